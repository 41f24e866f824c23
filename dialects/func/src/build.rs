//! Builders of functions and calls.

use ir::{Attr, Body, Builder, Context, Loc, NamedAttr, Op, OpId, OpSpec, Point, Type, ValueId};

use crate::ops::{Call, Func, Return};
use crate::signature;

/// Who sees a symbol.
#[derive(Copy, Clone, PartialEq, Eq, Debug, Default)]
pub enum Visibility {
    /// Everybody, also outside of the module.
    #[default]
    Public,
    /// The module only.
    Private,
    /// The module and those around it.
    Nested,
}

impl Visibility {
    /// The word in text, and in the attribute `sym_visibility`.
    pub fn word(self) -> &'static str {
        match self {
            Visibility::Public => "public",
            Visibility::Private => "private",
            Visibility::Nested => "nested",
        }
    }
}

/// Makes a function at the end of a module. Its body, `module.nested_mut(op)`, has an entry block
/// with the parameters and nothing in it.
pub fn build_function(
    cx: &Context,
    module: &mut Body,
    name: &str,
    inputs: &[Type],
    results: &[Type],
    visibility: Visibility,
) -> OpId {
    let op = declare(cx, module, name, inputs, results, visibility);
    if let Some(function) = module.nested_mut(op) {
        let root = function.root();
        function.add_block(root, inputs);
    }
    op
}

/// Declares a private function at the end of a module.
pub fn declare_function(cx: &Context, module: &mut Body, name: &str, inputs: &[Type], results: &[Type]) -> OpId {
    declare(cx, module, name, inputs, results, Visibility::Private)
}

fn declare(
    cx: &Context,
    module: &mut Body,
    name: &str,
    inputs: &[Type],
    results: &[Type],
    visibility: Visibility,
) -> OpId {
    let entry = |name, attr: Attr| NamedAttr { name: cx.name(name), attr, inherent: true };
    let mut attrs =
        vec![entry("sym_name", cx.string(name)), entry("function_type", cx.type_attr(cx.function(inputs, results)))];
    // Public is what no attribute means.
    if visibility != Visibility::Public {
        attrs.push(entry("sym_visibility", cx.string(visibility.word())));
    }
    let root = module.root();
    let block = module.entry(root).unwrap_or_else(|| module.add_block(root, &[]));
    let op = module.create(OpSpec { attrs: cx.dict(attrs), regions: 1, ..OpSpec::new(Func::DEF, Loc::UNKNOWN) });
    module.insert(op, Point::End(block));
    op
}

/// A name that no symbol of the module has: `base`, else `base_0`, `base_1` and so on.
pub fn fresh_name(cx: &Context, module: &Body, base: &str) -> String {
    let numbered = (0u32..).map(|number| format!("{base}_{number}"));
    let mut names = std::iter::once(base.to_owned()).chain(numbered);
    names.find(|name| module.symbol(cx, name).is_none()).unwrap_or_default()
}

/// Makes a `func.call` of a function whose body is given; gives the results.
pub fn call(b: &mut Builder<'_>, callee: &Body, arguments: &[ValueId]) -> Vec<ValueId> {
    let cx = b.cx;
    let name = callee.symbol_name(cx).expect("a verified function has a name");
    let op = Call::build(b, signature::results(cx, callee), arguments, cx.name(name));
    op.results(b.body)
}

/// Makes a `func.return`.
pub fn return_(b: &mut Builder<'_>, values: &[ValueId]) -> Return {
    Return::build(b, values)
}
