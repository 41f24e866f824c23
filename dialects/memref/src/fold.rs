//! Results that need no operation.

use ir::{Attr, DYNAMIC, Fold, Op, Type, View};

use crate::layout::layout;
use crate::ops::{
    Alloc, Alloca, AssumeAlignment, Cast, CollapseShape, Dim, ExpandShape, ReinterpretCast, Subview, Transpose,
};
use crate::reshape::permutation;

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
    if let Some(expanded) = ExpandShape::cast(body, op) {
        return expanded.output_shape(body).get(number).map(|&size| vec![Fold::Value(size)]);
    }
    None
}

/// The number of dimensions, where the type says it.
pub(crate) fn rank(view: View<'_>, _: &[Option<Attr>]) -> Option<Vec<Fold>> {
    let rank = view.operand_type(0).shape(view.cx)?.len();
    Some(vec![Fold::Attr(view.cx.integer(rank as i128, Type::INDEX))])
}

/// A view that is its source.
pub(crate) fn same_type(view: View<'_>, _: &[Option<Attr>]) -> Option<Vec<Fold>> {
    (view.operand_type(0) == view.result_type(0)).then(|| vec![Fold::Value(view.operand(0))])
}

/// A view that asks for what its source is anyway.
pub(crate) fn reinterpret_cast(view: View<'_>, _: &[Option<Attr>]) -> Option<Vec<Fold>> {
    let (cx, body, op) = (view.cx, view.body, ReinterpretCast(view.op));
    // A number in the type of the source is so; what the source does not know may be another one.
    let layout = layout(cx, view.operand_type(0))?;
    let shape = view.operand_type(0).shape(cx)?;
    let known = [op.static_offsets(cx, body).0, op.static_sizes(cx, body).0, op.static_strides(cx, body).0];
    let is_same = known == [vec![layout.offset], shape.to_vec(), layout.strides.to_vec()];
    let is_known = known.iter().flatten().all(|&number| number != DYNAMIC);
    (is_same && is_known && view.operand_type(0) == view.result_type(0)).then(|| vec![Fold::Value(view.operand(0))])
}

/// An alignment that is promised already.
pub(crate) fn assume_alignment(view: View<'_>, _: &[Option<Attr>]) -> Option<Vec<Fold>> {
    let before = AssumeAlignment::defining(view.body, view.operand(0))?;
    let of = |op: AssumeAlignment| op.alignment(view.cx, view.body);
    (of(before) >= of(AssumeAlignment(view.op))).then(|| vec![Fold::Value(view.operand(0))])
}

/// As many dimensions as before, or back to those before.
pub(crate) fn reshape(view: View<'_>, _: &[Option<Attr>]) -> Option<Vec<Fold>> {
    let (cx, body, wanted) = (view.cx, view.body, view.result_type(0));
    if view.operand_type(0) == wanted {
        return Some(vec![Fold::Value(view.operand(0))]);
    }
    let source = view.operand(0);
    let (before, groups, expands) = if let Some(op) = ExpandShape::defining(body, source) {
        (op.src(body), op.reassociation(cx, body), true)
    } else {
        let op = CollapseShape::defining(body, source)?;
        (op.src(body), op.reassociation(cx, body), false)
    };
    let (is_opposite, here) = match ExpandShape::cast(body, view.op) {
        Some(op) => (!expands, op.reassociation(cx, body)),
        None => (expands, CollapseShape(view.op).reassociation(cx, body)),
    };
    // Only sizes that are all known say that each dimension comes back as it was.
    let is_known = wanted.element_count(cx).is_some() || !ExpandShape::is(body, view.op);
    let is_back = is_opposite && groups.0 == here.0 && body.ty(before) == wanted && is_known;
    is_back.then(|| vec![Fold::Value(before)])
}

/// Dimensions in the order that they have.
pub(crate) fn transpose(view: View<'_>, _: &[Option<Attr>]) -> Option<Vec<Fold>> {
    let order = permutation(&Transpose(view.op).permutation(view.cx, view.body))?;
    let is_plain = order.into_iter().enumerate().all(|(at, dim)| at == dim);
    (is_plain && view.operand_type(0) == view.result_type(0)).then(|| vec![Fold::Value(view.operand(0))])
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
