//! Loops with a condition, which may compute what it passes on.

use hashbrown::{HashMap, HashSet};
use ir::{Builder, Op, Type, ValueId};

use super::super::lowerer::Lowerer;
use super::super::plan::Plan;
use super::carry::Carry;
use super::frame::Frame;
use super::{WayOut, once};

/// What the condition of a loop passes on, beside arguments as they are.
struct Passed {
    /// The values.
    values: Vec<ValueId>,
    /// For each, whether it is computed; the others are carried.
    is_computed: Vec<bool>,
    /// Memory from before the loop for those that have some.
    memories: HashMap<usize, ValueId>,
}

impl Passed {
    fn computed(&self) -> impl Iterator<Item = usize> {
        (0..self.values.len()).filter(|&to| self.is_computed[to])
    }
}

impl Lowerer<'_> {
    /// Writes a loop with a condition; `number` is that of its item in the plan around.
    pub(super) fn while_loop(&mut self, b: &mut Builder<'_>, plan: &Plan, number: usize, op: loops::While) {
        let old = self.old;
        let (inits, results) = (op.inits(old), op.results(old));
        let [first, second] = [op.before(old), op.after(old)].map(|region| old.entry(region).expect("a block"));
        let (before, after) = (old.arguments(first).to_vec(), old.arguments(second).to_vec());
        let [ask, last] = [first, second].map(|block| old.terminator(block).expect("a terminator"));
        let asked: Vec<ValueId> = old.operands(ask).skip(1).collect();
        let yields: Vec<ValueId> = old.operands(last).collect();

        // The argument of the second region that is an argument of the first as it is.
        let same = |at: usize| asked.iter().position(|&value| value == before[at]);
        let arguments: Vec<ValueId> = (0..before.len()).map(|at| same(at).map_or(before[at], |to| after[to])).collect();
        let inner = self.plan_body(second, &arguments, &yields);
        let carries = self.carries_of(&inner, &arguments, &yields, &inits);
        let mut frame =
            Frame { plan: inner, carries, inits, arguments, yields, memories: HashMap::new(), sizes: HashMap::new() };
        let carried = self.begin(b, (plan, number), op.id(), &mut frame, &|at| same(at).map(|to| results[to]));
        let is_carried = |to: usize| (0..before.len()).any(|at| same(at) == Some(to));
        let is_computed = (0..asked.len()).map(|to| !is_carried(to)).collect();
        let mut passed = Passed { values: asked.clone(), is_computed, memories: HashMap::new() };
        let types: Vec<Type> = carried.iter().map(|&value| b.ty(value)).collect();
        let mut all = types.clone();
        for to in passed.computed().collect::<Vec<_>>() {
            match self.way_out(asked[to]) {
                WayOut::Scalar(ty) | WayOut::Owned(ty) => all.push(ty),
                WayOut::Memory => drop(passed.memories.insert(to, self.buffer_like(b, asked[to]))),
            }
        }

        let new = loops::While::build(b, &all, &carried);
        self.copy_attrs(b, op.id(), new.id());
        self.outermost.get_or_insert(new.id());
        let (region, other) = (new.before(b.body), new.after(b.body));

        let block = b.body.add_block(region, &types);
        let values = b.body.arguments(block).to_vec();
        let mut inner = Builder::at_end(b.cx, b.body, block, b.loc);
        self.open();
        // What is carried in memory of its own goes on to the second region, which gives it back.
        self.enter(&frame, &before, &values);
        let mut next = values;
        next.extend(self.ask(&mut inner, first, &passed));
        let condition = self.scalar(old.operand(ask, 0));
        self.close();
        loops::Condition::build(&mut inner, condition, &next);

        let block = b.body.add_block(other, &all);
        let values = b.body.arguments(block).to_vec();
        let mut inner = Builder::at_end(b.cx, b.body, block, b.loc);
        let (shared, extra) = values.split_at(types.len());
        self.open();
        let owned = self.place_computed(&passed, &after, extra);
        let next = self.turn(&mut inner, &frame, shared);
        owned.into_iter().for_each(|memref| self.release(&mut inner, memref));
        self.close();
        loops::Yield::build(&mut inner, &next);

        let finals = new.results(b.body);
        let (shared, extra) = finals.split_at(types.len());
        self.place_computed(&passed, &results, extra);
        for (at, finals) in frame.split(shared).into_iter().enumerate() {
            match same(at) {
                Some(to) => self.end(&frame, at, results[to], &finals),
                // Nobody sees it, but its memory is to be given back.
                None if frame.carries[at] == Carry::Owned => self.buffers.push(finals[0]),
                None => {}
            }
        }
        for at in (0..before.len()).filter(|&at| frame.carries[at] == Carry::Swap) {
            if let Some(to) = same(at) {
                self.bring_home(b, results[to]);
            }
        }
    }

    /// Writes the region of the condition; gives the computed values that it passes on.
    fn ask(&mut self, b: &mut Builder<'_>, block: ir::BlockId, passed: &Passed) -> Vec<ValueId> {
        let plan = Plan::new(self, block, &HashSet::new());
        for (&to, &memref) in &passed.memories {
            let value = passed.values[to];
            if once(&passed.values, value) && plan.made_by.contains_key(&value) {
                self.destinations.insert(value, memref);
            }
        }
        self.hand_over_later(&passed.values, |to| passed.is_computed[to]);
        self.send_destinations(&plan);
        self.items(b, &plan);
        let mut next = Vec::new();
        for to in passed.computed() {
            let value = passed.values[to];
            match (self.way_out(value), passed.memories.get(&to)) {
                (_, Some(&memref)) => self.copy_to(b, value, memref),
                (WayOut::Owned(_), None) => next.push(self.hand_over(b, value)),
                (_, None) => next.push(self.scalar_or_element(b, value)),
            }
        }
        next
    }

    /// Says where values are that the condition of a loop has computed; gives the memory among
    /// them that is owned now.
    fn place_computed(&mut self, passed: &Passed, targets: &[ValueId], extra: &[ValueId]) -> Vec<ValueId> {
        let (mut extra, mut owned) = (extra.iter().copied(), Vec::new());
        for to in passed.computed() {
            if let Some(&memref) = passed.memories.get(&to) {
                self.place_in(targets[to], memref);
                continue;
            }
            let value = extra.next().expect("a value for each");
            match self.way_out(targets[to]) {
                WayOut::Owned(_) => {
                    self.place_owned(targets[to], value);
                    owned.push(value);
                }
                _ => self.place_scalar(targets[to], value),
            }
        }
        owned
    }
}
