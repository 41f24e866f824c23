//! The custom forms that no format can say: positions of numbers and values, outer products,
//! transfers.

use ir::affine_map::AffineMap;
use ir::attr_values::AttrValue;
use ir::syntax::{OpParser, Operand, Printer};
use ir::{Attr, AttrKind, Context, DYNAMIC, Failed, Op, Type, View};

use crate::kind::CombiningKind;
use crate::ops::{Extract, Insert, TransferRead};
use crate::transfer::{Transfer, minor_identity};

type Parsed = Result<(), Failed>;

/// A list of integer attributes, `[1, 2]`.
pub(crate) fn integers(cx: &Context, attr: Attr) -> Option<Vec<i64>> {
    attr.as_array(cx)?.iter().map(|attr| attr.as_integer(cx)?.try_into().ok()).collect()
}

// ---- extract and insert ----

/// A list of numbers, in which values stand as [`DYNAMIC`], and the values.
type Position<'a> = (Vec<i64>, Vec<Operand<'a>>);

fn position<'a>(p: &mut OpParser<'_, 'a>) -> Result<Position<'a>, Failed> {
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

fn print_position(p: &mut Printer<'_>, view: View<'_>, first: usize, numbers: &[i64]) {
    let mut values = (first..view.body.operand_count(view.op)).map(|index| view.operand(index));
    p.text("[");
    p.list(numbers, |p, &number| match number {
        DYNAMIC => values.next().into_iter().for_each(|value| p.value(value)),
        number => p.number(number),
    });
    p.text("]");
}

fn finish_position<'a>(p: &mut OpParser<'_, 'a>, position: Position<'a>) -> Parsed {
    let (numbers, values) = position;
    let attr = p.cx.ints(&numbers);
    p.set_attr("static_position", attr);
    for value in &values {
        p.resolve_operand(value, Type::INDEX)?;
    }
    Ok(())
}

/// `%v[1, %i] {attributes} : f32 from vector<2x4xf32>`
pub(crate) fn parse_extract(p: &mut OpParser<'_, '_>) -> Parsed {
    let source = p.operand()?;
    let position = position(p)?;
    p.attr_dict()?;
    p.expect(":")?;
    let result = p.ty()?;
    p.expect("from")?;
    let ty = p.ty()?;
    p.resolve_operand(&source, ty)?;
    finish_position(p, position)?;
    p.push_result(result);
    Ok(())
}

pub(crate) fn print_extract(p: &mut Printer<'_>, view: View<'_>) {
    p.text(" ");
    p.value(view.operand(0));
    print_position(p, view, 1, &Extract::of(view.op).static_position(view.cx, view.body));
    p.attr_dict(view, &["static_position"]);
    p.text(" : ");
    p.ty(view.result_type(0));
    p.text(" from ");
    p.ty(view.operand_type(0));
}

/// `%x, %v [1, %i] {attributes} : f32 into vector<2x4xf32>`
pub(crate) fn parse_insert(p: &mut OpParser<'_, '_>) -> Parsed {
    let value = p.operand()?;
    p.expect(",")?;
    let dest = p.operand()?;
    let position = position(p)?;
    p.attr_dict()?;
    p.expect(":")?;
    let value_type = p.ty()?;
    p.expect("into")?;
    let ty = p.ty()?;
    p.resolve_operands(&[value, dest], &[value_type, ty])?;
    finish_position(p, position)?;
    p.push_result(ty);
    Ok(())
}

pub(crate) fn print_insert(p: &mut Printer<'_>, view: View<'_>) {
    p.text(" ");
    p.values([view.operand(0), view.operand(1)]);
    p.text(" ");
    print_position(p, view, 2, &Insert::of(view.op).static_position(view.cx, view.body));
    p.attr_dict(view, &["static_position"]);
    p.text(" : ");
    p.ty(view.operand_type(0));
    p.text(" into ");
    p.ty(view.operand_type(1));
}

// ---- outer products ----

