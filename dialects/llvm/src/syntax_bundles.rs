//! Bundles of operands: `["align"(%p, %n : !llvm.ptr, i64), "x"()]`.

use ir::syntax::{OpParser, Operand, Printer};
use ir::{Attr, Failed, Op, Type, View};

use crate::atomics::Assume;

/// `%c ["align"(%p, %n : !llvm.ptr, i64)] : i1`.
pub(crate) fn parse_assume(p: &mut OpParser<'_, '_>) -> Result<(), Failed> {
    let condition = p.operand()?;
    let (mut operands, mut types, mut sizes) = (Vec::new(), Vec::new(), Vec::new());
    let mut tags: Vec<Attr> = Vec::new();
    if p.eat("[") {
        p.comma_list("]", |p| {
            let tag = p.string()?;
            tags.push(p.cx.string(&tag));
            sizes.push(bundle(p, &mut operands, &mut types)?);
            Ok(())
        })?;
    }
    p.attr_dict()?;
    p.expect(":")?;
    let ty = p.ty()?;
    p.resolve_operand(&condition, ty)?;
    p.resolve_operands(&operands, &types)?;
    let sizes = p.cx.ints32(&sizes);
    p.set_attr("op_bundle_sizes", sizes);
    if !tags.is_empty() {
        let tags = p.cx.array(&tags);
        p.set_attr("op_bundle_tags", tags);
    }
    Ok(())
}

/// `(%p, %n : !llvm.ptr, i64)` or `()`; gives the number of operands.
fn bundle<'a>(p: &mut OpParser<'_, 'a>, operands: &mut Vec<Operand<'a>>, types: &mut Vec<Type>) -> Result<i64, Failed> {
    p.expect("(")?;
    if p.eat(")") {
        return Ok(0);
    }
    let mine = p.operands()?;
    p.expect(":")?;
    types.extend(p.types()?);
    p.expect(")")?;
    let count = mine.len() as i64;
    operands.extend(mine);
    Ok(count)
}

pub(crate) fn print_assume(printer: &mut Printer<'_>, view: View<'_>) {
    let (cx, body, op) = (view.cx, view.body, Assume::of(view.op));
    printer.space();
    printer.value(op.cond(body));
    let tags = op.op_bundle_tags(cx, body).map(|tags| tags.0).unwrap_or_default();
    let sizes = op.op_bundle_sizes(cx, body);
    let mut operands = op.op_bundle_operands(body).into_iter();
    if !tags.is_empty() {
        printer.text(" [");
        printer.list(tags.iter().zip(sizes.iter()), |printer, (tag, &size)| {
            printer.string(tag.as_str(cx).unwrap_or_default());
            let mine: Vec<_> = operands.by_ref().take(usize::try_from(size).unwrap_or(0)).collect();
            printer.text("(");
            printer.values(mine.iter().copied());
            if !mine.is_empty() {
                printer.text(" : ");
                printer.types(mine.iter().map(|&value| body.ty(value)).collect::<Vec<Type>>());
            }
            printer.text(")");
        });
        printer.text("]");
    }
    printer.attr_dict(view, &["op_bundle_sizes", "op_bundle_tags"]);
    printer.text(" : ");
    printer.ty(view.operand_type(0));
}
