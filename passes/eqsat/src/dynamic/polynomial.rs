//! Sums of products in normal form: each product of values once, with the number that it is
//! multiplied by; and ways to write such a sum with few operations.

use std::collections::BTreeMap;

use egg::Id;
use ir::FloatKind;

use crate::vocabulary::conditions::{is_normal_in, sum_keeps_both};

/// A number that a product is multiplied by. Integers wrap at 64 bits; a [`Ring`] says at how many
/// in the end.
#[derive(Copy, Clone, PartialEq, Debug)]
pub(crate) enum Number {
    Float(f64),
    Int(i64),
}

/// Where numbers are from.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(crate) enum Ring {
    Floats(FloatKind),
    /// Integers of so many bits.
    Integers(u32),
}

impl Ring {
    fn one(self) -> Number {
        match self {
            Ring::Floats(_) => Number::Float(1.0),
            Ring::Integers(_) => Number::Int(1),
        }
    }

    /// The sum of two numbers; none if little is left of one of them, as rounding it away here says
    /// that it is nothing elsewhere.
    fn sum(self, a: Number, b: Number) -> Option<Number> {
        match (self, a, b) {
            (Ring::Floats(kind), Number::Float(a), Number::Float(b)) if !sum_keeps_both(kind, a, b) => None,
            _ => Some(self.wrap(a.plus(b))),
        }
    }

    /// The product of two numbers; none if it is too large or too small for the format.
    fn product(self, a: Number, b: Number) -> Option<Number> {
        let product = a.times(b);
        match (self, product) {
            (Ring::Floats(kind), Number::Float(value)) if !is_normal_in(kind, value) => None,
            _ => Some(self.wrap(product)),
        }
    }

    /// The number that is the same in this ring, read as signed.
    fn wrap(self, number: Number) -> Number {
        match (self, number) {
            (Ring::Integers(width), Number::Int(value)) if width < 64 => {
                Number::Int(value << (64 - width) >> (64 - width))
            }
            _ => number,
        }
    }
}

impl Number {
    fn plus(self, other: Number) -> Number {
        match (self, other) {
            (Number::Float(a), Number::Float(b)) => Number::Float(a + b),
            (Number::Int(a), Number::Int(b)) => Number::Int(a.wrapping_add(b)),
            _ => self,
        }
    }

    fn times(self, other: Number) -> Number {
        match (self, other) {
            (Number::Float(a), Number::Float(b)) => Number::Float(a * b),
            (Number::Int(a), Number::Int(b)) => Number::Int(a.wrapping_mul(b)),
            _ => self,
        }
    }

    fn negated(self) -> Number {
        match self {
            Number::Float(value) => Number::Float(-value),
            Number::Int(value) => Number::Int(value.wrapping_neg()),
        }
    }

    fn is_zero(self) -> bool {
        matches!(self, Number::Int(0)) || self == Number::Float(0.0)
    }

    fn is_one(self) -> bool {
        matches!(self, Number::Int(1)) || self == Number::Float(1.0)
    }

    fn is_negative(self) -> bool {
        match self {
            Number::Float(value) => value < 0.0,
            Number::Int(value) => value < 0,
        }
    }
}

/// Values that are multiplied, sorted.
type Product = Vec<Id>;

/// More terms than this are not taken together.
const MOST_TERMS: usize = 12;
/// Nor more factors in one of them.
const MOST_FACTORS: usize = 12;

/// A sum of products.
#[derive(Clone, Debug)]
pub(crate) struct Polynomial {
    ring: Ring,
    terms: BTreeMap<Product, Number>,
    /// Whether terms fell away, which is wrong of infinities and NaN.
    pub cancels: bool,
}

impl Polynomial {
    /// A number.
    pub fn number(ring: Ring, number: Number) -> Polynomial {
        let terms = (!number.is_zero()).then_some((Vec::new(), number)).into_iter().collect();
        Polynomial { ring, terms, cancels: false }
    }

