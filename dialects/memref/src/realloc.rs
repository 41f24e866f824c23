//! `memref.realloc`: another buffer with the elements of a first one, which ends.

use ir::eval::{Datum, Flow, Frame, Machine, Stop};
use ir::interfaces::{Effect, EffectKind};
use ir::{DYNAMIC, Failed, Sink, View};

use crate::eval::allocate;
use crate::layout::{is_identity, space};
use crate::ops::Realloc;
use crate::verify::{alignment, fail};

pub(crate) fn verify(view: View<'_>, sink: &mut Sink<'_>) -> Result<(), Failed> {
    let (cx, from, to) = (view.cx, view.operand_type(0), view.result_type(0));
    for ty in [from, to] {
        if !is_identity(cx, ty) {
            return fail(view, format!("`memref.realloc` works on dense memrefs, found `{}`", ty.text(cx)), sink);
        }
    }
    if from.element(cx) != to.element(cx) || space(cx, from) != space(cx, to) {
        let message = "`memref.realloc` keeps the element type and the memory space";
        return fail(view, format!("{message}, found `{}` and `{}`", from.text(cx), to.text(cx)), sink);
    }
    let wants_size = to.shape(cx) == Some(&[DYNAMIC]);
    if wants_size != (view.body.operand_count(view.op) == 2) {
        let what = if wants_size { "needs a size" } else { "takes no size" };
        return fail(view, format!("a `memref.realloc` to `{}` {what}", to.text(cx)), sink);
    }
    alignment(view, Realloc(view.op).alignment(cx, view.body), sink)
}

pub(crate) fn effects(view: View<'_>, effects: &mut Vec<Effect>) {
    effects.push(Effect { kind: EffectKind::Read, on: Some(view.operand(0)) });
    effects.push(Effect { kind: EffectKind::Free, on: Some(view.operand(0)) });
    effects.push(Effect { kind: EffectKind::Allocate, on: Some(view.result(0)) });
}

pub(crate) fn eval(machine: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Result<Flow, Stop> {
    let ty = view.result_type(0);
    let size = match view.body.operand_count(view.op) {
        2 => frame.operand(view.op, 1).index(),
        _ => ty.shape(view.cx).map_or(0, |shape| shape[0]),
    };
    let source = frame.operand(view.op, 0).memref().clone();
    let made = allocate(machine, view, ty, vec![size])?;
    let stop = |message| Stop::at(view, message);
    for at in 0..size.min(source.sizes[0]) {
        let value = machine.load_value(&source, &[at], ty.element(view.cx)).map_err(stop)?;
        machine.store_value(&made, &[at], ty.element(view.cx), &value).map_err(stop)?;
    }
    machine.free(source.buffer).map_err(stop)?;
    Ok(Flow::One(Datum::Memref(made.into())))
}
