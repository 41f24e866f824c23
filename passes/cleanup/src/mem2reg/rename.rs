//! One walk over the program, in an order in which definitions come before uses: reads become
//! what was written last.

use hashbrown::HashMap;
use ir::interfaces::{AccessKind, FlowPoint};
use ir::{AttrKind, BlockId, Body, Builder, Context, Loc, OpId, Point, RegionId, Type, TypeKind, ValueId, View};
use rewrite::carried::{Ways, append_operands, with_more_results};
use rewrite::regions::{definition_order, simplify_arguments};

use super::blocks::{Blocks, Current};
use super::slots::Slots;

/// Replaces the accesses, and erases the buffers.
pub fn rename(cx: &Context, body: &mut Body, slots: &Slots) {
    let current = vec![Current::Unknown; slots.slots.len()];
    let mut this =
        Rename { cx, body, slots, current, blocks: HashMap::new(), known: HashMap::new(), unwritten: HashMap::new() };
    for root in this.body.roots().to_vec() {
        this.region(root);
    }
    let mut allocations: Vec<OpId> = slots.allocations.keys().copied().collect();
    allocations.sort_unstable();
    allocations.into_iter().for_each(|op| this.body.erase(op));
}

struct Rename<'r> {
    cx: &'r Context,
    body: &'r mut Body,
    slots: &'r Slots,
    /// What each element is where the walk stands.
    current: Vec<Current>,
    /// The regions of several blocks around the place where the walk stands.
    blocks: HashMap<RegionId, Blocks>,
    /// By home, the elements of which something is known in the block that is worked on.
    known: HashMap<RegionId, Vec<usize>>,
    /// By type, what stands for elements that were not written.
    unwritten: HashMap<Type, ValueId>,
}

