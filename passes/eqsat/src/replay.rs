//! What a value costs after some steps: applications are done again, without all others.
//!
//! At the end a class has all forms of all that rules made equal, so that it cannot tell what was
//! there before. So nodes get back the operands under the names that these had when the nodes were
//! added, and only the applications at hand make classes one.

use egg::Id;
use hashbrown::{HashMap, HashSet};

use crate::cost::CostModel;
use crate::graph::{Graph, Read};
use crate::log::Log;
use crate::node::{Kind, Node};

/// Which nodes are in one class.
struct Names(Vec<Id>);

impl Names {
    fn find(&self, mut id: Id) -> Id {
        while self.0[usize::from(id)] != id {
            id = self.0[usize::from(id)];
        }
        id
    }

    /// Makes two classes one; whether they were two.
    fn union(&mut self, a: Id, b: Id) -> bool {
        let (a, b) = (self.find(a), self.find(b));
        self.0[usize::from(a.max(b))] = a.min(b);
        a != b
    }
}

/// The cost, as a tree, of the cheapest form of a value that the program has and what some
/// applications made; `reached` are the classes that its class reaches in the end.
pub(crate) fn cost(
    graph: &Graph<'_>,
    costs: &CostModel<'_>,
    log: &Log,
    reached: &HashSet<Id>,
    value: Id,
    applications: &[u32],
) -> f64 {
    let is_there = |id: Id| log.added_by(id).is_none_or(|by| applications.contains(&by));
    let all = (0..graph.nodes().len()).map(Id::from);
    let ids: Vec<Id> = all.clone().filter(|&id| is_there(id) && reached.contains(&graph.find(id))).collect();
    let mut names = Names(all.collect());
    for &number in applications {
        let application = log.applications[number as usize];
        names.union(application.left, application.right);
    }
    let named = |names: &Names, id: Id| {
        let mut node = graph.nodes()[usize::from(id)].clone();
        node.rename(|operand| names.find(operand));
        node
    };
    // What has the same operands by now is the same.
    loop {
        let mut known: HashMap<Node, Id> = HashMap::new();
        let same = ids.iter().filter(|&&id| {
            let first = *known.entry(named(&names, id)).or_insert(id);
            names.union(first, id)
        });
        if same.count() == 0 {
            break;
        }
    }
    let mut best: HashMap<Id, f64> = HashMap::new();
    let mut constants: HashSet<Id> = HashSet::new();
    // Costs only fall, from infinity; as many rounds as forms are deep.
    loop {
        let mut changed = false;
        for &id in &ids {
            let (node, own) = (named(&names, id), names.find(id));
            let is_constant = matches!(graph.analysis.heads.kind(node.head), Kind::Constant(_));
            let folds = || graph.constant(id).is_some() && !node.children.is_empty();
            if is_constant || (folds() && node.children.iter().all(|child| constants.contains(child))) {
                changed |= constants.insert(own);
                best.insert(own, 0.0);
                continue;
            }
            let operand = |child: &Id| best.get(child).copied().unwrap_or(f64::INFINITY);
            let operands: f64 = node.children.iter().map(operand).sum();
            let cost = costs.price(graph, &node, id).work + operands;
            if cost < best.get(&own).copied().unwrap_or(f64::INFINITY) {
                best.insert(own, cost);
                changed = true;
            }
        }
        if !changed {
            return best.get(&names.find(value)).copied().unwrap_or(f64::INFINITY);
        }
    }
}
