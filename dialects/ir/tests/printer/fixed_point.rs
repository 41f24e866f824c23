//! Reading what was printed and printing it again gives the same text; names survive.

use ir::syntax::{ParseOptions, PrintOptions, parse_module, print_module};
use ir::{Context, Registry, Sink};

/// The text as we print it. Prints it a second time from what was printed, in both forms, with
/// locations, and from the generic form.
fn printed(text: &str) -> String {
    let options = |generic, locations| PrintOptions { generic, locations, elide_above: None };
    let first = once(text, options(false, false));
    assert_eq!(once(&first, options(false, false)), first, "printing is a fixed point");
    let generic = once(text, options(true, false));
    assert_eq!(once(&generic, options(true, false)), generic, "the generic form is a fixed point");
    let located = once(text, options(false, true));
    assert_eq!(once(&located, options(false, true)), located, "locations are a fixed point");
    first
}

fn once(text: &str, options: PrintOptions) -> String {
    let cx = Context::new(Registry::new([]));
    let mut sink = Sink::new(&cx);
    let body = parse_module(&cx, "test.mlir", text, &ParseOptions { allow_unregistered: true }, &mut sink);
    let body = body
        .unwrap_or_else(|_| panic!("{}\nof\n{text}", ir::render::render(&cx, sink.diagnostics(), Default::default())));
    print_module(&cx, &body, &options)
}

/// Texts that are printed as they are.
const STABLE: &[&str] = &[
    "module {\n}\n",
    "module @x attributes {foo.bar} {\n  module {\n  }\n}\n",
    // Names: packs, numbers, names side by side and behind, names of blocks.
    r#"module {
  %a:2, %3 = "d.x"() : () -> (i1, i1, i1)
  "d.y"(%a#0, %a#1, %3) : (i1, i1, i1) -> ()
  "d.loop"() ({
  ^entry(%i: index):
    %x = "d.x"() : () -> i1
  }, {
  ^bb0(%i: index):
    %x = "d.x"() : () -> i1
  }) : () -> ()
  %x = "d.x"() : () -> i1
  %00, %arg0, %x_0, %c-1, %.y$z = "d.x"() : () -> (i1, i1, i1, i1, i1)
}
"#,
    // Uses before definitions, successors, an empty first block.
    r#"module {
  "d.func"() ({
    "d.br"()[^last] : () -> ()
  ^bb7(%p: f32):
    "d.use"(%late, %p) ({
      "d.use"(%late) : (f32) -> ()
    }) : (f32, f32) -> ()
  ^last:
    %late = "d.x"() : () -> f32
    "d.br"(%late)[^bb7] : (f32) -> ()
  }, {
  ^0:
  ^1:
  }, {
  }) : () -> ()
}
"#,
    r#"module {
  "d.attrs"() <{p = @f::@"odd name"}> {a = [1, 2 : i8, true, "\22\\\0A"], b, c = array<i8: -1, 2>, d = dense<[[1, 2]]> : tensor<1x2xi8>, e = affine_map<(d0)[s0] -> (d0 - s0 * 2, (d0 + 1) floordiv 2)>, f = {}, g = -3 : index, "odd key" = 1.000000e-01 : f32} : () -> ()
  %0:8 = "d.types"() : () -> (tensor<4x?xf32>, memref<2xf32, strided<[?], offset: ?>, 1 : i32>, vector<[4]x2xi1>, (i1) -> ((i1) -> i1), !foo.bar<x, "y">, tuple<i32, tuple<>>, complex<f64>, none)
}
"#,
    "module {\n  %0 = unrealized_conversion_cast to f32\n  %1:2 = unrealized_conversion_cast %0 : f32 to i1, i1\n}\n",
];

#[test]
fn stable_texts() {
    for text in STABLE {
        assert_eq!(printed(text), *text);
    }
}

#[test]
fn names_that_are_made_up_do_not_take_those_that_come_later() {
    let text = r#"
      "d.x"() ({ ^bb0(%0: i1, %arg0: i1): }) : () -> ()
      %x = "d.x"() : () -> i1
      "d.x"() ({ ^bb0(%b: i1): %q = "d.x"() : () -> i1 }, { %1:2 = "d.x"() : () -> (i1, i1) }) : () -> ()
    "#;
    let expected = r#"module {
  "d.x"() ({
  ^bb0(%0: i1, %arg0: i1):
  }) : () -> ()
  %x = "d.x"() : () -> i1
  "d.x"() ({
  ^bb0(%b: i1):
    %q = "d.x"() : () -> i1
  }, {
    %1:2 = "d.x"() : () -> (i1, i1)
  }) : () -> ()
}
"#;
    assert_eq!(printed(text), expected);
}

#[test]
fn locations_that_are_written_out_survive() {
    let text = r#"module {
  "d.op"() : () -> () loc("a b":1:2)
  "d.op"() : () -> () loc(unknown)
  "d.op"() : () -> () loc("name"("f":3:4))
  "d.op"() : () -> () loc(callsite("f":1:2 at "name"))
  "d.op"() : () -> () loc(fused<"m">["f":1:2, "g":3:4])
} loc("m":1:1)
"#;
    assert_eq!(once(text, PrintOptions { generic: false, locations: true, elide_above: None }), text);
}
