//! What the operations mean, for the reference evaluator.
//!
//! It checks more than native code does: indices, parts that reach outside of their source,
//! casts to sizes that are not there, buffers that were given back.

use std::rc::Rc;

use ir::eval::{Datum, Flow, Frame, Machine, MemrefValue, Stop};
use ir::{DYNAMIC, Dim, Op, Type, View};

use crate::layout::{dropped_dims, layout, subview_type};
use crate::ops::{Alloca, AssumeAlignment, ReinterpretCast, Subview};

/// The numbers of a list whose dynamic entries are operands.
pub(crate) fn numbers(frame: &Frame<'_>, view: View<'_>, slot: usize, list: &[i64]) -> Vec<i64> {
    let mut operands = view.body.operand_group(view.cx, view.op, slot);
    let mut number = |entry| match entry {
        DYNAMIC => operands.next().map_or(0, |index| frame.operand(view.op, index).index()),
        entry => entry,
    };
    list.iter().map(|&entry| number(entry)).collect()
}

pub(crate) fn indices(frame: &Frame<'_>, view: View<'_>, first: usize) -> Vec<i64> {
    (first..view.body.operand_count(view.op)).map(|at| frame.operand(view.op, at).index()).collect()
}

fn element_bytes(view: View<'_>, ty: Type) -> Result<usize, Stop> {
    let element = ty.element(view.cx);
    ir::eval::stored_bytes(view.cx, element)
        .ok_or_else(|| Stop::at(view, format!("the evaluator does not keep `{}` in memory", element.text(view.cx))))
}

/// A new buffer for a type, with the given sizes.
pub(crate) fn allocate(
    machine: &mut Machine<'_>,
    view: View<'_>,
    ty: Type,
    sizes: Vec<i64>,
) -> Result<MemrefValue, Stop> {
    let (cx, stop) = (view.cx, |message| Stop::at(view, message));
    let bytes = element_bytes(view, ty)?;
    let found = layout(cx, ty).filter(|layout| layout.offset != DYNAMIC);
    let found = found.ok_or_else(|| stop("the evaluator allocates strided layouts with a known offset only".into()))?;
    let dense = MemrefValue::dense(ir::eval::BufferId(0), bytes, sizes.clone());
    let strides: Vec<i64> = found.strides.iter().zip(&dense.strides).map(|(&a, &b)| known_or(a, b)).collect();
    if strides == dense.strides && found.offset == 0 {
        return machine.allocate(&sizes, bytes).map_err(stop);
    }
    let last = sizes
        .iter()
        .zip(&strides)
        .try_fold(found.offset, |at, (&size, &stride)| at.checked_add((size - 1).max(0).checked_mul(stride)?));
    let extent = last.and_then(|last| last.checked_add(1)).ok_or_else(|| stop("the buffer is too large".into()))?;
    let whole = machine.allocate(&[extent], bytes).map_err(stop)?;
    Ok(MemrefValue { offset: found.offset, sizes, strides, ..whole })
}

fn known_or(dim: Dim, otherwise: i64) -> i64 {
    if dim == DYNAMIC { otherwise } else { dim }
}

