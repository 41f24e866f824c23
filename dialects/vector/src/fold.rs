//! Results that need no operation: constants, and what is there already.

use arith::elements::{Format, constant, uniform};
use ir::attr_values::AttrValue;
use ir::{Attr, AttrKind, Context, Fold, Op, Type, ValueId, View};

use crate::eval::{recut, reduce, reduce_dims};
use crate::kind_of;
use crate::moves::{known_position, sources};
use crate::ops::*;
use crate::shape::{count, flat, is_scalable, place, sizes};

/// Vectors are folded, and looked through, up to this many elements.
const LIMIT: usize = 1024;

type Folded = Option<Vec<Fold>>;

fn value(value: ValueId) -> Folded {
    Some(vec![Fold::Value(value)])
}

/// The elements of a vector type, if they are known and not too many.
fn few(cx: &Context, ty: Type) -> Option<usize> {
    let count = count(&sizes(cx, ty));
    (!is_scalable(cx, ty) && count <= LIMIT).then_some(count)
}

/// The bits of an element of a constant.
fn element(cx: &Context, attr: Attr, at: usize) -> Option<u64> {
    match attr.kind(cx) {
        AttrKind::Dense(dense) => Some(Format::of(cx, dense.ty)?.wrap(dense.element(cx, at))),
        _ => uniform(cx, attr),
    }
}

/// The bits of all elements of a constant of a type.
fn elements(cx: &Context, attr: Attr, ty: Type) -> Option<Vec<u64>> {
    (0..few(cx, ty)?).map(|at| element(cx, attr, at)).collect()
}

// ---- moving ----

/// Constants whose elements are moved.
pub(crate) fn moved(view: View<'_>, constants: &[Option<Attr>]) -> Folded {
    let position = known_position(view)?;
    (0..view.body.result_count(view.op))
        .map(|number| moved_result(view, constants, number, &position).map(Fold::Attr))
        .collect()
}

fn moved_result(view: View<'_>, constants: &[Option<Attr>], number: usize, position: &[i64]) -> Option<Attr> {
    let (cx, ty) = (view.cx, view.result_type(number));
    // The operands that hold elements; positions may follow them.
    let held = match view.def() {
        def if *def == *Insert::DEF => 2,
        def if *def == *Extract::DEF => 1,
        _ => view.body.operand_count(view.op),
    };
    let attrs: Vec<Attr> = constants.get(..held)?.iter().copied().collect::<Option<_>>()?;
    let first = uniform(cx, *attrs.first()?);
    let is_uniform = first.is_some() && attrs.iter().all(|&attr| uniform(cx, attr) == first);
    let may_poison = Shuffle::is(view.body, view.op) || !position.is_empty();
    if is_uniform && !may_poison {
        return constant(cx, ty, &[first?]);
    }
    few(cx, ty)?;
    for index in 0..held {
        few(cx, view.operand_type(index))?;
    }
    let bits = sources(view, number, position)?.into_iter().map(|source| {
        let (operand, at) = source?;
        element(cx, attrs[operand], at)
    });
    constant(cx, ty, &bits.collect::<Option<Vec<u64>>>()?)
}

/// The operand itself if it has the type of the result.
pub(crate) fn same_type_or_moved(view: View<'_>, constants: &[Option<Attr>]) -> Folded {
    match view.operand_type(0) == view.result_type(0) {
        true => value(view.operand(0)),
        false => moved(view, constants),
    }
}

pub(crate) fn broadcast(view: View<'_>, constants: &[Option<Attr>]) -> Folded {
    same_type_or_moved(view, constants)
}

pub(crate) fn transpose(view: View<'_>, constants: &[Option<Attr>]) -> Folded {
    let permutation = Transpose::of(view.op).permutation(view.cx, view.body);
    let is_identity = permutation.iter().enumerate().all(|(at, &dim)| at as i64 == dim);
    if is_identity { value(view.operand(0)) } else { moved(view, constants) }
}

