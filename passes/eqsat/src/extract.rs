//! The cheapest program of an e-graph: greedy choices, improved with sharing in mind; searched
//! through where few classes have a choice. A cycle is never chosen.

use std::cmp::Ordering;
use std::collections::BinaryHeap;

use crate::chosen::Chosen;
use crate::classes::{ClassId, Classes, Selection};

/// Above this a cost is as bad as any other: trees that share are exponentially large.
const MOST: f64 = 1e30;

/// How much is searched.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(crate) enum Effort {
    /// Greedy choices and improvement.
    Greedy,
    /// A search through all choices as well, if at most [`EXACT_CLASSES`] have one.
    Exact,
}

/// Up to how many classes there is a search at all, as it goes as deep.
const MOST_CLASSES: usize = 1500;

/// Up to how many classes with several choices are searched through.
const EXACT_CLASSES: usize = 150;

/// The cheapest selection that is found, and its cost.
pub(crate) fn cheapest(classes: &Classes, original: &Selection, effort: Effort) -> Option<(Selection, f64)> {
    let greedy = greedy(classes, &vec![None; classes.len()])?;
    // From two starts, as improvement is local: what greedy takes for trees, and what was there.
    let mut starts = vec![greedy.clone()];
    let mixed: Selection = original.iter().zip(&greedy).map(|(own, other)| own.or(*other)).collect();
    starts.push(mixed);
    let mut best: Option<(Selection, f64)> = None;
    for start in starts {
        let Some(mut chosen) = Chosen::new(classes, start) else { continue };
        chosen.improve();
        let chosen = around(classes, chosen);
        if best.as_ref().is_none_or(|(_, cost)| chosen.total() < *cost - 1e-9) {
            best = Some((chosen.selection(), chosen.total()));
        }
    }
    let (selection, cost) = best?;
    let open = (0..classes.len()).filter(|&class| classes.choices[class].len() > 1).count();
    if effort == Effort::Greedy || open == 0 || open > EXACT_CLASSES || classes.len() > MOST_CLASSES {
        return Some((selection, cost));
    }
    Some(crate::exact::search(classes, selection, cost))
}

/// How often what is not needed yet is chosen anew, of at most [`MOST_CLASSES`].
const TURNS: usize = 4;

/// Improves once more, where all that is not needed is what is cheapest beside what is: a form that
/// shares most of its operands costs little, but as a tree it may be dear.
fn around<'c>(classes: &'c Classes, mut chosen: Chosen<'c>) -> Chosen<'c> {
    for _ in 0..if classes.len() > MOST_CLASSES { 0 } else { TURNS } {
        let next = greedy(classes, &chosen.selection()).and_then(|selection| Chosen::new(classes, selection));
        let Some(mut next) = next else { break };
        next.improve();
        if next.total() >= chosen.total() - 1e-9 {
            break;
        }
        chosen = next;
    }
    chosen
}

/// What a selection costs; none if something that is needed has no choice, or needs itself.
pub(crate) fn cost_of(classes: &Classes, selection: &Selection) -> Option<f64> {
    Chosen::new(classes, selection.clone()).map(|chosen| chosen.total())
}

/// A class that can be had at a cost.
#[derive(PartialEq)]
struct Offer {
    cost: f64,
    class: ClassId,
    choice: u32,
}

impl Eq for Offer {}

impl PartialOrd for Offer {
    fn partial_cmp(&self, other: &Offer) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Offer {
    /// The cheapest is the greatest, then that of the least class, so that the order is fixed.
    fn cmp(&self, other: &Offer) -> Ordering {
        other.cost.total_cmp(&self.cost).then_with(|| (other.class, other.choice).cmp(&(self.class, self.choice)))
    }
}

/// For each class the choice that makes the cheapest tree, as in Knuth's generalisation of
/// Dijkstra's algorithm (1977): classes become final in the order of their costs, a choice when
/// all its operands are. So operands are always final before their users, and cycles cannot be.
/// What is kept costs nothing.
fn greedy(classes: &Classes, kept: &Selection) -> Option<Selection> {
    let mut selection: Selection = vec![None; classes.len()];
    let mut costs = vec![0.0; classes.len()];
    // Who waits for a class: the choices that have it as an operand, once for each time.
    let mut waiting: Vec<Vec<(ClassId, u32)>> = vec![Vec::new(); classes.len()];
    let mut missing: Vec<Vec<u32>> = Vec::with_capacity(classes.len());
    let mut offers = BinaryHeap::new();
    for (class, choices) in classes.choices.iter().enumerate() {
        let own = kept[class];
        let class = class as ClassId;
        if let Some(choice) = own {
            offers.push(Offer { cost: 0.0, class, choice });
        }
        missing.push(choices.iter().map(|choice| choice.children.len() as u32).collect());
        for (number, choice) in choices.iter().enumerate() {
            let number = number as u32;
            choice.children.iter().for_each(|&child| waiting[child as usize].push((class, number)));
            if choice.children.is_empty() && own.is_none() {
                offers.push(Offer { cost: choice.price.work, class, choice: number });
            }
        }
    }
    while let Some(Offer { cost, class, choice }) = offers.pop() {
        if selection[class as usize].is_some() {
            continue;
        }
        selection[class as usize] = Some(choice);
        costs[class as usize] = cost;
        for (user, number) in std::mem::take(&mut waiting[class as usize]) {
            let left = &mut missing[user as usize][number as usize];
            *left -= 1;
            if *left == 0 && selection[user as usize].is_none() {
                let choice = &classes.choices[user as usize][number as usize];
                let operands: f64 = choice.children.iter().map(|&child| costs[child as usize]).sum();
                offers.push(Offer { cost: (choice.price.work + operands).min(MOST), class: user, choice: number });
            }
        }
    }
    classes.roots.iter().all(|&root| selection[root as usize].is_some()).then_some(selection)
}
