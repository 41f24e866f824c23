//! `check-bounds`: comparisons before each access, and a report where one fails.
//!
//! The report is a call that does not come back, in a block of its own, so that the way on stays
//! short. Who runs the code defines the function: it gets where the access stands (its position
//! in the sources plus 1, or 0; its line and column), and which dimension, index and size.

use ir::diagnostics::Place;
use ir::render::locate;
use ir::{Op, OpId, Type, ValueId};
use llvm::IntPredicate;

use super::build::{emit, icmp, integer};
use super::numbers::{Number, constant};
use super::{Lowering, runtime};

/// `void(i64 place, i64 line, i64 column, i64 dimension, i64 index, i64 size)`, which does not
/// return.
pub const REPORT: &str = "__ft_out_of_bounds";

/// `void(i64 place, i64 line, i64 column, ptr message, i64 length)`, which does not return.
const ASSERTION: &str = "__ft_assertion_failed";

/// Checks that indices are inside, if that is asked for. Goes on in another block then.
pub fn check(c: &mut Lowering<'_>, op: OpId, indices: &[Number], sizes: &[Number]) {
    if !c.state.check_bounds {
        return;
    }
    for (dimension, (&index, &size)) in indices.iter().zip(sizes).enumerate() {
        check_dimension(c, op, dimension, index, size);
    }
}

/// As [`check`], for an access to a box of elements that begins at the indices; it extends along
/// the last dimensions.
pub fn check_box(c: &mut Lowering<'_>, op: OpId, indices: &[Number], extents: &[usize], sizes: &[Number]) {
    check(c, op, indices, sizes);
    if !c.state.check_bounds {
        return;
    }
    let first = indices.len().saturating_sub(extents.len());
    let last: Vec<Number> = (0..indices.len())
        .map(|dim| match dim.checked_sub(first).and_then(|dim| extents.get(dim)) {
            Some(&extent) if extent > 1 => sum_or_outside(c, indices[dim], Number::Known(extent as i64 - 1)),
            _ => indices[dim],
        })
        .collect();
    // Dimensions in which nothing is added were checked.
    let is_new: Vec<bool> = last.iter().zip(indices).map(|(last, first)| last != first).collect();
    for (dimension, &index) in last.iter().enumerate().filter(|&(dimension, _)| is_new[dimension]) {
        check_dimension(c, op, dimension, index, sizes[dimension]);
    }
}

/// Whether checks are asked for.
pub fn are_checked(c: &Lowering<'_>) -> bool {
    c.state.check_bounds
}

/// Checks that a part of a memref is inside: offsets, sizes and steps, one of each a dimension. A
/// part of no element may be anywhere.
pub fn check_part(c: &mut Lowering<'_>, op: OpId, [offsets, lengths, steps]: [&[Number]; 3], sizes: &[Number]) {
    if !c.state.check_bounds {
        return;
    }
    for (dimension, &size) in sizes.iter().enumerate() {
        let (offset, length, step) = (offsets[dimension], lengths[dimension], steps[dimension]);
        check_dimension(c, op, dimension, length, Number::Known(i64::MAX));
        let (offset, size) = match length {
            Number::Known(0) => continue,
            Number::Known(_) => (offset, size),
            Number::Value(length) => {
                let zero = Number::Known(0).value(c);
                let is_empty = icmp(c, IntPredicate::Eq, length, zero);
                let (one, offset, size) = (Number::Known(1).value(c), offset.value(c), size.value(c));
                let offset = llvm::Select::emit(&mut c.builder(), is_empty, zero, offset);
                let size = llvm::Select::emit(&mut c.builder(), is_empty, one, size);
                (Number::Value(offset), Number::Value(size))
            }
        };
        check_dimension(c, op, dimension, offset, size);
        if length != Number::Known(1) {
            let last = last_of(c, offset, length, step);
            check_dimension(c, op, dimension, last, size);
        }
    }
}

/// `offset + max(length - 1, 0) * step` for an offset that is inside. Where that is no `i64` it is
/// a number that is inside of nothing.
fn last_of(c: &mut Lowering<'_>, offset: Number, length: Number, step: Number) -> Number {
    let way = match (length.known(), step.known()) {
        (Some(length), Some(step)) => Number::Known((length - 1).max(0).saturating_mul(step)),
        _ => Number::Value(way_of(c, length, step)),
    };
    sum_or_outside(c, offset, way)
}

