//! Snapshots: what commands printed, kept beside the test, in the format of insta.
//!
//! `cargo test` compares the same files by insta.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use similar::TextDiff;

use crate::passes;

/// What stands before the content of a new snapshot.
const HEADER: &str = "---\nsource: tests/src/lib.rs\n---\n";

/// The line of the header with what each pass left when the snapshot was written. insta takes it
/// for a description.
const PASSES: &str = "description: ";

/// The snapshot of a test file.
pub fn path(test: &Path) -> PathBuf {
    test.with_extension("snap")
}

/// Compares what a test printed with its snapshot; what differs is told as a unified diff.
pub fn compare(test: &Path, content: &str) -> Result<()> {
    let path = path(test);
    if !path.exists() {
        bail!("there is no snapshot `{}`; `--bless` writes it:\n{}", path.display(), content.trim_end());
    }
    let (header, kept) = read(&path)?;
    let (kept, found) = (normal(&kept), normal(content));
    if kept == found {
        return Ok(());
    }
    let diff = TextDiff::from_lines(&kept, &found);
    let name = path.display().to_string();
    let shown = diff.unified_diff().context_radius(3).header(&name, "now").to_string();
    let changed = header.lines().find_map(|line| line.strip_prefix(PASSES)).and_then(|before| {
        let now = passes::fingerprints(test).ok()?;
        passes::first_difference(before.trim_matches('"'), &now)
    });
    let changed = changed.map_or_else(String::new, |changed| format!("\n{changed}"));
    bail!("the snapshot differs; `--bless` rewrites it:\n{}{changed}", shown.trim_end())
}

/// Rewrites the snapshot of a test if it differs; gives whether it did.
pub fn bless(test: &Path, content: &str) -> Result<bool> {
    let path = path(test);
    let (header, kept) = if path.exists() { read(&path)? } else { (HEADER.to_owned(), String::new()) };
    if path.exists() && normal(&kept) == normal(content) {
        return Ok(false);
    }
    // The last line of the header closes it.
    let mut lines: Vec<String> = header.lines().filter(|line| !line.starts_with(PASSES)).map(str::to_owned).collect();
    let (last, passes) = (lines.len().saturating_sub(1), passes::fingerprints(test)?);
    if !passes.is_empty() {
        lines.insert(last, format!("{PASSES}\"{passes}\""));
    }
    let header = lines.join("\n") + "\n";
    let text = format!("{header}{}", normal(content));
    fs::write(&path, text).with_context(|| format!("cannot write `{}`", path.display()))?;
    Ok(true)
}

/// The header and the content of a snapshot.
fn read(path: &Path) -> Result<(String, String)> {
    let text = fs::read_to_string(path).with_context(|| format!("cannot read `{}`", path.display()))?;
    let text = text.replace("\r\n", "\n");
    let end = text.strip_prefix("---\n").and_then(|rest| rest.find("\n---\n")).map(|at| at + "---\n\n---\n".len());
    let (header, content) = text.split_at(end.with_context(|| format!("`{}` has no header", path.display()))?);
    Ok((header.to_owned(), content.to_owned()))
}

/// A content without what insta ignores: empty lines around it.
fn normal(content: &str) -> String {
    format!("{}\n", content.trim_start_matches(['\r', '\n']).trim_end())
}
