//! The rules of loops and conditionals that slots and types cannot say: regions, their arguments
//! and what they yield must fit the operation around them.
//!
//! An operation checks its regions and terminators; a terminator only where it stands. A step
//! that is a constant and not positive is no error here: folding may uncover one in code that
//! never runs.

use crate::def::{OpDef, View};
use crate::diagnostics::{Failed, Sink, operand_place};
use crate::ids::{BlockId, OpId, RegionId, ValueId};
use crate::types::Type;
use crate::verify::type_list;

/// Checks a counted loop; `yields` is what ends its body.
pub fn for_(view: View<'_>, yields: &'static OpDef, sink: &mut Sink<'_>) -> Result<(), Failed> {
    let (body, name) = (view.body, view.def().name);
    let (inits, results) = (super::flow::inits(view), body.results(view.op).collect::<Vec<_>>());
    let block = entry(view, view.region(0), "body", sink)?;
    let arguments = body.arguments(block);
    if inits.len() != results.len() {
        let (carried, given) = (count(inits.len(), "value"), count(results.len(), "result"));
        return fail(view, format!("`{name}` carries {carried}, but it gives {given}"), sink);
    }
    if arguments.len() != inits.len() + 1 {
        let wanted = count(inits.len(), "carried value");
        let found = count(arguments.len(), "argument");
        let message = format!("the body of `{name}` takes the induction variable and {wanted}, but it has {found}");
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
    ends_with(view, block, yields, 0, "carried value", &types(view, &results), sink)
}

/// Checks a conditional; `yields` is what ends its regions.
pub fn if_(view: View<'_>, yields: &'static OpDef, sink: &mut Sink<'_>) -> Result<(), Failed> {
    let (body, name) = (view.body, view.def().name);
    let wanted: Vec<Type> = body.results(view.op).map(|value| body.ty(value)).collect();
    let then = entry(view, view.region(0), "first region", sink)?;
    let mut blocks = vec![then];
    match body.entry(view.region(1)) {
        Some(block) => blocks.push(block),
        None if wanted.is_empty() => {}
        None => {
            let message = format!("`{name}` gives {}, so it needs an else region", count(wanted.len(), "result"));
            return fail(view, message, sink);
        }
    }
    for block in blocks {
        takes(view, block, &[], &format!("a region of `{name}`"), sink)?;
        ends_with(view, block, yields, 0, "result", &wanted, sink)?;
    }
    Ok(())
}

/// Checks a loop of two regions; `asks` ends the first and `yields` the second.
pub fn while_(view: View<'_>, asks: &'static OpDef, yields: &'static OpDef, sink: &mut Sink<'_>) -> Result<(), Failed> {
    let (body, name) = (view.body, view.def().name);
    let before = entry(view, view.region(0), "first region", sink)?;
    let after = entry(view, view.region(1), "second region", sink)?;
    let inits: Vec<Type> = body.operands(view.op).map(|value| body.ty(value)).collect();
    let results: Vec<Type> = body.results(view.op).map(|value| body.ty(value)).collect();
    takes(view, before, &inits, &format!("the first region of `{name}`"), sink)?;
    takes(view, after, &results, &format!("the second region of `{name}`"), sink)?;
    ends_with(view, before, asks, 1, "result", &results, sink)?;
    ends_with(view, after, yields, 0, "loop argument", &inits, sink)
}

/// Reports an operation.
pub fn fail(view: View<'_>, message: String, sink: &mut Sink<'_>) -> Result<(), Failed> {
    Err(sink.error(view.body.loc(view.op), message).failed())
}

/// The types of values.
pub fn types(view: View<'_>, values: &[ValueId]) -> Vec<Type> {
    values.iter().map(|&value| view.body.ty(value)).collect()
}

/// `1 value`, `2 values`, `2 indices`.
pub fn count(number: usize, what: &str) -> String {
    match (number, what.strip_suffix("ex")) {
        (1, _) => format!("1 {what}"),
        (_, Some(stem)) => format!("{number} {stem}ices"),
        (_, None) => format!("{number} {what}s"),
    }
}

/// Whether an operation stands directly in the region of this number of another one.
pub fn is_in_region(view: View<'_>, parent: OpId, number: usize) -> bool {
    let region = view.body.block_of(view.op).and_then(|block| view.body.region_of(block));
    region == view.body.regions(parent).get(number).copied()
}

/// The first block of a region, which must be there.
pub fn entry(view: View<'_>, region: RegionId, what: &str, sink: &mut Sink<'_>) -> Result<BlockId, Failed> {
    view.body.entry(region).ok_or_else(|| {
        let message = format!("the {what} of `{}` is empty", view.def().name);
        sink.error(view.body.loc(view.op), message).failed()
    })
}

/// A block must take arguments of the given types.
pub fn takes(view: View<'_>, block: BlockId, wanted: &[Type], what: &str, sink: &mut Sink<'_>) -> Result<(), Failed> {
    let found = types(view, view.body.arguments(block));
    if found == wanted {
        return Ok(());
    }
    let (wanted, found) = (type_list(view.cx, wanted), type_list(view.cx, &found));
    fail(view, format!("{what} must take ({wanted}), but it takes ({found})"), sink)
}

/// A block must end with a terminator of a kind, whose operands after the first `skipped` have
/// the given types.
pub fn ends_with(
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
