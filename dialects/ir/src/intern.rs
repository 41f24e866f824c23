//! Interning: equal things are stored once and named by a small number.
//!
//! Reading is lock-free: items live in lazily made buckets of doubling size and never move.
//! Only making a new item takes a lock. The numbers depend on the order in which threads
//! come, so no order, hash or text of ours may depend on them.

use std::borrow::Borrow;
use std::hash::{BuildHasher, Hash};
use std::sync::{Mutex, OnceLock};

use hashbrown::{DefaultHashBuilder, HashTable};

/// The table behind one kind of interned thing.
pub struct Interner<T> {
    buckets: [OnceLock<Box<[OnceLock<T>]>>; 32],
    /// The number of each item and its hash, so that growing need not look at the items.
    table: Mutex<HashTable<(u32, u32)>>,
    hasher: DefaultHashBuilder,
}

impl<T> Default for Interner<T> {
    fn default() -> Self {
        Interner {
            buckets: [const { OnceLock::new() }; 32],
            table: Mutex::default(),
            hasher: DefaultHashBuilder::default(),
        }
    }
}

/// The bucket of an index and the place in it: bucket `k` holds `2^k` items.
fn place(index: u32) -> (usize, usize) {
    let bucket = (index + 1).ilog2();
    (bucket as usize, (index + 1 - (1 << bucket)) as usize)
}

/// A hash for a table that looks at the highest and the lowest bits.
fn spread(hash: u32) -> u64 {
    u64::from(hash).wrapping_mul(0x9E37_79B9_7F4A_7C15)
}

impl<T: Hash + Eq> Interner<T> {
    /// The number of `key`, stored first by `make` if it is new.
    pub fn intern<Q>(&self, key: &Q, make: impl FnOnce() -> T) -> u32
    where
        T: Borrow<Q>,
        Q: Hash + Eq + ?Sized,
    {
        let hash = (self.hasher.hash_one(key) >> 32) as u32;
        let mut table = self.table.lock().unwrap_or_else(|poison| poison.into_inner());
        if let Some(&(index, _)) =
            table.find(spread(hash), |&(index, its)| its == hash && self.get(index).borrow() == key)
        {
            return index;
        }
        let index = table.len() as u32;
        let (bucket, slot) = place(index);
        let items = self.buckets[bucket].get_or_init(|| (0..1usize << bucket).map(|_| OnceLock::new()).collect());
        let _ = items[slot].set(make());
        table.insert_unique(spread(hash), (index, hash), |&(_, hash)| spread(hash));
        index
    }

    /// The item with this number, which `intern` gave.
    pub fn get(&self, index: u32) -> &T {
        let (bucket, slot) = place(index);
        let items = self.buckets[bucket].get().expect("an interned number of another context");
        items[slot].get().expect("an interned number of another context")
    }
}
