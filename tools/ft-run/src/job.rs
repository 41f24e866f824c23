//! The order of work: read the program, run passes, bind the arguments, compile, run, report.

use std::io::Read;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context as _, anyhow, bail};
use codegen::{Artifact, Compiled, Options, emit_program};
use ir::diagnostics::Diagnostic;
use ir::eval::Stop;
use ir::render::{RenderOptions, render};
use ir::syntax::{ParseOptions, parse_module};
use ir::{Body, Context, OpId, Sink};
use pass::{Pipeline, RunOptions};

use crate::engine::{Engine, Outcome};
use crate::entry::{self, Entry, Kind};
use crate::evaluate::Evaluator;
use crate::flags::{EngineKind, Flags};
use crate::header::Header;
use crate::layout::Layout;
use crate::native::{Native, Ownership};
use crate::npy::Array;
use crate::progress::Progress;
use crate::report::{self, Times};
use crate::{Problem, Streams, check_grad, flops, inputs};

/// What there is to say in the end.
#[derive(Default)]
pub(crate) struct Report {
    /// For standard output.
    pub out: Vec<u8>,
    /// For standard error, after the diagnostics.
    pub err: String,
    /// Whether what it says is that something failed.
    pub is_failure: bool,
}

/// Does what the flags say; gives the exit code.
pub fn run(flags: &Flags, streams: &mut Streams<'_>) -> u8 {
    let cx = Context::new(catalog::registry());
    let mut sink = Sink::new(&cx);
    let progress = Progress::of(streams);
    let result = work(&cx, flags, progress, streams.stdin, &mut sink);
    let diagnostics = sink.take();
    let code = u8::from(!result.as_ref().is_ok_and(|report| !report.is_failure));
    match say(&cx, &diagnostics, result, streams) {
        Ok(()) => code,
        Err(_) => 1,
    }
}

fn say(
    cx: &Context,
    diagnostics: &[Diagnostic],
    result: Result<Report, Problem>,
    streams: &mut Streams<'_>,
) -> std::io::Result<()> {
    let text = render(cx, diagnostics, RenderOptions { color: streams.color });
    streams.err.write_all(text.as_bytes())?;
    match result {
        Ok(report) => {
            streams.out.write_all(&report.out)?;
            streams.out.flush()?;
            streams.err.write_all(report.err.as_bytes())
        }
        Err(Problem::Reported) => Ok(()),
        Err(Problem::World(error)) => writeln!(streams.err, "ft-run: {error:#}"),
    }
}

