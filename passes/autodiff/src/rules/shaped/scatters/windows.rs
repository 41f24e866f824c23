//! The windows of a tensor that the updates of a scatter are written to, and which of them lie inside.

use arith::CmpI::{Sge, Sle};
use ir::{DYNAMIC, Type, ValueId};
use tensor::indexing::{GatherDims, ScatterDims, Windows};
use tensor::{ReduceKind, build};

use super::super::indexing::per_component;
use crate::rules::shaped::{Site, Size};
use crate::values::{float_constant, integer_constant, integer_like};

/// What the dimension numbers of the operation mean.
fn meaning(s: &Site<'_, '_>, numbers: &ScatterDims) -> Windows {
    numbers.windows(&s.shape(0), &s.shape(1)).unwrap_or_else(|why| panic!("a verified scatter: {why}"))
}

/// The dimension of the updates for a dimension of the operand that windows have.
fn window_dim(windows: &Windows, dim: usize) -> Option<usize> {
    windows.kept_dims.iter().position(|&kept| kept == dim).map(|at| windows.window_dims[at])
}

/// Whether windows that start at computed places have sizes that types do not say: no gather has such.
fn are_open(s: &Site<'_, '_>, windows: &Windows) -> bool {
    let updates = s.shape(2);
    windows.index_map.iter().any(|&dim| window_dim(windows, dim).is_some_and(|at| updates[at] == DYNAMIC))
}

/// Whether nothing is written at all: windows have an element where the operand has none.
pub(super) fn are_all_outside(s: &Site<'_, '_>, numbers: &ScatterDims) -> bool {
    let (windows, shape) = (meaning(s, numbers), s.shape(0));
    (0..shape.len()).any(|dim| shape[dim] == 0 && window_dim(&windows, dim).is_none())
}

/// The windows of a tensor that a scatter writes, in the shape of its updates.
pub(super) fn windows_of(s: &mut Site<'_, '_>, source: ValueId, places: ValueId, numbers: &ScatterDims) -> ValueId {
    let windows = meaning(s, numbers);
    let found = match are_open(s, &windows) {
        true => elements_of(s, source, places, numbers, &windows),
        false => gathered(s, source, places, numbers, &windows),
    };
    let updates = s.operand_type(2);
    s.fitted(found, updates)
}

/// The windows by a gather, which is the transpose of a scatter. A window of unknown size starts where
/// the dimension does: all of it is taken, then a part. Windows that do not fit are skipped, but a
/// gather wants room for them, so there is more of what sizes do not tell.
fn gathered(
    s: &mut Site<'_, '_>,
    source: ValueId,
    places: ValueId,
    numbers: &ScatterDims,
    windows: &Windows,
) -> ValueId {
    let (shape, updates) = (s.shape(0), s.shape(2));
    let window = |dim: usize| window_dim(windows, dim).map_or(1, |at| updates[at]);
    let size = |dim: usize| if window(dim) == DYNAMIC { shape[dim] } else { window(dim) };
    let sizes: Vec<i64> = (0..shape.len()).map(size).collect();
    let may_be_short = |dim: usize| shape[dim] == DYNAMIC && window(dim) != DYNAMIC && !is_walked(windows, dim);
    let more: Vec<i64> = (0..shape.len()).map(|dim| if may_be_short(dim) { window(dim) } else { 0 }).collect();
    let source = continued(s, source, &more);
    let is_moved = numbers.clamp && windows.index_map.iter().any(|&dim| more[dim] > 0);
    let places = if is_moved { moved_inside(s, places, windows) } else { places };
    let dims = GatherDims {
        offset_dims: numbers.update_window_dims.clone(),
        collapsed_slice_dims: numbers.inserted_window_dims.clone(),
        operand_batching_dims: numbers.input_batching_dims.clone(),
        start_indices_batching_dims: numbers.scatter_indices_batching_dims.clone(),
        start_index_map: numbers.scatter_dims_to_operand_dims.clone(),
        index_vector_dim: numbers.index_vector_dim,
    };
    let mut found = build::gather(s.b, source, places, &dims, &sizes);
    let open: Vec<usize> = windows.window_dims.iter().copied().filter(|&at| updates[at] == DYNAMIC).collect();
    if open.is_empty() {
        return found;
    }
    let sizes = s.sizes_at(2);
    for at in open {
        let mut rest = s.sizes(found);
        rest[at] = sizes[at];
        let rest = outside(s, found, &rest);
        found = tensor::Concat::emit(s.b, &[found, rest], at as i64);
    }
    s.first(found, &sizes)
}

/// Whether a dimension of the operand is walked together with one of the indices.
fn is_walked(windows: &Windows, dim: usize) -> bool {
    windows.batching.iter().any(|&(walked, _)| walked == dim)
}

