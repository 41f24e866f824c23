//! The directives of a check file, and words that look like misspelt ones.

use super::options::Options;
use super::pattern::{Head, Kind, Pattern};
use super::variables::{Names, Values};

/// A directive that moves on, and those before it that look into the text that it skips.
pub struct Check {
    /// `DAG` and `NOT` directives, in order.
    pub before: Vec<Pattern>,
    /// The directive.
    pub pattern: Pattern,
}

/// What may stand behind a prefix.
const SUFFIXES: &[(&str, Kind)] = &[
    ("", Kind::Plain),
    ("-NEXT", Kind::Next),
    ("-SAME", Kind::Same),
    ("-LABEL", Kind::Label),
    ("-DAG", Kind::Dag),
    ("-NOT", Kind::Not),
    ("-EMPTY", Kind::Empty),
];

const SUPPORTED: &str = "-NEXT, -SAME, -LABEL, -DAG, -NOT, -EMPTY and -COUNT-<n>";

/// Reads a check file, with the values of variables that the options define.
pub fn parse(name: &str, text: &str, options: &Options) -> Result<(Vec<Check>, Values), String> {
    let mut names = Names::default();
    let values = define(&mut names, options)?;
    let first = options.prefixes().first().map_or_else(String::new, |prefix| (*prefix).to_owned());
    let implicit = |names: &mut Names| -> Result<Vec<Pattern>, String> {
        let pattern = |text: &String| {
            let spelling = "--implicit-check-not".to_owned();
            let head = Head { kind: Kind::Not, count: 1, is_literal: false, spelling, line: 0 };
            Pattern::parse(head, text, names, options)
        };
        options.implicit_not.iter().map(pattern).collect()
    };
    let mut checks: Vec<Check> = Vec::new();
    let mut before = implicit(&mut names)?;
    let mut used = Vec::new();
    for (index, line) in text.lines().enumerate() {
        let number = index + 1;
        let at = |error: String| format!("{name}:{number}: {error}");
        let Some(found) = directive(line, options).map_err(at)? else {
            if let Some(error) = misspelt(line, &options.prefixes(), &options.known) {
                return Err(at(error));
            }
            continue;
        };
        used.push(found.prefix);
        let Found { kind, count, is_literal, spelling, .. } = found;
        let head = Head { kind, count, is_literal, spelling, line: number };
        let pattern = Pattern::parse(head, found.rest, &mut names, options).map_err(at)?;
        match kind {
            Kind::Dag | Kind::Not => before.push(pattern),
            Kind::Next | Kind::Same | Kind::Empty if checks.is_empty() => {
                return Err(at(format!("before `{}:` stands no `{first}:`", pattern.spelling)));
            }
            _ => checks.push(Check { before: std::mem::replace(&mut before, implicit(&mut names)?), pattern }),
        }
    }
    let unused: Vec<&str> = options.prefixes().into_iter().filter(|prefix| !used.contains(prefix)).collect();
    let only_implicit = options.prefixes.is_empty() && !options.implicit_not.is_empty();
    if used.is_empty() && !only_implicit || !unused.is_empty() && !options.allow_unused_prefixes && !only_implicit {
        let unused: Vec<String> = unused.iter().map(|prefix| format!("`{prefix}:`")).collect();
        return Err(format!("{name}: there is no directive {}", unused.join(" and no ")));
    }
    if !before.is_empty() {
        checks.push(Check { before, pattern: Pattern::end(&first) });
    }
    Ok((checks, values))
}

fn define(names: &mut Names, options: &Options) -> Result<Values, String> {
    let mut values = Values::default();
    for definition in &options.definitions {
        let (name, value) = definition.split_once('=').unwrap_or((definition, ""));
        match name.strip_prefix('#') {
            Some(name) => {
                let number = value.trim().parse().map_err(|_| format!("`-D{definition}`: `{value}` is no number"))?;
                names.define_number(name, super::numeric::Format::UNSIGNED)?;
                values.set_number(name, number);
            }
            None => {
                names.define_string(name)?;
                values.set_string(name, value);
            }
        }
    }
    Ok(values)
}

struct Found<'l> {
    kind: Kind,
    count: u32,
    is_literal: bool,
    prefix: &'l str,
    spelling: String,
    rest: &'l str,
}

/// The directive of a line, if there is one.
fn directive<'l>(line: &'l str, options: &'l Options) -> Result<Option<Found<'l>>, String> {
    let (prefixes, comments) = (options.prefixes(), options.comments());
    let mut from = 0;
    while let Some((at, prefix)) = first_prefix(line, from, prefixes.iter().chain(&comments).copied()) {
        let behind = &line[at + prefix.len()..];
        from = at + prefix.len();
        if comments.contains(&prefix) {
            if behind.starts_with(':') {
                return Ok(None);
            }
        } else if let Some(found) = suffix(prefix, behind)? {
            return Ok(Some(found));
        }
    }
    Ok(None)
}

/// The first place of a prefix that is not the end of another word; the longest one there.
fn first_prefix<'p>(line: &str, from: usize, prefixes: impl Iterator<Item = &'p str>) -> Option<(usize, &'p str)> {
    let is_start =
        |at: usize| !line[..at].ends_with(|c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_') || at == from;
    let place = |prefix: &'p str| {
        let mut places = line[from..].match_indices(prefix).map(|(at, _)| from + at);
        places.find(|&at| is_start(at)).map(|at| (at, prefix))
    };
    prefixes.filter_map(place).min_by_key(|&(at, prefix)| (at, std::cmp::Reverse(prefix.len())))
}

