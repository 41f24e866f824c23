//! Derivatives of reductions of windows.
//!
//! One wins of equal minima or maxima: what windows start from, else the first of the elements. The
//! product of the other factors is right where some are zero.

mod layout;
mod selections;

use ir::attr_values::AttrValue;
use ir::{DYNAMIC, Op, Type, ValueId, View};
use tensor::window::WindowDim;
use tensor::{ReduceKind, ReduceWindow, SelectAndScatter, SelectKind, build};

use super::scans::scanned;
use super::site::extent;
use super::{Mode, Shaped, Site, Size, sizes, sizes_of};
use crate::rules::Read;
use crate::values::integer_constant;
use layout::{beside, laid_out, returned};
pub use selections::written_out;

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
        ReduceKind::Add | ReduceKind::Mul | ReduceKind::Min | ReduceKind::Max => Ok(()),
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
        ReduceKind::Mul if operand == 0 => vec![Read::Operand(0), Read::Operand(1)],
        ReduceKind::Mul => vec![Read::Operand(0)],
        kind if starts_from_nothing(view, kind) => vec![Read::Operand(0)],
        _ if operand == 0 => vec![Read::Operand(0), Read::Operand(1), Read::Result],
        _ => vec![Read::Operand(1), Read::Result],
    }
}

fn reduce_window(s: &mut Site<'_, '_>, operand: usize, g: ValueId) -> ValueId {
    if s.result_shape().contains(&0) {
        return if operand == 0 { s.zeros(0) } else { s.total(g) };
    }
    match (kind_of(s.view), operand) {
        (ReduceKind::Add, 0) => sum(s, g),
        (ReduceKind::Add, _) => s.total(g),
        (ReduceKind::Mul, 0) => {
            let result = s.sizes(g);
            let others = product_of_others(s, &result);
            let init = s.operand(1);
            let init = build::splat_like(s.b, init, g);
            let g = arith::Mulf::emit(s.b, g, init);
            let g = beside(s, g, &result);
            let parts = arith::Mulf::emit(s.b, others, g);
            returned(s, parts, &result)
        }
        (ReduceKind::Mul, _) => {
            let result = s.sizes(g);
            let product = product(s, &result);
            let parts = arith::Mulf::emit(s.b, g, product);
            s.total(parts)
        }
        (kind, 0) if starts_from_nothing(s.view, kind) => won(s, kind, g),
        (kind, 0) => {
            let (wins, nothing) = (init_wins(s), s.number_like(0.0, g));
            let g = arith::Select::emit(s.b, wins, nothing, g);
            won(s, kind, g)
        }
        _ => {
            let wins = init_wins(s);
            let own = s.where_true(wins, g);
            s.total(own)
        }
    }
}

/// Each window gives its cotangent to the element that is its minimum or maximum.
fn won(s: &mut Site<'_, '_>, kind: ReduceKind, g: ValueId) -> ValueId {
    let has_holes = windows(s.view).iter().any(|window| window.base_dilation != 1 || window.window_dilation != 1);
    match kind {
        _ if has_holes => put_back(s, kind, g),
        ReduceKind::Min => selected(s, SelectKind::Le, g),
        _ => selected(s, SelectKind::Ge, g),
    }
}

/// Where a minimum or maximum is what windows start from, which comes before all elements.
fn init_wins(s: &mut Site<'_, '_>) -> ValueId {
    let (init, y) = (s.operand(1), s.value(Read::Result));
    let init = build::splat_like(s.b, init, y);
    s.attains(init, y)
}

/// The product under each window.
fn product(s: &mut Site<'_, '_>, result: &[Size]) -> ValueId {
    let factors = factors(s, result);
    build::reduce(s.b, ReduceKind::Mul, factors, &[result.len() as i64])
}

/// For each factor under each window the product of the others.
fn product_of_others(s: &mut Site<'_, '_>, result: &[Size]) -> ValueId {
    let (factors, along) = (factors(s, result), result.len() as i64);
    let [before, after] = [false, true].map(|reverse| scanned(s, ReduceKind::Mul, factors, along, true, reverse));
    arith::Mulf::emit(s.b, before, after)
}

