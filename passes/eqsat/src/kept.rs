//! Rules that run, with their names resolved; of the built-in ones most are resolved once in a
//! process.
//!
//! Few rules say what belongs to one context, as attributes and types do. All others are the same in
//! every context whose operations have the same definitions.

use std::ops::Deref;
use std::sync::OnceLock;

use ir::{Context, Failed, OpDef, Sink};

use crate::text::check::{resolve_back, resolve_forth};
use crate::text::resolved::{Expr, Node, OpNode, Resolved};
use crate::text::rule::Rule;

/// A rule that runs.
pub(crate) enum Running {
    /// One that is kept for the next run.
    Kept(&'static Resolved),
    /// One of this run.
    Own(Box<Resolved>),
}

impl Deref for Running {
    type Target = Resolved;

    fn deref(&self) -> &Resolved {
        match self {
            Running::Kept(rule) => rule,
            Running::Own(rule) => rule,
        }
    }
}

/// In which direction a rule runs.
#[derive(Copy, Clone, PartialEq, Eq)]
pub(crate) enum Way {
    /// As it is written.
    Forth,
    /// From right to left.
    Back,
}

/// What is kept of a rule in both directions: nothing if it belongs to a context.
#[derive(Default)]
pub(crate) struct Kept([OnceLock<Option<Resolved>>; 2]);

/// Resolves the names of a rule, or takes what is kept of it.
pub(crate) fn running(
    cx: &Context,
    rule: &Rule,
    way: Way,
    kept: Option<&'static Kept>,
    sink: &mut Sink<'_>,
) -> Result<Running, Failed> {
    let place = kept.map(|kept| &kept.0[usize::from(way == Way::Back)]);
    let known = place.and_then(OnceLock::get);
    if let Some(Some(rule)) = known
        && has_definitions_of(rule, cx)
    {
        return Ok(Running::Kept(rule));
    }
    let resolved = match way {
        Way::Forth => resolve_forth(cx, rule, sink)?,
        Way::Back => resolve_back(cx, rule, sink)?,
    };
    if let Some(place) = place.filter(|_| known.is_none()) {
        place.get_or_init(|| (!belongs_to_context(&resolved)).then(|| resolved.clone()));
    }
    Ok(Running::Own(Box::new(resolved)))
}

/// Whether all operations of a rule are those of a context.
fn has_definitions_of(rule: &Resolved, cx: &Context) -> bool {
    let is_same = |def: &'static OpDef| cx.registry().op(def.name) == Some(def);
    let mut are_same = true;
    each_op(rule, &mut |op| are_same &= is_same(op.def));
    each_expr(rule, &mut |expr| are_same &= !matches!(expr, Expr::Op(def) if !is_same(def)));
    are_same
}

/// Whether something in a rule is of one context.
fn belongs_to_context(rule: &Resolved) -> bool {
    let mut belongs = false;
    each_expr(rule, &mut |expr| belongs |= matches!(expr, Expr::Attr(_) | Expr::Type(_)));
    belongs
}

fn each_op(rule: &Resolved, visit: &mut dyn FnMut(&OpNode)) {
    for side in [&rule.left, &rule.right] {
        side.each(&mut |node| {
            if let Node::Op(op) = node {
                visit(op);
            }
        });
    }
}

/// Calls `visit` with all that a rule computes or compares, and the parts of it.
fn each_expr(rule: &Resolved, visit: &mut dyn FnMut(&Expr)) {
    fn parts(expr: &Expr, visit: &mut dyn FnMut(&Expr)) {
        visit(expr);
        if let Expr::List(inner) | Expr::Call(_, inner) = expr {
            inner.iter().for_each(|part| parts(part, visit));
        }
    }
    for side in [&rule.left, &rule.right] {
        side.each(&mut |node| match node {
            Node::Value(_) => {}
            Node::Constant(expr) => parts(expr, visit),
            Node::Op(op) => op.attrs.iter().map(|(_, expr)| expr).chain(&op.ty).for_each(|expr| parts(expr, visit)),
        });
    }
    for alternative in &rule.alternatives {
        alternative.conditions.iter().flat_map(|demand| &demand.args).for_each(|expr| parts(expr, visit));
    }
}
