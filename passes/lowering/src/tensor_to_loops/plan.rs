//! The plan of a block: its stages, which of them share loops, who reads what they make, and which
//! of them write over what they read.

use hashbrown::{HashMap, HashSet};
use ir::{BlockId, Dim, Op, OpId, ValueId};

use super::access::{Access, Read};
use super::contract::Contraction;
use super::costs;
use super::grouping::Grouping;
use super::lowerer::Lowerer;
use super::roles::{Role, StageKind};

/// What was chosen for the values of a block.
#[derive(Default)]
pub(crate) struct Chosen {
    /// The values that get a place of their own.
    pub stored: HashSet<ValueId>,
    /// The values that something beside stages of the block reads.
    pub escaping: HashSet<ValueId>,
}

/// A loop of a stage.
#[derive(Clone, Debug)]
pub(crate) struct LoopDim {
    /// How often it runs, if that is known.
    pub size: Dim,
    /// A tensor and its dimension that has this size.
    pub of: (ValueId, usize),
    /// The dimension of the result that it walks; none if it is reduced over.
    pub output: Option<usize>,
}

/// A loop nest that computes stored values.
#[derive(Clone, Debug)]
pub(crate) struct Stage {
    pub op: OpId,
    pub kind: StageKind,
    /// The result; of several the first.
    pub value: ValueId,
    /// The loops that it may share, outermost first; there may be more inside.
    pub loops: Vec<LoopDim>,
    /// What it reads of stored tensors.
    pub reads: Vec<Read>,
}

impl Stage {
    /// The values that it makes.
    pub fn values(&self, l: &Lowerer<'_>) -> Vec<ValueId> {
        match self.kind {
            StageKind::Map => vec![self.value],
            _ => l.old.results(self.op).collect(),
        }
    }
}

/// Stages that share their outermost loops.
#[derive(Clone, Debug)]
pub(crate) struct Group {
    pub stages: Vec<Stage>,
    /// How many loops they share.
    pub shared: usize,
}

/// A part of a plan.
#[derive(Clone, Debug)]
pub(crate) enum Item {
    /// An operation that is no stage.
    Op(OpId),
    Group(Group),
}

/// The plan of a block.
pub(crate) struct Plan {
    pub items: Vec<Item>,
    pub chosen: Chosen,
    /// For each stored tensor the numbers of the items that read it, in order; the terminator
    /// has the number behind the last.
    pub readers: HashMap<ValueId, Vec<usize>>,
    /// The item that makes a stored value.
    pub made_by: HashMap<ValueId, usize>,
    /// Values that take over the memory of another one, of which they change a part.
    pub in_place: HashMap<ValueId, ValueId>,
    /// Tensors from outside whose memory may be changed.
    pub owned: HashSet<ValueId>,
    /// Operations whose sizes are to be checked, by the last item that they depend on.
    pub checks: HashMap<Option<usize>, Vec<OpId>>,
    /// Results of loops that are what the loop was given, in the same memory.
    same: HashMap<ValueId, ValueId>,
}

impl Plan {
    /// Plans a block. `owned` are tensors from outside whose memory may be changed.
    pub fn new(l: &Lowerer<'_>, block: BlockId, owned: &HashSet<ValueId>) -> Plan {
        let ops: Vec<OpId> = l.old.ops(block).collect();
        let Grouping { items, chosen, checks, .. } = Grouping::new(l, costs::choose(l, block), &ops);
        let mut plan = Plan {
            items,
            chosen,
            readers: HashMap::new(),
            made_by: HashMap::new(),
            in_place: HashMap::new(),
            owned: owned.clone(),
            checks,
            same: ops.iter().flat_map(|&op| unchanged(l, op)).collect(),
        };
        plan.find_readers(l, &ops);
        plan.delay(l, &ops);
        plan.find_readers(l, &ops);
        plan.find_updates(l);
        plan
    }

