//! What follows from a rule alone, whatever program it runs on: found once for each rule.

use std::ops::Deref;

use ir::{OpDef, Traits};

use crate::text::resolved::{Expr, Node as Pattern, OpNode, Resolved, VarId};
use crate::text::rule::Phase;

/// A rule with what follows from it.
pub(crate) struct Studied {
    rule: Resolved,
    /// All definitions that it names, each once.
    pub ops: Box<[&'static OpDef]>,
    /// The operations that it looks for inside of others, each once, in order.
    pub inner: Box<[&'static OpDef]>,
    /// How far below its root a change can matter.
    pub reach: Reach,
    /// Whether it finds the same with the operands of the root swapped.
    pub is_symmetric: bool,
    /// Whether it says nothing but that products of tensors are equal.
    pub is_of_products: bool,
    /// Whether it takes products of products in another order, as the applier for products does.
    pub regroups: bool,
    /// Whether it only calls a product otherwise.
    pub renames: bool,
    /// Whether it makes one operation of several of a kind, as of a slice of a slice.
    pub collapses: bool,
}

/// How far below the root of a rule a change can matter.
#[derive(Copy, Clone, Debug, Default)]
pub(crate) struct Reach {
    /// That of a class that has new forms: to the operations and constants that the rule looks for.
    pub forms: u8,
    /// Any change: also to the variables that it compares or asks about.
    pub any: u8,
}

impl Studied {
    /// Studies a rule.
    pub fn new(rule: Resolved) -> Studied {
        let is_of_products = is_of_products(&rule);
        let counts = [&rule.left, &rule.right].map(Pattern::op_count);
        Studied {
            ops: ops_of(&rule),
            inner: inner_of(&rule),
            reach: reach(&rule),
            is_symmetric: is_symmetric(&rule),
            is_of_products,
            regroups: is_of_products && counts.iter().all(|&count| count > 1),
            renames: is_of_products && counts == [1; 2],
            collapses: counts[1] < counts[0] && collapses(&rule),
            rule,
        }
    }
}

impl Deref for Studied {
    type Target = Resolved;

    fn deref(&self) -> &Resolved {
        &self.rule
    }
}

/// All definitions that a rule names, each once.
fn ops_of(rule: &Resolved) -> Box<[&'static OpDef]> {
    let mut ops: Vec<&'static OpDef> = Vec::new();
    let mut add = |def: &'static OpDef| {
        if !ops.contains(&def) {
            ops.push(def);
        }
    };
    for side in [&rule.left, &rule.right] {
        side.each(&mut |part| match part {
            Pattern::Value(_) => {}
            Pattern::Constant(expr) => ops_in(expr, &mut add),
            Pattern::Op(op) => {
                add(op.def);
                op.attrs.iter().map(|(_, expr)| expr).chain(&op.ty).for_each(|expr| ops_in(expr, &mut add));
            }
        });
    }
    for alternative in &rule.alternatives {
        alternative.conditions.iter().flat_map(|demand| &demand.args).for_each(|expr| ops_in(expr, &mut add));
    }
    ops.into()
}

/// Calls `add` with the definitions that an expression names.
fn ops_in(expr: &Expr, add: &mut dyn FnMut(&'static OpDef)) {
    match expr {
        Expr::Op(def) => add(def),
        Expr::List(parts) | Expr::Call(_, parts) => parts.iter().for_each(|part| ops_in(part, add)),
        Expr::Var(_) | Expr::Number(_) | Expr::Attr(_) | Expr::Type(_) => {}
    }
}

/// The operations that a rule looks for inside of others, each once, in order.
fn inner_of(rule: &Resolved) -> Box<[&'static OpDef]> {
    let mut inner: Vec<&'static OpDef> = Vec::new();
    rule.left.each(&mut |part| {
        let Pattern::Op(op) = part else { return };
        if !std::ptr::eq(part, &rule.left) && !inner.contains(&op.def) {
            inner.push(op.def);
        }
    });
    inner.into()
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

/// Whether a rule of simplification has one operation at both roots, and looks for it inside of itself.
fn collapses(rule: &Resolved) -> bool {
    let (Pattern::Op(left), Pattern::Op(right)) = (&rule.left, &rule.right) else { return false };
    let is_inside = left.operands.iter().any(|operand| matches!(operand, Pattern::Op(op) if op.def == left.def));
    rule.phase == Phase::Simplify && left.def == right.def && is_inside
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
