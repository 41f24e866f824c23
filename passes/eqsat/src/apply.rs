//! Adds the right side of a rule for a match, and says that it is equal to the left.
//!
//! All types are computed before anything is added; a type that does not fit refuses the match.
//! Flags of the result are those that all operations of the match have.

use egg::Id;
use ir::{Attr, Traits, Type};

use crate::facts::Facts;
use crate::fold::Folded;
use crate::graph::{Graph, Read, add_constant};
use crate::instantiate::{Build, ReadyOp, emit, prepare};
use crate::matcher::{Binding, Found};
use crate::node::{Def, Kind, Node, OpHead};
use crate::text::resolved::{Resolved, VarId};
use crate::view::MatchView;

/// The class of the right side of a rule, not yet joined with that of the left; none if the match
/// is refused.
pub(crate) fn right_side(graph: &mut Graph<'_>, rule: &Resolved, found: &Found, class: Id) -> Option<Id> {
    let ty = graph.ty(class)?;
    let ready = prepare(&MatchView { graph, found }, &rule.right, found.own_flags, Some(ty))?;
    Some(emit(&mut Adder { graph, found }, &ready))
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
        add_op(self.graph, head, operands)
    }
}
