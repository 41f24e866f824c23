//! What can wait until it is read waits, where that takes less memory.
//!
//! A group of stages whose results are read much later holds their memory all the while. Behind what
//! lies between, directly before its first reader, it reads the same operands: those that are there
//! anyhow cost nothing, others are held longer. It is moved if then fewer bytes are in use at a
//! time, from where it was to where it would be. Groups are moved as they are; only a stage that
//! merely reads the same as the others of its group, and makes as much as it reads, may leave them.

use hashbrown::{HashMap, HashSet};
use ir::{DYNAMIC, OpId, ValueId};

use super::lowerer::Lowerer;
use super::plan::{Group, Item, Plan, Stage};
use super::roles::StageKind;

/// Over no more items than this a group is moved, so that the work stays linear.
const FAR: usize = 1024;

/// More bytes than this are not counted.
const LARGEST: u64 = 1 << 40;

/// The memory that one or several values have one after the other.
struct Memory {
    bytes: u64,
    made_by: usize,
    /// The item that is the last to read it.
    last: usize,
}

/// The bytes that are in use while the item at a place runs, and behind it.
#[derive(Copy, Clone, Default)]
struct Use {
    during: u64,
    behind: u64,
}

/// The items of a plan as they are moved about.
struct Order {
    memories: Vec<Memory>,
    /// The memories that each item reads, and the item that writes over what it reads.
    reads: Vec<Vec<(usize, Option<usize>)>>,
    /// The bytes that each item leaves behind, and those that only it needs.
    made: Vec<u64>,
    own: Vec<u64>,
    /// The items, and where each stands; the end of the block has a place, too.
    items: Vec<usize>,
    place: Vec<usize>,
    /// By places.
    uses: Vec<Use>,
}

impl Plan {
    /// Moves groups of stages to where their results are read. Readers have been found, and are to
    /// be found again.
    pub fn delay(&mut self, l: &Lowerer<'_>, ops: &[OpId]) {
        let homes = self.loosen(l);
        if homes.iter().any(Option::is_some) {
            self.find_readers(l, ops);
        }
        let count = self.items.len();
        let needs: Vec<Vec<usize>> = (0..count).map(|number| self.items_behind(l, self.ops_of(number))).collect();
        let mut users: Vec<Vec<usize>> = vec![Vec::new(); count];
        for (number, needed) in needs.iter().enumerate() {
            needed.iter().filter(|&&other| other != number).for_each(|&other| users[other].push(number));
        }
        let mut order = Order::new(l, self);
        for number in (0..count).rev() {
            let Item::Group(group) = &self.items[number] else { continue };
            let Some(to) = users[number].iter().map(|&user| order.place[user]).min() else { continue };
            let stays = |stage: &Stage| stage.kind.is_update() || stage.kind == StageKind::Constant;
            // What a loop carries is better written over than held.
            let is_last = |value: &ValueId| {
                let readers = self.readers.get(value).map_or(&[][..], |readers| readers);
                readers.contains(&number) && !readers.iter().any(|&reader| order.place[reader] >= to)
            };
            let can_wait = !group.stages.iter().any(stays) && !self.owned.iter().any(is_last);
            if can_wait && (number + 2..=number + FAR).contains(&to) {
                order.wait(number, to);
            }
        }
        let place = self.settle(&mut order, &homes, &needs);
        self.move_checks(l, &place);
    }

    /// Makes stages that may leave their groups items of their own, directly behind them; says for each
    /// item which one it left.
    fn loosen(&mut self, l: &Lowerer<'_>) -> Vec<Option<usize>> {
        let (mut items, mut homes, mut places) = (Vec::new(), Vec::new(), Vec::new());
        for item in std::mem::take(&mut self.items) {
            places.push(items.len());
            let (item, loose) = match item {
                Item::Group(group) => {
                    let Group { stages, shared } = group.clone();
                    let (loose, stages) = stages.into_iter().partition(|stage| is_loose(l, &group, stage));
                    (Item::Group(Group { stages, shared }), loose)
                }
                Item::Op(op) => (Item::Op(op), Vec::new()),
            };
            let home = items.len();
            items.push(item);
            homes.push(None);
            for stage in loose {
                let shared = stage.loops.len();
                items.push(Item::Group(Group { stages: vec![stage], shared }));
                homes.push(Some(home));
            }
        }
        self.items = items;
        let checks = std::mem::take(&mut self.checks).into_iter();
        self.checks = checks.map(|(at, ops)| (at.map(|at| places[at]), ops)).collect();
        homes
    }

