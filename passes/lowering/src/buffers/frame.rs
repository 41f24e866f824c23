//! The plan of a function as it is read back: what of it holds.
//!
//! Between the plan and its use buffers may have been moved, or have come from another function.
//! So nothing is taken on trust: a buffer keeps its place only if nobody else is there while it
//! lives. The others are allocations as ever.

use std::collections::BTreeMap;

use hashbrown::HashMap;
use ir::{Body, Context, OpId};

use super::{ALIGNMENT, MOST, OFFSET, PLACE, Size, lifetimes};

/// The frame of a function.
#[derive(Clone, Debug, Default)]
pub(crate) struct Frame {
    /// The bytes of the buffers of known size.
    pub bytes: u64,
    /// The place and the size of each buffer, by the operation that makes it.
    pub slots: HashMap<OpId, (u64, u64)>,
    /// The buffers whose sizes parameters say, by the places behind those of known size.
    pub places: Vec<Vec<(OpId, Size)>>,
    /// The operations that give these buffers back.
    pub releases: hashbrown::HashSet<OpId>,
}

impl Frame {
    /// The frame that a plan gives to a function.
    pub fn of(cx: &Context, body: &Body) -> Frame {
        let mut frame = Frame::default();
        // What lives at the moment: where it ends by where it starts, and what goes when.
        let (mut live, mut ends) = (BTreeMap::<u64, u64>::new(), BTreeMap::<usize, u64>::new());
        for lifetime in lifetimes::of(cx, body) {
            let offset = body.attr_of(cx, lifetime.alloc, OFFSET).and_then(|attr| attr.as_integer(cx));
            let Some(offset) = offset.and_then(|offset| u64::try_from(offset).ok()) else { continue };
            let end = offset.saturating_add(lifetime.bytes);
            if !offset.is_multiple_of(ALIGNMENT) || end > MOST {
                continue;
            }
            while let Some(ended) = ends.first_entry().filter(|ended| *ended.key() < lifetime.from) {
                live.remove(&ended.remove());
            }
            if live.range(..end).next_back().is_some_and(|(_, &other)| other > offset) {
                continue;
            }
            live.insert(offset, end);
            ends.insert(lifetime.until, offset);
            frame.bytes = frame.bytes.max(end);
            frame.slots.insert(lifetime.alloc, (offset, lifetime.bytes));
            frame.releases.insert(lifetime.dealloc);
        }
        frame.read_places(cx, body);
        frame
    }

    /// Whether the function has buffers in it.
    pub fn is_needed(&self) -> bool {
        self.bytes > 0 || !self.places.is_empty()
    }

    fn read_places(&mut self, cx: &Context, body: &Body) {
        // By the number of a place: which it is here, and when its last buffer ends.
        let mut known: HashMap<i128, (usize, usize)> = HashMap::new();
        for lifetime in lifetimes::of_unknown(cx, body) {
            let number = body.attr_of(cx, lifetime.alloc, PLACE).and_then(|attr| attr.as_integer(cx));
            let Some(number) = number else { continue };
            let next = self.places.len();
            let (place, until) = known.entry(number).or_insert((next, 0));
            if *place == next {
                self.places.push(Vec::new());
            } else if *until > lifetime.from {
                continue;
            }
            *until = lifetime.until;
            self.places[*place].push((lifetime.alloc, lifetime.bytes));
            self.releases.insert(lifetime.dealloc);
        }
    }
}
