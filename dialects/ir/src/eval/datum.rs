//! Values at run time: raw bits for scalars, arrays of bits for vectors and tensors.

use std::rc::Rc;

use super::{MemrefValue, Stop};
use crate::context::Context;
use crate::floats;
use crate::types::Type;

/// A value at run time. Its type is that of the SSA value.
#[derive(Clone, Debug, PartialEq)]
pub enum Datum {
    /// A value that was not computed yet.
    Nothing,
    /// An integer, index or float: its bits, zero-extended from the width of its type.
    Bits(u64),
    /// A vector or tensor.
    Array(Rc<Array>),
    /// A view of a buffer.
    Memref(Rc<MemrefValue>),
    /// Several values in one (`tuple`, `!llvm.struct`).
    Group(Rc<Vec<Datum>>),
    /// No value: what a pure operation gives where it has none, as a shift by the width or more.
    Poison(Rc<Poison>),
}

/// Why there is no value, and for vectors and tensors where.
#[derive(Clone, Debug, PartialEq)]
pub struct Poison {
    /// The operation that had no value to give.
    pub why: Stop,
    /// The elements, of which only those are poison that are marked; without it, all is.
    pub elements: Option<(Array, Vec<bool>)>,
}

/// The elements of a vector or tensor, row-major.
#[derive(Clone, Debug, PartialEq)]
pub struct Array {
    /// The sizes, outermost first.
    pub shape: Vec<usize>,
    /// The bits of each element, as in [`Datum::Bits`].
    pub bits: Vec<u64>,
}

impl Datum {
    /// The bits of a scalar.
    ///
    /// # Panics
    /// If it is not a scalar; verified programs give hooks what the types say.
    pub fn bits(&self) -> u64 {
        match self {
            Datum::Bits(bits) => *bits,
            other => panic!("a scalar was expected, not {other:?}"),
        }
    }

    /// The value of an `index` or `i64`.
    pub fn index(&self) -> i64 {
        self.bits() as i64
    }

    /// The elements of a vector or tensor.
    pub fn array(&self) -> &Rc<Array> {
        match self {
            Datum::Array(array) => array,
            other => panic!("a vector or tensor was expected, not {other:?}"),
        }
    }

    /// The view of a buffer.
    pub fn memref(&self) -> &Rc<MemrefValue> {
        match self {
            Datum::Memref(memref) => memref,
            other => panic!("a memref was expected, not {other:?}"),
        }
    }

    /// The poison, if there is no value, or not for all elements.
    pub fn poison(&self) -> Option<&Poison> {
        match self {
            Datum::Poison(poison) => Some(poison),
            _ => None,
        }
    }

    /// A scalar of an integer, index or float type from an integer.
    pub fn int(cx: &Context, ty: Type, value: i128) -> Datum {
        Datum::Bits(bits_of_int(cx, ty, value))
    }

    /// A scalar of a float type, rounded to its format.
    pub fn float(cx: &Context, ty: Type, value: f64) -> Datum {
        Datum::Bits(bits_of_float(cx, ty, value))
    }
}

/// The value of float bits, widened.
pub fn float_of_bits(cx: &Context, ty: Type, bits: u64) -> f64 {
    floats::decode(ty.float_kind(cx).expect("a float type"), bits)
}

/// The bits of a float, rounded to the format of the type.
pub fn bits_of_float(cx: &Context, ty: Type, value: f64) -> u64 {
    floats::encode(ty.float_kind(cx).expect("a float type"), value)
}

/// The value of integer bits, sign-extended from the width of the type.
pub fn int_of_bits(cx: &Context, ty: Type, bits: u64) -> i64 {
    let unused = 64 - ty.width(cx).unwrap_or(64).clamp(1, 64);
    ((bits << unused) as i64) >> unused
}

/// The bits of an integer, wrapped to the width of the type.
pub fn bits_of_int(cx: &Context, ty: Type, value: i128) -> u64 {
    let unused = 64 - ty.width(cx).unwrap_or(64).clamp(1, 64);
    ((value as u64) << unused) >> unused
}
