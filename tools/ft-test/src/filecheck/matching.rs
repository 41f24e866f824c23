//! The walk through the output: labels first, then what stands between them.

use std::ops::Range;

use super::directives::Check;
use super::options::Options;
use super::pattern::{Kind, Miss, Pattern};
use super::report::Report;
use super::variables::Values;

/// Compares an output with the directives of a file.
pub fn check(name: &str, checks: &[Check], output: &str, values: Values, options: &Options) -> Result<(), String> {
    let mut walk = Walk { report: Report { name, output }, output, values, options };
    let mut failures = Vec::new();
    let (mut from, mut next) = (0, 0);
    loop {
        // Up to the next label, or to the end.
        let label = (next..checks.len()).find(|&index| checks[index].pattern.kind == Kind::Label);
        let until = match label {
            Some(index) => match walk.repeat(&checks[index].pattern, from, output.len()) {
                Ok(found) => found.end,
                Err(failure) => {
                    failures.push(failure);
                    break;
                }
            },
            None => output.len(),
        };
        if next != 0 && options.enable_var_scope {
            walk.values.clear_local();
        }
        let end = label.map_or(checks.len(), |index| index + 1);
        let mut at = from;
        for check in &checks[next..end] {
            match walk.step(check, at, until) {
                Ok(found) => at = found.end,
                Err(failure) => {
                    failures.push(failure);
                    break;
                }
            }
        }
        (from, next) = (until, end);
        if label.is_none() {
            break;
        }
    }
    if failures.is_empty() { Ok(()) } else { Err(failures.join("\n")) }
}

struct Walk<'w> {
    report: Report<'w>,
    output: &'w str,
    values: Values,
    options: &'w Options,
}

impl Walk<'_> {
    /// One directive with those before it, between two places of the output.
    fn step(&mut self, check: &Check, from: usize, until: usize) -> Result<Range<usize>, String> {
        let (start, nots) = self.unordered(&check.before, from, until)?;
        let found = self.repeat(&check.pattern, start, until)?;
        let skipped = start..found.start;
        let lines = self.output[skipped.clone()].matches('\n').count();
        let wrong = match (check.pattern.kind, lines) {
            (Kind::Next | Kind::Empty, 0) => Some("is on the same line as the match before"),
            (Kind::Next | Kind::Empty, 2..) => Some("is not on the line after the match before"),
            (Kind::Same, 1..) => Some("is not on the same line as the match before"),
            _ => None,
        };
        if let Some(wrong) = wrong {
            return Err(self.report.misplaced(&check.pattern, wrong, start, found.start));
        }
        self.exclude(&nots, skipped)?;
        Ok(found)
    }

    /// As many matches as a directive asks for, as one range.
    fn repeat(&mut self, pattern: &Pattern, from: usize, until: usize) -> Result<Range<usize>, String> {
        let mut whole: Option<Range<usize>> = None;
        for number in 1..=pattern.count {
            let start = whole.as_ref().map_or(from, |range| range.end);
            let found = self.find(pattern, start, until, number)?;
            whole = Some(whole.map_or(found.start, |range| range.start)..found.end);
        }
        Ok(whole.unwrap_or(from..from))
    }

    fn find(&mut self, pattern: &Pattern, from: usize, until: usize, number: u32) -> Result<Range<usize>, String> {
        match pattern.find(&self.output[from..until], &mut self.values, self.options) {
            Ok(found) => Ok(from + found.start..from + found.end),
            Err(Miss::Absent) => Err(self.report.absent(pattern, &self.values, from..until, number)),
            Err(Miss::Wrong(why)) => Err(self.report.wrong(pattern, &why)),
        }
    }

    /// The directives that may match in any order. Gives where they end, and the `NOT` directives
    /// that look up to the next match.
    fn unordered<'p>(
        &mut self,
        before: &'p [Pattern],
        from: usize,
        until: usize,
    ) -> Result<(usize, Vec<&'p Pattern>), String> {
        let mut start = from;
        let mut nots = Vec::new();
        for group in before.chunk_by(|a, b| (a.kind == Kind::Not) == (b.kind == Kind::Not)) {
            if group[0].kind == Kind::Not {
                nots.extend(group);
                continue;
            }
            let mut taken: Vec<Range<usize>> = Vec::new();
            for pattern in group {
                let found = self.apart(pattern, start, until, &taken)?;
                let at = taken.partition_point(|range| range.end <= found.start);
                taken.insert(at, found);
            }
            let first = taken.first().map_or(start, |range| range.start);
            self.exclude(&std::mem::take(&mut nots), start..first)?;
            start = taken.last().map_or(start, |range| range.end);
        }
        Ok((start, nots))
    }

    /// The first match that overlaps none of those that are taken, which are in order.
    fn apart(
        &mut self,
        pattern: &Pattern,
        from: usize,
        until: usize,
        taken: &[Range<usize>],
    ) -> Result<Range<usize>, String> {
        let mut at = from;
        loop {
            let found = self.find(pattern, at, until, 1)?;
            let next = taken.iter().find(|range| found.start < range.end);
            match next.filter(|range| range.start < found.end) {
                Some(overlapped) => at = overlapped.end,
                None => return Ok(found),
            }
        }
    }

    fn exclude(&mut self, nots: &[&Pattern], region: Range<usize>) -> Result<(), String> {
        for pattern in nots {
            match pattern.find(&self.output[region.clone()], &mut self.values, self.options) {
                Ok(found) => return Err(self.report.excluded(pattern, region.start + found.start)),
                Err(Miss::Absent) => {}
                Err(Miss::Wrong(why)) => return Err(self.report.wrong(pattern, &why)),
            }
        }
        Ok(())
    }
}
