//! What accumulation means, for the reference evaluator; loops and conditionals are in
//! [`ir::structured`].

use ir::View;
use ir::eval::{Flow, Frame, Machine, Stop, bits_of_float, bits_of_int, float_of_bits, int_of_bits};
use ir::{Context, Type};

use crate::ops::{Accumulate, AccumulateKind};

pub(crate) fn accumulate(machine: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Result<Flow, Stop> {
    let kind = Accumulate(view.op).kind(view.cx, view.body);
    let memref = frame.operand(view.op, 1).memref().clone();
    let indices: Vec<i64> =
        (2..view.body.operand_count(view.op)).map(|at| frame.operand(view.op, at).index()).collect();
    let stop = |message| Stop::at(view, message);
    let old = machine.load(&memref, &indices).map_err(stop)?;
    let new = join(view.cx, view.operand_type(0), kind, old, frame.operand(view.op, 0).bits());
    machine.store(&memref, &indices, new).map_err(stop)?;
    Ok(Flow::Done)
}

fn join(cx: &Context, ty: Type, kind: AccumulateKind, old: u64, new: u64) -> u64 {
    if ty.is_float(cx) {
        // Adding and multiplying in f64 and rounding once more is exact for the narrower formats:
        // f64 has more than twice their digits.
        let joined = join_floats(kind, float_of_bits(cx, ty, old), float_of_bits(cx, ty, new));
        return bits_of_float(cx, ty, joined);
    }
    let (a, b) = (i128::from(int_of_bits(cx, ty, old)), i128::from(int_of_bits(cx, ty, new)));
    let joined = match kind {
        AccumulateKind::Add => a + b,
        AccumulateKind::Mul => a * b,
        AccumulateKind::Min => a.min(b),
        AccumulateKind::Max => a.max(b),
    };
    bits_of_int(cx, ty, joined)
}

fn join_floats(kind: AccumulateKind, a: f64, b: f64) -> f64 {
    // The first NaN wins; else zeros of different sign are told apart, as in IEEE 754 minimum.
    let pick = |first_wins: bool| if a.is_nan() || (!b.is_nan() && first_wins) { a } else { b };
    match kind {
        AccumulateKind::Add => a + b,
        AccumulateKind::Mul => a * b,
        AccumulateKind::Min => pick(if a == b { a.is_sign_negative() } else { a < b }),
        AccumulateKind::Max => pick(if a == b { a.is_sign_positive() } else { a > b }),
    }
}
