//! The program `ft-test`: finds tests, runs them, and says what failed.

use std::io::IsTerminal;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context as _, Result, bail};
use clap::{CommandFactory, Parser};
use ft_opt::usage;
use ft_test::runner::{Snapshots, find, run_all};
use indicatif::{ProgressBar, ProgressDrawTarget};

/// Runs textual regression tests in process: RUN, RUN-EQUIV, EVAL, GRAD-CHECK, JVP-CHECK and ROUNDTRIP
/// comments, FileCheck directives, and snapshots.
#[derive(Parser)]
#[command(name = "ft-test", version)]
struct Flags {
    /// Test files, and folders that are searched for .mlir files
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// Rewrites the snapshots that differ
    #[arg(long)]
    bless: bool,
    /// Runs only the tests whose path matches
    #[arg(long, value_name = "RE")]
    filter: Option<String>,
    /// How many tests run at the same time; by default as many as there are processors
    #[arg(short, value_name = "N", value_parser = usage::thread_count)]
    jobs: Option<usize>,
}

fn main() -> ExitCode {
    let flags = match Flags::try_parse() {
        Ok(flags) => flags,
        // The help and the version are no errors, though clap gives them as such.
        Err(error) if !error.use_stderr() => error.exit(),
        Err(error) => {
            eprint!("{}", usage::explain("ft-test", &error, &Flags::command()));
            return ExitCode::from(2);
        }
    };
    match run(&flags) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("ft-test: {error:#}");
            ExitCode::from(2)
        }
    }
}

/// Gives whether all tests passed.
fn run(flags: &Flags) -> Result<bool> {
    let mut files = Vec::new();
    for path in &flags.paths {
        files.extend(find(path)?);
    }
    if let Some(filter) = &flags.filter {
        let filter = fancy_regex::Regex::new(filter).with_context(|| format!("`--filter {filter}`"))?;
        files.retain(|file| filter.is_match(&file.display().to_string()).unwrap_or(false));
    }
    files.sort();
    files.dedup();
    if files.is_empty() {
        bail!("there is no test to run");
    }
    let jobs = flags.jobs.or_else(|| std::thread::available_parallelism().ok().map(usize::from)).unwrap_or(1);
    let snapshots = if flags.bless { Snapshots::Bless } else { Snapshots::Compare };
    let is_terminal = std::io::stderr().is_terminal();
    let target = if is_terminal { ProgressDrawTarget::stderr() } else { ProgressDrawTarget::hidden() };
    let progress = ProgressBar::with_draw_target(Some(files.len() as u64), target);
    let outcomes = run_all(&files, jobs, snapshots, |_| progress.inc(1));
    progress.finish_and_clear();
    let mut failed = 0;
    for (file, outcome) in files.iter().zip(&outcomes) {
        if let Err(error) = outcome {
            failed += 1;
            println!("FAIL {}", file.display());
            format!("{error:#}").lines().for_each(|line| println!("  {line}"));
        }
    }
    println!("{} passed, {failed} failed", files.len() - failed);
    Ok(failed == 0)
}
