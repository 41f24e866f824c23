//! Custom forms that a format cannot say: arithmetic, memory and aggregates.

use ir::attr_values::AttrValue;
use ir::diagnostics::did_you_mean;
use ir::syntax::{OpParser, Printer};
use ir::{Attr, Failed, Op, Type, View};

use crate::attrs::{ADDRESS, AddressFlags, FloatPredicate, IntPredicate, OVERFLOW, Overflow};
use crate::memory::{DYNAMIC_INDEX, ElementIndex, GetElementPtr};
use crate::types;

type Parsed = Result<(), Failed>;

// ---- arithmetic ----

/// `overflow<nsw, nuw>`, if it is there.
fn parse_overflow(p: &mut OpParser<'_, '_>) -> Parsed {
    if p.eat("overflow") {
        p.expect("<")?;
        let bits = OVERFLOW.parse(p, ">")?;
        let attr = Overflow(bits).attr(p.cx);
        p.set_attr("overflowFlags", attr);
    }
    Ok(())
}

fn print_overflow(printer: &mut Printer<'_>, view: View<'_>) {
    let flags = view.attr("overflowFlags").and_then(|attr| Overflow::read(view.cx, attr));
    let words = OVERFLOW.words_of(flags.map_or(0, |flags| flags.0));
    if !words.is_empty() {
        printer.text(&format!(" overflow<{}>", words.join(", ")));
    }
}

/// `%a, %b overflow<nsw> : i32`.
pub(crate) fn parse_overflow_binary(p: &mut OpParser<'_, '_>) -> Parsed {
    let lhs = p.operand()?;
    p.expect(",")?;
    let rhs = p.operand()?;
    parse_overflow(p)?;
    p.attr_dict()?;
    p.expect(":")?;
    let ty = p.ty()?;
    p.resolve_operands(&[lhs, rhs], &[ty, ty])?;
    p.push_result(ty);
    Ok(())
}

pub(crate) fn print_overflow_binary(printer: &mut Printer<'_>, view: View<'_>) {
    printer.space();
    printer.values(view.body.operands(view.op));
    print_overflow(printer, view);
    printer.attr_dict(view, &["overflowFlags"]);
    printer.text(" : ");
    printer.ty(view.result_type(0));
}

/// `%a overflow<nsw> : i32 to i8`.
pub(crate) fn parse_trunc(p: &mut OpParser<'_, '_>) -> Parsed {
    let arg = p.operand()?;
    parse_overflow(p)?;
    p.attr_dict()?;
    p.expect(":")?;
    let from = p.ty()?;
    p.expect("to")?;
    let to = p.ty()?;
    p.resolve_operand(&arg, from)?;
    p.push_result(to);
    Ok(())
}

pub(crate) fn print_trunc(printer: &mut Printer<'_>, view: View<'_>) {
    printer.space();
    printer.value(view.operand(0));
    print_overflow(printer, view);
    printer.attr_dict(view, &["overflowFlags"]);
    printer.text(" : ");
    printer.ty(view.operand_type(0));
    printer.text(" to ");
    printer.ty(view.result_type(0));
}

/// `"slt" %a, %b : i32`.
pub(crate) fn parse_icmp(p: &mut OpParser<'_, '_>) -> Parsed {
    parse_compare(p, IntPredicate::DEF)
}

/// `"olt" %a, %b : f32`.
pub(crate) fn parse_fcmp(p: &mut OpParser<'_, '_>) -> Parsed {
    parse_compare(p, FloatPredicate::DEF)
}

fn parse_compare(p: &mut OpParser<'_, '_>, predicates: &ir::def::EnumDef) -> Parsed {
    let span = p.span();
    let word = p.string()?;
    let Some(&(_, number)) = predicates.cases.iter().find(|(known, _)| *known == word) else {
        let near = did_you_mean(&word, predicates.cases.iter().map(|&(known, _)| known));
        return Err(p.error(span, format!("`{word}` is not {}{near}", predicates.name)).failed());
    };
    let attr = p.cx.integer(i128::from(number), predicates.ty);
    p.set_attr("predicate", attr);
    let lhs = p.operand()?;
    p.expect(",")?;
    let rhs = p.operand()?;
    p.attr_dict()?;
    p.expect(":")?;
    let ty = p.ty()?;
    p.resolve_operands(&[lhs, rhs], &[ty, ty])?;
    p.infer_results()
}

