//! Programs of any size: for the same shape always the same text.
//!
//! They are made of the lines of a table, in an order that looks random, so that a benchmark
//! meets what real programs have: several types, constants, attributes, memory, values that are
//! used nearby and values that nobody uses. They are never run.

use std::fmt::Write;

/// What a program looks like.
#[derive(Copy, Clone, Debug)]
pub struct Shape {
    /// How many operations it has, a few more or less.
    pub ops: usize,
    /// In how many functions of the same size.
    pub functions: usize,
    /// What they hold.
    pub mix: Mix,
    /// How values are called.
    pub names: Names,
}

/// What the functions of a program hold.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Mix {
    /// One block of arithmetic with loads and stores. Only dialects that upstream has too.
    Straight,
    /// Nests of two loops around as much.
    Loops,
    /// The same, in which calls use what nothing else does.
    UsedLoops,
}

/// How values are called.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Names {
    /// `%12`.
    Numbers,
    /// `%v12`, each name once in a function.
    Words,
    /// `%wabc`, each name once in a function and without a number.
    Letters,
    /// `%sum_a`, `%item_b`, the same names in each function and each nest of loops.
    Repeated,
}

/// The types of values.
#[derive(Copy, Clone, PartialEq, Eq)]
enum Kind {
    Float,
    Int,
    Index,
    Bool,
}

use Kind::*;

impl Kind {
    fn ty(self) -> &'static str {
        match self {
            Float => "f32",
            Int => "i32",
            Index => "index",
            Bool => "i1",
        }
    }
}

/// The operations: the type of the result, a word for it, and the text, in which `$f`, `$i`,
/// `$x` and `$b` are values of a type and `#` is some number.
const LINES: &[(Option<Kind>, &str, &str)] = &[
    (Some(Float), "sum", "arith.addf $f, $f : f32"),
    (Some(Float), "product", "arith.mulf $f, $f fastmath<contract> : f32"),
    (Some(Float), "difference", "arith.subf $f, $f : f32"),
    (Some(Float), "larger", "arith.maximumf $f, $f : f32"),
    (Some(Float), "quotient", "arith.divf $f, $f fastmath<reassoc,nnan> : f32"),
    (Some(Float), "weight", "arith.constant #.25 : f32"),
    (Some(Float), "item", "memref.load $m[$x] : memref<?xf32>"),
    (Some(Float), "scaled", "arith.mulf $f, $f {group = # : i64} : f32"),
    (Some(Float), "converted", "arith.sitofp $i : i32 to f32"),
    (Some(Int), "count", "arith.addi $i, $i : i32"),
    (Some(Int), "area", "arith.muli $i, $i overflow<nsw> : i32"),
    (Some(Int), "mask", "arith.xori $i, $i : i32"),
    (Some(Int), "limit", "arith.constant # : i32"),
    (Some(Index), "place", "arith.addi $x, $x : index"),
    (Some(Index), "offset", "arith.index_cast $i : i32 to index"),
    (Some(Index), "start", "arith.constant # : index"),
    (Some(Bool), "less", "arith.cmpf olt, $f, $f : f32"),
    (Some(Float), "chosen", "arith.select $b, $f, $f : f32"),
    (None, "", "memref.store $f, $m[$x] : memref<?xf32>"),
];

/// How far back the operands of an operation are defined, counted in values of their type.
const REACH: usize = 12;

/// Operations in a nest of loops, the loops and their yields included.
const NEST: usize = 24;

impl Shape {
    /// The text of the program.
    pub fn text(self) -> String {
        let mut writer = Writer {
            out: String::new(),
            shape: self,
            state: 1,
            next: 0,
            values: Default::default(),
            unused: Vec::new(),
        };
        if self.mix == Mix::UsedLoops {
            for kind in [Float, Int, Index, Bool] {
                let ty = kind.ty();
                let _ = writeln!(writer.out, "func.func private @use_{ty}({ty})");
            }
        }
        for number in 0..self.functions {
            writer.function(number, self.ops / self.functions);
        }
        writer.out
    }

    /// A short name, good for a file too.
    pub fn name(self) -> String {
        let Shape { ops, functions, mix, names } = self;
        format!("{functions}x{}-{mix:?}-{names:?}", ops / functions).to_lowercase()
    }
}

struct Writer {
    out: String,
    shape: Shape,
    state: u64,
    /// The number of the next value.
    next: usize,
    /// By type, the names of the values that can be used.
    values: [Vec<String>; 4],
    /// The values of this block that nothing uses.
    unused: Vec<(Kind, String)>,
}

impl Writer {
    /// The next number of a row that looks random.
    fn random(&mut self, below: usize) -> usize {
        self.state = self.state.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (self.state >> 33) as usize % below
    }

    fn function(&mut self, number: usize, ops: usize) {
        self.next = 0;
        let head = ["%arg0: f32", "%arg1: i32", "%arg2: index", "%arg3: i1", "%arg4: memref<?xf32>"].join(", ");
        let _ = writeln!(self.out, "func.func @f{number}({head}) {{");
        self.values = ["%arg0", "%arg1", "%arg2", "%arg3"].map(|name| vec![name.to_owned()]);
        match self.shape.mix {
            Mix::Straight => (2..ops).for_each(|_| self.line("  ")),
            Mix::Loops | Mix::UsedLoops => self.nests(ops),
        }
        self.out.push_str("  return\n}\n");
    }

