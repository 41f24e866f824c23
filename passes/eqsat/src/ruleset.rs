//! The rules that run, by the operation at the root of their left sides, with what rules a rule
//! out at a glance: flags and attributes of the root, what the operands are, and how far below a
//! change can matter.

use std::sync::Arc;

use arith::FastMath;
use ir::{AttrDict, Context, Traits};

use crate::conditions::{NoMatch, attribute};
use crate::functions::evaluate;
use crate::graph::CONSTANT;
use crate::kept::Running;
use crate::matcher::has_unknown_sizes;
use crate::node::{Def, Looks, OpHead, Traces};
use crate::text::resolved::{Expr, Node as Pattern, OpNode, Resolved, VarId};
use crate::text::rule::Phase;

/// Rules, by the operation at the root of their left sides.
pub(crate) struct RuleSet {
    pub rules: Vec<Running>,
    /// Their names, and after them those of the appliers.
    pub names: Arc<[String]>,
    /// The operations in them.
    pub looks: Arc<Looks>,
    /// The lists of rules with one operation at the root.
    lists: Vec<Vec<Candidate>>,
    /// How far below a class a change can matter to it.
    pub reach: Reach,
    /// For each rule, whether it says nothing but that products of tensors are equal.
    of_products: Vec<bool>,
}

/// A rule with what its operands must be, as marks: most rules are ruled out by them.
#[derive(Copy, Clone, Debug)]
pub(crate) struct Candidate {
    pub rule: u32,
    pub phase: Phase,
    pub reach: Reach,
    /// Whether it finds the same with the operands of the root swapped.
    pub is_symmetric: bool,
    /// Whether it takes products of products in another order, as the applier for products does.
    pub regroups: bool,
    /// Whether it only calls a product otherwise.
    pub renames: bool,
    needs: [u64; 2],
}

/// How far below the root of a rule a change can matter.
#[derive(Copy, Clone, Debug, Default)]
pub(crate) struct Reach {
    /// That of a class that has new forms: to the operations and constants that the rule looks for.
    pub forms: u8,
    /// Any change: also to the variables that it compares or asks about.
    pub any: u8,
}

/// What of an operation decides which rules may match it at the root.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct RootKind {
    def: Def,
    attrs: AttrDict,
    has_sizes: bool,
    is_plain: bool,
    is_float: bool,
}

impl RootKind {
    /// That of an operation.
    pub fn of(cx: &Context, op: &OpHead) -> RootKind {
        RootKind {
            def: op.def,
            attrs: op.attrs,
            has_sizes: op.types.iter().all(|&ty| !has_unknown_sizes(cx, ty)),
            is_plain: op.types.len() == 1 && op.template.is_none(),
            is_float: op.types.first().is_some_and(|ty| ty.element(cx).is_float(cx)),
        }
    }
}

impl Candidate {
    /// Whether operands with these marks may match, swapped perhaps.
    pub fn may_match(&self, marks: [u64; 2], swaps: bool) -> bool {
        let fits = |[a, b]: [u64; 2]| self.needs[0] & !a == 0 && self.needs[1] & !b == 0;
        fits(marks) || (swaps && fits([marks[1], marks[0]]))
    }
}

