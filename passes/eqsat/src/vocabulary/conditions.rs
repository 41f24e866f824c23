//! Conditions of rules: a closed table.
//!
//! A condition holds if it is *known* to hold: what an analysis cannot show is false.

use arith::FastMath;
use ir::{Context, FloatKind, Type, floats};

use super::functions::exponent;
use super::terms::{Term, bits, constant, element, evaluate, int, integer, ints, known, real, same, ty};
use super::{Fact, Match};
use crate::text::resolved::Alternative;

/// A condition of rules.
pub struct ConditionDef {
    /// The name.
    pub name: &'static str,
    /// The arguments, as the reference shows them.
    pub args: &'static str,
    /// What holds if it holds.
    pub doc: &'static str,
    /// How many arguments it takes.
    pub arity: usize,
    /// What it asks about.
    pub kind: Kind,
    /// Whether it is known to hold.
    pub holds: fn(&dyn Match, &[Term]) -> Option<bool>,
}

impl std::fmt::Debug for ConditionDef {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name)
    }
}

/// What a condition asks about.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Kind {
    /// The numbers that values are.
    Values,
    /// Types and attributes, or constants if they are given.
    Shapes,
    /// How the program uses values: rules are right without it, too.
    Hint,
}

macro_rules! conditions {
    ($($name:literal($args:literal; $arity:literal, $kind:ident) $doc:literal, $holds:expr;)*) => {
        /// The conditions, in the order of the reference.
        pub static CONDITIONS: &[ConditionDef] = &[$(ConditionDef {
            name: $name,
            args: $args,
            doc: $doc,
            arity: $arity,
            kind: Kind::$kind,
            holds: $holds,
        }),*];
    };
}

