//! Loops and conditionals that carry tensors.
//!
//! A tensor of rank 0 is carried as a scalar. For others there is memory from before the loop.
//! If the next value can be written over the one before, there is nothing to carry; else there
//! are two buffers that change places each iteration.

use hashbrown::{HashMap, HashSet};
use ir::{BlockId, Builder, Op, OpId, Type, ValueId};

use super::Done;
use super::lowerer::{Lowerer, Place};
use super::plan::{Item, Plan};
use super::roles::StageKind;

/// How a value goes from one iteration to the next.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
enum Carry {
    /// As it is: it is no tensor.
    Plain,
    /// As its only element.
    Scalar,
    /// It never changes.
    Same,
    /// The next one is written over it.
    InPlace,
    /// In two buffers that change places.
    Swap,
}

/// The memory of a carried tensor.
#[derive(Copy, Clone)]
struct Memory {
    current: ValueId,
    /// For [`Carry::Swap`].
    next: Option<ValueId>,
}

impl<'a> Lowerer<'a> {
    /// Writes a loop or conditional that has to do with tensors.
    pub fn control(&mut self, b: &mut Builder<'_>, plan: &Plan, number: usize, op: OpId) -> Done {
        match self.old.def(op) {
            def if def == loops::For::DEF => self.for_loop(b, plan, number, loops::For::of(op)),
            def if def == loops::While::DEF => self.while_loop(b, plan, number, loops::While::of(op)),
            _ => self.conditional(b, loops::If::of(op)),
        }
    }

    /// Sends what has to be somewhere back to what it is made from: an update of a tensor, a loop
    /// that changes one. To be called before the items of a plan are written.
    pub fn send_destinations(&mut self, plan: &Plan) {
        for (number, item) in plan.items.iter().enumerate().rev() {
            match item {
                Item::Group(group) => {
                    for stage in &group.stages {
                        let source = plan.in_place.get(&stage.value).copied();
                        self.send_destination(plan, stage.value, source);
                    }
                }
                Item::Op(op) if loops::For::is(self.old, *op) => {
                    let carries = self.carries(loops::For::of(*op));
                    let inits = loops::For::of(*op).inits(self.old);
                    for (at, result) in self.old.results(*op).enumerate() {
                        let moves = matches!(carries[at], Carry::InPlace | Carry::Swap);
                        let source = Some(inits[at]).filter(|&init| {
                            moves && self.may_take(plan, number, *op, &inits, init) && is_stage(plan, init)
                        });
                        self.send_destination(plan, result, source);
                    }
                }
                Item::Op(_) => {}
            }
        }
    }

    fn send_destination(&mut self, plan: &Plan, value: ValueId, source: Option<ValueId>) {
        if let (Some(&memref), Some(source)) = (self.destinations.get(&value), source)
            && is_stage(plan, source)
        {
            self.destinations.entry(source).or_insert(memref);
        }
    }

    // ---- what is carried how ----

    /// How the values of a counted loop are carried.
    fn carries(&self, op: loops::For) -> Vec<Carry> {
        let block = self.old.entry(op.body(self.old)).expect("a loop has a block");
        let arguments = self.old.arguments(block)[1..].to_vec();
        let last = self.old.terminator(block).expect("a loop yields");
        let yields: Vec<ValueId> = self.old.operands(last).collect();
        let plan = self.plan_body(block, &arguments, &yields);
        self.carries_of(&plan, &arguments, &yields)
    }

    /// The plan of a block that may change the memory of its arguments.
    fn plan_body(&self, block: BlockId, arguments: &[ValueId], yields: &[ValueId]) -> Plan {
        let pairs = arguments.iter().zip(yields);
        let owned: HashSet<ValueId> =
            pairs.filter(|(argument, next)| argument != next).map(|(&argument, _)| argument).collect();
        Plan::new(self, block, &owned)
    }

    fn carries_of(&self, plan: &Plan, arguments: &[ValueId], yields: &[ValueId]) -> Vec<Carry> {
        let carry = |(&argument, &next): (&ValueId, &ValueId)| match () {
            () if !self.is_tensor(argument) => Carry::Plain,
            () if self.rank(argument) == 0 => Carry::Scalar,
            () if argument == next => Carry::Same,
            () if once(yields, next) && self.writes_over(plan, argument, next) => Carry::InPlace,
            () => Carry::Swap,
        };
        arguments.iter().zip(yields).map(carry).collect()
    }