pub(crate) fn shuffle(view: View<'_>, constants: &[Option<Attr>]) -> Folded {
    let (cx, mask) = (view.cx, Shuffle::of(view.op).mask(view.cx, view.body));
    let length = sizes(cx, view.operand_type(0)).first().map_or(1, |&size| size as i64);
    for (operand, first) in [(0, 0), (1, length)] {
        let is_all = mask.iter().enumerate().all(|(at, &number)| number == first + at as i64);
        if is_all && view.operand_type(operand) == view.result_type(0) {
            return value(view.operand(operand));
        }
    }
    moved(view, constants)
}

/// All elements of a vector, in order.
pub(crate) fn from_elements(view: View<'_>, constants: &[Option<Attr>]) -> Folded {
    if let Some(inner) = view.operand_op(0).filter(|inner| ToElements::is(inner.body, inner.op)) {
        let all = inner.body.results(inner.op).eq(view.body.operands(view.op));
        if all && inner.operand_type(0) == view.result_type(0) {
            return value(inner.operand(0));
        }
    }
    moved(view, constants)
}

pub(crate) fn to_elements(view: View<'_>, constants: &[Option<Attr>]) -> Folded {
    if let Some(inner) = view.operand_op(0) {
        if FromElements::is(inner.body, inner.op) {
            return Some(inner.body.operands(inner.op).map(Fold::Value).collect());
        }
        if let Some(scalar) = repeated(inner) {
            return Some(vec![Fold::Value(scalar); view.body.result_count(view.op)]);
        }
    }
    moved(view, constants)
}

/// The scalar that an operation repeats.
pub(crate) fn repeated(view: View<'_>) -> Option<ValueId> {
    let repeats = Broadcast::is(view.body, view.op) || Splat::is(view.body, view.op);
    (repeats && !view.operand_type(0).is_vector(view.cx)).then(|| view.operand(0))
}

pub(crate) fn extract(view: View<'_>, constants: &[Option<Attr>]) -> Folded {
    let position = known_position(view);
    if view.operand_type(0) == view.result_type(0) {
        return value(view.operand(0));
    }
    if let Some(scalar) = view.operand_op(0).and_then(repeated).filter(|_| !view.result_type(0).is_vector(view.cx)) {
        return value(scalar);
    }
    // As many elements as were repeated are what was repeated, wherever they stand.
    if let Some(inner) = view.operand_op(0).filter(|inner| Broadcast::is(inner.body, inner.op))
        && inner.operand_type(0) == view.result_type(0)
    {
        return value(inner.operand(0));
    }
    if let Some(inner) = view.operand_op(0).filter(|inner| Insert::is(inner.body, inner.op))
        && position.is_some()
        && known_position(inner) == position
    {
        return value(inner.operand(0));
    }
    if let Some((source, _, _)) = trace(view).filter(|&(_, _, is_scalar)| is_scalar) {
        return value(source);
    }
    moved(view, constants)
}

/// Follows an element through operations that only move elements: the value that it is in, its
/// number there, and whether that value is a scalar. `None` if the vector is where it comes from.
pub(crate) fn trace(view: View<'_>) -> Option<(ValueId, usize, bool)> {
    let cx = view.cx;
    let position: Vec<usize> =
        known_position(view)?.iter().map(|&at| usize::try_from(at).ok()).collect::<Option<_>>()?;
    if view.result_type(0).is_vector(cx) {
        return None;
    }
    let (mut current, mut at) = (view.operand(0), flat(&sizes(cx, view.operand_type(0)), &position));
    let mut found = None;
    // Each step leads to an operation before; unreachable code may go in circles.
    for _ in 0..LIMIT {
        let Some(inner) = view.body.defining_op(current).map(|op| View { op, ..view }) else { break };
        let number = view.body.results(inner.op).position(|result| result == current)?;
        let is_small = few(cx, view.body.ty(current)).is_some();
        let known = known_position(inner).filter(|_| is_small);
        let Some(sources) = known.and_then(|known| sources(inner, number, &known)) else { break };
        let Some(Some((operand, place))) = sources.get(at).copied() else { break };
        (current, at) = (inner.operand(operand), place);
        let is_scalar = !view.body.ty(current).is_vector(cx);
        found = Some((current, at, is_scalar));
        if is_scalar {
            break;
        }
    }
    found
}

