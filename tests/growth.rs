//! Time grows with the size of a program, not with its square.
//!
//! The budgets themselves are a benchmark (`benches/core`); here a factor of ten in size may
//! take three times as much as it should. What counts is the time of the processor, so
//! that a busy machine makes no failure.

use std::time::{Duration, Instant};

use harness::shapes::{Mix, Names, Shape};
use ir::syntax::{ParseOptions, parse_module};
use ir::{Body, Context, Sink};
use pass::{Pipeline, RunOptions};
use rustix::time::{ClockId, clock_gettime};

const SMALL: usize = 2_000;
const FACTOR: usize = 10;
const ALLOWED: u32 = 30;
/// Runs of which the best counts.
const RUNS: usize = 5;
const ATTEMPTS: usize = 4;

/// The time that the processor spent on this thread since the start.
struct Clock(Duration);

impl Clock {
    fn start() -> Clock {
        Clock(Clock::now())
    }

    fn now() -> Duration {
        let now = clock_gettime(ClockId::ThreadCPUTime);
        Duration::new(now.tv_sec as u64, now.tv_nsec as u32)
    }

    fn elapsed(&self) -> Duration {
        Clock::now() - self.0
    }
}

/// The least time that some work takes.
fn best(mut work: impl FnMut() -> Duration) -> Duration {
    (0..RUNS).map(|_| work()).min().unwrap_or_default()
}

/// How passes are run here: on this thread.
fn options() -> RunOptions {
    RunOptions { threads: 1, ..RunOptions::default() }
}

fn parse(cx: &Context, text: &str) -> Body {
    let mut sink = Sink::new(cx);
    let module = parse_module(cx, "<generated>", text, &ParseOptions::default(), &mut sink);
    module.unwrap_or_else(|_| panic!("{:?}", sink.diagnostics()))
}

fn lower(cx: &Context, module: &mut Body) {
    let mut sink = Sink::new(cx);
    let pipeline = Pipeline::parse(cx, &catalog::CATALOG, "<test>", "@cpu", &mut sink).expect("a named pipeline");
    let done = pass::run(cx, module, &pipeline, &options(), &mut sink);
    assert!(done.is_ok(), "{:?}", sink.diagnostics());
}

fn parse_time(text: &str) -> Duration {
    best(|| {
        let cx = Context::new(catalog::registry());
        let start = Clock::start();
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
        let start = Clock::start();
        lower(&cx, &mut module);
        start.elapsed()
    })
}

