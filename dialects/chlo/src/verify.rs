//! The rules that slots cannot say: shapes and element types.

use ir::structured::verify::fail;
use ir::{AttrKind, Dim, Failed, Op, Sink, Type, View};

use crate::ops::TopK;

type Verified = Result<(), Failed>;

fn check(view: View<'_>, fits: bool, why: &str, sink: &mut Sink<'_>) -> Verified {
    if fits { Ok(()) } else { fail(view, format!("`{}` does not fit: {why}", view.def().name), sink) }
}

fn shape(view: View<'_>, ty: Type) -> &[Dim] {
    ty.shape(view.cx).unwrap_or(&[])
}

/// Elements that are written down.
pub(crate) fn constant(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let fits = view.attr("value").is_some_and(|value| matches!(value.kind(view.cx), AttrKind::Dense(_)));
    check(view, fits, "the value is `dense<...>`", sink)
}

/// Operands and result have one type.
pub(crate) fn same(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let result = view.result_type(0);
    let fits = view.body.operands(view.op).all(|value| view.body.ty(value) == result);
    check(view, fits, "operands and result have one type", sink)
}

/// The result is i1 in the shape of the operand.
pub(crate) fn tells(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let wanted = view.operand_type(0).with_element(view.cx, Type::I1);
    check(view, view.result_type(0) == wanted, "the result is i1 in the shape of the operand", sink)
}

/// Operands can be stretched to the result: their dimensions are its last ones, or those that an
/// attribute says for the operand of fewer dimensions.
pub(crate) fn broadcasts(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let result = shape(view, view.result_type(0)).to_vec();
    for value in view.body.operands(view.op) {
        let operand = shape(view, view.body.ty(value));
        let dims = broadcast_dims(view, operand.len(), result.len());
        let fits = dims.len() == operand.len()
            && dims.windows(2).all(|pair| pair[0] < pair[1])
            && dims.iter().zip(operand).all(|(&dim, &size)| {
                usize::try_from(dim).ok().and_then(|dim| result.get(dim)).is_some_and(|&all| size == 1 || size == all)
            });
        check(view, fits, "an operand cannot be stretched to the result", sink)?;
    }
    Ok(())
}

/// The dimensions of the result that those of an operand become.
pub fn broadcast_dims(view: View<'_>, rank: usize, result: usize) -> Vec<i64> {
    let given = view.attr("broadcast_dimensions").and_then(|attr| attr.as_ints(view.cx));
    match given {
        Some(dims) if dims.len() == rank && rank < result => dims.to_vec(),
        _ => (result.saturating_sub(rank) as i64..result as i64).collect(),
    }
}

/// The value has the type of an element.
pub(crate) fn constant_like(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let element = view.result_type(0).element(view.cx);
    let fits = view.attr("value").and_then(|attr| attr.ty(view.cx)) == Some(element)
        && shape(view, view.operand_type(0)) == shape(view, view.result_type(0));
    check(view, fits, "the value is an element of the result, which has the shape of the operand", sink)
}

/// The results have `k` numbers where the operand has all.
pub(crate) fn top_k(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let (cx, operand) = (view.cx, view.operand_type(0));
    let k = TopK::of(view.op).k(cx, view.body);
    let mut wanted = shape(view, operand).to_vec();
    let Some(last) = wanted.last_mut() else { return check(view, false, "the operand has no dimension", sink) };
    check(view, (0..=*last).contains(&k), "`k` is not within the last dimension", sink)?;
    *last = k;
    let fits = view.result_type(0) == cx.tensor(&wanted, operand.element(cx))
        && view.result_type(1) == cx.tensor(&wanted, Type::I32);
    check(view, fits, "the results are k numbers and their places, as i32", sink)
}
