//! Demand: what the reverse sweep needs, and all that it could be had from.

use hashbrown::{HashMap, HashSet};
use ir::{IdMap, OpId, ValueId};

use crate::needs::Needs;
use crate::plan::costs::{Costs, Tape};
use crate::plan::pairs::{Joined, pair_to};
use crate::plan::slice::Reruns;
use crate::plan::snapshots::{SnapshotId, Snapshots};
use crate::plan::supply::{Reason, Supply, inputs, operands, supply};
use crate::plan::{Choice, Decision};
use crate::program::{BufferId, Kind, Program, subscripts};
use crate::tape::is_whole;
use crate::versions::Versions;

/// Something that a plan may have to provide.
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
pub enum Item {
    /// A value.
    Value(ValueId),
    /// A local buffer, filled again where it lives.
    Filled(BufferId),
    /// An operation with regions, run again where it stands.
    Ran(OpId),
    /// A copy of a buffer that the forward sweep makes.
    Copied(SnapshotId),
}

/// An item with the ways to have it.
#[derive(Clone, Debug)]
pub struct Row {
    /// What it is.
    pub item: Item,
    /// Its number among the rows.
    pub number: usize,
    /// The operation that gives it.
    pub op: Option<OpId>,
    /// Whether the reverse sweep reads it.
    pub is_needed: bool,
    /// How it can be had without a tape.
    pub supply: Supply,
    /// What it is had from in that way.
    pub inputs: Vec<Item>,
    /// The time of having it again, in nanoseconds, its inputs not counted.
    pub again: f64,
    /// Its tape; none for what is no value.
    pub tape: Option<Tape>,
    /// If it is the next value of a carried value: what it costs in the tape of that one.
    pub joined: Option<Joined>,
    /// The bytes that having it holds: those of a copy.
    pub held: f64,
    /// The operation whose forward run writes the tape, for what is inside a fused loop.
    pub writer: Option<OpId>,
    /// Tapes that live shorter: the operations that, when they run again, may write one,
    /// innermost first.
    pub locals: Vec<(OpId, Tape)>,
}

/// The number of the row of each item.
#[derive(Default)]
struct Numbers {
    /// Those of values, plus one.
    values: IdMap<ValueId, usize>,
    others: HashMap<Item, usize>,
}

impl Numbers {
    fn get(&self, item: Item) -> Option<usize> {
        match item {
            Item::Value(value) => self.values[value].checked_sub(1),
            _ => self.others.get(&item).copied(),
        }
    }

    fn insert(&mut self, item: Item, number: usize) {
        match item {
            Item::Value(value) => self.values[value] = number + 1,
            _ => drop(self.others.insert(item, number)),
        }
    }
}

/// The operations with regions that write the tapes of what is inside when they run again.
pub type Scopes = HashSet<OpId>;

/// All that plans may have to provide, in the order in which it is asked for.
#[derive(Default)]
pub struct Demand {
    /// The items.
    pub rows: Vec<Row>,
    numbers: Numbers,
    /// The operations that could be in [`Scopes`], in program order.
    pub scopes: Vec<OpId>,
    /// The copies of buffers that loads could be repeated from.
    pub snapshots: Snapshots,
}

impl Row {
    /// The operation that writes the tape, if not the forward sweep does, and the tape.
    pub fn tape_in(&self, scopes: &Scopes) -> Option<(Option<OpId>, &Tape)> {
        let local = self.locals.iter().find(|(op, _)| scopes.contains(op)).map(|(op, tape)| (Some(*op), tape));
        local.or_else(|| self.tape.as_ref().map(|tape| (self.writer, tape)))
    }
}

/// Follows needs to what they can be had from.
struct Follow<'f, 'p, 'a> {
    program: &'f Program<'a>,
    versions: &'f mut Versions<'p, 'a>,
    costs: &'f Costs<'f, 'a>,
    reruns: &'f mut Reruns,
    snapshots: Snapshots,
}

