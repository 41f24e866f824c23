//! Conversions between float formats as arithmetic on their bits, for scalars and vectors alike.
//!
//! What a format is made of comes from the table of formats (`ir::floats`), which has the same
//! conversions on numbers: these compute what those do, and the tests compare both for every number.

use ::arith::{CmpI, RoundingMode};
use ir::floats::Special;
use ir::{Builder, FloatKind, Op, OpDef, OpSpec, Type, ValueId};

/// A value in another format, rounded if it has fewer digits.
pub fn convert(b: &mut Builder<'_>, value: ValueId, to: Type, mode: RoundingMode) -> ValueId {
    let cx = b.cx;
    let from = b.ty(value).element(cx);
    let (Some(source), Some(target)) = (from.float_kind(cx), to.float_kind(cx)) else { return value };
    if from == to {
        return value;
    }
    let value = if source.is_machine() { value } else { widen(b, value, source) };
    let current = b.ty(value).element(cx);
    // Machines take numbers below the normal ones of `f32` for zero when they round to `bf16`.
    let rounds = mode != RoundingMode::ToNearestEven || target == FloatKind::Bf16 && !source.is_machine();
    match current.width(cx).cmp(&to.width(cx)) {
        std::cmp::Ordering::Equal if target.is_machine() => value,
        std::cmp::Ordering::Less if target.is_machine() => cast(b, ::arith::Extf::DEF, value, to),
        std::cmp::Ordering::Greater if target.is_machine() && !rounds => cast(b, ::arith::Truncf::DEF, value, to),
        _ => {
            // The bits of narrow machine formats are those of wider ones.
            let is_narrow = matches!(current, Type::F16 | Type::BF16);
            let value = if is_narrow { cast(b, ::arith::Extf::DEF, value, Type::F32) } else { value };
            round(b, value, target, mode)
        }
    }
}

fn cast(b: &mut Builder<'_>, def: &'static OpDef, value: ValueId, to: Type) -> ValueId {
    let ty = b.ty(value).with_element(b.cx, to);
    let op = b.insert(OpSpec { operands: vec![value], results: vec![ty], ..OpSpec::new(def, b.loc) });
    b.body.result(op, 0)
}

/// Arithmetic on integers of one type.
struct Ints<'b, 'c> {
    b: &'b mut Builder<'c>,
    ty: Type,
}

impl Ints<'_, '_> {
    fn number(&mut self, bits: u64) -> ValueId {
        let attr = ::arith::elements::constant(self.b.cx, self.ty, &[bits]).expect("integers have constants");
        ::arith::Constant::emit(self.b, attr)
    }

    fn op(&mut self, def: &'static OpDef, x: ValueId, y: ValueId) -> ValueId {
        let spec = OpSpec { operands: vec![x, y], results: vec![self.ty], ..OpSpec::new(def, self.b.loc) };
        let op = self.b.insert(spec);
        self.b.body.result(op, 0)
    }

    /// An operation with a number.
    fn by(&mut self, def: &'static OpDef, x: ValueId, number: u64) -> ValueId {
        let number = self.number(number);
        self.op(def, x, number)
    }

    fn compare(&mut self, predicate: CmpI, x: ValueId, y: ValueId) -> ValueId {
        ::arith::Cmpi::emit(self.b, x, y, predicate)
    }

    fn compare_by(&mut self, predicate: CmpI, x: ValueId, number: u64) -> ValueId {
        let number = self.number(number);
        self.compare(predicate, x, number)
    }

    fn choose(&mut self, condition: ValueId, x: ValueId, y: ValueId) -> ValueId {
        ::arith::Select::emit(self.b, condition, x, y)
    }

    fn choose_number(&mut self, condition: ValueId, number: u64, y: ValueId) -> ValueId {
        let number = self.number(number);
        self.choose(condition, number, y)
    }

