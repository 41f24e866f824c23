//! Versions: whether what a load read is still in the buffer when the reverse sweep asks.
//!
//! The reverse sweep runs after the whole forward sweep and writes no buffer of the program, so
//! a load can be repeated exactly if no store that may hit the same element runs after it: one
//! later in the text of the same iteration, or any one in a later iteration of a loop around
//! both. Which elements stores hit is asked of `affine`. If a load cannot be repeated, the value
//! may still be at hand: the one that was stored there right before.

use affine::{Access, Answer, Meeting};
use hashbrown::HashMap;
use ir::{Body, Op, OpId, Sink, ValueId};

use crate::plan::Sweeps;
use crate::program::{BufferId, Kind, Program, memref_operand};

/// Why a load cannot be repeated in the reverse sweep.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Obstacle {
    /// This operation may overwrite the element afterwards.
    Overwritten(OpId),
    /// The buffer lives only as long as the block of its allocation.
    Gone(OpId),
}

/// The versions of the buffers of a program, found when they are asked for.
pub struct Versions<'p, 'a> {
    program: &'p Program<'a>,
    /// Whether the sweeps are two functions: what the first returns is the caller's then.
    sweeps: Sweeps,
    obstacles: HashMap<(OpId, usize), Option<OpId>>,
    /// How many pairs of accesses may still be looked at; then all may overlap.
    pairs: usize,
    /// How many of them may still be compared by their subscripts.
    questions: usize,
}

/// Pairs of accesses that are looked at in one program.
const MAX_PAIRS: usize = 1_000_000;
/// Pairs of accesses that are compared in one program.
const MAX_QUESTIONS: usize = 50_000;
/// Stores that a search for a stored value goes past.
const MAX_SEARCH: usize = 64;

impl<'p, 'a> Versions<'p, 'a> {
    /// Nothing asked yet.
    pub fn new(program: &'p Program<'a>, sweeps: Sweeps) -> Versions<'p, 'a> {
        Versions { program, sweeps, obstacles: HashMap::new(), pairs: MAX_PAIRS, questions: MAX_QUESTIONS }
    }

    /// What keeps a load from being repeated in the reverse sweep; `None` if nothing does.
    pub fn obstacle(&mut self, load: OpId) -> Option<Obstacle> {
        let (program, body) = (self.program, self.program.body);
        let buffer = program.buffer(program.accessed(load));
        if let Some(allocation) = buffer.allocation
            && body.parent_op(allocation).is_some()
        {
            return Some(Obstacle::Gone(allocation));
        }
        self.overwritten(load, 0).map(Obstacle::Overwritten)
    }

    /// The first store that may overwrite the element of a load after the load has run, within
    /// one iteration of this many of the outermost loops around the load. A buffer that the forward
    /// function returns may be changed or given back before the backward one runs.
    pub fn overwritten(&mut self, load: OpId, within: usize) -> Option<OpId> {
        if let Some(&known) = self.obstacles.get(&(load, within)) {
            return known;
        }
        let program = self.program;
        let buffer = program.accessed(load);
        let writes: Vec<OpId> = program.writes_in(buffer, self.reach(load, within)).collect();
        let is_given_away = within == 0 && self.sweeps == Sweeps::Split && program.buffer(buffer).is_returned;
        let found = writes.into_iter().find(|&store| self.may_overwrite(store, load, within));
        let found = found.or(is_given_away.then_some(program.exit));
        self.obstacles.insert((load, within), found);
        found
    }

    /// The part of the text that may run after a load, within one iteration of this many of the
    /// outermost loops around it: from the next loop on, or from itself.
    fn reach(&self, load: OpId, within: usize) -> [u32; 2] {
        let loops = affine::loops_around_op(self.program.body, load);
        let from = self.program.span(loops.get(within).copied().unwrap_or(load))[0];
        let around = within.checked_sub(1).and_then(|last| loops.get(last));
        [from, around.map_or(u32::MAX, |&op| self.program.span(op)[1])]
    }

    /// Whether a store may hit the element of a load after the load has run.
    fn may_overwrite(&mut self, store: OpId, load: OpId, within: usize) -> bool {
        let body = self.program.body;
        let Some(rest) = self.pairs.checked_sub(1) else { return true };
        self.pairs = rest;
        let common = affine::common_loops(body, load, store).len();
        if common < within {
            return false;
        }
        if self.program.is_by_alias(store, self.program.accessed(load)) {
            // Subscripts of another buffer say nothing about this one.
            return within < common || runs_after(body, store, load);
        }
        if store != load && runs_after(body, store, load) && self.may_meet(load, store, Meeting::SameIteration) {
            return true;
        }
        (within..common).any(|level| self.may_meet(load, store, Meeting::FirstEarlier(level)))
    }

    /// The only write that may overwrite the element of a load after the load has run, if it stands
    /// behind the load in its block and nothing overwrites the element after that.
    pub fn only_write_after(&mut self, load: OpId) -> Option<OpId> {
        let (program, body) = (self.program, self.program.body);
        if self.obstacle(load).is_none_or(|obstacle| matches!(obstacle, Obstacle::Gone(_))) {
            return None;
        }
        let writes: Vec<OpId> = program.writes_in(program.accessed(load), self.reach(load, 0)).collect();
        let mut after = writes.into_iter().filter(|&write| self.may_overwrite(write, load, 0));
        let (write, None) = (after.next()?, after.next()) else { return None };
        let is_behind = body.block_of(write) == body.block_of(load) && body.is_before(load, write);
        (is_behind && self.overwritten(write, 0).is_none()).then_some(write)
    }

