//! Custom forms of functions and globals.

use ir::attr_values::AttrValue;
use ir::diagnostics::did_you_mean;
use ir::syntax::{OpParser, Operand, Printer};
use ir::{Attr, AttrDict, AttrKind, Context, Failed, NamedAttr, Type, View};

use crate::attrs::{CallConvention, Linkage};
use crate::symbols::Signature;
use crate::types;

type Parsed = Result<(), Failed>;

/// The words of `visibility_`, by number.
const VISIBILITY: &[&str] = &["default", "hidden", "protected"];
/// The words of `unnamed_addr`, by number.
const UNNAMED: &[&str] = &["", "local_unnamed_addr", "unnamed_addr"];

/// Words before the name of a symbol: linkage, visibility and the like, in any order.
fn parse_words(p: &mut OpParser<'_, '_>, flags: &[(&str, &str)]) -> Parsed {
    let number = |words: &[&str], word: &str| words.iter().position(|known| *known == word);
    while p.at_word() {
        let span = p.span();
        let word = p.word()?;
        let cx = p.cx;
        let i64 = |value: usize| cx.integer(value as i128, Type::I64);
        if let Some(linkage) = Linkage::from_word(word) {
            p.set_attr("linkage", linkage.attr(cx));
        } else if let Some(value) = number(VISIBILITY, word) {
            p.set_attr("visibility_", i64(value));
        } else if let Some(value) = number(UNNAMED, word) {
            p.set_attr("unnamed_addr", i64(value));
        } else if let Some(convention) = CallConvention::from_word(word).filter(|_| flags.is_empty()) {
            p.set_attr("CConv", convention.attr(cx));
        } else if let Some((_, name)) = flags.iter().find(|(known, _)| *known == word) {
            p.set_attr(name, Attr::UNIT);
        } else {
            let known = Linkage::ALL.iter().map(|linkage| linkage.word());
            let near = did_you_mean(word, known.chain(VISIBILITY.iter().copied()));
            return Err(p.error(span, format!("`{word}` is no linkage or visibility{near}")).failed());
        }
    }
    Ok(())
}

fn print_words(printer: &mut Printer<'_>, view: View<'_>, external: &str) {
    let linkage = view.attr("linkage").and_then(|attr| Linkage::read(view.cx, attr)).unwrap_or(Linkage::External);
    let word = if linkage == Linkage::External { external } else { linkage.word() };
    print_word(printer, word);
    for (name, words) in [("visibility_", VISIBILITY), ("unnamed_addr", UNNAMED)] {
        let number = view.attr(name).and_then(|attr| attr.as_integer(view.cx)).unwrap_or(0);
        if number > 0 {
            print_word(printer, words.get(number as usize).copied().unwrap_or_default());
        }
    }
}

fn print_word(printer: &mut Printer<'_>, word: &str) {
    if !word.is_empty() {
        printer.space();
        printer.text(word);
    }
}

fn parse_name(p: &mut OpParser<'_, '_>) -> Parsed {
    let name = p.symbol()?;
    let attr = p.cx.string(name.str(p.cx));
    p.set_attr("sym_name", attr);
    Ok(())
}

fn print_name(printer: &mut Printer<'_>, view: View<'_>) {
    printer.space();
    printer.symbol(view.attr("sym_name").and_then(|attr| attr.as_str(view.cx)).unwrap_or_default());
}

// ---- functions ----

/// What stands between the parentheses of a function: parameters and their attributes.
#[derive(Default)]
struct Parameters<'a> {
    names: Vec<Operand<'a>>,
    types: Vec<Type>,
    attrs: Vec<AttrDict>,
    variadic: bool,
}

