//! `log(exp(x) + exp(y))` is differentiated as one operation, as JAX writes it and as others do, to any
//! base.
//!
//! It is written `max(x, y) + log1p(exp(-|x - y|))`, by JAX with a choice of `x + y` where the difference
//! is no number. By its parts the derivative at equal operands is all of the first, and needs signs and
//! choices everywhere; by the exponential `e` it is `1 / (1 + e)` for the larger operand and
//! `e / (1 + e)` for the other. Where the difference is no number, as for two infinities, and JAX's
//! choice is there, both have the derivative of their sum. To another base the difference and the
//! logarithm are scaled, and `e` is its power. What an operand gets of a cotangent is one operation, too
//! (`shares`).

use arith::{Addf, CmpF, Cmpf, Divf, Maximumf, Mulf, Negf, Select, Subf};
use ir::{Body, Builder, Context, Op, OpId, ValueId};
use math::{Absf, Exp, Log1p};

use super::{is_number, number, parts};
use crate::values::float_like;

pub use op::{LogAddExp, SoftMaximum};

mod op {
    ir::ops! {
        dialect "ad";

        /// The logarithm of a sum of exponentials; `power` is that of the negated difference, `log` what
        /// is added to the larger operand, `scale` that of exponents. Their sum where the difference is
        /// no number. Made and taken out again by differentiation.
        LogAddExp("log_add_exp") {
            operands(x: FLOAT_LIKE, y: = x, power: = x, log: = x, scale: = x)
            results(z: = x)
            traits(PURE, ELEMENTWISE)
            syntax("$x `,` $y `,` $power `,` $log `,` $scale attr-dict `:` type($x)")
            hooks { eval: |_, _, _| Ok(ir::eval::Flow::Done) }
        }

        /// The same without a choice.
        SoftMaximum("soft_maximum") {
            operands(x: FLOAT_LIKE, y: = x, power: = x, log: = x, scale: = x)
            results(z: = x)
            traits(PURE, ELEMENTWISE)
            syntax("$x `,` $y `,` $power `,` $log `,` $scale attr-dict `:` type($x)")
            hooks { eval: |_, _, _| Ok(ir::eval::Flow::Done) }
        }
    }
}

/// One in the place of a choice that is one.
pub fn put(cx: &Context, body: &mut Body, op: OpId) -> Option<ValueId> {
    let found = chosen(cx, body, op)?;
    let mut b = Builder::before(cx, body, op);
    let scale = float_like(&mut b, found.scale, found.x);
    Some(LogAddExp::emit(&mut b, found.x, found.y, found.power, found.log, scale))
}

/// One in the place of a sum that is one.
pub fn put_soft(cx: &Context, body: &mut Body, op: OpId) -> Option<ValueId> {
    let found = smooth(cx, body, body.results(op).next().filter(|_| Addf::is(body, op))?)?;
    let mut b = Builder::before(cx, body, op);
    let scale = float_like(&mut b, found.scale, found.x);
    Some(SoftMaximum::emit(&mut b, found.x, found.y, found.power, found.log, scale))
}

/// A sum that was found.
struct Found {
    x: ValueId,
    y: ValueId,
    power: ValueId,
    log: ValueId,
    scale: f64,
}

/// What a choice is the logarithm of a sum of, if it is one.
fn chosen(cx: &Context, body: &Body, op: OpId) -> Option<Found> {
    if !Select::is(body, op) {
        return None;
    }
    let [condition, sum, larger] = [0, 1, 2].map(|at| body.operand(op, at));
    let found = smooth(cx, body, larger)?;
    let asked = Cmpf::defining(body, condition).filter(|asked| asked.predicate(cx, body) == CmpF::Une)?.id();
    let difference = body.operand(asked, 0);
    let is_asked = body.operand(asked, 1) == difference && is_difference(cx, body, difference, [found.x, found.y]);
    let wanted = without_zeros(cx, body, vec![signed(cx, body, found.x), signed(cx, body, found.y)]);
    let is_sum = forms(cx, body, sum).iter().any(|terms| are_equal(terms, &wanted));
    (is_asked && is_sum).then_some(found)
}

/// What a sum of a maximum and a logarithm is the logarithm of a sum of.
fn smooth(cx: &Context, body: &Body, value: ValueId) -> Option<Found> {
    let sum = parts::<Addf>(cx, body, value)?;
    [(0, 1), (1, 0)].into_iter().find_map(|(larger, log)| {
        let (operands, log) = (parts::<Maximumf>(cx, body, sum[larger])?, sum[log]);
        let (back, inner) = scaled(cx, body, log);
        let power = parts::<Log1p>(cx, body, inner)?[0];
        let [x, y] = [operands[0], operands[1]];
        let scale = scale_of_power(cx, body, power, [x, y])?;
        let found = Found { x, y, power, log, scale };
        let rounding = match body.ty(value).element(cx).width(cx)? {
            64 => 1e-15,
            32 => 1e-6,
            _ => 2e-2,
        };
        ((back * scale - 1.0).abs() <= rounding).then_some(found)
    })
}

