//! Derivatives of sums of products: einsum, matrix products, convolutions.

use ir::{DYNAMIC, Op, Type, ValueId, View};
use tensor::convolution::{ConvDims, Convolution};
use tensor::einsum::EinsumSpec;
use tensor::window::WindowDim;
use tensor::{Conv, Einsum, Matmul, build};

use super::site::extent;
use super::{Shaped, Site, Size, always, each, sizes};
use crate::rules::Read;
use crate::values;

/// The table, in the order of the dialect's operations.
#[rustfmt::skip]
pub const RULES: &[Shaped] = &[
    Shaped { def: Einsum::DEF, check: always, reads: einsum_reads, reverse: einsum, forward: each },
    Shaped { def: Matmul::DEF, check: always, reads: others, reverse: matmul, forward: each },
    Shaped { def: Conv::DEF, check: always, reads: conv_reads, reverse: conv, forward: each },
];

/// A product reads all its other factors.
fn others(view: View<'_>, operand: usize) -> Vec<Read> {
    (0..view.body.operand_count(view.op)).filter(|&at| at != operand).map(Read::Operand).collect()
}

fn spec_of(view: View<'_>) -> EinsumSpec {
    let text = view.attr("spec").and_then(|attr| attr.as_str(view.cx)).unwrap_or("->");
    EinsumSpec::parse(text).unwrap_or(EinsumSpec { inputs: Vec::new(), output: Vec::new() })
}

/// Dimensions that only one factor has are repeated, and diagonals are put in place: for both,
/// its sizes are read.
fn einsum_reads(view: View<'_>, operand: usize) -> Vec<Read> {
    let spec = spec_of(view);
    let letters = &spec.inputs[operand];
    let is_alone = |letter: &char| {
        !spec.output.contains(letter)
            && !spec.inputs.iter().enumerate().any(|(other, letters)| other != operand && letters.contains(letter))
    };
    let is_special = (0..letters.len()).any(|at| letters[..at].contains(&letters[at]) || is_alone(&letters[at]));
    [others(view, operand), if is_special { sizes(view, operand) } else { Vec::new() }].concat()
}

fn einsum(s: &mut Site<'_, '_>, operand: usize, g: ValueId) -> ValueId {
    let spec = spec_of(s.view);
    contribution(s, &spec, operand, g)
}

fn matmul(s: &mut Site<'_, '_>, operand: usize, g: ValueId) -> ValueId {
    let spec = EinsumSpec::of_matmul(s.shape(0).len());
    contribution(s, &spec, operand, g)
}

/// The cotangent of a factor is the product of that of the result with all other factors.
fn contribution(s: &mut Site<'_, '_>, spec: &EinsumSpec, operand: usize, g: ValueId) -> ValueId {
    let element = s.b.ty(g).element(s.b.cx);
    let own = &spec.inputs[operand];
    let (mut inputs, mut letters) = (vec![g], vec![spec.output.clone()]);
    for at in (0..spec.inputs.len()).filter(|&at| at != operand) {
        let value = s.operand(at);
        inputs.push(s.convert(value, element));
        letters.push(spec.inputs[at].clone());
    }
    // What some other factor or the result knows, each letter once.
    let mut output: Vec<char> = Vec::new();
    for &letter in own {
        if !output.contains(&letter) && letters.iter().any(|known| known.contains(&letter)) {
            output.push(letter);
        }
    }
    let product = build::einsum(s.b, &EinsumSpec { inputs: letters, output: output.clone() }, &inputs);
    let value = if output == *own { product } else { spread(s, product, &output, own, operand) };
    let element = s.operand_type(operand).element(s.b.cx);
    s.convert(value, element)
}

/// Brings a product in the shape of an operand: letters that it does not have are repeated, and
/// of a letter that stands twice only the diagonal is kept.
fn spread(s: &mut Site<'_, '_>, product: ValueId, has: &[char], own: &[char], operand: usize) -> ValueId {
    let first = |letter: &char| own.iter().position(|other| other == letter).unwrap_or(0);
    let dims: Vec<i64> = has.iter().map(|letter| first(letter) as i64).collect();
    let mut value = s.broadcast(product, &dims, operand);
    for (at, letter) in own.iter().enumerate().filter(|&(at, letter)| first(letter) != at) {
        let sizes = s.sizes_at(operand);
        let [here, there] = [at, first(letter)].map(|dim| s.places(&sizes, dim));
        let is_diagonal = s.cmpi(arith::CmpI::Eq, here, there);
        value = s.where_true(is_diagonal, value);
    }
    value
}

