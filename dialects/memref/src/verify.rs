//! The rules that slots and types cannot say: counts of sizes and indices, shapes, layouts.

use ir::diagnostics::operand_place;
use ir::{Context, DYNAMIC, Dim, Failed, Op, Sink, Type, TypeKind, View};

use crate::layout::{cast_compatible, dropped_dims, layout, space, subview_type, symbol_count};
use crate::ops::{Alloc, Alloca, AssumeAlignment, Prefetch, ReinterpretCast, Subview};

/// For `alloc` and `alloca`.
pub(crate) fn allocation(view: View<'_>, sink: &mut Sink<'_>) -> Result<(), Failed> {
    let (cx, ty) = (view.cx, view.result_type(0));
    let text = ty.text(cx);
    let (sizes, symbols) = (group(view, 0), group(view, 1));
    if sizes != dynamic_sizes(cx, ty) {
        let wanted = counted(dynamic_sizes(cx, ty), "dynamic size");
        return fail(view, format!("`{text}` has {wanted}, but `{}` has {sizes}", view.def().name), sink);
    }
    if symbols != symbol_count(cx, ty) {
        let wanted = counted(symbol_count(cx, ty), "symbol");
        return fail(
            view,
            format!("the layout of `{text}` has {wanted}, but `{}` has {symbols}", view.def().name),
            sink,
        );
    }
    let attr = match Alloc::cast(view.body, view.op) {
        Some(op) => op.alignment(cx, view.body),
        None => Alloca(view.op).alignment(cx, view.body),
    };
    alignment(view, attr, sink)
}

pub(crate) fn alignment(view: View<'_>, alignment: Option<u64>, sink: &mut Sink<'_>) -> Result<(), Failed> {
    match alignment.filter(|bytes| !bytes.is_power_of_two()) {
        Some(bytes) => fail(view, format!("an alignment is a power of two, but this is {bytes}"), sink),
        None => Ok(()),
    }
}

pub(crate) fn load(view: View<'_>, sink: &mut Sink<'_>) -> Result<(), Failed> {
    access(view, 0, sink)?;
    alignment(view, crate::Load(view.op).alignment(view.cx, view.body), sink)
}

pub(crate) fn store(view: View<'_>, sink: &mut Sink<'_>) -> Result<(), Failed> {
    access(view, 1, sink)?;
    alignment(view, crate::Store(view.op).alignment(view.cx, view.body), sink)
}

/// An access has one index per dimension; the memref is operand `memref`, the indices follow it.
pub(crate) fn access(view: View<'_>, memref: usize, sink: &mut Sink<'_>) -> Result<(), Failed> {
    let ty = view.operand_type(memref);
    let rank = ty.shape(view.cx).map_or(0, <[Dim]>::len);
    let given = view.body.operand_count(view.op) - memref - 1;
    if rank == given {
        return Ok(());
    }
    let wanted = if rank == 1 { "1 index".into() } else { format!("{rank} indices") };
    fail(view, format!("`{}` takes {wanted}, but `{}` has {given}", ty.text(view.cx), view.def().name), sink)
}

pub(crate) fn copy(view: View<'_>, sink: &mut Sink<'_>) -> Result<(), Failed> {
    let (cx, from, to) = (view.cx, view.operand_type(0), view.operand_type(1));
    let may_be = |a: Dim, b: Dim| a == b || a == DYNAMIC || b == DYNAMIC;
    let same_shape = match (from.shape(cx), to.shape(cx)) {
        (Some(a), Some(b)) => a.len() == b.len() && a.iter().zip(b).all(|(&a, &b)| may_be(a, b)),
        _ => true,
    };
    let what = match (same_shape, from.element(cx) == to.element(cx)) {
        (true, true) => return Ok(()),
        (false, _) => "sizes",
        (true, false) => "elements",
    };
    let (from, to) = (from.text(cx), to.text(cx));
    let message = format!("`memref.copy` needs the same {what} on both sides, found `{from}` and `{to}`");
    Err(sink.error(operand_place(view.body, view.op, 1), message).failed())
}

pub(crate) fn cast(view: View<'_>, sink: &mut Sink<'_>) -> Result<(), Failed> {
    let (cx, from, to) = (view.cx, view.operand_type(0), view.result_type(0));
    if cast_compatible(cx, from, to) {
        return Ok(());
    }
    let (from, to) = (from.text(cx), to.text(cx));
    let report = sink.error(view.body.loc(view.op), format!("`{from}` cannot be cast to `{to}`"));
    Err(report.note("a cast keeps the element type and the rank, and known sizes, strides and offsets").failed())
}

