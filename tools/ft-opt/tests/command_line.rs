//! Command lines, run in process: what goes in, what comes out, and the exit code.

use ft_opt::Streams;

/// Exit code, output and messages of a run on a program.
fn run(arguments: &[&str], program: &str) -> (u8, String, String) {
    let arguments: Vec<String> = ["ft-opt"].iter().chain(arguments).map(|text| text.to_string()).collect();
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let mut streams = Streams { stdin: &mut program.as_bytes(), out: &mut out, err: &mut err, color: false };
    let code = ft_opt::run(&arguments, &mut streams);
    let text = |bytes| String::from_utf8(bytes).expect("output is text");
    (code, text(out), text(err))
}

const PROGRAM: &str = "func.func @f(%a: f32) -> f32 {
  %0 = arith.addf %a, %a : f32
  %1 = arith.addf %a, %a : f32
  %2 = arith.mulf %0, %1 : f32
  return %2 : f32
}
";

const MERGED: &str = "module {
  func.func @f(%a: f32) -> f32 {
    %0 = arith.addf %a, %a : f32
    %2 = arith.mulf %0, %0 : f32
    return %2 : f32
  }
}
";

#[test]
fn passes_run_however_they_are_asked_for() {
    for flags in [
        &["--cse"][..],
        &["-", "--pass-pipeline=cse"],
        &["--pass-pipeline", "builtin.module(func.func(cse))"],
        &["--pipeline=simplify", "--threads=3"],
        &["--canonicalize=limit=9", "--cse", "--dce", "--verify-each=false"],
        &["--cse", "--verify-roundtrip", "--expect=func,arith"],
        &["-cse", "-verify-each=false", "-mlir-disable-threading"],
        &["-pass-pipeline=builtin.module(func.func(cse))", "-mlir-print-local-scope"],
    ] {
        assert_eq!(run(flags, PROGRAM), (0, MERGED.into(), String::new()), "{flags:?}");
    }
}

#[test]
fn passes_run_in_the_order_of_the_command_line() {
    let flags = ["--dce", "--pass-pipeline=cse,canonicalize", "--dce", "--pipeline=simplify", "--dump-pass-pipeline"];
    let (_, _, messages) = run(&flags, PROGRAM);
    assert_eq!(messages, "dce,cse,canonicalize,dce,canonicalize,cse,eqsat{mode=simplify},canonicalize,cse,dce\n");
}

#[test]
fn flags_of_upstream_are_ours() {
    for (theirs, ours) in [
        (&["-cse", "-mlir-print-ir-after-all"][..], &["--cse", "--print-ir=after-all"][..]),
        (
            &["--cse", "--mlir-print-ir-before=cse", "-mlir-print-ir-after=cse"],
            &["--cse", "--print-ir=before:cse,after:cse"],
        ),
        (
            &["--cse", "--canonicalize", "--mlir-print-ir-after=cse,canonicalize"],
            &["--cse", "--canonicalize", "--print-ir=after:cse,after:canonicalize"],
        ),
        (&["--cse", "--mlir-print-ir-after-change"], &["--cse", "--print-ir=changed"]),
        (&["--show-dialects"], &["--list-dialects"]),
        (&["-mlir-print-op-generic"], &["--print-generic"]),
        (&["--print-op-stats"], &["--op-stats"]),
    ] {
        let found = run(theirs, PROGRAM);
        assert_eq!(found.0, 0, "{theirs:?}: {}", found.2);
        assert_eq!(found, run(ours, PROGRAM), "{theirs:?}");
    }
    for (flag, message) in [
        ("-csee", "there is no option `--csee`; did you mean `--cse`?"),
        ("-mlir-timin", "there is no option `--mlir-timin`"),
    ] {
        let (code, _, err) = run(&[flag], PROGRAM);
        assert!(code == 2 && err.contains(message), "{err}");
    }
}

#[test]
fn long_constants_may_be_left_out() {
    let constant = |numbers: &str| {
        format!("func.func @f() {{\n  %0 = arith.constant dense<{numbers}> : tensor<3xi32>\n  return\n}}\n")
    };
    for (numbers, flag, wanted) in [
        ("[1, 2, 3]", "--elide-constants=2", "dense_resource<__elided__> : tensor<3xi32>"),
        ("[1, 2, 3]", "--mlir-elide-elementsattrs-if-larger=3", "dense<[1, 2, 3]> : tensor<3xi32>"),
        ("7", "--elide-constants=0", "dense<7> : tensor<3xi32>"),
    ] {
        let (code, out, _) = run(&[flag], &constant(numbers));
        assert!(code == 0 && out.contains(wanted), "{flag}: {out}");
    }
}

