//! Search through all choices, for few classes: branch and bound, depth first.
//!
//! Classes are decided from the roots down, each when it is needed first; those with one choice at
//! once. What is decided costs its work, what is needed at least that of its cheapest choice; a
//! branch that costs as much as the best known program is left. The work is bounded, so the result
//! is the best that was found by then.

use crate::classes::{ClassId, Classes, Selection};
use crate::extract::cost_of;

/// After so many classes were touched the search ends.
const MOST_WORK: usize = 400_000;

/// The cheapest selection, if the search ends in time; at worst the one that is given.
pub(crate) fn search(classes: &Classes, selection: Selection, cost: f64) -> (Selection, f64) {
    let cheapest = |class| {
        let works = classes.choices(class).iter().map(|choice| choice.price.least());
        works.fold(f64::INFINITY, f64::min)
    };
    let mut search = Search {
        classes,
        least: (0..classes.len() as ClassId).map(cheapest).collect(),
        best: selection,
        cost,
        now: vec![None; classes.len()],
        needed: vec![false; classes.len()],
        order: Vec::new(),
        bound: 0.0,
        work: 0,
    };
    for &root in &classes.roots {
        search.need(root);
    }
    search.settle(0);
    search.decide(0);
    (search.best, search.cost)
}

struct Search<'a> {
    classes: &'a Classes,
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
    work: usize,
}

impl Search<'_> {
    fn need(&mut self, class: ClassId) {
        if !std::mem::replace(&mut self.needed[class as usize], true) {
            self.order.push(class);
            self.bound += self.least[class as usize];
            self.work += 1;
        }
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
            if self.classes.choices(class).len() == 1 {
                self.choose(class, 0);
            }
            at += 1;
        }
    }

    /// Decides what is needed and not decided, from a place in the order on.
    fn decide(&mut self, from: usize) {
        self.work += 1;
        if self.bound >= self.cost - 1e-9 || self.work > MOST_WORK {
            return;
        }
        let open = (from..self.order.len()).find(|&at| self.now[self.order[at] as usize].is_none());
        let Some(at) = open else {
            // Bytes are not in the bound, and cycles are found only here.
            self.work += self.classes.len();
            if let Some(cost) = cost_of(self.classes, &self.now).filter(|&cost| cost < self.cost - 1e-9) {
                self.best.clone_from(&self.now);
                self.cost = cost;
            }
            return;
        };
        let class = self.order[at];
        let choices = self.classes.choices(class);
        let mut order: Vec<u32> = (0..choices.len() as u32).collect();
        order.sort_by(|&a, &b| choices[a as usize].price.work.total_cmp(&choices[b as usize].price.work));
        for number in order {
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
