//! Subscripts as linear forms of SSA values, to tell accesses apart.

use ir::{Body, Context, Op, ValueId, constant_of};

/// `constant + Σ factor * value`, the terms in the order of their values' ids.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Linear {
    /// What is added.
    pub constant: i64,
    /// The values with their factors, none of which is zero.
    pub terms: Vec<(ValueId, i64)>,
}

/// Forms longer than this are kept as one opaque value.
const MAX_TERMS: usize = 8;

impl Linear {
    /// The form of an index value; a value that is no sum or product is a term of its own.
    pub fn of(cx: &Context, body: &Body, value: ValueId) -> Linear {
        Linear::expand(cx, body, value, 16).unwrap_or_else(|| Linear::single(value))
    }

    fn single(value: ValueId) -> Linear {
        Linear { constant: 0, terms: vec![(value, 1)] }
    }

    fn expand(cx: &Context, body: &Body, value: ValueId, depth: usize) -> Option<Linear> {
        if let Some(number) = constant_of(cx, body, value).and_then(|attr| attr.as_integer(cx)) {
            return Some(Linear { constant: i64::try_from(number).ok()?, terms: Vec::new() });
        }
        let part = |value| match depth {
            0 => Some(Linear::single(value)),
            _ => Linear::expand(cx, body, value, depth - 1),
        };
        if let Some(sum) = arith::Addi::defining(body, value) {
            return part(sum.lhs(body))?.plus(&part(sum.rhs(body))?, 1);
        }
        if let Some(difference) = arith::Subi::defining(body, value) {
            return part(difference.lhs(body))?.plus(&part(difference.rhs(body))?, -1);
        }
        if let Some(product) = arith::Muli::defining(body, value) {
            let (lhs, rhs) = (part(product.lhs(body))?, part(product.rhs(body))?);
            return match (lhs.terms.is_empty(), rhs.terms.is_empty()) {
                (true, _) => Linear::default().plus(&rhs, lhs.constant),
                (_, true) => Linear::default().plus(&lhs, rhs.constant),
                _ => Some(Linear::single(value)),
            };
        }
        Some(Linear::single(value))
    }

    /// `self + factor * other`; `None` on overflow or when it grows too long.
    fn plus(&self, other: &Linear, factor: i64) -> Option<Linear> {
        let mut sum = self.clone();
        sum.constant = sum.constant.checked_add(other.constant.checked_mul(factor)?)?;
        for &(value, count) in &other.terms {
            let count = count.checked_mul(factor)?;
            match sum.terms.iter_mut().find(|(known, _)| *known == value) {
                Some((_, known)) => *known = known.checked_add(count)?,
                None => sum.terms.push((value, count)),
            }
        }
        sum.terms.retain(|&(_, count)| count != 0);
        sum.terms.sort_by_key(|&(value, _)| value);
        (sum.terms.len() <= MAX_TERMS).then_some(sum)
    }

    /// The factor of a value.
    pub fn factor(&self, value: ValueId) -> i64 {
        self.terms.iter().find(|&&(known, _)| known == value).map_or(0, |&(_, factor)| factor)
    }
}
