//! Arithmetic of integers where StableHLO says more than `arith`: division by zero, shifts by the
//! width or more, powers.

use arith::CmpI;
use ir::{Op, OpDef, ValueId};

use super::Converter;
use crate::mask;

fn width(c: &Converter<'_, '_>, value: ValueId) -> u32 {
    c.element(value).width(c.cx).unwrap_or(64)
}

/// All other bits.
pub(crate) fn not(c: &mut Converter<'_, '_>, operands: &[ValueId]) -> ValueId {
    let ones = c.int_like(operands[0], -1);
    c.emit(arith::Xori::DEF, &[operands[0], ones])
}

// ---- division ----

/// A divisor for which nothing is undefined, and whether the given one is zero; none of this if
/// the divisor is known to be harmless.
fn safe_divisor(c: &mut Converter<'_, '_>, [lhs, rhs]: [ValueId; 2], unsigned: bool) -> Option<(ValueId, ValueId)> {
    if c.known_int(rhs, unsigned).is_some_and(|number| number != 0 && (unsigned || number != -1)) {
        return None;
    }
    let (zero, one) = (c.int_like(rhs, 0), c.int_like(rhs, 1));
    let is_zero = c.cmpi(CmpI::Eq, rhs, zero);
    let mut is_bad = is_zero;
    if !unsigned {
        let least = 1i128 << (width(c, rhs) - 1);
        let (least, minus_one) = (c.int_like(lhs, least), c.int_like(rhs, -1));
        let is_least = c.cmpi(CmpI::Eq, lhs, least);
        let is_minus_one = c.cmpi(CmpI::Eq, rhs, minus_one);
        let overflows = c.emit(arith::Andi::DEF, &[is_least, is_minus_one]);
        is_bad = c.emit(arith::Ori::DEF, &[is_zero, overflows]);
    }
    Some((c.choose(is_bad, one, rhs), is_zero))
}

/// The quotient rounded to zero; -1, which is all ones, by zero.
fn divide(c: &mut Converter<'_, '_>, operands: &[ValueId], def: &'static OpDef, unsigned: bool) -> ValueId {
    let [lhs, rhs] = [operands[0], operands[1]];
    let Some((divisor, is_zero)) = safe_divisor(c, [lhs, rhs], unsigned) else { return c.emit(def, operands) };
    // The least integer by one is the least integer, which is also what it is by -1.
    let quotient = c.emit(def, &[lhs, divisor]);
    let ones = c.int_like(lhs, -1);
    c.choose(is_zero, ones, quotient)
}

pub(crate) fn divide_signed(c: &mut Converter<'_, '_>, operands: &[ValueId]) -> ValueId {
    divide(c, operands, arith::Divsi::DEF, false)
}

pub(crate) fn divide_unsigned(c: &mut Converter<'_, '_>, operands: &[ValueId]) -> ValueId {
    divide(c, operands, arith::Divui::DEF, true)
}

/// What the division leaves; the dividend by zero.
fn remainder(c: &mut Converter<'_, '_>, operands: &[ValueId], def: &'static OpDef, unsigned: bool) -> ValueId {
    let [lhs, rhs] = [operands[0], operands[1]];
    let Some((divisor, is_zero)) = safe_divisor(c, [lhs, rhs], unsigned) else { return c.emit(def, operands) };
    let rest = c.emit(def, &[lhs, divisor]);
    c.choose(is_zero, lhs, rest)
}

pub(crate) fn remainder_signed(c: &mut Converter<'_, '_>, operands: &[ValueId]) -> ValueId {
    remainder(c, operands, arith::Remsi::DEF, false)
}

pub(crate) fn remainder_unsigned(c: &mut Converter<'_, '_>, operands: &[ValueId]) -> ValueId {
    remainder(c, operands, arith::Remui::DEF, true)
}

// ---- shifts ----

