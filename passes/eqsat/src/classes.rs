//! The classes that a program can be chosen from, as dense tables for extraction.
//!
//! Only classes that the roots reach are there, and of each class only the nodes whose operands
//! are there as early as they can be: what is chosen then stands before all its users, whatever
//! was matched with what comes later.

use std::collections::VecDeque;

use egg::Id;

use crate::cost::{CostModel, Price};
use crate::graph::{Graph, LEAF, Read, leaders};
use crate::import::Import;
use crate::node::{Kind, Node};

/// A class by its number in [`Classes`].
pub(crate) type ClassId = u32;

/// A way to have a class.
#[derive(Copy, Clone, Debug)]
pub(crate) struct Choice {
    /// The place of the node among those of its class.
    pub at: u32,
    /// What the node costs.
    pub price: Price,
    /// Where its operands begin in the list of all operands.
    start: u32,
}

/// What is chosen: for each class the number of a choice, none if it is not needed.
pub(crate) type Selection = Vec<Option<u32>>;

/// The classes that a program can be chosen from.
pub(crate) struct Classes {
    /// The class of the e-graph.
    pub ids: Vec<Id>,
    /// The classes that others use.
    pub roots: Vec<ClassId>,
    /// Choices that pay only if all of them are taken.
    pub together: Vec<Vec<(ClassId, u32)>>,
    /// The choices of all classes, one class after the other.
    all: Vec<Choice>,
    /// Where those of each class begin, and where the last ones end.
    starts: Vec<u32>,
    /// The classes of the operands of all choices, one choice after the other.
    operands: Vec<ClassId>,
    /// For each class of the e-graph, its number.
    numbers: Vec<u32>,
}

const NONE: u32 = u32::MAX;

/// Which nodes become choices.
#[derive(Copy, Clone, PartialEq, Eq)]
pub(crate) enum Keep {
    /// All that are there in time.
    All,
    /// Of those only what can be part of a cheapest program: no node that needs its own class, and
    /// none that another one is never dearer than.
    Promising,
}

impl Classes {
    /// The classes that the roots of a stretch reach.
    pub fn new(import: &Import<'_>, costs: &CostModel<'_>, keep: Keep) -> Classes {
        let graph = &import.graph;
        let mut classes = Classes {
            ids: Vec::with_capacity(import.steps.len()),
            roots: Vec::with_capacity(import.roots.len()),
            together: Vec::new(),
            all: Vec::with_capacity(import.steps.len()),
            starts: Vec::with_capacity(import.steps.len()),
            operands: Vec::with_capacity(2 * import.steps.len()),
            numbers: vec![NONE; graph.nodes().len()],
        };
        for &root in &import.roots {
            let number = classes.number(graph.find(root));
            classes.roots.push(number);
        }
        let mut ways = Ways { import, ready: Ready::new(import), all: Vec::new(), operands: Vec::new() };
        let mut next = 0;
        while next < classes.ids.len() {
            let class = classes.ids[next];
            classes.starts.push(classes.all.len() as u32);
            ways.read(costs, class);
            if keep == Keep::Promising {
                ways.sift(class);
            }
            for way in &ways.all {
                let start = classes.operands.len() as u32;
                for &child in &ways.operands[way.operands.0..way.operands.1] {
                    let number = classes.number(child);
                    classes.operands.push(number);
                }
                classes.all.push(Choice { at: way.at, price: way.price, start });
            }
            next += 1;
        }
        classes.starts.push(classes.all.len() as u32);
        classes.together = graph.analysis.together.iter().map(|set| classes.set(graph, set)).collect();
        classes.together.retain(|set| set.len() > 1);
        classes
    }

    /// The choices that are nodes of their classes, of those that roots reach.
    fn set(&self, graph: &Graph<'_>, nodes: &[(Id, Id)]) -> Vec<(ClassId, u32)> {
        let choice = |&(id, node): &(Id, Id)| {
            let class = self.find(graph, id)?;
            Some((class, self.number_of(graph, class, &graph.node(node))?))
        };
        nodes.iter().filter_map(choice).collect()
    }

