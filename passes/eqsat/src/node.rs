//! What the e-graph is made of: a node is a head (an operation with its attributes and result
//! types, a constant, a value from outside) and the classes of its operands.
//!
//! Heads are interned in a table of numbers that follow the order of the program, so that nothing
//! depends on the numbers of the context. Attributes belong to the head: they are never equal by
//! a rule, so they need no classes, and patterns bind them all the same. What is asked of a head
//! for every match (its flags, its mark) is computed once.

use std::hash::{BuildHasher, Hash, Hasher};
use std::ops::Deref;

use arith::FastMath;
use egg::{Id, Language};
use hashbrown::{HashMap, HashTable};
use ir::attr_values::AttrValue;
use ir::def::{AttrSlot, Presence};
use ir::{Attr, AttrDict, Context, OpDef, OpId, Traits, Type, ValueId};

use crate::text::resolved::QUIET;

/// A head with the classes of its operands.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(crate) struct Node {
    /// What it is.
    pub head: Head,
    /// The classes of its operands; those of a commutative operation are sorted.
    pub children: Children,
}

/// The operands of a node; few are stored in place.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(crate) enum Children {
    /// So many of these; the others are always the same.
    Few(u8, [Id; 3]),
    /// More than three.
    Many(Box<[Id]>),
}

impl Children {
    fn new(ids: &[Id]) -> Children {
        if ids.len() > 3 {
            return Children::Many(ids.into());
        }
        let mut few = [Id::from(0); 3];
        few[..ids.len()].copy_from_slice(ids);
        Children::Few(ids.len() as u8, few)
    }

    fn as_mut(&mut self) -> &mut [Id] {
        match self {
            Children::Few(count, few) => &mut few[..usize::from(*count)],
            Children::Many(many) => many,
        }
    }
}

impl Deref for Children {
    type Target = [Id];

    fn deref(&self) -> &[Id] {
        match self {
            Children::Few(count, few) => &few[..usize::from(*count)],
            Children::Many(many) => many,
        }
    }
}

/// The number of a head. The lowest bit says whether the two operands may be swapped, as nodes are
/// renamed without asking a table.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(crate) struct Head(u32);

impl Head {
    /// Whether the two operands may be swapped.
    pub fn is_commutative(self) -> bool {
        self.0 & 1 == 1
    }

    /// The number, to index with.
    pub fn index(self) -> usize {
        (self.0 >> 1) as usize
    }
}

/// What a head stands for.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Kind {
    /// A value from outside: an argument, a result of an operation with effects.
    Leaf(ValueId),
    /// A constant with its type.
    Constant(Attr),
    /// An operation.
    Op(OpHead),
    /// One of several results of its only child.
    Part(u32, Type),
    /// Its only child, where more is known than of that: see [`crate::apply::right_side`].
    Same,
}

/// An operation without its operands.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(crate) struct OpHead {
    /// The definition.
    pub def: Def,
    /// All its attributes.
    pub attrs: AttrDict,
    /// The types of its results.
    pub types: Types,
    /// For what may trap: how many operations that may not come back stand before it. It is not
    /// moved above them.
    pub guard: u32,
    /// The operation that is copied to make it, if it has regions.
    pub template: Option<OpId>,
}

/// The types of the results of an operation, mostly one.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Types {
    /// One result.
    One([Type; 1]),
    /// None, or several.
    Many(Box<[Type]>),
}

impl From<[Type; 1]> for Types {
    fn from(one: [Type; 1]) -> Types {
        Types::One(one)
    }
}

impl FromIterator<Type> for Types {
    fn from_iter<T: IntoIterator<Item = Type>>(types: T) -> Types {
        let mut types = types.into_iter();
        match (types.next(), types.next()) {
            (Some(only), None) => Types::One([only]),
            (first, second) => Types::Many(first.into_iter().chain(second).chain(types).collect()),
        }
    }
}

impl Deref for Types {
    type Target = [Type];

    fn deref(&self) -> &[Type] {
        match self {
            Types::One(one) => one,
            Types::Many(many) => many,
        }
    }
}

/// A definition, hashed by its address.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(crate) struct Def(pub &'static OpDef);

impl Def {
    /// Where the definition is, which tells it from all others.
    pub fn address(self) -> usize {
        std::ptr::from_ref(self.0).addr()
    }
}

impl Hash for Def {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.address().hash(state);
    }
}

impl Node {
    /// A node; the operands of a commutative operation are sorted.
    pub fn new(head: Head, children: impl AsRef<[Id]>) -> Node {
        let mut node = Node { head, children: Children::new(children.as_ref()) };
        node.sort();
        node
    }

    /// Gives operands other names.
    pub fn rename(&mut self, mut name: impl FnMut(Id) -> Id) {
        self.children.as_mut().iter_mut().for_each(|id| *id = name(*id));
        self.sort();
    }

    fn sort(&mut self) {
        if self.head.is_commutative()
            && let [a, b] = self.children.as_mut()
            && a > b
        {
            std::mem::swap(a, b);
        }
    }
}

impl Language for Node {
    /// egg keeps a table of classes by this, which nothing here reads.
    type Discriminant = ();

    fn discriminant(&self) {}

    fn matches(&self, other: &Node) -> bool {
        self.head == other.head
    }

    fn children(&self) -> &[Id] {
        &self.children
    }

    fn children_mut(&mut self) -> &mut [Id] {
        self.children.as_mut()
    }

    fn update_children<F: FnMut(Id) -> Id>(&mut self, name: F) {
        self.rename(name);
    }
}

/// A hasher for small keys: each word is mixed in by a multiplication. It has no secret, so that
/// a collision, if there ever is one, is always the same.
#[derive(Copy, Clone, Default)]
pub(crate) struct Mixer(u64);

