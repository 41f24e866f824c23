//! Views: other descriptors on the same buffer. No memory is touched.

use ir::{DYNAMIC, Failed, Op, OpDef, OpId, ValueId};

use super::build::{emit, integer};
use super::descriptor::{Descriptor, define, descriptor};
use super::memory::define_result;
use super::numbers::{Number, product, sum};
use super::{Lowering, Rule, allocation, bounds, types};

/// The table.
pub const RULES: &[(&OpDef, Rule)] = &[
    (memref::Cast::DEF, cast),
    (memref::MemorySpaceCast::DEF, cast),
    (memref::AssumeAlignment::DEF, assume_alignment),
    (memref::DistinctObjects::DEF, distinct_objects),
    (memref::Subview::DEF, subview),
    (memref::ReinterpretCast::DEF, reinterpret_cast),
    (memref::View::DEF, view),
    (memref::ExtractStridedMetadata::DEF, extract_strided_metadata),
    (memref::ExtractAlignedPointerAsIndex::DEF, extract_pointer),
];

/// Numbers of which some are in an attribute, the others operands.
pub fn mixed(c: &mut Lowering<'_>, known: &[i64], values: &[ValueId]) -> Result<Vec<Number>, Failed> {
    let mut values = values.iter();
    let mut numbers = Vec::new();
    for &number in known {
        let value = if number == DYNAMIC { values.next() } else { None };
        numbers.push(match value {
            Some(&old) => {
                let value = c.value(old)?;
                Number::of(c, value)
            }
            None => Number::Known(number),
        });
    }
    Ok(numbers)
}

/// What the new type knows, `define` adds.
fn cast(c: &mut Lowering<'_>, op: OpId, _: &[ValueId]) -> Result<(), Failed> {
    c.result_types(op)?;
    let source = c.body().operand(op, 0);
    let descriptor = descriptor(c, op, source)?;
    define_result(c, op, descriptor);
    Ok(())
}

/// The promise is made about the address of the first element.
fn assume_alignment(c: &mut Lowering<'_>, op: OpId, _: &[ValueId]) -> Result<(), Failed> {
    c.result_types(op)?;
    let view = memref::AssumeAlignment::of(op);
    let (source, bytes) = (view.memref(c.body()), view.alignment(c.cx, c.body()));
    let from = descriptor(c, op, source)?;
    let ty = c.body().ty(source);
    let element = types::element_type(c.cx, ty).unwrap_or(ty);
    let first = super::descriptor::element_address(c, from.aligned, from.offset, element);
    let bytes = Number::Known(bytes.into()).value(c);
    let yes = integer(c, 1, ir::Type::I1);
    let tag = c.cx.string("align");
    let mut builder = c.builder();
    let assume = llvm::Assume::build(&mut builder, yes, &[first, bytes], vec![2]);
    assume.set_op_bundle_tags(builder.cx, builder.body, [tag]);
    define_result(c, op, from);
    Ok(())
}

/// That memrefs do not overlap is a hint, which LLVM has no word for in the middle of a function.
fn distinct_objects(c: &mut Lowering<'_>, op: OpId, _: &[ValueId]) -> Result<(), Failed> {
    c.result_types(op)?;
    let pairs: Vec<(ValueId, ValueId)> = c.body().operands(op).zip(c.body().results(op)).collect();
    let mut values = Vec::new();
    for (source, result) in pairs {
        let descriptor = descriptor(c, op, source)?;
        values.push(define(c, result, descriptor));
    }
    c.replace(op, &values);
    Ok(())
}

fn extract_strided_metadata(c: &mut Lowering<'_>, op: OpId, _: &[ValueId]) -> Result<(), Failed> {
    c.result_types(op)?;
    let (source, base) = (c.body().operand(op, 0), c.body().result(op, 0));
    let from = descriptor(c, op, source)?;
    let numbers: Vec<Number> = std::iter::once(&from.offset).chain(&from.sizes).chain(&from.strides).copied().collect();
    let whole = Descriptor { offset: Number::Known(0), sizes: Vec::new(), strides: Vec::new(), ..from };
    let mut values = vec![define(c, base, whole)];
    for number in numbers {
        values.push(number.value(c));
    }
    c.replace(op, &values);
    Ok(())
}