    /// The number of the choice that is a node.
    fn number_of(&self, graph: &Graph<'_>, class: ClassId, node: &Node) -> Option<u32> {
        (0..self.choices(class).len() as u32).find(|&number| self.node(graph, class, number) == node)
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

    /// The choices of a class.
    pub fn choices(&self, class: ClassId) -> &[Choice] {
        &self.all[self.starts[class as usize] as usize..self.starts[class as usize + 1] as usize]
    }

    /// One of the choices of a class.
    pub fn choice(&self, class: ClassId, number: u32) -> &Choice {
        &self.all[(self.starts[class as usize] + number) as usize]
    }

    /// The node of a choice.
    pub fn node<'g>(&self, graph: &'g Graph<'_>, class: ClassId, number: u32) -> &'g Node {
        &graph.nodes_of(self.ids[class as usize])[self.choice(class, number).at as usize]
    }

    /// The classes of the operands of a choice.
    pub fn operands(&self, class: ClassId, number: u32) -> &[ClassId] {
        self.operands_of(self.place(class, number))
    }

    /// Where a choice stands among all.
    pub fn place(&self, class: ClassId, number: u32) -> usize {
        (self.starts[class as usize] + number) as usize
    }

    /// How many choices all classes have.
    pub fn choice_count(&self) -> usize {
        self.all.len()
    }

    fn operands_of(&self, place: usize) -> &[ClassId] {
        let end = self.all.get(place + 1).map_or(self.operands.len(), |next| next.start as usize);
        &self.operands[self.all[place].start as usize..end]
    }

    /// How many operands all choices have.
    pub fn operand_count(&self) -> usize {
        self.operands.len()
    }

    /// The classes with more than one choice, in order.
    pub fn open(&self) -> impl Iterator<Item = ClassId> {
        let counts = self.starts.windows(2).map(|ends| ends[1] - ends[0]);
        counts.enumerate().filter(|&(_, count)| count > 1).map(|(class, _)| class as ClassId)
    }

    /// What the program was before: of each class the first operation that computed it.
    pub fn original(&self, import: &Import<'_>) -> Selection {
        let graph = &import.graph;
        let mut selection: Selection = vec![None; self.len()];
        for step in &import.steps {
            let Some(class) = self.find(graph, step.class) else { continue };
            // Where there is one choice, it is that.
            if selection[class as usize].is_none() && self.choices(class).len() > 1 {
                selection[class as usize] = self.number_of(graph, class, &graph.node(step.class));
            }
        }
        for class in 0..self.len() as ClassId {
            // Constants and leaves are there before all operations, and the parts of several
            // results have one choice.
            let is_given = |&number: &u32| {
                let head = self.node(graph, class, number).head;
                matches!(graph.analysis.heads.kind(head), Kind::Leaf(_) | Kind::Constant(_))
            };
            let given = match self.choices(class).len() as u32 {
                1 => Some(0),
                count => (0..count).find(is_given),
            };
            if given.is_some() {
                selection[class as usize] = given;
            }
        }
        selection
    }
}

/// The nodes of one class that are there in time.
struct Ways<'i, 'c> {
    import: &'i Import<'c>,
    ready: Ready,
    all: Vec<Way>,
    /// The classes of the operands of all.
    operands: Vec<Id>,
}

/// One of them.
#[derive(Copy, Clone)]
struct Way {
    at: u32,
    price: Price,
    /// Where its operands begin and end.
    operands: (usize, usize),
}

/// With how many others of its class a node is compared.
const COMPARED: usize = 16;

impl Ways<'_, '_> {
    fn read(&mut self, costs: &CostModel<'_>, class: Id) {
        let graph = &self.import.graph;
        self.all.clear();
        self.operands.clear();
        for (at, node) in graph.nodes_of(class).iter().enumerate() {
            if self.ready.of_node(self.import, node) <= self.ready.of(class) {
                let start = self.operands.len();
                self.operands.extend(node.children.iter().map(|&child| graph.find(child)));
                let operands = (start, self.operands.len());
                self.all.push(Way { at: at as u32, price: costs.price(graph, node, class), operands });
            }
        }
    }