/// The elements under each window, with ones for what is outside.
fn factors(s: &mut Site<'_, '_>, result: &[Size]) -> ValueId {
    let (x, element) = (s.operand(0), s.operand_type(0).element(s.b.cx));
    let one = crate::values::float_constant(s.b, 1.0, element);
    laid_out(s, x, one, result)
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
    match kind_of(s.view) {
        ReduceKind::Add => super::same(s, tangents),
        _ if s.result_shape().contains(&0) => {
            let y = s.value(Read::Result);
            vec![Some(s.number_like(0.0, y))]
        }
        ReduceKind::Mul => vec![product_forward(s, tangents)],
        kind => {
            let own = tangents[0].map(|tangent| taken(s, kind, tangent));
            if starts_from_nothing(s.view, kind) {
                return vec![own];
            }
            let (wins, y) = (init_wins(s), s.value(Read::Result));
            let own = own.unwrap_or_else(|| s.number_like(0.0, y));
            let init = match tangents[1] {
                Some(tangent) => build::splat_like(s.b, tangent, y),
                None => s.number_like(0.0, y),
            };
            vec![Some(arith::Select::emit(s.b, wins, init, own))]
        }
    }
}

fn product_forward(s: &mut Site<'_, '_>, tangents: &[Option<ValueId>]) -> Option<ValueId> {
    let y = s.value(Read::Result);
    let result = s.sizes(y);
    let own = tangents[0].map(|tangent| {
        let element = s.operand_type(0).element(s.b.cx);
        let zero = crate::values::float_constant(s.b, 0.0, element);
        let (others, tangent) = (product_of_others(s, &result), laid_out(s, tangent, zero, &result));
        let parts = arith::Mulf::emit(s.b, others, tangent);
        let sum = s.sum(parts, &[result.len() as i64]);
        let init = s.operand(1);
        let init = build::splat_like(s.b, init, sum);
        arith::Mulf::emit(s.b, sum, init)
    });
    let init = tangents[1].map(|tangent| {
        let product = product(s, &result);
        let tangent = build::splat_like(s.b, tangent, product);
        arith::Mulf::emit(s.b, tangent, product)
    });
    match (own, init) {
        (Some(own), Some(init)) => Some(arith::Addf::emit(s.b, own, init)),
        (own, init) => own.or(init),
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

/// Which of the taps of each window wins, in one element behind the dimensions of the result: the first
/// of equal ones, but what is outside of the operand only where there is nothing else.
fn winners(s: &mut Site<'_, '_>, kind: ReduceKind, values: ValueId, result: &[Size]) -> ValueId {
    let ((places, _), along) = (s.sized(result, Type::I64), [result.len() as i64]);
    let may_be_outside = |window: &WindowDim| window.low > 0 || window.high > 0 || window.base_dilation > 1;
    let winners = match windows(s.view).iter().any(may_be_outside) {
        true => {
            let best = build::reduce(s.b, kind, values, &along);
            let best = beside(s, best, result);
            let (hits, is_element) = (s.attains(values, best), are_elements(s, result));
            let hits = arith::Andi::emit(s.b, hits, is_element);
            let one = s.number_like(1.0, values);
            let hits = s.where_true(hits, one);
            tensor::Reduce::emit(s.b, places, hits, ReduceKind::Argmax, &along[..])
        }
        false => {
            let kind = if kind == ReduceKind::Max { ReduceKind::Argmax } else { ReduceKind::Argmin };
            tensor::Reduce::emit(s.b, places, values, kind, &along[..])
        }
    };
    let one_tap: Vec<Size> = result.iter().copied().chain([Size::Known(1)]).collect();
    s.reshape_by(winners, &one_tap)
}

/// Whether there is an element of the operand under each tap of each window.
fn are_elements(s: &mut Site<'_, '_>, result: &[Size]) -> ValueId {
    let own = s.sizes_at(0);
    let (yes, no) = (s.integers(1, &own, Type::I1), integer_constant(s.b, 0, Type::I1));
    laid_out(s, yes, no, result)
}

/// The transpose of [`laid_out`] on the cotangent, of which each window gives its own to the tap that
/// won: for windows with holes, which no select and scatter has.
fn put_back(s: &mut Site<'_, '_>, kind: ReduceKind, g: ValueId) -> ValueId {
    let (source, result) = (s.operand(0), s.sizes(g));
    // What windows start from loses to all.
    let lost = if kind == ReduceKind::Max { f64::NEG_INFINITY } else { f64::INFINITY };
    let init = crate::values::float_constant(s.b, lost, s.operand_type(0).element(s.b.cx));
    let values = laid_out(s, source, init, &result);
    let (flat, winners) = (s.sizes(values), winners(s, kind, values, &result));
    let dims: Vec<i64> = (0..=result.len() as i64).collect();
    let winners = s.broadcast_by(winners, &dims, &flat);
    let taps = s.places(&flat, result.len());
    let has_won = s.cmpi(arith::CmpI::Eq, taps, winners);
    let g = beside(s, g, &result);
    let parts = s.where_true(has_won, g);
    returned(s, parts, &result)
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
    if s.shape(1).contains(&0) {
        return s.zeros(1);
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
