//! The builtin dialect: the module, and casts between the types of two levels.

use crate::attrs::Attr;
use crate::def::{Fold, Op, View};
use crate::ids::ValueId;
use crate::registry::Dialect;

ops_macro::ops! {
    crate = crate;
    dialect "builtin";

    /// A list of functions and other symbols: what a file holds.
    Module("module") {
        attrs(sym_name: Option<Str>, sym_visibility: Option<Str>)
        regions(body)
        traits(ISOLATED, SYMBOL_TABLE, SYMBOL, SINGLE_BLOCK, NO_TERMINATOR, GRAPH_REGION, DEFAULT_DIALECT)
        syntax("($sym_name^)? attr-dict-with-keyword $body")
    }

    /// Stands between values of two levels while a program is converted; none may be left at the end.
    UnrealizedConversionCast("unrealized_conversion_cast") {
        operands(inputs: ..ANY)
        results(outputs: ..ANY)
        traits(PURE)
        syntax("($inputs^ : type($inputs))? to type($outputs) attr-dict")
        hooks { fold: fold_cast }
    }
}

/// A cast to the types that are there, or back to those before.
fn fold_cast(view: View<'_>, _: &[Option<Attr>]) -> Option<Vec<Fold>> {
    let body = view.body;
    let values = |op| body.operands(op).collect::<Vec<ValueId>>();
    let is_wanted = |values: &[ValueId]| {
        let types = values.iter().map(|&value| body.ty(value));
        types.eq(body.results(view.op).map(|value| body.ty(value)))
    };
    let given = values(view.op);
    if given.is_empty() {
        return None;
    }
    if is_wanted(&given) {
        return Some(given.into_iter().map(Fold::Value).collect());
    }
    let inner = UnrealizedConversionCast::defining(body, given[0])?;
    let before = values(inner.0);
    let is_back = body.results(inner.0).eq(given) && is_wanted(&before);
    is_back.then(|| before.into_iter().map(Fold::Value).collect())
}

/// The builtin dialect.
pub const DIALECT: Dialect = Dialect::new("builtin", "Modules and conversion casts.", OPS);
