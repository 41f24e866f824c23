//! What casts mean, on the bits of one element.

use ir::attr_values::AttrValue;
use ir::{FloatKind, View};

use crate::elements::{Elements, Format, Outcome};
use crate::integers::wrapped;
use crate::predicates::RoundingMode;

const OUT_OF_RANGE: &str = "the value does not fit the integer type";

macro_rules! casts {
    ($($(#[doc = $doc:literal])* $name:ident($e:ident, $x:ident) $body:expr;)*) => {
        $($(#[doc = $doc])*
        pub fn $name($e: &Elements<'_>, bits: &[u64]) -> Outcome {
            let $x = bits[0];
            $body
        })*
    };
}

casts! {
    /// The same value in a wider float format.
    extf(e, x) Ok(e.result.bits_of_real(e.input.real(x)));
    /// The value rounded to a narrower float format.
    truncf(e, x) Ok(round(e.result, e.input.real(x), rounding_mode(e.view)));
    /// The same signed value, wider.
    extsi(e, x) Ok(e.result.wrap(e.input.signed(x) as u64));
    /// The same unsigned value, wider.
    extui(_e, x) Ok(x);
    /// The low bits.
    trunci(e, x) wrapped(e, i128::from(e.input.signed(x)), u128::from(x));
    /// The float nearest to a signed integer.
    sitofp(e, x) Ok(nearest_float(e.result, i128::from(e.input.signed(x))));
    /// The float nearest to an unsigned integer.
    uitofp(e, x) Ok(nearest_float(e.result, i128::from(x)));
    /// The float without its fraction, as a signed integer.
    fptosi(e, x) {
        let limit = 2f64.powi(e.result.width() as i32 - 1);
        let value = e.input.real(x).trunc();
        if value >= -limit && value < limit { Ok(e.result.wrap(value as i64 as u64)) } else { Err(OUT_OF_RANGE) }
    };
    /// The float without its fraction, as an unsigned integer.
    fptoui(e, x) {
        let value = e.input.real(x).trunc();
        if value >= 0.0 && value < 2f64.powi(e.result.width() as i32) { Ok(value as u64) } else { Err(OUT_OF_RANGE) }
    };
    /// The same bits under another type.
    bitcast(_e, x) Ok(x);
    /// A signed integer as an index, or back: sign-extended or cut off.
    index_cast(e, x) Ok(e.result.wrap(e.input.signed(x) as u64));
    /// An unsigned integer as an index, or back: zero-extended or cut off.
    index_castui(e, x) Ok(e.result.wrap(x));
}

fn rounding_mode(view: View<'_>) -> RoundingMode {
    let attr = view.attr("roundingmode");
    attr.and_then(|attr| RoundingMode::read(view.cx, attr)).unwrap_or(RoundingMode::ToNearestEven)
}

/// The float nearest to an integer of at most 65 bits, ties to even.
fn nearest_float(format: Format, value: i128) -> u64 {
    match format.float() {
        FloatKind::F32 => format.bits_of_real(f64::from(value as f32)),
        FloatKind::F64 => format.bits_of_real(value as f64),
        FloatKind::F16 | FloatKind::Bf16 => {
            // Fold what `f64` cannot hold into its last bit, so that only the second rounding counts.
            let magnitude = value.unsigned_abs();
            let sticky = u128::from(magnitude & 0x7FF != 0) << 11;
            let held = if magnitude >> 53 == 0 { magnitude } else { magnitude >> 11 << 11 | sticky };
            format.bits_of_real(if value < 0 { -(held as f64) } else { held as f64 })
        }
    }
}

/// Rounds to a format. The nearest number is found first; at most one step from it is the answer.
fn round(format: Format, value: f64, mode: RoundingMode) -> u64 {
    let nearest = format.bits_of_real(value);
    let rounded = format.real(nearest);
    if rounded == value || value.is_nan() {
        return nearest;
    }
    // Adding one to the bits goes away from zero, whatever the sign.
    let is_too_far = rounded.abs() > value.abs();
    let away = if is_too_far { nearest } else { nearest + 1 };
    let toward = if is_too_far { nearest - 1 } else { nearest };
    match (mode, value.is_sign_negative()) {
        (RoundingMode::ToNearestEven, _) => nearest,
        (RoundingMode::TowardZero, _) | (RoundingMode::Downward, false) | (RoundingMode::Upward, true) => toward,
        (RoundingMode::Downward, true) | (RoundingMode::Upward, false) => away,
        (RoundingMode::ToNearestAway, _) => {
            let is_tie = (format.real(away) - value).abs() == (value - format.real(toward)).abs();
            if is_tie { away } else { nearest }
        }
    }
}
