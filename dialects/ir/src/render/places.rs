//! From the place of a diagnostic to the stretch of text to underline.
//!
//! Operations keep only the position of their name, 4 bytes; what to underline is found by
//! looking at the text again, when there is something to report.

use std::ops::Range;
use std::sync::Arc;

use crate::context::Context;
use crate::diagnostics::Place;
use crate::location::{Position, Source};
use crate::value_name::ValueName;

/// A stretch of one source text.
#[derive(Clone)]
pub struct Located {
    /// The source.
    pub source: Arc<Source>,
    /// The first byte, counted in this source.
    pub start: usize,
    /// One past the last byte; not before `start`.
    pub end: usize,
}

/// The text that a place is about, if it is in one of the sources.
pub fn locate(cx: &Context, place: Place) -> Option<Located> {
    let position = match place {
        Place::Loc(loc) | Place::Operand(loc, _) | Place::Word(loc, _) => loc.position(cx)?,
        Place::Span(span) => span.start,
    };
    let source = cx.sources.find(position)?;
    let text = &source.text;
    let start = boundary(text, (position.0 - source.base.0) as usize);
    let range = match place {
        Place::Loc(_) => token(text, start),
        Place::Operand(_, name) => operand(cx, text, start, name).unwrap_or_else(|| token(text, start)),
        Place::Word(_, name) => word(text, start, name.str(cx)).unwrap_or_else(|| token(text, start)),
        Place::Span(span) => start..boundary(text, offset(&source, span.end)).max(start),
    };
    Some(Located { start: range.start, end: range.end, source })
}

fn offset(source: &Source, position: Position) -> usize {
    position.0.saturating_sub(source.base.0) as usize
}

/// The nearest start of a character that is not after `at`.
fn boundary(text: &str, at: usize) -> usize {
    let at = at.min(text.len());
    (0..=at).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0)
}

impl Located {
    /// The line of the first byte, from 1.
    pub fn line(&self) -> u32 {
        self.source.line_column(self.source.position(self.start)).0
    }

    /// Line and column of the end, both from 1; the column is one past the last character.
    pub fn end_line_column(&self) -> (u32, u32) {
        self.source.line_column(self.source.position(self.end))
    }

    /// The columns of the first line that are covered, in characters from 0; at least one, and
    /// none behind the end of the line but the first.
    pub fn columns(&self) -> Range<usize> {
        let (line, column) = self.source.line_column(self.source.position(self.start));
        let start = column as usize - 1;
        let rest = self.source.line(line).chars().count().saturating_sub(start);
        let covered = self.source.text[self.start..self.end].chars().count();
        start..start + covered.min(rest).max(1)
    }
}

fn is_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"_$.".contains(&byte)
}

/// How many leading bytes satisfy a condition.
fn count(bytes: &[u8], holds: impl Fn(u8) -> bool) -> usize {
    bytes.iter().take_while(|&&byte| holds(byte)).count()
}

/// The word, name or string literal that starts at a byte; else the one character there.
fn token(text: &str, start: usize) -> Range<usize> {
    let bytes = &text.as_bytes()[start..];
    let length = match bytes.first() {
        Some(b'"') => string(bytes),
        Some(b'%' | b'^' | b'@' | b'#' | b'!') => 1 + count(&bytes[1..], |byte| is_name(byte) || byte == b'-'),
        _ => count(bytes, is_name),
    };
    let one = text[start..].chars().next().map_or(0, char::len_utf8);
    start..start + length.max(one)
}

/// The length of a string literal, to the end of the line if nothing closes it.
fn string(bytes: &[u8]) -> usize {
    let mut at = 1;
    while at < bytes.len() && bytes[at] != b'\n' {
        match bytes[at] {
            b'"' => return at + 1,
            b'\\' if at + 1 < bytes.len() && bytes[at + 1] != b'\n' => at += 2,
            _ => at += 1,
        }
    }
    at
}

/// The first whole word of that text on the line of an operation, behind its name.
fn word(text: &str, start: usize, word: &str) -> Option<Range<usize>> {
    let line = text[start..].lines().next().unwrap_or_default();
    let skipped = token(text, start).len();
    let is_whole = |&(at, _): &(usize, &str)| {
        let before = line.as_bytes()[..at].last().is_some_and(|&byte| is_name(byte));
        let behind = line.as_bytes().get(at + word.len()).is_some_and(|&byte| is_name(byte) || byte == b'-');
        at >= skipped && !before && !behind
    };
    line.match_indices(word).find(is_whole).map(|(at, _)| start + at..start + at + word.len())
}

/// How far an operand is looked for behind the name of its operation.
const REACH: usize = 2000;

/// The first use of a value's name behind the name of an operation: on its line, and on those
/// after it while parentheses or brackets are open.
fn operand(cx: &Context, text: &str, start: usize, name: ValueName) -> Option<Range<usize>> {
    let name = name.text(cx);
    let bytes = &text.as_bytes()[..text.len().min(start + REACH)];
    let (mut at, mut open) = (start, 0i32);
    while at < bytes.len() {
        match bytes[at] {
            b'"' => at += string(&bytes[at..]) - 1,
            b'/' if bytes.get(at + 1) == Some(&b'/') => {
                at += count(&bytes[at..], |byte| byte != b'\n') - 1;
            }
            b'(' | b'[' => open += 1,
            b')' | b']' => open -= 1,
            b'\n' if open <= 0 => return None,
            b'%' => {
                let length = count(&bytes[at + 1..], |byte| is_name(byte) || byte == b'-');
                let end = at + 1 + length;
                if bytes[at + 1..end] == *name.as_bytes() {
                    // `%a#1` is underlined as a whole.
                    let number = bytes.get(end).filter(|&&byte| byte == b'#');
                    let member = number.map_or(0, |_| 1 + count(&bytes[end + 1..], |byte| byte.is_ascii_digit()));
                    return Some(at..end + member);
                }
                at = end - 1;
            }
            _ => {}
        }
        at += 1;
    }
    None
}
