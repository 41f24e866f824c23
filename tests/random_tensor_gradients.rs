//! Gradients of random programs on tensors: forward and reverse mode give the same products, of
//! first and of second order, and every tape the same bits.

use harness::tensors::{inputs, program};
use harness::{Check, Numbers, Outcome, Program, Random, call_natively, check_gradients, compare_engines, open_loops};

fn parse(text: &str, seed: u64) -> Program {
    Program::parse(text).unwrap_or_else(|error| panic!("seed {seed}: {error:#}\n{text}"))
}

/// What a pipeline makes of a program, as text and parsed.
fn after(program: &Program, pipeline: &str, seed: u64, text: &str) -> (Program, String) {
    let made = program.after(pipeline).unwrap_or_else(|error| panic!("seed {seed}, {pipeline}: {error:#}\n{text}"));
    (parse(&made, seed), made)
}

fn run(program: &Program, name: &str, arguments: &[Numbers], seed: u64, text: &str) -> Outcome {
    program.evaluate(name, arguments).unwrap_or_else(|error| panic!("seed {seed}, @{name}: {error:#}\n{text}"))
}

/// Small whole numbers, so that sums and products are exact in any order.
fn direction(like: &Numbers, random: &mut Random) -> Numbers {
    let shape = like.shape.clone();
    let values = (0..shape.iter().product()).map(|_| random.uniform(-3.0, 4.0).floor()).collect();
    Numbers { shape, values }
}

/// The product of two lists of arrays, and the sum of the sizes of its terms.
fn product(a: &[Numbers], b: &[Numbers]) -> (f64, f64) {
    let pairs = a.iter().zip(b).flat_map(|(a, b)| a.values.iter().zip(&b.values));
    pairs.fold((0.0, 0.0), |(sum, size), (a, b)| (sum + a * b, size + (a * b).abs()))
}

/// Checks the derivatives of a function: `<J v, w> = <v, Jᵀ w>`. Gives its derivative and what that takes.
fn check(text: &str, name: &str, arguments: &[Numbers], seed: u64) -> (String, Vec<Numbers>) {
    let original = parse(text, seed);
    let (parameters, results) = original.signature(name).expect("a function");
    let is_float = |ty: &ir::Type| ty.element(&original.cx).is_float(&original.cx);
    let mut random = Random(seed ^ 0x1234_5678);
    let mut directions = |types: &[ir::Type], values: &[Numbers]| -> Vec<Numbers> {
        let floats = types.iter().zip(values).filter(|(ty, _)| is_float(ty));
        floats.map(|(_, value)| direction(value, &mut random)).collect()
    };
    let given = run(&original, name, arguments, seed, text).results;
    let (v, w) = (directions(&parameters, arguments), directions(&results, &given));
    let (forward, made) = after(&original, &format!("ad-jvp{{function={name}}}"), seed, text);
    let along = run(&forward, &format!("{name}_jvp"), &[arguments, &v].concat(), seed, &made);
    let tangents = &along.results[results.len()..];

    let given = [arguments, &w].concat();
    let derivative = format!("{name}_vjp");
    let (reverse, kept) = after(&original, &format!("ad-vjp{{function={name} tape=all}}"), seed, text);
    let wanted = run(&reverse, &derivative, &given, seed, &kept);
    let gradients = &wanted.results[results.len()..];
    let ((forward, size), (reverse, other)) = (product(tangents, &w), product(&v, gradients));
    let error = (forward - reverse).abs();
    assert!(error <= 1e-9 * size.max(other).max(1.0), "seed {seed}: {forward} and {reverse}\n{text}\n{kept}");
    for tape in ["none", "auto"] {
        let (other, made) = after(&original, &format!("ad-vjp{{function={name} tape={tape}}}"), seed, text);
        let found = run(&other, &derivative, &given, seed, &made);
        let bits = |outcome: &Outcome| -> Vec<u64> {
            outcome.results.iter().flat_map(|numbers| numbers.values.iter().map(|value| value.to_bits())).collect()
        };
        assert!(bits(&wanted) == bits(&found), "seed {seed}: tape={tape} is not tape=all\n{kept}\n{made}");
    }
    (kept, given)
}

#[test]
fn both_modes_agree() {
    for seed in 1..=200 {
        check(&program(seed, 4 + (seed as usize) % 20), "f", &inputs(seed), seed);
    }
}

#[test]
fn both_modes_agree_on_derivatives() {
    for seed in 1001..=1040 {
        let (derivative, arguments) = check(&program(seed, 4 + (seed as usize) % 8), "f", &inputs(seed), seed);
        check(&derivative, "f_vjp", &arguments, seed);
    }
}

#[test]
fn native_code_computes_the_same_gradients() {
    for seed in 2001..=2020 {
        let (text, arguments) = check(&program(seed, 12), "f", &inputs(seed), seed);
        let derivative = parse(&text, seed);
        let evaluated = run(&derivative, "f_vjp", &arguments, seed, &text);
        let compiled = call_natively(&derivative, &text, "f_vjp", &arguments);
        let compiled = compiled.unwrap_or_else(|error| panic!("seed {seed}: {error:#}\n{text}"));
        let outcome = compare_engines(&derivative, "f_vjp", &evaluated, &compiled);
        outcome.unwrap_or_else(|error| panic!("seed {seed}: {error:#}\n{text}"));
    }
}

/// Where sizes are known only when the program runs: in the evaluator by both modes, one function or
/// two, whatever is kept.
#[test]
fn both_modes_agree_on_open_loops() {
    for seed in 3001..=3150 {
        let (text, arguments) = (open_loops::program(seed, 2 + (seed as usize) % 6), open_loops::inputs(seed));
        check(&text, "f", &arguments, seed);
    }
}

/// The same by central differences and in native code.
#[test]
fn native_code_computes_the_same_gradients_of_open_loops() {
    for seed in 4001..=4030 {
        let text = open_loops::program(seed, 2 + (seed as usize) % 5);
        let inputs = open_loops::inputs(seed);
        let check =
            Check { function: "f", inputs, tolerance: 1e-4, rounding: 1e-9, step: 1e-6, native: true, tapes: vec![] };
        check_gradients(&text, &check).unwrap_or_else(|error| panic!("seed {seed}: {error:#}\n{text}"));
    }
}
