//! Special functions of `chlo`, written out as XLA does, and its operations that broadcast.

// Coefficients stand as they are published.
#![allow(clippy::excessive_precision)]

mod bessel;

use arith::CmpF;
use ir::{FloatKind, Op, OpDef, OpSpec, Type, ValueId};

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
    (chlo::Digamma::DEF, |c| wide(c, |c, x| digamma(c, x[0]))),
    (chlo::Erf::DEF, |c| is(c, math::Erf::DEF)),
    (chlo::ErfInv::DEF, |c| wide(c, |c, x| erf_inv(c, x[0]))),
    (chlo::Erfc::DEF, |c| is(c, math::Erfc::DEF)),
    (chlo::IsInf::DEF, |c| is(c, math::Isinf::DEF)),
    (chlo::IsNegInf::DEF, |c| is_number(c, f64::NEG_INFINITY)),
    (chlo::IsPosInf::DEF, |c| is_number(c, f64::INFINITY)),
    (chlo::Lgamma::DEF, |c| wide(c, |c, x| lgamma(c, x[0]))),
    (chlo::Sinh::DEF, |c| is(c, math::Sinh::DEF)),
    (chlo::Square::DEF, square),
    (chlo::Tan::DEF, |c| is(c, math::Tan::DEF)),
    (chlo::NextAfter::DEF, next_after),
    (chlo::Polygamma::DEF, |c| wide(c, |c, x| polygamma(c, x[0], x[1]))),
    (chlo::Zeta::DEF, |c| wide(c, |c, x| zeta(c, x[0], x[1]))),
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

// ---- erf_inv ----

/// M. Giles, "Approximating the erfinv function", in GPU Computing Gems, 2011: single precision.
const ERF_INV_F32: [&[f64]; 2] = [
    &[
        2.81022636e-08,
        3.43273939e-07,
        -3.5233877e-06,
        -4.39150654e-06,
        0.00021858087,
        -0.00125372503,
        -0.00417768164,
        0.246640727,
        1.50140941,
    ],
    &[
        -0.000200214257,
        0.000100950558,
        0.00134934322,
        -0.00367342844,
        0.00573950773,
        -0.0076224613,
        0.00943887047,
        1.00167406,
        2.83297682,
    ],
];

/// The same: double precision.
const ERF_INV_F64: [&[f64]; 3] = [
    &[
        -3.6444120640178196996e-21,
        -1.685059138182016589e-19,
        1.2858480715256400167e-18,
        1.115787767802518096e-17,
        -1.333171662854620906e-16,
        2.0972767875968561637e-17,
        6.6376381343583238325e-15,
        -4.0545662729752068639e-14,
        -8.1519341976054721522e-14,
        2.6335093153082322977e-12,
        -1.2975133253453532498e-11,
        -5.4154120542946279317e-11,
        1.051212273321532285e-09,
        -4.1126339803469836976e-09,
        -2.9070369957882005086e-08,
        4.2347877827932403518e-07,
        -1.3654692000834678645e-06,
        -1.3882523362786468719e-05,
        0.0001867342080340571352,
        -0.00074070253416626697512,
        -0.0060336708714301490533,
        0.24015818242558961693,
        1.6536545626831027356,
    ],
    &[
        2.2137376921775787049e-09,
        9.0756561938885390979e-08,
        -2.7517406297064545428e-07,
        1.8239629214389227755e-08,
        1.5027403968909827627e-06,
        -4.013867526981545969e-06,
        2.9234449089955446044e-06,
        1.2475304481671778723e-05,
        -4.7318229009055733981e-05,
        6.8284851459573175448e-05,
        2.4031110387097893999e-05,
        -0.0003550375203628474796,
        0.00095328937973738049703,
        -0.0016882755560235047313,
        0.0024914420961078508066,
        -0.0037512085075692412107,
        0.005370914553590063617,
        1.0052589676941592334,
        3.0838856104922207635,
    ],
    &[
        -2.7109920616438573243e-11,
        -2.5556418169965252055e-10,
        1.5076572693500548083e-09,
        -3.7894654401267369937e-09,
        7.6157012080783393804e-09,
        -1.4960026627149240478e-08,
        2.9147953450901080826e-08,
        -6.7711997758452339498e-08,
        2.2900482228026654717e-07,
        -9.9298272942317002539e-07,
        4.5260625972231537039e-06,
        -1.9681778105531670567e-05,
        7.5995277030017761139e-05,
        -0.00021503011930044477347,
        -0.00013871931833623122026,
        1.0103004648645343977,
        4.8499064014085844221,
    ],
];

