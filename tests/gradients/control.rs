//! Control flow of random programs: loops, conditionals, calls.

use crate::program::Generator;

impl Generator {
    pub fn bound(&mut self) -> String {
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

    pub fn counted_loop(&mut self) {
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

    /// Runs at most three times, and as long as what it carries is small enough.
    pub fn while_loop(&mut self) {
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

    pub fn conditional(&mut self) {
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

    pub fn call(&mut self) {
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

    /// Neighbours are read, one element is written or added to, in any order.
    pub fn stencil(&mut self) {
        let [i, left, right, before, here, behind, product, sum, bounded] = [(); 9].map(|()| self.fresh());
        let is_square = self.random.below(3) == 0;
        let upper = *self.random.pick(&["%n", "%c5", "%c4", "%c1"]);
        let (from, to) = *self.random.pick(&[("%a", "%t"), ("%t", "%a")]);
        let scale = if self.random.below(4) == 0 { self.float() } else { "%half".to_owned() };
        let j = if is_square { self.fresh() } else { i.clone() };
        if is_square {
            self.line(&format!("loop.for {i} = %c1 to %c4 step %c1 {{"));
        }
        self.line(&format!("loop.for {j} = %c1 to {upper} step %c1 {{"));
        self.line(&format!("  {left} = arith.subi {i}, %c1 : index"));
        self.line(&format!("  {right} = arith.addi {j}, %c1 : index"));
        let reads = match is_square {
            true => [format!("%b[{left}, {j}]"), format!("%b[{i}, {j}]"), format!("%b[{i}, {right}]")],
            false => [format!("{from}[{left}]"), format!("{from}[{i}]"), format!("{from}[{right}]")],
        };
        let ty = if is_square { "memref<5x6xf64>" } else { "memref<6xf64>" };
        for (value, read) in [&before, &here, &behind].into_iter().zip(reads) {
            self.line(&format!("  {value} = memref.load {read} : {ty}"));
        }
        self.line(&format!("  {product} = arith.mulf {before}, {here} : f64"));
        self.line(&format!("  {sum} = arith.addf {product}, {behind} : f64"));
        self.line(&format!("  {bounded} = math.sin {sum} : f64"));
        let result = self.fresh();
        self.line(&format!("  {result} = arith.mulf {bounded}, {scale} : f64"));
        match is_square {
            true => self.line(&format!("  loop.accumulate add {result}, %s[] : memref<f64>")),
            false => self.line(&format!("  memref.store {result}, {to}[{i}] : {ty}")),
        }
        self.line("} {parallel}");
        if is_square {
            self.line("} {parallel}");
        }
    }
}
