//! Rules of elementwise operations: many numbers at once, as the elements of a tensor.

use ir::Type;

use super::bytes::all_bytes;
use super::compare::Verdict;
use super::counterexample;
use super::instances::{self, Instance};
use super::random::Random;
use super::sides::{Lost, NoSides, Sides, Values, value_text};
use super::values::Numbers;
use super::{NO_NUMBERS, NO_RIGHT, NO_TYPES, NO_VALUE, Outcome, Trial, number_vars};
use crate::text::resolved::{Node, Sort};
use crate::vocabulary::conditions::Kind;

/// So many numbers are tried at once.
const LANES: usize = 128;

/// So many different types are tried.
const MAX_INSTANCES: usize = 12;

/// Tries an alternative on scalars.
pub fn run(trial: &mut Trial<'_>) -> Outcome {
    let (instances, why) = draw_instances(trial);
    if instances.is_empty() {
        return Outcome::NeverMatched(why);
    }
    let per_instance = trial.effort.samples.div_ceil(instances.len());
    let (mut samples, mut why) = (0, NO_NUMBERS);
    for instance in &instances {
        let mut left = per_instance;
        if let Some(outcome) = all_bytes(trial, instance) {
            match outcome {
                Outcome::Holds(count) => samples += count,
                Outcome::NeverMatched(_) => {}
                refuted => return refuted,
            }
            left = left.min(LANES);
        }
        let mut misses = 0;
        while left > 0 && misses < 12 {
            let tried =
                draw_lanes(trial, instance, left.min(LANES)).map(|numbers| try_lanes(trial, instance, &numbers));
            match tried {
                Some(Outcome::Holds(count)) if count > 0 => {
                    samples += count;
                    left = left.saturating_sub(count);
                }
                Some(Outcome::Refuted(example)) => return Outcome::Refuted(example),
                Some(Outcome::NeverMatched(reason)) => {
                    why = reason;
                    misses += 1;
                }
                _ => misses += 1,
            }
        }
    }
    Outcome::of(samples, why)
}

/// Different types and attributes that fit the left side; why not, if there are none.
fn draw_instances(trial: &mut Trial<'_>) -> (Vec<Instance>, &'static str) {
    let mut why = NO_TYPES;
    let mut found: Vec<Instance> = Vec::new();
    // Conditions on types may hold of few.
    let asks_types = trial.alternative.conditions.iter().any(|demand| demand.condition.kind == Kind::Shapes);
    let patience = if asks_types { 2000 } else { 300 };
    for draw in 0..trial.effort.draws {
        if found.len() >= MAX_INSTANCES || (draw > patience && !found.is_empty()) {
            break;
        }
        let Some(instance) = instances::draw(trial.cx, trial.rule, false, &mut trial.random) else { continue };
        if found.contains(&instance) {
            continue;
        }
        if !trial.admits(&trial.sample(&instance, None)) {
            why = if why == NO_TYPES { NO_NUMBERS } else { why };
            continue;
        }
        match fits(trial, &instance) {
            Ok(()) => found.push(instance),
            Err(NO_TYPES) => {}
            Err(reason) => why = reason,
        }
    }
    (found, why)
}

