//! Every operation from text to text: the custom form is a fixed point, the generic form means the same.
//!
//! `ops.mlir` is what `mlir-opt` 22 prints for it, comments, aliases and spaces at the ends of
//! lines aside, and it reads it.

use ir::syntax::{ParseOptions, PrintOptions, parse_module, print_module};
use ir::{Context, Registry, Sink};

const OPS: &str = include_str!("ops.mlir");

fn context() -> Context {
    Context::new(Registry::new([llvm::DIALECT]))
}

fn parse(cx: &Context, text: &str) -> ir::Body {
    let mut sink = Sink::new(cx);
    let body = parse_module(cx, "test.mlir", text, &ParseOptions::default(), &mut sink);
    assert!(sink.diagnostics().is_empty(), "{:#?}", sink.diagnostics());
    let body = body.unwrap();
    let _ = ir::verify::verify(cx, &body, &mut sink);
    assert!(sink.diagnostics().is_empty(), "{:#?}", sink.diagnostics());
    body
}

fn print(cx: &Context, body: &ir::Body, generic: bool) -> String {
    print_module(cx, body, &PrintOptions { generic, ..PrintOptions::default() })
}

#[test]
fn custom_form_is_a_fixed_point() {
    let cx = context();
    let printed = print(&cx, &parse(&cx, OPS), false);
    if let Some((number, (found, wanted))) = printed.lines().zip(OPS.lines()).enumerate().find(|(_, (a, b))| a != b) {
        panic!("line {}:\n{found}\n{wanted}", number + 1);
    }
    assert_eq!(printed, OPS);
}

#[test]
fn generic_form_means_the_same() {
    let cx = context();
    let generic = print(&cx, &parse(&cx, OPS), true);
    let again = parse(&cx, &generic);
    assert_eq!(print(&cx, &again, true), generic);
}

/// `ops_generic.mlir` is what `mlir-opt --mlir-print-op-generic` prints for `ops.mlir`, defaults included.
#[test]
fn generic_form_of_upstream_is_read() {
    let cx = context();
    let (theirs, ours) = (parse(&cx, include_str!("ops_generic.mlir")), parse(&cx, OPS));
    assert_eq!(unnamed(&print(&cx, &theirs, false)), unnamed(&print(&cx, &ours, false)));
}

/// A text without the names of its values, which upstream chooses otherwise in the generic form.
fn unnamed(text: &str) -> String {
    let mut parts = text.split('%');
    let first = parts.next().unwrap_or_default();
    let rest = parts.map(|part| part.trim_start_matches(|c: char| c.is_ascii_alphanumeric()));
    std::iter::once(first).chain(rest).collect::<Vec<_>>().join("%")
}

/// Every operation is in the text.
#[test]
fn all_operations_are_tested() {
    let cx = context();
    let body = parse(&cx, OPS);
    let mut seen: Vec<&str> = Vec::new();
    for (op, nested) in body.bodies() {
        seen.push(body.def(op).name);
        seen.extend(nested.walk_all().map(|op| nested.def(op).name));
    }
    let missing: Vec<&str> = llvm::OPS.iter().map(|def| def.name).filter(|name| !seen.contains(name)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}
