//! `memref.copy`: at once if both sides are dense, else element by element.

use ir::{Failed, Op, OpId, Type, ValueId};

use super::descriptor::{Descriptor, descriptor, element_address};
use super::numbers::Number;
use super::{Lowering, allocation, bounds, loops, types};

/// The rule.
pub fn copy(c: &mut Lowering<'_>, op: OpId, _: &[ValueId]) -> Result<(), Failed> {
    let view = memref::Copy::of(op);
    let (source, target) = (view.source(c.body()), view.target(c.body()));
    let sides = [source, target].map(|value| c.body().ty(value));
    let (from, to) = (descriptor(c, op, source)?, descriptor(c, op, target)?);
    bounds::check_same(c, op, &from.sizes, &to.sizes);
    // The sizes agree, so what one type leaves open the other one may know.
    let sizes: Vec<Number> =
        from.sizes.iter().zip(&to.sizes).map(|(&a, &b)| if a.known().is_some() { a } else { b }).collect();
    let element = types::element_type(c.cx, sides[0]).unwrap_or(sides[0]);
    if sides.iter().all(|&ty| types::is_dense(c.cx, ty)) {
        copy_bytes(c, &from, &to, &sizes, element);
    } else {
        copy_elements(c, &from, &to, &sizes, &mut Vec::new(), element);
    }
    Ok(())
}

fn copy_bytes(c: &mut Lowering<'_>, from: &Descriptor, to: &Descriptor, sizes: &[Number], element: Type) {
    let count = allocation::element_count(c, sizes);
    let length = allocation::byte_count(c, count, element).value(c);
    let source = element_address(c, from.aligned, from.offset, element);
    let target = element_address(c, to.aligned, to.offset, element);
    llvm::MemCpy::build(&mut c.builder(), target, source, length, false);
}

/// One loop for each dimension, outermost first.
fn copy_elements(
    c: &mut Lowering<'_>,
    from: &Descriptor,
    to: &Descriptor,
    sizes: &[Number],
    indices: &mut Vec<Number>,
    element: Type,
) {
    let Some(&size) = sizes.get(indices.len()) else {
        let source = from.address(c, indices, element);
        let target = to.address(c, indices, element);
        let value = llvm::Load::emit(&mut c.builder(), element, source);
        llvm::Store::build(&mut c.builder(), value, target);
        return;
    };
    loops::count_up(c, size, |c, index| {
        indices.push(Number::Value(index));
        copy_elements(c, from, to, sizes, indices, element);
        indices.pop();
    });
}
