//! Sums of products: einsum, matmul, conv. Floats are kept in f64 and rounded once at the end.

use arith::elements::Format;
use ir::eval::{Array, Datum};

use super::structure::advance;
use super::{Case, Positions, dims_of, shape_of, strides, tensor};
use crate::convolution::Convolution;
use crate::einsum::EinsumSpec;
use crate::ops::Einsum;

type Outcome = Result<Datum, String>;

/// Numbers that products are made of.
trait Number: Copy {
    const ZERO: Self;
    fn read(format: Format, bits: u64) -> Self;
    fn add(self, other: Self) -> Self;
    fn mul(self, other: Self) -> Self;
    fn write(self, format: Format) -> u64;
}

impl Number for f64 {
    const ZERO: f64 = 0.0;

    fn read(format: Format, bits: u64) -> f64 {
        format.real(bits)
    }

    fn add(self, other: f64) -> f64 {
        self + other
    }

    fn mul(self, other: f64) -> f64 {
        self * other
    }

    fn write(self, format: Format) -> u64 {
        format.bits_of_real(self)
    }
}

/// Integers of any width wrap where 64 bits do.
impl Number for i64 {
    const ZERO: i64 = 0;

    fn read(format: Format, bits: u64) -> i64 {
        format.signed(bits)
    }

    fn add(self, other: i64) -> i64 {
        self.wrapping_add(other)
    }

    fn mul(self, other: i64) -> i64 {
        self.wrapping_mul(other)
    }

    fn write(self, format: Format) -> u64 {
        format.wrap(self as u64)
    }
}

/// Truths: `add` is `or`, `mul` is `and`.
impl Number for bool {
    const ZERO: bool = false;

    fn read(_: Format, bits: u64) -> bool {
        bits & 1 == 1
    }

    fn add(self, other: bool) -> bool {
        self | other
    }

    fn mul(self, other: bool) -> bool {
        self & other
    }

    fn write(self, _: Format) -> u64 {
        u64::from(self)
    }
}

/// A tensor of numbers whose dimensions have names.
struct Named<T> {
    letters: Vec<char>,
    shape: Vec<usize>,
    values: Vec<T>,
}

fn read<T: Number>(format: Format, array: &Array) -> Vec<T> {
    array.bits.iter().map(|&bits| T::read(format, bits)).collect()
}

// ---- einsum and matmul ----

pub(crate) fn einsum(case: &Case<'_>) -> Outcome {
    let spec = EinsumSpec::parse(&Einsum(case.view.op).spec(case.view.cx, case.view.body))?;
    contract(case, &spec)
}

pub(crate) fn matmul(case: &Case<'_>) -> Outcome {
    contract(case, &EinsumSpec::of_matmul(case.array(0).shape.len()))
}

fn contract(case: &Case<'_>, spec: &EinsumSpec) -> Outcome {
    match case.result_format()? {
        Format::Float(_) => contract_numbers::<f64>(case, spec),
        Format::Integer(1) => contract_numbers::<bool>(case, spec),
        Format::Integer(_) => contract_numbers::<i64>(case, spec),
    }
}

/// Multiplies the operands in from the left; what no later operand and not the result has is
/// summed over at once, so that the work does not grow with all letters together.
fn contract_numbers<T: Number>(case: &Case<'_>, spec: &EinsumSpec) -> Outcome {
    let shapes: Vec<Vec<i64>> = (0..case.data.len()).map(|index| dims_of(&case.array(index).shape)).collect();
    let sizes = spec.sizes(&shapes.iter().map(Vec::as_slice).collect::<Vec<_>>())?;
    let size = |letter: char| sizes.iter().find(|(other, _)| *other == letter).map_or(1, |&(_, size)| size as usize);
    let operand = |index: usize| -> Result<Named<T>, String> {
        let array = case.array(index);
        let values = read(case.format(index)?, array);
        Ok(Named { letters: spec.inputs[index].clone(), shape: array.shape.clone(), values })
    };
    let mut product = operand(0)?;
    for index in 1..case.data.len().max(2) {
        let other = if index < case.data.len() { Some(operand(index)?) } else { None };
        let later = spec.inputs.get(index + 1..).unwrap_or(&[]);
        let is_last = later.is_empty();
        let mut kept: Vec<char> = if is_last { spec.output.clone() } else { Vec::new() };
        if !is_last {
            let needed =
                |letter: &char| spec.output.contains(letter) || later.iter().any(|input| input.contains(letter));
            for letter in product.letters.iter().chain(other.iter().flat_map(|other| &other.letters)) {
                if needed(letter) && !kept.contains(letter) {
                    kept.push(*letter);
                }
            }
        }
        let factors: Vec<&Named<T>> = [Some(&product), other.as_ref()].into_iter().flatten().collect();
        let shape: Vec<usize> = kept.iter().map(|&letter| size(letter)).collect();
        case.count(&shape)?;
        let values = multiply(&factors, &kept, &size);
        product = Named { letters: kept, shape, values };
    }
    let format = case.result_format()?;
    let bits = product.values.iter().map(|value| value.write(format)).collect();
    Ok(tensor(product.shape, bits))
}

