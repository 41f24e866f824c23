//! Whole command lines: the function that is run, its arguments, and what is printed and written.

mod common;

use std::path::Path;

use common::{both, ft_run};
use ft_run::npy::{self, Array, Dtype};

const DOT: &str = r#"
func.func @dot(%a: memref<?xf32> {ft.access = "read"}, %b: memref<?xf32> {ft.access = "read"}) -> f32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %n = memref.dim %a, %c0 : memref<?xf32>
  %y = loop.for %i = %c0 to %n step %c1 iter_args(%acc = %zero) -> (f32) {
    %x = memref.load %a[%i] : memref<?xf32>
    %w = memref.load %b[%i] : memref<?xf32>
    %p = arith.mulf %x, %w : f32
    %s = arith.addf %acc, %p : f32
    loop.yield %s : f32
  }
  return %y : f32
}
"#;

/// Writes into a parameter and returns views, fresh memory and numbers.
const MIXED: &str = r#"
func.func @scale(%m: memref<2x3xf32>, %by: f32, %flag: i1) -> (memref<2x3xf32>, i1, memref<3xf64>, index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %c3 = arith.constant 3 : index
  %half = arith.constant 0.5 : f64
  %fresh = memref.alloc() : memref<3xf64>
  loop.for %j = %c0 to %c3 step %c1 {
    memref.store %half, %fresh[%j] : memref<3xf64>
    loop.for %i = %c0 to %c2 step %c1 {
      %x = memref.load %m[%i, %j] : memref<2x3xf32>
      %y = arith.mulf %x, %by : f32
      memref.store %y, %m[%i, %j] : memref<2x3xf32>
    }
  }
  return %m, %flag, %fresh, %c2 : memref<2x3xf32>, i1, memref<3xf64>, index
}
"#;

fn floats(values: &[f32]) -> Array {
    let data = values.iter().flat_map(|value| value.to_le_bytes()).collect();
    Array { dtype: Dtype::F32, shape: vec![values.len()], data }
}

fn save(folder: &Path, name: &str, array: &Array) -> String {
    let path = folder.join(name);
    npy::write(&path, array).unwrap();
    path.to_str().unwrap().to_string()
}

#[test]
fn a_dot_product_of_two_files() {
    let folder = tempfile::tempdir().unwrap();
    let a = save(folder.path(), "a.npy", &floats(&[0.0, 1.0, 2.0, 3.0]));
    let b = save(folder.path(), "b.npy", &floats(&[3.0, 2.0, 1.0, 0.0]));
    assert_eq!(both(DOT, &["--in", &a, &b]), "result0: float32 = 4.0\n");
    // The other ways to say the sizes.
    assert_eq!(both(DOT, &["--in", "ones", "iota", "--dim", "a=4", "--dim", "1.0=4"]), "result0: float32 = 6.0\n");
}

#[test]
fn results_and_written_buffers_are_printed() {
    let printed = both(MIXED, &["--in", "iota", "-2", "true"]);
    let array = "[[ -0.  -2.  -4.]\n [ -6.  -8. -10.]]\n";
    assert_eq!(
        printed,
        format!(
            "result0: float32[2, 3] =\n{array}result1: bool = True\nresult2: float64[3] = [0.5 0.5 0.5]\n\
             result3: int64 = 2\nm: float32[2, 3] =\n{array}"
        )
    );
}

