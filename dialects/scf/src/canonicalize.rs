//! Rewrites towards the canonical form of what `loop` has no like for: switches that are decided,
//! regions that run once anyway, dimensions with no iteration or one.

use ir::structured::canonicalize::inline;
use ir::structured::flow::{terminator, trips};
use ir::{Op, OpId, OpSpec, Pattern, Point, Rewriter, Type, ValueId};

use crate::ops::{ExecuteRegion, IndexSwitch, Parallel, Yield};

/// Patterns on `scf.index_switch`.
pub(crate) const INDEX_SWITCH: &[Pattern] = &[Pattern { name: "switch-decided", rewrite: switch_decided }];

/// Patterns on `scf.execute_region`.
pub(crate) const EXECUTE_REGION: &[Pattern] = &[Pattern { name: "execute-region-of-block", rewrite: execute_block }];

/// Patterns on `scf.parallel`.
pub(crate) const PARALLEL: &[Pattern] = &[Pattern { name: "parallel-few-trips", rewrite: few_trips }];

/// A switch by a constant, or without cases, is the region that is taken.
fn switch_decided(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let switch = IndexSwitch::of(op);
    let cases = switch.cases(rw.cx, rw.body);
    let constant = rw.constant_of(switch.arg(rw.body)).and_then(|attr| attr.as_integer(rw.cx));
    let case = match constant {
        Some(constant) => cases.iter().position(|&case| i128::from(case) == constant),
        None if cases.is_empty() => None,
        None => return false,
    };
    // The default region is the first one.
    let region = rw.body.regions(op)[case.map_or(0, |case| case + 1)];
    let Some(block) = rw.body.entry(region) else { return false };
    let values = inline(rw, block, op, &[]);
    rw.replace(op, &values);
    true
}

/// A region of one block that yields is its operations, unless it says that it stays.
fn execute_block(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let view = ExecuteRegion::of(op);
    let region = view.region(rw.body);
    let Some(block) = rw.body.entry(region) else { return false };
    let yields = rw.body.last_op(block).is_some_and(|last| Yield::is(rw.body, last));
    if view.no_inline(rw.cx, rw.body) || rw.body.next_block(block).is_some() || !yields {
        return false;
    }
    let values = inline(rw, block, op, &[]);
    rw.replace(op, &values);
    true
}

/// A loop with a dimension of no iteration is its initial values; dimensions of one iteration go,
/// and a loop with no other is its body.
fn few_trips(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let view = Parallel::of(op);
    let (cx, body) = (rw.cx, &*rw.body);
    let bounds: Vec<[ValueId; 3]> = view
        .lower(cx, body)
        .into_iter()
        .zip(view.upper(cx, body))
        .zip(view.step(cx, body))
        .map(|((lower, upper), step)| [lower, upper, step])
        .collect();
    let counts: Vec<Option<u64>> = bounds.iter().map(|&bounds| trips(rw.view(op), bounds)).collect();
    let inits = view.inits(cx, body);
    if counts.contains(&Some(0)) {
        rw.replace(op, &inits);
        return true;
    }
    let keep: Vec<bool> = counts.iter().map(|&count| count != Some(1)).collect();
    if keep.iter().all(|&keep| keep) {
        return false;
    }
    if keep.contains(&true) { drop_dimensions(rw, op, &bounds, &keep) } else { run_once(rw, op, &bounds) }
}

/// Puts the body in place of a loop that runs once.
fn run_once(rw: &mut Rewriter<'_>, op: OpId, bounds: &[[ValueId; 3]]) -> bool {
    let region = Parallel::of(op).body(rw.body);
    let (Some(block), Some(reduce)) = (rw.body.entry(region), terminator(rw.body, region)) else { return false };
    let inits = Parallel::of(op).inits(rw.cx, rw.body);
    let mut joined = Vec::new();
    for (index, region) in rw.body.regions(reduce).to_vec().into_iter().enumerate() {
        let Some(block) = rw.body.entry(region) else { return false };
        let given = rw.body.operand(reduce, index);
        joined.extend(inline(rw, block, reduce, &[inits[index], given]));
    }
    rw.body.set_operands(reduce, &joined);
    let starts: Vec<ValueId> = bounds.iter().map(|[lower, ..]| *lower).collect();
    let values = inline(rw, block, op, &starts);
    rw.replace(op, &values);
    true
}

/// Makes a loop of the dimensions that are kept; the others have their lower bound.
fn drop_dimensions(rw: &mut Rewriter<'_>, op: OpId, bounds: &[[ValueId; 3]], keep: &[bool]) -> bool {
    let region = Parallel::of(op).body(rw.body);
    let Some(block) = rw.body.entry(region) else { return false };
    for (index, [lower, ..]) in bounds.iter().enumerate().rev().filter(|&(index, _)| !keep[index]) {
        let argument = rw.body.arguments(block)[index];
        rw.replace_value(argument, *lower);
        rw.body.erase_argument(block, index);
    }
    let inits = Parallel::of(op).inits(rw.cx, rw.body);
    let left = keep.iter().filter(|&&keep| keep).count();
    let sizes = [left, left, left, inits.len()].map(|size| size as i64);
    let kept = |at: usize| bounds.iter().zip(keep).filter(|&(_, &keep)| keep).map(move |(bounds, _)| bounds[at]);
    let operands: Vec<ValueId> = kept(0).chain(kept(1)).chain(kept(2)).chain(inits).collect();
    let results: Vec<Type> = rw.body.results(op).map(|value| rw.body.ty(value)).collect();
    let (attrs, loc) = (rw.body.attrs(op), rw.body.loc(op));
    let spec = OpSpec { attrs, operands, results, regions: 1, ..OpSpec::new(Parallel::DEF, loc) };
    let new = rw.build(Point::Before(op), loc, |b| b.insert(spec));
    rw.set_attr(new, "operandSegmentSizes", rw.cx.ints32(&sizes));
    let to = Parallel::of(new).body(rw.body);
    rw.body.move_blocks(region, to);
    let values: Vec<ValueId> = rw.body.results(new).collect();
    rw.replace(op, &values);
    true
}
