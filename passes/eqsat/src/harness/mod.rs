//! The soundness harness: every rule is tried on random typed instances by the evaluator.
//!
//! Types, shapes and attributes are drawn so that the left side fits together
//! (`instances.rs`, `inverse`), numbers so that they meet the facts which the rule demands
//! (`values.rs`); both sides are built as functions (`sides.rs`), run and compared as strictly as
//! the rule claims (`compare.rs`). Elementwise rules are tried on many numbers at once (`lanes.rs`),
//! those of one or two 8-bit integers on all (`bytes.rs`), others on small tensors (`structures.rs`).
//! Each alternative of a condition is tried by itself. [`mutation`] turns conditions round to see
//! whether the harness would notice. Runs are the same every time.

mod bytes;
mod compare;
mod counterexample;
mod instances;
mod inverse;
mod lanes;
pub mod mutation;
mod random;
mod sides;
mod structures;
mod values;

use ir::diagnostics::Severity;
use ir::{Context, Sink};

use crate::text::resolved::{Alternative, Demand, Resolved, Sort, VarId};
use crate::text::rule::Claim;
use crate::vocabulary::Fact;
use crate::vocabulary::conditions::Kind;
use compare::Mode;
pub use counterexample::Counterexample;
use instances::Instance;
use random::Random;
use values::{Numbers, Sample};

/// How hard rules are tried.
#[derive(Copy, Clone, Debug)]
pub struct Effort {
    /// About how many numbers a rule is tried on, for each alternative.
    pub samples: usize,
    /// How often types are drawn before a rule is said to match nothing.
    pub draws: usize,
    /// Whether small rules are tried on all 8-bit integers.
    pub exhaustive: bool,
}

impl Default for Effort {
    fn default() -> Effort {
        Effort { samples: 2000, draws: 12_000, exhaustive: true }
    }
}

/// What became of a rule.
#[derive(Clone, Debug)]
pub enum Outcome {
    /// It held on so many samples.
    Holds(usize),
    /// It did not hold once.
    Refuted(Box<Counterexample>),
    /// Nothing matched: why.
    NeverMatched(&'static str),
}

impl Outcome {
    /// It held on so many samples; why nothing matched if there was none.
    fn of(samples: usize, why: &'static str) -> Outcome {
        if samples == 0 { Outcome::NeverMatched(why) } else { Outcome::Holds(samples) }
    }
}

/// No type can ever match.
const NO_TYPES: &str = "no types fit the side to look for";
/// The right side never fits.
const NO_RIGHT: &str = "what is built never has the type of what is found, or cannot be computed";
/// The conditions never hold.
const NO_NUMBERS: &str = "its conditions never hold";
/// The left side never has a value.
const NO_VALUE: &str = "what is found never has a value";

/// Tries a rule.
pub fn test(cx: &Context, rule: &Resolved, effort: Effort) -> Outcome {
    let mut samples = 0;
    for (number, alternative) in rule.alternatives.iter().enumerate() {
        let seed = format!("{}#{number}", rule.name);
        match test_alternative(cx, rule, alternative, None, effort, &seed) {
            Outcome::Holds(more) => samples += more,
            other => return other,
        }
    }
    Outcome::Holds(samples)
}

/// What a try of an alternative looks at.
struct Trial<'t> {
    cx: &'t Context,
    rule: &'t Resolved,
    /// What must hold.
    alternative: &'t Alternative,
    /// A demand that must not hold: [`mutation`].
    broken: Option<&'t Demand>,
    mode: Mode,
    effort: Effort,
    random: Random,
}

impl<'t> Trial<'t> {
    /// An instance, with numbers or before they are drawn.
    fn sample<'s>(&self, instance: &'s Instance, numbers: Option<&'s Numbers>) -> Sample<'s>
    where
        't: 's,
    {
        Sample { cx: self.cx, rule: self.rule, instance, numbers, flags: self.mode.flags }
    }

    /// Draws numbers that meet facts, each alone.
    fn draw(&mut self, instance: &Instance, facts: &[Vec<Fact>]) -> Option<Numbers> {
        values::draw(self.cx, self.rule, instance, facts, self.mode.range(), &mut self.random)
    }

    /// Whether a sample is one to try.
    fn admits(&self, sample: &Sample<'_>) -> bool {
        sample.meets(self.alternative)
            && self.broken.is_none_or(|demand| {
                let is_known = sample.numbers.is_some() || !self.needs_numbers(demand);
                !is_known || !sample.holds(demand)
            })
    }

