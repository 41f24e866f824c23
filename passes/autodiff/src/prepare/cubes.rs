//! A third power of a tensor, written as products, is differentiated as one operation.
//!
//! By its parts the derivative is three terms, each a product of its own; as one operation it is
//! `3 x²` times the cotangent, and the square is one that the program has anyway. The operation is
//! put in by the preparation and taken out of what was made. On scalars products are cheap, and
//! loops look for them.

use arith::Mulf;
use ir::{Body, Builder, Context, Op, OpId, ValueId};

use super::quotients::is_exact;

pub use op::Cube;

mod op {
    ir::ops! {
        dialect "ad";

        /// The third power. Made and taken out again by differentiation.
        Cube("cube") {
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
    let found: Vec<(OpId, OpId)> = body.walk_all().filter_map(|op| Some((op, square_in(cx, body, op)?))).collect();
    for (op, square) in found {
        let (x, old) = (body.operand(square, 0), body.result(op, 0));
        let new = Cube::emit(&mut Builder::before(cx, body, op), x);
        body.set_value_name(new, body.value_name(old));
        body.replace_all_uses(old, new);
        body.erase(op);
        if !body.has_uses(body.result(square, 0)) {
            body.erase(square);
        }
    }
}

/// The square of which a product with its base is the third power.
fn square_in(cx: &Context, body: &Body, op: OpId) -> Option<OpId> {
    let is_product = |op: OpId| Mulf::is(body, op) && is_exact(cx, body, op);
    if !is_product(op) || !body.ty(body.result(op, 0)).is_tensor(cx) {
        return None;
    }
    [(0, 1), (1, 0)].into_iter().find_map(|(at, other)| {
        let square = body.defining_op(body.operand(op, at)).filter(|&square| is_product(square))?;
        let x: ValueId = body.operand(op, other);
        body.operands(square).all(|factor| factor == x).then_some(square)
    })
}

/// Takes it apart again.
pub fn finish(cx: &Context, body: &mut Body) {
    let found: Vec<OpId> = body.walk_all().filter(|&op| Cube::is(body, op)).collect();
    for op in found {
        let (x, old) = (Cube(op).x(body), body.result(op, 0));
        let mut b = Builder::before(cx, body, op);
        let square = Mulf::emit(&mut b, x, x);
        let new = Mulf::emit(&mut b, square, x);
        body.set_value_name(new, body.value_name(old));
        body.replace_all_uses(old, new);
        body.erase(op);
    }
}
