//! The rules that slots, type rules and `infer` hooks cannot say.

use ir::diagnostics::{attr_place, operand_place};
use ir::structured::flow;
use ir::{Context, DYNAMIC, Dim, Failed, Op, Sink, Type, TypeKind, View};

use arith::elements::Format;

use crate::indexing::{Order, dims};
use crate::infer::{self, merged, no_dim, sizes_text};
use crate::kinds::ReduceKind;
use crate::ops::*;

type Outcome = Result<(), Failed>;

fn fail(view: View<'_>, message: impl Into<String>, sink: &mut Sink<'_>) -> Outcome {
    Err(sink.error(view.body.loc(view.op), message).failed())
}

fn fail_at_operand(view: View<'_>, index: usize, message: impl Into<String>, sink: &mut Sink<'_>) -> Outcome {
    Err(sink.error(operand_place(view.body, view.op, index), message).failed())
}

fn fail_at_attr(view: View<'_>, attr: &str, message: impl Into<String>, sink: &mut Sink<'_>) -> Outcome {
    Err(sink.error(attr_place(view, attr), message).failed())
}

fn sizes(cx: &Context, ty: Type) -> &[Dim] {
    ty.shape(cx).unwrap_or(&[])
}

fn operand_sizes<'a>(view: View<'a>, index: usize) -> &'a [Dim] {
    sizes(view.cx, view.operand_type(index))
}

fn result_sizes<'a>(view: View<'a>) -> &'a [Dim] {
    sizes(view.cx, view.result_type(0))
}

fn dynamic_count(sizes: &[Dim]) -> usize {
    sizes.iter().filter(|&&size| size == DYNAMIC).count()
}

fn counted(number: usize, what: &str) -> String {
    format!("{number} {what}{}", if number == 1 { "" } else { "s" })
}

/// The element type stays.
pub(crate) fn same_element(view: View<'_>, sink: &mut Sink<'_>) -> Outcome {
    let (cx, from, to) = (view.cx, view.operand_type(0), view.result_type(0));
    if from.element(cx) == to.element(cx) {
        return Ok(());
    }
    let (from, to) = (from.element(cx).text(cx), to.element(cx).text(cx));
    fail(view, format!("`{}` keeps the element type, `{from}`, but the result has `{to}`", view.def().name), sink)
}

/// The result has the sizes that follow from the operands.
fn result_shape(view: View<'_>, wanted: infer::Shape, sink: &mut Sink<'_>) -> Outcome {
    let found = result_sizes(view);
    match wanted {
        Err(why) => fail(view, why, sink),
        Ok(wanted) if wanted != found => {
            let (wanted, found) = (sizes_text(&wanted), sizes_text(found));
            fail(view, format!("`{}` gives the sizes {wanted} here, but its result has {found}", view.def().name), sink)
        }
        Ok(_) => Ok(()),
    }
}

// ---- sizes that are operands ----

/// For operations whose operands are the dynamic sizes of the result.
pub(crate) fn dynamic_sizes(view: View<'_>, sink: &mut Sink<'_>) -> Outcome {
    let fixed = if Splat::is(view.body, view.op) { 1 } else { 0 };
    let (found, wanted) = (view.body.operand_count(view.op) - fixed, dynamic_count(result_sizes(view)));
    if wanted == found {
        return Ok(());
    }
    let (ty, wanted) = (view.result_type(0).text(view.cx), counted(wanted, "dynamic size"));
    fail(view, format!("`{ty}` has {wanted}, but `{}` gives {found}", view.def().name), sink)
}

pub(crate) fn iota(view: View<'_>, sink: &mut Sink<'_>) -> Outcome {
    let (dim, rank) = (Iota(view.op).dim(view.cx, view.body), result_sizes(view).len());
    if !(0..rank as i64).contains(&dim) {
        return fail_at_attr(view, "dim", no_dim(dim, rank), sink);
    }
    dynamic_sizes(view, sink)
}