#[test]
fn time_is_linear_in_the_size() {
    for mix in [Mix::Straight, Mix::Loops] {
        for names in [Names::Numbers, Names::Words, Names::Letters, Names::Repeated] {
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

/// The time of a pipeline, without verification.
fn pass_time(text: &str, pipeline: &str) -> Duration {
    let cx = Context::new(catalog::registry());
    let module = parse(&cx, text);
    best(|| {
        let mut module = module.clone();
        let mut sink = Sink::new(&cx);
        let pipeline = Pipeline::parse(&cx, &catalog::CATALOG, "<test>", pipeline, &mut sink).expect("a pipeline");
        let options = RunOptions { verify_each: false, ..options() };
        let start = Clock::start();
        let done = pass::run(&cx, &mut module, &pipeline, &options, &mut sink);
        assert!(done.is_ok(), "{:?}", sink.diagnostics());
        start.elapsed()
    })
}

/// Many buffers of one element, in nests of loops and conditionals.
fn buffers(ops: usize) -> String {
    let mut text = "func.func @f(%x: f32, %n: index, %c: i1) -> f32 {
      %zero = arith.constant 0 : index
      %one = arith.constant 1 : index
      %all = memref.alloca() : memref<f32>
      memref.store %x, %all[] : memref<f32>\n"
        .to_string();
    for number in 0..ops / 12 {
        text += &format!(
            "%b{number} = memref.alloca() : memref<f32>
             memref.store %x, %b{number}[] : memref<f32>
             loop.for %i{number} = %zero to %n step %one {{
               loop.if %c {{
                 loop.accumulate add %x, %b{number}[] : memref<f32>
               }}
             }}
             %v{number} = memref.load %b{number}[] : memref<f32>
             loop.accumulate mul %v{number}, %all[] : memref<f32>\n"
        );
    }
    text + "%r = memref.load %all[] : memref<f32>\n return %r : f32\n}\n"
}

/// Reads and writes of few elements, again and again.
fn memory(ops: usize) -> String {
    let mut text = "func.func @f(%x: f32, %i: index, %j: index, %m: memref<?xf32>) {\n".to_string();
    for number in 0..ops / 4 {
        text += &format!(
            "%a{number} = memref.load %m[%i] : memref<?xf32>
             %b{number} = memref.load %m[%j] : memref<?xf32>
             %c{number} = arith.addf %a{number}, %b{number} : f32
             memref.store %c{number}, %m[%i] : memref<?xf32>\n"
        );
    }
    text + "return\n}\n"
}

/// A long chain of blocks, each of which may be left out, around one buffer.
fn blocks(ops: usize) -> String {
    let mut text = "func.func @f(%x: f32, %c: i1) -> f32 {
      %b = memref.alloca() : memref<f32>
      memref.store %x, %b[] : memref<f32>
      cf.br ^head0\n"
        .to_string();
    let count = ops / 6;
    for number in 0..count {
        let next = number + 1;
        text += &format!(
            "^head{number}:
             cf.cond_br %c, ^then{number}, ^head{next}
             ^then{number}:
             %v{number} = memref.load %b[] : memref<f32>
             %w{number} = arith.addf %v{number}, %x : f32
             memref.store %w{number}, %b[] : memref<f32>
             cf.br ^head{next}\n"
        );
    }
    text + &format!("^head{count}:\n %r = memref.load %b[] : memref<f32>\n return %r : f32\n}}\n")
}

/// Functions in a chain, each of which calls the next one and a leaf of several blocks.
fn calls(ops: usize) -> String {
    let mut text = "func.func private @leaf(%x: f32, %c: i1) -> f32 {
      cf.cond_br %c, ^a, ^b(%x : f32)
    ^a:
      %y = arith.addf %x, %x : f32
      cf.br ^b(%y : f32)
    ^b(%r: f32):
      return %r : f32
    }\n"
    .to_string();
    let count = ops / 12;
    for number in 0..count {
        text += &format!(
            "func.func private @f{number}(%x: f32, %c: i1) -> f32 {{
               %a = call @leaf(%x, %c) : (f32, i1) -> f32
               %b = call @f{}(%a, %c) : (f32, i1) -> f32
               %d = call @leaf(%b, %c) : (f32, i1) -> f32
               %e = arith.mulf %d, %x : f32
               return %e : f32
             }}\n",
            number + 1
        );
    }
    let mut many = format!("func.func private @f{count}(%x: f32, %c: i1) -> f32 {{\n return %x : f32\n}}\n");
    many += "func.func @main(%x: f32, %c: i1) -> f32 {\n %v0 = call @f0(%x, %c) : (f32, i1) -> f32\n";
    for number in 0..count {
        many += &format!(" %v{} = call @leaf(%v{number}, %c) : (f32, i1) -> f32\n", number + 1);
    }
    text + &many + &format!(" return %v{count} : f32\n}}\n")
}

#[test]
fn passes_are_linear_in_the_size() {
    let shape = |mix| move |ops| Shape { ops, functions: 1, mix, names: Names::Numbers }.text();
    type Make = Box<dyn Fn(usize) -> String>;
    let programs: [(&str, Make); 6] = [
        ("straight", Box::new(shape(Mix::Straight))),
        ("loops", Box::new(shape(Mix::Loops))),
        ("buffers", Box::new(buffers)),
        ("memory", Box::new(memory)),
        ("blocks", Box::new(blocks)),
        ("calls", Box::new(calls)),
    ];
    for (what, make) in &programs {
        let [small, large] = [SMALL, FACTOR * SMALL].map(make);
        for pipeline in ["canonicalize", "cse", "dce", "inline", "licm", "mem2reg", "symbol-dce"] {
            let attempt = |_| (pass_time(&small, pipeline), pass_time(&large, pipeline));
            // Below a tenth of a second the machine is measured, not the pass.
            let is_linear =
                |(short, long): (Duration, Duration)| long <= short * ALLOWED || long < Duration::from_millis(100);
            assert!((0..ATTEMPTS).map(attempt).any(is_linear), "{pipeline} takes far longer for more of {what}");
        }
    }
}

/// Rules on one long block and on many short ones.
#[test]
fn saturation_is_linear_in_the_size() {
    let shape = |mix, ops| Shape { ops, functions: 1, mix, names: Names::Numbers }.text();
    for (what, mix) in [("straight", Mix::Straight), ("loops", Mix::Loops)] {
        let [small, large] = [SMALL, FACTOR * SMALL].map(|ops| shape(mix, ops));
        for pipeline in ["eqsat{mode=simplify}", "eqsat"] {
            let attempt = |_| (pass_time(&small, pipeline), pass_time(&large, pipeline));
            let is_linear = |(short, long): (Duration, Duration)| {
                println!("{pipeline} of {what}: {short:?}, {long:?}");
                long <= short * ALLOWED || long < Duration::from_millis(100)
            };
            assert!((0..ATTEMPTS).map(attempt).any(is_linear), "{pipeline} takes far longer for more of {what}");
        }
    }
}

