//! What an operation is: one static [`OpDef`] with its slots, traits, syntax and hooks.
//!
//! Everything that *any* pass needs to know of an operation is here; what *one* pass needs
//! (its derivative, its lowering, its rules) is a table in that pass. Kinds of operations are
//! compared by the address of their definition. The [`ops!`](crate::ops) macro writes these.
//! `hooks.rs` has what operations do, `view.rs` how one is read.

mod hooks;
mod view;

use crate::attrs::{Attr, AttrDef};
use crate::constraints::TypeConstraint;
use crate::context::Context;
use crate::diagnostics::Failed;
use crate::syntax::{OpParser, Parser, Printer};
use crate::types::Type;
pub use hooks::*;
pub use view::*;

/// The definition of an operation.
pub struct OpDef {
    /// The full name, `arith.addf`.
    pub name: &'static str,
    /// The documentation, in Markdown; the first sentence is the summary.
    pub doc: &'static str,
    /// The operands, in order.
    pub operands: &'static [Slot],
    /// The results, in order.
    pub results: &'static [Slot],
    /// The inherent attributes, in the order of the definition.
    pub attrs: &'static [AttrSlot],
    /// The regions, in order.
    pub regions: &'static [RegionSlot],
    /// The names of the successors; the last may be variadic by a trait.
    pub successors: &'static [&'static str],
    /// What holds of every such operation.
    pub traits: Traits,
    /// Its custom text form.
    pub syntax: Syntax,
    /// What it does, as functions.
    pub hooks: Hooks,
}

impl PartialEq for OpDef {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Eq for OpDef {}

impl std::fmt::Debug for OpDef {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name)
    }
}

impl OpDef {
    /// The dialect, the part of the name before the first dot.
    pub fn dialect(&self) -> &'static str {
        self.name.split('.').next().unwrap_or(self.name)
    }

    /// Whether all of the given traits hold.
    #[inline]
    pub fn has(&self, traits: Traits) -> bool {
        self.traits.has(traits)
    }

    /// The inherent attribute of this name.
    pub fn attr_slot(&self, name: &str) -> Option<&'static AttrSlot> {
        self.attrs.iter().find(|slot| slot.name == name)
    }

    /// Whether operands are split in groups by the attribute `operandSegmentSizes`.
    pub fn has_operand_segments(&self) -> bool {
        self.operands.len() > 1 && self.operands.iter().filter(|slot| slot.arity != Arity::One).count() > 1
    }
}

/// An operand or result of a definition.
pub struct Slot {
    /// Its name.
    pub name: &'static str,
    /// What types it takes.
    pub constraint: &'static TypeConstraint,
    /// How many values it takes.
    pub arity: Arity,
    /// How its type follows from other slots, if it does.
    pub rule: Option<TypeRule>,
}

/// How many values a slot takes.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Arity {
    /// Exactly one.
    One,
    /// None or one.
    Optional,
    /// Any number.
    Variadic,
}

/// How the type of a slot follows from another slot. The text form may leave such types out,
/// builders compute them and the verifier checks them.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum TypeRule {
    /// The same type; known in both directions.
    Same(SlotRef),
    /// The element type of a shaped type (itself, for a scalar).
    ElementOf(SlotRef),
    /// `i1` in the shape of the other.
    BoolLike(SlotRef),
    /// The type that a typed attribute carries; the number of the attribute slot.
    OfAttr(usize),
}

/// A slot of a definition.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum SlotRef {
    /// The operand slot with this number.
    Operand(usize),
    /// The result slot with this number.
    Result(usize),
}

/// An inherent attribute of a definition.
pub struct AttrSlot {
    /// Its name.
    pub name: &'static str,
    /// What attributes it takes and how they are written.
    pub constraint: &'static AttrConstraint,
    /// Whether it must be there.
    pub presence: Presence,
}

impl AttrSlot {
    /// Whether an attribute is what this slot holds if there is none.
    pub(crate) fn is_default(&self, cx: &Context, attr: Attr) -> bool {
        matches!(self.presence, Presence::Default(make) if make(cx) == attr)
    }
}

/// Whether an attribute must be there.
#[derive(Copy, Clone)]
pub enum Presence {
    /// It must.
    Required,
    /// It may be absent.
    Optional,
    /// If absent it means this value; it is not printed when it has it.
    Default(fn(&Context) -> Attr),
}

/// What attributes a slot takes and how custom forms write them.
pub struct AttrConstraint {
    /// What a diagnostic calls it: "an array of integers".
    pub name: &'static str,
    /// Whether an attribute fits.
    pub holds: fn(&Context, Attr) -> bool,
    /// How `$name` in a format reads and prints it.
    pub syntax: AttrSyntax,
}

/// How `$name` in a format reads and prints an attribute.
#[derive(Copy, Clone)]
pub enum AttrSyntax {
    /// The whole attribute, with its type.
    Whole,
    /// A string.
    Text,
    /// An integer of this type, without the type.
    Integer(Type),
    /// A symbol, `@f`.
    Symbol,
    /// `[1, 2]`, a dense array of `i64`.
    Ints,
    /// One of the words of an enumeration, an integer in the generic form.
    Keyword(&'static EnumDef),
    /// The parameters of a dialect's attribute without its name, `<fast>`.
    Params(&'static AttrDef),
    /// Nothing but being there (`unit`).
    Flag,
}

/// An enumeration whose values are attributes.
pub struct EnumDef {
    /// What a diagnostic calls it: "a comparison predicate".
    pub name: &'static str,
    /// The type of the integer in the generic form.
    pub ty: Type,
    /// The words and their numbers.
    pub cases: &'static [(&'static str, i64)],
}

