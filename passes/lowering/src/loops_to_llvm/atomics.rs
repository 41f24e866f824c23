//! Atomic updates of elements: `atomicrmw` where LLVM has the kind, else a loop that tries to
//! exchange the element until no other thread came between.

use ir::{BlockId, Failed, Op, OpDef, OpId, Type, ValueId};
use llvm::{AtomicOp, Ordering};
use memref::AtomicKind;

use super::build::emit;
use super::memory::accessed;
use super::{Lowering, Rule};

/// The table.
pub const RULES: &[(&OpDef, Rule)] =
    &[(memref::AtomicRmw::DEF, atomic_rmw), (memref::GenericAtomicRmw::DEF, generic_atomic_rmw)];

/// What LLVM has for a kind.
fn simple(kind: AtomicKind) -> Option<AtomicOp> {
    Some(match kind {
        AtomicKind::Addf => AtomicOp::FAdd,
        AtomicKind::Addi => AtomicOp::Add,
        AtomicKind::Andi => AtomicOp::And,
        AtomicKind::Assign => AtomicOp::Xchg,
        AtomicKind::Maximumf => AtomicOp::FMaximum,
        AtomicKind::Maxnumf => AtomicOp::FMax,
        AtomicKind::Maxs => AtomicOp::Max,
        AtomicKind::Maxu => AtomicOp::UMax,
        AtomicKind::Minimumf => AtomicOp::FMinimum,
        AtomicKind::Minnumf => AtomicOp::FMin,
        AtomicKind::Mins => AtomicOp::Min,
        AtomicKind::Minu => AtomicOp::UMin,
        AtomicKind::Ori => AtomicOp::Or,
        AtomicKind::Xori => AtomicOp::Xor,
        AtomicKind::Mulf | AtomicKind::Muli => return None,
    })
}

fn atomic_rmw(c: &mut Lowering<'_>, op: OpId, operands: &[ValueId]) -> Result<(), Failed> {
    let view = memref::AtomicRmw::of(op);
    let (kind, memref) = (view.kind(c.cx, c.body()), view.memref(c.body()));
    let (address, element) = accessed(c, op, memref, operands, 2)?;
    check_width(c, op, element)?;
    let Some(found) = simple(kind) else {
        let def = if kind == AtomicKind::Mulf { llvm::FMul::DEF } else { llvm::Mul::DEF };
        let value = operands[0];
        let (old, _) = retry(c, address, element, |c, old| Ok(emit(c, def, &[old, value], element, Vec::new())))?;
        c.replace(op, &[old]);
        return Ok(());
    };
    let old = llvm::AtomicRmw::emit(&mut c.builder(), address, operands[0], found, Ordering::AcqRel);
    c.replace(op, &[old]);
    Ok(())
}

fn generic_atomic_rmw(c: &mut Lowering<'_>, op: OpId, operands: &[ValueId]) -> Result<(), Failed> {
    let view = memref::GenericAtomicRmw::of(op);
    let (region, memref) = (view.atomic_body(c.body()), view.memref(c.body()));
    let (address, element) = accessed(c, op, memref, operands, 1)?;
    check_width(c, op, element)?;
    let (_, new) = retry(c, address, element, |c, old| {
        let results = c.inline(region, &[old])?;
        Ok(results[0])
    })?;
    c.replace(op, &[new]);
    Ok(())
}

/// Processors update whole bytes at once, by powers of two.
fn check_width(c: &mut Lowering<'_>, op: OpId, element: Type) -> Result<(), Failed> {
    if element.width(c.cx).is_some_and(|width| width >= 8 && width.is_power_of_two()) {
        return Ok(());
    }
    let message = format!("an atomic update of `{}` is not covered", element.text(c.cx));
    Err(c.fail(op, message))
}

/// Reads an element, computes what it becomes and exchanges it, until nothing came between; gives
/// the last element as it was and as it became.
fn retry(
    c: &mut Lowering<'_>,
    address: ValueId,
    element: Type,
    update: impl FnOnce(&mut Lowering<'_>, ValueId) -> Result<ValueId, Failed>,
) -> Result<(ValueId, ValueId), Failed> {
    let (header, exit): (BlockId, BlockId) = (c.add_block(&[element]), c.add_block(&[]));
    let first = llvm::Load::emit(&mut c.builder(), element, address);
    llvm::Br::to(&mut c.builder(), header, &[first]);
    c.start(header);
    let old = c.body().arguments(header)[0];
    let new = update(c, old)?;
    // Bits are compared, so that a NaN equals itself and zeros of different sign do not.
    let (old_bits, new_bits) = (bits(c, old, element), bits(c, new, element));
    let (success, failure) = (Ordering::AcqRel, Ordering::Monotonic);
    let mut builder = c.builder();
    let pair = llvm::CmpXchg::emit(&mut builder, address, old_bits, new_bits, success, failure);
    let found = llvm::ExtractValue::emit(&mut builder, pair, vec![0]);
    let done = llvm::ExtractValue::emit(&mut builder, pair, vec![1]);
    let found = if element.is_float(c.cx) { emit(c, llvm::Bitcast::DEF, &[found], element, Vec::new()) } else { found };
    llvm::CondBr::build(&mut c.builder(), done, &[], &[found], exit, header);
    c.start(exit);
    Ok((old, new))
}

/// A number as an integer of its bits.
fn bits(c: &mut Lowering<'_>, value: ValueId, ty: Type) -> ValueId {
    match ty.width(c.cx).filter(|_| ty.is_float(c.cx)) {
        Some(width) => {
            let bits = c.cx.integer_type(width);
            emit(c, llvm::Bitcast::DEF, &[value], bits, Vec::new())
        }
        None => value,
    }
}
