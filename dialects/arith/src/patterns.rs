//! Rewrites towards the canonical form that fold hooks cannot do, because they make operations.
//!
//! Constants go to the right and together, casts of casts become one, negations meet. Flags of
//! the rewritten operations are dropped where the new one might break what they promise.

use std::cmp::Ordering;

use ir::attr_values::AttrValue;
use ir::{Attr, AttrDict, Op, OpDef, OpId, OpSpec, Pattern, Rewriter, Type, ValueId};

use crate::casts;
use crate::elements::{self, Format, Meaning};
use crate::integers;
use crate::ops::*;

/// Patterns, each with its name.
macro_rules! patterns {
    ($($(#[doc = $doc:literal])* $constant:ident = $name:literal, $rewrite:expr;)*) => {
        $($(#[doc = $doc])*
        pub const $constant: Pattern = Pattern { name: $name, rewrite: $rewrite };)*
    };
}

pub(crate) use patterns;

patterns! {
    /// A constant on the left goes to the right.
    COMMUTE = "constant-to-the-right", commute;
    /// `c < x` becomes `x > c`.
    SWAP_CMPI = "cmpi-constant-to-the-right", |rw, op| {
        let predicate = Cmpi::of(op).predicate(rw.cx, rw.body).swapped().attr(rw.cx);
        swap(rw, op, predicate)
    };
    /// `c < x` becomes `x > c`.
    SWAP_CMPF = "cmpf-constant-to-the-right", |rw, op| {
        let predicate = Cmpf::of(op).predicate(rw.cx, rw.body).swapped().attr(rw.cx);
        swap(rw, op, predicate)
    };

    /// Sums and differences of a value and two constants become one with one constant.
    LINEAR = "combine-linear", linear;
    /// `(x * a) * b` becomes `x * (a * b)`.
    COMBINE_MULI = "combine-muli", |rw, op| combine(rw, op, integers::muli);
    /// `(x & a) & b` becomes `x & (a & b)`.
    COMBINE_ANDI = "combine-andi", |rw, op| combine(rw, op, integers::andi);
    /// `(x | a) | b` becomes `x | (a | b)`.
    COMBINE_ORI = "combine-ori", |rw, op| combine(rw, op, integers::ori);
    /// `(x ^ a) ^ b` becomes `x ^ (a ^ b)`.
    COMBINE_XORI = "combine-xori", |rw, op| combine(rw, op, integers::xori);
    /// Minima with two constants become one with the smaller.
    COMBINE_MINSI = "combine-minsi", |rw, op| combine(rw, op, integers::minsi);
    /// Maxima with two constants become one with the greater.
    COMBINE_MAXSI = "combine-maxsi", |rw, op| combine(rw, op, integers::maxsi);
    /// Minima with two constants become one with the smaller.
    COMBINE_MINUI = "combine-minui", |rw, op| combine(rw, op, integers::minui);
    /// Maxima with two constants become one with the greater.
    COMBINE_MAXUI = "combine-maxui", |rw, op| combine(rw, op, integers::maxui);

    /// Of two halves only the lower is used.
    LOW_HALF = "only-low-half", low_half;
    /// Flipping a comparison of integers negates its predicate.
    NEGATE_CMPI = "negate-cmpi", |rw, op| negate(rw, op, Cmpi::DEF, |rw, inner| {
        Cmpi::of(inner).predicate(rw.cx, rw.body).negated().attr(rw.cx)
    });
    /// Flipping a comparison of floats negates its predicate.
    NEGATE_CMPF = "negate-cmpf", |rw, op| negate(rw, op, Cmpf::DEF, |rw, inner| {
        Cmpf::of(inner).predicate(rw.cx, rw.body).negated().attr(rw.cx)
    });

    /// `x + -y` becomes `x - y`.
    ADD_NEGATED = "add-negated", |rw, op| with_positive_right(rw, op, Subf::DEF);
    /// `x - -y` becomes `x + y`.
    SUBTRACT_NEGATED = "subtract-negated", |rw, op| with_positive_right(rw, op, Addf::DEF);
    /// `-x * c` becomes `x * -c`, and so for quotients.
    NEGATED_BY_CONSTANT = "negated-by-constant", negated_by_constant;
    /// `x * -1` and `x / -1` become `-x`.
    BY_MINUS_ONE = "float-by-minus-one", by_minus_one;
    /// `-0.0 - x` becomes `-x`.
    MINUS_ZERO_LESS = "minus-zero-less", minus_zero_less;
    /// `-x * -y` becomes `x * y`.
    BOTH_NEGATED = "both-negated", both_negated;

    /// Extending twice is extending once.
    EXTSI_OF_EXTENSION = "extsi-of-extension", |rw, op| {
        cast_of_cast(rw, op, Extsi::DEF, Extsi::DEF) || cast_of_cast(rw, op, Extui::DEF, Extui::DEF)
    };
    /// Extending twice is extending once.
    EXTUI_OF_EXTUI = "extui-of-extui", |rw, op| cast_of_cast(rw, op, Extui::DEF, Extui::DEF);
    /// An extended integer is the same float as the integer.
    SITOFP_OF_EXTENSION = "sitofp-of-extension", |rw, op| {
        cast_of_cast(rw, op, Extsi::DEF, Sitofp::DEF) || cast_of_cast(rw, op, Extui::DEF, Uitofp::DEF)
    };
    /// An extended integer is the same float as the integer.
    UITOFP_OF_EXTUI = "uitofp-of-extui", |rw, op| cast_of_cast(rw, op, Extui::DEF, Uitofp::DEF);
    /// Extending on the way to an index is what the cast does anyway.
    INDEX_CAST_OF_EXTSI = "index-cast-of-extsi", |rw, op| cast_of_cast(rw, op, Extsi::DEF, IndexCast::DEF);
    /// Extending on the way to an index is what the cast does anyway.
    INDEX_CASTUI_OF_EXTUI = "index-castui-of-extui", |rw, op| cast_of_cast(rw, op, Extui::DEF, IndexCastui::DEF);
    /// Widening twice is widening once.
    EXTF_OF_EXTF = "extf-of-extf", |rw, op| cast_of_cast(rw, op, Extf::DEF, Extf::DEF);
    /// Rounding a widened float is rounding or widening the float.
    TRUNCF_OF_EXTF = "truncf-of-extf", truncf_of_extf;
    /// Rounding a float that an integer is exactly is rounding the integer.
    TRUNCF_OF_INTEGER = "truncf-of-integer", truncf_of_integer;
    /// Cutting off what an index gives is cutting off the index.
    TRUNCI_OF_INDEX_CAST = "trunci-of-index-cast", |rw, op| {
        cast_of_cast(rw, op, IndexCast::DEF, IndexCast::DEF) || cast_of_cast(rw, op, IndexCastui::DEF, IndexCastui::DEF)
    };
    /// An integer that comes back from an index in another width was cut off or extended.
    INDEX_CAST_BACK = "index-cast-back", |rw, op| through_index(rw, op, IndexCast::DEF, Extsi::DEF);
    /// An integer that comes back from an index in another width was cut off or extended.
    INDEX_CASTUI_BACK = "index-castui-back", |rw, op| through_index(rw, op, IndexCastui::DEF, Extui::DEF);
    /// Cutting off twice is cutting off once.
    TRUNCI_OF_TRUNCI = "trunci-of-trunci", |rw, op| cast_of_cast(rw, op, Trunci::DEF, Trunci::DEF);
    /// Cutting off an extended integer is cutting off or extending the integer.
    TRUNCI_OF_EXTENSION = "trunci-of-extension", |rw, op| {
        cut_extension(rw, op, Extsi::DEF) || cut_extension(rw, op, Extui::DEF)
    };
    /// Of two changes of type only the last counts.
    BITCAST_OF_BITCAST = "bitcast-of-bitcast", |rw, op| cast_of_cast(rw, op, Bitcast::DEF, Bitcast::DEF);
}

// ---- constants to the right and together ----

pub(crate) fn is_constant(rw: &Rewriter<'_>, value: ValueId) -> bool {
    rw.constant_of(value).is_some()
}

fn commute(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let (lhs, rhs) = (rw.body.operand(op, 0), rw.body.operand(op, 1));
    if !is_constant(rw, lhs) || is_constant(rw, rhs) {
        return false;
    }
    rw.set_operand(op, 0, rhs);
    rw.set_operand(op, 1, lhs);
    true
}

/// [`commute`] for comparisons, with the predicate for the new order.
fn swap(rw: &mut Rewriter<'_>, op: OpId, predicate: Attr) -> bool {
    let swapped = commute(rw, op);
    if swapped {
        rw.set_attr(op, "predicate", predicate);
    }
    swapped
}

/// `(x . a) . b` becomes `x . (a . b)` for an associative operation.
fn combine(rw: &mut Rewriter<'_>, op: OpId, meaning: Meaning) -> bool {
    let (inner, outer) = (rw.body.operand(op, 0), rw.body.operand(op, 1));
    let Some(inner) = rw.body.defining_op(inner).filter(|&inner| rw.body.def(inner) == rw.body.def(op)) else {
        return false;
    };
    let constants = [rw.constant_of(rw.body.operand(inner, 1)), rw.constant_of(outer)];
    let both = constants.iter().all(Option::is_some);
    let Some(attr) = both.then(|| elements::fold(rw.view(op), &constants, 0, meaning)).flatten() else {
        return false;
    };
    let (def, x) = (rw.body.def(op), rw.body.operand(inner, 0));
    with_constant(rw, op, attr, |constant| (def, [x, constant]))
}

/// Replaces an operation by one without attributes, an operand of which is a new constant.
pub(crate) fn with_constant(
    rw: &mut Rewriter<'_>,
    op: OpId,
    attr: Attr,
    make: impl FnOnce(ValueId) -> (&'static OpDef, [ValueId; 2]),
) -> bool {
    let ty = rw.body.ty(rw.body.result(op, 0));
    let Some(constant) = rw.constant(op, attr, ty) else { return false };
    let (def, operands) = make(constant);
    replace_with(rw, op, def, &operands, AttrDict::EMPTY)
}

/// Replaces an operation with one result by another with a result of the same type.
pub(crate) fn replace_with(
    rw: &mut Rewriter<'_>,
    op: OpId,
    def: &'static OpDef,
    operands: &[ValueId],
    attrs: AttrDict,
) -> bool {
    let results = vec![rw.body.ty(rw.body.result(op, 0))];
    let new = rw.before(op, |b| {
        let spec = OpSpec { attrs, operands: operands.to_vec(), results, ..OpSpec::new(def, b.loc) };
        b.insert(spec)
    });
    rw.replace(op, &[rw.body.result(new, 0)]);
    true
}

/// `x + constant` or `constant - x`, wrapped.
struct Linear {
    x: ValueId,
    is_negative: bool,
    constant: u64,
    is_subtraction: bool,
}

impl Linear {
    /// Reads a sum or difference with one constant.
    fn of(rw: &Rewriter<'_>, op: OpId) -> Option<Linear> {
        let is_subtraction = Subi::is(rw.body, op);
        if !is_subtraction && !Addi::is(rw.body, op) {
            return None;
        }
        let (lhs, rhs) = (rw.body.operand(op, 0), rw.body.operand(op, 1));
        let known = |value: ValueId| elements::uniform(rw.cx, rw.constant_of(value)?);
        match (known(lhs), known(rhs)) {
            (None, Some(bits)) => {
                let constant = if is_subtraction { bits.wrapping_neg() } else { bits };
                Some(Linear { x: lhs, is_negative: false, constant, is_subtraction })
            }
            (Some(constant), None) => Some(Linear { x: rhs, is_negative: is_subtraction, constant, is_subtraction }),
            _ => None,
        }
    }
}

fn linear(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let Some(outer) = Linear::of(rw, op) else { return false };
    let Some(inner) = rw.body.defining_op(outer.x).and_then(|inner| Linear::of(rw, inner)) else { return false };
    let moved = if outer.is_negative { inner.constant.wrapping_neg() } else { inner.constant };
    let constant = outer.constant.wrapping_add(moved);
    let (x, is_negative) = (inner.x, outer.is_negative != inner.is_negative);
    let is_difference = !is_negative && outer.is_subtraction && inner.is_subtraction && !outer.is_negative;
    let constant = if is_difference { constant.wrapping_neg() } else { constant };
    let ty = rw.body.ty(x);
    let Some(format) = Format::of(rw.cx, ty) else { return false };
    let Some(attr) = elements::constant(rw.cx, ty, &[format.wrap(constant)]) else { return false };
    with_constant(rw, op, attr, |constant| match (is_negative, is_difference) {
        (true, _) => (Subi::DEF, [constant, x]),
        (false, true) => (Subi::DEF, [x, constant]),
        (false, false) => (Addi::DEF, [x, constant]),
    })
}

// ---- integers and comparisons ----

fn low_half(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    if rw.body.has_uses(rw.body.result(op, 1)) {
        return false;
    }
    let (lhs, rhs) = (rw.body.operand(op, 0), rw.body.operand(op, 1));
    let is_sum = AdduiExtended::is(rw.body, op);
    let low = rw.before(op, |b| if is_sum { Addi::emit(b, lhs, rhs) } else { Muli::emit(b, lhs, rhs) });
    rw.replace_value(rw.body.result(op, 0), low);
    rw.erase(op);
    true
}

fn negate(
    rw: &mut Rewriter<'_>,
    op: OpId,
    comparison: &'static OpDef,
    negated: fn(&Rewriter<'_>, OpId) -> Attr,
) -> bool {
    let value = rw.body.operand(op, 0);
    let Some(inner) = rw.body.defining_op(value).filter(|&inner| rw.body.def(inner) == comparison) else {
        return false;
    };
    let mask = rw.constant_of(rw.body.operand(op, 1)).and_then(|mask| elements::uniform(rw.cx, mask));
    if mask != Some(1) {
        return false;
    }
    let (predicate, operands) = (negated(rw, inner), rw.body.operands(inner).collect::<Vec<_>>());
    let entry = ir::NamedAttr { name: rw.cx.name("predicate"), attr: predicate, inherent: true };
    let attrs = rw.body.attrs(inner).with(rw.cx, entry);
    replace_with(rw, op, comparison, &operands, attrs)
}

// ---- floats ----

/// The operand of the negation that makes a value.
fn negated(rw: &Rewriter<'_>, value: ValueId) -> Option<ValueId> {
    Negf::defining(rw.body, value).map(|negation| negation.operand(rw.body))
}

/// `x . -y` becomes the opposite operation on `x` and `y`; of a sum either side may be negated.
fn with_positive_right(rw: &mut Rewriter<'_>, op: OpId, opposite: &'static OpDef) -> bool {
    let (lhs, rhs) = (rw.body.operand(op, 0), rw.body.operand(op, 1));
    let is_sum = Addf::is(rw.body, op);
    let operands = match (negated(rw, rhs), negated(rw, lhs)) {
        (Some(y), _) => [lhs, y],
        (None, Some(x)) if is_sum => [rhs, x],
        _ => return false,
    };
    let attrs = rw.body.attrs(op);
    replace_with(rw, op, opposite, &operands, attrs)
}

fn both_negated(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let sides = [rw.body.operand(op, 0), rw.body.operand(op, 1)];
    let [Some(x), Some(y)] = sides.map(|value| negated(rw, value)) else { return false };
    rw.set_operand(op, 0, x);
    rw.set_operand(op, 1, y);
    true
}

/// The bits of a float constant with one value.
fn real_bits(rw: &Rewriter<'_>, value: ValueId) -> Option<(Format, u64)> {
    let bits = elements::uniform(rw.cx, rw.constant_of(value)?)?;
    Some((Format::of(rw.cx, rw.body.ty(value))?, bits))
}

fn negated_by_constant(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let sides = [rw.body.operand(op, 0), rw.body.operand(op, 1)];
    let found = [(0, 1), (1, 0)].into_iter().find_map(|(at, other)| {
        let (format, bits) = real_bits(rw, sides[other])?;
        Some((at, negated(rw, sides[at])?, other, format.negated(bits).ok()?))
    });
    let Some((at, x, other, bits)) = found else { return false };
    let ty = rw.body.ty(x);
    let constant = elements::constant(rw.cx, ty, &[bits]).and_then(|attr| rw.constant(op, attr, ty));
    let Some(constant) = constant else { return false };
    rw.set_operand(op, at, x);
    rw.set_operand(op, other, constant);
    true
}

fn by_minus_one(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let is_minus_one = |(format, bits): (Format, u64)| format.exact_bits(-1.0) == Some(bits);
    if !real_bits(rw, rw.body.operand(op, 1)).is_some_and(is_minus_one) {
        return false;
    }
    let (x, attrs) = (rw.body.operand(op, 0), rw.body.attrs(op));
    replace_with(rw, op, Negf::DEF, &[x], attrs)
}

fn minus_zero_less(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let is_minus_zero = |(format, bits): (Format, u64)| format.exact_bits(-0.0) == Some(bits);
    if !real_bits(rw, rw.body.operand(op, 0)).is_some_and(is_minus_zero) {
        return false;
    }
    let (x, attrs) = (rw.body.operand(op, 1), rw.body.attrs(op));
    replace_with(rw, op, Negf::DEF, &[x], attrs)
}

// ---- casts ----

/// The operation of a kind that makes the operand of a cast.
fn inner_cast(rw: &Rewriter<'_>, op: OpId, kind: &OpDef) -> Option<OpId> {
    rw.body.defining_op(rw.body.operand(op, 0)).filter(|&inner| rw.body.def(inner) == kind)
}

/// A cast of a cast of the kind `inner` becomes one cast of the kind `new`.
fn cast_of_cast(rw: &mut Rewriter<'_>, op: OpId, inner: &OpDef, new: &'static OpDef) -> bool {
    let Some(inner) = inner_cast(rw, op, inner) else { return false };
    let x = rw.body.operand(inner, 0);
    replace_with(rw, op, new, &[x], AttrDict::EMPTY)
}

/// How the result of an outer cast compares in width to the operand of the inner one.
fn width_change(rw: &Rewriter<'_>, outer: OpId, inner: OpId) -> Ordering {
    let width = |value: ValueId| rw.body.ty(value).element(rw.cx).width(rw.cx);
    width(rw.body.result(outer, 0)).cmp(&width(rw.body.operand(inner, 0)))
}

fn truncf_of_extf(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let Some(inner) = inner_cast(rw, op, Extf::DEF) else { return false };
    let x = rw.body.operand(inner, 0);
    let change = width_change(rw, op, inner);
    let attrs = rw.body.attrs(op);
    match change {
        Ordering::Less => replace_with(rw, op, Truncf::DEF, &[x], attrs),
        Ordering::Greater => replace_with(rw, op, Extf::DEF, &[x], AttrDict::EMPTY),
        Ordering::Equal => false,
    }
}

fn truncf_of_integer(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let view = rw.view(op);
    let inner = view.operand_op(0).filter(|inner| [Sitofp::DEF, Uitofp::DEF].contains(&inner.def()));
    let rounds_to_nearest = Truncf::of(op).roundingmode(rw.cx, rw.body).is_none();
    let Some(inner) = inner.filter(|&inner| rounds_to_nearest && casts::is_exact(inner)) else { return false };
    let (kind, x) = (inner.def(), inner.operand(0));
    replace_with(rw, op, kind, &[x], AttrDict::EMPTY)
}

fn cut_extension(rw: &mut Rewriter<'_>, op: OpId, extension: &'static OpDef) -> bool {
    let Some(inner) = inner_cast(rw, op, extension) else { return false };
    let x = rw.body.operand(inner, 0);
    match width_change(rw, op, inner) {
        Ordering::Less => replace_with(rw, op, Trunci::DEF, &[x], AttrDict::EMPTY),
        Ordering::Greater => replace_with(rw, op, extension, &[x], AttrDict::EMPTY),
        Ordering::Equal => false,
    }
}

/// An integer of at most 64 bits becomes an index and then an integer again.
fn through_index(rw: &mut Rewriter<'_>, op: OpId, kind: &OpDef, extension: &'static OpDef) -> bool {
    let Some(inner) = inner_cast(rw, op, kind) else { return false };
    let x = rw.body.operand(inner, 0);
    let element = rw.body.ty(x).element(rw.cx);
    if element == Type::INDEX || element.width(rw.cx).is_none_or(|width| width > 64) {
        return false;
    }
    match width_change(rw, op, inner) {
        Ordering::Less => replace_with(rw, op, Trunci::DEF, &[x], AttrDict::EMPTY),
        Ordering::Greater => replace_with(rw, op, extension, &[x], AttrDict::EMPTY),
        Ordering::Equal => false,
    }
}
