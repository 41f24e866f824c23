//! Random programs on integers, floats and buffers, with loops, conditionals and calls.
//!
//! Some buffers are only read and written at constant places, and functions call each other, one
//! of which has several blocks: what promotion to values and inlining work on.
//!
//! The programs are defined everywhere: divisors are positive, shifts are narrow, subscripts are
//! in bounds. With [`Floats::Whole`] all floats are whole numbers below 2^53, so that sums and
//! products are exact in any order and two engines must agree to the last bit; with
//! [`Floats::Any`] they may be anything, NaN, infinities and signed zeros too.

use std::fmt::Write;

use crate::{Numbers, Random};

/// What the floats of a program are.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Floats {
    /// Whole numbers, exact in any order of evaluation.
    Whole,
    /// Anything.
    Any,
}

// The types of values.
const I32: usize = 0;
const INDEX: usize = 1;
const FLOAT: usize = 2;
const BOOL: usize = 3;

/// The buffers: name, type of the elements, type, sizes.
const BUFFERS: [(&str, usize, &str, &[usize]); 4] = [
    ("%m", I32, "memref<6xi32>", &[6]),
    ("%a", FLOAT, "memref<5x6xf64>", &[5, 6]),
    ("%s", FLOAT, "memref<f64>", &[]),
    ("%t", FLOAT, "memref<6xf64>", &[6]),
];

const INTEGERS: [&str; 13] =
    ["addi", "subi", "muli", "andi", "ori", "xori", "minsi", "maxsi", "minui", "maxui", "addi", "subi", "muli"];
const DIVISIONS: [&str; 7] = ["divsi", "divui", "remsi", "remui", "ceildivsi", "floordivsi", "ceildivui"];
const ANY_FLOATS: [&str; 9] = ["addf", "subf", "mulf", "divf", "maximumf", "minimumf", "addf", "mulf", "remf"];
const WHOLE_FLOATS: [&str; 5] = ["addf", "subf", "mulf", "maximumf", "minimumf"];
const PREDICATES: [&str; 10] = ["eq", "ne", "slt", "sle", "sgt", "sge", "ult", "ule", "ugt", "uge"];
const FLOAT_PREDICATES: [&str; 6] = ["olt", "ogt", "oeq", "une", "ule", "ord"];

/// The constants that programs begin with.
const CONSTANTS: &str = "  %zero = arith.constant 0 : i32
  %one = arith.constant 1 : i32
  %ones = arith.constant -1 : i32
  %seven = arith.constant 7 : i32
  %largest = arith.constant 2147483647 : i32
  %nought = arith.constant 0.0 : f64
  %unit = arith.constant 1.0 : f64
  %two = arith.constant 2.0 : f64
  %low = arith.constant -1000.0 : f64
  %high = arith.constant 1000.0 : f64
  %true = arith.constant true
";

/// A function of several blocks, which goes round at most three times.
const BLOCKS: &str = "
func.func private @h(%k: i32, %n: index) -> i32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %seven = arith.constant 7 : i32
  %buffer = memref.alloca() : memref<2xi32>
  memref.store %k, %buffer[%c0] : memref<2xi32>
  memref.store %seven, %buffer[%c1] : memref<2xi32>
  cf.br ^head(%c0 : index)
^head(%i: index):
  %more = arith.cmpi slt, %i, %n : index
  cf.cond_br %more, ^body, ^end(%k : i32)
^end(%last: i32):
  %sum = memref.load %buffer[%c0] : memref<2xi32>
  %r = arith.xori %sum, %last : i32
  return %r : i32
^body:
  %old = memref.load %buffer[%c1] : memref<2xi32>
  %new = arith.muli %old, %seven : i32
  memref.store %new, %buffer[%c1] : memref<2xi32>
  loop.accumulate add %new, %buffer[%c0] : memref<2xi32>
  %odd = arith.cmpi slt, %new, %k : i32
  %next = arith.addi %i, %c1 : index
  cf.cond_br %odd, ^head(%next : index), ^end(%new : i32)
}
";

/// A program as it grows.
struct Generator {
    random: Random,
    floats: Floats,
    text: String,
    /// The values in scope, by type. Those of type index are below 4.
    values: [Vec<String>; 4],
    /// The buffers of one element in scope, with the type of the element.
    locals: Vec<(String, usize)>,
    names: usize,
    depth: usize,
}

