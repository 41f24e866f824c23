//! Loops and choices.
//!
//! A `while` that counts becomes `loop.for`: its condition compares one carried value, which the
//! body only adds a constant to, with a bound that does not change. Values that the body passes on
//! unchanged are no longer carried.

use arith::CmpI;
use ir::{BlockId, Builder, Op, OpId, Point, RegionId, Type, ValueId};
use stablehlo::Direction;

use super::reductions::results;
use super::{Converter, Values};

// ---- choices ----

pub(crate) fn if_(c: &mut Converter<'_, '_>) -> Values {
    let predicate = c.operand(0);
    let condition = c.scalar(predicate);
    let regions = c.body.regions(c.op()).to_vec();
    let types: Vec<Type> = c.body.results(c.op()).map(|value| c.body.ty(value)).collect();
    let choice = loops::If::build(&mut c.builder(), &types, condition);
    let (then, otherwise) = (choice.then(c.body), choice.otherwise(c.body));
    for (from, to) in regions.into_iter().zip([then, otherwise]) {
        c.body.move_blocks(from, to);
        finish(c, to);
    }
    Ok(results(c, choice.id()))
}

/// A tree of conditionals. Numbers that no branch has are greater than all others as unsigned
/// numbers, and go to the last branch.
pub(crate) fn case(c: &mut Converter<'_, '_>) -> Values {
    let index = c.operand(0);
    let index = c.scalar(index);
    let regions = c.body.regions(c.op()).to_vec();
    let types: Vec<Type> = c.body.results(c.op()).map(|value| c.body.ty(value)).collect();
    branches(c, index, 0, &regions, &types)
}

fn branches(c: &mut Converter<'_, '_>, index: ValueId, first: i128, regions: &[RegionId], types: &[Type]) -> Values {
    if let &[region] = regions {
        return lay_out(c, region);
    }
    let middle = regions.len() / 2;
    // With two branches, what is not the first is the second.
    let condition = match (first, regions.len()) {
        (0, 2) => {
            let zero = c.int_like(index, 0);
            c.cmpi(CmpI::Eq, index, zero)
        }
        _ => {
            let bound = c.int_like(index, first + middle as i128);
            c.cmpi(CmpI::Ult, index, bound)
        }
    };
    let choice = loops::If::build(&mut c.builder(), types, condition);
    let halves = [
        (choice.then(c.body), first, &regions[..middle]),
        (choice.otherwise(c.body), first + middle as i128, &regions[middle..]),
    ];
    for (region, first, part) in halves {
        let block = c.body.add_block(region, &[]);
        let values = c.at(Point::End(block), |c| branches(c, index, first, part, types))?;
        yield_at(c, block, &values);
    }
    Ok(results(c, choice.id()))
}

/// Puts the operations of a region where the current operation is; gives what it returns.
fn lay_out(c: &mut Converter<'_, '_>, region: RegionId) -> Values {
    let Some(block) = c.body.entry(region) else { return Err(c.fail("a branch is empty")) };
    let ops: Vec<OpId> = c.body.ops(block).collect();
    let point = c.point();
    c.body.inline_block(block, point, &[]);
    for &op in &ops {
        let _ = c.convert(op);
    }
    Ok(take_return(c, ops.last().copied()))
}

/// The operands of a `stablehlo.return`, which is erased.
fn take_return(c: &mut Converter<'_, '_>, last: Option<OpId>) -> Vec<ValueId> {
    let Some(last) = last else { return Vec::new() };
    let values = c.body.operands(last).collect();
    c.body.erase(last);
    values
}

fn yield_at(c: &mut Converter<'_, '_>, block: BlockId, values: &[ValueId]) {
    let (cx, loc) = (c.cx, c.loc);
    loops::Yield::build(&mut Builder::at_end(cx, c.body, block, loc), values);
}

/// Converts a region that was moved, and lets it yield what it returned.
fn finish(c: &mut Converter<'_, '_>, region: RegionId) {
    let Some(block) = c.body.entry(region) else { return };
    c.block(block);
    let last = c.body.last_op(block);
    let values = take_return(c, last);
    yield_at(c, block, &values);
}

