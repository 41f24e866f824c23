//! `ad.checkpoint`: its region stands in its place, and its mode on the operations of the region.
//!
//! The mode is a hint to the planner: what the region computes is not kept if it can be had again
//! (`recompute`), or kept if the reverse sweep asks for it (`tape`).

use ir::{Body, Context, Op, OpId, Point, ValueId};

/// The attribute that says the mode.
const MODE: &str = "ad.mode";

/// Takes checkpoints apart; of nested ones, the inner mode counts.
pub fn flatten(cx: &Context, body: &mut Body) {
    let mut checkpoints: Vec<OpId> = body.walk_all().filter(|&op| ad::Checkpoint::is(body, op)).collect();
    checkpoints.reverse();
    for checkpoint in checkpoints {
        let mode = body.attr_of(cx, checkpoint, "mode");
        let region = body.regions(checkpoint)[0];
        let inner: Vec<OpId> = body.walk(region).collect();
        for op in inner {
            if let Some(mode) = mode.filter(|_| body.attr_of(cx, op, MODE).is_none()) {
                body.set_attr(cx, op, MODE, mode);
            }
        }
        let Some(block) = body.entry(region) else { continue };
        let terminator = body.terminator(block);
        let ops: Vec<OpId> = body.ops(block).filter(|&op| Some(op) != terminator).collect();
        for op in ops {
            body.move_to(op, Point::Before(checkpoint));
        }
        let yielded: Vec<ValueId> = terminator.map_or_else(Vec::new, |op| body.operands(op).collect());
        let results: Vec<ValueId> = body.results(checkpoint).collect();
        for (result, value) in results.into_iter().zip(yielded) {
            body.replace_all_uses(result, value);
        }
        body.erase(checkpoint);
    }
}

/// The mode that a checkpoint around an operation asked for.
pub fn mode<'a>(cx: &'a Context, body: &Body, op: OpId) -> Option<&'a str> {
    body.attr_of(cx, op, MODE)?.as_str(cx)
}

/// Takes the modes off again.
pub fn finish(cx: &Context, body: &mut Body) {
    let ops: Vec<OpId> = body.walk_all().filter(|&op| body.attr_of(cx, op, MODE).is_some()).collect();
    for op in ops {
        let attrs = body.attrs(op).without(cx, MODE);
        body.set_attrs(op, attrs);
    }
}
