//! How many float operations a call takes, where that can be told from the program and the sizes
//! of its arguments: counted loops with known bounds, and nothing that depends on data.
//!
//! Additions, subtractions, multiplications, divisions and functions of `math` count as one, a
//! fused multiplication and addition as two, comparisons and conversions as none; on vectors and
//! tensors each element counts. Where the number is not known, none is told.

use ir::{BlockId, Body, Context, Op, OpId, RegionId, ValueDef, ValueId, View};

use crate::npy::Array;

/// What an operation counts for each element.
const COSTS: &[(&str, u64)] =
    &[("arith.addf", 1), ("arith.subf", 1), ("arith.mulf", 1), ("arith.divf", 1), ("arith.remf", 1), ("math.fma", 2)];

/// Functions of `math` that move bits and signs only.
const FREE: &[&str] = &["math.absf", "math.copysign", "math.isnan", "math.isinf", "math.isfinite", "math.isnormal"];

/// Float operations of a call of a function with these arguments; `None` if that is not known.
pub fn count(cx: &Context, function: &Body, arguments: &[Array]) -> Option<u64> {
    let counter = Counter { cx, body: function, arguments };
    counter.region(function.root()).filter(|&count| count > 0)
}

struct Counter<'a> {
    cx: &'a Context,
    body: &'a Body,
    arguments: &'a [Array],
}

impl Counter<'_> {
    /// A region of one block.
    fn region(&self, region: RegionId) -> Option<u64> {
        let mut blocks = self.body.blocks(region);
        let Some(first) = blocks.next() else { return Some(0) };
        if blocks.next().is_some() { None } else { self.block(first) }
    }

    fn block(&self, block: BlockId) -> Option<u64> {
        self.body.ops(block).try_fold(0u64, |sum, op| sum.checked_add(self.op(op)?))
    }

    fn op(&self, op: OpId) -> Option<u64> {
        let (body, def) = (self.body, self.body.def(op));
        if let Some(loop_like) = def.hooks.loop_like {
            let counted = loop_like(View::new(self.cx, body, op));
            let inside = self.region(counted.body)?;
            return if inside == 0 { Some(0) } else { inside.checked_mul(self.trips(&counted)?) };
        }
        let regions = body.regions(op);
        if !regions.is_empty() {
            // A conditional counts if its ways cost the same, as those that cost nothing.
            let counts: Vec<u64> = regions.iter().map(|&region| self.region(region)).collect::<Option<_>>()?;
            let is_conditional = def.name.ends_with(".if");
            let same = counts.iter().all(|&count| count == counts[0]);
            return (same && (is_conditional || counts[0] == 0)).then_some(counts[0]);
        }
        match def.name {
            // What a function costs that is called is not looked up.
            "func.call" => None,
            "loop.accumulate" => self.accumulate(op),
            "tensor.matmul"
            | "tensor.einsum"
            | "tensor.conv"
            | "tensor.reduce"
            | "tensor.scan"
            | "tensor.reduce_window"
            | "tensor.select_and_scatter"
            | "vector.reduction"
            | "vector.contract" => None,
            name => match COSTS.iter().find(|(known, _)| *known == name) {
                Some((_, cost)) => self.elements(op, *cost),
                None if def.dialect() == "math" && !FREE.contains(&name) => self.elements(op, 1),
                None => Some(0),
            },
        }
    }

    /// So much for each element of the result, if they are floats.
    fn elements(&self, op: OpId, cost: u64) -> Option<u64> {
        let ty = self.body.ty(self.body.results(op).next()?);
        if !ty.element(self.cx).is_float(self.cx) {
            return Some(0);
        }
        let shape = ty.shape(self.cx).unwrap_or(&[]);
        shape.iter().try_fold(cost, |count, &size| count.checked_mul(u64::try_from(size).ok()?))
    }

    /// An addition or multiplication; the smaller and the larger count as comparisons.
    fn accumulate(&self, op: OpId) -> Option<u64> {
        let ty = self.body.ty(self.body.operand(op, 0));
        let kind = loops::Accumulate::of(op).kind(self.cx, self.body);
        let is_arithmetic = matches!(kind, loops::AccumulateKind::Add | loops::AccumulateKind::Mul);
        Some(u64::from(ty.element(self.cx).is_float(self.cx) && is_arithmetic))
    }

    fn trips(&self, counted: &ir::interfaces::Loop) -> Option<u64> {
        let [lower, upper, step] = [counted.lower, counted.upper, counted.step].map(|value| self.number(value));
        let (distance, step) = (upper?.checked_sub(lower?)?, step?);
        if step <= 0 { None } else { Some((distance.max(0) as u64).div_ceil(step as u64)) }
    }

    /// The number that an index is, if it is a constant, an argument or a size.
    fn number(&self, value: ValueId) -> Option<i64> {
        match self.body.value_def(value) {
            ValueDef::Argument(block, index) => {
                let is_parameter = Some(block) == self.body.entry(self.body.root());
                let array = self.arguments.get(index as usize).filter(|_| is_parameter)?;
                let bytes: [u8; 8] = array.data.get(..8)?.try_into().ok()?;
                (array.shape.is_empty() && array.data.len() == 8).then(|| i64::from_le_bytes(bytes))
            }
            ValueDef::Result(op, _) => match self.body.def(op).name {
                "arith.constant" => {
                    let attr = View::new(self.cx, self.body, op).attr("value")?;
                    attr.as_integer(self.cx).and_then(|number| i64::try_from(number).ok())
                }
                "memref.dim" | "tensor.dim" => self.size(self.body.operand(op, 0), self.body.operand(op, 1)),
                _ => None,
            },
            ValueDef::Forward => None,
        }
    }

    fn size(&self, of: ValueId, dimension: ValueId) -> Option<i64> {
        let dimension = usize::try_from(self.number(dimension)?).ok()?;
        let known = *self.body.ty(of).shape(self.cx)?.get(dimension)?;
        if known != ir::DYNAMIC {
            return Some(known);
        }
        match self.body.value_def(of) {
            ValueDef::Argument(block, index) if Some(block) == self.body.entry(self.body.root()) => {
                let size = self.arguments.get(index as usize)?.shape.get(dimension)?;
                i64::try_from(*size).ok()
            }
            _ => None,
        }
    }
}
