//! Derivatives by hand: what `ad.rule` says of a function, at its calls.
//!
//! A call of a function with a rule becomes a call of the rule's forward function, whose results
//! are those of the function and the residuals, and an operation behind it that gives the results
//! on, and only through which derivatives go: to the arguments, by the rule's reverse function.
//! Nothing flows back into the forward function, so in reverse mode it stands in place of its
//! call, and its residuals are kept or computed again as other values are.
//!
//! Rules about memrefs, or that keep some, are met otherwise: the call stays, and its derivative is
//! a function that calls both functions of the rule (`Rules::derivative`).

use ad::Request;
use hashbrown::HashMap;
use ir::{Body, Builder, Context, Op, OpId, Sink, Type, ValueId};

use crate::activity::Activity;
use crate::forward::Forward;
use crate::program::Program;
use crate::reverse::Reverse;
use crate::values::{float_constant, float_like, zero};

pub use op::Ruled;

mod op {
    ir::ops! {
        dialect "ad";

        /// Gives on the results of a function with a rule. The operands are the arguments that
        /// the rule is about, the results, and the residuals. Made and taken out again by
        /// differentiation.
        Ruled("rule") {
            operands(values: ..ANY)
            results(results: ..ANY)
            attrs(reverse: Symbol, wrt: Ints)
            traits(PURE)
            syntax("$values attr-dict `:` functional-type(operands, results)")
            hooks { eval: |_, _, _| Ok(ir::eval::Flow::Done) }
        }
    }
}

/// A derivative by hand.
struct Rule {
    /// The parameters that it is about.
    wrt: Vec<usize>,
    forward: String,
    reverse: String,
    /// Whether it is about memrefs or keeps some.
    has_memrefs: bool,
}

/// The rules of a module.
pub struct Rules<'m> {
    cx: &'m Context,
    module: &'m Body,
    rules: HashMap<String, Rule>,
}

