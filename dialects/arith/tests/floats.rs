//! Float operations in the evaluator against Rust's own arithmetic, on special values.

mod common;

use common::{context, function, parse, run_bits, special_floats};

fn singles() -> Vec<f32> {
    special_floats(8, 23).into_iter().map(|bits| f32::from_bits(bits as u32)).collect()
}

fn doubles() -> Vec<f64> {
    special_floats(11, 52).into_iter().map(f64::from_bits).collect()
}

/// The bits of an operation on `%a` and `%b` of a type.
fn apply(operation: &str, ty: &str, result: &str, pairs: &[[u64; 2]]) -> Vec<Option<u64>> {
    let cx = context(&[]);
    let body = format!("  %0 = arith.{operation} : {ty}\n  test.return %0 : {result}");
    let module = parse(&cx, &function(&format!("%a: {ty}, %b: {ty}"), &body));
    pairs.iter().map(|pair| run_bits(&cx, &module, pair)).collect()
}

fn pairs<T: Copy>(values: &[T]) -> Vec<(T, T)> {
    values.iter().flat_map(|&a| values.iter().map(move |&b| (a, b))).collect()
}

fn agrees(found: f64, wanted: f64) -> bool {
    found.to_bits() == wanted.to_bits() || (found.is_nan() && wanted.is_nan())
}

