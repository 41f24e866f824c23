//! Accesses of random programs: loads, stores and accumulates, of buffers and of views of them.

use crate::program::Generator;

/// A buffer that the programs use, and the sizes of its dimensions.
const BUFFERS: &[(&str, &str, &[usize])] = &[
    ("%a", "memref<6xf64>", &[6]),
    ("%b", "memref<5x6xf64>", &[5, 6]),
    ("%s", "memref<f64>", &[]),
    ("%t", "memref<6xf64>", &[6]),
];

/// Views that programs with views also use: their definitions, and as [`BUFFERS`].
pub const VIEWS: &[(&str, &str, &str, &[usize])] = &[
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
pub const COPIES: &[&str] = &[
    "%a, %t : memref<6xf64> to memref<6xf64>",
    "%t, %a : memref<6xf64> to memref<6xf64>",
    "%tc, %a : memref<?xf64> to memref<6xf64>",
    "%row, %a : memref<6xf64, strided<[1], offset: ?>> to memref<6xf64>",
    "%t, %row : memref<6xf64> to memref<6xf64, strided<[1], offset: ?>>",
];

impl Generator {
    /// Subscripts in bounds: indices are below 4, and the sizes are 5 and 6.
    pub fn subscripts(&mut self, sizes: &[usize]) -> String {
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

    pub fn element(&mut self) -> (String, &'static str) {
        let &(name, ty, sizes) = self.random.pick(BUFFERS);
        if self.constructs.views && self.random.below(2) == 0 {
            let &(name, _, ty, sizes) = self.random.pick(VIEWS);
            return (format!("{name}[{}]", self.subscripts(sizes)), ty);
        }
        (format!("{name}[{}]", self.subscripts(sizes)), ty)
    }

    pub fn load(&mut self) {
        let (element, ty) = self.element();
        let result = self.fresh();
        self.line(&format!("{result} = memref.load {element} : {ty}"));
        self.floats.push(result);
    }

    pub fn store(&mut self) {
        self.arithmetic();
        let value = self.floats.last().cloned().unwrap_or_else(|| "%x".to_owned());
        let (element, ty) = self.element();
        self.line(&format!("memref.store {value}, {element} : {ty}"));
    }

    pub fn accumulate(&mut self) {
        let value = self.float();
        let (element, ty) = self.element();
        let kind = *self.random.pick(&["add", "add", "add", "max", "mul"]);
        self.line(&format!("loop.accumulate {kind} {value}, {element} : {ty}"));
    }
}
