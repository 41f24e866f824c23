//! Conversions between float formats in native code: every number of the small formats, and what lies
//! between two of them, in every mode of rounding, is what the evaluator makes of it.

use harness::{Numbers, Program, call_natively, evaluate_lowered};
use ir::FloatKind;
use ir::floats::decode;

/// The formats that no machine has and that are computed with.
fn small() -> impl Iterator<Item = FloatKind> {
    FloatKind::ALL.iter().copied().filter(|kind| !kind.is_machine() && !kind.is_wide())
}

const MODES: [&str; 5] = ["", "downward", "upward", "toward_zero", "to_nearest_away"];

/// Runs `@f` on a list by all engines, and asks that they agree on every bit.
fn agree(text: &str, inputs: &[Numbers], what: &str) {
    let program = Program::parse(text).unwrap_or_else(|error| panic!("{what}: {error:#}\n{text}"));
    let wanted = program.evaluate("f", inputs).unwrap_or_else(|error| panic!("{what}: {error:#}\n{text}"));
    let native = call_natively(&program, text, "f", inputs).unwrap_or_else(|error| panic!("{what}: {error:#}"));
    let lowered = evaluate_lowered(&program, "f", inputs).unwrap_or_else(|error| panic!("{what}: {error:#}"));
    let results = |outcome: &harness::Outcome| outcome.memrefs[1].clone().expect("a buffer").values;
    let bits = |value: f64| if value.is_nan() { u64::MAX } else { value.to_bits() };
    for (who, found) in [("native code", &native), ("the lowered program", &lowered.expect("it is covered"))] {
        for (at, (wanted, found)) in results(&wanted).into_iter().zip(results(found)).enumerate() {
            let input = inputs[0].values[at];
            assert!(bits(wanted) == bits(found), "{what}: of {input:e} {who} makes {found}, the evaluator {wanted}");
        }
    }
}

/// A loop that takes each element of a buffer to one of another.
fn text(from: &str, to: &str, body: &str) -> String {
    format!(
        "func.func @f(%x: memref<?x{from}>, %y: memref<?x{to}>) {{
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = memref.dim %x, %c0 : memref<?x{from}>
  loop.for %i = %c0 to %n step %c1 {{
    %a = memref.load %x[%i] : memref<?x{from}>
{body}
    memref.store %r, %y[%i] : memref<?x{to}>
  }}
  return
}}
"
    )
}

fn list(values: Vec<f64>) -> Numbers {
    Numbers { shape: vec![values.len()], values }
}

#[test]
fn every_number_of_a_small_format_as_a_wider_one() {
    for kind in small() {
        let (name, width) = (kind.name(), kind.width());
        for wide in ["f32", "f64", "f16", "bf16"].into_iter().filter(|wide| width < 17 || !wide.contains("16")) {
            let body = format!(
                "    %b = arith.trunci %a : i32 to i{width}\n    %c = arith.bitcast %b : i{width} to {name}\n    %r = arith.extf %c : {name} to {wide}"
            );
            let count = 1usize << width.min(19);
            let step = if width > 8 { 37 } else { 1 };
            let inputs: Vec<f64> = (0..count).step_by(step).map(|bits| bits as f64).collect();
            let zeros = list(vec![0.0; inputs.len()]);
            agree(&text("i32", wide, &body), &[list(inputs), zeros], &format!("{name} to {wide}"));
        }
    }
}

/// Numbers of a format, what lies in the middle of two, and beside both; numbers that are too great
/// or too small.
fn numbers_around(kind: FloatKind, source: &str) -> Vec<f64> {
    let step = if kind.width() > 8 { 997 } else { 1 };
    let mut values: Vec<f64> = Vec::new();
    let limit = 1u64 << kind.width();
    for bits in (0..limit).step_by(step) {
        let (this, next) = (decode(kind, bits), decode(kind, (bits + 1) % limit));
        values.extend([this, (this + next) / 2.0]);
    }
    values.extend([
        0.0,
        -0.0,
        1e30,
        -1e30,
        3e38,
        1e-30,
        -1e-30,
        1e-40,
        -1e-40,
        1.5e-39,
        5.9e-39,
        5.877471754111438e-39,
    ]);
    values.extend([1.1754943508222875e-38, 1.7e38, 2.6e38, 3.4e38, f64::INFINITY, f64::NEG_INFINITY, f64::NAN]);
    if source == "f64" {
        values.extend([1e300, -1e300, 1e-300, 5e-324, -5e-324, 4.9e-39]);
    }
    let beside = |value: f64| match source {
        "f32" => [f64::from((value as f32).next_down()), value as f32 as f64, f64::from((value as f32).next_up())],
        _ => [value.next_down(), value, value.next_up()],
    };
    let values = values.into_iter().flat_map(beside);
    // The bits of other NaNs differ, and what a format cannot say has no value.
    values.filter(|&value| kind.can_say(value)).map(|value| if value.is_nan() { f64::NAN } else { value }).collect()
}

