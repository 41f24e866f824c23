//! Walking over the elements of a tensor in the order of another shape.

/// How far apart neighbours are in each dimension of a row-major tensor.
pub(crate) fn strides(shape: &[usize]) -> Vec<isize> {
    let mut strides: Vec<isize> = vec![1; shape.len()];
    for dim in (1..shape.len()).rev() {
        strides[dim - 1] = strides[dim].wrapping_mul(shape[dim] as isize);
    }
    strides
}

/// The positions of all indices of a shape, row-major, where a step in each dimension moves by a stride.
pub(crate) struct Positions {
    shape: Vec<usize>,
    strides: Vec<isize>,
    index: Vec<usize>,
    at: isize,
    left: usize,
}

impl Positions {
    /// Starts at a position.
    pub fn new(shape: &[usize], start: isize, strides: &[isize]) -> Positions {
        let left = shape.iter().fold(1usize, |count, &size| count.saturating_mul(size));
        let left = if shape.contains(&0) { 0 } else { left };
        Positions { shape: shape.to_vec(), strides: strides.to_vec(), index: vec![0; shape.len()], at: start, left }
    }
}

impl Iterator for Positions {
    type Item = isize;

    fn next(&mut self) -> Option<isize> {
        if self.left == 0 {
            return None;
        }
        self.left -= 1;
        let position = self.at;
        for dim in (0..self.shape.len()).rev() {
            self.index[dim] += 1;
            self.at += self.strides[dim];
            if self.index[dim] < self.shape[dim] {
                break;
            }
            self.at -= self.strides[dim] * self.shape[dim] as isize;
            self.index[dim] = 0;
        }
        Some(position)
    }
}
