//! Random programs on tensors: what is lowered to loops computes the same, fused and not fused,
//! by the evaluator and natively.

use harness::tensors::{inputs, program};
use harness::{Numbers, Program, call_natively, compare_engines};

fn parse(text: &str, seed: u64) -> Program {
    Program::parse(text).unwrap_or_else(|error| panic!("seed {seed}: {error:#}\n{text}"))
}

/// What the lowered function leaves in the memrefs of its results.
fn lowered(original: &Program, pipeline: &str, seed: u64, text: &str) -> (Vec<Numbers>, String) {
    let fail = |what: &str, error: anyhow::Error| -> ! { panic!("seed {seed}, {pipeline}: {error:#}\n{what}") };
    let after = original.after(pipeline).unwrap_or_else(|error| fail(text, error));
    let program = Program::parse(&after).unwrap_or_else(|error| fail(&after, error));
    let (parameters, _) = program.signature("f").unwrap_or_else(|error| fail(&after, error));
    let mut arguments = inputs(seed);
    let first = arguments.len();
    for ty in &parameters[first..] {
        let shape: Vec<usize> = ty.shape(&program.cx).unwrap_or(&[]).iter().map(|&size| size as usize).collect();
        let values = vec![f64::NAN; shape.iter().product()];
        arguments.push(Numbers { shape, values });
    }
    let outcome =
        program.evaluate("f", &arguments).unwrap_or_else(|error| fail(&format!("{text}\nbecomes\n{after}"), error));
    let results = outcome.memrefs[first..].iter().map(|numbers| numbers.clone().expect("a memref")).collect();
    (results, after)
}

fn check(seed: u64, steps: usize) {
    let text = program(seed, steps);
    let original = parse(&text, seed);
    let wanted = original.evaluate("f", &inputs(seed));
    let wanted = wanted.unwrap_or_else(|error| panic!("seed {seed}: {error:#}\n{text}"));
    for pipeline in [
        "lower-tensor-to-loops",
        "lower-tensor-to-loops{fuse=false}",
        "@tensor-to-loops",
        "eqsat,lower-tensor-to-loops",
    ] {
        let (found, after) = lowered(&original, pipeline, seed, &text);
        let same = wanted.results.len() == found.len()
            && wanted.results.iter().zip(&found).all(|(wanted, found)| wanted.values == found.values);
        assert!(same, "seed {seed}, {pipeline}: {:?}\n{found:?}\n{text}\nbecomes\n{after}", wanted.results);
    }
}

#[test]
fn loops_compute_what_tensors_do() {
    (1..=300).for_each(|seed| check(seed, 4 + (seed as usize) % 24));
}

#[test]
fn native_code_computes_what_tensors_do() {
    for seed in 1001..=1060 {
        let text = program(seed, 16);
        let original = parse(&text, seed);
        let evaluated = original.evaluate("f", &inputs(seed));
        let evaluated = evaluated.unwrap_or_else(|error| panic!("seed {seed}: {error:#}\n{text}"));
        let compiled = call_natively(&original, &text, "f", &inputs(seed));
        let compiled = compiled.unwrap_or_else(|error| panic!("seed {seed}: {error:#}\n{text}"));
        let outcome = compare_engines(&original, "f", &evaluated, &compiled);
        outcome.unwrap_or_else(|error| panic!("seed {seed}: {error:#}\n{text}"));
    }
}