#[test]
fn rounding_to_small_formats() {
    for kind in small() {
        let (name, width) = (kind.name(), kind.width());
        for source in ["f32", "f64"] {
            for mode in MODES {
                let body = format!(
                    "    %b = arith.truncf %a {mode} : {source} to {name}\n    %c = arith.bitcast %b : {name} to i{width}\n    %r = arith.extui %c : i{width} to i32"
                );
                let inputs = numbers_around(kind, source);
                let zeros = list(vec![0.0; inputs.len()]);
                agree(&text(source, "i32", &body), &[list(inputs), zeros], &format!("{source} to {name} {mode}"));
            }
        }
    }
}

/// Modes of rounding are ours for formats of machines, too.
#[test]
fn rounding_to_formats_of_machines() {
    for (source, kind) in [
        ("f64", FloatKind::F32),
        ("f64", FloatKind::F16),
        ("f64", FloatKind::Bf16),
        ("f32", FloatKind::F16),
        ("f32", FloatKind::Bf16),
    ] {
        let (name, width) = (kind.name(), kind.width());
        for mode in &MODES[1..] {
            let body = format!(
                "    %b = arith.truncf %a {mode} : {source} to {name}\n    %c = arith.bitcast %b : {name} to i{width}\n    %r = arith.extui %c : i{width} to i64"
            );
            let step = 1u64 << (width - 8);
            let mut inputs: Vec<f64> = Vec::new();
            for bits in (0..256u64).map(|bits| bits * step + 1) {
                let (this, next) = (decode(kind, bits), decode(kind, bits + 1));
                let middle = (this + next) / 2.0;
                inputs.extend([this, middle, middle + (next - this) / 8.0, middle - (next - this) / 8.0]);
            }
            inputs.extend([0.0, -0.0, 1e30, -1e30, 1e-30, f64::INFINITY, f64::NEG_INFINITY]);
            if source == "f64" {
                inputs.extend([1e300, -1e300, 1e-300, -5e-324]);
            }
            let inputs: Vec<f64> = inputs.into_iter().filter(|value| !value.is_nan()).collect();
            let zeros = list(vec![0.0; inputs.len()]);
            agree(&text(source, "i64", &body), &[list(inputs), zeros], &format!("{source} to {name} {mode}"));
        }
    }
}

/// All pairs of numbers of the formats with up to 64 numbers, and many of the others.
#[test]
fn arithmetic_in_small_formats() {
    for kind in small() {
        let (name, width) = (kind.name(), kind.width());
        for op in ["addf", "subf", "mulf", "divf", "maximumf", "minimumf"] {
            let body = format!(
                "    %low = arith.trunci %a : i64 to i{width}
    %shift = arith.constant 32 : i64
    %upper = arith.shrui %a, %shift : i64
    %high = arith.trunci %upper : i64 to i{width}
    %u = arith.bitcast %low : i{width} to {name}
    %v = arith.bitcast %high : i{width} to {name}
    %w = arith.{op} %u, %v : {name}
    %r = arith.extf %w : {name} to f32"
            );
            let limit = 1u64 << width;
            let step = (limit / 61).max(1);
            let all = || (0..limit).step_by(step as usize);
            let pairs = all().flat_map(|x| all().map(move |y| (x, y)));
            let says = |x: u64, y: u64| {
                let (x, y) = (decode(kind, x), decode(kind, y));
                let result = match op {
                    "addf" => x + y,
                    "subf" => x - y,
                    "mulf" => x * y,
                    "divf" => x / y,
                    _ => 1.0,
                };
                kind.can_say(result)
            };
            let inputs: Vec<f64> = pairs.filter(|&(x, y)| says(x, y)).map(|(x, y)| (y << 32 | x) as f64).collect();
            let zeros = list(vec![0.0; inputs.len()]);
            agree(&text("i64", "f32", &body), &[list(inputs), zeros], &format!("{op} of {name}"));
        }
    }
}
