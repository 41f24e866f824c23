//! `GRAD-CHECK` with `order=2`: the derivatives of what `ad-vjp` makes, as of any function, and
//! the symmetry of second derivatives.
//!
//! What is differentiated again has tapes, buffers that are given back, reversed loops and adjoint
//! memrefs, made in one function and in two.

use anyhow::{Context as _, Result, anyhow, bail};

use crate::gradient::{Check, backward_arguments, check_gradients, derivative_inputs};
use crate::numbers::{Numbers, Random};
use crate::program::Program;

/// How the function is differentiated first: with few tapes and with all.
const FIRST: [&str; 2] = ["tape=auto", "tape=all"];
/// How far the two sides of symmetry may be apart, relative to their terms.
const SYMMETRY: f64 = 1e-10;

/// Checks the derivatives of the derivatives of a function, of this order above the first.
pub fn check_higher(text: &str, check: &Check<'_>, order: usize) -> Result<()> {
    if order < 2 {
        return Ok(());
    }
    let program = Program::parse(text)?;
    let subject = program.subject(check.function)?;
    let inputs = derivative_inputs(&program, &subject, check)?;
    for options in FIRST {
        let pipeline = format!("ad-vjp{{function={} {options}}}", check.function);
        let derived = program.after(&pipeline).with_context(|| pipeline.clone())?;
        let name = format!("{}_vjp", check.function);
        let again = Check { function: &name, inputs: inputs.clone(), tapes: Vec::new(), ..*check };
        let outcome = check_gradients(&derived, &again)
            .and_then(|()| check_higher(&derived, &again, order - 1))
            .and_then(|()| check_symmetry(&derived, &again, &program, check));
        outcome.map_err(|error| anyhow!("after {pipeline}: {error:#}"))?;
    }
    let pipeline = format!("ad-vjp{{function={} tape=all mode=split}}", check.function);
    let derived = program.after(&pipeline).with_context(|| pipeline.clone())?;
    let pair = Program::parse(&derived)?;
    let (_, mut arguments) = backward_arguments(&pair, check, &inputs)?;
    // Entries of tapes that nobody wrote are nobody's, but count as contents of parameters here.
    let values = arguments.iter_mut().flat_map(|argument| &mut argument.values);
    values.filter(|value| value.is_nan()).for_each(|value| *value = 0.0);
    let name = format!("{}_bwd", check.function);
    let again = Check { function: &name, inputs: arguments, tapes: Vec::new(), ..*check };
    check_gradients(&derived, &again).map_err(|error| anyhow!("after {pipeline}: {error:#}"))
}

/// For two directions `u` and `v` of the parameters, `<u, H v>` is `<v, H u>`, where `H v` is what
/// forward mode makes of the gradients.
fn check_symmetry(text: &str, derivative: &Check<'_>, program: &Program, check: &Check<'_>) -> Result<()> {
    let derived = Program::parse(text)?;
    let (inner, outer) = (program.subject(check.function)?, derived.subject(derivative.function)?);
    let forward = Program::parse(&derived.after(&format!("ad-jvp{{function={}}}", derivative.function))?)?;
    let name = format!("{}_jvp", derivative.function);
    let parameters = inner.parameters.len();
    let mut random = Random(31);
    let [u, v]: [Vec<Numbers>; 2] = std::array::from_fn(|_| outer.tangents(&derivative.inputs, &mut random));
    // The parameters of the function move, its cotangents do not.
    let held = |directions: &[Numbers]| -> Vec<Numbers> {
        let moved = outer.moved().into_iter().zip(directions);
        moved
            .map(|(at, direction)| match at < parameters {
                true => direction.clone(),
                false => Numbers { values: vec![0.0; direction.values.len()], ..direction.clone() },
            })
            .collect()
    };
    let curvature = |directions: &[Numbers]| -> Result<Vec<Numbers>> {
        let given: Vec<Numbers> = derivative.inputs.iter().cloned().chain(held(directions)).collect();
        let tangents = outer.derivatives(&forward.evaluate(&name, &given)?)?;
        // Tangents of buffers: those of the function, then their adjoints. Tangents of results:
        // those of the function, then its gradients.
        let buffers = inner.shadowed().len();
        let floats = inner.results.iter().filter(|value| value.float.is_some()).count();
        let gradients = tangents.iter().skip(buffers).take(buffers).chain(tangents.iter().skip(2 * buffers + floats));
        Ok(gradients.cloned().collect())
    };
    let along: Vec<usize> = outer.moved();
    let of_parameters = |directions: &[Numbers]| -> Vec<Numbers> {
        let moved = along.iter().zip(directions).filter(|(at, _)| **at < parameters);
        moved.map(|(_, direction)| direction.clone()).collect()
    };
    let product = |a: &[Numbers], b: &[Numbers]| -> (f64, f64) {
        let terms = a.iter().zip(b).flat_map(|(a, b)| a.values.iter().zip(&b.values).map(|(a, b)| a * b));
        terms.fold((0.0, 0.0), |(sum, size), term| (sum + term, size + term.abs()))
    };
    let (hu, hv) = (curvature(&u)?, curvature(&v)?);
    let (first, second) = (product(&of_parameters(&u), &hv), product(&of_parameters(&v), &hu));
    let scale = first.1.max(second.1).max(f64::MIN_POSITIVE);
    let tolerance = if outer.precision().product > 1e-6 { outer.precision().product } else { SYMMETRY };
    let off = (first.0 - second.0).abs();
    if !off.is_finite() || off > tolerance * scale {
        bail!("second derivatives are not symmetric: <u, H v> = {}, <v, H u> = {}", first.0, second.0);
    }
    Ok(())
}
