//! The e-graph: egg's, with what is known of a class as its analysis.
//!
//! What egg calls analysis data are the [`Facts`] of a class and the bits of the operations in it.
//! When a class turns out to be a constant, only the constant is kept in it: nothing cheaper can be
//! found, and all other forms would be searched again and again. A contradiction is noted and
//! stops all further work.
//!
//! egg's rebuild goes over all classes, however little changed; so it is done once a round, and not
//! at all after a round that found nothing.

use egg::{DidMerge, EGraph, Id};
use ir::{Attr, Type, ValueId};

use crate::facts::Facts;
use crate::knowledge::Knowledge;
use crate::node::{Kind, Node};

/// The e-graph of a piece of a program.
pub(crate) type Graph<'c> = EGraph<Node, Knowledge<'c>>;

/// What is known of a class.
#[derive(Copy, Clone, PartialEq, Debug, Default)]
pub(crate) struct Known {
    /// What all elements of its value have in common.
    pub facts: Facts,
    /// The bits of the operations in it, perhaps of some more; see [`crate::node::Look`].
    pub marks: u64,
    /// Whether it can be had from fixed values alone; see [`crate::fixed`].
    pub fixed: bool,
    /// Whether it is a contraction or a part of one, as far as was known when it was made.
    pub contracts: bool,
    /// Whether something uses it.
    is_used: bool,
    /// Whether it became more than a class with more forms since it was last noted as changed: more
    /// is known of it, or it is one with another class that something uses.
    is_other: bool,
}

/// The mark of constants; all but this and [`LEAF`] are those of operations.
pub(crate) const CONSTANT: u64 = 1;

/// The mark of values from outside.
pub(crate) const LEAF: u64 = 1 << 63;

impl<'c> egg::Analysis<Node> for Knowledge<'c> {
    type Data = Known;

    fn make(graph: &mut Graph<'c>, node: &Node, _: Id) -> Known {
        let marks = match graph.analysis.heads.kind(node.head) {
            Kind::Constant(_) => CONSTANT,
            Kind::Leaf(_) => LEAF,
            _ => graph.analysis.heads.traces(node.head).look.mark,
        };
        for &child in node.children.iter() {
            graph[child].data.is_used = true;
        }
        let fixed = graph.analysis.has_fixed && graph.is_fixed(node);
        let contracts = contracts(graph, node);
        Known { facts: crate::knowledge::facts_of(graph, node), marks, fixed, contracts, ..Known::default() }
    }

    fn merge(&mut self, a: &mut Known, b: Known) -> DidMerge {
        // Marks say nothing of users, so who has only these anew has learnt nothing.
        a.marks |= b.marks;
        a.contracts |= b.contracts;
        a.is_other |= a.is_used && b.is_used;
        a.is_used |= b.is_used;
        let fixed = a.fixed || b.fixed;
        let learnt = [a.fixed != fixed, b.fixed != fixed];
        a.fixed = fixed;
        match a.facts.merge(self.cx, b.facts) {
            Ok((left, right)) => {
                a.is_other |= left;
                DidMerge(left || learnt[0], right || learnt[1])
            }
            Err(why) => {
                self.contradiction.get_or_insert(why);
                DidMerge(false, false)
            }
        }
    }

    fn modify(graph: &mut Graph<'c>, id: Id) {
        let is_other = std::mem::take(&mut graph[id].data.is_other);
        graph.analysis.changed.push((id, is_other));
        let Some(attr) = graph[id].data.facts.constant else { return };
        if graph.analysis.contradiction.is_some() {
            return;
        }
        let head = graph.analysis.head(Kind::Constant(attr));
        let is_there = |node: &Node| node.head == head;
        if !graph[id].nodes.iter().any(is_there) {
            let constant = graph.add(Node::new(head, []));
            graph.union(id, constant);
        }
        let id = graph.find(id);
        let class = &mut graph[id];
        if class.nodes.len() > 1 && class.nodes.iter().any(is_there) {
            class.nodes.retain(is_there);
            class.data.marks = CONSTANT;
        }
    }
}

/// Whether a node is a contraction, or a part of one.
fn contracts(graph: &Graph<'_>, node: &Node) -> bool {
    match graph.analysis.heads.kind(node.head) {
        Kind::Op(op) if crate::cost::is_part(op) => node.children.iter().any(|&child| graph[child].data.contracts),
        Kind::Op(op) => crate::cost::is_contraction(op),
        _ => false,
    }
}

/// Reading an e-graph.
pub(crate) trait Read {
    /// What is known of all values of a class.
    fn facts(&self, id: Id) -> Facts;
    /// The type of a class with one result.
    fn ty(&self, id: Id) -> Option<Type>;
    /// The constant of a class.
    fn constant(&self, id: Id) -> Option<Attr>;
    /// The marks of all that a class is.
    fn marks(&self, id: Id) -> u64;
    /// The nodes of a class, those with heads that were there earlier first. After a rebuild their
    /// operands are called as they are now.
    fn nodes_of(&self, id: Id) -> &[Node];
    /// The nodes that have a class as an operand, some of them more than once.
    fn users_of(&self, id: Id) -> impl Iterator<Item = Id>;
    /// Whether a node can be had from fixed values alone: its operands can, constants aside, and one
    /// is no constant.
    fn is_fixed(&self, node: &Node) -> bool;
    /// The node that was added under an id, with its operands called as they are now.
    fn node(&self, id: Id) -> Node;
}

impl Read for Graph<'_> {
    fn facts(&self, id: Id) -> Facts {
        self[id].data.facts
    }

    fn ty(&self, id: Id) -> Option<Type> {
        self[id].data.facts.ty
    }

    fn constant(&self, id: Id) -> Option<Attr> {
        self[id].data.facts.constant
    }

    fn marks(&self, id: Id) -> u64 {
        self[id].data.marks
    }

    fn nodes_of(&self, id: Id) -> &[Node] {
        &self[id].nodes
    }

    fn users_of(&self, id: Id) -> impl Iterator<Item = Id> {
        self[id].parents().map(|user| self.find(user))
    }

    fn is_fixed(&self, node: &Node) -> bool {
        let is_plain = match self.analysis.heads.kind(node.head) {
            Kind::Op(op) => op.template.is_none() && !op.def.0.has(ir::Traits::MAY_TRAP),
            _ => false,
        };
        let mut given = node.children.iter().map(|&child| &self[child].data);
        let is_known = |known: &Known| known.fixed || known.facts.constant.is_some();
        is_plain && given.clone().any(|known| known.fixed) && given.all(is_known)
    }

    fn node(&self, id: Id) -> Node {
        let mut node = self.nodes()[usize::from(id)].clone();
        node.rename(|id| self.find(id));
        node
    }
}

/// The names of all classes, in order.
pub(crate) fn leaders(graph: &Graph<'_>) -> Vec<Id> {
    let ids = (0..graph.nodes().len()).map(Id::from);
    ids.filter(|&id| graph.find(id) == id).collect()
}

/// Adds a value from outside with what is known of it.
pub(crate) fn add_leaf(graph: &mut Graph<'_>, value: ValueId, facts: Facts, fixed: bool) -> Id {
    let head = graph.analysis.head(Kind::Leaf(value));
    let id = graph.add(Node::new(head, []));
    graph.set_analysis_data(id, Known { facts, marks: LEAF, fixed, ..Known::default() });
    id
}

/// Adds a constant.
pub(crate) fn add_constant(graph: &mut Graph<'_>, attr: Attr) -> Id {
    let head = graph.analysis.head(Kind::Constant(attr));
    graph.add(Node::new(head, []))
}
