//! `ad-expand`: requests for derivatives inside programs become calls of functions that are made.
//!
//! A request for the derivative of a function that itself asks for derivatives can only be met
//! once those are functions, so functions are expanded callees first. Where a request leads back
//! to the function that it stands in, the order of derivatives has no bound: that is an error.
//! One function is made for each distinct request, however many places ask for it.

use ad::{Request, Wanted};
use hashbrown::HashMap;
use ir::{Body, Builder, Context, Failed, Op, OpId, Point, Sink, Type, ValueId};

use crate::callees::Callees;
use crate::emit::{Joint, Options, insert_functions, joint, of_callees};
use crate::jvp;
use crate::reach::{Graph, is_request};
use crate::request::RequestText;

/// What a request asks for, as far as the function that is made depends on it.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Key {
    mode: Mode,
    callee: String,
    wrt: Vec<String>,
    of: Vec<String>,
}

#[derive(Copy, Clone, PartialEq, Eq, Hash)]
enum Mode {
    Grad,
    Vjp,
    Jvp,
}

impl Mode {
    fn of(body: &Body, op: OpId) -> Mode {
        match () {
            () if ad::Grad::is(body, op) => Mode::Grad,
            () if ad::Vjp::is(body, op) => Mode::Vjp,
            () => Mode::Jvp,
        }
    }

    fn suffix(self) -> &'static str {
        match self {
            Mode::Grad => "grad",
            Mode::Vjp => "vjp",
            Mode::Jvp => "jvp",
        }
    }
}

/// Expands the requests of a module, or of one function and of all that it calls or
/// differentiates; gives whether there were any.
pub fn expand(
    cx: &Context,
    module: &mut Body,
    only: Option<OpId>,
    options: &Options<'_>,
    sink: &mut Sink<'_>,
) -> Result<bool, Failed> {
    let graph = Graph::new(cx, module);
    let order = graph.callees_first(only);
    if !order.iter().any(|&function| graph.has_requests(function)) {
        return Ok(false);
    }
    graph.check_bounded(module, &order, sink)?;
    let mut made = HashMap::new();
    for function in order {
        let body = module.nested(function).expect("a function owns a body");
        let requests: Vec<OpId> = body.walk_all().filter(|&op| is_request(body, op)).collect();
        for request in requests {
            replace(cx, module, function, request, options, &mut made, sink)?;
        }
    }
    Ok(true)
}

/// Puts a call in place of a request.
fn replace(
    cx: &Context,
    module: &mut Body,
    function: OpId,
    request: OpId,
    options: &Options<'_>,
    made: &mut HashMap<Key, String>,
    sink: &mut Sink<'_>,
) -> Result<(), Failed> {
    let body = module.nested(function).expect("a function owns a body");
    let (key, callee) = read(cx, module, body, request);
    let loc = body.loc(request);
    let name = match made.get(&key) {
        Some(name) => name.clone(),
        None => {
            let before = sink.diagnostics().len();
            let name = make(cx, module, callee, &key, options, sink).inspect_err(|_| {
                sink.label_errors(before, loc, "the derivative is asked for here");
            })?;
            made.insert(key.clone(), name.clone());
            name
        }
    };
    let derivative = func::find(cx, module, &name).expect("the derivative was made");
    let inputs = func::inputs(cx, derivative).to_vec();
    let body = module.nested(function).expect("a function owns a body");
    let operands = operands(cx, body, request, key.mode);
    check(cx, module, function, request, (&key, &operands, &inputs), sink)?;
    let body = module.nested_mut(function).expect("a function owns a body");
    let results: Vec<ValueId> = body.results(request).collect();
    let types: Vec<Type> = results.iter().map(|&value| body.ty(value)).collect();
    let mut b = Builder::new(cx, body, Point::Before(request), loc);
    let call = func::Call::build(&mut b, &types, &operands, cx.name(&name));
    for (&old, new) in results.iter().zip(call.results(body)) {
        body.set_value_name(new, body.value_name(old));
        body.replace_all_uses(old, new);
    }
    body.erase(request);
    Ok(())
}

