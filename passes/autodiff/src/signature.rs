//! Signatures of generated functions: types, names and roles of parameters and results.
//!
//! They depend only on types, `wrt` and `of`, never on what an analysis finds, except for the
//! tapes of split mode. Each parameter and result says in `ft.role` what it is and in `ft.of`
//! of what, so that a caller finds the gradient of a parameter by its name.

use ir::{AttrDict, AttrKind, Body, Context, NamedAttr, Type, ValueId};

use crate::request::argument_attrs;

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
