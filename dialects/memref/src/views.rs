//! Rewrites of views: parts of parts, numbers that are known, sources that casts only hide.

use ir::{AttrKind, Context, DYNAMIC, Op, OpId, Pattern, Point, Rewriter, Type, TypeKind, ValueId, constant_of};

use crate::build::Size;
use crate::layout::{cast_compatible, dropped_dims, forgets, layout, space, subview_type};
use crate::ops::{Cast, Dim, ExtractStridedMetadata, Load, ReinterpretCast, Reshape, Subview, Transpose};
use crate::reshape::permutation;

/// Patterns on `memref.subview`.
pub(crate) const SUBVIEW: &[Pattern] = &[
    Pattern { name: "memref-subview-known-numbers", rewrite: known_numbers },
    Pattern { name: "memref-subview-of-cast", rewrite: subview_of_cast },
    Pattern { name: "memref-subview-of-all", rewrite: subview_of_all },
    Pattern { name: "memref-subview-of-subview", rewrite: subview_of_subview },
];

/// Patterns on `memref.reinterpret_cast`.
pub(crate) const REINTERPRET: &[Pattern] =
    &[Pattern { name: "memref-reinterpret-of-view", rewrite: reinterpret_of_view }];

/// Patterns on `memref.extract_strided_metadata`.
pub(crate) const METADATA: &[Pattern] = &[Pattern { name: "memref-known-metadata", rewrite: known_metadata }];

/// The size of a transposed memref is one of its source.
pub(crate) const DIM_OF_TRANSPOSE: Pattern = Pattern { name: "memref-dim-of-transpose", rewrite: dim_of_transpose };

/// The size of a reshaped memref stands in its shape.
pub(crate) const DIM_OF_RESHAPE: Pattern = Pattern { name: "memref-dim-of-reshape", rewrite: dim_of_reshape };

// ---- parts ----

/// Offsets, sizes and strides, one of each for a dimension of the source.
type Part = [Vec<Size>; 3];

/// The numbers of a part; constants among the values are known.
fn part(rw: &Rewriter<'_>, op: Subview) -> Part {
    let (cx, body) = (rw.cx, &*rw.body);
    let lists = [op.static_offsets(cx, body), op.static_sizes(cx, body), op.static_strides(cx, body)];
    let mut slot = 0;
    lists.map(|list| {
        slot += 1;
        let mut values = body.operand_group(cx, op.id(), slot).map(|index| body.operand(op.id(), index));
        let size = |&number: &i64| match number {
            DYNAMIC => {
                let value =
                    values.next().unwrap_or_else(|| ir::bug!(rw.view(op.id()), "a value for each dynamic number"));
                let known = constant_of(cx, body, value).and_then(|attr| i64::try_from(attr.as_integer(cx)?).ok());
                known.filter(|&known| known != DYNAMIC).map_or(Size::Value(value), Size::Known)
            }
            number => Size::Known(number),
        };
        list.iter().map(size).collect()
    })
}

fn number(size: &Size) -> i64 {
    match *size {
        Size::Known(number) => number,
        Size::Value(_) => DYNAMIC,
    }
}

/// Whether the verifier takes the known numbers of a part of a shape.
fn lies_within(shape: &[i64], part: &Part) -> bool {
    shape.iter().enumerate().all(|(dim, &size)| {
        let [offset, length, stride] = [0, 1, 2].map(|list: usize| number(&part[list][dim]));
        if (offset != DYNAMIC && offset < 0) || (length != DYNAMIC && length < 0) {
            return false;
        }
        if [size, offset, length, stride].contains(&DYNAMIC) || length == 0 {
            return true;
        }
        let last = i128::from(offset) + i128::from(length - 1) * i128::from(stride);
        (0..i128::from(size)).contains(&last) && offset < size
    })
}

/// The type of a part with all dimensions, without those that are left out.
fn without(cx: &Context, full: Type, dropped: &[bool]) -> Option<Type> {
    let (from, shape) = (layout(cx, full)?, full.shape(cx)?);
    let kept = |numbers: &[i64]| -> Vec<i64> {
        numbers.iter().zip(dropped).filter(|&(_, &dropped)| !dropped).map(|(&number, _)| number).collect()
    };
    let attr = cx.attr(AttrKind::Strided { strides: kept(&from.strides).into(), offset: from.offset });
    let shape = kept(shape).into();
    Some(cx.ty(TypeKind::Memref { shape, element: full.element(cx), layout: Some(attr), space: space(cx, full) }))
}

