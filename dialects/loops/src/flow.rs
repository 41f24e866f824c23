//! What passes may know of the operations: which memory changes. Where control and values go, and
//! how often a loop runs, is in [`ir::structured`].

use ir::interfaces::{Access, AccessKind, Effect, EffectKind};
use ir::{Combine, View};

use crate::ops::{Accumulate, AccumulateKind};

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
