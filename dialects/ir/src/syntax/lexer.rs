//! The lexer: finds the token at a position of a text.
//!
//! It has no state: [`lex`] is a function of text and position, so that the parser can look
//! ahead, go back and read dimension lists byte by byte. Tokens are spans and nothing is
//! copied. A token that is no token of the language is [`Kind::Bad`]; the parser reports it when
//! it meets it, in terms of what it wanted.

/// What a token is.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(crate) enum Kind {
    /// The end of the text.
    End,
    /// `arith.addf`: a bare identifier, maybe with dots.
    Word,
    /// `12`, `0xFF`.
    Integer,
    /// `1.5e3`.
    Float,
    /// `"text"`, with its quotes.
    String,
    /// `%x`.
    Value,
    /// `^bb0`.
    Block,
    /// `@f`, `@"odd name"`.
    Symbol,
    /// `#map`, `#d.x`, and the number in `%x#1`.
    Hash,
    /// `!t`, `!d.x`.
    Bang,
    /// `(`
    LeftParen,
    /// `)`
    RightParen,
    /// `{`
    LeftBrace,
    /// `}`
    RightBrace,
    /// `[`
    LeftBracket,
    /// `]`
    RightBracket,
    /// `<`
    Less,
    /// `>`
    Greater,
    /// `,`
    Comma,
    /// `:`
    Colon,
    /// `=`
    Equal,
    /// `-`
    Minus,
    /// `?`
    Question,
    /// `*`
    Star,
    /// `->`
    Arrow,
    /// `::`
    ColonColon,
    /// Punctuation that the core grammar has little use for: `+`, `/`, `|`, `...`, `{-#`, `#-}`.
    Other,
    /// A string without its closing quote.
    OpenString,
    /// Anything else.
    Bad,
}

/// A token: what it is and the bytes it takes.
#[derive(Copy, Clone, Debug)]
pub(crate) struct Token {
    pub kind: Kind,
    pub start: u32,
    pub end: u32,
}

const WORD: u8 = 1;
const SUFFIX: u8 = 2;
const DIGIT: u8 = 4;
const HEX: u8 = 8;
const BLANK: u8 = 16;
const WORD_START: u8 = 32;

const CLASS: [u8; 256] = classes();

const fn classes() -> [u8; 256] {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        let c = byte as u8;
        let mut class = 0;
        if c.is_ascii_alphanumeric() || c == b'_' || c == b'$' || c == b'.' {
            class |= WORD | SUFFIX;
        }
        if c == b'-' {
            class |= SUFFIX;
        }
        if c.is_ascii_alphabetic() || c == b'_' {
            class |= WORD_START;
        }
        if c.is_ascii_digit() {
            class |= DIGIT;
        }
        if c.is_ascii_hexdigit() {
            class |= HEX;
        }
        // As upstream, a NUL byte is a blank.
        if c == b' ' || c == b'\t' || c == b'\n' || c == b'\r' || c == 0 {
            class |= BLANK;
        }
        table[byte] = class;
        byte += 1;
    }
    table
}

fn is(text: &[u8], at: usize, class: u8) -> bool {
    text.get(at).is_some_and(|&byte| CLASS[byte as usize] & class != 0)
}

/// The first position from `at` whose byte is not of a class.
fn scan(text: &[u8], mut at: usize, class: u8) -> usize {
    while is(text, at, class) {
        at += 1;
    }
    at
}

/// The first position from `at` that is neither blank nor in a comment.
pub(crate) fn skip_blanks(text: &[u8], mut at: usize) -> usize {
    loop {
        at = scan(text, at, BLANK);
        if text.get(at) != Some(&b'/') || text.get(at + 1) != Some(&b'/') {
            return at;
        }
        at += text[at..].iter().position(|&byte| byte == b'\n').unwrap_or(text.len() - at);
    }
}

/// The token at or after a position. `text` is at most 1 GiB of UTF-8, and `from` is not inside
/// a character; so are the ends of all tokens.
pub(crate) fn lex(text: &[u8], from: u32) -> Token {
    let start = skip_blanks(text, from as usize);
    let (kind, end) = match text.get(start) {
        None => (Kind::End, start),
        Some(&first) => match first {
            b'a'..=b'z' | b'A'..=b'Z' | b'_' => (Kind::Word, scan(text, start + 1, WORD)),
            b'%' => suffixed(text, start, Kind::Value),
            b',' => (Kind::Comma, start + 1),
            b'=' => (Kind::Equal, start + 1),
            b'(' => (Kind::LeftParen, start + 1),
            b')' => (Kind::RightParen, start + 1),
            b'}' => (Kind::RightBrace, start + 1),
            b'[' => (Kind::LeftBracket, start + 1),
            b']' => (Kind::RightBracket, start + 1),
            b'<' => (Kind::Less, start + 1),
            b'>' => (Kind::Greater, start + 1),
            b'?' => (Kind::Question, start + 1),
            b'*' => (Kind::Star, start + 1),
            b'+' | b'/' | b'|' => (Kind::Other, start + 1),
            b'0'..=b'9' => number(text, start),
            b'"' => string(text, start),
            b'^' => suffixed(text, start, Kind::Block),
            b'!' => suffixed(text, start, Kind::Bang),
            b'@' => symbol(text, start),
            _ => longer(text, start),
        },
    };
    Token { kind, start: start as u32, end: end as u32 }
}

