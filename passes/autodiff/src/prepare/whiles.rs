//! `loop.while` in a form that can be run backwards: what decides stands at the end of an
//! iteration, and iterations are counted.
//!
//! The first region runs once before the loop and once more behind the second one in each
//! iteration, so that the loop itself only asks a carried condition:
//!
//! ```text
//! %v, %n = loop.while (%v = %v0, %k = 0, %c = %c0) { loop.condition(%c) %v, %k }
//!          do { ^bb0(%v, %k): the second region; the first region; loop.yield %v', %k + 1, %c' }
//! ```
//!
//! Then the reverse is a loop that counts to the result `%n`, over one block. No iteration runs
//! for counting alone, unless tensors are to be kept, a tape of which has to be as long as the loop, or
//! loops inside of others are to run again in the reverse sweep (`loops=joint`): how often is kept then.

use ir::interfaces::Loop;
use ir::{BlockId, Body, Builder, CloneMap, Context, Op, OpId, Point, Type, ValueId};

use crate::program::{Kind, is_float_type, kind_of};
use crate::values::{add, integer_constant};

/// Brings all whiles into this form, inner ones first.
pub fn rotate(cx: &Context, body: &mut Body) {
    let ops: Vec<OpId> = body.walk_all().filter(|&op| loops::While::is(body, op)).collect();
    for op in ops.into_iter().rev() {
        rotate_one(cx, body, op);
    }
}

fn rotate_one(cx: &Context, body: &mut Body, op: OpId) {
    let (before, after) = (entry(body, op, 0), entry(body, op, 1));
    let inits: Vec<ValueId> = body.operands(op).collect();
    let results: Vec<ValueId> = body.results(op).collect();
    let name = results.first().and_then(|&result| body.value_name(result)).map(|name| name.text(cx));
    let loc = body.loc(op);

    let (condition, mut values) = copy_before(body, before, &inits, Point::Before(op));
    let mut b = Builder::before(cx, body, op);
    let (zero, one) = (integer_constant(&mut b, 0, Type::INDEX), integer_constant(&mut b, 1, Type::INDEX));
    let types: Vec<Type> = values.iter().map(|&value| b.ty(value)).chain([Type::INDEX]).collect();
    values.extend([zero, condition]);
    let rotated = loops::While::build(&mut b, &types, &values);
    b.body.set_attrs(rotated.id(), b.body.attrs(op));

    let header: Vec<Type> = types.iter().copied().chain([Type::I1]).collect();
    let first = body.add_block(body.regions(rotated.id())[0], &header);
    let arguments = body.arguments(first).to_vec();
    let (&asked, passed) = arguments.split_last().expect("the condition is the last argument");
    loops::Condition::build(&mut Builder::at_end(cx, body, first, loc), asked, passed);

    let second = body.add_block(body.regions(rotated.id())[1], &types);
    let mut map = CloneMap::default();
    for (index, &old) in body.arguments(after).to_vec().iter().enumerate() {
        let new = body.arguments(second)[index];
        let name = body.value_name(old);
        body.set_value_name(new, name);
        map.map(old, new);
    }
    let terminator = body.terminator(after).expect("a verified block has a terminator");
    for inner in body.ops(after).filter(|&inner| inner != terminator).collect::<Vec<_>>() {
        body.clone_op(inner, Point::End(second), &mut map);
    }
    let next: Vec<ValueId> = body.operands(terminator).map(|value| map.value(value)).collect();
    let (condition, mut values) = copy_before(body, before, &next, Point::End(second));
    let number = *body.arguments(second).last().expect("the number is the last argument");
    let mut b = Builder::at_end(cx, body, second, loc);
    let counted = add(&mut b, number, one);
    values.extend([counted, condition]);
    loops::Yield::build(&mut b, &values);

    for (index, &old) in results.iter().enumerate() {
        let new = body.result(rotated.id(), index);
        let name = body.value_name(old);
        body.set_value_name(new, name);
        body.replace_all_uses(old, new);
    }
    let trips = body.result(rotated.id(), results.len());
    body.name_value(cx, trips, &name.map_or("trips".to_owned(), |name| format!("{name}_trips")));
    body.erase(op);
}

/// Which whiles run ahead to count.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Counting {
    /// Those on tensors.
    Tensors,
    /// Those inside of loops, too.
    InLoops,
}

