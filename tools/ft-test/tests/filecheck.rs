//! FileCheck on small cases with a known outcome, and beside LLVM's own program on made ones.

use std::fs;
use std::process::{Command, Stdio};

use ft_test::filecheck::{Options, check};

/// Flags, check file, output, and a part of the message if the check must fail.
type Case = (&'static str, &'static str, &'static str, Option<&'static str>);

const CASES: &[Case] = &[
    // Order, lines, and what is between.
    ("", "// CHECK: a\n// CHECK: b", "a\nb\n", None),
    ("", "// CHECK: b\n// CHECK: a", "a\nb\n", Some("t:2: CHECK: `a` is not in the output")),
    ("", "// CHECK: a\n// CHECK-NEXT: b", "a\nb\n", None),
    ("", "// CHECK: a\n// CHECK-NEXT: b", "a\n\nb\n", Some("is not on the line after")),
    ("", "// CHECK: a\n// CHECK-NEXT: b", "a b\n", Some("is on the same line")),
    ("", "// CHECK: a\n// CHECK-SAME: b", "a b\n", None),
    ("", "// CHECK: a\n// CHECK-SAME: b", "a\nb\n", Some("is not on the same line")),
    ("", "// CHECK: a\n// CHECK-SAME: {{^}} b", "a b\n", None),
    ("", "// CHECK: a\n// CHECK-SAME: {{^}}b", "a b\n", Some("CHECK-SAME")),
    ("", "// CHECK: a\n// CHECK-EMPTY:\n// CHECK-NEXT: b", "a\n\nb\n", None),
    ("", "// CHECK: a\n// CHECK-EMPTY:\n// CHECK-NEXT: b", "a\nb\n", Some("an empty line is not on the line after")),
    ("", "// CHECK: a\n// CHECK-EMPTY:", "a\nb", Some("an empty line is not in the output")),
    ("", "// CHECK: a\n// CHECK-NOT: b\n// CHECK: c", "a\nc\nb\n", None),
    ("", "// CHECK: a\n// CHECK-NOT: b\n// CHECK: c", "a\nb\nc\n", Some("`b` must not be here")),
    ("", "// CHECK: a\n// CHECK-NOT: b", "a\nc\n", None),
    ("", "// CHECK: a\n// CHECK-NOT: b", "a\nb\n", Some("line 2, column 1")),
    ("", "// CHECK-COUNT-2: a\n// CHECK-NOT: a", "a\na\n", None),
    ("", "// CHECK-COUNT-3: a", "a\na\n", Some("number 3 of 3")),
    ("", "// CHECK-COUNT-0: a", "a\n", Some("no number from 1")),
    // Any order.
    ("", "// CHECK-DAG: a\n// CHECK-DAG: b\n// CHECK: c", "b\na\nc\n", None),
    ("", "// CHECK-DAG: a\n// CHECK-DAG: a", "a\n", Some("CHECK-DAG")),
    ("", "// CHECK-DAG: a\n// CHECK-NOT: x\n// CHECK-DAG: b", "b\na\nb\n", None),
    ("", "// CHECK-DAG: a\n// CHECK-NOT: x\n// CHECK-DAG: b", "a\nx\nb\n", Some("must not")),
    // Labels: a failure in one part leaves the others alone.
    ("", "// CHECK-LABEL: @f\n// CHECK: x\n// CHECK-LABEL: @g\n// CHECK: y", "@f\nx\n@g\ny\n", None),
    ("", "// CHECK-LABEL: @f\n// CHECK: y\n// CHECK-LABEL: @g\n// CHECK: y", "@f\nx\n@g\ny\n", Some("t:2: CHECK")),
    ("", "// CHECK-LABEL: @[[F:f]]", "@f\n", Some("neither define nor use")),
    // Expressions and variables.
    ("", "// CHECK: a{{.*}}c", "abbc\n", None),
    ("", "// CHECK: a{{.*}}c", "a\nc\n", Some("CHECK")),
    ("", "// CHECK: {{[^]]+}}]", "ab]\n", None),
    ("", r"// CHECK: {{\d}}", "d\n", None),
    ("", r"// CHECK: {{[\d]}}", "5\n", Some("CHECK")),
    ("", "// CHECK: {{a{2}}}", "aa\n", Some("is no repetition")),
    ("", "// CHECK: {{a*?}}", "aa\n", Some("repeats nothing")),
    ("", "// CHECK: {{(a|b}}", "aa\n", Some("not closed")),
    ("", "// CHECK: {{a", "aa\n", Some("no `}}`")),
    ("", "// CHECK: [[V:%[a-z]+]] = 1\n// CHECK: use [[V]]{{$}}", "%ab = 1\nuse %ab\n", None),
    ("", "// CHECK: [[V:%[a-z]+]] = 1\n// CHECK: use [[V]]{{$}}", "%ab = 1\nuse %a\n", Some("where V is `%ab`")),
    ("", "// CHECK: [[V:[a-z]+]] [[V]]{{$}}", "ab cd\nef ef\n", None),
    ("", "// CHECK: [[V:[a-z]+]] [[V]]{{$}}", "ab cd\n", Some("CHECK")),
    ("", "// CHECK: [[V]]", "ab\n", Some("has no value")),
    ("", "// CHECK: [[V:.*]", "ab\n", Some("is missing at the end")),
    ("-DV=ab", "// CHECK: <[[V]]>", "<ab>\n", None),
    ("", "// CHECK{LITERAL}: [[1, 2]] {{x}}", "[[1, 2]] {{x}}\n", None),
    (
        "--enable-var-scope",
        "// CHECK-LABEL: f\n// CHECK: [[V:x]]\n// CHECK-LABEL: g\n// CHECK: [[V]]",
        "f\nx\ng\nx\n",
        Some("no value"),
    ),
    // Numbers.
    ("", "// CHECK: v[[#N:]]\n// CHECK: v[[#N+1]]\n// CHECK: v[[#add(N,mul(2,3))]]", "v7\nv8\nv13\n", None),
    ("", "// CHECK: v[[#N:]]\n// CHECK: v[[#N+1]]", "v7\nv9\n", Some("where a number is `8`")),
    ("", "// CHECK: [[#%x,N:]]\n// CHECK: <[[#N+1]]>", "1f\n<20>\n", None),
    ("", "// CHECK: [[#%#.4X,N:]]\n// CHECK: <[[#%u,N]]>", "0x00FF\n<255>\n", None),
    ("", "// CHECK: <[[#%d,-5]]>", "<-5>\n", None),
    ("", "// CHECK: <[[#@LINE+1]]>\n// CHECK: <[[@LINE]]>", "<2>\n<2>\n", None),
    ("", "// CHECK: [[#A:]] [[#A+1]]", "1 2\n", Some("defined by the same directive")),
    ("", "// CHECK: [[#%q,A:]]", "1\n", Some("is no format")),
    ("", "// CHECK: [[#A:]]\n// CHECK: [[#A*2]]", "1\n", Some("does not continue")),
    // Prefixes and flags.
    ("--check-prefix=A", "// A: a\n// CHECK: b", "a\n", None),
    ("--check-prefixes=A,B", "// A: a\n// B-NEXT: b", "a\nb\n", None),
    ("--check-prefixes=A,B", "// A: a", "a\n", Some("no directive `B:`")),
    ("--check-prefix A", "// A: a\n// A-NOT: b", "a\n", None),
    ("", "// CHECK: a", "", Some("is empty")),
    ("--allow-empty", "// CHECK-NOT: a", "", None),
    ("--implicit-check-not=warning", "// CHECK: a\n// CHECK: b", "a\nwarning\nb\n", Some("`warning` must not")),
    ("--implicit-check-not=warning", "// CHECK: a\n// CHECK: warning\n// CHECK: b", "a\nwarning\nb\n", None),
    ("--match-full-lines", "// CHECK: a", "ab\na\n", None),
    ("--match-full-lines", "// CHECK: a", "ab\n", Some("CHECK")),
    ("", "// CHECK: a    b", "a \t b\n", None),
    ("--strict-whitespace", "// CHECK: a  b", "a b\n", Some("CHECK")),
    ("--ignore-case", "// CHECK: aB", "Ab\n", None),
    ("", "// COM: CHECK: b\n// CHECK: a", "a\n", None),
    ("", "// RUN: x CHECK: b\n// CHECK: a", "a\n", None),
    ("--dump-input=never", "CHECK: a", "a\n", None),
    // Files that check nothing, or not what they seem to.
    ("", "// nothing", "a\n", Some("no directive `CHECK:`")),
    ("", "// CHECK-NEXT: a", "a\n", Some("before `CHECK-NEXT:`")),
    ("", "// CHECK: a\n// CHECK_NEXT: b", "a\nb\n", Some("write `CHECK-NEXT:`")),
    ("", "// CHECK: a\n// CHEKC: b", "a\nb\n", Some("is `CHECK` meant?")),
    ("", "// CHECK: a\n// CHECK-NXT: b", "a\nb\n", Some("is `CHECK-NEXT` meant?")),
    ("", "// CHECK: a\n// CHECK-BEFORE: b", "a\nb\n", Some("may stand -NEXT")),
    ("", "// CHECK: a\n// CHECK-NEXT b", "a\nb\n", Some("the colon is missing")),
    ("", "// CHECK: a\n// CHECK-DAG-NOT: b", "a\n", Some("cannot be combined")),
    ("", "// CHECK:", "a\n", Some("no text to look for")),
    ("", "// CHECK: a\n// CHECK-EMPTY: b", "a\n\n", Some("takes no text")),
];