/// The dynamic dimensions of the result of a broadcast whose sizes must be given.
pub(crate) fn free_dims(source: &[Dim], dims: &[i64], result: &[Dim]) -> Vec<usize> {
    let follows = |dim: usize| {
        let operand = dims.iter().position(|&other| other == dim as i64);
        operand.is_some_and(|operand| source.get(operand).is_some_and(|&size| size != 1))
    };
    (0..result.len()).filter(|&dim| result[dim] == DYNAMIC && !follows(dim)).collect()
}

pub(crate) fn broadcast(view: View<'_>, sink: &mut Sink<'_>) -> Outcome {
    same_element(view, sink)?;
    let (source, result) = (operand_sizes(view, 0), result_sizes(view));
    let list = Broadcast(view.op).dims(view.cx, view.body);
    let places = match dims("dims", &list, result.len(), Order::Any) {
        Err(why) => return fail_at_attr(view, "dims", why, sink),
        Ok(places) => places,
    };
    if places.len() != source.len() {
        let (rank, found) = (source.len(), counted(places.len(), "dimension"));
        return fail_at_attr(view, "dims", format!("the operand has rank {rank}, but `dims` has {found}"), sink);
    }
    for (dim, &place) in places.iter().enumerate() {
        let (from, to) = (source[dim], result[place]);
        if from != 1 && merged(from, to).is_none() {
            let message = format!(
                "dimension {dim} of the operand has size {from}, which is neither 1 nor {to}, the size of dimension {place} of the result"
            );
            return fail(view, message, sink);
        }
    }
    let (needed, all) = (free_dims(source, &list, result).len(), dynamic_count(result));
    let found = view.body.operand_count(view.op) - 1;
    if found == needed || found == all {
        return Ok(());
    }
    let wanted = if needed == all { format!("{all}") } else { format!("{needed} or {all}") };
    let ty = view.result_type(0).text(view.cx);
    fail(view, format!("`{ty}` needs {wanted} sizes here, but `tensor.broadcast` gives {found}"), sink)
}

pub(crate) fn reshape(view: View<'_>, sink: &mut Sink<'_>) -> Outcome {
    same_element(view, sink)?;
    let (cx, from, to) = (view.cx, view.operand_type(0), view.result_type(0));
    let (all, found) = (dynamic_count(result_sizes(view)), view.body.operand_count(view.op) - 1);
    if found != all && !(found == 0 && all == 1) {
        let (ty, wanted) = (to.text(cx), counted(all, "dynamic size"));
        return fail(view, format!("`{ty}` has {wanted}, but `tensor.reshape` gives {found}"), sink);
    }
    if may_have_same_count(cx, from, to) {
        return Ok(());
    }
    let (from, to) = (from.text(cx), to.text(cx));
    fail(view, format!("`{from}` and `{to}` do not have the same number of elements"), sink)
}

/// Whether tensors of two types may have the same number of elements.
pub(crate) fn may_have_same_count(cx: &Context, from: Type, to: Type) -> bool {
    let known = |ty: Type| {
        let mut known = sizes(cx, ty).iter().filter(|&&size| size != DYNAMIC);
        known.try_fold(1u64, |product, &size| product.checked_mul(size as u64))
    };
    let divides = |part: u64, count: u64| if part == 0 { count == 0 } else { count.is_multiple_of(part) };
    match (from.element_count(cx), to.element_count(cx)) {
        (Some(from), Some(to)) => from == to,
        (Some(count), None) => known(to).is_some_and(|part| divides(part, count)),
        (None, Some(count)) => known(from).is_some_and(|part| divides(part, count)),
        (None, None) => true,
    }
}

// ---- parts ----

/// There is an index for each dimension of an operand.
fn one_each(view: View<'_>, tensor: usize, found: usize, what: [&str; 2], sink: &mut Sink<'_>) -> Outcome {
    let rank = operand_sizes(view, tensor).len();
    if rank == found {
        return Ok(());
    }
    let wanted = if rank == 1 { format!("1 {}", what[0]) } else { format!("{rank} {}", what[1]) };
    let ty = view.operand_type(tensor).text(view.cx);
    fail(view, format!("`{ty}` takes {wanted}, but `{}` has {found}", view.def().name), sink)
}

const STARTS: [&str; 2] = ["start", "starts"];
const INDICES: [&str; 2] = ["index", "indices"];

