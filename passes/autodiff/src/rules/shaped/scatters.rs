//! Derivatives of scatters. What was skipped because it lies outside gets nothing.

use arith::CmpF::Oeq;
use arith::CmpI::{Sge, Sle};
use ir::attr_values::AttrValue;
use ir::{DYNAMIC, Op, Type, ValueId, View};
use tensor::indexing::{GatherDims, ScatterDims};
use tensor::{ReduceKind, Scatter, ScatterKind, build};

use super::indexing::per_component;
use super::{Mode, Shaped, Site, Size, Tangents, same, sizes_of};
use crate::rules::Read;
use crate::values::integer_like;

/// The table.
#[rustfmt::skip]
pub const RULES: &[Shaped] = &[
    Shaped { def: Scatter::DEF, check: scatter_check, reads, reverse: scatter, forward },
];

fn scatter_kind(view: View<'_>) -> ScatterKind {
    view.attr("kind").and_then(|attr| ScatterKind::read(view.cx, attr)).unwrap_or(ScatterKind::Set)
}

/// Windows at computed places have known sizes.
fn scatter_check(view: View<'_>, _: Mode) -> Result<(), String> {
    let numbers = ScatterDims::of(view);
    let updates = view.operand_type(2).shape(view.cx).unwrap_or(&[]);
    let is_computed = |dim: &i64| numbers.scatter_dims_to_operand_dims.contains(dim);
    let is_open = |(dim, at): (i64, i64)| is_computed(&dim) && updates[at as usize] == DYNAMIC;
    match kept_dims(view, &numbers).into_iter().zip(numbers.update_window_dims.iter().copied()).any(is_open) {
        true => Err("with windows at computed places whose sizes are known only when the program runs".to_owned()),
        false => Ok(()),
    }
}

/// The dimensions of the operand that windows have.
fn kept_dims(view: View<'_>, numbers: &ScatterDims) -> Vec<i64> {
    let rank = view.operand_type(0).shape(view.cx).map_or(0, <[i64]>::len);
    let is_missing =
        |dim: &i64| numbers.inserted_window_dims.contains(dim) || numbers.input_batching_dims.contains(dim);
    (0..rank as i64).filter(|dim| !is_missing(dim)).collect()
}

fn reads(view: View<'_>, operand: usize) -> Vec<Read> {
    match (scatter_kind(view), operand) {
        (ScatterKind::Set | ScatterKind::Add, _) => [vec![Read::Operand(1)], sizes_of(view, &[0, 2])].concat(),
        (ScatterKind::Mul, 0) => [vec![Read::Operand(1), Read::Operand(2)], sizes_of(view, &[0])].concat(),
        (ScatterKind::Mul, _) => vec![Read::Operand(0), Read::Operand(1), Read::Operand(2)],
        _ => vec![Read::Operand(0), Read::Operand(1), Read::Operand(2), Read::Result],
    }
}

fn scatter(s: &mut Site<'_, '_>, operand: usize, g: ValueId) -> ValueId {
    let numbers = ScatterDims::of(s.view);
    let places = s.operand(1);
    match (scatter_kind(s.view), operand) {
        (ScatterKind::Add, 0) => g,
        (ScatterKind::Add, _) => {
            let part = windows_of(s, g, places, &numbers);
            where_inside(s, places, &numbers, part)
        }
        (ScatterKind::Set, 0) => {
            let nothing = s.zeros(2);
            build::scatter(s.b, ScatterKind::Set, [g, places, nothing], &numbers)
        }
        (ScatterKind::Set, _) if are_apart(s, &numbers) => {
            let part = windows_of(s, g, places, &numbers);
            where_inside(s, places, &numbers, part)
        }
        (ScatterKind::Set, _) => {
            let part = windows_of(s, g, places, &numbers);
            let is_last = last_writers(s, places, &numbers);
            s.where_true(is_last, part)
        }
        (ScatterKind::Mul, _) => {
            let factors = Factors::of(s, &numbers);
            match operand {
                0 => {
                    let all = factors.of_operand(s);
                    arith::Mulf::emit(s.b, g, all)
                }
                _ => {
                    let x = s.operand(0);
                    let whole = arith::Mulf::emit(s.b, g, x);
                    let part = windows_of(s, whole, places, &numbers);
                    let others = factors.of_update(s, &numbers);
                    let part = arith::Mulf::emit(s.b, part, others);
                    where_inside(s, places, &numbers, part)
                }
            }
        }
        _ => {
            let hits = Hits::of(s, &numbers);
            let share = arith::Divf::emit(s.b, g, hits.count);
            match operand {
                0 => arith::Mulf::emit(s.b, hits.own, share),
                _ => {
                    let part = windows_of(s, share, places, &numbers);
                    arith::Mulf::emit(s.b, hits.updates, part)
                }
            }
        }
    }
}

