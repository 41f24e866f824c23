//! Elementwise operations: a table, one line an operation.

use arith::{CmpF, CmpI};
use ir::{AttrKind, Dense, Op, OpDef, OpId, Type, ValueId};
use stablehlo::Direction;

use super::{Exporter, Values};

/// What an operation becomes.
#[derive(Copy, Clone)]
pub(crate) enum Case {
    /// One operation with the same operands.
    Is(&'static OpDef),
    /// The same on unsigned integers.
    Unsigned(&'static OpDef),
    /// The numbers in the type of the result.
    Convert,
    /// Several operations.
    By(fn(&mut Exporter<'_, '_>, &[ValueId], Type) -> ValueId),
    /// Something that needs the attributes.
    Rule(fn(&mut Exporter<'_, '_>, OpId) -> Values),
}

use Case::{By, Convert, Is, Rule, Unsigned};

/// The elementwise operations, in the order of their dialects.
pub(crate) const LINES: &[(&OpDef, Case)] = &[
    (arith::Addi::DEF, By(add)),
    (arith::Subi::DEF, By(subtract)),
    (arith::Muli::DEF, By(multiply)),
    (arith::Shli::DEF, Is(stablehlo::ShiftLeft::DEF)),
    (arith::Divsi::DEF, Is(stablehlo::Divide::DEF)),
    (arith::Divui::DEF, Unsigned(stablehlo::Divide::DEF)),
    (arith::Shrsi::DEF, Is(stablehlo::ShiftRightArithmetic::DEF)),
    (arith::Shrui::DEF, Is(stablehlo::ShiftRightLogical::DEF)),
    (arith::Remsi::DEF, Is(stablehlo::Remainder::DEF)),
    (arith::Remui::DEF, Unsigned(stablehlo::Remainder::DEF)),
    (arith::Andi::DEF, Is(stablehlo::And::DEF)),
    (arith::Ori::DEF, Is(stablehlo::Or::DEF)),
    (arith::Xori::DEF, Is(stablehlo::Xor::DEF)),
    (arith::Minsi::DEF, Is(stablehlo::Minimum::DEF)),
    (arith::Maxsi::DEF, Is(stablehlo::Maximum::DEF)),
    (arith::Minui::DEF, Unsigned(stablehlo::Minimum::DEF)),
    (arith::Maxui::DEF, Unsigned(stablehlo::Maximum::DEF)),
    (arith::Addf::DEF, Is(stablehlo::Add::DEF)),
    (arith::Subf::DEF, Is(stablehlo::Subtract::DEF)),
    (arith::Mulf::DEF, Is(stablehlo::Multiply::DEF)),
    (arith::Divf::DEF, Is(stablehlo::Divide::DEF)),
    (arith::Remf::DEF, Is(stablehlo::Remainder::DEF)),
    (arith::Maximumf::DEF, Is(stablehlo::Maximum::DEF)),
    (arith::Minimumf::DEF, Is(stablehlo::Minimum::DEF)),
    (arith::Maxnumf::DEF, By(|e, x, _| choose_number(e, x, stablehlo::Maximum::DEF))),
    (arith::Minnumf::DEF, By(|e, x, _| choose_number(e, x, stablehlo::Minimum::DEF))),
    (arith::Extsi::DEF, By(signed_to)),
    (arith::Extui::DEF, By(unsigned_to)),
    (arith::Sitofp::DEF, By(signed_to)),
    (arith::Uitofp::DEF, By(unsigned_to)),
    (arith::Fptosi::DEF, Convert),
    (arith::Fptoui::DEF, By(float_to_unsigned)),
    (arith::IndexCast::DEF, By(signed_or_low)),
    (arith::IndexCastui::DEF, By(unsigned_or_low)),
    (arith::Constant::DEF, Rule(constant)),
    (arith::Negf::DEF, Is(stablehlo::Negate::DEF)),
    (arith::Cmpi::DEF, Rule(cmpi)),
    (arith::Cmpf::DEF, Rule(cmpf)),
    (arith::Select::DEF, By(|e, x, _| e.choose(x[0], x[1], x[2]))),
    (arith::Trunci::DEF, By(truncate)),
    (arith::Extf::DEF, Convert),
    (arith::Truncf::DEF, Convert),
    (arith::Bitcast::DEF, By(|e, x, ty| e.turn(x[0], ty.element(e.cx)))),
    (math::Absf::DEF, Is(stablehlo::Abs::DEF)),
    (math::Acos::DEF, Is(chlo::Acos::DEF)),
    (math::Acosh::DEF, Is(chlo::Acosh::DEF)),
    (math::Asin::DEF, Is(chlo::Asin::DEF)),
    (math::Asinh::DEF, Is(chlo::Asinh::DEF)),
    (math::Atan::DEF, Is(chlo::Atan::DEF)),
    (math::Atanh::DEF, Is(chlo::Atanh::DEF)),
    (math::Cbrt::DEF, Is(stablehlo::Cbrt::DEF)),
    (math::Ceil::DEF, Is(stablehlo::Ceil::DEF)),
    (math::Cos::DEF, Is(stablehlo::Cosine::DEF)),
    (math::Cosh::DEF, Is(chlo::Cosh::DEF)),
    (math::Erf::DEF, Is(chlo::Erf::DEF)),
    (math::Erfc::DEF, Is(chlo::Erfc::DEF)),
    (math::Exp::DEF, Is(stablehlo::Exponential::DEF)),
    (math::Exp2::DEF, By(exp2)),
    (math::Expm1::DEF, Is(stablehlo::ExponentialMinusOne::DEF)),
    (math::Floor::DEF, Is(stablehlo::Floor::DEF)),
    (math::Log::DEF, Is(stablehlo::Log::DEF)),
    (math::Log10::DEF, By(|e, x, _| log_by(e, x, std::f64::consts::LN_10))),
    (math::Log1p::DEF, Is(stablehlo::LogPlusOne::DEF)),
    (math::Log2::DEF, By(|e, x, _| log_by(e, x, std::f64::consts::LN_2))),
    (math::Round::DEF, Is(stablehlo::RoundNearestAfz::DEF)),
    (math::Roundeven::DEF, Is(stablehlo::RoundNearestEven::DEF)),
    (math::Rsqrt::DEF, Is(stablehlo::Rsqrt::DEF)),
    (math::Sin::DEF, Is(stablehlo::Sine::DEF)),
    (math::Sinh::DEF, Is(chlo::Sinh::DEF)),
    (math::Sqrt::DEF, Is(stablehlo::Sqrt::DEF)),
    (math::Tan::DEF, Is(stablehlo::Tan::DEF)),
    (math::Tanh::DEF, Is(stablehlo::Tanh::DEF)),
    (math::Trunc::DEF, By(trunc)),
    (math::Atan2::DEF, Is(stablehlo::Atan2::DEF)),
    (math::Copysign::DEF, By(copysign)),
    (math::Powf::DEF, Is(stablehlo::Power::DEF)),
    (math::Isfinite::DEF, By(|e, x, ty| e.make(stablehlo::IsFinite::DEF, x, ty, Vec::new()))),
    (math::Isinf::DEF, By(|e, x, ty| e.make(chlo::IsInf::DEF, x, ty, Vec::new()))),
    (math::Isnan::DEF, By(|e, x, _| e.compare(Direction::Ne, x[0], x[0], None))),
    (math::Absi::DEF, Is(stablehlo::Abs::DEF)),
    (math::Ctlz::DEF, Is(stablehlo::CountLeadingZeros::DEF)),
    (math::Cttz::DEF, By(trailing_zeros)),
    (math::Ctpop::DEF, Is(stablehlo::Popcnt::DEF)),
    (math::Ipowi::DEF, Is(stablehlo::Power::DEF)),
    (math::Fpowi::DEF, By(power_of_integer)),
    (math::Fma::DEF, By(fma)),
    (math::Clampf::DEF, By(|e, x, ty| e.make(stablehlo::Clamp::DEF, &[x[1], x[0], x[2]], ty, Vec::new()))),
];

/// Converts an operation by its line.
pub(crate) fn convert(e: &mut Exporter<'_, '_>, op: OpId, case: Case) -> Values {
    let operands = e.operands(op);
    if let Rule(rule) = case {
        return rule(e, op);
    }
    let ty = e.result_type(op);
    Ok(vec![match case {
        Is(def) => e.make(def, &operands, ty, Vec::new()),
        Unsigned(def) => {
            let turned: Vec<ValueId> = operands.iter().map(|&value| e.unsigned(value)).collect();
            let value = e.emit(def, &turned);
            e.turn(value, ty.element(e.cx))
        }
        Convert => e.cast(operands[0], ty.element(e.cx)),
        By(build) => build(e, &operands, ty),
        Rule(_) => unreachable!("it has returned"),
    }])
}

// ---- integers ----

/// On booleans a sum modulo two is `xor`, and a product is `and`.
fn modulo(e: &mut Exporter<'_, '_>, x: &[ValueId], def: &'static OpDef, on_bool: &'static OpDef) -> ValueId {
    if e.element(x[0]) == Type::I1 { e.emit(on_bool, x) } else { e.emit(def, x) }
}

fn add(e: &mut Exporter<'_, '_>, x: &[ValueId], _: Type) -> ValueId {
    modulo(e, x, stablehlo::Add::DEF, stablehlo::Xor::DEF)
}

fn subtract(e: &mut Exporter<'_, '_>, x: &[ValueId], _: Type) -> ValueId {
    modulo(e, x, stablehlo::Subtract::DEF, stablehlo::Xor::DEF)
}

fn multiply(e: &mut Exporter<'_, '_>, x: &[ValueId], _: Type) -> ValueId {
    modulo(e, x, stablehlo::Multiply::DEF, stablehlo::And::DEF)
}

/// A set `i1` is -1 as a signed number, but 1 in StableHLO.
fn signed_to(e: &mut Exporter<'_, '_>, x: &[ValueId], ty: Type) -> ValueId {
    let value = e.cast(x[0], ty.element(e.cx));
    if e.element(x[0]) == Type::I1 { e.emit(stablehlo::Negate::DEF, &[value]) } else { value }
}

fn unsigned_to(e: &mut Exporter<'_, '_>, x: &[ValueId], ty: Type) -> ValueId {
    let value = e.unsigned(x[0]);
    e.cast(value, ty.element(e.cx))
}

fn float_to_unsigned(e: &mut Exporter<'_, '_>, x: &[ValueId], ty: Type) -> ValueId {
    let like = e.bits(ty, 0);
    let unsigned = e.unsigned(like);
    let unsigned = e.element(unsigned);
    let value = e.cast(x[0], unsigned);
    e.turn(value, ty.element(e.cx))
}

/// A narrower `i1` is the lowest bit; StableHLO asks whether any is set.
fn truncate(e: &mut Exporter<'_, '_>, x: &[ValueId], ty: Type) -> ValueId {
    let mut value = x[0];
    if ty.element(e.cx) == Type::I1 {
        let one = e.number_like(value, 1.0);
        value = e.emit(stablehlo::And::DEF, &[value, one]);
    }
    e.cast(value, ty.element(e.cx))
}

fn is_wider(e: &Exporter<'_, '_>, ty: Type, value: ValueId) -> bool {
    ty.element(e.cx).width(e.cx) > e.element(value).width(e.cx)
}

fn signed_or_low(e: &mut Exporter<'_, '_>, x: &[ValueId], ty: Type) -> ValueId {
    if is_wider(e, ty, x[0]) { signed_to(e, x, ty) } else { truncate(e, x, ty) }
}

fn unsigned_or_low(e: &mut Exporter<'_, '_>, x: &[ValueId], ty: Type) -> ValueId {
    if is_wider(e, ty, x[0]) { unsigned_to(e, x, ty) } else { truncate(e, x, ty) }
}

/// As many zeros as there are bits below the lowest one.
fn trailing_zeros(e: &mut Exporter<'_, '_>, x: &[ValueId], _: Type) -> ValueId {
    let negated = e.emit(stablehlo::Negate::DEF, &[x[0]]);
    let lowest = e.emit(stablehlo::And::DEF, &[x[0], negated]);
    let one = e.number_like(x[0], 1.0);
    let below = e.emit(stablehlo::Subtract::DEF, &[lowest, one]);
    e.emit(stablehlo::Popcnt::DEF, &[below])
}

// ---- floats ----

/// If one is NaN, the other.
fn choose_number(e: &mut Exporter<'_, '_>, x: &[ValueId], def: &'static OpDef) -> ValueId {
    let value = e.emit(def, x);
    let left = e.compare(Direction::Ne, x[0], x[0], None);
    let right = e.compare(Direction::Ne, x[1], x[1], None);
    let value = e.choose(right, x[0], value);
    e.choose(left, x[1], value)
}

fn exp2(e: &mut Exporter<'_, '_>, x: &[ValueId], _: Type) -> ValueId {
    let two = e.number_like(x[0], 2.0);
    e.emit(stablehlo::Power::DEF, &[two, x[0]])
}

fn log_by(e: &mut Exporter<'_, '_>, x: &[ValueId], base: f64) -> ValueId {
    let log = e.emit(stablehlo::Log::DEF, x);
    let base = e.number_like(x[0], base);
    e.emit(stablehlo::Divide::DEF, &[log, base])
}

fn trunc(e: &mut Exporter<'_, '_>, x: &[ValueId], _: Type) -> ValueId {
    let zero = e.number_like(x[0], 0.0);
    let is_negative = e.compare(Direction::Lt, x[0], zero, None);
    let (up, down) = (e.emit(stablehlo::Ceil::DEF, x), e.emit(stablehlo::Floor::DEF, x));
    e.choose(is_negative, up, down)
}

/// The sign is the highest bit.
fn copysign(e: &mut Exporter<'_, '_>, x: &[ValueId], ty: Type) -> ValueId {
    let element = ty.element(e.cx);
    let width = element.width(e.cx).unwrap_or(64);
    let integer = e.cx.integer_type(width);
    let [size, sign] = [x[0], x[1]].map(|value| e.turn(value, integer));
    let ty = e.ty(size);
    let (highest, others) = (e.bits(ty, 1 << (width - 1)), e.bits(ty, crate::mask(width) >> 1));
    let size = e.emit(stablehlo::And::DEF, &[size, others]);
    let sign = e.emit(stablehlo::And::DEF, &[sign, highest]);
    let bits = e.emit(stablehlo::Or::DEF, &[size, sign]);
    e.turn(bits, element)
}

fn power_of_integer(e: &mut Exporter<'_, '_>, x: &[ValueId], ty: Type) -> ValueId {
    let exponent = e.cast(x[1], ty.element(e.cx));
    e.emit(stablehlo::Power::DEF, &[x[0], exponent])
}

fn fma(e: &mut Exporter<'_, '_>, x: &[ValueId], _: Type) -> ValueId {
    let product = e.emit(stablehlo::Multiply::DEF, &[x[0], x[1]]);
    e.emit(stablehlo::Add::DEF, &[product, x[2]])
}

// ---- comparisons and constants ----

fn cmpi(e: &mut Exporter<'_, '_>, op: OpId) -> Values {
    let predicate = arith::Cmpi::of(op).predicate(e.cx, e.body);
    let mut operands = e.operands(op);
    let is_bool = e.element(operands[0]) == Type::I1;
    let (direction, unsigned) = match predicate {
        CmpI::Eq => (Direction::Eq, false),
        CmpI::Ne => (Direction::Ne, false),
        CmpI::Slt => (Direction::Lt, false),
        CmpI::Sle => (Direction::Le, false),
        CmpI::Sgt => (Direction::Gt, false),
        CmpI::Sge => (Direction::Ge, false),
        CmpI::Ult => (Direction::Lt, true),
        CmpI::Ule => (Direction::Le, true),
        CmpI::Ugt => (Direction::Gt, true),
        CmpI::Uge => (Direction::Ge, true),
    };
    if unsigned {
        operands = operands.into_iter().map(|value| e.unsigned(value)).collect();
    } else if is_bool && !matches!(direction, Direction::Eq | Direction::Ne) {
        // As signed numbers true is -1, so that order is the other way round.
        operands.reverse();
    }
    Ok(vec![e.compare(direction, operands[0], operands[1], None)])
}

fn cmpf(e: &mut Exporter<'_, '_>, op: OpId) -> Values {
    let predicate = arith::Cmpf::of(op).predicate(e.cx, e.body);
    let operands = e.operands(op);
    let [x, y] = [operands[0], operands[1]];
    let ordered = |e: &mut Exporter<'_, '_>, direction| e.compare(direction, x, y, None);
    let negated = |e: &mut Exporter<'_, '_>, direction| {
        let value = e.compare(direction, x, y, None);
        e.emit(stablehlo::Not::DEF, &[value])
    };
    let either = |e: &mut Exporter<'_, '_>, def: &'static OpDef, [a, b]: [ValueId; 2]| e.emit(def, &[a, b]);
    Ok(vec![match predicate {
        CmpF::Oeq => ordered(e, Direction::Eq),
        CmpF::Ogt => ordered(e, Direction::Gt),
        CmpF::Oge => ordered(e, Direction::Ge),
        CmpF::Olt => ordered(e, Direction::Lt),
        CmpF::Ole => ordered(e, Direction::Le),
        CmpF::Une => ordered(e, Direction::Ne),
        CmpF::Ugt => negated(e, Direction::Le),
        CmpF::Uge => negated(e, Direction::Lt),
        CmpF::Ult => negated(e, Direction::Ge),
        CmpF::Ule => negated(e, Direction::Gt),
        CmpF::One => {
            let sides = [ordered(e, Direction::Lt), ordered(e, Direction::Gt)];
            either(e, stablehlo::Or::DEF, sides)
        }
        CmpF::Ueq => {
            let sides = [negated(e, Direction::Lt), negated(e, Direction::Gt)];
            either(e, stablehlo::And::DEF, sides)
        }
        CmpF::Ord => {
            let sides = [x, y].map(|value| e.compare(Direction::Eq, value, value, None));
            either(e, stablehlo::And::DEF, sides)
        }
        CmpF::Uno => {
            let sides = [x, y].map(|value| e.compare(Direction::Ne, value, value, None));
            either(e, stablehlo::Or::DEF, sides)
        }
        CmpF::True | CmpF::False => {
            let ty = e.ty(x).with_element(e.cx, Type::I1);
            e.bits(ty, u64::from(predicate == CmpF::True))
        }
    }])
}

fn constant(e: &mut Exporter<'_, '_>, op: OpId) -> Values {
    let ty = e.result_type(op);
    let bits = match e.body.attr_of(e.cx, op, "value").map(|attr| attr.kind(e.cx)) {
        Some(AttrKind::Dense(dense)) => {
            let dense = Dense { ty, ..dense.clone() };
            return Ok(vec![e.dense(dense)]);
        }
        Some(AttrKind::Integer(number, _)) => *number as u64,
        Some(AttrKind::Float(bits, _)) => *bits,
        _ => return Err(e.fail("this constant has no counterpart in StableHLO")),
    };
    let width = ty.element(e.cx).width(e.cx).unwrap_or(64);
    Ok(vec![e.bits(ty, bits & crate::mask(width))])
}
