//! Gradients come down to what people write: after equality saturation a gradient has no more
//! operations than the form by hand that stands beside the program in `tests/eqsat/gradients`, and
//! both compute the same; so do the blocks of `tests/eqsat/networks.mlir` before and after.

use harness::{Program, same_results};
use ir::Traits;

/// Programs, and what `ad-vjp` is asked beside the function.
const PROGRAMS: &[(&str, &str)] =
    &[("softmax", ""), ("logsumexp", ""), ("layernorm", ""), ("attention", ""), ("mlp", " wrt=w1,b1,w2,b2")];

/// The operations of a function, constants and the return aside.
fn operations(program: &Program, name: &str) -> usize {
    let body = program.module.bodies().find(|(_, body)| body.symbol_name(&program.cx) == Some(name));
    let (_, body) = body.unwrap_or_else(|| panic!("there is no function @{name}"));
    let block = body.entry(body.root()).expect("the function has a body");
    let is_counted = |op: &ir::OpId| {
        let def = body.def(*op);
        !def.has(Traits::CONSTANT) && !def.has(Traits::TERMINATOR)
    };
    body.ops(block).filter(is_counted).count()
}

fn check(name: &str, request: &str) {
    let path = format!("{}/eqsat/gradients/{name}.mlir", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(&path).expect("the program can be read");
    let original = Program::parse(&text).expect("the program is one");
    let tidy = "canonicalize,cse,dce";
    let pipeline = format!("ad-vjp{{function={name}{request}}},inline,{tidy},eqsat{{fastmath=fast}},{tidy}");
    let after = original.after(&pipeline).expect("the pipeline runs");
    let found = Program::parse(&after).expect("what the pipeline makes is a program");
    let (gradient, hand) = (format!("{name}_vjp"), format!("{name}_by_hand"));
    let counts = [operations(&found, &gradient), operations(&original, &hand)];
    assert!(counts[0] <= counts[1], "@{gradient} has {} operations, by hand {}:\n{after}", counts[0], counts[1]);
    same_results([(&original, &hand), (&found, &gradient)]);
}

#[test]
fn blocks_of_networks_compute_the_same() {
    let path = format!("{}/eqsat/networks.mlir", env!("CARGO_MANIFEST_DIR"));
    let original = Program::parse(&std::fs::read_to_string(&path).expect("the program can be read"));
    let original = original.expect("the program is one");
    let after = original.after("eqsat{fastmath=fast},canonicalize,cse,dce").expect("the pipeline runs");
    let found = Program::parse(&after).expect("what the pipeline makes is a program");
    for name in ["nasrnn", "bert", "resnext", "squeezenet", "vgg"] {
        same_results([(&original, name), (&found, name)]);
    }
}

#[test]
fn gradients_have_no_more_operations_than_by_hand() {
    PROGRAMS.iter().for_each(|(name, request)| check(name, request));
}
