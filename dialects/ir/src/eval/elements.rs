//! Elements of memory by their types: scalars, and vectors, which stand packed in one element.

use std::rc::Rc;

use super::{Array, Datum, Machine, MemrefValue, bits_of_int};
use crate::context::Context;
use crate::types::Type;

/// The bytes of a memref in memory: its number, from one, in the list of those that were stored.
const HANDLE: usize = 8;

/// The bytes that a value of a type takes in memory; `None` if the evaluator does not keep it.
pub fn stored_bytes(cx: &Context, ty: Type) -> Option<usize> {
    if ty.is_memref(cx) {
        return Some(HANDLE);
    }
    let element = if ty.is_vector(cx) { ty.element(cx) } else { ty };
    let bytes = element.bytes(cx).filter(|&bytes| bytes <= 8)?;
    let count = if ty.is_vector(cx) { ty.element_count(cx)? } else { 1 };
    usize::try_from(bytes.checked_mul(count)?).ok()
}

impl Machine<'_> {
    /// Reads an element of a type.
    pub fn load_value(&self, memref: &MemrefValue, indices: &[i64], ty: Type) -> Result<Datum, String> {
        let cx = self.cx;
        if ty.is_memref(cx) {
            let handle = self.load(memref, indices)?;
            let stored = usize::try_from(handle).ok().and_then(|handle| self.stored.get(handle.checked_sub(1)?));
            return stored.cloned().map(Datum::Memref).ok_or_else(|| "no memref was stored here".into());
        }
        let element = if ty.is_vector(cx) { ty.element(cx) } else { ty };
        let width = element.bytes(cx).filter(|&bytes| bytes <= 8).ok_or("the evaluator does not keep such elements")?;
        let bytes = self.element_bytes(memref, indices)?;
        let read = |chunk: &[u8]| {
            let mut word = [0; 8];
            word[..chunk.len()].copy_from_slice(chunk);
            let bits = u64::from_le_bytes(word);
            // Memory holds whole bytes; a narrower integer has zeros above its width.
            if element.is_float(cx) { bits } else { bits_of_int(cx, element, i128::from(bits)) }
        };
        let mut bits = bytes.chunks(width as usize).map(read);
        if !ty.is_vector(cx) {
            return Ok(Datum::Bits(bits.next().unwrap_or(0)));
        }
        let shape = ty.shape(cx).unwrap_or(&[]).iter().map(|&size| size as usize).collect();
        Ok(Datum::Array(Rc::new(Array { shape, bits: bits.collect() })))
    }

    /// Writes an element of a type.
    pub fn store_value(
        &mut self,
        memref: &MemrefValue,
        indices: &[i64],
        ty: Type,
        value: &Datum,
    ) -> Result<(), String> {
        if let Datum::Memref(stored) = value {
            self.stored.push(stored.clone());
            return self.store(memref, indices, self.stored.len() as u64);
        }
        let array;
        let bits = match value {
            Datum::Array(elements) => &elements.bits,
            scalar => {
                array = vec![scalar.bits()];
                &array
            }
        };
        let width = ty.element(self.cx).bytes(self.cx).filter(|&bytes| bytes <= 8);
        let width = width.ok_or("the evaluator does not keep such elements")? as usize;
        let bytes: Vec<u8> = bits.iter().flat_map(|bits| bits.to_le_bytes().into_iter().take(width)).collect();
        let start = self.address(memref, indices)?;
        self.buffer_mut(memref.buffer).bytes[start..start + bytes.len()].copy_from_slice(&bytes);
        Ok(())
    }

    fn element_bytes(&self, memref: &MemrefValue, indices: &[i64]) -> Result<&[u8], String> {
        let start = self.address(memref, indices)?;
        Ok(&self.buffer(memref.buffer).bytes[start..start + memref.element_bytes])
    }
}
