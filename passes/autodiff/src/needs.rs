//! Needs: which values of the program the reverse sweep reads, before it is decided how it gets
//! them.

use hashbrown::HashSet;
use ir::{Failed, OpId, Sink, ValueId};

use crate::activity::Activity;
use crate::prepare::calls::Treatment;
use crate::prepare::ruled::Parts;
use crate::program::{Kind, Program, subscripts};
use crate::rules::{self, Mode};

/// The needed values, each with the first operation whose derivative asks for it, in the order
/// in which they are asked for.
pub struct Needs {
    /// The values and who needs them.
    pub values: Vec<(ValueId, OpId)>,
    seen: HashSet<ValueId>,
}

/// A called function works on copies, which are no longer one buffer.
fn check_alias(program: &Program<'_>, op: OpId, sink: &mut Sink<'_>) {
    let (cx, body) = (program.cx, program.body);
    let memrefs: Vec<ValueId> = body.operands(op).filter(|&value| body.ty(value).is_memref(cx)).collect();
    let may_be = |a: ValueId, b: ValueId| {
        let (a, b) = (program.buffer_of(a), program.buffer_of(b));
        program.may_alias && program.aliases(a).contains(&b)
    };
    let is_written = |value: ValueId| program.may_write(op, program.buffer_of(value));
    let repeats = memrefs.iter().enumerate().any(|(at, &memref)| {
        memrefs[..at].iter().any(|&other| may_be(memref, other) && (is_written(memref) || is_written(other)))
    });
    if repeats {
        let callee = program.calls.get(&op).map_or("?", |call| &call.callee);
        let message = format!("`@{callee}` may get one buffer twice and writes to it, which is covered only inlined");
        sink.error(body.loc(op), message).note("`may-alias=true` says that parameters may be one buffer");
    }
}

/// The derivative of a called function takes an adjoint of the type of the memref. Those of local
/// buffers are dense.
fn check_shadow(program: &Program<'_>, call: OpId, memref: ValueId, sink: &mut Sink<'_>) {
    let (cx, body) = (program.cx, program.body);
    let root = program.buffer(program.buffer_of(memref)).root;
    let ty = body.ty(root);
    let is_dense = ty.shape(cx).is_some_and(|shape| cx.memref(shape, ty.element(cx)) == ty);
    if !is_dense && ty.element(cx).is_float(cx) && body.defining_op(root).is_some() {
        let message = format!("the adjoint of `{}` has no layout, so no call can take it", program.name_of(root));
        sink.error(body.loc(call), message).note(format!("the buffer is a {}", ty.text(cx)));
    }
}

impl Needs {
    /// Collects what the derivative of a program reads; an active operation without a
    /// derivative is reported.
    pub fn new(program: &Program<'_>, activity: &Activity, sink: &mut Sink<'_>) -> Result<Needs, Failed> {
        let mut needs = Needs { values: Vec::new(), seen: HashSet::new() };
        let before = sink.error_count();
        for op in program.body.walk(program.body.root()) {
            needs.of(program, activity, op, sink);
        }
        if sink.error_count() > before {
            sink.result()?
        }
        Ok(needs)
    }

    /// Tells what is needed, each with the operations that need it first.
    pub fn report(&self, program: &Program<'_>, sink: &mut Sink<'_>) {
        let body = program.body;
        let is_constant = |value: ValueId| ir::constant_of(program.cx, body, value).is_some();
        let said = self.values.iter().filter(|&&(value, _)| !is_constant(value));
        let parts: Vec<String> =
            said.map(|&(value, user)| format!("{} (for {})", program.name_of(value), body.def(user).name)).collect();
        let list = if parts.is_empty() { "nothing".to_owned() } else { parts.join(", ") };
        sink.remark(body.loc, format!("needs: {list}"));
    }

    fn add(&mut self, value: ValueId, user: OpId) {
        if self.seen.insert(value) {
            self.values.push((value, user));
        }
    }

