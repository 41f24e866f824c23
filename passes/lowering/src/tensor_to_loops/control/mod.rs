//! Loops and conditionals that have to do with tensors.
//!
//! | file | what |
//! |---|---|
//! | `carry.rs` | how the values of a loop go from one iteration to the next |
//! | `sizes.rs` | whether a loop keeps the sizes of a tensor that it carries |
//! | `frame.rs` | what loops have in common: how they begin, turn and end |
//! | `for_loop.rs`, `while_loop.rs`, `conditional.rs` | one construct each |
//!
//! A tensor of rank 0 is a scalar here. Others lie in memory from outside where their sizes are
//! known before; where only the region knows them, it makes the memory and hands it over.

mod carry;
mod conditional;
mod for_loop;
mod frame;
mod sizes;
mod while_loop;

use ir::{Builder, Op, OpId, Type, ValueId};

use super::function::stored_type;
use super::lowerer::{Lowerer, Place};
use super::plan::{Item, Plan};
use super::roles::StageKind;
use carry::Carry;

impl Lowerer<'_> {
    /// Writes a loop or conditional that has to do with tensors.
    pub fn control(&mut self, b: &mut Builder<'_>, plan: &Plan, number: usize, op: OpId) {
        match self.old.def(op) {
            def if def == loops::For::DEF => self.for_loop(b, plan, number, loops::For::of(op)),
            def if def == loops::While::DEF => self.while_loop(b, plan, number, loops::While::of(op)),
            def if def == arith::Select::DEF => self.choice(b, op),
            _ => self.conditional(b, loops::If::of(op)),
        }
    }

    /// Sends what has to be somewhere back to what it is made from: an update of a tensor, a loop
    /// that changes one. To be called before the items of a plan are written.
    pub fn send_destinations(&mut self, plan: &Plan) {
        for (number, item) in plan.items.iter().enumerate().rev() {
            match item {
                Item::Group(group) => {
                    for stage in &group.stages {
                        let source = plan.in_place.get(&stage.value).copied();
                        self.send_destination(plan, stage.value, source);
                    }
                }
                Item::Op(op) if loops::For::is(self.old, *op) => {
                    let carries = self.carries(loops::For::of(*op));
                    let inits = loops::For::of(*op).inits(self.old);
                    for (at, result) in self.old.results(*op).enumerate() {
                        let moves = matches!(carries[at], Carry::InPlace | Carry::Swap);
                        let source = Some(inits[at]).filter(|&init| {
                            moves && self.may_take(plan, number, *op, &inits, init) && is_stage(plan, init)
                        });
                        self.send_destination(plan, result, source);
                    }
                }
                Item::Op(_) => {}
            }
        }
    }

    fn send_destination(&mut self, plan: &Plan, value: ValueId, source: Option<ValueId>) {
        if let (Some(&memref), Some(source)) = (self.destinations.get(&value), source)
            && is_stage(plan, source)
        {
            self.destinations.entry(source).or_insert(memref);
        }
    }

    /// How a value that a region computes gets out of it.
    fn way_out(&self, value: ValueId) -> WayOut {
        match () {
            () if !self.is_tensor(value) => WayOut::Scalar(self.old.ty(value)),
            () if self.rank(value) == 0 => WayOut::Scalar(self.element_type(value)),
            () if self.is_open(value) => WayOut::Owned(stored_type(self.cx, self.old.ty(value))),
            () => WayOut::Memory,
        }
    }

    /// Notes which of the values that leave a block are handed over with their memory.
    fn hand_over_later(&mut self, values: &[ValueId], is_one: impl Fn(usize) -> bool) {
        for (at, &value) in values.iter().enumerate() {
            if is_one(at) && self.is_tensor(value) && self.is_open(value) {
                self.handed.insert(value);
            }
        }
    }

    /// Whether the type of a tensor leaves sizes open.
    fn is_open(&self, value: ValueId) -> bool {
        self.shape(value).contains(&ir::DYNAMIC)
    }

    /// Says that a value, of a tensor the element, has become this one.
    fn place_scalar(&mut self, value: ValueId, new: ValueId) {
        match self.is_tensor(value) {
            true => drop(self.places.insert(value, Place::Value(new))),
            false => self.scalars.map(value, new),
        }
    }

    /// What became of a value that is no tensor, or the element of one without dimensions.
    fn scalar_or_element(&mut self, b: &mut Builder<'_>, value: ValueId) -> ValueId {
        if self.is_tensor(value) { self.element(b, value, &[]) } else { self.scalar(value) }
    }

    /// Says that a tensor is in memory that this block owns.
    fn place_owned(&mut self, value: ValueId, memref: ValueId) {
        self.place_in(value, memref);
        self.buffers.push(memref);
    }

    fn buffer_like(&mut self, b: &mut Builder<'_>, value: ValueId) -> ValueId {
        let sizes = self.sizes(b, value);
        self.allocate(b, &sizes, self.element_type(value))
    }

    /// Gives a new operation the attributes of an old one.
    fn copy_attrs(&self, b: &mut Builder<'_>, from: OpId, to: OpId) {
        let attrs = self.old.attrs(from);
        b.body.set_attrs(to, attrs);
    }
}

/// How a value gets out of the region that computes it.
#[derive(Copy, Clone)]
enum WayOut {
    /// As a value of a type.
    Scalar(Type),
    /// In memory from outside.
    Memory,
    /// In memory that the region makes and hands over, of a type.
    Owned(Type),
}

fn once(values: &[ValueId], value: ValueId) -> bool {
    values.iter().filter(|&&other| other == value).count() == 1
}

/// Whether a value is computed by a stage of a block, in memory of its own.
fn is_stage(plan: &Plan, value: ValueId) -> bool {
    plan.stage_of(value).is_some_and(|stage| stage.kind != StageKind::Constant)
}
