//! The lowest dialect: what LLVM has, in upstream MLIR's spelling.
//!
//! Texts of this dialect can be exchanged with `mlir-opt` both ways. `passes/codegen` translates them to
//! LLVM; `eval` says what they mean without it, so that programs can be compared before and after
//! they are lowered. Families of operations are modules with a table each; everything is
//! re-exported here, so that a lowering writes `llvm::Add::emit(b, x, y)`.

mod aggregates;
mod arithmetic;
mod atomics;
pub mod attrs;
mod casts;
mod constants;
mod control;
mod effects;
mod eval;
mod fold;
pub mod intrinsics;
pub mod layout;
mod loop_annotations;
mod memory;
mod symbols;
mod syntax;
mod syntax_bundles;
mod syntax_control;
mod syntax_symbols;
pub mod types;
pub mod verify;
mod verify_atomics;

pub use aggregates::{ExtractElement, ExtractValue, InsertElement, InsertValue, ShuffleVector};
pub use arithmetic::choice::{FCmp, FNeg, Freeze, ICmp, Select};
pub use arithmetic::disjoint::Or;
pub use arithmetic::exact::{AShr, LShr, SDiv, UDiv};
pub use arithmetic::float::{FAdd, FDiv, FMul, FRem, FSub};
pub use arithmetic::overflowing::{Add, Mul, Shl, Sub};
pub use arithmetic::plain::{And, SRem, URem, Xor};
pub use atomics::{Assume, AtomicOp, AtomicRmw, CmpXchg, Fence, Ordering, Prefetch};
pub use attrs::{
    AddressFlags, CallConvention, FastMath, FloatPredicate, IntPredicate, Linkage, LoopAnnotation, Overflow, TailCall,
};
pub use casts::{
    AddrSpaceCast, Bitcast, FPExt, FPToSI, FPToUI, FPTrunc, IntToPtr, PtrToInt, SExt, SIToFP, Trunc, UIToFP, ZExt,
};
pub use constants::{AddressOf, Constant, Poison, Undef, Zero};
pub use control::{Br, Call, CondBr, Return, Switch, Unreachable};
pub use intrinsics::copies::{MemCpy, MemMove};
pub use intrinsics::fills::MemSet;
pub use intrinsics::float_binary::{Atan2, CopySign, MaxNum, Maximum, MinNum, Minimum, Pow};
pub use intrinsics::float_folds::{ReduceFAdd, ReduceFMul};
pub use intrinsics::float_integer::PowI;
pub use intrinsics::float_reductions::{ReduceFMax, ReduceFMaximum, ReduceFMin, ReduceFMinimum};
pub use intrinsics::float_ternary::{FMulAdd, Fma};
pub use intrinsics::float_unary::{
    Acos, Asin, Atan, Ceil, Cos, Cosh, Exp, Exp2, Exp10, FAbs, FTrunc, Floor, Log, Log2, Log10, NearbyInt, Rint, Round,
    RoundEven, Sin, Sinh, Sqrt, Tan, Tanh,
};
pub use intrinsics::integer_abs::Abs;
pub use intrinsics::integer_binary::{SAddSat, SMax, SMin, SSubSat, UAddSat, UMax, UMin, USubSat};
pub use intrinsics::integer_reductions::{
    ReduceAdd, ReduceAnd, ReduceMul, ReduceOr, ReduceSMax, ReduceSMin, ReduceUMax, ReduceUMin, ReduceXor,
};
pub use intrinsics::integer_ternary::{FShl, FShr};
pub use intrinsics::integer_unary::{BSwap, BitReverse, CtPop};
pub use intrinsics::integer_zeros::{Ctlz, Cttz};
pub use intrinsics::others::{
    Expect, LifetimeEnd, LifetimeStart, MaskedCompressStore, MaskedExpandLoad, MaskedGather, MaskedLoad, MaskedScatter,
    MaskedStore, StackRestore, StackSave,
};
pub use intrinsics::overflow::{
    SAddWithOverflow, SMulWithOverflow, SSubWithOverflow, UAddWithOverflow, UMulWithOverflow, USubWithOverflow,
};
pub use memory::{Alloca, DYNAMIC_INDEX, ElementIndex, GetElementPtr, Load, Store};
pub use symbols::{Func, Global, Signature};
pub use types::{LlvmType, array, function, pointer, pointer_in, structure, void};

use ir::{Dialect, OpDef};

/// The families, in the order of the reference.
const FAMILIES: &[&[&OpDef]] = &[
    symbols::OPS,
    control::OPS,
    constants::OPS,
    memory::OPS,
    atomics::OPS,
    aggregates::OPS,
    arithmetic::overflowing::OPS,
    arithmetic::exact::OPS,
    arithmetic::plain::OPS,
    arithmetic::disjoint::OPS,
    arithmetic::float::OPS,
    arithmetic::choice::OPS,
    casts::OPS,
];

const COUNT: usize = count(FAMILIES) + count(intrinsics::FAMILIES);

/// The operations of this dialect, in the order of the reference.
pub static OPS: [&OpDef; COUNT] = all();

const fn count(families: &[&[&OpDef]]) -> usize {
    let (mut sum, mut family) = (0, 0);
    while family < families.len() {
        sum += families[family].len();
        family += 1;
    }
    sum
}

const fn all() -> [&'static OpDef; COUNT] {
    let mut all = [FAMILIES[0][0]; COUNT];
    let mut at = 0;
    let mut from = 0;
    while from < 2 {
        let families = if from == 0 { FAMILIES } else { intrinsics::FAMILIES };
        let mut family = 0;
        while family < families.len() {
            let mut op = 0;
            while op < families[family].len() {
                all[at] = families[family][op];
                at += 1;
                op += 1;
            }
            family += 1;
        }
        from += 1;
    }
    all
}

/// The llvm dialect.
pub const DIALECT: Dialect = Dialect {
    types: types::TYPES,
    attrs: attrs::ATTRS,
    branch: Some(|b, block, values| {
        Br::to(b, block, values);
    }),
    ..Dialect::new("llvm", "The lowest dialect: what LLVM has, in upstream MLIR's spelling.", &OPS)
};
