//! Scatters: regions that are known become `tensor.scatter`, any other is carried out update by
//! update.

use arith::CmpI;
use ir::attr_values::AttrValue;
use ir::{Dim, Op, RegionId, Type, ValueId};
use stablehlo::ScatterDims;
use tensor::ScatterKind;

use super::indexing::{box_at, lists, put_box, signed_indices};
use super::reductions::{count_loop, delinearize, product};
use super::regions::{Region, apply};
use super::{Converter, Values};

/// What a region does to one of its tensors.
enum Action {
    Keep,
    Combine(ScatterKind),
}

/// Regions that combine what is there with an update, by name of the operation.
const COMBINATIONS: &[(&str, ScatterKind)] = &[
    ("add", ScatterKind::Add),
    ("multiply", ScatterKind::Mul),
    ("minimum", ScatterKind::Min),
    ("maximum", ScatterKind::Max),
    ("and", ScatterKind::Umin),
    ("or", ScatterKind::Umax),
];

pub(crate) fn scatter(c: &mut Converter<'_, '_>) -> Values {
    let op = stablehlo::Scatter::of(c.op());
    let Some((inputs, indices, updates)) = op.parts(c.view()) else { return Err(c.fail("operands are missing")) };
    let dims = op.scatter_dimension_numbers(c.cx, c.body);
    let region = c.body.regions(c.op())[0];
    let unsigned = c.is_unsigned(inputs.len());
    let Some(actions) = actions(c, region, &inputs) else {
        return scatter_loop(c, region, &dims, &inputs, (indices, unsigned), &updates);
    };
    let indices = signed_indices(c, indices, unsigned);
    let mut attrs = lists(
        c,
        &[
            ("update_window_dims", &dims.update_window_dims),
            ("inserted_window_dims", &dims.inserted_window_dims),
            ("input_batching_dims", &dims.input_batching_dims),
            ("scatter_indices_batching_dims", &dims.scatter_indices_batching_dims),
            ("scatter_dims_to_operand_dims", &dims.scatter_dims_to_operand_dims),
        ],
    );
    attrs.push(("index_vector_dim", dims.index_vector_dim.attr(c.cx)));
    for (flag, name) in [
        (op.indices_are_sorted(c.cx, c.body), "indices_are_sorted"),
        (op.unique_indices(c.cx, c.body), "unique_indices"),
    ] {
        if flag {
            attrs.push((name, ir::Attr::UNIT));
        }
    }
    let mut results = Vec::new();
    for ((&input, update), action) in inputs.iter().zip(updates).zip(actions) {
        results.push(match action {
            Action::Keep => input,
            Action::Combine(kind) => {
                let mut attrs = attrs.clone();
                attrs.push(("kind", kind.attr(c.cx)));
                let ty = c.ty(input);
                c.make(tensor::Scatter::DEF, &[input, indices, update], ty, attrs)
            }
        });
    }
    Ok(results)
}

/// What a region does to each of its tensors, if that is known.
fn actions(c: &Converter<'_, '_>, region: RegionId, inputs: &[ValueId]) -> Option<Vec<Action>> {
    let (looked, count) = (Region::new(c, region)?, inputs.len());
    let action = |index: usize| {
        let text = looked.text(index)?;
        let element = c.element(inputs[index]);
        if text == index.to_string() {
            return Some(Action::Keep);
        }
        if text == (count + index).to_string() {
            return Some(Action::Combine(ScatterKind::Set));
        }
        let mut arguments = [index.to_string(), (count + index).to_string()];
        arguments.sort();
        let name = text.strip_suffix(&format!("({})", arguments.join(",")))?;
        let &(_, kind) = COMBINATIONS.iter().find(|(known, _)| *known == name)?;
        let is_bool = element == Type::I1;
        let unsigned = c.is_unsigned(index) || is_bool;
        Some(Action::Combine(match (kind, name) {
            // Bits are combined by `and` and `or` only where there is one of them.
            (_, "and" | "or") if !is_bool => return None,
            (ScatterKind::Add, _) if is_bool => ScatterKind::Umax,
            (ScatterKind::Mul, _) if is_bool => ScatterKind::Umin,
            (ScatterKind::Min, _) if unsigned => ScatterKind::Umin,
            (ScatterKind::Max, _) if unsigned => ScatterKind::Umax,
            _ => kind,
        }))
    };
    (0..count).map(action).collect()
}

