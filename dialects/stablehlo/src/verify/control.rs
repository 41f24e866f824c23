//! Control flow, tuples, tokens and calls of others.

use ir::interfaces::{Effect, EffectKind};
use ir::structured::verify::fail;
use ir::{Op, Sink, Type, TypeKind, View};

use super::{Verified, check, operand_types, region, result_types};
use crate::ops::{CustomCall, GetTupleElement, If};

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

/// It ends a region of an operation of this dialect, or a function: JAX writes comparisons that
/// calls name so.
pub(crate) fn return_(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let cx = view.cx;
    let fits = match view.body.parent_op(view.op) {
        Some(parent) => matches!(view.body.def(parent).dialect(), "stablehlo" | "chlo" | "builtin"),
        None => {
            let ty = view.body.attr(cx, "function_type").and_then(|attr| attr.as_type(cx));
            matches!(ty.map(|ty| ty.kind(cx)), Some(TypeKind::Function { results, .. }) if operand_types(view) == results[..])
        }
    };
    let message = "`stablehlo.return` ends a region of a stablehlo operation, or a function that returns these types";
    if fits { Ok(()) } else { fail(view, message.into(), sink) }
}

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
