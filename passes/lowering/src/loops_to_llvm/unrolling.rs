//! Loops that LLVM should not unroll: short ones around loops that run long.
//!
//! LLVM unrolls a loop of few iterations completely, with all that is in it. Around a loop that
//! runs long nothing is won by that, and LLVM then optimises the same code many times: unrolling
//! the loops over batches and heads took half of the time to compile a transformer block.

use ir::{Body, Context, Op, OpId};

use super::{Lowering, State};

/// From here on a loop runs long.
const LONG: u64 = 16;

/// Up to here LLVM may unroll a loop completely.
const SHORT: u64 = 64;

/// Notes what is around loops that run long.
pub fn survey(cx: &Context, body: &Body, state: &mut State) {
    for op in body.walk_all() {
        let is_counted = loops::For::is(body, op);
        let is_long = is_counted && loops::trip_count(ir::View::new(cx, body, op)).is_none_or(|trips| trips >= LONG);
        if !is_long && !loops::While::is(body, op) {
            continue;
        }
        let mut around = body.parent_op(op);
        while let Some(outer) = around.filter(|&outer| state.around_long.insert(outer)) {
            around = body.parent_op(outer);
        }
    }
}

/// Whether LLVM is to be kept from unrolling a loop about which the program says nothing.
pub fn stays(c: &Lowering<'_>, op: OpId) -> bool {
    let trips = loops::trip_count(c.view(op));
    c.state.around_long.contains(&op) && trips.is_some_and(|trips| (2..=SHORT).contains(&trips))
}