    /// Whether the next value of a carried tensor can be written over it.
    fn writes_over(&self, plan: &Plan, argument: ValueId, next: ValueId) -> bool {
        if self.is_update_of(plan, argument, next) {
            return true;
        }
        let Some(&maker) = plan.made_by.get(&next) else { return false };
        let Some(stage) = plan.stage_of(next) else { return false };
        let is_changed_before = plan.in_place.values().any(|&source| plan.root(source) == argument);
        if is_changed_before || plan.in_place.contains_key(&next) || !plan.dies_at(argument, maker) {
            return false;
        }
        // Those that read it in the same loops: only the stage itself, where it writes.
        let Item::Group(group) = &plan.items[maker] else { return false };
        group.stages.iter().all(|other| {
            other.reads.iter().filter(|read| plan.root(read.value) == argument).all(|read| {
                let is_here = read.access.iter().enumerate().all(|(dim, &loop_)| loop_ == Some(dim));
                other.value == next && stage.kind == StageKind::Map && is_here
            })
        })
    }

    /// Whether a value is in the memory of another one, of which parts were changed.
    fn is_update_of(&self, plan: &Plan, argument: ValueId, value: ValueId) -> bool {
        if plan.root(value) == argument {
            return true;
        }
        if let Some(&source) = plan.in_place.get(&value) {
            return self.is_update_of(plan, argument, source);
        }
        let Some(op) = self.old.defining_op(value).and_then(|op| loops::For::cast(self.old, op)) else { return false };
        let Some(&number) = plan.made_by.get(&value) else { return false };
        let at = self.old.results(op.id()).position(|result| result == value).expect("it is a result");
        let inits = op.inits(self.old);
        let init = inits[at];
        // The loop works in the memory of what it starts from if that is not needed any more.
        self.carries(op)[at] == Carry::InPlace
            && self.may_take(plan, number, op.id(), &inits, init)
            && self.is_update_of(plan, argument, init)
    }

    /// Whether a loop may work in the memory of what it starts from: nobody needs that later, nor
    /// in the loop itself.
    fn may_take(&self, plan: &Plan, number: usize, op: OpId, inits: &[ValueId], init: ValueId) -> bool {
        let seeds = self.captured(op).into_iter().map(|value| (value, vec![None; self.rank(value)])).collect();
        let is_seen = |read: &super::access::Read| plan.root(read.value) == plan.root(init);
        plan.is_ours(init)
            && plan.dies_at(init, number)
            && alone(plan, inits, init)
            && !self.reads(&plan.chosen, seeds).iter().any(is_seen)
    }

    /// The memory of a carried tensor before a loop, with its first value in it. `result` is what
    /// the loop makes of it.
    #[expect(clippy::too_many_arguments, reason = "the loop, where it stands, and which of its values")]
    fn memory(
        &mut self,
        b: &mut Builder<'_>,
        plan: &Plan,
        number: usize,
        op: OpId,
        inits: &[ValueId],
        at: usize,
        carry: Carry,
        result: Option<ValueId>,
    ) -> Memory {
        let init = inits[at];
        let is_free = self.may_take(plan, number, op, inits, init);
        let taken = match self.places.get(&init) {
            Some(Place::Buffer { memref, kept }) if is_free && kept.len() == self.rank(init) => Some(*memref),
            _ => None,
        };
        let current = taken.unwrap_or_else(|| {
            let memref = match result.and_then(|result| self.destinations.get(&result).copied()) {
                Some(memref) => memref,
                None => self.buffer_like(b, init),
            };
            self.copy_to(b, init, memref);
            memref
        });
        let next = (carry == Carry::Swap).then(|| self.buffer_like(b, init));
        Memory { current, next }
    }

    /// Memory with a value in it that never changes, if the value has no place yet. The value
    /// itself gets none: it may be needed where this memory is not filled.
    fn settled(&mut self, b: &mut Builder<'_>, value: ValueId) -> Option<Memory> {
        if self.places.contains_key(&value) {
            return None;
        }
        let current = self.buffer_like(b, value);
        self.copy_to(b, value, current);
        Some(Memory { current, next: None })
    }

    fn buffer_like(&mut self, b: &mut Builder<'_>, value: ValueId) -> ValueId {
        let sizes = self.sizes(b, value);
        self.allocate(b, &sizes, self.element_type(value))
    }

    // ---- counted loops ----

