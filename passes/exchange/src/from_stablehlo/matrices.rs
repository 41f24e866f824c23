//! Pieces of matrices, which are the last two dimensions of a batch: rows, columns, masks, and loops over
//! them.

use arith::CmpI;
use ir::{Builder, Op, Point, Type, ValueId};

use super::Converter;
use super::indexing::{box_at, put_box};

/// Rows and columns.
pub(super) fn sizes(c: &Converter<'_, '_>, value: ValueId) -> (i64, i64) {
    let shape = c.shape(value);
    (shape[shape.len() - 2], shape[shape.len() - 1])
}

/// The sizes of a batch of matrices of other sizes.
pub(super) fn shape_like(c: &Converter<'_, '_>, value: ValueId, rows: i64, columns: i64) -> Vec<i64> {
    let mut shape = c.shape(value);
    let rank = shape.len();
    (shape[rank - 2], shape[rank - 1]) = (rows, columns);
    shape
}

/// Where a row, a column, or an element of matrices begins.
fn starts(c: &mut Converter<'_, '_>, rank: usize, row: Option<ValueId>, column: Option<ValueId>) -> Vec<ValueId> {
    let zero = c.index(0);
    let mut starts = vec![zero; rank];
    starts[rank - 2] = row.unwrap_or(zero);
    starts[rank - 1] = column.unwrap_or(zero);
    starts
}

/// A row, a column, or an element of matrices.
pub(super) fn part(
    c: &mut Converter<'_, '_>,
    value: ValueId,
    row: Option<ValueId>,
    column: Option<ValueId>,
) -> ValueId {
    let (rows, columns) = sizes(c, value);
    let shape = shape_like(c, value, if row.is_some() { 1 } else { rows }, if column.is_some() { 1 } else { columns });
    let starts = starts(c, shape.len(), row, column);
    box_at(c, value, &starts, &shape)
}

/// Matrices with a row or a column replaced.
pub(super) fn put(
    c: &mut Converter<'_, '_>,
    value: ValueId,
    part: ValueId,
    row: Option<ValueId>,
    column: Option<ValueId>,
) -> ValueId {
    let rank = c.shape(value).len();
    let starts = starts(c, rank, row, column);
    put_box(c, value, part, &starts)
}

/// The same in another shape of the same rank, where dimensions of size 1 are repeated.
pub(super) fn repeat(c: &mut Converter<'_, '_>, value: ValueId, shape: &[i64]) -> ValueId {
    if c.shape(value) == shape {
        return value;
    }
    let ty = c.cx.tensor(shape, c.element(value));
    let dims: Vec<i64> = (0..shape.len() as i64).collect();
    let dims = c.cx.ints(&dims);
    c.make(tensor::Broadcast::DEF, &[value], ty, vec![("dims", dims)])
}

pub(super) fn transposed(c: &mut Converter<'_, '_>, value: ValueId) -> ValueId {
    let (rows, columns) = sizes(c, value);
    let shape = shape_like(c, value, columns, rows);
    let mut perm: Vec<i64> = (0..shape.len() as i64).collect();
    let rank = perm.len();
    perm.swap(rank - 2, rank - 1);
    let (ty, perm) = (c.cx.tensor(&shape, c.element(value)), c.cx.ints(&perm));
    c.make(tensor::Transpose::DEF, &[value], ty, vec![("perm", perm)])
}

/// The number of the row (1 from the end) or of the column (0) of each element, as `i32`.
pub(super) fn numbers(c: &mut Converter<'_, '_>, shape: &[i64], from_end: usize) -> ValueId {
    let (ty, dim) = (c.cx.tensor(shape, Type::I32), (shape.len() - 1 - from_end) as i64);
    let dim = ir::attr_values::AttrValue::attr(&dim, c.cx);
    c.make(tensor::Iota::DEF, &[], ty, vec![("dim", dim)])
}

/// An index as `i32` in a shape.
pub(super) fn spread(c: &mut Converter<'_, '_>, index: ValueId, shape: &[i64]) -> ValueId {
    let number = c.tensor_of_index(index, Type::I32);
    c.stretch(number, shape)
}

pub(super) fn zeros(c: &mut Converter<'_, '_>, shape: &[i64], element: Type) -> ValueId {
    let ty = c.cx.tensor(shape, element);
    c.bits(ty, 0)
}

/// The product of matrices, the right one transposed or not.
pub(super) fn product(c: &mut Converter<'_, '_>, left: ValueId, right: ValueId, is_transposed: bool) -> ValueId {
    let ((rows, _), (k, n)) = (sizes(c, left), sizes(c, right));
    let columns = if is_transposed { k } else { n };
    let shape = shape_like(c, left, rows, columns);
    let batch: String = ('a'..).take(shape.len() - 2).collect();
    let right_letters = if is_transposed { "ZY" } else { "YZ" };
    let spec = c.cx.string(&format!("{batch}XY,{batch}{right_letters}->{batch}XZ"));
    let ty = c.cx.tensor(&shape, c.element(left));
    c.make(tensor::Einsum::DEF, &[left, right], ty, vec![("spec", spec)])
}

/// A loop over `0..count` with carried values.
pub(super) fn steps(
    c: &mut Converter<'_, '_>,
    count: i64,
    inits: &[ValueId],
    step: impl FnOnce(&mut Converter<'_, '_>, ValueId, &[ValueId]) -> Vec<ValueId>,
) -> Vec<ValueId> {
    let (zero, count, one) = (c.index(0), c.index(count), c.index(1));
    let types: Vec<Type> = inits.iter().map(|&value| c.ty(value)).collect();
    let op = loops::For::build(&mut c.builder(), &types, zero, count, one, inits);
    let arguments: Vec<Type> = std::iter::once(Type::INDEX).chain(types).collect();
    let region = op.body(c.body);
    let block = c.body.add_block(region, &arguments);
    let inside = c.body.arguments(block).to_vec();
    let next = c.at(Point::End(block), |c| step(c, inside[0], &inside[1..]));
    let (cx, loc) = (c.cx, c.loc);
    loops::Yield::build(&mut Builder::at_end(cx, c.body, block, loc), &next);
    c.body.results(op.id()).collect()
}

/// Notes the number of a step, from 1, where something fails for the first time.
pub(super) fn note(c: &mut Converter<'_, '_>, info: ValueId, index: ValueId, fails: ValueId) -> ValueId {
    let shape = c.shape(info);
    let one = c.index(1);
    let number = c.emit(arith::Addi::DEF, &[index, one]);
    let (number, none) = (spread(c, number, &shape), c.int_like(info, 0));
    let is_first = c.cmpi(CmpI::Eq, info, none);
    let is_noted = c.emit(arith::Andi::DEF, &[is_first, fails]);
    c.choose(is_noted, number, info)
}
