//! Buffers: allocation, loads and stores, views.
//!
//! Upstream's `memref` dialect, in upstream's spelling. A memref is a buffer with sizes and a
//! strided layout; several memrefs may show one buffer. Aliasing is not in the types: what may
//! overlap is for passes to find out, by effects and by following views ([`view_source`]).
//!
//! `ops.rs` is the list of operations; `layout.rs` computes strides, offsets and the types of
//! views; the other files are what operations do: `syntax.rs` their text, `verify.rs` and
//! `globals.rs` their rules, `fold.rs`, `canonicalize.rs` and `views.rs` their simplifications, `eval.rs`
//! their meaning, `build.rs` how to make them. What belongs together stands together in
//! `reshape.rs` (other dimensions on the same elements), `atomics.rs`, `scope.rs`, `realloc.rs`
//! and `metadata.rs`.

use ir::Op;

mod atomics;
mod build;
mod canonicalize;
mod effects;
mod eval;
mod fold;
mod globals;
mod layout;
mod metadata;
mod ops;
mod realloc;
mod reshape;
mod scope;
mod syntax;
mod verify;
mod views;

pub use build::{Size, alloc, alloc_like, alloca, copy, dealloc, dim, load, reinterpret_cast, store, subview};
pub use layout::{Layout, cast_compatible, dropped_dims, forgets, layout, strided_type, subview_type};
pub use ops::*;
pub use reshape::{collapsed_type, expanded_type, groups, permutation, transposed_type};

/// The memref dialect.
pub const DIALECT: ir::Dialect = ir::Dialect::new("memref", "Buffers and views of them.", OPS);

/// The memref that a value is a view of, if it is the result of a view operation.
pub fn view_source(body: &ir::Body, value: ir::ValueId) -> Option<ir::ValueId> {
    let op = body.defining_op(value)?;
    let views = [
        Cast::DEF,
        MemorySpaceCast::DEF,
        AssumeAlignment::DEF,
        ExpandShape::DEF,
        CollapseShape::DEF,
        Reshape::DEF,
        Transpose::DEF,
        Subview::DEF,
        ReinterpretCast::DEF,
        View::DEF,
        ExtractStridedMetadata::DEF,
    ];
    views.contains(&body.def(op)).then(|| body.operand(op, 0))
}
