//! Rows of vectors, the innermost dimension, as files and as native code have them: one after the
//! other, but elements of one bit are packed in native code, the first one lowest.

use crate::element::ElementKind;
use crate::entry::{Kind, Slot};

/// How many elements a row has; a scalar is a row of one.
fn count(slot: &Slot) -> usize {
    slot.shape.last().map_or(1, |&size| size as usize)
}

fn is_packed(slot: &Slot) -> bool {
    slot.kind == Kind::Vector && slot.element.kind == ElementKind::Bool
}

/// The bytes that a row takes in a file.
pub fn dense_length(slot: &Slot) -> usize {
    count(slot) * slot.element.size()
}

/// The bytes that a row takes in native code, at least.
pub fn packed_length(slot: &Slot) -> usize {
    if is_packed(slot) { count(slot).div_ceil(8) } else { dense_length(slot) }
}

/// Writes a row to where native code finds it: zeros, as many as it takes.
pub fn pack(slot: &Slot, dense: &[u8], place: &mut [u8]) {
    if !is_packed(slot) {
        return place[..dense.len()].copy_from_slice(dense);
    }
    for (index, _) in dense.iter().enumerate().filter(|&(_, &bit)| bit != 0) {
        place[index / 8] |= 1 << (index % 8);
    }
}

/// The row that native code has left.
pub fn unpack(slot: &Slot, packed: &[u8]) -> Vec<u8> {
    match is_packed(slot) {
        true => (0..count(slot)).map(|index| packed[index / 8] >> (index % 8) & 1).collect(),
        false => packed[..dense_length(slot)].to_vec(),
    }
}
