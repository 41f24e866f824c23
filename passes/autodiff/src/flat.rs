//! Flat tapes: tensors of loops of which nobody knows ahead how often they run, or whose sizes change
//! from one iteration to the next.
//!
//! One stands behind the other in a buffer, element by element, and a counter says how far it is
//! used. The reverse sweep, which comes from the other end, takes the last one off. What its sizes
//! are it knows before: sizes are numbers of the program (`extents`), kept like others.

use ir::{Builder, DYNAMIC, Type, ValueId};

use crate::nest::nest;
use crate::values::{add, integer_constant, mul, sub};

/// How many elements a tensor of a type with these open sizes has.
pub fn element_count(b: &mut Builder<'_>, ty: Type, open: &[ValueId]) -> ValueId {
    let known = ty.shape(b.cx).unwrap_or(&[]).iter().filter(|&&size| size != DYNAMIC).product();
    let known = integer_constant(b, known, Type::INDEX);
    open.iter().fold(known, |count, &size| mul(b, count, size))
}

/// Takes room for a tensor: gives where it starts and ends.
pub fn take(b: &mut Builder<'_>, used: ValueId, value: ValueId) -> (ValueId, ValueId) {
    let open = tensor::build::dynamic_sizes(b, value);
    let count = element_count(b, b.ty(value), &open);
    let start = memref::load(b, used, &[]);
    let end = add(b, start, count);
    memref::store(b, end, used, &[]);
    (start, end)
}

/// Puts the elements of a tensor into a buffer, from a place on.
pub fn write(b: &mut Builder<'_>, value: ValueId, buffer: ValueId, start: ValueId) {
    let ty = b.ty(value);
    let open = tensor::build::dynamic_sizes(b, value);
    let count = element_count(b, ty, &open);
    let row = reshaped(b, value, &[count]);
    nest(b, &[count], &[], &mut |b, at, _| {
        let element = tensor::Extract::emit(b, row, at);
        let place = add(b, start, at[0]);
        memref::store(b, element, buffer, &[place]);
        Vec::new()
    });
}

/// Takes the last tensor off, which is of this type and these open sizes.
pub fn read(b: &mut Builder<'_>, ty: Type, open: &[ValueId], buffer: ValueId, used: ValueId) -> ValueId {
    let count = element_count(b, ty, open);
    let end = memref::load(b, used, &[]);
    let start = sub(b, end, count);
    memref::store(b, start, used, &[]);
    let row = b.cx.tensor(&[DYNAMIC], ty.element(b.cx));
    let empty = tensor::Empty::emit(b, row, &[count]);
    let (filled, _) = nest(b, &[count], &[empty], &mut |b, at, carried| {
        let place = add(b, start, at[0]);
        let element = memref::load(b, buffer, &[place]);
        vec![tensor::Insert::emit(b, element, carried[0], at)]
    });
    tensor::Reshape::emit(b, ty, filled[0], open)
}

/// A tensor as a row of so many elements.
fn reshaped(b: &mut Builder<'_>, value: ValueId, count: &[ValueId]) -> ValueId {
    let ty = b.cx.tensor(&[DYNAMIC], b.ty(value).element(b.cx));
    tensor::Reshape::emit(b, ty, value, count)
}
