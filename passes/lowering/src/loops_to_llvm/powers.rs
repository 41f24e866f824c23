//! `math.ipowi`: an integer to the power of a signed integer, by squaring.
//!
//! One loop serves scalars and vectors: it runs until no element has exponent bits left, at most
//! as often as the width.

use ir::{Failed, Op, OpId, Type, ValueId};
use llvm::IntPredicate;

use super::Lowering;
use super::build::{emit, icmp, integer};

/// The rule.
pub fn whole_power(c: &mut Lowering<'_>, op: OpId, operands: &[ValueId]) -> Result<(), Failed> {
    let ty = c.result_types(op)?[0];
    let (base, exponent) = (operands[0], operands[1]);
    let [zero, one] = [0, 1].map(|number| integer(c, number, ty));
    let is_negative = icmp(c, IntPredicate::Slt, exponent, zero);
    let left = llvm::Select::emit(&mut c.builder(), is_negative, zero, exponent);
    let positive = power(c, [base, left], ty, one);
    let negative = reciprocal(c, base, exponent, ty);
    let result = llvm::Select::emit(&mut c.builder(), is_negative, negative, positive);
    c.replace(op, &[result]);
    Ok(())
}

/// To the power of an integer that is not negative.
fn power(c: &mut Lowering<'_>, [base, exponent]: [ValueId; 2], ty: Type, one: ValueId) -> ValueId {
    let (header, body, exit) = (c.add_block(&[ty, ty, ty]), c.add_block(&[]), c.add_block(&[]));
    llvm::Br::to(&mut c.builder(), header, &[one, base, exponent]);
    c.start(header);
    let [result, square, left] = [0, 1, 2].map(|index| c.body().arguments(header)[index]);
    let element = ty.element(c.cx);
    let any = if ty.is_vector(c.cx) { emit(c, llvm::ReduceOr::DEF, &[left], element, Vec::new()) } else { left };
    let none = integer(c, 0, element);
    let goes_on = icmp(c, IntPredicate::Ne, any, none);
    llvm::CondBr::build(&mut c.builder(), goes_on, &[], &[], body, exit);
    c.start(body);
    let zero = integer(c, 0, ty);
    let is_odd = odd(c, left, zero, ty);
    let mut builder = c.builder();
    let more = llvm::Mul::emit(&mut builder, result, square);
    let result_next = llvm::Select::emit(&mut builder, is_odd, more, result);
    let square_next = llvm::Mul::emit(&mut builder, square, square);
    let left_next = llvm::LShr::emit(&mut builder, left, one);
    llvm::Br::to(&mut builder, header, &[result_next, square_next, left_next]);
    c.start(exit);
    result
}

fn odd(c: &mut Lowering<'_>, number: ValueId, zero: ValueId, ty: Type) -> ValueId {
    let one = integer(c, 1, ty);
    let bit = llvm::And::emit(&mut c.builder(), number, one);
    icmp(c, IntPredicate::Ne, bit, zero)
}

/// To a negative power, rounded to zero: only 1 and -1 leave something.
fn reciprocal(c: &mut Lowering<'_>, base: ValueId, exponent: ValueId, ty: Type) -> ValueId {
    let [zero, one, minus] = [0, 1, -1].map(|number| integer(c, number, ty));
    let is_odd = odd(c, exponent, zero, ty);
    let sign = llvm::Select::emit(&mut c.builder(), is_odd, minus, one);
    let is_minus = icmp(c, IntPredicate::Eq, base, minus);
    let of_minus = llvm::Select::emit(&mut c.builder(), is_minus, sign, zero);
    let is_one = icmp(c, IntPredicate::Eq, base, one);
    llvm::Select::emit(&mut c.builder(), is_one, one, of_minus)
}
