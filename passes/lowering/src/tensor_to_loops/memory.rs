//! Who owns buffers, and where they are given back: behind the last operation that uses them.
//!
//! A block owns the buffers that it makes. One that leaves it, with a tensor whose sizes only it
//! knows, is handed over: then whoever gets it owns it.

use hashbrown::HashSet;
use ir::interfaces::FlowPoint;
use ir::{Body, Builder, Context, DYNAMIC, Op, OpId, Point, Type, ValueId, View};

use super::function::stored_type;
use super::lowerer::{Lowerer, Place};

impl Lowerer<'_> {
    /// A memref with a tensor in it, for who is behind the end of this block, where the builder
    /// is. The memory that the tensor is in goes with it if this block owns it.
    pub fn hand_over(&mut self, b: &mut Builder<'_>, value: ValueId) -> ValueId {
        if let Some(&Place::Buffer { memref, ref kept }) = self.places.get(&value)
            && kept.len() == self.rank(value)
            && b.body.defining_block(memref) == block_of(b)
            && let Some(at) = self.buffers.iter().rposition(|&buffer| buffer == memref)
        {
            self.buffers.remove(at);
            return as_type(b, memref, stored_type(self.cx, self.old.ty(value)));
        }
        self.copy_of(b, value)
    }

    /// A memref with a tensor in it that nobody else has; nobody gives it back.
    pub fn copy_of(&mut self, b: &mut Builder<'_>, value: ValueId) -> ValueId {
        let sizes = self.sizes(b, value);
        let ty = stored_type(self.cx, self.old.ty(value));
        let is_open = |dim: &usize| ty.shape(self.cx).is_some_and(|shape| shape[*dim] == DYNAMIC);
        let open: Vec<usize> = (0..sizes.len()).filter(is_open).collect();
        let dynamic: Vec<ValueId> = open.into_iter().map(|dim| self.value_of(b, sizes[dim])).collect();
        let memref = memref::alloc(b, ty, &dynamic);
        self.copy_to(b, value, memref);
        memref
    }

    /// Gives back a buffer at the end of the block that owns it, unless it was handed over.
    pub fn release(&mut self, b: &mut Builder<'_>, memref: ValueId) {
        if let Some(at) = self.buffers.iter().rposition(|&buffer| buffer == memref) {
            self.buffers.remove(at);
            memref::dealloc(b, memref);
        }
    }
}

/// The block in which a builder is.
fn block_of(b: &Builder<'_>) -> Option<ir::BlockId> {
    match b.point {
        Point::Start(block) | Point::End(block) => Some(block),
        Point::Before(op) | Point::After(op) => b.body.block_of(op),
    }
}

/// A memref under a type that says more or less of its sizes.
pub(crate) fn as_type(b: &mut Builder<'_>, memref: ValueId, ty: Type) -> ValueId {
    if b.ty(memref) == ty { memref } else { memref::Cast::emit(b, ty, memref) }
}

/// Gives back buffers that were made and not handed over.
pub(crate) fn give_back(cx: &Context, body: &mut Body, buffers: &[ValueId]) {
    for &buffer in buffers {
        let Some(maker) = body.defining_op(buffer) else { continue };
        let aliases = aliases(cx, body, buffer);
        if !body.has_uses(buffer) && body.result_count(maker) == 1 && body.def(maker) == memref::Alloc::DEF {
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

/// What buffers of known size a function makes outside of loops, and how many bytes of them live
/// at a time; none if it makes none.
pub(crate) fn plan(cx: &Context, body: &Body) -> Option<String> {
    let bytes = |ty: Type| ty.element_count(cx)?.checked_mul(ty.element(cx).bytes(cx)?);
    let block = body.entry(body.root())?;
    let (mut count, mut live, mut most) = (0u64, 0u64, 0u64);
    for op in body.ops(block) {
        if memref::Alloc::is(body, op) {
            let Some(size) = bytes(body.ty(body.result(op, 0))) else { continue };
            (count, live) = (count + 1, live.saturating_add(size));
            most = most.max(live);
        } else if let Some(free) = memref::Dealloc::cast(body, op) {
            let memref = free.memref(body);
            let size = memref::Alloc::defining(body, memref).and_then(|_| bytes(body.ty(memref)));
            live = live.saturating_sub(size.unwrap_or(0));
        }
    }
    let buffers = if count == 1 { "1 buffer".into() } else { format!("{count} buffers") };
    (count > 0).then(|| format!("{buffers}, at most {most} bytes at a time"))
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
    // What a function gives is memory of its own.
    if func::Call::is(body, op) {
        return Vec::new();
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
