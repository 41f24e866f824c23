//! What changed between two programs, line by line.
//!
//! An operation is a line, or some lines, and keeps the names of its values, so almost all lines stand
//! but once in a program. Those that both programs have in the same order hold the comparison
//! together (patience diff, Cohen); between them what is equal at both ends is set aside, and the
//! rest has changed. The time is near-linear whatever the programs are.

use std::collections::HashMap;
use std::fmt::Write as _;

/// How many lines are shown around a change.
const CONTEXT: usize = 2;

/// What became of a line.
#[derive(Copy, Clone, PartialEq, Eq)]
enum Fate {
    Kept,
    Gone,
    New,
}

/// The lines that differ, with `-` and `+` before them, and some around them.
pub(crate) fn diff(before: &str, after: &str) -> String {
    let (before, after): (Vec<&str>, Vec<&str>) = (before.lines().collect(), after.lines().collect());
    let mut lines = Vec::new();
    let (mut from, mut to) = (0, 0);
    for (a, b) in anchors(&before, &after).into_iter().chain([(before.len(), after.len())]) {
        between(&before[from..a], &after[to..b], &mut lines);
        if let Some(&line) = before.get(a) {
            lines.push((Fate::Kept, line));
        }
        (from, to) = (a + 1, b + 1);
    }
    shown(&lines)
}

/// Places of lines that stand once in both texts, rising in both: as many as there can be.
fn anchors(before: &[&str], after: &[&str]) -> Vec<(usize, usize)> {
    let (ours, theirs) = (places(before), places(after));
    let pairs = before.iter().enumerate().filter_map(|(at, &line)| {
        ours.get(line).copied().flatten()?;
        Some((at, theirs.get(line).copied().flatten()?))
    });
    longest_rising(&pairs.collect::<Vec<_>>())
}

/// Where each line stands; nowhere if it stands twice.
fn places<'t>(lines: &[&'t str]) -> HashMap<&'t str, Option<usize>> {
    let mut places = HashMap::with_capacity(lines.len());
    for (at, &line) in lines.iter().enumerate() {
        places.entry(line).and_modify(|place| *place = None).or_insert(Some(at));
    }
    places
}

/// The longest part of a list, which rises on the left, that rises on the right, too (Schensted).
fn longest_rising(pairs: &[(usize, usize)]) -> Vec<(usize, usize)> {
    // The last pair of the best part of each length, and for each pair the one before it.
    let mut ends: Vec<usize> = Vec::new();
    let mut previous = vec![usize::MAX; pairs.len()];
    for (at, &(_, right)) in pairs.iter().enumerate() {
        let length = ends.partition_point(|&end| pairs[end].1 < right);
        if length > 0 {
            previous[at] = ends[length - 1];
        }
        ends.truncate(ends.len().max(length));
        if length == ends.len() { ends.push(at) } else { ends[length] = at }
    }
    let mut part = Vec::with_capacity(ends.len());
    let mut next = ends.last().copied().unwrap_or(usize::MAX);
    while let Some(&pair) = pairs.get(next) {
        part.push(pair);
        next = previous[next];
    }
    part.reverse();
    part
}

/// Lines without anchors: equal ones at both ends are kept, the others are not.
fn between<'t>(before: &[&'t str], after: &[&'t str], lines: &mut Vec<(Fate, &'t str)>) {
    let equal = |pairs: &mut dyn Iterator<Item = (&&str, &&str)>| pairs.take_while(|(a, b)| a == b).count();
    let head = equal(&mut before.iter().zip(after));
    let (old, new) = (&before[head..], &after[head..]);
    let tail = equal(&mut old.iter().rev().zip(new.iter().rev()));
    let end = old.len() - tail;
    lines.extend(before[..head].iter().map(|&line| (Fate::Kept, line)));
    lines.extend(old[..end].iter().map(|&line| (Fate::Gone, line)));
    lines.extend(new[..new.len() - tail].iter().map(|&line| (Fate::New, line)));
    lines.extend(old[end..].iter().map(|&line| (Fate::Kept, line)));
}

/// The changed lines and those around them; `...` stands for others.
fn shown(lines: &[(Fate, &str)]) -> String {
    let mut is_shown = vec![false; lines.len()];
    for (at, _) in lines.iter().enumerate().filter(|(_, (fate, _))| *fate != Fate::Kept) {
        let end = (at + CONTEXT + 1).min(lines.len());
        is_shown[at.saturating_sub(CONTEXT)..end].fill(true);
    }
    let mut text = String::new();
    let mut was_shown = true;
    for ((fate, line), is_shown) in lines.iter().zip(is_shown) {
        if is_shown {
            let mark = match fate {
                Fate::Kept => ' ',
                Fate::Gone => '-',
                Fate::New => '+',
            };
            // Writing to a string cannot fail.
            let _ = writeln!(text, "{mark} {line}");
        } else if was_shown {
            text.push_str("  ...\n");
        }
        was_shown = is_shown;
    }
    text
}
