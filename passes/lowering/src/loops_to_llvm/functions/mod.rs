//! Functions of floats as arithmetic without branches, so that LLVM vectorises loops over them.
//!
//! A call of the C library keeps a loop from being vectorised, and costs more than the rest of a
//! softmax. Here a function is a few dozen multiplications and additions on a scalar or a row:
//! the argument is reduced to a small interval, a polynomial is evaluated there, and the exponent
//! is put back by integer arithmetic on the bits. Errors stay below 2 ulp on all of `f32` and on
//! dense samples of `f64`, with and without fused multiplications; zeros, infinities, NaN and
//! denormal numbers come out as the C library has them (`tests/functions.rs`). No operation
//! carries a fast-math flag: the order of the operations is what makes the result exact.
//!
//! 16-bit floats are computed in `f32`. The coefficients are minimax polynomials (Remez), those of
//! the logarithm are fdlibm's (Sun Microsystems, 1993), whose errors are proved.

mod exponential;
mod hyperbolic;
mod logarithm;

use ir::{Failed, Op, OpDef, OpId, Type, ValueId};
use llvm::FloatPredicate;

use super::build::{emit, integer, real};
use super::{Lowering, Rule};

pass::option_enum! {
    /// Where functions such as `exp` come from.
    #[derive(Default)]
    pub enum MathSource {
        /// Written out as arithmetic, where it is known how: vectorised, at most 2 ulp.
        #[default]
        Inline = "inline",
        /// Calls of the C library.
        Libm = "libm",
    }
}

/// A function of one float, written with [`Terms`].
type Function = fn(&mut Terms<'_, '_>, ValueId) -> ValueId;

/// The functions that are written out, in the order of the dialect.
const FUNCTIONS: &[(&OpDef, Function)] = &[
    (math::Exp::DEF, exponential::exp),
    (math::Exp2::DEF, exponential::exp2),
    (math::Expm1::DEF, exponential::expm1),
    (math::Log::DEF, logarithm::log),
    (math::Log1p::DEF, logarithm::log1p),
    (math::Tanh::DEF, hyperbolic::tanh),
];

/// Writes a function out, or does what `library` does if that is wanted.
pub fn inline(c: &mut Lowering<'_>, op: OpId, operands: &[ValueId], library: Rule) -> Result<(), Failed> {
    let def = c.view(op).def();
    let function = FUNCTIONS.iter().find(|(known, _)| std::ptr::eq(*known, def)).map(|&(_, function)| function);
    let ty = c.result_types(op)?[0];
    let Some((function, format)) = function.zip(format_of(ty.element(c.cx))) else {
        return library(c, op, operands);
    };
    if c.state.math == MathSource::Libm {
        return library(c, op, operands);
    }
    let wide = ty.with_element(c.cx, format.float);
    let whole = ty.with_element(c.cx, format.integer);
    let is_narrow = wide != ty;
    let x = if is_narrow { emit(c, llvm::FPExt::DEF, operands, wide, Vec::new()) } else { operands[0] };
    let result = function(&mut Terms { c, ty: wide, whole, format }, x);
    let result = if is_narrow { emit(c, llvm::FPTrunc::DEF, &[result], ty, Vec::new()) } else { result };
    c.replace(op, &[result]);
    Ok(())
}

/// The format that a type is computed in.
fn format_of(element: Type) -> Option<&'static Format> {
    match element {
        Type::F64 => Some(&DOUBLE),
        Type::F32 | Type::F16 | Type::BF16 => Some(&SINGLE),
        _ => None,
    }
}

/// A format of floats, in numbers, with what the functions know of it.
pub struct Format {
    float: Type,
    integer: Type,
    /// The bits of the fraction.
    fraction: u32,
    /// The exponent of 1 as it is stored.
    bias: i64,
    /// Adding 1.5 * 2^fraction rounds to an integer, which then stands in the lowest bits.
    rounder: f64,
    exponential: exponential::Numbers,
    logarithm: logarithm::Numbers,
    hyperbolic: hyperbolic::Numbers,
}

const SINGLE: Format = Format {
    float: Type::F32,
    integer: Type::I32,
    fraction: 23,
    bias: 127,
    rounder: 12_582_912.0,
    exponential: exponential::SINGLE,
    logarithm: logarithm::SINGLE,
    hyperbolic: hyperbolic::SINGLE,
};

const DOUBLE: Format = Format {
    float: Type::F64,
    integer: Type::I64,
    fraction: 52,
    bias: 1023,
    rounder: 6_755_399_441_055_744.0,
    exponential: exponential::DOUBLE,
    logarithm: logarithm::DOUBLE,
    hyperbolic: hyperbolic::DOUBLE,
};

/// Arithmetic on floats of one format, or on rows of them, and on their bits.
pub struct Terms<'c, 'a> {
    c: &'c mut Lowering<'a>,
    ty: Type,
    whole: Type,
    /// The format of the floats.
    pub format: &'static Format,
}

impl Terms<'_, '_> {
    /// A constant, rounded to the format.
    pub fn real(&mut self, value: f64) -> ValueId {
        real(self.c, value, self.ty)
    }