fn work(
    cx: &Context,
    flags: &Flags,
    progress: Progress,
    stdin: &mut dyn Read,
    sink: &mut Sink<'_>,
) -> Result<Report, Problem> {
    let (name, text) = read_program(&flags.input, stdin)?;
    protect(flags, flags.output.iter().chain(&flags.header).map(PathBuf::from))?;
    let start = Instant::now();
    let (first, lowering) = pipelines(cx, flags, sink)?;
    ft_opt::usage::check_remarks(&flags.remarks, sink)?;
    let mut module =
        parse_module(cx, &name, &text, &ParseOptions { allow_unregistered: flags.allow_unregistered }, sink)?;
    ir::verify::verify(cx, &module, sink)?;
    if let Some(symbol) = &flags.entry {
        keep(cx, &mut module, symbol);
    }
    convert_visitors(cx, &mut module, flags, sink)?;
    run_pipeline(cx, &mut module, &first, flags, sink)?;
    if flags.engine == EngineKind::Eval {
        make_derivatives(cx, &mut module, flags, sink)?;
    }
    if let Some(artifact) = flags.emit {
        // What is not there cannot be kept.
        flags.entry.as_deref().map(|name| entry::find(cx, &module, Some(name))).transpose()?;
        let header = flags.header.as_ref().map(|_| Header::of(cx, &module));
        run_pipeline(cx, &mut module, &lowering, flags, sink)?;
        return write_artifact(cx, (flags, progress), &module, artifact, header.as_ref(), sink);
    }
    let function = entry::find(cx, &module, flags.entry.as_deref())?;
    if flags.check_grad {
        return check_grad::check(cx, &mut module, function, &lowering, (flags, progress), sink);
    }
    if flags.engine == EngineKind::Eval {
        expand_functions(cx, &mut module, flags, sink)?;
    }
    let entry = Entry::read(cx, &module, function)?;
    entry::make_public(cx, &mut module, function);
    let prepared = start.elapsed();
    if let Some(folder) = &flags.out {
        let targets = report::file_names(&entry).into_iter().map(|name| Path::new(folder).join(name));
        protect(flags, targets)?;
    }
    let arrays = inputs::bind(&entry, &flags.inputs, &flags.dims)?;
    let layouts = layouts(&entry, &arrays)?;
    let known = module.nested(function).filter(|_| flags.timed_runs.is_some());
    let operations = known.and_then(|body| flops::count(cx, body, &arrays));
    match flags.engine {
        EngineKind::Eval => {
            let engine = Evaluator::new(cx, &module, &entry, &arrays, &layouts, flags.steps);
            finish((flags, progress), &entry, &arrays, engine, (None, operations), sink)
        }
        EngineKind::Jit => {
            let bar = progress.work("compiling");
            let (start, ownership) = (Instant::now(), Ownership::of(&module));
            keep_reached(cx, &mut module, function, flags, sink)?;
            run_pipeline(cx, &mut module, &lowering, flags, sink)?;
            let compiled = Compiled::new(cx, &module, &[&entry.symbol], &options(flags), sink)?;
            let compile = prepared + start.elapsed();
            let mut engine = Native::new(compiled.function(&entry.symbol)?, &entry, &arrays, &layouts, ownership)?;
            engine.checks_bounds = flags.check_bounds;
            drop(bar);
            finish((flags, progress), &entry, &arrays, engine, (Some(compile), operations), sink)
        }
    }
}

/// Runs the function and says what it left. What is known before: how long it took to compile,
/// and the float operations of a run.
fn finish(
    (flags, progress): (&Flags, Progress),
    entry: &Entry,
    arrays: &[Array],
    mut engine: impl Engine,
    (compile, operations): (Option<Duration>, Option<u64>),
    sink: &mut Sink<'_>,
) -> Result<Report, Problem> {
    let mut stopped = |stop: Stop| sink.error(stop.loc, stop.message).failed();
    let bar = progress.work("running");
    engine.call().map_err(&mut stopped)?;
    drop(bar);
    let outcome = engine.outcome().map_err(&mut stopped)?;
    let mut report = Report::default();
    if let Some(runs) = flags.timed_runs {
        let runs = time(&mut engine, runs, progress).map_err(&mut stopped)?;
        report.err = Times { compile, runs, bytes: byte_count(arrays, &outcome), operations }.text();
    }
    match &flags.out {
        Some(folder) => report::write(Path::new(folder), &outcome)?,
        None => report.out = report::text(entry, arrays, &outcome).into_bytes(),
    }
    Ok(report)
}

/// The times of some runs, each on the first contents of the arguments.
fn time(engine: &mut impl Engine, runs: usize, progress: Progress) -> Result<Vec<Duration>, Stop> {
    let bar = progress.steps("runs", runs);
    let mut times = Vec::with_capacity(runs);
    for _ in 0..runs {
        engine.reset();
        let start = Instant::now();
        engine.call()?;
        times.push(start.elapsed());
        bar.inc(1);
    }
    Ok(times)
}

/// Bytes of what goes in and comes out.
fn byte_count(arrays: &[Array], outcome: &Outcome) -> usize {
    arrays.iter().chain(&outcome.results).map(|array| array.data.len()).sum()
}