#[test]
fn functions_of_the_llvm_dialect_run_as_they_are() {
    let program = "llvm.func @main(%a: i32, %b: f32, %c: i1) -> !llvm.struct<(f32, i32, vector<2xf32>)> {
  %0 = llvm.sitofp %a : i32 to f32
  %1 = llvm.fadd %0, %b : f32
  %2 = llvm.zext %c : i1 to i32
  %3 = llvm.add %a, %2 : i32
  %4 = llvm.mlir.constant(dense<[1.5, 2.5]> : vector<2xf32>) : vector<2xf32>
  %5 = llvm.mlir.poison : !llvm.struct<(f32, i32, vector<2xf32>)>
  %6 = llvm.insertvalue %1, %5[0] : !llvm.struct<(f32, i32, vector<2xf32>)>
  %7 = llvm.insertvalue %3, %6[1] : !llvm.struct<(f32, i32, vector<2xf32>)>
  %8 = llvm.insertvalue %4, %7[2] : !llvm.struct<(f32, i32, vector<2xf32>)>
  llvm.return %8 : !llvm.struct<(f32, i32, vector<2xf32>)>
}
llvm.func @twice(%x: f64) -> f64 {
  %0 = llvm.fadd %x, %x : f64
  llvm.return %0 : f64
}
llvm.func @address(%p: !llvm.ptr) -> f64 {
  %0 = llvm.load %p : !llvm.ptr -> f64
  llvm.return %0 : f64
}
";
    let three = "result0: float32 = 3.5\nresult1: int32 = 3\nresult2: float32[2] = [1.5 2.5]\n";
    assert_eq!(both(program, &["--in", "2", "1.5", "true"]), three);
    assert_eq!(both(program, &["--entry", "twice", "--in", "2.25"]), "result0: float64 = 4.5\n");
    let said = ft_run(program, &["--entry", "address", "--in", "ones"]).failed();
    assert!(said.contains("parameter 0") && said.contains("!llvm.ptr"), "{said}");
}

#[test]
fn results_and_buffers_are_written_to_files() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("deep/out");
    for engine in ["--engine=eval", "--engine=jit"] {
        let arguments = ["--in", "iota", "2", "false", "--out", out.to_str().unwrap(), engine];
        assert_eq!(ft_run(MIXED, &arguments).ok(), "");
        let read = |name: &str| npy::read(out.join(name).to_str().unwrap()).unwrap();
        assert_eq!(read("result0.npy"), read("arg0.npy"));
        assert_eq!(read("result0.npy").data, floats(&[0.0, 2.0, 4.0, 6.0, 8.0, 10.0]).data);
        assert_eq!(read("result1.npy"), Array { dtype: Dtype::Bool, shape: vec![], data: vec![0] });
        assert_eq!(read("result3.npy"), Array { dtype: Dtype::I64, shape: vec![], data: 2i64.to_le_bytes().to_vec() });
        assert!(!out.join("arg1.npy").exists());
    }
}

#[test]
fn strided_and_small_elements_go_through_both_engines() {
    let program = r#"
func.func @f(%s: memref<2x2xf32, strided<[1, 3], offset: 2>>, %h: memref<3xbf16>, %t: memref<2xi1>, %z: memref<f64>)
    -> (memref<3xbf16>, memref<2xi1>, memref<f64>, i8) {
  %c1 = arith.constant 1 : index
  %c0 = arith.constant 0 : index
  %v = arith.constant 7.0 : f32
  %k = arith.constant -3 : i8
  memref.store %v, %s[%c0, %c1] : memref<2x2xf32, strided<[1, 3], offset: 2>>
  return %h, %t, %z, %k : memref<3xbf16>, memref<2xi1>, memref<f64>, i8
}
"#;
    let printed = both(program, &["--in", "iota", "ones", "ones", "2.5"]);
    assert_eq!(
        printed,
        "result0: uint16[3] = [16256 16256 16256]\nresult1: bool[2] = [ True  True]\nresult2: float64 = 2.5\n\
         result3: int8 = -3\ns: float32[2, 2] =\n[[0. 7.]\n [2. 3.]]\n"
    );
}

