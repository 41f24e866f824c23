//! The planner's network: keeping against recomputing as a minimum cut.
//!
//! Source to operation: the time to repeat it. Operation to its result: the time to keep the
//! result. Value to the operations that read it, and needed value to the sink: never cut. What
//! is at hand has no node. On the side of the sink, an operation is repeated; a value there
//! whose operation is not is kept. So the cut is the added time of a plan, and the minimum cut
//! is the best plan.

use hashbrown::HashMap;
use ir::{OpId, ValueId};

use crate::plan::Decision;
use crate::plan::cut::{INFINITE, Network};
use crate::plan::demand::{Demand, Item, Scopes};
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
pub fn solve(demand: &Demand, wishes: &Wishes, scopes: &Scopes, forced: Option<Forced>) -> HashMap<Item, Decision> {
    let graph = Graph::new(demand, wishes, scopes, forced);
    let cut = graph.network.cut(graph.source, graph.sink);
    let is_wanted = |node: u32| cut[node as usize];
    let mut decisions = HashMap::new();
    for row in &demand.rows {
        let Some(&node) = graph.nodes.get(&row.item) else {
            decisions.insert(row.item, Decision::Free);
            continue;
        };
        let again = graph.producers.get(&row.item).is_some_and(|&producer| is_wanted(producer));
        let decision = match () {
            () if !is_wanted(node) => Decision::Unneeded,
            () if again => row.supply.again(),
            () => Decision::Tape,
        };
        decisions.insert(row.item, decision);
    }
    decisions
}

struct Graph {
    network: Network,
    source: u32,
    sink: u32,
    nodes: HashMap<Item, u32>,
    /// What stands for having an item again.
    producers: HashMap<Item, u32>,
}

/// Times as whole numbers: small enough that all together never reach the price of keeping
/// something that is forbidden, and all of those never reach infinity.
struct Scale {
    factor: f64,
    forbidden: u64,
}

impl Scale {
    fn new(demand: &Demand, scopes: &Scopes) -> Scale {
        let tape = |row: &super::demand::Row| row.tape_in(scopes).map_or(0.0, |(_, tape)| tape.time);
        let total: f64 = demand.rows.iter().map(|row| row.again + tape(row)).sum();
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
        let (nodes, producers) = (HashMap::new(), HashMap::new());
        let mut graph = Graph { network, source, sink, nodes, producers };
        let scale = Scale::new(demand, scopes);
        let mut ops: HashMap<OpId, u32> = HashMap::new();
        for row in demand.rows.iter().filter(|row| row.supply != Supply::Free) {
            let node = graph.network.node();
            graph.nodes.insert(row.item, node);
            let value = if let Item::Value(value) = row.item { Some(value) } else { None };
            let is_kept = match forced {
                Some(Forced::Again(other)) if value == Some(other) => false,
                Some(Forced::Kept(other)) if value == Some(other) => true,
                _ => value.is_some_and(|value| wishes.forces(value, row.supply)),
            };
            let is_forbidden =
                value.is_some_and(|value| forced == Some(Forced::Again(value)) || wishes.avoids(value, row.supply));
            // One unit more, so that of two equal plans the one with less tape is taken.
            let keep = match demand.keeping(row, scopes) {
                None => INFINITE,
                Some(_) if is_kept => 0,
                Some(_) if is_forbidden => scale.forbidden,
                Some(time) => scale.of(time) + 1,
            };
            if matches!(row.supply, Supply::Keep(_)) || (is_kept && row.tape.is_some()) {
                graph.network.edge(source, node, keep.min(scale.forbidden));
                continue;
            }
            let again = match row.item {
                Item::Copied(id) if wishes.copies.contains(&demand.snapshots[id].buffer) => 0,
                Item::Copied(id) if wishes.no_copies.contains(&demand.snapshots[id].buffer) => scale.forbidden,
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
                Some(op) => *ops.entry(op).or_insert_with(producer),
                None => producer(),
            };
            graph.producers.insert(row.item, producer);
            graph.network.edge(producer, node, keep);
        }
        for row in &demand.rows {
            let Some(&node) = graph.nodes.get(&row.item) else { continue };
            let is_scope = if let Item::Ran(op) = row.item { scopes.contains(&op) } else { false };
            if row.is_needed || is_scope {
                graph.network.edge(node, sink, INFINITE);
            }
            let Some(&producer) = graph.producers.get(&row.item) else { continue };
            for input in &row.inputs {
                if let Some(&input) = graph.nodes.get(input) {
                    graph.network.edge(input, producer, INFINITE);
                }
            }
        }
        graph
    }
}
