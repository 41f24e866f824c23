//! Slices: the part of a loop or conditional that can run once more in the reverse sweep.
//!
//! When the reverse sweep comes to a block, it may run an operation with regions of that block
//! again: for its results, for the contents of buffers that live only in that block, or to keep
//! values of it on a tape that lives just as long. What is run again is what these depend on;
//! stores to buffers from outside are left out. That is right if every load in it still finds
//! what it found, which is asked of the versions.

use hashbrown::{HashMap, HashSet};
use ir::{BlockId, OpId, ValueDef, ValueId};

use crate::invert::Inverses;
use crate::plan::roots::Roots;
use crate::program::{BufferId, Kind, Program};
use crate::versions::Versions;

/// What runs again of an operation with regions.
#[derive(Clone, Debug, Default)]
pub struct Slice {
    /// The operations in it.
    pub ops: HashSet<OpId>,
    /// The values of the program that are as they were when it runs.
    pub values: HashSet<ValueId>,
    /// Values from outside that it reads, in the order of their ids.
    pub captures: Vec<ValueId>,
    /// Local buffers from outside that it reads, in the order of their numbers.
    pub buffers: Vec<BufferId>,
    /// Loads that are not repeated, because they give what was just stored.
    pub forwards: HashMap<ValueId, ValueId>,
}

/// How many loops are around a block.
pub fn depth(program: &Program<'_>, block: BlockId) -> usize {
    let Some(parent) = program.body.block_parent(block) else { return 0 };
    program.loops_around_op(parent).len() + usize::from(program.kind(parent) != Kind::If)
}

/// What can run again of an operation with regions, so that `wanted` and all that leaves it are
/// as they were; `None` if that cannot be.
pub fn slice(
    program: &Program<'_>,
    versions: &mut Versions<'_, '_>,
    roots: &Roots,
    around: OpId,
    wanted: &HashSet<ValueId>,
) -> Option<Slice> {
    let body = program.body;
    let block = body.block_of(around)?;
    if roots.is_root(program, block) || !matches!(program.kind(around), Kind::For | Kind::If) {
        return None;
    }
    let (slice, seen, work) = (Slice::default(), HashSet::new(), Vec::new());
    let mut walk = Walk { program, versions, roots, around, block, slice, seen, work };
    walk.enter(around);
    for value in body.results(around) {
        walk.ask(value);
    }
    let inner: Vec<OpId> = body.regions(around).iter().flat_map(|&region| body.walk(region)).collect();
    let arguments = std::iter::once(&around).chain(&inner).flat_map(|&op| body.regions(op));
    let arguments = arguments.filter_map(|&region| body.entry(region)).flat_map(|block| body.arguments(block).to_vec());
    let results = inner.iter().flat_map(|&op| body.results(op));
    for value in arguments.chain(results).filter(|value| wanted.contains(value)) {
        walk.ask(value);
    }
    for &op in &inner {
        let is_write = matches!(program.kind(op), Kind::Store | Kind::Accumulate);
        if is_write && roots.home(program, program.accessed(op)) == Some(block) {
            walk.enter(op);
        }
    }
    walk.run()?;
    let mut slice = walk.slice;
    slice.values = walk.seen;
    // What a slice makes it gives back.
    for &op in inner.iter().filter(|&&op| program.kind(op) == Kind::Free) {
        let allocation = program.buffer(program.buffer_of(body.operand(op, 0))).allocation;
        if allocation.is_some_and(|allocation| slice.ops.contains(&allocation)) {
            slice.ops.insert(op);
        }
    }
    slice.captures.sort();
    slice.captures.dedup();
    slice.buffers.sort();
    slice.buffers.dedup();
    Some(slice)
}

enum Job {
    Op(OpId),
    Value(ValueId),
}

struct Walk<'w, 'p, 'a, 'b> {
    program: &'w Program<'a>,
    versions: &'w mut Versions<'p, 'b>,
    roots: &'w Roots,
    around: OpId,
    /// The block that `around` stands in.
    block: BlockId,
    slice: Slice,
    seen: HashSet<ValueId>,
    work: Vec<Job>,
}

impl Walk<'_, '_, '_, '_> {
    /// Takes an operation into the slice, and those around it.
    fn enter(&mut self, op: OpId) {
        let mut at = Some(op);
        while let Some(op) = at {
            if !self.slice.ops.insert(op) {
                return;
            }
            self.work.push(Job::Op(op));
            at = if op == self.around { None } else { self.program.body.parent_op(op) };
        }
    }

