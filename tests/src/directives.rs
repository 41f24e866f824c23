//! The comments of a test file that say what to check.

use std::fmt;

use anyhow::{Result, bail};

/// A check that a test file asks for.
pub enum Directive {
    /// A command line; `%s` is the file.
    Run(String),
    /// A call with its expected results.
    Eval(String),
    /// A call whose gradient is checked.
    GradCheck(String),
    /// Printing is a fixed point; if verbatim, what is printed is the file itself.
    Roundtrip { verbatim: bool },
}

impl fmt::Display for Directive {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Directive::Run(text) => write!(f, "RUN: {text}"),
            Directive::Eval(text) => write!(f, "EVAL: {text}"),
            Directive::GradCheck(text) => write!(f, "GRAD-CHECK: {text}"),
            Directive::Roundtrip { verbatim: false } => write!(f, "ROUNDTRIP"),
            Directive::Roundtrip { verbatim: true } => write!(f, "ROUNDTRIP: verbatim"),
        }
    }
}

/// The directives of a file, in order. A word in capitals at the start of a comment that is
/// none of them is taken for a misspelt one.
pub fn parse(text: &str) -> Result<Vec<Directive>> {
    let mut directives = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let Some(comment) = line.trim_start().strip_prefix("//") else { continue };
        let comment = comment.trim();
        let word: String = comment.chars().take_while(|&c| c.is_ascii_uppercase() || c == '-').collect();
        let rest = comment[word.len()..].strip_prefix(':').map(|rest| rest.trim().to_owned());
        match (word.as_str(), rest) {
            ("RUN", Some(rest)) => directives.push(Directive::Run(rest)),
            ("EVAL", Some(rest)) => directives.push(Directive::Eval(rest)),
            ("GRAD-CHECK", Some(rest)) => directives.push(Directive::GradCheck(rest)),
            ("ROUNDTRIP", None) if comment == word => directives.push(Directive::Roundtrip { verbatim: false }),
            ("ROUNDTRIP", Some(rest)) if rest == "verbatim" => directives.push(Directive::Roundtrip { verbatim: true }),
            (word, Some(_)) if word.len() > 2 => bail!("line {}: there is no directive `{word}`", number + 1),
            _ => {}
        }
    }
    Ok(directives)
}
