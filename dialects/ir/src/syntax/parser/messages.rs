//! Reporting what is wrong with a text: what was found, what was wanted, what may be meant.

use std::fmt::Display;

use super::Parser;
use crate::diagnostics::{Failed, Report, nearest};
use crate::location::Span;
use crate::syntax::lexer::Kind;

impl Parser<'_> {
    /// Reports an error.
    pub fn error(&mut self, span: Span, message: impl Into<String>) -> Report<'_> {
        self.sink.error(span, message)
    }

    /// Reports that something else was wanted in place of the next token.
    pub fn expected(&mut self, what: impl Display) -> Failed {
        let found = self.describe_next();
        let gap = &self.text.as_bytes()[self.last_end as usize..self.token.start as usize];
        // What is missing at the end of a line is reported there, not somewhere below.
        let (place, next_line) = match gap.contains(&b'\n') && self.last_end > 0 {
            true => (self.span_between(self.last_end, self.last_end), " on a new line"),
            false => (self.span(), ""),
        };
        let next_line = if self.is(Kind::End) || self.is(Kind::Bad) { "" } else { next_line };
        self.error(place, format!("expected {what}, found {found}{next_line}")).failed()
    }

    /// Fails because of an error that was reported before.
    pub(crate) fn failed_before(&mut self, span: Span) -> Failed {
        match self.sink.result() {
            Err(failed) => failed,
            Ok(()) => self.error(span, "this cannot be read").failed(),
        }
    }

    /// `; did you mean ...?`, if one of the known names is near. Looking takes time, so there is
    /// no hint after many errors or among very many names.
    pub(crate) fn hint<'n>(&self, name: &str, sigil: &str, known: impl IntoIterator<Item = &'n str>) -> String {
        if self.sink.error_count() >= 50 {
            return String::new();
        }
        let near = nearest(name, known.into_iter().take(10_000));
        near.map_or_else(String::new, |near| format!("; did you mean `{sigil}{near}`?"))
    }

    fn describe_next(&self) -> String {
        let text = self.text_of(self.token);
        let short = |text: &str| match text.char_indices().nth(40) {
            Some((end, _)) => format!("`{}...`", &text[..end]),
            None => format!("`{text}`"),
        };
        match self.token.kind {
            Kind::End => "the end of the file".into(),
            Kind::OpenString => format!("a string without a closing quote, {}", short(text)),
            Kind::String => format!("the string {}", short(text)),
            Kind::Bad => format!("{}, which is no token", short(&text.escape_debug().to_string())),
            _ => short(text),
        }
    }
}

/// A number of things: `1 type`, `2 types`.
pub(super) fn count(number: impl Into<u64>, thing: &str) -> String {
    match number.into() {
        1 => format!("1 {thing}"),
        number => format!("{number} {thing}s"),
    }
}