/// The sums of products of at most two factors.
fn multiply<T: Number>(factors: &[&Named<T>], kept: &[char], size: &dyn Fn(char) -> usize) -> Vec<T> {
    let mut summed: Vec<char> = Vec::new();
    for &letter in factors.iter().flat_map(|factor| &factor.letters) {
        if !kept.contains(&letter) && !summed.contains(&letter) {
            summed.push(letter);
        }
    }
    let shape = |letters: &[char]| letters.iter().map(|&letter| size(letter)).collect::<Vec<usize>>();
    // A letter that a factor has twice moves by both strides, which is along the diagonal.
    let steps = |factor: Option<&&Named<T>>, letters: &[char]| -> Vec<isize> {
        let Some(factor) = factor else { return vec![0; letters.len()] };
        let all = strides(&factor.shape);
        let step = |&letter: &char| {
            factor.letters.iter().zip(&all).filter(|(other, _)| **other == letter).map(|(_, step)| step).sum()
        };
        letters.iter().map(step).collect()
    };
    let (outer, inner) = (shape(kept), shape(&summed));
    let walk = |number: usize| {
        let factor = factors.get(number);
        (Positions::new(&outer, 0, &steps(factor, kept)), steps(factor, &summed))
    };
    let ((a_outer, a_inner), (b_outer, b_inner)) = (walk(0), walk(1));
    let sum = |(a, b): (isize, isize)| {
        let taps = Positions::new(&inner, a, &a_inner).zip(Positions::new(&inner, b, &b_inner));
        taps.fold(T::ZERO, |sum, (a, b)| {
            let first = factors[0].values[a as usize];
            sum.add(factors.get(1).map_or(first, |other| first.mul(other.values[b as usize])))
        })
    };
    a_outer.zip(b_outer).map(sum).collect()
}

// ---- conv ----

pub(crate) fn conv(case: &Case<'_>) -> Outcome {
    match case.result_format()? {
        Format::Float(_) => convolve::<f64>(case),
        Format::Integer(1) => convolve::<bool>(case),
        Format::Integer(_) => convolve::<i64>(case),
    }
}

fn convolve<T: Number>(case: &Case<'_>) -> Outcome {
    let (input, kernel) = (case.array(0), case.array(1));
    let conv = Convolution::of(case.view, &dims_of(&kernel.shape))?;
    let shape = shape_of(&conv.output_shape(&dims_of(&input.shape), &dims_of(&kernel.shape))?);
    let count = case.count(&shape)?;
    let (x, w) = (read::<T>(case.format(0)?, input), read::<T>(case.format(1)?, kernel));
    let (dims, format) = (&conv.dims, case.result_format()?);
    let (x_steps, w_steps) = (strides(&input.shape), strides(&kernel.shape));
    let features = kernel.shape[dims.kernel_input];
    let outputs = shape[dims.output_feature];
    let taps: Vec<usize> = dims.kernel_spatial.iter().map(|&dim| kernel.shape[dim]).collect();
    let mut place = vec![0; shape.len()];
    let mut bits = Vec::with_capacity(count);
    for _ in 0..count {
        let output = place[dims.output_feature];
        // Each group of outputs sees its own group of features, or of the batch.
        let group = output / (outputs / conv.groups as usize).max(1);
        let batch_group = output / (outputs / conv.batch_groups as usize).max(1);
        let batch = batch_group * shape[dims.output_batch] + place[dims.output_batch];
        let x_first =
            batch * x_steps[dims.input_batch] as usize + group * features * x_steps[dims.input_feature] as usize;
        let w_first = output * w_steps[dims.kernel_output] as usize;
        let mut sum = T::ZERO;
        let mut tap = vec![0; taps.len()];
        for _ in 0..taps.iter().product() {
            let at = (0..taps.len()).try_fold((x_first, w_first), |(x, w), number| {
                let (dim, window) = (dims.input_spatial[number], place[dims.output_spatial[number]]);
                let element =
                    conv.window[number].element(window as i64, tap[number] as i64, input.shape[dim] as i64)?;
                let kernel_dim = dims.kernel_spatial[number];
                Some((x + element as usize * x_steps[dim] as usize, w + tap[number] * w_steps[kernel_dim] as usize))
            });
            if let Some((x_at, w_at)) = at {
                for feature in 0..features {
                    let (x_step, w_step) = (x_steps[dims.input_feature] as usize, w_steps[dims.kernel_input] as usize);
                    sum = sum.add(x[x_at + feature * x_step].mul(w[w_at + feature * w_step]));
                }
            }
            advance(&mut tap, &taps);
        }
        bits.push(sum.write(format));
        advance(&mut place, &shape);
    }
    Ok(tensor(shape, bits))
}
