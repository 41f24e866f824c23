//! Random programs mean the same after saturation: scalars without flags bit for bit, sums and
//! products of whole numbers with flags, and tensors.

mod common;

use std::fmt::Write;
use std::rc::Rc;

use ir::eval::{Array, Datum, Machine};
use ir::{Body, Context};

/// Numbers that are the same in every run.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) ^ (self.0 << 11)
    }

    fn below(&mut self, limit: usize) -> usize {
        (self.next() >> 8) as usize % limit
    }

    fn pick<'t, T: ?Sized>(&mut self, choices: &[&'t T]) -> &'t T {
        choices[self.below(choices.len())]
    }
}

/// A function as it is written: values with their types.
struct Program {
    random: Random,
    values: Vec<(String, String)>,
    parameters: usize,
    body: String,
}

impl Program {
    fn new(seed: u64, parameters: &[&str]) -> Program {
        let values = parameters.iter().enumerate().map(|(at, ty)| (format!("%p{at}"), (*ty).to_owned())).collect();
        Program { random: Random(seed), values, parameters: parameters.len(), body: String::new() }
    }

    fn add(&mut self, op: &str, ty: &str) -> String {
        let name = format!("%v{}", self.values.len());
        let _ = writeln!(self.body, "  {name} = {op}");
        self.values.push((name.clone(), ty.to_owned()));
        name
    }

    /// A value of a type; later ones more often.
    fn any(&mut self, ty: &str) -> String {
        let found: Vec<&String> = self.values.iter().filter(|(_, other)| other == ty).map(|(name, _)| name).collect();
        let late = found.len() / 2 * usize::from(self.random.below(3) > 0);
        found[late + self.random.below(found.len() - late)].clone()
    }

    /// The whole function returns the last values of some types.
    fn text(&self, results: &[&str]) -> String {
        let head: Vec<String> =
            self.values[..self.parameters].iter().map(|(name, ty)| format!("{name}: {ty}")).collect();
        let last = |ty: &&str| self.values.iter().rev().find(|(_, other)| other == ty).map(|(name, _)| name.as_str());
        let names: Vec<&str> = results.iter().filter_map(last).collect();
        let (types, names) = (results.join(", "), names.join(", "));
        format!("func.func @f({}) -> ({types}) {{\n{}  return {names} : {types}\n}}\n", head.join(", "), self.body)
    }
}

const INTEGERS: [&str; 17] = [
    "addi",
    "subi",
    "muli",
    "andi",
    "ori",
    "xori",
    "minsi",
    "maxsi",
    "minui",
    "maxui",
    "divsi",
    "remsi",
    "divui",
    "remui",
    "floordivsi",
    "shli",
    "shrsi",
];
const FLOATS: [&str; 6] = ["addf", "subf", "mulf", "divf", "maximumf", "minimumf"];

fn scalars(seed: u64, steps: usize) -> String {
    let mut program = Program::new(seed, &["i32", "i32", "i8", "i8", "i1", "f64", "f64", "f32"]);
    for _ in 0..steps {
        let integer = program.random.pick(&["i32", "i32", "i8", "i1"]);
        let float = program.random.pick(&["f64", "f64", "f32"]);
        match program.random.below(12) {
            0 => {
                let value = program.random.pick(&["0", "1", "-1", "2", "3", "7", "8", "16"]);
                let value = if integer == "i1" { "true" } else { value };
                let ty = if integer == "i1" { String::new() } else { format!(" : {integer}") };
                program.add(&format!("arith.constant {value}{ty}"), integer);
            }
            1 => {
                let value = program.random.pick(&["0.0", "-0.0", "1.0", "-1.0", "2.0", "0.5", "4.0"]);
                program.add(&format!("arith.constant {value} : {float}"), float);
            }
            2..=4 => {
                let (a, b) = (program.any(integer), program.any(integer));
                let op = program.random.pick(&INTEGERS);
                program.add(&format!("arith.{op} {a}, {b} : {integer}"), integer);
            }
            5..=7 => {
                let (a, b) = (program.any(float), program.any(float));
                let op = program.random.pick(&FLOATS);
                program.add(&format!("arith.{op} {a}, {b} : {float}"), float);
            }
            8 => {
                let (a, op) =
                    (program.any(float), program.random.pick(&["arith.negf", "math.absf", "math.sqrt", "math.sin"]));
                program.add(&format!("{op} {a} : {float}"), float);
            }
            9 => {
                let (a, b) = (program.any(integer), program.any(integer));
                let predicate = program.random.pick(&["eq", "ne", "slt", "sle", "ugt", "sge"]);
                program.add(&format!("arith.cmpi {predicate}, {a}, {b} : {integer}"), "i1");
            }
            10 => {
                let (a, b) = (program.any(float), program.any(float));
                let predicate = program.random.pick(&["oeq", "olt", "ole", "uge", "une", "uno"]);
                program.add(&format!("arith.cmpf {predicate}, {a}, {b} : {float}"), "i1");
            }
            _ => {
                let ty = program.random.pick(&["i32", "f64", "i8", "f32"]);
                let (c, a, b) = (program.any("i1"), program.any(ty), program.any(ty));
                program.add(&format!("arith.select {c}, {a}, {b} : {ty}"), ty);
            }
        }
        if program.random.below(12) == 0 {
            let (from, to, op) =
                [("i8", "i32", "extsi"), ("i8", "i32", "extui"), ("i32", "i8", "trunci"), ("f32", "f64", "extf")]
                    [program.random.below(4)];
            let a = program.any(from);
            program.add(&format!("arith.{op} {a} : {from} to {to}"), to);
        }
    }
    program.text(&["i32", "i8", "i1", "f64", "f32"])
}

