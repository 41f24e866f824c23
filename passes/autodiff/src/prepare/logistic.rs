//! The logistic function `1 / (1 + exp(-x))` is differentiated as one operation.
//!
//! By its parts, the derivative is `0 * ∞` where the exponential overflows; by its result it is
//! `y (1 - y)`, which is right everywhere and needs neither the exponential nor the sum. The operation
//! is put in by the preparation and taken out of what was made.

use ir::{Body, Builder, Context, Op, OpId, ValueId};

use crate::values::{float_like, uniform};

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

/// Puts it where its parts are.
pub fn introduce(cx: &Context, body: &mut Body) {
    let found: Vec<(OpId, ValueId)> = body.walk_all().filter_map(|op| Some((op, exponent(cx, body, op)?))).collect();
    for (quotient, exponent) in found {
        let mut parts = vec![quotient];
        let mut b = Builder::before(cx, body, quotient);
        let argument = match arith::Negf::defining(b.body, exponent) {
            Some(negation) => b.body.operand(negation.id(), 0),
            None => arith::Negf::emit(&mut b, exponent),
        };
        let new = Logistic::emit(&mut b, argument);
        let old = body.result(quotient, 0);
        let name = body.value_name(old);
        body.set_value_name(new, name);
        body.replace_all_uses(old, new);
        // What only stood for it goes.
        while let Some(op) = parts.pop() {
            if body.results(op).any(|value| body.has_uses(value)) || !is_part(body, op) {
                continue;
            }
            let operands: Vec<ValueId> = body.operands(op).collect();
            body.erase(op);
            parts.extend(operands.into_iter().filter_map(|operand| body.defining_op(operand)));
        }
    }
}

fn is_part(body: &Body, op: OpId) -> bool {
    [arith::Divf::DEF, arith::Addf::DEF, math::Exp::DEF, arith::Negf::DEF].contains(&body.def(op))
}

/// What the exponential is taken of, if an operation is one over one and an exponential.
fn exponent(cx: &Context, body: &Body, op: OpId) -> Option<ValueId> {
    let is_one = |value: ValueId| uniform(cx, body, value) == Some(1.0);
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

/// Takes it apart again.
pub fn finish(cx: &Context, body: &mut Body) {
    let found: Vec<OpId> = body.walk_all().filter(|&op| Logistic::is(body, op)).collect();
    for op in found {
        let argument = body.operand(op, 0);
        let mut b = Builder::before(cx, body, op);
        let negated = arith::Negf::emit(&mut b, argument);
        let power = math::Exp::emit(&mut b, negated);
        let one = float_like(&mut b, 1.0, power);
        let sum = arith::Addf::emit(&mut b, power, one);
        let new = arith::Divf::emit(&mut b, one, sum);
        let old = body.result(op, 0);
        let name = body.value_name(old);
        body.set_value_name(new, name);
        body.replace_all_uses(old, new);
        body.erase(op);
    }
}
