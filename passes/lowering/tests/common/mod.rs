//! What the tests share: lowering a text, and showing what came out.

#![allow(dead_code, reason = "each test uses a part")]

use ir::render::{RenderOptions, render};
use ir::syntax::{ParseOptions, parse_module};
use ir::{Body, Context, Registry, Sink};
use pass::{Catalog, Pipeline, RunOptions, text_of};

const CATALOG: Catalog = Catalog { passes: &[lowering::PASSES], pipelines: &[] };

pub fn context() -> Context {
    Context::new(Registry::new([
        func::DIALECT,
        arith::DIALECT,
        math::DIALECT,
        memref::DIALECT,
        loops::DIALECT,
        llvm::DIALECT,
    ]))
}

/// Lowers a module; what comes out is verified. Gives the diagnostics if something is wrong.
pub fn lower_with(cx: &Context, pipeline: &str, text: &str, threads: usize) -> Result<Body, String> {
    let mut sink = Sink::new(cx);
    let options = ParseOptions { allow_unregistered: true };
    let result = parse_module(cx, "test.mlir", text, &options, &mut sink).and_then(|mut module| {
        ir::verify::verify(cx, &module, &mut sink)?;
        let pipeline = Pipeline::parse(cx, &CATALOG, "<pass pipeline>", pipeline, &mut sink)?;
        let options = RunOptions { threads, ..RunOptions::default() };
        pass::run(cx, &mut module, &pipeline, &options, &mut sink).map_err(|(_, failed)| failed)?;
        Ok(module)
    });
    result.map_err(|_| render(cx, sink.diagnostics(), RenderOptions::default()))
}

/// The text of a lowered module, which must read back as it is.
pub fn lower(text: &str) -> String {
    let cx = context();
    let module = lower_with(&cx, "loops-to-llvm", text, 1).unwrap_or_else(|errors| panic!("{text}\n{errors}"));
    let lowered = text_of(&cx, &module);
    let again = context();
    let read = lower_with(&again, "loops-to-llvm", &lowered, 1).unwrap_or_else(|errors| panic!("{lowered}\n{errors}"));
    assert_eq!(text_of(&again, &read), lowered);
    lowered
}

fn lines(text: &str) -> Vec<&str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).collect()
}

/// The lines of a module must be these.
pub fn is(text: &str, wanted: &str) {
    let lowered = lower(text);
    let shown = lines(&lowered);
    let inner = &shown[1..shown.len() - 1];
    assert_eq!(inner, lines(wanted), "\n{lowered}");
}

/// The lines of a module must have these among them, in this order.
pub fn has(text: &str, wanted: &str) {
    let lowered = lower(text);
    let mut rest = lines(&lowered).into_iter();
    for line in lines(wanted) {
        assert!(rest.any(|shown| shown == line), "missing here: {line}\nin\n{lowered}");
    }
}

/// Each text must fail with these words.
pub fn fails(cases: &[(&str, &str)]) {
    for (text, words) in cases {
        match lower_with(&context(), "loops-to-llvm", text, 1) {
            Ok(_) => panic!("no error in\n{text}\nwanted: {words}"),
            Err(errors) => assert!(errors.contains(words), "{text}\n{errors}\nwanted: {words}"),
        }
    }
}
