//! Special functions of `chlo`, written out as XLA does, and its operations that broadcast.

// Coefficients stand as they are published.
#![allow(clippy::excessive_precision)]

mod bessel;
mod erf_inv;
mod gamma;

use arith::CmpF;
use ir::{Op, OpDef, OpSpec, Type, ValueId};

use super::conversions::as_bits;
use super::{Converter, Rule, Values};

/// The special functions, in the order of the dialect.
pub(crate) const RULES: &[(&OpDef, Rule)] = &[
    (chlo::Acos::DEF, |c| is(c, math::Acos::DEF)),
    (chlo::Acosh::DEF, |c| is(c, math::Acosh::DEF)),
    (chlo::Asin::DEF, |c| is(c, math::Asin::DEF)),
    (chlo::Asinh::DEF, |c| is(c, math::Asinh::DEF)),
    (chlo::Atan::DEF, |c| is(c, math::Atan::DEF)),
    (chlo::Atanh::DEF, |c| is(c, math::Atanh::DEF)),
    (chlo::BesselI1e::DEF, |c| wide(c, |c, x| bessel::i1e(c, x[0]))),
    (chlo::Cosh::DEF, |c| is(c, math::Cosh::DEF)),
    (chlo::Digamma::DEF, |c| wide(c, |c, x| gamma::digamma(c, x[0]))),
    (chlo::Erf::DEF, |c| is(c, math::Erf::DEF)),
    (chlo::ErfInv::DEF, |c| wide(c, |c, x| erf_inv::erf_inv(c, x[0]))),
    (chlo::Erfc::DEF, |c| is(c, math::Erfc::DEF)),
    (chlo::IsInf::DEF, |c| is(c, math::Isinf::DEF)),
    (chlo::IsNegInf::DEF, |c| is_number(c, f64::NEG_INFINITY)),
    (chlo::IsPosInf::DEF, |c| is_number(c, f64::INFINITY)),
    (chlo::Lgamma::DEF, |c| wide(c, |c, x| gamma::lgamma(c, x[0]))),
    (chlo::Sinh::DEF, |c| is(c, math::Sinh::DEF)),
    (chlo::Square::DEF, square),
    (chlo::Tan::DEF, |c| is(c, math::Tan::DEF)),
    (chlo::NextAfter::DEF, next_after),
    (chlo::Polygamma::DEF, |c| wide(c, |c, x| gamma::polygamma(c, x[0], x[1]))),
    (chlo::Zeta::DEF, |c| wide(c, |c, x| gamma::zeta(c, x[0], x[1]))),
];

/// Functions whose derivatives are known functions; that of what they are written out as would be
/// many times as large.
pub(crate) const WITH_DERIVATIVES: &[&OpDef] =
    &[chlo::Digamma::DEF, chlo::ErfInv::DEF, chlo::Lgamma::DEF, chlo::Polygamma::DEF];

/// Whether an operation needs no order, or one that is a number of the program: by an order that is
/// computed there is no derivative.
pub(crate) fn has_order(cx: &ir::Context, body: &ir::Body, op: ir::OpId) -> bool {
    let is_known = |value: ValueId| {
        let maker = body.defining_op(value);
        maker.is_some_and(|maker| ir::constant_of(cx, body, value).is_some() || stablehlo::Constant::is(body, maker))
    };
    let Some(polygamma) = chlo::Polygamma::cast(body, op) else { return true };
    let order = polygamma.lhs(body);
    let repeated = body
        .defining_op(order)
        .filter(|&maker| [tensor::Broadcast::DEF, stablehlo::BroadcastInDim::DEF].contains(&body.def(maker)));
    is_known(order) || repeated.is_some_and(|maker| is_known(body.operand(maker, 0)))
}

