//! Operations whose elements move by what other elements say: gather, scatter, take, sort.

use std::cmp::Ordering;

use arith::elements::Format;
use ir::DYNAMIC;
use ir::eval::{Array, Datum};

use super::structure::advance;
use super::{Case, Positions, dims_of, strides, tensor};
use crate::indexing::{GatherDims, ScatterDims, Windows};
use crate::kinds::SortOrder;
use crate::ops::*;

type Outcome = Result<Datum, String>;

/// Where windows lie, for the indices of a gather or scatter.
struct Places<'a> {
    windows: &'a Windows,
    indices: &'a Array,
    format: Format,
    /// The strides of the indices without the dimension of index vectors.
    batch_steps: Vec<isize>,
    vector_step: isize,
}

impl Places<'_> {
    fn new<'a>(case: &Case<'a>, windows: &'a Windows) -> Result<Places<'a>, String> {
        let indices = case.array(1);
        let mut batch_steps = strides(&indices.shape);
        let is_dim = windows.index_vector_dim < batch_steps.len();
        let vector_step = if is_dim { batch_steps.remove(windows.index_vector_dim) } else { 0 };
        Ok(Places { windows, indices, format: case.format(1)?, batch_steps, vector_step })
    }

    /// Where the window of a batch index starts in each dimension of the operand.
    fn start(&self, batch: &[usize]) -> Vec<i64> {
        let mut start = vec![0; self.windows.operand_rank];
        let first: isize = batch.iter().zip(&self.batch_steps).map(|(&index, &step)| index as isize * step).sum();
        for (entry, &dim) in self.windows.index_map.iter().enumerate() {
            let at = first + entry as isize * self.vector_step;
            start[dim] = self.format.signed(self.indices.bits[at as usize]);
        }
        for &(dim, number) in &self.windows.batching {
            start[dim] = batch[number] as i64;
        }
        start
    }
}

fn picked(sizes: &[usize], dims: &[usize]) -> Vec<usize> {
    dims.iter().map(|&dim| sizes[dim]).collect()
}

fn picked_steps(steps: &[isize], dims: &[usize]) -> Vec<isize> {
    dims.iter().map(|&dim| steps[dim]).collect()
}

pub(crate) fn gather(case: &Case<'_>) -> Outcome {
    let (source, indices) = (case.array(0), case.array(1));
    let windows = GatherDims::of(case.view).windows(&dims_of(&source.shape), &dims_of(&indices.shape))?;
    let slices = Gather(case.view.op).slice_sizes(case.view.cx, case.view.body);
    let batch_sizes: Vec<usize> =
        windows.batch_sizes(&dims_of(&indices.shape)).iter().map(|&size| size as usize).collect();
    let takes_none = batch_sizes.contains(&0);
    let mut part = Vec::new();
    for (dim, (&slice, &size)) in slices.iter().zip(&source.shape).enumerate() {
        let slice = if slice == DYNAMIC { size } else { slice as usize };
        if slice > size && !takes_none {
            return Err(format!("the slice of dimension {dim} has size {slice}, but the dimension has size {size}"));
        }
        part.push(slice);
    }
    let mut shape = vec![0; windows.window_dims.len() + windows.batch_dims.len()];
    let window_sizes = picked(&part, &windows.kept_dims);
    windows.window_dims.iter().zip(&window_sizes).for_each(|(&dim, &size)| shape[dim] = size);
    windows.batch_dims.iter().zip(&batch_sizes).for_each(|(&dim, &size)| shape[dim] = size);
    let mut bits = vec![0; case.count(&shape)?];
    let (source_steps, result_steps) = (strides(&source.shape), strides(&shape));
    let from_steps = picked_steps(&source_steps, &windows.kept_dims);
    let to_steps = picked_steps(&result_steps, &windows.window_dims);
    let places = Places::new(case, &windows)?;
    let mut batch = vec![0; batch_sizes.len()];
    for to in Positions::new(&batch_sizes, 0, &picked_steps(&result_steps, &windows.batch_dims)) {
        let start = places.start(&batch);
        let from: isize = (0..start.len())
            .map(|dim| start[dim].clamp(0, (source.shape[dim] - part[dim]) as i64) as isize * source_steps[dim])
            .sum();
        let targets = Positions::new(&window_sizes, to, &to_steps);
        for (to, from) in targets.zip(Positions::new(&window_sizes, from, &from_steps)) {
            bits[to as usize] = source.bits[from as usize];
        }
        advance(&mut batch, &batch_sizes);
    }
    Ok(tensor(shape, bits))
}

