//! The rules that slots and types cannot say, of operations without memory.

use ir::{Context, DYNAMIC, Failed, Op, Sink, Type, View};

use crate::kind_of;
use crate::moves::POISON;
use crate::ops::*;
use crate::shape::{inner, is_scalable, scalable};
use crate::syntax::integers;

type Verified = Result<(), Failed>;

/// Reports what is wrong with an operation.
pub(crate) fn fail(view: View<'_>, message: String, sink: &mut Sink<'_>) -> Verified {
    Err(sink.error(view.body.loc(view.op), message).failed())
}

/// The sizes of a vector; none for a scalar.
pub(crate) fn shape(cx: &Context, ty: Type) -> &[i64] {
    if ty.is_vector(cx) { ty.shape(cx).unwrap_or(&[]) } else { &[] }
}

/// The element of a vector, or the scalar itself.
fn element(cx: &Context, ty: Type) -> Type {
    if ty.is_vector(cx) { ty.element(cx) } else { ty }
}

// ---- making ----

pub(crate) fn broadcast(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let (cx, from, to) = (view.cx, view.operand_type(0), view.result_type(0));
    let (old, new) = (shape(cx, from), shape(cx, to));
    let text = || (from.text(cx), to.text(cx));
    if element(cx, from) != element(cx, to) {
        let (from, to) = text();
        return fail(
            view,
            format!("a broadcast keeps the elements, but `{from}` and `{to}` have different ones"),
            sink,
        );
    }
    let Some(added) = new.len().checked_sub(old.len()) else {
        let (from, to) = text();
        return fail(view, format!("a broadcast adds dimensions, but it goes from `{from}` to `{to}`"), sink);
    };
    let (was, is) = (scalable(cx, from), scalable(cx, to));
    for dim in 0..old.len() {
        let (from_size, to_size) = (old[dim], new[added + dim]);
        let stretches = from_size == 1 && !was[dim];
        if !stretches && (from_size != to_size || was[dim] != is[added + dim]) {
            let (from, to) = text();
            let message = format!(
                "dimension {dim} of `{from}` has neither size 1 nor that of dimension {} of `{to}`",
                added + dim
            );
            return fail(view, message, sink);
        }
    }
    Ok(())
}

pub(crate) fn from_elements(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let (cx, ty) = (view.cx, view.result_type(0));
    let given = view.body.operand_count(view.op);
    let text = ty.text(cx);
    if is_scalable(cx, ty) {
        return fail(view, format!("the number of elements of `{text}` is not known, so they cannot be listed"), sink);
    }
    match ty.element_count(cx) {
        Some(wanted) if wanted == given as u64 => Ok(()),
        Some(wanted) => fail(view, format!("`{text}` has {wanted} elements, but {given} are given"), sink),
        None => fail(view, format!("`{text}` has too many elements"), sink),
    }
}

pub(crate) fn constant_mask(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let (cx, ty) = (view.cx, view.result_type(0));
    let counts = ConstantMask::of(view.op).mask_dim_sizes(cx, view.body);
    let sizes = mask_sizes(cx, ty);
    if counts.len() != sizes.len() {
        let message =
            format!("`{}` needs {} numbers of set elements, found {}", ty.text(cx), sizes.len(), counts.len());
        return fail(view, message, sink);
    }
    for (dim, (&count, &size)) in counts.iter().zip(&sizes).enumerate() {
        if !(0..=size).contains(&count) {
            return fail(
                view,
                format!("dimension {dim} has size {size}, so {count} elements of it cannot be set"),
                sink,
            );
        }
        if scalable(cx, ty).get(dim) == Some(&true) && count != 0 && count != size {
            return fail(view, format!("of the scalable dimension {dim} all elements are set, or none"), sink);
        }
    }
    if counts.contains(&0) && counts.iter().any(|&count| count != 0) {
        return fail(view, "if one dimension has no set elements, all numbers are 0".into(), sink);
    }
    Ok(())
}

/// The sizes that a mask is described by: those of the vector, or one if it has no dimensions.
pub(crate) fn mask_sizes(cx: &Context, ty: Type) -> Vec<i64> {
    match shape(cx, ty) {
        [] => vec![1],
        sizes => sizes.to_vec(),
    }
}

pub(crate) fn create_mask(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let (cx, ty) = (view.cx, view.result_type(0));
    let (wanted, given) = (mask_sizes(cx, ty).len(), view.body.operand_count(view.op));
    if wanted == given {
        return Ok(());
    }
    fail(view, format!("`{}` needs {wanted} operands, one for each dimension, found {given}", ty.text(cx)), sink)
}

// ---- taking apart and putting together ----

pub(crate) fn extract(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let position = Extract::of(view.op).static_position(view.cx, view.body);
    check_position(view, view.operand_type(0), &position, 1, sink)
}

/// A position within a vector, with an operand from number `first` on for each dynamic part.
fn check_position(view: View<'_>, ty: Type, position: &[i64], first: usize, sink: &mut Sink<'_>) -> Verified {
    let sizes = shape(view.cx, ty);
    if position.len() > sizes.len() {
        let (text, rank) = (ty.text(view.cx), sizes.len());
        return fail(view, format!("`{text}` has rank {rank}, but the position has {} parts", position.len()), sink);
    }
    let wanted = position.iter().filter(|&&at| at == DYNAMIC).count();
    let given = view.body.operand_count(view.op) - first;
    if wanted != given {
        return fail(view, format!("the position has {wanted} dynamic parts, but there are {given} operands"), sink);
    }
    for (dim, (&at, &size)) in position.iter().zip(sizes).enumerate() {
        if at != DYNAMIC && at != POISON && !(0..size).contains(&at) {
            return fail(view, format!("position {at} is out of bounds for dimension {dim} of size {size}"), sink);
        }
    }
    Ok(())
}

