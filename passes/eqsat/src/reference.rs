//! The reference page of the rules: made from the bundled files and the tables of the language.

use std::fmt::Write;

use ir::{Context, Sink};

use crate::rules::BUNDLED;
use crate::text::parse;
use crate::text::rule::RuleFile;
use crate::vocabulary::conditions::{CONDITIONS, FLAGS, Kind};
use crate::vocabulary::functions::FUNCTIONS;

const START: &str = "# Rules of equality saturation

What the pass `eqsat` knows, from the files in `passes/eqsat/rules`. Every rule was tried on random
typed instances (`docs/how-to/add-a-rewrite-rule.md`).

Made from the definitions by `UPDATE=1 cargo test -p ft-eqsat --test reference`.

## The language

```text
dialects arith, math                    # which operations rules use
ops odd = math.sin, math.tan            # a set, for rules that are the same for several operations
group float.exact                       # what the rules after it belong to; `phase explore` for all of them
rule name: (op ?x 1.0) => ?x            # left to right; `<=>` works both ways
rule name for ?f in odd: ...            # one rule for each operation
  if finite(?x) & (a(?x) | b(?x))       # what must hold for the sides to be equal
  when one_use(?x)                      # when it pays; it is right without
  fm(nnan, nsz)                         # flags that all float operations of the match have, also as a condition
  exact | unordered                     # equal bits whatever the flags; equal but for the order of one sum
  open                                  # also for tensors with sizes that only the run tells; element by element all are
  phase simplify | explore              # to a fixpoint, or later and with caps
use chains                              # a built-in applier: the cheapest order of several products
use merge                               # another: products that share an operand, at once
use winograd                            # another: convolutions with windows of three taps, in tiles
use ac(arith.addf, fm(reassoc))         # another: long sums and products, regrouped as a whole
cost arith.divf 14                      # what an operation costs
```

In parentheses stand an operation, its operands, then its attributes in the order of the definition or by
name (`dim=?d`); words and strings go to the attribute that takes them. A number is a constant all of whose
elements it is, of either kind of type; `const(?c)` binds any such constant, and builds one on the right.
`: ?t` behind the operands is the type of the result. Operands of commutative operations match in both
orders. Attributes that are not mentioned must be absent; flags and promises (`nsw`, `exact`) may be there and
are dropped, but for the flags that all operations of the match share, which the result gets. Types follow
from operands as in programs; where they are free (`tensor.broadcast`), the type is that of the whole match,
or said. A rule whose right side would have another type does not apply.
";

/// The page.
pub fn page(cx: &Context) -> String {
    let mut page = START.to_owned();
    let _ = write!(
        page,
        "\n## Conditions\n\nOf values they hold if they are known to hold.\n\n| condition | holds if |\n|---|---|\n"
    );
    for condition in CONDITIONS {
        let hint = if condition.kind == Kind::Hint { " (`when` only)" } else { "" };
        let _ = writeln!(page, "| `{}({})` | {}{hint} |", condition.name, condition.args, condition.doc);
    }
    let flags: Vec<String> = FLAGS.iter().map(|(name, _)| format!("`{name}`")).collect();
    let _ =
        writeln!(page, "| `fm(flag, ...)` | All float operations of the match have the flags: {}. |", flags.join(", "));
    let _ = write!(
        page,
        "\n## Functions\n\nA function that has no value refuses the match.\n\n| function | gives |\n|---|---|\n"
    );
    for function in FUNCTIONS {
        let _ = writeln!(page, "| `{}({})` | {} |", function.name, function.args, function.doc);
    }
    for (name, text) in BUNDLED {
        let file = parse(cx, name, text, &mut Sink::new(cx));
        let about = text.lines().take_while(|line| line.starts_with('#'));
        let about: Vec<&str> = about.map(|line| line.trim_start_matches(['#', ' '])).collect();
        let _ = write!(page, "\n## {name}\n\n{}\n", about.join("\n"));
        groups(text, &file, cx, &mut page);
    }
    page
}

/// The groups of a file with their rules as they are written.
fn groups(text: &str, file: &RuleFile, cx: &Context, page: &mut String) {
    for group in &file.groups {
        let _ = write!(page, "\n### {}\n\n```text\n", group.name.text);
        let mut last = None;
        for rule in file.rules.iter().filter(|rule| rule.group == group.name.text) {
            if last.replace(rule.span.start) == Some(rule.span.start) {
                continue;
            }
            let Some(source) = cx.sources.find(rule.span.start) else { continue };
            let start = (rule.span.start.0 - source.base.0) as usize;
            let end = (rule.span.end.0 - source.base.0) as usize;
            let written = text.get(start..end).unwrap_or("").lines().map(str::trim);
            let written = written.take_while(|line| !line.starts_with('#')).collect::<Vec<_>>().join(" ");
            for line in rule.doc.lines() {
                let _ = writeln!(page, "# {line}");
            }
            let _ = writeln!(page, "{}", written.trim());
        }
        let _ = writeln!(page, "```");
    }
}
