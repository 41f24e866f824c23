//! The program `ft-test` on folders of small tests: what passes, what fails, and what it says.

use std::fs;
use std::path::Path;
use std::process::Command;

const ADD: &str = "func.func @add(%x: f32) -> f32 {\n  %a = arith.addf %x, %x : f32\n  %b = arith.addf %x, %x : f32\n  \
    %r = arith.mulf %a, %b : f32\n  return %r : f32\n}\n";

/// Runs the program in a folder; gives its exit code and what it prints.
fn run(folder: &Path, arguments: &[&str]) -> (Option<i32>, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_ft-test")).args(arguments).current_dir(folder).output();
    let output = output.expect("it runs");
    let text = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    (output.status.code(), text)
}

/// Comments above the program, and a part of what is said if the test must fail.
const TESTS: &[(&str, Option<&str>)] = &[
    ("// RUN: ft-opt %s --cse | FileCheck %s\n// CHECK: addf\n// CHECK-NOT: addf\n// CHECK: mulf", None),
    ("// RUN: ft-opt %s | FileCheck %s\n// CHECK: addf\n// CHECK-NOT: addf\n// CHECK: mulf", Some("must not be here")),
    ("// RUN: ft-opt %s \\\n// RUN:   --cse | FileCheck %s --check-prefix=A\n// A: mulf", None),
    (
        "// RUN: ft-opt %s | FileCheck %s --check-prefix=A\n// RUN: ft-opt %s | FileCheck %s\n// A: mulf\n// CHECK: addf",
        None,
    ),
    ("// RUN: ft-opt %s | ft-opt - --cse | FileCheck %s\n// CHECK: addf\n// CHECK-NEXT: mulf", None),
    ("// RUN: not ft-opt %s --csee 2>&1 | FileCheck %s\n// CHECK: cse", None),
    ("// RUN: not ft-opt %s | FileCheck %s\n// CHECK: addf", Some("`not` stands in front")),
    ("// RUN: ft-opt %s --csee | FileCheck %s\n// CHECK: addf", Some("fails with exit code")),
    ("// RUN: ft-opt %s -o %t && FileCheck %s < %t", Some("needs a shell")),
    ("// RUN: ft-opt %s --cse | FileCheck %s\n// CHECK: addf\n// CHEKC: mulf", Some("is `CHECK` meant?")),
    ("// RUN: ft-opt %s --cse | FileCheck %s\n// CHECK: addf\n// OTHER: mulf", Some("no directive `OTHER`")),
    ("// RUN: ft-opt %s --cse | FileCheck %s", Some("no directive `CHECK:`")),
    ("// RUN: mlir-opt %s", Some("a RUN line is")),
    ("// RUN: ft-opt %s -o %t\n// RUN: FileCheck %s --input-file=%t\n// CHECK: addf", None),
    ("// RUN-EQUIV: cse ; canonicalize,cse\n// RUN-EQUIV: ; cse", None),
    ("// RUN-EQUIV: cse", Some("between the two pipelines stands `;`")),
    ("// EVAL: @add(2.0) ~= 16", None),
    ("// EVAL: @add(2.0) ~= 17", Some("not 17")),
    ("// EVAL: @add(2.0) tolerance=0.1 ~= 17", None),
    ("// EVAL: @add(2.0) tolerence=0.1 ~= 17", Some("no option `tolerence`; did you mean `tolerance`?")),
    ("// EVAL: @add(2.0) = 16", Some("nor does `~=` stand before it")),
    ("// EVAL: @add(2.0)", Some("what is expected stands behind `~=`")),
    ("// GRAD-CHECK: @add ~= 16", Some("nothing is expected behind `~=`")),
    ("// GRAD-CHECK: @ad", Some("no function @ad")),
    ("// ROUNDTRIP", None),
    ("/// ROUNDTRIP", None),
    ("// ROUNDTRIP: verbatm", Some("behind `ROUNDTRIP:` may stand `verbatim`")),
    ("// ROUNDTRIPS\n// ROUNDTRIP", Some("is `ROUNDTRIP` meant?")),
    ("// ROUND-TRIP\n// ROUNDTRIP", Some("is `ROUNDTRIP` meant?")),
    ("// EVALL: @add(2.0) ~= 16\n// ROUNDTRIP", Some("no directive `EVALL`, and no RUN line checks it; did you mean")),
    ("// EVAL @add(2.0) ~= 16\n// ROUNDTRIP", Some("behind `EVAL` the colon is missing")),
    ("// RUN : ft-opt %s\n// ROUNDTRIP", Some("behind `RUN` the colon is missing")),
    ("// RUN ft-opt %s\n// ROUNDTRIP", Some("behind `RUN` the colon is missing")),
    ("// run: ft-opt %s\n// ROUNDTRIP", Some("`run:` is no directive; write `RUN:`")),
    ("// RUN lines would stand here; eval is not meant\n// ROUNDTRIP", None),
    ("// RUN: ft-opt %s | FileCheck %s\n// CHECK: addf\n// check: mulf", Some("write `CHECK:`")),
    ("#a = 1 : i32 // EVAL: @add(2.0) ~= 17\n// ROUNDTRIP", Some("a directive has a line of its own")),
    ("", Some("checks nothing")),
];

