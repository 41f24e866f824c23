//! What a reversed block needs before its operations: values from tapes, copies and buffers, or
//! computed again, in program order.

use ir::{BlockId, Builder, Type, ValueId};

use super::Reverse;
use crate::flat;
use crate::narrow::from_stored;
use crate::plan::{Decision, Step};
use crate::program::{memref_operand, subscripts};
use crate::rows;
use crate::tape::{Layout, one_further};
use crate::values::{add, integer_constant, sub};

impl Reverse<'_, '_> {
    /// Gets the needed values that are defined in a block, in program order; gives the buffers
    /// that are to be given back when the block has been reversed.
    pub(crate) fn preamble(&mut self, b: &mut Builder<'_>, block: BlockId) -> Vec<ValueId> {
        let (mut entry, mut heap) = (None, Vec::new());
        for step in self.plan.preambles[block].clone() {
            let value = match step {
                Step::Op(op) => {
                    heap.extend(self.again(b, op));
                    continue;
                }
                Step::Value(value) => value,
            };
            if let Some(had) = self.had(b, value, &mut entry) {
                self.name_as(b, had, value);
                self.values.map(value, had);
            }
        }
        heap
    }

    /// Gets a needed value as the plan says, unless nothing is to be done; `entry` is the place of the
    /// block on tapes with a counter.
    fn had(&mut self, b: &mut Builder<'_>, value: ValueId, entry: &mut Option<ValueId>) -> Option<ValueId> {
        let body = self.program.body;
        match self.plan.decision(value) {
            Decision::Tape => return self.read_tape(b, value, entry),
            Decision::Reload | Decision::Recompute => {
                let op = body.defining_op(value).expect("only results are computed again");
                b.body.clone_op_from(body, op, b.point, &mut self.values);
            }
            Decision::Stored(store) => {
                let memref = self.value(memref_operand(body, store));
                let indices: Vec<ValueId> = subscripts(body, store).into_iter().map(|at| self.value(at)).collect();
                return Some(memref::load(b, memref, &indices));
            }
            Decision::Snapshot(id) => {
                let load = body.defining_op(value).expect("only loads are repeated");
                return Some(self.load_copy(b, load, id));
            }
            Decision::Output => {
                let output = self.program.outputs.of(value).expect("only what stands in a result is read there");
                return Some(output.read(b, self.program, body.ty(value), &|value| self.value(value)));
            }
            Decision::Undo => return Some(self.undone(b, value)),
            Decision::Forward(stored) => self.values.map(value, self.value(stored)),
            Decision::Invert => {
                let inverse = self.inverses.of(value).expect("only what can be inverted is");
                return Some(inverse.emit(b, body, &|value| self.value(value)));
            }
            Decision::Rerun | Decision::Free | Decision::Unneeded => {}
        }
        None
    }

    /// Reads a value from its tape, unless it is that tape.
    fn read_tape(&mut self, b: &mut Builder<'_>, value: ValueId, entry: &mut Option<ValueId>) -> Option<ValueId> {
        let ty = self.program.body.ty(value);
        Some(match &self.tapes.layouts[&value] {
            Layout::Whole => return None,
            layout @ (Layout::Rows(loops) | Layout::NextRows(loops)) => {
                let mut indices: Vec<ValueId> = loops.iter().map(|op| self.iterations[op]).collect();
                let is_next = matches!(layout, Layout::NextRows(_));
                if let Some(last) = indices.last_mut().filter(|_| is_next) {
                    let one = integer_constant(b, 1, Type::INDEX);
                    *last = add(b, *last, one);
                }
                let open = self.open_sizes(value);
                rows::read(b, self.tapes.buffers[&value], ty, &indices, &open)
            }
            &Layout::Flat(used) => flat::read(b, ty, &self.open_sizes(value), self.tapes.buffers[&value], used),
            _ => {
                let indices = self.tape_indices(b, value, entry);
                let kept = memref::load(b, self.tapes.buffers[&value], &indices);
                from_stored(b, kept, ty)
            }
        })
    }

    /// The sizes of a tensor that its type does not say.
    fn open_sizes(&self, value: ValueId) -> Vec<ValueId> {
        self.program.extents.sizes(value).iter().map(|&size| self.value(size)).collect()
    }

    /// Where a kept value stands; the counter of a block goes back once for all its values.
    fn tape_indices(&mut self, b: &mut Builder<'_>, value: ValueId, entry: &mut Option<ValueId>) -> Vec<ValueId> {
        match &self.tapes.layouts[&value] {
            Layout::Rectangular(loops) => {
                let mut indices: Vec<ValueId> = loops.iter().map(|op| self.iterations[op]).collect();
                if self.plan.pairs.to(value).is_some() {
                    one_further(b, &mut indices);
                }
                indices
            }
            &Layout::Counted(counter) => {
                let entry = *entry.get_or_insert_with(|| {
                    let next = memref::load(b, counter, &[]);
                    let one = integer_constant(b, 1, Type::INDEX);
                    let entry = sub(b, next, one);
                    memref::store(b, entry, counter, &[]);
                    entry
                });
                vec![entry]
            }
            _ => unreachable!("tensors are kept elsewhere"),
        }
    }
}
