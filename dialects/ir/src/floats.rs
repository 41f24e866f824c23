//! The bits of the four float formats, converted to and from `f64` with one rounding.

use crate::types::FloatKind;

/// The value of `bits` in a format; exact.
pub fn decode(kind: FloatKind, bits: u64) -> f64 {
    match kind {
        FloatKind::F64 => f64::from_bits(bits),
        FloatKind::F32 => f64::from(f32::from_bits(bits as u32)),
        FloatKind::Bf16 => f64::from(f32::from_bits((bits as u32 & 0xFFFF) << 16)),
        FloatKind::F16 => decode_small(bits as u32, 10, 5),
    }
}

/// The bits of `value` in a format, rounded to nearest, ties to even.
pub fn encode(kind: FloatKind, value: f64) -> u64 {
    match kind {
        FloatKind::F64 => value.to_bits(),
        FloatKind::F32 => u64::from((value as f32).to_bits()),
        FloatKind::Bf16 => encode_small(value, 7, 8),
        FloatKind::F16 => encode_small(value, 10, 5),
    }
}

fn decode_small(bits: u32, fraction: u32, exponent: u32) -> f64 {
    let mantissa = bits & ((1 << fraction) - 1);
    let biased = (bits >> fraction) & ((1 << exponent) - 1);
    let bias = (1i32 << (exponent - 1)) - 1;
    let sign = if bits >> (fraction + exponent) & 1 == 1 { -1.0 } else { 1.0 };
    let scale = |power: i32| f64::from(2.0f32).powi(power);
    match biased {
        0 => sign * f64::from(mantissa) * scale(1 - bias - fraction as i32),
        b if b == (1 << exponent) - 1 => {
            if mantissa == 0 {
                sign * f64::INFINITY
            } else {
                let payload = (u64::from(mantissa) << (52 - fraction)) | 0x7FF0_0000_0000_0000;
                f64::from_bits(payload | if sign < 0.0 { 1 << 63 } else { 0 })
            }
        }
        b => sign * f64::from(mantissa | 1 << fraction) * scale(b as i32 - bias - fraction as i32),
    }
}

fn encode_small(value: f64, fraction: u32, exponent: u32) -> u64 {
    let bits = value.to_bits();
    let sign = (bits >> 63) << (fraction + exponent);
    let infinity = ((1u64 << exponent) - 1) << fraction;
    if value.is_nan() {
        let payload = (bits >> (52 - fraction)) & ((1 << fraction) - 1);
        return sign | infinity | payload | 1 << (fraction - 1);
    }
    if value == 0.0 || value.is_infinite() {
        return sign | if value == 0.0 { 0 } else { infinity };
    }
    let bias = (1i64 << (exponent - 1)) - 1;
    let power = ((bits >> 52) & 0x7FF) as i64 - 1023;
    // Keep `fraction` bits after the leading one, fewer below the smallest normal number.
    let target = (power + bias).max(1);
    let drop = 52 - i64::from(fraction) + (target - (power + bias));
    let mantissa = (bits & ((1 << 52) - 1)) | 1 << 52;
    if drop > 54 {
        return sign;
    }
    let kept = mantissa >> drop;
    let rest = mantissa & ((1 << drop) - 1);
    let half = 1u64 << (drop - 1);
    let rounded = kept + u64::from(rest > half || (rest == half && kept & 1 == 1));
    // A carry out of the fraction moves to the next exponent by itself.
    let magnitude = (((target - 1) as u64) << fraction) + rounded;
    sign | magnitude.min(infinity)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_small_float_survives() {
        for kind in [FloatKind::F16, FloatKind::Bf16] {
            for bits in 0..=0xFFFFu64 {
                let value = decode(kind, bits);
                let back = encode(kind, value);
                assert!(back == bits || value.is_nan(), "{kind:?} {bits:#x} gave {back:#x}");
            }
        }
    }

    #[test]
    fn rounding_is_to_nearest_even() {
        for kind in [FloatKind::F16, FloatKind::Bf16] {
            let infinity = encode(kind, f64::INFINITY);
            for bits in 0..infinity - 1 {
                let (low, high) = (decode(kind, bits), decode(kind, bits + 1));
                let middle = (low + high) / 2.0;
                let even = if bits & 1 == 0 { bits } else { bits + 1 };
                assert_eq!(encode(kind, middle), even);
                assert_eq!(encode(kind, middle.next_down()), bits);
                assert_eq!(encode(kind, middle.next_up()), bits + 1);
            }
            assert_eq!(encode(kind, 1e30f64.powi(9)), infinity);
        }
    }
}
