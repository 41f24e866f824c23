//! The greedy driver: folds, erases what is dead and applies patterns until nothing changes.
//!
//! A worklist holds the operations to look at, at first all in program order; what a rewrite
//! touches is looked at again. Constants are kept once each, at the start of the body, in the
//! order in which they were first needed. When nothing is to be done the time is linear; when
//! patterns undo each other a limit stops them, with a warning that names them.

mod constants;

use std::collections::BTreeMap;

use hashbrown::HashMap;
use ir::interfaces::is_removable;
use ir::{Attr, Body, Context, Fold, IdMap, OpDef, OpId, Pattern, Rewriter, Sink, Traits, ValueId};
use pass::Changed;

use constants::Constants;

/// What the driver does.
#[derive(Copy, Clone)]
pub struct GreedyOptions<'p> {
    /// What diagnostics call it.
    pub pass: &'p str,
    /// Patterns beside those of the definitions; they are tried after those.
    pub extra: &'p [(&'static OpDef, Pattern)],
    /// Whether the patterns of the definitions are used.
    pub canonicalize: bool,
    /// The number of rewrites at which the driver stops, per operation of the body.
    pub limit: usize,
}

impl Default for GreedyOptions<'_> {
    fn default() -> Self {
        GreedyOptions { pass: "canonicalize", extra: &[], canonicalize: true, limit: 16 }
    }
}

/// What the driver did.
#[derive(Clone, Default, Debug)]
pub struct GreedyReport {
    /// Whether it changed anything.
    pub changed: Changed,
    /// How many times each pattern was applied; `fold` and `dead` count as patterns.
    pub rewrites: BTreeMap<&'static str, u64>,
}

/// Applies folds and patterns to a body until nothing changes.
pub fn apply_patterns(cx: &Context, body: &mut Body, options: &GreedyOptions<'_>, sink: &mut Sink<'_>) -> GreedyReport {
    let mut extra: HashMap<usize, Vec<Pattern>> = HashMap::new();
    for &(def, pattern) in options.extra {
        extra.entry(std::ptr::from_ref(def).addr()).or_default().push(pattern);
    }
    // A few thousand rewrites are always allowed: a small body may have much to unfold.
    let limit = 4096 + options.limit * body.op_count();
    let mut driver = Greedy {
        cx,
        extra,
        options,
        constants: Constants::default(),
        worklist: Worklist::default(),
        report: GreedyReport::default(),
    };
    driver.start(body);
    let mut rewrites = 0;
    while let Some(op) = driver.worklist.pop() {
        if body.block_of(op).is_none() || !driver.visit(body, op) {
            continue;
        }
        rewrites += 1;
        if rewrites == limit {
            driver.warn(body, op, limit, sink);
            break;
        }
    }
    driver.report
}

struct Greedy<'g> {
    cx: &'g Context,
    extra: HashMap<usize, Vec<Pattern>>,
    options: &'g GreedyOptions<'g>,
    constants: Constants,
    worklist: Worklist,
    report: GreedyReport,
}

/// A stack of operations in which each stands at most once.
#[derive(Default)]
struct Worklist {
    stack: Vec<OpId>,
    waits: IdMap<OpId, bool>,
}

impl Worklist {
    fn push(&mut self, op: OpId) {
        if !std::mem::replace(&mut self.waits[op], true) {
            self.stack.push(op);
        }
    }

    fn pop(&mut self) -> Option<OpId> {
        let op = self.stack.pop()?;
        self.waits[op] = false;
        Some(op)
    }
}