pub(crate) fn memory_space_cast(view: View<'_>, sink: &mut Sink<'_>) -> Result<(), Failed> {
    let (cx, from, to) = (view.cx, view.operand_type(0), view.result_type(0));
    let in_space = match (to.kind(cx), from.kind(cx)) {
        (TypeKind::Memref { .. }, TypeKind::Memref { shape, element, layout, .. }) => {
            let shape = shape.clone();
            Some(cx.ty(TypeKind::Memref { shape, element: *element, layout: *layout, space: space(cx, to) }))
        }
        (TypeKind::UnrankedMemref { .. }, TypeKind::UnrankedMemref { element, .. }) => {
            Some(cx.ty(TypeKind::UnrankedMemref { element: *element, space: space(cx, to) }))
        }
        _ => None,
    };
    if in_space == Some(to) {
        return Ok(());
    }
    let (from, to) = (from.text(cx), to.text(cx));
    fail(view, format!("`memref.memory_space_cast` changes the memory space only, found `{from}` and `{to}`"), sink)
}

pub(crate) fn assume_alignment(view: View<'_>, sink: &mut Sink<'_>) -> Result<(), Failed> {
    let bytes = AssumeAlignment(view.op).alignment(view.cx, view.body);
    alignment(view, Some(u64::try_from(bytes).unwrap_or(0)), sink)
}

pub(crate) fn distinct_objects(view: View<'_>, sink: &mut Sink<'_>) -> Result<(), Failed> {
    let body = view.body;
    let types = |values: Vec<ir::ValueId>| values.into_iter().map(|value| body.ty(value)).collect::<Vec<Type>>();
    let (given, found) = (types(body.operands(view.op).collect()), types(body.results(view.op).collect()));
    if given.is_empty() {
        return fail(view, "`memref.distinct_objects` takes at least one memref".into(), sink);
    }
    if given == found {
        return Ok(());
    }
    fail(view, "the results of `memref.distinct_objects` are its operands, with their types".into(), sink)
}

pub(crate) fn prefetch(view: View<'_>, sink: &mut Sink<'_>) -> Result<(), Failed> {
    access(view, 0, sink)?;
    let locality = Prefetch(view.op).locality_hint(view.cx, view.body);
    if (0..=3).contains(&locality) {
        return Ok(());
    }
    fail(view, format!("a locality is from 0 to 3, found {locality}"), sink)
}

pub(crate) fn subview(view: View<'_>, sink: &mut Sink<'_>) -> Result<(), Failed> {
    let (cx, body, op) = (view.cx, view.body, Subview(view.op));
    let (source, result) = (view.operand_type(0), view.result_type(0));
    let offsets = op.static_offsets(cx, body);
    let (sizes, strides) = (op.static_sizes(cx, body), op.static_strides(cx, body));
    let shape = source.shape(cx).unwrap_or(&[]);
    for (slot, (name, list)) in [("offsets", &offsets), ("sizes", &sizes), ("strides", &strides)].iter().enumerate() {
        if list.len() != shape.len() {
            let (rank, found) = (shape.len(), counted(list.len(), name.trim_end_matches('s')));
            let message = format!("the source has rank {rank}, but `memref.subview` has {found}");
            return fail(view, message, sink);
        }
        dynamic_entries(view, slot + 1, name, list, sink)?;
    }
    for (dim, &size) in shape.iter().enumerate() {
        within(view, dim, size, [offsets[dim], sizes[dim], strides[dim]], sink)?;
    }
    let Some(full) = subview_type(cx, source, &offsets, &sizes, &strides) else {
        return fail(view, format!("the layout of `{}` is not strided", source.text(cx)), sink);
    };
    if dropped_dims(cx, full, result).is_some() {
        return Ok(());
    }
    let (full, result) = (full.text(cx), result.text(cx));
    let message = format!("the result must be `{full}`, or that without dimensions of size 1, found `{result}`");
    fail(view, message, sink)
}

