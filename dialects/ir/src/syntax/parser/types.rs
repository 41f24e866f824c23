//! Reading types.

use super::Parser;
use crate::attrs::{Attr, AttrKind};
use crate::diagnostics::Failed;
use crate::floats::FloatKind;
use crate::location::Span;
use crate::syntax::lexer::{Kind, skip_blanks};
use crate::types::{DYNAMIC, Dim, Signedness, Type, TypeKind};

/// The words that begin a builtin type, beside `i32` and its kin and rare floats.
const WORDS: &[&str] =
    &["index", "f16", "bf16", "f32", "f64", "none", "tensor", "memref", "vector", "complex", "tuple"];

/// The floats that are not among the words.
const RARE_FLOATS: &[FloatKind] = FloatKind::ALL.split_at(4).1;

/// The widest integer type, as upstream.
const MAX_WIDTH: u32 = (1 << 24) - 1;

/// The sizes of a shaped type, and which of them stand in brackets.
struct Shape {
    sizes: Vec<Dim>,
    scalable: Vec<bool>,
}

impl<'a> Parser<'a> {
    /// A type.
    pub fn ty(&mut self) -> Result<Type, Failed> {
        self.weight += 1;
        match self.token.kind {
            Kind::Word => {
                if let Some(ty) = simple_type(self.text_of(self.token)) {
                    self.advance();
                    return Ok(ty);
                }
                self.nested(Self::worded_type)
            }
            Kind::LeftParen => self.nested(Self::function_type),
            Kind::Bang => self.nested(Self::dialect_type),
            _ => Err(self.expected("a type")),
        }
    }

    /// Whether a type comes next.
    pub fn at_type(&self) -> bool {
        match self.token.kind {
            Kind::Bang | Kind::LeftParen => true,
            Kind::Word => {
                let word = self.text_of(self.token);
                WORDS.contains(&word) || integer_type(word).is_some() || FloatKind::from_name(word).is_some()
            }
            _ => false,
        }
    }

    /// Types separated by commas, maybe none.
    pub fn types(&mut self) -> Result<Vec<Type>, Failed> {
        let mut types = Vec::new();
        if self.at_type() {
            self.types_into(&mut types)?;
        }
        Ok(types)
    }

    /// At least one type, separated by commas.
    pub(crate) fn types_into(&mut self, types: &mut Vec<Type>) -> Result<(), Failed> {
        loop {
            types.push(self.ty()?);
            if !self.eat_kind(Kind::Comma) {
                return Ok(());
            }
        }
    }

    /// `(a, b) -> c`, `(a) -> (b, c)` or, without parameters, `-> (c, d)`.
    pub fn function_type_parts(&mut self) -> Result<(Vec<Type>, Vec<Type>), Failed> {
        let (mut inputs, mut results) = (Vec::new(), Vec::new());
        if !self.is(Kind::Arrow) {
            self.type_list_into(&mut inputs)?;
        }
        self.results_into(&mut results)?;
        Ok((inputs, results))
    }

    /// `(a, b)`.
    pub(crate) fn type_list_into(&mut self, types: &mut Vec<Type>) -> Result<(), Failed> {
        if !self.eat_kind(Kind::LeftParen) {
            return Err(self.expected("`(` and a list of types"));
        }
        if !self.is(Kind::RightParen) {
            self.types_into(types)?;
        }
        if self.eat_kind(Kind::RightParen) { Ok(()) } else { Err(self.expected("`,` or `)` in a list of types")) }
    }

    /// `-> c` or `-> (c, d)`.
    pub(crate) fn results_into(&mut self, types: &mut Vec<Type>) -> Result<(), Failed> {
        if !self.eat_kind(Kind::Arrow) {
            return Err(self.expected("`->` and the types of the results"));
        }
        if self.is(Kind::LeftParen) {
            return self.type_list_into(types);
        }
        types.push(self.ty()?);
        Ok(())
    }

    fn function_type(&mut self) -> Result<Type, Failed> {
        let (inputs, results) = self.function_type_parts()?;
        Ok(self.cx.function(&inputs, &results))
    }

    fn worded_type(&mut self) -> Result<Type, Failed> {
        let span = self.span();
        let word = self.text_of(self.token);
        let reader = match word {
            "tensor" => Self::tensor_type,
            "memref" => Self::memref_type,
            "vector" => Self::vector_type,
            "complex" => Self::complex_type,
            "tuple" => Self::tuple_type,
            _ => return self.sized_integer_type(word, span),
        };
        self.advance();
        if !self.eat_kind(Kind::Less) {
            return Err(self.expected(format_args!("`<` after `{word}`")));
        }
        let ty = reader(self)?;
        if self.eat_kind(Kind::Greater) {
            Ok(ty)
        } else {
            Err(self.expected(format_args!("the `>` of this {word} type")))
        }
    }

