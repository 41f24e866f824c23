//! `--calibrate`: measures what operations and bytes cost on this machine, and writes a machine file.
//!
//! Each price is a difference of two programs that differ in the operation only, run natively on
//! arrays that stay in the cache; each time is the median of some runs. What is not measured keeps
//! the price of the reference machine: control flow and allocation, whose cost depends on what is
//! around them, and numbers that are no times.

mod programs;

use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};
use codegen::{Compiled, Options};
use ir::render::{RenderOptions, render};
use ir::syntax::{ParseOptions, parse_module};
use ir::{Context, Sink};
use machine::{Machine, Price};
use pass::{Pipeline, RunOptions};

use crate::engine::Engine;
use crate::entry::{self, Entry};
use crate::job::layouts;
use crate::native::{Native, Ownership};
use crate::npy::{Array, Dtype};
use crate::numbers::Random;
use crate::progress::Progress;
use crate::{Problem, Streams};
use programs::{COPIES, Domain, Form, LENGTH, OPS, Program};

/// How often each program runs; the median counts.
const RUNS: usize = 15;
/// How often a program about operations goes through its array in one run.
const SWEEPS: i64 = 8;
/// Bytes of a tape that leaves every cache.
const LARGE: usize = 64 << 20;
/// No operation is free: what is too fast to be measured costs this much, in nanoseconds.
const LEAST: f64 = 0.01;

/// A program in one of the two forms.
type OfForm = fn(Form) -> Program;

/// Operations on memory: what a program with them takes more than one without.
const MEMORY: [(&str, OfForm, Option<OfForm>); 3] = [
    ("memref.store", Program::Fill, None),
    ("memref.load", Program::Copy, Some(Program::Fill)),
    ("loop.accumulate", Program::Accumulate, None),
];

/// Measures, and writes the file, or what would be in it to standard output; gives the exit code.
pub fn run(path: Option<&str>, streams: &mut Streams<'_>) -> u8 {
    let cx = Context::new(catalog::registry());
    let mut sink = Sink::new(&cx);
    let machine = measure(&cx, Progress::of(streams), &mut sink);
    let said = render(&cx, &sink.take(), RenderOptions { color: streams.color });
    let outcome = machine.map(|machine| text(&machine)).and_then(|text| match path {
        Some(path) => Ok(std::fs::write(path, text).with_context(|| format!("cannot write `{path}`"))?),
        None => Ok(write!(streams.out, "{text}").context("cannot write to standard output")?),
    });
    // Nothing can be said if the stream for errors is closed.
    let _ = write!(streams.err, "{said}");
    match outcome {
        Ok(()) => 0,
        Err(Problem::Reported) => 1,
        Err(Problem::World(error)) => {
            let _ = writeln!(streams.err, "ft-run: {error:#}");
            1
        }
    }
}

fn text(machine: &Machine) -> String {
    format!(
        "# Measured by ft-run --calibrate: nanoseconds on one core, medians of {RUNS} runs. As on the reference machine\n\
         # are control flow, allocation, powers with whole exponents, the sizes of caches, and trips.\n{}",
        machine.print()
    )
}

/// The programs, compiled.
struct Bench<'c> {
    cx: &'c Context,
    module: ir::Body,
    compiled: Compiled,
}

fn measure(cx: &Context, progress: Progress, sink: &mut Sink<'_>) -> Result<Machine, Problem> {
    let programs = programs::all();
    let text: String = programs.iter().map(Program::text).collect();
    let module = parse_module(cx, "<calibrate>", &text, &ParseOptions::default(), sink)?;
    let mut lowered = module.clone();
    let pipeline = Pipeline::parse(cx, &catalog::CATALOG, "<calibrate>", "@cpu", sink)?;
    pass::run(cx, &mut lowered, &pipeline, &RunOptions::default(), sink).map_err(|(_, failed)| failed)?;
    let names: Vec<String> = programs.iter().map(Program::name).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let compiled = Compiled::new(cx, &lowered, &names, &Options::default(), sink)?;
    let bench = Bench { cx, module, compiled };
    let mut machine = Machine::default();
    let bar = progress.steps("measured", OPS.len());
    for op in OPS {
        let [scalar, element] = [Form::Scalar, Form::Vector].map(|form| {
            let with = bench.sweep(&Program::Op(op, form))?;
            let without = bench.sweep(&Program::Bare(op.domain, form))?;
            Ok::<f64, Problem>((with - without) / COPIES as f64)
        });
        machine.set_price(op.name, price(scalar?, element?));
        bar.inc(1);
    }
    for (name, with, without) in MEMORY {
        let [scalar, element] = [Form::Scalar, Form::Vector].map(|form| {
            let without = without.map_or(Ok(0.0), |without| bench.sweep(&without(form)))?;
            Ok::<f64, Problem>(bench.sweep(&with(form))? - without)
        });
        machine.set_price(name, price(scalar?, element?));
    }
    bench.tapes(&mut machine)?;
    Ok(machine)
}

