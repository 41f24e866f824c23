//! Signatures of generated functions: types, names and roles of parameters and results.
//!
//! They depend only on types, `wrt` and `of`, never on what an analysis finds, except for the
//! tapes of split mode. Each parameter and result says in `ft.role` what it is and in `ft.of`
//! of what, so that a caller finds the gradient of a parameter by its name.

use hashbrown::HashMap;
use ir::{AttrDict, AttrKind, Body, Context, NamedAttr, Type, ValueId};

use crate::program::{BufferId, Program};
use crate::request::{adjoint_parameters, argument_attrs, gradient_parameters, parameter_name, result_name};
use crate::study::Study;
use crate::tape::Tapes;

/// The parts of a generated signature, as they are added.
#[derive(Default)]
pub struct Header {
    inputs: Vec<Type>,
    input_attrs: Vec<AttrDict>,
    results: Vec<Type>,
    result_attrs: Vec<AttrDict>,
}

/// What a generated parameter or result is.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Role {
    /// As in the original function.
    Primal,
    /// The derivative of the whole with respect to a result or to the final contents of a buffer.
    Cotangent,
    /// The derivative with respect to a parameter.
    Gradient,
    /// What the forward function keeps for the backward one.
    Tape,
    /// The directional derivative of a parameter or result, or of the contents of a buffer.
    Tangent,
}

impl Role {
    fn word(self) -> &'static str {
        match self {
            Role::Primal => "primal",
            Role::Cotangent => "cotangent",
            Role::Gradient => "gradient",
            Role::Tape => "tape",
            Role::Tangent => "tangent",
        }
    }
}

/// Attributes that say what something is, added to those it has.
fn with_role(cx: &Context, attrs: AttrDict, role: Role, of: &str) -> AttrDict {
    let entry = |name: &str, text: &str| NamedAttr { name: cx.name(name), attr: cx.string(text), inherent: false };
    attrs.with(cx, entry("ft.role", role.word())).with(cx, entry("ft.of", of))
}

impl Header {
    /// Adds a parameter; an original one keeps its attributes.
    pub fn input(&mut self, cx: &Context, ty: Type, role: Role, of: &str, attrs: AttrDict) {
        self.inputs.push(ty);
        self.input_attrs.push(with_role(cx, attrs, role, of));
    }

    /// Takes a parameter out.
    pub fn remove_input(&mut self, index: usize) {
        self.inputs.remove(index);
        self.input_attrs.remove(index);
    }

    /// Adds a result.
    pub fn result(&mut self, cx: &Context, ty: Type, role: Role, of: &str, attrs: AttrDict) {
        self.results.push(ty);
        self.result_attrs.push(with_role(cx, attrs, role, of));
    }

    /// Puts name, type and attributes on a function.
    pub fn apply(self, cx: &Context, body: &mut Body, name: &str) {
        let list = |dicts: &[AttrDict]| {
            let parts: Vec<_> = dicts.iter().map(|&dict| cx.attr(AttrKind::Dict(dict))).collect();
            cx.array(&parts)
        };
        body.set_own_attr(cx, "sym_name", cx.string(name));
        body.set_own_attr(cx, "function_type", cx.type_attr(cx.function(&self.inputs, &self.results)));
        for (key, dicts) in [("arg_attrs", &self.input_attrs), ("res_attrs", &self.result_attrs)] {
            match dicts.is_empty() {
                true => body.attrs = body.attrs.without(cx, key),
                false => body.set_own_attr(cx, key, list(dicts)),
            }
        }
    }
}

/// The attributes of an original parameter.
pub fn parameter_attrs(cx: &Context, body: &Body, index: usize) -> AttrDict {
    argument_attrs(cx, body, "arg_attrs", index).unwrap_or(AttrDict::EMPTY)
}

