//! The logistic function `1 / (1 + exp(-x))` is differentiated as one operation.
//!
//! By its parts, the derivative is `0 * ∞` where the exponential overflows; by its result it is
//! `y (1 - y)`, which is right everywhere and needs neither the exponential nor the sum.

use ir::{Body, Builder, Context, Op, OpId, ValueId};

use super::is_number;
use crate::values::float_like;

pub use op::Logistic;

mod op {
    ir::ops! {
        dialect "ad";

        /// The logistic function. Made and taken out again by differentiation.
        Logistic("logistic") {
            operands(x: FLOAT_LIKE)
            results(y: = x)
            traits(PURE, ELEMENTWISE)
            syntax("$x attr-dict `:` type($x)")
            hooks { eval: |_, _, _| Ok(ir::eval::Flow::Done) }
        }
    }
}

/// One in the place of a quotient that is one.
pub fn put(cx: &Context, body: &mut Body, op: OpId) -> Option<ValueId> {
    let exponent = exponent(cx, body, op)?;
    let mut b = Builder::before(cx, body, op);
    let argument = match arith::Negf::defining(b.body, exponent) {
        Some(negation) => b.body.operand(negation.id(), 0),
        None => arith::Negf::emit(&mut b, exponent),
    };
    Some(Logistic::emit(&mut b, argument))
}

/// What the exponential is taken of, if an operation is one over one and an exponential.
fn exponent(cx: &Context, body: &Body, op: OpId) -> Option<ValueId> {
    let is_one = |value: ValueId| is_number(cx, body, value, 1.0);
    if !arith::Divf::is(body, op) || !is_one(body.operand(op, 0)) {
        return None;
    }
    let sum = arith::Addf::defining(body, body.operand(op, 1))?.id();
    let [a, b] = [body.operand(sum, 0), body.operand(sum, 1)];
    let power = match () {
        () if is_one(a) => b,
        () if is_one(b) => a,
        () => return None,
    };
    Some(body.operand(math::Exp::defining(body, power)?.id(), 0))
}

/// Its parts.
pub fn written(b: &mut Builder<'_>, op: OpId) -> ValueId {
    let argument = b.body.operand(op, 0);
    let negated = arith::Negf::emit(b, argument);
    let power = math::Exp::emit(b, negated);
    let one = float_like(b, 1.0, power);
    let sum = arith::Addf::emit(b, power, one);
    arith::Divf::emit(b, one, sum)
}
