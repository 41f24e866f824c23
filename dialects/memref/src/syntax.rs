//! The custom forms that no format can say: lists of numbers and values, and globals.

use ir::affine_map::{AffineExpr, AffineMap};
use ir::attr_values::AttrValue;
use ir::syntax::{OpParser, Operand, Printer};
use ir::{Attr, Context, DYNAMIC, Failed, Type, TypeKind, View};

use crate::ops::{ExpandShape, Global, Prefetch, ReinterpretCast, Subview, Transpose};

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

/// `%m [[0, 1], [2]] output_shape [%n, 4, 8] {attributes} : memref<...> into memref<...>`
pub(crate) fn parse_expand_shape(p: &mut OpParser<'_, '_>) -> Result<(), Failed> {
    let source = p.operand()?;
    let reassociation = p.attr()?;
    p.set_attr("reassociation", reassociation);
    p.expect("output_shape")?;
    let (numbers, values) = index_list(p)?;
    p.attr_dict()?;
    p.expect(":")?;
    let ty = p.ty()?;
    p.expect("into")?;
    let result = p.ty()?;
    p.resolve_operand(&source, ty)?;
    for value in &values {
        p.resolve_operand(value, Type::INDEX)?;
    }
    let numbers = p.cx.ints(&numbers);
    p.set_attr("static_output_shape", numbers);
    p.push_result(result);
    Ok(())
}

pub(crate) fn print_expand_shape(p: &mut Printer<'_>, view: View<'_>) {
    let (cx, op) = (view.cx, ExpandShape(view.op));
    p.text(" ");
    p.value(view.operand(0));
    p.text(" ");
    p.attr(cx.array(&op.reassociation(cx, view.body)));
    p.text(" output_shape ");
    print_index_list(p, view, 1, &op.static_output_shape(cx, view.body));
    p.attr_dict(view, &["reassociation", "static_output_shape"]);
    p.text(" : ");
    p.ty(view.operand_type(0));
    p.text(" into ");
    p.ty(view.result_type(0));
}

/// `%m (i, j) -> (j, i) {attributes} : memref<...> to memref<...>`
pub(crate) fn parse_transpose(p: &mut OpParser<'_, '_>) -> Result<(), Failed> {
    let source = p.operand()?;
    let (mut names, mut results) = (Vec::new(), Vec::new());
    p.expect("(")?;
    p.comma_list(")", |p| {
        names.push(p.word()?);
        Ok(())
    })?;
    p.expect("->")?;
    p.expect("(")?;
    p.comma_list(")", |p| {
        let (span, name) = (p.span(), p.word()?);
        let Some(at) = names.iter().position(|&known| known == name) else {
            return Err(p.error(span, format!("`{name}` is no dimension of this list")).failed());
        };
        results.push(AffineExpr::Dim(at as u32));
        Ok(())
    })?;
    let map = AffineMap { dims: names.len() as u32, symbols: 0, results: results.into() };
    let map = map.attr(p.cx);
    p.set_attr("permutation", map);
    p.attr_dict()?;
    p.expect(":")?;
    let ty = p.ty()?;
    p.expect("to")?;
    let result = p.ty()?;
    p.resolve_operand(&source, ty)?;
    p.push_result(result);
    Ok(())
}

pub(crate) fn print_transpose(p: &mut Printer<'_>, view: View<'_>) {
    p.text(" ");
    p.value(view.operand(0));
    p.text(" ");
    p.affine_map(&Transpose(view.op).permutation(view.cx, view.body));
    p.attr_dict(view, &["permutation"]);
    p.text(" : ");
    p.ty(view.operand_type(0));
    p.text(" to ");
    p.ty(view.result_type(0));
}

/// `%a, %b {attributes} : memref<...>, memref<...>`
pub(crate) fn parse_distinct_objects(p: &mut OpParser<'_, '_>) -> Result<(), Failed> {
    let mut operands = vec![p.operand()?];
    while p.eat(",") {
        operands.push(p.operand()?);
    }
    p.attr_dict()?;
    p.expect(":")?;
    let types = p.types()?;
    p.resolve_operands(&operands, &types)?;
    p.push_results(&types);
    Ok(())
}

pub(crate) fn print_distinct_objects(p: &mut Printer<'_>, view: View<'_>) {
    p.text(" ");
    p.values(view.body.operands(view.op));
    p.attr_dict(view, &[]);
    p.text(" : ");
    p.types(view.body.operands(view.op).map(|value| view.body.ty(value)).collect::<Vec<Type>>());
}

/// The words of `memref.prefetch` for what it says by two truths: of writing and of the cache.
const ACCESS: [&str; 2] = ["read", "write"];
const CACHE: [&str; 2] = ["instr", "data"];

/// `%m[%i], read, locality<3>, data {attributes} : memref<...>`
pub(crate) fn parse_prefetch(p: &mut OpParser<'_, '_>) -> Result<(), Failed> {
    let memref = p.operand()?;
    let mut indices = Vec::new();
    p.expect("[")?;
    p.comma_list("]", |p| {
        indices.push(p.operand()?);
        Ok(())
    })?;
    p.expect(",")?;
    let is_write = one_of(p, ACCESS)?;
    p.expect(",")?;
    p.expect("locality")?;
    p.expect("<")?;
    let locality = p.integer()?;
    p.expect(">")?;
    p.expect(",")?;
    let is_data = one_of(p, CACHE)?;
    p.attr_dict()?;
    p.expect(":")?;
    let ty = p.ty()?;
    p.resolve_operand(&memref, ty)?;
    for index in &indices {
        p.resolve_operand(index, Type::INDEX)?;
    }
    let (locality, is_write, is_data) = (p.cx.integer(locality, Type::I32), is_write.attr(p.cx), is_data.attr(p.cx));
    p.set_attr("localityHint", locality);
    p.set_attr("isWrite", is_write);
    p.set_attr("isDataCache", is_data);
    Ok(())
}

/// Whether it is the second of two words.
fn one_of(p: &mut OpParser<'_, '_>, words: [&str; 2]) -> Result<bool, Failed> {
    if p.eat(words[0]) {
        return Ok(false);
    }
    p.expect(words[1]).map(|()| true)
}

pub(crate) fn print_prefetch(p: &mut Printer<'_>, view: View<'_>) {
    let (cx, body, op) = (view.cx, view.body, Prefetch(view.op));
    p.text(" ");
    p.value(op.memref(body));
    p.text("[");
    p.values(op.indices(body));
    p.text("], ");
    p.text(ACCESS[usize::from(op.is_write(cx, body))]);
    p.text(", locality<");
    p.number(op.locality_hint(cx, body));
    p.text(">, ");
    p.text(CACHE[usize::from(op.is_data_cache(cx, body))]);
    p.attr_dict(view, &["localityHint", "isWrite", "isDataCache"]);
    p.text(" : ");
    p.ty(view.operand_type(0));
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
    if p.at("sparse") {
        let elements = elements_type(p.cx, ty);
        return p.sparse_of_type(elements);
    }
    if p.at("dense_resource") {
        let elements = elements_type(p.cx, ty);
        return p.resource_of_type(elements);
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
                ir::AttrKind::Dense(_) | ir::AttrKind::Sparse(_) | ir::AttrKind::Resource(..) => {
                    p.attr_without_type(value)
                }
                _ => p.attr(value),
            }
        }
    }
    p.attr_dict(view, &["sym_visibility", "constant", "sym_name", "type", "initial_value"]);
}
