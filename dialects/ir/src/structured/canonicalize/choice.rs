//! Conditionals of two regions.

use super::*;
use crate::registry::Combine;
use crate::structured::flow::terminator;

/// A conditional with a constant condition is the region that is taken.
pub(super) fn decided(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let Some(condition) = rw.constant_of(rw.body.operand(op, 0)) else { return false };
    let Some(value) = condition.as_integer(rw.cx) else { return false };
    let region = region(rw, op, if value != 0 { 0 } else { 1 });
    let values = match rw.body.entry(region) {
        Some(block) => inline(rw, block, op, &[]),
        None => Vec::new(),
    };
    rw.replace(op, &values);
    true
}

/// A result for which both regions yield one value is that value.
pub(super) fn equal_results(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let regions = [region(rw, op, 0), region(rw, op, 1)];
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
pub(super) fn unused_results(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let keep: Vec<bool> = rw.body.results(op).map(|result| rw.body.has_uses(result)).collect();
    if keep.iter().all(|&kept| kept) {
        return false;
    }
    for region in [region(rw, op, 0), region(rw, op, 1)] {
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
pub(super) fn empty_else(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let Some(block) = rw.body.entry(region(rw, op, 1)) else { return false };
    if rw.body.result_count(op) > 0 || rw.body.ops(block).count() != 1 {
        return false;
    }
    rw.erased.extend(rw.body.last_op(block));
    rw.body.erase_block(block);
    rw.touched.push(op);
    true
}

/// Uses of a condition that are looked through; a condition with more is left to others, so that
/// many conditionals on one condition take no square of time.
const FEW: usize = 32;

/// In the first region the condition holds, in the second it does not.
pub(super) fn known_inside(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let condition = rw.body.operand(op, 0);
    if rw.body.uses(condition).nth(FEW).is_some() {
        return false;
    }
    let users: Vec<crate::uses::Use> = rw.body.uses(condition).collect();
    let mut changed = false;
    for user in users {
        let number = (0..2).find(|&number| is_in(rw, user.op, region(rw, op, number), op));
        if let Some(value) = number.and_then(|number| truth(rw, op, number == 0)) {
            rw.set_operand(user.op, user.index, value);
            changed = true;
        }
    }
    changed
}

/// Whether an operation stands in a region of `around`, at any depth.
fn is_in(rw: &Rewriter<'_>, mut op: OpId, region: RegionId, around: OpId) -> bool {
    while let Some(block) = rw.body.block_of(op) {
        if rw.body.region_of(block) == Some(region) {
            return true;
        }
        match rw.body.block_parent(block) {
            Some(parent) if parent != around => op = parent,
            _ => return false,
        }
    }
    false
}

/// A result that is one of two values from outside is chosen without a region. Only numbers: a
/// choice of buffers hides which one is meant.
pub(super) fn to_select(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let [Some(first), Some(second)] = [0, 1].map(|number| terminator(rw.body, region(rw, op, number))) else {
        return false;
    };
    let condition = rw.body.operand(op, 0);
    let mut changed = false;
    for index in 0..rw.body.result_count(op) {
        let (result, values) = (rw.body.result(op, index), [first, second].map(|last| rw.body.operand(last, index)));
        let ty = rw.body.ty(result);
        let is_number = ty.element(rw.cx).width(rw.cx).is_some() && !ty.is_memref(rw.cx);
        let is_outside = values.iter().all(|&value| !rw.body.is_defined_inside(value, op));
        if !is_number || !is_outside || !rw.body.has_uses(result) {
            continue;
        }
        let Some(chosen) = rw.before(op, |b| b.select(condition, values)) else { continue };
        rw.replace_value(result, chosen);
        changed = true;
    }
    if changed {
        rw.touched.push(op);
    }
    changed
}

/// A conditional without results right behind one on the same condition goes into that.
pub(super) fn after_same(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let def = rw.body.def(op);
    let Some(before) = rw.body.prev_op(op).filter(|&before| rw.body.def(before) == def) else { return false };
    let is_same = rw.body.operand(before, 0) == rw.body.operand(op, 0);
    if !is_same || rw.body.result_count(op) > 0 || rw.body.attrs(op) != rw.body.attrs(before) {
        return false;
    }
    for number in 0..2 {
        let (from, to) = (region(rw, op, number), region(rw, before, number));
        let Some(block) = rw.body.entry(from) else { continue };
        let Some(last) = terminator(rw.body, to) else {
            rw.body.move_blocks(from, to);
            continue;
        };
        // Inside, the results of the first one are what this region of it gives.
        let results: Vec<ValueId> = rw.body.results(before).collect();
        let moved: Vec<OpId> = rw.body.walk(from).collect();
        for inner in &moved {
            for index in 0..rw.body.operand_count(*inner) {
                let value = rw.body.operand(*inner, index);
                if let Some(at) = results.iter().position(|&result| result == value) {
                    let given = rw.body.operand(last, at);
                    rw.body.set_operand(*inner, index, given);
                }
            }
        }
        rw.body.inline_block(block, Point::Before(last), &[]);
        let end = rw.body.prev_op(last).expect("the terminator was moved");
        rw.erase(end);
        rw.touched.extend(moved.into_iter().filter(|&moved| moved != end));
    }
    rw.touched.push(before);
    rw.erase(op);
    true
}

/// A conditional that holds nothing but a conditional is one, on both conditions.
pub(super) fn nested(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let def = rw.body.def(op);
    let Some(block) = rw.body.entry(region(rw, op, 0)) else { return false };
    let (Some(inner), Some(last)) = (rw.body.first_op(block), rw.body.last_op(block)) else { return false };
    let is_alone = rw.body.next_op(inner) == Some(last) && rw.body.def(inner) == def;
    let has_no_else = |rw: &Rewriter<'_>, op| rw.body.entry(region(rw, op, 1)).is_none();
    let is_plain = |rw: &Rewriter<'_>, op| rw.body.result_count(op) == 0 && has_no_else(rw, op);
    if !is_alone || !is_plain(rw, op) || !is_plain(rw, inner) || rw.body.attrs(op) != rw.body.attrs(inner) {
        return false;
    }
    let conditions = [rw.body.operand(op, 0), rw.body.operand(inner, 0)];
    let Some(both) = rw.before(op, |b| b.combine(Combine::And, conditions)) else { return false };
    rw.set_operand(op, 0, both);
    let (from, to) = (region(rw, inner, 0), region(rw, op, 0));
    let moved: Vec<OpId> = rw.body.walk(from).collect();
    rw.body.detach_block(block);
    rw.body.move_blocks(from, to);
    rw.touched.extend(moved);
    // What is left of the outer region goes with the inner conditional.
    let left: Vec<OpId> = rw.body.ops(block).collect();
    left.into_iter().rev().for_each(|op| rw.erase(op));
    true
}
