//! Values between the blocks of a region: arguments are made where control comes together and
//! somebody asks, after Braun et al., Simple and efficient construction of static single
//! assignment form, 2013.

use hashbrown::HashMap;
use ir::branches::set_passed;
use ir::{BlockId, Body, Context, IdMap, OpId, RegionId, ValueId, View};

/// What is known of an element at some place.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Current {
    /// To be asked for at the start of the block.
    Unknown,
    /// Nothing was written yet.
    Unwritten,
    /// The last that was written.
    Value(ValueId),
}

/// The blocks of a region with several of them.
pub struct Blocks {
    /// The block that is worked on.
    pub at: BlockId,
    /// The ways into each block: terminator and number of the successor.
    ways: IdMap<BlockId, Vec<(OpId, usize)>>,
    finished: IdMap<BlockId, bool>,
    /// What elements are at the end of finished blocks.
    ends: HashMap<(BlockId, usize), Current>,
    /// Arguments that stand for elements.
    arguments: HashMap<(BlockId, usize), ValueId>,
    /// Those of them for which nothing is passed yet, in order.
    pending: Vec<(BlockId, usize)>,
}

impl Blocks {
    /// The blocks of a region.
    pub fn new(body: &Body, region: RegionId) -> Option<Blocks> {
        let at = body.entry(region)?;
        body.next_block(at)?;
        let mut ways: IdMap<BlockId, Vec<(OpId, usize)>> = IdMap::new(Vec::new());
        for op in body.blocks(region).filter_map(|block| body.last_op(block)) {
            for (index, &block) in body.successors(op).iter().enumerate() {
                ways[block].push((op, index));
            }
        }
        let (ends, arguments) = (HashMap::new(), HashMap::new());
        Some(Blocks { at, ways, finished: IdMap::new(false), ends, arguments, pending: Vec::new() })
    }

    /// Notes what an element is at the end of the block that is worked on.
    pub fn set_end(&mut self, slot: usize, current: Current) {
        self.ends.insert((self.at, slot), current);
    }

    /// Says that the block that is worked on is done.
    pub fn finish(&mut self) {
        self.finished[self.at] = true;
    }

    /// What an element is at the start of the block that is worked on.
    pub fn at_start(&mut self, body: &mut Body, slot: usize, like: &super::slots::Slot) -> Current {
        self.find(body, self.at, slot, like)
    }

    /// What an element is at the start of a block. Ways through blocks with one way in are
    /// followed up to what is known, which is then noted for all of them.
    fn find(&mut self, body: &mut Body, block: BlockId, slot: usize, like: &super::slots::Slot) -> Current {
        let mut passed = Vec::new();
        let mut at = block;
        let current = loop {
            if let Some(&argument) = self.arguments.get(&(at, slot)) {
                break Current::Value(argument);
            }
            let before = match self.ways[at].as_slice() {
                [] => break Current::Unwritten,
                &[(op, _)] => body.block_of(op).filter(|&before| self.finished[before]),
                _ => None,
            };
            let Some(before) = before else { break Current::Value(self.argument(body, at, slot, like)) };
            if let Some(&current) = self.ends.get(&(before, slot)) {
                break current;
            }
            passed.push(before);
            at = before;
        };
        for before in passed {
            self.ends.insert((before, slot), current);
        }
        current
    }

    fn argument(&mut self, body: &mut Body, block: BlockId, slot: usize, like: &super::slots::Slot) -> ValueId {
        let argument = body.add_argument(block, like.ty);
        body.set_value_name(argument, like.name);
        self.arguments.insert((block, slot), argument);
        self.pending.push((block, slot));
        argument
    }

    /// Passes what the new arguments stand for, when all blocks are done. `value` makes a value of
    /// what is known.
    pub fn connect(
        &mut self,
        cx: &Context,
        body: &mut Body,
        slots: &[super::slots::Slot],
        mut value: impl FnMut(&mut Body, usize, Current) -> ValueId,
    ) {
        // By terminator, what each successor gets beside what it has; terminators in order.
        let mut order: Vec<OpId> = Vec::new();
        let mut more: HashMap<OpId, Vec<Vec<ValueId>>> = HashMap::new();
        let mut next = 0;
        while let Some(&(block, slot)) = self.pending.get(next) {
            next += 1;
            for (op, index) in self.ways[block].clone() {
                let Some(before) = body.block_of(op) else { continue };
                let end = match self.ends.get(&(before, slot)) {
                    Some(&end) => end,
                    None => {
                        let end = self.find(body, before, slot, &slots[slot]);
                        self.ends.insert((before, slot), end);
                        end
                    }
                };
                let end = value(body, slot, end);
                let lists = more.entry(op).or_insert_with(|| {
                    order.push(op);
                    vec![Vec::new(); body.successors(op).len()]
                });
                lists[index].push(end);
            }
        }
        for op in order {
            let view = View::new(cx, body, op);
            let Some(hook) = view.def().hooks.branch else { continue };
            let lists: Vec<Vec<ValueId>> =
                more[&op].iter().enumerate().map(|(index, more)| [hook(view, index), more.clone()].concat()).collect();
            set_passed(cx, body, op, &lists).expect("a branch passes the last of its operands");
        }
    }
}
