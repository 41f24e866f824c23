//! Derivatives of what combines all elements of a dimension.
//!
//! Elements that share a minimum or maximum share its cotangent equally, as in JAX. A product
//! gives to each element the product of the others, which is right where one is zero, too.

use arith::CmpF::Oeq;
use ir::attr_values::AttrValue;
use ir::{Op, ValueId, View};
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
        ReduceKind::Mul => vec![Read::Operand(0)],
        _ => vec![Read::Operand(0), Read::Result],
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
            let (winners, count) = winners(s);
            let share = arith::Divf::emit(s.b, g, count);
            let share = s.broadcast(share, &kept, 0);
            arith::Mulf::emit(s.b, winners, share)
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
            let (winners, count) = winners(s);
            let parts = arith::Mulf::emit(s.b, winners, tangent);
            let sum = s.sum(parts, &dims);
            arith::Divf::emit(s.b, sum, count)
        }
    };
    vec![Some(result)]
}

/// Ones where an element is the minimum or maximum, else zeros; and how many there are. Where
/// the result is NaN, nobody has won, and what is divided by their number is NaN, too.
fn winners(s: &mut Site<'_, '_>) -> (ValueId, ValueId) {
    let (kept, dims) = (kept(s), s.ints("dims"));
    let (x, y) = (s.operand(0), s.value(Read::Result));
    let y = s.broadcast(y, &kept, 0);
    let is_winner = s.cmpf(Oeq, x, y);
    let one = s.number_like(1.0, x);
    let winners = s.where_true(is_winner, one);
    let count = s.sum(winners, &dims);
    (winners, count)
}

/// For each element the product of those that are reduced together with it.
fn product_of_others(s: &mut Site<'_, '_>) -> ValueId {
    let (kept, dims) = (kept(s), s.ints("dims"));
    // All that is reduced becomes one dimension, the last one.
    let perm: Vec<i64> = kept.iter().chain(&dims).copied().collect();
    let x = s.operand(0);
    let moved = s.transpose(x, &perm);
    let sizes = s.sizes(moved);
    let (left, reduced) = sizes.split_at(kept.len());
    let count = reduced.iter().fold(Size::Known(1), |count, &size| s.times(count, size));
    let flat = s.reshape_by(moved, &[left, &[count]].concat());
    let along = kept.len() as i64;
    let [before, after] = [false, true].map(|reverse| products_before(s, flat, along, reverse));
    let product = arith::Mulf::emit(s.b, before, after);
    let product = s.reshape_by(product, &sizes);
    s.transpose_back(product, &perm)
}

/// The product of all elements before each one along a dimension, or of all behind it.
fn products_before(s: &mut Site<'_, '_>, value: ValueId, dim: i64, reverse: bool) -> ValueId {
    scanned(s, ReduceKind::Mul, value, dim, true, reverse)
}
