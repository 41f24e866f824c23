//! What is said when a directive does not match: which one, where it looked, and what is similar.

use std::ops::Range;

use super::directives::distance;
use super::pattern::{Kind, Pattern};
use super::variables::Values;

/// Says what is wrong about one output.
pub struct Report<'r> {
    /// The check file.
    pub name: &'r str,
    /// What is checked.
    pub output: &'r str,
}

/// How many lines are compared with what was looked for.
const LINES: usize = 200;

impl Report<'_> {
    /// A directive that matches nowhere.
    pub fn absent(&self, pattern: &Pattern, values: &Values, region: Range<usize>, number: u32) -> String {
        let times = match pattern.count {
            1 => String::new(),
            count => format!(" (number {number} of {count})"),
        };
        let mut out = self.head(pattern, &format!("{} is not in the output{times}", wanted(pattern)));
        out += &self.place("looked from", region.start);
        let last = self.line(region.end);
        if region.end < self.output.len() {
            out += &format!("\n  up to line {last}, where the next label is");
        }
        let substitutions = pattern.substitutions(values);
        for (name, value) in &substitutions {
            out += &format!("\n  where {name} is `{value}`");
        }
        if let Some((line, text)) = self.similar(pattern, &substitutions, region) {
            out += &format!("\n  similar is line {line}: {text}");
        }
        out
    }

    /// A match at a place where it must not be.
    pub fn misplaced(&self, pattern: &Pattern, wrong: &str, before: usize, found: usize) -> String {
        let head = self.head(pattern, &format!("{} {wrong}", wanted(pattern)));
        head + &self.place("the match before ends at", before) + &self.place("found at", found)
    }

    /// A match of a directive that must not match.
    pub fn excluded(&self, pattern: &Pattern, found: usize) -> String {
        self.head(pattern, &format!("{} must not be here", wanted(pattern))) + &self.place("found at", found)
    }

    /// A directive that cannot be looked for.
    pub fn wrong(&self, pattern: &Pattern, why: &str) -> String {
        self.head(pattern, why)
    }

    fn head(&self, pattern: &Pattern, what: &str) -> String {
        match pattern.line {
            0 => format!("{}: {}: {what}", self.name, pattern.spelling),
            line => format!("{}:{line}: {}: {what}", self.name, pattern.spelling),
        }
    }

    fn line(&self, at: usize) -> usize {
        self.output[..at].matches('\n').count() + 1
    }

    fn place(&self, what: &str, at: usize) -> String {
        let start = self.output[..at].rfind('\n').map_or(0, |newline| newline + 1);
        let column = self.output[start..at].chars().count() + 1;
        let text = self.output[start..].lines().next().unwrap_or("").trim_end();
        format!("\n  {what} line {}, column {column} of the output: {text}", self.line(at))
    }

    /// The line that is most like what was looked for.
    fn similar(
        &self,
        pattern: &Pattern,
        substitutions: &[(String, String)],
        region: Range<usize>,
    ) -> Option<(usize, &str)> {
        let mut wanted = pattern.text.clone();
        for (name, value) in substitutions {
            wanted = wanted.replace(&format!("[[{name}]]"), value);
        }
        let first = self.line(region.start);
        let lines = self.output[region].lines().take(LINES).enumerate().filter(|(_, line)| !line.trim().is_empty());
        let scored = lines.map(|(index, line)| (distance(&wanted, line.trim()), first + index, line.trim()));
        let (best, line, text) = scored.min_by_key(|&(score, index, _)| (score, index))?;
        (best * 2 <= wanted.chars().count().max(8)).then_some((line, text))
    }
}

fn wanted(pattern: &Pattern) -> String {
    match pattern.kind {
        Kind::Empty => "an empty line".to_owned(),
        _ => format!("`{}`", pattern.text),
    }
}