/// `max(length - 1, 0) * step`, or the nearest `i64`.
fn way_of(c: &mut Lowering<'_>, length: Number, step: Number) -> ValueId {
    let wide = c.cx.integer_type(128);
    let (one, zero) = (Number::Known(1).value(c), Number::Known(0).value(c));
    let (length, step) = (length.value(c), step.value(c));
    let count = llvm::Sub::emit(&mut c.builder(), length, one);
    let count = emit(c, llvm::SMax::DEF, &[count, zero], Type::I64, Vec::new());
    let [count, step] = [count, step].map(|value| emit(c, llvm::SExt::DEF, &[value], wide, Vec::new()));
    let way = llvm::Mul::emit(&mut c.builder(), count, step);
    let [least, most] = [i64::MIN, i64::MAX].map(|end| integer(c, end.into(), wide));
    let way = emit(c, llvm::SMax::DEF, &[way, least], wide, Vec::new());
    let way = emit(c, llvm::SMin::DEF, &[way, most], wide, Vec::new());
    emit(c, llvm::Trunc::DEF, &[way], Type::I64, Vec::new())
}

/// The sum of a number from 0 on and any other one; where it wraps it is negative, which no index is.
fn sum_or_outside(c: &mut Lowering<'_>, a: Number, b: Number) -> Number {
    match (a.known(), b.known()) {
        (_, Some(0)) => a,
        (Some(a), Some(b)) => Number::Known(a.wrapping_add(b)),
        _ => {
            let (a, b) = (a.value(c), b.value(c));
            Number::Value(llvm::Add::emit(&mut c.builder(), a, b))
        }
    }
}

/// Checks that two memrefs have the same sizes: of the larger one, an element that the other one
/// does not have is reported.
pub fn check_same(c: &mut Lowering<'_>, op: OpId, from: &[Number], to: &[Number]) {
    if !c.state.check_bounds {
        return;
    }
    for (dimension, (&a, &b)) in from.iter().zip(to).enumerate() {
        if a == b {
            continue;
        }
        let (a, b) = (a.value(c), b.value(c));
        let is_same = icmp(c, IntPredicate::Eq, a, b);
        report_unless(c, op, dimension, is_same, |c| {
            let less = emit(c, llvm::SMin::DEF, &[a, b], Type::I64, Vec::new());
            (less, less)
        });
    }
}

fn check_dimension(c: &mut Lowering<'_>, op: OpId, dimension: usize, index: Number, size: Number) {
    let is_known = match (index.known(), size.known()) {
        (Some(index), Some(size)) => (0..size).contains(&index),
        _ => false,
    };
    if !is_known {
        check_one(c, op, dimension, index, size);
    }
}

/// Checks one index, known or not.
pub fn check_one(c: &mut Lowering<'_>, op: OpId, dimension: usize, index: Number, size: Number) {
    let (index, size) = (index.value(c), size.value(c));
    // Sizes are not negative, so that this finds indices below 0, too.
    let is_inside = icmp(c, IntPredicate::Ult, index, size);
    report_unless(c, op, dimension, is_inside, |_| (index, size));
}

/// Reports an index and a size, made where they are reported, unless a condition holds.
pub fn report_unless(
    c: &mut Lowering<'_>,
    op: OpId,
    dimension: usize,
    condition: ValueId,
    numbers: impl FnOnce(&mut Lowering<'_>) -> (ValueId, ValueId),
) {
    let (inside, outside) = (c.add_block(&[]), c.add_block(&[]));
    llvm::CondBr::build(&mut c.builder(), condition, &[], &[], inside, outside);
    c.start(outside);
    let (index, size) = numbers(c);
    report(c, op, dimension, index, size);
    c.start(inside);
}

/// Where an operation stands: its position in the sources plus 1, or 0; its line and column.
fn place(c: &mut Lowering<'_>, op: OpId) -> Vec<ValueId> {
    let loc = c.body().loc(op);
    let place = loc.position(c.cx).map_or(0, |position| i64::from(position.0) + 1);
    let (line, column) = locate(c.cx, Place::Loc(loc))
        .map_or((0, 0), |located| located.source.line_column(located.source.position(located.start)));
    [place, i64::from(line), i64::from(column)].into_iter().map(|number| constant(c, number)).collect()
}

/// Reports an assertion that does not hold, with the message that lies somewhere.
pub fn report_assertion(c: &mut Lowering<'_>, op: OpId, message: ValueId, length: ValueId) {
    let mut arguments = place(c, op);
    arguments.extend([message, length]);
    runtime::call_void(c, ASSERTION, &arguments);
}

fn report(c: &mut Lowering<'_>, op: OpId, dimension: usize, index: ValueId, size: ValueId) {
    let mut arguments = place(c, op);
    arguments.push(constant(c, dimension as i64));
    arguments.extend([index, size]);
    runtime::call_void(c, REPORT, &arguments);
    llvm::Unreachable::build(&mut c.builder());
}
