//! Which buffer each operation touches, and how.

use ir::View;
use ir::interfaces::{Access, AccessKind, Effect, EffectKind};

fn on(view: View<'_>, effects: &mut Vec<Effect>, kind: EffectKind, operand: usize) {
    effects.push(Effect { kind, on: Some(view.operand(operand)) });
}

pub(crate) fn allocates(view: View<'_>, effects: &mut Vec<Effect>) {
    effects.push(Effect { kind: EffectKind::Allocate, on: Some(view.result(0)) });
}

pub(crate) fn frees(view: View<'_>, effects: &mut Vec<Effect>) {
    on(view, effects, EffectKind::Free, 0);
}

pub(crate) fn reads(view: View<'_>, effects: &mut Vec<Effect>) {
    on(view, effects, EffectKind::Read, 0);
}

pub(crate) fn writes(view: View<'_>, effects: &mut Vec<Effect>) {
    on(view, effects, EffectKind::Write, 1);
}

pub(crate) fn copies(view: View<'_>, effects: &mut Vec<Effect>) {
    on(view, effects, EffectKind::Read, 0);
    on(view, effects, EffectKind::Write, 1);
}

pub(crate) fn loads_element(view: View<'_>) -> Access {
    let indices = view.body.operands(view.op).skip(1).collect();
    Access { memory: view.operand(0), indices, kind: AccessKind::Load(view.result(0)) }
}

pub(crate) fn stores_element(view: View<'_>) -> Access {
    let indices = view.body.operands(view.op).skip(2).collect();
    Access { memory: view.operand(1), indices, kind: AccessKind::Store(view.operand(0)) }
}

/// The memref is operand 1.
pub(crate) fn updates(view: View<'_>, effects: &mut Vec<Effect>) {
    on(view, effects, EffectKind::Read, 1);
    on(view, effects, EffectKind::Write, 1);
}

/// The memref is operand 0.
pub(crate) fn updates_first(view: View<'_>, effects: &mut Vec<Effect>) {
    on(view, effects, EffectKind::Read, 0);
    on(view, effects, EffectKind::Write, 0);
}

/// A hint must not be removed, nor move over accesses of its buffer.
pub(crate) fn prefetches(view: View<'_>, effects: &mut Vec<Effect>) {
    updates_first(view, effects);
}

pub(crate) fn reads_shape(view: View<'_>, effects: &mut Vec<Effect>) {
    on(view, effects, EffectKind::Read, 1);
}
