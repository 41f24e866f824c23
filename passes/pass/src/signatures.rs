//! Signatures: what a function pass may know of other functions.

use std::collections::HashMap;

use ir::{AttrDict, Body, Context, Traits, Type};

/// What is known of a function from outside.
#[derive(Copy, Clone, Debug)]
pub struct Signature {
    /// Its type, if it has the attribute `function_type`.
    pub ty: Option<Type>,
    /// All its attributes.
    pub attrs: AttrDict,
    /// Whether it has no body.
    pub is_declaration: bool,
}

/// The signatures of the functions of a module, as they were before the sweep began.
#[derive(Clone, Default, Debug)]
pub struct Signatures {
    table: HashMap<String, Signature>,
}

impl Signatures {
    /// The signatures of the functions right inside a module.
    pub fn of(cx: &Context, module: &Body) -> Signatures {
        let functions = module.bodies().filter(|(_, body)| is_function(body));
        let entry = |body: &Body| {
            let signature = Signature {
                ty: body.attr(cx, "function_type").and_then(|attr| attr.as_type(cx)),
                attrs: body.attrs,
                is_declaration: !has_blocks(body),
            };
            Some((body.symbol_name(cx)?.to_string(), signature))
        };
        Signatures { table: functions.filter_map(|(_, body)| entry(body)).collect() }
    }

    /// The signature of a function by its symbol name.
    pub fn get(&self, name: &str) -> Option<&Signature> {
        self.table.get(name)
    }
}

/// Whether a body is that of a function: isolated, named, and no table of symbols.
pub(crate) fn is_function(body: &Body) -> bool {
    body.def.has(Traits::SYMBOL) && !body.def.has(Traits::SYMBOL_TABLE)
}

/// Whether a body has any block, so that there is something to work on.
pub(crate) fn has_blocks(body: &Body) -> bool {
    body.roots().iter().any(|&root| body.entry(root).is_some())
}
