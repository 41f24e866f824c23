//! Attributes as text.

use crate::attrs::{Attr, AttrDef, AttrDict, AttrKind, Dense, DenseStrings, NamedAttr, Sparse, SparseValues};
use crate::context::Context;
use crate::def::{AttrSyntax, EnumDef};
use crate::floats::FloatKind;
use crate::syntax::printer::{Printer, floats, is_bare_identifier};
use crate::types::{Dim, Signedness, Type, TypeKind};

/// Whether ` : type` follows a value.
#[derive(Copy, Clone, PartialEq, Eq)]
enum Typing {
    /// It does, but after `true` and `false`.
    Always,
    /// It does unless it is what a reader takes by default: `i64` or `f64`.
    UnlessDefault,
    /// It does not: the form says the type elsewhere.
    Never,
}

impl Printer<'_> {
    /// An attribute with its type.
    pub fn attr(&mut self, attr: Attr) {
        self.typed_attr(attr, Typing::Always);
    }

    /// An attribute without its type, for forms that say the type elsewhere.
    pub fn attr_without_type(&mut self, attr: Attr) {
        self.typed_attr(attr, Typing::Never);
    }

    /// A parameter of a type.
    pub(super) fn attr_in_type(&mut self, attr: Attr) {
        self.typed_attr(attr, Typing::UnlessDefault);
    }

    fn typed_attr(&mut self, attr: Attr, typing: Typing) {
        let cx = self.cx;
        match attr.kind(cx) {
            AttrKind::Unit => self.text("unit"),
            AttrKind::Integer(value, Type::I1) => self.text(if *value != 0 { "true" } else { "false" }),
            AttrKind::Integer(value, ty) => {
                self.number(*value);
                self.behind(*ty, Type::I64, typing);
            }
            AttrKind::Float(bits, ty) => {
                self.float(ty.float_kind(cx).unwrap_or(FloatKind::F64), *bits);
                self.behind(*ty, Type::F64, typing);
            }
            AttrKind::WideFloat(bits, ty) => {
                self.wide_float(*ty, *bits);
                self.behind(*ty, Type::F64, typing);
            }
            AttrKind::String(text) => self.string(text),
            AttrKind::TypedString(text, ty) => {
                self.string(text);
                self.behind(*ty, Type::NONE, typing);
            }
            AttrKind::Type(ty) => self.ty(*ty),
            AttrKind::Array(parts) => {
                self.text("[");
                self.list(parts.iter(), |printer, &part| printer.typed_attr(part, Typing::UnlessDefault));
                self.text("]");
            }
            AttrKind::Dict(dict) => self.attr_dict_value(*dict),
            AttrKind::Symbol(path) => {
                for (index, name) in path.iter().enumerate() {
                    self.text(if index > 0 { "::" } else { "" });
                    self.symbol(name.str(cx));
                }
            }
            AttrKind::DenseArray(ty, values) => self.dense_array(*ty, values, |value| value as u64 as u128),
            AttrKind::WideArray(ty, values) => self.dense_array(*ty, values, |value| value as u128),
            AttrKind::Dense(dense) => {
                self.dense(dense);
                self.behind(dense.ty, Type::NONE, typing);
            }
            AttrKind::DenseStrings(strings) => {
                self.dense_strings(strings);
                self.behind(strings.ty, Type::NONE, typing);
            }
            AttrKind::Sparse(sparse) => {
                self.sparse(sparse);
                self.behind(sparse.ty, Type::NONE, typing);
            }
            AttrKind::Resource(id, ty) => {
                self.resource(*id);
                self.behind(*ty, Type::NONE, typing);
            }
            AttrKind::Distinct(number, of) => {
                // Those inside are numbered first, as upstream does it.
                let start = self.out.len();
                if *of != Attr::UNIT {
                    self.attr(*of);
                }
                let of = self.out.split_off(start);
                let number = self.distinct_number(*number);
                self.text("distinct[");
                self.number(number);
                self.text("]<");
                self.out.extend_from_slice(&of);
                self.text(">");
            }
            AttrKind::AffineSet(set) => self.affine_set(set),
            AttrKind::AffineMap(map) => {
                self.text("affine_map<");
                self.affine_map(map);
                self.text(">");
            }
            AttrKind::Strided { strides, offset } => self.strided(strides, *offset),
            AttrKind::Location(loc) => self.location(*loc),
            AttrKind::Extension { def, params } => self.extension(def, params),
            AttrKind::Opaque(text, ty) => {
                self.text(if text.starts_with('#') { "" } else { "#" });
                self.text(text);
                if let Some(ty) = *ty {
                    self.behind(ty, Type::NONE, typing);
                }
            }
        }
    }

    /// `#d.x<...>`; as upstream `#d<x ...>` if what follows the name is not in brackets.
    fn extension(&mut self, def: &AttrDef, params: &[Attr]) {
        self.text("#");
        let start = self.out.len();
        self.text(def.name);
        let end = self.out.len();
        (def.print)(self, params);
        if matches!(self.out.get(end), None | Some(b'<')) {
            return;
        }
        if let Some(dot) = def.name.find('.') {
            self.out[start + dot] = b'<';
            self.text(">");
        }
    }

    fn behind(&mut self, ty: Type, default: Type, typing: Typing) {
        if typing == Typing::Always || typing == Typing::UnlessDefault && ty != default {
            self.text(" : ");
            self.ty(ty);
        }
    }

    /// An attribute as a form writes it that knows what to expect.
    pub(super) fn attr_by_syntax(&mut self, syntax: AttrSyntax, attr: Attr) {
        let cx = self.cx;
        match (syntax, attr.kind(cx)) {
            (AttrSyntax::Whole | AttrSyntax::Text | AttrSyntax::Symbol | AttrSyntax::Flag, _) => self.attr(attr),
            (AttrSyntax::Integer(_), _) => self.attr_without_type(attr),
            (AttrSyntax::Ints, AttrKind::DenseArray(_, values)) => self.ints(values),
            (AttrSyntax::Keyword(def), _) => self.keyword_attr(def, attr),
            (AttrSyntax::Params(def), AttrKind::Extension { params, .. }) => (def.print)(self, params),
            _ => self.attr(attr),
        }
    }

    /// The word that an integer stands for in an enumeration.
    pub fn keyword_attr(&mut self, def: &EnumDef, attr: Attr) {
        let number = attr.as_integer(self.cx);
        match def.cases.iter().find(|(_, case)| Some(i128::from(*case)) == number) {
            Some((word, _)) => self.text(word),
            None => self.attr_without_type(attr),
        }
    }

    // ---- dictionaries ----

    /// `{a = 1 : i64, b}`, with the braces even if there are no entries.
    pub fn dict<'e>(&mut self, entries: impl IntoIterator<Item = (&'e str, Attr)>) {
        self.text("{");
        self.list(entries, |printer, (name, attr)| printer.entry(name, attr));
        self.text("}");
    }

    /// The entries of an interned dictionary, as [`Printer::dict`].
    pub fn attr_dict_value(&mut self, dict: AttrDict) {
        self.entries(dict.entries(self.cx));
    }

    pub(super) fn entries<'e>(&mut self, entries: impl IntoIterator<Item = &'e NamedAttr>) {
        let cx = self.cx;
        self.dict(entries.into_iter().map(|entry| (entry.name.str(cx), entry.attr)));
    }

    fn entry(&mut self, name: &str, attr: Attr) {
        if is_bare_identifier(name) {
            self.text(name)
        } else {
            self.string(name)
        }
        if attr != Attr::UNIT {
            self.text(" = ");
            self.attr(attr);
        }
    }

    // ---- elements ----

    fn dense_array<V: Copy>(&mut self, ty: Type, values: &[V], bits: fn(V) -> u128) {
        self.text("array<");
        self.ty(ty);
        self.text(if values.is_empty() { "" } else { ": " });
        self.list(values, |printer, &value| printer.element(ty, bits(value)));
        self.text(">");
    }

    fn wide_float(&mut self, ty: Type, bits: u128) {
        if let TypeKind::Float(kind) = *ty.kind(self.cx) {
            self.float_text(|text| floats::write_wide(text, kind, bits));
        }
    }

    /// `dense<["a", "b"]>` without the type.
    fn dense_strings(&mut self, strings: &DenseStrings) {
        self.text("dense<");
        self.string_elements(strings);
        self.text(">");
    }

    /// What stands between the angles of `dense<["a", "b"]>`.
    fn string_elements(&mut self, strings: &DenseStrings) {
        match &*strings.texts {
            [] => {}
            [text] if strings.splat => self.string(text),
            texts => {
                let shape = strings.ty.shape(self.cx).unwrap_or(&[]);
                self.nested_items(shape, texts, &|printer, text| printer.string(text));
            }
        }
    }

    /// `sparse<[[0, 0], [1, 2]], [1, 5]>` without the type.
    fn sparse(&mut self, sparse: &Sparse) {
        let cx = self.cx;
        let shape = sparse.indices.ty.shape(cx).unwrap_or(&[]);
        let count = shape.first().copied().unwrap_or(0);
        let rank = sparse.ty.shape(cx).map_or(0, <[Dim]>::len);
        self.text("sparse<");
        if count > 0 {
            let indices: Vec<u64> = (0..count as usize * rank).map(|at| sparse.indices.element(cx, at)).collect();
            match count == 1 && indices.iter().all(|index| *index == indices[0]) {
                true => self.number(indices[0]),
                false => self.nested_items(shape, &indices, &|printer, index| printer.number(*index)),
            }
            self.text(", ");
            match &sparse.values {
                SparseValues::Numbers(values) => self.dense_elements(values),
                SparseValues::Strings(values) => self.string_elements(values),
            }
        }
        self.text(">");
    }

    fn nested_items<T>(&mut self, shape: &[Dim], items: &[T], print: &dyn Fn(&mut Self, &T)) {
        let Some((&size, inner)) = shape.split_first() else {
            return items.iter().for_each(|item| print(self, item));
        };
        let part = (items.len() / (size.max(1) as usize)).max(1);
        self.text("[");
        self.list(items.chunks(part), |printer, items| printer.nested_items(inner, items, print));
        self.text("]");
    }

    /// `dense<...>` without the type.
    fn dense(&mut self, dense: &Dense) {
        let cx = self.cx;
        let is_long =
            self.options.elide_above.zip(dense.ty.element_count(cx)).is_some_and(|(most, count)| count > most);
        if is_long && self.one_for_all(dense).is_none() {
            return self.text("dense_resource<__elided__>");
        }
        self.text("dense<");
        self.dense_elements(dense);
        self.text(">");
    }

    /// The bytes of the element that all elements are equal to, if they are.
    fn one_for_all<'d>(&self, dense: &'d Dense) -> Option<&'d [u8]> {
        let bytes = dense.ty.element(self.cx).bytes(self.cx).unwrap_or(1).max(1) as usize;
        let is_splat = |first: &[u8]| dense.splat || dense.data.chunks_exact(bytes).all(|other| other == first);
        dense.data.get(..bytes).filter(|first| is_splat(first))
    }

    /// What stands between the angles of `dense<...>`.
    fn dense_elements(&mut self, dense: &Dense) {
        let cx = self.cx;
        let element = dense.ty.element(cx);
        match self.one_for_all(dense) {
            _ if dense.ty.element_count(cx) == Some(0) => {}
            Some(first) => self.element_bytes(element, first),
            None => {
                let bytes = element.bytes(cx).unwrap_or(1).max(1) as usize;
                self.nested_list(dense.ty.shape(cx).unwrap_or(&[]), element, bytes, &dense.data);
            }
        }
    }

    fn nested_list(&mut self, shape: &[Dim], element: Type, bytes: usize, data: &[u8]) {
        let Some((&size, inner)) = shape.split_first() else {
            return self.element_bytes(element, data.get(..bytes).unwrap_or(&[]));
        };
        let part = (data.len() / (size.max(1) as usize)).max(1);
        self.text("[");
        self.list(data.chunks(part), |printer, data| printer.nested_list(inner, element, bytes, data));
        self.text("]");
    }

    fn element_bytes(&mut self, ty: Type, data: &[u8]) {
        if let TypeKind::Complex(part) = *ty.kind(self.cx) {
            let (real, imaginary) = data.split_at(data.len() / 2);
            self.text("(");
            self.element_bytes(part, real);
            self.text(",");
            self.element_bytes(part, imaginary);
            return self.text(")");
        }
        let mut word = [0; 16];
        let length = data.len().min(16);
        word[..length].copy_from_slice(&data[..length]);
        self.element(ty, u128::from_le_bytes(word));
    }

    /// A number by its bits, without its type.
    fn element(&mut self, ty: Type, bits: u128) {
        match *ty.kind(self.cx) {
            TypeKind::Float(kind) if kind.is_wide() => self.wide_float(ty, bits),
            TypeKind::Float(kind) => {
                let mask = u64::MAX >> (64 - kind.width());
                self.float(kind, bits as u64 & mask);
            }
            _ if ty == Type::I1 => self.text(if bits & 1 == 1 { "true" } else { "false" }),
            _ => self.number(integer_of(self.cx, ty, bits)),
        }
    }

    /// `strided<[?, 1], offset: ?>`.
    fn strided(&mut self, strides: &[Dim], offset: Dim) {
        self.text("strided<[");
        self.list(strides, |printer, &stride| printer.size(stride));
        self.text("]");
        if offset != 0 {
            self.text(", offset: ");
            self.size(offset);
        }
        self.text(">");
    }
}

/// The value of an integer element by its bits.
fn integer_of(cx: &Context, ty: Type, bits: u128) -> i128 {
    let width = ty.width(cx).unwrap_or(64).clamp(1, 128);
    let is_unsigned = matches!(ty.kind(cx), TypeKind::Integer { signedness: Signedness::Unsigned, .. });
    let shifted = bits << (128 - width);
    if is_unsigned { (shifted >> (128 - width)) as i128 } else { shifted as i128 >> (128 - width) }
}
