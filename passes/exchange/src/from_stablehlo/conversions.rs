//! From one type of elements to another, comparisons, signs, and rounding to fewer bits.

use arith::{CmpF, CmpI};
use ir::{FloatKind, Op, Type, ValueId};
use stablehlo::{Direction, Order};

use super::{Converter, Values};
use crate::mask;

// ---- convert ----

/// What kind of numbers a type has.
#[derive(Copy, Clone, PartialEq, Eq)]
enum Kind {
    Float(FloatKind),
    Signed(u32),
    Unsigned(u32),
    Bool,
}

fn kind(c: &Converter<'_, '_>, ty: Type, unsigned: bool) -> Kind {
    let element = ty.element(c.cx);
    match element.float_kind(c.cx) {
        Some(kind) => Kind::Float(kind),
        None if element == Type::I1 => Kind::Bool,
        None if unsigned => Kind::Unsigned(element.width(c.cx).unwrap_or(64)),
        None => Kind::Signed(element.width(c.cx).unwrap_or(64)),
    }
}

pub(crate) fn convert(c: &mut Converter<'_, '_>) -> Values {
    let (operand, ty) = (c.operand(0), c.result_type(0));
    let element = ty.element(c.cx);
    let from = kind(c, c.ty(operand), c.is_unsigned(0));
    let to = kind(c, ty, c.gives_unsigned(0));
    let value = match (from, to) {
        _ if from == to => operand,
        (_, Kind::Bool) => is_not_zero(c, operand),
        (Kind::Float(from), Kind::Float(to)) => float_to_float(c, operand, from, to, element),
        (Kind::Signed(_), Kind::Float(_)) => c.convert_by(arith::Sitofp::DEF, operand, element),
        (Kind::Unsigned(_) | Kind::Bool, Kind::Float(_)) => c.convert_by(arith::Uitofp::DEF, operand, element),
        (Kind::Float(_), Kind::Signed(width)) => float_to_int(c, operand, element, width, false),
        (Kind::Float(_), Kind::Unsigned(width)) => float_to_int(c, operand, element, width, true),
        (Kind::Bool, _) => c.convert_by(arith::Extui::DEF, operand, element),
        (Kind::Signed(from), Kind::Signed(to) | Kind::Unsigned(to)) if from < to => {
            c.convert_by(arith::Extsi::DEF, operand, element)
        }
        (Kind::Unsigned(from), Kind::Signed(to) | Kind::Unsigned(to)) if from < to => {
            c.convert_by(arith::Extui::DEF, operand, element)
        }
        (Kind::Signed(from) | Kind::Unsigned(from), Kind::Signed(to) | Kind::Unsigned(to)) if from > to => {
            c.convert_by(arith::Trunci::DEF, operand, element)
        }
        _ => operand,
    };
    Ok(vec![value])
}

pub(crate) fn is_not_zero(c: &mut Converter<'_, '_>, value: ValueId) -> ValueId {
    if c.element(value).is_float(c.cx) {
        let zero = c.float_like(value, 0.0);
        return c.cmpf(CmpF::Une, value, zero);
    }
    let zero = c.int_like(value, 0);
    c.cmpi(CmpI::Ne, value, zero)
}

/// Between formats of one width by way of a wider one that has all their numbers.
fn float_to_float(c: &mut Converter<'_, '_>, value: ValueId, from: FloatKind, to: FloatKind, element: Type) -> ValueId {
    if let Some(&sum) = c.wide.get(&value).filter(|_| to == FloatKind::F32) {
        return sum;
    }
    match from.width().cmp(&to.width()) {
        std::cmp::Ordering::Less => c.convert_by(arith::Extf::DEF, value, element),
        std::cmp::Ordering::Greater => c.convert_by(arith::Truncf::DEF, value, element),
        std::cmp::Ordering::Equal => {
            let wide = c.convert_by(arith::Extf::DEF, value, Type::F32);
            c.convert_by(arith::Truncf::DEF, wide, element)
        }
    }
}