/// Refuses to write over a file that is read.
fn protect(flags: &Flags, targets: impl Iterator<Item = PathBuf>) -> anyhow::Result<()> {
    let same = |path: &Path| path.canonicalize().ok();
    let files = std::iter::once(PathBuf::from(&flags.input)).chain(flags.load.iter().map(PathBuf::from));
    let inputs: Vec<PathBuf> = files.chain(flags.inputs.iter().filter_map(|word| inputs::file_of(word))).collect();
    for target in targets {
        let Some(real) = same(&target) else { continue };
        if inputs.iter().any(|input| same(input).as_ref() == Some(&real)) {
            bail!("`{}` is an input, so nothing is written there", target.display());
        }
    }
    Ok(())
}

/// The name and text of the program.
fn read_program(name: &str, stdin: &mut dyn Read) -> anyhow::Result<(String, String)> {
    let mut bytes = Vec::new();
    let shown = if name == "-" { "<stdin>" } else { name };
    if name == "-" {
        stdin.read_to_end(&mut bytes).context("cannot read standard input")?;
    } else {
        bytes = std::fs::read(name).with_context(|| format!("cannot read `{name}`"))?;
    }
    let text = String::from_utf8(bytes);
    Ok((shown.into(), text.map_err(|error| anyhow!("`{shown}` is not text in UTF-8: {error}"))?))
}

/// The pipeline to run first, and the one that lowers. Both are looked up before the program is read, so that what is
/// wrong on the command line is said whatever the program is.
fn pipelines(cx: &Context, flags: &Flags, sink: &mut Sink<'_>) -> Result<(Pipeline, Pipeline), Problem> {
    let mut first = Pipeline::default();
    let mut outcome = Ok(());
    for text in &flags.pass_pipelines {
        match Pipeline::parse(cx, &catalog::CATALOG, "<pass pipeline>", text, sink) {
            Ok(part) => first.steps.extend(part.steps),
            Err(failed) => outcome = Err(failed),
        }
    }
    let named = named_pipeline(flags);
    let lowering = Pipeline::parse(cx, &catalog::CATALOG, "<pipeline>", &named, sink);
    outcome?;
    Ok((first, lowering?))
}

/// The pipeline that lowers, with what other flags ask of it.
fn named_pipeline(flags: &Flags) -> String {
    let named = format!("@{}", flags.pipeline.trim_start_matches('@'));
    match named.strip_suffix('}') {
        _ if !flags.check_bounds => named,
        Some(start) => format!("{start} check-bounds=true}}"),
        None => format!("{named}{{check-bounds=true}}"),
    }
}

pub(crate) fn run_pipeline(
    cx: &Context,
    module: &mut Body,
    pipeline: &Pipeline,
    flags: &Flags,
    sink: &mut Sink<'_>,
) -> Result<(), Problem> {
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let options = RunOptions { threads, remarks: flags.remarks.clone(), ..RunOptions::default() };
    match pass::run(cx, module, pipeline, &options, sink) {
        Ok(_) => Ok(()),
        Err((_, failed)) => Err(failed.into()),
    }
}

/// Takes a program of StableHLO, whose operations have no meaning of their own, to our dialects, so that passes,
/// engines and the signature of the entry see those.
fn convert_visitors(cx: &Context, module: &mut Body, flags: &Flags, sink: &mut Sink<'_>) -> Result<(), Problem> {
    let is_foreign = |body: &Body| body.walk_all().any(|op| matches!(body.def(op).dialect(), "stablehlo" | "chlo"));
    if !module.bodies().any(|(_, body)| is_foreign(body)) {
        return Ok(());
    }
    let pipeline = Pipeline::parse(cx, &catalog::CATALOG, "<visitors>", "convert-stablehlo-to-tensor", sink)?;
    run_pipeline(cx, module, &pipeline, flags, sink)
}

/// Special functions that passes left as they are mean nothing to the evaluator before they are written out.
fn expand_functions(cx: &Context, module: &mut Body, flags: &Flags, sink: &mut Sink<'_>) -> Result<(), Problem> {
    let is_special = |body: &Body| body.walk_all().any(|op| body.def(op).dialect() == "chlo");
    if !module.bodies().any(|(_, body)| is_special(body)) {
        return Ok(());
    }
    let pipeline = Pipeline::parse(cx, &catalog::CATALOG, "<functions>", "expand-chlo", sink)?;
    run_pipeline(cx, module, &pipeline, flags, sink)
}

