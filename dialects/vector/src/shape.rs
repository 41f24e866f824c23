//! Shapes of vectors as lists of numbers: sizes, and elements counted row by row.

use ir::{Context, Type, TypeKind};

/// The sizes of a vector, outermost first; none for a scalar.
pub fn sizes(cx: &Context, ty: Type) -> Vec<usize> {
    ty.shape(cx).unwrap_or(&[]).iter().map(|&size| usize::try_from(size).unwrap_or(0)).collect()
}

/// The number of elements of sizes, as far as it can be counted.
pub fn count(sizes: &[usize]) -> usize {
    sizes.iter().fold(1, |count: usize, &size| count.saturating_mul(size))
}

/// The number of an element, counted row by row, by its place in each dimension.
pub fn flat(sizes: &[usize], place: &[usize]) -> usize {
    sizes.iter().zip(place).fold(0, |number, (&size, &at)| number * size + at)
}

/// The place of an element in each dimension, by its number.
pub fn place(sizes: &[usize], number: usize) -> Vec<usize> {
    let mut place = vec![0; sizes.len()];
    let mut number = number;
    for (at, &size) in place.iter_mut().zip(sizes).rev() {
        *at = number % size.max(1);
        number /= size.max(1);
    }
    place
}

/// All places, row by row.
pub fn places(sizes: &[usize]) -> impl Iterator<Item = Vec<usize>> + '_ {
    (0..count(sizes)).map(|number| place(sizes, number))
}

/// Which dimensions of a vector are multiples of the vector length of the machine.
pub fn scalable(cx: &Context, ty: Type) -> Vec<bool> {
    match ty.kind(cx) {
        TypeKind::Vector { scalable, .. } => scalable.to_vec(),
        _ => Vec::new(),
    }
}

/// Whether a dimension of a vector is scalable.
pub fn is_scalable(cx: &Context, ty: Type) -> bool {
    scalable(cx, ty).contains(&true)
}

/// A vector of these sizes, some of them scalable.
pub fn vector(cx: &Context, shape: &[i64], scalable: &[bool], element: Type) -> Type {
    cx.ty(TypeKind::Vector { shape: shape.into(), element, scalable: scalable.into() })
}

/// What is left of a vector without its leading dimensions: a smaller vector, or an element.
pub fn inner(cx: &Context, ty: Type, dropped: usize) -> Option<Type> {
    let shape = ty.shape(cx)?;
    if dropped > shape.len() {
        return None;
    }
    if dropped == shape.len() && dropped > 0 {
        return Some(ty.element(cx));
    }
    Some(vector(cx, &shape[dropped..], &scalable(cx, ty)[dropped..], ty.element(cx)))
}
