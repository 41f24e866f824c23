//! Emission of forward mode: every operation, and next to it the tangents of what it makes.
//!
//! The program is walked once, in its own order. Tangents of SSA values are SSA values; one that
//! is absent is zero. The tangent of a buffer is a buffer of the same type (its shadow), made and
//! given back where the buffer is. Structured control flow carries the tangents of what it
//! carries, behind it. Nothing here is shared with the emission of reverse mode but the tables of
//! rules and the analysis of activity, so that each mode checks the other.

use hashbrown::HashMap;
use ir::{BlockId, Builder, CloneMap, Op, OpId, OpSpec, Type, ValueId};

use crate::activity::Activity;
use crate::program::{BufferId, Kind, Program, memref_operand, subscripts};
use crate::rules::{self, Partial, Read};
use crate::values::{float_like, is_open_tensor, zero};
use crate::zeros::clear;

/// The state of the emission of one function.
pub struct Forward<'p, 'a> {
    /// The program.
    pub program: &'p Program<'a>,
    /// What is active.
    pub activity: &'p Activity,
    /// Values of the program, as values of the body that is emitted into.
    pub values: CloneMap,
    /// The tangent of each SSA value that has one, and the shadow of each memref.
    pub tangents: HashMap<ValueId, ValueId>,
    /// The names of the derivatives of called functions.
    pub callees: &'p HashMap<String, String>,
    /// Shadows that are to be given back at the end.
    pub scratch: Vec<ValueId>,
}

/// Which values of structured control flow carry tangents, by number, in order: these are
/// appended to the lists that they are in.
#[derive(Default)]
struct Carried {
    /// Operands of the operation.
    operands: Vec<usize>,
    /// Results.
    results: Vec<usize>,
    /// For each region, arguments of its block and operands of its terminator.
    regions: Vec<(Vec<usize>, Vec<usize>)>,
}

impl Forward<'_, '_> {
    /// The tangent of a value; a constant zero if it has none.
    pub fn tangent_or_zero(&self, b: &mut Builder<'_>, value: ValueId) -> ValueId {
        match self.tangents.get(&value) {
            Some(&tangent) => tangent,
            None if self.program.body.ty(value).is_memref(b.cx) => {
                let tangent = memref::alloc_like(b, self.values.value(value));
                clear(b, tangent);
                tangent
            }
            None if is_open_tensor(b.cx, self.program.body.ty(value)) => float_like(b, 0.0, self.values.value(value)),
            None => zero(b, self.program.body.ty(value)),
        }
    }

    /// Emits the operations of a block but its terminator.
    pub fn block(&mut self, b: &mut Builder<'_>, block: BlockId) {
        let program = self.program;
        for op in program.body.ops(block) {
            b.loc = program.body.loc(op);
            if program.kind(op) != Kind::Terminator {
                self.op(b, op);
            }
        }
    }

    fn op(&mut self, b: &mut Builder<'_>, op: OpId) {
        let program = self.program;
        let kind = program.kind(op);
        match kind {
            Kind::For | Kind::If | Kind::While => return self.structured(b, op),
            Kind::Call if self.activity.touches(program, op) => return self.call(b, op),
            Kind::Ruled => return self.ruled(b, op),
            // The shadow of a buffer ends with it.
            Kind::Free => self.free(b, op),
            _ => {}
        }
        b.body.clone_op_from(program.body, op, b.point, &mut self.values);
        match kind {
            Kind::Pure => self.pure(b, op),
            Kind::Load => self.load(b, op),
            Kind::Store => self.store(b, op),
            Kind::Accumulate => self.accumulate(b, op),
            Kind::Gather | Kind::Scatter => self.several(b, op),
            Kind::Allocate => self.allocate(b, op),
            Kind::Global => self.global(b, op),
            Kind::View => self.view(b, op),
            Kind::Copy => self.copy(b, op),
            _ => {}
        }
    }

    pub(crate) fn set_tangent(&mut self, b: &mut Builder<'_>, value: ValueId, tangent: ValueId) {
        let program = self.program;
        if let Some(name) = program.body.value_name(value).filter(|_| b.body.value_name(tangent).is_none()) {
            b.body.name_value(program.cx, tangent, &format!("d{}", name.text(program.cx)));
        }
        self.tangents.insert(value, tangent);
    }

