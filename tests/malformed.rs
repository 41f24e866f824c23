//! Text that is no program: cut off, changed at random, nested 100k deep, huge. There is a
//! diagnostic or there is none, but never a panic, and time and memory stay in proportion.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::time::{Duration, Instant};

use ft_opt::Streams;

/// Runs the tool on bytes, with all passes up to the lowest level. The exit code says that there
/// is something wrong exactly if something was said.
fn run(bytes: &[u8], what: &str) -> u8 {
    let arguments = ["ft-opt", "-", "--pass-pipeline=@simplify,@cpu", "--threads=1"].map(str::to_owned);
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let run = || {
        let mut stdin = bytes;
        ft_opt::run(&arguments, &mut Streams { stdin: &mut stdin, out: &mut out, err: &mut err, color: false })
    };
    let code =
        catch_unwind(AssertUnwindSafe(run)).unwrap_or_else(|_| panic!("{what}:\n{}", String::from_utf8_lossy(bytes)));
    let said = String::from_utf8_lossy(&err);
    assert!(!said.contains("panicked"), "{what}: {said}\n{}", String::from_utf8_lossy(bytes));
    assert!(code == 0 || !said.is_empty(), "{what}: it fails and says nothing\n{}", String::from_utf8_lossy(bytes));
    code
}

/// Programs that use all that there is, in both forms.
fn samples() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let names = [
        "builtin/attributes",
        "builtin/resources",
        "builtin/floats",
        "arith/generic",
        "arith/constants",
        "func/roundtrip",
        "memref/roundtrip",
        "loops/roundtrip",
        "loops/canonicalize",
        "llvm/roundtrip",
        "language/text",
        "math/roundtrip",
        "vector/roundtrip",
        "tensor/roundtrip",
        "ad/roundtrip",
        "scf/roundtrip",
        "cf/roundtrip",
        "stablehlo/roundtrip",
        "chlo/roundtrip",
    ];
    let read = |name: &str| {
        let path = folder.join(name).with_extension("mlir");
        let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        (name.to_owned(), text)
    };
    names.iter().map(|name| read(name)).collect()
}

/// Numbers that are the same in every run (xorshift, Marsaglia 2003).
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % limit
    }
}

#[test]
fn programs_that_end_early() {
    for (name, text) in samples() {
        // Long files say the same thing often.
        let step = 1 + text.len() / 4000;
        for end in (0..text.len()).step_by(step) {
            run(&text.as_bytes()[..end], &format!("{name} up to byte {end}"));
        }
    }
}

/// What is put into programs, beside single bytes.
const PIECES: [&str; 24] = [
    "%", "@", "^", "#", "!", "\"", "(", ")", "{", "}", "[", "]", "<", ">", "->", ":", ",", "//", "x", "-1", "0x",
    "dense<", "loc(", "\n",
];

#[test]
fn programs_with_random_changes() {
    let mut random = Random(0x5DEE_CE66);
    for (name, text) in samples() {
        for round in 0..1500 {
            let mut bytes = text.clone().into_bytes();
            for _ in 0..1 + random.below(3) {
                let at = random.below(bytes.len());
                match random.below(6) {
                    0 => bytes[at] = random.below(256) as u8,
                    1 => bytes[at] = b' ' + random.below(95) as u8,
                    2 => drop(bytes.remove(at)),
                    3 => drop(bytes.splice(at..at, PIECES[random.below(PIECES.len())].bytes())),
                    4 => {
                        let end = (at + random.below(40)).min(bytes.len());
                        drop(bytes.drain(at..end));
                    }
                    _ => {
                        let end = (at + random.below(40)).min(bytes.len());
                        let part = bytes[at..end].to_vec();
                        let to = random.below(bytes.len());
                        drop(bytes.splice(to..to, part));
                    }
                }
                if bytes.is_empty() {
                    break;
                }
            }
            run(&bytes, &format!("{name}, change {round}"));
        }
    }
}

#[test]
fn words_in_any_order() {
    let mut random = Random(0xC0FF_EE11);
    for (name, text) in samples() {
        let words: Vec<&str> = text.split_inclusive([' ', '\n', '(', ')', ',']).collect();
        for round in 0..200 {
            let count = 5 + random.below(60);
            let mixed: String = (0..count).map(|_| words[random.below(words.len())]).collect();
            run(mixed.as_bytes(), &format!("{name}, mix {round}"));
        }
    }
}

const DEEP: usize = 100_000;

