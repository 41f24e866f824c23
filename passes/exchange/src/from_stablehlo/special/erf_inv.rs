//! `chlo.erf_inv`: the inverse of the error function, as polynomials of two or three ranges.

use arith::CmpF;
use ir::{FloatKind, Op, ValueId};

use super::super::Converter;

/// M. Giles, "Approximating the erfinv function", in GPU Computing Gems, 2011: single precision.
const ERF_INV_F32: [&[f64]; 2] = [
    &[
        2.81022636e-08,
        3.43273939e-07,
        -3.5233877e-06,
        -4.39150654e-06,
        0.00021858087,
        -0.00125372503,
        -0.00417768164,
        0.246640727,
        1.50140941,
    ],
    &[
        -0.000200214257,
        0.000100950558,
        0.00134934322,
        -0.00367342844,
        0.00573950773,
        -0.0076224613,
        0.00943887047,
        1.00167406,
        2.83297682,
    ],
];

/// The same: double precision.
const ERF_INV_F64: [&[f64]; 3] = [
    &[
        -3.6444120640178196996e-21,
        -1.685059138182016589e-19,
        1.2858480715256400167e-18,
        1.115787767802518096e-17,
        -1.333171662854620906e-16,
        2.0972767875968561637e-17,
        6.6376381343583238325e-15,
        -4.0545662729752068639e-14,
        -8.1519341976054721522e-14,
        2.6335093153082322977e-12,
        -1.2975133253453532498e-11,
        -5.4154120542946279317e-11,
        1.051212273321532285e-09,
        -4.1126339803469836976e-09,
        -2.9070369957882005086e-08,
        4.2347877827932403518e-07,
        -1.3654692000834678645e-06,
        -1.3882523362786468719e-05,
        0.0001867342080340571352,
        -0.00074070253416626697512,
        -0.0060336708714301490533,
        0.24015818242558961693,
        1.6536545626831027356,
    ],
    &[
        2.2137376921775787049e-09,
        9.0756561938885390979e-08,
        -2.7517406297064545428e-07,
        1.8239629214389227755e-08,
        1.5027403968909827627e-06,
        -4.013867526981545969e-06,
        2.9234449089955446044e-06,
        1.2475304481671778723e-05,
        -4.7318229009055733981e-05,
        6.8284851459573175448e-05,
        2.4031110387097893999e-05,
        -0.0003550375203628474796,
        0.00095328937973738049703,
        -0.0016882755560235047313,
        0.0024914420961078508066,
        -0.0037512085075692412107,
        0.005370914553590063617,
        1.0052589676941592334,
        3.0838856104922207635,
    ],
    &[
        -2.7109920616438573243e-11,
        -2.5556418169965252055e-10,
        1.5076572693500548083e-09,
        -3.7894654401267369937e-09,
        7.6157012080783393804e-09,
        -1.4960026627149240478e-08,
        2.9147953450901080826e-08,
        -6.7711997758452339498e-08,
        2.2900482228026654717e-07,
        -9.9298272942317002539e-07,
        4.5260625972231537039e-06,
        -1.9681778105531670567e-05,
        7.5995277030017761139e-05,
        -0.00021503011930044477347,
        -0.00013871931833623122026,
        1.0103004648645343977,
        4.8499064014085844221,
    ],
];

pub(super) fn erf_inv(c: &mut Converter<'_, '_>, x: ValueId) -> ValueId {
    let square = c.mul(x, x);
    let negated = c.function(arith::Negf::DEF, square);
    let log = c.function(math::Log1p::DEF, negated);
    let w = c.function(arith::Negf::DEF, log);
    let root = c.function(math::Sqrt::DEF, w);
    let is_double = c.element(x).float_kind(c.cx) == Some(FloatKind::F64);
    let factor = if is_double {
        let parts = [(w, -3.125), (root, -3.25), (root, -5.0)];
        let mut values = Vec::new();
        for ((from, shift), coefficients) in parts.into_iter().zip(ERF_INV_F64) {
            let at = c.plus(from, shift);
            values.push(c.polynomial(at, coefficients));
        }
        let is_middle = c.compare_with(CmpF::Olt, w, 16.0);
        let tail = c.choose(is_middle, values[1], values[2]);
        let is_center = c.compare_with(CmpF::Olt, w, 6.25);
        c.choose(is_center, values[0], tail)
    } else {
        let parts = [(w, -2.5), (root, -3.0)];
        let mut values = Vec::new();
        for ((from, shift), coefficients) in parts.into_iter().zip(ERF_INV_F32) {
            let at = c.plus(from, shift);
            values.push(c.polynomial(at, coefficients));
        }
        let is_center = c.compare_with(CmpF::Olt, w, 5.0);
        c.choose(is_center, values[0], values[1])
    };
    let value = c.mul(factor, x);
    let size = c.function(math::Absf::DEF, x);
    let is_end = c.compare_with(CmpF::Oeq, size, 1.0);
    let end = c.times(x, f64::INFINITY);
    c.choose(is_end, end, value)
}
