//! Windows: reductions over each place of a window, and the gradient of pooling.

use ir::attr_values::AttrValue;
use ir::{Builder, OpId, ValueId};
use memref::Size;
use tensor::window::WindowDim;
use tensor::{ReduceKind, SelectKind};

use super::lowerer::Lowerer;
use super::plan::Stage;
use super::reduce::{beats, combine};

/// The windows of an operation, one for each dimension.
pub(crate) fn read(l: &Lowerer<'_>, op: OpId) -> Vec<WindowDim> {
    tensor::window::of(l.view(op)).expect("a verified window")
}

/// Which dimensions a window walks one by one, so that it does nothing there.
pub(crate) fn plain_dims(l: &Lowerer<'_>, op: OpId) -> Vec<bool> {
    read(l, op).iter().map(|window| *window == WindowDim::new(1)).collect()
}

/// How often a window fits over a dimension.
pub(crate) fn output_extent(
    l: &mut Lowerer<'_>,
    b: &mut Builder<'_>,
    window: &WindowDim,
    taps: Size,
    size: Size,
) -> Size {
    if let (Size::Known(size), Size::Known(taps)) = (size, taps)
        && let Some(size) = (WindowDim { size: taps, ..*window }).output_size(size)
        && size >= 0
    {
        return Size::Known(size);
    }
    let (size, zero) = (l.value_of(b, size), l.index(b, 0));
    let scaled = l.times(b, size, window.base_dilation);
    let dilated = l.plus(b, scaled, 1 - window.base_dilation);
    let dilated = l.max(b, dilated, zero);
    let last = l.grow(b, taps, -1);
    let last = l.value_of(b, last);
    let reach = l.times(b, last, window.window_dilation);
    // The last place where the window fits, and one; nothing fits if it is negative.
    let room = l.plus(b, dilated, window.low + window.high - 1 + window.stride);
    let room = l.sub(b, room, reach);
    let room = l.max(b, room, zero);
    let stride = l.index(b, window.stride);
    let count = l.div(b, room, stride);
    l.size_of(b, count)
}

/// How far a tap is from the start of a window.
pub(crate) fn tap_offset(
    l: &mut Lowerer<'_>,
    b: &mut Builder<'_>,
    window: &WindowDim,
    tap: ValueId,
    taps: Size,
) -> ValueId {
    let tap = if window.reversed {
        let last = l.grow(b, taps, -1);
        let last = l.value_of(b, last);
        l.sub(b, last, tap)
    } else {
        tap
    };
    l.times(b, tap, window.window_dilation)
}

/// The element of a dimension under a tap, and whether there is one, if that is in doubt.
pub(crate) fn position(
    l: &mut Lowerer<'_>,
    b: &mut Builder<'_>,
    window: &WindowDim,
    at: ValueId,
    tap: ValueId,
    taps: Size,
    size: Size,
) -> (ValueId, Option<ValueId>) {
    let start = l.times(b, at, window.stride);
    let offset = tap_offset(l, b, window, tap, taps);
    let position = l.add(b, start, offset);
    let position = l.plus(b, position, -window.low);
    if window.low <= 0 && window.high <= 0 && window.base_dilation == 1 {
        return (position, None);
    }
    let (position, inside) = l.undilated(b, position, window.base_dilation, size);
    (position, Some(inside))
}

/// Where all taps of windows lie, and whether there is an element, if that is in doubt.
fn place(
    l: &mut Lowerer<'_>,
    b: &mut Builder<'_>,
    windows: &[WindowDim],
    source: ValueId,
    at: &[ValueId],
    taps: &[ValueId],
) -> (Vec<ValueId>, Option<ValueId>) {
    let (mut indices, mut inside) = (Vec::new(), None);
    for (dim, window) in windows.iter().enumerate() {
        let size = l.extent(b, source, dim);
        let (index, check) = position(l, b, window, at[dim], taps[dim], Size::Known(window.size), size);
        inside = check.map(|check| l.both(b, inside, check)).or(inside);
        indices.push(index);
    }
    (indices, inside)
}

/// Writes a `tensor.reduce_window`; the first dimensions have these indices.
pub(crate) fn reduce(l: &mut Lowerer<'_>, b: &mut Builder<'_>, stage: &Stage, bound: &[ValueId]) {
    let (op, value) = (stage.op, stage.value);
    let (source, init) = (l.old.operand(op, 0), l.scalar(l.old.operand(op, 1)));
    let kind = super::reduce::kind(l, op);
    let windows = read(l, op);
    let sizes: Vec<Size> = windows.iter().map(|window| Size::Known(window.size)).collect();
    l.over(b, value, bound, &mut |l, b, at| {
        let result = l.fold(b, &sizes, &[init], &mut |l, b, taps, carried| {
            let (indices, inside) = place(l, b, &windows, source, at, taps);
            let element = l.element_if(b, inside, source, &indices, init);
            let next = combine(l, b, kind, carried[0], element);
            // What is under no element is not there.
            vec![inside.map_or(next, |inside| l.select(b, inside, next, carried[0]))]
        });
        l.write(b, value, at, result[0]);
    });
}

/// Writes a `tensor.select_and_scatter`.
pub(crate) fn select_and_scatter(l: &mut Lowerer<'_>, b: &mut Builder<'_>, stage: &Stage) {
    let (op, value) = (stage.op, stage.value);
    let [source, updates] = [0, 1].map(|index| l.old.operand(op, index));
    let init = l.scalar(l.old.operand(op, 2));
    let search = l.view(op).attr("select").and_then(|attr| SelectKind::read(l.cx, attr));
    let search = search.expect("a verified kind").search();
    let kind: ReduceKind = super::reduce::kind(l, op);
    let windows = read(l, op);
    let sizes: Vec<Size> = windows.iter().map(|window| Size::Known(window.size)).collect();
    l.over(b, value, &[], &mut |l, b, at| l.store(b, value, at, init));
    l.over(b, updates, &[], &mut |l, b, at| {
        let (element, bool) = (l.element_type(source), ir::Type::I1);
        let (first, none, zero) = (l.zero(b, element), l.integer(b, 0, bool), l.index(b, 0));
        let mut inits = vec![none, first];
        inits.extend(vec![zero; windows.len()]);
        let found = l.fold(b, &sizes, &inits, &mut |l, b, taps, carried| {
            let (indices, inside) = place(l, b, &windows, source, at, taps);
            let candidate = l.element_if(b, inside, source, &indices, carried[1]);
            let is_better = beats(l, b, search, candidate, carried[1]);
            let yes = l.integer(b, 1, ir::Type::I1);
            let is_first = l.like::<arith::Xori>(b, &[carried[0], yes]);
            let mut wins = l.like::<arith::Ori>(b, &[is_better, is_first]);
            if let Some(inside) = inside {
                wins = l.like::<arith::Andi>(b, &[wins, inside]);
            }
            let mut next = vec![l.like::<arith::Ori>(b, &[carried[0], wins])];
            next.push(l.select(b, wins, candidate, carried[1]));
            for (dim, &index) in indices.iter().enumerate() {
                next.push(l.select(b, wins, index, carried[2 + dim]));
            }
            next
        });
        let update = l.element(b, updates, at);
        super::update::guarded(l, b, Some(found[0]), &mut |l, b| {
            let before = l.load(b, value, &found[2..]);
            let after = combine(l, b, kind, before, update);
            l.store(b, value, &found[2..], after);
        });
    });
}
