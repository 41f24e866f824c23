//! Random loop programs: their gradients against differences, and equal in every mode.
//!
//! The programs nest counted loops (constant, argument and triangular bounds), conditionals on
//! indices and on floats, carried values, loads, stores and accumulates on parameters and on
//! local buffers. Values go through bounded functions, so that differences stay meaningful.

use std::fmt::Write;

use harness::{Check, Numbers, check_gradients, check_higher};

/// Numbers for the generator (xorshift, Marsaglia 2003); fixed seeds, so failures repeat.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % limit
    }

    fn pick<'t, T>(&mut self, items: &'t [T]) -> &'t T {
        &items[self.below(items.len())]
    }
}

/// A buffer that the programs use, and the sizes of its dimensions.
const BUFFERS: &[(&str, &str, &[usize])] = &[
    ("%a", "memref<6xf64>", &[6]),
    ("%b", "memref<5x6xf64>", &[5, 6]),
    ("%s", "memref<f64>", &[]),
    ("%t", "memref<6xf64>", &[6]),
];

/// Views that programs with views also use: their definitions, and as [`BUFFERS`].
const VIEWS: &[(&str, &str, &str, &[usize])] = &[
    ("%bt", "memref.transpose %b (i, j) -> (j, i) : memref<5x6xf64> to", "memref<6x5xf64, strided<[1, 6]>>", &[6, 5]),
    ("%bf", "memref.collapse_shape %b [[0, 1]] : memref<5x6xf64> into", "memref<30xf64>", &[30]),
    (
        "%br",
        "memref.subview %b[0, 1] [5, 5] [1, 1] : memref<5x6xf64> to",
        "memref<5x5xf64, strided<[6, 1], offset: 1>>",
        &[5, 5],
    ),
    ("%bs", "memref.subview %bf[%n] [5] [2] : memref<30xf64> to", "memref<5xf64, strided<[2], offset: ?>>", &[5]),
    ("%tc", "memref.cast %t : memref<6xf64> to", "memref<?xf64>", &[6]),
    (
        "%bp",
        "memref.reinterpret_cast %b to offset: [2], sizes: [5, 5], strides: [5, 1] : memref<5x6xf64> to",
        "memref<5x5xf64, strided<[5, 1], offset: 2>>",
        &[5, 5],
    ),
    ("%te", "memref.expand_shape %t [[0, 1]] output_shape [1, 6] : memref<6xf64> into", "memref<1x6xf64>", &[1, 6]),
];

/// Copies that programs with views also have.
const COPIES: &[&str] = &[
    "%a, %t : memref<6xf64> to memref<6xf64>",
    "%t, %a : memref<6xf64> to memref<6xf64>",
    "%tc, %a : memref<?xf64> to memref<6xf64>",
    "%row, %a : memref<6xf64, strided<[1], offset: ?>> to memref<6xf64>",
    "%t, %row : memref<6xf64> to memref<6xf64, strided<[1], offset: ?>>",
];

/// What programs have besides loops, conditionals, loads and stores.
#[derive(Copy, Clone, Default)]
struct Constructs {
    views: bool,
    whiles: bool,
    vectors: bool,
    /// Calls of functions, which are as the programs themselves, by number.
    calls: usize,
}

struct Generator {
    constructs: Constructs,
    random: Random,
    text: String,
    /// Float values in scope.
    floats: Vec<String>,
    /// Index values in scope; all are below 4.
    indices: Vec<String>,
    /// More of them that are no bounds, because they are not known ahead.
    counters: Vec<String>,
    names: usize,
    depth: usize,
}

impl Generator {
    fn program(seed: u64) -> String {
        Generator::program_with(seed, Constructs::default())
    }

    /// A program whose function `@f` may call `@g1`, `@g2`, ..., of which each calls the ones
    /// before. Every other one is not inlined.
    fn program_with(seed: u64, constructs: Constructs) -> String {
        let helper = |number: usize| {
            let constructs = Constructs { calls: number - 1, ..constructs };
            let attributes = if number % 2 == 1 { "attributes {no_inline} " } else { "" };
            Generator::function(seed * 8 + number as u64, constructs, &format!("private @g{number}"), attributes)
        };
        let helpers: String = (1..=constructs.calls).map(helper).collect();
        helpers + &Generator::function(seed, constructs, "@f", "")
    }

