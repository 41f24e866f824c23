//! The context: everything that is interned, the registered dialects, the source texts.
//!
//! It is shared by all threads and only ever grows; reading takes no lock.

use std::sync::atomic::{AtomicU32, Ordering};

use crate::attrs::{Attr, AttrDict, AttrKind, NamedAttr};
use crate::intern::Interner;
use crate::location::{Loc, LocKind, Sources};
use crate::registry::Registry;
use crate::resources::Resources;
use crate::types::{self, Dim, Type, TypeKind};

/// What all bodies share.
pub struct Context {
    types: Interner<TypeKind>,
    attrs: Interner<AttrKind>,
    dicts: Interner<Box<[NamedAttr]>>,
    locs: Interner<LocKind>,
    names: Interner<Box<str>>,
    registry: Registry,
    distinct: AtomicU32,
    /// What `dense_resource<...>` attributes refer to.
    pub resources: Resources,
    /// The source texts that locations point into.
    pub sources: Sources,
}

/// An interned string: names of attributes, symbols and values.
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
pub struct Name(pub(crate) u32);

impl Name {
    /// The empty string: the word of names that are numbers.
    pub(crate) const EMPTY: Name = Name(0);
    /// The word of block arguments without a name.
    pub(crate) const ARG: Name = Name(1);
    /// The word of blocks without a name.
    pub(crate) const BB: Name = Name(2);

    /// The string.
    pub fn str(self, cx: &Context) -> &str {
        cx.names.get(self.0)
    }
}

impl Context {
    /// A context that knows the given dialects.
    pub fn new(registry: Registry) -> Context {
        let cx = Context {
            types: Interner::default(),
            attrs: Interner::default(),
            dicts: Interner::default(),
            locs: Interner::default(),
            names: Interner::default(),
            registry,
            distinct: AtomicU32::new(0),
            resources: Resources::default(),
            sources: Sources::default(),
        };
        let names = ["", "arg", "bb"].map(|text| cx.name(text));
        debug_assert_eq!(names, [Name::EMPTY, Name::ARG, Name::BB]);
        for kind in types::common() {
            cx.ty(kind);
        }
        cx.attr(AttrKind::Unit);
        cx.dict(Vec::new());
        cx
    }

    /// The dialects that this context knows.
    pub fn registry(&self) -> &Registry {
        &self.registry
    }

    /// Interns a string.
    pub fn name(&self, text: &str) -> Name {
        Name(self.names.intern(text, || text.into()))
    }

    /// Interns a type.
    pub fn ty(&self, kind: TypeKind) -> Type {
        Type(self.types.intern(&kind, || kind.clone()))
    }

    pub(crate) fn type_kind(&self, ty: Type) -> &TypeKind {
        self.types.get(ty.0)
    }

    /// A ranked tensor type without encoding.
    pub fn tensor(&self, shape: &[Dim], element: Type) -> Type {
        self.ty(TypeKind::Tensor { shape: shape.into(), element, encoding: None })
    }

    /// A row-major memref type in the default memory space.
    pub fn memref(&self, shape: &[Dim], element: Type) -> Type {
        self.ty(TypeKind::Memref { shape: shape.into(), element, layout: None, space: None })
    }

    /// A vector type of fixed size.
    pub fn vector(&self, shape: &[Dim], element: Type) -> Type {
        let scalable = vec![false; shape.len()].into();
        self.ty(TypeKind::Vector { shape: shape.into(), element, scalable })
    }

    /// A function type.
    pub fn function(&self, inputs: &[Type], results: &[Type]) -> Type {
        self.ty(TypeKind::Function { inputs: inputs.into(), results: results.into() })
    }

    /// A signless integer type.
    pub fn integer_type(&self, width: u32) -> Type {
        self.ty(TypeKind::Integer { width, signedness: types::Signedness::Signless })
    }

    /// Interns an attribute.
    pub fn attr(&self, kind: AttrKind) -> Attr {
        Attr(self.attrs.intern(&kind, || kind.clone()))
    }

