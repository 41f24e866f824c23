//! Attributes: interned compile-time data on operations.

use std::hash::{Hash, Hasher};

use crate::affine_map::{AffineMap, AffineSet};
use crate::context::{Context, Name};
use crate::diagnostics::Failed;
use crate::location::Loc;
use crate::resources::ResourceId;
use crate::syntax::{Parser, Printer};
use crate::types::{Dim, Type};

/// An attribute of a [`Context`].
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
pub struct Attr(pub(crate) u32);

/// A dictionary of attributes, interned as a whole and sorted by name, so that comparing the
/// attributes of two operations is comparing two numbers.
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
pub struct AttrDict(pub(crate) u32);

impl AttrDict {
    /// The dictionary with no entries.
    pub const EMPTY: AttrDict = AttrDict(0);
}

/// One entry of a dictionary.
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
pub struct NamedAttr {
    /// The key.
    pub name: Name,
    /// The value.
    pub attr: Attr,
    /// Whether the entry belongs to the operation's definition (`<{}>` in the generic form)
    /// or was put on it by somebody else (`{}`).
    pub inherent: bool,
}

/// What an attribute is.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum AttrKind {
    /// `unit`: being there is all it says.
    Unit,
    /// `3 : i32`, `true`; sign-extended for signless types.
    Integer(i128, Type),
    /// `1.5 : f32`; the bits in the format of the type.
    Float(u64, Type),
    /// `1.5 : f128`: a float of more than 64 bits, its bits in the format of the type.
    WideFloat(u128, Type),
    /// `"text"`.
    String(Box<str>),
    /// `"text" : i32`: text of which somebody says that it has a type.
    TypedString(Box<str>, Type),
    /// `f32`, as an attribute.
    Type(Type),
    /// `[a, b]`.
    Array(Box<[Attr]>),
    /// `{a = 1}`.
    Dict(AttrDict),
    /// `@f`, `@module::@f`: the names from the outermost in.
    Symbol(Box<[Name]>),
    /// `array<i64: 1, 2>`; each element as in [`AttrKind::Integer`] or float bits.
    DenseArray(Type, Box<[i64]>),
    /// `array<i128: 1, 2>`: as [`AttrKind::DenseArray`], of elements of more than 64 bits.
    WideArray(Type, Box<[i128]>),
    /// `dense<...> : tensor<2xf32>`.
    Dense(Dense),
    /// `dense<["a", "b"]> : tensor<2x!d.x>`.
    DenseStrings(DenseStrings),
    /// `sparse<[[0, 0], [1, 2]], [1, 5]> : tensor<3x4xi32>`: all elements but these are zero.
    Sparse(Box<Sparse>),
    /// `dense_resource<key> : tensor<2xf32>`: elements that stand at the end of the file.
    Resource(ResourceId, Type),
    /// `affine_map<(d0) -> (d0)>`.
    AffineMap(AffineMap),
    /// `affine_set<(d0) : (d0 - 10 >= 0)>`.
    AffineSet(AffineSet),
    /// `distinct[0]<attribute>`: equal only to itself, by its number in the context.
    Distinct(u32, Attr),
    /// `strided<[?, 1], offset: ?>`: a layout of a memref.
    Strided {
        /// The distance in elements between neighbours, per dimension.
        strides: Box<[Dim]>,
        /// The position of the first element.
        offset: Dim,
    },
    /// `loc(...)`, as an attribute.
    Location(Loc),
    /// An attribute that a dialect defines, `#d.name<...>`.
    Extension {
        /// Its definition.
        def: &'static AttrDef,
        /// Its parameters, as the definition reads them.
        params: Box<[Attr]>,
    },
    /// An attribute of a dialect that we do not know, kept as it was written.
    Opaque(Box<str>, Option<Type>),
}

/// The elements of a tensor or vector that is known at compile time.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Dense {
    /// A tensor or vector type with static sizes.
    pub ty: Type,
    /// The elements in row-major order, little endian, `Type::bytes` each; a splat holds one.
    pub data: Box<[u8]>,
    /// Whether `data` holds one element that stands for all.
    pub splat: bool,
}

/// Strings as the elements of a tensor or vector of some type of a dialect.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct DenseStrings {
    /// A tensor or vector type with static sizes.
    pub ty: Type,
    /// The elements in row-major order; a splat holds one.
    pub texts: Box<[Box<str>]>,
    /// Whether `texts` holds one element that stands for all.
    pub splat: bool,
}

/// Elements of a tensor or vector by their places.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Sparse {
    /// A tensor or vector type with static sizes.
    pub ty: Type,
    /// `tensor<n x rank x i64>`, or `tensor<n x i64>` for one dimension: where the elements are that are
    /// not zero.
    pub indices: Dense,
    /// `tensor<n x element>`: what they are.
    pub values: SparseValues,
}

/// What the elements are that a [`Sparse`] names.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum SparseValues {
    /// Numbers.
    Numbers(Dense),
    /// Text that a dialect understands.
    Strings(DenseStrings),
}

