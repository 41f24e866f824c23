//! A table from the names of values to what they mean.
//!
//! Names are a word and a number, mostly with few words and many numbers, so the words are
//! looked up, the last one without hashing, and the numbers are places in a vector for each
//! word. Names without a number, and those whose number has no place, are hashed as a whole.

use hashbrown::HashMap;

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
    /// All other names, as a whole.
    others: HashMap<&'a str, T>,
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
            others: HashMap::new(),
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
        if let (word, Some(number)) = split(name) {
            let item = self.word(word).and_then(|at| self.words[at].numbers.get(number));
            if item.is_some() || !self.has_odd_numbers {
                return item;
            }
        }
        self.others.get(name).copied()
    }

    /// Gives a name a meaning, and gives its old one.
    pub(super) fn insert(&mut self, name: &'a str, item: T) -> Option<T> {
        let (word, Some(number)) = split(name) else { return self.others.insert(name, item) };
        // A name whose number had no place when it came stays where it is.
        let is_odd = self.has_odd_numbers && self.others.contains_key(name);
        if !is_odd && let Some(place) = self.word_or_new(word).numbers.place(number) {
            return place.replace(item);
        }
        self.has_odd_numbers = true;
        self.others.insert(name, item)
    }

    /// Takes the meaning from a name.
    pub(super) fn remove(&mut self, name: &str) {
        let (word, number) = split(name);
        let at = number.and_then(|number| Some((self.word(word)?, number)));
        if at.and_then(|(word, number)| self.words[word].numbers.take(number)).is_none() {
            self.others.remove(name);
        }
    }

    /// How a name is kept in a body. Words with numbers are interned only once.
    pub(super) fn value_name(&mut self, cx: &Context, name: &'a str) -> ValueName {
        match split(name) {
            (word, Some(number)) => {
                let word = *self.word_or_new(word).name.get_or_insert_with(|| cx.name(word));
                ValueName::of(word, Some(number))
            }
            _ => ValueName::new(cx, name),
        }
    }

    /// What names mean that are more than a number, in no order. Nobody asks for the others: who
    /// misspells a number means no other one.
    pub(super) fn items(&self) -> impl Iterator<Item = T> + '_ {
        let numbered = self.words.iter().filter(|word| !word.text.is_empty()).flat_map(|word| word.numbers.items());
        numbered.chain(self.others.values().copied())
    }

    /// Forgets all meanings.
    pub(super) fn clear(&mut self) {
        self.words.iter_mut().for_each(|word| word.numbers.clear());
        self.others.clear();
        self.has_odd_numbers = false;
    }

    /// Whether clearing takes no longer than the names took to be read.
    pub(super) fn is_cheap_to_clear(&self) -> bool {
        self.others.capacity() <= 1024 && self.words.len() <= 64
    }
}
