//! The rules that a pass runs with: of those that are built in and those of the user's files, the
//! ones that are chosen by name or group and that can ever match.
//!
//! The built-in files are read once in a process. What they say is looked up, as definitions and
//! attributes, only for rules whose left sides are made of operations that the program has, or that
//! right sides of other such rules make: of a program of scalars a fraction of all rules (`kept.rs`).

use std::sync::OnceLock;

use hashbrown::{HashMap, HashSet};
use ir::diagnostics::did_you_mean;
use ir::{Context, Failed, Loc, Registry, Sink};

use crate::harness;
use crate::kept::{Kept, Running, Way, running};
use crate::rules::{BUNDLED, Rules};
use crate::text::rule::{Pattern, Phase, Rule, RuleFile};
use crate::text::{applier, parse};

/// Rules and prices of several files.
pub(crate) struct Library {
    /// The files of the user; those that are built in stand before them.
    own: Vec<RuleFile>,
    pub prices: HashMap<String, f64>,
    /// The appliers that the files turn on.
    pub uses: Vec<String>,
}

/// Which rules run.
pub(crate) struct Choice<'a> {
    /// By name or group; all if empty.
    pub only: &'a [String],
    pub without: &'a [String],
    /// The appliers that files turn on.
    pub uses: &'a [String],
}

/// The word that stands for no rule at all.
const NO_RULE: &str = "none";

/// The built-in files. The tests say that nothing is wrong in them.
fn bundled() -> &'static [RuleFile] {
    static FILES: OnceLock<Vec<RuleFile>> = OnceLock::new();
    FILES.get_or_init(|| {
        let cx = Context::new(Registry::new([]));
        let mut sink = Sink::new(&cx);
        BUNDLED.iter().map(|(name, text)| parse(&cx, name, text, &mut sink)).collect()
    })
}

/// The operations of the sides of the built-in rules, in their order.
fn sides_of_bundled() -> &'static [Sides<'static>] {
    static SIDES: OnceLock<Vec<Sides<'static>>> = OnceLock::new();
    SIDES.get_or_init(|| bundled().iter().flat_map(|file| &file.rules).map(sides_of).collect())
}

/// What is kept of the built-in rules, in their order.
fn kept_of_bundled() -> &'static [Kept] {
    static KEPT: OnceLock<Vec<Kept>> = OnceLock::new();
    KEPT.get_or_init(|| sides_of_bundled().iter().map(|_| Kept::default()).collect())
}

/// The names of the operations of both sides of a rule.
type Sides<'r> = [Vec<&'r str>; 2];

impl Library {
    /// Reads the files of the user.
    pub fn read(cx: &Context, files: &[String], place: Loc, sink: &mut Sink<'_>) -> Result<Library, Failed> {
        let errors = sink.error_count();
        let mut own = Vec::new();
        if !files.is_empty() {
            // Names must differ from those of all rules, so all are read in this context.
            let mut all = Rules::bundled(cx, sink);
            let bundled = all.rules.len();
            for path in files {
                match std::fs::read_to_string(path) {
                    Ok(text) => own.push(all.add(cx, path, &text, sink)),
                    Err(error) => drop(sink.error(place, format!("cannot read the rules of `{path}`: {error}"))),
                }
            }
            if sink.error_count() > errors {
                return Err(sink.result().unwrap_err());
            }
            harness::warn_of_idle(cx, &all.rules[bundled..], sink);
        }
        let files = || bundled().iter().chain(&own);
        let prices = files().flat_map(|file| &file.costs).map(|cost| (cost.op.text.clone(), cost.value)).collect();
        let uses = files().flat_map(|file| &file.uses).filter_map(|used| Some(applier(used, sink)?.text)).collect();
        Ok(Library { own, prices, uses })
    }

    fn rules(&self) -> impl Iterator<Item = &Rule> {
        bundled().iter().chain(&self.own).flat_map(|file| &file.rules)
    }

