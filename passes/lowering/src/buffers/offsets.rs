//! Where each buffer of a frame is: the largest first, each as low as those allow that live at the
//! same time.
//!
//! This is "greedy by size" of Pisarchyk and Lee, "Efficient memory management for deep neural net
//! inference" (2020). It takes time in proportion to the pairs of buffers that live together.

use super::lifetimes::Lifetime;

/// The offset of each buffer in bytes.
pub(super) fn place(lifetimes: &[Lifetime]) -> Vec<u64> {
    let mut order: Vec<usize> = (0..lifetimes.len()).collect();
    order.sort_by_key(|&at| (std::cmp::Reverse(lifetimes[at].bytes), at));
    let (mut offsets, mut placed) = (vec![0; lifetimes.len()], Placed::new(lifetimes));
    for at in order {
        let lifetime = &lifetimes[at];
        let mut taken: Vec<(u64, u64)> =
            placed.overlapping(lifetime).map(|other| (offsets[other], lifetimes[other].bytes)).collect();
        taken.sort_unstable();
        let mut offset = 0;
        for (start, bytes) in taken {
            if offset + lifetime.bytes <= start {
                break;
            }
            offset = offset.max(start + bytes);
        }
        offsets[at] = offset;
        placed.insert(at);
    }
    offsets
}

/// The buffers that have a place, to be asked by time: a tree over all in the order in which they
/// begin, whose nodes know when the last one below ends.
struct Placed<'l> {
    lifetimes: &'l [Lifetime],
    /// Node 1 is the root, those of the leaves begin at `leaves`; 0 where nothing is placed.
    until: Vec<usize>,
    leaves: usize,
}

impl<'l> Placed<'l> {
    fn new(lifetimes: &'l [Lifetime]) -> Placed<'l> {
        let leaves = lifetimes.len().next_power_of_two();
        Placed { lifetimes, until: vec![0; 2 * leaves], leaves }
    }

    fn insert(&mut self, at: usize) {
        let mut node = self.leaves + at;
        while node > 0 {
            self.until[node] = self.until[node].max(self.lifetimes[at].until);
            node /= 2;
        }
    }

    /// Those that live at the same time as one.
    fn overlapping<'p>(&'p self, one: &'p Lifetime) -> impl Iterator<Item = usize> + 'p {
        let mut work = vec![1];
        std::iter::from_fn(move || {
            while let Some(node) = work.pop() {
                if self.until[node] <= one.from {
                    continue;
                }
                if node < self.leaves {
                    work.extend([2 * node + 1, 2 * node]);
                    continue;
                }
                let at = node - self.leaves;
                if self.lifetimes[at].overlaps(one) {
                    return Some(at);
                }
                // The others begin later still.
                work.clear();
            }
            None
        })
    }
}
