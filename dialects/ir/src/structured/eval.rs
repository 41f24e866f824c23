//! What loops and conditionals mean, for the reference evaluator.

use crate::context::Context;
use crate::def::View;
use crate::eval::{Datum, Flow, Frame, Machine, Stop, int_of_bits};
use crate::types::Type;

/// Runs a counted loop whose bounds are signed.
pub fn for_<'a>(machine: &mut Machine<'a>, frame: &mut Frame<'a>, view: View<'_>) -> Result<Flow, Stop> {
    counted(machine, frame, view, |cx, ty, bits| i128::from(int_of_bits(cx, ty, bits)))
}

/// Runs a counted loop whose bounds are numbers as `read` sees them. It counts in 128 bits, so
/// that an induction variable of a narrow type stops at its end instead of wrapping around.
pub fn counted<'a>(
    machine: &mut Machine<'a>,
    frame: &mut Frame<'a>,
    view: View<'_>,
    read: fn(&Context, Type, u64) -> i128,
) -> Result<Flow, Stop> {
    let (cx, ty) = (view.cx, view.operand_type(0));
    let bound = |index| frame.observe(view, index).map(|bits| read(cx, ty, bits));
    let (mut induction, upper, step) = (bound(0)?, bound(1)?, bound(2)?);
    check_step(view, step)?;
    let mut carried = frame.operands(view.op, 3..view.body.operand_count(view.op));
    while induction < upper {
        let mut arguments = vec![Datum::int(cx, ty, induction)];
        arguments.append(&mut carried);
        let mark = machine.stack_mark();
        carried = frame.run(machine, view.region(0), arguments)?;
        machine.release_stack(mark);
        induction += step;
    }
    Ok(Flow::Many(carried))
}

/// The step of a loop must be positive.
pub fn check_step(view: View<'_>, step: i128) -> Result<(), Stop> {
    if step > 0 {
        return Ok(());
    }
    Err(Stop::at(view, format!("the step of a loop must be positive, but it is {step}")))
}

/// Runs the first region if the condition holds, else the second.
pub fn if_<'a>(machine: &mut Machine<'a>, frame: &mut Frame<'a>, view: View<'_>) -> Result<Flow, Stop> {
    let taken = if frame.observe(view, 0)? != 0 { 0 } else { 1 };
    Ok(Flow::Many(frame.run(machine, view.region(taken), Vec::new())?))
}

/// Runs a loop of two regions.
pub fn while_<'a>(machine: &mut Machine<'a>, frame: &mut Frame<'a>, view: View<'_>) -> Result<Flow, Stop> {
    let mut values = frame.operands(view.op, 0..view.body.operand_count(view.op));
    loop {
        let mark = machine.stack_mark();
        // The terminator leaves with whether to go on in front of the values.
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

/// Leaves the region with all operands, of which the first decides whether to go on.
pub fn condition(_: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Result<Flow, Stop> {
    frame.observe(view, 0)?;
    Ok(Flow::Leave(frame.operands(view.op, 0..view.body.operand_count(view.op))))
}

/// Leaves the region with all operands.
pub fn leave(_: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Result<Flow, Stop> {
    Ok(Flow::Leave(frame.operands(view.op, 0..view.body.operand_count(view.op))))
}
