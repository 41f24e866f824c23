//! All `.mlir` files below this folder, one test each.

use std::path::{Path, PathBuf};

use libtest_mimic::{Arguments, Failed, Trial};

fn main() {
    let arguments = Arguments::from_args();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    find(root, &mut files);
    files.sort();
    let trials = files.into_iter().map(|path| {
        let name = path.strip_prefix(root).unwrap_or(&path).with_extension("").display().to_string();
        Trial::test(name, move || run(&path))
    });
    libtest_mimic::run(&arguments, trials.collect()).exit();
}

/// Deeply nested programs want more stack than a test thread has.
const STACK: usize = 256 << 20;

fn run(path: &Path) -> Result<(), Failed> {
    let path = path.to_owned();
    let thread = std::thread::Builder::new().stack_size(STACK).spawn(move || harness::check(&path));
    match thread?.join() {
        Ok(outcome) => outcome.map_err(|error| Failed::from(format!("{error:#}"))),
        // Snapshots that differ have said so already.
        Err(_) => Err(Failed::from("the test panicked")),
    }
}

fn find(folder: &Path, files: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for path in entries.flatten().map(|entry| entry.path()) {
        if path.is_dir() {
            find(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "mlir") {
            files.push(path);
        }
    }
}
