//! `exp`, `exp2`, `expm1`: x = k ln 2 + r with |r| <= ln 2 / 2, and e^x = 2^k e^r.

use ir::ValueId;

use super::{Nearest, Terms};

/// What is known of a format.
pub struct Numbers {
    /// ln 2 in two parts; the first has so few bits that k times it is exact.
    ln2: [f64; 2],
    /// Where results of `exp` are zero and infinite.
    range: [f64; 2],
    /// The same for `exp2`.
    range_of_two: [f64; 2],
    /// Below it `expm1` is -1.
    least: f64,
    /// Below it `expm1(x)` is x.
    tiny: f64,
    /// (e^r - 1 - r) / r^2, with a small relative error of e^r - 1.
    polynomial: &'static [f64],
}

pub const SINGLE: Numbers = Numbers {
    ln2: [0.693_145_751_953_125, 1.428_606_765_330_187e-6],
    range: [-104.0, 89.0],
    range_of_two: [-151.0, 128.0],
    least: -18.0,
    tiny: 2.980_232_238_769_531_3e-8, // 2^-25
    polynomial: &[
        0.5,
        0.166_665_390_133_857_73,
        0.041_666_612_029_075_62,
        0.008_367_099_799_215_794,
        0.001_391_761_936_247_348_8,
    ],
};

pub const DOUBLE: Numbers = Numbers {
    ln2: [6.931_471_803_691_238_e-1, 1.908_214_929_270_587_7e-10],
    range: [-746.0, 710.0],
    range_of_two: [-1076.0, 1024.0],
    least: -40.0,
    tiny: 5.551_115_123_125_783e-17, // 2^-54
    polynomial: &[
        0.500_000_000_000_000_6,
        0.166_666_666_666_666_85,
        0.041_666_666_666_573_544,
        0.008_333_333_333_314_583,
        0.001_388_888_893_240_576_6,
        0.000_198_412_699_030_536_17,
        2.480_150_441_178_994e-5,
        2.755_722_793_062_763_7e-6,
        2.762_634_072_516_918_5e-7,
        2.511_448_122_801_826_2e-8,
    ],
};

/// e^x.
pub fn exp(t: &mut Terms<'_, '_>, x: ValueId) -> ValueId {
    let [low, high] = t.format.exponential.range;
    let x = t.clamp(x, low, high);
    let (k, r, _) = reduce(t, x);
    let part = exp_of_small(t, r);
    scale(t, part, k)
}

/// 2^x.
pub fn exp2(t: &mut Terms<'_, '_>, x: ValueId) -> ValueId {
    let [low, high] = t.format.exponential.range_of_two;
    let x = t.clamp(x, low, high);
    let k = t.nearest(x, 1.0);
    let rest = t.subtract(x, k.float);
    let ln2 = t.real(std::f64::consts::LN_2);
    let r = t.multiply(rest, ln2);
    let part = exp_of_small(t, r);
    scale(t, part, k)
}

/// e^x - 1 = 2^k (e^r - 1) + (2^k - 1), where 2^(k - 1) is used because 2^k may be infinite. What
/// was lost when r was rounded is added to e^r - 1, because nothing larger covers it for k = 1.
pub fn expm1(t: &mut Terms<'_, '_>, x: ValueId) -> ValueId {
    let numbers = &t.format.exponential;
    let (least, most, tiny) = (numbers.least, numbers.range[1], numbers.tiny);
    let clamped = t.clamp(x, least, most);
    let (k, r, rest) = reduce(t, clamped);
    let low = t.real(-t.format.exponential.ln2[1]);
    let lost = t.subtract(rest, r);
    let lost = t.multiply_add(k.float, low, lost);
    let part = expm1_of_sum(t, r, lost);
    let one = t.whole(1);
    let less = t.integers::<llvm::Sub>(k.bits, one);
    let half_power = t.power_of_two(less);
    let half = t.real(0.5);
    let offset = t.subtract(half_power, half);
    let half_result = t.multiply_add(half_power, part, offset);
    let result = t.add(half_result, half_result);
    let (size, tiny) = (t.absolute(x), t.real(tiny));
    t.if_less([size, tiny], x, result)
}

/// e^x for x of either sign that is so small that the result is a normal number.
pub fn exp_of_normal(t: &mut Terms<'_, '_>, x: ValueId) -> ValueId {
    let (k, r, _) = reduce(t, x);
    let part = exp_of_small(t, r);
    let power = t.power_of_two(k.bits);
    t.multiply(part, power)
}

/// k and r, and r with a part of k ln 2 less.
fn reduce(t: &mut Terms<'_, '_>, x: ValueId) -> (Nearest, ValueId, ValueId) {
    let k = t.nearest(x, std::f64::consts::LOG2_E);
    let [high, low] = t.format.exponential.ln2.map(|part| t.real(-part));
    let rest = t.multiply_add(k.float, high, x);
    (k, t.multiply_add(k.float, low, rest), rest)
}

fn exp_of_small(t: &mut Terms<'_, '_>, r: ValueId) -> ValueId {
    let (part, one) = (expm1_of_small(t, r), t.real(1.0));
    t.add(one, part)
}

fn expm1_of_small(t: &mut Terms<'_, '_>, r: ValueId) -> ValueId {
    let tail = t.polynomial(r, t.format.exponential.polynomial);
    let square = t.multiply(r, r);
    t.multiply_add(tail, square, r)
}

/// Of r + lost, where `lost` is much less.
fn expm1_of_sum(t: &mut Terms<'_, '_>, r: ValueId, lost: ValueId) -> ValueId {
    let tail = t.polynomial(r, t.format.exponential.polynomial);
    let square = t.multiply(r, r);
    let more = t.multiply_add(tail, square, lost);
    t.add(r, more)
}

/// Times 2^k, which may be too large or too small for the format: by two factors of about half
/// the exponent. The first product is exact, so there is one rounding if the result is denormal.
fn scale(t: &mut Terms<'_, '_>, x: ValueId, k: Nearest) -> ValueId {
    let one = t.whole(1);
    let half = t.integers::<llvm::LShr>(k.bits, one);
    let other = t.integers::<llvm::Sub>(k.bits, half);
    let [first, second] = [half, other].map(|bits| t.power_of_two(bits));
    let x = t.multiply(x, first);
    t.multiply(x, second)
}
