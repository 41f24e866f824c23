//! Strides and offsets of memref types, and the types of views.
//!
//! Numbers may be dynamic ([`DYNAMIC`]): arithmetic on them gives a number only where it does not
//! depend on what is not known, so that anything times 0 is 0.

use ir::affine_map::AffineMap;
use ir::{Attr, AttrKind, Context, DYNAMIC, Dim, Type, TypeKind};

/// Where the elements of a strided memref are, counted in elements.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Layout {
    /// The distance between neighbours, per dimension; may be [`DYNAMIC`].
    pub strides: Vec<Dim>,
    /// The position of the first element; may be [`DYNAMIC`].
    pub offset: Dim,
}

/// The layout of a ranked memref type; `None` if it is no memref or the layout is a map that is
/// not strided.
pub fn layout(cx: &Context, ty: Type) -> Option<Layout> {
    let TypeKind::Memref { shape, layout, .. } = ty.kind(cx) else { return None };
    match layout.map(|layout| layout.kind(cx)) {
        None => Some(row_major(shape)),
        Some(AttrKind::AffineMap(map)) if map.is_identity() => Some(row_major(shape)),
        Some(AttrKind::Strided { strides, offset }) => Some(Layout { strides: strides.to_vec(), offset: *offset }),
        Some(_) => None,
    }
}

/// The layout of a dense memref.
fn row_major(shape: &[Dim]) -> Layout {
    let mut strides = vec![1; shape.len()];
    for dim in (1..shape.len()).rev() {
        strides[dim - 1] = times(strides[dim], shape[dim]);
    }
    Layout { strides, offset: 0 }
}

/// Whether a memref type says by its layout, or by having none, that it is dense and row-major.
pub(crate) fn is_identity(cx: &Context, ty: Type) -> bool {
    match layout_attr(cx, ty).map(|layout| layout.kind(cx)) {
        None => true,
        Some(AttrKind::AffineMap(map)) => map.is_identity(),
        // As a map from indices to a position it is the identity for one dimension only.
        Some(AttrKind::Strided { strides, offset }) => **strides == [1] && *offset == 0,
        Some(_) => false,
    }
}

/// A strided layout as an attribute.
pub(crate) fn strided_attr(cx: &Context, strides: Vec<Dim>, offset: Dim) -> Attr {
    cx.attr(AttrKind::Strided { strides: strides.into(), offset })
}

/// The product of two numbers that may be dynamic; one that overflows is dynamic.
pub(crate) fn times(a: Dim, b: Dim) -> Dim {
    match (a, b) {
        (0, _) | (_, 0) => 0,
        (DYNAMIC, _) | (_, DYNAMIC) => DYNAMIC,
        (a, b) => a.checked_mul(b).unwrap_or(DYNAMIC),
    }
}

/// The sum of two numbers that may be dynamic; one that overflows is dynamic.
fn plus(a: Dim, b: Dim) -> Dim {
    match (a, b) {
        (DYNAMIC, _) | (_, DYNAMIC) => DYNAMIC,
        (a, b) => a.checked_add(b).unwrap_or(DYNAMIC),
    }
}

/// The type of a memref with a strided layout: without one if it is that of a dense memref.
pub fn strided_type(cx: &Context, shape: &[Dim], element: Type, layout: &Layout, space: Option<Attr>) -> Type {
    let is_dense = *layout == row_major(shape) && !layout.strides.contains(&DYNAMIC);
    let strides = layout.strides.as_slice().into();
    let attr = (!is_dense).then(|| cx.attr(AttrKind::Strided { strides, offset: layout.offset }));
    cx.ty(TypeKind::Memref { shape: shape.into(), element, layout: attr, space })
}

/// The type of `memref.subview` with all dimensions kept; `None` if the layout of the source is
/// not strided. The numbers may be [`DYNAMIC`].
pub fn subview_type(cx: &Context, source: Type, offsets: &[i64], sizes: &[i64], strides: &[i64]) -> Option<Type> {
    let TypeKind::Memref { element, space, .. } = source.kind(cx) else { return None };
    let from = layout(cx, source)?;
    let steps = offsets.iter().zip(&from.strides).map(|(&offset, &stride)| times(offset, stride));
    let offset = steps.fold(from.offset, plus);
    let strides = from.strides.iter().zip(strides).map(|(&outer, &inner)| times(outer, inner)).collect();
    let attr = AttrKind::Strided { strides, offset };
    Some(cx.ty(TypeKind::Memref { shape: sizes.into(), element: *element, layout: Some(cx.attr(attr)), space: *space }))
}

