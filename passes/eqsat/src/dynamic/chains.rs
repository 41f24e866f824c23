//! `chains`: products of several tensors in the order that takes the fewest multiplications.
//!
//! A product whose operand is a product that nobody else needs is one product of more tensors:
//! letters name the dimensions, as in `tensor.einsum`. `order` says in which order they are
//! multiplied, two at a time; that is added beside what is there. Of floats this needs `reassoc`,
//! as other sums are rounded. What belongs to such a product is noted, so that rules do not look
//! for its order again, of which there are exponentially many.

use arith::FastMath;
use egg::Id;
use hashbrown::{HashMap, HashSet};
use ir::{Context, DYNAMIC, Type};
use tensor::einsum::EinsumSpec;

use super::order::{Network, Tree, cheapest_order};
use super::{attrs, head};
use crate::apply::add_op;
use crate::graph::{Graph, Read, leaders};
use crate::log::{Application, Log};
use crate::node::{Kind, Node};

/// Tensors and what their dimensions are called: the same number means the same dimension.
struct Product {
    operands: Vec<(Id, Vec<u32>)>,
    output: Vec<u32>,
    sizes: Vec<i64>,
    /// Whether all products were `tensor.matmul` of matrices, as the new ones are then.
    is_matmul: bool,
    /// The classes of the products that it replaces.
    parts: Vec<Id>,
}

/// More tensors than this are not taken together.
const MOST: usize = 200;

/// Adds the best orders of all products; how many.
pub(crate) fn apply(graph: &mut Graph<'_>, roots: &[Id], granted: FastMath, log: &mut Log) -> usize {
    let cx = graph.analysis.cx;
    let rule = log.applier("chains");
    let ids = leaders(graph);
    let outer: HashSet<Id> = roots.iter().map(|&id| graph.find(id)).collect();
    let inner: HashSet<Id> = ids.iter().copied().filter(|&id| is_inner(graph, &outer, id)).collect();
    let (mut applied, mut ordered) = (0, Vec::new());
    for id in ids.into_iter().filter(|id| !inner.contains(id)) {
        let Some(ty) = graph.ty(id).filter(|ty| granted.has(FastMath::REASSOC) || !ty.element(cx).is_float(cx)) else {
            continue;
        };
        let Some(product) = product_of(graph, &inner, id).filter(|product| product.parts.len() > 1) else { continue };
        log.rules[rule as usize].found += 1;
        let tree = cheapest_order(&product.network());
        let mut parts = product.parts.clone();
        let new = build(graph, &product, &tree, &product.output, ty.element(cx), &mut parts);
        let Some((new, letters)) = new.filter(|(new, _)| graph.ty(*new) == Some(ty)) else { continue };
        if letters != product.output {
            continue;
        }
        if graph.union(id, new) {
            log.note(graph, Application { rule, left: id, right: new });
            applied += 1;
        }
        ordered.push(parts);
    }
    graph.rebuild();
    for parts in ordered {
        let parts: Vec<Id> = parts.into_iter().map(|part| graph.find(part)).collect();
        graph.analysis.note_product(parts);
    }
    applied
}

/// The product that a class is, if it has one.
fn contraction<'g>(graph: &'g Graph<'_>, id: Id) -> Option<(&'g Node, EinsumSpec, bool)> {
    let cx = graph.analysis.cx;
    graph[graph.find(id)].iter().find_map(|node| {
        let Kind::Op(op) = graph.analysis.heads.kind(node.head) else { return None };
        let result = op.types.first()?.element(cx);
        // Products in a wider type cannot be regrouped: what is inside is converted before.
        let same = |&child: &Id| graph.ty(child).is_some_and(|ty| ty.element(cx) == result);
        if !node.children.iter().all(same) {
            return None;
        }
        match op.def.0.name {
            "tensor.matmul" => {
                let rank = op.types[0].shape(cx)?.len();
                Some((node, EinsumSpec::of_matmul(rank), rank == 2))
            }
            "tensor.einsum" => {
                let spec = EinsumSpec::parse(op.attrs.get(cx, "spec")?.as_str(cx)?).ok()?;
                Some((node, spec, false))
            }
            _ => None,
        }
    })
}

/// Whether a class is a product that only one other product uses, once.
fn is_inner(graph: &Graph<'_>, outer: &HashSet<Id>, id: Id) -> bool {
    if outer.contains(&id) || contraction(graph, id).is_none() {
        return false;
    }
    let mut users: Vec<Id> = graph[id].parents().map(|parent| graph.find(parent)).collect();
    users.dedup();
    let [user] = users[..] else { return false };
    let uses = contraction(graph, user)
        .map(|(node, ..)| node.children.iter().filter(|&&child| graph.find(child) == id).count());
    user != id && uses == Some(1)
}

