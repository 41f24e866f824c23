//! Floats as text, digit for digit as MLIR prints them, so that files compare equal.
//!
//! MLIR writes six significant digits (`1.000000e-01`) if they read back as the same number,
//! else as many as always do (`0.333333343`, `9.99999968E+37`); the bits in hexadecimal where
//! that would have no point or exponent, and for infinities and NaNs. The digits come from
//! LLVM's `APFloat::toString`, which cuts the exact decimal value at a place that depends on
//! its length in bits before it rounds half up; a printer that rounds right would differ from
//! it (`9.9999999999999991E+22`). So the exact value is computed here in the same way.

mod integer;
mod wide;

use std::fmt::Write;

use crate::floats::{self, FloatKind};

use integer::Integer;

/// Writes the number with these bits.
pub(super) fn write(out: &mut String, kind: FloatKind, bits: u64) {
    let value = floats::decode(kind, bits);
    if value == 0.0 {
        out.push_str(if value.is_sign_negative() { "-0.000000e+00" } else { "0.000000e+00" });
        return;
    }
    if value.is_finite() {
        let exact = Exact::of(value.abs());
        let short = exact.digits(6);
        if round_trips(kind, value.abs(), &short) {
            sign(out, value);
            return short.write_scientific(out, 7, 'e', 2);
        }
        let precision = digits_that_round_trip(kind);
        if exact.digits(precision).write_plain(out, value, precision) {
            return;
        }
    }
    let _ = write!(out, "0x{bits:X}");
}

fn sign(out: &mut String, value: f64) {
    if value < 0.0 {
        out.push('-');
    }
}

/// Writes a number of a format of more than 64 bits.
///
/// Decimal digits are read as an `f64` first, here and upstream. So a number that is none is written
/// by its bits, where upstream writes digits that it cannot read back.
pub(super) fn write_wide(out: &mut String, kind: FloatKind, bits: u128) {
    match floats::narrow(kind, bits) {
        Some(value) if value == 0.0 => write(out, FloatKind::F64, value.to_bits()),
        Some(value) => {
            let exact = Exact::of(value.abs());
            let short = exact.digits(6);
            if wide::is_nearest(kind, value.abs(), short.as_bytes(), short.power()) {
                sign(out, value);
                return short.write_scientific(out, 7, 'e', 2);
            }
            let precision = digits_that_round_trip(kind);
            if !exact.digits(precision).write_plain(out, value, precision) {
                let _ = write!(out, "0x{bits:X}");
            }
        }
        None => {
            let _ = write!(out, "0x{bits:X}");
        }
    }
}

/// As many digits as APFloat takes when it is not told: 2 + floor(precision * log10(2)).
fn digits_that_round_trip(kind: FloatKind) -> usize {
    match kind {
        FloatKind::F32 => 9,
        FloatKind::F64 => 17,
        _ => 2 + kind.precision() as usize * 59 / 196,
    }
}

/// Whether digits read back as the value. Six digits are enough for any float of up to 19 bits.
fn round_trips(kind: FloatKind, value: f64, digits: &Digits) -> bool {
    let mut text = [0; 48];
    let text = digits.as_literal(&mut text);
    match kind {
        FloatKind::F32 => text.parse() == Ok(value as f32),
        FloatKind::F64 => text.parse() == Ok(value),
        _ => true,
    }
}

/// A decimal number: `d.ddd * 10^exponent`, without trailing zeros.
struct Digits {
    digits: [u8; 40],
    count: usize,
    /// The power of ten of the first digit.
    exponent: i32,
}

impl Digits {
    fn as_bytes(&self) -> &[u8] {
        &self.digits[..self.count]
    }

    /// The power of ten of the last digit.
    fn power(&self) -> i32 {
        self.exponent - (self.count as i32 - 1)
    }

