//! The tokens of rule files: words, variables, numbers, strings, punctuation. Comments start
//! with `#` and end with the line.

/// What a token is.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Kind {
    /// The end of the text.
    End,
    /// `arith.addf`, `addf-zero`.
    Word,
    /// `?x`.
    Var,
    /// `-0.0`, `12`, `-inf`.
    Number,
    /// `"ij->ji"`, with its quotes.
    Text,
    /// `=>`, `<=>`, or one character.
    Punctuation,
    /// What is no token.
    Bad,
}

/// A token: what it is and the bytes it takes.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct Token {
    /// What it is.
    pub kind: Kind,
    /// The first byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

/// The token at or after a position.
pub fn lex(text: &str, at: usize) -> Token {
    let bytes = text.as_bytes();
    let start = skip_blanks(bytes, at);
    let Some(&first) = bytes.get(start) else { return Token { kind: Kind::End, start, end: start } };
    let next = bytes.get(start + 1).copied().unwrap_or(0);
    let (kind, end) = match first {
        b'?' if is_word(next) => (Kind::Var, while_in(bytes, start + 1, |byte| is_word(byte) && byte != b'-')),
        b'-' if text[start..].starts_with("-inf") => (Kind::Number, start + 4),
        b'-' if next.is_ascii_digit() => (Kind::Number, number_end(bytes, start + 1)),
        _ if first.is_ascii_digit() => (Kind::Number, number_end(bytes, start)),
        _ if first.is_ascii_alphabetic() || first == b'_' => {
            let end = while_in(bytes, start, |byte| is_word(byte) || byte == b'/');
            let kind = if matches!(&text[start..end], "inf" | "nan") { Kind::Number } else { Kind::Word };
            (kind, end)
        }
        b'"' => {
            let end = while_in(bytes, start + 1, |byte| byte != b'"' && byte != b'\n');
            if bytes.get(end) == Some(&b'"') { (Kind::Text, end + 1) } else { (Kind::Bad, end) }
        }
        b'=' if next == b'>' => (Kind::Punctuation, start + 2),
        b'<' if text[start..].starts_with("<=>") => (Kind::Punctuation, start + 3),
        b'(' | b')' | b'[' | b']' | b',' | b':' | b'=' | b'|' | b'&' => (Kind::Punctuation, start + 1),
        _ => (Kind::Bad, start + text[start..].chars().next().map_or(1, char::len_utf8)),
    };
    Token { kind, start, end }
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'-')
}

fn while_in(bytes: &[u8], from: usize, holds: impl Fn(u8) -> bool) -> usize {
    bytes[from..].iter().position(|&byte| !holds(byte)).map_or(bytes.len(), |length| from + length)
}

fn number_end(bytes: &[u8], from: usize) -> usize {
    let mut end = while_in(bytes, from, |byte| byte.is_ascii_digit() || byte == b'.');
    if matches!(bytes.get(end), Some(b'e' | b'E')) {
        let sign = usize::from(matches!(bytes.get(end + 1), Some(b'+' | b'-')));
        if bytes.get(end + 1 + sign).is_some_and(u8::is_ascii_digit) {
            end = while_in(bytes, end + 1 + sign, |byte| byte.is_ascii_digit());
        }
    }
    end
}

fn skip_blanks(bytes: &[u8], mut at: usize) -> usize {
    loop {
        at = while_in(bytes, at.min(bytes.len()), |byte| byte.is_ascii_whitespace());
        if bytes.get(at) != Some(&b'#') {
            return at;
        }
        at = while_in(bytes, at, |byte| byte != b'\n');
    }
}