#[test]
fn vectors_and_views_of_globals_come_back() {
    let program = r#"
memref.global "private" constant @g : memref<3xi16> = dense<[1, 2, 3]>
func.func @f(%v: vector<3xf32>, %m: memref<4x5xf32>)
    -> (vector<3xf32>, memref<3xi16>, memref<2x2xf32, strided<[10, 2], offset: 6>>) {
  %w = arith.addf %v, %v : vector<3xf32>
  %g = memref.get_global @g : memref<3xi16>
  %s = memref.subview %m[1, 1] [2, 2] [2, 2] : memref<4x5xf32> to memref<2x2xf32, strided<[10, 2], offset: 6>>
  return %w, %g, %s : vector<3xf32>, memref<3xi16>, memref<2x2xf32, strided<[10, 2], offset: 6>>
}
"#;
    assert_eq!(
        both(program, &["--in", "iota", "iota", "--time"]),
        "result0: float32[3] = [0. 2. 4.]\nresult1: int16[3] = [1 2 3]\n\
         result2: float32[2, 2] =\n[[ 6.  8.]\n [16. 18.]]\n"
    );
}

#[test]
fn libraries_that_we_write_can_be_loaded() {
    let folder = tempfile::tempdir().unwrap();
    let library = folder.path().join("libtwice.so");
    let library = library.to_str().unwrap();
    let twice = "func.func @twice(%x: f64) -> f64 {\n  %y = arith.addf %x, %x : f64\n  return %y : f64\n}\n";
    ft_run(twice, &["--emit=shared", "-o", library]).ok();
    let program = "func.func private @twice(f64) -> f64\nfunc.func @f(%x: f64) -> f64 {\n  \
                   %y = call @twice(%x) : (f64) -> f64\n  return %y : f64\n}\n";
    assert_eq!(ft_run(program, &["--in", "21", "--load", library]).ok(), "result0: float64 = 42.0\n");
    let message = ft_run(program, &["--in", "21"]).failed();
    let wanted = "error: `@twice` is declared but not defined, and no library has it\n  --> <stdin>:1:1\n";
    assert!(message.starts_with(wanted), "{message}");
    let message = ft_run(program, &["--in", "21", "--engine=eval"]).failed();
    assert!(message.contains("`@twice` is declared but not defined"), "{message}");
}

#[test]
fn what_no_library_has_is_told_where_it_is_declared() {
    let program = "func.func private @sinf(f32) -> f32\nfunc.func private @here(f32) -> f32\n\
                   func.func private @there(f32) -> f32\nfunc.func private @unused(f32) -> f32\n\
                   func.func @f(%x: f32) -> f32 {\n  %a = call @sinf(%x) : (f32) -> f32\n  \
                   %b = call @here(%a) : (f32) -> f32\n  %c = call @there(%b) : (f32) -> f32\n  return %c : f32\n}\n\
                   func.func @g(%x: f32) -> f32 {\n  %a = call @sinf(%x) : (f32) -> f32\n  return %a : f32\n}\n";
    let message = ft_run(program, &["--entry", "f", "--in", "1"]).failed();
    for part in ["`@here` is declared", "<stdin>:2:1", "`@there` is declared", "<stdin>:3:1", "`--load LIB.so` adds"] {
        assert!(message.contains(part), "{part} is not in {message}");
    }
    assert!(!message.contains("sinf` is") && !message.contains("unused"), "{message}");
    // What is not run need not be there.
    assert_eq!(both(program, &["--entry", "g", "--in", "0"]), "result0: float32 = 0.0\n");
}

#[test]
fn what_the_entry_does_not_reach_is_not_lowered() {
    let program = "func.func @other(%x: complex<f32>) -> complex<f32> {\n  return %x : complex<f32>\n}\n\
                   memref.global @table : memref<2xf32> = dense<[1.0, 2.0]>\n\
                   func.func @helper(%i: index) -> f32 {\n  %t = memref.get_global @table : memref<2xf32>\n  \
                   %x = memref.load %t[%i] : memref<2xf32>\n  return %x : f32\n}\n\
                   func.func @f(%i: index) -> f32 {\n  %x = call @helper(%i) : (index) -> f32\n  return %x : f32\n}\n";
    assert_eq!(both(program, &["--entry", "f", "--in", "1"]), "result0: float32 = 2.0\n");
    let message = ft_run(program, &["--emit=llvm-ir"]).failed();
    assert!(message.contains("cannot convert the type `complex<f32>`"), "{message}");
}

