//! Equality saturation: a program becomes an e-graph, rules add what is equal, the cheapest equal
//! program is taken, if it is strictly cheaper.
//!
//! In the order of the work: `library`, `kept` and `study` (which rules run), `pass`, `windows` and
//! `stretch` (a block, its parts, the work on one), `import` (a stretch becomes classes of `node`s;
//! `fixed`: what stays the same from call to call; `promises`: what breaks into poison), `graph`,
//! `knowledge` and `facts` with `transfer` and `fold` (what is known of a class), `runner` with `ruleset`,
//! `matcher`, `view` and `apply` (rules, until nothing changes or a limit is met), `dynamic` (appliers that
//! are searches of their own), `classes` (what can be chosen, and when it is there), `cost`, `extract` with
//! `chosen`, `sequence` and `exact` (what is chosen), `export` (operations again), `explain` with `replay`
//! and `report` from the `log`. This crate alone knows egg, whose e-graph it uses; searching, applying and
//! extracting are its own (decision 21).
//!
//! [`rules`] are the bundled ones, [`text`] reads them; [`vocabulary`] is what rules may ask and compute;
//! [`instantiate`] builds the right side of a rule, for the engine as for the tests of soundness,
//! which are the [`harness`]; [`mod@reference`] writes the page of the rules.

mod apply;
mod chosen;
mod classes;
mod cost;
mod dynamic;
mod exact;
mod explain;
mod export;
mod extract;
mod facts;
mod fixed;
mod fold;
mod graph;
pub mod harness;
mod import;
pub mod instantiate;
mod kept;
mod knowledge;
mod library;
mod log;
mod matcher;
mod node;
mod pass;
mod promises;
pub mod reference;
mod replay;
mod report;
pub mod rules;
mod ruleset;
mod runner;
mod sequence;
mod stretch;
mod study;
pub mod text;
mod transfer;
mod view;
pub mod vocabulary;
mod windows;

pub use facts::{Facts, Flags, Range};
pub use pass::{Eqsat, Extract, Mode};

/// The passes of this family.
pub const PASSES: &[&::pass::PassInfo] = &[Eqsat::INFO];
