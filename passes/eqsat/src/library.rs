//! The rules that a pass runs with: of those that are built in and those of the user's files, the
//! ones that are chosen by name or group and that can ever match.
//!
//! The built-in files are read once in a process. What they say is looked up, as definitions, only for
//! rules whose left sides are made of operations that the program has, or that right sides of other
//! such rules make: of a program of scalars a fraction of all rules. What is looked up is kept for the
//! next run (`kept.rs`).

use std::borrow::Cow;
use std::sync::OnceLock;

use hashbrown::HashMap;
use ir::diagnostics::did_you_mean;
use ir::{Context, Failed, Loc, OpDef, Registry, Sink};

use crate::harness;
use crate::kept::{Definitions, Kept, Running, Way, running};
use crate::rules::{BUNDLED, Rules};
use crate::text::rule::{Pattern, Phase, Rule, RuleFile};
use crate::text::{applier, parse};

/// Rules and prices of several files.
pub(crate) struct Library {
    /// The files of the user; those that are built in stand before them.
    own: Vec<RuleFile>,
    /// The prices that files set, by operation.
    pub prices: HashMap<String, f64>,
    /// The appliers that the files of the user turn on.
    uses: Vec<String>,
}

/// Which rules run.
pub(crate) struct Choice<'a> {
    /// By name or group; all if empty.
    pub only: &'a [String],
    /// Those that do not run, by name or group.
    pub without: &'a [String],
    /// The appliers that files turn on.
    pub uses: &'a [&'a str],
}

/// The word that stands for no rule at all.
const NO_RULE: &str = "none";

/// What is built in.
struct BuiltIn {
    rules: Vec<Listed<'static>>,
    ops: Ops<'static>,
    uses: Vec<String>,
}

/// A rule with the operations that are looked for and made.
struct Listed<'r> {
    rule: &'r Rule,
    /// The operations of both sides, by their numbers.
    sides: [Vec<u32>; 2],
    /// What is kept of it, if it is built in.
    kept: Kept,
}

/// The numbers of operations, by name.
#[derive(Clone, Default)]
struct Ops<'r>(HashMap<&'r str, u32>);

/// The built-in files. The tests say that nothing is wrong in them.
fn bundled() -> &'static [RuleFile] {
    static FILES: OnceLock<Vec<RuleFile>> = OnceLock::new();
    FILES.get_or_init(|| {
        let cx = Context::new(Registry::new([]));
        let mut sink = Sink::new(&cx);
        BUNDLED.iter().map(|(name, text)| parse(&cx, name, text, &mut sink)).collect()
    })
}

/// What the built-in files say.
fn built_in() -> &'static BuiltIn {
    static BUILT_IN: OnceLock<BuiltIn> = OnceLock::new();
    BUILT_IN.get_or_init(|| {
        let mut ops = Ops::default();
        for &(found, made) in crate::dynamic::MAKES {
            found.iter().chain(made).for_each(|op| _ = ops.number(op));
        }
        let rules = bundled().iter().flat_map(|file| &file.rules).map(|rule| Listed::new(rule, &mut ops)).collect();
        let cx = Context::new(Registry::new([]));
        let uses = uses_of(bundled(), &mut Sink::new(&cx));
        BuiltIn { rules, ops, uses }
    })
}