fn options(flags: &str) -> Options {
    let arguments: Vec<String> = flags.split_whitespace().chain(["t"]).map(str::to_owned).collect();
    Options::parse(&arguments).expect("the flags are right").0
}

#[test]
fn cases() {
    for (flags, checks, output, wanted) in CASES {
        let found = check("t", checks, output, &options(flags));
        match (wanted, &found) {
            (None, Ok(())) => {}
            (Some(part), Err(message)) if message.contains(part) => {}
            _ => panic!("{flags}\n{checks}\non\n{output}\nmust give {wanted:?}, not {found:?}"),
        }
    }
}

#[test]
fn message() {
    let checks = "// CHECK: func @f\n// CHECK-NEXT: %[[A:.*]] = addf %x, %y : f32\n";
    let found = check("t.mlir", checks, "func @f\n  %0 = addf %x, %x : f32\n", &options("")).expect_err("differs");
    assert_eq!(
        found,
        "t.mlir:2: CHECK-NEXT: `%[[A:.*]] = addf %x, %y : f32` is not in the output\n  \
         looked from line 1, column 8 of the output: func @f\n  \
         similar is line 2: %0 = addf %x, %x : f32"
    );
}

/// LLVM's program, where it is installed.
fn installed() -> Option<&'static str> {
    let runs = |name: &&str| {
        let run = Command::new(name).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
        run.is_ok_and(|status| status.success())
    };
    ["FileCheck-22", "/usr/lib/llvm-22/bin/FileCheck"].into_iter().find(runs)
}

