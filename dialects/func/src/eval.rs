//! What calls and returns mean, for the reference evaluator.

use ir::View;
use ir::eval::{Flow, Frame, Machine, Stop};

use crate::ops::Call;

pub(crate) fn call(machine: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Result<Flow, Stop> {
    let callee = Call(view.op).callee(view.cx, view.body);
    let arguments = frame.operands(view.op, 0..view.body.operand_count(view.op));
    machine.call(callee.str(view.cx), arguments).map(Flow::Many)
}

pub(crate) fn return_(_: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Result<Flow, Stop> {
    Ok(Flow::Leave(frame.operands(view.op, 0..view.body.operand_count(view.op))))
}