// ---- loops ----

pub(crate) fn while_(c: &mut Converter<'_, '_>) -> Values {
    let regions = c.body.regions(c.op()).to_vec();
    if let Some(count) = counted(c, regions[0], regions[1]) {
        return Ok(for_(c, regions[1], count));
    }
    let inits = c.operands();
    let types: Vec<Type> = inits.iter().map(|&value| c.ty(value)).collect();
    let one = loops::While::build(&mut c.builder(), &types, &inits);
    let (before, after) = (one.before(c.body), one.after(c.body));
    c.body.move_blocks(regions[0], before);
    c.body.move_blocks(regions[1], after);
    finish(c, after);
    let Some(block) = c.body.entry(before) else { return Err(c.fail("a condition is empty")) };
    c.block(block);
    let last = c.body.last_op(block);
    let arguments = c.body.arguments(block).to_vec();
    let asked = take_return(c, last)[0];
    c.at(Point::End(block), |c| {
        let condition = c.scalar(asked);
        loops::Condition::build(&mut c.builder(), condition, &arguments);
    });
    Ok(results(c, one.id()))
}

/// A loop that counts.
struct Count {
    /// The number of the carried value that counts.
    counter: usize,
    unsigned: bool,
    /// The end, as a tensor outside of the loop.
    end: End,
    /// Whether the end itself is reached.
    is_inclusive: bool,
    step: i64,
}

/// Where a loop ends.
#[derive(Copy, Clone)]
enum End {
    Known(i128),
    Value(ValueId),
}

/// Whether a loop counts, as it was written.
fn counted(c: &Converter<'_, '_>, condition: RegionId, body: RegionId) -> Option<Count> {
    let (condition, body) = (c.body.entry(condition)?, c.body.entry(body)?);
    let asked = c.body.operand(c.body.last_op(condition)?, 0);
    let compare = stablehlo::Compare::defining(c.body, asked)?;
    let (mut left, mut right) = (c.body.operand(compare.id(), 0), c.body.operand(compare.id(), 1));
    let is_inclusive = match compare.comparison_direction(c.cx, c.body) {
        Direction::Lt => false,
        Direction::Le => true,
        Direction::Gt | Direction::Ge => {
            std::mem::swap(&mut left, &mut right);
            compare.comparison_direction(c.cx, c.body) == Direction::Ge
        }
        _ => return None,
    };
    let counter = c.body.arguments(condition).iter().position(|&argument| argument == left)?;
    let element = c.element(left);
    if !element.is_integer(c.cx) || element == Type::I1 {
        return None;
    }
    let unsigned = c.is_operand_unsigned(compare.id(), 0);
    let width = element.width(c.cx)?;
    let greatest = if unsigned { (1i128 << width) - 1 } else { (1i128 << (width - 1)) - 1 };
    // The body adds a constant to it.
    let last = c.body.last_op(body)?;
    let add = stablehlo::Add::defining(c.body, c.body.operand(last, counter))?;
    let argument = c.body.arguments(body)[counter];
    let step = match [0, 1].map(|index| c.body.operand(add.id(), index)) {
        [from, by] if from == argument => by,
        [by, from] if from == argument => by,
        _ => return None,
    };
    let step = i64::try_from(c.known_int(step, unsigned)?).ok().filter(|&step| step > 0)?;
    let end = match c.known_int(right, unsigned) {
        Some(number) => End::Known(number),
        None => End::Value(unchanging(c, condition, body, right)?),
    };
    // Counting must end before numbers wrap around, and an index must hold them.
    let is_safe = match end {
        End::Known(number) => number + i128::from(is_inclusive) + i128::from(step) - 1 <= greatest.min(i64::MAX.into()),
        End::Value(_) => step == 1 && !is_inclusive && (!unsigned || width < 64),
    };
    is_safe.then_some(Count { counter, unsigned, end, is_inclusive, step })
}

