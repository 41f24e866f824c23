//! Reading attributes, and the numbers in them.

use super::{Literal, Parser};
use crate::attrs::{Attr, AttrKind, NamedAttr};
use crate::diagnostics::Failed;
use crate::floats::{self, FloatKind};
use crate::location::Span;
use crate::syntax::lexer::Kind;
use crate::types::{DYNAMIC, Dim, Signedness, Type, TypeKind};

/// The words that begin an attribute and no type.
const WORDS: &[&str] = &[
    "true",
    "false",
    "unit",
    "dense",
    "array",
    "affine_map",
    "strided",
    "loc",
    "affine_set",
    "dense_resource",
    "distinct",
    "sparse",
];

/// A number as written.
#[derive(Copy, Clone)]
pub(super) enum Number {
    Integer(Literal),
    Float(f64, Span),
}

impl Number {
    fn span(self) -> Span {
        match self {
            Number::Integer(literal) => literal.span,
            Number::Float(_, span) => span,
        }
    }
}

impl Parser<'_> {
    /// An attribute, with its type if it has one.
    pub fn attr(&mut self) -> Result<Attr, Failed> {
        self.weight += 1;
        match self.token.kind {
            Kind::Integer | Kind::Float | Kind::Minus => self.number_attr(),
            Kind::String => {
                let text = self.string_text()?;
                if self.eat_kind(Kind::Colon) {
                    let ty = self.ty()?;
                    if ty != Type::NONE {
                        return Ok(self.cx.attr(AttrKind::TypedString((*text).into(), ty)));
                    }
                }
                Ok(self.cx.string(&text))
            }
            Kind::Symbol => self.symbol_attr(),
            Kind::LeftBracket => self.nested(Self::array_attr),
            Kind::LeftBrace => self.nested(Self::dict_attr),
            Kind::Hash => self.nested(Self::dialect_attr),
            Kind::Word => self.worded_attr(),
            Kind::Bang | Kind::LeftParen => self.type_attr(),
            _ => Err(self.expected("an attribute")),
        }
    }

    /// Whether an attribute comes next. A `{` may as well begin something else and does not count.
    pub fn at_attr(&self) -> bool {
        match self.token.kind {
            Kind::Integer | Kind::Float | Kind::Minus | Kind::String | Kind::Symbol => true,
            Kind::LeftBracket | Kind::Hash | Kind::Bang => true,
            Kind::Word => WORDS.contains(&self.text_of(self.token)) || self.at_type(),
            _ => false,
        }
    }

    fn worded_attr(&mut self) -> Result<Attr, Failed> {
        let (span, word) = (self.span(), self.text_of(self.token));
        match word {
            "true" | "false" => {
                self.advance();
                return Ok(self.cx.integer(i128::from(word == "true"), Type::I1));
            }
            "unit" => {
                self.advance();
                return Ok(Attr::UNIT);
            }
            "loc" => {
                let loc = self.optional_loc()?;
                return Ok(self.cx.attr(AttrKind::Location(loc.unwrap_or(crate::location::Loc::UNKNOWN))));
            }
            _ => {}
        }
        let reader = match word {
            "dense" => Self::dense_attr,
            "array" => Self::dense_array_attr,
            "affine_map" => Self::affine_map_attr,
            "strided" => Self::strided_attr,
            "affine_set" => Self::affine_set_attr,
            "sparse" => Self::sparse_attr,
            "dense_resource" => Self::resource_attr,
            "distinct" => {
                self.advance();
                return self.distinct_attr();
            }
            _ if self.at_type() => return self.type_attr(),
            _ => return Err(self.unknown_attr(word, span)),
        };
        self.advance();
        if !self.is(Kind::Less) {
            return Err(self.expected(format_args!("`<` after `{word}`")));
        }
        reader(self)
    }

    fn unknown_attr(&mut self, word: &str, span: Span) -> Failed {
        let hint = self.hint(word, "", WORDS.iter().copied());
        self.error(span, format!("expected an attribute, found `{word}`{hint}")).failed()
    }

    fn type_attr(&mut self) -> Result<Attr, Failed> {
        let ty = self.ty()?;
        Ok(self.cx.type_attr(ty))
    }

    fn array_attr(&mut self) -> Result<Attr, Failed> {
        let mut parts = Vec::new();
        self.advance();
        self.comma_list("]", |parser| {
            parts.push(parser.attr()?);
            Ok(())
        })?;
        Ok(self.cx.array(&parts))
    }

    fn dict_attr(&mut self) -> Result<Attr, Failed> {
        let entries = self.attr_dict()?;
        let entries = entries.into_iter().map(|(name, attr)| NamedAttr { name, attr, inherent: false });
        let dict = self.cx.dict(entries.collect());
        Ok(self.cx.attr(AttrKind::Dict(dict)))
    }

    /// `@f` or `@a::@b`.
    pub(crate) fn symbol_attr(&mut self) -> Result<Attr, Failed> {
        let mut path = vec![self.symbol()?];
        while self.is(Kind::ColonColon) {
            self.advance();
            path.push(self.symbol()?);
        }
        Ok(self.cx.attr(AttrKind::Symbol(path.into())))
    }

    /// `strided<[?, 1], offset: ?>`.
    fn strided_attr(&mut self) -> Result<Attr, Failed> {
        let mut strides = Vec::new();
        self.expect("<")?;
        self.expect("[")?;
        self.comma_list("]", |parser| {
            strides.push(parser.stride()?);
            Ok(())
        })?;
        let mut offset = 0;
        if self.eat_kind(Kind::Comma) {
            self.expect("offset")?;
            self.expect(":")?;
            offset = self.stride()?;
        }
        self.expect(">")?;
        Ok(self.cx.attr(AttrKind::Strided { strides: strides.into(), offset }))
    }

    /// `[number]<attribute>`, where the number tells apart what is otherwise the same.
    fn distinct_attr(&mut self) -> Result<Attr, Failed> {
        self.expect("[")?;
        let span = self.span();
        let literal = self.literal()?;
        let Some(number) = u64::try_from(literal.magnitude).ok().filter(|_| !literal.negative) else {
            return Err(self.error(literal.span, "the number of a `distinct` fits in 64 bits and has no `-`").failed());
        };
        self.expect("]")?;
        self.expect("<")?;
        let of = if self.is(Kind::Greater) { Attr::UNIT } else { self.nested(Self::attr)? };
        self.expect(">")?;
        if let Some(&attr) = self.distinct.get(&number) {
            let before = match *attr.kind(self.cx) {
                AttrKind::Distinct(_, before) => before,
                _ => attr,
            };
            if before == of {
                return Ok(attr);
            }
            let message = format!("`distinct[{number}]` was one of `{}` before", before.text(self.cx));
            return Err(self.error(span, message).failed());
        }
        let attr = self.cx.distinct(of);
        self.distinct.insert(number, attr);
        Ok(attr)
    }

    fn stride(&mut self) -> Result<Dim, Failed> {
        if self.eat_kind(Kind::Question) { Ok(DYNAMIC) } else { self.int64() }
    }

    // ---- numbers ----

    fn number_attr(&mut self) -> Result<Attr, Failed> {
        let number = self.number()?;
        let default = if matches!(number, Number::Float(..)) { Type::F64 } else { Type::I64 };
        let ty = if self.eat_kind(Kind::Colon) { self.ty()? } else { default };
        self.number_as(number, ty)
    }

    /// An integer of a type, without the type in the text.
    pub(crate) fn integer_attr(&mut self, ty: Type) -> Result<Attr, Failed> {
        let literal = self.literal()?;
        self.number_as(Number::Integer(literal), ty)
    }

    pub(super) fn number(&mut self) -> Result<Number, Failed> {
        let start = self.span();
        let negative = self.is(Kind::Minus);
        let is_float = self.is(Kind::Float) || negative && self.float_is_second();
        if !is_float {
            if !self.at_integer() {
                return Err(self.expected("a number"));
            }
            return self.literal().map(Number::Integer);
        }
        if negative {
            self.advance();
        }
        let text = self.text_of(self.token);
        self.advance();
        let span = self.span_from(start);
        // The lexer lets only such text through that Rust reads as a number.
        let value: f64 = text.parse().unwrap_or(f64::INFINITY);
        if value.is_infinite() {
            return Err(self.error(span, "this number does not fit in an f64").failed());
        }
        Ok(Number::Float(if negative { -value } else { value }, span))
    }

    fn float_is_second(&self) -> bool {
        crate::syntax::lexer::lex(self.text.as_bytes(), self.token.end).kind == Kind::Float
    }

    fn number_as(&mut self, number: Number, ty: Type) -> Result<Attr, Failed> {
        let value = self.number_bits(number, ty)?;
        match ty.kind(self.cx) {
            TypeKind::Float(kind) if kind.is_wide() => Ok(self.cx.attr(AttrKind::WideFloat(value as u128, ty))),
            TypeKind::Float(_) => Ok(self.cx.attr(AttrKind::Float(value as u64, ty))),
            _ => Ok(self.cx.integer(value, ty)),
        }
    }

    /// A number as a value of a scalar type: an integer wrapped to its width, or float bits.
    pub(super) fn number_bits(&mut self, number: Number, ty: Type) -> Result<i128, Failed> {
        match (ty.kind(self.cx), number) {
            (TypeKind::Float(kind), number) => self.float_bits(number, *kind).map(|bits| bits as i128),
            (TypeKind::Integer { .. } | TypeKind::Index, Number::Integer(literal)) => {
                let value = self.integer_in_range(literal, ty)?;
                Ok(self.cx.wrap(value, ty))
            }
            (TypeKind::Integer { .. } | TypeKind::Index, Number::Float(_, span)) => {
                let message = format!("a number of type {} has no fraction", ty.text(self.cx));
                Err(self.error(span, message).failed())
            }
            _ => {
                let message = format!("a number cannot have type {}", ty.text(self.cx));
                Err(self.error(number.span(), message).failed())
            }
        }
    }

    /// Whether a literal fits, as upstream sees it: signless types take all that fits when read
    /// as signed or as unsigned.
    fn integer_in_range(&mut self, literal: Literal, ty: Type) -> Result<i128, Failed> {
        let width = ty.width(self.cx).unwrap_or(64);
        if width == 0 {
            return match literal.magnitude {
                0 => Ok(0),
                _ => Err(self.error(literal.span, format!("{} has no number but 0", ty.text(self.cx))).failed()),
            };
        }
        let signed_max = if width > 128 { u128::MAX >> 1 } else { (u128::MAX >> (128 - width)) >> 1 };
        let unsigned_max = if width > 128 { signed_max } else { u128::MAX >> (128 - width) };
        let (below, above) = match *ty.kind(self.cx) {
            TypeKind::Integer { signedness: Signedness::Signless, .. } => (signed_max + 1, unsigned_max),
            TypeKind::Integer { signedness: Signedness::Unsigned, .. } => (0, unsigned_max),
            _ => (signed_max + 1, signed_max),
        };
        if literal.magnitude <= if literal.negative { below } else { above } {
            let value = literal.magnitude as i128;
            return Ok(if literal.negative { value.wrapping_neg() } else { value });
        }
        let sign = if below == 0 { "" } else { "-" };
        let message = format!("this does not fit in {}, which takes {sign}{below} to {above}", ty.text(self.cx));
        Err(self.error(literal.span, message).failed())
    }

    /// The bits of a float; integers are taken only in hexadecimal, as the bits themselves.
    fn float_bits(&mut self, number: Number, kind: FloatKind) -> Result<u128, Failed> {
        let literal = match number {
            Number::Float(value, _) if kind.is_wide() => return Ok(floats::widen(kind, value)),
            Number::Float(value, span) => {
                if floats::holds(kind, value) {
                    return Ok(floats::encode(kind, value).into());
                }
                let message = format!("this number does not fit in {}", kind.name());
                return Err(self.error(span, message).failed());
            }
            Number::Integer(literal) => literal,
        };
        let (name, width) = (kind.name(), kind.width());
        if !literal.hex || literal.negative {
            let text = format!("{}{}", if literal.negative { "-" } else { "" }, literal.magnitude);
            let message = match literal.hex {
                true => format!("the bits of an {name} have no `-`"),
                false => format!("this is an integer; as {name} it is written `{text}.0`"),
            };
            return Err(self.error(literal.span, message).failed());
        }
        if literal.magnitude <= u128::MAX >> (128 - width) {
            return Ok(literal.magnitude);
        }
        Err(self.error(literal.span, format!("these are more than the {width} bits of {name}")).failed())
    }
}
