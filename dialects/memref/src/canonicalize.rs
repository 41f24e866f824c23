//! Rewrites towards the canonical form: buffers that nobody reads, casts that only forget.

use ir::{DYNAMIC, Op, OpId, OpSpec, Pattern, Point, Rewriter, TypeKind, ValueId, constant_of};

use crate::layout::{cast_compatible, forgets};
use crate::ops::{Cast, Copy, Dealloc, Dim, Store};
use crate::views::{DIM_OF_RESHAPE, DIM_OF_TRANSPOSE};

/// Patterns on `memref.alloc` and `memref.alloca`.
pub(crate) const ALLOC: &[Pattern] = &[
    Pattern { name: "memref-alloc-never-read", rewrite: never_read },
    Pattern { name: "memref-alloc-known-size", rewrite: known_size },
];

/// Patterns on operations that access elements.
pub(crate) const ACCESS: &[Pattern] = &[Pattern { name: "memref-access-of-cast", rewrite: of_cast }];

/// Patterns on `memref.dim`.
pub(crate) const DIM: &[Pattern] =
    &[Pattern { name: "memref-dim-of-cast", rewrite: dim_of_cast }, DIM_OF_TRANSPOSE, DIM_OF_RESHAPE];

/// Patterns on `memref.copy`.
pub(crate) const COPY: &[Pattern] = &[
    Pattern { name: "memref-access-of-cast", rewrite: of_cast },
    Pattern { name: "memref-copy-to-itself", rewrite: copy_to_itself },
    Pattern { name: "memref-copy-of-nothing", rewrite: copy_of_nothing },
];

/// Patterns on `memref.cast`.
pub(crate) const CAST: &[Pattern] = &[Pattern { name: "memref-cast-of-cast", rewrite: cast_of_cast }];

/// A buffer that is only written and given back is not needed.
fn never_read(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let buffer = rw.body.result(op, 0);
    let users: Vec<ir::Use> = rw.body.uses(buffer).collect();
    let is_write = |user: &ir::Use| {
        // As operand 1 a store writes to it; as operand 0 it would store the memref itself.
        (Store::is(rw.body, user.op) && user.index == 1) || Dealloc::is(rw.body, user.op)
    };
    if !users.iter().all(is_write) {
        return false;
    }
    for user in users {
        rw.erase(user.op);
    }
    rw.erase(op);
    true
}

/// Sizes that are constants belong in the type; a cast keeps the users as they are.
fn known_size(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let (cx, ty) = (rw.cx, rw.body.ty(rw.body.result(op, 0)));
    let TypeKind::Memref { shape, layout: None, element, space } = ty.kind(cx) else { return false };
    let mut shape = shape.to_vec();
    let operands: Vec<ValueId> = rw.body.operands(op).collect();
    let mut left = Vec::new();
    let dynamic = shape.iter_mut().filter(|size| **size == DYNAMIC);
    for (size, &operand) in dynamic.zip(&operands) {
        let known = constant_of(cx, rw.body, operand).and_then(|attr| attr.as_integer(cx));
        match known.and_then(|known| i64::try_from(known).ok()).filter(|&known| known >= 0) {
            Some(known) => *size = known,
            None => left.push(operand),
        }
    }
    if left.len() == operands.len() {
        return false;
    }
    let known = cx.ty(TypeKind::Memref { shape: shape.into(), element: *element, layout: None, space: *space });
    let (def, attrs, loc) = (rw.body.def(op), rw.body.attrs(op), rw.body.loc(op));
    let value = rw.build(Point::Before(op), loc, |b| {
        let sizes = b.cx.ints32(&[left.len() as i64, 0]);
        let new = b.insert(OpSpec { attrs, operands: left, results: vec![known], ..OpSpec::new(def, loc) });
        b.body.set_attr(b.cx, new, "operandSegmentSizes", sizes);
        let buffer = b.body.result(new, 0);
        Cast::emit(b, ty, buffer)
    });
    rw.replace(op, &[value]);
    true
}

/// An access through a cast that only forgets goes to what was cast.
fn of_cast(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    // The first operand of a store is the value.
    let first = usize::from(Store::is(rw.body, op));
    let mut changed = false;
    for index in first..rw.body.operand_count(op) {
        let Some(cast) = Cast::defining(rw.body, rw.body.operand(op, index)) else { continue };
        let (source, dest) = (cast.source(rw.body), cast.dest(rw.body));
        if forgets(rw.cx, rw.body.ty(source), rw.body.ty(dest)) {
            rw.set_operand(op, index, source);
            changed = true;
        }
    }
    changed
}

fn dim_of_cast(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let Some(cast) = Cast::defining(rw.body, Dim(op).source(rw.body)) else { return false };
    let source = cast.source(rw.body);
    if !rw.body.ty(source).is_memref(rw.cx) {
        return false;
    }
    rw.set_operand(op, 0, source);
    true
}

fn copy_to_itself(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    if Copy(op).source(rw.body) != Copy(op).target(rw.body) {
        return false;
    }
    rw.erase(op);
    true
}

/// No element is copied where a dimension is empty.
fn copy_of_nothing(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let sides = [Copy(op).source(rw.body), Copy(op).target(rw.body)];
    if !sides.iter().any(|&side| rw.body.ty(side).shape(rw.cx).is_some_and(|shape| shape.contains(&0))) {
        return false;
    }
    rw.erase(op);
    true
}

/// Two casts are one, if what the first one forgets the second one does not claim differently.
fn cast_of_cast(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let Some(inner) = Cast::defining(rw.body, Cast(op).source(rw.body)) else { return false };
    let source = inner.source(rw.body);
    let (from, to) = (rw.body.ty(source), rw.body.ty(Cast(op).dest(rw.body)));
    if !cast_compatible(rw.cx, from, to) {
        return false;
    }
    rw.set_operand(op, 0, source);
    true
}
