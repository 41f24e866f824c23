//! Copying operations, within a body or into another one: the only crossing between bodies.

use hashbrown::{HashMap, HashSet};

use crate::body::{Body, OpSpec, ValueDef};
use crate::def::Traits;
use crate::ids::*;
use crate::order::Point;

/// What became of values and blocks in a copy.
#[derive(Clone, Default, Debug)]
pub struct CloneMap {
    values: HashMap<ValueId, ValueId>,
    blocks: HashMap<BlockId, BlockId>,
    /// Values of another body whose copies were needed before they were made.
    awaited: usize,
}

impl CloneMap {
    /// Says what a value becomes.
    pub fn map(&mut self, from: ValueId, to: ValueId) {
        self.values.insert(from, to);
    }

    /// Says what a block becomes.
    pub fn map_block(&mut self, from: BlockId, to: BlockId) {
        self.blocks.insert(from, to);
    }

    /// What a value became, if it was copied or mapped.
    pub fn get(&self, value: ValueId) -> Option<ValueId> {
        self.values.get(&value).copied()
    }

    /// What a value became; itself if it was not mapped.
    pub fn value(&self, value: ValueId) -> ValueId {
        self.get(value).unwrap_or(value)
    }

    /// What a block became; itself if it was not mapped.
    pub fn block(&self, block: BlockId) -> BlockId {
        self.blocks.get(&block).copied().unwrap_or(block)
    }
}

impl Body {
    /// Copies an operation of this body, with all in its regions, to a place of this body.
    /// Operands that `map` does not know stay as they are.
    pub fn clone_op(&mut self, op: OpId, point: Point, map: &mut CloneMap) -> OpId {
        let nested = self.nested(op).cloned();
        let spec = self.spec_of(op, map);
        let new = self.create(spec);
        self.insert(new, point);
        if let Some(nested) = nested {
            self.set_nested(new, nested);
        }
        for (from, to) in self.results(op).zip(self.results(new)) {
            let name = self.value_name(from);
            self.set_value_name(to, name);
            map.map(from, to);
        }
        for index in 0..self.regions(op).len() {
            let (from, to) = (self.regions(op)[index], self.regions(new)[index]);
            self.clone_region(from, to, map);
        }
        new
    }

    /// Copies the blocks of a region to the end of another one of this body.
    pub fn clone_region(&mut self, from: RegionId, to: RegionId, map: &mut CloneMap) {
        let blocks: Vec<BlockId> = self.blocks(from).collect();
        for &block in &blocks {
            let types: Vec<_> = self.arguments(block).iter().map(|&value| self.ty(value)).collect();
            let new = self.add_block(to, &types);
            let name = self.block_name(block);
            self.set_block_name(new, name);
            map.map_block(block, new);
            for index in 0..types.len() {
                let (from, to) = (self.arguments(block)[index], self.arguments(new)[index]);
                let name = self.value_name(from);
                self.set_value_name(to, name);
                map.map(from, to);
            }
        }
        for &block in &blocks {
            let new = map.block(block);
            let ops: Vec<OpId> = self.ops(block).collect();
            for op in ops {
                self.clone_op(op, Point::End(new), map);
            }
        }
        self.fix_forward_uses(&blocks, map);
    }

    /// In a region of several blocks, an operand may have been copied before its definition.
    fn fix_forward_uses(&mut self, blocks: &[BlockId], map: &CloneMap) {
        if blocks.len() < 2 {
            return;
        }
        for &block in blocks {
            let ops: Vec<OpId> = self.ops(map.block(block)).collect();
            for op in ops {
                for index in 0..self.operand_count(op) {
                    let value = map.value(self.operand(op, index));
                    self.set_operand(op, index, value);
                }
            }
        }
    }

    fn spec_of(&self, op: OpId, map: &CloneMap) -> OpSpec {
        let nested_regions = self.nested(op).map_or(0, |body| body.roots().len());
        OpSpec {
            def: self.def(op),
            loc: self.loc(op),
            attrs: self.attrs(op),
            operands: self.operands(op).map(|value| map.value(value)).collect(),
            results: self.results(op).map(|value| self.ty(value)).collect(),
            regions: if self.def(op).has(Traits::ISOLATED) { nested_regions } else { self.regions(op).len() },
            successors: self.successors(op).iter().map(|&block| map.block(block)).collect(),
        }
    }