/// The appliers that files turn on.
fn uses_of(files: &[RuleFile], sink: &mut Sink<'_>) -> Vec<String> {
    files.iter().flat_map(|file| &file.uses).filter_map(|used| Some(applier(used, sink)?.text)).collect()
}

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
            harness::check_before_use(cx, &all.rules[bundled..], sink);
            if sink.error_count() > errors {
                return Err(sink.result().unwrap_err());
            }
        }
        let costs = bundled().iter().chain(&own).flat_map(|file| &file.costs);
        let prices = costs.map(|cost| (cost.op.text.clone(), cost.value)).collect();
        let uses = uses_of(&own, sink);
        Ok(Library { own, prices, uses })
    }

    /// The appliers that the files turn on.
    pub fn uses(&self) -> Vec<&str> {
        built_in().uses.iter().chain(&self.uses).map(String::as_str).collect()
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
        ops: impl IntoIterator<Item = &'static OpDef>,
        place: Loc,
        sink: &mut Sink<'_>,
    ) -> Result<Vec<Running>, Failed> {
        self.check(choice, place, sink)?;
        let takes = |name: &str, group: &str| choice.takes(|word| is_named(name, group, word));
        let takes_all = choice.only.is_empty() && choice.without.is_empty();
        let built_in = built_in();
        let mut numbers: Cow<'_, Ops<'_>> = Cow::Borrowed(&built_in.ops);
        let own = self.own.iter().flat_map(|file| &file.rules);
        let own: Vec<Listed<'_>> = own.map(|rule| Listed::new(rule, numbers.to_mut())).collect();
        let kept = built_in.rules.iter().map(|listed| (listed, Some(&listed.kept)));
        let most = built_in.rules.len() + own.len();
        let (mut rules, mut ways) = (Vec::with_capacity(most), Vec::with_capacity(most));
        for (listed, kept) in kept.chain(own.iter().map(|listed| (listed, None))) {
            let rule = listed.rule;
            if !explores && rule.phase == Phase::Explore {
                continue;
            }
            let back = || takes_all || takes(&format!("{}-back", rule.name.text), &rule.group);
            let way = [takes(&rule.name.text, &rule.group), rule.both_ways && back()];
            if way != [false; 2] {
                rules.push((rule, kept));
                ways.push((way, &listed.sides));
            }
        }
        let (mut chosen, mut known) = (Vec::new(), Definitions::default());
        for (&(rule, kept), runs) in rules.iter().zip(reachable(&ways, &numbers, ops)) {
            if runs[0] {
                chosen.push(running(cx, rule, Way::Forth, kept, &mut known, sink)?);
            }
            if runs[1] {
                chosen.push(running(cx, rule, Way::Back, kept, &mut known, sink)?);
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
fn reachable(
    ways: &[([bool; 2], &[Vec<u32>; 2])],
    numbers: &Ops<'_>,
    ops: impl IntoIterator<Item = &'static OpDef>,
) -> Vec<[bool; 2]> {
    let mut is_there = vec![false; numbers.0.len()];
    numbers.of(ops.into_iter().map(|def| def.name)).for_each(|op| is_there[op as usize] = true);
    let makes = crate::dynamic::MAKES.iter();
    let makes: Vec<[Vec<u32>; 2]> =
        makes.map(|&(found, made)| [found, made].map(|ops| numbers.of(ops.iter().copied()).collect())).collect();
    let mut runs = vec![[false; 2]; ways.len()];
    loop {
        let mut is_more = false;
        let mut make = |is_there: &mut [bool], ops: &[u32]| {
            ops.iter().for_each(|&op| is_more |= !std::mem::replace(&mut is_there[op as usize], true));
        };
        for [found, made] in &makes {
            if found.iter().any(|&op| is_there[op as usize]) {
                make(&mut is_there, made);
            }
        }
        for ((ways, sides), runs) in ways.iter().zip(&mut runs) {
            for at in 0..2 {
                if ways[at] && !runs[at] && sides[at].iter().all(|&op| is_there[op as usize]) {
                    runs[at] = true;
                    make(&mut is_there, &sides[1 - at]);
                }
            }
        }
        if !is_more {
            return runs;
        }
    }
}

impl<'r> Listed<'r> {
    fn new(rule: &'r Rule, ops: &mut Ops<'r>) -> Listed<'r> {
        let sides = [&rule.left, &rule.right].map(|side| {
            let mut numbers = Vec::new();
            side.each(&mut |part| {
                if let Pattern::Op(op) = part {
                    numbers.push(ops.number(&op.name.text));
                }
            });
            numbers
        });
        Listed { rule, sides, kept: Kept::default() }
    }
}

impl<'r> Ops<'r> {
    /// The number of an operation, a new one if it has none.
    fn number(&mut self, name: &'r str) -> u32 {
        let next = self.0.len() as u32;
        *self.0.entry(name).or_insert(next)
    }

    /// The numbers of operations that have one.
    fn of<'n>(&self, names: impl Iterator<Item = &'n str>) -> impl Iterator<Item = u32> {
        names.filter_map(|name| self.0.get(name).copied())
    }
}

impl Choice<'_> {
    /// Whether an applier runs; `only` and `without` name it without what it is for.
    pub fn takes_applier(&self, name: &str) -> bool {
        let short = name.split('(').next().unwrap_or(name);
        self.uses.contains(&name) && self.takes(|word| word == short)
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
