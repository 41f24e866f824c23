//! The custom forms that no format can say: lists of numbers and values, and globals.

use ir::syntax::{OpParser, Operand, Printer};
use ir::{Attr, Context, DYNAMIC, Failed, Type, TypeKind, View};

use crate::ops::{Global, ReinterpretCast, Subview};

/// The attributes that hold the numbers of a view, in the order of its text.
const LISTS: [&str; 3] = ["static_offsets", "static_sizes", "static_strides"];

/// `%m[%i, 0] [4, %n] [1, 1] {attributes} : memref<...> to memref<...>`
pub(crate) fn parse_subview(p: &mut OpParser<'_, '_>) -> Result<(), Failed> {
    let source = p.operand()?;
    let lists = [index_list(p)?, index_list(p)?, index_list(p)?];
    finish_view(p, source, lists)
}

pub(crate) fn print_subview(p: &mut Printer<'_>, view: View<'_>) {
    let (cx, body, op) = (view.cx, view.body, Subview(view.op));
    p.text(" ");
    p.value(op.source(cx, body));
    print_index_list(p, view, 1, &op.static_offsets(cx, body));
    p.text(" ");
    print_index_list(p, view, 2, &op.static_sizes(cx, body));
    p.text(" ");
    print_index_list(p, view, 3, &op.static_strides(cx, body));
    print_end(p, view);
}

/// `%m to offset: [%i], sizes: [4, %n], strides: [%s, 1] {attributes} : memref<...> to memref<...>`
pub(crate) fn parse_reinterpret_cast(p: &mut OpParser<'_, '_>) -> Result<(), Failed> {
    let source = p.operand()?;
    p.expect("to")?;
    let offset = named_list(p, "offset")?;
    p.expect(",")?;
    let sizes = named_list(p, "sizes")?;
    p.expect(",")?;
    let strides = named_list(p, "strides")?;
    finish_view(p, source, [offset, sizes, strides])
}

pub(crate) fn print_reinterpret_cast(p: &mut Printer<'_>, view: View<'_>) {
    let (cx, body, op) = (view.cx, view.body, ReinterpretCast(view.op));
    p.text(" ");
    p.value(op.source(cx, body));
    p.text(" to offset: ");
    print_index_list(p, view, 1, &op.static_offsets(cx, body));
    p.text(", sizes: ");
    print_index_list(p, view, 2, &op.static_sizes(cx, body));
    p.text(", strides: ");
    print_index_list(p, view, 3, &op.static_strides(cx, body));
    print_end(p, view);
}

/// A list of numbers, in which values stand as [`DYNAMIC`], and the values.
type IndexList<'a> = (Vec<i64>, Vec<Operand<'a>>);

/// `[%i, 0]`
fn index_list<'a>(p: &mut OpParser<'_, 'a>) -> Result<IndexList<'a>, Failed> {
    let (mut numbers, mut values) = (Vec::new(), Vec::new());
    p.expect("[")?;
    p.comma_list("]", |p| {
        if p.at_value() {
            values.push(p.operand()?);
            numbers.push(DYNAMIC);
        } else {
            numbers.push(p.int64()?);
        }
        Ok(())
    })?;
    Ok((numbers, values))
}

fn named_list<'a>(p: &mut OpParser<'_, 'a>, name: &str) -> Result<IndexList<'a>, Failed> {
    p.expect(name)?;
    p.expect(":")?;
    index_list(p)
}

fn print_index_list(p: &mut Printer<'_>, view: View<'_>, slot: usize, numbers: &[i64]) {
    let mut values = view.body.operand_group(view.cx, view.op, slot);
    p.text("[");
    p.list(numbers, |p, &number| match number {
        DYNAMIC => values.next().into_iter().for_each(|index| p.value(view.operand(index))),
        number => p.number(number),
    });
    p.text("]");
}

/// What follows the lists of a view: ` {attributes} : memref<...> to memref<...>`.
fn finish_view<'a>(p: &mut OpParser<'_, 'a>, source: Operand<'a>, lists: [IndexList<'a>; 3]) -> Result<(), Failed> {
    p.attr_dict()?;
    p.expect(":")?;
    let ty = p.ty()?;
    p.expect("to")?;
    let result = p.ty()?;
    p.resolve_operand(&source, ty)?;
    let mut segments = vec![1];
    for (name, (numbers, values)) in LISTS.into_iter().zip(lists) {
        for value in &values {
            p.resolve_operand(value, Type::INDEX)?;
        }
        segments.push(values.len());
        let attr = p.cx.ints(&numbers);
        p.set_attr(name, attr);
    }
    p.set_segments(&segments);
    p.push_result(result);
    Ok(())
}

fn print_end(p: &mut Printer<'_>, view: View<'_>) {
    p.attr_dict(view, &LISTS);
    p.text(" : ");
    p.ty(view.operand_type(0));
    p.text(" to ");
    p.ty(view.result_type(0));
}

/// `"private" constant @g : memref<2xf32> = dense<[1.0, 2.0]> {attributes}`
pub(crate) fn parse_global(p: &mut OpParser<'_, '_>) -> Result<(), Failed> {
    if p.at_string() {
        let visibility = p.string()?;
        let attr = p.cx.string(&visibility);
        p.set_attr("sym_visibility", attr);
    }
    if p.eat("constant") {
        p.set_attr("constant", Attr::UNIT);
    }
    let name = p.symbol()?;
    let name = p.cx.string(name.str(p.cx));
    p.set_attr("sym_name", name);
    p.expect(":")?;
    let ty = p.ty()?;
    let attr = p.cx.type_attr(ty);
    p.set_attr("type", attr);
    if p.eat("=") {
        let value = initial_value(p, ty)?;
        p.set_attr("initial_value", value);
    }
    p.attr_dict()
}

fn initial_value(p: &mut OpParser<'_, '_>, ty: Type) -> Result<Attr, Failed> {
    if p.eat("uninitialized") {
        return Ok(Attr::UNIT);
    }
    if p.at("dense") {
        let elements = elements_type(p.cx, ty);
        return p.dense_of_type(elements);
    }
    p.attr()
}

/// The type of the elements that fill a memref.
fn elements_type(cx: &Context, ty: Type) -> Type {
    match ty.kind(cx) {
        TypeKind::Memref { shape, element, .. } => cx.tensor(shape, *element),
        _ => ty,
    }
}

pub(crate) fn print_global(p: &mut Printer<'_>, view: View<'_>) {
    let (cx, body, op) = (view.cx, view.body, Global(view.op));
    p.text(" ");
    if let Some(visibility) = op.sym_visibility(cx, body) {
        p.string(&visibility);
        p.text(" ");
    }
    if op.constant(cx, body) {
        p.text("constant ");
    }
    p.symbol(&op.sym_name(cx, body));
    p.text(" : ");
    p.ty(op.type_(cx, body));
    match op.initial_value(cx, body) {
        None => {}
        Some(Attr::UNIT) => p.text(" = uninitialized"),
        Some(value) => {
            p.text(" = ");
            match value.kind(cx) {
                ir::AttrKind::Dense(_) => p.attr_without_type(value),
                _ => p.attr(value),
            }
        }
    }
    p.attr_dict(view, &["sym_visibility", "constant", "sym_name", "type", "initial_value"]);
}
