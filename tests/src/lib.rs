//! The project's own tests on the library of `ft-test`: its checks, with snapshots compared by
//! insta, and programs made at random.

pub mod generator;
pub mod open;
pub mod random_ir;
pub mod shapes;
pub mod tensors;
pub mod values;

use std::path::Path;

use anyhow::Result;

pub use ft_test::runner::{find, with_stack};
pub use ft_test::{
    Check, Numbers, Outcome, Program, Random, call_natively, check_agreement, check_gradients, check_higher,
    check_roundtrip, compare_engines, evaluate_lowered,
};

/// Runs all checks of a test file.
pub fn check(path: &Path) -> Result<()> {
    if let Some(content) = ft_test::check(path)? {
        compare_snapshot(path, content);
    }
    Ok(())
}

/// Compares the program and what its commands printed with the snapshot beside the file.
fn compare_snapshot(path: &Path, content: String) {
    let name = path.file_stem().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(path.parent().unwrap_or(Path::new(".")));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, content));
}
