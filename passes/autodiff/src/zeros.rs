//! Buffers of zeros, where adjoints and tangents start.

use ir::{Builder, Type, ValueId};

use crate::nest::{extents, nest};
use crate::values::zero;

/// Where an adjoint buffer lives: where the buffer itself does.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Storage {
    /// Until it is given back.
    Heap,
    /// Until the block around it ends.
    Stack,
}

/// A buffer full of zeros, of a type with these dynamic sizes.
pub fn zeroed_buffer(b: &mut Builder<'_>, like: Type, sizes: &[ValueId], storage: Storage) -> ValueId {
    let cx = b.cx;
    let shape = like.shape(cx).expect("an allocation has a shape").to_vec();
    let ty = cx.memref(&shape, like.element(cx));
    let buffer = match storage {
        Storage::Heap => memref::alloc(b, ty, sizes),
        Storage::Stack => memref::alloca(b, ty, sizes),
    };
    let extents = extents(b, &shape, sizes);
    fill_with_zero(b, buffer, &extents);
    buffer
}

/// Stores zero in all elements of a memref.
pub fn clear(b: &mut Builder<'_>, memref: ValueId) {
    let rank = b.ty(memref).shape(b.cx).map_or(0, <[_]>::len);
    let extents: Vec<ValueId> = (0..rank).map(|dim| memref::dim(b, memref, dim)).collect();
    fill_with_zero(b, memref, &extents);
}

/// Stores zero in all elements of a memref of these sizes.
pub fn fill_with_zero(b: &mut Builder<'_>, buffer: ValueId, extents: &[ValueId]) {
    let element = b.ty(buffer).element(b.cx);
    let nothing = zero(b, element);
    nest(b, extents, &[], &mut |b, indices, _| {
        memref::store(b, nothing, buffer, indices);
        Vec::new()
    });
}
