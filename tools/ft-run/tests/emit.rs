//! `--emit` with `--header`: a C program includes the header, calls the functions, and checks what they give.

mod common;

use std::path::Path;
use std::process::Command;

use common::ft_run;

const PROGRAM: &str = r#"
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
func.func @pair(%x: f64, %int: i32, %small: i8, %bit: i1) -> (f64, i32, i8, i1) {
  %y = arith.addf %x, %x : f64
  return %y, %int, %small, %bit : f64, i32, i8, i1
}
func.func @positive(%x: f32) -> i1 {
  %zero = arith.constant 0.0 : f32
  %y = arith.cmpf ogt, %x, %zero : f32
  return %y : i1
}
func.func @set(%m: memref<2x3xi16>, %i: index, %v: i16) -> memref<2x3xi16> {
  memref.store %v, %m[%i, %i] : memref<2x3xi16>
  return %m : memref<2x3xi16>
}
func.func @cell(%m: memref<f64> {ft.name = "double", ft.role = "gradient", ft.of = "m"}) -> memref<f64> {
  return %m : memref<f64>
}
func.func @half(%h: f16) -> f16 {
  %y = arith.negf %h : f16
  return %y : f16
}
func.func @scale(%x: tensor<4xf32>, %s: f32) -> (tensor<4xf32>, f32) {
  %all = tensor.splat %s : tensor<4xf32>
  %y = arith.mulf %x, %all : tensor<4xf32>
  return %y, %s : tensor<4xf32>, f32
}
func.func @twice(%x: tensor<?xf32>) -> tensor<?xf32> {
  %y = arith.addf %x, %x : tensor<?xf32>
  return %y : tensor<?xf32>
}
func.func @nothing() {
  return
}
func.func private @hidden() {
  return
}
func.func @vectors(%v: vector<4xf32>) {
  return
}
func.func @"odd name"() {
  return
}
"#;

const MAIN: &str = r#"
#include <stdlib.h>
#include "functions.h"
#define CHECK(x) do { if (!(x)) return __LINE__; } while (0)
int main(void) {
  float a[4] = {0, 1, 2, 3}, b[4] = {3, 2, 1, 1};
  CHECK(dot(FT_DENSE1(a, 4), FT_DENSE1(b, 4)) == 7.0f);
  CHECK(dot(a, a, 0, 2, 1, b + 2, b + 2, 0, 2, 1) == 1.0f);
  struct pair_result p = pair(1.5, -7, -8, true);
  CHECK(p.r0 == 3.0 && p.r1 == -7 && p.r2 == -8 && p.r3);
  CHECK(positive(1.0f) && !positive(-1.0f) && positive(1.0f) == true);
  int16_t m[2][3] = {{0}};
  struct set_result s = set(FT_DENSE2(&m[0][0], 2, 3), 1, -5);
  CHECK(m[1][1] == -5 && s.aligned == &m[0][0] && s.offset == 0);
  CHECK(s.sizes[0] == 2 && s.sizes[1] == 3 && s.strides[0] == 3 && s.strides[1] == 1);
  double d = 2.5;
  struct cell_result c = cell(FT_DENSE0(&d));
  CHECK(*c.aligned == 2.5 && c.allocated == &d);
  CHECK(half(0x3C00) == 0xBC00);
  float t[4] = {1, 2, 3, 4}, u[4] = {0};
  CHECK(scale(FT_DENSE1(t, 4), 2.0f, FT_DENSE1(u, 4)) == 2.0f && u[0] == 2.0f && u[3] == 8.0f);
  struct twice_result w = twice(FT_DENSE1(t, 4));
  CHECK(w.sizes[0] == 4 && w.aligned[w.offset + 3 * w.strides[0]] == 8.0f);
  free(w.allocated);
  nothing();
  return 0;
}
"#;

/// Compiles and runs a C program with an object; `None` without a C compiler.
fn run_c(folder: &Path, source: &str, object: &str) -> Option<(Option<i32>, String)> {
    let compiler = std::env::var("CC").unwrap_or_else(|_| "cc".into());
    let (file, program) = (folder.join("main.c"), folder.join("main"));
    std::fs::write(&file, source).unwrap();
    let mut command = Command::new(&compiler);
    command.args(["-std=c11", "-Wall", "-Werror", "-o"]).arg(&program).arg(&file).arg(folder.join(object));
    let Ok(compiled) = command.args(["-lm", "-pthread"]).output() else {
        eprintln!("there is no C compiler `{compiler}`: nothing is compiled");
        return None;
    };
    assert!(compiled.status.success(), "{}", String::from_utf8_lossy(&compiled.stderr));
    let ran = Command::new(&program).env("LD_LIBRARY_PATH", folder).output().unwrap();
    Some((ran.status.code(), String::from_utf8_lossy(&ran.stderr).into_owned()))
}

