//! Rewrites of sums, shifts and long products of integers that need fewer or cheaper operations.
//!
//! All hold modulo two to the width. Flags are dropped: what the two operations promised says
//! nothing of the new one.

use ir::{AttrDict, Op, OpId, Pattern, Rewriter, ValueId};

use crate::elements::{self, Format};
use crate::ops::*;
use crate::patterns::{patterns, replace_with, with_constant};

patterns! {
    /// `x + -y` becomes `x - y`, where `-y` is `0 - y` or `y * -1`.
    ADDI_NEGATED = "addi-negated", add_negated;
    /// `x - -y` becomes `x + y`.
    SUBI_NEGATED = "subi-negated", subtract_negated;
    /// `(x - y) - x` and `x - (x + y)` become `0 - y`.
    SUBI_OF_SAME = "subi-of-same", subtract_same;
    /// `(x << a) << b` becomes `x << (a + b)`, and so to the right.
    COMBINE_SHIFTS = "combine-shifts", combine_shifts;
    /// The high half of `x * 1` is made of the sign of `x`.
    SIGN_HALF = "mulsi-extended-by-one", sign_half;
}

/// The bits of a constant with one value.
fn known(rw: &Rewriter<'_>, value: ValueId) -> Option<u64> {
    elements::uniform(rw.cx, rw.constant_of(value)?)
}

/// The value whose opposite this is.
fn opposite(rw: &Rewriter<'_>, value: ValueId) -> Option<ValueId> {
    if let Some(difference) = Subi::defining(rw.body, value) {
        return (known(rw, difference.lhs(rw.body)) == Some(0)).then(|| difference.rhs(rw.body));
    }
    let product = Muli::defining(rw.body, value)?;
    let ones = Format::of(rw.cx, rw.body.ty(value))?.ones();
    (known(rw, product.rhs(rw.body)) == Some(ones)).then(|| product.lhs(rw.body))
}

fn add_negated(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let (lhs, rhs) = (rw.body.operand(op, 0), rw.body.operand(op, 1));
    let operands = match (opposite(rw, rhs), opposite(rw, lhs)) {
        (Some(y), _) => [lhs, y],
        (None, Some(x)) => [rhs, x],
        _ => return false,
    };
    replace_with(rw, op, Subi::DEF, &operands, AttrDict::EMPTY)
}

fn subtract_negated(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let Some(y) = opposite(rw, rw.body.operand(op, 1)) else { return false };
    let x = rw.body.operand(op, 0);
    replace_with(rw, op, Addi::DEF, &[x, y], AttrDict::EMPTY)
}

fn subtract_same(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let (lhs, rhs) = (rw.body.operand(op, 0), rw.body.operand(op, 1));
    let left = Subi::defining(rw.body, lhs).filter(|inner| inner.lhs(rw.body) == rhs).map(|inner| inner.rhs(rw.body));
    let right = || {
        let inner = Addi::defining(rw.body, rhs)?;
        let sides = [inner.lhs(rw.body), inner.rhs(rw.body)];
        let at = sides.iter().position(|&side| side == lhs)?;
        Some(sides[1 - at])
    };
    let Some(y) = left.or_else(right) else { return false };
    let zero = elements::constant(rw.cx, rw.body.ty(y), &[0]);
    zero.is_some_and(|zero| with_constant(rw, op, zero, |zero| (Subi::DEF, [zero, y])))
}

fn combine_shifts(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let (def, value) = (rw.body.def(op), rw.body.operand(op, 0));
    let Some(inner) = rw.body.defining_op(value).filter(|&inner| rw.body.def(inner) == def) else { return false };
    let amounts = [inner, op].map(|op| known(rw, rw.body.operand(op, 1)));
    let (x, ty) = (rw.body.operand(inner, 0), rw.body.ty(value));
    let ([Some(first), Some(second)], Some(format)) = (amounts, Format::of(rw.cx, ty)) else { return false };
    let width = u64::from(format.width());
    // An amount of the width or more has no meaning to keep.
    if first >= width || second >= width {
        return false;
    }
    let sum = match first + second {
        sum if sum < width => sum,
        _ if def == Shrsi::DEF => width - 1,
        _ => {
            let zero = elements::constant(rw.cx, ty, &[0]).and_then(|zero| rw.constant(op, zero, ty));
            return zero.is_some_and(|zero| {
                rw.replace(op, &[zero]);
                true
            });
        }
    };
    let sum = elements::constant(rw.cx, ty, &[sum]);
    sum.is_some_and(|sum| with_constant(rw, op, sum, |sum| (def, [x, sum])))
}

fn sign_half(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let (x, ty) = (rw.body.operand(op, 0), rw.body.ty(rw.body.operand(op, 0)));
    let Some(format) = Format::of(rw.cx, ty) else { return false };
    // In one bit, 1 is -1.
    if known(rw, rw.body.operand(op, 1)) != Some(1) || format.width() == 1 {
        return false;
    }
    let amount = elements::constant(rw.cx, ty, &[u64::from(format.width()) - 1]);
    let Some(amount) = amount.and_then(|amount| rw.constant(op, amount, ty)) else { return false };
    let high = rw.before(op, |b| Shrsi::emit(b, x, amount));
    rw.replace(op, &[x, high]);
    true
}