    fn nests(&mut self, ops: usize) {
        let [zero, one] = ["zero", "one"].map(|word| self.fresh(word));
        let _ = writeln!(self.out, "  {zero} = arith.constant 0 : index\n  {one} = arith.constant 1 : index");
        for _ in 0..(ops.saturating_sub(4) / NEST).max(1) {
            let (known, next) = (self.values.each_ref().map(Vec::len), self.next);
            let [i, j] = ["i", "j"].map(|word| self.fresh(word));
            let _ = writeln!(self.out, "  loop.for {i} = {zero} to %arg2 step {one} {{");
            let _ = writeln!(self.out, "    loop.for {j} = {zero} to {i} step {one} {{");
            self.values[Index as usize].extend([i, j]);
            self.unused.clear();
            let mut left = NEST - 4;
            while left > self.unused.len() {
                self.line("      ");
                left -= 1;
            }
            for (kind, name) in self.unused.drain(..) {
                let ty = kind.ty();
                let _ = writeln!(self.out, "      func.call @use_{ty}({name}) : ({ty}) -> ()");
            }
            self.out.push_str("    }\n  }\n");
            self.values.iter_mut().zip(known).for_each(|(values, known)| values.truncate(known));
            if self.shape.names == Names::Repeated {
                self.next = next;
            }
        }
    }

    /// One operation of the table.
    fn line(&mut self, indent: &str) {
        let (kind, word, text) = LINES[self.random(LINES.len())];
        self.out.push_str(indent);
        let mut rest = text;
        let mut line = String::new();
        while let Some(at) = rest.find(['$', '#']) {
            line.push_str(&rest[..at]);
            let length = if rest.as_bytes()[at] == b'#' { 1 } else { 2 };
            match &rest[at..at + length] {
                "$f" => line.push_str(&self.operand(Float)),
                "$i" => line.push_str(&self.operand(Int)),
                "$x" => line.push_str(&self.operand(Index)),
                "$b" => line.push_str(&self.operand(Bool)),
                "$m" => line.push_str("%arg4"),
                _ => line.push_str(&self.random(500).to_string()),
            }
            rest = &rest[at + length..];
        }
        if let Some(kind) = kind {
            let name = self.fresh(word);
            let _ = write!(self.out, "{name} = ");
            if self.shape.mix == Mix::UsedLoops {
                self.unused.push((kind, name.clone()));
            }
            self.values[kind as usize].push(name);
        }
        let _ = writeln!(self.out, "{line}{rest}");
    }

    /// One of the latest values of a type.
    fn operand(&mut self, kind: Kind) -> String {
        let count = self.values[kind as usize].len();
        let back = self.random(count.min(REACH));
        let name = self.values[kind as usize][count - 1 - back].clone();
        if let Some(at) = self.unused.iter().rposition(|(_, unused)| *unused == name) {
            self.unused.remove(at);
        }
        name
    }

    /// A name that is not used where we are.
    fn fresh(&mut self, word: &str) -> String {
        self.next += 1;
        match self.shape.names {
            Names::Numbers => format!("%{}", self.next - 1),
            Names::Words => format!("%v{}", self.next - 1),
            Names::Letters => format!("%w{}", letters(self.next - 1)),
            Names::Repeated => format!("%{word}_{}", letters(self.next - 1)),
        }
    }
}

/// A number in letters: `a`, `b`, ... `z`, `ab`, `bb`.
fn letters(mut number: usize) -> String {
    let mut text = String::new();
    while text.is_empty() || number > 0 {
        text.push(char::from(b'a' + (number % 26) as u8));
        number /= 26;
    }
    text
}

/// The sizes of so many matrices that can be multiplied: the rows of each, and the columns of the
/// last.
pub fn matrix_sizes(count: usize) -> Vec<u64> {
    let mut state = 0x2545_F491_4F6C_DD1Du64 ^ count as u64;
    let next = |_| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        1 + state % 300
    };
    (0..=count).map(next).collect()
}

/// The product of so many matrices of [`matrix_sizes`], from the left.
pub fn matrix_chain(count: usize) -> String {
    let sizes = matrix_sizes(count);
    let ty = |rows: u64, columns: u64| format!("tensor<{rows}x{columns}xf64>");
    let parameters: Vec<String> = (0..count).map(|at| format!("%m{at}: {}", ty(sizes[at], sizes[at + 1]))).collect();
    let result = ty(sizes[0], sizes[count]);
    let mut text = format!("func.func @f({}) -> {result} {{\n", parameters.join(", "));
    let mut left = "%m0".to_owned();
    for at in 1..count {
        let types = [ty(sizes[0], sizes[at]), ty(sizes[at], sizes[at + 1]), ty(sizes[0], sizes[at + 1])];
        text += &format!("  %p{at} = tensor.matmul {left}, %m{at} : ({}, {}) -> {}\n", types[0], types[1], types[2]);
        left = format!("%p{at}");
    }
    text + &format!("  return {left} : {result}\n}}\n")
}