    fn for_loop(&mut self, b: &mut Builder<'_>, plan: &Plan, number: usize, op: loops::For) -> Done {
        let old = self.old;
        let (inits, results) = (op.inits(old), op.results(old));
        let block = old.entry(op.body(old)).expect("a loop has a block");
        let arguments = old.arguments(block).to_vec();
        let last = old.terminator(block).expect("a loop yields");
        let yields: Vec<ValueId> = old.operands(last).collect();
        let inner_plan = self.plan_body(block, &arguments[1..], &yields);
        let carries = self.carries_of(&inner_plan, &arguments[1..], &yields);

        let (mut carried, mut memories) = (Vec::new(), HashMap::new());
        for (at, &carry) in carries.iter().enumerate() {
            match carry {
                Carry::Plain => carried.push(self.scalar(inits[at])),
                Carry::Scalar => carried.push(self.element(b, inits[at], &[])),
                Carry::Same => drop(self.settled(b, inits[at]).map(|memory| memories.insert(at, memory))),
                Carry::InPlace | Carry::Swap => {
                    let memory = self.memory(b, plan, number, op.id(), &inits, at, carry, Some(results[at]));
                    memories.insert(at, memory);
                    carried.extend(memory.next.map(|_| memory.current));
                    carried.extend(memory.next);
                }
            }
        }
        let [lower, upper, step] = [op.lower(old), op.upper(old), op.step(old)].map(|bound| self.scalar(bound));
        let types: Vec<Type> = carried.iter().map(|&value| b.ty(value)).collect();
        let new = loops::For::build(b, &types, lower, upper, step, &carried);
        self.copy_attrs(b, op.id(), new.id());
        self.outermost.get_or_insert(new.id());
        let all: Vec<Type> = std::iter::once(b.ty(lower)).chain(types).collect();
        let region = new.body(b.body);
        let inside = b.body.add_block(region, &all);
        let values = b.body.arguments(inside).to_vec();
        let mut inner = Builder::at_end(b.cx, b.body, inside, b.loc);
        self.open();
        self.scalars.map(arguments[0], values[0]);
        let next =
            self.body(&mut inner, &inner_plan, &carries, &arguments[1..], &yields, &inits, &memories, &values[1..])?;
        self.close();
        loops::Yield::build(&mut inner, &next);

        let finals = new.results(b.body);
        self.results(&carries, &results, &inits, &memories, &finals);
        for (at, &result) in results.iter().enumerate() {
            if carries[at] == Carry::Swap {
                self.bring_home(b, result);
            }
        }
        Ok(())
    }

    /// Writes the body of a loop; gives the values that go to the next iteration.
    #[expect(clippy::too_many_arguments, reason = "all that the two kinds of loops share")]
    fn body(
        &mut self,
        b: &mut Builder<'_>,
        plan: &Plan,
        carries: &[Carry],
        arguments: &[ValueId],
        yields: &[ValueId],
        inits: &[ValueId],
        memories: &HashMap<usize, Memory>,
        values: &[ValueId],
    ) -> Done<Vec<ValueId>> {
        let targets = self.enter(carries, arguments, inits, memories, values);
        for (at, &next) in yields.iter().enumerate() {
            let is_free = once(yields, next) && plan.made_by.contains_key(&next);
            if let (Some(&target), true) = (targets.get(&at), is_free) {
                self.destinations.insert(next, target);
            }
        }
        self.send_destinations(plan);
        self.items(b, plan)?;
        Ok(self.leave(b, carries, yields, values, &targets))
    }

    /// Says where the arguments of a body are; gives where the next values are to be.
    fn enter(
        &mut self,
        carries: &[Carry],
        arguments: &[ValueId],
        inits: &[ValueId],
        memories: &HashMap<usize, Memory>,
        values: &[ValueId],
    ) -> HashMap<usize, ValueId> {
        let mut targets = HashMap::new();
        let mut values = values.iter().copied();
        let mut take = || values.next().expect("a value for each that is carried");
        for (at, &carry) in carries.iter().enumerate() {
            let argument = arguments[at];
            match carry {
                Carry::Plain => self.scalars.map(argument, take()),
                Carry::Scalar => drop(self.places.insert(argument, Place::Value(take()))),
                Carry::Same => match memories.get(&at) {
                    Some(memory) => self.place_in(argument, memory.current),
                    None => self.place_like(argument, inits[at]),
                },
                Carry::InPlace => {
                    self.place_in(argument, memories[&at].current);
                    targets.insert(at, memories[&at].current);
                }
                Carry::Swap => {
                    self.place_in(argument, take());
                    targets.insert(at, take());
                }
            }
        }
        targets
    }

