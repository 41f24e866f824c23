//! What assertions mean, for the reference evaluator.

use ir::eval::{Flow, Frame, Machine, Stop};
use ir::interfaces::{Effect, EffectKind};
use ir::{Op, View};

use crate::ops::Assert;

/// It may end the program, which no other effect may pass.
pub(crate) fn effects_of_assert(_: View<'_>, effects: &mut Vec<Effect>) {
    effects.push(Effect { kind: EffectKind::Write, on: None });
}

pub(crate) fn assert(_: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Result<Flow, Stop> {
    if frame.operand(view.op, 0).bits() != 0 {
        return Ok(Flow::Done);
    }
    let message = Assert::of(view.op).msg(view.cx, view.body);
    Err(Stop::at(view, format!("the assertion does not hold: {}", &*message)))
}
