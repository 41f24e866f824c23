//! Derivatives of quotients by what is repeated, which the preparation puts in.

use ir::{Op, ValueId, View};
use tensor::build;

use super::{Shaped, Site, Tangents, always};
use crate::prepare::stand_ins::Quotient;
use crate::rules::Read;

/// The table.
#[rustfmt::skip]
pub const RULES: &[Shaped] = &[
    Shaped { def: Quotient::DEF, check: always, reads, reverse, forward },
];

fn reads(_: View<'_>, operand: usize) -> Vec<Read> {
    if operand == 0 { vec![Read::Operand(1)] } else { vec![Read::Operand(0), Read::Operand(1)] }
}

/// A value divided by the divisor, repeated.
fn divided(s: &mut Site<'_, '_>, value: ValueId) -> ValueId {
    let (divisor, dims, shape) = (s.operand(1), s.ints("dims"), s.result_shape());
    let divisor = s.broadcast_to(divisor, &dims, &shape);
    arith::Divf::emit(s.b, value, divisor)
}

/// Of the divisor: the sum of `-g x`, divided twice. The quotient itself is not read: it is computed
/// anew more often than the dividend, which functions such as `exp` keep for themselves.
fn reverse(s: &mut Site<'_, '_>, operand: usize, g: ValueId) -> ValueId {
    if operand == 0 {
        return divided(s, g);
    }
    let (dims, from, to) = (s.ints("dims"), s.shape(1), s.result_shape());
    let x = s.operand(0);
    let product = arith::Mulf::emit(s.b, g, x);
    // What stretches is summed like what is new.
    let stays = |&at: &usize| from[at] == to[dims[at] as usize];
    let kept: Vec<i64> = (0..dims.len()).filter(stays).map(|at| dims[at]).collect();
    let summed: Vec<i64> = (0..to.len() as i64).filter(|dim| !kept.contains(dim)).collect();
    let sum = build::reduce(s.b, tensor::ReduceKind::Add, product, &summed);
    // The sum has the dimensions of the divisor in the order of the result.
    let perm: Vec<i64> = kept.iter().map(|dim| kept.iter().filter(|other| *other < dim).count() as i64).collect();
    let sum = s.transpose(sum, &perm);
    let sum = s.reshape(sum, 1);
    let divisor = s.operand(1);
    let once = arith::Divf::emit(s.b, sum, divisor);
    let twice = arith::Divf::emit(s.b, once, divisor);
    arith::Negf::emit(s.b, twice)
}

fn forward(s: &mut Site<'_, '_>, tangents: &[Option<ValueId>]) -> Tangents {
    let numerator = match (tangents[0], tangents[1]) {
        (own, None) => own,
        (own, Some(tangent)) => {
            let (dims, shape, y) = (s.ints("dims"), s.result_shape(), s.value(Read::Result));
            let tangent = s.broadcast_to(tangent, &dims, &shape);
            let part = arith::Mulf::emit(s.b, y, tangent);
            Some(match own {
                Some(own) => arith::Subf::emit(s.b, own, part),
                None => arith::Negf::emit(s.b, part),
            })
        }
    };
    vec![numerator.map(|numerator| divided(s, numerator))]
}
