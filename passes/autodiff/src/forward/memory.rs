//! Operations on memory: what they do to a buffer they do to its shadow.

use ir::{Builder, OpId, OpSpec, ValueId};

use super::Forward;
use crate::program::{BufferId, memref_operand, subscripts};
use crate::zeros::clear;

impl Forward<'_, '_> {
    /// The shadow of a memref, if its buffer is active.
    pub(super) fn shadow(&self, memref: ValueId) -> Option<ValueId> {
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

    /// The tangent of an element is read from the shadow.
    pub(super) fn load(&mut self, b: &mut Builder<'_>, op: OpId) {
        let result = self.program.body.result(op, 0);
        let Some((shadow, indices)) = self.shadow_element(op) else { return };
        if self.activity.is_active(result) {
            let tangent = memref::load(b, shadow, &indices);
            self.set_tangent(b, result, tangent);
        }
    }

    /// The tangent of an element goes to the shadow.
    pub(super) fn store(&mut self, b: &mut Builder<'_>, op: OpId) {
        let Some((shadow, indices)) = self.shadow_element(op) else { return };
        let tangent = self.tangent_or_zero(b, self.program.body.operand(op, 0));
        memref::store(b, tangent, shadow, &indices);
    }

    /// A sum; other kinds were taken apart before.
    pub(super) fn accumulate(&mut self, b: &mut Builder<'_>, op: OpId) {
        let Some((shadow, indices)) = self.shadow_element(op) else { return };
        if let Some(&tangent) = self.tangents.get(&self.program.body.operand(op, 0)) {
            loops::accumulate(b, loops::AccumulateKind::Add, tangent, shadow, &indices);
        }
    }

    /// Reads or writes several elements of the shadow too.
    pub(super) fn several(&mut self, b: &mut Builder<'_>, op: OpId) {
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
    pub(super) fn again_on_tangents(&self, b: &mut Builder<'_>, op: OpId) -> OpId {
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

    /// The shadow of a buffer starts as zero.
    pub(super) fn allocate(&mut self, b: &mut Builder<'_>, op: OpId) {
        let body = self.program.body;
        let buffer = body.result(op, 0);
        if self.activity.is_active_buffer(self.program.buffer_of(buffer)) {
            let shadow = self.again_on_shadows(b, op, &[]);
            clear(b, shadow);
            self.set_tangent(b, buffer, shadow);
        }
    }

    /// Only a call makes a constant active, because all that a call takes counts as active.
    pub(super) fn global(&mut self, b: &mut Builder<'_>, op: OpId) {
        let buffer = self.program.body.result(op, 0);
        if self.activity.is_active_buffer(self.program.buffer_of(buffer)) {
            let shadow = memref::alloc_like(b, self.values.value(buffer));
            clear(b, shadow);
            self.set_tangent(b, buffer, shadow);
            self.scratch.push(shadow);
        }
    }

    /// The shadow of a buffer ends with it.
    pub(super) fn free(&mut self, b: &mut Builder<'_>, op: OpId) {
        if let Some(shadow) = self.shadow(self.program.body.operand(op, 0)) {
            memref::dealloc(b, shadow);
        }
    }

    /// The same part of the shadow.
    pub(super) fn view(&mut self, b: &mut Builder<'_>, op: OpId) {
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

    /// A copy of the shadow; zeros where there is none.
    pub(super) fn copy(&mut self, b: &mut Builder<'_>, op: OpId) {
        let body = self.program.body;
        let Some(target) = self.shadow(body.operand(op, 1)) else { return };
        match self.shadow(body.operand(op, 0)) {
            Some(source) => {
                memref::copy(b, source, target);
            }
            None => clear(b, target),
        }
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