impl<'m> Rules<'m> {
    /// Reads the rules of a verified module.
    pub fn new(cx: &'m Context, module: &'m Body) -> Rules<'m> {
        let mut rules = HashMap::new();
        for op in module.walk_all().filter(|&op| ad::Rule::is(module, op)) {
            let symbol = |attr| module.attr_of(cx, op, attr)?.as_symbol(cx).map(|name| name.str(cx).to_owned());
            let (Some(callee), Some(forward), Some(reverse)) = (symbol("callee"), symbol("forward"), symbol("reverse"))
            else {
                continue;
            };
            let Some(function) = func::find(cx, module, &callee) else { continue };
            let request = Request {
                cx,
                inputs: func::inputs(cx, function),
                results: func::results(cx, function),
                argument_attrs: function.attr(cx, "arg_attrs"),
                result_attrs: function.attr(cx, "res_attrs"),
            };
            let wrt = module.attr_of(cx, op, "wrt").and_then(|attr| attr.as_array(cx));
            let wanted = request.wanted(wrt, None).expect("the lists of a verified rule are right");
            let kept = func::find(cx, module, &forward).map_or(&[][..], |body| func::results(cx, body));
            let about = wanted.wrt.iter().map(|&at| request.inputs[at]);
            let has_memrefs = about.chain(kept.iter().copied()).any(|ty| ty.is_memref(cx));
            rules.insert(callee, Rule { wrt: wanted.wrt, forward, reverse, has_memrefs });
        }
        Rules { cx, module, rules }
    }

    /// Whether a function has a rule.
    pub fn has(&self, function: &str) -> bool {
        self.rules.contains_key(function)
    }

    /// Whether a function has a rule that is about memrefs, or keeps some.
    pub fn has_memrefs(&self, function: &str) -> bool {
        self.rules.get(function).is_some_and(|rule| rule.has_memrefs)
    }

    /// Whether a rule gives the derivative by a parameter.
    pub fn is_about(&self, function: &str, parameter: usize) -> bool {
        self.rules.get(function).is_some_and(|rule| rule.wrt.contains(&parameter))
    }

    /// The derivative of a function with a rule, with respect to all floats, as `ad-vjp` would make
    /// it: runs the forward function and then the reverse one.
    pub fn derivative(&self, function: &Body, name: &str) -> Body {
        let (cx, rule) = (self.cx, &self.rules[function.symbol_name(self.cx).expect("a function has a name")]);
        let (inputs, results) = (func::inputs(cx, function), func::results(cx, function));
        let is_memref = |ty: Type| ty.is_memref(cx);
        let is_float = |ty: Type| ty.element(cx).element(cx).is_float(cx);
        let shadowed: Vec<usize> =
            (0..inputs.len()).filter(|&at| is_memref(inputs[at]) && is_float(inputs[at])).collect();
        let cotangents: Vec<Type> = results.iter().copied().filter(|&ty| is_float(ty)).collect();
        let mut parameters = inputs.to_vec();
        parameters.extend(shadowed.iter().map(|&at| inputs[at]));
        parameters.extend(&cotangents);
        let mut body = Body::new(function.def, ir::AttrDict::EMPTY, function.loc, 1);
        let entry = body.add_block(body.root(), &parameters);
        let given = body.arguments(entry).to_vec();
        let (arguments, rest) = given.split_at(inputs.len());
        let (shadows, seeds) = rest.split_at(shadowed.len());
        let part = |name: &str| func::find(cx, self.module, name).expect("a verified rule names functions");
        let mut b = Builder::at_end(cx, &mut body, entry, function.loc);
        let made = func::call(&mut b, part(&rule.forward), arguments);
        let (values, residuals) = made.split_at(results.len());
        let mut taken = [residuals, seeds].concat();
        taken.extend(shadowed.iter().zip(shadows).filter(|(at, _)| rule.wrt.contains(at)).map(|(_, &shadow)| shadow));
        let gradients = func::call(&mut b, part(&rule.reverse), &taken);
        let by_parameter: HashMap<usize, ValueId> =
            rule.wrt.iter().copied().filter(|&at| !is_memref(inputs[at])).zip(gradients).collect();
        let mut returned = values.to_vec();
        for at in (0..inputs.len()).filter(|&at| !is_memref(inputs[at]) && is_float(inputs[at])) {
            let gradient = by_parameter.get(&at).copied();
            returned.push(gradient.unwrap_or_else(|| float_like(&mut b, 0.0, arguments[at])));
        }
        func::return_(&mut b, &returned);
        let types: Vec<Type> = returned.iter().map(|&value| body.ty(value)).collect();
        body.set_own_attr(cx, "sym_name", cx.string(name));
        func::set_function_type(cx, &mut body, &parameters, &types);
        body
    }

    /// The forward function of the rule of a function, if it is defined.
    pub fn forward(&self, function: &str) -> Option<&'m Body> {
        let forward = func::find(self.cx, self.module, &self.rules.get(function)?.forward)?;
        (!func::is_declaration(forward)).then_some(forward)
    }

    /// A function that has a rule itself is differentiated as if it called itself.
    pub fn wrap(&self, body: &mut Body) {
        let cx = self.cx;
        let Some(name) = body.symbol_name(cx).filter(|name| self.has(name)).map(str::to_owned) else { return };
        let (inputs, results) = (func::inputs(cx, body).to_vec(), func::results(cx, body).to_vec());
        let mut wrapper = Body::new(body.def, body.attrs, body.loc, 1);
        let entry = wrapper.add_block(wrapper.root(), &inputs);
        let parameters = wrapper.arguments(entry).to_vec();
        if body.roots().first().is_some_and(|&root| body.entry(root).is_some()) {
            for (&old, &new) in body.parameters().iter().zip(&parameters) {
                wrapper.set_value_name(new, body.value_name(old));
            }
        }
        let mut b = Builder::at_end(cx, &mut wrapper, entry, body.loc);
        let call = func::Call::build(&mut b, &results, &parameters, cx.name(&name));
        let values = call.results(b.body);
        func::return_(&mut b, &values);
        *body = wrapper;
    }

    /// Puts the forward function and the operation that the derivative goes through in place of a
    /// call of a function with a rule; gives the new call.
    pub fn mark(&self, body: &mut Body, call: OpId, function: &str) -> OpId {
        let cx = self.cx;
        let rule = &self.rules[function];
        let forward = func::find(cx, self.module, &rule.forward).expect("a verified rule names functions");
        let arguments: Vec<ValueId> = body.operands(call).collect();
        let results: Vec<ValueId> = body.results(call).collect();
        let types: Vec<Type> = results.iter().map(|&value| body.ty(value)).collect();
        let mut b = Builder::before(cx, body, call);
        let new = func::Call::build(&mut b, func::results(cx, forward), &arguments, cx.name(&rule.forward));
        let mut operands: Vec<ValueId> = rule.wrt.iter().map(|&at| arguments[at]).collect();
        operands.extend(new.results(b.body));
        let wrt: Vec<i64> = rule.wrt.iter().map(|&at| at as i64).collect();
        let attrs = vec![("reverse", cx.symbol(&rule.reverse)), ("wrt", cx.ints(&wrt))];
        let ruled = b.build(Ruled::DEF, operands, Some(types), attrs);
        for (index, old) in results.into_iter().enumerate() {
            let value = body.result(ruled, index);
            body.set_value_name(value, body.value_name(old));
            body.replace_all_uses(old, value);
        }
        body.erase(call);
        new.id()
    }

    /// Marks all calls of functions with a rule about values.
    pub fn mark_all(&self, body: &mut Body) {
        let calls: Vec<OpId> = body.walk_all().filter(|&op| func::Call::is(body, op)).collect();
        for call in calls {
            let Some(name) = super::summary::called(self.cx, body, call).filter(|name| self.has(name)) else {
                continue;
            };
            if self.has_memrefs(name) {
                continue;
            }
            self.mark(body, call, name);
        }
    }
}

