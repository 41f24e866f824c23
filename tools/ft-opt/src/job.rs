//! The work on one program: read, verify, run passes, check, print.

use std::io::Write;
use std::path::Path;
use std::time::Instant;

use ir::diagnostics::{Diagnostic, Severity};
use ir::render::{RenderOptions, render, to_json};
use ir::syntax::{ParseOptions, PrintOptions, parse_module, print_module, print_module_to};
use ir::{Body, Context, Failed, Loc, Sink};
use pass::{Pipeline, PrintIr, RunOptions, RunReport};

use crate::flags::{Flags, Timing};
use crate::table::Phases;
use crate::{expect, expected, reproducer, table, usage};

/// What came of one program.
pub struct Outcome {
    /// Whether everything that was asked happened.
    pub is_fine: bool,
    /// Whether the command line itself is wrong, so that other programs need not be tried.
    pub is_hopeless: bool,
    /// The program, if it got so far.
    module: Option<Body>,
    print: PrintOptions,
    /// What was asked to be printed on the way.
    pub dumps: String,
    cx: Context,
    diagnostics: Vec<Diagnostic>,
    json: bool,
    /// What there is to say beside diagnostics.
    extra: String,
}

impl Outcome {
    /// Whether there is a program to write.
    pub fn has_program(&self) -> bool {
        self.module.is_some()
    }

    /// Writes the program, if there is one, in pieces.
    pub fn write(&self, out: &mut dyn Write) -> std::io::Result<()> {
        let mut result = Ok(());
        if let Some(module) = &self.module {
            print_module_to(&self.cx, module, &self.print, &mut |piece| {
                if result.is_ok() {
                    result = out.write_all(piece.as_bytes());
                }
            });
        }
        result
    }

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
    module: Option<Body>,
    dumps: String,
    extra: String,
    /// What could not be written.
    world: Option<String>,
}

/// Does what the flags say on one program.
pub fn run(flags: &Flags, name: &str, text: String) -> Outcome {
    let cx = Context::new(catalog::registry());
    let mut sink = Sink::new(&cx);
    let mut found = Found::default();
    let result = work(&cx, flags, name, text, &mut found, &mut sink);
    let mut diagnostics = sink.take();
    let mut is_fine = result.is_ok();
    if let Some(expectations) = flags.verify_diagnostics.filter(|_| !found.is_hopeless)
        && let Some(source) = cx.sources.named(name)
    {
        let problems = expected::check(&cx, name, &source.text, expectations, &mut diagnostics);
        is_fine = problems.is_empty();
        found.extra.push_str(&problems);
    }
    let Found { is_hopeless, module, dumps, extra, .. } = found;
    let print = print_options(flags);
    Outcome { is_fine, is_hopeless, module, print, dumps, cx, diagnostics, json: flags.json, extra }
}

