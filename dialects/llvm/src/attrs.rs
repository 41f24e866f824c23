//! The attributes of LLVM: flags, predicates, linkages, calling conventions; loop annotations are in
//! `loop_annotations.rs`.
//!
//! Flags and predicates are integers or `#llvm.fastmath<...>` in the generic form and words in the
//! custom ones, numbered as upstream numbers them, so that texts can be exchanged.

use ir::attr_values::{AttrValue, fits};
use ir::def::{AttrConstraint, AttrSyntax};
use ir::diagnostics::did_you_mean;
use ir::syntax::{Parser, Printer};
use ir::{Attr, AttrDef, AttrKind, Context, Failed, Type};

pub use crate::loop_annotations::*;

/// A set of flags: a number whose bits have words.
pub(crate) struct FlagSet {
    /// What a diagnostic calls one of them.
    pub what: &'static str,
    /// The words and their bits, in the order of printing; a word of several bits is printed when all are set.
    pub words: &'static [(&'static str, u32)],
}

impl FlagSet {
    /// Reads words up to a closing token, which is taken.
    pub fn parse(&self, p: &mut Parser<'_>, close: &str) -> Result<u32, Failed> {
        let mut bits = 0;
        p.comma_list(close, |p| {
            bits |= self.parse_word(p)?;
            Ok(())
        })?;
        Ok(bits)
    }

    /// Reads one word.
    pub fn parse_word(&self, p: &mut Parser<'_>) -> Result<u32, Failed> {
        let span = p.span();
        let word = p.word()?;
        let found = self.words.iter().find(|(known, _)| *known == word);
        found.map(|&(_, bit)| bit).ok_or_else(|| {
            let near = did_you_mean(word, self.words.iter().map(|&(known, _)| known));
            p.error(span, format!("`{word}` is no {}{near}", self.what)).failed()
        })
    }

    /// The words of a number; its bits are named from the first entry that covers them.
    pub fn words_of(&self, bits: u32) -> Vec<&'static str> {
        let mut left = bits;
        let mut words = Vec::new();
        for &(word, mask) in self.words {
            if mask != 0 && left & mask == mask {
                words.push(word);
                left &= !mask;
            }
        }
        words
    }
}

// ---- fast math ----

/// What a float operation may do that IEEE 754 forbids: a set of bits, `#llvm.fastmath<...>`.
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
pub struct FastMath(pub u32);

impl FastMath {
    /// Nothing.
    pub const NONE: FastMath = FastMath(0);
    /// No operand or result is NaN.
    pub const NNAN: FastMath = FastMath(1);
    /// No operand or result is infinite.
    pub const NINF: FastMath = FastMath(2);
    /// The sign of a zero does not matter.
    pub const NSZ: FastMath = FastMath(4);
    /// `x / y` may become `x * (1 / y)`.
    pub const ARCP: FastMath = FastMath(8);
    /// A multiplication and an addition may become one with one rounding.
    pub const CONTRACT: FastMath = FastMath(16);
    /// Functions may be approximated.
    pub const AFN: FastMath = FastMath(32);
    /// Sums and products may be regrouped.
    pub const REASSOC: FastMath = FastMath(64);
    /// All of these.
    pub const FAST: FastMath = FastMath(127);

    /// The set of a word, `nnan`; `None` if there is no such word.
    pub fn from_word(word: &str) -> Option<FastMath> {
        FAST_MATH.words.iter().find(|(known, _)| *known == word).map(|&(_, bits)| FastMath(bits))
    }

    /// Both sets together.
    pub const fn and(self, other: FastMath) -> FastMath {
        FastMath(self.0 | other.0)
    }

    /// Whether all flags of `other` are in this set.
    pub const fn has(self, other: FastMath) -> bool {
        self.0 & other.0 == other.0
    }
}

const FAST_MATH: FlagSet = FlagSet {
    what: "fast-math flag",
    words: &[
        ("fast", 127),
        ("none", 0),
        ("nnan", 1),
        ("ninf", 2),
        ("nsz", 4),
        ("arcp", 8),
        ("contract", 16),
        ("afn", 32),
        ("reassoc", 64),
    ],
};

