//! What combines two elements in reductions and outer products: `#vector.kind<add>`.

use arith::elements::{Elements, Format, Outcome};
use arith::{float_math, integers};
use ir::attr_values::{AttrValue, fits};
use ir::def::{AttrConstraint, AttrSyntax};
use ir::syntax::{Parser, Printer};
use ir::{Attr, AttrDef, AttrKind, Context, Failed, Type, View};

/// `#vector.kind<add>`.
pub static KIND: AttrDef = AttrDef { name: "vector.kind", summary: "What combines two elements.", parse, print };

/// What a combination does to the bits of two elements.
type Meaning = fn(&Elements<'_>, &[u64]) -> Outcome;

macro_rules! kinds {
    ($($(#[doc = $doc:literal])* $name:ident = $word:literal, $integer:expr, $float:expr;)*) => {
        /// What combines two elements.
        #[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
        pub enum CombiningKind {
            $($(#[doc = $doc])* $name,)*
        }

        impl CombiningKind {
            /// All kinds, in the order of the reference.
            pub const ALL: &'static [CombiningKind] = &[$(CombiningKind::$name),*];

            /// The word in text.
            pub fn word(self) -> &'static str {
                match self {
                    $(CombiningKind::$name => $word,)*
                }
            }

            /// What it does to integers, if it combines them.
            fn integers(self) -> Option<Meaning> {
                match self {
                    $(CombiningKind::$name => $integer,)*
                }
            }

            /// What it does to floats, if it combines them.
            fn floats(self) -> Option<Meaning> {
                match self {
                    $(CombiningKind::$name => $float,)*
                }
            }
        }
    };
}

kinds! {
    /// The sum.
    Add = "add", Some(integers::addi), Some(float_math::addf);
    /// The product.
    Mul = "mul", Some(integers::muli), Some(float_math::mulf);
    /// The smaller unsigned integer.
    Minui = "minui", Some(integers::minui), None;
    /// The smaller signed integer.
    Minsi = "minsi", Some(integers::minsi), None;
    /// The smaller float; if one is NaN, the other.
    Minnumf = "minnumf", None, Some(float_math::minnumf);
    /// The larger unsigned integer.
    Maxui = "maxui", Some(integers::maxui), None;
    /// The larger signed integer.
    Maxsi = "maxsi", Some(integers::maxsi), None;
    /// The larger float; if one is NaN, the other.
    Maxnumf = "maxnumf", None, Some(float_math::maxnumf);
    /// The bits that both have.
    And = "and", Some(integers::andi), None;
    /// The bits that one has.
    Or = "or", Some(integers::ori), None;
    /// The bits in which they differ.
    Xor = "xor", Some(integers::xori), None;
    /// The larger float; NaN if one is.
    Maximumf = "maximumf", None, Some(float_math::maximumf);
    /// The smaller float; NaN if one is.
    Minimumf = "minimumf", None, Some(float_math::minimumf);
}

impl CombiningKind {
    /// The kind of a word.
    pub fn from_word(word: &str) -> Option<CombiningKind> {
        CombiningKind::ALL.iter().copied().find(|kind| kind.word() == word)
    }

    /// Whether it combines elements of this type.
    pub fn takes(self, cx: &Context, element: Type) -> bool {
        if element.is_float(cx) { self.floats().is_some() } else { self.integers().is_some() }
    }

    /// Combines the bits of two elements of a format, for an operation.
    pub fn combine(self, view: View<'_>, format: Format, a: u64, b: u64) -> Outcome {
        let meaning = match format {
            Format::Integer(_) => self.integers(),
            Format::Float(_) => self.floats(),
        };
        let meaning = meaning.ok_or("the elements cannot be combined in this way")?;
        meaning(&elements(view, format), &[a, b])
    }
}

/// The formats of an operation all of whose elements have one.
pub(crate) fn elements(view: View<'_>, format: Format) -> Elements<'_> {
    Elements { view, input: format, last: format, result: format }
}

/// `a * b + c`: rounded once for floats, as the lowering has it.
pub(crate) fn multiply_add(view: View<'_>, format: Format, a: u64, b: u64, c: u64) -> Outcome {
    match format {
        Format::Float(_) => math::functions::fma(&elements(view, format), &[a, b, c]),
        Format::Integer(_) => {
            let product = CombiningKind::Mul.combine(view, format, a, b)?;
            CombiningKind::Add.combine(view, format, product, c)
        }
    }
}

/// The kind of an operation that has one.
pub fn kind_of(view: View<'_>) -> CombiningKind {
    view.attr("kind").and_then(|attr| CombiningKind::read(view.cx, attr)).unwrap_or(CombiningKind::Add)
}

impl AttrValue for CombiningKind {
    const CONSTRAINT: &'static AttrConstraint = &AttrConstraint {
        name: "a kind of combination (#vector.kind)",
        holds: fits::<CombiningKind>,
        syntax: AttrSyntax::Params(&KIND),
    };

    fn read(cx: &Context, attr: Attr) -> Option<CombiningKind> {
        match attr.kind(cx) {
            AttrKind::Extension { def, params } if **def == KIND => {
                CombiningKind::from_word(params.first()?.as_str(cx)?)
            }
            _ => None,
        }
    }

    fn attr(&self, cx: &Context) -> Attr {
        let params = [cx.string(self.word())].into();
        cx.attr(AttrKind::Extension { def: &KIND, params })
    }
}

/// Reads `<add>`.
fn parse(p: &mut Parser<'_>) -> Result<Vec<Attr>, Failed> {
    p.expect("<")?;
    let span = p.span();
    let word = p.word()?;
    if CombiningKind::from_word(word).is_none() {
        let known: Vec<&str> = CombiningKind::ALL.iter().map(|kind| kind.word()).collect();
        let message = format!("no kind is called `{word}`; there are {}", known.join(", "));
        return Err(p.error(span, message).failed());
    }
    p.expect(">")?;
    Ok(vec![p.cx.string(word)])
}

fn print(printer: &mut Printer<'_>, params: &[Attr]) {
    let cx = printer.cx;
    let word = params.first().and_then(|attr| attr.as_str(cx)).unwrap_or("add");
    printer.text("<");
    printer.text(word);
    printer.text(">");
}
