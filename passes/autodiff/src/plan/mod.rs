//! The plan: how the reverse sweep gets each value that it needs.
//!
//! `supply` says in which ways a value can be had at all, `demand` follows the needs to all that
//! they could be had from, `costs` prices both ways, `mode` says what the user wants, `network`
//! and `cut` choose, `slice` says what loops can run again in the reverse sweep, `scopes` which of
//! them do so to keep what is inside, `pairs` what carried values and their next values share,
//! `snapshots` which copies of buffers serve several loads, `roots`
//! what is at hand, `fusing` which loops are reversed iteration by iteration, `choose` decides,
//! `layout` says what is done where, `names`, `report` and `remarks` tell.

mod choose;
mod costs;
mod cut;
mod demand;
mod fusing;
mod layout;
mod mode;
mod names;
mod network;
pub mod pairs;
mod remarks;
mod report;
mod roots;
mod scopes;
pub mod slice;
mod slots;
pub mod snapshots;
mod supply;

use hashbrown::{HashMap, HashSet};
use ir::{BlockId, Failed, IdMap, OpId, Sink, ValueDef, ValueId};
use machine::Machine;

use crate::needs::Needs;
use crate::program::{BufferId, Program};
use crate::tape::Subject;
use crate::varies::Varies;
use crate::versions::Versions;

pub use mode::TapeMode;
pub use report::{Format, write};
pub use scopes::Loops;

use crate::fuse::Fusion;
use crate::invert::Inverses;
use choose::decide;
use costs::Costs;
use demand::{Demand, Item, Row, Scopes};
use fusing::{Attempt, Fused, Start};
use mode::Wishes;
use names::Names;
use pairs::Pairs;
use roots::Roots;
use slice::{Reruns, Slice};
use slots::Slots;
use snapshots::{Snapshot, SnapshotId};
use supply::Supply;

/// How the reverse sweep gets a value.
#[derive(Copy, Clone, PartialEq, Eq, Debug, Default)]
pub enum Decision {
    /// It does not need it.
    #[default]
    Unneeded,
    /// It is at hand: an argument, an induction variable, or still in a register.
    Free,
    /// It repeats the load.
    Reload,
    /// It repeats the operation.
    Recompute,
    /// It takes the value that was stored where this one was loaded.
    Forward(ValueId),
    /// It loads it from where this store put it.
    Stored(OpId),
    /// It repeats the load from a copy of the buffer.
    Snapshot(SnapshotId),
    /// It reads it from the result of a loop that it was put into.
    Output,
    /// It undoes the update that made the next value of it.
    Invert,
    /// It undoes the updates of an element since that was loaded.
    Undo,
    /// It runs the operation with regions again whose result it is.
    Rerun,
    /// The forward sweep keeps it.
    Tape,
}

impl Supply {
    /// The decision to have a value without a tape.
    fn again(self) -> Decision {
        match self {
            Supply::Free => Decision::Free,
            Supply::Plain | Supply::Repeat | Supply::Next => Decision::Recompute,
            Supply::Reload => Decision::Reload,
            Supply::Forward(stored) => Decision::Forward(stored),
            Supply::Rerun(_) => Decision::Rerun,
            Supply::Output => Decision::Output,
            Supply::Invert => Decision::Invert,
            Supply::Undo => Decision::Undo,
            Supply::Stored(store) => Decision::Stored(store),
            Supply::Snapshot(id, _) => Decision::Snapshot(id),
            Supply::Keep(_) => Decision::Tape,
        }
    }
}

/// Whether forward and reverse sweep are one function.
#[derive(Copy, Clone, PartialEq, Eq, Debug, Default)]
pub enum Sweeps {
    #[default]
    /// Both in one function: values of its outermost block stay in registers.
    Joint,
    /// Two functions: everything goes by parameters.
    Split,
}

