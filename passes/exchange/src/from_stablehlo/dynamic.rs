//! Operations whose shapes are operands, where types say the shapes all the same, and lists that
//! are needed are constants.

use ir::{AttrKind, Failed, Op, ValueId};

use super::indexing::{box_at, gather_attrs, gathered};
use super::structure::padded;
use super::{Converter, Values};

/// The integers of an operand, if it is a constant.
fn known_list(c: &mut Converter<'_, '_>, operand: usize, rank: usize) -> Result<Vec<i64>, Failed> {
    match known(c, operand).filter(|list| list.len() == rank) {
        Some(list) => Ok(list),
        None => {
            let name = c.body.def(c.op()).name;
            Err(c.fail(format!("operand {operand} of `{name}` must be a constant of {rank} numbers")))
        }
    }
}

fn known(c: &Converter<'_, '_>, operand: usize) -> Option<Vec<i64>> {
    let op = c.body.defining_op(c.operand(operand))?;
    let attr = arith::Constant::cast(c.body, op)?.value(c.cx, c.body);
    let AttrKind::Dense(dense) = attr.kind(c.cx) else { return None };
    let element = dense.ty.element(c.cx);
    let shift = 64 - element.width(c.cx).filter(|&width| width > 1 && element.is_integer(c.cx))?;
    let count = dense.ty.element_count(c.cx).filter(|&count| count < 64)? as usize;
    let number = |at: usize| (dense.element(c.cx, if dense.splat { 0 } else { at }) << shift) as i64 >> shift;
    Some((0..count).map(number).collect())
}

fn wrong(c: &mut Converter<'_, '_>) -> Failed {
    let (name, found, result) = (c.body.def(c.op()).name, c.ty(c.operand(0)).text(c.cx), c.result_type(0).text(c.cx));
    c.fail(format!("`{name}` does not make `{result}` of `{found}`"))
}

pub(crate) fn broadcast_in_dim(c: &mut Converter<'_, '_>) -> Values {
    let (from, ty, dims) = (c.shape(c.operand(0)), c.result_type(0), c.ints("broadcast_dimensions"));
    let to = ty.shape(c.cx).unwrap_or(&[]);
    let fits = |(&size, &dim): (&i64, &i64)| {
        let wanted = usize::try_from(dim).ok().and_then(|dim| to.get(dim));
        wanted.is_some_and(|&wanted| size == 1 || size == wanted)
    };
    let is_new = |(at, dim): (usize, &i64)| !dims[..at].contains(dim);
    if from.len() != dims.len() || !from.iter().zip(&dims).all(fits) || !dims.iter().enumerate().all(is_new) {
        return Err(wrong(c));
    }
    super::structure::broadcast_in_dim(c)
}

pub(crate) fn reshape(c: &mut Converter<'_, '_>) -> Values {
    let (from, to) = (c.ty(c.operand(0)).element_count(c.cx), c.result_type(0).element_count(c.cx));
    if from.is_none() || from != to {
        return Err(wrong(c));
    }
    super::structure::reshape(c)
}

pub(crate) fn iota(c: &mut Converter<'_, '_>) -> Values {
    let dim = stablehlo::DynamicIota::of(c.op()).iota_dimension(c.cx, c.body);
    let rank = c.result_type(0).shape(c.cx).map_or(0, <[i64]>::len);
    if !(0..rank as i64).contains(&dim) {
        return Err(wrong(c));
    }
    super::structure::iota(c)
}

pub(crate) fn pad(c: &mut Converter<'_, '_>) -> Values {
    let (operand, ty) = (c.operand(0), c.result_type(0));
    let from = c.shape(operand);
    let mut parts = [Vec::new(), Vec::new(), Vec::new()];
    for (number, part) in parts.iter_mut().enumerate() {
        *part = known_list(c, 2 + number, from.len())?;
    }
    let to = ty.shape(c.cx).unwrap_or(&[]);
    let fits = |dim: usize| {
        let between = i128::from(parts[2][dim]) * i128::from((from[dim] - 1).max(0));
        let size = i128::from(from[dim]) + i128::from(parts[0][dim]) + i128::from(parts[1][dim]) + between;
        parts[2][dim] >= 0 && to.get(dim).is_some_and(|&wanted| size == i128::from(wanted))
    };
    if to.len() != from.len()
        || !(0..from.len()).all(fits)
        || c.ty(c.operand(1)) != c.cx.tensor(&[], c.element(operand))
    {
        return Err(wrong(c));
    }
    let fill = c.operand(1);
    let value = c.scalar(fill);
    Ok(vec![padded(c, operand, value, ty, &parts)])
}

