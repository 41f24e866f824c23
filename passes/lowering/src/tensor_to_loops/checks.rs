//! `check-sizes`: whether sizes that only run time tells fit each other, as assertions.
//!
//! Operations demand of sizes what the evaluator demands. They are checked where all that they
//! depend on is there, before anything is read or written for the operation.

use ir::{Builder, DYNAMIC, Op, OpId, Traits, Type, ValueId};
use memref::Size;

use super::contract::Contraction;
use super::lowerer::Lowerer;
use super::roles::{Role, StageKind};

impl Lowerer<'_> {
    /// Writes what is to be checked of an operation.
    pub fn check(&mut self, b: &mut Builder<'_>, op: OpId) {
        let (old, loc) = (self.old, b.loc);
        let operand = |index: usize| old.operand(op, index);
        let result = old.result(op, 0);
        b.loc = old.loc(op);
        match old.def(op) {
            def if def == tensor::Cast::DEF => {
                for dim in 0..self.rank(result) {
                    if let size @ 0.. = self.shape(result)[dim] {
                        let found = self.extent(b, operand(0), dim);
                        self.demand(b, arith::CmpI::Eq, found, Size::Known(size), "the size is not what is claimed");
                    }
                }
            }
            def if def == tensor::Reshape::DEF => {
                let (from, to) = (self.sizes(b, operand(0)), self.sizes(b, result));
                let (from, to) = (self.product(b, &from), self.product(b, &to));
                self.demand(b, arith::CmpI::Eq, from, to, "the result has another number of elements");
            }
            def if def == tensor::Broadcast::DEF => {
                for (dim, target) in self.ints(op, "dims").to_vec().into_iter().enumerate() {
                    let (from, to) = (self.extent(b, operand(0), dim), self.extent(b, result, target as usize));
                    self.check_stretch(b, from, to);
                }
            }
            def if def == tensor::Slice::DEF => {
                for (dim, &limit) in self.ints(op, "limits").iter().enumerate() {
                    let size = self.extent(b, operand(0), dim);
                    let start = Size::Known(self.ints(op, "starts")[dim].max(limit));
                    self.demand(b, arith::CmpI::Sle, start, size, "the part reaches beyond the end");
                }
            }
            def if def == tensor::DynamicSlice::DEF => self.check_part(b, result, operand(0)),
            def if def == tensor::UpdateSlice::DEF => self.check_part(b, operand(1), operand(0)),
            def if def == tensor::Einsum::DEF || def == tensor::Matmul::DEF => {
                let contraction = Contraction::of(self.cx, self.old, op);
                for letter in contraction.letters() {
                    let mut sizes = Vec::new();
                    for (value, letters) in &contraction.inputs {
                        for dim in (0..letters.len()).filter(|&dim| letters[dim] == letter) {
                            sizes.push(self.extent(b, *value, dim));
                        }
                    }
                    self.demand_equal(b, &sizes);
                }
            }
            _ => match self.role(op) {
                Some(Role::Stage(StageKind::Concat)) => {
                    let along = self.int(op, "dim") as usize;
                    self.check_same(b, op, Some(along));
                }
                Some(Role::Stage(StageKind::Sort)) => self.check_same(b, op, None),
                Some(Role::Lazy(_)) if old.def(op).has(Traits::ELEMENTWISE) => self.check_same(b, op, None),
                _ => {}
            },
        }
        self.check_given(b, op);
        b.loc = loc;
    }

    /// Sizes that operands give are not negative.
    fn check_given(&mut self, b: &mut Builder<'_>, op: OpId) {
        let given: Vec<ValueId> = match self.old.def(op) {
            def if [tensor::Iota::DEF, tensor::Empty::DEF, tensor::Generate::DEF].contains(&def) => self.slot(op, 0),
            def if [tensor::Splat::DEF, tensor::Broadcast::DEF, tensor::Reshape::DEF].contains(&def) => {
                self.slot(op, 1)
            }
            def if def == tensor::DynamicSlice::DEF => self.slot(op, 2),
            _ => Vec::new(),
        };
        for size in given {
            let (zero, size) = (Size::Known(0), self.scalar(size));
            self.demand(b, arith::CmpI::Sle, zero, Size::Value(size), "a size is negative");
        }
    }

    /// The tensors that an operation takes have the same sizes, beside those along a dimension.
    fn check_same(&mut self, b: &mut Builder<'_>, op: OpId, but: Option<usize>) {
        let tensors: Vec<ValueId> = self.old.operands(op).filter(|&value| self.is_tensor(value)).collect();
        let Some(&first) = tensors.first() else { return };
        for dim in (0..self.rank(first)).filter(|&dim| Some(dim) != but) {
            let sizes: Vec<Size> = tensors.iter().map(|&value| self.extent(b, value, dim)).collect();
            self.demand_equal(b, &sizes);
        }
    }

    fn check_part(&mut self, b: &mut Builder<'_>, part: ValueId, whole: ValueId) {
        for dim in 0..self.rank(whole) {
            let (part, whole) = (self.extent(b, part, dim), self.extent(b, whole, dim));
            self.demand(b, arith::CmpI::Sle, part, whole, "the part is larger than the tensor");
        }
    }

    /// A size is 1 or another one.
    fn check_stretch(&mut self, b: &mut Builder<'_>, from: Size, to: Size) {
        if from == Size::Known(1) || from == to {
            return;
        }
        let (from, to, one) = (self.value_of(b, from), self.value_of(b, to), self.index(b, 1));
        let is_same = self.compare(b, arith::CmpI::Eq, from, to);
        let is_one = self.compare(b, arith::CmpI::Eq, from, one);
        let fits = self.like::<arith::Ori>(b, &[is_same, is_one]);
        assert_that(b, fits, "a size is neither 1 nor that of the result");
    }

    fn demand_equal(&mut self, b: &mut Builder<'_>, sizes: &[Size]) {
        let known = sizes.iter().copied().find(|size| matches!(size, Size::Known(_)));
        let Some(first) = known.or(sizes.first().copied()) else { return };
        for &size in sizes {
            self.demand(b, arith::CmpI::Eq, size, first, "sizes of operands differ");
        }
    }

    /// Sizes compare so; what is known now was checked before.
    fn demand(&mut self, b: &mut Builder<'_>, how: arith::CmpI, x: Size, y: Size, message: &str) {
        if x == y || matches!((x, y), (Size::Known(_), Size::Known(_))) || x == Size::Known(DYNAMIC) {
            return;
        }
        let (x, y) = (self.value_of(b, x), self.value_of(b, y));
        let holds = self.compare(b, how, x, y);
        assert_that(b, holds, message);
    }
}

fn assert_that(b: &mut Builder<'_>, condition: ValueId, message: &str) {
    debug_assert_eq!(b.ty(condition), Type::I1);
    let message = b.cx.string(message);
    b.build(cf::Assert::DEF, vec![condition], Some(Vec::new()), vec![("msg", message)]);
}
