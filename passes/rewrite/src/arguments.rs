//! Arguments of blocks that are not needed: those that are always one value, and those that only
//! become themselves or each other.

use hashbrown::HashMap;
use ir::branches::set_passed;
use ir::{BlockId, Body, Context, IdMap, OpId, RegionId, Use, ValueDef, ValueId, View};
use pass::Changed;

/// A terminator that says what it passes: the last of its operands, successor by successor.
pub struct Branch {
    /// The number of the first operand that is passed.
    pub first: usize,
    /// Where the list of each successor starts, counted from the first, and where the last ends.
    pub starts: Vec<usize>,
}

impl Branch {
    /// What a terminator passes; none if it does not say, or not by the last of its operands.
    pub fn of(cx: &Context, body: &Body, op: OpId) -> Option<Branch> {
        let view = View::new(cx, body, op);
        let hook = view.def().hooks.branch?;
        let (mut starts, mut passed) = (vec![0], Vec::new());
        for (index, &block) in body.successors(op).iter().enumerate() {
            let values = hook(view, index);
            if values.len() != body.arguments(block).len() {
                return None;
            }
            passed.extend(values);
            starts.push(passed.len());
        }
        let first = body.operand_count(op).checked_sub(passed.len())?;
        body.operands(op).skip(first).eq(passed).then_some(Branch { first, starts })
    }

    /// The operand that becomes an argument of a successor, by their numbers.
    pub fn operand(&self, successor: usize, argument: usize) -> usize {
        self.first + self.starts[successor] + argument
    }

    /// Passes only what becomes an argument that is kept.
    pub fn keep(&self, cx: &Context, body: &mut Body, op: OpId, is_kept: impl Fn(ValueId) -> bool) {
        let list = |(index, &block): (usize, &BlockId)| -> Vec<ValueId> {
            let arguments = body.arguments(block).iter().enumerate();
            let kept = arguments.filter(|&(_, &argument)| is_kept(argument));
            kept.map(|(at, _)| body.operand(op, self.operand(index, at))).collect()
        };
        let lists: Vec<Vec<ValueId>> = body.successors(op).iter().enumerate().map(list).collect();
        set_passed(cx, body, op, &lists).expect("a branch passes the last of its operands");
    }

    /// The successor and number of the argument that an operand becomes.
    fn place(&self, operand: usize) -> Option<(usize, usize)> {
        let at = operand.checked_sub(self.first)?;
        let successor = self.starts.partition_point(|&start| start <= at) - 1;
        Some((successor, at - self.starts[successor]))
    }
}

struct Arguments<'a> {
    body: &'a mut Body,
    branches: HashMap<OpId, Branch>,
    /// The ways into each block: terminator and number of the successor.
    ways: IdMap<BlockId, Vec<(OpId, usize)>>,
    /// Whether the arguments of a block may go.
    is_free: IdMap<BlockId, bool>,
    dropped: IdMap<ValueId, bool>,
}

/// Drops arguments of the blocks of a region, the first one aside, that are always one value or
/// that nothing needs. All blocks can be reached.
pub fn simplify_arguments(cx: &Context, body: &mut Body, region: RegionId) -> Changed {
    let Some(entry) = body.entry(region) else { return Changed::No };
    let blocks: Vec<BlockId> = body.blocks(region).filter(|&block| block != entry).collect();
    if blocks.iter().all(|&block| body.arguments(block).is_empty()) {
        return Changed::No;
    }
    let mut this = Arguments {
        body,
        branches: HashMap::new(),
        ways: IdMap::new(Vec::new()),
        is_free: IdMap::new(false),
        dropped: IdMap::new(false),
    };
    let order = this.collect(cx, entry, &blocks);
    let all: Vec<ValueId> = blocks
        .iter()
        .filter(|&&block| this.is_free[block])
        .flat_map(|&block| this.body.arguments(block).to_vec())
        .collect();
    this.replace_constant(&all);
    this.drop_unneeded(&all);
    if !all.iter().any(|&value| this.dropped[value]) {
        return Changed::No;
    }
    this.apply(cx, &order, &blocks);
    Changed::Yes
}