    /// Drops what is in no cheapest program.
    fn sift(&mut self, class: Id) {
        if self.all.len() < 2 {
            return;
        }
        let mut all = std::mem::take(&mut self.all);
        all.retain(|way| !self.operands_of(way).contains(&class));
        all.sort_by(|one, other| one.price.work.total_cmp(&other.price.work));
        let mut kept = 0;
        for next in 0..all.len() {
            let way = all[next];
            if !all[..kept.min(COMPARED)].iter().any(|other| self.is_never_dearer(other, &way)) {
                all[kept] = way;
                kept += 1;
            }
        }
        all.truncate(kept);
        all.sort_unstable_by_key(|way| way.at);
        self.all = all;
    }

    fn operands_of(&self, way: &Way) -> &[Id] {
        &self.operands[way.operands.0..way.operands.1]
    }

    /// Whether a node costs no more than another one, whatever else is chosen: it needs nothing that
    /// the other does not, and no more often, but for what is there anyway.
    fn is_never_dearer(&self, way: &Way, other: &Way) -> bool {
        let [own, others] = [way, other].map(|way| self.operands_of(way));
        let times = |operands: &[Id], operand| operands.iter().filter(|&&each| each == operand).count();
        let needs_less = |&operand: &Id| times(own, operand) <= times(others, operand) || self.is_given(operand);
        way.price.is_never_above(other.price) && own.iter().all(needs_less)
    }

    /// Whether a class is a constant, or a value from outside that is there in time.
    fn is_given(&self, class: Id) -> bool {
        let graph = &self.import.graph;
        let is_leaf = |node: &Node| matches!(graph.analysis.heads.kind(node.head), Kind::Leaf(_));
        let in_time = |node: &Node| self.ready.of_node(self.import, node) <= self.ready.of(class);
        graph.constant(class).is_some()
            || graph.marks(class) & LEAF != 0 && graph.nodes_of(class).iter().any(|node| is_leaf(node) && in_time(node))
    }
}

/// From where in the stretch on classes can be computed.
struct Ready {
    /// By class; empty if all can be from the start.
    of: Vec<u32>,
}

impl Ready {
    /// The least solution: a class is there when one of its nodes is, a node when all its operands
    /// are. It only falls, from never; who uses what fell is looked at again.
    fn new(import: &Import<'_>) -> Ready {
        let graph = &import.graph;
        if import.ready.is_empty() && import.guards.len() == 1 {
            return Ready { of: Vec::new() };
        }
        let mut ready = Ready { of: vec![u32::MAX; graph.nodes().len()] };
        let mut again: VecDeque<Id> = VecDeque::new();
        // Operands mostly come before their users, so most are final at once.
        let mut passed = vec![false; graph.nodes().len()];
        for class in leaders(graph) {
            passed[usize::from(class)] = true;
            if ready.lower(import, class) {
                again.extend(graph.users_of(class).filter(|&user| passed[usize::from(user)]));
            }
        }
        while let Some(class) = again.pop_front() {
            if ready.lower(import, class) {
                again.extend(graph.users_of(class));
            }
        }
        ready
    }

    /// Computes a class anew; whether it is there earlier than was known.
    fn lower(&mut self, import: &Import<'_>, class: Id) -> bool {
        let nodes = import.graph.nodes_of(class).iter();
        let best = nodes.map(|node| self.of_node(import, node)).min().unwrap_or(u32::MAX);
        let old = std::mem::replace(&mut self.of[usize::from(class)], best);
        best < old
    }

    fn of(&self, class: Id) -> u32 {
        self.of.get(usize::from(class)).copied().unwrap_or(0)
    }

    fn of_node(&self, import: &Import<'_>, node: &Node) -> u32 {
        if self.of.is_empty() {
            return 0;
        }
        let graph = &import.graph;
        let own = match graph.analysis.heads.kind(node.head) {
            Kind::Leaf(_) => import.ready.get(&node.head).copied().unwrap_or(0),
            Kind::Op(op) => import.guards.get(op.guard as usize).copied().unwrap_or(0),
            Kind::Constant(_) | Kind::Part(..) | Kind::Same => 0,
        };
        node.children.iter().map(|&child| self.of(graph.find(child))).fold(own, u32::max)
    }
}
