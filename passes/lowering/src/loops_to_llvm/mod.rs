//! `loops-to-llvm`: functions, arithmetic, buffers and loops become the llvm dialect.
//!
//! It does at once what upstream does in five passes (scf to cf, finalize memref, arith, math
//! and func to llvm), with upstream's calling convention, so that its output can be compared
//! with and linked to upstream's. Functions are converted in parallel by the conversion driver;
//! what concerns the module (signatures, globals, declarations of runtime functions) follows.
//!
//! A memref is never an SSA value here: it is a [`descriptor::Descriptor`] that the rules hold
//! on the side, whose sizes, strides and offset are numbers wherever the type knows them. Only
//! calls, returns and block arguments spell it out. So LLVM sees plain addresses.
//!
//! | file | what |
//! |---|---|
//! | `types.rs` | what types become; the calling convention as types |
//! | `descriptor.rs` | memrefs as values; addresses of elements |
//! | `numbers.rs`, `build.rs` | integers that may be known; small builders |
//! | `function.rs` | parameters, calls, returns, attributes of functions |
//! | `promises.rs` | what may be promised of memref parameters |
//! | `globals.rs`, `runtime.rs` | globals; functions of the C library |
//! | `arith.rs`, `math.rs`, `powers.rs`, `contraction.rs` | tables of arithmetic and mathematical functions; powers of integers; sums of products |
//! | `small_floats/` | formats of floats that machines do not have, as integers |
//! | `functions/` | functions such as `exp` written out as arithmetic |
//! | `bounds.rs` | checks of indices |
//! | `arena.rs` | the frame of a function |
//! | `memory.rs`, `allocation.rs`, `views.rs`, `reshapes.rs`, `atomics.rs`, `copy.rs` | the memref dialect |
//! | `unroll.rs`, `vectors/` | vectors of rank n as rows; the vector dialect |
//! | `loops.rs`, `accumulate.rs`, `unrolling.rs` | the loop dialect; which loops LLVM should leave as they are |
//! | `branches.rs` | the cf dialect |
//! | `ad.rs` | what is left of the ad dialect |

pub mod accumulate;
mod ad;
pub mod allocation;
mod arena;
pub mod arith;
pub mod atomics;
pub mod bounds;
pub mod branches;
mod build;
mod contraction;
mod copy;
pub mod descriptor;
pub mod function;
pub mod functions;
mod globals;
pub mod loops;
pub mod math;
pub mod memory;
pub mod numbers;
mod powers;
mod promises;
pub mod reshapes;
pub mod runtime;
mod small_floats;
pub mod types;
mod unroll;
mod unrolling;
pub mod vectors;
pub mod views;

use std::collections::BTreeMap;

use hashbrown::{HashMap, HashSet};

use ir::{BlockId, Body, Failed, Op, OpId, Type, ValueId, View};
use pass::{Changed, ModulePass, PassContext};
use rewrite::{Conversion, ConvertOptions, Rules, convert};

use crate::buffers::Frame;
use descriptor::Descriptor;
use functions::MathSource;
use promises::Promises;

pass::passes! {
    /// Takes functions, arithmetic, buffers and loops to the llvm dialect.
    ///
    /// A memref parameter becomes its pointers, offset, sizes and strides, as in upstream's
    /// default calling convention; a memref result becomes a struct of them. Distinct memref
    /// parameters of a function are promised to LLVM not to overlap.
    pub struct LoopsToLlvm("loops-to-llvm", module, lowers ["func", "arith", "math", "memref", "vector", "loop", "cf"] to ["llvm"]) {
        /// Whether memref parameters of a function may overlap; then nothing is promised.
        may_alias("may-alias"): bool = false,
        /// Whether accesses to memrefs check that indices are inside, and report where they are not.
        check_bounds("check-bounds"): bool = false,
        /// Where `exp`, `exp2`, `expm1`, `log`, `log1p` and `tanh` come from: written out as
        /// arithmetic that LLVM vectorises (at most 2 ulp), or the C library.
        math("math"): MathSource = MathSource::Inline,
        /// How many threads a program may use. More than one is not implemented yet and only gives a
        /// warning: all loops run on one, marked `parallel` or not.
        threads("threads"): u32 = 1,
    }
}

