//! What nodes cost, in nanoseconds, as far as choices need it.
//!
//! Scalars cost what `machine` says. For tensors, each element of an elementwise operation does;
//! a contraction costs its products, which are far more than its bytes where it matters; any other
//! tensor that is read once, by an operation that is fused with it, costs no bytes, else it is
//! written and read. Moving elements about (broadcast, transpose) is nearly free, as the consumer
//! mostly reads them in place; a contraction does not. Where starting a kernel takes time, as on an
//! accelerator, what is computed by itself and what is stored pays for that, and a contraction costs
//! the larger of its products and its bytes (the roofline of Williams, Waterman and Patterson, 2009).

mod contraction;
mod units;

use egg::Id;
use ir::{Body, Context, DYNAMIC, OpId, Traits, Type, View};
use machine::{Machine, trips_of};

use crate::graph::{Graph, Read};
use crate::node::{Kind, Node, OpHead};
pub(crate) use contraction::is_contraction;
use contraction::summed;
pub(crate) use units::Units;

/// What a choice costs.
#[derive(Copy, Clone, PartialEq, Debug, Default)]
pub(crate) struct Price {
    /// Always.
    pub work: f64,
    /// If the result is stored, as it is used more than once or by what does not fuse.
    pub store: f64,
    /// Whether operands that only this uses need not be stored.
    pub fuses: bool,
    /// Whether each of several users that fuse reads the operand in its place.
    pub is_lazy: bool,
    /// The operand that it is a part of, if that is a contraction, or a part of one, and nobody else
    /// reads it.
    pub ends: Option<u8>,
    /// What such a part saves, of a contraction.
    pub ended: f64,
}

impl Price {
    /// What it costs at least, whoever uses it.
    pub fn least(&self) -> f64 {
        self.work - self.ended
    }

    /// Whether it is no more than another, however the results are used.
    pub fn is_never_above(self, other: Price) -> bool {
        self.work <= other.work
            && self.store <= other.store
            && self.fuses >= other.fuses
            && self.is_lazy >= other.is_lazy
            && self.least() <= other.least()
            && other.ends.is_none()
    }
}

/// Prices of operations.
pub(crate) struct CostModel<'a> {
    pub cx: &'a Context,
    pub machine: &'a Machine,
    /// The body that templates of operations with regions are in.
    pub body: &'a Body,
    /// The prices of single operations.
    pub units: &'a Units<'a>,
}

/// Every operation costs a little, so that of equal programs the shorter one is taken.
const ANY: f64 = 0.001;
/// What an element counts of the loop that its tensor may take: few elements take none.
const LOOP_SHARE: f64 = 0.05;
/// How large a dimension of unknown size is taken to be.
const UNKNOWN_SIZE: f64 = 64.0;