/// For each dimension of `full`, whether `reduced` leaves it out: only dimensions of size 1 may
/// be. `None` if `reduced` is not `full` with dimensions left out.
pub fn dropped_dims(cx: &Context, full: Type, reduced: Type) -> Option<Vec<bool>> {
    let (from, to) = (layout(cx, full)?, layout(cx, reduced)?);
    let (from_shape, to_shape) = (full.shape(cx)?, reduced.shape(cx)?);
    let (TypeKind::Memref { space: a, .. }, TypeKind::Memref { space: b, .. }) = (full.kind(cx), reduced.kind(cx))
    else {
        return None;
    };
    if from.offset != to.offset || full.element(cx) != reduced.element(cx) || a != b {
        return None;
    }
    let mut dropped = Vec::new();
    let mut at = 0;
    for (&size, &stride) in from_shape.iter().zip(&from.strides) {
        // Keeping a dimension as soon as it fits is always right: those that are left out later
        // have size 1, whichever they are.
        let fits = to_shape.get(at) == Some(&size) && to.strides.get(at) == Some(&stride);
        if !fits && size != 1 {
            return None;
        }
        dropped.push(!fits);
        at += usize::from(fits);
    }
    (at == to_shape.len()).then_some(dropped)
}

/// Whether `memref.cast` can go between two types: sizes, strides and offsets that are known on
/// both sides agree.
pub fn cast_compatible(cx: &Context, from: Type, to: Type) -> bool {
    let is_memref = |ty: Type| matches!(ty.kind(cx), TypeKind::Memref { .. } | TypeKind::UnrankedMemref { .. });
    if !is_memref(from) || !is_memref(to) || from.element(cx) != to.element(cx) || space(cx, from) != space(cx, to) {
        return false;
    }
    let (Some(a), Some(b)) = (from.shape(cx), to.shape(cx)) else {
        // Between two unranked types there is nothing to cast.
        return from.shape(cx).is_some() || to.shape(cx).is_some();
    };
    let agree = |a: &[Dim], b: &[Dim]| a.iter().zip(b).all(|(&a, &b)| a == b || a == DYNAMIC || b == DYNAMIC);
    let layouts_agree = match (layout(cx, from), layout(cx, to)) {
        (Some(a), Some(b)) => agree(&a.strides, &b.strides) && agree(&[a.offset], &[b.offset]),
        _ => layout_attr(cx, from) == layout_attr(cx, to),
    };
    a.len() == b.len() && agree(a, b) && layouts_agree
}

/// Whether a cast from one type to another gives up knowledge only: whatever the second says of
/// sizes, strides and offset, the first says too.
pub fn forgets(cx: &Context, from: Type, to: Type) -> bool {
    let (Some(a), Some(b)) = (from.shape(cx), to.shape(cx)) else { return false };
    let (Some(from), Some(to)) = (layout(cx, from), layout(cx, to)) else { return false };
    let known = |from: &[Dim], to: &[Dim]| from.iter().zip(to).all(|(&from, &to)| from != DYNAMIC || to == DYNAMIC);
    known(a, b) && known(&from.strides, &to.strides) && known(&[from.offset], &[to.offset])
}

/// The layout as it is written.
fn layout_attr(cx: &Context, ty: Type) -> Option<Attr> {
    match ty.kind(cx) {
        TypeKind::Memref { layout, .. } => *layout,
        _ => None,
    }
}

pub(crate) fn space(cx: &Context, ty: Type) -> Option<Attr> {
    match ty.kind(cx) {
        TypeKind::Memref { space, .. } | TypeKind::UnrankedMemref { space, .. } => *space,
        _ => None,
    }
}

/// How many symbols the layout of a memref type takes from its allocation.
pub(crate) fn symbol_count(cx: &Context, ty: Type) -> usize {
    match layout_attr(cx, ty).map(|layout| layout.kind(cx)) {
        Some(AttrKind::AffineMap(AffineMap { symbols, .. })) => *symbols as usize,
        _ => 0,
    }
}
