//! Finds the left sides of rules in the e-graph, with all ways in which operands may be swapped.

use std::hash::{Hash, Hasher};

use arith::FastMath;
use egg::Id;
use hashbrown::HashSet;
use ir::{Attr, Context, Type};

use crate::graph::{Graph, Read};
use crate::node::{Head, Kind, Mixer, Node, OpHead};
use crate::text::resolved::{Expr, Node as Pattern, OpNode, Resolved, VarId};
use crate::view::{MatchView, has_unknown_sizes};
use crate::vocabulary::conditions::allowed;
use crate::vocabulary::terms::{self, Term, attribute, evaluate};

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

/// A match with the rule and the class that it is of.
pub(crate) struct Hit {
    /// The number of the rule.
    pub rule: u32,
    /// The class of the whole left side.
    pub class: Id,
    /// The match.
    pub found: Found,
    /// What tells the match from all others.
    pub key: u64,
    /// When it is applied: of the matches of a class that may grow it, this one is the so-manieth;
    /// 0 for those that may not, unless they were looked for anew.
    pub turn: u32,
    /// What tells the node at the root, for this rule, from all others; 0 if the rule does not collapse.
    pub root: u64,
}

/// What a search leaves out.
#[derive(Copy, Clone, Default)]
pub(crate) struct Without {
    /// The product whose parts are not matched inside of others.
    pub product: Option<u32>,
    /// Whether the operands of the root are looked at in one order.
    pub swapped: bool,
    /// Whether forms are not looked at inside of others of which this rule has made a shorter one.
    pub collapsed: bool,
}

/// Matches by their keys: what was tried once is not tried again.
pub(crate) type Seen = HashSet<u64, Mixer>;

/// Ways to match a rule in one node that are looked at, at most.
const MOST_WAYS: usize = 32;

/// And in all nodes of a class: where a value is equal to multiples of itself, there are as many as
/// pairs of nodes.
const MOST_WAYS_IN_CLASS: usize = 64;

/// Finds matches that were not seen before.
pub(crate) struct Matcher<'g, 'c, 'r> {
    cx: &'c Context,
    graph: &'g Graph<'c>,
    granted: FastMath,
    seen: &'g Seen,
    /// Nodes of which a rule has made shorter ones, by their keys.
    collapsed: &'g Seen,
    /// What was found.
    pub hits: Vec<Hit>,
    rule: &'r Resolved,
    number: u32,
    class: Id,
    /// The key of the node at the root.
    at: u64,
    /// How many ways were looked at, and how many may be.
    ways: usize,
    most: usize,
    /// By rule, the class that it was last looked for in, and the ways there.
    spent: Vec<(Id, usize)>,
    now: Found,
    /// The variables that are bound, in order, to be freed again.
    bound: Vec<VarId>,
    /// Whether an operation of the match carries flags.
    has_own: bool,
    /// What is left out.
    without: Without,
    /// What is left to match, the next at the end.
    goals: Vec<(&'r Pattern, Id)>,
}

impl<'g, 'c, 'r> Matcher<'g, 'c, 'r> {
    /// A matcher that leaves out the matches in `seen`; `rule` is any rule.
    pub fn new(
        graph: &'g Graph<'c>,
        granted: FastMath,
        [seen, collapsed]: [&'g Seen; 2],
        rule: &'r Resolved,
    ) -> Matcher<'g, 'c, 'r> {
        Matcher {
            cx: graph.analysis.cx,
            graph,
            granted,
            seen,
            collapsed,
            hits: Vec::new(),
            rule,
            number: 0,
            class: Id::from(0),
            at: 0,
            ways: 0,
            most: 0,
            spent: Vec::new(),
            now: Found { bindings: Vec::new(), flags: FastMath::FAST, own_flags: FastMath::FAST, guard: 0 },
            bound: Vec::new(),
            has_own: false,
            without: Without::default(),
            goals: Vec::new(),
        }
    }

