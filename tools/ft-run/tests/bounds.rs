//! `--check-bounds`: native code says where an index does not fit, as the evaluator does.

mod common;

use common::ft_run;

const PROGRAM: &str = "func.func @f(%m: memref<?x3xf32>, %n: index, %j: index) -> f32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %one = arith.constant 1.0 : f32
  loop.for %i = %c0 to %n step %c1 {
    memref.store %one, %m[%i, %c1] : memref<?x3xf32>
    loop.accumulate add %one, %m[%i, %j] : memref<?x3xf32>
  }
  %x = memref.load %m[%c0, %j] : memref<?x3xf32>
  return %x : f32
}
";

fn run(arguments: &[&str], engine: &str) -> common::Ran {
    let fixed = ["--dim", "m.0=2", engine, "--in", "zeros"];
    let words: Vec<&str> = fixed.iter().chain(arguments).copied().collect();
    ft_run(PROGRAM, &words)
}

#[test]
fn what_fits_is_as_without() {
    for (arguments, wanted) in [(["2", "1"], "2.0"), (["2", "2"], "1.0"), (["0", "0"], "0.0")] {
        for engine in ["--check-bounds", "--engine=jit", "--engine=eval"] {
            let printed = run(&arguments, engine).ok();
            assert!(printed.starts_with(&format!("result0: float32 = {wanted}\n")), "{engine}: {printed}");
        }
    }
}

#[test]
fn what_does_not_fit_is_told_at_its_place() {
    for (arguments, wanted) in [
        (["3", "1"], "index 2 is out of bounds for dimension 0 of size 2\n --> <stdin>:6:5"),
        (["1", "3"], "index 3 is out of bounds for dimension 1 of size 3\n --> <stdin>:7:5"),
        (["0", "-1"], "index -1 is out of bounds for dimension 1 of size 3\n --> <stdin>:9:8"),
    ] {
        for engine in ["--check-bounds", "--engine=eval"] {
            let message = run(&arguments, engine).failed().replace("  -->", " -->");
            assert!(message.starts_with("error: ") && message.contains(wanted), "{engine}: {message}");
        }
    }
}

#[test]
fn nothing_is_written_then() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    let arguments = ["3", "1", "--out", out.to_str().unwrap()];
    run(&arguments, "--check-bounds").failed();
    assert!(!out.exists());
}

#[test]
fn a_pipeline_that_cannot_check_is_an_error() {
    let program = "func.func @f() {\n  return\n}\n";
    let message = ft_run(program, &["--check-bounds", "--pipeline=simplify"]).failed();
    assert!(message.contains("pipeline `simplify` has no option `check-bounds`"), "{message}");
    assert_eq!(ft_run(program, &["--check-bounds", "--pipeline=cpu{threads=1}"]).ok(), "");
}

