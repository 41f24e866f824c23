//! Where control and values go in loops and conditionals.

use crate::attrs::AttrKind;
use crate::body::Body;
use crate::def::View;
use crate::eval::int_of_bits;
use crate::ids::{OpId, RegionId, ValueId};
use crate::interfaces::{FlowEdge, FlowPoint, Loop};
use crate::rewriter::constant_of;

/// The operation that ends the only block of a region.
pub fn terminator(body: &Body, region: RegionId) -> Option<OpId> {
    body.terminator(body.entry(region)?)
}

/// The operands of the terminator of a region after the first `skipped`: what it passes on.
pub fn yielded(body: &Body, region: RegionId, skipped: usize) -> Vec<ValueId> {
    terminator(body, region).map_or_else(Vec::new, |op| body.operands(op).skip(skipped).collect())
}

/// The operands after the bounds and the step: what the carried values of a counted loop start
/// from.
pub fn inits(view: View<'_>) -> Vec<ValueId> {
    view.body.operands(view.op).skip(3).collect()
}

/// Describes a counted loop.
pub fn loop_like(view: View<'_>) -> Loop {
    let (body, region) = (view.body, view.region(0));
    let arguments = body.entry(region).map_or(&[][..], |block| body.arguments(block));
    Loop {
        lower: view.operand(0),
        upper: view.operand(1),
        step: view.operand(2),
        body: region,
        induction: arguments[0],
        inits: inits(view),
        carried: arguments[1..].to_vec(),
        terminator: terminator(body, region),
        parallel: view.attr("parallel").is_some(),
    }
}

/// How often a counted loop with constant bounds and step runs; also known, as 0, if both bounds
/// are one value. `None` if it is not known or the step is not positive.
pub fn trip_count(view: View<'_>) -> Option<u64> {
    let bounds = [0, 1, 2].map(|index| view.operand(index));
    // Without sign, what looks negative is large.
    let is_large = |&bound: &ValueId| constant_int(view, bound).is_none_or(|bound| bound < 0);
    if view.attr("unsignedCmp").is_some() && bounds[0] != bounds[1] && bounds[..2].iter().any(is_large) {
        return None;
    }
    trips(view, bounds)
}

/// How often signed counting from a lower bound to an upper one takes a step; see [`trip_count`].
pub fn trips(view: View<'_>, [lower, upper, step]: [ValueId; 3]) -> Option<u64> {
    let step = i128::from(constant_int(view, step).filter(|&step| step > 0)?);
    if lower == upper {
        return Some(0);
    }
    let distance = i128::from(constant_int(view, upper)?) - i128::from(constant_int(view, lower)?);
    if distance <= 0 {
        return Some(0);
    }
    u64::try_from((distance + step - 1) / step).ok()
}

/// The constant integer that a value is.
fn constant_int(view: View<'_>, value: ValueId) -> Option<i64> {
    match *constant_of(view.cx, view.body, value)?.kind(view.cx) {
        // Signed, whatever the attribute of an `i1` says.
        AttrKind::Integer(value, ty) => Some(int_of_bits(view.cx, ty, value as u64)),
        _ => None,
    }
}

const BEFORE: FlowPoint = FlowPoint::Region(0);
const AFTER: FlowPoint = FlowPoint::Region(1);

/// A way with values for all arguments or results at its end.
pub fn edge(from: FlowPoint, to: FlowPoint, values: Vec<ValueId>) -> FlowEdge {
    FlowEdge { from, to, values, skipped: 0 }
}

/// The ways of a counted loop.
pub fn of_for(view: View<'_>) -> Vec<FlowEdge> {
    let (inits, next) = (inits(view), yielded(view.body, view.region(0), 0));
    let into = |from, values| FlowEdge { from, to: FlowPoint::Region(0), values, skipped: 1 };
    vec![
        into(FlowPoint::Parent, inits.clone()),
        edge(FlowPoint::Parent, FlowPoint::Parent, inits),
        into(FlowPoint::Region(0), next.clone()),
        edge(FlowPoint::Region(0), FlowPoint::Parent, next),
    ]
}

/// The ways of an operation that runs one of its regions, or none where one is empty.
pub fn of_choice(view: View<'_>) -> Vec<FlowEdge> {
    let body = view.body;
    let mut edges = Vec::new();
    for (number, &region) in body.regions(view.op).iter().enumerate() {
        if body.entry(region).is_some() {
            edges.push(edge(FlowPoint::Parent, FlowPoint::Region(number), Vec::new()));
            edges.push(edge(FlowPoint::Region(number), FlowPoint::Parent, yielded(body, region, 0)));
        } else {
            edges.push(edge(FlowPoint::Parent, FlowPoint::Parent, Vec::new()));
        }
    }
    edges
}

/// The ways of a loop of two regions.
pub fn of_while(view: View<'_>) -> Vec<FlowEdge> {
    let body = view.body;
    // The first operand says whether to go on.
    let going_on = yielded(body, view.region(0), 1);
    vec![
        edge(FlowPoint::Parent, BEFORE, body.operands(view.op).collect()),
        edge(BEFORE, AFTER, going_on.clone()),
        edge(BEFORE, FlowPoint::Parent, going_on),
        edge(AFTER, BEFORE, yielded(body, view.region(1), 0)),
    ]
}
