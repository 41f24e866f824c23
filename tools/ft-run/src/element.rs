//! Elements of arrays: which NumPy type stands for which type of the language, and single values from text.
//!
//! A value travels as its bits, zero-extended to 64; in memory and in files it takes [`Element::size`] little-endian
//! bytes. NumPy has no `bfloat16`: its bits travel as `uint16`.

use ir::{Context, FloatKind, Signedness, Type, TypeKind, floats};

use crate::npy::Dtype;

/// A scalar type that arrays can be made of.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct Element {
    /// The type of an element in a file.
    pub dtype: Dtype,
    /// How its bits are read.
    pub kind: ElementKind,
}

/// How the bits of an [`Element`] are read.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum ElementKind {
    /// `i1`.
    Bool,
    /// `i8` to `i64`, their unsigned and signed spellings, and `index`.
    Integer {
        /// Bits.
        width: u32,
        /// The least number that fits.
        least: i128,
        /// The greatest number that fits.
        greatest: i128,
    },
    /// `f16`, `bf16`, `f32`, `f64`.
    Float(FloatKind),
}

/// The dtypes of integers by width in bits: signed (and signless), unsigned.
const INTEGERS: [(u32, Dtype, Dtype); 4] = [
    (8, Dtype::I8, Dtype::U8),
    (16, Dtype::I16, Dtype::U16),
    (32, Dtype::I32, Dtype::U32),
    (64, Dtype::I64, Dtype::U64),
];

/// The dtypes of floats.
const FLOATS: [(FloatKind, Dtype); 4] = [
    (FloatKind::F16, Dtype::F16),
    (FloatKind::Bf16, Dtype::U16),
    (FloatKind::F32, Dtype::F32),
    (FloatKind::F64, Dtype::F64),
];

impl Element {
    /// The element of this scalar type; `None` if no NumPy type stands for it.
    pub fn of(cx: &Context, ty: Type) -> Option<Element> {
        match *ty.kind(cx) {
            TypeKind::Float(kind) => {
                let dtype = FLOATS.iter().find(|(other, _)| *other == kind)?.1;
                Some(Element { dtype, kind: ElementKind::Float(kind) })
            }
            TypeKind::Integer { width: 1, signedness: Signedness::Signless } => {
                Some(Element { dtype: Dtype::Bool, kind: ElementKind::Bool })
            }
            TypeKind::Integer { width, signedness } => Element::integer(width, signedness),
            TypeKind::Index => Element::integer(64, Signedness::Signed),
            _ => None,
        }
    }

    fn integer(width: u32, signedness: Signedness) -> Option<Element> {
        let &(_, signed, unsigned) = INTEGERS.iter().find(|(bits, ..)| *bits == width)?;
        let (half, full) = (1i128 << (width - 1), 1i128 << width);
        // A signless number may be written either way, as in the language.
        let (dtype, least, greatest) = match signedness {
            Signedness::Signless => (signed, -half, full - 1),
            Signedness::Signed => (signed, -half, half - 1),
            Signedness::Unsigned => (unsigned, 0, full - 1),
        };
        Some(Element { dtype, kind: ElementKind::Integer { width, least, greatest } })
    }

    /// Bytes in memory and in files.
    pub fn size(self) -> usize {
        self.dtype.size()
    }

    /// The bits of a number: rounded for floats, wrapped for integers; whether it is 0 for `i1`.
    pub fn bits_of_integer(self, number: i128) -> u64 {
        match self.kind {
            ElementKind::Bool => u64::from(number != 0),
            ElementKind::Integer { width, .. } => number as u64 & (u64::MAX >> (64 - width)),
            ElementKind::Float(kind) => floats::encode(kind, number as f64),
        }
    }

    /// The bits of a literal: a number, `inf`, `nan`, `true`, `false`. The error says why there are none.
    pub fn parse(self, text: &str) -> Result<u64, String> {
        match self.kind {
            ElementKind::Bool => match text {
                "true" | "True" | "1" => Ok(1),
                "false" | "False" | "0" => Ok(0),
                _ => Err("true or false is wanted".into()),
            },
            ElementKind::Float(kind) => parse_float(kind, text).ok_or_else(|| "a number is wanted".into()),
            ElementKind::Integer { least, greatest, .. } => match parse_integer(text) {
                Some(number) if (least..=greatest).contains(&number) => Ok(self.bits_of_integer(number)),
                Some(_) => Err(format!("numbers from {least} to {greatest} fit")),
                None => Err("an integer is wanted".into()),
            },
        }
    }
}

/// Whether a text is a literal of any type.
pub fn is_literal(text: &str) -> bool {
    matches!(text, "true" | "false" | "True" | "False") || parse_integer(text).is_some() || text.parse::<f64>().is_ok()
}

fn parse_float(kind: FloatKind, text: &str) -> Option<u64> {
    match kind {
        // One rounding only: by way of `f64` there would be two.
        FloatKind::F32 => text.parse::<f32>().ok().map(|value| u64::from(value.to_bits())),
        _ => text.parse::<f64>().ok().map(|value| floats::encode(kind, value)),
    }
}

fn parse_integer(text: &str) -> Option<i128> {
    match text.strip_prefix("0x") {
        Some(digits) => i128::from_str_radix(digits, 16).ok().filter(|_| !digits.starts_with(['+', '-'])),
        None => text.parse().ok(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn element(ty: Type) -> Element {
        Element::of(&Context::new(ir::Registry::new([])), ty).unwrap()
    }

    #[test]
    fn literals_become_the_bits_of_their_type() {
        let cases: &[(Type, &str, u64)] = &[
            (Type::F32, "-1.5", u64::from((-1.5f32).to_bits())),
            (Type::F32, "3", u64::from(3f32.to_bits())),
            (Type::F32, "-inf", u64::from(f32::NEG_INFINITY.to_bits())),
            (Type::F64, "1e300", 1e300f64.to_bits()),
            (Type::F16, "1", 0x3C00),
            (Type::BF16, "1", 0x3F80),
            (Type::I8, "-1", 0xFF),
            (Type::I8, "255", 0xFF),
            (Type::I32, "0x10", 16),
            (Type::INDEX, "-2", u64::MAX - 1),
            (Type::I1, "true", 1),
        ];
        for &(ty, text, bits) in cases {
            assert_eq!(element(ty).parse(text), Ok(bits), "{text}");
        }
        assert!(f32::from_bits(element(Type::F32).parse("nan").unwrap() as u32).is_nan());
    }

    #[test]
    fn literals_that_do_not_fit_say_why() {
        assert_eq!(element(Type::I8).parse("256"), Err("numbers from -128 to 255 fit".into()));
        assert_eq!(element(Type::INDEX).parse("1.5"), Err("an integer is wanted".into()));
        assert_eq!(element(Type::I1).parse("2"), Err("true or false is wanted".into()));
        assert_eq!(element(Type::F32).parse("true"), Err("a number is wanted".into()));
    }
}
