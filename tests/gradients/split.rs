//! Forward mode over reverse mode in two functions.

use harness::Numbers;

/// Forward over reverse, with the reverse in one function and in two: the tangents of the tapes go from
/// the derivative of the one to that of the other.
#[test]
fn forward_over_split_reverse() {
    let text = "func.func @f(%x: memref<4xf64>) -> f64 {
      %c0 = arith.constant 0 : index
      %c1 = arith.constant 1 : index
      %n = arith.constant 4 : index
      %one = arith.constant 1.0 : f64
      %y = loop.for %i = %c0 to %n step %c1 iter_args(%s = %one) -> (f64) {
        %v = memref.load %x[%i] : memref<4xf64>
        %e = math.exp %v : f64
        %p = arith.mulf %s, %e : f64
        %q = math.sin %p : f64
        loop.yield %q : f64
      }
      return %y : f64
    }\n";
    let program = harness::Program::parse(text).expect("the program parses");
    let after = |pipeline: &str| {
        let text = program.after(pipeline).unwrap_or_else(|error| panic!("{error:#}"));
        harness::Program::parse(&text).unwrap_or_else(|error| panic!("{error:#}\n{text}"))
    };
    let row = |values: [f64; 4]| Numbers { shape: vec![4], values: values.to_vec() };
    let (x, moved, zeros) = (row([0.3, -0.2, 0.5, 0.1]), row([1.0, 0.5, -0.7, 0.2]), row([0.0; 4]));
    let (seed, held) = (Numbers::scalar(1.0), Numbers::scalar(0.0));

    let joint = after("ad-vjp{function=f tape=s,e},ad-jvp{function=f_vjp}");
    let given = [&x, &zeros, &seed, &moved, &zeros, &held].map(Clone::clone);
    let wanted = joint.evaluate("f_vjp_jvp", &given).expect("the derivative runs");

    let split = after("ad-vjp{function=f mode=split tape=s,e},ad-jvp{function=f_fwd},ad-jvp{function=f_bwd}");
    let forward = split.evaluate("f_fwd_jvp", &[x.clone(), moved.clone()]).expect("the forward function runs");
    let (primal, tangents) = forward.results.split_at(forward.results.len() / 2);
    let mut given = vec![x, zeros.clone()];
    given.extend_from_slice(&primal[1..]);
    given.extend([seed, moved, zeros]);
    given.extend_from_slice(&tangents[1..]);
    given.push(held);
    let found = split.evaluate("f_bwd_jvp", &given).expect("the backward function runs");

    // The gradient, and behind all other parameters of its function, its tangent.
    let of = |outcome: &harness::Outcome, index: usize| outcome.memrefs[index].clone().expect("a memref").values;
    assert_eq!(of(&wanted, 1), of(&found, 1));
    assert_eq!(of(&wanted, 4), of(&found, primal.len() + 3));
    assert!(of(&wanted, 4).iter().all(|number| number.abs() > 1e-3));
}
