//! The reference in `docs/reference/` is made from the definitions; this checks that it is fresh.
//!
//! `UPDATE=1 cargo test -p ft-tests --test reference` writes it anew.

#[path = "reference/coverage.rs"]
mod coverage;

use std::fmt::Write;
use std::io::empty;
use std::path::Path;

use ft_opt::Streams;

/// What `ft-opt --explain NAME` says.
fn explain(name: &str) -> String {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let mut streams = Streams { stdin: &mut empty(), out: &mut out, err: &mut err, color: false };
    let arguments = ["ft-opt", "--explain", name].map(String::from);
    assert_eq!(ft_opt::run(&arguments, &mut streams), 0, "{}", String::from_utf8_lossy(&err));
    String::from_utf8_lossy(&out).into_owned()
}

/// A section: the first line of an explanation is its heading. Lists of slots are text as they
/// stand, so they become a code block; the documentation itself is Markdown.
fn section(name: &str) -> String {
    let text = explain(name);
    let (heading, rest) = text.split_once('\n').unwrap_or((&text, ""));
    let starts = ["operands", "results", "attributes", "regions", "traits", "options"];
    let is_list = |line: &str| starts.iter().any(|start| line == *start || line.starts_with(&format!("{start}: ")));
    let at = rest.lines().position(is_list).unwrap_or(rest.lines().count());
    let lines: Vec<&str> = rest.lines().collect();
    let mut page = format!("## {heading}\n{}\n", lines[..at].join("\n").trim_end());
    if at < lines.len() {
        let _ = write!(page, "\n```text\n{}\n```\n", lines[at..].join("\n").trim());
    }
    page
}

fn page(title: &str, summary: &str, names: &[&str]) -> String {
    let note = "Made from the definitions by `UPDATE=1 cargo test -p ft-tests --test reference`.";
    let mut page = format!("# {title}\n\n{summary}\n\n{note}\n");
    for name in names {
        let _ = write!(page, "\n{}", section(name));
    }
    page
}

/// Every page, by file name.
fn pages() -> Vec<(String, String)> {
    let registry = catalog::registry();
    let mut pages = Vec::new();
    for dialect in registry.dialects() {
        let names: Vec<&str> = dialect.ops.iter().map(|def| def.name).collect();
        pages.push((format!("{}.md", dialect.name), page(dialect.name, dialect.summary, &names)));
    }
    let mut names: Vec<&str> = catalog::CATALOG.all_passes().map(|info| info.name).collect();
    names.extend(catalog::PIPELINES.iter().map(|pipeline| pipeline.name));
    pages.push(("passes.md".to_owned(), page("Passes", "Passes and named pipelines.", &names)));
    pages.push(("coverage.md".to_owned(), coverage::page()));
    pages
}

#[test]
fn the_reference_is_fresh() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/reference");
    let update = std::env::var_os("UPDATE").is_some();
    for (name, text) in pages() {
        let path = folder.join(&name);
        if update {
            std::fs::create_dir_all(&folder).expect("docs can be written");
            std::fs::write(&path, &text).expect("docs can be written");
        }
        let found = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(
            found == text,
            "docs/reference/{name} is not fresh; run UPDATE=1 cargo test -p ft-tests --test reference"
        );
    }
}
