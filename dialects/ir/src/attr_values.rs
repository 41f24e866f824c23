//! The Rust types of attributes: what getters of views give and builders take.
//!
//! A type says which attributes it can be read from, how text shows them, and makes them.
//! Dialects add enumerations with [`attr_enum!`](crate::attr_enum), and implement [`AttrValue`]
//! by hand for attributes that they define.

use crate::attrs::AttrKind;
use crate::body::Body;
use crate::context::Context;
use crate::def::{AttrConstraint, AttrSyntax};
use crate::ids::OpId;

pub use crate::affine_map::AffineMap;
pub use crate::attrs::{Attr, AttrDict};
pub use crate::context::Name;
pub use crate::types::Type;

/// A Rust type that stands for an attribute.
pub trait AttrValue: Sized {
    /// What attributes it can be read from, and how text shows them.
    const CONSTRAINT: &'static AttrConstraint;

    /// The value of an attribute, if it has one of this type.
    fn read(cx: &Context, attr: Attr) -> Option<Self>;

    /// The attribute of a value.
    fn attr(&self, cx: &Context) -> Attr;
}

/// Whether an attribute can be read as `T`; for [`AttrConstraint::holds`].
pub fn fits<T: AttrValue>(cx: &Context, attr: Attr) -> bool {
    T::read(cx, attr).is_some()
}

/// An attribute of an operation, if it is there and can be read as `T`.
pub fn get<T: AttrValue>(cx: &Context, body: &Body, op: OpId, name: &str) -> Option<T> {
    T::read(cx, body.attr_of(cx, op, name)?)
}

/// An attribute that every verified operation of its kind has.
///
/// # Panics
/// If the operation does not have it: it was not verified.
pub fn required<T: AttrValue>(cx: &Context, body: &Body, op: OpId, name: &str) -> T {
    get(cx, body, op, name).unwrap_or_else(|| {
        let (op, what) = (body.def(op).name, T::CONSTRAINT.name);
        panic!("{op} has no attribute `{name}` that is {what}; it was not verified")
    })
}

/// Sets an attribute of an operation.
pub fn set<T: AttrValue>(cx: &Context, body: &mut Body, op: OpId, name: &str, value: T) {
    let attr = value.attr(cx);
    body.set_attr(cx, op, name, attr);
}

/// Sets or removes an attribute whose being there is all it says.
pub fn set_flag(cx: &Context, body: &mut Body, op: OpId, name: &str, value: bool) {
    match value {
        true => body.set_attr(cx, op, name, Attr::UNIT),
        false => body.set_attrs(op, body.attrs(op).without(cx, name)),
    }
}

/// Text, as an attribute.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Str(pub String);

/// A reference to a symbol of the nearest table, `@f`.
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
pub struct Symbol(pub Name);

/// `array<i64: 1, 2>`; formats show `[1, 2]`.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Ints(pub Vec<i64>);

/// `array<i32: 1, 2>`.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Ints32(pub Vec<i64>);

/// `array<i1: true, false>`.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Bools(pub Vec<bool>);

/// `3 : index`.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Index(pub i64);

/// `unit`: being there is all it says. Getters give a `bool` instead.
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
pub struct Flag;

/// A type attribute that holds a function type.
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
pub struct FunctionType(pub Type);

/// `[a, b]`.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Attrs(pub Vec<Attr>);

/// `{a = 1}`.
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
pub struct Dict(pub AttrDict);

macro_rules! values {
    ($($ty:ty = $name:literal, $syntax:expr, |$cx:ident, $attr:ident| $read:expr, |$value:ident| $make:expr;)*) => {
        $(impl AttrValue for $ty {
            const CONSTRAINT: &'static AttrConstraint =
                &AttrConstraint { name: $name, holds: fits::<$ty>, syntax: $syntax };

            fn read($cx: &Context, $attr: Attr) -> Option<$ty> {
                $read
            }

            fn attr(&self, $cx: &Context) -> Attr {
                let $value = self;
                $make
            }
        })*
    };
}

