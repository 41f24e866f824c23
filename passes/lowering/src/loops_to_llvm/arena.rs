//! The frame of a function: taken from the arena on entry, given back before every return.
//!
//! A buffer with a place in the frame is asked for by a call all the same, and given back by
//! another one: to LLVM it is an allocation like any other, which nothing else overlaps and behind
//! whose end nothing touches it. The code generator makes an addition of the one and nothing of the
//! other when LLVM has optimised (decision 25).

use hashbrown::HashMap;
use ir::{Body, Context, OpId, Type, ValueId};

use super::allocation::rounded_up;
use super::descriptor::Descriptor;
use super::numbers::{Number, product, sum};
use super::{Lowering, State, runtime};
use crate::buffers::{ALIGNMENT, Frame, Size};

/// The functions that `codegen` defines.
const ENTER: &str = "__ft_arena_enter";
const LEAVE: &str = "__ft_arena_leave";
const SLOT: &str = "__ft_arena_slot";
const RELEASE: &str = "__ft_arena_release";

/// Reads the plan, before a function is converted.
pub fn survey(cx: &Context, body: &Body, state: &mut State) {
    state.frame = Frame::of(cx, body);
}

/// The frame that a call has taken.
pub(crate) struct Taken {
    address: ValueId,
    bytes: Number,
    /// The offset and the size of each buffer, by the operation that makes it.
    slots: HashMap<OpId, [Number; 2]>,
}

/// Takes the frame, in the first block; `parameters` are the memrefs that the function takes, by
/// their numbers.
pub fn enter(c: &mut Lowering<'_>, parameters: &[Option<Descriptor>]) {
    let frame = std::mem::take(&mut c.state.frame);
    if frame.is_needed() {
        let known = frame.slots.iter().map(|(&op, &(offset, bytes))| (op, [offset, bytes].map(whole)));
        let mut slots: HashMap<OpId, [Number; 2]> = known.collect();
        // If all sizes are 0, the frame is not: it has an address.
        let mut bytes = whole(if frame.places.is_empty() { frame.bytes } else { frame.bytes.max(ALIGNMENT) });
        for place in &frame.places {
            let size = size_of_place(c, place, parameters);
            slots.extend(place.iter().map(|&(op, _)| (op, [bytes, size])));
            bytes = sum(c, bytes, size);
        }
        let pointer = llvm::pointer(c.cx);
        // The arena grows by them.
        runtime::need(c, "aligned_alloc", &[Type::I64, Type::I64], Some(pointer));
        runtime::need(c, "free", &[pointer], None);
        let wanted = bytes.value(c);
        let address = runtime::call(c, ENTER, &[wanted], pointer);
        c.state.taken = Some(Taken { address, bytes, slots });
    }
    c.state.frame = frame;
}

fn whole(number: u64) -> Number {
    Number::Known(number as i64)
}

/// The size of the largest buffer of a place.
fn size_of_place(c: &mut Lowering<'_>, place: &[(OpId, Size)], parameters: &[Option<Descriptor>]) -> Number {
    let mut largest: Option<Number> = None;
    for (at, (_, size)) in place.iter().enumerate() {
        if place[..at].last().is_some_and(|(_, before)| before == size) {
            continue;
        }
        let mut bytes = whole(size.bytes);
        for &(parameter, dim) in &size.dims {
            // The plan has them from memrefs that the function takes.
            let Some(memref) = &parameters[parameter] else { continue };
            bytes = product(c, bytes, memref.sizes[dim]);
        }
        let bytes = rounded_up(c, bytes, ALIGNMENT as i64);
        largest = Some(match largest {
            None => bytes,
            Some(other) => {
                let (a, b) = (other.value(c), bytes.value(c));
                Number::Value(llvm::SMax::emit(&mut c.builder(), a, b))
            }
        });
    }
    largest.unwrap_or(Number::Known(0))
}

/// Gives the frame back, before a return.
pub fn leave(c: &mut Lowering<'_>) {
    if let Some(&Taken { address, bytes, .. }) = c.state.taken.as_ref() {
        let bytes = bytes.value(c);
        runtime::call_void(c, LEAVE, &[address, bytes]);
    }
}

/// The memory of a buffer, if it has a place in the frame.
pub fn slot(c: &mut Lowering<'_>, alloc: OpId) -> Option<ValueId> {
    let taken = c.state.taken.as_ref()?;
    let (frame, place) = (taken.address, *taken.slots.get(&alloc)?);
    let [offset, bytes] = place.map(|number| number.value(c));
    let pointer = llvm::pointer(c.cx);
    Some(runtime::call(c, SLOT, &[frame, offset, bytes], pointer))
}

/// Gives back a buffer to whom it belongs.
pub fn release(c: &mut Lowering<'_>, dealloc: OpId, allocated: ValueId) {
    let name = if c.state.frame.releases.contains(&dealloc) { RELEASE } else { "free" };
    runtime::call_void(c, name, &[allocated]);
}
