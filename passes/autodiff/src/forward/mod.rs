//! Emission of forward mode: every operation, and next to it the tangents of what it makes.
//!
//! The program is walked once, in its own order. Tangents of SSA values are SSA values; one that
//! is absent is zero. The tangent of a buffer is a buffer of the same type (its shadow), made and
//! given back where the buffer is. Structured control flow carries the tangents of what it
//! carries, behind it. Nothing here is shared with the emission of reverse mode but the tables of
//! rules and the analysis of activity, so that each mode checks the other.
//!
//! Values are here, memory in `memory.rs`, calls and control flow in `control.rs`.

mod control;
mod memory;

use hashbrown::HashMap;
use ir::{BlockId, Builder, CloneMap, Op, OpId, ValueId};

use crate::activity::Activity;
use crate::program::{Kind, Program};
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

    /// Says what the tangent of a value is, and names it.
    pub(crate) fn set_tangent(&mut self, b: &mut Builder<'_>, value: ValueId, tangent: ValueId) {
        let program = self.program;
        if let Some(name) = program.body.value_name(value).filter(|_| b.body.value_name(tangent).is_none()) {
            b.body.name_value(program.cx, tangent, &format!("d{}", name.text(program.cx)));
        }
        self.tangents.insert(value, tangent);
    }

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
}

/// The name of the function that a call calls.
pub fn called<'a>(program: &Program<'a>, op: OpId) -> &'a str {
    let call = func::Call::cast(program.body, op).expect("calls are of func.call");
    call.callee(program.cx, program.body).0.str(program.cx)
}
