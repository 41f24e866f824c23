//! Diagnostics as text for people, in the manner of rustc, and as JSON for tools.
//!
//! ```text
//! error: inner dimensions do not agree: 4 and 8
//!   --> model.mlir:5:22
//!   |
//! 4 |   %x = tensor.fill %c : tensor<4x4xf32>
//!   |   -- this has 4 columns
//! 5 |   %y = tensor.matmul %x, %z : tensor<4x4xf32>
//!   |                      ^^
//!   = note: tensor.matmul needs as many columns on the left as rows on the right
//! ```
//!
//! Nothing is printed here: tools do that. `places.rs` finds the text to underline, `lines.rs`
//! draws a line with what is marked in it.

mod json;
mod lines;
mod places;

use std::sync::Arc;

use crate::context::Context;
use crate::diagnostics::{Diagnostic, Place, Severity};
use crate::location::{LocKind, LocView, Source};
use crate::syntax::Printer;

use lines::{Mark, Painter, Style};

pub use json::{string as json_string, to_json};
pub use places::{Located, locate};

/// How diagnostics are rendered.
#[derive(Copy, Clone, PartialEq, Eq, Debug, Default)]
pub struct RenderOptions {
    /// Whether to color for a terminal.
    pub color: bool,
}

/// The text of diagnostics, in the order in which they were reported, with an empty line
/// between two.
pub fn render(cx: &Context, diagnostics: &[Diagnostic], options: RenderOptions) -> String {
    let mut painter = Painter::new(options.color);
    for (index, diagnostic) in diagnostics.iter().enumerate() {
        if index > 0 {
            painter.end_line();
        }
        one(cx, diagnostic, &mut painter);
    }
    painter.finish()
}

/// Marked lines of one source, with the place that the arrow names.
struct Snippet {
    source: Arc<Source>,
    at: usize,
    marks: Vec<(u32, Mark)>,
}

fn one(cx: &Context, diagnostic: &Diagnostic, painter: &mut Painter) {
    let severity = Style::of(diagnostic.severity);
    painter.paint(severity, diagnostic.severity.name());
    painter.paint(Style::Strong, &format!(": {}", diagnostic.message));
    painter.end_line();
    let mut notes = Vec::new();
    let snippets = snippets(cx, diagnostic, severity, &mut notes);
    let last_line = snippets.iter().flat_map(|snippet| &snippet.marks).map(|&(line, _)| line).max();
    let width = last_line.map_or(1, |line| line.ilog10() as usize + 1);
    if locate(cx, diagnostic.place).is_none()
        && let Some(text) = elsewhere(cx, diagnostic.place)
    {
        arrow(painter, width, "-->", &text);
    }
    for (index, snippet) in snippets.iter().enumerate() {
        let (line, column) = snippet.source.line_column(snippet.source.position(snippet.at));
        let mark = if index == 0 { "-->" } else { ":::" };
        arrow(painter, width, mark, &format!("{}:{line}:{column}", snippet.source.name));
        source_lines(painter, snippet, width);
    }
    for note in notes.iter().chain(&diagnostic.notes) {
        painter.paint(Style::Gutter, &format!("{:width$} = ", ""));
        painter.paint(Style::Strong, "note");
        let indent = format!("\n{:1$}", "", width + 9);
        painter.plain(&format!(": {}", note.replace('\n', &indent)));
        painter.end_line();
    }
}

fn arrow(painter: &mut Painter, width: usize, arrow: &str, text: &str) {
    painter.paint(Style::Gutter, &format!("{:width$} {arrow} ", ""));
    painter.plain(text);
    painter.end_line();
}

/// The marked lines, source by source, that of the diagnostic itself first. Labels at places
/// without text become notes.
fn snippets(cx: &Context, diagnostic: &Diagnostic, style: Style, notes: &mut Vec<String>) -> Vec<Snippet> {
    let mut snippets: Vec<Snippet> = Vec::new();
    let primary = (diagnostic.place, None, style);
    let labels = diagnostic.labels.iter().map(|(place, text)| (*place, Some(text.as_str()), Style::Label));
    for (place, text, style) in std::iter::once(primary).chain(labels) {
        let Some(located) = locate(cx, place) else {
            if let Some(text) = text {
                let place = elsewhere(cx, place).map_or_else(String::new, |place| format!(" (at {place})"));
                notes.push(format!("{text}{place}"));
            }
            continue;
        };
        let mark = Mark { columns: located.columns(), text: text.map(|text| text.replace('\n', " ")), style };
        let line = located.line();
        match snippets.iter_mut().find(|snippet| Arc::ptr_eq(&snippet.source, &located.source)) {
            Some(snippet) => snippet.marks.push((line, mark)),
            None => {
                snippets.push(Snippet { at: located.start, source: located.source, marks: vec![(line, mark)] });
            }
        }
    }
    for snippet in &mut snippets {
        snippet.marks.sort_by_key(|&(line, _)| line);
    }
    snippets
}

fn source_lines(painter: &mut Painter, snippet: &Snippet, width: usize) {
    painter.gutter(None, width);
    painter.end_line();
    let mut last: Option<u32> = None;
    for group in snippet.marks.chunk_by(|a, b| a.0 == b.0) {
        let line = group[0].0;
        match last.map(|last| line - last) {
            Some(2) => painter.source_line(line - 1, snippet.source.line(line - 1), &[], width),
            Some(distance) if distance > 2 => {
                painter.paint(Style::Gutter, "...");
                painter.end_line();
            }
            _ => {}
        }
        let marks: Vec<Mark> = group.iter().map(|(_, mark)| mark.clone()).collect();
        painter.source_line(line, snippet.source.line(line), &marks, width);
        last = Some(line);
    }
}

/// The text of a location that is no place in a source; nothing if it is unknown.
fn elsewhere(cx: &Context, place: Place) -> Option<String> {
    let loc = match place {
        Place::Loc(loc) | Place::Operand(loc, _) | Place::Word(loc, _) => loc,
        Place::Span(_) => return None,
    };
    match loc.view(cx) {
        LocView::Unknown => None,
        LocView::Interned(LocKind::File { file, line, column }) => Some(format!("{}:{line}:{column}", file.str(cx))),
        _ => {
            let mut printer = Printer::new(cx);
            printer.location(loc);
            Some(printer.finish())
        }
    }
}

impl Severity {
    /// The word for it, as it is printed.
    pub fn name(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Remark => "remark",
            Severity::Note => "note",
        }
    }
}