/// Rounded to zero, the nearest number that there is beyond, and 0 for NaN.
fn float_to_int(c: &mut Converter<'_, '_>, value: ValueId, element: Type, width: u32, unsigned: bool) -> ValueId {
    // Narrow floats are widened first, because their greatest number may be below the bounds.
    let value =
        if c.element(value).width(c.cx) == Some(16) { c.convert_by(arith::Extf::DEF, value, Type::F32) } else { value };
    let (below, above, least, greatest) = match unsigned {
        true => (0.0, 2f64.powi(width as i32), 0, mask(width)),
        false => {
            let half = 2f64.powi(width as i32 - 1);
            (-half, half, 1 << (width - 1), mask(width) >> 1)
        }
    };
    // All numbers above `below` and below `above` are in range: the bounds are powers of two.
    let (below, above, zero) = (c.float_like(value, below), c.float_like(value, above), c.float_like(value, 0.0));
    let is_small = c.cmpf(CmpF::Ole, value, below);
    let is_large = c.cmpf(CmpF::Oge, value, above);
    let is_nan = c.cmpf(CmpF::Uno, value, value);
    let outside = c.emit(arith::Ori::DEF, &[is_small, is_large]);
    let outside = c.emit(arith::Ori::DEF, &[outside, is_nan]);
    let safe = c.choose(outside, zero, value);
    let number = c.convert_by(if unsigned { arith::Fptoui::DEF } else { arith::Fptosi::DEF }, safe, element);
    let ty = c.ty(number);
    let (least, greatest) = (c.bits(ty, least), c.bits(ty, greatest));
    let number = c.choose(is_small, least, number);
    c.choose(is_large, greatest, number)
}

// ---- bitcast_convert ----

/// The same bits; between widths the narrower tensor has one more dimension, lowest part first.
pub(crate) fn bitcast(c: &mut Converter<'_, '_>) -> Values {
    let (operand, ty) = (c.operand(0), c.result_type(0));
    let (from, to) = (c.element(operand), ty.element(c.cx));
    if from == Type::I1 || to == Type::I1 {
        return Err(c.fail("`stablehlo.bitcast_convert` of booleans is not covered"));
    }
    let [from_width, to_width] = [from, to].map(|element| element.width(c.cx).unwrap_or(64));
    let bits = as_bits(c, operand);
    let shape = ty.shape(c.cx).unwrap_or(&[]).to_vec();
    let value = if from_width == to_width {
        bits
    } else if from_width > to_width {
        split(c, bits, &shape, to_width)
    } else {
        join(c, bits, to_width)
    };
    let value = if to.is_float(c.cx) { c.convert_by(arith::Bitcast::DEF, value, to) } else { value };
    Ok(vec![if c.ty(operand) == ty { operand } else { value }])
}

/// The bits of floats as integers; integers as they are.
pub(crate) fn as_bits(c: &mut Converter<'_, '_>, value: ValueId) -> ValueId {
    let element = c.element(value);
    match element.is_float(c.cx) {
        true => {
            let integer = c.cx.integer_type(element.width(c.cx).unwrap_or(64));
            c.convert_by(arith::Bitcast::DEF, value, integer)
        }
        false => value,
    }
}

fn split(c: &mut Converter<'_, '_>, bits: ValueId, shape: &[i64], width: u32) -> ValueId {
    let outer = c.shape(bits);
    let rank = outer.len();
    let (cx, wide) = (c.cx, c.element(bits));
    let dims: Vec<i64> = (0..rank as i64).collect();
    let dims = cx.ints(&dims);
    let ty = cx.tensor(shape, wide);
    let repeated = c.make(tensor::Broadcast::DEF, &[bits], ty, vec![("dims", dims)]);
    let dim = cx.integer(rank as i128, Type::I64);
    let part = c.make(tensor::Iota::DEF, &[], ty, vec![("dim", dim)]);
    let step = c.int_like(part, width.into());
    let by = c.emit(arith::Muli::DEF, &[part, step]);
    let shifted = c.emit(arith::Shrui::DEF, &[repeated, by]);
    c.convert_by(arith::Trunci::DEF, shifted, cx.integer_type(width))
}

