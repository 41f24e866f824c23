//! The rules of functions, returns and calls.
//!
//! A function checks its signature against its entry block; a return finds the function type in
//! the body that it stands in; a call is checked against the symbols of the module.

use ir::diagnostics::{nearest, operand_place, symbol_place};
use ir::interfaces::{Call as CallInfo, Symbols};
use ir::verify::type_list;
use ir::{Attr, Body, Context, Failed, Op, OpId, Sink, Type, View};

use crate::ops::{Call, Func};
use crate::{parameters, signature};

pub(crate) fn func(view: View<'_>, sink: &mut Sink<'_>) -> Result<(), Failed> {
    let (cx, loc) = (view.cx, view.body.loc(view.op));
    let Some(function) = view.body.nested(view.op) else { return Ok(()) };
    let (inputs, results) = (signature::inputs(cx, function), signature::results(cx, function));
    let name = function.symbol_name(cx).unwrap_or_default();
    let visibility = function.attr(cx, "sym_visibility").and_then(|attr| attr.as_str(cx)).unwrap_or("public");
    if !["public", "private", "nested"].contains(&visibility) {
        let message = format!("a symbol is public, private or nested, found `{visibility}`");
        return Err(sink.error(loc, message).failed());
    }
    dialect_attrs(view, function.attr(cx, "arg_attrs"), inputs.len(), "parameter", sink)?;
    dialect_attrs(view, function.attr(cx, "res_attrs"), results.len(), "result", sink)?;
    parameters::verify(view, function, inputs, sink)?;
    if signature::is_declaration(function) {
        if visibility == "public" {
            let report = sink.error(loc, format!("`@{name}` is declared but not defined, so it cannot be public"));
            return Err(report.note("write `func.func private`").failed());
        }
        return Ok(());
    }
    let given: Vec<Type> = function.parameters().iter().map(|&value| function.ty(value)).collect();
    if given != inputs {
        let (given, wanted) = (type_list(cx, &given), type_list(cx, inputs));
        let message = format!("the type of `@{name}` takes ({wanted}), but its first block takes ({given})");
        return Err(sink.error(loc, message).failed());
    }
    Ok(())
}

/// A list of attributes has one dictionary for each parameter or result, with names of dialects.
fn dialect_attrs(
    view: View<'_>,
    list: Option<Attr>,
    count: usize,
    what: &str,
    sink: &mut Sink<'_>,
) -> Result<(), Failed> {
    let (cx, loc) = (view.cx, view.body.loc(view.op));
    let Some(list) = list else { return Ok(()) };
    let dicts = list.as_array(cx).unwrap_or(&[]);
    if dicts.len() != count || dicts.iter().any(|dict| dict.as_dict(cx).is_none()) {
        let message =
            format!("the attributes of {what}s are a list of {count} dictionaries, found `{}`", list.text(cx));
        return Err(sink.error(loc, message).failed());
    }
    let entries = dicts.iter().filter_map(|dict| dict.as_dict(cx)).flat_map(|dict| dict.entries(cx));
    match entries.map(|entry| entry.name.str(cx)).find(|name| !name.contains('.')) {
        Some(name) => {
            let message = format!("an attribute of a {what} has the name of a dialect in front, found `{name}`");
            Err(sink.error(loc, message).failed())
        }
        None => Ok(()),
    }
}

pub(crate) fn return_(view: View<'_>, sink: &mut Sink<'_>) -> Result<(), Failed> {
    let (cx, body, op) = (view.cx, view.body, view.op);
    if !signature::is_function(body) || body.parent_op(op).is_some() {
        return Err(sink.error(body.loc(op), "`func.return` stands directly in a `func.func`").failed());
    }
    let Some(ty) = body.attr(cx, "function_type").and_then(|attr| attr.as_type(cx)) else { return Ok(()) };
    let wanted = ty.as_function(cx).map_or(&[][..], |(_, results)| results);
    let name = body.symbol_name(cx).unwrap_or_default();
    let given: Vec<Type> = body.operands(op).map(|value| body.ty(value)).collect();
    if given.len() != wanted.len() {
        let (found, wanted) = (counted(given.len(), "value"), counted(wanted.len(), "result"));
        let message = format!("`func.return` gives {found}, but `@{name}` has {wanted}");
        return Err(sink.error(body.loc(op), message).label(body.loc, "the function begins here").failed());
    }
    match given.iter().zip(wanted).position(|(given, wanted)| given != wanted) {
        Some(index) => {
            let (given, wanted) = (given[index].text(cx), wanted[index].text(cx));
            let message = format!("result {index} of `@{name}` is `{wanted}`, but `{given}` is returned");
            let report = sink.error(operand_place(body, op, index), message);
            Err(report.label(body.loc, "the function begins here").failed())
        }
        None => Ok(()),
    }
}

