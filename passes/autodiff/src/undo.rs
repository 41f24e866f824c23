//! Elements of buffers that come back by undoing what was done to them.
//!
//! A load whose element is overwritten once, by an update of what was loaded, is had again from what
//! is in the buffer at the end: `b[i] + w` is stored, so the old element is `b[i] - w`. Several
//! updates in a chain are undone from the last to the first. The rules are those of carried values.

use affine::{Access, Linear};
use hashbrown::{HashMap, HashSet};
use ir::{Builder, Op, OpDef, OpId, ValueDef, ValueId};

use crate::invert::{Invert, undo_of};
use crate::program::{Kind, Program, is_float_type, memref_operand, subscripts};
use crate::reverse::Reverse;
use crate::versions::Versions;

/// How one update is undone.
#[derive(Copy, Clone, Debug)]
pub struct Step {
    /// The update.
    pub update: OpId,
    /// What it was updated by.
    pub by: ValueId,
    /// The operation that undoes it.
    pub undo: &'static OpDef,
    /// Whether `by` is the first operand of that.
    pub is_swapped: bool,
}

/// How an element comes back.
#[derive(Clone, Debug)]
pub struct Undone {
    /// The operation that overwrote it last.
    pub write: OpId,
    /// The updates, from the last to the first.
    pub steps: Vec<Step>,
}

impl Step {
    /// Emits the old value, from the next one and what it was updated by.
    pub fn emit(&self, b: &mut Builder<'_>, next: ValueId, by: ValueId) -> ValueId {
        let operands = if self.is_swapped { vec![by, next] } else { vec![next, by] };
        let op = b.build(self.undo, operands, None, Vec::new());
        b.body.result(op, 0)
    }
}

impl Reverse<'_, '_> {
    /// What was loaded from an element, from what is there at the end.
    pub(crate) fn undone(&mut self, b: &mut Builder<'_>, loaded: ValueId) -> ValueId {
        let body = self.program.body;
        let load = body.defining_op(loaded).expect("it was loaded");
        let memref = self.value(memref_operand(body, load));
        let indices: Vec<ValueId> = subscripts(body, load).into_iter().map(|at| self.value(at)).collect();
        let last = memref::load(b, memref, &indices);
        let inverses = self.inverses;
        let steps = &inverses.element(loaded).expect("only what can be undone is").steps;
        steps.iter().fold(last, |next, step| step.emit(b, next, self.value(step.by)))
    }
}

/// Updates in one chain.
const MAX_STEPS: usize = 16;
/// Operations that what an element is updated by may be computed by.
const MAX_CONE: usize = 64;

/// The loads whose elements come back by undoing updates.
pub fn elements(program: &Program<'_>, versions: &mut Versions<'_, '_>, mode: Invert) -> HashMap<ValueId, Undone> {
    let body = program.body;
    let mut found = HashMap::new();
    for op in body.walk(body.root()).filter(|&op| mode != Invert::None && program.kind(op) == Kind::Load) {
        let value = body.result(op, 0);
        // No update of floats is exact.
        let may_be = mode == Invert::Float || !is_float_type(program.cx, body.ty(value));
        if may_be && let Some(undone) = undone(program, versions, mode, op) {
            found.insert(value, undone);
        }
    }
    found
}

fn undone(program: &Program<'_>, versions: &mut Versions<'_, '_>, mode: Invert, load: OpId) -> Option<Undone> {
    let (cx, body) = (program.cx, program.body);
    let write = versions.only_write_after(load)?;
    let forms = |op: OpId| -> Option<Vec<Linear>> {
        let access = Access::of(body, op)?;
        Some(access.subscripts.iter().map(|&subscript| Linear::of(cx, body, subscript)).collect())
    };
    if forms(load)? != forms(write)? {
        return None;
    }
    let (old, by_value) = (body.result(load, 0), body.operand(write, 0));
    let mut steps = Vec::new();
    if program.kind(write) == Kind::Accumulate {
        let undo = match (loops::Accumulate::cast(body, write)?.kind(cx, body), is_float_type(cx, body.ty(by_value))) {
            (loops::AccumulateKind::Add, true) if mode == Invert::Float => arith::Subf::DEF,
            (loops::AccumulateKind::Add, false) => arith::Subi::DEF,
            _ => return None,
        };
        steps.push(Step { update: write, by: by_value, undo, is_swapped: false });
    }
    let mut at = by_value;
    while program.kind(write) == Kind::Store && at != old {
        let update = body.defining_op(at).filter(|&op| body.block_of(op) == body.block_of(load))?;
        let mut ways = (0..body.operands(update).count()).filter_map(|index| undo_of(program, mode, update, index));
        // The operand that comes from what was loaded is the old value.
        let step =
            ways.find(|step| !is_apart(program, versions, body.operand(update, other(body, update, step)), old))?;
        at = body.operand(update, other(body, update, &step));
        steps.push(step);
        if steps.len() > MAX_STEPS {
            return None;
        }
    }
    let are_apart = steps.iter().all(|step| is_apart(program, versions, step.by, old));
    are_apart.then_some(Undone { write, steps })
}

/// Which operand of an update is not what it is updated by.
fn other(body: &ir::Body, update: OpId, step: &Step) -> usize {
    usize::from(body.operand(update, 0) == step.by)
}

/// Whether a value is computed from what does not depend on another one, by operations and loads
/// that the reverse sweep can repeat.
fn is_apart(program: &Program<'_>, versions: &mut Versions<'_, '_>, value: ValueId, from: ValueId) -> bool {
    let body = program.body;
    let (mut seen, mut work) = (HashSet::new(), vec![value]);
    while let Some(value) = work.pop() {
        if value == from || seen.len() > MAX_CONE {
            return false;
        }
        if !seen.insert(value) || body.ty(value).is_memref(program.cx) {
            continue;
        }
        match body.value_def(value) {
            ValueDef::Argument(block, index) => {
                let parent = body.block_parent(block);
                if parent.is_some_and(|parent| program.kind(parent) != Kind::For || index > 0) {
                    return false;
                }
            }
            ValueDef::Result(op, _) if program.kind(op) == Kind::Pure => work.extend(body.operands(op)),
            ValueDef::Result(op, _) if program.kind(op) == Kind::Load && versions.obstacle(op).is_none() => {
                work.extend(body.operands(op));
            }
            _ => return false,
        }
    }
    true
}
