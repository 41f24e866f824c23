//! Memory and time in proportion to the text, whatever the text says: small programs that speak
//! of huge things, and texts of every kind that are cut off or changed.
//!
//! It is one test, because the allocator counts for the whole process.

use std::alloc::System;
use std::time::{Duration, Instant};

use ft_opt::Streams;
use harness::Random;
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static MEMORY: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// What any run may allocate, given back or not: contexts, tables of passes and reports.
const BASE: usize = 64 << 20;
/// What it may allocate for each byte of the text, in all passes together.
const PER_BYTE: usize = 40_000;
const TIME: Duration = Duration::from_secs(10);

/// Runs the tool; whatever is wrong is said, and without panicking.
fn run(text: &[u8], pipeline: &str) {
    let (region, start) = (Region::new(MEMORY), Instant::now());
    let arguments = ["ft-opt", "-", "--threads=1", &format!("--pass-pipeline={pipeline}")].map(str::to_owned);
    let (mut out, mut err, mut stdin) = (Vec::new(), Vec::new(), text);
    let code = ft_opt::run(&arguments, &mut Streams { stdin: &mut stdin, out: &mut out, err: &mut err, color: false });
    let allocated = region.change().bytes_allocated;
    let shown: String = String::from_utf8_lossy(text).chars().take(300).collect();
    let said = String::from_utf8_lossy(&err);
    assert!(!said.contains("panicked"), "{said}\n{pipeline}\n{shown}");
    assert!(code == 0 || !said.is_empty(), "it fails and says nothing: {pipeline}\n{shown}");
    assert!(start.elapsed() < TIME, "{:?} for {pipeline}\n{shown}", start.elapsed());
    let limit = BASE + PER_BYTE * (text.len() + pipeline.len());
    assert!(allocated < limit, "{allocated} bytes for {} of text: {pipeline}\n{shown}", text.len());
}

/// Programs of few bytes that speak of much.
fn huge() -> Vec<String> {
    let constant = |text: &str| format!("func.func @f() {{ %0 = arith.constant {text} return }}");
    let doubled = |first: &str, next: &dyn Fn(usize) -> String, last: &str| {
        (1..60).fold(format!("{first}\n"), |text, at| text + &next(at) + "\n") + last
    };
    let mut programs = vec![
        constant("dense<1.0> : tensor<99999999999x99999999999xf32>"),
        constant("dense<\"0x00\"> : tensor<1099511627776xi8>"),
        constant("dense<[1, 2]> : tensor<1099511627776xi8>"),
        constant("dense<0> : vector<1099511627776xi8>"),
        constant("dense<> : tensor<0x9223372036854775807xi8>"),
        constant("dense<\"0x\"> : tensor<0xi8>"),
        constant("array<i64: 99999999999999999999>"),
        constant("dense<1.0> : tensor<4294967296xf32> %1 = arith.addf %0, %0 : tensor<4294967296xf32>"),
        constant("dense<1> : tensor<4294967296xi32> %1 = arith.extui %0 : tensor<4294967296xi32> to tensor<4294967296xi64>"),
        constant("dense<true> : vector<16777216x16777216xi1>"),
        "func.func @f(%x: vector<99999999x99999999xf32>) -> vector<99999999x99999999xf32> { %0 = arith.negf %x : vector<99999999x99999999xf32> return %0 : vector<99999999x99999999xf32> }".into(),
        "func.func @f() { %m = memref.alloca() : memref<9223372036854775807xi8> return }".into(),
        "func.func private @f(!llvm.array<4294967296 x array<4294967296 x i8>>)".into(),
        "memref.global constant @g : memref<4294967296xf32> = dense<1.0>".into(),
        "llvm.mlir.global internal @g(dense<0> : tensor<4294967296xi8>) : !llvm.array<4294967296 x i8>".into(),
        "func.func private @f(i16777215, i16777216, i4294967295)".into(),
        "module attributes {a = affine_map<(d0)[s0] -> (((d0 * 9999999999) mod 3) ceildiv -1)>} {}".into(),
        "#a = #a\nmodule attributes {a = #a} {}".into(),
        "#a = [#b]\n#b = [#a]\nmodule attributes {a = #a} {}".into(),
        "!t = tuple<!t>\nfunc.func private @f(!t)".into(),
        "#loc = loc(#loc)\nmodule {} loc(#loc)".into(),
        "module {} loc(callsite(#l at #l))\n#l = loc(callsite(#l at #l))".into(),
        "func.func @f() { return }\n".repeat(300),
        "func.func private @f()\n".repeat(2000),
        "^bb0:\n".repeat(5000),
        format!("func.func @f() {{\n{}return }}", "^bb0:\n".repeat(5000)),
        format!("func.func private @f({})", "f32, ".repeat(20_000)),
        format!("module attributes {{{}}} {{}}", "a, ".repeat(20_000)),
        format!("module attributes {{a = \"{}\"}} {{}}", "\\22".repeat(50_000)),
        format!("func.func @f() {{ {} return }}", "%a, ".repeat(20_000)),
        format!("// {}", "x".repeat(1 << 20)),
        "\u{feff}module {}".into(),
        "module {} // \u{202e}".into(),
    ];
    programs.push(doubled(
        "!t0 = f32",
        &|at| format!("!t{at} = tuple<!t{0}, !t{0}>", at - 1),
        "func.func private @f(!t59)",
    ));
    programs.push(doubled(
        "!t0 = i8",
        &|at| format!("!t{at} = !llvm.struct<(!t{0}, !t{0})>", at - 1),
        "func.func private @f(!t59)",
    ));
    programs.push(doubled(
        "#a0 = 1",
        &|at| format!("#a{at} = [#a{0}, #a{0}]", at - 1),
        "module attributes {a = #a59} {}",
    ));
    programs.push(doubled(
        "#a0 = loc(\"f\":1:1)",
        &|at| format!("#a{at} = loc(fused[#a{0}, #a{0}])", at - 1),
        "module {} loc(#a59)",
    ));
    programs
}

