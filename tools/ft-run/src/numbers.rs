//! Arrays of numbers: what goes into a function that is checked, and what comes out.

/// A scalar or an array of numbers, row-major. Integers beyond 2^53 are rounded.
#[derive(Clone, Debug, PartialEq)]
pub struct Numbers {
    /// The sizes; empty for a scalar.
    pub shape: Vec<usize>,
    /// The elements.
    pub values: Vec<f64>,
}

impl Numbers {
    /// A scalar.
    pub fn scalar(value: f64) -> Numbers {
        Numbers { shape: Vec::new(), values: vec![value] }
    }

    /// Whether all bits are equal.
    pub fn same_bits(&self, other: &Numbers) -> bool {
        let bits = |numbers: &Numbers| numbers.values.iter().map(|value| value.to_bits()).collect::<Vec<_>>();
        self.shape == other.shape && bits(self) == bits(other)
    }

    /// Whether all elements agree up to a tolerance, relative to the larger of one and their size.
    pub fn is_near(&self, other: &Numbers, tolerance: f64) -> bool {
        let near = |(&a, &b): (&f64, &f64)| {
            a == b || (a.is_nan() && b.is_nan()) || (a - b).abs() <= tolerance * a.abs().max(b.abs()).max(1.0)
        };
        self.values.len() == other.values.len() && self.values.iter().zip(&other.values).all(near)
    }

    /// The sum of the products of the elements.
    pub fn dot(&self, other: &Numbers) -> f64 {
        self.values.iter().zip(&other.values).map(|(a, b)| a * b).sum()
    }
}

/// What a call left.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// The results.
    pub results: Vec<Numbers>,
    /// For each parameter, the contents afterwards if it is a memref.
    pub memrefs: Vec<Option<Numbers>>,
}

/// Pseudo-random numbers, the same in every run (SplitMix64, Steele et al. 2014).
pub struct Random(pub u64);

impl Random {
    /// The next number.
    pub fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number from `low` up to `high`.
    pub fn uniform(&mut self, low: f64, high: f64) -> f64 {
        low + (high - low) * (self.bits() >> 11) as f64 / (1u64 << 53) as f64
    }

    /// A number below `limit`.
    pub fn below(&mut self, limit: usize) -> usize {
        (self.bits() % limit.max(1) as u64) as usize
    }
}