/// Puts another part in place of a subview, with a cast behind it where its type says more.
fn rebuild(rw: &mut Rewriter<'_>, op: OpId, source: ValueId, part: &Part) -> bool {
    let (cx, body, old) = (rw.cx, &*rw.body, Subview(op));
    let (ty, wanted) = (body.ty(source), body.ty(old.result(body)));
    let lists = [old.static_offsets(cx, body), old.static_sizes(cx, body), old.static_strides(cx, body)];
    let before = subview_type(cx, body.ty(old.source(cx, body)), &lists[0], &lists[1], &lists[2]);
    let Some(dropped) = before.and_then(|before| dropped_dims(cx, before, wanted)) else { return false };
    let [offsets, sizes, strides] = [0, 1, 2].map(|list: usize| part[list].iter().map(number).collect::<Vec<i64>>());
    if !lies_within(ty.shape(cx).unwrap_or(&[]), part) {
        return false;
    }
    let full = subview_type(cx, ty, &offsets, &sizes, &strides);
    let Some(new) = full.and_then(|full| without(cx, full, &dropped)) else { return false };
    let is_verified = full.and_then(|full| dropped_dims(cx, full, new)).is_some();
    if !is_verified || (new != wanted && !(cast_compatible(cx, new, wanted) && forgets(cx, new, wanted))) {
        return false;
    }
    let values = [0, 1, 2].map(|list: usize| {
        let value = |size: &Size| if let Size::Value(value) = *size { Some(value) } else { None };
        part[list].iter().filter_map(value).collect::<Vec<ValueId>>()
    });
    let value = rw.before(op, |b| {
        let value = Subview::emit(b, new, source, &values[0], &values[1], &values[2], offsets, sizes, strides);
        if new == wanted { value } else { Cast::emit(b, wanted, value) }
    });
    rw.replace(op, &[value]);
    true
}

/// Constants belong in the type.
fn known_numbers(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let part = part(rw, Subview(op));
    let left = part.iter().flatten().filter(|size| matches!(size, Size::Value(_))).count();
    if left + 1 == rw.body.operand_count(op) {
        return false;
    }
    let source = Subview(op).source(rw.cx, rw.body);
    rebuild(rw, op, source, &part)
}

/// A part of what a cast only forgot about knows more.
fn subview_of_cast(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let Some(cast) = Cast::defining(rw.body, Subview(op).source(rw.cx, rw.body)) else { return false };
    let source = cast.source(rw.body);
    if !forgets(rw.cx, rw.body.ty(source), rw.body.ty(cast.dest(rw.body))) {
        return false;
    }
    let part = part(rw, Subview(op));
    rebuild(rw, op, source, &part)
}

/// A part that is all of its source under another type is a cast.
fn subview_of_all(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let (cx, body) = (rw.cx, &*rw.body);
    let source = Subview(op).source(cx, body);
    let (from, to) = (body.ty(source), body.ty(Subview(op).result(body)));
    let [offsets, sizes, strides] = part(rw, Subview(op)).map(|list| list.iter().map(number).collect::<Vec<i64>>());
    let is_all = from.element_count(cx).is_some()
        && offsets.iter().all(|&offset| offset == 0)
        && strides.iter().all(|&stride| stride == 1)
        && from.shape(cx) == Some(&sizes)
        && to.shape(cx) == Some(&sizes);
    if !is_all || from == to || !cast_compatible(cx, from, to) {
        return false;
    }
    let value = rw.before(op, |b| Cast::emit(b, to, source));
    rw.replace(op, &[value]);
    true
}

/// The sum of two offsets, the second in steps of the stride of the first; where it needs no operation.
fn sum(first: &Size, stride: &Size, second: &Size) -> Option<Size> {
    match (first, stride, second) {
        (Size::Known(first), Size::Known(stride), Size::Known(second)) => {
            Some(Size::Known(first.checked_add(stride.checked_mul(*second)?)?))
        }
        (first, _, Size::Known(0)) => Some(*first),
        (Size::Known(0), Size::Known(1), second) => Some(*second),
        _ => None,
    }
}

/// The product of two strides, where it needs no operation.
fn product(first: &Size, second: &Size) -> Option<Size> {
    match (first, second) {
        (Size::Known(first), Size::Known(second)) => Some(Size::Known(first.checked_mul(*second)?)),
        (Size::Known(1), other) | (other, Size::Known(1)) => Some(*other),
        _ => None,
    }
}

