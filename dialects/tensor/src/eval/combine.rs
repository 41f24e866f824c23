//! Operations that combine elements: reductions, scans, windows.

use arith::elements::Format;
use ir::attr_values::Ints;
use ir::eval::Datum;

use super::structure::advance;
use super::{Case, Positions, dims_of, shape_of, strides, tensor};
use crate::convolution::read_window;
use crate::infer::WINDOW_NAMES;
use crate::kinds::ReduceKind;
use crate::ops::*;
use crate::window::WindowDim;

type Outcome = Result<Datum, String>;

/// Combines elements one after the other. Sums and products of narrow floats are kept in f64
/// and rounded once at the end.
enum Accumulator {
    Wide(ReduceKind, Format, f64),
    Bits(ReduceKind, Format, u64),
}

impl Accumulator {
    fn new(kind: ReduceKind, format: Format, start: u64) -> Accumulator {
        let is_wide = matches!(kind, ReduceKind::Add | ReduceKind::Mul);
        match format {
            Format::Float(_) if is_wide => Accumulator::Wide(kind, format, format.real(start)),
            _ => Accumulator::Bits(kind, format, start),
        }
    }

    fn add(&mut self, bits: u64) {
        match self {
            Accumulator::Wide(ReduceKind::Add, format, value) => *value += format.real(bits),
            Accumulator::Wide(_, format, value) => *value *= format.real(bits),
            Accumulator::Bits(kind, format, value) => *value = kind.combine(*format, *value, bits),
        }
    }

    fn finish(self) -> u64 {
        match self {
            Accumulator::Wide(_, format, value) => format.bits_of_real(value),
            Accumulator::Bits(_, _, bits) => bits,
        }
    }
}

/// Splits the sizes and strides of a tensor into those of dimensions in a list and the others.
fn split(shape: &[usize], listed: &[i64]) -> [(Vec<usize>, Vec<isize>); 2] {
    let mut parts: [(Vec<usize>, Vec<isize>); 2] = Default::default();
    for (dim, stride) in strides(shape).into_iter().enumerate() {
        let part = &mut parts[usize::from(!listed.contains(&(dim as i64)))];
        part.0.push(shape[dim]);
        part.1.push(stride);
    }
    parts
}

pub(crate) fn reduce(case: &Case<'_>) -> Outcome {
    let (cx, body, op) = (case.view.cx, case.view.body, Reduce(case.view.op));
    let (kind, dims) = (op.kind(cx, body), op.dims(cx, body));
    let (source, format, result) = (case.array(0), case.format(0)?, case.result_format()?);
    let [(inner, inner_steps), (outer, outer_steps)] = split(&source.shape, &dims);
    case.count(&outer)?;
    let Some(identity) = kind.identity(format) else {
        let length = inner[0];
        if length == 0 && !outer.contains(&0) {
            return Err(format!("`{}` needs elements, but the dimension has size 0", kind.word()));
        }
        let best = |first: isize| {
            let at = |index: usize| source.bits[(first + index as isize * inner_steps[0]) as usize];
            let winner =
                (1..length).fold(0, |best, index| if kind.beats(format, at(index), at(best)) { index } else { best });
            result.wrap(winner as u64)
        };
        let bits = Positions::new(&outer, 0, &outer_steps).map(best).collect();
        return Ok(tensor(outer, bits));
    };
    let combined = |first: isize| {
        let mut accumulator = Accumulator::new(kind, format, identity);
        Positions::new(&inner, first, &inner_steps).for_each(|at| accumulator.add(source.bits[at as usize]));
        accumulator.finish()
    };
    let bits = Positions::new(&outer, 0, &outer_steps).map(combined).collect();
    Ok(tensor(outer, bits))
}

