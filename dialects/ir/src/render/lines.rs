//! A source line with what is marked in it, drawn cell by cell.
//!
//! Columns are characters. Tabs are kept as they are and repeated below, so that marks stand
//! under their text however wide the terminal makes a tab. Of a very long line only the part
//! around the marks is shown.

use std::ops::Range;

use crate::diagnostics::Severity;

/// Something to underline in a line.
#[derive(Clone, Debug)]
pub(super) struct Mark {
    /// The columns, in characters from 0.
    pub columns: Range<usize>,
    /// What to say of it.
    pub text: Option<String>,
    /// How to draw it; `Style::Label` is drawn with dashes.
    pub style: Style,
}

/// The parts that are told apart by color.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(super) enum Style {
    Plain,
    Strong,
    Gutter,
    Label,
    Error,
    Warning,
    Remark,
    Note,
}

impl Style {
    pub(super) fn of(severity: Severity) -> Style {
        match severity {
            Severity::Error => Style::Error,
            Severity::Warning => Style::Warning,
            Severity::Remark => Style::Remark,
            Severity::Note => Style::Note,
        }
    }

    /// The parameters of the terminal's sequence `ESC [ ... m`.
    fn code(self) -> &'static str {
        match self {
            Style::Plain => "0",
            Style::Strong => "1",
            Style::Gutter | Style::Label => "1;34",
            Style::Error => "1;31",
            Style::Warning => "1;33",
            Style::Remark => "1;36",
            Style::Note => "1;32",
        }
    }
}

/// Longer lines are cut to about this many characters.
const MAX_WIDTH: usize = 160;
/// How many characters are kept in front of the first mark of a cut line.
const BEFORE: usize = 60;

/// Text with colors, if they are wanted.
pub(super) struct Painter {
    out: String,
    color: bool,
}

/// A row below a source line: characters with their style, blank at first.
type Row = Vec<(char, Style)>;

impl Painter {
    pub(super) fn new(color: bool) -> Painter {
        Painter { out: String::new(), color }
    }

    pub(super) fn finish(self) -> String {
        self.out
    }

    pub(super) fn plain(&mut self, text: &str) {
        self.out.push_str(text);
    }

    pub(super) fn paint(&mut self, style: Style, text: &str) {
        if self.color && style != Style::Plain {
            self.out.extend(["\x1b[", style.code(), "m", text, "\x1b[0m"]);
        } else {
            self.plain(text);
        }
    }

    /// Ends a line; no blanks are left at its end.
    pub(super) fn end_line(&mut self) {
        self.out.truncate(self.out.trim_end_matches(' ').len());
        self.out.push('\n');
    }

    /// `12 |`, or the bar alone.
    pub(super) fn gutter(&mut self, line: Option<u32>, width: usize) {
        let number = line.map_or_else(String::new, |line| line.to_string());
        self.paint(Style::Gutter, &format!("{number:>width$} |"));
    }

    /// A source line and the rows with its marks.
    pub(super) fn source_line(&mut self, number: u32, text: &str, marks: &[Mark], width: usize) {
        let (cells, marks) = cut(text, marks);
        self.gutter(Some(number), width);
        if !cells.is_empty() {
            self.plain(" ");
            self.out.extend(cells.iter().filter(|c| !c.is_control() || **c == '\t'));
        }
        self.end_line();
        for row in rows(&cells, &marks) {
            self.gutter(None, width);
            self.plain(" ");
            for run in row.chunk_by(|a, b| a.1 == b.1) {
                let text: String = run.iter().map(|&(c, _)| c).collect();
                self.paint(run[0].1, &text);
            }
            self.end_line();
        }
    }
}

/// The part of a line that is shown, and the marks in its columns.
fn cut(text: &str, marks: &[Mark]) -> (Vec<char>, Vec<Mark>) {
    let cells: Vec<char> = text.chars().collect();
    if cells.len() <= MAX_WIDTH {
        return (cells, marks.to_vec());
    }
    let main = marks.iter().find(|mark| mark.style != Style::Label).or(marks.first());
    let start = main.map_or(0, |mark| mark.columns.start.saturating_sub(BEFORE));
    let start = start.min(cells.len() - MAX_WIDTH);
    let end = start + MAX_WIDTH;
    let mut shown: Vec<char> = cells[start..end].to_vec();
    let lead = usize::from(start > 0);
    if start > 0 {
        shown.insert(0, '…');
    }
    if end < cells.len() {
        shown.push('…');
    }
    let column = |at: usize| at.clamp(start, end) - start + lead;
    let marks = marks.iter().map(|mark| {
        let start = column(mark.columns.start).min(shown.len() - 1);
        Mark { columns: start..column(mark.columns.end).max(start + 1), ..mark.clone() }
    });
    let marks = marks.collect();
    (shown, marks)
}

/// The rows below a line: the underlines, with the label of the last one behind it, then the
/// other labels, each below its underline, from right to left.
fn rows(cells: &[char], marks: &[Mark]) -> Vec<Row> {
    if marks.is_empty() {
        return Vec::new();
    }
    let mut order: Vec<&Mark> = marks.iter().collect();
    // Stable, so that labels at one place keep their order.
    order.sort_by_key(|mark| std::cmp::Reverse(mark.columns.start));
    let mut first = blank(cells, marks.iter().map(|mark| mark.columns.end).max().unwrap_or(0));
    for pass in [true, false] {
        for mark in order.iter().filter(|mark| (mark.style == Style::Label) == pass) {
            let symbol = if pass { '-' } else { '^' };
            first[mark.columns.clone()].fill((symbol, mark.style));
        }
    }
    let rightmost = order.iter().map(|mark| mark.columns.end).max();
    let beside = order.iter().position(|mark| mark.text.is_some() && Some(mark.columns.end) == rightmost);
    if let Some(beside) = beside {
        let mark = order.remove(beside);
        write(
            &mut first,
            rightmost.unwrap_or(0),
            &format!(" {}", mark.text.as_deref().unwrap_or_default()),
            mark.style,
        );
    }
    let mut rows = vec![first];
    order.retain(|mark| mark.text.is_some());
    if !order.is_empty() {
        rows.push(bars(cells, &order));
    }
    for (index, mark) in order.iter().enumerate() {
        let left: Vec<&Mark> =
            order[index + 1..].iter().filter(|other| other.columns.start < mark.columns.start).copied().collect();
        let mut row = bars(cells, &left);
        let start = mark.columns.start;
        row.extend(blank(cells, start).into_iter().skip(row.len()));
        write(&mut row, start, mark.text.as_deref().unwrap_or_default(), mark.style);
        rows.push(row);
    }
    rows
}

/// Blanks under the first columns of a line, with tabs where the line has tabs.
fn blank(cells: &[char], width: usize) -> Row {
    let cell = |at: usize| if cells.get(at) == Some(&'\t') { '\t' } else { ' ' };
    (0..width).map(|at| (cell(at), Style::Plain)).collect()
}

/// A row with a bar under the start of each mark.
fn bars(cells: &[char], marks: &[&Mark]) -> Row {
    let width = marks.iter().map(|mark| mark.columns.start + 1).max().unwrap_or(0);
    let mut row = blank(cells, width);
    for mark in marks {
        row[mark.columns.start] = ('|', mark.style);
    }
    row
}

fn write(row: &mut Row, at: usize, text: &str, style: Style) {
    row.truncate(at);
    row.extend(text.chars().map(|c| (c, style)));
}
