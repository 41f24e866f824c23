//! A generator of random loop programs. Values go through bounded functions, so that differences
//! stay meaningful.

use std::fmt::Write;

use harness::Numbers;

use crate::accesses::{COPIES, VIEWS};

/// Numbers for the generator (xorshift, Marsaglia 2003); fixed seeds, so failures repeat.
pub struct Random(pub u64);

impl Random {
    pub fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % limit
    }

    pub fn pick<'t, T>(&mut self, items: &'t [T]) -> &'t T {
        &items[self.below(items.len())]
    }
}

/// What programs have besides loops, conditionals, loads and stores.
#[derive(Copy, Clone, Default)]
pub struct Constructs {
    pub views: bool,
    pub whiles: bool,
    pub vectors: bool,
    /// Parallel loops over neighbours.
    pub stencils: bool,
    /// Calls of functions, which are as the programs themselves, by number.
    pub calls: usize,
    /// Few statements, so that thousands of programs can be checked.
    pub is_small: bool,
}

/// The state of the generation of one function.
pub struct Generator {
    pub constructs: Constructs,
    pub random: Random,
    pub text: String,
    /// Float values in scope.
    pub floats: Vec<String>,
    /// Index values in scope; all are below 4.
    pub indices: Vec<String>,
    /// More of them that are no bounds, because they are not known ahead.
    pub counters: Vec<String>,
    pub names: usize,
    pub depth: usize,
}

impl Generator {
    pub fn program(seed: u64) -> String {
        Generator::program_with(seed, Constructs::default())
    }

    /// A program whose function `@f` may call `@g1`, `@g2`, ..., of which each calls the ones
    /// before. Every other one is not inlined.
    pub fn program_with(seed: u64, constructs: Constructs) -> String {
        let helper = |number: usize| {
            let constructs = Constructs { calls: number - 1, ..constructs };
            let attributes = if number % 2 == 1 { "attributes {no_inline} " } else { "" };
            Generator::function(seed * 8 + number as u64, constructs, &format!("private @g{number}"), attributes)
        };
        let helpers: String = (1..=constructs.calls).map(helper).collect();
        helpers + &Generator::function(seed, constructs, "@f", "")
    }

    pub fn function(seed: u64, constructs: Constructs, name: &str, attributes: &str) -> String {
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
        let count = if constructs.is_small { 1 + this.random.below(3) } else { 2 + this.random.below(4) };
        this.statements(count);
        let result = this.float();
        this.line("memref.dealloc %t : memref<6xf64>");
        this.line(&format!("return {result} : f64"));
        let parameters = "%a: memref<6xf64>, %b: memref<5x6xf64>, %s: memref<f64>, %x: f64, %n: index";
        format!("func.func {name}({parameters}) -> f64 {attributes}{{\n{}}}\n", this.text)
    }

    pub fn line(&mut self, text: &str) {
        let _ = writeln!(self.text, "{}{text}", "  ".repeat(self.depth));
    }

    pub fn fresh(&mut self) -> String {
        self.names += 1;
        format!("%v{}", self.names)
    }

    pub fn statements(&mut self, count: usize) {
        let deepest = if self.constructs.is_small { 3 } else { 4 };
        for _ in 0..count {
            if self.constructs.vectors && self.random.below(5) == 0 {
                self.vector();
            }
            if self.constructs.stencils && self.depth < deepest && self.random.below(4) == 0 {
                self.stencil();
            }
            if self.constructs.whiles && self.depth < deepest && self.random.below(8) == 0 {
                self.while_loop();
            }
            if self.constructs.calls > 0 && self.random.below(6) == 0 {
                self.call();
            }
            if self.constructs.views && self.random.below(12) == 0 {
                let copy = *self.random.pick(COPIES);
                self.line(&format!("memref.copy {copy}"));
            }
            match self.random.below(if self.depth < deepest { 10 } else { 7 }) {
                0 | 1 => self.load(),
                2 | 3 => self.arithmetic(),
                4 | 5 => self.store(),
                6 => self.accumulate(),
                7 | 8 => self.counted_loop(),
                _ => self.conditional(),
            }
        }
    }

    pub fn float(&mut self) -> String {
        let floats = std::mem::take(&mut self.floats);
        let chosen = self.random.pick(&floats).clone();
        self.floats = floats;
        chosen
    }

    /// A new float that is bounded.
    pub fn arithmetic(&mut self) {
        let (x, y, result) = (self.float(), self.float(), self.fresh());
        let raw = self.fresh();
        let op = *self.random.pick(&["arith.addf", "arith.mulf", "arith.subf", "arith.mulf", "arith.maximumf"]);
        self.line(&format!("{raw} = {op} {x}, {y} : f64"));
        let bounded = *self.random.pick(&["math.sin", "math.tanh", "math.cos", "math.atan"]);
        self.line(&format!("{result} = {bounded} {raw} : f64"));
        self.floats.push(result);
    }

    /// Statements of a region, whose values end with it; gives a float to yield.
    pub fn region(&mut self, header: &str, index: Option<String>) -> String {
        self.line(header);
        self.depth += 1;
        let outer = (self.floats.clone(), self.indices.clone(), self.counters.clone());
        self.indices.extend(index);
        let count = 1 + self.random.below(if self.constructs.is_small { 3 } else { 4 });
        self.statements(count);
        self.arithmetic();
        let last = self.floats.last().cloned().unwrap_or_default();
        (self.floats, self.indices, self.counters) = outer;
        self.depth -= 1;
        last
    }
}

/// Arguments for a program.
pub fn inputs(seed: u64) -> Vec<Numbers> {
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
pub fn some_names(program: &str, seed: u64) -> String {
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
