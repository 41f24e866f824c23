//! What is known before a nest of loops: bounds computed ahead, and entries counted ahead.

use hashbrown::HashSet;
use ir::{BlockId, Body, Builder, CloneMap, OpId, Point, Type, ValueDef, ValueId};

use crate::program::{Kind, Program, runs_anywhere};
use crate::values::{add, integer_constant, trip_count};

/// Whether a value can be computed before an operation around it (the outermost one, if none is
/// given): from what is outside of it, by operations that are harmless wherever they run.
pub fn is_known_before(program: &Program<'_>, value: ValueId, around: Option<OpId>) -> bool {
    let is_harmless = |op| runs_anywhere(program.cx, program.body, op);
    match around {
        None => is_computable(program, value, None, &is_harmless, &mut HashSet::new()),
        Some(around) => is_known_outside(program, value, around, MAX_DEPTH),
    }
}

/// How many operations deep a bound may be computed.
const MAX_DEPTH: usize = 16;

fn is_known_outside(program: &Program<'_>, value: ValueId, around: OpId, depth: usize) -> bool {
    let body = program.body;
    if !body.is_defined_inside(value, around) {
        return true;
    }
    let is_plain = |op: &OpId| depth > 0 && body.regions(*op).is_empty() && runs_anywhere(program.cx, body, *op);
    let op = body.defining_op(value).filter(is_plain);
    op.is_some_and(|op| body.operands(op).all(|operand| is_known_outside(program, operand, around, depth - 1)))
}

/// Whether a value can be computed again inside a copy of the loops around it. `inside` are the
/// induction variables that the copy has; `is_repeatable` says which operations may be copied.
fn is_computable(
    program: &Program<'_>,
    value: ValueId,
    inside: Option<&[ValueId]>,
    is_repeatable: &dyn Fn(OpId) -> bool,
    seen: &mut HashSet<ValueId>,
) -> bool {
    let body = program.body;
    if !seen.insert(value) || inside.is_some_and(|known| known.contains(&value)) {
        return true;
    }
    match body.value_def(value) {
        ValueDef::Argument(block, _) => body.block_parent(block).is_none(),
        ValueDef::Result(op, _) if body.parent_op(op).is_none() => true,
        ValueDef::Result(op, _) => {
            body.regions(op).is_empty()
                && is_repeatable(op)
                && body.operands(op).all(|operand| is_computable(program, operand, inside, is_repeatable, seen))
        }
        ValueDef::Forward => false,
    }
}

/// Computes a value that [`is_known_before`] before an operation of the outermost block.
pub fn emit_before(
    program: &Program<'_>,
    forward: &mut Body,
    place: OpId,
    value: ValueId,
    map: &mut CloneMap,
) -> ValueId {
    emit(program, forward, Point::Before(place), value, map)
}

/// Copies what computes a value to a place; `map` says what is there already.
fn emit(program: &Program<'_>, forward: &mut Body, place: Point, value: ValueId, map: &mut CloneMap) -> ValueId {
    if let Some(known) = map.get(value) {
        return known;
    }
    let body = program.body;
    let Some(op) = body.defining_op(value).filter(|&op| body.parent_op(op).is_some()) else { return value };
    for operand in body.operands(op) {
        emit(program, forward, place, operand, map);
    }
    forward.clone_op(op, place, map);
    map.value(value)
}

/// A loop or conditional on the way to a block, as the counting run goes through it.
#[derive(Copy, Clone)]
pub struct CountStep {
    op: OpId,
    /// Whether a conditional is asked; one whose condition is not known ahead counts as taken,
    /// which gives a bound that is large enough.
    is_asked: bool,
}

