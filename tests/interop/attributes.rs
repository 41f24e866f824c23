//! Attributes and types of the builtin dialect: both sides read the same ones, print them alike, and
//! refuse the same ones. `attributes.txt` has them, one a line, under what holds of them.

use std::fmt::Write as _;
use std::io::Write as _;
use std::process::{Command, Stdio};

use super::{assert_same, folder, installed, ours, upstream};

/// The lines under one heading of the list.
fn section(heading: &str) -> Vec<String> {
    let path = folder("interop").join("attributes.txt");
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let lines = text.lines().skip_while(|line| *line != format!("# {heading}")).skip(1);
    let found: Vec<String> =
        lines.take_while(|line| !line.starts_with("# ")).filter(|line| !line.is_empty()).map(str::to_owned).collect();
    assert!(!found.is_empty(), "the list has no section `{heading}`");
    found
}

/// An operation that nobody knows for each line.
fn program(lines: &[String]) -> String {
    lines.iter().fold(String::new(), |mut text, line| {
        let _ = writeln!(text, "\"foo.op\"() {{a = {line}}} : () -> ()");
        text
    })
}

const UNREGISTERED: &str = "--allow-unregistered-dialect";

/// The text of upstream has aliases for some attributes; through us it has none, and upstream makes
/// the same of it.
#[test]
fn both_read_the_same_attributes_and_types() {
    let text = program(&section("both read these"));
    for generic in [false, true] {
        let flags: &[&str] = if generic { &[UNREGISTERED, "--print-generic"] } else { &[UNREGISTERED] };
        let (once, what) = (ours(flags, &text, "the list"), format!("the list, generic: {generic}"));
        assert_same(&what, "our text is a fixed point", &once, &ours(flags, &once, "our text"));
        let Some(mlir_opt) = installed("mlir-opt") else { continue };
        let their_flags: &[&str] = if generic { &[UNREGISTERED, "--mlir-print-op-generic"] } else { &[UNREGISTERED] };
        let theirs = upstream(&mlir_opt, their_flags, &text, "the list");
        assert_same(&what, "upstream's text through us", &once, &ours(flags, &theirs, "upstream's text"));
        assert_same(&what, "our text through upstream", &theirs, &upstream(&mlir_opt, their_flags, &once, "our text"));
    }
}

#[test]
fn both_refuse_the_same_attributes_and_types() {
    let lines = section("both refuse these");
    lines.iter().for_each(|line| refused(line));
    let Some(mlir_opt) = installed("mlir-opt") else { return };
    refused_upstream(&mlir_opt, &lines);
}

/// What only one side takes, each for a reason that the decisions tell.
#[test]
fn differences_are_by_design() {
    let ours_alone = section("only we read these");
    ours(&[UNREGISTERED], &program(&ours_alone), "the list");
    let theirs_alone = section("only upstream reads these");
    theirs_alone.iter().for_each(|line| refused(line));
    let Some(mlir_opt) = installed("mlir-opt") else { return };
    refused_upstream(&mlir_opt, &ours_alone);
    upstream(&mlir_opt, &[UNREGISTERED], &program(&theirs_alone), "the list");
}

/// We refuse it, with a diagnostic at its line.
fn refused(line: &str) {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let arguments = ["ft-opt", "-", UNREGISTERED].map(str::to_owned);
    let text = program(&[line.to_owned()]);
    let mut streams = ft_opt::Streams { stdin: &mut text.as_bytes(), out: &mut out, err: &mut err, color: false };
    let code = ft_opt::run(&arguments, &mut streams);
    let said = String::from_utf8_lossy(&err);
    assert!(
        code != 0 && said.contains("--> <stdin>:1:"),
        "ft-opt takes {line} or does not say where it is wrong: {said}"
    );
}

/// Upstream refuses each line; they are programs of one file.
fn refused_upstream(mlir_opt: &str, lines: &[String]) {
    let mut child = Command::new(mlir_opt)
        .args([UNREGISTERED, "--split-input-file"])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .expect("an installed program starts");
    let programs: Vec<String> = lines.iter().map(|line| program(&[line.to_owned()])).collect();
    let text = programs.join("// -----\n");
    let mut stdin = child.stdin.take().expect("it has an input");
    // Writing in a thread of its own, so that neither side waits for the other.
    let writer = std::thread::spawn(move || stdin.write_all(text.as_bytes()));
    let output = child.wait_with_output().expect("it ends");
    let _ = writer.join();
    let said = String::from_utf8_lossy(&output.stderr);
    for (at, line) in lines.iter().enumerate() {
        let place = format!("<stdin>:{}:", 2 * at + 1);
        assert!(said.lines().any(|said| said.starts_with(&place)), "mlir-opt takes {line}");
    }
}
