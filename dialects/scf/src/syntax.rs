//! Custom forms, as upstream prints them, odd spaces included: files are compared as text.

use ir::structured::syntax::{self, BARE, arguments, result_types};
use ir::syntax::{OpParser, Operand, Printer, RegionPrint, Terminator};
use ir::{Failed, Op, Type, ValueId, View};

use crate::ops::{ExecuteRegion, For, IndexSwitch, Parallel, Reduce, Yield};

type Parsed = Result<(), Failed>;

/// Regions whose terminator is shown even if it has no values.
const WHOLE: RegionPrint = RegionPrint { entry_arguments: true, terminator: Terminator::Always };
/// The same, where the operation shows the arguments.
const BARE_WHOLE: RegionPrint = RegionPrint { entry_arguments: false, terminator: Terminator::Always };

/// ``unsigned %i = %lower to %upper step %step iter_args(%acc = %init) -> (f32)  : i32 { ... }``
pub(crate) fn parse_for(p: &mut OpParser<'_, '_>) -> Parsed {
    if p.eat("unsigned") {
        p.set_attr("unsignedCmp", ir::Attr::UNIT);
    }
    syntax::parse_for(p, Yield::DEF)
}

pub(crate) fn print_for(p: &mut Printer<'_>, view: View<'_>) {
    if For::of(view.op).unsigned_cmp(view.cx, view.body) {
        p.text(" unsigned");
    }
    syntax::print_for(p, view, "  : ", &["unsignedCmp"]);
}

pub(crate) fn parse_if(p: &mut OpParser<'_, '_>) -> Parsed {
    syntax::parse_if(p, Yield::DEF)
}

pub(crate) fn print_if(p: &mut Printer<'_>, view: View<'_>) {
    syntax::print_if(p, view);
}

pub(crate) fn parse_while(p: &mut OpParser<'_, '_>) -> Parsed {
    syntax::parse_while(p, Yield::DEF)
}

pub(crate) fn print_while(p: &mut Printer<'_>, view: View<'_>) {
    let body = view.body;
    syntax::print_while_start(p, view);
    let inputs: Vec<Type> = body.operands(view.op).map(|value| body.ty(value)).collect();
    p.function_type(&inputs, &results(view));
    p.text(" ");
    p.region(view, 0, BARE);
    p.text(" do ");
    p.region(view, 1, WHOLE);
    p.attr_dict_with_keyword(view, &[]);
}

/// ``-> f32 no_inline { ... }``
pub(crate) fn parse_execute_region(p: &mut OpParser<'_, '_>) -> Parsed {
    optional_results(p)?;
    if p.eat("no_inline") {
        p.set_attr("no_inline", ir::Attr::UNIT);
    }
    p.region(&[])?;
    p.attr_dict()
}

pub(crate) fn print_execute_region(p: &mut Printer<'_>, view: View<'_>) {
    print_optional_results(p, view);
    p.text(" ");
    if ExecuteRegion::of(view.op).no_inline(view.cx, view.body) {
        p.text("no_inline ");
    }
    p.region(view, 0, BARE_WHOLE);
    p.attr_dict(view, &["no_inline"]);
}

/// ``%i {attributes} -> f32, i32 case 2 { ... } default { ... }``; the default region is the
/// first one, but is written last.
pub(crate) fn parse_index_switch(p: &mut OpParser<'_, '_>) -> Parsed {
    let arg = p.operand()?;
    p.resolve_operand(&arg, Type::INDEX)?;
    p.attr_dict()?;
    if p.eat("->") {
        let types = p.types()?;
        p.push_results(&types);
    }
    let mut cases = Vec::new();
    while p.eat("case") {
        cases.push(p.int64()?);
        p.region_with_terminator(&[], Yield::DEF)?;
    }
    p.expect("default")?;
    p.region_with_terminator(&[], Yield::DEF)?;
    p.move_last_region_first();
    let cases = p.cx.ints(&cases);
    p.set_attr("cases", cases);
    Ok(())
}

