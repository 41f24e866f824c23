//! `canonicalize`: folds and the canonicalization patterns of the definitions.

use ir::{Body, Failed};
use pass::{Changed, FunctionPass, PassContext};
use rewrite::regions::simplify_regions;
use rewrite::{GreedyOptions, apply_patterns};

pass::passes! {
    /// Simplifies operations one by one: folds, canonical forms, dead operations.
    ///
    /// Constants are kept once each, at the start of the function. Blocks that control cannot
    /// reach are removed, blocks with one way in and out are merged.
    pub struct Canonicalize("canonicalize", function) {
        /// The number of rewrites at which the pass gives up, per operation.
        limit("limit"): usize = 16,
        /// Whether blocks are tidied.
        blocks("blocks"): bool = true,
    }
}

impl FunctionPass for Canonicalize {
    fn run(&self, function: &mut Body, context: &mut PassContext<'_>) -> Result<Changed, Failed> {
        let cx = context.cx;
        let options = GreedyOptions { limit: self.limit, ..GreedyOptions::default() };
        let tidy = |body: &mut Body| if self.blocks { simplify_regions(cx, body) } else { Changed::No };
        // Blocks first, so that nothing is spent on code that never runs; and again, as a folded
        // branch leaves blocks behind.
        let mut changed = tidy(function);
        let report = apply_patterns(cx, function, &options, &mut context.sink);
        changed |= report.changed | tidy(function);
        report.rewrites.into_iter().for_each(|(name, count)| context.count(name, count));
        Ok(changed)
    }
}
