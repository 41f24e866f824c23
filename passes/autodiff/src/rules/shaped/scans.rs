//! Derivatives of running sums, products, minima and maxima.
//!
//! A running minimum or maximum gives to the first of equal elements. A running product is the
//! solution of a recurrence, and so are its derivatives: they are loops over the dimension, right
//! where factors are zero, too.

use arith::CmpF::{Oeq, Ogt, Olt, Uno};
use ir::attr_values::AttrValue;
use ir::{Op, Type, ValueId, View};
use tensor::{DynamicSlice, ReduceKind, Scan, UpdateSlice};

use super::indexing::put_along;
use super::{Mode, Shaped, Site, Size};
use crate::rules::Read;

/// The table.
#[rustfmt::skip]
pub const RULES: &[Shaped] = &[
    Shaped { def: Scan::DEF, check: scan_check, reads: scan_reads, reverse: scan, forward: scan_forward },
];

fn kind_of(view: View<'_>) -> ReduceKind {
    view.attr("kind").and_then(|attr| ReduceKind::read(view.cx, attr)).unwrap_or(ReduceKind::Add)
}

/// A scan of a value, along a dimension.
pub fn scanned(
    s: &mut Site<'_, '_>,
    kind: ReduceKind,
    value: ValueId,
    dim: i64,
    exclusive: bool,
    reverse: bool,
) -> ValueId {
    let cx = s.b.cx;
    let mut attrs = vec![("kind", kind.attr(cx)), ("dim", cx.integer(i128::from(dim), Type::I64))];
    let flags = [("exclusive", exclusive), ("reverse", reverse)];
    attrs.extend(flags.into_iter().filter(|&(_, is_set)| is_set).map(|(name, _)| (name, ir::Attr::UNIT)));
    let ty = s.b.ty(value);
    s.make(Scan::DEF, &[value], ty, attrs)
}

/// The dimension, and whether it is exclusive and from the end.
fn along(view: View<'_>) -> (i64, bool, bool) {
    let dim = view.attr("dim").and_then(|attr| attr.as_integer(view.cx)).unwrap_or(0) as i64;
    (dim, view.attr("exclusive").is_some(), view.attr("reverse").is_some())
}

fn scan_check(view: View<'_>, _: Mode) -> Result<(), String> {
    match kind_of(view) {
        ReduceKind::Add | ReduceKind::Min | ReduceKind::Max | ReduceKind::Mul => Ok(()),
        other => Err(format!("of the kind `{}`", other.word())),
    }
}

fn scan_reads(view: View<'_>, _: usize) -> Vec<Read> {
    if kind_of(view) == ReduceKind::Add { Vec::new() } else { vec![Read::Operand(0)] }
}

fn scan(s: &mut Site<'_, '_>, _: usize, g: ValueId) -> ValueId {
    let (dim, exclusive, reverse) = along(s.view);
    if kind_of(s.view) == ReduceKind::Add {
        return scanned(s, ReduceKind::Add, g, dim, exclusive, !reverse);
    }
    if s.shape(0).contains(&0) {
        return g;
    }
    if kind_of(s.view) == ReduceKind::Mul {
        let x = s.operand(0);
        let before = scanned(s, ReduceKind::Mul, x, dim, true, reverse);
        let state = if exclusive { State::Before } else { State::Neighbour };
        let rest = recurrence(s, g, x, dim as usize, !reverse, state);
        return arith::Mulf::emit(s.b, before, rest);
    }
    let leaders = leaders(s);
    let nothing = s.zeros(0);
    // Without the element itself, each result is the one of its neighbour.
    let g = if exclusive { shifted(s, g, dim as usize, !reverse) } else { g };
    put_along(s, nothing, leaders, g, dim as usize)
}

fn scan_forward(s: &mut Site<'_, '_>, tangents: &[Option<ValueId>]) -> Vec<Option<ValueId>> {
    let Some(tangent) = tangents[0] else { return vec![None] };
    if kind_of(s.view) == ReduceKind::Add {
        return vec![Some(s.again(vec![tangent]))];
    }
    if s.shape(0).contains(&0) {
        return vec![Some(tangent)];
    }
    let (dim, exclusive, reverse) = along(s.view);
    if kind_of(s.view) == ReduceKind::Mul {
        let x = s.operand(0);
        let before = scanned(s, ReduceKind::Mul, x, dim, true, reverse);
        let own = arith::Mulf::emit(s.b, before, tangent);
        let state = if exclusive { State::Before } else { State::Own };
        return vec![Some(recurrence(s, own, x, dim as usize, reverse, state))];
    }
    let leaders = leaders(s);
    let taken = super::indexing::take_along(s, tangent, leaders, dim as usize);
    vec![Some(if exclusive { shifted(s, taken, dim as usize, reverse) } else { taken })]
}

