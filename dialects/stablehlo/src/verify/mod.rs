//! The rules that slots cannot say: shapes, element types, and what regions take and give.
//!
//! What rules are made of is here; the files have the rules of kinds of operations, in the order of
//! `ops.rs`.

mod control;
mod elementwise;
mod indexing;
mod products;
mod reductions;
mod structure;

use ir::structured::verify::{ends_with, entry, fail, takes};
use ir::{Context, DYNAMIC, Dim, Failed, Op, RegionId, Sink, Type, ValueId, View};

use crate::ops::Return;
use crate::shapes::Shape;

pub(crate) use control::*;
pub(crate) use elementwise::*;
pub(crate) use indexing::*;
pub(crate) use products::*;
pub(crate) use reductions::*;
pub(crate) use structure::*;

type Verified = Result<(), Failed>;

/// The sizes of a tensor.
fn shape(cx: &Context, ty: Type) -> &[Dim] {
    ty.shape(cx).unwrap_or(&[])
}

fn types(view: View<'_>, values: &[ValueId]) -> Vec<Type> {
    values.iter().map(|&value| view.body.ty(value)).collect()
}

fn operand_types(view: View<'_>) -> Vec<Type> {
    view.body.operands(view.op).map(|value| view.body.ty(value)).collect()
}

fn result_types(view: View<'_>) -> Vec<Type> {
    view.body.results(view.op).map(|value| view.body.ty(value)).collect()
}

fn is_dynamic(cx: &Context, ty: Type) -> bool {
    shape(cx, ty).contains(&DYNAMIC)
}

/// A rule that holds or is reported as what is wrong with the operation.
fn check(view: View<'_>, rule: Result<(), String>, sink: &mut Sink<'_>) -> Verified {
    rule.or_else(|why| fail(view, format!("`{}` does not fit: {why}", view.def().name), sink))
}

/// The result must have the shape that operands and attributes give, and an element type.
fn gives(view: View<'_>, index: usize, wanted: Shape, element: Type, sink: &mut Sink<'_>) -> Verified {
    let cx = view.cx;
    let found = view.result_type(index);
    if operand_types(view).iter().chain([&found]).any(|&ty| is_dynamic(cx, ty)) {
        return Ok(());
    }
    let rule = wanted.and_then(|wanted| {
        let wanted = cx.tensor(&wanted, element);
        let (found_text, wanted_text) = (found.text(cx), wanted.text(cx));
        let same = shape(cx, found) == shape(cx, wanted) && found.element(cx) == element;
        if same {
            Ok(())
        } else {
            Err(format!("the result is `{found_text}`, but operands and attributes give `{wanted_text}`"))
        }
    });
    check(view, rule, sink)
}

/// Sizes that are equal or dynamic.
fn compatible(a: &[Dim], b: &[Dim]) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(&a, &b)| a == b || a == DYNAMIC || b == DYNAMIC)
}

fn same_shapes(view: View<'_>, tensors: &[Type]) -> Result<(), String> {
    let cx = view.cx;
    let result = view.result_type(0);
    match tensors.iter().find(|&&ty| !compatible(shape(cx, ty), shape(cx, result))) {
        Some(other) => Err(format!("`{}` and `{}` differ in shape", other.text(cx), result.text(cx))),
        None => Ok(()),
    }
}

/// A region of one block that takes and gives tensors.
fn region(
    view: View<'_>,
    region: RegionId,
    what: &str,
    arguments: &[Type],
    results: &[Type],
    sink: &mut Sink<'_>,
) -> Verified {
    let block = entry(view, region, what, sink)?;
    takes(view, block, arguments, &format!("the {what} of `{}`", view.def().name), sink)?;
    ends_with(view, block, Return::DEF, 0, "result", results, sink)
}

/// The tensor of no dimensions with the element of a type.
fn scalar(cx: &Context, ty: Type) -> Type {
    cx.tensor(&[], ty.element(cx))
}

fn ints(view: View<'_>, name: &str) -> Vec<i64> {
    view.attr(name).and_then(|attr| attr.as_ints(view.cx)).unwrap_or(&[]).to_vec()
}

fn optional_ints(view: View<'_>, name: &str) -> Option<Vec<i64>> {
    view.attr(name).and_then(|attr| attr.as_ints(view.cx)).map(<[i64]>::to_vec)
}

/// An operand that is one element of a tensor's type.
fn check_scalar(view: View<'_>, operand: usize, of: Type, sink: &mut Sink<'_>) -> Verified {
    let cx = view.cx;
    let (found, wanted) = (view.operand_type(operand), scalar(cx, of));
    let message = || format!("operand {operand} is `{}`, but it must be `{}`", found.text(cx), wanted.text(cx));
    check(view, if found == wanted { Ok(()) } else { Err(message()) }, sink)
}