    /// A value.
    pub fn value(ring: Ring, id: Id) -> Polynomial {
        Polynomial { ring, terms: BTreeMap::from([(vec![id], ring.one())]), cancels: false }
    }

    /// How many terms there are.
    pub fn len(&self) -> usize {
        self.terms.len()
    }

    /// All values in it, some of them twice.
    pub fn values(&self) -> impl Iterator<Item = Id> {
        self.terms.keys().flatten().copied()
    }

    /// Adds a term; none if its number is lost beside the one that is there.
    fn add(&mut self, product: Product, number: Number) -> Option<()> {
        let sum = match self.terms.get(&product) {
            Some(&known) => self.ring.sum(known, number)?,
            None => self.ring.wrap(number),
        };
        if sum.is_zero() {
            self.terms.remove(&product);
            self.cancels = true;
        } else {
            self.terms.insert(product, sum);
        }
        Some(())
    }

    /// The sum of two, or the difference; none if it is too large, or a number is lost.
    pub fn plus(&self, other: &Polynomial, is_difference: bool) -> Option<Polynomial> {
        let mut sum = self.clone();
        sum.cancels |= other.cancels;
        for (product, &number) in &other.terms {
            sum.add(product.clone(), if is_difference { number.negated() } else { number })?;
        }
        (sum.len() <= MOST_TERMS).then_some(sum)
    }

    /// Nothing less this.
    pub fn negated(&self) -> Polynomial {
        let mut sum = self.clone();
        sum.terms.values_mut().for_each(|number| *number = self.ring.wrap(number.negated()));
        sum
    }

    /// The product of two; none if it is too large, or a number is lost.
    pub fn times(&self, other: &Polynomial) -> Option<Polynomial> {
        let mut sum = Polynomial { ring: self.ring, terms: BTreeMap::new(), cancels: self.cancels || other.cancels };
        if self.len() * other.len() > MOST_TERMS {
            return None;
        }
        // Zero times anything.
        sum.cancels |= self.len() == 0 || other.len() == 0;
        for (left, &a) in &self.terms {
            for (right, &b) in &other.terms {
                let mut product = [&left[..], &right[..]].concat();
                if product.len() > MOST_FACTORS {
                    return None;
                }
                product.sort_unstable();
                sum.add(product, self.ring.product(a, b)?)?;
            }
        }
        Some(sum)
    }

    /// Term by term.
    pub fn collected(&self) -> Form {
        Form::sum(self.terms.iter().map(|(product, &number)| self.term(product, number)).collect(), self.ring)
    }

    /// What most terms share is taken out, again and again: of a polynomial of one value this is
    /// Horner's scheme.
    pub fn factored(&self) -> Form {
        if self.len() <= 1 {
            return self.collected();
        }
        let mut shared: BTreeMap<Id, usize> = BTreeMap::new();
        for product in self.terms.keys() {
            let mut once = product.clone();
            once.dedup();
            once.into_iter().for_each(|id| *shared.entry(id).or_default() += 1);
        }
        let best = shared
            .into_iter()
            .filter(|&(_, count)| count > 1)
            .max_by_key(|&(id, count)| (count, std::cmp::Reverse(id)));
        let Some((id, _)) = best else { return self.scaled() };
        let count = |product: &Product| product.iter().filter(|&&other| other == id).count();
        let (with, without): (Vec<_>, Vec<_>) = self.terms.iter().partition(|(product, _)| count(product) > 0);
        let power = with.iter().map(|(product, _)| count(product)).min().unwrap_or(1);
        let inner = with.into_iter().map(|(product, &number)| {
            let mut left = product.clone();
            let at = left.iter().position(|&other| other == id).unwrap_or(0);
            left.drain(at..at + power);
            (left, number)
        });
        let inner = Polynomial { ring: self.ring, terms: inner.collect(), cancels: false };
        let rest: BTreeMap<Product, Number> =
            without.into_iter().map(|(product, &number)| (product.clone(), number)).collect();
        let product = Form::Product(vec![Form::power(id, power), inner.factored()]);
        let rest = Polynomial { ring: self.ring, terms: rest, cancels: false };
        match rest.factored() {
            Form::Sum(mut terms) => {
                terms.push((false, product));
                Form::Sum(terms)
            }
            Form::Number(number) if number.is_zero() => product,
            other => Form::sum(vec![(false, product), (false, other)], self.ring),
        }
    }

