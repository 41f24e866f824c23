//! Reductions: what a loop only adds to, multiplies, or takes the smallest or largest of.

use arith::{Addf, Addi, Maximumf, Maxsi, Minimumf, Minsi, Mulf, Muli, Subf, Subi};
use ir::{Body, Context, Op, OpDef, OpId, ValueId};

use crate::linear::Linear;
use crate::nest::{Access, as_loop};

/// What terms are joined by.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum ReductionKind {
    /// Sums and differences.
    Add,
    /// Products.
    Mul,
    /// The smallest.
    Min,
    /// The largest.
    Max,
}

/// A value or element that is only joined with terms.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Reduction {
    /// How.
    pub kind: ReductionKind,
    /// The terms, in program order.
    pub terms: Vec<ValueId>,
    /// The operations that join them, in program order.
    pub joins: Vec<OpId>,
}

/// The operations that join, and whether the old value must be the first operand.
const JOINS: &[(&OpDef, ReductionKind, bool)] = &[
    (Addi::DEF, ReductionKind::Add, false),
    (Subi::DEF, ReductionKind::Add, true),
    (Muli::DEF, ReductionKind::Mul, false),
    (Minsi::DEF, ReductionKind::Min, false),
    (Maxsi::DEF, ReductionKind::Max, false),
    (Addf::DEF, ReductionKind::Add, false),
    (Subf::DEF, ReductionKind::Add, true),
    (Mulf::DEF, ReductionKind::Mul, false),
    (Maximumf::DEF, ReductionKind::Max, false),
    (Minimumf::DEF, ReductionKind::Min, false),
];

/// How an operation joins its operand of this number with its other operand.
fn join(body: &Body, op: OpId, index: usize) -> Option<(ReductionKind, ValueId)> {
    let &(_, kind, only_first) = JOINS.iter().find(|&&(def, _, _)| body.def(op) == def)?;
    if only_first && index != 0 {
        return None;
    }
    Some((kind, body.operand(op, 1 - index)))
}

/// The reduction that a carried value of a counted loop is: from its block argument to the
/// terminator it goes through joins of one kind in the loop's own block, and nobody else sees it.
pub fn carried_reduction(cx: &Context, body: &Body, around: OpId, index: usize) -> Option<Reduction> {
    let counted = as_loop(cx, body, around)?;
    let terminator = counted.terminator?;
    let mut value = *counted.carried.get(index)?;
    let mut found = Reduction { kind: ReductionKind::Add, terms: Vec::new(), joins: Vec::new() };
    loop {
        let mut uses = body.uses(value);
        let (Some(only), None) = (uses.next(), uses.next()) else { return None };
        if only.op == terminator {
            return (only.index == index && !found.terms.is_empty()).then_some(found);
        }
        if body.block_of(only.op) != body.block_of(terminator) {
            return None;
        }
        let (kind, term) = join(body, only.op, only.index)?;
        if !found.terms.is_empty() && kind != found.kind {
            return None;
        }
        found.kind = kind;
        found.terms.push(term);
        found.joins.push(only.op);
        value = body.result(only.op, 0);
    }
}

/// The reduction that a write is: a `loop.accumulate`, or a store of what was loaded from the
/// same element before, in the same block, joined with a term, with no write to the memref in
/// between. Whether other memrefs overlap this one is for the caller to know.
pub fn memory_reduction(cx: &Context, body: &Body, write: OpId) -> Option<Reduction> {
    let access = Access::of(body, write)?;
    if let Some(accumulate) = loops::Accumulate::cast(body, write) {
        let kind = match accumulate.kind(cx, body) {
            loops::AccumulateKind::Add => ReductionKind::Add,
            loops::AccumulateKind::Mul => ReductionKind::Mul,
            loops::AccumulateKind::Min => ReductionKind::Min,
            loops::AccumulateKind::Max => ReductionKind::Max,
        };
        return Some(Reduction { kind, terms: vec![accumulate.value(body)], joins: vec![write] });
    }
    if !access.writes() || !body.has_one_use(body.operand(write, 0)) {
        return None;
    }
    let joining = body.defining_op(body.operand(write, 0))?;
    let forms = |access: &Access| -> Vec<Linear> {
        access.subscripts.iter().map(|&value| Linear::of(cx, body, value)).collect()
    };
    let wanted = forms(&access);
    (0..body.operand_count(joining)).find_map(|index| {
        let (kind, term) = join(body, joining, index)?;
        let load = body.defining_op(body.operand(joining, index)).filter(|&op| memref::Load::is(body, op))?;
        let source = Access::of(body, load)?;
        let is_same = source.memref == access.memref && forms(&source) == wanted;
        let is_near = body.block_of(load) == body.block_of(write) && body.has_one_use(body.result(load, 0));
        (is_same && is_near && !is_written_between(body, load, write)).then(|| Reduction {
            kind,
            terms: vec![term],
            joins: vec![joining],
        })
    })
}

/// Whether the memref of a load may be written before a later operation of the same block.
fn is_written_between(body: &Body, load: OpId, last: OpId) -> bool {
    let mut at = body.next_op(load);
    while let Some(op) = at.filter(|&op| op != last) {
        let inner = body.regions(op).iter().flat_map(|&region| body.walk(region));
        let is_write = |op: OpId| match Access::of(body, op) {
            Some(access) => access.writes() && access.memref == body.operand(load, 0),
            None => !body.def(op).has(ir::Traits::PURE) && body.regions(op).is_empty() && may_write(body, op),
        };
        if std::iter::once(op).chain(inner).any(is_write) {
            return true;
        }
        at = body.next_op(op);
    }
    false
}

/// Whether an operation that is no access may write: terminators and what can only trap do not.
fn may_write(body: &Body, op: OpId) -> bool {
    let def = body.def(op);
    !def.has(ir::Traits::MAY_TRAP)
        && !def.has(ir::Traits::TERMINATOR)
        && def != memref::Alloc::DEF
        && def != memref::Alloca::DEF
}
