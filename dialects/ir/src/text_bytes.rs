//! Bytes as text: strings of programs may hold any bytes, and text in memory is UTF-8.
//!
//! A byte that is no part of UTF-8 becomes one of the last characters of the last private plane,
//! U+10FF80 to U+10FFFF, and comes back as that byte. Such characters themselves are taken apart into
//! bytes in the same way, so that nothing is lost: [`bytes`] of [`text`] is what it was.

use std::borrow::Cow;

/// The character that stands for byte 0.
const BASE: u32 = 0x10_FF00;

/// The text that bytes are.
pub fn text(bytes: Vec<u8>) -> String {
    match String::from_utf8(bytes) {
        Ok(text) if !text.chars().any(is_byte) => text,
        Ok(text) => marked(text.as_bytes()),
        Err(error) => marked(error.as_bytes()),
    }
}

fn marked(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len() + bytes.len() / 2);
    let one = |byte: &u8| char::from_u32(BASE + u32::from(*byte)).expect("a character of the last plane");
    for chunk in bytes.utf8_chunks() {
        for c in chunk.valid().chars() {
            match is_byte(c) {
                true => out.extend(c.encode_utf8(&mut [0; 4]).as_bytes().iter().map(one)),
                false => out.push(c),
            }
        }
        out.extend(chunk.invalid().iter().map(one));
    }
    out
}

/// Whether a character stands for a byte of 0x80 to 0xFF.
fn is_byte(c: char) -> bool {
    (BASE + 0x80..=BASE + 0xFF).contains(&u32::from(c))
}

/// The bytes that a text stands for.
pub fn bytes(text: &str) -> Cow<'_, [u8]> {
    if !text.chars().any(is_byte) {
        return Cow::Borrowed(text.as_bytes());
    }
    let mut out = Vec::with_capacity(text.len());
    for c in text.chars() {
        match is_byte(c) {
            true => out.push((u32::from(c) - BASE) as u8),
            false => out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes()),
        }
    }
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_bytes_come_back() {
        let samples: [&[u8]; 7] = [
            b"",
            b"plain",
            b"\xFF\xFE\x80",
            b"a\xC3\xA9\xFF\xC3",
            "\u{10FFFF}\u{10FF80}\u{10FF7F}".as_bytes(),
            b"\xF4\x8F\xBE\x80\xF4\x8F\xBE",
            b"\xED\xA0\x80\x00",
        ];
        for sample in samples {
            let text = text(sample.to_vec());
            assert_eq!(&*bytes(&text), sample, "{text:?}");
            assert_eq!(super::text(bytes(&text).into_owned()), text);
        }
        for first in 0..=255u8 {
            for second in 0..=255u8 {
                assert_eq!(&*bytes(&text(vec![first, second])), &[first, second]);
            }
        }
    }
}
