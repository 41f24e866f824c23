//! Where a rule is applied: the operation, the values at hand, and what rules build with.

use arith::{CmpF, CmpI};
use ir::{Attr, Builder, DYNAMIC, Op, OpSpec, Type, ValueId, View};
use tensor::{ReduceKind, build};

use crate::rules::Read;
use crate::values::{self, float_constant, integer_constant};

/// The size of a dimension.
#[derive(Copy, Clone)]
pub enum Size {
    /// A number.
    Known(i64),
    /// An index, which has it when the program runs.
    Value(ValueId),
}

impl Size {
    /// The size as types have it.
    pub fn in_type(self) -> i64 {
        match self {
            Size::Known(size) => size,
            Size::Value(_) => DYNAMIC,
        }
    }
}

/// One operation of the program, and the place where its derivative is emitted.
pub struct Site<'s, 'b> {
    /// Where to.
    pub b: &'s mut Builder<'b>,
    /// The operation.
    pub view: View<'s>,
    /// The value that a read stands for here.
    pub value: &'s dyn Fn(Read) -> ValueId,
}

impl Site<'_, '_> {
    /// What a read stands for here.
    pub fn value(&self, read: Read) -> ValueId {
        (self.value)(read)
    }

    /// An operand of the operation, as a value here.
    pub fn operand(&self, index: usize) -> ValueId {
        self.value(Read::Operand(index))
    }

    /// The type of an operand.
    pub fn operand_type(&self, index: usize) -> Type {
        self.view.body.ty(self.view.body.operand(self.view.op, index))
    }

    /// The type of the first result.
    pub fn result_type(&self) -> Type {
        self.view.body.ty(self.view.body.result(self.view.op, 0))
    }

    /// The sizes of an operand.
    pub fn shape(&self, index: usize) -> Vec<i64> {
        self.operand_type(index).shape(self.view.cx).unwrap_or(&[]).to_vec()
    }

    /// The sizes of the first result.
    pub fn result_shape(&self) -> Vec<i64> {
        self.result_type().shape(self.view.cx).unwrap_or(&[]).to_vec()
    }

    /// Integers of an attribute.
    pub fn ints(&self, name: &str) -> Vec<i64> {
        self.view.attr(name).and_then(|attr| attr.as_ints(self.view.cx)).unwrap_or(&[]).to_vec()
    }

    /// Whether an operand holds floats.
    pub fn is_float(&self, index: usize) -> bool {
        self.operand_type(index).element(self.view.cx).is_float(self.view.cx)
    }

    // ---- operations ----

    /// The operation on other operands of the same types.
    pub fn again(&mut self, operands: Vec<ValueId>) -> ValueId {
        let results = self.view.body.results(self.view.op).map(|value| self.view.body.ty(value)).collect();
        let spec = OpSpec {
            attrs: self.view.body.attrs(self.view.op),
            operands,
            results,
            ..OpSpec::new(self.view.body.def(self.view.op), self.b.loc)
        };
        let op = self.b.insert(spec);
        self.b.body.result(op, 0)
    }

