//! Functions of the C library that lowered code calls: calling them, and declaring them once.

use ir::{AttrDict, AttrKind, Body, Builder, Context, Failed, NamedAttr, Op, OpId, Point, Sink, Type, ValueId};
use std::collections::BTreeMap;

use super::Lowering;

/// Where a converted function notes what it calls, until its module has been seen to.
const NOTE: &str = "ft.runtime";

/// Calls a function of the C library.
pub fn call(c: &mut Lowering<'_>, name: &str, arguments: &[ValueId], result: Type) -> ValueId {
    let op = build_call(c, name, arguments, Some(result));
    c.body().result(op, 0)
}

/// Calls a function of the C library that returns nothing.
pub fn call_void(c: &mut Lowering<'_>, name: &str, arguments: &[ValueId]) {
    build_call(c, name, arguments, None);
}

/// Notes that functions are called which are called by name elsewhere: the module may have none of
/// its own.
pub fn need(c: &mut Lowering<'_>, name: &str, parameters: &[Type], result: Option<Type>) {
    if !c.state.runtime.contains_key(name) {
        let returned = result.unwrap_or_else(|| llvm::void(c.cx));
        c.state.runtime.insert(name.to_owned(), llvm::function(c.cx, returned, parameters, false));
    }
}

fn build_call(c: &mut Lowering<'_>, name: &str, arguments: &[ValueId], result: Option<Type>) -> OpId {
    let parameters: Vec<Type> = arguments.iter().map(|&value| c.body().ty(value)).collect();
    need(c, name, &parameters, result);
    llvm::Call::direct(&mut c.builder(), name, arguments, result).id()
}

/// Notes on a function what it calls; [`take_note`] reads it.
pub fn record(cx: &Context, function: &mut Body, calls: &BTreeMap<String, Type>) {
    if calls.is_empty() {
        return;
    }
    let entry =
        |(name, &ty): (&String, &Type)| NamedAttr { name: cx.name(name), attr: cx.type_attr(ty), inherent: false };
    let note = cx.attr(AttrKind::Dict(cx.dict(calls.iter().map(entry).collect())));
    function.set_own_attr(cx, NOTE, note);
}

/// Adds what a function calls to a list, by its attributes.
pub fn take_note(cx: &Context, function: AttrDict, calls: &mut BTreeMap<String, Type>) {
    let note = function.get(cx, NOTE).and_then(|attr| attr.as_dict(cx)).unwrap_or(AttrDict::EMPTY);
    for entry in note.entries(cx) {
        if let Some(ty) = entry.attr.as_type(cx) {
            calls.insert(entry.name.str(cx).to_owned(), ty);
        }
    }
}

/// Declares functions at the start of a module, but those that it declares already. A function
/// of the program that has such a name would be called instead: that is an error.
pub fn declare(
    cx: &Context,
    module: &mut Body,
    calls: &BTreeMap<String, Type>,
    sink: &mut Sink<'_>,
) -> Result<(), Failed> {
    let (Some(block), false) = (module.roots().first().and_then(|&root| module.entry(root)), calls.is_empty()) else {
        return Ok(());
    };
    let (missing, result) = missing_and_taken(cx, module, calls, sink);
    for &(name, ty) in missing.iter().rev() {
        let loc = module.loc;
        let body = llvm::Func::new_body(cx, name, ty, llvm::Linkage::External, loc);
        let attrs = body.attrs;
        let mut builder = Builder::new(cx, module, Point::Start(block), loc);
        let op = builder.insert(ir::OpSpec { attrs, regions: 1, ..ir::OpSpec::new(llvm::Func::DEF, loc) });
        module.set_nested(op, body);
    }
    result
}

/// The functions that a module does not declare; those whose names it has for others are errors.
fn missing_and_taken<'n>(
    cx: &Context,
    module: &Body,
    calls: &'n BTreeMap<String, Type>,
    sink: &mut Sink<'_>,
) -> (Vec<(&'n str, Type)>, Result<(), Failed>) {
    let (mut missing, mut result) = (Vec::new(), Ok(()));
    let known = ir::interfaces::Symbols::new(cx, module);
    for (name, &ty) in calls {
        let Some(op) = known.get(name) else {
            missing.push((name.as_str(), ty));
            continue;
        };
        let function = module.nested(op).filter(|body| body.def == llvm::Func::DEF);
        let is_same = function.is_some_and(|body| {
            let declared = body.attr(cx, "function_type").and_then(|attr| attr.as_type(cx));
            declared == Some(ty) && body.entry(body.root()).is_none()
        });
        if !is_same {
            let message = format!("`loops-to-llvm` calls `@{name}` of the C library, but the module has its own");
            let note = format!("the one of the library has the type `{}`", ty.text(cx));
            result = Err(sink.error(module.loc(op), message).note(note).failed());
        }
    }
    (missing, result)
}
