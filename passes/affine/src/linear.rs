//! Integer values as linear forms over other values and products of two of them.
//!
//! Sums, differences, products, shifts and exact divisions by constants, and casts that keep
//! the number are looked into; anything else is a term of its own. Products of two terms stay
//! as a [`Term`], so that `i * n + j` and `(i + 1) * n + j` can be told apart.

use arith::{Addi, Divsi, Divui, Extsi, Floordivsi, IndexCast, Muli, Shli, Subi};
use ir::{Body, Context, Op, OpId, Type, ValueId, View, constant_of};

/// A value, or the product of two.
#[derive(Copy, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Term {
    /// The value.
    pub first: ValueId,
    /// What it is multiplied with; not before `first` in the order of ids.
    pub second: Option<ValueId>,
}

impl Term {
    /// A value alone.
    pub fn value(value: ValueId) -> Term {
        Term { first: value, second: None }
    }

    /// The values in it.
    pub fn values(self) -> impl Iterator<Item = ValueId> + Clone {
        std::iter::once(self.first).chain(self.second)
    }

    fn times(self, other: Term) -> Option<Term> {
        if self.second.is_some() || other.second.is_some() {
            return None;
        }
        let (first, second) = (self.first.min(other.first), self.first.max(other.first));
        Some(Term { first, second: Some(second) })
    }
}

/// `constant + Σ factor * term`, the terms in order, no factor zero.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Linear {
    /// What is added.
    pub constant: i64,
    /// The terms with their factors.
    pub terms: Vec<(Term, i64)>,
}

/// Forms longer than this are kept as one opaque value.
const MAX_TERMS: usize = 12;
/// How many operations one form may look into.
const MAX_VISITS: usize = 64;
/// How deep a form looks.
const MAX_DEPTH: usize = 24;

struct Expansion<'a> {
    cx: &'a Context,
    body: &'a Body,
    visits: usize,
}

impl Linear {
    /// The form of an integer value.
    pub fn of(cx: &Context, body: &Body, value: ValueId) -> Linear {
        let mut expansion = Expansion { cx, body, visits: MAX_VISITS };
        expansion.expand(value, MAX_DEPTH).unwrap_or_else(|| Linear::value(value))
    }

    /// A value as a term of its own.
    pub fn value(value: ValueId) -> Linear {
        Linear { constant: 0, terms: vec![(Term::value(value), 1)] }
    }

    /// A number.
    pub fn number(constant: i64) -> Linear {
        Linear { constant, terms: Vec::new() }
    }

    /// The number that it is, if it has no terms.
    pub fn as_number(&self) -> Option<i64> {
        self.terms.is_empty().then_some(self.constant)
    }

    /// `self + factor * other`; `None` on overflow or when it grows too long.
    pub fn plus(&self, other: &Linear, factor: i64) -> Option<Linear> {
        let mut sum = self.clone();
        sum.constant = sum.constant.checked_add(other.constant.checked_mul(factor)?)?;
        for &(term, count) in &other.terms {
            let count = count.checked_mul(factor)?;
            match sum.terms.binary_search_by_key(&term, |&(known, _)| known) {
                Ok(at) => sum.terms[at].1 = sum.terms[at].1.checked_add(count)?,
                Err(at) => sum.terms.insert(at, (term, count)),
            }
        }
        sum.terms.retain(|&(_, count)| count != 0);
        (sum.terms.len() <= MAX_TERMS).then_some(sum)
    }

    /// `self * factor`.
    pub fn scaled(&self, factor: i64) -> Option<Linear> {
        Linear::default().plus(self, factor)
    }

    fn times(&self, other: &Linear) -> Option<Linear> {
        let mut sum = other.scaled(self.constant)?;
        for &(term, factor) in &self.terms {
            sum = sum.plus(&Linear { constant: 0, terms: vec![(term, factor)] }, other.constant)?;
            for &(with, count) in &other.terms {
                let product = Linear { constant: 0, terms: vec![(term.times(with)?, factor.checked_mul(count)?)] };
                sum = sum.plus(&product, 1)?;
            }
        }
        Some(sum)
    }

