//! Other dimensions on the same elements: `expand_shape`, `collapse_shape`, `reshape` and
//! `transpose`.
//!
//! Which dimensions belong together says the list `reassociation`. Types are computed as upstream
//! computes them, number by number, so that both accept the same programs: a stride that is not
//! known stays unknown, and dimensions of size 1 have strides that nobody looks at.

use ir::affine_map::{AffineExpr, AffineMap};
use ir::eval::{Datum, Flow, Frame, Machine, MemrefValue, Stop, int_of_bits};
use ir::{Context, DYNAMIC, Dim, Failed, Op, OpId, Pattern, Rewriter, Sink, Type, TypeKind, View};

use crate::eval::numbers;
use crate::layout::{forgets, is_identity, layout, space, strided_attr, strided_type, times};
use crate::ops::{Cast, CollapseShape, ExpandShape, Reshape, Transpose};
use crate::verify::fail;

/// The groups of dimensions of a `reassociation`; `None` if it is no list of lists of numbers.
pub fn groups(cx: &Context, reassociation: &[ir::Attr]) -> Option<Vec<Vec<usize>>> {
    let number = |attr: &ir::Attr| usize::try_from(attr.as_integer(cx)?).ok();
    reassociation.iter().map(|group| group.as_array(cx)?.iter().map(number).collect()).collect()
}

/// The type of `memref.expand_shape` to sizes: the innermost dimension of a group has the stride
/// of the source, the others that times the sizes below them. `None` if the source is not strided.
pub fn expanded_type(cx: &Context, source: Type, shape: &[Dim], groups: &[Vec<usize>]) -> Option<Type> {
    let TypeKind::Memref { element, space, .. } = source.kind(cx) else { return None };
    let layout = if is_identity(cx, source) {
        None
    } else {
        let from = layout(cx, source)?;
        // Without dimensions in the source, all of the result have size 1.
        let mut strides = vec![1; shape.len()];
        for (group, &stride) in groups.iter().zip(&from.strides) {
            let mut stride = stride;
            for &dim in group.iter().rev() {
                *strides.get_mut(dim)? = stride;
                stride = saturating(stride, shape[dim]);
            }
        }
        Some(strided_attr(cx, strides, from.offset))
    };
    Some(cx.ty(TypeKind::Memref { shape: shape.into(), element: *element, layout, space: *space }))
}

/// The type of `memref.collapse_shape`; the error says why there is none.
pub fn collapsed_type(cx: &Context, source: Type, groups: &[Vec<usize>]) -> Result<Type, String> {
    let (Some(sizes), TypeKind::Memref { element, space, .. }) = (source.shape(cx), source.kind(cx)) else {
        return Err("the source is no memref".into());
    };
    let joined = |group: &Vec<usize>| group.iter().fold(1, |size, &dim| saturating(size, sizes[dim]));
    let shape: Vec<Dim> = groups.iter().map(joined).collect();
    let layout = if is_identity(cx, source) {
        None
    } else {
        let Some(from) = layout(cx, source) else { return Err("the layout of the source is not strided".into()) };
        let strides =
            groups.iter().map(|group| joined_stride(sizes, &from.strides, group)).collect::<Result<_, _>>()?;
        Some(strided_attr(cx, strides, from.offset))
    };
    Ok(cx.ty(TypeKind::Memref { shape: shape.into(), element: *element, layout, space: *space }))
}

/// The stride of dimensions that become one: that of the last one that is not of size 1.
fn joined_stride(sizes: &[Dim], strides: &[Dim], group: &[usize]) -> Result<Dim, String> {
    let Some(&first) = group.first() else { return Ok(1) };
    let last = group.iter().rev().copied().find(|&dim| sizes[dim] != 1).unwrap_or(first);
    // A last one that may turn out to be of size 1 leaves it open which it is.
    let joined = if sizes[last] == DYNAMIC && last != first { DYNAMIC } else { strides[last] };
    let mut wanted = joined;
    for pair in group.windows(2).rev() {
        let [outer, inner] = [pair[0], pair[1]];
        wanted = saturating(wanted, sizes[inner]);
        if sizes[outer] != 1 && wanted != DYNAMIC && strides[outer] != DYNAMIC && wanted != strides[outer] {
            let stride = strides[outer];
            return Err(format!("dimension {outer} has stride {stride}, but without gaps it would have {wanted}"));
        }
    }
    Ok(joined)
}

/// The product of two numbers that may be dynamic, where unknown times 0 is unknown too.
fn saturating(a: Dim, b: Dim) -> Dim {
    if a == DYNAMIC || b == DYNAMIC { DYNAMIC } else { times(a, b) }
}

