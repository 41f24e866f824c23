//! Bodies of functions: blocks with phis for their arguments, then the operations in an order
//! in which every value is translated before it is used.

use inkwell::values::FunctionValue;
use ir::{BlockId, Body, DenseId, Failed, IdMap, Name, OpId, RegionId, ValueId, View};

use super::Translation;
use super::raw::{Block, Value};
use super::table::Rule;

/// What is known of the function that is being translated.
#[derive(Default)]
pub(super) struct Local<'ctx> {
    pub(super) function: Option<Value<'ctx>>,
    values: IdMap<ValueId, Option<Value<'ctx>>>,
    blocks: IdMap<BlockId, Option<Block<'ctx>>>,
}

impl<'a, 'ctx> Translation<'a, 'ctx> {
    /// Gives a declared function its body, if it has one.
    pub(super) fn define_function(&mut self, body: &Body) -> Result<(), Failed> {
        let Some(entry) = body.entry(body.root()) else { return Ok(()) };
        let Some(function) = self.declared(body) else { return Ok(()) };
        let function = Value::of(&function);
        self.local = Local { function: Some(function), ..Local::default() };
        let order = reverse_postorder(body, entry);
        for &block in &order {
            let name = block_name(self.cx, body, block);
            self.local.blocks[block] = Some(self.emitter.append_block(function, &name));
        }
        for (index, &value) in body.arguments(entry).iter().enumerate() {
            let parameter = function.parameter(index);
            self.name_value(body, value, parameter);
            self.local.values[value] = Some(parameter);
        }
        for &block in &order[1..] {
            self.make_phis(body, block)?;
        }
        for &block in &order {
            self.emitter.position_at_end(self.block(block));
            self.operations(body, block);
        }
        Ok(())
    }

