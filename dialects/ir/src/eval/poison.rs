//! Where poison goes: through pure operations, and into a stop where it is used for more.

use std::rc::Rc;

use super::{Datum, Flow, Frame, Poison, Stop};
use crate::def::{Traits, View};
use crate::ids::OpId;

/// What an operation does because operands are poison; `None` if its hook is to run.
pub(super) fn before(frame: &Frame<'_>, view: View<'_>) -> Result<Option<Flow>, Stop> {
    let Some(poison) = first_poison(frame, view.op) else { return Ok(None) };
    let def = view.def();
    if def.has(Traits::CARRIES_POISON) && !def.has(Traits::MAY_TRAP) {
        return Ok(None);
    }
    if def.has(Traits::PURE) {
        // Of which element what is poison in the result comes, only the operation would know.
        let whole = Datum::Poison(Rc::new(Poison { why: poison.why.clone(), elements: None }));
        return Ok(Some(Flow::Many(vec![whole; view.body.result_count(view.op)])));
    }
    Err(used(poison, &format!("is used by `{}`", def.name)))
}

fn first_poison<'f>(frame: &'f Frame<'_>, op: OpId) -> Option<&'f Poison> {
    frame.body.operands(op).find_map(|value| frame.get(value).poison())
}

/// The results of an operation that had no value to give.
pub(super) fn after(view: View<'_>, stop: Stop) -> Result<Flow, Stop> {
    if !stop.is_poison {
        return Err(stop);
    }
    let whole = Datum::Poison(Rc::new(Poison { why: stop, elements: None }));
    Ok(Flow::Many(vec![whole; view.body.result_count(view.op)]))
}

/// Stops if a value is poison that is used for more than computing; `how` says what for.
pub(super) fn check<'d>(data: impl IntoIterator<Item = &'d Datum>, how: impl FnOnce() -> String) -> Result<(), Stop> {
    match data.into_iter().find_map(Datum::poison) {
        Some(poison) => Err(used(poison, &how())),
        None => Ok(()),
    }
}

/// The place is that of the operation that had no value: that is where the mistake is.
fn used(poison: &Poison, how: &str) -> Stop {
    Stop::in_place(poison.why.loc, format!("{}, and the result {how}", poison.why.message))
}
