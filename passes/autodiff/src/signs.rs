//! Signs of floats that are surely not zero, from what computes them.

use ir::{Body, Context, Op, OpDef, ValueId};

use crate::values::uniform;

/// How deep a value is looked into.
const MAX_DEPTH: usize = 8;

/// Operations that only put elements elsewhere.
const MOVES: &[&OpDef] = &[
    tensor::Broadcast::DEF,
    tensor::Reshape::DEF,
    tensor::Reverse::DEF,
    tensor::Slice::DEF,
    tensor::Splat::DEF,
    tensor::Transpose::DEF,
];

/// The sign of a float that is surely not zero, NaN aside: whether it is positive. Of a tensor, that of
/// all its elements. `is_promised` tells what the user promises to be positive.
pub fn sign(cx: &Context, body: &Body, value: ValueId, is_promised: &dyn Fn(ValueId) -> bool) -> Option<bool> {
    Signs { cx, body, is_promised }.of(value, MAX_DEPTH)
}

struct Signs<'a> {
    cx: &'a Context,
    body: &'a Body,
    is_promised: &'a dyn Fn(ValueId) -> bool,
}

impl Signs<'_> {
    fn of(&self, value: ValueId, depth: usize) -> Option<bool> {
        let body = self.body;
        if let Some(number) = uniform(self.cx, body, value) {
            return (number.abs() >= f64::MIN_POSITIVE).then_some(number > 0.0);
        }
        if (self.is_promised)(value) {
            return Some(true);
        }
        let op = body.defining_op(value).filter(|_| depth > 0)?;
        let def = body.def(op);
        let of = |index: usize| self.of(body.operand(op, index), depth - 1);
        match () {
            () if def == arith::Negf::DEF => of(0).map(|is_positive| !is_positive),
            () if def == math::Absf::DEF => of(0).map(|_| true),
            () if def == math::Cosh::DEF => Some(true),
            () if def == math::Cbrt::DEF || MOVES.contains(&def) => of(0),
            () if def == math::Sqrt::DEF => of(0).filter(|&is_positive| is_positive),
            // The larger of two is positive if one of them is.
            () if def == arith::Maximumf::DEF => (of(0) == Some(true) || of(1) == Some(true)).then_some(true),
            () if def == arith::Minimumf::DEF => (of(0) == Some(false) || of(1) == Some(false)).then_some(false),
            // A positive number and one that is not negative.
            () if def == arith::Addf::DEF => {
                let [a, b] = [0, 1].map(|index| body.operand(op, index));
                let is_sum = |x: usize, y: ValueId| of(x) == Some(true) && is_not_negative(body, y);
                (is_sum(0, b) || is_sum(1, a) || (of(0) == Some(true) && of(1) == Some(true))).then_some(true)
            }
            () if def == arith::Mulf::DEF => self.of_product([body.operand(op, 0), body.operand(op, 1)], depth - 1),
            () => None,
        }
    }

    /// Products may vanish, but not squares of roots, nor what is multiplied with one or more.
    fn of_product(&self, [a, b]: [ValueId; 2], depth: usize) -> Option<bool> {
        let root = self.body.defining_op(a).map(|op| self.body.def(op));
        let is_root = root.is_some_and(|def| def == math::Sqrt::DEF || def == math::Cbrt::DEF);
        if a == b && is_root {
            return self.of(a, depth).map(|_| true);
        }
        let is_factor = |value: ValueId| uniform(self.cx, self.body, value).is_some_and(|number| number >= 1.0);
        let other = if is_factor(b) { a } else { Some(b).filter(|_| is_factor(a))? };
        self.of(other, depth)
    }
}

/// Whether a float is at least zero, or NaN.
fn is_not_negative(body: &Body, value: ValueId) -> bool {
    let Some(op) = body.defining_op(value) else { return false };
    let def = body.def(op);
    [math::Absf::DEF, math::Exp::DEF, math::Exp2::DEF, math::Sqrt::DEF].contains(&def)
        || (def == arith::Mulf::DEF && body.operand(op, 0) == body.operand(op, 1))
}
