//! The size of a dimension of a tensor, as a number or a value of the new program.

use ir::{Builder, DYNAMIC, Op, Point, ValueId};
use memref::Size;

use super::contract::Contraction;
use super::layout::runs;
use super::lowerer::{Lowerer, Place};

/// What a size is.
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Origin {
    /// That of a dimension of a tensor.
    Dim(ValueId, usize),
    /// A value of the old program.
    Index(ValueId),
    /// A number.
    Known(i64),
}

impl Lowerer<'_> {
    /// The sizes of all dimensions of a tensor.
    pub fn sizes(&mut self, b: &mut Builder<'_>, value: ValueId) -> Vec<Size> {
        (0..self.rank(value)).map(|dim| self.extent(b, value, dim)).collect()
    }

    /// The size of a dimension of a tensor.
    pub fn extent(&mut self, b: &mut Builder<'_>, value: ValueId, dim: usize) -> Size {
        match self.shape(value)[dim] {
            DYNAMIC => {}
            size => return Size::Known(size),
        }
        if let Some(&size) = self.extents.iter().rev().find_map(|scope| scope.get(&(value, dim))) {
            return size;
        }
        let size = match self.places.get(&value) {
            Some(Place::Buffer { memref, kept }) if kept.contains(&dim) => {
                let at = kept.iter().position(|&other| other == dim).expect("it is kept");
                let memref = *memref;
                match b.ty(memref).shape(self.cx).map_or(DYNAMIC, |shape| shape[at]) {
                    DYNAMIC => return self.size_in_memory(b, memref, at, (value, dim)),
                    size => Size::Known(size),
                }
            }
            _ => self.computed_extent(b, value, dim),
        };
        self.extents.last_mut().expect("there is a scope").insert((value, dim), size);
        size
    }

    /// The size of a memref; asked for outside of all loops if it is from there.
    fn size_in_memory(&mut self, b: &mut Builder<'_>, memref: ValueId, at: usize, key: (ValueId, usize)) -> Size {
        let at = self.index(b, at as i64);
        let outside = self.outermost.filter(|_| self.is_from_outside(b, memref));
        let point = outside.map(|op| std::mem::replace(&mut b.point, Point::Before(op)));
        let size = Size::Value(memref::Dim::emit(b, memref, at));
        if let Some(point) = point {
            b.point = point;
        }
        let scope = if outside.is_some() { self.extents.first_mut() } else { self.extents.last_mut() };
        scope.expect("there is a scope").insert(key, size);
        size
    }

    fn computed_extent(&mut self, b: &mut Builder<'_>, value: ValueId, dim: usize) -> Size {
        let old = self.old;
        let op = old.defining_op(value).expect("tensors of unknown size that are arguments have a place");
        let operand = |index: usize| old.operand(op, index);
        match old.def(op) {
            def if def == tensor::Splat::DEF => self.given_size(op, 1, dim),
            def if [tensor::Iota::DEF, tensor::Empty::DEF, tensor::Generate::DEF].contains(&def) => {
                self.given_size(op, 0, dim)
            }
            def if def == tensor::Broadcast::DEF => {
                let origin = self.broadcast_origin(op, dim);
                self.of_origin(b, origin)
            }
            def if def == tensor::Transpose::DEF => {
                let from = self.ints(op, "perm")[dim] as usize;
                self.extent(b, operand(0), from)
            }
            def if def == tensor::Reshape::DEF => self.reshape_extent(b, op, dim),
            def if def == tensor::Slice::DEF => self.slice_extent(b, op, dim),
            def if def == tensor::DynamicSlice::DEF => {
                let origin = self.slice_origin(op, dim);
                self.of_origin(b, origin)
            }
            def if def == tensor::Pad::DEF => self.pad_extent(b, op, dim),
            def if def == tensor::Concat::DEF && self.int(op, "dim") as usize == dim => self.sum_of_extents(b, op, dim),
            def if def == tensor::Reduce::DEF => {
                let from = super::reduce::kept_dims(self, op)[dim];
                self.extent(b, operand(0), from)
            }
            def if def == tensor::Einsum::DEF || def == tensor::Matmul::DEF => {
                let contraction = Contraction::of(self.cx, self.old, op);
                let letter = contraction.output[dim];
                self.letter_extent(b, &contraction, letter)
            }
            def if def == tensor::Conv::DEF => super::conv::extent(self, b, op, dim),
            def if def == tensor::ReduceWindow::DEF => {
                let window = super::window::read(self, op);
                let size = self.extent(b, operand(0), dim);
                super::window::output_extent(self, b, &window[dim], Size::Known(window[dim].size), size)
            }
            def if def == tensor::Gather::DEF => self.gather_extent(b, op, dim),
            def if def == tensor::Take::DEF => {
                let (at, rank) = (self.int(op, "dim") as usize, self.rank(operand(1)));
                match dim {
                    _ if dim < at => self.extent(b, operand(0), dim),
                    _ if dim < at + rank => self.extent(b, operand(1), dim - at),
                    _ => self.extent(b, operand(0), dim + 1 - rank),
                }
            }
            def if def == tensor::Insert::DEF => self.extent(b, operand(1), dim),
            def if [tensor::UpdateSlice::DEF, tensor::Scatter::DEF, tensor::SelectAndScatter::DEF].contains(&def) => {
                self.extent(b, operand(0), dim)
            }
            def if def == tensor::Sort::DEF => {
                let number = old.results(op).position(|result| result == value).unwrap_or(0);
                self.extent(b, operand(number), dim)
            }
            // Elementwise operations, casts, what is put together along another dimension, and all that
            // keep the shape of the first tensor.
            _ => {
                let tensors: Vec<ValueId> = old.operands(op).filter(|&value| self.is_tensor(value)).collect();
                let known = tensors.iter().copied().find(|&value| self.shape(value)[dim] != DYNAMIC);
                self.extent(b, known.unwrap_or(tensors[0]), dim)
            }
        }
    }

    fn slice_extent(&mut self, b: &mut Builder<'_>, op: ir::OpId, dim: usize) -> Size {
        let [start, limit, stride] = ["starts", "limits", "strides"].map(|name| self.ints(op, name)[dim]);
        let end = if limit == DYNAMIC { self.extent(b, self.old.operand(op, 0), dim) } else { Size::Known(limit) };
        let length = self.grow(b, end, stride - 1 - start);
        let length = self.value_of(b, length);
        let zero = self.index(b, 0);
        let length = self.max(b, length, zero);
        let stride = self.index(b, stride);
        let length = self.div(b, length, stride);
        self.size_of(b, length)
    }

    fn pad_extent(&mut self, b: &mut Builder<'_>, op: ir::OpId, dim: usize) -> Size {
        let [low, high, interior] = ["low", "high", "interior"].map(|name| self.ints(op, name)[dim]);
        let size = self.extent(b, self.old.operand(op, 0), dim);
        let size = self.value_of(b, size);
        let padded = self.times(b, size, interior + 1);
        let zero = self.index(b, 0);
        let padded = if interior > 0 {
            let inner = self.plus(b, padded, -interior);
            self.max(b, inner, zero)
        } else {
            padded
        };
        let padded = self.plus(b, padded, low + high);
        let padded = self.max(b, padded, zero);
        self.size_of(b, padded)
    }

    /// The sizes of all operands along a dimension together.
    fn sum_of_extents(&mut self, b: &mut Builder<'_>, op: ir::OpId, dim: usize) -> Size {
        let mut total = self.index(b, 0);
        for value in self.old.operands(op).collect::<Vec<_>>() {
            let size = self.extent(b, value, dim);
            let size = self.value_of(b, size);
            total = self.add(b, total, size);
        }
        self.size_of(b, total)
    }

    /// The size that an operand gives: each `?` of the result has one, in order.
    pub fn given(&self, op: ir::OpId, slot: usize, dim: usize) -> Origin {
        let shape = self.shape(self.old.result(op, 0));
        let number = shape[..dim].iter().filter(|&&size| size == DYNAMIC).count();
        Origin::Index(self.slot(op, slot)[number])
    }

    fn given_size(&mut self, op: ir::OpId, slot: usize, dim: usize) -> Size {
        let Origin::Index(value) = self.given(op, slot, dim) else { unreachable!("operands are values") };
        Size::Value(self.scalar(value))
    }

    fn of_origin(&mut self, b: &mut Builder<'_>, origin: Origin) -> Size {
        match origin {
            Origin::Dim(value, dim) => self.extent(b, value, dim),
            Origin::Index(value) => Size::Value(self.scalar(value)),
            Origin::Known(number) => Size::Known(number),
        }
    }

    /// What the size of a dimension of a `tensor.dynamic_slice` is.
    pub fn slice_origin(&self, op: ir::OpId, dim: usize) -> Origin {
        let sizes = self.ints(op, "sizes");
        let number = sizes[..dim].iter().filter(|&&size| size == DYNAMIC).count();
        match sizes[dim] {
            DYNAMIC => Origin::Index(self.slot(op, 2)[number]),
            size => Origin::Known(size),
        }
    }

    /// What the size of a dimension of a `tensor.broadcast` is.
    pub fn broadcast_origin(&self, op: ir::OpId, dim: usize) -> Origin {
        let (source, result) = (self.old.operand(op, 0), self.old.result(op, 0));
        let dims = self.ints(op, "dims");
        let (from, to) = (self.shape(source), self.shape(result));
        let follows = |dim: usize| {
            let at = dims.iter().position(|&target| target as usize == dim)?;
            (from[at] != 1).then_some(at)
        };
        let given = self.slot(op, 1);
        let unknown: Vec<usize> = (0..to.len()).filter(|&dim| to[dim] == DYNAMIC).collect();
        let open: Vec<usize> = unknown.iter().copied().filter(|&dim| follows(dim).is_none()).collect();
        let named = if given.len() == unknown.len() { &unknown } else { &open };
        match (named.iter().position(|&other| other == dim).and_then(|at| given.get(at)), follows(dim)) {
            (Some(&value), _) => Origin::Index(value),
            (None, Some(at)) => Origin::Dim(source, at),
            (None, None) => Origin::Known(1),
        }
    }

    fn reshape_extent(&mut self, b: &mut Builder<'_>, op: ir::OpId, dim: usize) -> Size {
        let (source, result) = (self.old.operand(op, 0), self.old.result(op, 0));
        if !self.slot(op, 1).is_empty() {
            return self.given_size(op, 1, dim);
        }
        let (from, to) = (self.shape(source), self.shape(result));
        let run = runs(from, to).into_iter().find(|(_, right)| right.contains(&dim));
        let (left, right) = run.unwrap_or((0..from.len(), 0..to.len()));
        let sizes: Vec<Size> = left.map(|dim| self.extent(b, source, dim)).collect();
        let total = self.product(b, &sizes);
        let others: i64 = right.filter(|&other| other != dim).map(|other| to[other]).product();
        if others <= 0 {
            return Size::Known(0);
        }
        let (total, others) = (self.value_of(b, total), self.index(b, others));
        let size = self.div(b, total, others);
        self.size_of(b, size)
    }

    fn gather_extent(&mut self, b: &mut Builder<'_>, op: ir::OpId, dim: usize) -> Size {
        let (source, indices) = (self.old.operand(op, 0), self.old.operand(op, 1));
        let windows = super::moved::gather_windows(self, op);
        if let Some(at) = windows.window_dims.iter().position(|&other| other == dim) {
            let kept = windows.kept_dims[at];
            return match self.ints(op, "slice_sizes")[kept] {
                DYNAMIC => self.extent(b, source, kept),
                size => Size::Known(size),
            };
        }
        let at = windows.batch_dims.iter().position(|&other| other == dim).expect("it is one or the other");
        let from = at + usize::from(at >= windows.index_vector_dim);
        self.extent(b, indices, from)
    }

    /// The size of a letter of a contraction.
    pub fn letter_extent(&mut self, b: &mut Builder<'_>, contraction: &Contraction, letter: char) -> Size {
        if let size @ 0.. = contraction.size(self.cx, self.old, letter) {
            return Size::Known(size);
        }
        let place = contraction
            .inputs
            .iter()
            .find_map(|(value, letters)| letters.iter().position(|&other| other == letter).map(|dim| (*value, dim)));
        let (value, dim) = place.expect("each letter is one of an operand");
        self.extent(b, value, dim)
    }
}
