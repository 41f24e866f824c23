//! Where operations stand: lists in blocks, with order numbers that make `is_before` quick.

use crate::body::Body;
use crate::ids::*;

/// The distance between the numbers of neighbours, so that a few can be put between.
const GAP: u32 = 32;

/// Where to put an operation.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Point {
    /// At the end of a block.
    End(BlockId),
    /// At the start of a block.
    Start(BlockId),
    /// Before an operation.
    Before(OpId),
    /// After an operation.
    After(OpId),
}

impl Body {
    /// The first operation of a block.
    pub fn first_op(&self, block: BlockId) -> Option<OpId> {
        self.blocks[block].first
    }

    /// The last operation of a block.
    pub fn last_op(&self, block: BlockId) -> Option<OpId> {
        self.blocks[block].last
    }

    /// The operation after another one in its block.
    pub fn next_op(&self, op: OpId) -> Option<OpId> {
        self.ops[op].next
    }

    /// The operation before another one in its block.
    pub fn prev_op(&self, op: OpId) -> Option<OpId> {
        self.ops[op].prev
    }

    /// The block in which an operation stands.
    pub fn block_of(&self, op: OpId) -> Option<BlockId> {
        self.ops[op].parent
    }

    /// The operations of a block, in order, from both ends.
    pub fn ops(&self, block: BlockId) -> Ops<'_> {
        let BlockData { first, last, .. } = &self.blocks[block];
        Ops { body: self, ends: first.zip(*last) }
    }

    /// The terminator of a block: its last operation, if that ends blocks.
    pub fn terminator(&self, block: BlockId) -> Option<OpId> {
        self.last_op(block).filter(|&op| self.def(op).has(crate::def::Traits::TERMINATOR))
    }

    /// Puts an operation that stands nowhere in its place.
    pub fn insert(&mut self, op: OpId, point: Point) {
        assert!(self.ops[op].parent.is_none(), "{} stands somewhere already", self.def(op).name);
        let (block, prev, next) = match point {
            Point::End(block) => (block, self.blocks[block].last, None),
            Point::Start(block) => (block, None, self.blocks[block].first),
            Point::Before(at) => (self.standing(at), self.ops[at].prev, Some(at)),
            Point::After(at) => (self.standing(at), Some(at), self.ops[at].next),
        };
        let data = &mut self.ops[op];
        (data.parent, data.prev, data.next) = (Some(block), prev, next);
        match prev {
            Some(prev) => self.ops[prev].next = Some(op),
            None => self.blocks[block].first = Some(op),
        }
        match next {
            Some(next) => self.ops[next].prev = Some(op),
            None => self.blocks[block].last = Some(op),
        }
        self.number(op, block, prev, next);
    }

    fn standing(&self, op: OpId) -> BlockId {
        self.ops[op].parent.expect("the operation stands in a block")
    }

    fn number(&mut self, op: OpId, block: BlockId, prev: Option<OpId>, next: Option<OpId>) {
        let low = prev.map_or(0, |prev| self.ops[prev].order);
        let order = match next {
            Some(next) => low + (self.ops[next].order - low) / 2,
            None => low.saturating_add(GAP),
        };
        self.ops[op].order = order;
        if order == low || order == u32::MAX {
            self.renumber(block);
        }
    }

    pub(crate) fn renumber(&mut self, block: BlockId) {
        let mut next = self.blocks[block].first;
        let mut order = 0;
        while let Some(op) = next {
            order += GAP;
            self.ops[op].order = order;
            next = self.ops[op].next;
        }
    }

    /// Takes an operation out of its block, to be inserted elsewhere.
    pub fn detach(&mut self, op: OpId) {
        let Some(block) = self.ops[op].parent.take() else { return };
        let (prev, next) = (self.ops[op].prev.take(), self.ops[op].next.take());
        match prev {
            Some(prev) => self.ops[prev].next = next,
            None => self.blocks[block].first = next,
        }
        match next {
            Some(next) => self.ops[next].prev = prev,
            None => self.blocks[block].last = prev,
        }
    }

    /// Moves an operation.
    pub fn move_to(&mut self, op: OpId, point: Point) {
        if point != Point::Before(op) && point != Point::After(op) {
            self.detach(op);
            self.insert(op, point);
        }
    }

    /// Whether an operation stands before another one of the same block.
    pub fn is_before(&self, a: OpId, b: OpId) -> bool {
        debug_assert_eq!(self.ops[a].parent, self.ops[b].parent);
        self.ops[a].order < self.ops[b].order
    }

    /// Removes an operation and all in its regions. Nobody may use its results any more.
    pub fn erase(&mut self, op: OpId) {
        for value in self.results(op) {
            assert!(!self.has_uses(value), "an erased {} still has uses", self.def(op).name);
        }
        self.detach(op);
        self.erase_detached(op);
    }

    fn erase_detached(&mut self, op: OpId) {
        // Nested operations are listed outermost first; their operands are dropped before any
        // slot is freed, so that the order does not matter.
        let mut all = vec![op];
        for &region in self.regions(op) {
            all.extend(self.walk(region));
        }
        for &op in &all {
            self.drop_operands(op);
            if let Some(id) = self.extra(op).and_then(|extra| extra.nested) {
                self.nested[id] = None;
            }
        }
        for &op in &all {
            let data = &mut self.ops[op];
            (data.parent, data.prev, data.next) = (None, None, None);
        }
        if let Some(extra) = self.ops[op].extra {
            self.extras[extra].regions.clear();
        }
        self.live -= all.len();
    }
}

use crate::body::BlockData;

/// The operations of a block, from both ends.
#[derive(Clone)]
pub struct Ops<'a> {
    body: &'a Body,
    ends: Option<(OpId, OpId)>,
}

impl Iterator for Ops<'_> {
    type Item = OpId;

    fn next(&mut self) -> Option<OpId> {
        let (first, last) = self.ends?;
        self.ends = if first == last { None } else { self.body.ops[first].next.map(|next| (next, last)) };
        Some(first)
    }
}

impl DoubleEndedIterator for Ops<'_> {
    fn next_back(&mut self) -> Option<OpId> {
        let (first, last) = self.ends?;
        self.ends = if first == last { None } else { self.body.ops[last].prev.map(|prev| (first, prev)) };
        Some(last)
    }
}
