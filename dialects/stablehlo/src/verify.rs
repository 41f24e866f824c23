//! The rules that slots cannot say: shapes, element types, and what regions take and give.

use ir::attr_values::AttrValue;
use ir::interfaces::{Effect, EffectKind};
use ir::structured::verify::{ends_with, entry, fail, takes};
use ir::{AttrKind, Context, DYNAMIC, Dim, Failed, Op, RegionId, Sink, Type, TypeKind, ValueId, View};

use crate::Precision;
use crate::ops::*;
use crate::shapes::{self, Shape, Window};

type Verified = Result<(), Failed>;

// ---- what rules are made of ----

/// The sizes of a tensor.
fn shape(cx: &Context, ty: Type) -> &[Dim] {
    ty.shape(cx).unwrap_or(&[])
}

fn types(view: View<'_>, values: &[ValueId]) -> Vec<Type> {
    values.iter().map(|&value| view.body.ty(value)).collect()
}

fn operand_types(view: View<'_>) -> Vec<Type> {
    view.body.operands(view.op).map(|value| view.body.ty(value)).collect()
}

fn result_types(view: View<'_>) -> Vec<Type> {
    view.body.results(view.op).map(|value| view.body.ty(value)).collect()
}

fn is_dynamic(cx: &Context, ty: Type) -> bool {
    shape(cx, ty).contains(&DYNAMIC)
}

/// A rule that holds or is reported as what is wrong with the operation.
fn check(view: View<'_>, rule: Result<(), String>, sink: &mut Sink<'_>) -> Verified {
    rule.or_else(|why| fail(view, format!("`{}` does not fit: {why}", view.def().name), sink))
}

/// The result must have the shape that operands and attributes give, and an element type.
fn gives(view: View<'_>, index: usize, wanted: Shape, element: Type, sink: &mut Sink<'_>) -> Verified {
    let cx = view.cx;
    let found = view.result_type(index);
    if operand_types(view).iter().chain([&found]).any(|&ty| is_dynamic(cx, ty)) {
        return Ok(());
    }
    let rule = wanted.and_then(|wanted| {
        let wanted = cx.tensor(&wanted, element);
        let (found_text, wanted_text) = (found.text(cx), wanted.text(cx));
        let same = shape(cx, found) == shape(cx, wanted) && found.element(cx) == element;
        if same {
            Ok(())
        } else {
            Err(format!("the result is `{found_text}`, but operands and attributes give `{wanted_text}`"))
        }
    });
    check(view, rule, sink)
}

/// Sizes that are equal or dynamic.
fn compatible(a: &[Dim], b: &[Dim]) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(&a, &b)| a == b || a == DYNAMIC || b == DYNAMIC)
}

fn same_shapes(view: View<'_>, tensors: &[Type]) -> Result<(), String> {
    let cx = view.cx;
    let result = view.result_type(0);
    match tensors.iter().find(|&&ty| !compatible(shape(cx, ty), shape(cx, result))) {
        Some(other) => Err(format!("`{}` and `{}` differ in shape", other.text(cx), result.text(cx))),
        None => Ok(()),
    }
}

/// A region of one block that takes and gives tensors.
fn region(
    view: View<'_>,
    region: RegionId,
    what: &str,
    arguments: &[Type],
    results: &[Type],
    sink: &mut Sink<'_>,
) -> Verified {
    let block = entry(view, region, what, sink)?;
    takes(view, block, arguments, &format!("the {what} of `{}`", view.def().name), sink)?;
    ends_with(view, block, Return::DEF, 0, "result", results, sink)
}

/// The tensor of no dimensions with the element of a type.
fn scalar(cx: &Context, ty: Type) -> Type {
    cx.tensor(&[], ty.element(cx))
}

fn ints(view: View<'_>, name: &str) -> Vec<i64> {
    view.attr(name).and_then(|attr| attr.as_ints(view.cx)).unwrap_or(&[]).to_vec()
}

fn optional_ints(view: View<'_>, name: &str) -> Option<Vec<i64>> {
    view.attr(name).and_then(|attr| attr.as_ints(view.cx)).map(<[i64]>::to_vec)
}

