//! Operations that move elements and compute nothing.

use ir::DYNAMIC;
use ir::eval::Datum;

use super::{Case, Positions, negative, shape_of, strides, tensor};
use crate::ops::*;
use crate::verify::free_dims;
use crate::window::{padded_size, sliced_size};

type Outcome = Result<Datum, String>;

/// The elements of an operand at the positions of a shape.
fn strided(case: &Case<'_>, shape: Vec<usize>, start: isize, steps: &[isize]) -> Outcome {
    case.count(&shape)?;
    let source = &case.array(0).bits;
    let bits = Positions::new(&shape, start, steps).map(|at| source[at as usize]).collect();
    Ok(tensor(shape, bits))
}

pub(crate) fn splat(case: &Case<'_>) -> Outcome {
    let shape = case.sized(&case.indices(1))?;
    let count = case.count(&shape)?;
    Ok(tensor(shape, vec![case.data[0].bits(); count]))
}

pub(crate) fn broadcast(case: &Case<'_>) -> Outcome {
    let (cx, body) = (case.view.cx, case.view.body);
    let (source, result) = (case.array(0), case.result_dims());
    let places = Broadcast(case.view.op).dims(cx, body);
    let given = case.indices(1);
    let known = case.view.operand_type(0).shape(cx).unwrap_or(&[]);
    let free = free_dims(known, &places, result);
    let all: Vec<usize> = (0..result.len()).filter(|&dim| result[dim] == DYNAMIC).collect();
    let mut shape = result.to_vec();
    for (&dim, &size) in if given.len() == all.len() { &all } else { &free }.iter().zip(&given) {
        if size < 0 {
            return Err(negative(dim, size));
        }
        shape[dim] = size;
    }
    let mut steps = vec![0; shape.len()];
    for (dim, (&place, stride)) in places.iter().zip(strides(&source.shape)).enumerate() {
        let (size, wanted) = (source.shape[dim] as i64, &mut shape[place as usize]);
        if *wanted == DYNAMIC {
            *wanted = size;
        }
        if size != 1 && size != *wanted {
            return Err(format!(
                "dimension {dim} of the operand has size {size}, which is neither 1 nor {wanted}, the size of dimension {place} of the result"
            ));
        }
        steps[place as usize] = if size == 1 { 0 } else { stride };
    }
    strided(case, shape_of(&shape), 0, &steps)
}

pub(crate) fn transpose(case: &Case<'_>) -> Outcome {
    let perm = Transpose(case.view.op).perm(case.view.cx, case.view.body);
    let source = case.array(0);
    let steps = strides(&source.shape);
    let (shape, steps): (Vec<usize>, Vec<isize>) =
        perm.iter().map(|&dim| (source.shape[dim as usize], steps[dim as usize])).unzip();
    strided(case, shape, 0, &steps)
}

pub(crate) fn reshape(case: &Case<'_>) -> Outcome {
    let (source, given, result) = (case.array(0), case.indices(1), case.result_dims());
    let count = source.bits.len();
    let mut shape = if given.is_empty() { shape_of(result) } else { case.sized(&given)? };
    if let Some(open) = result.iter().position(|&size| size == DYNAMIC).filter(|_| given.is_empty()) {
        let others: usize = shape.iter().enumerate().filter(|&(dim, _)| dim != open).map(|(_, &size)| size).product();
        shape[open] = count.checked_div(others).unwrap_or(0);
    }
    if case.count(&shape)? != count {
        return Err(format!("a tensor of {count} elements cannot have the sizes {shape:?}"));
    }
    Ok(tensor(shape, source.bits.clone()))
}

pub(crate) fn slice(case: &Case<'_>) -> Outcome {
    let (cx, body, op) = (case.view.cx, case.view.body, Slice(case.view.op));
    let (starts, limits, by) = (op.starts(cx, body), op.limits(cx, body), op.strides(cx, body));
    let source = case.array(0);
    let (mut shape, mut first, mut steps) = (Vec::new(), 0, Vec::new());
    for (dim, stride) in strides(&source.shape).into_iter().enumerate() {
        let size = source.shape[dim] as i64;
        let limit = if limits[dim] == DYNAMIC { size } else { limits[dim] };
        if starts[dim] > limit || limit > size {
            let start = starts[dim];
            return Err(format!("dimension {dim} is cut from {start} to {limit}, but its size is {size}"));
        }
        shape.push(sliced_size(starts[dim], limit, by[dim]) as usize);
        first += starts[dim] as isize * stride;
        steps.push(by[dim] as isize * stride);
    }
    // The strides of a part without elements may be anything.
    strided(case, shape, first, &steps)
}

/// Where a part starts: starts are clamped so that it lies within the tensor.
fn clamped(source: &[usize], part: &[usize], starts: &[i64]) -> Result<isize, String> {
    let mut first = 0;
    for (dim, stride) in strides(source).into_iter().enumerate() {
        if part[dim] > source[dim] {
            let (part, size) = (part[dim], source[dim]);
            return Err(format!("the part of dimension {dim} has size {part}, but the dimension has size {size}"));
        }
        first += starts[dim].clamp(0, (source[dim] - part[dim]) as i64) as isize * stride;
    }
    Ok(first)
}

