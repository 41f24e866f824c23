//! What passes may know of the operations: which memory changes, how often a loop runs. Where
//! control and values go is in [`ir::structured`].

use ir::eval::int_of_bits;
use ir::interfaces::{Access, AccessKind, Effect, EffectKind};
use ir::{AttrKind, Combine, View, constant_of};

use crate::ops::{Accumulate, AccumulateKind};

/// How often a `loop.for` with constant bounds and step runs; also known, as 0, if both bounds
/// are one value. `None` if it is not known or the step is not positive.
pub fn trip_count(view: View<'_>) -> Option<u64> {
    let step = constant_int(view, 2)?;
    if step <= 0 {
        return None;
    }
    if view.operand(0) == view.operand(1) {
        return Some(0);
    }
    let distance = i128::from(constant_int(view, 1)?) - i128::from(constant_int(view, 0)?);
    if distance <= 0 {
        return Some(0);
    }
    let step = i128::from(step);
    u64::try_from((distance + step - 1) / step).ok()
}

/// The constant integer that an operand is.
fn constant_int(view: View<'_>, index: usize) -> Option<i64> {
    match *constant_of(view.cx, view.body, view.operand(index))?.kind(view.cx) {
        // Signed, whatever the attribute of an `i1` says.
        AttrKind::Integer(value, ty) => Some(int_of_bits(view.cx, ty, value as u64)),
        _ => None,
    }
}

/// One element is joined with a value.
pub(crate) fn access(view: View<'_>) -> Access {
    let op = Accumulate(view.op);
    let combine = match op.kind(view.cx, view.body) {
        AccumulateKind::Add => Combine::Add,
        AccumulateKind::Mul => Combine::Mul,
        AccumulateKind::Min => Combine::Min,
        AccumulateKind::Max => Combine::Max,
    };
    let kind = AccessKind::Update(combine, op.value(view.body));
    Access { memory: op.memref(view.body), indices: op.indices(view.body), kind }
}

pub(crate) fn of_accumulate(view: View<'_>, effects: &mut Vec<Effect>) {
    let memref = Accumulate(view.op).memref(view.body);
    effects.push(Effect { kind: EffectKind::Read, on: Some(memref) });
    effects.push(Effect { kind: EffectKind::Write, on: Some(memref) });
}
