//! Types: interned, 4 bytes, compared by number.

use std::hash::{Hash, Hasher};

use crate::attrs::Attr;
use crate::context::Context;
use crate::diagnostics::Failed;
use crate::floats::FloatKind;
use crate::syntax::{Parser, Printer};

/// A type of a [`Context`].
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
pub struct Type(pub(crate) u32);

/// The size of a dimension; [`DYNAMIC`] if it is known only when the program runs.
pub type Dim = i64;

/// A dimension of unknown size, `?` in text.
pub const DYNAMIC: Dim = i64::MIN;

/// What a type is.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum TypeKind {
    /// `i32`, `si8`, `ui8`.
    Integer {
        /// Bits, at least 1.
        width: u32,
        /// Whether the type itself says how to read the bits.
        signedness: Signedness,
    },
    /// `index`, 64 bits wide.
    Index,
    /// `f32` and its kin.
    Float(FloatKind),
    /// `complex<f32>`.
    Complex(Type),
    /// `none`.
    None,
    /// `tensor<4x?xf32>`: a value, no memory.
    Tensor {
        /// The sizes, outermost first.
        shape: Box<[Dim]>,
        /// The type of an element.
        element: Type,
        /// What stands after the element type.
        encoding: Option<Attr>,
    },
    /// `tensor<*xf32>`.
    UnrankedTensor(Type),
    /// `memref<4x?xf32, strided<[?, 1], offset: ?>>`: a buffer.
    Memref {
        /// The sizes, outermost first.
        shape: Box<[Dim]>,
        /// The type of an element.
        element: Type,
        /// A strided layout or an affine map; absent if row-major and dense.
        layout: Option<Attr>,
        /// The memory space; absent for the default one.
        space: Option<Attr>,
    },
    /// `memref<*xf32>`.
    UnrankedMemref {
        /// The type of an element.
        element: Type,
        /// The memory space; absent for the default one.
        space: Option<Attr>,
    },
    /// `vector<4x8xf32>`; `scalable` marks the dimensions in brackets.
    Vector {
        /// The sizes, outermost first; none is dynamic.
        shape: Box<[Dim]>,
        /// The type of an element.
        element: Type,
        /// For each dimension, whether it is a multiple of the machine's vector length.
        scalable: Box<[bool]>,
    },
    /// `(i32, f32) -> f32`.
    Function {
        /// The types of the parameters.
        inputs: Box<[Type]>,
        /// The types of the results.
        results: Box<[Type]>,
    },
    /// `tuple<i32, f32>`.
    Tuple(Box<[Type]>),
    /// A type that a dialect defines, `!d.name<...>`.
    Extension {
        /// Its definition.
        def: &'static TypeDef,
        /// Its parameters, as the definition reads them.
        params: Box<[Attr]>,
    },
    /// A type of a dialect that we do not know: `!dialect.text` or `!dialect<text>`, kept as it was written.
    Opaque(Box<str>),
}

/// How the bits of an integer type are read.
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
pub enum Signedness {
    /// The operations decide: `i32`.
    Signless,
    /// `si32`.
    Signed,
    /// `ui32`.
    Unsigned,
}

/// The definition of a type that a dialect brings.
pub struct TypeDef {
    /// The full name, `llvm.ptr`.
    pub name: &'static str,
    /// One sentence for the reference.
    pub summary: &'static str,
    /// Reads what follows the name.
    pub parse: fn(&mut Parser<'_>) -> Result<Vec<Attr>, Failed>,
    /// Prints what follows the name.
    pub print: fn(&mut Printer<'_>, &[Attr]),
}

impl PartialEq for TypeDef {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Eq for TypeDef {}

impl Hash for TypeDef {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.name.hash(state);
    }
}

impl std::fmt::Debug for TypeDef {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name)
    }
}

/// The types that every context holds under fixed numbers, in the order of [`common`].
impl Type {
    /// `none`.
    pub const NONE: Type = Type(0);
    /// `index`.
    pub const INDEX: Type = Type(1);
    /// `i1`.
    pub const I1: Type = Type(2);
    /// `i8`.
    pub const I8: Type = Type(3);
    /// `i16`.
    pub const I16: Type = Type(4);
    /// `i32`.
    pub const I32: Type = Type(5);
    /// `i64`.
    pub const I64: Type = Type(6);
    /// `f16`.
    pub const F16: Type = Type(7);
    /// `bf16`.
    pub const BF16: Type = Type(8);
    /// `f32`.
    pub const F32: Type = Type(9);
    /// `f64`.
    pub const F64: Type = Type(10);
}

/// The kinds of the constants of [`Type`], in their order.
pub(crate) fn common() -> Vec<TypeKind> {
    let integer = |width| TypeKind::Integer { width, signedness: Signedness::Signless };
    let floats = [FloatKind::F16, FloatKind::Bf16, FloatKind::F32, FloatKind::F64];
    let mut kinds = vec![TypeKind::None, TypeKind::Index];
    kinds.extend([1, 8, 16, 32, 64].map(integer));
    kinds.extend(floats.map(TypeKind::Float));
    kinds
}

