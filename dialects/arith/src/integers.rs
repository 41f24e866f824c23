//! What integer operations mean, on the bits of one element.
//!
//! Bits come zero-extended and leave wrapped to the width of the result. Where upstream says
//! that the result is undefined or poison (division by zero, a shift by the width or more, a
//! broken `nsw`, `nuw` or `exact`) there is an error: for a division the evaluator stops there,
//! else the result is poison, and folding leaves the operation alone.

use ir::View;
use ir::attr_values::AttrValue;

use crate::elements::{Elements, Outcome};
use crate::flags::Overflow;
use crate::predicates::CmpI;

const BY_ZERO: &str = "division by zero";
const DIVISION_OVERFLOWS: &str = "the signed division overflows";
const SHIFT_TOO_FAR: &str = "the shift amount is not less than the width";
const NOT_EXACT: &str = "bits are lost, which `exact` rules out";

macro_rules! binary {
    ($($(#[doc = $doc:literal])* $name:ident($e:ident, $a:ident, $b:ident) $body:expr;)*) => {
        $($(#[doc = $doc])*
        pub fn $name($e: &Elements<'_>, bits: &[u64]) -> Outcome {
            let ($a, $b) = (bits[0], bits[1]);
            $body
        })*
    };
}

binary! {
    /// `lhs + rhs`.
    addi(e, a, b) wrapped(e, signed(e, a) + signed(e, b), u128::from(a) + u128::from(b));
    /// `lhs - rhs`.
    subi(e, a, b) wrapped(e, signed(e, a) - signed(e, b), u128::from(a).wrapping_sub(u128::from(b)));
    /// `lhs * rhs`.
    muli(e, a, b) wrapped(e, signed(e, a) * signed(e, b), u128::from(a) * u128::from(b));
    /// `lhs << rhs`.
    shli(e, a, b) shift(e, b).and_then(|by| wrapped(e, signed(e, a) << by, u128::from(a) << by));
    /// `lhs >> rhs`, the sign shifted in.
    shrsi(e, a, b) shift(e, b).and_then(|by| {
        let value = e.input.signed(a);
        exact(e, value >> by << by == value, e.result.wrap((value >> by) as u64))
    });
    /// `lhs >> rhs`, zeros shifted in.
    shrui(e, a, b) shift(e, b).and_then(|by| exact(e, a >> by << by == a, a >> by));
    /// `lhs / rhs`, rounded to zero.
    divsi(e, a, b) divisible(e, a, b).and_then(|(a, b)| exact(e, a % b == 0, e.result.wrap((a / b) as u64)));
    /// `lhs / rhs` of unsigned numbers, rounded down.
    divui(e, a, b) nonzero(b).and_then(|b| exact(e, a % b == 0, a / b));
    /// `lhs / rhs`, rounded up.
    ceildivsi(e, a, b) divisible(e, a, b).map(|(a, b)| {
        let is_above = a % b != 0 && (a % b < 0) == (b < 0);
        e.result.wrap((a / b + i64::from(is_above)) as u64)
    });
    /// `lhs / rhs` of unsigned numbers, rounded up.
    ceildivui(_e, a, b) nonzero(b).map(|b| a.div_ceil(b));
    /// `lhs / rhs`, rounded down.
    floordivsi(e, a, b) divisible(e, a, b).map(|(a, b)| {
        let is_below = a % b != 0 && (a % b < 0) != (b < 0);
        e.result.wrap((a / b - i64::from(is_below)) as u64)
    });
    /// What `divsi` leaves; it has the sign of `lhs`.
    remsi(e, a, b) divisible(e, a, b).map(|(a, b)| e.result.wrap((a % b) as u64));
    /// What `divui` leaves.
    remui(_e, a, b) nonzero(b).map(|b| a % b);
    /// Bits that are set in both.
    andi(_e, a, b) Ok(a & b);
    /// Bits that are set in one of the two.
    ori(_e, a, b) Ok(a | b);
    /// Bits that differ.
    xori(_e, a, b) Ok(a ^ b);
    /// The smaller signed number.
    minsi(e, a, b) Ok(if e.input.signed(a) <= e.input.signed(b) { a } else { b });
    /// The smaller unsigned number.
    minui(_e, a, b) Ok(a.min(b));
    /// The greater signed number.
    maxsi(e, a, b) Ok(if e.input.signed(a) >= e.input.signed(b) { a } else { b });
    /// The greater unsigned number.
    maxui(_e, a, b) Ok(a.max(b));
    /// The bit that `addi` of unsigned numbers carries out.
    carry(e, a, b) Ok(u64::from(u128::from(a) + u128::from(b) > u128::from(e.input.ones())));
    /// The upper half of a signed product.
    mulsi_high(e, a, b) Ok(e.result.wrap(((signed(e, a) * signed(e, b)) >> e.input.width()) as u64));
    /// The upper half of an unsigned product.
    mului_high(e, a, b) Ok(((u128::from(a) * u128::from(b)) >> e.input.width()) as u64);
}

fn signed(e: &Elements<'_>, bits: u64) -> i128 {
    i128::from(e.input.signed(bits))
}

/// The low bits of a number that was computed without overflow, once from signed and once from
/// unsigned operands; an error if the flags of the operation rule out that bits are lost.
pub fn wrapped(e: &Elements<'_>, signed: i128, unsigned: u128) -> Outcome {
    let bits = e.result.wrap(signed as u64);
    let fits_signed = i128::from(e.result.signed(bits)) == signed;
    let fits_unsigned = u128::from(bits) == unsigned;
    // Flags are looked up only where they matter: reading an attribute for each element is slow.
    if fits_signed && fits_unsigned {
        return Ok(bits);
    }
    let flags = overflow_flags(e.view);
    if !fits_signed && flags.has(Overflow::NSW) {
        return Err("signed overflow, which `nsw` rules out");
    }
    if !fits_unsigned && flags.has(Overflow::NUW) {
        return Err("unsigned overflow, which `nuw` rules out");
    }
    Ok(bits)
}

/// The flags of an operation; none if it has no such attribute.
pub fn overflow_flags(view: View<'_>) -> Overflow {
    view.attr("overflowFlags").and_then(|attr| Overflow::read(view.cx, attr)).unwrap_or(Overflow::NONE)
}

fn exact(e: &Elements<'_>, is_exact: bool, bits: u64) -> Outcome {
    if !is_exact && e.view.attr("isExact").is_some() { Err(NOT_EXACT) } else { Ok(bits) }
}

fn shift(e: &Elements<'_>, amount: u64) -> Outcome {
    if amount < u64::from(e.input.width()) { Ok(amount) } else { Err(SHIFT_TOO_FAR) }
}

fn nonzero(divisor: u64) -> Outcome {
    if divisor == 0 { Err(BY_ZERO) } else { Ok(divisor) }
}

fn divisible(e: &Elements<'_>, a: u64, b: u64) -> Result<(i64, i64), &'static str> {
    let (dividend, divisor) = (e.input.signed(a), e.input.signed(nonzero(b)?));
    let overflows = divisor == -1 && a == e.input.sign_bit();
    if overflows { Err(DIVISION_OVERFLOWS) } else { Ok((dividend, divisor)) }
}

/// Whether a comparison holds.
pub fn cmpi(predicate: CmpI, e: &Elements<'_>, bits: &[u64]) -> Outcome {
    let (a, b) = (bits[0], bits[1]);
    let ordering = if predicate.is_signed() { e.input.signed(a).cmp(&e.input.signed(b)) } else { a.cmp(&b) };
    Ok(u64::from(predicate.holds(ordering)))
}
