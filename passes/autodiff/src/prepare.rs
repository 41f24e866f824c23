//! Prepares a function: accumulates with a product, minimum or maximum become a load, the
//! operation and a store, so that they need no rules of their own. Sums stay, because their
//! reverse needs neither the old value nor a reset.

use arith::{Maximumf, Minimumf, Mulf};
use ir::{Body, Builder, Context, Op, OpId};
use loops::AccumulateKind;

/// Rewrites the accumulates of floats that are not sums.
pub fn prepare(cx: &Context, body: &mut Body) {
    let ops: Vec<OpId> = body.walk_all().collect();
    for op in ops {
        if let Some(accumulate) = loops::Accumulate::cast(body, op) {
            expand(cx, body, accumulate);
        }
    }
}

fn expand(cx: &Context, body: &mut Body, accumulate: loops::Accumulate) {
    let op = accumulate.id();
    let (value, memref) = (accumulate.value(body), accumulate.memref(body));
    let kind = accumulate.kind(cx, body);
    if kind == AccumulateKind::Add || !body.ty(value).element(cx).is_float(cx) {
        return;
    }
    let indices = accumulate.indices(body);
    let mut b = Builder::before(cx, body, op);
    let old = memref::load(&mut b, memref, &indices);
    let new = match kind {
        AccumulateKind::Mul => Mulf::emit(&mut b, old, value),
        AccumulateKind::Min => Minimumf::emit(&mut b, old, value),
        AccumulateKind::Max => Maximumf::emit(&mut b, old, value),
        AccumulateKind::Add => unreachable!("sums were left alone above"),
    };
    memref::store(&mut b, new, memref, &indices);
    body.erase(op);
}
