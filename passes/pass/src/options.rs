//! Option values: the types that options of passes may have, with their text forms.
//!
//! The text of a value is what stands after `=` in a pipeline. What needs it is printed in
//! double quotes, so that printed pipelines can be pasted.

use ir::diagnostics::did_you_mean;

/// A type that an option may have.
pub trait OptionValue: Sized {
    /// What help and diagnostics call it: "an integer".
    fn type_name() -> String;

    /// Reads it; the error says what was wanted.
    fn parse(text: &str) -> Result<Self, String>;

    /// Its text, which [`OptionValue::parse`] reads back.
    fn print(&self) -> String;

    /// What the key alone, without `=`, means.
    fn bare() -> Option<Self> {
        None
    }
}

impl OptionValue for bool {
    fn type_name() -> String {
        "true or false".into()
    }

    fn parse(text: &str) -> Result<bool, String> {
        match text {
            "true" | "1" => Ok(true),
            "false" | "0" => Ok(false),
            _ => Err(format!("`{text}` is not true or false")),
        }
    }

    fn print(&self) -> String {
        self.to_string()
    }

    fn bare() -> Option<bool> {
        Some(true)
    }
}

macro_rules! number_options {
    ($($ty:ty: $name:literal;)*) => {$(
        impl OptionValue for $ty {
            fn type_name() -> String {
                $name.into()
            }

            fn parse(text: &str) -> Result<$ty, String> {
                text.parse().map_err(|_| format!(concat!("`{}` is not ", $name), text))
            }

            fn print(&self) -> String {
                self.to_string()
            }
        }
    )*};
}

number_options! {
    u32: "an integer from 0 to 4294967295";
    u64: "an integer from 0";
    usize: "an integer from 0";
    i64: "an integer";
    f64: "a number";
}

impl OptionValue for String {
    fn type_name() -> String {
        "text".into()
    }

    fn parse(text: &str) -> Result<String, String> {
        unquote(text)
    }

    fn print(&self) -> String {
        quote(self)
    }
}

impl<T: OptionValue> OptionValue for Vec<T> {
    fn type_name() -> String {
        format!("a list, comma separated, each {}", T::type_name())
    }

    fn parse(text: &str) -> Result<Vec<T>, String> {
        split_list(text).into_iter().map(T::parse).collect()
    }

    fn print(&self) -> String {
        self.iter().map(T::print).collect::<Vec<_>>().join(",")
    }
}

impl<T: OptionValue> OptionValue for Option<T> {
    fn type_name() -> String {
        T::type_name()
    }

    fn parse(text: &str) -> Result<Option<T>, String> {
        T::parse(text).map(Some)
    }

    fn print(&self) -> String {
        self.as_ref().map_or_else(String::new, T::print)
    }

    fn bare() -> Option<Option<T>> {
        T::bare().map(Some)
    }
}

/// Makes an enumeration that is an option value: each case with its word.
///
/// ```
/// pass::option_enum! {
///     /// What goes on the tape.
///     pub enum Tape { Auto = "auto", All = "all", None = "none" }
/// }
/// # fn main() { assert_eq!(<Tape as pass::OptionValue>::parse("all"), Ok(Tape::All)); }
/// ```
#[macro_export]
macro_rules! option_enum {
    ($(#[$meta:meta])* $vis:vis enum $name:ident { $($(#[$case_meta:meta])* $case:ident = $word:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Copy, Clone, PartialEq, Eq, Debug)]
        $vis enum $name {
            $($(#[$case_meta])* #[doc = concat!("`", $word, "`.")] $case,)+
        }

        impl $crate::OptionValue for $name {
            fn type_name() -> String {
                [$($word),+].join(" or ")
            }

            fn parse(text: &str) -> Result<Self, String> {
                match text {
                    $($word => Ok($name::$case),)+
                    _ => Err($crate::declare::no_such_word(text, &[$($word),+])),
                }
            }

            fn print(&self) -> String {
                match self { $($name::$case => $word,)+ }.to_string()
            }
        }
    };
}

/// What to say of a word that is not one of those known.
pub(crate) fn not_one_of(text: &str, words: &[&str]) -> String {
    format!("`{text}` is not one of {}{}", words.join(", "), did_you_mean(text, words.iter().copied()))
}

/// The parts of a list: separated by commas that are not in quotes or brackets.
pub fn split_list(text: &str) -> Vec<&str> {
    if text.trim().is_empty() {
        return Vec::new();
    }
    let (mut parts, mut start, mut depth, mut open) = (Vec::new(), 0, 0usize, None);
    for (at, character) in text.char_indices() {
        match (open, character) {
            (Some(quote), _) => open = (character != quote).then_some(quote),
            (None, '"' | '\'') => open = Some(character),
            (None, '(' | '[' | '{') => depth += 1,
            (None, ')' | ']' | '}') => depth = depth.saturating_sub(1),
            (None, ',') if depth == 0 => {
                parts.push(text[start..at].trim());
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(text[start..].trim());
    parts
}

/// A text in double quotes if it needs them.
pub fn quote(text: &str) -> String {
    let is_plain = |c: char| c.is_alphanumeric() || "_.:/+*%@$?<>!-".contains(c);
    if !text.is_empty() && text.chars().all(is_plain) {
        return text.to_string();
    }
    let quote = if text.contains('"') { '\'' } else { '"' };
    format!("{quote}{text}{quote}")
}

/// A text without the quotes around it.
pub fn unquote(text: &str) -> Result<String, String> {
    let Some(quote) = text.chars().next().filter(|c| ['"', '\''].contains(c)) else { return Ok(text.to_string()) };
    match text[1..].strip_suffix(quote) {
        Some(inner) if !inner.contains(quote) => Ok(inner.to_string()),
        _ => Err(format!("the quotes in `{text}` do not match")),
    }
}
