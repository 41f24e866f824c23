//! LLVM's types, constants and instructions without a Rust type for every kind of value.
//!
//! inkwell tells integers, floats, pointers and vectors of each apart by type. A table that maps
//! operations to instructions cannot use that: `llvm.add` takes integers and vectors of them, and
//! the dialect's verifier has checked which. So this file, the only one of the translation with
//! `unsafe`, wraps LLVM's C API in handles that all look alike.
//!
//! SAFETY, for all of this file: handles are made here only, from a context that `'ctx` keeps
//! alive, and belong to the one module that is being made; operand types are those that the
//! verifier of the `llvm` dialect has accepted; slices are passed with their lengths, which the
//! C API only reads. What differs from this is said where it happens.
#![allow(unsafe_code)]

use std::ffi::{CString, c_char, c_uint};
use std::marker::PhantomData;

use inkwell::attributes::Attribute;
use inkwell::context::Context;
pub(super) use inkwell::llvm_sys::LLVMOpcode;
use inkwell::llvm_sys::core::*;
use inkwell::llvm_sys::debuginfo::{LLVMMetadataReplaceAllUsesWith, LLVMTemporaryMDNode};
use inkwell::llvm_sys::prelude::*;
use inkwell::llvm_sys::{
    LLVMAtomicOrdering, LLVMAtomicRMWBinOp, LLVMIntPredicate, LLVMRealPredicate, LLVMTailCallKind, LLVMTypeKind,
};
use inkwell::module::Module;
use ir::FloatKind;
use llvm::{AtomicOp, Ordering};

/// A value: an instruction, a constant, a parameter or a global.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(super) struct Value<'ctx>(LLVMValueRef, PhantomData<&'ctx Context>);

/// A type.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(super) struct Type<'ctx>(LLVMTypeRef, PhantomData<&'ctx Context>);

/// A basic block.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(super) struct Block<'ctx>(LLVMBasicBlockRef, PhantomData<&'ctx Context>);

/// A node of metadata.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(super) struct Metadata<'ctx>(LLVMMetadataRef, PhantomData<&'ctx Context>);

/// Makes everything in one module: types and constants anywhere, instructions at the current place.
pub(super) struct Emitter<'ctx> {
    context: LLVMContextRef,
    module: LLVMModuleRef,
    builder: inkwell::builder::Builder<'ctx>,
}

/// The name of an instruction's result: none.
const UNNAMED: *const c_char = c"".as_ptr();

/// Handles as LLVM takes them: a pointer that it reads and a count.
macro_rules! list {
    ($items:expr) => {
        $items.iter().map(|item| item.0).collect::<Vec<_>>()
    };
}

impl<'ctx> Emitter<'ctx> {
    /// An emitter that fills `module`.
    pub(super) fn new(context: &'ctx Context, module: &Module<'ctx>) -> Self {
        Emitter { context: context.raw(), module: module.as_mut_ptr(), builder: context.create_builder() }
    }

    fn builder(&self) -> LLVMBuilderRef {
        self.builder.as_mut_ptr()
    }

    // ---- types ----

