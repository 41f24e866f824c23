//! Rewrites towards the canonical form: branches that are decided or that lead to a block which
//! only leads on, assertions that hold. Blocks that control no longer reaches are dropped by
//! whoever tidies blocks.

use ir::branches::{case_values, passed_by_condition, passed_by_switch, set_passed};
use ir::eval::int_of_bits;
use ir::{BlockId, Op, OpId, Pattern, Rewriter, ValueId, View};

use crate::ops::{Assert, Br, CondBr, Switch};

/// Patterns on `cf.assert`.
pub(crate) const ASSERT: &[Pattern] = &[Pattern { name: "cf-assert-holds", rewrite: assert_holds }];

/// Patterns on `cf.br`.
pub(crate) const BR: &[Pattern] = &[Pattern { name: "cf-leads-on", rewrite: leads_on }];

/// Patterns on `cf.cond_br`.
pub(crate) const COND_BR: &[Pattern] = &[
    Pattern { name: "cf-cond-br-decided", rewrite: decided_condition },
    Pattern { name: "cf-leads-on", rewrite: leads_on },
    Pattern { name: "cf-cond-br-one-way", rewrite: one_way },
    Pattern { name: "cf-cond-br-chooses", rewrite: chooses },
];

/// Patterns on `cf.switch`.
pub(crate) const SWITCH: &[Pattern] = &[
    Pattern { name: "cf-switch-decided", rewrite: decided_switch },
    Pattern { name: "cf-leads-on", rewrite: leads_on },
];

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

/// Blocks that are passed through at most; a longer way is shortened in several steps.
const FAR: usize = 16;

/// A successor that only leads on to another block is left out.
fn leads_on(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let Some(hook) = rw.body.def(op).hooks.branch else { return false };
    let mut lists: Vec<Vec<ValueId>> =
        (0..rw.body.successors(op).len()).map(|index| hook(rw.view(op), index)).collect();
    let mut changed = false;
    for (index, list) in lists.iter_mut().enumerate() {
        let block = rw.body.successors(op)[index];
        let mut at = (block, list.clone());
        let mut steps = 0;
        while let Some(next) = through(rw, at.0, &at.1).filter(|_| steps < FAR) {
            at = next;
            steps += 1;
        }
        // A way that does not end goes round in a circle of blocks, which stays what it is.
        let goes_round = steps == FAR || at.0 == block || rw.body.block_of(op) == Some(at.0);
        if steps > 0 && !goes_round {
            *list = at.1;
            rw.body.set_successor(op, index, at.0);
            changed = true;
        }
    }
    if changed {
        set_passed(rw.cx, rw.body, op, &lists).expect("the lists have the lengths of the blocks");
        rw.touched.push(op);
    }
    changed
}

/// Where a block leads that holds nothing but a branch, and what is passed there. Its arguments
/// must not be needed anywhere else.
fn through(rw: &Rewriter<'_>, block: BlockId, passed: &[ValueId]) -> Option<(BlockId, Vec<ValueId>)> {
    let body = &*rw.body;
    let only = body.first_op(block).filter(|&op| Some(op) == body.last_op(block) && Br::is(body, op))?;
    let arguments = body.arguments(block);
    let is_entry = body.region_of(block).and_then(|region| body.entry(region)) == Some(block);
    if is_entry || arguments.iter().any(|&argument| body.users(argument).any(|user| user != only)) {
        return None;
    }
    let value =
        |value: ValueId| arguments.iter().position(|&argument| argument == value).map_or(value, |index| passed[index]);
    Some((body.successors(only)[0], body.operands(only).map(value).collect()))
}

/// Both sides go to one block: what differs is chosen without a branch.
fn chooses(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let view = CondBr(op);
    let (block, condition) = (view.true_dest(rw.body), rw.body.operand(op, 0));
    if block != view.false_dest(rw.body) {
        return false;
    }
    let sides = [0, 1].map(|side| passed_by_condition(rw.view(op), side));
    let pairs: Vec<[ValueId; 2]> = sides[0].iter().zip(&sides[1]).map(|(&a, &b)| [a, b]).collect();
    // A choice of buffers would hide which one is meant.
    let is_number =
        |value: ValueId| rw.body.ty(value).element(rw.cx).width(rw.cx).is_some() && !rw.body.ty(value).is_memref(rw.cx);
    if !pairs.iter().all(|&[a, b]| a == b || is_number(a)) {
        return false;
    }
    let chosen: Option<Vec<ValueId>> = rw.before(op, |b| {
        pairs.iter().map(|&[x, y]| if x == y { Some(x) } else { b.select(condition, [x, y]) }).collect()
    });
    let Some(values) = chosen else { return false };
    rw.before(op, |b| Br::build(b, &values, block));
    rw.erase(op);
    true
}