/// The operands of the operation, told apart.
pub struct Parts {
    /// The arguments that the rule is about.
    pub arguments: Vec<ValueId>,
    /// The results of the forward function that the function has, too.
    pub primal: Vec<ValueId>,
    /// Its other results.
    pub residuals: Vec<ValueId>,
}

impl Parts {
    /// Reads an operation.
    pub fn of(cx: &Context, body: &Body, op: OpId) -> Parts {
        let arguments = Ruled(op).wrt(cx, body).0.len();
        let operands: Vec<ValueId> = body.operands(op).collect();
        let (arguments, rest) = operands.split_at(arguments);
        let (primal, residuals) = rest.split_at(body.result_count(op));
        Parts { arguments: arguments.to_vec(), primal: primal.to_vec(), residuals: residuals.to_vec() }
    }
}

/// Takes out the operations that derivatives went through.
pub fn finish(cx: &Context, body: &mut Body) {
    let ops: Vec<OpId> = body.walk_all().filter(|&op| Ruled::is(body, op)).collect();
    for op in ops {
        let results: Vec<ValueId> = body.results(op).collect();
        let values = Parts::of(cx, body, op).primal;
        for (result, value) in results.into_iter().zip(values) {
            body.replace_all_uses(result, value);
        }
        body.erase(op);
    }
}

/// Reports what no rule covers in forward mode, where tangents are put together from the
/// gradients of one result at a time.
pub fn check_forward(program: &Program<'_>, activity: &Activity, op: OpId, sink: &mut Sink<'_>) {
    let (cx, body) = (program.cx, program.body);
    let parts = Parts::of(cx, body, op);
    let is_active = body.results(op).any(|value| activity.is_active(value));
    let floats = parts.arguments.into_iter().chain(body.results(op)).filter(|&value| program.is_float(value));
    let mut types = floats.map(|value| body.ty(value));
    if let Some(ty) = types.find(|ty| is_active && !ty.is_float(cx)) {
        let message = format!("a rule has a derivative in forward mode for scalars only, found {}", ty.text(cx));
        sink.error(body.loc(op), message).note("in reverse mode it has one");
    }
}