/// What is wanted of a plan.
pub struct PlanOptions<'o> {
    /// What is kept.
    pub tape: TapeMode,
    /// What is not.
    pub never: &'o [String],
    /// What things cost.
    pub machine: &'o Machine,
    /// Whether forward and reverse sweep are one function.
    pub sweeps: Sweeps,
    /// Whether loops run again in the reverse sweep.
    pub loops: Loops,
    /// The loops that may be reversed iteration by iteration; none unless the sweeps are joint.
    pub fusion: &'o Fusion,
    /// The carried values that can be had by inversion.
    pub inverses: &'o Inverses,
}

/// What the reverse sweep does before it reverses a block.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Step {
    /// It gets a value.
    Value(ValueId),
    /// It does an operation once more: one that makes or fills a local buffer, or one with
    /// regions.
    Op(OpId),
}

/// The decisions for all needed values.
pub struct Plan {
    decisions: IdMap<ValueId, Decision>,
    /// The values kept on tapes, in program order.
    pub taped: Vec<ValueId>,
    /// The copies of buffers that are kept, in the order of their numbers.
    pub copied: Vec<SnapshotId>,
    /// The local buffers that the reverse sweep reads, in order of their numbers.
    pub kept_buffers: Vec<BufferId>,
    /// For every block, what the reverse sweep does before it reverses it, in program order.
    pub preambles: IdMap<BlockId, Vec<Step>>,
    fused: Fused,
    writers: HashMap<OpId, Vec<ValueId>>,
    /// The values whose tape is that of another one.
    slots: Slots,
    /// The carried values that are kept in one tape with their next values.
    pub pairs: Pairs,
    choice: Choice,
    demand: Demand,
    wishes: Wishes,
    names: Names,
    copy_names: HashMap<SnapshotId, String>,
    reruns: Reruns,
    mode: TapeMode,
}

/// Decisions, with the operations that write tapes when they run again.
#[derive(Clone, Default)]
pub struct Choice {
    scopes: Scopes,
    /// By number of row.
    decisions: Vec<Decision>,
}

impl Choice {
    fn of(&self, row: &Row) -> Decision {
        self.decisions.get(row.number).copied().unwrap_or_default()
    }
}

