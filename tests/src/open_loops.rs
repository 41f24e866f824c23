//! Random programs whose loops, conditionals and whiles carry rows of numbers whose sizes only run
//! time tells: sizes that iterations give on, that they change, that depend on what was chosen.

use std::fmt::Write;

use crate::{Numbers, Random};

/// A row of numbers. Two of the same class have the same size.
#[derive(Clone)]
struct Row {
    name: String,
    class: usize,
}

const TYPE: &str = "tensor<?xf64>";

/// A program as it grows.
struct Generator {
    random: Random,
    text: String,
    rows: Vec<Row>,
    indices: Vec<String>,
    names: usize,
    classes: usize,
    depth: usize,
}

/// A random program with so many steps. Its function `@f` takes what [`inputs`] gives.
pub fn program(seed: u64, steps: usize) -> String {
    let parameters: Vec<Row> = (0..3).map(|at| Row { name: format!("%p{at}"), class: at.min(1) }).collect();
    let mut this = Generator {
        random: Random(seed.wrapping_mul(0x9E37_79B9).wrapping_add(23)),
        text: String::new(),
        rows: parameters.clone(),
        indices: vec!["%c1".into(), "%n".into()],
        names: 0,
        classes: 2,
        depth: 0,
    };
    for (name, number) in [("%c0", 0), ("%c1", 1), ("%c2", 2), ("%c3", 3)] {
        this.line(&format!("{name} = arith.constant {number} : index"));
    }
    for _ in 0..steps {
        this.step();
    }
    // One result at least comes out of control flow.
    this.repeat();
    let last = this.rows.last().expect("there are parameters").clone();
    let results = [this.any(), last];
    let names: Vec<&str> = results.iter().map(|row| row.name.as_str()).collect();
    let arguments: Vec<String> = parameters.iter().map(|row| format!("{}: {TYPE}", row.name)).collect();
    let (arguments, names, text) = (arguments.join(", "), names.join(", "), this.text);
    format!(
        "func.func @f({arguments}, %n: index) -> ({TYPE}, {TYPE}) {{\n{text}  return {names} : {TYPE}, {TYPE}\n}}\n"
    )
}

/// What a program is given: the first parameter has a size of its own, which may be none.
pub fn inputs(seed: u64) -> Vec<Numbers> {
    let mut random = Random(seed ^ 0x0DD5_1235);
    let sizes = [random.below(4), 1 + random.below(3)];
    let mut row = |size: usize| {
        let values = (0..size).map(|_| random.uniform(-1.0, 1.0)).collect();
        Numbers { shape: vec![size], values }
    };
    let mut all = vec![row(sizes[0]), row(sizes[1]), row(sizes[1])];
    all.push(Numbers::scalar(random.uniform(0.0, 4.0).floor()));
    all
}

impl Generator {
    fn line(&mut self, line: &str) {
        let indent = "  ".repeat(self.depth + 1);
        writeln!(self.text, "{indent}{line}").expect("text grows");
    }

    fn below(&mut self, bound: usize) -> usize {
        self.random.below(bound)
    }

    fn name(&mut self) -> String {
        self.names += 1;
        format!("%v{}", self.names)
    }

    fn any(&mut self) -> Row {
        let at = self.below(self.rows.len());
        self.rows[at].clone()
    }

    fn index(&mut self) -> String {
        let at = self.below(self.indices.len());
        self.indices[at].clone()
    }

    fn alike(&mut self, class: usize) -> Row {
        let found: Vec<Row> = self.rows.iter().filter(|row| row.class == class).cloned().collect();
        let at = self.below(found.len());
        found[at].clone()
    }

    fn new_class(&mut self) -> usize {
        self.classes += 1;
        self.classes - 1
    }

    fn define(&mut self, class: usize, text: &str) {
        let name = self.name();
        self.line(&format!("{name} = {text}"));
        self.rows.push(Row { name, class });
    }