/// A random program. Its function `@f` takes what [`inputs`] gives.
pub fn program(seed: u64, floats: Floats) -> String {
    let own = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    let mut this = Generator {
        random: Random(seed.wrapping_mul(0x9E37_79B9)),
        floats,
        text: String::new(),
        values: [
            own(&["%k", "%zero", "%one", "%ones", "%seven", "%largest"]),
            own(&["%n", "%c0", "%c1", "%c2", "%c3"]),
            own(&["%x", "%nought", "%unit", "%two"]),
            own(&["%true"]),
        ],
        locals: Vec::new(),
        names: 0,
        depth: 1,
    };
    let count = 8 + this.random.below(10);
    this.statements(count);
    let (i, x, c) = (this.value(I32), this.value(FLOAT), this.value(BOOL));
    let body = std::mem::take(&mut this.text);
    let helper = this.helper() + BLOCKS;
    let indices: String = (0..6).map(|number| format!("  %c{number} = arith.constant {number} : index\n")).collect();
    let special = match floats {
        Floats::Whole => "  %odd = arith.constant -0.0 : f64\n  %odder = arith.constant 3.0 : f64\n",
        Floats::Any => "  %odd = arith.constant -0.0 : f64\n  %odder = arith.constant 0x7FF0000000000000 : f64\n",
    };
    let local = "  %t = memref.alloc() : memref<6xf64>
  loop.for %z = %c0 to %c5 step %c1 {
    memref.store %unit, %t[%z] : memref<6xf64>
  }
  memref.store %x, %t[%c5] : memref<6xf64>
  %u = memref.alloca() : memref<2xi32>
  memref.store %k, %u[%c0] : memref<2xi32>
  memref.store %seven, %u[%c1] : memref<2xi32>
";
    let parameters = "%m: memref<6xi32>, %a: memref<5x6xf64>, %s: memref<f64>, %k: i32, %x: f64, %n: index";
    format!(
        "{helper}\nfunc.func @f({parameters}) -> (i32, f64, i1) {{\n{CONSTANTS}{indices}{special}{local}{body}  \
         memref.dealloc %t : memref<6xf64>\n  return {i}, {x}, {c} : i32, f64, i1\n}}\n"
    )
}

/// Inputs for a random program.
pub fn inputs(seed: u64) -> Vec<Numbers> {
    let mut random = Random(seed ^ 0x5EED);
    let mut array = |shape: &[usize]| {
        let values = (0..shape.iter().product()).map(|_| random.below(200) as f64 - 100.0).collect();
        Numbers { shape: shape.to_vec(), values }
    };
    let mut inputs = vec![array(&[6]), array(&[5, 6]), array(&[]), array(&[]), array(&[])];
    inputs.push(Numbers::scalar((seed % 4) as f64));
    inputs
}

impl Generator {
    /// The function that programs call.
    fn helper(&mut self) -> String {
        let own = |name: &str| vec![name.to_owned()];
        self.values = [own("%k"), own("%n"), own("%x"), own("%b")];
        for _ in 0..4 {
            match self.random.below(3) {
                0 => self.integer(),
                1 => self.float(),
                _ => self.comparison(),
            }
        }
        if self.random.below(2) == 0 {
            let (k, n) = (self.value(I32), self.value(INDEX));
            self.make(I32, &format!("func.call @h({k}, {n}) : (i32, index) -> i32"));
        }
        let (i, x) = (self.value(I32), self.value(FLOAT));
        let constants =
            CONSTANTS.to_owned() + "  %odd = arith.constant 1.0 : f64\n  %odder = arith.constant 2.0 : f64\n";
        let body = std::mem::take(&mut self.text);
        let header = "func.func private @g(%k: i32, %x: f64, %n: index, %b: i1) -> (i32, f64)";
        format!("{header} {{\n{constants}{body}  return {i}, {x} : i32, f64\n}}\n")
    }

    fn line(&mut self, text: &str) {
        let _ = writeln!(self.text, "{}{text}", "  ".repeat(self.depth));
    }

    fn fresh(&mut self) -> String {
        self.names += 1;
        format!("%v{}", self.names)
    }