/// A region of a definition.
pub struct RegionSlot {
    /// Its name.
    pub name: &'static str,
    /// Whether there may be any number of them (only the last).
    pub variadic: bool,
}

/// What holds of every operation of a kind, as a set of bits.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct Traits(pub u32);

macro_rules! traits {
    ($($(#[doc = $doc:literal])* $name:ident = $bit:literal,)*) => {
        impl Traits {
            $($(#[doc = $doc])* pub const $name: Traits = Traits(1 << $bit);)*

            /// The name and documentation of each trait, for the reference.
            pub const ALL: &'static [(&'static str, Traits, &'static str)] =
                &[$((stringify!($name), Traits::$name, concat!($($doc),*))),*];
        }
    };
}

traits! {
    /// No effects, never undefined: may be removed, duplicated and moved.
    PURE = 0,
    /// The two operands may be swapped.
    COMMUTATIVE = 1,
    /// Works element by element on vectors and tensors as on scalars.
    ELEMENTWISE = 2,
    /// Ends a block.
    TERMINATOR = 3,
    /// Regions use no values from outside; owns a body.
    ISOLATED = 4,
    /// Has a name, `sym_name`, in the nearest symbol table.
    SYMBOL = 5,
    /// Its region holds symbols.
    SYMBOL_TABLE = 6,
    /// Its regions have at most one block each.
    SINGLE_BLOCK = 7,
    /// Blocks of its regions need no terminator.
    NO_TERMINATOR = 8,
    /// Is a constant: the fold hook gives its value.
    CONSTANT = 9,
    /// Values may be used before they are defined in its regions.
    GRAPH_REGION = 10,
    /// Has the effects of the operations in its regions, and no others.
    RECURSIVE_EFFECTS = 11,
    /// Returns from a function.
    RETURN = 12,
    /// Its last successor slot may take any number of blocks.
    VARIADIC_SUCCESSORS = 13,
    /// Buffers from `alloca` in its regions end with it.
    ALLOCATION_SCOPE = 14,
    /// No effects, but undefined for some operands (division by zero): may be removed, not moved.
    MAY_TRAP = 15,
    /// Operations of its own dialect are written without prefix directly in its regions, as
    /// `return` in `func.func`.
    DEFAULT_DIALECT = 16,
    /// Makes a buffer that ends with the innermost allocation scope around it.
    AUTOMATIC = 17,
    /// Its regions take the same arguments, which its text shows once: they have the same names.
    SHARED_ARGUMENTS = 18,
    /// In the evaluator, takes operands that are poison and passes them on or chooses between
    /// values. Of other operations, pure ones give poison for poison, and the rest stop there.
    CARRIES_POISON = 19,
}

impl Traits {
    /// No trait.
    pub const NONE: Traits = Traits(0);

    /// Whether all of `others` hold.
    pub const fn has(self, others: Traits) -> bool {
        self.0 & others.0 == others.0
    }

    /// Both sets together.
    pub const fn and(self, others: Traits) -> Traits {
        Traits(self.0 | others.0)
    }
}

/// The custom text form of an operation.
#[derive(Copy, Clone)]
pub enum Syntax {
    /// None: always printed in the generic form.
    Generic,
    /// Described by elements; `ops!` makes them from a format string and checks it.
    Format(&'static [Element]),
    /// Read and printed by hand.
    Custom {
        /// Reads what follows the name.
        parse: fn(&mut OpParser<'_, '_>) -> Result<(), Failed>,
        /// Prints what follows the name.
        print: fn(&mut Printer<'_>, View<'_>),
    },
}

/// An element of a format, as in the assembly formats of MLIR's ODS.
#[derive(Copy, Clone)]
pub enum Element {
    /// A word or punctuation as it stands; spaces as ODS puts them.
    Literal(&'static str),
    /// No space before the next element.
    NoSpace,
    /// The operands of a slot, comma separated if variadic.
    Operand(usize),
    /// All operands, comma separated.
    Operands,
    /// The attribute of a slot.
    Attr(usize),
    /// A symbol name attribute printed as `@name`, stored as a string.
    SymbolName(usize),
    /// The region of a slot.
    Region(usize),
    /// The successor of a slot, without arguments.
    Successor(usize),
    /// The types of a slot, comma separated if variadic.
    TypeOf(SlotRef),
    /// The types of all operands, comma separated.
    OperandTypes,
    /// The types of all results, comma separated.
    ResultTypes,
    /// `(types of all operands) -> types of all results`.
    FunctionalType,
    /// The attributes that nothing else in the format prints.
    AttrDict,
    /// The same behind the word `attributes`, when there are any.
    AttrDictWithKeyword,
    /// Printed when the anchor is there (optional attribute set, operand or region not empty);
    /// read when the first element is there.
    Optional {
        /// What decides: an `Operand`, `Attr`, `Region` or `TypeOf` element.
        anchor: &'static Element,
        /// The elements of the group.
        elements: &'static [Element],
        /// The elements otherwise.
        otherwise: &'static [Element],
    },
}

/// Reads what follows the name of a type or attribute that a dialect defines.
pub type ParamsParser = fn(&mut Parser<'_>) -> Result<Vec<Attr>, Failed>;
