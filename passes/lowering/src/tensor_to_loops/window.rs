//! Windows: reductions over each place of a window, and the gradient of pooling.

use ir::attr_values::AttrValue;
use ir::{Builder, OpId, Type, ValueId};
use memref::Size;
use tensor::window::WindowDim;
use tensor::{ReduceKind, SelectKind};

use super::lowerer::Lowerer;
use super::plan::Stage;
use super::reduce::{beats, better, combine, worst};

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

/// The first element under a window, and whether there is one, if that is in doubt; neither the
/// window nor the dimension has holes.
fn first_under(
    l: &mut Lowerer<'_>,
    b: &mut Builder<'_>,
    window: &WindowDim,
    at: ValueId,
    size: Size,
) -> (ValueId, Option<ValueId>) {
    let (start, zero) = (l.times(b, at, window.stride), l.index(b, 0));
    let start = l.plus(b, start, -window.low);
    let first = if window.low > 0 { l.max(b, start, zero) } else { start };
    // Where there is less padding than a window is long, no window is over padding alone.
    let is_covered = window.low.max(window.high) < window.size && matches!(size, Size::Known(1..));
    if is_covered || window.low.max(window.high) <= 0 {
        return (first, None);
    }
    let (end, size) = (l.plus(b, start, window.size), l.value_of(b, size));
    let end = l.min(b, end, size);
    let is_some = l.compare(b, arith::CmpI::Slt, first, end);
    (first, Some(is_some))
}

/// Writes a `tensor.reduce_window`; the first dimensions have these indices.
pub(crate) fn reduce(l: &mut Lowerer<'_>, b: &mut Builder<'_>, stage: &Stage, bound: &[ValueId]) {
    let (op, value) = (stage.op, stage.value);
    let source = l.old.operand(op, 0);
    let kind = super::reduce::kind(l, op);
    let is_neutral = super::reduce::is_identity(l, kind, l.old.operand(op, 1));
    let init = l.scalar(l.old.operand(op, 1));
    let windows = read(l, op);
    let sizes: Vec<Size> = windows.iter().map(|window| Size::Known(window.size)).collect();
    l.over(b, value, bound, &mut |l, b, at| {
        let result = l.fold(b, &sizes, &[init], &mut |l, b, taps, carried| {
            let (indices, inside) = place(l, b, &windows, source, at, taps);
            let element = l.element_if(b, inside, source, &indices, init);
            let next = combine(l, b, kind, carried[0], element);
            // What is under no element is not there.
            let in_doubt = inside.filter(|_| !is_neutral);
            vec![in_doubt.map_or(next, |inside| l.select(b, inside, next, carried[0]))]
        });
        l.write(b, value, at, result[0]);
    });
}

/// What is known of the taps of a window.
#[derive(Copy, Clone, PartialEq, Eq)]
enum Taps {
    /// Some may be over padding.
    InDoubt,
    /// All are over elements.
    Inside,
}

/// Whether all taps of the windows at a place are over elements, if that is in doubt.
fn is_interior(
    l: &mut Lowerer<'_>,
    b: &mut Builder<'_>,
    windows: &[WindowDim],
    source: ValueId,
    at: &[ValueId],
) -> Option<ValueId> {
    let mut all = None;
    for (dim, window) in windows.iter().enumerate().filter(|(_, window)| window.low > 0 || window.high > 0) {
        let start = l.times(b, at[dim], window.stride);
        let (start, zero) = (l.plus(b, start, -window.low), l.index(b, 0));
        let size = l.extent(b, source, dim);
        let room = l.grow(b, size, 1 - window.size);
        let room = l.value_of(b, room);
        // Where a window does not fit at all there is no room.
        let room = l.max(b, room, zero);
        let fits = l.within(b, start, 0, room);
        all = Some(l.both(b, all, fits));
    }
    all
}

/// A search under windows: what the element is that is selected.
struct Search<'w> {
    kind: ReduceKind,
    source: ValueId,
    windows: &'w [WindowDim],
    /// The dimensions along which windows have several taps.
    walked: Vec<usize>,
}