pub(crate) fn called(view: View<'_>) -> CallInfo {
    let callee = Call(view.op).callee(view.cx, view.body).0;
    CallInfo { callee, arguments: view.body.operands(view.op).collect() }
}

/// For `func.call`: there must be such a function, and operands and results must fit its type.
pub(crate) fn call(view: View<'_>, symbols: &Symbols<'_>, sink: &mut Sink<'_>) -> Result<(), Failed> {
    let (cx, body, op) = (view.cx, view.body, view.op);
    let Some(name) = symbol(view, "callee") else { return Ok(()) };
    let callee = function(view, name, symbols, sink)?;
    let at = symbols.table.loc(callee);
    let Some((inputs, results)) = type_of(cx, symbols.table, callee) else { return Ok(()) };
    let operands: Vec<Type> = body.operands(op).map(|value| body.ty(value)).collect();
    if operands.len() != inputs.len() {
        let (wanted, found) = (counted(inputs.len(), "argument"), operands.len());
        let message = format!("`@{name}` takes {wanted}, but it is called with {found}");
        return Err(sink.error(body.loc(op), message).label(at, "it is defined here").failed());
    }
    if let Some(index) = operands.iter().zip(inputs).position(|(given, wanted)| given != wanted) {
        let (found, wanted) = (operands[index].text(cx), inputs[index].text(cx));
        let message = format!("argument {index} of `@{name}` is `{wanted}`, but it is called with `{found}`");
        return Err(sink.error(operand_place(body, op, index), message).label(at, "it is defined here").failed());
    }
    let given: Vec<Type> = body.results(op).map(|value| body.ty(value)).collect();
    if given != results {
        let (given, wanted) = (type_list(cx, &given), type_list(cx, results));
        let message = format!("`@{name}` gives ({wanted}), but the call has results ({given})");
        return Err(sink.error(body.loc(op), message).label(at, "it is defined here").failed());
    }
    Ok(())
}

/// For `func.constant`: there must be such a function of this type.
pub(crate) fn constant(view: View<'_>, symbols: &Symbols<'_>, sink: &mut Sink<'_>) -> Result<(), Failed> {
    let (cx, body) = (view.cx, view.body);
    let Some(name) = symbol(view, "value") else { return Ok(()) };
    let callee = function(view, name, symbols, sink)?;
    let found = body.results(view.op).next().map(|value| body.ty(value));
    let wanted = symbols.table.attr_of(cx, callee, "function_type").and_then(|attr| attr.as_type(cx));
    match (wanted, found) {
        (Some(wanted), Some(found)) if wanted != found => {
            let message = format!("`@{name}` is a `{}`, but the result type is `{}`", wanted.text(cx), found.text(cx));
            let report = sink.error(body.loc(view.op), message);
            Err(report.label(symbols.table.loc(callee), "it is defined here").failed())
        }
        _ => Ok(()),
    }
}

/// The symbol in an attribute; checks of attributes come earlier, so that no symbol is reported.
fn symbol<'a>(view: View<'a>, attr: &str) -> Option<&'a str> {
    Some(view.attr(attr)?.as_symbol(view.cx)?.str(view.cx))
}

fn function(view: View<'_>, name: &str, symbols: &Symbols<'_>, sink: &mut Sink<'_>) -> Result<OpId, Failed> {
    let place = symbol_place(view, name);
    let Some(op) = symbols.get(name) else {
        let near = nearest(name, symbols.names_of(Func::DEF));
        let near = near.map_or_else(String::new, |near| format!("; did you mean `@{near}`?"));
        return Err(sink.error(place, format!("there is no function `@{name}`{near}")).failed());
    };
    if !Func::is(symbols.table, op) {
        let message = format!("`@{name}` is no `func.func`");
        return Err(sink.error(place, message).label(symbols.table.loc(op), "it is this").failed());
    }
    Ok(op)
}

fn type_of<'a>(cx: &'a Context, table: &Body, function: OpId) -> Option<(&'a [Type], &'a [Type])> {
    table.attr_of(cx, function, "function_type")?.as_type(cx)?.as_function(cx)
}

fn counted(number: usize, what: &str) -> String {
    format!("{number} {what}{}", if number == 1 { "" } else { "s" })
}
