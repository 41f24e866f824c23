//! What branches and assertions mean, for the reference evaluator.

use ir::branches::{case_values, passed, passed_by_condition, passed_by_switch};
use ir::eval::{Flow, Frame, Machine, Stop, int_of_bits};
use ir::interfaces::{Effect, EffectKind};
use ir::{Op, ValueId, View};

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

pub(crate) fn br(_: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Result<Flow, Stop> {
    Ok(go(frame, view, 0, passed))
}

pub(crate) fn cond_br(_: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Result<Flow, Stop> {
    let side = if frame.observe(view, 0)? != 0 { 0 } else { 1 };
    Ok(go(frame, view, side, passed_by_condition))
}

pub(crate) fn switch(_: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Result<Flow, Stop> {
    let ty = view.operand_type(0);
    // The cases are read with the sign of the type, and so is the value.
    let value = i128::from(int_of_bits(view.cx, ty, frame.observe(view, 0)?));
    let cases = case_values(view.cx, view.attr("case_values"));
    let case = cases.iter().position(|&case| i128::from(int_of_bits(view.cx, ty, case as u64)) == value);
    Ok(go(frame, view, case.map_or(0, |case| case + 1), passed_by_switch))
}

/// Goes to a successor with what is passed to it.
fn go(frame: &Frame<'_>, view: View<'_>, successor: usize, passed: fn(View<'_>, usize) -> Vec<ValueId>) -> Flow {
    let values = passed(view, successor).into_iter().map(|value| frame.get(value).clone()).collect();
    Flow::Branch(view.body.successors(view.op)[successor], values)
}
