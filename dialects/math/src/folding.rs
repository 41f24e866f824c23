//! What folds and rewrites without computing: rounding what is round, signs of signs, powers
//! of one. It holds bit for bit.

use arith::elements::{self, Format, Meaning};
use arith::{Addf, Mulf, Muli, Negf, Sitofp, Subi, Uitofp};
use ir::{Attr, Fold, Op, OpDef, OpId, Pattern, Rewriter, ValueId, View};

use crate::ops::{Absf, Absi, Ceil, Copysign, Floor, Round, Roundeven, Trunc};

/// A rule that finds the result of an operation in its operands.
pub type Identity = fn(View<'_>, &[Option<Attr>]) -> Option<Fold>;

/// The fold hook: computes constants, else tries the identity.
pub fn fold(view: View<'_>, constants: &[Option<Attr>], meaning: Meaning, identity: Identity) -> Option<Vec<Fold>> {
    elements::fold_one(view, constants, meaning).or_else(|| identity(view, constants).map(|fold| vec![fold]))
}

/// The fold hook of operations with two results.
pub fn fold_pair(view: View<'_>, constants: &[Option<Attr>], meanings: [Meaning; 2]) -> Option<Vec<Fold>> {
    let results = [0, 1].map(|result| elements::fold(view, constants, result, meanings[result]).map(Fold::Attr));
    results.into_iter().collect()
}

/// No identity.
pub fn none(_: View<'_>, _: &[Option<Attr>]) -> Option<Fold> {
    None
}

fn is_made_by(view: View<'_>, makers: &[&OpDef]) -> bool {
    view.operand_op(0).is_some_and(|inner| makers.contains(&inner.def()))
}

fn operand(view: View<'_>, holds: bool) -> Option<Fold> {
    holds.then(|| Fold::Value(view.operand(0)))
}

/// Rounding what was rounded, or what was an integer.
pub fn rounded(view: View<'_>, _: &[Option<Attr>]) -> Option<Fold> {
    operand(
        view,
        is_made_by(view, &[Sitofp::DEF, Uitofp::DEF, Ceil::DEF, Floor::DEF, Round::DEF, Roundeven::DEF, Trunc::DEF]),
    )
}

/// `| |x| |` of floats.
pub fn absf(view: View<'_>, _: &[Option<Attr>]) -> Option<Fold> {
    operand(view, is_made_by(view, &[Absf::DEF]))
}

/// `| |x| |` of integers.
pub fn absi(view: View<'_>, _: &[Option<Attr>]) -> Option<Fold> {
    operand(view, is_made_by(view, &[Absi::DEF]))
}

/// A number with its own sign.
pub fn copysign(view: View<'_>, _: &[Option<Attr>]) -> Option<Fold> {
    operand(view, view.operand(0) == view.operand(1))
}

/// `x` to the power of the floats 0 and 1; that of 0 is 1, even for NaN.
pub fn powf(view: View<'_>, constants: &[Option<Attr>]) -> Option<Fold> {
    let format = Format::of(view.cx, view.operand_type(1))?;
    let (exponent, one) = (exponent(view, constants)?, format.bits_of_real(1.0));
    if format.real(exponent) == 0.0 {
        return elements::constant(view.cx, view.result_type(0), &[one]).map(Fold::Attr);
    }
    operand(view, exponent == one)
}

/// `x` to the power of the integers 0 and 1.
pub fn integer_power(view: View<'_>, constants: &[Option<Attr>]) -> Option<Fold> {
    let format = Format::of(view.cx, view.operand_type(1))?;
    let one = match Format::of(view.cx, view.result_type(0))? {
        Format::Integer(_) => 1,
        float => float.bits_of_real(1.0),
    };
    match exponent(view, constants)? {
        0 => elements::constant(view.cx, view.result_type(0), &[one]).map(Fold::Attr),
        // In one bit, 1 is -1.
        1 => operand(view, format.width() > 1),
        _ => None,
    }
}

fn exponent(view: View<'_>, constants: &[Option<Attr>]) -> Option<u64> {
    elements::uniform(view.cx, constants.get(1).copied().flatten()?)
}

/// `|-x|` becomes `|x|`.
pub const ABS_OF_NEGATED: Pattern = Pattern { name: "absf-of-negf", rewrite: abs_of_negated };

fn abs_of_negated(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let Some(inner) = Negf::defining(rw.body, rw.body.operand(op, 0)) else { return false };
    let x = inner.operand(rw.body);
    rw.set_operand(op, 0, x);
    true
}

/// `|copysign(x, y)|` becomes `|x|`.
pub const ABS_OF_COPYSIGN: Pattern = Pattern {
    name: "absf-of-copysign",
    rewrite: |rw, op| {
        let inner = Copysign::defining(rw.body, rw.body.operand(op, 0)).map(|inner| inner.lhs(rw.body));
        set_first(rw, op, inner)
    },
};

/// The sign of what gets another sign does not matter.
pub const COPYSIGN_OF_SIGNED: Pattern = Pattern {
    name: "copysign-of-signed",
    rewrite: |rw, op| {
        let (body, x) = (&*rw.body, rw.body.operand(op, 0));
        let inner = Negf::defining(body, x).map(|inner| inner.operand(body));
        let inner = inner.or_else(|| Absf::defining(body, x).map(|inner| inner.operand(body)));
        let inner = inner.or_else(|| Copysign::defining(body, x).map(|inner| inner.lhs(body)));
        set_first(rw, op, inner)
    },
};

/// `|0 - x|` of integers becomes `|x|`.
pub const ABS_OF_OPPOSITE: Pattern = Pattern {
    name: "absi-of-opposite",
    rewrite: |rw, op| {
        let inner = Subi::defining(rw.body, rw.body.operand(op, 0));
        let inner = inner.filter(|inner| known(rw, inner.lhs(rw.body)) == Some(0)).map(|inner| inner.rhs(rw.body));
        set_first(rw, op, inner)
    },
};

fn set_first(rw: &mut Rewriter<'_>, op: OpId, value: Option<ValueId>) -> bool {
    value.is_some_and(|value| {
        rw.set_operand(op, 0, value);
        true
    })
}

/// The bits of a constant with one value.
fn known(rw: &Rewriter<'_>, value: ValueId) -> Option<u64> {
    elements::uniform(rw.cx, rw.constant_of(value)?)
}

/// `x * 1 + y` is a sum, `x * y + -0.0` is a product; both round once, as they are.
pub const FMA_OF_CONSTANT: Pattern = Pattern { name: "fma-of-constant", rewrite: fma_of_constant };

fn fma_of_constant(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let [a, b, c] = [0, 1, 2].map(|at| rw.body.operand(op, at));
    let Some(format) = Format::of(rw.cx, rw.body.ty(a)) else { return false };
    let is = |value: ValueId, real: f64| format.exact_bits(real).is_some_and(|bits| known(rw, value) == Some(bits));
    let (is_sum, operands) = match (is(a, 1.0), is(b, 1.0), is(c, -0.0)) {
        (true, ..) => (true, [b, c]),
        (_, true, _) => (true, [a, c]),
        (.., true) => (false, [a, b]),
        _ => return false,
    };
    let flags = rw.view(op).attr("fastmath");
    let [x, y] = operands;
    let value = rw.before(op, |b| if is_sum { Addf::emit(b, x, y) } else { Mulf::emit(b, x, y) });
    if let (Some(flags), Some(new)) = (flags, rw.body.defining_op(value)) {
        rw.set_attr(new, "fastmath", flags);
    }
    rw.replace(op, &[value]);
    true
}

/// `-x * -y + z` becomes `x * y + z`.
pub const FMA_BOTH_NEGATED: Pattern = Pattern {
    name: "fma-both-negated",
    rewrite: |rw, op| {
        let sides =
            [0, 1].map(|at| Negf::defining(rw.body, rw.body.operand(op, at)).map(|inner| inner.operand(rw.body)));
        let [Some(x), Some(y)] = sides else { return false };
        rw.set_operand(op, 0, x);
        rw.set_operand(op, 1, y);
        true
    },
};

/// The square of an integer is a product, modulo two to the width.
pub const IPOWI_TWO: Pattern = Pattern {
    name: "ipowi-two",
    rewrite: |rw, op| {
        let (x, exponent) = (rw.body.operand(op, 0), rw.body.operand(op, 1));
        let width = Format::of(rw.cx, rw.body.ty(exponent)).map_or(0, Format::width);
        // In two bits, 2 is -2.
        if known(rw, exponent) != Some(2) || width < 3 {
            return false;
        }
        let product = rw.before(op, |b| Muli::emit(b, x, x));
        rw.replace(op, &[product]);
        true
    },
};

/// `x` to the power of the integer 2 becomes `x * x`.
pub const SQUARE: Pattern = Pattern { name: "fpowi-two", rewrite: square };

fn square(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let (x, exponent) = (rw.body.operand(op, 0), rw.body.operand(op, 1));
    let bits = rw.constant_of(exponent).and_then(|attr| elements::uniform(rw.cx, attr));
    let width = Format::of(rw.cx, rw.body.ty(exponent)).map_or(0, Format::width);
    // In two bits, 2 is -2.
    if bits != Some(2) || width < 3 {
        return false;
    }
    let flags = rw.view(op).attr("fastmath");
    let product = rw.before(op, |b| Mulf::build(b, x, x));
    if let Some(flags) = flags {
        rw.set_attr(product.id(), "fastmath", flags);
    }
    let value = product.result(rw.body);
    rw.replace(op, &[value]);
    true
}