/// Whether the left side is a valid program for these types, and the right side may be one.
fn fits(trial: &mut Trial<'_>, instance: &Instance) -> Result<(), &'static str> {
    let facts = vec![Vec::new(); trial.rule.vars.len()];
    let Some(numbers) = trial.draw(instance, &facts) else { return Err(NO_TYPES) };
    let has_constants = trial.rule.vars.iter().any(|var| var.sort == Sort::Constant);
    match Sides::build(&trial.sample(instance, Some(&numbers)), None) {
        Err(NoSides::Left) => Err(NO_TYPES),
        // With other constants it may have a value.
        Err(NoSides::Right) if !has_constants => Err(NO_RIGHT),
        _ => Ok(()),
    }
}

/// Draws lanes that meet the conditions; constants are the same for all.
fn draw_lanes(trial: &mut Trial<'_>, instance: &Instance, count: usize) -> Option<Numbers> {
    let (rule, facts) = (trial.rule, trial.facts());
    let mut lanes: Option<Numbers> = None;
    let mut tries = 0;
    while tries < 400 + 4 * count {
        tries += 1;
        let mut numbers = trial.draw(instance, &facts)?;
        if let Some(lanes) = &lanes {
            for at in (0..numbers.len()).filter(|&at| rule.vars[at].sort == Sort::Constant) {
                numbers[at].clone_from(&lanes[at]);
            }
        }
        if !trial.admits(&trial.sample(instance, Some(&numbers))) {
            continue;
        }
        match &mut lanes {
            None => lanes = Some(numbers),
            Some(lanes) => {
                let values = (0..numbers.len()).filter(|&at| rule.vars[at].sort == Sort::Value);
                values.for_each(|at| lanes[at].extend(&numbers[at]));
            }
        }
        if lanes.as_ref().is_some_and(|lanes| lane_count(trial, lanes) >= count) {
            break;
        }
    }
    lanes
}

/// How many lanes there are: as many as a value has numbers.
fn lane_count(trial: &Trial<'_>, numbers: &Numbers) -> usize {
    let values = (0..numbers.len()).filter(|&at| trial.rule.vars[at].sort == Sort::Value);
    values.map(|at| numbers[at].len()).next().unwrap_or(1)
}

/// Runs both sides on lanes.
pub fn try_lanes(trial: &Trial<'_>, instance: &Instance, numbers: &Numbers) -> Outcome {
    let lanes = lane_count(trial, numbers);
    let wide = if lanes == 1 { None } else { Some(lanes) };
    let sides = match Sides::build(&trial.sample(instance, Some(numbers)), wide) {
        Ok(sides) => sides,
        Err(NoSides::Left) => return Outcome::NeverMatched(NO_TYPES),
        Err(NoSides::Right) => return Outcome::NeverMatched(NO_RIGHT),
        Err(NoSides::Invalid(why)) => return refuted(trial, instance, numbers, 0, ["a value".into(), why]),
    };
    let outcome = compare_lanes(trial, instance, &sides, numbers, lanes, &Vec::new());
    let lost = lost_lanes(trial, numbers, lanes);
    match (&outcome, lost) {
        (Outcome::Holds(count), Some(lost)) => match compare_lanes(trial, instance, &sides, numbers, lanes, &lost) {
            Outcome::Refuted(example) => Outcome::Refuted(example),
            _ => Outcome::Holds(*count),
        },
        _ => outcome,
    }
}

/// Elements of arguments to be poison: a choice hides what it does not choose, and the right side
/// must, too. Other operations pass poison on.
fn lost_lanes(trial: &Trial<'_>, numbers: &Numbers, lanes: usize) -> Option<Lost> {
    let mut has_choice = false;
    trial.rule.left.each(&mut |node| has_choice |= matches!(node, Node::Op(op) if op.def.name == "arith.select"));
    if !has_choice || lanes < 2 {
        return None;
    }
    let mut random = Random::of_text(&trial.rule.name);
    let is_value = |at: usize| trial.rule.vars[at].sort == Sort::Value;
    let mut of = |at: usize| (0..if is_value(at) { lanes } else { 0 }).map(|_| random.once_in(3)).collect();
    Some((0..numbers.len()).map(&mut of).collect())
}

fn compare_lanes(
    trial: &Trial<'_>,
    instance: &Instance,
    sides: &Sides,
    numbers: &Numbers,
    lanes: usize,
    lost: &Lost,
) -> Outcome {
    let cx = trial.cx;
    let left = match sides.run(cx, 0, numbers, lost) {
        Ok(left) => left,
        Err(_) if !lost.is_empty() => return Outcome::NeverMatched(NO_VALUE),
        // One by one: some lane has no value.
        Err(_) if lanes > 1 => return one_by_one(trial, instance, numbers, lanes),
        Err(_) => return Outcome::NeverMatched(NO_VALUE),
    };
    let right = match sides.run(cx, 1, numbers, lost) {
        Ok(right) => right,
        Err(_) if !lost.is_empty() => return Outcome::NeverMatched(NO_VALUE),
        Err(_) if lanes > 1 => return one_by_one(trial, instance, numbers, lanes),
        Err(why) => {
            let left = result_text(trial, sides, 0, &left, 0);
            return refuted(trial, instance, numbers, 0, [left, format!("nothing: {why}")]);
        }
    };
    let mut samples = 0;
    for lane in 0..lanes {
        match compare_lane(trial, instance, sides, numbers, [&left, &right], lane) {
            Verdict::Equal => samples += 1,
            Verdict::Outside => {}
            Verdict::Different => {
                let [left, right] =
                    [(0, &left), (1, &right)].map(|(side, values)| result_text(trial, sides, side, values, lane));
                return refuted_with(trial, instance, numbers, lost, lane, [left, right]);
            }
        }
    }
    Outcome::of(samples, NO_VALUE)
}

fn one_by_one(trial: &Trial<'_>, instance: &Instance, numbers: &Numbers, lanes: usize) -> Outcome {
    let mut samples = 0;
    let Ok(sides) = Sides::build(&trial.sample(instance, Some(numbers)), None) else {
        return Outcome::NeverMatched(NO_RIGHT);
    };
    for lane in 0..lanes {
        match compare_lanes(trial, instance, &sides, &lane_of(trial, numbers, lane), 1, &Vec::new()) {
            Outcome::Holds(count) => samples += count,
            Outcome::NeverMatched(_) => {}
            refuted => return refuted,
        }
    }
    Outcome::of(samples, NO_VALUE)
}

/// The numbers of one lane.
fn lane_of(trial: &Trial<'_>, numbers: &Numbers, lane: usize) -> Numbers {
    let of = |(at, list): (usize, &Vec<u64>)| match trial.rule.vars[at].sort {
        Sort::Value => list.get(lane..=lane).unwrap_or(&[]).to_vec(),
        _ => list.clone(),
    };
    numbers.iter().enumerate().map(of).collect()
}

fn compare_lane(
    trial: &Trial<'_>,
    instance: &Instance,
    sides: &Sides,
    numbers: &Numbers,
    results: [&Values; 2],
    lane: usize,
) -> Verdict {
    let (cx, mode) = (trial.cx, trial.mode);
    let [left, right] = results.map(|values| values.last().and_then(|list| list.get(lane).copied()).flatten());
    let Some(left) = left else { return Verdict::Outside };
    let Some(right) = right else { return Verdict::Different };
    let mut scale = 0.0f64;
    let mut is_outside = false;
    let mut look = |element: Type, bits: u64| {
        if element.is_float(cx) {
            let value = ir::eval::float_of_bits(cx, element, bits).abs();
            scale = if value.is_nan() { scale } else { scale.max(value) };
            is_outside |= mode.excludes(cx, element, bits);
        }
    };
    for at in number_vars(trial.rule) {
        let Some(ty) = instance.types[at] else { continue };
        let bits = numbers[at].get(lane).or(numbers[at].first());
        bits.into_iter().for_each(|&bits| look(ty.element(cx), bits));
    }
    for (ty, list) in sides.types[0].iter().zip(results[0]) {
        list.get(lane).copied().flatten().into_iter().for_each(|bits| look(ty.element(cx), bits));
    }
    if is_outside {
        return Verdict::Outside;
    }
    let left_scale = scale;
    for (ty, list) in sides.types[1].iter().zip(results[1]) {
        let bits = list.get(lane).copied().flatten();
        let value = bits
            .filter(|_| ty.element(cx).is_float(cx))
            .map(|bits| ir::eval::float_of_bits(cx, ty.element(cx), bits).abs());
        scale = value.filter(|value| value.is_finite()).map_or(scale, |value| scale.max(value));
    }
    let scale = if left_scale.is_finite() { scale } else { left_scale };
    let steps = (sides.types[0].len() + sides.types[1].len()) as f64;
    mode.compare(cx, instance.root.element(cx), left, right, scale, steps)
}

fn result_text(trial: &Trial<'_>, sides: &Sides, side: usize, values: &Values, lane: usize) -> String {
    let ty = sides.types[side].last().map_or(Type::NONE, |ty| ty.element(trial.cx));
    let bits = values.last().and_then(|list| list.get(lane)).copied();
    value_text(trial.cx, ty, &bits.into_iter().collect::<Vec<_>>())
}

/// A counterexample of one lane.
fn refuted(trial: &Trial<'_>, instance: &Instance, numbers: &Numbers, lane: usize, results: [String; 2]) -> Outcome {
    counterexample::refuted(trial, instance, &lane_of(trial, numbers, lane), results)
}

/// A counterexample in which some inputs may be poison.
fn refuted_with(
    trial: &Trial<'_>,
    instance: &Instance,
    numbers: &Numbers,
    lost: &Lost,
    lane: usize,
    results: [String; 2],
) -> Outcome {
    let mut outcome = refuted(trial, instance, numbers, lane, results);
    if let Outcome::Refuted(example) = &mut outcome {
        for (var, lost) in trial.rule.vars.iter().zip(lost) {
            let input = example.inputs.iter_mut().find(|[name, ..]| *name == var.name);
            if let (Some([_, _, value]), Some(true)) = (input, lost.get(lane)) {
                *value = "poison".into();
            }
        }
    }
    outcome
}
