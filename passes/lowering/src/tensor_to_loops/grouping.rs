//! Which stages of a block share loops.
//!
//! Stages are visited in program order. A stage joins an earlier group of stages if it reads
//! something that the group makes or reads, if all else that it needs is there before the group,
//! and if what one iteration of the shared loops needs of the group's stages is what the same
//! iteration has made. Nothing in a block of tensor operations has effects, so moving a stage to
//! an earlier group is always allowed otherwise. Where a stage fits the last group and an earlier
//! one, both become one: the last one was begun because nothing that it reads was there before.

use hashbrown::HashMap;
use ir::{DYNAMIC, OpId, ValueId};

use super::access::{Access, Read};
use super::lowerer::Lowerer;
use super::plan::{Chosen, Group, Item, Stage, loops_and_seeds};
use super::roles::{Role, StageKind};

/// A group gets no larger than this.
const MAX_STAGES: usize = 24;

/// The items that values need: the last one, and the last one before that.
#[derive(Copy, Clone, Default)]
struct Needs {
    last: Option<usize>,
    before: Option<usize>,
}

impl Needs {
    fn add(&mut self, item: Option<usize>) {
        if item > self.last {
            self.before = std::mem::replace(&mut self.last, item);
        } else if item < self.last && item > self.before {
            self.before = item;
        }
    }

    /// The last one other than an item behind which there is none.
    fn but(self, item: usize) -> Option<usize> {
        if self.last == Some(item) { self.before } else { self.last }
    }
}

/// The items of a block, while its operations are visited.
pub(crate) struct Grouping<'l, 'a> {
    l: &'l Lowerer<'a>,
    pub chosen: Chosen,
    pub items: Vec<Item>,
    /// Operations whose sizes are to be checked, by the last item that they depend on.
    pub checks: HashMap<Option<usize>, Vec<OpId>>,
    /// The item that makes a value, or those that a lazy value needs.
    needs: HashMap<ValueId, Needs>,
    /// The lazy operations by the last item that they need, in order.
    lazy: HashMap<usize, Vec<OpId>>,
}

impl<'l, 'a> Grouping<'l, 'a> {
    pub fn new(l: &'l Lowerer<'a>, chosen: Chosen, ops: &[OpId]) -> Grouping<'l, 'a> {
        let (checks, needs, lazy) = (HashMap::new(), HashMap::new(), HashMap::new());
        let mut grouping = Grouping { l, chosen, items: Vec::new(), checks, needs, lazy };
        ops.iter().for_each(|&op| grouping.visit(op));
        grouping
    }

    fn visit(&mut self, op: OpId) {
        let l = self.l;
        let is_stored = |value: &ValueId| self.chosen.stored.contains(value);
        let (kind, values) = match l.role(op) {
            Some(Role::Terminator) => return,
            // Of an elementwise operation with several results each may be stored by itself.
            Some(Role::Lazy(_) | Role::Stage(StageKind::Map)) => {
                (StageKind::Map, l.old.results(op).filter(is_stored).collect())
            }
            Some(Role::Stage(kind)) => (kind, vec![l.old.result(op, 0)]),
            _ => {
                self.items.push(Item::Op(op));
                self.place(op, l.old.results(op), Needs { last: Some(self.items.len() - 1), before: None });
                return;
            }
        };
        if values.is_empty() {
            return self.place_lazy(op);
        }
        for value in values {
            let (loops, seeds) = loops_and_seeds(l, op, kind, value);
            let reads = l.reads(&self.chosen, seeds);
            let stage = Stage { op, kind, value, loops, reads };
            let made = stage.values(l);
            let at = self.add(stage);
            self.place(op, made, Needs { last: Some(at), before: None });
        }
    }

    fn place_lazy(&mut self, op: OpId) {
        let needs = self.needs(op);
        self.place(op, self.l.old.results(op), needs);
        if let Some(at) = needs.last {
            self.lazy.entry(at).or_default().push(op);
        }
    }

    fn place(&mut self, op: OpId, values: impl IntoIterator<Item = ValueId>, needs: Needs) {
        if self.l.check_sizes && matches!(self.l.role(op), Some(Role::Lazy(_) | Role::Stage(_))) {
            self.checks.entry(needs.last).or_default().push(op);
        }
        if needs.last.is_some() {
            self.needs.extend(values.into_iter().map(|value| (value, needs)));
        }
    }

    /// The items that an operation needs, if it needs any of this block.
    fn needs(&self, op: OpId) -> Needs {
        let l = self.l;
        let inner = l.old.regions(op).iter().flat_map(|&region| l.old.walk(region));
        let values = std::iter::once(op).chain(inner).flat_map(|op| l.old.operands(op).collect::<Vec<_>>());
        let mut needs = Needs::default();
        for other in values.filter_map(|value| self.needs.get(&value)) {
            needs.add(other.last);
            needs.add(other.before);
        }
        needs
    }

    /// Puts a stage into a group, which may be a new one; gives its number.
    fn add(&mut self, stage: Stage) -> usize {
        let earliest = self.needs(stage.op).last.unwrap_or(0);
        if self.l.fuse && !stage.loops.is_empty() {
            for number in (earliest..self.items.len()).rev() {
                let Item::Group(group) = &self.items[number] else { continue };
                let shared = self.shareable(group, &stage);
                if shared > 0 {
                    if let Some(earlier) = self.joinable(number, &stage) {
                        self.join(earlier);
                        return self.add(stage);
                    }
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

    /// The group that the last group can join for a stage that fits both: what the last one does needs
    /// nothing of it or of what lies between, and runs as often.
    fn joinable(&self, number: usize, stage: &Stage) -> Option<usize> {
        let Item::Group(last) = &self.items[number] else { return None };
        if number + 1 != self.items.len() {
            return None;
        }
        let from = last.stages.iter().filter_map(|other| self.needs(other.op).but(number)).max();
        (from.map_or(0, |needed| needed + 1)..number).rev().find(|&at| {
            let Item::Group(group) = &self.items[at] else { return false };
            let depth = self.shareable(group, stage);
            let runs_as_often = |other: &Stage| {
                let mut sizes = other.loops.iter().zip(&group.stages[0].loops).take(depth);
                other.loops.len() >= depth && sizes.all(|(a, b)| a.size == b.size && a.size != DYNAMIC)
            };
            depth > 0
                && (depth, depth) == (group.shared, last.shared)
                && group.stages.len() + last.stages.len() < MAX_STAGES
                && last.stages.iter().all(runs_as_often)
        })
    }

    /// Moves the stages of the last group into an earlier one.
    fn join(&mut self, earlier: usize) {
        let Some(Item::Group(last)) = self.items.pop() else { return };
        let number = self.items.len();
        self.checks.remove(&Some(number));
        for stage in &last.stages {
            self.place(stage.op, stage.values(self.l), Needs { last: Some(earlier), before: None });
        }
        if let Item::Group(group) = &mut self.items[earlier] {
            group.stages.extend(last.stages);
        }
        // They may need what lies between, too.
        self.lazy.remove(&number).into_iter().flatten().for_each(|op| self.place_lazy(op));
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
