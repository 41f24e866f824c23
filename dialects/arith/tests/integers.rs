//! Integer operations in the evaluator against Rust's own arithmetic, for all operands of one,
//! four and eight bits, and special ones of wider types.

mod common;

use common::{context, function, parse, run_bits};

/// What an operation should give for values of so many bits: sign-extended and zero-extended
/// operands to a result of any width, or nothing if it is undefined.
type Wanted = fn(u32, [i128; 2], [i128; 2]) -> Option<i128>;

fn least(width: u32) -> i128 {
    -(1 << (width - 1))
}

fn divided(width: u32, [a, b]: [i128; 2], round: fn(i128, i128) -> i128) -> Option<i128> {
    (b != 0 && !(b == -1 && a == least(width))).then(|| round(a, b))
}

fn fits_signed(width: u32, value: i128) -> bool {
    (least(width)..-least(width)).contains(&value)
}

fn fits_unsigned(width: u32, value: i128) -> bool {
    (0..1 << width).contains(&value)
}

const OPERATIONS: &[(&str, Wanted)] = &[
    ("addi %a, %b", |_, [a, b], _| Some(a + b)),
    ("subi %a, %b", |_, [a, b], _| Some(a - b)),
    ("muli %a, %b", |_, [a, b], _| Some(a * b)),
    ("addi %a, %b overflow<nsw>", |w, [a, b], _| Some(a + b).filter(|&sum| fits_signed(w, sum))),
    ("addi %a, %b overflow<nuw>", |w, _, [a, b]| Some(a + b).filter(|&sum| fits_unsigned(w, sum))),
    ("subi %a, %b overflow<nsw>", |w, [a, b], _| Some(a - b).filter(|&sum| fits_signed(w, sum))),
    ("subi %a, %b overflow<nuw>", |w, _, [a, b]| Some(a - b).filter(|&sum| fits_unsigned(w, sum))),
    ("muli %a, %b overflow<nsw>", |w, [a, b], _| Some(a * b).filter(|&product| fits_signed(w, product))),
    ("muli %a, %b overflow<nuw>", |w, _, [a, b]| (a.checked_mul(b)).filter(|&product| fits_unsigned(w, product))),
    ("shli %a, %b", |w, _, [a, b]| (b < w.into()).then(|| a << b)),
    ("shrsi %a, %b", |w, [a, _], [_, b]| (b < w.into()).then(|| a.div_euclid(1 << b))),
    ("shrui %a, %b", |w, _, [a, b]| (b < w.into()).then(|| a / (1 << b))),
    ("shrui %a, %b exact", |w, _, [a, b]| (b < w.into() && a % (1 << b) == 0).then(|| a / (1 << b))),
    ("divsi %a, %b", |w, ab, _| divided(w, ab, |a, b| a / b)),
    ("divsi %a, %b exact", |w, ab, _| divided(w, ab, |a, b| a / b).filter(|quotient| quotient * ab[1] == ab[0])),
    ("divui %a, %b", |_, _, [a, b]| a.checked_div(b)),
    ("remsi %a, %b", |w, ab, _| divided(w, ab, |a, b| a - a / b * b)),
    ("remui %a, %b", |_, _, [a, b]| a.checked_rem(b)),
    ("floordivsi %a, %b", |w, ab, _| divided(w, ab, |a, b| (a as f64 / b as f64).floor() as i128)),
    ("ceildivsi %a, %b", |w, ab, _| divided(w, ab, |a, b| (a as f64 / b as f64).ceil() as i128)),
    ("ceildivui %a, %b", |_, _, [a, b]| (b != 0).then(|| (a as f64 / b as f64).ceil() as i128)),
    ("andi %a, %b", |_, [a, b], _| Some(a & b)),
    ("ori %a, %b", |_, [a, b], _| Some(a | b)),
    ("xori %a, %b", |_, [a, b], _| Some(a ^ b)),
    ("minsi %a, %b", |_, [a, b], _| Some(a.min(b))),
    ("maxsi %a, %b", |_, [a, b], _| Some(a.max(b))),
    ("minui %a, %b", |_, _, [a, b]| Some(a.min(b))),
    ("maxui %a, %b", |_, _, [a, b]| Some(a.max(b))),
];

