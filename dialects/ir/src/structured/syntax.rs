//! The custom forms of loops and conditionals.
//!
//! A terminator without values is not written. Attributes stand behind the last region.

use crate::def::{OpDef, View};
use crate::diagnostics::Failed;
use crate::ids::{RegionId, ValueId};
use crate::syntax::{OpParser, Operand, Printer, RegionPrint, Terminator};
use crate::types::Type;

/// Regions whose arguments the operation shows.
pub const BARE: RegionPrint = RegionPrint { entry_arguments: false, terminator: Terminator::WhenOperands };
/// Regions that show their arguments as a block label.
pub const LABELLED: RegionPrint = RegionPrint { entry_arguments: true, terminator: Terminator::WhenOperands };

/// ``%i = %lower to %upper step %step iter_args(%acc = %init) -> (f32) : i32 { ... } {attributes}``
pub fn parse_for(p: &mut OpParser<'_, '_>, terminator: &'static OpDef) -> Result<(), Failed> {
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
    p.region_with_terminator(&arguments, terminator)?;
    p.attr_dict()
}

/// Prints what [`parse_for`] reads; `mark` stands before the type of the bounds, where it is
/// not `index`.
pub fn print_for(p: &mut Printer<'_>, view: View<'_>, mark: &str, elided: &[&str]) {
    let (body, bound) = (view.body, view.operand_type(0));
    let inits = super::flow::inits(view);
    let arguments = arguments(view, view.region(0));
    p.text(" ");
    if let Some(&induction) = arguments.first() {
        p.value(induction);
    }
    for (index, word) in [" = ", " to ", " step "].into_iter().enumerate() {
        p.text(word);
        p.value(view.operand(index));
    }
    if !inits.is_empty() {
        p.text(" iter_args");
        print_assignments(p, arguments.get(1..).unwrap_or(&[]), &inits);
        p.text(" -> ");
        print_types(p, view, body.results(view.op));
    }
    if bound != Type::INDEX {
        p.text(mark);
        p.ty(bound);
    }
    p.text(" ");
    p.region(view, 0, BARE);
    p.attr_dict(view, elided);
}

/// ``%c -> (f32) { ... } else { ... } {attributes}``
pub fn parse_if(p: &mut OpParser<'_, '_>, terminator: &'static OpDef) -> Result<(), Failed> {
    let condition = p.operand()?;
    p.resolve_operand(&condition, Type::I1)?;
    if p.at("->") {
        let types = result_types(p)?;
        p.push_results(&types);
    }
    p.region_with_terminator(&[], terminator)?;
    if p.eat("else") {
        p.region_with_terminator(&[], terminator)?;
    } else {
        p.empty_region();
    }
    p.attr_dict()
}

/// Prints what [`parse_if`] reads.
pub fn print_if(p: &mut Printer<'_>, view: View<'_>) {
    let body = view.body;
    p.text(" ");
    p.value(view.operand(0));
    if body.result_count(view.op) > 0 {
        p.text(" -> ");
        print_types(p, view, body.results(view.op));
    }
    p.text(" ");
    p.region(view, 0, BARE);
    if body.entry(view.region(1)).is_some() {
        p.text(" else ");
        p.region(view, 1, BARE);
    }
    p.attr_dict(view, &[]);
}

/// ``(%x = %init) : (f32) -> (f32) { ... } do { ^bb0(%y: f32): ... } attributes {...}``
pub fn parse_while(p: &mut OpParser<'_, '_>, terminator: &'static OpDef) -> Result<(), Failed> {
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
    p.region_with_terminator(&[], terminator)?;
    p.attr_dict_with_keyword()?;
    p.attr_dict()
}

/// Prints the carried values of a loop of two regions, `(%x = %init) :`.
pub fn print_while_start(p: &mut Printer<'_>, view: View<'_>) {
    let inits: Vec<ValueId> = view.body.operands(view.op).collect();
    if !inits.is_empty() {
        p.text(" ");
        print_assignments(p, &arguments(view, view.region(0)), &inits);
    }
    p.text(" : ");
}

/// `(%argument = %init, ...)`
pub fn assignments<'a>(p: &mut OpParser<'_, 'a>) -> Result<Vec<(Operand<'a>, Operand<'a>)>, Failed> {
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

/// Prints what [`assignments`] reads.
pub fn print_assignments(p: &mut Printer<'_>, arguments: &[ValueId], inits: &[ValueId]) {
    p.text("(");
    p.list(arguments.iter().zip(inits), |p, (&argument, &init)| {
        p.value(argument);
        p.text(" = ");
        p.value(init);
    });
    p.text(")");
}

/// `-> (f32, f32)`, or `-> f32`.
pub fn result_types(p: &mut OpParser<'_, '_>) -> Result<Vec<Type>, Failed> {
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

/// Prints the types of values, always in parentheses.
pub fn print_types(p: &mut Printer<'_>, view: View<'_>, values: impl IntoIterator<Item = ValueId>) {
    p.text("(");
    p.types(values.into_iter().map(|value| view.body.ty(value)));
    p.text(")");
}

/// Reports carried values without types, or types without values.
pub fn check_count(p: &mut OpParser<'_, '_>, values: usize, types: usize) -> Result<(), Failed> {
    if values == types {
        return Ok(());
    }
    let span = p.name_span();
    let message = format!("`{}` carries {values} values, but has types for {types}", p.def().name);
    Err(p.error(span, message).failed())
}

/// The arguments of the first block of a region.
pub fn arguments(view: View<'_>, region: RegionId) -> Vec<ValueId> {
    view.body.entry(region).map_or(Vec::new(), |block| view.body.arguments(block).to_vec())
}