fn price(scalar: f64, element: f64) -> Price {
    Price { scalar: rounded(scalar), element: rounded(element) }
}

/// Three digits: no measurement is better.
fn rounded(time: f64) -> f64 {
    format!("{:.2e}", time.max(LEAST)).parse().unwrap_or(LEAST)
}

impl Bench<'_> {
    /// The time of a program on one element of its arrays.
    fn sweep(&self, program: &Program) -> Result<f64, Problem> {
        let domain = program.domain();
        let arrays = [domain.array(1, LENGTH), domain.array(2, LENGTH), domain.array(3, LENGTH), index(SWEEPS)];
        let time = self.time(&program.name(), &arrays)?;
        Ok(time / (LENGTH as f64 * SWEEPS as f64))
    }

    /// The median time of a call, in nanoseconds.
    fn time(&self, name: &str, arrays: &[Array]) -> Result<f64, Problem> {
        let function = entry::find(self.cx, &self.module, Some(name))?;
        let entry = Entry::read(self.cx, &self.module, function)?;
        let layouts = layouts(&entry, arrays)?;
        let mut engine = Native::new(self.compiled.function(name)?, &entry, arrays, &layouts, Ownership::Caller)?;
        let mut times = Vec::with_capacity(RUNS);
        for number in 0..=RUNS {
            let start = Instant::now();
            engine.call().map_err(|stop| anyhow::anyhow!("`@{name}` stopped: {}", stop.message))?;
            // The first run warms up.
            if number > 0 {
                times.push(start.elapsed());
            }
        }
        times.sort_unstable();
        Ok(times.get(RUNS / 2).map_or(0.0, |time: &Duration| time.as_secs_f64() * 1e9))
    }

    /// Tapes: written going up, read again afterwards, minus two passes without a tape.
    fn tapes(&self, machine: &mut Machine) -> Result<(), Problem> {
        let small = (machine.number("cache-bytes") / 16.0) as usize;
        let bare = self.sweep(&Program::Copy(Form::Scalar))?;
        let run = |program: Program, elements: usize| -> Result<f64, Problem> {
            let domain = Domain::ONE;
            let tape = if program == Program::Tape { elements } else { LENGTH };
            let arrays = [
                domain.array(1, LENGTH),
                domain.array(2, LENGTH),
                domain.array(3, tape),
                index((elements / LENGTH) as i64),
            ];
            Ok(self.time(&program.name(), &arrays)? / elements as f64)
        };
        let (in_cache, in_memory) = (run(Program::Tape, small)?, run(Program::Tape, LARGE / 8)?);
        let fresh = run(Program::FreshTape, LARGE / 8)?;
        machine.set_number("tape-in-cache", rounded(in_cache - 2.0 * bare));
        machine.set_number("tape-in-memory", rounded(in_memory - 2.0 * bare));
        machine.set_number("fresh-page", rounded(fresh - in_memory));
        Ok(())
    }
}

fn index(value: i64) -> Array {
    Array { dtype: Dtype::I64, shape: Vec::new(), data: value.to_le_bytes().to_vec() }
}

impl Domain {
    /// Random numbers of the domain; the first array is the first operand, the second the second one.
    fn array(self, number: usize, count: usize) -> Array {
        let mut random = Random(number as u64);
        let (low, high) = if number == 2 { self.second } else { self.first };
        let bits = |value: f64| if self.is_integer { value as i64 as u64 } else { value.to_bits() };
        let data = (0..count).flat_map(|_| bits(random.uniform(low, high)).to_le_bytes()).collect();
        let dtype = if self.is_integer { Dtype::I64 } else { Dtype::F64 };
        Array { dtype, shape: vec![count], data }
    }
}
