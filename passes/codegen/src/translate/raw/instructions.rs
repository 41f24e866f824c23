//! Instructions at the current place: arithmetic and memory, atomic accesses, terminators.

use super::*;

impl<'ctx> Emitter<'ctx> {
    pub(in crate::translate) fn binary(&self, opcode: LLVMOpcode, lhs: Value<'ctx>, rhs: Value<'ctx>) -> Value<'ctx> {
        Value::new(unsafe { LLVMBuildBinOp(self.builder(), opcode, lhs.0, rhs.0, UNNAMED) })
    }

    pub(in crate::translate) fn negate_float(&self, value: Value<'ctx>) -> Value<'ctx> {
        Value::new(unsafe { LLVMBuildFNeg(self.builder(), value.0, UNNAMED) })
    }

    pub(in crate::translate) fn freeze(&self, value: Value<'ctx>) -> Value<'ctx> {
        Value::new(unsafe { LLVMBuildFreeze(self.builder(), value.0, UNNAMED) })
    }

    pub(in crate::translate) fn cast(&self, opcode: LLVMOpcode, value: Value<'ctx>, to: Type<'ctx>) -> Value<'ctx> {
        Value::new(unsafe { LLVMBuildCast(self.builder(), opcode, value.0, to.0, UNNAMED) })
    }

    pub(in crate::translate) fn compare_integers(
        &self,
        how: LLVMIntPredicate,
        lhs: Value<'ctx>,
        rhs: Value<'ctx>,
    ) -> Value<'ctx> {
        Value::new(unsafe { LLVMBuildICmp(self.builder(), how, lhs.0, rhs.0, UNNAMED) })
    }

    pub(in crate::translate) fn compare_floats(
        &self,
        how: LLVMRealPredicate,
        lhs: Value<'ctx>,
        rhs: Value<'ctx>,
    ) -> Value<'ctx> {
        Value::new(unsafe { LLVMBuildFCmp(self.builder(), how, lhs.0, rhs.0, UNNAMED) })
    }

    pub(in crate::translate) fn select(
        &self,
        condition: Value<'ctx>,
        then: Value<'ctx>,
        other: Value<'ctx>,
    ) -> Value<'ctx> {
        Value::new(unsafe { LLVMBuildSelect(self.builder(), condition.0, then.0, other.0, UNNAMED) })
    }

    pub(in crate::translate) fn alloca(&self, element: Type<'ctx>, count: Value<'ctx>) -> Value<'ctx> {
        Value::new(unsafe { LLVMBuildArrayAlloca(self.builder(), element.0, count.0, UNNAMED) })
    }

    pub(in crate::translate) fn load(&self, ty: Type<'ctx>, address: Value<'ctx>) -> Value<'ctx> {
        Value::new(unsafe { LLVMBuildLoad2(self.builder(), ty.0, address.0, UNNAMED) })
    }

    pub(in crate::translate) fn store(&self, value: Value<'ctx>, address: Value<'ctx>) -> Value<'ctx> {
        Value::new(unsafe { LLVMBuildStore(self.builder(), value.0, address.0) })
    }

    /// The address of an element; `flags` are LLVM's (1 inbounds, 2 nusw, 4 nuw).
    pub(in crate::translate) fn element_address(
        &self,
        element: Type<'ctx>,
        base: Value<'ctx>,
        indices: &[Value<'ctx>],
        flags: u32,
    ) -> Value<'ctx> {
        let mut indices = list!(indices);
        let count = indices.len() as c_uint;
        Value::new(unsafe {
            let indices = indices.as_mut_ptr();
            LLVMBuildGEPWithNoWrapFlags(self.builder(), element.0, base.0, indices, count, UNNAMED, flags)
        })
    }

    pub(in crate::translate) fn extract_value(&self, aggregate: Value<'ctx>, index: u32) -> Value<'ctx> {
        Value::new(unsafe { LLVMBuildExtractValue(self.builder(), aggregate.0, index, UNNAMED) })
    }

    pub(in crate::translate) fn insert_value(
        &self,
        aggregate: Value<'ctx>,
        element: Value<'ctx>,
        index: u32,
    ) -> Value<'ctx> {
        Value::new(unsafe { LLVMBuildInsertValue(self.builder(), aggregate.0, element.0, index, UNNAMED) })
    }

    pub(in crate::translate) fn extract_element(&self, vector: Value<'ctx>, index: Value<'ctx>) -> Value<'ctx> {
        Value::new(unsafe { LLVMBuildExtractElement(self.builder(), vector.0, index.0, UNNAMED) })
    }

    pub(in crate::translate) fn insert_element(
        &self,
        vector: Value<'ctx>,
        element: Value<'ctx>,
        index: Value<'ctx>,
    ) -> Value<'ctx> {
        Value::new(unsafe { LLVMBuildInsertElement(self.builder(), vector.0, element.0, index.0, UNNAMED) })
    }

    pub(in crate::translate) fn shuffle(&self, lhs: Value<'ctx>, rhs: Value<'ctx>, mask: Value<'ctx>) -> Value<'ctx> {
        Value::new(unsafe { LLVMBuildShuffleVector(self.builder(), lhs.0, rhs.0, mask.0, UNNAMED) })
    }

    pub(in crate::translate) fn call(
        &self,
        ty: Type<'ctx>,
        callee: Value<'ctx>,
        arguments: &[Value<'ctx>],
    ) -> Value<'ctx> {
        let mut arguments = list!(arguments);
        let count = arguments.len() as c_uint;
        Value::new(unsafe { LLVMBuildCall2(self.builder(), ty.0, callee.0, arguments.as_mut_ptr(), count, UNNAMED) })
    }

    /// Calls an intrinsic for the given overloaded types; `None` if LLVM has none of this name.
    pub(in crate::translate) fn intrinsic(
        &self,
        name: &str,
        overloads: &[Type<'ctx>],
        arguments: &[Value<'ctx>],
    ) -> Option<Value<'ctx>> {
        let id = unsafe { LLVMLookupIntrinsicID(name.as_ptr().cast(), name.len()) };
        if id == 0 {
            return None;
        }
        let mut overloads = list!(overloads);
        let declaration =
            unsafe { LLVMGetIntrinsicDeclaration(self.module, id, overloads.as_mut_ptr(), overloads.len()) };
        let ty = Type::new(unsafe { LLVMGlobalGetValueType(declaration) });
        Some(self.call(ty, Value::new(declaration), arguments))
    }

    /// Calls an intrinsic that is not overloaded, with bundles of operands.
    pub(in crate::translate) fn intrinsic_with_bundles(
        &self,
        name: &str,
        arguments: &[Value<'ctx>],
        bundles: &[(&str, &[Value<'ctx>])],
    ) -> Option<Value<'ctx>> {
        let id = unsafe { LLVMLookupIntrinsicID(name.as_ptr().cast(), name.len()) };
        if id == 0 {
            return None;
        }
        let callee = unsafe { LLVMGetIntrinsicDeclaration(self.module, id, std::ptr::null_mut(), 0) };
        let ty = unsafe { LLVMGlobalGetValueType(callee) };
        let bundle = |(tag, operands): &(&str, &[Value<'ctx>])| {
            let mut operands = list!(operands);
            let count = operands.len() as c_uint;
            unsafe { LLVMCreateOperandBundle(tag.as_ptr().cast(), tag.len(), operands.as_mut_ptr(), count) }
        };
        let mut made: Vec<LLVMOperandBundleRef> = bundles.iter().map(bundle).collect();
        let mut arguments = list!(arguments);
        let counts = (arguments.len() as c_uint, made.len() as c_uint);
        let call = unsafe {
            let (arguments, bundles) = (arguments.as_mut_ptr(), made.as_mut_ptr());
            LLVMBuildCallWithOperandBundles(self.builder(), ty, callee, arguments, counts.0, bundles, counts.1, UNNAMED)
        };
        // The call has copied them.
        for bundle in made {
            unsafe { LLVMDisposeOperandBundle(bundle) }
        }
        Some(Value::new(call))
    }

    // ---- atomic accesses ----

    pub(in crate::translate) fn atomic_rmw(
        &self,
        kind: AtomicOp,
        address: Value<'ctx>,
        value: Value<'ctx>,
        ordering: Ordering,
    ) -> Value<'ctx> {
        let (kind, ordering) = (atomic_op(kind), atomic_ordering(ordering));
        Value::new(unsafe { LLVMBuildAtomicRMW(self.builder(), kind, address.0, value.0, ordering, 0) })
    }

    /// The operands are the address, what is compared with, and the new value; the orderings are
    /// those of success and of failure.
    pub(in crate::translate) fn compare_exchange(
        &self,
        operands: [Value<'ctx>; 3],
        orderings: [Ordering; 2],
    ) -> Value<'ctx> {
        let ([address, old, new], [success, failure]) = (operands, orderings.map(atomic_ordering));
        Value::new(unsafe { LLVMBuildAtomicCmpXchg(self.builder(), address.0, old.0, new.0, success, failure, 0) })
    }

    pub(in crate::translate) fn fence(&self, ordering: Ordering) -> Value<'ctx> {
        Value::new(unsafe { LLVMBuildFence(self.builder(), atomic_ordering(ordering), 0, UNNAMED) })
    }

    /// Names the threads that see an atomic instruction as such.
    pub(in crate::translate) fn set_scope(&self, on: Value<'ctx>, scope: &str) {
        unsafe {
            let scope = LLVMGetSyncScopeID(self.context, scope.as_ptr().cast(), scope.len());
            LLVMSetAtomicSyncScopeID(on.0, scope);
        }
    }

    // ---- terminators ----

    pub(in crate::translate) fn branch(&self, to: Block<'ctx>) -> Value<'ctx> {
        Value::new(unsafe { LLVMBuildBr(self.builder(), to.0) })
    }

    pub(in crate::translate) fn conditional_branch(
        &self,
        on: Value<'ctx>,
        then: Block<'ctx>,
        other: Block<'ctx>,
    ) -> Value<'ctx> {
        Value::new(unsafe { LLVMBuildCondBr(self.builder(), on.0, then.0, other.0) })
    }

    pub(in crate::translate) fn switch(
        &self,
        on: Value<'ctx>,
        default: Block<'ctx>,
        cases: &[(Value<'ctx>, Block<'ctx>)],
    ) -> Value<'ctx> {
        let switch = unsafe { LLVMBuildSwitch(self.builder(), on.0, default.0, cases.len() as c_uint) };
        for (value, block) in cases {
            unsafe { LLVMAddCase(switch, value.0, block.0) }
        }
        Value::new(switch)
    }

    pub(in crate::translate) fn ret(&self, value: Option<Value<'ctx>>) -> Value<'ctx> {
        Value::new(unsafe {
            match value {
                Some(value) => LLVMBuildRet(self.builder(), value.0),
                None => LLVMBuildRetVoid(self.builder()),
            }
        })
    }

    pub(in crate::translate) fn unreachable(&self) -> Value<'ctx> {
        Value::new(unsafe { LLVMBuildUnreachable(self.builder()) })
    }
}

pub(super) fn atomic_ordering(ordering: Ordering) -> LLVMAtomicOrdering {
    use LLVMAtomicOrdering::*;
    match ordering {
        Ordering::NotAtomic => LLVMAtomicOrderingNotAtomic,
        Ordering::Unordered => LLVMAtomicOrderingUnordered,
        Ordering::Monotonic => LLVMAtomicOrderingMonotonic,
        Ordering::Acquire => LLVMAtomicOrderingAcquire,
        Ordering::Release => LLVMAtomicOrderingRelease,
        Ordering::AcqRel => LLVMAtomicOrderingAcquireRelease,
        Ordering::SeqCst => LLVMAtomicOrderingSequentiallyConsistent,
    }
}

fn atomic_op(kind: AtomicOp) -> LLVMAtomicRMWBinOp {
    use LLVMAtomicRMWBinOp::*;
    match kind {
        AtomicOp::Xchg => LLVMAtomicRMWBinOpXchg,
        AtomicOp::Add => LLVMAtomicRMWBinOpAdd,
        AtomicOp::Sub => LLVMAtomicRMWBinOpSub,
        AtomicOp::And => LLVMAtomicRMWBinOpAnd,
        AtomicOp::Nand => LLVMAtomicRMWBinOpNand,
        AtomicOp::Or => LLVMAtomicRMWBinOpOr,
        AtomicOp::Xor => LLVMAtomicRMWBinOpXor,
        AtomicOp::Max => LLVMAtomicRMWBinOpMax,
        AtomicOp::Min => LLVMAtomicRMWBinOpMin,
        AtomicOp::UMax => LLVMAtomicRMWBinOpUMax,
        AtomicOp::UMin => LLVMAtomicRMWBinOpUMin,
        AtomicOp::FAdd => LLVMAtomicRMWBinOpFAdd,
        AtomicOp::FSub => LLVMAtomicRMWBinOpFSub,
        AtomicOp::FMax => LLVMAtomicRMWBinOpFMax,
        AtomicOp::FMin => LLVMAtomicRMWBinOpFMin,
        AtomicOp::UIncWrap => LLVMAtomicRMWBinOpUIncWrap,
        AtomicOp::UDecWrap => LLVMAtomicRMWBinOpUDecWrap,
        AtomicOp::USubCond => LLVMAtomicRMWBinOpUSubCond,
        AtomicOp::USubSat => LLVMAtomicRMWBinOpUSubSat,
        AtomicOp::FMaximum => LLVMAtomicRMWBinOpFMaximum,
        AtomicOp::FMinimum => LLVMAtomicRMWBinOpFMinimum,
    }
}