conditions! {
    "is_const"("x"; 1, Values) "`x` is a constant, one number for all elements.",
        |facts, args| Some(constant(facts, &args[0]).is_some());
    "is_zero"("x"; 1, Values) "`x` is zero, of either sign.",
        |facts, args| Some(real(facts, &args[0])? == 0.0);
    "is_one"("x"; 1, Values) "`x` is one.", |facts, args| Some(real(facts, &args[0])? == 1.0);
    "is_pow2"("c"; 1, Values) "`c` is a power of two: an integer read as unsigned, or a positive normal float.",
        |facts, args| is_power_of_two(facts, &args[0]);
    "inverse_is_exact"("c"; 1, Values) "`c` is a power of two of either sign, and so is `1 / c`, neither subnormal.",
        |facts, args| inverse_is_exact(facts, &args[0]);
    "is_normal"("c"; 1, Values) "`c` is a float that is neither zero, subnormal, infinite nor NaN.",
        |facts, args| {
            let (bits, ty) = known(facts, &args[0])?;
            Some(is_normal(facts.cx(), ty, bits))
        };
    "sums_well"("a, b"; 2, Values) "The sum of two floats has something of both: it is finite, and what it rounds away is little beside the smaller one.",
        |facts, args| sums_well(facts, &args[0], &args[1]);
    "finite"("x"; 1, Values) "No element of `x` is infinite or NaN.", |facts, args| fact(facts, &args[0], Fact::Finite);
    "no_nan"("x"; 1, Values) "No element of `x` is NaN.", |facts, args| fact(facts, &args[0], Fact::NoNan);
    "nonzero"("x"; 1, Values) "No element of `x` is zero.", |facts, args| fact(facts, &args[0], Fact::Nonzero);
    "nonneg"("x"; 1, Values) "No element of `x` is less than zero or NaN; -0.0 is allowed.",
        |facts, args| fact(facts, &args[0], Fact::Nonnegative);
    "positive"("x"; 1, Values) "Every element of `x` is greater than zero.",
        |facts, args| Some(fact(facts, &args[0], Fact::Nonnegative)? && fact(facts, &args[0], Fact::Nonzero)?);
    "no_neg_zero"("x"; 1, Values) "No element of `x` is -0.0.", |facts, args| fact(facts, &args[0], Fact::NoNegativeZero);
    "integral"("x"; 1, Values) "Every element of `x` is a whole number, or infinite.",
        |facts, args| fact(facts, &args[0], Fact::Integral);
    "range"("x, a, b"; 3, Values) "Every element of `x`, read as signed, is from `a` up to, with, `b`.",
        |facts, args| {
            let [least, greatest] = interval(facts, &args[0])?;
            Some(least >= integer(facts, &args[1])? && greatest <= integer(facts, &args[2])?)
        };
    "in_range"("x, c"; 2, Values) "Every element of `x`, read as signed, is not negative and less than `c`.",
        |facts, args| {
            let [least, greatest] = interval(facts, &args[0])?;
            Some(least >= 0 && greatest < interval(facts, &args[1])?[0])
        };
    "at_most"("x, y"; 2, Values) "Every element of `x`, read as signed, is at most every element of `y`.",
        |facts, args| Some(interval(facts, &args[0])?[1] <= interval(facts, &args[1])?[0]);
    "below"("x, y"; 2, Values) "Every element of `x`, read as signed, is less than every element of `y`.",
        |facts, args| Some(interval(facts, &args[0])?[1] < interval(facts, &args[1])?[0]);
    "add_fits"("x, y"; 2, Values) "The sum of `x` and `y`, as signed integers, does not overflow.",
        |facts, args| fits(facts, args, |[a, b], [c, d]| [a + c, b + d]);
    "sub_fits"("x, y"; 2, Values) "The difference of `x` and `y`, as signed integers, does not overflow.",
        |facts, args| fits(facts, args, |[a, b], [c, d]| [a - d, b - c]);
    "mul_fits"("x, y"; 2, Values) "The product of `x` and `y`, as signed integers, does not overflow.",
        |facts, args| fits(facts, args, product);
    "mul_add_fits"("x, y, z"; 3, Values) "The product of `x` and `y` plus `z`, as signed integers, does not overflow, nor does the product.",
        |facts, args| {
            let [least, greatest] = product(interval(facts, &args[0])?, interval(facts, &args[1])?);
            let [a, b] = interval(facts, &args[2])?;
            Some(in_type(facts, &args[0], [least, greatest])? && in_type(facts, &args[0], [least + a, greatest + b])?)
        };
    "is_float"("x"; 1, Shapes) "The elements of `x` are floats.",
        |facts, args| Some(element(facts, &args[0])?.is_float(facts.cx()));
    "is_integer"("x"; 1, Shapes) "The elements of `x` are integers or indices.",
        |facts, args| Some(!element(facts, &args[0])?.is_float(facts.cx()));
    "is_bool"("x"; 1, Shapes) "The elements of `x` are i1.", |facts, args| Some(element(facts, &args[0])? == Type::I1);
    "no_bool"("x"; 1, Shapes) "The elements of `x` are not i1, of which sums are `or`.",
        |facts, args| Some(element(facts, &args[0])? != Type::I1);
    "wider"("x, y"; 2, Shapes) "The elements of `x` have more bits than those of `y`.",
        |facts, args| {
            let cx = facts.cx();
            Some(element(facts, &args[0])?.width(cx)? > element(facts, &args[1])?.width(cx)?)
        };
    "is_scalar"("x"; 1, Shapes) "`x` has no shape.",
        |facts, args| Some(ty(facts, &args[0])?.shape(facts.cx()).is_none());
    "is_tensor"("x"; 1, Shapes) "`x` is a tensor.", |facts, args| Some(ty(facts, &args[0])?.is_tensor(facts.cx()));
    "static_shape"("x"; 1, Shapes) "All sizes of `x` are known.",
        |facts, args| Some(ty(facts, &args[0])?.element_count(facts.cx()).is_some());
    "not_empty"("x"; 1, Shapes) "`x` is known to have an element.",
        |facts, args| Some(ty(facts, &args[0])?.element_count(facts.cx())? > 0);
    "same_type"("x, y"; 2, Shapes) "Both have one type.",
        |facts, args| Some(ty(facts, &args[0])? == ty(facts, &args[1])?);
    "same_element"("x, y"; 2, Shapes) "Both have one type of elements.",
        |facts, args| Some(element(facts, &args[0])? == element(facts, &args[1])?);
    "eq"("a, b"; 2, Shapes) "Two numbers, lists, types or attributes are the same.",
        |facts, args| Some(same(facts, args));
    "ne"("a, b"; 2, Shapes) "Two numbers, constants, lists, types or attributes differ.",
        |facts, args| {
            // Of two values it is not known that they differ.
            let is_open = |arg: &Term| matches!(arg, Term::Value(_)) && constant(facts, arg).is_none();
            (!args.iter().any(is_open)).then(|| !same(facts, args))
        };
    "lt"("a, b"; 2, Shapes) "An integer is less than another.",
        |facts, args| Some(integer(facts, &args[0])? < integer(facts, &args[1])?);
    "le"("a, b"; 2, Shapes) "An integer is at most another.",
        |facts, args| Some(integer(facts, &args[0])? <= integer(facts, &args[1])?);
    "le_unsigned"("a, b"; 2, Values) "An integer is at most another, both read as unsigned.",
        |facts, args| Some(constant(facts, &args[0])? <= constant(facts, &args[1])?);
    "divides"("a, b"; 2, Shapes) "An integer, which is not zero, divides another.",
        |facts, args| Some(integer(facts, &args[1])?.checked_rem(integer(facts, &args[0])?)? == 0);
    "perm_is_id"("p"; 1, Shapes) "A permutation leaves everything where it is.", |_, args| is_iota(&args[0]);
    "is_iota"("list"; 1, Shapes) "A list is 0, 1, 2 and so on.", |_, args| is_iota(&args[0]);
    "is_sorted"("list"; 1, Shapes) "A list is in ascending order.", |_, args| Some(ints(&args[0])?.is_sorted());
    "all_eq"("list, n"; 2, Shapes) "All entries of a list are the same given number.",
        |_, args| {
            let entry = int(&args[1])?;
            Some(ints(&args[0])?.iter().all(|&other| other == entry))
        };
    "all_le"("a, b"; 2, Shapes) "Entry by entry, a list is at most another.",
        |_, args| {
            let (a, b) = (ints(&args[0])?, ints(&args[1])?);
            Some(a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a <= b))
        };
    "subset"("a, b"; 2, Shapes) "Every entry of a list is in another.",
        |_, args| {
            let (a, b) = (ints(&args[0])?, ints(&args[1])?);
            Some(a.iter().all(|entry| b.contains(entry)))
        };
    "disjoint"("a, b"; 2, Shapes) "No entry of a list is in another.",
        |_, args| {
            let (a, b) = (ints(&args[0])?, ints(&args[1])?);
            Some(!a.iter().any(|entry| b.contains(entry)))
        };
    "one_use"("x"; 1, Hint) "`x` has no other user; a hint of cost.",
        |facts, args| match args[0] {
            Term::Value(var) => Some(facts.is_used_once(var)),
            _ => None,
        };
    "varies"("x"; 1, Hint) "`x` is not seen to repeat numbers, as a broadcast does; a hint.",
        |facts, args| match args[0] {
            Term::Value(var) => Some(!facts.is_repeated(var)),
            _ => None,
        };
}

