//! Time grows with the size of a program, not with its square.
//!
//! The budgets themselves are a benchmark (`benches/core`); here a factor of ten in size may
//! take twice as much as it should, so that a busy machine makes no failure.

#[path = "benches/core/generate.rs"]
mod generate;

use std::time::{Duration, Instant};

use generate::{Mix, Names, Shape};
use ir::syntax::{ParseOptions, parse_module};
use ir::{Body, Context, Sink};
use pass::{Pipeline, RunOptions};

const SMALL: usize = 2_000;
const FACTOR: usize = 10;
const ALLOWED: u32 = 30;
/// Runs of which the best counts.
const RUNS: usize = 5;
const ATTEMPTS: usize = 4;

/// The least time that some work takes.
fn best(mut work: impl FnMut() -> Duration) -> Duration {
    (0..RUNS).map(|_| work()).min().unwrap_or_default()
}

fn parse(cx: &Context, text: &str) -> Body {
    let mut sink = Sink::new(cx);
    let module = parse_module(cx, "<generated>", text, &ParseOptions::default(), &mut sink);
    module.unwrap_or_else(|_| panic!("{:?}", sink.diagnostics()))
}

fn lower(cx: &Context, module: &mut Body) {
    let mut sink = Sink::new(cx);
    let pipeline = Pipeline::parse(cx, &catalog::CATALOG, "<test>", "@cpu", &mut sink).expect("a named pipeline");
    let done = pass::run(cx, module, &pipeline, &RunOptions::default(), &mut sink);
    assert!(done.is_ok(), "{:?}", sink.diagnostics());
}

fn parse_time(text: &str) -> Duration {
    best(|| {
        let cx = Context::new(catalog::registry());
        let start = Instant::now();
        parse(&cx, text);
        start.elapsed()
    })
}

/// Lowering with everything around it, verification after each pass too.
fn lowering_time(text: &str) -> Duration {
    let cx = Context::new(catalog::registry());
    let module = parse(&cx, text);
    best(|| {
        let mut module = module.clone();
        let start = Instant::now();
        lower(&cx, &mut module);
        start.elapsed()
    })
}

#[test]
fn time_is_linear_in_the_size() {
    for mix in [Mix::Straight, Mix::Loops] {
        for names in [Names::Numbers, Names::Words, Names::Repeated] {
            let [small, large] = [SMALL, FACTOR * SMALL].map(|ops| Shape { ops, functions: 1, mix, names });
            let [small_text, large_text] = [small.text(), large.text()];
            for (what, time) in [("parsing", parse_time as fn(&str) -> Duration), ("lowering", lowering_time)] {
                let attempt = |_| (time(&small_text), time(&large_text));
                let is_linear = |(short, long): (Duration, Duration)| long <= short * ALLOWED;
                let (small, large) = (small.name(), large.name());
                // One of a few attempts is enough: other tests run at the same time.
                assert!((0..ATTEMPTS).map(attempt).any(is_linear), "{what}: {large} takes far longer than {small}");
            }
        }
    }
}
