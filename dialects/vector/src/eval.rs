//! What the operations without memory mean, for the reference evaluator.

use std::rc::Rc;

use arith::elements::Format;
use ir::eval::{Array, Datum, Flow, Frame, Machine, Stop};
use ir::{Context, DYNAMIC, Op, Type, View};

use crate::kind::{CombiningKind, kind_of, multiply_add};
use crate::moves::{POISON, Source, known_position, sources};
use crate::ops::{ConstantMask, Extract, Insert, MultiReduction};
use crate::shape::{count, flat, is_scalable, places, sizes};

/// The elements of a vector that the evaluator takes at most.
const LIMIT: usize = 1 << 20;

/// Checks that a vector has elements that the evaluator knows, and not too many.
pub(crate) fn format(view: View<'_>, ty: Type) -> Result<Format, Stop> {
    let known = Format::of(view.cx, ty);
    let fits = !is_scalable(view.cx, ty) && count(&sizes(view.cx, ty)) <= LIMIT;
    let message = || Stop::at(view, format!("the evaluator does not run on values of type `{}`", ty.text(view.cx)));
    known.filter(|_| fits).ok_or_else(message)
}

/// The bits of the elements of a vector, or of the scalar.
pub(crate) fn bits(datum: &Datum) -> &[u64] {
    match datum {
        Datum::Bits(bits) => std::slice::from_ref(bits),
        other => &other.array().bits,
    }
}

/// A value of a type from the bits of its elements.
pub(crate) fn datum(cx: &Context, ty: Type, bits: Vec<u64>) -> Datum {
    if ty.is_vector(cx) {
        return Datum::Array(Rc::new(Array { shape: sizes(cx, ty), bits }));
    }
    Datum::Bits(bits.first().copied().unwrap_or(0))
}

// ---- moving ----