    pub(crate) fn attr_kind(&self, attr: Attr) -> &AttrKind {
        self.attrs.get(attr.0)
    }

    /// An integer attribute; the value is wrapped to the width of the type and kept sign-extended
    /// (zero-extended for unsigned types, and for `i1`, where 1 is true).
    pub fn integer(&self, value: i128, ty: Type) -> Attr {
        self.attr(AttrKind::Integer(self.wrap(value, ty), ty))
    }

    /// An integer wrapped to the width of a type, as integer attributes keep it.
    pub(crate) fn wrap(&self, value: i128, ty: Type) -> i128 {
        let width = ty.width(self).unwrap_or(64).min(128);
        let unsigned =
            width == 1 || matches!(ty.kind(self), TypeKind::Integer { signedness: types::Signedness::Unsigned, .. });
        if width == 0 || width == 128 {
            return if width == 0 { 0 } else { value };
        }
        let shifted = value << (128 - width);
        if unsigned { ((shifted as u128) >> (128 - width)) as i128 } else { shifted >> (128 - width) }
    }

    /// A float attribute, rounded to the format of the type.
    pub fn float(&self, value: f64, ty: Type) -> Attr {
        let TypeKind::Float(kind) = *ty.kind(self) else { panic!("a float attribute has a float type") };
        self.attr(match kind.is_wide() {
            true => AttrKind::WideFloat(crate::floats::widen(kind, value), ty),
            false => AttrKind::Float(crate::floats::encode(kind, value), ty),
        })
    }

    /// An attribute that is equal only to itself.
    pub fn distinct(&self, of: Attr) -> Attr {
        self.attr(AttrKind::Distinct(self.distinct.fetch_add(1, Ordering::Relaxed), of))
    }

    /// A string attribute.
    pub fn string(&self, text: &str) -> Attr {
        self.attr(AttrKind::String(text.into()))
    }

    /// A type attribute.
    pub fn type_attr(&self, ty: Type) -> Attr {
        self.attr(AttrKind::Type(ty))
    }

    /// An array attribute.
    pub fn array(&self, parts: &[Attr]) -> Attr {
        self.attr(AttrKind::Array(parts.into()))
    }

    /// A reference to a symbol.
    pub fn symbol(&self, name: &str) -> Attr {
        self.attr(AttrKind::Symbol([self.name(name)].into()))
    }

    /// A dense array of `i64`.
    pub fn ints(&self, values: &[i64]) -> Attr {
        self.attr(AttrKind::DenseArray(Type::I64, values.into()))
    }

    /// A dense array of `i32`.
    pub fn ints32(&self, values: &[i64]) -> Attr {
        self.attr(AttrKind::DenseArray(Type::I32, values.into()))
    }

    /// Interns a dictionary; the entries may come in any order, a later one of the same name wins.
    pub fn dict(&self, mut entries: Vec<NamedAttr>) -> AttrDict {
        self.dict_of(&mut entries)
    }

    /// [`Context::dict`] for who wants to use the list again; it is sorted.
    pub(crate) fn dict_of(&self, entries: &mut Vec<NamedAttr>) -> AttrDict {
        entries.sort_by(|a, b| a.name.str(self).cmp(b.name.str(self)));
        entries.reverse();
        entries.dedup_by_key(|entry| entry.name);
        entries.reverse();
        AttrDict(self.dicts.intern(entries.as_slice(), || entries.clone().into()))
    }

    pub(crate) fn dict_entries(&self, dict: AttrDict) -> &[NamedAttr] {
        self.dicts.get(dict.0)
    }

    /// Interns a location that is not a place in a source text.
    pub fn loc(&self, kind: LocKind) -> Loc {
        Loc::interned(self.locs.intern(&kind, || kind.clone()))
    }

    pub(crate) fn loc_kind(&self, index: u32) -> &LocKind {
        self.locs.get(index)
    }
}
