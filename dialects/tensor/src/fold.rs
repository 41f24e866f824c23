//! Results that need no operation: identities, known sizes, and constants of few elements.
//!
//! Constants are computed by the evaluator's functions, so that they mean the same.

use std::rc::Rc;

use arith::elements::{self, Format};
use ir::eval::{Array, Datum};
use ir::{Attr, AttrKind, Context, DYNAMIC, Fold, Op, Type, ValueId, View};

use crate::eval::{Case, Meaning, meaning};
use crate::ops::*;

/// Constants are folded up to this many elements.
const MAX_FOLDED: u64 = 1024;

type Folds = Option<Vec<Fold>>;

fn value(value: ValueId) -> Folds {
    Some(vec![Fold::Value(value)])
}

/// The value of a constant, if it is small.
fn datum(cx: &Context, attr: Attr) -> Option<Datum> {
    let AttrKind::Dense(dense) = attr.kind(cx) else { return elements::uniform(cx, attr).map(Datum::Bits) };
    let (format, count) = (Format::of(cx, dense.ty)?, dense.ty.element_count(cx)?);
    if count > MAX_FOLDED {
        return None;
    }
    let shape = dense.ty.shape(cx)?.iter().map(|&size| size as usize).collect();
    let bits = (0..count as usize).map(|at| format.wrap(dense.element(cx, at))).collect();
    Some(Datum::Array(Rc::new(Array { shape, bits })))
}

/// The result of an operation whose operands are all constants.
fn computed(view: View<'_>, constants: &[Option<Attr>], meaning: Meaning) -> Folds {
    let (cx, ty) = (view.cx, view.result_type(0));
    ty.element_count(cx).filter(|&count| count <= MAX_FOLDED)?;
    let data = constants.iter().map(|&attr| datum(cx, attr?)).collect::<Option<Vec<Datum>>>()?;
    let result = meaning(&Case { view, data: &data, limit: MAX_FOLDED }).ok()?;
    let attr = match result {
        Datum::Array(array) => elements::constant(cx, ty, &array.bits)?,
        Datum::Bits(bits) => elements::constant(cx, ty, &[bits])?,
        _ => return None,
    };
    Some(vec![Fold::Attr(attr)])
}

/// For operations that only move elements: constants that are one value everywhere stay so.
fn moved(view: View<'_>, constants: &[Option<Attr>], meaning: Meaning) -> Folds {
    let (cx, ty) = (view.cx, view.result_type(0));
    let uniform = constants.first().copied().flatten().and_then(|attr| elements::uniform(cx, attr));
    if let (Some(bits), Some(_)) = (uniform, ty.element_count(cx)) {
        return elements::constant(cx, ty, &[bits]).map(|attr| vec![Fold::Attr(attr)]);
    }
    computed(view, constants, meaning)
}

/// The operand, if its type is that of the result and a condition holds.
fn itself(view: View<'_>, is_identity: impl FnOnce(&[i64]) -> bool) -> Folds {
    let shape = view.operand_type(0).shape(view.cx)?;
    (view.operand_type(0) == view.result_type(0) && is_identity(shape)).then_some(())?;
    value(view.operand(0))
}

fn is_static(shape: &[i64]) -> bool {
    !shape.contains(&DYNAMIC)
}

/// Whether a list counts up from 0.
fn counts_up(list: &[i64]) -> bool {
    list.iter().enumerate().all(|(at, &dim)| at as i64 == dim)
}

pub(crate) fn splat(view: View<'_>, constants: &[Option<Attr>]) -> Folds {
    moved(view, constants, meaning::splat)
}

pub(crate) fn broadcast(view: View<'_>, constants: &[Option<Attr>]) -> Folds {
    let dims = Broadcast(view.op).dims(view.cx, view.body);
    // Without sizes every `?` is that of the operand.
    itself(view, |shape| counts_up(&dims) && (is_static(shape) || view.body.operand_count(view.op) == 1))
        .or_else(|| moved(view, constants, meaning::broadcast))
}

pub(crate) fn transpose(view: View<'_>, constants: &[Option<Attr>]) -> Folds {
    let perm = Transpose(view.op).perm(view.cx, view.body);
    itself(view, |_| counts_up(&perm)).or_else(|| moved(view, constants, meaning::transpose))
}

pub(crate) fn reshape(view: View<'_>, constants: &[Option<Attr>]) -> Folds {
    // One `?` without sizes follows from the number of elements, unless another size is 0.
    let follows = |shape: &[i64]| view.body.operand_count(view.op) == 1 && !shape.contains(&0);
    itself(view, |shape| is_static(shape) || follows(shape)).or_else(|| moved(view, constants, meaning::reshape))
}

pub(crate) fn slice(view: View<'_>, constants: &[Option<Attr>]) -> Folds {
    let op = Slice(view.op);
    let (starts, limits) = (op.starts(view.cx, view.body), op.limits(view.cx, view.body));
    let strides = op.strides(view.cx, view.body);
    let is_all = |shape: &[i64]| {
        let reaches_end = |(&limit, &size): (&i64, &i64)| limit == DYNAMIC || limit == size;
        starts.iter().all(|&start| start == 0)
            && strides.iter().all(|&stride| stride == 1)
            && limits.iter().zip(shape).all(reaches_end)
    };
    itself(view, is_all).or_else(|| moved(view, constants, meaning::slice))
}

pub(crate) fn dynamic_slice(view: View<'_>, constants: &[Option<Attr>]) -> Folds {
    itself(view, is_static).or_else(|| moved(view, constants, meaning::dynamic_slice))
}