    /// Puts the items in their order; stages that need not have left their groups go back. Gives the
    /// new places of all items.
    fn settle(&mut self, order: &mut Order, homes: &[Option<usize>], needs: &[Vec<usize>]) -> Vec<usize> {
        let mut items: Vec<Option<Item>> = std::mem::take(&mut self.items).into_iter().map(Some).collect();
        let most = order.uses.iter().map(|at| at.during).max();
        for (number, home) in homes.iter().enumerate() {
            // What it needs may have been moved, too.
            let is_there = |home: usize| needs[number].iter().all(|&other| order.place[other] < order.place[home]);
            let Some(home) = home.filter(|&home| is_there(home)) else { continue };
            if !order.goes_back(number, home, most) {
                continue;
            }
            if let (Some(Item::Group(loose)), Some(Item::Group(group))) = (items[number].take(), &mut items[home]) {
                group.stages.extend(loose.stages);
            }
        }
        let mut place = vec![0; items.len()];
        for &number in &order.items {
            if let Some(item) = items[number].take() {
                place[number] = self.items.len();
                self.items.push(item);
            } else if let Some(home) = homes[number] {
                place[number] = place[home];
            }
        }
        place
    }

    fn ops_of(&self, number: usize) -> Vec<OpId> {
        match &self.items[number] {
            Item::Op(op) => vec![*op],
            Item::Group(group) => group.stages.iter().map(|stage| stage.op).collect(),
        }
    }

    /// The items that make what operations need, directly or by what is read lazily.
    fn items_behind(&self, l: &Lowerer<'_>, mut work: Vec<OpId>) -> Vec<usize> {
        let (mut found, mut seen) = (HashSet::new(), HashSet::new());
        while let Some(op) = work.pop() {
            let inner = l.old.regions(op).iter().flat_map(|&region| l.old.walk(region));
            for op in std::iter::once(op).chain(inner) {
                for value in l.old.operands(op).filter(|&value| seen.insert(value)) {
                    match self.made_by.get(&value) {
                        Some(&item) => drop(found.insert(item)),
                        None => work.extend(l.old.defining_op(value)),
                    }
                }
            }
        }
        let mut found: Vec<usize> = found.into_iter().collect();
        found.sort_unstable();
        found
    }

    /// Checks stand at the last item that they need.
    fn move_checks(&mut self, l: &Lowerer<'_>, place: &[usize]) {
        let mut old: Vec<(Option<usize>, Vec<OpId>)> = std::mem::take(&mut self.checks).into_iter().collect();
        old.sort_unstable_by_key(|(at, _)| *at);
        for (at, ops) in old {
            for op in ops {
                let needed = self.items_behind(l, vec![op]).into_iter().chain(at).map(|item| place[item]).max();
                self.checks.entry(needed).or_default().push(op);
            }
        }
    }

    /// The values of this block that a stage makes.
    fn results_of<'a>(&self, l: &Lowerer<'a>, stage: &Stage) -> Vec<ValueId> {
        match stage.kind {
            StageKind::Constant => Vec::new(),
            _ => stage.values(l),
        }
    }
}

impl Order {
    fn new(l: &Lowerer<'_>, plan: &Plan) -> Order {
        let count = plan.items.len();
        let mut order = Order {
            memories: Vec::new(),
            reads: vec![Vec::new(); count],
            made: vec![0; count],
            own: vec![0; count],
            items: (0..count).collect(),
            place: (0..=count).collect(),
            uses: vec![Use::default(); count],
        };
        order.find_memories(l, plan);
        let mut ends = vec![0; count + 1];
        for memory in &order.memories {
            order.made[memory.made_by] += memory.bytes;
            ends[memory.last] += memory.bytes;
        }
        let mut behind = 0;
        for (at, ended) in ends.into_iter().take(count).enumerate() {
            let during = behind + order.made[at] + order.own[at];
            behind = behind + order.made[at] - ended;
            order.uses[at] = Use { during, behind };
        }
        order
    }