    pub fn find_readers(&mut self, l: &Lowerer<'_>, ops: &[OpId]) {
        let mut readers: HashMap<ValueId, Vec<usize>> = HashMap::new();
        let same = self.same.clone();
        let mut add = |value: ValueId, item: usize| {
            let items = readers.entry(root(&same, value)).or_default();
            if items.last() != Some(&item) {
                items.push(item);
            }
        };
        for (number, item) in self.items.iter().enumerate() {
            match item {
                Item::Op(op) => {
                    let values = l.old.operands(*op).filter(|&value| l.is_tensor(value));
                    let seeds = values.chain(l.captured(*op)).map(|value| (value, vec![None; l.rank(value)]));
                    l.reads(&self.chosen, seeds.collect()).into_iter().for_each(|read| add(read.value, number));
                    self.made_by.extend(l.old.results(*op).map(|value| (value, number)));
                }
                Item::Group(group) => {
                    for stage in &group.stages {
                        stage.reads.iter().for_each(|read| add(read.value, number));
                        self.made_by.extend(l.old.results(stage.op).map(|value| (value, number)));
                    }
                }
            }
        }
        if let Some(&last) = ops.last().filter(|&&op| l.role(op) == Some(Role::Terminator)) {
            let values = l.old.operands(last).filter(|&value| l.is_tensor(value));
            values.for_each(|value| add(value, self.items.len()));
        }
        self.readers = readers;
    }

    /// Finds updates whose source nobody reads later.
    fn find_updates(&mut self, l: &Lowerer<'_>) {
        for (number, item) in self.items.iter().enumerate() {
            let Item::Group(group) = item else { continue };
            let [stage] = &group.stages[..] else { continue };
            if !stage.kind.is_update() {
                continue;
            }
            let source = costs::update_source(l, stage.op, stage.kind);
            let memory = self.root(source);
            let is_last = self.readers.get(&memory).is_some_and(|readers| readers.last() == Some(&number));
            // A tensor that is put into itself is read while it is changed.
            let is_once = l.old.operands(stage.op).filter(|&value| self.root(value) == memory).count() == 1;
            if self.is_ours(source) && is_last && is_once && l.rank(source) > 0 {
                self.in_place.insert(stage.value, source);
            }
        }
    }

    /// The value in whose memory a value is: its own, or what a loop was given and left as it was.
    pub fn root(&self, value: ValueId) -> ValueId {
        root(&self.same, value)
    }

    /// Whether a value is in memory that this block may change: it made it, or was given it.
    pub fn is_ours(&self, value: ValueId) -> bool {
        let value = self.root(value);
        match self.made_by.get(&value).map(|&number| &self.items[number]) {
            Some(Item::Group(group)) => group.stages.iter().all(|stage| stage.kind != StageKind::Constant),
            Some(Item::Op(_)) => true,
            None => self.owned.contains(&value),
        }
    }

    /// Whether an item is the last to read a value.
    pub fn dies_at(&self, value: ValueId, item: usize) -> bool {
        let readers = self.readers.get(&self.root(value));
        readers.is_none_or(|readers| readers.last().is_none_or(|&last| last <= item))
    }

    /// The stage that makes a value.
    pub fn stage_of(&self, value: ValueId) -> Option<&Stage> {
        let Item::Group(group) = &self.items[*self.made_by.get(&value)?] else { return None };
        group.stages.iter().find(|stage| stage.value == value)
    }
}

fn root(same: &HashMap<ValueId, ValueId>, mut value: ValueId) -> ValueId {
    while let Some(&other) = same.get(&value) {
        value = other;
    }
    value
}

/// The tensors that a loop gives as it was given them, each with what it was given.
fn unchanged(l: &Lowerer<'_>, op: OpId) -> Vec<(ValueId, ValueId)> {
    let old = l.old;
    let pairs: Vec<(ValueId, ValueId)> = if let Some(op) = loops::For::cast(old, op) {
        let block = old.entry(op.body(old)).expect("a loop has a block");
        let yields = old.terminator(block).map_or(Vec::new(), |last| old.operands(last).collect());
        let arguments = &old.arguments(block)[1..];
        let carried = op.results(old).into_iter().zip(op.inits(old)).zip(arguments.iter().zip(yields));
        carried.filter(|&(_, (&argument, next))| argument == next).map(|(pair, _)| pair).collect()
    } else if let Some(op) = loops::While::cast(old, op) {
        let [first, second] = [op.before(old), op.after(old)].map(|region| old.entry(region).expect("a block"));
        let [ask, last] = [first, second].map(|block| old.terminator(block).expect("a terminator"));
        let (passed, yields): (Vec<ValueId>, Vec<ValueId>) =
            (old.operands(ask).skip(1).collect(), old.operands(last).collect());
        let (results, inits) = (op.results(old), op.inits(old));
        let pair = |at: usize| {
            let to = passed.iter().position(|&value| value == old.arguments(first)[at])?;
            (yields[at] == old.arguments(second)[to]).then(|| (results[to], inits[at]))
        };
        (0..inits.len()).filter_map(pair).collect()
    } else {
        Vec::new()
    };
    pairs.into_iter().filter(|&(result, _)| l.is_tensor(result) && l.rank(result) > 0).collect()
}

