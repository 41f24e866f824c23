//! Diagnostics as JSON, one object a line, for editors and scripts.

use crate::context::Context;
use crate::diagnostics::{Diagnostic, Place};
use crate::render::places::locate;

/// One JSON object a line: `severity`, `message`, `file`, `line`, `column`, `end_line`,
/// `end_column` (lines and columns from 1, columns in characters, the end not included; `null`
/// where the place is in no source), `labels` (the same fields but `severity`) and `notes`.
pub fn to_json(cx: &Context, diagnostics: &[Diagnostic]) -> String {
    let mut out = String::new();
    for diagnostic in diagnostics {
        out.push_str("{\"severity\":");
        string(&mut out, diagnostic.severity.name());
        fields(cx, &mut out, &diagnostic.message, diagnostic.place);
        out.push_str(",\"labels\":");
        list(&mut out, &diagnostic.labels, |out, (place, text)| {
            out.push('{');
            let start = out.len();
            fields(cx, out, text, *place);
            // The first field brings a comma that has nothing before it.
            out.remove(start);
            out.push('}');
        });
        out.push_str(",\"notes\":");
        list(&mut out, &diagnostic.notes, |out, note| string(out, note));
        out.push_str("}\n");
    }
    out
}

/// `,"message":...,"file":...` and so on.
fn fields(cx: &Context, out: &mut String, message: &str, place: Place) {
    out.push_str(",\"message\":");
    string(out, message);
    let located = locate(cx, place);
    out.push_str(",\"file\":");
    match &located {
        Some(located) => string(out, &located.source.name),
        None => out.push_str("null"),
    }
    let numbers = located.map(|located| {
        let (line, column) = located.source.line_column(located.source.position(located.start));
        let (end_line, end_column) = located.end_line_column();
        [line, column, end_line, end_column]
    });
    for (index, name) in ["line", "column", "end_line", "end_column"].into_iter().enumerate() {
        let value = numbers.map_or_else(|| "null".to_owned(), |numbers| numbers[index].to_string());
        out.push_str(&format!(",\"{name}\":{value}"));
    }
}

fn list<T>(out: &mut String, items: &[T], write: impl Fn(&mut String, &T)) {
    out.push('[');
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            out.push(',');
        }
        write(out, item);
    }
    out.push(']');
}

/// Adds a text as JSON writes strings.
pub fn string(out: &mut String, text: &str) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            c if (c as u32) < 0x20 => out.push_str(&format!("\\u{:04x}", c as u32)),
            c => out.push(c),
        }
    }
    out.push('"');
}