    /// Terms that share no value: numbers that several have are taken out.
    fn scaled(&self) -> Form {
        let mut groups: Vec<(Number, Vec<(bool, Form)>)> = Vec::new();
        for (product, &number) in &self.terms {
            let (is_negative, size) = magnitude(number);
            let group = groups.iter_mut().find(|(known, _)| *known == size && !product.is_empty());
            let term = if product.is_empty() { Form::Number(size) } else { Form::product(product, self.ring.one()) };
            match group {
                Some((_, terms)) => terms.push((is_negative, term)),
                None if product.is_empty() => groups.push((self.ring.one(), vec![(is_negative, term)])),
                None => groups.push((size, vec![(is_negative, term)])),
            }
        }
        let of_group = |(size, terms): (Number, Vec<(bool, Form)>)| -> Vec<(bool, Form)> {
            let scale = |form: Form| if size.is_one() { form } else { Form::Product(vec![Form::Number(size), form]) };
            if size.is_one() {
                return terms;
            }
            match <[(bool, Form); 1]>::try_from(terms) {
                Ok([(is_negative, term)]) => vec![(is_negative, scale(term))],
                Err(terms) => vec![(false, scale(Form::sum(terms, self.ring)))],
            }
        };
        Form::sum(groups.into_iter().flat_map(of_group).collect(), self.ring)
    }

    fn term(&self, product: &Product, number: Number) -> (bool, Form) {
        let (is_negative, size) = magnitude(number);
        (is_negative, Form::product(product, size))
    }
}

fn magnitude(number: Number) -> (bool, Number) {
    if number.is_negative() { (true, number.negated()) } else { (false, number) }
}

/// A way to write a sum.
#[derive(Clone, PartialEq, Debug)]
pub(crate) enum Form {
    Number(Number),
    Value(Id),
    /// A value times itself, so often.
    Power(Id, usize),
    Product(Vec<Form>),
    /// Each term with whether it is taken away.
    Sum(Vec<(bool, Form)>),
}

impl Form {
    fn power(id: Id, power: usize) -> Form {
        if power == 1 { Form::Value(id) } else { Form::Power(id, power) }
    }

    fn product(product: &[Id], number: Number) -> Form {
        let mut factors: Vec<Form> =
            product.chunk_by(|a, b| a == b).map(|same| Form::power(same[0], same.len())).collect();
        if factors.is_empty() || !number.is_one() {
            factors.push(Form::Number(number));
        }
        if factors.len() == 1 { factors.swap_remove(0) } else { Form::Product(factors) }
    }

    fn sum(mut terms: Vec<(bool, Form)>, ring: Ring) -> Form {
        match terms[..] {
            [] => Form::Number(match ring {
                Ring::Floats(_) => Number::Float(0.0),
                Ring::Integers(_) => Number::Int(0),
            }),
            [(false, _)] => terms.swap_remove(0).1,
            _ => Form::Sum(terms),
        }
    }

    /// How many operations it takes; a difference that starts with nothing takes one more.
    pub fn operations(&self) -> usize {
        match self {
            Form::Number(_) | Form::Value(_) => 0,
            Form::Power(_, power) => (power.ilog2() + power.count_ones() - 1) as usize,
            Form::Product(factors) => factors.iter().map(Form::operations).sum::<usize>() + factors.len() - 1,
            Form::Sum(terms) => {
                let starts = usize::from(terms.iter().all(|&(is_negative, _)| is_negative));
                terms.iter().map(|(_, term)| term.operations()).sum::<usize>() + terms.len() - 1 + starts
            }
        }
    }
}
