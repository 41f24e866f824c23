//! Builders that compute what can be computed: types of results, constants for numbers.

use ir::{Attr, Builder, DYNAMIC, Type, ValueId};

use crate::layout::subview_type;
use crate::ops::{Alloc, Alloca, Copy, Dealloc, Dim, Load, ReinterpretCast, Store, Subview};

/// A number in an operation that takes numbers and values: a size, an offset, a stride.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Size {
    /// Known now.
    Known(i64),
    /// An `index` that is known when the program runs.
    Value(ValueId),
}

impl From<i64> for Size {
    fn from(number: i64) -> Size {
        Size::Known(number)
    }
}

impl From<ValueId> for Size {
    fn from(value: ValueId) -> Size {
        Size::Value(value)
    }
}

/// The numbers with [`DYNAMIC`] for values, and the values.
fn split(sizes: &[Size]) -> (Vec<i64>, Vec<ValueId>) {
    let number = |size: &Size| match *size {
        Size::Known(number) => number,
        Size::Value(_) => DYNAMIC,
    };
    let value = |size: &Size| match *size {
        Size::Known(_) => None,
        Size::Value(value) => Some(value),
    };
    (sizes.iter().map(number).collect(), sizes.iter().filter_map(value).collect())
}

/// Makes a buffer on the heap of a type whose layout has no symbols; one size for each dynamic
/// dimension.
pub fn alloc(b: &mut Builder<'_>, ty: Type, dynamic_sizes: &[ValueId]) -> ValueId {
    Alloc::emit(b, ty, dynamic_sizes, &[])
}

/// Makes a buffer on the stack; as [`alloc`].
pub fn alloca(b: &mut Builder<'_>, ty: Type, dynamic_sizes: &[ValueId]) -> ValueId {
    Alloca::emit(b, ty, dynamic_sizes, &[])
}

/// Makes a dense buffer on the heap with the sizes and elements of a memref.
pub fn alloc_like(b: &mut Builder<'_>, memref: ValueId) -> ValueId {
    let ty = b.ty(memref);
    let shape = ty.shape(b.cx).expect("a ranked memref").to_vec();
    let dynamic: Vec<usize> = (0..shape.len()).filter(|&dim| shape[dim] == DYNAMIC).collect();
    let sizes: Vec<ValueId> = dynamic.into_iter().map(|index| dim(b, memref, index)).collect();
    let ty = b.cx.memref(&shape, ty.element(b.cx));
    alloc(b, ty, &sizes)
}

/// Gives a buffer back.
pub fn dealloc(b: &mut Builder<'_>, memref: ValueId) -> Dealloc {
    Dealloc::build(b, memref)
}

/// Reads an element.
pub fn load(b: &mut Builder<'_>, memref: ValueId, indices: &[ValueId]) -> ValueId {
    Load::emit(b, memref, indices)
}

/// Writes an element.
pub fn store(b: &mut Builder<'_>, value: ValueId, memref: ValueId, indices: &[ValueId]) -> Store {
    Store::build(b, value, memref, indices)
}

/// The size of a dimension: a constant if the type says it.
///
/// # Panics
/// If no registered dialect makes constants of type `index`.
pub fn dim(b: &mut Builder<'_>, memref: ValueId, index: usize) -> ValueId {
    let shape = b.ty(memref).shape(b.cx);
    match shape.and_then(|shape| shape.get(index)).copied().filter(|&size| size != DYNAMIC) {
        Some(size) => index_constant(b, size),
        None => {
            let index = index_constant(b, index as i64);
            Dim::emit(b, memref, index)
        }
    }
}

fn index_constant(b: &mut Builder<'_>, value: i64) -> ValueId {
    let attr: Attr = b.cx.integer(i128::from(value), Type::INDEX);
    b.constant(attr, Type::INDEX).expect("a registered dialect has constants of type index")
}

/// Copies all elements.
pub fn copy(b: &mut Builder<'_>, source: ValueId, target: ValueId) -> Copy {
    Copy::build(b, source, target)
}

/// A view of a part, all dimensions kept.
///
/// # Panics
/// If the layout of the source is not strided.
pub fn subview(b: &mut Builder<'_>, source: ValueId, offsets: &[Size], sizes: &[Size], strides: &[Size]) -> ValueId {
    let ((offsets, first), (sizes, second), (strides, third)) = (split(offsets), split(sizes), split(strides));
    let ty = subview_type(b.cx, b.ty(source), &offsets, &sizes, &strides).expect("a strided source");
    Subview::emit(b, ty, source, &first, &second, &third, offsets, sizes, strides)
}

/// A memref of the given type on the same buffer.
pub fn reinterpret_cast(
    b: &mut Builder<'_>,
    ty: Type,
    source: ValueId,
    offset: Size,
    sizes: &[Size],
    strides: &[Size],
) -> ValueId {
    let ((offsets, first), (sizes, second), (strides, third)) = (split(&[offset]), split(sizes), split(strides));
    ReinterpretCast::emit(b, ty, source, &first, &second, &third, offsets, sizes, strides)
}
