//! Counted loops.

use super::*;
use crate::interfaces::is_removable;
use crate::structured::flow::{inits, terminator, trip_count};

/// A loop that never runs is its initial values; one that runs once is its body.
pub(super) fn few_trips(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let (lower, inits) = (rw.body.operand(op, 0), inits(rw.view(op)));
    match trip_count(rw.view(op)) {
        Some(0) => rw.replace(op, &inits),
        Some(1) => {
            let Some(block) = rw.body.entry(region(rw, op, 0)) else { return false };
            let arguments: Vec<ValueId> = std::iter::once(lower).chain(inits).collect();
            let values = inline(rw, block, op, &arguments);
            rw.replace(op, &values);
        }
        _ => return false,
    }
    true
}

/// A carried value that is yielded unchanged, or yielded as its initial value, is always that.
pub(super) fn carries_invariant(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let Some((block, last)) = parts(rw, op) else { return false };
    let mut keep = Vec::new();
    for (index, init) in inits(rw.view(op)).into_iter().enumerate() {
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
pub(super) fn carries_unused(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let Some((block, last)) = parts(rw, op) else { return false };
    let mut keep = Vec::new();
    for (index, init) in inits(rw.view(op)).into_iter().enumerate() {
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
    let region = region(rw, op, 0);
    Some((rw.body.entry(region)?, terminator(rw.body, region)?))
}

/// Drops the carried values that are not kept; neither their arguments nor results have uses.
fn without_carried(rw: &mut Rewriter<'_>, op: OpId, keep: &[bool]) -> bool {
    let Some((block, last)) = parts(rw, op) else { return false };
    if keep.iter().all(|&kept| kept) {
        return false;
    }
    let bounds = rw.body.operands(op).take(3);
    let operands = bounds.chain(kept(inits(rw.view(op)), keep)).collect();
    let next: Vec<ValueId> = kept(rw.body.operands(last), keep).collect();
    rw.body.set_operands(last, &next);
    for index in (0..keep.len()).rev().filter(|&index| !keep[index]) {
        rw.body.erase_argument(block, index + 1);
    }
    rw.touched.push(last);
    rebuild(rw, op, operands, keep);
    true
}