/// `%a, %b, %acc {kind = #vector.kind<add>} : vector<2xf32>, vector<4xf32>`
pub(crate) fn parse_outer_product(p: &mut OpParser<'_, '_>) -> Parsed {
    let span = p.span();
    let operands = p.operands()?;
    if !(2..=3).contains(&operands.len()) {
        let message = format!("an outer product takes two vectors and maybe an accumulator, not {}", operands.len());
        return Err(p.error(span, message).failed());
    }
    p.attr_dict()?;
    if p.get_attr("kind").is_none() {
        let kind = CombiningKind::Add.attr(p.cx);
        p.set_attr("kind", kind);
    }
    p.expect(":")?;
    let lhs = p.ty()?;
    p.expect(",")?;
    let rhs = p.ty()?;
    p.resolve_operands(&operands[..2], &[lhs, rhs])?;
    p.infer_results()?;
    if let Some(acc) = operands.get(2) {
        // The accumulator has the type of the result, which does not depend on it.
        let infer = ir::Infer { cx: p.cx, def: p.def(), operands: &[lhs, rhs], attrs: ir::AttrDict::EMPTY };
        let ty = crate::infer::outer_product(&infer).map_or(lhs, |types| types[0]);
        p.resolve_operand(acc, ty)?;
    }
    Ok(())
}

/// The kind is shown when there is an accumulator, as upstream does, and when it is not `add`.
pub(crate) fn print_outer_product(p: &mut Printer<'_>, view: View<'_>) {
    let cx = view.cx;
    p.text(" ");
    p.values(view.body.operands(view.op));
    let kind = crate::kind_of(view);
    let has_acc = view.body.operand_count(view.op) == 3;
    let others = view.body.attrs(view.op).entries(cx).iter().map(|entry| (entry.name.str(cx), entry.attr));
    let mut shown: Vec<(&str, Attr)> = others.filter(|&(name, _)| name != "kind").collect();
    if has_acc || kind != CombiningKind::Add {
        shown.push(("kind", kind.attr(cx)));
    }
    shown.sort_by_key(|&(name, _)| name);
    if !shown.is_empty() {
        p.text(" ");
        p.dict(shown);
    }
    p.text(" : ");
    p.types([view.operand_type(0), view.operand_type(1)]);
}

// ---- transfers ----

/// What a transfer shows only if it is not what it would be without it.
const TRANSFER_ATTRS: [&str; 2] = ["permutation_map", "in_bounds"];

/// `%m[%i, %j], %pad, %mask {attributes} : memref<?x?xf32>, vector<4xf32>`
pub(crate) fn parse_transfer_read(p: &mut OpParser<'_, '_>) -> Parsed {
    let base = p.operand()?;
    let indices = indices(p)?;
    p.expect(",")?;
    let padding = p.operand()?;
    let mask = optional_operand(p)?;
    p.attr_dict()?;
    p.expect(":")?;
    let memref = p.ty()?;
    p.expect(",")?;
    let vector = p.ty()?;
    let map = transfer_attrs(p, memref, vector)?;
    p.resolve_operand(&base, memref)?;
    for index in &indices {
        p.resolve_operand(index, Type::INDEX)?;
    }
    p.resolve_operand(&padding, memref.element(p.cx))?;
    resolve_mask(p, mask.as_ref(), &map, vector)?;
    p.set_segments(&[1, indices.len(), 1, usize::from(mask.is_some())]);
    p.push_result(vector);
    Ok(())
}

/// `%v, %m[%i, %j], %mask {attributes} : vector<4xf32>, memref<?x?xf32>`
pub(crate) fn parse_transfer_write(p: &mut OpParser<'_, '_>) -> Parsed {
    let value = p.operand()?;
    p.expect(",")?;
    let base = p.operand()?;
    let indices = indices(p)?;
    let mask = optional_operand(p)?;
    p.attr_dict()?;
    p.expect(":")?;
    let vector = p.ty()?;
    p.expect(",")?;
    let memref = p.ty()?;
    let map = transfer_attrs(p, memref, vector)?;
    p.resolve_operands(&[value, base], &[vector, memref])?;
    for index in &indices {
        p.resolve_operand(index, Type::INDEX)?;
    }
    resolve_mask(p, mask.as_ref(), &map, vector)?;
    p.set_segments(&[1, 1, indices.len(), usize::from(mask.is_some())]);
    Ok(())
}

