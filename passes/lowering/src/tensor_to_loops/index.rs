//! Index arithmetic that folds what is known.

use ir::{Builder, Op, ValueId};
use memref::Size;

use super::lowerer::Lowerer;

/// How far an index is traced back to loops.
const MAX_DEPTH: u32 = 6;

impl Lowerer<'_> {
    /// The number that a value of the new program is, if it is a constant.
    pub fn number(&self, b: &Builder<'_>, value: ValueId) -> Option<i64> {
        let attr = ir::constant_of(b.cx, b.body, value)?;
        attr.as_integer(b.cx).and_then(|value| i64::try_from(value).ok())
    }

    /// The least and the greatest value that an index may have, where loops around tell.
    pub fn range(&self, b: &Builder<'_>, value: ValueId) -> Option<(i64, i64)> {
        self.range_within(b, value, MAX_DEPTH)
    }

    fn range_within(&self, b: &Builder<'_>, value: ValueId, depth: u32) -> Option<(i64, i64)> {
        if let Some(number) = self.number(b, value) {
            return Some((number, number));
        }
        if let Some(&range) = self.ranges.get(&value) {
            return Some(range);
        }
        let op = b.body.defining_op(value).filter(|_| depth > 0)?;
        let of = |at: usize| self.range_within(b, b.body.operand(op, at), depth - 1);
        let def = b.body.def(op);
        match () {
            () if def == arith::Addi::DEF => {
                let ((a, c), (d, e)) = (of(0)?, of(1)?);
                Some((a.checked_add(d)?, c.checked_add(e)?))
            }
            () if def == arith::Subi::DEF => {
                let ((a, c), (d, e)) = (of(0)?, of(1)?);
                Some((a.checked_sub(e)?, c.checked_sub(d)?))
            }
            () if def == arith::Muli::DEF => {
                let ((a, c), (d, e)) = (of(0)?, of(1)?);
                (a >= 0 && d >= 0).then_some(())?;
                Some((a.checked_mul(d)?, c.checked_mul(e)?))
            }
            _ => None,
        }
    }

    /// Whether an index is one of `0..size`: known to be, known not to be, or neither.
    pub fn is_inside(&self, b: &Builder<'_>, value: ValueId, size: Size) -> Option<bool> {
        let (Size::Known(size), Some((least, greatest))) = (size, self.range(b, value)) else { return None };
        match () {
            () if least >= 0 && greatest < size => Some(true),
            () if greatest < 0 || least >= size => Some(false),
            () => None,
        }
    }

    /// A size as a value.
    pub fn value_of(&mut self, b: &mut Builder<'_>, size: Size) -> ValueId {
        match size {
            Size::Known(number) => self.index(b, number),
            Size::Value(value) => value,
        }
    }

    /// A value as a size, known if it is a constant.
    pub fn size_of(&self, b: &Builder<'_>, value: ValueId) -> Size {
        self.number(b, value).map_or(Size::Value(value), Size::Known)
    }

    /// `x + y`.
    pub fn add(&mut self, b: &mut Builder<'_>, x: ValueId, y: ValueId) -> ValueId {
        match (self.number(b, x), self.number(b, y)) {
            (Some(0), _) => y,
            (_, Some(0)) => x,
            (Some(p), Some(q)) => self.index(b, p.wrapping_add(q)),
            _ => self.like::<arith::Addi>(b, &[x, y]),
        }
    }

    /// `x + number`.
    pub fn plus(&mut self, b: &mut Builder<'_>, x: ValueId, number: i64) -> ValueId {
        let number = self.index(b, number);
        self.add(b, x, number)
    }

    /// `x - y`.
    pub fn sub(&mut self, b: &mut Builder<'_>, x: ValueId, y: ValueId) -> ValueId {
        match (self.number(b, x), self.number(b, y)) {
            (_, Some(0)) => x,
            (Some(p), Some(q)) => self.index(b, p.wrapping_sub(q)),
            _ => self.like::<arith::Subi>(b, &[x, y]),
        }
    }

    /// `x * y`.
    pub fn mul(&mut self, b: &mut Builder<'_>, x: ValueId, y: ValueId) -> ValueId {
        match (self.number(b, x), self.number(b, y)) {
            (Some(1), _) => y,
            (_, Some(1)) => x,
            (Some(0), _) | (_, Some(0)) => self.index(b, 0),
            (Some(p), Some(q)) => self.index(b, p.wrapping_mul(q)),
            _ => self.like::<arith::Muli>(b, &[x, y]),
        }
    }

    /// `x * number`.
    pub fn times(&mut self, b: &mut Builder<'_>, x: ValueId, number: i64) -> ValueId {
        let number = self.index(b, number);
        self.mul(b, x, number)
    }

    /// `x / y` of numbers that are not negative, for `y > 0`.
    pub fn div(&mut self, b: &mut Builder<'_>, x: ValueId, y: ValueId) -> ValueId {
        match (self.number(b, x), self.number(b, y)) {
            (_, Some(1)) => x,
            (Some(p), Some(q)) if p >= 0 && q > 0 => self.index(b, p / q),
            _ => self.like::<arith::Divui>(b, &[x, y]),
        }
    }

    /// `x mod y` of numbers that are not negative, for `y > 0`.
    pub fn rem(&mut self, b: &mut Builder<'_>, x: ValueId, y: ValueId) -> ValueId {
        match (self.number(b, x), self.number(b, y)) {
            (_, Some(1)) => self.index(b, 0),
            (Some(p), Some(q)) if p >= 0 && q > 0 => self.index(b, p % q),
            _ => self.like::<arith::Remui>(b, &[x, y]),
        }
    }

    /// The smaller of two signed indices.
    pub fn min(&mut self, b: &mut Builder<'_>, x: ValueId, y: ValueId) -> ValueId {
        match (self.number(b, x), self.number(b, y)) {
            (Some(p), Some(q)) => self.index(b, p.min(q)),
            _ => self.like::<arith::Minsi>(b, &[x, y]),
        }
    }

    /// The larger of two signed indices.
    pub fn max(&mut self, b: &mut Builder<'_>, x: ValueId, y: ValueId) -> ValueId {
        match (self.number(b, x), self.number(b, y)) {
            (Some(p), Some(q)) => self.index(b, p.max(q)),
            _ => self.like::<arith::Maxsi>(b, &[x, y]),
        }
    }

    /// A comparison of integers or indices.
    pub fn compare(&mut self, b: &mut Builder<'_>, predicate: arith::CmpI, x: ValueId, y: ValueId) -> ValueId {
        arith::Cmpi::emit(b, x, y, predicate)
    }

    /// Whether `low <= x < high`, by one unsigned comparison; `high - low` is not negative.
    pub fn within(&mut self, b: &mut Builder<'_>, x: ValueId, low: i64, high: ValueId) -> ValueId {
        let low = self.index(b, low);
        let (x, width) = (self.sub(b, x, low), self.sub(b, high, low));
        self.compare(b, arith::CmpI::Ult, x, width)
    }

    /// `condition ? x : y`.
    pub fn select(&mut self, b: &mut Builder<'_>, condition: ValueId, x: ValueId, y: ValueId) -> ValueId {
        arith::Select::emit(b, condition, x, y)
    }

    /// Both conditions; none counts as one that holds.
    pub fn both(&mut self, b: &mut Builder<'_>, x: Option<ValueId>, y: ValueId) -> ValueId {
        match x {
            Some(x) => self.like::<arith::Andi>(b, &[x, y]),
            None => y,
        }
    }

    /// The product of sizes.
    pub fn product(&mut self, b: &mut Builder<'_>, sizes: &[Size]) -> Size {
        let known: i64 =
            sizes.iter().map(|size| super::lowerer::size_dim(*size)).filter(|&n| n != ir::DYNAMIC).product();
        let mut value = self.index(b, known);
        for size in sizes {
            if let Size::Value(size) = *size {
                value = self.mul(b, value, size);
            }
        }
        self.size_of(b, value)
    }

    /// `(x + number)` of a size.
    pub fn grow(&mut self, b: &mut Builder<'_>, size: Size, number: i64) -> Size {
        let value = self.value_of(b, size);
        let value = self.plus(b, value, number);
        self.size_of(b, value)
    }
}
