//! `cse`: an operation that computes what is known already is replaced by it.
//!
//! A table of known operations follows the dominator tree: entering a block adds to it,
//! leaving takes away, so all that the table holds is computed whenever control comes here.
//! Reads of memory are known until something may write there, in their block and in what is
//! inside of it. `structure.rs` compares operations with regions.

mod structure;

use std::hash::{BuildHasher, Hash, Hasher};

use hashbrown::{DefaultHashBuilder, HashTable};
use ir::interfaces::{Effect, EffectKind, FlowPoint, is_removable};
use ir::{BlockId, Body, Context, DenseId, Failed, OpDef, OpId, RegionId, Traits, ValueId, View};
use pass::{Changed, FunctionPass, PassContext};

use crate::memory::{Clock, Parameters, Root};

pass::passes! {
    /// Computes equal operations once.
    ///
    /// Operations without effects are equal if their definition, attributes, operands and result
    /// types are; those whose operands may be swapped, in either order. Loops and conditionals
    /// without effects are equal if all in their regions is. Reads of memory are merged in a block,
    /// and with those in conditionals and loops inside of it, where nothing may write to that buffer
    /// between them. A buffer that the function makes is not one that it was given, and distinct
    /// memref parameters do not overlap.
    pub struct Cse("cse", function) {
        /// Whether memref parameters may overlap.
        may_alias("may-alias"): bool = false,
    }
}

impl FunctionPass for Cse {
    fn run(&self, function: &mut Body, context: &mut PassContext<'_>) -> Result<Changed, Failed> {
        let mut cse = State::new(context.cx, function, Parameters::of_option(self.may_alias));
        for root in cse.body.roots().to_vec() {
            cse.region(root);
        }
        let State { merged, dead, .. } = cse;
        context.count("merged", merged);
        context.count("dead", dead);
        Ok(Changed::when(merged + dead > 0))
    }
}

struct State<'s> {
    cx: &'s Context,
    body: &'s mut Body,
    hasher: DefaultHashBuilder,
    /// Operations without effects.
    known: HashTable<Known>,
    /// What is in `known` of all scopes but the outermost, in the order it came; scopes are
    /// ranges of it.
    log: Vec<Known>,
    /// How many scopes are open.
    depth: usize,
    /// Reads, with the time they were seen at.
    reads: HashTable<(Known, u64)>,
    /// What is in `reads`, in the order it came; regions are ranges of it.
    read_log: Vec<Known>,
    clock: Clock,
    parameters: Parameters,
    /// The effects of the operation at hand.
    effects: Vec<Effect>,
    merged: u64,
    dead: u64,
}

/// An operation with its hash. Only half of the hash is kept, as the table of a large function
/// is too large for the cache anyway.
#[derive(Copy, Clone)]
struct Known {
    hash: u32,
    op: OpId,
}

impl Known {
    /// The hash as tables want it, which look at bits at both ends.
    fn spread(self) -> u64 {
        u64::from(self.hash).wrapping_mul(0x9E37_79B9_7F4A_7C15)
    }
}

/// What may be done with an operation.
#[derive(Copy, Clone, PartialEq, Eq)]
enum Class {
    /// No effects: merged wherever the other one dominates.
    Pure,
    /// Reads memory: merged until something writes.
    Read,
    /// Writes, or may do anything.
    Write,
    /// Neither reads nor writes, but is not merged.
    Other,
}

/// What is still to be done in a region of several blocks.
enum Task {
    Enter(usize),
    Leave(usize),
}