    fn step(&mut self) {
        match self.below(if self.depth < 3 { 12 } else { 8 }) {
            0 | 1 => {
                let a = self.any();
                let op = ["sin", "tanh", "cos"][self.below(3)];
                self.define(a.class, &format!("math.{op} {} : {TYPE}", a.name));
            }
            2..=4 => {
                let a = self.any();
                let b = self.alike(a.class);
                let op = ["addf", "mulf", "subf"][self.below(3)];
                self.define(a.class, &format!("arith.{op} {}, {} : {TYPE}", a.name, b.name));
            }
            5 => self.joined(),
            6 => self.scaled(),
            7 => self.prefix(),
            8 | 9 => self.repeat(),
            10 => self.choose(),
            _ => self.wait(),
        }
    }

    /// Joined with a parameter, and perhaps without the first element.
    fn joined(&mut self) {
        let (a, at) = (self.any(), 1 + self.below(2));
        let class = self.new_class();
        self.define(class, &format!("tensor.concat {}, %p{at} dim = 0 : ({TYPE}, {TYPE}) -> {TYPE}", a.name));
        if self.below(2) == 0 {
            let (whole, class) = (self.rows.last().expect("it was joined").name.clone(), self.new_class());
            let part = format!("tensor.slice {whole} starts = [1] limits = [?] strides = [1] : {TYPE} -> {TYPE}");
            self.define(class, &part);
        }
    }

    /// Multiplied by a product with another row of its size.
    fn scaled(&mut self) {
        let a = self.any();
        let b = self.alike(a.class);
        let [product, bounded, element, size] = [(); 4].map(|()| self.name());
        let (x, y) = (&a.name, &b.name);
        self.line(&format!("{product} = tensor.einsum \"i,i->\" {x}, {y} : ({TYPE}, {TYPE}) -> tensor<f64>"));
        self.line(&format!("{bounded} = math.sin {product} : tensor<f64>"));
        self.line(&format!("{element} = tensor.extract {bounded}[] : tensor<f64>"));
        self.line(&format!("{size} = tensor.dim {x}, %c0 : {TYPE}"));
        let factor = self.name();
        self.line(&format!("{factor} = tensor.splat {element} sizes({size}) : {TYPE}"));
        self.define(a.class, &format!("arith.mulf {x}, {factor} : {TYPE}"));
    }

    /// So many elements of a parameter as an index says, one if that is more than there are.
    fn prefix(&mut self) {
        let (index, class) = (self.index(), self.new_class());
        let [size, fits, some] = [(); 3].map(|()| self.name());
        self.line(&format!("{size} = tensor.dim %p1, %c0 : {TYPE}"));
        self.line(&format!("{fits} = arith.cmpi sle, {index}, {size} : index"));
        self.line(&format!("{some} = arith.select {fits}, {index}, %c1 : index"));
        self.define(class, &format!("tensor.dynamic_slice %p1[%c0] sizes = [{some}] : ({TYPE}, index) -> {TYPE}"));
    }

    /// Steps in a region, what they define is gone after it. Gives what to yield for rows of classes: one
    /// of the class, or any now and then.
    fn inside(&mut self, classes: &[usize], own: &[Row]) -> Vec<Row> {
        let before = self.rows.clone();
        self.rows.extend(own.iter().cloned());
        self.depth += 1;
        for _ in 0..1 + self.below(3) {
            self.step();
        }
        let mut yields = Vec::new();
        for &class in classes {
            let is_alike = |row: &&Row| row.class == class;
            let alike = self.rows.iter().rev().find(is_alike).cloned();
            let other = self.below(4) == 0;
            yields.push(match alike.filter(|_| !other) {
                Some(row) => row,
                None => self.any(),
            });
        }
        self.depth -= 1;
        self.rows = before;
        yields
    }

