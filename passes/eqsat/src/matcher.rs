//! Finds the left sides of rules in the e-graph, with all ways in which operands may be swapped.

use arith::FastMath;
use egg::Id;
use ir::attr_values::AttrValue;
use ir::def::Presence;
use ir::{Attr, AttrDict, Context, Traits, Type};

use crate::conditions::{Fact, Match, allowed, attribute};
use crate::facts::{Flags, Range};
use crate::functions::{self, Term, evaluate};
use crate::graph::{Graph, Read};
use crate::node::{Kind, OpHead};
use crate::text::resolved::{Expr, Node as Pattern, OpNode, QUIET, Resolved, VarId};

/// What a variable stands for.
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Binding {
    /// A class.
    Class(Id),
    /// The bits that all elements of a constant have, and the type of the constant.
    Constant(u64, Type),
    /// An attribute.
    Attr(Attr),
    /// A type.
    Type(Type),
}

/// A match of the left side of a rule.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    /// What the variables stand for.
    pub bindings: Vec<Option<Binding>>,
    /// The flags that all float operations of the match have, those that are granted included.
    pub flags: FastMath,
    /// Those that all operations have that carry flags; what the result gets.
    pub own_flags: FastMath,
    /// Behind how many operations that may not come back the match stands.
    pub guard: u32,
}

/// Ways to match a rule in one class that are looked at, at most.
const MOST_WAYS: usize = 32;

/// All matches of a rule in a class that its conditions allow.
pub(crate) fn find(graph: &Graph<'_>, rule: &Resolved, granted: FastMath, class: Id) -> Vec<Found> {
    let now =
        Found { bindings: vec![None; rule.vars.len()], flags: FastMath::FAST, own_flags: FastMath::FAST, guard: 0 };
    let mut matcher = Matcher {
        cx: graph.analysis.cx,
        graph,
        rule,
        granted,
        now,
        bound: Vec::new(),
        has_own: false,
        found: Vec::new(),
    };
    matcher.solve(&mut vec![(&rule.left, class)]);
    matcher.found
}

struct Matcher<'g, 'c, 'r> {
    cx: &'c Context,
    graph: &'g Graph<'c>,
    rule: &'r Resolved,
    granted: FastMath,
    now: Found,
    /// The variables that are bound, in order, to be freed again.
    bound: Vec<VarId>,
    /// Whether an operation of the match carries flags.
    has_own: bool,
    found: Vec<Found>,
}