    /// `self / divisor` if that leaves no rest whatever the terms are.
    fn exact_quotient(&self, divisor: i64) -> Option<Linear> {
        let divides = |number: i64| number.checked_rem(divisor) == Some(0);
        if divisor <= 0 || !divides(self.constant) || !self.terms.iter().all(|&(_, factor)| divides(factor)) {
            return None;
        }
        let terms = self.terms.iter().map(|&(term, factor)| (term, factor / divisor)).collect();
        Some(Linear { constant: self.constant / divisor, terms })
    }

    /// The factor of a value alone.
    pub fn factor(&self, value: ValueId) -> i64 {
        let term = Term::value(value);
        self.terms.iter().find(|&&(known, _)| known == term).map_or(0, |&(_, factor)| factor)
    }

    /// The values that occur, in products too.
    pub fn values(&self) -> impl Iterator<Item = ValueId> + '_ {
        self.terms.iter().flat_map(|&(term, _)| term.values())
    }
}

impl Expansion<'_> {
    fn expand(&mut self, value: ValueId, depth: usize) -> Option<Linear> {
        let (cx, body) = (self.cx, self.body);
        if let Some(number) = constant_of(cx, body, value).and_then(|attr| attr.as_integer(cx)) {
            return i64::try_from(number).ok().map(Linear::number);
        }
        let Some(op) = body.defining_op(value).filter(|_| depth > 0 && self.visits > 0) else {
            return Some(Linear::value(value));
        };
        self.visits -= 1;
        Some(self.look_into(op, depth - 1).unwrap_or_else(|| Linear::value(value)))
    }

    /// The form of the result of an operation; `None` if it is none.
    fn look_into(&mut self, op: OpId, depth: usize) -> Option<Linear> {
        let body = self.body;
        let def = body.def(op);
        if def == IndexCast::DEF || def == Extsi::DEF {
            let is_kept = width(self.cx, body.ty(body.result(op, 0))) >= width(self.cx, body.ty(body.operand(op, 0)));
            return if is_kept { self.expand(body.operand(op, 0), depth) } else { None };
        }
        let known = [Addi::DEF, Subi::DEF, Muli::DEF, Shli::DEF, Divsi::DEF, Divui::DEF, Floordivsi::DEF];
        if !known.contains(&def) || !never_wraps(self.cx, body, op) {
            return None;
        }
        let lhs = self.expand(body.operand(op, 0), depth)?;
        let rhs = self.expand(body.operand(op, 1), depth)?;
        match () {
            () if def == Addi::DEF => lhs.plus(&rhs, 1),
            () if def == Subi::DEF => lhs.plus(&rhs, -1),
            () if def == Muli::DEF => lhs.times(&rhs),
            () if def == Shli::DEF => {
                let places = rhs.as_number().filter(|places| (0..62).contains(places))?;
                lhs.scaled(1 << places)
            }
            // An unsigned division of a negative number is something else.
            () if def == Divui::DEF => None,
            () => lhs.exact_quotient(rhs.as_number()?),
        }
    }
}

/// The number of bits of an integer type.
fn width(cx: &Context, ty: Type) -> u32 {
    if ty == Type::INDEX { 64 } else { ty.element(cx).width(cx).unwrap_or(0) }
}

/// Whether integer arithmetic gives the mathematical result: at full width by convention,
/// otherwise by its flags. Divisions never leave the range but for one case, which traps.
fn never_wraps(cx: &Context, body: &Body, op: OpId) -> bool {
    let ty = body.ty(body.result(op, 0));
    if ty.shape(cx).is_some() {
        return false;
    }
    let is_division = [Divsi::DEF, Divui::DEF, Floordivsi::DEF].contains(&body.def(op));
    if width(cx, ty) >= 64 || is_division {
        return true;
    }
    arith::integers::overflow_flags(View::new(cx, body, op)).has(arith::Overflow::NSW)
}