    pub(super) fn void(&self) -> Type<'ctx> {
        Type::new(unsafe { LLVMVoidTypeInContext(self.context) })
    }

    pub(super) fn integer(&self, width: u32) -> Type<'ctx> {
        Type::new(unsafe { LLVMIntTypeInContext(self.context, width) })
    }

    pub(super) fn float(&self, kind: FloatKind) -> Type<'ctx> {
        Type::new(unsafe {
            match kind {
                FloatKind::F16 => LLVMHalfTypeInContext(self.context),
                FloatKind::Bf16 => LLVMBFloatTypeInContext(self.context),
                FloatKind::F32 => LLVMFloatTypeInContext(self.context),
                FloatKind::F64 => LLVMDoubleTypeInContext(self.context),
            }
        })
    }

    pub(super) fn pointer(&self, space: u32) -> Type<'ctx> {
        Type::new(unsafe { LLVMPointerTypeInContext(self.context, space) })
    }

    pub(super) fn vector(&self, element: Type<'ctx>, length: u32, scalable: bool) -> Type<'ctx> {
        let make = if scalable { LLVMScalableVectorType } else { LLVMVectorType };
        Type::new(unsafe { make(element.0, length) })
    }

    pub(super) fn array(&self, element: Type<'ctx>, length: u64) -> Type<'ctx> {
        Type::new(unsafe { LLVMArrayType2(element.0, length) })
    }

    pub(super) fn structure(&self, fields: &[Type<'ctx>], packed: bool) -> Type<'ctx> {
        let mut fields = list!(fields);
        let count = fields.len() as c_uint;
        Type::new(unsafe { LLVMStructTypeInContext(self.context, fields.as_mut_ptr(), count, packed.into()) })
    }

    /// A struct with a name; without fields it is opaque.
    pub(super) fn named_structure(&self, name: &str, fields: Option<&[Type<'ctx>]>, packed: bool) -> Type<'ctx> {
        let name = c_string(name);
        let ty = unsafe { LLVMStructCreateNamed(self.context, name.as_ptr()) };
        if let Some(fields) = fields {
            let mut fields = list!(fields);
            unsafe { LLVMStructSetBody(ty, fields.as_mut_ptr(), fields.len() as c_uint, packed.into()) };
        }
        Type::new(ty)
    }

    pub(super) fn function_type(&self, result: Type<'ctx>, parameters: &[Type<'ctx>], variadic: bool) -> Type<'ctx> {
        let mut parameters = list!(parameters);
        let count = parameters.len() as c_uint;
        Type::new(unsafe { LLVMFunctionType(result.0, parameters.as_mut_ptr(), count, variadic.into()) })
    }

    // ---- constants ----

    /// An integer of any width up to 128 bits, from its two's complement.
    pub(super) fn integer_constant(&self, ty: Type<'ctx>, value: i128) -> Value<'ctx> {
        let words = [value as u64, (value >> 64) as u64];
        Value::new(unsafe { LLVMConstIntOfArbitraryPrecision(ty.0, 2, words.as_ptr()) })
    }

    /// A float by the bits of its format.
    pub(super) fn float_constant(&self, ty: Type<'ctx>, bits: u64) -> Value<'ctx> {
        let words = [bits];
        Value::new(unsafe { LLVMConstFPFromBits(ty.0, words.as_ptr()) })
    }

    pub(super) fn null(&self, ty: Type<'ctx>) -> Value<'ctx> {
        Value::new(unsafe { LLVMConstNull(ty.0) })
    }

    pub(super) fn undef(&self, ty: Type<'ctx>) -> Value<'ctx> {
        Value::new(unsafe { LLVMGetUndef(ty.0) })
    }

    pub(super) fn poison(&self, ty: Type<'ctx>) -> Value<'ctx> {
        Value::new(unsafe { LLVMGetPoison(ty.0) })
    }

    pub(super) fn array_constant(&self, element: Type<'ctx>, values: &[Value<'ctx>]) -> Value<'ctx> {
        let mut values = list!(values);
        Value::new(unsafe { LLVMConstArray2(element.0, values.as_mut_ptr(), values.len() as u64) })
    }

    /// An array of integers or floats from its bytes, quick for large tables.
    pub(super) fn data_constant(&self, element: Type<'ctx>, bytes: &[u8]) -> Value<'ctx> {
        Value::new(unsafe { LLVMConstDataArray(element.0, bytes.as_ptr().cast(), bytes.len()) })
    }

    pub(super) fn vector_constant(&self, values: &[Value<'ctx>]) -> Value<'ctx> {
        let mut values = list!(values);
        Value::new(unsafe { LLVMConstVector(values.as_mut_ptr(), values.len() as c_uint) })
    }

    pub(super) fn struct_constant(&self, ty: Type<'ctx>, fields: &[Value<'ctx>]) -> Value<'ctx> {
        let mut fields = list!(fields);
        Value::new(unsafe { LLVMConstNamedStruct(ty.0, fields.as_mut_ptr(), fields.len() as c_uint) })
    }

    /// The bytes of a string, without a zero at the end.
    pub(super) fn string_constant(&self, bytes: &[u8]) -> Value<'ctx> {
        let no_zero = 1;
        Value::new(unsafe { LLVMConstStringInContext2(self.context, bytes.as_ptr().cast(), bytes.len(), no_zero) })
    }

    // ---- places ----

    pub(super) fn append_block(&self, function: Value<'ctx>, name: &str) -> Block<'ctx> {
        let name = c_string(name);
        Block::new(unsafe { LLVMAppendBasicBlockInContext(self.context, function.0, name.as_ptr()) })
    }

    /// Builds nothing but constants until the next place is given.
    pub(super) fn position_nowhere(&self) {
        unsafe { LLVMClearInsertionPosition(self.builder()) }
    }

    pub(super) fn position_at_end(&self, block: Block<'ctx>) {
        unsafe { LLVMPositionBuilderAtEnd(self.builder(), block.0) }
    }

    pub(super) fn current_block(&self) -> Block<'ctx> {
        Block::new(unsafe { LLVMGetInsertBlock(self.builder()) })
    }

    pub(super) fn phi(&self, ty: Type<'ctx>) -> Value<'ctx> {
        Value::new(unsafe { LLVMBuildPhi(self.builder(), ty.0, UNNAMED) })
    }

    pub(super) fn add_incoming(&self, phi: Value<'ctx>, value: Value<'ctx>, from: Block<'ctx>) {
        let (mut value, mut from) = (value.0, from.0);
        unsafe { LLVMAddIncoming(phi.0, &mut value, &mut from, 1) }
    }

    // ---- instructions ----

    pub(super) fn binary(&self, opcode: LLVMOpcode, lhs: Value<'ctx>, rhs: Value<'ctx>) -> Value<'ctx> {
        Value::new(unsafe { LLVMBuildBinOp(self.builder(), opcode, lhs.0, rhs.0, UNNAMED) })
    }

    pub(super) fn negate_float(&self, value: Value<'ctx>) -> Value<'ctx> {
        Value::new(unsafe { LLVMBuildFNeg(self.builder(), value.0, UNNAMED) })
    }

    pub(super) fn freeze(&self, value: Value<'ctx>) -> Value<'ctx> {
        Value::new(unsafe { LLVMBuildFreeze(self.builder(), value.0, UNNAMED) })
    }

    pub(super) fn cast(&self, opcode: LLVMOpcode, value: Value<'ctx>, to: Type<'ctx>) -> Value<'ctx> {
        Value::new(unsafe { LLVMBuildCast(self.builder(), opcode, value.0, to.0, UNNAMED) })
    }

    pub(super) fn compare_integers(&self, how: LLVMIntPredicate, lhs: Value<'ctx>, rhs: Value<'ctx>) -> Value<'ctx> {
        Value::new(unsafe { LLVMBuildICmp(self.builder(), how, lhs.0, rhs.0, UNNAMED) })
    }

    pub(super) fn compare_floats(&self, how: LLVMRealPredicate, lhs: Value<'ctx>, rhs: Value<'ctx>) -> Value<'ctx> {
        Value::new(unsafe { LLVMBuildFCmp(self.builder(), how, lhs.0, rhs.0, UNNAMED) })
    }

    pub(super) fn select(&self, condition: Value<'ctx>, then: Value<'ctx>, other: Value<'ctx>) -> Value<'ctx> {
        Value::new(unsafe { LLVMBuildSelect(self.builder(), condition.0, then.0, other.0, UNNAMED) })
    }

    pub(super) fn alloca(&self, element: Type<'ctx>, count: Value<'ctx>) -> Value<'ctx> {
        Value::new(unsafe { LLVMBuildArrayAlloca(self.builder(), element.0, count.0, UNNAMED) })
    }

    pub(super) fn load(&self, ty: Type<'ctx>, address: Value<'ctx>) -> Value<'ctx> {
        Value::new(unsafe { LLVMBuildLoad2(self.builder(), ty.0, address.0, UNNAMED) })
    }

    pub(super) fn store(&self, value: Value<'ctx>, address: Value<'ctx>) -> Value<'ctx> {
        Value::new(unsafe { LLVMBuildStore(self.builder(), value.0, address.0) })
    }

    /// The address of an element; `flags` are LLVM's (1 inbounds, 2 nusw, 4 nuw).
    pub(super) fn element_address(
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

    pub(super) fn extract_value(&self, aggregate: Value<'ctx>, index: u32) -> Value<'ctx> {
        Value::new(unsafe { LLVMBuildExtractValue(self.builder(), aggregate.0, index, UNNAMED) })
    }

    pub(super) fn insert_value(&self, aggregate: Value<'ctx>, element: Value<'ctx>, index: u32) -> Value<'ctx> {
        Value::new(unsafe { LLVMBuildInsertValue(self.builder(), aggregate.0, element.0, index, UNNAMED) })
    }

    pub(super) fn extract_element(&self, vector: Value<'ctx>, index: Value<'ctx>) -> Value<'ctx> {
        Value::new(unsafe { LLVMBuildExtractElement(self.builder(), vector.0, index.0, UNNAMED) })
    }

    pub(super) fn insert_element(&self, vector: Value<'ctx>, element: Value<'ctx>, index: Value<'ctx>) -> Value<'ctx> {
        Value::new(unsafe { LLVMBuildInsertElement(self.builder(), vector.0, element.0, index.0, UNNAMED) })
    }

    pub(super) fn shuffle(&self, lhs: Value<'ctx>, rhs: Value<'ctx>, mask: Value<'ctx>) -> Value<'ctx> {
        Value::new(unsafe { LLVMBuildShuffleVector(self.builder(), lhs.0, rhs.0, mask.0, UNNAMED) })
    }

    pub(super) fn call(&self, ty: Type<'ctx>, callee: Value<'ctx>, arguments: &[Value<'ctx>]) -> Value<'ctx> {
        let mut arguments = list!(arguments);
        let count = arguments.len() as c_uint;
        Value::new(unsafe { LLVMBuildCall2(self.builder(), ty.0, callee.0, arguments.as_mut_ptr(), count, UNNAMED) })
    }

    /// Calls an intrinsic for the given overloaded types; `None` if LLVM has none of this name.
    pub(super) fn intrinsic(
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
    pub(super) fn intrinsic_with_bundles(
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

    pub(super) fn atomic_rmw(
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
    pub(super) fn compare_exchange(&self, operands: [Value<'ctx>; 3], orderings: [Ordering; 2]) -> Value<'ctx> {
        let ([address, old, new], [success, failure]) = (operands, orderings.map(atomic_ordering));
        Value::new(unsafe { LLVMBuildAtomicCmpXchg(self.builder(), address.0, old.0, new.0, success, failure, 0) })
    }

    pub(super) fn fence(&self, ordering: Ordering) -> Value<'ctx> {
        Value::new(unsafe { LLVMBuildFence(self.builder(), atomic_ordering(ordering), 0, UNNAMED) })
    }

    /// Names the threads that see an atomic instruction as such.
    pub(super) fn set_scope(&self, on: Value<'ctx>, scope: &str) {
        unsafe {
            let scope = LLVMGetSyncScopeID(self.context, scope.as_ptr().cast(), scope.len());
            LLVMSetAtomicSyncScopeID(on.0, scope);
        }
    }

    // ---- terminators ----

    pub(super) fn branch(&self, to: Block<'ctx>) -> Value<'ctx> {
        Value::new(unsafe { LLVMBuildBr(self.builder(), to.0) })
    }

    pub(super) fn conditional_branch(&self, on: Value<'ctx>, then: Block<'ctx>, other: Block<'ctx>) -> Value<'ctx> {
        Value::new(unsafe { LLVMBuildCondBr(self.builder(), on.0, then.0, other.0) })
    }

    pub(super) fn switch(
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

    pub(super) fn ret(&self, value: Option<Value<'ctx>>) -> Value<'ctx> {
        Value::new(unsafe {
            match value {
                Some(value) => LLVMBuildRet(self.builder(), value.0),
                None => LLVMBuildRetVoid(self.builder()),
            }
        })
    }

    pub(super) fn unreachable(&self) -> Value<'ctx> {
        Value::new(unsafe { LLVMBuildUnreachable(self.builder()) })
    }

    // ---- metadata ----

    pub(super) fn metadata_string(&self, text: &str) -> Metadata<'ctx> {
        Metadata::new(unsafe { LLVMMDStringInContext2(self.context, text.as_ptr().cast(), text.len()) })
    }

    pub(super) fn metadata_value(&self, value: Value<'ctx>) -> Metadata<'ctx> {
        Metadata::new(unsafe { LLVMValueAsMetadata(value.0) })
    }

    pub(super) fn metadata_node(&self, parts: &[Metadata<'ctx>]) -> Metadata<'ctx> {
        let mut parts = list!(parts);
        Metadata::new(unsafe { LLVMMDNodeInContext2(self.context, parts.as_mut_ptr(), parts.len()) })
    }

    /// A node whose first part is itself, so that no other node is equal to it: the id of a loop.
    pub(super) fn distinct_node(&self, parts: &[Metadata<'ctx>]) -> Metadata<'ctx> {
        let temporary = unsafe { LLVMTemporaryMDNode(self.context, std::ptr::null_mut(), 0) };
        let mut all = vec![Metadata::new(temporary)];
        all.extend_from_slice(parts);
        let node = self.metadata_node(&all);
        // SAFETY: the temporary node is replaced once, which disposes of it.
        unsafe { LLVMMetadataReplaceAllUsesWith(temporary, node.0) };
        node
    }

    /// Puts metadata of a kind, `llvm.loop`, on an instruction.
    pub(super) fn set_metadata(&self, on: Value<'ctx>, kind: &str, node: Metadata<'ctx>) {
        if on.is_instruction() {
            unsafe {
                let kind = LLVMGetMDKindIDInContext(self.context, kind.as_ptr().cast(), kind.len() as c_uint);
                LLVMSetMetadata(on.0, kind, LLVMMetadataAsValue(self.context, node.0));
            }
        }
    }
}

macro_rules! handles {
    ($($handle:ident($raw:ty)),*) => {
        $(impl $handle<'_> {
            fn new(raw: $raw) -> Self {
                $handle(raw, PhantomData)
            }
        })*
    };
}

handles!(Value(LLVMValueRef), Type(LLVMTypeRef), Block(LLVMBasicBlockRef), Metadata(LLVMMetadataRef));

/// Flags of instructions. The builder folds constants, so what it gives may be no instruction;
/// flags on such a value would write over something else and are left out.
impl<'ctx> Value<'ctx> {
    /// The handle of what inkwell has made in the same module.
    pub(super) fn of(value: &impl inkwell::values::AsValueRef) -> Value<'ctx> {
        Value::new(value.as_value_ref())
    }

    pub(super) fn is_instruction(self) -> bool {
        !unsafe { LLVMIsAInstruction(self.0) }.is_null()
    }

    /// Gives a value a name, for people who read the LLVM text.
    pub(super) fn set_name(self, name: &str) {
        unsafe { LLVMSetValueName2(self.0, name.as_ptr().cast(), name.len()) }
    }

    /// Whether a name on this value is its own: constants are shared, and what returns nothing has none.
    pub(super) fn can_be_named(self) -> bool {
        // SAFETY: asks only; a value has a type.
        unsafe {
            let is_void = LLVMGetTypeKind(LLVMTypeOf(self.0)) == LLVMTypeKind::LLVMVoidTypeKind;
            LLVMIsConstant(self.0) == 0 && !is_void
        }
    }

    /// The value of a global.
    pub(super) fn set_initializer(self, value: Value<'ctx>) {
        unsafe { LLVMSetInitializer(self.0, value.0) }
    }

    pub(super) fn parameter(self, index: usize) -> Value<'ctx> {
        Value::new(unsafe { LLVMGetParam(self.0, index as c_uint) })
    }

    pub(super) fn set_no_wrap(self, signed: bool, unsigned: bool) {
        if self.is_instruction() {
            unsafe {
                LLVMSetNSW(self.0, signed.into());
                LLVMSetNUW(self.0, unsigned.into());
            }
        }
    }

    pub(super) fn set_exact(self) {
        if self.is_instruction() {
            unsafe { LLVMSetExact(self.0, 1) }
        }
    }

    pub(super) fn set_disjoint(self) {
        if self.is_instruction() {
            unsafe { LLVMSetIsDisjoint(self.0, 1) }
        }
    }

    pub(super) fn set_non_negative(self) {
        if self.is_instruction() {
            unsafe { LLVMSetNNeg(self.0, 1) }
        }
    }

    /// Sets fast-math flags as LLVM numbers them, on an instruction that has any.
    pub(super) fn set_fast_math(self, flags: u32) {
        if self.is_instruction() && unsafe { LLVMCanValueUseFastMathFlags(self.0) } != 0 {
            unsafe { LLVMSetFastMathFlags(self.0, flags) }
        }
    }

    /// Sets the alignment of a load, a store or an alloca.
    pub(super) fn set_alignment(self, bytes: u32) {
        if self.is_instruction() {
            unsafe { LLVMSetAlignment(self.0, bytes) }
        }
    }

    /// Makes a load or a store volatile.
    /// For a load or store.
    pub(super) fn set_ordering(self, ordering: Ordering) {
        unsafe { LLVMSetOrdering(self.0, atomic_ordering(ordering)) }
    }

    /// For a compare-and-exchange.
    pub(super) fn set_weak(self) {
        unsafe { LLVMSetWeak(self.0, 1) }
    }

    pub(super) fn set_volatile(self) {
        if self.is_instruction() {
            unsafe { LLVMSetVolatile(self.0, 1) }
        }
    }

    /// Where attributes of a call itself go.
    pub(super) const FUNCTION_INDEX: u32 = u32::MAX;
    /// Where attributes of the result of a call go.
    pub(super) const RETURN_INDEX: u32 = 0;

    /// Where attributes of an argument of a call go.
    pub(super) fn parameter_index(index: u32) -> u32 {
        index + 1
    }

    /// Adds an attribute to a call.
    pub(super) fn add_call_attribute(self, index: u32, attribute: Attribute) {
        if self.is_instruction() {
            unsafe { LLVMAddCallSiteAttribute(self.0, index, attribute.as_mut_ptr()) }
        }
    }

    /// Sets the kind of tail call, by LLVM's number.
    pub(super) fn set_tail_call(self, kind: u32) {
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
    pub(super) fn set_call_convention(self, number: u32) {
        if self.is_instruction() {
            unsafe { LLVMSetInstructionCallConv(self.0, number) }
        }
    }
}

impl<'ctx> Type<'ctx> {
    /// The type as inkwell has it, for functions and globals, which inkwell makes.
    pub(super) fn to_inkwell(self) -> inkwell::types::AnyTypeEnum<'ctx> {
        // SAFETY: the handle is of a live type of the same context.
        unsafe { inkwell::types::AnyTypeEnum::new(self.0) }
    }
}

fn c_string(text: &str) -> CString {
    CString::new(text.replace('\0', "")).unwrap_or_default()
}

fn atomic_ordering(ordering: Ordering) -> LLVMAtomicOrdering {
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
