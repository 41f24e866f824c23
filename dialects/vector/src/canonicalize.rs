//! Rewrites towards the canonical form, of operations without memory.

use ir::attr_values::{AttrValue, Ints};
use ir::{DYNAMIC, Op, OpId, Pattern, Rewriter, ValueId, View, constant_of};

use crate::fold::{position_of, repeated, trace};
use crate::moves::known_position;
use crate::ops::*;
use crate::shape::{is_scalable, sizes};

/// Patterns on `vector.broadcast`.
pub(crate) const BROADCAST: &[Pattern] =
    &[Pattern { name: "vector-broadcast-of-broadcast", rewrite: broadcast_of_broadcast }];

/// Patterns on `vector.splat`.
pub(crate) const SPLAT: &[Pattern] = &[Pattern { name: "vector-splat-is-broadcast", rewrite: splat }];

/// Patterns on `vector.from_elements`.
pub(crate) const FROM_ELEMENTS: &[Pattern] =
    &[Pattern { name: "vector-from-equal-elements", rewrite: from_equal_elements }];

/// Patterns on `vector.create_mask`.
pub(crate) const CREATE_MASK: &[Pattern] = &[Pattern { name: "vector-known-mask", rewrite: known_mask }];

/// Patterns on `vector.extract`.
pub(crate) const EXTRACT: &[Pattern] = &[
    Pattern { name: "vector-known-position", rewrite: known_positions },
    Pattern { name: "vector-extract-of-moved", rewrite: extract_of_moved },
    Pattern { name: "vector-extract-of-extract", rewrite: extract_of_extract },
    Pattern { name: "vector-part-of-broadcast", rewrite: part_of_broadcast },
];

/// Patterns on `vector.insert`.
pub(crate) const INSERT: &[Pattern] = &[
    Pattern { name: "vector-known-position", rewrite: known_positions },
    Pattern { name: "vector-insert-again", rewrite: insert_again },
];

/// Patterns on `vector.extract_strided_slice`.
pub(crate) const EXTRACT_STRIDED_SLICE: &[Pattern] =
    &[Pattern { name: "vector-part-of-broadcast", rewrite: part_of_broadcast }];

/// Patterns on `vector.shape_cast`.
pub(crate) const SHAPE_CAST: &[Pattern] = &[
    Pattern { name: "vector-shape-cast-of-shape-cast", rewrite: cast_of_cast::<ShapeCast> },
    Pattern { name: "vector-part-of-broadcast", rewrite: part_of_broadcast },
];

/// Patterns on `vector.transpose`.
pub(crate) const TRANSPOSE: &[Pattern] = &[
    Pattern { name: "vector-transpose-of-transpose", rewrite: transpose_of_transpose },
    Pattern { name: "vector-part-of-broadcast", rewrite: part_of_broadcast },
];

/// Patterns on `vector.bitcast`.
pub(crate) const BITCAST: &[Pattern] =
    &[Pattern { name: "vector-bitcast-of-bitcast", rewrite: cast_of_cast::<Bitcast> }];

/// Patterns on `vector.reduction`.
pub(crate) const REDUCTION: &[Pattern] = &[Pattern { name: "vector-reduction-of-one", rewrite: reduction_of_one }];

/// The operation that defines the first operand.
fn inner<'r>(rw: &'r Rewriter<'_>, op: OpId) -> Option<View<'r>> {
    rw.view(op).operand_op(0)
}

fn broadcast_of_broadcast(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let source = inner(rw, op).filter(|inner| Broadcast::is(inner.body, inner.op)).map(|inner| inner.operand(0));
    let Some(source) = source else { return false };
    rw.set_operand(op, 0, source);
    true
}

/// Puts a broadcast of a value in place of an operation.
fn replace_with_broadcast(rw: &mut Rewriter<'_>, op: OpId, value: ValueId) -> bool {
    let ty = rw.body.ty(rw.body.result(op, 0));
    let new = rw.before(op, |b| Broadcast::emit(b, ty, value));
    rw.replace(op, &[new]);
    true
}

fn splat(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let value = rw.body.operand(op, 0);
    replace_with_broadcast(rw, op, value)
}

fn from_equal_elements(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let mut operands = rw.body.operands(op);
    let Some(first) = operands.next() else { return false };
    if !operands.all(|operand| operand == first) {
        return false;
    }
    drop(operands);
    replace_with_broadcast(rw, op, first)
}

/// A part, another shape or another order of a repeated scalar repeats that scalar.
fn part_of_broadcast(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let scalar = inner(rw, op).and_then(repeated);
    let Some(scalar) = scalar.filter(|_| rw.body.ty(rw.body.result(op, 0)).is_vector(rw.cx)) else { return false };
    replace_with_broadcast(rw, op, scalar)
}

