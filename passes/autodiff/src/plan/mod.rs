//! The plan: how the reverse sweep gets each value that it needs.
//!
//! `supply` says in which ways a value can be had at all, `demand` follows the needs to all that
//! they could be had from, `costs` prices both ways, `mode` says what the user wants, `network`
//! and `cut` choose, `slice` says what loops can run again in the reverse sweep, `scopes` which of
//! them do so to keep what is inside, `pairs` what carried values and their next values share,
//! `snapshots` which copies of buffers serve several loads, `roots`
//! what is at hand, `fusing` which loops are reversed iteration by iteration, `names` and `report`
//! tell.

mod costs;
mod cut;
mod demand;
mod fusing;
mod mode;
mod names;
mod network;
pub mod pairs;
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
use crate::program::{BufferId, Kind, Program};
use crate::tape::Subject;
use crate::varies::Varies;
use crate::versions::Versions;

pub use mode::TapeMode;
pub use report::{Format, write};
pub use scopes::Loops;

use crate::fuse::Fusion;
use crate::invert::Inverses;
use costs::Costs;
use demand::{Demand, Item, Row, Scopes};
use fusing::{Attempt, Fused, Start};
use mode::Wishes;
use names::Names;
use network::Forced;
use pairs::{Pair, Pairs};
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
    /// It undoes the update that made the next value of it.
    Invert,
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
            Supply::Invert => Decision::Invert,
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
        let plan = finish(program, versions, plan);
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

    /// Tells the decisions as remarks.
    pub fn report(&self, program: &Program<'_>, sink: &mut Sink<'_>) {
        for snapshot in self.copied.iter().map(|&id| self.snapshot(id)) {
            let times = times(snapshot.tape.loops.as_ref().map_or(0, Vec::len));
            let name = self.name(program.buffer(snapshot.buffer).root);
            sink.remark(program.body.loc(snapshot.before), format!("tape: `{name}` is copied {times}, before this"));
        }
        for &value in &self.taped {
            let count = self.dimensions(value).map_or_else(|| program.loops_around(value).len(), <[OpId]>::len);
            let message = format!("tape: `{}` is kept {}", self.name(value), times(count));
            sink.remark(place_of(program, value), message).maybe_note(self.reason(program, value));
        }
    }

    /// Why a value could not be had without a tape, if it could not.
    fn reason(&self, program: &Program<'_>, value: ValueId) -> Option<String> {
        self.demand.row(Item::Value(value))?.supply.reason().map(|reason| reason.text(program))
    }

    /// Tells what of the lists could not be done.
    fn tell_unfulfilled(&self, program: &Program<'_>, options: &PlanOptions<'_>, sink: &mut Sink<'_>) {
        for snapshot in self.copied.iter().map(|&id| self.snapshot(id)) {
            let (wishes, buffer) = (&self.wishes, snapshot.buffer);
            let list = match () {
                () if wishes.no_copies.contains(&buffer) => "`never` names it",
                () if wishes.only_forced && !wishes.copies.contains(&buffer) => "`tape` does not name it",
                () => continue,
            };
            let message = format!("`{}` is copied to the tape although {list}", self.name(program.buffer(buffer).root));
            sink.warning(program.body.loc(snapshot.before), message);
        }
        for &value in &self.taped {
            if self.wishes.forbids(value) {
                let list =
                    if self.wishes.forbidden.contains(&value) { "`never` names it" } else { "`tape` does not name it" };
                let message = format!("`{}` is kept on the tape although {list}", self.name(value));
                sink.warning(place_of(program, value), message).maybe_note(self.reason(program, value));
            }
        }
        let is_list = matches!(options.tape, TapeMode::List(_));
        let mut idle: Vec<ValueId> = self
            .wishes
            .forced
            .iter()
            .copied()
            .filter(|&value| is_list && !matches!(self.decision(value), Decision::Tape | Decision::Snapshot(_)))
            .collect();
        idle.sort();
        for value in idle {
            let message = format!("`{}` is not kept, because the derivative does not need to", self.name(value));
            sink.warning(place_of(program, value), message);
        }
    }
}

fn times(loops: usize) -> String {
    match loops {
        0 => "once".to_owned(),
        1 => "per iteration of 1 loop".to_owned(),
        n => format!("per iteration of {n} loops"),
    }
}

/// Decides for all demanded items.
fn decide(demand: &Demand, wishes: &Wishes, mode: &TapeMode, scopes: &Scopes, forced: Option<Forced>) -> Vec<Decision> {
    match mode {
        TapeMode::Auto | TapeMode::List(_) => network::solve(demand, wishes, scopes, forced),
        TapeMode::All | TapeMode::None => simple(demand, wishes, *mode == TapeMode::All, scopes, forced),
    }
}

