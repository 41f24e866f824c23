//! Rules of one or two 8-bit integers, tried on all of them.

use ir::Type;

use super::instances::Instance;
use super::lanes::try_lanes;
use super::values::Numbers;
use super::{NO_NUMBERS, Outcome, Trial, number_vars};
use crate::text::resolved::Sort;

/// Tries a rule of one or two 8-bit integers on all of them; `None` if it is not one.
pub fn all_bytes(trial: &mut Trial<'_>, instance: &Instance) -> Option<Outcome> {
    let vars = number_vars(trial.rule);
    let is_byte = |&at: &usize| instance.types[at] == Some(Type::I8);
    let constants: Vec<usize> = vars.iter().copied().filter(|&at| trial.rule.vars[at].sort == Sort::Constant).collect();
    if !trial.effort.exhaustive || vars.len() > 2 || vars.is_empty() || !vars.iter().all(is_byte) || constants.len() > 1
    {
        return None;
    }
    let outer = if vars.len() == 1 { None } else { constants.first().or(vars.last()).copied() };
    let inner = vars.iter().copied().find(|&at| Some(at) != outer)?;
    if trial.rule.vars[inner].sort == Sort::Constant {
        return None;
    }
    let mut samples = 0;
    for byte in 0..if outer.is_some() { 256u64 } else { 1 } {
        let mut numbers: Numbers = vec![Vec::new(); trial.rule.vars.len()];
        let all: Vec<u64> =
            (0..256).filter(|&value| byte_is_admitted(trial, instance, &vars, inner, [value, byte])).collect();
        if all.is_empty() {
            continue;
        }
        if let Some(outer) = outer {
            let is_constant = trial.rule.vars[outer].sort == Sort::Constant;
            numbers[outer] = vec![byte; if is_constant { 1 } else { all.len() }];
        }
        numbers[inner] = all;
        match try_lanes(trial, instance, &numbers) {
            Outcome::Holds(count) => samples += count,
            Outcome::NeverMatched(_) => {}
            refuted => return Some(refuted),
        }
    }
    Some(Outcome::of(samples, NO_NUMBERS))
}

fn byte_is_admitted(trial: &Trial<'_>, instance: &Instance, vars: &[usize], inner: usize, bytes: [u64; 2]) -> bool {
    if trial.alternative.conditions.is_empty() && trial.broken.is_none() {
        return true;
    }
    let mut numbers: Numbers = vec![Vec::new(); trial.rule.vars.len()];
    vars.iter().for_each(|&at| numbers[at] = vec![bytes[usize::from(at != inner)]]);
    trial.admits(&trial.sample(instance, Some(&numbers)))
}
