//! Rewrites towards the canonical form: loops that run never or once, decided conditionals,
//! values that are carried for nothing.
//!
//! Rewrites that drop results or carried values make a new operation around the same regions:
//! the number of results of an operation never changes.

use ir::interfaces::is_removable;
use ir::structured::flow::terminator;
use ir::{BlockId, Op, OpId, OpSpec, Pattern, Point, Rewriter, Type, ValueId};

use crate::flow::trip_count;
use crate::ops::{Condition, For, If, While};

/// Patterns on `loop.for`.
pub(crate) const FOR: &[Pattern] = &[
    Pattern { name: "loop-for-few-trips", rewrite: few_trips },
    Pattern { name: "loop-for-carries-invariant", rewrite: carries_invariant },
    Pattern { name: "loop-for-carries-unused", rewrite: carries_unused },
];

/// Patterns on `loop.if`.
pub(crate) const IF: &[Pattern] = &[
    Pattern { name: "loop-if-decided", rewrite: decided_if },
    Pattern { name: "loop-if-equal-results", rewrite: equal_results },
    Pattern { name: "loop-if-unused-results", rewrite: unused_results },
    Pattern { name: "loop-if-empty-else", rewrite: empty_else },
];

/// Patterns on `loop.while`.
pub(crate) const WHILE: &[Pattern] = &[Pattern { name: "loop-while-never", rewrite: never_while }];

// ---- loop.for ----

/// A loop that never runs is its initial values; one that runs once is its body.
fn few_trips(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let (lower, inits) = (For(op).lower(rw.body), For(op).inits(rw.body));
    match trip_count(rw.view(op)) {
        Some(0) => rw.replace(op, &inits),
        Some(1) => {
            let Some(block) = rw.body.entry(For(op).body(rw.body)) else { return false };
            let arguments: Vec<ValueId> = std::iter::once(lower).chain(inits).collect();
            let values = inline(rw, block, op, &arguments);
            rw.replace(op, &values);
        }
        _ => return false,
    }
    true
}

/// A carried value that is yielded unchanged, or yielded as its initial value, is always that.
fn carries_invariant(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let Some((block, last)) = parts(rw, op) else { return false };
    let mut keep = Vec::new();
    for (index, init) in For(op).inits(rw.body).into_iter().enumerate() {
        let (argument, next) = (rw.body.arguments(block)[index + 1], rw.body.operand(last, index));
        keep.push(next != argument && next != init);
        if next == argument || next == init {
            rw.replace_value(argument, init);
            let result = rw.body.result(op, index);
            rw.replace_value(result, init);
        }
    }
    without_carried(rw, op, &keep)
}

/// A carried value whose result is not used, and which is only needed for its own next value, is
/// not needed.
fn carries_unused(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let Some((block, last)) = parts(rw, op) else { return false };
    let mut keep = Vec::new();
    for (index, init) in For(op).inits(rw.body).into_iter().enumerate() {
        let (argument, result) = (rw.body.arguments(block)[index + 1], rw.body.result(op, index));
        let is_unused = !rw.body.has_uses(result) && feeds_only_itself(rw, argument, last, index);
        keep.push(!is_unused);
        if is_unused {
            // What computed the next value is now dead, but still stands until it is cleaned up.
            rw.replace_value(argument, init);
        }
    }
    without_carried(rw, op, &keep)
}

/// Whether a carried value goes nowhere but, through operations without effects, to operand
/// `index` of the terminator `last`.
fn feeds_only_itself(rw: &Rewriter<'_>, argument: ValueId, last: OpId, index: usize) -> bool {
    let mut seen = vec![argument];
    let mut at = 0;
    while let Some(&value) = seen.get(at) {
        at += 1;
        for user in rw.body.uses(value) {
            if user.op == last && user.index == index {
                continue;
            }
            let is_inner = rw.body.regions(user.op).is_empty() && is_removable(rw.view(user.op));
            // Long chains are left to others, so that this stays linear in the size of the loop.
            if !is_inner || seen.len() > 32 {
                return false;
            }
            seen.extend(rw.body.results(user.op).filter(|result| !seen.contains(result)).collect::<Vec<_>>());
        }
    }
    true
}

/// The body and terminator of a loop.
fn parts(rw: &Rewriter<'_>, op: OpId) -> Option<(BlockId, OpId)> {
    let region = For(op).body(rw.body);
    Some((rw.body.entry(region)?, terminator(rw.body, region)?))
}

/// Drops the carried values that are not kept; neither their arguments nor results have uses.
fn without_carried(rw: &mut Rewriter<'_>, op: OpId, keep: &[bool]) -> bool {
    let Some((block, last)) = parts(rw, op) else { return false };
    if keep.iter().all(|&kept| kept) {
        return false;
    }
    let bounds = [For(op).lower(rw.body), For(op).upper(rw.body), For(op).step(rw.body)];
    let operands = bounds.into_iter().chain(kept(For(op).inits(rw.body), keep)).collect();
    let next: Vec<ValueId> = kept(rw.body.operands(last), keep).collect();
    rw.body.set_operands(last, &next);
    for index in (0..keep.len()).rev().filter(|&index| !keep[index]) {
        rw.body.erase_argument(block, index + 1);
    }
    rw.touched.push(last);
    rebuild(rw, op, operands, keep);
    true
}

