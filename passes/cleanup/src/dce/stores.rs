//! Stores to elements that are written again before anybody may read them.
//!
//! Each block is walked over backwards. A table knows the elements that are written further down;
//! a clock of reads says whether one of them may be read before that.

use hashbrown::HashMap;
use ir::interfaces::{AccessKind, EffectKind};
use ir::{BlockId, Body, Context, OpId, Traits, ValueId, View};

use crate::memory::{Clock, Parameters, Root};

/// Erases stores that are written over; gives how many.
pub fn erase_overwritten(cx: &Context, body: &mut Body, parameters: Parameters) -> u64 {
    let inner = body.walk_all().flat_map(|op| body.regions(op).iter().copied());
    let regions = body.roots().iter().copied().chain(inner);
    let blocks: Vec<BlockId> = regions.flat_map(|region| body.blocks(region)).collect();
    let mut backwards =
        Backwards { cx, body, parameters, written: HashMap::new(), freed: HashMap::new(), reads: Clock::default() };
    let dead: Vec<OpId> = blocks.into_iter().flat_map(|block| backwards.overwritten(block)).collect();
    dead.iter().for_each(|&op| body.erase(op));
    dead.len() as u64
}

/// What is known where blocks are walked over backwards.
struct Backwards<'b> {
    cx: &'b Context,
    body: &'b Body,
    parameters: Parameters,
    /// Elements that are written further down, with the time that the clock showed there.
    written: HashMap<(ValueId, Vec<ValueId>), u64>,
    /// Buffers that are given back further down.
    freed: HashMap<OpId, u64>,
    /// When memory may have been read last, which is the next time that it is read.
    reads: Clock,
}

impl<'b> Backwards<'b> {
    /// The stores of a block whose elements nobody reads.
    fn overwritten(&mut self, block: BlockId) -> Vec<OpId> {
        let mut dead = Vec::new();
        // The clock goes on: what is not in the tables is not asked for.
        (self.written, self.freed) = (HashMap::new(), HashMap::new());
        let mut next = self.body.last_op(block);
        while let Some(op) = next {
            next = self.body.prev_op(op);
            match self.store(op) {
                Some(true) => dead.push(op),
                Some(false) => {}
                None => self.note_reads(op),
            }
        }
        dead
    }

    /// Whether an operation is a store to an element that is not read any more; none if it is no
    /// store. A store that stays makes its element known.
    fn store(&mut self, op: OpId) -> Option<bool> {
        let view = View::new(self.cx, self.body, op);
        let access = (view.def().hooks.access?)(view);
        let AccessKind::Store(_) = access.kind else { return None };
        let root = Root::of(self.cx, self.body, access.memory, self.parameters);
        let last = self.reads.last(root);
        let is_freed = matches!(root, Root::Local(op) if self.freed.get(&op).is_some_and(|&at| at >= last));
        let now = self.reads.now();
        let before = self.written.insert((access.memory, access.indices), now);
        Some(is_freed || before.is_some_and(|at| at >= last))
    }

    /// Notes what an operation, and all in it, may read, and what it gives back.
    fn note_reads(&mut self, op: OpId) {
        let def = self.body.def(op);
        let has_none = def.hooks.effects.is_none() && (def.has(Traits::PURE) || def.has(Traits::MAY_TRAP));
        if has_none || (self.written.is_empty() && self.freed.is_empty() && def.hooks.effects.is_none()) {
            return;
        }
        let Some(effects) = ir::interfaces::effects(View::new(self.cx, self.body, op)) else {
            return self.reads.write(Root::Unknown);
        };
        for effect in effects {
            let root = effect.on.map_or(Root::Unknown, |value| Root::of(self.cx, self.body, value, self.parameters));
            match (effect.kind, root) {
                (EffectKind::Free, Root::Local(buffer)) if self.body.regions(op).is_empty() => {
                    self.freed.insert(buffer, self.reads.now());
                }
                (EffectKind::Read, _) | (_, Root::Unknown) => self.reads.write(root),
                _ => {}
            }
        }
    }
}
