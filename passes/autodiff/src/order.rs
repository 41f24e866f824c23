//! Order: which loops may be reversed by running forwards.
//!
//! Going up through memory is what caches and vector units like. It is allowed where no
//! iteration of the reverse needs what another one left: no adjoint is overwritten, none is both
//! added to and read, and carried values are plain sums, whose adjoint is the same in every
//! iteration. What is added to then gets its terms in another order, which a sum leaves open.

use hashbrown::HashSet;
use ir::{Op, OpId, ValueId};

use crate::activity::Activity;
use crate::hoist::is_known_before;
use crate::program::{BufferId, Kind, Program};

/// Whether the iterations of the reverse of a loop may run in any order.
pub fn is_free(program: &Program<'_>, activity: &Activity, op: OpId) -> bool {
    let body = program.body;
    let Some(counted) = program.as_loop(op) else { return false };
    if !is_rectangular(program, op) {
        return false;
    }
    let (mut added, mut read) = (HashSet::<BufferId>::new(), HashSet::<BufferId>::new());
    for inner in body.walk(counted.body) {
        let kind = program.kind(inner);
        let is_access = matches!(kind, Kind::Load | Kind::Store | Kind::Accumulate);
        if is_access && activity.is_active_buffer(program.accessed(inner)) {
            match kind {
                Kind::Store if !is_local(program, inner, op) => return false,
                Kind::Load => added.insert(program.accessed(inner)),
                _ => read.insert(program.accessed(inner)),
            };
        }
    }
    let is_shared = |buffer: &BufferId| read.contains(buffer) && !is_local_buffer(program, *buffer, op);
    if added.iter().any(is_shared) {
        return false;
    }
    let is_active = |at| activity.is_active(counted.carried[at]) || activity.is_active(body.result(op, at));
    (0..counted.carried.len()).all(|at| !is_active(at) || is_plain_sum(program, op, at))
}

/// Whether the bounds of all loops around an operation, of itself and inside it are known before
/// the outermost of them. Otherwise a tape here would be flat and read from its end. This asks
/// the program, not the plan: the order must be the same whatever is kept.
fn is_rectangular(program: &Program<'_>, op: OpId) -> bool {
    let outer = program.loops_around_op(op);
    let inner = program.body.regions(op).iter().flat_map(|&region| program.body.walk(region));
    let inner = inner.filter(|&op| matches!(program.kind(op), Kind::For | Kind::While));
    outer.into_iter().chain([op]).chain(inner).all(|op| {
        let bounds = program.as_loop(op).map(|counted| [counted.lower, counted.upper, counted.step]);
        bounds.is_some_and(|bounds| bounds.into_iter().all(|bound| is_known_before(program, bound, None)))
    })
}

/// Whether an access goes to a buffer that lives for one iteration.
fn is_local(program: &Program<'_>, access: OpId, around: OpId) -> bool {
    is_local_buffer(program, program.accessed(access), around)
}

fn is_local_buffer(program: &Program<'_>, buffer: BufferId, around: OpId) -> bool {
    program.buffer(buffer).allocation.is_some_and(|allocation| program.body.is_inside(allocation, around))
}

/// Whether a carried value is only added to: its adjoint passes through every iteration as it is.
pub fn is_plain_sum(program: &Program<'_>, op: OpId, at: usize) -> bool {
    let body = program.body;
    let Some(counted) = program.as_loop(op) else { return false };
    let Some(terminator) = counted.terminator else { return false };
    let mut value: ValueId = counted.carried[at];
    // Follows the value through additions of the loop's own block to the terminator.
    loop {
        let mut uses = body.uses(value);
        let (Some(only), None) = (uses.next(), uses.next()) else { return false };
        if only.op == terminator {
            return only.index == at;
        }
        let is_added = arith::Addf::is(body, only.op) || (arith::Subf::is(body, only.op) && only.index == 0);
        if !is_added || body.block_of(only.op) != body.block_of(terminator) {
            return false;
        }
        value = body.result(only.op, 0);
    }
}