/// `#llvm.fastmath<nnan, ninf>`.
pub static FASTMATH: AttrDef = AttrDef {
    name: "llvm.fastmath",
    summary: "What a float operation may do that IEEE 754 forbids.",
    parse: |p| {
        p.expect("<")?;
        let bits = FAST_MATH.parse(p, ">")?;
        Ok(vec![p.cx.integer(i128::from(bits), Type::I32)])
    },
    print: |printer, params| {
        let bits = params.first().and_then(|attr| attr.as_integer(printer.cx)).unwrap_or(0);
        let words = FAST_MATH.words_of(bits as u32);
        let text = if words.is_empty() { "none".to_owned() } else { words.join(", ") };
        printer.text(&format!("<{text}>"));
    },
};

impl AttrValue for FastMath {
    const CONSTRAINT: &'static AttrConstraint =
        &AttrConstraint { name: "fast-math flags", holds: fits::<FastMath>, syntax: AttrSyntax::Whole };

    fn read(cx: &Context, attr: Attr) -> Option<FastMath> {
        match attr.kind(cx) {
            AttrKind::Extension { def, params } if *def == &FASTMATH => {
                Some(FastMath(params.first()?.as_integer(cx)? as u32))
            }
            _ => None,
        }
    }

    fn attr(&self, cx: &Context) -> Attr {
        let params = [cx.integer(i128::from(self.0), Type::I32)].into();
        cx.attr(AttrKind::Extension { def: &FASTMATH, params })
    }
}

// ---- overflow and address flags ----