    /// The digits as an integer with an exponent, for reading back.
    fn as_literal<'t>(&self, text: &'t mut [u8; 48]) -> &'t str {
        let mut length = self.count;
        text[..length].copy_from_slice(self.as_bytes());
        let power = self.power();
        for byte in [b'e', if power < 0 { b'-' } else { b'+' }] {
            text[length] = byte;
            length += 1;
        }
        for unit in [100, 10, 1] {
            text[length] = b'0' + (power.unsigned_abs() / unit % 10) as u8;
            length += 1;
        }
        std::str::from_utf8(&text[..length]).unwrap_or("nan")
    }

    /// `d.ddddde+xx`, filled with zeros up to `total` digits.
    fn write_scientific(&self, out: &mut String, total: usize, mark: char, exponent_digits: usize) {
        let mut digits = self.as_bytes().iter().map(|&digit| char::from(digit)).chain(std::iter::repeat('0'));
        out.extend(digits.next());
        out.push('.');
        out.extend(digits.take(total.max(self.count) - 1));
        out.push(mark);
        out.push(if self.exponent < 0 { '-' } else { '+' });
        let _ = write!(out, "{:0width$}", self.exponent.abs(), width = exponent_digits);
    }

    /// The form without an exponent where it needs at most three zeros in front, else the
    /// scientific one; false (and nothing written) for integers of up to `precision` digits,
    /// which would have no point.
    fn write_plain(&self, out: &mut String, value: f64, precision: usize) -> bool {
        let zeros_behind = self.exponent - (self.count as i32 - 1);
        let is_short = zeros_behind <= 3 && self.count as i32 + zeros_behind <= precision as i32;
        if zeros_behind >= 0 && is_short {
            return false;
        }
        sign(out, value);
        if zeros_behind >= 0 || self.exponent < -3 {
            self.write_scientific(out, 2, 'E', 1);
            return true;
        }
        let digits = self.as_bytes().iter().map(|&digit| char::from(digit));
        if self.exponent < 0 {
            out.push_str(&"0.000"[..(1 - self.exponent) as usize]);
            out.extend(digits);
        } else {
            let whole = self.exponent as usize + 1;
            out.extend(digits.clone().take(whole));
            out.push('.');
            out.extend(digits.skip(whole));
        }
        true
    }
}

/// The exact decimal value of a float: `digits * 10^power`, all of its up to 767 digits.
struct Exact {
    digits: [u8; 792],
    count: usize,
    power: i32,
    /// The length in bits of the integer that the digits are.
    bits: u32,
}

impl Exact {
    /// The decimal value of a positive finite number: with an odd `m`, `m * 2^-e` is
    /// `m * 5^e * 10^-e`.
    fn of(value: f64) -> Exact {
        let bits = value.to_bits();
        let (fraction, biased) = (bits & ((1 << 52) - 1), (bits >> 52) as i32);
        let (mantissa, exponent) = if biased == 0 { (fraction, -1074) } else { (fraction | 1 << 52, biased - 1075) };
        let zeros = mantissa.trailing_zeros();
        let exponent = exponent + zeros as i32;
        let mut integer = Integer::new(mantissa >> zeros);
        if exponent > 0 {
            integer.multiply_by_power(2, exponent as u32);
        } else {
            integer.multiply_by_power(5, exponent.unsigned_abs());
        }
        let mut exact = Exact { digits: [0; 792], count: 0, power: exponent.min(0), bits: integer.bits() };
        exact.take_digits(integer);
        exact
    }

    fn take_digits(&mut self, mut integer: Integer) {
        let mut at = self.digits.len();
        while !integer.is_zero() {
            let mut chunk = integer.divide_by_billion();
            // Nine digits each time, but no zeros in front of the first ones.
            let mut left = 9;
            while left > 0 && (chunk > 0 || !integer.is_zero()) {
                at -= 1;
                self.digits[at] = b'0' + (chunk % 10) as u8;
                chunk /= 10;
                left -= 1;
            }
        }
        self.digits.copy_within(at.., 0);
        self.count = self.digits.len() - at;
    }

