//! Diagnostics as people and tools see them: small sources, places in them, and the text.

use ir::diagnostics::Place;
use ir::location::{LocKind, Position, Source};
use ir::render::{RenderOptions, render, to_json};
use ir::{Context, Loc, Registry, Sink, Span, ValueName};

const PROGRAM: &str = "\
module {
  %x = tensor.fill %c : tensor<4x4xf32>
  %y = tensor.matmul %x, %z : tensor<4x4xf32>
}
";

fn context() -> Context {
    Context::new(Registry::new([]))
}

/// The span of the first `text` in a source.
fn span(source: &Source, text: &str) -> Span {
    let start = source.text.find(text).unwrap_or_else(|| panic!("no {text}"));
    Span { start: source.position(start), end: source.position(start + text.len()) }
}

fn loc(source: &Source, text: &str) -> Loc {
    Loc::at(span(source, text).start)
}

/// The text of what is reported about a program.
fn rendered(program: &str, report: impl FnOnce(&Source, &mut Sink<'_>)) -> String {
    let cx = context();
    let source = cx.sources.add("model.mlir", program).unwrap();
    let mut sink = Sink::new(&cx);
    report(&source, &mut sink);
    render(&cx, sink.diagnostics(), RenderOptions::default())
}

#[test]
fn an_operand_with_a_label_and_a_note() {
    let text = rendered(PROGRAM, |source, sink| {
        let cx = sink.cx;
        let z = ValueName::new(cx, "z");
        sink.error(Place::Operand(loc(source, "tensor.matmul"), z), "inner dimensions do not agree: 4 and 8")
            .label(span(source, "%x"), "this has 4 columns")
            .note("tensor.matmul needs as many columns on the left as rows on the right");
    });
    let expected = "\
error: inner dimensions do not agree: 4 and 8
  --> model.mlir:3:26
  |
2 |   %x = tensor.fill %c : tensor<4x4xf32>
  |   -- this has 4 columns
3 |   %y = tensor.matmul %x, %z : tensor<4x4xf32>
  |                          ^^
  = note: tensor.matmul needs as many columns on the left as rows on the right
";
    assert_eq!(text, expected);
}

#[test]
fn the_name_of_an_operation_is_underlined() {
    let text = rendered(PROGRAM, |source, sink| {
        sink.warning(loc(source, "tensor.fill"), "this is not used");
    });
    let expected = "\
warning: this is not used
  --> model.mlir:2:8
  |
2 |   %x = tensor.fill %c : tensor<4x4xf32>
  |        ^^^^^^^^^^^
";
    assert_eq!(text, expected);
    let text = rendered("\"d.op\"(%a) : () -> ()", |source, sink| {
        sink.remark(loc(source, "\"d.op\""), "kept");
    });
    assert!(text.ends_with("  | ^^^^^^\n"), "{text}");
}

#[test]
fn several_labels_on_one_line() {
    let text = rendered(PROGRAM, |source, sink| {
        sink.error(span(source, "matmul"), "no")
            .label(span(source, "%y"), "the result")
            .label(span(source, "%z : t"), "the right side")
            .label(span(source, "%x, "), "the left side");
    });
    let expected = "\
error: no
  --> model.mlir:3:15
  |
3 |   %y = tensor.matmul %x, %z : tensor<4x4xf32>
  |   --          ^^^^^^ ---------- the right side
  |   |                  |
  |   |                  the left side
  |   the result
";
    assert_eq!(text, expected);
}

#[test]
fn lines_far_apart_and_other_files() {
    let cx = context();
    let far = format!("first\n{}last\n", "middle\n".repeat(9));
    let one = cx.sources.add("a.mlir", &far).unwrap();
    let other = cx.sources.add("b.mlir", "x %y").unwrap();
    let mut sink = Sink::new(&cx);
    sink.error(span(&one, "last"), "too late")
        .label(span(&one, "first"), "this comes first")
        .label(span(&other, "%y"), "and this\nis elsewhere");
    let text = render(&cx, sink.diagnostics(), RenderOptions::default());
    let expected = "\
error: too late
   --> a.mlir:11:1
   |
 1 | first
   | ----- this comes first
...
11 | last
   | ^^^^
   ::: b.mlir:1:3
   |
 1 | x %y
   |   -- and this is elsewhere
";
    assert_eq!(text, expected);
}

#[test]
fn tabs_wide_lines_and_the_end_of_the_text() {
    let text = rendered("\té %x", |source, sink| {
        sink.error(span(source, "%x"), "tab");
        sink.error(Span { start: source.position(6), end: source.position(6) }, "expected more");
    });
    let expected = "\
error: tab
  --> model.mlir:1:4
  |
1 | \té %x
  | \t  ^^

error: expected more
  --> model.mlir:1:6
  |
1 | \té %x
  | \t    ^
";
    assert_eq!(text, expected);
    let long = format!("{}%x{}", "a ".repeat(500), " b".repeat(500));
    let text = rendered(&long, |source, sink| {
        sink.error(span(source, "%x"), "long");
    });
    let line = text.lines().nth(3).unwrap();
    let marks = text.lines().nth(4).unwrap();
    assert!(line.chars().count() < 170 && line.contains('…'), "{line}");
    assert_eq!(line.split("%x").next().unwrap().chars().count(), marks.find('^').unwrap());
}

#[test]
fn a_span_of_several_lines_shows_the_first() {
    let text = rendered(PROGRAM, |source, sink| {
        sink.error(Span { start: source.position(2), end: source.position(60) }, "all of it");
    });
    assert!(text.contains("1 | module {\n  |   ^^^^^^\n"), "{text}");
}

#[test]
fn operands_are_found_behind_strings_comments_and_line_ends() {
    let program = "\"d.op\"(\n  %ab, // %a\n  %a#1) {s = \"%a\"} : () -> ()\n%a\n";
    let text = rendered(program, |source, sink| {
        let cx = sink.cx;
        let loc = loc(source, "\"d.op\"");
        sink.error(Place::Operand(loc, ValueName::new(cx, "a")), "wrong");
        sink.error(Place::Operand(loc, ValueName::number(7)), "not in the text");
    });
    assert!(text.contains("3 |   %a#1) {s = \"%a\"} : () -> ()\n  |   ^^^^\n"), "{text}");
    assert!(text.contains("1 | \"d.op\"(\n  | ^^^^^^\n"), "{text}");
}

#[test]
fn places_outside_of_the_sources() {
    let cx = context();
    let mut sink = Sink::new(&cx);
    let file = cx.loc(LocKind::File { file: cx.name("lost.mlir"), line: 3, column: 4 });
    sink.error(file, "far away").label(Loc::UNKNOWN, "from nowhere");
    sink.error(cx.loc(LocKind::Named(cx.name("f"), Loc::UNKNOWN)), "named");
    sink.error(Loc::UNKNOWN, "somewhere").note("two\nlines");
    let expected = "\
error: far away
  --> lost.mlir:3:4
  = note: from nowhere

error: named
  --> loc(\"f\")

error: somewhere
  = note: two
          lines
";
    assert_eq!(render(&cx, sink.diagnostics(), RenderOptions::default()), expected);
}

#[test]
fn colors_only_when_asked_for() {
    let cx = context();
    let source = cx.sources.add("model.mlir", PROGRAM).unwrap();
    let mut sink = Sink::new(&cx);
    sink.error(span(&source, "%x"), "red");
    let text = render(&cx, sink.diagnostics(), RenderOptions { color: true });
    assert!(text.contains("\x1b[1;31merror\x1b[0m"), "{text:?}");
    assert!(text.contains("\x1b[1;31m^^\x1b[0m"), "{text:?}");
}

#[test]
fn json_has_a_line_for_each_diagnostic() {
    let cx = context();
    let source = cx.sources.add("model.mlir", PROGRAM).unwrap();
    let mut sink = Sink::new(&cx);
    sink.error(span(&source, "matmul"), "a \"quote\"").label(span(&source, "%x"), "here").note("n\n");
    sink.warning(Loc::UNKNOWN, "nowhere");
    let expected = concat!(
        r#"{"severity":"error","message":"a \"quote\"","file":"model.mlir","line":3,"column":15,"end_line":3,"#,
        r#""end_column":21,"labels":[{"message":"here","file":"model.mlir","line":2,"column":3,"end_line":2,"#,
        r#""end_column":5}],"notes":["n\n"]}"#,
        "\n",
        r#"{"severity":"warning","message":"nowhere","file":null,"line":null,"column":null,"end_line":null,"#,
        r#""end_column":null,"labels":[],"notes":[]}"#,
        "\n",
    );
    assert_eq!(to_json(&cx, sink.diagnostics()), expected);
}

#[test]
fn any_position_renders() {
    let cx = context();
    let source = cx.sources.add("model.mlir", "é\n\"\\\n%\n\t").unwrap();
    let mut sink = Sink::new(&cx);
    for start in 0..12 {
        let start = source.position(start);
        sink.error(Loc::at(start), "at");
        sink.error(Place::Operand(Loc::at(start), ValueName::number(1)), "operand");
        for end in 0..12 {
            sink.error(Span { start, end: Position(source.base.0 + end) }, "span");
        }
    }
    assert!(!render(&cx, sink.diagnostics(), RenderOptions::default()).is_empty());
    assert!(!to_json(&cx, sink.diagnostics()).is_empty());
}
