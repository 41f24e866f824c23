//! Functions that are written out as arithmetic: their errors in units in the last place, on dense
//! samples of all floats and on special values, and that rows and single elements agree.

use std::io::empty;

use ft_opt::Streams;
use ft_run::npy::{self, Array, Dtype};

/// A function: its name, and its value from a number in a wider format or by the C library.
struct Function {
    name: &'static str,
    value: fn(f64) -> f64,
    /// The largest difference from the C library in `f64`, in units in the last place. It is the
    /// sum of both errors; against 64 bits of fraction our own is below 2.
    difference: f64,
}

const FUNCTIONS: &[Function] = &[
    Function { name: "exp", value: f64::exp, difference: 2.0 },
    Function { name: "exp2", value: f64::exp2, difference: 2.0 },
    Function { name: "expm1", value: f64::exp_m1, difference: 3.0 },
    Function { name: "log", value: f64::ln, difference: 2.0 },
    Function { name: "log1p", value: f64::ln_1p, difference: 3.0 },
    Function { name: "tanh", value: f64::tanh, difference: 3.0 },
];

/// The largest error in `f32` against `f64`.
const ERROR: f64 = 2.0;

/// The elements at the end, which are those at the start again: what a vectorised loop does one
/// by one.
const AGAIN: usize = 7;

/// Runs a function natively on an array.
fn run(name: &str, ty: &str, dtype: Dtype, data: Vec<u8>) -> Vec<u8> {
    let count = data.len() / dtype.size();
    let tensor = format!("tensor<{count}x{ty}>");
    let text = format!(
        "func.func @f(%x: {tensor}) -> {tensor} {{\n  %y = math.{name} %x : {tensor}\n  return %y : {tensor}\n}}\n"
    );
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name);
    std::fs::write(path("f.mlir"), text).expect("a program");
    npy::write(&path("x.npy"), &Array { dtype, shape: vec![count], data }).expect("an array");
    let arguments = [
        "ft-run".to_owned(),
        path("f.mlir").display().to_string(),
        format!("--in={}", path("x.npy").display()),
        format!("--out={}", path("out").display()),
    ];
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let mut streams = Streams { stdin: &mut empty(), out: &mut out, err: &mut err, color: false };
    assert!(ft_run::run(&arguments, &mut streams) == 0, "{name}: {}", String::from_utf8_lossy(&err));
    npy::read(&path("out/result0.npy").display().to_string()).expect("a result").data
}

/// The distance of two numbers in units of the last place of the second one, in a format with so
/// many bits of fraction and this smallest exponent.
fn distance(found: f64, wanted: f64, fraction: i32, least: i32) -> f64 {
    let exponent = if wanted == 0.0 { least } else { (wanted.abs().log2().floor() as i32).max(least) };
    (found - wanted).abs() / f64::from(exponent - fraction).exp2()
}

/// Numbers at which functions are most likely to be wrong.
const SPECIAL: &[f64] = &[
    0.0,
    1.0,
    0.5,
    2.0,
    f64::INFINITY,
    f64::NAN,
    f64::MIN_POSITIVE,
    5e-324,
    f64::MAX,
    f64::EPSILON,
    std::f64::consts::LN_2,
    std::f64::consts::SQRT_2,
    0.625,
    87.5,
    88.722_839,
    103.5,
    103.9,
    104.5,
    127.99,
    149.0,
    150.0,
    151.0,
    709.78,
    709.79,
    710.5,
    745.1,
    745.2,
    746.5,
    1023.9,
    1074.0,
    1075.0,
    1076.5,
    1e-8,
    1e-17,
];

fn both_signs() -> impl Iterator<Item = f64> {
    SPECIAL.iter().flat_map(|&number| [number, -number])
}

/// What must be the same to the bit: zeros with their sign, infinities, NaN.
fn is_edge(wanted: f64) -> bool {
    wanted == 0.0 || !wanted.is_finite()
}

