//! `ft-opt`: reads a program, runs passes on it and prints it.
//!
//! [`run`] is the whole tool as a function of its arguments and streams, without global state,
//! so that tests run command lines in process. `flags.rs` reads the command line (`upstream.rs` translates what is meant for `mlir-opt`), `job.rs` does
//! the work on one program, `expected.rs` checks `expected-error` comments, `explain.rs` prints
//! reference pages, `rules.rs` checks files of rules, `table.rs` times, `reproducer.rs` writes what failed.

mod expect;
mod expected;
mod explain;
mod flags;
mod job;
mod reproducer;
mod rules;
mod table;
mod upstream;
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
    /// Whether a person looks at them on a terminal: they are colored then, and long work shows its progress.
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
        Action::CheckRules(file, json) => return Ok(u8::from(!rules::check(&file, json, streams)?)),
        Action::Wrong(message) => {
            write!(streams.err, "{message}")?;
            return Ok(2);
        }
    };
    let (name, text) = read_input(&flags, streams.stdin)?;
    if !flags.split_input_file {
        let outcome = job::run(&flags, &name, text);
        report(&outcome, streams)?;
        write_output(&flags, outcome.is_fine, streams, |out| outcome.write(out).map(drop))?;
        return Ok(u8::from(!outcome.is_fine));
    }
    let (mut output, mut is_fine, mut is_first) = (Vec::new(), true, true);
    for part in parts(&text) {
        let outcome = job::run(&flags, &name, part);
        is_fine &= outcome.is_fine;
        report(&outcome, streams)?;
        if outcome.is_hopeless {
            break;
        }
        if outcome.has_program() {
            if !std::mem::take(&mut is_first) {
                write!(output, "\n{SPLIT}\n\n")?;
            }
            outcome.write(&mut output)?;
        }
    }
    write_output(&flags, is_fine, streams, |out| out.write_all(&output))?;
    Ok(u8::from(!is_fine))
}

/// Writes to where the output goes. A file is written only if all went well; what is printed
/// helps to see what is wrong.
fn write_output(
    flags: &Flags,
    is_fine: bool,
    streams: &mut Streams<'_>,
    write: impl FnOnce(&mut dyn Write) -> std::io::Result<()>,
) -> anyhow::Result<()> {
    match &flags.output {
        Some(path) if is_fine => {
            let written = std::fs::File::create(path).and_then(|mut file| write(&mut file));
            written.map_err(|error| anyhow::anyhow!("cannot write `{path}`: {error}"))?;
        }
        Some(_) => {}
        None => write(streams.out)?,
    }
    Ok(streams.out.flush()?)
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
fn parts(text: &str) -> Vec<String> {
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
