//! `dce`: removes what has no effect and is not used.
//!
//! What is needed is found from what has effects (`live.rs`), so that what is only needed by
//! itself, around a loop, is seen to be of no use. The rest is taken away at once (`sweep.rs`).

mod live;
mod sweep;

use ir::{Body, Failed};
use pass::{Changed, FunctionPass, PassContext};
use rewrite::regions::erase_unreachable_blocks;

pass::passes! {
    /// Removes operations that nobody needs, and blocks that control cannot reach.
    ///
    /// An operation is needed if it may write, branch or end, or if a result of it is needed.
    /// Values that loops carry, results of loops and conditionals and arguments of blocks go too
    /// if nobody needs them, and buffers of the function that are written and never read. A loop
    /// is taken to end.
    pub struct Dce("dce", function) {}
}

impl FunctionPass for Dce {
    fn run(&self, function: &mut Body, context: &mut PassContext<'_>) -> Result<Changed, Failed> {
        let unreachable = erase_unreachable_blocks(function);
        let live = live::Live::find(context.cx, function);
        let swept = sweep::sweep(context.cx, function, &live);
        context.count("erased", swept.erased);
        context.count("values", swept.values);
        Ok(unreachable | Changed::when(swept.erased + swept.values > 0))
    }
}