#[test]
fn single_precision_is_right_to_two_units() {
    let mut inputs: Vec<f32> = both_signs().map(|number| number as f32).collect();
    inputs.extend([f32::MIN_POSITIVE, 1e-45, 1e-40, -1e-40, f32::MAX, f32::MIN, f32::EPSILON]);
    // An odd step, so that all low bits are met; a prime offset at each end.
    inputs.extend((0..u32::MAX / 10_007).map(|index| f32::from_bits(index * 10_007 + 13)));
    inputs.extend_from_within(..AGAIN);
    for function in FUNCTIONS {
        let data = inputs.iter().flat_map(|number| number.to_le_bytes()).collect();
        let data = run(function.name, "f32", Dtype::F32, data);
        let found: Vec<f32> = data.chunks_exact(4).map(|bytes| f32::from_le_bytes(bytes.try_into().unwrap())).collect();
        for (&x, &found) in inputs.iter().zip(&found) {
            let wanted = (function.value)(x.into());
            let rounded = wanted as f32;
            let is_same = found.to_bits() == rounded.to_bits() || found.is_nan() && rounded.is_nan();
            let error = distance(found.into(), wanted, 23, -126);
            let is_near = !is_edge(wanted) && error <= ERROR;
            assert!(is_same || is_near, "{}({x:e}) is {found:e}, not {wanted:e}: {error:.2} units", function.name);
        }
        let ends = [&found[..AGAIN], &found[found.len() - AGAIN..]];
        let [start, end] = ends.map(|part| part.iter().map(|number| number.to_bits()).collect::<Vec<_>>());
        assert_eq!(start, end, "{}: rows and single elements differ", function.name);
    }
}

#[test]
fn double_precision_is_near_the_library() {
    let mut inputs: Vec<f64> = both_signs().collect();
    inputs.extend((0..300_000u64).map(|index| f64::from_bits(index * 61_489_146_912_671 + 7)));
    inputs.extend((0..300_000).map(|index| (f64::from(index) - 150_000.0) * 0.005_000_003));
    inputs.extend((0..300_000).map(|index| (f64::from(index) - 150_000.0) * 7.000_001e-6));
    inputs.extend_from_within(..AGAIN);
    for function in FUNCTIONS {
        let data = inputs.iter().flat_map(|number| number.to_le_bytes()).collect();
        let data = run(function.name, "f64", Dtype::F64, data);
        let found: Vec<f64> = data.chunks_exact(8).map(|bytes| f64::from_le_bytes(bytes.try_into().unwrap())).collect();
        for (&x, &found) in inputs.iter().zip(&found) {
            let wanted = (function.value)(x);
            let is_same = found.to_bits() == wanted.to_bits() || found.is_nan() && wanted.is_nan();
            let error = distance(found, wanted, 52, -1022);
            let is_near = !is_edge(wanted) && error <= function.difference;
            assert!(is_same || is_near, "{}({x:e}) is {found:e}, not {wanted:e}: {error:.2} units", function.name);
        }
        let ends = [&found[..AGAIN], &found[found.len() - AGAIN..]];
        let [start, end] = ends.map(|part| part.iter().map(|number| number.to_bits()).collect::<Vec<_>>());
        assert_eq!(start, end, "{}: rows and single elements differ", function.name);
    }
}

/// 16-bit floats are computed in `f32` and rounded once more. Some processors' instruction for that
/// rounds denormal numbers to zero.
#[test]
fn half_precision_is_rounded_single_precision() {
    let all: Vec<u16> = (0..=u16::MAX).collect();
    for function in FUNCTIONS {
        let data = all.iter().flat_map(|bits| bits.to_le_bytes()).collect();
        let data = run(function.name, "bf16", Dtype::U16, data);
        for (&bits, found) in all.iter().zip(data.chunks_exact(2)) {
            let single = |bits: u16| f32::from_bits(u32::from(bits) << 16);
            let (x, found) = (single(bits), single(u16::from_le_bytes([found[0], found[1]])));
            let wanted = (function.value)(x.into());
            let error = distance(found.into(), wanted, 7, -126);
            let is_same = f64::from(found) == wanted || found.is_nan() && wanted.is_nan();
            let is_denormal = found == 0.0 && wanted.abs() < f32::MIN_POSITIVE.into();
            let is_large = found.is_infinite() && wanted.abs() > f64::from(single(0x7f7f));
            assert!(
                is_same || is_large || is_denormal || error < 0.501,
                "{}({x:e}) is {found:e}, not {wanted:e}: {error:.3} units",
                function.name
            );
        }
    }
}
