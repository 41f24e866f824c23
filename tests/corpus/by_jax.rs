//! What we export is what JAX's own parser and compiler take: every program goes through our
//! dialects and back, and JAX computes the same numbers as before.
//!
//! A Python that has JAX is `FT_PYTHON` or `python3`; without one nothing is compared, and the
//! test says so.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail, ensure};

use crate::{Arrays, opt};

/// Converts all programs to our dialects and back, lets JAX run them, and compares.
pub fn check(root: &Path, files: &[PathBuf]) -> Result<()> {
    let python = std::env::var("FT_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    if !has_jax(&python) {
        eprintln!("`{python}` has no JAX (FT_PYTHON names another): nothing is compared");
        return Ok(());
    }
    let folder = tempfile::tempdir()?;
    for (number, path) in files.iter().enumerate() {
        let place = path.display().to_string();
        let text = opt(&[&place, "--convert-stablehlo-to-tensor", "--convert-tensor-to-stablehlo"], "")?;
        let (file, inputs) = (Arrays::beside(path).file, Arrays::inputs(path));
        std::fs::write(folder.path().join(format!("{number}.mlir")), text)?;
        std::fs::write(folder.path().join(format!("{number}.txt")), format!("{file}\n{}\n", inputs.join("\n")))?;
    }
    let script = root.join("run_with_jax.py");
    let output = Command::new(&python).arg(script).arg(folder.path()).output()?;
    ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let mut wrong = Vec::new();
    for (number, path) in files.iter().enumerate() {
        let results = folder.path().join(number.to_string());
        let compared = Arrays::beside(path).compare(&results, &Arrays::outputs(path));
        if let Err(error) = compared.with_context(|| path.display().to_string()) {
            wrong.push(format!("{error:#}"));
        }
    }
    if !wrong.is_empty() {
        bail!("{}\n{}", wrong.join("\n"), String::from_utf8_lossy(&output.stdout));
    }
    Ok(())
}

fn has_jax(python: &str) -> bool {
    let run = Command::new(python).args(["-c", "import jax"]).stdout(Stdio::null()).stderr(Stdio::null()).status();
    run.is_ok_and(|status| status.success())
}
