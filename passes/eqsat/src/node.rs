//! What the e-graph is made of: a node is a head (an operation with its attributes and result
//! types, a constant, a value from outside) and the classes of its operands.
//!
//! Heads are interned in a table of numbers that follow the order of the program, so that nothing
//! depends on the numbers of the context. Attributes belong to the head: they are never equal by
//! a rule, so they need no classes, and patterns bind them all the same.

use std::hash::{Hash, Hasher};

use egg::{Id, Language};
use hashbrown::HashMap;
use ir::{Attr, AttrDict, OpDef, OpId, Traits, Type, ValueId};

/// A head with the classes of its operands.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(crate) struct Node {
    /// What it is.
    pub head: Head,
    /// The classes of its operands; those of a commutative operation are sorted.
    pub children: Box<[Id]>,
}

/// The number of a head. The lowest bit says whether the two operands may be swapped, as egg
/// renames children without asking a table.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(crate) struct Head(u32);

impl Head {
    /// Whether the two operands may be swapped.
    pub fn is_commutative(self) -> bool {
        self.0 & 1 == 1
    }

    fn index(self) -> usize {
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
}

/// An operation without its operands.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(crate) struct OpHead {
    /// The definition.
    pub def: Def,
    /// All its attributes.
    pub attrs: AttrDict,
    /// The types of its results.
    pub types: Box<[Type]>,
    /// For what may trap: how many operations that may not come back stand before it. It is not
    /// moved above them.
    pub guard: u32,
    /// The operation that is copied to make it, if it has regions.
    pub template: Option<OpId>,
}

/// A definition, hashed by its address.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(crate) struct Def(pub &'static OpDef);

impl Hash for Def {
    fn hash<H: Hasher>(&self, state: &mut H) {
        std::ptr::from_ref(self.0).addr().hash(state);
    }
}

impl Node {
    /// A node; the operands of a commutative operation are sorted.
    pub fn new(head: Head, children: impl Into<Box<[Id]>>) -> Node {
        let mut node = Node { head, children: children.into() };
        node.sort();
        node
    }

    fn sort(&mut self) {
        if self.head.is_commutative() {
            self.children.sort_unstable();
        }
    }
}

impl Language for Node {
    type Discriminant = Head;

    fn discriminant(&self) -> Head {
        self.head
    }

    fn matches(&self, other: &Node) -> bool {
        self.head == other.head
    }

    fn children(&self) -> &[Id] {
        &self.children
    }

    fn children_mut(&mut self) -> &mut [Id] {
        &mut self.children
    }

    fn update_children<F: FnMut(Id) -> Id>(&mut self, mut f: F) {
        self.children.iter_mut().for_each(|id| *id = f(*id));
        self.sort();
    }
}

/// All heads of an e-graph.
#[derive(Default)]
pub(crate) struct Heads {
    kinds: Vec<Kind>,
    numbers: HashMap<Kind, Head>,
}

impl Heads {
    /// The head of a kind.
    pub fn intern(&mut self, kind: Kind) -> Head {
        if let Some(&head) = self.numbers.get(&kind) {
            return head;
        }
        let swaps = matches!(&kind, Kind::Op(op) if op.def.0.has(Traits::COMMUTATIVE) && op.def.0.operands.len() == 2);
        let head = Head((self.kinds.len() as u32) << 1 | u32::from(swaps));
        self.kinds.push(kind.clone());
        self.numbers.insert(kind, head);
        head
    }

    /// The head of a kind, if there is one.
    pub fn find(&self, kind: &Kind) -> Option<Head> {
        self.numbers.get(kind).copied()
    }

    /// What a head stands for.
    pub fn kind(&self, head: Head) -> &Kind {
        &self.kinds[head.index()]
    }
}
