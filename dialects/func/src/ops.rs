//! The operations of the dialect: one table, in the order of the reference.

use crate::{eval, syntax, verify};

ir::ops! {
    dialect "func";

    /// A function: a symbol of the module, with a body that sees only its own values. Without a
    /// body it is a declaration, which is private.
    ///
    /// Parameters and results may carry attributes of dialects, such as `ft.name`.
    ///
    /// ```mlir
    /// func.func @f(%a: memref<4xf32> {ft.name = "a"}, %x: f32) -> f32 {
    ///   return %x : f32
    /// }
    /// func.func private @sinf(f32) -> f32
    /// ```
    Func("func") {
        attrs(
            sym_name: Str,
            function_type: FunctionType,
            sym_visibility: Option<Str>,
            arg_attrs: Option<Attrs>,
            res_attrs: Option<Attrs>,
            no_inline: Flag,
        )
        regions(body)
        traits(ISOLATED, SYMBOL, ALLOCATION_SCOPE, DEFAULT_DIALECT)
        syntax(custom syntax::parse_func, syntax::print_func)
        hooks { verify: verify::func }
    }

    /// Calls a function of the module by its name.
    ///
    /// ```mlir
    /// %r = func.call @f(%a, %x) : (memref<4xf32>, f32) -> f32
    /// ```
    Call("call") {
        operands(operands: ..ANY)
        results(results: ..ANY)
        attrs(callee: Symbol, arg_attrs: Option<Attrs>, res_attrs: Option<Attrs>, no_inline: Flag)
        traits(CARRIES_POISON)
        syntax("$callee `(` $operands `)` attr-dict `:` functional-type(operands, results)")
        hooks { call: verify::called, symbol_uses: verify::call, eval: eval::call }
    }

    /// A function as a value.
    ///
    /// ```mlir
    /// %f = func.constant @f : (f32) -> f32
    /// ```
    Constant("constant") {
        results(result: FUNCTION)
        attrs(value: Symbol)
        traits(PURE)
        syntax("attr-dict $value `:` type($result)")
        hooks { symbol_uses: verify::constant, suggest_name: |_| Some("f".into()) }
    }

    /// Leaves the function with its results.
    ///
    /// ```mlir
    /// func.return %x : f32
    /// ```
    Return("return") {
        operands(operands: ..ANY)
        traits(TERMINATOR, RETURN, CARRIES_POISON)
        syntax("attr-dict ($operands^ `:` type($operands))?")
        hooks { verify: verify::return_, eval: eval::return_ }
    }
}
