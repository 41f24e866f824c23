//! LLVM's types, constants and instructions without a Rust type for every kind of value.
//!
//! inkwell tells integers, floats, pointers and vectors of each apart by type. A table that maps
//! operations to instructions cannot use that: `llvm.add` takes integers and vectors of them, and
//! the dialect's verifier has checked which. So this folder, the only part of the translation with
//! `unsafe`, wraps LLVM's C API in handles that all look alike.
//!
//! SAFETY, for all of this folder: handles are made here only, from a context that `'ctx` keeps
//! alive, and belong to the one module that is being made; operand types are those that the
//! verifier of the `llvm` dialect has accepted; slices are passed with their lengths, which the
//! C API only reads. What differs from this is said where it happens.
#![allow(unsafe_code)]

mod constants;
mod instructions;
mod values;

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
use list;

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

    /// The formats that are computed with, not those that only travel.
    pub(super) fn float(&self, kind: FloatKind) -> Option<Type<'ctx>> {
        Some(Type::new(unsafe {
            match kind {
                FloatKind::F16 => LLVMHalfTypeInContext(self.context),
                FloatKind::Bf16 => LLVMBFloatTypeInContext(self.context),
                FloatKind::F32 => LLVMFloatTypeInContext(self.context),
                FloatKind::F64 => LLVMDoubleTypeInContext(self.context),
                _ => return None,
            }
        }))
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