    fn of(&mut self, program: &Program<'_>, activity: &Activity, op: OpId, sink: &mut Sink<'_>) {
        let body = program.body;
        match program.kind(op) {
            Kind::Pure => self.of_pure(program, activity, op, sink),
            Kind::Load if activity.is_active(body.result(op, 0)) => self.of_access(program, op),
            Kind::Store | Kind::Accumulate if activity.is_active_access(op) => {
                self.of_access(program, op);
            }
            Kind::Allocate if activity.is_active_buffer(program.buffer_of(body.result(op, 0))) => {
                // The adjoint buffer has the same sizes.
                body.operands(op).for_each(|size| self.add(size, op));
            }
            Kind::For | Kind::If if activity.is_active_op(program, op) => {
                self.of_sizes(program, activity, op);
                let control = if program.kind(op) == Kind::If { 1 } else { 3 };
                body.operands(op).take(control).for_each(|value| self.add(value, op));
            }
            Kind::Call if activity.touches(program, op) => self.of_call(program, op, sink),
            Kind::Ruled if activity.touches(program, op) => {
                Parts::of(program.cx, body, op).residuals.into_iter().for_each(|value| self.add(value, op));
            }
            Kind::While if activity.is_active_op(program, op) => {
                self.of_sizes(program, activity, op);
                let counted = program.as_reversible_loop(op).expect("a while is a loop");
                [counted.lower, counted.upper, counted.step].into_iter().for_each(|value| self.add(value, op));
            }
            _ => {}
        }
    }

    /// A derivative of the called function gets what the function got.
    fn of_call(&mut self, program: &Program<'_>, op: OpId, sink: &mut Sink<'_>) {
        let (cx, body) = (program.cx, program.body);
        let Some(call) = program.calls.get(&op).filter(|call| call.treatment == Treatment::Derivative) else {
            let callee = program.calls.get(&op).map_or("?", |call| &call.callee);
            let message = format!("`@{callee}` is declared but not defined, so it has no derivative");
            let note = format!("`ad.rule @{callee} forward @... reverse @...` gives it one");
            sink.error(body.loc(op), message).note(note);
            return;
        };
        for value in body.operands(op) {
            if !body.ty(value).is_memref(cx) {
                self.add(value, op);
                continue;
            }
            check_shadow(program, op, value, sink);
            let mut memref = value;
            while let Some(view) = body.defining_op(memref).filter(|&view| program.kind(view) == Kind::View) {
                body.operands(view).skip(1).for_each(|value| self.add(value, op));
                memref = body.operand(view, 0);
            }
        }
        check_alias(program, op, sink);
        for read in &call.reads {
            for &nest in &read.loops {
                body.operands(nest).take(3).for_each(|bound| self.add(bound, op));
            }
            self.add(body.result(read.load, 0), op);
        }
    }

    /// The adjoints of tensors that control flow touches start as zeros of their sizes.
    fn of_sizes(&mut self, program: &Program<'_>, activity: &Activity, op: OpId) {
        let body = program.body;
        let inner = body.regions(op).iter().flat_map(|&region| body.walk(region));
        let values = inner.flat_map(|op| body.operands(op)).chain(body.operands(op)).chain(body.results(op));
        let mut active: Vec<ValueId> = values.filter(|&value| activity.is_active(value)).collect();
        let carried = program.as_reversible_loop(op).map_or(Vec::new(), |counted| counted.carried);
        for (value, result) in carried.into_iter().zip(body.results(op)) {
            if activity.is_active(value) || activity.is_active(result) {
                active.extend([value, result]);
            }
        }
        for size in active.into_iter().flat_map(|value| program.extents.sizes(value)) {
            self.add(*size, op);
        }
    }

    fn of_access(&mut self, program: &Program<'_>, op: OpId) {
        for index in subscripts(program.body, op) {
            self.add(index, op);
        }
    }

    fn of_pure(&mut self, program: &Program<'_>, activity: &Activity, op: OpId, sink: &mut Sink<'_>) {
        let body = program.body;
        if !body.results(op).any(|value| activity.is_active(value)) {
            return;
        }
        if program.calls.contains_key(&op) {
            self.of_call(program, op, sink);
            return;
        }
        if let Some(extremum) = program.extrema.of(op) {
            self.add(extremum.winner, op);
            return;
        }
        if let Err(why) = rules::check(program.view(op), Mode::Reverse) {
            sink.error(body.loc(op), why);
            return;
        }
        for (index, _) in body.operands(op).enumerate().filter(|&(_, value)| activity.is_active(value)) {
            let reads = rules::reads(program.view(op), index);
            reads.into_iter().for_each(|read| self.add(rules::value_of(body, op, read), op));
        }
    }
}
