//! Control flow: branches, calls and returns.

use ir::{Builder, Type, ValueId, branches};

use crate::attrs::*;
use crate::{effects, eval, syntax_control, types, verify};

ir::ops! {
    dialect "llvm";

    /// Goes to a block.
    Br("br") {
        operands(destOperands: .. types::VALUE)
        attrs(loop_annotation: Option<LoopAnnotation>)
        successors(dest)
        traits(TERMINATOR, CARRIES_POISON)
        syntax(custom branches::parse_branch, branches::print_branch)
        hooks { branch: branches::passed, eval: branches::eval_br }
    }

    /// Goes to one of two blocks; the weights say how often each is taken.
    CondBr("cond_br") {
        operands(condition: BOOL, trueDestOperands: .. types::VALUE, falseDestOperands: .. types::VALUE)
        attrs(branch_weights: Option<Ints32>, loop_annotation: Option<LoopAnnotation>)
        successors(trueDest, falseDest)
        traits(TERMINATOR, CARRIES_POISON)
        syntax(custom branches::parse_condition, branches::print_condition)
        hooks { branch: branches::passed_by_condition, verify: branches::verify_condition, eval: branches::eval_cond_br }
    }

    /// Goes to the block of the case that a value equals, or to the default one.
    Switch("switch") {
        operands(value: INTEGER, defaultOperands: .. types::VALUE, caseOperands: .. types::VALUE)
        attrs(case_values: Option<Attr>, case_operand_segments: Ints32, branch_weights: Option<Ints32>)
        successors(defaultDestination, caseDestinations: ..)
        traits(TERMINATOR, CARRIES_POISON)
        syntax(custom syntax_control::parse_switch, syntax_control::print_switch)
        hooks { branch: branches::passed_by_switch, verify: branches::verify_switch, eval: branches::eval_switch }
    }

    /// Is never reached.
    Unreachable("unreachable") {
        traits(TERMINATOR)
        syntax("attr-dict")
        hooks { eval: eval::unreachable }
    }

    /// Ends the function; gives its value to the caller.
    Return("return") {
        operands(arg: ? types::VALUE)
        traits(TERMINATOR, RETURN, CARRIES_POISON)
        syntax("attr-dict ($arg^ : type($arg))?")
        hooks { verify: verify::return_, eval: eval::return_ }
    }

    /// Calls a function by its name, or through a pointer, which is then the first operand.
    Call("call") {
        operands(callee_operands: .. types::VALUE, op_bundle_operands: .. types::VALUE)
        results(result: ? types::VALUE)
        attrs(
            var_callee_type: Option<Type>, callee: Option<Symbol>, fastmathFlags: FastMath = FastMath::NONE,
            branch_weights: Option<Ints32>, CConv: CallConvention = CallConvention::C,
            TailCallKind: TailCall = TailCall::None, memory_effects: Option<Attr>, convergent: Flag, no_unwind: Flag,
            will_return: Flag, op_bundle_sizes: Ints32, op_bundle_tags: Option<Attr>, arg_attrs: Option<Attrs>,
            res_attrs: Option<Attrs>, no_inline: Flag, always_inline: Flag, inline_hint: Flag,
            access_groups: Option<Attrs>, alias_scopes: Option<Attrs>, noalias_scopes: Option<Attrs>,
            tbaa: Option<Attrs>
        )
        traits(CARRIES_POISON)
        syntax(custom syntax_control::parse_call, syntax_control::print_call)
        hooks { call: effects::call, verify: verify::call, eval: eval::call }
    }
}

impl Call {
    /// Calls a function by its name; `result` is none if it returns nothing.
    pub fn direct(b: &mut Builder<'_>, callee: &str, arguments: &[ValueId], result: Option<Type>) -> Call {
        let call = Call::build(b, result, arguments, &[], Vec::new());
        let callee = b.cx.symbol(callee);
        b.body.set_attr(b.cx, call.0, "callee", callee);
        call
    }
}

impl Br {
    /// Goes to a block with values for its arguments.
    pub fn to(b: &mut Builder<'_>, block: ir::BlockId, values: &[ValueId]) -> Br {
        Br::build(b, values, block)
    }
}

impl Switch {
    /// The values of the cases, in order.
    pub fn cases(self, cx: &ir::Context, body: &ir::Body) -> Vec<i128> {
        branches::case_values(cx, self.case_values(cx, body))
    }
}