/// The order of dimensions that a map of plain dimensions names.
pub fn permutation(map: &AffineMap) -> Option<Vec<usize>> {
    let dims = map.results.iter().map(|result| match result {
        AffineExpr::Dim(dim) => Some(*dim as usize),
        _ => None,
    });
    let dims: Vec<usize> = dims.collect::<Option<_>>()?;
    let mut sorted = dims.clone();
    sorted.sort_unstable();
    let is_permutation = map.symbols == 0 && sorted.into_iter().eq(0..map.dims as usize);
    is_permutation.then_some(dims)
}

/// The type of `memref.transpose`; `None` if the source is not strided.
pub fn transposed_type(cx: &Context, source: Type, order: &[usize]) -> Option<Type> {
    let TypeKind::Memref { shape, element, space, .. } = source.kind(cx) else { return None };
    let from = layout(cx, source)?;
    let pick = |numbers: &[Dim]| order.iter().map(|&dim| numbers.get(dim).copied()).collect::<Option<Vec<Dim>>>();
    let (shape, strides) = (pick(shape)?, pick(&from.strides)?);
    Some(strided_type(cx, &shape, *element, &crate::Layout { strides, offset: from.offset }, *space))
}

// ---- rules ----

pub(crate) fn verify_expand(view: View<'_>, sink: &mut Sink<'_>) -> Result<(), Failed> {
    let (cx, body, op) = (view.cx, view.body, ExpandShape(view.op));
    let (source, result) = (view.operand_type(0), view.result_type(0));
    let (shape, static_shape) = (result.shape(cx).unwrap_or(&[]), op.static_output_shape(cx, body));
    let groups = verify_groups(view, &op.reassociation(cx, body), source, result, sink)?;
    if static_shape.0 != shape {
        let found = text_of_sizes(&static_shape);
        return fail(view, format!("the output shape is [{found}], but the result is `{}`", result.text(cx)), sink);
    }
    let dynamic = shape.iter().filter(|&&size| size == DYNAMIC).count();
    let given = body.operand_count(view.op) - 1;
    if dynamic != given {
        let message = format!("the output shape has {dynamic} dynamic sizes, but there are {given} operands for them");
        return fail(view, message, sink);
    }
    match expanded_type(cx, source, shape, &groups) {
        Some(wanted) if wanted == result => Ok(()),
        Some(wanted) => wrong_result(view, wanted, sink),
        None => fail(view, format!("the layout of `{}` is not strided", source.text(cx)), sink),
    }
}

pub(crate) fn verify_collapse(view: View<'_>, sink: &mut Sink<'_>) -> Result<(), Failed> {
    let (cx, body, op) = (view.cx, view.body, CollapseShape(view.op));
    let (source, result) = (view.operand_type(0), view.result_type(0));
    let groups = verify_groups(view, &op.reassociation(cx, body), result, source, sink)?;
    match collapsed_type(cx, source, &groups) {
        Ok(wanted) if wanted == result => Ok(()),
        Ok(wanted) => wrong_result(view, wanted, sink),
        Err(why) => fail(view, format!("`{}` cannot be collapsed like this: {why}", source.text(cx)), sink),
    }
}

fn wrong_result(view: View<'_>, wanted: Type, sink: &mut Sink<'_>) -> Result<(), Failed> {
    let (wanted, found) = (wanted.text(view.cx), view.result_type(0).text(view.cx));
    fail(view, format!("the result must be `{wanted}`, found `{found}`"), sink)
}

fn text_of_sizes(sizes: &[Dim]) -> String {
    let text = |&size: &Dim| if size == DYNAMIC { "?".to_owned() } else { size.to_string() };
    sizes.iter().map(text).collect::<Vec<_>>().join(", ")
}