values! {
    Attr = "an attribute", AttrSyntax::Whole, |_cx, attr| Some(attr), |value| *value;
    Type = "a type", AttrSyntax::Whole, |cx, attr| attr.as_type(cx), |value| cx.type_attr(*value);
    Str = "a string", AttrSyntax::Text, |cx, attr| attr.as_str(cx).map(Str::from), |value| cx.string(&value.0);
    Symbol = "a symbol", AttrSyntax::Symbol,
        |cx, attr| attr.as_symbol(cx).map(Symbol), |value| cx.attr(AttrKind::Symbol([value.0].into()));
    Ints = "an array of i64", AttrSyntax::Ints,
        |cx, attr| Some(Ints(array(cx, attr, Type::I64)?.to_vec())), |value| cx.ints(&value.0);
    Ints32 = "an array of i32", AttrSyntax::Whole,
        |cx, attr| Some(Ints32(array(cx, attr, Type::I32)?.to_vec())), |value| cx.ints32(&value.0);
    Bools = "an array of i1", AttrSyntax::Whole,
        |cx, attr| Some(array(cx, attr, Type::I1)?.iter().map(|&bit| bit != 0).collect()),
        |value| cx.attr(AttrKind::DenseArray(Type::I1, value.0.iter().map(|&bit| i64::from(bit)).collect()));
    Flag = "unit", AttrSyntax::Flag, |_cx, attr| (attr == Attr::UNIT).then_some(Flag), |_value| Attr::UNIT;
    FunctionType = "a function type", AttrSyntax::Whole,
        |cx, attr| attr.as_type(cx).filter(|ty| ty.as_function(cx).is_some()).map(FunctionType),
        |value| cx.type_attr(value.0);
    Attrs = "an array", AttrSyntax::Whole,
        |cx, attr| attr.as_array(cx).map(|parts| Attrs(parts.to_vec())), |value| cx.array(&value.0);
    Dict = "a dictionary", AttrSyntax::Whole,
        |cx, attr| attr.as_dict(cx).map(Dict), |value| cx.attr(AttrKind::Dict(value.0));
    AffineMap = "an affine map", AttrSyntax::Whole,
        |cx, attr| match attr.kind(cx) { AttrKind::AffineMap(map) => Some(map.clone()), _ => None },
        |value| cx.attr(AttrKind::AffineMap(value.clone()));
    bool = "a bool", AttrSyntax::Whole,
        |cx, attr| integer(cx, attr, Type::I1).map(|bit| bit != 0), |value| cx.integer(i128::from(*value), Type::I1);
    Index = "an integer of type index", AttrSyntax::Integer(Type::INDEX),
        |cx, attr| integer(cx, attr, Type::INDEX)?.try_into().ok().map(Index),
        |value| cx.integer(i128::from(value.0), Type::INDEX);
    i8 = "an i8", AttrSyntax::Integer(Type::I8),
        |cx, attr| integer(cx, attr, Type::I8)?.try_into().ok(), |value| cx.integer(i128::from(*value), Type::I8);
    i16 = "an i16", AttrSyntax::Integer(Type::I16),
        |cx, attr| integer(cx, attr, Type::I16)?.try_into().ok(), |value| cx.integer(i128::from(*value), Type::I16);
    i32 = "an i32", AttrSyntax::Integer(Type::I32),
        |cx, attr| integer(cx, attr, Type::I32)?.try_into().ok(), |value| cx.integer(i128::from(*value), Type::I32);
    i64 = "an i64", AttrSyntax::Integer(Type::I64),
        |cx, attr| integer(cx, attr, Type::I64)?.try_into().ok(), |value| cx.integer(i128::from(*value), Type::I64);
    u32 = "an i32 that is not negative", AttrSyntax::Integer(Type::I32),
        |cx, attr| integer(cx, attr, Type::I32)?.try_into().ok(), |value| cx.integer(i128::from(*value), Type::I32);
    u64 = "an i64 that is not negative", AttrSyntax::Integer(Type::I64),
        |cx, attr| integer(cx, attr, Type::I64)?.try_into().ok(), |value| cx.integer(i128::from(*value), Type::I64);
}

/// The value of an integer attribute of one type.
fn integer(cx: &Context, attr: Attr, of: Type) -> Option<i128> {
    match *attr.kind(cx) {
        AttrKind::Integer(value, ty) if ty == of => Some(value),
        _ => None,
    }
}

