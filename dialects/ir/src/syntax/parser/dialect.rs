//! Reading types and attributes of dialects: by their definitions, or kept as written if
//! nobody knows the dialect.

use super::Parser;
use crate::attrs::{Attr, AttrKind};
use crate::diagnostics::Failed;
use crate::location::Span;
use crate::syntax::lexer::{Kind, balanced};
use crate::types::{Type, TypeKind};

/// What stands behind a sigil.
enum Written<'a> {
    /// `d.x`: the text is behind us.
    Dotted(&'a str),
    /// `d<x ...>`: the text is behind us, `<` comes next.
    Bracketed(&'a str),
    /// `x`: an alias; it comes next.
    Alias,
}

impl<'a> Parser<'a> {
    fn written(&mut self) -> Written<'a> {
        let name = self.name_of(self.token);
        let bracketed = self.text.as_bytes().get(self.token.end as usize) == Some(&b'<');
        match (name.contains('.'), bracketed) {
            (true, _) => Written::Dotted(name),
            (false, true) => Written::Bracketed(name),
            (false, false) => Written::Alias,
        }
    }

    /// `!d.x<...>`, `!d<x ...>` or `!alias`.
    pub(crate) fn dialect_type(&mut self) -> Result<Type, Failed> {
        let (start, span) = (self.token.start, self.span());
        match self.written() {
            Written::Alias => self.type_alias(),
            Written::Dotted(name) => {
                self.advance();
                if let Some(def) = self.cx.registry().ty(name) {
                    let params = (def.parse)(self)?.into();
                    return Ok(self.cx.ty(TypeKind::Extension { def, params }));
                }
                self.check_unknown(name, "type", span)?;
                let text = self.opaque_text(start)?;
                Ok(self.cx.ty(TypeKind::Opaque(text)))
            }
            Written::Bracketed(dialect) => {
                self.advance();
                if !self.knows(dialect) {
                    let text = self.opaque_text(start)?;
                    return Ok(self.cx.ty(TypeKind::Opaque(text)));
                }
                let name = self.name_in_brackets(dialect)?;
                let Some(def) = self.cx.registry().ty(&name) else {
                    return Err(self.unknown(&name, "type", span));
                };
                let params = (def.parse)(self)?.into();
                self.expect(">")?;
                Ok(self.cx.ty(TypeKind::Extension { def, params }))
            }
        }
    }

    /// `#d.x<...>`, `#d<x ...>` or `#alias`.
    pub(crate) fn dialect_attr(&mut self) -> Result<Attr, Failed> {
        let (start, span) = (self.token.start, self.span());
        match self.written() {
            Written::Alias => self.attr_alias(),
            Written::Dotted(name) => {
                self.advance();
                if let Some(def) = self.cx.registry().attr(name) {
                    let params = (def.parse)(self)?.into();
                    return Ok(self.cx.attr(AttrKind::Extension { def, params }));
                }
                self.check_unknown(name, "attribute", span)?;
                self.opaque_attr(start)
            }
            Written::Bracketed(dialect) => {
                self.advance();
                if !self.knows(dialect) {
                    return self.opaque_attr(start);
                }
                let name = self.name_in_brackets(dialect)?;
                let Some(def) = self.cx.registry().attr(&name) else {
                    return Err(self.unknown(&name, "attribute", span));
                };
                let params = (def.parse)(self)?.into();
                self.expect(">")?;
                Ok(self.cx.attr(AttrKind::Extension { def, params }))
            }
        }
    }

    fn opaque_attr(&mut self, start: u32) -> Result<Attr, Failed> {
        let text = self.opaque_text(start)?;
        let ty = if self.eat_kind(Kind::Colon) { Some(self.ty()?) } else { None };
        Ok(self.cx.attr(AttrKind::Opaque(text, ty)))
    }

    /// The full name in `d<x`.
    fn name_in_brackets(&mut self, dialect: &str) -> Result<String, Failed> {
        self.expect("<")?;
        Ok(format!("{dialect}.{}", self.word()?))
    }

    fn knows(&self, dialect: &str) -> bool {
        self.cx.registry().dialects().iter().any(|known| known.name == dialect)
    }

    /// A name that is not registered is an error if its dialect is.
    fn check_unknown(&mut self, name: &str, what: &str, span: Span) -> Result<(), Failed> {
        let dialect = name.split('.').next().unwrap_or(name);
        if self.knows(dialect) { Err(self.unknown(name, what, span)) } else { Ok(()) }
    }

    fn unknown(&mut self, name: &str, what: &str, span: Span) -> Failed {
        let dialects = self.cx.registry().dialects().iter();
        let sigil = if what == "type" { "!" } else { "#" };
        let hint = match what {
            "type" => self.hint(name, sigil, dialects.flat_map(|dialect| dialect.types).map(|def| def.name)),
            _ => self.hint(name, sigil, dialects.flat_map(|dialect| dialect.attrs).map(|def| def.name)),
        };
        self.error(span, format!("there is no {what} `{sigil}{name}`{hint}")).failed()
    }

    /// The text from behind the sigil at `start` to the end of the brackets that follow the
    /// name, if any do.
    fn opaque_text(&mut self, start: u32) -> Result<Box<str>, Failed> {
        let mut end = self.last_end;
        if self.is(Kind::Less) && self.token.start == end {
            match balanced(self.text.as_bytes(), self.token.start as usize) {
                Ok(after) => end = after as u32,
                Err(at) => {
                    let open = self.span();
                    let length = self.text[at..].chars().next().map_or(0, char::len_utf8);
                    let span = self.span_between(at as u32, (at + length) as u32);
                    let report = self.error(span, "the brackets of this type or attribute do not match");
                    return Err(report.label(open, "they begin here").failed());
                }
            }
            self.lex_from(end);
        }
        Ok(in_short_form(&self.text[start as usize + 1..end as usize]))
    }
}

/// The text of a type or attribute, `d.x<...>` instead of `d<x<...>>`, which is the same.
fn in_short_form(text: &str) -> Box<str> {
    let long = text.strip_suffix('>').and_then(|text| text.split_once('<')).filter(|(name, _)| !name.contains('.'));
    let Some((dialect, inner)) = long else { return text.into() };
    let is_name = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'.' || byte == b'_';
    let name = inner.bytes().take_while(|&byte| is_name(byte)).count();
    let starts = inner.as_bytes().first().is_some_and(u8::is_ascii_alphabetic);
    let is_whole = name == inner.len()
        || inner.as_bytes()[name] == b'<' && balanced(inner.as_bytes(), name).is_ok_and(|end| end == inner.len());
    if starts && is_whole { format!("{dialect}.{inner}").into() } else { text.into() }
}
