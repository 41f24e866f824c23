//! A table from the names of values to what they mean.
//!
//! Most names are numbers that count up from zero; those are places in a vector, which takes a
//! fraction of the time of hashing. The vector grows only in proportion to the numbers in it,
//! so that `%999999999` takes no memory; what does not fit goes with the words.

use hashbrown::HashMap;

/// See the head of this file.
pub(super) struct NameTable<'a, T> {
    numbers: Vec<Option<T>>,
    /// How many numbers were put in the vector.
    used: usize,
    words: HashMap<&'a str, T>,
    /// Whether there are numbers among the words.
    has_odd_numbers: bool,
}

impl<T> Default for NameTable<'_, T> {
    fn default() -> Self {
        NameTable { numbers: Vec::new(), used: 0, words: HashMap::new(), has_odd_numbers: false }
    }
}

/// The number that a name is, if it is one as a printer writes it, of few digits.
pub(super) fn plain_number(name: &str) -> Option<u32> {
    let digits = name.as_bytes();
    if digits.len() > 9 || digits.is_empty() || (digits[0] == b'0' && digits.len() > 1) {
        return None;
    }
    let mut number = 0;
    for digit in digits {
        if !digit.is_ascii_digit() {
            return None;
        }
        number = 10 * number + u32::from(digit - b'0');
    }
    Some(number)
}

impl<'a, T: Copy> NameTable<'a, T> {
    /// What a name means.
    pub(super) fn get(&self, name: &str) -> Option<T> {
        if let Some(number) = plain_number(name) {
            let item = self.numbers.get(number as usize).copied().flatten();
            if item.is_some() || !self.has_odd_numbers {
                return item;
            }
        }
        self.words.get(name).copied()
    }

    /// Gives a name a meaning, and gives its old one.
    pub(super) fn insert(&mut self, name: &'a str, item: T) -> Option<T> {
        let Some(number) = plain_number(name) else { return self.words.insert(name, item) };
        let at = number as usize;
        let is_odd = at > 4 * self.used + 64 && at >= self.numbers.len();
        if is_odd || self.has_odd_numbers && self.words.contains_key(name) {
            self.has_odd_numbers = true;
            return self.words.insert(name, item);
        }
        if at >= self.numbers.len() {
            self.numbers.resize(at + 1, None);
        }
        self.used += 1;
        self.numbers[at].replace(item)
    }

    /// Takes the meaning from a name.
    pub(super) fn remove(&mut self, name: &str) {
        match plain_number(name).and_then(|number| self.numbers.get_mut(number as usize)) {
            Some(place @ Some(_)) => *place = None,
            _ => {
                self.words.remove(name);
            }
        }
    }

    /// All words and their meanings, in no order. The numbers have no names here, and nobody
    /// asks for them: who misspells a number means no other one.
    pub(super) fn words(&self) -> impl Iterator<Item = (&'a str, T)> + '_ {
        self.words.iter().map(|(&name, &item)| (name, item))
    }

    /// Forgets all.
    pub(super) fn clear(&mut self) {
        self.numbers.clear();
        self.used = 0;
        self.words.clear();
        self.has_odd_numbers = false;
    }

    /// Whether clearing takes no longer than the names took to be read.
    pub(super) fn is_cheap_to_clear(&self) -> bool {
        self.words.capacity() <= 1024
    }
}
