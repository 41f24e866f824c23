//! How blocks and regions hang together: lists of blocks, arguments, splitting and moving.

use crate::body::{BlockData, Body, ValueData, ValueDef};
use crate::context::Context;
use crate::ids::*;
use crate::location::Loc;
use crate::order::Point;
use crate::types::Type;
use crate::value_name::ValueName;

impl Body {
    /// The regions of an operation; those of an isolated one are the roots of its own body.
    #[inline]
    pub fn regions(&self, op: OpId) -> &[RegionId] {
        self.extra(op).map_or(&[], |extra| &extra.regions)
    }

    /// The successors of a terminator.
    #[inline]
    pub fn successors(&self, op: OpId) -> &[BlockId] {
        self.extra(op).map_or(&[], |extra| &extra.successors)
    }

    /// Replaces a successor of a terminator.
    pub fn set_successor(&mut self, op: OpId, index: usize, block: BlockId) {
        let extra = self.ops[op].extra.expect("the operation has successors");
        self.extras[extra].successors[index] = block;
    }

    /// The blocks of a region, in order.
    pub fn blocks(&self, region: RegionId) -> impl Iterator<Item = BlockId> + Clone + '_ {
        std::iter::successors(self.regions[region].first, |&block| self.blocks[block].next)
    }

    /// The first block of a region.
    #[inline]
    pub fn entry(&self, region: RegionId) -> Option<BlockId> {
        self.regions[region].first
    }

    /// Whether any region of this body may have several blocks; takes no walk.
    pub fn has_regions_of_blocks(&self) -> bool {
        self.regions.iter().any(|(_, data)| data.first != data.last)
    }

    /// The block after another one in its region.
    #[inline]
    pub fn next_block(&self, block: BlockId) -> Option<BlockId> {
        self.blocks[block].next
    }

    /// The region of a block.
    #[inline]
    pub fn region_of(&self, block: BlockId) -> Option<RegionId> {
        self.blocks[block].parent
    }

    /// The operation that holds a region; none for the body's own regions.
    #[inline]
    pub fn region_parent(&self, region: RegionId) -> Option<OpId> {
        self.regions[region].parent
    }

    /// The operation around an operation, in the same body.
    pub fn parent_op(&self, op: OpId) -> Option<OpId> {
        self.block_parent(self.block_of(op)?)
    }

    /// The operation around a block, in the same body.
    pub fn block_parent(&self, block: BlockId) -> Option<OpId> {
        self.region_parent(self.region_of(block)?)
    }

    /// The operation of `block` that is `op` or has it inside, at any depth.
    pub fn ancestor_in(&self, block: BlockId, mut op: OpId) -> Option<OpId> {
        loop {
            if self.block_of(op)? == block {
                return Some(op);
            }
            op = self.parent_op(op)?;
        }
    }

    /// Whether `op` is `ancestor` or inside it, at any depth.
    pub fn is_inside(&self, mut op: OpId, ancestor: OpId) -> bool {
        loop {
            if op == ancestor {
                return true;
            }
            match self.parent_op(op) {
                Some(parent) => op = parent,
                None => return false,
            }
        }
    }

    /// Whether a value is defined inside the regions of an operation.
    pub fn is_defined_inside(&self, value: ValueId, ancestor: OpId) -> bool {
        match self.value_def(value) {
            ValueDef::Result(op, _) => op != ancestor && self.is_inside(op, ancestor),
            ValueDef::Argument(block, _) => self.block_parent(block).is_some_and(|op| self.is_inside(op, ancestor)),
            ValueDef::Forward => false,
        }
    }

    /// All operations of a region in program order, an operation before those in its regions.
    #[inline]
    pub fn walk(&self, region: RegionId) -> Walk<'_> {
        let first = self.first_from(self.regions[region].first);
        Walk { body: self, root: region, next: first }
    }

    /// All operations of this body in program order, nested bodies not entered.
    pub fn walk_all(&self) -> impl Iterator<Item = OpId> + '_ {
        self.roots.iter().flat_map(|&root| self.walk(root))
    }

    /// The first operation of a list of blocks.
    #[inline]
    fn first_from(&self, mut block: Option<BlockId>) -> Option<OpId> {
        while let Some(at) = block {
            if let Some(op) = self.blocks[at].first {
                return Some(op);
            }
            block = self.blocks[at].next;
        }
        None
    }

    // ---- changing ----

    /// Adds a block with arguments of the given types at the end of a region.
    pub fn add_block(&mut self, region: RegionId, types: &[Type]) -> BlockId {
        let block = self.new_block(types);
        self.append_block(region, block);
        block
    }

    /// Makes a block that is in no region yet.
    pub fn new_block(&mut self, types: &[Type]) -> BlockId {
        let block = self.blocks.alloc(BlockData::default());
        for &ty in types {
            self.add_argument(block, ty);
        }
        block
    }

    /// Puts a block that is in no region at the end of one.
    pub fn append_block(&mut self, region: RegionId, block: BlockId) {
        let last = self.regions[region].last.replace(block);
        let data = &mut self.blocks[block];
        (data.parent, data.prev, data.next) = (Some(region), last, None);
        match last {
            Some(last) => self.blocks[last].next = Some(block),
            None => self.regions[region].first = Some(block),
        }
    }

    /// Puts a block that is in no region right after another one.
    pub fn insert_block_after(&mut self, block: BlockId, after: BlockId) {
        let region = self.blocks[after].parent.expect("the block is in a region");
        let next = self.blocks[after].next.replace(block);
        let data = &mut self.blocks[block];
        (data.parent, data.prev, data.next) = (Some(region), Some(after), next);
        match next {
            Some(next) => self.blocks[next].prev = Some(block),
            None => self.regions[region].last = Some(block),
        }
    }

    /// Takes a block out of its region.
    pub fn detach_block(&mut self, block: BlockId) {
        let Some(region) = self.blocks[block].parent.take() else { return };
        let (prev, next) = (self.blocks[block].prev.take(), self.blocks[block].next.take());
        match prev {
            Some(prev) => self.blocks[prev].next = next,
            None => self.regions[region].first = next,
        }
        match next {
            Some(next) => self.blocks[next].prev = prev,
            None => self.regions[region].last = prev,
        }
    }

    /// Removes a block and all its operations; nothing in it may be used from outside.
    pub fn erase_block(&mut self, block: BlockId) {
        self.detach_block(block);
        let ops: Vec<OpId> = self.ops(block).collect();
        for &op in &ops {
            self.drop_operands(op);
        }
        for &op in ops.iter().rev() {
            self.erase(op);
        }
    }

    /// The arguments of a block.
    #[inline]
    pub fn arguments(&self, block: BlockId) -> &[ValueId] {
        &self.blocks[block].args
    }

    /// Adds an argument to a block.
    pub fn add_argument(&mut self, block: BlockId, ty: Type) -> ValueId {
        let index = self.blocks[block].args.len() as u32;
        let def = ValueDef::Argument(block, index);
        let value = self.values.alloc(ValueData { ty, first_use: None, name: None, def });
        self.blocks[block].args.push(value);
        value
    }

    /// The location of a block argument, if it was given one.
    pub fn argument_loc(&self, value: ValueId) -> Option<Loc> {
        self.argument_locs.get(&value).copied()
    }

    /// Gives a block argument a location.
    pub fn set_argument_loc(&mut self, value: ValueId, loc: Loc) {
        self.argument_locs.insert(value, loc);
    }

    /// Removes an argument that nobody uses.
    pub fn erase_argument(&mut self, block: BlockId, index: usize) {
        let value = self.blocks[block].args.remove(index);
        assert!(!self.has_uses(value), "an erased block argument still has uses");
        for at in index..self.blocks[block].args.len() {
            let value = self.blocks[block].args[at];
            self.values[value].def = ValueDef::Argument(block, at as u32);
        }
    }

    /// The name of a block in the text it came from.
    pub fn block_name(&self, block: BlockId) -> Option<ValueName> {
        self.blocks[block].name
    }

    /// Names a block.
    pub fn set_block_name(&mut self, block: BlockId, name: Option<ValueName>) {
        self.blocks[block].name = name;
    }

    /// Splits a block before an operation; gives the new block, which takes the operation and
    /// all after it and stands after the old one.
    pub fn split_block(&mut self, op: OpId) -> BlockId {
        let old = self.block_of(op).expect("the operation stands in a block");
        let new = self.new_block(&[]);
        self.insert_block_after(new, old);
        let mut next = Some(op);
        while let Some(op) = next {
            next = self.next_op(op);
            self.detach(op);
            self.insert(op, Point::End(new));
        }
        new
    }

    /// Moves all operations of a block to a place; its arguments become `values`. The empty
    /// block is removed.
    pub fn inline_block(&mut self, block: BlockId, point: Point, values: &[ValueId]) {
        for (index, &value) in values.iter().enumerate() {
            let argument = self.blocks[block].args[index];
            self.replace_all_uses(argument, value);
        }
        let mut point = point;
        let mut next = self.first_op(block);
        while let Some(op) = next {
            next = self.next_op(op);
            self.detach(op);
            self.insert(op, point);
            point = Point::After(op);
        }
        self.detach_block(block);
    }

    /// Moves all blocks of a region to the end of another one.
    pub fn move_blocks(&mut self, from: RegionId, to: RegionId) {
        while let Some(block) = self.regions[from].first {
            self.detach_block(block);
            self.append_block(to, block);
        }
    }

    /// The arguments of the first block of an isolated operation's first region: the parameters
    /// of a function.
    pub fn parameters(&self) -> &[ValueId] {
        self.roots.first().and_then(|&root| self.entry(root)).map_or(&[], |block| self.arguments(block))
    }

    /// Names a value by a text; the printer makes it unique.
    pub fn name_value(&mut self, cx: &Context, value: ValueId, name: &str) {
        self.set_value_name(value, Some(ValueName::new(cx, name)));
    }
}