#[test]
fn operations_are_counted() {
    let (code, _, err) = run(&["--op-stats", "--cse"], PROGRAM);
    let wanted = [
        (1, "arith.addf"),
        (1, "arith.mulf"),
        (1, "builtin.module"),
        (1, "func.func"),
        (1, "func.return"),
        (5, "(total)"),
    ];
    let wanted: String = wanted.iter().map(|(count, name)| format!("{count:>12}  {name}\n")).collect();
    assert_eq!((code, err), (0, wanted));
}

#[test]
fn without_passes_the_program_is_checked_and_printed() {
    let (code, out, err) = run(&[], "func.func private @g()");
    assert_eq!((code, out.as_str(), err.as_str()), (0, "module {\n  func.func private @g()\n}\n", ""));
    let (code, out, err) = run(&[], "func.func @g() { retur }");
    assert_eq!((code, out.as_str()), (1, ""));
    assert!(err.starts_with("error: "), "{err}");
}

#[test]
fn wrong_command_lines_fail_kindly() {
    for (flags, code, message) in [
        (&["--cze"][..], 2, "there is no option `--cze`; did you mean `--cse`?"),
        (&["--pass-pipeline=czse"], 1, "did you mean `cse`?"),
        (&["--pipeline=simplfy"], 1, "did you mean `simplify`?"),
        (&["--cse=x=1"], 1, "pass `cse` has no option `x`; it has may-alias"),
        (&["--symbol-dce=x=1"], 1, "pass `symbol-dce` has no option `x`; it has none"),
        (&["--expect=lvm"], 1, "there is no dialect `lvm`; did you mean `llvm`?"),
        (&["--print-ir=after:czse"], 1, "no pass is called `czse`; did you mean `cse`?"),
        (&["--print-ir=sometimes"], 1, "`sometimes` is none of before:PASS"),
        (&["--threads=0"], 2, "`0` is no good value: a number from 1 to 1024 is wanted"),
        (&["--explain=arith.adf"], 1, "did you mean `arith.addf`?"),
        (&["no-such-file.mlir"], 1, "cannot read `no-such-file.mlir`"),
        (&["--cse", "-o", "/no/such/folder/x"], 1, "cannot write `/no/such/folder/x`"),
    ] {
        let (found, out, err) = run(flags, PROGRAM);
        assert_eq!((found, out.as_str()), (code, ""), "{flags:?}");
        assert!(err.contains(message), "{flags:?}: {err}");
    }
}

#[test]
fn expect_fails_with_counts() {
    let (code, out, err) = run(&["--expect=llvm", "--cse"], PROGRAM);
    assert_eq!((code, out.as_str()), (1, MERGED));
    let wanted = "error: operations outside of `llvm` are left: 1 arith.addf, 1 arith.mulf, 1 func.func, 1 func.return";
    assert!(err.starts_with(wanted), "{err}");
}

#[test]
fn programs_of_a_split_file_keep_their_lines() {
    let program = "func.func private @a()\n// -----\nfunc.func private @b(\n// -----\nfunc.func private @c()\n";
    let (code, out, err) = run(&["--split-input-file"], program);
    assert_eq!(code, 1);
    assert_eq!(out, "module {\n  func.func private @a()\n}\n\n// -----\n\nmodule {\n  func.func private @c()\n}\n");
    assert!(err.contains("<stdin>:3:"), "{err}");
}

#[test]
fn expected_diagnostics_are_matched() {
    let check = |program: &str| {
        let (code, out, err) = run(&["--verify-diagnostics"], program);
        assert_eq!(out.is_empty(), program.contains("%a"), "{out}");
        (code, err)
    };
    let function = |before: &str, after: &str| {
        format!("func.func @f(%a: i32) {{\n{before}\n%0 = arith.addf %a, %a : i32{after}\nreturn\n}}\n")
    };
    for (before, after) in [
        ("// expected-error @below {{must be a float}}", ""),
        ("// expected-error@+1 {{must be}}", ""),
        ("", "// expected-error {{a float}}"),
        ("// some words", " // expected-error @-0 {{a float}}"),
    ] {
        assert_eq!(check(&function(before, after)), (0, String::new()), "{before} {after}");
    }
    let (code, err) = check(&function("// expected-error @above {{must be a float}}", ""));
    assert_eq!(code, 1);
    assert!(err.contains("<stdin>:2: expected error \"must be a float\" was not produced"), "{err}");
    assert!(err.contains("<stdin>:3: unexpected error: "), "{err}");
    let (code, err) = check("// expected-error @sideways {{x}}\n// expected-warning {{x}");
    assert_eq!(code, 1);
    assert!(err.contains("`@sideways` is not @above"), "{err}");
    assert!(err.contains("expected-warning: `}}` is missing"), "{err}");
}

