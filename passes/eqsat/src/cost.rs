//! What nodes cost, in nanoseconds, as far as choices need it.
//!
//! Scalars cost what `machine` says. For tensors, each element of an elementwise operation does;
//! a contraction costs its products, which are far more than its bytes where it matters; any other
//! tensor that is read once, by an operation that is fused with it, costs no bytes, else it is
//! written and read. Moving elements about (broadcast, transpose) is nearly free, as the consumer
//! mostly reads them in place.

use egg::Id;
use hashbrown::HashMap;
use ir::{Attr, Body, Context, DYNAMIC, OpId, Traits, Type, View};
use machine::{Machine, trips_of};
use tensor::einsum::EinsumSpec;

use crate::graph::{Graph, Read};
use crate::node::{Kind, Node, OpHead};

/// What a choice costs.
#[derive(Copy, Clone, PartialEq, Debug, Default)]
pub(crate) struct Price {
    /// Always.
    pub work: f64,
    /// If the result is stored, as it is used more than once or by what does not fuse.
    pub store: f64,
    /// Whether operands that only this uses need not be stored.
    pub fuses: bool,
}

/// Prices of operations.
pub(crate) struct CostModel<'a> {
    pub cx: &'a Context,
    pub machine: &'a Machine,
    /// The body that templates of operations with regions are in.
    pub body: &'a Body,
    /// The prices of all operations, by the addresses of their definitions.
    pub units: &'a Units,
}

/// The prices of all operations, by the addresses of their definitions: names are looked up once.
pub(crate) struct Units {
    of: HashMap<usize, Unit>,
    other: Unit,
}

/// The price of an operation.
#[derive(Copy, Clone)]
struct Unit {
    price: machine::Price,
    /// With a constant as the second operand.
    by_constant: machine::Price,
}

impl Units {
    /// The prices of a machine, and those that files of rules set instead.
    pub fn new(cx: &Context, machine: &Machine, set: &HashMap<String, f64>) -> Units {
        let unit = |name: &str| {
            let price = match set.get(name) {
                Some(&price) => machine::Price { scalar: price, element: price },
                None => machine.price(name),
            };
            let by_constant = if is_division(name) && !set.contains_key(name) {
                machine.price("integer-division-by-constant")
            } else {
                price
            };
            Unit { price, by_constant }
        };
        let of = cx.registry().ops().map(|def| (std::ptr::from_ref(def).addr(), unit(def.name))).collect();
        Units { of, other: unit("other-op") }
    }

    fn get(&self, def: &'static ir::OpDef, by_constant: bool) -> machine::Price {
        let unit = self.of.get(&std::ptr::from_ref(def).addr()).unwrap_or(&self.other);
        if by_constant { unit.by_constant } else { unit.price }
    }
}

/// Every operation costs a little, so that of equal programs the shorter one is taken.
const ANY: f64 = 0.001;
/// One multiplication and addition of a contraction in vectors.
const PRODUCT: f64 = 0.02;
/// A byte that is written and read again.
const BYTE: f64 = 0.06;
/// How large a dimension of unknown size is taken to be.
const UNKNOWN_SIZE: f64 = 64.0;

impl CostModel<'_> {
    /// What a node of a class costs.
    pub fn price(&self, graph: &Graph<'_>, node: &Node, class: Id) -> Price {
        let op = match graph.analysis.heads.kind(node.head) {
            Kind::Op(op) => op,
            Kind::Leaf(_) | Kind::Constant(_) => return Price { fuses: true, ..Price::default() },
            Kind::Part(..) => return Price { fuses: true, ..Price::default() },
        };
        if let Some(template) = op.template {
            return Price { work: ANY + self.region(template), ..Price::default() };
        }
        let ty = graph.ty(class).or(op.types.first().copied());
        let operands: Vec<Option<Type>> = node.children.iter().map(|&child| graph.ty(child)).collect();
        let constants: Vec<Option<Attr>> = node.children.iter().map(|&child| graph.constant(child)).collect();
        let mut price = self.op(op, ty, &operands, &constants);
        price.work += ANY;
        price
    }

    fn op(&self, op: &OpHead, ty: Option<Type>, operands: &[Option<Type>], constants: &[Option<Attr>]) -> Price {
        let (cx, name) = (self.cx, op.def.0.name);
        let unit = self.units.get(op.def.0, matches!(constants.get(1), Some(Some(_))));
        let Some(count) = ty.and_then(|ty| elements(cx, ty)) else {
            let read = operands.first().copied().flatten().and_then(|ty| elements(cx, ty));
            return Price { work: unit.scalar, fuses: read.is_some(), ..Price::default() };
        };
        let bytes = count * ty.and_then(|ty| ty.element(cx).bytes(cx)).unwrap_or(8) as f64;
        let of_operands = || operands.iter().flatten().map(|&ty| elements(cx, ty).unwrap_or(1.0));
        let largest = of_operands().fold(1.0, f64::max);
        let store = bytes * BYTE;
        match name {
            "tensor.einsum" => {
                let spec = op.attrs.get(cx, "spec").and_then(|attr| attr.as_str(cx));
                let work = spec.and_then(|spec| products(cx, spec, operands)).unwrap_or(count * largest);
                Price { work: work * PRODUCT, store: 0.0, fuses: false }
            }
            "tensor.matmul" => {
                let shared = operands.first().copied().flatten().and_then(|ty| ty.shape(cx)?.last().copied());
                let work = count * shared.map_or(1.0, size) * PRODUCT;
                Price { work, store: 0.0, fuses: false }
            }
            "tensor.conv" => {
                let kernel = operands.get(1).copied().flatten().and_then(|ty| elements(cx, ty)).unwrap_or(1.0);
                Price { work: count * kernel * PRODUCT, store, fuses: false }
            }
            "tensor.reduce" | "tensor.scan" => Price { work: largest * 0.05, store, fuses: true },
            "tensor.splat" | "tensor.broadcast" | "tensor.transpose" | "tensor.reshape" | "tensor.slice"
            | "tensor.cast" | "tensor.reverse" | "tensor.iota" => Price { work: count * 0.004, store, fuses: true },
            "tensor.pad" | "tensor.concat" => Price { work: count * 0.02, store, fuses: true },
            _ if op.def.0.has(Traits::ELEMENTWISE) => Price { work: count * unit.element, store, fuses: true },
            _ => Price { work: count.max(largest) * unit.element.max(0.1), store, fuses: false },
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

fn is_division(name: &str) -> bool {
    name.starts_with("arith.") && (name.contains("div") || name.contains("rem")) && !name.ends_with('f')
}

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

/// How many products an einsum sums.
fn products(cx: &Context, spec: &str, operands: &[Option<Type>]) -> Option<f64> {
    let spec = EinsumSpec::parse(spec).ok()?;
    let shapes = operands.iter().map(|ty| (*ty)?.shape(cx)).collect::<Option<Vec<&[i64]>>>()?;
    let sizes = spec.sizes(&shapes).ok()?;
    Some(sizes.iter().map(|&(_, length)| size(length)).product::<f64>() * (shapes.len().max(2) - 1) as f64)
}