    /// Finds all matches of a rule with a node of a class at the root that its conditions allow;
    /// how many of them are new.
    pub fn find(&mut self, number: u32, rule: &'r Resolved, class: Id, node: &Node, without: Without) -> usize {
        let Pattern::Op(wanted) = &rule.left else { return 0 };
        let spent = match self.spent.get(number as usize) {
            Some(&(last, ways)) if last == class => ways,
            _ => 0,
        };
        (self.rule, self.number, self.class, self.without) = (rule, number, class, without);
        (self.ways, self.most) = (0, MOST_WAYS.min(MOST_WAYS_IN_CLASS - spent));
        self.now.bindings.clear();
        self.now.bindings.resize(rule.vars.len(), None);
        (self.now.flags, self.now.own_flags, self.now.guard) = (FastMath::FAST, FastMath::FAST, 0);
        self.has_own = false;
        self.at = if without.collapsed { self.key_of(node) } else { 0 };
        let before = self.hits.len();
        self.node(wanted, node);
        if self.ways > 0 {
            let rules = self.spent.len().max(number as usize + 1);
            self.spent.resize(rules, (class, 0));
            self.spent[number as usize] = (class, spent + self.ways);
        }
        self.hits.len() - before
    }

    /// Matches all that is left to match, in all ways.
    fn solve(&mut self) {
        if self.ways >= self.most {
            return;
        }
        let Some((pattern, class)) = self.goals.pop() else { return self.finish() };
        let class = self.graph.find(class);
        match pattern {
            _ if self.rule.needs_sizes && self.has_unknown_sizes(class) => {}
            Pattern::Value(var) => self.bound(*var, Binding::Class(class)),
            Pattern::Constant(expr) => self.constant(expr, class),
            Pattern::Op(op) => self.op(op, class),
        }
        self.goals.push((pattern, class));
    }

    fn has_unknown_sizes(&self, class: Id) -> bool {
        self.graph.ty(class).is_some_and(|ty| has_unknown_sizes(self.cx, ty))
    }

    /// A match that is whole.
    fn finish(&mut self) {
        let key = self.key();
        if self.seen.contains(&key) {
            self.ways += 1;
            return;
        }
        let view = MatchView { graph: self.graph, found: &self.now };
        if allowed(&view, &self.rule.alternatives) {
            self.ways += 1;
            let mut found = self.now.clone();
            if !self.has_own {
                found.own_flags = FastMath::NONE;
            }
            self.hits.push(Hit { rule: self.number, class: self.class, found, key, turn: 0, root: self.at });
        }
    }

    fn key(&self) -> u64 {
        let mut state = Mixer::default();
        (self.number, self.class, &self.now.bindings).hash(&mut state);
        state.finish()
    }

    /// The key of a node for this rule.
    fn key_of(&self, node: &Node) -> u64 {
        let mut state = Mixer::default();
        (self.number, node.head).hash(&mut state);
        node.children.iter().for_each(|&child| self.graph.find(child).hash(&mut state));
        state.finish()
    }

    /// Goes on if a variable is, or may be, what was found.
    fn bound(&mut self, var: VarId, binding: Binding) {
        match self.now.bindings[var.index()] {
            Some(known) if known == binding => self.solve(),
            Some(_) => {}
            None => {
                let before = self.bound.len();
                self.bind(var, binding);
                self.solve();
                self.free(before);
            }
        }
    }

    fn constant(&mut self, expr: &Expr, class: Id) {
        let cx = self.cx;
        let facts = self.graph.facts(class);
        let Some((ty, bits)) = facts.ty.zip(facts.constant.and_then(|attr| arith::elements::uniform(cx, attr))) else {
            return;
        };
        match expr {
            Expr::Var(var) => self.bound(*var, Binding::Constant(bits, ty)),
            _ => {
                let wanted = self.evaluate(expr).and_then(|term| terms::bits(cx, &term, ty.element(cx)));
                if wanted == Some(bits) {
                    self.solve();
                }
            }
        }
    }

