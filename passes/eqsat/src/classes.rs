//! The classes that a program can be chosen from, as dense tables for extraction.
//!
//! Only classes that the roots reach are there, and of each class only the nodes whose operands
//! are there as early as they can be: what is chosen then stands before all its users, whatever
//! was matched with what comes later.

use egg::{Id, Language};

use crate::cost::{CostModel, Price};
use crate::graph::Graph;
use crate::import::Import;
use crate::node::{Kind, Node};

/// A class by its number in [`Classes`].
pub(crate) type ClassId = u32;

/// A way to have a class.
#[derive(Clone, Debug)]
pub(crate) struct Choice {
    pub node: Node,
    /// The classes of its operands.
    pub children: Box<[ClassId]>,
    pub price: Price,
}

/// What is chosen: for each class the number of a choice, none if it is not needed.
pub(crate) type Selection = Vec<Option<u32>>;

/// The classes that a program can be chosen from.
pub(crate) struct Classes {
    /// The class of the e-graph.
    pub ids: Vec<Id>,
    pub choices: Vec<Vec<Choice>>,
    /// The classes that others use.
    pub roots: Vec<ClassId>,
    /// For each class of the e-graph, its number.
    numbers: Vec<u32>,
}

const NONE: u32 = u32::MAX;

impl Classes {
    /// The classes that the roots of a stretch reach.
    pub fn new(import: &Import<'_>, costs: &CostModel<'_>) -> Classes {
        let graph = &import.graph;
        let mut classes = Classes {
            ids: Vec::new(),
            choices: Vec::new(),
            roots: Vec::new(),
            numbers: vec![NONE; graph.nodes().len()],
        };
        for &root in &import.roots {
            let number = classes.number(graph.find(root));
            classes.roots.push(number);
        }
        let ready = Ready::new(import);
        let mut next = 0;
        while next < classes.ids.len() {
            let id = classes.ids[next];
            let mut choices = Vec::new();
            for node in graph[id].iter().filter(|node| ready.of_node(import, node) <= ready.of(graph.find(id))) {
                let children = node.children.iter().map(|&child| classes.number(graph.find(child))).collect();
                choices.push(Choice { node: node.clone(), children, price: costs.price(graph, node, id) });
            }
            classes.choices.push(choices);
            next += 1;
        }
        classes
    }

    fn number(&mut self, id: Id) -> ClassId {
        let number = &mut self.numbers[usize::from(id)];
        if *number == NONE {
            *number = self.ids.len() as u32;
            self.ids.push(id);
        }
        *number
    }

    /// The number of a class of the e-graph, if a root reaches it.
    pub fn find(&self, graph: &Graph<'_>, id: Id) -> Option<ClassId> {
        let number = self.numbers[usize::from(graph.find(id))];
        (number != NONE).then_some(number)
    }

    /// How many classes there are.
    pub fn len(&self) -> usize {
        self.ids.len()
    }

    /// What the program was before: of each class the first operation that computed it.
    pub fn original(&self, import: &Import<'_>) -> Selection {
        let graph = &import.graph;
        let mut selection: Selection = vec![None; self.len()];
        // Constants and leaves are there before all operations.
        for (class, choices) in self.choices.iter().enumerate() {
            let is_given = |choice: &Choice| {
                matches!(graph.analysis.heads.kind(choice.node.head), Kind::Leaf(_) | Kind::Constant(_))
            };
            selection[class] = choices.iter().position(is_given).map(|at| at as u32);
        }
        for step in &import.steps {
            let Some(class) = self.find(graph, step.class) else { continue };
            let node = graph.nodes()[usize::from(step.class)].clone().map_children(|id| graph.find(id));
            let choices = &self.choices[class as usize];
            let at = choices.iter().position(|choice| choice.node == node).map(|at| at as u32);
            selection[class as usize] = selection[class as usize].or(at);
        }
        for (class, choices) in self.choices.iter().enumerate() {
            // The parts of several results have one choice.
            if selection[class].is_none() && choices.len() == 1 {
                selection[class] = Some(0);
            }
        }
        selection
    }
}

/// From where in the stretch on classes can be computed.
struct Ready {
    of: Vec<u32>,
}

impl Ready {
    /// The least solution: a class is there when one of its nodes is, a node when all its operands
    /// are. Leaves are taken by their place, so each class is final when it is reached.
    fn new(import: &Import<'_>) -> Ready {
        let graph = &import.graph;
        let mut ready = Ready { of: vec![u32::MAX; graph.nodes().len()] };
        if import.ready.is_empty() && import.guards.len() == 1 {
            ready.of.fill(0);
            return ready;
        }
        let mut ids: Vec<Id> = graph.classes().map(|class| class.id).collect();
        ids.sort_unstable();
        // Operands mostly come before their users, so a few rounds are enough.
        loop {
            let mut changed = false;
            for &id in &ids {
                let best = graph[id].iter().map(|node| ready.of_node(import, node)).min().unwrap_or(u32::MAX);
                if best < ready.of[usize::from(id)] {
                    ready.of[usize::from(id)] = best;
                    changed = true;
                }
            }
            if !changed {
                return ready;
            }
        }
    }

    fn of(&self, id: Id) -> u32 {
        self.of[usize::from(id)]
    }

    fn of_node(&self, import: &Import<'_>, node: &Node) -> u32 {
        let graph = &import.graph;
        let own = match graph.analysis.heads.kind(node.head) {
            Kind::Leaf(_) => import.ready.get(&node.head).copied().unwrap_or(0),
            Kind::Op(op) => import.guards.get(op.guard as usize).copied().unwrap_or(0),
            Kind::Constant(_) | Kind::Part(..) => 0,
        };
        node.children().iter().map(|&child| self.of(graph.find(child))).fold(own, u32::max)
    }
}
