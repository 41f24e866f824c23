//! An order of classes in which operands stand before their users, kept while choices change, so
//! that a choice is seen not to need itself by looking at few classes.
//!
//! A list with labels: what stands before has the lesser label. Only classes between a class and
//! its new operands can lead back to it; they are moved in front of it, as in Pearce and Kelly's
//! dynamic topological sort (2006).

use crate::classes::{ClassId, Classes, Selection};

/// A sequence of the classes that can be computed with the choices of a selection.
pub(crate) struct Sequence {
    /// For each class its label and its neighbours; behind the last class, the end of the list.
    labels: Vec<u64>,
    before: Vec<u32>,
    after: Vec<u32>,
}

/// The label of a class that cannot be computed: it stands behind all others.
const NOWHERE: u64 = u64::MAX;

/// How far labels are apart when they are new.
const GAP: u64 = 1 << 32;

impl Sequence {
    /// The order of a selection; none if a root cannot be computed.
    pub fn new(classes: &Classes, selection: &Selection) -> Option<Sequence> {
        let end = classes.len() as u32;
        let links = vec![end; classes.len() + 1];
        let mut sequence = Sequence { labels: vec![NOWHERE; classes.len() + 1], before: links.clone(), after: links };
        for class in computable(classes, selection) {
            sequence.link(class, end);
        }
        sequence.number();
        classes.roots.iter().all(|&root| sequence.labels[root as usize] != NOWHERE).then_some(sequence)
    }

    /// Whether a class stands behind another.
    pub fn is_behind(&self, class: ClassId, other: ClassId) -> bool {
        self.labels[class as usize] > self.labels[other as usize]
    }

    /// Whether a class can be computed.
    pub fn has(&self, class: ClassId) -> bool {
        self.labels[class as usize] != NOWHERE
    }

    /// Puts some classes directly in front of another, in the order that they have.
    pub fn move_before(&mut self, moved: &mut [ClassId], class: ClassId) {
        moved.sort_unstable_by_key(|&each| self.labels[each as usize]);
        for &each in &*moved {
            let (before, after) = (self.before[each as usize], self.after[each as usize]);
            self.after[before as usize] = after;
            self.before[after as usize] = before;
        }
        let before = self.before[class as usize] as usize;
        let mut label = if before == self.labels.len() - 1 { 0 } else { self.labels[before] };
        let step = (self.labels[class as usize] - label) / (moved.len() as u64 + 1);
        for &each in &*moved {
            label += step;
            self.labels[each as usize] = label;
            self.link(each, class);
        }
        if step == 0 {
            self.number();
        }
    }

    /// Links a class in front of another, or of the end.
    fn link(&mut self, class: ClassId, other: u32) {
        let before = self.before[other as usize];
        (self.before[class as usize], self.after[class as usize]) = (before, other);
        self.after[before as usize] = class;
        self.before[other as usize] = class;
    }

    /// Numbers the whole list anew.
    fn number(&mut self) {
        let end = self.labels.len() - 1;
        let (mut at, mut label) = (self.after[end] as usize, 0);
        while at != end {
            label += GAP;
            self.labels[at] = label;
            at = self.after[at] as usize;
        }
    }
}

/// The classes that have a choice, as have all that it needs, and do not need themselves; operands
/// first.
fn computable(classes: &Classes, selection: &Selection) -> Vec<ClassId> {
    #[derive(Copy, Clone, PartialEq)]
    enum State {
        New,
        Open,
        Done,
        Never,
    }
    let mut states = vec![State::New; classes.len()];
    let mut order = Vec::with_capacity(classes.len());
    let mut stack: Vec<(ClassId, usize)> = Vec::new();
    for first in 0..classes.len() as ClassId {
        if states[first as usize] == State::New {
            stack.push((first, 0));
        }
        while let Some((class, at)) = stack.pop() {
            states[class as usize] = State::Open;
            let operands = selection[class as usize].map(|choice| classes.operands(class, choice));
            let next = operands.map(|operands| operands.get(at).map(|&child| (child, states[child as usize])));
            states[class as usize] = match next {
                None | Some(Some((_, State::Open | State::Never))) => State::Never,
                Some(Some((child, State::New))) => {
                    stack.extend([(class, at), (child, 0)]);
                    State::Open
                }
                Some(Some((_, State::Done))) => {
                    stack.push((class, at + 1));
                    State::Open
                }
                Some(None) => {
                    order.push(class);
                    State::Done
                }
            };
        }
    }
    order
}
