//! A stretch of a block becomes classes: pure operations are nodes, constants constants, and all
//! that comes from elsewhere (arguments, results of operations with effects) leaves.
//!
//! Operations with effects stay where they are; what they use are the roots. Loops and
//! conditionals without effects are nodes, too: two of them are one if all in them is. What nobody
//! needs is left out: no form of it is cheaper than none.

use std::sync::Arc;

use arith::FastMath;
use egg::Id;
use hashbrown::{HashMap, HashSet};
use ir::interfaces::{effects, is_speculatable};
use ir::{AttrDict, BlockId, Body, Context, Fold, Op, OpId, Traits, Type, ValueDef, ValueId, View};

use crate::facts::{Facts, Flags, Range};
use crate::fixed::Fixed;
use crate::graph::{Graph, Read, add_constant, add_leaf};
use crate::knowledge::Knowledge;
use crate::node::{Def, Head, Kind, Looks, Mixer, Node, OpHead};
use crate::promises::without_promises;

/// A stretch of a block as an e-graph.
pub(crate) struct Import<'c> {
    /// The e-graph.
    pub graph: Graph<'c>,
    /// The operations that became nodes, in order, each with its class.
    pub steps: Vec<Step>,
    /// Those that could have, but nobody needs what they compute, in order.
    pub idle: Vec<OpId>,
    /// The classes that others use, in order, without repetition.
    pub roots: Vec<Id>,
    /// Before which operation of the stretch a leaf is not there yet; those from outside are not
    /// listed.
    pub ready: HashMap<Head, u32, Mixer>,
    /// For each guard the first operation of the stretch behind it.
    pub guards: Vec<u32>,
    /// The classes of values.
    pub classes: HashMap<ValueId, Id, Mixer>,
    /// Values from outside that are constants.
    pub constants: HashMap<ir::Attr, ValueId>,
}

/// An operation that became a node.
#[derive(Copy, Clone, Debug)]
pub(crate) struct Step {
    /// The operation.
    pub op: OpId,
    /// The class of its result, or of all its results at once.
    pub class: Id,
}

/// What becomes of an operation.
#[derive(Copy, Clone, PartialEq, Eq)]
pub(crate) enum Role {
    /// A node.
    Node,
    /// A node that is copied with its regions.
    Region,
    /// It stays where it is.
    Fixed,
}

/// What becomes of an operation.
pub(crate) fn role(view: View<'_>) -> Role {
    let (body, def) = (view.body, view.def());
    let is_out = body.result_count(view.op) == 0
        || [Traits::TERMINATOR, Traits::SYMBOL, Traits::ISOLATED].iter().any(|&t| def.has(t))
        || !body.successors(view.op).is_empty()
        || def.hooks.effects.is_some();
    // Rules and bounds are those of formats with signs, infinities and NaN.
    let is_rare = |value: ValueId| body.ty(value).has_rare_floats(view.cx);
    if is_out || body.operands(view.op).any(is_rare) || body.results(view.op).any(is_rare) {
        return Role::Fixed;
    }
    if body.regions(view.op).is_empty() {
        let is_plain = def.has(Traits::PURE) || def.has(Traits::MAY_TRAP);
        return if is_plain { Role::Node } else { Role::Fixed };
    }
    let is_block = |region: &ir::RegionId| body.entry(*region).is_none_or(|entry| body.next_block(entry).is_none());
    let is_closed = body.regions(view.op).iter().all(is_block) && is_speculatable(view);
    if is_closed && effects(view).is_some_and(|effects| effects.is_empty()) { Role::Region } else { Role::Fixed }
}

/// Whether control may not come back from an operation.
fn may_not_return(view: View<'_>) -> bool {
    let def = view.def();
    let is_sure = def.has(Traits::TERMINATOR) || (def.hooks.effects.is_some() && view.body.regions(view.op).is_empty());
    !is_sure
}

impl<'c> Import<'c> {
    /// Imports operations of a block, in order.
    pub fn new(
        cx: &'c Context,
        looks: &Arc<Looks>,
        fixed: &Fixed,
        granted: FastMath,
        body: &Body,
        block: BlockId,
        ops: &[OpId],
    ) -> Import<'c> {
        let import = Import {
            graph: Graph::new(Knowledge::new(cx, looks, fixed.is_any(), granted)),
            steps: Vec::with_capacity(ops.len()),
            idle: Vec::new(),
            roots: Vec::new(),
            ready: HashMap::default(),
            guards: vec![0],
            classes: HashMap::default(),
            constants: HashMap::new(),
        };
        let roles: Vec<Role> = ops.iter().map(|&op| role(View::new(cx, body, op))).collect();
        let idle = idle(body, block, ops, &roles);
        let mut importer = Importer { cx, body, fixed, import, templates: HashMap::new() };
        for (at, (&op, &role)) in ops.iter().zip(&roles).enumerate() {
            if idle.contains(&op) {
                importer.import.idle.push(op);
            } else {
                importer.op(op, role, at as u32);
            }
        }
        importer.roots(block, idle);
        importer.import.graph.rebuild();
        importer.import
    }
}