/// The groups split the dimensions of the larger shape in order, one group a dimension of the
/// smaller one, and each holds as many elements as it.
fn verify_groups(
    view: View<'_>,
    reassociation: &[ir::Attr],
    collapsed: Type,
    expanded: Type,
    sink: &mut Sink<'_>,
) -> Result<Vec<Vec<usize>>, Failed> {
    let cx = view.cx;
    let (small, large) = (collapsed.shape(cx).unwrap_or(&[]), expanded.shape(cx).unwrap_or(&[]));
    let Some(groups) = groups(cx, reassociation) else {
        return Err(failed(view, "`reassociation` is a list of lists of dimensions".into(), sink));
    };
    if groups.len() != small.len() {
        let message =
            format!("`{}` has rank {}, but there are {} groups", collapsed.text(cx), small.len(), groups.len());
        return Err(failed(view, message, sink));
    }
    if small.is_empty() {
        return match large.iter().find(|&&size| size != 1) {
            None => Ok(groups),
            Some(_) => {
                let message = format!("a memref without dimensions has one element, but not `{}`", expanded.text(cx));
                Err(failed(view, message, sink))
            }
        };
    }
    if groups.iter().any(Vec::is_empty) || !groups.iter().flatten().copied().eq(0..large.len()) {
        let message = format!("the groups must list the dimensions 0 to {} in order", large.len().saturating_sub(1));
        return Err(failed(view, message, sink));
    }
    for (dim, group) in groups.iter().enumerate() {
        let size = group.iter().fold(1, |size, &dim| saturating(size, large[dim]));
        if size != small[dim] {
            let [wanted, found] = [size, small[dim]].map(|size| text_of_sizes(&[size]));
            let message = format!("dimension {dim} of `{}` has size {found}, its group {wanted}", collapsed.text(cx));
            return Err(failed(view, message, sink));
        }
    }
    Ok(groups)
}

fn failed(view: View<'_>, message: String, sink: &mut Sink<'_>) -> Failed {
    sink.error(view.body.loc(view.op), message).failed()
}

pub(crate) fn verify_reshape(view: View<'_>, sink: &mut Sink<'_>) -> Result<(), Failed> {
    let cx = view.cx;
    let (source, shape, result) = (view.operand_type(0), view.operand_type(1), view.result_type(0));
    if source.element(cx) != result.element(cx) {
        let (from, to) = (source.element(cx).text(cx), result.element(cx).text(cx));
        return fail(view, format!("the elements are `{from}`, but the result has elements `{to}`"), sink);
    }
    if !(shape.element(cx).is_signless(cx) || shape.element(cx) == Type::INDEX) {
        return fail(view, format!("a shape is a memref of integers or indices, found `{}`", shape.text(cx)), sink);
    }
    for ty in [source, result] {
        if ty.is_memref(cx) && !is_identity(cx, ty) {
            return fail(view, format!("`memref.reshape` works on dense memrefs, found `{}`", ty.text(cx)), sink);
        }
    }
    let length = shape.shape(cx).and_then(|sizes| sizes.first().copied()).unwrap_or(DYNAMIC);
    match result.shape(cx).map(|sizes| sizes.len() as i64) {
        Some(rank) if length == DYNAMIC => {
            fail(view, format!("the result has rank {rank}, but the length of the shape is not known"), sink)
        }
        Some(rank) if length != rank => {
            fail(view, format!("the result has rank {rank}, but the shape has {length} sizes"), sink)
        }
        _ => match (source.element_count(cx), result.element_count(cx)) {
            (Some(from), Some(to)) if from != to => {
                fail(view, format!("the source has {from} elements, the result {to}"), sink)
            }
            _ => Ok(()),
        },
    }
}

pub(crate) fn verify_transpose(view: View<'_>, sink: &mut Sink<'_>) -> Result<(), Failed> {
    let (cx, source) = (view.cx, view.operand_type(0));
    let rank = source.shape(cx).map_or(0, <[Dim]>::len);
    let order = permutation(&Transpose(view.op).permutation(cx, view.body)).filter(|order| order.len() == rank);
    let Some(order) = order else {
        return fail(view, format!("a transpose names each of the {rank} dimensions of its source once"), sink);
    };
    let Some(wanted) = transposed_type(cx, source, &order) else {
        return fail(view, format!("the layout of `{}` is not strided", source.text(cx)), sink);
    };
    let result = view.result_type(0);
    let fits = same_meaning(cx, wanted, result);
    if fits { Ok(()) } else { wrong_result(view, wanted, sink) }
}

/// Whether two types say the same, be it by other words.
fn same_meaning(cx: &Context, a: Type, b: Type) -> bool {
    let is_spelled_alike = layout(cx, a).is_some() && layout(cx, a) == layout(cx, b);
    a == b
        || (is_spelled_alike
            && a.shape(cx) == b.shape(cx)
            && a.element(cx) == b.element(cx)
            && space(cx, a) == space(cx, b))
}

// ---- canonical forms ----

/// Patterns on `memref.expand_shape`.
pub(crate) const EXPAND: &[Pattern] = &[Pattern { name: "memref-expand-of-expand", rewrite: expand_of_expand }];

/// Patterns on `memref.collapse_shape`.
pub(crate) const COLLAPSE: &[Pattern] = &[
    Pattern { name: "memref-collapse-of-collapse", rewrite: collapse_of_collapse },
    Pattern { name: "memref-collapse-of-cast", rewrite: collapse_of_cast },
];