fn indices<'a>(p: &mut OpParser<'_, 'a>) -> Result<Vec<Operand<'a>>, Failed> {
    let mut indices = Vec::new();
    p.expect("[")?;
    p.comma_list("]", |p| {
        indices.push(p.operand()?);
        Ok(())
    })?;
    Ok(indices)
}

fn optional_operand<'a>(p: &mut OpParser<'_, 'a>) -> Result<Option<Operand<'a>>, Failed> {
    if p.eat(",") { p.operand().map(Some) } else { Ok(None) }
}

/// Fills in the attributes that were left out; gives the permutation map.
fn transfer_attrs(p: &mut OpParser<'_, '_>, memref: Type, vector: Type) -> Result<AffineMap, Failed> {
    let (cx, span) = (p.cx, p.name_span());
    let rank = |ty: Type| ty.shape(cx).map(<[i64]>::len);
    let ranks = rank(memref).filter(|_| memref.is_memref(cx)).zip(rank(vector).filter(|_| vector.is_vector(cx)));
    let Some((memref_rank, vector_rank)) = ranks else {
        let (memref, vector) = (memref.text(cx), vector.text(cx));
        let message = format!("a transfer is between a memref and a vector, not between `{memref}` and `{vector}`");
        return Err(p.error(span, message).failed());
    };
    if p.get_attr("in_bounds").is_none() {
        let attr = cx.array(&vec![false.attr(cx); vector_rank]);
        p.set_attr("in_bounds", attr);
    }
    let map = match p.get_attr("permutation_map") {
        Some(attr) => match attr.kind(cx) {
            AttrKind::AffineMap(map) => map.clone(),
            _ => return Err(p.error(span, "`permutation_map` must be an affine map").failed()),
        },
        None => minor_identity(memref_rank, vector_rank).ok_or_else(|| {
            let message = format!(
                "a vector of rank {vector_rank} and a memref of rank {memref_rank} need a `permutation_map` between them"
            );
            p.error(span, message).failed()
        })?,
    };
    p.set_attr("permutation_map", cx.attr(AttrKind::AffineMap(map.clone())));
    Ok(map)
}

fn resolve_mask<'a>(p: &mut OpParser<'_, 'a>, mask: Option<&Operand<'a>>, map: &AffineMap, vector: Type) -> Parsed {
    let Some(mask) = mask else { return Ok(()) };
    let ty = crate::transfer::mask_type(p.cx, map, vector);
    p.resolve_operand(mask, ty)?;
    Ok(())
}

pub(crate) fn print_transfer_read(p: &mut Printer<'_>, view: View<'_>) {
    print_transfer(p, view);
}

pub(crate) fn print_transfer_write(p: &mut Printer<'_>, view: View<'_>) {
    p.text(" ");
    p.value(view.operand(0));
    p.text(",");
    print_transfer(p, view);
}

fn print_transfer(p: &mut Printer<'_>, view: View<'_>) {
    let transfer = Transfer::of(view);
    p.text(" ");
    p.value(transfer.base());
    p.text("[");
    p.values(transfer.indices());
    p.text("]");
    if TransferRead::is(view.body, view.op) {
        p.text(", ");
        p.value(view.operand(transfer.after_indices()));
    }
    if let Some(mask) = transfer.mask() {
        p.text(", ");
        p.value(mask);
    }
    let elided: Vec<&str> = TRANSFER_ATTRS
        .into_iter()
        .filter(|&name| match name {
            "permutation_map" => transfer.is_minor_identity(),
            _ => !transfer.in_bounds().contains(&true),
        })
        .collect();
    p.attr_dict(view, &elided);
    p.text(" : ");
    match transfer.is_read() {
        true => p.types([transfer.memref_type(), transfer.vector_type()]),
        false => p.types([transfer.vector_type(), transfer.memref_type()]),
    }
}
