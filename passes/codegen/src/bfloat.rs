//! Conversions to `bfloat` for processors that have no instruction for them.
//!
//! There LLVM calls `__truncsfbf2` and `__truncdfbf2` of the compiler's runtime library, which GCC has only since
//! version 13. So a module that uses `bfloat` brings its own, hidden and mergeable. (The functions of `half` are older
//! than every system that we support.)

use anyhow::{Result, anyhow};
use inkwell::memory_buffer::MemoryBuffer;
use inkwell::module::Module;
use inkwell::types::{AnyTypeEnum, BasicTypeEnum, FloatType};

/// To nearest, ties to even; NaN stays NaN, quietly. From `double` by way of a float rounded to odd, so that the two
/// roundings are as good as one (Boldo and Melquiond, "When double rounding is odd", 2005).
const CONVERSIONS: &str = r"
define weak_odr hidden bfloat @__truncsfbf2(float %x) nounwind {
  %bits = bitcast float %x to i32
  %high = lshr i32 %bits, 16
  %last = and i32 %high, 1
  %bias = add i32 %last, 32767
  %sum = add i32 %bits, %bias
  %rounded = lshr i32 %sum, 16
  %quiet = or i32 %high, 64
  %is_nan = fcmp uno float %x, %x
  %chosen = select i1 %is_nan, i32 %quiet, i32 %rounded
  %short = trunc i32 %chosen to i16
  %result = bitcast i16 %short to bfloat
  ret bfloat %result
}

define weak_odr hidden bfloat @__truncdfbf2(double %x) nounwind {
  %near = fptrunc double %x to float
  %back = fpext float %near to double
  %is_exact = fcmp ueq double %back, %x
  %back_size = call double @llvm.fabs.f64(double %back)
  %size = call double @llvm.fabs.f64(double %x)
  %is_away = fcmp ogt double %back_size, %size
  %bits = bitcast float %near to i32
  %below = sub i32 %bits, 1
  %toward_zero = select i1 %is_away, i32 %below, i32 %bits
  %odd = or i32 %toward_zero, 1
  %chosen = select i1 %is_exact, i32 %bits, i32 %odd
  %float = bitcast i32 %chosen to float
  %result = call bfloat @__truncsfbf2(float %float)
  ret bfloat %result
}

declare double @llvm.fabs.f64(double)
";

/// Adds the conversions to a module that computes with `bfloat`. Called just before code generation: nothing in the
/// IR uses them, so any optimisation would drop them.
pub(crate) fn add_conversions(module: &Module<'_>) -> Result<()> {
    if !computes_bfloat(module) || module.get_function("__truncsfbf2").is_some() {
        return Ok(());
    }
    let text = MemoryBuffer::create_from_memory_range_copy(CONVERSIONS.as_bytes(), "bfloat");
    let conversions = module.get_context().create_module_from_ir(text).map_err(|error| anyhow!(error.to_string()))?;
    conversions.set_triple(&module.get_triple());
    conversions.set_data_layout(&module.get_data_layout());
    module.link_in_module(conversions).map_err(|error| anyhow!(error.to_string()))
}

fn computes_bfloat(module: &Module<'_>) -> bool {
    let bfloat = module.get_context().bf16_type();
    module
        .get_functions()
        .flat_map(|function| function.get_basic_block_iter())
        .flat_map(|block| block.get_instructions())
        .any(|instruction| is_bfloat(instruction.get_type(), bfloat))
}

fn is_bfloat<'ctx>(r#type: AnyTypeEnum<'ctx>, bfloat: FloatType<'ctx>) -> bool {
    match r#type {
        AnyTypeEnum::FloatType(float) => float == bfloat,
        AnyTypeEnum::VectorType(vector) => vector.get_element_type() == BasicTypeEnum::FloatType(bfloat),
        AnyTypeEnum::ScalableVectorType(vector) => vector.get_element_type() == BasicTypeEnum::FloatType(bfloat),
        _ => false,
    }
}
