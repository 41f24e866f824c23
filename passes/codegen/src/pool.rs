//! The pool of compiled code: memory that it allocates and gives back is kept for its next call.
//!
//! The C library returns large buffers to the system as soon as they are freed. Then every call of
//! a program pays for fresh pages, which the system fills with zeros: as much as a pass over each
//! buffer. So in a run `aligned_alloc` and `free` of compiled code mean the functions here, which
//! keep what is large, for each thread. Blocks still are the C library's, so that either side may
//! free what the other has allocated. Where compiled code is linked elsewhere, it uses the
//! allocator of that program.
#![allow(unsafe_code)]

use std::cell::Cell;
use std::ffi::c_void;
use std::ptr;

use anyhow::Result;

use crate::resolve::Symbols;

unsafe extern "C" {
    fn aligned_alloc(alignment: usize, size: usize) -> *mut c_void;
    fn free(pointer: *mut c_void);
    #[cfg_attr(target_vendor = "apple", link_name = "malloc_size")]
    fn malloc_usable_size(pointer: *mut c_void) -> usize;
}

/// Smaller blocks are the C library's business: it keeps them by itself.
const LARGE: usize = 128 << 10;
/// The alignment of what is kept; more is not asked for by lowered code.
const ALIGNMENT: usize = 64;
/// A block is good for a request of at least this part of its size.
const WASTE: usize = 4;

thread_local! {
    static POOL: Cell<Pool> = const { Cell::new(Pool::NEW) };
}

/// The blocks that a thread keeps.
struct Pool {
    /// Free blocks and their sizes.
    kept: Vec<(usize, *mut c_void)>,
    kept_bytes: usize,
    /// Bytes of large blocks in use, and the most there ever were.
    used: usize,
    peak: usize,
}

impl Pool {
    const NEW: Pool = Pool { kept: Vec::new(), kept_bytes: 0, used: 0, peak: 0 };

    /// A block of at least that size that was kept: the smallest that fits.
    fn take(&mut self, size: usize) -> Option<*mut c_void> {
        let fits =
            |&(_, &(have, _)): &(usize, &(usize, *mut c_void))| (size..=size.saturating_mul(WASTE)).contains(&have);
        let (at, &(have, block)) = self.kept.iter().enumerate().filter(fits).min_by_key(|(_, (have, _))| *have)?;
        self.kept.swap_remove(at);
        self.kept_bytes -= have;
        self.count(have);
        Some(block)
    }

    fn count(&mut self, size: usize) {
        self.used += size;
        self.peak = self.peak.max(self.used);
    }

    /// Gives blocks to the system so that no more is held than half as much again as was ever in
    /// use at a time.
    fn make_room(&mut self, size: usize) {
        let most = self.peak.max(self.used + size);
        while self.used + self.kept_bytes + size > most + most / 2 {
            let Some(largest) = (0..self.kept.len()).max_by_key(|&at| self.kept[at].0) else { break };
            let (have, block) = self.kept.swap_remove(largest);
            self.kept_bytes -= have;
            // SAFETY: a block in the pool is the C library's and nobody else has it.
            unsafe { free(block) };
        }
    }
}

impl Drop for Pool {
    fn drop(&mut self) {
        for &(_, block) in &self.kept {
            // SAFETY: as in `make_room`.
            unsafe { free(block) };
        }
    }
}

/// Lets code that runs in this process allocate from the pool.
pub(crate) fn define_for_host(symbols: &mut Symbols) -> Result<()> {
    symbols.define("aligned_alloc", allocate as *const ())?;
    symbols.define("free", release as *const ())
}

/// Works on the pool of this thread; none while the thread ends.
fn with_pool<T>(work: impl FnOnce(&mut Pool) -> T) -> Option<T> {
    let with = |cell: &Cell<Pool>| {
        let mut pool = cell.replace(Pool::NEW);
        let result = work(&mut pool);
        cell.set(pool);
        result
    };
    POOL.try_with(with).ok()
}

extern "C" fn allocate(alignment: usize, size: usize) -> *mut c_void {
    let is_large = size >= LARGE && alignment <= ALIGNMENT;
    if is_large && let Some(Some(block)) = with_pool(|pool| pool.take(size)) {
        return block;
    }
    if is_large {
        with_pool(|pool| pool.make_room(size));
    }
    // SAFETY: the caller asks for what the C library's function takes; sizes are multiples of the alignment.
    let block = unsafe { aligned_alloc(alignment, size) };
    if is_large && !block.is_null() {
        // SAFETY: it was allocated just now.
        let have = unsafe { malloc_usable_size(block) };
        with_pool(|pool| pool.count(have));
    }
    block
}

extern "C" fn release(block: *mut c_void) {
    // SAFETY: the caller gives back a block of the C library; null has size 0.
    let size = unsafe { malloc_usable_size(block) };
    let keep = |pool: &mut Pool| {
        pool.used = pool.used.saturating_sub(size);
        let is_kept = pool.used + pool.kept_bytes + size <= pool.peak + pool.peak / 2;
        if is_kept {
            pool.kept.push((size, block));
            pool.kept_bytes += size;
        }
        is_kept
    };
    let is_aligned = block.addr().is_multiple_of(ALIGNMENT);
    if size < LARGE || !is_aligned || with_pool(keep) != Some(true) {
        // SAFETY: the caller gives it back, and nobody keeps it.
        unsafe { free(block) };
    }
}

/// Frees what compiled code has allocated with the C library's `malloc` or `aligned_alloc`; 0 is allowed.
///
/// The caller vouches that it is freed once.
pub fn free_address(address: usize) {
    release(ptr::with_exposed_provenance_mut(address));
}
