//! Aliases: `#map = affine_map<...>`, `!t = ...`, at the top level of a file.
//!
//! Printers put them before their uses, except locations, which come at the end. Here any may
//! be used before it is defined: the first use of an alias makes an index of all lines that
//! look like definitions, and a definition is read when it is first needed.
//!
//! A few lines of aliases can stand for something huge or very deep, so we keep how deep and
//! how large each one is and limit both, as if the alias were written out.

use hashbrown::HashMap;

use super::Parser;
use crate::attrs::Attr;
use crate::diagnostics::Failed;
use crate::syntax::lexer::{Kind, lex};
use crate::types::Type;

/// The largest number of types and attributes that an alias may stand for.
const MAX_WEIGHT: u64 = 1 << 24;

/// The aliases of a file, by name with sigil.
#[derive(Default)]
pub(super) struct Aliases<'a> {
    known: HashMap<&'a str, Alias>,
    indexed: bool,
}

#[derive(Copy, Clone)]
struct Alias {
    /// Where its definition starts.
    at: u32,
    /// Where its definition ends, once it is read.
    end: u32,
    depth: u32,
    weight: u64,
    value: Value,
}

#[derive(Copy, Clone)]
enum Value {
    Unread,
    Reading,
    Failed,
    Type(Type),
    Attr(Attr),
}

impl<'a> Parser<'a> {
    /// `#name = attribute` or `!name = type`, at the top level.
    pub(super) fn alias_definition(&mut self) -> Result<(), Failed> {
        let (span, at, name) = (self.span(), self.token.start, self.text_of(self.token));
        if !self.at_second("=") {
            self.advance();
            return Err(self.expected(format_args!("`=` after `{name}`, to define it")));
        }
        self.index_aliases();
        let new = Alias { at, end: at, depth: 0, weight: 0, value: Value::Unread };
        let alias = *self.aliases.known.entry(name).or_insert(new);
        if alias.at != at {
            let first = self.span_between(alias.at, alias.at + name.len() as u32);
            return Err(self.error(span, format!("`{name}` is defined twice")).label(first, "first here").failed());
        }
        match alias.value {
            Value::Failed => Err(self.failed_before(span)),
            Value::Type(_) | Value::Attr(_) => {
                self.lex_from(alias.end);
                Ok(())
            }
            Value::Unread | Value::Reading => self.read_definition(name),
        }
    }

    /// The type that `!name` stands for; the alias is the next token.
    pub(super) fn type_alias(&mut self) -> Result<Type, Failed> {
        let (span, name) = (self.span(), self.text_of(self.token));
        match self.alias()? {
            Value::Type(ty) => Ok(ty),
            _ => Err(self.error(span, format!("`{name}` is no type")).failed()),
        }
    }

    /// The attribute that `#name` stands for; the alias is the next token.
    pub(super) fn attr_alias(&mut self) -> Result<Attr, Failed> {
        let (span, name) = (self.span(), self.text_of(self.token));
        match self.alias()? {
            Value::Attr(attr) => Ok(attr),
            _ => Err(self.error(span, format!("`{name}` is no attribute")).failed()),
        }
    }

    fn alias(&mut self) -> Result<Value, Failed> {
        let (span, name) = (self.span(), self.text_of(self.token));
        self.index_aliases();
        let Some(alias) = self.aliases.known.get(name).copied() else {
            let mut names: Vec<&str> = self.aliases.known.keys().copied().collect();
            names.sort_unstable();
            let hint = self.hint(name, "", names);
            return Err(self.error(span, format!("`{name}` is not defined{hint}")).failed());
        };
        if let Value::Unread = alias.value {
            let back = (self.token, self.last_end, self.braces);
            self.lex_from(alias.at);
            let read = self.nested(|parser| parser.read_definition(name));
            (self.token, self.last_end, self.braces) = back;
            read?;
        }
        let Some(alias) = self.aliases.known.get(name).copied() else { return Err(self.failed_before(span)) };
        match alias.value {
            Value::Failed => return Err(self.failed_before(span)),
            Value::Reading => return Err(self.error(span, format!("`{name}` is defined by itself")).failed()),
            _ => {}
        }
        self.check_depth(alias.depth)?;
        self.weight = self.weight.saturating_add(alias.weight);
        self.advance();
        Ok(alias.value)
    }

    /// Reads a definition and keeps it, even when it is wrong.
    fn read_definition(&mut self, name: &'a str) -> Result<(), Failed> {
        let deepest = std::mem::replace(&mut self.deepest, self.depth);
        let weight = std::mem::take(&mut self.weight);
        self.set_alias(name, Value::Reading);
        let read = self.definition(name);
        self.set_alias(name, read.unwrap_or(Value::Failed));
        self.deepest = deepest.max(self.deepest);
        self.weight = weight.saturating_add(self.weight);
        read.map(|_| ())
    }

    fn definition(&mut self, name: &str) -> Result<Value, Failed> {
        let span = self.span();
        let is_type = self.is(Kind::Bang);
        self.advance();
        self.expect("=")?;
        if name.contains('.') {
            let message = format!("the name of an alias has no dots; `{name}` would belong to a dialect");
            return Err(self.error(span, message).failed());
        }
        let value = if is_type { Value::Type(self.ty()?) } else { Value::Attr(self.attr()?) };
        if self.weight > MAX_WEIGHT {
            let message = format!("written out, `{name}` would hold over {MAX_WEIGHT} attributes and types");
            return Err(self.error(span, message).failed());
        }
        Ok(value)
    }

    fn set_alias(&mut self, name: &str, value: Value) {
        let (depth, weight, end) = (self.deepest - self.depth.min(self.deepest), self.weight, self.last_end);
        if let Some(alias) = self.aliases.known.get_mut(name) {
            *alias = Alias { value, depth, weight, end, ..*alias };
        }
    }

    fn index_aliases(&mut self) {
        if std::mem::replace(&mut self.aliases.indexed, true) {
            return;
        }
        let mut start = 0;
        for line in self.text.split_inclusive('\n') {
            if let Some((offset, name)) = line_starts_alias(line) {
                let at = (start + offset) as u32;
                let alias = Alias { at, end: at, depth: 0, weight: 0, value: Value::Unread };
                self.aliases.known.entry(name).or_insert(alias);
            }
            start += line.len();
        }
    }
}

/// The alias that a line begins to define: its name and where in the line it stands.
fn line_starts_alias(line: &str) -> Option<(usize, &str)> {
    let trimmed = line.trim_start_matches([' ', '\t']);
    if !trimmed.starts_with(['#', '!']) {
        return None;
    }
    let token = lex(trimmed.as_bytes(), 0);
    let after = lex(trimmed.as_bytes(), token.end);
    let defines = matches!(token.kind, Kind::Hash | Kind::Bang) && after.kind == Kind::Equal;
    defines.then(|| (line.len() - trimmed.len(), &trimmed[..token.end as usize]))
}