pub(crate) fn print_compare(printer: &mut Printer<'_>, view: View<'_>) {
    let number = view.attr("predicate");
    let int = number.and_then(|attr| IntPredicate::read(view.cx, attr)).map(IntPredicate::word);
    let float = number.and_then(|attr| FloatPredicate::read(view.cx, attr)).map(FloatPredicate::word);
    let word = if crate::ICmp::is(view.body, view.op) { int } else { float };
    printer.space();
    printer.string(word.unwrap_or_default());
    printer.space();
    printer.values(view.body.operands(view.op));
    printer.attr_dict(view, &["predicate"]);
    printer.text(" : ");
    printer.ty(view.operand_type(0));
}

// ---- memory ----

/// `%n x f32 {alignment = 16 : i64} : (i64) -> !llvm.ptr`.
pub(crate) fn parse_alloca(p: &mut OpParser<'_, '_>) -> Parsed {
    if p.eat("inalloca") {
        p.set_attr("inalloca", Attr::UNIT);
    }
    let size = p.operand()?;
    p.expect("x")?;
    let element = p.ty()?;
    let attr = p.cx.type_attr(element);
    p.set_attr("elem_type", attr);
    p.attr_dict()?;
    p.expect(":")?;
    parse_signature(p, &[size])
}

/// The operands and results by a function type, `(i64) -> !llvm.ptr`.
fn parse_signature<'a>(p: &mut OpParser<'_, 'a>, operands: &[ir::syntax::Operand<'a>]) -> Parsed {
    let (inputs, results) = p.function_type_parts()?;
    p.resolve_operands(operands, &inputs)?;
    p.push_results(&results);
    Ok(())
}

pub(crate) fn print_alloca(printer: &mut Printer<'_>, view: View<'_>) {
    printer.text(if view.attr("inalloca").is_some() { " inalloca " } else { " " });
    printer.value(view.operand(0));
    printer.text(" x ");
    print_type_attr(printer, view, "elem_type");
    printer.attr_dict(view, &["elem_type", "inalloca"]);
    printer.text(" : ");
    printer.type_signature(view);
}

fn print_type_attr(printer: &mut Printer<'_>, view: View<'_>, name: &str) {
    if let Some(ty) = view.attr(name).and_then(|attr| attr.as_type(view.cx)) {
        printer.ty(ty);
    }
}

/// `inbounds|nuw %p[0, %i] : (!llvm.ptr, i64) -> !llvm.ptr, !llvm.array<4 x f32>`.
pub(crate) fn parse_element_address(p: &mut OpParser<'_, '_>) -> Parsed {
    let mut flags = 0;
    while p.at_word() {
        flags |= ADDRESS.parse_word(p)?;
        if !p.eat("|") {
            break;
        }
    }
    if flags != 0 {
        let attr = AddressFlags(flags).attr(p.cx);
        p.set_attr("noWrapFlags", attr);
    }
    let mut operands = vec![p.operand()?];
    let mut raw = Vec::new();
    p.expect("[")?;
    p.comma_list("]", |p| {
        if p.at_value() {
            operands.push(p.operand()?);
            raw.push(DYNAMIC_INDEX);
            return Ok(());
        }
        let span = p.span();
        let index = p.int64()?;
        if i32::try_from(index).is_err() || index == DYNAMIC_INDEX {
            return Err(p.error(span, "a constant index fits in 32 bits, and is not the smallest").failed());
        }
        raw.push(index);
        Ok(())
    })?;
    let attr = p.cx.ints32(&raw);
    p.set_attr("rawConstantIndices", attr);
    p.attr_dict()?;
    p.expect(":")?;
    parse_signature(p, &operands)?;
    p.expect(",")?;
    let element = p.ty()?;
    let attr = p.cx.type_attr(element);
    p.set_attr("elem_type", attr);
    Ok(())
}

