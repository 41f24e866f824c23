//! Says for each value that changed which rules led to its new form, with the cost after every one.
//!
//! The new form is made of nodes that rules added. The applications that added them, and those
//! that added what these matched, are the chain; the cost after a step is that of the cheapest
//! form that can be made of the program and what the chain added up to there.

use std::collections::BTreeSet;

use egg::Id;
use hashbrown::{HashMap, HashSet};
use ir::{Body, Loc};

use crate::classes::{ClassId, Classes, Selection};
use crate::cost::CostModel;
use crate::graph::{Graph, Read};
use crate::import::Import;
use crate::log::Log;
use crate::node::Node;
use crate::{replay, report};

/// What is told of one value.
pub(crate) struct Told {
    /// Where the value is made.
    pub place: Loc,
    /// What it cost, and costs now.
    pub message: String,
    /// The steps from one to the other.
    pub notes: Vec<String>,
}

/// So many values are explained in one stretch.
const MOST: usize = 100;

/// Explains the values that others use and that are computed otherwise now.
pub(crate) fn explain(
    import: &Import<'_>,
    classes: &Classes,
    selection: &Selection,
    body: &Body,
    costs: &CostModel<'_>,
    log: &Log,
) -> Vec<Told> {
    let origins = Origins::new(&import.graph, log);
    let mut told = Vec::new();
    let graph = &import.graph;
    let mut used: HashSet<Id> = import.roots.iter().copied().collect();
    for step in &import.steps {
        // What is computed twice is told of once.
        let class = classes.find(graph, step.class).filter(|_| used.remove(&step.class));
        let Some(class) = class else { continue };
        if told.len() >= MOST {
            break;
        }
        let mut chain = origins.chain(graph, classes, selection, class, log);
        chain.extend(origins.replaced(graph, classes, selection, class, step.class, log));
        if chain.is_empty() {
            continue;
        }
        let mut notes = Vec::new();
        let steps: Vec<u32> = chain.into_iter().collect();
        let reached: HashSet<Id> = reached(graph, step.class).into_iter().collect();
        let cost = |count: usize| replay::cost(graph, costs, log, &reached, step.class, &steps[..count]);
        let start = cost(0);
        let mut last = start;
        for count in 1..=steps.len() {
            let cost = cost(count).min(last);
            let name = log.name(steps[count - 1]);
            let mark = if cost < last { "" } else { " (no cheaper yet)" };
            notes.push(format!("{name}: {}{mark}", report::cost(cost)));
            last = cost;
        }
        let name = body.result_count(step.op).checked_sub(1).and_then(|_| {
            let name = body.value_name(body.result(step.op, 0))?;
            Some(format!("%{}", name.text(costs.cx)))
        });
        let what = name.unwrap_or_else(|| format!("the result of {}", body.def(step.op).name));
        told.push(Told {
            place: body.loc(step.op),
            message: format!("{what} cost {}, now {}", report::cost(start), report::cost(last)),
            notes,
        });
    }
    told
}

/// Which application added each node, by its form now.
struct Origins {
    of: HashMap<Node, u32>,
}

impl Origins {
    fn new(graph: &Graph<'_>, log: &Log) -> Origins {
        let mut of: HashMap<Node, u32> = HashMap::new();
        for id in (0..graph.nodes().len()).map(Id::from) {
            let node = graph.node(id);
            // What the program had, or what came first, counts.
            let application = log.added_by(id).map_or(0, |application| application + 1);
            of.entry(node).and_modify(|known| *known = (*known).min(application)).or_insert(application);
        }
        Origins { of }
    }

    /// The application that added a node.
    fn application(&self, node: &Node) -> Option<u32> {
        self.of.get(node).copied().unwrap_or(0).checked_sub(1)
    }

    /// The applications that a selection rests on, below a class.
    fn chain(
        &self,
        graph: &Graph<'_>,
        classes: &Classes,
        selection: &Selection,
        class: ClassId,
        log: &Log,
    ) -> BTreeSet<u32> {
        let mut chain = BTreeSet::new();
        let mut seen = vec![false; classes.len()];
        let mut stack = vec![class];
        while let Some(class) = stack.pop() {
            if std::mem::replace(&mut seen[class as usize], true) {
                continue;
            }
            let Some(number) = selection[class as usize] else { continue };
            stack.extend(classes.operands(class, number));
            self.rest(graph, classes.node(graph, class, number), classes.ids[class as usize], log, &mut chain);
        }
        chain
    }

    /// The application that added a node, and those that its left side rests on.
    fn rest(&self, graph: &Graph<'_>, node: &Node, class: Id, log: &Log, chain: &mut BTreeSet<u32>) {
        let mut left = Vec::new();
        left.extend(self.application(node));
        if self.application(node).is_none() {
            // An old node that is in this class only because a rule says so.
            left.extend(self.joined(graph, node, class, log));
        }
        while let Some(application) = left.pop() {
            if !chain.insert(application) {
                continue;
            }
            let matched = log.applications[application as usize].left;
            left.extend(self.application(&graph.node(matched)));
        }
    }

    /// The application that made a value what is chosen for it, if it is not the operation that the
    /// program has for it.
    fn replaced(
        &self,
        graph: &Graph<'_>,
        classes: &Classes,
        selection: &Selection,
        class: ClassId,
        value: Id,
        log: &Log,
    ) -> Option<u32> {
        let own = graph.node(value);
        let chosen = classes.node(graph, class, selection[class as usize]?);
        let is_of_value = |left: Id| left == value || graph.node(left) == own;
        let number = log.applications.iter().position(|application| is_of_value(application.left));
        number.filter(|_| *chosen != own).map(|number| number as u32)
    }

    /// The application that joined a class with that of an old node.
    fn joined(&self, graph: &Graph<'_>, node: &Node, class: Id, log: &Log) -> Option<u32> {
        let number = log.applications.iter().position(|application| {
            graph.find(application.left) == graph.find(class) && graph.node(application.right) == *node
        })?;
        Some(number as u32)
    }
}

/// All classes that a class reaches.
fn reached(graph: &Graph<'_>, class: Id) -> Vec<Id> {
    let mut order = vec![graph.find(class)];
    let mut seen: hashbrown::HashSet<Id> = order.iter().copied().collect();
    let mut at = 0;
    while at < order.len() {
        for node in graph[order[at]].iter() {
            for &child in node.children.iter() {
                let child = graph.find(child);
                if seen.insert(child) {
                    order.push(child);
                }
            }
        }
        at += 1;
    }
    order
}