    // ---- operations on values ----

    /// Each partial derivative is linear, so it gives for the tangent of an operand what that
    /// operand contributes to the tangent of the result.
    fn pure(&mut self, b: &mut Builder<'_>, op: OpId) {
        let body = self.program.body;
        if let Some(rule) = rules::shaped(body.def(op)) {
            return self.shaped(b, op, rule);
        }
        let Some(result) = body.results(op).next().filter(|&value| self.activity.is_active(value)) else { return };
        if rules::is_linear(body.def(op)) {
            if body.operands(op).any(|value| self.tangents.contains_key(&value)) {
                let tangent = self.again_on_tangents(b, op);
                let tangent = b.body.result(tangent, 0);
                self.set_tangent(b, result, tangent);
            }
            return;
        }
        let rule = rules::rule(body.def(op)).expect("active operations without a rule were reported");
        // Here a conversion goes from the type of the operand to that of the result.
        let target_types = vec![body.ty(result); body.operand_count(op)];
        let mut sum: Option<ValueId> = None;
        for (index, operand) in body.operands(op).enumerate() {
            let (Some(&tangent), Some(Partial::By(expression))) =
                (self.tangents.get(&operand), rule.partials.get(index))
            else {
                continue;
            };
            let partial = (&expression(), target_types.as_slice());
            let part = rules::times(b, self.program.view(op), partial, tangent, &self.values);
            sum = Some(sum.map_or(part, |sum| arith::Addf::emit(b, sum, part)));
        }
        if let Some(sum) = sum {
            self.set_tangent(b, result, sum);
        }
    }

    /// An operation on whole tensors.
    fn shaped(&mut self, b: &mut Builder<'_>, op: OpId, rule: &rules::Shaped) {
        let body = self.program.body;
        let results: Vec<ValueId> = body.results(op).collect();
        let tangents: Vec<Option<ValueId>> =
            body.operands(op).map(|operand| self.tangents.get(&operand).copied()).collect();
        let is_active = results.iter().any(|&value| self.activity.is_active(value));
        if !is_active || tangents.iter().all(Option::is_none) {
            return;
        }
        let values = &self.values;
        let value = |read: Read| values.value(rules::value_of(body, op, read));
        let mut site = rules::Site { b, view: self.program.view(op), value: &value };
        let made = (rule.forward)(&mut site, &tangents);
        let fitted = results.iter().zip(made).map(|(&result, made)| Some(site.fitted(made?, body.ty(result))));
        let fitted: Vec<Option<ValueId>> = fitted.collect();
        for (result, tangent) in results.into_iter().zip(fitted) {
            if let Some(tangent) = tangent {
                self.set_tangent(b, result, tangent);
            }
        }
    }

    // ---- memory ----

    /// The shadow of a memref, if its buffer is active.
    fn shadow(&self, memref: ValueId) -> Option<ValueId> {
        let is_active = self.activity.is_active_buffer(self.program.buffer_of(memref));
        is_active.then(|| *self.tangents.get(&memref).expect("an active buffer has a shadow"))
    }

    /// The shadow of the element that an operation accesses.
    fn shadow_element(&self, op: OpId) -> Option<(ValueId, Vec<ValueId>)> {
        let body = self.program.body;
        let shadow = self.shadow(memref_operand(body, op))?;
        let indices = subscripts(body, op).into_iter().map(|index| self.values.value(index)).collect();
        Some((shadow, indices))
    }

    fn load(&mut self, b: &mut Builder<'_>, op: OpId) {
        let result = self.program.body.result(op, 0);
        let Some((shadow, indices)) = self.shadow_element(op) else { return };
        if self.activity.is_active(result) {
            let tangent = memref::load(b, shadow, &indices);
            self.set_tangent(b, result, tangent);
        }
    }

    fn store(&mut self, b: &mut Builder<'_>, op: OpId) {
        let Some((shadow, indices)) = self.shadow_element(op) else { return };
        let tangent = self.tangent_or_zero(b, self.program.body.operand(op, 0));
        memref::store(b, tangent, shadow, &indices);
    }

