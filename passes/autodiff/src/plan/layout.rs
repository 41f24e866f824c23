//! Decisions laid out along the blocks of a program: what the reverse sweep does before it reverses
//! each, and what has to be there for it.

use hashbrown::HashSet;
use ir::{BlockId, OpId, ValueId};

use crate::plan::demand::Item;
use crate::plan::pairs::{self, Pair};
use crate::plan::{Decision, Plan, Step, blocks_in_order, slots};
use crate::program::{Kind, Program};
use crate::versions::Versions;

/// Lays the decisions out along the blocks of the program.
pub fn lay_out(program: &Program<'_>, versions: &mut Versions<'_, '_>, mut plan: Plan) -> Plan {
    let body = program.body;
    let again = plan.repeated_ops(program, versions);
    for block in blocks_in_order(program) {
        let mut early = plan.before_inversion(program, block);
        // The sizes of tensors come before these.
        let asked = body.ops(block).filter(|&op| program.extents.is_own(op)).flat_map(|op| body.results(op));
        early.extend(asked);
        for value in body.ops(block).flat_map(|op| body.results(op)).filter(|value| early.contains(value)) {
            plan.step(program, block, value);
        }
        for &value in body.arguments(block) {
            plan.step(program, block, value);
        }
        for op in body.ops(block) {
            if again.contains(&op) {
                plan.preambles[block].push(Step::Op(op));
            }
            for value in body.results(op).filter(|value| !early.contains(value)) {
                plan.step(program, block, value);
            }
        }
    }
    for &op in &again {
        let loads = plan.slice(op).into_iter().flat_map(|slice| &slice.ops).copied();
        let loads: Vec<OpId> = loads.filter(|&op| program.kind(op) == Kind::Load).collect();
        loads.into_iter().for_each(|load| plan.keep_buffer(program, load));
    }
    plan.kept_buffers.sort();
    plan.kept_buffers.dedup();
    plan.copied.sort();
    if !plan.copied.is_empty() {
        plan.copy_names = plan.names.of_copies(program, &plan.demand.snapshots, &plan.kept_buffers);
    }
    let pairs = plan.taped.iter().filter_map(|&value| pairs::pair_to(program, value));
    let is_taped = |value| plan.decisions[value] == Decision::Tape;
    // Tensors are put together where their tapes are threaded through.
    let pairs = pairs.filter(|pair| !pair.is_of_tensors && is_taped(pair.carried));
    let pairs = pairs.filter(|pair| pair.fits(&plan.demand, &plan.choice.scopes));
    let pairs: Vec<Pair> = pairs.collect();
    pairs.into_iter().for_each(|pair| plan.pairs.add(pair));
    // The tape of a pair is made for its first value.
    plan.taped.sort_by_key(|&value| plan.pairs.to(value).is_some());
    let kept = plan.taped.iter().filter(|&&value| plan.scope(value).is_none() && !plan.pairs.contain(value));
    let laid_out: Vec<(ValueId, Vec<OpId>)> =
        kept.filter_map(|&value| Some((value, plan.dimensions(value)?.to_vec()))).collect();
    plan.slots = slots::share(program, &laid_out);
    for value in plan.taped.clone() {
        if let Some(writer) = plan.scope(value) {
            plan.writers.entry(writer).or_default().push(value);
        }
    }
    plan
}

impl Plan {
    /// What is chosen for an item.
    fn chosen(&self, item: Item) -> Decision {
        self.demand.decision(&self.choice, item)
    }

    /// The operations that the reverse sweep does once more.
    fn repeated_ops(&mut self, program: &Program<'_>, versions: &mut Versions<'_, '_>) -> HashSet<OpId> {
        let mut again = HashSet::new();
        let rows = self.demand.rows.iter().filter(|row| self.choice.of(row) == Decision::Recompute);
        let items: Vec<Item> = rows.map(|row| row.item).collect();
        for item in items {
            match item {
                Item::Value(_) => {}
                Item::Copied(id) => self.copied.push(id),
                Item::Ran(op) => {
                    again.insert(op);
                }
                Item::Filled(buffer) => {
                    let fill = self.reruns.fill(program, versions, buffer).unwrap_or_default();
                    again.extend(fill.ops);
                }
            }
        }
        again
    }
}

impl Plan {
    /// The values of a block that its carried values and loaded elements are updated by, where these
    /// come back by inversion, and what those are had from: they come first.
    fn before_inversion(&self, program: &Program<'_>, block: BlockId) -> HashSet<ValueId> {
        let inverses = &self.reruns.inverses;
        let is_inverted = |value: &&ValueId| self.chosen(Item::Value(**value)) == Decision::Invert;
        let carried = program.body.arguments(block).iter().filter(is_inverted);
        let inverted = carried.filter_map(|&value| inverses.of(value));
        let sources = inverted.flat_map(|inverse| inverse.sources(program.body));
        let mut work: Vec<Item> = sources.map(Item::Value).collect();
        let loaded = program.body.ops(block).filter(|&op| program.kind(op) == Kind::Load);
        let loaded = loaded.map(|op| program.body.result(op, 0));
        let undone = loaded.filter(|&value| self.chosen(Item::Value(value)) == Decision::Undo);
        let steps = undone.filter_map(|value| inverses.element(value)).flat_map(|undone| &undone.steps);
        work.extend(steps.map(|step| Item::Value(step.by)));
        let mut early = HashSet::new();
        while let Some(item) = work.pop() {
            let Item::Value(value) = item else { continue };
            let is_here = program.body.defining_block(value) == Some(block);
            if is_here && early.insert(value) && self.chosen(item) != Decision::Tape {
                work.extend(self.demand.row(item).into_iter().flat_map(|row| row.inputs.iter().copied()));
            }
        }
        early
    }

    fn step(&mut self, program: &Program<'_>, block: BlockId, value: ValueId) {
        let mut decision = self.chosen(Item::Value(value));
        if decision == Decision::Recompute && self.is_undone(value) {
            decision = Decision::Free;
        }
        self.decisions[value] = decision;
        match decision {
            // What runs again gives its results by itself.
            Decision::Unneeded | Decision::Free | Decision::Rerun => return,
            Decision::Tape => self.taped.push(value),
            Decision::Reload | Decision::Stored(_) | Decision::Undo => {
                let access =
                    if let Decision::Stored(store) = decision { Some(store) } else { program.body.defining_op(value) };
                let access = access.expect("loads have results");
                self.keep_buffer(program, access);
            }
            Decision::Recompute
            | Decision::Forward(_)
            | Decision::Snapshot(_)
            | Decision::Output
            | Decision::Invert => {}
        }
        self.preambles[block].push(Step::Value(value));
    }

    /// Whether a value is the next one of a carried value that comes back by inversion: the reverse
    /// sweep starts from it.
    fn is_undone(&self, value: ValueId) -> bool {
        let inverse = self.reruns.inverses.from(value);
        inverse.is_some_and(|inverse| self.chosen(Item::Value(inverse.carried)) == Decision::Invert)
    }

    /// Keeps the buffer of an access for the reverse sweep, if it is a local one that lives as
    /// long as the function.
    fn keep_buffer(&mut self, program: &Program<'_>, access: OpId) {
        let buffer = program.accessed(access);
        let allocation = program.buffer(buffer).allocation;
        let is_kept = allocation.is_some_and(|allocation| program.body.parent_op(allocation).is_none());
        if is_kept {
            self.kept_buffers.push(buffer);
        }
    }
}