pub(crate) fn print_element_address(printer: &mut Printer<'_>, view: View<'_>) {
    let op = GetElementPtr::of(view.op);
    let flags = op.no_wrap_flags(view.cx, view.body);
    printer.space();
    if flags != AddressFlags::NONE {
        printer.text(&ADDRESS.words_of(flags.0).join("|"));
        printer.space();
    }
    printer.value(op.base(view.body));
    printer.text("[");
    printer.list(op.indices(view.cx, view.body), |printer, index| match index {
        ElementIndex::Constant(value) => printer.number(value),
        ElementIndex::Value(value) => printer.value(value),
    });
    printer.text("]");
    printer.attr_dict(view, &["rawConstantIndices", "elem_type", "noWrapFlags"]);
    printer.text(" : ");
    printer.type_signature(view);
    printer.text(", ");
    print_type_attr(printer, view, "elem_type");
}

// ---- aggregates ----

/// `%f, %s[1, 0] : !llvm.struct<(i32, array<2 x f32>)>`.
pub(crate) fn parse_insert_value(p: &mut OpParser<'_, '_>) -> Parsed {
    let value = p.operand()?;
    p.expect(",")?;
    let container = p.operand()?;
    let position = p.ints()?;
    let attr = p.cx.ints(&position);
    p.set_attr("position", attr);
    p.attr_dict()?;
    p.expect(":")?;
    let span = p.span();
    let ty = p.ty()?;
    let Some(part) = types::part(p.cx, ty, &position) else {
        let text = ty.text(p.cx);
        return Err(p.error(span, format!("`{text}` has no part at {position:?}")).failed());
    };
    p.resolve_operands(&[container, value], &[ty, part])?;
    p.push_result(ty);
    Ok(())
}

pub(crate) fn print_insert_value(printer: &mut Printer<'_>, view: View<'_>) {
    printer.space();
    printer.values([view.operand(1), view.operand(0)]);
    print_ints(printer, view, "position");
    printer.attr_dict(view, &["position"]);
    printer.text(" : ");
    printer.ty(view.operand_type(0));
}

fn print_ints(printer: &mut Printer<'_>, view: View<'_>, name: &str) {
    printer.ints(view.attr(name).and_then(|attr| attr.as_ints(view.cx)).unwrap_or(&[]));
}

/// `%v, %w [0, -1, 5] : vector<4xf32>`.
pub(crate) fn parse_shuffle(p: &mut OpParser<'_, '_>) -> Parsed {
    let v1 = p.operand()?;
    p.expect(",")?;
    let v2 = p.operand()?;
    let mask = p.ints()?;
    let attr = p.cx.ints32(&mask);
    p.set_attr("mask", attr);
    p.attr_dict()?;
    p.expect(":")?;
    let ty = p.ty()?;
    p.resolve_operands(&[v1, v2], &[ty, ty])?;
    p.infer_results()
}

pub(crate) fn print_shuffle(printer: &mut Printer<'_>, view: View<'_>) {
    printer.space();
    printer.values(view.body.operands(view.op));
    printer.space();
    print_ints(printer, view, "mask");
    printer.attr_dict(view, &["mask"]);
    printer.text(" : ");
    printer.ty(view.operand_type(0));
}

/// `%v, %p, %m {alignment = 4 : i32} : vector<4xf32>, vector<4xi1> into !llvm.ptr`.
pub(crate) fn parse_masked_store(p: &mut OpParser<'_, '_>) -> Parsed {
    let value = p.operand()?;
    p.expect(",")?;
    let data = p.operand()?;
    p.expect(",")?;
    let mask = p.operand()?;
    p.attr_dict()?;
    p.expect(":")?;
    let value_type: Type = p.ty()?;
    p.expect(",")?;
    let mask_type = p.ty()?;
    p.expect("into")?;
    let data_type = p.ty()?;
    p.resolve_operands(&[value, data, mask], &[value_type, data_type, mask_type])
}

pub(crate) fn print_masked_store(printer: &mut Printer<'_>, view: View<'_>) {
    printer.space();
    printer.values(view.body.operands(view.op));
    printer.attr_dict(view, &[]);
    printer.text(" : ");
    printer.types([view.operand_type(0), view.operand_type(2)]);
    printer.text(" into ");
    printer.ty(view.operand_type(1));
}