/// Update by update: the window that is there, joined with the update by the region, is put back
/// where all of it is inside.
fn scatter_loop(
    c: &mut Converter<'_, '_>,
    region: RegionId,
    dims: &ScatterDims,
    inputs: &[ValueId],
    (indices, unsigned): (ValueId, bool),
    updates: &[ValueId],
) -> Values {
    let (all, update_shape) = (c.shape(inputs[0]), c.shape(updates[0]));
    if !dims.update_window_dims.is_sorted() {
        return Err(c.fail("a scatter whose window dimensions are not in order is not covered"));
    }
    let is_window = |dim: usize| dims.update_window_dims.contains(&(dim as i64));
    let batch: Vec<usize> = (0..update_shape.len()).filter(|&dim| !is_window(dim)).collect();
    let batch_sizes: Vec<Dim> = batch.iter().map(|&dim| update_shape[dim]).collect();
    let update_box: Vec<Dim> =
        (0..update_shape.len()).map(|dim| if is_window(dim) { update_shape[dim] } else { 1 }).collect();
    let dropped = [&dims.inserted_window_dims[..], &dims.input_batching_dims].concat();
    let mut windows = dims.update_window_dims.iter().map(|&dim| update_shape[dim as usize]);
    let size = |dim| if dropped.contains(&dim) { 1 } else { windows.next().unwrap_or(1) };
    let window: Vec<Dim> = (0..all.len() as i64).map(size).collect();
    count_loop(c, product(&batch_sizes), inputs, |c, index, carried| {
        let places = delinearize(c, index, &batch_sizes);
        let zero = c.index(0);
        let starts = starts(c, dims, (indices, unsigned), &places, all.len(), zero);
        let mut is_inside = None;
        for (dim, &start) in starts.iter().enumerate() {
            let last = c.index(all[dim] - window[dim]);
            // As unsigned numbers, negative ones are too large.
            let fits = c.cmpi(CmpI::Ule, start, last);
            is_inside = Some(is_inside.map_or(fits, |others| c.emit(arith::Andi::DEF, &[others, fits])));
        }
        let mut at = vec![zero; update_shape.len()];
        for (&dim, &place) in batch.iter().zip(&places) {
            at[dim] = place;
        }
        let old: Vec<ValueId> = carried.iter().map(|&value| box_at(c, value, &starts, &window)).collect();
        let mut arguments = old.clone();
        for &update in updates {
            let part = box_at(c, update, &at, &update_box);
            arguments.push(c.reshape(part, &window));
        }
        let new = apply(c, region, &arguments, &window)?;
        let mut next = Vec::new();
        for ((&tensor, old), new) in carried.iter().zip(old).zip(new) {
            let kept = is_inside.map_or(new, |inside| c.choose(inside, new, old));
            next.push(put_box(c, tensor, kept, &starts));
        }
        Ok(next)
    })
}

/// The start of a window in each dimension of the tensor.
fn starts(
    c: &mut Converter<'_, '_>,
    dims: &ScatterDims,
    (indices, unsigned): (ValueId, bool),
    places: &[ValueId],
    rank: usize,
    zero: ValueId,
) -> Vec<ValueId> {
    let vector = dims.index_vector_dim;
    let mut parts = Vec::new();
    for part in 0..dims.scatter_dims_to_operand_dims.len() as i64 {
        let mut at = places.to_vec();
        if (vector as usize) < c.shape(indices).len() {
            let part = c.index(part);
            at.insert(vector as usize, part);
        }
        let mut operands = vec![indices];
        operands.extend(at);
        let number = c.emit(tensor::Extract::DEF, &operands);
        parts.push(c.convert_by(
            if unsigned { arith::IndexCastui::DEF } else { arith::IndexCast::DEF },
            number,
            Type::INDEX,
        ));
    }
    let start = |dim: i64| {
        if let Some(part) = dims.scatter_dims_to_operand_dims.iter().position(|&other| other == dim) {
            return parts[part];
        }
        let Some(batch) = dims.input_batching_dims.iter().position(|&other| other == dim) else { return zero };
        let of_indices = dims.scatter_indices_batching_dims[batch];
        places[(of_indices - i64::from(of_indices > vector)) as usize]
    };
    (0..rank as i64).map(start).collect()
}
