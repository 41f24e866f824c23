//! Forward mode against reverse mode and, for `JVP-CHECK`, against central differences.
//!
//! The dot-product test: for a direction `v` of the parameters and a weight `w` of the outputs,
//! `<w, J v>` by forward mode must be `<Jᵀ w, v>` by reverse mode. `JVP-CHECK` is for what only
//! forward mode covers: `J v` must be the difference along `v`.

use anyhow::{Context as _, Result, anyhow, bail};

use crate::call::Call;
use crate::gradient::Check;
use crate::native;
use crate::numbers::{Numbers, Random};
use crate::program::{Outcome, Program};

/// The derivative of a function by forward mode, called in a random direction.
struct Forward {
    derived: Program,
    text: String,
    name: String,
    /// The number of parameters and of results of the function.
    counts: (usize, usize),
    /// The parameters with a direction: memrefs, then scalars.
    moved: Vec<usize>,
    /// How many of them are memrefs.
    buffers: usize,
    directions: Vec<Numbers>,
    inputs: Vec<Numbers>,
    outcome: Outcome,
}

impl Forward {
    fn call(program: &Program, check: &Check<'_>) -> Result<Forward> {
        let pipeline = format!("ad-jvp{{function={}}}", check.function);
        let text = program.after(&pipeline).with_context(|| pipeline.clone())?;
        let derived = Program::parse(&text).map_err(|error| anyhow!("{error:#}\n{text}"))?;
        let name = format!("{}_jvp", check.function);
        let (parameters, results) = program.signature(check.function)?;
        let cx = &program.cx;
        let is_float = |index: &usize| parameters[*index].element(cx).is_float(cx);
        let (buffers, scalars): (Vec<usize>, Vec<usize>) =
            (0..parameters.len()).filter(is_float).partition(|&index| parameters[index].is_memref(cx));
        let mut random = Random(23);
        let mut direction = |index: usize| {
            let shape = check.inputs[index].shape.clone();
            let values = (0..shape.iter().product()).map(|_| f64::from(random.uniform(-1.0, 1.0) as f32)).collect();
            Numbers { shape, values }
        };
        let moved = [buffers.clone(), scalars].concat();
        let directions: Vec<Numbers> = moved.iter().map(|&index| direction(index)).collect();
        let inputs: Vec<Numbers> = check.inputs.iter().chain(&directions).cloned().collect();
        let outcome = derived.evaluate(&name, &inputs).with_context(|| format!("{pipeline}\n{text}"))?;
        let counts = (parameters.len(), results.len());
        Ok(Forward { derived, text, name, counts, moved, buffers: buffers.len(), directions, inputs, outcome })
    }

    /// What an outcome, of either mode, says of buffers and then of floats besides the primal.
    fn derivatives(&self, outcome: &Outcome) -> Vec<Numbers> {
        let (parameters, results) = self.counts;
        let shadows = outcome.memrefs[parameters..parameters + self.buffers].iter().flatten();
        shadows.chain(&outcome.results[results..]).cloned().collect()
    }

    fn check_native(&self) -> Result<()> {
        let compiled = native::call(&self.derived, &self.text, &self.name, &self.inputs);
        let compiled = compiled.context("native code of forward mode")?;
        native::compare(&self.derived, &self.name, &self.outcome, &compiled).context("forward mode")
    }
}

/// Whether some number of a function is of single precision.
fn is_single(program: &Program, function: &str) -> Result<bool> {
    let (parameters, results) = program.signature(function)?;
    let cx = &program.cx;
    Ok(parameters.iter().chain(&results).any(|ty| ty.element(cx).float_kind(cx) == Some(ir::FloatKind::F32)))
}

