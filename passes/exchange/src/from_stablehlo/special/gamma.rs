//! The gamma function and its kin: `chlo.lgamma`, `chlo.digamma`, `chlo.zeta`, `chlo.polygamma`.

use arith::CmpF;
use ir::{Op, ValueId};

use super::super::Converter;

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
pub(super) fn lgamma(c: &mut Converter<'_, '_>, x: ValueId) -> ValueId {
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
pub(super) fn digamma(c: &mut Converter<'_, '_>, x: ValueId) -> ValueId {
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
pub(super) fn zeta(c: &mut Converter<'_, '_>, x: ValueId, q: ValueId) -> ValueId {
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
pub(super) fn polygamma(c: &mut Converter<'_, '_>, n: ValueId, x: ValueId) -> ValueId {
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