/// The place of an element by its number.
pub(crate) fn position_of(cx: &Context, ty: Type, number: usize) -> Vec<i64> {
    place(&sizes(cx, ty), number).into_iter().map(|at| at as i64).collect()
}

pub(crate) fn insert(view: View<'_>, constants: &[Option<Attr>]) -> Folded {
    match view.operand_type(0) == view.result_type(0) {
        true => value(view.operand(0)),
        false => moved(view, constants),
    }
}

/// A part that is put back where it was.
pub(crate) fn insert_strided_slice(view: View<'_>, constants: &[Option<Attr>]) -> Folded {
    let part = view.operand_op(0).filter(|part| ExtractStridedSlice::is(part.body, part.op));
    let is_back =
        part.is_some_and(|part| part.operand(0) == view.operand(1) && part.attr("offsets") == view.attr("offsets"));
    if is_back { value(view.operand(1)) } else { same_type_or_moved(view, constants) }
}

pub(crate) fn bitcast(view: View<'_>, constants: &[Option<Attr>]) -> Folded {
    let (cx, from, to) = (view.cx, view.operand_type(0), view.result_type(0));
    if from == to {
        return value(view.operand(0));
    }
    let attr = (*constants.first()?)?;
    few(cx, to)?;
    let (old, new) = (Format::of(cx, from)?.width(), Format::of(cx, to)?.width());
    let bits = recut(&elements(cx, attr, from)?, old, new);
    Some(vec![Fold::Attr(constant(cx, to, &bits)?)])
}

// ---- computing ----

pub(crate) fn reduction(view: View<'_>, constants: &[Option<Attr>]) -> Folded {
    let (cx, ty) = (view.cx, view.operand_type(0));
    let format = Format::of(cx, ty)?;
    let vector = elements(cx, (*constants.first()?)?, ty)?;
    let start = match view.body.operand_count(view.op) {
        1 => None,
        _ => Some(uniform(cx, constants.get(1).copied()??)?),
    };
    let result = reduce(view, kind_of(view), format, start.into_iter().chain(vector)).ok()?;
    Some(vec![Fold::Attr(constant(cx, view.result_type(0), &[result])?)])
}

pub(crate) fn multi_reduction(view: View<'_>, constants: &[Option<Attr>]) -> Folded {
    let cx = view.cx;
    let format = Format::of(cx, view.operand_type(0))?;
    let bits = |index: usize| elements(cx, constants.get(index).copied()??, view.operand_type(index));
    let result = reduce_dims(view, format, &bits(0)?, bits(1)?).ok()?;
    Some(vec![Fold::Attr(constant(cx, view.result_type(0), &result)?)])
}

// ---- masks ----

/// A mask of which all is set, or nothing.
pub(crate) fn constant_mask(view: View<'_>, _: &[Option<Attr>]) -> Folded {
    let (cx, ty) = (view.cx, view.result_type(0));
    let is_set = known_mask(view, view.body.result(view.op, 0)).filter(|_| !is_scalable(cx, ty))?;
    Some(vec![Fold::Attr(constant(cx, ty, &[u64::from(is_set)])?)])
}

/// Whether all elements of a mask are set, or none is.
pub(crate) fn known_mask(view: View<'_>, mask: ValueId) -> Option<bool> {
    let cx = view.cx;
    if let Some(attr) = ir::constant_of(cx, view.body, mask) {
        return uniform(cx, attr).map(|bits| bits & 1 == 1);
    }
    let inner = View { op: view.body.defining_op(mask)?, ..view };
    if ConstantMask::is(view.body, inner.op) {
        let counts = ir::attr_values::Ints::read(cx, inner.attr("mask_dim_sizes")?)?;
        let sizes = crate::verify::mask_sizes(cx, inner.result_type(0));
        return match counts.contains(&0) {
            true => Some(false),
            false => (counts.0 == sizes).then_some(true),
        };
    }
    let attr = ir::constant_of(cx, view.body, repeated(inner)?)?;
    uniform(cx, attr).map(|bits| bits & 1 == 1)
}
