//! Random loop programs: their gradients against differences, and equal in every mode.
//!
//! The programs nest counted loops (constant, argument and triangular bounds), conditionals on
//! indices and on floats, carried values, loads, stores and accumulates on parameters and on
//! local buffers; each test adds a construct. `program` generates, `accesses`, `control` and
//! `vectors` are the statements. `agreement` and `plans` look at thousands of small ones; with
//! `SEEDS=5000..9000` in the environment, at these.

mod accesses;
mod agreement;
mod aliases;
mod control;
mod plans;
mod program;
mod split;
mod vectors;

use std::ops::Range;

use harness::{Check, check_gradients, check_higher};

use crate::program::{Constructs, Generator, inputs, some_names};

/// The numbers of the small programs of a part of a test: those that the environment asks for, else
/// as many as there is time for in every run.
fn seeds(part: u64, parts: u64, otherwise: Range<u64>) -> impl Iterator<Item = u64> {
    let range = match std::env::var("SEEDS") {
        Err(_) => otherwise,
        Ok(text) => {
            let ends = text.split_once("..").and_then(|(from, to)| Some(from.parse().ok()?..to.parse().ok()?));
            ends.unwrap_or_else(|| panic!("SEEDS is a range as 5000..9000, found `{text}`"))
        }
    };
    range.filter(move |seed| seed % parts == part)
}

fn check(seed: u64, constructs: Constructs) {
    let program = Generator::program_with(seed, constructs);
    let tapes = (0..2).map(|round| some_names(&program, seed + round)).collect();
    let (tolerance, rounding, step) = (1e-4, 1e-12, 1e-6);
    let check = Check { function: "f", inputs: inputs(seed), tolerance, rounding, step, native: true, tapes };
    if let Err(error) = check_gradients(&program, &check) {
        panic!("seed {seed}: {error:#}\n{program}");
    }
}

#[test]
fn gradients_of_random_programs() {
    (1..=170).for_each(|seed| check(seed, Constructs::default()));
}

#[test]
fn gradients_of_random_programs_with_views() {
    (1..=60).for_each(|seed| check(seed, Constructs { views: true, ..Constructs::default() }));
}

#[test]
fn gradients_of_random_programs_with_calls() {
    (1..=40).for_each(|seed| check(seed, Constructs { calls: 2, views: seed % 2 == 0, ..Constructs::default() }));
}

#[test]
fn gradients_of_random_programs_with_vectors() {
    (1..=30).for_each(|seed| {
        let views = seed % 3 == 0;
        check(seed, Constructs { vectors: true, views, ..Constructs::default() });
    });
}

#[test]
fn gradients_of_random_programs_with_stencils() {
    (1..=40).for_each(|seed| check(seed, Constructs { stencils: true, ..Constructs::default() }));
}

#[test]
fn gradients_of_random_programs_with_whiles() {
    (1..=24).for_each(|seed| {
        let calls = if seed % 4 == 0 { 2 } else { 0 };
        check(seed, Constructs { whiles: true, views: seed % 3 == 0, calls, ..Constructs::default() });
    });
}

/// What `ad-vjp` makes is a function like others: its derivatives are right, too, and those of the
/// gradients are symmetric.
#[test]
fn second_derivatives_of_random_programs() {
    for seed in 1001..=1016 {
        let constructs = Constructs { calls: (seed % 3) as usize, views: seed % 2 == 0, ..Constructs::default() };
        let program = Generator::program_with(seed, constructs);
        let (tolerance, rounding, step, tapes) = (1e-3, 1e-9, 1e-6, Vec::new());
        let check = Check { function: "f", inputs: inputs(seed), tolerance, rounding, step, native: false, tapes };
        if let Err(error) = check_higher(&program, &check, 2) {
            panic!("seed {seed}: {error:#}\n{program}");
        }
    }
}