// ---- convolutions ----

/// A product reads the other factor, and what is cropped the sizes that it has.
fn conv_reads(view: View<'_>, operand: usize) -> Vec<Read> {
    [others(view, operand), sizes(view, operand)].concat()
}

/// The roles of the three tensors are exchanged, as in JAX's transposes of this operation.
fn conv(s: &mut Site<'_, '_>, operand: usize, g: ValueId) -> ValueId {
    let kernel = s.shape(1);
    let conv = Convolution::of(s.view, &kernel).unwrap_or_else(|why| panic!("a verified convolution: {why}"));
    let element = s.operand_type(operand).element(s.b.cx);
    let value = if operand == 0 { by_input(s, &conv, g) } else { by_kernel(s, &conv, g) };
    s.convert(value, element)
}

/// The cotangent of the input: that of the result under the flipped kernel.
fn by_input(s: &mut Site<'_, '_>, conv: &Convolution, g: ValueId) -> ValueId {
    let (dims, input, result) = (&conv.dims, s.shape(0), s.result_shape());
    let element = s.b.ty(g).element(s.b.cx);
    let kernel = s.operand(1);
    let kernel = s.convert(kernel, element);
    let groups = conv.groups.max(conv.batch_groups);
    let kernel = if groups > 1 { regroup_kernel(s, dims, kernel, groups) } else { kernel };
    // What no window reached at the end is not known either: zeros for all of it are cropped.
    let is_open = is_open(s, conv);
    let g = if has_open_windows(conv) { surrounded(s, conv, kernel, g) } else { g };
    let window: Vec<WindowDim> = (0..dims.spatial_rank())
        .map(|at| {
            let old = conv.window[at];
            let (size, out) = (input[dims.input_spatial[at]], result[dims.output_spatial[at]]);
            if old.size == DYNAMIC {
                // The rest of the padding is there already, and the elements are apart.
                let (low, high) = (-old.low, old.stride - 1 - old.high);
                let (stride, base_dilation) = (old.base_dilation, 1);
                return WindowDim { stride, low, high, base_dilation, reversed: !old.reversed, ..old };
            }
            let taps = extent(old.size, old.window_dilation);
            let low = taps - old.low - 1;
            let high = match is_open {
                true => taps - 1 - old.high + old.stride - 1,
                false => extent(size, old.base_dilation) + taps - 1 - extent(out, old.stride) - low,
            };
            WindowDim {
                size: old.size,
                stride: old.base_dilation,
                low,
                high,
                base_dilation: old.stride,
                window_dilation: old.window_dilation,
                reversed: !old.reversed,
            }
        })
        .collect();
    let exchanged = ConvDims {
        input_batch: dims.output_batch,
        input_feature: dims.output_feature,
        input_spatial: dims.output_spatial.clone(),
        kernel_input: dims.kernel_output,
        kernel_output: dims.kernel_input,
        kernel_spatial: dims.kernel_spatial.clone(),
        output_batch: dims.input_batch,
        output_feature: dims.input_feature,
        output_spatial: dims.input_spatial.clone(),
    };
    let new = Convolution { dims: exchanged, window, groups, batch_groups: 1 };
    let mut value = emit(s, &new, g, kernel);
    if conv.batch_groups != 1 {
        // The features of all groups stand beside each other: groups go back to the batch.
        value = split(s, value, dims.input_feature, conv.batch_groups);
        value = merge(s, value, dims.input_feature, dims.input_batch);
    }
    if !is_open {
        return value;
    }
    let sizes = s.sizes_at(0);
    s.first(value, &sizes)
}

/// Whether sizes of the input, of the result or of windows are known only when the program runs.
fn is_open(s: &Site<'_, '_>, conv: &Convolution) -> bool {
    has_open_windows(conv) || [s.shape(0), s.result_shape()].iter().any(|shape| shape.contains(&DYNAMIC))
}

/// Whether only run time tells the size of a window.
fn has_open_windows(conv: &Convolution) -> bool {
    conv.window.iter().any(|window| window.size == DYNAMIC)
}

