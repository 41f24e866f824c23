//! Equality saturation, measured: microseconds an operation of large functions, and milliseconds
//! for chains of matrices.
//!
//! `cargo bench -p ft-tests --bench eqsat` prints tables; `!` marks what is over the bar. Arguments
//! choose programs by a part of their names. The time is that of the pass alone (import, facts,
//! saturation, extraction, export), best of several runs; `first` is the first run of a process,
//! which reads the rules as well.

use std::fmt::Write;

use harness::shapes::{Mix, Names, Shape, matrix_chain};
use ir::syntax::{ParseOptions, parse_module};
use ir::{Body, Context, Sink};
use pass::{Pipeline, RunOptions};
use rustix::time::{ClockId, clock_gettime};

/// Microseconds an operation, at most.
const BAR: f64 = 10.0;

/// Milliseconds for a chain of [`LONG`] matrices, at most.
const CHAIN_BAR: f64 = 2.0;
const LONG: usize = 80;

/// Runs of which the best counts.
const RUNS: usize = 5;

const SIZES: [usize; 3] = [1_000, 10_000, 100_000];

/// The text of a program of so many operations.
type Program = fn(usize) -> String;

const PROGRAMS: [(&str, Program); 4] =
    [("mixed", mixed), ("loops", loops), ("loops, all used", used_loops), ("fast floats", floats)];

fn main() {
    let wanted: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let is_wanted = |name: &str| wanted.is_empty() || wanted.iter().any(|part| name.contains(part.as_str()));
    let first = time(&mixed(SIZES[0]), "eqsat");
    println!("first run, of {} operations: {:.1} ms", SIZES[0], first * 1e3);
    println!("microseconds an operation; bar {BAR}, growth 1.5");
    println!("{:<28}{:>10}{:>10}{:>10}{:>10}", "", SIZES[0], SIZES[1], SIZES[2], "growth");
    for (name, program) in PROGRAMS {
        for pipeline in ["eqsat{mode=simplify}", "eqsat"] {
            let name = format!("{name} {}", pipeline.trim_start_matches("eqsat{mode=").trim_end_matches('}'));
            if is_wanted(&name) {
                let times = SIZES.map(|ops| best(&program(ops), pipeline) * 1e6 / ops as f64);
                let growth = times[2] / times[0];
                let mut line = format!("{name:<28}");
                times.iter().for_each(|&time| line += &cell(time, time > BAR));
                println!("{line}{}", cell(growth, growth > 1.5));
            }
        }
    }
    if is_wanted("chains") {
        println!("\nmilliseconds for chains of matrices");
        println!("{:<28}{:>10}{:>10}", "", "alone", "all rules");
        for count in [3, 10, 20, 40, LONG, 160] {
            let mut line = format!("{count:<28}");
            for pipeline in ["eqsat{fastmath=reassoc only=chains}", "eqsat{fastmath=reassoc}"] {
                let time = best(&matrix_chain(count), pipeline) * 1e3;
                line += &cell(time, false);
            }
            println!("{line}");
        }
        let time = best(&matrix_chain(LONG), "eqsat{fastmath=reassoc}") * 1e3;
        println!("{:<28}{:>10}{}", format!("{LONG}, all rules; bar {CHAIN_BAR}"), "", cell(time, time > CHAIN_BAR));
    }
}

fn cell(figure: f64, is_over: bool) -> String {
    format!("{:>10}", format!("{}{figure:.2}", if is_over { "!" } else { "" }))
}

/// One block of arithmetic on floats, integers and truth values, with loads and stores.
fn mixed(ops: usize) -> String {
    Shape { ops, functions: 1, mix: Mix::Straight, names: Names::Numbers }.text()
}

/// Many small blocks of as much.
fn loops(ops: usize) -> String {
    Shape { ops, functions: 1, mix: Mix::Loops, names: Names::Numbers }.text()
}

/// The same, where each value is used: most blocks of [`loops`] compute what nobody needs.
fn used_loops(ops: usize) -> String {
    Shape { ops, functions: 1, mix: Mix::UsedLoops, names: Names::Numbers }.text()
}

/// One expression on floats that may be regrouped, so that most operations match rules.
fn floats(ops: usize) -> String {
    let mut text =
        "func.func @f(%x: f64, %y: f64) -> f64 {\n %c = arith.constant 3.0 : f64\n %v0 = arith.addf %x, %y : f64\n"
            .to_owned();
    let fast = "fastmath<fast> : f64";
    for at in 1..ops - 3 {
        let [a, b, c] = [1, 2, 7].map(|back: usize| at.saturating_sub(back));
        let _ = match at % 6 {
            0 => writeln!(text, " %v{at} = arith.mulf %v{a}, %c {fast}"),
            1 => writeln!(text, " %v{at} = arith.addf %v{a}, %v{b} {fast}"),
            2 => writeln!(text, " %v{at} = arith.mulf %v{a}, %v{c} {fast}"),
            3 => writeln!(text, " %v{at} = math.exp %v{a} {fast}"),
            4 => writeln!(text, " %v{at} = arith.subf %v{a}, %v{c} {fast}"),
            _ => writeln!(text, " %v{at} = arith.divf %v{b}, %v{a} {fast}"),
        };
    }
    text + &format!(" return %v{} : f64\n}}\n", ops - 4)
}

fn parsed(cx: &Context, text: &str) -> Body {
    let mut sink = Sink::new(cx);
    let module = parse_module(cx, "<generated>", text, &ParseOptions::default(), &mut sink);
    module.unwrap_or_else(|_| panic!("a generated program has errors: {:?}", sink.diagnostics().first()))
}

fn best(text: &str, pipeline: &str) -> f64 {
    (0..RUNS).map(|_| time(text, pipeline)).fold(f64::INFINITY, f64::min)
}

/// The seconds of processor time that a pipeline takes on a program.
fn time(text: &str, pipeline: &str) -> f64 {
    let now = || {
        let time = clock_gettime(ClockId::ThreadCPUTime);
        time.tv_sec as f64 + time.tv_nsec as f64 * 1e-9
    };
    let cx = Context::new(catalog::registry());
    let mut module = parsed(&cx, text);
    let mut sink = Sink::new(&cx);
    let options = RunOptions { verify_each: false, threads: 1, ..RunOptions::default() };
    let pipeline = Pipeline::parse(&cx, &catalog::CATALOG, "<bench>", pipeline, &mut sink).expect("a pipeline");
    let start = now();
    let done = pass::run(&cx, &mut module, &pipeline, &options, &mut sink);
    let seconds = now() - start;
    assert!(done.is_ok(), "{:?}", sink.diagnostics().first());
    seconds
}
