//! Parameters that are one buffer.

use crate::program::{Generator, inputs};

/// The first row of the buffer `%b` as the buffer `%a`, its first element as `%s`.
fn overlapping(prefix: &str) -> String {
    let cast = |name: &str, list: &str, ty: &str| {
        let source = format!("memref.reinterpret_cast %{prefix}b to offset: [0], {list}");
        format!("  %{prefix}{name} = {source} : memref<5x6xf64> to {ty}\n")
    };
    cast("a", "sizes: [6], strides: [1]", "memref<6xf64>") + &cast("s", "sizes: [], strides: []", "memref<f64>")
}

/// Parameters that overlap: the derivative that was told so, called with adjoints that overlap too,
/// against that of the caller, in which all is one buffer.
#[test]
fn parameters_that_are_one_buffer() {
    let memrefs = "memref<6xf64>, memref<5x6xf64>, memref<f64>";
    for seed in 1..=60 {
        let program = Generator::program(seed);
        let views = overlapping("");
        let call = format!("  %r = func.call @f(%a, %b, %s, %x, %n) : ({memrefs}, f64, index) -> f64\n");
        let parameters = "%b: memref<5x6xf64>, %x: f64, %n: index";
        let whole = format!("func.func @whole({parameters}) -> f64 {{\n{views}{call}  return %r : f64\n}}\n");
        let parse = |text: &str| harness::Program::parse(text).unwrap_or_else(|error| panic!("{error:#}\n{text}"));
        let after = |text: &str, pipeline: &str| parse(text).after(pipeline).expect("the derivative is made");
        let exact = parse(&after(&format!("{program}{whole}"), "ad-vjp{function=whole}"));

        let shadows = overlapping("d");
        let types = format!("({memrefs}, f64, index, {memrefs}, f64) -> (f64, f64)");
        let call = format!("  %r:2 = func.call @f_vjp(%a, %b, %s, %x, %n, %da, %db, %ds, %dr) : {types}\n");
        let parameters = format!("{parameters}, %db: memref<5x6xf64>, %dr: f64");
        let body = format!("{views}{shadows}{call}  return %r#0, %r#1 : f64, f64\n");
        let by_hand = format!("func.func @by_hand({parameters}) -> (f64, f64) {{\n{body}}}\n");
        let inputs = inputs(seed);
        let given = [&inputs[1], &inputs[3], &inputs[4], &inputs[1], &inputs[3]].map(Clone::clone);
        let wanted = exact.evaluate("whole_vjp", &given).expect("the derivative of the caller runs");
        for tape in ["auto", "all", "none"] {
            let made = after(&program, &format!("ad-vjp{{function=f may-alias=true tape={tape}}}"));
            let text = made.trim_end().trim_end_matches('}').to_owned() + &by_hand + "}\n";
            let found = parse(&text).evaluate("by_hand", &given).expect("the derivative runs");
            let numbers = |outcome: &harness::Outcome| -> Vec<f64> {
                let all = outcome.results.iter().chain(outcome.memrefs.iter().flatten());
                all.flat_map(|numbers| numbers.values.clone()).collect()
            };
            for (wanted, found) in numbers(&wanted).into_iter().zip(numbers(&found)) {
                let is_near = (wanted - found).abs() <= 1e-9 * wanted.abs().max(1.0);
                assert!(is_near, "seed {seed}, tape={tape}: {found} instead of {wanted}\n{text}");
            }
        }
    }
}
