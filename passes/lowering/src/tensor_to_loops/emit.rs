//! Writing what was planned: operations one by one, groups of stages as loop nests.

use ir::{BlockId, Builder, Op, OpId, ValueId};
use memref::Size;

use super::borders::{self, Interior};
use super::lowerer::{Lowerer, Place};
use super::plan::{Group, Item, Plan, Stage};
use super::roles::{Role, StageKind};
use super::{Global, contract, conv, reduce, scan, sort, update, window};

/// What to do in a loop nest, with its indices.
pub(crate) type Inner<'f, 'a> = &'f mut dyn FnMut(&mut Lowerer<'a>, &mut Builder<'_>, &[ValueId]);

/// The same with carried values; gives the next ones.
pub(crate) type Step<'f, 'a> =
    &'f mut dyn FnMut(&mut Lowerer<'a>, &mut Builder<'_>, &[ValueId], &[ValueId]) -> Vec<ValueId>;

/// The same for one loop.
pub(crate) type Turn<'f, 'a> =
    &'f mut dyn FnMut(&mut Lowerer<'a>, &mut Builder<'_>, ValueId, &[ValueId]) -> Vec<ValueId>;

impl<'a> Lowerer<'a> {
    /// Writes the items of a plan; the terminator of the block is for the caller.
    pub fn items(&mut self, b: &mut Builder<'_>, plan: &Plan) {
        self.checks(b, plan, None);
        for (number, item) in plan.items.iter().enumerate() {
            let is_outermost = self.outermost.is_none();
            match item {
                Item::Op(op) => {
                    b.loc = self.old.loc(*op);
                    self.op(b, plan, number, *op);
                    self.checks(b, plan, Some(number));
                }
                // Sizes are known before what has them.
                Item::Group(group) => {
                    self.checks(b, plan, Some(number));
                    self.group(b, plan, number, group);
                }
            }
            if is_outermost {
                self.outermost = None;
            }
        }
    }

    fn checks(&mut self, b: &mut Builder<'_>, plan: &Plan, after: Option<usize>) {
        for &op in plan.checks.get(&after).into_iter().flatten() {
            self.check(b, op);
        }
    }

    fn op(&mut self, b: &mut Builder<'_>, plan: &Plan, number: usize, op: OpId) {
        match self.role(op) {
            Some(Role::Plain) => {
                let new = b.body.clone_op_from(self.old, op, b.point, &mut self.scalars);
                if matches!(b.point, ir::Point::After(_) | ir::Point::Start(_)) {
                    b.point = ir::Point::After(new);
                }
            }
            Some(Role::Query) => self.query(b, op),
            Some(Role::Control) => self.control(b, plan, number, op),
            Some(Role::Call) => self.call(b, op),
            role => unreachable!("{role:?} is no operation to write by itself"),
        }
    }

    fn query(&mut self, b: &mut Builder<'_>, op: OpId) {
        let (old, result) = (self.old, self.old.result(op, 0));
        let source = old.operand(op, 0);
        let indices: Vec<ValueId> = old.operands(op).skip(1).map(|value| self.scalar(value)).collect();
        let value = if <tensor::Extract as ir::Op>::is(old, op) {
            self.element(b, source, &indices)
        } else {
            match self.number(b, indices[0]).and_then(|dim| usize::try_from(dim).ok()) {
                Some(dim) if dim < self.rank(source) => {
                    let size = self.extent(b, source, dim);
                    self.value_of(b, size)
                }
                // The size of a dimension that is not there is not specified.
                Some(_) => self.index(b, 0),
                None => {
                    let sizes = self.sizes(b, source);
                    let mut value = self.index(b, 0);
                    for (dim, size) in sizes.into_iter().enumerate() {
                        let (dim, size) = (self.index(b, dim as i64), self.value_of(b, size));
                        let is_this = self.compare(b, arith::CmpI::Eq, indices[0], dim);
                        value = self.select(b, is_this, size, value);
                    }
                    value
                }
            }
        };
        self.scalars.map(result, value);
    }

