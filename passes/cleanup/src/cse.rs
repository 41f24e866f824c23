//! `cse`: an operation that computes what is known already is replaced by it.
//!
//! A table of known operations follows the dominator tree: entering a block adds to it,
//! leaving takes away, so all that the table holds is computed whenever control comes here.
//! Reads of memory are known only within their block, until something may write.

use std::hash::{BuildHasher, Hash, Hasher};

use hashbrown::{DefaultHashBuilder, HashTable};
use ir::interfaces::{Effect, EffectKind, is_removable};
use ir::{BlockId, Body, Context, DenseId, Failed, OpDef, OpId, RegionId, Traits, ValueId, View};
use pass::{Changed, FunctionPass, PassContext};

pass::passes! {
    /// Computes equal operations once.
    ///
    /// Operations without effects are equal if their definition, attributes, operands and result
    /// types are; those whose operands may be swapped, in either order. Reads of memory are
    /// merged in a block where nothing may write between them. Operations with regions are left
    /// as they are, but their regions are worked on.
    pub struct Cse("cse", function) {}
}

impl FunctionPass for Cse {
    fn run(&self, function: &mut Body, context: &mut PassContext<'_>) -> Result<Changed, Failed> {
        let mut cse = State::new(context.cx, function);
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
    /// Reads, with the number of writes seen before them.
    reads: HashTable<(Known, u64)>,
    writes: u64,
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
    fn new(cx: &'s Context, body: &'s mut Body) -> State<'s> {
        let capacity = body.op_count();
        State {
            cx,
            body,
            hasher: DefaultHashBuilder::default(),
            known: HashTable::with_capacity(capacity),
            log: Vec::new(),
            depth: 0,
            reads: HashTable::new(),
            writes: 0,
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
        // Control comes from somewhere else: nothing read there is known here.
        self.reads.clear();
        let mut next = self.body.first_op(block);
        while let Some(op) = next {
            next = self.body.next_op(op);
            self.op(op);
        }
        self.reads.clear();
    }

    fn op(&mut self, op: OpId) {
        if !self.body.any_result_used(op) && is_removable(View::new(self.cx, self.body, op)) {
            self.body.erase(op);
            self.dead += 1;
            return;
        }
        let regions = self.body.regions(op).to_vec();
        if !regions.is_empty() {
            // Reads before the regions stay known behind them if nothing in them writes.
            let outer = std::mem::take(&mut self.reads);
            regions.into_iter().for_each(|region| self.region(region));
            self.reads = outer;
        }
        let class = self.class(op);
        match class {
            Class::Write => self.writes += 1,
            Class::Other => {}
            Class::Pure | Class::Read => self.merge(op, class),
        }
    }

    fn class(&self, op: OpId) -> Class {
        let view = View::new(self.cx, self.body, op);
        let def = view.def();
        let has_regions = !view.body.regions(op).is_empty();
        if let Some(hook) = def.hooks.effects {
            let mut effects: Vec<Effect> = Vec::new();
            hook(view, &mut effects);
            return class_of(&effects, has_regions);
        }
        if def.has(Traits::PURE) || def.has(Traits::MAY_TRAP) {
            let is_plain = !has_regions && !def.has(Traits::TERMINATOR) && view.body.result_count(op) > 0;
            return if is_plain { Class::Pure } else { Class::Other };
        }
        // The effects of regions were counted when they were visited.
        let has_none = def.has(Traits::RECURSIVE_EFFECTS) || def.has(Traits::TERMINATOR);
        if has_none { Class::Other } else { Class::Write }
    }

    /// Replaces an operation by an equal one that is known, or makes it known.
    fn merge(&mut self, op: OpId, class: Class) {
        let new = Known { hash: self.hash(op), op };
        let (body, writes, hash) = (&*self.body, self.writes, new.spread());
        let is_same = |known: &Known| known.hash == new.hash && is_equal(body, known.op, op);
        let found = match class {
            Class::Read => {
                self.reads.find(hash, |(known, at)| *at == writes && is_same(known)).map(|(known, _)| known.op)
            }
            _ => self.known.find(hash, is_same).map(|known| known.op),
        };
        if let Some(known) = found {
            for (old, new) in self.body.results(op).zip(self.body.results(known)) {
                self.body.replace_all_uses(old, new);
            }
            self.body.erase(op);
            self.merged += 1;
        } else if class == Class::Read {
            self.reads.insert_unique(hash, (new, writes), |(known, _)| known.spread());
        } else {
            self.known.insert_unique(hash, new, |known| known.spread());
            if self.depth > 1 {
                self.log.push(new);
            }
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
