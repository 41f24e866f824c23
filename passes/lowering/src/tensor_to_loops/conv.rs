//! Convolutions, without a copy of the input for each tap of the kernel.
//!
//! Rows of the result along its last dimension are accumulated in memory: for each tap and input
//! feature the row of the input that lies under it is added. Where the last dimension is spatial,
//! the part of the row that is not padding is found before the loop, so that the innermost loop
//! has no conditions.

use ir::{Builder, OpId, Type, ValueId};
use memref::Size;
use tensor::convolution::Convolution;
use tensor::window::WindowDim;

use super::access::Access;
use super::contract::{accumulate, add_to_row, clear_row, multiply};
use super::lowerer::Lowerer;
use super::plan::{LoopDim, Stage};
use super::reduce::{convert, is_narrow};
use super::update::guarded;
use super::window::{output_extent, position};

/// The convolution that an operation is.
fn read(l: &Lowerer<'_>, op: OpId) -> Convolution {
    Convolution::of(l.view(op), l.shape(l.old.operand(op, 1))).expect("a verified convolution")
}

/// The loops that a convolution may share: that of the batch, if it comes first.
pub(crate) fn loops_and_seeds(l: &Lowerer<'_>, op: OpId) -> (Vec<LoopDim>, Vec<(ValueId, Access)>) {
    let (conv, result) = (read(l, op), l.old.result(op, 0));
    let [input, kernel] = [0, 1].map(|index| l.old.operand(op, index));
    let shares = conv.dims.output_batch == 0 && conv.batch_groups == 1;
    let access = |dim: usize| (shares && dim == conv.dims.input_batch).then_some(0);
    let seeds = vec![(input, (0..l.rank(input)).map(access).collect()), (kernel, vec![None; l.rank(kernel)])];
    let batch = LoopDim { size: l.shape(result)[0], of: (result, 0), output: Some(0) };
    (if shares { vec![batch] } else { Vec::new() }, seeds)
}

/// The size of a dimension of the result that is not known now.
pub(crate) fn extent(l: &mut Lowerer<'_>, b: &mut Builder<'_>, op: OpId, dim: usize) -> Size {
    let conv = read(l, op);
    let [input, kernel] = [0, 1].map(|index| l.old.operand(op, index));
    if dim == conv.dims.output_feature {
        return l.extent(b, kernel, conv.dims.kernel_output);
    }
    if dim == conv.dims.output_batch {
        let size = l.extent(b, input, conv.dims.input_batch);
        let (size, groups) = (l.value_of(b, size), l.index(b, conv.batch_groups));
        let size = l.div(b, size, groups);
        return l.size_of(b, size);
    }
    let number = conv.dims.output_spatial.iter().position(|&other| other == dim).expect("it is spatial");
    let size = l.extent(b, input, conv.dims.input_spatial[number]);
    let taps = l.extent(b, kernel, conv.dims.kernel_spatial[number]);
    output_extent(l, b, &conv.window[number], taps, size)
}

/// What to do for a tap of the kernel and an input feature.
type Tap<'f, 'a> = &'f mut dyn FnMut(&mut Lowerer<'a>, &mut Builder<'_>, &[ValueId], ValueId);

/// What the loops of a convolution have found.
struct Place {
    /// The indices of the result.
    output: Vec<ValueId>,
    /// The input feature, within its group.
    feature: ValueId,
    /// The taps of the kernel, by spatial dimension.
    taps: Vec<ValueId>,
    /// The positions in the input, by spatial dimension.
    input: Vec<ValueId>,
}

struct Conv<'c> {
    conv: &'c Convolution,
    input: ValueId,
    kernel: ValueId,
    value: ValueId,
    element: Type,
}

/// Writes a convolution; the first dimension of the result may have an index.
pub(crate) fn emit(l: &mut Lowerer<'_>, b: &mut Builder<'_>, stage: &Stage, bound: &[ValueId]) {
    let conv = read(l, stage.op);
    let value = stage.value;
    let [input, kernel] = [0, 1].map(|index| l.old.operand(stage.op, index));
    let this = Conv { conv: &conv, input, kernel, value, element: l.element_type(value) };
    let rank = l.rank(value);
    if is_narrow(l, this.element) || !l.places.contains_key(&value) {
        return this.by_elements(l, b, bound);
    }
    let row = rank - 1;
    let outer: Vec<Size> = (bound.len()..row).map(|dim| l.extent(b, value, dim)).collect();
    let row_size = l.extent(b, value, row);
    l.nest(b, &outer, &mut |l, b, indices| {
        let outputs: Vec<ValueId> = bound.iter().chain(indices).copied().collect();
        clear_row(l, b, value, &outputs, row_size);
        this.taps(l, b, &mut |l, b, taps, feature| this.add_row(l, b, &outputs, row_size, taps, feature));
    });
}

