//! Elementwise operations on vectors of rank n become those on their rows.
//!
//! LLVM has vectors with one dimension; those of higher rank are arrays of rows, on which no
//! arithmetic exists. So before a function is converted, an elementwise operation on such
//! vectors becomes one for each row. Rows that the next elementwise operation takes are handed
//! on as they are; the whole vector is put together only where something else uses it.

use ::vector::shape::{inner, is_scalable, places, sizes};
use hashbrown::HashMap;
use ir::{
    Attr, AttrKind, Body, Builder, Context, Dense, Failed, Op, OpId, OpSpec, Point, Sink, Traits, Type, ValueDef,
    ValueId, View,
};

/// The rows of the vectors that were taken apart.
type Rows = HashMap<ValueId, Vec<ValueId>>;

/// The rows that one operation may become.
const MAX_ROWS: usize = 1 << 14;

/// Takes the elementwise operations of a body apart.
pub fn unroll(cx: &Context, body: &mut Body, sink: &mut Sink<'_>) -> Result<(), Failed> {
    let ops: Vec<OpId> = body.walk_all().filter(|&op| is_to_unroll(View::new(cx, body, op))).collect();
    let (mut rows, mut wholes, mut result) = (Rows::new(), Vec::new(), Ok(()));
    for op in ops {
        match unroll_op(cx, body, op, &mut rows, sink) {
            Ok(whole) => wholes.extend(whole),
            Err(failed) => result = Err(failed),
        }
    }
    for &whole in wholes.iter().rev() {
        erase_unused(body, whole);
    }
    result
}

fn rank(cx: &Context, ty: Type) -> usize {
    if ty.is_vector(cx) { ty.shape(cx).map_or(0, <[i64]>::len) } else { 0 }
}

fn is_to_unroll(view: View<'_>) -> bool {
    let mut results = view.body.results(view.op).map(|value| view.body.ty(value));
    view.def().has(Traits::ELEMENTWISE) && results.any(|ty| rank(view.cx, ty) > 1 && !is_scalable(view.cx, ty))
}

/// Makes the operation for each row; gives the results as wholes.
fn unroll_op(
    cx: &Context,
    body: &mut Body,
    op: OpId,
    known: &mut Rows,
    sink: &mut Sink<'_>,
) -> Result<Vec<ValueId>, Failed> {
    let view = View::new(cx, body, op);
    let (def, loc, attrs) = (view.def(), body.loc(op), body.attrs(op));
    let ty = view.result_type(0);
    let shape = sizes(cx, ty);
    let outer = &shape[..shape.len() - 1];
    let count = ::vector::shape::count(outer);
    let Some(start) = zero(cx, ty).filter(|_| count <= MAX_ROWS) else {
        let message =
            format!("`{}` on `{}` is not covered: its {count} rows are too many or too wide", def.name, ty.text(cx));
        return Err(sink.error(loc, message).failed());
    };
    let operands: Vec<ValueId> = body.operands(op).collect();
    let old_results: Vec<ValueId> = body.results(op).collect();
    let result_types: Vec<Type> = old_results.iter().map(|&value| row_type(cx, body.ty(value))).collect();
    let parts: Vec<Vec<ValueId>> = operands.iter().map(|&value| rows_of(cx, body, value, outer, known)).collect();
    let mut builder = Builder::before(cx, body, op);
    let mut results = vec![Vec::with_capacity(count); old_results.len()];
    for row in 0..count {
        let operands = parts.iter().map(|rows| rows[row]).collect();
        let new = builder.insert(OpSpec { attrs, operands, results: result_types.clone(), ..OpSpec::new(def, loc) });
        for (number, rows) in results.iter_mut().enumerate() {
            rows.push(builder.body.result(new, number));
        }
    }
    let mut wholes = Vec::new();
    for (old, rows) in old_results.into_iter().zip(results) {
        let same_start = builder.ty(old) == ty;
        let start = if same_start { Some(start) } else { zero(cx, builder.ty(old)) };
        let Some(start) = start else { continue };
        let mut whole = ::arith::Constant::emit(&mut builder, start);
        for (place, &row) in places(outer).zip(&rows) {
            let position: Vec<i64> = place.into_iter().map(|at| at as i64).collect();
            whole = ::vector::Insert::emit(&mut builder, row, whole, &[], position);
        }
        builder.body.replace_all_uses(old, whole);
        known.insert(whole, rows);
        wholes.push(whole);
    }
    body.erase(op);
    Ok(wholes)
}

fn row_type(cx: &Context, ty: Type) -> Type {
    inner(cx, ty, rank(cx, ty).saturating_sub(1)).filter(|_| ty.is_vector(cx)).unwrap_or(ty)
}

/// The constant zero of a vector type.
fn zero(cx: &Context, ty: Type) -> Option<Attr> {
    let bytes = ty.element(cx).bytes(cx).filter(|&bytes| bytes <= 8)?;
    Some(cx.attr(AttrKind::Dense(Dense { ty, data: vec![0; bytes as usize].into(), splat: true })))
}

/// The rows of an operand; a scalar stands for each of them. They are taken where the value is
/// defined, so that all its users can have them.
fn rows_of(cx: &Context, body: &mut Body, value: ValueId, outer: &[usize], known: &mut Rows) -> Vec<ValueId> {
    let count = ::vector::shape::count(outer);
    if rank(cx, body.ty(value)) < 2 {
        return vec![value; count];
    }
    if let Some(rows) = known.get(&value) {
        return rows.clone();
    }
    let (point, loc) = match body.value_def(value) {
        ValueDef::Result(op, _) => (Point::After(op), body.loc(op)),
        ValueDef::Argument(block, _) => (Point::Start(block), body.loc),
        ValueDef::Forward => unreachable!("every value of a finished body is defined"),
    };
    let splat = splat_row(cx, body, value);
    let b = &mut Builder::new(cx, body, point, loc);
    let rows = match splat {
        Some(row) => vec![::arith::Constant::emit(b, row); count],
        None => {
            let places = places(outer).map(|place| place.into_iter().map(|at| at as i64).collect::<Vec<i64>>());
            places.map(|place| ::vector::Extract::emit(b, value, &[], place)).collect()
        }
    };
    known.insert(value, rows.clone());
    rows
}

/// A row of a constant all of whose elements are the same.
fn splat_row(cx: &Context, body: &Body, value: ValueId) -> Option<Attr> {
    let attr = ir::constant_of(cx, body, value)?;
    match attr.kind(cx) {
        AttrKind::Dense(dense) if dense.splat => {
            Some(cx.attr(AttrKind::Dense(Dense { ty: row_type(cx, dense.ty), ..dense.clone() })))
        }
        _ => None,
    }
}

/// Erases the insertions that put a vector together, and the constant that they start from, if
/// nobody uses it.
fn erase_unused(body: &mut Body, whole: ValueId) {
    let mut value = whole;
    while !body.has_uses(value) {
        let Some(op) = body.defining_op(value) else { return };
        let next = ::vector::Insert::cast(body, op).map(|insert| insert.dest(body));
        body.erase(op);
        match next {
            Some(next) => value = next,
            None => return,
        }
    }
}