/// The operations of a stretch whose results nobody needs.
fn idle(body: &Body, block: BlockId, ops: &[OpId], roles: &[Role]) -> HashSet<OpId, Mixer> {
    let mut idle = HashSet::default();
    for (&op, _) in ops.iter().zip(roles).rev().filter(|(_, role)| **role != Role::Fixed) {
        let is_idle = |user| body.ancestor_in(block, user).is_some_and(|user| idle.contains(&user));
        if body.results(op).all(|value| body.users(value).all(is_idle)) {
            idle.insert(op);
        }
    }
    idle
}

struct Importer<'c, 'b> {
    cx: &'c Context,
    body: &'b Body,
    fixed: &'b Fixed,
    import: Import<'c>,
    /// The first operation with regions of each structure.
    templates: HashMap<Vec<Part>, OpId>,
}

impl Importer<'_, '_> {
    fn op(&mut self, op: OpId, role: Role, at: u32) {
        let view = View::new(self.cx, self.body, op);
        match role {
            Role::Fixed => {
                // What it leaves is there for what comes after it.
                for value in self.body.results(op) {
                    let id = self.leaf(value);
                    let head = self.import.graph.node(id).head;
                    self.import.ready.insert(head, at + 1);
                }
                if may_not_return(view) {
                    self.import.guards.push(at + 1);
                }
            }
            Role::Node => {
                let operands: Vec<ValueId> = self.body.operands(op).collect();
                self.node(op, &operands, None);
            }
            Role::Region => {
                let outer = outer_values(self.body, op);
                let template = *self.templates.entry(structure(self.body, op)).or_insert(op);
                self.node(op, &outer, Some(template));
            }
        }
    }

    fn node(&mut self, op: OpId, operands: &[ValueId], template: Option<OpId>) {
        let class = match constant_at(self.cx, self.body, op) {
            Some(attr) => add_constant(&mut self.import.graph, attr),
            None => {
                let children: Vec<Id> = operands.iter().map(|&value| self.value(value)).collect();
                let def = self.body.def(op);
                let head = OpHead {
                    def: Def(def),
                    attrs: without_promises(self.cx, self.body.attrs(op)),
                    types: self.body.results(op).map(|value| self.body.ty(value)).collect(),
                    guard: if def.has(Traits::MAY_TRAP) { self.import.guards.len() as u32 - 1 } else { 0 },
                    template,
                };
                self.known_before(&head, &children).unwrap_or_else(|| {
                    let head = self.import.graph.analysis.head(Kind::Op(head));
                    self.import.graph.add_uncanonical(Node::new(head, &children))
                })
            }
        };
        self.import.steps.push(Step { op, class });
        let count = self.body.result_count(op);
        for (number, value) in self.body.results(op).enumerate() {
            let id = if count == 1 {
                class
            } else {
                part(&mut self.import.graph, class, number as u32, self.body.ty(value))
            };
            self.import.classes.insert(value, id);
        }
    }

    /// A division that was done already, behind an earlier guard, need not be done again.
    fn known_before(&mut self, head: &OpHead, children: &[Id]) -> Option<Id> {
        let graph = &mut self.import.graph;
        (0..head.guard).find_map(|guard| {
            let head = graph.analysis.heads.find(&Kind::Op(OpHead { guard, ..head.clone() }))?;
            graph.lookup(Node::new(head, children))
        })
    }

    fn value(&mut self, value: ValueId) -> Id {
        match self.import.classes.get(&value) {
            Some(&id) => id,
            None => self.leaf(value),
        }
    }

    fn leaf(&mut self, value: ValueId) -> Id {
        let constant = self.body.defining_op(value).and_then(|op| constant_at(self.cx, self.body, op));
        let id = match constant {
            Some(attr) => {
                self.import.constants.entry(attr).or_insert(value);
                add_constant(&mut self.import.graph, attr)
            }
            None => {
                let facts = known_of(self.cx, self.body, value);
                add_leaf(&mut self.import.graph, value, facts, self.fixed.has(value))
            }
        };
        self.import.classes.insert(value, id);
        id
    }