    /// Asks for a value.
    fn ask(&mut self, value: ValueId) {
        if self.seen.insert(value) {
            self.work.push(Job::Value(value));
        }
    }

    fn run(&mut self) -> Option<()> {
        while let Some(job) = self.work.pop() {
            match job {
                Job::Op(op) => self.op(op)?,
                Job::Value(value) => self.value(value),
            }
        }
        Some(())
    }

    fn value(&mut self, value: ValueId) {
        let (cx, body) = (self.program.cx, self.program.body);
        let is_result = body.defining_op(value) == Some(self.around);
        if !is_result && !body.is_defined_inside(value, self.around) {
            if !body.ty(value).is_memref(cx) {
                self.slice.captures.push(value);
            }
            return;
        }
        match body.value_def(value) {
            ValueDef::Result(op, index) => {
                self.enter(op);
                self.sources(op, index as usize);
            }
            ValueDef::Argument(block, index) => {
                let Some(parent) = body.block_parent(block) else { return };
                self.enter(parent);
                if self.program.kind(parent) == Kind::For && index > 0 {
                    self.sources(parent, index as usize - 1);
                }
            }
            ValueDef::Forward => {}
        }
    }

    /// Asks for what becomes a result of an operation with regions, or its carried value of the
    /// same number.
    fn sources(&mut self, op: OpId, index: usize) {
        let body = self.program.body;
        if let Some(counted) = self.program.as_loop(op) {
            self.ask(counted.inits[index]);
        }
        for &region in body.regions(op) {
            if let Some(terminator) = body.entry(region).and_then(|block| body.terminator(block)) {
                self.ask(body.operand(terminator, index));
            }
        }
    }

    fn op(&mut self, op: OpId) -> Option<()> {
        let (program, body) = (self.program, self.program.body);
        match program.kind(op) {
            Kind::Pure | Kind::Ruled | Kind::Allocate => body.operands(op).for_each(|value| self.ask(value)),
            Kind::Store | Kind::Accumulate => {
                body.operands(op).for_each(|value| self.ask(value));
                self.buffer(program.accessed(op));
            }
            Kind::Load => return self.load(op),
            Kind::For => {
                let counted = program.as_loop(op)?;
                [counted.lower, counted.upper, counted.step].into_iter().for_each(|bound| self.ask(bound));
            }
            Kind::If => self.ask(body.operand(op, 0)),
            Kind::Terminator | Kind::Free | Kind::Global => {}
            Kind::While | Kind::View | Kind::Copy | Kind::Call | Kind::Gather | Kind::Scatter | Kind::Other => {
                return None;
            }
        }
        Some(())
    }

    fn load(&mut self, op: OpId) -> Option<()> {
        let (program, body) = (self.program, self.program.body);
        let buffer = program.accessed(op);
        let home = self.roots.home(program, buffer);
        let is_local = home.is_some_and(|home| home == self.block || self.is_inside(home));
        let within = home.map_or_else(|| self.roots.depth(program, op), |home| depth(program, home));
        if !is_local && self.versions.overwritten(op, within).is_some() {
            let stored = self.versions.stored_value(op)?;
            self.slice.forwards.insert(body.result(op, 0), stored);
            self.ask(stored);
            return Some(());
        }
        body.operands(op).for_each(|value| self.ask(value));
        self.buffer(buffer);
        Some(())
    }

    fn is_inside(&self, block: BlockId) -> bool {
        self.program.body.block_parent(block).is_some_and(|parent| self.program.body.is_inside(parent, self.around))
    }

    /// Asks for the contents of a buffer: of one that lives inside, all that writes it; of
    /// another one, what was in it.
    fn buffer(&mut self, buffer: BufferId) {
        let program = self.program;
        match self.roots.home(program, buffer) {
            Some(home) if self.is_inside(home) => {
                if let Some(allocation) = program.buffer(buffer).allocation {
                    self.enter(allocation);
                }
                let writes: Vec<OpId> = program.writes(buffer).collect();
                writes.into_iter().for_each(|op| self.enter(op));
            }
            Some(_) => self.slice.buffers.push(buffer),
            None => {}
        }
    }
}

/// What fills a buffer again that lives in a block: operations of that block, in program order.
#[derive(Clone, Debug, Default)]
pub struct Fill {
    /// Its allocation, stores and accumulates.
    pub ops: Vec<OpId>,
    /// Operations with regions that write it.
    pub runs: Vec<OpId>,
}

