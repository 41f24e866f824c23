//! Facts of integers as a simplifier of index arithmetic meets them (division, remainder, bounds
//! of bounded variables; the kind of Halide's simplifier): generated, checked by the evaluator on
//! random inputs, and each must be seen by saturation: `left == right` becomes `true`.

mod common;

use std::fmt::Write;

use ir::eval::{Datum, Machine};

const CONSTANTS: [i64; 14] = [1, 2, 3, 4, 5, 7, 8, 9, 12, 16, 60, 100, 256, 1000];

/// Writes functions of `%x`, `%y` and `%z`, each of which says that two values are equal.
#[derive(Default)]
struct Facts {
    text: String,
    body: String,
    values: usize,
    count: usize,
}

impl Facts {
    fn constant(&mut self, value: i64) -> String {
        self.value(&format!("arith.constant {value} : i64"))
    }

    fn value(&mut self, op: &str) -> String {
        self.values += 1;
        let name = format!("%v{}", self.values);
        let _ = writeln!(self.body, "  {name} = {op}");
        name
    }

    fn op(&mut self, name: &str, a: &str, b: &str) -> String {
        self.value(&format!("arith.{name} {a}, {b} : i64"))
    }

    /// An operation with a constant.
    fn with(&mut self, name: &str, a: &str, constant: i64) -> String {
        let constant = self.constant(constant);
        self.op(name, a, &constant)
    }

    /// A value from 0 up to, without, a limit.
    fn bounded(&mut self, value: &str, limit: i64) -> String {
        self.with("remui", value, limit)
    }

    fn compare(&mut self, predicate: &str, a: &str, b: &str) -> String {
        self.value(&format!("arith.cmpi {predicate}, {a}, {b} : i64"))
    }

    /// Ends a function: two values are equal.
    fn equal(&mut self, left: &str, right: &str) {
        let same = self.compare("eq", left, right);
        self.holds(&same);
    }

    /// Ends a function: a value is true.
    fn holds(&mut self, value: &str) {
        let (number, body) = (self.count, std::mem::take(&mut self.body));
        let head = format!("func.func @f{number}(%x: i64, %y: i64, %z: i64) -> i1");
        let _ = writeln!(self.text, "{head} {{\n{body}  return {value} : i1\n}}");
        self.count += 1;
        self.values = 0;
    }

    fn of_one_constant(&mut self, c: i64) {
        for division in ["divsi", "floordivsi", "divui"] {
            let (i, j) = (self.bounded("%x", 1000), self.bounded("%y", c));
            let product = self.with("muli", &i, c);
            let sum = self.op("addi", &product, &j);
            let quotient = self.with(division, &sum, c);
            self.equal(&quotient, &i);
        }
        for remainder in ["remsi", "remui"] {
            let (i, j) = (self.bounded("%x", 1000), self.bounded("%y", c));
            let product = self.with("muli", &i, c);
            let sum = self.op("addi", &product, &j);
            let rest = self.with(remainder, &sum, c);
            self.equal(&rest, &j);
        }
        // Counted from below zero.
        let (i, j) = (self.bounded("%x", 1000), self.bounded("%y", c));
        let below = self.with("addi", &i, -500);
        let product = self.with("muli", &below, c);
        let sum = self.op("addi", &product, &j);
        let quotient = self.with("floordivsi", &sum, c);
        self.equal(&quotient, &below);
        for bound in ["minsi", "maxsi"] {
            let (i, j) = (self.bounded("%x", 1000), self.bounded("%y", 77));
            let (a, b) = (self.with("muli", &i, c), self.with("muli", &j, c));
            let left = self.op(bound, &a, &b);
            let inner = self.op(bound, &i, &j);
            let right = self.with("muli", &inner, c);
            self.equal(&left, &right);
            let (a, b) = (self.with("floordivsi", "%x", c), self.with("floordivsi", "%y", c));
            let left = self.op(bound, &a, &b);
            let inner = self.op(bound, "%x", "%y");
            let right = self.with("floordivsi", &inner, c);
            self.equal(&left, &right);
        }
        let quotient = self.with("divsi", "%x", c);
        let product = self.with("muli", &quotient, c);
        let rest = self.with("remsi", "%x", c);
        let sum = self.op("addi", &product, &rest);
        self.equal(&sum, "%x");
        let i = self.bounded("%x", 1000);
        let product = self.with("muli", &i, c);
        let rest = self.with("remsi", &product, c);
        let zero = self.constant(0);
        self.equal(&rest, &zero);
        let (low, high) = (self.with("addi", "%x", c), self.with("addi", "%x", c + 1));
        let difference = self.op("subi", &high, &low);
        let one = self.constant(1);
        self.equal(&difference, &one);
        let sum = self.op("addi", "%x", "%y");
        let more = self.with("addi", &sum, c);
        let left = self.op("subi", &more, "%y");
        let right = self.with("addi", "%x", c);
        self.equal(&left, &right);
    }

