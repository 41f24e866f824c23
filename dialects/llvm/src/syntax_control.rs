//! Custom forms of switches and calls; those of branches are in [`ir::branches`].

use ir::attr_values::AttrValue;
use ir::syntax::{OpParser, Operand, Printer};
use ir::{AttrKind, Failed, Op, Type, View, branches};

use crate::attrs::{CallConvention, TailCall};
use crate::control::{Call, Switch};
use crate::types;

type Parsed = Result<(), Failed>;

// ---- branches ----

/// `%x : i32, ^bb1 [1: ^bb2(%a : i32), -2: ^bb3]`.
pub(crate) fn parse_switch(p: &mut OpParser<'_, '_>) -> Parsed {
    let value = p.operand()?;
    p.expect(":")?;
    let ty = p.ty()?;
    p.expect(",")?;
    p.resolve_operand(&value, ty)?;
    let default = branches::parse_successor(p)?;
    let mut cases = branches::Cases::default();
    p.expect("[")?;
    p.comma_list("]", |p| cases.parse_one(p))?;
    cases.finish(p, ty, &default);
    p.attr_dict()
}

pub(crate) fn print_switch(printer: &mut Printer<'_>, view: View<'_>) {
    let (cx, body) = (view.cx, view.body);
    let op = Switch::of(view.op);
    printer.space();
    printer.value(op.value(cx, body));
    printer.text(" : ");
    printer.ty(view.operand_type(0));
    printer.text(", ");
    printer.successor(op.default_destination(body), &op.default_operands(cx, body));
    printer.text(" [");
    for (index, (case, block)) in op.cases(cx, body).into_iter().zip(op.case_destinations(body)).enumerate() {
        printer.text(if index > 0 { "," } else { "" });
        printer.newline();
        printer.text("  ");
        printer.number(case);
        printer.text(": ");
        printer.successor(block, &branches::passed_by_switch(view, index + 1));
    }
    printer.newline();
    printer.text("]");
    printer.attr_dict(view, &["case_values", "case_operand_segments"]);
}

// ---- calls ----

/// `fastcc tail @f(%a, %b) vararg(!llvm.func<...>) : (f32, i32) -> f32`, or `%p(%a) : !llvm.ptr, (f32) -> f32`.
pub(crate) fn parse_call(p: &mut OpParser<'_, '_>) -> Parsed {
    parse_call_words(p)?;
    let mut operands: Vec<Operand<'_>> = Vec::new();
    let direct = p.at_symbol();
    if direct {
        let callee = p.symbol()?;
        let attr = p.cx.attr(AttrKind::Symbol([callee].into()));
        p.set_attr("callee", attr);
    } else {
        operands.push(p.operand()?);
    }
    p.expect("(")?;
    operands.extend(p.operands()?);
    p.expect(")")?;
    if p.eat("vararg") {
        p.expect("(")?;
        let ty = p.ty()?;
        p.expect(")")?;
        let attr = p.cx.type_attr(ty);
        p.set_attr("var_callee_type", attr);
    }
    p.attr_dict()?;
    p.expect(":")?;
    let mut types = Vec::new();
    if !direct {
        types.push(p.ty()?);
        p.expect(",")?;
    }
    let (inputs, results) = p.function_type_parts()?;
    types.extend(inputs);
    p.resolve_operands(&operands, &types)?;
    p.push_results(&results.into_iter().filter(|&ty| !types::is_void(p.cx, ty)).collect::<Vec<_>>());
    p.set_segments(&[operands.len(), 0]);
    let none = p.cx.ints32(&[]);
    p.set_attr("op_bundle_sizes", none);
    Ok(())
}

/// The calling convention and the kind of tail call.
fn parse_call_words(p: &mut OpParser<'_, '_>) -> Parsed {
    while p.at_word() {
        let span = p.span();
        let word = p.word()?;
        let attr = CallConvention::from_word(word).map(|value| ("CConv", value.attr(p.cx)));
        let attr = attr.or_else(|| TailCall::from_word(word).map(|value| ("TailCallKind", value.attr(p.cx))));
        let Some((name, attr)) = attr else {
            let message = format!("`{word}` is no calling convention and no kind of tail call");
            return Err(p.error(span, message).failed());
        };
        p.set_attr(name, attr);
    }
    Ok(())
}

pub(crate) fn print_call(printer: &mut Printer<'_>, view: View<'_>) {
    let (cx, body) = (view.cx, view.body);
    let op = Call::of(view.op);
    let mut operands = op.callee_operands(cx, body);
    printer.space();
    let (convention, tail) = (op.c_conv(cx, body), op.tail_call_kind(cx, body));
    if convention != CallConvention::C {
        printer.text(&format!("{} ", convention.word()));
    }
    if tail != TailCall::None {
        printer.text(&format!("{} ", tail.word()));
    }
    let mut pointer = None;
    match op.callee(cx, body) {
        Some(callee) => printer.symbol(callee.str(cx)),
        None if !operands.is_empty() => {
            let callee = operands.remove(0);
            printer.value(callee);
            pointer = Some(body.ty(callee));
        }
        None => {}
    }
    printer.text("(");
    printer.values(operands.iter().copied());
    printer.text(")");
    if let Some(ty) = op.var_callee_type(cx, body) {
        printer.text(" vararg(");
        printer.ty(ty);
        printer.text(")");
    }
    printer.attr_dict(view, &["callee", "var_callee_type", "CConv", "TailCallKind", "op_bundle_sizes"]);
    printer.text(" : ");
    if let Some(ty) = pointer {
        printer.ty(ty);
        printer.text(", ");
    }
    let inputs: Vec<Type> = operands.iter().map(|&value| body.ty(value)).collect();
    let results: Vec<Type> = body.results(view.op).map(|value| body.ty(value)).collect();
    printer.function_type(&inputs, &results);
}
