//! Derivatives of reductions of windows.

use ir::attr_values::AttrValue;
use ir::{DYNAMIC, Op, ValueId, View};
use tensor::window::WindowDim;
use tensor::{ReduceKind, ReduceWindow, SelectAndScatter, SelectKind};

use super::site::extent;
use super::{Mode, Shaped, Site, Size, sizes, sizes_of};
use crate::rules::Read;

/// The table, in the order of the dialect's operations.
#[rustfmt::skip]
pub const RULES: &[Shaped] = &[
    Shaped { def: ReduceWindow::DEF, check, reads, reverse: reduce_window, forward },
    Shaped { def: SelectAndScatter::DEF, check: select_check, reads: select_reads, reverse: select_and_scatter, forward: select_forward },
];

fn kind_of(view: View<'_>) -> ReduceKind {
    view.attr("kind").and_then(|attr| ReduceKind::read(view.cx, attr)).unwrap_or(ReduceKind::Add)
}

fn windows(view: View<'_>) -> Vec<WindowDim> {
    tensor::window::of(view).unwrap_or_else(|why| panic!("verified windows: {why}"))
}

fn check(view: View<'_>, _: Mode) -> Result<(), String> {
    match kind_of(view) {
        ReduceKind::Add => Ok(()),
        kind @ (ReduceKind::Min | ReduceKind::Max) if !starts_from_nothing(view, kind) => {
            Err("of minima and maxima that start from a value which can win".to_owned())
        }
        ReduceKind::Min | ReduceKind::Max => Ok(()),
        other => Err(format!("of the kind `{}`", other.word())),
    }
}

/// Whether what windows start from is a constant that loses to every number.
fn starts_from_nothing(view: View<'_>, kind: ReduceKind) -> bool {
    let init = ir::constant_of(view.cx, view.body, view.body.operand(view.op, 1));
    let lost = if kind == ReduceKind::Max { f64::NEG_INFINITY } else { f64::INFINITY };
    init.and_then(|attr| attr.as_float(view.cx)) == Some(lost)
}

fn reads(view: View<'_>, operand: usize) -> Vec<Read> {
    match kind_of(view) {
        ReduceKind::Add if operand == 0 => sizes(view, operand),
        ReduceKind::Add => Vec::new(),
        _ => vec![Read::Operand(0)],
    }
}

fn reduce_window(s: &mut Site<'_, '_>, operand: usize, g: ValueId) -> ValueId {
    if operand == 1 {
        return s.total(g);
    }
    let has_holes = windows(s.view).iter().any(|window| window.base_dilation != 1 || window.window_dilation != 1);
    match kind_of(s.view) {
        ReduceKind::Add => sum(s, g),
        kind if has_holes => put_back(s, kind, g),
        ReduceKind::Min => selected(s, SelectKind::Le, g),
        _ => selected(s, SelectKind::Ge, g),
    }
}

/// Each element was in the windows that a window over the cotangents has, from the other side. Where
/// sizes are not known, neither is what no window reached at the end: zeros for all of it are cropped.
fn sum(s: &mut Site<'_, '_>, g: ValueId) -> ValueId {
    let (windows, input, result) = (windows(s.view), s.shape(0), s.result_shape());
    let is_open = [&input, &result].iter().any(|shape| shape.contains(&DYNAMIC));
    let (mut low, mut high, mut interior) = (Vec::new(), Vec::new(), Vec::new());
    for (at, window) in windows.iter().enumerate() {
        let taps = extent(window.size, window.window_dilation);
        let before = taps - window.low - 1;
        low.push(before);
        high.push(match is_open {
            true => taps - 1 - window.high + window.stride - 1,
            false => extent(input[at], window.base_dilation) + taps - 1 - extent(result[at], window.stride) - before,
        });
        interior.push(window.stride - 1);
    }
    let padded = s.pad(g, &low, &high, &interior);
    let (cx, ty) = (s.b.cx, s.operand_type(0));
    let zero = crate::values::float_constant(s.b, 0.0, ty.element(cx));
    let list = |field: fn(&WindowDim) -> i64| cx.ints(&windows.iter().map(field).collect::<Vec<i64>>());
    let attrs = vec![
        ("kind", ReduceKind::Add.attr(cx)),
        ("window", list(|window| window.size)),
        ("strides", list(|window| window.base_dilation)),
        ("window_dilations", list(|window| window.window_dilation)),
    ];
    if !is_open {
        return s.make(ReduceWindow::DEF, &[padded, zero], ty, attrs);
    }
    let all = s.b.build(ReduceWindow::DEF, vec![padded, zero], None, attrs);
    let (all, sizes) = (s.b.body.result(all, 0), s.sizes_at(0));
    s.first(all, &sizes)
}