    fn sized_integer_type(&mut self, word: &str, span: Span) -> Result<Type, Failed> {
        match integer_type(word) {
            Some(Ok(kind)) => {
                self.advance();
                Ok(self.cx.ty(kind))
            }
            Some(Err(())) => {
                let message = format!("`{word}` is no integer type: the width is at most {MAX_WIDTH}");
                Err(self.error(span, message).failed())
            }
            None if FloatKind::from_name(word).is_some() => {
                self.advance();
                Ok(self.cx.ty(FloatKind::from_name(word).map_or(TypeKind::None, TypeKind::Float)))
            }
            None => {
                let floats = RARE_FLOATS.iter().map(|kind| kind.name());
                let hint = self.hint(word, "", WORDS.iter().copied().chain(floats));
                Err(self.error(span, format!("expected a type, found `{word}`{hint}")).failed())
            }
        }
    }

    // ---- shapes ----

    /// Sizes each followed by `x`, up to the element type: `4x?x`.
    pub fn dimensions(&mut self) -> Result<Vec<Dim>, Failed> {
        self.shape(false).map(|shape| shape.sizes)
    }

    /// Reads by the byte, because the lexer sees `4x8xf32` as a number and a word.
    fn shape(&mut self, brackets: bool) -> Result<Shape, Failed> {
        let bytes = self.text.as_bytes();
        let mut shape = Shape { sizes: Vec::new(), scalable: Vec::new() };
        let mut at = self.token.start as usize;
        loop {
            let open = brackets && bytes.get(at) == Some(&b'[');
            at = if open { skip_blanks(bytes, at + 1) } else { at };
            let Some(size) = self.dimension(&mut at)? else {
                self.lex_from(at as u32);
                return if open { Err(self.expected("the size of a dimension")) } else { Ok(shape) };
            };
            at = skip_blanks(bytes, at);
            if open {
                if bytes.get(at) != Some(&b']') {
                    self.lex_from(at as u32);
                    return Err(self.expected("`]` after the size of a scalable dimension"));
                }
                at = skip_blanks(bytes, at + 1);
            }
            if bytes.get(at) != Some(&b'x') {
                self.lex_from(at as u32);
                return Err(self.expected("`x` and the next dimension or the element type"));
            }
            shape.sizes.push(size);
            shape.scalable.push(open);
            at = skip_blanks(bytes, at + 1);
        }
    }

    /// One size, if there is one at `at`, which moves behind it.
    fn dimension(&mut self, at: &mut usize) -> Result<Option<Dim>, Failed> {
        let bytes = self.text.as_bytes();
        if bytes.get(*at) == Some(&b'?') {
            *at += 1;
            return Ok(Some(DYNAMIC));
        }
        let start = *at;
        while bytes.get(*at).is_some_and(u8::is_ascii_digit) {
            *at += 1;
        }
        if *at == start {
            return Ok(None);
        }
        match self.text[start..*at].parse() {
            Ok(size) => Ok(Some(size)),
            Err(_) => {
                let span = self.span_between(start as u32, *at as u32);
                Err(self.error(span, "the size of a dimension does not fit in 64 bits").failed())
            }
        }
    }

    /// The element type of a shaped type, checked.
    fn element(&mut self, of: &str, fits: fn(&TypeKind) -> bool) -> Result<Type, Failed> {
        let span = self.span();
        let element = self.ty()?;
        if fits(element.kind(self.cx)) {
            return Ok(element);
        }
        let span = self.span_from(span);
        let message = format!("a {of} cannot hold elements of type {}", element.text(self.cx));
        Err(self.error(span, message).failed())
    }

    /// `*x`, the shape of an unranked type.
    fn eat_unranked(&mut self) -> Result<bool, Failed> {
        if !self.eat_kind(Kind::Star) {
            return Ok(false);
        }
        if self.is(Kind::Word) && self.text_of(self.token).starts_with('x') {
            self.lex_from(self.token.start + 1);
            return Ok(true);
        }
        Err(self.expected("`x` and the element type after `*`"))
    }

    fn tensor_type(&mut self) -> Result<Type, Failed> {
        if self.eat_unranked()? {
            let element = self.element("tensor", in_tensor)?;
            return Ok(self.cx.ty(TypeKind::UnrankedTensor(element)));
        }
        let shape = self.shape(false)?.sizes.into();
        let element = self.element("tensor", in_tensor)?;
        let encoding = if self.eat_kind(Kind::Comma) { Some(self.attr()?) } else { None };
        Ok(self.cx.ty(TypeKind::Tensor { shape, element, encoding }))
    }

    fn vector_type(&mut self) -> Result<Type, Failed> {
        let span = self.span();
        let Shape { sizes, scalable } = self.shape(true)?;
        if sizes.iter().any(|&size| size <= 0) {
            let span = self.span_from(span);
            return Err(self.error(span, "the sizes of a vector are numbers from 1 up").failed());
        }
        let element = self.element("vector", in_vector)?;
        Ok(self.cx.ty(TypeKind::Vector { shape: sizes.into(), element, scalable: scalable.into() }))
    }