pub(crate) fn insert(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let (cx, value, ty) = (view.cx, view.operand_type(0), view.operand_type(1));
    let position = Insert::of(view.op).static_position(cx, view.body);
    check_position(view, ty, &position, 2, sink)?;
    let part = if shape(cx, ty).is_empty() { Some(ty.element(cx)) } else { inner(cx, ty, position.len()) };
    if part == Some(value) {
        return Ok(());
    }
    let (wanted, found) = (part.unwrap_or(ty).text(cx), value.text(cx));
    fail(view, format!("what is at this position is a `{wanted}`, but the value is a `{found}`"), sink)
}

pub(crate) fn insert_strided_slice(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let (cx, value, dest) = (view.cx, view.operand_type(0), view.operand_type(1));
    let (part, whole) = (shape(cx, value), shape(cx, dest));
    let list = |name: &str| view.attr(name).and_then(|attr| integers(cx, attr));
    let (Some(offsets), Some(strides)) = (list("offsets"), list("strides")) else {
        return fail(view, "`offsets` and `strides` must be lists of integers".into(), sink);
    };
    if value.element(cx) != dest.element(cx) || part.len() > whole.len() {
        let (value, dest) = (value.text(cx), dest.text(cx));
        return fail(view, format!("`{value}` cannot be a part of `{dest}`"), sink);
    }
    if offsets.len() != whole.len() || strides.len() != part.len() {
        let (wanted, found) = ((whole.len(), part.len()), (offsets.len(), strides.len()));
        let message =
            format!("{} offsets and {} strides are needed, found {} and {}", wanted.0, wanted.1, found.0, found.1);
        return fail(view, message, sink);
    }
    if let Some(stride) = strides.iter().find(|&&stride| stride != 1) {
        return fail(view, format!("strides must be 1, found {stride}"), sink);
    }
    let leading = whole.len() - part.len();
    for (dim, &offset) in offsets.iter().enumerate() {
        let length = if dim < leading { 1 } else { part[dim - leading] };
        if offset < 0 || offset.checked_add(length).is_none_or(|end| end > whole[dim]) {
            let size = whole[dim];
            let message =
                format!("dimension {dim} has size {size}, so it has no part of size {length} at offset {offset}");
            return fail(view, message, sink);
        }
    }
    Ok(())
}

// ---- moving ----

pub(crate) fn shape_cast(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let (cx, from, to) = (view.cx, view.operand_type(0), view.result_type(0));
    let count_scalable = |ty| scalable(cx, ty).into_iter().filter(|&scalable| scalable).count();
    let fits = from.element(cx) == to.element(cx)
        && from.element_count(cx).is_some()
        && from.element_count(cx) == to.element_count(cx)
        && count_scalable(from) == count_scalable(to);
    if fits {
        return Ok(());
    }
    let (from, to) = (from.text(cx), to.text(cx));
    fail(view, format!("a shape cast keeps the elements and their number, but it goes from `{from}` to `{to}`"), sink)
}

pub(crate) fn bitcast(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let (cx, from, to) = (view.cx, view.operand_type(0), view.result_type(0));
    let (old, new) = (shape(cx, from), shape(cx, to));
    let bits = |ty: Type, sizes: &[i64]| {
        let width = if ty.element(cx) == Type::INDEX { None } else { ty.element(cx).width(cx) };
        i64::from(width?).checked_mul(sizes.last().copied().unwrap_or(1))
    };
    let same_rest = old.len() == new.len() && old.iter().rev().skip(1).eq(new.iter().rev().skip(1));
    let same = from == to || (bits(from, old).is_some() && bits(from, old) == bits(to, new));
    if same_rest && same && scalable(cx, from) == scalable(cx, to) {
        return Ok(());
    }
    let (from, to) = (from.text(cx), to.text(cx));
    fail(view, format!("a bitcast keeps the bits of each row, but it goes from `{from}` to `{to}`"), sink)
}

// ---- computing ----

pub(crate) fn reduction(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let (cx, ty) = (view.cx, view.operand_type(0));
    let rank = shape(cx, ty).len();
    if rank > 1 {
        let report = sink.error(
            view.body.loc(view.op),
            format!("`vector.reduction` takes a vector with one dimension, found `{}`", ty.text(cx)),
        );
        return Err(report.note("`vector.multi_reduction` reduces vectors of higher rank").failed());
    }
    combines(view, ty.element(cx), sink)
}

pub(crate) fn multi_reduction(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    combines(view, view.operand_type(0).element(view.cx), sink)
}

pub(crate) fn outer_product(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    combines(view, view.operand_type(0).element(view.cx), sink)
}

fn combines(view: View<'_>, element: Type, sink: &mut Sink<'_>) -> Verified {
    let kind = kind_of(view);
    if kind.takes(view.cx, element) && (element.width(view.cx).is_some()) {
        return Ok(());
    }
    fail(view, format!("`{}` does not combine elements of type `{}`", kind.word(), element.text(view.cx)), sink)
}
