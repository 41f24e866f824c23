//! What types a slot takes, with the words that a diagnostic uses. Names follow ODS.

use crate::context::Context;
use crate::types::{Type, TypeKind};

/// A set of types.
pub struct TypeConstraint {
    /// What a diagnostic calls it: "a float, or a vector or tensor of floats".
    pub name: &'static str,
    /// Whether a type is in the set.
    pub holds: fn(&Context, Type) -> bool,
    /// The only type of the set, if there is one; the text form can leave it out.
    pub only: Option<Type>,
}

macro_rules! constraints {
    ($($(#[$doc:meta])* $constant:ident = $name:literal, $holds:expr $(, only $only:expr)?;)*) => {
        $($(#[$doc])*
        pub static $constant: TypeConstraint =
            TypeConstraint { name: $name, holds: $holds, only: constraints!(@only $($only)?) };)*
    };
    (@only) => { None };
    (@only $only:expr) => { Some($only) };
}

/// Whether a type is a scalar, vector or tensor whose element satisfies a condition.
fn elementwise(cx: &Context, ty: Type, holds: fn(&Context, Type) -> bool) -> bool {
    !ty.is_memref(cx) && !matches!(ty.kind(cx), TypeKind::UnrankedMemref { .. }) && holds(cx, ty.element(cx))
}

fn is_signless_or_index(cx: &Context, ty: Type) -> bool {
    ty == Type::INDEX || ty.is_signless(cx)
}

constraints! {
    /// Any type.
    ANY = "any type", |_, _| true;
    /// `i1`.
    BOOL = "i1", |_, ty| ty == Type::I1, only Type::I1;
    /// `i1`, or a vector or tensor of it.
    BOOL_LIKE = "i1, or a vector or tensor of i1", |cx, ty| elementwise(cx, ty, |_, e| e == Type::I1);
    /// `index`.
    INDEX = "index", |_, ty| ty == Type::INDEX, only Type::INDEX;
    /// A signless integer.
    INTEGER = "a signless integer", |cx, ty| ty.is_signless(cx);
    /// A signless integer or `index`.
    INTEGER_OR_INDEX = "a signless integer or index", is_signless_or_index;
    /// A signless integer or `index`, or a vector or tensor of them.
    INTEGER_LIKE = "an integer or index, or a vector or tensor of them",
        |cx, ty| elementwise(cx, ty, is_signless_or_index);
    /// A signless integer, or a vector or tensor of them (no `index`).
    FIXED_INTEGER_LIKE = "a signless integer, or a vector or tensor of them",
        |cx, ty| elementwise(cx, ty, |cx, e| e.is_signless(cx));
    /// A float.
    FLOAT = "a float", |cx, ty| ty.is_float(cx);
    /// A float, or a vector or tensor of them.
    FLOAT_LIKE = "a float, or a vector or tensor of floats", |cx, ty| elementwise(cx, ty, |cx, e| e.is_float(cx));
    /// An integer, `index` or float, or a vector or tensor of them.
    NUMBER_LIKE = "a number, or a vector or tensor of numbers",
        |cx, ty| elementwise(cx, ty, |cx, e| e.is_float(cx) || is_signless_or_index(cx, e));
    /// A ranked memref.
    MEMREF = "a memref", |cx, ty| ty.is_memref(cx);
    /// A ranked tensor.
    TENSOR = "a tensor", |cx, ty| ty.is_tensor(cx);
    /// A vector.
    VECTOR = "a vector", |cx, ty| ty.is_vector(cx);
    /// A function type.
    FUNCTION = "a function type", |cx, ty| ty.as_function(cx).is_some();
}
