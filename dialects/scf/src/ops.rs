//! The operations of the dialect: one table, in the order of upstream's reference.

use ir::structured::{self, canonicalize};

use crate::canonicalize as own;
use crate::{eval, syntax, verify};

ir::ops! {
    dialect "scf";

    /// Ends the first region of `scf.while`: whether to go on, and the values that then go to
    /// the second region, else become the results.
    Condition("condition") {
        operands(condition: BOOL, args: ..ANY)
        traits(TERMINATOR, CARRIES_POISON)
        syntax("`(` $condition `)` attr-dict ($args^ `:` type($args))?")
        hooks { verify: verify::condition, eval: structured::eval::condition }
    }

    /// Runs its region once; the region may have several blocks.
    ///
    /// ```mlir
    /// %r = scf.execute_region -> f32 {
    ///   cf.cond_br %c, ^bb1, ^bb2
    /// ^bb1:
    ///   scf.yield %a : f32
    /// ^bb2:
    ///   scf.yield %b : f32
    /// }
    /// ```
    ExecuteRegion("execute_region") {
        results(results: ..ANY)
        attrs(no_inline: Flag)
        regions(region)
        traits(RECURSIVE_EFFECTS)
        syntax(custom syntax::parse_execute_region, syntax::print_execute_region)
        hooks {
            verify: verify::execute_region,
            canonicalize: own::EXECUTE_REGION,
            eval: eval::execute_region,
            region_flow: eval::of_execute_region,
        }
    }

    /// Runs its body for each value of an induction variable, from the lower bound up to but
    /// without the upper one. Bounds are signed, unless it says `unsigned`.
    ///
    /// ```mlir
    /// %sum = scf.for %i = %lower to %upper step %step iter_args(%acc = %init) -> (f32) {
    ///   scf.yield %next : f32
    /// }
    /// ```
    For("for") {
        operands(lower: INTEGER_OR_INDEX, upper: = lower, step: = lower, inits: ..ANY)
        results(results: ..ANY)
        attrs(unsignedCmp: Flag)
        regions(body)
        traits(SINGLE_BLOCK, RECURSIVE_EFFECTS, ALLOCATION_SCOPE, CARRIES_POISON)
        syntax(custom syntax::parse_for, syntax::print_for)
        hooks {
            verify: verify::for_,
            canonicalize: canonicalize::FOR,
            eval: eval::for_,
            loop_like: structured::flow::loop_like,
            region_flow: structured::flow::of_for,
        }
    }

    /// Runs one of two regions. Without results the second may be left out.
    ///
    /// ```mlir
    /// %r = scf.if %c -> (f32) {
    ///   scf.yield %a : f32
    /// } else {
    ///   scf.yield %b : f32
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

    /// Runs the region of the case that an index equals, or the default one, which is the first
    /// region.
    ///
    /// ```mlir
    /// %r = scf.index_switch %i -> f32
    /// case 2 {
    ///   scf.yield %a : f32
    /// }
    /// default {
    ///   scf.yield %b : f32
    /// }
    /// ```
    IndexSwitch("index_switch") {
        operands(arg: INDEX)
        results(results: ..ANY)
        attrs(cases: Ints)
        regions(default_region, case_regions: ..)
        traits(SINGLE_BLOCK, RECURSIVE_EFFECTS)
        syntax(custom syntax::parse_index_switch, syntax::print_index_switch)
        hooks {
            verify: verify::index_switch,
            canonicalize: own::INDEX_SWITCH,
            eval: eval::index_switch,
            region_flow: structured::flow::of_choice,
        }
    }

    /// Runs its body for each combination of values of its induction variables, in any order or
    /// at once. `scf.reduce` at the end of the body joins values of all iterations to results.
    ///
    /// ```mlir
    /// %sum = scf.parallel (%i) = (%lower) to (%upper) step (%step) init (%zero) -> f32 {
    ///   %x = memref.load %a[%i] : memref<?xf32>
    ///   scf.reduce(%x : f32) {
    ///   ^bb0(%l: f32, %r: f32):
    ///     %s = arith.addf %l, %r : f32
    ///     scf.reduce.return %s : f32
    ///   }
    /// }
    /// ```
    Parallel("parallel") {
        operands(lower: ..INDEX, upper: ..INDEX, step: ..INDEX, inits: ..ANY)
        results(results: ..ANY)
        regions(body)
        traits(SINGLE_BLOCK, RECURSIVE_EFFECTS, ALLOCATION_SCOPE)
        syntax(custom syntax::parse_parallel, syntax::print_parallel)
        hooks { verify: verify::parallel, canonicalize: own::PARALLEL, eval: eval::parallel }
    }

    /// Ends the body of `scf.parallel`; each region joins what was collected with the value of
    /// one iteration.
    Reduce("reduce") {
        operands(operands: ..ANY)
        regions(reductions: ..)
        traits(TERMINATOR, SINGLE_BLOCK, RECURSIVE_EFFECTS, CARRIES_POISON)
        syntax(custom syntax::parse_reduce, syntax::print_reduce)
        hooks { verify: verify::reduce, eval: structured::eval::leave }
    }

    /// Ends a region of `scf.reduce` with the joined value.
    ReduceReturn("reduce.return") {
        operands(result: ANY)
        traits(TERMINATOR, CARRIES_POISON)
        syntax("$result attr-dict `:` type($result)")
        hooks { verify: verify::reduce_return, eval: structured::eval::leave }
    }

    /// Runs `before`, and as long as its `scf.condition` holds `after`, which yields the next
    /// arguments of `before`. The values of the last `scf.condition` are the results.
    ///
    /// ```mlir
    /// %r = scf.while (%x = %init) : (f32) -> f32 {
    ///   %c = arith.cmpf olt, %x, %limit : f32
    ///   scf.condition(%c) %x : f32
    /// } do {
    /// ^bb0(%y: f32):
    ///   %next = arith.mulf %y, %y : f32
    ///   scf.yield %next : f32
    /// }
    /// ```
    While("while") {
        operands(inits: ..ANY)
        results(results: ..ANY)
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

    /// Ends a region of `scf.for`, `scf.if`, `scf.index_switch`, `scf.execute_region` or the
    /// second one of `scf.while` with the values that go on.
    Yield("yield") {
        operands(results: ..ANY)
        traits(TERMINATOR, CARRIES_POISON)
        syntax("attr-dict ($results^ `:` type($results))?")
        hooks { verify: verify::yield_, eval: structured::eval::leave }
    }
}
