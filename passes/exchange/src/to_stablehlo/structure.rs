//! Operations that only move elements.

use ir::attr_values::AttrValue;
use ir::{Attr, Dim, Op, OpDef, OpId, Type, ValueId};
use stablehlo::GatherDims;

use super::{Exporter, Values};

/// The same operation with attributes of other names.
fn same(e: &mut Exporter<'_, '_>, op: OpId, def: &'static OpDef, names: &[(&'static str, &str)]) -> Values {
    let (operands, ty) = (e.operands(op), e.result_type(op));
    let attrs: Vec<(&'static str, Attr)> = names
        .iter()
        .filter_map(|&(theirs, ours)| Some((theirs, ir::View::new(e.cx, e.body, op).attr(ours)?)))
        .collect();
    Ok(vec![e.make(def, &operands, ty, attrs)])
}

/// All sizes must be known.
pub(crate) fn known(e: &mut Exporter<'_, '_>, op: OpId) -> Result<(), ir::Failed> {
    let values: Vec<ValueId> = e.body.operands(op).chain(e.body.results(op)).collect();
    match values.iter().any(|&value| e.shape(value).contains(&ir::DYNAMIC)) {
        true => Err(e.fail("sizes that are not known have no counterpart in StableHLO")),
        false => Ok(()),
    }
}

pub(crate) fn splat(e: &mut Exporter<'_, '_>, op: OpId) -> Values {
    known(e, op)?;
    let (value, ty) = (e.body.operand(op, 0), e.result_type(op));
    let shape = ty.shape(e.cx).unwrap_or(&[]).to_vec();
    Ok(vec![e.stretch(value, &shape, &[])])
}

pub(crate) fn broadcast(e: &mut Exporter<'_, '_>, op: OpId) -> Values {
    known(e, op)?;
    same(e, op, stablehlo::BroadcastInDim::DEF, &[("broadcast_dimensions", "dims")])
}

pub(crate) fn transpose(e: &mut Exporter<'_, '_>, op: OpId) -> Values {
    same(e, op, stablehlo::Transpose::DEF, &[("permutation", "perm")])
}

pub(crate) fn reshape(e: &mut Exporter<'_, '_>, op: OpId) -> Values {
    known(e, op)?;
    same(e, op, stablehlo::Reshape::DEF, &[])
}

pub(crate) fn slice(e: &mut Exporter<'_, '_>, op: OpId) -> Values {
    known(e, op)?;
    same(
        e,
        op,
        stablehlo::Slice::DEF,
        &[("start_indices", "starts"), ("limit_indices", "limits"), ("strides", "strides")],
    )
}

pub(crate) fn dynamic_slice(e: &mut Exporter<'_, '_>, op: OpId) -> Values {
    known(e, op)?;
    let (operands, ty) = (e.operands(op), e.result_type(op));
    let sizes = e.cx.ints(ty.shape(e.cx).unwrap_or(&[]));
    let rank = e.shape(operands[0]).len();
    Ok(vec![e.make(stablehlo::DynamicSlice::DEF, &operands[..rank + 1], ty, vec![("slice_sizes", sizes)])])
}

pub(crate) fn update_slice(e: &mut Exporter<'_, '_>, op: OpId) -> Values {
    same(e, op, stablehlo::DynamicUpdateSlice::DEF, &[])
}

pub(crate) fn pad(e: &mut Exporter<'_, '_>, op: OpId) -> Values {
    let names = [("edge_padding_low", "low"), ("edge_padding_high", "high"), ("interior_padding", "interior")];
    same(e, op, stablehlo::Pad::DEF, &names)
}

pub(crate) fn concat(e: &mut Exporter<'_, '_>, op: OpId) -> Values {
    same(e, op, stablehlo::Concatenate::DEF, &[("dimension", "dim")])
}

pub(crate) fn reverse(e: &mut Exporter<'_, '_>, op: OpId) -> Values {
    same(e, op, stablehlo::Reverse::DEF, &[("dimensions", "dims")])
}

pub(crate) fn iota(e: &mut Exporter<'_, '_>, op: OpId) -> Values {
    known(e, op)?;
    same(e, op, stablehlo::Iota::DEF, &[("iota_dimension", "dim")])
}

pub(crate) fn gather(e: &mut Exporter<'_, '_>, op: OpId) -> Values {
    known(e, op)?;
    let list = |name| e.ints(op, name).unwrap_or_default();
    let view = tensor::Gather::of(op);
    let dims = GatherDims {
        offset_dims: list("offset_dims"),
        collapsed_slice_dims: list("collapsed_slice_dims"),
        operand_batching_dims: list("operand_batching_dims"),
        start_indices_batching_dims: list("start_indices_batching_dims"),
        start_index_map: list("start_index_map"),
        index_vector_dim: view.index_vector_dim(e.cx, e.body),
    };
    let sizes = sizes_of(e, op, list("slice_sizes"));
    let (operands, ty) = (e.operands(op), e.result_type(op));
    let attrs = vec![("dimension_numbers", dims.attr(e.cx)), ("slice_sizes", e.cx.ints(&sizes))];
    Ok(vec![e.make(stablehlo::Gather::DEF, &operands, ty, attrs)])
}

/// Slice sizes, where a whole dimension may be left open.
fn sizes_of(e: &Exporter<'_, '_>, op: OpId, sizes: Vec<i64>) -> Vec<i64> {
    let shape = e.shape(e.body.operand(op, 0));
    sizes.iter().zip(shape).map(|(&size, all)| if size == ir::DYNAMIC { all } else { size }).collect()
}

/// A gather of whole slices; the indices are clamped there, too.
pub(crate) fn take(e: &mut Exporter<'_, '_>, op: OpId) -> Values {
    known(e, op)?;
    let dim = tensor::Take::of(op).dim(e.cx, e.body);
    let (operands, ty) = (e.operands(op), e.result_type(op));
    let (shape, indices) = (e.shape(operands[0]), e.shape(operands[1]).len() as i64);
    let offset = (0..shape.len() as i64).filter(|&at| at != dim).map(|at| if at < dim { at } else { at + indices - 1 });
    let dims = GatherDims {
        offset_dims: offset.collect(),
        collapsed_slice_dims: vec![dim],
        start_index_map: vec![dim],
        index_vector_dim: indices,
        ..GatherDims::default()
    };
    let mut sizes = shape;
    sizes[dim as usize] = 1;
    let attrs = vec![("dimension_numbers", dims.attr(e.cx)), ("slice_sizes", e.cx.ints(&sizes))];
    Ok(vec![e.make(stablehlo::Gather::DEF, &operands, ty, attrs)])
}

// ---- elements ----

pub(crate) fn extract(e: &mut Exporter<'_, '_>, op: OpId) -> Values {
    known(e, op)?;
    let operands = e.operands(op);
    let ones: Vec<Dim> = vec![1; operands.len() - 1];
    if ones.is_empty() {
        return Ok(vec![operands[0]]);
    }
    let ty = e.cx.tensor(&ones, e.element(operands[0]));
    let sizes = e.cx.ints(&ones);
    let one = e.make(stablehlo::DynamicSlice::DEF, &operands, ty, vec![("slice_sizes", sizes)]);
    Ok(vec![e.reshape(one, &[])])
}

pub(crate) fn insert(e: &mut Exporter<'_, '_>, op: OpId) -> Values {
    known(e, op)?;
    let operands = e.operands(op);
    let (scalar, dest) = (operands[0], operands[1]);
    if operands.len() == 2 {
        return Ok(vec![scalar]);
    }
    let one = e.reshape(scalar, &vec![1; operands.len() - 2]);
    let all = [&[dest, one], &operands[2..]].concat();
    Ok(vec![e.emit(stablehlo::DynamicUpdateSlice::DEF, &all)])
}

pub(crate) fn from_elements(e: &mut Exporter<'_, '_>, op: OpId) -> Values {
    let (operands, ty) = (e.operands(op), e.result_type(op));
    let shape = ty.shape(e.cx).unwrap_or(&[]).to_vec();
    if operands.is_empty() {
        return Ok(vec![e.bits(ty, 0)]);
    }
    if let [one] = operands[..] {
        return Ok(vec![e.reshape(one, &shape)]);
    }
    let parts: Vec<ValueId> = operands.iter().map(|&value| e.reshape(value, &[1])).collect();
    let flat = e.cx.tensor(&[parts.len() as i64], ty.element(e.cx));
    let dim = e.cx.integer(0, Type::I64);
    let all = e.make(stablehlo::Concatenate::DEF, &parts, flat, vec![("dimension", dim)]);
    Ok(vec![e.reshape(all, &shape)])
}

/// Elements that are not specified may be zero.
pub(crate) fn empty(e: &mut Exporter<'_, '_>, op: OpId) -> Values {
    known(e, op)?;
    let ty = e.result_type(op);
    Ok(vec![e.bits(ty, 0)])
}

/// A size that is known; an index that is not chooses from all.
pub(crate) fn dim(e: &mut Exporter<'_, '_>, op: OpId) -> Values {
    known(e, op)?;
    let operands = e.operands(op);
    let sizes = e.shape(operands[0]);
    let index = stablehlo::Constant::defining(e.body, operands[1])
        .and_then(|constant| match constant.value(e.cx, e.body).kind(e.cx) {
            ir::AttrKind::Dense(dense) => usize::try_from(dense.element(e.cx, 0)).ok(),
            _ => None,
        })
        .filter(|&index| index < sizes.len());
    let Some(index) = index else { return Err(e.fail("the dimension of `tensor.dim` must be known")) };
    let ty = e.result_type(op);
    Ok(vec![e.bits(ty, sizes[index] as u64)])
}

pub(crate) fn cast(e: &mut Exporter<'_, '_>, op: OpId) -> Values {
    known(e, op)?;
    Ok(e.operands(op))
}
