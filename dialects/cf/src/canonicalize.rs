//! Rewrites towards the canonical form: branches that are decided, assertions that hold. Blocks
//! that control no longer reaches are dropped by whoever tidies blocks.

use ir::branches::{case_values, passed_by_condition, passed_by_switch};
use ir::eval::int_of_bits;
use ir::{BlockId, OpId, Pattern, Rewriter, ValueId, View};

use crate::ops::{Assert, Br, CondBr, Switch};

/// Patterns on `cf.assert`.
pub(crate) const ASSERT: &[Pattern] = &[Pattern { name: "cf-assert-holds", rewrite: assert_holds }];

/// Patterns on `cf.cond_br`.
pub(crate) const COND_BR: &[Pattern] = &[
    Pattern { name: "cf-cond-br-decided", rewrite: decided_condition },
    Pattern { name: "cf-cond-br-one-way", rewrite: one_way },
];

/// Patterns on `cf.switch`.
pub(crate) const SWITCH: &[Pattern] = &[Pattern { name: "cf-switch-decided", rewrite: decided_switch }];

fn assert_holds(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let holds = constant(rw, Assert(op).arg(rw.body)).is_some_and(|value| value != 0);
    if holds {
        rw.erase(op);
    }
    holds
}

fn decided_condition(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let Some(value) = constant(rw, rw.body.operand(op, 0)) else { return false };
    go(rw, op, if value != 0 { 0 } else { 1 }, passed_by_condition)
}

/// Both sides go to one block with the same values.
fn one_way(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let view = CondBr(op);
    let is_same = view.true_dest(rw.body) == view.false_dest(rw.body)
        && passed_by_condition(rw.view(op), 0) == passed_by_condition(rw.view(op), 1);
    is_same && go(rw, op, 0, passed_by_condition)
}

/// The value is constant, or there are no cases.
fn decided_switch(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let ty = rw.body.ty(rw.body.operand(op, 0));
    let cases = case_values(rw.cx, Switch(op).case_values(rw.cx, rw.body));
    if cases.is_empty() {
        return go(rw, op, 0, passed_by_switch);
    }
    let Some(value) = constant(rw, rw.body.operand(op, 0)) else { return false };
    let same_bits = |&case: &i128| int_of_bits(rw.cx, ty, case as u64) == int_of_bits(rw.cx, ty, value as u64);
    let case = cases.iter().position(same_bits);
    go(rw, op, case.map_or(0, |case| case + 1), passed_by_switch)
}

fn constant(rw: &Rewriter<'_>, value: ValueId) -> Option<i128> {
    rw.constant_of(value)?.as_integer(rw.cx)
}

/// Puts a branch to a successor in place of a terminator.
fn go(rw: &mut Rewriter<'_>, op: OpId, successor: usize, passed: fn(View<'_>, usize) -> Vec<ValueId>) -> bool {
    let values = passed(rw.view(op), successor);
    let block: BlockId = rw.body.successors(op)[successor];
    rw.before(op, |b| Br::build(b, &values, block));
    rw.erase(op);
    true
}
