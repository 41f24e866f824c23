//! Random programs on tensors: elementwise work, parts, reductions, products, loops that carry
//! tensors.
//!
//! All numbers are whole and small, so that sums and products are exact in any order.

mod control;
mod moves;
mod rare;

use std::fmt::Write;

use crate::{Numbers, Random};

/// A value of a program: its name and sizes.
#[derive(Clone)]
struct Value {
    name: String,
    shape: Vec<usize>,
}

impl Value {
    fn ty(&self) -> String {
        tensor(&self.shape, "f64")
    }
}

/// A program as it grows.
struct Generator {
    random: Random,
    text: String,
    values: Vec<Value>,
    indices: Vec<String>,
    names: usize,
    depth: usize,
    /// How many kinds of rare steps there may be.
    rare: usize,
}

/// The sizes of the parameters of a program.
const PARAMETERS: [&[usize]; 4] = [&[3, 4], &[4], &[4, 2], &[3, 4]];

/// A random program with so many steps. Its function `@f` takes what [`inputs`] gives.
pub fn program(seed: u64, steps: usize) -> String {
    generate(seed, steps, 0)
}

/// The same with windows, indices, sorts and loops that look before they run.
pub fn program_of_all(seed: u64, steps: usize) -> String {
    generate(seed, steps, rare::KINDS)
}

fn generate(seed: u64, steps: usize, rare: usize) -> String {
    let parameters = PARAMETERS.iter().enumerate();
    let values: Vec<Value> =
        parameters.map(|(at, shape)| Value { name: format!("%p{at}"), shape: shape.to_vec() }).collect();
    let mut this = Generator {
        random: Random(seed.wrapping_mul(0x9E37_79B9).wrapping_add(17)),
        text: String::new(),
        values: values.clone(),
        indices: vec!["%c0".into(), "%c1".into(), "%n".into()],
        names: 0,
        depth: 0,
        rare,
    };
    this.line("%c0 = arith.constant 0 : index");
    this.line("%c1 = arith.constant 1 : index");
    this.line("%c3 = arith.constant 3 : index");
    this.line("%low = arith.constant -50.0 : f64");
    this.line("%high = arith.constant 50.0 : f64");
    for _ in 0..steps {
        this.step();
    }
    let mut results: Vec<Value> = Vec::new();
    for _ in 0..3 {
        results.push(this.any());
    }
    let list = |part: &dyn Fn(&Value) -> String| results.iter().map(part).collect::<Vec<_>>().join(", ");
    let (names, types) = (list(&|value| value.name.clone()), list(&Value::ty));
    let arguments: Vec<String> = values.iter().map(|value| format!("{}: {}", value.name, value.ty())).collect();
    let text = this.text;
    format!("func.func @f({}, %n: index) -> ({types}) {{\n{text}  return {names} : {types}\n}}\n", arguments.join(", "))
}

/// What a program is given.
pub fn inputs(seed: u64) -> Vec<Numbers> {
    let mut random = Random(seed ^ 0x5DEE_CE66);
    let mut all: Vec<Numbers> = PARAMETERS
        .iter()
        .map(|shape| {
            let count = shape.iter().product();
            let values = (0..count).map(|_| random.uniform(-6.0, 6.0).floor()).collect();
            Numbers { shape: shape.to_vec(), values }
        })
        .collect();
    all.push(Numbers::scalar(random.uniform(0.0, 4.0).floor()));
    all
}

fn tensor(shape: &[usize], element: &str) -> String {
    let sizes: String = shape.iter().map(|size| format!("{size}x")).collect();
    format!("tensor<{sizes}{element}>")
}

fn list<T: std::fmt::Display>(numbers: impl IntoIterator<Item = T>) -> String {
    let numbers: Vec<String> = numbers.into_iter().map(|number| number.to_string()).collect();
    format!("[{}]", numbers.join(", "))
}

impl Generator {
    fn line(&mut self, line: &str) {
        let indent = "  ".repeat(self.depth + 1);
        writeln!(self.text, "{indent}{line}").expect("text grows");
    }

    fn below(&mut self, bound: usize) -> usize {
        (self.random.uniform(0.0, bound as f64) as usize).min(bound - 1)
    }

