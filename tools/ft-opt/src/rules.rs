//! `--check-rules FILE`: are the rules of a file well-formed and sound? `--list-rules`: those that
//! come with the tool.

use eqsat::harness::{Effort, check_soundness};
use eqsat::rules::Rules;
use ir::render::{RenderOptions, render, to_json};
use ir::{Context, Sink};

use crate::Streams;

/// The reference page of the bundled rules.
pub fn page() -> String {
    eqsat::reference::page(&Context::new(catalog::registry()))
}

/// Checks a file; gives whether its rules hold. What can be tried is tried even if other rules of
/// the file are wrong.
pub fn check(file: &str, json: bool, streams: &mut Streams<'_>) -> anyhow::Result<bool> {
    let text = std::fs::read_to_string(file).map_err(|error| anyhow::anyhow!("cannot read `{file}`: {error}"))?;
    let cx = Context::new(catalog::registry());
    let mut sink = Sink::new(&cx);
    let mut rules = Rules::default();
    rules.add(&cx, file, &text, &mut sink);
    let samples = check_soundness(&cx, &rules.rules, Effort::default(), &mut sink);
    let is_fine = sink.result().is_ok();
    let diagnostics = sink.take();
    let messages = match json {
        true => to_json(&cx, &diagnostics),
        false => render(&cx, &diagnostics, RenderOptions { color: streams.color }),
    };
    streams.err.write_all(messages.as_bytes())?;
    if is_fine {
        let count = rules.rules.len();
        let plural = if count == 1 { "rule holds" } else { "rules hold" };
        writeln!(streams.out, "{count} {plural} on {samples} samples")?;
    }
    Ok(is_fine)
}
