//! When two results are as equal as a rule claims.

use arith::FastMath;
use ir::{Context, Type};

use super::values::Range;
use crate::text::resolved::{Alternative, Resolved};
use crate::text::rule::Claim;

/// How results are compared.
#[derive(Copy, Clone, PartialEq, Debug)]
pub struct Mode {
    /// Whether rounding may differ; then inputs are moderate.
    pub is_near: bool,
    /// The flags that the operations have.
    pub flags: FastMath,
    /// Whether flags count: they do not if the rule claims equal bits.
    pub is_exact: bool,
}

/// Flags that let rounding differ.
const ROUNDING: [FastMath; 4] = [FastMath::REASSOC, FastMath::ARCP, FastMath::CONTRACT, FastMath::AFN];

/// What became of one comparison.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Verdict {
    /// Equal, as far as the rule claims.
    Equal,
    /// The flags say nothing of these numbers.
    Outside,
    /// Different.
    Different,
}

impl Mode {
    /// How the sides of a rule are compared where an alternative holds.
    pub fn of(rule: &Resolved, alternative: &Alternative) -> Mode {
        let flags = alternative.flags.unwrap_or(FastMath::NONE);
        let is_exact = rule.claim == Claim::Exact;
        let rounds = ROUNDING.iter().any(|&flag| flags.has(flag)) || rule.claim == Claim::Unordered;
        Mode { is_near: rounds && !is_exact, flags, is_exact }
    }

    /// Which numbers are drawn.
    pub fn range(self) -> Range {
        if self.is_near { Range::Moderate } else { Range::All }
    }

    /// Whether flags rule out that a number is there at all.
    pub fn excludes(self, cx: &Context, ty: Type, bits: u64) -> bool {
        if self.is_exact || !ty.is_float(cx) {
            return false;
        }
        let value = ir::eval::float_of_bits(cx, ty, bits);
        (value.is_nan() && self.flags.has(FastMath::NNAN)) || (value.is_infinite() && self.flags.has(FastMath::NINF))
    }

    /// Compares an element of the results. `scale` is the greatest number that was computed on the
    /// way, `steps` how many roundings there were.
    pub fn compare(self, cx: &Context, ty: Type, left: u64, right: u64, scale: f64, steps: f64) -> Verdict {
        let Some(kind) = ty.float_kind(cx) else {
            return if left == right { Verdict::Equal } else { Verdict::Different };
        };
        let [x, y] = [left, right].map(|bits| ir::eval::float_of_bits(cx, ty, bits));
        let may_lose_sign = !self.is_exact && (self.flags.has(FastMath::NSZ) || self.is_near);
        if left == right || (x.is_nan() && y.is_nan()) || (may_lose_sign && x == 0.0 && y == 0.0) {
            return Verdict::Equal;
        }
        if !self.is_near {
            return Verdict::Different;
        }
        let epsilon = 2f64.powi(1 - kind.precision() as i32);
        // A left side that is infinite may have overflowed, which says nothing of rounding; but what is
        // divided by zero is no NaN by that, nor infinite the other way.
        if x.is_infinite() && (y.is_nan() || y == -x) {
            return Verdict::Different;
        }
        if x.is_infinite() || !scale.is_finite() {
            return Verdict::Outside;
        }
        // NaN fails the comparison.
        if (x - y).abs() <= 64.0 * steps * epsilon * scale { Verdict::Equal } else { Verdict::Different }
    }
}