    fn name(&mut self) -> String {
        self.names += 1;
        format!("%v{}", self.names)
    }

    fn any(&mut self) -> Value {
        // Later values more often, so that programs are deep.
        let count = self.values.len();
        let (a, b) = (self.below(count), self.below(count));
        self.values[a.max(b)].clone()
    }

    fn index(&mut self) -> String {
        let at = self.below(self.indices.len());
        self.indices[at].clone()
    }

    /// A value of a shape; made from another one if there is none.
    fn of_shape(&mut self, shape: &[usize]) -> Value {
        let fitting: Vec<Value> = self.values.iter().filter(|value| value.shape == shape).cloned().collect();
        if !fitting.is_empty() {
            let at = self.below(fitting.len());
            return fitting[at].clone();
        }
        let number = self.below(7) as i64 - 3;
        let ty = tensor(shape, "f64");
        self.define(shape.to_vec(), &format!("arith.constant dense<{number}.0> : {ty}"))
    }

    fn define(&mut self, shape: Vec<usize>, text: &str) -> Value {
        let name = self.name();
        self.line(&format!("{name} = {text}"));
        let value = Value { name, shape };
        self.values.push(value.clone());
        value
    }

    /// The value with numbers kept small.
    fn small(&mut self, value: Value) -> Value {
        let ty = value.ty();
        let (low, high) = (self.name(), self.name());
        self.line(&format!("{low} = tensor.splat %low : {ty}"));
        self.line(&format!("{high} = tensor.splat %high : {ty}"));
        let at_least = self.name();
        self.line(&format!("{at_least} = arith.maximumf {}, {low} : {ty}", value.name));
        self.values.pop();
        self.define(value.shape.clone(), &format!("arith.minimumf {at_least}, {high} : {ty}"))
    }

    fn step(&mut self) {
        let common = if self.depth < 2 { 24 } else { 21 };
        let kind = self.below(common + self.rare);
        if kind >= common {
            return self.rare_step(kind - common);
        }
        match kind {
            0..=3 => self.arithmetic(),
            4 => self.choice(),
            5 => self.transpose(),
            6 => self.broadcast(),
            7 => self.reshape(),
            8 => self.slice(),
            9 => self.pad(),
            10 => self.concat(),
            11 => self.reduce(),
            12 => self.scan(),
            13 => self.matmul(),
            14 => self.update(),
            15 => self.dynamic_slice(),
            16 => self.take(),
            17 => self.reverse(),
            18 | 19 => self.stencil(),
            20 => self.product(),
            21 => self.conditional(),
            _ => self.repeat(),
        }
    }

    fn arithmetic(&mut self) {
        let a = self.any();
        let b = self.of_shape(&a.shape);
        let op = ["addf", "subf", "mulf", "maximumf", "minimumf"][self.below(5)];
        let value = self.define(a.shape.clone(), &format!("arith.{op} {}, {} : {}", a.name, b.name, a.ty()));
        self.small(value);
    }

    fn choice(&mut self) {
        let a = self.any();
        let b = self.of_shape(&a.shape);
        let c = self.of_shape(&a.shape);
        let name = self.name();
        self.line(&format!("{name} = arith.cmpf olt, {}, {} : {}", a.name, b.name, a.ty()));
        let condition = tensor(&a.shape, "i1");
        let text = format!("arith.select {name}, {}, {} : {condition}, {}", c.name, a.name, a.ty());
        self.define(a.shape, &text);
    }

    fn permutation(&mut self, rank: usize) -> Vec<usize> {
        let mut perm: Vec<usize> = (0..rank).collect();
        for at in (1..rank).rev() {
            let other = self.below(at + 1);
            perm.swap(at, other);
        }
        perm
    }

    fn reduce(&mut self) {
        let a = self.any();
        let mut dims = Vec::new();
        for dim in 0..a.shape.len() {
            if self.below(2) == 0 {
                dims.push(dim);
            }
        }
        let kind = ["add", "max", "min"][self.below(3)];
        let shape: Vec<usize> = (0..a.shape.len()).filter(|dim| !dims.contains(dim)).map(|dim| a.shape[dim]).collect();
        let text =
            format!("tensor.reduce {kind} {} dims = {} : {} -> {}", a.name, list(dims), a.ty(), tensor(&shape, "f64"));
        let value = self.define(shape, &text);
        self.small(value);
    }

