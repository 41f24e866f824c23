//! The plan of a block: its stages, and which of them share loops.
//!
//! Stages are visited in program order. A stage joins an earlier group of stages if it reads
//! something that the group makes or reads, if all else that it needs is there before the group,
//! and if what one iteration of the shared loops needs of the group's stages is what the same
//! iteration has made. Nothing in a block of tensor operations has effects, so moving a stage to
//! an earlier group is always allowed otherwise.

use hashbrown::{HashMap, HashSet};
use ir::{BlockId, DYNAMIC, Dim, Op, OpId, ValueId};

use super::access::{Access, Read};
use super::contract::Contraction;
use super::costs;
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

/// A group gets no larger than this.
const MAX_STAGES: usize = 24;

impl Plan {
    /// Plans a block. `owned` are tensors from outside whose memory may be changed.
    pub fn new(l: &Lowerer<'_>, block: BlockId, owned: &HashSet<ValueId>) -> Plan {
        let chosen = costs::choose(l, block);
        let mut planner = Planner { l, chosen, items: Vec::new(), position: HashMap::new(), checks: HashMap::new() };
        let ops: Vec<OpId> = l.old.ops(block).collect();
        for &op in &ops {
            planner.visit(op);
        }
        let Planner { items, chosen, checks, .. } = planner;
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

struct Planner<'l, 'a> {
    l: &'l Lowerer<'a>,
    chosen: Chosen,
    items: Vec<Item>,
    /// The item that makes a value, or that the last operand of a lazy value comes from.
    position: HashMap<ValueId, usize>,
    checks: HashMap<Option<usize>, Vec<OpId>>,
}

impl Planner<'_, '_> {
    fn visit(&mut self, op: OpId) {
        let l = self.l;
        let kind = match l.role(op) {
            Some(Role::Terminator) => return,
            Some(Role::Stage(kind)) => Some(kind),
            Some(Role::Lazy(_)) => {
                let stored: Vec<ValueId> =
                    l.old.results(op).filter(|value| self.chosen.stored.contains(value)).collect();
                if stored.is_empty() {
                    let at = self.earliest(op);
                    self.place(op, at);
                    return;
                }
                Some(StageKind::Map)
            }
            _ => None,
        };
        let Some(kind) = kind else {
            self.items.push(Item::Op(op));
            self.place(op, Some(self.items.len() - 1));
            return;
        };
        // Of an elementwise operation with several results each may be stored by itself.
        let values: Vec<ValueId> = match kind {
            StageKind::Map => l.old.results(op).filter(|value| self.chosen.stored.contains(value)).collect(),
            _ => vec![l.old.result(op, 0)],
        };
        for value in values {
            let (loops, seeds) = loops_and_seeds(l, op, kind, value);
            let reads = l.reads(&self.chosen, seeds);
            let stage = Stage { op, kind, value, loops, reads };
            let at = self.add(stage);
            self.place(op, Some(at));
        }
    }

    fn place(&mut self, op: OpId, at: Option<usize>) {
        if self.l.check_sizes && matches!(self.l.role(op), Some(Role::Lazy(_) | Role::Stage(_))) {
            self.checks.entry(at).or_default().push(op);
        }
        if let Some(at) = at {
            for value in self.l.old.results(op) {
                self.position.insert(value, at);
            }
        }
    }

    /// The last item that an operation needs, if it needs any of this block.
    fn earliest(&self, op: OpId) -> Option<usize> {
        let l = self.l;
        let inner = l.old.regions(op).iter().flat_map(|&region| l.old.walk(region));
        let values = std::iter::once(op).chain(inner).flat_map(|op| l.old.operands(op).collect::<Vec<_>>());
        values.filter_map(|value| self.position.get(&value).copied()).max()
    }

    fn add(&mut self, stage: Stage) -> usize {
        let earliest = self.earliest(stage.op).unwrap_or(0);
        if self.l.fuse && !stage.loops.is_empty() {
            for number in (earliest..self.items.len()).rev() {
                let Item::Group(group) = &self.items[number] else { continue };
                let shared = self.shareable(group, &stage);
                if shared > 0 {
                    let Item::Group(group) = &mut self.items[number] else { unreachable!("it was one just now") };
                    group.shared = shared;
                    group.stages.push(stage);
                    return number;
                }
            }
        }
        let shared = stage.loops.len();
        self.items.push(Item::Group(Group { stages: vec![stage], shared }));
        self.items.len() - 1
    }

    /// How many loops a stage can share with a group; 0 if it is to stand alone.
    fn shareable(&self, group: &Group, stage: &Stage) -> usize {
        if group.stages.len() >= MAX_STAGES {
            return 0;
        }
        let mut depth = group.shared.min(stage.loops.len());
        // Loops whose size is not known are equal if a value goes from one to the other.
        let mut linked = 0;
        let mut is_related = false;
        for other in &group.stages {
            for read in &stage.reads {
                if read.value == other.value || self.l.old.defining_op(read.value) == Some(other.op) {
                    let fits = |at: &usize| {
                        let output = other.loops[*at].output;
                        output.is_some_and(|dim| read.access.get(dim) == Some(&Some(*at)))
                    };
                    let common = (0..depth.min(other.loops.len())).take_while(fits).count();
                    depth = depth.min(common);
                    linked = linked.max(common);
                    is_related = true;
                } else if other.reads.iter().any(|theirs| theirs.value == read.value) {
                    let common = |theirs: &Read| {
                        let at_same = |at: &usize| {
                            let of = |access: &Access| access.iter().position(|&loop_| loop_ == Some(*at));
                            of(&theirs.access).is_some() && of(&theirs.access) == of(&read.access)
                        };
                        theirs.value == read.value && (0..depth).take_while(at_same).count() > 0
                    };
                    is_related |= other.reads.iter().any(common);
                }
            }
        }
        if !is_related {
            return 0;
        }
        let same = |at: &usize| {
            group.stages.iter().all(|other| {
                let (ours, theirs) = (&stage.loops[*at], &other.loops[*at]);
                *at < linked || ours.of == theirs.of || (ours.size == theirs.size && ours.size != DYNAMIC)
            })
        };
        (0..depth).take_while(same).count()
    }
}

// ---- the loops of stages ----

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
fn loops_and_seeds(
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
