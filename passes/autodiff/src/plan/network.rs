//! The planner's network: keeping against recomputing as a minimum cut.
//!
//! Source to operation: the time to repeat it. Operation to its result: the time to keep the
//! result. Value to the operations that read it, and needed value to the sink: never cut. What
//! is at hand has no node. A bound on memory adds the same price to every byte that is kept (`lambda`).
//! On the side of the sink, an operation is repeated; a value there
//! whose operation is not is kept. So the cut is the added time of a plan, and the minimum cut
//! is the best plan.

use ir::{IdMap, OpId, ValueId};

use crate::plan::Decision;
use crate::plan::cut::{INFINITE, Network};
use crate::plan::demand::{Demand, Item, Row, Scopes};
use crate::plan::mode::Wishes;
use crate::plan::supply::Supply;

/// How a choice is forced, to see what it would cost otherwise.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Forced {
    /// The value is kept.
    Kept(ValueId),
    /// The value is not kept.
    Again(ValueId),
}

/// The best decisions for all demanded items, with these operations writing tapes when they run
/// again.
pub fn solve(demand: &Demand, wishes: &Wishes, scopes: &Scopes, forced: Option<Forced>) -> Vec<Decision> {
    let graph = Graph::new(demand, wishes, scopes, forced);
    let cut = graph.network.cut(graph.source, graph.sink);
    let is_wanted = |node: u32| cut[node as usize];
    let decide = |row: &Row| {
        let again = graph.producers[row.number].is_some_and(is_wanted);
        match graph.nodes[row.number] {
            None => Decision::Free,
            Some(node) if !is_wanted(node) => Decision::Unneeded,
            Some(_) if again => row.supply.again(),
            Some(_) => Decision::Tape,
        }
    };
    demand.rows.iter().map(decide).collect()
}

struct Graph {
    network: Network,
    source: u32,
    sink: u32,
    /// By number of row.
    nodes: Vec<Option<u32>>,
    /// What stands for having an item again, by number of row.
    producers: Vec<Option<u32>>,
}

/// Times as whole numbers: small enough that all together never reach the price of keeping
/// something that is forbidden, and all of those never reach infinity.
struct Scale {
    factor: f64,
    forbidden: u64,
}

impl Scale {
    fn new(demand: &Demand, scopes: &Scopes, lambda: f64) -> Scale {
        let tape = |row: &Row| row.tape_in(scopes).map_or(0.0, |(_, tape)| tape.time + lambda * tape.bytes);
        let total: f64 = demand.rows.iter().map(|row| row.again + lambda * row.held + tape(row)).sum();
        let forbidden = ((INFINITE >> 2) / (demand.rows.len() as u64 + 1)).min(1 << 44);
        Scale { factor: (forbidden / 4) as f64 / total.max(1e-9), forbidden }
    }

    fn of(&self, time: f64) -> u64 {
        (time * self.factor) as u64
    }
}

impl Graph {
    fn new(demand: &Demand, wishes: &Wishes, scopes: &Scopes, forced: Option<Forced>) -> Graph {
        let mut network = Network::default();
        let (source, sink) = (network.node(), network.node());
        let (nodes, producers) = (vec![None; demand.rows.len()], vec![None; demand.rows.len()]);
        let mut graph = Graph { network, source, sink, nodes, producers };
        let scale = Scale::new(demand, scopes, wishes.lambda);
        let mut ops: IdMap<OpId, Option<u32>> = IdMap::default();
        for row in demand.rows.iter().filter(|row| row.supply != Supply::Free) {
            let node = graph.network.node();
            graph.nodes[row.number] = Some(node);
            let value = if let Item::Value(value) = row.item { Some(value) } else { None };
            let is_kept = match forced {
                Some(Forced::Again(other)) if value == Some(other) => false,
                Some(Forced::Kept(other)) if value == Some(other) => true,
                _ => value.is_some_and(|value| wishes.forces(value, row)),
            };
            let is_forbidden =
                value.is_some_and(|value| forced == Some(Forced::Again(value)) || wishes.avoids(value, row));
            // One unit more, so that of two equal plans the one with less tape is taken.
            let held = demand.holding(row, scopes).unwrap_or(row.held) * wishes.lambda;
            let keep = match demand.keeping(row, scopes) {
                None => INFINITE,
                Some(_) if is_kept => 0,
                Some(_) if is_forbidden => scale.forbidden,
                Some(time) => scale.of(time + held) + 1,
            };
            if matches!(row.supply, Supply::Keep(_)) || (is_kept && row.tape.is_some()) {
                graph.network.edge(source, node, keep.min(scale.forbidden));
                continue;
            }
            let again = match row.item {
                Item::Copied(id) if wishes.no_copies.contains(&demand.snapshots[id].buffer) => scale.forbidden,
                Item::Copied(_) => scale.of(row.again + held),
                _ => scale.of(row.again),
            };
            let mut producer = || {
                let producer = graph.network.node();
                graph.network.edge(source, producer, again);
                producer
            };
            // The results of one operation come again together.
            let producer = match row.op.filter(|_| matches!(row.supply, Supply::Repeat | Supply::Next | Supply::Plain))
            {
                Some(op) => *ops[op].get_or_insert_with(producer),
                None => producer(),
            };
            graph.producers[row.number] = Some(producer);
            graph.network.edge(producer, node, keep);
        }
        for row in &demand.rows {
            let Some(node) = graph.nodes[row.number] else { continue };
            let is_scope = if let Item::Ran(op) = row.item { scopes.contains(&op) } else { false };
            if row.is_needed || is_scope {
                graph.network.edge(node, sink, INFINITE);
            }
            let Some(producer) = graph.producers[row.number] else { continue };
            let inputs = row.inputs.iter().filter_map(|&input| graph.nodes[demand.number(input)?]);
            for input in inputs {
                graph.network.edge(input, producer, INFINITE);
            }
        }
        graph
    }
}
