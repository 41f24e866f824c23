//! Elements that find the iterations that add to them, by solving for the iteration.
//!
//! ```text
//! for i in l..u { for k in 0..n { dx[2 i + k] += f(i, k) } }
//!
//! for e in 0..size(dx) { for k in n - 1..=0 { i = (e - k) / 2, if that is a number of l..u:
//!     dx[2 i + k] += f(i, k) } }
//! ```
//!
//! For an element, the other loop in the subscript has one iteration for each `i`, and runs so that
//! `i` goes up: the terms come in the order of before, and sums have the same bits.

use affine::{Access, Linear};
use ir::{Body, Builder, CloneMap, Context, OpId, Type, ValueId};

use super::additions::{Additions, counted};
use crate::values::{add, integer_constant, mul, sub};

/// How to find the iterations.
pub(super) struct Preimage {
    additions: Additions,
    /// The dimension whose subscript the iteration is in.
    dim: usize,
    /// What the iteration is multiplied with there.
    factor: i64,
    /// The loop whose iteration is in the subscript, too.
    other: Option<Other>,
    /// The rest of the subscript: values from outside of the loop.
    rest: Linear,
}

/// A loop inside whose iteration is in the subscript, too.
struct Other {
    op: OpId,
    induction: ValueId,
    bounds: [Bound; 2],
    factor: i64,
}

/// A bound that is known before the loop over iterations.
#[derive(Copy, Clone)]
enum Bound {
    Number(i64),
    Value(ValueId),
}

impl Bound {
    fn of(cx: &Context, body: &Body, root: OpId, value: ValueId) -> Option<Bound> {
        let number = ir::constant_of(cx, body, value).and_then(|attr| attr.as_integer(cx));
        match number.and_then(|number| i64::try_from(number).ok()) {
            Some(number) => Some(Bound::Number(number)),
            None => (!body.is_defined_inside(value, root)).then_some(Bound::Value(value)),
        }
    }

    fn value(self, b: &mut Builder<'_>) -> ValueId {
        match self {
            Bound::Number(number) => integer_constant(b, number, Type::INDEX),
            Bound::Value(value) => value,
        }
    }
}

/// Why there is nothing to solve.
pub(super) const NO_ITERATION: &str = "the iteration stands in no subscript with a constant factor";
/// Why there would have to be several solutions.
pub(super) const DIFFERENT: &str = "subscripts differ by more than a constant";
/// Factors are smaller.
const MAX_FACTOR: i64 = 1 << 31;

