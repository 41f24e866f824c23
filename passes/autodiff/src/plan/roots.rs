//! Roots: the blocks that are reversed while everything of their forward sweep is still at hand.
//!
//! In joint mode the block of the function is one; so is the body of every fused loop, whose
//! iterations are reversed as soon as they have run. What is defined there stays in registers,
//! and its buffers are still there.

use hashbrown::HashSet;
use ir::{BlockId, OpId, ValueId};

use crate::plan::Sweeps;
use crate::program::{BufferId, Program};

/// The blocks that are reversed right behind their forward sweep.
#[derive(Clone, Default)]
pub struct Roots {
    sweeps: Sweeps,
    fused: HashSet<OpId>,
}

impl Roots {
    /// The block of the function in joint mode, and the bodies of these loops.
    pub fn new(sweeps: Sweeps, fused: &HashSet<OpId>) -> Roots {
        Roots { sweeps, fused: fused.clone() }
    }

    /// Whether everything of a block is at hand when it is reversed.
    pub fn is_root(&self, program: &Program<'_>, block: BlockId) -> bool {
        match program.body.block_parent(block) {
            None => self.sweeps == Sweeps::Joint,
            Some(op) => self.fused.contains(&op),
        }
    }

    /// How many loops around an operation are fused. They are the outermost ones.
    pub fn depth(&self, program: &Program<'_>, op: OpId) -> usize {
        if self.fused.is_empty() {
            return 0;
        }
        let body = program.body;
        std::iter::successors(body.parent_op(op), |&op| body.parent_op(op)).filter(|op| self.fused.contains(op)).count()
    }

    /// The operation in the body of a fused loop that a value is inside of; its forward run
    /// writes the tape of the value. None if no loop around is fused.
    pub fn writer(&self, program: &Program<'_>, value: ValueId) -> Option<OpId> {
        let body = program.body;
        let mut inner = body.defining_block(value).and_then(|block| body.block_parent(block))?;
        while let Some(outer) = body.parent_op(inner) {
            if self.fused.contains(&outer) {
                return Some(inner);
            }
            inner = outer;
        }
        None
    }

    /// The block that a buffer lives in, if it does not live until its accesses are reversed.
    pub fn home(&self, program: &Program<'_>, buffer: BufferId) -> Option<BlockId> {
        let allocation = program.buffer(buffer).allocation?;
        let outer = program.body.parent_op(allocation)?;
        if self.fused.contains(&outer) { None } else { program.body.block_of(allocation) }
    }
}
