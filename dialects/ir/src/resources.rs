//! Resources: large constants that stand at the end of a file, where `dense_resource<key>` finds them.
//!
//! ```text
//! {-#
//!   dialect_resources: {
//!     builtin: {
//!       key: "0x0400000001000000"
//!     }
//!   }
//! #-}
//! ```
//!
//! The first four bytes are an alignment, the others the elements, little endian and row-major.

use std::sync::{Arc, OnceLock, RwLock};

/// A resource of a [`Context`](crate::Context).
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
pub struct ResourceId(u32);

/// The name of a resource, and its bytes once they are known.
#[derive(Debug)]
pub struct Resource {
    /// Its name in the file that it came from.
    pub key: Box<str>,
    /// The alignment and the bytes, as in the file; there are none if the file does not say them.
    pub blob: OnceLock<Box<[u8]>>,
}

/// The bytes of the alignment at the beginning of a blob.
pub const ALIGNMENT: usize = 4;

impl Resource {
    /// The bytes of the elements, if the file says them.
    pub fn data(&self) -> Option<&[u8]> {
        self.blob.get()?.get(ALIGNMENT..)
    }
}

/// What a tool keeps in a file, of which only it knows what it means.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum External {
    /// A string; bytes are `0x` and digits.
    Text(String),
    /// A truth value.
    Flag(bool),
}

/// What a tool keeps: its name, and values by their keys.
pub type Owned = (String, Vec<(String, External)>);

/// All resources; two files may use one key.
#[derive(Default)]
pub struct Resources {
    all: RwLock<Vec<Arc<Resource>>>,
    external: RwLock<Vec<Owned>>,
}

impl Resources {
    /// A new resource, whose bytes are not known yet.
    pub fn add(&self, key: &str) -> ResourceId {
        let mut all = self.all.write().unwrap_or_else(|poison| poison.into_inner());
        all.push(Arc::new(Resource { key: key.into(), blob: OnceLock::new() }));
        ResourceId(all.len() as u32 - 1)
    }

    /// A resource by its number, which [`Resources::add`] gave.
    pub fn get(&self, id: ResourceId) -> Arc<Resource> {
        self.all.read().unwrap_or_else(|poison| poison.into_inner())[id.0 as usize].clone()
    }

    /// Keeps what a tool has under a key; what it had before under it goes.
    pub fn keep(&self, owner: &str, key: &str, value: External) {
        let mut external = self.external.write().unwrap_or_else(|poison| poison.into_inner());
        let at = external.iter().position(|(known, _)| known == owner).unwrap_or_else(|| {
            external.push((owner.to_owned(), Vec::new()));
            external.len() - 1
        });
        let entries = &mut external[at].1;
        match entries.iter_mut().find(|(known, _)| known == key) {
            Some(entry) => entry.1 = value,
            None => entries.push((key.to_owned(), value)),
        }
    }

    /// What tools keep, by their names.
    pub fn external(&self) -> Vec<Owned> {
        self.external.read().unwrap_or_else(|poison| poison.into_inner()).clone()
    }
}