/// A part of a part is a part.
fn subview_of_subview(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let Some(inner) = Subview::defining(rw.body, Subview(op).source(rw.cx, rw.body)) else { return false };
    let source = inner.source(rw.cx, rw.body);
    let rank = |value: ValueId| rw.body.ty(value).shape(rw.cx).map(<[i64]>::len);
    if rank(source) != rank(inner.result(rw.body)) {
        return false;
    }
    let [[first, _, steps], [second, sizes, strides]] = [part(rw, inner), part(rw, Subview(op))];
    let offsets = first.iter().zip(&steps).zip(&second).map(|((first, step), second)| sum(first, step, second));
    let Some(offsets) = offsets.collect::<Option<Vec<Size>>>() else { return false };
    let strides = steps.iter().zip(&strides).map(|(first, second)| product(first, second));
    let Some(strides) = strides.collect::<Option<Vec<Size>>>() else { return false };
    rebuild(rw, op, source, &[offsets, sizes, strides])
}

// ---- other views ----

/// A view that takes nothing but the buffer takes it from where it came.
fn reinterpret_of_view(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let source = ReinterpretCast(op).source(rw.cx, rw.body);
    let kinds = [Cast::DEF, ReinterpretCast::DEF, Subview::DEF];
    let Some(inner) = rw.body.defining_op(source).filter(|&inner| kinds.contains(&rw.body.def(inner))) else {
        return false;
    };
    let buffer = rw.body.operand(inner, 0);
    rw.set_operand(op, 0, buffer);
    true
}

/// What the type says of offset, sizes and strides is constant.
fn known_metadata(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let cx = rw.cx;
    let ty = rw.body.ty(ExtractStridedMetadata(op).source(rw.body));
    let (Some(known), Some(shape)) = (layout(cx, ty), ty.shape(cx)) else { return false };
    let numbers: Vec<i64> = std::iter::once(&known.offset).chain(shape).chain(&known.strides).copied().collect();
    let mut changed = false;
    for (at, number) in numbers.into_iter().enumerate() {
        let result = rw.body.result(op, 1 + at);
        if number == DYNAMIC || !rw.body.has_uses(result) {
            continue;
        }
        let attr = cx.integer(i128::from(number), Type::INDEX);
        let Some(constant) = rw.constant(op, attr, Type::INDEX) else { return changed };
        rw.replace_value(result, constant);
        changed = true;
    }
    changed
}

/// The dimension that `memref.dim` asks for, if it is known and there is one.
fn asked(rw: &Rewriter<'_>, op: OpId) -> Option<usize> {
    let index = rw.constant_of(rw.body.operand(op, 1))?.as_integer(rw.cx)?;
    let rank = rw.body.ty(Dim(op).source(rw.body)).shape(rw.cx)?.len();
    usize::try_from(index).ok().filter(|&index| index < rank)
}

fn dim_of_transpose(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let Some(inner) = Transpose::defining(rw.body, Dim(op).source(rw.body)) else { return false };
    let order = permutation(&inner.permutation(rw.cx, rw.body));
    let dim = asked(rw, op).zip(order).and_then(|(index, order)| order.get(index).copied());
    let Some(attr) = dim.map(|dim| rw.cx.integer(dim as i128, Type::INDEX)) else { return false };
    let Some(index) = rw.constant(op, attr, Type::INDEX) else { return false };
    let source = inner.source(rw.body);
    rw.set_operand(op, 0, source);
    rw.set_operand(op, 1, index);
    true
}

/// The load stands where the memref was reshaped: later the shape may hold other numbers.
fn dim_of_reshape(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let Some(inner) = Reshape::defining(rw.body, Dim(op).source(rw.body)) else { return false };
    let shape = inner.shape(rw.body);
    let is_index = rw.body.ty(shape).element(rw.cx) == Type::INDEX;
    let Some(index) = asked(rw, op).filter(|_| is_index) else { return false };
    let attr = rw.cx.integer(index as i128, Type::INDEX);
    let Some(index) = rw.constant(inner.id(), attr, Type::INDEX) else { return false };
    let loc = rw.body.loc(op);
    let size = rw.build(Point::After(inner.id()), loc, |b| Load::emit(b, shape, &[index]));
    rw.replace(op, &[size]);
    true
}