/// A cotangent with as many zeros around it as windows of unknown size reach beyond their first tap,
/// and as far apart as windows are: attributes have only numbers for that.
fn surrounded(s: &mut Site<'_, '_>, conv: &Convolution, kernel: ValueId, g: ValueId) -> ValueId {
    let rank = conv.dims.rank();
    let (none, mut interior, zero) = (vec![0; rank], vec![0; rank], s.index(0));
    let mut reach = vec![zero; rank];
    for (at, window) in conv.window.iter().enumerate().filter(|(_, window)| window.size == DYNAMIC) {
        let dim = conv.dims.output_spatial[at];
        interior[dim] = window.stride - 1;
        let (taps, one) = (build::dim(s.b, kernel, conv.dims.kernel_spatial[at]), s.index(1));
        let taps = arith::Maxsi::emit(s.b, taps, one);
        let others = values::sub(s.b, taps, one);
        let dilation = s.index(window.window_dilation);
        reach[dim] = values::mul(s.b, others, dilation);
    }
    let apart = s.pad(g, &none, &none, &interior);
    let (mut sizes, element) = (s.sizes(apart), s.b.ty(apart).element(s.b.cx));
    for at in (0..conv.window.len()).filter(|&at| conv.window[at].size == DYNAMIC) {
        let dim = conv.dims.output_spatial[at];
        let size = s.size(sizes[dim]);
        let before = values::add(s.b, size, reach[dim]);
        sizes[dim] = Size::Value(values::add(s.b, before, reach[dim]));
    }
    let around = s.zeros_of(&sizes, element);
    tensor::UpdateSlice::emit(s.b, around, apart, &reach)
}

/// The groups of the output features of a kernel go to its input features.
fn regroup_kernel(s: &mut Site<'_, '_>, dims: &ConvDims, kernel: ValueId, groups: i64) -> ValueId {
    let kernel = split(s, kernel, dims.kernel_output, groups);
    merge(s, kernel, dims.kernel_output, dims.kernel_input)
}

/// Takes a factor, the slower part, out of a dimension: it becomes a dimension before it.
fn split(s: &mut Site<'_, '_>, value: ValueId, dim: usize, factor: i64) -> ValueId {
    let mut sizes = s.sizes(value);
    sizes[dim] = s.parted(sizes[dim], factor);
    sizes.insert(dim, Size::Known(factor));
    s.reshape_by(value, &sizes)
}

/// Puts the dimension that [`split`] made at `from` into dimension `to` of what there was before,
/// as its slower part.
fn merge(s: &mut Site<'_, '_>, value: ValueId, from: usize, to: usize) -> ValueId {
    let rank = s.shape_of(value).len();
    let mut perm: Vec<i64> = (0..rank as i64).filter(|&dim| dim != from as i64).collect();
    perm.insert(to, from as i64);
    let moved = s.transpose(value, &perm);
    let mut sizes = s.sizes(moved);
    let factor = sizes.remove(to);
    sizes[to] = s.times(sizes[to], factor);
    s.reshape_by(moved, &sizes)
}

/// The cotangent of the kernel: the input under that of the result, batch and features exchanged.
fn by_kernel(s: &mut Site<'_, '_>, conv: &Convolution, g: ValueId) -> ValueId {
    let (dims, input, result, is_open) = (&conv.dims, s.shape(0), s.result_shape(), is_open(s, conv));
    let element = s.b.ty(g).element(s.b.cx);
    let value = s.operand(0);
    let value = s.convert(value, element);
    let window: Vec<WindowDim> = (0..dims.spatial_rank())
        .map(|at| {
            let old = conv.window[at];
            let (size, out) = (input[dims.input_spatial[at]], result[dims.output_spatial[at]]);
            let taps = extent(old.size, old.window_dilation);
            let high = match is_open {
                true => old.high,
                false => extent(out, old.stride) - extent(size, old.base_dilation) + taps - old.low - 1,
            };
            WindowDim {
                size: out,
                stride: old.window_dilation,
                low: old.low,
                high,
                base_dilation: old.base_dilation,
                window_dilation: old.stride,
                reversed: false,
            }
        })
        .collect();
    let exchanged = ConvDims {
        input_batch: dims.input_feature,
        input_feature: dims.input_batch,
        input_spatial: dims.input_spatial.clone(),
        kernel_input: dims.output_batch,
        kernel_output: dims.output_feature,
        kernel_spatial: dims.output_spatial.clone(),
        output_batch: dims.kernel_input,
        output_feature: dims.kernel_output,
        output_spatial: dims.kernel_spatial.clone(),
    };
    let new = Convolution { dims: exchanged, window, groups: conv.batch_groups, batch_groups: conv.groups };
    let mut value = emit(s, &new, value, g);
    if is_open {
        value = cropped(s, conv, value);
    }
    let flipped: Vec<i64> = (0..dims.spatial_rank())
        .filter(|&at| conv.window[at].reversed)
        .map(|at| dims.kernel_spatial[at] as i64)
        .collect();
    if flipped.is_empty() { value } else { tensor::Reverse::emit(s.b, value, &flipped[..]) }
}

