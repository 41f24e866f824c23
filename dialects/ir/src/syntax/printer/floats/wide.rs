//! Whether digits are nearer to a number of a wide format than to its neighbours.

use super::integer::Integer;
use crate::floats::FloatKind;

/// Whether `digits * 10^power`, read in a format of more than 64 bits, is a positive number which
/// `f64` has: whether they are apart by at most half of the last place of the format.
pub(super) fn is_nearest(kind: FloatKind, value: f64, digits: &[u8], power: i32) -> bool {
    let bits = value.to_bits();
    let (fraction, biased) = (bits & ((1 << 52) - 1), (bits >> 52) as i32);
    let (mantissa, exponent) = if biased == 0 { (fraction, -1074) } else { (fraction | 1 << 52, biased - 1075) };
    let leading = exponent + 63 - mantissa.leading_zeros() as i32;
    let half_place = leading - kind.precision() as i32;
    // All three times so many twos and tens that they are integers.
    let twos = -half_place.min(exponent).min(0);
    let tens = -power.min(0);
    let scaled = |number: u64, two: i32, ten: i32| {
        let mut integer = Integer::new(number);
        integer.multiply_by_power(2, (two + twos) as u32 + (ten + tens) as u32);
        integer.multiply_by_power(5, (ten + tens) as u32);
        integer
    };
    let digits = digits.iter().fold(0, |all, digit| 10 * all + u64::from(digit - b'0'));
    let half = scaled(1, half_place, 0);
    // Numbers of `f64` are even in wider formats, so what is just between is read as them.
    scaled(digits, 0, power).distance(&scaled(mantissa, exponent, 0)) <= half
}