/// Whether LLVM's program accepts an output.
fn accepts(program: &str, folder: &std::path::Path, flags: &str, checks: &str, output: &str) -> bool {
    let (check_file, output_file) = (folder.join("checks"), folder.join("output"));
    fs::write(&check_file, checks).expect("a file");
    fs::write(&output_file, output).expect("a file");
    let mut command = Command::new(program);
    command.args(flags.split_whitespace()).arg(check_file).arg("--input-file").arg(output_file);
    command.arg("--dump-input=never").stderr(Stdio::null()).status().expect("it runs").success()
}

#[test]
fn like_llvm() {
    let Some(program) = installed() else {
        eprintln!("FileCheck of LLVM 22 (package llvm-22-tools) is not installed: nothing is compared");
        return;
    };
    let folder = tempfile::tempdir().expect("a folder");
    for (flags, checks, output, wanted) in CASES {
        // What we call misspelt, LLVM does not see.
        let is_ours =
            wanted.is_some_and(|part| ["meant?", "may stand", "colon is"].iter().any(|end| part.contains(end)));
        let theirs = accepts(program, folder.path(), flags, checks, output);
        assert!(is_ours || theirs == wanted.is_none(), "{flags}\n{checks}\non\n{output}\nLLVM accepts: {theirs}");
    }
    let mut random = Random(1);
    let mut accepted = 0;
    for number in 0..1500 {
        let (flags, checks, output) = made(&mut random);
        let ours = check("t", &checks, &output, &options(flags));
        let theirs = accepts(program, folder.path(), flags, &checks, &output);
        accepted += u32::from(theirs);
        assert_eq!(ours.is_ok(), theirs, "case {number}: {flags}\n{checks}\non\n{output}\nours: {ours:?}");
    }
    assert!(accepted > 100, "only {accepted} made cases are accepted");
}

