//! What was done, as text: for `report`, and the chain of rules behind a contradiction.

use std::fmt::Write;

use crate::graph::Graph;
use crate::log::Log;

/// Figures of one stretch.
pub(crate) struct Figures {
    /// Nodes of the program, and of the e-graph at the end.
    pub nodes: [usize; 2],
    /// What the program cost, and what it costs now.
    pub costs: [f64; 2],
    /// Its operations, constants aside, before and now.
    pub operations: [usize; 2],
    /// What it computes on floats.
    pub flops: [f64; 2],
    /// What the program cost if each operation were a kernel of its own, where starting one takes time.
    pub apart: Option<f64>,
}

/// The report of a stretch, a line each.
pub(crate) fn report(figures: &Figures, log: &Log) -> Vec<String> {
    let [simplify, explore] = log.rounds;
    let [before, after] = figures.costs;
    let mut lines = vec![
        format!("stopped: {} after {simplify} rounds of simplification and {explore} of exploration", log.stop.text()),
        format!("nodes: {} of the program, {} at the end", figures.nodes[0], figures.nodes[1]),
        format!("operations: {} before, {} after", figures.operations[0], figures.operations[1]),
        format!("flops: {} before, {} after", figures.flops[0], figures.flops[1]),
        format!("cost: {} before, {} after", cost(before), cost(after)),
    ];
    if let Some(apart) = figures.apart {
        lines.push(format!("cost of each operation by itself: {} before", cost(apart)));
    }
    let mut text = String::new();
    for (rule, name) in log.rules.iter().zip(log.names()).filter(|(rule, _)| rule.applied > 0) {
        let _ = write!(text, "{}{name} {} of {}", if text.is_empty() { "" } else { ", " }, rule.applied, rule.found);
    }
    if !text.is_empty() {
        lines.push(format!("rules (applied of found): {text}"));
    }
    lines
}

/// A cost with as many digits as matter.
pub(crate) fn cost(value: f64) -> String {
    match value {
        _ if value >= 1000.0 => format!("{value:.0} ns"),
        _ if value >= 10.0 => format!("{value:.1} ns"),
        _ => format!("{value:.3} ns"),
    }
}

/// The rules that made the contradictory class what it is, in the order in which they were applied.
pub(crate) fn chain_of_contradiction(graph: &Graph<'_>, log: &Log) -> Vec<String> {
    let Some(last) = log.applications.last() else { return Vec::new() };
    let class = graph.find(last.left);
    let mut names: Vec<String> = Vec::new();
    for application in &log.applications {
        let name = &log.names()[application.rule as usize];
        if graph.find(application.left) == class && !names.iter().any(|known| known == name) {
            names.push(name.to_string());
        }
    }
    names
}