    fn of_two_constants(&mut self, a: i64, b: i64) {
        for bound in ["minsi", "maxsi"] {
            let x = self.bounded("%x", 1000);
            let (left, right) = (self.with("addi", &x, a), self.with("addi", &x, b));
            let left = self.op(bound, &left, &right);
            let right = self.with("addi", &x, if bound == "minsi" { a.min(b) } else { a.max(b) });
            self.equal(&left, &right);
            let (left, right) =
                (self.with(bound, "%x", a), self.with(bound, "%x", if bound == "minsi" { a.min(b) } else { a.max(b) }));
            let left = self.with(bound, &left, b);
            self.equal(&left, &right);
        }
        for division in ["divsi", "floordivsi"] {
            let x = self.bounded("%x", 1000);
            let product = self.with("muli", &x, a * b);
            let left = self.with(division, &product, b);
            let right = self.with("muli", &x, a);
            self.equal(&left, &right);
            let inner = self.with(division, "%x", a);
            let left = self.with(division, &inner, b);
            let right = self.with(division, "%x", a * b);
            self.equal(&left, &right);
        }
        let x = self.bounded("%x", 1000);
        let product = self.with("muli", &x, a * b);
        let (rest, zero) = (self.with("remsi", &product, b), self.constant(0));
        self.equal(&rest, &zero);
        for (op, factor) in [("addi", a + b), ("subi", a - b)] {
            let (left, right) = (self.with("muli", "%x", a), self.with("muli", "%x", b));
            let left = self.op(op, &left, &right);
            let right = self.with("muli", "%x", factor);
            self.equal(&left, &right);
        }
        let (left, right) = (self.with("addi", "%x", a), self.with("addi", "%x", b));
        let (left, right) = (self.op("subi", &left, &right), self.constant(a - b));
        self.equal(&left, &right);
        // Bounds that are known decide comparisons.
        let x = self.bounded("%x", a);
        let sum = self.with("addi", &x, b);
        let limit = self.constant(a + b);
        let less = self.compare("slt", &sum, &limit);
        self.holds(&less);
        let x = self.bounded("%x", a);
        let sum = self.with("addi", &x, b);
        let (quotient, zero) = (self.with("divsi", &sum, a + b), self.constant(0));
        self.equal(&quotient, &zero);
        let x = self.bounded("%x", 1000);
        let (left, right) = (self.with("addi", &x, a), self.with("addi", &x, a + b));
        let less = self.compare("slt", &left, &right);
        self.holds(&less);
        let x = self.bounded("%x", a);
        let least = self.with("minsi", &x, a + b);
        self.equal(&least, &x);
        let x = self.bounded("%x", a);
        let greatest = self.with("maxsi", &x, -b);
        self.equal(&greatest, &x);
        let x = self.bounded("%x", a);
        let rest = self.with("remsi", &x, a + b - 1);
        self.equal(&rest, &x);
        self.of_offsets_and_choices(a, b);
        // A range that is cut twice.
        let (low, high) = (a.min(b), a.max(b));
        let left = self.with("minsi", "%x", high);
        let left = self.with("maxsi", &left, low);
        let right = self.with("maxsi", "%x", low);
        let right = self.with("minsi", &right, high);
        self.equal(&left, &right);
        let x = self.bounded("%x", 1000);
        let offset = self.with("addi", &x, -a);
        let (b_value, sum) = (self.constant(b), self.constant(a + b));
        let (left, right) = (self.compare("slt", &offset, &b_value), self.compare("slt", &x, &sum));
        let same = self.value(&format!("arith.cmpi eq, {left}, {right} : i1"));
        self.holds(&same);
    }
}

