//! Factors of matrices and triangular equations, as loops over columns or rows; also those that
//! JAX calls LAPACK for, by name.
//!
//! Matrices are the last two dimensions, all before are a batch. A step works on whole matrices of
//! a batch at once, with what a step may not touch left as it was by masks.

use arith::{CmpF, CmpI};
use ir::{Failed, Op, Type, ValueId};

use super::matrices::{note, numbers, part, product, put, repeat, shape_like, sizes, spread, steps, transposed, zeros};
use super::{Converter, Values};

/// Calls of LAPACK, without the letter for the type of numbers.
pub(crate) const CALLS: &[(&str, super::Rule)] = &[
    ("geqrf", super::orthogonal::geqrf),
    ("getrf", lapack_getrf),
    ("orgqr", super::orthogonal::orgqr),
    ("potrf", lapack_potrf),
    ("trsm", lapack_trsm),
];

/// The rule for a call, if it is one of LAPACK on real numbers: `lapack_sgetrf_ffi`.
pub(crate) fn call(target: &str) -> Option<super::Rule> {
    let name = target.strip_prefix("lapack_")?.strip_suffix("_ffi")?;
    let name = name.strip_prefix(['s', 'd'])?;
    CALLS.iter().find(|(known, _)| *known == name).map(|&(_, rule)| rule)
}

// ---- rules ----

pub(crate) fn cholesky(c: &mut Converter<'_, '_>) -> Values {
    let a = matrix(c, 0)?;
    let (rows, columns) = sizes(c, a);
    if rows != columns {
        return Err(c.fail(format!("`stablehlo.cholesky` takes square matrices, found {rows}x{columns}")));
    }
    let is_lower = stablehlo::Cholesky::of(c.op()).lower(c.cx, c.body);
    let (factor, _) = factor_symmetric(c, a, is_lower);
    Ok(vec![narrowed(c, factor)])
}

pub(crate) fn triangular_solve(c: &mut Converter<'_, '_>) -> Values {
    let op = stablehlo::TriangularSolve::of(c.op());
    let how = Triangle {
        is_left: op.left_side(c.cx, c.body),
        is_lower: op.lower(c.cx, c.body),
        is_unit: op.unit_diagonal(c.cx, c.body),
        is_transposed: op.transpose_a(c.cx, c.body) != stablehlo::Transposition::No,
    };
    let (a, b) = (matrix(c, 0)?, matrix(c, 1)?);
    let x = solve(c, a, b, how)?;
    Ok(vec![narrowed(c, x)])
}

fn lapack_potrf(c: &mut Converter<'_, '_>) -> Values {
    check_counts(c, 1, 2)?;
    let a = matrix(c, 0)?;
    let (rows, columns) = sizes(c, a);
    if rows != columns {
        return Err(c.fail(format!("a Cholesky factor is one of square matrices, found {rows}x{columns}")));
    }
    let is_lower = letter(c, "uplo")? == 'L';
    let (factor, info) = factor_symmetric(c, a, is_lower);
    Ok(vec![factor, as_result(c, info, 1)?])
}

fn lapack_trsm(c: &mut Converter<'_, '_>) -> Values {
    check_counts(c, 2, 1)?;
    let how = Triangle {
        is_left: letter(c, "side")? == 'L',
        is_lower: letter(c, "uplo")? == 'L',
        is_unit: letter(c, "diag")? == 'U',
        is_transposed: letter(c, "trans_x")? != 'N',
    };
    let (a, b) = (matrix(c, 0)?, matrix(c, 1)?);
    Ok(vec![solve(c, a, b, how)?])
}

fn lapack_getrf(c: &mut Converter<'_, '_>) -> Values {
    check_counts(c, 1, 3)?;
    let a = matrix(c, 0)?;
    let [factors, pivots, info] = factor_general(c, a);
    Ok(vec![factors, as_result(c, pivots, 1)?, as_result(c, info, 2)?])
}

// ---- what calls are given ----

