//! `memref.alloca_scope`: a region at whose end its buffers on the stack end.

use ir::eval::{Flow, Frame, Machine, Stop};
use ir::interfaces::{FlowEdge, FlowPoint};
use ir::structured::flow::{edge, terminator, yielded};
use ir::structured::syntax::{BARE, result_types};
use ir::structured::verify::{ends_with, entry, fail, takes, types};
use ir::syntax::{OpParser, Printer};
use ir::{Failed, Op, OpId, Pattern, Point, Rewriter, Sink, Type, ValueId, View};

use crate::ops::{AllocaScope, AllocaScopeReturn};

/// `-> (f32, i32) { ... } {attributes}`
pub(crate) fn parse(p: &mut OpParser<'_, '_>) -> Result<(), Failed> {
    if p.at("->") {
        let types = result_types(p)?;
        p.push_results(&types);
    }
    p.region_with_terminator(&[], AllocaScopeReturn::DEF)?;
    p.attr_dict()
}

pub(crate) fn print(p: &mut Printer<'_>, view: View<'_>) {
    let results: Vec<Type> = view.body.results(view.op).map(|value| view.body.ty(value)).collect();
    // Upstream puts two spaces here.
    p.text("  ");
    if !results.is_empty() {
        p.text("-> (");
        p.types(results);
        p.text(") ");
    }
    p.region(view, 0, BARE);
    p.attr_dict(view, &[]);
}

pub(crate) fn verify(view: View<'_>, sink: &mut Sink<'_>) -> Result<(), Failed> {
    let results: Vec<ValueId> = view.body.results(view.op).collect();
    let wanted = types(view, &results);
    let block = entry(view, view.region(0), "region", sink)?;
    takes(view, block, &[], "the region of `memref.alloca_scope`", sink)?;
    ends_with(view, block, AllocaScopeReturn::DEF, 0, "result", &wanted, sink)
}

pub(crate) fn verify_return(view: View<'_>, sink: &mut Sink<'_>) -> Result<(), Failed> {
    let parent = view.body.parent_op(view.op);
    if parent.is_some_and(|parent| AllocaScope::is(view.body, parent)) {
        return Ok(());
    }
    fail(view, "`memref.alloca_scope.return` ends the region of `memref.alloca_scope`".into(), sink)
}

pub(crate) fn flow(view: View<'_>) -> Vec<FlowEdge> {
    let out = yielded(view.body, view.region(0), 0);
    vec![edge(FlowPoint::Parent, FlowPoint::Region(0), Vec::new()), edge(FlowPoint::Region(0), FlowPoint::Parent, out)]
}

pub(crate) fn eval<'a>(machine: &mut Machine<'a>, frame: &mut Frame<'a>, view: View<'_>) -> Result<Flow, Stop> {
    let mark = machine.stack_mark();
    let results = frame.run(machine, view.region(0), Vec::new())?;
    machine.release_stack(mark);
    Ok(Flow::Many(results))
}

/// Patterns on `memref.alloca_scope`.
pub(crate) const CANONICALIZE: &[Pattern] = &[Pattern { name: "memref-scope-without-alloca", rewrite: without_alloca }];

/// A scope in which nothing is put on the stack is what it holds.
fn without_alloca(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let region = rw.body.regions(op)[0];
    let (Some(block), Some(end)) = (rw.body.entry(region), terminator(rw.body, region)) else { return false };
    let makes = |&inner: &OpId| {
        let effects = ir::interfaces::effects(rw.view(inner));
        // Effects that are not known may be those of an operation of another dialect.
        effects.is_none_or(|effects| effects.iter().any(|effect| effect.kind == ir::interfaces::EffectKind::Allocate))
    };
    let inner: Vec<OpId> = rw.body.walk(region).filter(|&inner| inner != end).collect();
    if inner.iter().any(makes) {
        return false;
    }
    let results: Vec<ValueId> = rw.body.operands(end).collect();
    let moved: Vec<OpId> = rw.body.ops(block).filter(|&inner| inner != end).collect();
    for inner in moved {
        rw.body.move_to(inner, Point::Before(op));
        rw.touched.push(inner);
    }
    rw.replace(op, &results);
    true
}