    /// Writes the operations of a block of scalars, in a loop nest.
    pub fn inline_block(&mut self, b: &mut Builder<'_>, block: BlockId) {
        let plan = Plan::new(self, block, &hashbrown::HashSet::new());
        self.items(b, &plan);
    }

    // ---- groups ----

    fn group(&mut self, b: &mut Builder<'_>, plan: &Plan, number: usize, group: &Group) {
        b.loc = self.old.loc(group.stages[0].op);
        if group.stages.len() > 1 {
            self.tell(group);
        }
        for stage in &group.stages {
            self.prepare(b, plan, number, group, stage);
        }
        let sizes = self.shared_sizes(b, group);
        let interiors = self.shared_interiors(plan, group);
        self.nest_by_interiors(b, &sizes, &interiors, &mut |l, b, bound| {
            for stage in &group.stages {
                b.loc = l.old.loc(stage.op);
                l.stage(b, plan, stage, bound);
            }
        });
    }

    fn tell(&mut self, group: &Group) {
        let names: Vec<&str> = group.stages.iter().map(|stage| self.old.def(stage.op).name).collect();
        let loops = if group.shared == 1 { "1 loop".into() } else { format!("{} loops", group.shared) };
        let message = format!("{loops} shared by {}", names.join(", "));
        self.remarks.push((self.old.loc(group.stages[0].op), message));
    }

    fn shared_sizes(&mut self, b: &mut Builder<'_>, group: &Group) -> Vec<Size> {
        let loops = &group.stages[0].loops[..group.shared];
        loops.iter().map(|dim| self.extent(b, dim.of.0, dim.of.1)).collect()
    }

    /// Where the shared loops of a group are cut. What a stage does but once, or piece by piece, is
    /// not done in pieces of another loop.
    fn shared_interiors(&self, plan: &Plan, group: &Group) -> Vec<Interior> {
        let mut all = vec![None; group.shared];
        let can_be_cut = |stage: &Stage| matches!(stage.kind, StageKind::Map | StageKind::Reduce);
        if !group.stages.iter().all(can_be_cut) {
            return all;
        }
        for stage in &group.stages {
            for (ours, theirs) in all.iter_mut().zip(borders::interiors(self, &plan.chosen, stage)) {
                *ours = borders::common(*ours, theirs);
            }
        }
        all
    }

    /// Makes room for the results of a stage, before the loops of its group.
    fn prepare(&mut self, b: &mut Builder<'_>, plan: &Plan, number: usize, group: &Group, stage: &Stage) {
        if stage.kind == StageKind::Constant {
            return self.constant_in_memory(b, stage);
        }
        for value in self.results_of(stage) {
            let bound: Option<Vec<usize>> = stage.loops[..group.shared].iter().map(|dim| dim.output).collect();
            let is_local = plan.dies_at(value, number)
                && !plan.chosen.escaping.contains(&value)
                && !self.destinations.contains_key(&value)
                && stage.kind != StageKind::Sort;
            match (plan.in_place.get(&value), bound) {
                (Some(source), _) => {
                    let place = self.places[source].clone();
                    self.places.insert(value, place);
                }
                (None, Some(bound)) if is_local && (group.shared > 0 || self.rank(value) == 0) => {
                    let kept: Vec<usize> = (0..self.rank(value)).filter(|dim| !bound.contains(dim)).collect();
                    if kept.is_empty() {
                        // A register: it gets its place when it is computed.
                        continue;
                    }
                    let sizes: Vec<Size> = kept.iter().map(|&dim| self.extent(b, value, dim)).collect();
                    let memref = self.allocate(b, &sizes, self.element_type(value));
                    self.places.insert(value, Place::Buffer { memref, kept });
                }
                _ if self.rank(value) == 0 && group.shared == 0 && !self.destinations.contains_key(&value) => {}
                _ => self.make_room(b, value),
            }
        }
        if stage.kind == StageKind::Reduce && stage.loops[..group.shared].iter().any(|dim| dim.output.is_none()) {
            reduce::fill_identity(self, b, stage, &[]);
        }
    }

    /// The stored values that a stage computes.
    fn results_of(&self, stage: &Stage) -> Vec<ValueId> {
        if stage.kind == StageKind::Map { vec![stage.value] } else { self.old.results(stage.op).collect() }
    }