/// The scale of the difference of two values in a power, if it is one of that, negated and without sign.
pub(super) fn scale_of_power(cx: &Context, body: &Body, power: ValueId, of: [ValueId; 2]) -> Option<f64> {
    let (by, size) = scaled(cx, body, parts::<Exp>(cx, body, power)?[0]);
    let difference = parts::<Absf>(cx, body, size)?[0];
    (by < 0.0 && is_difference(cx, body, difference, of)).then_some(-by)
}

/// A value as a multiple of another one.
fn scaled(cx: &Context, body: &Body, value: ValueId) -> (f64, ValueId) {
    let (mut factor, mut value) = (1.0, value);
    while let Some((by, inner)) = multiple(cx, body, value) {
        (factor, value) = (factor * by, inner);
    }
    (factor, value)
}

/// The number that an operation multiplies with, and what.
fn multiple(cx: &Context, body: &Body, value: ValueId) -> Option<(f64, ValueId)> {
    if let Some(inner) = parts::<Negf>(cx, body, value) {
        return Some((-1.0, inner[0]));
    }
    if let Some(inner) = parts::<Mulf>(cx, body, value) {
        let factor = |at: usize| Some((number(cx, body, inner[at])?, inner[1 - at]));
        return factor(0).or_else(|| factor(1));
    }
    let inner = parts::<Divf>(cx, body, value)?;
    Some((1.0 / number(cx, body, inner[1])?, inner[0]))
}

/// A value that counts with a sign; true is minus.
type Term = (bool, ValueId);

/// A value without its negations.
fn signed(cx: &Context, body: &Body, value: ValueId) -> Term {
    let (mut is_negated, mut value) = (false, value);
    while let Some(inner) = parts::<Negf>(cx, body, value) {
        (is_negated, value) = (!is_negated, inner[0]);
    }
    (is_negated, value)
}

/// The terms that a value is the sum of, as a whole and taken apart. A difference from what is negated is
/// a sum, and so on; what is less by zero is the same.
fn forms(cx: &Context, body: &Body, value: ValueId) -> Vec<Vec<Term>> {
    let (is_negated, value) = signed(cx, body, value);
    let sum = parts::<Addf>(cx, body, value).map(|both| (both, false));
    let sum = sum.or_else(|| parts::<Subf>(cx, body, value).map(|both| (both, true)));
    let taken_apart = sum.map(|(both, is_difference)| {
        let [(a, first), (b, second)] = [both[0], both[1]].map(|term| signed(cx, body, term));
        vec![(a != is_negated, first), (b != (is_difference != is_negated), second)]
    });
    let whole = vec![(is_negated, value)];
    [Some(whole), taken_apart].into_iter().flatten().map(|terms| without_zeros(cx, body, terms)).collect()
}

fn without_zeros(cx: &Context, body: &Body, terms: Vec<Term>) -> Vec<Term> {
    terms.into_iter().filter(|&(_, value)| !is_number(cx, body, value, 0.0)).collect()
}

/// Whether a value is the difference of two, either way round.
fn is_difference(cx: &Context, body: &Body, value: ValueId, of: [ValueId; 2]) -> bool {
    let [x, (is_negated, y)] = of.map(|operand| signed(cx, body, operand));
    let wanted = without_zeros(cx, body, vec![x, (!is_negated, y)]);
    let turned: Vec<Term> = wanted.iter().map(|&(is_negated, value)| (!is_negated, value)).collect();
    forms(cx, body, value).iter().any(|terms| are_equal(terms, &wanted) || are_equal(terms, &turned))
}

/// Whether two sums of at most two terms are the same.
fn are_equal(terms: &[Term], others: &[Term]) -> bool {
    terms == others || (terms.len() == 2 && others == [terms[1], terms[0]])
}

/// Its parts.
pub fn written(b: &mut Builder<'_>, op: OpId) -> ValueId {
    let [x, y] = [0, 1].map(|at| b.body.operand(op, at));
    let difference = Subf::emit(b, x, y);
    let is_open = Cmpf::emit(b, difference, difference, CmpF::Une);
    let sum = Addf::emit(b, x, y);
    let smooth = written_soft(b, op);
    Select::emit(b, is_open, sum, smooth)
}

/// The parts of one without a choice.
pub fn written_soft(b: &mut Builder<'_>, op: OpId) -> ValueId {
    let [x, y, log] = [0, 1, 3].map(|at| b.body.operand(op, at));
    let larger = Maximumf::emit(b, x, y);
    Addf::emit(b, larger, log)
}
