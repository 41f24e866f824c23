//! `mem2reg`: elements of local buffers become values.
//!
//! `slots.rs` chooses the buffers, `rename.rs` walks over the program once and replaces reads by
//! what was written last. Loops and conditionals on the way carry the values, blocks take them
//! as arguments; both are described by their operations, so that no dialect is known here.

mod blocks;
mod rename;
mod slots;

use ir::{Body, Failed};
use pass::{Changed, FunctionPass, PassContext};
use rewrite::regions::erase_unreachable_blocks;

pass::passes! {
    /// Turns elements of local buffers into values.
    ///
    /// A buffer is replaced if it is made in the function, if its size is known, and if all that
    /// is done with it is to read, write, accumulate and give back elements at constant places.
    /// Values that change in loops and conditionals are carried by them; between blocks they are
    /// arguments. A buffer that is written in a loop which is marked `parallel` is left alone,
    /// since a carried value would put its iterations in an order.
    ///
    /// What is read before it was written may be anything; it becomes a NaN or -1, as the
    /// evaluator has it.
    pub struct Mem2reg("mem2reg", function) {
        /// Buffers with more elements than this are left alone.
        elements("elements"): u64 = 64,
    }
}

impl FunctionPass for Mem2reg {
    fn run(&self, function: &mut Body, context: &mut PassContext<'_>) -> Result<Changed, Failed> {
        let cx = context.cx;
        let unreachable = erase_unreachable_blocks(function);
        let slots = slots::Slots::find(cx, function, self.elements);
        if slots.allocations.is_empty() {
            return Ok(unreachable);
        }
        context.count("buffers", slots.allocations.len() as u64);
        context.count("elements", slots.slots.len() as u64);
        context.count("accesses", slots.accesses.len() as u64);
        rename::rename(cx, function, &slots);
        Ok(Changed::Yes)
    }
}
