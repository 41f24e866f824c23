//! Views folded away: accesses of a view become accesses of the buffer that it shows, and sizes
//! of a view what they are computed from. Behind this, memrefs are parameters, allocations and
//! constant globals; the analyses see subscripts on them and nothing else.
//!
//! Subscripts go through a view in the direction of its source, one view at a time. Views that
//! calls take stay where they are.

use hashbrown::HashSet;
use ir::{Body, Builder, Context, DYNAMIC, Op, OpDef, OpId, Sink, Type, ValueId};

use crate::program::{Kind, kind_of, memref_operand_index};
use crate::values::{add, div, integer_constant, mul, rem};

/// Operations whose results are the memrefs that they take, with a promise about them.
const PROMISES: &[&OpDef] = &[memref::AssumeAlignment::DEF, memref::DistinctObjects::DEF];

/// Removes operations that only promise something about memrefs.
pub fn drop_promises(body: &mut Body) {
    let ops: Vec<OpId> = body.walk_all().filter(|&op| PROMISES.contains(&body.def(op))).collect();
    for op in ops {
        let pairs: Vec<(ValueId, ValueId)> = body.results(op).zip(body.operands(op)).collect();
        for (result, operand) in pairs {
            body.replace_all_uses(result, operand);
        }
        body.erase(op);
    }
}

/// Folds views into the subscripts of loads, stores and accumulates, and into `memref.dim`; what
/// cannot be folded is reported.
pub fn fold(cx: &Context, body: &mut Body, sink: &mut Sink<'_>) {
    let ops: Vec<OpId> = body.walk_all().collect();
    let mut refused = HashSet::new();
    for &op in &ops {
        let folded = match kind_of(body, op) {
            Kind::Load | Kind::Store | Kind::Accumulate => fold_access(cx, body, op),
            Kind::Free => fold_free(body, op),
            _ if memref::Dim::is(body, op) => fold_dim(cx, body, op),
            _ if memref::Rank::is(body, op) => fold_rank(cx, body, op),
            _ => Ok(()),
        };
        if let Err(Obstacle { view, why }) = folded
            && refused.insert(view)
        {
            let message = format!("automatic differentiation does not see through `{}`: {why}", body.def(view).name);
            sink.error(body.loc(view), message).label(body.loc(op), "an element is accessed through it here");
        }
    }
    for &op in ops.iter().rev() {
        if is_view(body, op) && !body.any_result_used(op) {
            body.erase(op);
        }
    }
}

/// A view that subscripts cannot go through.
struct Obstacle {
    view: OpId,
    why: String,
}

fn is_view(body: &Body, op: OpId) -> bool {
    kind_of(body, op) == Kind::View
}

/// The view that a memref is the result of.
fn view_of(body: &Body, memref: ValueId) -> Option<OpId> {
    body.defining_op(memref).filter(|&op| is_view(body, op))
}

fn fold_access(cx: &Context, body: &mut Body, op: OpId) -> Result<(), Obstacle> {
    let at = memref_operand_index(body, op);
    let mut memref = body.operand(op, at);
    if view_of(body, memref).is_none() {
        return Ok(());
    }
    let before: Vec<ValueId> = body.operands(op).take(at).collect();
    let mut indices: Vec<ValueId> = body.operands(op).skip(at + 1).collect();
    let mut b = Builder::before(cx, body, op);
    while let Some(view) = view_of(b.body, memref) {
        let through = through(&mut b, view, &indices).map_err(|why| Obstacle { view, why })?;
        (memref, indices) = through;
    }
    let operands: Vec<ValueId> = before.into_iter().chain([memref]).chain(indices).collect();
    body.set_operands(op, &operands);
    Ok(())
}

/// The buffer is given back by the name of its allocation.
fn fold_free(body: &mut Body, op: OpId) -> Result<(), Obstacle> {
    while let Some(view) = view_of(body, body.operand(op, 0)) {
        let source = body.operand(view, 0);
        body.set_operand(op, 0, source);
    }
    Ok(())
}

fn fold_dim(cx: &Context, body: &mut Body, op: OpId) -> Result<(), Obstacle> {
    let memref = body.operand(op, 0);
    let number = ir::constant_of(cx, body, body.operand(op, 1)).and_then(|attr| attr.as_integer(cx));
    let rank = body.ty(memref).shape(cx).map(<[_]>::len);
    let dim = number.and_then(|number| usize::try_from(number).ok()).filter(|&dim| Some(dim) < rank);
    let Some(dim) = dim else {
        let why = "which of its sizes is asked for is not known".to_owned();
        return view_of(body, memref).map_or(Ok(()), |view| Err(Obstacle { view, why }));
    };
    let is_root = view_of(body, memref).is_none() && kind_of_definition(body, memref) != Some(Kind::Allocate);
    if is_root {
        return Ok(());
    }
    let size = size(&mut Builder::before(cx, body, op), memref, dim);
    let old = body.result(op, 0);
    body.replace_all_uses(old, size);
    body.erase(op);
    Ok(())
}