pub(super) fn check_counts(c: &mut Converter<'_, '_>, operands: usize, results: usize) -> Result<(), Failed> {
    let found = (c.body.operand_count(c.op()), c.body.result_count(c.op()));
    if found != (operands, results) {
        let message = format!("this call takes {operands} operands and gives {results} results, not {found:?}");
        return Err(c.fail(message));
    }
    let is_wrong = c.result_type(0) != c.ty(c.operand(operands - 1));
    if is_wrong { Err(c.fail("the type of the first result is not that of the last operand")) } else { Ok(()) }
}

/// An option of a call of LAPACK, which is a letter.
fn letter(c: &mut Converter<'_, '_>, name: &str) -> Result<char, Failed> {
    let options = c.view().attr("mhlo.backend_config").or_else(|| c.view().attr("backend_config"));
    let value = options.and_then(|attr| attr.as_dict(c.cx)).and_then(|dict| dict.get(c.cx, name));
    match value.and_then(|attr| attr.as_integer(c.cx)).and_then(|number| u8::try_from(number).ok()) {
        Some(letter) => Ok(letter.into()),
        None => Err(c.fail(format!("this call of LAPACK needs the option `{name}` in `mhlo.backend_config`"))),
    }
}

/// Integers in the type of a result.
fn as_result(c: &mut Converter<'_, '_>, value: ValueId, number: usize) -> Result<ValueId, Failed> {
    let ty = c.result_type(number);
    let shape = ty.shape(c.cx).unwrap_or(&[]).to_vec();
    let count = c.ty(value).element_count(c.cx);
    if ty.element(c.cx) != c.element(value) || count.is_none() || ty.element_count(c.cx) != count {
        let (wanted, found) = (c.ty(value).text(c.cx), ty.text(c.cx));
        return Err(c.fail(format!("result {number} of this call has the elements of `{wanted}`, found `{found}`")));
    }
    Ok(c.reshape(value, &shape))
}

/// An operand that is a batch of matrices of real numbers; narrow ones are widened.
pub(super) fn matrix(c: &mut Converter<'_, '_>, index: usize) -> Result<ValueId, Failed> {
    let value = c.operand(index);
    let (ty, rank) = (c.ty(value), c.shape(value).len());
    if !(2..=20).contains(&rank) || !c.element(value).is_float(c.cx) {
        let ty = ty.text(c.cx);
        return Err(c.fail(format!("operand {index} must be matrices of floats, found `{ty}`")));
    }
    let is_narrow = c.element(value).width(c.cx) == Some(16);
    Ok(if is_narrow { c.convert_by(arith::Extf::DEF, value, Type::F32) } else { value })
}

fn narrowed(c: &mut Converter<'_, '_>, value: ValueId) -> ValueId {
    let element = c.result_type(0).element(c.cx);
    c.rounded(value, element)
}

// ---- factors and equations ----

/// The Cholesky factor, column by column; zero in the other triangle. Also the number of the first
/// column, from 1, where the matrix is not positive definite, or 0.
fn factor_symmetric(c: &mut Converter<'_, '_>, a: ValueId, is_lower: bool) -> (ValueId, ValueId) {
    if !is_lower {
        let a = transposed(c, a);
        let (factor, info) = factor_symmetric(c, a, true);
        return (transposed(c, factor), info);
    }
    let (shape, element, (size, _)) = (c.shape(a), c.element(a), sizes(c, a));
    let single = shape_like(c, a, 1, 1);
    let inits = [zeros(c, &shape, element), zeros(c, &single, Type::I32)];
    if size == 0 {
        return (inits[0], inits[1]);
    }
    let found = steps(c, size, &inits, |c, index, carried| {
        let (factor, info) = (carried[0], carried[1]);
        let row = part(c, factor, Some(index), None);
        let (known, column) = (product(c, factor, row, true), part(c, a, None, Some(index)));
        let column = c.emit(arith::Subf::DEF, &[column, known]);
        let pivot = part(c, column, Some(index), None);
        let root = c.emit(math::Sqrt::DEF, &[pivot]);
        let shape = c.shape(column);
        let root = repeat(c, root, &shape);
        let scaled = c.emit(arith::Divf::DEF, &[column, root]);
        let (rows, here, zero) = (numbers(c, &shape, 1), spread(c, index, &shape), c.float_like(column, 0.0));
        let (is_below, is_here) = (c.cmpi(CmpI::Sgt, rows, here), c.cmpi(CmpI::Eq, rows, here));
        let diagonal = c.choose(is_here, root, zero);
        let column = c.choose(is_below, scaled, diagonal);
        let none = c.float_like(pivot, 0.0);
        let fails = c.cmpf(CmpF::Ule, pivot, none);
        vec![put(c, factor, column, None, Some(index)), note(c, info, index, fails)]
    });
    (found[0], found[1])
}