fn extract_pointer(c: &mut Lowering<'_>, op: OpId, _: &[ValueId]) -> Result<(), Failed> {
    let source = c.body().operand(op, 0);
    let aligned = descriptor(c, op, source)?.aligned;
    let address = emit(c, llvm::PtrToInt::DEF, &[aligned], ir::Type::I64, Vec::new());
    c.replace(op, &[address]);
    Ok(())
}

fn subview(c: &mut Lowering<'_>, op: OpId, _: &[ValueId]) -> Result<(), Failed> {
    c.result_types(op)?;
    let (cx, view) = (c.cx, memref::Subview::of(op));
    let body = c.body();
    let (source, result) = (view.source(cx, body), view.result(body));
    let known =
        [view.static_offsets(cx, body), view.static_sizes(cx, body), view.static_strides(cx, body)].map(|ints| ints.0);
    let values = [view.offsets(cx, body), view.sizes(cx, body), view.strides(cx, body)];
    let full = memref::subview_type(cx, body.ty(source), &known[0], &known[1], &known[2]);
    let dropped = full.and_then(|full| memref::dropped_dims(cx, full, body.ty(result)));
    let Some(dropped) = dropped else {
        return Err(c.fail(op, "a subview of this type is not covered"));
    };
    let from = descriptor(c, op, source)?;
    let offsets = mixed(c, &known[0], &values[0])?;
    let sizes = mixed(c, &known[1], &values[1])?;
    let steps = mixed(c, &known[2], &values[2])?;
    bounds::check_part(c, op, [&offsets, &sizes, &steps], &from.sizes);
    let offset = from.position(c, &offsets);
    let strides: Vec<Number> = from.strides.iter().zip(steps).map(|(&stride, step)| product(c, stride, step)).collect();
    let kept = |numbers: Vec<Number>| {
        numbers.into_iter().zip(&dropped).filter(|(_, dropped)| !**dropped).map(|(number, _)| number).collect()
    };
    let (sizes, strides) = (kept(sizes), kept(strides));
    let value = define(c, result, Descriptor { offset, sizes, strides, ..from });
    c.replace(op, &[value]);
    Ok(())
}

fn reinterpret_cast(c: &mut Lowering<'_>, op: OpId, _: &[ValueId]) -> Result<(), Failed> {
    c.result_types(op)?;
    let (cx, view) = (c.cx, memref::ReinterpretCast::of(op));
    let body = c.body();
    let source = view.source(cx, body);
    let known =
        [view.static_offsets(cx, body), view.static_sizes(cx, body), view.static_strides(cx, body)].map(|ints| ints.0);
    let values = [view.offsets(cx, body), view.sizes(cx, body), view.strides(cx, body)];
    let from = descriptor(c, op, source)?;
    let offset = mixed(c, &known[0], &values[0])?.first().copied().unwrap_or(Number::Known(0));
    let sizes = mixed(c, &known[1], &values[1])?;
    let strides = mixed(c, &known[2], &values[2])?;
    define_result(c, op, Descriptor { offset, sizes, strides, ..from });
    Ok(())
}

fn view(c: &mut Lowering<'_>, op: OpId, operands: &[ValueId]) -> Result<(), Failed> {
    c.result_types(op)?;
    let source = c.body().operand(op, 0);
    let from = descriptor(c, op, source)?;
    let shift = Number::of(c, operands[1]);
    let shift = sum(c, from.offset, shift);
    let aligned = super::descriptor::element_address(c, from.aligned, shift, ir::Type::I8);
    let ty = c.view(op).result_type(0);
    let shape = ty.shape(c.cx).unwrap_or(&[]).to_vec();
    let mut dynamic = operands[2..].iter();
    let mut sizes = Vec::new();
    for dim in shape {
        let value = if dim == DYNAMIC { dynamic.next() } else { None };
        sizes.push(value.map_or(Number::Known(dim), |&value| Number::of(c, value)));
    }
    let strides = allocation::row_major(c, &sizes);
    define_result(c, op, Descriptor { aligned, offset: Number::Known(0), sizes, strides, ..from });
    Ok(())
}
