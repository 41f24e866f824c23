//! The steps of random programs with regions: conditionals and loops that carry tensors.

use super::{Generator, Value};

impl Generator {
    /// Steps in a region; what they define is gone after it. Gives the values to yield.
    pub(super) fn inside(&mut self, wanted: &[Value], own: &[Value]) -> Vec<String> {
        let before = self.values.clone();
        self.values.extend(own.iter().cloned());
        self.depth += 1;
        for _ in 0..1 + self.below(4) {
            self.step();
        }
        let yields: Vec<String> = wanted.iter().map(|value| self.latest(&value.shape)).collect();
        let types: Vec<String> = wanted.iter().map(Value::ty).collect();
        self.line(&format!("loop.yield {} : {}", yields.join(", "), types.join(", ")));
        self.depth -= 1;
        self.values = before;
        yields
    }

    pub(super) fn latest(&mut self, shape: &[usize]) -> String {
        let found = self.values.iter().rev().find(|value| value.shape == shape);
        match found.map(|value| value.name.clone()) {
            Some(name) => name,
            None => self.of_shape(shape).name,
        }
    }

    pub(super) fn conditional(&mut self) {
        let result = self.any();
        let condition = self.name();
        let index = self.index();
        self.line(&format!("{condition} = arith.cmpi slt, {index}, %c1 : index"));
        let name = self.name();
        self.line(&format!("{name} = loop.if {condition} -> ({}) {{", result.ty()));
        self.inside(std::slice::from_ref(&result), &[]);
        self.line("} else {");
        self.inside(std::slice::from_ref(&result), &[]);
        self.line("}");
        self.values.push(Value { name, shape: result.shape });
    }

    pub(super) fn repeat(&mut self) {
        let inits: Vec<Value> = (0..1 + self.below(2)).map(|_| self.any()).collect();
        let (name, index) = (self.name(), self.name());
        let own: Vec<Value> = inits.iter().map(|init| Value { name: self.name(), shape: init.shape.clone() }).collect();
        let carried: Vec<String> =
            own.iter().zip(&inits).map(|(own, init)| format!("{} = {}", own.name, init.name)).collect();
        let types: Vec<String> = inits.iter().map(Value::ty).collect();
        let results = if inits.len() == 1 { name.clone() } else { format!("{name}:{}", inits.len()) };
        self.line(&format!(
            "{results} = loop.for {index} = %c0 to %c3 step %c1 iter_args({}) -> ({}) {{",
            carried.join(", "),
            types.join(", ")
        ));
        self.indices.push(index);
        self.inside(&own, &own);
        self.indices.pop();
        self.line("}");
        for (at, init) in inits.iter().enumerate() {
            let name = if inits.len() == 1 { name.clone() } else { format!("{name}#{at}") };
            self.values.push(Value { name, shape: init.shape.clone() });
        }
    }
}
