//! Enumerations that are attributes of a dialect, `#d<x WORD>`; integers with words are
//! [`attr_enum!`](crate::attr_enum).

use crate::attrs::{Attr, AttrDef, AttrKind};
use crate::context::Context;
use crate::diagnostics::Failed;
use crate::syntax::{Parser, Printer};

/// Declares an enumeration whose values are attributes of a dialect.
///
/// ```
/// ir::dialect_enum! {
///     /// How two numbers are compared.
///     pub enum Order = ORDER("d.order", "an order") { Less = "LT", Greater = "GT" }
/// }
/// assert_eq!(Order::from_word("LT"), Some(Order::Less));
/// ```
#[macro_export]
macro_rules! dialect_enum {
    ($($(#[$doc:meta])* $visibility:vis enum $name:ident = $def:ident($full:literal, $what:literal) {
        $($case:ident = $word:literal),* $(,)?
    })*) => {$(
        $(#[$doc])*
        #[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
        $visibility enum $name {
            $(#[doc = concat!("`", $word, "`.")] $case,)*
        }

        #[doc = concat!("`#", $full, "`.")]
        $visibility static $def: $crate::AttrDef = $crate::AttrDef {
            name: $full,
            summary: $what,
            parse: |parser| $crate::dialect_enum::parse(parser, $what, &[$($word),*]),
            print: $crate::dialect_enum::print,
        };

        impl $name {
            /// The words, in the order of the definition.
            pub const WORDS: &'static [&'static str] = &[$($word),*];

            /// The word in text.
            pub fn word(self) -> &'static str {
                match self {
                    $($name::$case => $word,)*
                }
            }

            /// The value of a word.
            pub fn from_word(word: &str) -> Option<$name> {
                match word {
                    $($word => Some($name::$case),)*
                    _ => None,
                }
            }
        }

        impl $crate::attr_values::AttrValue for $name {
            const CONSTRAINT: &'static $crate::def::AttrConstraint = &$crate::def::AttrConstraint {
                name: $what,
                holds: $crate::attr_values::fits::<$name>,
                syntax: $crate::def::AttrSyntax::Whole,
            };

            fn read(cx: &$crate::Context, attr: $crate::Attr) -> Option<$name> {
                $name::from_word($crate::dialect_enum::word_of(cx, &$def, attr)?)
            }

            fn attr(&self, cx: &$crate::Context) -> $crate::Attr {
                let params = [cx.string(self.word())].into();
                cx.attr($crate::AttrKind::Extension { def: &$def, params })
            }
        }
    )*};
}

/// Reads one of the words.
pub fn parse(parser: &mut Parser<'_>, what: &str, words: &[&str]) -> Result<Vec<Attr>, Failed> {
    let span = parser.span();
    let word = parser.word()?;
    if words.contains(&word) {
        return Ok(vec![parser.cx.string(word)]);
    }
    let message = format!("`{word}` is not {what}; there are {}", words.join(", "));
    Err(parser.error(span, message).failed())
}

/// Prints the word behind the name of the attribute.
pub fn print(printer: &mut Printer<'_>, params: &[Attr]) {
    let word = params.first().and_then(|param| param.as_str(printer.cx)).unwrap_or_default();
    printer.text(" ");
    printer.text(word);
}

/// The word of an attribute, if it is of this definition.
pub fn word_of<'c>(cx: &'c Context, def: &'static AttrDef, attr: Attr) -> Option<&'c str> {
    match attr.kind(cx) {
        AttrKind::Extension { def: found, params } if *found == def => params.first()?.as_str(cx),
        _ => None,
    }
}
