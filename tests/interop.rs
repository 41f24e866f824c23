//! Exchange with upstream's tools: programs of the dialects that upstream has go both ways, as
//! text and as what they compute.
//!
//! What needs `mlir-opt`, `mlir-translate` and `lli` of LLVM 22 runs where they are installed,
//! and says so where they are not.

#[path = "interop/attributes.rs"]
mod attributes;
#[path = "interop/lowered.rs"]
mod lowered;
#[path = "interop/simplified.rs"]
mod simplified;

use std::io::{Write, empty};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use ft_opt::Streams;

/// The dialects that upstream has too, by the folders of their tests.
const SHARED: &[&str] = &["builtin", "func", "arith", "math", "memref", "vector", "scf", "cf", "llvm"];

/// Dialects that upstream does not have, whose generic form it takes all the same.
const OURS: &[&str] = &["loops", "ad"];

/// Dialects of which operations are declared by shape; `roundtrip.mlir` has one of each shape.
const BY_SHAPE: &[&str] = &["stablehlo", "chlo"];

/// Operations that LLVM 22 does not have any more; they stand in other files.
const NOT_UPSTREAM: &[&str] = &["vector.splat"];

/// A program of LLVM 22, where it is installed; says so where it is not.
fn installed(name: &str) -> Option<String> {
    let names = [format!("{name}-22"), format!("/usr/lib/llvm-22/bin/{name}")];
    let runs = |name: &String| {
        let run = Command::new(name).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
        run.is_ok_and(|status| status.success())
    };
    let found = names.into_iter().find(runs);
    if found.is_none() {
        eprintln!("{name} of LLVM 22 is not installed: nothing is compared");
    }
    found
}

/// Runs a program of upstream on a text; gives what it printed. `what` names the text.
fn upstream(program: &str, flags: &[&str], text: &str, what: &str) -> String {
    let mut child = Command::new(program)
        .args(flags)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("an installed program starts");
    let mut stdin = child.stdin.take().expect("it has an input");
    let input = text.to_owned();
    // Writing in a thread of its own, so that neither side waits for the other.
    let writer = std::thread::spawn(move || stdin.write_all(input.as_bytes()));
    let output = child.wait_with_output().expect("it ends");
    // It may have stopped reading because of an error, which it tells.
    let _ = writer.join();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{program} {flags:?} does not take {what}:\n{said}\n{text}");
    String::from_utf8(output.stdout).expect("text")
}

/// Runs `ft-opt` on a text; gives what it printed. `what` names the text.
fn ours(flags: &[&str], text: &str, what: &str) -> String {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let arguments: Vec<String> = ["ft-opt", "-"].iter().chain(flags).map(|&word| word.to_owned()).collect();
    let mut stdin = text.as_bytes();
    let code = ft_opt::run(&arguments, &mut Streams { stdin: &mut stdin, out: &mut out, err: &mut err, color: false });
    let said = String::from_utf8_lossy(&err);
    assert_eq!(code, 0, "ft-opt {flags:?} does not take {what}:\n{said}\n{text}");
    String::from_utf8(out).expect("text")
}

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// The file of a dialect that has every operation.
fn roundtrip(name: &str) -> String {
    let path = folder(name).join("roundtrip.mlir");
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Both sides read and print both forms of a program, and mean the same one by them: what
/// upstream prints comes back to it unchanged.
#[test]
fn upstream_reads_what_we_print_and_we_read_what_it_prints() {
    let Some(mlir_opt) = installed("mlir-opt") else { return };
    for &name in SHARED.iter().filter(|&&name| catalog::registry().dialects().iter().any(|known| known.name == name)) {
        let file = roundtrip(name);
        let (custom, generic) = (ours(&[], &file, name), ours(&["--print-generic"], &file, name));
        let theirs = upstream(&mlir_opt, &[], &custom, name);
        let their_generic = upstream(&mlir_opt, &["--mlir-print-op-generic"], &custom, name);
        let back = |text: &str| upstream(&mlir_opt, &[], text, name);
        assert_same(name, "what upstream makes of our generic form", &theirs, &back(&generic));
        assert_same(name, "upstream's custom form through us", &theirs, &back(&ours(&[], &theirs, name)));
        assert_same(name, "upstream's generic form through us", &theirs, &back(&ours(&[], &their_generic, name)));
        // Upstream prints the address space of a global even where it is the default, puts a space
        // behind some operations, and gives names to attributes that we print where they stand.
        if name != "llvm" && !theirs.starts_with('#') {
            assert_same(name, "upstream's text to the character", &theirs, &ours(&[], &theirs, name));
        }
    }
}

/// Two texts are the same; else the first line that differs is shown.
fn assert_same(name: &str, what: &str, wanted: &str, found: &str) {
    let (mut wanted, mut found) = (readable(wanted), readable(found));
    loop {
        match (wanted.next(), found.next()) {
            (None, None) => return,
            (theirs, mine) => assert_eq!(theirs, mine, "{name}: {what} (left is wanted, right was found)"),
        }
    }
}

/// Lines without empty ones, which upstream puts behind aliases, and without its comments on what
/// branches to a block.
fn readable(text: &str) -> impl Iterator<Item = &str> {
    let without_comment = |line: &str| line.find("  // ").map_or(line.len(), |at| at);
    text.lines().map(move |line| &line[..without_comment(line)]).filter(|line| !line.trim().is_empty())
}

/// The generic form of our own dialects is text that upstream keeps as it is.
#[test]
fn upstream_keeps_our_dialects_in_generic_form() {
    let Some(mlir_opt) = installed("mlir-opt") else { return };
    for &name in OURS {
        let file = roundtrip(name);
        let generic = ours(&["--print-generic"], &file, name);
        let flags = ["--allow-unregistered-dialect", "--mlir-print-op-generic"];
        let theirs = upstream(&mlir_opt, &flags, &generic, name);
        let again = ours(&["--print-generic"], &theirs, name);
        assert_same(name, "what we make of it", &ours(&[], &theirs, name), &ours(&[], &again, name));
        assert_same(name, "its second pass", &theirs, &upstream(&mlir_opt, &flags, &again, name));
    }
}

/// No operation is forgotten: each dialect that programs are written in has a file in which each of its operations stands.
#[test]
fn every_operation_stands_in_a_roundtrip_file() {
    let mut missing = Vec::new();
    for dialect in catalog::registry().dialects().iter().filter(|dialect| !BY_SHAPE.contains(&dialect.name)) {
        // The folder is that of the crate: `loop` is a word of Rust.
        let name = if dialect.name == "loop" { "loops" } else { dialect.name };
        let generic = ours(&["--print-generic"], &roundtrip(name), name);
        let stands = |name: &str| generic.contains(&format!("\"{name}\"("));
        missing.extend(
            dialect.ops.iter().map(|def| def.name).filter(|name| !stands(name) && !NOT_UPSTREAM.contains(name)),
        );
    }
    assert!(missing.is_empty(), "roundtrip.mlir of their dialects do not have: {}", missing.join(", "));
}

/// Nothing is read from the input of this process.
fn run_tool(run: fn(&[String], &mut Streams<'_>) -> u8, arguments: &[&str]) -> Result<String, String> {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let arguments: Vec<String> = arguments.iter().map(|&word| word.to_owned()).collect();
    let mut streams = Streams { stdin: &mut empty(), out: &mut out, err: &mut err, color: false };
    match run(&arguments, &mut streams) {
        0 => Ok(String::from_utf8(out).expect("text")),
        _ => Err(String::from_utf8_lossy(&err).into_owned()),
    }
}
