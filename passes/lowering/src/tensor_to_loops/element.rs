//! An element of a tensor at given indices: read from its place, or computed from operands. Operations
//! that only move elements are in `moved.rs`.

use ir::{AttrKind, Builder, DYNAMIC, Op, OpId, OpSpec, Type, ValueId};
use memref::Size;

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
            def if def == tensor::Transpose::DEF => self.of_transpose(b, op, indices),
            def if def == tensor::Reshape::DEF => self.of_reshape(b, op, indices),
            def if def == tensor::Slice::DEF => self.of_slice(b, op, indices),
            def if def == tensor::DynamicSlice::DEF => self.of_dynamic_slice(b, op, indices),
            def if def == tensor::Pad::DEF => self.of_pad(b, op, indices),
            def if def == tensor::Reverse::DEF => self.of_reverse(b, op, indices),
            def if def == tensor::Iota::DEF => {
                let index = indices[self.int(op, "dim") as usize];
                self.number_from_index(b, index, ty)
            }
            def if def == tensor::Gather::DEF => self.of_gather(b, op, indices),
            def if def == tensor::Take::DEF => self.of_take(b, op, indices),
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
}