#[test]
fn the_evaluator_runs_so_many_operations_at_most() {
    let program = "func.func @f() -> i1 {\n  %t = arith.constant true\n  \
                   %r = loop.while (%x = %t) : (i1) -> (i1) {\n    loop.condition(%x) %x : i1\n  } do {\n  \
                   ^bb0(%y: i1):\n    loop.yield %y : i1\n  }\n  return %r : i1\n}\n";
    let message = ft_run(program, &["--engine=eval", "--steps=1000"]).failed();
    assert!(message.contains("the step limit is reached\n  --> <stdin>:"), "{message}");
}

#[test]
fn the_evaluator_says_where_a_program_goes_wrong() {
    let program = "func.func @f(%m: memref<2xf32>, %i: index) -> f32 {\n  \
                   %x = memref.load %m[%i] : memref<2xf32>\n  return %x : f32\n}\n";
    let message = ft_run(program, &["--engine=eval", "--in", "ones", "2"]).failed();
    assert!(message.contains("out of bounds") && message.contains("<stdin>:2:"), "{message}");
}

#[test]
fn external_functions_are_those_of_the_c_library() {
    let program = "func.func private @sqrtf(f32) -> f32\nfunc.func @f(%x: f32) -> f32 {\n  \
                   %y = call @sqrtf(%x) : (f32) -> f32\n  return %y : f32\n}\n";
    assert_eq!(both(program, &["--in", "9"]), "result0: float32 = 3.0\n");
}

#[test]
fn times_go_to_standard_error() {
    for engine in ["--engine=eval", "--engine=jit"] {
        let ran = ft_run(MIXED, &["--in", "iota", "2", "true", "--repeat", "3", engine]);
        assert!(ran.err.contains("3 runs: median") && ran.err.contains("GB/s"), "{}", ran.err);
        // The arguments get their first contents back before each run.
        assert!(ran.ok().contains("[ 6.  8. 10.]"));
    }
}

#[test]
fn float_operations_are_counted_where_sizes_tell() {
    for engine in ["--engine=eval", "--engine=jit"] {
        let sizes = ["--dim", "a=4", "--dim", "b=4", "--in", "ones", "ones", "--time", "--repeat", "2", engine];
        let ran = ft_run(DOT, &sizes);
        assert!(
            ran.err.contains("8 float operations: ") && ran.err.contains(" GFLOP/s at the minimum\n"),
            "{}",
            ran.err
        );
        let ran = ft_run(MIXED, &["--in", "iota", "2", "true", "--time", engine]);
        assert!(ran.err.contains("6 float operations: "), "{}", ran.err);
    }
}

#[test]
fn inputs_are_never_written_over() {
    let folder = tempfile::tempdir().unwrap();
    let a = save(folder.path(), "arg0.npy", &floats(&[1.0, 2.0]));
    let program = "func.func @f(%m: memref<2xf32>) {\n  return\n}\n";
    let message = ft_run(program, &["--in", &a, "--out", folder.path().to_str().unwrap()]).failed();
    assert!(message.contains("arg0.npy` is an input, so nothing is written there"), "{message}");
    let out = folder.path().join("out");
    ft_run(program, &["--in", &a, "--out", out.to_str().unwrap()]).ok();
    let names: Vec<_> = std::fs::read_dir(out).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names, ["arg0.npy"]);
}