/// What is found outside of the operand: zero, and the number of no update.
const OUTSIDE: i64 = -1;

/// A tensor with more behind each dimension.
fn continued(s: &mut Site<'_, '_>, source: ValueId, more: &[i64]) -> ValueId {
    if more.iter().all(|&count| count == 0) {
        return source;
    }
    let (none, element) = (vec![0; more.len()], s.b.ty(source).element(s.b.cx));
    let value = match element.is_float(s.b.cx) {
        true => float_constant(s.b, 0.0, element),
        false => integer_constant(s.b, OUTSIDE, element),
    };
    tensor::Pad::emit(s.b, source, value, &none[..], more, &none[..])
}

/// What is outside, in some sizes.
fn outside(s: &mut Site<'_, '_>, like: ValueId, sizes: &[Size]) -> ValueId {
    let element = s.b.ty(like).element(s.b.cx);
    match element.is_float(s.b.cx) {
        true => s.zeros_of(sizes, element),
        false => s.integers(OUTSIDE, sizes, element),
    }
}

/// Index vectors moved to where their windows lie within the operand.
fn moved_inside(s: &mut Site<'_, '_>, places: ValueId, windows: &Windows) -> ValueId {
    let upper = last_starts(s, places, windows);
    let places = arith::Minsi::emit(s.b, places, upper);
    let zero = integer_like(s.b, 0, places);
    arith::Maxsi::emit(s.b, places, zero)
}

/// For each entry of index vectors the last place at which a window fits.
fn last_starts(s: &mut Site<'_, '_>, places: ValueId, windows: &Windows) -> ValueId {
    let last: Vec<Size> = windows.index_map.iter().map(|&dim| last_start(s, windows, dim)).collect();
    per_component(s, places, windows.index_vector_dim, &last)
}

/// The windows element by element: for each element of the updates all its subscripts in the operand.
fn elements_of(
    s: &mut Site<'_, '_>,
    source: ValueId,
    places: ValueId,
    numbers: &ScatterDims,
    windows: &Windows,
) -> ValueId {
    let (sizes, rank) = (s.sizes_at(2), windows.operand_rank);
    let one_subscript: Vec<Size> = sizes.iter().copied().chain([Size::Known(1)]).collect();
    let subscripts: Vec<ValueId> = (0..rank)
        .map(|dim| {
            let subscript = subscript(s, places, (numbers, windows), dim, &sizes);
            s.reshape_by(subscript, &one_subscript)
        })
        .collect();
    let subscripts = tensor::Concat::emit(s.b, &subscripts, sizes.len() as i64);
    // One element more, so that there is one where the operand has none: windows of none lie there, too.
    let more: Vec<i64> = s.shape(0).iter().map(|&size| i64::from(size == DYNAMIC || size == 0)).collect();
    let source = continued(s, source, &more);
    let dims = GatherDims {
        collapsed_slice_dims: (0..rank as i64).collect(),
        start_index_map: (0..rank as i64).collect(),
        index_vector_dim: sizes.len() as i64,
        ..GatherDims::default()
    };
    build::gather(s.b, source, subscripts, &dims, &vec![1; rank])
}

/// Where each element of the updates goes in a dimension of the operand, as an `i64`.
fn subscript(
    s: &mut Site<'_, '_>,
    places: ValueId,
    (numbers, windows): (&ScatterDims, &Windows),
    dim: usize,
    sizes: &[Size],
) -> ValueId {
    let batch: Vec<i64> = windows.batch_dims.iter().map(|&dim| dim as i64).collect();
    let batch_sizes: Vec<Size> = windows.batch_dims.iter().map(|&dim| sizes[dim]).collect();
    let start = windows.index_map.iter().position(|&mapped| mapped == dim).map(|entry| {
        let start = component(s, places, windows.index_vector_dim, entry, &batch_sizes);
        let start = if numbers.clamp { clamped(s, start, windows, dim) } else { start };
        s.broadcast_by(start, &batch, sizes)
    });
    let walked = windows.batching.iter().find(|&&(batching, _)| batching == dim);
    let along = walked.map(|&(_, number)| windows.batch_dims[number]).or_else(|| window_dim(windows, dim));
    let along = along.map(|at| s.places(sizes, at));
    match (start, along) {
        (Some(start), Some(along)) => arith::Addi::emit(s.b, start, along),
        (Some(one), None) | (None, Some(one)) => one,
        (None, None) => s.integers(0, sizes, Type::I64),
    }
}

