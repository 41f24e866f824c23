//! Rewrites of operations that only move elements.

use ir::attr_values::Ints;
use ir::{DYNAMIC, Op, OpId, Rewriter, ValueId, constant_of};

use super::{known_shape, result_type};
use crate::ops::*;
use crate::verify::may_have_same_count;

/// Whatever moves the elements of a splat to known sizes is a splat.
pub(super) fn of_splat(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let Some(splat) = Splat::defining(rw.body, rw.body.operand(op, 0)) else { return false };
    if known_shape(rw, rw.body.result(op, 0)).is_none() {
        return false;
    }
    let (value, ty) = (splat.value(rw.body), result_type(rw, op));
    let new = rw.before(op, |b| Splat::emit(b, ty, value, &[]));
    rw.replace(op, &[new]);
    true
}

pub(super) fn broadcast_of_broadcast(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let Some(inner) = Broadcast::defining(rw.body, Broadcast(op).source(rw.body)) else { return false };
    let source = inner.source(rw.body);
    let values = [source, inner.result(rw.body), rw.body.result(op, 0)];
    if values.iter().any(|&value| known_shape(rw, value).is_none()) {
        return false;
    }
    let ours = Broadcast(op).dims(rw.cx, rw.body);
    let dims: Vec<i64> = inner.dims(rw.cx, rw.body).iter().map(|&dim| ours[dim as usize]).collect();
    let ty = result_type(rw, op);
    let new = rw.before(op, |b| Broadcast::emit(b, ty, source, &[], dims));
    rw.replace(op, &[new]);
    true
}

pub(super) fn transpose_of_transpose(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let Some(inner) = Transpose::defining(rw.body, Transpose(op).source(rw.body)) else { return false };
    let (source, theirs) = (inner.source(rw.body), inner.perm(rw.cx, rw.body));
    let perm: Vec<i64> = Transpose(op).perm(rw.cx, rw.body).iter().map(|&dim| theirs[dim as usize]).collect();
    let new = rw.before(op, |b| Transpose::emit(b, source, perm));
    rw.replace(op, &[new]);
    true
}

/// A broadcast can put dimensions where they are wanted.
pub(super) fn transpose_of_broadcast(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let Some(inner) = Broadcast::defining(rw.body, Transpose(op).source(rw.body)) else { return false };
    if known_shape(rw, rw.body.result(op, 0)).is_none() {
        return false;
    }
    let (source, perm) = (inner.source(rw.body), Transpose(op).perm(rw.cx, rw.body));
    let place = |dim: &i64| perm.iter().position(|other| other == dim).map(|at| at as i64);
    let Some(dims) = inner.dims(rw.cx, rw.body).iter().map(place).collect::<Option<Vec<i64>>>() else { return false };
    let ty = result_type(rw, op);
    let new = rw.before(op, |b| Broadcast::emit(b, ty, source, &[], dims));
    rw.replace(op, &[new]);
    true
}

/// Two transposes with a reshape between them that only adds or drops dimensions of size 1 are one
/// before it.
pub(super) fn transpose_of_reshape(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let Some(reshape) = Reshape::defining(rw.body, Transpose(op).source(rw.body)) else { return false };
    let source = reshape.source(rw.body);
    if Transpose::defining(rw.body, source).is_none() {
        return false;
    }
    let (Some(from), Some(to)) = (known_shape(rw, source), known_shape(rw, reshape.result(rw.body))) else {
        return false;
    };
    let long = |shape: &[i64]| (0..shape.len()).filter(|&dim| shape[dim] != 1).collect::<Vec<usize>>();
    let (ours, theirs) = (long(&from), long(&to));
    if !ours.iter().map(|&dim| from[dim]).eq(theirs.iter().map(|&dim| to[dim])) {
        return false;
    }
    let perm = Transpose(op).perm(rw.cx, rw.body);
    let place = |dim: &i64| theirs.iter().position(|&other| other as i64 == *dim);
    let mut moved = perm.iter().filter_map(place).map(|at| ours[at] as i64);
    // Dimensions of size 1 stay where they are.
    let next = |dim: usize| if from[dim] == 1 { Some(dim as i64) } else { moved.next() };
    let Some(perm) = (0..from.len()).map(next).collect::<Option<Vec<i64>>>() else { return false };
    let ty = result_type(rw, op);
    let new = rw.before(op, |b| {
        let moved = Transpose::emit(b, source, perm);
        Reshape::emit(b, ty, moved, &[])
    });
    rw.replace(op, &[new]);
    true
}

pub(super) fn reshape_of_reshape(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let Some(inner) = Reshape::defining(rw.body, Reshape(op).source(rw.body)) else { return false };
    let source = inner.source(rw.body);
    // A program whose sizes never fit stays as it is, and stops where it did.
    if !may_have_same_count(rw.cx, rw.body.ty(source), result_type(rw, op)) {
        return false;
    }
    rw.set_operand(op, 0, source);
    true
}

// ---- parts ----

/// What `tensor.slice` takes of a dimension: where it starts, and how many by which stride.
#[derive(Copy, Clone)]
struct Cut {
    start: i64,
    count: i64,
    stride: i64,
}

impl Cut {
    fn limit(self) -> i64 {
        if self.count == 0 { self.start } else { self.start + (self.count - 1) * self.stride + 1 }
    }
}

