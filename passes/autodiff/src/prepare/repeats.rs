//! What a program on tensors computes twice is computed once.
//!
//! Functions that are put in place of their calls ask the same questions again and again: is this
//! index negative, which rows are above the diagonal. Each answer that the reverse sweep needs would
//! be kept. Loops over elements stay as they are: there such values are in registers. What rounds to a
//! narrower format stays, too: the derivatives of one such value would be summed in that format.

use hashbrown::HashMap;
use ir::{AttrDict, BlockId, Body, Context, OpId, Traits, Type, ValueId};

/// What an operation computes.
type Key = (*const ir::OpDef, AttrDict, Vec<ValueId>, Vec<Type>);

/// Merges operations without regions and effects that are equal, with those in blocks around.
pub fn merge(cx: &Context, body: &mut Body) {
    let mut known = HashMap::new();
    let root = body.root();
    if let Some(entry) = body.entry(root) {
        block(cx, body, entry, &mut known);
    }
}

fn block(cx: &Context, body: &mut Body, block: BlockId, known: &mut HashMap<Key, OpId>) {
    let mut added = Vec::new();
    for op in body.ops(block).collect::<Vec<OpId>>() {
        let inner: Vec<BlockId> = body.regions(op).iter().filter_map(|&region| body.entry(region)).collect();
        for inner in inner {
            self::block(cx, body, inner, known);
        }
        let def = body.def(op);
        if !def.has(Traits::PURE) || !body.regions(op).is_empty() || rounds(cx, body, op) {
            continue;
        }
        let types = body.results(op).map(|value| body.ty(value)).collect();
        let key: Key = (def, body.attrs(op), body.operands(op).collect(), types);
        if let Some(&first) = known.get(&key) {
            for (at, old) in body.results(op).collect::<Vec<ValueId>>().into_iter().enumerate() {
                let new = body.result(first, at);
                body.replace_all_uses(old, new);
            }
            body.erase(op);
        } else {
            known.insert(key.clone(), op);
            added.push(key);
        }
    }
    for key in added {
        known.remove(&key);
    }
}

/// Whether a result is of a narrower float format than an operand.
fn rounds(cx: &Context, body: &Body, op: OpId) -> bool {
    let width = |value: ValueId| {
        let element = body.ty(value).element(cx);
        if element.is_float(cx) { element.width(cx) } else { None }
    };
    let narrowest = body.results(op).filter_map(width).min();
    let widest = body.operands(op).filter_map(width).max();
    narrowest.zip(widest).is_some_and(|(result, operand)| result < operand)
}
