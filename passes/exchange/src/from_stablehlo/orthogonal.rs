//! Orthogonal factors by Householder's reflections, as JAX calls LAPACK for them: `geqrf` gives the
//! triangular factor with the vectors of the reflections below it, `orgqr` their product.

use arith::{CmpF, CmpI};
use ir::{Op, ValueId};

use super::linear::{check_counts, matrix};
use super::matrices::{numbers, part, product, put, repeat, shape_like, sizes, spread, steps, transposed, zeros};
use super::{Converter, Values};

pub(crate) fn geqrf(c: &mut Converter<'_, '_>) -> Values {
    check_counts(c, 1, 2)?;
    let a = matrix(c, 0)?;
    let (shape, (rows, columns)) = (c.shape(a), sizes(c, a));
    let scales = shape_like(c, a, 1, rows.min(columns));
    let ty = c.result_type(1);
    let batch = [&shape[..shape.len() - 2], &[rows.min(columns)]].concat();
    if ty.shape(c.cx) != Some(&batch[..]) || ty.element(c.cx) != c.element(a) {
        return Err(c.fail("the second result has a number for each reflection"));
    }
    let mut found = vec![a, zeros(c, &scales, c.element(a))];
    if !shape.contains(&0) {
        found = steps(c, rows.min(columns), &found.clone(), reflect);
    }
    Ok(vec![found[0], c.reshape(found[1], &batch)])
}

/// One column: the reflection that leaves nothing below its diagonal, and what it makes of the
/// columns behind.
fn reflect(c: &mut Converter<'_, '_>, index: ValueId, carried: &[ValueId]) -> Vec<ValueId> {
    let (a, scales, shape) = (carried[0], carried[1], c.shape(carried[0]));
    let column = part(c, a, None, Some(index));
    let tall = c.shape(column);
    let (down, here) = (numbers(c, &tall, 1), spread(c, index, &tall));
    let (is_below, is_here) = (c.cmpi(CmpI::Sgt, down, here), c.cmpi(CmpI::Eq, down, here));
    let zero = c.float_like(column, 0.0);
    let below = c.choose(is_below, column, zero);
    let turned = transposed(c, below);
    let (length, first) = (product(c, turned, below, false), part(c, column, Some(index), None));
    let none = c.float_like(length, 0.0);
    let is_done = c.cmpf(CmpF::Oeq, length, none);
    let square = c.emit(arith::Mulf::DEF, &[first, first]);
    let length = c.emit(arith::Addf::DEF, &[square, length]);
    let norm = c.emit(math::Sqrt::DEF, &[length]);
    let norm = c.emit(math::Copysign::DEF, &[norm, first]);
    let target = c.emit(arith::Negf::DEF, &[norm]);
    let target = c.choose(is_done, first, target);
    let distance = c.emit(arith::Subf::DEF, &[target, first]);
    let one = c.float_like(first, 1.0);
    let divisor = c.choose(is_done, one, target);
    let scale = c.emit(arith::Divf::DEF, &[distance, divisor]);
    let back = c.emit(arith::Subf::DEF, &[first, target]);
    let back = c.choose(is_done, one, back);
    let (back, target) = (repeat(c, back, &tall), repeat(c, target, &tall));
    let vector = c.emit(arith::Divf::DEF, &[below, back]);
    let kept = c.choose(is_here, target, column);
    let kept = c.choose(is_below, vector, kept);
    let vector = with_one(c, vector, is_here);
    let reflected = reflected(c, a, vector, scale);
    let (across, here) = (numbers(c, &shape, 0), spread(c, index, &shape));
    let is_behind = c.cmpi(CmpI::Sgt, across, here);
    let a = c.choose(is_behind, reflected, a);
    vec![put(c, a, kept, None, Some(index)), put(c, scales, scale, None, Some(index))]
}

/// A vector with one at a place.
fn with_one(c: &mut Converter<'_, '_>, vector: ValueId, is_here: ValueId) -> ValueId {
    let one = c.float_like(vector, 1.0);
    c.choose(is_here, one, vector)
}

/// `a - scale v (v' a)`.
fn reflected(c: &mut Converter<'_, '_>, a: ValueId, vector: ValueId, scale: ValueId) -> ValueId {
    let shape = c.shape(a);
    let turned = transposed(c, vector);
    let along = product(c, turned, a, false);
    let wide = c.shape(along);
    let scale = repeat(c, scale, &wide);
    let along = c.emit(arith::Mulf::DEF, &[along, scale]);
    let (vector, along) = (repeat(c, vector, &shape), repeat(c, along, &shape));
    let taken = c.emit(arith::Mulf::DEF, &[vector, along]);
    c.emit(arith::Subf::DEF, &[a, taken])
}

pub(crate) fn orgqr(c: &mut Converter<'_, '_>) -> Values {
    if (c.body.operand_count(c.op()), c.body.result_count(c.op())) != (2, 1) {
        return Err(c.fail("this call takes 2 operands and gives 1 result"));
    }
    let (vectors, given) = (matrix(c, 0)?, c.operand(1));
    let (shape, (_, columns), scales) = (c.shape(vectors), sizes(c, vectors), c.shape(given));
    let count = scales.last().copied().unwrap_or(-1);
    let batch = [&shape[..shape.len() - 2], &[count]].concat();
    let is_same = c.result_type(0) == c.ty(vectors) && c.element(given) == c.element(vectors);
    if !is_same || scales != batch || count > columns {
        return Err(c.fail("this call takes vectors in the columns of matrices and a number for each"));
    }
    let (down, across) = (numbers(c, &shape, 1), numbers(c, &shape, 0));
    let is_diagonal = c.cmpi(CmpI::Eq, down, across);
    let (zero, one) = (c.float_like(vectors, 0.0), c.float_like(vectors, 1.0));
    let identity = c.choose(is_diagonal, one, zero);
    if shape.contains(&0) || count == 0 {
        return Ok(vec![identity]);
    }
    let wide = shape_like(c, vectors, 1, count);
    let scales = c.reshape(given, &wide);
    // The last reflection comes first.
    let found = steps(c, count, &[identity], |c, step, carried| {
        let last = c.index(count - 1);
        let index = c.emit(arith::Subi::DEF, &[last, step]);
        let column = part(c, vectors, None, Some(index));
        let tall = c.shape(column);
        let (down, here) = (numbers(c, &tall, 1), spread(c, index, &tall));
        let (is_below, is_here) = (c.cmpi(CmpI::Sgt, down, here), c.cmpi(CmpI::Eq, down, here));
        let zero = zeros(c, &tall, c.element(column));
        let vector = c.choose(is_below, column, zero);
        let vector = with_one(c, vector, is_here);
        let scale = part(c, scales, None, Some(index));
        vec![reflected(c, carried[0], vector, scale)]
    });
    Ok(found)
}