/// Patterns on `memref.transpose`.
pub(crate) const TRANSPOSE: &[Pattern] =
    &[Pattern { name: "memref-transpose-of-transpose", rewrite: transpose_of_transpose }];

/// Groups of groups, as groups.
fn joined(outer: &[Vec<usize>], inner: &[Vec<usize>]) -> Option<Vec<Vec<usize>>> {
    let join = |group: &Vec<usize>| -> Option<Vec<usize>> {
        let parts: Option<Vec<&Vec<usize>>> = group.iter().map(|&dim| inner.get(dim)).collect();
        Some(parts?.into_iter().flatten().copied().collect())
    };
    outer.iter().map(join).collect()
}

fn reassociation_attr(cx: &Context, groups: &[Vec<usize>]) -> Vec<ir::Attr> {
    let number = |&dim: &usize| cx.integer(dim as i128, Type::I64);
    groups.iter().map(|group| cx.array(&group.iter().map(number).collect::<Vec<_>>())).collect()
}

/// Expanding what was expanded is one step, if the types agree on the strides.
fn expand_of_expand(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let (cx, body, outer) = (rw.cx, &*rw.body, ExpandShape(op));
    let Some(inner) = ExpandShape::defining(body, outer.src(body)) else { return false };
    let first = groups(cx, &inner.reassociation(cx, body));
    let second = groups(cx, &outer.reassociation(cx, body));
    let Some(groups) = first.zip(second).and_then(|(first, second)| joined(&first, &second)) else { return false };
    let (source, result) = (inner.src(body), body.ty(outer.result(body)));
    if expanded_type(cx, body.ty(source), result.shape(cx).unwrap_or(&[]), &groups) != Some(result) {
        return false;
    }
    let (sizes, shape) = (outer.output_shape(body), outer.static_output_shape(cx, body));
    let groups = reassociation_attr(cx, &groups);
    let value = rw.before(op, |b| ExpandShape::emit(b, result, source, &sizes, groups, shape));
    rw.replace(op, &[value]);
    true
}

/// Collapsing what was collapsed is one step, if the types agree on the strides.
fn collapse_of_collapse(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let (cx, body, outer) = (rw.cx, &*rw.body, CollapseShape(op));
    let Some(inner) = CollapseShape::defining(body, outer.src(body)) else { return false };
    let first = groups(cx, &inner.reassociation(cx, body));
    let second = groups(cx, &outer.reassociation(cx, body));
    let Some(groups) = first.zip(second).and_then(|(first, second)| joined(&second, &first)) else { return false };
    let (source, result) = (inner.src(body), body.ty(outer.result(body)));
    if groups.is_empty() || collapsed_type(cx, body.ty(source), &groups) != Ok(result) {
        return false;
    }
    let groups = reassociation_attr(cx, &groups);
    let value = rw.before(op, |b| CollapseShape::emit(b, result, source, groups));
    rw.replace(op, &[value]);
    true
}

/// Collapsing what a cast only forgot about knows more; a cast behind it keeps the users as they are.
fn collapse_of_cast(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let (cx, body, view) = (rw.cx, &*rw.body, CollapseShape(op));
    let Some(cast) = Cast::defining(body, view.src(body)) else { return false };
    let source = cast.source(body);
    if !forgets(cx, body.ty(source), body.ty(cast.dest(body))) {
        return false;
    }
    let (reassociation, old) = (view.reassociation(cx, body), body.ty(view.result(body)));
    let Some(groups) = groups(cx, &reassociation) else { return false };
    let Ok(known) = collapsed_type(cx, body.ty(source), &groups) else { return false };
    if !crate::cast_compatible(cx, known, old) {
        return false;
    }
    let value = rw.before(op, |b| {
        let value = CollapseShape::emit(b, known, source, reassociation);
        if known == old { value } else { Cast::emit(b, old, value) }
    });
    rw.replace(op, &[value]);
    true
}

/// Two transposes are one.
fn transpose_of_transpose(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let (cx, body, outer) = (rw.cx, &*rw.body, Transpose(op));
    let Some(inner) = Transpose::defining(body, outer.source(body)) else { return false };
    let orders = permutation(&inner.permutation(cx, body)).zip(permutation(&outer.permutation(cx, body)));
    let Some((first, second)) = orders else { return false };
    let (source, result) = (inner.source(body), body.ty(outer.result(body)));
    let results = second.iter().map(|&dim| AffineExpr::Dim(first[dim] as u32)).collect();
    let map = AffineMap { dims: first.len() as u32, symbols: 0, results };
    let value = rw.before(op, |b| Transpose::emit(b, result, source, map));
    rw.replace(op, &[value]);
    true
}

