//! Derivatives of what picks elements by indices: gathers, scatters, sorts.

use arith::CmpI::{Sge, Sle};
use ir::attr_values::AttrValue;
use ir::{Op, Type, ValueId, View};
use tensor::indexing::{GatherDims, ScatterDims};
use tensor::{Gather, ReduceKind, Scatter, ScatterKind, Sort, SortOrder, Take, build};

use super::{Mode, Shaped, Site, known_sizes, same};
use crate::rules::Read;
use crate::values::integer_like;

/// The table, in the order of the dialect's operations.
#[rustfmt::skip]
pub const RULES: &[Shaped] = &[
    Shaped { def: Gather::DEF, check: known_sizes, reads: indices, reverse: gather, forward: same },
    Shaped { def: Scatter::DEF, check: scatter_check, reads: indices, reverse: scatter, forward: same },
    Shaped { def: Take::DEF, check: known_sizes, reads: indices, reverse: take, forward: same },
    Shaped { def: Sort::DEF, check: known_sizes, reads: keys, reverse: sort, forward: sort_forward },
];

fn indices(_: View<'_>, _: usize) -> Vec<Read> {
    vec![Read::Operand(1)]
}

/// Integers per component of an index vector, in the shape of the indices.
fn per_component(s: &mut Site<'_, '_>, indices: ValueId, vector_dim: usize, numbers: &[i64]) -> ValueId {
    let shape = s.shape_of(indices);
    if vector_dim >= shape.len() || numbers.windows(2).all(|pair| pair[0] == pair[1]) {
        return integer_like(s.b, numbers.first().copied().unwrap_or(0), indices);
    }
    let element = s.b.ty(indices).element(s.b.cx);
    let vector = crate::values::integers(s.b, numbers, element);
    s.broadcast_to(vector, &[vector_dim as i64], &shape)
}

/// The largest value of an integer type that is not larger than a number.
fn at_most(s: &Site<'_, '_>, indices: ValueId, number: i64) -> i64 {
    let bits = s.b.ty(indices).element(s.b.cx).width(s.b.cx).unwrap_or(64).min(64);
    number.min(i64::MAX >> (64 - bits))
}

/// Indices moved to where windows lie within the operand, as a gather takes them.
fn clamped(s: &mut Site<'_, '_>, indices: ValueId, vector_dim: usize, last: &[i64]) -> ValueId {
    let last: Vec<i64> = last.iter().map(|&number| at_most(s, indices, number)).collect();
    let upper = per_component(s, indices, vector_dim, &last);
    let zero = integer_like(s.b, 0, indices);
    let low = arith::Maxsi::emit(s.b, indices, zero);
    arith::Minsi::emit(s.b, low, upper)
}

// ---- gather and scatter ----

fn gather(s: &mut Site<'_, '_>, _: usize, g: ValueId) -> ValueId {
    let numbers = GatherDims::of(s.view);
    let (sizes, shape) = (s.ints("slice_sizes"), s.shape(0));
    let last: Vec<i64> = numbers.start_index_map.iter().map(|&dim| shape[dim as usize] - sizes[dim as usize]).collect();
    let places = s.operand(1);
    let places = clamped(s, places, numbers.index_vector_dim as usize, &last);
    let nothing = s.zeros(0);
    let dims = ScatterDims {
        update_window_dims: numbers.offset_dims,
        inserted_window_dims: numbers.collapsed_slice_dims,
        input_batching_dims: numbers.operand_batching_dims,
        scatter_indices_batching_dims: numbers.start_indices_batching_dims,
        scatter_dims_to_operand_dims: numbers.start_index_map,
        index_vector_dim: numbers.index_vector_dim,
    };
    build::scatter(s.b, ScatterKind::Add, [nothing, places, g], &dims)
}

fn scatter_kind(view: View<'_>) -> ScatterKind {
    view.attr("kind").and_then(|attr| ScatterKind::read(view.cx, attr)).unwrap_or(ScatterKind::Set)
}

fn scatter_check(view: View<'_>, mode: Mode) -> Result<(), String> {
    match scatter_kind(view) {
        ScatterKind::Set | ScatterKind::Add => known_sizes(view, mode),
        other => Err(format!("of the kind `{}`", other.word())),
    }
}

