//! `hypot(x, y)` as JAX writes it is differentiated as one operation.
//!
//! It is written `m sqrt(1 + (n / m)²)` with the greater and the smaller of `|x|` and `|y|`, and 0 where
//! `m` is. Where both are equal the first operand wins as minimum and as maximum, so by its parts it
//! would count twice and the other one not at all, although the function is smooth there. By its result
//! `z` the derivatives are `|x| / z` and `|y| / z`, of which nothing is left at zero.

use arith::{Addf, CmpF, Cmpf, Divf, Maximumf, Minimumf, Mulf, Select};
use ir::{Body, Builder, Context, Op, OpId, ValueId};
use math::{Absf, Sqrt};
use tensor::Broadcast;

use super::{is_number, parts};
use crate::values::{float_like, uniform};

pub use op::Hypot;

mod op {
    ir::ops! {
        dialect "ad";

        /// The root of the sum of the squares of numbers that are not negative. Made and taken out again
        /// by differentiation.
        Hypot("hypot") {
            operands(x: FLOAT_LIKE, y: = x)
            results(z: = x)
            traits(PURE, ELEMENTWISE)
            syntax("$x `,` $y attr-dict `:` type($x)")
            hooks { eval: |_, _, _| Ok(ir::eval::Flow::Done) }
        }
    }
}

/// One in the place of a choice that is one.
pub fn put(cx: &Context, body: &mut Body, op: OpId) -> Option<ValueId> {
    let [x, y] = legs(cx, body, op)?;
    Some(Hypot::emit(&mut Builder::before(cx, body, op), x, y))
}

/// The legs, if a choice is the hypotenuse.
fn legs(cx: &Context, body: &Body, op: OpId) -> Option<[ValueId; 2]> {
    if !Select::is(body, op) {
        return None;
    }
    let [is_nothing, greater, product] = [0, 1, 2].map(|at| body.operand(op, at));
    let asks = |condition: ValueId| is_zero(cx, body, condition, greater);
    let (other, root) = both(parts::<Mulf>(cx, body, product)?, |value| parts::<Sqrt>(cx, body, value))?;
    let is_one = |value: ValueId| is_number(cx, body, value, 1.0);
    let (square, ()) = both(parts::<Addf>(cx, body, root[0])?, |value| is_one(value).then_some(()))?;
    let factors = parts::<Mulf>(cx, body, square)?;
    let quotient = parts::<Divf>(cx, body, factors[0])?;
    let divisor = Select::defining(body, quotient[1])?.id();
    let [is_nothing_below, instead, below] = [0, 1, 2].map(|at| body.operand(divisor, at));
    let is_shape = asks(is_nothing)
        && asks(is_nothing_below)
        && other == greater
        && below == greater
        && is_one(instead)
        && factors[0] == factors[1];
    let legs = parts::<Maximumf>(cx, body, greater)?;
    let smaller = parts::<Minimumf>(cx, body, quotient[0])?;
    let are_same = smaller == legs || [smaller[1], smaller[0]] == legs[..];
    let are_sizes = legs.iter().all(|&leg| is_size(cx, body, leg));
    (is_shape && are_same && are_sizes).then_some([legs[0], legs[1]])
}

/// The other one of two operands, and what is found in one of them.
fn both<T>(operands: Vec<ValueId>, find: impl Fn(ValueId) -> Option<T>) -> Option<(ValueId, T)> {
    [(0, 1), (1, 0)].into_iter().find_map(|(at, other)| Some((operands[other], find(operands[at])?)))
}

/// Whether a condition is that a value is zero.
fn is_zero(cx: &Context, body: &Body, condition: ValueId, value: ValueId) -> bool {
    Cmpf::defining(body, condition).is_some_and(|asked| {
        let [lhs, rhs] = [0, 1].map(|at| body.operand(asked.id(), at));
        asked.predicate(cx, body) == CmpF::Oeq && lhs == value && is_number(cx, body, rhs, 0.0)
    })
}

/// Whether a value is not negative: one without a sign, or a number, perhaps repeated.
fn is_size(cx: &Context, body: &Body, value: ValueId) -> bool {
    let source = Broadcast::defining(body, value).map_or(value, |repeated| repeated.source(body));
    Absf::defining(body, source).is_some() || uniform(cx, body, source).is_some_and(|number| number >= 0.0)
}

/// Its parts.
pub fn written(b: &mut Builder<'_>, op: OpId) -> ValueId {
    let [x, y] = [0, 1].map(|at| b.body.operand(op, at));
    let (greater, smaller) = (Maximumf::emit(b, x, y), Minimumf::emit(b, x, y));
    let (zero, one) = (float_like(b, 0.0, greater), float_like(b, 1.0, greater));
    let is_nothing = Cmpf::emit(b, greater, zero, CmpF::Oeq);
    let divisor = Select::emit(b, is_nothing, one, greater);
    let quotient = Divf::emit(b, smaller, divisor);
    let square = Mulf::emit(b, quotient, quotient);
    let sum = Addf::emit(b, square, one);
    let root = Sqrt::emit(b, sum);
    let product = Mulf::emit(b, greater, root);
    Select::emit(b, is_nothing, greater, product)
}