// ---- meaning ----

pub(crate) fn eval_expand(_: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Result<Flow, Stop> {
    let (cx, body, op) = (view.cx, view.body, ExpandShape(view.op));
    let sizes = numbers(frame, view, 1, &op.static_output_shape(cx, body));
    let groups = groups(cx, &op.reassociation(cx, body)).unwrap_or_default();
    let source = frame.operand(view.op, 0).memref();
    let mut strides = vec![1; sizes.len()];
    for (dim, group) in groups.iter().enumerate() {
        let mut stride = source.strides[dim];
        let mut count = 1i64;
        for &part in group.iter().rev() {
            strides[part] = stride;
            stride = stride.wrapping_mul(sizes[part]);
            count = count.wrapping_mul(sizes[part]);
        }
        if count != source.sizes[dim] || group.iter().any(|&part| sizes[part] < 0) {
            let message = format!("dimension {dim} has size {}, but it is to become {sizes:?}", source.sizes[dim]);
            return Err(Stop::at(view, message));
        }
    }
    let expanded = MemrefValue { sizes, strides, ..(**source).clone() };
    Ok(Flow::One(Datum::Memref(expanded.into())))
}

pub(crate) fn eval_collapse(_: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Result<Flow, Stop> {
    let (cx, body) = (view.cx, view.body);
    let groups = groups(cx, &CollapseShape(view.op).reassociation(cx, body)).unwrap_or_default();
    let source = frame.operand(view.op, 0).memref();
    let (mut sizes, mut strides) = (Vec::new(), Vec::new());
    for group in &groups {
        // Dimensions of size 1 do not matter; in an empty one nothing does.
        let count: i64 = group.iter().map(|&dim| source.sizes[dim]).product();
        let mut stride = group
            .iter()
            .rev()
            .find(|&&dim| source.sizes[dim] != 1)
            .or(group.first())
            .map_or(1, |&dim| source.strides[dim]);
        sizes.push(count);
        strides.push(stride);
        for &dim in group.iter().rev().filter(|&&dim| source.sizes[dim] != 1 && count > 0) {
            if source.strides[dim] != stride {
                let found = source.strides[dim];
                let message = format!("dimension {dim} has stride {found}, but without gaps it would have {stride}");
                return Err(Stop::at(view, message));
            }
            stride *= source.sizes[dim];
        }
    }
    let collapsed = MemrefValue { sizes, strides, ..(**source).clone() };
    Ok(Flow::One(Datum::Memref(collapsed.into())))
}

pub(crate) fn eval_reshape(machine: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Result<Flow, Stop> {
    let cx = view.cx;
    let (source, shape) = (frame.operand(view.op, 0).memref(), frame.operand(view.op, 1).memref());
    let element = view.operand_type(1).element(cx);
    let mut sizes = Vec::new();
    for index in shape.indices() {
        let bits = machine.load(shape, &index).map_err(|message| Stop::at(view, message))?;
        sizes.push(int_of_bits(cx, element, bits));
    }
    let wanted = Reshape(view.op).result(view.body);
    let known = view.body.ty(wanted).shape(cx).unwrap_or(&sizes);
    if !known.iter().zip(&sizes).all(|(&known, &size)| known == DYNAMIC || known == size) {
        return Err(Stop::at(view, format!("the result has the sizes [{}], not {sizes:?}", text_of_sizes(known))));
    }
    let count = sizes.iter().try_fold(1i64, |count, &size| count.checked_mul(size));
    if count != Some(source.element_count() as i64) || sizes.iter().any(|&size| size < 0) {
        let message = format!("{} elements cannot have the sizes {sizes:?}", source.element_count());
        return Err(Stop::at(view, message));
    }
    let dense = MemrefValue::dense(source.buffer, source.element_bytes, sizes);
    Ok(Flow::One(Datum::Memref(MemrefValue { offset: source.offset, ..dense }.into())))
}

pub(crate) fn eval_transpose(_: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Result<Flow, Stop> {
    let order = permutation(&Transpose(view.op).permutation(view.cx, view.body)).unwrap_or_default();
    let source = frame.operand(view.op, 0).memref();
    let pick = |numbers: &[i64]| order.iter().map(|&dim| numbers[dim]).collect();
    let transposed = MemrefValue { sizes: pick(&source.sizes), strides: pick(&source.strides), ..(**source).clone() };
    Ok(Flow::One(Datum::Memref(transposed.into())))
}
