//! The operations of the dialect: one table, in the order of upstream's reference.

use ir::branches;

use crate::{canonicalize, eval, syntax};

ir::ops! {
    dialect "cf";

    /// Ends the program with a message unless a condition holds.
    ///
    /// ```mlir
    /// cf.assert %c, "the sizes differ"
    /// ```
    Assert("assert") {
        operands(arg: BOOL)
        attrs(msg: Str)
        syntax("$arg `,` $msg attr-dict")
        hooks { effects: eval::effects_of_assert, canonicalize: canonicalize::ASSERT, eval: eval::assert }
    }

    /// Goes to a block.
    ///
    /// ```mlir
    /// cf.br ^bb1(%a : f32)
    /// ```
    Br("br") {
        operands(destOperands: ..ANY)
        successors(dest)
        traits(TERMINATOR, CARRIES_POISON)
        syntax(custom branches::parse_branch, branches::print_branch)
        hooks { branch: branches::passed, canonicalize: canonicalize::BR, eval: branches::eval_br }
    }

    /// Goes to one of two blocks; the weights say how often each is taken.
    ///
    /// ```mlir
    /// cf.cond_br %c weights([5, 10]), ^bb1(%a : f32), ^bb2
    /// ```
    CondBr("cond_br") {
        operands(condition: BOOL, trueDestOperands: ..ANY, falseDestOperands: ..ANY)
        attrs(branch_weights: Option<Ints32>)
        successors(trueDest, falseDest)
        traits(TERMINATOR, CARRIES_POISON)
        syntax(custom branches::parse_condition, branches::print_condition)
        hooks {
            branch: branches::passed_by_condition,
            verify: branches::verify_condition,
            canonicalize: canonicalize::COND_BR,
            eval: branches::eval_cond_br,
        }
    }

    /// Goes to the block of the case that a value equals, or to the default one.
    ///
    /// ```mlir
    /// cf.switch %i : i32, [
    ///   default: ^bb1,
    ///   42: ^bb2(%a : f32)
    /// ]
    /// ```
    Switch("switch") {
        operands(flag: INTEGER, defaultOperands: ..ANY, caseOperands: ..ANY)
        attrs(case_values: Option<Attr>, case_operand_segments: Ints32)
        successors(defaultDestination, caseDestinations: ..)
        traits(TERMINATOR, CARRIES_POISON)
        syntax(custom syntax::parse_switch, syntax::print_switch)
        hooks {
            branch: branches::passed_by_switch,
            verify: branches::verify_switch,
            canonicalize: canonicalize::SWITCH,
            eval: branches::eval_switch,
        }
    }
}
