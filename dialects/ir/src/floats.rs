//! Float formats: a table of what they are made of, and their bits to and from `f64` with one rounding.
//!
//! Every format of at most 64 bits lies inside of `f64`, which is what is computed in. The two
//! wider ones, `f80` and `f128`, only travel: `f64` goes into them exactly, and back where it can.

/// The floating-point formats, from the widest use to the narrowest.
#[derive(Copy, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum FloatKind {
    /// IEEE half precision.
    F16,
    /// The upper half of an `f32`.
    Bf16,
    /// IEEE single precision.
    F32,
    /// IEEE double precision.
    F64,
    /// `f32` with the fraction of `f16`.
    Tf32,
    /// The extended precision of x87, with its leading one written out.
    F80,
    /// IEEE quadruple precision.
    F128,
    /// `f8E5M2`, IEEE in eight bits.
    F8E5M2,
    /// `f8E4M3`, IEEE in eight bits.
    F8E4M3,
    /// `f8E3M4`, IEEE in eight bits.
    F8E3M4,
    /// `f8E4M3FN`: no infinity.
    F8E4M3FN,
    /// `f8E5M2FNUZ`: no infinity, one zero.
    F8E5M2FNUZ,
    /// `f8E4M3FNUZ`: no infinity, one zero.
    F8E4M3FNUZ,
    /// `f8E4M3B11FNUZ`: no infinity, one zero, smaller numbers.
    F8E4M3B11FNUZ,
    /// `f8E8M0FNU`: powers of two, the scales of microscaling formats.
    F8E8M0FNU,
    /// `f6E3M2FN`: numbers only.
    F6E3M2FN,
    /// `f6E2M3FN`: numbers only.
    F6E2M3FN,
    /// `f4E2M1FN`: numbers only.
    F4E2M1FN,
}

/// What a format is made of: a sign, the exponent and the fraction, from the top.
#[derive(Copy, Clone, Debug)]
pub struct FloatFormat {
    /// The name in text.
    pub name: &'static str,
    /// The bits of the exponent.
    pub exponent: u32,
    /// The bits behind the exponent.
    pub fraction: u32,
    /// What the exponent says beyond its value.
    pub bias: i32,
    /// What is no number.
    pub special: Special,
}

/// What a format has beside numbers.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Special {
    /// As IEEE 754: the greatest exponent holds infinity and NaN.
    Ieee,
    /// No infinity; all bits below the sign are NaN.
    NanAllOnes,
    /// No infinity, and NaN stands where negative zero would be.
    NanNegativeZero,
    /// Neither infinity nor NaN.
    NumbersOnly,
    /// Neither infinity nor sign nor zero; all bits are NaN.
    PowersOfTwo,
}

macro_rules! formats {
    ($($kind:ident = $name:literal, $exponent:literal, $fraction:literal, $bias:literal, $special:ident;)*) => {
        impl FloatKind {
            /// All formats.
            pub const ALL: &'static [FloatKind] = &[$(FloatKind::$kind),*];

            /// What the format is made of.
            pub fn format(self) -> &'static FloatFormat {
                const FORMATS: &[FloatFormat] = &[$(FloatFormat {
                    name: $name,
                    exponent: $exponent,
                    fraction: $fraction,
                    bias: $bias,
                    special: Special::$special,
                }),*];
                &FORMATS[self as usize]
            }

            /// The format of a name in text.
            pub fn from_name(name: &str) -> Option<FloatKind> {
                match name {
                    $($name => Some(FloatKind::$kind),)*
                    _ => None,
                }
            }
        }
    };
}