fn kind_of_definition(body: &Body, memref: ValueId) -> Option<Kind> {
    body.defining_op(memref).map(|op| kind_of(body, op))
}

fn fold_rank(cx: &Context, body: &mut Body, op: OpId) -> Result<(), Obstacle> {
    let Some(rank) = body.ty(body.operand(op, 0)).shape(cx).map(<[_]>::len) else { return Ok(()) };
    let constant = integer_constant(&mut Builder::before(cx, body, op), rank as i64, Type::INDEX);
    let old = body.result(op, 0);
    body.replace_all_uses(old, constant);
    body.erase(op);
    Ok(())
}

// ---- sizes ----

/// The size of a dimension of a memref, from the allocation or the views that made it.
pub fn size(b: &mut Builder<'_>, memref: ValueId, dim: usize) -> ValueId {
    let known = b.ty(memref).shape(b.cx).and_then(|shape| shape.get(dim)).copied();
    if let Some(known) = known.filter(|&size| size != DYNAMIC) {
        return integer_constant(b, known, Type::INDEX);
    }
    let made = size_where_made(b, memref, dim);
    made.unwrap_or_else(|| memref::dim(b, memref, dim))
}

fn size_where_made(b: &mut Builder<'_>, memref: ValueId, dim: usize) -> Option<ValueId> {
    let cx = b.cx;
    let op = b.body.defining_op(memref)?;
    if kind_of(b.body, op) == Kind::Allocate {
        let shape = b.ty(memref).shape(cx)?;
        let number = shape[..dim].iter().filter(|&&size| size == DYNAMIC).count();
        return Some(b.body.operand(op, number));
    }
    let source = is_view(b.body, op).then(|| b.body.operand(op, 0))?;
    if let Some(view) = memref::Subview::cast(b.body, op) {
        let kept = kept_dims(b, view).ok()?;
        let sizes = numbers(b, &view.static_sizes(cx, b.body).0, &view.sizes(cx, b.body));
        return Some(sizes[kept[dim]]);
    }
    if let Some(view) = memref::ReinterpretCast::cast(b.body, op) {
        return Some(numbers(b, &view.static_sizes(cx, b.body).0, &view.sizes(cx, b.body))[dim]);
    }
    if let Some(view) = memref::ExpandShape::cast(b.body, op) {
        return Some(numbers(b, &view.static_output_shape(cx, b.body).0, &view.output_shape(b.body))[dim]);
    }
    if let Some(view) = memref::CollapseShape::cast(b.body, op) {
        let groups = memref::groups(cx, &view.reassociation(cx, b.body).0)?;
        let one = integer_constant(b, 1, Type::INDEX);
        return Some(groups[dim].iter().fold(one, |product, &part| {
            let factor = size(b, source, part);
            mul(b, product, factor)
        }));
    }
    if let Some(view) = memref::Transpose::cast(b.body, op) {
        let order = memref::permutation(&view.permutation(cx, b.body))?;
        return Some(size(b, source, order[dim]));
    }
    // A cast between memrefs of known rank, or to another memory space.
    b.ty(source).shape(cx).map(|_| size(b, source, dim))
}

/// Numbers of which some are known and the others are values.
fn numbers(b: &mut Builder<'_>, known: &[i64], values: &[ValueId]) -> Vec<ValueId> {
    let mut values = values.iter().copied();
    let mut next = |b: &mut Builder<'_>, number: i64| match number {
        DYNAMIC => values.next().expect("a verified view has a value for each number that is not known"),
        number => integer_constant(b, number, Type::INDEX),
    };
    known.iter().map(|&number| next(b, number)).collect()
}

// ---- subscripts ----

/// The memref that a view shows, and where in it these subscripts of the view are.
fn through(b: &mut Builder<'_>, view: OpId, indices: &[ValueId]) -> Result<(ValueId, Vec<ValueId>), String> {
    let cx = b.cx;
    let source = b.body.operand(view, 0);
    if b.ty(source).shape(cx).is_none() {
        return Err("the rank of what it shows is not known".to_owned());
    }
    if let Some(view) = memref::Subview::cast(b.body, view) {
        return Ok((source, through_subview(b, view, indices)?));
    }
    if let Some(view) = memref::ReinterpretCast::cast(b.body, view) {
        return through_reinterpret(b, view, indices);
    }
    if let Some(view) = memref::ExpandShape::cast(b.body, view) {
        let groups = memref::groups(cx, &view.reassociation(cx, b.body).0).ok_or("its groups cannot be read")?;
        let sizes = numbers(b, &view.static_output_shape(cx, b.body).0, &view.output_shape(b.body));
        return Ok((source, groups.iter().map(|group| joined(b, group, indices, &sizes)).collect()));
    }
    if let Some(view) = memref::CollapseShape::cast(b.body, view) {
        let groups = memref::groups(cx, &view.reassociation(cx, b.body).0).ok_or("its groups cannot be read")?;
        let rank = b.ty(source).shape(cx).map_or(0, <[_]>::len);
        let zero = integer_constant(b, 0, Type::INDEX);
        let mut found = vec![zero; rank];
        for (group, &index) in groups.iter().zip(indices) {
            let sizes: Vec<ValueId> = group.iter().map(|&dim| size(b, source, dim)).collect();
            for (&dim, part) in group.iter().zip(taken_apart(b, index, &sizes)) {
                found[dim] = part;
            }
        }
        return Ok((source, found));
    }
    if let Some(view) = memref::Transpose::cast(b.body, view) {
        let order = memref::permutation(&view.permutation(cx, b.body)).ok_or("its map is no permutation")?;
        let mut found = indices.to_vec();
        for (&dim, &index) in order.iter().zip(indices) {
            found[dim] = index;
        }
        return Ok((source, found));
    }
    // Casts.
    Ok((source, indices.to_vec()))
}