// ---- elementwise ----

/// All tensors have one shape and one element type; complex numbers have parts and lengths.
pub(crate) fn elementwise(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let cx = view.cx;
    let operands = operand_types(view);
    check(view, same_shapes(view, &operands), sink)?;
    let result = view.result_type(0).element(cx);
    let is_part = |ty: Type, of: Type| matches!(*of.kind(cx), TypeKind::Complex(part) if part == ty);
    let fits = |ty: Type| match view.def() {
        def if def == Abs::DEF => ty == result || is_part(result, ty),
        def if def == Complex::DEF => is_part(ty, result),
        _ => ty == result,
    };
    let rule = match operands.iter().find(|&&ty| !fits(ty.element(cx))) {
        Some(other) => Err(format!("`{}` gives no `{}`", other.text(cx), view.result_type(0).text(cx))),
        None => Ok(()),
    };
    check(view, rule, sink)
}

pub(crate) fn same_shape(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    check(view, same_shapes(view, &operand_types(view)), sink)
}

/// The same bits: between widths the narrower tensor has one more dimension.
pub(crate) fn bitcast_convert(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let cx = view.cx;
    let (from, to) = (view.operand_type(0), view.result_type(0));
    let [Some(before), Some(after)] = [from, to].map(|ty| ty.element(cx).width(cx)) else { return Ok(()) };
    let (wide, narrow, ratio) = match before >= after {
        true => (from, to, before / after),
        false => (to, from, after / before),
    };
    let mut wanted = shape(cx, wide).to_vec();
    wanted.extend((before != after).then_some(i64::from(ratio)));
    let fits = compatible(&wanted, shape(cx, narrow)) && before.max(after) % before.min(after) == 0;
    let (from, to) = (from.text(cx), to.text(cx));
    check(view, if fits { Ok(()) } else { Err(format!("`{from}` and `{to}` do not hold the same bits")) }, sink)
}

/// Elements that are written down.
pub(crate) fn constant(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let fits = view.attr("value").is_some_and(|value| matches!(value.kind(view.cx), AttrKind::Dense(_)));
    check(view, if fits { Ok(()) } else { Err("the value is `dense<...>`".into()) }, sink)
}

pub(crate) fn reduce_precision(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let bits = ReducePrecision::of(view.op);
    let (exponent, mantissa) = (bits.exponent_bits(view.cx, view.body), bits.mantissa_bits(view.cx, view.body));
    let rule =
        if exponent >= 1 && mantissa >= 0 { Ok(()) } else { Err("it needs at least one bit of exponent".into()) };
    check(view, rule, sink)?;
    let fits = view.operand_type(0) == view.result_type(0);
    check(view, if fits { Ok(()) } else { Err("operand and result have one type".into()) }, sink)?;
    elementwise(view, sink)
}

pub(crate) fn compare(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let cx = view.cx;
    check(view, same_shapes(view, &operand_types(view)), sink)?;
    let fits = view.operand_type(0).element(cx) == view.operand_type(1).element(cx)
        && view.result_type(0).element(cx) == Type::I1;
    check(view, if fits { Ok(()) } else { Err("it compares numbers of one type and gives i1".into()) }, sink)
}

/// A predicate or bound may be one for all elements.
fn one_or_all(view: View<'_>, operand: usize) -> Result<(), String> {
    let ty = view.operand_type(operand);
    if shape(view.cx, ty).is_empty() { Ok(()) } else { same_shapes(view, &[ty]) }
}

pub(crate) fn select(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let cx = view.cx;
    let rule = one_or_all(view, 0).and_then(|()| same_shapes(view, &[view.operand_type(1), view.operand_type(2)]));
    check(view, rule, sink)?;
    let element = view.result_type(0).element(cx);
    let fits = view.operand_type(0).element(cx) == Type::I1
        && [1, 2].iter().all(|&index| view.operand_type(index).element(cx) == element);
    check(
        view,
        if fits { Ok(()) } else { Err("it chooses by i1 between tensors of the type of the result".into()) },
        sink,
    )
}