    fn yielded(&mut self, yields: &[Row], more: &str, types: &str) {
        let names: Vec<&str> = yields.iter().map(|row| row.name.as_str()).collect();
        let list: Vec<&str> = yields.iter().map(|_| TYPE).collect();
        self.line(&format!("  loop.yield {}{more} : {}{types}", names.join(", "), list.join(", ")));
    }

    fn repeat(&mut self) {
        let inits: Vec<Row> = (0..1 + self.below(2)).map(|_| self.any()).collect();
        let (name, index, bound) = (self.name(), self.name(), self.index());
        // Its size may change, so it is like no other row.
        let own: Vec<Row> = inits.iter().map(|_| Row { name: self.name(), class: self.new_class() }).collect();
        let keeps = self.below(3) > 0;
        let own: Vec<Row> = match keeps {
            true => own.into_iter().zip(&inits).map(|(own, init)| Row { class: init.class, ..own }).collect(),
            false => own,
        };
        let carried: Vec<String> =
            own.iter().zip(&inits).map(|(own, init)| format!("{} = {}", own.name, init.name)).collect();
        let types = vec![TYPE; inits.len()].join(", ");
        let results = if inits.len() == 1 { name.clone() } else { format!("{name}:{}", inits.len()) };
        let (carried, bound) = (carried.join(", "), if self.depth == 0 { "%c3".into() } else { bound });
        self.line(&format!(
            "{results} = loop.for {index} = %c0 to {bound} step %c1 iter_args({carried}) -> ({types}) {{"
        ));
        self.indices.push(index);
        let classes: Vec<usize> = own.iter().map(|row| row.class).collect();
        let mut yields = self.inside(&classes, &own);
        self.indices.pop();
        if keeps {
            for (row, own) in yields.iter_mut().zip(&own).filter(|(row, own)| row.class != own.class) {
                *row = own.clone();
            }
        }
        self.yielded(&yields, "", "");
        self.line("}");
        for (at, own) in own.iter().enumerate() {
            let name = if inits.len() == 1 { name.clone() } else { format!("{name}#{at}") };
            let class = if keeps { own.class } else { self.new_class() };
            self.rows.push(Row { name, class });
        }
    }

    fn choose(&mut self) {
        let (index, condition, name) = (self.index(), self.name(), self.name());
        self.line(&format!("{condition} = arith.cmpi slt, {index}, %c2 : index"));
        self.line(&format!("{name} = loop.if {condition} -> ({TYPE}) {{"));
        let class = self.any().class;
        let first = self.inside(&[class], &[]);
        self.yielded(&first, "", "");
        self.line("} else {");
        let second = self.inside(&[class], &[]);
        self.yielded(&second, "", "");
        self.line("}");
        let class = if first[0].class == second[0].class { first[0].class } else { self.new_class() };
        self.rows.push(Row { name, class });
    }

    /// A loop of which nobody knows ahead how often it runs.
    fn wait(&mut self) {
        let (init, bound) = (self.any(), self.index());
        let [name, first, count, own, turn, more, next] = [(); 7].map(|()| self.name());
        let types = format!("({TYPE}, index) -> ({TYPE}, index)");
        self.line(&format!("{name}:2 = loop.while ({first} = {}, {count} = %c0) : {types} {{", init.name));
        self.line(&format!("  {more} = arith.cmpi slt, {count}, {bound} : index"));
        self.line(&format!("  loop.condition({more}) {first}, {count} : {TYPE}, index"));
        self.line("} do {");
        self.line(&format!("^bb0({own}: {TYPE}, {turn}: index):"));
        let class = self.new_class();
        self.indices.push(turn.clone());
        let yields = self.inside(&[class], &[Row { name: own, class }]);
        self.indices.pop();
        self.line(&format!("  {next} = arith.addi {turn}, %c1 : index"));
        self.yielded(&yields, &format!(", {next}"), ", index");
        self.line("}");
        let class = self.new_class();
        self.rows.push(Row { name: format!("{name}#0"), class });
    }
}
