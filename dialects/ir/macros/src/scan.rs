//! The tokens of a format string.

/// A token of a format.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Token {
    /// `$name`.
    Variable(String),
    /// A word without backticks: a literal or the name of a directive.
    Word(String),
    /// Something in backticks, or bare punctuation.
    Literal(String),
    /// An empty pair of backticks.
    NoSpace,
    /// `(`
    Open,
    /// `)`
    Close,
    /// `?`
    Question,
    /// `^`
    Caret,
}

/// Punctuation that a literal can be; the longer ones first.
const PUNCTUATION: &[&str] =
    &["...", "->", ",", ":", "=", "<", ">", "(", ")", "{", "}", "[", "]", "?", "+", "*", "|", "-"];

/// Punctuation that means itself without backticks.
const BARE: &[&str] = &["->", ",", ":", "=", "<", ">", "{", "}", "[", "]"];

/// Splits a format in tokens.
pub fn tokens(text: &str) -> Result<Vec<Token>, String> {
    let mut tokens = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let (token, length) = match first {
            '$' => variable(rest)?,
            '`' => backticks(rest)?,
            '(' => (Token::Open, 1),
            ')' => (Token::Close, 1),
            '?' => (Token::Question, 1),
            '^' => (Token::Caret, 1),
            c if is_word_start(c) => {
                let length = word_length(rest, true);
                (Token::Word(rest[..length].to_owned()), length)
            }
            _ => bare_punctuation(rest)?,
        };
        tokens.push(token);
        rest = rest[length..].trim_start();
    }
    Ok(tokens)
}

fn is_word_start(c: char) -> bool {
    c.is_ascii_alphabetic() || c == '_'
}

/// The length of the word at the start; words of directives may have dashes inside.
fn word_length(text: &str, dashes: bool) -> usize {
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let dash = dashes && c == '-' && chars.peek().is_some_and(|&(_, next)| is_word_start(next));
        if !(c.is_ascii_alphanumeric() || c == '_' || c == '.' || dash) {
            return at;
        }
    }
    text.len()
}

fn variable(text: &str) -> Result<(Token, usize), String> {
    let name = &text[1..1 + word_length(&text[1..], false)];
    if name.is_empty() {
        return Err("`$` needs a name right behind it".into());
    }
    Ok((Token::Variable(name.to_owned()), 1 + name.len()))
}

fn backticks(text: &str) -> Result<(Token, usize), String> {
    let end = text[1..].find('`').ok_or("a backtick is not closed")?;
    let literal = &text[1..1 + end];
    let word = literal.starts_with(is_word_start) && word_length(literal, false) == literal.len();
    match literal {
        "" => Ok((Token::NoSpace, 2)),
        _ if word || PUNCTUATION.contains(&literal) => Ok((Token::Literal(literal.to_owned()), end + 2)),
        _ => Err(format!("`{literal}` is not a literal; there are words and {}", PUNCTUATION.join(" "))),
    }
}

fn bare_punctuation(text: &str) -> Result<(Token, usize), String> {
    let found = BARE.iter().find(|literal| text.starts_with(**literal));
    found.map(|literal| (Token::Literal((*literal).to_owned()), literal.len())).ok_or_else(|| {
        let c = text.chars().next().unwrap_or(' ');
        format!("`{c}` means nothing without backticks; without them there are {}", BARE.join(" "))
    })
}
