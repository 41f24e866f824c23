//! `--verify-diagnostics`: diagnostics are checked against comments in the program.
//!
//! ```text
//! // expected-error @below {{must have the type}}
//! // expected-warning@+1 {{...}}   // expected-remark@-2 {{...}}   // expected-note @above {{...}}
//! // expected-error-re {{expected {{[0-9]+}} operands}}
//! ```
//! As upstream: without `@` the line of the comment is meant; `@below` and `@above` skip lines
//! that hold such comments only; the text in braces must be part of the message; with `-re`, what
//! stands in inner braces is a regular expression. Every expected diagnostic must come, and every
//! error, warning and remark must be expected, unless it is `only-expected` that counts. Notes
//! and labels may be expected, but need not be.

use fancy_regex::Regex;
use ir::Context;
use ir::diagnostics::{Diagnostic, Place, Severity};
use ir::render::locate;

use crate::flags::Expectations;

struct Expected<'t> {
    severity: Severity,
    /// The line where the comment stands, from 1.
    at: usize,
    /// The line that is meant; none for `@unknown`.
    line: Option<usize>,
    text: &'t str,
    /// What the message must match, if the text has regular expressions.
    pattern: Option<Regex>,
    is_met: bool,
}

const KINDS: &[(&str, Severity)] = &[
    ("error", Severity::Error),
    ("warning", Severity::Warning),
    ("remark", Severity::Remark),
    ("note", Severity::Note),
];

/// Removes the diagnostics that are expected; gives what is wrong, empty if nothing is.
pub fn check(
    cx: &Context,
    name: &str,
    text: &str,
    expectations: Expectations,
    diagnostics: &mut Vec<Diagnostic>,
) -> String {
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
        let is_wrong = !is_met && expectations == Expectations::All;
        if is_wrong {
            let place = line.map_or_else(|| name.to_string(), |line| format!("{name}:{line}"));
            let message = diagnostic.message.lines().next().unwrap_or("");
            problems.push_str(&format!("{place}: unexpected {}: {message}\n", diagnostic.severity.name()));
        }
        is_wrong
    });
    for one in expected.iter().filter(|one| !one.is_met) {
        let kind = one.severity.name();
        problems.push_str(&format!("{name}:{}: expected {kind} \"{}\" was not produced\n", one.at, one.text));
    }
    problems
}

impl Expected<'_> {
    fn fits(&self, message: &str) -> bool {
        match &self.pattern {
            // A pattern that takes too long to match does not match.
            Some(pattern) => pattern.is_match(message).unwrap_or(false),
            None => message.contains(self.text),
        }
    }
}

/// Marks the first expected diagnostic that fits.
fn meet(expected: &mut [Expected<'_>], severity: Severity, line: Option<usize>, message: &str) -> bool {
    let fits =
        |one: &&mut Expected<'_>| !one.is_met && one.severity == severity && one.line == line && one.fits(message);
    let found = expected.iter_mut().find(fits);
    found.map(|one| one.is_met = true).is_some()
}

fn collect<'t>(name: &str, text: &'t str, expected: &mut Vec<Expected<'t>>, problems: &mut String) {
    let lines: Vec<&str> = text.lines().collect();
    for (index, line) in lines.iter().enumerate() {
        let mut rest = *line;
        while let Some(start) = rest.find("expected-") {
            let before = &line[..line.len() - rest.len() + start];
            rest = &rest[start + "expected-".len()..];
            if !before.contains("//") {
                continue;
            }
            match read(rest, index, &lines) {
                Ok((one, after)) => {
                    expected.push(one);
                    rest = after;
                }
                Err(why) => problems.push_str(&format!("{name}:{}: {why}\n", index + 1)),
            }
        }
    }
}

/// Reads what follows `expected-`; gives what comes after it, too.
fn read<'t>(text: &'t str, index: usize, lines: &[&str]) -> Result<(Expected<'t>, &'t str), String> {
    let end = text.find(|c: char| !c.is_ascii_lowercase()).unwrap_or(text.len());
    let kind = &text[..end];
    let Some(&(_, severity)) = KINDS.iter().find(|(word, _)| *word == kind) else {
        let near = ir::diagnostics::did_you_mean(kind, KINDS.iter().map(|(word, _)| *word));
        return Err(format!("`expected-{kind}` is not expected-error, -warning, -remark or -note{near}"));
    };
    let fail = |why: &str| format!("expected-{kind}: {why}");
    let (mut rest, is_pattern) = match text[end..].strip_prefix("-re") {
        Some(rest) => (rest.trim_start(), true),
        None => (text[end..].trim_start(), false),
    };
    let mut line = Some(index + 1);
    if let Some(after) = rest.strip_prefix('@') {
        let length = after.find(|c: char| c.is_whitespace() || c == '{').unwrap_or(after.len());
        line = target(&after[..length], index, lines).map_err(|why| fail(&why))?;
        rest = after[length..].trim_start();
    }
    let inner = rest.strip_prefix("{{").ok_or_else(|| fail("the message must stand in {{ }}"))?;
    let length = closing(inner).ok_or_else(|| fail("`}}` is missing"))?;
    let message = &inner[..length];
    let pattern = if is_pattern { Some(pattern(message).map_err(|why| fail(&why))?) } else { None };
    Ok((Expected { severity, at: index + 1, line, text: message, pattern, is_met: false }, &inner[length + 2..]))
}

/// Where the braces that are open are closed. Inner braces are counted; of several closing ones
/// in a row, the last two close.
fn closing(text: &str) -> Option<usize> {
    let (mut depth, mut at) = (0, 0);
    while at < text.len() {
        let rest = &text[at..];
        let run = rest.len() - rest.trim_start_matches('}').len();
        if rest.starts_with("{{") {
            (depth, at) = (depth + 1, at + 2);
        } else if run >= 2 {
            let closers = (run / 2).min(depth + 1);
            if closers > depth {
                return Some(at + run - 2);
            }
            (depth, at) = (depth - closers, at + run);
        } else {
            at += rest.chars().next().map_or(1, char::len_utf8);
        }
    }
    None
}

/// The expression of a text in which what stands in braces is one itself.
fn pattern(text: &str) -> Result<Regex, String> {
    let (mut expression, mut rest) = (String::new(), text);
    while let Some((before, after)) = rest.split_once("{{") {
        let end = after.find("}}").ok_or("an inner `}}` is missing")?;
        let run = after[end..].len() - after[end..].trim_start_matches('}').len();
        let (inner, behind) = (&after[..end + run - 2], &after[end + run..]);
        expression.push_str(&format!("{}(?:{inner})", fancy_regex::escape(before)));
        rest = behind;
    }
    expression.push_str(&fancy_regex::escape(rest));
    Regex::new(&expression).map_err(|error| format!("the regular expression is wrong: {error}"))
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
            let wrong = || format!("`@{word}` is not @above, @below, @unknown, @+N or @-N");
            let offset: i64 = word.parse().map_err(|_| wrong())?;
            let line = (index as i64 + 1).checked_add(offset).filter(|&line| line > 0);
            line.and_then(|line| usize::try_from(line).ok()).map(Some).ok_or_else(|| "that line does not exist".into())
        }
    }
}
