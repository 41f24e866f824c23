//! An element of a tensor at given indices: read from its place, or computed from operands.

use ir::{AttrDict, AttrKind, Builder, DYNAMIC, Op, OpId, OpSpec, Type, ValueId};
use memref::Size;
use tensor::indexing::{GatherDims, Windows};

use super::layout::runs;
use super::lowerer::{Lowerer, Place};

impl Lowerer<'_> {
    /// An element of a tensor. Indices are within its sizes.
    pub fn element(&mut self, b: &mut Builder<'_>, value: ValueId, indices: &[ValueId]) -> ValueId {
        if let Some(known) = self.known(value, indices) {
            return known;
        }
        let element = match self.places.get(&value) {
            Some(_) => self.load(b, value, indices),
            None => self.compute(b, value, indices),
        };
        self.remember(value, indices, element);
        element
    }

    /// An element of a tensor from its place, as it is there now.
    pub fn load(&mut self, b: &mut Builder<'_>, value: ValueId, indices: &[ValueId]) -> ValueId {
        match &self.places[&value] {
            Place::Value(element) => *element,
            Place::Buffer { memref, kept } => {
                let indices: Vec<ValueId> = kept.iter().map(|&dim| indices[dim]).collect();
                memref::load(b, *memref, &indices)
            }
        }
    }

    /// An element of the result of a lazy operation.
    pub fn compute(&mut self, b: &mut Builder<'_>, value: ValueId, indices: &[ValueId]) -> ValueId {
        let old = self.old;
        let op = old.defining_op(value).expect("arguments have a place");
        let ty = self.element_type(value);
        match old.def(op) {
            def if def == arith::Constant::DEF => self.splat_constant(b, op, ty),
            def if def == tensor::Splat::DEF => self.scalar(old.operand(op, 0)),
            def if def == tensor::Empty::DEF => self.zero(b, ty),
            def if def == tensor::Cast::DEF => self.element(b, old.operand(op, 0), indices),
            def if def == tensor::Broadcast::DEF => self.of_broadcast(b, op, indices),
            def if def == tensor::Transpose::DEF => {
                let perm = self.ints(op, "perm");
                let mut from = vec![indices.first().copied(); perm.len()];
                for (dim, &target) in perm.iter().enumerate() {
                    from[target as usize] = Some(indices[dim]);
                }
                let from: Vec<ValueId> = from.into_iter().flatten().collect();
                self.element(b, old.operand(op, 0), &from)
            }
            def if def == tensor::Reshape::DEF => self.of_reshape(b, op, indices),
            def if def == tensor::Slice::DEF => {
                let (starts, strides) = (self.ints(op, "starts"), self.ints(op, "strides"));
                let from: Vec<ValueId> = (0..indices.len())
                    .map(|dim| {
                        let scaled = self.times(b, indices[dim], strides[dim]);
                        self.plus(b, scaled, starts[dim])
                    })
                    .collect();
                self.element(b, old.operand(op, 0), &from)
            }
            def if def == tensor::DynamicSlice::DEF => {
                let (source, result) = (old.operand(op, 0), old.result(op, 0));
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
            def if def == tensor::Pad::DEF => self.of_pad(b, op, indices),
            def if def == tensor::Reverse::DEF => {
                let (source, dims) = (old.operand(op, 0), self.ints(op, "dims"));
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
            def if def == tensor::Iota::DEF => {
                let index = indices[self.int(op, "dim") as usize];
                self.number_from_index(b, index, ty)
            }
            def if def == tensor::Gather::DEF => self.of_gather(b, op, indices),
            def if def == tensor::Take::DEF => {
                let (source, from) = (old.operand(op, 0), old.operand(op, 1));
                let (dim, rank) = (self.int(op, "dim") as usize, self.rank(from));
                let at = self.element(b, from, &indices[dim..dim + rank]);
                let at = self.index_from_number(b, at);
                let at = self.clamped_start(b, at, source, dim, Size::Known(1));
                let mut place = indices[..dim].to_vec();
                place.push(at);
                place.extend(&indices[dim + rank..]);
                self.element(b, source, &place)
            }
            def if def == tensor::Generate::DEF => self.of_generate(b, op, indices),
            _ => self.of_elementwise(b, op, value, indices),
        }
    }

    fn of_elementwise(&mut self, b: &mut Builder<'_>, op: OpId, value: ValueId, indices: &[ValueId]) -> ValueId {
        let old = self.old;
        let operands: Vec<ValueId> = old
            .operands(op)
            .collect::<Vec<_>>()
            .into_iter()
            .map(|operand| match self.is_tensor(operand) {
                true => self.element(b, operand, indices),
                false => self.scalar(operand),
            })
            .collect();
        let results: Vec<ValueId> = old.results(op).collect();
        let types: Vec<Type> = results.iter().map(|&result| self.element_type(result)).collect();
        let new = b.insert(OpSpec {
            attrs: old.attrs(op),
            operands,
            results: types,
            ..OpSpec::new(old.def(op), old.loc(op))
        });
        for (number, &result) in results.iter().enumerate() {
            let element = b.body.result(new, number);
            self.remember(result, indices, element);
        }
        self.known(value, indices).expect("it was just computed")
    }

    fn splat_constant(&mut self, b: &mut Builder<'_>, op: OpId, ty: Type) -> ValueId {
        let attr = arith::Constant::of(op).value(self.cx, self.old);
        let AttrKind::Dense(dense) = attr.kind(self.cx) else { unreachable!("constants of tensors are dense") };
        let scalar = arith::elements::constant(self.cx, ty, &[dense.element(self.cx, 0)]);
        self.constant(b, scalar.expect("elements of tensors are numbers"), ty)
    }

    fn of_broadcast(&mut self, b: &mut Builder<'_>, op: OpId, indices: &[ValueId]) -> ValueId {
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

    fn of_reshape(&mut self, b: &mut Builder<'_>, op: OpId, indices: &[ValueId]) -> ValueId {
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

    /// The row-major position of indices in a shape.
    pub fn linear(&mut self, b: &mut Builder<'_>, sizes: &[Size], indices: &[ValueId]) -> ValueId {
        let mut position = self.index(b, 0);
        for (&size, &index) in sizes.iter().zip(indices) {
            let size = self.value_of(b, size);
            let scaled = self.mul(b, position, size);
            position = self.add(b, scaled, index);
        }
        position
    }

    /// The indices of a row-major position in a shape; positions are within it.
    pub fn delinear(&mut self, b: &mut Builder<'_>, sizes: &[Size], position: ValueId) -> Vec<ValueId> {
        let wide: Vec<usize> = (0..sizes.len()).filter(|&dim| sizes[dim] != Size::Known(1)).collect();
        let mut indices = vec![self.index(b, 0); sizes.len()];
        let mut rest = position;
        for (number, &dim) in wide.iter().enumerate().rev() {
            if number == 0 {
                indices[dim] = rest;
                break;
            }
            let size = self.value_of(b, sizes[dim]);
            indices[dim] = self.rem(b, rest, size);
            rest = self.div(b, rest, size);
        }
        indices
    }

    /// A start of a window of a size, clamped so that the window lies within a dimension.
    pub fn clamped_start(
        &mut self,
        b: &mut Builder<'_>,
        start: ValueId,
        source: ValueId,
        dim: usize,
        window: Size,
    ) -> ValueId {
        let size = self.extent(b, source, dim);
        let (size, window) = (self.value_of(b, size), self.value_of(b, window));
        let (last, zero) = (self.sub(b, size, window), self.index(b, 0));
        if self.number(b, last) == Some(0) {
            return zero;
        }
        let start = self.min(b, start, last);
        self.max(b, start, zero)
    }

    fn of_pad(&mut self, b: &mut Builder<'_>, op: OpId, indices: &[ValueId]) -> ValueId {
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

    /// The number of the element at a position of a dimension with holes, and whether there is one.
    pub fn undilated(&mut self, b: &mut Builder<'_>, at: ValueId, step: i64, size: Size) -> (ValueId, ValueId) {
        let size = self.value_of(b, size);
        if step == 1 {
            let inside = self.within(b, at, 0, size);
            return (at, inside);
        }
        let (step, zero) = (self.index(b, step), self.index(b, 0));
        // Positions before the first are no elements, whatever unsigned division makes of them.
        let (number, rest) = (self.div(b, at, step), self.rem(b, at, step));
        let inside = self.within(b, number, 0, size);
        let is_element = self.compare(b, arith::CmpI::Eq, rest, zero);
        let is_late = self.compare(b, arith::CmpI::Sge, at, zero);
        let inside = self.both(b, Some(inside), is_element);
        let inside = self.both(b, Some(inside), is_late);
        (number, inside)
    }

    /// An element of a tensor if a condition holds, else another value.
    ///
    /// Indices are clamped and the element is read in any case where the tensor is known to have
    /// one, so that loops have no branches.
    pub fn element_if(
        &mut self,
        b: &mut Builder<'_>,
        condition: Option<ValueId>,
        value: ValueId,
        indices: &[ValueId],
        otherwise: ValueId,
    ) -> ValueId {
        let Some(condition) = condition else { return self.element(b, value, indices) };
        if self.shape(value).contains(&0) {
            return otherwise;
        }
        if !self.shape(value).contains(&DYNAMIC) {
            let zero = self.index(b, 0);
            let clamped: Vec<ValueId> = (0..indices.len())
                .map(|dim| {
                    let size = self.shape(value)[dim];
                    if self.is_inside(b, indices[dim], Size::Known(size)) == Some(true) {
                        return indices[dim];
                    }
                    let last = self.index(b, size - 1);
                    let at = self.min(b, indices[dim], last);
                    self.max(b, at, zero)
                })
                .collect();
            let element = self.element(b, value, &clamped);
            return self.select(b, condition, element, otherwise);
        }
        let ty = self.element_type(value);
        let op = loops::If::build(b, &[ty], condition);
        let regions = [op.then(b.body), op.otherwise(b.body)];
        for (number, region) in regions.into_iter().enumerate() {
            let block = b.body.add_block(region, &[]);
            let mut inner = Builder::at_end(b.cx, b.body, block, b.loc);
            self.open();
            let result = if number == 0 { self.element(&mut inner, value, indices) } else { otherwise };
            self.close();
            loops::Yield::build(&mut inner, &[result]);
        }
        op.results(b.body)[0]
    }

    fn of_gather(&mut self, b: &mut Builder<'_>, op: OpId, indices: &[ValueId]) -> ValueId {
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

    /// An entry of the index vector at a place of a batch, as an index.
    pub fn index_entry(
        &mut self,
        b: &mut Builder<'_>,
        indices: ValueId,
        windows: &Windows,
        batch: &[ValueId],
        entry: usize,
    ) -> ValueId {
        let mut place = batch.to_vec();
        if windows.index_vector_dim < self.rank(indices) {
            let entry = self.index(b, entry as i64);
            place.insert(windows.index_vector_dim, entry);
        }
        let number = self.element(b, indices, &place);
        self.index_from_number(b, number)
    }

    fn of_generate(&mut self, b: &mut Builder<'_>, op: OpId, indices: &[ValueId]) -> ValueId {
        let block = self.old.entry(self.old.regions(op)[0]).expect("a generator has a block");
        for (&argument, &index) in self.old.arguments(block).iter().zip(indices) {
            self.scalars.map(argument, index);
        }
        // What the block computes is another thing at other indices.
        self.open();
        self.inline_block(b, block);
        self.close();
        let last = self.old.terminator(block).expect("a generator yields");
        self.scalar(self.old.operand(last, 0))
    }

    /// An integer or index as an index.
    pub fn index_from_number(&mut self, b: &mut Builder<'_>, number: ValueId) -> ValueId {
        match b.ty(number) {
            Type::INDEX => number,
            Type::I1 => self.emit(b, arith::IndexCastui::DEF, &[number], Type::INDEX, AttrDict::EMPTY),
            _ => self.emit(b, arith::IndexCast::DEF, &[number], Type::INDEX, AttrDict::EMPTY),
        }
    }

    /// An index as a number of a type.
    pub fn number_from_index(&mut self, b: &mut Builder<'_>, index: ValueId, ty: Type) -> ValueId {
        if ty == Type::INDEX {
            return index;
        }
        if ty.is_float(self.cx) {
            let integer = self.emit(b, arith::IndexCast::DEF, &[index], Type::I64, AttrDict::EMPTY);
            return self.emit(b, arith::Sitofp::DEF, &[integer], ty, AttrDict::EMPTY);
        }
        self.emit(b, arith::IndexCast::DEF, &[index], ty, AttrDict::EMPTY)
    }
}

/// What the dimension numbers of a gather mean.
pub(crate) fn gather_windows(l: &Lowerer<'_>, op: OpId) -> Windows {
    let (source, indices) = (l.shape(l.old.operand(op, 0)), l.shape(l.old.operand(op, 1)));
    GatherDims::of(l.view(op)).windows(source, indices).expect("a verified gather")
}