/// Whiles on tensors become counted loops, whose tapes have known sizes: a copy runs ahead to count.
/// So do those that are to run again in the reverse sweep. Rotated whiles are expected.
pub fn count_ahead(cx: &Context, body: &mut Body, counting: Counting) {
    let ops: Vec<OpId> = body.walk_all().filter(|&op| loops::While::is(body, op)).collect();
    let is_wanted = |op: OpId| {
        let is_in_loop = counting == Counting::InLoops && !affine::loops_around_op(body, op).is_empty();
        (is_in_loop || has_tensors(cx, body, op)) && can_run_twice(body, op)
    };
    for op in ops.into_iter().rev().filter(|&op| is_wanted(op)).collect::<Vec<_>>() {
        count_one(cx, body, op);
    }
}

/// Whether a while works on tensors of floats.
fn has_tensors(cx: &Context, body: &Body, op: OpId) -> bool {
    let mut inner = body.regions(op).iter().flat_map(|&region| body.walk(region));
    let is_tensor = |value: ValueId| body.ty(value).is_tensor(cx) && is_float_type(cx, body.ty(value));
    body.operands(op).any(is_tensor) || inner.any(|op| body.operands(op).any(is_tensor))
}

/// Whether a while does nothing but load and compute.
fn can_run_twice(body: &Body, op: OpId) -> bool {
    let mut inner = body.regions(op).iter().flat_map(|&region| body.walk(region));
    let is_computed =
        |kind| matches!(kind, Kind::Pure | Kind::Load | Kind::For | Kind::If | Kind::While | Kind::Terminator);
    inner.all(|op| is_computed(kind_of(body, op)))
}

fn count_one(cx: &Context, body: &mut Body, op: OpId) {
    let count = body.result_count(op) - 1;
    let ahead = body.clone_op(op, Point::Before(op), &mut CloneMap::default());
    let trips = body.result(ahead, count);
    let block = entry(body, op, 1);
    let (arguments, results) = (body.arguments(block).to_vec(), body.results(op).collect::<Vec<_>>());
    let terminator = body.terminator(block).expect("a verified block has a terminator");
    let inner: Vec<OpId> = body.ops(block).filter(|&inner| inner != terminator).collect();
    let inits: Vec<ValueId> = body.operands(op).take(count).collect();
    let mut b = Builder::before(cx, body, op);
    let (zero, one) = (integer_constant(&mut b, 0, Type::INDEX), integer_constant(&mut b, 1, Type::INDEX));
    let counted = loops::build_for(&mut b, zero, trips, one, &inits, |b, number, carried| {
        let mut map = CloneMap::default();
        for (&old, &new) in arguments.iter().zip(carried.iter().chain([&number])) {
            let name = b.body.value_name(old);
            b.body.set_value_name(new, name);
            map.map(old, new);
        }
        for inner in inner {
            b.body.clone_op(inner, b.point, &mut map);
        }
        b.body.operands(terminator).take(count).map(|value| map.value(value)).collect()
    });
    for (&old, new) in results.iter().zip(counted.into_iter().chain([trips])) {
        let name = body.value_name(old);
        body.set_value_name(new, name);
        body.replace_all_uses(old, new);
    }
    body.erase(op);
}

fn entry(body: &Body, op: OpId, region: usize) -> BlockId {
    body.entry(body.regions(op)[region]).expect("a verified while has blocks")
}

/// Copies the first region for these arguments; gives its condition and what it passes on.
fn copy_before(body: &mut Body, before: BlockId, arguments: &[ValueId], point: Point) -> (ValueId, Vec<ValueId>) {
    let mut map = CloneMap::default();
    for (&old, &new) in body.arguments(before).to_vec().iter().zip(arguments) {
        map.map(old, new);
    }
    let terminator = body.terminator(before).expect("a verified block has a terminator");
    for op in body.ops(before).filter(|&op| op != terminator).collect::<Vec<_>>() {
        body.clone_op(op, point, &mut map);
    }
    let passed: Vec<ValueId> = body.operands(terminator).map(|value| map.value(value)).collect();
    (passed[0], passed[1..].to_vec())
}

/// A while in this form as a counted loop whose end is known behind it.
pub fn as_loop(body: &Body, op: OpId) -> Loop {
    let count = body.result_count(op) - 1;
    let region = body.regions(op)[1];
    let block = entry(body, op, 1);
    let terminator = body.terminator(block).expect("a verified block has a terminator");
    let counted = body.defining_op(body.operand(terminator, count)).expect("iterations are counted by a sum");
    Loop {
        lower: body.operand(op, count),
        upper: body.result(op, count),
        step: body.operand(counted, 1),
        body: region,
        induction: body.arguments(block)[count],
        inits: body.operands(op).take(count).collect(),
        carried: body.arguments(block)[..count].to_vec(),
        terminator: Some(terminator),
        parallel: false,
    }
}