macro_rules! flags {
    ($($(#[$doc:meta])* $name:ident($what:literal, $set:ident) { $($(#[$flag_doc:meta])* $flag:ident = $bits:literal;)* })*) => {
        $($(#[$doc])*
        #[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
        pub struct $name(pub u32);

        impl $name {
            $($(#[$flag_doc])* pub const $flag: $name = $name($bits);)*

            /// Whether all flags of `other` are in this set.
            pub const fn has(self, other: $name) -> bool {
                self.0 & other.0 == other.0
            }
        }

        impl AttrValue for $name {
            const CONSTRAINT: &'static AttrConstraint =
                &AttrConstraint { name: $what, holds: fits::<$name>, syntax: AttrSyntax::Integer(Type::I32) };

            fn read(cx: &Context, attr: Attr) -> Option<$name> {
                let all = $set.words.iter().fold(0, |all, (_, bits)| all | bits);
                let bits = u32::read(cx, attr)?;
                (bits & !all == 0).then_some($name(bits))
            }

            fn attr(&self, cx: &Context) -> Attr {
                self.0.attr(cx)
            }
        })*
    };
}

pub(crate) const OVERFLOW: FlagSet = FlagSet { what: "overflow flag", words: &[("nsw", 1), ("nuw", 2)] };
pub(crate) const ADDRESS: FlagSet = FlagSet {
    what: "flag of `llvm.getelementptr`",
    words: &[("inbounds", 3), ("inbounds_flag", 1), ("nusw", 2), ("nuw", 4)],
};

flags! {
    /// How an integer operation cannot overflow.
    Overflow("overflow flags", OVERFLOW) {
        /// It may.
        NONE = 0;
        /// Not as a signed one.
        NSW = 1;
        /// Not as an unsigned one.
        NUW = 2;
    }
    /// What is promised of the computation of an address.
    AddressFlags("flags of `llvm.getelementptr`", ADDRESS) {
        /// Nothing.
        NONE = 0;
        /// Base and result are in one object, or just behind it.
        INBOUNDS = 3;
        /// No signed overflow of the offset.
        NUSW = 2;
        /// No unsigned overflow.
        NUW = 4;
    }
}

// ---- predicates ----

ir::attr_enum! {
    /// How two integers or pointers are compared.
    pub enum IntPredicate("an integer comparison", i64) {
        Eq = "eq" 0, Ne = "ne" 1,
        Slt = "slt" 2, Sle = "sle" 3, Sgt = "sgt" 4, Sge = "sge" 5,
        Ult = "ult" 6, Ule = "ule" 7, Ugt = "ugt" 8, Uge = "uge" 9,
    }
}

ir::attr_enum! {
    /// How two floats are compared: `o...` is false if one is NaN, `u...` is true then.
    pub enum FloatPredicate("a float comparison", i64) {
        False = "_false" 0,
        Oeq = "oeq" 1, Ogt = "ogt" 2, Oge = "oge" 3, Olt = "olt" 4, Ole = "ole" 5, One = "one" 6, Ord = "ord" 7,
        Ueq = "ueq" 8, Ugt = "ugt" 9, Uge = "uge" 10, Ult = "ult" 11, Ule = "ule" 12, Une = "une" 13, Uno = "uno" 14,
        True = "_true" 15,
    }
}

// ---- words ----

/// Declares attributes that are one word of a list, `#llvm.linkage<internal>`.
macro_rules! words {
    ($($(#[$doc:meta])* $name:ident($text:literal, $def:ident, $what:literal) { $($(#[$case_doc:meta])* $case:ident = $word:literal,)* })*) => {
        $($(#[$doc])*
        #[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
        pub enum $name {
            $($(#[$case_doc])* #[doc = concat!("`", $word, "`.")] $case,)*
        }

        impl $name {
            /// All values, in the order of the definition.
            pub const ALL: &'static [$name] = &[$($name::$case),*];

            /// The word in text.
            pub fn word(self) -> &'static str {
                match self {
                    $($name::$case => $word,)*
                }
            }

            /// The value of a word.
            pub fn from_word(word: &str) -> Option<$name> {
                $name::ALL.iter().copied().find(|value| value.word() == word)
            }
        }

        #[doc = concat!("`#llvm.", $text, "<...>`.")]
        pub static $def: AttrDef = AttrDef {
            name: concat!("llvm.", $text),
            summary: concat!("The word for ", $what, "."),
            parse: |p| {
                p.expect("<")?;
                let span = p.span();
                let word = p.word()?;
                if $name::from_word(word).is_none() {
                    let near = did_you_mean(word, $name::ALL.iter().map(|value| value.word()));
                    return Err(p.error(span, format!("`{word}` is not {}{near}", $what)).failed());
                }
                p.expect(">")?;
                Ok(vec![p.cx.string(word)])
            },
            print: print_word,
        };

        impl AttrValue for $name {
            const CONSTRAINT: &'static AttrConstraint =
                &AttrConstraint { name: $what, holds: fits::<$name>, syntax: AttrSyntax::Whole };

            fn read(cx: &Context, attr: Attr) -> Option<$name> {
                match attr.kind(cx) {
                    AttrKind::Extension { def, params } if *def == &$def => $name::from_word(params.first()?.as_str(cx)?),
                    _ => None,
                }
            }

            fn attr(&self, cx: &Context) -> Attr {
                cx.attr(AttrKind::Extension { def: &$def, params: [cx.string(self.word())].into() })
            }
        })*
    };
}

fn print_word(printer: &mut Printer<'_>, params: &[Attr]) {
    let word = params.first().and_then(|attr| attr.as_str(printer.cx)).unwrap_or_default();
    printer.text(&format!("<{word}>"));
}

words! {
    /// Who can see and replace a symbol.
    Linkage("linkage", LINKAGE, "a linkage") {
        /// Nobody; it has not even a name in the object.
        Private = "private",
        /// This module only.
        Internal = "internal",
        AvailableExternally = "available_externally",
        Linkonce = "linkonce",
        Weak = "weak",
        Common = "common",
        Appending = "appending",
        ExternWeak = "extern_weak",
        LinkonceOdr = "linkonce_odr",
        WeakOdr = "weak_odr",
        /// Everybody.
        External = "external",
    }
    /// How arguments travel in a call.
    CallConvention("cconv", CCONV, "a calling convention") {
        /// As in C.
        C = "ccc",
        /// As LLVM likes.
        Fast = "fastcc",
        /// As it costs the caller least.
        Cold = "coldcc",
    }
    /// Whether a call takes the place of its caller.
    TailCall("tailcallkind", TAILCALLKIND, "a kind of tail call") {
        None = "none",
        Tail = "tail",
        MustTail = "musttail",
        NoTail = "notail",
    }
}

/// The attributes of the dialect.
pub static ATTRS: &[&AttrDef] = &[
    &FASTMATH,
    &LINKAGE,
    &CCONV,
    &TAILCALLKIND,
    &LOOP_ANNOTATION,
    &LOOP_VECTORIZE,
    &LOOP_INTERLEAVE,
    &LOOP_UNROLL,
    &LOOP_UNROLL_AND_JAM,
];