/// What a request asks for, and of which function. Requests are verified.
fn read(cx: &Context, module: &Body, body: &Body, request: OpId) -> (Key, OpId) {
    let name = body.attr_of(cx, request, "callee").and_then(|attr| attr.as_symbol(cx));
    let name = name.map_or("", |name| name.str(cx));
    let callee = module.symbol(cx, name).expect("a verified request names a function");
    let function = module.nested(callee).expect("a function owns a body");
    let (inputs, results) = (func::inputs(cx, function), func::results(cx, function));
    let (argument_attrs, result_attrs) = (function.attr(cx, "arg_attrs"), function.attr(cx, "res_attrs"));
    let list = |name| body.attr_of(cx, request, name).and_then(|attr| attr.as_array(cx));
    let wanted = Request { cx, inputs, results, argument_attrs, result_attrs }.wanted(list("wrt"), list("of"));
    let Wanted { wrt, of, outputs } = wanted.expect("the lists of a verified request are right");
    let mut outputs_of = Vec::new();
    if let Some(outputs) = outputs {
        outputs_of.extend(of.iter().map(usize::to_string));
        outputs_of.extend(outputs.iter().map(|number| format!("arg{number}")));
    }
    let wrt = wrt.iter().map(usize::to_string).collect();
    (Key { mode: Mode::of(body, request), callee: name.to_owned(), wrt, of: outputs_of }, callee)
}

/// Makes the function that a request asks for, a private one, and gives its name.
fn make(
    cx: &Context,
    module: &mut Body,
    callee: OpId,
    key: &Key,
    options: &Options<'_>,
    sink: &mut Sink<'_>,
) -> Result<String, Failed> {
    let base = format!("{}_{}", key.callee, key.mode.suffix());
    let numbered = (0u32..).map(|number| format!("{base}_{number}"));
    let is_free = |name: &String| module.symbol(cx, name).is_none();
    let name = std::iter::once(base.clone()).chain(numbered).find(is_free).expect("some number is free");
    let request = RequestText { wrt: &key.wrt, of: &key.of, may_alias: options.request.may_alias };
    let body = module.nested(callee).expect("a function owns a body");
    let functions = match key.mode {
        Mode::Jvp => jvp::derive(cx, module, callee, &name, &request, sink)?,
        Mode::Grad | Mode::Vjp => {
            let form = if key.mode == Mode::Grad { Joint::Grad } else { Joint::Vjp };
            let mut callees = Callees::new(cx, module, "_vjp", &[&name]);
            let mut made = vec![joint(&mut callees, body, &name, form, &options.with_request(request), sink)?];
            made.extend(of_callees(&mut callees, options, sink)?);
            made
        }
    };
    let private = functions.into_iter().map(|mut function| {
        function.set_own_attr(cx, "sym_visibility", cx.string(func::Visibility::Private.word()));
        function
    });
    insert_functions(module, callee, private);
    Ok(name)
}

/// The operands of the call: adjoints come before cotangents and tangents.
fn operands(cx: &Context, body: &Body, request: OpId, mode: Mode) -> Vec<ValueId> {
    let slots: &[usize] = if mode == Mode::Grad { &[0, 1] } else { &[0, 2, 1] };
    let groups = slots.iter().flat_map(|&slot| body.operand_group(cx, request, slot));
    groups.map(|index| body.operand(request, index)).collect()
}

/// Which memrefs a function writes is seen in it, not in its type, so only now it is known
/// whether all adjoints are there.
fn check(
    cx: &Context,
    module: &Body,
    function: OpId,
    request: OpId,
    (key, operands, inputs): (&Key, &[ValueId], &[Type]),
    sink: &mut Sink<'_>,
) -> Result<(), Failed> {
    let body = module.nested(function).expect("a function owns a body");
    if operands.iter().map(|&value| body.ty(value)).eq(inputs.iter().copied()) {
        return Ok(());
    }
    let callee = func::find(cx, module, &key.callee).expect("a verified request names a function");
    let count = func::inputs(cx, callee).len();
    let adjoints = |types: &mut dyn Iterator<Item = Type>| -> String {
        let texts: Vec<String> = types.skip(count).filter(|ty| ty.is_memref(cx)).map(|ty| ty.text(cx)).collect();
        if texts.is_empty() { "none".to_owned() } else { texts.join(", ") }
    };
    let wanted = adjoints(&mut inputs.iter().copied());
    let found = adjoints(&mut operands.iter().map(|&value| body.ty(value)));
    let message = format!("`@{}` needs adjoints {wanted} here, found {found}", key.callee);
    let report = sink.error(body.loc(request), message).label(callee.loc, "the function is defined here");
    Err(report
        .note("memref parameters that `wrt` or `of` list have one and, without `of`, those that are written")
        .failed())
}