#[test]
fn help_fits_a_screen_and_names_every_flag() {
    let (code, help, _) = run(&["--help"], "");
    assert_eq!(code, 0);
    assert!(help.lines().count() <= 24 && help.lines().all(|line| line.len() <= 100), "{help}");
    let (_, passes, _) = run(&["--help", "passes"], "");
    assert_eq!(passes, run(&["--list-passes"], "").1);
    assert!(passes.contains("canonicalize") && passes.contains("simplify"));
    let (_, dialects, _) = run(&["--list-dialects"], "");
    assert!(dialects.contains("arith") && dialects.contains("llvm"));
}

#[test]
fn pages_explain_what_there_is() {
    for (name, part) in [
        ("cse", "Computes equal operations once."),
        ("arith.addf", "rhs: the type of lhs"),
        ("simplify", "canonicalize,cse"),
        ("memref", "memref.load"),
        ("canonicalize", "limit: an integer from 0, 16 if not given"),
    ] {
        let (code, page, _) = run(&["--explain", name], "");
        assert!(code == 0 && page.contains(part), "{page}");
    }
}

#[test]
fn messages_can_be_json() {
    let (code, _, err) = run(&["--diagnostics=json"], "func.func @f() { %0 = arith.adf }");
    assert_eq!(code, 1);
    assert!(err.lines().all(|line| line.starts_with('{') && line.ends_with('}')) && !err.is_empty(), "{err}");
}

#[test]
fn the_failed_pass_is_named_in_json_too() {
    let folder = tempfile::tempdir().unwrap();
    let kept = folder.path().join("kept.mlir");
    let flags = ["--diagnostics=json", "--ad-grad=function=g", "--reproducer", kept.to_str().unwrap()];
    let (code, _, err) = run(&flags, PROGRAM);
    assert_eq!(code, 1);
    assert!(err.lines().all(|line| line.starts_with('{') && line.ends_with('}')), "{err}");
    for part in ["\"severity\":\"note\",\"message\":\"the pass `ad-grad{function=g}` failed\"", "--run-reproducer"] {
        assert!(err.contains(part), "{part} is not in {err}");
    }
}

#[test]
fn programs_on_the_way_can_be_seen() {
    let (code, _, err) = run(&["--cse", "--dce", "--print-ir=before:cse,after-all"], PROGRAM);
    assert_eq!(code, 0);
    let headings: Vec<&str> = err.lines().filter(|line| line.starts_with("// -----//")).collect();
    assert_eq!(
        headings,
        [
            "// -----// before cse (func.func @f) //----- //",
            "// -----// after cse (func.func @f) //----- //",
            "// -----// after dce (func.func @f) //----- //",
        ]
    );
    let (_, _, timing) = run(&["--cse", "--timing"], PROGRAM);
    assert!(timing.contains("merged=1") && timing.contains("1 of 1"), "{timing}");
}

#[test]
fn what_changed_is_printed_and_nothing_else() {
    let (_, _, err) = run(&["--cse", "--dce", "--cse", "--print-ir=changed"], PROGRAM);
    assert_eq!(err.matches("// -----// after").count(), 1, "{err}");
    assert!(err.starts_with("// -----// after cse (func.func @f)"), "{err}");
    let flags = ["--pass-pipeline=cse,ad-grad{function=g}", "--print-ir=failure", "--reproducer="];
    let (code, _, err) = run(&flags, PROGRAM);
    assert_eq!(code, 1);
    assert!(err.starts_with("// -----// failed in ad-grad (builtin.module) //----- //\nmodule {"), "{err}");
    let (code, _, err) = run(&["--cse", "--print-ir=after:licm"], PROGRAM);
    assert_eq!((code, err.as_str()), (0, "warning: --print-ir: `licm` does not run, so nothing is printed for it\n"));
}

#[test]
fn the_program_after_each_pass_goes_to_a_folder() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("deep/tree");
    let pipeline = "--pass-pipeline=canonicalize,cse,loops-to-llvm";
    let (code, ..) = run(&[pipeline, "--print-ir-tree", path.to_str().unwrap()], PROGRAM);
    assert_eq!(code, 0);
    let read = |name: &str| std::fs::read_to_string(path.join(name)).unwrap();
    assert!(read("00_input.mlir").contains("%1 = arith.addf"));
    assert_eq!(read("f/02_cse.mlir").matches("arith.addf").count(), 1);
    assert!(read("03_loops-to-llvm.mlir").contains("llvm.fadd"));
}

