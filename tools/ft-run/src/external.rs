//! The C library as the evaluator knows it: functions that a program declares but does not define.
//!
//! Natively these resolve to the C library itself; here Rust's equivalents stand in for them. `long double` and what
//! has effects is left out.

use ir::eval::Datum;

/// A function of one number: its name (for `f32` with an `f` behind), on `f32`, on `f64`.
type Unary = (&'static str, fn(f32) -> f32, fn(f64) -> f64);

/// A function of two numbers: the same.
type Binary = (&'static str, fn(f32, f32) -> f32, fn(f64, f64) -> f64);

const UNARY: &[Unary] = &[
    ("acos", f32::acos, f64::acos),
    ("acosh", f32::acosh, f64::acosh),
    ("asin", f32::asin, f64::asin),
    ("asinh", f32::asinh, f64::asinh),
    ("atan", f32::atan, f64::atan),
    ("atanh", f32::atanh, f64::atanh),
    ("cbrt", f32::cbrt, f64::cbrt),
    ("ceil", f32::ceil, f64::ceil),
    ("cos", f32::cos, f64::cos),
    ("cosh", f32::cosh, f64::cosh),
    ("erf", libm::erff, libm::erf),
    ("erfc", libm::erfcf, libm::erfc),
    ("exp", f32::exp, f64::exp),
    ("exp2", f32::exp2, f64::exp2),
    ("expm1", f32::exp_m1, f64::exp_m1),
    ("fabs", f32::abs, f64::abs),
    ("floor", f32::floor, f64::floor),
    ("log", f32::ln, f64::ln),
    ("log10", f32::log10, f64::log10),
    ("log1p", f32::ln_1p, f64::ln_1p),
    ("log2", f32::log2, f64::log2),
    ("rint", f32::round_ties_even, f64::round_ties_even),
    ("round", f32::round, f64::round),
    ("sin", f32::sin, f64::sin),
    ("sinh", f32::sinh, f64::sinh),
    ("sqrt", f32::sqrt, f64::sqrt),
    ("tan", f32::tan, f64::tan),
    ("tanh", f32::tanh, f64::tanh),
    ("trunc", f32::trunc, f64::trunc),
];

const BINARY: &[Binary] = &[
    ("atan2", f32::atan2, f64::atan2),
    ("copysign", f32::copysign, f64::copysign),
    ("fmax", f32::max, f64::max),
    ("fmin", f32::min, f64::min),
    ("fmod", |a, b| a % b, |a, b| a % b),
    ("hypot", f32::hypot, f64::hypot),
    ("pow", f32::powf, f64::powf),
];

/// Calls a function of the C library by its name; `None` if we do not know it.
pub fn call(name: &str, arguments: &[Datum]) -> Option<Vec<Datum>> {
    let bits = |datum: &Datum| match datum {
        Datum::Bits(bits) => Some(*bits),
        _ => None,
    };
    let bits: Vec<u64> = arguments.iter().map(bits).collect::<Option<_>>()?;
    let result = double(name, &bits).or_else(|| single(name, &bits))?;
    Some(vec![Datum::Bits(result)])
}

fn double(name: &str, bits: &[u64]) -> Option<u64> {
    let result = match *bits {
        [a] => UNARY.iter().find(|(known, ..)| *known == name)?.2(f64::from_bits(a)),
        [a, b] => BINARY.iter().find(|(known, ..)| *known == name)?.2(f64::from_bits(a), f64::from_bits(b)),
        _ => return None,
    };
    Some(result.to_bits())
}

fn single(name: &str, bits: &[u64]) -> Option<u64> {
    let name = name.strip_suffix('f')?;
    let value = |bits: u64| u32::try_from(bits).ok().map(f32::from_bits);
    let result = match *bits {
        [a] => UNARY.iter().find(|(known, ..)| *known == name)?.1(value(a)?),
        [a, b] => BINARY.iter().find(|(known, ..)| *known == name)?.1(value(a)?, value(b)?),
        _ => return None,
    };
    Some(u64::from(result.to_bits()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_choose_the_precision() {
        let single = call("sqrtf", &[Datum::Bits(u64::from(9f32.to_bits()))]);
        assert_eq!(single, Some(vec![Datum::Bits(u64::from(3f32.to_bits()))]));
        let double = call("pow", &[Datum::Bits(2f64.to_bits()), Datum::Bits(10f64.to_bits())]);
        assert_eq!(double, Some(vec![Datum::Bits(1024f64.to_bits())]));
        assert_eq!(call("sqrt", &[]), None);
        assert_eq!(call("printf", &[Datum::Bits(0)]), None);
    }
}
