//! Measuring: processor time of this thread, and memory that is in use.
//!
//! Time is that of the processor and the best of several runs, since other programs on the
//! machine can only make it longer.

use std::alloc::System;

use ir::diagnostics::Sink;
use ir::syntax::{ParseOptions, PrintOptions, parse_module, print_module};
use ir::{Body, Context};
use pass::{Pipeline, RunOptions};
use rustix::time::{ClockId, clock_gettime};
use stats_alloc::{INSTRUMENTED_SYSTEM, StatsAlloc};

#[global_allocator]
static MEMORY: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// What was measured of one program.
#[derive(Copy, Clone, Debug)]
pub struct Figures {
    /// Operations, those in nested bodies included.
    pub ops: usize,
    /// Seconds.
    pub parse: f64,
    /// Seconds.
    pub verify: f64,
    /// Seconds.
    pub print: f64,
    /// Seconds.
    pub cse: f64,
    /// What the body takes in memory and what the context grew by, the source text not counted.
    pub bytes: usize,
    /// What was allocated while parsing, given back or not, the source text counted.
    pub allocated: usize,
}

/// Measures the core on a program.
pub fn measure(text: &str, generic: bool, runs: usize) -> Figures {
    let mut figures = once(text, generic);
    for _ in 1..runs {
        let again = once(text, generic);
        figures.parse = figures.parse.min(again.parse);
        figures.verify = figures.verify.min(again.verify);
        figures.print = figures.print.min(again.print);
        figures.cse = figures.cse.min(again.cse);
    }
    figures
}

fn once(text: &str, generic: bool) -> Figures {
    let cx = Context::new(catalog::registry());
    let before = MEMORY.stats();
    let (parse, mut module) = timed(|| parsed(&cx, text));
    let after = MEMORY.stats();
    let allocated = after.bytes_allocated - before.bytes_allocated;
    let live = allocated - (after.bytes_deallocated - before.bytes_deallocated);
    let options = PrintOptions { generic, ..PrintOptions::default() };
    let (verify, ()) = timed(|| verified(&cx, &module));
    let (print, printed) = timed(|| print_module(&cx, &module, &options));
    drop(printed);
    let ops = count(&module);
    let cse = run_pipeline(&cx, &mut module, "cse");
    Figures { ops, parse, verify, print, cse, bytes: live - text.len(), allocated }
}

/// The seconds that a pipeline takes on a program.
pub fn pipeline_time(text: &str, pipeline: &str, runs: usize) -> f64 {
    let cx = Context::new(catalog::registry());
    let module = parsed(&cx, text);
    let times = (0..runs).map(|_| run_pipeline(&cx, &mut module.clone(), pipeline));
    times.fold(f64::INFINITY, f64::min)
}

/// The text of a program in the generic form.
pub fn generic_text(text: &str) -> String {
    let cx = Context::new(catalog::registry());
    let module = parsed(&cx, text);
    print_module(&cx, &module, &PrintOptions { generic: true, ..PrintOptions::default() })
}

fn timed<T>(work: impl FnOnce() -> T) -> (f64, T) {
    let now = || {
        let time = clock_gettime(ClockId::ThreadCPUTime);
        time.tv_sec as f64 + time.tv_nsec as f64 * 1e-9
    };
    let start = now();
    let result = work();
    (now() - start, result)
}

fn parsed(cx: &Context, text: &str) -> Body {
    let mut sink = Sink::new(cx);
    let module = parse_module(cx, "<generated>", text, &ParseOptions::default(), &mut sink);
    module.unwrap_or_else(|_| panic!("a generated program has errors: {:?}", sink.diagnostics().first()))
}

fn verified(cx: &Context, module: &Body) {
    let mut sink = Sink::new(cx);
    let is_valid = ir::verify::verify(cx, module, &mut sink).is_ok();
    assert!(is_valid, "a generated program is not valid: {:?}", sink.diagnostics().first());
}

fn run_pipeline(cx: &Context, module: &mut Body, text: &str) -> f64 {
    let mut sink = Sink::new(cx);
    let options = RunOptions { verify_each: false, ..RunOptions::default() };
    let pipeline = Pipeline::parse(cx, &catalog::CATALOG, "<bench>", text, &mut sink);
    let done = pipeline.map(|pipeline| timed(|| pass::run(cx, module, &pipeline, &options, &mut sink).is_ok()));
    match done {
        Ok((time, true)) => time,
        _ => panic!("`{text}` fails on a generated program: {:?}", sink.diagnostics().first()),
    }
}

fn count(body: &Body) -> usize {
    body.op_count() + body.bodies().map(|(_, nested)| count(nested)).sum::<usize>()
}
