//! The rules that run, by the operation at the root of their left sides, with what rules a rule
//! out at a glance: flags and attributes of the root, what the operands are, and how far below a
//! change can matter.

use std::borrow::Cow;
use std::sync::Arc;

use arith::FastMath;
use ir::{AttrDict, Context};

use crate::graph::CONSTANT;
use crate::kept::Running;
use crate::node::{Def, Looks, OpHead, Traces};
use crate::study::Reach;
use crate::text::resolved::{Expr, Node as Pattern, OpNode};
use crate::text::rule::Phase;
use crate::view::has_unknown_sizes;
use crate::vocabulary::NoMatch;
use crate::vocabulary::terms::{attribute, evaluate};

/// Rules, by the operation at the root of their left sides.
pub(crate) struct RuleSet {
    /// The rules, by number.
    pub rules: Vec<Running>,
    /// Their names, and after them those of the appliers.
    pub names: Arc<[Cow<'static, str>]>,
    /// The operations in them.
    pub looks: Arc<Looks>,
    /// The lists of rules with one operation at the root.
    lists: Vec<Vec<Candidate>>,
    /// How far below a class a change can matter to it.
    pub reach: Reach,
}

/// A rule with what its operands must be, as marks: most rules are ruled out by them.
#[derive(Copy, Clone, Debug)]
pub(crate) struct Candidate {
    /// The number of the rule.
    pub rule: u32,
    /// When it runs.
    pub phase: Phase,
    /// How far below its root a change can matter.
    pub reach: Reach,
    /// Whether it finds the same with the operands of the root swapped.
    pub is_symmetric: bool,
    /// Whether it takes products of products in another order, as the applier for products does.
    pub regroups: bool,
    /// Whether it only calls a product otherwise.
    pub renames: bool,
    /// Whether it makes one operation of several of a kind.
    pub collapses: bool,
    needs: [u64; 2],
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
    /// Sorts rules by what they look for.
    pub fn new(rules: Vec<Running>) -> RuleSet {
        let mut looks = Looks::default();
        let mut bits = 0;
        for def in rules.iter().flat_map(|rule| &rule.inner) {
            let look = looks.entry(def);
            if look.mark == 0 {
                look.mark = 2 << (bits % 62);
                bits += 1;
            }
        }
        let mut lists: Vec<Vec<Candidate>> = Vec::new();
        for (number, rule) in rules.iter().enumerate() {
            let Pattern::Op(op) = &rule.left else { continue };
            let candidate = Candidate {
                rule: number as u32,
                phase: rule.phase,
                reach: rule.reach,
                is_symmetric: rule.is_symmetric,
                regroups: rule.regroups,
                renames: rule.renames,
                collapses: rule.collapses,
                needs: std::array::from_fn(|at| op.operands.get(at).map_or(0, |operand| mark_of(&looks, operand))),
            };
            let list = looks.entry(op.def).rules.get_or_insert_with(|| {
                lists.push(Vec::new());
                lists.len() as u32 - 1
            });
            lists[*list as usize].push(candidate);
        }
        let reach = Reach {
            forms: rules.iter().map(|rule| rule.reach.forms).max().unwrap_or(0),
            any: rules.iter().map(|rule| rule.reach.any).max().unwrap_or(0),
        };
        let appliers = crate::dynamic::APPLIERS.iter().map(|&name| Cow::Borrowed(name));
        let names = rules.iter().map(Running::name).chain(appliers).collect();
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

/// Whether what a pattern says of attributes, variables aside, holds of an operation.
fn has_attributes(cx: &Context, root: &OpNode, traces: &Traces) -> bool {
    root.attrs.iter().all(|(number, expr)| {
        let given = traces.attrs[*number];
        match expr {
            Expr::Var(_) => true,
            Expr::Attr(written) => given.is_some_and(|given| written.is(cx, given)),
            _ => {
                let wanted = evaluate(&NoMatch(cx), expr);
                wanted.and_then(|term| attribute(cx, &root.def.attrs[*number], &term)) == given
            }
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
