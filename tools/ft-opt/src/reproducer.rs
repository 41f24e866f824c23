//! Reproducers: when a pass fails, the program as it was before that pass, and a RUN line with
//! what was to come. `--run-reproducer` does what the RUN line says.
//!
//! Nothing is kept while passes run, because copies of large programs cost more than passes: the
//! program before the failure is made again, by running the passes before it on the input.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use ir::syntax::{ParseOptions, PrintOptions, parse_module, print_module};
use ir::{Context, Sink};
use pass::{Failure, Pipeline, RunOptions};

use crate::flags::Flags;

/// What the first line begins with.
const RUN: &str = "// RUN: ft-opt %s ";

/// Writes the reproducer of a failure, if one is wanted; gives what to tell of it.
pub fn write(flags: &Flags, name: &str, text: &str, failure: &Failure) -> Option<String> {
    let path = path(flags)?;
    let Some(before) = before(flags, name, text, failure) else {
        return Some("the program before it cannot be made again".into());
    };
    let mut switches = String::new();
    if flags.allow_unregistered {
        switches.push_str(" --allow-unregistered-dialect");
    }
    if !flags.verify_each {
        switches.push_str(" --verify-each=false");
    }
    let content = format!("{RUN}--pass-pipeline={}{switches}\n{before}", quoted(&failure.rest));
    Some(match std::fs::write(&path, content) {
        Ok(()) => format!("`ft-opt --run-reproducer {0}` shows it again, on the program before it", path.display()),
        Err(error) => format!("cannot write the reproducer `{}`: {error}", path.display()),
    })
}

/// Where it goes: where the user says, else beside the input. Nowhere for programs from standard
/// input, for failures that are expected, and when a reproducer is replayed.
fn path(flags: &Flags) -> Option<PathBuf> {
    match &flags.reproducer {
        Some(path) if path.is_empty() => None,
        Some(path) => Some(path.into()),
        None if flags.input == "-" || flags.verify_diagnostics.is_some() || flags.replays => None,
        None => Some(Path::new(&flags.input).with_extension("reproducer.mlir")),
    }
}

/// The program before the pass that failed.
fn before(flags: &Flags, name: &str, text: &str, failure: &Failure) -> Option<String> {
    let cx = Context::new(catalog::registry());
    let mut sink = Sink::new(&cx);
    let options = ParseOptions { allow_unregistered: flags.allow_unregistered };
    let mut module = parse_module(&cx, name, text, &options, &mut sink).ok()?;
    let mut pipeline = Pipeline::default();
    for (source, text) in &flags.pipelines {
        pipeline.steps.extend(Pipeline::parse(&cx, &catalog::CATALOG, source, text, &mut sink).ok()?.steps);
    }
    pipeline.steps.truncate(failure.number);
    let options = RunOptions { threads: flags.threads, verify_each: false, ..RunOptions::default() };
    pass::run(&cx, &mut module, &pipeline, &options, &mut sink).ok()?;
    Some(print_module(&cx, &module, &PrintOptions::default()))
}

/// The command line of a reproducer, the name of the program first.
pub fn command_line(file: &str) -> Result<Vec<String>> {
    let text = std::fs::read_to_string(file).with_context(|| format!("cannot read `{file}`"))?;
    let line = text.lines().find_map(|line| line.strip_prefix(RUN));
    let line = line.with_context(|| format!("`{file}` is no reproducer: no line begins with `{RUN}`"))?;
    let mut words = vec!["ft-opt".to_string(), file.to_string()];
    words.extend(split(line).with_context(|| format!("the RUN line of `{file}`"))?);
    Ok(words)
}

/// A word as a shell takes it.
fn quoted(text: &str) -> String {
    match text.contains('\'') {
        false => format!("'{text}'"),
        true if !text.contains(['"', '$', '`', '\\']) => format!("\"{text}\""),
        true => format!("'{}'", text.replace('\'', r"'\''")),
    }
}

/// The words of a line, as a shell splits it.
fn split(line: &str) -> Result<Vec<String>> {
    let (mut words, mut word, mut quote): (Vec<String>, Option<String>, Option<char>) = (Vec::new(), None, None);
    let mut letters = line.chars();
    while let Some(letter) = letters.next() {
        match (quote, letter) {
            (Some(open), _) if open == letter => quote = None,
            (None, '\'' | '"') => {
                quote = Some(letter);
                word.get_or_insert_default();
            }
            (None, ' ' | '\t') => words.extend(word.take()),
            (None, '\\') => word.get_or_insert_default().extend(letters.next()),
            _ => word.get_or_insert_default().push(letter),
        }
    }
    if quote.is_some() {
        bail!("a quote is not closed");
    }
    words.extend(word);
    Ok(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_come_back_from_the_shell() {
        for text in ["cse", "ad-grad{function='odd name'}", "f{a='x' b=\"y\"}", r#"f{a='$' b="\"}"#, ""] {
            assert_eq!(split(&quoted(text)).unwrap(), [text]);
        }
        assert!(split("'open").is_err());
    }
}
