//! `check-bounds`: comparisons before each access, and a report where one fails.
//!
//! The report is a call that does not come back, in a block of its own, so that the way on stays
//! short. Who runs the code defines the function: it gets where the access stands (its position
//! in the sources plus 1, or 0; its line and column), and which dimension, index and size.

use ir::diagnostics::Place;
use ir::render::locate;
use ir::{OpId, ValueId};
use llvm::IntPredicate;

use super::build::icmp;
use super::numbers::{Number, constant, sum};
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
            Some(&extent) if extent > 1 => sum(c, indices[dim], Number::Known(extent as i64 - 1)),
            _ => indices[dim],
        })
        .collect();
    // Dimensions in which nothing is added were checked.
    let is_new: Vec<bool> = last.iter().zip(indices).map(|(last, first)| last != first).collect();
    for (dimension, &index) in last.iter().enumerate().filter(|&(dimension, _)| is_new[dimension]) {
        check_dimension(c, op, dimension, index, sizes[dimension]);
    }
}

/// Says that an access is not checked, where checks are asked for: which of its elements are
/// accessed depends on a mask.
pub fn unchecked(c: &mut Lowering<'_>, op: OpId) {
    if c.state.check_bounds {
        let (name, loc) = (c.body().def(op).name, c.body().loc(op));
        c.sink().warning(loc, format!("`check-bounds` does not check `{name}` under a mask"));
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

fn check_one(c: &mut Lowering<'_>, op: OpId, dimension: usize, index: Number, size: Number) {
    let (index, size) = (index.value(c), size.value(c));
    // Sizes are not negative, so that this finds indices below 0, too.
    let is_inside = icmp(c, IntPredicate::Ult, index, size);
    let (inside, outside) = (c.add_block(&[]), c.add_block(&[]));
    llvm::CondBr::build(&mut c.builder(), is_inside, &[], &[], inside, outside);
    c.start(outside);
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
