//! Types as text.

use crate::attrs::Attr;
use crate::syntax::printer::Printer;
use crate::types::{DYNAMIC, Dim, Signedness, Type, TypeKind};

impl Printer<'_> {
    /// A type.
    pub fn ty(&mut self, ty: Type) {
        match ty.kind(self.cx) {
            TypeKind::Integer { width, signedness } => {
                self.text(match signedness {
                    Signedness::Signless => "i",
                    Signedness::Signed => "si",
                    Signedness::Unsigned => "ui",
                });
                self.number(*width);
            }
            TypeKind::Index => self.text("index"),
            TypeKind::Float(kind) => self.text(kind.name()),
            TypeKind::None => self.text("none"),
            TypeKind::Function { inputs, results } => self.function_type(inputs, results),
            TypeKind::Complex(part) => self.in_angles("complex", |printer| printer.ty(*part)),
            TypeKind::Tuple(parts) => self.in_angles("tuple", |printer| printer.types(parts.iter().copied())),
            TypeKind::Extension { def, params } => {
                self.text("!");
                self.text(def.name);
                (def.print)(self, params);
            }
            TypeKind::Opaque(text) => {
                self.text(if text.starts_with('!') { "" } else { "!" });
                self.text(text);
            }
            shaped => self.shaped(shaped),
        }
    }

    fn shaped(&mut self, kind: &TypeKind) {
        match kind {
            TypeKind::Tensor { shape, element, encoding } => {
                self.in_angles("tensor", |printer| printer.elements(shape, *element, [*encoding, None]));
            }
            TypeKind::UnrankedTensor(element) => {
                self.in_angles("tensor", |printer| printer.unranked(*element, None));
            }
            TypeKind::Memref { shape, element, layout, space } => {
                self.in_angles("memref", |printer| printer.elements(shape, *element, [*layout, *space]));
            }
            TypeKind::UnrankedMemref { element, space } => {
                self.in_angles("memref", |printer| printer.unranked(*element, *space));
            }
            TypeKind::Vector { shape, element, scalable } => self.in_angles("vector", |printer| {
                let is_scalable = |index: usize| scalable.get(index).copied().unwrap_or(false);
                for (index, &size) in shape.iter().enumerate() {
                    printer.text(if is_scalable(index) { "[" } else { "" });
                    printer.number(size);
                    printer.text(if is_scalable(index) { "]x" } else { "x" });
                }
                printer.ty(*element);
            }),
            _ => {}
        }
    }

    fn in_angles(&mut self, name: &str, print: impl FnOnce(&mut Self)) {
        self.text(name);
        self.text("<");
        print(self);
        self.text(">");
    }

    /// `4x?xf32`, and what follows the element type.
    fn elements(&mut self, shape: &[Dim], element: Type, more: [Option<Attr>; 2]) {
        self.shape(shape);
        self.ty(element);
        for attr in more.into_iter().flatten() {
            self.text(", ");
            self.attr_in_type(attr);
        }
    }

    fn unranked(&mut self, element: Type, space: Option<Attr>) {
        self.text("*x");
        self.elements(&[], element, [space, None]);
    }

    /// The sizes of a shape, each with an `x` behind: `4x?x`.
    pub fn shape(&mut self, shape: &[Dim]) {
        for &size in shape {
            self.size(size);
            self.text("x");
        }
    }

    /// A size, `?` if it is dynamic.
    pub fn size(&mut self, size: Dim) {
        if size == DYNAMIC { self.text("?") } else { self.number(size) }
    }

    /// Types, comma separated.
    pub fn types(&mut self, types: impl IntoIterator<Item = Type>) {
        self.list(types, Printer::ty);
    }

    /// `(f32, i32) -> f32`, `() -> ()`, `(f32) -> (f32, f32)`.
    pub fn function_type(&mut self, inputs: &[Type], results: &[Type]) {
        self.text("(");
        self.types(inputs.iter().copied());
        self.text(") -> ");
        self.result_types(results);
    }

    /// The types behind an arrow: one as it is, any other number (and a function) in parentheses.
    pub fn result_types(&mut self, results: &[Type]) {
        match *results {
            [ty] if ty.as_function(self.cx).is_none() => self.ty(ty),
            _ => {
                self.text("(");
                self.types(results.iter().copied());
                self.text(")");
            }
        }
    }
}
