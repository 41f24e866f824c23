//! Memory that Rust and compiled code share.
//!
//! Compiled code knows addresses, not borrows. A [`Buffer`] is memory that it may write while Rust holds the buffer;
//! what it allocates itself is copied out and freed by address.
#![allow(unsafe_code)]

use std::alloc::{Layout, alloc_zeroed, dealloc, handle_alloc_error};
use std::ptr::{self, NonNull};

/// Bytes at a 64-byte boundary (a cache line, the widest vector) for compiled code to read and write; zero at first.
#[derive(Debug)]
pub struct Buffer {
    start: NonNull<u8>,
    length: usize,
}

impl Buffer {
    /// The alignment of every buffer in bytes.
    pub const ALIGN: usize = 64;

    /// Allocates `length` zero bytes.
    ///
    /// # Panics
    ///
    /// If `length` exceeds half the address space. As everywhere in Rust, running out of memory ends the program.
    pub fn zeroed(length: usize) -> Self {
        let layout = Self::layout(length);
        // SAFETY: the layout's size is not zero.
        let start = unsafe { alloc_zeroed(layout) };
        Self { start: NonNull::new(start).unwrap_or_else(|| handle_alloc_error(layout)), length }
    }

    /// Allocates a copy of `bytes`.
    pub fn from_bytes(bytes: &[u8]) -> Self {
        let mut buffer = Self::zeroed(bytes.len());
        buffer.bytes_mut().copy_from_slice(bytes);
        buffer
    }

    /// The address to give to compiled code; valid while the buffer lives, also when its length is 0.
    pub fn address(&self) -> usize {
        self.start.as_ptr().expose_provenance()
    }

    /// The bytes as they are now. Compiled code must not be running on them.
    pub fn bytes(&self) -> &[u8] {
        // SAFETY: `length` initialised bytes that this buffer owns.
        unsafe { std::slice::from_raw_parts(self.start.as_ptr(), self.length) }
    }

    /// The bytes, to be changed. Compiled code must not be running on them.
    pub fn bytes_mut(&mut self) -> &mut [u8] {
        // SAFETY: as for `bytes`, and the borrow of the buffer is unique.
        unsafe { std::slice::from_raw_parts_mut(self.start.as_ptr(), self.length) }
    }

    fn layout(length: usize) -> Layout {
        Layout::from_size_align(length.max(1), Self::ALIGN).expect("the length of a buffer fits the address space")
    }
}

impl Drop for Buffer {
    fn drop(&mut self) {
        // SAFETY: allocated with the same layout in `zeroed`.
        unsafe { dealloc(self.start.as_ptr(), Self::layout(self.length)) }
    }
}

// SAFETY: a buffer owns its bytes, like a `Vec<u8>`.
unsafe impl Send for Buffer {}
// SAFETY: as above.
unsafe impl Sync for Buffer {}

/// Copies `length` bytes that compiled code has returned the address of.
///
/// The caller vouches that they are there: the address comes from a program's result, its length from the type of it.
pub fn copy_from_address(address: usize, length: usize) -> Vec<u8> {
    let mut bytes = vec![0; length];
    if length > 0 {
        // SAFETY: promised by the caller; the destination has just been allocated, so they do not overlap.
        unsafe { ptr::copy_nonoverlapping(ptr::with_exposed_provenance(address), bytes.as_mut_ptr(), length) }
    }
    bytes
}
