//! Results that need no operation.

use ir::{Attr, DYNAMIC, Fold, Op, Type, View};

use crate::ops::{Alloc, Alloca, Cast, Dim, Subview};

/// The size of a dimension, where the type or the allocation says it.
pub(crate) fn dim(view: View<'_>, constants: &[Option<Attr>]) -> Option<Vec<Fold>> {
    let (cx, body) = (view.cx, view.body);
    let index = usize::try_from(constants.get(1).copied()??.as_integer(cx)?).ok()?;
    let source = Dim(view.op).source(body);
    let shape = body.ty(source).shape(cx)?;
    let size = *shape.get(index)?;
    if size != DYNAMIC {
        return Some(vec![Fold::Attr(cx.integer(i128::from(size), Type::INDEX))]);
    }
    let number = shape[..index].iter().filter(|&&size| size == DYNAMIC).count();
    let op = body.defining_op(source)?;
    if Alloc::is(body, op) || Alloca::is(body, op) {
        let operand = body.operand_group(cx, op, 0).nth(number)?;
        return Some(vec![Fold::Value(body.operand(op, operand))]);
    }
    if let Some(part) = Subview::cast(body, op) {
        // With as many dimensions as the source, nothing was left out and they match one to one.
        let sizes = part.static_sizes(cx, body);
        let number = sizes.iter().take(index).filter(|&&size| size == DYNAMIC).count();
        let operand = body.operand_group(cx, op, 2).nth(number)?;
        let matches = sizes.len() == shape.len() && sizes.get(index) == Some(&DYNAMIC);
        return matches.then(|| vec![Fold::Value(body.operand(op, operand))]);
    }
    None
}

/// A cast to the same type, or back to it.
pub(crate) fn cast(view: View<'_>, _: &[Option<Attr>]) -> Option<Vec<Fold>> {
    let (body, wanted) = (view.body, view.result_type(0));
    let source = Cast(view.op).source(body);
    if body.ty(source) == wanted {
        return Some(vec![Fold::Value(source)]);
    }
    let inner = Cast::defining(body, source)?.source(body);
    (body.ty(inner) == wanted).then(|| vec![Fold::Value(inner)])
}

/// A part that is all of its source.
pub(crate) fn subview(view: View<'_>, _: &[Option<Attr>]) -> Option<Vec<Fold>> {
    let (cx, body, op) = (view.cx, view.body, Subview(view.op));
    let source = op.source(cx, body);
    let ty = body.ty(source);
    let is_all = ty == view.result_type(0)
        && ty.element_count(cx).is_some()
        && op.static_offsets(cx, body).iter().all(|&offset| offset == 0)
        && op.static_strides(cx, body).iter().all(|&stride| stride == 1);
    is_all.then(|| vec![Fold::Value(source)])
}
