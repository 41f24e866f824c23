//! Operations that move elements: shapes that follow from shapes and numbers.

use ir::{Dim, Op, Sink, Type, View};

use super::{Verified, check, check_scalar, gives, ints, is_dynamic, operand_types, shape};
use crate::ops::{Concatenate, GetDimensionSize, Iota};
use crate::shapes;

pub(crate) fn reshape(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let cx = view.cx;
    let (from, to) = (view.operand_type(0), view.result_type(0));
    if is_dynamic(cx, from) || is_dynamic(cx, to) {
        return Ok(());
    }
    let fits = from.element_count(cx) == to.element_count(cx) && from.element(cx) == to.element(cx);
    let (from, to) = (from.text(cx), to.text(cx));
    check(view, if fits { Ok(()) } else { Err(format!("`{from}` and `{to}` do not hold the same elements")) }, sink)
}

pub(crate) fn broadcast(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let cx = view.cx;
    let operand = view.operand_type(0);
    let wanted = [&ints(view, "broadcast_sizes")[..], shape(cx, operand)].concat();
    gives(view, 0, Ok(wanted), operand.element(cx), sink)
}

pub(crate) fn broadcast_in_dim(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let cx = view.cx;
    let (from, to, dims) = (view.operand_type(0), view.result_type(0), ints(view, "broadcast_dimensions"));
    let (from_shape, to_shape) = (shape(cx, from), shape(cx, to));
    let rule = shapes::check_dims("dimension", &dims, to_shape.len()).and_then(|()| {
        let fits = dims.len() == from_shape.len()
            && from.element(cx) == to.element(cx)
            && from_shape.iter().zip(&dims).all(|(&size, &dim)| size == 1 || size == to_shape[dim as usize]);
        if fits { Ok(()) } else { Err(format!("`{}` cannot be stretched to `{}`", from.text(cx), to.text(cx))) }
    });
    check(view, rule, sink)
}

pub(crate) fn transpose(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let operand = view.operand_type(0);
    let wanted = shapes::transpose(shape(view.cx, operand), &ints(view, "permutation"));
    gives(view, 0, wanted, operand.element(view.cx), sink)
}

pub(crate) fn slice(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let operand = view.operand_type(0);
    let [starts, limits, strides] = ["start_indices", "limit_indices", "strides"].map(|name| ints(view, name));
    let rank = shape(view.cx, operand).len();
    let fits = [&starts, &limits, &strides].iter().all(|numbers| numbers.len() == rank);
    check(
        view,
        if fits { Ok(()) } else { Err(format!("it needs a start, a limit and a stride for {rank} dimensions")) },
        sink,
    )?;
    let wanted = shapes::slice(shape(view.cx, operand), &starts, &limits, &strides);
    gives(view, 0, wanted, operand.element(view.cx), sink)
}

pub(crate) fn pad(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let cx = view.cx;
    let operand = view.operand_type(0);
    let [low, high, interior] =
        ["edge_padding_low", "edge_padding_high", "interior_padding"].map(|name| ints(view, name));
    check_scalar(view, 1, operand, sink)?;
    gives(view, 0, shapes::pad(shape(cx, operand), &low, &high, &interior), operand.element(cx), sink)
}

pub(crate) fn concatenate(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let cx = view.cx;
    let operands = operand_types(view);
    let element = view.result_type(0).element(cx);
    let all: Vec<&[Dim]> = operands.iter().map(|&ty| shape(cx, ty)).collect();
    check(view, if operands.is_empty() { Err("it needs at least one operand".into()) } else { Ok(()) }, sink)?;
    let fits = operands.iter().all(|ty| ty.element(cx) == element);
    check(view, if fits { Ok(()) } else { Err("the elements of the operands have other types".into()) }, sink)?;
    gives(view, 0, shapes::concatenate(&all, Concatenate::of(view.op).dimension(cx, view.body)), element, sink)
}

pub(crate) fn iota(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let cx = view.cx;
    let dim = Iota::of(view.op).iota_dimension(cx, view.body);
    check(view, shapes::check_dims("dimension", &[dim], shape(cx, view.result_type(0)).len()), sink)
}

pub(crate) fn reverse(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    check(
        view,
        shapes::check_dims("dimension", &ints(view, "dimensions"), shape(view.cx, view.operand_type(0)).len()),
        sink,
    )
}

pub(crate) fn get_dimension_size(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let dim = GetDimensionSize::of(view.op).dimension(view.cx, view.body);
    let rule = shapes::check_dims("dimension", &[dim], shape(view.cx, view.operand_type(0)).len());
    check(view, rule, sink)?;
    let fits = view.result_type(0) == view.cx.tensor(&[], Type::I32);
    check(view, if fits { Ok(()) } else { Err("it gives `tensor<i32>`".into()) }, sink)
}

/// Starts are integers, one for each dimension.
fn check_starts(view: View<'_>, first: usize, sink: &mut Sink<'_>) -> Verified {
    let cx = view.cx;
    let starts = &operand_types(view)[first..];
    let rank = shape(cx, view.operand_type(0)).len();
    let are_integers = starts.iter().all(|ty| shape(cx, *ty).is_empty() && ty.element(cx).is_integer(cx));
    let fits = are_integers && starts.len() == rank;
    check(view, if fits { Ok(()) } else { Err(format!("it needs {rank} starts that are one integer each")) }, sink)
}

pub(crate) fn dynamic_slice(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let operand = view.operand_type(0);
    check_starts(view, 1, sink)?;
    let sizes = ints(view, "slice_sizes");
    let fits = sizes.len() == shape(view.cx, operand).len()
        && sizes.iter().zip(shape(view.cx, operand)).all(|(&size, &all)| (0..=all).contains(&size));
    check(view, if fits { Ok(()) } else { Err("the sizes are not within those of the operand".into()) }, sink)?;
    gives(view, 0, Ok(sizes), operand.element(view.cx), sink)
}

pub(crate) fn dynamic_update_slice(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let cx = view.cx;
    let (operand, update) = (view.operand_type(0), view.operand_type(1));
    check_starts(view, 2, sink)?;
    let (all, box_) = (shape(cx, operand), shape(cx, update));
    let fits = all.len() == box_.len()
        && all.iter().zip(box_).all(|(all, size)| size <= all)
        && operand.element(cx) == update.element(cx);
    check(
        view,
        if fits { Ok(()) } else { Err(format!("`{}` is no part of `{}`", update.text(cx), operand.text(cx))) },
        sink,
    )?;
    gives(view, 0, Ok(all.to_vec()), operand.element(cx), sink)
}
