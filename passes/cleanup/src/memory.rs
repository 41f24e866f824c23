//! Which memory is meant: buffers that a function makes itself, seen through views.

use ir::interfaces::{Effect, EffectKind};
use ir::{Body, Context, OpId, Traits, ValueDef, ValueId, View};

/// The operation of this body that makes the buffer which a memref shows, if it is known.
pub(crate) fn local_root(cx: &Context, body: &Body, value: ValueId) -> Option<OpId> {
    let op = body.defining_op(source(cx, body, value))?;
    makes_buffer(cx, body, op).then_some(op)
}

/// The memref that a memref shows a part of, or all of under another type.
pub(crate) fn source(cx: &Context, body: &Body, value: ValueId) -> ValueId {
    let mut value = value;
    while let ValueDef::Result(op, _) = body.value_def(value) {
        if !body.def(op).has(Traits::PURE) || !body.regions(op).is_empty() {
            break;
        }
        let mut memrefs = body.operands(op).filter(|&operand| is_memref(cx, body, operand));
        match (memrefs.next(), memrefs.next()) {
            (Some(only), None) => value = only,
            _ => break,
        }
    }
    value
}

fn is_memref(cx: &Context, body: &Body, value: ValueId) -> bool {
    use ir::TypeKind::{Memref, UnrankedMemref};
    matches!(body.ty(value).kind(cx), Memref { .. } | UnrankedMemref { .. })
}

/// Whether all that an operation does is to make a buffer.
pub(crate) fn makes_buffer(cx: &Context, body: &Body, op: OpId) -> bool {
    let Some(hook) = body.def(op).hooks.effects.filter(|_| body.result_count(op) == 1) else { return false };
    let buffer = body.result(op, 0);
    if !is_memref(cx, body, buffer) {
        return false;
    }
    let mut effects = Vec::new();
    hook(View::new(cx, body, op), &mut effects);
    effects == [Effect { kind: EffectKind::Allocate, on: Some(buffer) }]
}