/// Punctuation of which one is the beginning of another, and what is none.
fn longer(text: &[u8], start: usize) -> (Kind, usize) {
    let after = &text[start + 1..];
    match text[start] {
        b':' if after.starts_with(b":") => (Kind::ColonColon, start + 2),
        b':' => (Kind::Colon, start + 1),
        b'-' if after.starts_with(b">") => (Kind::Arrow, start + 2),
        b'-' => (Kind::Minus, start + 1),
        b'{' if after.starts_with(b"-#") => (Kind::Other, start + 3),
        b'{' => (Kind::LeftBrace, start + 1),
        b'#' if after.starts_with(b"-}") => (Kind::Other, start + 3),
        b'#' => suffixed(text, start, Kind::Hash),
        b'.' if after.starts_with(b"..") => (Kind::Other, start + 3),
        _ => {
            let rest = after.iter().position(|&byte| byte & 0xC0 != 0x80).unwrap_or(after.len());
            (Kind::Bad, start + 1 + rest)
        }
    }
}

/// A sigil and the name or number behind it.
fn suffixed(text: &[u8], start: usize, kind: Kind) -> (Kind, usize) {
    if is(text, start + 1, DIGIT) {
        return (kind, scan(text, start + 1, DIGIT));
    }
    match scan(text, start + 1, SUFFIX) {
        end if end > start + 1 => (kind, end),
        end => (Kind::Bad, end),
    }
}

fn symbol(text: &[u8], start: usize) -> (Kind, usize) {
    match text.get(start + 1) {
        Some(b'"') => match string(text, start + 1) {
            (Kind::String, end) => (Kind::Symbol, end),
            open => open,
        },
        Some(&byte) if CLASS[byte as usize] & WORD_START != 0 => (Kind::Symbol, scan(text, start + 1, WORD)),
        _ => (Kind::Bad, start + 1),
    }
}

fn string(text: &[u8], start: usize) -> (Kind, usize) {
    let mut at = start + 1;
    loop {
        match text.get(at) {
            Some(b'"') => return (Kind::String, at + 1),
            Some(b'\\') if text.get(at + 1).is_some_and(|&byte| byte.is_ascii() && byte != b'\n') => at += 2,
            Some(b'\n') | None => return (Kind::OpenString, at),
            Some(_) => at += 1,
        }
    }
}

fn number(text: &[u8], start: usize) -> (Kind, usize) {
    if text[start] == b'0' && text.get(start + 1) == Some(&b'x') && is(text, start + 2, HEX) {
        return (Kind::Integer, scan(text, start + 2, HEX));
    }
    let end = scan(text, start, DIGIT);
    if text.get(end) != Some(&b'.') {
        return (Kind::Integer, end);
    }
    let end = scan(text, end + 1, DIGIT);
    if !matches!(text.get(end), Some(b'e' | b'E')) {
        return (Kind::Float, end);
    }
    let sign = usize::from(matches!(text.get(end + 1), Some(b'+' | b'-')));
    if is(text, end + 1 + sign, DIGIT) { (Kind::Float, scan(text, end + 1 + sign, DIGIT)) } else { (Kind::Float, end) }
}

/// Where a bracketed text ends: the position after the bracket that closes the one at `open`.
/// Strings are skipped and `->` is no bracket. `Err` gives the place of what does not match.
pub(crate) fn balanced(text: &[u8], open: usize) -> Result<usize, usize> {
    let mut closers = Vec::new();
    let mut at = open;
    while let Some(&byte) = text.get(at) {
        match byte {
            b'<' => closers.push(b'>'),
            b'(' => closers.push(b')'),
            b'[' => closers.push(b']'),
            b'{' => closers.push(b'}'),
            b'-' if text.get(at + 1) == Some(&b'>') => at += 1,
            b'>' | b')' | b']' | b'}' => {
                if closers.pop() != Some(byte) {
                    return Err(at);
                }
                if closers.is_empty() {
                    return Ok(at + 1);
                }
            }
            b'"' => match string(text, at) {
                (Kind::String, end) => at = end - 1,
                _ => return Err(at),
            },
            _ => {}
        }
        at += 1;
    }
    Err(open)
}
