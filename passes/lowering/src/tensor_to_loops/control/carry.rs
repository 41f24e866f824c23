//! How the values of a loop go from one iteration to the next.
//!
//! If the next value of a tensor can be written over the one before, there is nothing to carry;
//! else there are two buffers that change places each iteration. A tensor whose sizes may change
//! is carried as the memory that it is in.

use hashbrown::HashSet;
use ir::{BlockId, Op, OpId, ValueId};

use super::super::access::Read;
use super::super::lowerer::Lowerer;
use super::super::plan::{Item, Plan};
use super::super::roles::StageKind;
use super::once;

/// How a value goes from one iteration to the next.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(super) enum Carry {
    /// As it is: it is no tensor.
    Plain,
    /// As its only element.
    Scalar,
    /// It never changes.
    Same,
    /// The next one is written over it.
    InPlace,
    /// In two buffers that change places.
    Swap,
    /// In memory of its own each time: its sizes may change.
    Owned,
}

impl Lowerer<'_> {
    /// How the values of a counted loop are carried.
    pub(super) fn carries(&self, op: loops::For) -> Vec<Carry> {
        let block = self.old.entry(op.body(self.old)).expect("a loop has a block");
        let arguments = self.old.arguments(block)[1..].to_vec();
        let last = self.old.terminator(block).expect("a loop yields");
        let yields: Vec<ValueId> = self.old.operands(last).collect();
        let plan = self.plan_body(block, &arguments, &yields);
        self.carries_of(&plan, &arguments, &yields, &op.inits(self.old))
    }

    /// The plan of a block that may change the memory of its arguments.
    pub(super) fn plan_body(&self, block: BlockId, arguments: &[ValueId], yields: &[ValueId]) -> Plan {
        let pairs = arguments.iter().zip(yields);
        let owned: HashSet<ValueId> =
            pairs.filter(|(argument, next)| argument != next).map(|(&argument, _)| argument).collect();
        Plan::new(self, block, &owned)
    }

    /// How values are carried by a body with a plan.
    pub(super) fn carries_of(
        &self,
        plan: &Plan,
        arguments: &[ValueId],
        yields: &[ValueId],
        inits: &[ValueId],
    ) -> Vec<Carry> {
        let carry = |at: usize| match (arguments[at], yields[at]) {
            (argument, _) if !self.is_tensor(argument) => Carry::Plain,
            (argument, _) if self.rank(argument) == 0 => Carry::Scalar,
            (argument, next) if argument == next => Carry::Same,
            (argument, next) if !self.keeps_sizes(argument, next, inits[at]) => Carry::Owned,
            (argument, next) if once(yields, next) && self.writes_over(plan, argument, next) => Carry::InPlace,
            _ => Carry::Swap,
        };
        (0..arguments.len()).map(carry).collect()
    }

    /// Whether the next value of a carried tensor can be written over it.
    fn writes_over(&self, plan: &Plan, argument: ValueId, next: ValueId) -> bool {
        if self.is_update_of(plan, argument, next) {
            return true;
        }
        let Some(&maker) = plan.made_by.get(&next) else { return false };
        let Some(stage) = plan.stage_of(next) else { return false };
        let holders = self.holders(plan, argument);
        let is_held = |value: ValueId| holders.contains(&plan.root(value));
        let is_changed_before = plan.in_place.values().any(|&source| is_held(source));
        let is_over = holders.iter().all(|&value| plan.dies_at(value, maker));
        if is_changed_before || plan.in_place.contains_key(&next) || !is_over {
            return false;
        }
        // Those that read it in the same loops: the stage itself and those before it, where it writes.
        let Item::Group(group) = &plan.items[maker] else { return false };
        let own = group.stages.iter().position(|other| other.value == next).expect("the group makes it");
        group.stages.iter().enumerate().all(|(number, other)| {
            other.reads.iter().filter(|read| is_held(read.value)).all(|read| {
                let is_here = read.access.iter().enumerate().all(|(dim, &loop_)| loop_ == Some(dim));
                let is_in_turn = number == own || number < own && group.shared >= read.access.len();
                is_in_turn && stage.kind == StageKind::Map && is_here
            })
        })
    }

    /// The values that may be in the memory of an argument: itself, and what loops and conditionals that
    /// got it make of it.
    fn holders(&self, plan: &Plan, argument: ValueId) -> HashSet<ValueId> {
        let old = self.old;
        let mut holders = HashSet::from_iter([argument]);
        for item in &plan.items {
            let Item::Op(op) = item else { continue };
            let ends = old.regions(*op).iter().filter_map(|&region| old.terminator(old.entry(region)?));
            let given: Vec<ValueId> = match loops::If::is(old, *op) {
                true => ends.flat_map(|end| old.operands(end)).collect(),
                false => old.operands(*op).collect(),
            };
            if given.into_iter().any(|value| holders.contains(&plan.root(value))) {
                holders.extend(old.results(*op).filter(|&value| self.is_tensor(value)).map(|value| plan.root(value)));
            }
        }
        holders
    }

    /// Whether a value is in the memory of another one, of which parts were changed.
    fn is_update_of(&self, plan: &Plan, argument: ValueId, value: ValueId) -> bool {
        if plan.root(value) == argument {
            return true;
        }
        if let Some(&source) = plan.in_place.get(&value) {
            return self.is_update_of(plan, argument, source);
        }
        let Some(op) = self.old.defining_op(value).and_then(|op| loops::For::cast(self.old, op)) else { return false };
        let Some(&number) = plan.made_by.get(&value) else { return false };
        let at = self.old.results(op.id()).position(|result| result == value).expect("it is a result");
        let inits = op.inits(self.old);
        let init = inits[at];
        // The loop works in the memory of what it starts from if that is not needed any more.
        self.carries(op)[at] == Carry::InPlace
            && self.may_take(plan, number, op.id(), &inits, init)
            && self.is_update_of(plan, argument, init)
    }

    /// Whether a loop may work in the memory of what it starts from: nobody needs that later, nor
    /// in the loop itself.
    pub(super) fn may_take(&self, plan: &Plan, number: usize, op: OpId, inits: &[ValueId], init: ValueId) -> bool {
        let seeds = self.captured(op).into_iter().map(|value| (value, vec![None; self.rank(value)])).collect();
        let is_seen = |read: &Read| plan.root(read.value) == plan.root(init);
        plan.is_ours(init)
            && plan.dies_at(init, number)
            && alone(plan, inits, init)
            && !self.reads(&plan.chosen, seeds).iter().any(is_seen)
    }
}

/// Whether no other value of a list is in the memory of one of it.
fn alone(plan: &Plan, values: &[ValueId], value: ValueId) -> bool {
    values.iter().filter(|&&other| plan.root(other) == plan.root(value)).count() == 1
}