    fn declared(&self, body: &Body) -> Option<FunctionValue<'ctx>> {
        let name: Name = self.cx.name(body.symbol_name(self.cx)?);
        self.functions.get(&name).map(|function| function.value)
    }

    fn make_phis(&mut self, body: &Body, block: BlockId) -> Result<(), Failed> {
        self.emitter.position_at_end(self.block(block));
        for &value in body.arguments(block) {
            let ty = self.ty(body.ty(value), body.loc)?;
            let phi = self.emitter.phi(ty);
            self.name_value(body, value, phi);
            self.local.values[value] = Some(phi);
        }
        Ok(())
    }

    /// Translates the operations of a block. After an error the others are tried all the same;
    /// values that are missing then are poison in a module that nobody gets.
    fn operations(&mut self, body: &Body, block: BlockId) {
        for op in body.ops(block) {
            let _ = self.operation(View::new(self.cx, body, op));
        }
    }

    /// Translates an operation at the current place; its value, if it has one, is known then.
    pub(super) fn operation(&mut self, view: View<'_>) -> Result<Option<Value<'ctx>>, Failed> {
        let def = view.def();
        let made = match self.rules.get(&std::ptr::from_ref(def)).copied() {
            Some(rule) => self.follow(rule, view),
            None => Err(self.untranslatable(def, view.body.loc(view.op))),
        };
        let value = made?;
        if let Some(value) = value {
            self.apply_flags(view, value);
            if view.body.result_count(view.op) == 1 {
                let result = view.result(0);
                self.name_value(view.body, result, value);
                self.local.values[result] = Some(value);
            }
        }
        Ok(value)
    }

    fn follow(&mut self, rule: Rule<'a, 'ctx>, view: View<'_>) -> Result<Option<Value<'ctx>>, Failed> {
        match rule {
            Rule::Binary(opcode) => {
                let (lhs, rhs) = (self.operand(view, 0)?, self.operand(view, 1)?);
                Ok(Some(self.emitter.binary(opcode, lhs, rhs)))
            }
            Rule::Cast(opcode) => {
                let value = self.operand(view, 0)?;
                let to = self.ty(view.result_type(0), view.body.loc(view.op))?;
                Ok(Some(self.emitter.cast(opcode, value, to)))
            }
            Rule::Intrinsic(overloads, immediates) => {
                let immediates: Vec<(&str, u32)> = immediates.iter().map(|&name| (name, 1)).collect();
                self.intrinsic(view, overloads, &immediates).map(Some)
            }
            Rule::Numbered(overloads, immediates) => self.intrinsic(view, overloads, immediates).map(Some),
            Rule::By(emit) => emit(self, view),
        }
    }

    /// The LLVM value of a value of the function.
    pub(super) fn value(&mut self, body: &Body, value: ValueId) -> Result<Value<'ctx>, Failed> {
        if let Some(known) = self.local.values[value] {
            return Ok(known);
        }
        // Its definition could not be translated, which was reported.
        let ty = self.ty(body.ty(value), body.loc)?;
        Ok(self.emitter.poison(ty))
    }

    /// The LLVM value of an operand.
    pub(super) fn operand(&mut self, view: View<'_>, index: usize) -> Result<Value<'ctx>, Failed> {
        self.value(view.body, view.operand(index))
    }

    /// The LLVM values of all operands.
    pub(super) fn operands(&mut self, view: View<'_>) -> Result<Vec<Value<'ctx>>, Failed> {
        (0..view.body.operand_count(view.op)).map(|index| self.operand(view, index)).collect()
    }

    /// The LLVM block of a block that is reachable.
    pub(super) fn block(&self, block: BlockId) -> Block<'ctx> {
        self.local.blocks[block].expect("blocks that a reachable one goes to are reachable")
    }

    /// Values keep their names where those are words; numbers say nothing.
    fn name_value(&self, body: &Body, value: ValueId, made: Value<'ctx>) {
        if made.can_be_named()
            && let Some(name) = body.value_name(value).and_then(|name| name.word(self.cx))
        {
            made.set_name(&name);
        }
    }

    /// The value that the region of a global computes: every step must fold to a constant.
    pub(super) fn initial_value(&mut self, body: &Body, region: RegionId) -> Result<Option<Value<'ctx>>, Failed> {
        self.local = Local::default();
        self.emitter.position_nowhere();
        let Some(block) = body.entry(region) else { return Ok(None) };
        let ops: Vec<OpId> = body.ops(block).collect();
        for op in ops {
            let view = View::new(self.cx, body, op);
            if view.def() == <llvm::Return as ir::Op>::DEF {
                return self.operand(view, 0).map(Some);
            }
            let value = self.operation(view)?;
            if value.is_none_or(Value::is_instruction) {
                let message = format!("`{}` is not constant, but initialises a global", view.def().name);
                return Err(self.fail(body.loc(op), message));
            }
        }
        Ok(None)
    }
}

fn block_name(cx: &ir::Context, body: &Body, block: BlockId) -> String {
    let word = body.block_name(block).and_then(|name| name.word(cx));
    word.unwrap_or_else(|| format!("bb{}", block.index()))
}

/// The blocks that can be reached from the entry, each before those that it dominates.
fn reverse_postorder(body: &Body, entry: BlockId) -> Vec<BlockId> {
    let mut seen: IdMap<BlockId, bool> = IdMap::new(false);
    let mut order = Vec::new();
    // A block with the number of successors that were looked at.
    let mut open = vec![(entry, 0)];
    seen[entry] = true;
    while let Some((block, next)) = open.last_mut() {
        let block = *block;
        let successors = body.last_op(block).map_or(&[][..], |op| body.successors(op));
        // The last successor first, so that the first comes first in the result.
        let target = successors.len().checked_sub(*next + 1).map(|at| successors[at]);
        *next += 1;
        match target {
            Some(target) if !seen[target] => {
                seen[target] = true;
                open.push((target, 0));
            }
            Some(_) => {}
            None => {
                order.push(block);
                open.pop();
            }
        }
    }
    order.reverse();
    order
}
