//! Chains of matrices of any length get the order that takes the fewest multiplications.

use std::fmt::Write;

use ir::syntax::{ParseOptions, parse_module};
use ir::{Body, Context, Op, Registry, Sink};
use pass::{Catalog, Pipeline, RunOptions};

/// Sizes from a simple generator, so that they are always the same.
fn sizes(count: usize) -> Vec<u64> {
    let mut state = 0x2545_F491_4F6C_DD1Du64 ^ count as u64;
    let next = |_| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        1 + state % 300
    };
    (0..=count).map(next).collect()
}

/// A product of matrices of these sizes, from the left.
fn program(sizes: &[u64]) -> String {
    let ty = |rows: u64, columns: u64| format!("tensor<{rows}x{columns}xf64>");
    let count = sizes.len() - 1;
    let parameters: Vec<String> = (0..count).map(|at| format!("%m{at}: {}", ty(sizes[at], sizes[at + 1]))).collect();
    let result = ty(sizes[0], sizes[count]);
    let mut text = format!("func.func @f({}) -> {result} {{\n", parameters.join(", "));
    let mut left = "%m0".to_owned();
    for at in 1..count {
        let types = [ty(sizes[0], sizes[at]), ty(sizes[at], sizes[at + 1]), ty(sizes[0], sizes[at + 1])];
        let _ =
            writeln!(text, "  %p{at} = tensor.matmul {left}, %m{at} : ({}, {}) -> {}", types[0], types[1], types[2]);
        left = format!("%p{at}");
    }
    let _ = writeln!(text, "  return {left} : {result}\n}}");
    text
}

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
    let cx = Context::new(Registry::new([func::DIALECT, arith::DIALECT, math::DIALECT, tensor::DIALECT]));
    let catalog = Catalog { passes: &[eqsat::PASSES], pipelines: &[] };
    let mut sink = Sink::new(&cx);
    let pipeline = Pipeline::parse(&cx, &catalog, "<test>", "eqsat{fastmath=reassoc}", &mut sink).expect("a pipeline");
    for count in [2, 3, 10, 20, 40, 80, 160] {
        let sizes = sizes(count);
        let text = program(&sizes);
        let parsed = parse_module(&cx, "<test>", &text, &ParseOptions::default(), &mut sink);
        let mut module = parsed.unwrap_or_else(|_| panic!("{:?}", sink.diagnostics()));
        let done = pass::run(&cx, &mut module, &pipeline, &RunOptions::default(), &mut sink);
        assert!(done.is_ok(), "{:?}", sink.diagnostics());
        assert_eq!(multiplications(&cx, &module), fewest(&sizes), "{count} matrices of sizes {sizes:?}");
    }
}