/// No combination of flags panics, whatever the values.
#[test]
fn odd_command_lines_are_refused_kindly() {
    let flags = [
        "--entry",
        "--pass-pipeline",
        "--pipeline",
        "--load",
        "--in",
        "--dim",
        "--engine",
        "--repeat",
        "--steps",
        "--emit",
        "--remarks",
        "--check-bounds",
        "--time",
        "--help",
        "--version",
        "--header",
        "-o",
    ];
    for flag in flags {
        for value in ["", "=", "=,", "=:", "={", "=@", "=x", "=é", "=-1", "=0.0=0", "=.npz:", "=rand:", "=\"", "=m=-1"]
        {
            let (head, tail) = (format!("{flag}{value}"), ["--in", "zeros"]);
            let ran = ft_run("func.func @f(%m: memref<2xf32>) {\n  return\n}\n", &[&head, tail[0], tail[1]]);
            assert!(ran.code <= 2 && !ran.err.contains("panicked"), "{head}: {}", ran.err);
            assert!(ran.code == 0 || !ran.err.is_empty(), "{head} fails in silence");
        }
    }
}

#[test]
fn wrong_arguments_name_the_parameter_and_both_types() {
    let folder = tempfile::tempdir().unwrap();
    let a = save(folder.path(), "a.npy", &floats(&[0.0, 1.0]));
    let cases: [(&[&str], &[&str]); 9] = [
        (
            &["--in", "zeros"],
            &["takes 3 parameters, but --in gives 1 value\n", "m: memref<2x3xf32>", "by: f32", "flag: i1"],
        ),
        (&["--in", &a, "1", "true"], &["parameter `m`", "float32[2], but `memref<2x3xf32>` wants float32[2, 3]"]),
        (&["--in", "zeros", &a, "true"], &["parameter `by` (f32)", "float32[2], but `f32` wants float32"]),
        (&["--in", "zeros", "true", "true"], &["parameter `by`", "`true` does not fit: a number is wanted"]),
        (&["--in", "1", "1", "true"], &["parameter `m`", "`1` is one number"]),
        (&["--in", "zeros", "1", "rand"], &["parameter `flag`", "make floats only"]),
        (&["--in", "zero", "1", "true"], &["did you mean `zeros`?"]),
        (&["--in", "zeros", "1", "true", "--dim", "m=3"], &["all sizes of `m` are known"]),
        (&["--in", "zeros", "1", "true", "--dim", "x=3"], &["there is no parameter `x`"]),
    ];
    for (arguments, wanted) in cases {
        let message = ft_run(MIXED, arguments).failed();
        wanted.iter().for_each(|wanted| assert!(message.contains(wanted), "{wanted} is not in {message}"));
    }
    let message = ft_run(DOT, &["--in", "ones", &a]).failed();
    assert!(message.contains("dimension 0 of `a` (memref<?xf32>) is not known: give --dim 0.0=N"), "{message}");
}

#[test]
fn the_entry_is_chosen_or_asked_for() {
    let program = "func.func @one() -> i32 {\n  %c = arith.constant 1 : i32\n  return %c : i32\n}\n\
                   func.func @two() -> i32 {\n  %c = arith.constant 2 : i32\n  return %c : i32\n}\n\
                   func.func private @three() -> i32 {\n  %c = arith.constant 3 : i32\n  return %c : i32\n}\n";
    assert_eq!(both(program, &["--entry", "three"]), "result0: int32 = 3\n");
    let message = ft_run(program, &[]).failed();
    assert!(message.contains("choose a function with --entry\nnote: functions: @one, @two\n"), "{message}");
    let message = ft_run(program, &["--entry", "tow"]).failed();
    assert!(message.contains("there is no function `@tow`; did you mean `two`?"), "{message}");
    let with_main = program.replace("@two", "@main");
    assert_eq!(both(&with_main, &[]), "result0: int32 = 2\n");
}

#[test]
fn the_entry_survives_passes() {
    let program = "func.func private @helper(%x: f32) -> f32 {\n  %y = arith.addf %x, %x : f32\n  return %y : f32\n}\n\
                   func.func @f(%x: f32) -> f32 {\n  %y = call @helper(%x) : (f32) -> f32\n  return %y : f32\n}\n";
    for entry in [&["--entry", "helper"][..], &["--entry", "@helper"], &["--entry", "f"], &[]] {
        let arguments = [entry, &["--in", "3", "--pass-pipeline=inline,symbol-dce"]].concat();
        assert_eq!(both(program, &arguments), "result0: float32 = 6.0\n", "{entry:?}");
    }
}