    /// 1 if a condition holds, else 0.
    fn count(&mut self, condition: ValueId) -> ValueId {
        cast(self.b, ::arith::Extui::DEF, condition, self.ty.element(self.b.cx))
    }
}

fn ones(count: u32) -> u64 {
    if count == 0 { 0 } else { u64::MAX >> (64 - count) }
}

/// A value of a small format as `f32`, which has all of its numbers.
fn widen(b: &mut Builder<'_>, value: ValueId, kind: FloatKind) -> ValueId {
    let (format, width) = (*kind.format(), kind.width());
    let (fraction, below) = (format.fraction, format.fraction + format.exponent);
    let narrow = b.cx.integer_type(width);
    let bits = cast(b, ::arith::Bitcast::DEF, value, narrow);
    let bits = cast(b, ::arith::Extui::DEF, bits, Type::I32);
    let ty = b.ty(bits);
    let i = &mut Ints { b, ty };
    let magnitude = i.by(::arith::Andi::DEF, bits, ones(below));
    let shifted = i.by(::arith::Shli::DEF, magnitude, u64::from(23 - fraction));
    let is_same_range = format.exponent == 8 && format.bias == 127;
    let mut result = if is_same_range {
        shifted
    } else {
        // A number below the smallest normal one counts steps of a size.
        let normal = i.by(::arith::Addi::DEF, shifted, ((127 - format.bias) as u64) << 23);
        let mantissa = cast(i.b, ::arith::Uitofp::DEF, magnitude, Type::F32);
        let float = i.b.ty(mantissa);
        let step = 2f32.powi(1 - format.bias - fraction as i32);
        let step = ::arith::elements::constant(i.b.cx, float, &[step.to_bits().into()]).expect("f32 has constants");
        let step = ::arith::Constant::emit(i.b, step);
        let small = ::arith::Mulf::emit(i.b, mantissa, step);
        let small = cast(i.b, ::arith::Bitcast::DEF, small, Type::I32);
        let is_small = i.compare_by(CmpI::Ult, magnitude, 1 << fraction);
        i.choose(is_small, small, normal)
    };
    match format.special {
        Special::Ieee if !is_same_range => {
            let greatest = ones(format.exponent) << fraction;
            let is_special = i.compare_by(CmpI::Uge, magnitude, greatest);
            let special = i.by(::arith::Ori::DEF, shifted, 0x7F80_0000);
            result = i.choose(is_special, special, result);
        }
        Special::NanAllOnes | Special::PowersOfTwo => {
            let is_nan = i.compare_by(CmpI::Eq, magnitude, ones(below));
            result = i.choose_number(is_nan, 0x7FC0_0000, result);
        }
        Special::NanNegativeZero => {
            let is_nan = i.compare_by(CmpI::Eq, bits, 1 << below);
            result = i.choose_number(is_nan, 0x7FC0_0000, result);
        }
        Special::Ieee | Special::NumbersOnly => {}
    }
    if format.special == Special::PowersOfTwo {
        // Its least number is below the normal ones of `f32`.
        let is_least = i.compare_by(CmpI::Eq, magnitude, 0);
        result = i.choose_number(is_least, 0x0040_0000, result);
    } else {
        let sign = i.by(::arith::Shrui::DEF, bits, u64::from(below));
        let sign = i.by(::arith::Shli::DEF, sign, 31);
        result = i.op(::arith::Ori::DEF, result, sign);
    }
    cast(i.b, ::arith::Bitcast::DEF, result, Type::F32)
}

