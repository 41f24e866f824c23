//! Where things come from: source texts, spans in them, and interned locations.
//!
//! A location is 4 bytes. A place in a source text, by far the most common one, is stored in
//! the number itself (a position in the concatenation of all sources), so that a million
//! parsed operations cost no table entry; all other kinds are interned.

use std::sync::{OnceLock, RwLock};

use crate::attrs::Attr;
use crate::context::{Context, Name};

/// A location of an operation.
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
pub struct Loc(u32);

const INTERNED: u32 = 1 << 31;

impl Loc {
    /// No location is known.
    pub const UNKNOWN: Loc = Loc(0);

    /// The place at a position of the sources.
    pub fn at(position: Position) -> Loc {
        Loc(position.0 + 1)
    }

    pub(crate) fn interned(index: u32) -> Loc {
        Loc(INTERNED | index)
    }

    /// What this location says.
    pub fn view(self, cx: &Context) -> LocView<'_> {
        match self.0 {
            0 => LocView::Unknown,
            n if n & INTERNED != 0 => LocView::Interned(cx.loc_kind(n & !INTERNED)),
            n => LocView::Source(Position(n - 1)),
        }
    }

    /// The first position in a source text that this location leads to, if any.
    pub fn position(self, cx: &Context) -> Option<Position> {
        match self.view(cx) {
            LocView::Unknown => None,
            LocView::Source(position) => Some(position),
            LocView::Interned(LocKind::Named(_, inner)) => inner.position(cx),
            LocView::Interned(LocKind::CallSite { callee, .. }) => callee.position(cx),
            LocView::Interned(LocKind::Fused(parts, _)) => parts.iter().find_map(|part| part.position(cx)),
            LocView::Interned(LocKind::File { .. }) => None,
        }
    }
}

/// A location taken apart.
pub enum LocView<'a> {
    /// No location.
    Unknown,
    /// A place in one of the context's sources.
    Source(Position),
    /// One of the other kinds.
    Interned(&'a LocKind),
}

/// The interned kinds of location, as in MLIR.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum LocKind {
    /// `"file":line:column`, written out in the text.
    File {
        /// The name of the file.
        file: Name,
        /// The line, from 1.
        line: u32,
        /// The column, from 1.
        column: u32,
    },
    /// `"name"(loc)`.
    Named(Name, Loc),
    /// `callsite(callee at caller)`.
    CallSite {
        /// The place in the callee.
        callee: Loc,
        /// The place of the call.
        caller: Loc,
    },
    /// `fused<metadata>[locs]`.
    Fused(Box<[Loc]>, Option<Attr>),
}

/// A byte position in the concatenation of all sources of a context.
#[derive(Copy, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Position(pub u32);

/// A stretch of source text, from `start` up to but not including `end`.
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
pub struct Span {
    /// The first byte.
    pub start: Position,
    /// One past the last byte.
    pub end: Position,
}

/// One source text.
pub struct Source {
    /// The name to print, usually a path.
    pub name: String,
    /// The whole text.
    pub text: String,
    /// The position of its first byte.
    pub base: Position,
    /// Where the lines start, found when somebody first asks.
    line_starts: OnceLock<Vec<u32>>,
}

impl Source {
    /// Line and column of a position in this source, both from 1; the column counts characters.
    pub fn line_column(&self, position: Position) -> (u32, u32) {
        let offset = (position.0 - self.base.0).min(self.text.len() as u32);
        let line_starts = self.line_starts();
        let line = line_starts.partition_point(|&start| start <= offset) - 1;
        let start = line_starts[line] as usize;
        let before = &self.text.as_bytes()[start..offset as usize];
        let column = before.iter().filter(|&&byte| byte & 0xC0 != 0x80).count();
        (line as u32 + 1, column as u32 + 1)
    }

    /// The text of a line (from 1), without its line end.
    pub fn line(&self, line: u32) -> &str {
        let line_starts = self.line_starts();
        let start = line_starts[line as usize - 1] as usize;
        let end = line_starts.get(line as usize).map_or(self.text.len(), |&next| next as usize);
        self.text[start..end].trim_end_matches(['\n', '\r'])
    }

    fn line_starts(&self) -> &[u32] {
        self.line_starts.get_or_init(|| {
            let ends = self.text.bytes().enumerate().filter(|&(_, byte)| byte == b'\n');
            std::iter::once(0).chain(ends.map(|(at, _)| at as u32 + 1)).collect()
        })
    }

    /// The position of a byte offset in this source.
    pub fn position(&self, offset: usize) -> Position {
        Position(self.base.0 + offset as u32)
    }
}

/// All source texts of a context. They are never moved or dropped before the context.
#[derive(Default)]
pub struct Sources {
    sources: RwLock<Vec<std::sync::Arc<Source>>>,
}

/// The texts together may not be longer than this, so that a position fits in a [`Loc`].
const MAX_TEXT: usize = 1 << 30;

impl Sources {
    /// Adds a text; `None` if all texts together would be over 1 GiB.
    pub fn add(&self, name: &str, text: impl Into<String>) -> Option<std::sync::Arc<Source>> {
        let text: String = text.into();
        let mut sources = self.sources.write().unwrap_or_else(|poison| poison.into_inner());
        let base = sources.last().map_or(0, |last| last.base.0 as usize + last.text.len() + 1);
        if base + text.len() >= MAX_TEXT {
            return None;
        }
        let (name, base) = (name.into(), Position(base as u32));
        let source = std::sync::Arc::new(Source { name, text, base, line_starts: OnceLock::new() });
        sources.push(source.clone());
        Some(source)
    }

    /// The latest source of this name.
    pub fn named(&self, name: &str) -> Option<std::sync::Arc<Source>> {
        let sources = self.sources.read().unwrap_or_else(|poison| poison.into_inner());
        sources.iter().rev().find(|source| source.name == name).cloned()
    }

    /// The source that holds a position.
    pub fn find(&self, position: Position) -> Option<std::sync::Arc<Source>> {
        let sources = self.sources.read().unwrap_or_else(|poison| poison.into_inner());
        let after = sources.partition_point(|source| source.base <= position);
        after.checked_sub(1).map(|index| sources[index].clone())
    }
}