#[test]
fn c_calls_what_the_header_declares() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_string();
    for (kind, name) in [("obj", "functions.o"), ("shared", "libfunctions.so")] {
        let arguments = [&format!("--emit={kind}"), "-o", &path(name), "--header", &path("functions.h")];
        assert_eq!(ft_run(PROGRAM, &arguments).ok(), "");
        if let Some((code, _)) = run_c(folder.path(), MAIN, name) {
            assert_eq!(code, Some(0), "the line of the check that failed, from {name}");
        }
    }
    let header = std::fs::read_to_string(path("functions.h")).unwrap();
    for part in [
        "     a: memref<?xf32>, read\n",
        "     arg0: memref<f64>, gradient of m\n",
        "float dot(float *a_allocated, float *a_aligned, int64_t a_offset, int64_t a_size0, int64_t a_stride0,",
        "/* vectors cannot be called from C: `v` is a `vector<4xf32>`; pass its elements in a memref */",
        "     x: tensor<4xf32>, read\n",
        "     result0: tensor<4xf32>, write\n",
        "     returns tensor<?xf32>, whose `allocated` the caller frees\n",
        "/* odd name cannot be called from C: C cannot have a function of that name */",
        "arg1, int8_t small, bool bit)",
        "void nothing(void);",
    ] {
        assert!(header.contains(part), "{part} is not in\n{header}");
    }
    assert!(!header.contains("hidden"), "{header}");
}

#[test]
fn emitted_code_checks_bounds_too() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_string();
    let program = "func.func @get(%m: memref<?xf32>, %i: index) -> f32 {\n  \
                   %x = memref.load %m[%i] : memref<?xf32>\n  return %x : f32\n}\n";
    let arguments = ["--emit=obj", "--check-bounds", "-o", &path("get.o"), "--header", &path("get.h")];
    ft_run(program, &arguments).ok();
    let main = "#include \"get.h\"\nint main(int n, char **v) {\n  float m[2] = {0, 0};\n  (void)v;\n  \
                return (int)get(FT_DENSE1(m, 2), 1) + (int)get(FT_DENSE1(m, 2), n + 1);\n}\n";
    if let Some(ran) = run_c(folder.path(), main, "get.o") {
        let message = "<stdin>:2:8: index 2 is out of bounds for dimension 0 of size 2\n";
        assert_eq!(ran, (Some(1), message.to_string()));
    }
}

#[test]
fn nothing_is_written_for_a_wrong_program() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_string();
    let wrong = "func.func @f() -> f32 {\n  return\n}\n";
    ft_run(wrong, &["--emit=obj", "-o", &path("f.o"), "--header", &path("f.h")]).failed();
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}

const RECURSIVE: &str = r#"
func.func @sum_to(%n: i64) -> i64 {
  %c7 = arith.constant 7 : index
  %zero = arith.constant 0 : i64
  %one = arith.constant 1 : i64
  %a = memref.alloc() : memref<1000xi64>
  memref.store %n, %a[%c7] : memref<1000xi64>
  %more = arith.cmpi sgt, %n, %zero : i64
  %r = loop.if %more -> (i64) {
    %m = arith.subi %n, %one : i64
    %k = func.call @sum_to(%m) : (i64) -> i64
    loop.yield %k : i64
  } else {
    loop.yield %zero : i64
  }
  %l = memref.load %a[%c7] : memref<1000xi64>
  memref.dealloc %a : memref<1000xi64>
  %s = arith.addi %r, %l : i64
  return %s : i64
}
"#;

const THREADS: &str = r#"
#define _POSIX_C_SOURCE 200809L
#include <pthread.h>
#include <stdlib.h>
#include "functions.h"
#define CHECK(x) do { if (!(x)) return __LINE__; } while (0)
static _Thread_local int made;
void *aligned_alloc(size_t alignment, size_t size) {
  void *block;
  made++;
  return posix_memalign(&block, alignment, size) ? 0 : block;
}
static long calls(void) {
  CHECK(sum_to(3) == 6);
  CHECK(made > 0);
  CHECK(sum_to(3) == 6);
  int before = made;
  for (int i = 0; i < 100; i++) CHECK(sum_to(i % 4) == (i % 4) * (i % 4 + 1) / 2);
  CHECK(made == before);
  CHECK(sum_to(50) == 1275 && sum_to(50) == 1275);
  before = made;
  CHECK(sum_to(50) == 1275 && made == before);
  ft_release_memory();
  CHECK(sum_to(0) == 0 && made == before + 1);
  ft_release_memory();
  return 0;
}
static void *work(void *result) {
  *(long *)result = calls();
  return 0;
}
int main(void) {
  pthread_t threads[4];
  long results[4];
  for (int i = 0; i < 4; i++) CHECK(!pthread_create(&threads[i], 0, work, &results[i]));
  CHECK(calls() == 0);
  for (int i = 0; i < 4; i++) {
    CHECK(!pthread_join(threads[i], 0));
    if (results[i]) return results[i];
  }
  return 0;
}
"#;

/// Buffers lie in an arena of the thread, which grows to what recursion needs, and no call allocates then.
#[test]
fn memory_is_kept_between_calls() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_string();
    for (kind, name) in [("obj", "functions.o"), ("shared", "libfunctions.so")] {
        let arguments = [&format!("--emit={kind}"), "-o", &path(name), "--header", &path("functions.h")];
        assert_eq!(ft_run(RECURSIVE, &arguments).ok(), "");
        if let Some((code, _)) = run_c(folder.path(), THREADS, name) {
            assert_eq!(code, Some(0), "the line of the check that failed, from {name}");
        }
    }
    let header = std::fs::read_to_string(path("functions.h")).unwrap();
    assert!(header.contains("void ft_release_memory(void);"), "{header}");
}