    /// Whether what a load reads is in its buffer already when an operation around it starts.
    pub fn is_there_before(&mut self, load: OpId, around: OpId) -> bool {
        let (program, body) = (self.program, self.program.body);
        let depth = affine::loops_around_op(body, around).len();
        let writes: Vec<OpId> = program.writes_in(program.accessed(load), program.span(around)).collect();
        writes.into_iter().all(|write| !self.may_change(write, load, depth))
    }

    /// Whether a write may hit the element of a load before the load runs, within one iteration of
    /// this many of the outermost loops around both.
    fn may_change(&mut self, write: OpId, load: OpId, within: usize) -> bool {
        let body = self.program.body;
        let Some(rest) = self.pairs.checked_sub(1) else { return true };
        self.pairs = rest;
        if self.program.is_by_alias(write, self.program.accessed(load)) {
            return true;
        }
        let common = affine::common_loops(body, write, load).len();
        runs_after(body, load, write) && self.may_meet(write, load, Meeting::SameIteration)
            || (within..common).any(|level| self.may_meet(write, load, Meeting::FirstEarlier(level)))
    }

    /// The last operation before another one in its block that writes a buffer, itself or inside.
    pub fn last_write_before(&self, op: OpId, buffer: BufferId) -> Option<OpId> {
        let (program, body) = (self.program, self.program.body);
        let from = body.parent_op(op).map_or(0, |around| program.span(around)[0]);
        // In another region of the operation around it stands no operation of this block.
        let (block, span) = (body.block_of(op)?, [from, program.span(op)[0]]);
        let last = |id| program.writes_of(id, span).iter().rev().find_map(|&write| body.ancestor_in(block, write));
        program.aliases(buffer).into_iter().filter_map(last).max_by_key(|&at| program.span(at)[0])
    }

    fn may_meet(&mut self, first: OpId, second: OpId, meeting: Meeting) -> bool {
        let (cx, body) = (self.program.cx, self.program.body);
        let Some(rest) = self.questions.checked_sub(1) else { return true };
        self.questions = rest;
        let accesses = Access::of(body, first).zip(Access::of(body, second));
        accesses.is_none_or(|(first, second)| affine::meets(cx, body, &first, &second, meeting) != Answer::Never)
    }

    /// The value that is surely in the element when a load reads it: a store before it, in the
    /// same iteration of the same loops, to the same subscripts, with nothing in between that
    /// may hit the element.
    pub fn stored_value(&mut self, load: OpId) -> Option<ValueId> {
        let (cx, program, body) = (self.program.cx, self.program, self.program.body);
        let loads = Access::of(body, load)?;
        let around = affine::loops_around_op(body, load);
        let form = |value: &ValueId| affine::Linear::of(cx, body, *value);
        let wanted: Vec<affine::Linear> = loads.subscripts.iter().map(form).collect();
        let buffer = program.accessed(load);
        if program.may_alias && program.writes(buffer).any(|write| program.is_by_alias(write, buffer)) {
            return None;
        }
        let before = program.accesses_before(buffer, load).filter(|&op| program.may_write(op, buffer));
        for write in before.take(MAX_SEARCH) {
            let stores = Access::of(body, write)?;
            let is_certain = body.block_of(write).is_some_and(|block| body.ancestor_in(block, load).is_some())
                && affine::loops_around_op(body, write) == around;
            let is_same = stores.subscripts.iter().map(form).eq(wanted.iter().cloned());
            if is_certain && is_same && program.kind(write) == Kind::Store {
                return Some(body.operand(write, 0));
            }
            let shared = affine::common_loops(body, write, load).len();
            // A store further out comes before all that this block did in earlier iterations.
            if shared < around.len() || self.may_meet(write, load, Meeting::WithinLoops(shared)) {
                return None;
            }
        }
        None
    }

    /// Tells for each load of an active program whether it can be repeated.
    pub fn report(&mut self, sink: &mut Sink<'_>) {
        let (program, body) = (self.program, self.program.body);
        for op in body.walk(body.root()).filter(|&op| program.kind(op) == Kind::Load) {
            let name = program.name_of(body.result(op, 0));
            let buffer = program.name_of(memref_operand(body, op));
            match self.obstacle(op) {
                None => {
                    sink.remark(body.loc(op), format!("versions: `{name}` can be loaded again from `{buffer}`"));
                }
                Some(Obstacle::Overwritten(store)) => {
                    sink.remark(body.loc(op), format!("versions: `{name}` may be gone from `{buffer}` afterwards"))
                        .label(
                            body.loc(store),
                            if store == program.exit { "the caller's from here" } else { "overwritten here" },
                        );
                }
                Some(Obstacle::Gone(allocation)) => {
                    sink.remark(body.loc(op), format!("versions: `{buffer}` lives for one iteration only"))
                        .label(body.loc(allocation), "made here");
                }
            }
        }
    }
}

/// Whether `later` runs after `earlier` within one iteration of all loops around both.
fn runs_after(body: &Body, later: OpId, earlier: OpId) -> bool {
    let mut at = Some(later);
    while let Some(op) = at {
        if let Some(block) = body.block_of(op)
            && let Some(other) = body.ancestor_in(block, earlier)
        {
            // In the same operation but other regions: the branches of a conditional, of which
            // one runs, or the regions of something else.
            return if op == other { !loops::If::is(body, op) } else { body.is_before(other, op) };
        }
        at = body.parent_op(op);
    }
    false
}
