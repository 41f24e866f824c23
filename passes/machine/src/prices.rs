//! The prices of a machine, as planners ask for them.

use hashbrown::HashMap;
use ir::{Body, Context, OpId, Type};

use crate::defaults::{BY_CONSTANT, DIVISIONS, NUMBERS, OPS};

/// The time of one operation, in nanoseconds.
#[derive(Copy, Clone, PartialEq, Debug)]
pub struct Price {
    /// Of a scalar.
    pub scalar: f64,
    /// Of one element of a vector.
    pub element: f64,
}

/// What operations and bytes cost.
#[derive(Clone, PartialEq, Debug)]
pub struct Machine {
    ops: HashMap<String, Price>,
    numbers: Vec<f64>,
}

impl Default for Machine {
    fn default() -> Machine {
        let price = |&(name, scalar, element): &(&str, f64, f64)| (name.to_owned(), Price { scalar, element });
        Machine { ops: OPS.iter().map(price).collect(), numbers: NUMBERS.iter().map(|&(_, value, _)| value).collect() }
    }
}

impl Machine {
    /// One of the numbers, by its name in `defaults.rs`.
    pub fn number(&self, name: &str) -> f64 {
        NUMBERS.iter().position(|&(known, ..)| known == name).map_or(0.0, |at| self.numbers[at])
    }

    /// Sets one of the numbers by its name; whether there is one of this name.
    pub fn set_number(&mut self, name: &str, value: f64) -> bool {
        let at = NUMBERS.iter().position(|&(known, ..)| known == name);
        at.is_some_and(|at| {
            self.numbers[at] = value;
            true
        })
    }

    /// Sets the price of an operation.
    pub fn set_price(&mut self, name: &str, price: Price) {
        self.ops.insert(name.to_owned(), price);
    }

    /// The numbers of the machine: name, value, meaning.
    pub(crate) fn all_numbers(&self) -> impl Iterator<Item = (&'static str, f64, &'static str)> + '_ {
        NUMBERS.iter().zip(&self.numbers).map(|(&(name, _, meaning), &value)| (name, value, meaning))
    }

    /// All prices, by name.
    pub(crate) fn all_prices(&self) -> Vec<(&str, Price)> {
        let mut prices: Vec<_> = self.ops.iter().map(|(name, &price)| (name.as_str(), price)).collect();
        prices.sort_by_key(|&(name, _)| name);
        prices
    }

    /// The price of an operation by its name.
    pub fn price(&self, name: &str) -> Price {
        let other = self.number("other-op");
        self.ops.get(name).copied().unwrap_or(Price { scalar: other, element: other })
    }

    /// The time of one run of an operation without its regions, in nanoseconds. On whole tensors it is
    /// the larger of the times of computing and of reading (the roofline model of Williams, Waterman
    /// and Patterson, 2009).
    pub fn time(&self, cx: &Context, body: &Body, op: OpId) -> f64 {
        let price = self.price(self.row(cx, body, op));
        if let Some(work) = crate::tensors::work(cx, body, op) {
            return (price.element * work).max(self.read_time(crate::tensors::bytes_read(cx, body, op)));
        }
        let of = body.results(op).chain(body.operands(op)).map(|value| body.ty(value));
        let elements = of.filter(|ty| !ty.is_memref(cx)).filter_map(|ty| elements(cx, ty)).max();
        match elements {
            Some(count) => price.element * count as f64,
            None => price.scalar,
        }
    }

    /// The line of the table that an operation stands in.
    fn row(&self, cx: &Context, body: &Body, op: OpId) -> &'static str {
        let name = body.def(op).name;
        if let Some(&(_, like)) = LIKE.iter().find(|&&(known, _)| known == name) {
            return like;
        }
        let is_division = DIVISIONS.contains(&name);
        let divisor = body.operands(op).nth(1).filter(|_| is_division);
        let is_known = divisor.is_some_and(|divisor| ir::constant_of(cx, body, divisor).is_some());
        if is_known { BY_CONSTANT } else { name }
    }

    /// The time of keeping this many bytes on a tape of `total` bytes, writing and reading, in
    /// nanoseconds. Large tapes leave the cache, and are fresh memory in each call.
    pub fn tape_time(&self, bytes: f64, total: f64) -> f64 {
        let in_cache = total <= self.number("cache-bytes");
        let traffic = match in_cache {
            true => self.number("tape-in-cache"),
            false => self.number("tape-in-memory") + self.number("held-memory"),
        };
        let fresh = if total >= self.number("fresh-bytes") { self.number("fresh-page") } else { 0.0 };
        bytes / 8.0 * (traffic + fresh)
    }

    /// The time of reading this many bytes once, in nanoseconds: half of what a tape of them moves.
    fn read_time(&self, bytes: f64) -> f64 {
        let in_cache = bytes <= self.number("cache-bytes");
        bytes / 8.0 * self.number(if in_cache { "tape-in-cache" } else { "tape-in-memory" }) / 2.0
    }

    /// The time of calling a function of which nothing is known, in nanoseconds.
    pub fn call(&self) -> f64 {
        self.number("call")
    }

    /// How often a loop is taken to run whose bounds are read from memory.
    pub fn row_trips(&self) -> f64 {
        self.number("row-trips")
    }

    /// How often a loop is taken to run if nothing is known.
    pub fn unknown_trips(&self) -> f64 {
        self.number("trips")
    }
}

/// Operations that passes put in for a while, and what they cost as much as.
const LIKE: &[(&str, &str)] = &[
    ("ad.cube", "arith.mulf"),
    ("ad.hypot", "math.sqrt"),
    ("ad.log_add_exp", "arith.addf"),
    ("ad.logistic", "math.tanh"),
    ("ad.other_share", "arith.divf"),
    ("ad.quotient", "arith.divf"),
    ("ad.share", "arith.divf"),
    ("ad.soft_maximum", "arith.addf"),
    ("chlo.digamma", "math.powf"),
    ("chlo.erf_inv", "math.powf"),
    ("chlo.lgamma", "math.powf"),
    ("chlo.polygamma", "math.powf"),
];

/// How many elements a vector or tensor has.
fn elements(cx: &Context, ty: Type) -> Option<u64> {
    let shape = ty.shape(cx)?;
    Some(shape.iter().map(|&dim| if dim == ir::DYNAMIC { 1024 } else { dim.max(0) as u64 }).product())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn large_tapes_cost_more() {
        let machine = Machine::default();
        let [small, middle, large] = [1e3, 5e6, 1e8].map(|total| machine.tape_time(8.0, total));
        assert!(small < middle && middle < large, "{small} {middle} {large}");
        assert!(machine.price("math.exp").scalar > small && machine.price("arith.mulf").scalar < small);
    }
}
