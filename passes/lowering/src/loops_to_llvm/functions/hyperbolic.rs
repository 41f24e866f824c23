//! `tanh`: a polynomial near zero, 1 - 2 / (e^2x + 1) elsewhere, for the size; then the sign.

use ir::ValueId;

use super::{Terms, exponential};

/// What is known of a format.
pub struct Numbers {
    /// Where the result is 1.
    most: f64,
    /// (tanh(x) / x - 1) / x^2 as a polynomial in x^2, up to `NEAR`.
    polynomial: &'static [f64],
}

/// Up to here the polynomial is used.
const NEAR: f64 = 0.625;

pub const SINGLE: Numbers = Numbers {
    most: 10.0,
    polynomial: &[
        -0.333_332_836_627_960_2,
        0.133_314_833_045_005_8,
        -0.053_742_773_830_890_656,
        0.020_648_062_229_156_494,
        -0.005_714_063_532_650_471,
    ],
};

pub const DOUBLE: Numbers = Numbers {
    most: 22.0,
    polynomial: &[
        -0.333_333_333_333_328_76,
        0.133_333_333_332_646_83,
        -0.053_968_253_932_373_846,
        0.021_869_487_599_478_765,
        -0.008_863_221_286_679,
        0.003_591_991_307_740_187,
        -0.001_454_969_124_844_875_5,
        0.000_586_348_052_578_104_5,
        -0.000_228_624_261_799_914_48,
        7.720_893_955_261_253e-5,
        -1.610_252_107_988_996_3e-5,
    ],
};

/// The hyperbolic tangent.
pub fn tanh(t: &mut Terms<'_, '_>, x: ValueId) -> ValueId {
    let numbers = &t.format.hyperbolic;
    let size = t.absolute(x);
    let most = t.real(numbers.most);
    let clamped = t.if_less([most, size], most, size);
    let twice = t.add(clamped, clamped);
    let power = exponential::exp_of_normal(t, twice);
    let (one, two) = (t.real(1.0), t.real(2.0));
    let divisor = t.add(power, one);
    let quotient = t.divide(two, divisor);
    let far = t.subtract(one, quotient);
    let square = t.multiply(size, size);
    let polynomial = t.polynomial(square, numbers.polynomial);
    let cube = t.multiply(square, size);
    let near = t.multiply_add(cube, polynomial, size);
    let border = t.real(NEAR);
    let result = t.if_less([size, border], near, far);
    t.copy_sign(result, x)
}
