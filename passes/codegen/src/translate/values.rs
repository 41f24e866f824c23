//! Operations on values that take more than a line in the table.

use inkwell::llvm_sys::{LLVMIntPredicate, LLVMRealPredicate};
use ir::{Failed, Op, Type, View};
use llvm::{FloatPredicate, IntPredicate};

use super::Translation;
use super::raw::Value;
use super::table::TypeOf;

type Made<'ctx> = Result<Option<Value<'ctx>>, Failed>;

/// LLVM's numbers of the comparisons, in the dialect's order.
const INT_PREDICATES: &[(IntPredicate, LLVMIntPredicate)] = &[
    (IntPredicate::Eq, LLVMIntPredicate::LLVMIntEQ),
    (IntPredicate::Ne, LLVMIntPredicate::LLVMIntNE),
    (IntPredicate::Slt, LLVMIntPredicate::LLVMIntSLT),
    (IntPredicate::Sle, LLVMIntPredicate::LLVMIntSLE),
    (IntPredicate::Sgt, LLVMIntPredicate::LLVMIntSGT),
    (IntPredicate::Sge, LLVMIntPredicate::LLVMIntSGE),
    (IntPredicate::Ult, LLVMIntPredicate::LLVMIntULT),
    (IntPredicate::Ule, LLVMIntPredicate::LLVMIntULE),
    (IntPredicate::Ugt, LLVMIntPredicate::LLVMIntUGT),
    (IntPredicate::Uge, LLVMIntPredicate::LLVMIntUGE),
];

/// LLVM's numbers of the comparisons, in the dialect's order.
const FLOAT_PREDICATES: &[(FloatPredicate, LLVMRealPredicate)] = &[
    (FloatPredicate::False, LLVMRealPredicate::LLVMRealPredicateFalse),
    (FloatPredicate::Oeq, LLVMRealPredicate::LLVMRealOEQ),
    (FloatPredicate::Ogt, LLVMRealPredicate::LLVMRealOGT),
    (FloatPredicate::Oge, LLVMRealPredicate::LLVMRealOGE),
    (FloatPredicate::Olt, LLVMRealPredicate::LLVMRealOLT),
    (FloatPredicate::Ole, LLVMRealPredicate::LLVMRealOLE),
    (FloatPredicate::One, LLVMRealPredicate::LLVMRealONE),
    (FloatPredicate::Ord, LLVMRealPredicate::LLVMRealORD),
    (FloatPredicate::Ueq, LLVMRealPredicate::LLVMRealUEQ),
    (FloatPredicate::Ugt, LLVMRealPredicate::LLVMRealUGT),
    (FloatPredicate::Uge, LLVMRealPredicate::LLVMRealUGE),
    (FloatPredicate::Ult, LLVMRealPredicate::LLVMRealULT),
    (FloatPredicate::Ule, LLVMRealPredicate::LLVMRealULE),
    (FloatPredicate::Une, LLVMRealPredicate::LLVMRealUNE),
    (FloatPredicate::Uno, LLVMRealPredicate::LLVMRealUNO),
    (FloatPredicate::True, LLVMRealPredicate::LLVMRealPredicateTrue),
];

