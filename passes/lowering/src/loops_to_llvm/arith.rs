//! The arith dialect: one line an operation, in the order of the dialect.

use ::arith::*;
use ir::attr_values::AttrValue;
use ir::{Attr, AttrKind, Context, Dense, Failed, Op, OpDef, OpId, Type, ValueId};
use llvm::IntPredicate;

use super::build::{Attrs, emit, float, icmp, integer, plain, rename_to};
use super::descriptor::{Descriptor, define, descriptor};
use super::numbers::{self, Number};
use super::{Lowering, Rule, contraction, types};

/// The table.
pub const RULES: &[(&OpDef, Rule)] = &[
    (Addi::DEF, overflowing::<llvm::Add>),
    (Subi::DEF, overflowing::<llvm::Sub>),
    (Muli::DEF, overflowing::<llvm::Mul>),
    (Shli::DEF, overflowing::<llvm::Shl>),
    (Divsi::DEF, exact::<llvm::SDiv>),
    (Divui::DEF, exact::<llvm::UDiv>),
    (Shrsi::DEF, exact::<llvm::AShr>),
    (Shrui::DEF, exact::<llvm::LShr>),
    (Ceildivsi::DEF, |c, op, operands| signed_division(c, op, operands, IntPredicate::Eq, 1)),
    (Ceildivui::DEF, unsigned_ceiling),
    (Floordivsi::DEF, |c, op, operands| signed_division(c, op, operands, IntPredicate::Ne, -1)),
    (Remsi::DEF, plain::<llvm::SRem>),
    (Remui::DEF, plain::<llvm::URem>),
    (Andi::DEF, plain::<llvm::And>),
    (Ori::DEF, plain::<llvm::Or>),
    (Xori::DEF, plain::<llvm::Xor>),
    (Minsi::DEF, plain::<llvm::SMin>),
    (Maxsi::DEF, plain::<llvm::SMax>),
    (Minui::DEF, plain::<llvm::UMin>),
    (Maxui::DEF, plain::<llvm::UMax>),
    (MulsiExtended::DEF, extended_product::<llvm::SExt>),
    (MuluiExtended::DEF, extended_product::<llvm::ZExt>),
    (Addf::DEF, contraction::add),
    (Subf::DEF, contraction::subtract),
    (Mulf::DEF, float::<llvm::FMul>),
    (Divf::DEF, float::<llvm::FDiv>),
    (Remf::DEF, float::<llvm::FRem>),
    (Maximumf::DEF, float::<llvm::Maximum>),
    (Minimumf::DEF, float::<llvm::Minimum>),
    (Maxnumf::DEF, float::<llvm::MaxNum>),
    (Minnumf::DEF, float::<llvm::MinNum>),
    (Extsi::DEF, plain::<llvm::SExt>),
    (Extui::DEF, plain::<llvm::ZExt>),
    (Sitofp::DEF, plain::<llvm::SIToFP>),
    (Uitofp::DEF, plain::<llvm::UIToFP>),
    (Fptosi::DEF, plain::<llvm::FPToSI>),
    (Fptoui::DEF, plain::<llvm::FPToUI>),
    (IndexCast::DEF, resize::<llvm::SExt>),
    (IndexCastui::DEF, resize::<llvm::ZExt>),
    (Constant::DEF, constant),
    (AdduiExtended::DEF, extended_sum),
    (Negf::DEF, float::<llvm::FNeg>),
    (Cmpi::DEF, compare::<llvm::ICmp>),
    (Cmpf::DEF, compare::<llvm::FCmp>),
    (Select::DEF, select),
    (Extf::DEF, plain::<llvm::FPExt>),
    (Truncf::DEF, plain::<llvm::FPTrunc>),
    (Trunci::DEF, overflowing::<llvm::Trunc>),
    (Bitcast::DEF, bitcast),
];

/// The same operation, with its overflow flags.
fn overflowing<T: Op>(c: &mut Lowering<'_>, op: OpId, operands: &[ValueId]) -> Result<(), Failed> {
    let flags = c.view(op).attr("overflowFlags").and_then(|attr| Overflow::read(c.cx, attr)).unwrap_or(Overflow::NONE);
    let nsw = if flags.has(Overflow::NSW) { llvm::Overflow::NSW.0 } else { 0 };
    let nuw = if flags.has(Overflow::NUW) { llvm::Overflow::NUW.0 } else { 0 };
    let attrs = match llvm::Overflow(nsw | nuw) {
        llvm::Overflow::NONE => Vec::new(),
        flags => vec![("overflowFlags", flags.attr(c.cx))],
    };
    rename_to(c, op, operands, T::DEF, attrs)
}

