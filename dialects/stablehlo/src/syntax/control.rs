//! The forms of `stablehlo.while` and `stablehlo.reduce`, which show their regions.

use ir::syntax::{OpParser, Operand, Printer, RegionPrint, Terminator};
use ir::{AttrDict, Op, OpDef, OpSpec, Type, ValueId, View};

use super::Parsed;
use crate::ops::{Reduce, Return};

/// Regions whose arguments the form shows.
const BARE: RegionPrint = RegionPrint { entry_arguments: false, terminator: Terminator::Always };

/// `(%x = %a, %y = %b) : tensor<i32>, tensor<f32> attributes {...} cond { ... } do { ... }`.
pub(crate) fn parse_while(p: &mut OpParser<'_, '_>) -> Parsed {
    let (mut names, mut inits) = (Vec::new(), Vec::new());
    p.expect("(")?;
    p.comma_list(")", |p| {
        names.push(p.operand()?);
        p.expect("=")?;
        inits.push(p.operand()?);
        Ok(())
    })?;
    let types = if p.eat(":") { p.types()? } else { Vec::new() };
    p.resolve_operands(&inits, &types)?;
    p.push_results(&types);
    p.attr_dict_with_keyword()?;
    let arguments: Vec<(Operand<'_>, Type)> = names.into_iter().zip(types).collect();
    p.expect("cond")?;
    p.region(&arguments)?;
    p.expect("do")?;
    p.region(&arguments)
}

pub(crate) fn print_while(p: &mut Printer<'_>, view: View<'_>) {
    let body = view.body;
    let arguments = body.entry(view.region(0)).map_or(&[][..], |block| body.arguments(block));
    p.text("(");
    p.list(arguments.iter().zip(body.operands(view.op)), |p, (&argument, init)| {
        p.value(argument);
        p.text(" = ");
        p.value(init);
    });
    p.text(")");
    if !arguments.is_empty() {
        p.text(" : ");
        p.types(body.operands(view.op).map(|value| body.ty(value)));
    }
    p.attr_dict_with_keyword(view, &[]);
    p.newline();
    p.text("cond ");
    p.region(view, 0, BARE);
    p.text(" do ");
    p.region(view, 1, BARE);
}

/// `(%a init: %z) applies stablehlo.add across dimensions = [1] : (...) -> ...`, or
/// `(%a init: %y), (%b init: %z) across dimensions = [1] : (...) -> ...` and
/// `reducer(%x: t, %y: t) (%z: u, %w: u) { ... }`.
pub(crate) fn parse_reduce(p: &mut OpParser<'_, '_>) -> Parsed {
    let (mut inputs, mut inits) = (Vec::new(), Vec::new());
    loop {
        p.expect("(")?;
        inputs.push(p.operand()?);
        p.expect("init")?;
        p.expect(":")?;
        inits.push(p.operand()?);
        p.expect(")")?;
        if !p.eat(",") {
            break;
        }
    }
    let applied = if p.eat("applies") { Some(applied(p)?) } else { None };
    p.expect("across")?;
    p.expect("dimensions")?;
    p.expect("=")?;
    let dims = p.ints()?;
    let attr = p.cx.ints(&dims);
    p.set_attr("dimensions", attr);
    let count = inputs.len();
    inputs.extend(inits);
    super::functional(p, &inputs)?;
    if let Some(def) = applied {
        let inner = p.value_type(p.pushed_operands()[count]);
        p.build_region(&[inner, inner], |builder, arguments| {
            let spec = OpSpec { operands: arguments.to_vec(), results: vec![inner], ..OpSpec::new(def, builder.loc) };
            let op = builder.insert(spec);
            let result = builder.body.result(op, 0);
            Return::build(builder, &[result]);
        });
        return Ok(());
    }
    p.expect("reducer")?;
    let (mut firsts, mut seconds) = (Vec::new(), Vec::new());
    for _ in 0..count {
        p.expect("(")?;
        firsts.push(argument(p)?);
        p.expect(",")?;
        seconds.push(argument(p)?);
        p.expect(")")?;
    }
    firsts.extend(seconds);
    p.region(&firsts)
}

/// `%x: tensor<f32>`.
fn argument<'a>(p: &mut OpParser<'_, 'a>) -> Result<(Operand<'a>, Type), ir::Failed> {
    let mut name = p.operand()?;
    p.expect(":")?;
    let ty = p.ty()?;
    name.loc = p.optional_loc()?;
    Ok((name, ty))
}

/// The operation that `applies` names: one of two operands and one result.
fn applied(p: &mut OpParser<'_, '_>) -> Result<&'static OpDef, ir::Failed> {
    let span = p.span();
    let name = p.word()?;
    let def = p.cx.registry().op(name);
    def.filter(|def| def.operands.len() == 2 && def.results.len() == 1 && def.attrs.is_empty()).ok_or_else(|| {
        let message = format!("`{name}` is no operation that joins two tensors");
        p.error(span, message).failed()
    })
}

pub(crate) fn print_reduce(p: &mut Printer<'_>, view: View<'_>) {
    let (cx, body) = (view.cx, view.body);
    let operands: Vec<ValueId> = body.operands(view.op).collect();
    let (inputs, inits) = operands.split_at(operands.len() / 2);
    p.list(inputs.iter().zip(inits), |p, (&input, &init)| {
        p.text("(");
        p.value(input);
        p.text(" init: ");
        p.value(init);
        p.text(")");
    });
    let applied = applied_in(view);
    if let Some(def) = applied {
        p.text(" applies ");
        p.text(def.name);
    }
    p.text(" across dimensions = ");
    p.ints(&Reduce::of(view.op).dimensions(cx, body));
    super::print_functional(p, view, &["dimensions"]);
    if applied.is_some() {
        return;
    }
    p.newline();
    p.text(" reducer");
    let arguments = body.entry(view.region(0)).map_or(&[][..], |block| body.arguments(block));
    let (firsts, seconds) = arguments.split_at(arguments.len() / 2);
    for (&first, &second) in firsts.iter().zip(seconds) {
        p.text("(");
        p.argument(first);
        p.text(", ");
        p.argument(second);
        p.text(") ");
    }
    p.text(" ");
    p.region(view, 0, BARE);
}

/// The only operation of a region, if `applies` can name it.
fn applied_in(view: View<'_>) -> Option<&'static OpDef> {
    let body = view.body;
    if body.operand_count(view.op) != 2 {
        return None;
    }
    let block = body.entry(view.region(0))?;
    let op = body.first_op(block)?;
    let last = body.next_op(op)?;
    let def = body.def(op);
    let fits = body.next_op(last).is_none()
        && Return::is(body, last)
        && body.attrs(last) == AttrDict::EMPTY
        && body.attrs(op) == AttrDict::EMPTY
        && def.dialect() == "stablehlo"
        && def.operands.len() == 2
        && def.attrs.is_empty()
        && body.result_count(op) == 1
        && body.operands(op).eq(body.arguments(block).iter().copied())
        && body.operands(last).eq([body.result(op, 0)])
        && body.operands(op).all(|value| body.ty(value) == body.ty(body.result(op, 0)))
        && body.ty(view.operand(1)) == body.ty(body.result(op, 0));
    fits.then_some(def)
}
