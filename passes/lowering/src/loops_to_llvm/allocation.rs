//! Making and freeing buffers.
//!
//! On the heap a buffer starts at a multiple of 64 bytes, so that it suits the widest vectors
//! and no two share a cache line. On the stack, buffers of known size are made on entry of the
//! function, wherever the `alloca` stands: LLVM keeps only such in registers, and since an
//! `alloca` in a loop lives for one iteration, all iterations can use one. Those of other sizes,
//! and those to which branches may lead again, are given back at the end of the iteration by the
//! loop around them, or with the function.

use ir::{Body, Failed, Op, OpDef, OpId, Traits, Type, ValueId};

use super::build::emit;
use super::descriptor::{Descriptor, descriptor, element_address};
use super::memory::define_result;
use super::numbers::{Number, constant, product};
use super::{Lowering, Rule, State, arena, runtime, types};
use crate::buffers::ALIGNMENT;

/// The table.
pub const RULES: &[(&OpDef, Rule)] = &[
    (memref::Alloc::DEF, alloc),
    (memref::Alloca::DEF, alloca),
    (memref::AllocaScope::DEF, super::loops::alloca_scope),
    (memref::Realloc::DEF, realloc),
    (memref::Dealloc::DEF, dealloc),
];

/// Finds what is on the stack, before a function is converted.
pub fn survey(body: &Body, state: &mut State) {
    for op in body.walk_all() {
        if !memref::Alloca::is(body, op) {
            continue;
        }
        if body.operand_count(op) == 0 && !may_run_again(body, op) {
            state.static_allocas.push(op);
            continue;
        }
        let around = std::iter::successors(body.parent_op(op), |&around| body.parent_op(around));
        state.stack_scopes.extend(around.into_iter().find(|&op| body.def(op).has(Traits::ALLOCATION_SCOPE)));
    }
}

/// Whether branches may lead to an operation again while what it made still lives: it stands in a
/// block that is not the first one, up to the operation with which its buffers end.
fn may_run_again(body: &Body, mut op: OpId) -> bool {
    loop {
        let block = body.block_of(op);
        let first = block.and_then(|block| body.entry(body.region_of(block)?));
        if first != block {
            return true;
        }
        match body.parent_op(op) {
            Some(parent) if !body.def(parent).has(Traits::ALLOCATION_SCOPE) => op = parent,
            _ => return false,
        }
    }
}

/// Makes the buffers of known size on the stack, in the first block.
pub fn make_slots(c: &mut Lowering<'_>) -> Result<(), Failed> {
    for op in std::mem::take(&mut c.state.static_allocas) {
        let (sizes, _) = shape_of(c, op, &[])?;
        let slot = stack_memory(c, op, &sizes);
        c.state.slots.insert(op, slot);
    }
    Ok(())
}

/// The sizes and strides of a new buffer; `dynamic` are the sizes that its type leaves open.
fn shape_of(c: &mut Lowering<'_>, op: OpId, dynamic: &[ValueId]) -> Result<(Vec<Number>, Vec<Number>), Failed> {
    let ty = c.view(op).result_type(0);
    if !types::is_dense(c.cx, ty) || types::convert_type(c.cx, ty).is_none() {
        let message = format!("`{}` of type `{}` is not covered", c.body().def(op).name, ty.text(c.cx));
        return Err(c.fail(op, message));
    }
    let mut dynamic = dynamic.iter();
    let mut sizes = Vec::new();
    for &dim in ty.shape(c.cx).unwrap_or(&[]) {
        let value = if dim == ir::DYNAMIC { dynamic.next() } else { None };
        sizes.push(value.map_or(Number::Known(dim), |&value| Number::of(c, value)));
    }
    let strides = row_major(c, &sizes);
    Ok((sizes, strides))
}

/// The strides of a dense buffer.
pub fn row_major(c: &mut Lowering<'_>, sizes: &[Number]) -> Vec<Number> {
    let mut strides = vec![Number::Known(1); sizes.len()];
    for dim in (1..sizes.len()).rev() {
        strides[dim - 1] = product(c, strides[dim], sizes[dim]);
    }
    strides
}

/// The number of elements of a dense buffer.
pub fn element_count(c: &mut Lowering<'_>, sizes: &[Number]) -> Number {
    sizes.iter().rev().fold(Number::Known(1), |count, &size| product(c, count, size))
}

/// The bytes that so many elements take.
pub fn byte_count(c: &mut Lowering<'_>, count: Number, element: Type) -> Number {
    if let Some(bytes) = element.bytes(c.cx) {
        return product(c, count, Number::Known(bytes as i64));
    }
    // What a vector takes is LLVM's to know: the address that far behind the null pointer.
    let pointer = llvm::pointer(c.cx);
    let null = llvm::Zero::emit(&mut c.builder(), pointer);
    let count = llvm::ElementIndex::Value(count.value(c));
    let end = llvm::GetElementPtr::at(&mut c.builder(), null, element, &[count], llvm::AddressFlags::NONE);
    Number::Value(emit(c, llvm::PtrToInt::DEF, &[end], Type::I64, Vec::new()))
}