/// How to count the runs of the block at the end of a path before the path's first operation
/// runs; `None` if there is a loop whose bounds are not known then.
pub fn plan_count(program: &Program<'_>, path: &[OpId]) -> Option<Vec<CountStep>> {
    let mut inside = Vec::new();
    let mut steps = Vec::new();
    let mut is_guarded = true;
    for &op in path {
        // Behind a condition that is not asked, only what is harmless wherever it runs is copied.
        let is_copied = |op| match is_guarded {
            true => is_repeatable(program, path[0], op),
            false => runs_anywhere(program.cx, program.body, op),
        };
        let is_known = |value| is_computable(program, value, Some(&inside), &is_copied, &mut HashSet::new());
        let Some(counted) = program.as_loop(op) else {
            if program.kind(op) != Kind::If {
                return None;
            }
            let is_asked = is_known(program.body.operand(op, 0));
            is_guarded &= is_asked;
            steps.push(CountStep { op, is_asked });
            continue;
        };
        if ![counted.lower, counted.upper, counted.step].into_iter().all(is_known) {
            return None;
        }
        steps.push(CountStep { op, is_asked: true });
        inside.push(counted.induction);
    }
    Some(steps)
}

/// Whether an operation gives the same when it runs again before `outermost`: it is pure, or
/// loads from a buffer that nothing inside `outermost` writes.
fn is_repeatable(program: &Program<'_>, outermost: OpId, op: OpId) -> bool {
    match program.kind(op) {
        Kind::Pure => true,
        Kind::Load => {
            let is_written = program.writes_in(program.accessed(op), program.span(outermost)).next().is_some();
            !is_written && is_outer_buffer(program, op)
        }
        _ => false,
    }
}

fn is_outer_buffer(program: &Program<'_>, load: OpId) -> bool {
    let buffer = program.buffer(program.accessed(load));
    buffer.allocation.is_none_or(|allocation| program.body.parent_op(allocation).is_none())
}

/// How often a block runs at most, counted by a run of the bare loops and conditionals around
/// it, before the outermost of them.
pub fn count_before(program: &Program<'_>, forward: &mut Body, steps: &[CountStep], block: BlockId) -> ValueId {
    let mut b = Builder::before(program.cx, forward, steps[0].op);
    let zero = integer_constant(&mut b, 0, Type::INDEX);
    count(program, &mut b, steps, block, zero, &mut CloneMap::default())
}

/// Adds to `sum` how often `block` runs in one run of the steps.
fn count(
    program: &Program<'_>,
    b: &mut Builder<'_>,
    steps: &[CountStep],
    block: BlockId,
    sum: ValueId,
    map: &mut CloneMap,
) -> ValueId {
    let Some((&CountStep { op, is_asked }, inner)) = steps.split_first() else {
        let one = integer_constant(b, 1, Type::INDEX);
        return add(b, sum, one);
    };
    if !is_asked {
        return count(program, b, inner, block, sum, map);
    }
    let again = |b: &mut Builder<'_>, value: ValueId, map: &mut CloneMap| {
        let point = b.point;
        emit(program, b.body, point, value, map)
    };
    let Some(counted) = program.as_loop(op) else {
        let condition = again(b, program.body.operand(op, 0), map);
        let is_first = is_in_region(program.body, block, inner, program.body.regions(op)[0]);
        let taken = |b: &mut Builder<'_>, runs: bool, map: &mut CloneMap| match runs {
            true => vec![count(program, b, inner, block, sum, map)],
            false => vec![sum],
        };
        let (mut then_map, mut else_map) = (map.clone(), map.clone());
        return loops::build_if(
            b,
            condition,
            &[Type::INDEX],
            |b| taken(b, is_first, &mut then_map),
            |b| taken(b, !is_first, &mut else_map),
        )[0];
    };
    let [lower, upper, step] = [counted.lower, counted.upper, counted.step].map(|bound| again(b, bound, map));
    if inner.is_empty() {
        let trips = trip_count(b, lower, upper, step);
        let trips = crate::tape::to_index(b, trips);
        return add(b, sum, trips);
    }
    let mut map = map.clone();
    loops::build_for(b, lower, upper, step, &[sum], |b, induction, carried| {
        map.map(counted.induction, induction);
        vec![count(program, b, inner, block, carried[0], &mut map)]
    })[0]
}

/// Whether the way further in goes through a region.
fn is_in_region(body: &Body, block: BlockId, inner: &[CountStep], region: ir::RegionId) -> bool {
    let at = inner.first().and_then(|step| body.block_of(step.op)).unwrap_or(block);
    body.region_of(at) == Some(region)
}
