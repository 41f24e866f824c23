//! Every way to plan a derivative, on thousands of small programs: the same numbers.

use harness::{Check, check_agreement};

use crate::program::{Constructs, Generator, inputs, some_names};
use crate::seeds;

/// How many programs are looked at in every run.
const COUNT: u64 = 4000;
/// The parts that run side by side.
const PARTS: u64 = 4;

/// What the program of this number has: each construct by itself, and some together.
fn constructs(seed: u64) -> Constructs {
    let plain = Constructs { is_small: true, ..Constructs::default() };
    match seed / PARTS % 8 {
        0 => Constructs { views: true, ..plain },
        1 => Constructs { whiles: true, ..plain },
        2 => Constructs { vectors: true, ..plain },
        3 => Constructs { stencils: true, ..plain },
        4 => Constructs { calls: 1, ..plain },
        5 => Constructs { whiles: true, views: true, stencils: true, ..plain },
        _ => plain,
    }
}

fn agree(part: u64) {
    for seed in seeds(part, PARTS, 10_000..10_000 + COUNT) {
        let program = Generator::program_with(seed, constructs(seed));
        let tapes = vec![some_names(&program, seed)];
        let (tolerance, rounding, step, native) = (0.0, 1e-12, 0.0, false);
        let check = Check { function: "f", inputs: inputs(seed), tolerance, rounding, step, native, tapes };
        if let Err(error) = check_agreement(&program, &check) {
            panic!("seed {seed}: {error:#}\n{program}");
        }
    }
}

#[test]
fn plans_agree_0() {
    agree(0);
}

#[test]
fn plans_agree_1() {
    agree(1);
}

#[test]
fn plans_agree_2() {
    agree(2);
}

#[test]
fn plans_agree_3() {
    agree(3);
}
