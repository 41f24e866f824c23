//! Outputs: results of loops that hold, part by part, what iterations computed. Such a result is the
//! tape of it, already there: a scan that returns all its states needs no other tape of them.
//!
//! A loop carries a tensor and does nothing to it but put a part of its own in each iteration. What
//! is put there is read from where it stands; so is the carried value that it becomes in the next
//! iteration, which in the first one is what the loop starts with.

use hashbrown::HashMap;
use ir::{Builder, Op, OpId, Type, ValueId, constant_of};

use crate::program::{Kind, Program};
use crate::stacks::{Range, put_apart};
use crate::values::{add, integer_constant, mul};

/// Where a value stands in a result of a loop.
#[derive(Clone, Debug)]
pub struct Output {
    /// The loop.
    pub around: OpId,
    /// Its result.
    pub result: ValueId,
    /// For a carried value, what it is in the first iteration; in the others it is what the iteration
    /// before has put there.
    pub first: Option<ValueId>,
    /// In each dimension, where the part starts: so many times the induction variable, and a number.
    starts: Vec<(i64, i64)>,
    sizes: Vec<i64>,
    step: i64,
}

/// The values of a program that stand in results of loops.
#[derive(Clone, Default, Debug)]
pub struct Outputs {
    of: HashMap<ValueId, Output>,
}

impl Outputs {
    /// Looks for them.
    pub fn new(program: &Program<'_>) -> Outputs {
        let mut outputs = Outputs::default();
        for op in program.body.walk(program.body.root()).filter(|&op| program.kind(op) == Kind::For) {
            outputs.of_loop(program, op);
        }
        outputs
    }

    /// Where a value stands, if it does in some result.
    pub fn of(&self, value: ValueId) -> Option<&Output> {
        self.of.get(&value)
    }

    fn of_loop(&mut self, program: &Program<'_>, op: OpId) -> Option<()> {
        let (cx, body) = (program.cx, program.body);
        let counted = program.as_loop(op)?;
        let range = Range::of(cx, body, &counted).filter(|_| body.ty(counted.induction) == Type::INDEX)?;
        let (block, end) = (body.entry(counted.body)?, counted.terminator?);
        let is_closed = |value: ValueId| body.ty(value).element_count(cx).is_some();
        for at in 0..counted.carried.len() {
            let Some((update, dim, _)) = put_apart(program, &counted, &range, at) else { continue };
            let part = body.operand(update, 1);
            let starts = body.operands(update).skip(2).enumerate().map(|(other, start)| match other == dim {
                true => range.linear(cx, body, start),
                false => {
                    let number = constant_of(cx, body, start)?.as_integer(cx)?;
                    Some((0, i64::try_from(number).ok()?))
                }
            });
            let Some(starts) = starts.collect::<Option<Vec<_>>>() else { continue };
            let Some(sizes) = body.ty(part).shape(cx).filter(|_| is_closed(part)) else { continue };
            let (sizes, step, result) = (sizes.to_vec(), range.step, body.result(op, at));
            let output = Output { around: op, result, first: None, starts, sizes, step };
            // The part may be the value in another shape.
            let mut value = Some(part);
            while let Some(put) = value.filter(|&put| body.defining_block(put) == Some(block)) {
                self.of.entry(put).or_insert_with(|| output.clone());
                let reshape = tensor::Reshape::defining(body, put);
                value = reshape.map(|reshape| reshape.source(body)).filter(|&source| is_closed(source));
            }
        }
        for (at, &carried) in counted.carried.iter().enumerate() {
            let next = body.operand(end, at);
            let before = self.of.get(&next).filter(|output| output.around == op && output.first.is_none());
            if let Some(output) = before.cloned().filter(|_| next != carried && !self.of.contains_key(&carried)) {
                self.of.insert(carried, Output { first: Some(counted.inits[at]), ..output });
            }
        }
        Some(())
    }
}

impl Output {
    /// Reads a value of a type where it stands. `values` are those of the program here.
    pub fn read(
        &self,
        b: &mut Builder<'_>,
        program: &Program<'_>,
        ty: Type,
        value: &dyn Fn(ValueId) -> ValueId,
    ) -> ValueId {
        let counted = program.as_loop(self.around).expect("outputs are results of counted loops");
        let (induction, lower) = (value(counted.induction), value(counted.lower));
        let starts: Vec<ValueId> =
            self.starts.iter().map(|&(factor, number)| self.start(b, induction, factor, number)).collect();
        let row = tensor::DynamicSlice::emit(b, value(self.result), &starts, &[], &self.sizes[..]);
        let read = tensor::Reshape::emit(b, ty, row, &[]);
        let Some(first) = self.first else { return read };
        let is_first = arith::Cmpi::emit(b, induction, lower, arith::CmpI::Eq);
        arith::Select::emit(b, is_first, value(first), read)
    }

    fn start(&self, b: &mut Builder<'_>, induction: ValueId, factor: i64, number: i64) -> ValueId {
        let number = if self.first.is_some() { number - factor * self.step } else { number };
        let (number, factor) = (integer_constant(b, number, Type::INDEX), integer_constant(b, factor, Type::INDEX));
        let offset = mul(b, induction, factor);
        add(b, offset, number)
    }
}