// The formats of `llvm::APFloat`, in the order of the enumeration.
formats! {
    F16 = "f16", 5, 10, 15, Ieee;
    Bf16 = "bf16", 8, 7, 127, Ieee;
    F32 = "f32", 8, 23, 127, Ieee;
    F64 = "f64", 11, 52, 1023, Ieee;
    Tf32 = "tf32", 8, 10, 127, Ieee;
    F80 = "f80", 15, 64, 16383, Ieee;
    F128 = "f128", 15, 112, 16383, Ieee;
    F8E5M2 = "f8E5M2", 5, 2, 15, Ieee;
    F8E4M3 = "f8E4M3", 4, 3, 7, Ieee;
    F8E3M4 = "f8E3M4", 3, 4, 3, Ieee;
    F8E4M3FN = "f8E4M3FN", 4, 3, 7, NanAllOnes;
    F8E5M2FNUZ = "f8E5M2FNUZ", 5, 2, 16, NanNegativeZero;
    F8E4M3FNUZ = "f8E4M3FNUZ", 4, 3, 8, NanNegativeZero;
    F8E4M3B11FNUZ = "f8E4M3B11FNUZ", 4, 3, 11, NanNegativeZero;
    F8E8M0FNU = "f8E8M0FNU", 8, 0, 127, PowersOfTwo;
    F6E3M2FN = "f6E3M2FN", 3, 2, 3, NumbersOnly;
    F6E2M3FN = "f6E2M3FN", 2, 3, 1, NumbersOnly;
    F4E2M1FN = "f4E2M1FN", 2, 1, 1, NumbersOnly;
}

impl FloatKind {
    /// The width in bits.
    pub fn width(self) -> u32 {
        let format = self.format();
        format.exponent + format.fraction + u32::from(format.special != Special::PowersOfTwo)
    }

    /// The name in text.
    pub fn name(self) -> &'static str {
        self.format().name
    }

    /// The bits of a number without its sign and exponent, the leading one included.
    pub fn precision(self) -> u32 {
        // Only x87 writes it out.
        self.format().fraction + u32::from(self != FloatKind::F80)
    }

    /// Whether the format has more than 64 bits and is not computed with.
    pub fn is_wide(self) -> bool {
        matches!(self, FloatKind::F80 | FloatKind::F128)
    }

    /// Whether this is one of the four formats that machines compute with, and we on them.
    pub fn is_machine(self) -> bool {
        matches!(self, FloatKind::F16 | FloatKind::Bf16 | FloatKind::F32 | FloatKind::F64)
    }

    /// Whether a value, once rounded, is something that the format can say: there are formats
    /// without NaN, infinity, zero or sign. A number that is too great becomes what the format has
    /// for that: infinity, else NaN, else the greatest number.
    pub fn can_say(self, value: f64) -> bool {
        match self.format().special {
            Special::NumbersOnly => value.is_finite(),
            Special::PowersOfTwo => value.is_nan() || value > 0.0,
            _ => true,
        }
    }

    /// The smallest positive number of full precision.
    pub fn least_normal(self) -> f64 {
        let format = self.format();
        let least = if format.special == Special::PowersOfTwo { 0 } else { 1 };
        power_of_two(least - format.bias)
    }
}

/// Where a value goes that lies between two numbers of a format.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Rounding {
    /// The nearer one, of two equally near the even one.
    NearestEven,
    /// The nearer one, of two equally near the one away from zero.
    NearestAway,
    /// Toward zero.
    Down,
    /// Away from zero.
    Up,
}

// ---- formats of at most 64 bits ----

/// The value of `bits` in a format of at most 64 bits; exact.
pub fn decode(kind: FloatKind, bits: u64) -> f64 {
    match kind {
        FloatKind::F64 => f64::from_bits(bits),
        FloatKind::F32 => f64::from(f32::from_bits(bits as u32)),
        FloatKind::Bf16 => f64::from(f32::from_bits((bits as u32 & 0xFFFF) << 16)),
        _ => decode_small(kind, bits),
    }
}

