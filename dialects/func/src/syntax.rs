//! The custom form of functions, upstream's to the character.

use ir::syntax::{OpParser, Operand, Printer, RegionPrint, Terminator};
use ir::{Attr, AttrDict, Body, Failed, NamedAttr, Type, View};

use crate::ops::Func;
use crate::signature::{self, dict_in, dict_list};

/// The attributes that the form shows by itself.
const SHOWN: [&str; 5] = ["sym_name", "function_type", "sym_visibility", "arg_attrs", "res_attrs"];

/// `private @f(%a: f32 {d.x}, ...) -> (f32 {d.y}) attributes {...} { ... }`; without a body the
/// names of parameters may be left out.
pub(crate) fn parse_func(p: &mut OpParser<'_, '_>) -> Result<(), Failed> {
    for word in ["private", "public", "nested"] {
        if p.eat(word) {
            let attr = p.cx.string(word);
            p.set_attr("sym_visibility", attr);
        }
    }
    let name = p.symbol()?;
    let name = p.cx.string(name.str(p.cx));
    p.set_attr("sym_name", name);
    let Parameters { names: arguments, types: inputs, attrs: input_attrs } = parameters(p)?;
    let (results, result_attrs) = if p.eat("->") { result_list(p)? } else { Default::default() };
    let ty = p.cx.type_attr(p.cx.function(&inputs, &results));
    p.set_attr("function_type", ty);
    for (name, dicts) in [("arg_attrs", input_attrs), ("res_attrs", result_attrs)] {
        if let Some(attr) = dict_list(p.cx, &dicts) {
            p.set_attr(name, attr);
        }
    }
    p.attr_dict_with_keyword()?;
    if !p.at("{") {
        p.empty_region();
        return Ok(());
    }
    let open = p.span();
    if arguments.len() < inputs.len() {
        return Err(p.error(open, "the parameters of a function with a body have names, as `%x: f32`").failed());
    }
    if arguments.is_empty() && p.at_second("}") {
        return Err(p.error(open, "the body of a function is not empty; it ends with `return`").failed());
    }
    let arguments: Vec<(Operand<'_>, Type)> = arguments.into_iter().zip(inputs).collect();
    p.region(&arguments)
}

/// The parameters of a function; a declaration may have fewer names than types.
#[derive(Default)]
struct Parameters<'a> {
    names: Vec<Operand<'a>>,
    types: Vec<Type>,
    attrs: Vec<AttrDict>,
}

/// `(%a: f32 {d.x}, ...)` or `(f32 {d.x}, ...)`.
fn parameters<'a>(p: &mut OpParser<'_, 'a>) -> Result<Parameters<'a>, Failed> {
    let Parameters { mut names, mut types, mut attrs } = Parameters::default();
    p.expect("(")?;
    p.comma_list(")", |p| {
        if p.at_value() || (!types.is_empty() && names.len() == types.len()) {
            if names.len() < types.len() {
                let span = p.span();
                return Err(p.error(span, "either all parameters have names or none").failed());
            }
            names.push(p.operand()?);
            p.expect(":")?;
        }
        types.push(p.ty()?);
        attrs.push(dictionary(p)?);
        let loc = p.optional_loc()?;
        if let Some(name) = names.last_mut().filter(|_| loc.is_some()) {
            name.loc = loc;
        }
        Ok(())
    })?;
    Ok(Parameters { names, types, attrs })
}

/// `f32` or `(f32 {d.x}, i32)`: types and attributes.
fn result_list(p: &mut OpParser<'_, '_>) -> Result<(Vec<Type>, Vec<AttrDict>), Failed> {
    if !p.eat("(") {
        return Ok((vec![p.ty()?], Vec::new()));
    }
    let (mut types, mut attrs) = (Vec::new(), Vec::new());
    p.comma_list(")", |p| {
        types.push(p.ty()?);
        attrs.push(dictionary(p)?);
        Ok(())
    })?;
    Ok((types, attrs))
}

fn dictionary(p: &mut OpParser<'_, '_>) -> Result<AttrDict, Failed> {
    let entries = p.parser.attr_dict()?;
    let entries = entries.into_iter().map(|(name, attr)| NamedAttr { name, attr, inherent: false });
    Ok(p.cx.dict(entries.collect()))
}

pub(crate) fn print_func(p: &mut Printer<'_>, view: View<'_>) {
    let (cx, body, op) = (view.cx, view.body, Func(view.op));
    p.text(" ");
    if let Some(visibility) = op.sym_visibility(cx, body) {
        p.text(&visibility);
        p.text(" ");
    }
    p.symbol(&op.sym_name(cx, body));
    let Some(function) = body.nested(view.op) else { return };
    print_parameters(p, view, function);
    print_results(p, view, signature::results(cx, function));
    p.attr_dict_with_keyword(view, &SHOWN);
    if !signature::is_declaration(function) {
        p.text(" ");
        p.region(view, 0, RegionPrint { entry_arguments: false, terminator: Terminator::Always });
    }
}

fn print_parameters(p: &mut Printer<'_>, view: View<'_>, function: &Body) {
    let (cx, attrs) = (view.cx, view.attr("arg_attrs"));
    p.text("(");
    if signature::is_declaration(function) {
        p.list(signature::inputs(cx, function).iter().enumerate(), |p, (index, &ty)| {
            p.ty(ty);
            print_dictionary(p, attrs, index);
        });
    } else {
        p.list(function.parameters().iter().enumerate(), |p, (index, &value)| {
            p.argument_type(value);
            print_dictionary(p, attrs, index);
            p.argument_location(value);
        });
    }
    p.text(")");
}

fn print_results(p: &mut Printer<'_>, view: View<'_>, results: &[Type]) {
    let attrs = view.attr("res_attrs");
    if results.is_empty() {
        return;
    }
    p.text(" -> ");
    if attrs.is_none() {
        return p.result_types(results);
    }
    p.text("(");
    p.list(results.iter().enumerate(), |p, (index, &ty)| {
        p.ty(ty);
        print_dictionary(p, attrs, index);
    });
    p.text(")");
}

fn print_dictionary(p: &mut Printer<'_>, dicts: Option<Attr>, index: usize) {
    let dict = dict_in(p.cx, dicts, index);
    if dict != AttrDict::EMPTY {
        p.text(" ");
        p.attr_dict_value(dict);
    }
}