impl Type {
    /// What this type is.
    pub fn kind(self, cx: &Context) -> &TypeKind {
        cx.type_kind(self)
    }

    /// The element type of a tensor, memref or vector; any other type itself.
    pub fn element(self, cx: &Context) -> Type {
        match *self.kind(cx) {
            TypeKind::Tensor { element, .. }
            | TypeKind::UnrankedTensor(element)
            | TypeKind::Memref { element, .. }
            | TypeKind::UnrankedMemref { element, .. }
            | TypeKind::Vector { element, .. } => element,
            _ => self,
        }
    }

    /// The sizes of a ranked tensor, memref or vector.
    pub fn shape(self, cx: &Context) -> Option<&[Dim]> {
        match self.kind(cx) {
            TypeKind::Tensor { shape, .. } | TypeKind::Memref { shape, .. } | TypeKind::Vector { shape, .. } => {
                Some(shape)
            }
            _ => None,
        }
    }

    /// The number of elements of a shaped type without dynamic sizes; 1 for other types.
    /// `None` if a size is dynamic or the product overflows.
    pub fn element_count(self, cx: &Context) -> Option<u64> {
        let sizes = self.shape(cx).unwrap_or(&[]);
        sizes.iter().try_fold(1u64, |count, &size| count.checked_mul(u64::try_from(size).ok()?))
    }

    /// The same shape with another element type; `element` itself if this type has no shape.
    pub fn with_element(self, cx: &Context, element: Type) -> Type {
        let mut kind = self.kind(cx).clone();
        match &mut kind {
            TypeKind::Tensor { element: old, .. }
            | TypeKind::UnrankedTensor(old)
            | TypeKind::Memref { element: old, .. }
            | TypeKind::UnrankedMemref { element: old, .. }
            | TypeKind::Vector { element: old, .. } => *old = element,
            _ => return element,
        }
        cx.ty(kind)
    }

    /// The width in bits of an integer, index or float type.
    pub fn width(self, cx: &Context) -> Option<u32> {
        match *self.kind(cx) {
            TypeKind::Integer { width, .. } => Some(width),
            TypeKind::Index => Some(64),
            TypeKind::Float(kind) => Some(kind.width()),
            _ => None,
        }
    }

    /// The bytes that an element of this type takes in memory (i1 takes one).
    pub fn bytes(self, cx: &Context) -> Option<u64> {
        match *self.kind(cx) {
            TypeKind::Complex(part) => Some(2 * part.bytes(cx)?),
            _ => self.width(cx).map(|width| u64::from(width.div_ceil(8)).next_power_of_two()),
        }
    }

    /// The float format that is computed with, if this is a float type of at most 64 bits. The wider
    /// ones, `f80` and `f128`, only travel.
    pub fn float_kind(self, cx: &Context) -> Option<FloatKind> {
        match *self.kind(cx) {
            TypeKind::Float(kind) if !kind.is_wide() => Some(kind),
            _ => None,
        }
    }

    /// Whether the elements, or those of vectors in memory, are floats of a format that machines do
    /// not compute with. They travel, and `arith` and `math` compute with those of at most 64 bits.
    pub fn has_rare_floats(self, cx: &Context) -> bool {
        let part = match *self.element(cx).element(cx).kind(cx) {
            TypeKind::Complex(part) => part,
            _ => self.element(cx).element(cx),
        };
        matches!(part.kind(cx), TypeKind::Float(kind) if !kind.is_machine())
    }

    /// Whether this is a float type.
    pub fn is_float(self, cx: &Context) -> bool {
        matches!(self.kind(cx), TypeKind::Float(_))
    }

    /// Whether this is an integer type of any width and signedness (not `index`).
    pub fn is_integer(self, cx: &Context) -> bool {
        matches!(self.kind(cx), TypeKind::Integer { .. })
    }

    /// Whether this is a signless integer type that is computed with: `i0` only travels.
    pub fn is_signless(self, cx: &Context) -> bool {
        matches!(self.kind(cx), TypeKind::Integer { signedness: Signedness::Signless, width: 1.. })
    }

    /// Whether this is a ranked tensor.
    pub fn is_tensor(self, cx: &Context) -> bool {
        matches!(self.kind(cx), TypeKind::Tensor { .. })
    }

    /// Whether this is a ranked memref.
    pub fn is_memref(self, cx: &Context) -> bool {
        matches!(self.kind(cx), TypeKind::Memref { .. })
    }

    /// Whether this is a vector.
    pub fn is_vector(self, cx: &Context) -> bool {
        matches!(self.kind(cx), TypeKind::Vector { .. })
    }

    /// The inputs and results of a function type.
    pub fn as_function(self, cx: &Context) -> Option<(&[Type], &[Type])> {
        match self.kind(cx) {
            TypeKind::Function { inputs, results } => Some((inputs, results)),
            _ => None,
        }
    }

    /// The text of this type.
    pub fn text(self, cx: &Context) -> String {
        let mut printer = Printer::new(cx);
        printer.ty(self);
        printer.finish()
    }
}
