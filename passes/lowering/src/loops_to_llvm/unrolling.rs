//! Loops that LLVM should not unroll: short ones around several loops of which one runs long.
//!
//! LLVM unrolls a loop of few iterations completely, with all that is in it. Around one nest that
//! may pay, as for the kernel of a convolution. Around several nothing is won by it, and LLVM then
//! optimises the same code many times: unrolling the loops over batches and heads took a third of
//! the time to compile a transformer block.

use ir::{Body, Context, Op, OpId};

use super::{Lowering, State};

/// From here on a loop runs long.
const LONG: u64 = 16;

/// Up to here LLVM may unroll a loop completely.
const SHORT: u64 = 64;

/// Notes what is around loops that run long, and around how many innermost loops operations are.
pub fn survey(cx: &Context, body: &Body, state: &mut State) {
    let is_loop = |op: OpId| loops::For::is(body, op) || loops::While::is(body, op);
    let all: Vec<OpId> = body.walk_all().filter(|&op| is_loop(op)).collect();
    // Inner loops come after those around them, so the last ones are seen first.
    for &op in all.iter().rev() {
        if !state.innermost.contains_key(&op) {
            // Two are as good as many, so no operation is met more than twice.
            let mut around = body.parent_op(op);
            while let Some(outer) = around.filter(|outer| state.innermost.get(outer).is_none_or(|&count| count < 2)) {
                *state.innermost.entry(outer).or_insert(0) += 1;
                around = body.parent_op(outer);
            }
        }
        let trips = loops::For::is(body, op).then(|| loops::trip_count(ir::View::new(cx, body, op))).flatten();
        if trips.is_some_and(|trips| trips < LONG) {
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
    let is_around_many = c.state.innermost.get(&op).is_some_and(|&count| count > 1);
    let trips = loops::trip_count(c.view(op));
    is_around_many && c.state.around_long.contains(&op) && trips.is_some_and(|trips| (2..=SHORT).contains(&trips))
}
