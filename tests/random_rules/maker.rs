//! Draws programs of one operation: what their parameters are, and what they are given.

use harness::{Numbers, Random};

/// A program with one operation, and what it is given.
pub struct Case {
    pub text: String,
    pub inputs: Vec<Numbers>,
}

/// Makes cases.
pub struct Maker {
    random: Random,
    parameters: Vec<String>,
    inputs: Vec<Numbers>,
}

/// Gives the type of `%y`, and in further lines what computes it.
pub type Make = fn(&mut Maker) -> String;

pub fn ty(shape: &[i64], element: &str) -> String {
    let sizes: String = shape.iter().map(|size| format!("{size}x")).collect();
    format!("tensor<{sizes}{element}>")
}

pub fn list(numbers: &[i64]) -> String {
    format!("{numbers:?}")
}

impl Maker {
    pub fn below(&mut self, bound: i64) -> i64 {
        (self.random.uniform(0.0, bound as f64) as i64).min(bound - 1)
    }

    pub fn between(&mut self, low: i64, high: i64) -> i64 {
        low + self.below(high - low + 1)
    }

    pub fn coin(&mut self) -> bool {
        self.below(2) == 0
    }

    pub fn pick<'t>(&mut self, items: &[&'t str]) -> &'t str {
        items[self.below(items.len() as i64) as usize]
    }

    pub fn shape(&mut self, ranks: (i64, i64)) -> Vec<i64> {
        let rank = self.between(ranks.0, ranks.1);
        (0..rank).map(|_| self.between(1, 4)).collect()
    }

    pub fn order(&mut self, rank: usize) -> Vec<i64> {
        let mut order: Vec<i64> = (0..rank as i64).collect();
        for at in (1..rank).rev() {
            order.swap(at, self.below(at as i64 + 1) as usize);
        }
        order
    }

    /// Some of the dimensions, in order.
    pub fn some(&mut self, rank: usize) -> Vec<i64> {
        (0..rank as i64).filter(|_| self.coin()).collect()
    }

    /// A parameter; floats are apart from each other, those of other parameters too, so that differences
    /// stay on one side of kinks.
    pub fn parameter(&mut self, shape: &[i64], element: &str) -> String {
        let name = format!("%p{}", self.parameters.len());
        let count: i64 = shape.iter().product();
        let order = self.order(count.max(0) as usize);
        let apart = 0.0137 * self.parameters.len() as f64;
        let values = match element {
            "f64" => order.iter().map(|&at| (at as f64 + 0.5) / count as f64 * 3.0 - 1.3 + apart).collect(),
            _ => (0..count).map(|_| self.between(-1, 4) as f64).collect(),
        };
        self.inputs.push(Numbers { shape: shape.iter().map(|&size| size as usize).collect(), values });
        let is_scalar = shape.is_empty() && element != "f64" || element == "index";
        self.parameters.push(format!("{name}: {}", if is_scalar { element.to_owned() } else { ty(shape, element) }));
        name
    }

    /// A float that is no tensor.
    pub fn scalar(&mut self) -> String {
        let name = format!("%p{}", self.parameters.len());
        let value = self.random.uniform(-1.0, 1.0);
        self.inputs.push(Numbers::scalar(value));
        self.parameters.push(format!("{name}: f64"));
        name
    }
}

/// The case of a seed: the body gives `%y` of the type that its first line says.
pub fn case(make: Make, seed: u64) -> Case {
    let random = Random(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
    let mut maker = Maker { random, parameters: Vec::new(), inputs: Vec::new() };
    let body = make(&mut maker);
    let (result, body) = body.split_once('\n').expect("a type and a body");
    let parameters = maker.parameters.join(", ");
    let text = format!("func.func @f({parameters}) -> {result} {{\n{body}\n  return %y : {result}\n}}\n");
    Case { text, inputs: maker.inputs }
}
