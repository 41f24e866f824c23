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

/// Up to how many classes with several choices are searched through.
const EXACT_CLASSES: usize = 150;

/// The cheapest selection that is found, and its cost.
pub(crate) fn cheapest(classes: &Classes, original: &Selection, effort: Effort) -> Option<(Selection, f64)> {
    let open: Vec<ClassId> = classes.open().collect();
    let greedy = if open.is_empty() { original.clone() } else { greedy(classes, None)? };
    // From several starts, as improvement is local: what greedy takes for trees, what was there, and
    // that with what pays only together.
    let filled =
        |own: &Selection| -> Selection { own.iter().zip(&greedy).map(|(own, other)| own.or(*other)).collect() };
    let mixed = filled(original);
    let merged = Chosen::new(classes, mixed.clone()).filter(|_| !classes.together.is_empty());
    let merged = merged.map(|chosen| filled(&together(classes, chosen).selection()));
    let mut starts: Vec<Selection> = [greedy.clone(), mixed].into_iter().chain(merged).collect();
    starts.dedup();
    let mut best: Option<(Selection, f64)> = None;
    for start in starts {
        let Some(mut chosen) = Chosen::new(classes, start) else { continue };
        chosen.improve(&open);
        if !open.is_empty() {
            chosen = around(classes, &open, chosen);
            let before = chosen.total();
            chosen = together(classes, chosen);
            if chosen.total() < before {
                chosen.improve(&open);
                chosen = around(classes, &open, chosen);
            }
        }
        if best.as_ref().is_none_or(|(_, cost)| chosen.total() < *cost - 1e-9) {
            best = Some((chosen.selection(), chosen.total()));
        }
    }
    let (selection, cost) = best?;
    debug_assert!(cost_of(classes, &selection).is_some_and(|again| (again - cost).abs() <= 1e-6 * cost.max(1.0)));
    if effort == Effort::Greedy || open.is_empty() || open.len() > EXACT_CLASSES {
        return Some((selection, cost));
    }
    Some(crate::exact::search(classes, selection, cost))
}

/// How often what is not needed yet is chosen anew, in small programs and in large ones.
const TURNS: [usize; 2] = [4, 1];

/// From how many classes on a program is large.
const LARGE: usize = 1500;

/// Improves once more, where all that is not needed is what is cheapest beside what is: a form that
/// shares most of its operands costs little, but as a tree it may be dear.
fn around<'c>(classes: &'c Classes, open: &[ClassId], mut chosen: Chosen<'c>) -> Chosen<'c> {
    for _ in 0..TURNS[usize::from(classes.len() > LARGE)] {
        let next = greedy(classes, Some(&chosen.selection())).and_then(|selection| Chosen::new(classes, selection));
        let Some(mut next) = next else { break };
        next.improve(open);
        if next.total() >= chosen.total() - 1e-9 {
            break;
        }
        chosen = next;
    }
    chosen
}

/// How many classes are counted to try choices that belong together.
const MOST_TRIED: usize = 20_000_000;

/// Takes choices that pay only together, where they do.
fn together<'c>(classes: &'c Classes, mut chosen: Chosen<'c>) -> Chosen<'c> {
    for set in classes.together.iter().take(MOST_TRIED / classes.len().max(1)) {
        if let Some(next) = chosen.with(set).filter(|next| next.total() < chosen.total() - 1e-9) {
            chosen = next;
        }
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
fn greedy(classes: &Classes, kept: Option<&Selection>) -> Option<Selection> {
    let mut selection: Selection = vec![None; classes.len()];
    let mut costs = vec![0.0; classes.len()];
    let waiting = Waiting::new(classes);
    let mut missing: Vec<u32> = Vec::with_capacity(classes.choice_count());
    let mut offers = BinaryHeap::new();
    for class in 0..classes.len() as ClassId {
        let own = kept.and_then(|kept| kept[class as usize]);
        if let Some(choice) = own {
            offers.push(Offer { cost: 0.0, class, choice });
        }
        for (number, choice) in classes.choices(class).iter().enumerate() {
            let number = number as u32;
            let operands = classes.operands(class, number).len() as u32;
            missing.push(operands);
            if operands == 0 && own.is_none() {
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
        for &(user, number) in waiting.of(class) {
            let left = &mut missing[classes.place(user, number)];
            *left -= 1;
            if *left == 0 && selection[user as usize].is_none() {
                let operands: f64 = classes.operands(user, number).iter().map(|&child| costs[child as usize]).sum();
                let cost = (classes.choice(user, number).price.work + operands).min(MOST);
                offers.push(Offer { cost, class: user, choice: number });
            }
        }
    }
    classes.roots.iter().all(|&root| selection[root as usize].is_some()).then_some(selection)
}

/// Who waits for a class: the choices that have it as an operand, once for each time.
struct Waiting {
    starts: Vec<u32>,
    all: Vec<(ClassId, u32)>,
}

impl Waiting {
    fn new(classes: &Classes) -> Waiting {
        let mut starts = vec![0u32; classes.len() + 1];
        let each = |visit: &mut dyn FnMut(ClassId, ClassId, u32)| {
            for class in 0..classes.len() as ClassId {
                for number in 0..classes.choices(class).len() as u32 {
                    classes.operands(class, number).iter().for_each(|&operand| visit(operand, class, number));
                }
            }
        };
        each(&mut |operand, _, _| starts[operand as usize + 1] += 1);
        for class in 0..classes.len() {
            starts[class + 1] += starts[class];
        }
        let mut all = vec![(0, 0); classes.operand_count()];
        let mut ends = starts.clone();
        each(&mut |operand, class, number| {
            let end = &mut ends[operand as usize];
            all[*end as usize] = (class, number);
            *end += 1;
        });
        Waiting { starts, all }
    }

    fn of(&self, class: ClassId) -> &[(ClassId, u32)] {
        &self.all[self.starts[class as usize] as usize..self.starts[class as usize + 1] as usize]
    }
}