/// An entry of all index vectors, as an `i64`.
fn component(s: &mut Site<'_, '_>, places: ValueId, vector_dim: usize, entry: usize, batch_sizes: &[Size]) -> ValueId {
    let shape = s.shape_of(places);
    let mut entries = places;
    if vector_dim < shape.len() {
        let (mut starts, mut limits) = (vec![0; shape.len()], shape.clone());
        (starts[vector_dim], limits[vector_dim]) = (entry as i64, entry as i64 + 1);
        entries = s.slice(places, &starts, &limits, &vec![1; shape.len()]);
        entries = s.reshape_by(entries, batch_sizes);
    }
    let ty = s.b.ty(entries).with_element(s.b.cx, Type::I64);
    match s.b.ty(entries).element(s.b.cx) {
        Type::I64 => entries,
        Type::INDEX => arith::IndexCast::emit(s.b, ty, entries),
        _ => arith::Extsi::emit(s.b, ty, entries),
    }
}

/// Starts moved to where their windows lie within the operand.
fn clamped(s: &mut Site<'_, '_>, starts: ValueId, windows: &Windows, dim: usize) -> ValueId {
    let last = last_start(s, windows, dim);
    let last = s.size(last);
    let zero = s.index(0);
    let last = arith::Maxsi::emit(s.b, last, zero);
    let last = arith::IndexCast::emit(s.b, Type::I64, last);
    let last = build::splat_like(s.b, last, starts);
    let first = integer_like(s.b, 0, starts);
    let starts = arith::Maxsi::emit(s.b, starts, first);
    arith::Minsi::emit(s.b, starts, last)
}

/// The last place in a dimension of the operand at which a window fits; negative if there is none.
fn last_start(s: &mut Site<'_, '_>, windows: &Windows, dim: usize) -> Size {
    let all = match s.shape(0)[dim] {
        DYNAMIC => {
            let operand = s.operand(0);
            Size::Value(build::dim(s.b, operand, dim))
        }
        size => Size::Known(size),
    };
    let part = match window_dim(windows, dim).map(|at| (at, s.shape(2)[at])) {
        None => Size::Known(1),
        Some((at, DYNAMIC)) => {
            let updates = s.operand(2);
            Size::Value(build::dim(s.b, updates, at))
        }
        Some((_, size)) => Size::Known(size),
    };
    if let (Size::Known(all), Size::Known(part)) = (all, part) {
        return Size::Known(all - part);
    }
    let [all, part] = [all, part].map(|size| s.size(size));
    Size::Value(crate::values::sub(s.b, all, part))
}

/// A value of the shape of the updates where they were written, zero where they were skipped.
pub(super) fn where_inside(s: &mut Site<'_, '_>, places: ValueId, numbers: &ScatterDims, value: ValueId) -> ValueId {
    let windows = meaning(s, numbers);
    let value = match fits(s, numbers, &windows) {
        Some(fits) => s.where_true(fits, value),
        None => value,
    };
    match inside(s, places, numbers, &windows, value) {
        Some(is_inside) => s.where_true(is_inside, value),
        None => value,
    }
}

/// Whether windows are no larger than the operand, as far as their places do not tell that. Nothing if
/// that is known.
fn fits(s: &mut Site<'_, '_>, numbers: &ScatterDims, windows: &Windows) -> Option<ValueId> {
    let is_told = |dim: usize| !numbers.clamp && windows.index_map.contains(&dim);
    let mut fits = None;
    for dim in (0..windows.operand_rank).filter(|&dim| !is_told(dim) && !is_walked(windows, dim)) {
        let Size::Value(last) = last_start(s, windows, dim) else { continue };
        let zero = s.index(0);
        let one = s.cmpi(Sge, last, zero);
        fits = Some(fits.map_or(one, |fits| arith::Andi::emit(s.b, fits, one)));
    }
    fits
}

/// Whether the window of each update lies within the operand; others are skipped. Nothing if
/// they are moved.
fn inside(
    s: &mut Site<'_, '_>,
    places: ValueId,
    numbers: &ScatterDims,
    windows: &Windows,
    like: ValueId,
) -> Option<ValueId> {
    if numbers.clamp || windows.index_map.is_empty() {
        return None;
    }
    let vector_dim = windows.index_vector_dim;
    let upper = last_starts(s, places, windows);
    let zero = integer_like(s.b, 0, places);
    let (low, high) = (s.cmpi(Sge, places, zero), s.cmpi(Sle, places, upper));
    let mut is_inside = arith::Andi::emit(s.b, low, high);
    if vector_dim < s.shape_of(places).len() {
        is_inside = build::reduce(s.b, ReduceKind::And, is_inside, &[vector_dim as i64]);
    }
    let dims: Vec<i64> = windows.batch_dims.iter().map(|&dim| dim as i64).collect();
    let sizes = s.sizes(like);
    Some(s.broadcast_by(is_inside, &dims, &sizes))
}
