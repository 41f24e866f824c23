//! What loops have in common: how they begin, turn and end.

use hashbrown::HashMap;
use ir::{Builder, OpId, ValueId};
use memref::Size;

use super::super::lowerer::{Lowerer, Place};
use super::super::plan::Plan;
use super::carry::Carry;
use super::once;

/// The memory of a carried tensor.
#[derive(Copy, Clone)]
pub(super) struct Memory {
    pub current: ValueId,
    /// For [`Carry::Swap`].
    next: Option<ValueId>,
}

/// What a loop carries: lists with an entry for each value.
pub(super) struct Frame {
    /// The plan of the body.
    pub plan: Plan,
    pub carries: Vec<Carry>,
    /// What the loop starts with.
    pub inits: Vec<ValueId>,
    /// The arguments of the body, and what it yields.
    pub arguments: Vec<ValueId>,
    pub yields: Vec<ValueId>,
    /// Memory from before the loop, and the sizes of what is in it.
    pub memories: HashMap<usize, Memory>,
    pub sizes: HashMap<usize, Vec<Size>>,
}

impl Frame {
    /// How many values of the new loop carry one of the old.
    pub fn width(&self, at: usize) -> usize {
        match self.carries[at] {
            Carry::Plain | Carry::Scalar | Carry::Owned => 1,
            Carry::Swap => 2,
            Carry::Same | Carry::InPlace => 0,
        }
    }

    /// For each value of the old loop, those of the new one that carry it.
    pub fn split(&self, mut values: &[ValueId]) -> Vec<Vec<ValueId>> {
        let mut take = |at| {
            let (first, rest) = values.split_at(self.width(at));
            values = rest;
            first.to_vec()
        };
        (0..self.carries.len()).map(&mut take).collect()
    }
}

