//! `RUN`: a command line of a test, run in process; what it prints is a snapshot.

use std::io::empty;
use std::path::Path;

use anyhow::{Result, bail};
use ft_opt::Streams;

/// Runs one command; gives what it prints, under a heading.
pub fn run(path: &Path, command: &str) -> Result<String> {
    let words = words(command)?;
    let file = path.display().to_string();
    let arguments: Vec<String> = words.iter().map(|word| word.replace("%s", &file)).collect();
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let mut streams = Streams { stdin: &mut empty(), out: &mut out, err: &mut err, color: false };
    let code = match words.first().map(String::as_str) {
        Some("ft-opt") => ft_opt::run(&arguments, &mut streams),
        Some("ft-run") => ft_run::run(&arguments, &mut streams),
        other => bail!("{} is not a tool of ours", other.unwrap_or("nothing")),
    };
    let name = path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).replace(&file, &name);
    let (out, err) = (text(out), text(err));
    let mut shown = format!("\n// ---- {command}\n{out}");
    if !err.is_empty() {
        shown += &format!("// ---- said\n{err}");
    }
    if code != 0 {
        shown += &format!("// ---- exit code {code}\n");
    }
    Ok(shown)
}

/// Splits a command line as a shell does, with both kinds of quotes.
fn words(command: &str) -> Result<Vec<String>> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut quote = None;
    for c in command.chars() {
        match (quote, c) {
            (None, '\'' | '"') => {
                quote = Some(c);
                word.get_or_insert_default();
            }
            (Some(open), _) if open == c => quote = None,
            (None, ' ') => words.extend(word.take()),
            (None, '|' | '>' | '<' | ';' | '&') => bail!("`{c}` needs a shell; a RUN line is one command"),
            _ => word.get_or_insert_default().push(c),
        }
    }
    if quote.is_some() {
        bail!("a quote is not closed");
    }
    words.extend(word);
    Ok(words)
}

/// Compares the program and what its commands printed with the snapshot beside the file.
pub fn compare_snapshot(path: &Path, text: &str, outputs: &str) {
    let name = path.file_stem().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(path.parent().unwrap_or(Path::new(".")));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    let content = format!("{}\n{outputs}", text.trim_end());
    settings.bind(|| insta::assert_snapshot!(name, content));
}
