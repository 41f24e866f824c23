//! The operations of the dialect: one table, in the order of the reference.

use ir::structured;

use crate::{checkpoint, eval, fold, verify};

ir::ops! {
    dialect "ad";

    /// The gradients of a function that returns one float, for the parameters that `wrt` lists.
    ///
    /// `wrt` has numbers of parameters, or their names (`ft.name`); without it, all parameters
    /// that are floats or shapes of floats. The results are the gradients in the order of the
    /// list. Memref parameters that `wrt` or `of` list have no result but an adjoint, a memref of
    /// the same type, among the operands `adjoints`, in the order of the parameters; without `of`,
    /// memrefs that the function writes have one too.
    ///
    /// ```mlir
    /// %ga, %gb = ad.grad @f(%a, %b) {wrt = [0, 1]} : (tensor<4xf32>, f32) -> (tensor<4xf32>, f32)
    /// ad.grad @g(%m) adjoints(%dm) {wrt = [0]} : (memref<4xf32>, memref<4xf32>) -> ()
    /// ```
    Grad("grad") {
        operands(arguments: ..ANY, adjoints: ..MEMREF)
        results(gradients: ..ANY)
        attrs(callee: Symbol, wrt: Option<Attrs>, of: Option<Attrs>)
        syntax(
            "$callee `(` $arguments `)` (`adjoints` `(` $adjoints^ `)`)? attr-dict \
             `:` functional-type(operands, results)"
        )
        hooks { verify: verify::lists, symbol_uses: verify::grad, eval: eval::request }
    }

    /// Calls a function, and gives behind its results the gradients of what it returns for these
    /// cotangents: one for each float result that `of` lists, in the order of the results.
    ///
    /// ```mlir
    /// %y, %ga = ad.vjp @f(%a, %b) cotangents(%dy) {wrt = [0]}
    ///   : (tensor<4xf32>, tensor<4xf32>, tensor<f32>) -> (tensor<f32>, tensor<4xf32>)
    /// ```
    Vjp("vjp") {
        operands(arguments: ..ANY, cotangents: ..ANY, adjoints: ..MEMREF)
        results(results: ..ANY)
        attrs(callee: Symbol, wrt: Option<Attrs>, of: Option<Attrs>)
        syntax(
            "$callee `(` $arguments `)` (`cotangents` `(` $cotangents^ `)`)? (`adjoints` `(` $adjoints^ `)`)? \
             attr-dict `:` functional-type(operands, results)"
        )
        hooks { verify: verify::lists, symbol_uses: verify::vjp, eval: eval::request }
    }

    /// Calls a function, and gives behind its results how they change when the parameters that
    /// `wrt` lists change by these tangents.
    ///
    /// ```mlir
    /// %y, %dy = ad.jvp @f(%a, %b) tangents(%da) {wrt = [0]}
    ///   : (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) -> (tensor<f32>, tensor<f32>)
    /// ```
    Jvp("jvp") {
        operands(arguments: ..ANY, tangents: ..ANY, adjoints: ..MEMREF)
        results(results: ..ANY)
        attrs(callee: Symbol, wrt: Option<Attrs>, of: Option<Attrs>)
        syntax(
            "$callee `(` $arguments `)` (`tangents` `(` $tangents^ `)`)? (`adjoints` `(` $adjoints^ `)`)? \
             attr-dict `:` functional-type(operands, results)"
        )
        hooks { verify: verify::lists, symbol_uses: verify::jvp, eval: eval::request }
    }

    /// The value itself, which counts as a constant for derivatives.
    ///
    /// ```mlir
    /// %s = ad.stop_gradient %x : tensor<4xf32>
    /// ```
    StopGradient("stop_gradient") {
        operands(x: NUMBER_LIKE)
        results(result: = x)
        traits(PURE, CARRIES_POISON, ELEMENTWISE)
        syntax("$x attr-dict `:` type($result)")
        hooks { fold: fold::stop_gradient, eval: eval::stop_gradient }
    }

    /// What its region computes; the operands are the values that are kept for it, so that the
    /// reverse sweep may run it again. A hint to the planner: `mode = "recompute"` asks to run it
    /// again, `mode = "tape"` to keep what it needs.
    ///
    /// ```mlir
    /// %r = ad.checkpoint (%x) -> tensor<4xf32> {
    ///   %v = math.exp %x : tensor<4xf32>
    ///   ad.yield %v : tensor<4xf32>
    /// } {mode = "recompute"}
    /// ```
    Checkpoint("checkpoint") {
        operands(kept: ..ANY)
        results(results: ..ANY)
        attrs(mode: Option<Str>)
        regions(body)
        traits(SINGLE_BLOCK, RECURSIVE_EFFECTS, CARRIES_POISON)
        syntax(custom checkpoint::parse, checkpoint::print)
        hooks { verify: checkpoint::verify, eval: checkpoint::eval, region_flow: checkpoint::flow }
    }

    /// Ends the region of `ad.checkpoint` with its results.
    Yield("yield") {
        operands(values: ..ANY)
        traits(TERMINATOR, CARRIES_POISON)
        syntax("attr-dict ($values^ `:` type($values))?")
        hooks { verify: checkpoint::verify_yield, eval: structured::eval::leave }
    }

    /// The derivative of a function, by hand: `forward` takes its parameters and returns its
    /// results and whatever `reverse` needs of it; `reverse` takes that and the cotangents of the
    /// float results, and returns the gradients of the parameters that `wrt` lists. It counts
    /// wherever the function is called and where its derivative is asked for, in forward mode, too
    /// (for scalars: the tangent of a result is put together from its gradients).
    ///
    /// Of a memref that `wrt` lists, `reverse` gets the adjoint, behind the cotangents, in the order
    /// of the parameters: on entry the cotangent of its contents after the function, on exit that of
    /// those before. `forward` may keep memrefs, too: those that it got, as it left them, or others,
    /// which `reverse` gives back. Then the reverse sweep runs `forward` once more, right before
    /// `reverse`, on the arguments that the function got. A memref of floats that `wrt` does not list
    /// must not be written by the function. In forward mode such a rule has no derivative.
    ///
    /// ```mlir
    /// ad.rule @f {wrt = [0]} forward @f_fwd reverse @f_bwd
    /// ```
    Rule("rule") {
        attrs(callee: Symbol, wrt: Option<Attrs>, forward: Symbol, reverse: Symbol)
        syntax("$callee attr-dict `forward` $forward `reverse` $reverse")
        hooks { verify: verify::lists, symbol_uses: verify::rule, effects: |_, _| (), eval: |_, _, _| Ok(ir::eval::Flow::Done) }
    }
}
