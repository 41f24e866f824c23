//! Derivatives of operations on whole tensors: one line an operation.
//!
//! These operations are linear in each operand that carries a derivative, or pick elements by
//! positions. So a rule is a pair: what the cotangent of the result contributes to that of an
//! operand, and the tangent of the result for tangents of the operands. Both are emitted as
//! tensor operations. What the reverse sweep has to read is stated beside.

mod indexing;
mod products;
mod quotients;
mod reductions;
mod scans;
mod scatters;
mod site;
mod structure;
mod windows;

use ir::{Op, OpDef, ValueId, View};

use super::Read;
pub use site::{Site, Size};
pub use structure::placed;
pub use windows::written_out as selection_written_out;

/// Which derivative is asked for.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Mode {
    /// From operands to results.
    Forward,
    /// From results to operands.
    Reverse,
}

/// The tangents of the results of an operation; an absent one is zero.
pub type Tangents = Vec<Option<ValueId>>;

/// The derivative of an operation on tensors.
pub struct Shaped {
    /// The operation.
    pub def: &'static OpDef,
    /// What is not covered, in words.
    pub check: fn(View<'_>, Mode) -> Result<(), String>,
    /// What the contribution to an operand reads.
    pub reads: fn(View<'_>, usize) -> Vec<Read>,
    /// What the cotangent of the result contributes to that of an operand. With several results,
    /// each goes with the operand of its number.
    pub reverse: fn(&mut Site<'_, '_>, usize, ValueId) -> ValueId,
    /// The tangents of the results for those of the operands; an absent one is zero.
    pub forward: fn(&mut Site<'_, '_>, &[Option<ValueId>]) -> Tangents,
}

/// How an operation that takes few of the elements of a tensor adds to the adjoint that the tensor
/// already has: in its place, so that the rest need not be touched.
pub struct Update {
    /// The operation.
    pub def: &'static OpDef,
    /// The new adjoint of the first operand, from the one so far and the cotangent of the result.
    pub emit: fn(&mut Site<'_, '_>, ValueId, ValueId) -> ValueId,
    /// Whether this takes fewer operations than the contribution and a sum.
    pub is_shorter: bool,
}

/// The tables of updates.
const UPDATES: &[&[Update]] = &[structure::UPDATES, indexing::UPDATES];

/// How an operation updates the adjoint of its first operand, if it can.
pub fn update(def: &'static OpDef) -> Option<&'static Update> {
    UPDATES.iter().flat_map(|table| table.iter()).find(|rule| std::ptr::eq(rule.def, def))
}

/// The tables, by topic.
const TABLES: &[&[Shaped]] = &[
    structure::RULES,
    reductions::RULES,
    scans::RULES,
    products::RULES,
    quotients::RULES,
    windows::RULES,
    indexing::RULES,
    scatters::RULES,
];

/// The rule of an operation on tensors, if it has one.
pub fn shaped(def: &'static OpDef) -> Option<&'static Shaped> {
    TABLES.iter().flat_map(|table| table.iter()).find(|rule| std::ptr::eq(rule.def, def))
}

/// Whether an operand of an operation on tensors only picks elements, although it is a float.
pub fn is_flat(def: &'static OpDef, operand: usize) -> bool {
    std::ptr::eq(def, tensor::SelectAndScatter::DEF) && operand == 0
}

/// Everything is covered.
fn always(_: View<'_>, _: Mode) -> Result<(), String> {
    Ok(())
}

/// Only the sizes of the operand, where its type does not have them.
fn sizes(view: View<'_>, operand: usize) -> Vec<Read> {
    let ty = view.body.ty(view.body.operand(view.op, operand));
    let is_open = ty.shape(view.cx).is_some_and(|shape| shape.contains(&ir::DYNAMIC));
    if is_open { vec![Read::Operand(operand)] } else { Vec::new() }
}

/// The sizes of several operands.
fn sizes_of(view: View<'_>, operands: &[usize]) -> Vec<Read> {
    operands.iter().flat_map(|&operand| sizes(view, operand)).collect()
}

/// The sizes of the operand, and all operands from a number on: subscripts, starts, indices.
fn sizes_and_from(view: View<'_>, operand: usize, first: usize) -> Vec<Read> {
    let mut reads = sizes(view, operand);
    reads.extend((first..view.body.operand_count(view.op)).map(Read::Operand));
    reads
}

/// The same operation on the tangents: for what is linear in all operands with a derivative at
/// once. Absent tangents become zeros.
fn same(site: &mut Site<'_, '_>, tangents: &[Option<ValueId>]) -> Vec<Option<ValueId>> {
    let operands: Vec<ValueId> = (0..tangents.len())
        .map(|at| match tangents[at] {
            Some(tangent) => tangent,
            None if site.is_float(at) => site.zeros(at),
            None => site.value(Read::Operand(at)),
        })
        .collect();
    vec![Some(site.again(operands))]
}

/// The sum of the same operation on one tangent at a time, with the values of the other
/// operands: for products.
fn each(site: &mut Site<'_, '_>, tangents: &[Option<ValueId>]) -> Vec<Option<ValueId>> {
    let mut sum = None;
    for (at, &tangent) in tangents.iter().enumerate() {
        let Some(tangent) = tangent else { continue };
        let operands = (0..tangents.len())
            .map(|other| if other == at { tangent } else { site.value(Read::Operand(other)) })
            .collect();
        let part = site.again(operands);
        sum = Some(sum.map_or(part, |sum| arith::Addf::emit(site.b, sum, part)));
    }
    vec![sum]
}
