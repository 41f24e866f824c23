//! Builders that compute what can be computed: result types, sizes, dimensions.
//!
//! The views of `ops.rs` have builders, too; these are for what passes build again and again.

use ir::{Attr, Builder, Context, DYNAMIC, Type, ValueId};

use crate::einsum::EinsumSpec;
use crate::indexing::{GatherDims, ScatterDims};
use crate::infer;
use crate::kinds::{ReduceKind, ScatterKind};
use crate::ops::*;

/// The sizes of a ranked tensor.
fn shape(cx: &Context, ty: Type) -> &[i64] {
    ty.shape(cx).expect("a tensor of known rank")
}

fn index_constant(b: &mut Builder<'_>, value: i64) -> ValueId {
    let attr: Attr = b.cx.integer(i128::from(value), Type::INDEX);
    b.constant(attr, Type::INDEX).expect("a registered dialect has constants of type index")
}

/// The size of a dimension: a constant if the type says it.
///
/// # Panics
/// If no registered dialect makes constants of type `index`.
pub fn dim(b: &mut Builder<'_>, tensor: ValueId, index: usize) -> ValueId {
    match shape(b.cx, b.ty(tensor)).get(index).copied().filter(|&size| size != DYNAMIC) {
        Some(size) => index_constant(b, size),
        None => {
            let index = index_constant(b, index as i64);
            Dim::emit(b, tensor, index)
        }
    }
}

/// The sizes of the dynamic dimensions of a tensor, in order: what operations with a result of
/// that type take as `sizes`.
pub fn dynamic_sizes(b: &mut Builder<'_>, tensor: ValueId) -> Vec<ValueId> {
    let shape = shape(b.cx, b.ty(tensor)).to_vec();
    let dynamic: Vec<usize> = (0..shape.len()).filter(|&dim| shape[dim] == DYNAMIC).collect();
    dynamic.into_iter().map(|index| dim(b, tensor, index)).collect()
}

/// A tensor of the type and sizes of another one, all of whose elements are `value`.
pub fn splat_like(b: &mut Builder<'_>, value: ValueId, like: ValueId) -> ValueId {
    let (ty, sizes) = (b.ty(like), dynamic_sizes(b, like));
    Splat::emit(b, ty, value, &sizes)
}

/// A tensor repeated to the type and sizes of another one; dimension k becomes dimension `dims[k]`.
/// Dimensions of size 1 stretch, also where only run time tells.
pub fn broadcast_like(b: &mut Builder<'_>, source: ValueId, dims: &[i64], like: ValueId) -> ValueId {
    let sizes = dynamic_sizes(b, like);
    let ty = b.cx.tensor(shape(b.cx, b.ty(like)), b.ty(source).element(b.cx));
    Broadcast::emit(b, ty, source, &sizes, dims)
}

/// A tensor in the shape of another one of as many elements.
pub fn reshape_like(b: &mut Builder<'_>, source: ValueId, like: ValueId) -> ValueId {
    let sizes = dynamic_sizes(b, like);
    let ty = b.cx.tensor(shape(b.cx, b.ty(like)), b.ty(source).element(b.cx));
    Reshape::emit(b, ty, source, &sizes)
}

/// A reduction whose result has the element type of the source.
///
/// # Panics
/// If the tensor does not have the dimensions, or the kind gives an index.
pub fn reduce(b: &mut Builder<'_>, kind: ReduceKind, source: ValueId, dims: &[i64]) -> ValueId {
    assert!(!kind.is_index(), "`{}` needs a type for its indices", kind.word());
    let ty = b.ty(source);
    let sizes = infer::reduce(shape(b.cx, ty), dims).unwrap_or_else(|why| panic!("{why}"));
    let ty = b.cx.tensor(&sizes, ty.element(b.cx));
    Reduce::emit(b, ty, source, kind, dims)
}

/// An einsum whose result has the element type of the first operand.
///
/// # Panics
/// If the operands do not fit the specification.
pub fn einsum(b: &mut Builder<'_>, spec: &EinsumSpec, inputs: &[ValueId]) -> ValueId {
    let spec = spec.to_string();
    let shapes: Vec<&[i64]> = inputs.iter().map(|&input| shape(b.cx, b.body.ty(input))).collect();
    let sizes = infer::einsum(&spec, &shapes).unwrap_or_else(|why| panic!("{why}"));
    let ty = b.cx.tensor(&sizes, b.ty(inputs[0]).element(b.cx));
    Einsum::emit(b, ty, inputs, spec)
}

/// The product of matrices with the element type of the left one.
///
/// # Panics
/// If the sizes do not fit.
pub fn matmul(b: &mut Builder<'_>, lhs: ValueId, rhs: ValueId) -> ValueId {
    let sizes = infer::matmul(shape(b.cx, b.ty(lhs)), shape(b.cx, b.ty(rhs))).unwrap_or_else(|why| panic!("{why}"));
    let ty = b.cx.tensor(&sizes, b.ty(lhs).element(b.cx));
    Matmul::emit(b, ty, lhs, rhs)
}

/// A gather; a slice size of [`DYNAMIC`] is the whole dimension.
///
/// # Panics
/// If the numbers do not fit the operands.
pub fn gather(
    b: &mut Builder<'_>,
    source: ValueId,
    indices: ValueId,
    dims: &GatherDims,
    slice_sizes: &[i64],
) -> ValueId {
    let mut attrs = dims.attrs(b.cx);
    attrs.push(("slice_sizes", b.cx.ints(slice_sizes)));
    let op = b.build(<Gather as ir::Op>::DEF, vec![source, indices], None, attrs);
    b.body.result(op, 0)
}

/// A scatter.
///
/// # Panics
/// If the numbers do not fit the operands.
pub fn scatter(
    b: &mut Builder<'_>,
    kind: ScatterKind,
    [source, indices, updates]: [ValueId; 3],
    dims: &ScatterDims,
) -> ValueId {
    let mut attrs = dims.attrs(b.cx);
    attrs.push(("kind", ir::attr_values::AttrValue::attr(&kind, b.cx)));
    let op = b.build(<Scatter as ir::Op>::DEF, vec![source, indices, updates], None, attrs);
    b.body.result(op, 0)
}
