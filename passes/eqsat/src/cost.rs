//! What nodes cost, in nanoseconds, as far as choices need it.
//!
//! Scalars cost what `machine` says. For tensors, each element of an elementwise operation does;
//! a contraction costs its products, which are far more than its bytes where it matters; any other
//! tensor that is read once, by an operation that is fused with it, costs no bytes, else it is
//! written and read. Moving elements about (broadcast, transpose) is nearly free, as the consumer
//! mostly reads them in place; a contraction does not. Where starting a kernel takes time, as on an
//! accelerator, what is computed by itself and what is stored pays for that.

use egg::Id;
use hashbrown::HashMap;
use ir::{Body, Context, DYNAMIC, OpDef, OpId, Traits, Type, View};
use machine::{Machine, trips_of};

use crate::graph::{Graph, Read};
use crate::node::{Def, Kind, Mixer, Node, OpHead};

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
    /// The operand that it is a part of, if that is a contraction and nobody else reads it.
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

/// The prices of operations, by the addresses of their definitions: names are looked up once.
pub(crate) struct Units<'a> {
    machine: &'a Machine,
    /// Those that files of rules set instead.
    set: &'a HashMap<String, f64>,
    of: HashMap<usize, Unit, Mixer>,
    tensors: Tensors,
}

/// The numbers of a machine that are about tensors, as `machine` explains them.
struct Tensors {
    product: f64,
    factor: f64,
    operand: f64,
    byte: f64,
    byte_in_cache: f64,
    cache: f64,
    moving: f64,
    copying: f64,
    own_loop: f64,
    start: f64,
}

impl Tensors {
    fn new(machine: &Machine) -> Tensors {
        let number = |name| machine.number(name);
        Tensors {
            product: number("tensor-product"),
            factor: number("tensor-factor"),
            operand: number("tensor-operand"),
            byte: number("tensor-byte"),
            byte_in_cache: number("tensor-byte-in-cache"),
            cache: number("tensor-cache-bytes"),
            moving: number("tensor-move"),
            copying: number("tensor-copy"),
            own_loop: number("tensor-loop"),
            start: number("kernel-start"),
        }
    }
}

/// The price of an operation.
#[derive(Copy, Clone)]
struct Unit {
    price: machine::Price,
    /// With a constant as the second operand.
    by_constant: machine::Price,
}