impl Hasher for Mixer {
    fn finish(&self) -> u64 {
        self.0.rotate_left(26)
    }

    fn write(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|&byte| self.write_u64(u64::from(byte)));
    }

    fn write_u8(&mut self, value: u8) {
        self.write_u64(u64::from(value));
    }

    fn write_u32(&mut self, value: u32) {
        self.write_u64(u64::from(value));
    }

    fn write_u64(&mut self, value: u64) {
        self.0 = (self.0.rotate_left(5) ^ value).wrapping_mul(0xf135_7aea_2e62_a9c5);
    }

    fn write_usize(&mut self, value: usize) {
        self.write_u64(value as u64);
    }
}

impl BuildHasher for Mixer {
    type Hasher = Mixer;

    fn build_hasher(&self) -> Mixer {
        Mixer::default()
    }
}

/// What rules look for: the operations in them, by the addresses of their definitions.
#[derive(Default, Debug)]
pub(crate) struct Looks {
    of: HashMap<usize, Look, Mixer>,
}

/// How rules look for an operation.
#[derive(Copy, Clone, Debug, Default)]
pub(crate) struct Look {
    /// The bit of the operation, if it is looked for inside of others; some share one.
    pub mark: u64,
    /// The number of the list of rules that look for it at the root.
    pub rules: Option<u32>,
}

impl Looks {
    /// How rules look for an operation, to be filled in.
    pub fn entry(&mut self, def: &'static OpDef) -> &mut Look {
        self.of.entry(Def(def).address()).or_default()
    }

    /// How rules look for an operation.
    pub fn get(&self, def: &'static OpDef) -> Look {
        self.of.get(&Def(def).address()).copied().unwrap_or_default()
    }
}

/// What the matcher asks of a head again and again.
#[derive(Clone, Debug, Default)]
pub(crate) struct Traces {
    /// How rules look for its operation.
    pub look: Look,
    /// The flags of an operation that carries flags.
    pub flags: Option<FastMath>,
    /// Whether it sums floats in an order of its own, without flags that say so.
    pub sums: bool,
    /// The attributes by slot, defaults filled in.
    pub attrs: Box<[Option<Attr>]>,
    /// The slots whose attributes a pattern must list; all for attributes without a slot.
    pub loud: u64,
}

/// All heads of an e-graph.
#[derive(Default)]
pub(crate) struct Heads {
    kinds: Vec<Kind>,
    traces: Vec<Traces>,
    numbers: HashTable<Head>,
}

impl Heads {
    /// The head of a kind.
    pub fn intern(&mut self, cx: &Context, looks: &Looks, kind: Kind) -> Head {
        let hash = Mixer::default().hash_one(&kind);
        if let Some(&head) = self.numbers.find(hash, |head| self.kinds[head.index()] == kind) {
            return head;
        }
        let swaps = matches!(&kind, Kind::Op(op) if op.def.0.has(Traits::COMMUTATIVE) && op.def.0.operands.len() == 2);
        let head = Head((self.kinds.len() as u32) << 1 | u32::from(swaps));
        self.traces.push(match &kind {
            Kind::Op(op) => traces(cx, looks, op),
            _ => Traces::default(),
        });
        self.kinds.push(kind);
        let kinds = &self.kinds;
        self.numbers.insert_unique(hash, head, |head| Mixer::default().hash_one(&kinds[head.index()]));
        head
    }

    /// The head of a kind, if there is one.
    pub fn find(&self, kind: &Kind) -> Option<Head> {
        self.numbers.find(Mixer::default().hash_one(kind), |head| self.kinds[head.index()] == *kind).copied()
    }

    /// How many heads there are.
    pub fn len(&self) -> usize {
        self.kinds.len()
    }

    /// What a head stands for.
    pub fn kind(&self, head: Head) -> &Kind {
        &self.kinds[head.index()]
    }

    /// What the matcher asks of a head.
    pub fn traces(&self, head: Head) -> &Traces {
        &self.traces[head.index()]
    }
}

fn traces(cx: &Context, looks: &Looks, op: &OpHead) -> Traces {
    let def = op.def.0;
    let look = looks.get(def);
    if look.mark == 0 && look.rules.is_none() {
        return Traces::default();
    }
    let flags = def.attr_slot("fastmath").map(|_| {
        let own = op.attrs.get(cx, "fastmath").and_then(|attr| FastMath::read(cx, attr));
        own.unwrap_or(FastMath::NONE)
    });
    let default = |slot: &AttrSlot| match slot.presence {
        Presence::Default(make) => Some(make(cx)),
        _ => None,
    };
    let loud = op.attrs.entries(cx).iter().fold(0, |loud, entry| {
        let name = entry.name.str(cx);
        match def.attrs.iter().position(|slot| slot.name == name) {
            _ if QUIET.contains(&name) => loud,
            Some(slot) if default(&def.attrs[slot]) == Some(entry.attr) => loud,
            Some(slot) => loud | 1 << (slot % 64),
            None => u64::MAX,
        }
    });
    let is_float = || op.types.first().is_some_and(|ty| ty.element(cx).is_float(cx));
    let sums = flags.is_none() && sums(def.name) && is_float();
    let attrs = def.attrs.iter().map(|slot| op.attrs.get(cx, slot.name).or_else(|| default(slot))).collect();
    Traces { look, flags, sums, attrs, loud }
}

/// Whether an operation sums floats in an order of its own, without flags that say so.
fn sums(name: &str) -> bool {
    ["tensor.einsum", "tensor.matmul", "tensor.conv", "tensor.reduce", "tensor.scan", "tensor.reduce_window"]
        .contains(&name)
}
