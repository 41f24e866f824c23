//! `licm`: what gives the same in every iteration of a loop is computed before it.
//!
//! What is not harmless wherever it runs is moved only if the loop surely runs it: a loop may run
//! no iteration at all, and then a moved division would run where it did not before. Loops are
//! visited from the innermost out, so a value leaves as many of them as it can.

use hashbrown::HashSet;
use ir::interfaces::{Effect, EffectKind, is_speculatable};
use ir::{Body, Context, Failed, OpId, Point, Traits, ValueId, View};
use pass::{Changed, FunctionPass, PassContext};

use crate::memory::{Parameters, Root, Written, freed};

pass::passes! {
    /// Moves operations out of loops that do not depend on them.
    ///
    /// An operation moves if it has no effects, is defined for all operands, and uses nothing
    /// that the loop defines; conditionals and counted loops with all that is in them. Divisions
    /// and reads of memory that the loop does not write move if the loop runs them at least once;
    /// reads at constant places always. What is in a conditional inside a loop stays there if the
    /// conditional does. Distinct memref parameters do not overlap.
    pub struct Licm("licm", function) {
        /// Whether memref parameters may overlap.
        may_alias("may-alias"): bool = false,
    }
}

impl FunctionPass for Licm {
    fn run(&self, function: &mut Body, context: &mut PassContext<'_>) -> Result<Changed, Failed> {
        let is_loop = |&op: &OpId| is_loop(context.cx, function, op);
        let mut loops: Vec<OpId> = function.walk_all().filter(is_loop).collect();
        // An enclosing loop comes first in a walk.
        loops.reverse();
        if loops.is_empty() {
            return Ok(Changed::No);
        }
        let (freed, parameters) = (freed(context.cx, function), Parameters::of_option(self.may_alias));
        let moved = loops.into_iter().map(|around| hoist(context.cx, function, around, &freed, parameters)).sum();
        context.count("hoisted", moved);
        Ok(Changed::when(moved > 0))
    }
}

/// Whether the regions of an operation may run more than once: control goes from one of them to
/// itself, or from one to another.
fn is_loop(cx: &Context, body: &Body, op: OpId) -> bool {
    use ir::interfaces::FlowPoint::Region;
    let view = View::new(cx, body, op);
    let hooks = view.def().hooks;
    let repeats = |hook: fn(View<'_>) -> Vec<ir::interfaces::FlowEdge>| {
        hook(view).iter().any(|edge| matches!((edge.from, edge.to), (Region(_), Region(_))))
    };
    hooks.loop_like.is_some() || hooks.region_flow.is_some_and(repeats)
}

/// A loop, and what must be known of it.
struct Around<'l> {
    cx: &'l Context,
    op: OpId,
    /// The buffers that are given back somewhere in the function.
    freed: &'l HashSet<ValueId>,
    parameters: Parameters,
    /// What is written in the loop, found when the first read asks.
    written: Option<Written>,
    /// The regions that run at least once.
    surely: Vec<bool>,
}

/// Moves what it can before a loop; gives how many operations.
fn hoist(cx: &Context, body: &mut Body, op: OpId, freed: &HashSet<ValueId>, parameters: Parameters) -> u64 {
    let mut around = Around { cx, op, freed, parameters, written: None, surely: surely_run(cx, body, op) };
    let mut moved = 0;
    for (number, region) in body.regions(op).to_vec().into_iter().enumerate() {
        let blocks: Vec<_> = body.blocks(region).collect();
        for (at, block) in blocks.into_iter().enumerate() {
            let ops: Vec<OpId> = body.ops(block).collect();
            let mut surely = at == 0 && around.surely[number];
            for op in ops {
                if around.is_movable(body, op, surely) {
                    body.move_to(op, Point::Before(around.op));
                    moved += 1;
                } else {
                    surely = surely && !may_stop(cx, body, op);
                }
            }
        }
    }
    moved
}

