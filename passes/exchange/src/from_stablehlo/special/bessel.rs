//! `chlo.bessel_i1e`: the modified Bessel function of order one times e^-|x|, as Chebyshev series.

use arith::CmpF;
use ir::{FloatKind, Op, ValueId};

use super::super::Converter;

/// e^-x I1(x) / x for 0 <= x <= 8, in x / 2 - 2. The series are Cephes' (S. Moshier, 1989).
const NEAR: &[f64] = &[
    0.25258718644363365,
    -0.17641651835783406,
    0.1026436586898471,
    -0.05294598120809499,
    0.024726449030626516,
    -0.010564084894626197,
    0.004156422944312888,
    -0.0015135724506312532,
    0.0005122859561685758,
    -0.00016176081582589674,
    4.781565107550054e-05,
    -1.3273163656039436e-05,
    3.4702513081376785e-06,
    -8.568720264695455e-07,
    2.0032947535521353e-07,
    -4.445059128796328e-08,
    9.381537386495773e-09,
    -1.8872497517228294e-09,
    3.625590281552117e-10,
    -6.663489723502027e-11,
    1.1736186298890901e-11,
    -1.9839743977649436e-12,
    3.223793365945575e-13,
    -5.042185504727912e-14,
    7.600684294735408e-15,
    -1.1055969477353862e-15,
    1.5536319577362005e-16,
    -2.111421214358166e-17,
    2.7779141127610464e-18,
];

/// e^-x I1(x) times the root of x for x >= 8, in 32 / x - 2.
const FAR: &[f64] = &[
    0.7785762350182801,
    -0.009761097491361469,
    -0.00011058893876262371,
    -3.882564808877691e-06,
    -2.512236237870209e-07,
    -2.6314688468895196e-08,
    -3.835380385964237e-09,
    -5.589743462196584e-10,
    -1.8974958123505413e-11,
    3.2526035830154884e-11,
    1.4125807436613782e-11,
    2.0356285441470896e-12,
    -7.198551776245908e-13,
    -4.0835511110921974e-13,
    -2.1015418427726643e-14,
    4.272440016711951e-14,
    1.0420276984128802e-14,
    -3.8144030724370075e-15,
    -1.8803547755107825e-15,
    3.3082023109209285e-16,
    2.96262899764595e-16,
    -3.209525921993424e-17,
    -4.6503053684893586e-17,
    4.414348323071708e-18,
    7.517296310842105e-18,
];

/// Smaller coefficients do not count in single precision.
const SINGLE: f64 = 1e-9;

/// Of x. Near zero it is written so that its derivative there is that of a factor x.
pub(super) fn i1e(c: &mut Converter<'_, '_>, x: ValueId) -> ValueId {
    let size = c.function(math::Absf::DEF, x);
    let half = c.times(size, 0.5);
    let at = c.plus(half, -2.0);
    let near = series(c, at, NEAR);
    let near = c.mul(near, x);
    let number = c.float_like(size, 32.0);
    let inverse = c.div(number, size);
    let at = c.plus(inverse, -2.0);
    let far = series(c, at, FAR);
    let root = c.function(math::Sqrt::DEF, size);
    let far = c.div(far, root);
    let far = c.emit(math::Copysign::DEF, &[far, x]);
    let is_near = c.compare_with(CmpF::Ole, size, 8.0);
    c.choose(is_near, near, far)
}

/// Half the first coefficient and the others times Chebyshev polynomials in y / 2, by Clenshaw's
/// recurrence.
fn series(c: &mut Converter<'_, '_>, y: ValueId, coefficients: &[f64]) -> ValueId {
    let is_single = c.element(y).float_kind(c.cx) != Some(FloatKind::F64);
    let count = coefficients.iter().rposition(|size| !is_single || size.abs() > SINGLE).map_or(0, |last| last + 1);
    let zero = c.float_like(y, 0.0);
    let (mut current, mut last, mut before) = (zero, zero, zero);
    for &coefficient in coefficients[..count].iter().rev() {
        (before, last) = (last, current);
        let product = c.mul(y, last);
        let difference = c.sub(product, before);
        current = c.plus(difference, coefficient);
    }
    let difference = c.sub(current, before);
    c.times(difference, 0.5)
}
