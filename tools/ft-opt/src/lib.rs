//! `ft-opt`: reads a program, runs passes on it and prints it.
//!
//! [`run`] is the whole tool as a function of its arguments and streams, without global state,
//! so that tests run command lines in process. `flags.rs` reads the command line, `job.rs` does
//! the work on one program, `expected.rs` checks `expected-error` comments, `explain.rs` prints
//! reference pages, `table.rs` times, `reproducer.rs` writes what failed.

mod expect;
mod expected;
mod explain;
mod flags;
mod job;
mod reproducer;
mod table;
pub mod usage;

use std::io::{Read, Write};

use flags::{Action, Flags};
use job::Outcome;

/// The streams of a run.
pub struct Streams<'s> {
    /// What the input `-` is.
    pub stdin: &'s mut dyn Read,
    /// Where the program goes.
    pub out: &'s mut dyn Write,
    /// Where diagnostics go.
    pub err: &'s mut dyn Write,
    /// Whether diagnostics are colored.
    pub color: bool,
}

/// Between the programs of a file that is split.
const SPLIT: &str = "// -----";

/// Runs the tool; gives the exit code, 0 only if everything that was asked happened. The first
/// argument is the name of the program, as in `std::env::args`.
pub fn run(arguments: &[String], streams: &mut Streams<'_>) -> u8 {
    match attempt(arguments, streams) {
        Ok(code) => code,
        Err(error) => {
            // Nothing can be said if the stream for errors is closed.
            let _ = writeln!(streams.err, "ft-opt: {error:#}");
            1
        }
    }
}

fn attempt(arguments: &[String], streams: &mut Streams<'_>) -> anyhow::Result<u8> {
    let flags = match Flags::parse(arguments) {
        Action::Run(flags) => *flags,
        Action::Print(text) => {
            write!(streams.out, "{text}")?;
            return Ok(0);
        }
        Action::Explain(name) => match explain::explain(&name) {
            Ok(text) => {
                write!(streams.out, "{text}")?;
                return Ok(0);
            }
            Err(message) => anyhow::bail!(message),
        },
        Action::Wrong(message) => {
            write!(streams.err, "{message}")?;
            return Ok(2);
        }
    };
    let (name, text) = read_input(&flags, streams.stdin)?;
    let mut outputs = Vec::new();
    let mut is_fine = true;
    for part in parts(&flags, &text) {
        let outcome = job::run(&flags, &name, &part);
        is_fine &= outcome.is_fine;
        report(&outcome, streams)?;
        if outcome.is_hopeless {
            break;
        }
        outputs.extend(outcome.output);
    }
    let output = outputs.join(&format!("\n{SPLIT}\n\n"));
    match &flags.output {
        // A file is written only if all went well; what is printed helps to see what is wrong.
        Some(path) if is_fine => {
            std::fs::write(path, output).map_err(|error| anyhow::anyhow!("cannot write `{path}`: {error}"))?;
        }
        Some(_) => {}
        None => streams.out.write_all(output.as_bytes())?,
    }
    streams.out.flush()?;
    Ok(u8::from(!is_fine))
}

fn report(outcome: &Outcome, streams: &mut Streams<'_>) -> anyhow::Result<()> {
    streams.err.write_all(outcome.dumps.as_bytes())?;
    streams.err.write_all(outcome.messages(streams.color).as_bytes())?;
    Ok(())
}

/// The name and text of the input.
fn read_input(flags: &Flags, stdin: &mut dyn Read) -> anyhow::Result<(String, String)> {
    let (name, mut bytes) = (flags.input.as_str(), Vec::new());
    if name == "-" {
        stdin.read_to_end(&mut bytes)?;
    } else {
        bytes = std::fs::read(name).map_err(|error| anyhow::anyhow!("cannot read `{name}`: {error}"))?;
    }
    let name = if name == "-" { "<stdin>" } else { name };
    match String::from_utf8(bytes) {
        Ok(text) => Ok((name.to_string(), text)),
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            anyhow::bail!("`{name}` is not text in UTF-8: byte {at} belongs to no character")
        }
    }
}

/// The programs of a file. Each keeps its place by empty lines before it, so that line numbers
/// are those of the file.
fn parts(flags: &Flags, text: &str) -> Vec<String> {
    if !flags.split_input_file {
        return vec![text.to_string()];
    }
    let (mut parts, mut current, mut line) = (Vec::new(), String::new(), 0);
    for text in text.split_inclusive('\n') {
        line += 1;
        if text.trim_end() == SPLIT {
            parts.push(std::mem::replace(&mut current, "\n".repeat(line)));
        } else {
            current.push_str(text);
        }
    }
    parts.push(current);
    parts
}
