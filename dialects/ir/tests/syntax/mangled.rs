//! Texts that no person writes: whatever they are, reading them ends soon and does not panic.

use crate::{context, parse};

const SAMPLE: &str = r#"
#map = affine_map<(d0, d1)[s0] -> (d0 + s0 * 2, d1 floordiv 2)>
!t = tensor<4x?xf32>
module @m attributes {ft.x = array<i64: 1, 2>} {
  test.func @f(%arg0: f32, %x: !t, %n: index) -> (f32) {
    %0 = test.add %arg0, %arg0 order gt exact {note = "n\41\\"} : f32 loc("f":1:2)
    %1 = test.compare lt, %0, %0 : f32
    %2 = test.load %x[%n, %n] : tensor<4x?xf32>
    test.loop %n as %i {
      %d = test.constant dense<[[1, 2], [3, 4]]> : tensor<2x2xi32>
      %e = test.constant dense<"0x0100000002000000"> : tensor<2xi32>
    }
    test.branch %1, ^bb1, ^bb2
  ^bb1:
    %p:2 = "d.op"(%q#1, %2)[^bb2] <{a = #test.tag<1, f32>}> ({
    ^bb0(%y: f32 loc(callsite("a":1:1 at fused["b"]))):
      "d.use"(%y, %2) : (f32, f32) -> ()
    }) {m = #map, o = #d.x<[(a)]>, s = @a::@"b c"} : (i32, f32) -> (f32, memref<4xf32, strided<[?], offset: 1>, 2>)
    return %2 : f32
  ^bb2:
    %q:2 = "d.q"() : () -> (vector<[4]x2xi1>, i32)
    test.goto ^bb1 // é
  } loc(#loc)
}
#loc = loc("z")
"#;

/// A generator of numbers that are the same in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit as u64) as usize
    }
}

/// How often to try; `FUZZ_ROUNDS` in the environment asks for more, with other numbers.
fn rounds(usual: u64) -> (u64, Random) {
    let more = std::env::var("FUZZ_ROUNDS").ok().and_then(|text| text.parse().ok());
    (more.unwrap_or(usual), Random(88_172_645_463_325_252 ^ more.unwrap_or(0)))
}

/// Reads a text; what comes of it does not matter.
fn survive(text: &str) {
    if let Ok(body) = parse(&context(), text) {
        drop(body);
    }
}

#[test]
fn the_sample_is_right() {
    let cx = context();
    parse(&cx, SAMPLE).unwrap_or_else(|errors| panic!("{errors}"));
}

#[test]
fn cut_off() {
    for end in (0..SAMPLE.len()).filter(|&end| SAMPLE.is_char_boundary(end)) {
        survive(&SAMPLE[..end]);
        survive(&SAMPLE[end..]);
    }
}

#[test]
fn mutated() {
    let (rounds, mut random) = rounds(4000);
    let odd = [
        "{",
        "}",
        "(",
        ")",
        "<",
        ">",
        "[",
        "]",
        "\"",
        "%",
        "^",
        "#",
        "!",
        "@",
        ":",
        "=",
        ",",
        "-",
        "0x",
        "\0",
        "é",
        "99999999999999999999999999999999999999999999",
        "\n",
        "?",
        "x",
        "1.e",
        "//",
        "loc",
        "%a = ",
        "i0",
        "i99999999",
        "dense<",
        "\\",
    ];
    for _ in 0..rounds {
        let mut text = SAMPLE.to_owned();
        for _ in 0..=random.below(3) {
            let mut at = random.below(text.len());
            while !text.is_char_boundary(at) {
                at -= 1;
            }
            let mut end = at + [0, 1, 1, 5, 40][random.below(5)].min(text.len() - at);
            while !text.is_char_boundary(end) {
                end += 1;
            }
            text.replace_range(at..end, odd[random.below(odd.len())]);
        }
        survive(&text);
    }
}

#[test]
fn shuffled_tokens() {
    let tokens: Vec<&str> = SAMPLE.split_inclusive([' ', '(', '{', '<', '\n', ',']).collect();
    let (rounds, mut random) = rounds(3000);
    for _ in 0..rounds {
        let text: String = (0..60).map(|_| tokens[random.below(tokens.len())]).collect();
        survive(&text);
    }
}

#[test]
fn deep() {
    let deep = 100_000;
    let cases = [
        ("\"d.r\"() ({\n", ""),
        ("module {\n", ""),
        ("test.func @f() {\n", ""),
        ("\"d.r\"() {a = ", ""),
        ("", "["),
        ("", "{a = "),
        ("", "tensor<"),
        ("", "("),
        ("", "() -> ("),
        ("", "tuple<"),
        ("", "#test.tag<"),
        ("", "!d.x<"),
        ("", "affine_map<(d0) -> ((("),
        ("", "loc(callsite("),
        ("", "dense<["),
        ("", "callsite("),
    ];
    for (op, attr) in cases {
        let text = format!("{}\"d.op\"() {{a = {}", op.repeat(deep), attr.repeat(deep));
        assert!(parse(&context(), &text).is_err());
    }
    let parens = format!("\"d.op\"() {{a = affine_map<(d0) -> ({}d0", "(".repeat(deep));
    assert!(parse(&context(), &parens).is_err());
    let minus = format!("\"d.op\"() {{a = affine_map<(d0) -> ({}d0", "-".repeat(deep));
    assert!(parse(&context(), &minus).is_err());
    let fused = format!("\"d.op\"() : () -> () loc({}", "fused[".repeat(deep));
    assert!(parse(&context(), &fused).is_err());
}

#[test]
fn long() {
    let sum = format!("\"d.op\"() {{a = affine_map<(d0) -> (d0{})>}} : () -> ()", " + d0".repeat(100_000));
    assert!(parse(&context(), &sum).is_err());
    let dims = format!("\"d.op\"() : () -> tensor<{}f32>", "1x".repeat(100_000));
    assert!(parse(&context(), &dims).is_ok());
    let keys: String = (0..100_000).map(|key| format!("k{key}, ")).collect();
    assert!(parse(&context(), &format!("\"d.op\"() {{{keys} k5}} : () -> ()")).is_err());
    let unknown: String = (0..20_000).map(|name| format!("what{name}.is\n")).collect();
    assert!(parse(&context(), &unknown).is_err());
    let undefined: String = (0..20_000).map(|name| format!("\"d.use\"(%u{name}) : (i1) -> ()\n")).collect();
    assert!(parse(&context(), &undefined).is_err());
}

/// A few lines of aliases can stand for something huge or very deep.
#[test]
fn aliases_that_explode() {
    let wide: String = (1..60).map(|at| format!("#a{at} = [#a{0}, #a{0}]\n", at - 1)).collect();
    assert!(parse(&context(), &format!("#a0 = 1\n{wide}\"d.op\"() {{a = #a59}} : () -> ()")).is_err());
    let narrow: String = (1..10_000).map(|at| format!("!a{at} = tuple<!a{0}>\n", at - 1)).collect();
    assert!(parse(&context(), &format!("!a0 = i1\n{narrow}\"d.op\"() : () -> !a9999")).is_err());
    let backwards: String = (1..10_000).rev().map(|at| format!("#a{at} = #a{}\n", at - 1)).collect();
    assert!(parse(&context(), &format!("{backwards}#a0 = 1\n\"d.op\"() {{a = #a9999}} : () -> ()")).is_err());
    assert!(parse(&context(), "#a = #b\n#b = [#a]\n").is_err());
}