impl CostModel<'_> {
    /// What a node of a class costs.
    pub fn price(&self, graph: &Graph<'_>, node: &Node, class: Id) -> Price {
        if graph.analysis.has_fixed && graph.is_fixed(node) {
            return Price { fuses: true, ..Price::default() };
        }
        let op = match graph.analysis.heads.kind(node.head) {
            Kind::Op(op) => op,
            Kind::Leaf(_) | Kind::Constant(_) => return Price { fuses: true, ..Price::default() },
            Kind::Part(..) | Kind::Same => return Price { fuses: true, ..Price::default() },
        };
        if let Some(template) = op.template {
            return Price { work: ANY + self.region(template), ..Price::default() };
        }
        let ty = graph.ty(class).or(op.types.first().copied());
        let by_constant = node.children.get(1).is_some_and(|&child| graph.constant(child).is_some());
        let unit = self.units.get(op.def.0, by_constant);
        let tensors = &self.units.tensors;
        let mut price = match ty.and_then(|ty| elements(self.cx, ty)) {
            Some(count) => {
                let operands: Vec<Option<Type>> = node.children.iter().map(|&child| graph.ty(child)).collect();
                match is_contraction(op) {
                    true => self.contraction(graph, op, node, ty.unwrap_or(Type::F32), &operands),
                    false => self.shaped(op, unit, count, ty, &operands),
                }
            }
            None => {
                let read = node.children.first().and_then(|&child| elements(self.cx, graph.ty(child)?));
                Price { work: unit.scalar, fuses: read.is_some(), ..Price::default() }
            }
        };
        let count = ty.filter(|ty| ty.is_tensor(self.cx)).and_then(|ty| elements(self.cx, ty));
        price.work += ANY + count.map_or(0.0, |count| (count * LOOP_SHARE).min(tensors.own_loop));
        if tensors.start > 0.0 && count.is_some() {
            self.start(graph, op, node, &mut price);
        }
        price
    }

    /// Adds what starting a kernel costs: of what is computed by itself, and of what is stored.
    /// What comes element by element after a contraction that nothing else reads is a part of its
    /// kernel.
    fn start(&self, graph: &Graph<'_>, op: &OpHead, node: &Node, price: &mut Price) {
        let start = self.units.tensors.start;
        if runs_alone(op) {
            price.work += start;
            price.ended += if is_contraction(op) { start } else { 0.0 };
            return;
        }
        // Of one operand it is clear which; whether that is a contraction, the choices say.
        let ends = if is_view(op) {
            Some(0)
        } else {
            Some(op).filter(|op| is_part(op)).and_then(|_| ended_operand(graph, node))
        };
        price.store += start;
        price.ends = ends.map(|at| at as u8);
    }

    /// What a node costs if nothing is fused: each tensor is computed by itself, and stored, but for
    /// what is the same in memory in another shape.
    pub fn apart(&self, graph: &Graph<'_>, node: &Node, class: Id) -> f64 {
        let price = self.price(graph, node, class);
        let is_stored = !matches!(graph.analysis.heads.kind(node.head), Kind::Op(op) if is_view(op));
        price.work + if is_stored { price.store } else { 0.0 }
    }

    /// How many operations on floats a node of a class is; moving and comparing are none, and what
    /// is fixed is not counted.
    pub fn flops(&self, graph: &Graph<'_>, node: &Node, class: Id) -> f64 {
        let Kind::Op(op) = graph.analysis.heads.kind(node.head) else { return 0.0 };
        if graph.analysis.has_fixed && graph.is_fixed(node) {
            return 0.0;
        }
        let (cx, name) = (self.cx, op.def.0.name);
        let Some(ty) = graph.ty(class).filter(|ty| ty.element(cx).is_float(cx)) else { return 0.0 };
        let operands: Vec<Option<Type>> = node.children.iter().map(|&child| graph.ty(child)).collect();
        let first = || operands.first().copied().flatten().and_then(|ty| elements(cx, ty)).unwrap_or(1.0);
        let count = elements(cx, ty).unwrap_or(1.0);
        match name {
            _ if is_contraction(op) => 2.0 * summed(cx, op, ty, &operands),
            "tensor.reduce" | "tensor.scan" => first(),
            "math.fma" => 2.0 * count,
            "arith.select" | "arith.bitcast" | "arith.extf" | "arith.truncf" => 0.0,
            _ if name.starts_with("arith.") || name.starts_with("math.") => count,
            _ => 0.0,
        }
    }

    /// What an operation costs that makes so many elements.
    fn shaped(
        &self,
        op: &OpHead,
        unit: machine::Price,
        count: f64,
        ty: Option<Type>,
        operands: &[Option<Type>],
    ) -> Price {
        let (cx, name) = (self.cx, op.def.0.name);
        let of_operands = || operands.iter().flatten().map(|&ty| elements(cx, ty).unwrap_or(1.0));
        let largest = of_operands().fold(1.0, f64::max);
        let tensors = &self.units.tensors;
        let store = tensors.store(cx, count, ty);
        match name {
            "tensor.reduce" | "tensor.scan" => {
                Price { work: largest * tensors.factor, store, fuses: true, ..Price::default() }
            }
            "tensor.splat" | "tensor.broadcast" | "tensor.iota" => {
                Price { work: count * tensors.moving, store, fuses: true, is_lazy: true, ..Price::default() }
            }
            "tensor.transpose" | "tensor.reshape" | "tensor.slice" | "tensor.cast" | "tensor.reverse" => {
                Price { work: count * tensors.moving, store, fuses: true, ..Price::default() }
            }
            "tensor.pad" | "tensor.concat" => {
                Price { work: count * tensors.copying, store, fuses: true, ..Price::default() }
            }
            _ if op.def.0.has(Traits::ELEMENTWISE) => {
                Price { work: count * unit.element, store, fuses: true, ..Price::default() }
            }
            _ => Price { work: count.max(largest) * unit.element, store, fuses: false, ..Price::default() },
        }
    }

    /// What is in an operation with regions, as often as it runs.
    fn region(&self, op: OpId) -> f64 {
        let body = self.body;
        let trips = trips_of(self.cx, body, op).estimate(self.machine);
        let trips = if body.def(op).hooks.loop_like.is_some() { trips } else { 1.0 };
        let inner = body.regions(op).iter().flat_map(|&region| body.blocks(region)).flat_map(|block| body.ops(block));
        let cost = |op: OpId| match View::new(self.cx, body, op).body.regions(op).is_empty() {
            true => self.machine.time(self.cx, body, op) + ANY,
            false => self.region(op),
        };
        self.machine.price(body.def(op).name).scalar + trips * inner.map(cost).sum::<f64>()
    }
}