/// From tensors down to the lowest dialect: time in proportion to the number of blocks.
#[test]
fn tensors_are_lowered_in_linear_time() {
    let [small, large] = [2, 2 * FACTOR].map(harness::tensors::transformer);
    for pipeline in ["@tensor-to-loops", "@cpu"] {
        let attempt = |_| (pass_time(&small, pipeline), pass_time(&large, pipeline));
        let is_linear =
            |(short, long): (Duration, Duration)| long <= short * ALLOWED || long < Duration::from_millis(100);
        assert!((0..ATTEMPTS).map(attempt).any(is_linear), "{pipeline} takes far longer for more transformer blocks");
    }
}

/// LLVM has nearly all of the time from text to machine code, and it goes with what it is given: for
/// programs of the corpus, not much more than when this was written (384, 656, 1124, 2305).
#[test]
fn programs_of_the_corpus_are_few_operations_for_llvm() {
    let bounds = [("mlp_f32", [500, 850]), ("transformer_block", [1450, 3000])];
    for (program, bounds) in bounds {
        for (file, most) in ["primal.mlir", "jax_vjp.mlir"].into_iter().zip(bounds) {
            let path = std::path::Path::new("corpus/stablehlo").join(program).join(file);
            let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
            let text = std::fs::read_to_string(&path).expect("a program of the corpus");
            let cx = Context::new(catalog::registry());
            let mut module = parse(&cx, &text);
            lower(&cx, &mut module);
            let functions = module.bodies().map(|(_, body)| body.walk_all().count());
            let count: usize = functions.sum();
            assert!(count <= most, "{program}/{file}: {count} operations for LLVM, at most {most} were expected");
        }
    }
}

/// Lines of arithmetic on floats, from the first one on.
fn arithmetic(name: &str, count: usize) -> String {
    let line = |at: usize| match at % 4 {
        0 => format!("%{name}_{at} = math.sin %{name}_{} : f64\n", at - 1),
        1 => format!("%{name}_{at} = arith.mulf %{name}_{}, %{name}_{} : f64\n", at - 1, at.saturating_sub(5)),
        2 => format!("%{name}_{at} = arith.addf %{name}_{}, %{name}_{} : f64\n", at - 1, at.saturating_sub(3)),
        _ => format!("%{name}_{at} = arith.subf %{name}_{}, %{name}_{} : f64\n", at - 1, at.saturating_sub(7)),
    };
    (1..count).map(line).collect()
}

/// A function of an array, with loops over it.
fn over_array(results: &str, body: &str) -> String {
    format!(
        "func.func @f(%x: memref<?xf64>, %y: memref<?xf64>, %n: index){results} {{
           %c0 = arith.constant 0 : index
           %c1 = arith.constant 1 : index
           %zero = arith.constant 0.0 : f64
           {body}
         }}\n"
    )
}

