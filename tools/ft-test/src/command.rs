//! The command line of a `RUN` comment: tools of ours, joined by pipes, and FileCheck at the end.

use anyhow::{Context as _, Result, anyhow, bail};

use crate::filecheck::Options;

/// A command line.
pub struct Pipeline {
    /// As it is written.
    pub text: String,
    /// The tools, each reading what the one before prints.
    pub stages: Vec<Stage>,
    /// FileCheck at the end: its options and check file.
    pub check: Option<(Options, String)>,
}

/// A tool with its arguments.
pub struct Stage {
    /// The name of the tool and its arguments.
    pub words: Vec<String>,
    /// Whether the tool must fail: `not` stands in front.
    pub fails: bool,
    /// Whether diagnostics go where the output goes: `2>&1` stands behind.
    pub merges: bool,
}

impl Stage {
    /// The same with one more argument.
    pub fn with_argument(&self, argument: String) -> Stage {
        let words = self.words.iter().cloned().chain([argument]).collect();
        Stage { words, fails: self.fails, merges: self.merges }
    }
}

/// What is supported, for messages.
const SUPPORTED: &str = "a RUN line is `[not] ft-opt|ft-run ARGUMENTS [2>&1]`, several of them joined by `|`, \
    and `| FileCheck %s` at the end; %s is the file, %S its folder, %t a file to write";

/// The tools that run in process.
pub const TOOLS: &[&str] = &["ft-opt", "ft-run"];

enum Token {
    Word(String),
    Pipe,
    Merge,
}

impl Pipeline {
    /// Reads a command line.
    pub fn parse(text: &str) -> Result<Pipeline> {
        let tokens = tokens(text)?;
        let parts: Vec<&[Token]> = tokens.split(|token| matches!(token, Token::Pipe)).collect();
        let mut stages: Vec<Stage> = parts.into_iter().map(stage).collect::<Result<_>>()?;
        let mut check = None;
        if stages.last().is_some_and(|stage| is_file_check(&stage.words[0])) {
            check = stages.pop();
        }
        let wrong = stages.iter().find(|stage| !TOOLS.contains(&stage.words[0].as_str()));
        if let Some(stage) = wrong {
            bail!("`{}` cannot be run here: {SUPPORTED}", stage.words[0]);
        }
        let check = check.map(|stage| match stage.fails {
            true => bail!("`not FileCheck` is not supported: {SUPPORTED}"),
            false => Options::parse(&stage.words[1..]).map_err(|error| anyhow!(error)),
        });
        let check = check.transpose()?;
        let reads_file = check.as_ref().is_some_and(|(options, _)| options.input_file.is_some());
        if stages.is_empty() && !reads_file {
            bail!("FileCheck has nothing to read: {SUPPORTED}");
        }
        Ok(Pipeline { text: text.to_owned(), stages, check })
    }
}

fn is_file_check(word: &str) -> bool {
    word == "FileCheck" || word.strip_prefix("FileCheck-").is_some_and(|version| version.parse::<u32>().is_ok())
}

fn stage(tokens: &[Token]) -> Result<Stage> {
    let merges = matches!(tokens.last(), Some(Token::Merge));
    let tokens = if merges { &tokens[..tokens.len() - 1] } else { tokens };
    let word = |token: &Token| match token {
        Token::Word(word) => Ok(word.clone()),
        _ => bail!("`2>&1` stands behind a command: {SUPPORTED}"),
    };
    let mut words: Vec<String> = tokens.iter().map(word).collect::<Result<_>>()?;
    let fails = words.first().is_some_and(|word| word == "not");
    words.drain(..usize::from(fails));
    words.first().with_context(|| format!("a command is missing: {SUPPORTED}"))?;
    Ok(Stage { words, fails, merges })
}

/// Splits a command line as a shell does, with both kinds of quotes.
fn tokens(text: &str) -> Result<Vec<Token>> {
    let mut tokens = Vec::new();
    let mut word: Option<String> = None;
    let mut quote = None;
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let merge = rest.strip_prefix("2>&1").filter(|_| quote.is_none() && word.is_none());
        if let Some(behind) = merge.filter(|behind| behind.is_empty() || behind.starts_with([' ', '|'])) {
            tokens.push(Token::Merge);
            rest = behind;
            continue;
        }
        rest = &rest[c.len_utf8()..];
        match (quote, c) {
            (None, '\'' | '"') => {
                quote = Some(c);
                word.get_or_insert_default();
            }
            (Some(open), _) if open == c => quote = None,
            (None, ' ' | '\t') => tokens.extend(word.take().map(Token::Word)),
            (None, '|') if !rest.starts_with('|') => {
                tokens.extend(word.take().map(Token::Word));
                tokens.push(Token::Pipe);
            }
            (None, '|' | '>' | '<' | ';' | '&' | '`' | '$') => bail!("`{c}` needs a shell: {SUPPORTED}"),
            _ => word.get_or_insert_default().push(c),
        }
    }
    if quote.is_some() {
        bail!("a quote is not closed");
    }
    tokens.extend(word.map(Token::Word));
    Ok(tokens)
}
