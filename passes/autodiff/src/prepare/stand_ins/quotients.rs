//! A quotient by what is repeated along dimensions, as a softmax has it, is one operation.
//!
//! By its parts, each element's share of the divisor's derivative would be divided before all are
//! summed: another division an element, of a value that is needed twice and so wants memory. Here
//! the sum is divided, once. Where a quotient is chosen or not (`guards`) the parts stay: their contributions are
//! chosen element by element.

use hashbrown::HashSet;
use ir::{Body, Builder, Context, DYNAMIC, Op, OpId, Traits, ValueId};
use tensor::Broadcast;

use super::is_exact;

pub use op::Quotient;

mod op {
    ir::ops! {
        dialect "ad";

        /// A tensor divided by one that is repeated to its sizes. Made and taken out again by
        /// differentiation.
        Quotient("quotient") {
            operands(x: FLOAT_LIKE, divisor: FLOAT_LIKE)
            results(y: = x)
            attrs(dims: Ints)
            traits(PURE)
            syntax("$x `,` $divisor `dims` `=` $dims attr-dict `:` type($x) `,` type($divisor)")
            hooks { eval: |_, _, _| Ok(ir::eval::Flow::Done) }
        }
    }
}

/// How far behind a quotient a choice is looked for.
const MAX_STEPS: usize = 64;

/// One in the place of a quotient that is one.
pub fn put(cx: &Context, body: &mut Body, op: OpId) -> Option<ValueId> {
    let (divisor, dims) = repeated(cx, body, op)?;
    let x = body.operand(op, 0);
    Some(Quotient::emit(&mut Builder::before(cx, body, op), x, divisor, &dims[..]))
}

/// The divisor of a quotient and its dimensions, if it is repeated along others.
fn repeated(cx: &Context, body: &Body, op: OpId) -> Option<(ValueId, Vec<i64>)> {
    if !arith::Divf::is(body, op) {
        return None;
    }
    let broadcast = Broadcast::defining(body, body.operand(op, 1))?;
    let divisor = broadcast.source(body);
    let [from, to] = [divisor, body.result(op, 0)].map(|value| body.ty(value).shape(cx));
    let (from, to, dims) = (from?, to?, broadcast.dims(cx, body).0);
    let is_known = !from.contains(&DYNAMIC) && !to.contains(&DYNAMIC);
    let counts = [from, to].map(|shape| shape.iter().product::<i64>());
    let is_repeated = is_known && counts[0] < counts[1];
    (is_repeated && is_exact(cx, body, op) && !is_chosen(body, op)).then_some((divisor, dims))
}

/// Whether what is made of a result element by element may be chosen or not.
fn is_chosen(body: &Body, op: OpId) -> bool {
    let (mut work, mut seen) = (vec![op], HashSet::new());
    while let Some(op) = work.pop() {
        for user in body.results(op).flat_map(|value| body.users(value).collect::<Vec<_>>()) {
            if arith::Select::is(body, user) || seen.len() > MAX_STEPS {
                return true;
            }
            if body.def(user).has(Traits::ELEMENTWISE) && seen.insert(user) {
                work.push(user);
            }
        }
    }
    false
}

/// Its parts.
pub fn written(b: &mut Builder<'_>, op: OpId) -> ValueId {
    let quotient = Quotient(op);
    let (x, divisor, dims) = (quotient.x(b.body), quotient.divisor(b.body), quotient.dims(b.cx, b.body));
    let ty = b.ty(b.body.result(op, 0));
    let divisor = Broadcast::emit(b, ty, divisor, &[], dims);
    arith::Divf::emit(b, x, divisor)
}
