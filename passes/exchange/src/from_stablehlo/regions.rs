//! What regions compute: recognised as text, or carried out on whole tensors.
//!
//! A region of a reduction or a comparison is small and pure. [`Region::text`] writes what it
//! returns as an expression, with the operands of commutative operations in one order, so that
//! knowing a region is looking its text up in a table. What no table knows is still an
//! expression of elements: [`apply`] copies it for tensors of any shape.

use hashbrown::HashMap;
use ir::{AttrDict, BlockId, Body, Context, Dim, Op, OpId, OpSpec, RegionId, Type, ValueId};
use stablehlo::{Direction, Order};

use super::{Converter, Values};

/// Expressions are at most so long: nothing in the tables comes near.
const LONGEST: usize = 4096;

/// A region to look at.
#[derive(Copy, Clone)]
pub(crate) struct Region<'a> {
    cx: &'a Context,
    body: &'a Body,
    block: BlockId,
    last: OpId,
}

impl<'a> Region<'a> {
    /// A region of one block, as the verifier wants them.
    pub fn new(c: &'a Converter<'_, '_>, region: RegionId) -> Option<Region<'a>> {
        let block = c.body.entry(region)?;
        Some(Region { cx: c.cx, body: c.body, block, last: c.body.last_op(block)? })
    }

    /// The text of what is returned: `add(0,1)` for the sum of the arguments.
    pub fn text(&self, result: usize) -> Option<String> {
        self.expression(self.body.operand(self.last, result), LONGEST)
    }

    /// What is returned.
    pub fn result(&self, index: usize) -> ValueId {
        self.body.operand(self.last, index)
    }

    /// The number of an argument.
    pub fn argument(&self, value: ValueId) -> Option<usize> {
        self.body.arguments(self.block).iter().position(|&argument| argument == value)
    }

    /// The operation in the region that gives a value.
    pub fn op(&self, value: ValueId) -> Option<OpId> {
        self.body.defining_op(value).filter(|&op| self.body.block_of(op) == Some(self.block))
    }

    fn expression(&self, value: ValueId, longest: usize) -> Option<String> {
        if let Some(argument) = self.argument(value) {
            return Some(argument.to_string());
        }
        let op = self.op(value)?;
        let def = self.body.def(op);
        let mut parts = Vec::new();
        let mut left = longest.checked_sub(def.name.len())?;
        for operand in self.body.operands(op) {
            let part = self.expression(operand, left)?;
            left = left.checked_sub(part.len() + 1)?;
            parts.push(part);
        }
        let mut name = def.name.strip_prefix("stablehlo.")?;
        let is_commutative = match def {
            _ if def == stablehlo::Constant::DEF => {
                return Some(self.body.attr_of(self.cx, op, "value")?.text(self.cx))
                    .filter(|text| text.len() < longest);
            }
            _ if def == stablehlo::Compare::DEF => {
                let compare = stablehlo::Compare::of(op);
                let direction = compare.comparison_direction(self.cx, self.body);
                let total = compare.compare_type(self.cx, self.body) == Some(Order::TotalOrder);
                let (word, is_turned) = match direction {
                    Direction::Gt => ("LT", true),
                    Direction::Ge => ("LE", true),
                    other => (other.word(), false),
                };
                if is_turned {
                    parts.reverse();
                }
                if total {
                    return Some(format!("total {word}({})", parts.join(",")));
                }
                name = word;
                matches!(direction, Direction::Eq | Direction::Ne)
            }
            _ if self.body.attrs(op) != AttrDict::EMPTY || !self.body.regions(op).is_empty() => return None,
            _ => matches!(name, "add" | "multiply" | "and" | "or" | "xor" | "maximum" | "minimum"),
        };
        if is_commutative {
            parts.sort();
        }
        Some(format!("{name}({})", parts.join(",")))
    }
}

/// Whether a region can be copied by [`apply`].
fn is_elementwise(body: &Body, op: OpId) -> bool {
    let def = body.def(op);
    def.has(ir::Traits::ELEMENTWISE)
        || def == stablehlo::Select::DEF
        || def == stablehlo::Clamp::DEF
        || def == stablehlo::Compare::DEF
        || def == stablehlo::Convert::DEF
        || def == stablehlo::IsFinite::DEF
        || def == stablehlo::ReducePrecision::DEF
        || def == stablehlo::Constant::DEF
        || def == stablehlo::BroadcastInDim::DEF
        || def == stablehlo::Reshape::DEF
}

/// Carries out a region, which is written for single elements, on tensors of one shape; gives
/// what it returns.
pub(crate) fn apply(c: &mut Converter<'_, '_>, region: RegionId, arguments: &[ValueId], shape: &[Dim]) -> Values {
    let Some(block) = c.body.entry(region) else { return Err(c.fail("a region is empty")) };
    let cx = c.cx;
    let mut map: HashMap<ValueId, ValueId> =
        c.body.arguments(block).iter().copied().zip(arguments.iter().copied()).collect();
    let ops: Vec<OpId> = c.body.ops(block).collect();
    for op in ops {
        let def = c.body.def(op);
        let olds: Vec<ValueId> = c.body.operands(op).collect();
        let mut operands = Vec::new();
        for old in olds {
            let new = match map.get(&old) {
                Some(&new) => new,
                // A value from outside is one element for all.
                None if c.shape(old).is_empty() => c.stretch(old, shape),
                None => return Err(c.fail("this region uses a tensor from outside, which is not covered")),
            };
            operands.push(new);
        }
        if def == stablehlo::Return::DEF {
            return Ok(operands);
        }
        if !is_elementwise(c.body, op) {
            let around = c.body.def(c.op()).name;
            return Err(c.fail(format!("`{}` in a region of `{around}` is not covered", def.name)));
        }
        // One element stays one, so that reshapes and broadcasts of it do nothing.
        if def == stablehlo::BroadcastInDim::DEF || def == stablehlo::Reshape::DEF {
            map.insert(c.body.result(op, 0), operands[0]);
            continue;
        }
        if def == stablehlo::Constant::DEF {
            let (value, ty) = (c.body.result(op, 0), c.body.ty(c.body.result(op, 0)));
            let Some(bits) = c.splat_bits(value) else { return Err(c.fail("a constant of a region is not covered")) };
            let new = c.bits(cx.tensor(shape, ty.element(cx)), bits);
            map.insert(value, new);
            continue;
        }
        let results: Vec<Type> =
            c.body.results(op).map(|value| cx.tensor(shape, c.body.ty(value).element(cx))).collect();
        let spec = OpSpec { operands, results, attrs: c.body.attrs(op), ..OpSpec::new(def, c.body.loc(op)) };
        let new = c.builder().insert(spec);
        c.copy_signs(op, new);
        let values = c.convert(new)?;
        map.extend(c.body.results(op).zip(values));
    }
    Err(c.fail("a region does not return"))
}

/// `stablehlo.map`.
pub(crate) fn map(c: &mut Converter<'_, '_>) -> Values {
    let region = c.body.regions(c.op())[0];
    let (operands, shape) = (c.operands(), c.result_type(0).shape(c.cx).unwrap_or(&[]).to_vec());
    apply(c, region, &operands, &shape)
}