impl Rename<'_> {
    fn region(&mut self, region: RegionId) {
        let Some(entry) = self.body.entry(region) else { return };
        let Some(blocks) = Blocks::new(self.body, region) else {
            self.block(entry);
            self.forget(region);
            return;
        };
        self.blocks.insert(region, blocks);
        for block in definition_order(self.body, region) {
            if let Some(blocks) = self.blocks.get_mut(&region) {
                blocks.at = block;
            }
            self.block(block);
            for (slot, current) in self.forget(region) {
                if let Some(blocks) = self.blocks.get_mut(&region) {
                    blocks.set_end(slot, current);
                }
            }
            self.blocks.get_mut(&region).into_iter().for_each(Blocks::finish);
        }
        let Some(mut blocks) = self.blocks.remove(&region) else { return };
        let (cx, slots) = (self.cx, &self.slots.slots);
        let unwritten = &mut self.unwritten;
        blocks.connect(cx, self.body, slots, |body, slot, current| match current {
            Current::Value(value) => value,
            _ => make_unwritten(cx, body, unwritten, slots[slot].ty),
        });
        simplify_arguments(cx, self.body, region);
    }

    /// Takes what is known of the elements at home in a region.
    fn forget(&mut self, region: RegionId) -> Vec<(usize, Current)> {
        let known = self.known.remove(&region).unwrap_or_default();
        let mut take = |slot| (slot, std::mem::replace(&mut self.current[slot], Current::Unknown));
        // An element may be listed twice; the second time nothing is known any more.
        known.into_iter().map(&mut take).filter(|(_, current)| *current != Current::Unknown).collect()
    }

    fn block(&mut self, block: BlockId) {
        let mut next = self.body.first_op(block);
        while let Some(op) = next {
            next = self.body.next_op(op);
            self.op(op);
        }
    }

    fn op(&mut self, op: OpId) {
        if let Some(&(slot, kind)) = self.slots.accesses.get(&op) {
            return self.access(op, slot, kind);
        }
        if let Some(range) = self.slots.allocations.get(&op) {
            return range.clone().for_each(|slot| self.set(slot, Current::Unwritten));
        }
        if self.slots.frees.contains(&op) {
            return self.body.erase(op);
        }
        match self.slots.changed.get(&op) {
            Some(changed) => self.carry(op, changed),
            None => self.body.regions(op).to_vec().into_iter().for_each(|region| self.region(region)),
        }
    }

    fn access(&mut self, op: OpId, slot: usize, kind: AccessKind) {
        match kind {
            AccessKind::Load(result) => {
                let value = self.read(slot);
                self.body.replace_all_uses(result, value);
            }
            AccessKind::Store(_) => {
                // The operand as it is now: what stored a read of another element was changed.
                let value = self.operand_of(op);
                self.set(slot, Current::Value(value));
            }
            AccessKind::Update(how, _) => {
                let (old, value) = (self.read(slot), self.operand_of(op));
                let mut builder = Builder::before(self.cx, self.body, op);
                let new = builder.combine(how, [old, value]).expect("numbers can be joined");
                self.body.set_value_name(new, self.slots.slots[slot].name);
                self.set(slot, Current::Value(new));
            }
        }
        self.body.erase(op);
    }

    /// The value that an access writes or joins.
    fn operand_of(&self, op: OpId) -> ValueId {
        let view = View::new(self.cx, self.body, op);
        match view.def().hooks.access.map(|hook| hook(view).kind) {
            Some(AccessKind::Store(value) | AccessKind::Update(_, value)) => value,
            _ => unreachable!("the access was there when it was found"),
        }
    }

    fn set(&mut self, slot: usize, current: Current) {
        if self.current[slot] == Current::Unknown && current != Current::Unknown {
            self.known.entry(self.slots.slots[slot].home).or_default().push(slot);
        }
        self.current[slot] = current;
    }

    /// The value of an element where the walk stands.
    fn read(&mut self, slot: usize) -> ValueId {
        let like = &self.slots.slots[slot];
        if self.current[slot] == Current::Unknown {
            let found = match self.blocks.get_mut(&like.home) {
                Some(blocks) => blocks.at_start(self.body, slot, like),
                None => Current::Unwritten,
            };
            self.set(slot, found);
        }
        match self.current[slot] {
            Current::Value(value) => value,
            _ => make_unwritten(self.cx, self.body, &mut self.unwritten, like.ty),
        }
    }

    /// Works on an operation in whose regions elements change.
    fn carry(&mut self, op: OpId, changed: &[usize]) {
        let view = View::new(self.cx, self.body, op);
        let ways = Ways::of(view).expect("it was asked before");
        let growth = ways.growth(view).expect("it was asked before");
        ways.fill_empty(self.body, op);
        if growth.sources.contains(&FlowPoint::Parent) {
            let values: Vec<ValueId> = changed.iter().map(|&slot| self.read(slot)).collect();
            append_operands(self.body, op, &values);
        }
        let before: Vec<Current> = changed.iter().map(|&slot| self.current[slot]).collect();
        let mut ends: Vec<Vec<Current>> = Vec::new();
        for (number, region) in self.body.regions(op).to_vec().into_iter().enumerate() {
            let point = FlowPoint::Region(number);
            let from = ways.ways_into(point).next().map(|edge| edge.from);
            for (index, &slot) in changed.iter().enumerate() {
                let start = match from {
                    _ if growth.targets.contains(&point) => Current::Value(self.new_argument(region, slot)),
                    Some(FlowPoint::Region(other)) if other < number => ends[other][index],
                    _ => before[index],
                };
                self.set(slot, start);
            }
            self.region(region);
            let is_source = growth.sources.contains(&point);
            if is_source {
                let values: Vec<ValueId> = changed.iter().map(|&slot| self.read(slot)).collect();
                let source = ways.source(self.body, op, point).expect("the region ends with a terminator");
                append_operands(self.body, source, &values);
            }
            ends.push(changed.iter().map(|&slot| self.current[slot]).collect());
        }
        self.new_results(op, changed);
    }

    fn new_argument(&mut self, region: RegionId, slot: usize) -> ValueId {
        let like = &self.slots.slots[slot];
        let block = self.body.entry(region).expect("the region has a block");
        let argument = self.body.add_argument(block, like.ty);
        self.body.set_value_name(argument, like.name);
        argument
    }

    /// Gives an operation results for the elements that change in it.
    fn new_results(&mut self, op: OpId, changed: &[usize]) {
        let types: Vec<Type> = changed.iter().map(|&slot| self.slots.slots[slot].ty).collect();
        let (_, results) = with_more_results(self.body, op, &types);
        for (&slot, value) in changed.iter().zip(results) {
            self.body.set_value_name(value, self.slots.slots[slot].name);
            self.set(slot, Current::Value(value));
        }
    }
}

/// What stands for an element that was not written: all bits set, as the evaluator fills memory.
fn make_unwritten(cx: &Context, body: &mut Body, known: &mut HashMap<Type, ValueId>, ty: Type) -> ValueId {
    *known.entry(ty).or_insert_with(|| {
        let attr = match *ty.kind(cx) {
            TypeKind::Float(kind) if kind.is_wide() => {
                cx.attr(AttrKind::WideFloat(u128::MAX >> (128 - kind.width()), ty))
            }
            TypeKind::Float(kind) => cx.attr(AttrKind::Float(u64::MAX >> (64 - kind.width()), ty)),
            _ => cx.integer(-1, ty),
        };
        let root = body.root();
        let entry = body.entry(root).expect("a function with operations has a block");
        let mut builder = Builder::new(cx, body, Point::Start(entry), Loc::UNKNOWN);
        builder.constant(attr, ty).expect("some dialect has constants of numbers")
    })
}
