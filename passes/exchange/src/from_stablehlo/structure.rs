//! Constants, and operations that only move elements.

use ir::{Attr, AttrKind, Dense, Op, OpDef, Type, ValueId};

use super::signs::signless;
use super::{Converter, Values};

/// A constant; its elements become signless.
pub(crate) fn constant(c: &mut Converter<'_, '_>) -> Values {
    let Some(attr) = c.view().attr("value") else { return Err(c.fail("a constant without a value")) };
    let Some(attr) = constant_attr(c, attr) else {
        let text = shorten(attr.text(c.cx));
        return Err(c.fail(format!("constants of the form `{text}` are not covered")));
    };
    Ok(vec![c.constant(attr)])
}

/// The value of a constant with signless elements.
fn constant_attr(c: &Converter<'_, '_>, attr: Attr) -> Option<Attr> {
    match attr.kind(c.cx) {
        AttrKind::Dense(dense) => {
            let dense = Dense { ty: signless(c.cx, dense.ty), ..dense.clone() };
            Some(c.cx.attr(AttrKind::Dense(dense)))
        }
        _ => None,
    }
}

fn shorten(mut text: String) -> String {
    if let Some((end, _)) = text.char_indices().nth(60) {
        text.truncate(end);
        text.push_str("...");
    }
    text
}

/// A number in the shape of a tensor.
pub(crate) fn constant_like(c: &mut Converter<'_, '_>) -> Values {
    let ty = c.result_type(0);
    let bits = match c.view().attr("value").map(|attr| attr.kind(c.cx)) {
        Some(AttrKind::Integer(value, _)) => *value as u64,
        Some(AttrKind::Float(bits, _)) => *bits,
        _ => return Err(c.fail("the value of `chlo.constant_like` must be a number")),
    };
    Ok(vec![c.bits(ty, bits)])
}

/// An operation of `tensor` with the same operands, the same result, and attributes of other names.
fn same(c: &mut Converter<'_, '_>, def: &'static OpDef, names: &[(&'static str, &str)]) -> Values {
    let operands = c.operands();
    same_of(c, def, &operands, names)
}

/// The same with some operands; others only say what the type of the result says.
fn same_of(
    c: &mut Converter<'_, '_>,
    def: &'static OpDef,
    operands: &[ValueId],
    names: &[(&'static str, &str)],
) -> Values {
    let ty = c.result_type(0);
    let attrs = names.iter().filter_map(|&(ours, theirs)| Some((ours, c.view().attr(theirs)?))).collect();
    Ok(vec![c.make(def, operands, ty, attrs)])
}

pub(crate) fn broadcast_in_dim(c: &mut Converter<'_, '_>) -> Values {
    let (operand, ty) = (c.operand(0), c.result_type(0));
    let dims = c.ints("broadcast_dimensions");
    if let Some(bits) = c.splat_bits(operand) {
        return Ok(vec![c.bits(ty, bits)]);
    }
    if c.ty(operand) == ty && dims.iter().enumerate().all(|(at, &dim)| at as i64 == dim) {
        return Ok(vec![operand]);
    }
    same_of(c, tensor::Broadcast::DEF, &[operand], &[("dims", "broadcast_dimensions")])
}

pub(crate) fn broadcast(c: &mut Converter<'_, '_>) -> Values {
    let (operand, ty) = (c.operand(0), c.result_type(0));
    let (rank, result) = (c.shape(operand).len(), ty.shape(c.cx).map_or(0, <[i64]>::len));
    let dims: Vec<i64> = (result - rank..result).map(|dim| dim as i64).collect();
    let dims = c.cx.ints(&dims);
    Ok(vec![c.make(tensor::Broadcast::DEF, &[operand], ty, vec![("dims", dims)])])
}

pub(crate) fn transpose(c: &mut Converter<'_, '_>) -> Values {
    same(c, tensor::Transpose::DEF, &[("perm", "permutation")])
}

pub(crate) fn reverse(c: &mut Converter<'_, '_>) -> Values {
    same(c, tensor::Reverse::DEF, &[("dims", "dimensions")])
}

pub(crate) fn slice(c: &mut Converter<'_, '_>) -> Values {
    same(c, tensor::Slice::DEF, &[("starts", "start_indices"), ("limits", "limit_indices"), ("strides", "strides")])
}

pub(crate) fn concatenate(c: &mut Converter<'_, '_>) -> Values {
    same(c, tensor::Concat::DEF, &[("dim", "dimension")])
}

pub(crate) fn iota(c: &mut Converter<'_, '_>) -> Values {
    same_of(c, tensor::Iota::DEF, &[], &[("dim", "iota_dimension")])
}

pub(crate) fn reshape(c: &mut Converter<'_, '_>) -> Values {
    let (operand, ty) = (c.operand(0), c.result_type(0));
    if let Some(bits) = c.splat_bits(operand) {
        return Ok(vec![c.bits(ty, bits)]);
    }
    let shape = ty.shape(c.cx).unwrap_or(&[]).to_vec();
    Ok(vec![c.reshape(operand, &shape)])
}

pub(crate) fn pad(c: &mut Converter<'_, '_>) -> Values {
    let (operand, ty) = (c.operand(0), c.result_type(0));
    let parts = ["edge_padding_low", "edge_padding_high", "interior_padding"].map(|name| c.ints(name));
    let fill = c.operand(1);
    let value = c.scalar(fill);
    Ok(vec![padded(c, operand, value, ty, &parts)])
}

/// A tensor with padding, which is itself if there is none.
pub(crate) fn padded(
    c: &mut Converter<'_, '_>,
    operand: ValueId,
    value: ValueId,
    ty: Type,
    parts: &[Vec<i64>; 3],
) -> ValueId {
    if parts.iter().flatten().all(|&size| size == 0) {
        return operand;
    }
    let [low, high, interior] = parts.each_ref().map(|list| c.cx.ints(list));
    c.make(tensor::Pad::DEF, &[operand, value], ty, vec![("low", low), ("high", high), ("interior", interior)])
}

/// The size is known.
pub(crate) fn get_dimension_size(c: &mut Converter<'_, '_>) -> Values {
    let dim = stablehlo::GetDimensionSize::of(c.op()).dimension(c.cx, c.body);
    let operand = c.operand(0);
    let size = c.shape(operand)[dim as usize];
    let ty = c.result_type(0);
    Ok(vec![c.bits(ty, size as u64)])
}