fn erf_inv(c: &mut Converter<'_, '_>, x: ValueId) -> ValueId {
    let square = c.mul(x, x);
    let negated = c.function(arith::Negf::DEF, square);
    let log = c.function(math::Log1p::DEF, negated);
    let w = c.function(arith::Negf::DEF, log);
    let root = c.function(math::Sqrt::DEF, w);
    let is_double = c.element(x).float_kind(c.cx) == Some(FloatKind::F64);
    let factor = if is_double {
        let parts = [(w, -3.125), (root, -3.25), (root, -5.0)];
        let mut values = Vec::new();
        for ((from, shift), coefficients) in parts.into_iter().zip(ERF_INV_F64) {
            let at = c.plus(from, shift);
            values.push(c.polynomial(at, coefficients));
        }
        let is_middle = c.compare_with(CmpF::Olt, w, 16.0);
        let tail = c.choose(is_middle, values[1], values[2]);
        let is_center = c.compare_with(CmpF::Olt, w, 6.25);
        c.choose(is_center, values[0], tail)
    } else {
        let parts = [(w, -2.5), (root, -3.0)];
        let mut values = Vec::new();
        for ((from, shift), coefficients) in parts.into_iter().zip(ERF_INV_F32) {
            let at = c.plus(from, shift);
            values.push(c.polynomial(at, coefficients));
        }
        let is_center = c.compare_with(CmpF::Olt, w, 5.0);
        c.choose(is_center, values[0], values[1])
    };
    let value = c.mul(factor, x);
    let size = c.function(math::Absf::DEF, x);
    let is_end = c.compare_with(CmpF::Oeq, size, 1.0);
    let end = c.times(x, f64::INFINITY);
    c.choose(is_end, end, value)
}

// ---- the gamma function and its kin ----

/// Lanczos' approximation, g = 7, 9 terms.
const LANCZOS_G: f64 = 7.0;
const LANCZOS_FIRST: f64 = 0.99999999999980993227684700473478;
const LANCZOS: [f64; 8] = [
    676.520368121885098567009190444019,
    -1259.13921672240287047156078755283,
    771.3234287776530788486528258894,
    -176.61502916214059906584551354,
    12.507343278686904814458936853,
    -0.13857109526572011689554707,
    9.984369578019570859563e-6,
    1.50563273514931155834e-7,
];

/// `x - 1`, or `-x` below one half, where results are reflected; and whether they are.
fn reflect(c: &mut Converter<'_, '_>, x: ValueId) -> (ValueId, ValueId) {
    let is_reflected = c.compare_with(CmpF::Olt, x, 0.5);
    let negated = c.function(arith::Negf::DEF, x);
    let less = c.plus(x, -1.0);
    (c.choose(is_reflected, negated, less), is_reflected)
}

/// The logarithm of `z + g + 1/2`, exact for small `z`; gives also the sum itself.
fn log_of_sum(c: &mut Converter<'_, '_>, z: ValueId) -> (ValueId, ValueId) {
    let g = LANCZOS_G + 0.5;
    let sum = c.plus(z, g);
    let part = c.times(z, 1.0 / g);
    let log = c.function(math::Log1p::DEF, part);
    (c.plus(log, g.ln()), sum)
}

