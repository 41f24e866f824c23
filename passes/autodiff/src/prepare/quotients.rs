//! A quotient by what is repeated along dimensions, as a softmax has it, is one operation.
//!
//! By its parts, each element's share of the divisor's derivative would be divided before all are
//! summed: another division an element, of a value that is needed twice and so wants memory. Here
//! the sum is divided, once. The operation is put in by the preparation and taken out of what was
//! made. Where a quotient is chosen or not (`guards`) the parts stay: their contributions are
//! chosen element by element.

use arith::FastMath;
use hashbrown::HashSet;
use ir::attr_values::AttrValue;
use ir::{Body, Builder, Context, DYNAMIC, Op, OpId, Traits, ValueId};
use tensor::Broadcast;

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

/// Puts it where its parts are.
pub fn introduce(cx: &Context, body: &mut Body) {
    let quotients: Vec<OpId> = body.walk_all().filter(|&op| arith::Divf::is(body, op)).collect();
    for op in quotients {
        let Some((divisor, dims)) = repeated(cx, body, op) else { continue };
        let (x, old) = (body.operand(op, 0), body.result(op, 0));
        let repeated = body.operand(op, 1);
        let new = Quotient::emit(&mut Builder::before(cx, body, op), x, divisor, &dims[..]);
        body.set_value_name(new, body.value_name(old));
        body.replace_all_uses(old, new);
        body.erase(op);
        if let Some(broadcast) = body.defining_op(repeated).filter(|_| !body.has_uses(repeated)) {
            body.erase(broadcast);
        }
    }
}

/// The divisor of a quotient and its dimensions, if it is repeated along others.
fn repeated(cx: &Context, body: &Body, op: OpId) -> Option<(ValueId, Vec<i64>)> {
    let broadcast = Broadcast::defining(body, body.operand(op, 1))?;
    let divisor = broadcast.source(body);
    let [from, to] = [divisor, body.result(op, 0)].map(|value| body.ty(value).shape(cx));
    let (from, to, dims) = (from?, to?, broadcast.dims(cx, body).0);
    let is_known = !from.contains(&DYNAMIC) && !to.contains(&DYNAMIC);
    let stays = dims.iter().zip(from).all(|(&dim, &size)| to[dim as usize] == size);
    let counts = [from, to].map(|shape| shape.iter().product::<i64>());
    let is_repeated = is_known && stays && counts[0] < counts[1];
    (is_repeated && is_exact(cx, body, op) && !is_chosen(body, op)).then_some((divisor, dims))
}

/// Whether an operation has no fast-math flags, which another one in its place would lose.
pub fn is_exact(cx: &Context, body: &Body, op: OpId) -> bool {
    let flags = body.attr_of(cx, op, "fastmath").and_then(|attr| FastMath::read(cx, attr));
    flags.is_none_or(|flags| flags == FastMath::NONE)
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

/// Takes it apart again.
pub fn finish(cx: &Context, body: &mut Body) {
    let found: Vec<OpId> = body.walk_all().filter(|&op| Quotient::is(body, op)).collect();
    for op in found {
        let (x, divisor, dims) = (Quotient(op).x(body), Quotient(op).divisor(body), Quotient(op).dims(cx, body));
        let old = body.result(op, 0);
        let ty = body.ty(old);
        let mut b = Builder::before(cx, body, op);
        let divisor = Broadcast::emit(&mut b, ty, divisor, &[], dims);
        let new = arith::Divf::emit(&mut b, x, divisor);
        body.set_value_name(new, body.value_name(old));
        body.replace_all_uses(old, new);
        body.erase(op);
    }
}
