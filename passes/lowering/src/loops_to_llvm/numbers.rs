//! Integers that may be known while the program is compiled.
//!
//! Sizes, strides and offsets are known more often than not; computing with what is known here
//! keeps the lowered text readable and tells LLVM all at once.

use hashbrown::HashMap;
use ir::{DYNAMIC, Dim, Op, ValueId};

use super::Lowering;

/// An `i64` that may be known.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Number {
    /// Known now.
    Known(i64),
    /// Known when the program runs.
    Value(ValueId),
}

impl Number {
    /// The number, if it is known.
    pub fn known(self) -> Option<i64> {
        match self {
            Number::Known(number) => Some(number),
            Number::Value(_) => None,
        }
    }

    /// What a type says of a number, else a value.
    pub fn of_dim(dim: Dim, otherwise: Number) -> Number {
        if dim == DYNAMIC { otherwise } else { Number::Known(dim) }
    }

    /// A converted value, as a number if it is a constant.
    pub fn of(c: &Lowering<'_>, value: ValueId) -> Number {
        let constant = llvm::Constant::defining(c.body(), value);
        let known = constant.and_then(|op| op.value(c.cx, c.body()).as_integer(c.cx));
        known.and_then(|number| i64::try_from(number).ok()).map_or(Number::Value(value), Number::Known)
    }

    /// The number as a value.
    pub fn value(self, c: &mut Lowering<'_>) -> ValueId {
        match self {
            Number::Known(number) => constant(c, number),
            Number::Value(value) => value,
        }
    }
}

/// An `i64` constant; one for each number and block.
pub fn constant(c: &mut Lowering<'_>, number: i64) -> ValueId {
    if let Some(&value) = constants(c).get(&number) {
        return value;
    }
    let attr = c.cx.integer(number.into(), ir::Type::I64);
    let value = llvm::Constant::emit(&mut c.builder(), ir::Type::I64, attr);
    remember(c, number, value);
    value
}

/// Lets later parts of the current block use a constant that the program made.
pub fn remember(c: &mut Lowering<'_>, number: i64, value: ValueId) {
    constants(c).insert(number, value);
}

/// The constants that stand in the current block.
fn constants<'c>(c: &'c mut Lowering<'_>) -> &'c mut HashMap<i64, ValueId> {
    let block = Some(c.block());
    if c.state.constants.0 != block {
        c.state.constants = (block, HashMap::new());
    }
    &mut c.state.constants.1
}

/// The sum of two numbers that does not overflow.
pub fn sum(c: &mut Lowering<'_>, a: Number, b: Number) -> Number {
    match (a, b) {
        (Number::Known(0), other) | (other, Number::Known(0)) => return other,
        (Number::Known(a), Number::Known(b)) => {
            if let Some(sum) = a.checked_add(b) {
                return Number::Known(sum);
            }
        }
        _ => {}
    }
    let (a, b) = (a.value(c), b.value(c));
    let mut builder = c.builder();
    let add = llvm::Add::build(&mut builder, a, b);
    add.set_overflow_flags(builder.cx, builder.body, llvm::Overflow::NSW);
    Number::Value(add.res(builder.body))
}

/// The product of two numbers that does not overflow.
pub fn product(c: &mut Lowering<'_>, a: Number, b: Number) -> Number {
    match (a, b) {
        (Number::Known(0), _) | (_, Number::Known(0)) => return Number::Known(0),
        (Number::Known(1), other) | (other, Number::Known(1)) => return other,
        (Number::Known(a), Number::Known(b)) => {
            if let Some(product) = a.checked_mul(b) {
                return Number::Known(product);
            }
        }
        _ => {}
    }
    let (a, b) = (a.value(c), b.value(c));
    let mut builder = c.builder();
    let multiply = llvm::Mul::build(&mut builder, a, b);
    multiply.set_overflow_flags(builder.cx, builder.body, llvm::Overflow::NSW);
    Number::Value(multiply.res(builder.body))
}
