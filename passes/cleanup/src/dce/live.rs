//! What is needed: found from operations with effects, backwards along uses and along the ways
//! that values take through regions and blocks.

use hashbrown::HashMap;
use ir::interfaces::{Effect, EffectKind, FlowPoint};
use ir::{BlockId, Body, Context, IdMap, OpId, Traits, ValueDef, ValueId, View};
use rewrite::carried::{Group, Ways};
use rewrite::regions::Branch;

use crate::memory::local_root;

/// What of a body is needed.
pub struct Live<'l> {
    cx: &'l Context,
    body: &'l Body,
    ops: IdMap<OpId, bool>,
    values: IdMap<ValueId, bool>,
    /// The ways of operations with regions, if they are known.
    ways: HashMap<OpId, Lists>,
    /// The branches that say what they pass.
    branches: HashMap<OpId, Branch>,
    /// By block with several around it: the ways in, as terminator and number of the successor.
    into: HashMap<BlockId, Vec<(OpId, usize)>>,
    /// What writes to a buffer of this body, and does nothing else: needed if the buffer is.
    writes: HashMap<OpId, Vec<OpId>>,
    work: Vec<ValueOrOp>,
}

/// The lists of values between an operation and its regions.
pub struct Lists {
    /// The ways.
    pub ways: Ways,
    /// The lists that have the same length.
    pub groups: Vec<Group>,
}

enum ValueOrOp {
    Value(ValueId),
    Op(OpId),
}

/// The needed parts of a body, without it.
pub struct Needed {
    /// Operations.
    pub ops: IdMap<OpId, bool>,
    /// Values.
    pub values: IdMap<ValueId, bool>,
    /// The ways of operations with regions, if they are known, in program order.
    pub ways: Vec<(OpId, Lists)>,
    /// The branches that say what they pass, in program order.
    pub branches: Vec<(OpId, Branch)>,
}

impl<'l> Live<'l> {
    /// Finds what is needed.
    pub fn find(cx: &'l Context, body: &'l Body) -> Needed {
        let mut live = Live {
            cx,
            body,
            ops: IdMap::new(false),
            values: IdMap::new(false),
            ways: HashMap::new(),
            branches: HashMap::new(),
            into: HashMap::new(),
            writes: HashMap::new(),
            work: Vec::new(),
        };
        let (mut with_ways, mut branching) = (Vec::new(), Vec::new());
        let mut effects = Vec::new();
        for op in body.walk_all() {
            if !body.regions(op).is_empty()
                && let Some(ways) = Ways::of(View::new(cx, body, op))
            {
                let groups = ways.groups();
                live.ways.insert(op, Lists { ways, groups });
                with_ways.push(op);
            }
            if !body.successors(op).is_empty() {
                live.note_branch(op);
                branching.push(op);
            }
            if live.is_root(op, &mut effects) {
                live.need_op(op);
            }
        }
        live.run();
        let Live { ops, values, mut ways, mut branches, .. } = live;
        let ways = with_ways.into_iter().filter_map(|op| Some((op, ways.remove(&op)?))).collect();
        let branches = branching.into_iter().filter_map(|op| Some((op, branches.remove(&op)?))).collect();
        Needed { ops, values, ways, branches }
    }

    fn note_branch(&mut self, op: OpId) {
        for (index, &block) in self.body.successors(op).iter().enumerate() {
            self.into.entry(block).or_default().push((op, index));
        }
        if let Some(branch) = Branch::of(self.cx, self.body, op) {
            self.branches.insert(op, branch);
        }
    }

    /// Whether an operation is needed whatever uses it.
    fn is_root(&mut self, op: OpId, effects: &mut Vec<Effect>) -> bool {
        let (body, def) = (self.body, self.body.def(op));
        if def.has(Traits::TERMINATOR) {
            // Those further in are needed with the operation around them.
            return body.parent_op(op).is_none();
        }
        if def.has(Traits::SYMBOL) {
            return true;
        }
        let Some(hook) = def.hooks.effects else {
            let is_harmless = [Traits::PURE, Traits::MAY_TRAP, Traits::RECURSIVE_EFFECTS];
            return !is_harmless.iter().any(|&known| def.has(known));
        };
        effects.clear();
        hook(View::new(self.cx, body, op), effects);
        let mut buffers: Vec<OpId> = Vec::new();
        for effect in effects.iter() {
            let root = effect.on.and_then(|value| local_root(self.cx, body, value));
            match effect.kind {
                EffectKind::Read => {}
                EffectKind::Allocate if effect.on.is_some() => {}
                EffectKind::Write | EffectKind::Free if root.is_some() => buffers.extend(root),
                _ => return true,
            }
        }
        for buffer in buffers {
            self.writes.entry(buffer).or_default().push(op);
        }
        false
    }

