//! What windows select is put in its place by a scatter, where it is not added: the rules of scatters
//! know which of several stays. Sums have a rule of their own, which needs no places.

use ir::attr_values::AttrValue;
use ir::{Body, Builder, Context, Op, OpId, ValueId, View};
use tensor::{ReduceKind, ScatterKind, SelectAndScatter};

use crate::rules::{self, Read, Site};

/// The kind of scatter that one is, if it has no rule.
fn kind(cx: &Context, body: &Body, op: OpId) -> Option<ScatterKind> {
    let view = View::new(cx, body, op);
    if !SelectAndScatter::is(body, op) || !view.operand_type(0).element(cx).is_float(cx) {
        return None;
    }
    match view.attr("kind").and_then(|attr| ReduceKind::read(cx, attr))? {
        ReduceKind::Mul => Some(ScatterKind::Mul),
        ReduceKind::Min => Some(ScatterKind::Min),
        ReduceKind::Max => Some(ScatterKind::Max),
        _ => None,
    }
}

/// Writes all of them out.
pub fn expand(cx: &Context, body: &mut Body) {
    let found = body.walk_all().filter_map(|op| Some((op, kind(cx, body, op)?))).collect::<Vec<_>>();
    if found.is_empty() {
        return;
    }
    let before = body.clone();
    for (op, kind) in found {
        let operands: Vec<ValueId> = body.operands(op).collect();
        let value = |read: Read| match read {
            Read::Operand(index) => operands[index],
            other => panic!("{other:?} is not there yet"),
        };
        let mut b = Builder::before(cx, body, op);
        let mut site = Site { b: &mut b, view: View::new(cx, &before, op), value: &value };
        let new = rules::selection_written_out(&mut site, kind);
        let old = body.result(op, 0);
        body.set_value_name(new, body.value_name(old));
        body.replace_all_uses(old, new);
        body.erase(op);
    }
}