/// The sizes of all loops of a stage, those that it cannot share included, to estimate work.
pub(crate) fn stage_shape(l: &Lowerer<'_>, op: OpId, kind: StageKind) -> Vec<Dim> {
    let result = l.shape(l.old.result(op, 0));
    match kind {
        StageKind::Reduce => l.shape(l.old.operand(op, 0)).to_vec(),
        StageKind::Contract => {
            let contraction = Contraction::of(l.cx, l.old, op);
            contraction.letters().iter().map(|&letter| contraction.size(l.cx, l.old, letter)).collect()
        }
        StageKind::Conv => result.iter().chain(l.shape(l.old.operand(op, 1))).copied().collect(),
        StageKind::Window => result.iter().chain(l.ints(op, "window")).copied().collect(),
        StageKind::Update => l.shape(l.old.operand(op, 1)).to_vec(),
        StageKind::Scatter => l.shape(l.old.operand(op, 2)).to_vec(),
        StageKind::Insert => Vec::new(),
        _ => result.to_vec(),
    }
}

/// The loops that a stage may share, and how it reads its operands.
pub(crate) fn loops_and_seeds(
    l: &Lowerer<'_>,
    op: OpId,
    kind: StageKind,
    value: ValueId,
) -> (Vec<LoopDim>, Vec<(ValueId, Access)>) {
    let old = l.old;
    let output = |dim: usize| LoopDim { size: l.shape(value)[dim], of: (value, dim), output: Some(dim) };
    let rank = l.rank(value);
    let tensors = || old.operands(op).filter(|&value| l.is_tensor(value));
    let unknown = || tensors().map(|value| (value, vec![None; l.rank(value)])).collect::<Vec<_>>();
    // The operand dimensions before `count` are walked by the loops of the same number.
    let front = |count: usize| {
        let access = |value: ValueId| (0..l.rank(value)).map(|dim| Some(dim).filter(|&dim| dim < count)).collect();
        let seeds = tensors().map(|value| (value, access(value))).collect::<Vec<_>>();
        ((0..count).map(output).collect::<Vec<_>>(), seeds)
    };
    match kind {
        StageKind::Map => {
            let identity: Access = (0..rank).map(Some).collect();
            ((0..rank).map(output).collect(), l.operand_accesses(op, &identity))
        }
        StageKind::Reduce => {
            let source = old.operand(op, 0);
            let order = super::reduce::loop_order(l, op);
            let kept = super::reduce::kept_dims(l, op);
            let loops = order.iter().map(|&dim| LoopDim {
                size: l.shape(source)[dim],
                of: (source, dim),
                output: kept.iter().position(|&other| other == dim),
            });
            let access = (0..l.rank(source)).map(|dim| order.iter().position(|&other| other == dim)).collect();
            (loops.collect(), vec![(source, access)])
        }
        StageKind::Contract => {
            let contraction = Contraction::of(l.cx, l.old, op);
            let batch = contraction.batch();
            let seeds = contraction.inputs.iter().map(|(value, letters)| {
                let access = letters.iter().map(|letter| batch.iter().position(|other| other == letter));
                (*value, access.collect())
            });
            ((0..batch.len()).map(output).collect(), seeds.collect())
        }
        StageKind::Conv => super::conv::loops_and_seeds(l, op),
        StageKind::Window => {
            let source = old.operand(op, 0);
            let plain = super::window::plain_dims(l, op);
            let access = (0..rank).map(|dim| Some(dim).filter(|&dim| plain[dim])).collect();
            ((0..rank).map(output).collect(), vec![(source, access)])
        }
        StageKind::Scan | StageKind::Sort | StageKind::Concat => front(l.int(op, "dim") as usize),
        StageKind::Constant | StageKind::FromElements => (Vec::new(), Vec::new()),
        StageKind::SelectAndScatter | StageKind::Scatter | StageKind::Update | StageKind::Insert => {
            (Vec::new(), unknown())
        }
    }
}