#[test]
fn directives() {
    let folder = tempfile::tempdir().expect("a folder");
    for (index, (comments, _)) in TESTS.iter().enumerate() {
        fs::write(folder.path().join(format!("t{index:02}.mlir")), format!("{comments}\n{ADD}")).expect("a file");
    }
    for (index, (comments, wanted)) in TESTS.iter().enumerate() {
        let (code, text) = run(folder.path(), &[&format!("t{index:02}.mlir")]);
        match wanted {
            None => assert!(text.ends_with("1 passed, 0 failed\n"), "{comments}\n{text}"),
            Some(part) => assert!(code == Some(1) && text.contains(part), "{comments}\n{text}\nlacks {part}"),
        }
    }
    let failing = TESTS.iter().filter(|(_, wanted)| wanted.is_some()).count();
    let (code, text) = run(folder.path(), &[".", "-j", "2"]);
    assert_eq!(code, Some(1));
    assert!(text.ends_with(&format!("{} passed, {failing} failed\n", TESTS.len() - failing)), "{text}");
}

#[test]
fn snapshots() {
    let folder = tempfile::tempdir().expect("a folder");
    let test = folder.path().join("a.mlir");
    fs::write(&test, format!("// RUN: ft-opt %s --cse\n{ADD}")).expect("a file");
    let (code, text) = run(folder.path(), &["a.mlir"]);
    assert!(code == Some(1) && text.contains("there is no snapshot"), "{text}");
    assert_eq!(run(folder.path(), &[".", "--bless"]).0, Some(0));
    assert_eq!(run(folder.path(), &["."]), (Some(0), "1 passed, 0 failed\n".to_owned()));
    fs::write(&test, format!("// RUN: ft-opt %s\n{ADD}")).expect("a file");
    let (code, text) = run(folder.path(), &["."]);
    assert_eq!(code, Some(1));
    assert!(text.contains("\n  -// ---- ft-opt %s --cse\n  +// ---- ft-opt %s\n"), "{text}");
    assert_eq!(run(folder.path(), &[".", "--filter", "b[.]mlir"]).0, Some(2));
}

#[test]
fn wrong_command_lines_are_told_in_one_line() {
    let folder = tempfile::tempdir().expect("a folder");
    for (arguments, wanted) in [
        (&[][..], "ft-test: PATH is missing; see `ft-test --help`\n"),
        (&[".", "--bles"], "ft-test: there is no option `--bles`; did you mean `--bless`?\n"),
        (&[".", "-j", "0"], "ft-test: `-j`: `0` is no good value: a number from 1 to 1024 is wanted\n"),
        (&["."], "ft-test: there is no test to run\n"),
    ] {
        assert_eq!(run(folder.path(), arguments), (Some(2), wanted.to_owned()), "{arguments:?}");
    }
}

#[test]
fn the_first_pass_that_changed_is_named() {
    let folder = tempfile::tempdir().expect("a folder");
    let test = folder.path().join("a.mlir");
    let passes = "--pass-pipeline=\"dce,cse,canonicalize\"";
    fs::write(&test, format!("// RUN: ft-opt %s --dce\n// RUN: ft-opt %s {passes}\n{ADD}")).expect("a file");
    assert_eq!(run(folder.path(), &[".", "--bless"]).0, Some(0));
    let snapshot = folder.path().join("a.snap");
    let kept = fs::read_to_string(&snapshot).expect("it was written");
    assert_eq!(run(folder.path(), &["."]).0, Some(0));
    // As if `cse` had left something else then.
    let at = kept.find("02_cse=").expect("the passes are in the header") + "02_cse=".len();
    let mut changed = kept.clone();
    changed.replace_range(at..at + 16, "0123456789abcdef");
    let changed = changed.replacen("mulf %a, %a", "mulf %a, %b", 1);
    assert_ne!(kept, changed);
    fs::write(&snapshot, changed).expect("a file");
    let (code, text) = run(folder.path(), &["."]);
    assert_eq!(code, Some(1));
    assert!(text.contains("  the first pass whose output changed is `cse`, in RUN line 2\n"), "{text}");
}