/// Elements moved by one along a dimension, to where the scan goes: to the end, or to the start. A
/// zero comes in.
fn shifted(s: &mut Site<'_, '_>, value: ValueId, dim: usize, to_start: bool) -> ValueId {
    let rank = s.shape_of(value).len();
    let [mut low, mut high] = [vec![0; rank], vec![0; rank]];
    (low[dim], high[dim]) = if to_start { (-1, 1) } else { (1, -1) };
    s.pad(value, &low, &high, &vec![0; rank])
}

/// What a recurrence gives in each step; `s` is its state, `a` and `f` are what is added and the factor
/// of that place.
#[derive(Copy, Clone, PartialEq, Eq)]
enum State {
    /// `a + f * s`, which is the next state.
    Own,
    /// `s`; the next state is `a + f * s`.
    Before,
    /// `a + s`; the next state is `f` times that.
    Neighbour,
}

/// Solves a linear recurrence along a dimension, from the start or from the end.
fn recurrence(
    s: &mut Site<'_, '_>,
    added: ValueId,
    factors: ValueId,
    dim: usize,
    from_end: bool,
    state: State,
) -> ValueId {
    let (sizes, element) = (s.sizes(added), s.b.ty(added).element(s.b.cx));
    let mut row = sizes.clone();
    row[dim] = Size::Known(1);
    let nothing = s.zeros_of(&row, element);
    let (all, open) = s.sized(&sizes, element);
    let empty = tensor::Empty::emit(s.b, all, &open);
    let [zero, one] = [0, 1].map(|number| s.index(number));
    let count = s.size(sizes[dim]);
    let last = crate::values::sub(s.b, count, one);
    let (shape, open) = s.sized(&row, element);
    let shape = shape.shape(s.b.cx).unwrap_or(&[]).to_vec();
    let done = loops::build_for(s.b, zero, count, one, &[nothing, empty], |b, step, carried| {
        let (old, out) = (carried[0], carried[1]);
        let place = if from_end { crate::values::sub(b, last, step) } else { step };
        let starts: Vec<ValueId> = (0..shape.len()).map(|other| if other == dim { place } else { zero }).collect();
        let [a, f] = [added, factors].map(|source| DynamicSlice::emit(b, source, &starts, &open, &shape[..]));
        let (given, next) = match state {
            State::Own | State::Before => {
                let product = arith::Mulf::emit(b, f, old);
                let sum = arith::Addf::emit(b, a, product);
                (if state == State::Own { sum } else { old }, sum)
            }
            State::Neighbour => {
                let sum = arith::Addf::emit(b, a, old);
                (sum, arith::Mulf::emit(b, f, sum))
            }
        };
        vec![next, UpdateSlice::emit(b, out, given, &starts)]
    });
    done[1]
}

/// For each element the place of the one that leads there: the first of equal ones, or NaN.
fn leaders(s: &mut Site<'_, '_>) -> ValueId {
    let (dim, _, reverse) = along(s.view);
    let kind = kind_of(s.view);
    let x = s.operand(0);
    // An element leads from where it beats all before it, or is the first NaN.
    let before = scanned(s, kind, x, dim, true, reverse);
    let beats = if kind == ReduceKind::Max { Ogt } else { Olt };
    let beats = s.cmpf(beats, x, before);
    let [is_nan, was_nan] = [x, before].map(|value| s.cmpf(Uno, value, value));
    let same = s.cmpf(Oeq, x, before);
    let sizes = s.sizes(x);
    let places = s.places(&sizes, dim as usize);
    // The first element leads even if it is as small as what a maximum starts from.
    let first = match sizes[dim as usize] {
        Size::Value(size) if reverse => {
            let one = s.index(1);
            let last = crate::values::sub(s.b, size, one);
            let last = arith::IndexCast::emit(s.b, Type::I64, last);
            tensor::build::splat_like(s.b, last, places)
        }
        Size::Known(size) if reverse => crate::values::integer_like(s.b, size - 1, places),
        _ => crate::values::integer_like(s.b, 0, places),
    };
    let is_first = s.cmpi(arith::CmpI::Eq, places, first);
    let starts = arith::Andi::emit(s.b, same, is_first);
    let true_ = crate::values::integer_like(s.b, 1, was_nan);
    let not_before = arith::Xori::emit(s.b, was_nan, true_);
    let is_first_nan = arith::Andi::emit(s.b, is_nan, not_before);
    let leads = arith::Ori::emit(s.b, beats, is_first_nan);
    let leads = arith::Ori::emit(s.b, leads, starts);
    let own = arith::Select::emit(s.b, leads, places, first);
    let kind = if reverse { ReduceKind::Min } else { ReduceKind::Max };
    scanned(s, kind, own, dim, false, reverse)
}
