//! The rules that run, by the operation at the root of their left sides, with what rules a rule
//! out at a glance: flags and attributes of the root, what the operands are, and how far below a
//! change can matter.

use std::sync::Arc;

use arith::FastMath;
use ir::Context;

use crate::conditions::{NoMatch, attribute};
use crate::functions::evaluate;
use crate::graph::CONSTANT;
use crate::matcher::has_unknown_sizes;
use crate::node::{Looks, OpHead, Traces};
use crate::text::resolved::{Expr, Node as Pattern, OpNode, Resolved, VarId};
use crate::text::rule::Phase;

/// Rules, by the operation at the root of their left sides.
pub(crate) struct RuleSet {
    pub rules: Vec<Resolved>,
    /// Their names, and after them those of the appliers.
    pub names: Arc<[String]>,
    /// The operations in them.
    pub looks: Arc<Looks>,
    /// The lists of rules with one operation at the root.
    lists: Vec<Vec<Candidate>>,
    /// How far below a class a change can matter to it.
    pub reach: u8,
}

/// A rule with what its operands must be, as marks: most rules are ruled out by them.
#[derive(Copy, Clone, Debug)]
pub(crate) struct Candidate {
    pub rule: u32,
    pub phase: Phase,
    /// How far below the root a change can matter.
    pub reach: u8,
    needs: [u64; 2],
}

impl Candidate {
    /// Whether operands with these marks may match, swapped perhaps.
    pub fn may_match(&self, marks: [u64; 2], swaps: bool) -> bool {
        let fits = |[a, b]: [u64; 2]| self.needs[0] & !a == 0 && self.needs[1] & !b == 0;
        fits(marks) || (swaps && fits([marks[1], marks[0]]))
    }
}

impl RuleSet {
    pub fn new(rules: Vec<Resolved>) -> RuleSet {
        let mut looks = Looks::default();
        let mut bits = 0;
        for rule in &rules {
            rule.left.each(&mut |node| {
                let Pattern::Op(op) = node else { return };
                let look = looks.entry(op.def);
                if !std::ptr::eq(node, &rule.left) && look.mark == 0 {
                    look.mark = 2 << (bits % 63);
                    bits += 1;
                }
            });
        }
        let mut lists: Vec<Vec<Candidate>> = Vec::new();
        for (number, rule) in rules.iter().enumerate() {
            let Pattern::Op(op) = &rule.left else { continue };
            let needs = std::array::from_fn(|at| op.operands.get(at).map_or(0, |operand| mark_of(&looks, operand)));
            let candidate = Candidate { rule: number as u32, phase: rule.phase, reach: reach(rule), needs };
            let list = looks.entry(op.def).rules.get_or_insert_with(|| {
                lists.push(Vec::new());
                lists.len() as u32 - 1
            });
            lists[*list as usize].push(candidate);
        }
        let reach = lists.iter().flatten().map(|candidate| candidate.reach).max().unwrap_or(0);
        let appliers = crate::dynamic::APPLIERS.iter().map(|name| (*name).to_owned());
        let names = rules.iter().map(|rule| rule.name.clone()).chain(appliers).collect();
        RuleSet { rules, names, looks: Arc::new(looks), lists, reach }
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
        let has_sizes = op.types.iter().all(|&ty| !has_unknown_sizes(cx, ty));
        let may_match = |candidate: &&Candidate| {
            let rule = &self.rules[candidate.rule as usize];
            let Pattern::Op(root) = &rule.left else { return false };
            rule.alternatives.iter().any(|alternative| alternative.flags.is_none_or(|wanted| flags.has(wanted)))
                && (has_sizes || !rule.needs_sizes)
                && op.types.len() == 1
                && op.template.is_none()
                && has_attributes(cx, root, traces)
        };
        self.lists[list as usize].iter().filter(may_match).copied().collect()
    }
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

/// How far below the root a change can make a rule match: to the operations and constants that it
/// looks for, the variables that it compares or asks about.
fn reach(rule: &Resolved) -> u8 {
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
    depth(&rule.left, 0, &matters)
}