fn work(
    cx: &Context,
    flags: &Flags,
    name: &str,
    text: String,
    found: &mut Found,
    sink: &mut Sink<'_>,
) -> Result<(), Failed> {
    // The command line first: what is wrong there is wrong whatever the program is.
    let request = request(cx, flags, sink).inspect_err(|_| found.is_hopeless = true)?;
    if flags.dump_pipeline {
        found.extra.push_str(&format!("{}\n", request.pipeline));
    }
    let (mut phases, start) = (Phases::default(), Instant::now());
    let options = ParseOptions { allow_unregistered: flags.allow_unregistered };
    let mut module = parse_module(cx, name, text, &options, sink)?;
    ir::verify::verify(cx, &module, sink)?;
    if flags.verify_roundtrip {
        round_trip(cx, &module, sink)?;
    }
    phases.read = start.elapsed();
    let start = Instant::now();
    if let Some(folder) = &flags.print_ir_tree {
        write_tree(folder, "00_input.mlir", &pass::text_of(cx, &module), found);
    }
    let outcome = pass::run(cx, &mut module, &request.pipeline, &request.options, sink);
    phases.passes = start.elapsed();
    let (mut report, failed) = match outcome {
        Ok(report) => (report, None),
        Err((report, failed)) => (*report, Some(failed)),
    };
    let dumps = std::mem::take(&mut report.dumps);
    found.dumps = dumps.text;
    if let Some(folder) = &flags.print_ir_tree {
        dumps.files.iter().for_each(|file| write_tree(folder, &file.path, &file.text, found));
    }
    if let Some(failed) = failed {
        let source = cx.sources.named(name);
        after_failure(cx, flags, name, source.as_ref().map_or("", |source| &source.text), &report, found);
        return Err(failed);
    }
    let module = found.module.insert(module);
    if let Some(timing) = flags.timing {
        // The program is printed when all is said, so this is one more time.
        let start = Instant::now();
        print_module_to(cx, module, &print_options(flags), &mut |_| {});
        phases.print = start.elapsed();
        found.extra.push_str(&match timing {
            Timing::Text => table::timing(&report.passes, &phases),
            Timing::Json => table::timing_json(&report.passes, &phases),
        });
    }
    if flags.op_stats {
        found.extra.push_str(&table::op_stats(module));
    }
    if let Some(problem) = found.world.take() {
        return Err(sink.error(Loc::UNKNOWN, problem).failed());
    }
    match &request.expect {
        Some(dialects) => expect::check(cx, module, dialects, sink),
        None => Ok(()),
    }
}

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
    let print_ir = print_ir(flags, sink);
    let expect = flags.expect.as_deref().map(|text| expect::dialects(cx, text, sink)).transpose();
    usage::check_remarks(&flags.remarks, sink).and(outcome)?;
    let print_ir = print_ir?;
    for name in print_ir.names().filter(|name| pipeline.steps.iter().all(|step| step.info.name != *name)) {
        let message = format!("--print-ir: `{name}` does not run, so nothing is printed for it");
        sink.warning(Loc::UNKNOWN, message);
    }
    let options = RunOptions {
        threads: flags.threads,
        verify_each: flags.verify_each,
        print_ir: if flags.print_ir_tree.is_some() { print_ir.with_files() } else { print_ir },
        remarks: flags.remarks.clone(),
        memory: flags.timing.map(|_| table::resident_bytes as fn() -> u64),
    };
    Ok(Request { pipeline, options, expect: expect? })
}

fn print_ir(flags: &Flags, sink: &mut Sink<'_>) -> Result<PrintIr, Failed> {
    let Some(text) = &flags.print_ir else { return Ok(PrintIr::default()) };
    PrintIr::parse(&catalog::CATALOG, text)
        .map_err(|why| sink.error(Loc::UNKNOWN, format!("--print-ir: {why}")).failed())
}

/// Writes a file of `--print-ir-tree`; the first one that cannot be written is told.
fn write_tree(folder: &str, path: &str, text: &str, found: &mut Found) {
    let path = Path::new(folder).join(path);
    let made = path.parent().map_or(Ok(()), std::fs::create_dir_all);
    if let Err(error) = made.and_then(|()| std::fs::write(&path, text)) {
        let message = || format!("--print-ir-tree: cannot write `{}`: {error}", path.display());
        found.world.get_or_insert_with(message);
    }
}

fn print_options(flags: &Flags) -> PrintOptions {
    PrintOptions { generic: flags.print_generic, locations: flags.print_locations, elide_above: flags.elide_constants }
}

/// Names the pass, and writes the reproducer.
fn after_failure(cx: &Context, flags: &Flags, name: &str, text: &str, report: &RunReport, found: &mut Found) {
    let Some(failure) = &report.failure else { return };
    let how = if failure.panicked { "panicked" } else { "failed" };
    let lines = [Some(format!("the pass `{}` {how}", failure.pass)), reproducer::write(flags, name, text, failure)];
    let lines = lines.into_iter().flatten();
    // Who asked for JSON reads lines of JSON and nothing else.
    found.extra.push_str(&match flags.json {
        true => to_json(cx, &lines.map(note).collect::<Vec<_>>()),
        false => lines.map(|line| format!("ft-opt: {line}\n")).collect(),
    });
}

/// A note that stands alone.
fn note(message: String) -> Diagnostic {
    Diagnostic { severity: Severity::Note, message, place: Loc::UNKNOWN.into(), labels: Vec::new(), notes: Vec::new() }
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