#[test]
fn arithmetic_is_that_of_the_machine() {
    type Both = (&'static str, fn(f32, f32) -> f32, fn(f64, f64) -> f64);
    let operations: [Both; 6] = [
        ("addf %a, %b", |a, b| a + b, |a, b| a + b),
        ("subf %a, %b", |a, b| a - b, |a, b| a - b),
        ("mulf %a, %b", |a, b| a * b, |a, b| a * b),
        ("divf %a, %b", |a, b| a / b, |a, b| a / b),
        ("remf %a, %b", |a, b| a % b, |a, b| a % b),
        ("negf %a", |a, _| -a, |a, _| -a),
    ];
    for (operation, single, double) in operations {
        let singles = pairs(&singles());
        let bits: Vec<_> = singles.iter().map(|&(a, b)| [a.to_bits().into(), b.to_bits().into()]).collect();
        for (&(a, b), found) in singles.iter().zip(apply(operation, "f32", "f32", &bits)) {
            let (found, wanted) = (f32::from_bits(found.expect("a result") as u32), single(a, b));
            assert!(agrees(found.into(), wanted.into()), "{operation}: {a} {b} gives {found}, not {wanted}");
        }
        let doubles = pairs(&doubles());
        let bits: Vec<_> = doubles.iter().map(|&(a, b)| [a.to_bits(), b.to_bits()]).collect();
        for (&(a, b), found) in doubles.iter().zip(apply(operation, "f64", "f64", &bits)) {
            let (found, wanted) = (f64::from_bits(found.expect("a result")), double(a, b));
            assert!(agrees(found, wanted), "{operation}: {a} {b} gives {found}, not {wanted}");
        }
    }
}

#[test]
fn maxima_and_minima() {
    let values = doubles();
    let pairs = pairs(&values);
    let bits: Vec<_> = pairs.iter().map(|&(a, b)| [a.to_bits(), b.to_bits()]).collect();
    for (operation, is_max, propagates) in
        [("maximumf", true, true), ("minimumf", false, true), ("maxnumf", true, false), ("minnumf", false, false)]
    {
        let found = apply(&format!("{operation} %a, %b"), "f64", "f64", &bits);
        for (&(a, b), found) in pairs.iter().zip(found) {
            // The total order has -0 below +0, as these operations.
            let (low, high) = if a.total_cmp(&b).is_le() { (a, b) } else { (b, a) };
            let wanted = match (a.is_nan(), b.is_nan()) {
                (false, false) if is_max => high,
                (false, false) => low,
                _ if propagates => f64::NAN,
                (true, _) => b,
                _ => a,
            };
            let found = f64::from_bits(found.expect("a result"));
            assert!(agrees(found, wanted), "{operation} {a} {b} gives {found}, not {wanted}");
        }
    }
}

#[test]
fn comparisons() {
    let pairs = pairs(&doubles());
    let bits: Vec<_> = pairs.iter().map(|&(a, b)| [a.to_bits(), b.to_bits()]).collect();
    type Holds = fn(f64, f64) -> bool;
    let ordered: [(&str, Holds); 7] = [
        ("eq", |a, b| a == b),
        ("gt", |a, b| a > b),
        ("ge", |a, b| a >= b),
        ("lt", |a, b| a < b),
        ("le", |a, b| a <= b),
        ("ne", |a, b| a != b),
        ("no", |_, _| false),
    ];
    for (predicate, holds) in ordered {
        for is_unordered in [false, true] {
            let name = match (predicate, is_unordered) {
                ("no", true) => "uno".to_owned(),
                ("no", false) => "false".to_owned(),
                _ => format!("{}{predicate}", if is_unordered { 'u' } else { 'o' }),
            };
            let found = apply(&format!("cmpf {name}, %a, %b"), "f64", "i1", &bits);
            for (&(a, b), found) in pairs.iter().zip(found) {
                let wanted = if a.is_nan() || b.is_nan() { is_unordered } else { holds(a, b) };
                assert_eq!(found, Some(wanted.into()), "{name} {a} {b}");
            }
        }
    }
}

#[test]
fn half_precision_rounds_once() {
    // All products and sums of these are exact in `f64`, so rounding them once is the truth.
    for (ty, kind, exponent, fraction) in [("f16", ir::FloatKind::F16, 5, 10), ("bf16", ir::FloatKind::Bf16, 8, 7)] {
        let values = special_floats(exponent, fraction);
        let bits: Vec<[u64; 2]> = pairs(&values).into_iter().map(|(a, b)| [a, b]).collect();
        for (&[a, b], found) in bits.iter().zip(apply("mulf %a, %b", ty, ty, &bits)) {
            let exact = ir::floats::decode(kind, a) * ir::floats::decode(kind, b);
            let found = ir::floats::decode(kind, found.expect("a result"));
            assert!(agrees(found, ir::floats::decode(kind, ir::floats::encode(kind, exact))), "{ty} {a:#x} {b:#x}");
        }
    }
}

/// A cast of one value.
fn cast(operation: &str, from: &str, to: &str, bits: u64) -> Option<u64> {
    let cx = context(&[]);
    let body = format!("  %0 = arith.{operation} : {from} to {to}\n  test.return %0 : {to}");
    run_bits(&cx, &parse(&cx, &function(&format!("%a: {from}"), &body)), &[bits])
}

#[test]
fn casts_to_integers_stay_in_range() {
    let of = |value: f64, operation: &str, to: &str| cast(&format!("{operation} %a"), "f64", to, value.to_bits());
    for (value, signed, unsigned) in [
        (0.9, Some(0), Some(0)),
        (-0.9, Some(0), Some(0)),
        (127.9, Some(127), Some(127)),
        (128.0, None, Some(128)),
        (255.9, None, Some(255)),
        (256.0, None, None),
        (-1.0, Some(255), None),
        (-128.9, Some(128), None),
        (-129.0, None, None),
        (f64::NAN, None, None),
        (f64::INFINITY, None, None),
    ] {
        assert_eq!(of(value, "fptosi", "i8"), signed, "{value}");
        assert_eq!(of(value, "fptoui", "i8"), unsigned, "{value}");
    }
    assert_eq!(of(-9223372036854775808.0, "fptosi", "i64"), Some(1 << 63));
    assert_eq!(of(9223372036854775808.0, "fptosi", "i64"), None);
    assert_eq!(of(9223372036854775808.0, "fptoui", "i64"), Some(1 << 63));
}

#[test]
fn integers_to_floats_round_once() {
    // A number just above the middle of two neighbours of `bf16`; `f64` alone cannot tell.
    let middle = (1u64 << 62) + (1 << 54);
    let (low, high) = (1u64 << 62, (1u64 << 62) + (1 << 55));
    let bf16 = |value: u64| u64::from((value as f32).to_bits() >> 16);
    assert_eq!(cast("sitofp %a", "i64", "bf16", middle), Some(bf16(low)), "ties to even");
    assert_eq!(cast("sitofp %a", "i64", "bf16", middle + 1), Some(bf16(high)));
    assert_eq!(cast("uitofp %a", "i64", "bf16", middle - 1), Some(bf16(low)));
    assert_eq!(cast("sitofp %a", "i64", "f32", u64::MAX), Some((-1f32).to_bits().into()));
    assert_eq!(cast("uitofp %a", "i64", "f16", u64::MAX), Some(0x7C00));
    assert_eq!(cast("sitofp %a", "i1", "f32", 1), Some((-1f32).to_bits().into()));
}

#[test]
fn rounding_modes() {
    // Between 1 and the next f16, which is 1 + 2^-10.
    let step = 2f64.powi(-10);
    for (value, mode, wanted) in [
        (1.0 + step / 2.0, "to_nearest_even", 1.0),
        (1.0 + step / 2.0, "to_nearest_away", 1.0 + step),
        (-1.0 - step / 2.0, "to_nearest_away", -1.0 - step),
        (1.0 + step * 0.7, "downward", 1.0),
        (1.0 + step * 0.2, "upward", 1.0 + step),
        (-1.0 - step * 0.2, "downward", -1.0 - step),
        (-1.0 - step * 0.7, "upward", -1.0),
        (-1.0 - step * 0.7, "toward_zero", -1.0),
        (1e9, "toward_zero", 65504.0),
        (1e9, "upward", f64::INFINITY),
        (-1e9, "upward", -65504.0),
        (1e-30, "upward", 2f64.powi(-24)),
        (1e-30, "downward", 0.0),
        (-1e-30, "downward", -(2f64.powi(-24))),
    ] {
        let found = cast(&format!("truncf %a {mode}"), "f64", "f16", value.to_bits()).expect("a result");
        assert_eq!(ir::floats::decode(ir::FloatKind::F16, found), wanted, "{value} {mode}");
    }
}
