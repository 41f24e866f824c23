//! Requests: from the text of `wrt` and `of` to parameters and results.

use ir::diagnostics::did_you_mean;
use ir::{Body, Context, Failed, Sink, ValueId};

use crate::activity::Request;
use crate::program::{Program, is_float_type};

/// The text of the options `wrt` and `of`; empty means the default.
pub struct RequestText<'t> {
    /// Parameters by number or name.
    pub wrt: &'t [String],
    /// Results by number, memref parameters by `arg<K>` or name.
    pub of: &'t [String],
    /// Whether memref parameters with elements of one type may be the same buffer, or overlap.
    pub may_alias: bool,
}

/// Reads a request. By default `wrt` is all float parameters, and `of` all float results and
/// every float memref parameter that is written.
pub fn read(program: &Program<'_>, text: &RequestText<'_>, sink: &mut Sink<'_>) -> Result<Request, Failed> {
    let before = sink.error_count();
    let wrt = match text.wrt.is_empty() {
        true => float_parameters(program),
        false => text.wrt.iter().filter_map(|word| wrt_parameter(program, word, sink)).collect(),
    };
    let mut request = Request { wrt, results: Vec::new(), outputs: Vec::new() };
    if text.of.is_empty() {
        request.results = float_results(program);
        request.outputs = written_parameters(program);
    }
    for word in text.of {
        add_output(program, word, &mut request, sink);
    }
    request.outputs.sort_unstable();
    request.outputs.dedup();
    if has_repeats(&request.wrt) {
        sink.error(program.body.loc, "a parameter is named twice in `wrt`");
    }
    if request.wrt.is_empty() && sink.error_count() == before {
        sink.error(program.body.loc, "there is no float parameter to differentiate with respect to");
    }
    if sink.error_count() > before { Err(sink.result().unwrap_err()) } else { Ok(request) }
}

fn has_repeats(numbers: &[usize]) -> bool {
    numbers.iter().enumerate().any(|(at, number)| numbers[..at].contains(number))
}

/// Whether a parameter can carry a derivative: a float, or a memref of floats.
fn is_float_parameter(program: &Program<'_>, index: usize) -> bool {
    let ty = program.body.ty(program.body.parameters()[index]);
    is_float_type(program.cx, ty)
        || (ty.is_memref(program.cx) && ty.element(program.cx).element(program.cx).is_float(program.cx))
}

fn float_parameters(program: &Program<'_>) -> Vec<usize> {
    (0..program.body.parameters().len()).filter(|&index| is_float_parameter(program, index)).collect()
}

fn float_results(program: &Program<'_>) -> Vec<usize> {
    let body = program.body;
    let is_float = |&index: &usize| has_tangent(program, body.operand(program.exit, index));
    (0..body.operand_count(program.exit)).filter(is_float).collect()
}

/// Whether a result is a float or a memref of floats.
fn has_tangent(program: &Program<'_>, result: ValueId) -> bool {
    program.is_float(result) || program.is_float_memref(result)
}

/// The float memref parameters that some operation writes.
fn written_parameters(program: &Program<'_>) -> Vec<usize> {
    let body = program.body;
    let is_written = |index: usize| {
        let ty = body.ty(body.parameters()[index]);
        if !ty.is_memref(program.cx) || !ty.element(program.cx).element(program.cx).is_float(program.cx) {
            return false;
        }
        let id = program.buffer_of(body.parameters()[index]);
        program.buffer(id).accesses.iter().any(|&op| program.may_write(op, id))
    };
    (0..body.parameters().len()).filter(|&index| is_written(index)).collect()
}

/// The name of a parameter: `ft.name`, else its SSA name.
pub fn parameter_name(cx: &Context, body: &Body, index: usize) -> String {
    let named = argument_attrs(cx, body, "arg_attrs", index).and_then(|dict| dict.get(cx, "ft.name"));
    if let Some(name) = named.and_then(|attr| attr.as_str(cx)) {
        return name.to_owned();
    }
    let word = body.value_name(body.parameters()[index]).and_then(|name| name.word(cx));
    word.unwrap_or_else(|| format!("arg{index}"))
}

