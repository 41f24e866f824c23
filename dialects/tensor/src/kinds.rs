//! The kinds of operations that combine elements, and what they do to two of them.
//!
//! Signless integers are signed; kinds with a `u` read them as unsigned. On `i1`, `add` is `or`
//! and `mul` is `and`, as in StableHLO, and `min` and `max` are `and` and `or`.

use arith::elements::Format;
use ir::FloatKind;

ir::attr_enum! {
    /// How `tensor.reduce`, `tensor.scan` and `tensor.reduce_window` combine elements.
    pub enum ReduceKind("a kind of reduction", i64) {
        Add = "add" 0,
        Mul = "mul" 1,
        /// The smaller one; NaN if there is one, and -0.0 before +0.0.
        Min = "min" 2,
        /// The larger one; NaN if there is one, and +0.0 before -0.0.
        Max = "max" 3,
        /// The smaller one of unsigned integers.
        Umin = "umin" 4,
        /// The larger one of unsigned integers.
        Umax = "umax" 5,
        And = "and" 6,
        Or = "or" 7,
        Xor = "xor" 8,
        /// The index of the first smallest element; of the first NaN if there is one.
        Argmin = "argmin" 9,
        /// The index of the first largest element; of the first NaN if there is one.
        Argmax = "argmax" 10,
        /// The index of the first smallest element of unsigned integers.
        Uargmin = "uargmin" 11,
        /// The index of the first largest element of unsigned integers.
        Uargmax = "uargmax" 12,
    }
}

ir::attr_enum! {
    /// How `tensor.scatter` puts an update into what is there.
    pub enum ScatterKind("a kind of scatter", i64) {
        /// The update replaces what is there; which one stays where several fall on one place
        /// is the last in row-major order.
        Set = "set" 0,
        Add = "add" 1,
        Mul = "mul" 2,
        /// The smaller one; NaN if there is one.
        Min = "min" 3,
        /// The larger one; NaN if there is one.
        Max = "max" 4,
        /// The smaller one of unsigned integers.
        Umin = "umin" 5,
        /// The larger one of unsigned integers.
        Umax = "umax" 6,
    }
}

ir::attr_enum! {
    /// Which element of a window `tensor.select_and_scatter` selects.
    pub enum SelectKind("a kind of selection", i64) {
        /// The first largest one, or the first NaN: the gradient of max pooling.
        Ge = "ge" 0,
        /// The first smallest one, or the first NaN.
        Le = "le" 1,
        /// The first largest one of unsigned integers.
        Uge = "uge" 2,
        /// The first smallest one of unsigned integers.
        Ule = "ule" 3,
    }
}

ir::attr_enum! {
    /// The order of `tensor.sort`.
    pub enum SortOrder("an order", i64) {
        Ascending = "ascending" 0,
        Descending = "descending" 1,
    }
}

impl ReduceKind {
    /// Whether the result is the position of an element and not a combination of elements.
    pub fn is_index(self) -> bool {
        matches!(self, ReduceKind::Argmin | ReduceKind::Argmax | ReduceKind::Uargmin | ReduceKind::Uargmax)
    }

    /// Whether the kind works on elements of a format: there is no `and` of floats, and small formats
    /// may not have the infinities that a minimum starts from.
    pub fn takes(self, format: Format) -> bool {
        use ReduceKind::*;
        let is_of_integers = matches!(self, Umin | Umax | And | Or | Xor | Uargmin | Uargmax);
        !matches!(format, Format::Float(kind) if is_of_integers || !kind.is_machine())
    }

    /// What combining starts from and what changes nothing; none for the kinds that give indices.
    pub fn identity(self, format: Format) -> Option<u64> {
        use ReduceKind::*;
        let is_bool = format == Format::Integer(1);
        Some(match (self, format) {
            (Argmin | Argmax | Uargmin | Uargmax, _) => return None,
            (Add | Or | Xor | Umax, _) => 0,
            (And | Umin, _) => format.ones(),
            (Mul, Format::Integer(_)) => 1,
            (Mul, Format::Float(_)) => format.bits_of_real(1.0),
            (Min, Format::Float(_)) => format.bits_of_real(f64::INFINITY),
            (Max, Format::Float(_)) => format.bits_of_real(f64::NEG_INFINITY),
            (Min, _) if is_bool => 1,
            (Max, _) if is_bool => 0,
            (Min, _) => format.ones() ^ format.sign_bit(),
            (Max, _) => format.sign_bit(),
        })
    }

