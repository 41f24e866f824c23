//! Adds the right side of a rule for a match, and says that it is equal to the left.
//!
//! All types are computed before anything is added; a type that does not fit refuses the match.
//! Flags of the result are those that all operations of the match have.

use arith::FastMath;
use egg::Id;
use ir::{Attr, OpDef, Traits, Type};

use crate::facts::Facts;
use crate::fold::Folded;
use crate::graph::{Graph, Read, add_constant};
use crate::instantiate::{Build, ReadyOp, emit, prepare};
use crate::matcher::{Binding, Found};
use crate::node::{Def, Kind, Node, OpHead};
use crate::text::resolved::{Alternative, Node as Pattern, Resolved, VarId};
use crate::text::rule::Phase;
use crate::view::MatchView;
use crate::vocabulary::conditions::{is_normal, keeps_both, meets};

/// The class of the right side of a rule, not yet joined with that of the left; none if the match
/// is refused.
///
/// Sides may be equal only because nothing is NaN or infinite on the left. That is promised where
/// the left side is used, and the right side may be used elsewhere too: of `sqrt(x) * sqrt(x)` more
/// is known than of `x`, and a choice by the sign of `x` may stand between. So the right side learns
/// nothing; it is [`Kind::Same`] then, in a class of its own.
pub(crate) fn right_side(graph: &mut Graph<'_>, rule: &Resolved, found: &Found, class: Id) -> Option<Id> {
    if rule.phase == Phase::Simplify && needs_own(graph, rule, found, class) {
        return None;
    }
    let ty = graph.ty(class)?;
    let ready = prepare(&MatchView { graph, found }, &rule.right, found.own_flags, Some(ty))?;
    let is_promised = rests_on_promises(&MatchView { graph, found }, rule);
    let mut adder = Adder { graph, found, rounds: rounds(rule), loses: false };
    let right = emit(&mut adder, &ready);
    if adder.loses {
        return None;
    }
    if !is_promised || graph.find(right) == graph.find(class) || !graph.facts(class).says_more_than(&graph.facts(right))
    {
        return Some(right);
    }
    let head = graph.analysis.head(Kind::Same);
    Some(graph.add(Node::new(head, [right])))
}

/// Whether a rule may round otherwise.
fn rounds(rule: &Resolved) -> bool {
    let rounding = [FastMath::REASSOC, FastMath::ARCP, FastMath::CONTRACT, FastMath::AFN];
    let mut flags = rule.alternatives.iter().filter_map(|alternative| alternative.flags);
    flags.any(|flags| rounding.into_iter().any(|flag| flags.has(flag)))
}

/// Whether the right side is an operation on the very class that it would be in. That is never
/// chosen, and would give rules that run until nothing changes more of the same without end: of
/// `y = x * 2` and `x = y * 0.5`, that `y` is half of `y + y`, and so on. Exploration, which ends
/// anyway, may take it as a step.
fn needs_own(graph: &Graph<'_>, rule: &Resolved, found: &Found, class: Id) -> bool {
    let class = graph.find(class);
    let is_own =
        |var: &VarId| matches!(found.bindings[var.index()], Some(Binding::Class(id)) if graph.find(id) == class);
    let mut is_needed = false;
    if let Pattern::Op(_) = &rule.right {
        rule.right.each(&mut |node| is_needed |= matches!(node, Pattern::Value(var) if is_own(var)));
    }
    is_needed
}

/// Whether only promises that nothing is NaN, or infinite, allow a match.
fn rests_on_promises(view: &MatchView<'_, '_>, rule: &Resolved) -> bool {
    let is_promise = |alternative: &Alternative| {
        let has = |flag| alternative.flags.is_some_and(|flags| flags.has(flag));
        has(FastMath::NNAN) || has(FastMath::NINF)
    };
    rule.alternatives.iter().any(is_promise)
        && !rule.alternatives.iter().any(|alternative| !is_promise(alternative) && meets(view, alternative))
}

/// Adds an operation with one result; a fold of its dialect may know a simpler one.
pub(crate) fn add_op(graph: &mut Graph<'_>, head: OpHead, children: &[Id]) -> Id {
    let operands: Vec<Facts> = children.iter().map(|&id| graph.facts(id)).collect();
    let is_foldable = head.def.0.hooks.fold.is_some() && operands.iter().any(|facts| facts.constant.is_some());
    let folded = if is_foldable { graph.analysis.fold(&head, children, &operands) } else { None };
    let number = graph.analysis.head(Kind::Op(head));
    let id = graph.add(Node::new(number, children));
    if let Some(Folded::Operand(at)) = folded
        && operands[at].ty == graph.ty(id)
    {
        graph.union(id, children[at]);
    }
    id
}

struct Adder<'a, 'c> {
    graph: &'a mut Graph<'c>,
    found: &'a Found,
    /// Whether the sides may differ by rounding.
    rounds: bool,
    /// Whether constants were put together of which something is lost.
    loses: bool,
}

impl Adder<'_, '_> {
    /// Whether an operation on constants gives one that says too little of them: an infinite product,
    /// a sum that is one of its addends. What such a result is taken apart into again is something else.
    fn is_lossy(&self, def: &OpDef, operands: &[Id], result: Id) -> bool {
        let cx = self.graph.analysis.cx;
        let number = |id: Id| {
            let attr = self.graph.constant(id)?;
            Some((arith::elements::uniform(cx, attr)?, attr.ty(cx)?.element(cx)))
        };
        let [Some((a, ty)), Some((b, _))] = [0, 1].map(|at| operands.get(at).and_then(|&id| number(id))) else {
            return false;
        };
        let is_zero = |bits| ir::eval::float_of_bits(cx, ty, bits) == 0.0;
        match def.name {
            "arith.addf" => keeps_both(cx, ty, a, b) == Some(false),
            "arith.subf" => {
                keeps_both(cx, ty, a, ir::eval::bits_of_float(cx, ty, -ir::eval::float_of_bits(cx, ty, b)))
                    == Some(false)
            }
            "arith.mulf" | "arith.divf" => {
                number(result).is_some_and(|(bits, _)| !is_normal(cx, ty, bits)) && !is_zero(a) && !is_zero(b)
            }
            _ => false,
        }
    }
}

impl Build for Adder<'_, '_> {
    type Value = Id;

    fn value(&mut self, var: VarId) -> Id {
        match self.found.bindings[var.index()] {
            Some(Binding::Class(id)) => id,
            other => unreachable!("the check of rules says that a value was bound, not {other:?}"),
        }
    }

    fn constant(&mut self, attr: Attr, _: Type) -> Id {
        add_constant(self.graph, attr)
    }

    fn op(&mut self, op: &ReadyOp, operands: &[Id]) -> Id {
        let guard = if op.def.has(Traits::MAY_TRAP) { self.found.guard } else { 0 };
        let head = OpHead { def: Def(op.def), attrs: op.attrs, types: [op.ty].into(), guard, template: None };
        let result = add_op(self.graph, head, operands);
        self.loses |= self.rounds && self.is_lossy(op.def, operands, result);
        result
    }
}