    fn complex_type(&mut self) -> Result<Type, Failed> {
        let part =
            self.element("complex number", |kind| matches!(kind, TypeKind::Integer { .. } | TypeKind::Float(_)))?;
        Ok(self.cx.ty(TypeKind::Complex(part)))
    }

    fn tuple_type(&mut self) -> Result<Type, Failed> {
        let mut types = Vec::new();
        if !self.is(Kind::Greater) {
            self.types_into(&mut types)?;
        }
        Ok(self.cx.ty(TypeKind::Tuple(types.into())))
    }

    fn memref_type(&mut self) -> Result<Type, Failed> {
        if self.eat_unranked()? {
            let element = self.element("memref", in_memref)?;
            let space = if self.eat_kind(Kind::Comma) { self.memory_space()? } else { None };
            return Ok(self.cx.ty(TypeKind::UnrankedMemref { element, space }));
        }
        let shape = self.shape(false)?.sizes;
        let element = self.element("memref", in_memref)?;
        let (mut layout, mut space) = (None, None);
        if self.eat_kind(Kind::Comma) {
            // As upstream, of several layouts the last one counts.
            loop {
                let span = self.span();
                let attr = self.attr()?;
                let span = self.span_from(span);
                if !matches!(attr.kind(self.cx), AttrKind::Strided { .. } | AttrKind::AffineMap(_)) {
                    space = self.as_memory_space(attr, span)?;
                    break;
                }
                layout = self.layout(attr, shape.len(), span)?;
                if !self.eat_kind(Kind::Comma) {
                    break;
                }
            }
        }
        Ok(self.cx.ty(TypeKind::Memref { shape: shape.into(), element, layout, space }))
    }

    fn memory_space(&mut self) -> Result<Option<Attr>, Failed> {
        let span = self.span();
        let attr = self.attr()?;
        let span = self.span_from(span);
        self.as_memory_space(attr, span)
    }

    /// A memory space is a number, a string, a dictionary or what a dialect defines; `0` is the default one.
    fn as_memory_space(&mut self, attr: Attr, span: Span) -> Result<Option<Attr>, Failed> {
        use AttrKind::*;
        match attr.kind(self.cx) {
            Integer(0, _) => Ok(None),
            Integer(..) | String(_) | Dict(_) | Extension { .. } | Opaque(..) => Ok(Some(attr)),
            _ => {
                let message = "a memory space is an integer, a string, a dictionary or an attribute of a dialect";
                Err(self.error(span, format!("{message}, found `{}`", attr.text(self.cx))).failed())
            }
        }
    }

    /// Checks that a layout is for so many dimensions. The identity is the same as no layout.
    fn layout(&mut self, attr: Attr, rank: usize, span: Span) -> Result<Option<Attr>, Failed> {
        let dims = match attr.kind(self.cx) {
            AttrKind::Strided { strides, .. } => strides.len(),
            AttrKind::AffineMap(map) if map.is_identity() && map.dims as usize == rank => return Ok(None),
            AttrKind::AffineMap(map) => map.dims as usize,
            _ => rank,
        };
        if dims == rank {
            return Ok(Some(attr));
        }
        let message = format!("this layout is for {dims} dimensions, the memref has {rank}");
        Err(self.error(span, message).failed())
    }
}

fn in_vector(kind: &TypeKind) -> bool {
    use TypeKind::*;
    matches!(kind, Integer { .. } | Index | Float(_) | Extension { .. })
}

fn in_tensor(kind: &TypeKind) -> bool {
    in_vector(kind) || matches!(kind, TypeKind::Complex(_) | TypeKind::Vector { .. } | TypeKind::Opaque(_))
}

fn in_memref(kind: &TypeKind) -> bool {
    use TypeKind::*;
    in_vector(kind) || matches!(kind, Complex(_) | Vector { .. } | Memref { .. } | UnrankedMemref { .. })
}

/// The types that every context holds under fixed numbers.
fn simple_type(word: &str) -> Option<Type> {
    Some(match word {
        "f32" => Type::F32,
        "f64" => Type::F64,
        "index" => Type::INDEX,
        "i1" => Type::I1,
        "i32" => Type::I32,
        "i64" => Type::I64,
        "i8" => Type::I8,
        "i16" => Type::I16,
        "f16" => Type::F16,
        "bf16" => Type::BF16,
        "none" => Type::NONE,
        _ => return None,
    })
}

/// `i32`, `si32` or `ui32` for any width; `Err` if it is too great.
fn integer_type(word: &str) -> Option<Result<TypeKind, ()>> {
    let (signedness, digits) = match word.as_bytes() {
        [b's', b'i', ..] => (Signedness::Signed, &word[2..]),
        [b'u', b'i', ..] => (Signedness::Unsigned, &word[2..]),
        [b'i', ..] => (Signedness::Signless, &word[1..]),
        _ => return None,
    };
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let width = digits.parse().ok().filter(|&width| width <= MAX_WIDTH);
    Some(width.map(|width| TypeKind::Integer { width, signedness }).ok_or(()))
}
