//! Derivatives of what picks elements by indices: gathers, sorts.

use ir::{Op, Type, ValueId, View};
use tensor::indexing::{GatherDims, ScatterDims};
use tensor::{Gather, ScatterKind, Sort, Take, build};

use super::{Shaped, Site, Size, Update, always, same, sizes};
use crate::prepare::sorts::numbering;
use crate::rules::Read;
use crate::values::integer_like;

/// The table, in the order of the dialect's operations.
#[rustfmt::skip]
pub const RULES: &[Shaped] = &[
    Shaped { def: Gather::DEF, check: always, reads: indices, reverse: gather, forward: same },
    Shaped { def: Take::DEF, check: always, reads: indices, reverse: take, forward: same },
    Shaped { def: Sort::DEF, check: always, reads: keys, reverse: sort, forward: sort_forward },
];

/// What updates adjoints in their place.
pub const UPDATES: &[Update] = &[
    Update { def: Gather::DEF, emit: gather_onto, is_shorter: true },
    Update { def: Take::DEF, emit: take_onto, is_shorter: true },
];

fn indices(view: View<'_>, operand: usize) -> Vec<Read> {
    [vec![Read::Operand(1)], sizes(view, operand)].concat()
}

/// Numbers per component of an index vector, in the shape and type of the indices. One that the type
/// does not have is its largest.
pub fn per_component(s: &mut Site<'_, '_>, indices: ValueId, vector_dim: usize, numbers: &[Size]) -> ValueId {
    let element = s.b.ty(indices).element(s.b.cx);
    let largest = i64::MAX >> (64 - element.width(s.b.cx).unwrap_or(64).min(64));
    let sizes = s.sizes(indices);
    let known: Option<Vec<i64>> = numbers
        .iter()
        .map(|size| if let Size::Known(size) = size { Some((*size).min(largest)) } else { None })
        .collect();
    if let Some(known) = known {
        if vector_dim >= sizes.len() || known.windows(2).all(|pair| pair[0] == pair[1]) {
            return integer_like(s.b, known.first().copied().unwrap_or(0), indices);
        }
        let vector = crate::values::integers(s.b, &known, element);
        return s.broadcast_by(vector, &[vector_dim as i64], &sizes);
    }
    let numbers: Vec<ValueId> = numbers
        .iter()
        .map(|&number| {
            let (number, largest) = (s.size(number), s.index(largest));
            let number = arith::Minsi::emit(s.b, number, largest);
            if element == Type::INDEX { number } else { arith::IndexCast::emit(s.b, element, number) }
        })
        .collect();
    if vector_dim >= sizes.len() {
        return build::splat_like(s.b, numbers[0], indices);
    }
    let vector = s.b.cx.tensor(&[numbers.len() as i64], element);
    let vector = tensor::FromElements::emit(s.b, vector, &numbers);
    s.broadcast_by(vector, &[vector_dim as i64], &sizes)
}

// ---- gather ----

fn gather(s: &mut Site<'_, '_>, _: usize, g: ValueId) -> ValueId {
    let nothing = s.zeros(0);
    gather_onto(s, nothing, g)
}

fn gather_onto(s: &mut Site<'_, '_>, onto: ValueId, g: ValueId) -> ValueId {
    let numbers = GatherDims::of(s.view);
    let places = s.operand(1);
    let dims = ScatterDims {
        update_window_dims: numbers.offset_dims,
        inserted_window_dims: numbers.collapsed_slice_dims,
        input_batching_dims: numbers.operand_batching_dims,
        scatter_indices_batching_dims: numbers.start_indices_batching_dims,
        scatter_dims_to_operand_dims: numbers.start_index_map,
        index_vector_dim: numbers.index_vector_dim,
        clamp: true,
    };
    build::scatter(s.b, ScatterKind::Add, [onto, places, g], &dims)
}

// ---- take ----

fn take(s: &mut Site<'_, '_>, _: usize, g: ValueId) -> ValueId {
    let nothing = s.zeros(0);
    take_onto(s, nothing, g)
}

fn take_onto(s: &mut Site<'_, '_>, onto: ValueId, g: ValueId) -> ValueId {
    let dim = s.view.attr("dim").and_then(|attr| attr.as_integer(s.view.cx)).unwrap_or(0) as usize;
    let (shape, rank) = (s.shape(0), s.shape(1).len());
    let places = s.operand(1);
    let window = (0..dim).chain(dim + rank..shape.len() - 1 + rank).map(|at| at as i64).collect();
    let dims = ScatterDims {
        update_window_dims: window,
        inserted_window_dims: vec![dim as i64],
        scatter_dims_to_operand_dims: vec![dim as i64],
        index_vector_dim: rank as i64,
        clamp: true,
        ..ScatterDims::default()
    };
    build::scatter(s.b, ScatterKind::Add, [onto, places, g], &dims)
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
    if s.shape_of(source).contains(&0) {
        // A gather has windows of one element, even where it takes none.
        let (sizes, element) = (s.sizes(places), s.b.ty(source).element(s.b.cx));
        return s.zeros_of(&sizes, element);
    }
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

fn sort_dim(view: View<'_>) -> usize {
    view.attr("dim").and_then(|attr| attr.as_integer(view.cx)).unwrap_or(0) as usize
}

fn numbered(view: View<'_>) -> Option<usize> {
    numbering(view, key_count(view), sort_dim(view) as i64)
}

fn keys(view: View<'_>, operand: usize) -> Vec<Read> {
    let sizes = sizes(view, operand);
    match numbered(view) {
        Some(at) => [vec![Read::Output(at)], sizes].concat(),
        None => (0..key_count(view)).map(Read::Operand).chain(sizes).collect(),
    }
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

/// Elements go back to where they came from.
fn sort(s: &mut Site<'_, '_>, operand: usize, g: ValueId) -> ValueId {
    let dim = sort_dim(s.view);
    let came_from = match numbered(s.view) {
        Some(at) => s.value(Read::Output(at)),
        None => {
            let sizes = s.sizes(g);
            let places = s.places(&sizes, dim);
            sorted_along(s, &[places])[0]
        }
    };
    let nothing = s.zeros(operand);
    put_along(s, nothing, came_from, g, dim)
}

fn sort_forward(s: &mut Site<'_, '_>, tangents: &[Option<ValueId>]) -> Vec<Option<ValueId>> {
    let given: Vec<ValueId> = tangents.iter().flatten().copied().collect();
    let mut sorted = sorted_along(s, &given).into_iter();
    tangents.iter().map(|tangent| tangent.and_then(|_| sorted.next())).collect()
}