/// The same operation, with its promise to leave no remainder.
fn exact<T: Op>(c: &mut Lowering<'_>, op: OpId, operands: &[ValueId]) -> Result<(), Failed> {
    let attrs: Attrs = c.view(op).attr("isExact").map(|attr| ("isExact", attr)).into_iter().collect();
    rename_to(c, op, operands, T::DEF, attrs)
}

/// A quotient rounded down or up: that rounded to zero, corrected if something is left and the
/// signs of the operands are the same (`Eq`) or differ (`Ne`).
fn signed_division(
    c: &mut Lowering<'_>,
    op: OpId,
    operands: &[ValueId],
    signs: IntPredicate,
    correction: i128,
) -> Result<(), Failed> {
    let ty = c.result_types(op)?[0];
    let (a, b) = (operands[0], operands[1]);
    let quotient = emit(c, llvm::SDiv::DEF, &[a, b], ty, Vec::new());
    let whole = emit(c, llvm::Mul::DEF, &[quotient, b], ty, Vec::new());
    let is_rounded = icmp(c, IntPredicate::Ne, whole, a);
    let zero = integer(c, 0, ty);
    let is_negative = [a, b].map(|operand| icmp(c, IntPredicate::Slt, operand, zero));
    let is_other_way = icmp(c, signs, is_negative[0], is_negative[1]);
    let is_wrong = llvm::And::emit(&mut c.builder(), is_rounded, is_other_way);
    let correction = integer(c, correction, ty);
    let corrected = emit(c, llvm::Add::DEF, &[quotient, correction], ty, Vec::new());
    let result = llvm::Select::emit(&mut c.builder(), is_wrong, corrected, quotient);
    c.replace(op, &[result]);
    Ok(())
}

fn unsigned_ceiling(c: &mut Lowering<'_>, op: OpId, operands: &[ValueId]) -> Result<(), Failed> {
    let ty = c.result_types(op)?[0];
    let quotient = emit(c, llvm::UDiv::DEF, operands, ty, Vec::new());
    let rest = emit(c, llvm::URem::DEF, operands, ty, Vec::new());
    let (zero, one) = (integer(c, 0, ty), integer(c, 1, ty));
    let is_rounded = icmp(c, IntPredicate::Ne, rest, zero);
    let more = emit(c, llvm::Add::DEF, &[quotient, one], ty, Vec::new());
    let result = llvm::Select::emit(&mut c.builder(), is_rounded, more, quotient);
    c.replace(op, &[result]);
    Ok(())
}

/// Both halves of a product, from the product of the operands at twice the width.
fn extended_product<Widen: Op>(c: &mut Lowering<'_>, op: OpId, operands: &[ValueId]) -> Result<(), Failed> {
    let ty = c.result_types(op)?[0];
    let width = ty.element(c.cx).width(c.cx).unwrap_or(64);
    let wide = ty.with_element(c.cx, c.cx.integer_type(2 * width));
    let a = emit(c, Widen::DEF, &operands[..1], wide, Vec::new());
    let b = emit(c, Widen::DEF, &operands[1..], wide, Vec::new());
    let product = emit(c, llvm::Mul::DEF, &[a, b], wide, Vec::new());
    let width = integer(c, width.into(), wide);
    let upper = emit(c, llvm::LShr::DEF, &[product, width], wide, Vec::new());
    let halves = [product, upper].map(|half| emit(c, llvm::Trunc::DEF, &[half], ty, Vec::new()));
    c.replace(op, &halves);
    Ok(())
}

/// A sum of unsigned integers; it overflowed if it is less than an operand.
fn extended_sum(c: &mut Lowering<'_>, op: OpId, operands: &[ValueId]) -> Result<(), Failed> {
    let sum = llvm::Add::emit(&mut c.builder(), operands[0], operands[1]);
    let overflow = icmp(c, IntPredicate::Ult, sum, operands[0]);
    c.replace(op, &[sum, overflow]);
    Ok(())
}

