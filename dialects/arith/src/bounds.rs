//! Comparisons of bounded values with what lies beyond the bound, as a clamp has them.

use ir::{Op, OpId, Pattern, Rewriter, ValueId};

use crate::elements::{self, Format};
use crate::ops::*;
use crate::patterns::patterns;

patterns! {
    /// `max(x, a)` compares with `b` as `x` does if `a < b`, and `min(x, a)` if `a > b`: both are
    /// on the same side of `b`, or NaN.
    CMPF_OF_BOUNDED = "cmpf-of-bounded", compare_bounded;
}

/// The number that a float constant is everywhere.
fn number(rw: &Rewriter<'_>, value: ValueId) -> Option<f64> {
    let bits = elements::uniform(rw.cx, rw.constant_of(value)?)?;
    Some(Format::of(rw.cx, rw.body.ty(value))?.real(bits))
}

fn compare_bounded(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let Some(inner) = rw.body.defining_op(rw.body.operand(op, 0)) else { return false };
    let is_max = Maximumf::is(rw.body, inner);
    if !is_max && !Minimumf::is(rw.body, inner) {
        return false;
    }
    let [bound, other] = [rw.body.operand(inner, 1), rw.body.operand(op, 1)].map(|value| number(rw, value));
    let (Some(bound), Some(other)) = (bound, other) else { return false };
    let is_beyond = if is_max { bound < other } else { bound > other };
    if is_beyond {
        let value = rw.body.operand(inner, 0);
        rw.set_operand(op, 0, value);
    }
    is_beyond
}
