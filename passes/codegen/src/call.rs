//! Packed calls: any compiled function behind one signature, so that Rust calls it without a foreign-function library.
//!
//! For a function `@f` of any scalars, pointers, vectors, structs and arrays, [`pack`] adds to the module
//! `void @__ft_packed_f(ptr %arguments, ptr %results)`, which loads the arguments through an array of pointers, calls
//! `@f` and stores what it returns. How values travel in registers stays LLVM's business on both sides of the call;
//! the host knows only how they lie in memory ([`Layout`]).
#![allow(unsafe_code)]

use anyhow::{Context as _, Result, ensure};
use inkwell::AddressSpace;
use inkwell::builder::Builder;
use inkwell::module::Module;
use inkwell::targets::TargetData;
use inkwell::types::{BasicMetadataTypeEnum, BasicTypeEnum, IntType};
use inkwell::values::{
    AggregateValueEnum, BasicMetadataValueEnum, BasicValue, BasicValueEnum, FunctionValue, PointerValue,
};

use crate::jit::{Address, Jit};
use crate::layout::{Layout, parts};
use crate::target::Host;

/// What the name of a wrapper begins with.
pub const PACKED_PREFIX: &str = "__ft_packed_";

/// How the host calls one packed function.
#[derive(Clone, Debug)]
pub struct PackedSignature {
    /// The name of the wrapper, to be exported.
    pub symbol: String,
    /// The layout of each parameter.
    pub arguments: Vec<Layout>,
    /// The layout of what is returned; of size 0 when that is nothing.
    pub result: Layout,
}

/// A packed function that has been linked into this process. It keeps its code alive, and threads may share it.
#[derive(Clone, Debug)]
pub struct PackedFunction {
    entry: unsafe extern "C" fn(*const *const u8, *mut u8),
    signature: PackedSignature,
    _code: Jit,
}

/// Adds the wrapper of `function` to the module; see the top of this file.
///
/// The module gets the host's data layout, which the offsets in the wrapper depend on.
pub fn pack(module: &Module<'_>, host: &Host, function: &str) -> Result<PackedSignature> {
    let callee = module.get_function(function).with_context(|| format!("the module has no function `@{function}`"))?;
    ensure!(!callee.get_type().is_var_arg(), "`@{function}` takes a variable number of arguments");
    let symbol = format!("{PACKED_PREFIX}{function}");
    ensure!(module.get_function(&symbol).is_none(), "the module already has a function `@{symbol}`");
    let data = host.data();
    module.set_data_layout(&data.get_data_layout());

    let parameters = parameter_types(callee).with_context(|| format!("`@{function}` cannot be called by the host"))?;
    let arguments = parameters.iter().map(|parameter| Layout::of(*parameter, &data)).collect::<Result<_>>()?;
    let result = callee.get_type().get_return_type().map(|result| Layout::of(result, &data)).transpose()?;
    build_wrapper(module, &data, callee, &parameters, &symbol)?;
    Ok(PackedSignature { symbol, arguments, result: result.unwrap_or_default() })
}

impl Jit {
    /// The packed function that [`pack`] has described.
    pub fn packed(&self, signature: PackedSignature) -> Result<PackedFunction> {
        let address = self.address(&signature.symbol)?;
        // SAFETY: the symbol is a wrapper made by `pack`, all of which have this type.
        let entry = unsafe { std::mem::transmute::<Address, unsafe extern "C" fn(*const *const u8, *mut u8)>(address) };
        Ok(PackedFunction { entry, signature, _code: self.clone() })
    }
}

impl PackedFunction {
    /// Calls the function: each argument is the bytes of one value, `result` receives the bytes of what is returned.
    ///
    /// Nothing needs to be aligned. Pointers among the arguments are addresses in the machine's byte order; that they
    /// point to what the program expects is the caller's promise, which no type can check.
    ///
    /// # Panics
    ///
    /// If the number of arguments or the size of anything differs from the [`PackedSignature`].
    pub fn call(&self, arguments: &[&[u8]], result: &mut [u8]) {
        let sizes = |layouts: &[Layout]| layouts.iter().map(|layout| layout.size).collect::<Vec<_>>();
        let given: Vec<_> = arguments.iter().map(|argument| argument.len() as u64).collect();
        assert_eq!(given, sizes(&self.signature.arguments), "sizes of the arguments of {}", self.signature.symbol);
        assert_eq!(result.len() as u64, self.signature.result.size, "size of the result of {}", self.signature.symbol);
        let pointers: Vec<_> = arguments.iter().map(|argument| argument.as_ptr()).collect();
        // SAFETY: the wrapper reads and writes exactly the bytes of the layouts, which have just been compared; the code
        // is alive because `self` holds the JIT.
        unsafe { (self.entry)(pointers.as_ptr(), result.as_mut_ptr()) }
    }

    /// The layouts of the parameters and of the result.
    pub fn signature(&self) -> &PackedSignature {
        &self.signature
    }
}

fn parameter_types<'ctx>(function: FunctionValue<'ctx>) -> Result<Vec<BasicTypeEnum<'ctx>>> {
    let types = function.get_type().get_param_types();
    types.into_iter().map(basic_type).collect::<Option<_>>().context("a parameter has no place in memory")
}