/// An `f32` or `f64` rounded to a format: [`ir::floats::encode_with`], without branches.
fn round(b: &mut Builder<'_>, value: ValueId, kind: FloatKind, mode: RoundingMode) -> ValueId {
    let cx = b.cx;
    let source = b.ty(value).element(cx).float_kind(cx).expect("a float").format();
    let (format, width) = (*kind.format(), kind.width());
    let (from, to) = (source.fraction, format.fraction);
    let below = source.exponent + source.fraction;
    let bits = cast(b, ::arith::Bitcast::DEF, value, cx.integer_type(below + 1));
    let ty = b.ty(bits);
    let i = &mut Ints { b, ty };
    let magnitude = i.by(::arith::Andi::DEF, bits, ones(below));
    let sign = i.by(::arith::Shrui::DEF, bits, u64::from(below));
    let infinity = ones(source.exponent) << from;
    let is_nan = i.compare_by(CmpI::Ugt, magnitude, infinity);
    let is_infinite = i.compare_by(CmpI::Eq, magnitude, infinity);
    let exponent = i.by(::arith::Shrui::DEF, magnitude, u64::from(from));
    let mantissa = i.by(::arith::Andi::DEF, magnitude, ones(from));
    let is_powers = format.special == Special::PowersOfTwo;
    // Whether a number with something behind the last bit goes away from zero, whatever that is.
    let goes_away = match mode {
        RoundingMode::Upward => Some(i.compare_by(CmpI::Eq, sign, 0)),
        RoundingMode::Downward => Some(i.compare_by(CmpI::Ne, sign, 0)),
        _ => None,
    };
    let (rounded, greatest) = if is_powers {
        (power(i, exponent, mantissa, from, source.bias - format.bias, mode, goes_away), ones(8) - 1)
    } else {
        let all = ones(format.exponent + to);
        let greatest = match format.special {
            Special::Ieee => (ones(format.exponent) << to) - 1,
            Special::NanAllOnes => all - 1,
            _ => all,
        };
        (kept(i, exponent, mantissa, (from, to), source.bias - format.bias, mode, goes_away), greatest)
    };
    // What there is for numbers that are too great, and for NaN.
    let (over, nan) = match format.special {
        Special::Ieee => (greatest + 1, (greatest + 1) | 1 << (to - 1)),
        Special::NanAllOnes | Special::PowersOfTwo => (greatest + 1, greatest + 1),
        Special::NanNegativeZero => (1 << (width - 1), 1 << (width - 1)),
        Special::NumbersOnly => (greatest, greatest),
    };
    let is_over = i.compare_by(CmpI::Sgt, rounded, greatest);
    let at_most = match (mode, goes_away) {
        _ if is_powers => i.number(over),
        (RoundingMode::TowardZero, _) => i.number(greatest),
        (_, Some(away)) => {
            let most = i.number(greatest);
            i.choose_number(away, over, most)
        }
        _ => i.number(over),
    };
    let mut result = i.choose(is_over, at_most, rounded);
    result = i.choose_number(is_infinite, over, result);
    result = i.choose_number(is_nan, nan, result);
    if !is_powers {
        let sign = i.by(::arith::Shli::DEF, sign, u64::from(width - 1));
        let signed = i.op(::arith::Ori::DEF, result, sign);
        result = if format.special == Special::NanNegativeZero {
            // Zero has one sign, and so has NaN, which is that bit.
            let is_zero = i.compare_by(CmpI::Eq, result, 0);
            i.choose(is_zero, result, signed)
        } else {
            signed
        };
    }
    let narrow = cx.integer_type(width);
    let result = if width == below + 1 { result } else { cast(i.b, ::arith::Trunci::DEF, result, narrow) };
    cast(i.b, ::arith::Bitcast::DEF, result, cx.ty(ir::TypeKind::Float(kind)))
}

