//! Subscripts: positions in row-major order, starts of windows, entries of index vectors.

use ir::{AttrDict, Builder, Op, Type, ValueId};
use memref::Size;
use tensor::indexing::Windows;

use super::lowerer::Lowerer;

impl Lowerer<'_> {
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
