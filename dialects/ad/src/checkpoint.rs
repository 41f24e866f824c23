//! `ad.checkpoint`: a region that is a hint.

use ir::eval::{Flow, Frame, Machine, Stop};
use ir::interfaces::{FlowEdge, FlowPoint};
use ir::structured::flow::{edge, yielded};
use ir::structured::syntax::BARE;
use ir::structured::verify::{ends_with, entry, fail, takes, types};
use ir::syntax::{OpParser, Printer};
use ir::{Failed, Op, Sink, Type, ValueId, View};

use crate::ops::{Checkpoint, Yield};

/// `(%x, %y) -> tensor<4xf32> { ... } {attributes}`; types of operands are those that they have.
pub(crate) fn parse(p: &mut OpParser<'_, '_>) -> Result<(), Failed> {
    p.expect("(")?;
    p.comma_list(")", |p| {
        let kept = p.operand()?;
        let ty = p.known_type(&kept)?;
        p.resolve_operand(&kept, ty)?;
        Ok(())
    })?;
    if p.eat("->") {
        let types = if p.eat("(") {
            let mut types = Vec::new();
            p.comma_list(")", |p| {
                types.push(p.ty()?);
                Ok(())
            })?;
            types
        } else {
            vec![p.ty()?]
        };
        p.push_results(&types);
    }
    p.region_with_terminator(&[], Yield::DEF)?;
    p.attr_dict()
}

pub(crate) fn print(p: &mut Printer<'_>, view: View<'_>) {
    let results: Vec<Type> = view.body.results(view.op).map(|value| view.body.ty(value)).collect();
    p.text(" (");
    p.values(view.body.operands(view.op));
    p.text(")");
    if !results.is_empty() {
        p.text(" -> ");
        p.result_types(&results);
    }
    p.text(" ");
    p.region(view, 0, BARE);
    p.attr_dict(view, &[]);
}

pub(crate) fn verify(view: View<'_>, sink: &mut Sink<'_>) -> Result<(), Failed> {
    if let Some(mode) =
        Checkpoint(view.op).mode(view.cx, view.body).filter(|mode| !["recompute", "tape"].contains(&&**mode))
    {
        return fail(view, format!("the mode of a checkpoint is `recompute` or `tape`, found `{}`", mode.0), sink);
    }
    let results: Vec<ValueId> = view.body.results(view.op).collect();
    let wanted = types(view, &results);
    let block = entry(view, view.region(0), "region", sink)?;
    takes(view, block, &[], "the region of `ad.checkpoint`", sink)?;
    ends_with(view, block, Yield::DEF, 0, "result", &wanted, sink)
}

pub(crate) fn verify_yield(view: View<'_>, sink: &mut Sink<'_>) -> Result<(), Failed> {
    let parent = view.body.parent_op(view.op);
    if parent.is_some_and(|parent| Checkpoint::is(view.body, parent)) {
        return Ok(());
    }
    fail(view, "`ad.yield` ends the region of `ad.checkpoint`".into(), sink)
}

pub(crate) fn flow(view: View<'_>) -> Vec<FlowEdge> {
    let out = yielded(view.body, view.region(0), 0);
    vec![edge(FlowPoint::Parent, FlowPoint::Region(0), Vec::new()), edge(FlowPoint::Region(0), FlowPoint::Parent, out)]
}

pub(crate) fn eval<'a>(machine: &mut Machine<'a>, frame: &mut Frame<'a>, view: View<'_>) -> Result<Flow, Stop> {
    Ok(Flow::Many(frame.run(machine, view.region(0), Vec::new())?))
}
