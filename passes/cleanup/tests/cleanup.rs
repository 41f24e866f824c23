//! The passes on small programs: input and output side by side.

use ir::render::{RenderOptions, render};
use ir::syntax::{ParseOptions, parse_module};
use ir::{Context, Registry, Sink};
use pass::{Catalog, Pipeline, RunOptions, text_of};

const CATALOG: Catalog = Catalog { passes: &[cleanup::PASSES], pipelines: &[] };

fn context() -> Context {
    Context::new(Registry::new([func::DIALECT, arith::DIALECT, memref::DIALECT, loops::DIALECT]))
}

/// The body of `@f` after a pipeline, or the diagnostics; `threads` must not matter.
fn after_with(threads: usize, pipeline: &str, text: &str) -> String {
    let cx = context();
    let mut sink = Sink::new(&cx);
    let options = ParseOptions { allow_unregistered: true };
    let result = parse_module(&cx, "test.mlir", text, &options, &mut sink).and_then(|mut module| {
        ir::verify::verify(&cx, &module, &mut sink)?;
        let pipeline = Pipeline::parse(&cx, &CATALOG, "<pass pipeline>", pipeline, &mut sink)?;
        let options = RunOptions { threads, ..RunOptions::default() };
        pass::run(&cx, &mut module, &pipeline, &options, &mut sink).map_err(|(_, failed)| failed)?;
        Ok(text_of(&cx, &module))
    });
    result.unwrap_or_else(|_| render(&cx, sink.diagnostics(), RenderOptions::default()))
}

fn lines(text: &str) -> Vec<&str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).collect()
}

/// Checks what a pipeline makes of the operations of a function.
fn check(pipeline: &str, signature: &str, input: &str, wanted: &str) {
    let text = format!("func.func @f{signature} {{\n{input}\n}}\n");
    let shown = after_with(1, pipeline, &text);
    let lines_shown = lines(&shown);
    let inner = if lines_shown.len() > 4 { &lines_shown[2..lines_shown.len() - 2] } else { &lines_shown[..] };
    assert_eq!(inner, lines(wanted), "\n{shown}");
}

#[test]
fn cse_merges_equal_operations_and_swapped_operands() {
    check(
        "cse",
        "(%a: f32, %b: f32) -> f32",
        "%0 = arith.addf %a, %b : f32
         %1 = arith.addf %b, %a : f32
         %2 = arith.subf %a, %b : f32
         %3 = arith.subf %b, %a : f32
         %4 = arith.mulf %0, %1 : f32
         %5 = arith.mulf %2, %3 : f32
         %6 = arith.addf %a, %b fastmath<fast> : f32
         %7 = arith.mulf %4, %5 : f32
         %8 = arith.mulf %7, %6 : f32
         return %8 : f32",
        "%0 = arith.addf %a, %b : f32
         %2 = arith.subf %a, %b : f32
         %3 = arith.subf %b, %a : f32
         %4 = arith.mulf %0, %0 : f32
         %5 = arith.mulf %2, %3 : f32
         %6 = arith.addf %a, %b fastmath<fast> : f32
         %7 = arith.mulf %4, %5 : f32
         %8 = arith.mulf %7, %6 : f32
         return %8 : f32",
    );
}

#[test]
fn cse_knows_what_dominates() {
    check(
        "cse",
        "(%c: i1, %a: f32, %m: memref<f32>)",
        "%0 = arith.addf %a, %a : f32
         loop.if %c {
           %1 = arith.addf %a, %a : f32
           %2 = arith.mulf %a, %a : f32
           memref.store %1, %m[] : memref<f32>
           memref.store %2, %m[] : memref<f32>
         }
         %3 = arith.mulf %a, %a : f32
         memref.store %3, %m[] : memref<f32>
         memref.store %0, %m[] : memref<f32>
         return",
        "%0 = arith.addf %a, %a : f32
         loop.if %c {
         %2 = arith.mulf %a, %a : f32
         memref.store %0, %m[] : memref<f32>
         memref.store %2, %m[] : memref<f32>
         }
         %3 = arith.mulf %a, %a : f32
         memref.store %3, %m[] : memref<f32>
         memref.store %0, %m[] : memref<f32>
         return",
    );
}

