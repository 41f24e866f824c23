//! `dce`: removes what has no effect and is not used.
//!
//! What is needed is found from what has effects (`live.rs`), so that what is only needed by
//! itself, around a loop, is seen to be of no use. The rest is taken away at once (`sweep.rs`).
//! Before that, stores go that are written over before anybody reads (`stores.rs`).

mod live;
mod stores;
mod sweep;

use ir::{Body, Failed};
use pass::{Changed, FunctionPass, PassContext};
use rewrite::regions::erase_unreachable_blocks;

use crate::memory::Parameters;

pass::passes! {
    /// Removes operations that nobody needs, and blocks that control cannot reach.
    ///
    /// An operation is needed if it may write, branch or end, or if a result of it is needed.
    /// Values that loops carry, results of loops and conditionals and arguments of blocks go too
    /// if nobody needs them, buffers of the function that are written and never read, and stores to
    /// an element that the same block writes again, or whose buffer it gives back, before it may be
    /// read. A loop is taken to end, and distinct memref parameters do not overlap.
    pub struct Dce("dce", function) {
        /// Whether memref parameters may overlap.
        may_alias("may-alias"): bool = false,
    }
}

impl FunctionPass for Dce {
    fn run(&self, function: &mut Body, context: &mut PassContext<'_>) -> Result<Changed, Failed> {
        let unreachable = erase_unreachable_blocks(function);
        let stores = stores::erase_overwritten(context.cx, function, Parameters::of_option(self.may_alias));
        let live = live::Live::find(context.cx, function);
        let swept = sweep::sweep(context.cx, function, &live);
        context.count("erased", swept.erased);
        context.count("values", swept.values);
        context.count("overwritten", stores);
        Ok(unreachable | Changed::when(swept.erased + swept.values + stores > 0))
    }
}