    /// At most `precision` digits, as `APFloat::toString` finds them.
    fn digits(&self, precision: usize) -> Digits {
        let needed = (precision as u32 * 196).div_ceil(59);
        let cut = self.bits.saturating_sub(needed) * 59 / 196;
        let kept = trim_zeros(&self.digits[..self.count - cut as usize]);
        let mut exponent = self.count as i32 - 1 + self.power;
        let mut digits = [0; 40];
        let mut count = kept.len().min(precision);
        digits[..count].copy_from_slice(&kept[..count]);
        if kept.get(precision).is_some_and(|&next| next >= b'5') {
            while count > 0 && digits[count - 1] == b'9' {
                count -= 1;
            }
            if count == 0 {
                (digits[0], count, exponent) = (b'1', 1, exponent + 1);
            } else {
                digits[count - 1] += 1;
            }
        }
        count = trim_zeros(&digits[..count]).len();
        Digits { digits, count, exponent }
    }
}

fn trim_zeros(digits: &[u8]) -> &[u8] {
    let end = digits.iter().rposition(|&digit| digit != b'0').map_or(0, |last| last + 1);
    &digits[..end]
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What `mlir-opt` of LLVM 22 prints; 217 000 random constants were compared with it as well.
    const FROM_MLIR: &[(FloatKind, u64, &str)] = &[
        (FloatKind::F64, 0x0000_0000_0000_0000, "0.000000e+00"),
        (FloatKind::F64, 0x8000_0000_0000_0000, "-0.000000e+00"),
        (FloatKind::F64, 0x3FB9_9999_9999_999A, "1.000000e-01"),
        (FloatKind::F64, 0x4009_21FB_5444_2D11, "3.14159265358979"),
        (FloatKind::F64, 0x54B2_49AD_2594_C37D, "1.000000e+100"),
        (FloatKind::F64, 0x0000_0000_0000_0001, "4.940660e-324"),
        (FloatKind::F64, 0x7FEF_FFFF_FFFF_FFFF, "1.7976931348623157E+308"),
        (FloatKind::F64, 0x4132_D687_0000_0000, "0x4132D68700000000"),
        (FloatKind::F64, 0x3FD5_5555_5555_5555, "0.33333333333333331"),
        (FloatKind::F64, 0x44B5_2D02_C7E1_4AF6, "9.9999999999999991E+22"),
        (FloatKind::F64, 0x44BA_249B_1F05_65F9, "1.23456789E+23"),
        (FloatKind::F64, 0x3EB0_C6F7_A0B5_ED8D, "9.9999999999999995E-7"),
        (FloatKind::F64, 0x40FE_2408_0000_0000, "123456.5"),
        (FloatKind::F64, 0x7FF0_0000_0000_0001, "0x7FF0000000000001"),
        (FloatKind::F64, 0xFFF0_0000_0000_0000, "0xFFF0000000000000"),
        (FloatKind::F32, 0x3E99_999A, "3.000000e-01"),
        (FloatKind::F32, 0x4B80_0000, "0x4B800000"),
        (FloatKind::F32, 0x7E96_7699, "9.99999968E+37"),
        (FloatKind::F32, 0x0000_0001, "1.401300e-45"),
        (FloatKind::F32, 0x0080_0000, "1.17549435E-38"),
        (FloatKind::F32, 0x7FC0_0000, "0x7FC00000"),
        (FloatKind::F32, 0xFFC0_0000, "0xFFC00000"),
        (FloatKind::F32, 0x3EAA_AAAB, "0.333333343"),
        (FloatKind::F32, 0x402D_F854, "2.71828175"),
        (FloatKind::F16, 0x2E66, "9.997550e-02"),
        (FloatKind::F16, 0x0001, "5.960460e-08"),
        (FloatKind::F16, 0x7BFF, "6.550400e+04"),
        (FloatKind::F16, 0x7C01, "0x7C01"),
        (FloatKind::Bf16, 0x3DCD, "1.000980e-01"),
        (FloatKind::Bf16, 0x0001, "9.183550e-41"),
        (FloatKind::Bf16, 0x7F80, "0x7F80"),
    ];

    #[test]
    fn floats_print_as_in_mlir() {
        for &(kind, bits, expected) in FROM_MLIR {
            let mut out = String::new();
            write(&mut out, kind, bits);
            assert_eq!(out, expected, "{kind:?} {bits:#x}");
        }
    }
}
