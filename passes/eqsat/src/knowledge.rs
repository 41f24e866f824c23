//! What the e-graph knows beside its nodes: heads, which classes changed, and for each class the
//! [`Facts`], which follow from those of operands and from folds of the dialects.

use std::sync::Arc;

use arith::FastMath;
use egg::Id;
use hashbrown::HashMap;
use ir::{Attr, Context};

use crate::facts::Facts;
use crate::fold::{Folded, Folder};
use crate::graph::{Graph, Read};
use crate::node::{Head, Heads, Kind, Looks, Mixer, Node, OpHead};
use crate::transfer::{Case, transfer};

/// What the e-graph knows beside its nodes.
pub(crate) struct Knowledge<'c> {
    /// The context.
    pub cx: &'c Context,
    /// What nodes do, beside their operands.
    pub heads: Heads,
    /// Classes that changed since they were last taken, in order, some of them twice, each with
    /// whether it has more than new forms.
    pub changed: Vec<(Id, bool)>,
    /// Whether some values are fixed.
    pub has_fixed: bool,
    /// Flags that all float operations get.
    pub granted: FastMath,
    /// Classes and nodes of theirs that pay only if all of them are chosen.
    pub together: Vec<Box<[(Id, Id)]>>,
    /// Why two classes that rules made equal cannot be.
    pub contradiction: Option<String>,
    /// The classes that are parts of a product of several tensors whose best order is there, by the
    /// number of the product.
    products: HashMap<Id, u32, Mixer>,
    product_count: u32,
    looks: Arc<Looks>,
    folder: Folder<'c>,
}

impl<'c> Knowledge<'c> {
    /// Nothing is known yet.
    pub fn new(cx: &'c Context, looks: &Arc<Looks>, has_fixed: bool, granted: FastMath) -> Knowledge<'c> {
        Knowledge {
            cx,
            heads: Heads::default(),
            changed: Vec::new(),
            has_fixed,
            granted,
            together: Vec::new(),
            contradiction: None,
            products: HashMap::default(),
            product_count: 0,
            looks: Arc::clone(looks),
            folder: Folder::new(cx),
        }
    }

    /// The head of a kind.
    pub fn head(&mut self, kind: Kind) -> Head {
        self.heads.intern(self.cx, &self.looks, kind)
    }

    /// Notes that classes are all parts of one product, whose best order is among them.
    pub fn note_product(&mut self, parts: impl IntoIterator<Item = Id>) {
        let number = self.product_count;
        self.product_count += 1;
        self.products.extend(parts.into_iter().map(|part| (part, number)));
    }

    /// The product that a class is a part of, as far as it is that and nothing else.
    pub fn product(&self, class: Id) -> Option<u32> {
        self.products.get(&class).copied()
    }

    /// A class may be more than a part of a product from now on.
    pub fn forget_product(&mut self, class: Id) {
        self.products.remove(&class);
    }

    /// The result of an operation, if a fold of its dialect finds it.
    pub fn fold(&mut self, op: &OpHead, children: &[Id], operands: &[Facts]) -> Option<Folded> {
        self.folder.fold(op, children, operands)
    }
}

/// Whether rules may give a zero of the other sign instead, by itself or as rounding.
fn frees_zero(flags: FastMath) -> bool {
    use FastMath as F;
    [F::NSZ, F::REASSOC, F::ARCP, F::CONTRACT, F::AFN].into_iter().any(|flag| flags.has(flag))
}

/// What is known of a node from what is known of its operands.
pub(crate) fn facts_of(graph: &mut Graph<'_>, node: &Node) -> Facts {
    let cx = graph.analysis.cx;
    let op = match graph.analysis.heads.kind(node.head) {
        Kind::Leaf(_) => return Facts::default(),
        Kind::Constant(attr) => return Facts::of_constant(cx, *attr),
        Kind::Part(_, ty) => return Facts::of_type(*ty),
        Kind::Same => return graph.facts(node.children[0]),
        Kind::Op(op) if op.types.len() != 1 => return Facts::default(),
        Kind::Op(op) => op,
    };
    let mut few = [Facts::default(); 3];
    let many: Vec<Facts>;
    let operands = if node.children.len() <= few.len() {
        few.iter_mut().zip(node.children.iter()).for_each(|(facts, &id)| *facts = graph.facts(id));
        &few[..node.children.len()]
    } else {
        many = node.children.iter().map(|&id| graph.facts(id)).collect();
        &many
    };
    let is_same = node.children.len() > 1 && graph.find(node.children[0]) == graph.find(node.children[1]);
    let case = Case { cx, name: op.def.0.name, ty: op.types[0], operands, is_same, kind: reduced_by(cx, op) };
    let mut facts = transfer(&case);
    let flags = graph.analysis.heads.traces(node.head).flags;
    if flags.is_some_and(|own| frees_zero(own.with(graph.analysis.granted))) {
        facts = facts.with_any_zero();
    }
    let has_constant = || operands.iter().any(|facts| facts.constant.is_some());
    if op.template.is_some() || op.def.0.hooks.fold.is_none() || !has_constant() {
        return facts;
    }
    let op = op.clone();
    match graph.analysis.fold(&op, &node.children, operands) {
        // What is folded is what runs: the constant says all.
        Some(Folded::Constant(attr)) if attr.ty(cx) == facts.ty => Facts::of_constant(cx, attr),
        _ => facts,
    }
}

/// What a reduction does, as the table of facts names it.
fn reduced_by(cx: &Context, op: &OpHead) -> Option<&'static str> {
    if op.def.0.name != "tensor.reduce" {
        return None;
    }
    let kind: Attr = op.attrs.get(cx, "kind")?;
    let kind: tensor::ReduceKind = ir::attr_values::AttrValue::read(cx, kind)?;
    Some(kind.word())
}
