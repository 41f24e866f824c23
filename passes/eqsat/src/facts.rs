//! What is known of all values of a class, element by element for tensors.
//!
//! A fact holds for every member, as members are equal, so facts of merged classes are joined:
//! intervals intersect, flags unite. If nothing is left, a rule was wrong; see [`Facts::merge`].

use arith::elements::{self, Format};
use ir::{Attr, AttrKind, Context, Type};

/// What is known of a value.
#[derive(Copy, Clone, PartialEq, Debug, Default)]
pub struct Facts {
    /// Its type; none for several results at once.
    pub ty: Option<Type>,
    /// The constant that it is.
    pub constant: Option<Attr>,
    /// Between which numbers all elements are, NaN aside.
    pub range: Range,
    /// What else holds of all elements.
    pub flags: Flags,
}

/// Bounds of all elements, both reached perhaps.
#[derive(Copy, Clone, PartialEq, Debug, Default)]
pub enum Range {
    /// Nothing is known.
    #[default]
    Unknown,
    /// Of integers, read as signed (`i1` as 0 or 1).
    Int(i64, i64),
    /// Of floats that are not NaN.
    Float(f64, f64),
}

/// Properties of all elements, as a set of bits.
#[derive(Copy, Clone, PartialEq, Eq, Default, Debug)]
pub struct Flags(u8);

impl Flags {
    /// No property.
    pub const NONE: Flags = Flags(0);
    /// Neither infinite nor NaN.
    pub const FINITE: Flags = Flags(0b011);
    /// Not NaN.
    pub const NO_NAN: Flags = Flags(0b010);
    /// Not zero of either sign.
    pub const NONZERO: Flags = Flags(0b1100);
    /// Not minus zero.
    pub const NO_NEG_ZERO: Flags = Flags(0b1000);
    /// A whole number, or infinite.
    pub const INTEGER: Flags = Flags(0b10000);

    /// Whether all of them hold.
    pub fn has(self, flags: Flags) -> bool {
        self.0 & flags.0 == flags.0
    }

    /// Both sets.
    #[must_use]
    pub fn with(self, flags: Flags) -> Flags {
        Flags(self.0 | flags.0)
    }

    /// What is in both sets.
    #[must_use]
    pub fn common(self, flags: Flags) -> Flags {
        Flags(self.0 & flags.0)
    }

    /// What is not in the other set.
    #[must_use]
    pub fn without(self, flags: Flags) -> Flags {
        Flags(self.0 & !flags.0)
    }

    /// These flags if a condition holds, else none.
    #[must_use]
    pub fn when(self, condition: bool) -> Flags {
        if condition { self } else { Flags::NONE }
    }
}

impl Facts {
    /// Only a type is known.
    pub fn of_type(ty: Type) -> Facts {
        Facts { ty: Some(ty), ..Facts::default() }
    }

    /// All that is known of a constant.
    pub fn of_constant(cx: &Context, attr: Attr) -> Facts {
        let mut facts = Facts { ty: attr.ty(cx), constant: Some(attr), ..Facts::default() };
        let Some(format) = attr.ty(cx).and_then(|ty| Format::of(cx, ty)) else { return facts };
        let bits = all_bits(cx, attr, format);
        let Some((&first, others)) = bits.split_first() else { return facts };
        facts.absorb(format, first, true);
        others.iter().for_each(|&bits| facts.absorb(format, bits, false));
        facts
    }

    /// Takes in one element of a constant.
    fn absorb(&mut self, format: Format, bits: u64, is_first: bool) {
        let (range, flags) = match format {
            Format::Integer(1) => (Range::Int((bits & 1) as i64, (bits & 1) as i64), nonzero(bits & 1 != 0)),
            Format::Integer(_) => {
                let value = format.signed(bits);
                (Range::Int(value, value), nonzero(value != 0))
            }
            Format::Float(_) => of_real(format.real(bits)),
        };
        self.flags = if is_first { flags } else { self.flags.common(flags) };
        self.range = if is_first { range } else { self.range.hull(range) };
    }

