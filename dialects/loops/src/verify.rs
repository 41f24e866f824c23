//! The rules that slots and types cannot say: regions, their arguments and what they yield must
//! fit the operation around them.
//!
//! An operation checks its regions and terminators; a terminator only where it stands. A step
//! that is a constant and not positive is no error here: folding may uncover one in code that
//! never runs.

use ir::diagnostics::operand_place;
use ir::{BlockId, Failed, Op, OpDef, OpId, RegionId, Sink, Type, ValueId, View};

use crate::ops::{Accumulate, Condition, For, If, While, Yield};

pub(crate) fn for_(view: View<'_>, sink: &mut Sink<'_>) -> Result<(), Failed> {
    let (body, op) = (view.body, For(view.op));
    let (inits, results) = (op.inits(body), op.results(body));
    let block = entry(view, op.body(body), "body", sink)?;
    let arguments = body.arguments(block);
    if inits.len() != results.len() {
        let (carried, given) = (count(inits.len(), "value"), count(results.len(), "result"));
        return fail(view, format!("`loop.for` carries {carried}, but it gives {given}"), sink);
    }
    if arguments.len() != inits.len() + 1 {
        let wanted = count(inits.len(), "carried value");
        let found = count(arguments.len(), "argument");
        let message = format!("the body of `loop.for` takes the induction variable and {wanted}, but it has {found}");
        return fail(view, message, sink);
    }
    let (bound, induction) = (view.operand_type(0), body.ty(arguments[0]));
    if bound != induction {
        let (bound, induction) = (bound.text(view.cx), induction.text(view.cx));
        let message = format!("the induction variable is `{induction}`, but the bounds are `{bound}`");
        return fail(view, message, sink);
    }
    for (index, ((init, &argument), &result)) in inits.iter().zip(&arguments[1..]).zip(&results).enumerate() {
        let start = body.ty(*init);
        for (what, other) in [("in the body", argument), ("as a result", result)] {
            if body.ty(other) != start {
                let (start, other) = (start.text(view.cx), body.ty(other).text(view.cx));
                let message = format!("carried value {index} starts as `{start}`, but {what} it is `{other}`");
                return Err(sink.error(operand_place(body, view.op, index + 3), message).failed());
            }
        }
    }
    ends_with(view, block, Yield::DEF, 0, "carried value", &types(view, &results), sink)
}

pub(crate) fn if_(view: View<'_>, sink: &mut Sink<'_>) -> Result<(), Failed> {
    let (body, op) = (view.body, If(view.op));
    let wanted = types(view, &op.results(body));
    let then = entry(view, op.then(body), "first region", sink)?;
    let mut blocks = vec![then];
    match body.entry(op.otherwise(body)) {
        Some(block) => blocks.push(block),
        None if wanted.is_empty() => {}
        None => {
            let message = format!("`loop.if` gives {}, so it needs an else region", count(wanted.len(), "result"));
            return fail(view, message, sink);
        }
    }
    for block in blocks {
        takes(view, block, &[], "a region of `loop.if`", sink)?;
        ends_with(view, block, Yield::DEF, 0, "result", &wanted, sink)?;
    }
    Ok(())
}

pub(crate) fn while_(view: View<'_>, sink: &mut Sink<'_>) -> Result<(), Failed> {
    let (body, op) = (view.body, While(view.op));
    let (before, after) = (op.before(body), op.after(body));
    let (before, after) = (entry(view, before, "first region", sink)?, entry(view, after, "second region", sink)?);
    let (inits, results) = (types(view, &op.inits(body)), types(view, &op.results(body)));
    takes(view, before, &inits, "the first region of `loop.while`", sink)?;
    takes(view, after, &results, "the second region of `loop.while`", sink)?;
    ends_with(view, before, Condition::DEF, 1, "result", &results, sink)?;
    ends_with(view, after, Yield::DEF, 0, "loop argument", &inits, sink)
}

pub(crate) fn yield_(view: View<'_>, sink: &mut Sink<'_>) -> Result<(), Failed> {
    let (body, op) = (view.body, view.op);
    let parent = body.parent_op(op);
    let is_at_home = parent.is_some_and(|parent| {
        For::is(body, parent) || If::is(body, parent) || (While::is(body, parent) && is_in_region(view, parent, 1))
    });
    if is_at_home {
        return Ok(());
    }
    let message = "`loop.yield` ends a region of `loop.for` or `loop.if`, or the second one of `loop.while`";
    fail(view, message.into(), sink)
}

