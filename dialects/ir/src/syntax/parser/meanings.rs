//! What names mean that are no number, of which a program may have a million.
//!
//! A hash table of such a size takes its time in waiting for memory. So what names mean stands in a
//! list, in the order in which they came, where neighbours are near each other, and the table has
//! only places in that list.

use std::hash::{BuildHasher, Hash};

use hashbrown::{DefaultHashBuilder, HashTable};

/// See the head of this file.
pub(super) struct Meanings<K, T> {
    /// Names and what they mean, if they do.
    items: Vec<(K, Option<T>)>,
    places: HashTable<u32>,
    hasher: DefaultHashBuilder,
}

impl<K, T> Default for Meanings<K, T> {
    fn default() -> Self {
        Meanings { items: Vec::new(), places: HashTable::new(), hasher: DefaultHashBuilder::default() }
    }
}

impl<K: Copy + Eq + Hash, T: Copy> Meanings<K, T> {
    fn place(&self, name: K) -> Option<usize> {
        let place = self.places.find(self.hasher.hash_one(name), |&place| self.items[place as usize].0 == name);
        place.map(|&place| place as usize)
    }

    /// Whether a name means something, or once did.
    pub fn has_place(&self, name: K) -> bool {
        self.place(name).is_some()
    }

    /// What a name means.
    pub fn get(&self, name: K) -> Option<T> {
        self.items[self.place(name)?].1
    }

    /// Gives a name a meaning, and gives its old one.
    pub fn insert(&mut self, name: K, item: T) -> Option<T> {
        if let Some(place) = self.place(name) {
            return self.items[place].1.replace(item);
        }
        if self.places.len() == self.places.capacity() {
            self.grow();
        }
        let hash = |name| self.hasher.hash_one(name);
        self.places.insert_unique(hash(name), self.items.len() as u32, |&place| hash(self.items[place as usize].0));
        self.items.push((name, Some(item)));
        None
    }

    /// Makes the table anew, along the list.
    fn grow(&mut self) {
        let mut places = HashTable::with_capacity(2 * self.items.len() + 1);
        let hash = |name| self.hasher.hash_one(name);
        for (place, (name, _)) in self.items.iter().enumerate() {
            places.insert_unique(hash(*name), place as u32, |&place| hash(self.items[place as usize].0));
        }
        self.places = places;
    }

    /// Takes the meaning from a name, and gives it.
    pub fn take(&mut self, name: K) -> Option<T> {
        let place = self.place(name)?;
        self.items[place].1.take()
    }

    /// All meanings.
    pub fn items(&self) -> impl Iterator<Item = T> + '_ {
        self.items.iter().filter_map(|(_, item)| *item)
    }

    /// How many names take the time that forgetting all takes.
    pub fn capacity(&self) -> usize {
        self.places.capacity()
    }

    /// Forgets all.
    pub fn clear(&mut self) {
        self.items.clear();
        self.places.clear();
    }
}
