//! Running the pass on programs in text.

use ir::render::{RenderOptions, render};
use ir::syntax::{ParseOptions, PrintOptions, parse_module, print_module};
use ir::{Attr, Body, Context, Dialect, Registry, Sink};
use pass::{Catalog, Pipeline, RunOptions};

const CATALOG: Catalog = Catalog { passes: &[eqsat::PASSES], pipelines: &[] };

/// A context of the dialects that rules are about, and others.
pub fn context(others: &[Dialect]) -> Context {
    let dialects = [func::DIALECT, arith::DIALECT, math::DIALECT, tensor::DIALECT];
    Context::new(Registry::new(dialects.into_iter().chain(others.iter().copied())))
}

/// Reads a module.
pub fn read(cx: &Context, text: &str) -> Body {
    let mut sink = Sink::new(cx);
    let module = parse_module(cx, "test.mlir", text, &ParseOptions::default(), &mut sink);
    module.unwrap_or_else(|_| panic!("{}", render(cx, sink.diagnostics(), RenderOptions::default())))
}

/// Runs a pipeline on a module.
pub fn run(cx: &Context, module: &mut Body, pipeline: &str) {
    let mut sink = Sink::new(cx);
    let parsed = Pipeline::parse(cx, &CATALOG, "<test>", pipeline, &mut sink);
    let outcome = parsed.map(|pipeline| {
        let options = RunOptions { threads: 2, ..RunOptions::default() };
        pass::run(cx, module, &pipeline, &options, &mut sink).is_ok()
    });
    let said = || render(cx, sink.diagnostics(), RenderOptions::default());
    assert!(matches!(outcome, Ok(true)) && sink.result().is_ok(), "{}", said());
}

/// The text of a module.
#[allow(dead_code)]
pub fn text(cx: &Context, module: &Body) -> String {
    print_module(cx, module, &PrintOptions::default())
}

/// The constant that a function returns, if it does.
#[allow(dead_code)]
pub fn returned(cx: &Context, function: &Body) -> Option<Attr> {
    let block = function.entry(function.root())?;
    let last = function.ops(block).next_back()?;
    ir::constant_of(cx, function, function.operand(last, 0))
}

/// The text of the body of a function.
#[allow(dead_code)]
pub fn text_of(cx: &Context, function: &Body) -> String {
    let Some(block) = function.entry(function.root()) else { return String::new() };
    let line = |op| ir::syntax::print_op(cx, function, op, &PrintOptions::default());
    function.ops(block).map(line).collect::<Vec<String>>().join("\n")
}
