//! Search through all choices, for few classes: branch and bound, depth first.
//!
//! Classes are decided from the roots down, each when it is needed first; those with one choice at
//! once. What is decided costs its work, what is needed at least that of its cheapest choice; a
//! branch that costs as much as the best known program is left. The work is bounded, so the result
//! is the best that was found by then.

use crate::classes::{ClassId, Classes, Selection};
use crate::extract::cost_of;

/// How often the search may touch each choice, on average; then it ends.
const TOUCHES: usize = 32;

/// The cheapest selection, if the search ends in time; at worst the one that is given.
pub(crate) fn search(classes: &Classes, selection: Selection, cost: f64) -> (Selection, f64) {
    let options = Options::new(classes);
    let cheapest = |class| {
        let least = options.of(class).iter().map(|&number| classes.choice(class, number).price.least());
        least.fold(f64::INFINITY, f64::min)
    };
    let mut search = Search {
        classes,
        least: (0..classes.len() as ClassId).map(cheapest).collect(),
        options: &options,
        best: selection,
        cost,
        now: vec![None; classes.len()],
        needed: vec![false; classes.len()],
        order: Vec::new(),
        bound: 0.0,
        left: TOUCHES * classes.choice_count(),
    };
    for &root in &classes.roots {
        search.need(root);
    }
    search.settle(0);
    search.decide(0);
    (search.best, search.cost)
}

/// The choices of all classes, of each the cheapest first.
struct Options {
    all: Vec<u32>,
    starts: Vec<u32>,
}

impl Options {
    fn new(classes: &Classes) -> Options {
        let mut options = Options { all: Vec::with_capacity(classes.choice_count()), starts: vec![0] };
        for class in 0..classes.len() as ClassId {
            let work = |number: u32| classes.choice(class, number).price.work;
            let start = options.all.len();
            options.all.extend(0..classes.choices(class).len() as u32);
            options.all[start..].sort_by(|&a, &b| work(a).total_cmp(&work(b)));
            options.starts.push(options.all.len() as u32);
        }
        options
    }

    fn of(&self, class: ClassId) -> &[u32] {
        &self.all[self.starts[class as usize] as usize..self.starts[class as usize + 1] as usize]
    }
}

struct Search<'a> {
    classes: &'a Classes,
    options: &'a Options,
    /// The work of the cheapest choice of each class.
    least: Vec<f64>,
    best: Selection,
    cost: f64,
    now: Selection,
    needed: Vec<bool>,
    /// The classes that are needed, in the order in which they came to be.
    order: Vec<ClassId>,
    /// What all that is needed costs at least.
    bound: f64,
    /// How many classes may still be touched.
    left: usize,
}

impl Search<'_> {
    fn need(&mut self, class: ClassId) {
        if !std::mem::replace(&mut self.needed[class as usize], true) {
            self.order.push(class);
            self.bound += self.least[class as usize];
            self.touch(1);
        }
    }

    fn touch(&mut self, count: usize) {
        self.left = self.left.saturating_sub(count);
    }

    fn choose(&mut self, class: ClassId, number: u32) {
        self.now[class as usize] = Some(number);
        self.bound += self.classes.choice(class, number).price.least() - self.least[class as usize];
        let classes = self.classes;
        classes.operands(class, number).iter().for_each(|&operand| self.need(operand));
    }

    /// Decides what has one choice, from a place in the order on.
    fn settle(&mut self, from: usize) {
        let mut at = from;
        while at < self.order.len() {
            let class = self.order[at];
            if let [only] = self.options.of(class)[..] {
                self.choose(class, only);
            }
            at += 1;
        }
    }

    /// Decides what is needed and not decided, from a place in the order on.
    fn decide(&mut self, from: usize) {
        self.touch(1);
        if self.bound >= self.cost - 1e-9 || self.left == 0 {
            return;
        }
        let open = (from..self.order.len()).find(|&at| self.now[self.order[at] as usize].is_none());
        self.touch(open.unwrap_or(self.order.len()) - from);
        let Some(at) = open else {
            // Bytes are not in the bound, and cycles are found only here.
            self.touch(self.classes.len());
            if let Some(cost) = cost_of(self.classes, &self.now).filter(|&cost| cost < self.cost - 1e-9) {
                self.best.clone_from(&self.now);
                self.cost = cost;
            }
            return;
        };
        let (class, options) = (self.order[at], self.options);
        for &number in options.of(class) {
            let (before, bound) = (self.order.len(), self.bound);
            self.choose(class, number);
            self.settle(before);
            self.decide(at + 1);
            for class in self.order.drain(before..) {
                self.needed[class as usize] = false;
                self.now[class as usize] = None;
            }
            self.now[class as usize] = None;
            self.bound = bound;
        }
    }
}