#[test]
fn wrong_programs_and_pipelines_are_diagnosed_in_place() {
    let message = ft_run("func.func @f() {\n  %c = arith.constnt 1 : i32\n  return\n}\n", &[]).failed();
    assert!(message.contains("<stdin>:2:8") && message.contains("arith.constant"), "{message}");
    let message = ft_run(DOT, &["--pass-pipeline=canonicalise", "--in", "ones", "ones"]).failed();
    assert!(message.contains("did you mean `canonicalize`?"), "{message}");
    let message = ft_run(DOT, &["--remarks=eqsatt", "--in", "ones", "ones"]).failed();
    assert!(message.contains("there are no remarks on `eqsatt`; did you mean `eqsat`?"), "{message}");
    let message = ft_run(DOT, &["--emit=llvm-ir", "--entry", "dott"]).failed();
    assert!(message.contains("there is no function `@dott`; did you mean `dot`?"), "{message}");
}

#[test]
fn derivatives_take_their_sizes_from_what_they_are_of() {
    let program = r#"
func.func @f(%a: memref<?xf32> {ft.name = "x"}, %da: memref<?xf32> {ft.role = "gradient", ft.of = "x"})
    -> (f32 {ft.role = "cotangent", ft.of = "x"}) {
  %c = arith.constant 1.0 : f32
  return %c : f32
}
"#;
    let folder = tempfile::tempdir().unwrap();
    let a = save(folder.path(), "a.npy", &floats(&[5.0, 6.0]));
    let printed = both(program, &["--in", &a, "zeros"]);
    assert_eq!(printed, "result0 (cotangent of x): float32 = 1.0\nda (gradient of x): float32[2] = [0. 0.]\n");
}

#[test]
fn programs_are_written_as_llvm_ir_objects_and_libraries() {
    let text = ft_run(DOT, &["--emit=llvm-ir"]).ok();
    assert!(text.contains("define") && text.contains("@dot("), "{text}");
    let folder = tempfile::tempdir().unwrap();
    for (kind, magic) in [("obj", b"\x7fELF"), ("shared", b"\x7fELF")] {
        let path = folder.path().join(kind);
        ft_run(DOT, &[&format!("--emit={kind}"), "-o", path.to_str().unwrap()]).ok();
        if cfg!(target_os = "linux") {
            assert_eq!(&std::fs::read(path).unwrap()[..4], magic);
        }
    }
}

#[test]
fn what_calibration_writes_is_a_machine() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("here.machine");
    let path = file.to_str().unwrap();
    let words = ["ft-run", "--calibrate", "-o", path].map(str::to_owned);
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let mut streams = ft_run::Streams { stdin: &mut std::io::empty(), out: &mut out, err: &mut err, color: false };
    let code = ft_run::run(&words, &mut streams);
    assert_eq!(
        (code, String::from_utf8(out).unwrap(), String::from_utf8(err).unwrap()),
        (0, String::new(), String::new())
    );
    let text = std::fs::read_to_string(&file).unwrap();
    let cx = ir::Context::new(catalog::registry());
    let machine = machine::Machine::parse(&cx, path, &text, &mut ir::Sink::new(&cx)).expect("the file can be read");
    assert!(text.ends_with(&machine.print()), "{text}");
    let is_priced = |name: &str| machine.price(name).scalar > 0.0 && machine.price(name).element > 0.0;
    assert!(["math.exp", "arith.divf", "arith.divsi", "memref.load"].into_iter().all(is_priced), "{text}");
    let passes = format!("ad-vjp{{function=dot machine={path}}}");
    let inputs = ["--in", "ones", "ones", "zeros", "zeros", "1", "--dim", "a=4", "--dim", "b=4"];
    ft_run(DOT, &[&["--entry", "dot_vjp", "--pass-pipeline", &passes][..], &inputs].concat()).ok();
}