fn kept<T>(all: impl IntoIterator<Item = T>, keep: &[bool]) -> impl Iterator<Item = T> {
    all.into_iter().zip(keep).filter(|&(_, &kept)| kept).map(|(one, _)| one)
}

/// Makes an operation with other operands and only the kept results around the regions of `op`,
/// in its place; the other results have no uses.
fn rebuild(rw: &mut Rewriter<'_>, op: OpId, operands: Vec<ValueId>, keep: &[bool]) -> OpId {
    let body = &*rw.body;
    let old: Vec<ValueId> = kept(body.results(op), keep).collect();
    let results: Vec<Type> = old.iter().map(|&value| body.ty(value)).collect();
    let (def, attrs, regions) = (body.def(op), body.attrs(op), body.regions(op).to_vec());
    let (loc, count) = (body.loc(op), regions.len());
    let spec = OpSpec { attrs, operands, results, regions: count, ..OpSpec::new(def, loc) };
    let new = rw.build(Point::Before(op), loc, |b| b.insert(spec));
    for (&from, to) in regions.iter().zip(rw.body.regions(new).to_vec()) {
        rw.body.move_blocks(from, to);
    }
    let fresh: Vec<ValueId> = rw.body.results(new).collect();
    for (old, new) in old.into_iter().zip(fresh) {
        rw.replace_value(old, new);
    }
    rw.erase(op);
    new
}

// ---- loop.if ----

/// A conditional with a constant condition is the region that is taken.
fn decided_if(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let Some(condition) = rw.constant_of(If(op).condition(rw.body)) else { return false };
    let Some(value) = condition.as_integer(rw.cx) else { return false };
    let region = if value != 0 { If(op).then(rw.body) } else { If(op).otherwise(rw.body) };
    let values = match rw.body.entry(region) {
        Some(block) => inline(rw, block, op, &[]),
        None => Vec::new(),
    };
    rw.replace(op, &values);
    true
}

/// A result for which both regions yield one value is that value.
fn equal_results(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let regions = [If(op).then(rw.body), If(op).otherwise(rw.body)];
    let [Some(first), Some(second)] = regions.map(|region| terminator(rw.body, region)) else { return false };
    let mut changed = false;
    for index in 0..rw.body.result_count(op) {
        let (result, value) = (rw.body.result(op, index), rw.body.operand(first, index));
        if value == rw.body.operand(second, index) && rw.body.has_uses(result) {
            rw.replace_value(result, value);
            changed = true;
        }
    }
    if changed {
        rw.touched.push(op);
    }
    changed
}

/// Results that nobody uses are not yielded.
fn unused_results(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let keep: Vec<bool> = rw.body.results(op).map(|result| rw.body.has_uses(result)).collect();
    if keep.iter().all(|&kept| kept) {
        return false;
    }
    for region in [If(op).then(rw.body), If(op).otherwise(rw.body)] {
        let Some(last) = terminator(rw.body, region) else { return false };
        let given: Vec<OpId> = rw.body.operands(last).filter_map(|value| rw.body.defining_op(value)).collect();
        let next: Vec<ValueId> = kept(rw.body.operands(last), &keep).collect();
        rw.body.set_operands(last, &next);
        rw.touched.extend(given);
    }
    let operands = rw.body.operands(op).collect();
    rebuild(rw, op, operands, &keep);
    true
}

/// An else region that does nothing is left out.
fn empty_else(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let Some(block) = rw.body.entry(If(op).otherwise(rw.body)) else { return false };
    if rw.body.result_count(op) > 0 || rw.body.ops(block).count() != 1 {
        return false;
    }
    rw.erased.extend(rw.body.last_op(block));
    rw.body.erase_block(block);
    rw.touched.push(op);
    true
}

// ---- loop.while ----

/// A loop whose condition is constantly false is its first region.
fn never_while(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let region = While(op).before(rw.body);
    let Some(last) = terminator(rw.body, region).and_then(|last| Condition::cast(rw.body, last)) else { return false };
    let constant = rw.constant_of(last.condition(rw.body)).and_then(|attr| attr.as_integer(rw.cx));
    let (Some(0), Some(block)) = (constant, rw.body.entry(region)) else { return false };
    let inits = While(op).inits(rw.body);
    let values = inline(rw, block, op, &inits);
    rw.replace(op, &values[1..]);
    true
}

/// Moves the operations of a block before `op`, its arguments becoming `arguments`; gives the
/// operands of its terminator, which goes away.
fn inline(rw: &mut Rewriter<'_>, block: BlockId, op: OpId, arguments: &[ValueId]) -> Vec<ValueId> {
    for (index, &value) in arguments.iter().enumerate() {
        let argument = rw.body.arguments(block)[index];
        rw.replace_value(argument, value);
    }
    let last = rw.body.last_op(block).expect("a verified block has a terminator");
    let moved: Vec<OpId> = rw.body.ops(block).filter(|&op| op != last).collect();
    rw.body.inline_block(block, Point::Before(op), arguments);
    let values = rw.body.operands(last).collect();
    rw.touched.extend(moved);
    rw.erase(last);
    values
}
