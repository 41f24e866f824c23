//! Versions: whether what a load read is still in the buffer when the reverse sweep asks.
//!
//! The reverse sweep runs after the whole forward sweep and writes no buffer of the program, so
//! a load can be repeated exactly if no store that may hit the same element runs after it: one
//! later in the text, or any one in a later iteration of a loop around both. Stores of a later
//! iteration are told apart by a subscript that moves with the loop in both accesses.

use ir::{Body, OpId, ValueId};

use crate::program::{Kind, Program, subscripts};
use crate::subscript::Linear;

/// Why a load cannot be repeated in the reverse sweep.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Obstacle {
    /// This operation may overwrite the element afterwards.
    Overwritten(OpId),
    /// The buffer lives only as long as the block of its allocation.
    Gone(OpId),
}

/// What keeps a load from being repeated in the reverse sweep; `None` if nothing does.
pub fn obstacle(program: &Program<'_>, load: OpId) -> Option<Obstacle> {
    let body = program.body;
    let buffer = program.buffer(program.accessed(load));
    if let Some(allocation) = buffer.allocation
        && body.parent_op(allocation).is_some()
    {
        return Some(Obstacle::Gone(allocation));
    }
    let writes = buffer.accesses.iter().copied().filter(|&op| program.kind(op) != Kind::Load);
    writes.into_iter().find(|&store| may_overwrite(program, store, load)).map(Obstacle::Overwritten)
}

/// Whether a store may hit the element of a load after the load has run.
fn may_overwrite(program: &Program<'_>, store: OpId, load: OpId) -> bool {
    let body = program.body;
    let shared = shared_loops(program, store, load);
    let stored = forms(program, store);
    let loaded = forms(program, load);
    let later_in_text = runs_after(body, store, load);
    if later_in_text && !differ_now(program, &stored, &loaded, &shared) {
        return true;
    }
    shared.iter().any(|&around| !differ_later(program, &stored, &loaded, around))
}

fn forms(program: &Program<'_>, op: OpId) -> Vec<Linear> {
    subscripts(program.body, op).into_iter().map(|value| Linear::of(program.cx, program.body, value)).collect()
}

/// The loops around both operations, outermost first.
fn shared_loops(program: &Program<'_>, a: OpId, b: OpId) -> Vec<OpId> {
    let others = program.loops_around_op(b);
    program.loops_around_op(a).into_iter().filter(|around| others.contains(around)).collect()
}

/// Whether `later` runs after `earlier` within one iteration of all loops around both.
fn runs_after(body: &Body, later: OpId, earlier: OpId) -> bool {
    let mut at = Some(later);
    while let Some(op) = at {
        if let Some(block) = body.block_of(op)
            && let Some(other) = body.ancestor_in(block, earlier)
        {
            // In the same operation but other regions: the branches of a conditional.
            return op != other && body.is_before(other, op);
        }
        at = body.parent_op(op);
    }
    false
}

/// Whether two accesses hit different elements within one iteration of the shared loops: some
/// subscript differs by a constant, over values that do not change in between.
fn differ_now(program: &Program<'_>, a: &[Linear], b: &[Linear], shared: &[OpId]) -> bool {
    let is_fixed = |value: ValueId| program.loops_around(value).iter().all(|around| shared.contains(around));
    a.iter().zip(b).any(|(a, b)| {
        a.terms == b.terms && a.constant != b.constant && a.terms.iter().all(|&(value, _)| is_fixed(value))
    })
}

/// Whether two accesses hit different elements in different iterations of a loop around both:
/// some subscript is the same form in both and moves with the loop, the rest of it stays.
fn differ_later(program: &Program<'_>, a: &[Linear], b: &[Linear], around: OpId) -> bool {
    let Some(counted) = program.as_loop(around) else { return false };
    let is_fixed = |value: ValueId| value == counted.induction || !program.body.is_defined_inside(value, around);
    a.iter()
        .zip(b)
        .any(|(a, b)| a == b && a.factor(counted.induction) != 0 && a.terms.iter().all(|&(value, _)| is_fixed(value)))
}