impl Demand {
    /// Follows the needs of a program.
    pub fn new<'a>(
        program: &Program<'a>,
        needs: &Needs,
        versions: &mut Versions<'_, 'a>,
        costs: &Costs<'_, 'a>,
        reruns: &mut Reruns,
    ) -> Demand {
        let rows = Vec::with_capacity(2 * needs.values.len());
        let mut demand = Demand { rows, ..Demand::default() };
        let mut follow = Follow { program, versions, costs, reruns, snapshots: Snapshots::default() };
        let mut work: Vec<(Item, bool)> =
            needs.values.iter().rev().map(|&(value, _)| (Item::Value(value), true)).collect();
        let mut scopes = Scopes::new();
        while let Some((item, is_needed)) = work.pop() {
            if let Some(at) = demand.numbers.get(item) {
                demand.rows[at].is_needed |= is_needed;
                continue;
            }
            let row = Row { number: demand.rows.len(), ..follow.row(item, is_needed) };
            demand.numbers.insert(item, row.number);
            work.extend(row.inputs.iter().rev().map(|&input| (input, false)));
            work.extend(follow.sizes(&row).into_iter().map(|size| (Item::Value(size), true)));
            for &(op, _) in &row.locals {
                if scopes.insert(op) {
                    demand.scopes.push(op);
                    work.push((Item::Ran(op), false));
                }
            }
            demand.rows.push(row);
        }
        demand.scopes.sort();
        demand.snapshots = follow.snapshots;
        demand
    }

    /// What is known of an item.
    pub fn row(&self, item: Item) -> Option<&Row> {
        self.number(item).map(|at| &self.rows[at])
    }

    /// The number of the row of an item.
    pub fn number(&self, item: Item) -> Option<usize> {
        self.numbers.get(item)
    }

    /// What a choice says of an item.
    pub fn decision(&self, choice: &Choice, item: Item) -> Decision {
        self.row(item).map_or(Decision::Unneeded, |row| choice.of(row))
    }

    /// The bytes that a plan keeps.
    pub fn bytes(&self, choice: &Choice) -> f64 {
        let mut sum = 0.0;
        self.each_cost(choice, |_, _, bytes| sum += bytes);
        sum
    }

    /// The time that a plan adds, in nanoseconds: repeated operations once each, and tapes.
    pub fn time(&self, choice: &Choice) -> f64 {
        let mut sum = 0.0;
        self.each_cost(choice, |_, time, _| sum += time);
        sum
    }

    /// Goes through the rows that cost something in a plan, with time and bytes.
    pub fn each_cost(&self, choice: &Choice, mut visit: impl FnMut(&Row, f64, f64)) {
        let mut repeated: IdMap<OpId, bool> = IdMap::default();
        for row in &self.rows {
            match choice.of(row) {
                Decision::Tape => {
                    let time = self.keeping(row, &choice.scopes);
                    if let Some((time, bytes)) = time.zip(self.holding(row, &choice.scopes)) {
                        visit(row, time, bytes);
                    }
                }
                Decision::Recompute
                | Decision::Reload
                | Decision::Stored(_)
                | Decision::Output
                | Decision::Invert
                | Decision::Undo => {
                    let is_value = matches!(row.item, Item::Value(_));
                    if !is_value || row.op.is_none_or(|op| !std::mem::replace(&mut repeated[op], true)) {
                        visit(row, row.again, row.held);
                    }
                }
                _ => {}
            }
        }
    }
}