/// Derivatives that the program asks for mean nothing to the evaluator before they are made.
fn make_derivatives(cx: &Context, module: &mut Body, flags: &Flags, sink: &mut Sink<'_>) -> Result<(), Problem> {
    let is_request = |body: &Body, op| ["ad.grad", "ad.vjp", "ad.jvp"].contains(&body.def(op).name);
    if !module.bodies().any(|(_, body)| body.walk_all().any(|op| is_request(body, op))) {
        return Ok(());
    }
    let pipeline = Pipeline::parse(cx, &catalog::CATALOG, "<derivatives>", "convert-scf-to-loop,ad-expand", sink)?;
    run_pipeline(cx, module, &pipeline, flags, sink)
}

/// Keeps passes from dropping a function that is to be run, if there is one of this name already.
fn keep(cx: &Context, module: &mut Body, symbol: &str) {
    if let Ok(function) = entry::find(cx, module, Some(symbol)) {
        entry::make_public(cx, module, function);
    }
}

/// Drops what the entry does not reach, so that nothing else need be lowered.
fn keep_reached(
    cx: &Context,
    module: &mut Body,
    entry: OpId,
    flags: &Flags,
    sink: &mut Sink<'_>,
) -> Result<(), Problem> {
    entry::make_others_private(cx, module, entry);
    let pipeline = Pipeline::parse(cx, &catalog::CATALOG, "<what is run>", "symbol-dce", sink)?;
    run_pipeline(cx, module, &pipeline, flags, sink)
}

/// Where the elements of each memref parameter lie.
pub(crate) fn layouts(entry: &Entry, arrays: &[Array]) -> anyhow::Result<Vec<Option<Layout>>> {
    let parameters = entry.parameters.iter().zip(arrays);
    let layout = parameters.map(|(slot, array)| {
        let Kind::Memref(ty) = &slot.kind else { return Ok(None) };
        let sizes: Vec<i64> = array.shape.iter().map(|&size| size as i64).collect();
        match Layout::for_type(ty, &sizes) {
            Some(layout) => Ok(Some(layout)),
            None => bail!("parameter `{}`: no buffer fits the layout of `{}`", slot.name, slot.ty_text),
        }
    });
    layout.collect()
}

pub(crate) fn options(flags: &Flags) -> Options {
    Options { libraries: flags.load.iter().map(PathBuf::from).collect(), ..Options::default() }
}

/// Writes the lowered program to a file, and its header; text may go to standard output.
fn write_artifact(
    cx: &Context,
    (flags, progress): (&Flags, Progress),
    module: &Body,
    artifact: Artifact,
    header: Option<&Header>,
    sink: &mut Sink<'_>,
) -> Result<Report, Problem> {
    let packed = header.map(Header::packed).unwrap_or_default();
    let options = Options { packed, ..options(flags) };
    // Files are written when all is known to be well.
    let write_header = || match (&flags.header, header) {
        (Some(path), Some(header)) => {
            let name = Path::new(path).file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
            std::fs::write(path, header.text(&name, cx, module)).with_context(|| format!("cannot write `{path}`"))
        }
        _ => Ok(()),
    };
    let _bar = progress.work("compiling");
    if let Some(path) = &flags.output {
        emit_program(cx, module, artifact, Path::new(path), &options, sink)?;
        write_header()?;
        return Ok(Report::default());
    }
    let file = tempfile::NamedTempFile::new().context("cannot make a temporary file")?;
    emit_program(cx, module, artifact, file.path(), &options, sink)?;
    write_header()?;
    let out = std::fs::read(file.path()).context("cannot read a temporary file")?;
    Ok(Report { out, ..Report::default() })
}
