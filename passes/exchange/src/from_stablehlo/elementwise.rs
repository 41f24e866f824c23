//! Elementwise operations: a table, one line an operation. What it is on floats, signed and
//! unsigned integers and booleans.

use ir::{Op, OpDef, ValueId};

use super::conversions::{abs_unsigned, negate_integer, sign_float, sign_signed, sign_unsigned};
use super::integers::*;
use super::{Converter, Values};

/// What an operation is on elements of one type.
#[derive(Copy, Clone)]
pub(crate) enum Case {
    /// An operation of ours with the same operands.
    Is(&'static OpDef),
    /// Several operations.
    By(fn(&mut Converter<'_, '_>, &[ValueId]) -> ValueId),
    /// There is none.
    No,
}

/// A line of the table.
pub(crate) struct Line {
    /// The operation.
    pub op: &'static OpDef,
    /// On floats, signed integers, unsigned integers, booleans.
    cases: [Case; 4],
}

use Case::{By, Is, No};

macro_rules! lines {
    ($($op:ident: $float:expr, $signed:expr, $unsigned:expr, $boolean:expr;)*) => {
        /// The elementwise operations, in the order of the dialect.
        pub(crate) const LINES: &[Line] =
            &[$(Line { op: stablehlo::$op::DEF, cases: [$float, $signed, $unsigned, $boolean] }),*];
    };
}

lines! {
    Abs: Is(math::Absf::DEF), Is(math::Absi::DEF), By(abs_unsigned), No;
    Ceil: Is(math::Ceil::DEF), No, No, No;
    CountLeadingZeros: No, Is(math::Ctlz::DEF), Is(math::Ctlz::DEF), No;
    Floor: Is(math::Floor::DEF), No, No, No;
    Negate: Is(arith::Negf::DEF), By(negate_integer), By(negate_integer), No;
    Not: No, By(not), By(not), By(not);
    Popcnt: No, Is(math::Ctpop::DEF), Is(math::Ctpop::DEF), No;
    RoundNearestAfz: Is(math::Round::DEF), No, No, No;
    RoundNearestEven: Is(math::Roundeven::DEF), No, No, No;
    Sign: By(sign_float), By(sign_signed), By(sign_unsigned), No;
    Cbrt: Is(math::Cbrt::DEF), No, No, No;
    Cosine: Is(math::Cos::DEF), No, No, No;
    Exponential: Is(math::Exp::DEF), No, No, No;
    ExponentialMinusOne: Is(math::Expm1::DEF), No, No, No;
    Log: Is(math::Log::DEF), No, No, No;
    LogPlusOne: Is(math::Log1p::DEF), No, No, No;
    Logistic: By(logistic), No, No, No;
    Rsqrt: Is(math::Rsqrt::DEF), No, No, No;
    Sine: Is(math::Sin::DEF), No, No, No;
    Sqrt: Is(math::Sqrt::DEF), No, No, No;
    Tan: Is(math::Tan::DEF), No, No, No;
    Tanh: Is(math::Tanh::DEF), No, No, No;
    Add: Is(arith::Addf::DEF), Is(arith::Addi::DEF), Is(arith::Addi::DEF), Is(arith::Ori::DEF);
    And: No, Is(arith::Andi::DEF), Is(arith::Andi::DEF), Is(arith::Andi::DEF);
    Atan2: Is(math::Atan2::DEF), No, No, No;
    Divide: Is(arith::Divf::DEF), By(divide_signed), By(divide_unsigned), No;
    Maximum: Is(arith::Maximumf::DEF), Is(arith::Maxsi::DEF), Is(arith::Maxui::DEF), Is(arith::Ori::DEF);
    Minimum: Is(arith::Minimumf::DEF), Is(arith::Minsi::DEF), Is(arith::Minui::DEF), Is(arith::Andi::DEF);
    Multiply: Is(arith::Mulf::DEF), Is(arith::Muli::DEF), Is(arith::Muli::DEF), Is(arith::Andi::DEF);
    Or: No, Is(arith::Ori::DEF), Is(arith::Ori::DEF), Is(arith::Ori::DEF);
    Power: Is(math::Powf::DEF), By(power_signed), By(power_unsigned), No;
    Remainder: Is(arith::Remf::DEF), By(remainder_signed), By(remainder_unsigned), No;
    ShiftLeft: No, By(shift_left), By(shift_left), No;
    ShiftRightArithmetic: No, By(shift_right_arithmetic), By(shift_right_arithmetic), No;
    ShiftRightLogical: No, By(shift_right_logical), By(shift_right_logical), No;
    Subtract: Is(arith::Subf::DEF), Is(arith::Subi::DEF), Is(arith::Subi::DEF), No;
    Xor: No, Is(arith::Xori::DEF), Is(arith::Xori::DEF), Is(arith::Xori::DEF);
    IsFinite: Is(math::Isfinite::DEF), No, No, No;
}

/// Converts the current operation by its line.
pub(crate) fn convert(c: &mut Converter<'_, '_>, line: &Line) -> Values {
    let operands = c.operands();
    let element = c.element(operands[0]);
    let case = match () {
        () if element.is_float(c.cx) => 0,
        () if element == ir::Type::I1 => 3,
        () if c.is_unsigned(0) => 2,
        () => 1,
    };
    let build = match line.cases[case] {
        Is(def) => return Ok(vec![c.in_wide(&operands, |c, operands| c.emit(def, operands))]),
        By(build) => build,
        No => {
            let ty = element.text(c.cx);
            return Err(c.fail(format!("`{}` on elements of `{ty}` is not covered", line.op.name)));
        }
    };
    Ok(vec![c.in_wide(&operands, build)])
}

/// One by one plus the power of e by the negated number.
fn logistic(c: &mut Converter<'_, '_>, operands: &[ValueId]) -> ValueId {
    let negated = c.emit(arith::Negf::DEF, operands);
    let power = c.emit(math::Exp::DEF, &[negated]);
    let one = c.float_like(power, 1.0);
    let sum = c.emit(arith::Addf::DEF, &[one, power]);
    c.emit(arith::Divf::DEF, &[one, sum])
}

/// The greater of the operand and the lower bound, then the smaller of that and the upper one.
pub(crate) fn clamp(c: &mut Converter<'_, '_>) -> Values {
    let [low, operand, high] = [0, 1, 2].map(|index| c.operand(index));
    let shape = c.shape(operand);
    let element = c.element(operand);
    let (max, min) = match () {
        () if element.is_float(c.cx) => (arith::Maximumf::DEF, arith::Minimumf::DEF),
        () if element == ir::Type::I1 => (arith::Ori::DEF, arith::Andi::DEF),
        () if c.is_unsigned(1) => (arith::Maxui::DEF, arith::Minui::DEF),
        () => (arith::Maxsi::DEF, arith::Minsi::DEF),
    };
    let [low, high] = [low, high].map(|bound| if c.shape(bound).is_empty() { c.stretch(bound, &shape) } else { bound });
    let value = c.emit(max, &[low, operand]);
    Ok(vec![c.emit(min, &[value, high])])
}

/// A choice; a predicate without dimensions is for all elements.
pub(crate) fn select(c: &mut Converter<'_, '_>) -> Values {
    let [mut predicate, then, otherwise] = [0, 1, 2].map(|index| c.operand(index));
    if c.shape(predicate).is_empty() && !c.shape(then).is_empty() {
        predicate = c.scalar(predicate);
    }
    Ok(vec![c.choose(predicate, then, otherwise)])
}
