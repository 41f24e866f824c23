//! Derivatives of what combines all elements of a dimension.
//!
//! The first of equal minima or maxima gets the whole cotangent, and the first NaN if there is one,
//! as everywhere in the language. A product gives to each element the product of the others, which
//! is right where one is zero, too.

use arith::CmpI;
use ir::attr_values::AttrValue;
use ir::{Op, Type, ValueId, View};
use tensor::{Reduce, ReduceKind};

use super::scans::scanned;
use super::{Mode, Shaped, Site, Size, sizes};
use crate::rules::Read;

/// The table, in the order of the dialect's operations.
#[rustfmt::skip]
pub const RULES: &[Shaped] = &[
    Shaped { def: Reduce::DEF, check: reduce_check, reads: reduce_reads, reverse: reduce, forward: reduce_forward },
];

fn kind_of(view: View<'_>) -> ReduceKind {
    view.attr("kind").and_then(|attr| ReduceKind::read(view.cx, attr)).unwrap_or(ReduceKind::Add)
}

fn reduce_check(view: View<'_>, _: Mode) -> Result<(), String> {
    match kind_of(view) {
        ReduceKind::Add | ReduceKind::Min | ReduceKind::Max | ReduceKind::Mul => Ok(()),
        other => Err(format!("of the kind `{}`", other.word())),
    }
}

fn reduce_reads(view: View<'_>, operand: usize) -> Vec<Read> {
    match kind_of(view) {
        ReduceKind::Add => sizes(view, operand),
        _ => vec![Read::Operand(0)],
    }
}

/// The dimensions that a reduction leaves, in order.
fn kept(s: &Site<'_, '_>) -> Vec<i64> {
    let dims = s.ints("dims");
    (0..s.shape(0).len() as i64).filter(|dim| !dims.contains(dim)).collect()
}

fn reduce(s: &mut Site<'_, '_>, _: usize, g: ValueId) -> ValueId {
    let kept = kept(s);
    match kind_of(s.view) {
        ReduceKind::Add => s.broadcast(g, &kept, 0),
        ReduceKind::Mul => {
            let (others, g) = (product_of_others(s), s.broadcast(g, &kept, 0));
            arith::Mulf::emit(s.b, others, g)
        }
        _ => {
            let (is_winner, g) = (winners(s), s.broadcast(g, &kept, 0));
            s.where_true(is_winner, g)
        }
    }
}

fn reduce_forward(s: &mut Site<'_, '_>, tangents: &[Option<ValueId>]) -> Vec<Option<ValueId>> {
    let Some(tangent) = tangents[0] else { return vec![None] };
    let dims = s.ints("dims");
    let result = match kind_of(s.view) {
        ReduceKind::Add => s.again(vec![tangent]),
        ReduceKind::Mul => {
            let others = product_of_others(s);
            let parts = arith::Mulf::emit(s.b, others, tangent);
            s.sum(parts, &dims)
        }
        _ => {
            let is_winner = winners(s);
            let parts = s.where_true(is_winner, tangent);
            s.sum(parts, &dims)
        }
    };
    vec![Some(result)]
}

/// Where the element is that a minimum or maximum is taken from: the first of equal ones.
fn winners(s: &mut Site<'_, '_>) -> ValueId {
    let dims = s.ints("dims");
    if let [dim] = dims[..] {
        let x = s.operand(0);
        return first_along(s, x, dim);
    }
    let flat = Flat::of(s);
    let is_winner = first_along(s, flat.value, flat.along);
    flat.back(s, is_winner)
}

/// Where the first minimum or maximum along a dimension is.
fn first_along(s: &mut Site<'_, '_>, x: ValueId, dim: i64) -> ValueId {
    let kind = if kind_of(s.view) == ReduceKind::Max { ReduceKind::Argmax } else { ReduceKind::Argmin };
    let sizes = s.sizes(x);
    let along = sizes[dim as usize];
    // Narrow numbers fit more into a vector.
    let is_short = matches!(along, Size::Known(size) if i32::try_from(size).is_ok());
    let element = if is_short { Type::I32 } else { Type::I64 };
    let others: Vec<i64> = (0..sizes.len() as i64).filter(|&other| other != dim).collect();
    let left: Vec<Size> = others.iter().map(|&other| sizes[other as usize]).collect();
    let ty = s.sized(&left, element).0;
    let first = match along {
        // Nothing wins, and nothing is asked.
        Size::Known(0) => s.integers(0, &left, element),
        _ => tensor::Reduce::emit(s.b, ty, x, kind, &[dim][..]),
    };
    let first = s.broadcast_by(first, &others, &sizes);
    let (all, open) = s.sized(&sizes, element);
    let places = tensor::Iota::emit(s.b, all, &open, dim);
    s.cmpi(CmpI::Eq, places, first)
}

/// The operand with all that is reduced together in one dimension: where these dimensions stand if
/// they are neighbours, so that nothing moves, else the last one.
struct Flat {
    value: ValueId,
    along: i64,
    /// The order of the dimensions, and their sizes, before that.
    perm: Vec<i64>,
    sizes: Vec<Size>,
}

impl Flat {
    fn of(s: &mut Site<'_, '_>) -> Flat {
        let (kept, dims) = (kept(s), s.ints("dims"));
        let are_neighbours = dims.windows(2).all(|pair| pair[0] + 1 == pair[1]);
        let is_before = |dim: &&i64| !are_neighbours || dims.first().is_none_or(|first| *dim < first);
        let along = kept.iter().filter(is_before).count();
        let (before, after) = kept.split_at(along);
        let perm: Vec<i64> = [before, &dims, after].concat();
        let x = s.operand(0);
        let moved = s.transpose(x, &perm);
        let sizes = s.sizes(moved);
        let (left, rest) = sizes.split_at(along);
        let (reduced, right) = rest.split_at(dims.len());
        let count = reduced.iter().fold(Size::Known(1), |count, &size| s.times(count, size));
        let value = s.reshape_by(moved, &[left, &[count], right].concat());
        Flat { value, along: along as i64, perm, sizes }
    }

    /// A value with the dimensions of the operand again.
    fn back(&self, s: &mut Site<'_, '_>, value: ValueId) -> ValueId {
        let value = s.reshape_by(value, &self.sizes);
        s.transpose_back(value, &self.perm)
    }
}

/// For each element the product of those that are reduced together with it.
fn product_of_others(s: &mut Site<'_, '_>) -> ValueId {
    let flat = Flat::of(s);
    let [before, after] = [false, true].map(|reverse| products_before(s, flat.value, flat.along, reverse));
    let product = arith::Mulf::emit(s.b, before, after);
    flat.back(s, product)
}

/// The product of all elements before each one along a dimension, or of all behind it.
fn products_before(s: &mut Site<'_, '_>, value: ValueId, dim: i64, reverse: bool) -> ValueId {
    scanned(s, ReduceKind::Mul, value, dim, true, reverse)
}