    /// Puts the next values where they are to be; gives what is carried on.
    fn leave(
        &mut self,
        b: &mut Builder<'_>,
        carries: &[Carry],
        yields: &[ValueId],
        values: &[ValueId],
        targets: &HashMap<usize, ValueId>,
    ) -> Vec<ValueId> {
        // What changes places is copied first: nothing reads there what was before.
        for wanted in [Carry::Swap, Carry::InPlace] {
            for (at, &carry) in carries.iter().enumerate() {
                if carry == wanted {
                    self.copy_to(b, yields[at], targets[&at]);
                }
            }
        }
        let (mut next, mut from) = (Vec::new(), 0);
        for (at, &carry) in carries.iter().enumerate() {
            match carry {
                Carry::Plain => next.push(self.scalar(yields[at])),
                Carry::Scalar => next.push(self.element(b, yields[at], &[])),
                Carry::Same | Carry::InPlace => continue,
                Carry::Swap => {
                    next.extend([values[from + 1], values[from]]);
                    from += 1;
                }
            }
            from += 1;
        }
        debug_assert_eq!(next.len(), values.len());
        next
    }

    /// Says where the results of a loop are.
    fn results(
        &mut self,
        carries: &[Carry],
        results: &[ValueId],
        inits: &[ValueId],
        memories: &HashMap<usize, Memory>,
        finals: &[ValueId],
    ) {
        let mut finals = finals.iter().copied();
        let mut take = || finals.next().expect("a value for each that is carried");
        for (at, &carry) in carries.iter().enumerate() {
            let result = results[at];
            match carry {
                Carry::Plain => self.scalars.map(result, take()),
                Carry::Scalar => drop(self.places.insert(result, Place::Value(take()))),
                Carry::Same => match memories.get(&at) {
                    Some(memory) => self.place_in(result, memory.current),
                    None => self.place_like(result, inits[at]),
                },
                Carry::InPlace => self.place_in(result, memories[&at].current),
                Carry::Swap => {
                    self.place_in(result, take());
                    take();
                }
            }
        }
    }

    /// Copies the result of a loop to where it is to be, if it is to be somewhere.
    fn bring_home(&mut self, b: &mut Builder<'_>, result: ValueId) {
        if let Some(&memref) = self.destinations.get(&result) {
            self.copy_unless_there(b, result, memref);
            self.place_in(result, memref);
        }
    }

    /// Copies a tensor to a memref that may be where it is already.
    fn copy_unless_there(&mut self, b: &mut Builder<'_>, value: ValueId, memref: ValueId) {
        self.over(b, value, &[], &mut |l, b, indices| {
            let element = l.load(b, value, indices);
            memref::store(b, element, memref, indices);
        });
    }

    fn place_like(&mut self, value: ValueId, other: ValueId) {
        if let Some(place) = self.places.get(&other).cloned() {
            self.places.insert(value, place);
        }
    }

    // ---- loops with a condition ----

