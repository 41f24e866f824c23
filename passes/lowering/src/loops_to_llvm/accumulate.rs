//! `loop.accumulate`: read, join, write.
//!
//! The order between accumulates of one kind is free, which the float operation tells LLVM by
//! `reassoc`; with memref parameters that do not overlap, LLVM then keeps an accumulator that
//! does not change its place in a register and vectorises. It also carries `contract`: where
//! the value is a product that may be contracted, the two become one operation.

use ::loops::AccumulateKind::{self, Add, Max, Min, Mul};
use ir::{Failed, Op, OpDef, OpId, ValueId};

use super::Lowering;
use super::build::{emit, float_flags};
use super::memory::accessed;

/// The operations that join: for floats and for integers.
const JOIN: &[(AccumulateKind, &OpDef, &OpDef)] = &[
    (Add, llvm::FAdd::DEF, llvm::Add::DEF),
    (Mul, llvm::FMul::DEF, llvm::Mul::DEF),
    (Min, llvm::Minimum::DEF, llvm::SMin::DEF),
    (Max, llvm::Maximum::DEF, llvm::SMax::DEF),
];

/// The rule.
pub fn accumulate(c: &mut Lowering<'_>, op: OpId, operands: &[ValueId]) -> Result<(), Failed> {
    let view = ::loops::Accumulate::of(op);
    let kind = view.kind(c.cx, c.body());
    let memref = view.memref(c.body());
    let (address, element) = accessed(c, op, memref, operands, 2)?;
    let is_float = element.element(c.cx).is_float(c.cx);
    let found = JOIN.iter().find(|(known, ..)| *known == kind);
    let Some(def) = found.map(|&(_, float, integer)| if is_float { float } else { integer }) else {
        return Err(c.fail(op, format!("`loop.accumulate {}` is not covered", kind.word())));
    };
    let flags = if is_float && matches!(kind, Add | Mul) {
        float_flags(c.cx, llvm::FastMath::REASSOC.and(llvm::FastMath::CONTRACT))
    } else {
        Vec::new()
    };
    let old = llvm::Load::emit(&mut c.builder(), element, address);
    let new = emit(c, def, &[old, operands[0]], element, flags);
    llvm::Store::build(&mut c.builder(), new, address);
    Ok(())
}
