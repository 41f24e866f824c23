//! What clients add to StableHLO: special functions, and operations that broadcast by
//! themselves. A visitor, read together with `stablehlo`.
//!
//! It has the operations that JAX writes, in upstream's text. Special functions are expanded by
//! `convert-stablehlo-to-tensor`.

mod ops;
mod verify;

pub use ops::*;
pub use verify::broadcast_dims;

ir::dialect_enum! {
    /// How `chlo.broadcast_compare` compares.
    pub enum Direction = DIRECTION("chlo.comparison_direction", "a direction of comparison") {
        Eq = "EQ", Ne = "NE", Ge = "GE", Gt = "GT", Le = "LE", Lt = "LT",
    }
    /// What order `chlo.broadcast_compare` goes by.
    pub enum Order = ORDER("chlo.comparison_type", "a type of comparison") {
        NoType = "NOTYPE", Float = "FLOAT", TotalOrder = "TOTALORDER", Signed = "SIGNED", Unsigned = "UNSIGNED",
    }
}

/// The chlo dialect.
pub const DIALECT: ir::Dialect = ir::Dialect {
    attrs: &[&DIRECTION, &ORDER],
    ..ir::Dialect::new("chlo", "Special functions and implicit broadcasts beside StableHLO: a visitor.", OPS)
};
