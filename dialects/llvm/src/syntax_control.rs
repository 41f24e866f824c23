//! Custom forms of branches and calls.

use ir::attr_values::AttrValue;
use ir::syntax::{OpParser, Operand, Printer};
use ir::{AttrKind, BlockId, Dense, Failed, Op, Type, ValueId, View};

use crate::attrs::{CallConvention, TailCall};
use crate::control::{Call, CondBr, Switch};
use crate::types;

type Parsed = Result<(), Failed>;

// ---- branches ----

/// `^bb1(%a, %b : i32, f32)`; pushes the operands and gives their number.
fn parse_successor(p: &mut OpParser<'_, '_>) -> Result<(BlockId, Vec<ValueId>), Failed> {
    let block = p.successor()?;
    let mut values = Vec::new();
    if p.eat("(") {
        let span = p.span();
        let operands = p.operands()?;
        p.expect(":")?;
        let types = p.types()?;
        p.expect(")")?;
        if operands.len() != types.len() {
            let message = format!("there are {} values, but {} types", operands.len(), types.len());
            return Err(p.error(span, message).failed());
        }
        for (operand, &ty) in operands.iter().zip(&types) {
            values.push(p.resolve(operand, ty)?);
        }
    }
    Ok((block, values))
}

fn push(p: &mut OpParser<'_, '_>, values: &[ValueId]) {
    for &value in values {
        p.push_operand(value);
    }
}

pub(crate) fn parse_br(p: &mut OpParser<'_, '_>) -> Parsed {
    let (block, values) = parse_successor(p)?;
    p.push_successor(block);
    push(p, &values);
    p.attr_dict()
}

pub(crate) fn print_br(printer: &mut Printer<'_>, view: View<'_>) {
    let values: Vec<ValueId> = view.body.operands(view.op).collect();
    printer.space();
    printer.successor(view.body.successors(view.op)[0], &values);
    printer.attr_dict(view, &[]);
}

/// `%c weights([5, 10]), ^bb1(%a : i32), ^bb2`.
pub(crate) fn parse_cond_br(p: &mut OpParser<'_, '_>) -> Parsed {
    let condition = p.operand()?;
    if p.eat("weights") {
        p.expect("(")?;
        let weights = p.ints()?;
        p.expect(")")?;
        let attr = p.cx.ints32(&weights);
        p.set_attr("branch_weights", attr);
    }
    p.resolve_operand(&condition, Type::I1)?;
    let mut sizes = vec![1];
    for _ in 0..2 {
        p.expect(",")?;
        let (block, values) = parse_successor(p)?;
        p.push_successor(block);
        push(p, &values);
        sizes.push(values.len());
    }
    p.set_segments(&sizes);
    p.attr_dict()
}

pub(crate) fn print_cond_br(printer: &mut Printer<'_>, view: View<'_>) {
    let (cx, body) = (view.cx, view.body);
    let op = CondBr::of(view.op);
    printer.space();
    printer.value(op.condition(cx, body));
    if let Some(weights) = op.branch_weights(cx, body) {
        printer.text(" weights(");
        printer.ints(&weights);
        printer.text(")");
    }
    printer.text(", ");
    printer.successor(op.true_dest(body), &op.true_dest_operands(cx, body));
    printer.text(", ");
    printer.successor(op.false_dest(body), &op.false_dest_operands(cx, body));
    printer.attr_dict(view, &["branch_weights"]);
}

/// `%x : i32, ^bb1 [1: ^bb2(%a : i32), -2: ^bb3]`.
pub(crate) fn parse_switch(p: &mut OpParser<'_, '_>) -> Parsed {
    let value = p.operand()?;
    p.expect(":")?;
    let ty = p.ty()?;
    p.expect(",")?;
    p.resolve_operand(&value, ty)?;
    let (block, values) = parse_successor(p)?;
    p.push_successor(block);
    push(p, &values);
    let (mut cases, mut segments) = (Vec::new(), Vec::new());
    p.expect("[")?;
    p.comma_list("]", |p| {
        cases.push(p.integer()?);
        p.expect(":")?;
        let (block, values) = parse_successor(p)?;
        p.push_successor(block);
        push(p, &values);
        segments.push(values.len() as i64);
        Ok(())
    })?;
    if !cases.is_empty() {
        let attr = case_values(p, ty, &cases);
        p.set_attr("case_values", attr);
    }
    let total = segments.iter().sum::<i64>() as usize;
    let attr = p.cx.ints32(&segments);
    p.set_attr("case_operand_segments", attr);
    p.set_segments(&[1, values.len(), total]);
    p.attr_dict()
}

/// The dense vector of the cases.
fn case_values(p: &OpParser<'_, '_>, ty: Type, cases: &[i128]) -> ir::Attr {
    let bytes = ty.bytes(p.cx).unwrap_or(8) as usize;
    let words = cases.iter().map(|&case| p.cx.integer(case, ty).as_integer(p.cx).unwrap_or(case));
    let data: Vec<u8> = words.flat_map(|word| word.to_le_bytes().into_iter().take(bytes).collect::<Vec<_>>()).collect();
    let (splat, data) = match data.chunks(bytes).all(|chunk| chunk == &data[..bytes]) {
        true => (true, data[..bytes].to_vec()),
        false => (false, data),
    };
    let ty = p.cx.vector(&[cases.len() as i64], ty);
    p.cx.attr(AttrKind::Dense(Dense { ty, data: data.into(), splat }))
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
        printer.successor(block, &crate::effects::switch(view, index + 1));
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
