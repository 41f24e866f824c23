//! `--verify-diagnostics`: diagnostics are checked against comments in the program.
//!
//! ```text
//! // expected-error @below {{must have the type}}
//! // expected-warning@+1 {{...}}   // expected-remark@-2 {{...}}   // expected-note @above {{...}}
//! ```
//! As upstream: without `@` the line of the comment is meant; `@below` and `@above` skip lines
//! that hold such comments only; the text in braces must be part of the message. Every expected
//! diagnostic must come, and every error, warning and remark must be expected. Notes and labels
//! may be expected, but need not be.

use ir::Context;
use ir::diagnostics::{Diagnostic, Place, Severity};
use ir::render::locate;

struct Expected<'t> {
    severity: Severity,
    /// The line where the comment stands, from 1.
    at: usize,
    /// The line that is meant; none for `@unknown`.
    line: Option<usize>,
    text: &'t str,
    is_met: bool,
}

const KINDS: &[(&str, Severity)] = &[
    ("error", Severity::Error),
    ("warning", Severity::Warning),
    ("remark", Severity::Remark),
    ("note", Severity::Note),
];

/// Removes the diagnostics that are expected; gives what is wrong, empty if nothing is.
pub fn check(cx: &Context, name: &str, text: &str, diagnostics: &mut Vec<Diagnostic>) -> String {
    let (mut expected, mut problems) = (Vec::new(), String::new());
    collect(name, text, &mut expected, &mut problems);
    let line_of = |place: Place| {
        let located = locate(cx, place)?;
        (located.source.name == name).then(|| located.line() as usize)
    };
    diagnostics.retain(|diagnostic| {
        let line = line_of(diagnostic.place);
        for note in &diagnostic.notes {
            meet(&mut expected, Severity::Note, line, note);
        }
        for (place, label) in &diagnostic.labels {
            meet(&mut expected, Severity::Note, line_of(*place), label);
        }
        let is_met = meet(&mut expected, diagnostic.severity, line, &diagnostic.message);
        if !is_met {
            let place = line.map_or_else(|| name.to_string(), |line| format!("{name}:{line}"));
            problems.push_str(&format!("{place}: unexpected {}, shown above\n", diagnostic.severity.name()));
        }
        !is_met
    });
    for one in expected.iter().filter(|one| !one.is_met) {
        let kind = one.severity.name();
        problems.push_str(&format!("{name}:{}: expected {kind} \"{}\" was not produced\n", one.at, one.text));
    }
    problems
}

/// Marks the first expected diagnostic that fits.
fn meet(expected: &mut [Expected<'_>], severity: Severity, line: Option<usize>, message: &str) -> bool {
    let fits = |one: &&mut Expected<'_>| {
        !one.is_met && one.severity == severity && one.line == line && message.contains(one.text)
    };
    let found = expected.iter_mut().find(fits);
    found.map(|one| one.is_met = true).is_some()
}

fn collect<'t>(name: &str, text: &'t str, expected: &mut Vec<Expected<'t>>, problems: &mut String) {
    let lines: Vec<&str> = text.lines().collect();
    for (index, line) in lines.iter().enumerate() {
        let mut rest = *line;
        while let Some(start) = rest.find("expected-") {
            rest = &rest[start + "expected-".len()..];
            let Some((severity, after)) =
                KINDS.iter().find_map(|(word, severity)| Some((*severity, rest.strip_prefix(word)?)))
            else {
                continue;
            };
            match read(after, index, &lines) {
                Ok((line, text, after)) => {
                    expected.push(Expected { severity, at: index + 1, line, text, is_met: false });
                    rest = after;
                }
                Err(why) => problems.push_str(&format!("{name}:{}: expected-{}: {why}\n", index + 1, severity.name())),
            }
        }
    }
}

/// Reads what follows the kind: the line that is meant, the text, and what comes after.
fn read<'t>(text: &'t str, index: usize, lines: &[&str]) -> Result<(Option<usize>, &'t str, &'t str), String> {
    let mut rest = text.trim_start();
    let mut line = Some(index + 1);
    if let Some(after) = rest.strip_prefix('@') {
        let length = after.find(|c: char| c.is_whitespace() || c == '{').unwrap_or(after.len());
        line = target(&after[..length], index, lines)?;
        rest = after[length..].trim_start();
    }
    let inner = rest.strip_prefix("{{").ok_or("the message must stand in {{ }}")?;
    let end = inner.find("}}").ok_or("`}}` is missing")?;
    Ok((line, &inner[..end], &inner[end + 2..]))
}

fn target(word: &str, index: usize, lines: &[&str]) -> Result<Option<usize>, String> {
    let is_comment = |line: &&str| line.trim_start().starts_with("//") && line.contains("expected-");
    match word {
        "unknown" => Ok(None),
        "below" => {
            let at = (index + 1..lines.len()).find(|&at| !is_comment(&lines[at]));
            at.map(|at| Some(at + 1)).ok_or_else(|| "there is no line below".into())
        }
        "above" => {
            let at = (0..index).rev().find(|&at| !is_comment(&lines[at]));
            at.map(|at| Some(at + 1)).ok_or_else(|| "there is no line above".into())
        }
        _ => {
            let offset: i64 =
                word.parse().map_err(|_| format!("`@{word}` is not @above, @below, @unknown, @+N or @-N"))?;
            usize::try_from(index as i64 + 1 + offset).map(Some).map_err(|_| "that line does not exist".into())
        }
    }
}