impl Search<'_> {
    /// The indices along walked dimensions of the best element under the windows at a place.
    ///
    /// The search starts with the first element and with a number that no other loses against,
    /// which also stands for padding: so nothing is asked of a tap but whether it is better.
    fn run(
        &self,
        l: &mut Lowerer<'_>,
        b: &mut Builder<'_>,
        at: &[ValueId],
        first: &[ValueId],
        known: Taps,
    ) -> Vec<ValueId> {
        let (kind, source) = (self.kind, self.source);
        let worst = worst(l, b, kind, source);
        let mut inits = vec![worst];
        inits.extend(self.walked.iter().map(|&dim| first[dim]));
        let sizes: Vec<Size> = self.windows.iter().map(|window| Size::Known(window.size)).collect();
        let found = l.fold(b, &sizes, &inits, &mut |l, b, taps, carried| {
            let (indices, inside) = place(l, b, self.windows, source, at, taps);
            let in_doubt = inside.filter(|_| known == Taps::InDoubt);
            let candidate = l.element_if(b, in_doubt, source, &indices, worst);
            let wins = beats(l, b, kind, candidate, carried[0]);
            let mut next = vec![better(l, b, kind, candidate, carried[0])];
            for (&dim, &before) in self.walked.iter().zip(&carried[1..]) {
                next.push(l.select(b, wins, indices[dim], before));
            }
            next
        });
        found[1..].to_vec()
    }

    /// The same, where a condition says that all taps are over elements.
    fn branch(
        &self,
        l: &mut Lowerer<'_>,
        b: &mut Builder<'_>,
        is_interior: ValueId,
        at: &[ValueId],
        first: &[ValueId],
    ) -> Vec<ValueId> {
        let op = loops::If::build(b, &vec![Type::INDEX; self.walked.len()], is_interior);
        for (region, known) in [(op.then(b.body), Taps::Inside), (op.otherwise(b.body), Taps::InDoubt)] {
            let block = b.body.add_block(region, &[]);
            let mut inner = Builder::at_end(b.cx, b.body, block, b.loc);
            l.open();
            let found = self.run(l, &mut inner, at, first, known);
            l.close();
            loops::Yield::build(&mut inner, &found);
        }
        op.results(b.body)
    }
}

/// Writes a `tensor.select_and_scatter`. Windows that are over no padding are searched without
/// asking that of every tap.
pub(crate) fn select_and_scatter(l: &mut Lowerer<'_>, b: &mut Builder<'_>, stage: &Stage) {
    let (op, value) = (stage.op, stage.value);
    let [source, updates] = [0, 1].map(|index| l.old.operand(op, index));
    let init = l.scalar(l.old.operand(op, 2));
    let select = l.view(op).attr("select").and_then(|attr| SelectKind::read(l.cx, attr));
    let kind: ReduceKind = super::reduce::kind(l, op);
    let windows = read(l, op);
    let walked: Vec<usize> = (0..windows.len()).filter(|&dim| windows[dim].size != 1).collect();
    let search = Search { kind: select.expect("a verified kind").search(), source, windows: &windows, walked };
    l.over(b, value, &[], &mut |l, b, at| l.store(b, value, at, init));
    l.over(b, updates, &[], &mut |l, b, at| {
        let (mut selected, mut is_some) = (Vec::new(), None);
        for (dim, window) in windows.iter().enumerate() {
            let size = l.extent(b, source, dim);
            let (first, check) = first_under(l, b, window, at[dim], size);
            is_some = check.map(|check| l.both(b, is_some, check)).or(is_some);
            selected.push(first);
        }
        let found = match is_interior(l, b, &windows, source, at).filter(|_| !search.walked.is_empty()) {
            None => search.run(l, b, at, &selected, Taps::InDoubt),
            Some(is_interior) => search.branch(l, b, is_interior, at, &selected),
        };
        for (&dim, index) in search.walked.iter().zip(found) {
            selected[dim] = index;
        }
        let update = l.element(b, updates, at);
        super::update::guarded(l, b, is_some, &mut |l, b| {
            let before = l.load(b, value, &selected);
            let after = combine(l, b, kind, before, update);
            l.store(b, value, &selected, after);
        });
    });
}
