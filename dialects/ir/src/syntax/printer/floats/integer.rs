//! Integers of some thousand bits, as much of them as printing floats takes.

use std::cmp::Ordering;

/// An integer of up to 3072 bits, enough for the smallest `f64` times its power of five.
#[derive(Clone)]
pub(super) struct Integer {
    limbs: [u32; 96],
    count: usize,
}

impl Integer {
    pub fn new(value: u64) -> Integer {
        let mut limbs = [0; 96];
        (limbs[0], limbs[1]) = (value as u32, (value >> 32) as u32);
        Integer { limbs, count: if limbs[1] == 0 { 1 } else { 2 } }
    }

    pub fn is_zero(&self) -> bool {
        self.count == 0
    }

    pub fn bits(&self) -> u32 {
        let last = self.limbs[..self.count].last();
        last.map_or(0, |&top| self.count as u32 * 32 - top.leading_zeros())
    }

    /// The factors are taken together as far as they fit in a limb.
    pub fn multiply_by_power(&mut self, base: u32, mut exponent: u32) {
        let step = if base == 2 { 31 } else { 13 };
        while exponent > 0 {
            let power = exponent.min(step);
            self.multiply(base.pow(power));
            exponent -= power;
        }
    }

    fn multiply(&mut self, factor: u32) {
        let mut carry = 0;
        for limb in &mut self.limbs[..self.count] {
            let product = u64::from(*limb) * u64::from(factor) + carry;
            (*limb, carry) = (product as u32, product >> 32);
        }
        if carry > 0 {
            self.limbs[self.count] = carry as u32;
            self.count += 1;
        }
    }

    /// Divides and gives the remainder.
    pub fn divide_by_billion(&mut self) -> u32 {
        let mut rest = 0;
        for limb in self.limbs[..self.count].iter_mut().rev() {
            let part = rest << 32 | u64::from(*limb);
            (*limb, rest) = ((part / 1_000_000_000) as u32, part % 1_000_000_000);
        }
        while self.count > 0 && self.limbs[self.count - 1] == 0 {
            self.count -= 1;
        }
        rest as u32
    }

    /// The greater less the smaller one.
    pub fn distance(&self, other: &Integer) -> Integer {
        let (greater, smaller) = if self < other { (other, self) } else { (self, other) };
        let mut result = greater.clone();
        let mut borrow = 0;
        for (at, limb) in result.limbs[..greater.count].iter_mut().enumerate() {
            let difference = i64::from(*limb) - i64::from(smaller.limbs[at]) - borrow;
            borrow = i64::from(difference < 0);
            *limb = difference as u32;
        }
        while result.count > 0 && result.limbs[result.count - 1] == 0 {
            result.count -= 1;
        }
        result
    }
}

impl PartialEq for Integer {
    fn eq(&self, other: &Integer) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Integer {}

impl PartialOrd for Integer {
    fn partial_cmp(&self, other: &Integer) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Integer {
    fn cmp(&self, other: &Integer) -> Ordering {
        // Limbs beyond the count are zero.
        self.limbs.iter().rev().cmp(other.limbs.iter().rev())
    }
}
