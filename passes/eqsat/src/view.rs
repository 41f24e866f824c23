//! A match as conditions and functions see it: what its variables stand for in the e-graph.

use arith::FastMath;
use egg::Id;
use ir::{Context, DYNAMIC, Traits, Type};

use crate::facts::{Flags, Range};
use crate::graph::{Graph, Read};
use crate::matcher::{Binding, Found};
use crate::node::Kind;
use crate::text::resolved::VarId;
use crate::vocabulary::terms::{self, Term};
use crate::vocabulary::{Fact, Match};

/// A match as conditions and functions see it.
pub(crate) struct MatchView<'a, 'c> {
    /// The e-graph.
    pub graph: &'a Graph<'c>,
    /// What the variables stand for.
    pub found: &'a Found,
}

impl MatchView<'_, '_> {
    fn class(&self, var: VarId) -> Option<Id> {
        match self.found.bindings[var.index()] {
            Some(Binding::Class(id)) => Some(id),
            _ => None,
        }
    }
}

impl Match for MatchView<'_, '_> {
    fn cx(&self) -> &Context {
        self.graph.analysis.cx
    }

    fn ty(&self, var: VarId) -> Option<Type> {
        match self.found.bindings[var.index()]? {
            Binding::Class(id) => self.graph.ty(id),
            Binding::Constant(_, ty) | Binding::Type(ty) => Some(ty),
            Binding::Attr(_) => None,
        }
    }

    fn term(&self, var: VarId) -> Option<Term> {
        Some(match self.found.bindings[var.index()]? {
            Binding::Class(_) => Term::Value(var),
            Binding::Constant(bits, ty) => Term::Constant(bits, ty.element(self.cx())),
            Binding::Attr(attr) => terms::of_attr(self.cx(), attr),
            Binding::Type(ty) => Term::Type(ty),
        })
    }

    fn constant(&self, var: VarId) -> Option<u64> {
        match self.found.bindings[var.index()]? {
            Binding::Class(id) => arith::elements::uniform(self.cx(), self.graph.constant(id)?),
            Binding::Constant(bits, _) => Some(bits),
            _ => None,
        }
    }

    fn has(&self, var: VarId, fact: Fact) -> bool {
        if let Some(Binding::Constant(bits, ty)) = self.found.bindings[var.index()] {
            return fact.holds_of(self.cx(), ty.element(self.cx()), bits);
        }
        let Some(facts) = self.class(var).map(|id| self.graph.facts(id)) else { return false };
        let is_float = facts.ty.is_some_and(|ty| ty.element(self.cx()).is_float(self.cx()));
        match fact {
            Fact::Nonzero => facts.is_nonzero(),
            Fact::Nonnegative => facts.is_nonnegative() && (!is_float || facts.flags.has(Flags::NO_NAN)),
            _ if !is_float => true,
            Fact::Finite => facts.flags.has(Flags::FINITE),
            Fact::NoNan => facts.flags.has(Flags::NO_NAN),
            Fact::NoNegativeZero => facts.flags.has(Flags::NO_NEG_ZERO) || facts.is_nonzero(),
            Fact::Integral => facts.flags.has(Flags::INTEGER),
        }
    }

    fn interval(&self, var: VarId) -> Option<[i128; 2]> {
        if let Some(Binding::Constant(bits, ty)) = self.found.bindings[var.index()] {
            let element = ty.element(self.cx());
            let value =
                if element == Type::I1 { (bits & 1) as i64 } else { ir::eval::int_of_bits(self.cx(), element, bits) };
            return (!element.is_float(self.cx())).then_some([i128::from(value); 2]);
        }
        let facts = self.graph.facts(self.class(var)?);
        if let Range::Int(low, high) = facts.range {
            return Some([i128::from(low), i128::from(high)]);
        }
        let element = facts.ty?.element(self.cx());
        let width = element.width(self.cx()).filter(|&width| width <= 64 && !element.is_float(self.cx()))?;
        Some(if width == 1 { [0, 1] } else { [-(1i128 << (width - 1)), (1i128 << (width - 1)) - 1] })
    }

    fn is_used_once(&self, var: VarId) -> bool {
        self.class(var).is_some_and(|id| self.graph[id].parents().len() <= 1)
    }

    fn is_repeated(&self, var: VarId) -> bool {
        self.class(var).is_some_and(|id| is_repeated(self.graph, id))
    }

    fn flags(&self) -> FastMath {
        self.found.flags
    }
}

/// Whether only the run tells all sizes of a type.
pub(crate) fn has_unknown_sizes(cx: &Context, ty: Type) -> bool {
    ty.shape(cx).is_some_and(|sizes| sizes.contains(&DYNAMIC))
}

/// Whether a class is seen to repeat numbers: it has a broadcast or a splat, or is computed from
/// such. What has too many forms to be looked at counts as such.
pub(crate) fn is_repeated(graph: &Graph<'_>, id: Id) -> bool {
    /// Rules see what is computed before others make a broadcast of it; more is rare.
    const DEPTH: usize = 3;
    /// How many forms are looked at: classes may have hundreds, each of operands that have as many.
    const MOST: usize = 256;
    fn repeats(graph: &Graph<'_>, id: Id, depth: usize, left: &mut usize) -> bool {
        graph[id].iter().any(|node| {
            let Some(fewer) = left.checked_sub(1) else { return true };
            *left = fewer;
            match graph.analysis.heads.kind(node.head) {
                Kind::Op(op) if ["tensor.broadcast", "tensor.splat"].contains(&op.def.0.name) => true,
                Kind::Op(op) if depth > 0 && op.def.0.has(Traits::ELEMENTWISE) => {
                    let mut children = node.children.iter();
                    children.all(|&child| graph.constant(child).is_some() || repeats(graph, child, depth - 1, left))
                }
                _ => false,
            }
        })
    }
    graph.ty(id).is_some_and(|ty| ty.is_tensor(graph.analysis.cx)) && repeats(graph, id, DEPTH, &mut { MOST })
}