/// See [`Body::walk`].
#[derive(Clone)]
pub struct Walk<'a> {
    body: &'a Body,
    root: RegionId,
    next: Option<OpId>,
}

impl Walk<'_> {
    /// The operation after `op`, those inside it not counted.
    #[inline]
    fn after(&self, mut op: OpId) -> Option<OpId> {
        let body = self.body;
        loop {
            if let Some(next) = body.next_op(op) {
                return Some(next);
            }
            let block = body.block_of(op)?;
            if let Some(next) = body.first_from(body.blocks[block].next) {
                return Some(next);
            }
            let region = body.blocks[block].parent?;
            if region == self.root {
                return None;
            }
            let parent = body.regions[region].parent?;
            let regions = body.regions(parent);
            let at = regions.iter().position(|&other| other == region)?;
            let later = regions[at + 1..].iter().find_map(|&region| body.first_from(body.regions[region].first));
            if later.is_some() {
                return later;
            }
            op = parent;
        }
    }
}

impl Iterator for Walk<'_> {
    type Item = OpId;

    #[inline]
    fn next(&mut self) -> Option<OpId> {
        let op = self.next?;
        let body = self.body;
        let inner = body.regions(op).iter().find_map(|&region| body.first_from(body.regions[region].first));
        self.next = inner.or_else(|| self.after(op));
        Some(op)
    }
}