/// Operations that broadcast, and what they are after it.
pub(crate) const BROADCASTS: &[(&OpDef, &OpDef)] = &[
    (chlo::BroadcastAdd::DEF, stablehlo::Add::DEF),
    (chlo::BroadcastAnd::DEF, stablehlo::And::DEF),
    (chlo::BroadcastAtan2::DEF, stablehlo::Atan2::DEF),
    (chlo::BroadcastCompare::DEF, stablehlo::Compare::DEF),
    (chlo::BroadcastComplex::DEF, stablehlo::Complex::DEF),
    (chlo::BroadcastDivide::DEF, stablehlo::Divide::DEF),
    (chlo::BroadcastMaximum::DEF, stablehlo::Maximum::DEF),
    (chlo::BroadcastMinimum::DEF, stablehlo::Minimum::DEF),
    (chlo::BroadcastMultiply::DEF, stablehlo::Multiply::DEF),
    (chlo::BroadcastNextAfter::DEF, chlo::NextAfter::DEF),
    (chlo::BroadcastOr::DEF, stablehlo::Or::DEF),
    (chlo::BroadcastPolygamma::DEF, chlo::Polygamma::DEF),
    (chlo::BroadcastPower::DEF, stablehlo::Power::DEF),
    (chlo::BroadcastRemainder::DEF, stablehlo::Remainder::DEF),
    (chlo::BroadcastSelect::DEF, stablehlo::Select::DEF),
    (chlo::BroadcastShiftLeft::DEF, stablehlo::ShiftLeft::DEF),
    (chlo::BroadcastShiftRightArithmetic::DEF, stablehlo::ShiftRightArithmetic::DEF),
    (chlo::BroadcastShiftRightLogical::DEF, stablehlo::ShiftRightLogical::DEF),
    (chlo::BroadcastSubtract::DEF, stablehlo::Subtract::DEF),
    (chlo::BroadcastXor::DEF, stablehlo::Xor::DEF),
    (chlo::BroadcastZeta::DEF, chlo::Zeta::DEF),
];

// ---- what rules are made of ----

/// An operation of ours with the same operands.
fn is(c: &mut Converter<'_, '_>, def: &'static OpDef) -> Values {
    let operands = c.operands();
    check_floats(c, &operands)?;
    Ok(vec![c.in_wide(&operands, |c, operands| c.emit(def, operands))])
}

fn check_floats(c: &mut Converter<'_, '_>, operands: &[ValueId]) -> Result<(), ir::Failed> {
    match operands.iter().all(|&value| c.element(value).is_float(c.cx)) {
        true => Ok(()),
        false => {
            let name = c.body.def(c.op()).name;
            Err(c.fail(format!("`{name}` works on floats")))
        }
    }
}

/// A function computed in `f32` for narrower formats.
fn wide(c: &mut Converter<'_, '_>, build: fn(&mut Converter<'_, '_>, &[ValueId]) -> ValueId) -> Values {
    let operands = c.operands();
    check_floats(c, &operands)?;
    let element = c.element(operands[0]);
    if element != Type::F16 {
        return Ok(vec![c.in_wide(&operands, build)]);
    }
    let operands: Vec<ValueId> =
        operands.into_iter().map(|value| c.convert_by(arith::Extf::DEF, value, Type::F32)).collect();
    let value = build(c, &operands);
    Ok(vec![c.convert_by(arith::Truncf::DEF, value, element)])
}

fn is_number(c: &mut Converter<'_, '_>, number: f64) -> Values {
    let value = c.operand(0);
    check_floats(c, &[value])?;
    let number = c.float_like(value, number);
    Ok(vec![c.cmpf(CmpF::Oeq, value, number)])
}

fn square(c: &mut Converter<'_, '_>) -> Values {
    let value = c.operand(0);
    let def = match () {
        () if c.element(value).is_float(c.cx) => arith::Mulf::DEF,
        () if c.element(value) == Type::I1 => arith::Andi::DEF,
        () => arith::Muli::DEF,
    };
    Ok(vec![c.in_wide(&[value, value], |c, operands| c.emit(def, operands))])
}

/// Broadcasts the operands, then does the operation.
pub(crate) fn broadcasting(c: &mut Converter<'_, '_>, to: &'static OpDef) -> Values {
    let (cx, op) = (c.cx, c.op());
    let ty = c.result_type(0);
    let shape = ty.shape(cx).unwrap_or(&[]).to_vec();
    let mut operands = Vec::new();
    for value in c.operands() {
        let found = c.shape(value);
        let dims = chlo::broadcast_dims(c.view(), found.len(), shape.len());
        // A predicate without dimensions stays one for all.
        let stays = found == shape;
        operands.push(match stays {
            true => value,
            false if found.is_empty() => c.stretch(value, &shape),
            false => {
                let ty = cx.tensor(&shape, c.element(value));
                let dims = cx.ints(&dims);
                c.make(tensor::Broadcast::DEF, &[value], ty, vec![("dims", dims)])
            }
        });
    }
    let mut attrs = Vec::new();
    if to == stablehlo::Compare::DEF {
        attrs = compare_attrs(c);
    }
    let attrs = c.builder().inherent(attrs);
    let spec = OpSpec { operands, results: vec![ty], attrs, ..OpSpec::new(to, c.loc) };
    let new = c.builder().insert(spec);
    c.copy_signs(op, new);
    c.convert(new)
}

