//! `inline`: calls become what the function does.
//!
//! Functions are worked on from the leaves of the call graph to its roots (`graph.rs`), so what
//! is put in place of a call is simplified as far as inlining can, and nothing is looked at
//! twice. `decide.rs` says which calls go; `splice.rs` puts the body of a function in place of a
//! call.

mod decide;
mod graph;
mod splice;

use hashbrown::HashSet;
use ir::{Body, Context, Failed, OpId, Traits};
use pass::{Changed, ModulePass, PassContext};

use crate::references::References;
use crate::symbol_dce::reachable;
use decide::{Decider, Plan};
use graph::Functions;

pass::passes! {
    /// Puts functions in place of their calls.
    ///
    /// A function goes into its callers if it is small, or if it is private and has one call and
    /// is not ten times as large; never if it calls itself, directly or through others, if it or
    /// the call says `no_inline`, or if an operation of the module refers to it (as a rule for
    /// its derivative does). A function with several blocks goes where blocks may be, but not
    /// into the regions of loops and conditionals; `--remarks=inline` tells which calls stayed
    /// and why.
    ///
    /// Buffers on the stack live as long as the loop iteration or function around the call. Where
    /// a call stands in a circle of blocks they are made before it, or the call stays. Private
    /// functions whose last call went are removed.
    pub struct Inline("inline", module) {
        /// Functions with more operations than this stay.
        threshold("threshold"): usize = 100,
    }
}

impl ModulePass for Inline {
    fn run(&self, module: &mut Body, context: &mut PassContext<'_>) -> Result<Changed, Failed> {
        let changed = self.table(module, context);
        Ok(changed)
    }
}

impl Inline {
    /// Works on the functions of a table of symbols, and on the tables inside.
    fn table(&self, module: &mut Body, context: &mut PassContext<'_>) -> Changed {
        let mut changed = Changed::No;
        for nested in module.bodies_mut() {
            if nested.def.has(Traits::SYMBOL_TABLE) {
                changed |= self.table(nested, context);
            }
        }
        let mut references = References::new(context.cx);
        let functions = Functions::new(context.cx, module, &mut references);
        let mut decider = Decider::new(context.cx, &functions, self.threshold);
        let mut inlined: HashSet<OpId> = HashSet::new();
        for &number in &functions.bottom_up {
            let plans = decider.plans(module, number, context);
            if plans.is_empty() {
                continue;
            }
            context.count("inlined", plans.len() as u64);
            inlined.extend(plans.iter().map(|plan| functions.list[plan.callee].op));
            splice_all(context.cx, module, &functions, number, &plans);
        }
        if inlined.is_empty() {
            return changed;
        }
        let removed = remove(context.cx, module, &mut references, &inlined);
        context.count("removed", removed);
        Changed::Yes
    }
}

/// Puts the callees in place of calls of one function, the last call first, so that each
/// operation behind a call moves once.
fn splice_all(cx: &Context, module: &mut Body, functions: &Functions, caller: usize, plans: &[Plan]) {
    let op = functions.list[caller].op;
    let Some(place) = module.nested_mut(op) else { return };
    let empty = Body::new(place.def, place.attrs, place.loc, place.roots().len());
    let mut body = std::mem::replace(place, empty);
    for plan in plans.iter().rev() {
        if let Some(callee) = module.nested(functions.list[plan.callee].op) {
            splice::splice(cx, &mut body, callee, plan);
        }
    }
    module.set_nested(op, body);
}

/// Removes private functions that were inlined and that nothing else leads to; gives how many.
fn remove(cx: &Context, module: &mut Body, references: &mut References<'_>, inlined: &HashSet<OpId>) -> u64 {
    let is_private = |body: &Body, op| !ir::interfaces::is_public(ir::View::new(cx, body, op));
    let kept = reachable(cx, module, references, |body, op, _| !(inlined.contains(&op) && is_private(body, op)));
    let mut dead: Vec<OpId> = inlined.iter().copied().filter(|op| !kept.contains(op)).collect();
    dead.sort_unstable();
    dead.iter().for_each(|&op| module.erase(op));
    dead.len() as u64
}
