//! The registry: which dialects a context knows. It is an explicit list, in a fixed order.

use std::sync::RwLock;

use hashbrown::{HashMap, HashSet};

use crate::attrs::{Attr, AttrDef};
use crate::builder::Builder;
use crate::def::{Hooks, OpDef, Syntax, Traits};
use crate::ids::{BlockId, ValueId};
use crate::types::{Type, TypeDef};

/// Builds a constant of a type from an attribute, if the dialect has one for it.
pub type MakeConstant = fn(&mut Builder<'_>, Attr, Type) -> Option<ValueId>;

/// Builds a branch to a block with values for its arguments.
pub type MakeBranch = fn(&mut Builder<'_>, BlockId, &[ValueId]);

/// The arithmetic that passes need which know no dialect. What a dialect cannot build for the
/// types at hand is `None`.
#[derive(Copy, Clone)]
pub struct Arithmetic {
    /// Chooses one of two values by an `i1`.
    pub select: fn(&mut Builder<'_>, ValueId, [ValueId; 2]) -> Option<ValueId>,
    /// Joins two values of one type.
    pub combine: fn(&mut Builder<'_>, Combine, [ValueId; 2]) -> Option<ValueId>,
}

/// A way to join two values of one type.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Combine {
    /// Their sum.
    Add,
    /// Their product.
    Mul,
    /// The smaller one; NaN wins, integers are signed.
    Min,
    /// The larger one; NaN wins, integers are signed.
    Max,
    /// The bits that both have; of integers.
    And,
}

/// A dialect: a language with its operations, types and attributes.
#[derive(Copy, Clone)]
pub struct Dialect {
    /// The prefix of its names.
    pub name: &'static str,
    /// What it is, in one sentence.
    pub summary: &'static str,
    /// Its operations, in the order of the reference.
    pub ops: &'static [&'static OpDef],
    /// Its types.
    pub types: &'static [&'static TypeDef],
    /// Its attributes.
    pub attrs: &'static [&'static AttrDef],
    /// Builds a constant of a type from an attribute, if this dialect has one for it.
    pub constant: Option<MakeConstant>,
    /// Builds the arithmetic that passes need which know no dialect, if this dialect has it.
    pub arithmetic: Option<&'static Arithmetic>,
    /// Builds a branch to a block with values for its arguments, if this dialect has blocks.
    pub branch: Option<MakeBranch>,
}

impl Dialect {
    /// A dialect of operations only.
    pub const fn new(name: &'static str, summary: &'static str, ops: &'static [&'static OpDef]) -> Dialect {
        Dialect { name, summary, ops, types: &[], attrs: &[], constant: None, arithmetic: None, branch: None }
    }
}

/// The dialects that a context knows.
#[derive(Default)]
pub struct Registry {
    dialects: Vec<Dialect>,
    ops: HashMap<&'static str, &'static OpDef>,
    /// The addresses of those: what the verifier asks for each operation.
    addresses: HashSet<usize>,
    types: HashMap<&'static str, &'static TypeDef>,
    attrs: HashMap<&'static str, &'static AttrDef>,
    unregistered: RwLock<HashMap<&'static str, &'static OpDef>>,
}

impl Registry {
    /// A registry of `builtin` and the given dialects, in this order.
    pub fn new(dialects: impl IntoIterator<Item = Dialect>) -> Registry {
        let mut registry = Registry::default();
        for dialect in std::iter::once(crate::builtin::DIALECT).chain(dialects) {
            registry.ops.extend(dialect.ops.iter().map(|&def| (def.name, def)));
            registry.addresses.extend(dialect.ops.iter().map(|&def| address(def)));
            registry.types.extend(dialect.types.iter().map(|&def| (def.name, def)));
            registry.attrs.extend(dialect.attrs.iter().map(|&def| (def.name, def)));
            registry.dialects.push(dialect);
        }
        registry
    }

    /// The dialects, in order.
    pub fn dialects(&self) -> &[Dialect] {
        &self.dialects
    }

    /// The definition of an operation by its full name.
    pub fn op(&self, name: &str) -> Option<&'static OpDef> {
        self.ops.get(name).copied()
    }

    /// The definition of a type by its full name.
    pub fn ty(&self, name: &str) -> Option<&'static TypeDef> {
        self.types.get(name).copied()
    }

    /// The definition of an attribute by its full name.
    pub fn attr(&self, name: &str) -> Option<&'static AttrDef> {
        self.attrs.get(name).copied()
    }

    /// All registered operations, dialect by dialect.
    pub fn ops(&self) -> impl Iterator<Item = &'static OpDef> + '_ {
        self.dialects.iter().flat_map(|dialect| dialect.ops.iter().copied())
    }

    /// A definition for an operation that nobody registered: any slots, no traits, generic form.
    /// It is made once per name and kept for the rest of the process.
    pub fn unregistered(&self, name: &str) -> &'static OpDef {
        let mut known = self.unregistered.write().unwrap_or_else(|poison| poison.into_inner());
        if let Some(def) = known.get(name) {
            return def;
        }
        let name: &'static str = Box::leak(name.into());
        let def: &'static OpDef = Box::leak(Box::new(OpDef {
            name,
            doc: "",
            operands: &[],
            results: &[],
            attrs: &[],
            regions: &[],
            successors: &[],
            traits: Traits::NONE,
            syntax: Syntax::Generic,
            hooks: Hooks::NONE,
        }));
        known.insert(name, def);
        def
    }

    /// Whether a definition is one of the registered ones.
    pub fn is_registered(&self, def: &'static OpDef) -> bool {
        self.addresses.contains(&address(def))
    }
}

fn address(def: &'static OpDef) -> usize {
    std::ptr::from_ref(def).addr()
}