/// Operations that only move elements.
pub(crate) fn moved(_: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Result<Flow, Stop> {
    move_elements(frame, view, &known_position(view).unwrap_or_default())
}

fn move_elements(frame: &Frame<'_>, view: View<'_>, position: &[i64]) -> Result<Flow, Stop> {
    let mut results = Vec::new();
    for number in 0..view.body.result_count(view.op) {
        let ty = view.result_type(number);
        let format = format(view, ty)?;
        let not_moved = || Stop::at(view, format!("the evaluator does not run `{}`", view.def().name));
        let sources = sources(view, number, position).ok_or_else(not_moved)?;
        // Poison is all ones, as memory that was never written.
        let element =
            |source: Source| source.map_or(format.ones(), |(operand, at)| bits(frame.operand(view.op, operand))[at]);
        results.push(datum(view.cx, ty, sources.into_iter().map(element).collect()));
    }
    Ok(Flow::Many(results))
}

/// `extract` and `insert`: the position must be within the vector.
pub(crate) fn extract_or_insert(_: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Result<Flow, Stop> {
    let (vector, first) = if Extract::is(view.body, view.op) { (0, 1) } else { (1, 2) };
    let mut position = match Insert::cast(view.body, view.op) {
        Some(op) => op.static_position(view.cx, view.body).0,
        None => Extract::of(view.op).static_position(view.cx, view.body).0,
    };
    let mut next = first;
    for (dim, (at, size)) in position.iter_mut().zip(sizes(view.cx, view.operand_type(vector))).enumerate() {
        if *at == DYNAMIC {
            *at = frame.operand(view.op, next).index();
            next += 1;
            if !(0..size as i64).contains(at) {
                let message = format!("position {at} is out of bounds for dimension {dim} of size {size}");
                return Err(Stop::at(view, message));
            }
        }
        debug_assert!(*at == POISON || (0..size as i64).contains(at));
    }
    format(view, view.operand_type(vector))?;
    move_elements(frame, view, &position)
}

// ---- making ----

/// The numbers from 0 up.
pub(crate) fn step(_: &mut Machine<'_>, _: &mut Frame<'_>, view: View<'_>) -> Result<Flow, Stop> {
    let ty = view.result_type(0);
    format(view, ty)?;
    let count = count(&sizes(view.cx, ty)) as u64;
    Ok(Flow::One(datum(view.cx, ty, (0..count).collect())))
}

pub(crate) fn constant_mask(_: &mut Machine<'_>, _: &mut Frame<'_>, view: View<'_>) -> Result<Flow, Stop> {
    let counts = ConstantMask::of(view.op).mask_dim_sizes(view.cx, view.body);
    mask(view, &counts)
}

pub(crate) fn create_mask(_: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Result<Flow, Stop> {
    let counts: Vec<i64> =
        (0..view.body.operand_count(view.op)).map(|index| frame.operand(view.op, index).index()).collect();
    mask(view, &counts)
}

fn mask(view: View<'_>, counts: &[i64]) -> Result<Flow, Stop> {
    let ty = view.result_type(0);
    format(view, ty)?;
    let sizes = sizes(view.cx, ty);
    let is_set = |place: Vec<usize>| {
        let place = if place.is_empty() { vec![0] } else { place };
        u64::from(place.iter().zip(counts).all(|(&at, &count)| (at as i64) < count))
    };
    Ok(Flow::One(datum(view.cx, ty, places(&sizes).map(is_set).collect())))
}

/// The bits of each row next to each other, the first element lowest, cut anew.
pub(crate) fn bitcast(_: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Result<Flow, Stop> {
    let (from, to) = (format(view, view.operand_type(0))?, format(view, view.result_type(0))?);
    let bits = recut(bits(frame.operand(view.op, 0)), from.width(), to.width());
    Ok(Flow::One(datum(view.cx, view.result_type(0), bits)))
}

/// Numbers of one width as numbers of another width with the same bits. Rows have the same
/// number of bits on both sides, so they need not be told apart.
pub(crate) fn recut(elements: &[u64], from: u32, to: u32) -> Vec<u64> {
    let count = elements.len() as u64 * u64::from(from) / u64::from(to);
    let mut result = vec![0u64; count as usize];
    for (number, &element) in elements.iter().enumerate() {
        // Bit by bit would do; by pieces that lie within one element on both sides is quicker.
        let mut taken = 0;
        while taken < from {
            let at = number as u64 * u64::from(from) + u64::from(taken);
            let (target, shift) = ((at / u64::from(to)) as usize, (at % u64::from(to)) as u32);
            let length = (from - taken).min(to - shift);
            let piece = (element >> taken) & (u64::MAX >> (64 - length));
            if let Some(target) = result.get_mut(target) {
                *target |= piece << shift;
            }
            taken += length;
        }
    }
    result
}

// ---- computing ----

pub(crate) fn reduction(_: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Result<Flow, Stop> {
    let (kind, format) = (kind_of(view), format(view, view.operand_type(0))?);
    let start = (view.body.operand_count(view.op) > 1).then(|| frame.operand(view.op, 1).bits());
    let elements = start.into_iter().chain(bits(frame.operand(view.op, 0)).iter().copied());
    let result = reduce(view, kind, format, elements).map_err(|why| Stop::at(view, why))?;
    Ok(Flow::One(Datum::Bits(result)))
}

/// Combines elements from the first to the last.
pub(crate) fn reduce(
    view: View<'_>,
    kind: CombiningKind,
    format: Format,
    elements: impl IntoIterator<Item = u64>,
) -> Result<u64, &'static str> {
    let mut elements = elements.into_iter();
    let first = elements.next().ok_or("there is nothing to reduce")?;
    elements.try_fold(first, |all, element| kind.combine(view, format, all, element))
}

pub(crate) fn multi_reduction(_: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Result<Flow, Stop> {
    let ty = view.operand_type(0);
    let format = format(view, ty)?;
    let [source, acc] = [0, 1].map(|index| bits(frame.operand(view.op, index)).to_vec());
    let result = reduce_dims(view, format, &source, acc).map_err(|why| Stop::at(view, why))?;
    Ok(Flow::One(datum(view.cx, view.result_type(0), result)))
}

/// `vector.multi_reduction` on the bits of its operands.
pub(crate) fn reduce_dims(
    view: View<'_>,
    format: Format,
    source: &[u64],
    acc: Vec<u64>,
) -> Result<Vec<u64>, &'static str> {
    let (kind, shape) = (kind_of(view), sizes(view.cx, view.operand_type(0)));
    let reduced = MultiReduction::of(view.op).reduction_dims(view.cx, view.body);
    let kept: Vec<usize> = (0..shape.len()).filter(|&dim| !reduced.contains(&(dim as i64))).collect();
    let result_shape: Vec<usize> = kept.iter().map(|&dim| shape[dim]).collect();
    let mut result = acc;
    for (place, &element) in places(&shape).zip(source) {
        let target: Vec<usize> = kept.iter().map(|&dim| place[dim]).collect();
        let target = &mut result[flat(&result_shape, &target)];
        *target = kind.combine(view, format, *target, element)?;
    }
    Ok(result)
}

pub(crate) fn outer_product(_: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Result<Flow, Stop> {
    let (kind, format) = (kind_of(view), format(view, view.result_type(0))?);
    let [lhs, rhs] = [0, 1].map(|index| bits(frame.operand(view.op, index)));
    let acc = (view.body.operand_count(view.op) > 2).then(|| bits(frame.operand(view.op, 2)));
    let mut result = Vec::with_capacity(lhs.len() * rhs.len());
    for &a in lhs {
        for &b in rhs {
            let product = match acc {
                Some(acc) if kind == CombiningKind::Add => multiply_add(view, format, a, b, acc[result.len()]),
                Some(acc) => CombiningKind::Mul
                    .combine(view, format, a, b)
                    .and_then(|product| kind.combine(view, format, acc[result.len()], product)),
                None => CombiningKind::Mul.combine(view, format, a, b),
            };
            result.push(product.map_err(|why| Stop::at(view, why))?);
        }
    }
    Ok(Flow::One(datum(view.cx, view.result_type(0), result)))
}