    /// Gives a value memory: where it is to be in the end, or a buffer.
    pub fn make_room(&mut self, b: &mut Builder<'_>, value: ValueId) {
        let memref = match self.destinations.get(&value) {
            Some(&memref) => memref,
            None => {
                let (sizes, element) = (self.sizes(b, value), self.element_type(value));
                match self.handed.contains(&value) {
                    true => self.allocate_here(b, &sizes, element),
                    false => self.allocate(b, &sizes, element),
                }
            }
        };
        self.place_in(value, memref);
    }

    fn constant_in_memory(&mut self, b: &mut Builder<'_>, stage: &Stage) {
        let ty = self.cx.memref(self.shape(stage.value), self.element_type(stage.value));
        let attr = <arith::Constant as ir::Op>::of(stage.op).value(self.cx, self.old);
        let name = self.fresh_symbol();
        let symbol = self.cx.name(&name);
        self.globals.push(Global { name, ty, value: attr });
        let point = self.outermost.map(|op| std::mem::replace(&mut b.point, ir::Point::Before(op)));
        let memref = memref::GetGlobal::emit(b, ty, symbol);
        if let Some(point) = point {
            b.point = point;
        }
        self.place_in(stage.value, memref);
    }

    fn stage(&mut self, b: &mut Builder<'_>, plan: &Plan, stage: &Stage, bound: &[ValueId]) {
        match stage.kind {
            StageKind::Map => self.map(b, plan, stage, bound),
            StageKind::Reduce => reduce::emit(self, b, stage, bound),
            StageKind::Contract => contract::emit(self, b, stage, bound),
            StageKind::Conv => conv::emit(self, b, stage, bound),
            StageKind::Window => window::reduce(self, b, stage, bound),
            StageKind::SelectAndScatter => window::select_and_scatter(self, b, stage),
            StageKind::Scan => scan::emit(self, b, stage, bound),
            StageKind::Sort => sort::emit(self, b, stage, bound),
            StageKind::Scatter => update::scatter(self, b, plan, stage),
            StageKind::Update => update::update_slice(self, b, plan, stage),
            StageKind::Insert => update::insert(self, b, plan, stage),
            StageKind::Concat => update::concat(self, b, stage, bound),
            StageKind::FromElements => update::from_elements(self, b, stage),
            StageKind::Constant => {}
        }
    }

    fn map(&mut self, b: &mut Builder<'_>, plan: &Plan, stage: &Stage, bound: &[ValueId]) {
        let value = stage.value;
        if update::is_plain_pad(self, stage.op) && matches!(self.places.get(&value), Some(Place::Buffer { .. })) {
            return update::pad(self, b, stage, bound);
        }
        let sizes: Vec<Size> = (bound.len()..self.rank(value)).map(|dim| self.extent(b, value, dim)).collect();
        let interiors = borders::interiors(self, &plan.chosen, stage);
        self.nest_by_interiors(b, &sizes, &interiors[bound.len()..], &mut |l, b, indices| {
            let all: Vec<ValueId> = bound.iter().chain(indices).copied().collect();
            let element = l.compute(b, value, &all);
            l.write(b, value, &all, element);
        });
    }

    /// Copies a tensor to a memref; of one whose elements are not specified there is nothing to copy.
    pub fn copy_to(&mut self, b: &mut Builder<'_>, value: ValueId, memref: ValueId) {
        if self.old.defining_op(value).is_some_and(|op| tensor::Empty::is(self.old, op)) {
            return;
        }
        if let Some(Place::Buffer { memref: source, kept }) = self.places.get(&value)
            && kept.len() == self.rank(value)
        {
            if *source != memref {
                memref::copy(b, *source, memref);
            }
            return;
        }
        self.over(b, value, &[], &mut |l, b, indices| {
            let element = l.element(b, value, indices);
            memref::store(b, element, memref, indices);
        });
    }

    // ---- loop nests ----