    /// A sum; other kinds were taken apart before.
    fn accumulate(&mut self, b: &mut Builder<'_>, op: OpId) {
        let Some((shadow, indices)) = self.shadow_element(op) else { return };
        if let Some(&tangent) = self.tangents.get(&self.program.body.operand(op, 0)) {
            loops::accumulate(b, loops::AccumulateKind::Add, tangent, shadow, &indices);
        }
    }

    /// Reads or writes several elements of the shadow too.
    fn several(&mut self, b: &mut Builder<'_>, op: OpId) {
        let (program, body) = (self.program, self.program.body);
        let memref = body.operands(op).find(|&value| program.is_known_memref(value)).expect("it accesses a memref");
        let result = body.results(op).next();
        let takes_tangents =
            body.operands(op).any(|value| program.is_float(value) && self.tangents.contains_key(&value));
        let has_shadow = self.shadow(memref).is_some();
        match result {
            None if has_shadow => drop(self.again_on_tangents(b, op)),
            Some(result) if self.activity.is_active(result) && has_shadow => {
                let new = self.again_on_tangents(b, op);
                let tangent = b.body.result(new, 0);
                self.set_tangent(b, result, tangent);
            }
            Some(result) if self.activity.is_active(result) && takes_tangents => {
                // Elements of a buffer without a shadow have no tangent: read from zeros.
                let zeros = memref::alloc_like(b, self.values.value(memref));
                clear(b, zeros);
                self.scratch_element(b, op, memref, zeros, result);
            }
            _ => {}
        }
    }

    fn scratch_element(&mut self, b: &mut Builder<'_>, op: OpId, memref: ValueId, zeros: ValueId, result: ValueId) {
        let known = self.tangents.insert(memref, zeros);
        let new = self.again_on_tangents(b, op);
        match known {
            Some(known) => self.tangents.insert(memref, known),
            None => self.tangents.remove(&memref),
        };
        let tangent = b.body.result(new, 0);
        self.set_tangent(b, result, tangent);
        memref::dealloc(b, zeros);
    }

    /// A linear operation once more, on the tangents of its floats and the shadows of its memrefs.
    fn again_on_tangents(&self, b: &mut Builder<'_>, op: OpId) -> OpId {
        let (program, body) = (self.program, self.program.body);
        let operands = body.operands(op).collect::<Vec<_>>();
        let operands = operands
            .into_iter()
            .map(|value| match () {
                () if program.is_known_memref(value) => self.tangents[&value],
                () if program.is_float(value) => self.tangent_or_zero(b, value),
                () => self.values.value(value),
            })
            .collect();
        let spec = OpSpec {
            attrs: body.attrs(op),
            operands,
            results: body.results(op).map(|value| body.ty(value)).collect(),
            ..OpSpec::new(body.def(op), b.loc)
        };
        b.insert(spec)
    }

    fn allocate(&mut self, b: &mut Builder<'_>, op: OpId) {
        let body = self.program.body;
        let buffer = body.result(op, 0);
        if self.activity.is_active_buffer(self.program.buffer_of(buffer)) {
            let shadow = self.again_on_shadows(b, op, &[]);
            clear(b, shadow);
            self.set_tangent(b, buffer, shadow);
        }
    }

    /// Only a call makes a constant active, because all that a call takes counts as active.
    fn global(&mut self, b: &mut Builder<'_>, op: OpId) {
        let buffer = self.program.body.result(op, 0);
        if self.activity.is_active_buffer(self.program.buffer_of(buffer)) {
            let shadow = memref::alloc_like(b, self.values.value(buffer));
            clear(b, shadow);
            self.set_tangent(b, buffer, shadow);
            self.scratch.push(shadow);
        }
    }

    fn free(&mut self, b: &mut Builder<'_>, op: OpId) {
        if let Some(shadow) = self.shadow(self.program.body.operand(op, 0)) {
            memref::dealloc(b, shadow);
        }
    }

    fn view(&mut self, b: &mut Builder<'_>, op: OpId) {
        let body = self.program.body;
        if let Some(shadow) = self.shadow(body.operand(op, 0)) {
            let view = self.again_on_shadows(b, op, &[shadow]);
            self.set_tangent(b, body.result(op, 0), view);
        }
    }