impl Lowerer<'_> {
    /// Makes ready what a loop starts with; gives the values that it carries. `result` is what
    /// the loop makes of each.
    pub(super) fn begin(
        &mut self,
        b: &mut Builder<'_>,
        around: (&Plan, usize),
        op: OpId,
        frame: &mut Frame,
        result: &dyn Fn(usize) -> Option<ValueId>,
    ) -> Vec<ValueId> {
        let (plan, number) = around;
        let mut carried = Vec::new();
        // Loops that fill memory are over when the next one begins.
        let outermost = self.outermost;
        for at in 0..frame.carries.len() {
            self.outermost = outermost;
            let init = frame.inits[at];
            let is_free = self.is_tensor(init) && self.may_take(plan, number, op, &frame.inits, init);
            match frame.carries[at] {
                Carry::Plain => carried.push(self.scalar(init)),
                Carry::Scalar => carried.push(self.element(b, init, &[])),
                Carry::Same => drop(self.settled(b, init).map(|memory| frame.memories.insert(at, memory))),
                Carry::Owned => carried.push(if is_free { self.hand_over(b, init) } else { self.copy_of(b, init) }),
                carry @ (Carry::InPlace | Carry::Swap) => {
                    frame.sizes.insert(at, self.sizes(b, init));
                    let memory = self.memory(b, init, is_free, carry, result(at));
                    frame.memories.insert(at, memory);
                    carried.extend(memory.next.map(|_| memory.current));
                    carried.extend(memory.next);
                }
            }
        }
        self.outermost = outermost;
        carried
    }

    /// The memory of a carried tensor before a loop, with its first value in it.
    fn memory(
        &mut self,
        b: &mut Builder<'_>,
        init: ValueId,
        is_free: bool,
        carry: Carry,
        result: Option<ValueId>,
    ) -> Memory {
        let taken = match self.places.get(&init) {
            Some(Place::Buffer { memref, kept }) if is_free && kept.len() == self.rank(init) => Some(*memref),
            _ => None,
        };
        let current = taken.unwrap_or_else(|| {
            let memref = match result.and_then(|result| self.destinations.get(&result).copied()) {
                Some(memref) => memref,
                None => self.buffer_like(b, init),
            };
            self.copy_to(b, init, memref);
            memref
        });
        let next = (carry == Carry::Swap).then(|| self.buffer_like(b, init));
        Memory { current, next }
    }

    /// Memory with a value in it that never changes, if the value has no place yet. The value
    /// itself gets none: it may be needed where this memory is not filled.
    fn settled(&mut self, b: &mut Builder<'_>, value: ValueId) -> Option<Memory> {
        if self.places.contains_key(&value) {
            return None;
        }
        let current = self.buffer_like(b, value);
        self.copy_to(b, value, current);
        Some(Memory { current, next: None })
    }

    /// Writes the body of a loop; gives the values that go to the next iteration.
    pub(super) fn turn(&mut self, b: &mut Builder<'_>, frame: &Frame, values: &[ValueId]) -> Vec<ValueId> {
        let targets = self.enter(frame, &frame.arguments, values);
        let owned: Vec<ValueId> = (0..frame.carries.len())
            .zip(frame.split(values))
            .filter(|&(at, _)| frame.carries[at] == Carry::Owned)
            .map(|(_, values)| values[0])
            .collect();
        self.buffers.extend(&owned);
        self.hand_over_later(&frame.yields, |at| frame.carries[at] == Carry::Owned);
        for (at, &next) in frame.yields.iter().enumerate() {
            let is_free = once(&frame.yields, next) && frame.plan.made_by.contains_key(&next);
            if let (Some(&target), true) = (targets.get(&at), is_free) {
                self.destinations.insert(next, target);
            }
        }
        self.send_destinations(&frame.plan);
        self.items(b, &frame.plan);
        let next = self.leave(b, frame, values, &targets);
        owned.into_iter().for_each(|memref| self.release(b, memref));
        next
    }

    /// Says where the arguments of a region are; gives where the next values are to be.
    pub(super) fn enter(
        &mut self,
        frame: &Frame,
        arguments: &[ValueId],
        values: &[ValueId],
    ) -> HashMap<usize, ValueId> {
        let mut targets = HashMap::new();
        for (at, values) in frame.split(values).into_iter().enumerate() {
            let argument = arguments[at];
            for (dim, &size) in frame.sizes.get(&at).into_iter().flatten().enumerate() {
                self.extents.last_mut().expect("there is a scope").insert((argument, dim), size);
            }
            match frame.carries[at] {
                Carry::Plain | Carry::Scalar => self.place_scalar(argument, values[0]),
                Carry::Same => self.place_same(frame, at, argument),
                Carry::Owned => self.place_in(argument, values[0]),
                Carry::InPlace => {
                    self.place_in(argument, frame.memories[&at].current);
                    targets.insert(at, frame.memories[&at].current);
                }
                Carry::Swap => {
                    self.place_in(argument, values[0]);
                    targets.insert(at, values[1]);
                }
            }
        }
        targets
    }

    /// Puts the next values where they are to be; gives what is carried on.
    fn leave(
        &mut self,
        b: &mut Builder<'_>,
        frame: &Frame,
        values: &[ValueId],
        targets: &HashMap<usize, ValueId>,
    ) -> Vec<ValueId> {
        // What changes places is copied first: nothing reads there what was before.
        for wanted in [Carry::Swap, Carry::InPlace] {
            for (at, &carry) in frame.carries.iter().enumerate() {
                if carry == wanted {
                    self.copy_to(b, frame.yields[at], targets[&at]);
                }
            }
        }
        let mut next = Vec::new();
        for (at, values) in frame.split(values).into_iter().enumerate() {
            match frame.carries[at] {
                Carry::Plain => next.push(self.scalar(frame.yields[at])),
                Carry::Scalar => next.push(self.element(b, frame.yields[at], &[])),
                Carry::Owned => next.push(self.hand_over(b, frame.yields[at])),
                Carry::Swap => next.extend([values[1], values[0]]),
                Carry::Same | Carry::InPlace => {}
            }
        }
        next
    }

    /// Says where the result of a loop is that a carried value becomes; `finals` are the values of
    /// the new loop for it.
    pub(super) fn end(&mut self, frame: &Frame, at: usize, result: ValueId, finals: &[ValueId]) {
        match frame.carries[at] {
            Carry::Plain | Carry::Scalar => self.place_scalar(result, finals[0]),
            Carry::Same => self.place_same(frame, at, result),
            Carry::InPlace => self.place_in(result, frame.memories[&at].current),
            Carry::Owned => self.place_owned(result, finals[0]),
            Carry::Swap => self.place_in(result, finals[0]),
        }
    }

    fn place_same(&mut self, frame: &Frame, at: usize, value: ValueId) {
        match frame.memories.get(&at) {
            Some(memory) => self.place_in(value, memory.current),
            None => {
                if let Some(place) = self.places.get(&frame.inits[at]).cloned() {
                    self.places.insert(value, place);
                }
            }
        }
    }

    /// Copies the result of a loop to where it is to be, if it is to be somewhere.
    pub(super) fn bring_home(&mut self, b: &mut Builder<'_>, result: ValueId) {
        if let Some(&memref) = self.destinations.get(&result) {
            // It may be there already: elements are copied one by one.
            self.over(b, result, &[], &mut |l, b, indices| {
                let element = l.load(b, result, indices);
                memref::store(b, element, memref, indices);
            });
            self.place_in(result, memref);
        }
    }
}
