//! Hessian-vector products: against differences of gradients, symmetric, by the evaluator and
//! natively.

use harness::{Numbers, Outcome, Program, Random, call_natively, compare_engines};

/// Logistic regression with a penalty: the loss of weights and an offset on eight examples.
const LOGISTIC: &str = "
func.func @f(%w: tensor<3xf64>, %b: tensor<f64>, %x: tensor<8x3xf64>, %y: tensor<8xf64>) -> tensor<f64> {
  %logits = tensor.einsum \"ni,i->n\" %x, %w : (tensor<8x3xf64>, tensor<3xf64>) -> tensor<8xf64>
  %offset = tensor.broadcast %b dims = [] : tensor<f64> -> tensor<8xf64>
  %z = arith.addf %logits, %offset : tensor<8xf64>
  %m = arith.mulf %z, %y : tensor<8xf64>
  %n = arith.negf %m : tensor<8xf64>
  %e = math.exp %n : tensor<8xf64>
  %l = math.log1p %e : tensor<8xf64>
  %loss = tensor.reduce add %l dims = [0] : tensor<8xf64> -> tensor<f64>
  %s = tensor.einsum \"i,i->\" %w, %w : (tensor<3xf64>, tensor<3xf64>) -> tensor<f64>
  %sum = arith.addf %loss, %s : tensor<f64>
  return %sum : tensor<f64>
}
";

/// A network with one hidden layer, a softmax and the cross entropy.
const NETWORK: &str = "
func.func @f(%w: tensor<3x5xf64>, %b: tensor<5xf64>, %v: tensor<5x4xf64>, %x: tensor<6x3xf64>, %y: tensor<6x4xf64>) -> tensor<f64> {
  %p = tensor.einsum \"ni,ij->nj\" %x, %w : (tensor<6x3xf64>, tensor<3x5xf64>) -> tensor<6x5xf64>
  %bs = tensor.broadcast %b dims = [1] : tensor<5xf64> -> tensor<6x5xf64>
  %q = arith.addf %p, %bs : tensor<6x5xf64>
  %h = math.tanh %q : tensor<6x5xf64>
  %o = tensor.einsum \"nj,jk->nk\" %h, %v : (tensor<6x5xf64>, tensor<5x4xf64>) -> tensor<6x4xf64>
  %m = tensor.reduce max %o dims = [1] : tensor<6x4xf64> -> tensor<6xf64>
  %ms = tensor.broadcast %m dims = [0] : tensor<6xf64> -> tensor<6x4xf64>
  %d = arith.subf %o, %ms : tensor<6x4xf64>
  %e = math.exp %d : tensor<6x4xf64>
  %t = tensor.reduce add %e dims = [1] : tensor<6x4xf64> -> tensor<6xf64>
  %l = math.log %t : tensor<6xf64>
  %ls = tensor.broadcast %l dims = [0] : tensor<6xf64> -> tensor<6x4xf64>
  %r = arith.subf %d, %ls : tensor<6x4xf64>
  %c = tensor.einsum \"nk,nk->\" %r, %y : (tensor<6x4xf64>, tensor<6x4xf64>) -> tensor<f64>
  %z = arith.negf %c : tensor<f64>
  return %z : tensor<f64>
}
";

/// A recurrent network: states that a loop carries.
const RECURRENT: &str = "
func.func @f(%w: tensor<3x3xf64>, %x: tensor<4x3xf64>, %h0: tensor<3xf64>) -> tensor<f64> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 4 : index
  %h = loop.for %t = %c0 to %n step %c1 iter_args(%s = %h0) -> (tensor<3xf64>) {
    %row = tensor.dynamic_slice %x[%t, %c0] sizes = [1, 3] : (tensor<4x3xf64>, index, index) -> tensor<1x3xf64>
    %xt = tensor.reshape %row : tensor<1x3xf64> -> tensor<3xf64>
    %p = tensor.einsum \"ij,j->i\" %w, %s : (tensor<3x3xf64>, tensor<3xf64>) -> tensor<3xf64>
    %a = arith.addf %p, %xt : tensor<3xf64>
    %next = math.tanh %a : tensor<3xf64>
    loop.yield %next : tensor<3xf64>
  }
  %y = tensor.einsum \"i,i->\" %h, %h : (tensor<3xf64>, tensor<3xf64>) -> tensor<f64>
  return %y : tensor<f64>
}
";

