//! Emission of the reverse sweep.
//!
//! The reverse sweep mirrors the program: every block with something active in it has a
//! reversed block, loops run backwards, conditionals ask the same condition again. A reversed
//! block first gets the values that it or a block inside it needs (its preamble), makes the
//! adjoint buffers of the allocations in it, then goes through the operations from the last to
//! the first.
//!
//! Adjoints of SSA values are SSA values; one that is absent is zero. Adjoints of values from
//! outside go into and out of a reversed loop or conditional as carried values. Adjoints of
//! buffers are buffers.

mod calls;
mod control;
mod preamble;
mod vectors;

use hashbrown::{HashMap, HashSet};
use ir::{BlockId, Builder, CloneMap, Op, OpId, Type, ValueId};

use crate::activity::Activity;
use crate::extrema::Extremum;
use crate::fuse::Fusion;
use crate::guards::Guards;
use crate::invert::Inverses;
use crate::parallel::Choice;
use crate::plan::Plan;
use crate::program::{BufferId, Kind, Program, subscripts};
use crate::rules::{self, Partial, Read};
use crate::stacks::Stacks;
use crate::tape::Tapes;
use crate::values::{float_like, is_open_tensor, zero};
use crate::zeros::{Storage, zeroed_buffer};
pub(crate) use calls::scratch_like;
use vectors::transposed;

/// The state of the emission of one reverse sweep.
pub struct Reverse<'p, 'a> {
    /// The program.
    pub program: &'p Program<'a>,
    /// What is active.
    pub activity: &'p Activity,
    /// How to get what is needed.
    pub plan: &'p Plan,
    /// The tapes, as values of the body that is emitted into.
    pub tapes: Tapes,
    /// Values of the program, as values of the body that is emitted into.
    pub values: CloneMap,
    /// The adjoint of each buffer.
    pub shadows: HashMap<BufferId, ValueId>,
    /// The buffers that the function returns and whose adjoint the caller gives.
    pub given: HashSet<BufferId>,
    /// The adjoint of each SSA value that has one so far.
    pub adjoints: HashMap<ValueId, ValueId>,
    /// The iteration number of each loop that is being reversed.
    pub iterations: HashMap<OpId, ValueId>,
    /// Which operations are reversed early, with fused loops.
    pub fusion: &'p Fusion,
    /// Which carried values can be had by inversion.
    pub inverses: &'p Inverses,
    /// Tensors of which every iteration touches a part of its own.
    pub stacks: &'p Stacks,
    /// The values whose adjoint was zero when the loop that is being reversed was entered.
    pub fresh: HashSet<ValueId>,
    /// The operations that are reversed already.
    pub done: HashSet<OpId>,
    /// Which cotangents are zero because values were not chosen.
    pub guards: Guards,
    /// What became of parallel loops.
    pub choices: Vec<Choice>,
    /// Of tensors that are kept when something runs again, the sizes that types do not say.
    pub local_sizes: HashMap<ValueId, Vec<ValueId>>,
    /// Their empty tapes, each with the value that has one of them in its place.
    pub written_rows: Vec<(ValueId, ValueId)>,
    /// The names of the derivatives of called functions.
    pub callees: &'p HashMap<String, String>,
}

impl Reverse<'_, '_> {
    /// Adds to the adjoint of a value.
    pub fn contribute(&mut self, b: &mut Builder<'_>, value: ValueId, amount: ValueId) {
        let sum = match self.adjoints.get(&value) {
            Some(&old) => sum_of(b, old, amount),
            None => amount,
        };
        self.adjoints.insert(value, sum);
    }

    /// The adjoint of a value; a constant zero if nothing was added to it.
    pub fn adjoint_or_zero(&mut self, b: &mut Builder<'_>, value: ValueId) -> ValueId {
        match self.adjoints.get(&value) {
            Some(&adjoint) => adjoint,
            None => self.zero_like(b, value),
        }
    }

    /// A zero of the type and sizes of a value.
    fn zero_like(&self, b: &mut Builder<'_>, value: ValueId) -> ValueId {
        let ty = self.program.body.ty(value);
        let is_parameter = self.program.body.parameters().contains(&value);
        match self.program.extents.sizes(value) {
            _ if !is_open_tensor(b.cx, ty) => zero(b, ty),
            // Parameters are at hand; the sizes of other values are where they are needed.
            sizes if is_parameter || sizes.is_empty() => float_like(b, 0.0, self.value(value)),
            sizes => {
                let sizes: Vec<ValueId> = sizes.iter().map(|&size| self.value(size)).collect();
                let nothing = zero(b, ty.element(b.cx));
                tensor::Splat::emit(b, ty, nothing, &sizes)
            }
        }
    }

