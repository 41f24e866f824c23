//! Accumulates of floats that are not sums become a load, the operation and a store, so that they
//! need no rules of their own. Sums stay, because their reverse needs neither the old value nor a
//! reset. An atomic sum whose old value nobody reads is an accumulate.

use affine::Access;
use arith::{Maximumf, Minimumf, Mulf};
use ir::{Body, Builder, Context, Op, OpId, Sink};
use loops::AccumulateKind;
use memref::AtomicKind;

use crate::program::{Kind, kind_of, memref_operand};

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
    let load = memref::Load::build(&mut b, memref, &indices);
    let old = load.result(b.body);
    let new = match kind {
        AccumulateKind::Mul => Mulf::emit(&mut b, old, value),
        AccumulateKind::Min => Minimumf::emit(&mut b, old, value),
        AccumulateKind::Max => Maximumf::emit(&mut b, old, value),
        AccumulateKind::Add => unreachable!("sums were left alone above"),
    };
    let store = memref::store(&mut b, new, memref, &indices);
    body.erase(op);
    serialise(cx, body, load.id(), store.id());
}

/// Takes back that loops around an update are `parallel`, if two iterations may update the same
/// element: of accumulates that is fine, of a load and a store it is not.
fn serialise(cx: &Context, body: &mut Body, load: OpId, store: OpId) {
    let mut around: Vec<loops::For> = Vec::new();
    let mut inner = store;
    while let Some(parent) = body.parent_op(inner) {
        around.extend(loops::For::cast(body, parent).filter(|counted| counted.parallel(cx, body)));
        inner = parent;
    }
    around.iter().for_each(|counted| counted.set_parallel(cx, body, false));
    // Of a view, different subscripts may mean one element.
    let is_view = body.defining_op(memref_operand(body, load)).is_some_and(|op| kind_of(body, op) == Kind::View);
    let accesses = Access::of(body, load).zip(Access::of(body, store)).filter(|_| !is_view);
    for counted in around {
        let never = |(load, store): &(Access, Access)| affine::carried(cx, body, load, store, counted.id()).is_never();
        if accesses.as_ref().is_some_and(never) {
            counted.set_parallel(cx, body, true);
        }
    }
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