pub(crate) fn scan(case: &Case<'_>) -> Outcome {
    let (cx, body, op) = (case.view.cx, case.view.body, Scan(case.view.op));
    let (kind, dim) = (op.kind(cx, body), op.dim(cx, body));
    let (is_exclusive, is_reverse) = (op.exclusive(cx, body), op.reverse(cx, body));
    let (source, format) = (case.array(0), case.format(0)?);
    let identity = kind.identity(format).ok_or("a scan takes no kind that gives an index")?;
    let [(inner, inner_steps), (outer, outer_steps)] = split(&source.shape, &[dim]);
    let mut bits = vec![0; source.bits.len()];
    for first in Positions::new(&outer, 0, &outer_steps) {
        let mut so_far = identity;
        for index in 0..inner[0] {
            let index = if is_reverse { inner[0] - 1 - index } else { index };
            let at = (first + index as isize * inner_steps[0]) as usize;
            let next = kind.combine(format, so_far, source.bits[at]);
            bits[at] = if is_exclusive { so_far } else { next };
            so_far = next;
        }
    }
    Ok(tensor(source.shape.clone(), bits))
}

// ---- windows ----

/// The windows of an operation over its first operand, and how many of them there are.
fn windows(case: &Case<'_>, sizes: &Ints) -> Result<(Vec<WindowDim>, Vec<usize>), String> {
    let window = read_window(case.view.cx, |name| case.view.attr(name), sizes, &WINDOW_NAMES)?;
    let sizes = window.iter().zip(&case.array(0).shape).map(|(window, &size)| window.output_size(size as i64));
    let sizes = sizes.collect::<Option<Vec<i64>>>().ok_or("the padded operand is too large")?;
    Ok((window, shape_of(&sizes)))
}

/// Calls a function with the position of the element under each tap of a window; not where there
/// is padding or a hole.
fn taps(window: &[WindowDim], place: &[usize], shape: &[usize], mut each: impl FnMut(usize)) {
    let steps = strides(shape);
    let sizes = shape_of(&window.iter().map(|dim| dim.size).collect::<Vec<_>>());
    let mut tap = vec![0; sizes.len()];
    for _ in 0..sizes.iter().product() {
        let at = (0..sizes.len()).try_fold(0, |at, dim| {
            let element = window[dim].element(place[dim] as i64, tap[dim] as i64, shape[dim] as i64)?;
            Some(at + element as usize * steps[dim] as usize)
        });
        at.into_iter().for_each(&mut each);
        advance(&mut tap, &sizes);
    }
}

pub(crate) fn reduce_window(case: &Case<'_>) -> Outcome {
    let (cx, body, op) = (case.view.cx, case.view.body, ReduceWindow(case.view.op));
    let (window, shape) = windows(case, &op.window(cx, body))?;
    case.count(&shape_of(&op.window(cx, body)))?;
    let (source, format, init) = (case.array(0), case.format(0)?, case.data[1].bits());
    let kind = op.kind(cx, body);
    let count = case.count(&shape)?;
    let mut place = vec![0; shape.len()];
    let mut bits = Vec::with_capacity(count);
    for _ in 0..count {
        let mut accumulator = Accumulator::new(kind, format, init);
        taps(&window, &place, &source.shape, |at| accumulator.add(source.bits[at]));
        bits.push(accumulator.finish());
        advance(&mut place, &shape);
    }
    Ok(tensor(shape, bits))
}

pub(crate) fn select_and_scatter(case: &Case<'_>) -> Outcome {
    let (cx, body, op) = (case.view.cx, case.view.body, SelectAndScatter(case.view.op));
    let (window, shape) = windows(case, &op.window(cx, body))?;
    case.count(&shape_of(&op.window(cx, body)))?;
    let (source, updates, init) = (case.array(0), case.array(1), case.data[2].bits());
    if updates.shape != shape {
        let (wanted, found) = (dims_of(&shape), dims_of(&updates.shape));
        return Err(format!("there are {wanted:?} windows, but updates of the sizes {found:?}"));
    }
    let (format, kind, search) = (case.format(0)?, op.kind(cx, body), op.select(cx, body).search());
    let mut bits = vec![init; source.bits.len()];
    let mut place = vec![0; shape.len()];
    for &update in &updates.bits {
        let mut best: Option<usize> = None;
        taps(&window, &place, &source.shape, |at| {
            if best.is_none_or(|best| search.beats(format, source.bits[at], source.bits[best])) {
                best = Some(at);
            }
        });
        if let Some(at) = best {
            bits[at] = kind.combine(format, bits[at], update);
        }
        advance(&mut place, &shape);
    }
    Ok(tensor(source.shape.clone(), bits))
}
