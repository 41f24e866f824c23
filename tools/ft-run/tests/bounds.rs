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
