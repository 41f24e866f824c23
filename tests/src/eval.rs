//! `EVAL`: calls a function by the evaluator and natively, and compares with what is expected.

use anyhow::{Result, bail};

use crate::call::{Call, literal};
use crate::native;
use crate::numbers::Numbers;
use crate::program::{Outcome, Program};

/// Checks one call.
pub fn check(text: &str, call: &str) -> Result<()> {
    let call = Call::parse(call)?;
    if call.expected.is_empty() {
        bail!("what is expected stands behind `~=`");
    }
    let program = Program::parse(text)?;
    let (parameters, _) = program.signature(&call.function)?;
    let inputs = call.inputs(&program.cx, &parameters)?;
    let evaluated = program.evaluate(&call.function, &inputs)?;
    let compiled = native::call(&program, text, &call.function, &inputs)?;
    let tolerance = call.number("tolerance", 1e-5)?;
    for (engine, outcome) in [("evaluator", &evaluated), ("native code", &compiled)] {
        compare(engine, outcome, &call, tolerance)?;
    }
    native::compare(&program, &call.function, &evaluated, &compiled)
}

fn compare(engine: &str, outcome: &Outcome, call: &Call, tolerance: f64) -> Result<()> {
    let mut results = outcome.results.iter();
    for (parameter, text) in &call.expected {
        let wanted = literal(text)?;
        let found: Option<&Numbers> = match parameter {
            Some(index) => outcome.memrefs.get(*index).and_then(Option::as_ref),
            None => results.next(),
        };
        match found {
            None => bail!("there is nothing to compare `{text}` with"),
            Some(found) if !found.is_near(&wanted, tolerance) => {
                bail!("the {engine} gives {:?}, not {text}", found.values)
            }
            Some(_) => {}
        }
    }
    Ok(())
}
