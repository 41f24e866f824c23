//! The bundled rules are sound: the harness finds no counterexample, and would if a condition
//! were missing.

use eqsat::harness::{self, Effort, mutation};
use eqsat::rules::Rules;
use ir::render::{RenderOptions, render};
use ir::{Context, Registry, Sink};

fn context() -> Context {
    Context::new(Registry::new([func::DIALECT, arith::DIALECT, math::DIALECT, tensor::DIALECT]))
}

#[test]
fn bundled_rules_hold() {
    let cx = context();
    let mut sink = Sink::new(&cx);
    let rules = Rules::bundled(&cx, &mut sink);
    let samples = harness::check_soundness(&cx, &rules.rules, Effort::default(), &mut sink);
    println!("{} rules, {samples} samples", rules.rules.len());
    assert!(sink.result().is_ok(), "{}", render(&cx, sink.diagnostics(), RenderOptions::default()));
}

/// Conditions that no counterexample speaks for, and why they are there.
const KEPT: &[(&str, &str, &str)] = &[
    ("powf-two", "fm(all)", "libraries round powers otherwise, the evaluator does not"),
    ("fpowi-two", "fm(all)", "libraries round powers otherwise, the evaluator does not"),
    ("fpowi-three", "fm(all)", "as of fpowi-two"),
    ("fpowi-four", "fm(all)", "as of fpowi-two"),
    ("fpowi-inverse", "fm(all)", "libraries round powers otherwise, the evaluator does not"),
    ("rsqrt", "fm(all)", "libraries approximate it, the evaluator does not"),
    ("reduce-max-monotone", "fm(all)", "libraries need not be monotone, the evaluator's is"),
    ("reduce-max-monotone", "lt", "nothing is said of infinite results where rounding may differ"),
    ("mulf-rsqrt", "nonzero", "nothing is said of infinities on the way where rounding may differ"),
    ("addf-constants", "sums_well", "each rule is right by itself; together they would lose the smaller number"),
    ("addf-scaled", "sums_well", "as of addf-constants"),
    ("addf-scaled-one", "sums_well", "as of addf-constants"),
    ("subf-scaled-one", "sums_well", "as of addf-constants"),
    ("subf-one-scaled", "sums_well", "as of addf-constants"),
    ("powf-times-base", "sums_well", "as of addf-constants"),
    ("powf-by-base", "sums_well", "as of addf-constants"),
    ("sum-of-outer-rows", "fm(all)", "it is for narrow floats, which are not drawn"),
    ("sum-of-broadcasts", "fm(all)", "it is for narrow floats, which are not drawn"),
    ("sum-of-broadcast", "fm(all)", "it is for narrow floats, which are not drawn"),
    ("sum-of-products-vector", "fm(all)", "it is for narrow floats, which are not drawn"),
    ("sum-of-products-columns", "fm(all)", "it is for narrow floats, which are not drawn"),
    ("dot", "fm(all)", "it is for narrow floats, which are not drawn"),
    ("frobenius", "fm(all)", "it is for narrow floats, which are not drawn"),
    ("sum-of-products-vector-back", "fm(all)", "it is for narrow floats, which are not drawn"),
    ("sum-of-products-columns-back", "fm(all)", "it is for narrow floats, which are not drawn"),
    ("dot-back", "fm(all)", "it is for narrow floats, which are not drawn"),
    ("frobenius-back", "fm(all)", "it is for narrow floats, which are not drawn"),
    ("mulf-constants", "is_normal", "where rounding may differ numbers are moderate, and so are their products"),
    ("divf-constant", "is_normal", "where rounding may differ numbers are moderate, and so are their inverses"),
    ("conv-kernels-added", "same_element", "sums of kernels round less than what is allowed for the whole"),
    ("conv-kernels-added-padded", "same_element", "as of conv-kernels-added"),
    ("conv-kernels-added-strided", "same_element", "as of conv-kernels-added"),
    ("slice-of-pad", "all_eq", "cuts of exactly the padding are too rare to be drawn with holes"),
];

#[test]
fn every_condition_is_needed() {
    let cx = context();
    let mut sink = Sink::new(&cx);
    let rules = Rules::bundled(&cx, &mut sink);
    let survivors = mutation::survivors(&cx, &rules.rules, Effort { exhaustive: false, ..Effort::default() });
    let mut missed = Vec::new();
    for survivor in &survivors {
        let base = survivor.rule.split('/').next().unwrap_or(&survivor.rule);
        // Without it the rule would never apply: it cannot be wrong.
        if matches!(survivor.outcome, harness::Outcome::NeverMatched(_)) {
            continue;
        }
        let is_kept = KEPT.iter().any(|&(rule, condition, _)| rule == base && condition == survivor.condition);
        if !is_kept {
            missed.push(format!("{}: {} ({:?})", survivor.rule, survivor.condition, survivor.outcome));
        }
    }
    let is_found = |&&(rule, condition, _): &&(&str, &str, &str)| {
        survivors.iter().any(|found| found.condition == condition && found.rule.starts_with(rule))
    };
    let stale: Vec<_> = KEPT.iter().filter(|kept| !is_found(kept)).collect();
    assert!(stale.is_empty(), "the harness sees these by now: {stale:?}");
    assert!(missed.is_empty(), "nothing speaks for these conditions:\n{}", missed.join("\n"));
}