/// An integer in the width of the result type: widened, cut off, or as it is.
fn resize<Widen: Op>(c: &mut Lowering<'_>, op: OpId, operands: &[ValueId]) -> Result<(), Failed> {
    let to = c.result_types(op)?[0];
    let width = |ty: Type| ty.element(c.cx).width(c.cx).unwrap_or(64);
    let (from, wanted) = (width(c.body().ty(operands[0])), width(to));
    match from.cmp(&wanted) {
        std::cmp::Ordering::Less => plain::<Widen>(c, op, operands),
        std::cmp::Ordering::Greater => plain::<llvm::Trunc>(c, op, operands),
        std::cmp::Ordering::Equal => {
            c.replace(op, operands);
            Ok(())
        }
    }
}

/// A comparison; predicates have the same numbers in both dialects.
fn compare<T: Op>(c: &mut Lowering<'_>, op: OpId, operands: &[ValueId]) -> Result<(), Failed> {
    let view = c.view(op);
    let mut attrs: Attrs = view.attr("predicate").map(|attr| ("predicate", attr)).into_iter().collect();
    attrs.extend(super::build::fast_math(view));
    rename_to(c, op, operands, T::DEF, attrs)
}

/// Floats that no machine has are integers already.
fn bitcast(c: &mut Lowering<'_>, op: OpId, operands: &[ValueId]) -> Result<(), Failed> {
    if c.body().ty(operands[0]) == c.result_types(op)?[0] {
        c.replace(op, operands);
        return Ok(());
    }
    plain::<llvm::Bitcast>(c, op, operands)
}

fn constant(c: &mut Lowering<'_>, op: OpId, _: &[ValueId]) -> Result<(), Failed> {
    let ty = c.result_types(op)?[0];
    let converted = c.view(op).attr("value").and_then(|attr| constant_attr(c.cx, attr));
    let Some(attr) = converted else {
        return Err(c.fail(op, "a constant of this kind is not covered"));
    };
    let value = llvm::Constant::emit(&mut c.builder(), ty, attr);
    if let (Type::I64, Number::Known(number)) = (ty, Number::of(c, value)) {
        numbers::remember(c, number, value);
    }
    c.replace(op, &[value]);
    Ok(())
}

/// A constant in its converted type.
pub fn constant_attr(cx: &Context, attr: Attr) -> Option<Attr> {
    if let Some(dense) = ir::elements::written_out(cx, attr) {
        return constant_attr(cx, dense);
    }
    match attr.kind(cx) {
        &AttrKind::Integer(value, ty) => Some(cx.integer(value, types::convert_type(cx, ty)?)),
        &AttrKind::Float(bits, ty) => Some(match types::convert_type(cx, ty)? {
            converted if converted == ty => attr,
            converted => cx.integer(bits.into(), converted),
        }),
        AttrKind::Dense(dense) => {
            let element = types::convert_type(cx, dense.ty.element(cx))?;
            let ty = dense.ty.with_element(cx, element);
            Some(cx.attr(AttrKind::Dense(Dense { ty, ..dense.clone() })))
        }
        _ => None,
    }
}

fn select(c: &mut Lowering<'_>, op: OpId, operands: &[ValueId]) -> Result<(), Failed> {
    if !c.view(op).result_type(0).is_memref(c.cx) {
        return plain::<llvm::Select>(c, op, operands);
    }
    let [yes, no] = [1, 2].map(|index| c.body().operand(op, index));
    let (yes, no) = (descriptor(c, op, yes)?, descriptor(c, op, no)?);
    let choose = |c: &mut Lowering<'_>, yes: Number, no: Number| {
        if yes == no {
            return yes;
        }
        let (yes, no) = (yes.value(c), no.value(c));
        Number::Value(llvm::Select::emit(&mut c.builder(), operands[0], yes, no))
    };
    let all = |c: &mut Lowering<'_>, yes: &[Number], no: &[Number]| {
        yes.iter().zip(no).map(|(&yes, &no)| choose(c, yes, no)).collect::<Vec<_>>()
    };
    let (sizes, strides) = (all(c, &yes.sizes, &no.sizes), all(c, &yes.strides, &no.strides));
    let offset = all(c, &[yes.offset], &[no.offset])[0];
    let allocated = llvm::Select::emit(&mut c.builder(), operands[0], yes.allocated, no.allocated);
    let aligned = llvm::Select::emit(&mut c.builder(), operands[0], yes.aligned, no.aligned);
    let result = c.body().result(op, 0);
    let value = define(c, result, Descriptor { allocated, aligned, offset, sizes, strides });
    c.replace(op, &[value]);
    Ok(())
}
