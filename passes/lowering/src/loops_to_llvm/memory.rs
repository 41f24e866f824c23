//! Reading and writing elements, and asking for sizes.

use ir::attr_values::AttrValue;
use ir::{Attr, Failed, Op, OpDef, OpId, Type, ValueId};
use llvm::IntPredicate;

use super::build::icmp;
use super::descriptor::{Descriptor, define, descriptor};
use super::numbers::Number;
use super::{Lowering, Rule, bounds, copy, globals, types};

/// The table.
pub const RULES: &[(&OpDef, Rule)] = &[
    (memref::Load::DEF, load),
    (memref::Store::DEF, store),
    (memref::Dim::DEF, dim),
    (memref::Rank::DEF, rank),
    (memref::Prefetch::DEF, prefetch),
    (memref::Copy::DEF, copy::copy),
    (memref::GetGlobal::DEF, globals::get_global),
];

/// The address of the element that an operation accesses, and what is there; `first` is the
/// number of the first index among the operands. Checks the indices, if that is asked for.
pub fn accessed(
    c: &mut Lowering<'_>,
    op: OpId,
    memref: ValueId,
    operands: &[ValueId],
    first: usize,
) -> Result<(ValueId, Type), Failed> {
    let ty = c.body().ty(memref);
    let descriptor = descriptor(c, op, memref)?;
    let indices: Vec<Number> = operands[first..].iter().map(|&index| Number::of(c, index)).collect();
    bounds::check(c, op, &indices, &descriptor.sizes);
    let element = types::element_type(c.cx, ty).unwrap_or(ty);
    Ok((descriptor.address(c, &indices, element), element))
}

fn load(c: &mut Lowering<'_>, op: OpId, operands: &[ValueId]) -> Result<(), Failed> {
    let (address, element) = accessed(c, op, c.body().operand(op, 0), operands, 1)?;
    let mut builder = c.builder();
    let load = llvm::Load::build(&mut builder, element, address);
    let value = load.res(builder.body);
    keep_flags(c, op, load.id());
    let ty = c.body().ty(c.body().result(op, 0));
    if ty.is_memref(c.cx) {
        let loaded = Descriptor::unpack(c, value, types::rank(c.cx, ty));
        define_result(c, op, loaded);
        return Ok(());
    }
    c.replace(op, &[value]);
    Ok(())
}

fn store(c: &mut Lowering<'_>, op: OpId, operands: &[ValueId]) -> Result<(), Failed> {
    let (address, _) = accessed(c, op, c.body().operand(op, 1), operands, 2)?;
    let stored = c.body().operand(op, 0);
    let value = match c.body().ty(stored).is_memref(c.cx) {
        true => descriptor(c, op, stored)?.pack(c),
        false => operands[0],
    };
    let store = llvm::Store::build(&mut c.builder(), value, address);
    keep_flags(c, op, store.id());
    Ok(())
}

/// Carries over what an access says of its alignment and of the cache.
pub fn keep_flags(c: &mut Lowering<'_>, from: OpId, to: OpId) {
    let view = c.view(from);
    let alignment = view.attr("alignment");
    let is_nontemporal = view.attr("nontemporal").and_then(|attr| bool::read(c.cx, attr)) == Some(true);
    let flags = [("alignment", alignment), ("nontemporal", is_nontemporal.then_some(Attr::UNIT))];
    for (name, attr) in flags {
        if let Some(attr) = attr {
            let cx = c.cx;
            c.builder().body.set_attr(cx, to, name, attr);
        }
    }
}

fn dim(c: &mut Lowering<'_>, op: OpId, operands: &[ValueId]) -> Result<(), Failed> {
    let source = c.body().operand(op, 0);
    let sizes = descriptor(c, op, source)?.sizes;
    let size = match Number::of(c, operands[1]) {
        Number::Known(index) => usize::try_from(index).ok().and_then(|index| sizes.get(index).copied()),
        // The size of a dimension that is not there is not specified: any will do.
        Number::Value(index) => sizes
            .iter()
            .copied()
            .enumerate()
            .reduce(|(_, rest), (number, size)| {
                let number_value = Number::Known(number as i64).value(c);
                let is_this = icmp(c, IntPredicate::Eq, index, number_value);
                let (size, rest) = (size.value(c), rest.value(c));
                (number, Number::Value(llvm::Select::emit(&mut c.builder(), is_this, size, rest)))
            })
            .map(|(_, size)| size),
    };
    let value = size.unwrap_or(Number::Known(0)).value(c);
    c.replace(op, &[value]);
    Ok(())
}

fn rank(c: &mut Lowering<'_>, op: OpId, _: &[ValueId]) -> Result<(), Failed> {
    let source = c.body().operand(op, 0);
    let rank = descriptor(c, op, source)?.sizes.len();
    let rank = Number::Known(rank as i64).value(c);
    c.replace(op, &[rank]);
    Ok(())
}

fn prefetch(c: &mut Lowering<'_>, op: OpId, operands: &[ValueId]) -> Result<(), Failed> {
    let view = memref::Prefetch::of(op);
    let (cx, memref) = (c.cx, view.memref(c.body()));
    let (rw, cache) = (i32::from(view.is_write(cx, c.body())), i32::from(view.is_data_cache(cx, c.body())));
    let hint = view.locality_hint(cx, c.body());
    let (address, _) = accessed(c, op, memref, operands, 1)?;
    llvm::Prefetch::build(&mut c.builder(), address, rw, hint, cache);
    Ok(())
}

/// Says what the memref that an operation gives is.
pub fn define_result(c: &mut Lowering<'_>, op: OpId, descriptor: super::descriptor::Descriptor) {
    let result = c.body().result(op, 0);
    let value = define(c, result, descriptor);
    c.replace(op, &[value]);
}