    fn needs_numbers(&self, demand: &Demand) -> bool {
        let mut needs = demand.condition.kind == Kind::Values;
        for arg in &demand.args {
            arg.each_var(&mut |var| needs |= self.rule.vars[var.index()].sort == Sort::Constant);
        }
        needs
    }

    /// Facts that each value must meet by itself.
    fn facts(&self) -> Vec<Vec<Fact>> {
        let vars = 0..self.rule.vars.len() as u32;
        vars.map(|at| values::facts_of(self.alternative, VarId(at))).collect()
    }
}

/// Tries one alternative; with a broken demand, only where that does not hold.
fn test_alternative(
    cx: &Context,
    rule: &Resolved,
    alternative: &Alternative,
    broken: Option<&Demand>,
    effort: Effort,
    seed: &str,
) -> Outcome {
    let mode = Mode::of(rule, alternative);
    let mut trial = Trial { cx, rule, alternative, broken, mode, effort, random: Random::of_text(seed) };
    let mut outcome = Outcome::NeverMatched(NO_TYPES);
    if rule.is_elementwise() {
        outcome = lanes::run(&mut trial);
    }
    // What asks for a shape, and what has one.
    if matches!(outcome, Outcome::NeverMatched(_)) {
        let flat = outcome;
        outcome = structures::run(&mut trial);
        if matches!(outcome, Outcome::NeverMatched(NO_TYPES)) {
            outcome = flat;
        }
    }
    outcome
}

/// Tries rules on all cores and reports those that do not hold; gives how many samples there were.
pub fn check_soundness(cx: &Context, rules: &[Resolved], effort: Effort, sink: &mut Sink<'_>) -> usize {
    let mut samples = 0;
    for (rule, outcome) in rules.iter().zip(test_all(cx, rules, effort)) {
        match outcome {
            Outcome::Holds(count) => samples += count,
            Outcome::NeverMatched(why) => {
                sink.error(rule.span, format!("the rule `{}` can never apply: {why}", rule.name));
            }
            Outcome::Refuted(example) => example.report(Severity::Error, rule.span, &rule.name, sink),
        }
    }
    samples
}

/// Tries the rules of users that a pass is about to apply, less hard than [`check_soundness`]. Who claims
/// `exact` must be right; other rules that do not hold are warned of, and those for which no types,
/// shapes and attributes are found: they are likely misspelt, and the pass would be silent.
pub fn check_before_use(cx: &Context, rules: &[Resolved], sink: &mut Sink<'_>) {
    let effort = Effort { samples: 2000, draws: 4000, exhaustive: false };
    for (rule, outcome) in rules.iter().zip(test_all(cx, rules, effort)) {
        match outcome {
            Outcome::NeverMatched(why @ (NO_TYPES | NO_RIGHT)) => {
                sink.warning(rule.span, format!("the rule `{}` can never apply: {why}", rule.name));
            }
            Outcome::Refuted(example) => {
                let severity = if rule.claim == Claim::Exact { Severity::Error } else { Severity::Warning };
                example.report(severity, rule.span, &rule.name, sink);
            }
            Outcome::Holds(_) | Outcome::NeverMatched(_) => {}
        }
    }
}

/// Tries rules on all cores, in order.
pub fn test_all(cx: &Context, rules: &[Resolved], effort: Effort) -> Vec<Outcome> {
    in_parallel(rules, |rule| test(cx, rule, effort))
}

/// Maps a list on all cores.
fn in_parallel<T: Sync, R: Send>(list: &[T], map: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let next = std::sync::atomic::AtomicUsize::new(0);
    let threads = std::thread::available_parallelism().map_or(1, |threads| threads.get());
    let mut found: Vec<(usize, R)> = std::thread::scope(|scope| {
        let work = || {
            let mut found = Vec::new();
            loop {
                let at = next.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
                let Some(entry) = list.get(at) else { return found };
                found.push((at, map(entry)));
            }
        };
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        workers.into_iter().flat_map(|worker| worker.join().expect("a rule does not panic")).collect()
    });
    found.sort_by_key(|&(at, _)| at);
    found.into_iter().map(|(_, outcome)| outcome).collect()
}

/// The variables of a rule that stand for numbers.
fn number_vars(rule: &Resolved) -> Vec<usize> {
    (0..rule.vars.len()).filter(|&at| matches!(rule.vars[at].sort, Sort::Value | Sort::Constant)).collect()
}
