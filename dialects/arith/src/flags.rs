//! The attributes of this dialect: sets of flags on float and on integer operations.

use ir::attr_values::{AttrValue, fits};
use ir::def::{AttrConstraint, AttrSyntax};
use ir::syntax::{OpParser, Parser, Printer};
use ir::{Attr, AttrDef, AttrKind, Context, Failed, Type, View};

/// A word and the bits that it stands for.
type Word = (&'static str, i32);

macro_rules! flag_sets {
    ($($(#[doc = $doc:literal])* $ty:ident = $def:ident($name:literal, $summary:literal, $separator:literal)
        $words:ident [$($word:literal $flag:ident $bits:literal,)*])*) => {$(
        $(#[doc = $doc])*
        #[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
        pub struct $ty(i32);

        const $words: &[Word] = &[$(($word, $bits)),*];

        #[doc = concat!("`#", $name, "`.")]
        pub static $def: AttrDef = AttrDef {
            name: $name,
            summary: $summary,
            parse: |parser| parse(parser, $words),
            print: |printer, params| print(printer, params, $words, $separator),
        };

        impl $ty {
            $(#[doc = concat!("`", $word, "`.")]
            pub const $flag: $ty = $ty($bits);)*

            /// Whether all of the given flags are set.
            pub fn has(self, flags: $ty) -> bool {
                self.0 & flags.0 == flags.0
            }

            /// The flags of both sets.
            pub fn with(self, flags: $ty) -> $ty {
                $ty(self.0 | flags.0)
            }

            /// The flags that both sets have.
            pub fn common(self, flags: $ty) -> $ty {
                $ty(self.0 & flags.0)
            }
        }

        impl AttrValue for $ty {
            const CONSTRAINT: &'static AttrConstraint =
                &AttrConstraint { name: $summary, holds: fits::<$ty>, syntax: AttrSyntax::Params(&$def) };

            fn read(cx: &Context, attr: Attr) -> Option<$ty> {
                match attr.kind(cx) {
                    AttrKind::Extension { def, params } if **def == $def => bits_of(cx, params).map($ty),
                    _ => None,
                }
            }

            fn attr(&self, cx: &Context) -> Attr {
                let params = [cx.integer(i128::from(self.0), Type::I32)].into();
                cx.attr(AttrKind::Extension { def: &$def, params })
            }
        }
    )*};
}

flag_sets! {
    /// What a float operation may assume or ignore.
    FastMath = FASTMATH("arith.fastmath", "a set of fast-math flags", ",") FASTMATH_WORDS [
        "none" NONE 0,
        "reassoc" REASSOC 1,
        "nnan" NNAN 2,
        "ninf" NINF 4,
        "nsz" NSZ 8,
        "arcp" ARCP 16,
        "contract" CONTRACT 32,
        "afn" AFN 64,
        "fast" FAST 127,
    ]
    /// What an integer operation promises never to do.
    Overflow = OVERFLOW("arith.overflow", "a set of overflow flags", ", ") OVERFLOW_WORDS [
        "none" NONE 0,
        "nsw" NSW 1,
        "nuw" NUW 2,
    ]
}

fn bits_of(cx: &Context, params: &[Attr]) -> Option<i32> {
    params.first()?.as_integer(cx)?.try_into().ok()
}

/// Reads `<a, b>`.
fn parse(parser: &mut Parser<'_>, words: &[Word]) -> Result<Vec<Attr>, Failed> {
    parser.expect("<")?;
    let mut bits = 0;
    loop {
        let span = parser.span();
        let found = parser.word()?;
        let Some(&(_, more)) = words.iter().find(|(word, _)| found == *word) else {
            let known: Vec<&str> = words.iter().map(|&(word, _)| word).collect();
            let message = format!("no flag is called `{found}`; there are {}", known.join(", "));
            return Err(parser.error(span, message).failed());
        };
        bits |= more;
        if !parser.eat(",") {
            break;
        }
    }
    parser.expect(">")?;
    Ok(vec![parser.cx.integer(i128::from(bits), Type::I32)])
}

/// Prints `<a,b>`: the word for exactly these bits, else one word for each.
fn print(printer: &mut Printer<'_>, params: &[Attr], words: &[Word], separator: &str) {
    let bits = bits_of(printer.cx, params).unwrap_or(0);
    let whole = words.iter().filter(|&&(_, all)| all == bits).map(|&(word, _)| word);
    let single = words.iter().filter(|&&(_, flag)| flag.count_ones() == 1 && bits & flag != 0).map(|&(word, _)| word);
    let mut shown: Vec<&str> = whole.collect();
    if shown.is_empty() {
        shown = single.collect();
    }
    printer.text("<");
    printer.text(&shown.join(separator));
    printer.text(">");
}

/// Reads `fastmath<fast>` if it comes next; for forms written by hand.
pub fn parse_fastmath(parser: &mut OpParser<'_, '_>) -> Result<(), Failed> {
    if parser.eat("fastmath") {
        let params = parse(parser, FASTMATH_WORDS)?.into();
        let attr = parser.cx.attr(AttrKind::Extension { def: &FASTMATH, params });
        parser.set_attr("fastmath", attr);
    }
    Ok(())
}

/// Prints what [`parse_fastmath`] reads, with a space before it, unless no flag is set.
pub fn print_fastmath(printer: &mut Printer<'_>, view: View<'_>) {
    let flags = crate::fast_math(view);
    if flags != FastMath::NONE {
        printer.text(" fastmath");
        print(printer, &[view.cx.integer(i128::from(flags.0), Type::I32)], FASTMATH_WORDS, ",");
    }
}
