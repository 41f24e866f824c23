//! What is said of values that exist: names, flags, attributes of calls.

use super::instructions::atomic_ordering;
use super::*;

/// Flags of instructions. The builder folds constants, so what it gives may be no instruction;
/// flags on such a value would write over something else and are left out.
impl<'ctx> Value<'ctx> {
    /// The handle of what inkwell has made in the same module.
    pub(in crate::translate) fn of(value: &impl inkwell::values::AsValueRef) -> Value<'ctx> {
        Value::new(value.as_value_ref())
    }

    pub(in crate::translate) fn is_instruction(self) -> bool {
        !unsafe { LLVMIsAInstruction(self.0) }.is_null()
    }

    /// Gives a value a name, for people who read the LLVM text.
    pub(in crate::translate) fn set_name(self, name: &str) {
        unsafe { LLVMSetValueName2(self.0, name.as_ptr().cast(), name.len()) }
    }

    /// Whether a name on this value is its own: constants are shared, and what returns nothing has none.
    pub(in crate::translate) fn can_be_named(self) -> bool {
        // SAFETY: asks only; a value has a type.
        unsafe {
            let is_void = LLVMGetTypeKind(LLVMTypeOf(self.0)) == LLVMTypeKind::LLVMVoidTypeKind;
            LLVMIsConstant(self.0) == 0 && !is_void
        }
    }

    /// The value of a global.
    pub(in crate::translate) fn set_initializer(self, value: Value<'ctx>) {
        unsafe { LLVMSetInitializer(self.0, value.0) }
    }

    pub(in crate::translate) fn parameter(self, index: usize) -> Value<'ctx> {
        Value::new(unsafe { LLVMGetParam(self.0, index as c_uint) })
    }

    pub(in crate::translate) fn set_no_wrap(self, signed: bool, unsigned: bool) {
        if self.is_instruction() {
            unsafe {
                LLVMSetNSW(self.0, signed.into());
                LLVMSetNUW(self.0, unsigned.into());
            }
        }
    }

    pub(in crate::translate) fn set_exact(self) {
        if self.is_instruction() {
            unsafe { LLVMSetExact(self.0, 1) }
        }
    }

    pub(in crate::translate) fn set_disjoint(self) {
        if self.is_instruction() {
            unsafe { LLVMSetIsDisjoint(self.0, 1) }
        }
    }

    pub(in crate::translate) fn set_non_negative(self) {
        if self.is_instruction() {
            unsafe { LLVMSetNNeg(self.0, 1) }
        }
    }

    /// Sets fast-math flags as LLVM numbers them, on an instruction that has any.
    pub(in crate::translate) fn set_fast_math(self, flags: u32) {
        if self.is_instruction() && unsafe { LLVMCanValueUseFastMathFlags(self.0) } != 0 {
            unsafe { LLVMSetFastMathFlags(self.0, flags) }
        }
    }

    /// Sets the alignment of a load, a store or an alloca.
    pub(in crate::translate) fn set_alignment(self, bytes: u32) {
        if self.is_instruction() {
            unsafe { LLVMSetAlignment(self.0, bytes) }
        }
    }

    /// Makes a load or a store volatile.
    /// For a load or store.
    pub(in crate::translate) fn set_ordering(self, ordering: Ordering) {
        unsafe { LLVMSetOrdering(self.0, atomic_ordering(ordering)) }
    }

    /// For a compare-and-exchange.
    pub(in crate::translate) fn set_weak(self) {
        unsafe { LLVMSetWeak(self.0, 1) }
    }

    pub(in crate::translate) fn set_volatile(self) {
        if self.is_instruction() {
            unsafe { LLVMSetVolatile(self.0, 1) }
        }
    }

    /// Where attributes of a call itself go.
    pub(in crate::translate) const FUNCTION_INDEX: u32 = u32::MAX;
    /// Where attributes of the result of a call go.
    pub(in crate::translate) const RETURN_INDEX: u32 = 0;

    /// Where attributes of an argument of a call go.
    pub(in crate::translate) fn parameter_index(index: u32) -> u32 {
        index + 1
    }

    /// Adds an attribute to a call.
    pub(in crate::translate) fn add_call_attribute(self, index: u32, attribute: Attribute) {
        if self.is_instruction() {
            unsafe { LLVMAddCallSiteAttribute(self.0, index, attribute.as_mut_ptr()) }
        }
    }

    /// Sets the kind of tail call, by LLVM's number.
    pub(in crate::translate) fn set_tail_call(self, kind: u32) {
        let kind = match kind {
            1 => LLVMTailCallKind::LLVMTailCallKindTail,
            2 => LLVMTailCallKind::LLVMTailCallKindMustTail,
            3 => LLVMTailCallKind::LLVMTailCallKindNoTail,
            _ => LLVMTailCallKind::LLVMTailCallKindNone,
        };
        if self.is_instruction() {
            unsafe { LLVMSetTailCallKind(self.0, kind) }
        }
    }

    /// Sets the calling convention of a call.
    pub(in crate::translate) fn set_call_convention(self, number: u32) {
        if self.is_instruction() {
            unsafe { LLVMSetInstructionCallConv(self.0, number) }
        }
    }
}
