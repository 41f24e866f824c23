//! LLVM's optimisation pipelines, `default<O0>` to `default<O3>`, with its vectorisers.

use anyhow::{Result, anyhow};
use inkwell::OptimizationLevel;
use inkwell::module::Module;
use inkwell::passes::PassBuilderOptions;

use crate::target::Host;

/// How hard LLVM tries; clang's `-O0` to `-O3`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum OptLevel {
    /// Nothing but what is needed for correctness.
    O0,
    /// Cheap simplification.
    O1,
    /// Inlining and vectorisation.
    O2,
    /// The same with higher limits.
    #[default]
    O3,
}

/// Every level with its pipeline and the effort of the code generator, in order.
const LEVELS: [(OptLevel, &str, OptimizationLevel); 4] = [
    (OptLevel::O0, "default<O0>", OptimizationLevel::None),
    (OptLevel::O1, "default<O1>", OptimizationLevel::Less),
    (OptLevel::O2, "default<O2>", OptimizationLevel::Default),
    (OptLevel::O3, "default<O3>", OptimizationLevel::Aggressive),
];

/// Runs the pipeline of `host`'s level over a module that [`Host::prepare`] has prepared.
pub fn optimise(module: &Module<'_>, host: &Host) -> Result<()> {
    let pipeline = host.level().pipeline();
    let options = PassBuilderOptions::create();
    // The C API's defaults depend on LLVM's version and on how LLVM was built, so each is said.
    let vectorise = host.level() >= OptLevel::O2;
    options.set_loop_vectorization(vectorise);
    options.set_loop_slp_vectorization(vectorise);
    options.set_loop_interleaving(vectorise);
    options.set_loop_unrolling(host.level() > OptLevel::O0);
    module
        .run_passes(pipeline, &host.machine, options)
        .map_err(|message| anyhow!("LLVM's pipeline `{pipeline}` failed: {}", message.to_string_lossy()))
}

impl OptLevel {
    /// The level with this number; `None` above 3.
    pub fn from_number(number: usize) -> Option<Self> {
        LEVELS.get(number).map(|(level, ..)| *level)
    }

    fn pipeline(self) -> &'static str {
        LEVELS[self as usize].1
    }

    /// The effort of the code generator (instruction selection, scheduling, register allocation).
    pub(crate) fn of_machine(self) -> OptimizationLevel {
        LEVELS[self as usize].2
    }
}