/// Words of `chlo` as attributes of `stablehlo`.
fn compare_attrs(c: &Converter<'_, '_>) -> Vec<(&'static str, ir::Attr)> {
    use ir::attr_values::AttrValue;
    let compare = chlo::BroadcastCompare::of(c.op());
    let direction = stablehlo::Direction::from_word(compare.comparison_direction(c.cx, c.body).word());
    let order = compare.compare_type(c.cx, c.body).and_then(|order| stablehlo::Order::from_word(order.word()));
    let direction = direction.map(|word| ("comparison_direction", word.attr(c.cx)));
    let order = order.map(|word| ("compare_type", word.attr(c.cx)));
    direction.into_iter().chain(order).collect()
}

// ---- formulas ----

/// Builds formulas of floats.
impl Converter<'_, '_> {
    fn add(&mut self, a: ValueId, b: ValueId) -> ValueId {
        self.emit(arith::Addf::DEF, &[a, b])
    }

    fn sub(&mut self, a: ValueId, b: ValueId) -> ValueId {
        self.emit(arith::Subf::DEF, &[a, b])
    }

    fn mul(&mut self, a: ValueId, b: ValueId) -> ValueId {
        self.emit(arith::Mulf::DEF, &[a, b])
    }

    fn div(&mut self, a: ValueId, b: ValueId) -> ValueId {
        self.emit(arith::Divf::DEF, &[a, b])
    }

    fn plus(&mut self, a: ValueId, number: f64) -> ValueId {
        let number = self.float_like(a, number);
        self.add(a, number)
    }

    fn times(&mut self, a: ValueId, number: f64) -> ValueId {
        let number = self.float_like(a, number);
        self.mul(a, number)
    }

    fn function(&mut self, def: &'static OpDef, a: ValueId) -> ValueId {
        self.emit(def, &[a])
    }

    fn compare_with(&mut self, predicate: CmpF, a: ValueId, number: f64) -> ValueId {
        let number = self.float_like(a, number);
        self.cmpf(predicate, a, number)
    }

    /// A polynomial by Horner's rule, the highest coefficient first.
    fn polynomial(&mut self, x: ValueId, coefficients: &[f64]) -> ValueId {
        let mut sum = self.float_like(x, coefficients[0]);
        for &coefficient in &coefficients[1..] {
            let product = self.mul(sum, x);
            sum = self.plus(product, coefficient);
        }
        sum
    }
}

// ---- next_after ----

/// The next float by its bits.
fn next_after(c: &mut Converter<'_, '_>) -> Values {
    let (from, to) = (c.operand(0), c.operand(1));
    check_floats(c, &[from, to])?;
    let element = c.element(from);
    let bits = as_bits(c, from);
    let (one, minus_one) = (c.int_like(bits, 1), c.int_like(bits, -1));
    let zero = c.float_like(from, 0.0);
    // Away from zero where the goal is beyond; the bits of floats grow with their size.
    let is_less = c.cmpf(CmpF::Olt, from, to);
    let is_negative = c.cmpf(CmpF::Olt, from, zero);
    let shrinks = c.cmpi(arith::CmpI::Eq, is_less, is_negative);
    let step = c.choose(shrinks, minus_one, one);
    let next = c.emit(arith::Addi::DEF, &[bits, step]);
    let next = c.convert_by(arith::Bitcast::DEF, next, element);
    let smallest = c.convert_by(arith::Bitcast::DEF, one, element);
    let smallest = c.emit(math::Copysign::DEF, &[smallest, to]);
    let is_zero = c.cmpf(CmpF::Oeq, from, zero);
    let next = c.choose(is_zero, smallest, next);
    let is_there = c.cmpf(CmpF::Oeq, from, to);
    let next = c.choose(is_there, to, next);
    let is_nan = c.cmpf(CmpF::Uno, from, to);
    let nan = c.float_like(from, f64::NAN);
    Ok(vec![c.choose(is_nan, nan, next)])
}