    /// a + b, rounded once.
    pub fn add(&mut self, a: ValueId, b: ValueId) -> ValueId {
        llvm::FAdd::emit(&mut self.c.builder(), a, b)
    }

    /// a - b, rounded once.
    pub fn subtract(&mut self, a: ValueId, b: ValueId) -> ValueId {
        llvm::FSub::emit(&mut self.c.builder(), a, b)
    }

    /// a * b, rounded once.
    pub fn multiply(&mut self, a: ValueId, b: ValueId) -> ValueId {
        llvm::FMul::emit(&mut self.c.builder(), a, b)
    }

    /// a / b, rounded once.
    pub fn divide(&mut self, a: ValueId, b: ValueId) -> ValueId {
        llvm::FDiv::emit(&mut self.c.builder(), a, b)
    }

    /// a * b + c, fused if that is quick.
    pub fn multiply_add(&mut self, a: ValueId, b: ValueId, c: ValueId) -> ValueId {
        emit(self.c, llvm::FMulAdd::DEF, &[a, b, c], self.ty, Vec::new())
    }

    /// c[0] + c[1] x + c[2] x^2 + ..., by Horner's rule.
    pub fn polynomial(&mut self, x: ValueId, coefficients: &[f64]) -> ValueId {
        let Some((&last, others)) = coefficients.split_last() else { return self.real(0.0) };
        let mut result = self.real(last);
        for &coefficient in others.iter().rev() {
            let coefficient = self.real(coefficient);
            result = self.multiply_add(result, x, coefficient);
        }
        result
    }

    /// The size of a float, without its sign.
    pub fn absolute(&mut self, x: ValueId) -> ValueId {
        emit(self.c, llvm::FAbs::DEF, &[x], self.ty, Vec::new())
    }

    /// A size with the sign of another float.
    pub fn copy_sign(&mut self, size: ValueId, sign: ValueId) -> ValueId {
        emit(self.c, llvm::CopySign::DEF, &[size, sign], self.ty, Vec::new())
    }

    /// `yes` where a < b, `no` elsewhere and where either is NaN.
    pub fn if_less(&mut self, [a, b]: [ValueId; 2], yes: ValueId, no: ValueId) -> ValueId {
        self.choose(FloatPredicate::Olt, [a, b], yes, no)
    }

    /// `yes` where a = b, `no` elsewhere and where either is NaN.
    pub fn if_equal(&mut self, [a, b]: [ValueId; 2], yes: ValueId, no: ValueId) -> ValueId {
        self.choose(FloatPredicate::Oeq, [a, b], yes, no)
    }

    fn choose(&mut self, predicate: FloatPredicate, [a, b]: [ValueId; 2], yes: ValueId, no: ValueId) -> ValueId {
        let condition = llvm::FCmp::emit(&mut self.c.builder(), a, b, predicate);
        llvm::Select::emit(&mut self.c.builder(), condition, yes, no)
    }

    /// Not more than `high` and not less than `low`; NaN stays NaN.
    pub fn clamp(&mut self, x: ValueId, low: f64, high: f64) -> ValueId {
        let (low, high) = (self.real(low), self.real(high));
        let x = self.if_less([high, x], high, x);
        self.if_less([x, low], low, x)
    }

    /// The bits of a float as an integer.
    pub fn bits(&mut self, x: ValueId) -> ValueId {
        emit(self.c, llvm::Bitcast::DEF, &[x], self.whole, Vec::new())
    }

    /// The float that has these bits.
    pub fn from_bits(&mut self, bits: ValueId) -> ValueId {
        emit(self.c, llvm::Bitcast::DEF, &[bits], self.ty, Vec::new())
    }

    /// A constant integer.
    pub fn whole(&mut self, value: i64) -> ValueId {
        integer(self.c, value.into(), self.whole)
    }

    /// An operation on two integers.
    pub fn integers<T: Op>(&mut self, a: ValueId, b: ValueId) -> ValueId {
        emit(self.c, T::DEF, &[a, b], self.whole, Vec::new())
    }

    /// The nearest integer, as a float and in the lowest bits of an integer. The number must be
    /// much smaller than the rounder; it is `x * factor` if there is a factor.
    pub fn nearest(&mut self, x: ValueId, factor: f64) -> Nearest {
        let (factor, rounder) = (self.real(factor), self.real(self.format.rounder));
        let shifted = self.multiply_add(x, factor, rounder);
        let float = self.subtract(shifted, rounder);
        Nearest { float, bits: self.bits(shifted) }
    }

    /// Two to the power of the integer in the lowest bits, which must be a normal number.
    pub fn power_of_two(&mut self, bits: ValueId) -> ValueId {
        let (fraction, one) = (self.format.fraction, self.format.bias << self.format.fraction);
        let (fraction, one) = (self.whole(fraction.into()), self.whole(one));
        let shifted = self.integers::<llvm::Shl>(bits, fraction);
        let bits = self.integers::<llvm::Add>(shifted, one);
        self.from_bits(bits)
    }
}

/// An integer.
#[derive(Copy, Clone)]
pub struct Nearest {
    /// It as a float.
    pub float: ValueId,
    /// An integer with even higher bits that has it in the lowest ones, as two's complement.
    pub bits: ValueId,
}