/// The definition of an attribute that a dialect brings.
pub struct AttrDef {
    /// The full name, `arith.fastmath`.
    pub name: &'static str,
    /// One sentence for the reference.
    pub summary: &'static str,
    /// Reads what follows the name.
    pub parse: fn(&mut Parser<'_>) -> Result<Vec<Attr>, Failed>,
    /// Prints what follows the name.
    pub print: fn(&mut Printer<'_>, &[Attr]),
}

impl PartialEq for AttrDef {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Eq for AttrDef {}

impl Hash for AttrDef {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.name.hash(state);
    }
}

impl std::fmt::Debug for AttrDef {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name)
    }
}

impl Attr {
    /// `unit`, which every context holds under this number.
    pub const UNIT: Attr = Attr(0);

    /// What this attribute is.
    pub fn kind(self, cx: &Context) -> &AttrKind {
        cx.attr_kind(self)
    }

    /// The value of an integer attribute.
    pub fn as_integer(self, cx: &Context) -> Option<i128> {
        match *self.kind(cx) {
            AttrKind::Integer(value, _) => Some(value),
            _ => None,
        }
    }

    /// The value of a float attribute, widened to `f64` (exact).
    pub fn as_float(self, cx: &Context) -> Option<f64> {
        match *self.kind(cx) {
            AttrKind::Float(bits, ty) => Some(crate::floats::decode(ty.float_kind(cx)?, bits)),
            _ => None,
        }
    }

    /// The text of a string attribute.
    pub fn as_str(self, cx: &Context) -> Option<&str> {
        match self.kind(cx) {
            AttrKind::String(text) => Some(text),
            _ => None,
        }
    }

    /// The type in a type attribute.
    pub fn as_type(self, cx: &Context) -> Option<Type> {
        match *self.kind(cx) {
            AttrKind::Type(ty) => Some(ty),
            _ => None,
        }
    }

    /// The parts of an array attribute.
    pub fn as_array(self, cx: &Context) -> Option<&[Attr]> {
        match self.kind(cx) {
            AttrKind::Array(parts) => Some(parts),
            _ => None,
        }
    }

    /// The elements of a dense array of integers.
    pub fn as_ints(self, cx: &Context) -> Option<&[i64]> {
        match self.kind(cx) {
            AttrKind::DenseArray(_, values) => Some(values),
            _ => None,
        }
    }

    /// The name of a symbol without nesting.
    pub fn as_symbol(self, cx: &Context) -> Option<Name> {
        match self.kind(cx) {
            AttrKind::Symbol(path) if path.len() == 1 => Some(path[0]),
            _ => None,
        }
    }

    /// The dictionary in a dictionary attribute.
    pub fn as_dict(self, cx: &Context) -> Option<AttrDict> {
        match *self.kind(cx) {
            AttrKind::Dict(dict) => Some(dict),
            _ => None,
        }
    }

    /// The type that a typed attribute carries (integers, floats, dense elements).
    pub fn ty(self, cx: &Context) -> Option<Type> {
        match self.kind(cx) {
            AttrKind::Integer(_, ty) | AttrKind::Float(_, ty) | AttrKind::WideFloat(_, ty) => Some(*ty),
            AttrKind::Dense(dense) => Some(dense.ty),
            AttrKind::DenseStrings(strings) => Some(strings.ty),
            AttrKind::Sparse(sparse) => Some(sparse.ty),
            AttrKind::Resource(_, ty) | AttrKind::TypedString(_, ty) => Some(*ty),
            AttrKind::Opaque(_, ty) => *ty,
            _ => None,
        }
    }

    /// The text of this attribute.
    pub fn text(self, cx: &Context) -> String {
        let mut printer = Printer::new(cx);
        printer.attr(self);
        printer.finish()
    }
}

impl AttrDict {
    /// The entries, sorted by name.
    pub fn entries(self, cx: &Context) -> &[NamedAttr] {
        cx.dict_entries(self)
    }

    /// The attribute under a name.
    pub fn get(self, cx: &Context, name: &str) -> Option<Attr> {
        if self == AttrDict::EMPTY {
            return None;
        }
        self.entries(cx).iter().find(|entry| entry.name.str(cx) == name).map(|entry| entry.attr)
    }

    /// This dictionary with one entry added or replaced.
    pub fn with(self, cx: &Context, entry: NamedAttr) -> AttrDict {
        let others = self.entries(cx).iter().filter(|old| old.name != entry.name);
        cx.dict(others.copied().chain([entry]).collect())
    }

    /// This dictionary without an entry.
    pub fn without(self, cx: &Context, name: &str) -> AttrDict {
        cx.dict(self.entries(cx).iter().filter(|entry| entry.name.str(cx) != name).copied().collect())
    }
}

impl Dense {
    /// The bytes of an element by its row-major position.
    pub fn element_bytes(&self, cx: &Context, index: usize) -> &[u8] {
        let bytes = self.ty.element(cx).bytes(cx).unwrap_or(1) as usize;
        let start = if self.splat { 0 } else { index * bytes };
        &self.data[start..start + bytes]
    }

    /// The bits of an element by its row-major position, zero-extended.
    pub fn element(&self, cx: &Context, index: usize) -> u64 {
        let bytes = self.ty.element(cx).bytes(cx).unwrap_or(1) as usize;
        let start = if self.splat { 0 } else { index * bytes };
        let mut word = [0; 8];
        let width = bytes.min(8);
        word[..width].copy_from_slice(&self.data[start..start + width]);
        u64::from_le_bytes(word)
    }
}
