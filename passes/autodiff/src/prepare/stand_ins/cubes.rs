//! A third power of a tensor, written as products, is differentiated as one operation.
//!
//! By its parts the derivative is three terms, each a product of its own; as one operation it is
//! `3 x²` times the cotangent, and the square is one that the program has anyway. On
//! scalars products are cheap, and loops look for them.

use arith::Mulf;
use ir::{Body, Builder, Context, Op, OpId, ValueId};

use super::is_exact;

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

/// One in the place of a product that is one.
pub fn put(cx: &Context, body: &mut Body, op: OpId) -> Option<ValueId> {
    let x = body.operand(square_in(cx, body, op)?, 0);
    Some(Cube::emit(&mut Builder::before(cx, body, op), x))
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

/// Its parts.
pub fn written(b: &mut Builder<'_>, op: OpId) -> ValueId {
    let x = Cube(op).x(b.body);
    let square = Mulf::emit(b, x, x);
    Mulf::emit(b, square, x)
}