pub(crate) fn dynamic_slice(view: View<'_>, sink: &mut Sink<'_>) -> Outcome {
    let op = DynamicSlice(view.op);
    one_each(view, 0, op.starts(view.cx, view.body).len(), STARTS, sink)?;
    let wanted = dynamic_count(&op.sizes(view.cx, view.body));
    let found = op.dynamic_sizes(view.cx, view.body).len();
    if wanted == found {
        return Ok(());
    }
    let wanted = counted(wanted, "value");
    fail(view, format!("the sizes have {wanted}, but there are {found} operands for them"), sink)
}

pub(crate) fn update_slice(view: View<'_>, sink: &mut Sink<'_>) -> Outcome {
    let cx = view.cx;
    one_each(view, 0, view.body.operand_count(view.op) - 2, STARTS, sink)?;
    let (source, update) = (view.operand_type(0), view.operand_type(1));
    let (whole, parts) = (operand_sizes(view, 0), operand_sizes(view, 1));
    if source.element(cx) != update.element(cx) || whole.len() != parts.len() {
        let (source, update) = (source.text(cx), update.text(cx));
        let message = format!("an update of `{source}` has its rank and element type, found `{update}`");
        return fail_at_operand(view, 1, message, sink);
    }
    for (dim, (&part, &size)) in parts.iter().zip(whole).enumerate() {
        if let Err(why) = infer::check_part(dim, part, size) {
            return fail_at_operand(view, 1, why, sink);
        }
    }
    Ok(())
}

pub(crate) fn reverse(view: View<'_>, sink: &mut Sink<'_>) -> Outcome {
    let list = Reverse(view.op).dims(view.cx, view.body);
    match dims("dims", &list, result_sizes(view).len(), Order::Any) {
        Err(why) => fail_at_attr(view, "dims", why, sink),
        Ok(_) => Ok(()),
    }
}

pub(crate) fn extract(view: View<'_>, sink: &mut Sink<'_>) -> Outcome {
    one_each(view, 0, view.body.operand_count(view.op) - 1, INDICES, sink)
}

pub(crate) fn insert(view: View<'_>, sink: &mut Sink<'_>) -> Outcome {
    one_each(view, 1, view.body.operand_count(view.op) - 2, INDICES, sink)
}

pub(crate) fn from_elements(view: View<'_>, sink: &mut Sink<'_>) -> Outcome {
    let (ty, found) = (view.result_type(0), view.body.operand_count(view.op));
    let text = ty.text(view.cx);
    match ty.element_count(view.cx) {
        Some(wanted) if wanted == found as u64 => Ok(()),
        Some(wanted) => {
            fail(view, format!("`{text}` has {}, found {found}", counted(wanted as usize, "element")), sink)
        }
        None => fail(view, format!("`tensor.from_elements` gives a tensor of known sizes, found `{text}`"), sink),
    }
}

pub(crate) fn cast(view: View<'_>, sink: &mut Sink<'_>) -> Outcome {
    let (cx, from, to) = (view.cx, view.operand_type(0), view.result_type(0));
    if cast_compatible(cx, from, to) {
        return Ok(());
    }
    let (from, to) = (from.text(cx), to.text(cx));
    let report = sink.error(view.body.loc(view.op), format!("`{from}` cannot be cast to `{to}`"));
    Err(report.note("a cast keeps the element type and the rank, and known sizes").failed())
}

/// Whether `tensor.cast` goes between two types.
pub(crate) fn cast_compatible(cx: &Context, from: Type, to: Type) -> bool {
    let encoding = |ty: Type| match ty.kind(cx) {
        TypeKind::Tensor { encoding, .. } => *encoding,
        _ => None,
    };
    let shapes_fit = match (from.shape(cx), to.shape(cx)) {
        (Some(from), Some(to)) => infer::may_be(from, to),
        _ => true,
    };
    from.element(cx) == to.element(cx) && encoding(from) == encoding(to) && shapes_fit
}

// ---- combinations ----

/// A kind that combines elements of the given type.
fn kind(view: View<'_>, kind: ReduceKind, ty: Type, sink: &mut Sink<'_>) -> Outcome {
    match Format::of(view.cx, ty) {
        Some(format) if kind.takes(format) => Ok(()),
        _ => {
            let element = ty.element(view.cx).text(view.cx);
            fail_at_attr(view, "kind", format!("`{}` does not combine elements of type `{element}`", kind.word()), sink)
        }
    }
}