/// As `xla::Lgamma`.
fn lgamma(c: &mut Converter<'_, '_>, x: ValueId) -> ValueId {
    let (z, is_reflected) = reflect(c, x);
    let mut sum = c.float_like(z, LANCZOS_FIRST);
    for (index, &coefficient) in LANCZOS.iter().enumerate() {
        let below = c.plus(z, index as f64 + 1.0);
        let above = c.float_like(z, coefficient);
        let term = c.div(above, below);
        sum = c.add(sum, term);
    }
    let (log_t, t) = log_of_sum(c, z);
    // (z + 1/2 - t / log t) log t = (z + 1/2) log t - t, without its cancellation.
    let ratio = c.div(t, log_t);
    let half = c.plus(z, 0.5);
    let power = c.sub(half, ratio);
    let power = c.mul(power, log_t);
    let log_sum = c.function(math::Log::DEF, sum);
    let log = c.add(power, log_sum);
    let log = c.plus(log, (2.0 * std::f64::consts::PI).sqrt().ln());
    // log |Gamma(x)| = log pi - log |sin(pi x)| - log |Gamma(1 - x)|
    let size = c.function(math::Absf::DEF, x);
    let floor = c.function(math::Floor::DEF, size);
    let fraction = c.sub(size, floor);
    let is_above = c.compare_with(CmpF::Ogt, fraction, 0.5);
    let negated = c.function(arith::Negf::DEF, fraction);
    let rest = c.plus(negated, 1.0);
    let reduced = c.choose(is_above, rest, fraction);
    let angle = c.times(reduced, std::f64::consts::PI);
    let sine = c.function(math::Sin::DEF, angle);
    let log_sine = c.function(math::Log::DEF, sine);
    let is_finite = c.function(math::Isfinite::DEF, log_sine);
    let negative = c.function(arith::Negf::DEF, log_sine);
    let reflection = c.plus(negative, std::f64::consts::PI.ln());
    let reflection = c.sub(reflection, log);
    let reflection = c.choose(is_finite, reflection, negative);
    let value = c.choose(is_reflected, reflection, log);
    let is_infinite = c.function(math::Isinf::DEF, x);
    let infinity = c.float_like(x, f64::INFINITY);
    c.choose(is_infinite, infinity, value)
}

/// As `xla::Digamma`.
fn digamma(c: &mut Converter<'_, '_>, x: ValueId) -> ValueId {
    let (z, is_reflected) = reflect(c, x);
    let (mut above, mut below) = (c.float_like(z, 0.0), c.float_like(z, LANCZOS_FIRST));
    for (index, &coefficient) in LANCZOS.iter().enumerate() {
        let place = c.plus(z, index as f64 + 1.0);
        let coefficient = c.float_like(z, coefficient);
        let term = c.div(coefficient, place);
        below = c.add(below, term);
        let term = c.div(term, place);
        above = c.sub(above, term);
    }
    let (log_t, t) = log_of_sum(c, z);
    let ratio = c.div(above, below);
    let g = c.float_like(z, LANCZOS_G);
    let share = c.div(g, t);
    let value = c.add(log_t, ratio);
    let value = c.sub(value, share);
    // digamma(x) = digamma(1 - x) - pi cot(pi x), where the cotangent takes x near zero.
    let shifted = c.plus(x, 0.5);
    let floor = c.function(math::Floor::DEF, shifted);
    let whole = c.function(math::Absf::DEF, floor);
    let reduced = c.add(x, whole);
    let angle = c.times(reduced, std::f64::consts::PI);
    let (cosine, sine) = (c.function(math::Cos::DEF, angle), c.function(math::Sin::DEF, angle));
    let cotangent = c.div(cosine, sine);
    let cotangent = c.times(cotangent, std::f64::consts::PI);
    let reflection = c.sub(value, cotangent);
    let value = c.choose(is_reflected, reflection, value);
    let floor = c.function(math::Floor::DEF, x);
    let is_whole = c.cmpf(CmpF::Oeq, x, floor);
    let is_low = c.compare_with(CmpF::Ole, x, 0.0);
    let is_pole = c.emit(arith::Andi::DEF, &[is_whole, is_low]);
    let nan = c.float_like(x, f64::NAN);
    c.choose(is_pole, nan, value)
}

/// What the terms of the rest of Hurwitz's series are divided by: `(2k)! / B(2k)`, the highest
/// first (as in Cephes).
const ZETA: [f64; 12] = [
    -7.1661652561756670113e18,
    1.8152105401943546773e17,
    -4.5979787224074726105e15,
    1.1646782814350067249e14,
    -2.950130727918164224e12,
    7.47242496e10,
    -1.8924375803183791606e9,
    47900160.0,
    -1209600.0,
    30240.0,
    -720.0,
    12.0,
];