/// A shift by less than the width, or zero.
fn shift(c: &mut Converter<'_, '_>, operands: &[ValueId], def: &'static OpDef) -> ValueId {
    let [lhs, by] = [operands[0], operands[1]];
    let bits = width(c, lhs);
    match c.splat_bits(by).map(|number| number & mask(bits)) {
        Some(number) if number < bits.into() => return c.emit(def, operands),
        Some(_) => return c.int_like(lhs, 0),
        None => {}
    }
    let (limit, zero) = (c.int_like(by, bits.into()), c.int_like(lhs, 0));
    let is_less = c.cmpi(CmpI::Ult, by, limit);
    let safe = c.choose(is_less, by, zero);
    let shifted = c.emit(def, &[lhs, safe]);
    c.choose(is_less, shifted, zero)
}

pub(crate) fn shift_left(c: &mut Converter<'_, '_>, operands: &[ValueId]) -> ValueId {
    shift(c, operands, arith::Shli::DEF)
}

pub(crate) fn shift_right_logical(c: &mut Converter<'_, '_>, operands: &[ValueId]) -> ValueId {
    shift(c, operands, arith::Shrui::DEF)
}

/// A shift by at most the width less one, after which there is nothing but the sign.
pub(crate) fn shift_right_arithmetic(c: &mut Converter<'_, '_>, operands: &[ValueId]) -> ValueId {
    let [lhs, by] = [operands[0], operands[1]];
    let bits = width(c, lhs);
    if c.splat_bits(by).is_some_and(|number| number & mask(bits) < bits.into()) {
        return c.emit(arith::Shrsi::DEF, operands);
    }
    let most = c.int_like(by, (bits - 1).into());
    let safe = c.emit(arith::Minui::DEF, &[by, most]);
    c.emit(arith::Shrsi::DEF, &[lhs, safe])
}

// ---- powers ----

/// A power; to a negative exponent it is the power of -1 or 1, zero for all others, and -1 of zero.
pub(crate) fn power_signed(c: &mut Converter<'_, '_>, operands: &[ValueId]) -> ValueId {
    let [base, exponent] = [operands[0], operands[1]];
    if c.known_int(exponent, false).is_some_and(|number| number >= 0) {
        return c.emit(math::Ipowi::DEF, operands);
    }
    let (zero, one, minus_one) = (c.int_like(base, 0), c.int_like(base, 1), c.int_like(base, -1));
    let is_negative = c.cmpi(CmpI::Slt, exponent, zero);
    let safe = c.emit(arith::Maxsi::DEF, &[exponent, zero]);
    let power = c.emit(math::Ipowi::DEF, &[base, safe]);
    let is_one = c.cmpi(CmpI::Eq, base, one);
    let is_minus_one = c.cmpi(CmpI::Eq, base, minus_one);
    let odd = c.emit(arith::Andi::DEF, &[exponent, one]);
    let is_odd = c.cmpi(CmpI::Ne, odd, zero);
    let sign = c.choose(is_odd, minus_one, one);
    let small = c.choose(is_minus_one, sign, zero);
    let inverse = c.choose(is_one, one, small);
    c.choose(is_negative, inverse, power)
}

/// A power by squaring, because the exponent may be beyond the signed integers.
pub(crate) fn power_unsigned(c: &mut Converter<'_, '_>, operands: &[ValueId]) -> ValueId {
    let [mut base, exponent] = [operands[0], operands[1]];
    let bits = width(c, base);
    let (one, zero) = (c.int_like(base, 1), c.int_like(base, 0));
    let mut power = one;
    for bit in 0..bits {
        let by = c.int_like(exponent, bit.into());
        let shifted = c.emit(arith::Shrui::DEF, &[exponent, by]);
        let digit = c.emit(arith::Andi::DEF, &[shifted, one]);
        let is_set = c.cmpi(CmpI::Ne, digit, zero);
        let factor = c.choose(is_set, base, one);
        power = c.emit(arith::Muli::DEF, &[power, factor]);
        base = c.emit(arith::Muli::DEF, &[base, base]);
    }
    power
}