/// Nested text between a head and a tail; with and without its end.
fn nested(head: &str, open: &str, inner: &str, close: &str, tail: &str) -> [String; 2] {
    let (opened, closed) = (open.repeat(DEEP), close.repeat(DEEP));
    [format!("{head}{opened}{inner}{closed}{tail}"), format!("{head}{opened}")]
}

#[test]
fn deep_nesting() {
    let function = "func.func @f(%c: i1, %x: f32) {\n";
    let cases = [
        ("regions", nested(function, "loop.if %c {\n", "", "}\n", "return }")),
        (
            "generic regions",
            nested(
                function,
                "\"loop.if\"(%c) ({\n",
                "\"loop.yield\"() : () -> ()\n",
                "}, {}) : (i1) -> ()\n",
                "return }",
            ),
        ),
        ("modules", nested("", "module {\n", "", "}\n", "")),
        ("function types", nested("func.func private @f(", "(", "f32", ") -> ()", ")")),
        ("tuples", nested("func.func private @f(", "tuple<", "f32", ">", ")")),
        ("memrefs", nested("func.func private @f(", "memref<2x", "f32", ">", ")")),
        ("complex", nested("func.func private @f(", "complex<", "f32", ">", ")")),
        ("structs", nested("func.func private @f(", "!llvm.struct<(", "i32", ")>", ")")),
        ("arrays of llvm", nested("func.func private @f(", "!llvm.array<2 x ", "i32", ">", ")")),
        ("array attributes", nested("module attributes {a = ", "[", "1", "]", "} {}")),
        ("dictionaries", nested("module attributes {a = ", "{a = ", "1", "}", "} {}")),
        ("dense", nested("module attributes {a = dense<", "[", "1", "]", "> : tensor<1xi32>} {}")),
        ("affine parentheses", nested("module attributes {a = affine_map<(d0) -> (", "(", "d0", ")", ")>} {}")),
        ("affine signs", nested("module attributes {a = affine_map<(d0) -> (", "-", "d0", "", ")>} {}")),
        ("affine sets", nested("module attributes {a = affine_set<(d0) : (", "(", "d0", ")", " >= 0)>} {}")),
        ("distinct", nested("module attributes {a = ", "distinct[0]<", "1", ">", "} {}")),
        ("sparse", nested("module attributes {a = sparse<", "[", "1", "]", ", 1> : tensor<1xi32>} {}")),
        ("strings", nested("module attributes {a = dense<", "[", "\"a\"", "]", "> : tensor<1x!a.b>} {}")),
        ("typed strings", nested("module attributes {a = ", "\"s\" : tensor<1xf32, ", "1", ">", "} {}")),
        ("resources", nested("{-# dialect_resources: ", "{", "", "}", " #-}")),
        ("locations", nested("module {} loc(", "fused[", "\"f\":1:1", "]", ")")),
        ("call sites", nested("module {} loc(", "callsite(\"f\":1:1 at ", "\"g\":1:1", ")", ")")),
        ("opaque types", nested("func.func private @f(!x.y", "<", "a", ">", ")")),
        ("opaque attributes", nested("module attributes {a = #x.y", "<", "a", ">", "} {}")),
        ("parentheses", nested("", "(", "", ")", "")),
        ("brackets of all kinds", nested(function, "([{<", "", ">}])", "}")),
        ("strings", nested("", "\"", "", "\"", "")),
        ("symbols", nested("module attributes {a = @a", "::@a", "", "", "} {}")),
        ("packs", nested(function, "%a, ", "%b = \"x\"()", "", "}")),
        ("minus", nested("module attributes {a = ", "-", "1", "", "} {}")),
    ];
    for (name, texts) in cases {
        for text in texts {
            let start = Instant::now();
            run(text.as_bytes(), name);
            assert!(start.elapsed() < Duration::from_secs(20), "{name} takes {:?}", start.elapsed());
        }
    }
}

#[test]
fn deep_pipelines() {
    for (open, close) in [("builtin.module(", ")"), ("func.func(", ")"), ("cse{", "}"), ("(", ")"), ("any(", ")")] {
        for text in [format!("{}cse{}", open.repeat(DEEP), close.repeat(DEEP)), open.repeat(DEEP)] {
            let arguments = ["ft-opt", "-", &format!("--pass-pipeline={text}")].map(str::to_owned);
            let (mut out, mut err) = (Vec::new(), Vec::new());
            let mut stdin: &[u8] = b"module {}";
            let code =
                ft_opt::run(&arguments, &mut Streams { stdin: &mut stdin, out: &mut out, err: &mut err, color: false });
            assert!(code == 0 || !err.is_empty(), "{open}");
        }
    }
}

