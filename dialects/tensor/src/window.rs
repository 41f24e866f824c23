//! Window arithmetic: how windows lie over a padded and dilated dimension, as in StableHLO.
//!
//! `base_dilation - 1` holes lie between the elements of the dimension, then comes padding on
//! both ends, which may be negative and crops; `window_dilation - 1` holes lie between the taps
//! of the window, which moves by `stride`.

use ir::{DYNAMIC, Dim};

/// A window along one dimension.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct WindowDim {
    /// How many taps the window has; [`DYNAMIC`] if that is not known.
    pub size: Dim,
    /// How far it moves.
    pub stride: i64,
    /// What is added before the first element; cropped if negative.
    pub low: i64,
    /// What is added after the last element; cropped if negative.
    pub high: i64,
    /// The distance between elements of the dimension.
    pub base_dilation: i64,
    /// The distance between taps of the window.
    pub window_dilation: i64,
    /// Whether the taps are in the other order.
    pub reversed: bool,
}

impl WindowDim {
    /// A window that moves by one, with neither padding nor holes.
    pub fn new(size: Dim) -> WindowDim {
        WindowDim { size, stride: 1, low: 0, high: 0, base_dilation: 1, window_dilation: 1, reversed: false }
    }

    /// How often the window fits over a dimension; [`DYNAMIC`] if a size is not known, none if
    /// the numbers overflow.
    pub fn output_size(&self, input: Dim) -> Option<Dim> {
        if input == DYNAMIC || self.size == DYNAMIC {
            return Some(DYNAMIC);
        }
        let padded = dilated(input, self.base_dilation)?.checked_add(self.low)?.checked_add(self.high)?;
        let window = dilated(self.size, self.window_dilation)?;
        if padded <= 0 || window > padded {
            return Some(0);
        }
        Some((padded - window) / self.stride + 1)
    }

    /// The element of a dimension of size `input` under a tap of a window; none where there is
    /// padding or a hole.
    pub fn element(&self, window: i64, tap: i64, input: i64) -> Option<i64> {
        let tap = if self.reversed { self.size - 1 - tap } else { tap };
        let at = window * self.stride + tap * self.window_dilation - self.low;
        let is_element = at >= 0 && at % self.base_dilation == 0 && at / self.base_dilation < input;
        is_element.then(|| at / self.base_dilation)
    }
}

/// The extent of `size` elements with holes between them; none on overflow.
pub fn dilated(size: i64, dilation: i64) -> Option<i64> {
    if size <= 0 { Some(0) } else { (size - 1).checked_mul(dilation)?.checked_add(1) }
}

/// The size of a dimension after `tensor.pad`; none if it would be negative or overflow.
pub fn padded_size(size: Dim, low: i64, high: i64, interior: i64) -> Option<Dim> {
    if size == DYNAMIC {
        return Some(DYNAMIC);
    }
    let padded = dilated(size, interior.checked_add(1)?)?.checked_add(low)?.checked_add(high)?;
    (padded >= 0).then_some(padded)
}

/// How many elements `tensor.slice` takes of a dimension.
pub fn sliced_size(start: i64, limit: Dim, stride: i64) -> Dim {
    if limit == DYNAMIC { DYNAMIC } else { ((limit - start).max(0) as u64).div_ceil(stride.max(1) as u64) as i64 }
}

/// The windows of a `tensor.reduce_window` or `tensor.select_and_scatter`, one for each dimension.
pub fn of(view: ir::View<'_>) -> Result<Vec<WindowDim>, String> {
    let sizes = view.attr("window").and_then(|attr| attr.as_ints(view.cx)).unwrap_or(&[]);
    crate::convolution::read_window(view.cx, |name| view.attr(name), sizes, &crate::infer::WINDOW_NAMES)
}