/// The condition of this name.
pub fn condition(name: &str) -> Option<&'static ConditionDef> {
    CONDITIONS.iter().find(|condition| condition.name == name)
}

/// Whether a match meets one of the alternatives of a rule.
pub fn allowed(facts: &dyn Match, alternatives: &[Alternative]) -> bool {
    alternatives.iter().any(|alternative| meets(facts, alternative))
}

/// Whether a match meets all that an alternative demands.
pub fn meets(facts: &dyn Match, alternative: &Alternative) -> bool {
    alternative.flags.is_none_or(|flags| facts.flags().has(flags))
        && alternative.conditions.iter().all(|demand| {
            let args: Option<Vec<Term>> = demand.args.iter().map(|arg| evaluate(facts, arg)).collect();
            args.and_then(|args| (demand.condition.holds)(facts, &args)).unwrap_or(false)
        })
}

/// The flags and their words, for `fm(...)`.
pub const FLAGS: [(&str, FastMath); 8] = [
    ("reassoc", FastMath::REASSOC),
    ("nnan", FastMath::NNAN),
    ("ninf", FastMath::NINF),
    ("nsz", FastMath::NSZ),
    ("arcp", FastMath::ARCP),
    ("contract", FastMath::CONTRACT),
    ("afn", FastMath::AFN),
    ("fast", FastMath::FAST),
];

// ---- what the conditions ask ----

fn fact(facts: &dyn Match, term: &Term, fact: Fact) -> Option<bool> {
    if fact == Fact::Nonnegative && element(facts, term)? == Type::I1 {
        return None;
    }
    match *term {
        Term::Value(var) => Some(facts.has(var, fact)),
        Term::Constant(bits, ty) => Some(fact.holds_of(facts.cx(), ty, bits)),
        _ => None,
    }
}

fn interval(facts: &dyn Match, term: &Term) -> Option<[i128; 2]> {
    match *term {
        // Truth is -1 to operations that read bits as signed.
        Term::Value(var) if facts.ty(var)?.element(facts.cx()) == Type::I1 => None,
        Term::Value(var) => facts.interval(var),
        _ => integer(facts, term).map(|value| [value; 2]),
    }
}