impl Preimage {
    /// Finds the subscript that gives the iteration.
    pub fn of(cx: &Context, body: &Body, root: OpId, buffer: ValueId) -> Result<Preimage, &'static str> {
        let additions = Additions::of(cx, body, root, buffer)?;
        let forms = |op: OpId| -> Vec<Linear> {
            let subscripts = Access::of(body, op).map_or_else(Vec::new, |access| access.subscripts);
            subscripts.into_iter().map(|subscript| Linear::of(cx, body, subscript)).collect()
        };
        let all: Vec<Vec<Linear>> = additions.ops.iter().map(|&op| forms(op)).collect();
        let induction = additions.counted.induction;
        let mut why = NO_ITERATION;
        for dim in 0..all[0].len() {
            let form = &all[0][dim];
            if form.factor(induction) == 0 {
                continue;
            }
            if all.iter().any(|forms| forms[dim] != *form) {
                why = DIFFERENT;
                continue;
            }
            match parts(cx, body, &additions, form) {
                Ok((other, rest)) => {
                    let factor = form.factor(induction);
                    return Ok(Preimage { additions, dim, factor, other, rest });
                }
                Err(reason) => why = reason,
            }
        }
        Err(why)
    }

    /// Writes the loop over elements before the loop over iterations.
    pub fn emit(&self, cx: &Context, body: &mut Body) {
        let additions = &self.additions;
        let loc = body.loc(additions.root);
        let mut b = Builder::before(cx, body, additions.root);
        b.loc = loc;
        let (zero, one) = (integer_constant(&mut b, 0, Type::INDEX), integer_constant(&mut b, 1, Type::INDEX));
        let size = memref::dim(&mut b, additions.buffer, self.dim);
        let mut rest = integer_constant(&mut b, self.rest.constant, Type::INDEX);
        for &(term, factor) in &self.rest.terms {
            let factor = integer_constant(&mut b, factor, Type::INDEX);
            let mut value = mul(&mut b, term.first, factor);
            if let Some(second) = term.second {
                value = mul(&mut b, value, second);
            }
            rest = add(&mut b, rest, value);
        }
        let made = loops::build_for_op(&mut b, zero, size, one, &[], |b, element, _| {
            let left = sub(b, element, rest);
            match &self.other {
                None => self.at(b, left, &[], CloneMap::default()),
                Some(other) => self.around(b, other, left),
            }
            Vec::new()
        });
        made.set_parallel(cx, b.body, true);
    }

    /// What becomes a loop over elements.
    pub fn additions(&self) -> &Additions {
        &self.additions
    }

    /// The loop whose iteration is in the subscript, too.
    fn around(&self, b: &mut Builder<'_>, other: &Other, left: ValueId) {
        let [lower, upper] = other.bounds.map(|bound| bound.value(b));
        let one = integer_constant(b, 1, Type::INDEX);
        loops::build_for(b, lower, upper, one, &[], |b, passed, _| {
            let number = match (other.factor > 0) == (self.factor > 0) {
                false => passed,
                true => {
                    let end = add(b, lower, upper);
                    let last = sub(b, end, one);
                    sub(b, last, passed)
                }
            };
            let mut map = CloneMap::default();
            map.map(other.induction, number);
            let times = integer_constant(b, other.factor, Type::INDEX);
            let amount = mul(b, number, times);
            let left = sub(b, left, amount);
            self.at(b, left, &[other.op], map);
            Vec::new()
        });
    }

    /// The additions of the iteration that, times the factor, is `left`, if there is one.
    fn at(&self, b: &mut Builder<'_>, left: ValueId, known: &[OpId], mut map: CloneMap) {
        let counted = &self.additions.counted;
        let zero = integer_constant(b, 0, Type::INDEX);
        let left = if self.factor < 0 { sub(b, zero, left) } else { left };
        let (mut iteration, mut is_there) = (left, None);
        if self.factor.abs() != 1 {
            let factor = integer_constant(b, self.factor.abs(), Type::INDEX);
            iteration = arith::Floordivsi::emit(b, left, factor);
            let product = mul(b, iteration, factor);
            is_there = Some(arith::Cmpi::emit(b, product, left, arith::CmpI::Eq));
        }
        let is_low = arith::Cmpi::emit(b, counted.lower, iteration, arith::CmpI::Sle);
        let is_high = arith::Cmpi::emit(b, iteration, counted.upper, arith::CmpI::Slt);
        let mut condition = arith::Andi::emit(b, is_low, is_high);
        if let Some(is_there) = is_there {
            condition = arith::Andi::emit(b, condition, is_there);
        }
        loops::build_if(
            b,
            condition,
            &[],
            |b| {
                map.map(counted.induction, iteration);
                self.additions.write(b, known, &mut map);
                Vec::new()
            },
            |_| Vec::new(),
        );
    }
}

/// A subscript beside the iteration: another loop, and what is outside of the loop.
fn parts(
    cx: &Context,
    body: &Body,
    additions: &Additions,
    form: &Linear,
) -> Result<(Option<Other>, Linear), &'static str> {
    let is_outside = |value| !body.is_defined_inside(value, additions.root);
    let (mut other, mut rest) = (None, Linear::number(form.constant));
    for &(term, factor) in &form.terms {
        if !(-MAX_FACTOR..MAX_FACTOR).contains(&factor) {
            return Err("a factor in a subscript is too large");
        }
        if term.values().all(is_outside) {
            if term.values().any(|value| body.ty(value) != Type::INDEX) {
                return Err("a subscript is made of other numbers than of indices");
            }
            rest.terms.push((term, factor));
            continue;
        }
        if term.second.is_some() {
            return Err("a subscript is a product of iterations");
        }
        if term.first == additions.counted.induction {
            continue;
        }
        let around = additions.around.iter().copied().find_map(|op| {
            let inner = counted(cx, body, op).filter(|inner| inner.induction == term.first)?;
            Some((op, inner))
        });
        let (op, inner) = around.ok_or("a subscript is not made of iterations")?;
        if other.is_some() {
            return Err("more than two loops stand in a subscript");
        }
        let bound = |value| Bound::of(cx, body, additions.root, value).ok_or("bounds change in it");
        let bounds = [bound(inner.lower)?, bound(inner.upper)?];
        other = Some(Other { op, induction: inner.induction, bounds, factor });
    }
    Ok((other, rest))
}
