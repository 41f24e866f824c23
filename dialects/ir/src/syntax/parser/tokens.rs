//! Reading small things: punctuation, words, numbers, strings, lists. What hooks mostly need.

use std::borrow::Cow;

use hashbrown::HashSet;

use super::{MAX_NESTING, Parser};
use crate::attrs::Attr;
use crate::context::Name;
use crate::diagnostics::Failed;
use crate::location::{Position, Span};
use crate::syntax::lexer::{Kind, Token, lex};
use crate::text_bytes;

/// An integer as written.
#[derive(Copy, Clone, Debug)]
pub struct Literal {
    /// Whether a `-` stands before it.
    pub negative: bool,
    /// The digits.
    pub magnitude: u128,
    /// Whether it is written `0x...`: the bits of a float, where a float is wanted.
    pub hex: bool,
    /// Where.
    pub span: Span,
}

impl Literal {
    /// The value, if it fits.
    pub fn value(self) -> Option<i128> {
        if self.negative { 0i128.checked_sub_unsigned(self.magnitude) } else { i128::try_from(self.magnitude).ok() }
    }
}

impl<'a> Parser<'a> {
    // ---- tokens ----

    /// Goes to the next token.
    pub(crate) fn advance(&mut self) {
        match self.token.kind {
            Kind::LeftBrace => self.braces += 1,
            Kind::RightBrace => self.braces = self.braces.saturating_sub(1),
            _ => {}
        }
        self.last_end = self.token.end;
        self.token = lex(self.text.as_bytes(), self.token.end);
    }

    /// Goes on from a position of the text.
    pub(crate) fn lex_from(&mut self, at: u32) {
        self.last_end = at;
        self.token = lex(self.text.as_bytes(), at);
    }

    pub(crate) fn is(&self, kind: Kind) -> bool {
        self.token.kind == kind
    }

    pub(crate) fn eat_kind(&mut self, kind: Kind) -> bool {
        let there = self.token.kind == kind;
        if there {
            self.advance();
        }
        there
    }

