//! Reading and printing text: a small dialect, programs that come back as they were, and
//! messages for programs that are wrong.

mod dialect;
mod errors;
mod mangled;
mod round_trip;

use ir::syntax::{ParseOptions, PrintOptions, parse_module, print_module};
use ir::{Body, Context, Failed, Registry, Sink};

/// A context with the test dialect.
pub fn context() -> Context {
    Context::new(Registry::new([dialect::DIALECT]))
}

/// Reads a program, unregistered operations allowed; errors come as they are shown to people.
pub fn parse(cx: &Context, text: &str) -> Result<Body, String> {
    parse_with(cx, text, &ParseOptions { allow_unregistered: true })
}

/// Reads a program.
pub fn parse_with(cx: &Context, text: &str, options: &ParseOptions) -> Result<Body, String> {
    let mut sink = Sink::new(cx);
    let parsed: Result<Body, Failed> = parse_module(cx, "t.mlir", text, options, &mut sink);
    assert_eq!(parsed.is_ok(), sink.diagnostics().is_empty(), "failed without a message, or the other way round");
    parsed.map_err(|_| ir::render::render(cx, sink.diagnostics(), Default::default()))
}

/// A program, read and printed.
pub fn print(text: &str, generic: bool) -> String {
    let cx = context();
    let body = parse(&cx, text).unwrap_or_else(|errors| panic!("{text}\n{errors}"));
    print_module(&cx, &body, &PrintOptions { generic, locations: false, elide_above: None })
}