const PROGRAM: &str = "#map = affine_map<(d0, d1)[s0] -> (d0 + s0, d1 floordiv 2)>\n\
    memref.global constant @g : memref<2x2xf32> = dense<[[1.0, -2.5e3], [0x7FC00000, 4.0]]>\n\
    func.func @f(%m: memref<?x4xf32, strided<[4, 1], offset: ?>>, %c: i1, %\"odd\": i32) -> (f32, i32) {\n\
    %z = arith.constant dense<\"0x0000803F00000040\"> : vector<2xf32> loc(fused<\"m\">[\"a.py\":1:2, callsite(\"f\"(unknown) at unknown)])\n\
    %i, %r:2 = \"loop.if\"(%c) ({ loop.yield }, {}) {tag = [1 : i8, @a::@b, {k}], e = array<i32: 1, -2>} : (i1) -> (index, f32, f32)\n\
    %x = memref.load %m[%i, %i] : memref<?x4xf32, strided<[4, 1], offset: ?>>\n\
    cf.cond_br %c, ^bb1(%x : f32), ^bb1(%r#1 : f32)\n^bb1(%y: f32):\n  return %y, %c : f32, i32\n}\n";

const PIPELINE: &str = "builtin.module(func.func(canonicalize,cse),any(dce)),licm,@cpu{threads=2},symbol-dce,canonicalize{max-iterations=3}";

/// A text with a few random changes.
fn changed(text: &str, random: &mut Random) -> Vec<u8> {
    let mut bytes = text.as_bytes().to_vec();
    for _ in 0..1 + random.below(3) {
        let (at, end) = (random.below(bytes.len()), random.below(bytes.len()));
        match random.below(5) {
            0 => bytes[at] = random.below(256) as u8,
            1 => bytes[at] = b"%@^#!\"(){}[]<>-:,=0x\\"[random.below(21)],
            2 => drop(bytes.drain(at..(at + 1 + random.below(20)).min(text.len()).min(bytes.len()).max(at))),
            3 => bytes.swap(at, end),
            _ => {
                let part = bytes[at..(at + random.below(30)).min(bytes.len())].to_vec();
                bytes.splice(end..end, part);
            }
        }
        if bytes.is_empty() {
            break;
        }
    }
    bytes
}

/// The bytes that lowering some transformer blocks allocates.
fn lowering(blocks: usize) -> usize {
    let region = Region::new(MEMORY);
    run(harness::tensors::transformer(blocks).as_bytes(), "@cpu");
    region.change().bytes_allocated
}

#[test]
fn memory_is_in_proportion_to_the_text() {
    let (few, many) = (lowering(3), lowering(30));
    assert!(many < 20 * few, "{many} bytes for ten times as many blocks, {few} for few");
    for text in huge() {
        run(text.as_bytes(), "canonicalize,cse,@cpu");
    }
    let mut random = Random(7);
    for end in 0..PROGRAM.len() {
        run(&PROGRAM.as_bytes()[..end], "canonicalize");
    }
    for _ in 0..600 {
        run(&changed(PROGRAM, &mut random), "canonicalize,cse");
    }
    for end in 0..PIPELINE.len() {
        run(b"module {}", &PIPELINE[..end]);
    }
    for _ in 0..600 {
        run(b"func.func @f() { return }", &String::from_utf8_lossy(&changed(PIPELINE, &mut random)));
    }
    for bytes in [
        &b"module {}\xff"[..],
        b"\xff\xfe",
        b"\xc3(",
        b"\xed\xa0\x80",
        b"module {} // \xf0\x9f",
        b"\"\xff\"() : () -> ()",
    ] {
        run(bytes, "cse");
    }
}
