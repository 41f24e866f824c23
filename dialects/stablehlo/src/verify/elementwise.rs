//! Elementwise operations: equal shapes, element types that fit.

use ir::{AttrKind, Op, Sink, Type, TypeKind, View};

use super::{Verified, check, compatible, operand_types, same_shapes, shape};
use crate::ops::{Abs, Complex, ReducePrecision};

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
