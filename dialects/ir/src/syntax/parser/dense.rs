//! Reading `array<...>` and `dense<...>`, the elements of which may be many.
//!
//! The type of `dense<...>` comes after its elements, so it is read first: then elements go
//! straight into bytes, and their count is checked as they come.

use super::Parser;
use super::attrs::Number;
use super::messages::count as counted;
use crate::attrs::{Attr, AttrKind, Dense};
use crate::context::Context;
use crate::diagnostics::Failed;
use crate::location::Span;
use crate::syntax::lexer::{Kind, balanced};
use crate::types::{Dim, Type, TypeKind};

/// What is read into.
struct Elements {
    /// The type of an element, or of a part of a complex one.
    scalar: Type,
    complex: bool,
    /// The bytes of a scalar.
    bytes: usize,
    data: Vec<u8>,
}

impl Parser<'_> {
    /// `<i64: 1, 2>`.
    pub(super) fn dense_array_attr(&mut self) -> Result<Attr, Failed> {
        self.expect("<")?;
        let span = self.span();
        let ty = self.ty()?;
        let width = if ty == Type::INDEX { 0 } else { ty.width(self.cx).unwrap_or(0) };
        if ty != Type::I1 && !(matches!(width, 8..=128) && width % 8 == 0) {
            let span = self.span_from(span);
            let message = "the elements of an `array` are i1, or integers or floats of 8, 16, ... 128 bits";
            return Err(self.error(span, message).failed());
        }
        let mut values = Vec::new();
        let mut wide = Vec::new();
        if self.eat_kind(Kind::Colon) {
            if self.is(Kind::Greater) {
                return Err(self.expected("a number, because `:` follows the type of the elements"));
            }
            self.comma_list(">", |parser| {
                if ty == Type::I1 && !parser.is(Kind::Word) {
                    return Err(parser.expected("`true` or `false`"));
                }
                let value = parser.scalar(ty)?;
                if width > 64 {
                    wide.push(value)
                } else {
                    values.push(value as i64)
                }
                Ok(())
            })?;
        } else {
            self.expect(">")?;
        }
        Ok(self.cx.attr(match width {
            65.. => AttrKind::WideArray(ty, wide.into()),
            _ => AttrKind::DenseArray(ty, values.into()),
        }))
    }

    /// A number of a type, or `true` or `false`: an integer wrapped to its width, or float bits.
    fn scalar(&mut self, ty: Type) -> Result<i128, Failed> {
        if self.is(Kind::Word) && ty == Type::I1 {
            let value = self.at("true");
            if !self.eat("true") && !self.eat("false") {
                return Err(self.expected("`true` or `false`"));
            }
            return Ok(i128::from(value));
        }
        let number: Number = self.number()?;
        self.number_bits(number, ty)
    }

    /// `<elements> : type`.
    pub(super) fn dense_attr(&mut self) -> Result<Attr, Failed> {
        self.with_type_first("dense", |parser, ty, type_span| {
            match holds_strings(ty.element(parser.cx).kind(parser.cx)) {
                true => parser.string_elements(ty, type_span).map(AttrKind::DenseStrings),
                false => parser.elements(ty, type_span).map(AttrKind::Dense),
            }
        })
    }

    /// Reads the type behind `<...> :`, then what stands between the angles.
    pub(super) fn with_type_first(
        &mut self,
        word: &str,
        read: impl FnOnce(&mut Self, Type, Span) -> Result<AttrKind, Failed>,
    ) -> Result<Attr, Failed> {
        let (open, content) = (self.span(), self.token.end);
        let after = match balanced(self.text.as_bytes(), self.token.start as usize) {
            Ok(after) => after as u32,
            Err(_) => return Err(self.error(open, "the brackets that begin here do not match").failed()),
        };
        self.lex_from(after);
        if !self.eat_kind(Kind::Colon) {
            return Err(self.expected(format_args!("`:` and the type of `{word}<...>`")));
        }
        let type_span = self.span();
        let ty = self.ty()?;
        let type_span = self.span_from(type_span);
        let back = (self.token, self.last_end, self.braces);
        self.lex_from(content);
        let kind = read(self, ty, type_span)?;
        if !self.is(Kind::Greater) || self.token.end != after {
            return Err(self.expected(format_args!("the `>` of `{word}<...>`")));
        }
        (self.token, self.last_end, self.braces) = back;
        Ok(self.cx.attr(kind))
    }

    /// `dense<elements>` where the form says the type elsewhere.
    pub fn dense_of_type(&mut self, ty: Type) -> Result<Attr, Failed> {
        let span = self.span();
        self.expect("dense")?;
        self.expect("<")?;
        let dense = self.elements(ty, span)?;
        self.expect(">")?;
        Ok(self.cx.attr(AttrKind::Dense(dense)))
    }

    pub(super) fn elements(&mut self, ty: Type, type_span: Span) -> Result<Dense, Failed> {
        let mut into = self.reader_of(ty, type_span)?;
        let shape: Vec<Dim> = ty.shape(self.cx).unwrap_or(&[]).to_vec();
        let count = ty.element_count(self.cx);
        let splat = match self.token.kind {
            Kind::Greater if count == Some(0) => false,
            Kind::String => self.blob(&mut into, count)?,
            Kind::LeftBracket => {
                self.list(&shape, &mut |parser: &mut Self| parser.element_into(&mut into))?;
                false
            }
            _ => {
                self.element_into(&mut into)?;
                true
            }
        };
        if count == Some(0) {
            into.data.clear();
        }
        let element = if into.complex { 2 * into.bytes } else { into.bytes };
        // Equal elements are kept as one, so that equal constants are equal attributes.
        let same = into.data.len() > element && into.data.chunks(element).all(|chunk| *chunk == into.data[..element]);
        if same {
            into.data.truncate(element);
        }
        let splat = count != Some(0) && (splat || same || count == Some(1));
        Ok(Dense { ty, data: into.data.into(), splat })
    }

    fn reader_of(&mut self, ty: Type, span: Span) -> Result<Elements, Failed> {
        self.check_static(ty, span)?;
        let element = ty.element(self.cx);
        let (scalar, complex) = match *element.kind(self.cx) {
            TypeKind::Complex(part) => (part, true),
            _ => (element, false),
        };
        let bytes = match *scalar.kind(self.cx) {
            TypeKind::Integer { width: 129.., .. } => None,
            _ => scalar.bytes(self.cx),
        };
        match bytes {
            Some(bytes) => Ok(Elements { scalar, complex, bytes: bytes as usize, data: Vec::new() }),
            None => {
                let message = format!("`dense<...>` cannot hold elements of type {}", element.text(self.cx));
                Err(self.error(span, message).failed())
            }
        }
    }

    /// Elements have places only in a shape whose sizes are all known.
    pub(super) fn check_static(&mut self, ty: Type, span: Span) -> Result<(), Failed> {
        let shaped = ty.is_tensor(self.cx) || ty.is_vector(self.cx) || ty.is_memref(self.cx);
        let sizes = ty.shape(self.cx).unwrap_or(&[]);
        if shaped && sizes.iter().all(|&size| size >= 0) {
            return Ok(());
        }
        let message = "the type of elements is a tensor, vector or memref whose sizes are all known";
        Err(self.error(span, message).failed())
    }

    /// `[a, b]` for the outermost of the dimensions.
    pub(super) fn list<E>(&mut self, shape: &[Dim], element: &mut E) -> Result<(), Failed>
    where
        E: FnMut(&mut Self) -> Result<(), Failed>,
    {
        let span = self.span();
        let Some((&size, inner)) = shape.split_first() else {
            return Err(self.error(span, "the elements nest deeper than the type has dimensions").failed());
        };
        if !self.eat_kind(Kind::LeftBracket) {
            return Err(self.expected("`[`, because the type has another dimension"));
        }
        let mut count = 0;
        self.comma_list("]", |parser| {
            count += 1;
            if count > size {
                let here = parser.span();
                let message = format!("this is one more than the type wants, {}", counted(size as u64, "element"));
                return Err(parser.error(here, message).label(span, "in this dimension").failed());
            }
            match inner {
                [] if parser.is(Kind::LeftBracket) => parser.list(inner, element),
                [] => element(parser),
                _ => parser.nested(|parser| parser.list(inner, element)),
            }
        })?;
        if count < size {
            let span = self.span_from(span);
            let message =
                format!("the type wants {} in this dimension, found {count}", counted(size as u64, "element"));
            return Err(self.error(span, message).failed());
        }
        Ok(())
    }

    fn element_into(&mut self, into: &mut Elements) -> Result<(), Failed> {
        if !into.complex {
            return self.scalar_into(into);
        }
        if !self.eat_kind(Kind::LeftParen) {
            return Err(self.expected("a complex number, as `(1.0, 2.0)`"));
        }
        self.scalar_into(into)?;
        self.expect(",")?;
        self.scalar_into(into)?;
        self.expect(")")
    }

    fn scalar_into(&mut self, into: &mut Elements) -> Result<(), Failed> {
        let value = self.scalar(into.scalar)?;
        into.data.extend_from_slice(&value.to_le_bytes()[..into.bytes]);
        Ok(())
    }

    /// `"0x..."`: the bytes of all elements, or of one that stands for all. Gives which.
    fn blob(&mut self, into: &mut Elements, count: Option<u64>) -> Result<bool, Failed> {
        let span = self.span();
        into.data = self.hex_bytes(span)?;
        // In strings an element takes as many bytes as it has bits for.
        let written = into.scalar.width(self.cx).unwrap_or(8).div_ceil(8).max(1) as usize;
        let element = if into.complex { 2 * written } else { written } as u64;
        let length = into.data.len() as u64;
        let count = count.unwrap_or(u64::MAX);
        if into.scalar == Type::I1 && length == count.div_ceil(8) && count > 1 {
            // Upstream packs eight booleans in a byte, the first in the lowest bit.
            into.data = (0..count as usize).map(|at| into.data[at / 8] >> (at % 8) & 1).collect();
            return Ok(false);
        }
        if into.scalar == Type::I1 {
            into.data.iter_mut().for_each(|byte| *byte &= 1);
        }
        if count.checked_mul(element) == Some(length) || length == element {
            into.widen(self.cx, written);
            return Ok(count.checked_mul(element) != Some(length));
        }
        let message = format!(
            "this string has {}; the type wants {} of {}",
            counted(length, "byte"),
            counted(count, "element"),
            counted(element, "byte")
        );
        Err(self.error(span, message).failed())
    }
}

impl Elements {
    /// Makes elements that take so many bytes take as many as they do here: signed integers keep
    /// their value, and no bit is set that the type does not have.
    fn widen(&mut self, cx: &Context, written: usize) {
        let width = self.scalar.width(cx).unwrap_or(8);
        if written == self.bytes && width as usize == 8 * written {
            return;
        }
        let kept: Vec<u8> = std::mem::take(&mut self.data)
            .chunks_exact(written)
            .flat_map(|chunk| {
                let mut word = [0; 16];
                word[..chunk.len()].copy_from_slice(chunk);
                let bits = i128::from_le_bytes(word);
                let value = match self.scalar.is_float(cx) && width < 128 {
                    true => bits & ((1 << width) - 1),
                    false => cx.wrap(bits, self.scalar),
                };
                value.to_le_bytes().into_iter().take(self.bytes)
            })
            .collect();
        self.data = kept;
    }
}

/// Whether elements of a type are written as strings: those of dialects, of which nobody knows more.
pub(super) fn holds_strings(element: &TypeKind) -> bool {
    matches!(
        element,
        TypeKind::Extension { .. } | TypeKind::Opaque(_) | TypeKind::Vector { .. } | TypeKind::Function { .. }
    )
}