    /// What two elements combine to.
    pub fn combine(self, format: Format, a: u64, b: u64) -> u64 {
        use ReduceKind::*;
        match (self, format) {
            (Add | Mul | Min | Max, Format::Float(kind)) => combine_floats(self, kind, format, a, b),
            (Add | Max | Or, Format::Integer(1)) | (Or, _) => a | b,
            (Mul | Min | And, Format::Integer(1)) | (And, _) => a & b,
            (Xor, _) => a ^ b,
            (Add, _) => format.wrap(a.wrapping_add(b)),
            (Mul, _) => format.wrap(a.wrapping_mul(b)),
            (Min, _) => {
                if format.signed(b) < format.signed(a) {
                    b
                } else {
                    a
                }
            }
            (Max, _) => {
                if format.signed(b) > format.signed(a) {
                    b
                } else {
                    a
                }
            }
            (Umin, _) => a.min(b),
            (Umax, _) => a.max(b),
            (Argmin | Argmax | Uargmin | Uargmax, _) => unreachable!("positions are found by `beats`"),
        }
    }

    /// For the kinds that give indices: whether a later element takes the place of an earlier one.
    pub fn beats(self, format: Format, later: u64, earlier: u64) -> bool {
        use ReduceKind::*;
        match format {
            Format::Float(_) => {
                let (later, earlier) = (format.real(later), format.real(earlier));
                let is_better = if self == Argmax { later > earlier } else { later < earlier };
                !earlier.is_nan() && (later.is_nan() || is_better)
            }
            Format::Integer(width) if self == Argmax && width > 1 => format.signed(later) > format.signed(earlier),
            Format::Integer(width) if self == Argmin && width > 1 => format.signed(later) < format.signed(earlier),
            Format::Integer(_) if matches!(self, Argmax | Uargmax) => later > earlier,
            Format::Integer(_) => later < earlier,
        }
    }
}

fn combine_floats(kind: ReduceKind, float: FloatKind, format: Format, a: u64, b: u64) -> u64 {
    let (x, y) = (format.real(a), format.real(b));
    match kind {
        // In f64 and rounded once more, which is exact for the narrower formats: f64 has more
        // than twice their digits.
        ReduceKind::Add | ReduceKind::Mul => {
            let value = if kind == ReduceKind::Add { x + y } else { x * y };
            if float == FloatKind::F64 && !value.is_nan() { value.to_bits() } else { format.bits_of_real(value) }
        }
        _ if x.is_nan() || y.is_nan() => format.bits_of_real(f64::NAN),
        ReduceKind::Max if x > y || (x == y && x.is_sign_positive()) => a,
        ReduceKind::Min if x < y || (x == y && x.is_sign_negative()) => a,
        _ => b,
    }
}

impl ScatterKind {
    /// The reduction that combines an update with what is there; none for `set`.
    pub fn reduction(self) -> Option<ReduceKind> {
        Some(match self {
            ScatterKind::Set => return None,
            ScatterKind::Add => ReduceKind::Add,
            ScatterKind::Mul => ReduceKind::Mul,
            ScatterKind::Min => ReduceKind::Min,
            ScatterKind::Max => ReduceKind::Max,
            ScatterKind::Umin => ReduceKind::Umin,
            ScatterKind::Umax => ReduceKind::Umax,
        })
    }
}

impl SelectKind {
    /// The search for a position that selects the same element.
    pub fn search(self) -> ReduceKind {
        match self {
            SelectKind::Ge => ReduceKind::Argmax,
            SelectKind::Le => ReduceKind::Argmin,
            SelectKind::Uge => ReduceKind::Uargmax,
            SelectKind::Ule => ReduceKind::Uargmin,
        }
    }
}
