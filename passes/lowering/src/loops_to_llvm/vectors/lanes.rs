//! `check-bounds` for rows under a mask: the lanes whose bit is set must be inside.

use ir::{Op, OpId, Type, ValueId};
use llvm::IntPredicate;

use super::super::Lowering;
use super::super::bounds;
use super::super::build::{emit, icmp};
use super::super::numbers::Number;
use super::compute::numbers;
use super::memory::{full_mask, splat_number};
use super::rows::splat;

/// The elements that a row accesses: from `indices` on, along a dimension by the steps of the
/// lanes, if the row goes along one.
pub struct Lanes<'l> {
    /// The place of lane 0.
    pub indices: &'l [Number],
    /// The dimension along which lanes go, and how far each one is, as `i64`.
    pub along: Option<(usize, ValueId)>,
    /// Which lanes are accessed.
    pub mask: ValueId,
}

/// Checks that the accessed lanes are inside, if that is asked for. Goes on in another block then.
pub fn check(c: &mut Lowering<'_>, op: OpId, lanes: &Lanes<'_>, sizes: &[Number]) {
    if !bounds::are_checked(c) {
        return;
    }
    let any = emit(c, llvm::ReduceOr::DEF, &[lanes.mask], Type::I1, Vec::new());
    for (dimension, (&index, &size)) in lanes.indices.iter().zip(sizes).enumerate() {
        match lanes.along {
            Some((along, steps)) if along == dimension => check_row(c, op, dimension, lanes.mask, index, steps, size),
            _ => {
                // Where no lane is accessed, 0 of 1 fits.
                let (index, size) = (index.value(c), size.value(c));
                let (zero, one) = (Number::Known(0).value(c), Number::Known(1).value(c));
                let index = llvm::Select::emit(&mut c.builder(), any, index, zero);
                let size = llvm::Select::emit(&mut c.builder(), any, size, one);
                bounds::check_one(c, op, dimension, Number::Value(index), Number::Value(size));
            }
        }
    }
}

fn check_row(
    c: &mut Lowering<'_>,
    op: OpId,
    dimension: usize,
    mask: ValueId,
    start: Number,
    steps: ValueId,
    size: Number,
) {
    let wide = c.body().ty(steps);
    let (start, all) = (splat_number(c, start, wide), splat_number(c, size, wide));
    let index = llvm::Add::emit(&mut c.builder(), start, steps);
    // Sizes are not negative, so that this finds indices below 0, too.
    let is_inside = icmp(c, IntPredicate::Ult, index, all);
    let length = c.body().ty(mask).shape(c.cx).map_or(1, |shape| shape[0] as usize);
    let ones = full_mask(c, length);
    let is_left_out = llvm::Xor::emit(&mut c.builder(), mask, ones);
    let good = llvm::Or::emit(&mut c.builder(), is_left_out, is_inside);
    let fits = emit(c, llvm::ReduceAnd::DEF, &[good], Type::I1, Vec::new());
    bounds::report_unless(c, op, dimension, fits, |c| {
        let least = splat_number(c, Number::Known(i64::MIN), wide);
        let index = llvm::Select::emit(&mut c.builder(), good, least, index);
        let index = emit(c, llvm::ReduceSMax::DEF, &[index], Type::I64, Vec::new());
        (index, size.value(c))
    });
}

/// The mask of the first lanes, as many as bits are set in another one: those of a packed access.
pub fn packed_mask(c: &mut Lowering<'_>, mask: ValueId, length: usize) -> ValueId {
    let steps = numbers(c, length);
    let wide = c.body().ty(steps);
    let bits = emit(c, llvm::ZExt::DEF, &[mask], wide, Vec::new());
    let count = emit(c, llvm::ReduceAdd::DEF, &[bits], Type::I64, Vec::new());
    let count = splat(c, count, wide);
    icmp(c, IntPredicate::Ult, steps, count)
}
