//! Built-in appliers: what rules cannot say, as it is a search of its own.
//!
//! `chains` finds products of several tensors and adds their cheapest order (`order.rs`).

mod chains;
mod order;

use crate::graph::Graph;
use crate::log::Log;
use crate::stretch::Plan;

/// The names of the appliers, as `only` and `without` take them.
pub(crate) const APPLIERS: &[&str] = &["chains"];

/// Runs the appliers that are chosen; whether one found something.
pub(crate) fn apply(plan: &Plan<'_>, graph: &mut Graph<'_>, roots: &[egg::Id], log: &mut Log) -> bool {
    let mut applied = 0;
    if plan.choice.takes_applier("chains") {
        applied += chains::apply(graph, roots, plan.granted, log);
    }
    if applied > 0 {
        graph.rebuild();
    }
    applied > 0
}