    fn pick(&mut self, words: &[&'static str]) -> &'static str {
        words[self.random.below(words.len())]
    }

    /// A value in scope; later ones are likelier.
    fn value(&mut self, ty: usize) -> String {
        let count = self.values[ty].len();
        let back = self.random.below(count).min(self.random.below(count));
        self.values[ty][count - 1 - back].clone()
    }

    /// A line that makes a value.
    fn make(&mut self, ty: usize, text: &str) -> String {
        let name = self.fresh();
        self.line(&format!("{name} = {text}"));
        self.values[ty].push(name.clone());
        name
    }

    fn statements(&mut self, count: usize) {
        for _ in 0..count {
            match self.random.below(if self.depth < 4 { 18 } else { 13 }) {
                0..3 => self.integer(),
                3..5 => self.float(),
                5 => self.comparison(),
                6 | 7 => self.load(),
                8 | 9 => self.store(),
                10 => self.accumulate(),
                11 => self.call(),
                12 => self.local(),
                13 | 14 => self.counted_loop(),
                15 | 16 => self.conditional(),
                _ => self.while_loop(),
            }
        }
    }

    fn integer(&mut self) {
        let (a, b) = (self.value(I32), self.value(I32));
        match self.random.below(12) {
            9 => {
                let (one, other) = (self.narrowed(), self.narrowed());
                let op = self.pick(&["andi", "ori", "xori", "muli"]);
                self.make(I32, &format!("arith.{op} {one}, {other} : i32"));
            }
            10 => {
                let op = self.pick(&["shli", "shrsi", "shrui"]);
                let shifted = self.make(I32, &format!("arith.{op} {a}, %seven : i32"));
                let amount = self.pick(&["%seven", "%one"]);
                self.make(I32, &format!("arith.{op} {shifted}, {amount} : i32"));
            }
            11 => {
                let (c, d) = (self.value(BOOL), self.value(BOOL));
                let name = self.fresh();
                self.line(&format!("{name} = arith.select {c}, {a}, {b} : i32"));
                let sides = self.pick(&["L, A", "L, B", "A, L", "B, L", "one, zero", "zero, one"]);
                let sides = sides.replace('L', &name).replace('A', &a).replace('B', &b);
                let sides = sides.replace("one", "%one").replace("zero", "%zero").replace("%%", "%");
                self.make(I32, &format!("arith.select {d}, {sides} : i32"));
            }
            0 => {
                let low = self.make(I32, &format!("arith.andi {a}, %seven : i32"));
                let divisor = self.make(I32, &format!("arith.ori {low}, %one : i32"));
                let op = self.pick(&DIVISIONS);
                self.make(I32, &format!("arith.{op} {b}, {divisor} : i32"));
            }
            1 => {
                let amount = self.make(I32, &format!("arith.andi {a}, %seven : i32"));
                let op = self.pick(&["shli", "shrsi", "shrui"]);
                self.make(I32, &format!("arith.{op} {b}, {amount} : i32"));
            }
            2 => {
                let narrow = self.pick(&["i8", "i16", "i1"]);
                let name = self.fresh();
                self.line(&format!("{name} = arith.trunci {a} : i32 to {narrow}"));
                let op = self.pick(&["extsi", "extui"]);
                self.make(I32, &format!("arith.{op} {name} : {narrow} to i32"));
            }
            3 => {
                let c = self.value(BOOL);
                self.make(I32, &format!("arith.select {c}, {a}, {b} : i32"));
            }
            4 => {
                let n = self.value(INDEX);
                self.make(I32, &format!("arith.index_cast {n} : index to i32"));
            }
            5 => {
                let op = self.pick(&["math.absi", "math.ctpop", "math.cttz"]);
                self.make(I32, &format!("{op} {a} : i32"));
            }
            _ => {
                let op = self.pick(&INTEGERS);
                self.make(I32, &format!("arith.{op} {a}, {b} : i32"));
            }
        }
    }

    /// An integer that fits a byte, extended.
    fn narrowed(&mut self) -> String {
        let (number, byte, wide) = (self.value(I32), self.fresh(), self.fresh());
        self.line(&format!("{byte} = arith.trunci {number} : i32 to i8"));
        let op = self.pick(&["extsi", "extui"]);
        self.line(&format!("{wide} = arith.{op} {byte} : i8 to i32"));
        wide
    }

    fn float(&mut self) {
        let (x, y) = (self.value(FLOAT), self.value(FLOAT));
        let any = self.floats == Floats::Any;
        let raw = match self.random.below(6) {
            0 => {
                let i = self.value(I32);
                let byte = self.fresh();
                self.line(&format!("{byte} = arith.trunci {i} : i32 to i8"));
                format!("arith.sitofp {byte} : i8 to f64")
            }
            1 => format!("arith.select {}, {x}, {y} : f64", self.value(BOOL)),
            2 => format!("{} {x} : f64", self.pick(&["arith.negf", "math.absf", "math.floor"])),
            3 if any => format!("math.copysign {x}, {y} : f64"),
            4 if any => format!("arith.addf {x}, {} : f64", self.pick(&["%odd", "%odder"])),
            _ => format!("arith.{} {x}, {y} : f64", self.pick(if any { &ANY_FLOATS } else { &WHOLE_FLOATS })),
        };
        let raw = self.make(FLOAT, &raw);
        if !any {
            // The sum or product itself is not used again: it may be large.
            self.values[FLOAT].pop();
            let name = self.fresh();
            self.line(&format!("{name} = arith.maximumf {raw}, %low : f64"));
            self.make(FLOAT, &format!("arith.minimumf {name}, %high : f64"));
        }
    }

    fn comparison(&mut self) {
        let text = match self.random.below(5) {
            3 => {
                let number = self.narrowed();
                format!(
                    "arith.cmpi {}, {number}, {} : i32",
                    self.pick(&PREDICATES),
                    self.pick(&["%seven", "%ones", "%largest"])
                )
            }
            4 => {
                let (number, byte, float) = (self.value(I32), self.fresh(), self.fresh());
                self.line(&format!("{byte} = arith.trunci {number} : i32 to i8"));
                let op = self.pick(&["sitofp", "uitofp"]);
                self.line(&format!("{float} = arith.{op} {byte} : i8 to f64"));
                let constant = self.pick(&["%nought", "%odd", "%odder", "%high", "%low"]);
                format!("arith.cmpf {}, {float}, {constant} : f64", self.pick(&FLOAT_PREDICATES))
            }
            0 => format!(
                "arith.cmpf {}, {}, {} : f64",
                self.pick(&FLOAT_PREDICATES),
                self.value(FLOAT),
                self.value(FLOAT)
            ),
            1 => format!("arith.cmpi {}, {}, {} : i32", self.pick(&PREDICATES), self.value(I32), self.value(I32)),
            _ => format!("arith.xori {}, {} : i1", self.value(BOOL), self.value(BOOL)),
        };
        self.make(BOOL, &text);
    }

    /// A buffer of one element, that ends with the region.
    fn local(&mut self) {
        let (name, ty) = (self.fresh(), [I32, FLOAT][self.random.below(2)]);
        let (element, value) = (["i32", "", "f64"][ty], self.value(ty));
        self.line(&format!("{name} = memref.alloca() : memref<{element}>"));
        self.line(&format!("memref.store {value}, {name}[] : memref<{element}>"));
        self.locals.push((name, ty));
    }

    /// An element of a buffer: sizes are 5 and 6, indices below 4.
    fn element(&mut self) -> (String, usize) {
        match self.random.below(8) {
            0 | 1 if !self.locals.is_empty() => {
                let (name, ty) = self.locals[self.random.below(self.locals.len())].clone();
                return (format!("{name}[] : memref<{}>", ["i32", "", "f64"][ty]), ty);
            }
            2 => {
                return (format!("%u[{}] : memref<2xi32>", self.pick(&["%c0", "%c1"])), I32);
            }
            _ => {}
        }
        let (name, element, ty, sizes) = BUFFERS[self.random.below(BUFFERS.len())];
        let subscripts: Vec<String> = sizes.iter().map(|_| self.value(INDEX)).collect();
        (format!("{name}[{}] : {ty}", subscripts.join(", ")), element)
    }

    fn load(&mut self) {
        let (element, ty) = self.element();
        self.make(ty, &format!("memref.load {element}"));
        if ty == FLOAT && self.floats == Floats::Whole {
            let raw = self.values[FLOAT].pop().unwrap_or_default();
            let name = self.fresh();
            self.line(&format!("{name} = arith.maximumf {raw}, %low : f64"));
            self.make(FLOAT, &format!("arith.minimumf {name}, %high : f64"));
        }
    }

    fn store(&mut self) {
        let (element, ty) = self.element();
        let value = self.value(ty);
        self.line(&format!("memref.store {value}, {element}"));
    }

    fn accumulate(&mut self) {
        let (element, ty) = self.element();
        let value = self.value(ty);
        let kinds: &[&str] = if ty == FLOAT { &["add", "add", "min", "max"] } else { &["add", "mul", "min", "max"] };
        let kind = self.pick(kinds);
        self.line(&format!("loop.accumulate {kind} {value}, {element}"));
    }

    fn call(&mut self) {
        if self.random.below(2) == 0 {
            let (k, n) = (self.value(I32), self.value(INDEX));
            self.make(I32, &format!("func.call @h({k}, {n}) : (i32, index) -> i32"));
            return;
        }
        let (i, x) = (self.fresh(), self.fresh());
        let arguments = [self.value(I32), self.value(FLOAT), self.value(INDEX), self.value(BOOL)].join(", ");
        self.line(&format!("{i}, {x} = func.call @g({arguments}) : (i32, f64, index, i1) -> (i32, f64)"));
        self.values[I32].push(i);
        self.values[FLOAT].push(x);
    }

    /// Statements of a region, whose values end with it; gives the values of two types to yield.
    fn region(&mut self, arguments: &[(usize, &str)]) -> (String, String) {
        self.depth += 1;
        let (outer, locals) = (self.values.clone(), self.locals.len());
        for &(ty, name) in arguments {
            self.values[ty].push(name.to_owned());
        }
        let count = 1 + self.random.below(4);
        self.statements(count);
        let last = (self.value(I32), self.value(FLOAT));
        self.values = outer;
        self.locals.truncate(locals);
        self.depth -= 1;
        last
    }

    fn counted_loop(&mut self) {
        let (index, upper, step) = (self.fresh(), self.value(INDEX), self.pick(&["%c1", "%c2"]));
        let lower = self.pick(&["%c0", "%c1"]);
        let (a, b, r) = (self.fresh(), self.fresh(), self.fresh());
        let (i, x) = (self.value(I32), self.value(FLOAT));
        let range = format!("{index} = {lower} to {upper} step {step}");
        self.line(&format!("{r}:2 = loop.for {range} iter_args({a} = {i}, {b} = {x}) -> (i32, f64) {{"));
        let (i, x) = self.region(&[(INDEX, &index), (I32, &a), (FLOAT, &b)]);
        self.line(&format!("  loop.yield {i}, {x} : i32, f64"));
        self.line("}");
        self.results(&r);
    }

    fn results(&mut self, name: &str) {
        self.values[I32].push(format!("{name}#0"));
        self.values[FLOAT].push(format!("{name}#1"));
    }

    fn conditional(&mut self) {
        let (c, r) = (self.value(BOOL), self.fresh());
        if self.random.below(3) == 0 {
            self.line(&format!("loop.if {c} {{"));
            self.region(&[]);
            self.line("}");
            return;
        }
        self.line(&format!("{r}:2 = loop.if {c} -> (i32, f64) {{"));
        let (i, x) = self.region(&[]);
        self.line(&format!("  loop.yield {i}, {x} : i32, f64"));
        self.line("} else {");
        let (i, x) = self.region(&[]);
        self.line(&format!("  loop.yield {i}, {x} : i32, f64"));
        self.line("}");
        self.results(&r);
    }

    /// A loop that ends after at most three rounds, or when a comparison says so.
    fn while_loop(&mut self) {
        let [round, i, x, more, asked, go_on, r] = std::array::from_fn(|_| self.fresh());
        let (i0, x0) = (self.value(I32), self.value(FLOAT));
        let types = "(index, i32, f64)";
        self.line(&format!("{r}:3 = loop.while ({round} = %c0, {i} = {i0}, {x} = {x0}) : {types} -> {types} {{"));
        self.line(&format!("  {more} = arith.cmpi slt, {round}, %c3 : index"));
        let predicate = self.pick(&PREDICATES);
        self.line(&format!("  {asked} = arith.cmpi {predicate}, {i}, %seven : i32"));
        self.line(&format!("  {go_on} = arith.andi {more}, {asked} : i1"));
        self.line(&format!("  loop.condition({go_on}) {round}, {i}, {x} : index, i32, f64"));
        self.line("} do {");
        let [round, i, x, next] = std::array::from_fn(|_| self.fresh());
        self.line(&format!("^bb0({round}: index, {i}: i32, {x}: f64):"));
        let (i, x) = self.region(&[(INDEX, &round), (I32, &i), (FLOAT, &x)]);
        self.line(&format!("  {next} = arith.addi {round}, %c1 : index"));
        self.line(&format!("  loop.yield {next}, {i}, {x} : index, i32, f64"));
        self.line("}");
        self.values[I32].push(format!("{r}#1"));
        self.values[FLOAT].push(format!("{r}#2"));
    }
}
