//! Arrays that are made, not read: `zeros`, `ones`, `iota`, `rand` and `normal`.
//!
//! Random numbers come from SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014),
//! so that a seed gives the same array on every machine and in every version.

use std::f64::consts::TAU;

use ir::floats;

use crate::element::{Element, ElementKind};

/// What an array is filled with.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Generator {
    /// 0 everywhere.
    Zeros,
    /// 1 everywhere.
    Ones,
    /// 0, 1, 2, ... in row-major order.
    Iota,
    /// Uniform in [0, 1), in steps as fine as the type's numbers just below 1. Without a seed, the seed is the
    /// number of the parameter, so that two parameters do not get the same array.
    Uniform(Option<u64>),
    /// Normal with mean 0 and variance 1, by Box and Muller's method in `f64`, seeded as [`Generator::Uniform`].
    Normal(Option<u64>),
}

impl Generator {
    /// The names on the command line.
    pub const NAMES: [&str; 5] = ["zeros", "ones", "iota", "rand", "normal"];

    /// The generator of this name and seed; `None` if there is none of the name, or it takes no seed.
    pub fn new(name: &str, seed: Option<u64>) -> Option<Generator> {
        match (name, seed) {
            ("zeros", None) => Some(Generator::Zeros),
            ("ones", None) => Some(Generator::Ones),
            ("iota", None) => Some(Generator::Iota),
            ("rand", seed) => Some(Generator::Uniform(seed)),
            ("normal", seed) => Some(Generator::Normal(seed)),
            _ => None,
        }
    }

    /// The bytes of a dense array of `count` elements for a parameter. The error says why there are none.
    pub fn fill(self, element: Element, count: usize, parameter: usize) -> Result<Vec<u8>, String> {
        let length = count.checked_mul(element.size()).ok_or("it has too many elements")?;
        let mut bytes = Vec::new();
        bytes.try_reserve_exact(length).map_err(|_| format!("there is no memory for its {length} bytes"))?;
        let mut push = |bits: u64| bytes.extend_from_slice(&bits.to_le_bytes()[..element.size()]);
        match (self, element.kind) {
            (Generator::Zeros, _) => (0..count).for_each(|_| push(0)),
            (Generator::Ones, _) => (0..count).for_each(|_| push(element.bits_of_integer(1))),
            (Generator::Iota, ElementKind::Bool) => return Err("`iota` makes numbers, not true and false".into()),
            (Generator::Iota, _) => (0..count).for_each(|at| push(element.bits_of_integer(at as i128))),
            (Generator::Uniform(seed), ElementKind::Float(kind)) => {
                let mut random = SplitMix64(seed.unwrap_or(parameter as u64));
                let digits = kind.precision();
                (0..count).for_each(|_| push(floats::encode(kind, random.uniform(digits))));
            }
            (Generator::Normal(seed), ElementKind::Float(kind)) => {
                let mut random = SplitMix64(seed.unwrap_or(parameter as u64));
                (0..count).for_each(|_| push(floats::encode(kind, random.normal())));
            }
            _ => return Err("`rand` and `normal` make floats only".into()),
        }
        Ok(bytes)
    }
}

struct SplitMix64(u64);

impl SplitMix64 {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut word = self.0;
        word = (word ^ (word >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        word = (word ^ (word >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        word ^ (word >> 31)
    }

    /// A multiple of 2^-digits in [0, 1).
    fn uniform(&mut self, digits: u32) -> f64 {
        (self.next() >> (64 - digits)) as f64 / (1u64 << digits) as f64
    }

    fn normal(&mut self) -> f64 {
        // The logarithm's argument is in (0, 1].
        let (length, angle) = (1.0 - self.uniform(53), self.uniform(53));
        (-2.0 * length.ln()).sqrt() * (TAU * angle).cos()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ir::{Context, Registry, Type};

    fn fill(name: &str, seed: Option<u64>, ty: Type, count: usize) -> Vec<u8> {
        let element = Element::of(&Context::new(Registry::new([])), ty).unwrap();
        Generator::new(name, seed).unwrap().fill(element, count, 0).unwrap()
    }

    fn floats(bytes: &[u8]) -> Vec<f64> {
        bytes.chunks_exact(8).map(|chunk| f64::from_le_bytes(chunk.try_into().unwrap())).collect()
    }

    #[test]
    fn plain_arrays() {
        assert_eq!(fill("iota", None, Type::I16, 3), [0, 0, 1, 0, 2, 0]);
        assert_eq!(fill("ones", None, Type::BF16, 2), [0x80, 0x3F, 0x80, 0x3F]);
        assert_eq!(fill("zeros", None, Type::I1, 2), [0, 0]);
    }

    #[test]
    fn random_numbers_are_reproducible_and_distributed_as_promised() {
        // The first outputs of SplitMix64 for seed 0 are in many published test vectors.
        let mut random = SplitMix64(0);
        assert_eq!([random.next(), random.next()], [0xE220_A839_7B1D_CDAF, 0x6E78_9E6A_A1B9_65F4]);
        assert_ne!(fill("rand", Some(1), Type::F64, 4), fill("rand", Some(2), Type::F64, 4));
        let uniform = floats(&fill("rand", Some(7), Type::F64, 20_000));
        assert!(uniform.iter().all(|value| (0.0..1.0).contains(value)));
        let mean = |values: &[f64]| values.iter().sum::<f64>() / values.len() as f64;
        assert!((mean(&uniform) - 0.5).abs() < 0.01);
        let normal = floats(&fill("normal", Some(7), Type::F64, 20_000));
        let squares: Vec<f64> = normal.iter().map(|value| value * value).collect();
        assert!(mean(&normal).abs() < 0.03 && (mean(&squares) - 1.0).abs() < 0.05);
    }

    #[test]
    fn uniform_numbers_of_every_type_stay_below_one() {
        let context = Context::new(Registry::new([]));
        for (ty, one) in [(Type::F16, 0x3C00u16), (Type::BF16, 0x3F80)] {
            let element = Element::of(&context, ty).unwrap();
            let bytes = Generator::Uniform(Some(3)).fill(element, 10_000, 0).unwrap();
            assert!(bytes.chunks_exact(2).all(|pair| u16::from_le_bytes([pair[0], pair[1]]) < one));
        }
    }
}
