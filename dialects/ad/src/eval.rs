//! What the operations mean, for the reference evaluator. It computes no derivatives: `ad-expand`
//! says what requests mean, by putting calls in their place.

use ir::View;
use ir::eval::{Flow, Frame, Machine, Stop};

pub(crate) fn request(_: &mut Machine<'_>, _: &mut Frame<'_>, view: View<'_>) -> Result<Flow, Stop> {
    let name = view.def().name;
    Err(Stop::at(view, format!("`{name}` asks for a derivative, which is made by the pass `ad-expand`; run it first")))
}

pub(crate) fn stop_gradient(_: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Result<Flow, Stop> {
    Ok(Flow::One(frame.operand(view.op, 0).clone()))
}