/// Checks the call of a comment against differences along a random direction.
pub fn check_call(text: &str, call: &str) -> Result<()> {
    let call = Call::parse(call)?;
    let program = Program::parse(text)?;
    let (parameters, results) = program.signature(&call.function)?;
    let cx = &program.cx;
    let (tolerance, step) = if is_single(&program, &call.function)? { (3e-2, 1e-2) } else { (1e-6, 1e-5) };
    let check = Check {
        function: &call.function,
        inputs: call.inputs(cx, &parameters)?,
        tolerance: call.number("tolerance", tolerance)?,
        step,
        native: true,
        tapes: Vec::new(),
    };
    let forward = Forward::call(&program, &check)?;
    let primal = program.evaluate(check.function, &check.inputs)?;
    check_primal(forward.counts, &primal, &forward.outcome)?;
    let along = |by: f64| -> Result<Vec<Numbers>> {
        let mut inputs = check.inputs.clone();
        for (&index, direction) in forward.moved.iter().zip(&forward.directions) {
            inputs[index].values.iter_mut().zip(&direction.values).for_each(|(value, move_by)| *value += by * move_by);
        }
        let outcome = program.evaluate(check.function, &inputs)?;
        let contents = forward.moved[..forward.buffers].iter().filter_map(|&index| outcome.memrefs[index].clone());
        let floats = results.iter().zip(&outcome.results).filter(|(ty, _)| ty.element(cx).is_float(cx));
        Ok(contents.chain(floats.map(|(_, result)| result.clone())).collect())
    };
    let (ahead, behind) = (along(check.step)?, along(-check.step)?);
    let tangents = forward.derivatives(&forward.outcome);
    if tangents.len() != ahead.len() {
        bail!("{} tangents for {} outputs", tangents.len(), ahead.len());
    }
    for (number, (tangent, (ahead, behind))) in tangents.iter().zip(ahead.iter().zip(&behind)).enumerate() {
        let slopes = ahead.values.iter().zip(&behind.values).map(|(a, b)| (a - b) / (2.0 * check.step)).collect();
        let wanted = Numbers { shape: ahead.shape.clone(), values: slopes };
        if !tangent.is_near(&wanted, check.tolerance) {
            let found = &tangent.values;
            bail!("tangent {number} is {found:?}, differences give {:?}\n{}", wanted.values, forward.text);
        }
    }
    forward.check_native()
}

/// Compares forward mode with what reverse mode gave: its inputs (those of the function, the
/// cotangents of buffers, the cotangents of results) and its outcome.
pub fn check_forward(program: &Program, check: &Check<'_>, given: &[Numbers], reverse: &Outcome) -> Result<()> {
    let forward = Forward::call(program, check)?;
    let text = &forward.text;
    check_primal(forward.counts, reverse, &forward.outcome).map_err(|error| anyhow!("{error:#}\n{text}"))?;
    let weights = &given[forward.counts.0..];
    let (tangents, gradients) = (forward.derivatives(&forward.outcome), forward.derivatives(reverse));
    if tangents.len() != weights.len() || gradients.len() != forward.directions.len() {
        bail!("{} tangents for {} cotangents, {} gradients", tangents.len(), weights.len(), gradients.len());
    }
    let (by_forward, by_reverse) = (Sum::of(&tangents, weights), Sum::of(&gradients, &forward.directions));
    let tolerance = if is_single(program, check.function)? { 1e-4 } else { 1e-10 };
    let scale = by_forward.size.max(by_reverse.size).max(f64::MIN_POSITIVE);
    let off = (by_forward.value - by_reverse.value).abs();
    if !off.is_finite() || off > tolerance * scale {
        bail!(
            "forward mode gives <w, J v> = {}, reverse mode <Jᵀ w, v> = {}, terms up to {scale}\n{text}",
            by_forward.value,
            by_reverse.value
        );
    }
    if check.native { forward.check_native() } else { Ok(()) }
}

/// Derivatives leave what the function leaves.
fn check_primal(counts: (usize, usize), wanted: &Outcome, found: &Outcome) -> Result<()> {
    let parts = |outcome: &Outcome| -> Vec<Numbers> {
        let contents = outcome.memrefs[..counts.0].iter().flatten();
        outcome.results[..counts.1].iter().chain(contents).cloned().collect()
    };
    let (first, second) = (parts(wanted), parts(found));
    let same = first.len() == second.len() && first.iter().zip(&second).all(|(a, b)| a.same_bits(b));
    if same { Ok(()) } else { bail!("forward mode leaves {second:?}, not {first:?}") }
}

/// A sum of products, and that of their absolute values.
struct Sum {
    value: f64,
    size: f64,
}

impl Sum {
    fn of(first: &[Numbers], second: &[Numbers]) -> Sum {
        let mut sum = Sum { value: 0.0, size: 0.0 };
        for (a, b) in first.iter().zip(second) {
            for (a, b) in a.values.iter().zip(&b.values) {
                sum.value += a * b;
                sum.size += (a * b).abs();
            }
        }
        sum
    }
}