impl Greedy<'_> {
    /// Collects the constants, and fills the worklist.
    fn start(&mut self, body: &mut Body) {
        let ops: Vec<OpId> = body.walk_all().collect();
        let constants: Vec<OpId> = ops.iter().copied().filter(|&op| body.def(op).has(Traits::CONSTANT)).collect();
        let mut rewriter = Rewriter::new(self.cx, body);
        for op in constants {
            self.report.changed |= self.constants.take_in(&mut rewriter, op);
        }
        for op in ops.into_iter().rev() {
            self.worklist.push(op);
        }
    }

    /// Tries all there is on one operation; gives whether something was done.
    fn visit(&mut self, body: &mut Body, op: OpId) -> bool {
        let mut rewriter = Rewriter::new(self.cx, body);
        let Some(what) = self.rewrite(&mut rewriter, op) else { return false };
        // The stack is turned round, so that what was made first is looked at first.
        let touched = std::mem::take(&mut rewriter.touched);
        for op in touched.into_iter().rev() {
            // What a region gives is a matter of the operation around it.
            if body.block_of(op).is_some() && body.def(op).has(Traits::TERMINATOR) {
                body.parent_op(op).into_iter().for_each(|around| self.worklist.push(around));
            }
            self.worklist.push(op);
        }
        if body.block_of(op).is_some() {
            self.worklist.push(op);
        }
        *self.report.rewrites.entry(what).or_default() += 1;
        self.report.changed = Changed::Yes;
        true
    }

    /// The name of what was done.
    fn rewrite(&mut self, rewriter: &mut Rewriter<'_>, op: OpId) -> Option<&'static str> {
        if !rewriter.body.any_result_used(op) && is_removable(rewriter.view(op)) {
            rewriter.erase(op);
            return Some("dead");
        }
        let def = rewriter.body.def(op);
        if def.has(Traits::CONSTANT) && self.constants.take_in(rewriter, op).is_yes() {
            return Some("constant");
        }
        if self.fold(rewriter, op) {
            return Some("fold");
        }
        let own = if self.options.canonicalize { def.hooks.canonicalize } else { &[] };
        let extra = self.extra.get(&std::ptr::from_ref(def).addr()).map_or(&[][..], Vec::as_slice);
        own.iter().chain(extra).find(|pattern| (pattern.rewrite)(rewriter, op)).map(|pattern| pattern.name)
    }

    /// Replaces an operation by values that are there already or constants.
    fn fold(&mut self, rewriter: &mut Rewriter<'_>, op: OpId) -> bool {
        let view = rewriter.view(op);
        let def = view.def();
        let Some(hook) = def.hooks.fold.filter(|_| !def.has(Traits::CONSTANT)) else { return false };
        let known: Vec<Option<Attr>> = view.body.operands(op).map(|value| rewriter.constant_of(value)).collect();
        let Some(folds) = hook(view, &known) else { return false };
        let results: Vec<ValueId> = view.body.results(op).collect();
        let is_itself = folds.iter().zip(&results).any(|(fold, &result)| *fold == Fold::Value(result));
        if folds.len() != results.len() || results.is_empty() || is_itself {
            return false;
        }
        let mut values = Vec::with_capacity(folds.len());
        for (fold, &result) in folds.iter().zip(&results) {
            let value = match *fold {
                Fold::Value(value) => Some(value),
                Fold::Attr(attr) => {
                    let ty = rewriter.body.ty(result);
                    self.constants.make(rewriter, op, attr, ty)
                }
            };
            let Some(value) = value else { return false };
            values.push(value);
        }
        rewriter.replace(op, &values);
        true
    }

    fn warn(&self, body: &Body, op: OpId, limit: usize, sink: &mut Sink<'_>) {
        let mut busiest: Vec<_> = self.report.rewrites.iter().collect();
        busiest.sort_by_key(|&(name, count)| (std::cmp::Reverse(*count), *name));
        let names: Vec<String> = busiest.iter().take(3).map(|(name, count)| format!("{name} ({count})")).collect();
        let pass = self.options.pass;
        let message = format!("`{pass}` stopped after {limit} rewrites; patterns seem to undo each other");
        sink.warning(body.loc(op), message).note(format!("most often applied: {}", names.join(", ")));
    }
}