/// Reads what stands behind a prefix, up to the colon; nothing if that makes no directive.
fn suffix<'l>(prefix: &'l str, behind: &'l str) -> Result<Option<Found<'l>>, String> {
    let (is_misspelt, dashed) = match behind.strip_prefix('_') {
        Some(rest) => (true, format!("-{rest}")),
        None => (false, behind.to_owned()),
    };
    let pairs = SUFFIXES[1..].iter().map(|(suffix, _)| *suffix);
    let is_combined =
        |suffix: &str| dashed.starts_with(&format!("{suffix}-NOT:")) || dashed.starts_with(&format!("-NOT{suffix}:"));
    if let Some(suffix) = pairs.filter(|suffix| *suffix != "-NOT").find(|suffix| is_combined(suffix)) {
        return Err(format!("`{prefix}{suffix}` cannot be combined with `-NOT`"));
    }
    let (kind, count, length) = if let Some(rest) = dashed.strip_prefix("-COUNT-") {
        let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let count = rest[..digits].parse().ok().filter(|&count| count > 0 && count <= i32::MAX as u32);
        let count = count.filter(|_| rest[digits..].starts_with([':', '{']));
        let count = count.ok_or_else(|| format!("behind `{prefix}-COUNT-` stands no number from 1"))?;
        (Kind::Plain, count, "-COUNT-".len() + digits)
    } else {
        let fits =
            |(suffix, _): &&(&str, Kind)| dashed.strip_prefix(*suffix).is_some_and(|rest| rest.starts_with([':', '{']));
        let Some((suffix, kind)) = SUFFIXES.iter().find(fits) else { return Ok(None) };
        (*kind, 1, suffix.len())
    };
    let Some((is_literal, rest)) = modifiers(&behind[length..]) else { return Ok(None) };
    let spelling = format!("{prefix}{}", &behind[..length]);
    match is_misspelt {
        true => Err(format!("`{spelling}:` is misspelt; write `{prefix}{}:`", &dashed[..length])),
        false => Ok(Some(Found { kind, count, is_literal, prefix, spelling, rest })),
    }
}

/// Reads `:` or `{LITERAL}:`.
fn modifiers(text: &str) -> Option<(bool, &str)> {
    if let Some(rest) = text.strip_prefix(':') {
        return Some((false, rest));
    }
    let (list, rest) = text.strip_prefix('{')?.split_once("}:")?;
    list.split(',').all(|modifier| modifier.trim() == "LITERAL").then_some((true, rest))
}

/// What is wrong with the word that a comment starts with, if it looks like a misspelt directive.
/// `known` are words that mean something else.
pub fn misspelt(line: &str, prefixes: &[&str], known: &[String]) -> Option<String> {
    let comment = line.trim_start();
    let comment = ["//", ";", "#"].iter().find_map(|start| comment.strip_prefix(start))?.trim_start_matches(['/', ' ']);
    let is_word = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '-' || c == '_';
    let word = &comment[..comment.find(|c| !is_word(c)).unwrap_or(comment.len())];
    let rest = &comment[word.len()..];
    let all = || prefixes.iter().copied().chain(known.iter().map(String::as_str));
    let names = |prefix: &str| SUFFIXES.iter().map(move |(suffix, _)| format!("{prefix}{suffix}")).collect::<Vec<_>>();
    if word.is_empty() || !rest.is_empty() && !rest.starts_with([':', '{', ' ']) {
        return None;
    }
    if all().any(|prefix| names(prefix).iter().any(|name| name == word)) {
        let is_directive = rest.starts_with(':') || modifiers(rest).is_some();
        let is_ours = prefixes.iter().any(|prefix| names(prefix).iter().any(|name| name == word));
        return (is_ours && !is_directive).then(|| format!("behind `{word}` the colon is missing"));
    }
    if !rest.starts_with([':', '{']) || all().any(|prefix| word.starts_with(&format!("{prefix}-COUNT-"))) {
        return None;
    }
    let is_near = |name: &String| name.len() >= 4 && distance(word, name) <= 2;
    if let Some(name) = prefixes.iter().flat_map(|prefix| names(prefix)).find(is_near) {
        return Some(format!("`{word}` is no directive; is `{name}` meant?"));
    }
    let prefix =
        prefixes.iter().find(|prefix| word.strip_prefix(**prefix).is_some_and(|rest| rest.starts_with(['-', '_'])))?;
    Some(format!("`{word}` is no directive; behind `{prefix}` may stand {SUPPORTED}"))
}

/// How many letters must be added, left out, changed or exchanged with their neighbour.
pub fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut rows: [Vec<usize>; 3] = [vec![0; b.len() + 1], vec![0; b.len() + 1], (0..=b.len()).collect()];
    for i in 1..=a.len() {
        rows.rotate_left(1);
        rows[2][0] = i;
        for j in 1..=b.len() {
            let changed = rows[1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut best = changed.min(rows[1][j] + 1).min(rows[2][j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                best = best.min(rows[0][j - 2] + 1);
            }
            rows[2][j] = best;
        }
    }
    rows[2][b.len()]
}