/// What a slice takes, if its result has known sizes.
fn cuts(rw: &Rewriter<'_>, slice: Slice) -> Option<Vec<Cut>> {
    let (starts, strides) = (slice.starts(rw.cx, rw.body), slice.strides(rw.cx, rw.body));
    let counts = known_shape(rw, slice.result(rw.body))?;
    let cut = |(dim, &count)| Cut { start: starts[dim], count, stride: strides[dim] };
    Some(counts.iter().enumerate().map(cut).collect())
}

fn emit_slice(rw: &mut Rewriter<'_>, op: OpId, source: ValueId, cuts: &[Cut]) -> ValueId {
    let starts: Ints = cuts.iter().map(|cut| cut.start).collect();
    let limits: Ints = cuts.iter().map(|cut| cut.limit()).collect();
    let strides: Ints = cuts.iter().map(|cut| cut.stride).collect();
    rw.before(op, |b| Slice::emit(b, source, starts, limits, strides))
}

pub(super) fn slice_of_slice(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let Some(inner) = Slice::defining(rw.body, Slice(op).source(rw.body)) else { return false };
    let (Some(ours), Some(theirs)) = (cuts(rw, Slice(op)), cuts(rw, inner)) else { return false };
    let joined = ours.iter().zip(&theirs).map(|(ours, theirs)| {
        let start = ours.start.checked_mul(theirs.stride)?.checked_add(theirs.start)?;
        // Nothing that is taken starts where it may, even after the end.
        let start = if ours.count == 0 { theirs.start } else { start };
        Some(Cut { start, count: ours.count, stride: ours.stride.checked_mul(theirs.stride)? })
    });
    let Some(joined) = joined.collect::<Option<Vec<Cut>>>() else { return false };
    let source = inner.source(rw.body);
    let new = emit_slice(rw, op, source, &joined);
    rw.replace(op, &[new]);
    true
}

/// Repeated elements need not be cut out; the operand of the broadcast is cut where it is not repeated.
pub(super) fn slice_of_broadcast(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let Some(inner) = Broadcast::defining(rw.body, Slice(op).source(rw.body)) else { return false };
    let source = inner.source(rw.body);
    let (Some(cuts), Some(shape)) = (cuts(rw, Slice(op)), known_shape(rw, source)) else { return false };
    if known_shape(rw, inner.result(rw.body)).is_none() {
        return false;
    }
    let dims = inner.dims(rw.cx, rw.body);
    let of_source = |(dim, &size): (usize, &i64)| match size {
        1 => Cut { start: 0, count: 1, stride: 1 },
        _ => cuts[dims[dim] as usize],
    };
    let parts: Vec<Cut> = shape.iter().enumerate().map(of_source).collect();
    let is_whole = parts.iter().zip(&shape).all(|(cut, &size)| cut.count == size);
    let part = if is_whole { source } else { emit_slice(rw, op, source, &parts) };
    let ty = result_type(rw, op);
    let new = rw.before(op, |b| Broadcast::emit(b, ty, part, &[], dims));
    rw.replace(op, &[new]);
    true
}

/// A part that lies in one of several tensors is a part of that one.
pub(super) fn slice_of_concat(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let Some(inner) = Concat::defining(rw.body, Slice(op).source(rw.body)) else { return false };
    let Some(mut cuts) = cuts(rw, Slice(op)) else { return false };
    let along = inner.dim(rw.cx, rw.body) as usize;
    let mut before = 0;
    for source in inner.sources(rw.body) {
        let Some(shape) = known_shape(rw, source) else { return false };
        let cut = cuts[along];
        if cut.count > 0 && cut.start >= before && cut.limit() <= before + shape[along] {
            cuts[along].start -= before;
            let new = emit_slice(rw, op, source, &cuts);
            rw.replace(op, &[new]);
            return true;
        }
        before += shape[along];
    }
    false
}

/// A part whose start is known is an ordinary slice.
pub(super) fn known_start(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let (cx, slice) = (rw.cx, DynamicSlice(op));
    let (source, sizes) = (slice.source(cx, rw.body), slice.sizes(cx, rw.body));
    let Some(shape) = known_shape(rw, source) else { return false };
    let mut parts = Vec::new();
    for (dim, start) in slice.starts(cx, rw.body).into_iter().enumerate() {
        let known = constant_of(cx, rw.body, start).and_then(|attr| attr.as_integer(cx));
        // A start that is clamped to 0 in any case need not be known.
        let known = if sizes[dim] == shape[dim] { Some(0) } else { known };
        let Some(known) = known.filter(|_| sizes[dim] != DYNAMIC) else { return false };
        let start = known.clamp(0, i128::from(shape[dim] - sizes[dim])) as i64;
        parts.push(Cut { start, count: sizes[dim], stride: 1 });
    }
    let new = emit_slice(rw, op, source, &parts);
    rw.replace(op, &[new]);
    true
}

/// A pad that adds nothing is a slice.
pub(super) fn pad_that_crops(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let (cx, pad) = (rw.cx, Pad(op));
    let (low, high) = (pad.low(cx, rw.body), pad.high(cx, rw.body));
    let adds = low.iter().chain(high.iter()).any(|&padding| padding > 0)
        || pad.interior(cx, rw.body).iter().any(|&padding| padding > 0);
    let source = pad.source(rw.body);
    let (Some(_), Some(result)) = (known_shape(rw, source), known_shape(rw, rw.body.result(op, 0))) else {
        return false;
    };
    if adds {
        return false;
    }
    let cut = |(dim, &count): (usize, &i64)| Cut { start: -low[dim], count, stride: 1 };
    let parts: Vec<Cut> = result.iter().enumerate().map(cut).collect();
    let new = emit_slice(rw, op, source, &parts);
    rw.replace(op, &[new]);
    true
}