/// The bits of `value` in a format of at most 64 bits, rounded to nearest, ties to even. Of what the
/// format [cannot say](FloatKind::can_say), the bits are those of the nearest thing.
pub fn encode(kind: FloatKind, value: f64) -> u64 {
    match kind {
        FloatKind::F64 => value.to_bits(),
        FloatKind::F32 => u64::from((value as f32).to_bits()),
        _ => encode_with(kind, value, Rounding::NearestEven),
    }
}

fn power_of_two(exponent: i32) -> f64 {
    2f64.powi(exponent)
}

fn decode_small(kind: FloatKind, bits: u64) -> f64 {
    let format = kind.format();
    let (fraction, exponent) = (format.fraction, format.exponent);
    let magnitude = bits & ones(fraction + exponent);
    let is_negative = bits >> (fraction + exponent) & 1 == 1;
    let mantissa = magnitude & ones(fraction);
    let biased = (magnitude >> fraction) as i32;
    let is_greatest = biased as u64 == ones(exponent);
    let is_special = match format.special {
        Special::Ieee => is_greatest,
        Special::NanAllOnes | Special::PowersOfTwo => magnitude == ones(fraction + exponent),
        Special::NanNegativeZero => is_negative && magnitude == 0,
        Special::NumbersOnly => false,
    };
    let value = if is_special && format.special == Special::Ieee && mantissa == 0 {
        f64::INFINITY
    } else if is_special {
        let payload = if format.special == Special::Ieee { mantissa << (52 - fraction) } else { 1 << 51 };
        f64::from_bits(payload | 0x7FF0_0000_0000_0000)
    } else if format.special == Special::PowersOfTwo {
        return power_of_two(biased - format.bias);
    } else if biased == 0 {
        mantissa as f64 * power_of_two(1 - format.bias - fraction as i32)
    } else {
        (mantissa | 1 << fraction) as f64 * power_of_two(biased - format.bias - fraction as i32)
    };
    if is_negative { -value } else { value }
}

/// A number whose lowest `count` bits are set.
fn ones(count: u32) -> u64 {
    if count == 0 { 0 } else { u64::MAX >> (64 - count) }
}

/// [`encode`] with a rounding of choice.
pub fn encode_with(kind: FloatKind, value: f64, rounding: Rounding) -> u64 {
    let format = kind.format();
    let (fraction, exponent) = (format.fraction, format.exponent);
    let magnitude = ones(fraction + exponent);
    let sign = (value.to_bits() >> 63) << (fraction + exponent);
    if format.special == Special::PowersOfTwo {
        let is_number = value.is_finite() && value >= 0.0;
        return if is_number { power_of(format, value, rounding) } else { magnitude };
    }
    // What there is for NaN, and for numbers that are too great.
    let (nan, infinity, greatest) = match format.special {
        Special::Ieee => {
            let infinity = ones(exponent) << fraction;
            let payload = (value.to_bits() >> (52 - fraction)) & ones(fraction);
            (sign | infinity | payload | 1 << (fraction - 1), sign | infinity, infinity - 1)
        }
        Special::NanAllOnes => (sign | magnitude, sign | magnitude, magnitude - 1),
        Special::NanNegativeZero => {
            let nan = 1 << (fraction + exponent);
            (nan, nan, magnitude)
        }
        Special::NumbersOnly | Special::PowersOfTwo => (sign | magnitude, sign | magnitude, magnitude),
    };
    if value.is_nan() {
        return nan;
    }
    if value.is_infinite() {
        return infinity;
    }
    let bits = if value == 0.0 { 0 } else { round(format, value, rounding) };
    if bits > greatest {
        return if rounding == Rounding::Down { sign | greatest } else { infinity };
    }
    if bits == 0 && format.special == Special::NanNegativeZero { 0 } else { sign | bits }
}

