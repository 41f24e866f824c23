//! Gradients come down to what people write: after equality saturation a gradient has no more
//! operations than the form by hand that stands beside the program in `tests/eqsat/gradients`, and
//! both compute the same; so do the blocks of `tests/eqsat/networks.mlir` before and after.

use harness::{Numbers, Program, Random};
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

fn inputs(program: &Program, name: &str) -> Vec<Numbers> {
    let (parameters, _) = program.signature(name).expect("the function is there");
    let mut random = Random(7);
    let numbers = parameters.iter().map(|ty| {
        let shape: Vec<usize> = ty.shape(&program.cx).unwrap_or(&[]).iter().map(|&size| size as usize).collect();
        let count = shape.iter().product();
        let values = (0..count).map(|_| f64::from((random.bits() >> 40) as f32 / (1u64 << 23) as f32 - 1.0)).collect();
        Numbers { shape, values }
    });
    numbers.collect()
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
    compare([(&original, &hand), (&found, &gradient)]);
}

/// Both functions give the same, up to rounding, on one input between -1 and 1.
fn compare([(original, name), (found, new)]: [(&Program, &str); 2]) {
    let inputs = inputs(original, name);
    let run = |program: &Program, name: &str| program.evaluate(name, &inputs).expect("the function runs").results;
    let (wanted, results) = (run(original, name), run(found, new));
    assert_eq!(results.len(), wanted.len(), "@{name} and @{new} give as much");
    for (at, (result, wanted)) in results.iter().zip(&wanted).enumerate() {
        let size = wanted.values.iter().fold(1.0f64, |size, value| size.max(value.abs()));
        for (&value, &wanted) in result.values.iter().zip(&wanted.values) {
            assert!((value - wanted).abs() <= 1e-4 * size, "result {at} of @{new}: {value}, of @{name} {wanted}");
        }
    }
}

#[test]
fn blocks_of_networks_compute_the_same() {
    let path = format!("{}/eqsat/networks.mlir", env!("CARGO_MANIFEST_DIR"));
    let original = Program::parse(&std::fs::read_to_string(&path).expect("the program can be read"));
    let original = original.expect("the program is one");
    let after = original.after("eqsat{fastmath=fast},canonicalize,cse,dce").expect("the pipeline runs");
    let found = Program::parse(&after).expect("what the pipeline makes is a program");
    for name in ["nasrnn", "bert", "resnext", "squeezenet", "vgg"] {
        compare([(&original, name), (&found, name)]);
    }
}

#[test]
fn gradients_have_no_more_operations_than_by_hand() {
    PROGRAMS.iter().for_each(|(name, request)| check(name, request));
}
