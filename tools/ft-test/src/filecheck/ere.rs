//! Regular expressions of FileCheck: POSIX extended ones, as LLVM reads them, in the syntax of
//! `fancy_regex`.
//!
//! What differs is written out: in POSIX `\d` is the letter d, a backslash in brackets stands for
//! itself, `a*?` is an error and no expression crosses a line. One difference stays: of two
//! alternatives that both match, POSIX takes the longer one and we the first one.

/// Translates an expression; groups become groups that capture nothing.
pub fn translate(text: &str) -> Result<String, String> {
    let mut translator = Translator { rest: text.chars().collect(), at: 0, out: String::new() };
    translator.alternatives(0)?;
    Ok(translator.out)
}

/// A text as an expression that matches only it.
pub fn escape(text: &str) -> String {
    let mut out = String::new();
    text.chars().for_each(|c| push_escaped(&mut out, c));
    out
}

fn push_escaped(out: &mut String, c: char) {
    if r"\.+*?()|[]{}^$#&-~".contains(c) {
        out.push('\\');
    }
    out.push(c);
}

/// How deep groups may be nested.
const DEPTH: usize = 100;

struct Translator {
    rest: Vec<char>,
    at: usize,
    out: String,
}

impl Translator {
    fn peek(&self) -> Option<char> {
        self.rest.get(self.at).copied()
    }

    fn next(&mut self) -> Option<char> {
        let next = self.peek();
        self.at += usize::from(next.is_some());
        next
    }

    /// Up to the end, or to the parenthesis that ends a group.
    fn alternatives(&mut self, depth: usize) -> Result<(), String> {
        let mut is_empty = true;
        while let Some(c) = self.next() {
            match c {
                ')' if depth > 0 => break,
                '|' if is_empty => return Err("an alternative is empty".to_owned()),
                '|' => {
                    self.out.push('|');
                    is_empty = true;
                }
                _ => {
                    let can_repeat = self.atom(c, depth)?;
                    self.repetition(can_repeat)?;
                    is_empty = false;
                }
            }
        }
        match is_empty {
            true => Err("an alternative is empty".to_owned()),
            false => Ok(()),
        }
    }

    /// One character, set or group; gives whether it may be repeated.
    fn atom(&mut self, c: char, depth: usize) -> Result<bool, String> {
        match c {
            '(' if depth == DEPTH => return Err("groups are nested too deeply".to_owned()),
            '(' => {
                self.out.push_str("(?:");
                match self.peek() {
                    Some(')') => self.at += 1,
                    _ => self.alternatives(depth + 1)?,
                }
                if self.rest[self.at - 1] != ')' {
                    return Err("a group is not closed".to_owned());
                }
                self.out.push(')');
            }
            ')' => return Err("`)` closes nothing".to_owned()),
            '[' => self.set()?,
            '^' | '$' => {
                self.out.push(c);
                return Ok(false);
            }
            '.' => self.out.push('.'),
            '*' | '+' | '?' => return Err(format!("`{c}` repeats nothing")),
            '{' if self.peek().is_some_and(|c| c.is_ascii_digit()) => return Err("`{` repeats nothing".to_owned()),
            '\\' => match self.next() {
                None => return Err("the text ends with a backslash".to_owned()),
                Some('1'..='9') => return Err("references to groups are not supported; use a variable".to_owned()),
                Some(c) => push_escaped(&mut self.out, c),
            },
            _ => push_escaped(&mut self.out, c),
        }
        Ok(true)
    }

    fn repetition(&mut self, can_repeat: bool) -> Result<(), String> {
        let mut count = 0;
        loop {
            let is_bound = self.rest.get(self.at + 1).is_some_and(|c| c.is_ascii_digit());
            match self.peek() {
                Some(c @ ('*' | '+' | '?')) => {
                    self.at += 1;
                    self.out.push(c);
                }
                Some('{') if is_bound => self.bound()?,
                _ => return Ok(()),
            }
            count += 1;
            if !can_repeat || count > 1 {
                return Err("a repetition repeats nothing".to_owned());
            }
        }
    }

    fn bound(&mut self) -> Result<(), String> {
        let start = self.at;
        while self.next().is_some_and(|c| c != '}') {}
        let text: String = self.rest[start..self.at].iter().collect();
        let inner = text.strip_prefix('{').and_then(|text| text.strip_suffix('}')).unwrap_or("?");
        let (low, high) = inner.split_once(',').unwrap_or((inner, inner));
        let fits = |text: &str| text.parse::<u16>().is_ok_and(|number| number <= 255);
        if !fits(low) || !(high.is_empty() || fits(high)) {
            return Err(format!("`{text}` is no repetition"));
        }
        self.out.push_str(&text);
        Ok(())
    }

    /// A set in brackets, behind the opening one.
    fn set(&mut self) -> Result<(), String> {
        let unclosed = || "a set in brackets is not closed".to_owned();
        self.out.push('[');
        if self.peek() == Some('^') {
            self.at += 1;
            // What is negated matches no end of line.
            self.out.push_str("^\\n");
        }
        let mut is_first = true;
        loop {
            match self.next().ok_or_else(unclosed)? {
                ']' if !is_first => break,
                '[' if matches!(self.peek(), Some('.' | '=')) => {
                    return Err("`[.` and `[=` are not supported".to_owned());
                }
                '[' if self.peek() == Some(':') => self.class()?,
                c => self.range(c),
            }
            is_first = false;
        }
        self.out.push(']');
        Ok(())
    }

    /// A character of a set, or a range that starts with it.
    fn range(&mut self, c: char) {
        push_escaped(&mut self.out, c);
        let end = self.rest.get(self.at + 1).copied();
        if let (Some('-'), Some(end)) = (self.peek(), end.filter(|&end| end != ']')) {
            self.at += 2;
            self.out.push('-');
            push_escaped(&mut self.out, end);
        }
    }

    fn class(&mut self) -> Result<(), String> {
        let rest: String = self.rest[self.at + 1..].iter().collect();
        let name = rest.split_once(":]").map_or("", |(name, _)| name);
        const NAMES: &[&str] = &[
            "alnum", "alpha", "blank", "cntrl", "digit", "graph", "lower", "print", "punct", "space", "upper", "xdigit",
        ];
        if !NAMES.contains(&name) {
            return Err(format!("there is no class `[:{name}:]`"));
        }
        self.at += name.len() + 3;
        self.out.push_str(&format!("[:{name}:]"));
        Ok(())
    }
}
