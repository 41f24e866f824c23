//! `ft-test`: textual regression tests, run in process. A test is a `.mlir` file whose comments
//! say what to check.
//!
//! | comment | what is checked |
//! |---|---|
//! | `// RUN: ft-opt %s --cse \| FileCheck %s` | what the command prints, by FileCheck |
//! | `// RUN: ft-opt %s --cse` | what the command prints, as a snapshot beside the file |
//! | `// RUN-EQUIV: cse ; canonicalize` | public functions compute the same after both pipelines |
//! | `// EVAL: @f(1.0, [1, 2]) ~= 3.0` | results, by the evaluator before and after lowering, and natively |
//! | `// EVAL-ONLY: @f(1.0, [1, 2]) ~= 3.0` | results, by the evaluator alone: there is no native code for it yet |
//! | `// GRAD-CHECK: @f(rand, 4)` | gradients: differences, forward mode, tapes, joint and split, native; with `order=2` those of `ad-vjp`'s, too |
//! | `// JVP-CHECK: @f(rand, 4)` | forward mode alone: differences, native |
//! | `// ROUNDTRIP` | printing is a fixed point, in the custom and in the generic form |
//! | `// ROUNDTRIP: verbatim` | the same, and the file is what is printed, comments and spaces aside |
//!
//! A snapshot shows the program and what came out together, so that reading it is reviewing it.
//! [`check`] runs one file; `runner.rs` many, for the program and for `cargo test` alike.

mod agreement;
mod call;
mod command;
mod directives;
mod equivalence;
mod eval;
pub mod filecheck;
mod forward;
mod gradient;
mod higher;
mod lowered;
mod native;
mod passes;
mod program;
mod roundtrip;
mod run;
pub mod runner;
pub mod snapshot;

use std::path::Path;

use anyhow::{Context as _, Result, bail};

pub use agreement::check_agreement;
pub use ft_run::numbers::{Numbers, Random};
pub use gradient::{Check, check_gradients};
pub use higher::check_higher;
pub use lowered::evaluate as evaluate_lowered;
pub use native::{call as call_natively, compare as compare_engines};
pub use program::{Outcome, Program};
pub use roundtrip::check as check_roundtrip;

use directives::Directive;
use eval::Engines;
use ft_run::numbers;
use run::Place;

/// Runs all checks of a test file; gives the snapshot that its commands make, if one is asked for.
pub fn check(path: &Path) -> Result<Option<String>> {
    let text = std::fs::read_to_string(path).with_context(|| format!("cannot read `{}`", path.display()))?;
    let directives = directives::parse(&text)?;
    if directives.is_empty() {
        bail!("a test without a RUN, RUN-EQUIV, EVAL, GRAD-CHECK, JVP-CHECK or ROUNDTRIP comment checks nothing");
    }
    let prefixes = directives::prefixes(&directives);
    let folder = tempfile::tempdir()?;
    let place = Place { path, folder: folder.path() };
    let mut outputs = Vec::new();
    let mut failures = Vec::new();
    for directive in &directives {
        let outcome = match directive {
            Directive::Run(pipeline) => run::run(&place, pipeline, &prefixes).map(|output| outputs.extend(output)),
            Directive::RunEquiv(a, b) => equivalence::check(&text, a, b),
            Directive::Eval(call) => eval::check(&text, call, Engines::Both),
            Directive::EvalOnly(call) => eval::check(&text, call, Engines::Evaluator),
            Directive::GradCheck(call) => gradient::check_call(&text, call),
            Directive::JvpCheck(call) => forward::check_call(&text, call),
            Directive::Roundtrip { verbatim } => roundtrip::check(&text, *verbatim),
        };
        if let Err(error) = outcome {
            failures.push(format!("{directive}: {error:#}"));
        }
    }
    if !failures.is_empty() {
        bail!(failures.join("\n"));
    }
    // Commands that succeed in silence, as those that write a file, alone make no snapshot.
    if outputs.iter().all(|output| output.is_silent) {
        return Ok(None);
    }
    let outputs: String = outputs.into_iter().map(|output| output.text).collect();
    Ok(Some(format!("{}\n{outputs}", text.trim_end())))
}
