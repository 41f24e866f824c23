//! Operations that only move elements: where each element of a result comes from.
//!
//! This is the meaning of half of the dialect, one function an operation. The evaluator, folding
//! of constants and the lowering are made of it, so they cannot disagree.

use ir::attr_values::{AttrValue, Ints};
use ir::{Op, OpDef, View};

use crate::ops::*;
use crate::shape::{count, flat, place, places, sizes};
use crate::syntax::integers;

/// Where an element of a result comes from: an operand and the number of the element in it, row
/// by row; `None` if it is poison.
pub type Source = Option<(usize, usize)>;

/// A position that nothing may depend on.
pub const POISON: i64 = -1;

/// What an operation does: the sources of result number `result`, given the numbers of a
/// position that may not be known before the program runs.
type Moves = fn(View<'_>, usize, &[i64]) -> Vec<Source>;

/// The operations that only move elements, in the order of the dialect.
const MOVES: &[(&OpDef, Moves)] = &[
    (Broadcast::DEF, broadcast),
    (Splat::DEF, |view, _, _| vec![Some((0, 0)); count(&sizes(view.cx, view.result_type(0)))]),
    (FromElements::DEF, |view, _, _| (0..view.body.operand_count(view.op)).map(|operand| Some((operand, 0))).collect()),
    (ToElements::DEF, |_, result, _| vec![Some((0, result))]),
    (Extract::DEF, extract),
    (Insert::DEF, insert),
    (ExtractStridedSlice::DEF, extract_strided_slice),
    (InsertStridedSlice::DEF, insert_strided_slice),
    (ShapeCast::DEF, |view, _, _| (0..count(&sizes(view.cx, view.result_type(0)))).map(|at| Some((0, at))).collect()),
    (Transpose::DEF, transpose),
    (Shuffle::DEF, shuffle),
    (Interleave::DEF, |view, _, _| {
        (0..count(&sizes(view.cx, view.result_type(0)))).map(|at| Some((at % 2, at / 2))).collect()
    }),
    (Deinterleave::DEF, |view, result, _| {
        (0..count(&sizes(view.cx, view.result_type(0)))).map(|at| Some((0, 2 * at + result))).collect()
    }),
];

/// Where the elements of a result come from, row by row, if the operation only moves elements.
/// `position` is where `vector.extract` and `vector.insert` look, within bounds or [`POISON`].
pub fn sources(view: View<'_>, result: usize, position: &[i64]) -> Option<Vec<Source>> {
    let moves = MOVES.iter().find(|(def, _)| *def == view.def())?.1;
    Some(moves(view, result, position))
}

/// The position of `vector.extract` and `vector.insert`, if all of it is a number; empty for
/// other operations.
pub(crate) fn known_position(view: View<'_>) -> Option<Vec<i64>> {
    let Some(attr) = view.attr("static_position") else { return Some(Vec::new()) };
    let position = Ints::read(view.cx, attr)?.0;
    (!position.contains(&ir::DYNAMIC)).then_some(position)
}

fn broadcast(view: View<'_>, _: usize, _: &[i64]) -> Vec<Source> {
    let from = sizes(view.cx, view.operand_type(0));
    let to = sizes(view.cx, view.result_type(0));
    let added = to.len() - from.len();
    let source = |place: Vec<usize>| {
        let stretched: Vec<usize> =
            place[added..].iter().zip(&from).map(|(&at, &size)| if size == 1 { 0 } else { at }).collect();
        Some((0, flat(&from, &stretched)))
    };
    places(&to).map(source).collect()
}

/// The number of the first element at a position, and how many elements it has; `None` for poison.
fn part(shape: &[usize], position: &[i64]) -> Option<(usize, usize)> {
    let numbers: Vec<usize> = position.iter().map(|&at| usize::try_from(at).ok()).collect::<Option<_>>()?;
    let length = count(&shape[numbers.len()..]);
    Some((flat(&shape[..numbers.len()], &numbers) * length, length))
}

fn extract(view: View<'_>, _: usize, position: &[i64]) -> Vec<Source> {
    let shape = sizes(view.cx, view.operand_type(0));
    match part(&shape, position) {
        Some((first, length)) => (first..first + length).map(|at| Some((0, at))).collect(),
        None => vec![None; count(&shape[position.len()..])],
    }
}

fn insert(view: View<'_>, _: usize, position: &[i64]) -> Vec<Source> {
    let shape = sizes(view.cx, view.operand_type(1));
    let Some((first, length)) = part(&shape, position) else { return vec![None; count(&shape)] };
    let source = |at: usize| {
        let is_new = (first..first + length).contains(&at);
        Some(if is_new { (0, at - first) } else { (1, at) })
    };
    (0..count(&shape)).map(source).collect()
}

/// A list of offsets, with zeros for the dimensions that it does not name.
fn offsets(view: View<'_>, rank: usize) -> Vec<usize> {
    let list = view.attr("offsets").and_then(|attr| integers(view.cx, attr)).unwrap_or_default();
    let mut offsets: Vec<usize> = list.iter().map(|&offset| usize::try_from(offset).unwrap_or(0)).collect();
    offsets.resize(rank, 0);
    offsets
}

fn extract_strided_slice(view: View<'_>, _: usize, _: &[i64]) -> Vec<Source> {
    let (from, to) = (sizes(view.cx, view.operand_type(0)), sizes(view.cx, view.result_type(0)));
    let offsets = offsets(view, from.len());
    let source = |place: Vec<usize>| {
        let shifted: Vec<usize> = place.iter().zip(&offsets).map(|(at, offset)| at + offset).collect();
        Some((0, flat(&from, &shifted)))
    };
    places(&to).map(source).collect()
}

fn insert_strided_slice(view: View<'_>, _: usize, _: &[i64]) -> Vec<Source> {
    let (value, dest) = (sizes(view.cx, view.operand_type(0)), sizes(view.cx, view.operand_type(1)));
    let offsets = offsets(view, dest.len());
    let leading = dest.len() - value.len();
    let source = |(number, place): (usize, Vec<usize>)| {
        let is_row = place[..leading] == offsets[..leading];
        let inner: Option<Vec<usize>> = (leading..dest.len())
            .map(|dim| place[dim].checked_sub(offsets[dim]).filter(|&at| at < value[dim - leading]))
            .collect();
        match inner.filter(|_| is_row) {
            Some(inner) => Some((0, flat(&value, &inner))),
            None => Some((1, number)),
        }
    };
    places(&dest).enumerate().map(source).collect()
}

fn transpose(view: View<'_>, _: usize, _: &[i64]) -> Vec<Source> {
    let (from, to) = (sizes(view.cx, view.operand_type(0)), sizes(view.cx, view.result_type(0)));
    let permutation = Transpose::of(view.op).permutation(view.cx, view.body);
    let source = |number: usize| {
        let mut old = vec![0; from.len()];
        for (&dim, at) in permutation.iter().zip(place(&to, number)) {
            old[dim as usize] = at;
        }
        Some((0, flat(&from, &old)))
    };
    (0..count(&to)).map(source).collect()
}

fn shuffle(view: View<'_>, _: usize, _: &[i64]) -> Vec<Source> {
    let first = sizes(view.cx, view.operand_type(0));
    let length = first.first().copied().unwrap_or(1);
    let inner = count(first.get(1..).unwrap_or(&[]));
    let mask = Shuffle::of(view.op).mask(view.cx, view.body);
    let parts = mask.iter().flat_map(|&number| {
        let part = usize::try_from(number).ok();
        let part = part.map(|part| if part < length { (0, part) } else { (1, part - length) });
        (0..inner).map(move |at| part.map(|(operand, part)| (operand, part * inner + at)))
    });
    parts.collect()
}