/// A part whose numbers are known must lie within a size that is known.
fn within(view: View<'_>, dim: usize, size: Dim, part: [i64; 3], sink: &mut Sink<'_>) -> Result<(), Failed> {
    let [offset, length, stride] = part;
    if (offset != DYNAMIC && offset < 0) || (length != DYNAMIC && length < 0) {
        let message = format!("dimension {dim} starts at {offset} with size {length}; neither may be negative");
        return fail(view, message, sink);
    }
    if [size, offset, length, stride].contains(&DYNAMIC) || length == 0 {
        return Ok(());
    }
    let last = i128::from(offset) + i128::from(length - 1) * i128::from(stride);
    if (0..i128::from(size)).contains(&last) && offset < size {
        return Ok(());
    }
    let at = if offset >= size { i128::from(offset) } else { last };
    fail(view, format!("the part reaches element {at} of dimension {dim}, which has size {size}"), sink)
}

pub(crate) fn reinterpret_cast(view: View<'_>, sink: &mut Sink<'_>) -> Result<(), Failed> {
    let (cx, body, op) = (view.cx, view.body, ReinterpretCast(view.op));
    let ty = view.result_type(0);
    let offsets = op.static_offsets(cx, body);
    let (sizes, strides) = (op.static_sizes(cx, body), op.static_strides(cx, body));
    for (slot, (name, list)) in [("offsets", &offsets), ("sizes", &sizes), ("strides", &strides)].iter().enumerate() {
        dynamic_entries(view, slot + 1, name, list, sink)?;
    }
    if view.operand_type(0).element(cx) != ty.element(cx) {
        let (from, to) = (view.operand_type(0).element(cx).text(cx), ty.element(cx).text(cx));
        return fail(view, format!("the elements are `{from}`, but the result has elements `{to}`"), sink);
    }
    let Some(found) = layout(cx, ty) else {
        return fail(view, format!("the layout of `{}` is not strided", ty.text(cx)), sink);
    };
    // A number in the type must be the one given; `?` in the type takes any.
    let fits = |given: &[i64], ty: &[Dim]| {
        given.len() == ty.len() && given.iter().zip(ty).all(|(&given, &ty)| given == ty || ty == DYNAMIC)
    };
    let parts = [
        ("offset", fits(&offsets, &[found.offset])),
        ("sizes", fits(&sizes, ty.shape(cx).unwrap_or(&[]))),
        ("strides", fits(&strides, &found.strides)),
    ];
    match parts.iter().find(|(_, fits)| !fits) {
        Some((name, _)) => fail(view, format!("the {name} given here are not those of `{}`", ty.text(cx)), sink),
        None => Ok(()),
    }
}

pub(crate) fn view(view: View<'_>, sink: &mut Sink<'_>) -> Result<(), Failed> {
    let (cx, ty) = (view.cx, view.result_type(0));
    let (wanted, found) = (dynamic_sizes(cx, ty), view.body.operand_count(view.op) - 2);
    if wanted != found {
        let wanted = counted(wanted, "dynamic size");
        return fail(view, format!("`{}` has {wanted}, but `memref.view` has {found}", ty.text(cx)), sink);
    }
    if !matches!(ty.kind(cx), TypeKind::Memref { layout: None, .. }) {
        return fail(view, format!("the result of `memref.view` is dense, but `{}` has a layout", ty.text(cx)), sink);
    }
    Ok(())
}

/// The dynamic entries of a list of numbers are the operands of a slot.
fn dynamic_entries(view: View<'_>, slot: usize, name: &str, list: &[i64], sink: &mut Sink<'_>) -> Result<(), Failed> {
    let wanted = list.iter().filter(|&&entry| entry == DYNAMIC).count();
    let found = group(view, slot);
    if wanted == found {
        return Ok(());
    }
    let wanted = counted(wanted, "dynamic entry").replace("entrys", "entries");
    fail(view, format!("the {name} have {wanted}, but there are {found} operands for them"), sink)
}

/// How many operands a slot has.
fn group(view: View<'_>, slot: usize) -> usize {
    view.body.operand_group(view.cx, view.op, slot).len()
}

fn dynamic_sizes(cx: &Context, ty: Type) -> usize {
    ty.shape(cx).unwrap_or(&[]).iter().filter(|&&size| size == DYNAMIC).count()
}

fn counted(number: usize, what: &str) -> String {
    format!("{number} {what}{}", if number == 1 { "" } else { "s" })
}

pub(crate) fn fail(view: View<'_>, message: String, sink: &mut Sink<'_>) -> Result<(), Failed> {
    Err(sink.error(view.body.loc(view.op), message).failed())
}
