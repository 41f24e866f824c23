//! What dialects are written in.
//!
//! A [`Context`] holds everything interned and the registry of dialects. A [`Body`] is an
//! isolated operation (a module, a function) with everything in it. An [`OpDef`] says what an
//! operation is; [`ops!`] makes definitions and 4-byte typed views of them. [`syntax`] reads
//! and prints text, [`verify`] checks, [`eval`] runs programs as the reference.
//!
//! This crate knows no dialect but `builtin`, no pass, no LLVM and no egg, and does no IO.

mod affine_expr;
pub mod affine_map;
pub mod attr_values;
pub mod attrs;
pub mod body;
pub mod branches;
pub mod builder;
pub mod builtin;
pub mod clone;
pub mod constraints;
pub mod context;
pub mod def;
pub mod diagnostics;
pub mod dialect_enum;
pub mod dominance;
pub mod elements;
pub mod eval;
pub mod floats;
pub mod ids;
pub mod interfaces;
mod intern;
pub mod location;
pub mod order;
pub mod regions;
pub mod registry;
pub mod render;
pub mod resources;
pub mod rewriter;
pub mod structured;
pub mod syntax;
pub mod text_bytes;
pub mod types;
pub mod uses;
pub mod value_name;
pub mod verify;

pub use attrs::{Attr, AttrDef, AttrDict, AttrKind, Dense, NamedAttr};
pub use body::{Body, OpSpec, ValueDef};
pub use builder::Builder;
pub use clone::CloneMap;
pub use context::{Context, Name};
pub use def::{Fold, Hooks, Infer, Op, OpDef, Pattern, Traits, View};
pub use diagnostics::{Failed, Sink};
pub use floats::FloatKind;
pub use ids::{BlockId, DenseId, IdMap, OpId, RegionId, ValueId};
pub use location::{Loc, LocKind, Span};
pub use ops_macro::ops;
pub use order::Point;
pub use registry::{Arithmetic, Combine, Dialect, Registry};
pub use rewriter::{Rewriter, constant_of};
pub use types::{DYNAMIC, Dim, Signedness, Type, TypeDef, TypeKind};
pub use uses::Use;
pub use value_name::ValueName;
