//! What folds and rewrites without computing: rounding what is round, signs of signs, powers
//! of one. It holds bit for bit.

use arith::elements::{self, Format, Meaning};
use arith::{Mulf, Negf};
use ir::{Attr, Fold, Op, OpDef, OpId, Pattern, Rewriter, View};

use crate::ops::{Absf, Absi, Ceil, Floor, Round, Roundeven, Trunc};

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

/// Rounding what was rounded.
pub fn rounded(view: View<'_>, _: &[Option<Attr>]) -> Option<Fold> {
    operand(view, is_made_by(view, &[Ceil::DEF, Floor::DEF, Round::DEF, Roundeven::DEF, Trunc::DEF]))
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

/// `x` to the power of the float 1.
pub fn powf(view: View<'_>, constants: &[Option<Attr>]) -> Option<Fold> {
    let one = Format::of(view.cx, view.operand_type(1))?.bits_of_real(1.0);
    operand(view, exponent(view, constants) == Some(one))
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
