//! `GRAD-CHECK`: gradients against central differences and against forward mode, modes against
//! each other, native code against the evaluator.

use anyhow::{Context as _, Result, anyhow, bail};
use ft_run::derivatives::{Probing, Subject};

use crate::agreement::{Reference, check_fused, check_plans};
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
    /// How far sums in another order may be off, relative to the larger of one and the value.
    pub rounding: f64,
    /// Half the distance of the two points of a difference.
    pub step: f64,
    /// Whether native code is checked too.
    pub native: bool,
    /// More values of the option `tape`, with other options behind them.
    pub tapes: Vec<String>,
}

impl<'c> Check<'c> {
    /// What a comment asks for.
    pub fn of(program: &Program, call: &'c Call) -> Result<Check<'c>> {
        if !call.expected.is_empty() {
            bail!("nothing is expected behind `~=`: derivatives are compared with differences");
        }
        let (parameters, _) = program.signature(&call.function)?;
        let precision = program.subject(&call.function)?.precision();
        Ok(Check {
            function: &call.function,
            inputs: call.inputs(&program.cx, &parameters)?,
            tolerance: call.number("tolerance", precision.difference)?,
            rounding: precision.rounding,
            step: precision.step,
            native: true,
            tapes: Vec::new(),
        })
    }
}

/// Checks the call of a comment.
pub fn check_call(text: &str, call: &str) -> Result<()> {
    let call = Call::parse(call, &["tolerance", "size", "order"])?;
    let program = Program::parse(text)?;
    let check = Check::of(&program, &call)?;
    check_gradients(text, &check)?;
    crate::higher::check_higher(text, &check, call.number("order", 1.0)? as usize)
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
    let subject = program.subject(check.function)?;
    let inputs = derivative_inputs(&program, &subject, check)?;
    let outcome = all.evaluate(&name, &inputs)?;
    compare_with_differences(&program, &subject, &inputs, &outcome, check)?;
    crate::forward::check_forward(&program, check, &inputs, &outcome)?;

    let (all_fused, text_fused) = derivative("all loops=fused", "joint")?;
    let fused = all_fused.evaluate(&name, &inputs).with_context(|| format!("loops=fused\n{text_fused}"))?;
    let reference = Reference { split: outcome, fused };
    check_fused(&reference, check).with_context(|| text_fused.clone())?;
    check_plans(&program, check, &inputs, &reference)?;
    let Reference { split: outcome, fused } = reference;
    for tape in ["all", "none", "auto"] {
        let (pair, text) = derivative(tape, "split")?;
        let split = evaluate_pair(&pair, check, &inputs);
        let compared = split.and_then(|split| compare_split(&all, &name, &outcome, &split));
        compared.map_err(|error| anyhow!("tape={tape} mode=split: {error:#}\n{text}"))?;
    }
    if check.native {
        let compiled = native::call(&all, &text_all, &name, &inputs).context("native code of the derivative")?;
        native::compare(&all, &name, &outcome, &compiled).context("the derivative")?;
    }
    if check.native && text_fused != text_all {
        let compiled = native::call(&all_fused, &text_fused, &name, &inputs).context("native code, loops=fused")?;
        native::compare(&all_fused, &name, &fused, &compiled).context("the derivative, loops=fused")?;
    }
    Ok(())
}

/// The inputs of the derivative: those of the function, then random cotangents.
pub(crate) fn derivative_inputs(program: &Program, subject: &Subject, check: &Check<'_>) -> Result<Vec<Numbers>> {
    let original = program.evaluate(check.function, &check.inputs)?;
    let cotangents = subject.cotangents(&check.inputs, &original, &mut Random(11));
    Ok(check.inputs.iter().cloned().chain(cotangents).collect())
}

/// Every element of every parameter against a difference.
fn compare_with_differences(
    program: &Program,
    subject: &Subject,
    inputs: &[Numbers],
    outcome: &Outcome,
    check: &Check<'_>,
) -> Result<()> {
    let mut call = |inputs: &[Numbers]| program.evaluate(check.function, inputs);
    let probing = Probing { step: check.step, most: usize::MAX, seed: 0 };
    for row in subject.differences(&mut call, inputs, outcome, probing)? {
        if row.error > check.tolerance {
            bail!("parameter {}: {}", row.parameter, row.worst);
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

/// Runs the forward function; gives what it left, tapes last, and the arguments of the backward one.
pub(crate) fn backward_arguments(
    pair: &Program,
    check: &Check<'_>,
    inputs: &[Numbers],
) -> Result<(Outcome, Vec<Numbers>)> {
    let (forward, backward) = (format!("{}_fwd", check.function), format!("{}_bwd", check.function));
    let primal = check.inputs.len();
    let ran = pair.evaluate(&forward, &inputs[..primal])?;
    let roles = pair.roles(&backward);
    let tape_count = roles.iter().filter(|role| *role == "tape").count();
    let mut tapes = ran.results[ran.results.len() - tape_count..].iter().cloned();
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
    Ok((ran, arguments))
}

/// Runs the forward function and then the backward one on its tapes.
fn evaluate_pair(pair: &Program, check: &Check<'_>, inputs: &[Numbers]) -> Result<Split> {
    let backward = format!("{}_bwd", check.function);
    let (ran, arguments) = backward_arguments(pair, check, inputs)?;
    let roles = pair.roles(&backward);
    let tape_count = roles.iter().filter(|role| *role == "tape").count();
    let results = &ran.results[..ran.results.len() - tape_count];
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