fn known_mask(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let cx = rw.cx;
    let ty = rw.body.ty(rw.body.result(op, 0));
    let counts: Option<Vec<i64>> =
        rw.body.operands(op).map(|value| constant_of(cx, rw.body, value)?.as_integer(cx)?.try_into().ok()).collect();
    let Some(mut counts) = counts.filter(|_| !is_scalable(cx, ty)) else { return false };
    let sizes = crate::verify::mask_sizes(cx, ty);
    for (count, size) in counts.iter_mut().zip(sizes) {
        *count = (*count).clamp(0, size);
    }
    if counts.contains(&0) {
        counts.fill(0);
    }
    let new = rw.before(op, |b| ConstantMask::emit(b, ty, counts));
    rw.replace(op, &[new]);
    true
}

// ---- positions ----

/// Parts of a position that are constants become numbers.
fn known_positions(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let cx = rw.cx;
    let first = if Extract::is(rw.body, op) { 1 } else { 2 };
    let view = rw.view(op);
    let Some(mut position) = view.attr("static_position").and_then(|attr| Ints::read(cx, attr)) else { return false };
    let shape = sizes(cx, view.operand_type(first - 1));
    let operands: Vec<ValueId> = view.body.operands(op).collect();
    let (mut left, mut next) = (operands[..first].to_vec(), first);
    for (at, size) in position.0.iter_mut().zip(shape) {
        if *at == DYNAMIC {
            let value = operands[next];
            next += 1;
            let known = constant_of(cx, rw.body, value).and_then(|attr| attr.as_integer(cx));
            // One that is out of bounds stays, to be reported where it runs.
            match known.and_then(|known| i64::try_from(known).ok()).filter(|known| (0..size as i64).contains(known)) {
                Some(known) => *at = known,
                None => left.push(value),
            }
        }
    }
    if left.len() == operands.len() {
        return false;
    }
    // The constants may have no other user.
    let constants: Vec<OpId> = operands[first..].iter().filter_map(|&value| rw.body.defining_op(value)).collect();
    rw.touched.extend(constants);
    rw.body.set_operands(op, &left);
    rw.set_attr(op, "static_position", position.attr(cx));
    true
}

/// What is replaced at once need not be put there.
fn insert_again(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let view = rw.view(op);
    let Some(position) = known_position(view) else { return false };
    let inner = view.operand_op(1).filter(|inner| Insert::is(inner.body, inner.op));
    let Some(inner) = inner.filter(|&inner| known_position(inner).as_ref() == Some(&position)) else { return false };
    let before = inner.operand(1);
    rw.set_operand(op, 1, before);
    true
}

/// An element that was only moved is taken from where it comes from.
fn extract_of_moved(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let Some((source, number, is_scalar)) = trace(rw.view(op)) else { return false };
    if is_scalar {
        rw.replace(op, &[source]);
        return true;
    }
    replace_extract(rw, op, source, position_of(rw.cx, rw.body.ty(source), number))
}

fn replace_extract(rw: &mut Rewriter<'_>, op: OpId, source: ValueId, position: Vec<i64>) -> bool {
    let new = rw.before(op, |b| Extract::emit(b, source, &[], position));
    rw.replace(op, &[new]);
    true
}

fn extract_of_extract(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let Some(inner) = inner(rw, op).filter(|inner| Extract::is(inner.body, inner.op)) else { return false };
    let (outer, source) = (known_position(rw.view(op)), inner.operand(0));
    let Some((mut position, outer)) = known_position(inner).zip(outer) else { return false };
    position.extend(outer);
    replace_extract(rw, op, source, position)
}

// ---- casts ----

fn cast_of_cast<T: Op>(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let source = inner(rw, op).filter(|inner| T::is(inner.body, inner.op)).map(|inner| inner.operand(0));
    let Some(source) = source else { return false };
    rw.set_operand(op, 0, source);
    true
}

fn transpose_of_transpose(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let Some(inner) = inner(rw, op).and_then(|inner| Transpose::cast(inner.body, inner.op)) else { return false };
    let (first, second) = (inner.permutation(rw.cx, rw.body), Transpose::of(op).permutation(rw.cx, rw.body));
    let both: Vec<i64> = second.iter().map(|&dim| first[dim as usize]).collect();
    let source = inner.vector(rw.body);
    let attr = Ints(both).attr(rw.cx);
    rw.set_operand(op, 0, source);
    rw.set_attr(op, "permutation", attr);
    true
}

fn reduction_of_one(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let (vector, ty) = (rw.body.operand(op, 0), rw.body.ty(rw.body.operand(op, 0)));
    let is_one = ty.element_count(rw.cx) == Some(1) && !is_scalable(rw.cx, ty);
    if !is_one || rw.body.operand_count(op) > 1 {
        return false;
    }
    let position = vec![0; ty.shape(rw.cx).map_or(0, <[i64]>::len)];
    replace_extract(rw, op, vector, position)
}