/// Keeps everything by itself, or nothing: what is asked for is decided by its supply alone. If
/// nothing is to be kept, what has to be is copied together where that holds less, or as much and is
/// quicker.
fn simple(demand: &Demand, wishes: &Wishes, keep: bool, scopes: &Scopes, forced: Option<Forced>) -> Vec<Decision> {
    let decisions = by_supply(demand, wishes, keep, scopes, forced, &HashSet::new());
    let mut alone: HashMap<SnapshotId, (f64, f64)> = HashMap::new();
    for row in demand.rows.iter().filter(|row| !keep && decisions[row.number] == Decision::Tape) {
        if let Supply::Snapshot(id, _) = row.supply {
            let tape = row.tape_in(scopes).map_or((f64::INFINITY, 0.0), |(_, tape)| (tape.bytes, tape.time));
            let sum = alone.entry(id).or_default();
            *sum = (sum.0 + tape.0, sum.1 + tape.1 - row.again);
        }
    }
    alone.retain(|&id, &mut alone| {
        let copy = &demand.snapshots[id].tape;
        (copy.bytes, copy.time) < alone
    });
    match alone.is_empty() {
        true => decisions,
        false => by_supply(demand, wishes, keep, scopes, forced, &alone.into_keys().collect()),
    }
}

/// Decides by supply, with copies of buffers as far as they are given.
fn by_supply(
    demand: &Demand,
    wishes: &Wishes,
    keep: bool,
    scopes: &Scopes,
    forced: Option<Forced>,
    copies: &HashSet<SnapshotId>,
) -> Vec<Decision> {
    let mut decisions = vec![Decision::Unneeded; demand.rows.len()];
    let mut is_decided = vec![false; demand.rows.len()];
    let mut work: Vec<Item> = demand.rows.iter().rev().filter(|row| row.is_needed).map(|row| row.item).collect();
    while let Some(item) = work.pop() {
        let row = demand.row(item).filter(|row| !std::mem::replace(&mut is_decided[row.number], true));
        let Some(row) = row else { continue };
        let is_kept = match (item, forced) {
            (Item::Value(value), Some(Forced::Kept(other))) if other == value => row.tape.is_some(),
            (Item::Value(value), Some(Forced::Again(other))) if other == value => false,
            (Item::Value(_), _) if let Supply::Snapshot(id, _) = row.supply => !copies.contains(&id),
            (Item::Value(value), _) => {
                keep && matches!(row.supply, Supply::Repeat | Supply::Rerun(_))
                    && row.tape_in(scopes).is_some()
                    && !wishes.forbids(value)
            }
            _ => false,
        };
        let decision = if is_kept { Decision::Tape } else { row.supply.again() };
        decisions[row.number] = decision;
        match decision {
            Decision::Tape => {
                let scope = row.tape_in(scopes).and_then(|(scope, _)| scope).filter(|op| scopes.contains(op));
                work.extend(scope.map(Item::Ran));
            }
            _ => work.extend(row.inputs.iter().rev()),
        }
    }
    decisions
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

    /// What is chosen for an item.
    fn chosen(&self, item: Item) -> Decision {
        self.demand.decision(&self.choice, item)
    }

    /// The operations that the reverse sweep does once more.
    fn repeated_ops(&mut self, program: &Program<'_>, versions: &mut Versions<'_, '_>) -> HashSet<OpId> {
        let mut again = HashSet::new();
        let rows = self.demand.rows.iter().filter(|row| self.choice.of(row) == Decision::Recompute);
        let items: Vec<Item> = rows.map(|row| row.item).collect();
        for item in items {
            match item {
                Item::Value(_) => {}
                Item::Copied(id) => self.copied.push(id),
                Item::Ran(op) => {
                    again.insert(op);
                }
                Item::Filled(buffer) => {
                    let fill = self.reruns.fill(program, versions, buffer).unwrap_or_default();
                    again.extend(fill.ops);
                }
            }
        }
        again
    }
}

