//! What the operations mean, for the reference evaluator.

use ir::View;
use ir::eval::{Datum, Flow, Frame, Machine, Stop, bits_of_float, bits_of_int, float_of_bits, int_of_bits};
use ir::{Context, Type};

use crate::ops::{Accumulate, AccumulateKind};

/// Counts in 64 bits, so that an induction variable of a narrow type stops at its end instead of
/// wrapping around.
pub(crate) fn for_<'a>(machine: &mut Machine<'a>, frame: &mut Frame<'a>, view: View<'_>) -> Result<Flow, Stop> {
    let (cx, ty) = (view.cx, view.operand_type(0));
    let bound = |index| int_of_bits(cx, ty, frame.operand(view.op, index).bits());
    let (mut induction, upper, step) = (bound(0), bound(1), bound(2));
    if step <= 0 {
        return Err(Stop::at(view, format!("the step of a loop must be positive, but it is {step}")));
    }
    let mut carried = frame.operands(view.op, 3..view.body.operand_count(view.op));
    while induction < upper {
        let mut arguments = vec![Datum::int(cx, ty, i128::from(induction))];
        arguments.append(&mut carried);
        let mark = machine.stack_mark();
        carried = frame.run(machine, view.region(0), arguments)?;
        machine.release_stack(mark);
        match induction.checked_add(step) {
            Some(next) => induction = next,
            None => break,
        }
    }
    Ok(Flow::Many(carried))
}

pub(crate) fn if_<'a>(machine: &mut Machine<'a>, frame: &mut Frame<'a>, view: View<'_>) -> Result<Flow, Stop> {
    let taken = if frame.operand(view.op, 0).bits() != 0 { 0 } else { 1 };
    Ok(Flow::Many(frame.run(machine, view.region(taken), Vec::new())?))
}

pub(crate) fn while_<'a>(machine: &mut Machine<'a>, frame: &mut Frame<'a>, view: View<'_>) -> Result<Flow, Stop> {
    let mut values = frame.operands(view.op, 0..view.body.operand_count(view.op));
    loop {
        let mark = machine.stack_mark();
        // `loop.condition` leaves with whether to go on in front of the values.
        let mut left = frame.run(machine, view.region(0), values)?;
        let going_on = left.remove(0).bits() != 0;
        if !going_on {
            machine.release_stack(mark);
            return Ok(Flow::Many(left));
        }
        values = frame.run(machine, view.region(1), left)?;
        machine.release_stack(mark);
    }
}

pub(crate) fn yield_(_: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Result<Flow, Stop> {
    Ok(Flow::Leave(frame.operands(view.op, 0..view.body.operand_count(view.op))))
}

pub(crate) fn condition(machine: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Result<Flow, Stop> {
    yield_(machine, frame, view)
}

pub(crate) fn accumulate(machine: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Result<Flow, Stop> {
    let kind = Accumulate(view.op).kind(view.cx, view.body);
    let memref = frame.operand(view.op, 1).memref().clone();
    let indices: Vec<i64> =
        (2..view.body.operand_count(view.op)).map(|at| frame.operand(view.op, at).index()).collect();
    let stop = |message| Stop::at(view, message);
    let old = machine.load(&memref, &indices).map_err(stop)?;
    let new = join(view.cx, view.operand_type(0), kind, old, frame.operand(view.op, 0).bits());
    machine.store(&memref, &indices, new).map_err(stop)?;
    Ok(Flow::Done)
}

fn join(cx: &Context, ty: Type, kind: AccumulateKind, old: u64, new: u64) -> u64 {
    if ty.is_float(cx) {
        // Adding and multiplying in f64 and rounding once more is exact for the narrower formats:
        // f64 has more than twice their digits.
        let joined = join_floats(kind, float_of_bits(cx, ty, old), float_of_bits(cx, ty, new));
        return bits_of_float(cx, ty, joined);
    }
    let (a, b) = (i128::from(int_of_bits(cx, ty, old)), i128::from(int_of_bits(cx, ty, new)));
    let joined = match kind {
        AccumulateKind::Add => a + b,
        AccumulateKind::Mul => a * b,
        AccumulateKind::Min => a.min(b),
        AccumulateKind::Max => a.max(b),
    };
    bits_of_int(cx, ty, joined)
}

fn join_floats(kind: AccumulateKind, a: f64, b: f64) -> f64 {
    // The first NaN wins; else zeros of different sign are told apart, as in IEEE 754 minimum.
    let pick = |first_wins: bool| if a.is_nan() || (!b.is_nan() && first_wins) { a } else { b };
    match kind {
        AccumulateKind::Add => a + b,
        AccumulateKind::Mul => a * b,
        AccumulateKind::Min => pick(if a == b { a.is_sign_negative() } else { a < b }),
        AccumulateKind::Max => pick(if a == b { a.is_sign_positive() } else { a > b }),
    }
}
