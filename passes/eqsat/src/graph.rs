//! The e-graph: egg's, with facts as its analysis.
//!
//! What egg calls analysis data are the [`Facts`] of a class. When a class turns out to be a
//! constant, only the constant is kept in it: nothing cheaper can be found, and all other forms
//! would be searched again and again. A contradiction is noted and stops all further work.

use egg::{DidMerge, EGraph, Id};
use ir::{Attr, Context, Type};

use crate::facts::Facts;
use crate::fold::{Folded, Folder};
use crate::node::{Heads, Kind, Node, OpHead};
use crate::transfer::{Case, transfer};

/// The e-graph of a piece of a program.
pub(crate) type Graph<'c> = EGraph<Node, Knowledge<'c>>;

/// What the e-graph knows beside its nodes.
pub(crate) struct Knowledge<'c> {
    pub cx: &'c Context,
    pub heads: Heads,
    /// Classes that changed since they were last taken, in order, some of them twice.
    pub changed: Vec<Id>,
    /// Why two classes that rules made equal cannot be.
    pub contradiction: Option<String>,
    folder: Folder<'c>,
}

impl<'c> Knowledge<'c> {
    pub fn new(cx: &'c Context) -> Knowledge<'c> {
        Knowledge { cx, heads: Heads::default(), changed: Vec::new(), contradiction: None, folder: Folder::new(cx) }
    }

    /// The result of an operation, if a fold of its dialect finds it.
    pub fn fold(&mut self, op: &OpHead, children: &[Id], operands: &[Facts]) -> Option<Folded> {
        self.folder.fold(op, children, operands)
    }
}

impl<'c> egg::Analysis<Node> for Knowledge<'c> {
    type Data = Facts;

    fn make(graph: &mut Graph<'c>, node: &Node, _: Id) -> Facts {
        let knowledge = &graph.analysis;
        let cx = knowledge.cx;
        let op = match knowledge.heads.kind(node.head) {
            Kind::Leaf(_) => return Facts::default(),
            Kind::Constant(attr) => return Facts::of_constant(cx, *attr),
            Kind::Part(_, ty) => return Facts::of_type(*ty),
            Kind::Op(op) if op.types.len() != 1 => return Facts::default(),
            Kind::Op(op) => op,
        };
        let operands: Vec<Facts> = node.children.iter().map(|&id| graph[graph.find(id)].data).collect();
        let is_same = node.children.len() > 1 && graph.find(node.children[0]) == graph.find(node.children[1]);
        let kind = (op.def.0.name == "tensor.reduce").then(|| {
            let kind = op.attrs.get(cx, "kind").and_then(|attr| ir::attr_values::AttrValue::read(cx, attr));
            kind.map(|kind: tensor::ReduceKind| kind.word())
        });
        let case =
            Case { cx, name: op.def.0.name, ty: op.types[0], operands: &operands, is_same, kind: kind.flatten() };
        let mut facts = transfer(&case);
        if op.template.is_some()
            || op.def.0.hooks.fold.is_none()
            || !operands.iter().any(|facts| facts.constant.is_some())
        {
            return facts;
        }
        let op = op.clone();
        if let Some(Folded::Constant(attr)) = graph.analysis.fold(&op, &node.children, &operands)
            && attr.ty(cx) == facts.ty
        {
            // What is folded is what runs: the constant says all.
            facts = Facts::of_constant(cx, attr);
        }
        facts
    }

    fn merge(&mut self, a: &mut Facts, b: Facts) -> DidMerge {
        match a.merge(self.cx, b) {
            Ok((left, right)) => DidMerge(left, right),
            Err(why) => {
                self.contradiction.get_or_insert(why);
                DidMerge(false, false)
            }
        }
    }

    fn modify(graph: &mut Graph<'c>, id: Id) {
        graph.analysis.changed.push(id);
        if graph.analysis.contradiction.is_some() {
            return;
        }
        let Some(attr) = graph[id].data.constant else { return };
        let head = graph.analysis.heads.intern(Kind::Constant(attr));
        let is_there = |node: &Node| node.head == head;
        if !graph[id].nodes.iter().any(is_there) {
            let constant = graph.add(Node::new(head, []));
            graph.union(id, constant);
        }
        let id = graph.find(id);
        if graph[id].nodes.len() > 1 && graph[id].nodes.iter().any(is_there) {
            graph[id].nodes.retain(is_there);
        }
    }
}

/// Reading an e-graph.
pub(crate) trait Read {
    /// The facts of a class.
    fn facts(&self, id: Id) -> Facts;
    /// The type of a class with one result.
    fn ty(&self, id: Id) -> Option<Type>;
    /// The constant of a class.
    fn constant(&self, id: Id) -> Option<Attr>;
}

impl Read for Graph<'_> {
    fn facts(&self, id: Id) -> Facts {
        self[self.find(id)].data
    }

    fn ty(&self, id: Id) -> Option<Type> {
        self.facts(id).ty
    }

    fn constant(&self, id: Id) -> Option<Attr> {
        self.facts(id).constant
    }
}

/// Adds a value from outside with what is known of it.
pub(crate) fn add_leaf(graph: &mut Graph<'_>, value: ir::ValueId, facts: Facts) -> Id {
    let head = graph.analysis.heads.intern(Kind::Leaf(value));
    let id = graph.add(Node::new(head, []));
    graph.set_analysis_data(id, facts);
    id
}

/// Adds a constant.
pub(crate) fn add_constant(graph: &mut Graph<'_>, attr: Attr) -> Id {
    let head = graph.analysis.heads.intern(Kind::Constant(attr));
    graph.add(Node::new(head, []))
}
