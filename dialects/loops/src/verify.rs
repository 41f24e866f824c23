//! The rules that slots and types cannot say; those of loops and conditionals are shared with
//! other dialects of their shape.

use ir::diagnostics::operand_place;
use ir::structured::verify::{self as structured, count, fail, is_in_region};
use ir::{Failed, Op, Sink, Type, View};

use crate::ops::{Accumulate, Condition, For, If, While, Yield};

pub(crate) fn for_(view: View<'_>, sink: &mut Sink<'_>) -> Result<(), Failed> {
    structured::for_(view, Yield::DEF, sink)
}

pub(crate) fn if_(view: View<'_>, sink: &mut Sink<'_>) -> Result<(), Failed> {
    structured::if_(view, Yield::DEF, sink)
}

pub(crate) fn while_(view: View<'_>, sink: &mut Sink<'_>) -> Result<(), Failed> {
    structured::while_(view, Condition::DEF, Yield::DEF, sink)
}

pub(crate) fn yield_(view: View<'_>, sink: &mut Sink<'_>) -> Result<(), Failed> {
    let (body, op) = (view.body, view.op);
    let parent = body.parent_op(op);
    let is_at_home = parent.is_some_and(|parent| {
        For::is(body, parent) || If::is(body, parent) || (While::is(body, parent) && is_in_region(view, parent, 1))
    });
    if is_at_home {
        return Ok(());
    }
    let message = "`loop.yield` ends a region of `loop.for` or `loop.if`, or the second one of `loop.while`";
    fail(view, message.into(), sink)
}

pub(crate) fn condition(view: View<'_>, sink: &mut Sink<'_>) -> Result<(), Failed> {
    let body = view.body;
    let parent = body.parent_op(view.op).filter(|&parent| While::is(body, parent));
    if parent.is_some_and(|parent| is_in_region(view, parent, 0)) {
        return Ok(());
    }
    fail(view, "`loop.condition` ends the first region of `loop.while`".into(), sink)
}

pub(crate) fn accumulate(view: View<'_>, sink: &mut Sink<'_>) -> Result<(), Failed> {
    let (cx, body, op) = (view.cx, view.body, Accumulate(view.op));
    let ty = body.ty(op.memref(body));
    let (rank, given) = (ty.shape(cx).map_or(0, <[_]>::len), op.indices(body).len());
    if rank != given {
        let (rank, given) = (count(rank, "index"), count(given, "index"));
        let message = format!("`{}` takes {rank}, but `loop.accumulate` has {given}", ty.text(cx));
        return fail(view, message, sink);
    }
    let element = ty.element(cx);
    if element.is_float(cx) || element.is_signless(cx) || element == Type::INDEX {
        return Ok(());
    }
    let message = format!("`loop.accumulate` joins integers or floats, found elements of type `{}`", element.text(cx));
    Err(sink.error(operand_place(body, view.op, 1), message).failed())
}