    fn while_loop(&mut self, b: &mut Builder<'_>, plan: &Plan, number: usize, op: loops::While) -> Done {
        let old = self.old;
        let (inits, results) = (op.inits(old), op.results(old));
        let [first, second] = [op.before(old), op.after(old)].map(|region| old.entry(region).expect("a block"));
        let (before, after) = (old.arguments(first).to_vec(), old.arguments(second).to_vec());
        let [ask, last] = [first, second].map(|block| old.terminator(block).expect("a terminator"));
        let passed: Vec<ValueId> = old.operands(ask).skip(1).collect();
        let yields: Vec<ValueId> = old.operands(last).collect();

        // The argument of the second region that is an argument of the first as it is.
        let same = |at: usize| passed.iter().position(|&value| value == before[at]);
        let seen: Vec<ValueId> = (0..before.len()).map(|at| same(at).map_or(before[at], |to| after[to])).collect();
        let inner_plan = self.plan_body(second, &seen, &yields);
        let carries = self.carries_of(&inner_plan, &seen, &yields);
        let mut memories = HashMap::new();
        let mut carried = Vec::new();
        for (at, &carry) in carries.iter().enumerate() {
            match carry {
                Carry::Plain => carried.push(self.scalar(inits[at])),
                Carry::Scalar => carried.push(self.element(b, inits[at], &[])),
                Carry::Same => drop(self.settled(b, inits[at]).map(|memory| memories.insert(at, memory))),
                Carry::InPlace | Carry::Swap => {
                    let result = same(at).map(|to| results[to]);
                    let memory = self.memory(b, plan, number, op.id(), &inits, at, carry, result);
                    memories.insert(at, memory);
                    carried.extend(memory.next.map(|_| memory.current));
                    carried.extend(memory.next);
                }
            }
        }
        // What the condition passes on and is no argument of the first region as it is.
        let comes_from: Vec<Option<usize>> = (0..passed.len())
            .map(|to| before.iter().position(|&argument| argument == passed[to]).filter(|&at| same(at) == Some(to)))
            .collect();
        let mut own = HashMap::new();
        let mut extra_types = Vec::new();
        for to in (0..passed.len()).filter(|&to| comes_from[to].is_none()) {
            let value = passed[to];
            match () {
                () if !self.is_tensor(value) => extra_types.push(old.ty(value)),
                () if self.rank(value) == 0 => extra_types.push(self.element_type(value)),
                () if self.shape(value).contains(&ir::DYNAMIC) => {
                    let message =
                        "a loop.while that passes on a tensor of unknown size which it computed is not covered";
                    return Err(super::Uncovered { loc: old.loc(ask), message: message.into() });
                }
                () => drop(own.insert(to, self.buffer_like(b, value))),
            }
        }

        let types: Vec<Type> = carried.iter().map(|&value| b.ty(value)).collect();
        let all: Vec<Type> = types.iter().copied().chain(extra_types).collect();
        let new = loops::While::build(b, &all, &carried);
        self.copy_attrs(b, op.id(), new.id());
        self.outermost.get_or_insert(new.id());
        let (region, other) = (new.before(b.body), new.after(b.body));

        let block = b.body.add_block(region, &types);
        let values = b.body.arguments(block).to_vec();
        let mut inner = Builder::at_end(b.cx, b.body, block, b.loc);
        self.open();
        self.enter(&carries, &before, &inits, &memories, &values);
        let ask_plan = Plan::new(self, first, &HashSet::new());
        for (&to, &memref) in &own {
            if once(&passed, passed[to]) && ask_plan.made_by.contains_key(&passed[to]) {
                self.destinations.insert(passed[to], memref);
            }
        }
        self.send_destinations(&ask_plan);
        self.items(&mut inner, &ask_plan)?;
        let mut next = values.clone();
        for to in (0..passed.len()).filter(|&to| comes_from[to].is_none()) {
            match own.get(&to) {
                Some(&memref) => self.copy_to(&mut inner, passed[to], memref),
                None if self.is_tensor(passed[to]) => next.push(self.element(&mut inner, passed[to], &[])),
                None => next.push(self.scalar(passed[to])),
            }
        }
        let condition = self.scalar(old.operand(ask, 0));
        self.close();
        loops::Condition::build(&mut inner, condition, &next);

        let block = b.body.add_block(other, &all);
        let values = b.body.arguments(block).to_vec();
        let mut inner = Builder::at_end(b.cx, b.body, block, b.loc);
        let (shared, extra) = values.split_at(types.len());
        self.open();
        self.place_extra(&passed, &after, &comes_from, &own, extra);
        let next = self.body(&mut inner, &inner_plan, &carries, &seen, &yields, &inits, &memories, shared)?;
        self.close();
        loops::Yield::build(&mut inner, &next);

        let finals = new.results(b.body);
        let (shared, extra) = finals.split_at(types.len());
        self.results_of_while(&carries, &results, &inits, &memories, shared, &same);
        self.place_extra(&passed, &results, &comes_from, &own, extra);
        for (at, &carry) in carries.iter().enumerate() {
            if let (Carry::Swap, Some(to)) = (carry, same(at)) {
                self.bring_home(b, results[to]);
            }
        }
        Ok(())
    }

    /// Says where values are that the condition of a loop has computed.
    fn place_extra(
        &mut self,
        passed: &[ValueId],
        targets: &[ValueId],
        comes_from: &[Option<usize>],
        own: &HashMap<usize, ValueId>,
        extra: &[ValueId],
    ) {
        let mut extra = extra.iter().copied();
        for to in (0..passed.len()).filter(|&to| comes_from[to].is_none()) {
            match own.get(&to) {
                Some(&memref) => self.place_in(targets[to], memref),
                None => {
                    let value = extra.next().expect("a value for each");
                    match self.is_tensor(targets[to]) {
                        true => drop(self.places.insert(targets[to], Place::Value(value))),
                        false => self.scalars.map(targets[to], value),
                    }
                }
            }
        }
    }