impl<'ctx> Translation<'_, 'ctx> {
    // ---- constants ----

    pub(super) fn constant_op(&mut self, view: View<'_>) -> Made<'ctx> {
        let value = llvm::Constant::of(view.op).value(view.cx, view.body);
        self.constant(value, view.result_type(0), view.body.loc(view.op)).map(Some)
    }

    pub(super) fn zero(&mut self, view: View<'_>) -> Made<'ctx> {
        let ty = self.ty(view.result_type(0), view.body.loc(view.op))?;
        Ok(Some(self.emitter.null(ty)))
    }

    pub(super) fn undef(&mut self, view: View<'_>) -> Made<'ctx> {
        let ty = self.ty(view.result_type(0), view.body.loc(view.op))?;
        Ok(Some(self.emitter.undef(ty)))
    }

    pub(super) fn poison(&mut self, view: View<'_>) -> Made<'ctx> {
        let ty = self.ty(view.result_type(0), view.body.loc(view.op))?;
        Ok(Some(self.emitter.poison(ty)))
    }

    pub(super) fn address_of(&mut self, view: View<'_>) -> Made<'ctx> {
        let name = llvm::AddressOf::of(view.op).global_name(view.cx, view.body).0;
        let function = self.functions.get(&name).map(|function| Value::of(&function.value));
        match function.or_else(|| self.globals.get(&name).copied()) {
            Some(value) => Ok(Some(value)),
            None => {
                let message = format!("there is no global or function `@{}`", name.str(view.cx));
                Err(self.fail(view.body.loc(view.op), message))
            }
        }
    }

    // ---- arithmetic ----

    pub(super) fn negate(&mut self, view: View<'_>) -> Made<'ctx> {
        let value = self.operand(view, 0)?;
        Ok(Some(self.emitter.negate_float(value)))
    }

    pub(super) fn freeze(&mut self, view: View<'_>) -> Made<'ctx> {
        let value = self.operand(view, 0)?;
        Ok(Some(self.emitter.freeze(value)))
    }

    pub(super) fn compare_integers(&mut self, view: View<'_>) -> Made<'ctx> {
        let predicate = llvm::ICmp::of(view.op).predicate(view.cx, view.body);
        let (lhs, rhs) = (self.operand(view, 0)?, self.operand(view, 1)?);
        Ok(Some(self.emitter.compare_integers(INT_PREDICATES[predicate as usize].1, lhs, rhs)))
    }

    pub(super) fn compare_floats(&mut self, view: View<'_>) -> Made<'ctx> {
        let predicate = llvm::FCmp::of(view.op).predicate(view.cx, view.body);
        let (lhs, rhs) = (self.operand(view, 0)?, self.operand(view, 1)?);
        Ok(Some(self.emitter.compare_floats(FLOAT_PREDICATES[predicate as usize].1, lhs, rhs)))
    }

    pub(super) fn select(&mut self, view: View<'_>) -> Made<'ctx> {
        let (condition, then, other) = (self.operand(view, 0)?, self.operand(view, 1)?, self.operand(view, 2)?);
        Ok(Some(self.emitter.select(condition, then, other)))
    }

    // ---- parts ----

    pub(super) fn extract_value(&mut self, view: View<'_>) -> Made<'ctx> {
        let container = self.operand(view, 0)?;
        let position = llvm::ExtractValue::of(view.op).position(view.cx, view.body);
        let part = |value, &index: &i64| self.emitter.extract_value(value, index as u32);
        Ok(Some(position.iter().fold(container, part)))
    }

    pub(super) fn insert_value(&mut self, view: View<'_>) -> Made<'ctx> {
        let (container, value) = (self.operand(view, 0)?, self.operand(view, 1)?);
        let position = llvm::InsertValue::of(view.op).position(view.cx, view.body);
        Ok(Some(self.insert_at(container, value, &position)))
    }

    fn insert_at(&self, container: Value<'ctx>, value: Value<'ctx>, position: &[i64]) -> Value<'ctx> {
        let Some((&first, rest)) = position.split_first() else { return value };
        let value = match rest {
            [] => value,
            _ => self.insert_at(self.emitter.extract_value(container, first as u32), value, rest),
        };
        self.emitter.insert_value(container, value, first as u32)
    }

    pub(super) fn extract_element(&mut self, view: View<'_>) -> Made<'ctx> {
        let (vector, position) = (self.operand(view, 0)?, self.operand(view, 1)?);
        Ok(Some(self.emitter.extract_element(vector, position)))
    }

    pub(super) fn insert_element(&mut self, view: View<'_>) -> Made<'ctx> {
        let (vector, value, position) = (self.operand(view, 0)?, self.operand(view, 1)?, self.operand(view, 2)?);
        Ok(Some(self.emitter.insert_element(vector, value, position)))
    }

    pub(super) fn shuffle(&mut self, view: View<'_>) -> Made<'ctx> {
        let (lhs, rhs) = (self.operand(view, 0)?, self.operand(view, 1)?);
        let mask = llvm::ShuffleVector::of(view.op).mask(view.cx, view.body);
        let i32 = self.emitter.integer(32);
        let element = |&index: &i64| match index {
            -1 => self.emitter.poison(i32),
            index => self.emitter.integer_constant(i32, i128::from(index)),
        };
        let mask: Vec<Value<'ctx>> = mask.iter().map(element).collect();
        Ok(Some(self.emitter.shuffle(lhs, rhs, self.emitter.vector_constant(&mask))))
    }

    // ---- intrinsics ----

    /// Calls the intrinsic that has the name of the operation without `intr.`.
    pub(super) fn intrinsic(
        &mut self,
        view: View<'_>,
        overloads: &[TypeOf],
        immediates: &[(&str, u32)],
    ) -> Result<Value<'ctx>, Failed> {
        let loc = view.body.loc(view.op);
        let types: Vec<Type> = overloads
            .iter()
            .map(|overload| match *overload {
                TypeOf::Result => view.result_type(0),
                TypeOf::Operand(index) => view.operand_type(index),
                TypeOf::Length => Type::I64,
            })
            .collect();
        let types = self.tys(&types, loc)?;
        let mut arguments = self.operands(view)?;
        for &(name, width) in immediates {
            let value = view.attr(name).and_then(|attr| attr.as_integer(view.cx)).unwrap_or(0);
            arguments.push(self.emitter.integer_constant(self.emitter.integer(width), value));
        }
        let name = view.def().name.replacen("intr.", "", 1);
        match self.emitter.intrinsic(&name, &types, &arguments) {
            Some(value) => Ok(value),
            None => Err(self.fail(loc, format!("this LLVM has no intrinsic `{name}`"))),
        }
    }

    /// Overloaded for the float and the integer of its result.
    pub(super) fn frexp(&mut self, view: View<'_>) -> Made<'ctx> {
        let value = self.operand(view, 0)?;
        let Some(exponent) = llvm::types::part(view.cx, view.result_type(0), &[1]) else {
            return Err(self.fail(view.body.loc(view.op), "the result of `llvm.intr.frexp` is a float and an integer"));
        };
        self.call_intrinsic(view, &[view.operand_type(0), exponent], &[value])
    }

    /// Calls the intrinsic that has the name of the operation, for types and with arguments.
    fn call_intrinsic(&mut self, view: View<'_>, types: &[Type], arguments: &[Value<'ctx>]) -> Made<'ctx> {
        let loc = view.body.loc(view.op);
        let types = self.tys(types, loc)?;
        let name = view.def().name.replacen("intr.", "", 1);
        match self.emitter.intrinsic(&name, &types, arguments) {
            Some(value) => Ok(Some(value)),
            None => Err(self.fail(loc, format!("this LLVM has no intrinsic `{name}`"))),
        }
    }
}
