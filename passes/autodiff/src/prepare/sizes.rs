//! Integers that are plain to see become constants (the size of a static dimension, what is
//! calculated from it), so that loops over them have known bounds and subscripts known factors.

use ir::{Attr, Body, Builder, Context, Fold, OpId, Traits, Type, ValueId, View};

/// Puts constants in place of integers that can be calculated here.
pub fn fold(cx: &Context, body: &mut Body) {
    let ops: Vec<OpId> = body.walk_all().collect();
    for op in ops {
        fold_op(cx, body, op);
    }
}

fn fold_op(cx: &Context, body: &mut Body, op: OpId) {
    let def = body.def(op);
    let results: Vec<ValueId> = body.results(op).collect();
    let (Some(hook), &[result]) = (def.hooks.fold, &results[..]) else { return };
    let ty = body.ty(result);
    if def.has(Traits::CONSTANT) || !(ty == Type::INDEX || ty.is_integer(cx)) {
        return;
    }
    let operands: Vec<Option<Attr>> = body.operands(op).map(|value| ir::constant_of(cx, body, value)).collect();
    let folded = hook(View::new(cx, body, op), &operands);
    let Some(&[Fold::Attr(attr)]) = folded.as_deref() else { return };
    let Some(constant) = Builder::before(cx, body, op).constant(attr, ty) else { return };
    body.set_value_name(constant, body.value_name(result));
    body.replace_all_uses(result, constant);
    body.erase(op);
}