    /// Finds what memory there is, and what only lives while an item runs.
    fn find_memories(&mut self, l: &Lowerer<'_>, plan: &Plan) {
        let count = plan.items.len();
        let (mut of, mut over) = (HashMap::<ValueId, usize>::new(), HashMap::<ValueId, usize>::new());
        for (number, item) in plan.items.iter().enumerate() {
            let made: Vec<(ValueId, u64, u64)> = match item {
                Item::Op(op) => l.old.results(*op).map(|value| (value, bytes(l, value), bytes(l, value))).collect(),
                Item::Group(group) => {
                    self.own[number] += group.stages.iter().map(|stage| spare(l, stage)).sum::<u64>();
                    let of_stage = |stage: &Stage| {
                        let results = plan.results_of(l, stage).into_iter();
                        let local = |value| {
                            if stage.kind == StageKind::Sort { bytes(l, value) } else { part(l, group, stage, value) }
                        };
                        results.map(|value| (value, bytes(l, value), local(value))).collect::<Vec<_>>()
                    };
                    group.stages.iter().flat_map(of_stage).collect()
                }
            };
            for (value, bytes, local) in made {
                let readers = plan.readers.get(&value).map_or(&[][..], |readers| readers);
                let last = readers.last().copied().unwrap_or(number);
                let source = Self::taken_over(l, plan, number, value);
                over.extend(source.map(|source| (source, number)));
                let taken_over = source.and_then(|source| of.get(&source).copied());
                match taken_over {
                    // What leaves the block lies where it is wanted.
                    _ if last == count => {}
                    Some(memory) => {
                        self.memories[memory].last = last;
                        of.insert(value, memory);
                    }
                    None if last == number => self.own[number] += local,
                    None => {
                        of.insert(value, self.memories.len());
                        self.memories.push(Memory { bytes, made_by: number, last });
                    }
                }
            }
        }
        for (value, readers) in &plan.readers {
            // Control may go on with the memory that it is given.
            let by_control = readers.last().filter(|&&last| matches!(plan.items.get(last), Some(Item::Op(_))));
            let Some(&memory) = of.get(value) else { continue };
            let read = (memory, over.get(value).or(by_control).copied());
            readers.iter().for_each(|&reader| self.reads[reader].push(read));
        }
    }

    /// The value whose memory a value takes over, if it is one of which a part is replaced.
    fn taken_over(l: &Lowerer<'_>, plan: &Plan, number: usize, value: ValueId) -> Option<ValueId> {
        let Item::Group(Group { stages, .. }) = &plan.items[number] else { return None };
        let stage = stages.iter().find(|stage| stage.value == value && stage.kind.is_update())?;
        let source = plan.root(super::costs::update_source(l, stage.op, stage.kind));
        (plan.readers.get(&source)?.last() == Some(&number)).then_some(source)
    }

    /// Whether a stage may as well stay with the group that it left: no more is in use at a time.
    fn goes_back(&mut self, number: usize, home: usize, most: Option<u64>) -> bool {
        let (from, to) = (self.place[home], self.place[number]);
        let more = self.made[number] + self.own[number];
        let goes_back = from < to && self.uses[from..to].iter().all(|at| Some(at.during + more) <= most);
        if goes_back {
            self.uses[from..to].iter_mut().for_each(|at| {
                at.during += more;
                at.behind += more;
            });
        }
        goes_back
    }

