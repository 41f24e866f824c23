//! `GRAD-CHECK`: gradients against central differences and against forward mode, modes against
//! each other, native code against the evaluator.
//!
//! With cotangents `c` of the results and `d` of the final contents of the buffers with an
//! adjoint, the derivative must be that of `φ = c · results + d · contents` with respect to the
//! parameters and initial contents.

use anyhow::{Context as _, Result, anyhow, bail};

use crate::call::Call;
use crate::native;
use crate::numbers::{Numbers, Random};
use crate::program::{Outcome, Program};

/// What is checked of a function.
pub struct Check<'c> {
    /// The function, without the `@`.
    pub function: &'c str,
    /// Its inputs.
    pub inputs: Vec<Numbers>,
    /// How far differences may be off, relative to the larger of one and the value.
    pub tolerance: f64,
    /// Half the distance of the two points of a difference.
    pub step: f64,
    /// Whether native code is checked too.
    pub native: bool,
    /// More values of the option `tape`, with other options behind them.
    pub tapes: Vec<String>,
}

/// Checks the call of a comment.
pub fn check_call(text: &str, call: &str) -> Result<()> {
    let call = Call::parse(call)?;
    let program = Program::parse(text)?;
    let (parameters, _) = program.signature(&call.function)?;
    let cx = &program.cx;
    let is_single = parameters.iter().any(|ty| ty.element(cx).float_kind(cx) == Some(ir::FloatKind::F32));
    let (tolerance, step) = if is_single { (3e-2, 1e-2) } else { (1e-6, 1e-5) };
    let check = Check {
        function: &call.function,
        inputs: call.inputs(cx, &parameters)?,
        tolerance: call.number("tolerance", tolerance)?,
        step,
        native: true,
        tapes: Vec::new(),
    };
    check_gradients(text, &check)
}

/// Checks the gradients of a function with respect to all its float parameters.
pub fn check_gradients(text: &str, check: &Check<'_>) -> Result<()> {
    let program = Program::parse(text)?;
    let derivative = |tape: &str, mode: &str| -> Result<(Program, String)> {
        let pipeline = format!("ad-vjp{{function={} tape={tape} mode={mode}}}", check.function);
        let text = program.after(&pipeline).with_context(|| pipeline.clone())?;
        Ok((Program::parse(&text).map_err(|error| anyhow!("{error:#}\n{text}"))?, text))
    };
    let name = format!("{}_vjp", check.function);
    let (all, text_all) = derivative("all", "joint")?;
    let inputs = derivative_inputs(&program, &all, &name, check)?;
    let outcome = all.evaluate(&name, &inputs)?;
    compare_with_differences(&program, &all, &name, &inputs, &outcome, check)?;
    crate::forward::check_forward(&program, check, &inputs, &outcome)?;

    // What is kept and what is had again are the same numbers: bits are equal.
    for tape in ["none", "none loops=split", "auto", "auto loops=joint"]
        .into_iter()
        .chain(check.tapes.iter().map(String::as_str))
    {
        let (other, text) = derivative(tape, "joint")?;
        let recomputed = other.evaluate(&name, &inputs).with_context(|| format!("tape={tape}\n{text}"))?;
        if !same(&outcome, &recomputed) {
            bail!("tape=all and tape={tape} differ:\n{outcome:?}\n{recomputed:?}\n{text}");
        }
    }
    for tape in ["all", "none", "auto"] {
        let (pair, text) = derivative(tape, "split")?;
        let split = evaluate_pair(&pair, check, &all.roles(&name), &inputs);
        let compared = split.and_then(|split| compare_split(&all, &name, &outcome, &split));
        compared.map_err(|error| anyhow!("tape={tape} mode=split: {error:#}\n{text}"))?;
    }
    if check.native {
        let compiled = native::call(&all, &text_all, &name, &inputs).context("native code of the derivative")?;
        native::compare(&all, &name, &outcome, &compiled).context("the derivative")?;
    }
    Ok(())
}

fn same(a: &Outcome, b: &Outcome) -> bool {
    let pairs = a.results.iter().zip(&b.results);
    let memrefs = a.memrefs.iter().flatten().zip(b.memrefs.iter().flatten());
    pairs.chain(memrefs).all(|(a, b)| a.same_bits(b))
}

/// The inputs of the derivative: those of the function, then random cotangents.
fn derivative_inputs(program: &Program, derived: &Program, name: &str, check: &Check<'_>) -> Result<Vec<Numbers>> {
    let (types, _) = derived.signature(name)?;
    let original = program.evaluate(check.function, &check.inputs)?;
    let mut random = Random(11);
    let mut inputs = check.inputs.clone();
    let roles = derived.roles(name);
    let mut results = original.results.iter();
    let shadowed = shadowed_parameters(program, check.function, derived, name)?;
    let mut shadows = shadowed.iter();
    for ty in &types[check.inputs.len()..] {
        let shape = match ty.is_memref(&derived.cx) {
            true => inputs[*shadows.next().with_context(|| format!("roles {roles:?}"))?].shape.clone(),
            false => results.next().map_or_else(Vec::new, |result| result.shape.clone()),
        };
        let count = shape.iter().product();
        let values = (0..count).map(|_| f64::from(random.uniform(-1.0, 1.0) as f32)).collect();
        inputs.push(Numbers { shape, values });
    }
    Ok(inputs)
}