fn join(c: &mut Converter<'_, '_>, bits: ValueId, width: u32) -> ValueId {
    let cx = c.cx;
    let (shape, narrow) = (c.shape(bits), c.element(bits).width(cx).unwrap_or(8));
    let rank = shape.len();
    let wide = c.convert_by(arith::Extui::DEF, bits, cx.integer_type(width));
    let ty = c.ty(wide);
    let dim = cx.integer(rank as i128 - 1, Type::I64);
    let part = c.make(tensor::Iota::DEF, &[], ty, vec![("dim", dim)]);
    let step = c.int_like(part, narrow.into());
    let by = c.emit(arith::Muli::DEF, &[part, step]);
    let shifted = c.emit(arith::Shli::DEF, &[wide, by]);
    let ty = cx.tensor(&shape[..rank - 1], cx.integer_type(width));
    super::reductions::reduce_by(c, tensor::ReduceKind::Or, shifted, &[rank as i64 - 1], ty)
}

// ---- compare ----

pub(crate) fn compare(c: &mut Converter<'_, '_>) -> Values {
    let op = stablehlo::Compare::of(c.op());
    let direction = op.comparison_direction(c.cx, c.body);
    let order = op.compare_type(c.cx, c.body);
    let (lhs, rhs) = (c.operand(0), c.operand(1));
    let element = c.element(lhs);
    if element.is_float(c.cx) && order != Some(Order::TotalOrder) {
        let predicate = match direction {
            Direction::Eq => CmpF::Oeq,
            Direction::Ne => CmpF::Une,
            Direction::Ge => CmpF::Oge,
            Direction::Gt => CmpF::Ogt,
            Direction::Le => CmpF::Ole,
            Direction::Lt => CmpF::Olt,
        };
        return Ok(vec![c.cmpf(predicate, lhs, rhs)]);
    }
    let unsigned = c.is_unsigned(0) || element == Type::I1;
    let [lhs, rhs] = if element.is_float(c.cx) { [lhs, rhs].map(|value| total_order(c, value)) } else { [lhs, rhs] };
    let predicate = match (direction, unsigned) {
        (Direction::Eq, _) => CmpI::Eq,
        (Direction::Ne, _) => CmpI::Ne,
        (Direction::Ge, false) => CmpI::Sge,
        (Direction::Gt, false) => CmpI::Sgt,
        (Direction::Le, false) => CmpI::Sle,
        (Direction::Lt, false) => CmpI::Slt,
        (Direction::Ge, true) => CmpI::Uge,
        (Direction::Gt, true) => CmpI::Ugt,
        (Direction::Le, true) => CmpI::Ule,
        (Direction::Lt, true) => CmpI::Ult,
    };
    Ok(vec![c.cmpi(predicate, lhs, rhs)])
}

/// Signed integers in the total order of floats: -NaN, -inf, ..., -0, +0, ..., inf, NaN.
pub(crate) fn total_order(c: &mut Converter<'_, '_>, value: ValueId) -> ValueId {
    let bits = as_bits(c, value);
    let width = c.element(bits).width(c.cx).unwrap_or(64);
    let (zero, others) = (c.int_like(bits, 0), c.int_like(bits, i128::from(mask(width) >> 1)));
    let is_negative = c.cmpi(CmpI::Slt, bits, zero);
    let turned = c.emit(arith::Xori::DEF, &[bits, others]);
    c.choose(is_negative, turned, bits)
}

// ---- signs ----

pub(crate) fn abs_unsigned(_: &mut Converter<'_, '_>, operands: &[ValueId]) -> ValueId {
    operands[0]
}

pub(crate) fn negate_integer(c: &mut Converter<'_, '_>, operands: &[ValueId]) -> ValueId {
    let zero = c.int_like(operands[0], 0);
    c.emit(arith::Subi::DEF, &[zero, operands[0]])
}

