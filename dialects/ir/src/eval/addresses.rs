//! Addresses of memory as numbers, for programs that compute with them.
//!
//! The upper bits of an address are the number of the buffer, from one, the lower ones the place in
//! it, from the middle on. So buffers lie far apart, an address that ran out of one leads to no other, and
//! 0 is an address of nothing. All buffers begin at a multiple of every alignment.

use super::{BufferId, Machine};

/// The bits that say where in a buffer.
const PLACE: u32 = 40;
/// The place of the first byte.
const START: u64 = 1 << (PLACE - 1);

impl Machine<'_> {
    /// The address of the first byte of a buffer.
    pub fn address_of(&self, buffer: BufferId) -> Result<u64, String> {
        let number = u64::from(buffer.0) + 1;
        if number >= 1 << (64 - PLACE) {
            return Err("so many buffers have no addresses".into());
        }
        Ok(number << PLACE | START)
    }

    /// The bytes at an address; the error says why they are not there.
    pub fn bytes_at(&self, address: u64, count: usize) -> Result<&[u8], String> {
        let (buffer, start) = self.place_of(address, count)?;
        Ok(&self.buffer(buffer).bytes[start..start + count])
    }

    /// The bytes at an address, to change.
    pub fn bytes_at_mut(&mut self, address: u64, count: usize) -> Result<&mut [u8], String> {
        let (buffer, start) = self.place_of(address, count)?;
        Ok(&mut self.buffer_mut(buffer).bytes[start..start + count])
    }

    /// Gives the buffer back that begins at an address.
    pub fn free_address(&mut self, address: u64) -> Result<(), String> {
        match self.place_of(address, 0)? {
            (buffer, 0) => self.free(buffer),
            (_, start) => Err(format!("what is given back begins at byte {start} of a buffer")),
        }
    }

    fn place_of(&self, address: u64, count: usize) -> Result<(BufferId, usize), String> {
        let number = address >> PLACE;
        let id = number.checked_sub(1).filter(|&id| id < self.buffers.len() as u64);
        let id = id.ok_or_else(|| match address {
            0 => "the null address is accessed".to_owned(),
            _ => format!("nothing is at the address {address:#x}"),
        })?;
        let buffer = BufferId(id as u32);
        let (start, length) =
            ((address & ((1 << PLACE) - 1)).wrapping_sub(START) as i64, self.buffer(buffer).bytes.len());
        if self.buffer(buffer).freed {
            return Err("the buffer was given back before".into());
        }
        let inside =
            usize::try_from(start).ok().filter(|&start| start.checked_add(count).is_some_and(|end| end <= length));
        inside
            .map(|start| (buffer, start))
            .ok_or_else(|| format!("{count} bytes from byte {start} on are not inside of a buffer of {length} bytes"))
    }
}
