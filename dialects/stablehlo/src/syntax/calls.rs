//! The forms of calls, tuples and tokens.

use ir::syntax::{OpParser, Printer};
use ir::{TypeKind, View};

use super::{Parsed, functional, operands, print_functional, print_operands, results};

/// `@target(%a) {attributes} : (...) -> ...`.
pub(crate) fn parse_custom_call(p: &mut OpParser<'_, '_>) -> Parsed {
    let target = p.symbol()?;
    let attr = p.cx.string(target.str(p.cx));
    p.set_attr("call_target_name", attr);
    p.expect("(")?;
    let operands = operands(p)?;
    p.expect(")")?;
    functional(p, &operands)
}

pub(crate) fn print_custom_call(p: &mut Printer<'_>, view: View<'_>) {
    p.text(" ");
    p.symbol(view.attr("call_target_name").and_then(|attr| attr.as_str(view.cx)).unwrap_or_default());
    p.text("(");
    print_operands(p, view);
    p.text(")");
    print_functional(p, view, &["call_target_name"]);
}

/// `"name" %a {attributes} : (...) -> ...`.
pub(crate) fn parse_composite(p: &mut OpParser<'_, '_>) -> Parsed {
    let name = p.string()?;
    let attr = p.cx.string(&name);
    p.set_attr("name", attr);
    let operands = operands(p)?;
    functional(p, &operands)
}

pub(crate) fn print_composite(p: &mut Printer<'_>, view: View<'_>) {
    p.text(" ");
    p.string(view.attr("name").and_then(|attr| attr.as_str(view.cx)).unwrap_or_default());
    p.text(" ");
    print_operands(p, view);
    print_functional(p, view, &["name"]);
}

/// `%a, %b : tensor<4xf32>, tensor<i32>`: the results are of the types of the operands; `()` if
/// there are none.
pub(crate) fn parse_optimization_barrier(p: &mut OpParser<'_, '_>) -> Parsed {
    if p.eat("(") {
        p.expect(")")?;
        return p.attr_dict();
    }
    let operands = operands(p)?;
    p.attr_dict()?;
    let types = if p.eat(":") { p.types()? } else { Vec::new() };
    p.resolve_operands(&operands, &types)?;
    p.push_results(&types);
    Ok(())
}

pub(crate) fn print_optimization_barrier(p: &mut Printer<'_>, view: View<'_>) {
    p.text(" ");
    if view.body.operand_count(view.op) == 0 {
        p.text("()");
        return p.attr_dict(view, &[]);
    }
    print_operands(p, view);
    p.attr_dict(view, &[]);
    let types = results(view);
    if !types.is_empty() {
        p.text(" : ");
        p.types(types);
    }
}

/// `%a, %b : tuple<tensor<4xf32>, tensor<i32>>`.
pub(crate) fn parse_tuple(p: &mut OpParser<'_, '_>) -> Parsed {
    let operands = operands(p)?;
    p.attr_dict()?;
    p.expect(":")?;
    let span = p.span();
    let ty = p.ty()?;
    let TypeKind::Tuple(members) = ty.kind(p.cx) else {
        return Err(p.error(span, "expected a tuple type").failed());
    };
    let members = members.to_vec();
    p.resolve_operands(&operands, &members)?;
    p.push_result(ty);
    Ok(())
}

pub(crate) fn print_tuple(p: &mut Printer<'_>, view: View<'_>) {
    p.text(" ");
    print_operands(p, view);
    p.attr_dict(view, &[]);
    p.text(" : ");
    p.ty(view.result_type(0));
}

/// `%a, %b : !stablehlo.token`.
pub(crate) fn parse_after_all(p: &mut OpParser<'_, '_>) -> Parsed {
    let operands = operands(p)?;
    p.attr_dict()?;
    p.expect(":")?;
    let ty = p.ty()?;
    p.resolve_operands(&operands, &vec![ty; operands.len()])?;
    p.push_result(ty);
    Ok(())
}

pub(crate) fn print_after_all(p: &mut Printer<'_>, view: View<'_>) {
    p.text(" ");
    print_operands(p, view);
    p.attr_dict(view, &[]);
    p.text(" : ");
    p.ty(view.result_type(0));
}