/// Lays the decisions out along the blocks of the program.
fn finish(program: &Program<'_>, versions: &mut Versions<'_, '_>, mut plan: Plan) -> Plan {
    let body = program.body;
    let again = plan.repeated_ops(program, versions);
    for block in blocks_in_order(program) {
        let early = plan.before_inversion(program, block);
        for value in body.ops(block).flat_map(|op| body.results(op)).filter(|value| early.contains(value)) {
            plan.step(program, block, value);
        }
        for &value in body.arguments(block) {
            plan.step(program, block, value);
        }
        for op in body.ops(block) {
            if again.contains(&op) {
                plan.preambles[block].push(Step::Op(op));
            }
            for value in body.results(op).filter(|value| !early.contains(value)) {
                plan.step(program, block, value);
            }
        }
    }
    for &op in &again {
        let loads = plan.slice(op).into_iter().flat_map(|slice| &slice.ops).copied();
        let loads: Vec<OpId> = loads.filter(|&op| program.kind(op) == Kind::Load).collect();
        loads.into_iter().for_each(|load| plan.keep_buffer(program, load));
    }
    plan.kept_buffers.sort();
    plan.kept_buffers.dedup();
    plan.copied.sort();
    if !plan.copied.is_empty() {
        plan.copy_names = plan.names.of_copies(program, &plan.demand.snapshots, &plan.kept_buffers);
    }
    let pairs = plan.taped.iter().filter_map(|&value| pairs::pair_to(program, value));
    let is_taped = |value| plan.decisions[value] == Decision::Tape;
    let pairs = pairs.filter(|pair| is_taped(pair.carried) && pair.fits(&plan.demand, &plan.choice.scopes));
    let pairs: Vec<Pair> = pairs.collect();
    pairs.into_iter().for_each(|pair| plan.pairs.add(pair));
    let kept = plan.taped.iter().filter(|&&value| plan.scope(value).is_none() && !plan.pairs.contain(value));
    let laid_out: Vec<(ValueId, Vec<OpId>)> =
        kept.filter_map(|&value| Some((value, plan.dimensions(value)?.to_vec()))).collect();
    plan.slots = slots::share(program, &laid_out);
    for value in plan.taped.clone() {
        if let Some(writer) = plan.scope(value) {
            plan.writers.entry(writer).or_default().push(value);
        }
    }
    plan
}

impl Plan {
    /// The values of a block that its carried values are updated by, where these come back by
    /// inversion, and what those are had from: they come first.
    fn before_inversion(&self, program: &Program<'_>, block: BlockId) -> HashSet<ValueId> {
        let inverses = &self.reruns.inverses;
        let is_inverted = |value: &&ValueId| self.chosen(Item::Value(**value)) == Decision::Invert;
        let carried = program.body.arguments(block).iter().filter(is_inverted);
        let mut work: Vec<Item> = carried.filter_map(|&value| Some(Item::Value(inverses.of(value)?.by))).collect();
        let mut early = HashSet::new();
        while let Some(item) = work.pop() {
            let Item::Value(value) = item else { continue };
            let is_here = program.body.defining_block(value) == Some(block);
            if is_here && early.insert(value) && self.chosen(item) != Decision::Tape {
                work.extend(self.demand.row(item).into_iter().flat_map(|row| row.inputs.iter().copied()));
            }
        }
        early
    }

    fn step(&mut self, program: &Program<'_>, block: BlockId, value: ValueId) {
        let mut decision = self.chosen(Item::Value(value));
        if decision == Decision::Recompute && self.is_undone(value) {
            decision = Decision::Free;
        }
        self.decisions[value] = decision;
        match decision {
            // What runs again gives its results by itself.
            Decision::Unneeded | Decision::Free | Decision::Rerun => return,
            Decision::Tape => self.taped.push(value),
            Decision::Reload | Decision::Stored(_) => {
                let access =
                    if let Decision::Stored(store) = decision { Some(store) } else { program.body.defining_op(value) };
                let access = access.expect("loads have results");
                self.keep_buffer(program, access);
            }
            Decision::Recompute | Decision::Forward(_) | Decision::Snapshot(_) | Decision::Invert => {}
        }
        self.preambles[block].push(Step::Value(value));
    }

    /// Whether a value is the next one of a carried value that comes back by inversion: the reverse
    /// sweep starts from it.
    fn is_undone(&self, value: ValueId) -> bool {
        let inverse = self.reruns.inverses.from(value);
        inverse.is_some_and(|inverse| self.chosen(Item::Value(inverse.carried)) == Decision::Invert)
    }

    /// Keeps the buffer of an access for the reverse sweep, if it is a local one that lives as
    /// long as the function.
    fn keep_buffer(&mut self, program: &Program<'_>, access: OpId) {
        let buffer = program.accessed(access);
        let allocation = program.buffer(buffer).allocation;
        let is_kept = allocation.is_some_and(|allocation| program.body.parent_op(allocation).is_none());
        if is_kept {
            self.kept_buffers.push(buffer);
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
