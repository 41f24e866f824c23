//! The loops around an operation, and the accesses in them.
//!
//! Whatever may run its regions more than once counts as a loop; only `loop.if` is known to run
//! a region at most once. Loops that are not counted have iterations without numbers.

use ir::interfaces::Loop;
use ir::{Body, Context, Op, OpId, ValueDef, ValueId, View};

use crate::linear::Linear;

/// How an operation touches an element.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum AccessKind {
    /// `memref.load`.
    Read,
    /// `memref.store`.
    Write,
    /// `loop.accumulate`: reads and writes, in an order that is free among its kind.
    Accumulate,
}

/// An operation that touches one element of a memref.
#[derive(Clone, Debug)]
pub struct Access {
    /// The operation.
    pub op: OpId,
    /// What it does.
    pub kind: AccessKind,
    /// The memref.
    pub memref: ValueId,
    /// Where in the memref.
    pub subscripts: Vec<ValueId>,
}

impl Access {
    /// The access that an operation is; `None` if it is none.
    pub fn of(body: &Body, op: OpId) -> Option<Access> {
        let def = body.def(op);
        let (kind, at) = match () {
            () if def == memref::Load::DEF => (AccessKind::Read, 0),
            () if def == memref::Store::DEF => (AccessKind::Write, 1),
            () if def == loops::Accumulate::DEF => (AccessKind::Accumulate, 1),
            () => return None,
        };
        let subscripts = body.operands(op).skip(at + 1).collect();
        Some(Access { op, kind, memref: body.operand(op, at), subscripts })
    }

    /// Whether it changes the element.
    pub fn writes(&self) -> bool {
        self.kind != AccessKind::Read
    }
}

/// The counted loop that an operation is.
pub(crate) fn as_loop(cx: &Context, body: &Body, op: OpId) -> Option<Loop> {
    body.def(op).hooks.loop_like.map(|hook| hook(View::new(cx, body, op)))
}

/// The loops around an operation, outermost first.
pub fn loops_around_op(body: &Body, op: OpId) -> Vec<OpId> {
    let mut around = Vec::new();
    let mut at = body.parent_op(op);
    while let Some(parent) = at {
        if !loops::If::is(body, parent) {
            around.push(parent);
        }
        at = body.parent_op(parent);
    }
    around.reverse();
    around
}

/// The loops around the definition of a value, outermost first; a loop is around its own
/// induction variable and carried values.
pub fn loops_around_value(body: &Body, value: ValueId) -> Vec<OpId> {
    match body.value_def(value) {
        ValueDef::Result(op, _) => loops_around_op(body, op),
        ValueDef::Argument(block, _) => {
            let Some(parent) = body.block_parent(block) else { return Vec::new() };
            let mut around = loops_around_op(body, parent);
            if !loops::If::is(body, parent) {
                around.push(parent);
            }
            around
        }
        ValueDef::Forward => Vec::new(),
    }
}

/// The loops around both operations, outermost first.
pub fn common_loops(body: &Body, a: OpId, b: OpId) -> Vec<OpId> {
    let (a, b) = (loops_around_op(body, a), loops_around_op(body, b));
    a.into_iter().zip(b).take_while(|(a, b)| a == b).map(|(a, _)| a).collect()
}

/// How often a counted loop runs each time that it is entered, if its bounds differ by a number.
pub fn trip_bound(cx: &Context, body: &Body, op: OpId) -> Option<u64> {
    let counted = as_loop(cx, body, op)?;
    let [lower, upper, step] = [counted.lower, counted.upper, counted.step].map(|bound| Linear::of(cx, body, bound));
    let length = upper.plus(&lower, -1)?.as_number()?.max(0) as u64;
    let step = step.as_number().filter(|&step| step > 0)? as u64;
    Some(length.div_ceil(step))
}