/// Numbers that a loop carries, without tensors.
const SCALARS: &str = "
func.func @f(%x: f64, %y: f64) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 5 : index
  %r = loop.for %i = %c0 to %n step %c1 iter_args(%s = %x) -> (f64) {
    %p = arith.mulf %s, %y : f64
    %q = math.sin %p : f64
    %t = arith.addf %q, %s : f64
    loop.yield %t : f64
  }
  return %r : f64
}
";

/// Names, programs, and how many of the parameters the derivative is taken by.
const PROGRAMS: &[(&str, &str, usize)] =
    &[("logistic", LOGISTIC, 2), ("network", NETWORK, 3), ("recurrent", RECURRENT, 3), ("scalars", SCALARS, 2)];

fn random(program: &Program, types: &[ir::Type], seed: u64) -> Vec<Numbers> {
    let mut random = Random(seed);
    let numbers = |&ty: &ir::Type| {
        let shape: Vec<usize> = ty.shape(&program.cx).unwrap_or(&[]).iter().map(|&size| size as usize).collect();
        let values = (0..shape.iter().product()).map(|_| random.uniform(-1.0, 1.0)).collect();
        Numbers { shape, values }
    };
    types.iter().map(numbers).collect()
}

fn product(a: &[Numbers], b: &[Numbers]) -> f64 {
    a.iter().zip(b).flat_map(|(a, b)| a.values.iter().zip(&b.values)).map(|(a, b)| a * b).sum()
}

fn call(program: &Program, name: &str, arguments: &[Numbers]) -> Outcome {
    program.evaluate(name, arguments).unwrap_or_else(|error| panic!("@{name}: {error:#}"))
}

/// Moves the first arguments along a direction.
fn moved(arguments: &[Numbers], direction: &[Numbers], by: f64) -> Vec<Numbers> {
    let mut arguments = arguments.to_vec();
    for (argument, direction) in arguments.iter_mut().zip(direction) {
        argument.values.iter_mut().zip(&direction.values).for_each(|(value, step)| *value += by * step);
    }
    arguments
}

fn check(name: &str, text: &str, count: usize) {
    let program = Program::parse(text).unwrap_or_else(|error| panic!("{name}: {error:#}"));
    let (parameters, _) = program.signature("f").expect("a function");
    let wrt: Vec<String> = (0..count).map(|at| at.to_string()).collect();
    let wrt = wrt.join(",");
    let pipeline = format!("ad-grad{{function=f wrt={wrt}}},ad-hvp{{function=f wrt={wrt}}}");
    let made = program.after(&pipeline).unwrap_or_else(|error| panic!("{name}: {error:#}"));
    let derived = Program::parse(&made).unwrap_or_else(|error| panic!("{name}: {error:#}\n{made}"));
    let arguments = random(&program, &parameters, 11);
    let [v, w] = [5, 7].map(|seed| random(&program, &parameters[..count], seed));
    let times = |direction: &[Numbers]| call(&derived, "f_hvp", &[&arguments[..], direction].concat()).results;
    let (along_v, along_w) = (times(&v), times(&w));
    assert_eq!(along_v.len(), count, "{name}: one product a parameter");

    let step = 1e-5;
    let [plus, minus] = [step, -step].map(|by| call(&derived, "f_grad", &moved(&arguments, &v, by)).results);
    for (at, product) in along_v.iter().enumerate() {
        for (place, &found) in product.values.iter().enumerate() {
            let difference = (plus[at].values[place] - minus[at].values[place]) / (2.0 * step);
            let error = (found - difference).abs() / difference.abs().max(1.0);
            assert!(error < 1e-7, "{name}: element {place} of product {at} is {found}, differences give {difference}");
        }
    }
    let (a, b) = (product(&along_v, &w), product(&along_w, &v));
    assert!((a - b).abs() <= 1e-10 * a.abs().max(1.0), "{name}: the Hessian is not symmetric: {a} and {b}");

    let given = [&arguments[..], &v].concat();
    let evaluated = call(&derived, "f_hvp", &given);
    let compiled = call_natively(&derived, &made, "f_hvp", &given).unwrap_or_else(|error| panic!("{name}: {error:#}"));
    compare_engines(&derived, "f_hvp", &evaluated, &compiled).unwrap_or_else(|error| panic!("{name}: {error:#}"));
}

#[test]
fn products_with_hessians_are_right() {
    PROGRAMS.iter().for_each(|&(name, text, count)| check(name, text, count));
}
