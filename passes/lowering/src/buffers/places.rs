//! Buffers whose sizes parameters say: which of them share a place.
//!
//! Such a buffer stands in the first block of its function, so that it is made whatever happens,
//! and each of its sizes is one of a parameter. So the frame can be measured on entry, and no
//! branch that is not taken can ask for more than there is. Buffers that live by turns share a
//! place, which is as large as the largest of them: fewest places, by taking the buffers in the
//! order in which they begin, and one of the same size if there is one.

use hashbrown::HashMap;
use ir::{Body, Context, Op, OpId};

use super::ALIGNMENT;
use super::lifetimes::Lifetime;
use crate::loops_to_llvm::types;

/// The size of a buffer.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(crate) struct Size {
    /// The bytes of what the type knows: elements, times the sizes that are known.
    pub bytes: u64,
    /// The other sizes: the number of a parameter, and of its dimension.
    pub dims: Vec<(usize, usize)>,
}

/// The size of a buffer that an operation makes, if parameters say it and it is made whatever
/// happens.
pub(super) fn size(cx: &Context, body: &Body, op: OpId) -> Option<Size> {
    let alloc = memref::Alloc::cast(body, op)?;
    let entry = body.entry(body.root()).filter(|&entry| body.block_of(op) == Some(entry))?;
    let ty = body.ty(body.result(op, 0));
    if alloc.alignment(cx, body).is_some_and(|wanted| wanted > ALIGNMENT) || !types::is_dense(cx, ty) {
        return None;
    }
    let known = ty.shape(cx)?.iter().filter(|&&size| size != ir::DYNAMIC);
    let bytes = known.map(|&size| u64::try_from(size).ok()).try_fold(ty.element(cx).bytes(cx)?, |all, size| {
        // The greatest number that a product of sizes may be.
        all.checked_mul(size?).filter(|&bytes| i64::try_from(bytes).is_ok())
    })?;
    let parameters = body.arguments(entry);
    let dim = |size| {
        let dim = memref::Dim::defining(body, size)?;
        let (of, index) = (body.operand(dim.id(), 0), body.operand(dim.id(), 1));
        let index = arith::Constant::defining(body, index)?;
        let index = body.attr_of(cx, index.id(), "value")?.as_integer(cx)?;
        let parameter = parameters.iter().position(|&parameter| parameter == of)?;
        let rank = body.ty(of).shape(cx)?.len();
        Some((parameter, usize::try_from(index).ok().filter(|&index| index < rank)?))
    };
    let mut dims: Vec<(usize, usize)> = body.operands(op).map(dim).collect::<Option<_>>()?;
    dims.sort_unstable();
    Some(Size { bytes, dims })
}

/// The place of each buffer; they are in the order in which they begin.
pub(super) fn share(lifetimes: &[Lifetime<Size>]) -> Vec<usize> {
    let mut ends: Vec<usize> = (0..lifetimes.len()).collect();
    ends.sort_by_key(|&at| lifetimes[at].until);
    let mut ends = ends.into_iter().peekable();
    let (mut places, mut count) = (vec![0; lifetimes.len()], 0);
    // The places that are free, and those of them where a buffer of some size was last. A place
    // may be named more than once: what is taken is skipped.
    let (mut free, mut of_size) = (Vec::new(), HashMap::<&Size, Vec<usize>>::new());
    let mut is_free: Vec<bool> = Vec::new();
    for (at, lifetime) in lifetimes.iter().enumerate() {
        while let Some(ended) = ends.next_if(|&other| lifetimes[other].until < lifetime.from) {
            let place = places[ended];
            is_free[place] = true;
            free.push(place);
            of_size.entry(&lifetimes[ended].bytes).or_default().push(place);
        }
        let same = of_size.get_mut(&lifetime.bytes).and_then(|places| taken(places, &is_free));
        let place = same.or_else(|| taken(&mut free, &is_free)).unwrap_or_else(|| {
            count += 1;
            is_free.push(true);
            count - 1
        });
        is_free[place] = false;
        places[at] = place;
    }
    places
}

/// The last place of a list that is free.
fn taken(places: &mut Vec<usize>, is_free: &[bool]) -> Option<usize> {
    while let Some(place) = places.pop() {
        if is_free[place] {
            return Some(place);
        }
    }
    None
}