pub(crate) fn dynamic_slice(case: &Case<'_>) -> Outcome {
    let source = case.array(0);
    let indices = case.indices(1);
    let (starts, sizes) = indices.split_at(source.shape.len());
    let shape = case.sized(sizes)?;
    let first = clamped(&source.shape, &shape, starts)?;
    strided(case, shape, first, &strides(&source.shape))
}

pub(crate) fn update_slice(case: &Case<'_>) -> Outcome {
    let (source, update) = (case.array(0), case.array(1));
    let first = clamped(&source.shape, &update.shape, &case.indices(2))?;
    let mut bits = source.bits.clone();
    let positions = Positions::new(&update.shape, first, &strides(&source.shape));
    for (at, &new) in positions.zip(&update.bits) {
        bits[at as usize] = new;
    }
    Ok(tensor(source.shape.clone(), bits))
}

pub(crate) fn pad(case: &Case<'_>) -> Outcome {
    let (cx, body, op) = (case.view.cx, case.view.body, Pad(case.view.op));
    let (low, high, interior) = (op.low(cx, body), op.high(cx, body), op.interior(cx, body));
    let source = case.array(0);
    let mut shape = Vec::new();
    for (dim, &size) in source.shape.iter().enumerate() {
        let padded = padded_size(size as i64, low[dim], high[dim], interior[dim]);
        let (low, high) = (low[dim], high[dim]);
        shape.push(
            padded.ok_or_else(|| format!("dimension {dim} of size {size} cannot be padded by {low} and {high}"))?
                as usize,
        );
    }
    let mut bits = vec![case.data[1].bits(); case.count(&shape)?];
    // For each dimension, where each index goes; nowhere if it is cropped.
    let place = |dim: usize, index: usize| {
        let at = low[dim] as i128 + index as i128 * (interior[dim] as i128 + 1);
        (0..shape[dim] as i128).contains(&at).then_some(at as usize)
    };
    let places: Vec<Vec<Option<usize>>> = source
        .shape
        .iter()
        .enumerate()
        .map(|(dim, &size)| (0..size).map(|index| place(dim, index)).collect())
        .collect();
    let steps = strides(&shape);
    let mut index = vec![0; shape.len()];
    for &element in &source.bits {
        let at = index
            .iter()
            .enumerate()
            .try_fold(0, |at, (dim, &index): (usize, &usize)| Some(at + places[dim][index]? * steps[dim] as usize));
        if let Some(at) = at {
            bits[at] = element;
        }
        advance(&mut index, &source.shape);
    }
    Ok(tensor(shape, bits))
}

/// The next index of a shape, row-major; all zero after the last.
pub(super) fn advance(index: &mut [usize], shape: &[usize]) {
    for dim in (0..shape.len()).rev() {
        index[dim] += 1;
        if index[dim] < shape[dim] {
            return;
        }
        index[dim] = 0;
    }
}

pub(crate) fn concat(case: &Case<'_>) -> Outcome {
    let along = Concat(case.view.op).dim(case.view.cx, case.view.body) as usize;
    let mut shape = case.array(0).shape.clone();
    for index in 1..case.data.len() {
        let other = &case.array(index).shape;
        for (dim, (known, &size)) in shape.iter_mut().zip(other).enumerate() {
            if dim == along {
                *known += size;
            } else if *known != size {
                return Err(format!(
                    "operand {index} has size {size} in dimension {dim}, but others have size {known}"
                ));
            }
        }
    }
    let outer: usize = shape[..along].iter().product();
    let mut bits = Vec::with_capacity(case.count(&shape)?);
    for row in 0..outer {
        for index in 0..case.data.len() {
            let source = case.array(index);
            let length = source.bits.len() / outer;
            bits.extend_from_slice(&source.bits[row * length..][..length]);
        }
    }
    Ok(tensor(shape, bits))
}

pub(crate) fn reverse(case: &Case<'_>) -> Outcome {
    let dims = Reverse(case.view.op).dims(case.view.cx, case.view.body);
    let source = case.array(0);
    let (mut steps, mut first) = (strides(&source.shape), 0);
    for &dim in dims.iter() {
        let dim = dim as usize;
        first += steps[dim] * (source.shape[dim] as isize - 1);
        steps[dim] = -steps[dim];
    }
    strided(case, source.shape.clone(), first, &steps)
}

pub(crate) fn iota(case: &Case<'_>) -> Outcome {
    let dim = Iota(case.view.op).dim(case.view.cx, case.view.body) as usize;
    let (shape, format) = (case.sized(&case.indices(0))?, case.result_format()?);
    case.count(&shape)?;
    let element = |index: isize| match format {
        arith::elements::Format::Integer(_) => format.wrap(index as u64),
        arith::elements::Format::Float(_) => format.bits_of_real(index as f64),
    };
    let mut steps = vec![0; shape.len()];
    steps[dim] = 1;
    let bits = Positions::new(&shape, 0, &steps).map(element).collect();
    Ok(tensor(shape, bits))
}