impl RuleSet {
    pub fn new(rules: Vec<Running>) -> RuleSet {
        let mut looks = Looks::default();
        let mut bits = 0;
        for rule in &rules {
            rule.left.each(&mut |node| {
                let Pattern::Op(op) = node else { return };
                let look = looks.entry(op.def);
                if !std::ptr::eq(node, &rule.left) && look.mark == 0 {
                    look.mark = 2 << (bits % 62);
                    bits += 1;
                }
            });
        }
        let of_products: Vec<bool> = rules.iter().map(|rule| is_of_products(rule)).collect();
        let mut lists: Vec<Vec<Candidate>> = Vec::new();
        for (number, rule) in rules.iter().enumerate() {
            let Pattern::Op(op) = &rule.left else { continue };
            let needs = std::array::from_fn(|at| op.operands.get(at).map_or(0, |operand| mark_of(&looks, operand)));
            let regroups = of_products[number] && rule.left.op_count() > 1 && rule.right.op_count() > 1;
            let renames = of_products[number] && rule.left.op_count() == 1 && rule.right.op_count() == 1;
            let (rule, phase, is_symmetric) = (number as u32, rule.phase, is_symmetric(rule));
            let candidate =
                Candidate { rule, phase, reach: reach(&rules[number]), is_symmetric, regroups, renames, needs };
            let list = looks.entry(op.def).rules.get_or_insert_with(|| {
                lists.push(Vec::new());
                lists.len() as u32 - 1
            });
            lists[*list as usize].push(candidate);
        }
        let reaches = || lists.iter().flatten().map(|candidate| candidate.reach);
        let reach = Reach {
            forms: reaches().map(|reach| reach.forms).max().unwrap_or(0),
            any: reaches().map(|reach| reach.any).max().unwrap_or(0),
        };
        let appliers = crate::dynamic::APPLIERS.iter().map(|name| (*name).to_owned());
        let names = rules.iter().map(|rule| rule.name.clone()).chain(appliers).collect();
        RuleSet { rules, names, looks: Arc::new(looks), lists, reach, of_products }
    }

    /// Whether a rule says nothing but that products of tensors are equal.
    pub fn is_of_products(&self, rule: u32) -> bool {
        self.of_products[rule as usize]
    }

    /// The rules that may match an operation at the root.
    pub fn for_head(&self, cx: &Context, op: &OpHead, traces: &Traces, granted: FastMath) -> Box<[Candidate]> {
        let Some(list) = traces.look.rules else { return Box::default() };
        // The flags of a match are at most those of its root.
        let flags = match traces.flags {
            Some(own) => own.with(granted),
            None if traces.sums => granted,
            None => FastMath::FAST,
        };
        let kind = RootKind::of(cx, op);
        let may_match = |candidate: &&Candidate| {
            let rule = &self.rules[candidate.rule as usize];
            let Pattern::Op(root) = &rule.left else { return false };
            rule.alternatives.iter().any(|alternative| alternative.flags.is_none_or(|wanted| flags.has(wanted)))
                && (kind.has_sizes || !rule.needs_sizes)
                && kind.is_plain
                && has_attributes(cx, root, traces)
        };
        self.lists[list as usize].iter().filter(may_match).copied().collect()
    }
}

/// Whether both sides of a rule are made of products of tensors alone.
fn is_of_products(rule: &Resolved) -> bool {
    let mut is_of_products = true;
    let mut visit = |part: &Pattern| {
        is_of_products &= match part {
            Pattern::Op(op) => crate::dynamic::PRODUCTS.contains(&op.def.name),
            Pattern::Constant(_) => false,
            Pattern::Value(_) => true,
        };
    };
    rule.left.each(&mut visit);
    rule.right.each(&mut visit);
    is_of_products
}

/// Whether what a pattern says of attributes, variables aside, holds of an operation.
fn has_attributes(cx: &Context, root: &OpNode, traces: &Traces) -> bool {
    root.attrs.iter().all(|(number, expr)| {
        matches!(expr, Expr::Var(_)) || {
            let wanted = evaluate(&NoMatch(cx), expr);
            wanted.and_then(|term| attribute(cx, &root.def.attrs[*number], &term)) == traces.attrs[*number]
        }
    })
}

/// The mark of what a pattern needs; none if anything will do.
fn mark_of(looks: &Looks, pattern: &Pattern) -> u64 {
    match pattern {
        Pattern::Value(_) => 0,
        Pattern::Constant(_) => CONSTANT,
        Pattern::Op(op) => looks.get(op.def).mark,
    }
}

