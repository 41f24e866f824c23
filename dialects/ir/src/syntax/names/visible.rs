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
    /// How many of these are.
    bare_count: usize,
    /// The words of names with a number, and the numbers with which they are seen.
    numbered: Vec<(Name, Numbers<()>)>,
    /// By word: its place among those.
    places: HashMap<Name, usize>,
    /// The place of the word of the latest name.
    latest: usize,
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
        let mut names = std::mem::take(&mut self.scopes[self.depth]);
        // All that is seen ends with the outermost scope: many names are quicker to forget at once.
        let is_all = self.depth == 0 && self.bare_count == 0;
        if is_all && names.len() >= self.numbered.len() + self.others.capacity() / 16 {
            self.numbered.iter_mut().for_each(|(_, numbers)| numbers.clear());
            self.others.clear();
        } else {
            names.iter().for_each(|&name| self.forget(name));
        }
        names.clear();
        self.scopes[self.depth] = names;
    }

    fn forget(&mut self, name: ValueName) {
        match name.parts() {
            _ if name.is_short() => drop(self.others.remove(&name)),
            (word, None) => {
                self.bare[word.0 as usize] = false;
                self.bare_count -= 1;
            }
            (word, Some(number)) => {
                let at = self.place_of(word);
                if at.and_then(|at| self.numbered[at].1.take(number)).is_none() {
                    self.others.remove(&name);
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
            (word, Some(number)) => match self.numbers(word).place(number) {
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
        let is_new = !std::mem::replace(&mut self.bare[index], true);
        self.bare_count += usize::from(is_new);
        is_new
    }

    fn place_of(&self, word: Name) -> Option<usize> {
        match self.numbered.get(self.latest) {
            Some((latest, _)) if *latest == word => Some(self.latest),
            _ => self.places.get(&word).copied(),
        }
    }

    fn numbers(&mut self, word: Name) -> &mut Numbers<()> {
        self.latest = self.place_of(word).unwrap_or_else(|| {
            self.places.insert(word, self.numbered.len());
            self.numbered.push((word, Numbers::default()));
            self.numbered.len() - 1
        });
        &mut self.numbered[self.latest].1
    }
}
