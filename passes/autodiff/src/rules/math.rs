//! Derivatives of `math`. The derivative of |x| at 0 is 0. Where that of a function is infinite though
//! its value is not, as that of a root at zero, it contributes nothing to a cotangent of zero, as in
//! `x sqrt(x)`: zero is divided by the smallest number then, and by nothing smaller else.

use arith::CmpF::{Oeq, Oge, Ogt};
use ir::Op;
use math::*;
use std::f64::consts::{FRAC_2_SQRT_PI, LN_2, LN_10};

use super::Partial::{By, Zero};
use super::Rule;
use super::expression::{Expression, apply, choose, compare, g, if_told, number, positive, x, y};

/// The table, in the order of the dialect's operations.
#[rustfmt::skip]
pub const RULES: &[Rule] = &[
    Rule { def: Absf::DEF, partials: &[By(|| unless_zero(x(0), g() * sign(x(0))))] },
    Rule { def: Acos::DEF, partials: &[By(|| -(g() / positive(sqrt(one_minus_square()))))] },
    Rule { def: Acosh::DEF, partials: &[By(|| g() / positive(sqrt(x(0) - one()) * sqrt(x(0) + one())))] },
    Rule { def: Asin::DEF, partials: &[By(|| g() / positive(sqrt(one_minus_square())))] },
    Rule { def: Asinh::DEF, partials: &[By(|| g() / sqrt(one_plus_square()))] },
    Rule { def: Atan::DEF, partials: &[By(|| g() / one_plus_square())] },
    Rule { def: Atan2::DEF, partials: &[By(|| turn(1)), By(|| -turn(0))] },
    Rule { def: Atanh::DEF, partials: &[By(|| g() / one_minus_square())] },
    Rule { def: Cbrt::DEF, partials: &[By(|| g() / positive(number(3.0) * (y() * y())))] },
    Rule { def: Ceil::DEF, partials: &[Zero] },
    Rule { def: Copysign::DEF, partials: &[By(|| unless_zero(x(0), g() * sign(x(0)) * sign(x(1)))), Zero] },
    Rule { def: Cos::DEF, partials: &[By(|| -(g() * apply(Sin::DEF, [x(0)])))] },
    Rule { def: Cosh::DEF, partials: &[By(|| g() * apply(Sinh::DEF, [x(0)]))] },
    Rule { def: Erf::DEF, partials: &[By(|| g() * bell())] },
    Rule { def: Erfc::DEF, partials: &[By(|| -(g() * bell()))] },
    Rule { def: Exp::DEF, partials: &[By(|| g() * y())] },
    Rule { def: Exp2::DEF, partials: &[By(|| g() * y() * number(LN_2))] },
    Rule { def: Expm1::DEF, partials: &[By(|| g() * (y() + one()))] },
    Rule { def: Floor::DEF, partials: &[Zero] },
    Rule { def: Fma::DEF, partials: &[By(|| g() * x(1)), By(|| g() * x(0)), By(g)] },
    Rule { def: Log::DEF, partials: &[By(|| g() / x(0))] },
    Rule { def: Log10::DEF, partials: &[By(|| g() / (x(0) * number(LN_10)))] },
    Rule { def: Log1p::DEF, partials: &[By(|| g() / (x(0) + one()))] },
    Rule { def: Log2::DEF, partials: &[By(|| g() / (x(0) * number(LN_2)))] },
    Rule { def: Powf::DEF, partials: &[By(power_by_base), By(power_by_exponent)] },
    Rule { def: Round::DEF, partials: &[Zero] },
    Rule { def: Roundeven::DEF, partials: &[Zero] },
    Rule { def: Rsqrt::DEF, partials: &[By(|| g() * number(-0.5) * (y() * y() * y()))] },
    Rule { def: Sin::DEF, partials: &[By(|| g() * apply(Cos::DEF, [x(0)]))] },
    Rule { def: Sinh::DEF, partials: &[By(|| g() * apply(Cosh::DEF, [x(0)]))] },
    Rule { def: Sqrt::DEF, partials: &[By(|| g() * number(0.5) / positive(y()))] },
    Rule { def: Tan::DEF, partials: &[By(|| g() * (one() + y() * y()))] },
    Rule { def: Tanh::DEF, partials: &[By(|| g() * ((one() - y()) * (one() + y())))] },
    Rule { def: Trunc::DEF, partials: &[Zero] },
];

fn one() -> Expression {
    number(1.0)
}

fn sqrt(value: Expression) -> Expression {
    apply(Sqrt::DEF, [value])
}

/// `1 - x²`, without cancellation near ±1.
fn one_minus_square() -> Expression {
    (one() - x(0)) * (one() + x(0))
}

fn one_plus_square() -> Expression {
    one() + x(0) * x(0)
}

/// The greater operand of `atan2`, as a distance.
fn greater() -> Expression {
    let [a, b] = [0, 1].map(|index| apply(Absf::DEF, [x(index)]));
    apply(arith::Maximumf::DEF, [a, b])
}

/// What an angle changes by with one leg, but for the sign: the other one divided by the square of the
/// radius. It is computed in units of the greater leg, squares of which neither overflow nor vanish, and
/// is zero where that is infinite.
fn turn(other: usize) -> Expression {
    let scaled = |index| x(index) / greater();
    let slope = g() / (x(0) * scaled(0) + x(1) * scaled(1)) * scaled(other);
    choose(compare(Oeq, greater(), number(f64::INFINITY)), number(0.0), slope)
}

/// The derivative of the error function.
fn bell() -> Expression {
    number(FRAC_2_SQRT_PI) * apply(Exp::DEF, [-(x(0) * x(0))])
}

/// `value`, or zero where `at` is zero.
fn unless_zero(at: Expression, value: Expression) -> Expression {
    choose(compare(Oeq, at, number(0.0)), number(0.0), value)
}

fn sign(value: Expression) -> Expression {
    apply(Copysign::DEF, [one(), value])
}

/// The derivative of `x^e` by `x`. Where the power of one less is infinite, as that of zero is for `e`
/// below one, so is the derivative, but for `e = 0`. A base that is surely positive needs no such care.
fn power_by_base() -> Expression {
    let less = || apply(Powf::DEF, [x(0), x(1) - one()]);
    let slope = || g() * (x(1) * less());
    let is_steep = || compare(Oeq, apply(Absf::DEF, [less()]), number(f64::INFINITY));
    // Processors are slow to divide by the smallest number, so only what is steep is.
    let steep = g() * x(1) / choose(is_steep(), Expression::Smallest, one());
    let all = choose(is_steep(), steep, slope());
    if_told(compare(Oge, x(1), number(1.0)), slope(), if_told(is_positive(), slope(), all))
}

/// The derivative of `x^e` by `e`: zero where `x` or the power is.
fn power_by_exponent() -> Expression {
    let slope = || g() * (y() * apply(Log::DEF, [x(0)]));
    let smaller = apply(arith::Minimumf::DEF, [x(0), y()]);
    if_told(is_positive(), unless_zero(y(), slope()), unless_zero(smaller, slope()))
}

/// Whether the base of a power is, which is then not zero.
fn is_positive() -> Expression {
    compare(Ogt, x(0), number(0.0))
}
