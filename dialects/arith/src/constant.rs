//! `arith.constant` and `arith.select`: their text, what they check and what they do.

use std::rc::Rc;

use ir::eval::{Array, Datum, Flow, Frame, Stop, elementwise_with};
use ir::syntax::{OpParser, Printer};
use ir::{
    Attr, AttrKind, Body, Builder, Context, Failed, Fold, Infer, Op, OpId, Pattern, Rewriter, Sink, Type, TypeKind,
    ValueId, View,
};

use crate::elements::{self, Format, Outcome};
use crate::identities::complemented;
use crate::ops::{Constant, Select};

// ---- constant ----

const NOT_CONSTANT: &str = "the value of a constant must be an integer, a float or elements";

fn is_constant(cx: &Context, attr: Attr) -> bool {
    use AttrKind::*;
    matches!(
        attr.kind(cx),
        Integer(..) | Float(..) | Dense(_) | WideFloat(..) | Sparse(_) | Resource(..) | DenseStrings(_)
    )
}

/// Makes the elements of constants dense that are sparse or stand at the end of the file, so that
/// passes need not know of them.
pub fn write_out(cx: &Context, body: &mut Body) {
    let constants: Vec<OpId> = body.walk_all().filter(|&op| Constant::is(body, op)).collect();
    for op in constants {
        let value = body.attr_of(cx, op, "value");
        if let Some(dense) = value.and_then(|value| ir::elements::written_out(cx, value)) {
            body.set_attr(cx, op, "value", dense);
        }
    }
}

/// Elements become dense that are sparse or stand at the end of the file.
pub const WRITTEN_OUT: Pattern = Pattern { name: "constant-written-out", rewrite: written_out };

fn written_out(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let value = rw.body.attr_of(rw.cx, op, "value");
    let Some(dense) = value.and_then(|value| ir::elements::written_out(rw.cx, value)) else { return false };
    rw.set_attr(op, "value", dense);
    true
}

/// The type of a constant is that of its value.
pub fn infer_constant(infer: &Infer<'_>) -> Result<Vec<Type>, String> {
    let value = infer.attr("value").filter(|&value| is_constant(infer.cx, value));
    value.and_then(|value| value.ty(infer.cx)).map(|ty| vec![ty]).ok_or_else(|| NOT_CONSTANT.to_owned())
}

/// The materializer of the dialect: a constant of a type from an attribute of that type.
pub fn materialize(b: &mut Builder<'_>, attr: Attr, ty: Type) -> Option<ValueId> {
    (is_constant(b.cx, attr) && attr.ty(b.cx) == Some(ty)).then(|| Constant::emit(b, attr))
}

/// A constant is a number or dense numbers; integers have no sign in their type.
pub fn verify_constant(view: View<'_>, sink: &mut Sink<'_>) -> Result<(), Failed> {
    let (cx, loc) = (view.cx, view.body.loc(view.op));
    let Some(value) = view.attr("value").filter(|&value| is_constant(cx, value)) else {
        return Err(sink.error(loc, NOT_CONSTANT).failed());
    };
    let ty = view.result_type(0);
    let is_memory = ty.is_memref(cx) || matches!(ty.kind(cx), TypeKind::UnrankedMemref { .. });
    if ty.is_integer(cx) && !ty.is_signless(cx) || is_memory {
        let what =
            if is_memory { "a constant is a value, and no memory" } else { "an integer constant has a signless type" };
        let message = format!("{what}, found `{}`", ty.text(cx));
        return Err(sink.error(loc, message).failed());
    }
    let is_scalable = matches!(ty.kind(cx), TypeKind::Vector { scalable, .. } if scalable.contains(&true));
    if is_scalable && elements::uniform(cx, value).is_none() {
        return Err(sink.error(loc, "a constant of a scalable vector type has one value for all elements").failed());
    }
    Ok(())
}

/// A constant is what it says.
pub fn fold_constant(view: View<'_>, _: &[Option<Attr>]) -> Option<Vec<Fold>> {
    view.attr("value").map(|value| vec![Fold::Attr(value)])
}

/// Constants of more elements, which are splats, are not evaluated: each takes eight bytes there.
const MAX_ELEMENTS: u64 = 1 << 29;

/// Makes the value of a constant.
pub fn eval_constant(view: View<'_>) -> Result<Flow, Stop> {
    let (cx, ty) = (view.cx, view.result_type(0));
    let not_run = || Stop::at(view, format!("the evaluator has no constants of type `{}`", ty.text(cx)));
    let value = view.attr("value").ok_or_else(not_run)?;
    let value = ir::elements::written_out(cx, value).unwrap_or(value);
    let format = Format::of(cx, ty).ok_or_else(not_run)?;
    let AttrKind::Dense(dense) = value.kind(cx) else {
        return elements::uniform(cx, value).map(|bits| Flow::One(Datum::Bits(bits))).ok_or_else(not_run);
    };
    let shape: Vec<usize> = ty.shape(cx).unwrap_or(&[]).iter().map(|&size| size.max(0) as usize).collect();
    let count = ty.element_count(cx).filter(|&count| count <= MAX_ELEMENTS).ok_or_else(not_run)? as usize;
    let bits = (0..count).map(|at| format.wrap(dense.element(cx, at))).collect();
    Ok(Flow::One(Datum::Array(Rc::new(Array { shape, bits }))))
}