/// The attributes of an original result.
pub fn result_attrs(cx: &Context, body: &Body, index: usize) -> AttrDict {
    argument_attrs(cx, body, "res_attrs", index).unwrap_or(AttrDict::EMPTY)
}

/// Adds a named parameter to the entry block of a function.
pub fn add_parameter(cx: &Context, body: &mut Body, ty: Type, name: &str) -> ValueId {
    let entry = body.entry(body.root()).expect("a generated function has a block");
    let value = body.add_argument(entry, ty);
    body.name_value(cx, value, name);
    value
}

// ---- the parts of derivatives ----

/// The parameters of the original function.
pub fn primal_inputs(program: &Program<'_>, header: &mut Header) {
    let (cx, body) = (program.cx, program.body);
    for (index, &parameter) in body.parameters().iter().enumerate() {
        let name = parameter_name(cx, body, index);
        header.input(cx, body.ty(parameter), Role::Primal, &name, parameter_attrs(cx, body, index));
    }
}

/// The results of the original function.
pub fn primal_results(program: &Program<'_>, header: &mut Header) {
    let (cx, body) = (program.cx, program.body);
    for (index, value) in body.operands(program.exit).enumerate() {
        header.result(cx, body.ty(value), Role::Primal, &result_name(cx, body, index), result_attrs(cx, body, index));
    }
}

/// Adjoint memrefs, in parameter order. That of a parameter of `wrt` ends as its gradient.
pub fn adjoint_inputs(study: &Study<'_>, body: &mut Body, header: &mut Header) -> HashMap<BufferId, ValueId> {
    let (cx, program) = (study.program.cx, &study.program);
    let mut shadows = HashMap::new();
    for index in adjoint_parameters(program, &study.request) {
        let parameter = program.body.parameters()[index];
        let name = parameter_name(cx, program.body, index);
        let role = if study.request.wrt.contains(&index) { Role::Gradient } else { Role::Cotangent };
        let ty = program.body.ty(parameter);
        header.input(cx, ty, role, &name, ir::AttrDict::EMPTY);
        shadows.insert(program.buffer_of(parameter), add_parameter(cx, body, ty, &format!("d{name}")));
    }
    shadows
}

/// The cotangents of SSA results, in the order of the results.
pub fn cotangent_inputs(study: &Study<'_>, body: &mut Body, header: &mut Header) -> Vec<ValueId> {
    let (cx, program) = (study.program.cx, &study.program);
    let mut cotangents = Vec::new();
    for &index in &study.request.results {
        let value = program.body.operand(program.exit, index);
        let name = result_name(cx, program.body, index);
        let ty = program.body.ty(value);
        header.input(cx, ty, Role::Cotangent, &name, ir::AttrDict::EMPTY);
        cotangents.push(add_parameter(cx, body, ty, &format!("d{}", program.name_of(value))));
    }
    cotangents
}

/// The gradients of SSA parameters, in the order of `wrt`.
pub fn gradient_results(study: &Study<'_>, header: &mut Header) {
    let (cx, body) = (study.program.cx, study.program.body);
    for index in gradient_parameters(&study.program, &study.request) {
        let ty = body.ty(body.parameters()[index]);
        header.result(cx, ty, Role::Gradient, &parameter_name(cx, body, index), ir::AttrDict::EMPTY);
    }
}

/// The tapes that the forward function gives; for each its parameter.
pub fn tape_inputs(
    study: &Study<'_>,
    body: &mut Body,
    forward: &Body,
    tapes: &Tapes,
    header: &mut Header,
) -> HashMap<ValueId, ValueId> {
    let cx = study.program.cx;
    let mut given = HashMap::new();
    for &(tape, subject) in &tapes.all {
        let (name, ty) = (study.plan.name_of_tape(subject), forward.ty(tape));
        header.input(cx, ty, Role::Tape, name, ir::AttrDict::EMPTY);
        given.insert(tape, add_parameter(cx, body, ty, &format!("{name}_tape")));
    }
    given
}