impl Reverse<'_, '_> {
    /// Calls the reverse function of a rule with the residuals and the cotangents of the floats.
    pub(crate) fn ruled(&mut self, b: &mut Builder<'_>, op: OpId) {
        let (cx, program, body) = (self.program.cx, self.program, self.program.body);
        let results: Vec<ValueId> = body.results(op).filter(|&value| program.is_float(value)).collect();
        let cotangents: Vec<Option<ValueId>> = results.iter().map(|value| self.adjoints.remove(value)).collect();
        if cotangents.iter().all(Option::is_none) {
            return;
        }
        let parts = Parts::of(cx, body, op);
        let mut operands: Vec<ValueId> = parts.residuals.iter().map(|&value| self.value(value)).collect();
        for (&result, cotangent) in results.iter().zip(cotangents) {
            operands.push(cotangent.unwrap_or_else(|| zero(b, body.ty(result))));
        }
        for (argument, gradient) in gradients(b, body, op, &parts, &operands) {
            if self.activity.is_active(argument) {
                self.contribute(b, argument, gradient);
            }
        }
    }
}

impl Forward<'_, '_> {
    /// The tangent of a result is the sum of the tangents of the arguments, weighted with the
    /// gradient of that result alone.
    pub(crate) fn ruled(&mut self, b: &mut Builder<'_>, op: OpId) {
        let (cx, program, body) = (self.program.cx, self.program, self.program.body);
        let parts = Parts::of(cx, body, op);
        let results: Vec<ValueId> = body.results(op).collect();
        for (&result, &value) in results.iter().zip(&parts.primal) {
            let value = self.values.value(value);
            self.values.map(result, value);
        }
        let floats: Vec<ValueId> = results.into_iter().filter(|&value| program.is_float(value)).collect();
        for &result in floats.iter().filter(|&&value| self.activity.is_active(value)) {
            let mut operands: Vec<ValueId> = parts.residuals.iter().map(|&value| self.values.value(value)).collect();
            for &other in &floats {
                let seed = if other == result { 1.0 } else { 0.0 };
                operands.push(float_constant(b, seed, body.ty(other)));
            }
            let mut sum: Option<ValueId> = None;
            for (argument, gradient) in gradients(b, body, op, &parts, &operands) {
                let Some(&tangent) = self.tangents.get(&argument) else { continue };
                let term = arith::Mulf::emit(b, gradient, tangent);
                let term = converted(b, term, body.ty(result));
                sum = Some(sum.map_or(term, |sum| arith::Addf::emit(b, sum, term)));
            }
            if let Some(sum) = sum {
                self.set_tangent(b, result, sum);
            }
        }
    }
}

/// Calls the reverse function; gives the gradient of each argument that the rule is about.
fn gradients(
    b: &mut Builder<'_>,
    body: &Body,
    op: OpId,
    parts: &Parts,
    operands: &[ValueId],
) -> Vec<(ValueId, ValueId)> {
    let types: Vec<Type> = parts.arguments.iter().map(|&value| body.ty(value)).collect();
    let call = func::Call::build(b, &types, operands, Ruled(op).reverse(b.cx, body).0);
    parts.arguments.iter().copied().zip(call.results(b.body)).collect()
}

/// A float in another format.
fn converted(b: &mut Builder<'_>, value: ValueId, to: Type) -> ValueId {
    let from = b.ty(value);
    match from.width(b.cx).cmp(&to.width(b.cx)) {
        _ if from == to => value,
        std::cmp::Ordering::Less => arith::Extf::emit(b, to, value),
        _ => arith::Truncf::emit(b, to, value),
    }
}