/// What triangular equations are solved.
#[derive(Copy, Clone)]
struct Triangle {
    /// Whether the matrix stands left of the unknown one.
    is_left: bool,
    is_lower: bool,
    /// Whether its diagonal counts as ones.
    is_unit: bool,
    is_transposed: bool,
}

/// The unknown matrices, row by row.
fn solve(c: &mut Converter<'_, '_>, a: ValueId, b: ValueId, how: Triangle) -> Result<ValueId, Failed> {
    let ((rows, columns), rank) = (sizes(c, a), c.shape(a).len());
    let along = if how.is_left { sizes(c, b).0 } else { sizes(c, b).1 };
    let fits = c.shape(b).len() == rank && c.shape(a)[..rank - 2] == c.shape(b)[..rank - 2];
    if rows != columns || along != rows || !fits || c.element(a) != c.element(b) {
        let (a, b) = (c.ty(a).text(c.cx), c.ty(b).text(c.cx));
        return Err(c.fail(format!("triangular equations of `{a}` and `{b}` do not fit")));
    }
    // X A = B is A' X' = B'.
    let is_flipped = how.is_transposed == how.is_left;
    let (a, is_lower) = if is_flipped { (transposed(c, a), !how.is_lower) } else { (a, how.is_lower) };
    let b = if how.is_left { b } else { transposed(c, b) };
    let (shape, element) = (c.shape(a), c.element(a));
    let (down, across) = (numbers(c, &shape, 1), numbers(c, &shape, 0));
    let is_inside = c.cmpi(if is_lower { CmpI::Sgt } else { CmpI::Slt }, down, across);
    let zero = zeros(c, &shape, element);
    // What is in the other triangle is not to be looked at.
    let strict = c.choose(is_inside, a, zero);
    let first = c.float_like(b, 0.0);
    if c.shape(b).contains(&0) {
        return Ok(if how.is_left { first } else { transposed(c, first) });
    }
    let x = steps(c, rows, &[first], |c, step, carried| {
        let last = c.index(rows - 1);
        let index = if is_lower { step } else { c.emit(arith::Subi::DEF, &[last, step]) };
        let row = part(c, strict, Some(index), None);
        let (known, right) = (product(c, row, carried[0], false), part(c, b, Some(index), None));
        let mut x = c.emit(arith::Subf::DEF, &[right, known]);
        if !how.is_unit {
            let pivot = part(c, a, Some(index), Some(index));
            let shape = c.shape(x);
            let pivot = repeat(c, pivot, &shape);
            x = c.emit(arith::Divf::DEF, &[x, pivot]);
        }
        vec![put(c, carried[0], x, Some(index), None)]
    })[0];
    Ok(if how.is_left { x } else { transposed(c, x) })
}

