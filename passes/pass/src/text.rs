//! The text of pipelines: items with their places, before anything is looked up.
//!
//! ```text
//! list  = item ("," item)*
//! item  = name options?            a pass or a named pipeline
//!       | "@" name options?        a named pipeline
//!       | name "(" list ")"        an anchor with what runs there
//! options = "{" (key ("=" value)?)* "}"
//! ```
//! In a value, brackets and quotes protect spaces and closing braces.

use ir::location::Source;
use ir::{Failed, Sink, Span};

/// A word with its place.
#[derive(Clone, Debug)]
pub struct Word {
    /// The text.
    pub text: String,
    /// Where it stands.
    pub span: Span,
}

/// An option as it was written.
#[derive(Clone, Debug)]
pub struct OptionText {
    /// Before `=`.
    pub key: Word,
    /// After `=`, quotes included; absent for a key alone.
    pub value: Option<Word>,
}

/// A part of a pipeline as it was written.
#[derive(Clone, Debug)]
pub enum Item {
    /// A pass, or a named pipeline without `@`.
    Pass(Word, Vec<OptionText>),
    /// `@name`.
    Named(Word, Vec<OptionText>),
    /// `anchor(...)`.
    Anchor(Word, Vec<Item>),
}

/// Anchors may not be nested deeper, so that no text can exhaust the stack.
const MAX_DEPTH: usize = 32;

/// Reads the text of a pipeline.
pub fn parse(source: &Source, sink: &mut Sink<'_>) -> Result<Vec<Item>, Failed> {
    let mut reader = Reader { source, at: 0 };
    reader.spaces();
    if reader.rest().is_empty() {
        return Ok(Vec::new());
    }
    let items = reader.list(0, sink)?;
    match reader.peek() {
        None => Ok(items),
        Some(other) => Err(reader.unexpected(other, "`,` or the end", sink)),
    }
}

struct Reader<'s> {
    source: &'s Source,
    at: usize,
}

impl<'s> Reader<'s> {
    fn rest(&self) -> &'s str {
        &self.source.text[self.at..]
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn eat(&mut self, wanted: char) -> bool {
        self.spaces();
        let is_there = self.peek() == Some(wanted);
        self.at += if is_there { wanted.len_utf8() } else { 0 };
        is_there
    }

    fn spaces(&mut self) {
        self.at += self.rest().len() - self.rest().trim_start().len();
    }

    fn span(&self, start: usize, end: usize) -> Span {
        Span { start: self.source.position(start), end: self.source.position(end) }
    }

    fn word_while(&mut self, holds: impl Fn(char) -> bool) -> Word {
        let start = self.at;
        let length = self.rest().find(|c| !holds(c)).unwrap_or(self.rest().len());
        self.at += length;
        Word { text: self.source.text[start..self.at].to_string(), span: self.span(start, self.at) }
    }

    fn unexpected(&self, found: char, wanted: &str, sink: &mut Sink<'_>) -> Failed {
        let span = self.span(self.at, self.at + found.len_utf8());
        sink.error(span, format!("expected {wanted}, found `{found}`")).failed()
    }

    fn expected(&self, wanted: &str, sink: &mut Sink<'_>) -> Failed {
        match self.peek() {
            Some(found) => self.unexpected(found, wanted, sink),
            None => {
                let message = format!("expected {wanted}, but the pipeline ends here");
                sink.error(self.span(self.at, self.at), message).failed()
            }
        }
    }

    fn list(&mut self, depth: usize, sink: &mut Sink<'_>) -> Result<Vec<Item>, Failed> {
        let mut items = vec![self.item(depth, sink)?];
        while self.eat(',') {
            items.push(self.item(depth, sink)?);
        }
        self.spaces();
        Ok(items)
    }

    fn item(&mut self, depth: usize, sink: &mut Sink<'_>) -> Result<Item, Failed> {
        let is_named = self.eat('@');
        self.spaces();
        let name = self.word_while(|c| c.is_alphanumeric() || "-_.".contains(c));
        if name.text.is_empty() {
            return Err(self.expected("the name of a pass", sink));
        }
        let options = if self.eat('{') { self.options(sink)? } else { Vec::new() };
        if is_named {
            return Ok(Item::Named(name, options));
        }
        if !options.is_empty() || !self.eat('(') {
            return Ok(Item::Pass(name, options));
        }
        if depth == MAX_DEPTH {
            return Err(sink.error(name.span, "anchors are nested too deeply").failed());
        }
        self.spaces();
        let items = if self.peek() == Some(')') { Vec::new() } else { self.list(depth + 1, sink)? };
        if !self.eat(')') {
            return Err(self.expected("`,` or `)`", sink));
        }
        Ok(Item::Anchor(name, items))
    }

    fn options(&mut self, sink: &mut Sink<'_>) -> Result<Vec<OptionText>, Failed> {
        let mut options = Vec::new();
        while !self.eat('}') {
            let key = self.word_while(|c| c.is_alphanumeric() || "-_".contains(c));
            if key.text.is_empty() {
                return Err(self.expected("an option or `}`", sink));
            }
            let value = if self.peek() == Some('=') {
                self.at += 1;
                Some(self.value(sink)?)
            } else {
                None
            };
            options.push(OptionText { key, value });
        }
        Ok(options)
    }

    /// A value ends at a space or a closing brace that nothing protects.
    fn value(&mut self, sink: &mut Sink<'_>) -> Result<Word, Failed> {
        let start = self.at;
        let (mut closers, mut quote) = (Vec::new(), None);
        for (at, c) in self.rest().char_indices() {
            let is_outside = quote.is_none() && closers.is_empty();
            if is_outside && (c == '}' || c.is_whitespace()) {
                self.at = start + at;
                return Ok(Word {
                    text: self.source.text[start..self.at].to_string(),
                    span: self.span(start, self.at),
                });
            }
            match (quote, c) {
                (Some(open), _) => quote = (c != open).then_some(open),
                (None, '"' | '\'') => quote = Some(c),
                (None, '(') => closers.push(')'),
                (None, '[') => closers.push(']'),
                (None, '{') => closers.push('}'),
                (None, _) if closers.last() == Some(&c) => drop(closers.pop()),
                _ => {}
            }
        }
        let wanted = quote.or(closers.pop()).unwrap_or('}');
        self.at = self.source.text.len();
        let message = format!("expected `{wanted}`, but the pipeline ends here");
        Err(sink.error(self.span(start, self.at), message).failed())
    }
}
