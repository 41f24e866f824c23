//! Which names are seen at a place of the text.

use hashbrown::{HashMap, HashSet};

use crate::context::Name;
use crate::syntax::numbers::Numbers;
use crate::value_name::ValueName;

/// Which names are seen at a place, with what each open region adds. It is empty between
/// bodies and kept only for its memory: tables by number are quicker than hashing.
#[derive(Default)]
pub(crate) struct Visible {
    /// By word: whether it is seen without a number.
    bare: Vec<bool>,
    /// By word: the numbers with which it is seen.
    numbered: HashMap<Name, Numbers<()>>,
    /// Names that are short words, and those whose number is too large for the tables.
    others: HashSet<ValueName>,
    scopes: Vec<Vec<ValueName>>,
    depth: usize,
}

impl Visible {
    /// Starts a scope.
    pub(super) fn open(&mut self) {
        self.depth += 1;
        if self.scopes.len() < self.depth {
            self.scopes.push(Vec::new());
        }
    }

    /// Ends the innermost scope and what it made seen.
    pub(super) fn close(&mut self) {
        self.depth -= 1;
        for name in self.scopes[self.depth].drain(..) {
            match name.parts() {
                _ if name.is_short() => drop(self.others.remove(&name)),
                (word, None) => self.bare[word.0 as usize] = false,
                (word, Some(number)) => {
                    if self.numbered.get_mut(&word).and_then(|numbers| numbers.take(number)).is_none() {
                        self.others.remove(&name);
                    }
                }
            }
        }
    }

    /// Makes a name seen in a scope, unless it is seen already.
    pub(super) fn claim(&mut self, name: ValueName, scope: usize) -> bool {
        let is_new = match name.parts() {
            _ if name.is_short() => self.others.insert(name),
            _ if !self.others.is_empty() && self.others.contains(&name) => false,
            (word, None) => self.claim_bare(word.0 as usize),
            (word, Some(number)) => match self.numbered.entry(word).or_default().place(number) {
                Some(place) => place.replace(()).is_none(),
                None => self.others.insert(name),
            },
        };
        if is_new {
            self.scopes[scope].push(name);
        }
        is_new
    }

    fn claim_bare(&mut self, index: usize) -> bool {
        if index >= self.bare.len() {
            self.bare.resize((index + 1).next_power_of_two(), false);
        }
        !std::mem::replace(&mut self.bare[index], true)
    }
}