    /// A value of the program in the emitted body.
    pub fn value(&self, value: ValueId) -> ValueId {
        self.values.value(value)
    }

    /// Reverses a block.
    pub fn block(&mut self, b: &mut Builder<'_>, block: BlockId) {
        let heap = self.preamble(b, block);
        let program = self.program;
        let local: Vec<OpId> = program.body.ops(block).filter(|&op| self.needs_shadow(op)).collect();
        for &op in &local {
            self.make_shadow(b, op);
        }
        for op in program.body.ops(block).rev().filter(|op| !self.done.contains(op)).collect::<Vec<_>>() {
            b.loc = program.body.loc(op);
            self.op(b, op);
        }
        for &op in &local {
            self.drop_shadow(b, op);
        }
        for buffer in heap {
            memref::dealloc(b, buffer);
        }
    }

    // ---- adjoint buffers ----

    /// Whether an operation makes a buffer whose adjoint is a buffer.
    pub fn needs_shadow(&self, op: OpId) -> bool {
        let program = self.program;
        program.kind(op) == Kind::Allocate
            && self.activity.is_active_buffer(program.buffer_of(program.body.result(op, 0)))
    }

    /// Makes the adjoint of a local buffer, if it is not there yet.
    pub fn make_shadow(&mut self, b: &mut Builder<'_>, op: OpId) {
        let body = self.program.body;
        let buffer = body.result(op, 0);
        if self.shadows.contains_key(&self.program.buffer_of(buffer)) {
            return;
        }
        let sizes: Vec<ValueId> = body.operands(op).map(|size| self.value(size)).collect();
        let name = format!("d{}", self.program.name_of(buffer));
        let storage = if memref::Alloca::is(body, op) { Storage::Stack } else { Storage::Heap };
        let shadow = zeroed_buffer(b, body.ty(buffer), &sizes, storage);
        b.body.name_value(b.cx, shadow, &name);
        self.shadows.insert(self.program.buffer_of(buffer), shadow);
    }

    fn drop_shadow(&mut self, b: &mut Builder<'_>, op: OpId) {
        let buffer = self.program.buffer_of(self.program.body.result(op, 0));
        if memref::Alloca::is(self.program.body, op) || self.given.contains(&buffer) {
            return;
        }
        memref::dealloc(b, self.shadows[&buffer]);
    }

    // ---- operations ----

    /// Reverses an operation.
    pub fn op(&mut self, b: &mut Builder<'_>, op: OpId) {
        let program = self.program;
        match program.kind(op) {
            Kind::Pure => self.pure(b, op),
            Kind::Load => self.load(b, op),
            Kind::Store | Kind::Accumulate => self.write(b, op),
            Kind::For | Kind::While if self.activity.is_active_op(program, op) => self.counted_loop(b, op),
            Kind::If if self.activity.is_active_op(program, op) => self.conditional(b, op),
            Kind::Call if self.activity.touches(program, op) => self.call(b, op),
            Kind::Ruled => self.ruled(b, op),
            _ => {}
        }
    }

    fn pure(&mut self, b: &mut Builder<'_>, op: OpId) {
        let body = self.program.body;
        if let Some(rule) = rules::shaped(body.def(op)) {
            return self.shaped(b, op, rule);
        }
        let Some(cotangent) = body.results(op).next().and_then(|value| self.adjoints.remove(&value)) else { return };
        if let Some(&extremum) = self.program.extrema.of(op) {
            return self.extremum(b, op, extremum, cotangent);
        }
        if rules::is_linear(body.def(op)) {
            for (index, operand) in body.operands(op).enumerate().filter(|&(_, value)| self.activity.is_active(value)) {
                let value = |value: ValueId| self.values.value(value);
                let amount = transposed(b, self.program, op, index, cotangent, &value);
                self.contribute(b, operand, amount);
            }
            return;
        }
        let Some(rule) = rules::rule(body.def(op)) else { return };
        let (cotangent, is_negated) = self.without_sign(b, op, cotangent);
        let operand_types: Vec<Type> = body.operands(op).map(|value| body.ty(value)).collect();
        for (index, operand) in self.operands_in_order(op) {
            let (true, Some(Partial::By(expression))) = (self.activity.is_active(operand), rule.partials.get(index))
            else {
                continue;
            };
            let partial = (&expression(), operand_types.as_slice());
            let amount = rules::times(b, self.program.view(op), partial, cotangent, &self.values);
            let values = &self.values;
            let amount = self.guards.choose(b, self.program, (op, index), amount, &|value| values.value(value));
            let amount = if is_negated { negated(b, amount) } else { amount };
            self.contribute(b, operand, amount);
        }
    }