    /// Joins what is known of two values that are equal; whether this or the other side learnt
    /// something, or why they cannot be equal.
    ///
    /// Rules that are allowed to round differently give constants and bounds that differ a
    /// little; what differs by more than a thousandth is wrong.
    pub fn merge(&mut self, cx: &Context, other: Facts) -> Result<(bool, bool), String> {
        let before = *self;
        if let (Some(a), Some(b)) = (self.ty, other.ty)
            && a != b
        {
            return Err(format!("a value of type `{}` is one of type `{}`", a.text(cx), b.text(cx)));
        }
        self.ty = self.ty.or(other.ty);
        if let (Some(a), Some(b)) = (self.constant, other.constant)
            && a != b
            && !is_nearly(cx, a, b)
        {
            return Err(format!("{} is {}", a.text(cx), b.text(cx)));
        }
        // The smaller text, so that the order of unions does not matter.
        self.constant = match (self.constant, other.constant) {
            (Some(a), Some(b)) if a != b && b.text(cx) < a.text(cx) => Some(b),
            (a, b) => a.or(b),
        };
        self.range = self.range.intersect(other.range)?;
        self.flags = self.flags.with(other.flags);
        Ok((*self != before, *self != other))
    }

    /// What holds of a value that is one or the other, element by element.
    #[must_use]
    pub fn either(self, other: Facts) -> Facts {
        Facts { ty: None, constant: None, range: self.range.hull(other.range), flags: self.flags.common(other.flags) }
    }

    /// The lower bound of floats.
    pub fn low(&self) -> f64 {
        if let Range::Float(low, _) = self.range { low } else { f64::NEG_INFINITY }
    }

    /// The upper bound of floats.
    pub fn high(&self) -> f64 {
        if let Range::Float(_, high) = self.range { high } else { f64::INFINITY }
    }

    /// Whether no element is zero.
    pub fn is_nonzero(&self) -> bool {
        self.flags.has(Flags::NONZERO) || self.range.excludes_zero()
    }

    /// Whether no element is below zero; NaN and minus zero are not.
    pub fn is_nonnegative(&self) -> bool {
        match self.range {
            Range::Int(low, _) => low >= 0,
            Range::Float(low, _) => low >= 0.0,
            Range::Unknown => false,
        }
    }

    /// What is left where the sign of zero is anybody's guess.
    #[must_use]
    pub fn with_any_zero(mut self) -> Facts {
        if !self.is_nonzero() {
            self.flags = self.flags.without(Flags::NO_NEG_ZERO);
        }
        self
    }

    /// Whether something is known that does not follow from what is known of another value.
    pub fn says_more_than(&self, other: &Facts) -> bool {
        if other.constant.is_some() {
            return false;
        }
        let is_within = match (other.range, self.range) {
            (_, Range::Unknown) => true,
            (Range::Int(a, b), Range::Int(c, d)) => c <= a && b <= d,
            (Range::Float(a, b), Range::Float(c, d)) => (c <= a || is_rounding(a, c)) && (b <= d || is_rounding(b, d)),
            _ => self.low() == f64::NEG_INFINITY && self.high() == f64::INFINITY,
        };
        !is_within || !other.flags.has(self.flags)
    }

    /// Adds what follows from the bounds.
    #[must_use]
    pub fn closed(mut self) -> Facts {
        if self.range.excludes_zero() {
            self.flags = self.flags.with(Flags::NONZERO);
        }
        if let Range::Float(low, high) = self.range
            && low > f64::NEG_INFINITY
            && high < f64::INFINITY
            && self.flags.has(Flags::NO_NAN)
        {
            self.flags = self.flags.with(Flags::FINITE);
        }
        self
    }
}

