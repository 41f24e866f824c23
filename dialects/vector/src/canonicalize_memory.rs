//! Rewrites towards the canonical form, of operations that read and write memory: masks that are
//! known, transfers that cannot reach outside.

use ir::attr_values::AttrValue;
use ir::{DYNAMIC, Op, OpId, Pattern, Rewriter, ValueId, constant_of};

use crate::fold::known_mask;
use crate::ops::*;
use crate::shape::{is_scalable, sizes};
use crate::transfer::Transfer;

/// Patterns on `vector.maskedload` and `vector.expandload`.
pub(crate) const MASKED_LOAD: &[Pattern] = &[
    Pattern { name: "vector-load-of-nothing", rewrite: load_of_nothing },
    Pattern { name: "vector-load-of-all", rewrite: load_of_all },
];

/// Patterns on `vector.maskedstore` and `vector.compressstore`.
pub(crate) const MASKED_STORE: &[Pattern] = &[
    Pattern { name: "vector-store-of-nothing", rewrite: store_of_nothing },
    Pattern { name: "vector-store-of-all", rewrite: store_of_all },
];

/// Patterns on `vector.gather`.
pub(crate) const GATHER: &[Pattern] = &[Pattern { name: "vector-load-of-nothing", rewrite: load_of_nothing }];

/// Patterns on `vector.scatter`.
pub(crate) const SCATTER: &[Pattern] = &[Pattern { name: "vector-store-of-nothing", rewrite: store_of_nothing }];

/// Patterns on `vector.transfer_read` and `vector.transfer_write`.
pub(crate) const TRANSFER: &[Pattern] = &[
    Pattern { name: "vector-transfer-in-bounds", rewrite: in_bounds },
    Pattern { name: "vector-transfer-known-mask", rewrite: transfer_mask },
];

/// What is known of the mask, the operand before the last one.
fn mask_of(rw: &Rewriter<'_>, op: OpId) -> Option<bool> {
    let mask = rw.body.operand(op, rw.body.operand_count(op) - 2);
    known_mask(rw.view(op), mask)
}

fn last_operand(rw: &Rewriter<'_>, op: OpId) -> ValueId {
    rw.body.operand(op, rw.body.operand_count(op) - 1)
}

/// The indices of an access whose mask and value follow them.
fn indices(rw: &Rewriter<'_>, op: OpId) -> Vec<ValueId> {
    (1..rw.body.operand_count(op) - 2).map(|index| rw.body.operand(op, index)).collect()
}

fn load_of_nothing(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    if mask_of(rw, op) != Some(false) {
        return false;
    }
    let value = last_operand(rw, op);
    rw.replace(op, &[value]);
    true
}

fn load_of_all(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    if mask_of(rw, op) != Some(true) {
        return false;
    }
    let (base, indices) = (rw.body.operand(op, 0), indices(rw, op));
    let (ty, alignment) = (rw.body.ty(rw.body.result(op, 0)), rw.view(op).attr("alignment"));
    let load = rw.before(op, |b| Load::build(b, ty, base, &indices));
    if let Some(alignment) = alignment {
        rw.set_attr(load.id(), "alignment", alignment);
    }
    let value = load.result(rw.body);
    rw.replace(op, &[value]);
    true
}

fn store_of_nothing(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    if mask_of(rw, op) != Some(false) {
        return false;
    }
    rw.erase(op);
    true
}

fn store_of_all(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    if mask_of(rw, op) != Some(true) {
        return false;
    }
    let (base, indices, value) = (rw.body.operand(op, 0), indices(rw, op), last_operand(rw, op));
    let alignment = rw.view(op).attr("alignment");
    let store = rw.before(op, |b| Store::build(b, value, base, &indices));
    if let Some(alignment) = alignment {
        rw.set_attr(store.id(), "alignment", alignment);
    }
    rw.erase(op);
    true
}

/// A transfer from a known index cannot reach outside of a dimension that is large enough.
fn in_bounds(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let cx = rw.cx;
    let transfer = Transfer::of(rw.view(op));
    let (vector, indices) = (transfer.vector_type(), transfer.indices());
    let (Some(dims), Some(memref)) = (transfer.dims(), transfer.memref_type().shape(cx)) else { return false };
    if is_scalable(cx, vector) {
        return false;
    }
    let old = transfer.in_bounds();
    let fits = |(dim, size): (usize, usize)| {
        let Some(target) = dims[dim] else { return old[dim] };
        let start = constant_of(cx, rw.body, indices[target]).and_then(|attr| attr.as_integer(cx));
        let inside = start.is_some_and(|start| start >= 0 && start + size as i128 <= i128::from(memref[target]));
        old[dim] || (memref[target] != DYNAMIC && inside)
    };
    let new: Vec<bool> = sizes(cx, vector).into_iter().enumerate().map(fits).collect();
    if new == old {
        return false;
    }
    let entries: Vec<ir::Attr> = new.iter().map(|known| known.attr(cx)).collect();
    let attr = cx.array(&entries);
    rw.set_attr(op, "in_bounds", attr);
    true
}

/// A mask with all bits set says nothing; one with none leaves the padding, or nothing to write.
fn transfer_mask(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let transfer = Transfer::of(rw.view(op));
    let (Some(index), Some(mask)) = (transfer.mask_index(), transfer.mask()) else { return false };
    let (is_read, padding) = (transfer.is_read(), transfer.after_indices());
    let (ty, indices) = (transfer.vector_type(), transfer.indices().len() as i64);
    match known_mask(rw.view(op), mask) {
        None => return false,
        Some(true) => {
            let operands: Vec<ValueId> = rw.body.operands(op).take(index).collect();
            let segments = if is_read { [1, indices, 1, 0] } else { [1, 1, indices, 0] };
            rw.touched.extend(rw.body.defining_op(mask));
            rw.body.set_operands(op, &operands);
            let segments = rw.cx.ints32(&segments);
            rw.set_attr(op, "operandSegmentSizes", segments);
        }
        Some(false) if is_read => {
            let padding = rw.body.operand(op, padding);
            let value = rw.before(op, |b| Broadcast::emit(b, ty, padding));
            rw.replace(op, &[value]);
        }
        Some(false) => rw.erase(op),
    }
    true
}
