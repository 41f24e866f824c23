//! The predicates of comparisons, and how floats are rounded, as enumerations in text.

use std::cmp::Ordering;

use ir::View;
use ir::attr_values::AttrValue;

ir::attr_enum! {
    /// How two integers are compared.
    pub enum CmpI("a predicate for integers", i64) {
        Eq = "eq" 0,
        Ne = "ne" 1,
        Slt = "slt" 2,
        Sle = "sle" 3,
        Sgt = "sgt" 4,
        Sge = "sge" 5,
        Ult = "ult" 6,
        Ule = "ule" 7,
        Ugt = "ugt" 8,
        Uge = "uge" 9,
    }
}

ir::attr_enum! {
    /// How two floats are compared: `o` is false and `u` is true if one of them is NaN.
    pub enum CmpF("a predicate for floats", i64) {
        False = "false" 0,
        Oeq = "oeq" 1,
        Ogt = "ogt" 2,
        Oge = "oge" 3,
        Olt = "olt" 4,
        Ole = "ole" 5,
        One = "one" 6,
        /// Neither is NaN.
        Ord = "ord" 7,
        Ueq = "ueq" 8,
        Ugt = "ugt" 9,
        Uge = "uge" 10,
        Ult = "ult" 11,
        Ule = "ule" 12,
        Une = "une" 13,
        /// At least one is NaN.
        Uno = "uno" 14,
        True = "true" 15,
    }
}

ir::attr_enum! {
    /// Where a number goes that lies between two of the narrower format.
    pub enum RoundingMode("a rounding mode", i32) {
        ToNearestEven = "to_nearest_even" 0,
        Downward = "downward" 1,
        Upward = "upward" 2,
        TowardZero = "toward_zero" 3,
        ToNearestAway = "to_nearest_away" 4,
    }
}

/// The predicate of a comparison.
///
/// # Panics
/// If there is none; every verified comparison has one.
pub fn predicate<P: AttrValue>(view: View<'_>) -> P {
    let attr = view.attr("predicate").and_then(|attr| P::read(view.cx, attr));
    attr.unwrap_or_else(|| ir::bug!(view, "a comparison has a predicate"))
}

impl CmpI {
    /// Whether numbers are read as signed.
    pub fn is_signed(self) -> bool {
        matches!(self, CmpI::Slt | CmpI::Sle | CmpI::Sgt | CmpI::Sge)
    }

    /// Whether the predicate holds for operands that stand so to each other.
    pub fn holds(self, ordering: Ordering) -> bool {
        match self {
            CmpI::Eq => ordering.is_eq(),
            CmpI::Ne => ordering.is_ne(),
            CmpI::Slt | CmpI::Ult => ordering.is_lt(),
            CmpI::Sle | CmpI::Ule => ordering.is_le(),
            CmpI::Sgt | CmpI::Ugt => ordering.is_gt(),
            CmpI::Sge | CmpI::Uge => ordering.is_ge(),
        }
    }

    /// The predicate that holds for `(b, a)` when this one holds for `(a, b)`.
    pub fn swapped(self) -> CmpI {
        match self {
            CmpI::Eq | CmpI::Ne => self,
            CmpI::Slt => CmpI::Sgt,
            CmpI::Sle => CmpI::Sge,
            CmpI::Sgt => CmpI::Slt,
            CmpI::Sge => CmpI::Sle,
            CmpI::Ult => CmpI::Ugt,
            CmpI::Ule => CmpI::Uge,
            CmpI::Ugt => CmpI::Ult,
            CmpI::Uge => CmpI::Ule,
        }
    }

    /// The predicate that holds when this one does not.
    pub fn negated(self) -> CmpI {
        match self {
            CmpI::Eq => CmpI::Ne,
            CmpI::Ne => CmpI::Eq,
            CmpI::Slt => CmpI::Sge,
            CmpI::Sle => CmpI::Sgt,
            CmpI::Sgt => CmpI::Sle,
            CmpI::Sge => CmpI::Slt,
            CmpI::Ult => CmpI::Uge,
            CmpI::Ule => CmpI::Ugt,
            CmpI::Ugt => CmpI::Ule,
            CmpI::Uge => CmpI::Ult,
        }
    }

    /// The same comparison with numbers read as unsigned.
    pub fn unsigned(self) -> CmpI {
        match self {
            CmpI::Slt => CmpI::Ult,
            CmpI::Sle => CmpI::Ule,
            CmpI::Sgt => CmpI::Ugt,
            CmpI::Sge => CmpI::Uge,
            other => other,
        }
    }
}

/// For each predicate in the order of its numbers: whether it holds for operands that are equal,
/// greater, less, unordered.
const FLOAT_CASES: [[bool; 4]; 16] = {
    const O: bool = false;
    const X: bool = true;
    [
        [O, O, O, O], // false
        [X, O, O, O], // oeq
        [O, X, O, O], // ogt
        [X, X, O, O], // oge
        [O, O, X, O], // olt
        [X, O, X, O], // ole
        [O, X, X, O], // one
        [X, X, X, O], // ord
        [X, O, O, X], // ueq
        [O, X, O, X], // ugt
        [X, X, O, X], // uge
        [O, O, X, X], // ult
        [X, O, X, X], // ule
        [O, X, X, X], // une
        [O, O, O, X], // uno
        [X, X, X, X], // true
    ]
};

impl CmpF {
    /// Whether the predicate holds for operands that stand so to each other; `None` if one is NaN.
    pub fn holds(self, ordering: Option<Ordering>) -> bool {
        let case = match ordering {
            Some(Ordering::Equal) => 0,
            Some(Ordering::Greater) => 1,
            Some(Ordering::Less) => 2,
            None => 3,
        };
        FLOAT_CASES[self as usize][case]
    }

    /// The predicate that holds for `(b, a)` when this one holds for `(a, b)`.
    pub fn swapped(self) -> CmpF {
        let [equal, greater, less, unordered] = FLOAT_CASES[self as usize];
        CmpF::of_cases([equal, less, greater, unordered])
    }

    /// The predicate that holds when this one does not.
    pub fn negated(self) -> CmpF {
        CmpF::of_cases(FLOAT_CASES[self as usize].map(|holds| !holds))
    }

    fn of_cases(cases: [bool; 4]) -> CmpF {
        let number = FLOAT_CASES.iter().position(|known| *known == cases);
        CmpF::ALL[number.unwrap_or(0)]
    }
}