    /// Walks the elements of a tensor; the first dimensions have these indices already.
    pub fn over(&mut self, b: &mut Builder<'_>, value: ValueId, bound: &[ValueId], inner: Inner<'_, 'a>) {
        let sizes: Vec<Size> = (bound.len()..self.rank(value)).map(|dim| self.extent(b, value, dim)).collect();
        let bound = bound.to_vec();
        self.nest(b, &sizes, &mut |l, b, indices| {
            let all: Vec<ValueId> = bound.iter().chain(indices).copied().collect();
            inner(l, b, &all);
        });
    }

    /// A loop nest without carried values.
    pub fn nest(&mut self, b: &mut Builder<'_>, sizes: &[Size], inner: Inner<'_, 'a>) {
        self.fold(b, sizes, &[], &mut |l, b, indices, _| {
            inner(l, b, indices);
            Vec::new()
        });
    }

    /// A loop nest with carried values.
    pub fn fold(
        &mut self,
        b: &mut Builder<'_>,
        sizes: &[Size],
        inits: &[ValueId],
        inner: Step<'_, 'a>,
    ) -> Vec<ValueId> {
        self.fold_inside(b, sizes, inits, &mut Vec::new(), inner)
    }

    fn fold_inside(
        &mut self,
        b: &mut Builder<'_>,
        sizes: &[Size],
        inits: &[ValueId],
        indices: &mut Vec<ValueId>,
        inner: Step<'_, 'a>,
    ) -> Vec<ValueId> {
        let Some((&size, rest)) = sizes.split_first() else { return inner(self, b, indices, inits) };
        if size == Size::Known(1) {
            let zero = self.index(b, 0);
            indices.push(zero);
            let results = self.fold_inside(b, rest, inits, indices, inner);
            indices.pop();
            return results;
        }
        let (zero, one, size) = (self.index(b, 0), self.index(b, 1), self.value_of(b, size));
        self.loop_over(b, [zero, size, one], inits, &mut |l, b, index, carried| {
            indices.push(index);
            let results = l.fold_inside(b, rest, carried, indices, inner);
            indices.pop();
            results
        })
    }

    /// A counted loop.
    pub fn loop_over(
        &mut self,
        b: &mut Builder<'_>,
        [lower, upper, step]: [ValueId; 3],
        inits: &[ValueId],
        inner: Turn<'_, 'a>,
    ) -> Vec<ValueId> {
        let types: Vec<ir::Type> = inits.iter().map(|&init| b.ty(init)).collect();
        let op = loops::For::build(b, &types, lower, upper, step, inits);
        self.outermost.get_or_insert(ir::Op::id(op));
        let region = op.body(b.body);
        let arguments: Vec<ir::Type> = std::iter::once(b.ty(lower)).chain(types).collect();
        let block = b.body.add_block(region, &arguments);
        let arguments = b.body.arguments(block).to_vec();
        if let (Some(low), Some(high)) = (self.number(b, lower), self.number(b, upper)) {
            // In a loop that never runs any range will do.
            self.ranges.insert(arguments[0], (low, (high - 1).max(low)));
        }
        let mut inside = Builder::at_end(b.cx, b.body, block, b.loc);
        self.open();
        let next = inner(self, &mut inside, arguments[0], &arguments[1..]);
        self.close();
        loops::Yield::build(&mut inside, &next);
        op.results(b.body)
    }

    // ---- writing ----

    /// Puts an element where it belongs.
    pub fn write(&mut self, b: &mut Builder<'_>, value: ValueId, indices: &[ValueId], element: ValueId) {
        match self.places.get(&value) {
            Some(Place::Buffer { .. }) => {
                self.store(b, value, indices, element);
                self.remember(value, indices, element);
            }
            _ => drop(self.places.insert(value, Place::Value(element))),
        }
    }

    /// Puts an element in memory; what was read there before is not known to have changed.
    pub fn store(&mut self, b: &mut Builder<'_>, value: ValueId, indices: &[ValueId], element: ValueId) {
        let Some(Place::Buffer { memref, kept }) = self.places.get(&value) else {
            unreachable!("only what is in memory is stored to")
        };
        let indices: Vec<ValueId> = kept.iter().map(|&dim| indices[dim]).collect();
        memref::store(b, element, *memref, &indices);
    }
}
