//! Which buffer each operation touches, and how.

use ir::View;
use ir::interfaces::{Effect, EffectKind};

fn on(view: View<'_>, effects: &mut Vec<Effect>, kind: EffectKind, operand: usize) {
    effects.push(Effect { kind, on: Some(view.operand(operand)) });
}

/// Reads the memref that is the first operand.
pub(crate) fn reads(view: View<'_>, effects: &mut Vec<Effect>) {
    on(view, effects, EffectKind::Read, 0);
}

/// Writes the memref that is the first operand.
pub(crate) fn writes(view: View<'_>, effects: &mut Vec<Effect>) {
    on(view, effects, EffectKind::Write, 0);
}

/// Writes the memref that is the second operand, behind the value.
pub(crate) fn stores(view: View<'_>, effects: &mut Vec<Effect>) {
    on(view, effects, EffectKind::Write, 1);
}