    /// The rules that are chosen, of those that can match in programs with some operations; a word
    /// that names nothing is an error.
    pub fn chosen(
        &self,
        cx: &Context,
        choice: &Choice<'_>,
        explores: bool,
        ops: HashSet<&str>,
        place: Loc,
        sink: &mut Sink<'_>,
    ) -> Result<Vec<Running>, Failed> {
        self.check(choice, place, sink)?;
        let takes = |name: &str, group: &str| choice.takes(|word| is_named(name, group, word));
        let takes_all = choice.only.is_empty() && choice.without.is_empty();
        let own_sides: Vec<Sides<'_>> = self.own.iter().flat_map(|file| &file.rules).map(sides_of).collect();
        let all = self.rules().zip(sides_of_bundled().iter().chain(&own_sides));
        let (mut rules, mut ways) = (Vec::new(), Vec::new());
        for (number, (rule, sides)) in all.enumerate() {
            if !explores && rule.phase == Phase::Explore {
                continue;
            }
            let back = || takes_all || takes(&format!("{}-back", rule.name.text), &rule.group);
            let way = [takes(&rule.name.text, &rule.group), rule.both_ways && back()];
            if way != [false; 2] {
                rules.push((rule, kept_of_bundled().get(number)));
                ways.push((way, sides));
            }
        }
        let mut chosen = Vec::new();
        for (&(rule, kept), runs) in rules.iter().zip(reachable(&ways, ops)) {
            for (way, _) in [Way::Forth, Way::Back].into_iter().zip(runs).filter(|(_, runs)| *runs) {
                chosen.push(running(cx, rule, way, kept, sink)?);
            }
        }
        Ok(chosen)
    }

    fn check(&self, choice: &Choice<'_>, place: Loc, sink: &mut Sink<'_>) -> Result<(), Failed> {
        let appliers = crate::dynamic::APPLIERS;
        for word in choice.only.iter().chain(choice.without) {
            let back = word.strip_suffix("-back");
            let is_rule = |rule: &Rule| {
                is_named(&rule.name.text, &rule.group, word)
                    || back.is_some_and(|name| rule.both_ways && rule.name.text == name)
            };
            if word == NO_RULE || appliers.contains(&word.as_str()) || self.rules().any(is_rule) {
                continue;
            }
            let names = self.rules().flat_map(|rule| [rule.name.text.as_str(), rule.group.as_str()]);
            let near = did_you_mean(word, names.chain(appliers.iter().copied()));
            return Err(sink.error(place, format!("no rule or group is called `{word}`{near}")).failed());
        }
        Ok(())
    }
}

/// Which of the ways in which rules may run can match: all operations of the side to look for are
/// there, or made by what can match.
fn reachable<'r>(ways: &[([bool; 2], &'r Sides<'r>)], mut ops: HashSet<&'r str>) -> Vec<[bool; 2]> {
    let mut runs = vec![[false; 2]; ways.len()];
    loop {
        let before = ops.len();
        for (found, made) in crate::dynamic::MAKES {
            if found.iter().any(|op| ops.contains(op)) {
                ops.extend(*made);
            }
        }
        for ((ways, sides), runs) in ways.iter().zip(&mut runs) {
            for at in 0..2 {
                if ways[at] && !runs[at] && sides[at].iter().all(|op| ops.contains(op)) {
                    runs[at] = true;
                    ops.extend(sides[1 - at].iter().copied());
                }
            }
        }
        if ops.len() == before {
            return runs;
        }
    }
}

fn sides_of(rule: &Rule) -> Sides<'_> {
    [ops_of(&rule.left), ops_of(&rule.right)]
}

fn ops_of(pattern: &Pattern) -> Vec<&str> {
    let mut ops = Vec::new();
    pattern.each(&mut |part| {
        if let Pattern::Op(op) = part {
            ops.push(op.name.text.as_str());
        }
    });
    ops
}

impl Choice<'_> {
    /// Whether an applier runs; `only` and `without` name it without what it is for.
    pub fn takes_applier(&self, name: &str) -> bool {
        let short = name.split('(').next().unwrap_or(name);
        self.uses.iter().any(|used| used == name) && self.takes(|word| word == short)
    }

    /// Whether something is chosen that words may name.
    pub fn takes(&self, is_named: impl Fn(&str) -> bool) -> bool {
        (self.only.is_empty() || self.only.iter().any(|word| is_named(word)))
            && !self.without.iter().any(|word| is_named(word))
    }
}

/// Whether a word names a rule: by its name, that of both its directions, of its family, or its
/// group or one around it.
fn is_named(name: &str, group: &str, word: &str) -> bool {
    let both = name.strip_suffix("-back").unwrap_or(name);
    let starts = |text: &str, mark: char| text.strip_prefix(word).is_some_and(|rest| rest.starts_with(mark));
    name == word || both == word || group == word || starts(both, '/') || starts(group, '.')
}
