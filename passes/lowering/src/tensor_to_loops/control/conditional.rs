//! Conditionals, and choices between tensors whose sizes may differ.

use hashbrown::{HashMap, HashSet};
use ir::{Builder, Op, OpId, Type, ValueId};

use super::super::function::stored_type;
use super::super::lowerer::Lowerer;
use super::super::plan::Plan;
use super::{WayOut, once};

impl Lowerer<'_> {
    /// Writes a conditional.
    pub(super) fn conditional(&mut self, b: &mut Builder<'_>, op: loops::If) {
        let old = self.old;
        let (results, condition) = (op.results(old), self.scalar(op.condition(old)));
        let mut memories = HashMap::new();
        let mut types: Vec<Type> = Vec::new();
        for &result in &results {
            match (self.way_out(result), self.destinations.get(&result)) {
                (WayOut::Scalar(ty) | WayOut::Owned(ty), _) => types.push(ty),
                (WayOut::Memory, Some(&memref)) => drop(memories.insert(result, memref)),
                (WayOut::Memory, None) => drop(memories.insert(result, self.buffer_like(b, result))),
            }
        }
        let new = loops::If::build(b, &types, condition);
        self.copy_attrs(b, op.id(), new.id());
        self.outermost.get_or_insert(new.id());
        let blocks = [op.then(old), op.otherwise(old)].map(|region| old.entry(region));
        let regions = [new.then(b.body), new.otherwise(b.body)];
        for (block, region) in blocks.into_iter().zip(regions) {
            let Some(block) = block else { continue };
            let inside = b.body.add_block(region, &[]);
            let mut inner = Builder::at_end(b.cx, b.body, inside, b.loc);
            self.open();
            let values = self.branch(&mut inner, block, &results, &memories);
            self.close();
            loops::Yield::build(&mut inner, &values);
        }
        let mut finals = new.results(b.body).into_iter();
        for &result in &results {
            match (memories.get(&result), self.way_out(result)) {
                (Some(&memref), _) => self.place_in(result, memref),
                (None, WayOut::Owned(_)) => self.place_owned(result, finals.next().expect("a value for each")),
                (None, _) => self.place_scalar(result, finals.next().expect("a value for each")),
            }
        }
    }

    /// Writes a choice between whole tensors whose sizes may differ: the one that is chosen is
    /// copied.
    pub(super) fn choice(&mut self, b: &mut Builder<'_>, op: OpId) {
        let (old, result) = (self.old, self.old.result(op, 0));
        let condition = self.scalar(old.operand(op, 0));
        let new = loops::If::build(b, &[stored_type(self.cx, old.ty(result))], condition);
        self.outermost.get_or_insert(new.id());
        for (number, region) in [new.then(b.body), new.otherwise(b.body)].into_iter().enumerate() {
            let inside = b.body.add_block(region, &[]);
            let mut inner = Builder::at_end(b.cx, b.body, inside, b.loc);
            self.open();
            let memref = self.copy_of(&mut inner, old.operand(op, 1 + number));
            self.close();
            loops::Yield::build(&mut inner, &[memref]);
        }
        self.place_owned(result, new.results(b.body)[0]);
    }

    /// Writes a branch; gives the values that it yields.
    fn branch(
        &mut self,
        b: &mut Builder<'_>,
        block: ir::BlockId,
        results: &[ValueId],
        memories: &HashMap<ValueId, ValueId>,
    ) -> Vec<ValueId> {
        let old = self.old;
        let yields: Vec<ValueId> = old.terminator(block).map_or(Vec::new(), |last| old.operands(last).collect());
        let plan = Plan::new(self, block, &HashSet::new());
        for (result, &next) in results.iter().zip(&yields) {
            if let Some(&memref) = memories.get(result)
                && once(&yields, next)
                && plan.made_by.contains_key(&next)
            {
                self.destinations.insert(next, memref);
            }
        }
        self.hand_over_later(&yields, |_| true);
        self.send_destinations(&plan);
        self.items(b, &plan);
        let mut values = Vec::new();
        for (result, &next) in results.iter().zip(&yields) {
            match (memories.get(result), self.way_out(next)) {
                (Some(&memref), _) => self.copy_to(b, next, memref),
                (None, WayOut::Owned(_)) => values.push(self.hand_over(b, next)),
                (None, _) => values.push(self.scalar_or_element(b, next)),
            }
        }
        values
    }
}
