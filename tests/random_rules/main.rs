//! The derivative of every operation on tensors at random shapes and attributes: against
//! differences, forward mode against reverse mode, all tapes against each other; of some also the
//! derivatives of derivatives. `maker` draws, the other files have the operations.

mod indexed;
mod maker;
mod structure;
mod windows;

use harness::{Check, check_gradients, check_higher};

use indexed::{gather, scatter, scatter_apart, sort, take};
use maker::{Case, Make, case};
use structure::{
    broadcast, concat, dynamic_slice, einsum, elements, matmul, nothing, pad, reduce, reshape, reverse, scan, slice,
    splat, transpose, update_slice,
};
use windows::{conv, reduce_window, select_and_scatter};

/// The operations, in the order of the dialect, each with how a body is made.
const OPERATIONS: &[(&str, Make)] = &[
    ("splat", splat),
    ("broadcast", broadcast),
    ("transpose", transpose),
    ("reshape", reshape),
    ("slice", slice),
    ("dynamic_slice", dynamic_slice),
    ("update_slice", update_slice),
    ("pad", pad),
    ("concat", concat),
    ("reverse", reverse),
    ("reduce", reduce),
    ("scan", scan),
    ("einsum", einsum),
    ("matmul", matmul),
    ("conv", conv),
    ("reduce_window", reduce_window),
    ("select_and_scatter", select_and_scatter),
    ("gather", gather),
    ("scatter", scatter),
    ("scatter_apart", scatter_apart),
    ("take", take),
    ("sort", sort),
    ("elements", elements),
    ("nothing", nothing),
];

/// Some sizes of a case are known only when it runs.
fn opened(case: Case, seed: u64) -> Case {
    let (text, sizes) =
        harness::open::opened(&case.text, seed).unwrap_or_else(|error| panic!("seed {seed}: {error:#}\n{}", case.text));
    Case { text, inputs: [case.inputs, sizes].concat() }
}

/// Checks the cases of some seeds, and derivatives up to an order.
fn check(name: &str, cases: impl Fn(u64) -> Case, seeds: std::ops::Range<u64>, order: usize) {
    for seed in seeds {
        let Case { text, inputs } = cases(seed);
        let check = Check {
            function: "f",
            inputs,
            tolerance: 1e-6,
            rounding: 1e-12,
            step: 1e-6,
            native: seed % 8 == 0,
            tapes: Vec::new(),
        };
        let outcome = check_gradients(&text, &check).and_then(|()| check_higher(&text, &check, order));
        outcome.unwrap_or_else(|error| panic!("{name}, seed {seed}: {error:#}\n{text}"));
    }
}

/// Those that are asked for, else all.
fn operations() -> impl Iterator<Item = (&'static str, Make)> {
    let only = std::env::var("ONLY").ok();
    OPERATIONS.iter().copied().filter(move |(name, _)| only.as_ref().is_none_or(|only| only == name))
}

/// Those that `SEEDS=1..400` asks for, or others.
fn seeds(otherwise: std::ops::Range<u64>) -> std::ops::Range<u64> {
    let asked = std::env::var("SEEDS").ok();
    let range = asked.as_deref().and_then(|text| text.split_once(".."));
    range.map_or(otherwise, |(first, end)| match (first.parse(), end.parse()) {
        (Ok(first), Ok(end)) => first..end,
        _ => panic!("SEEDS=FIRST..END, found {range:?}"),
    })
}

#[test]
fn rules_of_operations_are_right() {
    operations().for_each(|(name, make)| check(name, |seed| case(make, seed), seeds(1..17), 1));
}

#[test]
fn rules_of_operations_are_right_where_sizes_are_not_known() {
    operations().for_each(|(name, make)| check(name, |seed| opened(case(make, seed), seed), seeds(1..17), 1));
}

#[test]
fn derivatives_of_rules_are_right() {
    operations().for_each(|(name, make)| check(name, |seed| case(make, seed), seeds(1..4), 2));
}

#[test]
fn derivatives_of_rules_are_right_where_sizes_are_not_known() {
    operations().for_each(|(name, make)| check(name, |seed| opened(case(make, seed), seed), seeds(1..4), 2));
}
