//! Maps from numbers that mostly count up from zero, as the numbers in names do.
//!
//! They are places in a vector, which takes a fraction of the time of hashing. The vector grows
//! only in proportion to what is put in, so that `%999999999` takes no memory.

/// See the head of this file.
pub(super) struct Numbers<T> {
    items: Vec<Option<T>>,
    /// How many items were put in.
    used: usize,
}

impl<T> Default for Numbers<T> {
    fn default() -> Self {
        Numbers { items: Vec::new(), used: 0 }
    }
}

impl<T: Copy> Numbers<T> {
    /// What a number means.
    pub fn get(&self, number: u32) -> Option<T> {
        self.items.get(number as usize).copied().flatten()
    }

    /// The place for the meaning of a number; none if the number is too large to have one.
    pub fn place(&mut self, number: u32) -> Option<&mut Option<T>> {
        let at = number as usize;
        if at >= self.items.len() {
            if at > 4 * self.used + 16 {
                return None;
            }
            self.items.resize(at + 1, None);
        }
        self.used += 1;
        Some(&mut self.items[at])
    }

    /// Takes the meaning from a number, and gives it.
    pub fn take(&mut self, number: u32) -> Option<T> {
        self.items.get_mut(number as usize)?.take()
    }

    /// All meanings.
    pub fn items(&self) -> impl Iterator<Item = T> + '_ {
        self.items.iter().copied().flatten()
    }

    /// Forgets all.
    pub fn clear(&mut self) {
        self.items.clear();
        self.used = 0;
    }
}
