//! The cf dialect: branches between the blocks of a function, and assertions.
//!
//! A memref that goes along a branch is taken apart, as everywhere; the blocks of the function
//! have arguments for its parts.

use ir::branches::{passed, passed_by_condition, passed_by_switch};
use ir::{BlockId, Failed, Op, OpDef, OpId, Type, ValueId};

use super::build::integer;
use super::descriptor::{carried_types, carried_values, take_carried};
use super::{Lowering, Rule, bounds, runtime};

/// The table.
pub const RULES: &[(&OpDef, Rule)] =
    &[(cf::Assert::DEF, assert), (cf::Br::DEF, br), (cf::CondBr::DEF, cond_br), (cf::Switch::DEF, switch)];

/// Gives a new block that is not the first one arguments for those of the old one.
pub fn block(c: &mut Lowering<'_>, old: BlockId, new: BlockId) -> Result<(), Failed> {
    let olds = c.body().arguments(old).to_vec();
    let types: Vec<Type> = olds.iter().map(|&value| c.body().ty(value)).collect();
    let carried = carried_types(c, &types)?;
    let arguments: Vec<ValueId> = carried.into_iter().map(|ty| c.builder().body.add_argument(new, ty)).collect();
    let values = take_carried(c, &olds, &arguments);
    for (old, value) in olds.into_iter().zip(values) {
        c.map(old, value);
    }
    Ok(())
}

/// The block that a branch goes to, and what goes along.
fn target(
    c: &mut Lowering<'_>,
    op: OpId,
    number: usize,
    passed: fn(ir::View<'_>, usize) -> Vec<ValueId>,
) -> Result<(BlockId, Vec<ValueId>), Failed> {
    let olds = passed(c.view(op), number);
    let values = carried_values(c, op, &olds)?;
    let old = c.body().successors(op)[number];
    Ok((c.successor(old), values))
}

fn br(c: &mut Lowering<'_>, op: OpId, _: &[ValueId]) -> Result<(), Failed> {
    let (block, values) = target(c, op, 0, passed)?;
    llvm::Br::to(&mut c.builder(), block, &values);
    Ok(())
}

fn cond_br(c: &mut Lowering<'_>, op: OpId, operands: &[ValueId]) -> Result<(), Failed> {
    let (then, values) = target(c, op, 0, passed_by_condition)?;
    let (otherwise, others) = target(c, op, 1, passed_by_condition)?;
    let weights = cf::CondBr::of(op).branch_weights(c.cx, c.body());
    let mut builder = c.builder();
    let branch = llvm::CondBr::build(&mut builder, operands[0], &values, &others, then, otherwise);
    if let Some(weights) = weights {
        branch.set_branch_weights(builder.cx, builder.body, weights);
    }
    Ok(())
}

fn switch(c: &mut Lowering<'_>, op: OpId, operands: &[ValueId]) -> Result<(), Failed> {
    let (default, default_values) = target(c, op, 0, passed_by_switch)?;
    let (mut blocks, mut segments, mut values) = (Vec::new(), Vec::new(), Vec::new());
    for number in 1..c.body().successors(op).len() {
        let (block, case) = target(c, op, number, passed_by_switch)?;
        blocks.push(block);
        segments.push(case.len() as i64);
        values.extend(case);
    }
    let cases = cf::Switch::of(op).case_values(c.cx, c.body());
    let mut builder = c.builder();
    let switch = llvm::Switch::build(&mut builder, operands[0], &default_values, &values, default, &blocks, segments);
    if let Some(cases) = cases {
        switch.set_case_values(builder.cx, builder.body, cases);
    }
    Ok(())
}

/// Goes on if the condition holds; else checked code reports, and other code writes the message
/// to the standard error and aborts.
///
/// The message is written without a buffer: `abort` flushes none.
fn assert(c: &mut Lowering<'_>, op: OpId, operands: &[ValueId]) -> Result<(), Failed> {
    const STANDARD_ERROR: i128 = 2;
    let message = cf::Assert::of(op).msg(c.cx, c.body()).to_string();
    let is_checked = c.state.check_bounds;
    let message = if is_checked { message } else { format!("assertion failed: {message}\n") };
    let (failed, goes_on) = (c.add_block(&[]), c.add_block(&[]));
    llvm::CondBr::build(&mut c.builder(), operands[0], &[], &[], goes_on, failed);
    c.start(failed);
    let length = message.len() as i64;
    let (pointer, ty) = (llvm::pointer(c.cx), llvm::array(c.cx, length as u64, Type::I8));
    let (one, count) = (integer(c, 1, Type::I64), integer(c, length.into(), Type::I64));
    let text = c.cx.string(&message);
    let mut builder = c.builder();
    let text = llvm::Constant::emit(&mut builder, ty, text);
    let place = llvm::Alloca::emit(&mut builder, pointer, one, ty);
    llvm::Store::build(&mut builder, text, place);
    if is_checked {
        bounds::report_assertion(c, op, place, count);
    } else {
        let file = integer(c, STANDARD_ERROR, Type::I32);
        runtime::call(c, "write", &[file, place, count], Type::I64);
        runtime::call_void(c, "abort", &[]);
    }
    llvm::Unreachable::build(&mut c.builder());
    c.start(goes_on);
    Ok(())
}