/// The alignment that an allocation asks for.
fn wanted_alignment(c: &Lowering<'_>, op: OpId) -> Option<u64> {
    let wanted = c.view(op).attr("alignment").and_then(|attr| attr.as_integer(c.cx))?;
    u64::try_from(wanted).ok().filter(|&wanted| wanted > 0)
}

fn define_buffer(c: &mut Lowering<'_>, op: OpId, address: ValueId, shape: (Vec<Number>, Vec<Number>)) {
    let (sizes, strides) = shape;
    let offset = Number::Known(0);
    define_result(c, op, Descriptor { allocated: address, aligned: address, offset, sizes, strides });
}

fn alloc(c: &mut Lowering<'_>, op: OpId, operands: &[ValueId]) -> Result<(), Failed> {
    let shape = shape_of(c, op, operands)?;
    let address = match arena::slot(c, op) {
        Some(address) => address,
        None => heap_memory(c, op, &shape.0),
    };
    define_buffer(c, op, address, shape);
    Ok(())
}

/// Another buffer, which gets as many elements as both have; then the first one ends.
fn realloc(c: &mut Lowering<'_>, op: OpId, operands: &[ValueId]) -> Result<(), Failed> {
    let source = c.body().operand(op, 0);
    let shape = shape_of(c, op, &operands[1..])?;
    let from = descriptor(c, op, source)?;
    let address = heap_memory(c, op, &shape.0);
    let element = element_of(c, op);
    let count = match (from.sizes[0], shape.0[0]) {
        (Number::Known(a), Number::Known(b)) => Number::Known(a.min(b)),
        (a, b) => {
            let (a, b) = (a.value(c), b.value(c));
            Number::Value(llvm::SMin::emit(&mut c.builder(), a, b))
        }
    };
    let length = byte_count(c, count, element).value(c);
    let first = element_address(c, from.aligned, from.offset, element);
    llvm::MemCpy::build(&mut c.builder(), address, first, length, false);
    runtime::call_void(c, "free", &[from.allocated]);
    define_buffer(c, op, address, shape);
    Ok(())
}

fn heap_memory(c: &mut Lowering<'_>, op: OpId, sizes: &[Number]) -> ValueId {
    let element = element_of(c, op);
    let alignment = wanted_alignment(c, op).unwrap_or(1).max(ALIGNMENT).next_power_of_two() as i64;
    let count = element_count(c, sizes);
    let size = byte_count(c, count, element);
    let size = rounded_up(c, size, alignment).value(c);
    let alignment = constant(c, alignment);
    let pointer = llvm::pointer(c.cx);
    runtime::call(c, "aligned_alloc", &[alignment, size], pointer)
}

fn element_of(c: &Lowering<'_>, op: OpId) -> Type {
    let ty = c.view(op).result_type(0);
    types::element_type(c.cx, ty).unwrap_or(ty)
}

/// A size as `aligned_alloc` wants it: a multiple of the alignment, a power of two.
pub fn rounded_up(c: &mut Lowering<'_>, size: Number, alignment: i64) -> Number {
    if let Some(rounded) = size.known().and_then(|size| size.checked_add(alignment - 1)) {
        return Number::Known(rounded & -alignment);
    }
    let more = super::numbers::sum(c, size, Number::Known(alignment - 1)).value(c);
    let mask = constant(c, -alignment);
    Number::Value(llvm::And::emit(&mut c.builder(), more, mask))
}

fn alloca(c: &mut Lowering<'_>, op: OpId, operands: &[ValueId]) -> Result<(), Failed> {
    let shape = shape_of(c, op, operands)?;
    let address = match c.state.slots.get(&op) {
        Some(&slot) => slot,
        None => stack_memory(c, op, &shape.0),
    };
    define_buffer(c, op, address, shape);
    Ok(())
}

fn stack_memory(c: &mut Lowering<'_>, op: OpId, sizes: &[Number]) -> ValueId {
    let element = element_of(c, op);
    let count = element_count(c, sizes).value(c);
    let alignment = wanted_alignment(c, op);
    let pointer = llvm::pointer(c.cx);
    let mut builder = c.builder();
    let alloca = llvm::Alloca::build(&mut builder, pointer, count, element);
    if let Some(alignment) = alignment {
        alloca.set_alignment(builder.cx, builder.body, alignment.next_power_of_two());
    }
    alloca.res(builder.body)
}

fn dealloc(c: &mut Lowering<'_>, op: OpId, _: &[ValueId]) -> Result<(), Failed> {
    let memref = c.body().operand(op, 0);
    let allocated = descriptor(c, op, memref)?.allocated;
    arena::release(c, op, allocated);
    Ok(())
}