/// Whether a finite number, once rounded, is a number of the format, neither too great for it nor
/// of a kind that it does not have.
pub fn holds(kind: FloatKind, value: f64) -> bool {
    if !value.is_finite() || !kind.can_say(value) {
        return false;
    }
    match kind.format().special {
        _ if kind.is_wide() => true,
        Special::NumbersOnly => {
            value == 0.0 || round(kind.format(), value, Rounding::NearestEven) <= ones(kind.width() - 1)
        }
        _ => decode(kind, encode(kind, value)).is_finite(),
    }
}

/// The bits of a finite number below the sign, as if there were no greatest number.
fn round(format: &FloatFormat, value: f64, rounding: Rounding) -> u64 {
    let (power, mantissa) = parts(value);
    // Keep as many bits as the fraction after the leading one, fewer below the smallest normal number.
    let biased = power + i64::from(format.bias);
    let target = biased.max(1);
    let drop = 52 - i64::from(format.fraction) + (target - biased);
    // A carry out of the fraction moves to the next exponent by itself.
    ((target as u64 - 1) << format.fraction) + kept(mantissa, drop, rounding)
}

/// The bits of a number that is not negative, rounded to a power of two that the format has.
fn power_of(format: &FloatFormat, value: f64, rounding: Rounding) -> u64 {
    if value == 0.0 {
        return 0;
    }
    let (power, mantissa) = parts(value);
    // One is kept, and is odd; a carry makes two.
    let power = power + i64::from(format.bias) + kept(mantissa, 52, rounding) as i64 - 1;
    power.clamp(0, ones(format.exponent) as i64) as u64
}

/// The power of the leading one of a number, and its bits from there, 53 of them.
fn parts(value: f64) -> (i64, u64) {
    let bits = value.to_bits();
    let (power, mantissa) = ((bits >> 52) & 0x7FF, bits & ones(52));
    match power {
        0 => {
            let shift = mantissa.leading_zeros() - 11;
            (-1022 - i64::from(shift), mantissa << shift)
        }
        power => (power as i64 - 1023, mantissa | 1 << 52),
    }
}

/// A number of 53 bits without its lowest ones, rounded.
fn kept(mantissa: u64, drop: i64, rounding: Rounding) -> u64 {
    if drop <= 0 {
        return mantissa << -drop;
    }
    if drop > 54 {
        return u64::from(rounding == Rounding::Up);
    }
    let (kept, rest, half) = (mantissa >> drop, mantissa & ones(drop as u32), 1u64 << (drop - 1));
    let goes_up = match rounding {
        Rounding::NearestEven => rest > half || rest == half && kept & 1 == 1,
        Rounding::NearestAway => rest >= half,
        Rounding::Down => false,
        Rounding::Up => rest > 0,
    };
    kept + u64::from(goes_up)
}

// ---- formats of more than 64 bits ----

/// The bits of `value` in a format of more than 64 bits; exact.
pub fn widen(kind: FloatKind, value: f64) -> u128 {
    let format = kind.format();
    let (fraction, width) = (format.fraction, kind.width());
    // The bits behind the leading one, and where it is written out, it.
    let behind = kind.precision() - 1;
    let leading = if behind < fraction { 1 << behind } else { 0 };
    let sign = u128::from(value.is_sign_negative()) << (width - 1);
    let greatest = u128::from(ones(format.exponent)) << fraction | leading;
    if value.is_nan() {
        return sign | greatest | u128::from(value.to_bits() & ones(52) | 1 << 51) << (behind - 52);
    }
    if value.is_infinite() {
        return sign | greatest;
    }
    if value == 0.0 {
        return sign;
    }
    let (power, mantissa) = parts(value);
    let biased = (power + i64::from(format.bias)) as u128;
    sign | biased << fraction | leading | u128::from(mantissa & ones(52)) << (behind - 52)
}