#[test]
fn times_can_be_json() {
    let (_, _, err) = run(&["--cse", "--timing=json"], PROGRAM);
    assert!(err.starts_with("{\"passes\":[{\"pass\":\"cse\",\"seconds\":"), "{err}");
    assert!(err.contains("\"operations_before\":4,\"operations_after\":3,\"visited\":1,\"changed\":1"), "{err}");
    assert!(err.contains("\"counts\":{\"merged\":1}") && err.ends_with("}\n"), "{err}");
}

#[test]
fn a_failure_can_be_shown_again() {
    let folder = tempfile::tempdir().unwrap();
    let input = folder.path().join("a.mlir");
    std::fs::write(&input, PROGRAM).unwrap();
    let (code, _, err) = run(&[input.to_str().unwrap(), "--pass-pipeline=cse,ad-grad{function='g'},dce"], "");
    assert_eq!(code, 1);
    let kept = folder.path().join("a.reproducer.mlir");
    let path = kept.to_str().unwrap();
    assert!(
        err.ends_with(&format!("`ft-opt --run-reproducer {path}` shows it again, on the program before it\n")),
        "{err}"
    );
    let text = std::fs::read_to_string(&kept).unwrap();
    // The passes before have run, so they are not in the line.
    assert!(text.starts_with("// RUN: ft-opt %s --pass-pipeline='ad-grad{function=g},dce'\nmodule {"), "{text}");
    assert_eq!(text.matches("arith.addf").count(), 1);
    let (code, _, again) = run(&["--run-reproducer", path], "");
    assert_eq!(code, 1);
    assert!(again.contains("there is no function `@g`") && again.contains("a.reproducer.mlir:2:1"), "{again}");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 2);
    let (code, _, err) = run(&["--run-reproducer", input.to_str().unwrap()], "");
    assert!(code == 2 && err.contains("is no reproducer"), "{err}");
}

#[test]
fn messages_are_matched_by_regular_expressions() {
    let program =
        |comment: &str| format!("func.func @f(%a: i32) {{\n{comment}\n%0 = arith.addf %a, %a : i32\nreturn\n}}\n");
    for comment in [
        "// expected-error-re @below {{must be {{[a-z]+}} float}}",
        "// expected-error-re@+1 {{must {{b.{1}}} a float}}",
        "// expected-error-re @below {{{{a? ?float}}}}",
    ] {
        let (code, _, err) = run(&["--verify-diagnostics"], &program(comment));
        assert_eq!((code, err.as_str()), (0, ""), "{comment}");
    }
    let (code, _, err) = run(&["--verify-diagnostics"], &program("// expected-error-re @below {{a {{[}}}}"));
    assert!(code == 1 && err.contains("the regular expression is wrong"), "{err}");
    let (code, _, err) = run(&["--verify-diagnostics"], &program("// expected-eror @below {{a float}}"));
    assert!(code == 1 && err.contains("`expected-eror` is not expected-error"), "{err}");
    let (code, _, err) = run(&["--verify-diagnostics=only-expected"], &program(""));
    assert_eq!((code, err.as_str()), (0, ""));
}

/// No combination of flags panics, whatever the values.
#[test]
fn odd_command_lines_are_refused_kindly() {
    let flags = [
        "--pass-pipeline",
        "--pipeline",
        "--expect",
        "--print-ir",
        "--print-ir-tree",
        "--timing",
        "--remarks",
        "--diagnostics",
        "--reproducer",
        "--run-reproducer",
        "--explain",
        "--help",
        "--threads",
        "--verify-each",
        "--verify-diagnostics",
        "--split-input-file",
        "--print-generic",
        "--print-locations",
        "--verify-roundtrip",
        "--dump-pass-pipeline",
        "--list-passes",
        "--list-dialects",
        "--version",
        "--cse",
        "--canonicalize",
        "--ad-grad",
    ];
    let values =
        ["", "=", "=,", "=:", "={", "=}", "={}", "=@", "=(", "=x=", "=é", "=-1", "=all", "=\"", "='", "=a{b=c}"];
    for flag in flags {
        for value in values {
            // A folder or file that is written would have an odd name.
            if matches!(flag, "--print-ir-tree" | "--reproducer") && !value.is_empty() {
                continue;
            }
            let (code, _, err) = run(&[&format!("{flag}{value}"), "--reproducer="], PROGRAM);
            assert!(code <= 2 && !err.contains("panicked"), "{flag}{value}: {err}");
            assert!(code == 0 || !err.is_empty(), "{flag}{value} fails in silence");
        }
    }
}