impl<'a> Units<'a> {
    /// The prices of a machine, and those that files of rules set instead. Of these operations they
    /// are looked up now.
    pub fn new(
        machine: &'a Machine,
        set: &'a HashMap<String, f64>,
        ops: impl IntoIterator<Item = &'static OpDef>,
    ) -> Units<'a> {
        let mut units = Units { machine, set, of: HashMap::default(), tensors: Tensors::new(machine) };
        for def in ops {
            let address = Def(def).address();
            if !units.of.contains_key(&address) {
                units.of.insert(address, units.unit(def.name));
            }
        }
        units
    }

    fn unit(&self, name: &str) -> Unit {
        let set = self.set.get(name);
        let price = match set {
            Some(&price) => machine::Price { scalar: price, element: price },
            None => self.machine.price(name),
        };
        let is_other = is_division(name) && set.is_none();
        let by_constant = if is_other { self.machine.price("integer-division-by-constant") } else { price };
        Unit { price, by_constant }
    }

    fn get(&self, def: &'static OpDef, by_constant: bool) -> machine::Price {
        let unit = self.of.get(&Def(def).address()).copied().unwrap_or_else(|| self.unit(def.name));
        if by_constant { unit.by_constant } else { unit.price }
    }
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
            Kind::Part(..) => return Price { fuses: true, ..Price::default() },
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
                self.shaped(op, unit, count, ty, &operands)
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

    /// Adds what starting a kernel costs: of what is computed by itself, and of what is stored. An
    /// elementwise operation is a part of the kernel of a contraction that only it reads.
    fn start(&self, graph: &Graph<'_>, op: &OpHead, node: &Node, price: &mut Price) {
        let start = self.units.tensors.start;
        let is_contraction = |node: &Node| match graph.analysis.heads.kind(node.head) {
            Kind::Op(op) => CONTRACTIONS.contains(&op.def.0.name),
            _ => false,
        };
        if !runs_alone(op) {
            price.store += start;
            let may_be = |&child: &Id| graph.nodes_of(graph.find(child)).iter().any(is_contraction);
            let ends = node.children.iter().position(may_be).filter(|_| op.def.0.has(Traits::ELEMENTWISE));
            price.ends = ends.map(|at| at as u8);
        } else {
            price.work += start;
            price.ended = if is_contraction(node) { start } else { 0.0 };
        }
    }

    /// What a node costs if nothing is fused: each tensor is computed by itself, and stored.
    pub fn apart(&self, graph: &Graph<'_>, node: &Node, class: Id) -> f64 {
        let price = self.price(graph, node, class);
        price.work + price.store
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
            _ if CONTRACTIONS.contains(&name) => 2.0 * self.summed(op, ty, &operands),
            "tensor.reduce" | "tensor.scan" => first(),
            "math.fma" => 2.0 * count,
            "arith.select" | "arith.bitcast" | "arith.extf" | "arith.truncf" => 0.0,
            _ if name.starts_with("arith.") || name.starts_with("math.") => count,
            _ => 0.0,
        }
    }

    /// How many products a contraction sums.
    fn summed(&self, op: &OpHead, ty: Type, operands: &[Option<Type>]) -> f64 {
        let cx = self.cx;
        let count = elements(cx, ty).unwrap_or(1.0);
        let of = |at: usize| operands.get(at).copied().flatten().and_then(|ty| elements(cx, ty)).unwrap_or(1.0);
        match op.def.0.name {
            "tensor.einsum" => {
                let spec = op.attrs.get(cx, "spec").and_then(|attr| attr.as_str(cx));
                spec.and_then(|spec| products(cx, spec, operands)).unwrap_or(count * of(0).max(of(1)))
            }
            "tensor.matmul" => {
                let shared = operands.first().copied().flatten().and_then(|ty| ty.shape(cx)?.last().copied());
                count * shared.map_or(1.0, size)
            }
            // Each output feature has a kernel of its own.
            _ => {
                let kernel = op.attrs.get(cx, "dims").and_then(|attr| attr.as_str(cx)?.split([',', '-']).nth(1));
                let at = kernel.and_then(|kernel| kernel.find('o'));
                let shape = operands.get(1).copied().flatten().and_then(|ty| ty.shape(cx));
                let features = at.zip(shape).and_then(|(at, shape)| shape.get(at).copied()).map_or(1.0, size);
                count * of(1) / features.max(1.0)
            }
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
        let bytes = count * ty.and_then(|ty| ty.element(cx).bytes(cx)).unwrap_or(8) as f64;
        let of_operands = || operands.iter().flatten().map(|&ty| elements(cx, ty).unwrap_or(1.0));
        let largest = of_operands().fold(1.0, f64::max);
        let tensors = &self.units.tensors;
        let store = bytes * if bytes <= tensors.cache { tensors.byte_in_cache } else { tensors.byte };
        match name {
            _ if CONTRACTIONS.contains(&name) => {
                let read: f64 = operands.iter().flatten().map(|&ty| elements(cx, ty).unwrap_or(1.0)).sum();
                let summed = self.summed(op, ty.unwrap_or(Type::F32), operands);
                // Where each element is used once it is a product of elements like any other.
                let is_used_again = summed > largest.max(count);
                // Next to so much work the result is nothing, unless computing is as fast as on accelerators.
                let stored = if tensors.start > 0.0 { store } else { 0.0 };
                let [product, store] = if is_used_again { [tensors.product, stored] } else { [tensors.factor, store] };
                Price { work: summed * product + read * tensors.operand, store, fuses: false, ..Price::default() }
            }
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
            _ => Price { work: count.max(largest) * unit.element.max(0.1), store, fuses: false, ..Price::default() },
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

/// Operations that sum products.
const CONTRACTIONS: &[&str] = &["tensor.einsum", "tensor.matmul", "tensor.conv"];

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

/// How many products an einsum sums. It is one that the verifier takes, so its text is read as it is:
/// this is asked for every contraction again and again.
fn products(cx: &Context, spec: &str, operands: &[Option<Type>]) -> Option<f64> {
    let (inputs, output) = spec.split_once("->")?;
    let shapes = || operands.iter().map(|ty| ty.and_then(|ty| ty.shape(cx)));
    let is_whole = shapes().all(|shape| shape.is_some()) && inputs.split(',').count() == operands.len();
    let length = |letter: char| {
        let named = inputs.split(',').zip(shapes().flatten());
        let sizes = named.flat_map(|(letters, sizes)| letters.chars().zip(sizes));
        let mut known = sizes.filter(|&(other, &size)| other == letter && size != DYNAMIC);
        size(known.next().map_or(DYNAMIC, |(_, &size)| size))
    };
    let is_new = |at: usize, letter: char| !output.contains(letter) && !inputs[..at].contains(letter);
    let summed = inputs.char_indices().filter(|&(at, letter)| letter != ',' && is_new(at, letter));
    let letters = output.chars().chain(summed.map(|(_, letter)| letter));
    is_whole.then(|| letters.map(length).product::<f64>() * (operands.len().max(2) - 1) as f64)
}