/// How far below the root a change can make a rule match.
fn reach(rule: &Resolved) -> Reach {
    let mut asked: Vec<VarId> = Vec::new();
    for demand in rule.alternatives.iter().flat_map(|alternative| &alternative.conditions) {
        demand.args.iter().for_each(|arg| arg.each_var(&mut |var| asked.push(var)));
    }
    rule.left.each(&mut |node| {
        if let Pattern::Value(var) = node {
            asked.push(*var);
        }
    });
    // Each variable of the left side is there once by now.
    let matters = |var: VarId| asked.iter().filter(|&&other| other == var).count() > 1;
    fn depth(pattern: &Pattern, at: u8, matters: &dyn Fn(VarId) -> bool) -> u8 {
        match pattern {
            Pattern::Value(var) => {
                if matters(*var) {
                    at
                } else {
                    0
                }
            }
            Pattern::Constant(_) => at,
            Pattern::Op(op) => {
                let inner = op.operands.iter().map(|operand| depth(operand, at.saturating_add(1), matters));
                inner.max().unwrap_or(0).max(at)
            }
        }
    }
    Reach { forms: depth(&rule.left, 0, &|_| false), any: depth(&rule.left, 0, &matters) }
}

/// Whether a rule says the same with the operands of the root swapped, as both may be: then one
/// order is looked for. So it is if other names of the variables make each operand the other, and
/// change nothing on the right but the order of operands that may be swapped.
fn is_symmetric(rule: &Resolved) -> bool {
    let Pattern::Op(root) = &rule.left else { return false };
    let [a, b] = &root.operands[..] else { return false };
    let has_conditions = rule.alternatives.iter().any(|alternative| !alternative.conditions.is_empty());
    let mut names: Vec<Option<VarId>> = vec![None; rule.vars.len()];
    root.def.has(Traits::COMMUTATIVE)
        && root.attrs.is_empty()
        && !has_conditions
        && exchanges(a, b, &mut names)
        && is_renamed(&rule.right, &rule.right, &names)
}

/// Whether names can be exchanged so that each of two patterns becomes the other.
fn exchanges(a: &Pattern, b: &Pattern, names: &mut [Option<VarId>]) -> bool {
    let mut exchange = |a: VarId, b: VarId| {
        [(a, b), (b, a)].into_iter().all(|(from, to)| *names[from.index()].get_or_insert(to) == to)
    };
    match (a, b) {
        (Pattern::Value(a), Pattern::Value(b)) => exchange(*a, *b),
        (Pattern::Constant(Expr::Var(a)), Pattern::Constant(Expr::Var(b))) => exchange(*a, *b),
        (Pattern::Op(a), Pattern::Op(b)) => {
            is_same_plain(a, b) && a.operands.iter().zip(&b.operands).all(|(a, b)| exchanges(a, b, names))
        }
        _ => false,
    }
}

/// Whether a pattern with other names is another one, but for the order of operands that may be
/// swapped.
fn is_renamed(a: &Pattern, b: &Pattern, names: &[Option<VarId>]) -> bool {
    match (a, b) {
        (Pattern::Value(a), Pattern::Value(b)) => names[a.index()] == Some(*b),
        (Pattern::Op(a), Pattern::Op(b)) if is_same_plain(a, b) => {
            let each = |mut pairs: std::iter::Zip<_, std::slice::Iter<'_, Pattern>>| {
                pairs.all(|(a, b): (&Pattern, &Pattern)| is_renamed(a, b, names))
            };
            let swapped: Vec<Pattern> = b.operands.iter().rev().cloned().collect();
            let swaps = swapped.len() == 2 && a.def.has(Traits::COMMUTATIVE);
            each(a.operands.iter().zip(b.operands.iter())) || swaps && each(a.operands.iter().zip(swapped.iter()))
        }
        _ => false,
    }
}

/// Whether two parts of patterns are the same operation and say nothing of attributes and types.
fn is_same_plain(a: &OpNode, b: &OpNode) -> bool {
    let is_plain = |op: &OpNode| op.attrs.is_empty() && op.ty.is_none();
    a.def == b.def && is_plain(a) && is_plain(b) && a.operands.len() == b.operands.len()
}