/// Numbers for the generator (xorshift, Marsaglia 2003).
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % limit
    }

    fn pick(&mut self, items: &[&'static str]) -> &'static str {
        items[self.below(items.len())]
    }
}

/// A check file and an output of a few words, so that they often fit.
fn made(random: &mut Random) -> (&'static str, String, String) {
    const WORDS: &[&str] = &["ab", "a", "b", "r1", "r2", "7", "8", "9", "func @f", "", "a b", "x10 x11", "[[a]]"];
    const TEXTS: &[&str] = &[
        "ab",
        "a",
        "b",
        "r1",
        "7",
        "8",
        "func @f",
        "{{a|b}}",
        "{{[a-z]+}}",
        "{{r[0-9]}}",
        "{{^}}a",
        "b{{$}}",
        "[[V:r[0-9]]]",
        "[[V]]",
        "[[#N:]]",
        "[[#N+1]]",
        "[[#N]]",
        "[[W:[a-z]+]]",
        "[[W]]",
        "x[[#M:]] x[[#M+1]]",
        "[[X:[a-z]]] [[X]]",
        "{{.}}",
        "{{(a|b)+}}",
        "x[[#%u,P:]]",
        "{{[^a]}}b",
        "[[#%.2d,N]]",
        "{{a?b}}",
        "[[#N-1]]",
        "[[#%x,H:]]",
        "[[#%X,H]]",
        "[[#max(N,8)]]",
        "[[#@LINE]]",
        "[[D]]",
        "[[#E+1]]",
        "[[#==8]]",
        "[[$G:[a-z]+]]",
        "[[$G]]",
        "{{a|b|7}} {{.*}}",
        "{{[[:digit:]]}}",
    ];
    const SUFFIXES: &[&str] = &[
        "",
        "",
        "",
        "",
        "-NEXT",
        "-NEXT",
        "-SAME",
        "-DAG",
        "-DAG",
        "-NOT",
        "-LABEL",
        "-EMPTY",
        "-COUNT-2",
        "{LITERAL}",
        "-NEXT{LITERAL}",
        "-NOT",
        "-DAG",
    ];
    const FLAGS: &[&str] = &[
        "",
        "",
        "",
        "",
        "--match-full-lines",
        "--strict-whitespace",
        "--enable-var-scope",
        "--implicit-check-not=b",
        "--ignore-case",
        "--strict-whitespace --match-full-lines",
        "-DD=ab -D#E=7",
        "-DD=a --enable-var-scope",
        "--allow-empty",
        "--implicit-check-not=r1 --implicit-check-not={{[89]}}",
        "--allow-unused-prefixes --check-prefixes=CHECK,OTHER",
    ];
    let output: String = (0..2 + random.below(8)).map(|_| format!("{}\n", random.pick(WORDS))).collect();
    let mut checks = String::new();
    let count = 1 + random.below(5);
    let mut lines = output.lines().map(str::to_owned).collect::<Vec<_>>().into_iter();
    for number in 0..count {
        let suffix = if number == 0 { "" } else { random.pick(SUFFIXES) };
        // Now and then the text is a line of the output, so that more cases are accepted.
        let line = lines.by_ref().find(|line| !line.is_empty());
        let text = match (suffix, random.below(2), line) {
            ("-EMPTY", ..) => String::new(),
            (_, 0, Some(line)) => line,
            _ => random.pick(TEXTS).to_owned(),
        };
        checks += &format!("// CHECK{suffix}: {text}\n");
    }
    (random.pick(FLAGS), checks, output)
}
