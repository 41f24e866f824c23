//! The custom forms of loops and conditionals, as upstream's of `scf`, under our names.
//!
//! A terminator without values is not written. Attributes stand behind the last region.

use ir::syntax::{OpParser, Operand, Printer, RegionPrint, Terminator};
use ir::{Failed, Op, RegionId, Type, ValueId, View};

use crate::ops::{For, If, While, Yield};

/// Regions whose arguments the operation shows.
const BARE: RegionPrint = RegionPrint { entry_arguments: false, terminator: Terminator::WhenOperands };
/// Regions that show their arguments as a block label.
const LABELLED: RegionPrint = RegionPrint { entry_arguments: true, terminator: Terminator::WhenOperands };

/// ``%i = %lower to %upper step %step iter_args(%acc = %init) -> (f32) : i32 { ... } {attributes}``
pub(crate) fn parse_for(p: &mut OpParser<'_, '_>) -> Result<(), Failed> {
    let induction = p.operand()?;
    p.expect("=")?;
    let lower = p.operand()?;
    p.expect("to")?;
    let upper = p.operand()?;
    p.expect("step")?;
    let step = p.operand()?;
    let (mut carried, mut types) = (Vec::new(), Vec::new());
    if p.eat("iter_args") {
        carried = assignments(p)?;
        types = result_types(p)?;
        check_count(p, carried.len(), types.len())?;
    }
    let ty = if p.eat(":") { p.ty()? } else { Type::INDEX };
    for bound in [lower, upper, step] {
        p.resolve_operand(&bound, ty)?;
    }
    let mut arguments = vec![(induction, ty)];
    for ((argument, init), &ty) in carried.iter().zip(&types) {
        p.resolve_operand(init, ty)?;
        arguments.push((*argument, ty));
    }
    p.push_results(&types);
    p.region_with_terminator(&arguments, Yield::DEF)?;
    p.attr_dict()
}

pub(crate) fn print_for(p: &mut Printer<'_>, view: View<'_>) {
    let (body, op) = (view.body, For(view.op));
    let (inits, bound) = (op.inits(body), body.ty(op.lower(body)));
    let arguments = arguments(view, op.body(body));
    p.text(" ");
    if let Some(&induction) = arguments.first() {
        p.value(induction);
    }
    for (word, value) in [(" = ", op.lower(body)), (" to ", op.upper(body)), (" step ", op.step(body))] {
        p.text(word);
        p.value(value);
    }
    if !inits.is_empty() {
        p.text(" iter_args");
        print_assignments(p, arguments.get(1..).unwrap_or(&[]), &inits);
        p.text(" -> ");
        print_types(p, view, &op.results(body));
    }
    if bound != Type::INDEX {
        p.text(" : ");
        p.ty(bound);
    }
    p.text(" ");
    p.region(view, 0, BARE);
    p.attr_dict(view, &[]);
}

/// ``%c -> (f32) { ... } else { ... } {attributes}``
pub(crate) fn parse_if(p: &mut OpParser<'_, '_>) -> Result<(), Failed> {
    let condition = p.operand()?;
    p.resolve_operand(&condition, Type::I1)?;
    if p.at("->") {
        let types = result_types(p)?;
        p.push_results(&types);
    }
    p.region_with_terminator(&[], Yield::DEF)?;
    if p.eat("else") {
        p.region_with_terminator(&[], Yield::DEF)?;
    } else {
        p.empty_region();
    }
    p.attr_dict()
}

pub(crate) fn print_if(p: &mut Printer<'_>, view: View<'_>) {
    let (body, op) = (view.body, If(view.op));
    let results = op.results(body);
    p.text(" ");
    p.value(op.condition(body));
    if !results.is_empty() {
        p.text(" -> ");
        print_types(p, view, &results);
    }
    p.text(" ");
    p.region(view, 0, BARE);
    if body.entry(op.otherwise(body)).is_some() {
        p.text(" else ");
        p.region(view, 1, BARE);
    }
    p.attr_dict(view, &[]);
}

/// ``(%x = %init) : (f32) -> (f32) { ... } do { ^bb0(%y: f32): ... } {attributes}``
pub(crate) fn parse_while(p: &mut OpParser<'_, '_>) -> Result<(), Failed> {
    let carried = if p.at("(") { assignments(p)? } else { Vec::new() };
    p.expect(":")?;
    let (inputs, results) = p.function_type_parts()?;
    check_count(p, carried.len(), inputs.len())?;
    let mut arguments = Vec::new();
    for ((argument, init), &ty) in carried.iter().zip(&inputs) {
        p.resolve_operand(init, ty)?;
        arguments.push((*argument, ty));
    }
    p.push_results(&results);
    p.region(&arguments)?;
    p.expect("do")?;
    p.region_with_terminator(&[], Yield::DEF)?;
    p.attr_dict_with_keyword()?;
    p.attr_dict()
}

pub(crate) fn print_while(p: &mut Printer<'_>, view: View<'_>) {
    let (body, op) = (view.body, While(view.op));
    let (inits, results) = (op.inits(body), op.results(body));
    if !inits.is_empty() {
        p.text(" ");
        print_assignments(p, &arguments(view, op.before(body)), &inits);
    }
    p.text(" : ");
    print_types(p, view, &inits);
    p.text(" -> ");
    print_types(p, view, &results);
    p.text(" ");
    p.region(view, 0, BARE);
    p.text(" do ");
    p.region(view, 1, LABELLED);
    p.attr_dict(view, &[]);
}

/// `(%argument = %init, ...)`
fn assignments<'a>(p: &mut OpParser<'_, 'a>) -> Result<Vec<(Operand<'a>, Operand<'a>)>, Failed> {
    let mut all = Vec::new();
    p.expect("(")?;
    p.comma_list(")", |p| {
        let argument = p.operand()?;
        p.expect("=")?;
        all.push((argument, p.operand()?));
        Ok(())
    })?;
    Ok(all)
}

fn print_assignments(p: &mut Printer<'_>, arguments: &[ValueId], inits: &[ValueId]) {
    p.text("(");
    p.list(arguments.iter().zip(inits), |p, (&argument, &init)| {
        p.value(argument);
        p.text(" = ");
        p.value(init);
    });
    p.text(")");
}

/// `-> (f32, f32)`, or `-> f32`.
fn result_types(p: &mut OpParser<'_, '_>) -> Result<Vec<Type>, Failed> {
    p.expect("->")?;
    if !p.at("(") {
        return Ok(vec![p.ty()?]);
    }
    let mut types = Vec::new();
    p.expect("(")?;
    p.comma_list(")", |p| {
        types.push(p.ty()?);
        Ok(())
    })?;
    Ok(types)
}

/// Types, always in parentheses.
fn print_types(p: &mut Printer<'_>, view: View<'_>, values: &[ValueId]) {
    p.text("(");
    p.types(values.iter().map(|&value| view.body.ty(value)));
    p.text(")");
}

fn check_count(p: &mut OpParser<'_, '_>, values: usize, types: usize) -> Result<(), Failed> {
    if values == types {
        return Ok(());
    }
    let span = p.name_span();
    let message = format!("`{}` carries {values} values, but has types for {types}", p.def().name);
    Err(p.error(span, message).failed())
}

/// The arguments of the first block of a region.
fn arguments(view: View<'_>, region: RegionId) -> Vec<ValueId> {
    view.body.entry(region).map_or(Vec::new(), |block| view.body.arguments(block).to_vec())
}
