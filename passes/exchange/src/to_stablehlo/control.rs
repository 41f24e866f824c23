//! Loops and choices. A loop that counts carries its counter as an `i64`.

use ir::{BlockId, Op, OpId, Point, RegionId, Type, ValueId};
use stablehlo::Direction;

use super::{Exporter, Values};

/// The operands of the terminator of a block, which is erased.
fn take_values(e: &mut Exporter<'_, '_>, block: BlockId) -> Vec<ValueId> {
    let Some(last) = e.body.last_op(block) else { return Vec::new() };
    if !loops::Yield::is(e.body, last) && !loops::Condition::is(e.body, last) {
        return Vec::new();
    }
    let values = e.body.operands(last).collect();
    e.body.erase(last);
    values
}

fn end_with(e: &mut Exporter<'_, '_>, block: BlockId, values: &[ValueId]) {
    e.at(Point::End(block), |e| stablehlo::Return::build(&mut e.builder(), values));
}

/// Moves a region, converts it, and lets it return what it yielded.
fn finish(e: &mut Exporter<'_, '_>, from: RegionId, to: RegionId) {
    e.body.move_blocks(from, to);
    let block = e.body.entry(to).unwrap_or_else(|| e.body.add_block(to, &[]));
    e.block(block);
    let values = take_values(e, block);
    end_with(e, block, &values);
}

pub(crate) fn if_(e: &mut Exporter<'_, '_>, op: OpId) -> Values {
    let regions = e.body.regions(op).to_vec();
    let types: Vec<Type> = e.body.results(op).map(|value| e.ty(value)).collect();
    let condition = e.body.operand(op, 0);
    let choice = stablehlo::If::build(&mut e.builder(), &types, condition);
    let inner = e.body.regions(choice.id()).to_vec();
    for (from, to) in regions.into_iter().zip(inner) {
        finish(e, from, to);
    }
    Ok(e.body.results(choice.id()).collect())
}

pub(crate) fn while_(e: &mut Exporter<'_, '_>, op: OpId) -> Values {
    let regions = e.body.regions(op).to_vec();
    let (inits, results) = (e.operands(op), e.body.results(op).map(|value| e.ty(value)).collect::<Vec<Type>>());
    let Some(before) = e.body.entry(regions[0]) else { return Err(e.fail("a condition is empty")) };
    // StableHLO passes on what its condition takes. Ours may pass on something else.
    let last = e.body.last_op(before);
    let passed: Vec<ValueId> = last.map_or(Vec::new(), |last| e.body.operands(last).skip(1).collect());
    if passed != e.body.arguments(before) {
        return Err(e.fail(
            "a `loop.while` whose condition does not pass on its arguments as they are has no counterpart in StableHLO",
        ));
    }
    let one = stablehlo::While::build(&mut e.builder(), &results, &inits);
    let inner = e.body.regions(one.id()).to_vec();
    e.body.move_blocks(regions[0], inner[0]);
    e.block(before);
    let asked = take_values(e, before);
    end_with(e, before, &asked[..1]);
    finish(e, regions[1], inner[1]);
    Ok(e.body.results(one.id()).collect())
}

pub(crate) fn for_(e: &mut Exporter<'_, '_>, op: OpId) -> Values {
    let operands = e.operands(op);
    let (upper, step) = (operands[1], operands[2]);
    let carried: Vec<ValueId> = [&operands[..1], &operands[3..]].concat();
    let types: Vec<Type> = carried.iter().map(|&value| e.ty(value)).collect();
    let region = e.body.regions(op)[0];
    let one = stablehlo::While::build(&mut e.builder(), &types, &carried);
    let inner = e.body.regions(one.id()).to_vec();
    let condition = e.body.add_block(inner[0], &types);
    let counter = e.body.arguments(condition)[0];
    let asked = e.at(Point::End(condition), |e| e.compare(Direction::Lt, counter, upper, None));
    end_with(e, condition, &[asked]);
    e.body.move_blocks(region, inner[1]);
    let Some(block) = e.body.entry(inner[1]) else { return Err(e.fail("a body is empty")) };
    e.block(block);
    let mut next = take_values(e, block);
    let counter = e.body.arguments(block)[0];
    next.insert(0, e.at(Point::End(block), |e| e.emit(stablehlo::Add::DEF, &[counter, step])));
    end_with(e, block, &next);
    Ok(e.body.results(one.id()).skip(1).collect())
}