/// Each window gives its cotangent to the element that it took.
fn selected(s: &mut Site<'_, '_>, select: SelectKind, g: ValueId) -> ValueId {
    let (windows, source) = (windows(s.view), s.operand(0));
    let (cx, ty) = (s.b.cx, s.operand_type(0));
    let zero = crate::values::float_constant(s.b, 0.0, ty.element(cx));
    let list = |field: fn(&WindowDim) -> i64| cx.ints(&windows.iter().map(field).collect::<Vec<i64>>());
    let padding: Vec<i64> = windows.iter().flat_map(|window| [window.low, window.high]).collect();
    let attrs = vec![
        ("select", select.attr(cx)),
        ("kind", ReduceKind::Add.attr(cx)),
        ("window", list(|window| window.size)),
        ("strides", list(|window| window.stride)),
        ("padding", cx.ints(&padding)),
    ];
    s.make(SelectAndScatter::DEF, &[source, g, zero], ty, attrs)
}

fn forward(s: &mut Site<'_, '_>, tangents: &[Option<ValueId>]) -> Vec<Option<ValueId>> {
    match (kind_of(s.view), tangents[0]) {
        (ReduceKind::Add, _) => super::same(s, tangents),
        (_, None) => vec![None],
        (kind, Some(tangent)) => vec![Some(taken(s, kind, tangent))],
    }
}

/// The tangent of the element that each window took: windows are laid out side by side, and the
/// place of the winner among the taps is looked up.
fn taken(s: &mut Site<'_, '_>, kind: ReduceKind, tangent: ValueId) -> ValueId {
    let (init, result) = (s.operand(1), s.value(Read::Result));
    let result = s.sizes(result);
    taken_of(s, kind, init, &result, tangent)
}

/// The element of a tensor in each window whose place the winner of the first operand has; the
/// windows give a tensor of these sizes.
fn taken_of(s: &mut Site<'_, '_>, kind: ReduceKind, init: ValueId, result: &[Size], tangent: ValueId) -> ValueId {
    let source = s.operand(0);
    let zero = crate::values::float_constant(s.b, 0.0, s.b.ty(init));
    let [values, tangents] =
        [(source, init), (tangent, zero)].map(|(value, outside)| laid_out(s, value, outside, result));
    let winners = winners(s, kind, values, result);
    let taken = super::indexing::take_along(s, tangents, winners, result.len());
    s.reshape_by(taken, result)
}

/// Which of the taps of each window wins, in one element behind the dimensions of the result.
fn winners(s: &mut Site<'_, '_>, kind: ReduceKind, values: ValueId, result: &[Size]) -> ValueId {
    let (places, _) = s.sized(result, ir::Type::I64);
    let kind = if kind == ReduceKind::Max { ReduceKind::Argmax } else { ReduceKind::Argmin };
    let winners = tensor::Reduce::emit(s.b, places, values, kind, &[result.len() as i64][..]);
    let one_tap: Vec<Size> = result.iter().copied().chain([Size::Known(1)]).collect();
    s.reshape_by(winners, &one_tap)
}

/// The transpose of [`laid_out`] on the cotangent, of which each window gives its own to the tap that
/// won: for windows with holes, which no select and scatter has.
fn put_back(s: &mut Site<'_, '_>, kind: ReduceKind, g: ValueId) -> ValueId {
    let (windows, source, result) = (windows(s.view), s.operand(0), s.sizes(g));
    let rank = result.len();
    // What windows start from loses to all.
    let lost = if kind == ReduceKind::Max { f64::NEG_INFINITY } else { f64::INFINITY };
    let init = crate::values::float_constant(s.b, lost, s.operand_type(0).element(s.b.cx));
    let values = laid_out(s, source, init, &result);
    let (flat, winners) = (s.sizes(values), winners(s, kind, values, &result));
    let dims: Vec<i64> = (0..=rank as i64).collect();
    let winners = s.broadcast_by(winners, &dims, &flat);
    let taps = s.places(&flat, rank);
    let has_won = s.cmpi(arith::CmpI::Eq, taps, winners);
    let g = s.broadcast_by(g, &dims[..rank], &flat);
    let parts = s.where_true(has_won, g);
    let list = |field: fn(&WindowDim) -> i64| windows.iter().map(field).collect::<Vec<i64>>();
    let taps = list(|window| window.size).into_iter().map(Size::Known);
    let shape: Vec<Size> = result.iter().copied().chain(taps).collect();
    let parts = s.reshape_by(parts, &shape);
    let none = vec![0; rank];
    let holes = [&none[..], &list(|window| window.window_dilation - 1)].concat();
    let parts = s.pad(parts, &vec![0; 2 * rank], &vec![0; 2 * rank], &holes);
    let starts = starts(s, &windows, &result);
    // What windows lie over: the zeros that are padded have its sizes.
    let element = s.b.ty(parts).element(s.b.cx);
    let own = s.sizes(source);
    let nothing = padded_zeros(s, &own, &windows, element);
    let dims = tensor::indexing::ScatterDims {
        update_window_dims: (rank as i64..2 * rank as i64).collect(),
        scatter_dims_to_operand_dims: (0..rank as i64).collect(),
        index_vector_dim: rank as i64,
        ..Default::default()
    };
    let sum = tensor::build::scatter(s.b, tensor::ScatterKind::Add, [nothing, starts, parts], &dims);
    let inner = s.pad(sum, &list(|window| -window.low), &list(|window| -window.high), &none);
    let limits = s.shape_of(inner);
    s.slice(inner, &none, &limits, &list(|window| window.base_dilation))
}