fn scatter(s: &mut Site<'_, '_>, operand: usize, g: ValueId) -> ValueId {
    let numbers = ScatterDims::of(s.view);
    let places = s.operand(1);
    match (scatter_kind(s.view), operand) {
        (ScatterKind::Add, 0) => g,
        (ScatterKind::Add, _) => {
            let part = windows_of(s, g, places, &numbers);
            let is_inside = inside(s, places, &numbers, part);
            s.where_true(is_inside, part)
        }
        (_, 0) => {
            let nothing = s.zeros(2);
            build::scatter(s.b, ScatterKind::Set, [g, places, nothing], &numbers)
        }
        _ => {
            let part = windows_of(s, g, places, &numbers);
            let is_last = last_writers(s, places, &numbers);
            s.where_true(is_last, part)
        }
    }
}

/// The windows of a tensor that a scatter writes, in the shape of its updates.
fn windows_of(s: &mut Site<'_, '_>, source: ValueId, places: ValueId, numbers: &ScatterDims) -> ValueId {
    let (shape, updates) = (s.shape(0), s.shape(2));
    let is_missing =
        |dim: &i64| numbers.inserted_window_dims.contains(dim) || numbers.input_batching_dims.contains(dim);
    let mut window = numbers.update_window_dims.iter();
    let sizes: Vec<i64> = (0..shape.len() as i64)
        .map(|dim| if is_missing(&dim) { 1 } else { window.next().map_or(1, |&at| updates[at as usize]) })
        .collect();
    let dims = GatherDims {
        offset_dims: numbers.update_window_dims.clone(),
        collapsed_slice_dims: numbers.inserted_window_dims.clone(),
        operand_batching_dims: numbers.input_batching_dims.clone(),
        start_indices_batching_dims: numbers.scatter_indices_batching_dims.clone(),
        start_index_map: numbers.scatter_dims_to_operand_dims.clone(),
        index_vector_dim: numbers.index_vector_dim,
    };
    build::gather(s.b, source, places, &dims, &sizes)
}

/// Whether the window of each update lies within the operand; others are skipped.
fn inside(s: &mut Site<'_, '_>, places: ValueId, numbers: &ScatterDims, like: ValueId) -> ValueId {
    let (shape, updates) = (s.shape(0), s.shape(2));
    let is_missing =
        |dim: &i64| numbers.inserted_window_dims.contains(dim) || numbers.input_batching_dims.contains(dim);
    let kept: Vec<i64> = (0..shape.len() as i64).filter(|dim| !is_missing(dim)).collect();
    let size = |dim: i64| {
        let at = kept.iter().position(|&other| other == dim).map(|at| numbers.update_window_dims[at] as usize);
        at.map_or(1, |at| updates[at])
    };
    let last: Vec<i64> = numbers
        .scatter_dims_to_operand_dims
        .iter()
        .map(|&dim| at_most(s, places, shape[dim as usize] - size(dim)))
        .collect();
    let vector_dim = numbers.index_vector_dim as usize;
    let upper = per_component(s, places, vector_dim, &last);
    let zero = integer_like(s.b, 0, places);
    let (low, high) = (s.cmpi(Sge, places, zero), s.cmpi(Sle, places, upper));
    let mut is_inside = arith::Andi::emit(s.b, low, high);
    if vector_dim < s.shape_of(places).len() {
        is_inside = build::reduce(s.b, ReduceKind::And, is_inside, &[vector_dim as i64]);
    }
    let dims: Vec<i64> = (0..updates.len() as i64).filter(|dim| !numbers.update_window_dims.contains(dim)).collect();
    let shape = s.shape_of(like);
    s.broadcast_to(is_inside, &dims, &shape)
}

/// Whether each element of the updates is the one that stayed: every one has a number, and the
/// numbers are scattered as the updates were.
fn last_writers(s: &mut Site<'_, '_>, places: ValueId, numbers: &ScatterDims) -> ValueId {
    let (cx, shape, updates) = (s.b.cx, s.shape(0), s.shape(2));
    let flat = cx.tensor(&[updates.iter().product()], Type::I64);
    let ids = s.make(tensor::Iota::DEF, &[], flat, vec![("dim", cx.integer(0, Type::I64))]);
    let ids = s.reshape_to(ids, &updates);
    let nobody = crate::values::integer_splat(s.b, -1, cx.tensor(&shape, Type::I64));
    let written = build::scatter(s.b, ScatterKind::Set, [nobody, places, ids], numbers);
    let found = windows_of(s, written, places, numbers);
    let stayed = s.cmpi(arith::CmpI::Eq, found, ids);
    // A window that was skipped could find its own numbers only where it was not.
    let is_inside = inside(s, places, numbers, ids);
    arith::Andi::emit(s.b, stayed, is_inside)
}

// ---- take ----

