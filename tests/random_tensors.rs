//! Random programs on tensors: what is lowered to loops computes the same, fused and not fused,
//! by the evaluator and natively.

use harness::tensors::{inputs, program, program_of_all};
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

fn check(seed: u64, text: String) {
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
    (1..=300).for_each(|seed| check(seed, program(seed, 4 + (seed as usize) % 24)));
    (1..=300).for_each(|seed| check(seed, program_of_all(seed, 4 + (seed as usize) % 24)));
}

#[test]
fn native_code_computes_what_tensors_do() {
    let common = (1001..=1060).map(|seed| (seed, program(seed, 16)));
    let all = (2001..=2060).map(|seed| (seed, program_of_all(seed, 16)));
    for (seed, text) in common.chain(all) {
        let original = parse(&text, seed);
        let evaluated = original.evaluate("f", &inputs(seed));
        let evaluated = evaluated.unwrap_or_else(|error| panic!("seed {seed}: {error:#}\n{text}"));
        let compiled = call_natively(&original, &text, "f", &inputs(seed));
        let compiled = compiled.unwrap_or_else(|error| panic!("seed {seed}: {error:#}\n{text}"));
        let outcome = compare_engines(&original, "f", &evaluated, &compiled);
        outcome.unwrap_or_else(|error| panic!("seed {seed}: {error:#}\n{text}"));
    }
}

#[test]
fn rare_operations_occur() {
    let programs: Vec<String> = (1..=300).map(|seed| program_of_all(seed, 4 + (seed as usize) % 24)).collect();
    for op in ["gather", "scatter", "sort", "conv", "reduce_window", "reduce argm", "einsum \"ii", "loop.while"] {
        let count = programs.iter().filter(|text| text.contains(op)).count();
        assert!(count >= 10, "{count} programs have `{op}`");
    }
}
