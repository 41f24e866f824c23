//! Snapshots: copies of what a buffer holds at some place, from which loads are repeated.
//!
//! A load of an element that is overwritten later can be kept by itself, once for every iteration
//! around it. Loads that all read what a buffer held at one place, as those of a stencil do, are
//! had together from one copy of the buffer made there. The place of a load is before the outermost
//! operation around it inside of which nothing is written to the element before the load runs. Two
//! loads share a copy if nothing in their block writes the buffer between their places.
//!
//! A subscript that is the same for all of the operation is no dimension of the copy: of a buffer of
//! rows, one row is copied.

use hashbrown::HashMap;
use ir::{BlockId, DYNAMIC, OpId, ValueId};

use crate::hoist::is_known_before;
use crate::plan::costs::{Costs, Tape};
use crate::plan::roots::Roots;
use crate::program::{BufferId, Kind, Program, subscripts};
use crate::versions::Versions;

/// The number of a snapshot among those of a demand.
#[derive(Copy, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct SnapshotId(u32);

/// A subscript that a snapshot has no dimension for.
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
pub enum Fixed {
    /// A number.
    Number(i64),
    /// A value that is there before the operation.
    Value(ValueId),
}

/// A copy of a buffer, or of a part of it.
#[derive(Clone, Debug)]
pub struct Snapshot {
    /// What is copied.
    pub buffer: BufferId,
    /// The copy is made right before this operation.
    pub before: OpId,
    /// For each dimension of the buffer, the subscript that is copied; none if all are.
    pub fixed: Vec<Option<Fixed>>,
    /// Its tape: dimensions for the loops around the place, and behind them those of the buffer.
    pub tape: Tape,
}

/// What tells two snapshots apart: the buffer, the block, the last operation before in it that
/// writes the buffer, and the subscripts that are fixed.
type Key = (BufferId, BlockId, Option<OpId>, Vec<Option<Fixed>>);

/// The snapshots that loads could be had from, found when they are asked for.
#[derive(Default)]
pub struct Snapshots {
    list: Vec<Snapshot>,
    places: HashMap<Key, SnapshotId>,
}

impl std::ops::Index<SnapshotId> for Snapshots {
    type Output = Snapshot;

    fn index(&self, id: SnapshotId) -> &Snapshot {
        &self.list[id.0 as usize]
    }
}

impl Snapshots {
    /// All snapshots, by number.
    pub fn ids(&self) -> impl Iterator<Item = SnapshotId> + use<> {
        (0..self.list.len() as u32).map(SnapshotId)
    }

    /// The snapshot that a load can be repeated from; none if the load stands alone, or if the size
    /// of the copies is not known before the loops around.
    pub fn of_load(
        &mut self,
        program: &Program<'_>,
        versions: &mut Versions<'_, '_>,
        costs: &Costs<'_, '_>,
        roots: &Roots,
        load: OpId,
    ) -> Option<SnapshotId> {
        let body = program.body;
        let buffer = program.accessed(load);
        if roots.depth(program, load) > 0 || !is_copied(program, buffer) {
            return None;
        }
        let before = outermost(program, versions, load)?;
        let block = body.block_of(before)?;
        let fixed: Vec<Option<Fixed>> =
            subscripts(body, load).into_iter().map(|subscript| fixed(program, before, subscript)).collect();
        let after = versions.last_write_before(before, buffer);
        let key = (buffer, block, after, fixed);
        if let Some(&id) = self.places.get(&key) {
            let known = &mut self.list[id.0 as usize].before;
            if body.is_before(before, *known) {
                *known = before;
            }
            return Some(id);
        }
        let loops = program.loops_around_op(before);
        if !costs.are_known(&loops, None) {
            return None;
        }
        let tape = costs.snapshot(buffer, block, loops, &key.3);
        let id = SnapshotId(self.list.len() as u32);
        self.list.push(Snapshot { buffer, before, fixed: key.3.clone(), tape });
        self.places.insert(key, id);
        Some(id)
    }
}

impl Snapshot {
    /// Those of the subscripts of an element that the copy has a dimension for.
    pub fn free<'s>(&'s self, subscripts: &'s [ValueId]) -> impl Iterator<Item = ValueId> + 's {
        subscripts.iter().zip(&self.fixed).filter(|(_, fixed)| fixed.is_none()).map(|(&subscript, _)| subscript)
    }
}

/// Whether the sizes of a buffer are known before the loops around its accesses.
fn is_copied(program: &Program<'_>, buffer: BufferId) -> bool {
    let (cx, body) = (program.cx, program.body);
    let root = program.buffer(buffer).root;
    let is_static = body.ty(root).shape(cx).is_some_and(|shape| !shape.contains(&DYNAMIC));
    match program.buffer(buffer).allocation {
        None => true,
        Some(allocation) => is_static || body.operands(allocation).all(|size| is_known_before(program, size, None)),
    }
}

/// The outermost operation around a load, in the life of the buffer, inside of which nothing
/// changes the element before the load runs.
fn outermost(program: &Program<'_>, versions: &mut Versions<'_, '_>, load: OpId) -> Option<OpId> {
    let body = program.body;
    let home = program.buffer(program.accessed(load)).allocation.and_then(|op| body.parent_op(op));
    let first = body.parent_op(load).filter(|&op| Some(op) != home)?;
    let around = std::iter::successors(Some(first), |&op| body.parent_op(op).filter(|&op| Some(op) != home));
    let mut around: Vec<OpId> = around.collect();
    around.reverse();
    around
        .into_iter()
        .find(|&op| matches!(program.kind(op), Kind::For | Kind::If) && versions.is_there_before(load, op))
}

/// A subscript that is known before an operation, if it is.
fn fixed(program: &Program<'_>, before: OpId, subscript: ValueId) -> Option<Fixed> {
    let (cx, body) = (program.cx, program.body);
    let number = ir::constant_of(cx, body, subscript).and_then(|attr| attr.as_integer(cx));
    match number.and_then(|number| i64::try_from(number).ok()) {
        Some(number) => Some(Fixed::Number(number)),
        None => (!body.is_defined_inside(subscript, before)).then_some(Fixed::Value(subscript)),
    }
}