fn take(s: &mut Site<'_, '_>, _: usize, g: ValueId) -> ValueId {
    let dim = s.view.attr("dim").and_then(|attr| attr.as_integer(s.view.cx)).unwrap_or(0) as usize;
    let (shape, rank) = (s.shape(0), s.shape(1).len());
    let places = s.operand(1);
    let places = clamped(s, places, rank, &[shape[dim] - 1]);
    let nothing = s.zeros(0);
    let window = (0..dim).chain(dim + rank..shape.len() - 1 + rank).map(|at| at as i64).collect();
    let dims = ScatterDims {
        update_window_dims: window,
        inserted_window_dims: vec![dim as i64],
        scatter_dims_to_operand_dims: vec![dim as i64],
        index_vector_dim: rank as i64,
        ..ScatterDims::default()
    };
    build::scatter(s.b, ScatterKind::Add, [nothing, places, g], &dims)
}

// ---- along one dimension ----

/// All dimensions but one are walked together.
fn batched(rank: usize, dim: usize) -> (Vec<i64>, Vec<i64>) {
    ((0..rank as i64).filter(|&at| at != dim as i64).collect(), vec![dim as i64])
}

/// Adds each element of `values` to what is at its place along a dimension.
pub fn put_along(s: &mut Site<'_, '_>, onto: ValueId, places: ValueId, values: ValueId, dim: usize) -> ValueId {
    let rank = s.shape_of(values).len();
    let (batch, inserted) = batched(rank, dim);
    let dims = ScatterDims {
        inserted_window_dims: inserted.clone(),
        input_batching_dims: batch.clone(),
        scatter_indices_batching_dims: batch,
        scatter_dims_to_operand_dims: inserted,
        index_vector_dim: rank as i64,
        ..ScatterDims::default()
    };
    build::scatter(s.b, ScatterKind::Add, [onto, places, values], &dims)
}

/// The elements at places along a dimension.
pub fn take_along(s: &mut Site<'_, '_>, source: ValueId, places: ValueId, dim: usize) -> ValueId {
    let rank = s.shape_of(source).len();
    let (batch, collapsed) = batched(rank, dim);
    let dims = GatherDims {
        collapsed_slice_dims: collapsed.clone(),
        operand_batching_dims: batch.clone(),
        start_indices_batching_dims: batch,
        start_index_map: collapsed,
        index_vector_dim: rank as i64,
        ..GatherDims::default()
    };
    build::gather(s.b, source, places, &dims, &vec![1; rank])
}

// ---- sort ----

fn key_count(view: View<'_>) -> usize {
    view.attr("keys").and_then(|attr| attr.as_integer(view.cx)).map_or(1, |keys| keys as usize)
}

fn keys(view: View<'_>, _: usize) -> Vec<Read> {
    (0..key_count(view)).map(Read::Operand).collect()
}

/// Sorts values along, by the same keys.
fn sorted_along(s: &mut Site<'_, '_>, values: &[ValueId]) -> Vec<ValueId> {
    let keys = key_count(s.view);
    let mut operands: Vec<ValueId> = (0..keys).map(|at| s.operand(at)).collect();
    operands.extend(values);
    let types = operands.iter().map(|&value| s.b.ty(value)).collect();
    let spec = ir::OpSpec {
        attrs: s.view.body.attrs(s.view.op),
        operands,
        results: types,
        ..ir::OpSpec::new(Sort::DEF, s.b.loc)
    };
    let op = s.b.insert(spec);
    s.b.body.results(op).skip(keys).collect()
}

/// Elements go back to where they came from: sorted by these places.
fn sort(s: &mut Site<'_, '_>, operand: usize, g: ValueId) -> ValueId {
    let (cx, dim) = (s.b.cx, s.view.attr("dim"));
    let places_type = s.operand_type(operand).with_element(cx, Type::I64);
    let dim = dim.unwrap_or_else(|| cx.integer(0, Type::I64));
    let places = s.make(tensor::Iota::DEF, &[], places_type, vec![("dim", dim)]);
    let came_from = sorted_along(s, &[places])[0];
    let types = vec![places_type, s.b.ty(g)];
    let attrs = vec![("dim", dim), ("order", SortOrder::Ascending.attr(cx))];
    let op = s.b.build(Sort::DEF, vec![came_from, g], Some(types), attrs);
    s.b.body.result(op, 1)
}

fn sort_forward(s: &mut Site<'_, '_>, tangents: &[Option<ValueId>]) -> Vec<Option<ValueId>> {
    let given: Vec<ValueId> = tangents.iter().flatten().copied().collect();
    let mut sorted = sorted_along(s, &given).into_iter();
    tangents.iter().map(|tangent| tangent.and_then(|_| sorted.next())).collect()
}
