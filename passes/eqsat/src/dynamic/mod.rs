//! Built-in appliers: what rules cannot say, as it is a search of its own.
//!
//! `chains` finds products of several tensors and adds their cheapest order (`order.rs`). `ac(op)`
//! regroups sums and products of many values as a whole (`regroup.rs`, `polynomial.rs`). `merge`
//! computes products that share an operand at once, `winograd` convolutions in tiles with fewer
//! products.

mod chains;
mod merge;
mod order;
mod polynomial;
mod regroup;
mod winograd;

use egg::Id;
use ir::{Attr, AttrDict, Context, NamedAttr, Op, OpDef, Type};
use machine::Machine;

use crate::apply::add_op;
use crate::graph::Graph;
use crate::log::Log;
use crate::node::{Def, OpHead};
use crate::stretch::Plan;

/// The names of the appliers, as `only` and `without` take them.
pub(crate) const APPLIERS: &[&str] = &["chains", "merge", "winograd", "ac"];

/// The operations that `ac` takes, and whether they are of floats.
pub(crate) use regroup::operations as regrouped;

/// For each applier the operations that it looks for, one of which is enough, and those that it may
/// make: rules for them are read then. What merging and tiles make is [`PARTS`].
pub(crate) const MAKES: &[(&[&str], &[&str])] =
    &[(PRODUCTS, PRODUCTS), (FLOAT_SUMS, FLOAT_SUMS), (INTEGER_SUMS, INTEGER_SUMS)];

/// Products of tensors.
pub(crate) const PRODUCTS: &[&str] = &["tensor.matmul", "tensor.einsum"];
/// What products are cut in and put together from, and what tiles are made of; only where products
/// are merged.
pub(crate) const PARTS: &[&str] =
    &["tensor.concat", "tensor.pad", "tensor.slice", "tensor.reshape", "tensor.transpose", "tensor.einsum"];
const FLOAT_SUMS: &[&str] = &["arith.addf", "arith.subf", "arith.negf", "arith.mulf"];
const INTEGER_SUMS: &[&str] = &["arith.addi", "arith.subi", "arith.muli"];

/// The head of an operation with one result that an applier makes.
fn head(def: &'static OpDef, attrs: AttrDict, ty: Type) -> OpHead {
    OpHead { def: Def(def), attrs, types: [ty].into(), guard: 0, template: None }
}

/// The attributes of an operation that an applier makes.
fn attrs(cx: &Context, entries: &[(&str, Attr)]) -> AttrDict {
    joined(cx, AttrDict::EMPTY, entries)
}

/// Attributes with further ones.
fn joined(cx: &Context, dict: AttrDict, entries: &[(&str, Attr)]) -> AttrDict {
    let new = entries.iter().map(|&(name, attr)| NamedAttr { name: cx.name(name), attr, inherent: true });
    cx.dict(dict.entries(cx).iter().copied().chain(new).collect())
}

/// Adds a part of a tensor: of each dimension the elements from a start up to a limit.
fn slice(graph: &mut Graph<'_>, value: Id, starts: &[i64], limits: &[i64], ty: Type) -> Id {
    let cx = graph.analysis.cx;
    let strides = vec![1; limits.len()];
    let entries = [("starts", starts), ("limits", limits), ("strides", &strides)];
    let attributes = attrs(cx, &entries.map(|(name, values)| (name, cx.ints(values))));
    add_op(graph, head(tensor::Slice::DEF, attributes, ty), &[value])
}

/// Whether products are merged, and convolutions computed in tiles: where starting a kernel takes time.
pub(crate) fn merges(machine: &Machine) -> bool {
    machine.number("kernel-start") > 0.0
}

/// Runs the appliers that are chosen; whether one found something.
pub(crate) fn apply(plan: &Plan<'_>, graph: &mut Graph<'_>, roots: &[Id], log: &mut Log) -> bool {
    let mut applied = 0;
    let sums: Vec<&str> =
        regrouped().map(|(op, _)| op).filter(|op| plan.choice.takes_applier(&format!("ac({op})"))).collect();
    if !sums.is_empty() {
        applied += regroup::apply(graph, roots, plan.granted, &sums, log);
        graph.rebuild();
    }
    if plan.choice.takes_applier("chains") {
        applied += chains::apply(graph, roots, plan.granted, log);
    }
    if plan.choice.takes_applier("merge") && merges(plan.machine) {
        applied += merge::apply(graph, plan.granted, log);
        graph.rebuild();
    }
    if plan.choice.takes_applier("winograd") && merges(plan.machine) {
        applied += winograd::apply(graph, plan.granted, log);
        graph.rebuild();
    }
    applied > 0
}