/// Whether an operation takes its operands element by element, so that what computes one may go on to
/// compute and store the result.
pub(crate) fn is_part(op: &OpHead) -> bool {
    op.def.0.has(Traits::ELEMENTWISE) || ["tensor.reshape", "tensor.transpose"].contains(&op.def.0.name)
}

/// Whether the result has the same elements in the same order as the operand.
fn is_view(op: &OpHead) -> bool {
    op.def.0.name == "tensor.reshape"
}

/// The operand of what is a part ([`is_part`]) whose kernel may go on to compute the result: a contraction,
/// else what is a part of one, of several the one that fewest read.
fn ended_operand(graph: &Graph<'_>, node: &Node) -> Option<usize> {
    let contracts = |node: &Node| match graph.analysis.heads.kind(node.head) {
        Kind::Op(op) => is_contraction(op),
        _ => false,
    };
    let operands = node.children.iter().enumerate().filter(|&(_, &child)| graph[child].data.contracts);
    let order = |&(_, &child): &(usize, &Id)| {
        let child = graph.find(child);
        (!graph.nodes_of(child).iter().any(contracts), graph.users_of(child).count())
    };
    operands.min_by_key(order).map(|(at, _)| at)
}

/// Whether an operation on tensors is computed by itself, whoever reads it.
fn runs_alone(op: &OpHead) -> bool {
    let name = op.def.0.name;
    let is_move = MOVES.contains(&name) || op.def.0.has(Traits::ELEMENTWISE);
    !is_move
}

/// Operations that move elements, which those who read the result can do themselves.
const MOVES: &[&str] = &[
    "tensor.splat",
    "tensor.broadcast",
    "tensor.iota",
    "tensor.transpose",
    "tensor.reshape",
    "tensor.slice",
    "tensor.cast",
    "tensor.reverse",
    "tensor.pad",
    "tensor.concat",
];

fn size(size: i64) -> f64 {
    if size == DYNAMIC { UNKNOWN_SIZE } else { size as f64 }
}

/// How many elements a tensor or vector has.
pub(crate) fn elements(cx: &Context, ty: Type) -> Option<f64> {
    if ty.is_memref(cx) {
        return None;
    }
    Some(ty.shape(cx)?.iter().copied().map(size).product())
}
