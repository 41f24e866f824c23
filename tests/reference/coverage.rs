//! What is known of each operation, as a table that shows what is missing.

use std::fmt::Write;

use ir::{OpDef, Traits};

/// What a column says of an operation.
type Column = (&'static str, fn(&'static OpDef) -> bool);

const COLUMNS: [Column; 8] = [
    ("verify", |def| def.hooks.verify.is_some() || def.hooks.symbol_uses.is_some()),
    ("infer", |def| {
        def.hooks.infer.is_some()
            || def.results.iter().all(|slot| slot.rule.is_some() || slot.constraint.only.is_some())
    }),
    ("fold", |def| def.hooks.fold.is_some()),
    ("canonicalize", |def| !def.hooks.canonicalize.is_empty()),
    ("effects", says_effects),
    ("eval", |def| def.hooks.eval.is_some()),
    ("lowering", is_lowered),
    ("derivative", |def| {
        autodiff::rules::rule(def).is_some()
            || autodiff::rules::is_linear(def)
            || autodiff::rules::shaped(def).is_some()
    }),
];

/// Whether passes know what an operation does to memory; of others they think that it may do anything.
fn says_effects(def: &'static OpDef) -> bool {
    let traits = [Traits::PURE, Traits::MAY_TRAP, Traits::RECURSIVE_EFFECTS, Traits::TERMINATOR, Traits::SYMBOL];
    def.hooks.effects.is_some() || traits.iter().any(|&one| def.has(one))
}

/// Whether a pass takes the operation down a level: by its own rule, or with its dialect.
fn is_lowered(def: &'static OpDef) -> bool {
    let has_rule =
        lowering::loops_to_llvm::RULES.iter().any(|rules| rules.iter().any(|(known, _)| std::ptr::eq(*known, def)));
    let by_rules = ["func", "arith", "math", "memref", "vector", "loop", "cf"];
    has_rule || !by_rules.contains(&def.dialect()) && goes_with_its_dialect(def.dialect())
}

fn goes_with_its_dialect(dialect: &str) -> bool {
    catalog::CATALOG.all_passes().any(|info| info.lowers.contains(&dialect))
}

/// Operations that need no meaning or no rule of their own, and why.
const EXCEPTIONS: &[(&str, &str)] = &[
    ("arith.scaling_extf", "becomes other arithmetic first"),
    ("arith.scaling_truncf", "becomes other arithmetic first"),
    ("func.constant", "is there to be read and printed: there are no indirect calls"),
    ("builtin.unrealized_conversion_cast", "is there to be read and printed"),
    ("memref.alloca_scope.return", "goes with what is around it"),
    ("memref.atomic_yield", "goes with what is around it"),
    ("loop.yield", "goes with what is around it"),
    ("loop.condition", "goes with what is around it"),
];

/// The page.
pub fn page() -> String {
    let mut page = "# Coverage\n\nWhat is known of each operation. An operation without `effects` may do anything, as far as passes know; \
                    `infer` means that its results need no types in the text; `lowering` that a pass takes it down a level; \
                    `derivative` that it has a rule of its own (those of control, calls and memory are steps of `ad-vjp`).\n\n\
                    Made from the definitions by `UPDATE=1 cargo test -p ft-tests --test reference`.\n"
        .to_owned();
    for dialect in catalog::registry().dialects() {
        let names: Vec<&str> = COLUMNS.iter().map(|(name, _)| *name).collect();
        let _ = write!(
            page,
            "\n## {}\n\n| operation | {} |\n|---|{}\n",
            dialect.name,
            names.join(" | "),
            "---|".repeat(names.len())
        );
        for def in dialect.ops {
            let marks: Vec<&str> = COLUMNS.iter().map(|(_, holds)| if holds(def) { "x" } else { "" }).collect();
            let _ = writeln!(page, "| `{}` | {} |", def.name, marks.join(" | "));
        }
    }
    page
}

/// Operations of our levels and of control can be run, and go down to the llvm dialect.
#[test]
fn every_operation_has_a_meaning_and_a_lowering() {
    let mut missing = Vec::new();
    for dialect in catalog::registry().dialects() {
        for &def in dialect.ops {
            let visits = ["stablehlo", "chlo"].contains(&dialect.name);
            let is_exempt = dialect.name == "ad" || def.has(Traits::SYMBOL);
            if is_exempt || EXCEPTIONS.iter().any(|(name, _)| *name == def.name) {
                continue;
            }
            if def.hooks.eval.is_none() && !visits {
                missing.push(format!("{} has no meaning", def.name));
            }
            let is_lowest = ["llvm", "builtin"].contains(&dialect.name);
            if !is_lowest && !is_lowered(def) {
                missing.push(format!("{} is not lowered", def.name));
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}
