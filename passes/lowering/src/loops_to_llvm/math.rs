//! The math dialect: one line an operation, in the order of the dialect. What LLVM has an
//! intrinsic for becomes that, all else calls the C library; what `functions/` knows is written
//! out instead, if that is not switched off.

use ::math::*;
use ir::attr_values::AttrValue;
use ir::{Failed, FloatKind, Op, OpDef, OpId, Type, TypeKind, ValueId};
use llvm::FloatPredicate;

use super::build::{emit, fast_math, float, plain, real, rename_to};
use super::functions::inline;
use super::{Lowering, Rule, powers, runtime};

/// The table.
pub const RULES: &[(&OpDef, Rule)] = &[
    (Absf::DEF, float::<llvm::FAbs>),
    (Acos::DEF, float::<llvm::Acos>),
    (Acosh::DEF, |c, op, operands| library(c, op, operands, "acosh")),
    (Asin::DEF, float::<llvm::Asin>),
    (Asinh::DEF, |c, op, operands| library(c, op, operands, "asinh")),
    (Atan::DEF, float::<llvm::Atan>),
    (Atanh::DEF, |c, op, operands| library(c, op, operands, "atanh")),
    (Cbrt::DEF, |c, op, operands| library(c, op, operands, "cbrt")),
    (Ceil::DEF, float::<llvm::Ceil>),
    (Cos::DEF, float::<llvm::Cos>),
    (Cosh::DEF, float::<llvm::Cosh>),
    (Erf::DEF, |c, op, operands| library(c, op, operands, "erf")),
    (Erfc::DEF, |c, op, operands| library(c, op, operands, "erfc")),
    (Exp::DEF, |c, op, operands| inline(c, op, operands, float::<llvm::Exp>)),
    (Exp2::DEF, |c, op, operands| inline(c, op, operands, float::<llvm::Exp2>)),
    (Expm1::DEF, |c, op, operands| inline(c, op, operands, |c, op, operands| library(c, op, operands, "expm1"))),
    (Floor::DEF, float::<llvm::Floor>),
    (Log::DEF, |c, op, operands| inline(c, op, operands, float::<llvm::Log>)),
    (Log10::DEF, float::<llvm::Log10>),
    (Log1p::DEF, |c, op, operands| inline(c, op, operands, |c, op, operands| library(c, op, operands, "log1p"))),
    (Log2::DEF, float::<llvm::Log2>),
    (Round::DEF, float::<llvm::Round>),
    (Roundeven::DEF, float::<llvm::RoundEven>),
    (Rsqrt::DEF, reciprocal_root),
    (Sin::DEF, float::<llvm::Sin>),
    (Sinh::DEF, float::<llvm::Sinh>),
    (Sqrt::DEF, float::<llvm::Sqrt>),
    (Tan::DEF, float::<llvm::Tan>),
    (Tanh::DEF, |c, op, operands| inline(c, op, operands, float::<llvm::Tanh>)),
    (Trunc::DEF, float::<llvm::FTrunc>),
    (Atan2::DEF, float::<llvm::Atan2>),
    (Copysign::DEF, float::<llvm::CopySign>),
    (Powf::DEF, float::<llvm::Pow>),
    (Isfinite::DEF, |c, op, operands| compare_size(c, op, operands, FloatPredicate::One)),
    (Isinf::DEF, |c, op, operands| compare_size(c, op, operands, FloatPredicate::Oeq)),
    (Isnan::DEF, is_nan),
    (Isnormal::DEF, is_normal),
    (Absi::DEF, |c, op, operands| no_poison(c, op, operands, llvm::Abs::DEF, "is_int_min_poison")),
    (Ctlz::DEF, |c, op, operands| no_poison(c, op, operands, llvm::Ctlz::DEF, "is_zero_poison")),
    (Cttz::DEF, |c, op, operands| no_poison(c, op, operands, llvm::Cttz::DEF, "is_zero_poison")),
    (Ctpop::DEF, plain::<llvm::CtPop>),
    (Ipowi::DEF, powers::whole_power),
    (Fpowi::DEF, integer_power),
    (Fma::DEF, float::<llvm::Fma>),
    (Clampf::DEF, clamp),
    (Sincos::DEF, sine_and_cosine),
];

fn reciprocal_root(c: &mut Lowering<'_>, op: OpId, operands: &[ValueId]) -> Result<(), Failed> {
    let ty = c.result_types(op)?[0];
    let flags = fast_math(c.view(op));
    let root = emit(c, llvm::Sqrt::DEF, operands, ty, flags.clone());
    let one = real(c, 1.0, ty);
    rename_to(c, op, &[one, root], llvm::FDiv::DEF, flags)
}

/// Compares the absolute value with infinity. Without fast-math flags: they would decide it.
fn compare_size(c: &mut Lowering<'_>, op: OpId, operands: &[ValueId], predicate: FloatPredicate) -> Result<(), Failed> {
    let result = compare_with(c, operands[0], predicate, f64::INFINITY);
    c.replace(op, &[result]);
    Ok(())
}

/// Compares the absolute value of a float with a number.
fn compare_with(c: &mut Lowering<'_>, value: ValueId, predicate: FloatPredicate, number: f64) -> ValueId {
    let ty = c.body().ty(value);
    let size = emit(c, llvm::FAbs::DEF, &[value], ty, Vec::new());
    let number = real(c, number, ty);
    llvm::FCmp::emit(&mut c.builder(), size, number, predicate)
}

