//! Results that need no computation although not all operands are constant: `x + 0`, `x - x`.
//!
//! Constants stand on the right; patterns move them there. Identities of floats hold bit for bit
//! (`x + -0.0`, but not `x + 0.0`, which makes `+0` of `-0`) unless a fast-math flag allows more.

use std::cmp::Ordering;

use ir::attr_values::AttrValue;
use ir::{Attr, Fold, Op, OpDef, ValueId, View};

use crate::elements::{self, Format, Meaning};
use crate::flags::{FastMath, Overflow};
use crate::ops::{Addi, Andi, Maxsi, Maxui, Minsi, Minui, Muli, Negf, Ori, Subi, Xori};
use crate::predicates::{CmpF, CmpI, predicate};
use crate::{float_math, integers};

/// What is known of an operation whose operands need not be constant.
pub struct Known<'a> {
    view: View<'a>,
    constants: &'a [Option<Attr>],
    format: Format,
}

/// A rule that finds the result of an operation in its operands.
pub type Identity = fn(&Known<'_>) -> Option<Fold>;

/// The fold hook of operations with one result: computes constants, else tries the identity.
pub fn fold(view: View<'_>, constants: &[Option<Attr>], meaning: Meaning, identity: Identity) -> Option<Vec<Fold>> {
    elements::fold_one(view, constants, meaning).or_else(|| apply(view, constants, identity))
}

/// The fold hook of operations with two results.
pub fn fold_pair(
    view: View<'_>,
    constants: &[Option<Attr>],
    meanings: [Meaning; 2],
    identity: fn(&Known<'_>) -> Option<[Fold; 2]>,
) -> Option<Vec<Fold>> {
    let computed = |result: usize| elements::fold(view, constants, result, meanings[result]).map(Fold::Attr);
    if let (Some(first), Some(second)) = (computed(0), computed(1)) {
        return Some(vec![first, second]);
    }
    let format = Format::of(view.cx, view.operand_type(0))?;
    identity(&Known { view, constants, format }).map(Vec::from)
}

/// The fold hook of `cmpi`.
pub fn fold_cmpi(view: View<'_>, constants: &[Option<Attr>]) -> Option<Vec<Fold>> {
    let predicate = predicate::<CmpI>(view);
    elements::fold_one(view, constants, |elements, bits| integers::cmpi(predicate, elements, bits))
        .or_else(|| apply(view, constants, |known| cmpi(predicate, known)))
}

/// The fold hook of `cmpf`.
pub fn fold_cmpf(view: View<'_>, constants: &[Option<Attr>]) -> Option<Vec<Fold>> {
    let predicate = predicate::<CmpF>(view);
    elements::fold_one(view, constants, |elements, bits| float_math::cmpf(predicate, elements, bits))
        .or_else(|| apply(view, constants, |known| cmpf(predicate, known)))
}

/// Tries an identity.
fn apply(
    view: View<'_>,
    constants: &[Option<Attr>],
    identity: impl Fn(&Known<'_>) -> Option<Fold>,
) -> Option<Vec<Fold>> {
    let format = Format::of(view.cx, view.operand_type(0))?;
    identity(&Known { view, constants, format }).map(|fold| vec![fold])
}

impl Known<'_> {
    fn operand(&self, index: usize) -> ValueId {
        self.view.operand(index)
    }

    /// The first operand is the result.
    fn left(&self) -> Option<Fold> {
        Some(Fold::Value(self.operand(0)))
    }

    /// The second operand, a constant, is the result.
    fn right(&self) -> Option<Fold> {
        self.constants.get(1).copied().flatten().map(Fold::Attr)
    }

    /// All elements of the result have these bits.
    fn all(&self, bits: u64) -> Option<Fold> {
        self.all_of(0, bits)
    }

    /// All elements of one of the results have these bits.
    fn all_of(&self, result: usize, bits: u64) -> Option<Fold> {
        elements::constant(self.view.cx, self.view.result_type(result), &[bits]).map(Fold::Attr)
    }

    /// The bits of the second operand if it is a constant with one value.
    fn right_bits(&self) -> Option<u64> {
        elements::uniform(self.view.cx, self.constants.get(1).copied().flatten()?)
    }

    fn right_is(&self, bits: u64) -> bool {
        self.right_bits() == Some(bits)
    }

    fn right_is_nan(&self) -> bool {
        self.right_bits().is_some_and(|bits| self.format.real(bits).is_nan())
    }

    /// Whether the second operand is this float constant, sign included.
    fn right_is_real(&self, value: f64) -> bool {
        self.format.exact_bits(value).is_some_and(|bits| self.right_is(bits))
    }

    fn is_same(&self) -> bool {
        self.operand(0) == self.operand(1)
    }

    fn fast_math(&self) -> FastMath {
        fast_math(self.view)
    }

    /// Whether one operand is the bitwise complement of the other.
    fn are_complements(&self) -> bool {
        [(0, 1), (1, 0)].into_iter().any(|(of, at)| is_complement(self.view, self.operand(of), self.operand(at)))
    }
}

/// The fast-math flags of an operation; none if it has no such attribute.
pub fn fast_math(view: View<'_>) -> FastMath {
    view.attr("fastmath").and_then(|attr| FastMath::read(view.cx, attr)).unwrap_or(FastMath::NONE)
}

/// Whether `value` is `other` with all bits flipped, `xori other, -1`.
fn is_complement(view: View<'_>, value: ValueId, other: ValueId) -> bool {
    complemented(view, value) == Some(other)
}

/// The operand of a value that is made by flipping all bits.
pub fn complemented(view: View<'_>, value: ValueId) -> Option<ValueId> {
    let flip = Xori::defining(view.body, value)?;
    let ones = Format::of(view.cx, view.body.ty(value))?.ones();
    let mask = ir::constant_of(view.cx, view.body, flip.rhs(view.body))?;
    (elements::uniform(view.cx, mask) == Some(ones)).then(|| flip.lhs(view.body))
}

/// No identity.
pub fn none(_: &Known<'_>) -> Option<Fold> {
    None
}

macro_rules! identities {
    ($($(#[doc = $doc:literal])* $name:ident($k:ident) { $($condition:expr => $result:expr,)* })*) => {
        $($(#[doc = $doc])*
        pub fn $name($k: &Known<'_>) -> Option<Fold> {
            $(if $condition {
                return $result;
            })*
            None
        })*
    };
}

identities! {
    /// `x + 0`.
    addi(k) {
        k.right_is(0) => k.left(),
        difference(k, 0).is_some() => difference(k, 0),
        difference(k, 1).is_some() => difference(k, 1),
    }
    /// `x - 0`, `x - x`.
    subi(k) {
        k.right_is(0) => k.left(),
        k.is_same() => k.all(0),
        sum(k).is_some() => sum(k),
        less_difference(k).is_some() => less_difference(k),
    }
    /// `x * 0`, `x * 1`.
    muli(k) {
        k.right_is(0) => k.right(),
        k.right_is(1) => k.left(),
    }
    /// `x / 1`; in one bit, 1 is -1, and what overflows is left alone.
    division(k) {
        k.right_is(1) && k.format.width() > 1 => k.left(),
    }
    /// As `division`, and `(x * y) / y` if the product promises not to overflow.
    divsi(k) {
        factor(k, Overflow::NSW).is_some() => factor(k, Overflow::NSW),
        true => division(k),
    }
    /// As `division`, and `(x * y) / y` if the product promises not to overflow.
    divui(k) {
        factor(k, Overflow::NUW).is_some() => factor(k, Overflow::NUW),
        true => division(k),
    }
    /// `x % 1`, as `x / 1`; `(x % y) % y`.
    remainder(k) {
        k.right_is(1) && k.format.width() > 1 => k.all(0),
        is_left_over(k) => k.left(),
    }
    /// `x & 0`, `x & -1`, `x & x`, `x & ~x`, `x & (x | y)`.
    andi(k) {
        k.right_is(0) => k.right(),
        k.right_is(k.format.ones()) || k.is_same() => k.left(),
        k.are_complements() => k.all(0),
        absorbed(k, Ori::DEF).is_some() => absorbed(k, Ori::DEF),
    }
    /// `x | 0`, `x | -1`, `x | x`, `x | ~x`, `x | (x & y)`.
    ori(k) {
        k.right_is(0) || k.is_same() => k.left(),
        k.right_is(k.format.ones()) => k.right(),
        k.are_complements() => k.all(k.format.ones()),
        absorbed(k, Andi::DEF).is_some() => absorbed(k, Andi::DEF),
    }
    /// `x ^ 0`, `x ^ x`, `(x ^ y) ^ y`.
    xori(k) {
        k.right_is(0) => k.left(),
        k.is_same() => k.all(0),
        flipped_twice(k).is_some() => flipped_twice(k),
    }
    /// `x << 0`.
    shift(k) {
        k.right_is(0) => k.left(),
    }
    /// The signed maximum with itself, the least or the greatest number.
    maxsi(k) {
        k.is_same() || k.right_is(k.format.sign_bit()) => k.left(),
        k.right_is(k.format.sign_bit() - 1) => k.right(),
        absorbed(k, Minsi::DEF).is_some() => absorbed(k, Minsi::DEF),
    }
    /// The signed minimum with itself, the least or the greatest number.
    minsi(k) {
        k.is_same() || k.right_is(k.format.sign_bit() - 1) => k.left(),
        k.right_is(k.format.sign_bit()) => k.right(),
        absorbed(k, Maxsi::DEF).is_some() => absorbed(k, Maxsi::DEF),
    }
    /// The unsigned maximum with itself, the least or the greatest number.
    maxui(k) {
        k.is_same() || k.right_is(0) => k.left(),
        k.right_is(k.format.ones()) => k.right(),
        absorbed(k, Minui::DEF).is_some() => absorbed(k, Minui::DEF),
    }
    /// The unsigned minimum with itself, the least or the greatest number.
    minui(k) {
        k.is_same() || k.right_is(k.format.ones()) => k.left(),
        k.right_is(0) => k.right(),
        absorbed(k, Maxui::DEF).is_some() => absorbed(k, Maxui::DEF),
    }
    /// `x + -0.0`; with `nsz` also `x + 0.0`.
    addf(k) {
        k.right_is_real(-0.0) || (k.right_is_real(0.0) && k.fast_math().has(FastMath::NSZ)) => k.left(),
    }
    /// `x - 0.0`; with `nsz` also `x - -0.0`.
    subf(k) {
        k.right_is_real(0.0) || (k.right_is_real(-0.0) && k.fast_math().has(FastMath::NSZ)) => k.left(),
        k.is_same() && k.fast_math().has(FastMath::NNAN.with(FastMath::NINF)) => k.all(k.format.exact_bits(0.0)?),
    }
    /// `x * 1.0`; with `nnan nsz` also `x * 0.0`.
    mulf(k) {
        k.right_is_real(1.0) => k.left(),
        k.fast_math().has(FastMath::NNAN.with(FastMath::NSZ)) && (k.right_is_real(0.0) || k.right_is_real(-0.0)) => k.right(),
    }
    /// `x / 1.0`.
    divf(k) {
        k.right_is_real(1.0) => k.left(),
    }
    /// The maximum, NaN if one is, with itself, minus infinity or NaN.
    maximumf(k) {
        k.is_same() || k.right_is_real(f64::NEG_INFINITY) => k.left(),
        k.right_is_nan() => k.all(k.format.bits_of_real(f64::NAN)),
    }
    /// The minimum, NaN if one is, with itself, infinity or NaN.
    minimumf(k) {
        k.is_same() || k.right_is_real(f64::INFINITY) => k.left(),
        k.right_is_nan() => k.all(k.format.bits_of_real(f64::NAN)),
    }
    /// The maximum or minimum of numbers with itself or with NaN.
    number_choice(k) {
        k.is_same() || k.right_is_nan() => k.left(),
    }
    /// `-(-x)`.
    negf(k) {
        Negf::defining(k.view.body, k.operand(0)).is_some() => {
            Negf::defining(k.view.body, k.operand(0)).map(|inner| Fold::Value(inner.operand(k.view.body)))
        },
    }
}

/// `(x - y) + y` and `y + (x - y)`, with the difference at one side.
fn difference(k: &Known<'_>, at: usize) -> Option<Fold> {
    let inner = Subi::defining(k.view.body, k.operand(at))?;
    (inner.rhs(k.view.body) == k.operand(1 - at)).then(|| Fold::Value(inner.lhs(k.view.body)))
}

/// `(x + y) - y` and `(y + x) - y`.
fn sum(k: &Known<'_>) -> Option<Fold> {
    let inner = Addi::defining(k.view.body, k.operand(0))?;
    let (lhs, rhs) = (inner.lhs(k.view.body), inner.rhs(k.view.body));
    match k.operand(1) {
        taken if taken == rhs => Some(Fold::Value(lhs)),
        taken if taken == lhs => Some(Fold::Value(rhs)),
        _ => None,
    }
}

/// `x - (x - y)`.
fn less_difference(k: &Known<'_>) -> Option<Fold> {
    let inner = Subi::defining(k.view.body, k.operand(1))?;
    (inner.lhs(k.view.body) == k.operand(0)).then(|| Fold::Value(inner.rhs(k.view.body)))
}

/// The other factor of a product that is divided by one of its factors and promises not to overflow.
fn factor(k: &Known<'_>, promise: Overflow) -> Option<Fold> {
    let inner = k.view.operand_op(0).filter(|inner| inner.def() == Muli::DEF)?;
    let flags = inner.attr("overflowFlags").and_then(|attr| Overflow::read(k.view.cx, attr))?;
    let other = [(0, 1), (1, 0)].into_iter().find(|&(at, _)| inner.operand(at) == k.operand(1))?.1;
    flags.has(promise).then(|| Fold::Value(inner.operand(other)))
}

/// Whether the dividend is what a division of the same kind by the same number left.
fn is_left_over(k: &Known<'_>) -> bool {
    k.view.operand_op(0).is_some_and(|inner| inner.def() == k.view.def() && inner.operand(1) == k.operand(1))
}

/// `x . (x : y)` is `x` if the inner operation is `opposite`, and the inner one if it is of the same kind.
fn absorbed(k: &Known<'_>, opposite: &OpDef) -> Option<Fold> {
    [(0, 1), (1, 0)].into_iter().find_map(|(at, other)| {
        let inner = k.view.operand_op(at)?;
        let kept = match inner.def() {
            def if def == opposite => other,
            def if def == k.view.def() => at,
            _ => return None,
        };
        let has_other = [0, 1].iter().any(|&side| inner.operand(side) == k.operand(other));
        has_other.then(|| Fold::Value(k.operand(kept)))
    })
}

/// `(x ^ y) ^ y`, in any order.
fn flipped_twice(k: &Known<'_>) -> Option<Fold> {
    [(0, 1), (1, 0)].into_iter().find_map(|(at, other)| {
        let inner = Xori::defining(k.view.body, k.operand(at))?;
        let (lhs, rhs, other) = (inner.lhs(k.view.body), inner.rhs(k.view.body), k.operand(other));
        let left = if rhs == other { Some(lhs) } else { (lhs == other).then_some(rhs) };
        left.map(Fold::Value)
    })
}

/// `x * 0`, in both halves.
pub fn mulsi_extended(k: &Known<'_>) -> Option<[Fold; 2]> {
    if k.right_is(0) { Some([k.right()?, k.right()?]) } else { None }
}

/// `x * 0` and `x * 1`, in both halves.
pub fn mului_extended(k: &Known<'_>) -> Option<[Fold; 2]> {
    if k.right_is(1) { Some([k.left()?, k.all_of(1, 0)?]) } else { mulsi_extended(k) }
}

/// `x + 0`, which carries nothing.
pub fn addui_extended(k: &Known<'_>) -> Option<[Fold; 2]> {
    if k.right_is(0) { Some([k.left()?, k.all_of(1, 0)?]) } else { None }
}

/// Comparisons that hold or fail for all numbers, and `x == true`.
pub fn cmpi(predicate: CmpI, k: &Known<'_>) -> Option<Fold> {
    if k.is_same() {
        return k.all(u64::from(predicate.holds(Ordering::Equal)));
    }
    let bits = k.right_bits()?;
    let is_bool = k.format == Format::Integer(1);
    if is_bool && matches!((predicate, bits), (CmpI::Eq, 1) | (CmpI::Ne, 0)) {
        return k.left();
    }
    let (least, greatest) = match predicate.is_signed() {
        true => (k.format.sign_bit(), k.format.sign_bit() - 1),
        false => (0, k.format.ones()),
    };
    match predicate {
        CmpI::Slt | CmpI::Ult if bits == least => k.all(0),
        CmpI::Sge | CmpI::Uge if bits == least => k.all(1),
        CmpI::Sgt | CmpI::Ugt if bits == greatest => k.all(0),
        CmpI::Sle | CmpI::Ule if bits == greatest => k.all(1),
        _ => None,
    }
}

/// Comparisons of floats that do not depend on the operands.
pub fn cmpf(predicate: CmpF, k: &Known<'_>) -> Option<Fold> {
    let no_nan = k.fast_math().has(FastMath::NNAN);
    let always = |cases: &[Option<Ordering>]| {
        let holds = predicate.holds(cases[0]);
        let agree = cases.iter().all(|&case| predicate.holds(case) == holds);
        agree.then(|| k.all(u64::from(holds))).flatten()
    };
    const ALL: &[Option<Ordering>] = &[None, Some(Ordering::Less), Some(Ordering::Equal), Some(Ordering::Greater)];
    if k.right_bits().is_some_and(|bits| k.format.real(bits).is_nan()) {
        return always(&ALL[..1]);
    }
    match k.is_same() {
        true => always(if no_nan { &ALL[2..3] } else { &[None, Some(Ordering::Equal)] }),
        false => always(if no_nan { &ALL[1..] } else { ALL }),
    }
}