/// Views, copies and rows under a mask; `%i` and `%j` say how much of the eight elements is asked for.
const PARTS: &str = "
func.func @part(%m: memref<8xf32>, %i: index, %j: index) -> f32 {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %c1 = arith.constant 1 : index
  %part = memref.subview %m[%i] [%j] [2] : memref<8xf32> to memref<?xf32, strided<[2], offset: ?>>
  %n = memref.dim %part, %c0 : memref<?xf32, strided<[2], offset: ?>>
  %r = loop.for %k = %c0 to %n step %c1 iter_args(%s = %zero) -> (f32) {
    %x = memref.load %part[%k] : memref<?xf32, strided<[2], offset: ?>>
    %t = arith.addf %s, %x : f32
    loop.yield %t : f32
  }
  return %r : f32
}
func.func @stepped(%m: memref<8xf32>, %i: index, %j: index) -> f32 {
  %c1 = arith.constant 1 : index
  %part = memref.subview %m[0] [%i] [%j] : memref<8xf32> to memref<?xf32, strided<[?]>>
  %x = memref.load %part[%c1] : memref<?xf32, strided<[?]>>
  return %x : f32
}
func.func @copy(%m: memref<8xf32>, %i: index, %j: index) -> f32 {
  %c0 = arith.constant 0 : index
  %a = memref.subview %m[0] [%i] [1] : memref<8xf32> to memref<?xf32, strided<[1]>>
  %b = memref.alloc(%j) : memref<?xf32>
  memref.copy %a, %b : memref<?xf32, strided<[1]>> to memref<?xf32>
  %x = memref.load %b[%c0] : memref<?xf32>
  memref.dealloc %b : memref<?xf32>
  return %x : f32
}
func.func @masked(%m: memref<8xf32>, %i: index, %j: index) -> f32 {
  %none = arith.constant dense<0.0> : vector<4xf32>
  %mask = vector.create_mask %j : vector<4xi1>
  %x = vector.maskedload %m[%i], %mask, %none : memref<8xf32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
  %r = vector.reduction <add>, %x : vector<4xf32> into f32
  return %r : f32
}
func.func @gathered(%m: memref<8xf32>, %i: index, %j: index) -> f32 {
  %none = arith.constant dense<0.0> : vector<4xf32>
  %steps = arith.constant dense<[0, 3, 1, 2]> : vector<4xi32>
  %mask = vector.create_mask %j : vector<4xi1>
  %x = vector.gather %m[%i] [%steps], %mask, %none : memref<8xf32>, vector<4xi32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
  %r = vector.reduction <add>, %x : vector<4xf32> into f32
  return %r : f32
}
func.func @expanded(%m: memref<8xf32>, %i: index, %j: index) -> f32 {
  %none = arith.constant dense<0.0> : vector<4xf32>
  %first = arith.constant dense<[false, true, false, true]> : vector<4xi1>
  %last = vector.create_mask %j : vector<4xi1>
  %mask = arith.andi %first, %last : vector<4xi1>
  %x = vector.expandload %m[%i], %mask, %none : memref<8xf32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
  %r = vector.reduction <add>, %x : vector<4xf32> into f32
  return %r : f32
}
func.func @transferred(%m: memref<8xf32>, %i: index, %j: index) -> f32 {
  %none = arith.constant 0.0 : f32
  %mask = vector.create_mask %j : vector<4xi1>
  %x = vector.transfer_read %m[%i], %none, %mask {in_bounds = [true]} : memref<8xf32>, vector<4xf32>
  %r = vector.reduction <add>, %x : vector<4xf32> into f32
  return %r : f32
}
";

#[test]
fn parts_copies_and_masks_are_checked() {
    // The function, the two numbers, and what both engines give; none if they stop.
    let cases: [(&str, [&str; 2], Option<&str>); 28] = [
        ("part", ["1", "3"], Some("9.0")),
        ("part", ["1", "4"], Some("16.0")),
        ("part", ["2", "4"], None),
        ("part", ["8", "0"], Some("0.0")),
        ("part", ["8", "1"], None),
        ("part", ["-1", "1"], None),
        ("part", ["0", "-1"], None),
        ("stepped", ["3", "3"], Some("3.0")),
        ("stepped", ["3", "4"], None),
        ("stepped", ["3", "-1"], None),
        // The last index would be the first one again, modulo 2^64.
        ("stepped", ["5", "4611686018427387904"], None),
        ("stepped", ["3", "-9223372036854775808"], None),
        ("copy", ["5", "5"], Some("0.0")),
        ("copy", ["5", "4"], None),
        ("copy", ["4", "5"], None),
        ("copy", ["9", "9"], None),
        ("masked", ["4", "4"], Some("22.0")),
        ("masked", ["5", "4"], None),
        ("masked", ["5", "3"], Some("18.0")),
        ("masked", ["99", "0"], Some("0.0")),
        ("gathered", ["5", "1"], Some("5.0")),
        ("gathered", ["5", "2"], None),
        ("gathered", ["99", "0"], Some("0.0")),
        ("expanded", ["6", "4"], Some("13.0")),
        ("expanded", ["7", "2"], Some("7.0")),
        ("expanded", ["7", "4"], None),
        ("transferred", ["5", "3"], Some("18.0")),
        ("transferred", ["5", "4"], None),
    ];
    for (function, numbers, wanted) in cases {
        for engine in ["--check-bounds", "--engine=eval"] {
            let words = ["--entry", function, engine, "--in", "iota", numbers[0], numbers[1]];
            let ran = ft_run(PARTS, &words);
            match wanted {
                Some(wanted) => {
                    let printed = ran.ok();
                    let start = format!("result0: float32 = {wanted}\n");
                    assert!(printed.starts_with(&start), "{function} {numbers:?} {engine}: {printed}");
                }
                None => {
                    let message = ran.failed();
                    assert!(message.contains("<stdin>:"), "{function} {numbers:?} {engine}: {message}");
                }
            }
        }
    }
}