impl Follow<'_, '_, '_> {
    /// The sizes by which a tensor is taken from its tape.
    fn sizes(&self, row: &Row) -> Vec<ValueId> {
        match row.item {
            Item::Value(value) if row.tape.is_some() && !is_whole(self.program, value) => {
                self.program.extents.sizes(value).to_vec()
            }
            _ => Vec::new(),
        }
    }

    fn row(&mut self, item: Item, is_needed: bool) -> Row {
        match item {
            Item::Value(value) => self.value(value, is_needed),
            Item::Filled(buffer) => self.filled(buffer),
            Item::Ran(op) => self.ran(op),
            Item::Copied(id) => {
                let tape = self.snapshots[id].tape.clone();
                Row { held: tape.bytes, ..self.action(item, Vec::new(), tape.time) }
            }
        }
    }

    fn value(&mut self, value: ValueId, is_needed: bool) -> Row {
        let program = self.program;
        let supply = self.supply(value);
        let mut inputs = inputs(program, self.reruns, value, supply);
        let op = program.body.defining_op(value);
        let again = match (op, supply) {
            (Some(op), Supply::Plain | Supply::Repeat | Supply::Next | Supply::Reload) => self.costs.repeat(op),
            (Some(load), Supply::Snapshot(id, _)) => {
                let subscripts = subscripts(program.body, load);
                inputs.extend(self.snapshots[id].free(&subscripts).map(Item::Value));
                inputs.push(Item::Copied(id));
                self.costs.repeat(load)
            }
            (_, Supply::Stored(store)) => self.costs.load(store),
            (_, Supply::Output) => self.costs.read_back(value),
            (_, Supply::Undo) => {
                let undone = self.reruns.inverses.element(value).expect("only what can be undone is");
                let steps = undone.steps.iter().map(|step| self.costs.repeat(step.update));
                self.costs.load(undone.write) + steps.sum::<f64>()
            }
            (_, Supply::Invert) => {
                let inverse = self.reruns.inverses.of(value).expect("only what can be inverted is");
                self.costs.repeat(inverse.update)
            }
            _ => 0.0,
        };
        let writer = self.reruns.roots.writer(program, value);
        let (tape, locals) = match supply {
            Supply::Free | Supply::Plain => (None, Vec::new()),
            _ => (self.tape(value, writer), self.locals(value)),
        };
        let joined = pair_to(program, value).zip(op).map(|(pair, op)| {
            let (time, trips) = (self.costs.load(op), self.costs.trips(pair.around));
            Joined { pair, time, trips }
        });
        let (item, number) = (Item::Value(value), 0);
        Row { item, number, op, is_needed, supply, inputs, again, tape, joined, held: 0.0, writer, locals }
    }

    /// The supply of a value; what is overwritten may be had from a copy of its buffer.
    fn supply(&mut self, value: ValueId) -> Supply {
        let program = self.program;
        let found = supply(program, self.versions, self.reruns, value);
        if program.outputs.of(value).is_some() {
            let is_dearer = |op| self.costs.repeat(op) > self.costs.read_back(value);
            let is_better = match (found, program.body.defining_op(value)) {
                (Supply::Keep(Reason::Carried), _) => true,
                (Supply::Repeat, Some(op)) => is_dearer(op),
                _ => false,
            };
            if is_better {
                return Supply::Output;
            }
        }
        let (Supply::Keep(reason), Some(op)) = (found, program.body.defining_op(value)) else { return found };
        if program.kind(op) != Kind::Load {
            return found;
        }
        let snapshot = self.snapshots.of_load(program, self.versions, self.costs, &self.reruns.roots, op);
        snapshot.map_or(found, |id| Supply::Snapshot(id, reason))
    }

    /// The tape that the forward sweep writes, or this operation in the body of a fused loop;
    /// that one has no entries that are counted.
    fn tape(&self, value: ValueId, writer: Option<OpId>) -> Option<Tape> {
        let tape = self.costs.tape(value, writer);
        (writer.is_none() || tape.loops.is_some()).then_some(tape)
    }

    /// The operations around a value that can keep it when they run again.
    fn locals(&mut self, value: ValueId) -> Vec<(OpId, Tape)> {
        let program = self.program;
        let body = program.body;
        let block = body.defining_block(value);
        let mut found = Vec::new();
        let mut at = block.and_then(|block| body.block_parent(block));
        while let Some(op) = at {
            let is_in =
                self.reruns.slice(program, self.versions, op).is_some_and(|slice| slice.values.contains(&value));
            let tape = is_in.then(|| self.costs.tape(value, Some(op)));
            found.extend(tape.filter(|tape| tape.loops.is_some()).map(|tape| (op, tape)));
            at = body.parent_op(op);
        }
        found
    }

    fn filled(&mut self, buffer: BufferId) -> Row {
        let program = self.program;
        let fill = self.reruns.fill(program, self.versions, buffer).unwrap_or_default();
        let mut inputs: Vec<Item> = fill.ops.iter().flat_map(|&op| operands(program, op)).collect();
        inputs.extend(fill.runs.iter().map(|&op| Item::Ran(op)));
        let again = fill.ops.iter().map(|&op| self.costs.repeat(op)).sum();
        self.action(Item::Filled(buffer), inputs, again)
    }

    fn ran(&mut self, op: OpId) -> Row {
        let program = self.program;
        let slice = self.reruns.slice(program, self.versions, op).cloned().unwrap_or_default();
        let mut inputs: Vec<Item> = slice.captures.iter().map(|&value| Item::Value(value)).collect();
        inputs.extend(slice.buffers.iter().map(|&buffer| Item::Filled(buffer)));
        let inner = program.body.regions(op).iter().flat_map(|&region| program.body.walk(region));
        let parts = std::iter::once(op).chain(inner).filter(|op| slice.ops.contains(op));
        let again = parts.map(|op| self.costs.repeat(op)).sum();
        self.action(Item::Ran(op), inputs, again)
    }

    fn action(&self, item: Item, inputs: Vec<Item>, again: f64) -> Row {
        let supply = Supply::Repeat;
        let (op, tape, writer, locals) = (None, None, None, Vec::new());
        Row {
            item,
            number: 0,
            op,
            is_needed: false,
            supply,
            inputs,
            again,
            tape,
            joined: None,
            held: 0.0,
            writer,
            locals,
        }
    }
}