/// A kind that combines elements of the first operand and gives no index.
fn combining(view: View<'_>, found: ReduceKind, sink: &mut Sink<'_>) -> Outcome {
    if found.is_index() {
        let message = format!("`{}` takes no kind that gives an index, found `{}`", view.def().name, found.word());
        return fail_at_attr(view, "kind", message, sink);
    }
    kind(view, found, view.operand_type(0), sink)
}

pub(crate) fn reduce(view: View<'_>, sink: &mut Sink<'_>) -> Outcome {
    let (cx, op) = (view.cx, Reduce(view.op));
    let (found, dims) = (op.kind(cx, view.body), op.dims(cx, view.body));
    kind(view, found, view.operand_type(0), sink)?;
    let source = operand_sizes(view, 0);
    result_shape(view, infer::reduce(source, &dims), sink)?;
    if !found.is_index() {
        return same_element(view, sink);
    }
    let element = view.result_type(0).element(cx);
    if element.is_float(cx) {
        let message = format!("`{}` gives indices, but the result has elements `{}`", found.word(), element.text(cx));
        return fail(view, message, sink);
    }
    match dims[..] {
        [dim] if source[dim as usize] == 0 => {
            fail(view, format!("`{}` needs elements, but dimension {dim} has size 0", found.word()), sink)
        }
        [_] => Ok(()),
        _ => {
            let message = format!("`{}` reduces one dimension, found {}", found.word(), dims.len());
            fail_at_attr(view, "dims", message, sink)
        }
    }
}

pub(crate) fn scan(view: View<'_>, sink: &mut Sink<'_>) -> Outcome {
    let op = Scan(view.op);
    combining(view, op.kind(view.cx, view.body), sink)?;
    let (dim, rank) = (op.dim(view.cx, view.body), result_sizes(view).len());
    if (0..rank as i64).contains(&dim) { Ok(()) } else { fail_at_attr(view, "dim", no_dim(dim, rank), sink) }
}

/// The result holds all values of the operands: the same element type or a wider one of its kind.
fn widening(view: View<'_>, sink: &mut Sink<'_>) -> Outcome {
    let (cx, to) = (view.cx, view.result_type(0).element(view.cx));
    for index in 0..view.body.operand_count(view.op) {
        let from = view.operand_type(index).element(cx);
        let is_wider = from.is_float(cx) == to.is_float(cx) && from.width(cx) < to.width(cx);
        if from != to && !is_wider {
            let (from, to) = (from.text(cx), to.text(cx));
            let message = format!("the result is `{to}`, which does not hold all values of `{from}`");
            return fail_at_operand(view, index, message, sink);
        }
    }
    Ok(())
}

pub(crate) fn einsum(view: View<'_>, sink: &mut Sink<'_>) -> Outcome {
    let shapes: Vec<&[Dim]> = (0..view.body.operand_count(view.op)).map(|index| operand_sizes(view, index)).collect();
    result_shape(view, infer::einsum(&Einsum(view.op).spec(view.cx, view.body), &shapes), sink)?;
    widening(view, sink)
}

pub(crate) fn matmul(view: View<'_>, sink: &mut Sink<'_>) -> Outcome {
    result_shape(view, infer::matmul(operand_sizes(view, 0), operand_sizes(view, 1)), sink)?;
    widening(view, sink)
}

pub(crate) fn conv(view: View<'_>, sink: &mut Sink<'_>) -> Outcome {
    let (input, kernel) = (operand_sizes(view, 0), operand_sizes(view, 1));
    result_shape(view, infer::conv(view.cx, |name| view.attr(name), input, kernel), sink)?;
    widening(view, sink)
}

pub(crate) fn reduce_window(view: View<'_>, sink: &mut Sink<'_>) -> Outcome {
    combining(view, ReduceWindow(view.op).kind(view.cx, view.body), sink)
}

