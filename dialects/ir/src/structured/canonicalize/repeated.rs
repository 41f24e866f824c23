//! Loops of two regions.

use super::*;
use crate::structured::flow::terminator;

/// A loop whose condition is constantly false is its first region.
pub(super) fn never(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let region = region(rw, op, 0);
    let Some(last) = terminator(rw.body, region) else { return false };
    let constant = rw.constant_of(rw.body.operand(last, 0)).and_then(|attr| attr.as_integer(rw.cx));
    let (Some(0), Some(block)) = (constant, rw.body.entry(region)) else { return false };
    let inits: Vec<ValueId> = rw.body.operands(op).collect();
    let values = inline(rw, block, op, &inits);
    rw.replace(op, &values[1..]);
    true
}

/// The first block of the second region and the terminators of both.
fn parts(rw: &Rewriter<'_>, op: OpId) -> Option<(BlockId, OpId, OpId)> {
    let [before, after] = [0, 1].map(|number| region(rw, op, number));
    Some((rw.body.entry(after)?, terminator(rw.body, before)?, terminator(rw.body, after)?))
}

/// Where the condition itself goes on into the second region, it holds.
pub(super) fn known_inside(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let Some((block, asks, _)) = parts(rw, op) else { return false };
    let condition = rw.body.operand(asks, 0);
    let mut changed = false;
    for index in 1..rw.body.operand_count(asks) {
        let argument = rw.body.arguments(block)[index - 1];
        if rw.body.operand(asks, index) == condition && rw.body.has_uses(argument) {
            let Some(holds) = truth(rw, op, true) else { return changed };
            rw.replace_value(argument, holds);
            changed = true;
        }
    }
    changed
}

/// A value from outside that goes on is what is had inside and behind the loop.
pub(super) fn passes_outer(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let Some((block, asks, _)) = parts(rw, op) else { return false };
    let mut changed = false;
    for index in 1..rw.body.operand_count(asks) {
        let value = rw.body.operand(asks, index);
        let had = [rw.body.arguments(block)[index - 1], rw.body.result(op, index - 1)];
        if !rw.body.is_defined_inside(value, op) && had.iter().any(|&had| rw.body.has_uses(had)) {
            had.into_iter().for_each(|had| rw.replace_value(had, value));
            changed = true;
        }
    }
    if changed {
        rw.touched.push(op);
    }
    changed
}

/// What nobody uses, neither inside nor behind the loop, does not go on.
pub(super) fn passes_unused(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let Some((block, asks, _)) = parts(rw, op) else { return false };
    let pairs = rw.body.arguments(block).iter().zip(rw.body.results(op));
    let keep: Vec<bool> = pairs.map(|(&inside, behind)| rw.body.has_uses(inside) || rw.body.has_uses(behind)).collect();
    if keep.iter().all(|&kept| kept) {
        return false;
    }
    let given: Vec<ValueId> = rw.body.operands(asks).collect();
    let next: Vec<ValueId> = given[..1].iter().copied().chain(kept(given[1..].iter().copied(), &keep)).collect();
    rw.touched.extend(given.iter().filter_map(|&value| rw.body.defining_op(value)));
    rw.body.set_operands(asks, &next);
    for index in (0..keep.len()).rev().filter(|&index| !keep[index]) {
        rw.body.erase_argument(block, index);
    }
    let inits = rw.body.operands(op).collect();
    rebuild(rw, op, inits, &keep);
    true
}

/// A carried value that comes back as it went, or as what it started from, is always that.
pub(super) fn carries_invariant(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let Some((after, asks, yields)) = parts(rw, op) else { return false };
    let Some(before) = rw.body.entry(region(rw, op, 0)) else { return false };
    let inits: Vec<ValueId> = rw.body.operands(op).collect();
    let mut keep = Vec::new();
    for (index, &init) in inits.iter().enumerate() {
        let (argument, next) = (rw.body.arguments(before)[index], rw.body.operand(yields, index));
        let passed = rw.body.arguments(after).iter().position(|&other| other == next);
        let is_passed = passed.is_some_and(|at| rw.body.operand(asks, at + 1) == argument);
        keep.push(!(is_passed || next == init || next == argument));
        if is_passed || next == init || next == argument {
            rw.replace_value(argument, init);
        }
    }
    if keep.iter().all(|&kept| kept) {
        return false;
    }
    let next: Vec<ValueId> = kept(rw.body.operands(yields), &keep).collect();
    rw.body.set_operands(yields, &next);
    for index in (0..keep.len()).rev().filter(|&index| !keep[index]) {
        rw.body.erase_argument(before, index);
    }
    rw.touched.extend([yields, asks]);
    let all = vec![true; rw.body.result_count(op)];
    rebuild(rw, op, kept(inits, &keep).collect(), &all);
    true
}