/// The memref parameters with an adjoint: all those of floats.
fn shadowed_parameters(program: &Program, function: &str, derived: &Program, name: &str) -> Result<Vec<usize>> {
    let (parameters, _) = program.signature(function)?;
    let (types, _) = derived.signature(name)?;
    let cx = &program.cx;
    let is_shadowed = |&index: &usize| parameters[index].is_memref(cx) && parameters[index].element(cx).is_float(cx);
    let shadowed: Vec<usize> = (0..parameters.len()).filter(is_shadowed).collect();
    let added = types[parameters.len()..].iter().filter(|ty| ty.is_memref(&derived.cx)).count();
    if added != shadowed.len() {
        bail!("{added} adjoint parameters for {} float memrefs", shadowed.len());
    }
    Ok(shadowed)
}

fn compare_with_differences(
    program: &Program,
    derived: &Program,
    name: &str,
    inputs: &[Numbers],
    outcome: &Outcome,
    check: &Check<'_>,
) -> Result<()> {
    let (parameters, results) = program.signature(check.function)?;
    let cx = &program.cx;
    let shadowed = shadowed_parameters(program, check.function, derived, name)?;
    let cotangents = &inputs[parameters.len() + shadowed.len()..];
    let shadows = &inputs[parameters.len()..parameters.len() + shadowed.len()];
    let objective = |inputs: &[Numbers]| -> Result<f64> {
        let outcome = program.evaluate(check.function, inputs)?;
        let floats = results.iter().zip(&outcome.results).filter(|(ty, _)| ty.is_float(cx)).map(|(_, result)| result);
        let from_results: f64 = floats.zip(cotangents).map(|(result, cotangent)| result.dot(cotangent)).sum();
        let contents = shadowed.iter().map(|&index| outcome.memrefs[index].as_ref());
        let from_memrefs: f64 = contents.flatten().zip(shadows).map(|(contents, shadow)| contents.dot(shadow)).sum();
        Ok(from_results + from_memrefs)
    };
    let mut gradients = outcome.results[results.len()..].iter();
    for (index, &ty) in parameters.iter().enumerate().filter(|(_, ty)| ty.element(cx).is_float(cx)) {
        let gradient = match shadowed.iter().position(|&at| at == index) {
            Some(at) => outcome.memrefs[parameters.len() + at].as_ref(),
            None => gradients.next(),
        };
        let gradient = gradient.with_context(|| format!("parameter {index} has no gradient"))?;
        for (at, &found) in gradient.values.iter().enumerate() {
            let moved = |by: f64| {
                let mut moved = check.inputs.clone();
                moved[index].values[at] += by;
                moved
            };
            let wanted = (objective(&moved(check.step))? - objective(&moved(-check.step))?) / (2.0 * check.step);
            let wrong = (found - wanted).abs() > check.tolerance * found.abs().max(wanted.abs()).max(1.0);
            if wrong || !found.is_finite() {
                let ty = ty.text(cx);
                bail!(
                    "the derivative by element {at} of parameter {index} ({ty}) is {found}, differences give {wanted}"
                );
            }
        }
    }
    Ok(())
}

/// What the pair left: results, gradients, and the buffers of the backward function.
struct Split {
    results: Vec<Numbers>,
    gradients: Vec<Numbers>,
    shadows: Vec<Numbers>,
}

/// Runs the forward function and then the backward one on its tapes.
fn evaluate_pair(pair: &Program, check: &Check<'_>, roles: &[String], inputs: &[Numbers]) -> Result<Split> {
    let (forward, backward) = (format!("{}_fwd", check.function), format!("{}_bwd", check.function));
    let primal = roles.iter().filter(|role| *role == "primal").count();
    let ran = pair.evaluate(&forward, &inputs[..primal])?;
    let roles = pair.roles(&backward);
    let tape_count = roles.iter().filter(|role| *role == "tape").count();
    let (results, tapes) = ran.results.split_at(ran.results.len() - tape_count);
    let mut tapes = tapes.iter().cloned();
    let mut given = inputs[primal..].iter().cloned();
    let mut arguments = Vec::new();
    for (index, role) in roles.iter().enumerate() {
        let next = match role.as_str() {
            "primal" => Some(ran.memrefs[index].clone().unwrap_or_else(|| inputs[index].clone())),
            "tape" => tapes.next(),
            _ => given.next(),
        };
        arguments.push(next.context("the backward function takes more than there is")?);
    }
    let back = pair.evaluate(&backward, &arguments)?;
    for (index, role) in roles.iter().enumerate() {
        let is_kept = role == "primal" || role == "tape";
        if is_kept && back.memrefs[index].as_ref().is_some_and(|after| !after.same_bits(&arguments[index])) {
            bail!("the backward function changed its parameter {index} ({role})");
        }
    }
    let is_shadow = |index: &usize| roles[*index] != "primal" && roles[*index] != "tape";
    let shadows = (0..roles.len()).filter(is_shadow).filter_map(|index| back.memrefs[index].clone()).collect();
    Ok(Split { results: results.to_vec(), gradients: back.results, shadows })
}

/// Joint and split do the same arithmetic: bits are equal.
fn compare_split(all: &Program, name: &str, joint: &Outcome, split: &Split) -> Result<()> {
    let roles = all.roles(name);
    let results: Vec<&Numbers> = split.results.iter().chain(&split.gradients).collect();
    let shadows =
        (0..roles.len()).filter(|&index| roles[index] != "primal").filter_map(|index| joint.memrefs[index].as_ref());
    let same_results =
        results.len() == joint.results.len() && joint.results.iter().zip(results).all(|(a, b)| a.same_bits(b));
    let same_shadows = shadows.zip(&split.shadows).all(|(a, b)| a.same_bits(b));
    if !same_results || !same_shadows {
        bail!(
            "joint and split differ: {joint:?} against {:?} {:?} {:?}",
            split.results,
            split.gradients,
            split.shadows
        );
    }
    Ok(())
}