    /// The same operation again, with other first operands; gives its result.
    fn again_on_shadows(&self, b: &mut Builder<'_>, op: OpId, first: &[ValueId]) -> ValueId {
        let body = self.program.body;
        let rest = body.operands(op).skip(first.len()).map(|value| self.values.value(value));
        let spec = OpSpec {
            attrs: body.attrs(op),
            operands: first.iter().copied().chain(rest).collect(),
            results: vec![body.ty(body.result(op, 0))],
            ..OpSpec::new(body.def(op), b.loc)
        };
        let new = b.insert(spec);
        b.body.result(new, 0)
    }

    fn copy(&mut self, b: &mut Builder<'_>, op: OpId) {
        let body = self.program.body;
        let Some(target) = self.shadow(body.operand(op, 1)) else { return };
        match self.shadow(body.operand(op, 0)) {
            Some(source) => {
                memref::copy(b, source, target);
            }
            None => clear(b, target),
        }
    }

    // ---- calls ----

    /// A call of the derivative, whose parameters are those of the function, the shadows of
    /// its memrefs of floats, and the tangents of its floats.
    fn call(&mut self, b: &mut Builder<'_>, op: OpId) {
        let (cx, program, body) = (self.program.cx, self.program, self.program.body);
        let mut operands: Vec<ValueId> = body.operands(op).map(|value| self.values.value(value)).collect();
        for value in body.operands(op).filter(|&value| program.is_float_memref(value)) {
            operands.push(self.shadow(value).expect("the buffers of an active call are active"));
        }
        for value in body.operands(op).filter(|&value| program.is_float(value)) {
            operands.push(self.tangent_or_zero(b, value));
        }
        let results: Vec<ValueId> = body.results(op).collect();
        let floats: Vec<ValueId> = results.iter().copied().filter(|&value| program.is_float(value)).collect();
        let types: Vec<Type> = results.iter().chain(&floats).map(|&value| body.ty(value)).collect();
        let callee = &self.callees[called(program, op)];
        let call = func::Call::build(b, &types, &operands, cx.name(callee));
        let new = call.results(b.body);
        for (&value, &copy) in results.iter().zip(&new) {
            b.body.set_value_name(copy, body.value_name(value));
            self.values.map(value, copy);
        }
        for (&value, &tangent) in floats.iter().zip(&new[results.len()..]) {
            self.set_tangent(b, value, tangent);
        }
    }

    // ---- control flow ----

    fn structured(&mut self, b: &mut Builder<'_>, op: OpId) {
        let body = self.program.body;
        let carried = self.carried(op);
        let mut operands: Vec<ValueId> = body.operands(op).map(|value| self.values.value(value)).collect();
        operands.extend(carried.operands.iter().map(|&at| self.tangent_or_zero(b, body.operand(op, at))));
        let results: Vec<ValueId> = body.results(op).collect();
        let active = carried.results.iter().map(|&at| results[at]);
        let types = results.iter().copied().chain(active).map(|value| body.ty(value)).collect();
        let regions = body.regions(op).to_vec();
        let spec = OpSpec {
            attrs: body.attrs(op),
            operands,
            results: types,
            regions: regions.len(),
            ..OpSpec::new(body.def(op), b.loc)
        };
        let new = b.insert(spec);
        for (index, &region) in regions.iter().enumerate() {
            let Some(block) = body.entry(region) else { continue };
            let (arguments, yields) = &carried.regions[index];
            let target = self.enter_block(b, new, index, block, arguments);
            let mut inner = Builder::at_end(b.cx, b.body, target, b.loc);
            self.block(&mut inner, block);
            self.terminate(&mut inner, block, yields);
        }
        let made: Vec<ValueId> = b.body.results(new).collect();
        self.arrive(b, &results, &made, &carried.results);
    }

