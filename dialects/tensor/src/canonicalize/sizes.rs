//! Sizes that are known or asked for, and casts between types that know more or less.

use ir::{DYNAMIC, Op, OpId, OpSpec, Rewriter, Traits, Type, TypeKind, ValueId, constant_of};

use super::result_type;
use crate::ops::*;
use crate::verify::cast_compatible;

/// Sizes that are constants belong in the type; a cast keeps the users as they are.
pub(super) fn known_size(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let (cx, ty) = (rw.cx, result_type(rw, op));
    let TypeKind::Tensor { shape, element, encoding } = ty.kind(cx) else { return false };
    let fixed = usize::from(Splat::is(rw.body, op));
    let operands: Vec<ValueId> = rw.body.operands(op).collect();
    let mut shape = shape.to_vec();
    let mut left = operands[..fixed].to_vec();
    let dynamic = shape.iter_mut().filter(|size| **size == DYNAMIC);
    for (size, &operand) in dynamic.zip(&operands[fixed..]) {
        let known = constant_of(cx, rw.body, operand).and_then(|attr| attr.as_integer(cx));
        match known.and_then(|known| i64::try_from(known).ok()).filter(|&known| known >= 0) {
            Some(known) => *size = known,
            None => left.push(operand),
        }
    }
    if left.len() == operands.len() {
        return false;
    }
    let known = cx.ty(TypeKind::Tensor { shape: shape.into(), element: *element, encoding: *encoding });
    let (def, attrs, loc) = (rw.body.def(op), rw.body.attrs(op), rw.body.loc(op));
    let value = rw.before(op, |b| {
        let new = b.insert(OpSpec { attrs, operands: left, results: vec![known], ..OpSpec::new(def, loc) });
        let new = b.body.result(new, 0);
        Cast::emit(b, ty, new)
    });
    rw.replace(op, &[value]);
    true
}

/// What reads through a cast reads what was cast.
pub(super) fn of_cast(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let Some(cast) = Cast::defining(rw.body, rw.body.operand(op, 0)) else { return false };
    let source = cast.source(rw.body);
    if !rw.body.ty(source).is_tensor(rw.cx) {
        return false;
    }
    rw.set_operand(op, 0, source);
    true
}

/// The operand that a result has the shape of, whatever the sizes are.
fn same_shape(rw: &Rewriter<'_>, op: OpId) -> Option<ValueId> {
    let (body, def) = (&*rw.body, rw.body.def(op));
    let of_first = [UpdateSlice::DEF, Reverse::DEF, Scan::DEF, Scatter::DEF, SelectAndScatter::DEF];
    if of_first.contains(&def) {
        return Some(body.operand(op, 0));
    }
    if def == Insert::DEF {
        return Some(body.operand(op, 1));
    }
    let shape = result_type(rw, op).shape(rw.cx)?;
    let has_shape = |value: &ValueId| {
        let ty = body.ty(*value);
        ty.is_tensor(rw.cx) && ty.shape(rw.cx) == Some(shape)
    };
    // A choice between whole tensors, by a condition that is none, has the size of what it chooses.
    let is_by_element = def.has(Traits::ELEMENTWISE) && body.operands(op).all(|value| body.ty(value).is_tensor(rw.cx));
    is_by_element.then(|| body.operands(op).find(has_shape))?
}

/// The size of a result is that of the operand that has its shape.
pub(super) fn dim_of_same_shape(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let source = rw.body.operand(op, 0);
    let Some(defining) = rw.body.defining_op(source) else { return false };
    if Transpose::is(rw.body, defining) {
        return dim_of_transpose(rw, op, Transpose(defining));
    }
    let Some(operand) = same_shape(rw, defining) else { return false };
    rw.set_operand(op, 0, operand);
    true
}

fn dim_of_transpose(rw: &mut Rewriter<'_>, op: OpId, transpose: Transpose) -> bool {
    let index = rw.constant_of(rw.body.operand(op, 1)).and_then(|attr| attr.as_integer(rw.cx));
    let perm = transpose.perm(rw.cx, rw.body);
    let Some(&dim) = index.and_then(|index| perm.get(usize::try_from(index).ok()?)) else { return false };
    let source = transpose.source(rw.body);
    let attr = rw.cx.integer(i128::from(dim), Type::INDEX);
    let Some(index) = rw.constant(op, attr, Type::INDEX) else { return false };
    rw.set_operand(op, 0, source);
    rw.set_operand(op, 1, index);
    true
}

/// Two casts are one, if what the first one forgets the second one does not claim differently.
pub(super) fn cast_of_cast(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let Some(inner) = Cast::defining(rw.body, Cast(op).source(rw.body)) else { return false };
    let source = inner.source(rw.body);
    if !cast_compatible(rw.cx, rw.body.ty(source), result_type(rw, op)) {
        return false;
    }
    rw.set_operand(op, 0, source);
    true
}
