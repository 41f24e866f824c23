//! The rules that slots and types cannot say.

use ir::structured::verify::{self as structured, count, ends_with, entry, fail, is_in_region, takes};
use ir::verify::type_list;
use ir::{Body, Failed, Op, OpId, Sink, Type, ValueId, View};

use crate::ops::{Condition, ExecuteRegion, For, If, IndexSwitch, Parallel, Reduce, ReduceReturn, While, Yield};

type Verified = Result<(), Failed>;

pub(crate) fn for_(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    structured::for_(view, Yield::DEF, sink)
}

pub(crate) fn if_(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    structured::if_(view, Yield::DEF, sink)
}

pub(crate) fn while_(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    structured::while_(view, Condition::DEF, Yield::DEF, sink)
}

/// The blocks that yield give the results.
pub(crate) fn execute_region(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let body = view.body;
    let first = entry(view, view.region(0), "region", sink)?;
    takes(view, first, &[], "the region of `scf.execute_region`", sink)?;
    let wanted = types(body, body.results(view.op));
    for block in body.blocks(view.region(0)) {
        if body.last_op(block).is_some_and(|last| Yield::is(body, last)) {
            ends_with(view, block, Yield::DEF, 0, "result", &wanted, sink)?;
        }
    }
    Ok(())
}

/// A region for each case, all cases different, and all regions give the results.
pub(crate) fn index_switch(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let (body, op) = (view.body, IndexSwitch::of(view.op));
    let (cases, regions) = (op.cases(view.cx, body), body.regions(view.op));
    if cases.len() + 1 != regions.len() {
        let (cases, regions) = (count(cases.len(), "case"), count(regions.len() - 1, "region"));
        return fail(view, format!("`scf.index_switch` has {cases}, but {regions} for them"), sink);
    }
    let mut sorted = cases.to_vec();
    sorted.sort_unstable();
    if let Some(twice) = sorted.windows(2).find(|pair| pair[0] == pair[1]) {
        return fail(view, format!("the case {} is there twice", twice[0]), sink);
    }
    let wanted = types(body, body.results(view.op));
    for (number, &region) in regions.iter().enumerate() {
        let what =
            number.checked_sub(1).map_or("default region".to_owned(), |at| format!("region of case {}", cases[at]));
        let block = entry(view, region, &what, sink)?;
        takes(view, block, &[], &format!("the {what}"), sink)?;
        ends_with(view, block, Yield::DEF, 0, "result", &wanted, sink)?;
    }
    Ok(())
}

/// As many bounds of each kind as induction variables, and a reduction for each result.
pub(crate) fn parallel(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let (cx, body, op) = (view.cx, view.body, Parallel::of(view.op));
    let (lower, upper, step) = (op.lower(cx, body).len(), op.upper(cx, body).len(), op.step(cx, body).len());
    if lower == 0 || upper != lower || step != lower {
        let message = format!(
            "`scf.parallel` has {}, {} and {}; it needs one of each for every induction variable, and at least one",
            count(lower, "lower bound"),
            count(upper, "upper bound"),
            count(step, "step")
        );
        return fail(view, message, sink);
    }
    let block = entry(view, view.region(0), "body", sink)?;
    takes(view, block, &vec![Type::INDEX; lower], "the body of `scf.parallel`", sink)?;
    let (inits, results) = (types(body, op.inits(cx, body)), types(body, body.results(view.op)));
    if inits != results {
        let (inits, results) = (type_list(cx, &inits), type_list(cx, &results));
        return fail(view, format!("`scf.parallel` starts from ({inits}), but it gives ({results})"), sink);
    }
    ends_with(view, block, Reduce::DEF, 0, "result", &results, sink)
}

/// A region for each operand, which joins two such values to one.
pub(crate) fn reduce(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let body = view.body;
    if !stands_in(view, &[Parallel::DEF]) {
        return fail(view, "`scf.reduce` ends the body of `scf.parallel`".into(), sink);
    }
    let (operands, regions) = (body.operand_count(view.op), body.regions(view.op));
    if regions.len() != operands {
        let (operands, regions) = (count(operands, "value"), count(regions.len(), "region"));
        return fail(view, format!("`scf.reduce` joins {operands}, but it has {regions}"), sink);
    }
    for (index, &region) in regions.iter().enumerate() {
        let ty = view.operand_type(index);
        let block = entry(view, region, "region", sink)?;
        takes(view, block, &[ty, ty], "a region of `scf.reduce`", sink)?;
        ends_with(view, block, ReduceReturn::DEF, 0, "joined value", &[ty], sink)?;
    }
    Ok(())
}

pub(crate) fn reduce_return(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    if stands_in(view, &[Reduce::DEF]) {
        return Ok(());
    }
    fail(view, "`scf.reduce.return` ends a region of `scf.reduce`".into(), sink)
}

pub(crate) fn yield_(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let body = view.body;
    let is_after = || parent(view).is_some_and(|op| While::is(body, op) && is_in_region(view, op, 1));
    if stands_in(view, &[For::DEF, If::DEF, IndexSwitch::DEF, ExecuteRegion::DEF]) || is_after() {
        return Ok(());
    }
    let message = "`scf.yield` ends a region of `scf.for`, `scf.if`, `scf.index_switch` or `scf.execute_region`, \
                   or the second one of `scf.while`";
    fail(view, message.into(), sink)
}

pub(crate) fn condition(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    if parent(view).is_some_and(|op| While::is(view.body, op) && is_in_region(view, op, 0)) {
        return Ok(());
    }
    fail(view, "`scf.condition` ends the first region of `scf.while`".into(), sink)
}

fn parent(view: View<'_>) -> Option<OpId> {
    view.body.parent_op(view.op)
}

/// Whether the operation around is of one of these kinds.
fn stands_in(view: View<'_>, kinds: &[&ir::OpDef]) -> bool {
    parent(view).is_some_and(|op| kinds.contains(&view.body.def(op)))
}

fn types(body: &Body, values: impl IntoIterator<Item = ValueId>) -> Vec<Type> {
    values.into_iter().map(|value| body.ty(value)).collect()
}
