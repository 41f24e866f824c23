//! Which operation becomes which instruction: one line each.

use std::collections::HashMap;

use ir::{Failed, Op, OpDef, View};

use super::Translation;
use super::raw::{LLVMOpcode, Value};

/// How an operation is translated. Flags and metadata are put on afterwards, by `flags.rs`.
#[derive(Copy, Clone)]
pub(super) enum Rule<'a, 'ctx> {
    /// An instruction with two operands.
    Binary(LLVMOpcode),
    /// A conversion to the type of the result.
    Cast(LLVMOpcode),
    /// A call of the intrinsic of this name, overloaded for these types, with these attributes as
    /// last arguments.
    Intrinsic(&'static [TypeOf], &'static [&'static str]),
    /// The same, where the attributes are numbers of so many bits.
    Numbered(&'static [TypeOf], &'static [(&'static str, u32)]),
    /// A function of its own.
    By(Emit<'a, 'ctx>),
}

/// Translates an operation; gives its value or the instruction that has none.
pub(super) type Emit<'a, 'ctx> = fn(&mut Translation<'a, 'ctx>, View<'_>) -> Result<Option<Value<'ctx>>, Failed>;

/// A type for which an intrinsic is overloaded.
#[derive(Copy, Clone)]
pub(super) enum TypeOf {
    /// That of the result.
    Result,
    /// That of an operand.
    Operand(usize),
    /// `i64`, for a length that is an attribute.
    Length,
}

use LLVMOpcode::*;
use Rule::{Binary, By, Cast, Intrinsic, Numbered};
use TypeOf::{Length, Operand, Result as ResultType};
use llvm::intrinsics::{
    float_integer, float_pairs, float_to_integer, inline_copies, inline_fills, others, three_way, traps,
};

/// Everything but those intrinsics that are overloaded for their result and take their operands.
fn table<'a, 'ctx>() -> Vec<(&'static OpDef, Rule<'a, 'ctx>)> {
    vec![
        // Control.
        (llvm::Br::DEF, By(Translation::br)),
        (llvm::CondBr::DEF, By(Translation::cond_br)),
        (llvm::Switch::DEF, By(Translation::switch)),
        (llvm::Unreachable::DEF, By(Translation::unreachable)),
        (llvm::Return::DEF, By(Translation::ret)),
        (llvm::Call::DEF, By(Translation::call)),
        // Constants.
        (llvm::Constant::DEF, By(Translation::constant_op)),
        (llvm::Zero::DEF, By(Translation::zero)),
        (llvm::Undef::DEF, By(Translation::undef)),
        (llvm::Poison::DEF, By(Translation::poison)),
        (llvm::AddressOf::DEF, By(Translation::address_of)),
        // Memory.
        (llvm::Alloca::DEF, By(Translation::alloca)),
        (llvm::Load::DEF, By(Translation::load)),
        (llvm::Store::DEF, By(Translation::store)),
        (llvm::GetElementPtr::DEF, By(Translation::element_address)),
        (llvm::AtomicRmw::DEF, By(Translation::atomic_rmw)),
        (llvm::CmpXchg::DEF, By(Translation::compare_exchange)),
        (llvm::Fence::DEF, By(Translation::fence)),
        (llvm::Assume::DEF, By(Translation::assume)),
        (llvm::Prefetch::DEF, By(Translation::prefetch)),
        // Parts.
        (llvm::ExtractValue::DEF, By(Translation::extract_value)),
        (llvm::InsertValue::DEF, By(Translation::insert_value)),
        (llvm::ExtractElement::DEF, By(Translation::extract_element)),
        (llvm::InsertElement::DEF, By(Translation::insert_element)),
        (llvm::ShuffleVector::DEF, By(Translation::shuffle)),
        // Arithmetic.
        (llvm::Add::DEF, Binary(LLVMAdd)),
        (llvm::Sub::DEF, Binary(LLVMSub)),
        (llvm::Mul::DEF, Binary(LLVMMul)),
        (llvm::Shl::DEF, Binary(LLVMShl)),
        (llvm::SDiv::DEF, Binary(LLVMSDiv)),
        (llvm::UDiv::DEF, Binary(LLVMUDiv)),
        (llvm::LShr::DEF, Binary(LLVMLShr)),
        (llvm::AShr::DEF, Binary(LLVMAShr)),
        (llvm::SRem::DEF, Binary(LLVMSRem)),
        (llvm::URem::DEF, Binary(LLVMURem)),
        (llvm::And::DEF, Binary(LLVMAnd)),
        (llvm::Or::DEF, Binary(LLVMOr)),
        (llvm::Xor::DEF, Binary(LLVMXor)),
        (llvm::FAdd::DEF, Binary(LLVMFAdd)),
        (llvm::FSub::DEF, Binary(LLVMFSub)),
        (llvm::FMul::DEF, Binary(LLVMFMul)),
        (llvm::FDiv::DEF, Binary(LLVMFDiv)),
        (llvm::FRem::DEF, Binary(LLVMFRem)),
        (llvm::FNeg::DEF, By(Translation::negate)),
        (llvm::ICmp::DEF, By(Translation::compare_integers)),
        (llvm::FCmp::DEF, By(Translation::compare_floats)),
        (llvm::Select::DEF, By(Translation::select)),
        (llvm::Freeze::DEF, By(Translation::freeze)),
        // Casts.
        (llvm::Trunc::DEF, Cast(LLVMTrunc)),
        (llvm::ZExt::DEF, Cast(LLVMZExt)),
        (llvm::SExt::DEF, Cast(LLVMSExt)),
        (llvm::FPTrunc::DEF, Cast(LLVMFPTrunc)),
        (llvm::FPExt::DEF, Cast(LLVMFPExt)),
        (llvm::SIToFP::DEF, Cast(LLVMSIToFP)),
        (llvm::UIToFP::DEF, Cast(LLVMUIToFP)),
        (llvm::FPToSI::DEF, Cast(LLVMFPToSI)),
        (llvm::FPToUI::DEF, Cast(LLVMFPToUI)),
        (llvm::Bitcast::DEF, Cast(LLVMBitCast)),
        (llvm::PtrToInt::DEF, Cast(LLVMPtrToInt)),
        (llvm::IntToPtr::DEF, Cast(LLVMIntToPtr)),
        (llvm::AddrSpaceCast::DEF, Cast(LLVMAddrSpaceCast)),
        // Intrinsics that are not as most are.
        (llvm::PowI::DEF, Intrinsic(&[ResultType, Operand(1)], &[])),
        (llvm::Abs::DEF, Intrinsic(&[ResultType], &["is_int_min_poison"])),
        (llvm::Ctlz::DEF, Intrinsic(&[ResultType], &["is_zero_poison"])),
        (llvm::Cttz::DEF, Intrinsic(&[ResultType], &["is_zero_poison"])),
        (llvm::SAddWithOverflow::DEF, Intrinsic(&[Operand(0)], &[])),
        (llvm::UAddWithOverflow::DEF, Intrinsic(&[Operand(0)], &[])),
        (llvm::SSubWithOverflow::DEF, Intrinsic(&[Operand(0)], &[])),
        (llvm::USubWithOverflow::DEF, Intrinsic(&[Operand(0)], &[])),
        (llvm::SMulWithOverflow::DEF, Intrinsic(&[Operand(0)], &[])),
        (llvm::UMulWithOverflow::DEF, Intrinsic(&[Operand(0)], &[])),
        (llvm::ReduceAdd::DEF, Intrinsic(&[Operand(0)], &[])),
        (llvm::ReduceMul::DEF, Intrinsic(&[Operand(0)], &[])),
        (llvm::ReduceAnd::DEF, Intrinsic(&[Operand(0)], &[])),
        (llvm::ReduceOr::DEF, Intrinsic(&[Operand(0)], &[])),
        (llvm::ReduceXor::DEF, Intrinsic(&[Operand(0)], &[])),
        (llvm::ReduceSMax::DEF, Intrinsic(&[Operand(0)], &[])),
        (llvm::ReduceSMin::DEF, Intrinsic(&[Operand(0)], &[])),
        (llvm::ReduceUMax::DEF, Intrinsic(&[Operand(0)], &[])),
        (llvm::ReduceUMin::DEF, Intrinsic(&[Operand(0)], &[])),
        (llvm::ReduceFMax::DEF, Intrinsic(&[Operand(0)], &[])),
        (llvm::ReduceFMin::DEF, Intrinsic(&[Operand(0)], &[])),
        (llvm::ReduceFMaximum::DEF, Intrinsic(&[Operand(0)], &[])),
        (llvm::ReduceFMinimum::DEF, Intrinsic(&[Operand(0)], &[])),
        (llvm::ReduceFAdd::DEF, Intrinsic(&[Operand(1)], &[])),
        (llvm::ReduceFMul::DEF, Intrinsic(&[Operand(1)], &[])),
        (llvm::MemCpy::DEF, Intrinsic(&[Operand(0), Operand(1), Operand(2)], &["isVolatile"])),
        (llvm::MemMove::DEF, Intrinsic(&[Operand(0), Operand(1), Operand(2)], &["isVolatile"])),
        (llvm::MemSet::DEF, Intrinsic(&[Operand(0), Operand(2)], &["isVolatile"])),
        (llvm::LifetimeStart::DEF, Intrinsic(&[Operand(0)], &[])),
        (llvm::LifetimeEnd::DEF, Intrinsic(&[Operand(0)], &[])),
        (llvm::StackSave::DEF, Intrinsic(&[ResultType], &[])),
        (llvm::StackRestore::DEF, Intrinsic(&[Operand(0)], &[])),
        (llvm::MaskedLoad::DEF, By(Translation::masked_load)),
        (llvm::MaskedStore::DEF, By(Translation::masked_store)),
        (llvm::MaskedGather::DEF, By(Translation::masked_load)),
        (llvm::MaskedScatter::DEF, By(Translation::masked_store)),
        (llvm::MaskedCompressStore::DEF, Intrinsic(&[Operand(0)], &[])),
        (others::VectorExtract::DEF, Numbered(&[ResultType, Operand(0)], &[("pos", 64)])),
        (others::VectorInsert::DEF, Numbered(&[ResultType, Operand(1)], &[("pos", 64)])),
        (others::VectorDeinterleave2::DEF, Intrinsic(&[Operand(0)], &[])),
        (others::ActiveLaneMask::DEF, Intrinsic(&[ResultType, Operand(0)], &[])),
        (others::IsFpClass::DEF, Numbered(&[Operand(0)], &[("bit", 32)])),
        (others::PtrMask::DEF, Intrinsic(&[ResultType, Operand(1)], &[])),
        (others::IsConstant::DEF, Intrinsic(&[Operand(0)], &[])),
        (float_integer::LdExp::DEF, Intrinsic(&[ResultType, Operand(1)], &[])),
        (float_pairs::SinCos::DEF, Intrinsic(&[Operand(0)], &[])),
        (float_pairs::FrExp::DEF, By(Translation::frexp)),
        (float_to_integer::LRint::DEF, Intrinsic(&[ResultType, Operand(0)], &[])),
        (float_to_integer::LRound::DEF, Intrinsic(&[ResultType, Operand(0)], &[])),
        (float_to_integer::LLRint::DEF, Intrinsic(&[ResultType, Operand(0)], &[])),
        (float_to_integer::LLRound::DEF, Intrinsic(&[ResultType, Operand(0)], &[])),
        (three_way::SCmp::DEF, Intrinsic(&[ResultType, Operand(0)], &[])),
        (three_way::UCmp::DEF, Intrinsic(&[ResultType, Operand(0)], &[])),
        (traps::Trap::DEF, Intrinsic(&[], &[])),
        (traps::DebugTrap::DEF, Intrinsic(&[], &[])),
        (
            inline_copies::MemCpyInline::DEF,
            Numbered(&[Operand(0), Operand(1), Length], &[("len", 64), ("isVolatile", 1)]),
        ),
        (inline_fills::MemSetInline::DEF, Numbered(&[Operand(0), Length], &[("len", 64), ("isVolatile", 1)])),
    ]
}

/// The table as a map by the address of the definition, with the intrinsics that it leaves out.
pub(super) fn rules<'a, 'ctx>() -> HashMap<*const OpDef, Rule<'a, 'ctx>> {
    let intrinsics = llvm::intrinsics::FAMILIES.iter().copied().flatten();
    let most = intrinsics.map(|&def| (def, Intrinsic(&[ResultType], &[])));
    most.chain(table()).map(|(def, rule)| (std::ptr::from_ref(def), rule)).collect()
}