fn nonzero(condition: bool) -> Flags {
    Flags::FINITE.with(Flags::NO_NEG_ZERO).with(Flags::INTEGER).with(Flags::NONZERO.when(condition))
}

fn of_real(value: f64) -> (Range, Flags) {
    if value.is_nan() {
        return (Range::Unknown, Flags::NONZERO);
    }
    let flags = Flags::NO_NAN
        .with(Flags::FINITE.when(value.is_finite()))
        .with(Flags::NONZERO.when(value != 0.0))
        .with(Flags::NO_NEG_ZERO.when(value != 0.0 || value.is_sign_positive()))
        .with(Flags::INTEGER.when(value.is_infinite() || value.fract() == 0.0));
    (Range::Float(value, value), flags)
}

/// Whether two numbers may be what rounding makes of one.
fn is_rounding(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-3 * a.abs().max(b.abs()).clamp(1e-3, f64::MAX)
}

/// The bits of all elements of a constant, or of one that stands for all.
fn all_bits(cx: &Context, attr: Attr, format: Format) -> Vec<u64> {
    if let Some(bits) = elements::uniform(cx, attr) {
        return vec![bits];
    }
    let AttrKind::Dense(dense) = attr.kind(cx) else { return Vec::new() };
    let count = dense.ty.element_count(cx).unwrap_or(0).min(4096) as usize;
    // Of large constants nothing is known but the type.
    if count == 4096 { Vec::new() } else { (0..count).map(|at| format.wrap(dense.element(cx, at))).collect() }
}

/// Whether two constants may be what rounding makes of one number.
fn is_nearly(cx: &Context, a: Attr, b: Attr) -> bool {
    let Some(format @ Format::Float(kind)) = a.ty(cx).and_then(|ty| Format::of(cx, ty)) else { return false };
    let (left, right) = (all_bits(cx, a, format), all_bits(cx, b, format));
    let slack = if kind.width() > 16 { 1e-3 } else { 0.1 };
    let is_near = |at: usize| {
        let of = |bits: &[u64]| format.real(bits[if bits.len() == 1 { 0 } else { at }]);
        let (x, y) = (of(&left), of(&right));
        (x.is_nan() && y.is_nan()) || x == y || (x - y).abs() <= slack * x.abs().max(y.abs()).max(slack)
    };
    let count = left.len().max(right.len());
    (count == 0 || (!left.is_empty() && !right.is_empty())) && (0..count).all(is_near)
}

impl Range {
    /// All of both.
    #[must_use]
    pub fn hull(self, other: Range) -> Range {
        match (self, other) {
            (Range::Int(a, b), Range::Int(c, d)) => Range::Int(a.min(c), b.max(d)),
            (Range::Float(a, b), Range::Float(c, d)) => Range::Float(a.min(c), b.max(d)),
            _ => Range::Unknown,
        }
    }

    /// What is in both, or why nothing is.
    fn intersect(self, other: Range) -> Result<Range, String> {
        match (self, other) {
            (Range::Unknown, range) | (range, Range::Unknown) => Ok(range),
            (Range::Int(a, b), Range::Int(c, d)) => match (a.max(c), b.min(d)) {
                (low, high) if low > high => Err(format!("a number from {a} to {b} is one from {c} to {d}")),
                (low, high) => Ok(Range::Int(low, high)),
            },
            (Range::Float(a, b), Range::Float(c, d)) => {
                let (low, high) = (a.max(c), b.min(d));
                if low <= high {
                    return Ok(Range::Float(low, high));
                }
                if is_rounding(low, high) {
                    return Ok(self);
                }
                Err(format!("a number from {a} to {b} is one from {c} to {d}"))
            }
            _ => Err("an integer is a float".to_owned()),
        }
    }

    fn excludes_zero(self) -> bool {
        match self {
            Range::Int(low, high) => low > 0 || high < 0,
            Range::Float(low, high) => low > 0.0 || high < 0.0,
            Range::Unknown => false,
        }
    }
}
