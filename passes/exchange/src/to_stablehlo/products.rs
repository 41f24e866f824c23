//! Products and convolutions. A product of several factors is taken apart in products of two.

use ir::attr_values::AttrValue;
use ir::{AttrKind, Dense, Op, OpId, Type, ValueId};
use stablehlo::{ConvDims, DotDims};
use tensor::ReduceKind;

use super::structure::known;
use super::{Exporter, Values, combining};

/// A factor and the letters of its dimensions.
type Factor = (ValueId, Vec<char>);

pub(crate) fn einsum(e: &mut Exporter<'_, '_>, op: OpId) -> Values {
    known(e, op)?;
    let spec = tensor::Einsum::of(op).spec(e.cx, e.body).0;
    let ty = e.result_type(op);
    let Some((inputs, output)) = spec.split_once("->") else { return Err(e.fail(format!("`{spec}` is no product"))) };
    let output: Vec<char> = output.chars().filter(|letter| !letter.is_whitespace()).collect();
    let letters = inputs.split(',').map(|part| part.chars().filter(|letter| !letter.is_whitespace()).collect());
    let mut factors: Vec<Factor> = e.operands(op).into_iter().zip(letters).collect();
    for factor in &mut factors {
        if (1..factor.1.len()).any(|at| factor.1[..at].contains(&factor.1[at])) {
            return Err(e.fail("a diagonal in a product has no counterpart in StableHLO"));
        }
        factor.0 = e.cast(factor.0, ty.element(e.cx));
    }
    factors.reverse();
    let Some(mut product) = factors.pop() else { return Err(e.fail("a product of nothing")) };
    while let Some(next) = factors.pop() {
        // Letters that nothing else needs are summed as soon as they can be.
        let needed =
            |letter: &char| output.contains(letter) || factors.iter().any(|(_, letters)| letters.contains(letter));
        product = pair(e, product, next, &needed);
    }
    product = sum_out(e, product, &|letter| output.contains(letter));
    let value = in_order(e, product, &output);
    Ok(vec![value])
}

/// Sums over the letters that are not needed.
fn sum_out(e: &mut Exporter<'_, '_>, (value, letters): Factor, needed: &dyn Fn(&char) -> bool) -> Factor {
    let dims: Vec<i64> = (0..letters.len()).filter(|&at| !needed(&letters[at])).map(|at| at as i64).collect();
    if dims.is_empty() {
        return (value, letters);
    }
    let kept: Vec<char> = letters.into_iter().filter(needed).collect();
    (combining::reduce_by(e, ReduceKind::Add, value, &dims), kept)
}

/// The product of two factors, summed over what is needed by neither.
fn pair(e: &mut Exporter<'_, '_>, lhs: Factor, rhs: Factor, needed: &dyn Fn(&char) -> bool) -> Factor {
    let lhs = sum_out(e, lhs.clone(), &|letter| needed(letter) || rhs.1.contains(letter));
    let rhs = sum_out(e, rhs, &|letter| needed(letter) || lhs.1.contains(letter));
    let place =
        |letters: &[char], letter: &char| letters.iter().position(|other| other == letter).map_or(0, |at| at as i64);
    let shared: Vec<char> = lhs.1.iter().copied().filter(|letter| rhs.1.contains(letter)).collect();
    let (batch, summed): (Vec<char>, Vec<char>) = shared.iter().partition(|letter| needed(letter));
    let dims = |letters: &[char], side: &[char]| letters.iter().map(|letter| place(side, letter)).collect::<Vec<i64>>();
    let numbers = DotDims {
        lhs_batching: dims(&batch, &lhs.1),
        rhs_batching: dims(&batch, &rhs.1),
        lhs_contracting: dims(&summed, &lhs.1),
        rhs_contracting: dims(&summed, &rhs.1),
    };
    let mut letters = batch;
    for side in [&lhs.1, &rhs.1] {
        letters.extend(side.iter().filter(|letter| !shared.contains(letter)));
    }
    let size = |letter: &char| match lhs.1.contains(letter) {
        true => e.shape(lhs.0)[place(&lhs.1, letter) as usize],
        false => e.shape(rhs.0)[place(&rhs.1, letter) as usize],
    };
    let shape: Vec<i64> = letters.iter().map(size).collect();
    let ty = e.cx.tensor(&shape, e.element(lhs.0));
    let attrs = vec![("dot_dimension_numbers", numbers.attr(e.cx))];
    (e.make(stablehlo::DotGeneral::DEF, &[lhs.0, rhs.0], ty, attrs), letters)
}