pub(crate) fn update_slice(view: View<'_>, constants: &[Option<Attr>]) -> Folds {
    let (source, update) = (view.operand_type(0), view.operand_type(1));
    if source == update && is_static(source.shape(view.cx)?) {
        return value(view.operand(1));
    }
    computed(view, constants, meaning::update_slice)
}

pub(crate) fn pad(view: View<'_>, constants: &[Option<Attr>]) -> Folds {
    let (cx, body, op) = (view.cx, view.body, Pad(view.op));
    let lists = [op.low(cx, body), op.high(cx, body), op.interior(cx, body)];
    itself(view, |_| lists.iter().all(|list| list.iter().all(|&padding| padding == 0)))
        .or_else(|| computed(view, constants, meaning::pad))
}

pub(crate) fn concat(view: View<'_>, constants: &[Option<Attr>]) -> Folds {
    itself(view, |_| view.body.operand_count(view.op) == 1).or_else(|| computed(view, constants, meaning::concat))
}

pub(crate) fn reverse(view: View<'_>, constants: &[Option<Attr>]) -> Folds {
    let dims = Reverse(view.op).dims(view.cx, view.body);
    itself(view, |shape| dims.iter().all(|&dim| shape[dim as usize] == 1 || shape[dim as usize] == 0))
        .or_else(|| moved(view, constants, meaning::reverse))
}

pub(crate) fn reduce(view: View<'_>, constants: &[Option<Attr>]) -> Folds {
    let op = Reduce(view.op);
    let (kind, dims) = (op.kind(view.cx, view.body), op.dims(view.cx, view.body));
    itself(view, |_| dims.is_empty() && !kind.is_index()).or_else(|| computed(view, constants, meaning::reduce))
}

// ---- elements ----

pub(crate) fn extract(view: View<'_>, constants: &[Option<Attr>]) -> Folds {
    let (cx, body) = (view.cx, view.body);
    if let Some(bits) = constants.first().copied().flatten().and_then(|attr| elements::uniform(cx, attr)) {
        return elements::constant(cx, view.result_type(0), &[bits]).map(|attr| vec![Fold::Attr(attr)]);
    }
    if let Some(splat) = Splat::defining(body, view.operand(0)) {
        return value(splat.value(body));
    }
    if let Some(insert) = Insert::defining(body, view.operand(0))
        && insert.indices(body).into_iter().eq(body.operands(view.op).skip(1))
    {
        return value(insert.scalar(body));
    }
    if let Some(all) = FromElements::defining(body, view.operand(0)) {
        let index = |at: usize| usize::try_from(constants.get(at).copied()??.as_integer(cx)?).ok();
        let mut at = 0;
        for (dim, &size) in view.operand_type(0).shape(cx)?.iter().enumerate() {
            let index = index(dim + 1).filter(|&index| (index as i64) < size)?;
            at = at * size as usize + index;
        }
        return value(*all.elements(body).get(at)?);
    }
    computed(view, constants, meaning::extract)
}

pub(crate) fn insert(view: View<'_>, constants: &[Option<Attr>]) -> Folds {
    computed(view, constants, meaning::insert)
}

pub(crate) fn from_elements(view: View<'_>, constants: &[Option<Attr>]) -> Folds {
    computed(view, constants, meaning::from_elements)
}

/// The size of a dimension, where the type or the operation says it.
pub(crate) fn dim(view: View<'_>, constants: &[Option<Attr>]) -> Folds {
    let (cx, body) = (view.cx, view.body);
    let index = usize::try_from(constants.get(1).copied()??.as_integer(cx)?).ok()?;
    let source = view.operand(0);
    let shape = body.ty(source).shape(cx)?;
    let size = *shape.get(index)?;
    if size != DYNAMIC {
        return Some(vec![Fold::Attr(cx.integer(i128::from(size), Type::INDEX))]);
    }
    let op = body.defining_op(source)?;
    let number = shape[..index].iter().filter(|&&size| size == DYNAMIC).count();
    let sizes = given_sizes(View { op, ..view })?;
    value(*sizes.get(number)?)
}

/// The values for all dynamic sizes of the result of an operation, if it takes them.
pub(crate) fn given_sizes(view: View<'_>) -> Option<Vec<ValueId>> {
    let (body, op) = (view.body, view.op);
    let operands = |from: usize| body.operands(op).skip(from).collect::<Vec<ValueId>>();
    let dynamic = |sizes: &[i64]| sizes.iter().filter(|&&size| size == DYNAMIC).count();
    match body.def(op) {
        def if [Iota::DEF, Empty::DEF, Generate::DEF].contains(&def) => Some(operands(0)),
        def if def == Splat::DEF => Some(operands(1)),
        def if [Broadcast::DEF, Reshape::DEF].contains(&def) => {
            let sizes = operands(1);
            (sizes.len() == dynamic(view.result_type(0).shape(view.cx)?)).then_some(sizes)
        }
        def if def == DynamicSlice::DEF => Some(DynamicSlice(op).dynamic_sizes(view.cx, body)),
        _ => None,
    }
}

/// A cast to the same type, or back to it.
pub(crate) fn cast(view: View<'_>, _: &[Option<Attr>]) -> Folds {
    let (body, wanted) = (view.body, view.result_type(0));
    let source = view.operand(0);
    if body.ty(source) == wanted {
        return value(source);
    }
    let inner = Cast::defining(body, source)?.source(body);
    (body.ty(inner) == wanted).then_some(())?;
    value(inner)
}
