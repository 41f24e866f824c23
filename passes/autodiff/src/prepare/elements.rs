//! Minima and maxima in memory become values that loops carry, so that the loop can say who has
//! won (`extrema`) instead of keeping the element as it was in every iteration.
//!
//! An element that a loop reads, joins with a term and writes again, and that nothing else in the
//! loop touches, is loaded before the loop and stored behind it. That must be in bounds also if
//! the loop does not run at all.

use ir::{Body, Builder, Context, Op, OpId, Point, ValueId, View, constant_of};
use rewrite::carried::{append_operands, with_more_results};

use crate::program::{memref_operand, subscripts};
use crate::rules;

/// Carries the extrema that loops of a prepared function have in memory.
pub fn carry(cx: &Context, body: &mut Body) {
    let loops: Vec<OpId> = body.walk(body.root()).filter(|&op| loops::For::is(body, op)).collect();
    for mut around in loops {
        while let Some(found) = find(cx, body, around) {
            around = replace(cx, body, around, &found);
        }
    }
}

/// An element that a loop reads, joins and writes.
struct Joined {
    load: OpId,
    join: OpId,
    store: OpId,
}

fn find(cx: &Context, body: &Body, around: OpId) -> Option<Joined> {
    let block = body.entry(*body.regions(around).first()?)?;
    body.ops(block).filter(|&op| memref::Store::is(body, op)).find_map(|store| {
        let join = body.defining_op(body.operand(store, 0))?;
        rules::first_wins(body.def(join))?;
        let old = body.operand(join, 0);
        let load = body.defining_op(old).filter(|&op| memref::Load::is(body, op))?;
        let found = Joined { load, join, store };
        let is_chain = body.block_of(join) == Some(block)
            && body.block_of(load) == Some(block)
            && body.has_one_use(body.result(join, 0))
            && body.has_one_use(old);
        (is_chain && body.ty(old).is_float(cx) && is_alone(cx, body, around, &found)).then_some(found)
    })
}

/// Whether load and store are of one element that is the same in all iterations, which nothing
/// else in the loop can touch, and which exists even if the loop does not run.
fn is_alone(cx: &Context, body: &Body, around: OpId, found: &Joined) -> bool {
    let (memref, indices) = element(body, found.load);
    let is_outside = |&value: &ValueId| !body.is_defined_inside(value, around);
    element(body, found.store) == (memref, indices.clone())
        && is_outside(&memref)
        && indices.iter().all(is_outside)
        && is_touched_only_by(cx, body, around, memref, &[found.load, found.store])
        && (indices.is_empty() || surely_runs(cx, body, around) || is_accessed_beside(body, around, memref, &indices))
}

fn element(body: &Body, access: OpId) -> (ValueId, Vec<ValueId>) {
    (memref_operand(body, access), subscripts(body, access))
}

/// Whether a memref that no view was made of is used in the loop by these operations only.
fn is_touched_only_by(cx: &Context, body: &Body, around: OpId, memref: ValueId, known: &[OpId]) -> bool {
    let is_root = body.defining_op(memref).is_none_or(|op| memref::Alloc::is(body, op) || memref::Alloca::is(body, op));
    let is_shown = |op: OpId| body.results(op).any(|value| body.ty(value).is_memref(cx));
    is_root
        && body
            .uses(memref)
            .all(|used| known.contains(&used.op) || (!body.is_inside(used.op, around) && !is_shown(used.op)))
}

fn surely_runs(cx: &Context, body: &Body, around: OpId) -> bool {
    let Some(hook) = body.def(around).hooks.loop_like else { return false };
    let counted = hook(View::new(cx, body, around));
    let number = |value| constant_of(cx, body, value)?.as_integer(cx);
    number(counted.lower).zip(number(counted.upper)).is_some_and(|(lower, upper)| lower < upper)
}

/// Whether the block of the loop accesses the element itself.
fn is_accessed_beside(body: &Body, around: OpId, memref: ValueId, indices: &[ValueId]) -> bool {
    body.uses(memref).any(|used| {
        body.block_of(used.op) == body.block_of(around)
            && (memref::Load::is(body, used.op) || memref::Store::is(body, used.op))
            && element(body, used.op) == (memref, indices.to_vec())
    })
}

fn replace(cx: &Context, body: &mut Body, around: OpId, found: &Joined) -> OpId {
    let (memref, indices) = element(body, found.load);
    let (old, new) = (body.result(found.load, 0), body.result(found.join, 0));
    let block = body.block_of(found.load).expect("it is in the loop");
    let end = body.terminator(block).expect("a verified loop yields");

    let mut b = Builder::before(cx, body, around);
    let init = memref::load(&mut b, memref, &indices);
    let carried = body.add_argument(block, body.ty(old));
    body.name_value(cx, carried, "best");
    body.replace_all_uses(old, carried);
    body.erase(found.store);
    body.erase(found.load);
    append_operands(body, around, &[init]);
    append_operands(body, end, &[new]);

    let loc = body.loc(found.store);
    let (wider, last) = with_more_results(body, around, &[body.ty(init)]);
    let mut b = Builder::new(cx, body, Point::After(wider), loc);
    memref::store(&mut b, last[0], memref, &indices);
    wider
}
