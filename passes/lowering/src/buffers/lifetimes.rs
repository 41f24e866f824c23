//! Which buffers belong to the frame of their function, and when they live.
//!
//! Time is the order of the text, regions read through: what an operation does with its regions
//! lies between it and the next one. Two buffers that live at the same time overlap in that order,
//! because each lives in one block from one operation to another: the branches of a conditional
//! come one after the other, and an iteration of a loop ends before the next one begins.

use hashbrown::HashMap;
use ir::{Body, Context, Op, OpId};

use super::places::{self, Size};
use super::{ALIGNMENT, MOST};
use crate::loops_to_llvm::types;

/// The life of a buffer that belongs to the frame.
#[derive(Copy, Clone, Debug)]
pub(super) struct Lifetime<Bytes = u64> {
    pub alloc: OpId,
    pub dealloc: OpId,
    /// The positions of both in the text.
    pub from: usize,
    pub until: usize,
    /// What it takes; if that is known, in multiples of the alignment.
    pub bytes: Bytes,
}

impl<Bytes> Lifetime<Bytes> {
    /// Whether both live at the same time.
    pub fn overlaps(&self, other: &Lifetime<Bytes>) -> bool {
        self.from < other.until && other.from < self.until
    }
}

/// The buffers of known size of a function that belong to its frame, in program order.
pub(super) fn of(cx: &Context, body: &Body) -> Vec<Lifetime> {
    collect(body, |op| bytes(cx, body, op))
}

/// The buffers of a function whose sizes parameters say and that belong to its frame, in program
/// order.
pub(super) fn of_unknown(cx: &Context, body: &Body) -> Vec<Lifetime<Size>> {
    collect(body, |op| if bytes(cx, body, op).is_none() { places::size(cx, body, op) } else { None })
}

fn collect<Bytes>(body: &Body, size: impl Fn(OpId) -> Option<Bytes>) -> Vec<Lifetime<Bytes>> {
    let mut found: Vec<Lifetime<Bytes>> = Vec::new();
    // The buffers whose end was not met, by their last operation.
    let mut open: HashMap<OpId, usize> = HashMap::new();
    for (position, op) in body.walk_all().enumerate() {
        if let Some(at) = open.remove(&op) {
            found[at].until = position;
        } else if let Some(bytes) = size(op)
            && let Some(dealloc) = end_of(body, op)
        {
            open.insert(dealloc, found.len());
            found.push(Lifetime { alloc: op, dealloc, from: position, until: position, bytes });
        }
    }
    found
}

/// The bytes of a buffer that an operation makes, if they are known.
fn bytes(cx: &Context, body: &Body, op: OpId) -> Option<u64> {
    let alloc = memref::Alloc::cast(body, op)?;
    let ty = body.ty(body.result(op, 0));
    if alloc.alignment(cx, body).is_some_and(|wanted| wanted > ALIGNMENT) || !types::is_dense(cx, ty) {
        return None;
    }
    let bytes = ty.element_count(cx)?.checked_mul(ty.element(cx).bytes(cx)?)?;
    // A buffer without elements has a place, too.
    bytes.max(1).checked_next_multiple_of(ALIGNMENT).filter(|&bytes| bytes <= MOST)
}

/// The operation that gives a buffer back, if there is one and it stands in the same block.
fn end_of(body: &Body, alloc: OpId) -> Option<OpId> {
    let mut ends = body.users(body.result(alloc, 0)).filter(|&user| memref::Dealloc::is(body, user));
    let end = ends.next()?;
    (ends.next().is_none() && body.block_of(end) == body.block_of(alloc)).then_some(end)
}
