//! `licm`: what gives the same in every iteration of a loop is computed before it.
//!
//! Only what is harmless wherever it runs is moved: a loop may run no iteration at all, and then
//! a moved division or load would run where it did not before. Loops are visited from the
//! innermost out, so a value leaves as many of them as it can.

use ir::interfaces::is_speculatable;
use ir::{Body, Context, Failed, OpId, Point, Traits, View};
use pass::{Changed, FunctionPass, PassContext};

pass::passes! {
    /// Moves operations out of loops that do not depend on them.
    ///
    /// An operation moves if it has no effects, is defined for all operands, and uses nothing
    /// that the loop defines. Conditionals inside a loop stay with all that is in them.
    pub struct Licm("licm", function) {}
}

impl FunctionPass for Licm {
    fn run(&self, function: &mut Body, context: &mut PassContext<'_>) -> Result<Changed, Failed> {
        let is_loop = |&op: &OpId| is_loop(context.cx, function, op);
        let mut loops: Vec<OpId> = function.walk_all().filter(is_loop).collect();
        // An enclosing loop comes first in a walk.
        loops.reverse();
        let moved = loops.into_iter().map(|around| hoist(context.cx, function, around)).sum();
        context.count("hoisted", moved);
        Ok(Changed::when(moved > 0))
    }
}

/// Whether the regions of an operation may run more than once: control goes from one of them to
/// itself, or from one to another.
fn is_loop(cx: &Context, body: &Body, op: OpId) -> bool {
    use ir::interfaces::FlowPoint::Region;
    let view = View::new(cx, body, op);
    let hooks = view.def().hooks;
    let repeats = |hook: fn(View<'_>) -> Vec<ir::interfaces::FlowEdge>| {
        hook(view).iter().any(|edge| matches!((edge.from, edge.to), (Region(_), Region(_))))
    };
    hooks.loop_like.is_some() || hooks.region_flow.is_some_and(repeats)
}

/// Moves what it can before a loop; gives how many operations.
fn hoist(cx: &Context, body: &mut Body, around: OpId) -> u64 {
    let mut moved = 0;
    for region in body.regions(around).to_vec() {
        let blocks: Vec<_> = body.blocks(region).collect();
        for block in blocks {
            let ops: Vec<OpId> = body.ops(block).collect();
            for op in ops {
                if is_invariant(cx, body, op, around) {
                    body.move_to(op, Point::Before(around));
                    moved += 1;
                }
            }
        }
    }
    moved
}

fn is_invariant(cx: &Context, body: &Body, op: OpId, around: OpId) -> bool {
    let view = View::new(cx, body, op);
    let is_outside = |op: OpId| body.operands(op).all(|value| !body.is_defined_inside(value, around));
    let is_movable = !view.def().has(Traits::TERMINATOR) && body.regions(op).is_empty();
    is_movable && is_speculatable(view) && is_outside(op)
}
