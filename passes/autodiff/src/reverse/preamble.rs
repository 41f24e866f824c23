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
        let body = self.program.body;
        let (mut entry, mut heap) = (None, Vec::new());
        for step in self.plan.preambles[block].clone() {
            let value = match step {
                Step::Op(op) => {
                    heap.extend(self.again(b, op));
                    continue;
                }
                Step::Value(value) => value,
            };
            match self.plan.decision(value) {
                Decision::Tape if self.tapes.layouts[&value] == Layout::Whole => {}
                Decision::Tape if let Layout::Rows(loops) | Layout::NextRows(loops) = &self.tapes.layouts[&value] => {
                    let mut indices: Vec<ValueId> = loops.iter().map(|op| self.iterations[op]).collect();
                    let is_next = matches!(self.tapes.layouts[&value], Layout::NextRows(_));
                    if let Some(last) = indices.last_mut().filter(|_| is_next) {
                        let one = integer_constant(b, 1, Type::INDEX);
                        *last = add(b, *last, one);
                    }
                    let open = self.open_sizes(value);
                    let kept = rows::read(b, self.tapes.buffers[&value], body.ty(value), &indices, &open);
                    self.name_as(b, kept, value);
                    self.values.map(value, kept);
                }
                Decision::Tape if let &Layout::Flat(used) = &self.tapes.layouts[&value] => {
                    let open = self.open_sizes(value);
                    let kept = flat::read(b, body.ty(value), &open, self.tapes.buffers[&value], used);
                    self.name_as(b, kept, value);
                    self.values.map(value, kept);
                }
                Decision::Tape => {
                    let indices = self.tape_indices(b, value, &mut entry);
                    let kept = memref::load(b, self.tapes.buffers[&value], &indices);
                    let kept = from_stored(b, kept, body.ty(value));
                    b.body.set_value_name(kept, body.value_name(value));
                    self.values.map(value, kept);
                }
                Decision::Reload | Decision::Recompute => {
                    let op = body.defining_op(value).expect("only results are computed again");
                    b.body.clone_op_from(body, op, b.point, &mut self.values);
                }
                Decision::Stored(store) => {
                    let memref = self.value(memref_operand(body, store));
                    let indices: Vec<ValueId> = subscripts(body, store).into_iter().map(|at| self.value(at)).collect();
                    let loaded = memref::load(b, memref, &indices);
                    b.body.set_value_name(loaded, body.value_name(value));
                    self.values.map(value, loaded);
                }
                Decision::Snapshot(id) => {
                    let load = body.defining_op(value).expect("only loads are repeated");
                    let loaded = self.load_copy(b, load, id);
                    self.name_as(b, loaded, value);
                    self.values.map(value, loaded);
                }
                Decision::Output => {
                    let output = self.program.outputs.of(value).expect("only what stands in a result is read there");
                    let read = output.read(b, self.program, body.ty(value), &|value| self.value(value));
                    self.name_as(b, read, value);
                    self.values.map(value, read);
                }
                Decision::Undo => {
                    let old = self.undone(b, value);
                    self.name_as(b, old, value);
                    self.values.map(value, old);
                }
                Decision::Forward(stored) => self.values.map(value, self.value(stored)),
                Decision::Invert => {
                    let inverse = self.inverses.of(value).expect("only what can be inverted is");
                    let old = inverse.emit(b, body, &|value| self.value(value));
                    b.body.set_value_name(old, body.value_name(value));
                    self.values.map(value, old);
                }
                Decision::Rerun | Decision::Free | Decision::Unneeded => {}
            }
        }
        heap
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
