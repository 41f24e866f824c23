//! Long chains of one operation that rules make shorter, two links at a time, become one link: in time
//! that grows with their length, not with its square.

mod common;

use std::fmt::Write;

use common::{context, read, run, text};

const LINKS: usize = 3000;

/// A function that goes on with what a link makes of the value before it.
fn chain(parameter: &str, result: &str, mut link: impl FnMut(&str, usize) -> String) -> String {
    let (mut body, mut last) = (String::new(), "%x".to_owned());
    for at in 0..LINKS {
        let new = link(&last, at);
        last = format!("%v{at}");
        let _ = writeln!(body, "{}", new.replace("%r", &last));
    }
    format!("func.func @f(%x: {parameter}) -> {result} {{\n{body}  return {last} : {result}\n}}\n")
}

/// How often an operation is in what the pass makes of a program.
fn count(program: &str, op: &str) -> usize {
    let cx = context(&[]);
    let mut module = read(&cx, program);
    run(&cx, &mut module, "eqsat");
    text(&cx, &module).matches(op).count()
}

#[test]
fn slices_of_slices() {
    let link = |last: &str, at: usize| {
        let (from, to) = (LINKS + 4 - at, LINKS + 3 - at);
        format!(
            "  %r = tensor.slice {last} starts = [1] limits = [{from}] strides = [1] : tensor<{from}xf32> -> tensor<{to}xf32>"
        )
    };
    let program = chain(&format!("tensor<{}xf32>", LINKS + 4), "tensor<4xf32>", link);
    assert_eq!(count(&program, "tensor.slice"), 1);
}

#[test]
fn transposes_of_transposes() {
    let link = |last: &str, _| {
        format!("  %r = tensor.transpose {last} perm = [1, 2, 0] : tensor<3x3x3xf32> -> tensor<3x3x3xf32>")
    };
    // Three of them change nothing.
    assert_eq!(count(&chain("tensor<3x3x3xf32>", "tensor<3x3x3xf32>", link), "tensor.transpose"), 0);
}

#[test]
fn sums_with_constants() {
    let link = |last: &str, at: usize| {
        format!("  %c{at} = arith.constant {at}.0 : f64\n  %r = arith.addf {last}, %c{at} fastmath<reassoc> : f64")
    };
    assert_eq!(count(&chain("f64", "f64", link), "arith.addf"), 1);
}

#[test]
fn sums_of_integers_with_constants() {
    let link =
        |last: &str, at: usize| format!("  %c{at} = arith.constant {at} : i32\n  %r = arith.addi {last}, %c{at} : i32");
    assert_eq!(count(&chain("i32", "i32", link), "arith.addi"), 1);
}
