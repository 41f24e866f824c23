//! Programs that come back as they were.

use crate::print;

/// Checks that a program is printed as it stands, in the custom form.
fn same(text: &str) {
    let text = text.strip_prefix('\n').unwrap_or(text);
    assert_eq!(print(text, false), text);
    generic(text);
}

/// Checks that the generic form of a program is read as the same program.
fn generic(text: &str) {
    let printed = print(text, true);
    assert_eq!(print(&printed, true), printed);
    assert_eq!(print(&printed, false), print(text, false));
}

/// Checks that an attribute or type is printed as `printed`.
fn attr(text: &str, printed: &str) {
    let program = |attr: &str| format!("module {{\n  \"d.op\"() {{a = {attr}}} : () -> ()\n}}\n");
    assert_eq!(print(&program(text), false), program(printed));
    assert_eq!(print(&program(printed), false), program(printed));
}

#[test]
fn functions() {
    same(
        r#"
module {
  test.func @f(%arg0: f32, %x: tensor<4x?xf32>) -> (f32) {
    %0 = add %arg0, %arg0 : f32
    %sum = add %0, %arg0 order gt exact {note = "n"} : f32
    %1 = compare lt, %sum, %0 : f32
    %c = constant {k = 1 : i64} 7 : index
    %2 = load %x[%c, %c] : tensor<4x?xf32>
    %3 = copy %2
    return %3 : f32
  }
  test.func @"odd name"() {
    return
  }
}
"#,
    );
}

