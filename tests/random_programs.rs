//! Random programs: printing them is a fixed point, passes keep what they mean, and native code
//! does what the evaluator does.

use harness::generator::{Floats, inputs, program};
use harness::{Outcome, Program, call_natively, check_roundtrip, compare_engines, evaluate_lowered};

/// The pipelines that must not change what a program means.
const PIPELINES: [&str; 11] = [
    "canonicalize",
    "cse",
    "dce",
    "licm",
    "mem2reg",
    "inline",
    "canonicalize,cse,dce,canonicalize",
    "cse,canonicalize",
    "mem2reg,dce,licm,canonicalize",
    "inline,mem2reg,canonicalize,cse,dce",
    "inline{threshold=1000},canonicalize,mem2reg,cse,licm,dce,canonicalize,symbol-dce",
];

/// Those that apply rules; fewer programs go through them, as they take longer.
const SATURATIONS: [&str; 2] = ["eqsat", "mem2reg,eqsat{mode=simplify},canonicalize"];

fn parse(text: &str, seed: u64) -> Program {
    Program::parse(text).unwrap_or_else(|error| panic!("seed {seed}: {error:#}\n{text}"))
}

/// Whether all bits are equal. Nothing is said of the bits of a NaN.
fn same(a: &Outcome, b: &Outcome) -> bool {
    let all = |outcome: &Outcome| -> Vec<u64> {
        let numbers = outcome.results.iter().chain(outcome.memrefs.iter().flatten());
        let values = numbers.flat_map(|numbers| numbers.values.iter());
        values.map(|value| if value.is_nan() { u64::MAX } else { value.to_bits() }).collect()
    };
    all(a) == all(b)
}

/// The same program in the visitor's dialect of loops and conditionals.
fn in_scf(text: &str) -> String {
    let words = ["for", "if", "while", "yield", "condition"];
    words.iter().fold(text.to_owned(), |text, word| text.replace(&format!("loop.{word}"), &format!("scf.{word}")))
}

fn check_meaning(seed: u64, floats: Floats, pipelines: &[&str]) {
    let text = program(seed, floats);
    let text = if seed.is_multiple_of(4) { in_scf(&text) } else { text };
    if let Err(error) = check_roundtrip(&text, false) {
        panic!("seed {seed}: {error:#}");
    }
    let original = parse(&text, seed);
    let evaluate = |program: &Program| program.evaluate("f", &inputs(seed));
    let wanted = evaluate(&original).unwrap_or_else(|error| panic!("seed {seed}: {error:#}\n{text}"));
    for pipeline in pipelines {
        let after =
            original.after(pipeline).unwrap_or_else(|error| panic!("seed {seed}, {pipeline}: {error:#}\n{text}"));
        let found = evaluate(&parse(&after, seed)).unwrap_or_else(|error| panic!("seed {seed}: {error:#}\n{after}"));
        assert!(same(&wanted, &found), "seed {seed}, {pipeline}: {wanted:?}\n{found:?}\n{text}\nbecomes\n{after}");
    }
}

#[test]
fn passes_keep_the_meaning() {
    (1..=500).for_each(|seed| check_meaning(seed, Floats::Any, &PIPELINES));
    (501..=1000).for_each(|seed| check_meaning(seed, Floats::Whole, &PIPELINES));
}

#[test]
fn rules_keep_the_meaning() {
    (1..=60).for_each(|seed| check_meaning(seed, Floats::Any, &SATURATIONS));
    (501..=560).for_each(|seed| check_meaning(seed, Floats::Whole, &SATURATIONS));
}

#[test]
fn native_code_does_the_same() {
    for seed in 2001..=2120 {
        let text = program(seed, Floats::Whole);
        let program = parse(&text, seed);
        let inputs = inputs(seed);
        let evaluated = program.evaluate("f", &inputs).unwrap_or_else(|error| panic!("seed {seed}: {error:#}\n{text}"));
        let compiled = call_natively(&program, &text, "f", &inputs);
        let compiled = compiled.unwrap_or_else(|error| panic!("seed {seed}: {error:#}\n{text}"));
        let outcome = compare_engines(&program, "f", &evaluated, &compiled);
        outcome.unwrap_or_else(|error| panic!("seed {seed}: {error:#}\n{text}"));
    }
}

/// What is left on the lowest level means the same, by the evaluator.
#[test]
fn lowering_keeps_the_meaning() {
    for seed in 3001..=3300 {
        let text = program(seed, Floats::Whole);
        let text = if seed.is_multiple_of(4) { in_scf(&text) } else { text };
        let (program, inputs) = (parse(&text, seed), inputs(seed));
        let evaluated = program.evaluate("f", &inputs).unwrap_or_else(|error| panic!("seed {seed}: {error:#}\n{text}"));
        let lowered = evaluate_lowered(&program, "f", &inputs);
        let lowered = lowered.unwrap_or_else(|error| panic!("seed {seed}: {error:#}\n{text}"));
        let lowered = lowered.unwrap_or_else(|| panic!("seed {seed} is not covered\n{text}"));
        let outcome = compare_engines(&program, "f", &evaluated, &lowered);
        outcome.unwrap_or_else(|error| panic!("seed {seed}: {error:#}\n{text}"));
    }
}

/// A generator that makes only trivial programs would find nothing.
#[test]
fn programs_are_not_trivial() {
    let outcome = |seed: u64| {
        let program = parse(&program(seed, Floats::Whole), seed);
        let outcome = program.evaluate("f", &inputs(seed)).unwrap_or_else(|error| panic!("seed {seed}: {error:#}"));
        let start = inputs(seed);
        let written = outcome
            .memrefs
            .iter()
            .zip(&start)
            .filter(|(after, before)| after.as_ref().is_some_and(|after| after != *before));
        (written.count() > 0, format!("{outcome:?}"))
    };
    let outcomes: Vec<(bool, String)> = (1..=100).map(outcome).collect();
    let writing = outcomes.iter().filter(|(writes, _)| *writes).count();
    let mut results: Vec<&String> = outcomes.iter().map(|(_, results)| results).collect();
    results.sort();
    results.dedup();
    assert!(writing >= 75 && results.len() >= 90, "{writing} programs write, {} outcomes", results.len());
}
