//! StableHLO, the tensor programs that JAX and other frameworks export: a visitor.
//!
//! It has the operations that JAX writes, in upstream's text, with the rules that make them
//! programs; `convert-stablehlo-to-tensor` gives them a meaning in our dialects, and
//! `convert-tensor-to-stablehlo` goes back. What only the client library of StableHLO has
//! (special functions, implicit broadcasts) is the dialect `chlo`.
//!
//! `ops.rs` is the list of operations; `attrs.rs` has their attributes, `syntax/` their text,
//! `verify.rs` and `shapes.rs` their rules.

mod attrs;
mod ops;
mod shapes;
mod syntax;
mod verify;

pub use attrs::*;
pub use ops::*;
pub use shapes::Window;

/// `!stablehlo.token`: the order of effects.
pub static TOKEN: ir::TypeDef = ir::TypeDef {
    name: "stablehlo.token",
    summary: "the order of effects",
    parse: |_| Ok(Vec::new()),
    print: |_, _| {},
};

const ATTRS: &[&ir::AttrDef] = &[
    &DIRECTION,
    &ORDER,
    &PRECISION,
    &TRANSPOSITION,
    &FFT_KIND,
    &RNG_ALGORITHM,
    &DISTRIBUTION,
    &GATHER,
    &SCATTER,
    &DOT,
    &CONV,
    &RESULT_ACCURACY,
    &RESULT_ACCURACY_MODE,
    &DOT_ALGORITHM,
    &CHANNEL_HANDLE,
    &ALIAS,
];

/// The stablehlo dialect.
pub const DIALECT: ir::Dialect = ir::Dialect {
    types: &[&TOKEN],
    attrs: ATTRS,
    ..ir::Dialect::new("stablehlo", "Tensor programs as JAX exports them: a visitor.", OPS)
};