/// `c4` for an index, `c4_i32`, `true`, `cst` for all that is not an integer.
pub fn suggest_name(view: View<'_>) -> Option<String> {
    let cx = view.cx;
    Some(match *view.attr("value")?.kind(cx) {
        AttrKind::Integer(value, Type::I1) => if value == 0 { "false" } else { "true" }.to_owned(),
        AttrKind::Integer(value, Type::INDEX) => format!("c{value}"),
        AttrKind::Integer(value, ty) => format!("c{value}_{}", ty.text(cx)),
        _ => "cst".to_owned(),
    })
}

// ---- select ----

/// `%c, %a, %b : i32`, or `%c, %a, %b : tensor<4xi1>, tensor<4xf32>` for a condition per element.
pub fn parse_select(parser: &mut OpParser<'_, '_>) -> Result<(), Failed> {
    let operands = parser.operands()?;
    parser.attr_dict()?;
    parser.expect(":")?;
    let span = parser.span();
    let (condition, ty) = match parser.types()?.as_slice() {
        &[ty] => (Type::I1, ty),
        &[condition, ty] => (condition, ty),
        types => {
            let message = format!(
                "expected the type of the result, or that of the condition before it, found {} types",
                types.len()
            );
            return Err(parser.error(span, message).failed());
        }
    };
    parser.resolve_operands(&operands, &[condition, ty, ty])?;
    parser.push_result(ty);
    Ok(())
}

/// Prints what [`parse_select`] reads.
pub fn print_select(printer: &mut Printer<'_>, view: View<'_>) {
    printer.text(" ");
    printer.values(view.body.operands(view.op));
    printer.attr_dict(view, &[]);
    printer.text(" : ");
    let condition = view.operand_type(0);
    if condition != Type::I1 {
        printer.ty(condition);
        printer.text(", ");
    }
    printer.ty(view.result_type(0));
}

/// A condition that is not one `i1` has the shape of the result.
pub fn verify_select(view: View<'_>, sink: &mut Sink<'_>) -> Result<(), Failed> {
    let (cx, condition, ty) = (view.cx, view.operand_type(0), view.result_type(0));
    if condition == Type::I1 || ty.with_element(cx, Type::I1) == condition {
        return Ok(());
    }
    let (found, ty) = (condition.text(cx), ty.text(cx));
    let message = format!("the condition must be i1, or i1 in the shape of `{ty}`, found `{found}`");
    let place = ir::diagnostics::operand_place(view.body, view.op, 0);
    Err(sink.error(place, message).failed())
}

/// Chooses whole values for a scalar condition, whatever their type; else element by element.
pub fn eval_select(frame: &Frame<'_>, view: View<'_>) -> Result<Flow, Stop> {
    match frame.operand(view.op, 0) {
        Datum::Poison(poison) if poison.elements.is_none() => Err(poison.why.clone()),
        &Datum::Bits(bits) => Ok(Flow::One(frame.operand(view.op, if bits & 1 == 1 { 1 } else { 2 }).clone())),
        _ => elementwise_with(frame, view, |elements| {
            // An element that is not chosen does not matter, be it poison.
            let chosen = if elements[0].map_err(Stop::clone)? & 1 == 1 { 1 } else { 2 };
            elements[chosen].map_err(Stop::clone)
        }),
    }
}

fn select(_: &elements::Elements<'_>, bits: &[u64]) -> Outcome {
    Ok(if bits[0] & 1 == 1 { bits[1] } else { bits[2] })
}

/// A known condition, equal choices, `c ? true : false`, and `x == y ? x : y`.
pub fn fold_select(view: View<'_>, constants: &[Option<Attr>]) -> Option<Vec<Fold>> {
    let cx = view.cx;
    let (condition, yes, no) = (view.operand(0), view.operand(1), view.operand(2));
    let bits = |at: usize| elements::uniform(cx, constants.get(at).copied().flatten()?);
    let chosen = match bits(0) {
        Some(bits) => Some(if bits & 1 == 1 { yes } else { no }),
        None if yes == no => Some(yes),
        None if view.operand_type(0) == view.result_type(0) && bits(1) == Some(1) && bits(2) == Some(0) => {
            Some(condition)
        }
        None => compared(view, condition, yes, no),
    };
    chosen.map(|value| vec![Fold::Value(value)]).or_else(|| elements::fold_one(view, constants, select))
}

/// `x == y ? x : y` is `y`, and `x != y ? x : y` is `x`, for integers.
fn compared(view: View<'_>, condition: ValueId, yes: ValueId, no: ValueId) -> Option<ValueId> {
    use crate::predicates::CmpI;
    let comparison = crate::ops::Cmpi::defining(view.body, condition)?;
    let sides = [comparison.lhs(view.body), comparison.rhs(view.body)];
    if sides != [yes, no] && sides != [no, yes] {
        return None;
    }
    match comparison.predicate(view.cx, view.body) {
        CmpI::Eq => Some(no),
        CmpI::Ne => Some(yes),
        _ => None,
    }
}

/// The condition that is flipped in `select (xori c, true), a, b`.
pub fn flipped_condition(view: View<'_>, select: Select) -> Option<ValueId> {
    complemented(view, select.condition(view.body))
}