/// Literals and shapes that are larger than anything that could be computed with.
#[test]
fn huge_numbers() {
    let digits = "9".repeat(DEEP);
    let cases = [
        format!("func.func @f() {{ %0 = arith.constant {digits} : i64 return }}"),
        format!("func.func @f() {{ %0 = arith.constant 0x{digits} : i64 return }}"),
        format!("func.func @f() {{ %0 = arith.constant {digits}.0 : f64 return }}"),
        format!("func.func @f() {{ %0 = arith.constant 1.0e{digits} : f64 return }}"),
        format!("func.func @f() {{ %0 = arith.constant 0.{digits} : f64 return }}"),
        format!("func.func private @f(i{digits})"),
        format!("func.func private @f(memref<{digits}xf32>)"),
        "func.func private @f(memref<9223372036854775807x9223372036854775807xf32>)".to_owned(),
        "func.func @f() { %0 = arith.constant dense<1.0> : tensor<9223372036854775807xf64> return }".to_owned(),
        "func.func @f() { %0 = arith.constant dense<1.0> : tensor<4294967296x4294967296x4xf64> return }".to_owned(),
        "func.func @f() { %0 = arith.constant dense<0> : tensor<1099511627776xi8> %1 = arith.addi %0, %0 : tensor<1099511627776xi8> return }".to_owned(),
        "func.func @f() { %0 = memref.alloc() : memref<9223372036854775807x2xf64> memref.dealloc %0 : memref<9223372036854775807x2xf64> return }".to_owned(),
        "memref.global @g : memref<1099511627776xf32> = dense<0.0>\nfunc.func @f() { %0 = memref.get_global @g : memref<1099511627776xf32> return }".to_owned(),
        "func.func @f(%m: memref<4xf32>) { %0 = memref.subview %m[9223372036854775807] [9223372036854775807] [9223372036854775807] : memref<4xf32> to memref<9223372036854775807xf32> return }".to_owned(),
        "func.func @f(%m: memref<4x4xf32, strided<[9223372036854775807, -9223372036854775808], offset: 9223372036854775807>>, %i: index) -> f32 { %0 = memref.load %m[%i, %i] : memref<4x4xf32, strided<[9223372036854775807, -9223372036854775808], offset: 9223372036854775807>> return %0 : f32 }".to_owned(),
        "func.func private @f(!llvm.array<18446744073709551615 x i8>)".to_owned(),
        "func.func @f() { %0:4294967296 = \"arith.constant\"() : () -> i32 return }".to_owned(),
        "func.func @f() { %0:99999999999999999999 = \"arith.constant\"() : () -> i32 return }".to_owned(),
        "func.func @f(%x: i32) { %0 = arith.addi %x, %x#4294967295 : i32 return }".to_owned(),
        "module {} loc(\"f\":99999999999:99999999999)".to_owned(),
        format!("func.func @f() {{ %0 = arith.constant {digits}.0 : f128 return }}"),
        format!("func.func @f() {{ %0 = arith.constant 0x{digits} : f80 return }}"),
        "func.func @f() { %0 = arith.constant 1.0e-308 : f128 return }\n".repeat(200),
        "func.func @f() { %0 = arith.constant sparse<[[0]], [1]> : tensor<9223372036854775807xi32> return }".to_owned(),
        "func.func @f() { %0 = arith.constant sparse<[[9223372036854775806, 0]], [1]> : tensor<9223372036854775807x4294967296xi32> return }".to_owned(),
        "module attributes {a = sparse<[], []> : tensor<9223372036854775807x9223372036854775807xf80>} {}".to_owned(),
        format!("module attributes {{a = distinct[{digits}]<>}} {{}}"),
        format!("module attributes {{a = [{}]}} {{}}", (0..20_000).map(|at| format!("distinct[{at}]<>")).collect::<Vec<_>>().join(", ")),
        format!("module attributes {{a = [{}]}} {{}}", (0..20_000).map(|at| format!("dense_resource<r{at}> : tensor<1xi8>")).collect::<Vec<_>>().join(", ")),
        format!("module {{}} {{-# dialect_resources: {{builtin: {{{}}}}} #-}}", "a: \"0x0100000000\", ".repeat(5000)),
        format!("module {{}} {{-# dialect_resources: {{builtin: {{a: \"0x04000000{digits}\"}}}} #-}}"),
        format!("func.func @f() {{ {} return }}", (0..2000).map(|at| format!("%{at} = arith.constant sparse<[[{at}]], [1]> : tensor<1048576xi64>\n")).collect::<String>()),
        "module attributes {a = affine_map<(d4294967295) -> (d0)>} {}".to_owned(),
        "module attributes {a = affine_map<(d0) -> (d0 * 9223372036854775807 * 9223372036854775807)>} {}".to_owned(),
        "module attributes {a = affine_map<(d0) -> (-9223372036854775808 floordiv -1, 1 mod 0, 1 ceildiv 0)>} {}".to_owned(),
        "func.func @f() { %0 = arith.constant -9223372036854775808 : i64 %1 = arith.constant -1 : i64 %2 = arith.divsi %0, %1 : i64 %3 = arith.remsi %0, %1 : i64 %4 = arith.ceildivsi %0, %1 : i64 %5 = arith.floordivsi %0, %1 : i64 return }".to_owned(),
        "func.func @f(%x: f32) -> f32 { %c0 = arith.constant -9223372036854775808 : index %c1 = arith.constant 9223372036854775807 : index %r = loop.for %i = %c0 to %c1 step %c1 iter_args(%a = %x) -> (f32) { loop.yield %a : f32 } return %r : f32 }".to_owned(),
        format!("func.func @{}() {{ return }}", "long".repeat(DEEP)),
        format!("func.func @f(%{0}: f32) -> f32 {{ return %{0} : f32 }}", "long".repeat(DEEP)),
        format!("func.func @f() {{ {} }}", "%x = arith.constant 1 : i32\n".repeat(2000)),
        format!("func.func @f() {{ {} }}", "arith.adf %x\n".repeat(20_000)),
        "\0".repeat(DEEP),
        "}\n".repeat(DEEP),
        "func.func @f(".repeat(1000),
    ];
    for text in cases {
        let start = Instant::now();
        run(text.as_bytes(), &text.chars().take(120).collect::<String>());
        assert!(
            start.elapsed() < Duration::from_secs(10),
            "{:?}: {}",
            start.elapsed(),
            text.chars().take(120).collect::<String>()
        );
    }
}

