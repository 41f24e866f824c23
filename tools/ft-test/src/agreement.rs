//! Agreement of plans: whatever is kept, and whichever loops run again or are reversed as they run,
//! a derivative is the same numbers.
//!
//! What is kept and what is had again have the same bits. Loops that are reversed iteration by
//! iteration add in another order, so bits agree among `loops=fused`, and among `split` and `joint`.

use anyhow::{Context as _, Result, bail};

use crate::gradient::{Check, derivative_inputs};
use crate::numbers::Numbers;
use crate::program::{Outcome, Program};

/// Derivatives that others are compared with: with everything on the tape.
pub(crate) struct Reference {
    /// With `loops=split`.
    pub split: Outcome,
    /// With `loops=fused`.
    pub fused: Outcome,
}

/// Checks by the evaluator that all plans for a function give the same derivative with respect to
/// all its float parameters.
///
/// # Errors
/// Says which plans differ, and with what.
pub fn check_agreement(text: &str, check: &Check<'_>) -> Result<()> {
    let program = Program::parse(text)?;
    let subject = program.subject(check.function)?;
    let inputs = derivative_inputs(&program, &subject, check)?;
    let all = |loops: &str| derivative(&program, check, &inputs, &format!("tape=all loops={loops}"));
    let reference = Reference { split: all("split")?, fused: all("fused")? };
    check_fused(&reference, check)?;
    check_plans(&program, check, &inputs, &reference)
}

/// The derivative by the plan that these options lead to.
fn derivative(program: &Program, check: &Check<'_>, inputs: &[Numbers], options: &str) -> Result<Outcome> {
    let pipeline = format!("ad-vjp{{function={} {options}}}", check.function);
    let derived = program.derived(&pipeline).with_context(|| pipeline.clone())?;
    let outcome = derived.evaluate(&format!("{}_vjp", check.function), inputs);
    outcome.with_context(|| format!("{pipeline}\n{}", derived.text()))
}

/// Both references are the same up to the order of sums.
pub(crate) fn check_fused(reference: &Reference, check: &Check<'_>) -> Result<()> {
    let Reference { split, fused } = reference;
    if !close(split, fused, check.rounding) {
        bail!("loops=split and loops=fused differ:\n{split:?}\n{fused:?}");
    }
    Ok(())
}

/// Every `tape=` with every `loops=`.
pub(crate) fn check_plans(
    program: &Program,
    check: &Check<'_>,
    inputs: &[Numbers],
    reference: &Reference,
) -> Result<()> {
    let modes = ["none", "auto"].into_iter().chain(check.tapes.iter().map(String::as_str));
    for (tape, loops) in modes.flat_map(|tape| ["split", "joint", "fused", "auto"].map(|loops| (tape, loops))) {
        let options = format!("tape={tape} loops={loops}");
        let found = derivative(program, check, inputs, &options)?;
        let is_right = match loops {
            "fused" => same(&reference.fused, &found),
            "auto" => close(&reference.split, &found, check.rounding),
            _ => same(&reference.split, &found),
        };
        if !is_right {
            bail!("tape=all and {options} differ:\n{:?}\n{found:?}", reference.split);
        }
    }
    // Floats that come back by inversion are rounded once more.
    let found = derivative(program, check, inputs, "tape=none loops=split invert=float")?;
    if !close(&reference.split, &found, check.rounding * 1e3) {
        bail!("invert=none and invert=float differ:\n{:?}\n{found:?}", reference.split);
    }
    Ok(())
}

/// Whether two outcomes are the same up to the rounding of sums in another order.
fn close(a: &Outcome, b: &Outcome, rounding: f64) -> bool {
    let pairs = a.results.iter().zip(&b.results).chain(a.memrefs.iter().flatten().zip(b.memrefs.iter().flatten()));
    let mut values = pairs.flat_map(|(a, b)| a.values.iter().zip(&b.values));
    values.all(|(&a, &b)| a == b || (a.is_nan() && b.is_nan()) || (a - b).abs() <= rounding * a.abs().max(1.0))
}

fn same(a: &Outcome, b: &Outcome) -> bool {
    let pairs = a.results.iter().zip(&b.results);
    let memrefs = a.memrefs.iter().flatten().zip(b.memrefs.iter().flatten());
    pairs.chain(memrefs).all(|(a, b)| a.same_bits(b))
}
