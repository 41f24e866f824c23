//! The names of values and blocks in text.
//!
//! Programs name most of their values by counting: `%12`, `%v12`, `%arg3`. So a name is a word
//! and a number. Words are few and interned; a million values with names of their own cost no
//! interning, and no memory beside the eight bytes of each name.

use std::num::NonZeroU32;

use crate::context::{Context, Name};

/// The name of a value or block in text: `%12`, `%sum`, `%sum3`.
///
/// Equal names are equal texts: a text is always taken apart in the same way.
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
pub struct ValueName {
    /// What stands before the number, maybe nothing.
    word: Name,
    /// The number plus two, or one if there is none, so that `Option<ValueName>` is free.
    number: NonZeroU32,
}

/// Numbers of more digits are not taken from the end of a text.
const MAX_DIGITS: usize = 9;

/// Takes a text apart: the number at its end, of as many digits as [`MAX_DIGITS`] allows and
/// without zeros before it, and the word that is left.
pub(crate) fn split(text: &str) -> (&str, Option<u32>) {
    let bytes = text.as_bytes();
    let least = bytes.len().saturating_sub(MAX_DIGITS);
    let mut start = bytes.len();
    while start > least && bytes[start - 1].is_ascii_digit() {
        start -= 1;
    }
    while start + 1 < bytes.len() && bytes[start] == b'0' {
        start += 1;
    }
    let digits = bytes[start..].iter().map(|digit| u32::from(digit - b'0'));
    (&text[..start], digits.reduce(|number, digit| 10 * number + digit))
}

impl ValueName {
    /// The name with this text.
    pub fn new(cx: &Context, text: &str) -> ValueName {
        let (word, number) = split(text);
        ValueName::of(cx.name(word), number)
    }

    /// The name that is a number.
    ///
    /// # Panics
    ///
    /// If the number has ten digits.
    pub fn number(number: u32) -> ValueName {
        assert!(number < 10u32.pow(MAX_DIGITS as u32), "a name of ten digits");
        ValueName::of(Name::EMPTY, Some(number))
    }

    /// A word and a number as [`split`] gives them.
    pub(crate) fn of(word: Name, number: Option<u32>) -> ValueName {
        let number = number.map_or(NonZeroU32::MIN, |number| NonZeroU32::MIN.saturating_add(number + 1));
        ValueName { word, number }
    }

    /// The word and the number.
    pub(crate) fn parts(self) -> (Name, Option<u32>) {
        (self.word, self.number.get().checked_sub(2))
    }

    /// The number, if the name is nothing else.
    pub fn as_number(self) -> Option<u32> {
        self.parts().1.filter(|_| self.word == Name::EMPTY)
    }

    /// The text, without `%` or `^`.
    pub fn text(self, cx: &Context) -> String {
        let word = self.word.str(cx);
        self.parts().1.map_or_else(|| word.to_owned(), |number| format!("{word}{number}"))
    }

    /// The text, unless it is only a number, which tells a reader nothing.
    pub fn word(self, cx: &Context) -> Option<String> {
        self.as_number().is_none().then(|| self.text(cx))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::registry::Registry;

    #[test]
    fn texts_are_taken_apart_in_one_way() {
        let cases = [
            ("12", "", Some(12)),
            ("0", "", Some(0)),
            ("007", "00", Some(7)),
            ("sum", "sum", None),
            ("v12", "v", Some(12)),
            ("x_0", "x_", Some(0)),
            ("x00", "x0", Some(0)),
            ("x010", "x0", Some(10)),
            ("1234567890", "1", Some(234567890)),
            ("10000000000", "1000000000", Some(0)),
            ("", "", None),
        ];
        let cx = Context::new(Registry::new([]));
        for (text, word, number) in cases {
            assert_eq!(split(text), (word, number), "{text}");
            assert_eq!(ValueName::new(&cx, text).text(&cx), text);
        }
        assert_eq!(ValueName::new(&cx, "12"), ValueName::number(12));
        assert_eq!(size_of::<Option<ValueName>>(), 8);
    }
}