/// Lists of twenty thousand: results, arguments of blocks, cases, blocks in a row, symbols of one
/// name, functions that call each other in a circle.
#[test]
fn long_lists() {
    const LONG: usize = 20_000;
    let list = |item: &dyn Fn(usize) -> String, between: &str| (0..LONG).map(item).collect::<Vec<_>>().join(between);
    let types = list(&|_| "i32".into(), ", ");
    let cases = [
        format!(
            "func.func private @g() -> ({types})\nfunc.func @f() {{ %a:{LONG} = call @g() : () -> ({types}) return }}"
        ),
        format!("func.func @f(%x: i32) -> ({types}) {{ return {} : {types} }}", list(&|_| "%x".into(), ", ")),
        format!(
            "func.func @f(%x: i32) {{ cf.br ^a({} : {types})\n^a({}): return }}",
            list(&|_| "%x".into(), ", "),
            list(&|at| format!("%a{at}: i32"), ", "),
        ),
        format!(
            "func.func @f(%x: i32) {{ cf.switch %x : i32, [ default: ^a, {} ]\n^a: return }}",
            list(&|at| format!("{at}: ^a"), ", "),
        ),
        format!(
            "func.func @f() {{ cf.br ^b0\n{}\n^b{LONG}: return }}",
            list(&|at| format!("^b{at}: cf.br ^b{}", at + 1), "\n")
        ),
        list(&|_| "func.func private @f()".into(), "\n"),
        list(&|at| format!("func.func @f{at}() {{ call @f{}() : () -> () return }}", (at + 1) % LONG), "\n"),
    ];
    for text in cases {
        let (start, what) = (Instant::now(), text.chars().take(120).collect::<String>());
        run(text.as_bytes(), &what);
        assert!(start.elapsed() < Duration::from_secs(60), "{:?}: {what}", start.elapsed());
    }
}

/// Programs that people edit elsewhere: other ends of lines, bytes before the text, blanks that
/// are none.
#[test]
fn other_texts() {
    let program = "func.func @f(%x: f32) -> f32 {\n  return %x : f32\n}\n";
    for (text, code) in [
        (program.replace('\n', "\r\n"), 0),
        (program.replace('\n', "\r"), 0),
        (program.replace(' ', "\0"), 0),
        (program.replace(' ', "\t"), 0),
        (format!("\u{FEFF}{program}"), 1),
        (program.replace("  ", "\u{A0}"), 1),
    ] {
        assert_eq!(run(text.as_bytes(), &text), code, "{text:?}");
    }
    let utf16: Vec<u8> = program.encode_utf16().flat_map(u16::to_le_bytes).collect();
    run(&utf16, "UTF-16");
}
