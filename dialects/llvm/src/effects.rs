//! What operations do to memory and to control: the hooks that passes of any dialect ask.

use ir::View;
use ir::interfaces::{self, Effect, EffectKind};

/// Makes memory.
pub(crate) fn alloca(view: View<'_>, effects: &mut Vec<Effect>) {
    effects.push(Effect { kind: EffectKind::Allocate, on: Some(view.result(0)) });
}

/// Reads memory. A volatile or atomic access may do anything to any memory.
pub(crate) fn load(view: View<'_>, effects: &mut Vec<Effect>) {
    effects.push(Effect { kind: EffectKind::Read, on: Some(view.operand(0)) });
    volatile(view, effects);
}

/// Writes memory.
pub(crate) fn store(view: View<'_>, effects: &mut Vec<Effect>) {
    effects.push(Effect { kind: EffectKind::Write, on: Some(view.operand(1)) });
    volatile(view, effects);
}

/// A hint about memory at the first operand, to be kept in its place.
pub(crate) fn touches(view: View<'_>, effects: &mut Vec<Effect>) {
    effects.extend([EffectKind::Read, EffectKind::Write].map(|kind| Effect { kind, on: Some(view.operand(0)) }));
}

fn volatile(view: View<'_>, effects: &mut Vec<Effect>) {
    let is_atomic = view.attr("ordering").and_then(|attr| attr.as_integer(view.cx)).is_some_and(|number| number != 0);
    if is_atomic || view.attr("volatile_").is_some() {
        effects.extend([EffectKind::Read, EffectKind::Write].map(|kind| Effect { kind, on: None }));
    }
}

/// Reads memory at addresses in a vector.
pub(crate) fn reads_anywhere(_: View<'_>, effects: &mut Vec<Effect>) {
    effects.push(Effect { kind: EffectKind::Read, on: None });
}

/// Writes memory at addresses in a vector.
pub(crate) fn writes_anywhere(_: View<'_>, effects: &mut Vec<Effect>) {
    effects.push(Effect { kind: EffectKind::Write, on: None });
}

/// Copies memory from the second operand to the first.
pub(crate) fn copy(view: View<'_>, effects: &mut Vec<Effect>) {
    effects.push(Effect { kind: EffectKind::Read, on: Some(view.operand(1)) });
    fill(view, effects);
}

/// Fills memory at the first operand.
pub(crate) fn fill(view: View<'_>, effects: &mut Vec<Effect>) {
    effects.push(Effect { kind: EffectKind::Write, on: Some(view.operand(0)) });
    if view.attr("isVolatile").and_then(|attr| attr.as_integer(view.cx)) == Some(1) {
        effects.extend([EffectKind::Read, EffectKind::Write].map(|kind| Effect { kind, on: None }));
    }
}

/// Calls a symbol; a call through a pointer calls the symbol without a name, which nothing has.
pub(crate) fn call(view: View<'_>) -> interfaces::Call {
    let callee = view.attr("callee").and_then(|attr| attr.as_symbol(view.cx));
    interfaces::Call {
        callee: callee.unwrap_or_else(|| view.cx.name("")),
        arguments: view.body.operands(view.op).collect(),
    }
}