/// All that is multiplied in a class and in the products inside of it.
fn product_of(graph: &Graph<'_>, inner: &HashSet<Id>, id: Id) -> Option<Product> {
    let (_, spec, _) = contraction(graph, id)?;
    let mut product =
        Product { operands: Vec::new(), output: Vec::new(), sizes: Vec::new(), is_matmul: true, parts: Vec::new() };
    product.output = spec.output.iter().map(|_| product.letter()).collect();
    let output = product.output.clone();
    product.open(graph, inner, id, output)?;
    Some(product)
}

impl Product {
    /// A dimension that has no name yet.
    fn letter(&mut self) -> u32 {
        self.sizes.push(DYNAMIC);
        self.sizes.len() as u32 - 1
    }

    /// Adds what a product multiplies, whose dimensions are called `output`; operands keep their
    /// order.
    fn open(&mut self, graph: &Graph<'_>, inner: &HashSet<Id>, id: Id, output: Vec<u32>) -> Option<()> {
        let (node, spec, is_matmul) = contraction(graph, id)?;
        self.parts.push(graph.find(id));
        self.is_matmul &= is_matmul;
        let mut names: HashMap<char, u32> = spec.output.iter().copied().zip(output).collect();
        for (&child, letters) in node.children.iter().zip(&spec.inputs) {
            let numbers: Vec<u32> =
                letters.iter().map(|&name| *names.entry(name).or_insert_with(|| self.letter())).collect();
            for (&number, &size) in numbers.iter().zip(graph.ty(child)?.shape(graph.analysis.cx)?) {
                if size != DYNAMIC {
                    self.sizes[number as usize] = size;
                }
            }
            let child = graph.find(child);
            if inner.contains(&child) && self.operands.len() < MOST && self.parts.len() < MOST {
                self.open(graph, inner, child, numbers)?;
            } else {
                self.operands.push((child, numbers));
            }
        }
        Some(())
    }

    fn network(&self) -> Network {
        let size = |&size: &i64| if size == DYNAMIC { 64.0 } else { size as f64 };
        Network {
            operands: self.operands.iter().map(|(_, letters)| letters.clone()).collect(),
            output: self.output.clone(),
            sizes: self.sizes.iter().map(size).collect(),
        }
    }
}

/// Adds a tree of products; its class and the names of its dimensions. The classes of all products
/// in it are added to `parts`.
fn build(
    graph: &mut Graph<'_>,
    product: &Product,
    tree: &Tree,
    wanted: &[u32],
    element: Type,
    parts: &mut Vec<Id>,
) -> Option<(Id, Vec<u32>)> {
    let Tree::Pair(left, right, letters) = tree else {
        let Tree::Operand(at) = tree else { return None };
        return product.operands.get(*at).cloned();
    };
    let left = build(graph, product, left, &[], element, parts)?;
    let right = build(graph, product, right, &[], element, parts)?;
    let letters = if wanted.is_empty() && !letters.is_empty() { letters.clone() } else { wanted.to_vec() };
    let cx = graph.analysis.cx;
    // What another tensor of the product says of a dimension, these two need not.
    let mut sizes = vec![DYNAMIC; letters.len()];
    for (id, own) in [&left, &right] {
        for (letter, &size) in own.iter().zip(graph.ty(*id)?.shape(cx)?) {
            let known = letters.iter().zip(&mut sizes).filter(|(other, _)| size != DYNAMIC && *other == letter);
            known.for_each(|(_, known)| *known = size);
        }
    }
    let ty = cx.tensor(&sizes, element);
    let matrices = match (&left.1[..], &right.1[..], &letters[..]) {
        (&[a, b], &[c, d], &[e, f]) if b == c && a == e && d == f => Some([left.0, right.0]),
        (&[a, b], &[c, d], &[e, f]) if a == d && c == e && b == f => Some([right.0, left.0]),
        _ => None,
    };
    let id = match matrices.filter(|_| product.is_matmul) {
        Some(operands) => add_op(graph, head(<tensor::Matmul as ir::Op>::DEF, ir::AttrDict::EMPTY, ty), &operands),
        None => {
            let attrs = einsum_attrs(cx, &[&left.1, &right.1], &letters)?;
            add_op(graph, head(<tensor::Einsum as ir::Op>::DEF, attrs, ty), &[left.0, right.0])
        }
    };
    parts.push(id);
    Some((id, letters))
}

/// The attributes of an einsum whose dimensions have these names; none if there are too many.
fn einsum_attrs(cx: &Context, inputs: &[&Vec<u32>], output: &[u32]) -> Option<ir::AttrDict> {
    let mut names: HashMap<u32, char> = HashMap::new();
    let mut name = |number: u32| {
        let next = names.len() as u8;
        *names.entry(number).or_insert(char::from(if next < 26 { b'a' + next } else { (b'A' - 26).wrapping_add(next) }))
    };
    let inputs = inputs.iter().map(|letters| letters.iter().map(|&number| name(number)).collect()).collect();
    let spec = EinsumSpec { inputs, output: output.iter().map(|&number| name(number)).collect() };
    let is_short = names.len() <= 52;
    is_short.then(|| attrs(cx, &[("spec", cx.string(&spec.to_string()))]))
}
