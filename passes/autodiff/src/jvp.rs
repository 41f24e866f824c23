//! From a function and a request to its derivative by forward mode.
//!
//! Called functions are differentiated too, each once, with respect to all their floats: the
//! signature of a derivative then follows from types alone, so calls of functions whose
//! derivative is not made yet, as in recursion, need nothing more than its name.

use hashbrown::HashMap;
use ir::{AttrDict, Body, Builder, CloneMap, Context, Failed, OpId, Sink, Type, ValueId};

use crate::activity::{Activity, Request};
use crate::bits;
use crate::callees::Callees;

use crate::forward::{Forward, called};
use crate::prepare::calls::Calls;
use crate::prepare::{prepare, ruled, tidy};
use crate::program::{Coverage, Kind, Program};
use crate::request::{self, RequestText, adjoint_parameters, gradient_parameters, parameter_name, result_name};
use crate::rules::{self, Mode};
use crate::signature::{Header, Role, add_parameter, primal_inputs, primal_results};

/// The derivative of a function of a module under the given name, and the private derivatives of
/// the functions that it calls.
pub fn derive(
    cx: &Context,
    module: &Body,
    function: OpId,
    name: &str,
    text: &RequestText<'_>,
    sink: &mut Sink<'_>,
) -> Result<Vec<Body>, Failed> {
    let mut callees = Callees::new(cx, module, "_jvp", &[name]);
    let body = module.nested(function).expect("a function owns a body");
    let mut made = vec![derivative(cx, body, name, text, &mut callees, sink)?];
    while let Some((callee, name)) = callees.next() {
        let body = func::find(cx, module, &callee).expect("a verified call calls a function of the module");
        let all = RequestText { wrt: &[], of: &[], may_alias: text.may_alias };
        let mut derived = derivative(cx, body, &name, &all, &mut callees, sink)?;
        derived.set_own_attr(cx, "sym_visibility", cx.string(func::Visibility::Private.word()));
        made.push(derived);
    }
    Ok(made)
}

fn derivative(
    cx: &Context,
    function: &Body,
    name: &str,
    text: &RequestText<'_>,
    callees: &mut Callees<'_>,
    sink: &mut Sink<'_>,
) -> Result<Body, Failed> {
    let mut primal = function.clone();
    prepare(cx, callees.module, &mut primal, sink)?;
    let mut program = Program::new(cx, &primal, Coverage::Forward, Calls::new(), sink)?;
    program.may_alias = text.may_alias;
    let request = request::read(&program, text, sink)?;
    let activity = Activity::new(&program, &request);
    check(&program, &request, &activity, sink)?;
    let rules = ruled::Rules::new(cx, callees.module);
    for op in primal.walk(primal.root()) {
        if program.kind(op) == Kind::Call && activity.touches(&program, op) {
            if rules.has_memrefs(called(&program, op)) {
                let message = format!(
                    "the rule of `@{}` is about memrefs: it has no derivative in forward mode",
                    called(&program, op)
                );
                return Err(sink.error(primal.loc(op), message).note("in reverse mode it has one").failed());
            }
            callees.want(called(&program, op));
        }
    }
    Ok(emit(&program, &request, &activity, name, &callees.names))
}

/// Reports what has no derivative.
fn check(program: &Program<'_>, request: &Request, activity: &Activity, sink: &mut Sink<'_>) -> Result<(), Failed> {
    let (cx, body, before) = (program.cx, program.body, sink.error_count());
    for op in body.walk(body.root()) {
        if program.kind(op) == Kind::Ruled {
            ruled::check_forward(program, activity, op, sink);
        }
        let is_active = program.kind(op) == Kind::Pure && body.results(op).any(|value| activity.is_active(value));
        if !is_active {
            continue;
        }
        if let Err(why) = rules::check(program.view(op), Mode::Forward) {
            sink.error(body.loc(op), why);
        }
    }
    bits::check(program, activity, sink);
    let asked = adjoint_parameters(program, request);
    program.check_aliases(&asked, |id| activity.is_active_buffer(id), sink);
    for (index, &parameter) in body.parameters().iter().enumerate() {
        let ty = body.ty(parameter);
        let is_dense = || ty.shape(cx).is_none_or(|shape| cx.memref(shape, ty.element(cx)) == ty);
        let is_scratch =
            ty.is_memref(cx) && !asked.contains(&index) && activity.is_active_buffer(program.buffer_of(parameter));
        if is_scratch && !is_dense() {
            let name = parameter_name(cx, body, index);
            let message = format!("`{name}` of type {} takes part in the derivative, but has no tangent", ty.text(cx));
            sink.error(body.loc, message).note("name it in `wrt` or `of`: scratch space may not have a layout");
        }
    }
    if sink.error_count() > before { Err(sink.result().unwrap_err()) } else { Ok(()) }
}

fn emit(
    program: &Program<'_>,
    request: &Request,
    activity: &Activity,
    name: &str,
    callees: &HashMap<String, String>,
) -> Body {
    let (cx, primal) = (program.cx, program.body);
    let types: Vec<Type> = primal.parameters().iter().map(|&parameter| primal.ty(parameter)).collect();
    let mut body = Body::new(primal.def, primal.attrs, primal.loc, 1);
    let entry = body.add_block(body.root(), &types);
    let (mut values, mut tangents) = (CloneMap::default(), HashMap::new());
    for (index, &parameter) in primal.parameters().iter().enumerate() {
        let copy = body.arguments(entry)[index];
        body.set_value_name(copy, primal.value_name(parameter));
        values.map(parameter, copy);
    }
    let mut header = Header::default();
    primal_inputs(program, &mut header);
    for index in adjoint_parameters(program, request).into_iter().chain(gradient_parameters(program, request)) {
        let (parameter, name) = (primal.parameters()[index], parameter_name(cx, primal, index));
        let ty = primal.ty(parameter);
        header.input(cx, ty, Role::Tangent, &name, AttrDict::EMPTY);
        tangents.insert(parameter, add_parameter(cx, &mut body, ty, &format!("d{name}")));
    }
    primal_results(program, &mut header);
    for &index in &request.results {
        let ty = primal.ty(primal.operand(program.exit, index));
        header.result(cx, ty, Role::Tangent, &result_name(cx, primal, index), AttrDict::EMPTY);
    }

    let mut b = Builder::at_end(cx, &mut body, entry, primal.loc);
    let mut forward = Forward { program, activity, values, tangents, callees, scratch: Vec::new() };
    let mut scratch = forward.scratch_shadows(&mut b);
    forward.block(&mut b, primal.entry(primal.root()).expect("a program has a block"));
    b.loc = primal.loc(program.exit);
    let mut returned: Vec<ValueId> = primal.operands(program.exit).map(|value| forward.values.value(value)).collect();
    for &index in &request.results {
        returned.push(forward.tangent_or_zero(&mut b, primal.operand(program.exit, index)));
    }
    scratch.append(&mut forward.scratch);
    for shadow in scratch {
        memref::dealloc(&mut b, shadow);
    }
    func::return_(&mut b, &returned);
    tidy(cx, &mut body);
    header.apply(cx, &mut body, name);
    body
}