impl Arguments<'_> {
    /// Collects the ways; gives the terminators, in order.
    fn collect(&mut self, cx: &Context, entry: BlockId, blocks: &[BlockId]) -> Vec<OpId> {
        blocks.iter().for_each(|&block| self.is_free[block] = true);
        let mut order = Vec::new();
        for op in std::iter::once(entry).chain(blocks.iter().copied()).filter_map(|block| self.body.last_op(block)) {
            let branch = Branch::of(cx, self.body, op);
            for (index, &block) in self.body.successors(op).iter().enumerate() {
                self.ways[block].push((op, index));
                self.is_free[block] &= branch.is_some();
            }
            if let Some(branch) = branch {
                order.push(op);
                self.branches.insert(op, branch);
            }
        }
        order
    }

    fn place_of(&self, argument: ValueId) -> (BlockId, usize) {
        match self.body.value_def(argument) {
            ValueDef::Argument(block, index) => (block, index as usize),
            _ => unreachable!("it is an argument"),
        }
    }

    /// The argument that a use of a value passes it to.
    fn passed_to(&self, user: Use) -> Option<ValueId> {
        let (successor, index) = self.branches.get(&user.op)?.place(user.index)?;
        let block = *self.body.successors(user.op).get(successor)?;
        self.is_free[block].then(|| self.body.arguments(block)[index])
    }

    /// The one value that an argument always is, if there is one.
    fn only_value(&self, argument: ValueId) -> Option<ValueId> {
        let (block, index) = self.place_of(argument);
        let mut only = None;
        for (op, successor) in &self.ways[block] {
            let value = self.body.operand(*op, self.branches[op].operand(*successor, index));
            if value != argument && only.replace(value).is_some_and(|other| other != value) {
                return None;
            }
        }
        only
    }

    fn replace_constant(&mut self, all: &[ValueId]) {
        let mut work: Vec<ValueId> = all.iter().rev().copied().collect();
        while let Some(argument) = work.pop() {
            if self.dropped[argument] {
                continue;
            }
            let Some(value) = self.only_value(argument) else { continue };
            // Where it was passed on, there may be only one value now.
            work.extend(self.body.uses(argument).filter_map(|user| self.passed_to(user)));
            self.body.replace_all_uses(argument, value);
            self.dropped[argument] = true;
        }
    }

    /// Drops arguments that are used for nothing but for such arguments.
    fn drop_unneeded(&mut self, all: &[ValueId]) {
        let mut needed: IdMap<ValueId, bool> = IdMap::new(false);
        let is_needed = |&value: &ValueId| self.body.uses(value).any(|user| self.passed_to(user).is_none());
        let mut work: Vec<ValueId> =
            all.iter().copied().filter(|&value| !self.dropped[value]).filter(is_needed).collect();
        work.iter().for_each(|&value| needed[value] = true);
        while let Some(argument) = work.pop() {
            let (block, index) = self.place_of(argument);
            for (op, successor) in &self.ways[block] {
                let value = self.body.operand(*op, self.branches[op].operand(*successor, index));
                if !std::mem::replace(&mut needed[value], true) && self.is_candidate(value) {
                    work.push(value);
                }
            }
        }
        all.iter().for_each(|&value| self.dropped[value] |= !needed[value]);
    }

    fn is_candidate(&self, value: ValueId) -> bool {
        matches!(self.body.value_def(value), ValueDef::Argument(block, _) if self.is_free[block])
    }

    fn apply(&mut self, cx: &Context, order: &[OpId], blocks: &[BlockId]) {
        for &op in order {
            self.branches[&op].keep(cx, self.body, op, |argument| !self.dropped[argument]);
        }
        for &block in blocks {
            let arguments = self.body.arguments(block).to_vec();
            for (index, argument) in arguments.into_iter().enumerate().rev() {
                if self.dropped[argument] {
                    self.body.erase_argument(block, index);
                }
            }
        }
    }
}
