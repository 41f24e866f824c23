//! Which names are seen at a place of the text.

use hashbrown::HashSet;

use crate::body::ValueName;

/// Which names are seen at a place, with what each open region adds. It is empty between
/// bodies and kept only for its memory: tables by number are quicker than hashing.
#[derive(Default)]
pub(crate) struct Visible {
    texts: Vec<bool>,
    numbers: Vec<bool>,
    /// Numbers too large for the table.
    large: HashSet<u32>,
    scopes: Vec<Vec<ValueName>>,
    depth: usize,
}

const LARGE: u32 = 1 << 22;

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
        for index in 0..self.scopes[self.depth].len() {
            match self.scopes[self.depth][index] {
                ValueName::Text(name) => self.texts[name.0 as usize] = false,
                ValueName::Number(number) if number < LARGE => self.numbers[number as usize] = false,
                ValueName::Number(number) => {
                    self.large.remove(&number);
                }
            }
        }
        self.scopes[self.depth].clear();
    }

    /// Makes a name seen in a scope, unless it is seen already.
    pub(super) fn claim(&mut self, name: ValueName, scope: usize) -> bool {
        let is_new = match name {
            ValueName::Text(name) => set(&mut self.texts, name.0 as usize),
            ValueName::Number(number) if number < LARGE => set(&mut self.numbers, number as usize),
            ValueName::Number(number) => self.large.insert(number),
        };
        if is_new {
            self.scopes[scope].push(name);
        }
        is_new
    }
}

/// Sets an entry; gives whether it was not set.
fn set(table: &mut Vec<bool>, index: usize) -> bool {
    if index >= table.len() {
        table.resize((index + 1).next_power_of_two(), false);
    }
    !std::mem::replace(&mut table[index], true)
}
