//! What operands get of the cotangent of a logarithm of a sum of exponentials (`log_add_exp`).
//!
//! With `e` the exponential of the negated difference it is `g / (1 + e)` for the larger operand and
//! `g / (1 + e) e` for the other, which has a kink where both are equal, though what it says has none: the
//! derivative of the share `s` of `x` is `s (1 - s)` by `x`, the negative by `y`, times the scale of
//! exponents. So shares are operations, too, and found again in derivatives that are differentiated.

use arith::{Addf, CmpF, Cmpf, Divf, Mulf, Select};
use ir::{Body, Builder, Context, Op, OpId, ValueId};

use super::log_add_exp::scale_of_power;
use super::{is_number, parts};
use crate::values::float_like;

pub use op::{OtherShare, Share};

mod op {
    ir::ops! {
        dialect "ad";

        /// What the first operand gets of `g`. Made and taken out again by differentiation.
        Share("share") {
            operands(g: FLOAT_LIKE, x: = g, y: = g, power: = g, scale: = g)
            results(z: = g)
            traits(PURE, ELEMENTWISE)
            syntax("$g `,` $x `,` $y `,` $power `,` $scale attr-dict `:` type($g)")
            hooks { eval: |_, _, _| Ok(ir::eval::Flow::Done) }
        }

        /// What the second operand gets of `g`. Made and taken out again by differentiation.
        OtherShare("other_share") {
            operands(g: FLOAT_LIKE, x: = g, y: = g, power: = g, scale: = g)
            results(z: = g)
            traits(PURE, ELEMENTWISE)
            syntax("$g `,` $x `,` $y `,` $power `,` $scale attr-dict `:` type($g)")
            hooks { eval: |_, _, _| Ok(ir::eval::Flow::Done) }
        }
    }
}

/// One in the place of a choice that is one.
pub fn put(cx: &Context, body: &mut Body, op: OpId) -> Option<ValueId> {
    put_as(cx, body, op, [1, 2], Share::emit)
}

/// One of the other operand in the place of a choice that is one.
pub fn put_other(cx: &Context, body: &mut Body, op: OpId) -> Option<ValueId> {
    put_as(cx, body, op, [2, 1], OtherShare::emit)
}

type Emit = fn(&mut Builder<'_>, ValueId, ValueId, ValueId, ValueId, ValueId) -> ValueId;

fn put_as(cx: &Context, body: &mut Body, op: OpId, order: [usize; 2], emit: Emit) -> Option<ValueId> {
    let [g, x, y, power] = found(cx, body, op, order)?;
    let scale = scale_of_power(cx, body, power, [x, y])?;
    let mut b = Builder::before(cx, body, op);
    let scale = float_like(&mut b, scale, g);
    Some(emit(&mut b, g, x, y, power, scale))
}

/// What is shared, between what, and by which power, if a choice between these operands is a share.
fn found(cx: &Context, body: &Body, op: OpId, [larger, smaller]: [usize; 2]) -> Option<[ValueId; 4]> {
    if !Select::is(body, op) {
        return None;
    }
    let asked = Cmpf::defining(body, body.operand(op, 0)).filter(|asked| asked.predicate(cx, body) == CmpF::Oge)?.id();
    let [larger, smaller] = [larger, smaller].map(|at| body.operand(op, at));
    let quotient = parts::<Divf>(cx, body, larger)?;
    let sum = parts::<Addf>(cx, body, quotient[1])?;
    let power = match () {
        () if is_number(cx, body, sum[0], 1.0) => sum[1],
        () if is_number(cx, body, sum[1], 1.0) => sum[0],
        () => return None,
    };
    let product = parts::<Mulf>(cx, body, smaller)?;
    let is_part = product == [larger, power] || product == [power, larger];
    is_part.then(|| [quotient[0], body.operand(asked, 0), body.operand(asked, 1), power])
}

/// The parts of a share.
pub fn written(b: &mut Builder<'_>, op: OpId) -> ValueId {
    let [first, more, less] = choice(b, op);
    Select::emit(b, first, more, less)
}

/// The parts of a share of the other operand.
pub fn written_other(b: &mut Builder<'_>, op: OpId) -> ValueId {
    let [first, more, less] = choice(b, op);
    Select::emit(b, first, less, more)
}

/// Whether the first operand is the larger one, what that gets, and what the other one gets.
fn choice(b: &mut Builder<'_>, op: OpId) -> [ValueId; 3] {
    let [g, x, y, power] = [0, 1, 2, 3].map(|at| b.body.operand(op, at));
    let one = float_like(b, 1.0, power);
    let sum = Addf::emit(b, one, power);
    let more = Divf::emit(b, g, sum);
    let less = Mulf::emit(b, more, power);
    [Cmpf::emit(b, x, y, CmpF::Oge), more, less]
}