/// The dimensions of the source that a subview keeps.
fn kept_dims(b: &Builder<'_>, view: memref::Subview) -> Result<Vec<usize>, String> {
    let (cx, body) = (b.cx, &*b.body);
    let source = body.ty(view.source(cx, body));
    let (offsets, sizes) = (view.static_offsets(cx, body), view.static_sizes(cx, body));
    let full = memref::subview_type(cx, source, &offsets.0, &sizes.0, &view.static_strides(cx, body).0);
    let dropped = full.and_then(|full| memref::dropped_dims(cx, full, body.ty(view.result(body))));
    let dropped = dropped.ok_or("the layout of what it shows is not strided")?;
    Ok((0..dropped.len()).filter(|&dim| !dropped[dim]).collect())
}

fn through_subview(b: &mut Builder<'_>, view: memref::Subview, indices: &[ValueId]) -> Result<Vec<ValueId>, String> {
    let cx = b.cx;
    let kept = kept_dims(b, view)?;
    let mut found = numbers(b, &view.static_offsets(cx, b.body).0, &view.offsets(cx, b.body));
    let strides = numbers(b, &view.static_strides(cx, b.body).0, &view.strides(cx, b.body));
    for (&dim, &index) in kept.iter().zip(indices) {
        let moved = mul(b, index, strides[dim]);
        found[dim] = add(b, found[dim], moved);
    }
    Ok(found)
}

/// One subscript for several dimensions, row-major.
fn joined(b: &mut Builder<'_>, group: &[usize], indices: &[ValueId], sizes: &[ValueId]) -> ValueId {
    let zero = integer_constant(b, 0, Type::INDEX);
    group.iter().fold(zero, |sum, &dim| {
        let scaled = mul(b, sum, sizes[dim]);
        add(b, scaled, indices[dim])
    })
}

/// A subscript as those of several dimensions, row-major. Dimensions of size one take nothing.
fn taken_apart(b: &mut Builder<'_>, index: ValueId, sizes: &[ValueId]) -> Vec<ValueId> {
    let is_one = |b: &Builder<'_>, size: ValueId| crate::values::constant_integer(b, size) == Some(1);
    let zero = integer_constant(b, 0, Type::INDEX);
    let outermost = (0..sizes.len()).find(|&dim| !is_one(b, sizes[dim]));
    let (mut rest, mut parts) = (index, vec![zero; sizes.len()]);
    for dim in (0..sizes.len()).rev().filter(|&dim| Some(dim) >= outermost) {
        if is_one(b, sizes[dim]) {
            continue;
        }
        if Some(dim) == outermost {
            parts[dim] = rest;
            break;
        }
        parts[dim] = rem(b, rest, sizes[dim]);
        rest = div(b, rest, sizes[dim]);
    }
    parts
}

/// A position in the buffer, as subscripts of what was allocated or passed: that must be dense,
/// so that positions are row-major.
fn through_reinterpret(
    b: &mut Builder<'_>,
    view: memref::ReinterpretCast,
    indices: &[ValueId],
) -> Result<(ValueId, Vec<ValueId>), String> {
    let cx = b.cx;
    let mut root = view.source(b.cx, b.body);
    while let Some(view) = view_of(b.body, root) {
        root = b.body.operand(view, 0);
    }
    let ty = b.ty(root);
    let Some(shape) = ty.shape(cx) else { return Err("the rank of what it shows is not known".to_owned()) };
    let is_space_alone = cx.memref(shape, ty.element(cx)) == ty;
    if !is_space_alone {
        return Err(format!("its positions count from a buffer with the layout of {}", ty.text(cx)));
    }
    let offsets = numbers(b, &view.static_offsets(cx, b.body).0, &view.offsets(cx, b.body));
    let strides = numbers(b, &view.static_strides(cx, b.body).0, &view.strides(cx, b.body));
    let position = indices.iter().zip(&strides).fold(offsets[0], |sum, (&index, &stride)| {
        let scaled = mul(b, index, stride);
        add(b, sum, scaled)
    });
    let rank = shape.len();
    let sizes: Vec<ValueId> = (0..rank).map(|dim| size(b, root, dim)).collect();
    Ok((root, taken_apart(b, position, &sizes)))
}
