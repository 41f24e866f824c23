//! All `.mlir` files below this folder, one test each; those of `corpus/` are for `corpus.rs`.

use std::path::Path;

use libtest_mimic::{Arguments, Failed, Trial};

fn main() {
    let arguments = Arguments::from_args();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let files = match harness::find(root) {
        Ok(files) => files,
        Err(error) => {
            eprintln!("{error:#}");
            std::process::exit(1);
        }
    };
    let corpus = root.join("corpus");
    let trials = files.into_iter().filter(|path| !path.starts_with(&corpus)).map(|path| {
        let name = path.strip_prefix(root).unwrap_or(&path).with_extension("").display().to_string();
        Trial::test(name, move || run(&path))
    });
    libtest_mimic::run(&arguments, trials.collect()).exit();
}

fn run(path: &Path) -> Result<(), Failed> {
    harness::with_stack(|| harness::check(path)).map_err(|error| Failed::from(format!("{error:#}")))
}
