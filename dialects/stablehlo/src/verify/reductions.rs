//! Reductions, windows, sorts and maps: one rule for each operand, and regions that join.

use ir::{Failed, Op, Sink, Type, View};

use super::{
    Verified, check, check_scalar, gives, ints, operand_types, optional_ints, region, result_types, same_shapes,
    scalar, shape,
};
use crate::ops::{ReduceWindow, SelectAndScatter, Sort};
use crate::shapes::{self, Window};

/// The first half of the operands, then the other.
fn halves(view: View<'_>, sink: &mut Sink<'_>) -> Result<(Vec<Type>, Vec<Type>), Failed> {
    let mut inputs = operand_types(view);
    if inputs.is_empty() || inputs.len() % 2 == 1 {
        check(view, Err("it takes inputs, and as many initial values".into()), sink)?;
    }
    let inits = inputs.split_off(inputs.len() / 2);
    let cx = view.cx;
    let fits = inits
        .iter()
        .zip(&inputs)
        .all(|(&init, &input)| shape(cx, init).is_empty() && init.element(cx) == input.element(cx))
        && inputs.windows(2).all(|pair| shape(cx, pair[0]) == shape(cx, pair[1]))
        && view.body.result_count(view.op) == inputs.len();
    check(
        view,
        if fits {
            Ok(())
        } else {
            Err("inputs have one shape, initial values the types of their elements, and there is a result for each"
                .into())
        },
        sink,
    )?;
    Ok((inputs, inits))
}

fn joins(view: View<'_>, inits: &[Type], sink: &mut Sink<'_>) -> Verified {
    region(view, view.region(0), "body", &[inits, inits].concat(), inits, sink)
}

pub(crate) fn reduce(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let cx = view.cx;
    let (inputs, inits) = halves(view, sink)?;
    let dims = ints(view, "dimensions");
    for (index, &input) in inputs.iter().enumerate() {
        let wanted = shapes::check_dims("dimension", &dims, shape(cx, input).len())
            .map(|()| shapes::without(shape(cx, input), &dims));
        gives(view, index, wanted, input.element(cx), sink)?;
    }
    joins(view, &inits, sink)
}

impl ReduceWindow {
    /// How the window slides.
    pub fn window(self, view: View<'_>) -> Result<Window, String> {
        let steps = ["window_strides", "base_dilations", "window_dilations"].map(|name| optional_ints(view, name));
        Window::new(view.cx, &ints(view, "window_dimensions"), steps, view.attr("padding"))
    }
}

pub(crate) fn reduce_window(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let cx = view.cx;
    let (inputs, inits) = halves(view, sink)?;
    for (index, &input) in inputs.iter().enumerate() {
        let wanted = ReduceWindow::of(view.op).window(view).and_then(|window| window.over(shape(cx, input)));
        gives(view, index, wanted, input.element(cx), sink)?;
    }
    joins(view, &inits, sink)
}

impl SelectAndScatter {
    /// How the window slides.
    pub fn window(self, view: View<'_>) -> Result<Window, String> {
        let rank = shape(view.cx, view.operand_type(0)).len();
        let sizes = optional_ints(view, "window_dimensions").unwrap_or_else(|| vec![1; rank]);
        Window::new(view.cx, &sizes, [optional_ints(view, "window_strides"), None, None], view.attr("padding"))
    }
}

pub(crate) fn select_and_scatter(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let cx = view.cx;
    let (operand, source) = (view.operand_type(0), view.operand_type(1));
    check_scalar(view, 2, operand, sink)?;
    gives(view, 0, Ok(shape(cx, operand).to_vec()), operand.element(cx), sink)?;
    let rule = SelectAndScatter::of(view.op).window(view).and_then(|window| window.over(shape(cx, operand))).and_then(
        |wanted| {
            let fits = wanted == shape(cx, source) && source.element(cx) == operand.element(cx);
            if fits {
                Ok(())
            } else {
                Err(format!("the source is `{}`, but there are {wanted:?} windows", source.text(cx)))
            }
        },
    );
    check(view, rule, sink)?;
    let one = scalar(cx, operand);
    region(view, view.region(0), "selection", &[one, one], &[cx.tensor(&[], Type::I1)], sink)?;
    region(view, view.region(1), "scatter", &[one, one], &[one], sink)
}

pub(crate) fn sort(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let cx = view.cx;
    let inputs = operand_types(view);
    let fits = !inputs.is_empty()
        && inputs == result_types(view)
        && inputs.windows(2).all(|pair| shape(cx, pair[0]) == shape(cx, pair[1]));
    check(view, if fits { Ok(()) } else { Err("it takes tensors of one shape and gives the same".into()) }, sink)?;
    let rank = shape(cx, inputs[0]).len() as i64;
    let dim = Sort::of(view.op).dimension(cx, view.body);
    check(
        view,
        if (-rank..rank).contains(&dim) {
            Ok(())
        } else {
            Err(format!("dimension {dim} is not below the rank {rank}"))
        },
        sink,
    )?;
    let arguments: Vec<Type> = inputs.iter().flat_map(|&ty| [scalar(cx, ty); 2]).collect();
    region(view, view.region(0), "comparator", &arguments, &[cx.tensor(&[], Type::I1)], sink)
}

pub(crate) fn map(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let cx = view.cx;
    let inputs = operand_types(view);
    check(view, same_shapes(view, &inputs), sink)?;
    let arguments: Vec<Type> = inputs.iter().map(|&ty| scalar(cx, ty)).collect();
    region(view, view.region(0), "computation", &arguments, &[scalar(cx, view.result_type(0))], sink)
}