/// The elements under each window, in one dimension behind those of the result.
fn laid_out(s: &mut Site<'_, '_>, value: ValueId, outside: ValueId, result: &[Size]) -> ValueId {
    let windows = windows(s.view);
    let list = |field: fn(&WindowDim) -> i64| windows.iter().map(field).collect::<Vec<i64>>();
    let (low, high, sizes) = (list(|window| window.low), list(|window| window.high), list(|window| window.size));
    let holes = list(|window| window.base_dilation - 1);
    let padded = tensor::Pad::emit(s.b, value, outside, &low[..], &high[..], &holes[..]);
    let rank = result.len();
    let starts = starts(s, &windows, result);
    let extents: Vec<i64> = windows.iter().map(|window| extent(window.size, window.window_dilation)).collect();
    let dims = tensor::indexing::GatherDims {
        offset_dims: (rank as i64..2 * rank as i64).collect(),
        start_index_map: (0..rank as i64).collect(),
        index_vector_dim: rank as i64,
        ..Default::default()
    };
    let mut taps = tensor::build::gather(s.b, padded, starts, &dims, &extents);
    if extents != sizes {
        let (shape, mut strides) = (s.shape_of(taps), vec![1; rank]);
        strides.extend(windows.iter().map(|window| window.window_dilation));
        taps = s.slice(taps, &vec![0; 2 * rank], &shape, &strides);
    }
    let flat: Vec<Size> = result.iter().copied().chain([Size::Known(sizes.iter().product())]).collect();
    s.reshape_by(taps, &flat)
}

/// Zeros of the sizes that an operand has between padding and with holes.
fn padded_zeros(s: &mut Site<'_, '_>, own: &[Size], windows: &[WindowDim], element: ir::Type) -> ValueId {
    let sizes: Vec<Size> = own
        .iter()
        .zip(windows)
        .map(|(&size, window)| match size {
            Size::Known(size) => Size::Known(extent(size, window.base_dilation) + window.low + window.high),
            Size::Value(size) => {
                let [one, dilation] = [1, window.base_dilation].map(|number| s.index(number));
                let more = crate::values::sub(s.b, size, one);
                let extent = crate::values::mul(s.b, more, dilation);
                let around = s.index(1 + window.low + window.high);
                Size::Value(crate::values::add(s.b, extent, around))
            }
        })
        .collect();
    s.zeros_of(&sizes, element)
}

/// Where each window starts, as indices of a gather.
fn starts(s: &mut Site<'_, '_>, windows: &[WindowDim], result: &[Size]) -> ValueId {
    let rank = result.len();
    let one_start: Vec<Size> = result.iter().copied().chain([Size::Known(1)]).collect();
    let starts: Vec<ValueId> = (0..rank)
        .map(|dim| {
            let number = s.places(&one_start, dim);
            let stride = crate::values::integer_like(s.b, windows[dim].stride, number);
            arith::Muli::emit(s.b, number, stride)
        })
        .collect();
    tensor::Concat::emit(s.b, &starts, rank as i64)
}

// ---- select and scatter ----

/// What is selected counts as fixed; the sum is linear in what is scattered.
fn select_check(view: View<'_>, _: Mode) -> Result<(), String> {
    match kind_of(view) {
        ReduceKind::Add => Ok(()),
        other => Err(format!("of the kind `{}`", other.word())),
    }
}

fn select_reads(view: View<'_>, operand: usize) -> Vec<Read> {
    if operand == 1 { [vec![Read::Operand(0)], sizes_of(view, &[1])].concat() } else { Vec::new() }
}

/// Whether windows select the largest element, else the smallest.
fn selected_kind(view: View<'_>) -> ReduceKind {
    let select = view.attr("select").and_then(|attr| SelectKind::read(view.cx, attr));
    if select == Some(SelectKind::Le) { ReduceKind::Min } else { ReduceKind::Max }
}

/// Each window takes its element of the cotangent.
fn select_and_scatter(s: &mut Site<'_, '_>, operand: usize, g: ValueId) -> ValueId {
    if operand == 2 {
        return s.total(g);
    }
    let kind = selected_kind(s.view);
    let lost = if kind == ReduceKind::Max { f64::NEG_INFINITY } else { f64::INFINITY };
    let element = s.operand_type(0).element(s.b.cx);
    let init = crate::values::float_constant(s.b, lost, element);
    let result = s.sizes_at(1);
    taken_of(s, kind, init, &result, g)
}

fn select_forward(s: &mut Site<'_, '_>, tangents: &[Option<ValueId>]) -> Vec<Option<ValueId>> {
    if tangents[1].is_none() && tangents[2].is_none() {
        return vec![None];
    }
    let source = tangents[1].unwrap_or_else(|| s.zeros(1));
    let init = tangents[2].unwrap_or_else(|| s.zeros(2));
    let values = s.operand(0);
    vec![Some(s.again(vec![values, source, init]))]
}
