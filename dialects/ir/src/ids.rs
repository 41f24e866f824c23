//! Ids of the things in a body: 4 bytes, `Copy`, and `Option<Id>` is free.
//!
//! They are indices into `id-arena` arenas with our own behaviour, because the crate's
//! default id takes 16 bytes. Debug builds also carry the number of the arena, so that an
//! id used with another body panics at once; a clone of a body keeps its arena numbers, so
//! ids stay good in a snapshot.

use std::fmt;
use std::marker::PhantomData;
use std::num::NonZeroU32;
use std::ops::{Index, IndexMut};

/// An id that counts densely from zero, so that side tables can be vectors.
pub trait DenseId: Copy + Eq {
    /// The position of the entity in its arena.
    fn index(self) -> usize;
}

macro_rules! arena_id {
    ($(#[$doc:meta])* $id:ident, $behaviour:ident, $prefix:literal) => {
        $(#[$doc])*
        #[derive(Copy, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $id {
            number: NonZeroU32,
            #[cfg(debug_assertions)]
            arena: u32,
        }

        impl DenseId for $id {
            fn index(self) -> usize {
                self.number.get() as usize - 1
            }
        }

        impl fmt::Debug for $id {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!($prefix, "{}"), self.index())
            }
        }

        #[doc = concat!("How `id-arena` makes and reads a [`", stringify!($id), "`].")]
        #[derive(Copy, Clone, Debug)]
        pub struct $behaviour;

        impl id_arena::ArenaBehavior for $behaviour {
            type Id = $id;

            fn new_id(_arena: u32, index: usize) -> $id {
                let number = u32::try_from(index + 1).ok().and_then(NonZeroU32::new);
                $id {
                    number: number.expect(concat!("more than 2^32 entities: ", $prefix)),
                    #[cfg(debug_assertions)]
                    arena: _arena,
                }
            }

            fn index(id: $id) -> usize {
                DenseId::index(id)
            }

            fn arena_id(_id: $id) -> u32 {
                #[cfg(debug_assertions)]
                return _id.arena;
                #[cfg(not(debug_assertions))]
                0
            }

            fn new_arena_id() -> u32 {
                next_arena_number()
            }
        }
    };
}

arena_id!(
    /// An operation in a body.
    OpId, OpIds, "op"
);
arena_id!(
    /// A value: a result of an operation or an argument of a block.
    ValueId, ValueIds, "v"
);
arena_id!(
    /// A use of a value: one operand of one operation.
    UseId, UseIds, "use"
);
arena_id!(
    /// A block: a list of operations with arguments.
    BlockId, BlockIds, "bb"
);
arena_id!(
    /// A region: a list of blocks that belongs to an operation.
    RegionId, RegionIds, "region"
);
arena_id!(
    /// The body of an isolated operation that is nested in this body.
    BodyId, BodyIds, "body"
);
arena_id!(
    /// The regions, successors and nested body of an operation that has any.
    ExtraId, ExtraIds, "extra"
);

#[cfg(debug_assertions)]
fn next_arena_number() -> u32 {
    use std::sync::atomic::{AtomicU32, Ordering};
    static NEXT: AtomicU32 = AtomicU32::new(1);
    NEXT.fetch_add(1, Ordering::Relaxed)
}

#[cfg(not(debug_assertions))]
fn next_arena_number() -> u32 {
    0
}

/// A side table over dense ids: a vector that grows when it is written, with a default value
/// for ids that were never written.
#[derive(Clone, Debug)]
pub struct IdMap<I, T> {
    items: Vec<T>,
    default: T,
    ids: PhantomData<fn(I)>,
}

impl<I: DenseId, T: Clone> IdMap<I, T> {
    /// A table whose entries all are `default`.
    pub fn new(default: T) -> Self {
        IdMap { items: Vec::new(), default, ids: PhantomData }
    }

    /// Sets every entry back to the default.
    pub fn clear(&mut self) {
        self.items.clear();
    }
}

impl<I: DenseId, T: Clone + Default> Default for IdMap<I, T> {
    fn default() -> Self {
        IdMap::new(T::default())
    }
}

impl<I: DenseId, T: Clone> Index<I> for IdMap<I, T> {
    type Output = T;

    fn index(&self, id: I) -> &T {
        self.items.get(id.index()).unwrap_or(&self.default)
    }
}

impl<I: DenseId, T: Clone> IndexMut<I> for IdMap<I, T> {
    fn index_mut(&mut self, id: I) -> &mut T {
        let index = id.index();
        if index >= self.items.len() {
            self.items.resize(index + 1, self.default.clone());
        }
        &mut self.items[index]
    }
}