/// What can run again, found when it is asked for.
#[derive(Default)]
pub struct Reruns {
    /// Whether anything may run again.
    is_allowed: bool,
    /// The blocks that are reversed while everything is at hand.
    pub roots: Roots,
    /// The carried values that can be had by inversion.
    pub inverses: Inverses,
    wanted: HashSet<ValueId>,
    slices: HashMap<OpId, Option<Slice>>,
    fills: HashMap<BufferId, Option<Fill>>,
    /// How many questions are open. Meanwhile what was asked counts as possible, so that loops
    /// that read what they write can be asked about.
    open: usize,
    /// Whether something counted as possible that turned out not to be.
    was_wrong: bool,
}

impl Reruns {
    /// Nothing found yet; `wanted` are the values that the reverse sweep needs.
    pub fn new(is_allowed: bool, roots: Roots, inverses: Inverses, wanted: HashSet<ValueId>) -> Reruns {
        let (slices, fills) = (HashMap::new(), HashMap::new());
        Reruns { is_allowed, roots, inverses, wanted, slices, fills, open: 0, was_wrong: false }
    }

    /// What runs again of an operation with regions, if it may.
    pub fn slice(&mut self, program: &Program<'_>, versions: &mut Versions<'_, '_>, op: OpId) -> Option<&Slice> {
        if !self.slices.contains_key(&op) {
            let found = self.is_allowed.then(|| slice(program, versions, &self.roots, op, &self.wanted)).flatten();
            let read = found.as_ref().map_or(Vec::new(), |slice| slice.buffers.clone());
            self.slices.insert(op, found);
            self.open += 1;
            if !read.into_iter().all(|buffer| self.fill(program, versions, buffer).is_some()) {
                self.slices.insert(op, None);
                self.was_wrong = true;
            }
            self.close();
        }
        self.slices[&op].as_ref()
    }

    /// The slice of an operation that was asked for before.
    pub fn known_slice(&self, op: OpId) -> Option<&Slice> {
        self.slices.get(&op)?.as_ref()
    }

    /// What fills a local buffer again, if that is possible.
    pub fn fill(&mut self, program: &Program<'_>, versions: &mut Versions<'_, '_>, buffer: BufferId) -> Option<Fill> {
        if let Some(known) = self.fills.get(&buffer) {
            return known.clone();
        }
        self.fills.insert(buffer, Some(Fill::default()));
        self.open += 1;
        let found = if self.is_allowed { self.find_fill(program, versions, buffer) } else { None };
        self.was_wrong |= found.is_none() && self.open > 1;
        self.fills.insert(buffer, found);
        self.close();
        self.fills[&buffer].clone()
    }

    /// Ends a question. When none is open, what relied on something that is not possible goes.
    fn close(&mut self) {
        self.open -= 1;
        while self.open == 0 && self.was_wrong {
            self.was_wrong = false;
            let (slices, fills) = (&mut self.slices, &mut self.fills);
            for slice in slices.values_mut() {
                let is_wrong = |buffer: &BufferId| fills.get(buffer).is_some_and(Option::is_none);
                if slice.as_ref().is_some_and(|slice| slice.buffers.iter().any(is_wrong)) {
                    *slice = None;
                    self.was_wrong = true;
                }
            }
            for fill in fills.values_mut() {
                let is_wrong = |op: &OpId| slices.get(op).is_some_and(Option::is_none);
                if fill.as_ref().is_some_and(|fill| fill.runs.iter().any(is_wrong)) {
                    *fill = None;
                    self.was_wrong = true;
                }
            }
        }
    }

    fn find_fill(&mut self, program: &Program<'_>, versions: &mut Versions<'_, '_>, buffer: BufferId) -> Option<Fill> {
        let body = program.body;
        let block = self.roots.home(program, buffer)?;
        let mut fill = Fill { ops: vec![program.buffer(buffer).allocation?], runs: Vec::new() };
        for write in program.writes(buffer) {
            let at = body.ancestor_in(block, write)?;
            if program.kind(write) == Kind::Call {
                return None;
            }
            if at == write {
                fill.ops.push(write);
            } else if !fill.runs.contains(&at) {
                self.slice(program, versions, at)?;
                fill.runs.push(at);
            }
        }
        Some(fill)
    }
}