impl Plan {
    /// Decides for all needs.
    pub fn new<'a>(
        program: &Program<'a>,
        needs: &Needs,
        versions: &mut Versions<'_, 'a>,
        options: &PlanOptions<'_>,
        sink: &mut Sink<'_>,
    ) -> Result<Plan, Failed> {
        let names = Names::new(program);
        let wishes = Wishes::new(program, &names, &options.tape, options.never, sink)?;
        let varies = Varies::new(program);
        let costs = Costs::new(program, options.machine, &varies);
        let loops = options.loops.with(&options.tape);
        let wanted: HashSet<ValueId> = needs.values.iter().map(|&(value, _)| value).collect();
        let start = |fused: &Fused| {
            let roots = Roots::new(options.sweeps, fused);
            let mut reruns = Reruns::new(loops != Loops::Split, roots, options.inverses.clone(), wanted.clone());
            let demand = Demand::new(program, needs, versions, &costs, &mut reruns);
            Start { fused: fused.clone(), demand, reruns }
        };
        let choose = |demand: &Demand, mode: &TapeMode, loops: Loops| {
            let choice = scopes::choose(program, demand, &wishes, mode, loops);
            let rank = scopes::rank(demand, &wishes, &choice);
            (choice, rank)
        };
        let Attempt { start, choice, .. } =
            fusing::choose(program, options.fusion, loops, start, &options.tape, choose);
        let Start { fused, demand, reruns } = start;
        let mode = options.tape.clone();
        let plan = Plan { fused, choice, demand, wishes, names, reruns, mode, ..Plan::empty() };
        let plan = layout::lay_out(program, versions, plan);
        plan.tell_unfulfilled(program, options, sink);
        Ok(plan)
    }

    /// The operation that writes the tape of a value when it runs again; none if the forward
    /// sweep writes it.
    pub fn scope(&self, value: ValueId) -> Option<OpId> {
        self.demand.row(Item::Value(value))?.tape_in(&self.choice.scopes)?.0
    }

    /// The operations with regions of which something is kept when they run: again, or in the
    /// forward run of a fused loop.
    pub fn writes_tapes(&self, op: OpId) -> bool {
        self.writers.contains_key(&op)
    }

    /// What of an operation is kept when it runs, in program order.
    pub fn written_by(&self, op: OpId) -> &[ValueId] {
        self.writers.get(&op).map_or(&[], Vec::as_slice)
    }

    /// Whether the iterations of a loop are reversed as soon as they have run.
    pub fn is_fused(&self, op: OpId) -> bool {
        self.fused.contains(&op)
    }

    /// What runs again of an operation with regions.
    pub fn slice(&self, op: OpId) -> Option<&Slice> {
        self.reruns.known_slice(op)
    }

    /// The value that the tape of a value is made for: another one if the two share it.
    pub fn slot(&self, value: ValueId) -> ValueId {
        let paired = self.pairs.to(value).map(|pair| pair.carried);
        paired.or_else(|| self.slots.get(&value).copied()).unwrap_or(value)
    }

    /// A copy of a buffer.
    pub fn snapshot(&self, id: SnapshotId) -> &Snapshot {
        &self.demand.snapshots[id]
    }

    /// How the reverse sweep gets a value.
    pub fn decision(&self, value: ValueId) -> Decision {
        self.decisions[value]
    }

    /// The loops that the tape of a value has dimensions for; `None` if its entries are counted.
    pub fn dimensions(&self, value: ValueId) -> Option<&[OpId]> {
        self.demand.row(Item::Value(value))?.tape_in(&self.choice.scopes)?.1.loops.as_deref()
    }

    /// The name of a value, as lists and reports have it.
    pub fn name(&self, value: ValueId) -> &str {
        self.names.of(value)
    }

    /// The name of a copy of a buffer.
    pub fn snapshot_name(&self, id: SnapshotId) -> &str {
        self.copy_names.get(&id).map_or("?", String::as_str)
    }

    /// The name of what is on a tape.
    pub fn name_of_tape(&self, subject: Subject) -> &str {
        match subject {
            Subject::Value(value) | Subject::Buffer(value) => self.name(value),
            Subject::Copy(id) => self.snapshot_name(id),
        }
    }
}

impl Plan {
    fn empty() -> Plan {
        Plan {
            decisions: IdMap::default(),
            taped: Vec::new(),
            copied: Vec::new(),
            kept_buffers: Vec::new(),
            preambles: IdMap::default(),
            fused: Fused::default(),
            writers: HashMap::new(),
            slots: Slots::new(),
            pairs: Pairs::default(),
            choice: Choice::default(),
            demand: Demand::default(),
            wishes: Wishes::default(),
            names: Names::default(),
            copy_names: HashMap::new(),
            reruns: Reruns::default(),
            mode: TapeMode::Auto,
        }
    }
}

/// The location of the operation that gives a value; for a carried value, of its loop.
fn place_of(program: &Program<'_>, value: ValueId) -> ir::Loc {
    let body = program.body;
    let op = match body.value_def(value) {
        ValueDef::Argument(block, _) => body.block_parent(block),
        _ => body.defining_op(value),
    };
    op.map_or(body.loc, |op| body.loc(op))
}

/// All blocks, an enclosing one before those inside it, in program order.
pub fn blocks_in_order(program: &Program<'_>) -> Vec<BlockId> {
    let body = program.body;
    let mut blocks: Vec<BlockId> = body.blocks(body.root()).collect();
    for op in body.walk(body.root()) {
        for &region in body.regions(op) {
            blocks.extend(body.blocks(region));
        }
    }
    blocks
}