/// Zeros and NaN stay as they are: as whole numbers, so that the derivative is zero everywhere.
pub(crate) fn sign_float(c: &mut Converter<'_, '_>, operands: &[ValueId]) -> ValueId {
    let value = operands[0];
    let (zero, one) = (c.float_like(value, 0.0), c.float_like(value, 1.0));
    let has_sign = c.cmpf(CmpF::One, value, zero);
    let sign = c.emit(math::Copysign::DEF, &[one, value]);
    let rest = c.emit(math::Trunc::DEF, &[value]);
    c.choose(has_sign, sign, rest)
}

pub(crate) fn sign_signed(c: &mut Converter<'_, '_>, operands: &[ValueId]) -> ValueId {
    let value = operands[0];
    let (one, minus_one) = (c.int_like(value, 1), c.int_like(value, -1));
    let most = c.emit(arith::Minsi::DEF, &[value, one]);
    c.emit(arith::Maxsi::DEF, &[most, minus_one])
}

pub(crate) fn sign_unsigned(c: &mut Converter<'_, '_>, operands: &[ValueId]) -> ValueId {
    let one = c.int_like(operands[0], 1);
    c.emit(arith::Minui::DEF, &[operands[0], one])
}

// ---- reduce_precision ----

/// Rounds to even as XLA does (`EmitReducePrecisionIR`): numbers above the range become infinite,
/// those below the normal ones zero.
pub(crate) fn reduce_precision(c: &mut Converter<'_, '_>) -> Values {
    let op = stablehlo::ReducePrecision::of(c.op());
    let wanted = (op.mantissa_bits(c.cx, c.body) as u32, op.exponent_bits(c.cx, c.body) as u32);
    let value = c.operand(0);
    let kind =
        c.element(value).float_kind(c.cx).ok_or_else(|| c.fail("`stablehlo.reduce_precision` works on floats"))?;
    let (mantissa, exponent) = (kind.format().fraction, kind.format().exponent);
    let width = kind.width();
    let mut bits = as_bits(c, value);
    if wanted.0 < mantissa {
        let last = 1u64 << (mantissa - wanted.0);
        let (shift, one) = (c.int_like(bits, (mantissa - wanted.0).into()), c.int_like(bits, 1));
        let shifted = c.emit(arith::Shrui::DEF, &[bits, shift]);
        let odd = c.emit(arith::Andi::DEF, &[shifted, one]);
        let half = c.int_like(bits, i128::from((last >> 1) - 1));
        let bias = c.emit(arith::Addi::DEF, &[odd, half]);
        let sum = c.emit(arith::Addi::DEF, &[bits, bias]);
        let kept = c.int_like(bits, !i128::from(last - 1));
        bits = c.emit(arith::Andi::DEF, &[sum, kept]);
    }
    if wanted.1 < exponent {
        let bias = (1u64 << (exponent - 1)) - 1;
        let reduced = (1u64 << (wanted.1 - 1)) - 1;
        let exponents = ((1u64 << exponent) - 1) << mantissa;
        let (all, sign) = (c.int_like(bits, exponents.into()), c.int_like(bits, 1i128 << (width - 1)));
        let found = c.emit(arith::Andi::DEF, &[bits, all]);
        let (most, least) = (
            c.int_like(bits, i128::from((bias + reduced) << mantissa)),
            c.int_like(bits, i128::from((bias - reduced) << mantissa)),
        );
        let overflows = c.cmpi(CmpI::Ugt, found, most);
        let underflows = c.cmpi(CmpI::Ule, found, least);
        let zero = c.emit(arith::Andi::DEF, &[bits, sign]);
        let infinity = c.emit(arith::Ori::DEF, &[zero, all]);
        bits = c.choose(overflows, infinity, bits);
        bits = c.choose(underflows, zero, bits);
    }
    let element = c.element(value);
    let rounded = c.convert_by(arith::Bitcast::DEF, bits, element);
    let is_nan = c.cmpf(CmpF::Uno, value, value);
    Ok(vec![c.choose(is_nan, value, rounded)])
}
