//! Slots: values of which only one is kept at a time share a tape.
//!
//! Of two branches of a conditional one runs, so a value in the one and a value in the other can
//! have the same entry, if entries are told apart by the iterations of all loops around the
//! conditional.

use hashbrown::HashMap;
use ir::{Op, OpId, Type, ValueId};

use crate::narrow::stored_type;
use crate::program::Program;

/// For each value that shares a tape, the value that the tape is made for.
pub type Slots = HashMap<ValueId, ValueId>;

/// What tapes must have in common to be one: the type, the dimensions, and where they are made.
type Shape<'l> = (Type, &'l [OpId], Option<OpId>);

/// Values that may share one tape; beyond them each has its own.
const MAX_SHARING: usize = 64;

/// Finds who shares, among values with the loops that their tapes have dimensions for, in program
/// order.
pub fn share(program: &Program<'_>, taped: &[(ValueId, Vec<OpId>)]) -> Slots {
    let mut slots = Slots::new();
    let mut known: HashMap<Shape<'_>, Vec<Vec<ValueId>>> = HashMap::new();
    for (value, loops) in taped {
        let key = (stored_type(program, *value), loops.as_slice(), outermost(program, *value));
        let groups = known.entry(key).or_default();
        let fits = |group: &&mut Vec<ValueId>| {
            group.len() < MAX_SHARING && group.iter().all(|&other| are_exclusive(program, *value, other, loops))
        };
        match groups.iter_mut().take(MAX_SHARING).find(fits) {
            Some(group) => {
                slots.insert(*value, group[0]);
                group.push(*value);
            }
            None => groups.push(vec![*value]),
        }
    }
    slots
}

/// The operation of the outermost block that a value is inside of.
fn outermost(program: &Program<'_>, value: ValueId) -> Option<OpId> {
    around(program, value).last().copied()
}

/// The operations with regions around a value, innermost first.
fn around(program: &Program<'_>, value: ValueId) -> Vec<OpId> {
    let body = program.body;
    let first = body.defining_block(value).and_then(|block| body.block_parent(block));
    std::iter::successors(first, |&op| body.parent_op(op)).collect()
}

/// Whether only one of two values is defined in one iteration of these loops.
fn are_exclusive(program: &Program<'_>, a: ValueId, b: ValueId, loops: &[OpId]) -> bool {
    let body = program.body;
    let theirs = around(program, b);
    let Some(common) = around(program, a).into_iter().find(|op| theirs.contains(op)) else { return false };
    let region = |value| body.regions(common).iter().position(|&region| is_in(program, value, region));
    loops::If::is(body, common)
        && region(a) != region(b)
        && program.loops_around_op(common).iter().all(|op| loops.contains(op))
}

fn is_in(program: &Program<'_>, value: ValueId, region: ir::RegionId) -> bool {
    let body = program.body;
    let mut block = body.defining_block(value);
    while let Some(at) = block {
        if body.region_of(at) == Some(region) {
            return true;
        }
        block = body.block_parent(at).and_then(|op| body.block_of(op));
    }
    false
}