/// The factors L and U in one matrix, by partial pivoting; which row each was exchanged with, from
/// 1; the number of the first column without a pivot, from 1, or 0.
fn factor_general(c: &mut Converter<'_, '_>, a: ValueId) -> [ValueId; 3] {
    let (shape, (rows, columns)) = (c.shape(a), sizes(c, a));
    let count = rows.min(columns);
    let (pivots, single) = (shape_like(c, a, 1, count), shape_like(c, a, 1, 1));
    let (tall, wide) = (shape_like(c, a, rows, 1), shape_like(c, a, 1, columns));
    let inits = [a, zeros(c, &pivots, Type::I32), zeros(c, &single, Type::I32)];
    if shape.contains(&0) {
        return inits;
    }
    let found = steps(c, count, &inits, |c, index, carried| {
        let (a, pivots, info) = (carried[0], carried[1], carried[2]);
        let (down, here) = (numbers(c, &tall, 1), spread(c, index, &tall));
        // The greatest element of the column, from the diagonal on.
        let column = part(c, a, None, Some(index));
        let size = c.emit(math::Absf::DEF, &[column]);
        let (below_all, is_open) = (c.float_like(size, -1.0), c.cmpi(CmpI::Sge, down, here));
        let size = c.choose(is_open, size, below_all);
        let pivot = greatest_row(c, size, &single);
        // The two rows change places.
        let other = repeat(c, pivot, &tall);
        let (is_here, is_other) = (c.cmpi(CmpI::Eq, down, here), c.cmpi(CmpI::Eq, down, other));
        let (is_here, is_other) = (repeat(c, is_here, &shape), repeat(c, is_other, &shape));
        let row = part(c, a, Some(index), None);
        let row = repeat(c, row, &shape);
        let found = the_row(c, a, is_other, &wide);
        let found = repeat(c, found, &shape);
        let moved = c.choose(is_other, row, a);
        let moved = c.choose(is_here, found, moved);
        // The column becomes multiples of the pivot, and is taken from what is right of it.
        let top = part(c, moved, Some(index), Some(index));
        let (column, divisor) = (part(c, moved, None, Some(index)), repeat(c, top, &tall));
        let zero = c.float_like(divisor, 0.0);
        let (is_below, has_pivot) = (c.cmpi(CmpI::Sgt, down, here), c.cmpf(CmpF::Une, divisor, zero));
        let is_scaled = c.emit(arith::Andi::DEF, &[is_below, has_pivot]);
        let scaled = c.emit(arith::Divf::DEF, &[column, divisor]);
        let column = c.choose(is_scaled, scaled, column);
        let row = part(c, moved, Some(index), None);
        let (across, here) = (numbers(c, &shape, 0), spread(c, index, &shape));
        let is_right = c.cmpi(CmpI::Sgt, across, here);
        let is_below = repeat(c, is_below, &shape);
        let is_left_over = c.emit(arith::Andi::DEF, &[is_below, is_right]);
        let (tall, wide) = (repeat(c, column, &shape), repeat(c, row, &shape));
        let taken = c.emit(arith::Mulf::DEF, &[tall, wide]);
        let less = c.emit(arith::Subf::DEF, &[moved, taken]);
        let a = c.choose(is_left_over, less, moved);
        let one = c.int_like(pivot, 1);
        let pivot = c.emit(arith::Addi::DEF, &[pivot, one]);
        let none = c.float_like(top, 0.0);
        let fails = c.cmpf(CmpF::Oeq, top, none);
        vec![
            put(c, a, column, None, Some(index)),
            put(c, pivots, pivot, None, Some(index)),
            note(c, info, index, fails),
        ]
    });
    [found[0], found[1], found[2]]
}

/// The number of the row with the greatest element of a column, as a matrix of one element.
fn greatest_row(c: &mut Converter<'_, '_>, column: ValueId, single: &[i64]) -> ValueId {
    let shape = c.shape(column);
    let rank = shape.len();
    let kept = [&shape[..rank - 2], &[1]].concat();
    let (ty, dims) = (c.cx.tensor(&kept, Type::I32), c.cx.ints(&[rank as i64 - 2]));
    let kind = ir::attr_values::AttrValue::attr(&tensor::ReduceKind::Argmax, c.cx);
    let found = c.make(tensor::Reduce::DEF, &[column], ty, vec![("kind", kind), ("dims", dims)]);
    c.reshape(found, single)
}

/// The row of matrices that a mask selects.
fn the_row(c: &mut Converter<'_, '_>, a: ValueId, mask: ValueId, wide: &[i64]) -> ValueId {
    let shape = c.shape(a);
    let rank = shape.len();
    let zero = c.float_like(a, 0.0);
    let only = c.choose(mask, a, zero);
    let kept = [&shape[..rank - 2], &shape[rank - 1..]].concat();
    let (ty, dims) = (c.cx.tensor(&kept, c.element(a)), c.cx.ints(&[rank as i64 - 2]));
    let kind = ir::attr_values::AttrValue::attr(&tensor::ReduceKind::Add, c.cx);
    let sum = c.make(tensor::Reduce::DEF, &[only], ty, vec![("kind", kind), ("dims", dims)]);
    c.reshape(sum, wide)
}