impl Conv<'_> {
    /// Walks the taps of the kernel and the input features of a group.
    fn taps<'a>(&self, l: &mut Lowerer<'a>, b: &mut Builder<'_>, inner: Tap<'_, 'a>) {
        let dims = &self.conv.dims;
        let mut sizes: Vec<Size> = dims.kernel_spatial.iter().map(|&dim| l.extent(b, self.kernel, dim)).collect();
        sizes.push(l.extent(b, self.kernel, dims.kernel_input));
        l.nest(b, &sizes, &mut |l, b, indices| {
            let (feature, taps) = indices.split_last().expect("there are features");
            inner(l, b, taps, *feature);
        });
    }

    /// Adds what one tap and input feature give to a row of the result.
    fn add_row(
        &self,
        l: &mut Lowerer<'_>,
        b: &mut Builder<'_>,
        outputs: &[ValueId],
        row_size: Size,
        taps: &[ValueId],
        feature: ValueId,
    ) {
        let dims = &self.conv.dims;
        let row = outputs.len();
        // Positions that do not depend on the column are checked once for the row.
        let mut positions: Vec<Option<ValueId>> = Vec::new();
        let mut inside = None;
        for (number, window) in self.conv.window.iter().enumerate() {
            let dim = dims.output_spatial[number];
            positions.push(match dim == row {
                true => None,
                false => {
                    let (at, check) = self.position(l, b, number, window, outputs[dim], taps[number]);
                    inside = check.map(|check| l.both(b, inside, check)).or(inside);
                    Some(at)
                }
            });
        }
        let spatial = dims.output_spatial.iter().position(|&dim| dim == row);
        let (low, high, is_checked) = match spatial {
            Some(number) => self.columns(l, b, number, row_size, taps[number]),
            None => (l.index(b, 0), l.value_of(b, row_size), true),
        };
        let body = &mut |l: &mut Lowerer<'_>, b: &mut Builder<'_>| {
            let one = l.index(b, 1);
            l.loop_over(b, [low, high, one], &[], &mut |l, b, column, _| {
                let mut output = outputs.to_vec();
                output.push(column);
                let mut condition = None;
                let input = (0..positions.len())
                    .map(|number| match positions[number] {
                        Some(at) => at,
                        None => {
                            let window = &self.conv.window[number];
                            let (at, check) = self.position(l, b, number, window, column, taps[number]);
                            condition = check.filter(|_| !is_checked);
                            at
                        }
                    })
                    .collect();
                let place = Place { output, feature, taps: taps.to_vec(), input };
                let product = self.product(l, b, &place, condition);
                add_to_row(l, b, self.value, &place.output, product);
                Vec::new()
            });
        };
        guarded(l, b, inside, body);
    }

    /// The position in the input under a tap, and whether there is an element, if it is in doubt.
    fn position(
        &self,
        l: &mut Lowerer<'_>,
        b: &mut Builder<'_>,
        number: usize,
        window: &WindowDim,
        at: ValueId,
        tap: ValueId,
    ) -> (ValueId, Option<ValueId>) {
        let size = l.extent(b, self.input, self.conv.dims.input_spatial[number]);
        let taps = l.extent(b, self.kernel, self.conv.dims.kernel_spatial[number]);
        position(l, b, window, at, tap, taps, size)
    }

    /// The columns of a row, along a spatial dimension, that are not padding; false if columns
    /// between them must be checked all the same.
    fn columns(
        &self,
        l: &mut Lowerer<'_>,
        b: &mut Builder<'_>,
        number: usize,
        row_size: Size,
        tap: ValueId,
    ) -> (ValueId, ValueId, bool) {
        let window = self.conv.window[number];
        let (zero, all) = (l.index(b, 0), l.value_of(b, row_size));
        if window.base_dilation != 1 {
            return (zero, all, false);
        }
        let size = l.extent(b, self.input, self.conv.dims.input_spatial[number]);
        let taps = l.extent(b, self.kernel, self.conv.dims.kernel_spatial[number]);
        let (size, tap) = (l.value_of(b, size), super::window::tap_offset(l, b, &window, tap, taps));
        // 0 <= column * stride + tap - low < size
        let first = l.index(b, window.low);
        let first = l.sub(b, first, tap);
        let first = l.max(b, first, zero);
        let low = l.plus(b, first, window.stride - 1);
        let stride = l.index(b, window.stride);
        let low = l.div(b, low, stride);
        let end = l.plus(b, size, window.low + window.stride - 1);
        let end = l.sub(b, end, tap);
        let end = l.max(b, end, zero);
        let high = l.div(b, end, stride);
        (low, l.min(b, high, all), true)
    }

    /// The product of an element of the input and one of the kernel; zero if a condition fails.
    fn product(&self, l: &mut Lowerer<'_>, b: &mut Builder<'_>, place: &Place, condition: Option<ValueId>) -> ValueId {
        let (conv, dims) = (self.conv, &self.conv.dims);
        let (feature_out, batch_out) = (place.output[dims.output_feature], place.output[dims.output_batch]);
        let outputs = l.extent(b, self.kernel, dims.kernel_output);
        let outputs = l.value_of(b, outputs);
        let mut input = vec![batch_out; l.rank(self.input)];
        let mut kernel = vec![feature_out; l.rank(self.kernel)];
        kernel[dims.kernel_input] = place.feature;
        input[dims.input_feature] = place.feature;
        if conv.groups > 1 {
            let groups = l.index(b, conv.groups);
            let per_group = l.div(b, outputs, groups);
            let group = l.div(b, feature_out, per_group);
            let features = l.extent(b, self.kernel, dims.kernel_input);
            let features = l.value_of(b, features);
            let start = l.mul(b, group, features);
            input[dims.input_feature] = l.add(b, start, place.feature);
        }
        if conv.batch_groups > 1 {
            let groups = l.index(b, conv.batch_groups);
            let per_group = l.div(b, outputs, groups);
            let group = l.div(b, feature_out, per_group);
            let batch = l.extent(b, self.input, dims.input_batch);
            let batch = l.value_of(b, batch);
            let per_group = l.div(b, batch, groups);
            let start = l.mul(b, group, per_group);
            input[dims.input_batch] = l.add(b, start, batch_out);
        }
        for (number, &dim) in dims.input_spatial.iter().enumerate() {
            input[dim] = place.input[number];
        }
        for (number, &dim) in dims.kernel_spatial.iter().enumerate() {
            kernel[dim] = place.taps[number];
        }
        let wide = super::reduce::sum_type(l, self.element);
        let source = l.element_type(self.input);
        let nothing = l.zero(b, source);
        let x = l.element_if(b, condition, self.input, &input, nothing);
        let y = l.element(b, self.kernel, &kernel);
        let (x, y) = (convert(l, b, x, wide), convert(l, b, y, wide));
        multiply(l, b, x, y)
    }

    /// Sums each element in a register: for formats whose sums are kept in a wider one.
    fn by_elements(&self, l: &mut Lowerer<'_>, b: &mut Builder<'_>, bound: &[ValueId]) {
        let dims = &self.conv.dims;
        let mut sizes: Vec<Size> = dims.kernel_spatial.iter().map(|&dim| l.extent(b, self.kernel, dim)).collect();
        sizes.push(l.extent(b, self.kernel, dims.kernel_input));
        let wide = super::reduce::sum_type(l, self.element);
        l.over(b, self.value, bound, &mut |l, b, outputs| {
            let zero = l.zero(b, wide);
            let total = l.fold(b, &sizes, &[zero], &mut |l, b, indices, carried| {
                let (feature, taps) = indices.split_last().expect("there are features");
                let mut inside = None;
                let mut input = Vec::new();
                for (number, window) in self.conv.window.iter().enumerate() {
                    let at = outputs[dims.output_spatial[number]];
                    let (at, check) = self.position(l, b, number, window, at, taps[number]);
                    inside = check.map(|check| l.both(b, inside, check)).or(inside);
                    input.push(at);
                }
                let place = Place { output: outputs.to_vec(), feature: *feature, taps: taps.to_vec(), input };
                let product = self.product(l, b, &place, inside);
                vec![accumulate(l, b, carried[0], product)]
            });
            let result = convert(l, b, total[0], self.element);
            l.write(b, self.value, outputs, result);
        });
    }
}
