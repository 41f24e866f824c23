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
    #[inline]
    pub fn first_op(&self, block: BlockId) -> Option<OpId> {
        self.blocks[block].first
    }

    /// The last operation of a block.
    #[inline]
    pub fn last_op(&self, block: BlockId) -> Option<OpId> {
        self.blocks[block].last
    }

    /// The operation after another one in its block.
    #[inline]
    pub fn next_op(&self, op: OpId) -> Option<OpId> {
        self.ops[op].next
    }

    /// The operation before another one in its block.
    #[inline]
    pub fn prev_op(&self, op: OpId) -> Option<OpId> {
        self.ops[op].prev
    }

    /// The block in which an operation stands.
    #[inline]
    pub fn block_of(&self, op: OpId) -> Option<BlockId> {
        self.ops[op].parent
    }

    /// The operations of a block, in order, from both ends.
    #[inline]
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
        if next.is_some() && order == low {
            self.make_room(op, block);
        } else if order == u32::MAX {
            self.renumber(block);
        }
    }

    /// Gives an operation whose neighbours leave no number for it, and those around it, new ones.
    ///
    /// The operations of a stretch of numbers are spread over it. The stretch is doubled until it
    /// is sparse enough; a larger one must be sparser, so that it takes many insertions until it
    /// is needed again. So an insertion costs no more than the square of a logarithm, on
    /// average, wherever it is (Itai, Konheim, Rodeh, A sparse table implementation of priority
    /// queues, 1981).
    fn make_room(&mut self, op: OpId, block: BlockId) {
        let order = self.ops[op].order;
        let (mut first, mut last, mut count) = (op, op, 1u32);
        for bits in 5..u32::BITS {
            let (low, size) = (order >> bits << bits, 1u32 << bits);
            let is_in = |body: &Body, op: OpId| (low..=low + (size - 1)).contains(&body.ops[op].order);
            while let Some(prev) = self.ops[first].prev.filter(|&prev| is_in(self, prev)) {
                (first, count) = (prev, count + 1);
            }
            while let Some(next) = self.ops[last].next.filter(|&next| is_in(self, next)) {
                (last, count) = (next, count + 1);
            }
            if size / count > bits + 2 {
                return self.spread(first, last, low, size / count);
            }
        }
        self.renumber(block);
    }

    /// Numbers the operations from `first` to `last` in steps.
    fn spread(&mut self, first: OpId, last: OpId, low: u32, step: u32) {
        let (mut at, mut order) = (first, low + step / 2);
        self.ops[at].order = order;
        while at != last {
            let Some(next) = self.ops[at].next else { return };
            (at, order) = (next, order + step);
            self.ops[at].order = order;
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
    #[inline]
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
                self.nested[id] = Default::default();
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

    #[inline]
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
