//! Chains of matrices of any length get the order that takes the fewest multiplications.

use harness::shapes::{matrix_chain, matrix_sizes};
use ir::syntax::{ParseOptions, parse_module};
use ir::{Body, Context, Op, Sink};
use pass::{Pipeline, RunOptions};

/// The fewest multiplications (Godbole, 1973).
fn fewest(sizes: &[u64]) -> u64 {
    let count = sizes.len() - 1;
    let mut costs = vec![vec![0u64; count]; count];
    for length in 2..=count {
        for from in 0..=count - length {
            let to = from + length - 1;
            let cut = |at: usize| costs[from][at] + costs[at + 1][to] + sizes[from] * sizes[at + 1] * sizes[to + 1];
            costs[from][to] = (from..to).map(cut).min().unwrap_or(0);
        }
    }
    costs[0][count - 1]
}

/// The multiplications of a program.
fn multiplications(cx: &Context, module: &Body) -> u64 {
    let bodies = module.bodies().flat_map(|(_, body)| body.walk_all().map(move |op| (body, op)));
    let products = bodies.filter(|&(body, op)| tensor::Matmul::is(body, op));
    let cost = |(body, op): (&Body, ir::OpId)| {
        let size = |value, dim: usize| body.ty(value).shape(cx).map_or(0, |shape| shape[dim] as u64);
        size(body.operand(op, 0), 0) * size(body.operand(op, 0), 1) * size(body.operand(op, 1), 1)
    };
    products.map(cost).sum()
}

#[test]
fn chains_are_multiplied_in_the_best_order() {
    let cx = Context::new(catalog::registry());
    let mut sink = Sink::new(&cx);
    let pipeline = Pipeline::parse(&cx, &catalog::CATALOG, "<test>", "eqsat{fastmath=reassoc}", &mut sink);
    let pipeline = pipeline.expect("a pipeline");
    for count in [2, 3, 10, 20, 40, 80, 160] {
        let sizes = matrix_sizes(count);
        let parsed = parse_module(&cx, "<test>", matrix_chain(count), &ParseOptions::default(), &mut sink);
        let mut module = parsed.unwrap_or_else(|_| panic!("{:?}", sink.diagnostics()));
        let done = pass::run(&cx, &mut module, &pipeline, &RunOptions::default(), &mut sink);
        assert!(done.is_ok(), "{:?}", sink.diagnostics());
        assert_eq!(multiplications(&cx, &module), fewest(&sizes), "{count} matrices of sizes {sizes:?}");
    }
}