    /// What operations use that did not become nodes, but are needed.
    fn roots(&mut self, block: BlockId, idle: HashSet<OpId, Mixer>) {
        let mut inside = idle;
        inside.extend(self.import.steps.iter().map(|step| step.op));
        let mut seen = vec![false; self.import.graph.nodes().len()];
        for step in &self.import.steps {
            for value in self.body.results(step.op) {
                let mut users = self.body.users(value);
                let is_used =
                    users.any(|user| self.body.ancestor_in(block, user).is_none_or(|user| !inside.contains(&user)));
                if is_used
                    && let Some(&class) = self.import.classes.get(&value)
                    && !std::mem::replace(&mut seen[usize::from(class)], true)
                {
                    self.import.roots.push(class);
                }
            }
        }
    }
}

/// One of several results of a class.
pub(crate) fn part(graph: &mut Graph<'_>, class: Id, number: u32, ty: Type) -> Id {
    let head = graph.analysis.head(Kind::Part(number, ty));
    graph.add(Node::new(head, [class]))
}

/// The constant that `arith.constant` makes. Constants of other dialects are operations like any
/// other, as they must stay of their dialect.
fn constant_at(cx: &Context, body: &Body, op: OpId) -> Option<ir::Attr> {
    if body.def(op) != <arith::Constant as Op>::DEF || body.attrs(op).entries(cx).len() != 1 {
        return None;
    }
    let view = View::new(cx, body, op);
    match view.def().hooks.fold?(view, &[])?.first() {
        Some(&Fold::Attr(attr)) if attr.ty(cx) == Some(view.result_type(0)) => Some(attr),
        _ => None,
    }
}

/// What is known of a value from outside: bounds, if it counts iterations.
fn known_of(cx: &Context, body: &Body, value: ValueId) -> Facts {
    let facts = Facts::of_type(body.ty(value));
    let ValueDef::Argument(block, _) = body.value_def(value) else { return facts };
    let counted = body.block_parent(block).and_then(|op| Some(body.def(op).hooks.loop_like?(View::new(cx, body, op))));
    let Some(counted) = counted.filter(|counted| counted.induction == value) else { return facts };
    let bound = |value| ir::constant_of(cx, body, value)?.as_integer(cx).and_then(|number| i64::try_from(number).ok());
    let greatest =
        body.ty(value).width(cx).filter(|&width| width > 1).map_or(i64::MAX, |width| i64::MAX >> (64 - width.min(64)));
    let Some(low) = bound(counted.lower) else { return facts };
    let high = bound(counted.upper).map_or(greatest, |upper| upper - 1);
    if high < low { facts } else { Facts { range: Range::Int(low, high), flags: Flags::NONE, ..facts }.closed() }
}

// ---- operations with regions ----

/// A part of the structure of an operation with regions; inner values by number.
#[derive(Clone, PartialEq, Eq, Hash)]
enum Part {
    Op(Def, AttrDict),
    Inner(u32),
    Outer,
    Ty(Type),
    Open,
    Close,
}

/// What is in an operation with regions, values from outside aside.
fn structure(body: &Body, op: OpId) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut inner: HashMap<ValueId, u32> = HashMap::new();
    visit(body, op, &mut inner, &mut |part| parts.push(part), &mut |_| {});
    parts
}

/// The values from outside that an operation with regions uses, itself or in them, in order, each
/// as often as it is used.
pub(crate) fn outer_values(body: &Body, op: OpId) -> Vec<ValueId> {
    let mut outer = Vec::new();
    visit(body, op, &mut HashMap::new(), &mut |_| {}, &mut |value| outer.push(value));
    outer
}

fn visit(
    body: &Body,
    op: OpId,
    inner: &mut HashMap<ValueId, u32>,
    part: &mut dyn FnMut(Part),
    outer: &mut dyn FnMut(ValueId),
) {
    part(Part::Op(Def(body.def(op)), body.attrs(op)));
    for value in body.operands(op) {
        match inner.get(&value) {
            Some(&number) => part(Part::Inner(number)),
            None => {
                part(Part::Outer);
                outer(value);
            }
        }
    }
    let define = |value: ValueId, inner: &mut HashMap<ValueId, u32>, part: &mut dyn FnMut(Part)| {
        part(Part::Ty(body.ty(value)));
        let number = inner.len() as u32;
        inner.insert(value, number);
    };
    for &region in body.regions(op) {
        part(Part::Open);
        for block in body.blocks(region) {
            for &value in body.arguments(block) {
                define(value, inner, part);
            }
            for op in body.ops(block) {
                visit(body, op, inner, part, outer);
            }
        }
        part(Part::Close);
    }
    for value in body.results(op) {
        define(value, inner, part);
    }
}