impl<'s> State<'s> {
    fn new(cx: &'s Context, body: &'s mut Body, parameters: Parameters) -> State<'s> {
        let capacity = body.op_count();
        State {
            cx,
            body,
            hasher: DefaultHashBuilder::default(),
            known: HashTable::with_capacity(capacity),
            log: Vec::new(),
            depth: 0,
            reads: HashTable::new(),
            read_log: Vec::new(),
            clock: Clock::default(),
            parameters,
            effects: Vec::new(),
            merged: 0,
            dead: 0,
        }
    }

    fn region(&mut self, region: RegionId) {
        let Some(entry) = self.body.entry(region) else { return };
        if self.body.next_block(entry).is_none() {
            let start = self.enter();
            self.block(entry);
            return self.leave(start);
        }
        let tree = crate::dominators::Tree::new(self.body, region);
        let mut tasks = vec![Task::Enter(0)];
        while let Some(task) = tasks.pop() {
            match task {
                Task::Leave(start) => self.leave(start),
                Task::Enter(number) => {
                    // Control comes from somewhere else: nothing that was read is known here.
                    self.reads.clear();
                    self.read_log.clear();
                    tasks.push(Task::Leave(self.enter()));
                    tasks.extend(tree.children(number).iter().rev().map(|&child| Task::Enter(child)));
                    self.block(tree.block(number));
                }
            }
        }
    }

    /// Opens a scope; what it gives closes it.
    fn enter(&mut self) -> usize {
        self.depth += 1;
        self.log.len()
    }

    /// Closes a scope: forgets what came to be known in it.
    fn leave(&mut self, start: usize) {
        self.depth -= 1;
        if self.depth == 0 {
            return self.known.clear();
        }
        for known in self.log.drain(start..) {
            if let Ok(entry) = self.known.find_entry(known.spread(), |other| other.op == known.op) {
                entry.remove();
            }
        }
    }

    fn block(&mut self, block: BlockId) {
        let mut next = self.body.first_op(block);
        while let Some(op) = next {
            next = self.body.next_op(op);
            self.op(op);
        }
    }

    fn op(&mut self, op: OpId) {
        if !self.body.any_result_used(op) && is_removable(View::new(self.cx, self.body, op)) {
            self.body.erase(op);
            self.dead += 1;
            return;
        }
        if !self.body.regions(op).is_empty() {
            self.inside(op);
            if let Some(hash) = structure::hash(self.body, op, self.hasher.build_hasher()) {
                self.merge(Known { hash, op }, structure::is_equal);
            }
        }
        match self.class(op) {
            Class::Write => self.note_writes(op),
            Class::Other => {}
            Class::Pure => self.merge(Known { hash: self.hash(op), op }, is_equal),
            Class::Read => self.merge_read(op),
        }
    }

    /// Works on the regions of an operation. What it read before is known inside, if control comes
    /// to a region from elsewhere only what is not written inside; what is read inside is not known
    /// behind it.
    fn inside(&mut self, op: OpId) {
        if !self.reads.is_empty() && !self.is_entered_once(op) {
            self.note_writes_inside(op);
        }
        for region in self.body.regions(op).to_vec() {
            let is_block = self.body.entry(region).is_some_and(|entry| self.body.next_block(entry).is_none());
            if is_block {
                let start = self.read_log.len();
                self.region(region);
                self.forget_reads(start);
            } else {
                let outer = (std::mem::take(&mut self.reads), std::mem::take(&mut self.read_log));
                self.region(region);
                (self.reads, self.read_log) = outer;
            }
        }
    }

    /// Notes what may be written in an operation before its regions are looked at.
    fn note_writes_inside(&mut self, op: OpId) {
        let Some(effects) = ir::interfaces::effects(View::new(self.cx, self.body, op)) else {
            return self.clock.write(Root::Unknown);
        };
        for effect in effects.iter().filter(|effect| matches!(effect.kind, EffectKind::Write | EffectKind::Free)) {
            self.clock.write(self.root(effect.on));
        }
    }

    /// Whether control comes to each region of an operation at most once, and from nowhere else.
    fn is_entered_once(&self, op: OpId) -> bool {
        let view = View::new(self.cx, self.body, op);
        let hooks = view.def().hooks;
        let edges = hooks.region_flow.filter(|_| hooks.loop_like.is_none()).map(|hook| hook(view));
        edges.is_some_and(|edges| {
            edges.iter().all(|edge| matches!(edge.to, FlowPoint::Parent) || edge.from == FlowPoint::Parent)
        })
    }

    fn forget_reads(&mut self, start: usize) {
        for known in self.read_log.drain(start..) {
            if let Ok(entry) = self.reads.find_entry(known.spread(), |(other, _)| other.op == known.op) {
                entry.remove();
            }
        }
    }

    /// The class of an operation; leaves its effects in `effects` if it has a hook for them.
    fn class(&mut self, op: OpId) -> Class {
        let view = View::new(self.cx, self.body, op);
        let def = view.def();
        let has_regions = !view.body.regions(op).is_empty();
        self.effects.clear();
        if let Some(hook) = def.hooks.effects {
            hook(view, &mut self.effects);
            return class_of(&self.effects, has_regions);
        }
        if def.has(Traits::PURE) || def.has(Traits::MAY_TRAP) {
            let is_plain = !has_regions && !def.has(Traits::TERMINATOR) && view.body.result_count(op) > 0;
            return if is_plain { Class::Pure } else { Class::Other };
        }
        // The effects of regions were counted when they were visited.
        let has_none = def.has(Traits::RECURSIVE_EFFECTS) || def.has(Traits::TERMINATOR);
        if has_none { Class::Other } else { Class::Write }
    }

    /// Notes what an operation may write.
    fn note_writes(&mut self, op: OpId) {
        if self.body.def(op).hooks.effects.is_none() {
            return self.clock.write(Root::Unknown);
        }
        for effect in std::mem::take(&mut self.effects) {
            if matches!(effect.kind, EffectKind::Write | EffectKind::Free) {
                self.clock.write(self.root(effect.on));
            }
        }
    }

    fn root(&self, memref: Option<ValueId>) -> Root {
        memref.map_or(Root::Unknown, |value| Root::of(self.cx, self.body, value, self.parameters))
    }

    /// Replaces a read by one that is known, if nothing was written there since, or makes it known.
    fn merge_read(&mut self, op: OpId) {
        let new = Known { hash: self.hash(op), op };
        let last = self.effects.iter().map(|effect| self.clock.last(self.root(effect.on))).max().unwrap_or_default();
        let body = &*self.body;
        let is_same = |(known, _): &(Known, u64)| known.hash == new.hash && is_equal(body, known.op, op);
        let now = self.clock.now();
        match self.reads.find_mut(new.spread(), is_same) {
            Some((known, at)) if *at >= last => {
                let known = known.op;
                return self.replace(op, known);
            }
            // What was written over is never good again, so there is one entry for each place.
            Some(entry) => *entry = (new, now),
            None => drop(self.reads.insert_unique(new.spread(), (new, now), |(known, _)| known.spread())),
        }
        self.read_log.push(new);
    }

    fn replace(&mut self, op: OpId, known: OpId) {
        for (old, new) in self.body.results(op).zip(self.body.results(known)) {
            self.body.replace_all_uses(old, new);
        }
        self.body.erase(op);
        self.merged += 1;
    }

    /// Replaces an operation by an equal one that is known, or makes it known.
    fn merge(&mut self, new: Known, is_equal: fn(&Body, OpId, OpId) -> bool) {
        let body = &*self.body;
        let is_same = |known: &Known| known.hash == new.hash && is_equal(body, known.op, new.op);
        if let Some(known) = self.known.find(new.spread(), is_same).map(|known| known.op) {
            return self.replace(new.op, known);
        }
        self.known.insert_unique(new.spread(), new, |known| known.spread());
        if self.depth > 1 {
            self.log.push(new);
        }
    }

    fn hash(&self, op: OpId) -> u32 {
        let mut state = self.hasher.build_hasher();
        let body = &*self.body;
        std::ptr::from_ref::<OpDef>(body.def(op)).addr().hash(&mut state);
        body.attrs(op).hash(&mut state);
        match swapped(body, op) {
            Some([a, b]) => [a.index().min(b.index()), a.index().max(b.index())].hash(&mut state),
            None => body.operands(op).for_each(|value| value.index().hash(&mut state)),
        }
        state.finish() as u32
    }
}

