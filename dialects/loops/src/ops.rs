//! The operations of the dialect: one table, in the order of the reference.

use ir::structured::{self, canonicalize};

use crate::{eval, flow, syntax, verify};

ir::attr_enum! {
    /// How `loop.accumulate` joins a value with what is in memory.
    pub enum AccumulateKind("a kind of accumulation (add, mul, min, max)", i64) {
        Add = "add" 0,
        Mul = "mul" 1,
        /// The smaller one; NaN wins, integers are signed.
        Min = "min" 2,
        /// The larger one; NaN wins, integers are signed.
        Max = "max" 3,
    }
}

ir::ops! {
    dialect "loop";

    /// Runs its body for each value of an induction variable, from `lower` up to but without
    /// `upper`, in steps of `step`, which is positive.
    ///
    /// Carried values start as `inits`; each iteration yields those of the next one, and the last
    /// ones are the results. The induction variable is an `index`, or a signless integer whose
    /// type then stands before the body; bounds are signed. An `alloca` in the body lives for one
    /// iteration.
    ///
    /// Attributes steer scheduling: `label` names the loop for passes; `parallel` asserts that
    /// iterations may run in any order or at once, accumulates aside; `unroll` and `vectorize`
    /// ask for factors; `no_alias` lists what does not overlap.
    ///
    /// ```mlir
    /// %sum = loop.for %i = %lower to %upper step %step iter_args(%acc = %init) -> (f32) {
    ///   %x = memref.load %a[%i] : memref<?xf32>
    ///   %next = arith.addf %acc, %x : f32
    ///   loop.yield %next : f32
    /// } {label = "L"}
    /// ```
    For("for") {
        operands(lower: INTEGER_OR_INDEX, upper: = lower, step: = lower, inits: ..ANY)
        results(results: ..ANY)
        attrs(label: Option<Str>, parallel: Flag, unroll: Option<i64>, vectorize: Option<i64>, no_alias: Option<Attrs>)
        regions(body)
        traits(SINGLE_BLOCK, RECURSIVE_EFFECTS, ALLOCATION_SCOPE, CARRIES_POISON)
        syntax(custom syntax::parse_for, syntax::print_for)
        hooks {
            verify: verify::for_,
            canonicalize: canonicalize::FOR,
            eval: structured::eval::for_,
            loop_like: structured::flow::loop_like,
            region_flow: structured::flow::of_for,
        }
    }

    /// Runs one of two regions. Without results the second may be left out.
    ///
    /// ```mlir
    /// %r = loop.if %c -> (f32) {
    ///   loop.yield %a : f32
    /// } else {
    ///   loop.yield %b : f32
    /// }
    /// ```
    If("if") {
        operands(condition: BOOL)
        results(results: ..ANY)
        regions(then, otherwise)
        traits(SINGLE_BLOCK, RECURSIVE_EFFECTS)
        syntax(custom syntax::parse_if, syntax::print_if)
        hooks {
            verify: verify::if_,
            canonicalize: canonicalize::IF,
            eval: structured::eval::if_,
            region_flow: structured::flow::of_choice,
        }
    }

    /// Runs `before`, and as long as its `loop.condition` holds `after`, which yields the next
    /// arguments of `before`. The values of the last `loop.condition` are the results.
    ///
    /// ```mlir
    /// %r = loop.while (%x = %init) : (f32) -> (f32) {
    ///   %c = arith.cmpf olt, %x, %limit : f32
    ///   loop.condition(%c) %x : f32
    /// } do {
    /// ^bb0(%y: f32):
    ///   %next = arith.mulf %y, %y : f32
    ///   loop.yield %next : f32
    /// }
    /// ```
    While("while") {
        operands(inits: ..ANY)
        results(results: ..ANY)
        attrs(label: Option<Str>)
        regions(before, after)
        traits(SINGLE_BLOCK, RECURSIVE_EFFECTS, ALLOCATION_SCOPE, CARRIES_POISON)
        syntax(custom syntax::parse_while, syntax::print_while)
        hooks {
            verify: verify::while_,
            canonicalize: canonicalize::WHILE,
            eval: structured::eval::while_,
            region_flow: structured::flow::of_while,
        }
    }

    /// Ends a region of `loop.for`, `loop.if` or the second one of `loop.while` with the values
    /// that go on. Without values it need not be written.
    Yield("yield") {
        operands(values: ..ANY)
        traits(TERMINATOR, CARRIES_POISON)
        syntax("attr-dict ($values^ `:` type($values))?")
        hooks { verify: verify::yield_, eval: structured::eval::leave }
    }

    /// Ends the first region of `loop.while`: whether to go on, and the values that then go to
    /// the second region, else become the results.
    Condition("condition") {
        operands(condition: BOOL, values: ..ANY)
        traits(TERMINATOR, CARRIES_POISON)
        syntax("`(` $condition `)` attr-dict ($values^ `:` type($values))?")
        hooks { verify: verify::condition, eval: structured::eval::condition }
    }

    /// Joins a value with an element of a buffer: `m[i, j] = m[i, j] + v` for `add`.
    ///
    /// The order between accumulates of one kind on one element is free. `min` and `max` give NaN
    /// if either side is NaN, and order -0.0 before +0.0; on integers they are signed.
    ///
    /// ```mlir
    /// loop.accumulate add %v, %m[%i, %j] : memref<4x8xf32>
    /// ```
    Accumulate("accumulate") {
        operands(value: = element(memref), memref: MEMREF, indices: ..INDEX)
        attrs(kind: AccumulateKind)
        syntax("$kind $value `,` $memref `[` $indices `]` attr-dict `:` type($memref)")
        hooks {
            verify: verify::accumulate,
            effects: flow::of_accumulate,
            access: flow::access,
            eval: eval::accumulate,
        }
    }
}
