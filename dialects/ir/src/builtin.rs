//! The builtin dialect: the module, and casts between the types of two levels.

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
    }
}

/// The builtin dialect.
pub const DIALECT: Dialect = Dialect::new("builtin", "Modules and conversion casts.", OPS);
