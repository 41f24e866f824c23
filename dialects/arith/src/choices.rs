//! Choices that are logic or extensions of their condition, or that another choice has made.
//!
//! A choice does not become `andi` or `ori` of its operands, and choices within choices do not
//! join their conditions: what is not chosen may be poison, which logic would pass on.

use ir::{AttrDict, Op, OpId, Pattern, Rewriter, Type, ValueId};

use crate::constant::flipped_condition;
use crate::elements::{self, Format};
use crate::ops::*;
use crate::patterns::{patterns, replace_with};

patterns! {
    /// `select !c, a, b` becomes `select c, b, a`.
    SELECT_FLIPPED = "select-flipped", select_flipped;
    /// `select c, false, true` becomes `!c`.
    SELECT_NEGATION = "select-negation", select_negation;
    /// A choice by a condition inside a choice by the same condition is made already.
    SELECT_SAME_CONDITION = "select-same-condition", select_same_condition;
    /// `select c, 1, 0` becomes `extui c`, and `select c, 0, 1` becomes `extui !c`.
    SELECT_AS_EXTENSION = "select-as-extension", select_as_extension;
}

/// The bits of a constant with one value.
fn known(rw: &Rewriter<'_>, value: ValueId) -> Option<u64> {
    elements::uniform(rw.cx, rw.constant_of(value)?)
}

fn select_flipped(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let Some(condition) = flipped_condition(rw.view(op), Select::of(op)) else { return false };
    let (yes, no) = (rw.body.operand(op, 1), rw.body.operand(op, 2));
    rw.set_operand(op, 0, condition);
    rw.set_operand(op, 1, no);
    rw.set_operand(op, 2, yes);
    true
}

fn select_negation(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let [condition, yes, no] = [0, 1, 2].map(|at| rw.body.operand(op, at));
    // Only for `i1` is the type of the condition that of the result, and 1 all its bits.
    if rw.body.ty(condition) != rw.body.ty(yes) || known(rw, yes) != Some(0) || known(rw, no) != Some(1) {
        return false;
    }
    replace_with(rw, op, Xori::DEF, &[condition, no], AttrDict::EMPTY)
}

fn select_same_condition(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let condition = rw.body.operand(op, 0);
    let mut changed = false;
    for at in [1, 2] {
        let inner = Select::defining(rw.body, rw.body.operand(op, at));
        if let Some(inner) = inner.filter(|inner| inner.condition(rw.body) == condition) {
            let chosen = rw.body.operand(inner.id(), at);
            rw.set_operand(op, at, chosen);
            changed = true;
        }
    }
    changed
}

fn select_as_extension(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let [condition, yes, no] = [0, 1, 2].map(|at| rw.body.operand(op, at));
    let ty = rw.body.ty(yes);
    let is_wide = matches!(Format::of(rw.cx, ty), Some(Format::Integer(width)) if width > 1);
    if !is_wide || ty.element(rw.cx) == Type::INDEX || ty.with_element(rw.cx, Type::I1) != rw.body.ty(condition) {
        return false;
    }
    let condition = match (known(rw, yes), known(rw, no)) {
        (Some(1), Some(0)) => Some(condition),
        (Some(0), Some(1)) => flipped(rw, op, condition),
        _ => None,
    };
    condition.is_some_and(|condition| replace_with(rw, op, Extui::DEF, &[condition], AttrDict::EMPTY))
}

/// Makes the opposite of a condition.
fn flipped(rw: &mut Rewriter<'_>, op: OpId, condition: ValueId) -> Option<ValueId> {
    let ty = rw.body.ty(condition);
    let one = elements::constant(rw.cx, ty, &[1])?;
    let one = rw.constant(op, one, ty)?;
    Some(rw.before(op, |b| Xori::emit(b, condition, one)))
}