    fn scan(&mut self) {
        let a = self.any();
        if a.shape.is_empty() {
            return;
        }
        let dim = self.below(a.shape.len());
        let form = ["", " exclusive", " reverse", " exclusive reverse"][self.below(4)];
        let value = self.define(a.shape.clone(), &format!("tensor.scan add {} dim = {dim}{form} : {}", a.name, a.ty()));
        self.small(value);
    }

    /// Neighbours of each element, beyond borders those of some padding.
    fn stencil(&mut self) {
        let a = self.any();
        if a.shape.is_empty() || a.shape.contains(&0) {
            return;
        }
        let (mut low, mut high, mut wide) = (Vec::new(), Vec::new(), Vec::new());
        for &size in &a.shape {
            let (before, after) = (self.below(3), self.below(3));
            wide.push(size + before + after);
            low.push(before);
            high.push(after);
        }
        let (from, to) = (a.ty(), tensor(&wide, "f64"));
        let zeros = vec![0; wide.len()];
        let sides = format!("low = {} high = {} interior = {}", list(&low), list(&high), list(zeros));
        let padded = self.name();
        self.line(&format!("{padded} = tensor.pad {}, %low {sides} : ({from}, f64) -> {to}", a.name));
        let mut sum = a.name.clone();
        for _ in 0..2 {
            let starts: Vec<usize> = (0..wide.len()).map(|dim| self.below(1 + low[dim] + high[dim])).collect();
            let limits = list(starts.iter().zip(&a.shape).map(|(start, size)| start + size));
            let (part, next) = (self.name(), self.name());
            let bounds =
                format!("starts = {} limits = {limits} strides = {}", list(&starts), list(vec![1; wide.len()]));
            self.line(&format!("{part} = tensor.slice {padded} {bounds} : {to} -> {from}"));
            self.line(&format!("{next} = arith.addf {sum}, {part} : {from}"));
            sum = next;
        }
        let value = self.define(a.shape.clone(), &format!("arith.negf {sum} : {from}"));
        self.small(value);
    }

    /// A product of three tensors.
    fn product(&mut self) {
        let a = self.any();
        let &[m, k] = &a.shape[..] else { return };
        let n = 1 + self.below(4);
        let (b, c) = (self.of_shape(&[k, n]), self.of_shape(&[n]));
        let ty = tensor(&[m], "f64");
        let operands = format!("{}, {}, {} : ({}, {}, {}) -> {ty}", a.name, b.name, c.name, a.ty(), b.ty(), c.ty());
        let value = self.define(vec![m], &format!("tensor.einsum \"ij,jk,k->i\" {operands}"));
        self.small(value);
    }

    fn matmul(&mut self) {
        let a = self.any();
        let &[m, k] = &a.shape[..] else { return };
        let n = 1 + self.below(4);
        let b = self.of_shape(&[k, n]);
        let ty = tensor(&[m, n], "f64");
        let operands = format!("{}, {} : ({}, {}) -> {ty}", a.name, b.name, a.ty(), b.ty());
        let text = match self.below(2) {
            0 => format!("tensor.matmul {operands}"),
            _ => format!("tensor.einsum \"ij,jk->ik\" {operands}"),
        };
        let value = self.define(vec![m, n], &text);
        self.small(value);
    }

    fn starts(&mut self, rank: usize) -> String {
        let starts: Vec<String> = (0..rank).map(|_| self.index()).collect();
        starts.join(", ")
    }

    fn update(&mut self) {
        let a = self.any();
        let shape: Vec<usize> = a.shape.iter().map(|&size| 1 + self.below(size)).collect();
        let b = self.of_shape(&shape);
        let starts = self.starts(shape.len());
        let indices = ", index".repeat(shape.len());
        let text = format!(
            "tensor.update_slice {}, {}[{starts}] : ({}, {}{indices}) -> {}",
            a.name,
            b.name,
            a.ty(),
            b.ty(),
            a.ty()
        );
        self.define(a.shape.clone(), &text);
    }

