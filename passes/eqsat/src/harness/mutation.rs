//! Would the harness notice a missing condition? Each one is turned round, and each set of flags
//! dropped; there must be a counterexample.

use arith::FastMath;
use ir::Context;

use super::{Effort, Outcome, in_parallel, test_alternative};
use crate::text::resolved::{Alternative, Resolved};
use crate::vocabulary::conditions::FLAGS;

/// A condition that the harness does not miss: the rule seems to hold without it.
#[derive(Clone, Debug)]
pub struct Survivor {
    /// The rule.
    pub rule: String,
    /// The condition, or `fm(flag)`.
    pub condition: String,
    /// What the harness said without it.
    pub outcome: Outcome,
}

/// Conditions that nothing speaks for, rule by rule.
pub fn survivors(cx: &Context, rules: &[Resolved], effort: Effort) -> Vec<Survivor> {
    in_parallel(rules, |rule| of_rule(cx, rule, effort)).concat()
}

fn of_rule(cx: &Context, rule: &Resolved, effort: Effort) -> Vec<Survivor> {
    let mut found = Vec::new();
    let mut keep = |condition: String, outcome: Outcome| {
        if !matches!(outcome, Outcome::Refuted(_)) {
            found.push(Survivor { rule: rule.name.clone(), condition, outcome });
        }
    };
    for alternative in &rule.alternatives {
        for at in (0..alternative.conditions.len()).filter(|&at| !alternative.conditions[at].is_hint) {
            let mut others = alternative.clone();
            let broken = others.conditions.remove(at);
            let name = broken.condition.name.to_owned();
            let outcome = test_alternative(cx, rule, &others, Some(&broken), effort, &rule.name);
            keep(name, outcome);
        }
        let flags = alternative.flags.unwrap_or(FastMath::NONE);
        for (word, fewer) in without_flags(flags) {
            let fewer = Some(fewer).filter(|&flags| flags != FastMath::NONE);
            let mutant = Alternative { flags: fewer, conditions: alternative.conditions.clone() };
            keep(format!("fm({word})"), test_alternative(cx, rule, &mutant, None, effort, &rule.name));
        }
    }
    found
}

/// Flags without one of them. Where rounding may differ the comparison is too coarse to miss
/// others, so that then all flags go at once.
fn without_flags(flags: FastMath) -> Vec<(&'static str, FastMath)> {
    let rounding = ["reassoc", "arcp", "contract", "afn"];
    let has = |word: &str| FLAGS.iter().any(|(other, flag)| *other == word && flags.has(*flag));
    if flags == FastMath::NONE {
        return Vec::new();
    }
    if rounding.iter().any(|word| has(word)) {
        return vec![("all", FastMath::NONE)];
    }
    let single = FLAGS.iter().filter(|(word, flag)| *word != "fast" && flags.has(*flag));
    single
        .map(|(word, _)| {
            let rest = FLAGS.iter().filter(|(other, flag)| other != word && *other != "fast" && flags.has(*flag));
            (*word, rest.fold(FastMath::NONE, |all, (_, flag)| all.with(*flag)))
        })
        .collect()
}
