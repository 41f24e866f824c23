//! A table from the names of values to what they mean.
//!
//! Names are a word and a number, mostly with few words and many numbers, so the words are
//! looked up, the last one without hashing, and the numbers are places in a vector for each
//! word. Short words without a number are hashed by their bits, which takes no look at the text
//! of others. All else, and names whose number has no place, are hashed as a whole.

use hashbrown::HashMap;

use super::meanings::Meanings;
use crate::context::{Context, Name};
use crate::syntax::numbers::Numbers;
use crate::value_name::{ValueName, split};

/// See the head of this file.
pub(super) struct NameTable<'a, T> {
    words: Vec<Word<'a, T>>,
    /// Where in `words` a word is.
    places: HashMap<&'a str, usize>,
    /// Where in `words` the word of the latest insertion is.
    latest: usize,
    /// Short words without a number.
    short: Meanings<ValueName, T>,
    /// All other names, as a whole.
    others: Meanings<&'a str, T>,
    /// Whether names with a number are among them.
    has_odd_numbers: bool,
}

/// What the names mean that are a word with a number.
struct Word<'a, T> {
    text: &'a str,
    name: Option<Name>,
    numbers: Numbers<T>,
}

impl<T> Default for NameTable<'_, T> {
    fn default() -> Self {
        NameTable {
            words: Vec::new(),
            places: HashMap::new(),
            latest: 0,
            short: Meanings::default(),
            others: Meanings::default(),
            has_odd_numbers: false,
        }
    }
}

impl<'a, T: Copy> NameTable<'a, T> {
    fn word(&self, text: &str) -> Option<usize> {
        match self.words.get(self.latest) {
            Some(word) if word.text == text => Some(self.latest),
            _ => self.places.get(text).copied(),
        }
    }

    fn word_or_new(&mut self, text: &'a str) -> &mut Word<'a, T> {
        self.latest = self.word(text).unwrap_or_else(|| {
            self.places.insert(text, self.words.len());
            self.words.push(Word { text, name: None, numbers: Numbers::default() });
            self.words.len() - 1
        });
        &mut self.words[self.latest]
    }

    /// What a name means.
    pub(super) fn get(&self, name: &str) -> Option<T> {
        let (word, number) = split(name);
        let Some(number) = number else {
            return match ValueName::short(name) {
                Some(short) => self.short.get(short),
                None => self.others.get(name),
            };
        };
        let item = self.word(word).and_then(|at| self.words[at].numbers.get(number));
        if item.is_some() || !self.has_odd_numbers { item } else { self.others.get(name) }
    }

    /// Gives a name a meaning, and gives its old one.
    pub(super) fn insert(&mut self, name: &'a str, item: T) -> Option<T> {
        let (word, number) = split(name);
        let Some(number) = number else {
            return match ValueName::short(name) {
                Some(short) => self.short.insert(short, item),
                None => self.others.insert(name, item),
            };
        };
        // A name whose number had no place when it came stays where it is.
        let is_odd = self.has_odd_numbers && self.others.has_place(name);
        if !is_odd && let Some(place) = self.word_or_new(word).numbers.place(number) {
            return place.replace(item);
        }
        self.has_odd_numbers = true;
        self.others.insert(name, item)
    }

    /// Takes the meaning from a name.
    pub(super) fn remove(&mut self, name: &'a str) {
        let (word, number) = split(name);
        let taken = match number {
            Some(number) => self.word(word).and_then(|word| self.words[word].numbers.take(number)),
            None => ValueName::short(name).and_then(|short| self.short.take(short)),
        };
        if taken.is_none() {
            self.others.take(name);
        }
    }

    /// [`NameTable::insert`] that gives how the name is kept in a body, too. Words with numbers are
    /// interned only once.
    pub(super) fn define(&mut self, cx: &Context, name: &'a str, item: T) -> (ValueName, Option<T>) {
        let (word, number) = split(name);
        let Some(number) = number else {
            return match ValueName::short(name) {
                Some(short) => (short, self.short.insert(short, item)),
                None => (ValueName::new(cx, name), self.others.insert(name, item)),
            };
        };
        let is_odd = self.has_odd_numbers && self.others.has_place(name);
        let known = self.word_or_new(word);
        let value_name = ValueName::of(*known.name.get_or_insert_with(|| cx.name(word)), Some(number));
        if !is_odd && let Some(place) = known.numbers.place(number) {
            return (value_name, place.replace(item));
        }
        self.has_odd_numbers = true;
        (value_name, self.others.insert(name, item))
    }

    /// What names mean that are more than a number, in no order. Nobody asks for the others: who
    /// misspells a number means no other one.
    pub(super) fn items(&self) -> impl Iterator<Item = T> + '_ {
        let numbered = self.words.iter().filter(|word| !word.text.is_empty()).flat_map(|word| word.numbers.items());
        numbered.chain(self.short.items()).chain(self.others.items())
    }

    /// Forgets all meanings.
    pub(super) fn clear(&mut self) {
        self.words.iter_mut().for_each(|word| word.numbers.clear());
        self.short.clear();
        self.others.clear();
        self.has_odd_numbers = false;
    }

    /// Whether clearing takes no longer than the names took to be read.
    pub(super) fn is_cheap_to_clear(&self) -> bool {
        self.short.capacity() + self.others.capacity() <= 1024 && self.words.len() <= 64
    }
}
