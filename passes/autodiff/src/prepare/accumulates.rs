//! Accumulates of floats that are not sums become a load, the operation and a store, so that they
//! need no rules of their own. Sums stay, because their reverse needs neither the old value nor a
//! reset. An atomic sum whose old value nobody reads is an accumulate, and other atomic updates
//! become a load, the operation and a store, too: loops in which two may meet are not parallel
//! any more.

use affine::Access;
use arith::{Maximumf, Minimumf, Mulf};
use ir::{Body, Builder, Context, Op, OpId, ValueId};
use loops::AccumulateKind;
use memref::AtomicKind;

use crate::program::{Kind, kind_of, memref_operand};

/// Rewrites the accumulates of floats that are not sums, and atomic updates.
pub fn expand(cx: &Context, body: &mut Body) {
    let ops: Vec<OpId> = body.walk_all().collect();
    for op in ops {
        if let Some(accumulate) = loops::Accumulate::cast(body, op) {
            expand_accumulate(cx, body, accumulate);
        } else if let Some(update) = memref::AtomicRmw::cast(body, op) {
            expand_atomic(cx, body, update);
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
    update(cx, body, op, (memref, &indices), |b, old| match kind {
        AccumulateKind::Mul => Mulf::emit(b, old, value),
        AccumulateKind::Min => Minimumf::emit(b, old, value),
        AccumulateKind::Max => Maximumf::emit(b, old, value),
        AccumulateKind::Add => unreachable!("sums were left alone above"),
    });
    body.erase(op);
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

/// Joins an element with a value; gives the element as it was.
fn update(
    cx: &Context,
    body: &mut Body,
    op: OpId,
    (memref, indices): (ValueId, &[ValueId]),
    join: impl FnOnce(&mut Builder<'_>, ValueId) -> ValueId,
) -> ValueId {
    let mut b = Builder::before(cx, body, op);
    let load = memref::Load::build(&mut b, memref, indices);
    let old = load.result(b.body);
    let new = join(&mut b, old);
    let store = memref::store(&mut b, new, memref, indices);
    serialise(cx, body, load.id(), store.id());
    old
}

fn expand_atomic(cx: &Context, body: &mut Body, atomic: memref::AtomicRmw) {
    let (op, kind) = (atomic.id(), atomic.kind(cx, body));
    let (value, memref, indices) = (atomic.value(body), atomic.memref(body), atomic.indices(body));
    if matches!(kind, AtomicKind::Addf | AtomicKind::Addi) && !body.any_result_used(op) {
        let mut b = Builder::before(cx, body, op);
        loops::accumulate(&mut b, AccumulateKind::Add, value, memref, &indices);
        body.erase(op);
        return;
    }
    let old = update(cx, body, op, (memref, &indices), |b, old| match kind {
        AtomicKind::Assign => value,
        AtomicKind::Addf => arith::Addf::emit(b, old, value),
        AtomicKind::Mulf => Mulf::emit(b, old, value),
        AtomicKind::Maximumf => Maximumf::emit(b, old, value),
        AtomicKind::Minimumf => Minimumf::emit(b, old, value),
        AtomicKind::Maxnumf => arith::Maxnumf::emit(b, old, value),
        AtomicKind::Minnumf => arith::Minnumf::emit(b, old, value),
        AtomicKind::Addi => arith::Addi::emit(b, old, value),
        AtomicKind::Muli => arith::Muli::emit(b, old, value),
        AtomicKind::Andi => arith::Andi::emit(b, old, value),
        AtomicKind::Ori => arith::Ori::emit(b, old, value),
        AtomicKind::Xori => arith::Xori::emit(b, old, value),
        AtomicKind::Maxs => arith::Maxsi::emit(b, old, value),
        AtomicKind::Maxu => arith::Maxui::emit(b, old, value),
        AtomicKind::Mins => arith::Minsi::emit(b, old, value),
        AtomicKind::Minu => arith::Minui::emit(b, old, value),
    });
    let result = body.result(op, 0);
    if body.value_name(old).is_none() {
        body.set_value_name(old, body.value_name(result));
    }
    body.replace_all_uses(result, old);
    body.erase(op);
}
