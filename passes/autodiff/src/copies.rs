//! Emission of copies of buffers: the forward sweep makes them at their place, and the reverse sweep
//! repeats loads from them.
//!
//! All copies that are made at one place in the iterations around it are one tape: it has a dimension
//! for each of these loops, and behind them those of the buffer.

use ir::{Body, Builder, CloneMap, DYNAMIC, OpId, Type, ValueId};

use crate::hoist;
use crate::plan::snapshots::{Fixed, Snapshot, SnapshotId};
use crate::program::subscripts;
use crate::reverse::Reverse;
use crate::tape::{Subject, TapeWriter};
use crate::values::{constant_integer, integer_constant};

impl TapeWriter<'_, '_> {
    /// Makes the tape of a snapshot, and the copies.
    pub(crate) fn copy_buffer(&mut self, forward: &mut Body, id: SnapshotId) {
        let (cx, program) = (self.program.cx, self.program);
        let snapshot = self.plan.snapshot(id).clone();
        let root = program.buffer(snapshot.buffer).root;
        let block = program.body.block_of(snapshot.before).expect("a loop stands in a block");
        let place = self.path(block).first().copied().unwrap_or(snapshot.before);
        let loops = snapshot.tape.loops.clone().unwrap_or_default();
        let mut sizes: Vec<ValueId> = loops.iter().map(|&op| self.trips_before(forward, place, op)).collect();
        let extents = self.extents_before(forward, place, &snapshot);
        sizes.extend(&extents);
        let mut indices: Vec<ValueId> = loops.iter().map(|&op| self.iteration(forward, op)).collect();
        let mut b = Builder::before(cx, forward, place);
        let shape: Vec<i64> = sizes.iter().map(|&size| constant_integer(&b, size).unwrap_or(DYNAMIC)).collect();
        let dynamic: Vec<ValueId> =
            sizes.into_iter().zip(&shape).filter(|&(_, &dim)| dim == DYNAMIC).map(|(size, _)| size).collect();
        let ty = cx.memref(&shape, program.body.ty(root).element(cx));
        let tape = memref::alloc(&mut b, ty, &dynamic);
        b.body.name_value(cx, tape, &format!("{}_tape", self.plan.snapshot_name(id)));
        let mut b = Builder::before(cx, forward, snapshot.before);
        b.loc = program.body.loc(snapshot.before);
        let fixed: Vec<Option<ValueId>> =
            snapshot.fixed.iter().map(|fixed| fixed.map(|fixed| at(&mut b, fixed))).collect();
        copy(&mut b, root, tape, (&fixed, &extents), &mut Vec::new(), &mut indices);
        self.tapes.snapshots.insert(id, tape);
        self.tapes.all.push((tape, Subject::Copy(id)));
    }

    /// The sizes of those dimensions of a buffer that a snapshot has, computed before a place.
    fn extents_before(&mut self, forward: &mut Body, place: OpId, snapshot: &Snapshot) -> Vec<ValueId> {
        let (cx, program) = (self.program.cx, self.program);
        let buffer = program.buffer(snapshot.buffer);
        let shape = program.body.ty(buffer.root).shape(cx).unwrap_or(&[]).to_vec();
        let mut given = buffer.allocation.map_or(Vec::new(), |op| program.body.operands(op).collect()).into_iter();
        let mut extents = Vec::new();
        for (dim, (&size, fixed)) in shape.iter().zip(&snapshot.fixed).enumerate() {
            let operand = if size == DYNAMIC { given.next() } else { None };
            if fixed.is_some() {
                continue;
            }
            let extent = match operand {
                Some(operand) => hoist::emit_before(program, forward, place, operand, &mut CloneMap::default()),
                None => {
                    let mut b = Builder::before(cx, forward, place);
                    match size {
                        DYNAMIC => memref::dim(&mut b, buffer.root, dim),
                        size => integer_constant(&mut b, size, Type::INDEX),
                    }
                }
            };
            extents.push(extent);
        }
        extents
    }
}

/// A fixed subscript, where the copy is made.
fn at(b: &mut Builder<'_>, fixed: Fixed) -> ValueId {
    match fixed {
        Fixed::Number(number) => integer_constant(b, number, Type::INDEX),
        Fixed::Value(value) => value,
    }
}

/// Copies all elements with these fixed subscripts; the others run up to the extents.
fn copy(
    b: &mut Builder<'_>,
    from: ValueId,
    to: ValueId,
    (fixed, extents): (&[Option<ValueId>], &[ValueId]),
    source: &mut Vec<ValueId>,
    target: &mut Vec<ValueId>,
) {
    let Some((&first, fixed)) = fixed.split_first() else {
        let element = memref::load(b, from, source);
        memref::store(b, element, to, target);
        return;
    };
    if let Some(subscript) = first {
        source.push(subscript);
        copy(b, from, to, (fixed, extents), source, target);
        source.pop();
        return;
    }
    let (zero, one) = (integer_constant(b, 0, Type::INDEX), integer_constant(b, 1, Type::INDEX));
    loops::build_for(b, zero, extents[0], one, &[], |b, index, _| {
        source.push(index);
        target.push(index);
        copy(b, from, to, (fixed, &extents[1..]), source, target);
        source.pop();
        target.pop();
        Vec::new()
    });
}

impl Reverse<'_, '_> {
    /// Repeats a load from a copy of its buffer.
    pub(crate) fn load_copy(&mut self, b: &mut Builder<'_>, load: OpId, id: SnapshotId) -> ValueId {
        let snapshot = self.plan.snapshot(id);
        let loops = snapshot.tape.loops.as_deref().unwrap_or(&[]);
        let mut indices: Vec<ValueId> = loops.iter().map(|op| self.iterations[op]).collect();
        let subscripts = subscripts(self.program.body, load);
        indices.extend(snapshot.free(&subscripts).map(|subscript| self.value(subscript)));
        memref::load(b, self.tapes.snapshots[&id], &indices)
    }
}
