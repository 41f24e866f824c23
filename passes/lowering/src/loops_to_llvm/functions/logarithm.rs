//! `log`, `log1p`: x = 2^k (1 + f) with 1 + f between the roots of 1/2 and 2, and
//! log(1 + f) = f - f^2/2 + s (f^2/2 + R(s^2)) with s = f / (2 + f), as in fdlibm.

use ir::ValueId;

use super::Terms;

/// What is known of a format.
pub struct Numbers {
    /// The root of 1/2, as bits.
    root: i64,
    /// The smallest normal number, the exponent by which smaller ones are scaled up.
    normal: (f64, i32),
    /// ln 2 in two parts; the first has so few bits that k times it is exact.
    ln2: [f64; 2],
    /// Below it `log1p(x)` is x.
    tiny: f64,
    /// R(z) / z.
    polynomial: &'static [f64],
}

pub const SINGLE: Numbers = Numbers {
    root: 0x3f35_04f3,
    normal: (1.175_494_350_822_287_5e-38, 25),
    ln2: [6.931_381_225_585_938e-1, 9.058_000_614_459_16e-6],
    tiny: 2.980_232_238_769_531_3e-8, // 2^-25
    polynomial: &[0.666_666_626_930_236_8, 0.400_009_721_517_562_9, 0.284_987_866_878_509_5, 0.242_790_788_412_094_1],
};

pub const DOUBLE: Numbers = Numbers {
    root: 0x3fe6_a09e_667f_3bcd,
    normal: (f64::MIN_POSITIVE, 54),
    ln2: [6.931_471_803_691_238e-1, 1.908_214_929_270_587_7e-10],
    tiny: 5.551_115_123_125_783e-17, // 2^-54
    polynomial: &[
        6.666_666_666_666_735e-1,
        3.999_999_999_940_942e-1,
        2.857_142_874_366_239e-1,
        2.222_219_843_214_978_4e-1,
        1.818_357_216_161_805e-1,
        1.531_383_769_920_937_3e-1,
        1.479_819_860_511_658_6e-1,
    ],
};

/// The natural logarithm.
pub fn log(t: &mut Terms<'_, '_>, x: ValueId) -> ValueId {
    let (normal, exponent) = t.format.logarithm.normal;
    let (normal, factor, one) = (t.real(normal), t.real(f64::from(exponent).exp2()), t.real(1.0));
    let factor = t.if_less([x, normal], factor, one);
    let scaled = t.multiply(x, factor);
    let (k, f) = part(t, scaled);
    let (more, none) = (t.real(exponent.into()), t.real(0.0));
    let more = t.if_less([x, normal], more, none);
    let k = t.subtract(k, more);
    let result = assemble(t, k, f, None);
    at_the_edges(t, x, x, result)
}

/// The natural logarithm of 1 + x. What is lost when 1 is added is put back as c / (1 + x).
pub fn log1p(t: &mut Terms<'_, '_>, x: ValueId) -> ValueId {
    let one = t.real(1.0);
    let sum = t.add(one, x);
    let (k, f) = part(t, sum);
    let c = lost(t, x, sum);
    // Near zero 1 is not added at all.
    let (low, high) = (t.real(std::f64::consts::FRAC_1_SQRT_2 - 1.0), t.real(std::f64::consts::SQRT_2 - 1.0));
    let none = t.real(0.0);
    let near = |t: &mut Terms<'_, '_>, yes: ValueId, no: ValueId| {
        let inner = t.if_less([x, high], yes, no);
        t.if_less([low, x], inner, no)
    };
    let (k, f, c) = (near(t, none, k), near(t, x, f), near(t, none, c));
    let result = assemble(t, k, f, Some(c));
    let result = at_the_edges(t, x, sum, result);
    let (size, tiny) = (t.absolute(x), t.real(t.format.logarithm.tiny));
    t.if_less([size, tiny], x, result)
}

/// The rounding error of sum = 1 + x, by the sum.
fn lost(t: &mut Terms<'_, '_>, x: ValueId, sum: ValueId) -> ValueId {
    let one = t.real(1.0);
    let rest = t.subtract(sum, x);
    let of_large = t.subtract(one, rest);
    let rest = t.subtract(sum, one);
    let of_small = t.subtract(x, rest);
    let lost = t.if_less([one, x], of_large, of_small);
    t.divide(lost, sum)
}

/// k as a float, and f, of a normal positive number.
fn part(t: &mut Terms<'_, '_>, x: ValueId) -> (ValueId, ValueId) {
    let (fraction, bias, rounder) = (t.format.fraction, t.format.bias, t.format.rounder);
    let root = t.whole(t.format.logarithm.root);
    let distance = t.whole((bias << fraction) - t.format.logarithm.root);
    let bits = t.bits(x);
    let moved = t.integers::<llvm::Add>(bits, distance);
    let (shift, mask) = (t.whole(fraction.into()), t.whole((1 << fraction) - 1));
    let exponent = t.integers::<llvm::LShr>(moved, shift);
    let rest = t.integers::<llvm::And>(moved, mask);
    let near_one = t.integers::<llvm::Add>(rest, root);
    let (near_one, one) = (t.from_bits(near_one), t.real(1.0));
    let f = t.subtract(near_one, one);
    // A small integer in the lowest bits of the rounder is a float without a conversion.
    let base = t.real(rounder);
    let base = t.bits(base);
    let shifted = t.integers::<llvm::Or>(base, exponent);
    let (shifted, base) = (t.from_bits(shifted), t.real(rounder + bias as f64));
    (t.subtract(shifted, base), f)
}

/// k ln 2 + log(1 + f) + c.
fn assemble(t: &mut Terms<'_, '_>, k: ValueId, f: ValueId, c: Option<ValueId>) -> ValueId {
    let numbers = &t.format.logarithm;
    let [high, low] = numbers.ln2.map(|part| t.real(part));
    let (half, two) = (t.real(0.5), t.real(2.0));
    let divisor = t.add(two, f);
    let s = t.divide(f, divisor);
    let z = t.multiply(s, s);
    let rest = t.polynomial(z, numbers.polynomial);
    let half_f = t.multiply(half, f);
    let half_square = t.multiply(half_f, f);
    let inner = t.multiply_add(z, rest, half_square);
    let small = match c {
        Some(c) => t.multiply_add(k, low, c),
        None => t.multiply(k, low),
    };
    let correction = t.multiply_add(s, inner, small);
    let correction = t.subtract(correction, half_square);
    let sum = t.add(correction, f);
    t.multiply_add(k, high, sum)
}

/// Infinity and NaN stay what they are, zero gives minus infinity, less gives NaN; `y` is the
/// number whose logarithm it is.
fn at_the_edges(t: &mut Terms<'_, '_>, x: ValueId, y: ValueId, result: ValueId) -> ValueId {
    let [infinity, pole, zero, nan] = [f64::INFINITY, f64::NEG_INFINITY, 0.0, f64::NAN].map(|number| t.real(number));
    let result = t.if_less([x, infinity], result, x);
    let result = t.if_equal([y, zero], pole, result);
    t.if_less([y, zero], nan, result)
}