/// A predicate, what it says, and whether of signed numbers.
type Comparison = (&'static str, fn(i128, i128) -> bool, bool);

const COMPARISONS: &[Comparison] = &[
    ("eq", |a, b| a == b, true),
    ("ne", |a, b| a != b, true),
    ("slt", |a, b| a < b, true),
    ("sle", |a, b| a <= b, true),
    ("sgt", |a, b| a > b, true),
    ("sge", |a, b| a >= b, true),
    ("ult", |a, b| a < b, false),
    ("ule", |a, b| a <= b, false),
    ("ugt", |a, b| a > b, false),
    ("uge", |a, b| a >= b, false),
];

fn sign_extended(width: u32, bits: u64) -> i128 {
    let value = i128::from(bits);
    if value >= -least(width) { value + 2 * least(width) } else { value }
}

fn wrapped(width: u32, value: i128) -> u64 {
    value.rem_euclid(1 << width) as u64
}

/// Calls a function of two integers for all pairs of `operands`.
fn check(text: &str, operands: &[u64], width: u32, wanted: impl Fn([i128; 2], [i128; 2]) -> Option<u64>) {
    let cx = context(&[]);
    let module = parse(&cx, text);
    for &a in operands {
        for &b in operands {
            let found = run_bits(&cx, &module, &[a, b]);
            let signed = [a, b].map(|bits| sign_extended(width, bits));
            let wanted = wanted(signed, [a.into(), b.into()]);
            assert_eq!(found, wanted, "{a:#x} {b:#x} in\n{text}");
        }
    }
}

fn all(width: u32) -> Vec<u64> {
    (0..1 << width).collect()
}

fn special(width: u32) -> Vec<u64> {
    let sign = 1u64 << (width - 1);
    let ones = sign | (sign - 1);
    let small = [0, 1, 2, 3, 7, u64::from(width) - 1, u64::from(width)];
    small
        .into_iter()
        .chain([sign - 2, sign - 1, sign, sign + 1, ones - 2, ones - 1, ones, ones / 3, ones / 5])
        .collect()
}

fn binary(ty: &str, width: u32, operands: &[u64]) {
    for (operation, wanted) in OPERATIONS {
        // The reference divides in `f64`.
        if width > 32 && operation.contains("rdivsi") | operation.contains("ildiv") {
            continue;
        }
        let body = format!("  %0 = arith.{operation} : {ty}\n  test.return %0 : {ty}");
        let text = function(&format!("%a: {ty}, %b: {ty}"), &body);
        check(&text, operands, width, |signed, unsigned| {
            wanted(width, signed, unsigned).map(|value| wrapped(width, value))
        });
    }
}

#[test]
fn small_integers_exhaustively() {
    for width in [1, 4, 8] {
        binary(&format!("i{width}"), width, &all(width));
    }
}

#[test]
fn wide_integers_at_their_limits() {
    for (ty, width) in [("i16", 16), ("i32", 32), ("i33", 33), ("i64", 64), ("index", 64)] {
        binary(ty, width, &special(width));
    }
}

#[test]
fn comparisons() {
    for (predicate, holds, is_signed) in COMPARISONS {
        for (width, operands) in [(8, all(8)), (64, special(64)), (1, all(1))] {
            let body = format!("  %0 = arith.cmpi {predicate}, %a, %b : i{width}\n  test.return %0 : i1");
            let text = function(&format!("%a: i{width}, %b: i{width}"), &body);
            check(&text, &operands, width, |signed, unsigned| {
                let [a, b] = if *is_signed { signed } else { unsigned };
                Some(u64::from(holds(a, b)))
            });
        }
    }
}

#[test]
fn both_halves() {
    let wanted: [(&str, Wanted); 4] = [
        ("mulsi_extended", |w, [a, b], _| Some((a * b) >> w)),
        ("mului_extended", |w, _, [a, b]| Some((a * b) >> w)),
        ("mulsi_extended", |_, [a, b], _| Some(a * b)),
        ("mului_extended", |_, [a, b], _| Some(a * b)),
    ];
    for (at, (operation, wanted)) in wanted.into_iter().enumerate() {
        let result = if at < 2 { "%high" } else { "%low" };
        let body = format!("  %low, %high = arith.{operation} %a, %b : i8\n  test.return {result} : i8");
        let text = function("%a: i8, %b: i8", &body);
        check(&text, &all(8), 8, |signed, unsigned| wanted(8, signed, unsigned).map(|value| wrapped(8, value)));
    }
    let body = "  %sum, %carry = arith.addui_extended %a, %b : i8, i1\n  test.return %carry : i1";
    check(&function("%a: i8, %b: i8", body), &all(8), 8, |_, [a, b]| Some(u64::from(a + b > 255)));
}

#[test]
fn integer_casts() {
    let cases: [(&str, &str, &str, Wanted); 8] = [
        ("extsi", "i8", "i32", |_, [a, _], _| Some(a)),
        ("extui", "i8", "i64", |_, _, [a, _]| Some(a)),
        ("trunci", "i8", "i3", |_, [a, _], _| Some(a)),
        ("index_cast", "i8", "index", |_, [a, _], _| Some(a)),
        ("index_castui", "i8", "index", |_, _, [a, _]| Some(a)),
        ("bitcast", "i8", "i8", |_, [a, _], _| Some(a)),
        ("sitofp", "i8", "f32", |_, [a, _], _| Some((a as f32).to_bits().into())),
        ("uitofp", "i8", "f64", |_, _, [a, _]| Some((a as f64).to_bits().into())),
    ];
    for (operation, from, to, wanted) in cases {
        let width = match to {
            "index" => 64,
            _ => to[1..].parse().expect("a width"),
        };
        let body = format!("  %0 = arith.{operation} %a : {from} to {to}\n  test.return %0 : {to}");
        let text = function(&format!("%a: {from}, %b: {from}"), &body);
        check(&text, &all(8), 8, |signed, unsigned| wanted(8, signed, unsigned).map(|value| wrapped(width, value)));
    }
}

#[test]
fn a_stop_says_why() {
    let cx = context(&[]);
    let stop = |operation: &str, arguments: [u64; 2]| {
        let body = format!("  %0 = arith.{operation} : i8\n  test.return %0 : i8");
        let module = parse(&cx, &function("%a: i8, %b: i8", &body));
        let arguments = arguments.map(ir::eval::Datum::Bits).to_vec();
        common::run(&cx, &module, arguments).expect_err("it stops").message
    };
    assert_eq!(stop("divsi %a, %b", [1, 0]), "division by zero");
    assert_eq!(stop("remui %a, %b", [1, 0]), "division by zero");
    assert_eq!(stop("divsi %a, %b", [0x80, 0xFF]), "the signed division overflows");
    // What is not undefined, but has no value, stops where that is used.
    let returned = |why: &str| format!("{why}, and the result is returned from `@f`");
    assert_eq!(stop("shli %a, %b", [1, 8]), returned("the shift amount is not less than the width"));
    assert_eq!(stop("addi %a, %b overflow<nsw>", [0x7F, 1]), returned("signed overflow, which `nsw` rules out"));
}
