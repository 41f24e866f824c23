//! Operations that only move elements: which element of the source stands at given indices.

use ir::{Builder, DYNAMIC, OpId, ValueId};
use memref::Size;
use tensor::indexing::{GatherDims, Windows};

use super::layout::runs;
use super::lowerer::{Lowerer, Place};

impl Lowerer<'_> {
    /// An element of a `tensor.broadcast`.
    pub(super) fn of_broadcast(&mut self, b: &mut Builder<'_>, op: OpId, indices: &[ValueId]) -> ValueId {
        let (source, result) = (self.old.operand(op, 0), self.old.result(op, 0));
        let (from, to) = (self.shape(source), self.shape(result));
        let dims = self.ints(op, "dims");
        let unknown = to.iter().filter(|&&size| size == DYNAMIC).count();
        let may_stretch = unknown > 0 && self.slot(op, 1).len() == unknown;
        let indices: Vec<ValueId> = (0..from.len())
            .map(|dim| {
                let target = dims[dim] as usize;
                match from[dim] {
                    1 => self.index(b, 0),
                    DYNAMIC if may_stretch || to[target] != DYNAMIC => {
                        let size = self.extent(b, source, dim);
                        let last = self.grow(b, size, -1);
                        let last = self.value_of(b, last);
                        self.min(b, indices[target], last)
                    }
                    _ => indices[target],
                }
            })
            .collect();
        self.element(b, source, &indices)
    }

    /// An element of a `tensor.transpose`.
    pub(super) fn of_transpose(&mut self, b: &mut Builder<'_>, op: OpId, indices: &[ValueId]) -> ValueId {
        let perm = self.ints(op, "perm");
        let mut from = vec![indices.first().copied(); perm.len()];
        for (dim, &target) in perm.iter().enumerate() {
            from[target as usize] = Some(indices[dim]);
        }
        let from: Vec<ValueId> = from.into_iter().flatten().collect();
        self.element(b, self.old.operand(op, 0), &from)
    }

    /// An element of a `tensor.reshape`.
    pub(super) fn of_reshape(&mut self, b: &mut Builder<'_>, op: OpId, indices: &[ValueId]) -> ValueId {
        let (source, result) = (self.old.operand(op, 0), self.old.result(op, 0));
        let (from, to) = (self.shape(source), self.shape(result));
        if super::layout::divides(from, to) && self.is_whole_buffer(source) {
            let sizes = self.sizes(b, result);
            let position = self.linear(b, &sizes, indices);
            let flat = self.flat(b, source);
            return memref::load(b, flat, &[position]);
        }
        let mut place = Vec::new();
        for (left, right) in runs(from, to) {
            let sizes: Vec<Size> = right.clone().map(|dim| self.extent(b, result, dim)).collect();
            let position = self.linear(b, &sizes, &indices[right]);
            let sizes: Vec<Size> = left.map(|dim| self.extent(b, source, dim)).collect();
            place.extend(self.delinear(b, &sizes, position));
        }
        self.element(b, source, &place)
    }

    /// Whether a tensor lies row-major and dense in a memref.
    fn is_whole_buffer(&self, value: ValueId) -> bool {
        matches!(self.places.get(&value), Some(Place::Buffer { kept, .. }) if kept.len() == self.rank(value))
    }

    /// The memory of a tensor as a memref of rank 1.
    fn flat(&mut self, b: &mut Builder<'_>, value: ValueId) -> ValueId {
        let sizes = self.sizes(b, value);
        let count = self.product(b, &sizes);
        let Place::Buffer { memref, .. } = self.places[&value] else { unreachable!("it is a whole buffer") };
        let ty = self.cx.memref(&[super::lowerer::size_dim(count)], self.element_type(value));
        memref::reinterpret_cast(b, ty, memref, Size::Known(0), &[count], &[Size::Known(1)])
    }

    /// An element of a `tensor.slice`.
    pub(super) fn of_slice(&mut self, b: &mut Builder<'_>, op: OpId, indices: &[ValueId]) -> ValueId {
        let (starts, strides) = (self.ints(op, "starts"), self.ints(op, "strides"));
        let from: Vec<ValueId> = (0..indices.len())
            .map(|dim| {
                let scaled = self.times(b, indices[dim], strides[dim]);
                self.plus(b, scaled, starts[dim])
            })
            .collect();
        self.element(b, self.old.operand(op, 0), &from)
    }

    /// An element of a `tensor.dynamic_slice`.
    pub(super) fn of_dynamic_slice(&mut self, b: &mut Builder<'_>, op: OpId, indices: &[ValueId]) -> ValueId {
        let (source, result) = (self.old.operand(op, 0), self.old.result(op, 0));
        let starts = self.slot(op, 1);
        let from: Vec<ValueId> = (0..indices.len())
            .map(|dim| {
                let size = self.extent(b, result, dim);
                let start = self.scalar(starts[dim]);
                let start = self.clamped_start(b, start, source, dim, size);
                self.add(b, start, indices[dim])
            })
            .collect();
        self.element(b, source, &from)
    }

    /// An element of a `tensor.pad`.
    pub(super) fn of_pad(&mut self, b: &mut Builder<'_>, op: OpId, indices: &[ValueId]) -> ValueId {
        let source = self.old.operand(op, 0);
        let [low, high, interior] = ["low", "high", "interior"].map(|name| self.ints(op, name));
        let outside = self.scalar(self.old.operand(op, 1));
        let mut place = Vec::new();
        let mut inside = None;
        for dim in 0..indices.len() {
            let at = self.plus(b, indices[dim], -low[dim]);
            if low[dim] <= 0 && high[dim] <= 0 && interior[dim] == 0 {
                place.push(at);
                continue;
            }
            let size = self.extent(b, source, dim);
            match self.is_inside(b, at, size).filter(|_| interior[dim] == 0) {
                Some(true) => place.push(at),
                Some(false) => return outside,
                None => {
                    let (at, is_element) = self.undilated(b, at, interior[dim] + 1, size);
                    inside = Some(self.both(b, inside, is_element));
                    place.push(at);
                }
            }
        }
        self.element_if(b, inside, source, &place, outside)
    }

    /// An element of a `tensor.reverse`.
    pub(super) fn of_reverse(&mut self, b: &mut Builder<'_>, op: OpId, indices: &[ValueId]) -> ValueId {
        let (source, dims) = (self.old.operand(op, 0), self.ints(op, "dims"));
        let from: Vec<ValueId> = (0..indices.len())
            .map(|dim| match dims.contains(&(dim as i64)) {
                true => {
                    let size = self.extent(b, source, dim);
                    let last = self.grow(b, size, -1);
                    let last = self.value_of(b, last);
                    self.sub(b, last, indices[dim])
                }
                false => indices[dim],
            })
            .collect();
        self.element(b, source, &from)
    }

    /// An element of a `tensor.gather`.
    pub(super) fn of_gather(&mut self, b: &mut Builder<'_>, op: OpId, indices: &[ValueId]) -> ValueId {
        let (source, from) = (self.old.operand(op, 0), self.old.operand(op, 1));
        let windows = gather_windows(self, op);
        let sizes = self.ints(op, "slice_sizes");
        let zero = self.index(b, 0);
        let batch: Vec<ValueId> = windows.batch_dims.iter().map(|&dim| indices[dim]).collect();
        let mut place = vec![zero; windows.operand_rank];
        for (entry, &dim) in windows.index_map.iter().enumerate() {
            let start = self.index_entry(b, from, &windows, &batch, entry);
            let size = match sizes[dim] {
                DYNAMIC => self.extent(b, source, dim),
                size => Size::Known(size),
            };
            place[dim] = self.clamped_start(b, start, source, dim, size);
        }
        for &(dim, number) in &windows.batching {
            place[dim] = batch[number];
        }
        for (&dim, &kept) in windows.window_dims.iter().zip(&windows.kept_dims) {
            place[kept] = self.add(b, place[kept], indices[dim]);
        }
        self.element(b, source, &place)
    }

    /// An element of a `tensor.take`.
    pub(super) fn of_take(&mut self, b: &mut Builder<'_>, op: OpId, indices: &[ValueId]) -> ValueId {
        let (source, from) = (self.old.operand(op, 0), self.old.operand(op, 1));
        let (dim, rank) = (self.int(op, "dim") as usize, self.rank(from));
        let at = self.element(b, from, &indices[dim..dim + rank]);
        let at = self.index_from_number(b, at);
        let at = self.clamped_start(b, at, source, dim, Size::Known(1));
        let mut place = indices[..dim].to_vec();
        place.push(at);
        place.extend(&indices[dim + rank..]);
        self.element(b, source, &place)
    }
}

/// What the dimension numbers of a gather mean.
pub(crate) fn gather_windows(l: &Lowerer<'_>, op: OpId) -> Windows {
    let (source, indices) = (l.shape(l.old.operand(op, 0)), l.shape(l.old.operand(op, 1)));
    GatherDims::of(l.view(op)).windows(source, indices).expect("a verified gather")
}
