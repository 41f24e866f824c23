//! Pairs: a value that a loop carries and its next value, kept as one sequence.
//!
//! The next value of one iteration is the carried value of the one after it. Where both are kept,
//! one tape with an entry more than there are iterations is enough: it starts with what the loop
//! starts with, and every iteration adds the next value behind it.

use hashbrown::HashMap;
use ir::{OpId, ValueId};

use crate::narrow::stored_type;
use crate::plan::demand::{Demand, Item, Row, Scopes};
use crate::plan::supply::Supply;
use crate::program::{Kind, Program};

/// A carried value and its next value.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct Pair {
    /// The loop.
    pub around: OpId,
    /// What the carried value is in the first iteration.
    pub start: ValueId,
    /// The carried value.
    pub carried: ValueId,
    /// Its next value, computed in the block of the loop.
    pub next: ValueId,
    /// Whether both are tensors: such are kept as rows of a tensor that the loop carries (`rows`).
    pub is_of_tensors: bool,
}

/// What it means for the second value of a pair to be in the tape of the first.
#[derive(Copy, Clone, Debug)]
pub struct Joined {
    /// The two.
    pub pair: Pair,
    /// The time of reading it there, in nanoseconds.
    pub time: f64,
    /// The iterations of the loop.
    pub trips: f64,
}

/// The pairs that share a tape, by each of their values.
#[derive(Default)]
pub struct Pairs {
    of: HashMap<ValueId, Pair>,
}

impl Pairs {
    /// The pair whose first value is a carried value.
    pub fn from(&self, carried: ValueId) -> Option<&Pair> {
        self.of.get(&carried).filter(|pair| pair.carried == carried)
    }

    /// The pair whose second value is a value.
    pub fn to(&self, next: ValueId) -> Option<&Pair> {
        self.of.get(&next).filter(|pair| pair.next == next)
    }

    /// Whether a value is in a pair.
    pub fn contain(&self, value: ValueId) -> bool {
        self.of.contains_key(&value)
    }

    /// Adds a pair.
    pub fn add(&mut self, pair: Pair) {
        self.of.insert(pair.carried, pair);
        self.of.insert(pair.next, pair);
    }
}

/// The pair that a value is the second of.
pub fn pair_to(program: &Program<'_>, next: ValueId) -> Option<Pair> {
    let (cx, body) = (program.cx, program.body);
    let block = body.block_of(body.defining_op(next)?)?;
    let around = body.block_parent(block).filter(|&op| program.kind(op) == Kind::For)?;
    let end = body.terminator(block)?;
    let at = body.uses(next).filter(|used| used.op == end).map(|used| used.index).min()?;
    let counted = program.as_loop(around)?;
    let carried = counted.carried[at];
    let is_pair = stored_type(program, next) == stored_type(program, carried);
    let is_of_tensors = body.ty(next).is_tensor(cx);
    is_pair.then(|| Pair { around, start: counted.inits[at], carried, next, is_of_tensors })
}

impl Pair {
    /// Whether the tapes of both have the same place and dimensions, the loop innermost.
    pub fn fits(&self, demand: &Demand, scopes: &Scopes) -> bool {
        let tape = |value: ValueId| demand.row(Item::Value(value))?.tape_in(scopes);
        let Some(((a, first), (b, second))) = tape(self.carried).zip(tape(self.next)) else { return false };
        let is_inner = first.loops.as_ref().is_some_and(|loops| loops.last() == Some(&self.around));
        // What a run of a loop keeps of tensors has no sequences.
        a == b && is_inner && first.loops == second.loops && !(self.is_of_tensors && a.is_some())
    }
}

impl Demand {
    /// The time of keeping the value of a row. What is the next value of a carried value that is kept
    /// in any case only has to be read from there, which is half of it, or a load at least.
    pub fn keeping(&self, row: &Row, scopes: &Scopes) -> Option<f64> {
        let (_, tape) = row.tape_in(scopes)?;
        let joined = self.joined(row, scopes);
        Some(joined.map_or(tape.time, |joined| joined.time.max(tape.time / 2.0).min(tape.time)))
    }

    /// The bytes of keeping the value of a row: of what is in the tape of a carried value, one entry.
    pub fn holding(&self, row: &Row, scopes: &Scopes) -> Option<f64> {
        let (_, tape) = row.tape_in(scopes)?;
        Some(self.joined(row, scopes).map_or(tape.bytes, |joined| tape.bytes / joined.trips.max(1.0)))
    }

    /// What the row of a next value has of it that the carried value is kept in any case.
    fn joined(&self, row: &Row, scopes: &Scopes) -> Option<Joined> {
        let is_certain = |pair: &Pair| {
            let carried = self.row(Item::Value(pair.carried));
            carried.is_some_and(|row| row.is_needed && matches!(row.supply, Supply::Keep(_)))
        };
        row.joined.filter(|joined| is_certain(&joined.pair) && joined.pair.fits(self, scopes))
    }
}