/// Programs to differentiate: one long expression; loops that can be fused, whose sums are added
/// up; buffers in a chain, each made of the one before; nests of loops and loops with branches that
/// all read and write one buffer.
fn derivable(kind: &str, ops: usize) -> String {
    let count = ops / 20;
    let mut body = String::new();
    match kind {
        "straight" => {
            body += &format!("%a_0 = arith.addf %zero, %zero : f64\n{}", arithmetic("a", ops));
            over_array(" -> f64", &format!("{body} return %a_{} : f64", ops - 1))
        }
        "sums" => {
            body += "%t0 = arith.addf %zero, %zero : f64\n";
            for at in 0..count {
                body += &format!(
                    "%r{at} = loop.for %i{at} = %c0 to %n step %c1 iter_args(%s{at} = %zero) -> (f64) {{
                       %a{at}_0 = memref.load %x[%i{at}] : memref<?xf64>
                       {}
                       %q{at} = arith.addf %s{at}, %a{at}_13 : f64
                       loop.yield %q{at} : f64
                     }}
                     %t{} = arith.addf %t{at}, %r{at} : f64\n",
                    arithmetic(&format!("a{at}"), 14),
                    at + 1
                );
            }
            over_array(" -> f64", &format!("{body} return %t{count} : f64"))
        }
        "nests" => {
            for at in 0..count {
                body += &format!(
                    "loop.for %i{at} = %c0 to %n step %c1 {{
                       loop.for %j{at} = %c0 to %n step %c1 {{
                         %r{at} = loop.for %k{at} = %c0 to %n step %c1 iter_args(%s{at} = %zero) -> (f64) {{
                           %a{at}_0 = memref.load %x[%k{at}] : memref<?xf64>
                           {}
                           %q{at} = arith.mulf %s{at}, %a{at}_9 : f64
                           loop.yield %q{at} : f64
                         }}
                         memref.store %r{at}, %x[%j{at}] : memref<?xf64>
                       }}
                     }}\n",
                    arithmetic(&format!("a{at}"), 10)
                );
            }
            over_array("", &format!("{body} return"))
        }
        "branches" => {
            body += "%t0 = arith.addf %zero, %zero : f64\n";
            for at in 0..count {
                body += &format!(
                    "%r{at} = loop.for %i{at} = %c0 to %n step %c1 iter_args(%s{at} = %t{at}) -> (f64) {{
                       %a{at}_0 = memref.load %x[%i{at}] : memref<?xf64>
                       %p{at} = arith.cmpf ogt, %a{at}_0, %zero : f64
                       %v{at} = loop.if %p{at} -> (f64) {{
                         {}
                         loop.yield %a{at}_7 : f64
                       }} else {{
                         %w{at} = math.exp %a{at}_0 : f64
                         loop.yield %w{at} : f64
                       }}
                       memref.store %v{at}, %x[%i{at}] : memref<?xf64>
                       %q{at} = arith.mulf %s{at}, %v{at} : f64
                       loop.yield %q{at} : f64
                     }}
                     %t{} = arith.addf %t{at}, %r{at} : f64\n",
                    arithmetic(&format!("a{at}"), 8),
                    at + 1
                );
            }
            over_array(" -> f64", &format!("{body} return %t{count} : f64"))
        }
        _ => {
            let mut last = "%x".to_owned();
            for at in 0..count {
                body += &format!(
                    "%b{at} = memref.alloc(%n) : memref<?xf64>
                     loop.for %i{at} = %c0 to %n step %c1 {{
                       %a{at}_0 = memref.load {last}[%i{at}] : memref<?xf64>
                       {}
                       memref.store %a{at}_13, %b{at}[%i{at}] : memref<?xf64>
                       loop.accumulate add %a{at}_13, %y[%i{at}] : memref<?xf64>
                     }}\n",
                    arithmetic(&format!("a{at}"), 14)
                );
                last = format!("%b{at}");
            }
            over_array("", &format!("{body} return"))
        }
    }
}

/// How long it takes to choose the tapes of a program: what the timing report says, which is time of
/// the clock, as far as the processor spent it on this thread.
fn planning_time(text: &str, pipeline: &str) -> Duration {
    let cx = Context::new(catalog::registry());
    let mut module = parse(&cx, text);
    let mut sink = Sink::new(&cx);
    let pipeline = Pipeline::parse(&cx, &catalog::CATALOG, "<test>", pipeline, &mut sink).expect("a pipeline");
    let options = RunOptions { verify_each: false, ..options() };
    let (spent, passed) = (Clock::start(), Instant::now());
    let report = pass::run(&cx, &mut module, &pipeline, &options, &mut sink);
    let share = spent.elapsed().as_secs_f64() / passed.elapsed().as_secs_f64();
    let report = report.unwrap_or_else(|_| panic!("{:?}", sink.diagnostics()));
    Duration::from_micros(report.passes[0].stats["microseconds of planning"]).mul_f64(share.min(1.0))
}

const DERIVABLE: [&str; 5] = ["straight", "sums", "chain", "nests", "branches"];

/// A hundred thousand operations: half a second on an idle machine.
#[test]
fn planning_is_quick() {
    for kind in DERIVABLE {
        let [small, large] = [10_000, 100_000].map(|ops| derivable(kind, ops));
        let more: &[&str] =
            if kind == "nests" { &["loops=joint", "loops=fused", "tape=none", "tape=all"] } else { &[] };
        for options in ["", "mode=split", "loops=split"].iter().chain(more) {
            let pipeline = &format!("ad-vjp{{function=f {options}}}");
            let attempt = |_| (planning_time(&small, pipeline), planning_time(&large, pipeline));
            let is_quick = |(short, long): (Duration, Duration)| {
                println!("{pipeline} of {kind}: planning {short:?}, {long:?}");
                long < Duration::from_secs(2) && (long <= short * ALLOWED || long < Duration::from_millis(500))
            };
            assert!((0..ATTEMPTS).map(attempt).any(is_quick), "{pipeline} plans too long for {kind}");
        }
    }
}

#[test]
fn differentiation_is_linear_in_the_size() {
    for kind in DERIVABLE {
        let [small, large] = [SMALL / 2, FACTOR * SMALL / 2].map(|ops| derivable(kind, ops));
        for pipeline in ["ad-vjp{function=f}", "ad-vjp{function=f mode=split}"] {
            let attempt = |_| (pass_time(&small, pipeline), pass_time(&large, pipeline));
            let is_linear =
                |(short, long): (Duration, Duration)| long <= short * ALLOWED || long < Duration::from_millis(100);
            assert!((0..ATTEMPTS).map(attempt).any(is_linear), "{pipeline} takes far longer for more of {kind}");
        }
    }
}