/// The name of a result: `ft.name`, else by its number.
pub fn result_name(cx: &Context, body: &Body, index: usize) -> String {
    let named = argument_attrs(cx, body, "res_attrs", index).and_then(|dict| dict.get(cx, "ft.name"));
    named.and_then(|attr| attr.as_str(cx)).map_or_else(|| format!("result{index}"), str::to_owned)
}

/// The attributes of a parameter (`arg_attrs`) or result (`res_attrs`).
pub fn argument_attrs(cx: &Context, body: &Body, list: &str, index: usize) -> Option<ir::AttrDict> {
    body.attr(cx, list)?.as_array(cx)?.get(index)?.as_dict(cx)
}

fn wrt_parameter(program: &Program<'_>, word: &str, sink: &mut Sink<'_>) -> Option<usize> {
    let index = find_parameter(program, word, sink)?;
    if is_float_parameter(program, index) {
        return Some(index);
    }
    let (cx, body) = (program.cx, program.body);
    let ty = body.ty(body.parameters()[index]).text(cx);
    let name = parameter_name(cx, body, index);
    sink.error(body.loc, format!("`wrt` names `{name}`, which is of type {ty}: only floats have derivatives"));
    None
}

fn find_parameter(program: &Program<'_>, word: &str, sink: &mut Sink<'_>) -> Option<usize> {
    let (cx, body) = (program.cx, program.body);
    let count = body.parameters().len();
    let number = word.strip_prefix("arg").unwrap_or(word);
    let number = number.strip_prefix('<').and_then(|rest| rest.strip_suffix('>')).unwrap_or(number).parse::<usize>();
    if let Ok(index) = number
        && (index < count || word.starts_with(|c: char| c.is_ascii_digit()))
    {
        if index >= count {
            let plural = if count == 1 { "" } else { "s" };
            sink.error(body.loc, format!("there is no parameter {index}; the function has {count} parameter{plural}"));
            return None;
        }
        return Some(index);
    }
    let names: Vec<String> = (0..count).map(|index| parameter_name(cx, body, index)).collect();
    let found = names.iter().position(|name| name == word);
    if found.is_none() {
        let near = did_you_mean(word, names.iter().map(String::as_str));
        sink.error(body.loc, format!("the function has no parameter `{word}`{near}"))
            .note(format!("its parameters are {}", names.join(", ")));
    }
    found
}

fn add_output(program: &Program<'_>, word: &str, request: &mut Request, sink: &mut Sink<'_>) {
    let (cx, body) = (program.cx, program.body);
    let results = body.operand_count(program.exit);
    let named = (0..results).find(|&index| result_name(cx, body, index) == word);
    if let Some(index) = word.parse::<usize>().ok().or(named) {
        if index >= results {
            sink.error(body.loc, format!("`of` names result {index}, but the function has {results}"))
                .note("a memref parameter that is an output is named `arg<K>` or by its name");
        } else if !has_tangent(program, body.operand(program.exit, index)) {
            sink.error(body.loc, format!("`of` names result {index}, which is no float"));
        } else {
            request.results.push(index);
        }
        return;
    }
    let Some(index) = find_parameter(program, word, sink) else { return };
    if body.ty(body.parameters()[index]).is_memref(cx) && is_float_parameter(program, index) {
        request.outputs.push(index);
    } else {
        let name = parameter_name(cx, body, index);
        sink.error(body.loc, format!("`of` names `{name}`, which is no memref of floats"));
    }
}

/// The memref parameters that get an adjoint, in parameter order: those of `wrt` and of `of`.
pub fn adjoint_parameters(program: &Program<'_>, request: &Request) -> Vec<usize> {
    let is_asked = |&index: &usize| {
        let is_memref = program.body.ty(program.body.parameters()[index]).is_memref(program.cx);
        is_memref && (request.wrt.contains(&index) || request.outputs.contains(&index))
    };
    (0..program.body.parameters().len()).filter(is_asked).collect()
}

/// The SSA parameters of `wrt`, in its order: their gradients are results.
pub fn gradient_parameters(program: &Program<'_>, request: &Request) -> Vec<usize> {
    let is_memref = |index: usize| program.body.ty(program.body.parameters()[index]).is_memref(program.cx);
    request.wrt.iter().copied().filter(|&index| !is_memref(index)).collect()
}