pub(crate) fn slice(c: &mut Converter<'_, '_>) -> Values {
    let (operand, ty) = (c.operand(0), c.result_type(0));
    let (from, to) = (c.shape(operand), ty.shape(c.cx).unwrap_or(&[]).to_vec());
    let strides = known_list(c, 3, from.len())?;
    if to.len() != from.len() || to.iter().zip(&from).any(|(part, size)| part > size) {
        return Err(wrong(c));
    }
    let (Some(starts), Some(limits)) = (known(c, 1), known(c, 2)) else { return box_of(c, operand, &strides, &to) };
    let fits = |dim: usize| {
        let (Some(&start), Some(&limit)) = (starts.get(dim), limits.get(dim)) else { return false };
        let is_range = strides[dim] > 0 && 0 <= start && start <= limit && limit <= from[dim];
        is_range && (limit - start) / strides[dim] + i64::from((limit - start) % strides[dim] > 0) == to[dim]
    };
    if !(0..from.len()).all(fits) {
        return Err(wrong(c));
    }
    let attrs = [("starts", starts), ("limits", limits), ("strides", strides)];
    let attrs = attrs.into_iter().map(|(name, list)| (name, c.cx.ints(&list))).collect();
    Ok(vec![c.make(tensor::Slice::DEF, &[operand], ty, attrs)])
}

/// A box whose start is computed; its sizes are those of the result.
fn box_of(c: &mut Converter<'_, '_>, operand: ValueId, strides: &[i64], sizes: &[i64]) -> Values {
    let (starts, unsigned) = (c.operand(1), c.is_unsigned(1));
    if strides.iter().any(|&stride| stride != 1) || c.shape(starts) != [sizes.len() as i64] {
        return Err(c.fail("`stablehlo.real_dynamic_slice` with computed starts is covered for steps of 1"));
    }
    let mut indices = Vec::new();
    for dim in 0..sizes.len() as i64 {
        let (ty, one) = (c.cx.tensor(&[1], c.element(starts)), c.cx.ints(&[1]));
        let attrs = vec![("starts", c.cx.ints(&[dim])), ("limits", c.cx.ints(&[dim + 1])), ("strides", one)];
        let entry = c.make(tensor::Slice::DEF, &[starts], ty, attrs);
        let entry = c.reshape(entry, &[]);
        indices.push(c.scalar_index(entry, unsigned));
    }
    Ok(vec![box_at(c, operand, &indices, sizes)])
}

pub(crate) fn gather(c: &mut Converter<'_, '_>) -> Values {
    let op = stablehlo::DynamicGather::of(c.op());
    let (dims, sorted) = (op.dimension_numbers(c.cx, c.body), op.indices_are_sorted(c.cx, c.body));
    let rank = c.shape(c.operand(0)).len();
    let (attrs, sizes) = (gather_attrs(c, &dims, sorted), known_list(c, 2, rank)?);
    // Nobody has looked at the numbers yet.
    let types = [c.ty(c.operand(0)), c.ty(c.operand(1))];
    let mut all = attrs.clone();
    all.push(("slice_sizes", c.cx.ints(&sizes)));
    let all = c.builder().inherent(all);
    let infer = ir::Infer { cx: c.cx, def: tensor::Gather::DEF, operands: &types, attrs: all };
    match ir::builder::infer_results(&infer) {
        Ok(found) if found == [c.result_type(0)] => Ok(vec![gathered(c, attrs, sizes)]),
        Ok(_) => Err(wrong(c)),
        Err(why) => Err(c.fail(why)),
    }
}
