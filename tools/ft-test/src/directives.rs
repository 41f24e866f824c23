//! The comments of a test file that say what to check.

use std::fmt;

use anyhow::{Result, bail};
use ir::diagnostics::did_you_mean;

use crate::command::Pipeline;
use crate::filecheck;

/// A check that a test file asks for.
pub enum Directive {
    /// A command line; `%s` is the file.
    Run(Pipeline),
    /// Two pipelines between which a program computes the same.
    RunEquiv(String, String),
    /// A call with its expected results.
    Eval(String),
    /// A call with its expected results, by the evaluator alone.
    EvalOnly(String),
    /// A call whose gradient is checked.
    GradCheck(String),
    /// A derivative of forward mode to check.
    JvpCheck(String),
    /// Printing is a fixed point; if verbatim, what is printed is the file itself.
    Roundtrip {
        /// Whether what is printed is the file itself.
        verbatim: bool,
    },
}

impl fmt::Display for Directive {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Directive::Run(pipeline) => write!(f, "RUN: {}", pipeline.text),
            Directive::RunEquiv(a, b) => write!(f, "RUN-EQUIV: {a} ; {b}"),
            Directive::Eval(text) => write!(f, "EVAL: {text}"),
            Directive::EvalOnly(text) => write!(f, "EVAL-ONLY: {text}"),
            Directive::GradCheck(text) => write!(f, "GRAD-CHECK: {text}"),
            Directive::JvpCheck(text) => write!(f, "JVP-CHECK: {text}"),
            Directive::Roundtrip { verbatim: false } => write!(f, "ROUNDTRIP"),
            Directive::Roundtrip { verbatim: true } => write!(f, "ROUNDTRIP: verbatim"),
        }
    }
}

/// The words of directives that FileCheck does not read.
const WORDS: &[&str] = &["RUN", "RUN-EQUIV", "EVAL", "EVAL-ONLY", "GRAD-CHECK", "JVP-CHECK", "ROUNDTRIP", "COM"];

/// The directives of a file, in order. A word in capitals at the start of a comment that is
/// none of them, nor a prefix that a command checks, is taken for a misspelt one.
pub fn parse(text: &str) -> Result<Vec<Directive>> {
    let mut directives = Vec::new();
    let mut others = Vec::new();
    let mut continued: Option<String> = None;
    for (index, line) in text.lines().enumerate() {
        let number = index + 1;
        let (word, rest) = comment(line);
        if let Some(start) = continued.take() {
            match (word, rest) {
                ("RUN", Some(rest)) => run(&format!("{start} {rest}"), number, &mut directives, &mut continued)?,
                _ => bail!("line {number}: the RUN line before ends with `\\`; no RUN line continues it"),
            }
            continue;
        }
        match (word, rest) {
            ("RUN", Some(rest)) => run(rest, number, &mut directives, &mut continued)?,
            ("RUN-EQUIV", Some(rest)) => match rest.split_once(';') {
                Some((a, b)) => directives.push(Directive::RunEquiv(a.trim().to_owned(), b.trim().to_owned())),
                None => bail!("line {number}: between the two pipelines stands `;`"),
            },
            ("EVAL", Some(rest)) => directives.push(Directive::Eval(rest.to_owned())),
            ("EVAL-ONLY", Some(rest)) => directives.push(Directive::EvalOnly(rest.to_owned())),
            ("GRAD-CHECK", Some(rest)) => directives.push(Directive::GradCheck(rest.to_owned())),
            ("JVP-CHECK", Some(rest)) => directives.push(Directive::JvpCheck(rest.to_owned())),
            ("ROUNDTRIP", None) if line.trim().ends_with(word) => {
                directives.push(Directive::Roundtrip { verbatim: false });
            }
            ("ROUNDTRIP", Some("verbatim")) => directives.push(Directive::Roundtrip { verbatim: true }),
            ("ROUNDTRIP", Some(rest)) => {
                bail!("line {number}: behind `ROUNDTRIP:` may stand `verbatim`, not `{rest}`; write `ROUNDTRIP` alone")
            }
            ("COM", Some(_)) => {}
            _ => others.push((number, word, rest.is_some(), line)),
        }
    }
    if continued.is_some() {
        bail!("the last RUN line ends with `\\`");
    }
    let prefixes = prefixes(&directives);
    for (number, word, is_directive, line) in others {
        check_word(word, is_directive, line, &prefixes).map_err(|error| error.context(format!("line {number}")))?;
    }
    Ok(directives)
}