    /// The operands of an operation, those first that nothing here computes: what their derivatives
    /// read may die before that of another one is made, as a value of a chain of products does.
    fn operands_in_order(&self, op: OpId) -> Vec<(usize, ValueId)> {
        let body = self.program.body;
        let mut operands: Vec<(usize, ValueId)> = body.operands(op).enumerate().collect();
        if operands.iter().any(|&(_, value)| body.ty(value).is_tensor(self.program.cx)) {
            operands.sort_by_key(|&(_, value)| body.defining_op(value).is_some());
        }
        operands
    }

    /// An operation on whole tensors. With several results, each goes with the operand of its number.
    fn shaped(&mut self, b: &mut Builder<'_>, op: OpId, rule: &rules::Shaped) {
        let body = self.program.body;
        let results: Vec<ValueId> = body.results(op).collect();
        let cotangents: Vec<Option<ValueId>> = results.iter().map(|value| self.adjoints.remove(value)).collect();
        for (index, operand) in self.operands_in_order(op) {
            let cotangent = if results.len() == 1 { cotangents[0] } else { cotangents[index] };
            let Some(cotangent) = cotangent.filter(|_| self.activity.is_active(operand)) else { continue };
            // The adjoint of a stack is read, not cleared: no other iteration looks there.
            if index == 0 && self.stacks.is_update(op) || rules::is_flat(body.def(op), index) {
                continue;
            }
            let values = &self.values;
            let value = |read: Read| values.value(rules::value_of(body, op, read));
            // What is put into a part is small beside the whole: its sign may change there.
            if let Some(update) = rules::update(body.def(op)).filter(|_| index == 0)
                && let Some(&old) = self.adjoints.get(&operand)
            {
                let mut site = rules::Site { b: &mut *b, view: self.program.view(op), value: &value };
                if let Some(new) = updated(&mut site, update, old, cotangent, self.is_fresh(op, operand)) {
                    self.adjoints.insert(operand, new);
                    continue;
                }
            }
            let (cotangent, is_negated) = match results.len() {
                1 => self.without_sign(b, op, cotangent),
                _ => (cotangent, false),
            };
            let mut site = rules::Site { b: &mut *b, view: self.program.view(op), value: &value };
            let amount = (rule.reverse)(&mut site, index, cotangent);
            let amount = site.fitted(amount, body.ty(operand));
            let amount = if is_negated { negated(b, amount) } else { amount };
            self.contribute(b, operand, amount);
        }
    }

    /// Whether the part of the adjoint that an operation adds to is still zero.
    fn is_fresh(&self, op: OpId, operand: ValueId) -> bool {
        self.stacks.is_read(op) && self.fresh.contains(&operand)
    }

    /// A cotangent whose sign is changed last goes through without: contributions are linear in it,
    /// and a sum subtracts. Of several contributions each would have to be negated.
    fn without_sign(&self, b: &Builder<'_>, op: OpId, cotangent: ValueId) -> (ValueId, bool) {
        let body = self.program.body;
        let active = body.operands(op).filter(|&operand| self.activity.is_active(operand)).count();
        match unsigned(b, cotangent).filter(|_| active == 1) {
            Some(value) => (value, true),
            None => (cotangent, false),
        }
    }

    /// The cotangent goes to the term in the iteration of the winner, and on to the others.
    fn extremum(&mut self, b: &mut Builder<'_>, op: OpId, extremum: Extremum, cotangent: ValueId) {
        let (program, body) = (self.program, self.program.body);
        let term = body.operand(op, extremum.term);
        if self.activity.is_active(term) {
            let counted = program.as_loop(extremum.around).expect("extrema are carried by counted loops");
            let amount = self.if_winner(b, extremum, counted.induction, cotangent);
            self.contribute(b, term, amount);
        }
        self.contribute(b, body.operand(op, 1 - extremum.term), cotangent);
    }

    /// `amount` if this is where the winner came from, else zero.
    fn if_winner(&mut self, b: &mut Builder<'_>, extremum: Extremum, place: ValueId, amount: ValueId) -> ValueId {
        let (place, winner) = (self.value(place), self.value(extremum.winner));
        let is_winner = arith::Cmpi::emit(b, place, winner, arith::CmpI::Eq);
        let nothing = zero(b, b.ty(amount));
        arith::Select::emit(b, is_winner, amount, nothing)
    }

