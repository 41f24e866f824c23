//! Loops and conditionals that compute the same: equal operation by operation, inner values
//! standing for each other in order.

use std::hash::{Hash, Hasher};

use hashbrown::HashMap;
use ir::{Body, DenseId, OpDef, OpId, RegionId, Traits, ValueId};

/// The hash of an operation with regions and of all in it; none if it has effects or no results,
/// or if a region has several blocks.
pub(super) fn hash(body: &Body, op: OpId, mut state: impl Hasher) -> Option<u32> {
    if body.result_count(op) == 0 {
        return None;
    }
    let mut inner: HashMap<ValueId, usize> = HashMap::new();
    hash_op(body, op, &mut inner, &mut state)?;
    Some(state.finish() as u32)
}

fn hash_op(body: &Body, op: OpId, inner: &mut HashMap<ValueId, usize>, state: &mut impl Hasher) -> Option<()> {
    let def = body.def(op);
    let is_plain = def.has(Traits::PURE) || def.has(Traits::MAY_TRAP) || def.has(Traits::TERMINATOR);
    if def.hooks.effects.is_some() || !(is_plain || def.has(Traits::RECURSIVE_EFFECTS)) {
        return None;
    }
    std::ptr::from_ref::<OpDef>(def).addr().hash(state);
    body.attrs(op).hash(state);
    for value in body.operands(op) {
        match inner.get(&value) {
            Some(number) => (true, *number).hash(state),
            None => (false, value.index()).hash(state),
        }
    }
    for &region in body.regions(op) {
        hash_region(body, region, inner, state)?;
    }
    for value in body.results(op) {
        body.ty(value).hash(state);
        inner.insert(value, inner.len());
    }
    Some(())
}

fn hash_region(
    body: &Body,
    region: RegionId,
    inner: &mut HashMap<ValueId, usize>,
    state: &mut impl Hasher,
) -> Option<()> {
    let Some(block) = body.entry(region) else {
        false.hash(state);
        return Some(());
    };
    if body.next_block(block).is_some() {
        return None;
    }
    for &value in body.arguments(block) {
        body.ty(value).hash(state);
        inner.insert(value, inner.len());
    }
    body.ops(block).try_for_each(|op| hash_op(body, op, inner, state))
}

/// Whether two operations with regions of one block compute the same.
pub(super) fn is_equal(body: &Body, a: OpId, b: OpId) -> bool {
    op_is_equal(body, a, b, &mut HashMap::new())
}

/// `same` says which value in `b` stands for a value in `a`.
fn op_is_equal(body: &Body, a: OpId, b: OpId, same: &mut HashMap<ValueId, ValueId>) -> bool {
    let types = |op| body.results(op).map(|value| body.ty(value));
    let is_shaped_alike = body.def(a) == body.def(b)
        && body.attrs(a) == body.attrs(b)
        && body.regions(a).len() == body.regions(b).len()
        && types(a).eq(types(b))
        && body.operands(a).map(|value| same.get(&value).copied().unwrap_or(value)).eq(body.operands(b));
    let mut regions = body.regions(a).iter().zip(body.regions(b));
    if !is_shaped_alike || !regions.all(|(&a, &b)| region_is_equal(body, a, b, same)) {
        return false;
    }
    same.extend(body.results(a).zip(body.results(b)));
    true
}

fn region_is_equal(body: &Body, a: RegionId, b: RegionId, same: &mut HashMap<ValueId, ValueId>) -> bool {
    let (a, b) = match (body.entry(a), body.entry(b)) {
        (Some(a), Some(b)) => (a, b),
        (None, None) => return true,
        _ => return false,
    };
    let types = |block| body.arguments(block).iter().map(|&value| body.ty(value));
    if !types(a).eq(types(b)) {
        return false;
    }
    same.extend(body.arguments(a).iter().copied().zip(body.arguments(b).iter().copied()));
    let (mut left, mut right) = (body.ops(a), body.ops(b));
    loop {
        match (left.next(), right.next()) {
            (Some(a), Some(b)) if op_is_equal(body, a, b, same) => {}
            (None, None) => return true,
            _ => return false,
        }
    }
}
