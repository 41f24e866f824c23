//! Reductions of vectors, and vectors made of vectors.

use std::rc::Rc;

use ::arith::elements::{Elements, Format, Outcome};
use ::arith::{float_math, integers};
use ir::eval::{Datum, Flow, Frame, Machine, Stop};
use ir::{Op, OpDef, View};

use super::{lane, length, vector, wide};
use crate::*;

type Run = Result<Flow, Stop>;
type Join = fn(&Elements<'_>, &[u64]) -> Outcome;

/// How elements are joined, from the first to the last.
const JOINS: &[(&OpDef, Join)] = &[
    (ReduceAdd::DEF, |e, bits| Ok(e.result.wrap(bits[0].wrapping_add(bits[1])))),
    (ReduceMul::DEF, |e, bits| Ok(e.result.wrap(bits[0].wrapping_mul(bits[1])))),
    (ReduceAnd::DEF, integers::andi),
    (ReduceOr::DEF, integers::ori),
    (ReduceXor::DEF, integers::xori),
    (ReduceSMax::DEF, integers::maxsi),
    (ReduceSMin::DEF, integers::minsi),
    (ReduceUMax::DEF, integers::maxui),
    (ReduceUMin::DEF, integers::minui),
    (ReduceFMax::DEF, float_math::maxnumf),
    (ReduceFMin::DEF, float_math::minnumf),
    (ReduceFMaximum::DEF, float_math::maximumf),
    (ReduceFMinimum::DEF, float_math::minimumf),
    (ReduceFAdd::DEF, float_math::addf),
    (ReduceFMul::DEF, float_math::mulf),
];

/// Joins the elements of the last operand, and what the first one starts from if there are two.
pub(crate) fn reduce(_: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Run {
    let join = JOINS.iter().find(|(def, _)| std::ptr::eq(*def, view.def())).ok_or_else(|| wide(view))?.1;
    let format = Format::of(view.cx, view.result_type(0)).ok_or_else(|| wide(view))?;
    let elements = Elements { view, input: format, last: format, result: format };
    let last = view.body.operand_count(view.op) - 1;
    let mut lanes = (0..length(view, view.operand_type(last))?).map(|at| lane(frame.operand(view.op, last), at));
    let start = if last == 1 { Some(lane(frame.operand(view.op, 0), 0)) } else { lanes.next() };
    let mut all = start.ok_or_else(|| wide(view))??;
    for lane in lanes {
        all = join(&elements, &[all, lane?]).map_err(|why| Stop::poison(view, why))?;
    }
    Ok(Flow::One(Datum::Bits(all)))
}

fn known_place(view: View<'_>) -> usize {
    view.attr("pos").and_then(|attr| attr.as_integer(view.cx)).map_or(0, |at| at.max(0) as usize)
}

pub(crate) fn extract_part(_: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Run {
    let start = known_place(view);
    let count = length(view, view.result_type(0))?;
    vector((0..count).map(|at| lane(frame.operand(view.op, 0), start + at))).map(Flow::One)
}

pub(crate) fn insert_part(_: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Run {
    let (start, part) = (known_place(view), length(view, view.operand_type(1))?);
    let one = |at: usize| match at.checked_sub(start).filter(|&at| at < part) {
        Some(at) => lane(frame.operand(view.op, 1), at),
        None => lane(frame.operand(view.op, 0), at),
    };
    vector((0..length(view, view.result_type(0))?).map(one)).map(Flow::One)
}

pub(crate) fn interleave(_: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Run {
    let count = length(view, view.result_type(0))?;
    vector((0..count).map(|at| lane(frame.operand(view.op, at % 2), at / 2))).map(Flow::One)
}

pub(crate) fn deinterleave(_: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Run {
    let count = length(view, view.operand_type(0))? / 2;
    let half = |first: usize| vector((0..count).map(|at| lane(frame.operand(view.op, 0), 2 * at + first)));
    Ok(Flow::One(Datum::Group(Rc::new(vec![half(0)?, half(1)?]))))
}

pub(crate) fn step_vector(_: &mut Machine<'_>, _: &mut Frame<'_>, view: View<'_>) -> Run {
    let format = Format::of(view.cx, view.result_type(0)).ok_or_else(|| wide(view))?;
    vector((0..length(view, view.result_type(0))?).map(|at| Ok(format.wrap(at as u64)))).map(Flow::One)
}

/// `base + at < n`, unsigned and without overflow.
pub(crate) fn active_lanes(_: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Run {
    let [base, n] = [0, 1].map(|operand| lane(frame.operand(view.op, operand), 0));
    let (base, n) = (u128::from(base?), u128::from(n?));
    vector((0..length(view, view.result_type(0))?).map(|at| Ok(u64::from(base + (at as u128) < n)))).map(Flow::One)
}