    fn results_of_while(
        &mut self,
        carries: &[Carry],
        results: &[ValueId],
        inits: &[ValueId],
        memories: &HashMap<usize, Memory>,
        finals: &[ValueId],
        same: &dyn Fn(usize) -> Option<usize>,
    ) {
        let mut from = 0;
        for (at, &carry) in carries.iter().enumerate() {
            let width = match carry {
                Carry::Plain | Carry::Scalar => 1,
                Carry::Swap => 2,
                Carry::Same | Carry::InPlace => 0,
            };
            if let Some(to) = same(at) {
                let one = HashMap::from_iter(memories.get(&at).map(|&memory| (0, memory)));
                let (carry, result, init) = ([carry], [results[to]], [inits[at]]);
                self.results(&carry, &result, &init, &one, &finals[from..from + width]);
            }
            from += width;
        }
    }

    // ---- conditionals ----

    fn conditional(&mut self, b: &mut Builder<'_>, op: loops::If) -> Done {
        let old = self.old;
        let (results, condition) = (op.results(old), self.scalar(op.condition(old)));
        let [then, otherwise] = [op.then(old), op.otherwise(old)].map(|region| old.entry(region));
        let mut memories = HashMap::new();
        let mut types = Vec::new();
        for &result in &results {
            match () {
                () if !self.is_tensor(result) => types.push(old.ty(result)),
                () if self.rank(result) == 0 => types.push(self.element_type(result)),
                () if self.shape(result).contains(&ir::DYNAMIC) => {
                    let message = "a loop.if with a result of unknown size is not covered";
                    return Err(super::Uncovered { loc: old.loc(op.id()), message: message.into() });
                }
                () => {
                    let memref = match self.destinations.get(&result) {
                        Some(&memref) => memref,
                        None => self.buffer_like(b, result),
                    };
                    memories.insert(result, memref);
                }
            }
        }
        let new = loops::If::build(b, &types, condition);
        self.copy_attrs(b, op.id(), new.id());
        self.outermost.get_or_insert(new.id());
        let regions = [new.then(b.body), new.otherwise(b.body)];
        for (block, region) in [then, otherwise].into_iter().zip(regions) {
            let Some(block) = block else { continue };
            let inside = b.body.add_block(region, &[]);
            let mut inner = Builder::at_end(b.cx, b.body, inside, b.loc);
            let yields: Vec<ValueId> = old.terminator(block).map_or(Vec::new(), |last| old.operands(last).collect());
            self.open();
            let plan = Plan::new(self, block, &HashSet::new());
            for (&result, &next) in results.iter().zip(&yields) {
                if let Some(&memref) = memories.get(&result)
                    && once(&yields, next)
                    && plan.made_by.contains_key(&next)
                {
                    self.destinations.insert(next, memref);
                }
            }
            self.send_destinations(&plan);
            self.items(&mut inner, &plan)?;
            let mut values = Vec::new();
            for (&result, &next) in results.iter().zip(&yields) {
                match memories.get(&result) {
                    Some(&memref) => self.copy_to(&mut inner, next, memref),
                    None if self.is_tensor(next) => values.push(self.element(&mut inner, next, &[])),
                    None => values.push(self.scalar(next)),
                }
            }
            self.close();
            loops::Yield::build(&mut inner, &values);
        }
        let mut finals = new.results(b.body).into_iter();
        for &result in &results {
            match memories.get(&result) {
                Some(&memref) => self.place_in(result, memref),
                None => {
                    let value = finals.next().expect("a value for each");
                    match self.is_tensor(result) {
                        true => drop(self.places.insert(result, Place::Value(value))),
                        false => self.scalars.map(result, value),
                    }
                }
            }
        }
        Ok(())
    }

    /// Gives a new operation the attributes of an old one.
    fn copy_attrs(&self, b: &mut Builder<'_>, from: OpId, to: OpId) {
        let attrs = self.old.attrs(from);
        b.body.set_attrs(to, attrs);
    }
}

/// Whether no other value of a list is in the memory of one of it.
fn alone(plan: &Plan, values: &[ValueId], value: ValueId) -> bool {
    values.iter().filter(|&&other| plan.root(other) == plan.root(value)).count() == 1
}

fn once(values: &[ValueId], value: ValueId) -> bool {
    values.iter().filter(|&&other| other == value).count() == 1
}

/// Whether a value is computed by a stage of a block, in memory of its own.
fn is_stage(plan: &Plan, value: ValueId) -> bool {
    plan.stage_of(value).is_some_and(|stage| stage.kind != StageKind::Constant)
}