#[test]
fn generic_form() {
    same(
        r#"
module @m attributes {ft.x} {
  %0:2 = "d.op"() <{p = 1 : i64}> {d, e = "two"} : () -> (f32, i32)
  %1 = "d.use"(%0#1, %0#0) : (i32, f32) -> tensor<2xf32>
  "d.regions"(%1) ({
  }, {
  ^bb0(%arg0: f32, %arg1: i1):
    "d.br"()[^bb1, ^bb2] : () -> ()
  ^bb1:
    "d.end"(%arg0) : (f32) -> ()
  ^bb2:
    "d.end"(%arg1) : (i1) -> ()
  }) {after = #test.tag<1 : i64, "x">} : (tensor<2xf32>) -> ()
}
"#,
    );
}

#[test]
fn uses_before_definitions() {
    generic(
        r#"
test.func @f(%c: i1) {
  test.branch %c, ^bb2, ^bb1
^bb1:
  %use = test.add %later, %later : f32
  %two = "d.two"(%pack#1, %pack#0) : (i32, f32) -> i32
  test.goto ^bb3
^bb2:
  %later = test.constant 1.5 : f32
  %pack:2 = "d.pack"() : () -> (f32, i32)
  test.goto ^bb1
^bb3:
  return
}
"#,
    );
    generic("%0 = \"d.a\"(%1) : (i32) -> i32\n%1 = \"d.b\"(%0) : (i32) -> i32\n");
    generic(
        "\"d.r\"() ({\n  \"d.use\"(%x) : (i32) -> ()\n}, {\n  %x = \"d.other\"() : () -> f32\n}) : () -> ()\n%x = \"d.x\"() : () -> i32\n",
    );
}

#[test]
fn scopes() {
    same(
        r#"
module {
  test.func @f(%n: index) {
    loop %n as %i {
      %x = test.add %i, %n : index
    }
    loop %n as %i {
      %x = test.add %i, %n : index
      test.loop %x as %j {
      }
    }
    return
  }
  test.func @g(%n: index) {
    return
  }
}
"#,
    );
}

#[test]
fn groups_and_lists() {
    same(
        r#"
module {
  %0 = test.constant 1 : i32
  %1:2 = test.groups %0, %0 | %0 : (i32, i32, i32) -> (f32, f64)
  test.groups  |  : () -> ()
  %2:2 = test.groups %1#1 |  : (f64) -> (i1, i1)
}
"#,
    );
    assert_eq!(
        print("%a, %b = \"d.op\"() : () -> (i1, i1)\n\"d.use\"(%b) : (i1) -> ()", false),
        "module {\n  %a, %b = \"d.op\"() : () -> (i1, i1)\n  \"d.use\"(%b) : (i1) -> ()\n}\n"
    );
}

#[test]
fn types() {
    let types = [
        "i1",
        "i128",
        "si8",
        "ui8",
        "index",
        "f16",
        "bf16",
        "f32",
        "f64",
        "none",
        "complex<f32>",
        "tuple<>",
        "tuple<i32, f32>",
        "tensor<f32>",
        "tensor<4x?xf32>",
        "tensor<0x8xi1>",
        "tensor<*xf32>",
        "tensor<4xf32, \"e\">",
        "tensor<2xcomplex<f32>>",
        "tensor<2x!test.pair<1 : i64, f32>>",
        "vector<8xf32>",
        "vector<f32>",
        "vector<4x[8]xi32>",
        "memref<4x?xf32>",
        "memref<4x8xf32, strided<[?, 1], offset: ?>>",
        "memref<4xf32, strided<[2]>, 1>",
        "memref<4xf32, 1 : i32>",
        "memref<*xf32, 1>",
        "memref<f32>",
        "memref<4x8xf32, affine_map<(d0, d1) -> (d1, d0)>>",
        "() -> ()",
        "(i32) -> f32",
        "(i32, f32) -> (i1, i2)",
        "(() -> ()) -> (() -> i1)",
        "!test.pair<>",
        "!d.x",
        "!d.x<a, \"b>\" -> [c]>",
        "!d<x y>",
    ];
    for ty in types {
        attr(ty, ty);
    }
    attr("memref<4xf32, affine_map<(i) -> (i)>>", "memref<4xf32>");
    attr("memref<4xf32, 0>", "memref<4xf32>");
    attr("tensor< 4 x ? x f32 >", "tensor<4x?xf32>");
    attr("!test<pair<f32>>", "!test.pair<f32>");
}

#[test]
fn numbers() {
    for number in ["1 : i64", "-1 : i8", "true", "false", "255 : ui8", "1 : index", "1.500000e+00 : f32"] {
        attr(number, number);
    }
    attr("1", "1 : i64");
    attr("0xff : i8", "-1 : i8");
    attr("1 : i1", "true");
    attr("-1 : i1", "true");
    attr("18446744073709551615 : i64", "-1 : i64");
    attr("-9223372036854775808", "-9223372036854775808 : i64");
    attr("340282366920938463463374607431768211455 : i128", "-1 : i128");
    attr("1.5", "1.500000e+00 : f64");
    attr("0x7FC00000 : f32", "0x7FC00000 : f32");
    attr("0x3F800000 : f32", "1.000000e+00 : f32");
    attr("-0.0 : f16", "-0.000000e+00 : f16");
    attr("1.e3 : bf16", "1.000000e+03 : bf16");
}

#[test]
fn attributes() {
    let attrs = [
        "\"text\"",
        "[]",
        "[1, \"a\", f32, [true]]",
        "{}",
        "{a = 1 : i64, b, \"odd key\" = {}}",
        "@f",
        "@\"a b\"",
        "@a::@b::@c",
        "f32",
        "() -> ()",
        "array<i64>",
        "array<i64: 1, -2>",
        "array<i1: true, false>",
        "array<f32: 1.500000e+00, 0x7FC00000>",
        "array<i8: -1>",
        "affine_map<() -> ()>",
        "affine_map<(d0, d1)[s0] -> (d0 + s0, d1 floordiv 2, d0 mod 4, d1 ceildiv s0)>",
        "affine_map<(d0, d1) -> (d0 - d1, d0 * 2 - 1, (d0 + d1) * 3)>",
        "strided<[?, 1], offset: ?>",
        "strided<[-1]>",
        "loc(unknown)",
        "loc(\"f\":1:2)",
        "loc(\"n\")",
        "loc(\"n\"(\"f\":1:2))",
        "loc(callsite(\"f\":1:2 at unknown))",
        "loc(fused[\"f\":1:2, \"g\":3:4])",
        "loc(fused<\"why\">[unknown])",
        "#test.tag<f32>",
        "#d.x",
        "#d.x<a -> b>",
        "#d<\"x\"> : i32",
    ];
    for text in attrs {
        attr(text, text);
    }
    attr(
        "affine_map<(a) -> (1 + a, 0 * a, a + 1 + 2, -a, 7 floordiv 2, -7 mod 4)>",
        "affine_map<(d0) -> (d0 + 1, 0, d0 + 3, -d0, 3, 1)>",
    );
    attr(r#""\t\n\\\"\41\E2\82\AC€""#, r#""\09\0A\\\22A\E2\82\AC\E2\82\AC""#);
    attr("#test<tag<f32>>", "#test.tag<f32>");
    assert_eq!(print("\"d.op\"() {a = unit} : () -> ()", false), "module {\n  \"d.op\"() {a} : () -> ()\n}\n");
    attr("strided<[1], offset: 0>", "strided<[1]>");
}

#[test]
fn dense() {
    let same = [
        "dense<1> : tensor<2xi32>",
        "dense<[1, 2]> : tensor<2xi32>",
        "dense<[[1, 2], [3, 4]]> : tensor<2x2xi8>",
        "dense<true> : tensor<1000000000000xi1>",
        "dense<[1.000000e+00, 0x7FC00000]> : vector<2xf32>",
        "dense<> : tensor<0xi32>",
        "dense<> : tensor<2x0xf32>",
        "dense<-1> : tensor<i64>",
        "dense<[(1,2), (3,4)]> : tensor<2xcomplex<i32>>",
        "dense<[1, -1]> : tensor<2xi128>",
    ];
    for text in same {
        attr(text, text);
    }
    attr("dense<[1, 1]> : tensor<2xi32>", "dense<1> : tensor<2xi32>");
    attr("dense<[[]]> : tensor<1x0xi32>", "dense<> : tensor<1x0xi32>");
    attr("dense<\"0x0100000002000000\"> : tensor<2xi32>", "dense<[1, 2]> : tensor<2xi32>");
    attr("dense<\"0x01000000\"> : tensor<2xi32>", "dense<1> : tensor<2xi32>");
    attr(
        "dense<\"0x0302\"> : tensor<10xi1>",
        "dense<[true, true, false, false, false, false, false, false, false, true]> : tensor<10xi1>",
    );
}

#[test]
fn aliases() {
    let text = "
#map = affine_map<(d0) -> (d0)>
!t = tensor<4xf32>
%0 = \"d.op\"() {a = #map, t = !t, late = #late} : () -> !t loc(#loc1)
!u = tuple<!t, !t>
\"d.op\"() : () -> !u
#late = [#map, !u]
#loc = loc(\"f\":1:2)
#loc1 = loc(\"n\"(#loc))
";
    let printed = "module {
  %0 = \"d.op\"() {a = affine_map<(d0) -> (d0)>, late = [affine_map<(d0) -> (d0)>, tuple<tensor<4xf32>, tensor<4xf32>>], t = tensor<4xf32>} : () -> tensor<4xf32>
  %1 = \"d.op\"() : () -> tuple<tensor<4xf32>, tensor<4xf32>>
}
";
    assert_eq!(print(&text.replace("\n\"d.op\"", "\n%1 = \"d.op\""), false), printed);
}

#[test]
fn locations() {
    let cx = crate::context();
    let text = "module {\n  %0 = test.constant 1 : i32 loc(\"f\":1:2)\n  %1 = test.copy %0\n} loc(\"n\"(unknown))\n";
    let body = crate::parse(&cx, text).expect("it is right");
    let options = ir::syntax::PrintOptions { generic: false, locations: true, elide_above: None };
    let printed = ir::syntax::print_module(&cx, &body, &options);
    assert_eq!(
        printed,
        "module {\n  %0 = test.constant 1 : i32 loc(\"f\":1:2)\n  %1 = test.copy %0 loc(\"t.mlir\":3:8)\n} loc(\"n\")\n"
    );
}

#[test]
fn inherent_attributes() {
    // An inherent attribute in `{}` moves to `<{}>`, also in the older generic form.
    let text = "%0 = \"test.constant\"() {value = 1 : i32, other} : () -> i32\n";
    assert_eq!(
        print(text, true),
        "\"builtin.module\"() ({\n  %0 = \"test.constant\"() <{value = 1 : i32}> {other} : () -> i32\n}) : () -> ()\n"
    );
}

#[test]
fn the_file_is_a_module() {
    let empty = "module {\n}\n";
    assert_eq!(print("", false), empty);
    assert_eq!(print("module {}", false), empty);
    assert_eq!(print("// only a comment", false), empty);
    assert_eq!(print("builtin.module {} {-# dialect_resources: {} #-}", false), empty);
    assert_eq!(print("module {}\nmodule @b {}", false), "module {\n  module {\n  }\n  module @b {\n  }\n}\n");
}
