//! What operations do to memory and to control: the hooks that passes of any dialect ask.

use ir::interfaces::{self, Effect, EffectKind};
use ir::{Op, ValueId, View};

use crate::control::Switch;

/// Makes memory.
pub(crate) fn alloca(view: View<'_>, effects: &mut Vec<Effect>) {
    effects.push(Effect { kind: EffectKind::Allocate, on: Some(view.result(0)) });
}

/// Reads memory. A volatile access may do anything to any memory.
pub(crate) fn load(view: View<'_>, effects: &mut Vec<Effect>) {
    effects.push(Effect { kind: EffectKind::Read, on: Some(view.operand(0)) });
    volatile(view, effects);
}

/// Writes memory.
pub(crate) fn store(view: View<'_>, effects: &mut Vec<Effect>) {
    effects.push(Effect { kind: EffectKind::Write, on: Some(view.operand(1)) });
    volatile(view, effects);
}

fn volatile(view: View<'_>, effects: &mut Vec<Effect>) {
    if view.attr("volatile_").is_some() {
        effects.extend([EffectKind::Read, EffectKind::Write].map(|kind| Effect { kind, on: None }));
    }
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

/// All operands go along.
pub(crate) fn branch(view: View<'_>, _successor: usize) -> Vec<ValueId> {
    view.body.operands(view.op).collect()
}

/// Each block gets its own operands.
pub(crate) fn cond_branch(view: View<'_>, successor: usize) -> Vec<ValueId> {
    let group = view.body.operand_group(view.cx, view.op, successor + 1);
    group.filter(|&index| index < view.body.operand_count(view.op)).map(|index| view.operand(index)).collect()
}

/// The default block gets its operands, each case those that `case_operand_segments` counts.
pub(crate) fn switch(view: View<'_>, successor: usize) -> Vec<ValueId> {
    let (cx, body) = (view.cx, view.body);
    let range = match successor.checked_sub(1) {
        None => body.operand_group(cx, view.op, 1),
        Some(case) => {
            let all = body.operand_group(cx, view.op, 2);
            let sizes = Switch::of(view.op).case_operand_segments(cx, body);
            let start = all.start + sizes.iter().take(case).sum::<i64>().max(0) as usize;
            start..start + sizes.get(case).copied().unwrap_or(0).max(0) as usize
        }
    };
    range.filter(|&index| index < body.operand_count(view.op)).map(|index| view.operand(index)).collect()
}

/// Calls a symbol; a call through a pointer calls the symbol without a name, which nothing has.
pub(crate) fn call(view: View<'_>) -> interfaces::Call {
    let callee = view.attr("callee").and_then(|attr| attr.as_symbol(view.cx));
    interfaces::Call {
        callee: callee.unwrap_or_else(|| view.cx.name("")),
        arguments: view.body.operands(view.op).collect(),
    }
}