/// As many taps as the kernel has: what no window reached makes more of them, no window fewer.
fn cropped(s: &mut Site<'_, '_>, conv: &Convolution, value: ValueId) -> ValueId {
    let (rank, mut limits) = (conv.dims.rank(), s.shape_of(value));
    let mut high = vec![0; rank];
    let known = conv.window.iter().zip(&conv.dims.kernel_spatial).filter(|(window, _)| window.size != DYNAMIC);
    for (window, &dim) in known {
        (high[dim], limits[dim]) = (window.size, window.size);
    }
    let padded = s.pad(value, &vec![0; rank], &high, &vec![0; rank]);
    let value = s.slice(padded, &vec![0; rank], &limits, &vec![1; rank]);
    if has_open_windows(conv) { cropped_by(s, conv, value) } else { value }
}

/// The same where only run time tells how many taps the kernel has.
fn cropped_by(s: &mut Site<'_, '_>, conv: &Convolution, value: ValueId) -> ValueId {
    let (kernel, element) = (s.operand(1), s.b.ty(value).element(s.b.cx));
    let (mut value, mut sizes) = (value, s.sizes(value));
    for (window, &dim) in conv.window.iter().zip(&conv.dims.kernel_spatial) {
        if window.size == DYNAMIC {
            let mut more = s.sizes(value);
            more[dim] = Size::Value(build::dim(s.b, kernel, dim));
            sizes[dim] = more[dim];
            let more = s.zeros_of(&more, element);
            value = tensor::Concat::emit(s.b, &[value, more], dim as i64);
        }
    }
    s.first(value, &sizes)
}

/// The same convolution with its spatial dimensions in the order in which the input has them, as
/// the operation counts them.
fn in_order(conv: &Convolution) -> Convolution {
    let dims = &conv.dims;
    let mut order: Vec<usize> = (0..dims.spatial_rank()).collect();
    order.sort_by_key(|&at| dims.input_spatial[at]);
    let sorted = |list: &[usize]| order.iter().map(|&at| list[at]).collect::<Vec<usize>>();
    let dims = ConvDims {
        input_spatial: sorted(&dims.input_spatial),
        kernel_spatial: sorted(&dims.kernel_spatial),
        output_spatial: sorted(&dims.output_spatial),
        ..dims.clone()
    };
    Convolution { dims, window: order.iter().map(|&at| conv.window[at]).collect(), ..conv.clone() }
}

fn emit(s: &mut Site<'_, '_>, conv: &Convolution, input: ValueId, kernel: ValueId) -> ValueId {
    let conv = &in_order(conv);
    let shape = conv
        .output_shape(&s.shape_of(input), &s.shape_of(kernel))
        .unwrap_or_else(|why| panic!("a transposed convolution fits: {why}"));
    let (cx, ty) = (s.b.cx, s.b.cx.tensor(&shape, s.b.ty(input).element(s.b.cx)));
    let list = |field: fn(&WindowDim) -> i64| cx.ints(&conv.window.iter().map(field).collect::<Vec<i64>>());
    let padding: Vec<i64> = conv.window.iter().flat_map(|window| [window.low, window.high]).collect();
    let reversed: Vec<i64> =
        (0..conv.window.len()).filter(|&at| conv.window[at].reversed).map(|at| at as i64).collect();
    let mut attrs = vec![
        ("dims", cx.string(&conv.dims.to_string())),
        ("strides", list(|window| window.stride)),
        ("padding", cx.ints(&padding)),
        ("lhs_dilation", list(|window| window.base_dilation)),
        ("rhs_dilation", list(|window| window.window_dilation)),
    ];
    if !reversed.is_empty() {
        attrs.push(("reverse", cx.ints(&reversed)));
    }
    for (name, count) in [("groups", conv.groups), ("batch_groups", conv.batch_groups)] {
        attrs.push((name, cx.integer(i128::from(count), Type::I64)));
    }
    s.make(Conv::DEF, &[input, kernel], ty, attrs)
}