/// The class of an operation with a hook for its effects.
fn class_of(effects: &[Effect], has_regions: bool) -> Class {
    if effects.iter().any(|effect| matches!(effect.kind, EffectKind::Write | EffectKind::Free)) {
        return Class::Write;
    }
    let is_read = !effects.is_empty() && effects.iter().all(|effect| effect.kind == EffectKind::Read);
    if is_read && !has_regions { Class::Read } else { Class::Other }
}

/// The operands of an operation that may be swapped.
fn swapped(body: &Body, op: OpId) -> Option<[ValueId; 2]> {
    let is_binary = body.def(op).has(Traits::COMMUTATIVE) && body.operand_count(op) == 2;
    is_binary.then(|| [body.operand(op, 0), body.operand(op, 1)])
}

fn is_equal(body: &Body, a: OpId, b: OpId) -> bool {
    body.def(a) == body.def(b)
        && body.attrs(a) == body.attrs(b)
        && (body.operands(a).eq(body.operands(b)) || is_equal_swapped(body, a, b))
        && body.results(a).map(|value| body.ty(value)).eq(body.results(b).map(|value| body.ty(value)))
}

fn is_equal_swapped(body: &Body, a: OpId, b: OpId) -> bool {
    match (swapped(body, a), swapped(body, b)) {
        (Some([a0, a1]), Some([b0, b1])) => a0 == b1 && a1 == b0,
        _ => false,
    }
}
