//! Branches, which fill the phis of their blocks, calls and returns.

use ir::interfaces::successor_operands;
use ir::{BlockId, Failed, Op, Type, View};
use llvm::{CallConvention, TailCall};

use super::Translation;
use super::raw::{Block, Value};

type Made<'ctx> = Result<Option<Value<'ctx>>, Failed>;

impl<'ctx> Translation<'_, 'ctx> {
    pub(super) fn br(&mut self, view: View<'_>) -> Made<'ctx> {
        let [to] = self.targets(view)?[..] else { return Ok(None) };
        Ok(Some(self.emitter.branch(to)))
    }

    pub(super) fn cond_br(&mut self, view: View<'_>) -> Made<'ctx> {
        let condition = self.operand(view, 0)?;
        let [then, other] = self.targets(view)?[..] else { return Ok(None) };
        Ok(Some(self.emitter.conditional_branch(condition, then, other)))
    }

    pub(super) fn switch(&mut self, view: View<'_>) -> Made<'ctx> {
        let value = self.operand(view, 0)?;
        let ty = self.ty(view.operand_type(0), view.body.loc(view.op))?;
        let targets = self.targets(view)?;
        let values = llvm::Switch::of(view.op).cases(view.cx, view.body);
        let constants = values.into_iter().map(|value| self.emitter.integer_constant(ty, value));
        let cases: Vec<(Value<'ctx>, Block<'ctx>)> = constants.zip(targets[1..].iter().copied()).collect();
        Ok(Some(self.emitter.switch(value, targets[0], &cases)))
    }

    pub(super) fn unreachable(&mut self, _: View<'_>) -> Made<'ctx> {
        Ok(Some(self.emitter.unreachable()))
    }

    pub(super) fn ret(&mut self, view: View<'_>) -> Made<'ctx> {
        let value = if view.body.operand_count(view.op) > 0 { Some(self.operand(view, 0)?) } else { None };
        Ok(Some(self.emitter.ret(value)))
    }

    /// The blocks that a terminator goes to, with its values given to their phis.
    fn targets(&mut self, view: View<'_>) -> Result<Vec<Block<'ctx>>, Failed> {
        let successors: Vec<BlockId> = view.body.successors(view.op).to_vec();
        let mut targets = Vec::new();
        for (index, &block) in successors.iter().enumerate() {
            let values = successor_operands(view.cx, view.body, view.op, index);
            let to = self.block(block);
            let from = self.emitter.current_block();
            if values.is_empty() {
                targets.push(to);
                continue;
            }
            // A phi has one value for each block that it comes from, so a second way from one
            // block to another needs a block between.
            let is_second = successors[..index].contains(&block);
            let (through, target) = if is_second { self.between(from, to) } else { (from, to) };
            for (&argument, value) in view.body.arguments(block).iter().zip(values) {
                let value = self.value(view.body, value)?;
                let phi = self.value(view.body, argument)?;
                self.emitter.add_incoming(phi, value, through);
            }
            targets.push(target);
        }
        Ok(targets)
    }

    /// A new block that goes to `to`; building goes on in `from`.
    fn between(&mut self, from: Block<'ctx>, to: Block<'ctx>) -> (Block<'ctx>, Block<'ctx>) {
        let Some(function) = self.local.function else { return (from, to) };
        let edge = self.emitter.append_block(function, "edge");
        self.emitter.position_at_end(edge);
        self.emitter.branch(to);
        self.emitter.position_at_end(from);
        (edge, edge)
    }

    // ---- calls ----

    pub(super) fn call(&mut self, view: View<'_>) -> Made<'ctx> {
        let (cx, body) = (view.cx, view.body);
        let op = llvm::Call::of(view.op);
        let mut arguments = self.operands(view)?;
        let (ty, callee, convention) = match op.callee(cx, body) {
            Some(name) => {
                let Some(function) = self.functions.get(&name.0).copied() else {
                    let message = format!("there is no function `@{}`", name.str(cx));
                    return Err(self.fail(body.loc(view.op), message));
                };
                self.check_call(view, name.0)?;
                (function.ty, Value::of(&function.value), function.convention)
            }
            None => (self.callee_type(view)?, arguments.remove(0), 0),
        };
        let made = self.emitter.call(ty, callee, &arguments);
        let said = convention_number(op.c_conv(cx, body));
        made.set_call_convention(if said == 0 { convention } else { said });
        made.set_tail_call(tail_number(op.tail_call_kind(cx, body)));
        self.call_attributes(view, made)?;
        Ok(Some(made))
    }

    /// The type of what a pointer points to: it is said for functions that take `...`, and
    /// follows from the arguments otherwise.
    fn callee_type(&mut self, view: View<'_>) -> Result<super::raw::Type<'ctx>, Failed> {
        let (cx, body, loc) = (view.cx, view.body, view.body.loc(view.op));
        if let Some(ty) = llvm::Call::of(view.op).var_callee_type(cx, body) {
            return self.ty(ty, loc);
        }
        let parameters: Vec<Type> = body.operands(view.op).skip(1).map(|value| body.ty(value)).collect();
        let result = body.results(view.op).next().map_or_else(|| llvm::void(cx), |value| body.ty(value));
        self.ty(llvm::function(cx, result, &parameters, false), loc)
    }
}

/// LLVM's number of a calling convention.
pub(super) fn convention_number(convention: CallConvention) -> u32 {
    match convention {
        CallConvention::C => 0,
        CallConvention::Fast => 8,
        CallConvention::Cold => 9,
    }
}

/// LLVM's number of a kind of tail call.
fn tail_number(kind: TailCall) -> u32 {
    match kind {
        TailCall::None => 0,
        TailCall::Tail => 1,
        TailCall::MustTail => 2,
        TailCall::NoTail => 3,
    }
}
