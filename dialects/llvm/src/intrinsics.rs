//! Intrinsics, `llvm.intr.*`: functions that LLVM knows. One table a shape of operation.
//!
//! Their names are LLVM's with `intr.` in front, which the translation relies on.
//! It is long because it is one list, and an intrinsic is looked up here by its name.

/// Operations of one shape; everything but names, texts and documentation is shared.
macro_rules! intrinsics {
    ($body:tt $($(#[$($doc:tt)*])* $name:ident $text:tt;)*) => {
        #[allow(unused_imports)]
        use crate::{attrs::*, effects, eval, syntax, types, verify};

        ir::ops! {
            dialect "llvm";
            $($(#[$($doc)*])* $name $text $body)*
        }
    };
}

/// From a float to a float.
pub mod float_unary {
    intrinsics! {
        {
            operands(input: types::FLOAT)
            results(res: = input)
            attrs(fastmathFlags: FastMath = FastMath::NONE)
            traits(PURE, ELEMENTWISE)
            syntax("`(` operands `)` attr-dict : functional-type(operands, results)")
            hooks { eval: eval::elementwise }
        }

        /// e to the power of the operand.
        Exp("intr.exp");
        /// 2 to the power of the operand.
        Exp2("intr.exp2");
        /// 10 to the power of the operand.
        Exp10("intr.exp10");
        /// The natural logarithm.
        Log("intr.log");
        /// The logarithm to base 2.
        Log2("intr.log2");
        /// The logarithm to base 10.
        Log10("intr.log10");
        /// The square root.
        Sqrt("intr.sqrt");
        /// The sine of an angle in radians.
        Sin("intr.sin");
        /// The cosine of an angle in radians.
        Cos("intr.cos");
        /// The tangent of an angle in radians.
        Tan("intr.tan");
        /// The angle of a sine, in [-pi/2, pi/2].
        Asin("intr.asin");
        /// The angle of a cosine, in [0, pi].
        Acos("intr.acos");
        /// The angle of a tangent, in [-pi/2, pi/2].
        Atan("intr.atan");
        /// The hyperbolic sine.
        Sinh("intr.sinh");
        /// The hyperbolic cosine.
        Cosh("intr.cosh");
        /// The hyperbolic tangent.
        Tanh("intr.tanh");
        /// The absolute value.
        FAbs("intr.fabs");
        /// Rounded down.
        Floor("intr.floor");
        /// Rounded up.
        Ceil("intr.ceil");
        /// Rounded to the nearest integer, ties away from zero.
        Round("intr.round");
        /// Rounded to the nearest integer, ties to even.
        RoundEven("intr.roundeven");
        /// Rounded to zero.
        FTrunc("intr.trunc");
        /// Rounded as the machine is set to.
        Rint("intr.rint");
        /// Rounded as the machine is set to, without telling that it was inexact.
        NearbyInt("intr.nearbyint");
    }
}

/// From two floats to a float.
pub mod float_binary {
    intrinsics! {
        {
            operands(a: types::FLOAT, b: = a)
            results(res: = a)
            attrs(fastmathFlags: FastMath = FastMath::NONE)
            traits(PURE, ELEMENTWISE)
            syntax("`(` operands `)` attr-dict : functional-type(operands, results)")
            hooks { eval: eval::elementwise }
        }

        /// The first operand to the power of the second.
        Pow("intr.pow");
        /// The angle of the point (b, a), in [-pi, pi].
        Atan2("intr.atan2");
        /// The first operand with the sign of the second.
        CopySign("intr.copysign");
        /// The larger one; NaN if one is.
        Maximum("intr.maximum");
        /// The smaller one; NaN if one is.
        Minimum("intr.minimum");
        /// The larger one; the other one if one is NaN.
        MaxNum("intr.maxnum");
        /// The smaller one; the other one if one is NaN.
        MinNum("intr.minnum");
    }
}

/// From three floats to a float.
pub mod float_ternary {
    intrinsics! {
        {
            operands(a: types::FLOAT, b: = a, c: = a)
            results(res: = a)
            attrs(fastmathFlags: FastMath = FastMath::NONE)
            traits(PURE, ELEMENTWISE)
            syntax("`(` operands `)` attr-dict : functional-type(operands, results)")
            hooks { eval: eval::elementwise }
        }

        /// a * b + c, rounded once.
        Fma("intr.fma");
        /// a * b + c, rounded once or twice, as is quicker.
        FMulAdd("intr.fmuladd");
    }
}

/// From a float and an integer to a float.
pub mod float_integer {
    intrinsics! {
        {
            operands(val: types::FLOAT, power: INTEGER)
            results(res: = val)
            attrs(fastmathFlags: FastMath = FastMath::NONE)
            traits(PURE, ELEMENTWISE)
            syntax("`(` operands `)` attr-dict : functional-type(operands, results)")
            hooks { eval: eval::elementwise }
        }

        /// The first operand to an integer power.
        PowI("intr.powi");
        /// The first operand times two to an integer power.
        LdExp("intr.ldexp");
    }
}

/// From a float to two values at once.
pub mod float_pairs {
    intrinsics! {
        {
            operands(val: types::FLOAT)
            results(res: types::AGGREGATE)
            attrs(fastmathFlags: FastMath = FastMath::NONE)
            traits(PURE)
            syntax("`(` operands `)` attr-dict : functional-type(operands, results)")
            hooks { eval: eval::pair }
        }

        /// The sine and the cosine.
        SinCos("intr.sincos");
        /// The significand in [0.5, 1), and the exponent of two.
        FrExp("intr.frexp");
    }
}

/// From a float to an integer, rounded.
pub mod float_to_integer {
    intrinsics! {
        {
            operands(val: types::FLOAT)
            results(res: types::INT)
            traits(PURE)
            syntax("`(` operands `)` attr-dict : functional-type(operands, results)")
            hooks { eval: eval::elementwise }
        }

        /// Rounded as the machine is set to; a `long`.
        LRint("intr.lrint");
        /// Rounded to the nearest, ties away from zero; a `long`.
        LRound("intr.lround");
        /// Rounded as the machine is set to; a `long long`.
        LLRint("intr.llrint");
        /// Rounded to the nearest, ties away from zero; a `long long`.
        LLRound("intr.llround");
    }
}

/// From two integers to -1, 0 or 1.
pub mod three_way {
    intrinsics! {
        {
            operands(lhs: types::INT, rhs: = lhs)
            results(res: types::INT)
            traits(PURE, ELEMENTWISE)
            syntax("`(` operands `)` attr-dict : functional-type(operands, results)")
            hooks { eval: eval::elementwise }
        }

        /// How two signed integers compare.
        SCmp("intr.scmp");
        /// How two unsigned integers compare.
        UCmp("intr.ucmp");
    }
}

/// From an integer to an integer.
pub mod integer_unary {
    intrinsics! {
        {
            operands(input: types::INT)
            results(res: = input)
            traits(PURE, ELEMENTWISE)
            syntax("`(` operands `)` attr-dict : functional-type(operands, results)")
            hooks { eval: eval::elementwise }
        }

        /// How many bits are set.
        CtPop("intr.ctpop");
        /// The bytes in the other order.
        BSwap("intr.bswap");
        /// The bits in the other order.
        BitReverse("intr.bitreverse");
    }
}

/// From two integers to an integer.
pub mod integer_binary {
    intrinsics! {
        {
            operands(a: types::INT, b: = a)
            results(res: = a)
            traits(PURE, ELEMENTWISE)
            syntax("`(` operands `)` attr-dict : functional-type(operands, results)")
            hooks { eval: eval::elementwise }
        }

        /// The larger of two signed integers.
        SMax("intr.smax");
        /// The smaller of two signed integers.
        SMin("intr.smin");
        /// The larger of two unsigned integers.
        UMax("intr.umax");
        /// The smaller of two unsigned integers.
        UMin("intr.umin");
        /// The sum of signed integers, or the limit that it passes.
        SAddSat("intr.sadd.sat");
        /// The sum of unsigned integers, or the limit that it passes.
        UAddSat("intr.uadd.sat");
        /// The difference of signed integers, or the limit that it passes.
        SSubSat("intr.ssub.sat");
        /// The difference of unsigned integers, or the limit that it passes.
        USubSat("intr.usub.sat");
        /// The first operand shifted left by the second, or the limit that it passes; signed.
        SShlSat("intr.sshl.sat");
        /// The first operand shifted left by the second, or the limit that it passes; unsigned.
        UShlSat("intr.ushl.sat");
    }
}

/// From three integers to an integer.
pub mod integer_ternary {
    intrinsics! {
        {
            operands(a: types::INT, b: = a, c: = a)
            results(res: = a)
            traits(PURE, ELEMENTWISE)
            syntax("`(` operands `)` attr-dict : functional-type(operands, results)")
            hooks { eval: eval::elementwise }
        }

        /// The high half of a and b side by side, shifted left by c.
        FShl("intr.fshl");
        /// The low half of a and b side by side, shifted right by c.
        FShr("intr.fshr");
    }
}

/// The absolute value of an integer.
pub mod integer_abs {
    intrinsics! {
        {
            operands(input: types::INT)
            results(res: = input)
            attrs(is_int_min_poison: bool)
            traits(PURE, ELEMENTWISE)
            hooks { eval: eval::elementwise }
        }

        /// The absolute value of a signed integer; that of the smallest is itself, or poison.
        Abs("intr.abs");
    }
}

/// Counting zeros.
pub mod integer_zeros {
    intrinsics! {
        {
            operands(input: types::INT)
            results(res: = input)
            attrs(is_zero_poison: bool)
            traits(PURE, ELEMENTWISE)
            hooks { eval: eval::elementwise }
        }

        /// How many zero bits there are above the highest one.
        Ctlz("intr.ctlz");
        /// How many zero bits there are below the lowest one.
        Cttz("intr.cttz");
    }
}

/// Arithmetic that tells whether it overflowed.
pub mod overflow {
    intrinsics! {
        {
            operands(a: types::INT, b: = a)
            results(res: types::AGGREGATE)
            traits(PURE)
            hooks { infer: verify::infer_overflow, eval: eval::pair }
        }

        /// The sum of signed integers, and whether it overflowed.
        SAddWithOverflow("intr.sadd.with.overflow");
        /// The sum of unsigned integers, and whether it overflowed.
        UAddWithOverflow("intr.uadd.with.overflow");
        /// The difference of signed integers, and whether it overflowed.
        SSubWithOverflow("intr.ssub.with.overflow");
        /// The difference of unsigned integers, and whether it overflowed.
        USubWithOverflow("intr.usub.with.overflow");
        /// The product of signed integers, and whether it overflowed.
        SMulWithOverflow("intr.smul.with.overflow");
        /// The product of unsigned integers, and whether it overflowed.
        UMulWithOverflow("intr.umul.with.overflow");
    }
}

/// One number from a vector of integers.
pub mod integer_reductions {
    intrinsics! {
        {
            operands(input: types::INT_VECTOR)
            results(res: = element(input))
            traits(PURE)
            hooks { eval: eval::reduce }
        }

        /// The sum of the elements.
        ReduceAdd("intr.vector.reduce.add");
        /// The product of the elements.
        ReduceMul("intr.vector.reduce.mul");
        /// The bits that all elements have.
        ReduceAnd("intr.vector.reduce.and");
        /// The bits that some element has.
        ReduceOr("intr.vector.reduce.or");
        /// The bits that an odd number of elements has.
        ReduceXor("intr.vector.reduce.xor");
        /// The largest of signed elements.
        ReduceSMax("intr.vector.reduce.smax");
        /// The smallest of signed elements.
        ReduceSMin("intr.vector.reduce.smin");
        /// The largest of unsigned elements.
        ReduceUMax("intr.vector.reduce.umax");
        /// The smallest of unsigned elements.
        ReduceUMin("intr.vector.reduce.umin");
    }
}

/// One number from a vector of floats, in any order.
pub mod float_reductions {
    intrinsics! {
        {
            operands(input: types::FLOAT_VECTOR)
            results(res: = element(input))
            attrs(fastmathFlags: FastMath = FastMath::NONE)
            traits(PURE)
            syntax("`(` operands `)` attr-dict : functional-type(operands, results)")
            hooks { eval: eval::reduce }
        }

        /// The largest element that is not NaN.
        ReduceFMax("intr.vector.reduce.fmax");
        /// The smallest element that is not NaN.
        ReduceFMin("intr.vector.reduce.fmin");
        /// The largest element; NaN if one is.
        ReduceFMaximum("intr.vector.reduce.fmaximum");
        /// The smallest element; NaN if one is.
        ReduceFMinimum("intr.vector.reduce.fminimum");
    }
}

/// One number from a start and a vector of floats: from first to last, or in any order with `reassoc`.
pub mod float_folds {
    intrinsics! {
        {
            operands(start_value: = element(input), input: types::FLOAT_VECTOR)
            results(res: = start_value)
            attrs(fastmathFlags: FastMath = FastMath::NONE)
            traits(PURE)
            hooks { eval: eval::reduce }
        }

        /// The sum of the start and the elements.
        ReduceFAdd("intr.vector.reduce.fadd");
        /// The product of the start and the elements.
        ReduceFMul("intr.vector.reduce.fmul");
    }
}

/// Copies of memory whose length is known, without calling a function.
pub mod inline_copies {
    intrinsics! {
        {
            operands(dst: types::POINTER, src: types::POINTER)
            attrs( len: i64, isVolatile: bool, arg_attrs: Option<Attrs>, access_groups: Option<Attrs>, alias_scopes: Option<Attrs>, noalias_scopes: Option<Attrs>, tbaa: Option<Attrs> )
            hooks { effects: effects::copy, eval: eval::copy }
        }

        /// Copies bytes in line; source and destination are the same or do not overlap.
        MemCpyInline("intr.memcpy.inline");
    }
}

/// Filling of memory whose length is known, without calling a function.
pub mod inline_fills {
    intrinsics! {
        {
            operands(dst: types::POINTER, val: INTEGER)
            attrs( len: i64, isVolatile: bool, arg_attrs: Option<Attrs>, access_groups: Option<Attrs>, alias_scopes: Option<Attrs>, noalias_scopes: Option<Attrs>, tbaa: Option<Attrs> )
            hooks { effects: effects::fill, eval: eval::fill }
        }

        /// Sets bytes to one value in line.
        MemSetInline("intr.memset.inline");
    }
}

/// Pointers whose provenance changes.
pub mod pointers {
    intrinsics! {
        {
            operands(ptr: types::POINTER)
            results(res: = ptr)
            syntax("$ptr attr-dict : type($ptr)")
            hooks { eval: eval::same }
        }

        /// The same address, of which earlier `invariant_group` promises do not hold.
        LaunderInvariantGroup("intr.launder.invariant.group");
        /// The same address, of which no `invariant_group` promises hold.
        StripInvariantGroup("intr.strip.invariant.group");
    }
}

/// Ends of a program.
pub mod traps {
    intrinsics! {
        {
            syntax("attr-dict")
            hooks { eval: eval::trap }
        }

        /// Ends the program abnormally.
        Trap("intr.trap");
        /// Asks a debugger to stop here.
        DebugTrap("intr.debugtrap");
    }
}

/// Copies of memory.
pub mod copies {
    intrinsics! {
        {
            operands(dst: types::POINTER, src: types::POINTER, len: INTEGER)
            attrs( isVolatile: bool, arg_attrs: Option<Attrs>, access_groups: Option<Attrs>, alias_scopes: Option<Attrs>, noalias_scopes: Option<Attrs>, tbaa: Option<Attrs> )
            hooks { effects: effects::copy, eval: eval::copy }
        }

        /// Copies bytes; source and destination are the same or do not overlap.
        MemCpy("intr.memcpy");
        /// Copies bytes, as if through other memory.
        MemMove("intr.memmove");
    }
}

/// Filling of memory.
pub mod fills {
    intrinsics! {
        {
            operands(dst: types::POINTER, val: INTEGER, len: INTEGER)
            attrs( isVolatile: bool, arg_attrs: Option<Attrs>, access_groups: Option<Attrs>, alias_scopes: Option<Attrs>, noalias_scopes: Option<Attrs>, tbaa: Option<Attrs> )
            hooks { effects: effects::fill, eval: eval::fill }
        }

        /// Sets bytes to one value, an `i8`.
        MemSet("intr.memset");
    }
}

/// What has no family.
pub mod others {
    use crate::{eval, syntax, types, verify};

    ir::ops! {
        dialect "llvm";

        /// The first operand, which most often is the second.
        Expect("intr.expect") {
            operands(val: types::INT, expected: = val)
            results(res: = val)
            traits(PURE)
            syntax("$val, $expected attr-dict : type($val)")
            hooks { eval: eval::elementwise }
        }

        /// The elements of a vector in memory whose bit in the mask is set, else those of `pass_thru`.
        MaskedLoad("intr.masked.load") {
            operands(data: types::POINTER, mask: types::VECTOR, pass_thru: .. types::VECTOR)
            results(res: types::VECTOR)
            attrs(alignment: i32, nontemporal: Flag)
            syntax("operands attr-dict : functional-type(operands, results)")
            hooks { effects: crate::effects::load, verify: verify::masked, eval: eval::masked_load }
        }

        /// Puts the elements of a vector whose bit in the mask is set in memory.
        MaskedStore("intr.masked.store") {
            operands(value: types::VECTOR, data: types::POINTER, mask: types::VECTOR)
            attrs(alignment: i32)
            syntax(custom syntax::parse_masked_store, syntax::print_masked_store)
            hooks { effects: crate::effects::store, verify: verify::masked, eval: eval::masked_store }
        }

        /// The elements at the addresses in a vector whose bit in the mask is set, else those of `pass_thru`.
        MaskedGather("intr.masked.gather") {
            operands(ptrs: types::POINTERS, mask: types::VECTOR, pass_thru: .. types::VECTOR)
            results(res: types::VECTOR)
            attrs(alignment: i32)
            syntax("operands attr-dict : functional-type(operands, results)")
            hooks { effects: crate::effects::reads_anywhere, verify: verify::masked, eval: eval::gather }
        }

        /// Puts the elements whose bit in the mask is set at the addresses in a vector, from the first to the last.
        MaskedScatter("intr.masked.scatter") {
            operands(value: types::VECTOR, ptrs: types::POINTERS, mask: types::VECTOR)
            attrs(alignment: i32)
            syntax(custom syntax::parse_masked_store, syntax::print_masked_store)
            hooks { effects: crate::effects::writes_anywhere, verify: verify::masked, eval: eval::scatter }
        }

        /// As many neighbouring elements in memory as bits are set in the mask, at the places of those bits,
        /// else those of `passthru`.
        MaskedExpandLoad("intr.masked.expandload") {
            operands(ptr: types::POINTER, mask: types::VECTOR, passthru: types::VECTOR)
            results(res: types::VECTOR)
            attrs(arg_attrs: Option<Attrs>)
            hooks { effects: crate::effects::load, verify: verify::masked, eval: eval::expand_load }
        }

        /// Puts the elements whose bit in the mask is set next to each other in memory.
        MaskedCompressStore("intr.masked.compressstore") {
            operands(value: types::VECTOR, ptr: types::POINTER, mask: types::VECTOR)
            attrs(arg_attrs: Option<Attrs>)
            hooks { effects: crate::effects::store, verify: verify::masked, eval: eval::compress_store }
        }

        /// A part of a vector that starts at a known place.
        VectorExtract("intr.vector.extract") {
            operands(srcvec: types::VECTOR)
            results(res: types::VECTOR)
            attrs(pos: i64)
            traits(PURE)
            syntax("$srcvec `` `[` $pos `]` attr-dict : type($res) from type($srcvec)")
            hooks { verify: verify::vector_extract, eval: eval::extract_part }
        }

        /// A vector with a part replaced, from a known place on.
        VectorInsert("intr.vector.insert") {
            operands(dstvec: types::VECTOR, srcvec: types::VECTOR)
            results(res: = dstvec)
            attrs(pos: i64)
            traits(PURE)
            syntax("$srcvec, $dstvec `` `[` $pos `]` attr-dict : type($srcvec) into type($res)")
            hooks { verify: verify::vector_insert, eval: eval::insert_part }
        }

        /// The elements of two vectors in turn.
        VectorInterleave2("intr.vector.interleave2") {
            operands(vec1: types::VECTOR, vec2: = vec1)
            results(res: types::VECTOR)
            traits(PURE)
            hooks { verify: verify::interleave, eval: eval::interleave }
        }

        /// The even and the odd elements of a vector.
        VectorDeinterleave2("intr.vector.deinterleave2") {
            operands(vec: types::VECTOR)
            results(res: types::AGGREGATE)
            traits(PURE)
            hooks { verify: verify::deinterleave, eval: eval::deinterleave }
        }

        /// The vector 0, 1, 2, ...
        StepVector("intr.stepvector") {
            results(res: types::INT_VECTOR)
            traits(PURE)
            syntax("attr-dict : type($res)")
            hooks { eval: eval::step_vector }
        }

        /// The mask of the places below `n` that a loop is at, from `base` on.
        ActiveLaneMask("intr.get.active.lane.mask") {
            operands(base: INTEGER, n: INTEGER)
            results(res: types::VECTOR)
            traits(PURE)
            syntax("$base, $n attr-dict : type($base), type($n) to type($res)")
            hooks { eval: eval::active_lanes }
        }

        /// Whether a float is of one of the classes whose bits are set: NaNs, infinities, zeros ...
        IsFpClass("intr.is.fpclass") {
            operands(in: types::FLOAT)
            results(res: types::BOOL = bool(in))
            attrs(bit: i32)
            traits(PURE, ELEMENTWISE)
            hooks { eval: eval::elementwise }
        }

        /// An address with bits cleared.
        PtrMask("intr.ptrmask") {
            operands(ptr: types::POINTERS, mask: types::INT)
            results(res: = ptr)
            traits(PURE)
            syntax("$ptr, $mask attr-dict : functional-type(operands, results)")
            hooks { eval: eval::elementwise }
        }

        /// Whether the compiler knows the operand.
        IsConstant("intr.is.constant") {
            operands(val: types::VALUE)
            results(res: BOOL)
            hooks { eval: eval::is_constant }
        }

        /// Where the stack ends, to go back there.
        StackSave("intr.stacksave") {
            results(res: types::POINTER)
            syntax("attr-dict : type($res)")
            hooks { eval: eval::stack_save }
        }

        /// Gives back the memory that was allocated on the stack since it was saved.
        StackRestore("intr.stackrestore") {
            operands(ptr: types::POINTER)
            syntax("$ptr attr-dict : type($ptr)")
            hooks { eval: eval::stack_restore }
        }

        /// From here on the memory of an alloca is used.
        LifetimeStart("intr.lifetime.start") {
            operands(ptr: types::POINTER)
            syntax("$ptr attr-dict : type($ptr)")
            hooks { eval: eval::nothing }
        }

        /// From here on the memory of an alloca is not used.
        LifetimeEnd("intr.lifetime.end") {
            operands(ptr: types::POINTER)
            syntax("$ptr attr-dict : type($ptr)")
            hooks { eval: eval::nothing }
        }
    }
}

/// All intrinsics, family by family.
pub const FAMILIES: &[&[&ir::OpDef]] = &[
    float_unary::OPS,
    float_binary::OPS,
    float_ternary::OPS,
    float_integer::OPS,
    float_pairs::OPS,
    float_to_integer::OPS,
    integer_unary::OPS,
    integer_binary::OPS,
    three_way::OPS,
    integer_ternary::OPS,
    integer_abs::OPS,
    integer_zeros::OPS,
    overflow::OPS,
    integer_reductions::OPS,
    float_reductions::OPS,
    float_folds::OPS,
    copies::OPS,
    fills::OPS,
    inline_copies::OPS,
    inline_fills::OPS,
    pointers::OPS,
    traps::OPS,
    others::OPS,
];
