//! What the operations mean, for the reference evaluator and for folding of constants.
//!
//! Each operation is a function of its operands' values, a [`Case`]. Errors are what the program
//! does wrong when it runs: sizes that do not fit, parts that reach outside.

mod combine;
mod elements;
mod indexing;
mod positions;
mod products;
mod structure;

use std::rc::Rc;

use arith::elements::Format;
use ir::eval::{Array, Datum, Flow, Frame, Machine, Stop};
use ir::{DYNAMIC, Dim, Type, View};

pub(crate) use elements::generate;
pub(crate) use positions::{Positions, strides};

/// What an operation gives for the values of its operands, or what is wrong.
pub(crate) type Meaning = fn(&Case<'_>) -> Result<Datum, String>;

/// An operation with the values of its operands.
pub(crate) struct Case<'a> {
    /// The operation.
    pub view: View<'a>,
    /// The values of its operands.
    pub data: &'a [Datum],
    /// How many elements a tensor may have.
    pub limit: u64,
}

macro_rules! hooks {
    ($($name:ident = $module:ident;)*) => {
        $(pub(crate) fn $name(machine: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Result<Flow, Stop> {
            run(machine, frame, view, $module::$name)
        })*
    };
}

hooks! {
    splat = structure;
    broadcast = structure;
    transpose = structure;
    reshape = structure;
    slice = structure;
    dynamic_slice = structure;
    update_slice = structure;
    pad = structure;
    concat = structure;
    reverse = structure;
    iota = structure;
    reduce = combine;
    scan = combine;
    einsum = products;
    matmul = products;
    conv = products;
    reduce_window = combine;
    select_and_scatter = combine;
    gather = indexing;
    scatter = indexing;
    take = indexing;
    extract = elements;
    insert = elements;
    from_elements = elements;
    empty = elements;
    dim = elements;
    cast = elements;
}

/// The meanings behind the hooks, for folding.
pub(crate) mod meaning {
    pub(crate) use super::combine::reduce;
    pub(crate) use super::elements::{extract, from_elements, insert};
    pub(crate) use super::structure::{
        broadcast, concat, dynamic_slice, pad, reshape, reverse, slice, splat, transpose, update_slice,
    };
}

fn run(machine: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>, meaning: Meaning) -> Result<Flow, Stop> {
    let data = frame.operands(view.op, 0..view.body.operand_count(view.op));
    let case = Case { view, data: &data, limit: limit(machine) };
    meaning(&case).map(Flow::One).map_err(|why| Stop::at(view, why))
}

/// How many elements a tensor may have; each takes eight bytes here.
fn limit(machine: &Machine<'_>) -> u64 {
    machine.limits.buffer_bytes / 8
}

pub(crate) fn sort(machine: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Result<Flow, Stop> {
    let data = frame.operands(view.op, 0..view.body.operand_count(view.op));
    let case = Case { view, data: &data, limit: limit(machine) };
    indexing::sort(&case).map(Flow::Many).map_err(|why| Stop::at(view, why))
}

/// A tensor as a value.
pub(crate) fn tensor(shape: Vec<usize>, bits: Vec<u64>) -> Datum {
    Datum::Array(Rc::new(Array { shape, bits }))
}

impl<'a> Case<'a> {
    /// The tensor that an operand is.
    pub fn array(&self, index: usize) -> &'a Array {
        self.data[index].array()
    }

    /// The numbers that operands from `first` on are.
    pub fn indices(&self, first: usize) -> Vec<i64> {
        self.data[first..].iter().map(Datum::index).collect()
    }

    /// How to read the elements of an operand.
    pub fn format(&self, operand: usize) -> Result<Format, String> {
        format_of(self.view, self.view.operand_type(operand))
    }

    /// How to write the elements of the result.
    pub fn result_format(&self) -> Result<Format, String> {
        format_of(self.view, self.view.result_type(0))
    }

    /// The number of elements of a shape, if so many are allowed.
    pub fn count(&self, shape: &[usize]) -> Result<usize, String> {
        let count = shape.iter().try_fold(1u64, |count, &size| count.checked_mul(size as u64));
        // A dimension of size 0 allows others of any size.
        let count = if shape.contains(&0) { Some(0) } else { count };
        let allowed = count.filter(|&count| count <= self.limit);
        allowed.map(|count| count as usize).ok_or_else(|| format!("a tensor of the sizes {shape:?} is too large"))
    }

    /// The sizes of the result, in which `given` stand for what is dynamic.
    pub fn sized(&self, given: &[i64]) -> Result<Vec<usize>, String> {
        let mut given = given.iter();
        let mut size = |known: Dim| if known == DYNAMIC { given.next().copied().unwrap_or(0) } else { known };
        let sizes = self.result_dims().iter().map(|&known| size(known)).enumerate();
        sizes.map(|(dim, size)| usize::try_from(size).map_err(|_| negative(dim, size))).collect()
    }

    /// The sizes of the result as its type says them.
    pub fn result_dims(&self) -> &'a [Dim] {
        self.view.result_type(0).shape(self.view.cx).unwrap_or(&[])
    }
}

fn format_of(view: View<'_>, ty: Type) -> Result<Format, String> {
    Format::of(view.cx, ty).ok_or_else(|| format!("the evaluator has no elements of `{}`", ty.text(view.cx)))
}

/// The message for a size that is not one.
pub(crate) fn negative(dim: usize, size: i64) -> String {
    format!("dimension {dim} would have the size {size}")
}

/// Sizes as the functions on types take them.
pub(crate) fn dims_of(shape: &[usize]) -> Vec<Dim> {
    shape.iter().map(|&size| size as Dim).collect()
}

/// Sizes from functions on types, all known.
pub(crate) fn shape_of(dims: &[Dim]) -> Vec<usize> {
    dims.iter().map(|&size| size.max(0) as usize).collect()
}
