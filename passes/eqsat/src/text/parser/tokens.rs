//! Reads small things: words, punctuation, numbers, and lists of anything.

use ir::diagnostics::did_you_mean;
use ir::location::Position;
use ir::{Failed, Span};

use super::Parser;
use crate::text::lexer::{Kind, lex};
use crate::text::rule::*;

/// Patterns and conditions may not be nested more deeply.
const MAX_DEPTH: usize = 64;

/// No rule has more parts; trying one takes longer than in proportion to them.
const MAX_PARTS: usize = 1000;

impl Parser<'_, '_> {
    /// Reads something that may contain itself.
    pub(super) fn nested<T>(&mut self, parse: impl FnOnce(&mut Self) -> Result<T, Failed>) -> Result<T, Failed> {
        if self.depth >= MAX_DEPTH {
            return Err(self.sink.error(self.span(), "this is nested too deeply").failed());
        }
        self.parts += 1;
        if self.parts > MAX_PARTS {
            let message = format!("this rule is too long: it has more than {MAX_PARTS} parts");
            return Err(self.sink.error(self.span(), message).failed());
        }
        self.depth += 1;
        let result = parse(self);
        self.depth -= 1;
        result
    }

    /// Parts with commas between them, at least one.
    pub(super) fn separated<T>(&mut self, parse: impl Fn(&mut Self) -> Result<T, Failed>) -> Result<Vec<T>, Failed> {
        let mut parts = vec![parse(self)?];
        while self.eat(",") {
            parts.push(parse(self)?);
        }
        Ok(parts)
    }

    /// Parts up to a closing token, with or without commas between them.
    pub(super) fn until<T>(
        &mut self,
        close: &str,
        parse: impl Fn(&mut Self) -> Result<T, Failed>,
    ) -> Result<Vec<T>, Failed> {
        let mut parts = Vec::new();
        while self.text() != close {
            parts.push(parse(self)?);
            self.eat(",");
        }
        Ok(parts)
    }

    /// The text of the next token.
    pub(super) fn text(&self) -> &str {
        &self.source.text[self.token.start..self.token.end]
    }

    /// The text of the token after the next one.
    pub(super) fn after(&self) -> &str {
        let token = lex(&self.source.text, self.token.end);
        &self.source.text[token.start..token.end]
    }

    /// Where the next token stands.
    pub(super) fn span(&self) -> Span {
        Span { start: self.source.position(self.token.start), end: self.source.position(self.token.end) }
    }

    /// Goes to the next token.
    pub(super) fn next(&mut self) {
        self.token = lex(&self.source.text, self.token.end);
    }

    /// Goes over punctuation if it is there.
    pub(super) fn eat(&mut self, text: &str) -> bool {
        let is_there = self.token.kind == Kind::Punctuation && self.text() == text;
        if is_there {
            self.next();
        }
        is_there
    }

    /// Goes over a word if it is there.
    pub(super) fn eat_word(&mut self, word: &str) -> bool {
        let is_there = self.token.kind == Kind::Word && self.text() == word;
        if is_there {
            self.next();
        }
        is_there
    }

    /// Goes over punctuation that must be there.
    pub(super) fn expect(&mut self, text: &str) -> Result<(), Failed> {
        if self.eat(text) { Ok(()) } else { Err(self.wanted(&format!("`{text}`"))) }
    }

    /// Goes over a word that must be there.
    pub(super) fn expect_word(&mut self, word: &str) -> Result<(), Failed> {
        if self.eat_word(word) { Ok(()) } else { Err(self.wanted(&format!("`{word}`"))) }
    }

    /// Goes over a closing token and gives where it ends.
    pub(super) fn end_of(&mut self, close: &str) -> Result<Position, Failed> {
        let end = self.span().end;
        self.expect(close)?;
        Ok(end)
    }

    /// A word; `what` says which, for messages.
    pub(super) fn word(&mut self, what: &str) -> Result<Name, Failed> {
        self.token_of(Kind::Word, what)
    }

    /// A variable.
    pub(super) fn var(&mut self) -> Result<Name, Failed> {
        self.token_of(Kind::Var, "a variable, `?x`")
    }

    fn token_of(&mut self, kind: Kind, what: &str) -> Result<Name, Failed> {
        if self.token.kind != kind {
            return Err(self.wanted(what));
        }
        let name = Name { text: self.text().to_owned(), span: self.span() };
        self.next();
        Ok(name)
    }

    /// A number: an integer where it has neither a point nor an exponent.
    pub(super) fn number(&mut self) -> Result<Number, Failed> {
        if self.token.kind != Kind::Number {
            return Err(self.wanted("a number"));
        }
        let text = self.text();
        let number = if text.ends_with(|last: char| last.is_ascii_digit()) && !text.contains(['.', 'e', 'E']) {
            text.parse().ok().map(Number::Int)
        } else {
            text.parse().ok().map(Number::Float)
        };
        let Some(number) = number else {
            return Err(self.sink.error(self.span(), format!("`{text}` is not a number that fits")).failed());
        };
        self.next();
        Ok(number)
    }

    /// Reports what should stand here.
    pub(super) fn wanted(&mut self, what: &str) -> Failed {
        let found = match self.token.kind {
            Kind::End => "the end of the file".to_owned(),
            _ => format!("`{}`", self.text()),
        };
        self.sink.error(self.span(), format!("expected {what}, found {found}")).failed()
    }

    /// Reports a word that is none of those there are.
    pub(super) fn unknown(&mut self, what: &str, word: &Name, known: &[&str]) -> Failed {
        let hint = did_you_mean(&word.text, known.iter().copied());
        let message = format!("{what} `{}`; there are {}{hint}", word.text, known.join(", "));
        self.sink.error(word.span, message).failed()
    }
}