fn basic_type(r#type: BasicMetadataTypeEnum<'_>) -> Option<BasicTypeEnum<'_>> {
    match r#type {
        BasicMetadataTypeEnum::MetadataType(_) => None,
        BasicMetadataTypeEnum::ArrayType(r#type) => Some(r#type.into()),
        BasicMetadataTypeEnum::FloatType(r#type) => Some(r#type.into()),
        BasicMetadataTypeEnum::IntType(r#type) => Some(r#type.into()),
        BasicMetadataTypeEnum::PointerType(r#type) => Some(r#type.into()),
        BasicMetadataTypeEnum::StructType(r#type) => Some(r#type.into()),
        BasicMetadataTypeEnum::VectorType(r#type) => Some(r#type.into()),
        BasicMetadataTypeEnum::ScalableVectorType(r#type) => Some(r#type.into()),
    }
}

fn build_wrapper(
    module: &Module<'_>,
    data: &TargetData,
    callee: FunctionValue<'_>,
    parameters: &[BasicTypeEnum<'_>],
    symbol: &str,
) -> Result<()> {
    let context = module.get_context();
    let pointer = context.ptr_type(AddressSpace::default());
    let wrapper =
        module.add_function(symbol, context.void_type().fn_type(&[pointer.into(), pointer.into()], false), None);
    let builder = context.create_builder();
    builder.position_at_end(context.append_basic_block(wrapper, "entry"));
    let memory = Memory { builder: &builder, data, byte: context.i8_type() };
    let [table, results] =
        [0, 1].map(|index| wrapper.get_nth_param(index).expect("two parameters").into_pointer_value());

    let mut arguments: Vec<BasicMetadataValueEnum<'_>> = Vec::new();
    for (index, parameter) in parameters.iter().enumerate() {
        let slot = memory.at(table, index as u64 * u64::from(data.get_pointer_byte_size(None)))?;
        let place = builder.build_load(pointer, slot, "")?.into_pointer_value();
        arguments.push(memory.load(*parameter, place)?.into());
    }
    let call = builder.build_call(callee, &arguments, "")?;
    call.set_call_convention(callee.get_call_conventions());
    if let Some(result) = call.try_as_basic_value().basic() {
        memory.store(result, results)?;
    }
    builder.build_return(None)?;
    Ok(())
}

/// Loads and stores of whole values at any alignment.
struct Memory<'a, 'ctx> {
    builder: &'a Builder<'ctx>,
    data: &'a TargetData,
    byte: IntType<'ctx>,
}

impl<'ctx> Memory<'_, 'ctx> {
    fn at(&self, base: PointerValue<'ctx>, offset: u64) -> Result<PointerValue<'ctx>> {
        let offset = self.byte.get_context().i64_type().const_int(offset, false);
        // SAFETY: the offset is inside the value that `base` points to.
        Ok(unsafe { self.builder.build_in_bounds_gep(self.byte, base, &[offset], "")? })
    }

    fn load(&self, r#type: BasicTypeEnum<'ctx>, place: PointerValue<'ctx>) -> Result<BasicValueEnum<'ctx>> {
        let mut aggregate: AggregateValueEnum<'ctx> = match r#type {
            BasicTypeEnum::StructType(fields) => fields.get_poison().into(),
            BasicTypeEnum::ArrayType(array) => array.get_poison().into(),
            BasicTypeEnum::IntType(integer) => {
                let stored = self.load_scalar(whole_bytes(integer).into(), place)?.into_int_value();
                return Ok(self.builder.build_int_truncate_or_bit_cast(stored, integer, "")?.into());
            }
            _ => return self.load_scalar(r#type, place),
        };
        for (index, (offset, part)) in parts(r#type, self.data)?.into_iter().enumerate() {
            let value = self.load(part, self.at(place, offset)?)?;
            aggregate = self.builder.build_insert_value(aggregate, value, index as u32, "")?;
        }
        Ok(aggregate.as_basic_value_enum())
    }

    fn store(&self, value: BasicValueEnum<'ctx>, place: PointerValue<'ctx>) -> Result<()> {
        let aggregate: AggregateValueEnum<'ctx> = match value {
            BasicValueEnum::StructValue(value) => value.into(),
            BasicValueEnum::ArrayValue(value) => value.into(),
            BasicValueEnum::IntValue(value) => {
                let stored = self.builder.build_int_z_extend_or_bit_cast(value, whole_bytes(value.get_type()), "")?;
                return self.store_scalar(stored.into(), place);
            }
            _ => return self.store_scalar(value, place),
        };
        for (index, (offset, _)) in parts(value.get_type(), self.data)?.into_iter().enumerate() {
            let part = self.builder.build_extract_value(aggregate, index as u32, "")?;
            self.store(part, self.at(place, offset)?)?;
        }
        Ok(())
    }

    fn load_scalar(&self, r#type: BasicTypeEnum<'ctx>, place: PointerValue<'ctx>) -> Result<BasicValueEnum<'ctx>> {
        let value = self.builder.build_load(r#type, place, "")?;
        if let Some(load) = value.as_instruction_value() {
            load.set_alignment(1).ok().context("a load takes an alignment")?;
        }
        Ok(value)
    }

    fn store_scalar(&self, value: BasicValueEnum<'ctx>, place: PointerValue<'ctx>) -> Result<()> {
        let store = self.builder.build_store(place, value)?;
        store.set_alignment(1).ok().context("a store takes an alignment")
    }
}

/// The integer type of the bytes that `integer` takes in memory: LLVM promises nothing of the bits between.
fn whole_bytes(integer: IntType<'_>) -> IntType<'_> {
    let bits = integer.get_bit_width().next_multiple_of(8);
    let bits = std::num::NonZeroU32::new(bits).expect("an integer has at least one bit");
    integer.get_context().custom_width_int_type(bits).unwrap_or(integer)
}
