//! The work on one program: read, verify, run passes, check, print.

use ir::diagnostics::{Diagnostic, did_you_mean};
use ir::render::{RenderOptions, render, to_json};
use ir::syntax::{ParseOptions, PrintOptions, parse_module, print_module};
use ir::{Body, Context, Failed, Loc, Sink};
use pass::{Pipeline, PrintIr, RunOptions, RunReport};

use crate::flags::Flags;
use crate::{expect, expected, table};

/// What came of one program.
pub struct Outcome {
    /// Whether everything that was asked happened.
    pub is_fine: bool,
    /// Whether the command line itself is wrong, so that other programs need not be tried.
    pub is_hopeless: bool,
    /// The program, if it got so far.
    pub output: Option<String>,
    /// What was asked to be printed on the way.
    pub dumps: String,
    cx: Context,
    diagnostics: Vec<Diagnostic>,
    json: bool,
    /// What there is to say beside diagnostics.
    extra: String,
}

impl Outcome {
    /// The diagnostics as text.
    pub fn messages(&self, color: bool) -> String {
        let mut text = if self.json {
            to_json(&self.cx, &self.diagnostics)
        } else {
            render(&self.cx, &self.diagnostics, RenderOptions { color })
        };
        text.push_str(&self.extra);
        text
    }
}

/// What is found out on the way.
#[derive(Default)]
struct Found {
    is_hopeless: bool,
    output: Option<String>,
    dumps: String,
    extra: String,
}

/// Does what the flags say on one program.
pub fn run(flags: &Flags, name: &str, text: &str) -> Outcome {
    let cx = Context::new(catalog::registry());
    let mut sink = Sink::new(&cx);
    let mut found = Found::default();
    let result = work(&cx, flags, name, text, &mut found, &mut sink);
    let mut diagnostics = sink.take();
    let mut is_fine = result.is_ok();
    if flags.verify_diagnostics && !found.is_hopeless {
        let problems = expected::check(&cx, name, text, &mut diagnostics);
        is_fine = problems.is_empty();
        found.extra.push_str(&problems);
    }
    let Found { is_hopeless, output, dumps, extra } = found;
    Outcome { is_fine, is_hopeless, output, dumps, cx, diagnostics, json: flags.json, extra }
}

fn work(
    cx: &Context,
    flags: &Flags,
    name: &str,
    text: &str,
    found: &mut Found,
    sink: &mut Sink<'_>,
) -> Result<(), Failed> {
    // The command line first: what is wrong there is wrong whatever the program is.
    let request = request(cx, flags, sink).inspect_err(|_| found.is_hopeless = true)?;
    if flags.dump_pipeline {
        found.extra.push_str(&format!("{}\n", request.pipeline));
    }
    let options = ParseOptions { allow_unregistered: flags.allow_unregistered };
    let mut module = parse_module(cx, name, text, &options, sink)?;
    ir::verify::verify(cx, &module, sink)?;
    if flags.verify_roundtrip {
        round_trip(cx, &module, sink)?;
    }
    let report = match pass::run(cx, &mut module, &request.pipeline, &request.options, sink) {
        Ok(report) => report,
        Err((report, failed)) => {
            after_failure(flags, &report, found);
            found.dumps = report.dumps;
            return Err(failed);
        }
    };
    found.output = Some(print_module(cx, &module, &print_options(flags)));
    found.dumps = report.dumps;
    if flags.timing {
        found.extra.push_str(&table::timing(&report.passes));
    }
    match &request.expect {
        Some(dialects) => expect::check(cx, &module, dialects, sink),
        None => Ok(()),
    }
}

/// What passes make remarks on.
const TOPICS: &[&str] = &["all", "ad", "eqsat", "inline", "loops"];

/// What the command line asks for, looked up.
struct Request {
    pipeline: Pipeline,
    options: RunOptions,
    expect: Option<Vec<String>>,
}

fn request(cx: &Context, flags: &Flags, sink: &mut Sink<'_>) -> Result<Request, Failed> {
    let mut pipeline = Pipeline::default();
    let mut outcome = Ok(());
    for (source, text) in &flags.pipelines {
        match Pipeline::parse(cx, &catalog::CATALOG, source, text, sink) {
            Ok(part) => pipeline.steps.extend(part.steps),
            Err(failed) => outcome = Err(failed),
        }
    }
    let print_ir = flags.print_ir.as_deref().map_or(Ok(PrintIr::default()), |text| {
        PrintIr::parse(&catalog::CATALOG, text)
            .map_err(|why| sink.error(Loc::UNKNOWN, format!("--print-ir: {why}")).failed())
    });
    let expect = flags.expect.as_deref().map(|text| expect::dialects(cx, text, sink)).transpose();
    for topic in flags.remarks.iter().filter(|topic| !TOPICS.contains(&topic.as_str())) {
        let near = did_you_mean(topic, TOPICS.iter().copied());
        let message = format!("--remarks: there are no remarks on `{topic}`{near}");
        outcome = Err(sink.error(Loc::UNKNOWN, message).note(format!("topics: {}", TOPICS.join(", "))).failed());
    }
    outcome?;
    let options = RunOptions {
        threads: flags.threads,
        verify_each: flags.verify_each,
        print_ir: print_ir?,
        remarks: flags.remarks.clone(),
        keep_before: flags.reproducer.is_some(),
    };
    Ok(Request { pipeline, options, expect: expect? })
}

fn print_options(flags: &Flags) -> PrintOptions {
    PrintOptions { generic: flags.print_generic, locations: flags.print_locations }
}

/// Names the pass, and writes the reproducer if one was asked for.
fn after_failure(flags: &Flags, report: &RunReport, found: &mut Found) {
    let Some(failure) = &report.failure else { return };
    let how = if failure.panicked { "panicked" } else { "failed" };
    let mut lines = format!("ft-opt: the pass `{}` {how}\n", failure.pass);
    if let (Some(path), Some(before)) = (&flags.reproducer, &failure.before) {
        let text = format!("// RUN: ft-opt %s --pass-pipeline='{}'\n{before}", failure.rest);
        lines.push_str(&match std::fs::write(path, text) {
            Ok(()) => format!("ft-opt: the program before it is in `{path}`\n"),
            Err(error) => format!("ft-opt: cannot write `{path}`: {error}\n"),
        });
    }
    // Who asked for JSON reads lines of JSON and nothing else.
    if !flags.json {
        found.extra.push_str(&lines);
    }
}

/// Checks that printing and reading again give the same program, in both forms.
fn round_trip(cx: &Context, module: &Body, sink: &mut Sink<'_>) -> Result<(), Failed> {
    // Whether the operations are known was checked when the program was read first.
    let options = ParseOptions { allow_unregistered: true };
    for generic in [false, true] {
        let print = |body: &Body, generic| print_module(cx, body, &PrintOptions { generic, ..PrintOptions::default() });
        let first = print(module, generic);
        let again = parse_module(cx, "<round trip>", &first, &options, sink)?;
        for generic in [false, true] {
            let (wanted, got) = (print(module, generic), print(&again, generic));
            if let Some((line, (wanted, got))) = wanted.lines().zip(got.lines()).enumerate().find(|(_, (a, b))| a != b)
            {
                let report = sink.error(Loc::UNKNOWN, format!("line {} changes in a round trip", line + 1));
                return Err(report.note(format!("before: {wanted}")).note(format!("after: {got}")).failed());
            }
            if wanted.len() != got.len() {
                return Err(sink.error(Loc::UNKNOWN, "the program changes in a round trip").failed());
            }
        }
    }
    Ok(())
}
