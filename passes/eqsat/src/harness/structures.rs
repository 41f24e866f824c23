//! Rules of operations that change shapes: small tensors, each one sample, some with sizes that only
//! the run tells.

use ir::Type;

use super::compare::Verdict;
use super::counterexample::refuted;
use super::instances::{self, Instance};
use super::sides::{NoSides, Sides, value_text};
use super::values::Numbers;
use super::{NO_NUMBERS, NO_RIGHT, NO_TYPES, NO_VALUE, Outcome, Trial, number_vars};
use crate::vocabulary::Fact;

/// So many instances are tried; each has several elements. More, as long as there are few samples.
const INSTANCES: std::ops::Range<usize> = 240..1200;

/// So many samples are few.
const FEW: usize = 1000;

/// Larger tensors are not tried.
const MAX_ELEMENTS: u64 = 600;

/// Tries an alternative on tensors.
pub fn run(trial: &mut Trial<'_>) -> Outcome {
    let facts = trial.facts();
    let (mut instances, mut samples, mut why) = (0, 0, NO_TYPES);
    for _ in 0..trial.effort.draws {
        let enough = if samples < FEW { INSTANCES.end } else { INSTANCES.start };
        if instances >= enough || samples >= trial.effort.samples {
            break;
        }
        let Some(mut instance) = instances::draw(trial.cx, trial.rule, true, &mut trial.random) else { continue };
        if !is_small(trial, &instance) {
            continue;
        }
        if !trial.rule.needs_sizes && trial.random.once_in(2) {
            instance = instances::with_unknown_sizes(trial.cx, trial.rule, &instance, &mut trial.random);
        }
        if !trial.admits(&trial.sample(&instance, None)) {
            if why == NO_TYPES && trial.draw(&instance, &facts).is_some() {
                why = NO_NUMBERS;
            }
            continue;
        }
        for _ in 0..3 {
            match try_once(trial, &instance, &facts) {
                Outcome::Holds(count) => {
                    samples += count;
                    instances += 1;
                }
                Outcome::NeverMatched(reason) => {
                    why = if reason == NO_TYPES { why } else { reason };
                    break;
                }
                refuted => return refuted,
            }
        }
    }
    Outcome::of(samples, why)
}

fn is_small(trial: &Trial<'_>, instance: &Instance) -> bool {
    let types = instance.real.iter().flatten().chain([&instance.root]);
    types.filter_map(|ty| ty.element_count(trial.cx)).all(|count| count <= MAX_ELEMENTS)
}

fn try_once(trial: &mut Trial<'_>, instance: &Instance, facts: &[Vec<Fact>]) -> Outcome {
    let mut found = None;
    for _ in 0..20 {
        let numbers = trial.draw(instance, facts);
        if numbers.as_ref().is_some_and(|numbers| trial.admits(&trial.sample(instance, Some(numbers)))) {
            found = numbers;
            break;
        }
    }
    let Some(numbers) = found else { return Outcome::NeverMatched(NO_NUMBERS) };
    let sides = match Sides::build(&trial.sample(instance, Some(&numbers)), None) {
        Ok(sides) => sides,
        Err(NoSides::Left) => return Outcome::NeverMatched(NO_TYPES),
        Err(NoSides::Right) => return Outcome::NeverMatched(NO_RIGHT),
        Err(NoSides::Invalid(why)) => return refuted(trial, instance, &numbers, ["a value".into(), why]),
    };
    compare(trial, instance, &sides, &numbers)
}

fn compare(trial: &Trial<'_>, instance: &Instance, sides: &Sides, numbers: &Numbers) -> Outcome {
    let cx = trial.cx;
    let Ok(left) = sides.run(cx, 0, numbers, &Vec::new()) else { return Outcome::NeverMatched(NO_VALUE) };
    let (ty, element) = (instance.root, instance.root.element(cx));
    let (Some(wanted), text) = (left.last(), |bits: &[Option<u64>]| value_text(cx, ty, bits)) else {
        return Outcome::NeverMatched(NO_VALUE);
    };
    let right = match sides.run(cx, 1, numbers, &Vec::new()) {
        Ok(right) => right,
        Err(why) => return refuted(trial, instance, numbers, [text(wanted), format!("nothing: {why}")]),
    };
    let Some(found) = right.last() else { return Outcome::NeverMatched(NO_VALUE) };
    let mut bits: Vec<(Type, u64)> = Vec::new();
    for at in number_vars(trial.rule) {
        let Some(ty) = instance.types[at] else { continue };
        bits.extend(numbers[at].iter().map(|&number| (ty.element(cx), number)));
    }
    for (ty, list) in sides.types[0].iter().zip(&left) {
        bits.extend(list.iter().flatten().map(|&number| (ty.element(cx), number)));
    }
    if bits.iter().any(|&(ty, number)| trial.mode.excludes(cx, ty, number)) {
        return Outcome::NeverMatched(NO_VALUE);
    }
    let floats = bits
        .iter()
        .filter(|(ty, _)| ty.is_float(cx))
        .map(|&(ty, number)| ir::eval::float_of_bits(cx, ty, number).abs());
    let scale = floats.filter(|value| !value.is_nan()).fold(0.0, f64::max);
    // Sums of so many elements.
    let steps = (sides.types[0].len() + sides.types[1].len() + bits.len()) as f64;
    let mut samples = 0;
    for (&left, &right) in wanted.iter().zip(found) {
        let verdict = match (left, right) {
            (None, _) => Verdict::Outside,
            (Some(_), None) => Verdict::Different,
            (Some(left), Some(right)) => trial.mode.compare(cx, element, left, right, scale, steps),
        };
        match verdict {
            Verdict::Equal => samples += 1,
            Verdict::Outside => {}
            Verdict::Different => return refuted(trial, instance, numbers, [text(wanted), text(found)]),
        }
    }
    // A tensor without elements is a sample, too.
    Outcome::Holds(samples.max(1))
}
