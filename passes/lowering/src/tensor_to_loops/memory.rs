//! Where buffers are given back: behind the last operation that uses them.

use hashbrown::HashSet;
use ir::interfaces::FlowPoint;
use ir::{Body, Builder, Context, OpId, Point, ValueId, View};

/// Gives back buffers that were made, except those that are returned.
pub(crate) fn give_back(cx: &Context, body: &mut Body, buffers: &[ValueId], kept: &[ValueId]) {
    for &buffer in buffers {
        let Some(maker) = body.defining_op(buffer) else { continue };
        let aliases = aliases(cx, body, buffer);
        if kept.iter().any(|memref| aliases.contains(memref)) {
            continue;
        }
        if !body.has_uses(buffer) && body.result_count(maker) == 1 && body.def(maker) == <memref::Alloc as ir::Op>::DEF
        {
            body.erase(maker);
            continue;
        }
        let block = body.block_of(maker).expect("it stands in a block");
        let users = aliases.iter().flat_map(|&alias| body.users(alias).collect::<Vec<_>>());
        let mut last = maker;
        for user in users.collect::<Vec<OpId>>() {
            if let Some(here) = body.ancestor_in(block, user)
                && body.is_before(last, here)
            {
                last = here;
            }
        }
        let is_end = body.terminator(block) == Some(last);
        let point = if is_end { Point::Before(last) } else { Point::After(last) };
        let loc = body.loc(maker);
        memref::dealloc(&mut Builder::new(cx, body, point, loc), buffer);
    }
}

/// The values that may be the memory of a buffer: views of it, and where control takes it.
fn aliases(cx: &Context, body: &Body, buffer: ValueId) -> HashSet<ValueId> {
    let mut found = HashSet::from_iter([buffer]);
    let mut work = vec![buffer];
    while let Some(value) = work.pop() {
        for user in body.users(value) {
            for alias in passes_on(cx, body, user, value) {
                if found.insert(alias) {
                    work.push(alias);
                }
            }
        }
    }
    found
}

/// The values that may be the same memory as an operand of an operation.
fn passes_on(cx: &Context, body: &Body, op: OpId, value: ValueId) -> Vec<ValueId> {
    let view = View::new(cx, body, op);
    if let Some(flow) = view.def().hooks.region_flow {
        return along(body, op, value, &flow(view), FlowPoint::Parent);
    }
    if view.def().has(ir::Traits::TERMINATOR) {
        let Some(parent) = body.parent_op(op) else { return Vec::new() };
        let region = body.block_of(op).and_then(|block| body.region_of(block));
        let number = body.regions(parent).iter().position(|&other| Some(other) == region);
        let outer = View::new(cx, body, parent);
        let (Some(flow), Some(number)) = (outer.def().hooks.region_flow, number) else { return Vec::new() };
        return along(body, parent, value, &flow(outer), FlowPoint::Region(number));
    }
    body.results(op).filter(|&result| body.ty(result).is_memref(cx)).collect()
}

/// Where a value goes along the edges from a point.
fn along(body: &Body, op: OpId, value: ValueId, edges: &[ir::interfaces::FlowEdge], from: FlowPoint) -> Vec<ValueId> {
    let mut found = Vec::new();
    for edge in edges.iter().filter(|edge| edge.from == from) {
        for (at, _) in edge.values.iter().enumerate().filter(|&(_, &other)| other == value) {
            match edge.to {
                FlowPoint::Parent => found.push(body.result(op, at)),
                FlowPoint::Region(number) => {
                    let block = body.entry(body.regions(op)[number]);
                    found.extend(block.map(|block| body.arguments(block)[edge.skipped + at]));
                }
            }
        }
    }
    found
}