/// Sums and products of whole numbers, which are exact in any order.
fn flagged(seed: u64, steps: usize) -> String {
    let mut program = Program::new(seed, &["f64", "f64", "f64", "i1"]);
    let mut products = 0;
    for _ in 0..steps {
        let (a, b, c) = (program.any("f64"), program.any("f64"), program.any("i1"));
        let flags = program.random.pick(&["<fast>", "<reassoc,nsz>", "<reassoc,nnan,ninf,nsz>"]);
        match program.random.below(8) {
            0 => {
                let value = program.random.pick(&["0.0", "1.0", "-1.0", "2.0", "3.0"]);
                program.add(&format!("arith.constant {value} : f64"), "f64");
            }
            // Numbers stay small enough to be exact.
            1 | 2 if products < 4 => {
                products += 1;
                program.add(&format!("arith.mulf {a}, {b} fastmath{flags} : f64"), "f64");
            }
            3 => drop(program.add(&format!("arith.negf {a} fastmath{flags} : f64"), "f64")),
            4 => drop(program.add(&format!("arith.select {c}, {a}, {b} : f64"), "f64")),
            5 => drop(program.add(&format!("arith.cmpf olt, {a}, {b} : f64"), "i1")),
            6 => drop(program.add(&format!("arith.subf {a}, {b} fastmath{flags} : f64"), "f64")),
            _ => drop(program.add(&format!("arith.addf {a}, {b} fastmath{flags} : f64"), "f64")),
        }
    }
    program.text(&["f64", "i1"])
}

/// Square matrices, vectors and what becomes of them, of whole numbers.
fn tensors(seed: u64, steps: usize) -> String {
    let (matrix, vector, scalar) = ("tensor<3x3xf64>", "tensor<3xf64>", "tensor<f64>");
    let mut program = Program::new(seed, &[matrix, matrix, vector, vector, scalar]);
    let mut products = 0;
    for _ in 0..steps {
        let (a, b, v, s) = (program.any(matrix), program.any(matrix), program.any(vector), program.any(scalar));
        let ty = program.random.pick(&[matrix, matrix, vector, scalar]);
        let (x, y) = (program.any(ty), program.any(ty));
        let product = program.random.below(2) == 0 && products < 4;
        products += usize::from(product);
        match program.random.below(11) {
            0 if product => {
                let types = format!("({matrix}, {matrix}) -> {matrix}");
                program.add(&format!("tensor.matmul {a}, {b} : {types}"), matrix);
            }
            1 if product => drop(program.add(&format!("arith.mulf {x}, {y} : {ty}"), ty)),
            2 => drop(program.add(&format!("tensor.transpose {a} perm = [1, 0] : {matrix} -> {matrix}"), matrix)),
            3 => {
                let dim = program.random.below(2);
                program.add(&format!("tensor.broadcast {v} dims = [{dim}] : {vector} -> {matrix}"), matrix);
            }
            4 => {
                let dim = program.random.below(2);
                program.add(&format!("tensor.reduce add {a} dims = [{dim}] : {matrix} -> {vector}"), vector);
            }
            5 => {
                let kind = program.random.pick(&["add", "max", "min"]);
                program.add(&format!("tensor.reduce {kind} {v} dims = [0] : {vector} -> {scalar}"), scalar);
            }
            6 => {
                let to = program.random.pick(&[matrix, vector]);
                program.add(&format!("tensor.broadcast {s} dims = [] : {scalar} -> {to}"), to);
            }
            7 => {
                let (start, limit) = ([0, 1, 2], [1, 2, 3]);
                let at = program.random.below(3);
                let row = "tensor<1x3xf64>";
                let bounds = format!("starts = [{}, 0] limits = [{}, 3] strides = [1, 1]", start[at], limit[at]);
                let part = program.add(&format!("tensor.slice {a} {bounds} : {matrix} -> {row}"), row);
                program.add(&format!("tensor.reshape {part} : {row} -> {vector}"), vector);
            }
            8 => drop(program.add(&format!("arith.negf {x} : {ty}"), ty)),
            9 => {
                let value = program.random.pick(&["0.0", "1.0", "2.0"]);
                program.add(&format!("arith.constant dense<{value}> : {ty}"), ty);
            }
            _ => {
                let op = program.random.pick(&["addf", "subf", "maximumf"]);
                program.add(&format!("arith.{op} {x}, {y} : {ty}"), ty);
            }
        }
    }
    program.text(&[matrix, vector, scalar])
}

