//! What passes may know of the operations: where control and values go, which memory changes,
//! how often a loop runs.

use ir::eval::int_of_bits;
use ir::interfaces::{Effect, EffectKind, FlowEdge, FlowPoint, Loop};
use ir::{AttrKind, Body, Op, OpId, RegionId, ValueId, View, constant_of};

use crate::ops::{Accumulate, Condition, For, If};

/// How often a `loop.for` with constant bounds and step runs; also known, as 0, if both bounds
/// are one value. `None` if it is not known or the step is not positive.
pub fn trip_count(view: View<'_>) -> Option<u64> {
    let step = constant_int(view, 2)?;
    if step <= 0 {
        return None;
    }
    if view.operand(0) == view.operand(1) {
        return Some(0);
    }
    let distance = i128::from(constant_int(view, 1)?) - i128::from(constant_int(view, 0)?);
    if distance <= 0 {
        return Some(0);
    }
    let step = i128::from(step);
    u64::try_from((distance + step - 1) / step).ok()
}

/// The constant integer that an operand is.
fn constant_int(view: View<'_>, index: usize) -> Option<i64> {
    match *constant_of(view.cx, view.body, view.operand(index))?.kind(view.cx) {
        // Signed, whatever the attribute of an `i1` says.
        AttrKind::Integer(value, ty) => Some(int_of_bits(view.cx, ty, value as u64)),
        _ => None,
    }
}

/// The operation that ends the only block of a region.
pub(crate) fn terminator(body: &Body, region: RegionId) -> Option<OpId> {
    body.terminator(body.entry(region)?)
}

/// The values that the terminator of a region passes on.
fn yielded(body: &Body, region: RegionId) -> Vec<ValueId> {
    let Some(op) = terminator(body, region) else { return Vec::new() };
    match Condition::cast(body, op) {
        Some(condition) => condition.values(body),
        None => body.operands(op).collect(),
    }
}

pub(crate) fn loop_like(view: View<'_>) -> Loop {
    let (body, op) = (view.body, For(view.op));
    let region = op.body(body);
    let arguments = body.entry(region).map_or(&[][..], |block| body.arguments(block));
    Loop {
        lower: op.lower(body),
        upper: op.upper(body),
        step: op.step(body),
        body: region,
        induction: arguments[0],
        inits: op.inits(body),
        carried: arguments[1..].to_vec(),
        terminator: terminator(body, region),
    }
}

const BEFORE: FlowPoint = FlowPoint::Region(0);
const AFTER: FlowPoint = FlowPoint::Region(1);

fn edge(from: FlowPoint, to: FlowPoint, values: Vec<ValueId>) -> FlowEdge {
    FlowEdge { from, to, values, skipped: 0 }
}

pub(crate) fn of_for(view: View<'_>) -> Vec<FlowEdge> {
    let op = For(view.op);
    let (inits, next) = (op.inits(view.body), yielded(view.body, op.body(view.body)));
    let into = |from, values| FlowEdge { from, to: FlowPoint::Region(0), values, skipped: 1 };
    vec![
        into(FlowPoint::Parent, inits.clone()),
        edge(FlowPoint::Parent, FlowPoint::Parent, inits),
        into(FlowPoint::Region(0), next.clone()),
        edge(FlowPoint::Region(0), FlowPoint::Parent, next),
    ]
}

pub(crate) fn of_if(view: View<'_>) -> Vec<FlowEdge> {
    let (body, op) = (view.body, If(view.op));
    let mut edges = Vec::new();
    for (number, region) in [op.then(body), op.otherwise(body)].into_iter().enumerate() {
        if body.entry(region).is_some() {
            edges.push(edge(FlowPoint::Parent, FlowPoint::Region(number), Vec::new()));
            edges.push(edge(FlowPoint::Region(number), FlowPoint::Parent, yielded(body, region)));
        } else {
            edges.push(edge(FlowPoint::Parent, FlowPoint::Parent, Vec::new()));
        }
    }
    edges
}

pub(crate) fn of_while(view: View<'_>) -> Vec<FlowEdge> {
    let body = view.body;
    let going_on = yielded(body, view.region(0));
    vec![
        edge(FlowPoint::Parent, BEFORE, body.operands(view.op).collect()),
        edge(BEFORE, AFTER, going_on.clone()),
        edge(BEFORE, FlowPoint::Parent, going_on),
        edge(AFTER, BEFORE, yielded(body, view.region(1))),
    ]
}

pub(crate) fn of_accumulate(view: View<'_>, effects: &mut Vec<Effect>) {
    let memref = Accumulate(view.op).memref(view.body);
    effects.push(Effect { kind: EffectKind::Read, on: Some(memref) });
    effects.push(Effect { kind: EffectKind::Write, on: Some(memref) });
}
