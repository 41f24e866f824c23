//! Atomic updates of memory, fences, and what may be assumed of values.

use crate::{effects, eval, syntax_bundles, types, verify_atomics};

ir::attr_enum! {
    /// How accesses of several threads are ordered around an atomic one.
    pub enum Ordering("an ordering", i64) {
        /// The access is not atomic.
        NotAtomic = "not_atomic" 0,
        Unordered = "unordered" 1,
        Monotonic = "monotonic" 2,
        Acquire = "acquire" 4,
        Release = "release" 5,
        AcqRel = "acq_rel" 6,
        SeqCst = "seq_cst" 7,
    }
}

ir::attr_enum! {
    /// What `llvm.atomicrmw` makes of what is in memory and a value.
    pub enum AtomicOp("an atomic operation", i64) {
        Xchg = "xchg" 0,
        Add = "add" 1,
        Sub = "sub" 2,
        And = "_and" 3,
        Nand = "nand" 4,
        Or = "_or" 5,
        Xor = "_xor" 6,
        Max = "max" 7,
        Min = "min" 8,
        UMax = "umax" 9,
        UMin = "umin" 10,
        FAdd = "fadd" 11,
        FSub = "fsub" 12,
        FMax = "fmax" 13,
        FMin = "fmin" 14,
        UIncWrap = "uinc_wrap" 15,
        UDecWrap = "udec_wrap" 16,
        USubCond = "usub_cond" 17,
        USubSat = "usub_sat" 18,
        FMaximum = "fmaximum" 19,
        FMinimum = "fminimum" 20,
    }
}

ir::ops! {
    dialect "llvm";

    /// Reads, joins with a value and writes what is at an address, in one step; the result is what
    /// was there before.
    AtomicRmw("atomicrmw") {
        operands(ptr: types::POINTER, val: types::VALUE)
        results(res: = val)
        attrs(
            bin_op: AtomicOp, ordering: Ordering, syncscope: Option<Str>, alignment: Option<u64>, volatile_: Flag,
            access_groups: Option<Attrs>, alias_scopes: Option<Attrs>, noalias_scopes: Option<Attrs>,
            tbaa: Option<Attrs>
        )
        syntax("(`volatile` $volatile_^)? $bin_op $ptr, $val (`syncscope` `(` $syncscope^ `)`)? $ordering attr-dict \
                : type($ptr), type($val)")
        hooks { verify: verify_atomics::atomic_rmw, eval: eval::atomic_rmw }
    }

    /// Writes a value if what is at an address equals another one, in one step; the result is
    /// what was there before, and whether it was written.
    CmpXchg("cmpxchg") {
        operands(ptr: types::POINTER, cmp: = val, val: types::INT_OR_POINTER)
        results(res: types::AGGREGATE)
        attrs(
            success_ordering: Ordering, failure_ordering: Ordering, syncscope: Option<Str>, alignment: Option<u64>,
            weak: Flag, volatile_: Flag, access_groups: Option<Attrs>, alias_scopes: Option<Attrs>,
            noalias_scopes: Option<Attrs>, tbaa: Option<Attrs>
        )
        syntax("(`weak` $weak^)? (`volatile` $volatile_^)? $ptr, $cmp, $val (`syncscope` `(` $syncscope^ `)`)? \
                $success_ordering $failure_ordering attr-dict : type($ptr), type($val)")
        hooks { infer: verify_atomics::infer_cmpxchg, verify: verify_atomics::cmpxchg, eval: eval::cmpxchg }
    }

    /// Orders the accesses before it and after it.
    Fence("fence") {
        attrs(ordering: Ordering, syncscope: Option<Str>)
        syntax("(`syncscope` `(` $syncscope^ `)`)? $ordering attr-dict")
        hooks { verify: verify_atomics::fence, eval: eval::nothing }
    }

    /// Promises that a condition holds; bundles of operands promise more: `"align"(%p, %n : !llvm.ptr, i64)`
    /// that an address is a multiple of a number.
    Assume("intr.assume") {
        operands(cond: BOOL, op_bundle_operands: .. types::VALUE)
        attrs(op_bundle_sizes: Ints32, op_bundle_tags: Option<Attrs>)
        syntax(custom syntax_bundles::parse_assume, syntax_bundles::print_assume)
        hooks { verify: verify_atomics::bundles, eval: eval::assume }
    }

    /// Says that memory will be used soon: `rw` is 0 to read and 1 to write it, `hint` is 0 to 3,
    /// `cache` is 1 for data.
    Prefetch("intr.prefetch") {
        operands(addr: types::POINTER)
        attrs(rw: i32, hint: i32, cache: i32)
        hooks { effects: effects::touches, eval: eval::nothing }
    }
}