/// A factor with its letters in an order; letters of no factor are none.
fn in_order(e: &mut Exporter<'_, '_>, (value, letters): Factor, output: &[char]) -> ValueId {
    let order: Vec<i64> = output
        .iter()
        .filter_map(|letter| letters.iter().position(|other| other == letter))
        .map(|at| at as i64)
        .collect();
    if order.iter().enumerate().all(|(at, &from)| at as i64 == from) {
        return value;
    }
    let old = e.shape(value);
    let shape: Vec<i64> = order.iter().map(|&dim| old[dim as usize]).collect();
    let (ty, order) = (e.cx.tensor(&shape, e.element(value)), e.cx.ints(&order));
    e.make(stablehlo::Transpose::DEF, &[value], ty, vec![("permutation", order)])
}

pub(crate) fn matmul(e: &mut Exporter<'_, '_>, op: OpId) -> Values {
    known(e, op)?;
    let ty = e.result_type(op);
    let operands: Vec<ValueId> = e.operands(op).into_iter().map(|value| e.cast(value, ty.element(e.cx))).collect();
    let rank = e.shape(operands[0]).len() as i64;
    let batch: Vec<i64> = (0..rank - 2).collect();
    let dims = DotDims {
        lhs_batching: batch.clone(),
        rhs_batching: batch,
        lhs_contracting: vec![rank - 1],
        rhs_contracting: vec![rank - 2],
    };
    let attrs = vec![("dot_dimension_numbers", dims.attr(e.cx))];
    Ok(vec![e.make(stablehlo::DotGeneral::DEF, &operands, ty, attrs)])
}

/// `[[1, 1], [0, 2]]`, as a constant of a window.
pub(crate) fn padding(e: &Exporter<'_, '_>, pairs: &[i64]) -> ir::Attr {
    let data: Vec<u8> = pairs.iter().flat_map(|size| size.to_le_bytes()).collect();
    let ty = e.cx.tensor(&[pairs.len() as i64 / 2, 2], Type::I64);
    e.cx.attr(AttrKind::Dense(Dense { ty, data: data.into(), splat: false }))
}

pub(crate) fn conv(e: &mut Exporter<'_, '_>, op: OpId) -> Values {
    known(e, op)?;
    let view = tensor::Conv::of(op);
    let dims = tensor::convolution::ConvDims::parse(&view.dims(e.cx, e.body)).map_err(|why| e.fail(why))?;
    let side = |first: usize, second: usize, spatial: &[usize]| {
        [&[first, second], spatial].concat().into_iter().map(|dim| dim as i64).collect::<Vec<i64>>()
    };
    let numbers = ConvDims {
        lhs: side(dims.input_batch, dims.input_feature, &dims.input_spatial),
        rhs: side(dims.kernel_input, dims.kernel_output, &dims.kernel_spatial),
        out: side(dims.output_batch, dims.output_feature, &dims.output_spatial),
    };
    let (cx, ty) = (e.cx, e.result_type(op));
    let mut attrs = vec![("dimension_numbers", numbers.attr(cx))];
    for (theirs, ours) in
        [("window_strides", "strides"), ("lhs_dilation", "lhs_dilation"), ("rhs_dilation", "rhs_dilation")]
    {
        attrs.extend(e.ints(op, ours).map(|list| (theirs, cx.ints(&list))));
    }
    attrs.extend(e.ints(op, "padding").map(|pairs| ("padding", padding(e, &pairs))));
    if let Some(flipped) = e.ints(op, "reverse") {
        let flags = (0..dims.spatial_rank() as i64).map(|dim| i64::from(flipped.contains(&dim)));
        attrs.push(("window_reversal", cx.attr(AttrKind::DenseArray(Type::I1, flags.collect()))));
    }
    attrs.push(("feature_group_count", view.groups(cx, e.body).attr(cx)));
    attrs.push(("batch_group_count", view.batch_groups(cx, e.body).attr(cx)));
    let operands: Vec<ValueId> = e.operands(op).into_iter().map(|value| e.cast(value, ty.element(cx))).collect();
    Ok(vec![e.make(stablehlo::Convolution::DEF, &operands, ty, attrs)])
}
