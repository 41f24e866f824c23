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

/// All resources; two files may use one key.
#[derive(Default)]
pub struct Resources(RwLock<Vec<Arc<Resource>>>);

impl Resources {
    /// A new resource, whose bytes are not known yet.
    pub fn add(&self, key: &str) -> ResourceId {
        let mut all = self.0.write().unwrap_or_else(|poison| poison.into_inner());
        all.push(Arc::new(Resource { key: key.into(), blob: OnceLock::new() }));
        ResourceId(all.len() as u32 - 1)
    }

    /// A resource by its number, which [`Resources::add`] gave.
    pub fn get(&self, id: ResourceId) -> Arc<Resource> {
        self.0.read().unwrap_or_else(|poison| poison.into_inner())[id.0 as usize].clone()
    }
}
