//! All dialects, all passes and all named pipelines: what tools and tests offer.
//!
//! The lists are explicit, so that their order is fixed and a search finds everything. A new
//! dialect is a line in [`registry`], a new family of passes one in [`CATALOG`].

mod pipelines;

use ir::Registry;
use pass::Catalog;

pub use pipelines::PIPELINES;

/// The dialects, from the ones that people write to the one that machines run, then visitors.
pub fn registry() -> Registry {
    Registry::new([
        func::DIALECT,
        arith::DIALECT,
        math::DIALECT,
        tensor::DIALECT,
        memref::DIALECT,
        vector::DIALECT,
        loops::DIALECT,
        ad::DIALECT,
        llvm::DIALECT,
        scf::DIALECT,
        cf::DIALECT,
        stablehlo::DIALECT,
        chlo::DIALECT,
    ])
}

/// The passes, family by family, and the named pipelines.
pub const CATALOG: Catalog = Catalog {
    passes: &[cleanup::PASSES, autodiff::PASSES, eqsat::PASSES, exchange::PASSES, lowering::PASSES],
    pipelines: PIPELINES,
};

#[cfg(test)]
mod tests {
    use ir::{Context, Sink};
    use pass::Pipeline;

    /// Every named pipeline can be read as it stands.
    #[test]
    fn named_pipelines_parse() {
        let cx = Context::new(super::registry());
        for pipeline in super::PIPELINES {
            let mut sink = Sink::new(&cx);
            let text = format!("@{}", pipeline.name);
            let parsed = Pipeline::parse(&cx, &super::CATALOG, "<test>", &text, &mut sink);
            assert!(parsed.is_ok(), "{}: {:?}", pipeline.name, sink.diagnostics());
        }
    }

    /// Names are flags of tools, so no two things may share one.
    #[test]
    fn names_are_unique() {
        let mut names: Vec<&str> = super::CATALOG.all_passes().map(|info| info.name).collect();
        names.extend(super::PIPELINES.iter().map(|pipeline| pipeline.name));
        let mut once = names.clone();
        once.sort_unstable();
        once.dedup();
        assert_eq!(once.len(), names.len(), "{names:?}");
    }
}