    fn need_op(&mut self, op: OpId) {
        if !std::mem::replace(&mut self.ops[op], true) {
            self.work.push(ValueOrOp::Op(op));
        }
    }

    fn need(&mut self, value: ValueId) {
        if !std::mem::replace(&mut self.values[value], true) {
            self.work.push(ValueOrOp::Value(value));
        }
    }

    fn run(&mut self) {
        while let Some(next) = self.work.pop() {
            match next {
                ValueOrOp::Op(op) => self.visit_op(op),
                ValueOrOp::Value(value) => self.visit_value(value),
            }
        }
    }

    fn visit_op(&mut self, op: OpId) {
        let body = self.body;
        body.parent_op(op).into_iter().for_each(|around| self.need_op(around));
        // Control goes through all blocks, so what decides where it goes is needed.
        for block in body.regions(op).iter().flat_map(|&region| body.blocks(region)) {
            body.terminator(block).into_iter().for_each(|last| self.need_op(last));
        }
        let own = body.operand_count(op) - self.passed(op);
        body.operands(op).take(own).for_each(|value| self.need(value));
        for write in self.writes.remove(&op).unwrap_or_default() {
            self.need_op(write);
        }
    }

    /// How many of the last operands of an operation are only passed on.
    fn passed(&self, op: OpId) -> usize {
        let body = self.body;
        if let Some(branch) = self.branches.get(&op) {
            return body.operand_count(op) - branch.first;
        }
        let count = |lists: &Lists, from| {
            lists.ways.edges().iter().find(|edge| edge.from == from).map(|edge| edge.values.len())
        };
        if let Some(ways) = self.ways.get(&op) {
            return count(ways, FlowPoint::Parent).unwrap_or(0);
        }
        if !body.def(op).has(Traits::TERMINATOR) {
            return 0;
        }
        let Some(around) = body.parent_op(op) else { return 0 };
        let region = body.block_of(op).and_then(|block| body.region_of(block));
        let number = body.regions(around).iter().position(|&other| Some(other) == region);
        let ways = self.ways.get(&around);
        ways.zip(number).and_then(|(ways, number)| count(ways, FlowPoint::Region(number))).unwrap_or(0)
    }

    fn visit_value(&mut self, value: ValueId) {
        match self.body.value_def(value) {
            ValueDef::Result(op, index) => {
                self.need_op(op);
                self.need_passed(op, FlowPoint::Parent, index as usize);
            }
            ValueDef::Argument(block, index) => self.visit_argument(block, index as usize),
            ValueDef::Forward => {}
        }
    }

    fn visit_argument(&mut self, block: BlockId, index: usize) {
        let body = self.body;
        for (op, successor) in self.into.get(&block).cloned().unwrap_or_default() {
            // Where a branch does not say what it passes, all its operands are needed anyway.
            let operand = self.branches.get(&op).map(|branch| branch.operand(successor, index));
            operand.into_iter().for_each(|at| self.need(body.operand(op, at)));
        }
        let Some((region, around)) =
            body.region_of(block).and_then(|region| Some((region, body.region_parent(region)?)))
        else {
            return;
        };
        self.need_op(around);
        if let Some(number) = body.regions(around).iter().position(|&other| other == region) {
            self.need_passed(around, FlowPoint::Region(number), index);
        }
    }

    /// Needs what the ways of an operation pass to a value of a target; where lists have the same
    /// length, in all of them, since they keep or lose it together.
    fn need_passed(&mut self, op: OpId, target: FlowPoint, index: usize) {
        let Some(lists) = self.ways.get(&op) else { return };
        let skipped = lists.ways.ways_into(target).next().map_or(0, |edge| edge.skipped);
        let Some(group) = lists.groups.iter().find(|group| group.targets.contains(&target)) else { return };
        let Some(index) = index.checked_sub(skipped) else { return };
        let edges = lists.ways.edges().iter().filter(|edge| group.sources.contains(&edge.from));
        let values: Vec<ValueId> = edges.filter_map(|edge| edge.values.get(index).copied()).collect();
        values.into_iter().for_each(|value| self.need(value));
    }
}