    fn dynamic_slice(&mut self) {
        let a = self.any();
        let shape: Vec<usize> = a.shape.iter().map(|&size| 1 + self.below(size)).collect();
        let starts = self.starts(shape.len());
        let indices = ", index".repeat(shape.len());
        let text = format!(
            "tensor.dynamic_slice {}[{starts}] sizes = {} : ({}{indices}) -> {}",
            a.name,
            list(&shape),
            a.ty(),
            tensor(&shape, "f64")
        );
        self.define(shape, &text);
    }

    fn take(&mut self) {
        let a = self.any();
        if a.shape.is_empty() || a.shape.len() > 2 {
            return;
        }
        let dim = self.below(a.shape.len());
        let name = self.name();
        let numbers: Vec<usize> = (0..3).map(|_| self.below(5)).collect();
        self.line(&format!("{name} = arith.constant dense<{}> : tensor<3xi32>", list(numbers)));
        let mut shape = a.shape.clone();
        shape[dim] = 3;
        let text = format!(
            "tensor.take {}, {name} dim = {dim} : ({}, tensor<3xi32>) -> {}",
            a.name,
            a.ty(),
            tensor(&shape, "f64")
        );
        self.define(shape, &text);
    }
}

/// Transformer blocks one behind the other, on 16 tokens of width 32: attention, a layer norm, and
/// a network of two layers, with the same weights in each.
pub fn transformer(blocks: usize) -> String {
    let (x, w, s, r) = ("tensor<16x32xf32>", "tensor<32x32xf32>", "tensor<16x16xf32>", "tensor<16xf32>");
    let mut text = format!(
        "func.func @f(%x_0: {x}, %wq: {w}, %wk: {w}, %wv: {w}, %w1: {w}, %w2: {w}) -> {x} {{
           %width = arith.constant dense<32.0> : {r}
           %small = arith.constant dense<1.0e-5> : {r}\n"
    );
    for n in 0..blocks {
        let product = |name: &str, from: &str, with: &str| {
            format!("%{name}_{n} = tensor.matmul %{from}_{n}, %{with} : ({x}, {w}) -> {x}\n")
        };
        let reduce = |name: &str, kind: &str, from: &str, ty: &str| {
            format!("%{name}_{n} = tensor.reduce {kind} %{from}_{n} dims = [1] : {ty} -> {r}\n")
        };
        let rows = |name: &str, from: &str, ty: &str| {
            format!("%{name}_{n} = tensor.broadcast %{from}_{n} dims = [0] : {r} -> {ty}\n")
        };
        let with = |name: &str, op: &str, a: &str, b: &str, ty: &str| {
            format!("%{name}_{n} = arith.{op} %{a}_{n}, %{b}_{n} : {ty}\n")
        };
        text += &[
            product("q", "x", "wq"),
            product("k", "x", "wk"),
            product("v", "x", "wv"),
            format!("%s_{n} = tensor.einsum \"ik,jk->ij\" %q_{n}, %k_{n} : ({x}, {x}) -> {s}\n"),
            reduce("m", "max", "s", s),
            rows("ms", "m", s),
            with("c", "subf", "s", "ms", s),
            format!("%e_{n} = math.exp %c_{n} : {s}\n"),
            reduce("t", "add", "e", s),
            rows("ts", "t", s),
            with("p", "divf", "e", "ts", s),
            format!("%a_{n} = tensor.matmul %p_{n}, %v_{n} : ({s}, {x}) -> {x}\n"),
            with("y", "addf", "x", "a", x),
            reduce("u", "add", "y", x),
            format!("%mean_{n} = arith.divf %u_{n}, %width : {r}\n"),
            rows("means", "mean", x),
            with("d", "subf", "y", "means", x),
            with("dd", "mulf", "d", "d", x),
            reduce("v2", "add", "dd", x),
            format!("%v3_{n} = arith.addf %v2_{n}, %small : {r}\n%i_{n} = math.rsqrt %v3_{n} : {r}\n"),
            rows("is", "i", x),
            with("z", "mulf", "d", "is", x),
            product("h", "z", "w1"),
            format!("%g_{n} = math.tanh %h_{n} : {x}\n"),
            product("o", "g", "w2"),
            format!("%x_{} = arith.addf %z_{n}, %o_{n} : {x}\n", n + 1),
        ]
        .concat();
    }
    text + &format!("return %x_{blocks} : {x}\n}}\n")
}