/// The value of `bits` in a format of more than 64 bits, if `f64` has it and it is finite.
pub fn narrow(kind: FloatKind, bits: u128) -> Option<f64> {
    let format = kind.format();
    let is_negative = bits >> (kind.width() - 1) & 1 == 1;
    let biased = (bits >> format.fraction) as i64 & ones(format.exponent) as i64;
    let behind = kind.precision() - 1;
    let mantissa = bits & ((1 << behind) - 1);
    let power = biased - i64::from(format.bias);
    // The 53 bits that `f64` has, all of which stand at the top.
    let magnitude = match (biased, mantissa) {
        (0, 0) => 0.0,
        (..) if !(-1074..1024).contains(&power) => return None,
        _ => {
            let top = (mantissa >> (behind - 52)) as u64 | 1 << 52;
            // In two steps, because the power may be below those of `f64` and the product not.
            top as f64 * power_of_two(power as i32 / 2) * power_of_two(power as i32 - power as i32 / 2 - 52)
        }
    };
    let value = if is_negative { -magnitude } else { magnitude };
    (widen(kind, value) == bits).then_some(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn small() -> impl Iterator<Item = FloatKind> {
        FloatKind::ALL.iter().copied().filter(|kind| kind.width() <= 19)
    }

    #[test]
    fn every_small_float_survives() {
        for kind in small() {
            for bits in 0..1u64 << kind.width() {
                let value = decode(kind, bits);
                let back = encode(kind, value);
                assert!(back == bits || value.is_nan() && decode(kind, back).is_nan(), "{kind:?} {bits:#x} {back:#x}");
                assert!(kind.can_say(value), "{kind:?} {bits:#x}");
            }
        }
    }

    #[test]
    fn rounding_is_to_nearest_even() {
        for kind in small().filter(|&kind| kind != FloatKind::F8E8M0FNU) {
            let numbers = (0..1u64 << (kind.width() - 1)).filter(|&bits| decode(kind, bits).is_finite());
            let greatest = numbers.max().expect("a format has numbers");
            for bits in 0..greatest {
                let (low, high) = (decode(kind, bits), decode(kind, bits + 1));
                let middle = (low + high) / 2.0;
                let even = if bits & 1 == 0 { bits } else { bits + 1 };
                assert_eq!(encode(kind, middle), even, "{kind:?} {bits:#x}");
                assert_eq!(encode(kind, middle.next_down()), bits);
                assert_eq!(encode(kind, middle.next_up()), bits + 1);
                assert_eq!(encode_with(kind, middle, Rounding::NearestAway), bits + 1);
                assert_eq!(encode_with(kind, high.next_down(), Rounding::Down), bits);
                assert_eq!(encode_with(kind, low.next_up(), Rounding::Up), bits + 1);
            }
            let too_great = match kind.format().special {
                Special::Ieee => greatest + 1,
                Special::NanAllOnes => greatest + 1,
                Special::NanNegativeZero => 1 << (kind.width() - 1),
                _ => greatest,
            };
            assert_eq!(encode(kind, 1e30f64.powi(9)), too_great, "{kind:?}");
            assert_eq!(encode_with(kind, 1e30f64.powi(9), Rounding::Down), greatest, "{kind:?}");
        }
    }

    #[test]
    fn doubles_survive_in_wider_formats() {
        let values = [0.0, -0.0, 1.0, -1.5, 0.1, 5e-324, 1e-310, f64::MIN_POSITIVE, f64::MAX, 1e22, -3e-200];
        for kind in [FloatKind::F80, FloatKind::F128] {
            for value in values {
                let back = narrow(kind, widen(kind, value)).map(f64::to_bits);
                assert_eq!(back, Some(value.to_bits()), "{kind:?} {value}");
            }
            assert_eq!(narrow(kind, widen(kind, f64::INFINITY)), None);
            assert_eq!(narrow(kind, widen(kind, 1.0) + 1), None);
            assert_eq!(narrow(kind, 1), None);
        }
        assert_eq!(widen(FloatKind::F80, 0.5), 0x3FFE_8000_0000_0000_0000);
        assert_eq!(widen(FloatKind::F128, -0.5), 0xBFFE << 112);
    }
}
