//! The harness: a test is a `.mlir` file whose comments say what to check.
//!
//! | comment | what is checked |
//! |---|---|
//! | `// RUN: ft-opt %s --cse` | what the command prints, as a snapshot beside the file |
//! | `// EVAL: @f(1.0, [1, 2]) ~= 3.0` | results, by the evaluator and natively |
//! | `// GRAD-CHECK: @f(rand, 4)` | gradients: differences, modes, joint and split, native |
//! | `// ROUNDTRIP` | printing is a fixed point, in the custom and in the generic form |
//! | `// ROUNDTRIP: verbatim` | the same, and the file is what is printed, comments and spaces aside |
//!
//! A snapshot shows the program and what came out together, so that reading it is reviewing it.

mod call;
mod directives;
mod eval;
mod gradient;
mod native;
mod numbers;
mod program;
mod roundtrip;
mod run;

use std::path::Path;

use anyhow::{Result, bail};

pub use gradient::{Check, check_gradients};
pub use numbers::Numbers;
pub use program::Program;

use directives::Directive;

/// Runs all checks of a test file.
pub fn check(path: &Path) -> Result<()> {
    let text = std::fs::read_to_string(path)?;
    let directives = directives::parse(&text)?;
    if directives.is_empty() {
        bail!("a test without a RUN, EVAL, GRAD-CHECK or ROUNDTRIP comment checks nothing");
    }
    let mut outputs = String::new();
    let mut failures = Vec::new();
    for directive in &directives {
        let outcome = match directive {
            Directive::Run(command) => run::run(path, command).map(|output| outputs.push_str(&output)),
            Directive::Eval(call) => eval::check(&text, call),
            Directive::GradCheck(call) => gradient::check_call(&text, call),
            Directive::Roundtrip { verbatim } => roundtrip::check(&text, *verbatim),
        };
        if let Err(error) = outcome {
            failures.push(format!("{directive}: {error:#}"));
        }
    }
    if !failures.is_empty() {
        bail!(failures.join("\n"));
    }
    if !outputs.is_empty() {
        run::compare_snapshot(path, &text, &outputs);
    }
    Ok(())
}
