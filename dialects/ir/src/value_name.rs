//! The names of values and blocks in text.
//!
//! Programs name most of their values by counting: `%12`, `%v12`, `%arg3`. So a name is a word
//! and a number. Words are few and interned; a million values with names of their own cost no
//! interning, and no memory beside the eight bytes of each name. Nor do short words without a
//! number, `%wabc`, which are kept in these bytes themselves.

use std::hash::{Hash, Hasher};
use std::num::NonZeroU32;

use crate::context::{Context, Name};

/// The name of a value or block in text: `%12`, `%sum`, `%sum3`.
///
/// Equal names are equal texts: a text is always taken apart in the same way.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct ValueName {
    /// What stands before the number, maybe nothing; of a short word the first part.
    word: Name,
    /// The number plus two, or one if there is none, so that `Option<ValueName>` is free; of a
    /// short word [`SHORT`] and the rest.
    number: NonZeroU32,
}

impl Hash for ValueName {
    fn hash<H: Hasher>(&self, state: &mut H) {
        // As one number, which is quicker than two.
        state.write_u64(u64::from(self.word.0) << 32 | u64::from(self.number.get()));
    }
}

/// Says that a name is a short word: up to ten letters, digits and `_`, of six bits each.
const SHORT: u32 = 1 << 31;

/// The characters of short words.
const LETTERS: &[u8; 63] = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_";

/// By character: its place among [`LETTERS`] plus one, or zero.
const CODES: [u8; 256] = {
    let mut codes = [0; 256];
    let mut at = 0;
    while at < LETTERS.len() {
        codes[LETTERS[at] as usize] = at as u8 + 1;
        at += 1;
    }
    codes
};

/// The most characters of a short word.
const MAX_SHORT: usize = 10;

/// The bits of a short word.
fn encode(text: &str) -> Option<u64> {
    if text.is_empty() || text.len() > MAX_SHORT {
        return None;
    }
    text.bytes().rev().try_fold(0, |bits, byte| match CODES[usize::from(byte)] {
        0 => None,
        code => Some(bits << 6 | u64::from(code)),
    })
}

/// Numbers of more digits are not taken from the end of a text.
const MAX_DIGITS: usize = 9;

/// Takes a text apart: the number at its end, of as many digits as [`MAX_DIGITS`] allows and
/// without zeros before it, and the word that is left.
pub(crate) fn split(text: &str) -> (&str, Option<u32>) {
    let bytes = text.as_bytes();
    let least = bytes.len().saturating_sub(MAX_DIGITS);
    // Where the number starts, without zeros before it.
    let (mut at, mut start) = (bytes.len(), bytes.len().saturating_sub(1));
    let (mut number, mut scale) = (0u32, 1u32);
    while at > least {
        let digit = u32::from(bytes[at - 1].wrapping_sub(b'0'));
        if digit > 9 {
            break;
        }
        at -= 1;
        number += digit * scale;
        scale = scale.wrapping_mul(10);
        if digit != 0 {
            start = at;
        }
    }
    if at == bytes.len() { (text, None) } else { (&text[..start], Some(number)) }
}

impl ValueName {
    /// The name with this text.
    pub fn new(cx: &Context, text: &str) -> ValueName {
        let (word, number) = split(text);
        let short = number.is_none().then(|| ValueName::short(text)).flatten();
        short.unwrap_or_else(|| ValueName::of(cx.name(word), number))
    }

    /// A text without a number at its end that is short.
    pub(crate) fn short(text: &str) -> Option<ValueName> {
        let bits = encode(text)?;
        let number = NonZeroU32::MIN | SHORT | ((bits >> 31) as u32) << 1;
        Some(ValueName { word: Name(bits as u32 & !SHORT), number })
    }

    /// The text of a short word: so many of these characters.
    pub(crate) fn short_text(self) -> Option<([u8; MAX_SHORT], usize)> {
        if !self.is_short() {
            return None;
        }
        let mut bits = u64::from(self.word.0) | u64::from((self.number.get() & !SHORT) >> 1) << 31;
        let (mut text, mut length) = ([0; MAX_SHORT], 0);
        while bits != 0 {
            text[length] = LETTERS[(bits & 63) as usize - 1];
            length += 1;
            bits >>= 6;
        }
        Some((text, length))
    }

    pub(crate) fn is_short(self) -> bool {
        self.number.get() & SHORT != 0
    }

    /// Whether the first character of a short word is a digit.
    pub(crate) fn short_starts_with_digit(self) -> bool {
        self.is_short() && LETTERS[(self.word.0 & 63) as usize - 1].is_ascii_digit()
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

    /// A word and a number as [`split`] gives them; no [short](ValueName::short) word without one.
    pub(crate) fn of(word: Name, number: Option<u32>) -> ValueName {
        let number = number.map_or(NonZeroU32::MIN, |number| NonZeroU32::MIN.saturating_add(number + 1));
        ValueName { word, number }
    }

    /// The word and the number, of which a short word has neither.
    pub(crate) fn parts(self) -> (Name, Option<u32>) {
        if self.is_short() { (Name::EMPTY, None) } else { (self.word, self.number.get().checked_sub(2)) }
    }

    /// The number, if the name is nothing else.
    pub fn as_number(self) -> Option<u32> {
        self.parts().1.filter(|_| self.word == Name::EMPTY)
    }

    /// The text, without `%` or `^`.
    pub fn text(self, cx: &Context) -> String {
        if let Some((text, length)) = self.short_text() {
            return text[..length].iter().copied().map(char::from).collect();
        }
        let (word, number) = self.parts();
        let mut text = word.str(cx).to_string();
        text.extend(number.map(|number| number.to_string()));
        text
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
        for text in ["a", "Z", "_", "0a", "abcdefghij", "__________", "ZZZZZZZZZZ", "abcdefghijk", "a.b", "\u{e9}", ""]
        {
            assert_eq!(ValueName::new(&cx, text).text(&cx), text);
            assert_eq!(ValueName::new(&cx, text).as_number(), None);
        }
        assert_eq!(ValueName::new(&cx, "12"), ValueName::number(12));
        assert_eq!(size_of::<Option<ValueName>>(), 8);
    }
}
