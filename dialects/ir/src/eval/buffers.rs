//! Memory at run time: buffers of bytes, and strided views of them.

use super::Machine;

/// A buffer of a [`Machine`].
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
pub struct BufferId(pub u32);

/// A piece of memory.
#[derive(Clone, Debug)]
pub struct Buffer {
    /// The bytes, little endian.
    pub bytes: Vec<u8>,
    /// Whether it was given back.
    pub freed: bool,
}

/// A strided view of a buffer. Offsets and strides count elements.
#[derive(Clone, Debug, PartialEq)]
pub struct MemrefValue {
    /// The buffer.
    pub buffer: BufferId,
    /// The bytes of an element.
    pub element_bytes: usize,
    /// The position of the first element.
    pub offset: i64,
    /// The sizes, outermost first.
    pub sizes: Vec<i64>,
    /// The distance between neighbours, per dimension.
    pub strides: Vec<i64>,
}

impl MemrefValue {
    /// A dense row-major view of a whole buffer.
    pub fn dense(buffer: BufferId, element_bytes: usize, sizes: Vec<i64>) -> MemrefValue {
        let strides = row_major(&sizes);
        MemrefValue { buffer, element_bytes, offset: 0, sizes, strides }
    }

    /// The position of an element, in elements of the buffer; the error says what is out of bounds.
    pub fn position(&self, indices: &[i64]) -> Result<i64, String> {
        let mut position = self.offset;
        for (dim, (&index, (&size, &stride))) in indices.iter().zip(self.sizes.iter().zip(&self.strides)).enumerate() {
            if index < 0 || index >= size {
                return Err(format!("index {index} is out of bounds for dimension {dim} of size {size}"));
            }
            position += index * stride;
        }
        Ok(position)
    }

    /// The number of elements that the view shows.
    pub fn element_count(&self) -> usize {
        self.sizes.iter().map(|&size| size.max(0) as usize).product()
    }

    /// All index tuples of the view, in row-major order.
    pub fn indices(&self) -> impl Iterator<Item = Vec<i64>> + '_ {
        (0..self.element_count()).map(|mut number| {
            let mut index = vec![0; self.sizes.len()];
            for dim in (0..self.sizes.len()).rev() {
                index[dim] = (number % self.sizes[dim] as usize) as i64;
                number /= self.sizes[dim] as usize;
            }
            index
        })
    }
}

/// The strides of a dense row-major buffer.
pub fn row_major(sizes: &[i64]) -> Vec<i64> {
    let mut strides = vec![1; sizes.len()];
    for dim in (1..sizes.len()).rev() {
        strides[dim - 1] = strides[dim] * sizes[dim].max(0);
    }
    strides
}

impl Machine<'_> {
    /// Makes a buffer for so many elements, filled with ones so that a read of what was never
    /// written shows (floats are NaN, indices are -1).
    pub fn allocate(&mut self, sizes: &[i64], element_bytes: usize) -> Result<MemrefValue, String> {
        if let Some(size) = sizes.iter().find(|&&size| size < 0) {
            return Err(format!("a buffer of negative size {size}"));
        }
        let count = sizes.iter().try_fold(element_bytes as u64, |bytes, &size| bytes.checked_mul(size as u64));
        let bytes = count.filter(|&bytes| bytes <= self.limits.buffer_bytes);
        let bytes = bytes.ok_or_else(|| format!("a buffer of {sizes:?} elements is over the limit"))?;
        let id = self.add_buffer(vec![0xFF; bytes as usize]);
        Ok(MemrefValue::dense(id, element_bytes, sizes.to_vec()))
    }

    /// Makes a buffer of given bytes.
    pub fn add_buffer(&mut self, bytes: Vec<u8>) -> BufferId {
        self.buffers.push(Buffer { bytes, freed: false });
        BufferId(self.buffers.len() as u32 - 1)
    }

    /// A buffer.
    pub fn buffer(&self, id: BufferId) -> &Buffer {
        &self.buffers[id.0 as usize]
    }

    /// A buffer, to change.
    pub fn buffer_mut(&mut self, id: BufferId) -> &mut Buffer {
        &mut self.buffers[id.0 as usize]
    }

    /// Gives a buffer back; its bytes are dropped.
    pub fn free(&mut self, id: BufferId) -> Result<(), String> {
        let buffer = self.buffer_mut(id);
        if buffer.freed {
            return Err("the buffer was given back already".into());
        }
        *buffer = Buffer { bytes: Vec::new(), freed: true };
        Ok(())
    }

    /// Lets a buffer end with the innermost call or iteration that is running.
    pub fn put_on_stack(&mut self, id: BufferId) {
        self.stack.push(id);
    }

    /// The height of the stack, to be released to later.
    pub fn stack_mark(&self) -> usize {
        self.stack.len()
    }

    /// Gives back what was put on the stack since a mark; a later use is reported.
    pub fn release_stack(&mut self, mark: usize) {
        while self.stack.len() > mark {
            let Some(id) = self.stack.pop() else { return };
            *self.buffer_mut(id) = Buffer { bytes: Vec::new(), freed: true };
        }
    }

    /// Reads the bits of an element.
    pub fn load(&self, memref: &MemrefValue, indices: &[i64]) -> Result<u64, String> {
        let start = self.address(memref, indices)?;
        let width = scalar_width(memref)?;
        let mut word = [0; 8];
        word[..width].copy_from_slice(&self.buffer(memref.buffer).bytes[start..start + width]);
        Ok(u64::from_le_bytes(word))
    }

    /// Writes the bits of an element.
    pub fn store(&mut self, memref: &MemrefValue, indices: &[i64], bits: u64) -> Result<(), String> {
        let start = self.address(memref, indices)?;
        let width = scalar_width(memref)?;
        self.buffer_mut(memref.buffer).bytes[start..start + width].copy_from_slice(&bits.to_le_bytes()[..width]);
        Ok(())
    }

    pub(super) fn address(&self, memref: &MemrefValue, indices: &[i64]) -> Result<usize, String> {
        let position = memref.position(indices)?;
        let buffer = self.buffer(memref.buffer);
        if buffer.freed {
            return Err("the buffer was given back before".into());
        }
        let start = usize::try_from(position).ok().and_then(|at| at.checked_mul(memref.element_bytes));
        let start = start.filter(|start| start + memref.element_bytes <= buffer.bytes.len());
        start.ok_or_else(|| format!("element {position} is outside of the buffer"))
    }
}

/// The bytes of an element that is a scalar.
fn scalar_width(memref: &MemrefValue) -> Result<usize, String> {
    let width = memref.element_bytes;
    if width <= 8 { Ok(width) } else { Err(format!("an element of {width} bytes is no scalar")) }
}
