//! How passes are declared, configured and run.
//!
//! A pass is a struct whose fields are its options, made by [`passes!`]; it works on one
//! function ([`FunctionPass`]) or on a module ([`ModulePass`]). A [`Pipeline`] is read from text
//! against a [`Catalog`] of passes and named pipelines; [`run`] runs it on a module,
//! neighbouring function passes as one sweep over all functions and threads. What comes out
//! never depends on the number of threads.
//!
//! ```
//! use ir::Body;
//! use pass::{Changed, FunctionPass, PassContext};
//!
//! pass::passes! {
//!     /// Tiles loops for the cache.
//!     pub struct Tile("loop-tile", function) {
//!         /// Tile sizes, outermost first.
//!         sizes("sizes"): Vec<u32> = vec![32, 32],
//!     }
//! }
//!
//! impl FunctionPass for Tile {
//!     fn run(&self, _: &mut Body, _: &mut PassContext<'_>) -> Result<Changed, ir::Failed> {
//!         Ok(Changed::No)
//!     }
//! }
//!
//! assert_eq!(Tile { sizes: vec![8] }.to_string(), "loop-tile{sizes=8}");
//! ```

mod context;
pub mod declare;
mod diff;
mod dump;
mod manager;
mod options;
mod pipeline;
mod signatures;
mod sweep;
pub mod text;

pub use context::{Changed, PassContext};
pub use declare::{AnyPass, FunctionPass, Kind, ModulePass, OptionInfo, PassInfo};
pub use dump::{DumpFile, Dumps, PrintIr, text_of};
pub use manager::{Failure, PassReport, RunOptions, RunReport, run};
pub use options::{OptionValue, quote, split_list, unquote};
pub use pipeline::{Catalog, NamedPipeline, Pipeline, PipelineOption, Step};
pub use signatures::{Signature, Signatures};
