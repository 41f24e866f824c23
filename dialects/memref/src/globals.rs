//! `memref.global` and `memref.get_global`: their rules, and buffers that live as long as the run.

use ir::diagnostics::{nearest, symbol_place};
use ir::eval::{Datum, Flow, Frame, Machine, Stop};
use ir::interfaces::Symbols;
use ir::{Attr, AttrKind, Failed, Op, Sink, Type, View};

use crate::ops::{GetGlobal, Global};

pub(crate) fn global(view: View<'_>, sink: &mut Sink<'_>) -> Result<(), Failed> {
    let (cx, body, op) = (view.cx, view.body, Global(view.op));
    let ty = op.type_(cx, body);
    let text = ty.text(cx);
    if !ty.is_memref(cx) || ty.element_count(cx).is_none() {
        let message = format!("a global has a memref type with known sizes, found `{text}`");
        return Err(sink.error(body.loc(view.op), message).failed());
    }
    if let Some(value) = op.initial_value(cx, body).filter(|&value| value != Attr::UNIT) {
        let wanted = cx.tensor(ty.shape(cx).unwrap_or(&[]), ty.element(cx));
        if value.ty(cx).is_some_and(|found| found != wanted) {
            let found = value.ty(cx).map_or(String::new(), |found| found.text(cx));
            let message = format!("a global of type `{text}` starts from a `{}`, found a `{found}`", wanted.text(cx));
            return Err(sink.error(body.loc(view.op), message).failed());
        }
    }
    crate::verify::alignment(view, op.alignment(cx, body), sink)
}

/// For `memref.get_global`: there must be such a global of this type.
pub(crate) fn get_global(view: View<'_>, symbols: &Symbols<'_>, sink: &mut Sink<'_>) -> Result<(), Failed> {
    let (cx, loc) = (view.cx, view.body.loc(view.op));
    let Some(name) = view.attr("name").and_then(|attr| attr.as_symbol(cx)) else { return Ok(()) };
    let name = name.str(cx);
    let Some(op) = symbols.get(name) else {
        let near = nearest(name, symbols.names_of(Global::DEF));
        let near = near.map_or_else(String::new, |near| format!("; did you mean `@{near}`?"));
        return Err(sink.error(symbol_place(view, name), format!("there is no global `@{name}`{near}")).failed());
    };
    let Some(global) = Global::cast(symbols.table, op) else {
        let message = format!("`@{name}` is no `memref.global`");
        return Err(sink.error(symbol_place(view, name), message).label(symbols.table.loc(op), "it is this").failed());
    };
    let wanted = symbols.table.attr_of(cx, global.id(), "type").and_then(|attr| attr.as_type(cx));
    let found = view.result_type(0);
    let Some(wanted) = wanted.filter(|&wanted| wanted != found) else { return Ok(()) };
    let message = format!("`@{name}` is a `{}`, but the result type is `{}`", wanted.text(cx), found.text(cx));
    Err(sink.error(loc, message).label(symbols.table.loc(op), "it is defined here").failed())
}

/// The first use of a global makes its buffer.
pub(crate) fn eval_get_global(machine: &mut Machine<'_>, _: &mut Frame<'_>, view: View<'_>) -> Result<Flow, Stop> {
    let cx = view.cx;
    let name = GetGlobal(view.op).name(cx, view.body).str(cx);
    if let Some(datum) = machine.globals.get(name) {
        return Ok(Flow::One(datum.clone()));
    }
    let table = machine.module;
    let global = table.symbol(cx, name).and_then(|op| Global::cast(table, op));
    let global = global.ok_or_else(|| Stop::at(view, format!("there is no global `@{name}`")))?;
    let Some(value) = global.initial_value(cx, table) else {
        return Err(Stop::at(view, format!("`@{name}` is declared but not defined")));
    };
    let datum = make(machine, view, global.type_(cx, table), value)?;
    machine.globals.insert(name.into(), datum.clone());
    Ok(Flow::One(datum))
}

/// A buffer with the elements of a constant, or with nothing known for `uninitialized`.
fn make(machine: &mut Machine<'_>, view: View<'_>, ty: Type, value: Attr) -> Result<Datum, Stop> {
    let cx = view.cx;
    let memref = crate::eval::allocate(machine, view, ty, ty.shape(cx).unwrap_or(&[]).to_vec())?;
    let value = ir::elements::written_out(cx, value).unwrap_or(value);
    match value.kind(cx) {
        AttrKind::Unit => {}
        AttrKind::Dense(dense) => {
            let indices: Vec<Vec<i64>> = memref.indices().collect();
            for (at, index) in indices.iter().enumerate() {
                let bits = dense.element(cx, at);
                machine.store(&memref, index, bits).map_err(|message| Stop::at(view, message))?;
            }
        }
        _ => return Err(Stop::at(view, "the evaluator does not know the elements of this global")),
    }
    Ok(Datum::Memref(memref.into()))
}