    fn load(&mut self, b: &mut Builder<'_>, op: OpId) {
        let body = self.program.body;
        let Some(cotangent) = self.adjoints.remove(&body.result(op, 0)) else { return };
        let Some((shadow, indices)) = self.shadow_element(op) else { return };
        if b.ty(cotangent).is_vector(b.cx) {
            // Accumulates are of scalars.
            let old = memref::load(b, shadow, &indices);
            let new = arith::Addf::emit(b, old, cotangent);
            memref::store(b, new, shadow, &indices);
            return;
        }
        loops::accumulate(b, loops::AccumulateKind::Add, cotangent, shadow, &indices);
    }

    /// A store moves the adjoint of the element to the stored value and leaves zero; an
    /// accumulate only reads it, because the old value goes on.
    fn write(&mut self, b: &mut Builder<'_>, op: OpId) {
        let Some((shadow, indices)) = self.shadow_element(op) else { return };
        let value = self.program.body.operand(op, 0);
        if self.activity.is_active(value) {
            let cotangent = memref::load(b, shadow, &indices);
            self.contribute(b, value, cotangent);
        }
        if self.program.kind(op) == Kind::Store {
            let nothing = zero(b, self.program.body.ty(value));
            memref::store(b, nothing, shadow, &indices);
        }
    }

    /// The adjoint of the element that an operation accesses, if its buffer has one.
    fn shadow_element(&self, op: OpId) -> Option<(ValueId, Vec<ValueId>)> {
        let &shadow = self.shadows.get(&self.program.accessed(op)).filter(|_| self.activity.is_active_access(op))?;
        let indices = subscripts(self.program.body, op).into_iter().map(|index| self.value(index)).collect();
        Some((shadow, indices))
    }

    /// Gives a value the name of one of the program, unless it has one.
    pub fn name_as(&self, b: &mut Builder<'_>, new: ValueId, old: ValueId) {
        if b.body.value_name(new).is_none() {
            let name = self.program.body.value_name(old);
            b.body.set_value_name(new, name);
        }
    }
}

/// How many times as large as a part a tensor has to be for its adjoint to be updated in its place.
const MUCH_LARGER: i64 = 16;

/// The adjoint of a tensor with a part added in its place, where that is better than a sum of
/// whole tensors: in loops, or if the part is small.
fn updated(
    site: &mut rules::Site<'_, '_>,
    update: &rules::Update,
    old: ValueId,
    g: ValueId,
    is_fresh: bool,
) -> Option<ValueId> {
    if is_fresh {
        return Some(rules::placed(site, old, g));
    }
    let count = |value: ValueId| site.b.ty(value).element_count(site.b.cx).map_or(1, |count| count as i64);
    let is_small = count(old) >= count(g).saturating_mul(MUCH_LARGER);
    let block = match site.b.point {
        ir::Point::Start(block) | ir::Point::End(block) => Some(block),
        ir::Point::Before(op) | ir::Point::After(op) => site.b.body.block_of(op),
    };
    let is_inside = block.is_some_and(|block| site.b.body.block_parent(block).is_some());
    (update.is_shorter || is_small && is_inside).then(|| (update.emit)(site, old, g))
}

/// The sum of two adjoints; one whose sign was changed last is subtracted, and of two such ones the
/// sign of the sum is, which goes into the next sum.
fn sum_of(b: &mut Builder<'_>, old: ValueId, amount: ValueId) -> ValueId {
    match (unsigned(b, old), unsigned(b, amount)) {
        (Some(old), Some(amount)) => {
            let sum = arith::Addf::emit(b, old, amount);
            arith::Negf::emit(b, sum)
        }
        (None, Some(amount)) => arith::Subf::emit(b, old, amount),
        (Some(old), None) => arith::Subf::emit(b, amount, old),
        (None, None) => arith::Addf::emit(b, old, amount),
    }
}

/// What a tensor is the negation of that nobody uses so far.
fn unsigned(b: &Builder<'_>, value: ValueId) -> Option<ValueId> {
    let is_tensor = b.ty(value).is_tensor(b.cx) && !b.body.has_uses(value);
    let negation = arith::Negf::defining(b.body, value).filter(|_| is_tensor)?;
    Some(b.body.operand(negation.id(), 0))
}

/// A value with the other sign.
fn negated(b: &mut Builder<'_>, value: ValueId) -> ValueId {
    unsigned(b, value).unwrap_or_else(|| arith::Negf::emit(b, value))
}