    /// The text of a token.
    pub(crate) fn text_of(&self, token: Token) -> &'a str {
        &self.text[token.start as usize..token.end as usize]
    }

    /// The text of a token without its sigil.
    pub(crate) fn name_of(&self, token: Token) -> &'a str {
        &self.text[token.start as usize + 1..token.end as usize]
    }

    /// Whether the next token is this punctuation or bare word.
    pub fn at(&self, token: &str) -> bool {
        self.token_is(self.token, token)
    }

    /// Whether the token after the next one is this punctuation or bare word.
    pub fn at_second(&self, token: &str) -> bool {
        self.token_is(lex(self.text.as_bytes(), self.token.end), token)
    }

    fn token_is(&self, token: Token, text: &str) -> bool {
        use Kind::*;
        let plain = !matches!(
            token.kind,
            End | Integer | Float | String | Value | Block | Symbol | Hash | Bang | OpenString | Bad
        );
        plain && &self.text.as_bytes()[token.start as usize..token.end as usize] == text.as_bytes()
    }

    /// Takes the next token if it is this punctuation or bare word.
    pub fn eat(&mut self, token: &str) -> bool {
        let there = self.at(token);
        if there {
            self.advance();
        }
        there
    }

    /// Takes this punctuation or bare word; anything else is an error.
    pub fn expect(&mut self, token: &str) -> Result<(), Failed> {
        if self.eat(token) { Ok(()) } else { Err(self.expected(format_args!("`{token}`"))) }
    }

    /// Whether a value comes next, `%x`.
    pub fn at_value(&self) -> bool {
        self.is(Kind::Value)
    }

    /// Whether a symbol comes next, `@f`.
    pub fn at_symbol(&self) -> bool {
        self.is(Kind::Symbol)
    }

    /// Whether a string comes next.
    pub fn at_string(&self) -> bool {
        self.is(Kind::String)
    }

    /// Whether an integer comes next, maybe a negative one.
    pub fn at_integer(&self) -> bool {
        self.is(Kind::Integer) || self.is(Kind::Minus)
    }

    /// Whether a bare word comes next.
    pub fn at_word(&self) -> bool {
        self.is(Kind::Word)
    }

    // ---- places ----

    pub(crate) fn position(&self, offset: u32) -> Position {
        Position(self.base + offset)
    }

    pub(crate) fn span_between(&self, start: u32, end: u32) -> Span {
        Span { start: self.position(start), end: self.position(end) }
    }

    pub(crate) fn span_of(&self, token: Token) -> Span {
        self.span_between(token.start, token.end)
    }

    /// The place of the next token.
    pub fn span(&self) -> Span {
        self.span_of(self.token)
    }

    /// The place from `start` to the end of what was read last.
    pub fn span_from(&self, start: Span) -> Span {
        let end = self.position(self.last_end);
        Span { start: start.start, end: end.max(start.start) }
    }

    // ---- nesting ----

    /// Reads something that nests, unless we are too deep.
    pub fn nested<T>(&mut self, read: impl FnOnce(&mut Self) -> Result<T, Failed>) -> Result<T, Failed> {
        self.check_depth(1)?;
        self.depth += 1;
        let result = read(self);
        self.depth -= 1;
        result
    }

    /// Reports an error if `more` levels from here are too many.
    pub(crate) fn check_depth(&mut self, more: u32) -> Result<(), Failed> {
        self.deepest = self.deepest.max(self.depth + more);
        if self.depth + more <= MAX_NESTING {
            return Ok(());
        }
        let span = self.span();
        Err(self.error(span, format!("this is nested more than {MAX_NESTING} levels deep")).failed())
    }

    // ---- lists ----

    /// Reads items separated by commas up to a closing token, which is taken too.
    pub fn comma_list(
        &mut self,
        close: &str,
        mut item: impl FnMut(&mut Self) -> Result<(), Failed>,
    ) -> Result<(), Failed> {
        if self.eat(close) {
            return Ok(());
        }
        loop {
            item(self)?;
            if self.eat(close) {
                return Ok(());
            }
            if !self.eat_kind(Kind::Comma) {
                return Err(self.expected(format_args!("`,` or `{close}`")));
            }
        }
    }

    /// `[1, -2]`.
    pub fn ints(&mut self) -> Result<Vec<i64>, Failed> {
        let mut values = Vec::new();
        self.expect("[")?;
        self.comma_list("]", |parser| {
            values.push(parser.int64()?);
            Ok(())
        })?;
        Ok(values)
    }

    /// Entries of a dictionary, `{a = 1, b}`, if there is one.
    pub fn attr_dict(&mut self) -> Result<Vec<(Name, Attr)>, Failed> {
        let mut entries: Vec<(Name, Attr)> = Vec::new();
        if !self.eat_kind(Kind::LeftBrace) {
            return Ok(entries);
        }
        // Few entries are compared one by one; many must not take quadratic time.
        let mut seen = HashSet::new();
        self.comma_list("}", |parser| {
            let span = parser.span();
            let name = parser.attr_name()?;
            let twice = match entries.len() {
                0..16 => entries.iter().any(|&(other, _)| other == name),
                _ => {
                    if seen.is_empty() {
                        seen.extend(entries.iter().map(|&(other, _)| other));
                    }
                    !seen.insert(name)
                }
            };
            if twice {
                let message = format!("the attribute `{}` is given twice", name.str(parser.cx));
                return Err(parser.error(span, message).failed());
            }
            let attr = if parser.eat_kind(Kind::Equal) { parser.attr()? } else { Attr::UNIT };
            entries.push((name, attr));
            Ok(())
        })?;
        Ok(entries)
    }

    fn attr_name(&mut self) -> Result<Name, Failed> {
        match self.token.kind {
            Kind::Word => {
                let word = self.word()?;
                Ok(self.cached_name(word))
            }
            Kind::String => Ok(self.cx.name(&self.string_text()?)),
            _ => Err(self.expected("the name of an attribute")),
        }
    }

    /// The name of an attribute: programs have few of them, so those that came lately are compared
    /// before any is looked up.
    pub(super) fn cached_name(&mut self, text: &str) -> Name {
        let place = match *text.as_bytes() {
            [first, .., last] => usize::from(first.wrapping_mul(7) ^ last) ^ text.len(),
            _ => 0,
        } % self.lately.len();
        let known = self.lately[place];
        if known.str(self.cx) == text {
            return known;
        }
        let name = self.cx.name(text);
        self.lately[place] = name;
        name
    }

    // ---- words, strings, symbols ----

    /// A bare identifier; it may hold dots.
    pub fn word(&mut self) -> Result<&'a str, Failed> {
        if !self.is(Kind::Word) {
            return Err(self.expected("a word"));
        }
        let word = self.text_of(self.token);
        self.advance();
        Ok(word)
    }

    /// A string, with its escapes read.
    pub fn string(&mut self) -> Result<String, Failed> {
        self.string_text().map(Cow::into_owned)
    }

    /// A string, copied only if it has escapes.
    pub(crate) fn string_text(&mut self) -> Result<Cow<'a, str>, Failed> {
        if !self.is(Kind::String) {
            return Err(self.expected("a string"));
        }
        let token = self.token;
        let text = self.unescape(token.start + 1, token.end - 1)?;
        self.advance();
        Ok(text)
    }

    /// The text between the quotes of a string, with its escapes read.
    fn unescape(&mut self, start: u32, end: u32) -> Result<Cow<'a, str>, Failed> {
        let raw = &self.text[start as usize..end as usize];
        if !raw.as_bytes().contains(&b'\\') && raw.is_ascii() {
            return Ok(Cow::Borrowed(raw));
        }
        let mut bytes = Vec::with_capacity(raw.len());
        let mut rest = raw.as_bytes();
        while let [first, after @ ..] = rest {
            let (byte, length) = match (first, after) {
                (b'\\', [b'n', ..]) => (b'\n', 2),
                (b'\\', [b't', ..]) => (b'\t', 2),
                (b'\\', [quoted @ (b'"' | b'\\'), ..]) => (*quoted, 2),
                (b'\\', [high, low, ..]) if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() => {
                    (hex_digit(*high) << 4 | hex_digit(*low), 3)
                }
                (b'\\', _) => {
                    let at = end - rest.len() as u32;
                    let span = self.span_between(at, at + 1);
                    let message = "after `\\` in a string comes `\"`, `\\`, `n`, `t` or two hexadecimal digits";
                    return Err(self.error(span, message).failed());
                }
                (&byte, _) => (byte, 1),
            };
            bytes.push(byte);
            rest = &rest[length..];
        }
        Ok(Cow::Owned(text_bytes::text(bytes)))
    }

    /// `@f` or `@"odd name"`.
    pub fn symbol(&mut self) -> Result<Name, Failed> {
        let text = self.symbol_text()?;
        Ok(self.cx.name(&text))
    }

    pub(crate) fn symbol_text(&mut self) -> Result<Cow<'a, str>, Failed> {
        if !self.is(Kind::Symbol) {
            return Err(self.expected("a symbol, as `@name`"));
        }
        let token = self.token;
        let text = match self.text.as_bytes()[token.start as usize + 1] {
            b'"' => self.unescape(token.start + 2, token.end - 1)?,
            _ => Cow::Borrowed(self.name_of(token)),
        };
        self.advance();
        Ok(text)
    }

    // ---- numbers ----

    /// An integer without its type.
    pub fn integer(&mut self) -> Result<i128, Failed> {
        let literal = self.literal()?;
        literal.value().ok_or_else(|| self.error(literal.span, "this number is too large").failed())
    }

    /// An integer of 64 bits.
    pub fn int64(&mut self) -> Result<i64, Failed> {
        let literal = self.literal()?;
        let value = literal.value().and_then(|value| i64::try_from(value).ok());
        value.ok_or_else(|| self.error(literal.span, "this number does not fit in 64 bits").failed())
    }

    /// An integer as written.
    pub fn literal(&mut self) -> Result<Literal, Failed> {
        let start = self.span();
        let negative = self.eat_kind(Kind::Minus);
        if !self.is(Kind::Integer) {
            return Err(self.expected("an integer"));
        }
        let text = self.text_of(self.token);
        self.advance();
        let span = self.span_from(start);
        let hex = text.starts_with("0x");
        let magnitude = if hex { u128::from_str_radix(&text[2..], 16) } else { text.parse() };
        match magnitude {
            Ok(magnitude) => Ok(Literal { negative, magnitude, hex, span }),
            Err(_) => Err(self.error(span, "this number does not fit in 128 bits").failed()),
        }
    }
}

pub(super) fn hex_digit(digit: u8) -> u8 {
    match digit {
        b'0'..=b'9' => digit - b'0',
        _ => (digit | 0x20) - b'a' + 10,
    }
}