fn is_nan(c: &mut Lowering<'_>, op: OpId, operands: &[ValueId]) -> Result<(), Failed> {
    let result = llvm::FCmp::emit(&mut c.builder(), operands[0], operands[0], FloatPredicate::Uno);
    c.replace(op, &[result]);
    Ok(())
}

fn is_normal(c: &mut Lowering<'_>, op: OpId, operands: &[ValueId]) -> Result<(), Failed> {
    let smallest = match c.body().ty(operands[0]).element(c.cx).float_kind(c.cx) {
        Some(FloatKind::F16) => 2f64.powi(-14),
        Some(FloatKind::F64) => f64::MIN_POSITIVE,
        _ => f64::from(f32::MIN_POSITIVE),
    };
    let is_large = compare_with(c, operands[0], FloatPredicate::Oge, smallest);
    let is_finite = compare_with(c, operands[0], FloatPredicate::Olt, f64::INFINITY);
    let result = llvm::And::emit(&mut c.builder(), is_large, is_finite);
    c.replace(op, &[result]);
    Ok(())
}

/// An intrinsic whose result is defined for every operand.
fn no_poison(
    c: &mut Lowering<'_>,
    op: OpId,
    operands: &[ValueId],
    def: &'static OpDef,
    flag: &'static str,
) -> Result<(), Failed> {
    let attrs = vec![(flag, false.attr(c.cx))];
    rename_to(c, op, operands, def, attrs)
}

/// LLVM takes one exponent, an `i32`, so rows of exponents are taken one by one.
fn integer_power(c: &mut Lowering<'_>, op: OpId, operands: &[ValueId]) -> Result<(), Failed> {
    let exponent = c.body().ty(operands[1]);
    if exponent.element(c.cx).width(c.cx).is_none_or(|width| width > 32) {
        let text = c.view(op).operand_type(1).text(c.cx);
        return Err(c.fail(op, format!("`math.fpowi` with an exponent of type `{text}` is not covered; i32 is")));
    }
    let wide = exponent.with_element(c.cx, Type::I32);
    let exponent = match exponent == wide {
        true => operands[1],
        false => emit(c, llvm::SExt::DEF, &operands[1..], wide, Vec::new()),
    };
    let ty = c.result_types(op)?[0];
    let flags = fast_math(c.view(op));
    let result =
        each_lane(c, &[operands[0], exponent], ty, |c, parts, ty| emit(c, llvm::PowI::DEF, parts, ty, flags.clone()));
    c.replace(op, &[result]);
    Ok(())
}

/// The larger of the lower bound and the smaller of the value and the upper bound.
fn clamp(c: &mut Lowering<'_>, op: OpId, operands: &[ValueId]) -> Result<(), Failed> {
    let ty = c.result_types(op)?[0];
    let flags = fast_math(c.view(op));
    let [value, low, high] = [0, 1, 2].map(|index| operands[index]);
    let least = emit(c, llvm::Minimum::DEF, &[value, high], ty, flags.clone());
    rename_to(c, op, &[least, low], llvm::Maximum::DEF, flags)
}

fn sine_and_cosine(c: &mut Lowering<'_>, op: OpId, operands: &[ValueId]) -> Result<(), Failed> {
    let ty = c.result_types(op)?[0];
    let flags = fast_math(c.view(op));
    let both = [llvm::Sin::DEF, llvm::Cos::DEF].map(|def| emit(c, def, operands, ty, flags.clone()));
    c.replace(op, &both);
    Ok(())
}

// ---- the C library ----

/// Calls a function of the C library, element by element; `name` is the one for `double`.
fn library(c: &mut Lowering<'_>, op: OpId, operands: &[ValueId], name: &str) -> Result<(), Failed> {
    let ty = c.result_types(op)?[0];
    let result = each_lane(c, operands, ty, |c, parts, ty| call_library(c, parts, ty, name));
    c.replace(op, &[result]);
    Ok(())
}

/// Makes a scalar, or a row element by element.
fn each_lane(
    c: &mut Lowering<'_>,
    operands: &[ValueId],
    ty: Type,
    make: impl Fn(&mut Lowering<'_>, &[ValueId], Type) -> ValueId,
) -> ValueId {
    let &TypeKind::Vector { ref shape, element, .. } = ty.kind(c.cx) else { return make(c, operands, ty) };
    let mut result = llvm::Poison::emit(&mut c.builder(), ty);
    for lane in 0..shape[0] {
        let lane = super::numbers::constant(c, lane);
        let mut builder = c.builder();
        let part = |operand: &ValueId| llvm::ExtractElement::emit(&mut builder, *operand, lane);
        let parts: Vec<ValueId> = operands.iter().map(part).collect();
        let value = make(c, &parts, element);
        result = llvm::InsertElement::emit(&mut c.builder(), result, value, lane);
    }
    result
}

/// Calls the function for a float type; small formats go through `f32`.
fn call_library(c: &mut Lowering<'_>, operands: &[ValueId], ty: Type, name: &str) -> ValueId {
    if ty == Type::F64 {
        return runtime::call(c, name, operands, ty);
    }
    let single = format!("{name}f");
    if ty == Type::F32 {
        return runtime::call(c, &single, operands, ty);
    }
    let wide: Vec<ValueId> =
        operands.iter().map(|&operand| emit(c, llvm::FPExt::DEF, &[operand], Type::F32, Vec::new())).collect();
    let result = runtime::call(c, &single, &wide, Type::F32);
    emit(c, llvm::FPTrunc::DEF, &[result], ty, Vec::new())
}