/// The bits of a number below its sign, as if there were no greatest number; `digits` are the fractions
/// of both formats, `biases` is how much the exponents differ.
fn kept(
    i: &mut Ints<'_, '_>,
    exponent: ValueId,
    mantissa: ValueId,
    digits: (u32, u32),
    biases: i32,
    mode: RoundingMode,
    goes_away: Option<ValueId>,
) -> ValueId {
    let (from, to) = digits;
    let is_small = i.compare_by(CmpI::Eq, exponent, 0);
    let exponent = i.choose_number(is_small, 1, exponent);
    let with_one = i.by(::arith::Ori::DEF, mantissa, 1 << from);
    let mantissa = i.choose(is_small, mantissa, with_one);
    let wanted = i.by(::arith::Subi::DEF, exponent, biases as u64);
    // Below the smallest normal number fewer bits are kept.
    let is_below = i.compare_by(CmpI::Slt, wanted, 1);
    let target = i.choose_number(is_below, 1, wanted);
    let missing = i.op(::arith::Subi::DEF, target, wanted);
    let drop = i.by(::arith::Addi::DEF, missing, u64::from(from - to));
    let most = i.number(u64::from(from + 2));
    let drop = i.op(::arith::Minui::DEF, drop, most);
    let one = i.number(1);
    let kept = i.op(::arith::Shrui::DEF, mantissa, drop);
    let unit = i.op(::arith::Shli::DEF, one, drop);
    let mask = i.op(::arith::Subi::DEF, unit, one);
    let rest = i.op(::arith::Andi::DEF, mantissa, mask);
    let half = i.op(::arith::Shrui::DEF, unit, one);
    let grown = growth(i, kept, rest, half, mode, goes_away);
    let before = i.op(::arith::Subi::DEF, target, one);
    let base = i.by(::arith::Shli::DEF, before, u64::from(to));
    // A carry out of the fraction moves to the next exponent by itself.
    let sum = i.op(::arith::Addi::DEF, base, kept);
    i.op(::arith::Addi::DEF, sum, grown)
}

/// The exponent of a power of two that a positive number is rounded to.
fn power(
    i: &mut Ints<'_, '_>,
    exponent: ValueId,
    mantissa: ValueId,
    from: u32,
    biases: i32,
    mode: RoundingMode,
    goes_away: Option<ValueId>,
) -> ValueId {
    // Of numbers below the normal ones, the greatest have the least exponent here, if any have one.
    let is_small = i.compare_by(CmpI::Eq, exponent, 0);
    let doubled = i.by(::arith::Shli::DEF, mantissa, 1);
    let rest = i.choose(is_small, doubled, mantissa);
    let rest = i.by(::arith::Andi::DEF, rest, ones(from));
    let (one, half) = (i.number(1), i.number(1 << (from - 1)));
    let grown = growth(i, one, rest, half, mode, goes_away);
    let wanted = i.by(::arith::Subi::DEF, exponent, biases as u64);
    let wanted = i.op(::arith::Addi::DEF, wanted, grown);
    let is_tiny = i.compare_by(CmpI::Ult, mantissa, 1 << (from - 1));
    let is_tiny = ::arith::Andi::emit(i.b, is_small, is_tiny);
    let wanted = i.choose_number(is_tiny, 0, wanted);
    let zero = i.number(0);
    i.op(::arith::Maxsi::DEF, wanted, zero)
}

/// 1 if the kept part of a number grows, else 0: `rest` was cut off, of which `half` is one half.
fn growth(
    i: &mut Ints<'_, '_>,
    kept: ValueId,
    rest: ValueId,
    half: ValueId,
    mode: RoundingMode,
    goes_away: Option<ValueId>,
) -> ValueId {
    let grows = match (mode, goes_away) {
        (_, Some(away)) => {
            let is_left = i.compare_by(CmpI::Ne, rest, 0);
            ::arith::Andi::emit(i.b, is_left, away)
        }
        (RoundingMode::TowardZero, _) => return i.number(0),
        (RoundingMode::ToNearestAway, _) => i.compare(CmpI::Uge, rest, half),
        _ => {
            let is_more = i.compare(CmpI::Ugt, rest, half);
            let is_half = i.compare(CmpI::Eq, rest, half);
            let last = i.by(::arith::Andi::DEF, kept, 1);
            let is_odd = i.compare_by(CmpI::Ne, last, 0);
            let is_tie = ::arith::Andi::emit(i.b, is_half, is_odd);
            ::arith::Ori::emit(i.b, is_more, is_tie)
        }
    };
    i.count(grows)
}