    /// Copies an operation of another body, with all in its regions, to a place of this body.
    /// Operands that `map` does not know must be values of this body too, as in a copy of it.
    pub fn clone_op_from(&mut self, source: &Body, op: OpId, point: Point, map: &mut CloneMap) -> OpId {
        let spec = source.spec_of(op, map);
        let new = self.create(spec);
        self.insert(new, point);
        if let Some(nested) = source.nested(op) {
            self.set_nested(new, nested.clone());
        }
        for (from, to) in source.results(op).zip(self.results(new)) {
            self.set_value_name(to, source.value_name(from));
            self.arrive(from, to, map);
        }
        for (index, &from) in source.regions(op).iter().enumerate() {
            let to = self.regions(new)[index];
            self.clone_region_from(source, from, to, map);
        }
        new
    }

    /// Says what a value of another body became, to those who use it already too.
    fn arrive(&mut self, from: ValueId, to: ValueId, map: &mut CloneMap) {
        let known = map.get(from).filter(|_| map.awaited > 0);
        if let Some(later) = known.filter(|&value| self.value_def(value) == ValueDef::Forward) {
            self.replace_all_uses(later, to);
            map.awaited -= 1;
        }
        map.map(from, to);
    }

    /// Copies the blocks of a region of another body to the end of a region of this body.
    pub fn clone_region_from(&mut self, source: &Body, from: RegionId, to: RegionId, map: &mut CloneMap) {
        for block in source.blocks(from) {
            let new = self.clone_block_header(source, block, map);
            self.append_block(to, new);
        }
        self.await_values(source, from, map);
        for block in source.blocks(from) {
            let new = map.block(block);
            for op in source.ops(block) {
                self.clone_op_from(source, op, Point::End(new), map);
            }
        }
    }

    /// Lets values stand for those of a region of another body that are used before the block that
    /// defines them in the list of its blocks, until they are copied.
    pub fn await_values(&mut self, source: &Body, region: RegionId, map: &mut CloneMap) {
        if source.entry(region).is_none_or(|entry| source.next_block(entry).is_none()) {
            return;
        }
        let mut seen: HashSet<OpId> = HashSet::new();
        for op in source.walk(region) {
            seen.insert(op);
            for value in source.operands(op) {
                let Some(maker) = source.defining_op(value) else { continue };
                let is_inside = source.block_of(maker).and_then(|block| source.region_of(block)) == Some(region);
                if is_inside && !seen.contains(&maker) && map.get(value).is_none() {
                    let later = self.forward_value(source.ty(value));
                    map.map(value, later);
                    map.awaited += 1;
                }
            }
        }
    }

    /// Makes a block like one of another body, with its arguments and without operations, that is
    /// in no region yet.
    pub fn clone_block_header(&mut self, source: &Body, block: BlockId, map: &mut CloneMap) -> BlockId {
        let types: Vec<_> = source.arguments(block).iter().map(|&value| source.ty(value)).collect();
        let new = self.new_block(&types);
        self.set_block_name(new, source.block_name(block));
        map.map_block(block, new);
        for (index, &value) in source.arguments(block).iter().enumerate() {
            let copy = self.arguments(new)[index];
            self.set_value_name(copy, source.value_name(value));
            if let Some(loc) = source.argument_loc(value) {
                self.set_argument_loc(copy, loc);
            }
            self.arrive(value, copy, map);
        }
        new
    }

    /// This body without the slots of erased entities. All ids change.
    #[must_use]
    pub fn compact(&self) -> Body {
        let mut new = Body::new(self.def, self.attrs, self.loc, self.roots.len());
        let mut map = CloneMap::default();
        for (index, &root) in self.roots.iter().enumerate() {
            let to = new.roots[index];
            new.clone_region_from(self, root, to, &mut map);
        }
        new
    }
}