pub(crate) fn clamp(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let cx = view.cx;
    let rule = one_or_all(view, 0)
        .and_then(|()| one_or_all(view, 2))
        .and_then(|()| same_shapes(view, &[view.operand_type(1)]));
    check(view, rule, sink)?;
    let element = view.result_type(0).element(cx);
    let fits = operand_types(view).iter().all(|ty| ty.element(cx) == element);
    check(view, if fits { Ok(()) } else { Err("all its tensors have elements of one type".into()) }, sink)
}

// ---- structure ----

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

/// An operand that is one element of a tensor's type.
fn check_scalar(view: View<'_>, operand: usize, of: Type, sink: &mut Sink<'_>) -> Verified {
    let cx = view.cx;
    let (found, wanted) = (view.operand_type(operand), scalar(cx, of));
    let message = || format!("operand {operand} is `{}`, but it must be `{}`", found.text(cx), wanted.text(cx));
    check(view, if found == wanted { Ok(()) } else { Err(message()) }, sink)
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

// ---- products ----

/// How exact a product is wanted is said for each operand, or not at all.
fn check_precision(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let parts = view.attr("precision_config").and_then(|attr| attr.as_array(view.cx)).unwrap_or(&[]);
    let fits = parts.len() <= 2 && parts.iter().all(|&part| Precision::read(view.cx, part).is_some());
    check(view, if fits { Ok(()) } else { Err("`precision_config` has at most two precisions".into()) }, sink)
}

pub(crate) fn dot(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    check_precision(view, sink)?;
    let cx = view.cx;
    let (lhs, rhs) = (shape(cx, view.operand_type(0)), shape(cx, view.operand_type(1)));
    let fits = (1..=2).contains(&lhs.len()) && (1..=2).contains(&rhs.len()) && lhs.last() == rhs.first();
    let wanted = match fits {
        true => Ok([&lhs[..lhs.len() - 1], &rhs[1..]].concat()),
        false => Err("the operands are vectors and matrices whose last and first sizes are equal".to_owned()),
    };
    gives(view, 0, wanted, view.result_type(0).element(cx), sink)
}

pub(crate) fn dot_general(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    check_precision(view, sink)?;
    let cx = view.cx;
    let (lhs, rhs) = (shape(cx, view.operand_type(0)), shape(cx, view.operand_type(1)));
    let dims = DotGeneral::of(view.op).dot_dimension_numbers(cx, view.body);
    gives(view, 0, shapes::dot_general(lhs, rhs, &dims), view.result_type(0).element(cx), sink)
}

impl Convolution {
    /// How the kernel slides along the spatial dimensions.
    pub fn window(self, view: View<'_>) -> Result<Window, String> {
        let cx = view.cx;
        let dims = self.dimension_numbers(cx, view.body);
        let rhs = shape(cx, view.operand_type(1));
        shapes::check_dims("dimension", &dims.rhs, rhs.len())?;
        let sizes: Vec<Dim> = dims.rhs[2..].iter().map(|&dim| rhs[dim as usize]).collect();
        let steps = ["window_strides", "lhs_dilation", "rhs_dilation"].map(|name| optional_ints(view, name));
        Window::new(cx, &sizes, steps, view.attr("padding"))
    }
}

pub(crate) fn convolution(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let (cx, body, op) = (view.cx, view.body, Convolution::of(view.op));
    let (lhs, rhs) = (shape(cx, view.operand_type(0)), shape(cx, view.operand_type(1)));
    let dims = op.dimension_numbers(cx, body);
    let groups = [op.feature_group_count(cx, body), op.batch_group_count(cx, body)];
    if operand_types(view).iter().any(|&ty| is_dynamic(cx, ty)) {
        return Ok(());
    }
    let wanted = op.window(view).and_then(|window| shapes::convolution(lhs, rhs, &dims, &window, groups));
    gives(view, 0, wanted, view.result_type(0).element(cx), sink)?;
    let reversal =
        view.attr("window_reversal").and_then(|attr| attr.as_ints(cx)).map_or(lhs.len().max(2) - 2, <[i64]>::len);
    check(
        view,
        if reversal + 2 == lhs.len() {
            Ok(())
        } else {
            Err("`reverse` has one entry for each spatial dimension".into())
        },
        sink,
    )
}

// ---- gather and scatter ----

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

// ---- reductions ----

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

// ---- control ----

pub(crate) fn case(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let cx = view.cx;
    let wanted = cx.tensor(&[], if If::is(view.body, view.op) { Type::I1 } else { Type::I32 });
    let index = view.operand_type(0);
    let rule = if index == wanted {
        Ok(())
    } else {
        Err(format!("it chooses by `{}`, found `{}`", wanted.text(cx), index.text(cx)))
    };
    check(view, rule, sink)?;
    let regions = view.body.regions(view.op);
    check(view, if regions.is_empty() { Err("there is nothing to choose from".into()) } else { Ok(()) }, sink)?;
    let results = result_types(view);
    regions
        .iter()
        .enumerate()
        .try_for_each(|(at, &one)| region(view, one, &format!("branch {at}"), &[], &results, sink))
}

pub(crate) fn while_(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let carried = operand_types(view);
    let fits = carried == result_types(view);
    check(view, if fits { Ok(()) } else { Err("the results have the types of the operands".into()) }, sink)?;
    region(view, view.region(0), "condition", &carried, &[view.cx.tensor(&[], Type::I1)], sink)?;
    region(view, view.region(1), "body", &carried, &carried, sink)
}

/// It ends a region of an operation of this dialect.
pub(crate) fn return_(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let parent = view.body.parent_op(view.op);
    let fits = parent.is_some_and(|parent| matches!(view.body.def(parent).dialect(), "stablehlo" | "chlo" | "builtin"));
    if fits { Ok(()) } else { fail(view, "`stablehlo.return` ends a region of a stablehlo operation".into(), sink) }
}

// ---- the rest ----

pub(crate) fn optimization_barrier(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let fits = operand_types(view) == result_types(view);
    check(view, if fits { Ok(()) } else { Err("the results have the types of the operands".into()) }, sink)
}

pub(crate) fn tuple(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let fits =
        matches!(view.result_type(0).kind(view.cx), TypeKind::Tuple(members) if **members == *operand_types(view));
    check(view, if fits { Ok(()) } else { Err("the result is a tuple of the operands".into()) }, sink)
}

pub(crate) fn get_tuple_element(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let index = GetTupleElement::of(view.op).index(view.cx, view.body);
    let member = match view.operand_type(0).kind(view.cx) {
        TypeKind::Tuple(members) => usize::try_from(index).ok().and_then(|index| members.get(index).copied()),
        _ => None,
    };
    let fits = member == Some(view.result_type(0));
    check(
        view,
        if fits { Ok(()) } else { Err(format!("the operand has no member {index} of the type of the result")) },
        sink,
    )
}

/// The name that JAX gives to constants.
pub(crate) fn constant_name(view: View<'_>) -> Option<String> {
    Some(if view.result_type(0).element(view.cx).is_float(view.cx) { "cst" } else { "c" }.into())
}

/// Tokens become one token.
pub(crate) fn after_all(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let is_token = |ty: &Type| matches!(ty.kind(view.cx), TypeKind::Extension { def, .. } if **def == crate::TOKEN);
    let fits = operand_types(view).iter().chain(&result_types(view)).all(is_token);
    check(view, if fits { Ok(()) } else { Err("it takes tokens and gives a token".into()) }, sink)
}

/// Its text has no place for regions.
pub(crate) fn composite(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let fits = view.body.regions(view.op).is_empty();
    check(view, if fits { Ok(()) } else { Err("it takes no regions".into()) }, sink)
}

/// Calls that only annotate have no effects.
pub(crate) fn custom_call_effects(view: View<'_>, effects: &mut Vec<Effect>) {
    if CustomCall::of(view.op).has_side_effect(view.cx, view.body) {
        effects.extend([EffectKind::Read, EffectKind::Write].map(|kind| Effect { kind, on: None }));
    }
}
