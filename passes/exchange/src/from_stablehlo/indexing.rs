//! Parts of tensors at places that are computed.

use ir::attr_values::{AttrValue, Ints};
use ir::{Op, ValueId};

use super::{Converter, Values};

/// The starts of a box, as indices.
fn starts(c: &mut Converter<'_, '_>, first: usize) -> Vec<ValueId> {
    let count = c.operands().len();
    (first..count)
        .map(|operand| {
            let (value, unsigned) = (c.operand(operand), c.is_unsigned(operand));
            c.scalar_index(value, unsigned)
        })
        .collect()
}

pub(crate) fn dynamic_slice(c: &mut Converter<'_, '_>) -> Values {
    let (operand, sizes) = (c.operand(0), c.ints("slice_sizes"));
    let starts = starts(c, 1);
    Ok(vec![box_at(c, operand, &starts, &sizes)])
}

/// A box of a tensor.
pub(crate) fn box_at(c: &mut Converter<'_, '_>, operand: ValueId, starts: &[ValueId], sizes: &[i64]) -> ValueId {
    if c.shape(operand) == sizes {
        return operand;
    }
    let ty = c.cx.tensor(sizes, c.element(operand));
    let mut operands = vec![operand];
    operands.extend(starts);
    let segments = c.cx.ints32(&[1, starts.len() as i64, 0]);
    let sizes = Ints(sizes.to_vec()).attr(c.cx);
    c.make(tensor::DynamicSlice::DEF, &operands, ty, vec![("sizes", sizes), ("operandSegmentSizes", segments)])
}

pub(crate) fn dynamic_update_slice(c: &mut Converter<'_, '_>) -> Values {
    let (operand, update) = (c.operand(0), c.operand(1));
    let starts = starts(c, 2);
    Ok(vec![put_box(c, operand, update, &starts)])
}

/// A tensor with a box replaced.
pub(crate) fn put_box(c: &mut Converter<'_, '_>, operand: ValueId, update: ValueId, starts: &[ValueId]) -> ValueId {
    if c.ty(operand) == c.ty(update) {
        return update;
    }
    let mut operands = vec![operand, update];
    operands.extend(starts);
    c.emit(tensor::UpdateSlice::DEF, &operands)
}

/// Indices that `tensor` reads as they were meant: unsigned ones are widened.
pub(crate) fn signed_indices(c: &mut Converter<'_, '_>, indices: ValueId, unsigned: bool) -> ValueId {
    let element = c.element(indices);
    if unsigned && element.width(c.cx).is_some_and(|width| width < 64) {
        let wider = c.cx.integer_type(64);
        return c.convert_by(arith::Extui::DEF, indices, wider);
    }
    indices
}

/// The lists of dimension numbers that are not empty.
pub(crate) fn lists(c: &Converter<'_, '_>, lists: &[(&'static str, &Vec<i64>)]) -> Vec<(&'static str, ir::Attr)> {
    lists.iter().filter(|(_, list)| !list.is_empty()).map(|&(name, list)| (name, c.cx.ints(list))).collect()
}

pub(crate) fn gather(c: &mut Converter<'_, '_>) -> Values {
    let op = stablehlo::Gather::of(c.op());
    let (dims, sorted) = (op.dimension_numbers(c.cx, c.body), op.indices_are_sorted(c.cx, c.body));
    let (attrs, sizes) = (gather_attrs(c, &dims, sorted), c.ints("slice_sizes"));
    Ok(vec![gathered(c, attrs, sizes)])
}

/// The attributes of a gather, without the sizes of slices.
pub(crate) fn gather_attrs(
    c: &Converter<'_, '_>,
    dims: &stablehlo::GatherDims,
    sorted: bool,
) -> Vec<(&'static str, ir::Attr)> {
    let mut attrs = lists(
        c,
        &[
            ("offset_dims", &dims.offset_dims),
            ("collapsed_slice_dims", &dims.collapsed_slice_dims),
            ("operand_batching_dims", &dims.operand_batching_dims),
            ("start_indices_batching_dims", &dims.start_indices_batching_dims),
            ("start_index_map", &dims.start_index_map),
        ],
    );
    attrs.push(("index_vector_dim", dims.index_vector_dim.attr(c.cx)));
    if sorted {
        attrs.push(("indices_are_sorted", ir::Attr::UNIT));
    }
    attrs
}

/// A gather from the first operand of the current operation at the second.
pub(crate) fn gathered(
    c: &mut Converter<'_, '_>,
    mut attrs: Vec<(&'static str, ir::Attr)>,
    sizes: Vec<i64>,
) -> ValueId {
    let (operand, indices, unsigned) = (c.operand(0), c.operand(1), c.is_unsigned(1));
    let indices = signed_indices(c, indices, unsigned);
    attrs.push(("slice_sizes", Ints(sizes).attr(c.cx)));
    let ty = c.result_type(0);
    c.make(tensor::Gather::DEF, &[operand, indices], ty, attrs)
}
