//! Accumulates of floats that are not sums become a load, the operation and a store, so that they
//! need no rules of their own. Sums stay, because their reverse needs neither the old value nor a
//! reset. An atomic sum whose old value nobody reads is an accumulate.

use arith::{Maximumf, Minimumf, Mulf};
use ir::{Body, Builder, Context, Op, OpId, Sink};
use loops::AccumulateKind;
use memref::AtomicKind;

/// Rewrites the accumulates of floats that are not sums, and atomic sums.
pub fn expand(cx: &Context, body: &mut Body, sink: &mut Sink<'_>) {
    let ops: Vec<OpId> = body.walk_all().collect();
    for op in ops {
        if let Some(accumulate) = loops::Accumulate::cast(body, op) {
            expand_accumulate(cx, body, accumulate);
        } else if let Some(update) = memref::AtomicRmw::cast(body, op) {
            expand_atomic(cx, body, update, sink);
        }
    }
}

fn expand_accumulate(cx: &Context, body: &mut Body, accumulate: loops::Accumulate) {
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

fn expand_atomic(cx: &Context, body: &mut Body, update: memref::AtomicRmw, sink: &mut Sink<'_>) {
    let op = update.id();
    let kind = update.kind(cx, body);
    let is_sum = matches!(kind, AtomicKind::Addf | AtomicKind::Addi);
    if !is_sum || body.any_result_used(op) {
        let what = if is_sum { "whose old value is used".to_owned() } else { format!("of kind {}", kind.word()) };
        let message = format!("automatic differentiation does not cover `memref.atomic_rmw` {what}");
        sink.error(body.loc(op), message).note("a sum whose old value is not used is covered");
        return;
    }
    let (value, memref, indices) = (update.value(body), update.memref(body), update.indices(body));
    let mut b = Builder::before(cx, body, op);
    loops::accumulate(&mut b, AccumulateKind::Add, value, memref, &indices);
    body.erase(op);
}