pub(crate) fn scatter(case: &Case<'_>) -> Outcome {
    let (source, indices, updates) = (case.array(0), case.array(1), case.array(2));
    let numbers = ScatterDims::of(case.view);
    let windows = numbers.windows(&dims_of(&source.shape), &dims_of(&indices.shape))?;
    let (kind, format) = (Scatter(case.view.op).kind(case.view.cx, case.view.body).reduction(), case.format(0)?);
    let batch_sizes: Vec<usize> =
        windows.batch_sizes(&dims_of(&indices.shape)).iter().map(|&size| size as usize).collect();
    let found = picked(&updates.shape, &windows.batch_dims);
    if found != batch_sizes {
        return Err(format!("the indices have the sizes {batch_sizes:?}, but the updates {found:?}"));
    }
    let window_sizes = picked(&updates.shape, &windows.window_dims);
    // Dimensions that windows do not have are of size 1 in them.
    let mut part = vec![1; source.shape.len()];
    windows.kept_dims.iter().zip(&window_sizes).for_each(|(&dim, &size)| part[dim] = size);
    let mut bits = source.bits.clone();
    let (source_steps, update_steps) = (strides(&source.shape), strides(&updates.shape));
    let to_steps = picked_steps(&source_steps, &windows.kept_dims);
    let from_steps = picked_steps(&update_steps, &windows.window_dims);
    let places = Places::new(case, &windows)?;
    let mut batch = vec![0; batch_sizes.len()];
    for from in Positions::new(&batch_sizes, 0, &picked_steps(&update_steps, &windows.batch_dims)) {
        let mut start = places.start(&batch);
        advance(&mut batch, &batch_sizes);
        let last = |dim: usize| source.shape[dim] as i64 - part[dim] as i64;
        if numbers.clamp {
            start.iter_mut().enumerate().for_each(|(dim, at)| *at = (*at).clamp(0, last(dim).max(0)));
        }
        if (0..start.len()).any(|dim| start[dim] < 0 || start[dim] > last(dim)) {
            continue;
        }
        let to: isize = start.iter().zip(&source_steps).map(|(&at, &step)| at as isize * step).sum();
        let targets = Positions::new(&window_sizes, to, &to_steps);
        for (to, from) in targets.zip(Positions::new(&window_sizes, from, &from_steps)) {
            let (old, new) = (&mut bits[to as usize], updates.bits[from as usize]);
            *old = kind.map_or(new, |kind| kind.combine(format, *old, new));
        }
    }
    Ok(tensor(source.shape.clone(), bits))
}

pub(crate) fn take(case: &Case<'_>) -> Outcome {
    let (source, indices, format) = (case.array(0), case.array(1), case.format(1)?);
    let along = Take(case.view.op).dim(case.view.cx, case.view.body) as usize;
    let size = source.shape[along];
    let shape = [&source.shape[..along], &indices.shape, &source.shape[along + 1..]].concat();
    let count = case.count(&shape)?;
    if count > 0 && size == 0 {
        return Err(format!("nothing can be taken from dimension {along}, which has size 0"));
    }
    let inner: usize = source.shape[along + 1..].iter().product();
    let outer: usize = source.shape[..along].iter().product();
    let mut bits = Vec::with_capacity(count);
    for row in 0..if count > 0 { outer } else { 0 } {
        for &index in &indices.bits {
            let index = format.signed(index).clamp(0, size as i64 - 1) as usize;
            bits.extend_from_slice(&source.bits[(row * size + index) * inner..][..inner]);
        }
    }
    Ok(tensor(shape, bits))
}

// ---- sort ----

/// How two keys compare, ascending.
fn compare(format: Format, is_unsigned: bool, a: u64, b: u64) -> Ordering {
    match format {
        Format::Float(_) => {
            let (a, b) = (format.real(a), format.real(b));
            a.partial_cmp(&b).unwrap_or_else(|| a.is_nan().cmp(&b.is_nan()))
        }
        Format::Integer(width) if is_unsigned || width == 1 => a.cmp(&b),
        Format::Integer(_) => format.signed(a).cmp(&format.signed(b)),
    }
}

pub(crate) fn sort(case: &Case<'_>) -> Result<Vec<Datum>, String> {
    let (cx, body, op) = (case.view.cx, case.view.body, Sort(case.view.op));
    let (along, order, keys) = (op.dim(cx, body) as usize, op.order(cx, body), op.keys(cx, body) as usize);
    let is_unsigned = op.unsigned(cx, body);
    let shape = &case.array(0).shape;
    if let Some(other) = (1..case.data.len()).find(|&index| case.array(index).shape != *shape) {
        let found = &case.array(other).shape;
        return Err(format!("operand {other} has the sizes {found:?}, but the first has {shape:?}"));
    }
    let formats = (0..keys).map(|key| case.format(key)).collect::<Result<Vec<Format>, String>>()?;
    let step = strides(shape)[along];
    let mut rows: Vec<usize> = shape.clone();
    let length = std::mem::replace(&mut rows[along], 1);
    let mut results: Vec<Vec<u64>> = (0..case.data.len()).map(|index| case.array(index).bits.clone()).collect();
    for first in Positions::new(&rows, 0, &strides(shape)) {
        let place = |index: usize| (first + index as isize * step) as usize;
        let mut sorted: Vec<usize> = (0..length).collect();
        sorted.sort_by(|&a, &b| {
            let ordering = formats.iter().enumerate().fold(Ordering::Equal, |ordering, (key, &format)| {
                let bits = &case.array(key).bits;
                ordering.then_with(|| compare(format, is_unsigned, bits[place(a)], bits[place(b)]))
            });
            if order == SortOrder::Descending { ordering.reverse() } else { ordering }
        });
        for (operand, result) in results.iter_mut().enumerate() {
            let source = &case.array(operand).bits;
            for (to, &from) in sorted.iter().enumerate() {
                result[place(to)] = source[place(from)];
            }
        }
    }
    Ok(results.into_iter().map(|bits| tensor(shape.clone(), bits)).collect())
}