/// The interval of the products of two intervals.
fn product([a, b]: [i128; 2], [c, d]: [i128; 2]) -> [i128; 2] {
    let (first, others) = (a * c, [a * d, b * c, b * d]);
    [others.into_iter().fold(first, i128::min), others.into_iter().fold(first, i128::max)]
}

/// Whether what two intervals make fits in the type of the first value.
fn fits(facts: &dyn Match, args: &[Term], apply: fn([i128; 2], [i128; 2]) -> [i128; 2]) -> Option<bool> {
    in_type(facts, &args[0], apply(interval(facts, &args[0])?, interval(facts, &args[1])?))
}

/// Whether an interval fits in the type of a value, read as signed.
fn in_type(facts: &dyn Match, like: &Term, [least, greatest]: [i128; 2]) -> Option<bool> {
    let element = element(facts, like)?;
    let width = element.width(facts.cx()).filter(|&width| !element.is_float(facts.cx()) && width <= 64)?;
    let limit = 1i128 << (width - 1);
    Some(least >= -limit && greatest < limit)
}

fn is_power_of_two(facts: &dyn Match, term: &Term) -> Option<bool> {
    let (bits, ty) = known(facts, term)?;
    if !ty.is_float(facts.cx()) {
        return Some(bits.is_power_of_two());
    }
    Some(exponent(ir::eval::float_of_bits(facts.cx(), ty, bits)).is_some() && is_normal(facts.cx(), ty, bits))
}

fn inverse_is_exact(facts: &dyn Match, term: &Term) -> Option<bool> {
    let (bits, ty) = known(facts, term)?;
    let cx = facts.cx();
    if !ty.is_float(cx) {
        return None;
    }
    let value = ir::eval::float_of_bits(cx, ty, bits);
    let inverse = ir::eval::bits_of_float(cx, ty, 1.0 / value);
    Some(exponent(value.abs()).is_some() && is_normal(cx, ty, bits) && is_normal(cx, ty, inverse))
}

/// Whether a float is neither zero, subnormal, infinite nor NaN.
pub(crate) fn is_normal(cx: &Context, ty: Type, bits: u64) -> bool {
    ty.float_kind(cx).is_some_and(|kind| is_normal_in(kind, ir::eval::float_of_bits(cx, ty, bits)))
}

/// Whether a number, rounded to a format, is neither zero, subnormal, infinite nor NaN.
pub(crate) fn is_normal_in(kind: FloatKind, value: f64) -> bool {
    let rounded = floats::decode(kind, floats::encode(kind, value)).abs();
    rounded.is_finite() && rounded >= kind.least_normal()
}

fn sums_well(facts: &dyn Match, a: &Term, b: &Term) -> Option<bool> {
    let cx = facts.cx();
    let ty = known(facts, a).or(known(facts, b))?.1;
    let number = |term: &Term| match known(facts, term) {
        Some((bits, own)) => (own == ty).then_some(bits),
        None => bits(cx, term, ty),
    };
    keeps_both(cx, ty, number(a)?, number(b)?)
}

/// Whether a sum of two floats rounds by 64 units in the last place of the smaller one at most; none
/// for what are no floats. Of others nothing may be left: `x + 0.1 + 1e9` would be `x + 1e9`, and
/// `x + 0.1` be `x`, as both are that less `1e9`.
pub(crate) fn keeps_both(cx: &Context, ty: Type, a: u64, b: u64) -> Option<bool> {
    let [a, b] = [a, b].map(|bits| ir::eval::float_of_bits(cx, ty, bits));
    Some(sum_keeps_both(ty.float_kind(cx)?, a, b))
}

/// The same of two numbers of a format.
pub(crate) fn sum_keeps_both(kind: FloatKind, a: f64, b: f64) -> bool {
    let sum = floats::decode(kind, floats::encode(kind, a + b));
    // Knuth's TwoSum.
    let (of_b, of_a) = (sum - a, sum - (sum - a));
    let lost = (a - of_a) + (b - of_b);
    let unit = (-f64::from(kind.format().fraction)).exp2();
    sum.is_finite() && lost.abs() <= 64.0 * unit * a.abs().min(b.abs())
}

fn is_iota(term: &Term) -> Option<bool> {
    Some(ints(term)?.iter().enumerate().all(|(at, &entry)| at as i64 == entry))
}