    /// What carries tangents, by the kind of control flow.
    fn carried(&self, op: OpId) -> Carried {
        let body = self.program.body;
        let arguments: Vec<Vec<ValueId>> = body
            .regions(op)
            .iter()
            .map(|&region| body.entry(region).map_or(Vec::new(), |block| body.arguments(block).to_vec()))
            .collect();
        let results: Vec<ValueId> = body.results(op).collect();
        let either = |first: &[ValueId], second: &[ValueId]| -> Vec<usize> {
            let is_active = |&at: &usize| [first[at], second[at]].iter().any(|&value| self.activity.is_active(value));
            (0..first.len()).filter(is_active).collect()
        };
        let behind = |numbers: &[usize], count: usize| numbers.iter().map(|number| number + count).collect();
        match self.program.kind(op) {
            Kind::For => {
                // The bounds are the first operands, the induction variable the first argument.
                let active = either(&arguments[0][1..], &results);
                let region = (behind(&active, 1), active.clone());
                Carried { operands: behind(&active, 3), results: active, regions: vec![region] }
            }
            Kind::If => {
                let active = either(&results, &results);
                let region = (Vec::new(), active.clone());
                Carried { operands: Vec::new(), results: active, regions: vec![region; 2] }
            }
            _ => {
                // The first region decides whether to go on, and with what.
                let (before, after) = (either(&arguments[0], &arguments[0]), either(&arguments[1], &results));
                let regions = vec![(before.clone(), behind(&after, 1)), (after.clone(), before.clone())];
                Carried { operands: before, results: after, regions }
            }
        }
    }

    /// Makes the block of a region, with arguments for tangents behind the others.
    fn enter_block(
        &mut self,
        b: &mut Builder<'_>,
        new: OpId,
        index: usize,
        block: BlockId,
        active: &[usize],
    ) -> BlockId {
        let body = self.program.body;
        let arguments = body.arguments(block);
        let tangents = active.iter().map(|&at| arguments[at]);
        let types: Vec<Type> = arguments.iter().copied().chain(tangents).map(|value| body.ty(value)).collect();
        let region = b.body.regions(new)[index];
        let target = b.body.add_block(region, &types);
        let made = b.body.arguments(target).to_vec();
        self.arrive(b, arguments, &made, active);
        target
    }

    /// Says what values became, and that the tangents of some are behind them.
    fn arrive(&mut self, b: &mut Builder<'_>, values: &[ValueId], made: &[ValueId], active: &[usize]) {
        for (&value, &copy) in values.iter().zip(made) {
            b.body.set_value_name(copy, self.program.body.value_name(value));
            self.values.map(value, copy);
        }
        for (&at, &tangent) in active.iter().zip(&made[values.len()..]) {
            self.set_tangent(b, values[at], tangent);
        }
    }

    fn terminate(&mut self, b: &mut Builder<'_>, block: BlockId, active: &[usize]) {
        let body = self.program.body;
        let terminator = body.terminator(block).expect("a verified block has a terminator");
        b.loc = body.loc(terminator);
        let mut operands: Vec<ValueId> = body.operands(terminator).map(|value| self.values.value(value)).collect();
        operands.extend(active.iter().map(|&at| self.tangent_or_zero(b, body.operand(terminator, at))));
        let spec = OpSpec { attrs: body.attrs(terminator), operands, ..OpSpec::new(body.def(terminator), b.loc) };
        b.insert(spec);
    }

    /// Makes shadows for active memref parameters that have none: scratch space, whose contents
    /// start with tangent zero and count for nothing at the end. Gives the buffers made.
    pub fn scratch_shadows(&mut self, b: &mut Builder<'_>) -> Vec<ValueId> {
        let program = self.program;
        let is_scratch = |id: &BufferId| {
            let buffer = program.buffer(*id);
            buffer.allocation.is_none()
                && program.body.defining_op(buffer.root).is_none()
                && self.activity.is_active_buffer(*id)
                && !self.tangents.contains_key(&buffer.root)
        };
        let scratch: Vec<BufferId> = program.buffer_ids().filter(is_scratch).collect();
        let mut made = Vec::new();
        for id in scratch {
            let root = program.buffer(id).root;
            let shadow = memref::alloc_like(b, self.values.value(root));
            clear(b, shadow);
            self.set_tangent(b, root, shadow);
            made.push(shadow);
        }
        made
    }
}

/// The name of the function that a call calls.
pub fn called<'a>(program: &Program<'a>, op: OpId) -> &'a str {
    let call = func::Call::cast(program.body, op).expect("calls are of func.call");
    call.callee(program.cx, program.body).0.str(program.cx)
}
