//! Functions in the evaluator against values from tables and against Rust's own functions, and
//! folding against the evaluator.

#[path = "../../arith/tests/common/mod.rs"]
mod common;

use common::{function, parse, run_bits, special_floats};
use ir::{Body, Context, FloatKind, floats};

fn context() -> Context {
    common::context(&[math::DIALECT])
}

fn unary(cx: &Context, name: &str, ty: &str) -> Body {
    let body = format!("  %0 = math.{name} %a : {ty}\n  test.return %0 : {ty}");
    parse(cx, &function(&format!("%a: {ty}"), &body))
}

/// Values by more digits than `f64` has, rounded.
const TABLE: &[(&str, f64, f64)] = &[
    ("acos", 0.5, std::f64::consts::FRAC_PI_3),
    ("acosh", 2.0, 1.3169578969248168),
    ("asin", 0.5, std::f64::consts::FRAC_PI_6),
    ("asinh", 0.5, 0.48121182505960347),
    ("atan", 1.0, std::f64::consts::FRAC_PI_4),
    ("atanh", 0.5, 0.5493061443340549),
    ("cbrt", 27.0, 3.0),
    ("cos", 1.0, 0.5403023058681398),
    ("cosh", 1.0, 1.5430806348152437),
    ("erf", 0.5, 0.5204998778130465),
    ("erfc", 2.0, 0.004677734981047266),
    ("exp", 1.0, std::f64::consts::E),
    ("exp2", 0.5, std::f64::consts::SQRT_2),
    ("expm1", 1e-10, 1.00000000005e-10),
    ("log", 2.0, std::f64::consts::LN_2),
    ("log10", 1000.0, 3.0),
    ("log1p", 1e-10, 9.9999999995e-11),
    ("log2", 8.0, 3.0),
    ("rsqrt", 4.0, 0.5),
    ("sin", 1.0, 0.8414709848078965),
    ("sinh", 1.0, 1.1752011936438014),
    ("sqrt", 2.0, std::f64::consts::SQRT_2),
    ("tan", 1.0, 1.5574077246549023),
    ("tanh", 0.5, 0.46211715726000973),
    ("ceil", -0.5, -0.0),
    ("floor", -0.5, -1.0),
    ("trunc", -1.5, -1.0),
    ("round", -2.5, -3.0),
    ("roundeven", -2.5, -2.0),
    ("absf", -0.0, 0.0),
];

#[test]
fn values_of_tables() {
    let cx = context();
    for &(name, x, wanted) in TABLE {
        let kinds = [("f64", FloatKind::F64, 4e-16), ("f32", FloatKind::F32, 3e-7), ("f16", FloatKind::F16, 2e-3)];
        for (ty, kind, error) in kinds {
            let input = floats::encode(kind, x);
            // Narrow formats do not hold the argument exactly, so only arguments that they hold.
            if floats::decode(kind, input) != x {
                continue;
            }
            let found = run_bits(&cx, &unary(&cx, name, ty), &[input]).expect("a value");
            let found = floats::decode(kind, found);
            let is_near = (found - wanted).abs() <= error * wanted.abs();
            assert!(is_near && found.is_sign_negative() == wanted.is_sign_negative(), "{name} {x} in {ty}: {found}");
        }
    }
}

#[test]
fn single_precision_is_that_of_the_library() {
    type Single = fn(f32) -> f32;
    let functions: [(&str, Single); 8] = [
        ("sin", f32::sin),
        ("cos", f32::cos),
        ("exp", f32::exp),
        ("log", f32::ln),
        ("tanh", f32::tanh),
        ("sqrt", f32::sqrt),
        ("roundeven", f32::round_ties_even),
        ("expm1", f32::exp_m1),
    ];
    let cx = context();
    for (name, wanted) in functions {
        let module = unary(&cx, name, "f32");
        for bits in special_floats(8, 23) {
            let found = f32::from_bits(run_bits(&cx, &module, &[bits]).expect("a value") as u32);
            let wanted = wanted(f32::from_bits(bits as u32));
            assert!(found.to_bits() == wanted.to_bits() || found.is_nan() && wanted.is_nan(), "{name} {bits:#x}");
        }
    }
}