/// The word in capitals that a comment starts with, and what stands behind its colon.
fn comment(line: &str) -> (&str, Option<&str>) {
    let comment = comment_text(line);
    let is_word = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '-' || c == '_';
    let word = &comment[..comment.find(|c| !is_word(c)).unwrap_or(comment.len())];
    (word, comment[word.len()..].strip_prefix(':').map(str::trim))
}

/// What a comment that fills a line says.
fn comment_text(line: &str) -> &str {
    line.trim_start().strip_prefix("//").map_or("", |comment| comment.trim_start_matches('/').trim())
}

fn run(text: &str, number: usize, directives: &mut Vec<Directive>, continued: &mut Option<String>) -> Result<()> {
    match text.strip_suffix('\\') {
        Some(start) => *continued = Some(start.trim_end().to_owned()),
        None => {
            let pipeline = Pipeline::parse(text).map_err(|error| error.context(format!("line {number}")))?;
            directives.push(Directive::Run(pipeline));
        }
    }
    Ok(())
}

/// The words that commands check by FileCheck.
pub fn prefixes(directives: &[Directive]) -> Vec<String> {
    let pipelines = directives.iter().filter_map(|directive| match directive {
        Directive::Run(pipeline) => pipeline.check.as_ref(),
        _ => None,
    });
    pipelines.flat_map(|(options, _)| options.prefixes().into_iter().map(str::to_owned)).collect()
}

/// The directives of others, which no check file misspells.
pub fn known(prefixes: &[String]) -> Vec<String> {
    WORDS.iter().map(|word| (*word).to_owned()).chain(prefixes.iter().cloned()).collect()
}

fn check_word(word: &str, is_directive: bool, line: &str, prefixes: &[String]) -> Result<()> {
    let names: Vec<&str> = prefixes.iter().map(String::as_str).collect();
    if let Some(error) = filecheck::misspelt(line, &names, &known(&[])) {
        bail!("{error}");
    }
    let is_prefix =
        |prefix: &&str| word.strip_prefix(*prefix).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'));
    if is_directive && word.len() > 2 && !names.iter().any(is_prefix) {
        let near = did_you_mean(word, WORDS.iter().copied());
        bail!("there is no directive `{word}`, and no RUN line checks it{near}");
    }
    match overlooked(line, &names) {
        Some(error) => bail!(error),
        None => Ok(()),
    }
}

/// What is wrong with a line that reads like a directive and would be passed over.
fn overlooked(line: &str, prefixes: &[&str]) -> Option<String> {
    let text = comment_text(line);
    if text.is_empty() {
        let behind = comment_text(line.split_once("//").map_or("", |(before, _)| &line[before.len()..]));
        let found = WORDS[..WORDS.len() - 1].iter().find(|word| {
            let rest = behind.strip_prefix(**word);
            rest.is_some_and(|rest| rest.starts_with(':'))
        })?;
        return Some(format!("`{found}:` stands behind something else; a directive has a line of its own"));
    }
    let end = text.find(|c: char| !(c.is_ascii_alphabetic() || c == '-' || c == '_')).unwrap_or(text.len());
    let (word, rest) = text.split_at(end);
    let capitals = word.to_ascii_uppercase();
    if word != capitals {
        let is_known = WORDS.contains(&capitals.as_str()) || prefixes.contains(&capitals.as_str());
        return (is_known && rest.starts_with(':')).then(|| format!("`{word}:` is no directive; write `{capitals}:`"));
    }
    let is_call = [":", "@", "ft-", "not ft-", "FileCheck"].iter().any(|start| rest.trim_start().starts_with(start));
    if WORDS.contains(&word) && !rest.starts_with(':') && is_call {
        return Some(format!("behind `{word}` the colon is missing"));
    }
    let is_near = |known: &&&str| known.len() >= 8 && **known != word && filecheck::distance(word, known) <= 2;
    let near = WORDS.iter().find(is_near).filter(|_| rest.is_empty())?;
    Some(format!("`{word}` is no directive; is `{near}` meant?"))
}