impl Facts {
    fn of_offsets_and_choices(&mut self, a: i64, b: i64) {
        // What all have in common stands outside of a bound.
        let (x, y) = (self.bounded("%x", 1000), self.bounded("%y", b));
        let (left, right) = (self.with("addi", &x, a), self.with("addi", &y, a));
        let left = self.op("minsi", &left, &right);
        let inner = self.op("minsi", &x, &y);
        let right = self.with("addi", &inner, a);
        self.equal(&left, &right);
        // A whole number of steps leaves the rest as it is.
        let x = self.bounded("%x", 1000);
        let product = self.with("muli", &x, a);
        let sum = self.with("addi", &product, a * b);
        let quotient = self.with("divsi", &sum, a);
        let right = self.with("addi", &x, b);
        self.equal(&quotient, &right);
        let x = self.bounded("%x", 1000);
        let sum = self.with("addi", &x, a * b);
        let left = self.with("remsi", &sum, b);
        let right = self.with("remsi", &x, b);
        self.equal(&left, &right);
        // A choice of the lesser is a bound.
        let x = self.with("addi", "%x", a);
        let limit = self.constant(b);
        let is_less = self.compare("slt", &x, &limit);
        let chosen = self.value(&format!("arith.select {is_less}, {x}, {limit} : i64"));
        let least = self.op("minsi", &x, &limit);
        self.equal(&chosen, &least);
        // Numbers that differ by a constant are not equal, and those below a bound are below more.
        let (left, right) = (self.with("addi", "%x", a), self.with("addi", "%x", a + b));
        let differ = self.compare("ne", &left, &right);
        self.holds(&differ);
        let rest = self.bounded("%x", a * b);
        let (rest, limit) = (self.with("remui", &rest, a), self.constant(a));
        let is_less = self.compare("ult", &rest, &limit);
        self.holds(&is_less);
        // Far apart in one sum, what is added is taken away again.
        let sum = self.with("addi", "%x", a);
        let sum = self.op("addi", &sum, "%y");
        let sum = self.op("subi", &sum, "%z");
        let sum = self.with("subi", &sum, a);
        let sum = self.op("subi", &sum, "%y");
        let right = self.op("subi", "%x", "%z");
        self.equal(&sum, &right);
    }
}

fn facts() -> Facts {
    let mut facts = Facts::default();
    for a in CONSTANTS {
        facts.of_one_constant(a);
        CONSTANTS.iter().for_each(|&b| facts.of_two_constants(a, b));
    }
    facts
}

/// The facts are facts.
fn check(cx: &ir::Context, module: &ir::Body, count: usize) {
    let mut state = 3u64;
    for number in 0..count {
        for round in 0..4 {
            let mut next = || {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                Datum::Bits(((state as i64) >> (8 + 18 * round)) as u64)
            };
            let results = Machine::new(cx, module).call(&format!("f{number}"), vec![next(), next(), next()]);
            match results {
                Ok(results) => assert_eq!(results, vec![Datum::Bits(1)], "@f{number} is no fact"),
                Err(stop) => panic!("@f{number}: {}", stop.message),
            }
        }
    }
}

#[test]
fn facts_are_seen() {
    let cx = common::context(&[]);
    let facts = facts();
    let mut module = common::read(&cx, &facts.text);
    check(&cx, &module, facts.count);
    let before = common::read(&cx, &facts.text);
    common::run(&cx, &mut module, "eqsat");
    let truth = cx.integer(1, ir::Type::I1);
    let mut missed = Vec::new();
    for ((_, function), (_, original)) in module.bodies().zip(before.bodies()) {
        if common::returned(&cx, function) != Some(truth) {
            missed.push(common::text_of(&cx, original));
        }
    }
    assert!(facts.count > 5000, "{} facts", facts.count);
    let shown = missed.iter().take(12).cloned().collect::<Vec<_>>().join("\n");
    assert!(missed.is_empty(), "{} of {} facts are not seen, as\n{shown}", missed.len(), facts.count);
}
