//! Which loops a value depends on: the loops that a tape of it needs a dimension for.
//!
//! A value inside loops need not change with each of them: what is loaded from an array that the
//! outer loop does not touch is the same in all its iterations, so one copy is enough. For every
//! value, a bit for each loop around its definition, outermost first; the bits only grow while
//! they are spread along operands and control flow, so that ends.

use hashbrown::HashSet;
use ir::{BlockId, IdMap, OpId, Traits, ValueId};

use crate::activity::flow;
use crate::program::{BufferId, Kind, Program, memref_operand};

/// For every value, the loops (by depth) whose iterations it may differ in.
pub struct Varies {
    masks: IdMap<ValueId, u64>,
    depths: IdMap<BlockId, usize>,
    /// The loops in which a buffer is written.
    writing: HashSet<(BufferId, OpId)>,
    changed: bool,
}

impl Varies {
    /// Spreads dependence on loops through a program.
    pub fn new(program: &Program<'_>) -> Varies {
        let body = program.body;
        let writing = writing_loops(program);
        let mut varies = Varies { masks: IdMap::default(), depths: IdMap::default(), writing, changed: true };
        let ops: Vec<OpId> = body.walk(body.root()).collect();
        for &op in &ops {
            varies.enter(program, op);
        }
        while std::mem::take(&mut varies.changed) {
            for &op in &ops {
                varies.step(program, op);
            }
        }
        varies
    }

    /// Those of the loops around a value (outermost first) that it may differ in.
    pub fn loops(&self, program: &Program<'_>, value: ValueId) -> Vec<OpId> {
        let mask = self.masks[value];
        let around = program.loops_around(value);
        around.into_iter().enumerate().filter(|&(depth, _)| mask & bit(depth) != 0).map(|(_, op)| op).collect()
    }

    /// Notes the depths of the blocks of an operation.
    fn enter(&mut self, program: &Program<'_>, op: OpId) {
        let depth = self.depth_of(program, op);
        let inner = depth + usize::from(program.kind(op) != Kind::If);
        for &region in program.body.regions(op) {
            for block in program.body.blocks(region) {
                self.depths[block] = inner;
            }
        }
    }

    fn depth_of(&self, program: &Program<'_>, op: OpId) -> usize {
        program.body.block_of(op).map_or(0, |block| self.depths[block])
    }

    fn add(&mut self, value: ValueId, mask: u64, depth: usize) {
        let mask = self.masks[value] | (mask & below(depth));
        self.changed |= self.masks[value] != mask;
        self.masks[value] = mask;
    }

    fn of_all(&self, values: impl Iterator<Item = ValueId>) -> u64 {
        values.fold(0, |mask, value| mask | self.masks[value])
    }

    fn step(&mut self, program: &Program<'_>, op: OpId) {
        let body = program.body;
        let depth = self.depth_of(program, op);
        let operands = self.of_all(body.operands(op));
        match program.kind(op) {
            Kind::Pure | Kind::Ruled => body.results(op).for_each(|value| self.add(value, operands, depth)),
            Kind::Load => self.add(body.result(op, 0), operands | self.written_around(program, op), depth),
            Kind::For => {
                let counted = program.as_loop(op).expect("a loop.for is a counted loop");
                let bounds = self.of_all([counted.lower, counted.upper, counted.step].into_iter());
                self.add(counted.induction, bounds | bit(depth), depth + 1);
                for &carried in &counted.carried {
                    self.add(carried, bit(depth), depth + 1);
                }
                body.results(op).for_each(|value| self.add(value, bounds, depth));
                self.spread(program, op);
            }
            Kind::If => {
                let condition = self.masks[body.operand(op, 0)];
                body.results(op).for_each(|value| self.add(value, condition, depth));
                self.spread(program, op);
            }
            Kind::Allocate | Kind::Global | Kind::Free | Kind::Terminator | Kind::Store | Kind::Accumulate => {}
            Kind::While | Kind::View | Kind::Copy | Kind::Call | Kind::Gather | Kind::Scatter | Kind::Other => {
                self.give_up(program, op, depth)
            }
        }
    }

    /// The loops around a load that write its buffer.
    fn written_around(&self, program: &Program<'_>, load: OpId) -> u64 {
        let buffer = program.buffer_of(memref_operand(program.body, load));
        let around = program.loops_around_op(load);
        // What is written in an inner loop is written in all loops around that.
        let common = around.iter().take_while(|&&op| self.writing.contains(&(buffer, op))).count();
        // The contents of a buffer that lives for one iteration are those of that iteration.
        let allocation = program.buffer(buffer).allocation;
        let local = allocation.map_or(0, |allocation| program.loops_around_op(allocation).len());
        below(common) | below(local)
    }

    /// Along the copies of control flow.
    fn spread(&mut self, program: &Program<'_>, op: OpId) {
        for (from, to) in flow(program, op) {
            let mask = self.masks[from];
            let depth = program.body.defining_block(to).map_or(0, |block| self.depths[block]);
            self.add(to, mask, depth);
        }
    }

    /// Everything that comes out of something unknown differs in all loops.
    fn give_up(&mut self, program: &Program<'_>, op: OpId, depth: usize) {
        let body = program.body;
        body.results(op).for_each(|value| self.add(value, u64::MAX, depth));
        for &region in body.regions(op) {
            for block in body.blocks(region) {
                body.arguments(block).iter().for_each(|&value| self.add(value, u64::MAX, depth + 1));
            }
        }
        debug_assert!(!body.def(op).has(Traits::CONSTANT));
    }
}

/// For every buffer, the loops in which something writes it.
fn writing_loops(program: &Program<'_>) -> HashSet<(BufferId, OpId)> {
    let body = program.body;
    let mut found = HashSet::new();
    for id in program.buffer_ids() {
        for write in program.writes(id) {
            let mut at = body.parent_op(write);
            while let Some(op) = at.filter(|&op| program.kind(op) == Kind::If || found.insert((id, op))) {
                at = body.parent_op(op);
            }
        }
    }
    found
}

/// The bit of a loop; loops too far in share one.
fn bit(depth: usize) -> u64 {
    1 << depth.min(63)
}

/// The bits of the loops further out than a depth.
fn below(depth: usize) -> u64 {
    if depth >= 63 { u64::MAX } else { (1 << depth) - 1 }
}