pub(crate) fn select_and_scatter(view: View<'_>, sink: &mut Sink<'_>) -> Outcome {
    let (cx, op) = (view.cx, SelectAndScatter(view.op));
    combining(view, op.kind(cx, view.body), sink)?;
    let (select, ty) = (op.select(cx, view.body), view.operand_type(0));
    if !Format::of(cx, ty).is_some_and(|format| select.search().takes(format)) {
        let (word, element) = (select.word(), ty.element(cx).text(cx));
        return fail_at_attr(view, "select", format!("`{word}` does not compare elements of type `{element}`"), sink);
    }
    same_elements(view, [0, 1], sink)
}

fn same_elements(view: View<'_>, [first, second]: [usize; 2], sink: &mut Sink<'_>) -> Outcome {
    let (cx, wanted, found) = (view.cx, view.operand_type(first), view.operand_type(second));
    if wanted.element(cx) == found.element(cx) {
        return Ok(());
    }
    let (wanted, found) = (wanted.element(cx).text(cx), found.element(cx).text(cx));
    fail_at_operand(
        view,
        second,
        format!("expected elements `{wanted}` as in the first operand, found `{found}`"),
        sink,
    )
}

pub(crate) fn scatter(view: View<'_>, sink: &mut Sink<'_>) -> Outcome {
    same_elements(view, [0, 2], sink)?;
    match Scatter(view.op).kind(view.cx, view.body).reduction() {
        Some(found) => kind(view, found, view.operand_type(0), sink),
        None => Ok(()),
    }
}

pub(crate) fn sort(view: View<'_>, sink: &mut Sink<'_>) -> Outcome {
    let (cx, op) = (view.cx, Sort(view.op));
    let (keys, count) = (op.keys(cx, view.body), view.body.operand_count(view.op));
    if keys < 1 || keys > count as i64 {
        let message = format!("there are {keys} keys, but {}", counted(count, "operand"));
        return fail_at_attr(view, "keys", message, sink);
    }
    for index in 0..keys as usize {
        let ty = view.operand_type(index);
        if Format::of(cx, ty).is_none() {
            return fail_at_operand(
                view,
                index,
                format!("a key has integers, indices or floats, found `{}`", ty.text(cx)),
                sink,
            );
        }
    }
    Ok(())
}

// ---- generate ----

pub(crate) fn generate(view: View<'_>, sink: &mut Sink<'_>) -> Outcome {
    dynamic_sizes(view, sink)?;
    let (cx, body, region) = (view.cx, view.body, view.region(0));
    let Some(block) = body.entry(region) else { return fail(view, "the region of `tensor.generate` is empty", sink) };
    let arguments = body.arguments(block);
    let rank = result_sizes(view).len();
    if arguments.len() != rank || arguments.iter().any(|&argument| body.ty(argument) != Type::INDEX) {
        let found = ir::verify::type_list(cx, &arguments.iter().map(|&argument| body.ty(argument)).collect::<Vec<_>>());
        let wanted = counted(rank, "argument");
        return fail(view, format!("the region takes {wanted} of type index, found ({found})"), sink);
    }
    let wanted = view.result_type(0).element(cx);
    match flow::terminator(body, region).and_then(|op| Yield::cast(body, op)) {
        Some(yields) if body.operand_count(yields.id()) != 1 => {
            fail(view, "the region of `tensor.generate` yields one element", sink)
        }
        Some(yields) if body.ty(yields.value(body)) == wanted => Ok(()),
        Some(yields) => {
            let (wanted, found) = (wanted.text(cx), body.ty(yields.value(body)).text(cx));
            let message = format!("the elements of the result are `{wanted}`, but the region gives `{found}`");
            Err(sink.error(operand_place(body, yields.id(), 0), message).failed())
        }
        None => fail(view, "the region of `tensor.generate` ends with `tensor.yield`", sink),
    }
}

/// A yield stands in the region of `tensor.generate`, which checks it.
pub(crate) fn yield_(view: View<'_>, sink: &mut Sink<'_>) -> Outcome {
    let parent = view.body.parent_op(view.op);
    if parent.is_some_and(|parent| Generate::is(view.body, parent)) {
        return Ok(());
    }
    fail(view, "`tensor.yield` stands at the end of a region of `tensor.generate`", sink)
}
