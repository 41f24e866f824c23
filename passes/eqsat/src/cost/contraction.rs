//! Contractions (products of matrices, einsums, convolutions): how many products they sum, and what
//! they cost.

use ir::{Context, DYNAMIC, Type};

use super::units::bytes;
use super::{CostModel, Price, elements, size};
use crate::graph::{CONSTANT, Graph, Known, LEAF};
use crate::node::{Node, OpHead};

/// Operations that sum products.
const CONTRACTIONS: &[&str] = &["tensor.einsum", "tensor.matmul", "tensor.conv"];

/// Whether an operation sums products.
pub(crate) fn is_contraction(op: &OpHead) -> bool {
    CONTRACTIONS.contains(&op.def.0.name)
}

impl CostModel<'_> {
    /// What a contraction costs that makes a tensor of a type: the larger of its arithmetic and of what
    /// it reads and writes meanwhile, and the time to put operands in order.
    pub(super) fn contraction(
        &self,
        graph: &Graph<'_>,
        op: &OpHead,
        node: &Node,
        ty: Type,
        operands: &[Option<Type>],
    ) -> Price {
        let (cx, tensors) = (self.cx, &self.units.tensors);
        let count = elements(cx, ty).unwrap_or(1.0);
        let sizes: Vec<f64> = operands.iter().flatten().map(|&ty| elements(cx, ty).unwrap_or(1.0)).collect();
        let summed = summed(cx, op, ty, operands);
        // Where each element is used once it is a product of elements like any other.
        let is_used_again = summed > sizes.iter().copied().fold(count, f64::max);
        let arithmetic = summed * if is_used_again { tensors.product } else { tensors.factor };
        let order = sizes.iter().sum::<f64>() * tensors.operand;
        // What others computed is paid for where it is written.
        let is_given = |known: &Known| known.fixed || known.marks & (LEAF | CONSTANT) != 0;
        let read = node.children.iter().zip(operands).filter(|&(&child, _)| is_given(&graph[child].data));
        let read: f64 = read.map(|(_, &ty)| ty.and_then(|ty| elements(cx, ty)).unwrap_or(1.0) * bytes(cx, ty)).sum();
        let store = tensors.store(cx, count, Some(ty));
        if tensors.start > 0.0 {
            let work = order + arithmetic.max(read * tensors.read + store);
            return Price { work, ended: store, ..Price::default() };
        }
        // Next to so much work the result is nothing.
        let store = if is_used_again { 0.0 } else { store };
        Price { work: order + arithmetic.max(read * tensors.read), store, ..Price::default() }
    }
}

/// How many products a contraction sums.
pub(super) fn summed(cx: &Context, op: &OpHead, ty: Type, operands: &[Option<Type>]) -> f64 {
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