impl<'r> Matcher<'_, '_, 'r> {
    /// Matches all that is left to match, in all ways.
    fn solve(&mut self, goals: &mut Vec<(&'r Pattern, Id)>) {
        if self.found.len() >= MOST_WAYS {
            return;
        }
        let Some((pattern, class)) = goals.pop() else { return self.finish() };
        let class = self.graph.find(class);
        match pattern {
            Pattern::Value(var) => self.bound(*var, Binding::Class(class), goals),
            Pattern::Constant(expr) => self.constant(expr, class, goals),
            Pattern::Op(op) => self.op(op, class, goals),
        }
        goals.push((pattern, class));
    }

    /// A match that is whole.
    fn finish(&mut self) {
        let mut found = self.now.clone();
        if !self.has_own {
            found.own_flags = FastMath::NONE;
        }
        let view = MatchView { graph: self.graph, found: &found };
        if allowed(&view, &self.rule.alternatives) {
            self.found.push(found);
        }
    }

    /// Goes on if a variable is, or may be, what was found.
    fn bound(&mut self, var: VarId, binding: Binding, goals: &mut Vec<(&'r Pattern, Id)>) {
        match self.now.bindings[var.index()] {
            Some(known) if known == binding => self.solve(goals),
            Some(_) => {}
            None => {
                let before = self.bound.len();
                self.bind(var, binding);
                self.solve(goals);
                self.free(before);
            }
        }
    }

    fn constant(&mut self, expr: &Expr, class: Id, goals: &mut Vec<(&'r Pattern, Id)>) {
        let cx = self.cx;
        let facts = self.graph.facts(class);
        let Some((ty, bits)) = facts.ty.zip(facts.constant.and_then(|attr| arith::elements::uniform(cx, attr))) else {
            return;
        };
        match expr {
            Expr::Var(var) => self.bound(*var, Binding::Constant(bits, ty), goals),
            _ => {
                let wanted = self.evaluate(expr).and_then(|term| functions::bits(cx, &term, ty.element(cx)));
                if wanted == Some(bits) {
                    self.solve(goals);
                }
            }
        }
    }

    fn op(&mut self, wanted: &'r OpNode, class: Id, goals: &mut Vec<(&'r Pattern, Id)>) {
        let graph = self.graph;
        for node in graph[class].iter() {
            let Kind::Op(op) = graph.analysis.heads.kind(node.head) else { continue };
            let is_it = op.def.0 == wanted.def && node.children.len() == wanted.operands.len() && op.types.len() == 1;
            if !is_it || op.template.is_some() {
                continue;
            }
            let saved = (self.now.flags, self.now.own_flags, self.now.guard, self.has_own);
            let bound = self.bound.len();
            if self.head(wanted, op) {
                self.operands(wanted, node.children.iter().copied(), goals);
                if node.head.is_commutative() && node.children[0] != node.children[1] {
                    self.operands(wanted, node.children.iter().rev().copied(), goals);
                }
            }
            (self.now.flags, self.now.own_flags, self.now.guard, self.has_own) = saved;
            self.free(bound);
        }
    }

    fn operands(&mut self, wanted: &'r OpNode, children: impl Iterator<Item = Id>, goals: &mut Vec<(&'r Pattern, Id)>) {
        let from = goals.len();
        goals.extend(wanted.operands.iter().zip(children));
        // The last goal is taken first: what can fail, before what binds anything.
        goals[from..].sort_by_key(|(pattern, _)| match pattern {
            Pattern::Value(_) => 0,
            Pattern::Op(_) => 1,
            Pattern::Constant(_) => 2,
        });
        self.solve(goals);
        goals.truncate(from);
    }

    /// Matches attributes, type and flags of an operation.
    fn head(&mut self, wanted: &OpNode, op: &OpHead) -> bool {
        let cx = self.cx;
        if !self.attrs(wanted, op.attrs) {
            return false;
        }
        if let Some(expr) = &wanted.ty {
            let fits = match expr {
                Expr::Var(var) => self.bind(*var, Binding::Type(op.types[0])),
                _ => self.evaluate(expr) == Some(Term::Type(op.types[0])),
            };
            if !fits {
                return false;
            }
        }
        let def = op.def.0;
        if def.attr_slot("fastmath").is_some() {
            let own = op.attrs.get(cx, "fastmath").and_then(|attr| FastMath::read(cx, attr)).unwrap_or(FastMath::NONE);
            self.now.flags = self.now.flags.common(own.with(self.granted));
            self.now.own_flags = self.now.own_flags.common(own);
            self.has_own = true;
        } else if sums(def.name) && op.types[0].element(cx).is_float(cx) {
            self.now.flags = self.now.flags.common(self.granted);
        }
        self.now.guard = self.now.guard.max(op.guard);
        true
    }

    /// Attributes that the pattern does not list must be absent or have their default.
    fn attrs(&mut self, wanted: &OpNode, attrs: AttrDict) -> bool {
        let cx = self.cx;
        let def = wanted.def;
        for entry in attrs.entries(cx) {
            let name = entry.name.str(cx);
            let slot = def.attrs.iter().position(|slot| slot.name == name);
            let is_listed = slot.is_some_and(|slot| wanted.attrs.iter().any(|(listed, _)| *listed == slot));
            let is_default = slot.is_some_and(|slot| match def.attrs[slot].presence {
                Presence::Default(make) => make(cx) == entry.attr,
                _ => false,
            });
            if !is_listed && !is_default && !QUIET.contains(&name) {
                return false;
            }
        }
        wanted.attrs.iter().all(|(number, expr)| {
            let slot = &def.attrs[*number];
            let given = attrs.get(cx, slot.name).or(match slot.presence {
                Presence::Default(make) => Some(make(cx)),
                _ => None,
            });
            let Some(given) = given else { return false };
            match expr {
                Expr::Var(var) => self.bind(*var, Binding::Attr(given)),
                _ => self.evaluate(expr).and_then(|term| attribute(cx, slot, &term)) == Some(given),
            }
        })
    }

    /// Whether a variable is what was found, which it becomes if it was free.
    fn bind(&mut self, var: VarId, binding: Binding) -> bool {
        match self.now.bindings[var.index()] {
            Some(known) => known == binding,
            None => {
                self.now.bindings[var.index()] = Some(binding);
                self.bound.push(var);
                true
            }
        }
    }

    /// Frees all variables but the first so many that were bound.
    fn free(&mut self, count: usize) {
        for var in self.bound.drain(count..) {
            self.now.bindings[var.index()] = None;
        }
    }

    fn evaluate(&self, expr: &Expr) -> Option<Term> {
        evaluate(&MatchView { graph: self.graph, found: &self.now }, expr)
    }
}

/// Whether a class is seen to repeat numbers: it has a broadcast or a splat, or is computed from
/// such.
pub(crate) fn is_repeated(graph: &Graph<'_>, id: Id) -> bool {
    /// Rules see what is computed before others make a broadcast of it; more is rare.
    const DEPTH: usize = 3;
    fn repeats(graph: &Graph<'_>, id: Id, depth: usize) -> bool {
        let is_of_repeated = |&child: &Id| graph.constant(child).is_some() || repeats(graph, child, depth - 1);
        graph[graph.find(id)].iter().any(|node| match graph.analysis.heads.kind(node.head) {
            Kind::Op(op) if ["tensor.broadcast", "tensor.splat"].contains(&op.def.0.name) => true,
            Kind::Op(op) if depth > 0 && op.def.0.has(Traits::ELEMENTWISE) => node.children.iter().all(is_of_repeated),
            _ => false,
        })
    }
    graph.ty(id).is_some_and(|ty| ty.is_tensor(graph.analysis.cx)) && repeats(graph, id, DEPTH)
}

/// Whether an operation sums floats in an order of its own, without flags that say so.
pub(crate) fn sums(name: &str) -> bool {
    ["tensor.einsum", "tensor.matmul", "tensor.conv", "tensor.reduce", "tensor.scan", "tensor.reduce_window"]
        .contains(&name)
}

/// A match as conditions and functions see it.
pub(crate) struct MatchView<'a, 'c> {
    pub graph: &'a Graph<'c>,
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
            Binding::Attr(attr) => functions::of_attr(self.cx(), attr),
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
        self.class(var).is_some_and(|id| self.graph[self.graph.find(id)].parents().len() <= 1)
    }

    fn is_repeated(&self, var: VarId) -> bool {
        self.class(var).is_some_and(|id| is_repeated(self.graph, id))
    }

    fn flags(&self) -> FastMath {
        self.found.flags
    }
}