/// For `alloc` and `alloca`.
pub(crate) fn alloc(machine: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Result<Flow, Stop> {
    let ty = view.result_type(0);
    let sizes = numbers(frame, view, 0, ty.shape(view.cx).unwrap_or(&[]));
    let memref = allocate(machine, view, ty, sizes)?;
    if Alloca::is(view.body, view.op) {
        machine.put_on_stack(memref.buffer);
    }
    Ok(Flow::One(Datum::Memref(memref.into())))
}

pub(crate) fn dealloc(machine: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Result<Flow, Stop> {
    let buffer = frame.operand(view.op, 0).memref().buffer;
    machine.free(buffer).map_err(|message| Stop::at(view, message))?;
    Ok(Flow::Done)
}

pub(crate) fn load(machine: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Result<Flow, Stop> {
    let memref = frame.operand(view.op, 0).memref();
    let value = machine.load_value(memref, &indices(frame, view, 1), view.result_type(0));
    value.map(Flow::One).map_err(|message| Stop::at(view, message))
}

pub(crate) fn store(machine: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Result<Flow, Stop> {
    let (value, memref) = (frame.operand(view.op, 0), frame.operand(view.op, 1).memref());
    let stored = machine.store_value(memref, &indices(frame, view, 2), view.operand_type(0), value);
    stored.map_err(|message| Stop::at(view, message))?;
    Ok(Flow::Done)
}

pub(crate) fn dim(_: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Result<Flow, Stop> {
    let (memref, index) = (frame.operand(view.op, 0).memref(), frame.operand(view.op, 1).index());
    let size = usize::try_from(index).ok().and_then(|index| memref.sizes.get(index).copied());
    let rank = memref.sizes.len();
    let size = size.ok_or_else(|| Stop::at(view, format!("a memref of rank {rank} has no dimension {index}")))?;
    Ok(Flow::One(Datum::Bits(size as u64)))
}

pub(crate) fn copy(machine: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Result<Flow, Stop> {
    let (source, target) = (frame.operand(view.op, 0).memref(), frame.operand(view.op, 1).memref());
    if source.sizes != target.sizes {
        let message = format!("a copy from a memref of sizes {:?} to one of {:?}", source.sizes, target.sizes);
        return Err(Stop::at(view, message));
    }
    let all: Vec<Vec<i64>> = source.indices().collect();
    // All is read before anything is written, so that the order of elements does not show.
    let stop = |message| Stop::at(view, message);
    let element = view.operand_type(0).element(view.cx);
    let values: Result<Vec<Datum>, String> =
        all.iter().map(|index| machine.load_value(source, index, element)).collect();
    for (index, value) in all.iter().zip(values.map_err(stop)?) {
        machine.store_value(target, index, element, &value).map_err(stop)?;
    }
    Ok(Flow::Done)
}

pub(crate) fn cast(_: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Result<Flow, Stop> {
    let memref = frame.operand(view.op, 0).memref();
    check(view, memref)?;
    Ok(Flow::One(Datum::Memref(Rc::clone(memref))))
}

/// The same memref.
pub(crate) fn same(_: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Result<Flow, Stop> {
    Ok(Flow::One(frame.operand(view.op, 0).clone()))
}

/// A hint.
pub(crate) fn nothing(_: &mut Machine<'_>, _: &mut Frame<'_>, _: View<'_>) -> Result<Flow, Stop> {
    Ok(Flow::Done)
}

/// Buffers start at any alignment; the distance of the first element from there is checked.
pub(crate) fn assume_alignment(_: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Result<Flow, Stop> {
    let alignment = i128::from(AssumeAlignment(view.op).alignment(view.cx, view.body));
    let memref = frame.operand(view.op, 0).memref();
    let bytes = i128::from(memref.offset) * memref.element_bytes as i128;
    if bytes % alignment != 0 {
        let message = format!("the memref starts {bytes} bytes into its buffer, which is no multiple of {alignment}");
        return Err(Stop::at(view, message));
    }
    Ok(Flow::One(frame.operand(view.op, 0).clone()))
}

/// The promise is checked as far as buffers go.
pub(crate) fn distinct_objects(_: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Result<Flow, Stop> {
    let all = frame.operands(view.op, 0..view.body.operand_count(view.op));
    let mut buffers: Vec<u32> = all.iter().map(|datum| datum.memref().buffer.0).collect();
    buffers.sort_unstable();
    if buffers.windows(2).any(|pair| pair[0] == pair[1]) {
        return Err(Stop::at(view, "two of these memrefs are of one buffer"));
    }
    Ok(Flow::Many(all))
}

/// A memref must have the sizes, strides and offset that the result type knows.
fn check(view: View<'_>, memref: &MemrefValue) -> Result<(), Stop> {
    let (cx, ty) = (view.cx, view.result_type(0));
    let Some(shape) = ty.shape(cx) else { return Ok(()) };
    let fits = |known: &[Dim], found: &[i64]| {
        known.len() == found.len() && known.iter().zip(found).all(|(&known, &found)| known == found || known == DYNAMIC)
    };
    // Strides of dimensions with at most one element do not matter.
    let fits_layout = layout(cx, ty).is_none_or(|layout| {
        let mut dims = layout.strides.iter().zip(&memref.strides).zip(&memref.sizes);
        fits(&[layout.offset], &[memref.offset])
            && dims.all(|((&known, &found), &size)| known == found || known == DYNAMIC || size <= 1)
    });
    if fits(shape, &memref.sizes) && fits_layout {
        return Ok(());
    }
    let MemrefValue { sizes, strides, offset, .. } = memref;
    let found = format!("sizes {sizes:?}, strides {strides:?} and offset {offset}");
    Err(Stop::at(view, format!("the result type is `{}`, but the memref has {found}", ty.text(cx))))
}

pub(crate) fn subview(_: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Result<Flow, Stop> {
    let (cx, body, op) = (view.cx, view.body, Subview(view.op));
    let (offsets, sizes) = (op.static_offsets(cx, body), op.static_sizes(cx, body));
    let strides = op.static_strides(cx, body);
    let full = subview_type(cx, view.operand_type(0), &offsets, &sizes, &strides);
    let dropped = full.and_then(|full| dropped_dims(cx, full, view.result_type(0)));
    let dropped = dropped.ok_or_else(|| Stop::at(view, "the layout of the source is not strided"))?;
    let (offsets, sizes) = (numbers(frame, view, 1, &offsets), numbers(frame, view, 2, &sizes));
    let strides = numbers(frame, view, 3, &strides);
    let source = frame.operand(view.op, 0).memref();
    let mut part = MemrefValue { sizes: Vec::new(), strides: Vec::new(), ..(**source).clone() };
    for dim in 0..sizes.len() {
        let (offset, size, stride) = (offsets[dim], sizes[dim], strides[dim]);
        let last = i128::from(offset) + i128::from((size - 1).max(0)) * i128::from(stride);
        let inside = 0..i128::from(source.sizes[dim]);
        if size < 0 || (size > 0 && !(inside.contains(&i128::from(offset)) && inside.contains(&last))) {
            let message = format!("the part {offset}, +{size} by {stride} is outside of dimension {dim}");
            return Err(Stop::at(view, format!("{message} of size {}", source.sizes[dim])));
        }
        part.offset = part.offset.wrapping_add(offset.wrapping_mul(source.strides[dim]));
        if !dropped[dim] {
            part.sizes.push(size);
            part.strides.push(stride.wrapping_mul(source.strides[dim]));
        }
    }
    Ok(Flow::One(Datum::Memref(part.into())))
}

pub(crate) fn reinterpret_cast(_: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Result<Flow, Stop> {
    let (cx, body, op) = (view.cx, view.body, ReinterpretCast(view.op));
    let offset = numbers(frame, view, 1, &op.static_offsets(cx, body))[0];
    let sizes = numbers(frame, view, 2, &op.static_sizes(cx, body));
    let strides = numbers(frame, view, 3, &op.static_strides(cx, body));
    let source = (**frame.operand(view.op, 0).memref()).clone();
    Ok(Flow::One(Datum::Memref(MemrefValue { offset, sizes, strides, ..source }.into())))
}

pub(crate) fn view(machine: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Result<Flow, Stop> {
    let ty = view.result_type(0);
    let bytes = element_bytes(view, ty)?;
    let source = frame.operand(view.op, 0).memref();
    let start = source.offset.saturating_add(frame.operand(view.op, 1).index());
    if start < 0 || start % bytes as i64 != 0 {
        return Err(Stop::at(view, format!("a view at byte {start} of elements of {bytes} bytes")));
    }
    let shape = ty.shape(view.cx).unwrap_or(&[]);
    let sizes = numbers(frame, view, 2, shape);
    let whole = MemrefValue::dense(source.buffer, bytes, sizes);
    let count = whole.sizes.iter().try_fold(bytes as i64, |total, &size| total.checked_mul(size.max(0)));
    let end = count.and_then(|count| count.checked_add(start));
    let available = machine.buffer(source.buffer).bytes.len();
    if end.is_none_or(|end| end as u64 > available as u64) {
        return Err(Stop::at(view, format!("a view that ends after the {available} bytes of its buffer")));
    }
    let offset = start / bytes as i64;
    Ok(Flow::One(Datum::Memref(MemrefValue { offset, ..whole }.into())))
}
