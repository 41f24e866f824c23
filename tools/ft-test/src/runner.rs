//! Many test files: found in folders, run on threads, told about in order.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;

use anyhow::{Context as _, Result, anyhow, bail};

use crate::snapshot;

/// Deeply nested programs want more stack than a thread has by default.
const STACK: usize = 256 << 20;

/// What becomes of snapshots that differ.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Snapshots {
    /// They are failures.
    Compare,
    /// They are rewritten.
    Bless,
}

/// Runs a function with room for deep recursion; a panic is a failure.
pub fn with_stack<T: Send>(work: impl FnOnce() -> Result<T> + Send) -> Result<T> {
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, work)?;
        thread.join().unwrap_or_else(|panic| {
            let text = panic.downcast_ref::<String>().map(String::as_str);
            let text = text.or(panic.downcast_ref::<&str>().copied()).unwrap_or("");
            Err(anyhow!("the test panicked: {text}"))
        })
    })
}

/// The `.mlir` files that a path is or contains, in order.
pub fn find(path: &Path) -> Result<Vec<PathBuf>> {
    if !path.is_dir() {
        return match path.exists() {
            true => Ok(vec![path.to_owned()]),
            false => bail!("there is no `{}`", path.display()),
        };
    }
    let mut files = Vec::new();
    let entries = std::fs::read_dir(path).with_context(|| format!("cannot read `{}`", path.display()))?;
    for entry in entries {
        let path = entry?.path();
        if path.is_dir() {
            files.extend(find(&path)?);
        } else if path.extension().is_some_and(|extension| extension == "mlir") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// Runs one file.
pub fn run(path: &Path, snapshots: Snapshots) -> Result<()> {
    let content = with_stack(|| crate::check(path))?;
    match (content, snapshots) {
        (Some(content), Snapshots::Compare) => snapshot::compare(path, &content),
        (Some(content), Snapshots::Bless) => snapshot::bless(path, &content).map(|_| ()),
        (None, _) => Ok(()),
    }
}

/// Runs files on as many threads; tells of each when it has ended. Gives what happened in the
/// order of the files.
pub fn run_all(
    files: &[PathBuf],
    threads: usize,
    snapshots: Snapshots,
    mut ended: impl FnMut(&Path),
) -> Vec<Result<()>> {
    let next = AtomicUsize::new(0);
    let (sender, receiver) = mpsc::channel();
    let mut outcomes: Vec<Result<()>> = files.iter().map(|_| Err(anyhow!("the test did not run"))).collect();
    std::thread::scope(|scope| {
        for _ in 0..threads.clamp(1, files.len().max(1)) {
            let (sender, next) = (sender.clone(), &next);
            scope.spawn(move || {
                while let Some((index, file)) = take(files, next) {
                    // The receiver lives as long as this scope.
                    let _ = sender.send((index, run(file, snapshots)));
                }
            });
        }
        drop(sender);
        for (index, outcome) in receiver {
            ended(&files[index]);
            outcomes[index] = outcome;
        }
    });
    outcomes
}

fn take<'f>(files: &'f [PathBuf], next: &AtomicUsize) -> Option<(usize, &'f PathBuf)> {
    let index = next.fetch_add(1, Ordering::Relaxed);
    Some((index, files.get(index)?))
}