/// What the rules share while one function is converted.
#[derive(Default)]
pub struct State {
    /// What the memrefs of the old program are.
    pub(crate) descriptors: HashMap<ValueId, Descriptor>,
    /// Integer constants of the current block, to make each only once.
    pub(crate) constants: (Option<BlockId>, HashMap<i64, ValueId>),
    /// Buffers of constant size on the stack, in program order; they are made on entry.
    pub(crate) static_allocas: Vec<OpId>,
    /// Their addresses.
    pub(crate) slots: HashMap<OpId, ValueId>,
    /// What is around loops that run long.
    pub(crate) around_long: HashSet<OpId>,
    /// How many innermost loops operations are around: one, or two for more.
    pub(crate) innermost: HashMap<OpId, u32>,
    /// Loops that give stack memory back after each iteration.
    pub(crate) stack_scopes: HashSet<OpId>,
    /// The place of buffers in the memory of a call, and where that is.
    pub(crate) frame: Frame,
    pub(crate) taken: Option<arena::Taken>,
    /// Whether indices are checked.
    pub(crate) check_bounds: bool,
    /// Where functions of floats come from.
    pub(crate) math: MathSource,
    /// Functions of the C library that are called, with their types.
    pub(crate) runtime: BTreeMap<String, Type>,
}

/// A conversion of this pass.
pub type Lowering<'a> = Conversion<'a, State>;

/// A rule of this pass.
pub type Rule = rewrite::Rule<State>;

/// The rules of this pass, one line an operation, by dialect.
pub const RULES: &[&[(&ir::OpDef, Rule)]] = &[
    function::RULES,
    self::arith::RULES,
    self::math::RULES,
    memory::RULES,
    allocation::RULES,
    views::RULES,
    vectors::RULES,
    reshapes::RULES,
    atomics::RULES,
    self::loops::RULES,
    branches::RULES,
    self::ad::RULES,
];

impl ModulePass for LoopsToLlvm {
    fn run(&self, module: &mut Body, context: &mut PassContext<'_>) -> Result<Changed, Failed> {
        let promises = Promises::of(context.cx, module, self.may_alias);
        let rules = Rules::new(RULES);
        if self.threads > 1 {
            let message = format!("`threads={}` is not implemented yet: the program will use one thread", self.threads);
            let note = "loops marked `parallel` are lowered like others";
            context.sink.warning(ir::Loc::UNKNOWN, message).note(note);
        }
        let bodies = context.each_function(module, |body, context| self.convert_body(body, context, &rules));
        // Signatures are looked at even if a body was wrong: errors of both are told in one run.
        let symbols = function::convert_symbols(context.cx, module, &promises, &mut context.sink);
        Ok(bodies?.into_iter().fold(symbols?, |all, one| all | one))
    }
}

impl LoopsToLlvm {
    /// Converts what is inside a function; the function itself still is a `func.func`.
    fn convert_body(
        &self,
        body: &mut Body,
        context: &mut PassContext<'_>,
        rules: &Rules<State>,
    ) -> Result<Changed, Failed> {
        if body.def != func::Func::DEF {
            return Ok(Changed::No);
        }
        let cx = context.cx;
        if types::signature(cx, func::inputs(cx, body), func::results(cx, body)).is_err() {
            // Reported once, where signatures are converted, and not at every use of a parameter.
            return Ok(Changed::No);
        }
        let options = ConvertOptions {
            pass: LoopsToLlvm::INFO.name,
            rules,
            is_legal: &|view: View<'_>| view.def().dialect() == "llvm",
            convert_type: &types::convert_type,
            entry: Some(function::entry),
            block: Some(branches::block),
        };
        small_floats::expand(cx, body, &mut context.sink)?;
        unroll::unroll(cx, body, &mut context.sink)?;
        let mut state = State { check_bounds: self.check_bounds, math: self.math, ..State::default() };
        allocation::survey(body, &mut state);
        arena::survey(cx, body, &mut state);
        unrolling::survey(cx, body, &mut state);
        let changed = convert(cx, body, &options, &mut state, &mut context.sink)?;
        runtime::record(cx, body, &state.runtime);
        Ok(changed)
    }
}