#[test]
fn cse_merges_reads_until_something_writes() {
    check(
        "cse",
        "(%m: memref<4xf32>, %i: index, %c: i1) -> (f32, f32, f32, f32)",
        "%0 = memref.load %m[%i] : memref<4xf32>
         %1 = memref.load %m[%i] : memref<4xf32>
         memref.store %1, %m[%i] : memref<4xf32>
         %2 = memref.load %m[%i] : memref<4xf32>
         loop.if %c {
           memref.store %1, %m[%i] : memref<4xf32>
         }
         %3 = memref.load %m[%i] : memref<4xf32>
         loop.if %c {
           %5 = memref.load %m[%i] : memref<4xf32>
           \"test.use\"(%5) : (f32) -> ()
           loop.yield
         }
         %4 = memref.load %m[%i] : memref<4xf32>
         return %0, %2, %3, %4 : f32, f32, f32, f32",
        "%0 = memref.load %m[%i] : memref<4xf32>
         memref.store %0, %m[%i] : memref<4xf32>
         %2 = memref.load %m[%i] : memref<4xf32>
         loop.if %c {
         memref.store %0, %m[%i] : memref<4xf32>
         }
         %3 = memref.load %m[%i] : memref<4xf32>
         loop.if %c {
         \"test.use\"(%3) : (f32) -> ()
         loop.yield
         }
         %4 = memref.load %m[%i] : memref<4xf32>
         return %0, %2, %3, %4 : f32, f32, f32, f32",
    );
}

#[test]
fn dce_removes_chains_and_loops_without_effects() {
    check(
        "dce",
        "(%a: f32, %m: memref<4xf32>, %n: index) -> f32",
        "%c0 = arith.constant 0 : index
         %c1 = arith.constant 1 : index
         %0 = arith.addf %a, %a : f32
         %1 = arith.mulf %0, %0 : f32
         %2 = loop.for %i = %c0 to %n step %c1 iter_args(%x = %1) -> (f32) {
           %3 = memref.load %m[%i] : memref<4xf32>
           %4 = arith.addf %x, %3 : f32
           loop.yield %4 : f32
         }
         return %a : f32",
        "return %a : f32",
    );
    check(
        "dce",
        "(%a: f32, %m: memref<f32>) -> f32",
        "%0 = arith.addf %a, %a : f32
         memref.store %a, %m[] : memref<f32>
         %1 = \"test.unknown\"(%a) : (f32) -> f32
         return %0 : f32",
        "%0 = arith.addf %a, %a : f32
         memref.store %a, %m[] : memref<f32>
         %1 = \"test.unknown\"(%a) : (f32) -> f32
         return %0 : f32",
    );
}

#[test]
fn canonicalize_folds_and_keeps_constants_once_at_the_start() {
    check(
        "canonicalize",
        "(%n: index, %m: memref<?xindex>)",
        "%c1 = arith.constant 1 : index
         %c0 = arith.constant 0 : index
         loop.for %i = %c0 to %n step %c1 {
           %one = arith.constant 1 : index
           %two = arith.constant 2 : index
           %three = arith.addi %one, %two : index
           %zero = arith.constant 0 : index
           %j = arith.addi %i, %zero : index
           memref.store %three, %m[%j] : memref<?xindex>
         }
         return",
        "%c1 = arith.constant 1 : index
         %c0 = arith.constant 0 : index
         %three = arith.constant 3 : index
         loop.for %i = %c0 to %n step %c1 {
         memref.store %three, %m[%i] : memref<?xindex>
         }
         return",
    );
}

#[test]
fn canonicalize_of_its_output_changes_nothing() {
    let text = "func.func @f(%a: index) -> index {
      %c2 = arith.constant 2 : index
      %c3 = arith.constant 3 : index
      %0 = arith.muli %c2, %c3 : index
      %1 = arith.addi %a, %0 : index
      return %1 : index
    }";
    let once = after_with(1, "canonicalize", text);
    assert_eq!(after_with(1, "canonicalize", &once), once);
    assert_eq!(after_with(1, "canonicalize,canonicalize", text), once);
}

#[test]
fn threads_do_not_matter() {
    let mut text = String::new();
    for number in 0..50 {
        text.push_str(&format!(
            "func.func @f{number}(%a: index) -> index {{
              %c{number} = arith.constant {number} : index
              %x = arith.constant 7 : index
              %0 = arith.muli %c{number}, %x : index
              %1 = arith.addi %a, %0 : index
              %2 = arith.addi %0, %a : index
              %3 = arith.addi %1, %2 : index
              return %3 : index
            }}\n"
        ));
    }
    let one = after_with(1, "canonicalize,cse,dce", &text);
    for threads in [2, 3, 8] {
        assert_eq!(after_with(threads, "canonicalize,cse,dce", &text), one);
    }
}

#[test]
fn a_pass_that_visits_nothing_warns() {
    let cx = context();
    let mut sink = Sink::new(&cx);
    let mut module =
        parse_module(&cx, "t", "func.func private @g()", &ParseOptions::default(), &mut sink).expect("is valid");
    let pipeline = Pipeline::parse(&cx, &CATALOG, "<pass pipeline>", "cse", &mut sink).expect("is valid");
    pass::run(&cx, &mut module, &pipeline, &RunOptions::default(), &mut sink).expect("succeeds");
    let shown = render(&cx, sink.diagnostics(), RenderOptions::default());
    assert!(shown.starts_with("warning: `cse` did nothing: there is no function with a body"), "{shown}");
}
