//! Locations as text, written out in place (no `#loc` aliases).

use crate::location::{Loc, LocKind, LocView, Position};
use crate::syntax::printer::Printer;

impl Printer<'_> {
    /// `loc("file":1:2)`, `loc(unknown)`, `loc(callsite(... at ...))`.
    pub fn location(&mut self, loc: Loc) {
        self.text("loc(");
        self.place(loc);
        self.text(")");
    }

    fn place(&mut self, loc: Loc) {
        let cx = self.cx;
        match loc.view(cx) {
            LocView::Unknown => self.text("unknown"),
            LocView::Source(position) => self.position(position),
            LocView::Interned(LocKind::File { file, line, column }) => self.file(file.str(cx), *line, *column),
            LocView::Interned(LocKind::Named(name, inner)) => {
                self.string(name.str(cx));
                if *inner != Loc::UNKNOWN {
                    self.text("(");
                    self.place(*inner);
                    self.text(")");
                }
            }
            LocView::Interned(LocKind::CallSite { callee, caller }) => {
                self.text("callsite(");
                self.place(*callee);
                self.text(" at ");
                self.place(*caller);
                self.text(")");
            }
            LocView::Interned(LocKind::Fused(parts, metadata)) => {
                self.text("fused");
                if let Some(metadata) = metadata {
                    self.text("<");
                    self.attr(*metadata);
                    self.text(">");
                }
                self.text("[");
                self.list(parts.iter(), |printer, &part| printer.place(part));
                self.text("]");
            }
        }
    }

    /// A place in a source text; neighbours are mostly in the same one, so it is kept.
    fn position(&mut self, position: Position) {
        let holds = |source: &crate::location::Source| {
            source.base <= position && position.0 - source.base.0 <= source.text.len() as u32
        };
        if !self.source.as_deref().is_some_and(holds) {
            self.source = self.cx.sources.find(position);
        }
        match self.source.clone() {
            Some(source) => {
                let (line, column) = source.line_column(position);
                self.file(&source.name, line, column);
            }
            None => self.text("unknown"),
        }
    }

    fn file(&mut self, name: &str, line: u32, column: u32) {
        self.string(name);
        self.text(":");
        self.number(line);
        self.text(":");
        self.number(column);
    }
}