/// As `xla::Zeta`: ten terms of the series, then Euler and Maclaurin's formula.
fn zeta(c: &mut Converter<'_, '_>, x: ValueId, q: ValueId) -> ValueId {
    let exponent = c.function(arith::Negf::DEF, x);
    let (mut a, mut sum) = (q, c.emit(math::Powf::DEF, &[q, exponent]));
    let mut power = sum;
    for _ in 0..10 {
        a = c.plus(a, 1.0);
        power = c.emit(math::Powf::DEF, &[a, exponent]);
        sum = c.add(sum, power);
    }
    // The last term counts once here and once more, half, below.
    sum = c.sub(sum, power);
    let less = c.plus(x, -1.0);
    let tail = c.mul(power, a);
    let tail = c.div(tail, less);
    sum = c.add(sum, tail);
    let square = c.mul(a, a);
    let one = c.float_like(a, 1.0);
    let inverse = c.div(one, square);
    let mut horner = c.float_like(a, 0.0);
    for (index, &coefficient) in ZETA[..11].iter().enumerate() {
        let place = 20.0 - 2.0 * index as f64;
        let (low, high) = (c.plus(x, place + 1.0), c.plus(x, place + 2.0));
        let factor = c.mul(low, high);
        let factor = c.mul(factor, inverse);
        let next = c.plus(horner, 1.0 / coefficient);
        horner = c.mul(factor, next);
    }
    let rest = c.plus(horner, 1.0 / ZETA[11]);
    let ratio = c.div(x, a);
    let rest = c.mul(ratio, rest);
    let rest = c.plus(rest, 0.5);
    let rest = c.mul(power, rest);
    let value = c.add(sum, rest);
    // Poles at 1 and at whole numbers up to zero; below 1 it is not defined.
    let (nan, infinity) = (c.float_like(x, f64::NAN), c.float_like(x, f64::INFINITY));
    let is_one = c.compare_with(CmpF::Oeq, x, 1.0);
    let is_less = c.compare_with(CmpF::Olt, x, 1.0);
    let (floor_q, floor_x) = (c.function(math::Floor::DEF, q), c.function(math::Floor::DEF, x));
    let is_low = c.compare_with(CmpF::Ole, q, 0.0);
    let is_whole = c.cmpf(CmpF::Oeq, q, floor_q);
    let is_broken = c.cmpf(CmpF::One, x, floor_x);
    let at_pole = c.emit(arith::Andi::DEF, &[is_low, is_whole]);
    let off = c.emit(arith::Andi::DEF, &[is_low, is_broken]);
    let value = c.choose(off, nan, value);
    let value = c.choose(at_pole, infinity, value);
    let value = c.choose(is_less, nan, value);
    c.choose(is_one, infinity, value)
}

/// As `xla::Polygamma`: `(-1)^(n+1) n! zeta(n+1, x)`, and digamma for `n = 0`.
fn polygamma(c: &mut Converter<'_, '_>, n: ValueId, x: ValueId) -> ValueId {
    let more = c.plus(n, 1.0);
    let log = lgamma(c, more);
    let factorial = c.function(math::Exp::DEF, log);
    let zeta = zeta(c, more, x);
    let size = c.mul(factorial, zeta);
    let two = c.float_like(n, 2.0);
    let rest = c.emit(arith::Remf::DEF, &[n, two]);
    let is_odd = c.compare_with(CmpF::Oeq, rest, 1.0);
    let negative = c.function(arith::Negf::DEF, size);
    let value = c.choose(is_odd, size, negative);
    let first = digamma(c, x);
    let is_zero = c.compare_with(CmpF::Oeq, n, 0.0);
    let value = c.choose(is_zero, first, value);
    let floor = c.function(math::Floor::DEF, n);
    let is_broken = c.cmpf(CmpF::Une, n, floor);
    let is_low = c.compare_with(CmpF::Olt, n, 0.0);
    let is_bad = c.emit(arith::Ori::DEF, &[is_broken, is_low]);
    let nan = c.float_like(x, f64::NAN);
    c.choose(is_bad, nan, value)
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