/// What a bound in a condition is outside of the loop: a value from there, or a carried one that
/// the body passes on.
fn unchanging(c: &Converter<'_, '_>, condition: BlockId, body: BlockId, bound: ValueId) -> Option<ValueId> {
    if let Some(index) = c.body.arguments(condition).iter().position(|&argument| argument == bound) {
        let last = c.body.last_op(body)?;
        let is_passed = c.body.operand(last, index) == c.body.arguments(body)[index];
        return is_passed.then(|| c.operand(index));
    }
    let block = c.body.defining_block(bound)?;
    (block != condition).then_some(bound)
}

/// Builds a loop that counts from the body of one that was found to.
fn for_(c: &mut Converter<'_, '_>, body: RegionId, count: Count) -> Vec<ValueId> {
    let inits = c.operands();
    let element = c.element(inits[count.counter]);
    let lower = c.scalar_index(inits[count.counter], count.unsigned);
    let upper = match count.end {
        End::Known(number) => c.index((number + i128::from(count.is_inclusive)) as i64),
        End::Value(value) => c.scalar_index(value, count.unsigned),
    };
    let step = c.index(count.step);
    let old = c.body.entry(body);
    let returned: Vec<ValueId> =
        old.and_then(|block| c.body.last_op(block)).map_or(Vec::new(), |last| c.body.operands(last).collect());
    let passed: Vec<ValueId> = old.map_or(Vec::new(), |block| c.body.arguments(block).to_vec());
    let carried: Vec<usize> =
        (0..inits.len()).filter(|&at| at != count.counter && returned[at] != passed[at]).collect();
    let starts: Vec<ValueId> = carried.iter().map(|&at| inits[at]).collect();
    let types: Vec<Type> = starts.iter().map(|&value| c.ty(value)).collect();
    let one = loops::For::build(&mut c.builder(), &types, lower, upper, step, &starts);
    let arguments: Vec<Type> = std::iter::once(Type::INDEX).chain(types).collect();
    let region = one.body(c.body);
    let block = c.body.add_block(region, &arguments);
    let inside = c.body.arguments(block).to_vec();
    let mut values = inits.clone();
    values[count.counter] = c.at(Point::End(block), |c| c.tensor_of_index(inside[0], element));
    for (&at, &argument) in carried.iter().zip(&inside[1..]) {
        values[at] = argument;
        let name = c.body.value_name(passed[at]);
        c.body.set_value_name(argument, name);
    }
    if let Some(old) = old {
        let ops: Vec<OpId> = c.body.ops(old).collect();
        c.body.inline_block(old, Point::End(block), &values);
        for &op in &ops {
            let _ = c.convert(op);
        }
        let next = take_return(c, ops.last().copied());
        let next: Vec<ValueId> = carried.iter().map(|&at| next[at]).collect();
        yield_at(c, block, &next);
    }
    let last = c
        .body
        .has_uses(c.body.result(c.op(), count.counter))
        .then(|| last_count(c, [lower, upper], count.step, element));
    let mut results = inits;
    for (&at, value) in carried.iter().zip(c.body.results(one.id()).collect::<Vec<ValueId>>()) {
        results[at] = value;
    }
    if let Some(last) = last {
        results[count.counter] = last;
    }
    results
}

/// What the counter is in the end.
fn last_count(c: &mut Converter<'_, '_>, [lower, upper]: [ValueId; 2], step: i64, element: Type) -> ValueId {
    let mut last = c.emit(arith::Maxsi::DEF, &[lower, upper]);
    if step != 1 {
        let (by, more) = (c.index(step), c.index(step - 1));
        let length = c.emit(arith::Subi::DEF, &[last, lower]);
        let length = c.emit(arith::Addi::DEF, &[length, more]);
        let times = c.emit(arith::Divui::DEF, &[length, by]);
        let length = c.emit(arith::Muli::DEF, &[times, by]);
        last = c.emit(arith::Addi::DEF, &[lower, length]);
    }
    c.tensor_of_index(last, element)
}