/// How numbers are drawn.
#[derive(Copy, Clone, PartialEq)]
enum Numbers {
    Any,
    Whole,
}

fn argument(cx: &Context, ty: ir::Type, numbers: Numbers, random: &mut Random) -> Datum {
    let element = ty.element(cx);
    let mut bits = || match element.is_float(cx) {
        true => {
            let special = [0.0, -0.0, 1.0, -1.0, f64::INFINITY, f64::NAN, 1e300, 1e-310, 0.5, 3.0];
            let value = match numbers {
                Numbers::Whole => random.below(9) as f64 - 4.0,
                Numbers::Any if random.below(2) == 0 => special[random.below(special.len())],
                Numbers::Any => random.next() as f64 / 1e9,
            };
            ir::eval::bits_of_float(cx, element, value)
        }
        false => {
            let value = if random.below(2) == 0 { random.below(20) as i128 - 8 } else { i128::from(random.next()) };
            ir::eval::bits_of_int(cx, element, value)
        }
    };
    match ty.shape(cx) {
        None => Datum::Bits(bits()),
        Some(sizes) => {
            let shape: Vec<usize> = sizes.iter().map(|&size| size as usize).collect();
            let count = shape.iter().product();
            Datum::Array(Rc::new(Array { shape, bits: (0..count).map(|_| bits()).collect() }))
        }
    }
}

/// Whether a result is what it was; what had no value may be anything.
fn same(cx: &Context, ty: ir::Type, before: &Datum, after: &Datum, numbers: Numbers) -> bool {
    let element = ty.element(cx);
    let all = |datum: &Datum| match datum {
        Datum::Bits(bits) => Some(vec![*bits]),
        Datum::Array(array) => Some(array.bits.clone()),
        _ => None,
    };
    let (Some(before), after) = (all(before), all(after)) else { return true };
    let Some(after) = after else { return false };
    before.iter().zip(&after).all(|(&a, &b)| {
        if a == b || !element.is_float(cx) {
            return a == b;
        }
        let [a, b] = [a, b].map(|bits| ir::eval::float_of_bits(cx, element, bits));
        (a.is_nan() && b.is_nan()) || (numbers == Numbers::Whole && a == 0.0 && b == 0.0)
    })
}

/// Saturates a program and compares; gives whether it changed.
fn check(seed: u64, text: &str, pipeline: &str, numbers: Numbers) -> bool {
    let cx = common::context(&[]);
    let before = common::read(&cx, text);
    let mut after = common::read(&cx, text);
    common::run(&cx, &mut after, pipeline);
    let body = |module: &Body| module.bodies().next().map(|(_, body)| common::text_of(&cx, body)).unwrap_or_default();
    let (_, function) = before.bodies().next().expect("a function");
    let parameters: Vec<ir::Type> = function.parameters().iter().map(|&value| function.ty(value)).collect();
    let block = function.entry(function.root()).expect("a block");
    let last = function.ops(block).next_back().expect("a return");
    let results: Vec<ir::Type> = function.operands(last).map(|value| function.ty(value)).collect();
    let mut random = Random(seed ^ 77);
    for _ in 0..24 {
        let arguments: Vec<Datum> = parameters.iter().map(|&ty| argument(&cx, ty, numbers, &mut random)).collect();
        let Ok(wanted) = Machine::new(&cx, &before).call_carrying_poison("f", arguments.clone()) else { continue };
        let found = Machine::new(&cx, &after).call_carrying_poison("f", arguments.clone());
        let found =
            found.unwrap_or_else(|stop| panic!("seed {seed}: {}\n{text}\nbecomes\n{}", stop.message, body(&after)));
        for ((&ty, wanted), found) in results.iter().zip(&wanted).zip(&found) {
            assert!(
                same(&cx, ty, wanted, found, numbers),
                "seed {seed}: {wanted:?} becomes {found:?} for {arguments:?}\n{text}\nbecomes\n{}",
                body(&after)
            );
        }
    }
    body(&before) != body(&after)
}

fn check_all(seeds: std::ops::Range<u64>, make: fn(u64, usize) -> String, pipeline: &str, numbers: Numbers) {
    let (mut changed, count) = (0, seeds.end - seeds.start);
    for seed in seeds {
        changed += u64::from(check(seed, &make(seed, 4 + seed as usize % 24), pipeline, numbers));
    }
    assert!(changed * 3 > count, "only {changed} of {count} programs changed");
}

#[test]
fn scalars_keep_their_bits() {
    check_all(1..150, scalars, "eqsat", Numbers::Any);
}

#[test]
fn flags_keep_whole_numbers() {
    check_all(1000..1060, flagged, "eqsat{node-limit=1000 iterations=4}", Numbers::Whole);
}

#[test]
fn tensors_keep_whole_numbers() {
    check_all(2000..2040, tensors, "eqsat{fastmath=reassoc,nsz node-limit=1000 iterations=5}", Numbers::Whole);
}