/// Whether the regions of a loop run at least once: by constant bounds, or because control comes
/// from the loop to this region only.
fn surely_run(cx: &Context, body: &Body, op: OpId) -> Vec<bool> {
    use ir::interfaces::FlowPoint;
    let view = View::new(cx, body, op);
    let count = body.regions(op).len();
    if let Some(hook) = view.def().hooks.loop_like {
        let bounds = hook(view);
        let constant = |value| ir::constant_of(cx, body, value).and_then(|attr| attr.as_integer(cx));
        // Bounds that are not negative mean the same with and without sign.
        let runs = matches!((constant(bounds.lower), constant(bounds.upper)), (Some(a), Some(b)) if 0 <= a && a < b);
        return vec![runs; count];
    }
    let edges = view.def().hooks.region_flow.map_or_else(Vec::new, |hook| hook(view));
    let mut starts = edges.iter().filter(|edge| edge.from == FlowPoint::Parent).map(|edge| edge.to);
    let first = starts.next().filter(|&first| starts.all(|other| other == first));
    (0..count).map(|number| first == Some(FlowPoint::Region(number))).collect()
}

/// Whether control may not come behind an operation: the program may end in it.
fn may_stop(cx: &Context, body: &Body, op: OpId) -> bool {
    let effects = ir::interfaces::effects(View::new(cx, body, op));
    let stops = |effect: &Effect| effect.kind == EffectKind::Write && effect.on.is_none();
    effects.is_none_or(|effects| effects.iter().any(stops))
}

impl Around<'_> {
    /// Whether an operation gives the same in all iterations, and may run before the loop.
    fn is_movable(&mut self, body: &Body, op: OpId, surely: bool) -> bool {
        let view = View::new(self.cx, body, op);
        let def = view.def();
        if def.has(Traits::TERMINATOR) || !self.is_outside(body, op) {
            return false;
        }
        if def.has(Traits::MAY_TRAP) {
            return surely;
        }
        is_speculatable(view) || self.reads_the_same(body, op, surely)
    }

    /// Whether all that an operation, and what is in it, uses is defined before the loop, or in it.
    fn is_outside(&self, body: &Body, op: OpId) -> bool {
        let is_before = |value: ValueId| !body.is_defined_inside(value, self.op);
        let is_inner = |value: ValueId| body.is_defined_inside(value, op);
        let mut inner = body.regions(op).iter().flat_map(|&region| body.walk(region));
        body.operands(op).all(is_before)
            && inner.all(|inner| body.operands(inner).all(|value| is_inner(value) || is_before(value)))
    }

    /// Whether an operation only reads memory that the loop does not write, and cannot fail.
    fn reads_the_same(&mut self, body: &Body, op: OpId, surely: bool) -> bool {
        let view = View::new(self.cx, body, op);
        let Some(hook) = view.def().hooks.effects.filter(|_| body.regions(op).is_empty()) else { return false };
        let mut effects = Vec::new();
        hook(view, &mut effects);
        if effects.is_empty() || effects.iter().any(|effect| effect.kind != EffectKind::Read) {
            return false;
        }
        if !surely && !is_in_bounds(self.cx, body, op, self.freed) {
            return false;
        }
        let written = self.written.get_or_insert_with(|| Written::by(self.cx, body, self.op, self.parameters));
        let of = |value| Root::of(self.cx, body, value, self.parameters);
        let root = |effect: &Effect| effect.on.map_or(Root::Unknown, of);
        !effects.iter().any(|effect| written.may_hold(root(effect)))
    }
}

/// Whether a read is of an element that is there, whenever it runs: at constant places, in a
/// buffer that is not given back in this function.
fn is_in_bounds(cx: &Context, body: &Body, op: OpId, freed: &HashSet<ValueId>) -> bool {
    let view = View::new(cx, body, op);
    let Some(access) = view.def().hooks.access.map(|hook| hook(view)) else { return false };
    let Some(shape) = body.ty(access.memory).shape(cx) else { return false };
    let is_inside = |(&index, &size): (&ValueId, &i64)| {
        let index = ir::constant_of(cx, body, index).and_then(|attr| attr.as_integer(cx));
        index.is_some_and(|index| (0..i128::from(size)).contains(&index))
    };
    let buffer = match Root::of(cx, body, access.memory, Parameters::MayAlias) {
        Root::Local(op) => body.result(op, 0),
        Root::Parameter(value) | Root::Outer(value) => value,
        Root::Unknown => return false,
    };
    access.indices.iter().zip(shape).all(is_inside) && !freed.contains(&buffer)
}
