//! Gather and scatter: numbers of dimensions, and what indices hold.

use ir::{Dim, Op, Sink, Type, ValueId, View};

use super::{Verified, check, gives, ints, is_dynamic, region, result_types, scalar, shape, types};
use crate::ops::{Gather, Scatter};
use crate::shapes;

pub(crate) fn gather(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let (cx, op) = (view.cx, Gather::of(view.op));
    let (operand, indices) = (view.operand_type(0), view.operand_type(1));
    check_indices(view, indices, sink)?;
    let dims = op.dimension_numbers(cx, view.body);
    let wanted = shapes::gather(shape(cx, operand), shape(cx, indices), &dims, &ints(view, "slice_sizes"));
    gives(view, 0, wanted, operand.element(cx), sink)
}

fn check_indices(view: View<'_>, indices: Type, sink: &mut Sink<'_>) -> Verified {
    let fits = indices.element(view.cx).is_integer(view.cx);
    check(view, if fits { Ok(()) } else { Err("the indices must be integers".into()) }, sink)
}

impl Scatter {
    /// The tensors that are changed, the indices, and the updates.
    pub fn parts(self, view: View<'_>) -> Option<(Vec<ValueId>, ValueId, Vec<ValueId>)> {
        let all: Vec<ValueId> = view.body.operands(self.id()).collect();
        let count = all.len() / 2;
        (all.len() % 2 == 1 && count > 0).then(|| (all[..count].to_vec(), all[count], all[count + 1..].to_vec()))
    }
}

pub(crate) fn scatter(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let (cx, body, op) = (view.cx, view.body, Scatter::of(view.op));
    let Some((inputs, indices, updates)) = op.parts(view) else {
        return check(view, Err("it takes tensors, indices, and as many updates as tensors".into()), sink);
    };
    check_indices(view, body.ty(indices), sink)?;
    let dims = op.scatter_dimension_numbers(cx, body);
    let (inputs, updates) = (types(view, &inputs), types(view, &updates));
    for (&input, &update) in inputs.iter().zip(&updates) {
        if is_dynamic(cx, input) || is_dynamic(cx, update) || is_dynamic(cx, body.ty(indices)) {
            continue;
        }
        let rule = shapes::batch_of_indices(
            shape(cx, body.ty(indices)),
            dims.index_vector_dim,
            &dims.scatter_dims_to_operand_dims,
            (&dims.input_batching_dims, &dims.scatter_indices_batching_dims),
            shape(cx, input),
        );
        let rule = rule.and_then(|batch| {
            let dropped = [&dims.inserted_window_dims[..], &dims.input_batching_dims].concat();
            shapes::check_dims("dimension", &dropped, shape(cx, input).len())?;
            let all = shapes::without(shape(cx, input), &dropped);
            let found = shape(cx, update);
            shapes::check_dims("window dimension", &dims.update_window_dims, found.len())?;
            let window: Vec<Dim> = dims.update_window_dims.iter().map(|&dim| found[dim as usize]).collect();
            let fits = window.len() == all.len() && window.iter().zip(&all).all(|(size, all)| size <= all);
            let wanted = shapes::interleave(&batch, &window, &dims.update_window_dims)?;
            if fits && wanted == found {
                Ok(())
            } else {
                Err(format!("updates of `{}` for `{}`", update.text(cx), input.text(cx)))
            }
        });
        check(view, rule, sink)?;
    }
    let scalars: Vec<Type> = inputs.iter().chain(&updates).map(|&ty| scalar(cx, ty)).collect();
    let fits = result_types(view) == inputs && inputs.iter().zip(&updates).all(|(a, b)| a.element(cx) == b.element(cx));
    check(view, if fits { Ok(()) } else { Err("tensors, updates and results must have the same types".into()) }, sink)?;
    region(view, view.region(0), "update computation", &scalars, &scalars[..inputs.len()], sink)
}
