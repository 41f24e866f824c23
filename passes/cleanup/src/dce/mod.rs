//! `dce`: removes what has no effect and is not used.

use ir::interfaces::is_removable;
use ir::{Body, Context, Failed, OpId, View};
use pass::{Changed, FunctionPass, PassContext};
use rewrite::regions::erase_unreachable_blocks;

pass::passes! {
    /// Removes operations that nobody needs, and blocks that control cannot reach.
    ///
    /// An operation is needed if a result of it is used, or if it may write, branch or end.
    pub struct Dce("dce", function) {}
}

impl FunctionPass for Dce {
    fn run(&self, function: &mut Body, context: &mut PassContext<'_>) -> Result<Changed, Failed> {
        let changed = erase_unreachable_blocks(function);
        let erased = erase_dead(context.cx, function);
        context.count("erased", erased);
        Ok(changed | Changed::when(erased > 0))
    }
}

/// Erases dead operations; gives how many.
fn erase_dead(cx: &Context, body: &mut Body) -> u64 {
    // The stack gives the operations from the last to the first, so that users come before
    // what they use; only where blocks stand in another order is something looked at twice.
    let mut stack: Vec<OpId> = body.walk_all().collect();
    let mut erased = 0;
    while let Some(op) = stack.pop() {
        let is_there = body.block_of(op).is_some();
        if !is_there || body.any_result_used(op) || !is_removable(View::new(cx, body, op)) {
            continue;
        }
        let regions = body.regions(op).iter();
        let inner: Vec<OpId> = regions.flat_map(|&region| body.walk(region)).collect();
        for op in std::iter::once(op).chain(inner) {
            let definers = body.operands(op).filter_map(|value| body.defining_op(value));
            stack.extend(definers);
            erased += 1;
        }
        body.erase(op);
    }
    erased
}