#[test]
fn classes_of_floats() {
    let cx = context();
    for (name, wanted) in [
        ("isnan", [0, 0, 0, 0, 0, 1]),
        ("isinf", [0, 0, 0, 0, 1, 0]),
        ("isfinite", [1, 1, 1, 1, 0, 0]),
        ("isnormal", [0, 0, 1, 1, 0, 0]),
    ] {
        let body = format!("  %0 = math.{name} %a : f16\n  test.return %0 : i1");
        let module = parse(&cx, &function("%a: f16", &body));
        // Zero, subnormal, least normal, one, infinity, NaN.
        let found = [0x8000, 0x03FF, 0x0400, 0x3C00, 0xFC00, 0x7E00].map(|bits| run_bits(&cx, &module, &[bits]));
        assert_eq!(found, wanted.map(Some), "{name}");
    }
}

#[test]
fn fused_products_round_once() {
    let cx = context();
    let text = function("%a: f16, %b: f16, %c: f16", "  %0 = math.fma %a, %b, %c : f16\n  test.return %0 : f16");
    let module = parse(&cx, &text);
    let finite = |bits: &u64| floats::decode(FloatKind::F16, *bits).is_finite();
    let values: Vec<u64> =
        special_floats(5, 10).into_iter().chain([0x3C01, 0x7BFF, 0x0801, 0xBBFF]).filter(finite).collect();
    for &a in &values {
        for &b in &values {
            for &c in &values {
                let found = run_bits(&cx, &module, &[a, b, c]).expect("a value");
                let exact = scaled(a, 24) * scaled(b, 24) + scaled(c, 48);
                assert_eq!(scaled_nearest(exact), found & 0x7FFF, "{a:#x} {b:#x} {c:#x}");
            }
        }
    }
}

/// An `f16` times a power of two that makes it an integer.
fn scaled(bits: u64, power: i32) -> i128 {
    (floats::decode(FloatKind::F16, bits) * 2f64.powi(power)) as i128
}

/// The magnitude of the `f16` nearest to `exact * 2^-48`, ties to even, by looking at all of them.
fn scaled_nearest(exact: i128) -> u64 {
    let exact = exact.abs();
    // What is past the middle between the greatest number and the next power of two is infinite.
    let limit = (65504i128 + 65536) << 47;
    if exact >= limit {
        return 0x7C00;
    }
    let distance = |bits: u64| (scaled(bits, 48) - exact).abs();
    let above = (0..0x7C00u64).collect::<Vec<_>>().partition_point(|&bits| scaled(bits, 48) <= exact) as u64;
    let candidates = [above - 1, above.min(0x7BFF)];
    candidates.into_iter().min_by_key(|&bits| (distance(bits), bits & 1)).unwrap_or(0)
}

#[test]
fn bits_of_integers() {
    let cx = context();
    type Wanted = fn(u8) -> u8;
    let functions: [(&str, Wanted); 4] = [
        ("absi", |x| (x as i8).wrapping_abs() as u8),
        ("ctlz", |x| x.leading_zeros() as u8),
        ("cttz", |x| x.trailing_zeros() as u8),
        ("ctpop", |x| x.count_ones() as u8),
    ];
    for (name, wanted) in functions {
        let module = unary(&cx, name, "i8");
        for x in 0..=255u8 {
            assert_eq!(run_bits(&cx, &module, &[x.into()]), Some(wanted(x).into()), "{name} {x}");
        }
    }
}

