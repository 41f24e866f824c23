//! Elements that are not written one by one, as the dense ones that they stand for.

use crate::attrs::{Attr, AttrKind, Dense, Sparse, SparseValues};
use crate::context::Context;
use crate::types::{Type, TypeKind};

/// So many bytes are made of few; more only of as many that the factor below leads to.
const FEW_BYTES: u64 = 1 << 16;
const FACTOR: u64 = 256;

/// The `dense<...>` that a `sparse<...>` or `dense_resource<...>` stands for; none for other
/// attributes, for resources that the file does not say or of which the bytes do not fit the type, and
/// for elements that are not numbers or would take much more memory than they do as they are.
pub fn written_out(cx: &Context, attr: Attr) -> Option<Attr> {
    let dense = match attr.kind(cx) {
        AttrKind::Sparse(sparse) => of_sparse(cx, sparse)?,
        AttrKind::Resource(id, ty) => of_bytes(cx, *ty, cx.resources.get(*id).data()?)?,
        _ => return None,
    };
    Some(cx.attr(AttrKind::Dense(dense)))
}

fn of_sparse(cx: &Context, sparse: &Sparse) -> Option<Dense> {
    let width = sparse.ty.element(cx).bytes(cx)?;
    let shape = sparse.ty.shape(cx)?;
    let most = FEW_BYTES.max(FACTOR * sparse.indices.data.len() as u64);
    let length = sparse.ty.element_count(cx)?.checked_mul(width).filter(|&length| length <= most)?;
    // All bits zero is zero, but not in a format without one.
    let is_zero = |ty: Type| !matches!(ty.kind(cx), TypeKind::Float(kind) if !kind.can_say(0.0));
    if !is_zero(sparse.ty.element(cx)) {
        return None;
    }
    let SparseValues::Numbers(values) = &sparse.values else { return None };
    let (width, mut data) = (width as usize, vec![0; length as usize]);
    let count = values.ty.shape(cx)?.first().copied()? as usize;
    for at in 0..count {
        let indices = (0..shape.len()).map(|dim| sparse.indices.element(cx, at * shape.len() + dim));
        let place = shape.iter().zip(indices).fold(0, |place, (&size, index)| place * size as usize + index as usize);
        data[place * width..(place + 1) * width].copy_from_slice(values.element_bytes(cx, at));
    }
    Some(packed(sparse.ty, data, width))
}

/// The elements of a type by the bytes of a resource, of which each takes as many as it has bits for.
fn of_bytes(cx: &Context, ty: Type, bytes: &[u8]) -> Option<Dense> {
    let element = ty.element(cx);
    let (width, bits) = (element.bytes(cx)? as usize, element.width(cx)?);
    let written = bits.div_ceil(8).max(1) as usize;
    let is_shaped = ty.is_tensor(cx) || ty.is_vector(cx);
    if !is_shaped || ty.element_count(cx)?.checked_mul(written as u64)? != bytes.len() as u64 {
        return None;
    }
    if element == Type::I1 {
        return Some(packed(ty, bytes.iter().map(|byte| byte & 1).collect(), width));
    }
    let mut data = vec![0; bytes.len() / written * width];
    for (from, to) in bytes.chunks_exact(written).zip(data.chunks_exact_mut(width)) {
        to[..written].copy_from_slice(from);
    }
    Some(packed(ty, data, width))
}

/// Equal elements are kept as one, so that equal constants are equal attributes.
fn packed(ty: Type, mut data: Vec<u8>, width: usize) -> Dense {
    let splat = !data.is_empty() && data.chunks_exact(width).all(|element| *element == data[..width]);
    if splat {
        data.truncate(width);
    }
    Dense { ty, data: data.into(), splat }
}
