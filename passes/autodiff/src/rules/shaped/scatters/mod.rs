//! Derivatives of scatters. What was skipped because it lies outside gets nothing.
//!
//! Of equal minima or maxima one wins, as everywhere in the language: the operand, else the first
//! update; or else the first NaN.

mod windows;

use arith::CmpF::Oeq;
use ir::attr_values::AttrValue;
use ir::{Op, Type, ValueId, View};
use tensor::indexing::ScatterDims;
use tensor::{Scatter, ScatterKind, build};

use super::{Shaped, Site, Size, Tangents, always, same, sizes_of};
use crate::rules::Read;
use crate::values::integer_like;
use windows::{where_inside, windows_of};

/// The table.
#[rustfmt::skip]
pub const RULES: &[Shaped] = &[
    Shaped { def: Scatter::DEF, check: always, reads, reverse: scatter, forward },
];

fn scatter_kind(view: View<'_>) -> ScatterKind {
    view.attr("kind").and_then(|attr| ScatterKind::read(view.cx, attr)).unwrap_or(ScatterKind::Set)
}

fn reads(view: View<'_>, operand: usize) -> Vec<Read> {
    match (scatter_kind(view), operand) {
        (ScatterKind::Set | ScatterKind::Add, _) => [vec![Read::Operand(1)], sizes_of(view, &[0, 2])].concat(),
        (ScatterKind::Mul, 0) => [vec![Read::Operand(1), Read::Operand(2)], sizes_of(view, &[0])].concat(),
        (ScatterKind::Mul, _) => vec![Read::Operand(0), Read::Operand(1), Read::Operand(2)],
        (_, 0) => vec![Read::Operand(0), Read::Result],
        _ => vec![Read::Operand(0), Read::Operand(1), Read::Operand(2), Read::Result],
    }
}

fn scatter(s: &mut Site<'_, '_>, operand: usize, g: ValueId) -> ValueId {
    let numbers = ScatterDims::of(s.view);
    if windows::are_all_outside(s, &numbers) {
        return if operand == 0 { g } else { s.zeros(2) };
    }
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
        (_, 0) => {
            let wins = operand_wins(s);
            s.where_true(wins, g)
        }
        _ => {
            let part = windows_of(s, g, places, &numbers);
            let wins = update_wins(s, &numbers);
            s.where_true(wins, part)
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
    if windows::are_all_outside(s, &numbers) {
        return vec![tangents[0]];
    }
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
            let own = tangents[0].map(|tangent| {
                let wins = operand_wins(s);
                s.where_true(wins, tangent)
            });
            let updates = tangents[2].map(|tangent| {
                let wins = update_wins(s, &numbers);
                s.where_true(wins, tangent)
            });
            vec![onto(s, own, updates)]
        }
    }
}

/// Where a minimum or maximum is that of the operand: it wins over updates that are equal, and where
/// it is NaN.
fn operand_wins(s: &mut Site<'_, '_>) -> ValueId {
    let (x, y) = (s.operand(0), s.value(Read::Result));
    s.attains(x, y)
}

/// Whether a minimum or maximum comes from an update: the first of those that attain it, where the
/// operand does not. Updates that attain it have numbers; the operand has -1; the least number wins.
fn update_wins(s: &mut Site<'_, '_>, numbers: &ScatterDims) -> ValueId {
    let (places, updates, y) = (s.operand(1), s.operand(2), s.value(Read::Result));
    let extremum = windows_of(s, y, places, numbers);
    let hits = s.attains(updates, extremum);
    let ids = update_numbers(s);
    let nobody = integer_like(s.b, i64::MAX, ids);
    let candidates = arith::Select::emit(s.b, hits, ids, nobody);
    let operand_wins = operand_wins(s);
    let sizes = s.sizes_at(0);
    let [operand, nobody] = [-1, i64::MAX].map(|number| s.integers(number, &sizes, Type::I64));
    let before = arith::Select::emit(s.b, operand_wins, operand, nobody);
    let first = build::scatter(s.b, ScatterKind::Min, [before, places, candidates], numbers);
    let first = windows_of(s, first, places, numbers);
    s.cmpi(arith::CmpI::Eq, first, ids)
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

/// A number for each element of the updates.
fn update_numbers(s: &mut Site<'_, '_>) -> ValueId {
    let sizes = s.sizes_at(2);
    let count = sizes.iter().fold(Size::Known(1), |count, &size| s.times(count, size));
    let ids = s.places(&[count], 0);
    s.reshape_by(ids, &sizes)
}

/// Whether each element of the updates is the one that stayed: every one has a number, and the
/// numbers are scattered as the updates were. Those that were skipped find no number of their own.
fn last_writers(s: &mut Site<'_, '_>, places: ValueId, numbers: &ScatterDims) -> ValueId {
    let ids = update_numbers(s);
    let sizes = s.sizes_at(0);
    let nobody = s.integers(-1, &sizes, Type::I64);
    let written = build::scatter(s.b, ScatterKind::Set, [nobody, places, ids], numbers);
    let found = windows_of(s, written, places, numbers);
    s.cmpi(arith::CmpI::Eq, found, ids)
}