/// Whether no element is written twice: as the program promises, or because there is one window.
fn are_apart(s: &Site<'_, '_>, numbers: &ScatterDims) -> bool {
    let places = s.shape(1);
    let counts = (0..places.len()).filter(|&dim| dim as i64 != numbers.index_vector_dim).map(|dim| places[dim]);
    s.view.attr("unique_indices").is_some() || counts.into_iter().all(|count| count == 1)
}

fn forward(s: &mut Site<'_, '_>, tangents: &[Option<ValueId>]) -> Tangents {
    let numbers = ScatterDims::of(s.view);
    let places = s.operand(1);
    let onto = |s: &mut Site<'_, '_>, own: Option<ValueId>, updates: Option<ValueId>| match (own, updates) {
        (own, Some(updates)) => {
            let own = own.unwrap_or_else(|| s.zeros(0));
            Some(build::scatter(s.b, ScatterKind::Add, [own, places, updates], &numbers))
        }
        (own, None) => own,
    };
    match scatter_kind(s.view) {
        ScatterKind::Set | ScatterKind::Add => same(s, tangents),
        ScatterKind::Mul => {
            let factors = Factors::of(s, &numbers);
            let own = tangents[0].map(|tangent| {
                let all = factors.of_operand(s);
                arith::Mulf::emit(s.b, tangent, all)
            });
            let updates = tangents[2].map(|tangent| {
                let x = s.operand(0);
                let part = windows_of(s, x, places, &numbers);
                let others = factors.of_update(s, &numbers);
                let part = arith::Mulf::emit(s.b, part, others);
                arith::Mulf::emit(s.b, part, tangent)
            });
            vec![onto(s, own, updates)]
        }
        _ => {
            let hits = Hits::of(s, &numbers);
            let own = tangents[0].map(|tangent| arith::Mulf::emit(s.b, hits.own, tangent));
            let updates = tangents[2].map(|tangent| arith::Mulf::emit(s.b, hits.updates, tangent));
            let sum = onto(s, own, updates);
            vec![sum.map(|sum| arith::Divf::emit(s.b, sum, hits.count))]
        }
    }
}

/// Where a minimum or maximum comes from, as ones and zeros: the operand, updates, and how many
/// share it. Equal ones share what comes to it.
struct Hits {
    own: ValueId,
    updates: ValueId,
    count: ValueId,
}

impl Hits {
    fn of(s: &mut Site<'_, '_>, numbers: &ScatterDims) -> Hits {
        let (x, places, updates, y) = (s.operand(0), s.operand(1), s.operand(2), s.value(Read::Result));
        let ones = |s: &mut Site<'_, '_>, value: ValueId, extremum: ValueId| {
            let is_extremum = s.cmpf(Oeq, value, extremum);
            let one = s.number_like(1.0, value);
            s.where_true(is_extremum, one)
        };
        let own = ones(s, x, y);
        let found = windows_of(s, y, places, numbers);
        let hits = ones(s, updates, found);
        let updates = where_inside(s, places, numbers, hits);
        let count = build::scatter(s.b, ScatterKind::Add, [own, places, updates], numbers);
        Hits { own, updates, count }
    }
}

/// The factors that come to each element: the product of those that are not zero, and how many are.
struct Factors {
    /// Updates with ones for zeros, and ones where they are zero.
    nonzero: ValueId,
    is_zero: ValueId,
    product: ValueId,
    zeros: ValueId,
}

impl Factors {
    fn of(s: &mut Site<'_, '_>, numbers: &ScatterDims) -> Factors {
        let (x, places, updates) = (s.operand(0), s.operand(1), s.operand(2));
        let (one, nothing) = (s.number_like(1.0, updates), s.number_like(0.0, updates));
        let vanishes = s.cmpf(Oeq, updates, nothing);
        let nonzero = arith::Select::emit(s.b, vanishes, one, updates);
        let is_zero = s.where_true(vanishes, one);
        let (ones, none) = (s.number_like(1.0, x), s.number_like(0.0, x));
        let product = build::scatter(s.b, ScatterKind::Mul, [ones, places, nonzero], numbers);
        let zeros = build::scatter(s.b, ScatterKind::Add, [none, places, is_zero], numbers);
        Factors { nonzero, is_zero, product, zeros }
    }

    /// What the operand was multiplied with.
    fn of_operand(&self, s: &mut Site<'_, '_>) -> ValueId {
        let none = s.number_like(0.0, self.zeros);
        let has_none = s.cmpf(Oeq, self.zeros, none);
        s.where_true(has_none, self.product)
    }