pub(crate) fn condition(view: View<'_>, sink: &mut Sink<'_>) -> Result<(), Failed> {
    let body = view.body;
    let parent = body.parent_op(view.op).filter(|&parent| While::is(body, parent));
    if parent.is_some_and(|parent| is_in_region(view, parent, 0)) {
        return Ok(());
    }
    fail(view, "`loop.condition` ends the first region of `loop.while`".into(), sink)
}

pub(crate) fn accumulate(view: View<'_>, sink: &mut Sink<'_>) -> Result<(), Failed> {
    let (cx, body, op) = (view.cx, view.body, Accumulate(view.op));
    let ty = body.ty(op.memref(body));
    let (rank, given) = (ty.shape(cx).map_or(0, <[_]>::len), op.indices(body).len());
    if rank != given {
        let (rank, given) = (count(rank, "index"), count(given, "index"));
        let message = format!("`{}` takes {rank}, but `loop.accumulate` has {given}", ty.text(cx));
        return fail(view, message, sink);
    }
    let element = ty.element(cx);
    if element.is_float(cx) || element.is_signless(cx) || element == Type::INDEX {
        return Ok(());
    }
    let message = format!("`loop.accumulate` joins integers or floats, found elements of type `{}`", element.text(cx));
    Err(sink.error(operand_place(body, view.op, 1), message).failed())
}

fn fail(view: View<'_>, message: String, sink: &mut Sink<'_>) -> Result<(), Failed> {
    Err(sink.error(view.body.loc(view.op), message).failed())
}

fn types(view: View<'_>, values: &[ValueId]) -> Vec<Type> {
    values.iter().map(|&value| view.body.ty(value)).collect()
}

/// `1 value`, `2 values`.
fn count(number: usize, what: &str) -> String {
    match (number, what.strip_suffix("ex")) {
        (1, _) => format!("1 {what}"),
        (_, Some(stem)) => format!("{number} {stem}ices"),
        (_, None) => format!("{number} {what}s"),
    }
}

fn is_in_region(view: View<'_>, parent: OpId, number: usize) -> bool {
    let region = view.body.block_of(view.op).and_then(|block| view.body.region_of(block));
    region == view.body.regions(parent).get(number).copied()
}

/// The first block of a region, which must be there.
fn entry(view: View<'_>, region: RegionId, what: &str, sink: &mut Sink<'_>) -> Result<BlockId, Failed> {
    view.body.entry(region).ok_or_else(|| {
        let message = format!("the {what} of `{}` is empty", view.def().name);
        sink.error(view.body.loc(view.op), message).failed()
    })
}

/// A block must take arguments of the given types.
fn takes(view: View<'_>, block: BlockId, wanted: &[Type], what: &str, sink: &mut Sink<'_>) -> Result<(), Failed> {
    let found = types(view, view.body.arguments(block));
    if found == wanted {
        return Ok(());
    }
    let list = |types: &[Type]| ir::verify::type_list(view.cx, types);
    fail(view, format!("{what} must take ({}), but it takes ({})", list(wanted), list(&found)), sink)
}

/// A block must end with a terminator of a kind, whose operands after the first `skipped` have
/// the given types.
fn ends_with(
    view: View<'_>,
    block: BlockId,
    kind: &'static OpDef,
    skipped: usize,
    what: &str,
    wanted: &[Type],
    sink: &mut Sink<'_>,
) -> Result<(), Failed> {
    let (cx, body) = (view.cx, view.body);
    let name = view.def().name;
    let Some(last) = body.last_op(block).filter(|&op| body.def(op) == kind) else {
        let at = body.last_op(block).map_or(body.loc(view.op), |op| body.loc(op));
        let message = format!("this region of `{name}` must end with `{}`", kind.name);
        return Err(sink.error(at, message).failed());
    };
    let given: Vec<ValueId> = body.operands(last).skip(skipped).collect();
    if given.len() != wanted.len() {
        let (given, wanted) = (count(given.len(), "value"), count(wanted.len(), what));
        let message = format!("`{}` passes {given}, but `{name}` has {wanted}", kind.name);
        return Err(sink.error(body.loc(last), message).failed());
    }
    for (index, (&value, &wanted)) in given.iter().zip(wanted).enumerate() {
        if body.ty(value) != wanted {
            let (found, wanted) = (body.ty(value).text(cx), wanted.text(cx));
            let message = format!("{what} {index} of `{name}` is `{wanted}`, but `{}` passes `{found}`", kind.name);
            return Err(sink.error(operand_place(body, last, index + skipped), message).failed());
        }
    }
    Ok(())
}