    fn function(seed: u64, constructs: Constructs, name: &str, attributes: &str) -> String {
        let mut random = Random(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
        for _ in 0..4 {
            random.below(2);
        }
        let floats = vec!["%x".to_owned(), "%half".to_owned()];
        let (text, indices, counters) = (String::new(), Vec::new(), Vec::new());
        let mut this = Generator { constructs, random, text, floats, indices, counters, names: 0, depth: 1 };
        this.line("%half = arith.constant 0.5 : f64");
        if constructs.whiles {
            this.line("%bound = arith.constant 0.83 : f64");
        }
        for number in 0..6 {
            this.line(&format!("%c{number} = arith.constant {number} : index"));
        }
        this.line("%t = memref.alloc() : memref<6xf64>");
        this.line("loop.for %z = %c0 to %c5 step %c1 {");
        this.line("  memref.store %half, %t[%z] : memref<6xf64>");
        this.line("}");
        this.line("memref.store %x, %t[%c5] : memref<6xf64>");
        if constructs.views {
            for (name, made, ty, _) in VIEWS {
                this.line(&format!("{name} = {made} {ty}"));
            }
            this.line(
                "%row = memref.subview %b[%n, 0] [1, 6] [1, 1] : memref<5x6xf64> to memref<6xf64, strided<[1], offset: ?>>",
            );
        }
        let count = 2 + this.random.below(4);
        this.statements(count);
        let result = this.float();
        this.line("memref.dealloc %t : memref<6xf64>");
        this.line(&format!("return {result} : f64"));
        let parameters = "%a: memref<6xf64>, %b: memref<5x6xf64>, %s: memref<f64>, %x: f64, %n: index";
        format!("func.func {name}({parameters}) -> f64 {attributes}{{\n{}}}\n", this.text)
    }

    fn line(&mut self, text: &str) {
        let _ = writeln!(self.text, "{}{text}", "  ".repeat(self.depth));
    }

    fn fresh(&mut self) -> String {
        self.names += 1;
        format!("%v{}", self.names)
    }

    fn statements(&mut self, count: usize) {
        for _ in 0..count {
            if self.constructs.vectors && self.random.below(5) == 0 {
                self.vector();
            }
            if self.constructs.whiles && self.depth < 4 && self.random.below(8) == 0 {
                self.while_loop();
            }
            if self.constructs.calls > 0 && self.random.below(6) == 0 {
                self.call();
            }
            if self.constructs.views && self.random.below(12) == 0 {
                let copy = *self.random.pick(COPIES);
                self.line(&format!("memref.copy {copy}"));
            }
            match self.random.below(if self.depth < 4 { 10 } else { 7 }) {
                0 | 1 => self.load(),
                2 | 3 => self.arithmetic(),
                4 | 5 => self.store(),
                6 => self.accumulate(),
                7 | 8 => self.counted_loop(),
                _ => self.conditional(),
            }
        }
    }

    fn float(&mut self) -> String {
        let floats = std::mem::take(&mut self.floats);
        let chosen = self.random.pick(&floats).clone();
        self.floats = floats;
        chosen
    }

    /// A new float that is bounded.
    fn arithmetic(&mut self) {
        let (x, y, result) = (self.float(), self.float(), self.fresh());
        let raw = self.fresh();
        let op = *self.random.pick(&["arith.addf", "arith.mulf", "arith.subf", "arith.mulf", "arith.maximumf"]);
        self.line(&format!("{raw} = {op} {x}, {y} : f64"));
        let bounded = *self.random.pick(&["math.sin", "math.tanh", "math.cos", "math.atan"]);
        self.line(&format!("{result} = {bounded} {raw} : f64"));
        self.floats.push(result);
    }

    /// Subscripts in bounds: indices are below 4, and the sizes are 5 and 6.
    fn subscripts(&mut self, sizes: &[usize]) -> String {
        let mut parts = Vec::new();
        for &size in sizes {
            if size == 1 {
                parts.push("%c0".to_owned());
                continue;
            }
            let constant = format!("%c{}", self.random.below(5));
            let known: Vec<String> = self.indices.iter().chain(&self.counters).cloned().collect();
            let index = match known.is_empty() {
                true => constant,
                false if self.random.below(5) == 0 => constant,
                false => {
                    let index = self.random.pick(&known).clone();
                    if self.random.below(3) == 0 {
                        let moved = self.fresh();
                        self.line(&format!("{moved} = arith.addi {index}, %c1 : index"));
                        moved
                    } else {
                        index
                    }
                }
            };
            parts.push(index);
        }
        parts.join(", ")
    }

    fn element(&mut self) -> (String, &'static str) {
        let &(name, ty, sizes) = self.random.pick(BUFFERS);
        if self.constructs.views && self.random.below(2) == 0 {
            let &(name, _, ty, sizes) = self.random.pick(VIEWS);
            return (format!("{name}[{}]", self.subscripts(sizes)), ty);
        }
        (format!("{name}[{}]", self.subscripts(sizes)), ty)
    }

    fn load(&mut self) {
        let (element, ty) = self.element();
        let result = self.fresh();
        self.line(&format!("{result} = memref.load {element} : {ty}"));
        self.floats.push(result);
    }

    fn store(&mut self) {
        self.arithmetic();
        let value = self.floats.last().cloned().unwrap_or_else(|| "%x".to_owned());
        let (element, ty) = self.element();
        self.line(&format!("memref.store {value}, {element} : {ty}"));
    }

    fn accumulate(&mut self) {
        let value = self.float();
        let (element, ty) = self.element();
        let kind = *self.random.pick(&["add", "add", "add", "max", "mul"]);
        self.line(&format!("loop.accumulate {kind} {value}, {element} : {ty}"));
    }

    fn bound(&mut self) -> String {
        match self.random.below(4) {
            0 => "%n".to_owned(),
            1 if !self.indices.is_empty() => {
                let indices = std::mem::take(&mut self.indices);
                let bound = self.random.pick(&indices).clone();
                self.indices = indices;
                bound
            }
            _ => format!("%c{}", 2 + self.random.below(3)),
        }
    }

    /// Statements of a region, whose values end with it; gives a float to yield.
    fn region(&mut self, header: &str, index: Option<String>) -> String {
        self.line(header);
        self.depth += 1;
        let outer = (self.floats.clone(), self.indices.clone(), self.counters.clone());
        self.indices.extend(index);
        let count = 1 + self.random.below(4);
        self.statements(count);
        self.arithmetic();
        let last = self.floats.last().cloned().unwrap_or_default();
        (self.floats, self.indices, self.counters) = outer;
        self.depth -= 1;
        last
    }

    /// Loads a vector, computes with it, stores and sums it up.
    fn vector(&mut self) {
        let [loaded, spread, joined, bounded, moved, mask, result] = [(); 7].map(|()| self.fresh());
        let float = self.float();
        let (from, to) = (*self.random.pick(&["%a", "%t"]), *self.random.pick(&["%a", "%t"]));
        let [first, second] = [(); 2].map(|()| format!("%c{}", self.random.below(3)));
        let op = *self.random.pick(&["arith.mulf", "arith.addf", "arith.maximumf"]);
        let bound = *self.random.pick(&["math.sin", "math.tanh", "math.cos"]);
        let lanes: Vec<String> = (0..4).map(|_| self.random.below(8).to_string()).collect();
        let kind = *self.random.pick(&["add", "mul", "minimumf"]);
        let (memref, vector) = ("memref<6xf64>", "vector<4xf64>");
        self.line(&format!("{loaded} = vector.load {from}[{first}] : {memref}, {vector}"));
        self.line(&format!("{spread} = vector.broadcast {float} : f64 to {vector}"));
        self.line(&format!("{joined} = {op} {loaded}, {spread} : {vector}"));
        self.line(&format!("{bounded} = {bound} {joined} : {vector}"));
        self.line(&format!("{moved} = vector.shuffle {bounded}, {loaded} [{}] : {vector}, {vector}", lanes.join(", ")));
        match self.random.below(3) {
            0 => self.line(&format!("vector.store {moved}, {to}[{second}] : {memref}, {vector}")),
            1 => {
                self.line(&format!("{mask} = vector.create_mask %n : vector<4xi1>"));
                self.line(&format!(
                    "vector.maskedstore {to}[{second}], {mask}, {moved} : {memref}, vector<4xi1>, {vector}"
                ));
            }
            // The last elements are outside.
            _ => self.line(&format!("vector.transfer_write {moved}, {to}[%c4] : {vector}, {memref}")),
        }
        self.line(&format!("{result} = vector.reduction <{kind}>, {bounded} : {vector} into f64"));
        self.floats.push(result);
    }

    /// Runs at most three times, and as long as what it carries is small enough.
    fn while_loop(&mut self) {
        let init = self.float();
        let [result, count, asked, number, on, small, both, passed, next, more, value] =
            [(); 11].map(|()| self.fresh());
        let types = "(f64, index)";
        let header =
            format!("{result}, {count} = loop.while ({asked} = {init}, {number} = %c0) : {types} -> {types} {{");
        self.floats.push(asked.clone());
        let last = self.region(&header, None);
        self.floats.retain(|value| *value != asked);
        self.line(&format!("  {on} = arith.cmpi slt, {number}, %c3 : index"));
        self.line(&format!("  {small} = arith.cmpf olt, {last}, %bound : f64"));
        self.line(&format!("  {both} = arith.andi {on}, {small} : i1"));
        self.line(&format!("  loop.condition({both}) {last}, {number} : f64, index"));
        self.line("} do {");
        self.line(&format!("^bb0({passed}: f64, {value}: index):"));
        self.floats.push(passed.clone());
        let last = self.region("", Some(value.clone()));
        self.floats.retain(|value| *value != passed);
        self.line(&format!("  {next} = arith.mulf {last}, {passed} : f64"));
        self.line(&format!("  {more} = arith.addi {value}, %c1 : index"));
        self.line(&format!("  loop.yield {next}, {more} : f64, index"));
        self.line("}");
        self.floats.push(result);
    }

    fn call(&mut self) {
        self.arithmetic();
        let x = self.floats.last().cloned().unwrap_or_else(|| "%x".to_owned());
        let callee = 1 + self.random.below(self.constructs.calls);
        let buffer = *self.random.pick(&["%a", "%t"]);
        let n = *self.random.pick(&["%n", "%c2", "%c1"]);
        let result = self.fresh();
        let types = "(memref<6xf64>, memref<5x6xf64>, memref<f64>, f64, index) -> f64";
        self.line(&format!("{result} = func.call @g{callee}({buffer}, %b, %s, {x}, {n}) : {types}"));
        self.floats.push(result);
    }

    fn counted_loop(&mut self) {
        let index = self.fresh();
        let (upper, step) = (self.bound(), if self.random.below(3) == 0 { "%c2" } else { "%c1" });
        let range = format!("{index} = %c0 to {upper} step {step}");
        if self.random.below(2) == 0 {
            self.region(&format!("loop.for {range} {{"), Some(index));
            self.line("}");
            return;
        }
        let (init, carried, result) = (self.float(), self.fresh(), self.fresh());
        // A counter that stays below 4: what it is changed by is the exclusive or with an index.
        let counter = (self.random.below(3) == 0).then(|| (self.fresh(), self.fresh(), self.fresh()));
        let header = match &counter {
            None => format!("{result} = loop.for {range} iter_args({carried} = {init}) -> (f64) {{"),
            Some((counter, last, _)) => format!(
                "{result}, {last} = loop.for {range} iter_args({carried} = {init}, {counter} = %c1) -> (f64, index) {{"
            ),
        };
        // A plain sum is not seen by the statements of the loop; another one may be a sum, too.
        let is_hidden = self.random.below(2) == 0;
        if !is_hidden {
            self.floats.push(carried.clone());
        }
        let counters = self.counters.clone();
        self.counters.extend(counter.iter().map(|(counter, ..)| counter.clone()));
        let mut next = self.region(&header, Some(index.clone()));
        self.counters = counters;
        self.floats.retain(|value| *value != carried);
        if is_hidden || self.random.below(3) == 0 {
            let sum = self.fresh();
            self.line(&format!("  {sum} = arith.addf {carried}, {next} : f64"));
            next = sum;
        }
        match counter {
            None => self.line(&format!("  loop.yield {next} : f64")),
            Some((counter, last, changed)) => {
                let by = if self.random.below(2) == 0 { "%c3" } else { index.as_str() };
                self.line(&format!("  {changed} = arith.xori {by}, {counter} : index"));
                self.line(&format!("  loop.yield {next}, {changed} : f64, index"));
                self.counters.push(last);
            }
        }
        self.line("}");
        self.floats.push(result);
    }

    fn conditional(&mut self) {
        let condition = self.fresh();
        if self.indices.is_empty() || self.random.below(2) == 0 {
            let x = self.float();
            self.line(&format!("{condition} = arith.cmpf olt, {x}, %half : f64"));
        } else {
            let index = self.indices[self.indices.len() - 1].clone();
            self.line(&format!("{condition} = arith.cmpi slt, {index}, %c2 : index"));
        }
        if self.random.below(2) == 0 {
            self.region(&format!("loop.if {condition} {{"), None);
            self.line("}");
            return;
        }
        let result = self.fresh();
        let then = self.region(&format!("{result} = loop.if {condition} -> (f64) {{"), None);
        self.line(&format!("  loop.yield {then} : f64"));
        let otherwise = self.region("} else {", None);
        self.line(&format!("  loop.yield {otherwise} : f64"));
        self.line("}");
        self.floats.push(result);
    }
}

fn inputs(seed: u64) -> Vec<Numbers> {
    let mut random = Random(seed | 1);
    let mut array = |shape: &[usize]| {
        // No input equals the constant 0.5, where a maximum would have a kink.
        let values = (0..shape.iter().product()).map(|_| random.below(1000) as f64 / 700.0 - 0.4993).collect();
        Numbers { shape: shape.to_vec(), values }
    };
    let mut inputs = vec![array(&[6]), array(&[5, 6]), array(&[]), array(&[])];
    inputs.push(Numbers::scalar((seed % 4) as f64));
    inputs
}

/// A list of some of the values of a program, to be kept.
fn some_names(program: &str, seed: u64) -> String {
    let mut random = Random(seed.wrapping_mul(0x2545_F491_4F6C_DD1D) | 1);
    let program = &program[program.find("@f(").unwrap_or(0)..];
    let defined = program.lines().filter_map(|line| line.trim().split_once(" = "));
    let is_listed = |op: &str| !op.starts_with("memref.alloc") && !op.starts_with("func.call");
    let names = defined.filter(|(_, op)| is_listed(op)).flat_map(|(names, _)| names.split(", "));
    // Of a buffer, what is loaded from it.
    let names = names.filter(|name| name.starts_with("%v")).chain(["%a", "%b", "%s", "%t"]);
    let chosen: Vec<&str> = names.filter(|_| random.below(3) == 0).collect();
    if chosen.is_empty() { "none".to_owned() } else { chosen.join(",") }
}

fn check(seed: u64, constructs: Constructs) {
    let program = Generator::program_with(seed, constructs);
    let tapes = (0..2).map(|round| some_names(&program, seed + round)).collect();
    let (tolerance, rounding, step) = (1e-4, 1e-12, 1e-6);
    let check = Check { function: "f", inputs: inputs(seed), tolerance, rounding, step, native: true, tapes };
    if let Err(error) = check_gradients(&program, &check) {
        panic!("seed {seed}: {error:#}\n{program}");
    }
}

#[test]
fn gradients_of_random_programs() {
    (1..=170).for_each(|seed| check(seed, Constructs::default()));
}

#[test]
fn gradients_of_random_programs_with_views() {
    (1..=60).for_each(|seed| check(seed, Constructs { views: true, ..Constructs::default() }));
}

#[test]
fn gradients_of_random_programs_with_calls() {
    (1..=40).for_each(|seed| check(seed, Constructs { calls: 2, views: seed % 2 == 0, ..Constructs::default() }));
}

#[test]
fn gradients_of_random_programs_with_vectors() {
    (1..=30).for_each(|seed| {
        let views = seed % 3 == 0;
        check(seed, Constructs { vectors: true, views, ..Constructs::default() });
    });
}

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

#[test]
fn gradients_of_random_programs_with_whiles() {
    (1..=24).for_each(|seed| {
        let calls = if seed % 4 == 0 { 2 } else { 0 };
        check(seed, Constructs { whiles: true, views: seed % 3 == 0, calls, ..Constructs::default() });
    });
}

/// What `ad-vjp` makes is a function like others: its derivatives are right, too, and those of the
/// gradients are symmetric.
#[test]
fn second_derivatives_of_random_programs() {
    for seed in 1001..=1016 {
        let constructs = Constructs { calls: (seed % 3) as usize, views: seed % 2 == 0, ..Constructs::default() };
        let program = Generator::program_with(seed, constructs);
        let (tolerance, rounding, step, tapes) = (1e-3, 1e-9, 1e-6, Vec::new());
        let check = Check { function: "f", inputs: inputs(seed), tolerance, rounding, step, native: false, tapes };
        if let Err(error) = check_higher(&program, &check, 2) {
            panic!("seed {seed}: {error:#}\n{program}");
        }
    }
}

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

/// What a report says: the time that a plan adds, and the values that it could keep or have again.
struct Report {
    time: f64,
    choices: Vec<String>,
}

/// The plan that options lead to.
fn plan(program: &harness::Program, file: &std::path::Path, options: &str) -> Report {
    let path = file.display();
    let pipeline = format!("ad-vjp{{function=f mode=split report={path} report-format=json {options}}}");
    program.after(&pipeline).unwrap_or_else(|error| panic!("{pipeline}: {error:#}"));
    let text = std::fs::read_to_string(file).expect("the report was written");
    let field = |line: &str, name: &str| -> Option<String> {
        let rest = line.split_once(&format!("\"{name}\": "))?.1;
        let end = rest.find([',', '}']).unwrap_or(rest.len());
        Some(rest[..end].trim_matches('"').to_owned())
    };
    let time = text.lines().next().and_then(|line| field(line, "time")).and_then(|time| time.parse().ok());
    let is_choice = |line: &&str| field(line, "again").is_some_and(|again| again != "null");
    let choices = text.lines().filter(is_choice).filter_map(|line| field(line, "name")).collect();
    Report { time: time.expect("the report has a time"), choices }
}

/// The planner against all plans: no list of values to keep is better than what it chooses, and
/// one of them is as good.
#[test]
fn no_list_is_better_than_the_plan() {
    let folder = std::env::temp_dir().join(format!("ft-plans-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder for reports");
    let file = folder.join("report.json");
    let mut checked = 0;
    for seed in 1..=400 {
        let text = Generator::program(seed);
        let program = harness::Program::parse(&text).expect("the program parses");
        for loops in ["split", "auto"] {
            // What could be kept at all, whatever is chosen.
            let mut names = Vec::new();
            for tape in ["none", "auto", "all"] {
                names.extend(plan(&program, &file, &format!("tape={tape} loops={loops}")).choices);
            }
            names.sort();
            names.dedup();
            let chosen = plan(&program, &file, &format!("loops={loops}")).time;
            for fixed in ["split", "joint"] {
                let time = plan(&program, &file, &format!("loops={fixed}")).time;
                let is_better = loops == "auto" && time < chosen * (1.0 - 1e-9);
                assert!(!is_better, "seed {seed}: {chosen} ns, but {time} ns with loops={fixed}\n{text}");
            }
            if names.len() > 6 {
                continue;
            }
            let lists = (0..1u32 << names.len()).map(|set| {
                let kept = names.iter().enumerate().filter(|(at, _)| set >> at & 1 == 1).map(|(_, name)| name.as_str());
                kept.collect::<Vec<_>>().join(",")
            });
            let times = lists.map(|list| {
                // A list of what nobody needs; `none` would hold little rather than be quick.
                let list = if list.is_empty() { "half".to_owned() } else { list };
                plan(&program, &file, &format!("tape={list} loops={loops}")).time
            });
            let least = times.fold(f64::INFINITY, f64::min);
            let is_best = chosen <= least * (1.0 + 1e-6) && (loops == "auto" || chosen >= least * (1.0 - 1e-6));
            assert!(is_best, "seed {seed}, loops={loops}: {chosen} ns chosen, {least} ns possible\n{text}");
            checked += 1;
        }
    }
    std::fs::remove_dir_all(&folder).expect("the folder can be removed");
    assert!(checked > 200, "{checked}");
}
