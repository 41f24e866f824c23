//! What is known of a function from outside: types and attributes of parameters and results.
//!
//! These work on the body that a `func.func` owns, which is what function passes are given; for
//! a function of a module, [`find`] gives it.

use ir::{Attr, AttrDict, AttrKind, Body, Context, NamedAttr, Op, Type};

use crate::ops::Func;

/// The body of a function of a module, by name.
pub fn find<'a>(cx: &Context, module: &'a Body, name: &str) -> Option<&'a Body> {
    module.nested(module.symbol(cx, name)?).filter(|function| is_function(function))
}

/// Whether a body is that of a `func.func`.
pub fn is_function(body: &Body) -> bool {
    body.def == Func::DEF
}

/// Whether a function has no body of its own.
pub fn is_declaration(function: &Body) -> bool {
    function.roots().first().is_none_or(|&root| function.entry(root).is_none())
}

/// The function type.
///
/// # Panics
/// If it has none: it was not verified.
pub fn function_type(cx: &Context, function: &Body) -> Type {
    let ty = function.attr(cx, "function_type").and_then(|attr| attr.as_type(cx));
    ty.expect("a verified function has a function type")
}

/// The types of the parameters.
pub fn inputs<'a>(cx: &'a Context, function: &Body) -> &'a [Type] {
    function_type(cx, function).as_function(cx).map_or(&[], |(inputs, _)| inputs)
}

/// The types of the results.
pub fn results<'a>(cx: &'a Context, function: &Body) -> &'a [Type] {
    function_type(cx, function).as_function(cx).map_or(&[], |(_, results)| results)
}

/// Replaces the function type; parameters of the entry block and returns are for the caller.
pub fn set_function_type(cx: &Context, function: &mut Body, inputs: &[Type], results: &[Type]) {
    let ty = cx.type_attr(cx.function(inputs, results));
    function.set_own_attr(cx, "function_type", ty);
}

/// The attributes of a parameter.
pub fn argument_attrs(cx: &Context, function: &Body, index: usize) -> AttrDict {
    dict_at(cx, function, "arg_attrs", index)
}

/// An attribute of a parameter.
pub fn argument_attr(cx: &Context, function: &Body, index: usize, name: &str) -> Option<Attr> {
    argument_attrs(cx, function, index).get(cx, name)
}

/// Replaces the attributes of all parameters, one dictionary each.
pub fn set_argument_attrs(cx: &Context, function: &mut Body, dicts: &[AttrDict]) {
    set_dicts(cx, function, "arg_attrs", dicts);
}

/// Sets an attribute of a parameter.
pub fn set_argument_attr(cx: &Context, function: &mut Body, index: usize, name: &str, attr: Attr) {
    let count = inputs(cx, function).len();
    set_at(cx, function, "arg_attrs", count, index, name, attr);
}

/// The attributes of a result.
pub fn result_attrs(cx: &Context, function: &Body, index: usize) -> AttrDict {
    dict_at(cx, function, "res_attrs", index)
}

/// An attribute of a result.
pub fn result_attr(cx: &Context, function: &Body, index: usize, name: &str) -> Option<Attr> {
    result_attrs(cx, function, index).get(cx, name)
}

/// Replaces the attributes of all results, one dictionary each.
pub fn set_result_attrs(cx: &Context, function: &mut Body, dicts: &[AttrDict]) {
    set_dicts(cx, function, "res_attrs", dicts);
}

/// Sets an attribute of a result.
pub fn set_result_attr(cx: &Context, function: &mut Body, index: usize, name: &str, attr: Attr) {
    let count = results(cx, function).len();
    set_at(cx, function, "res_attrs", count, index, name, attr);
}

fn dict_at(cx: &Context, function: &Body, list: &str, index: usize) -> AttrDict {
    dict_in(cx, function.attr(cx, list), index)
}

/// The dictionary with this number in a list of them; empty if there is none.
pub(crate) fn dict_in(cx: &Context, list: Option<Attr>, index: usize) -> AttrDict {
    let dict = list.and_then(|list| list.as_array(cx)).and_then(|dicts| dicts.get(index));
    dict.and_then(|dict| dict.as_dict(cx)).unwrap_or(AttrDict::EMPTY)
}

fn set_at(cx: &Context, function: &mut Body, list: &str, count: usize, index: usize, name: &str, attr: Attr) {
    let mut dicts: Vec<AttrDict> = (0..count).map(|at| dict_at(cx, function, list, at)).collect();
    dicts[index] = dicts[index].with(cx, NamedAttr { name: cx.name(name), attr, inherent: false });
    set_dicts(cx, function, list, &dicts);
}

fn set_dicts(cx: &Context, function: &mut Body, list: &str, dicts: &[AttrDict]) {
    match dict_list(cx, dicts) {
        Some(attr) => function.set_own_attr(cx, list, attr),
        None => function.attrs = function.attrs.without(cx, list),
    }
}

/// The attribute for a list of dictionaries; none if all are empty.
pub(crate) fn dict_list(cx: &Context, dicts: &[AttrDict]) -> Option<Attr> {
    let attrs: Vec<Attr> = dicts.iter().map(|&dict| cx.attr(AttrKind::Dict(dict))).collect();
    dicts.iter().any(|&dict| dict != AttrDict::EMPTY).then(|| cx.array(&attrs))
}