/// `internal fastcc @f(%p: !llvm.ptr {llvm.noalias}, i32, ...) -> f32 attributes {...} {...}`.
pub(crate) fn parse_func(p: &mut OpParser<'_, '_>) -> Parsed {
    parse_words(p, &[])?;
    if p.get_attr("linkage").is_none() {
        let attr = Linkage::External.attr(p.cx);
        p.set_attr("linkage", attr);
    }
    parse_name(p)?;
    let parameters = parse_parameters(p)?;
    let (result, result_attrs) = parse_result(p)?;
    set_dicts(p, "arg_attrs", &parameters.attrs);
    set_dicts(p, "res_attrs", &result_attrs);
    let ty = types::function(p.cx, result, &parameters.types, parameters.variadic);
    let attr = p.cx.type_attr(ty);
    p.set_attr("function_type", attr);
    p.attr_dict_with_keyword()?;
    let arguments: Vec<(Operand<'_>, Type)> =
        parameters.names.iter().copied().zip(parameters.types.iter().copied()).collect();
    if !p.at("{") {
        p.empty_region();
        return Ok(());
    }
    if arguments.len() < parameters.types.len() {
        return Err(p.expected("no body: the parameters of a function with a body have names"));
    }
    p.region(&arguments)
}

fn parse_parameters<'a>(p: &mut OpParser<'_, 'a>) -> Result<Parameters<'a>, Failed> {
    let mut parameters = Parameters::default();
    p.expect("(")?;
    p.comma_list(")", |p| {
        if parameters.variadic {
            return Err(p.expected("`)` after `...`"));
        }
        if p.eat("...") {
            parameters.variadic = true;
            return Ok(());
        }
        if p.at_value() {
            let name = p.operand()?;
            if parameters.names.len() < parameters.types.len() {
                let message = "all parameters have names, or none has";
                return Err(p.error(name.span, message).failed());
            }
            parameters.names.push(name);
            p.expect(":")?;
        } else if !parameters.names.is_empty() {
            return Err(p.expected("a value, as `%x`"));
        }
        parameters.types.push(p.ty()?);
        let attrs = parse_dict(p)?;
        parameters.attrs.push(attrs);
        let loc = p.optional_loc()?;
        if let Some(name) = parameters.names.last_mut().filter(|_| loc.is_some()) {
            name.loc = loc;
        }
        Ok(())
    })?;
    Ok(parameters)
}

fn parse_dict(p: &mut OpParser<'_, '_>) -> Result<AttrDict, Failed> {
    let entries = p.parser.attr_dict()?;
    let entry = |(name, attr)| NamedAttr { name, attr, inherent: false };
    Ok(p.cx.dict(entries.into_iter().map(entry).collect()))
}

/// `-> f32` or `-> (f32 {llvm.noundef})`; `void` if there is none.
fn parse_result(p: &mut OpParser<'_, '_>) -> Result<(Type, Vec<AttrDict>), Failed> {
    if !p.eat("->") {
        return Ok((types::void(p.cx), Vec::new()));
    }
    if !p.eat("(") {
        return Ok((p.ty()?, Vec::new()));
    }
    if p.eat(")") {
        return Ok((types::void(p.cx), Vec::new()));
    }
    let ty = p.ty()?;
    let attrs = parse_dict(p)?;
    p.expect(")")?;
    Ok((ty, vec![attrs]))
}

/// An array of dictionaries, unless all are empty.
fn set_dicts(p: &mut OpParser<'_, '_>, name: &str, dicts: &[AttrDict]) {
    if dicts.iter().any(|&dict| dict != AttrDict::EMPTY) {
        let dicts: Vec<Attr> = dicts.iter().map(|&dict| p.cx.attr(AttrKind::Dict(dict))).collect();
        let attr = p.cx.array(&dicts);
        p.set_attr(name, attr);
    }
}

/// The attributes of parameter `index`.
pub(crate) fn dict_at(cx: &Context, attrs: Option<Attr>, index: usize) -> AttrDict {
    let all = attrs.and_then(|attr| attr.as_array(cx)).unwrap_or(&[]);
    all.get(index).and_then(|attr| attr.as_dict(cx)).unwrap_or(AttrDict::EMPTY)
}

const FUNC_ELIDED: &[&str] =
    &["sym_name", "function_type", "linkage", "CConv", "visibility_", "unnamed_addr", "arg_attrs", "res_attrs"];

pub(crate) fn print_func(printer: &mut Printer<'_>, view: View<'_>) {
    let cx = view.cx;
    print_words(printer, view, "");
    let convention = view.attr("CConv").and_then(|attr| CallConvention::read(cx, attr));
    if let Some(convention) = convention.filter(|&convention| convention != CallConvention::C) {
        print_word(printer, convention.word());
    }
    print_name(printer, view);
    let Some(signature) = view.attr("function_type").and_then(|attr| Signature::read(cx, attr)) else { return };
    let (result, parameters, variadic) = signature.parts(cx);
    let nested = view.body.nested(view.op);
    let entry = nested.and_then(|body| Some((body, body.entry(body.root())?)));
    printer.text("(");
    for (index, &ty) in parameters.iter().enumerate() {
        printer.text(if index > 0 { ", " } else { "" });
        match entry.and_then(|(body, entry)| body.arguments(entry).get(index)) {
            Some(&value) => printer.argument_type(value),
            None => printer.ty(ty),
        }
        print_dict(printer, dict_at(cx, view.attr("arg_attrs"), index));
        if let Some(&value) = entry.and_then(|(body, entry)| body.arguments(entry).get(index)) {
            printer.argument_location(value);
        }
    }
    if variadic {
        printer.text(if parameters.is_empty() { "..." } else { ", ..." });
    }
    printer.text(")");
    if !types::is_void(cx, result) {
        let attrs = dict_at(cx, view.attr("res_attrs"), 0);
        printer.text(if attrs == AttrDict::EMPTY { " -> " } else { " -> (" });
        printer.ty(result);
        print_dict(printer, attrs);
        printer.text(if attrs == AttrDict::EMPTY { "" } else { ")" });
    }
    printer.attr_dict_with_keyword(view, FUNC_ELIDED);
    if entry.is_some() {
        printer.space();
        let options = ir::syntax::RegionPrint { entry_arguments: false, ..Default::default() };
        printer.region(view, 0, options);
    }
}

fn print_dict(printer: &mut Printer<'_>, dict: AttrDict) {
    if dict != AttrDict::EMPTY {
        printer.space();
        printer.attr_dict_value(dict);
    }
}

// ---- globals ----

const GLOBAL_FLAGS: &[(&str, &str)] = &[("constant", "constant"), ("thread_local", "thread_local_")];

/// `internal constant @x(1 : i32) {alignment = 8 : i64} : i32`, or with a region that returns the value.
pub(crate) fn parse_global(p: &mut OpParser<'_, '_>) -> Parsed {
    parse_words(p, GLOBAL_FLAGS)?;
    if p.get_attr("linkage").is_none() {
        let attr = Linkage::External.attr(p.cx);
        p.set_attr("linkage", attr);
    }
    parse_name(p)?;
    p.expect("(")?;
    let value = if p.at(")") { None } else { Some(p.attr()?) };
    p.expect(")")?;
    if let Some(value) = value {
        p.set_attr("value", value);
    }
    p.attr_dict()?;
    let ty = global_type(p, value)?;
    let attr = p.cx.type_attr(ty);
    p.set_attr("global_type", attr);
    p.optional_region(&[]).map(|_| ())
}

/// The type behind the colon; a string says its own.
fn global_type(p: &mut OpParser<'_, '_>, value: Option<Attr>) -> Result<Type, Failed> {
    if let Some(text) = value.and_then(|value| value.as_str(p.cx)).filter(|_| !p.at(":")) {
        return Ok(types::array(p.cx, text.len() as u64, Type::I8));
    }
    p.expect(":")?;
    p.ty()
}

const GLOBAL_ELIDED: &[&str] =
    &["sym_name", "global_type", "constant", "value", "linkage", "visibility_", "unnamed_addr", "thread_local_"];

pub(crate) fn print_global(printer: &mut Printer<'_>, view: View<'_>) {
    print_words(printer, view, "external");
    for (word, name) in GLOBAL_FLAGS.iter().rev() {
        print_word(printer, if view.attr(name).is_some() { word } else { "" });
    }
    print_name(printer, view);
    printer.text("(");
    let value = view.attr("value");
    if let Some(value) = value {
        printer.attr(value);
    }
    printer.text(")");
    printer.attr_dict(view, GLOBAL_ELIDED);
    if value.is_none_or(|value| value.as_str(view.cx).is_none())
        && let Some(ty) = view.attr("global_type").and_then(|attr| attr.as_type(view.cx))
    {
        printer.text(" : ");
        printer.ty(ty);
    }
    let has_body = view.body.nested(view.op).is_some_and(|body| body.entry(body.root()).is_some());
    if has_body {
        printer.space();
        printer.region(view, 0, ir::syntax::RegionPrint::default());
    }
}