#[test]
fn integer_powers() {
    let cx = context();
    let text = function("%a: i8, %b: i8", "  %0 = math.ipowi %a, %b : i8\n  test.return %0 : i8");
    let module = parse(&cx, &text);
    for a in i8::MIN..=i8::MAX {
        for b in i8::MIN..=i8::MAX {
            let found = run_bits(&cx, &module, &[(a as u8).into(), (b as u8).into()]);
            let wanted = match (a, b) {
                (0, ..0) => None,
                (1, ..0) => Some(1),
                (-1, ..0) => Some(if b % 2 == 0 { 1 } else { -1 }),
                (_, ..0) => Some(0),
                _ => Some((0..b).fold(1i8, |product, _| product.wrapping_mul(a))),
            };
            assert_eq!(found, wanted.map(|value| (value as u8).into()), "{a} to the {b}");
        }
    }
    let text = function("%a: f32, %b: i64", "  %0 = math.fpowi %a, %b : f32, i64\n  test.return %0 : f32");
    let module = parse(&cx, &text);
    for (a, b, wanted) in
        [(2f32, 10i64, 1024f32), (2.0, -2, 0.25), (-1.0, i64::MIN, 1.0), (3.0, 0, 1.0), (0.0, -1, f32::INFINITY)]
    {
        let found = run_bits(&cx, &module, &[a.to_bits().into(), b as u64]);
        assert_eq!(found, Some(wanted.to_bits().into()), "{a} to the {b}");
    }
}

#[test]
fn bounds_and_signs() {
    let cx = context();
    let call = |operation: &str, arguments: [f32; 3]| {
        let body = format!("  %0 = math.{operation} : f32\n  test.return %0 : f32");
        let module = parse(&cx, &function("%a: f32, %b: f32, %c: f32", &body));
        f32::from_bits(run_bits(&cx, &module, &arguments.map(|x| x.to_bits().into())).expect("a value") as u32)
    };
    assert_eq!(call("clampf %a to [%b, %c]", [5.0, 0.0, 2.0]), 2.0);
    assert_eq!(call("clampf %a to [%b, %c]", [-5.0, 0.0, 2.0]), 0.0);
    assert!(call("clampf %a to [%b, %c]", [f32::NAN, 0.0, 2.0]).is_nan());
    assert_eq!(call("copysign %a, %b", [5.0, -0.0, 2.0]), -5.0);
    assert_eq!(call("atan2 %a, %b", [0.0, -1.0, 0.0]), std::f32::consts::PI);
    assert_eq!(call("powf %a, %b", [2.0, 0.5, 0.0]), std::f32::consts::SQRT_2);
    assert_eq!(call("fma %a, %b, %c", [2.0, 3.0, 4.0]), 10.0);
}

#[test]
fn canonical_forms() {
    let cx = context();
    for (parameters, body, wanted) in [
        ("%x: f32", "  %0 = math.floor %x : f32\n  %1 = math.ceil %0 : f32\n  test.return %1 : f32", "math.floor"),
        ("%x: f32", "  %0 = arith.negf %x : f32\n  %1 = math.absf %0 : f32\n  test.return %1 : f32", "math.absf %x"),
        (
            "%x: f32",
            "  %c = arith.constant 2 : i32\n  %1 = math.fpowi %x, %c : f32, i32\n  test.return %1 : f32",
            "arith.mulf %x, %x",
        ),
        (
            "%x: f32",
            "  %c = arith.constant 1.0 : f32\n  %1 = math.powf %x, %c : f32\n  test.return %1 : f32",
            "test.return %x",
        ),
        (
            "%x: i8",
            "  %c = arith.constant 0 : i8\n  %1 = math.ipowi %x, %c : i8\n  test.return %1 : i8",
            "constant 1 : i8",
        ),
        (
            "%x: i8",
            "  %c = arith.constant dense<4.0> : tensor<4xf32>\n  %1 = math.sqrt %c : tensor<4xf32>\n  test.return %1 : tensor<4xf32>",
            "dense<2.000000e+00>",
        ),
    ] {
        let mut module = parse(&cx, &function(parameters, body));
        common::canonicalize(&cx, module.bodies_mut()[0]);
        let found = common::print(&cx, &module, false);
        assert!(found.contains(wanted), "{body}\nbecame\n{found}");
        assert_eq!(found.matches("math.").count(), wanted.matches("math.").count(), "{found}");
    }
}
