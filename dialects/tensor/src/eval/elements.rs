//! Operations on single elements and on sizes.

use std::rc::Rc;

use ir::View;
use ir::eval::{Datum, Flow, Frame, Machine, Stop};

use super::structure::advance;
use super::{Case, limit, strides, tensor};
use crate::infer::sizes_text;
use crate::ops::*;

type Outcome = Result<Datum, String>;

/// The position of an element, which must be there.
fn position(shape: &[usize], indices: &[i64]) -> Result<usize, String> {
    let mut at = 0;
    for (dim, (&index, stride)) in indices.iter().zip(strides(shape)).enumerate() {
        if index < 0 || index >= shape[dim] as i64 {
            return Err(format!("there is no element {index} in dimension {dim} of size {}", shape[dim]));
        }
        at += index as usize * stride as usize;
    }
    Ok(at)
}

pub(crate) fn extract(case: &Case<'_>) -> Outcome {
    let source = case.array(0);
    Ok(Datum::Bits(source.bits[position(&source.shape, &case.indices(1))?]))
}

pub(crate) fn insert(case: &Case<'_>) -> Outcome {
    let dest = case.array(1);
    let at = position(&dest.shape, &case.indices(2))?;
    let mut bits = dest.bits.clone();
    bits[at] = case.data[0].bits();
    Ok(tensor(dest.shape.clone(), bits))
}

pub(crate) fn from_elements(case: &Case<'_>) -> Outcome {
    Ok(tensor(case.sized(&[])?, case.data.iter().map(Datum::bits).collect()))
}

/// All bits are ones, so that a read of what was never written shows.
pub(crate) fn empty(case: &Case<'_>) -> Outcome {
    let shape = case.sized(&case.indices(0))?;
    let count = case.count(&shape)?;
    Ok(tensor(shape, vec![case.result_format()?.ones(); count]))
}

pub(crate) fn dim(case: &Case<'_>) -> Outcome {
    let (shape, index) = (&case.array(0).shape, case.data[1].index());
    let size = usize::try_from(index).ok().and_then(|index| shape.get(index));
    let rank = shape.len();
    let size = size.ok_or_else(|| format!("a tensor of rank {rank} has no dimension {index}"))?;
    Ok(Datum::Bits(*size as u64))
}

pub(crate) fn cast(case: &Case<'_>) -> Outcome {
    let array = case.data[0].array();
    let Some(wanted) = case.view.result_type(0).shape(case.view.cx) else { return Ok(case.data[0].clone()) };
    let found = super::dims_of(&array.shape);
    if !crate::infer::may_be(wanted, &found) {
        let (wanted, found) = (sizes_text(wanted), sizes_text(&found));
        return Err(format!("the result type has the sizes {wanted}, but the tensor has {found}"));
    }
    Ok(Datum::Array(Rc::clone(array)))
}

/// Runs the region for each element.
pub(crate) fn generate<'a>(machine: &mut Machine<'a>, frame: &mut Frame<'a>, view: View<'_>) -> Result<Flow, Stop> {
    let data = frame.operands(view.op, 0..view.body.operand_count(view.op));
    let case = Case { view, data: &data, limit: limit(machine) };
    let shape = case.sized(&case.indices(0)).map_err(|why| Stop::at(view, why))?;
    let count = case.count(&shape).map_err(|why| Stop::at(view, why))?;
    let region = Generate(view.op).body(view.body);
    let mut index = vec![0; shape.len()];
    let mut bits = Vec::new();
    for _ in 0..count {
        let arguments = index.iter().map(|&index| Datum::Bits(index as u64)).collect();
        let yielded = frame.run(machine, region, arguments)?;
        bits.push(yielded.first().map_or(0, Datum::bits));
        advance(&mut index, &shape);
    }
    Ok(Flow::One(tensor(shape, bits)))
}