    /// The root of what is looked for.
    fn root(&self) -> *const OpNode {
        if let Pattern::Op(root) = &self.rule.left { root } else { std::ptr::null() }
    }

    fn op(&mut self, wanted: &'r OpNode, class: Id) {
        let graph = self.graph;
        if self.without.product.is_none() || graph.analysis.product(class) != self.without.product {
            let is_left_out = |node: &Node, matcher: &Self| {
                matcher.without.collapsed && matcher.collapsed.contains(&matcher.key_of(node))
            };
            for node in graph.nodes_of(class) {
                if !is_left_out(node, self) {
                    self.node(wanted, node);
                }
            }
        }
    }

    fn node(&mut self, wanted: &'r OpNode, node: &Node) {
        let Kind::Op(op) = self.graph.analysis.heads.kind(node.head) else { return };
        let is_it = op.def.0 == wanted.def && node.children.len() == wanted.operands.len() && op.types.len() == 1;
        if !is_it || op.template.is_some() {
            return;
        }
        let saved = (self.now.flags, self.now.own_flags, self.now.guard, self.has_own);
        let bound = self.bound.len();
        if self.head(wanted, node.head, op) {
            match node.children[..] {
                [a, b] if node.head.is_commutative() => {
                    self.operands(wanted, &[a, b]);
                    let is_root = std::ptr::eq(wanted, self.root());
                    if a != b && !(is_root && self.without.swapped) {
                        self.operands(wanted, &[b, a]);
                    }
                }
                _ => self.operands(wanted, &node.children),
            }
        }
        (self.now.flags, self.now.own_flags, self.now.guard, self.has_own) = saved;
        self.free(bound);
    }

    fn operands(&mut self, wanted: &'r OpNode, children: &[Id]) {
        let from = self.goals.len();
        // The last goal is taken first: what can fail, before what binds anything.
        let goals = || wanted.operands.iter().zip(children.iter().copied());
        self.goals.extend(goals().filter(|(pattern, _)| matches!(pattern, Pattern::Value(_))));
        self.goals.extend(goals().filter(|(pattern, _)| matches!(pattern, Pattern::Op(_))));
        self.goals.extend(goals().filter(|(pattern, _)| matches!(pattern, Pattern::Constant(_))));
        self.solve();
        self.goals.truncate(from);
    }

    /// Matches attributes, type and flags of an operation.
    fn head(&mut self, wanted: &OpNode, head: Head, op: &OpHead) -> bool {
        if !self.attrs(wanted, head) {
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
        let traces = self.graph.analysis.heads.traces(head);
        if let Some(own) = traces.flags {
            self.now.flags = self.now.flags.common(own.with(self.granted));
            self.now.own_flags = self.now.own_flags.common(own);
            self.has_own = true;
        } else if traces.sums {
            self.now.flags = self.now.flags.common(self.granted);
        }
        self.now.guard = self.now.guard.max(op.guard);
        true
    }

    /// Attributes that the pattern does not list must be absent or have their default.
    fn attrs(&mut self, wanted: &OpNode, head: Head) -> bool {
        let graph = self.graph;
        let traces = graph.analysis.heads.traces(head);
        let listed = wanted.attrs.iter().fold(0, |listed, (number, _)| listed | 1u64 << (number % 64));
        if traces.loud & !listed != 0 {
            return false;
        }
        wanted.attrs.iter().all(|(number, expr)| {
            let Some(given) = traces.attrs[*number] else { return false };
            let slot = &wanted.def.attrs[*number];
            match expr {
                Expr::Var(var) => self.bind(*var, Binding::Attr(given)),
                Expr::Attr(written) => written.is(self.cx, given),
                _ => self.evaluate(expr).and_then(|term| attribute(self.cx, slot, &term)) == Some(given),
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
