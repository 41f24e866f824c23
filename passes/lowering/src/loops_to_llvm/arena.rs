//! The frame of a function: taken from the arena on entry, given back before every return.
//!
//! A buffer with a place in the frame is asked for by a call all the same, and given back by
//! another one: to LLVM it is an allocation like any other, which nothing else overlaps and behind
//! whose end nothing touches it. The code generator makes an addition of the one and nothing of the
//! other when LLVM has optimised (decision 25).

use ir::{Body, Context, OpId, Type, ValueId};

use super::numbers::constant;
use super::{Lowering, State, runtime};
use crate::buffers::Frame;

/// The functions that `codegen` defines.
const ENTER: &str = "__ft_arena_enter";
const LEAVE: &str = "__ft_arena_leave";
const SLOT: &str = "__ft_arena_slot";
const RELEASE: &str = "__ft_arena_release";

/// Reads the plan, before a function is converted.
pub fn survey(cx: &Context, body: &Body, state: &mut State) {
    state.frame = Frame::of(cx, body);
}

/// Takes the frame, in the first block.
pub fn enter(c: &mut Lowering<'_>) {
    if c.state.frame.bytes > 0 {
        let bytes = constant(c, c.state.frame.bytes as i64);
        let pointer = llvm::pointer(c.cx);
        // The arena grows by them.
        runtime::need(c, "aligned_alloc", &[Type::I64, Type::I64], Some(pointer));
        runtime::need(c, "free", &[pointer], None);
        c.state.frame_address = Some(runtime::call(c, ENTER, &[bytes], pointer));
    }
}

/// Gives the frame back, before a return.
pub fn leave(c: &mut Lowering<'_>) {
    if let Some(frame) = c.state.frame_address {
        let bytes = constant(c, c.state.frame.bytes as i64);
        runtime::call_void(c, LEAVE, &[frame, bytes]);
    }
}

/// The memory of a buffer, if it has a place in the frame.
pub fn slot(c: &mut Lowering<'_>, alloc: OpId) -> Option<ValueId> {
    let (frame, &(offset, bytes)) = (c.state.frame_address?, c.state.frame.slots.get(&alloc)?);
    let [offset, bytes] = [offset, bytes].map(|number| constant(c, number as i64));
    let pointer = llvm::pointer(c.cx);
    Some(runtime::call(c, SLOT, &[frame, offset, bytes], pointer))
}

/// Gives back a buffer to whom it belongs.
pub fn release(c: &mut Lowering<'_>, dealloc: OpId, allocated: ValueId) {
    let name = if c.state.frame.releases.contains(&dealloc) { RELEASE } else { "free" };
    runtime::call_void(c, name, &[allocated]);
}
