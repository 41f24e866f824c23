//! Where the elements of a memref lie in its buffer, and copies between buffers and dense arrays.
//!
//! Files hold dense row-major arrays; a memref type may ask for an offset and for strides of its own, and one that a
//! program returns may be a view of anything. Offsets and strides count elements.

use ir::DYNAMIC;

/// The place of every element of a memref.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Layout {
    /// The position of the first element.
    pub offset: i64,
    /// The sizes, outermost first.
    pub sizes: Vec<i64>,
    /// The distance between neighbours, per dimension.
    pub strides: Vec<i64>,
}

impl Layout {
    /// The layout of a new buffer for a memref type: its offset and strides where they are known, else those of a dense
    /// array. `None` if an element would lie before the buffer or the numbers overflow.
    pub fn for_type(ty: &memref::Layout, sizes: &[i64]) -> Option<Layout> {
        let offset = if ty.offset == DYNAMIC { 0 } else { ty.offset };
        let mut strides = ty.strides.clone();
        for dim in (0..sizes.len()).rev() {
            if strides[dim] == DYNAMIC {
                let inner = (dim + 1..sizes.len()).next();
                strides[dim] = inner.map_or(Some(1), |inner| strides[inner].checked_mul(sizes[inner].max(1)))?;
            }
        }
        let layout = Layout { offset, sizes: sizes.to_vec(), strides };
        (layout.range()?.0 >= 0).then_some(layout)
    }

    /// The layout of a dense row-major array.
    pub fn dense(shape: &[usize]) -> Layout {
        let sizes: Vec<i64> = shape.iter().map(|&size| size as i64).collect();
        let mut strides = vec![1; sizes.len()];
        for dim in (1..sizes.len()).rev() {
            strides[dim - 1] = strides[dim] * sizes[dim].max(1);
        }
        Layout { offset: 0, sizes, strides }
    }

    /// The number of elements; `None` if it overflows.
    pub fn element_count(&self) -> Option<usize> {
        count(&self.sizes)
    }

    /// The least position, and one past the greatest; the offset twice if there are no elements. `None` if a position
    /// overflows or a size is negative.
    pub fn range(&self) -> Option<(i64, i64)> {
        self.element_count()?;
        if self.sizes.contains(&0) {
            return Some((self.offset, self.offset));
        }
        let (mut least, mut greatest) = (self.offset, self.offset);
        for (&size, &stride) in self.sizes.iter().zip(&self.strides) {
            let reach = stride.checked_mul(size - 1)?;
            least = least.checked_add(reach.min(0))?;
            greatest = greatest.checked_add(reach.max(0))?;
        }
        Some((least, greatest.checked_add(1)?))
    }

    /// Copies the elements from a buffer, which starts at the position `start`, into a dense array. The buffer must
    /// hold the whole [range](Layout::range).
    pub fn gather(&self, buffer: &[u8], start: i64, size: usize) -> Vec<u8> {
        let mut dense = Vec::with_capacity(self.element_count().unwrap_or(0) * size);
        self.each_run(|position, length| {
            let at = (position - start) as usize * size;
            dense.extend_from_slice(&buffer[at..at + length * size]);
        });
        dense
    }

    /// Copies a dense array into a buffer that starts at position 0.
    pub fn scatter(&self, dense: &[u8], buffer: &mut [u8], size: usize) {
        let mut from = 0;
        self.each_run(|position, length| {
            let at = position as usize * size;
            buffer[at..at + length * size].copy_from_slice(&dense[from..from + length * size]);
            from += length * size;
        });
    }

    /// Visits all elements in row-major order, neighbours in memory together: position of the first, and how many.
    fn each_run(&self, mut visit: impl FnMut(i64, usize)) {
        if self.sizes.contains(&0) {
            return;
        }
        // The innermost dimensions that are dense are copied as one.
        let mut run = 1;
        let mut outer = self.sizes.len();
        while outer > 0 && (self.strides[outer - 1] == run || self.sizes[outer - 1] == 1) {
            run *= self.sizes[outer - 1];
            outer -= 1;
        }
        let mut index = vec![0; outer];
        let mut position = self.offset;
        loop {
            visit(position, run as usize);
            let Some(dim) = (0..outer).rev().find(|&dim| index[dim] + 1 < self.sizes[dim]) else { return };
            for (inner, stride) in index[dim + 1..].iter_mut().zip(&self.strides[dim + 1..]) {
                position -= *inner * stride;
                *inner = 0;
            }
            index[dim] += 1;
            position += self.strides[dim];
        }
    }
}

/// The product of sizes; `None` if it overflows or one is negative.
pub fn count(sizes: &[i64]) -> Option<usize> {
    if sizes.contains(&0) {
        return sizes.iter().all(|&size| size >= 0).then_some(0);
    }
    sizes.iter().try_fold(1usize, |count, &size| count.checked_mul(usize::try_from(size).ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strided_elements_go_there_and_back() {
        let layouts = [
            (vec![2, 3], vec![3, 1], 0, (0, 6)),
            (vec![2, 3], vec![1, 2], 1, (1, 7)),
            (vec![3, 2], vec![-2, 1], 4, (0, 6)),
            (vec![2, 1, 3], vec![8, 77, 2], 0, (0, 13)),
            (vec![], vec![], 5, (5, 6)),
        ];
        for (sizes, strides, offset, range) in layouts {
            let layout = Layout { offset, sizes, strides };
            assert_eq!(layout.range(), Some(range));
            let count = layout.element_count().unwrap();
            let dense: Vec<u8> = (1..=count as u8).collect();
            let mut buffer = vec![0; range.1 as usize];
            layout.scatter(&dense, &mut buffer, 1);
            assert_eq!(buffer.iter().filter(|&&byte| byte != 0).count(), count);
            assert_eq!(layout.gather(&buffer, 0, 1), dense);
            assert_eq!(layout.gather(&buffer[range.0 as usize..], range.0, 1), dense);
        }
    }

    #[test]
    fn unknown_strides_are_those_of_a_dense_array() {
        let ty = memref::Layout { strides: vec![DYNAMIC, 2], offset: DYNAMIC };
        let layout = Layout::for_type(&ty, &[3, 4]).unwrap();
        assert_eq!((layout.strides, layout.offset), (vec![8, 2], 0));
        let backwards = memref::Layout { strides: vec![-1], offset: 2 };
        assert_eq!(Layout::for_type(&backwards, &[4]), None);
        let huge = memref::Layout { strides: vec![i64::MAX], offset: 0 };
        assert_eq!(Layout::for_type(&huge, &[4]), None);
    }
}
