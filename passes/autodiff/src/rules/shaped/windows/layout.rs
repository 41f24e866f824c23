//! Windows laid out side by side, and what lies in them put back: a gather, and its transpose.

use ir::ValueId;
use tensor::indexing::{GatherDims, ScatterDims};
use tensor::window::WindowDim;
use tensor::{ScatterKind, build};

use super::windows;
use crate::rules::shaped::site::extent;
use crate::rules::shaped::{Site, Size};

/// The elements under each window, in one dimension behind those of the result.
pub(super) fn laid_out(s: &mut Site<'_, '_>, value: ValueId, outside: ValueId, result: &[Size]) -> ValueId {
    let windows = windows(s.view);
    let list = |field: fn(&WindowDim) -> i64| windows.iter().map(field).collect::<Vec<i64>>();
    let (low, high, sizes) = (list(|window| window.low), list(|window| window.high), list(|window| window.size));
    let holes = list(|window| window.base_dilation - 1);
    let padded = tensor::Pad::emit(s.b, value, outside, &low[..], &high[..], &holes[..]);
    let rank = result.len();
    let starts = starts(s, &windows, result);
    let extents: Vec<i64> = windows.iter().map(|window| extent(window.size, window.window_dilation)).collect();
    let dims = GatherDims {
        offset_dims: (rank as i64..2 * rank as i64).collect(),
        start_index_map: (0..rank as i64).collect(),
        index_vector_dim: rank as i64,
        ..Default::default()
    };
    let mut taps = build::gather(s.b, padded, starts, &dims, &extents);
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
                let (others, one) = (crate::values::mul(s.b, more, dilation), s.index(1));
                let extent = crate::values::add(s.b, others, one);
                let (around, none) = (s.index(window.low + window.high), s.index(0));
                let extent = arith::Maxsi::emit(s.b, extent, none);
                let padded = crate::values::add(s.b, extent, around);
                Size::Value(arith::Maxsi::emit(s.b, padded, none))
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

/// A value for each window, repeated for each of its taps.
pub(super) fn beside(s: &mut Site<'_, '_>, value: ValueId, result: &[Size]) -> ValueId {
    let taps = windows(s.view).iter().map(|window| window.size).product();
    let flat: Vec<Size> = result.iter().copied().chain([Size::Known(taps)]).collect();
    let dims: Vec<i64> = (0..result.len() as i64).collect();
    s.broadcast_by(value, &dims, &flat)
}

/// The transpose of [`laid_out`]: adds up what each element gets under all windows.
pub(super) fn returned(s: &mut Site<'_, '_>, parts: ValueId, result: &[Size]) -> ValueId {
    let (windows, rank) = (windows(s.view), result.len());
    let list = |field: fn(&WindowDim) -> i64| windows.iter().map(field).collect::<Vec<i64>>();
    let taps = list(|window| window.size).into_iter().map(Size::Known);
    let shape: Vec<Size> = result.iter().copied().chain(taps).collect();
    let parts = s.reshape_by(parts, &shape);
    let none = vec![0; rank];
    let holes = [&none[..], &list(|window| window.window_dilation - 1)].concat();
    let parts = s.pad(parts, &vec![0; 2 * rank], &vec![0; 2 * rank], &holes);
    let starts = starts(s, &windows, result);
    // What windows lie over: the zeros that are padded have its sizes.
    let element = s.b.ty(parts).element(s.b.cx);
    let own = s.sizes_at(0);
    let nothing = padded_zeros(s, &own, &windows, element);
    let dims = ScatterDims {
        update_window_dims: (rank as i64..2 * rank as i64).collect(),
        scatter_dims_to_operand_dims: (0..rank as i64).collect(),
        index_vector_dim: rank as i64,
        ..Default::default()
    };
    let sum = build::scatter(s.b, ScatterKind::Add, [nothing, starts, parts], &dims);
    let inner = s.pad(sum, &list(|window| -window.low), &list(|window| -window.high), &none);
    let limits = s.shape_of(inner);
    let value = s.slice(inner, &none, &limits, &list(|window| window.base_dilation));
    // More is cropped from an operand than it has, perhaps: there is nothing then, but more of it.
    let may_be_less = windows.iter().any(|window| window.low < 0 || window.high < 0);
    if may_be_less && s.shape_of(value).contains(&ir::DYNAMIC) { s.first(value, &own) } else { value }
}