pub(crate) fn print_index_switch(p: &mut Printer<'_>, view: View<'_>) {
    p.text(" ");
    p.value(view.operand(0));
    p.attr_dict(view, &["cases"]);
    let results = results(view);
    if !results.is_empty() {
        p.text(" -> ");
        p.types(results);
    }
    p.text(" ");
    for (index, &case) in IndexSwitch::of(view.op).cases(view.cx, view.body).iter().enumerate() {
        p.newline();
        p.text("case ");
        p.number(case);
        p.text(" ");
        p.region(view, index + 1, BARE_WHOLE);
    }
    p.newline();
    p.text("default ");
    p.region(view, 0, BARE);
}

/// ``(%i, %j) = (%a, %b) to (%c, %d) step (%e, %f) init (%x) -> f32 { ... }``
pub(crate) fn parse_parallel(p: &mut OpParser<'_, '_>) -> Parsed {
    let inductions = list(p)?;
    let mut sizes = Vec::new();
    for word in ["=", "to", "step"] {
        p.expect(word)?;
        let bounds = list(p)?;
        for bound in &bounds {
            p.resolve_operand(bound, Type::INDEX)?;
        }
        sizes.push(bounds.len());
    }
    let inits = if p.eat("init") { list(p)? } else { Vec::new() };
    let types = if p.at("->") { result_types(p)? } else { Vec::new() };
    syntax::check_count(p, inits.len(), types.len())?;
    p.resolve_operands(&inits, &types)?;
    p.push_results(&types);
    sizes.push(inits.len());
    p.set_segments(&sizes);
    let arguments: Vec<(Operand<'_>, Type)> = inductions.into_iter().map(|value| (value, Type::INDEX)).collect();
    p.region_with_terminator(&arguments, Reduce::DEF)?;
    p.attr_dict()
}

pub(crate) fn print_parallel(p: &mut Printer<'_>, view: View<'_>) {
    let (cx, body, op) = (view.cx, view.body, Parallel::of(view.op));
    let print_list = |p: &mut Printer<'_>, word: &str, values: Vec<ValueId>| {
        p.text(word);
        p.values(values);
        p.text(")");
    };
    print_list(p, " (", arguments(view, op.body(body)));
    print_list(p, " = (", op.lower(cx, body));
    print_list(p, " to (", op.upper(cx, body));
    print_list(p, " step (", op.step(cx, body));
    let inits = op.inits(cx, body);
    if !inits.is_empty() {
        print_list(p, " init (", inits);
    }
    print_optional_results(p, view);
    p.text(" ");
    p.region(view, 0, BARE_WHOLE);
    p.attr_dict(view, &[]);
}

/// ``(%x, %y : f32, f32) { ... }, { ... }``
pub(crate) fn parse_reduce(p: &mut OpParser<'_, '_>) -> Parsed {
    if p.eat("(") {
        let operands = p.operands()?;
        p.expect(":")?;
        let types = p.types()?;
        p.expect(")")?;
        p.resolve_operands(&operands, &types)?;
        p.region(&[])?;
        while p.eat(",") {
            p.region(&[])?;
        }
    }
    p.attr_dict()
}

pub(crate) fn print_reduce(p: &mut Printer<'_>, view: View<'_>) {
    let body = view.body;
    if body.operand_count(view.op) > 0 {
        p.text("(");
        p.values(body.operands(view.op));
        p.text(" : ");
        p.types(body.operands(view.op).map(|value| body.ty(value)));
        p.text(")");
    }
    p.text(" ");
    p.list(0..body.regions(view.op).len(), |p, index| p.region(view, index, WHOLE));
    p.attr_dict(view, &[]);
}

/// `(%a, %b)`
fn list<'a>(p: &mut OpParser<'_, 'a>) -> Result<Vec<Operand<'a>>, Failed> {
    p.expect("(")?;
    let values = if p.at(")") { Vec::new() } else { p.operands()? };
    p.expect(")")?;
    Ok(values)
}

fn results(view: View<'_>) -> Vec<Type> {
    view.body.results(view.op).map(|value| view.body.ty(value)).collect()
}

/// `-> f32` or `-> (f32, i32)`, if there are results.
fn optional_results(p: &mut OpParser<'_, '_>) -> Parsed {
    if p.at("->") {
        let types = result_types(p)?;
        p.push_results(&types);
    }
    Ok(())
}

fn print_optional_results(p: &mut Printer<'_>, view: View<'_>) {
    let results = results(view);
    if !results.is_empty() {
        p.text(" -> ");
        p.result_types(&results);
    }
}
