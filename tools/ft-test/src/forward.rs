//! Forward mode against reverse mode (the dot-product test) and, for `JVP-CHECK`, against central
//! differences. `JVP-CHECK` is for what only forward mode covers: `J v` must be the difference
//! along `v`.

use anyhow::{Context as _, Result, anyhow, bail};
use ft_run::derivatives::Subject;

use crate::call::Call;
use crate::gradient::Check;
use crate::native;
use crate::numbers::{Numbers, Random};
use crate::program::{Outcome, Program};

/// The derivative of a function by forward mode, called in a random direction.
struct Forward {
    subject: Subject,
    derived: Program,
    text: String,
    name: String,
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
        let subject = program.subject(check.function)?;
        let directions = subject.tangents(&check.inputs, &mut Random(23));
        let inputs: Vec<Numbers> = check.inputs.iter().chain(&directions).cloned().collect();
        let outcome = derived.evaluate(&name, &inputs).with_context(|| format!("{pipeline}\n{text}"))?;
        Ok(Forward { subject, derived, text, name, directions, inputs, outcome })
    }

    fn check_native(&self) -> Result<()> {
        let compiled = native::call(&self.derived, &self.text, &self.name, &self.inputs);
        let compiled = compiled.context("native code of forward mode")?;
        native::compare(&self.derived, &self.name, &self.outcome, &compiled).context("forward mode")
    }

    /// Derivatives leave what the function leaves.
    fn check_primal(&self, wanted: &Outcome) -> Result<()> {
        let (first, second) = (self.subject.primal(wanted), self.subject.primal(&self.outcome));
        let same = first.len() == second.len() && first.iter().zip(&second).all(|(a, b)| a.same_bits(b));
        if same { Ok(()) } else { bail!("forward mode leaves {second:?}, not {first:?}") }
    }
}

/// Checks the call of a comment against differences along a random direction.
pub fn check_call(text: &str, call: &str) -> Result<()> {
    let call = Call::parse(call, &["tolerance", "size"])?;
    let program = Program::parse(text)?;
    let check = Check::of(&program, &call)?;
    let forward = Forward::call(&program, &check)?;
    let subject = &forward.subject;
    forward.check_primal(&program.evaluate(check.function, &check.inputs)?)?;
    let along = |by: f64| -> Result<Vec<Numbers>> {
        let mut inputs = check.inputs.clone();
        for (index, direction) in subject.moved().into_iter().zip(&forward.directions) {
            inputs[index].values.iter_mut().zip(&direction.values).for_each(|(value, move_by)| *value += by * move_by);
        }
        subject.outputs(&program.evaluate(check.function, &inputs)?)
    };
    let (ahead, behind) = (along(check.step)?, along(-check.step)?);
    let tangents = subject.derivatives(&forward.outcome)?;
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
    let (text, subject) = (&forward.text, &forward.subject);
    forward.check_primal(reverse).map_err(|error| anyhow!("{error:#}\n{text}"))?;
    let weights = &given[subject.parameters.len()..];
    let products = subject.products((weights, reverse), (&forward.directions, &forward.outcome))?;
    if products.error > subject.precision().product {
        bail!(
            "forward mode gives <w, J v> = {}, reverse mode <Jᵀ w, v> = {}\n{text}",
            products.forward,
            products.reverse
        );
    }
    if check.native { forward.check_native() } else { Ok(()) }
}
