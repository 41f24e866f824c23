//! `EVAL` and `EVAL-ONLY`: calls a function by the evaluator, and for `EVAL` natively and by the evaluator
//! on the lowered program, and compares with what is expected.

use anyhow::{Result, bail};

use crate::call::{Call, literal};
use crate::numbers::Numbers;
use crate::program::{Outcome, Program};
use crate::{lowered, native};

/// How far a result may be from what is expected, relative to it. What an `f32` holds differs
/// from the decimal number by a tenth of this.
const TOLERANCE: f64 = 1e-6;

/// Who runs a call.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Engines {
    /// The evaluator, before and after lowering, and native code; all are compared.
    Both,
    /// The evaluator.
    Evaluator,
}

/// Checks one call.
pub fn check(text: &str, call: &str, engines: Engines) -> Result<()> {
    let call = Call::parse(call, &["tolerance", "size"])?;
    if call.expected.is_empty() {
        bail!("what is expected stands behind `~=`");
    }
    let program = Program::parse(text)?;
    let (parameters, _) = program.signature(&call.function)?;
    let inputs = call.inputs(&program.cx, &parameters)?;
    let evaluated = program.evaluate(&call.function, &inputs)?;
    let tolerance = call.number("tolerance", TOLERANCE)?;
    compare("evaluator", &evaluated, &call, tolerance)?;
    if engines == Engines::Evaluator {
        return Ok(());
    }
    let compiled = native::call(&program, text, &call.function, &inputs)?;
    compare("native code", &compiled, &call, tolerance)?;
    native::compare(&program, &call.function, &evaluated, &compiled)?;
    if let Some(lowered) = lowered::evaluate(&program, &call.function, &inputs)? {
        compare("evaluator in the llvm dialect", &lowered, &call, tolerance)?;
    }
    Ok(())
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
            Some(found) if !is_expected(found, &wanted, tolerance) => {
                bail!("the {engine} gives {:?}, not {text}", found.values)
            }
            Some(_) => {}
        }
    }
    Ok(())
}

/// Whether numbers are those of a comment. Of zeros only `-0.0` asks for its sign, and a small
/// number must be right in its leading digits, too.
fn is_expected(found: &Numbers, wanted: &Numbers, tolerance: f64) -> bool {
    let fits = |(&found, &wanted): (&f64, &f64)| match wanted {
        _ if wanted.is_nan() => found.is_nan(),
        _ if wanted == 0.0 && wanted.is_sign_negative() => found == 0.0 && found.is_sign_negative(),
        _ => found == wanted || (found - wanted).abs() <= tolerance * wanted.abs().max(f64::MIN_POSITIVE),
    };
    found.values.len() == wanted.values.len() && found.values.iter().zip(&wanted.values).all(fits)
}
