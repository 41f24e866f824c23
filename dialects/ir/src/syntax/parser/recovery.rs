//! Going on after an error: where the next operation begins, and what not to complain about.
//!
//! The next operation is looked for at the beginning of lines, with no more braces open than
//! at the operation that failed. Names that the skipped text would define are poisoned: using
//! them is no second error.

use super::Parser;
use crate::diagnostics::Failed;
use crate::syntax::lexer::{Kind, Token, lex};

/// After so many errors the rest of the file is not read: nobody looks at more.
pub(super) const MAX_ERRORS: usize = 200;

impl Parser<'_> {
    /// Skips to where the operation after the one that failed begins, or to the brace that
    /// closes the region. The failed one began at `start`, with so many braces open.
    pub(super) fn recover(&mut self, start: u32, braces: u32) {
        self.recoveries += 1;
        // Braces that are open here but were not at the start are those of dictionaries, because
        // regions go on after errors themselves. Maybe what closes them is missing.
        let mut dictionary = self.braces;
        loop {
            dictionary = dictionary.min(self.braces).max(braces);
            match self.token.kind {
                Kind::End => {
                    self.ended_early = true;
                    return;
                }
                Kind::RightBrace if self.braces <= braces && (braces > 0 || self.token.start > start) => return,
                _ if self.braces <= dictionary && self.token.start > start && self.is_next_operation() => {
                    self.braces = self.braces.min(braces);
                    return;
                }
                Kind::Value => {
                    let after = lex(self.text.as_bytes(), self.token.end);
                    if matches!(after.kind, Kind::Equal | Kind::Colon) {
                        self.poison_token(self.token);
                    }
                }
                _ => {}
            }
            self.advance();
        }
    }

    /// Goes to the end of the file without a further word.
    pub(super) fn give_up(&mut self) -> Failed {
        self.ended_early = true;
        self.lex_from(self.text.len() as u32);
        let span = self.span();
        self.failed_before(span)
    }

    /// Whether the next token is the first of its line and looks like the beginning of an
    /// operation, a block or the definition of an alias.
    fn is_next_operation(&self) -> bool {
        let before = self.text.as_bytes()[..self.token.start as usize].iter().rev();
        let first_of_line = before.take_while(|&&byte| byte != b'\n').all(u8::is_ascii_whitespace);
        first_of_line && self.looks_like_operation(self.token)
    }

    fn looks_like_operation(&self, token: Token) -> bool {
        let after = lex(self.text.as_bytes(), token.end);
        match token.kind {
            Kind::Word => {
                let word = self.text_of(token);
                let is_entry = matches!(after.kind, Kind::Equal | Kind::Comma | Kind::RightBrace);
                !is_entry && (word.contains('.') || self.op_of_word(word).is_some())
            }
            Kind::String => after.kind == Kind::LeftParen,
            Kind::Block => matches!(after.kind, Kind::Colon | Kind::LeftParen),
            Kind::Hash | Kind::Bang => after.kind == Kind::Equal,
            Kind::Value => self.looks_like_results(after),
            _ => false,
        }
    }

    /// Whether what follows the first name leads to an `=`: `:2`, `, %b`, and so on.
    fn looks_like_results(&self, mut token: Token) -> bool {
        loop {
            let after = lex(self.text.as_bytes(), token.end);
            match (token.kind, after.kind) {
                (Kind::Equal, _) => return true,
                (Kind::Colon, Kind::Integer) | (Kind::Comma, Kind::Value) => {
                    token = lex(self.text.as_bytes(), after.end);
                }
                _ => return false,
            }
        }
    }
}