    /// Moves an item to directly before a place if fewer bytes are in use at a time then.
    fn wait(&mut self, number: usize, to: usize) {
        let from = self.place[number];
        let before = if from == 0 { 0 } else { self.uses[from - 1].behind };
        let (made, own) = (self.made[number], self.own[number]);
        // What it reads is held until then: from the place on where it was read for the last time.
        let mut ends: Vec<(usize, usize)> = Vec::new();
        for &(memory, over) in &self.reads[number] {
            if over.is_some_and(|over| self.place[over] < to) {
                return;
            }
            let end = self.place[self.memories[memory].last];
            ends.extend((end < to).then_some((end, memory)));
        }
        ends.sort_unstable();
        ends.dedup();
        let mut new = Vec::with_capacity(to - from);
        let (mut held, mut next) = (0, 0);
        for at in from..to {
            if at > from {
                let during = self.uses[at].during + held - made;
                new.push((during, self.uses[at].behind));
            }
            while let Some(&(_, memory)) = ends.get(next).filter(|&&(end, _)| end == at) {
                held += self.memories[memory].bytes;
                next += 1;
            }
            if let Some((_, behind)) = new.last_mut() {
                *behind = *behind + held - made;
            }
        }
        let last = new.last().map_or(before, |&(_, behind)| behind);
        new.push((last + made + own, last + made - held));
        let most = |uses: &mut dyn Iterator<Item = u64>| uses.max();
        let as_it_is = most(&mut self.uses[from..to].iter().map(|at| at.during));
        if most(&mut new.iter().map(|&(during, _)| during)) >= as_it_is {
            return;
        }
        for (at, (during, behind)) in (from..to).zip(new) {
            self.uses[at] = Use { during, behind };
        }
        self.items[from..to].rotate_left(1);
        (from..to).for_each(|at| self.place[self.items[at]] = at);
        ends.iter().for_each(|&(_, memory)| self.memories[memory].last = number);
    }
}

/// Whether a stage has nothing to do with the others of its group but what it reads, and makes no less
/// than it reads of that.
fn is_loose(l: &Lowerer<'_>, group: &Group, stage: &Stage) -> bool {
    let made = |stage: &Stage| l.old.results(stage.op).collect::<Vec<ValueId>>();
    let reads = |stage: &Stage, values: &[ValueId]| stage.reads.iter().any(|read| values.contains(&read.value));
    let mut others = group.stages.iter().filter(|other| other.value != stage.value);
    let is_first = group.stages[0].value == stage.value;
    let in_common = others.clone().flat_map(|other| other.reads.iter().map(|read| read.value));
    let largest = in_common.filter(|value| reads(stage, &[*value])).map(|value| bytes(l, value)).max();
    !is_first
        && largest.is_some_and(|largest| bytes(l, stage.value) >= largest)
        && others.all(|other| !reads(stage, &made(other)) && !reads(other, &made(stage)) && other.op != stage.op)
}

/// The bytes of a tensor of known size.
fn bytes(l: &Lowerer<'_>, value: ValueId) -> u64 {
    let ty = l.old.ty(value);
    let bytes = || ty.element_count(l.cx)?.checked_mul(ty.element(l.cx).bytes(l.cx)?);
    if l.is_tensor(value) { bytes().unwrap_or(0).min(LARGEST) } else { 0 }
}

/// The bytes that one iteration of shared loops needs of a value.
fn part(l: &Lowerer<'_>, group: &Group, stage: &Stage, value: ValueId) -> u64 {
    let shared = stage.loops[..group.shared].iter().filter(|dim| dim.output.is_some() && dim.size != DYNAMIC);
    shared.fold(bytes(l, value), |bytes, dim| bytes / dim.size.max(1) as u64)
}

/// The bytes that a stage needs beside its results.
fn spare(l: &Lowerer<'_>, stage: &Stage) -> u64 {
    if stage.kind != StageKind::Sort {
        return 0;
    }
    let dim = l.int(stage.op, "dim") as usize;
    let row = |value: ValueId| {
        let length = l.shape(value)[dim];
        let element = l.element_type(value).bytes(l.cx).unwrap_or(0);
        if length == DYNAMIC { 0 } else { element.saturating_mul(length.max(0) as u64).min(LARGEST) }
    };
    l.old.results(stage.op).map(row).sum()
}