/// The elements of a dense array of one type.
fn array(cx: &Context, attr: Attr, of: Type) -> Option<&[i64]> {
    match attr.kind(cx) {
        AttrKind::DenseArray(ty, values) if *ty == of => Some(values),
        _ => None,
    }
}

macro_rules! conversions {
    ($($ty:ident: $($from:ty)|*;)*) => {
        $($(impl From<$from> for $ty {
            fn from(value: $from) -> $ty {
                $ty(value.into())
            }
        })*)*
    };
}

conversions! {
    Str: &str | String;
    Symbol: Name;
    Ints: Vec<i64> | &[i64];
    Ints32: Vec<i64> | &[i64];
    Bools: Vec<bool> | &[bool];
    Attrs: Vec<Attr> | &[Attr];
}

macro_rules! lists {
    ($($ty:ident of $element:ty;)*) => {
        $(impl<const N: usize> From<[$element; N]> for $ty {
            fn from(value: [$element; N]) -> $ty {
                $ty(value.into())
            }
        }

        impl FromIterator<$element> for $ty {
            fn from_iter<I: IntoIterator<Item = $element>>(values: I) -> $ty {
                $ty(values.into_iter().collect())
            }
        }

        impl std::ops::Deref for $ty {
            type Target = [$element];

            fn deref(&self) -> &[$element] {
                &self.0
            }
        })*
    };
}

lists! {
    Ints of i64;
    Ints32 of i64;
    Bools of bool;
    Attrs of Attr;
}

impl std::ops::Deref for Str {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl Symbol {
    /// The name as text.
    pub fn str(self, cx: &Context) -> &str {
        self.0.str(cx)
    }
}

/// Declares an enumeration whose values are integer attributes that text shows as words.
///
/// ```
/// ir::attr_enum! {
///     /// How two numbers are compared.
///     pub enum Order("an order", i64) {
///         Less = "lt" 0,
///         /// The same, or less.
///         LessOrEqual = "le" 1,
///     }
/// }
/// assert_eq!(Order::LessOrEqual.word(), "le");
/// assert_eq!(Order::from_word("lt"), Some(Order::Less));
/// ```
#[macro_export]
macro_rules! attr_enum {
    ($(#[$doc:meta])* $visibility:vis enum $name:ident($what:literal, $ty:ident) {
        $($(#[$case_doc:meta])* $case:ident = $word:literal $number:literal),* $(,)?
    }) => {
        $(#[$doc])*
        #[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
        $visibility enum $name {
            $(#[doc = concat!("`", $word, "`.")] $(#[doc = ""] #[$case_doc])* $case = $number,)*
        }

        impl $name {
            /// The words and their numbers.
            pub const DEF: &'static $crate::def::EnumDef = {
                static DEFINITION: $crate::def::EnumDef = $crate::def::EnumDef {
                    name: $what,
                    ty: $crate::attr_enum!(@type $ty),
                    cases: &[$(($word, $number)),*],
                };
                &DEFINITION
            };

            /// All values, in the order of the definition.
            pub const ALL: &'static [$name] = &[$($name::$case),*];

            /// The word in text.
            pub fn word(self) -> &'static str {
                match self {
                    $($name::$case => $word,)*
                }
            }

            /// The value of a word.
            pub fn from_word(word: &str) -> Option<$name> {
                $name::ALL.iter().copied().find(|value| value.word() == word)
            }
        }

        impl $crate::attr_values::AttrValue for $name {
            const CONSTRAINT: &'static $crate::def::AttrConstraint = &$crate::def::AttrConstraint {
                name: $what,
                holds: $crate::attr_values::fits::<$name>,
                syntax: $crate::def::AttrSyntax::Keyword($name::DEF),
            };

            fn read(cx: &$crate::Context, attr: $crate::Attr) -> Option<$name> {
                match *attr.kind(cx) {
                    $($crate::AttrKind::Integer($number, ty) if ty == $name::DEF.ty => Some($name::$case),)*
                    _ => None,
                }
            }

            fn attr(&self, cx: &$crate::Context) -> $crate::Attr {
                cx.integer(*self as i128, $name::DEF.ty)
            }
        }
    };
    (@type i8) => { $crate::Type::I8 };
    (@type i16) => { $crate::Type::I16 };
    (@type i32) => { $crate::Type::I32 };
    (@type i64) => { $crate::Type::I64 };
}
