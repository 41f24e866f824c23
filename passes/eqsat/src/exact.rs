//! Search through all choices, for few classes: branch and bound, depth first.
//!
//! Classes are decided from the roots down, each when it is needed first. What is decided costs at
//! least its work; a branch that costs as much as the best known program is left. The number of
//! steps is bounded, so the result is the best that was found by then.

use crate::classes::{ClassId, Classes, Selection};
use crate::extract::cost_of;

/// After so many steps the search ends.
const MOST_STEPS: usize = 200_000;

/// The cheapest selection, if the search ends in time; at worst the one that is given.
pub(crate) fn search(classes: &Classes, selection: Selection, cost: f64) -> (Selection, f64) {
    let mut search = Search { classes, best: selection, cost, now: vec![None; classes.len()], steps: 0 };
    let roots = classes.roots.clone();
    search.decide(&roots, 0.0);
    (search.best, search.cost)
}

struct Search<'a> {
    classes: &'a Classes,
    best: Selection,
    cost: f64,
    now: Selection,
    steps: usize,
}

impl Search<'_> {
    /// Decides the classes of a list, which cost at least `spent` with what is decided.
    fn decide(&mut self, open: &[ClassId], spent: f64) {
        self.steps += 1;
        if spent >= self.cost - 1e-9 || self.steps > MOST_STEPS {
            return;
        }
        // What has one choice is decided first: no branch, and the bound grows.
        let mut open: Vec<ClassId> = open.iter().copied().filter(|&class| self.now[class as usize].is_none()).collect();
        open.sort_unstable();
        open.dedup();
        let Some(at) = (0..open.len()).min_by_key(|&at| (self.classes.choices[open[at] as usize].len(), open[at]))
        else {
            // Bytes are not in the bound, and cycles are found only here.
            if let Some(cost) = cost_of(self.classes, &self.now).filter(|&cost| cost < self.cost - 1e-9) {
                self.best = self.now.clone();
                self.cost = cost;
            }
            return;
        };
        let class = open.swap_remove(at);
        let choices = &self.classes.choices[class as usize];
        let mut order: Vec<u32> = (0..choices.len() as u32).collect();
        order.sort_by(|&a, &b| choices[a as usize].price.work.total_cmp(&choices[b as usize].price.work));
        for number in order {
            let choice = &choices[number as usize];
            self.now[class as usize] = Some(number);
            let next: Vec<ClassId> = open.iter().chain(choice.children.iter()).copied().collect();
            self.decide(&next, spent + choice.price.work);
        }
        self.now[class as usize] = None;
    }
}