    /// An operation with one result of a given type.
    pub fn make(
        &mut self,
        def: &'static ir::OpDef,
        operands: &[ValueId],
        ty: Type,
        attrs: Vec<(&'static str, Attr)>,
    ) -> ValueId {
        let op = self.b.build(def, operands.to_vec(), Some(vec![ty]), attrs);
        self.b.body.result(op, 0)
    }

    // ---- constants ----

    /// Zeros of the type and sizes of an operand.
    pub fn zeros(&mut self, operand: usize) -> ValueId {
        let ty = self.operand_type(operand);
        if ty.shape(self.view.cx).is_some_and(|shape| shape.contains(&DYNAMIC)) {
            let zero = float_constant(self.b, 0.0, ty.element(self.view.cx));
            let like = self.operand(operand);
            return build::splat_like(self.b, zero, like);
        }
        float_constant(self.b, 0.0, ty)
    }

    /// A float, in the type and sizes of a value.
    pub fn number_like(&mut self, number: f64, like: ValueId) -> ValueId {
        crate::values::float_like(self.b, number, like)
    }

    /// An index.
    pub fn index(&mut self, number: i64) -> ValueId {
        integer_constant(self.b, number, Type::INDEX)
    }

    // ---- shapes ----

    /// A value repeated to the shape of an operand: dimension k becomes dimension `dims[k]`.
    pub fn broadcast(&mut self, source: ValueId, dims: &[i64], operand: usize) -> ValueId {
        let shape = self.shape(operand);
        if shape.contains(&DYNAMIC) {
            let like = self.operand(operand);
            return build::broadcast_like(self.b, source, dims, like);
        }
        self.broadcast_to(source, dims, &shape)
    }

    /// A value repeated to known sizes.
    pub fn broadcast_to(&mut self, source: ValueId, dims: &[i64], shape: &[i64]) -> ValueId {
        let ty = self.b.cx.tensor(shape, self.b.ty(source).element(self.b.cx));
        tensor::Broadcast::emit(self.b, ty, source, &[], dims)
    }

    /// A value in the shape of an operand of as many elements.
    pub fn reshape(&mut self, source: ValueId, operand: usize) -> ValueId {
        let shape = self.shape(operand);
        if shape.contains(&DYNAMIC) {
            let like = self.operand(operand);
            return build::reshape_like(self.b, source, like);
        }
        self.reshape_to(source, &shape)
    }

    /// The sizes of a value.
    pub fn sizes(&mut self, value: ValueId) -> Vec<Size> {
        let shape = self.shape_of(value);
        let size = |(dim, size)| match size {
            DYNAMIC => Size::Value(build::dim(self.b, value, dim)),
            size => Size::Known(size),
        };
        shape.into_iter().enumerate().map(size).collect()
    }

    /// The sizes of an operand, which is read only where its type does not say them.
    pub fn sizes_at(&mut self, operand: usize) -> Vec<Size> {
        let shape = self.shape(operand);
        if !shape.contains(&DYNAMIC) {
            return shape.into_iter().map(Size::Known).collect();
        }
        let value = self.operand(operand);
        self.sizes(value)
    }

    /// A size as an index.
    pub fn size(&mut self, size: Size) -> ValueId {
        match size {
            Size::Known(size) => self.index(size),
            Size::Value(value) => value,
        }
    }

    /// A size times another one.
    pub fn times(&mut self, size: Size, other: Size) -> Size {
        if let (Size::Known(size), Size::Known(other)) = (size, other) {
            return Size::Known(size * other);
        }
        let [size, other] = [size, other].map(|size| self.size(size));
        Size::Value(values::mul(self.b, size, other))
    }

    /// A size divided by a number.
    pub fn parted(&mut self, size: Size, number: i64) -> Size {
        match size {
            Size::Known(size) => Size::Known(size / number),
            Size::Value(size) => {
                let number = self.index(number);
                Size::Value(values::div(self.b, size, number))
            }
        }
    }

    /// A tensor type of some sizes, and the values of those that are open.
    pub fn sized(&self, sizes: &[Size], element: Type) -> (Type, Vec<ValueId>) {
        let shape: Vec<i64> = sizes.iter().map(|size| size.in_type()).collect();
        let open = sizes.iter().filter_map(|&size| if let Size::Value(value) = size { Some(value) } else { None });
        (self.b.cx.tensor(&shape, element), open.collect())
    }

    /// A value in some sizes.
    pub fn reshape_by(&mut self, source: ValueId, sizes: &[Size]) -> ValueId {
        let (ty, open) = self.sized(sizes, self.b.ty(source).element(self.b.cx));
        if open.is_empty() && !self.shape_of(source).contains(&DYNAMIC) {
            let shape: Vec<i64> = sizes.iter().map(|size| size.in_type()).collect();
            return self.reshape_to(source, &shape);
        }
        tensor::Reshape::emit(self.b, ty, source, &open)
    }

    /// A value repeated to some sizes, none of which stretches.
    pub fn broadcast_by(&mut self, source: ValueId, dims: &[i64], sizes: &[Size]) -> ValueId {
        let (ty, open) = self.sized(sizes, self.b.ty(source).element(self.b.cx));
        tensor::Broadcast::emit(self.b, ty, source, &open, dims)
    }

    /// The numbers of places along a dimension, for some sizes.
    pub fn places(&mut self, sizes: &[Size], dim: usize) -> ValueId {
        let (ty, open) = self.sized(sizes, Type::I64);
        tensor::Iota::emit(self.b, ty, &open, dim as i64)
    }

    /// An integer in all places, for some sizes.
    pub fn integers(&mut self, number: i64, sizes: &[Size], element: Type) -> ValueId {
        let (ty, open) = self.sized(sizes, element);
        if open.is_empty() {
            return values::integer_splat(self.b, number, ty);
        }
        let number = integer_constant(self.b, number, element);
        tensor::Splat::emit(self.b, ty, number, &open)
    }

    /// Zeros of some sizes.
    pub fn zeros_of(&mut self, sizes: &[Size], element: Type) -> ValueId {
        let (ty, open) = self.sized(sizes, element);
        if open.is_empty() {
            return float_constant(self.b, 0.0, ty);
        }
        let zero = float_constant(self.b, 0.0, element);
        tensor::Splat::emit(self.b, ty, zero, &open)
    }

    /// The first elements of each dimension, as many as sizes say.
    pub fn first(&mut self, source: ValueId, sizes: &[Size]) -> ValueId {
        let zero = self.index(0);
        let (ty, open) = self.sized(sizes, self.b.ty(source).element(self.b.cx));
        let (starts, shape) = (vec![zero; sizes.len()], ty.shape(self.b.cx).unwrap_or(&[]).to_vec());
        tensor::DynamicSlice::emit(self.b, source, &starts, &open, &shape[..])
    }

    /// A value under the type of another one, which may know more or less of its sizes.
    pub fn fitted(&mut self, value: ValueId, ty: Type) -> ValueId {
        let cx = self.b.cx;
        let (found, wanted) = (self.b.ty(value).shape(cx), ty.shape(cx));
        if found == wanted || found.is_none() || !ty.is_tensor(cx) {
            return value;
        }
        let ty = ty.with_element(cx, self.b.ty(value).element(cx));
        tensor::Cast::emit(self.b, ty, value)
    }

    /// A value in known sizes.
    pub fn reshape_to(&mut self, source: ValueId, shape: &[i64]) -> ValueId {
        // A reshape of a reshape is one.
        let mut source = source;
        while let Some(inner) = tensor::Reshape::defining(self.b.body, source) {
            let before = inner.source(self.b.body);
            if self.shape_of(before).contains(&DYNAMIC) {
                break;
            }
            source = before;
        }
        if self.shape_of(source) == shape {
            return source;
        }
        let ty = self.b.cx.tensor(shape, self.b.ty(source).element(self.b.cx));
        tensor::Reshape::emit(self.b, ty, source, &[])
    }

    /// The dimensions of a value in another order.
    pub fn transpose(&mut self, source: ValueId, perm: &[i64]) -> ValueId {
        if perm.iter().enumerate().all(|(at, &dim)| at as i64 == dim) {
            return source;
        }
        tensor::Transpose::emit(self.b, source, perm)
    }

    /// What [`Site::transpose`] took apart, put back.
    pub fn transpose_back(&mut self, source: ValueId, perm: &[i64]) -> ValueId {
        let place = |dim| perm.iter().position(|&other| other == dim).map_or(0, |at| at as i64);
        let inverse: Vec<i64> = (0..perm.len() as i64).map(place).collect();
        self.transpose(source, &inverse)
    }

    /// The sizes of a value.
    pub fn shape_of(&self, value: ValueId) -> Vec<i64> {
        self.b.ty(value).shape(self.b.cx).unwrap_or(&[]).to_vec()
    }

    /// A sum over dimensions.
    pub fn sum(&mut self, source: ValueId, dims: &[i64]) -> ValueId {
        if dims.is_empty() { source } else { build::reduce(self.b, ReduceKind::Add, source, dims) }
    }

    /// The number in a tensor without dimensions that is the sum of all elements.
    pub fn total(&mut self, source: ValueId) -> ValueId {
        let all: Vec<i64> = (0..self.shape_of(source).len() as i64).collect();
        let sum = self.sum(source, &all);
        tensor::Extract::emit(self.b, sum, &[])
    }

    /// A part of a tensor: every `strides`-th element from `starts` up to `limits`.
    pub fn slice(&mut self, source: ValueId, starts: &[i64], limits: &[i64], strides: &[i64]) -> ValueId {
        tensor::Slice::emit(self.b, source, starts, limits, strides)
    }

    /// A tensor of numbers with zeros around and between its elements.
    pub fn pad(&mut self, source: ValueId, low: &[i64], high: &[i64], interior: &[i64]) -> ValueId {
        if [low, high, interior].iter().all(|list| list.iter().all(|&count| count == 0)) {
            return source;
        }
        let element = self.b.ty(source).element(self.b.cx);
        let zero = match element.is_float(self.b.cx) {
            true => float_constant(self.b, 0.0, element),
            false => integer_constant(self.b, 0, element),
        };
        tensor::Pad::emit(self.b, source, zero, low, high, interior)
    }

    // ---- elements ----

    /// A comparison of floats.
    pub fn cmpf(&mut self, predicate: CmpF, lhs: ValueId, rhs: ValueId) -> ValueId {
        arith::Cmpf::emit(self.b, lhs, rhs, predicate)
    }

    /// A comparison of integers.
    pub fn cmpi(&mut self, predicate: CmpI, lhs: ValueId, rhs: ValueId) -> ValueId {
        arith::Cmpi::emit(self.b, lhs, rhs, predicate)
    }

    /// Whether a value is an extremum that it was compared for: the same number, or NaN. What took
    /// part in an extremum that is no NaN is none.
    pub fn attains(&mut self, value: ValueId, extremum: ValueId) -> ValueId {
        let is_equal = self.cmpf(CmpF::Oeq, value, extremum);
        let is_nan = self.cmpf(CmpF::Uno, value, value);
        arith::Ori::emit(self.b, is_equal, is_nan)
    }

    /// `value` where a condition holds, else zero.
    pub fn where_true(&mut self, condition: ValueId, value: ValueId) -> ValueId {
        let zero = self.number_like(0.0, value);
        arith::Select::emit(self.b, condition, value, zero)
    }

    /// Floats in another width.
    pub fn convert(&mut self, value: ValueId, element: Type) -> ValueId {
        let cx = self.b.cx;
        let from = self.b.ty(value).element(cx);
        if from == element {
            return value;
        }
        let ty = self.b.ty(value).with_element(cx, element);
        let def = if element.width(cx) > from.width(cx) { arith::Extf::DEF } else { arith::Truncf::DEF };
        self.make(def, &[value], ty, Vec::new())
    }
}

/// The extent of `size` elements that are `dilation` apart, of an operation that was verified.
pub fn extent(size: i64, dilation: i64) -> i64 {
    tensor::window::dilated(size, dilation).expect("verified windows do not overflow")
}