    /// For each update the product of the other ones: zero unless all others are not.
    fn of_update(&self, s: &mut Site<'_, '_>, numbers: &ScatterDims) -> ValueId {
        let places = s.operand(1);
        let [product, zeros] = [self.product, self.zeros].map(|value| windows_of(s, value, places, numbers));
        let is_only = s.cmpf(Oeq, zeros, self.is_zero);
        let others = arith::Divf::emit(s.b, product, self.nonzero);
        s.where_true(is_only, others)
    }
}

/// The windows of a tensor that a scatter writes, in the shape of its updates.
fn windows_of(s: &mut Site<'_, '_>, source: ValueId, places: ValueId, numbers: &ScatterDims) -> ValueId {
    let (shape, updates, kept) = (s.shape(0), s.shape(2), kept_dims(s.view, numbers));
    let mut sizes = vec![1; shape.len()];
    let mut is_cut = false;
    for (&dim, &at) in kept.iter().zip(&numbers.update_window_dims) {
        // A window of unknown size starts where the dimension does: all is taken, then a part.
        (sizes[dim as usize], is_cut) = match updates[at as usize] {
            DYNAMIC => (shape[dim as usize], true),
            size => (size, is_cut),
        };
    }
    let dims = GatherDims {
        offset_dims: numbers.update_window_dims.clone(),
        collapsed_slice_dims: numbers.inserted_window_dims.clone(),
        operand_batching_dims: numbers.input_batching_dims.clone(),
        start_indices_batching_dims: numbers.scatter_indices_batching_dims.clone(),
        start_index_map: numbers.scatter_dims_to_operand_dims.clone(),
        index_vector_dim: numbers.index_vector_dim,
    };
    let windows = build::gather(s.b, source, places, &dims, &sizes);
    let windows = if is_cut {
        let sizes = s.sizes_at(2);
        s.first(windows, &sizes)
    } else {
        windows
    };
    let updates = s.operand_type(2);
    s.fitted(windows, updates)
}

/// A value of the shape of the updates where they were written, zero where they were skipped.
fn where_inside(s: &mut Site<'_, '_>, places: ValueId, numbers: &ScatterDims, value: ValueId) -> ValueId {
    match inside(s, places, numbers, value) {
        Some(is_inside) => s.where_true(is_inside, value),
        None => value,
    }
}

/// Whether the window of each update lies within the operand; others are skipped. Nothing if
/// they are moved.
fn inside(s: &mut Site<'_, '_>, places: ValueId, numbers: &ScatterDims, like: ValueId) -> Option<ValueId> {
    if numbers.clamp {
        return None;
    }
    let updates = s.shape(2);
    let kept = kept_dims(s.view, numbers);
    let size = |dim: i64| {
        let at = kept.iter().position(|&other| other == dim).map(|at| numbers.update_window_dims[at] as usize);
        at.map_or(1, |at| updates[at])
    };
    let is_open = s.shape(0).contains(&DYNAMIC);
    let operand = is_open.then(|| s.operand(0));
    let last: Vec<Size> = numbers
        .scatter_dims_to_operand_dims
        .iter()
        .map(|&dim| match (s.shape(0)[dim as usize], operand) {
            (DYNAMIC, Some(operand)) => {
                let (all, part) = (build::dim(s.b, operand, dim as usize), s.index(size(dim)));
                Size::Value(crate::values::sub(s.b, all, part))
            }
            (all, _) => Size::Known(all - size(dim)),
        })
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
    let sizes = s.sizes(like);
    Some(s.broadcast_by(is_inside, &dims, &sizes))
}

/// Whether each element of the updates is the one that stayed: every one has a number, and the
/// numbers are scattered as the updates were.
fn last_writers(s: &mut Site<'_, '_>, places: ValueId, numbers: &ScatterDims) -> ValueId {
    let sizes = s.sizes_at(2);
    let count = sizes.iter().fold(Size::Known(1), |count, &size| s.times(count, size));
    let ids = s.places(&[count], 0);
    let ids = s.reshape_by(ids, &sizes);
    let sizes = s.sizes_at(0);
    let nobody = s.integers(-1, &sizes, Type::I64);
    let written = build::scatter(s.b, ScatterKind::Set, [nobody, places, ids], numbers);
    let found = windows_of(s, written, places, numbers);
    let stayed = s.cmpi(arith::CmpI::Eq, found, ids);
    // A window that was skipped could find its own numbers only where it was not.
    match inside(s, places, numbers, ids) {
        Some(is_inside) => arith::Andi::emit(s.b, stayed, is_inside),
        None => stayed,
    }
}
