//! The steps of random programs that only some are to have: windows, indices, sorts, loops that
//! look before they run.

use super::{Generator, Value, list, tensor};

/// How many kinds of them there are.
pub(super) const KINDS: usize = 8;

impl Generator {
    /// A step of a kind below [`KINDS`].
    pub(super) fn rare_step(&mut self, kind: usize) {
        match kind {
            0 => self.gather(),
            1 => self.scatter(),
            2 => self.sort(),
            3 => self.convolution(),
            4 => self.windows(),
            5 => self.place(),
            6 => self.diagonal(),
            _ => self.wait(),
        }
    }

    /// Indices of rows, some of them outside.
    fn rows(&mut self, count: usize) -> String {
        let rows: Vec<Vec<i64>> = (0..count).map(|_| vec![self.below(7) as i64 - 1]).collect();
        let rows: Vec<String> = rows.iter().map(list).collect();
        let name = self.name();
        self.line(&format!("{name} = arith.constant dense<{}> : tensor<{count}x1xi32>", list(rows)));
        name
    }

    /// A value with two dimensions, if it is the one that comes.
    fn matrix(&mut self) -> Option<(Value, [usize; 2])> {
        let a = self.any();
        let &[rows, columns] = &a.shape[..] else { return None };
        Some((a, [rows, columns]))
    }

    fn gather(&mut self) {
        let Some((a, [_, columns])) = self.matrix() else { return };
        let (indices, width) = (self.rows(3), 1 + self.below(columns));
        let shape = vec![3, width];
        let text = format!(
            "tensor.gather {}, {indices} offset_dims = [1] collapsed_slice_dims = [0] start_index_map = [0] \
             index_vector_dim = 1 slice_sizes = [1, {width}] : ({}, tensor<3x1xi32>) -> {}",
            a.name,
            a.ty(),
            tensor(&shape, "f64")
        );
        self.define(shape, &text);
    }

    fn scatter(&mut self) {
        let Some((a, [_, columns])) = self.matrix() else { return };
        let (indices, updates) = (self.rows(3), self.of_shape(&[3, columns]));
        let kind = ["add", "max", "min"][self.below(3)];
        let clamp = ["", " clamp"][self.below(2)];
        let text = format!(
            "tensor.scatter {kind} {}, {indices}, {} update_window_dims = [1] inserted_window_dims = [0] \
             scatter_dims_to_operand_dims = [0] index_vector_dim = 1{clamp} : ({}, tensor<3x1xi32>, {}) -> {}",
            a.name,
            updates.name,
            a.ty(),
            updates.ty(),
            a.ty()
        );
        let value = self.define(a.shape, &text);
        self.small(value);
    }

    /// A tensor in order, and another one in the order of the first.
    fn sort(&mut self) {
        let a = self.any();
        if a.shape.is_empty() {
            return;
        }
        let b = self.of_shape(&a.shape);
        let (name, dim) = (self.name(), self.below(a.shape.len()));
        let order = ["ascending", "descending"][self.below(2)];
        let ty = a.ty();
        self.line(&format!(
            "{name}:2 = tensor.sort {}, {} dim = {dim} {order} : ({ty}, {ty}) -> ({ty}, {ty})",
            a.name, b.name
        ));
        for at in 0..2 {
            self.values.push(Value { name: format!("{name}#{at}"), shape: a.shape.clone() });
        }
    }

    /// A convolution along the columns, with the rows as features.
    fn convolution(&mut self) {
        let Some((a, [features, width])) = self.matrix() else { return };
        let (outputs, stride) = (1 + self.below(3), 1 + self.below(2));
        let (low, high) = (self.below(3), self.below(3));
        let (spread, apart) = (1 + self.below(2), 1 + self.below(2));
        let (input, window) = ((width - 1) * spread + 1 + low + high, apart + 1);
        if input < window {
            return;
        }
        let lifted = self.define(vec![1, features, width], &{
            format!("tensor.reshape {} : {} -> {}", a.name, a.ty(), tensor(&[1, features, width], "f64"))
        });
        let weights = self.of_shape(&[outputs, features, 2]);
        let shape = vec![1, outputs, (input - window) / stride + 1];
        let text = format!(
            "tensor.conv {}, {} dims = \"bfw,oiw->bfw\" strides = [{stride}] padding = [[{low}, {high}]] \
             lhs_dilation = [{spread}] rhs_dilation = [{apart}] : ({}, {}) -> {}",
            lifted.name,
            weights.name,
            lifted.ty(),
            weights.ty(),
            tensor(&shape, "f64")
        );
        let value = self.define(shape, &text);
        self.small(value);
    }

    fn windows(&mut self) {
        let a = self.any();
        if a.shape.is_empty() {
            return;
        }
        let (mut window, mut strides, mut padding, mut shape) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        for &size in &a.shape {
            let (low, high, stride) = (self.below(2), self.below(2), 1 + self.below(2));
            let length = 1 + self.below((size + low + high).min(3));
            shape.push((size + low + high - length) / stride + 1);
            window.push(length);
            strides.push(stride);
            padding.push(list([low, high]));
        }
        let kind = ["add", "max", "min"][self.below(3)];
        let text = format!(
            "tensor.reduce_window {kind} {}, %high window = {} strides = {} padding = {} : ({}, f64) -> {}",
            a.name,
            list(window),
            list(strides),
            list(padding),
            a.ty(),
            tensor(&shape, "f64")
        );
        let value = self.define(shape, &text);
        self.small(value);
    }

    /// Where the extreme elements are.
    fn place(&mut self) {
        let a = self.any();
        if a.shape.is_empty() {
            return;
        }
        let (kind, dim) = (["argmax", "argmin"][self.below(2)], self.below(a.shape.len()));
        let mut shape = a.shape.clone();
        shape.remove(dim);
        let (name, places) = (self.name(), tensor(&shape, "i32"));
        self.line(&format!("{name} = tensor.reduce {kind} {} dims = [{dim}] : {} -> {places}", a.name, a.ty()));
        let ty = tensor(&shape, "f64");
        self.define(shape, &format!("arith.sitofp {name} : {places} to {ty}"));
    }

    fn diagonal(&mut self) {
        let Some((a, [rows, columns])) = self.matrix() else { return };
        if rows == columns {
            let ty = tensor(&[rows], "f64");
            self.define(vec![rows], &format!("tensor.einsum \"ii->i\" {} : ({}) -> {ty}", a.name, a.ty()));
        }
    }

    /// A loop that runs while its count is small and a sum is.
    fn wait(&mut self) {
        if self.depth > 1 {
            return;
        }
        let init = self.any();
        let ty = init.ty();
        let [name, first, count, own, turn] = [(); 5].map(|()| self.name());
        self.line(&format!(
            "{name}:2 = loop.while ({first} = {}, {count} = %c0) : ({ty}, index) -> ({ty}, index) {{",
            init.name
        ));
        self.depth += 1;
        let dims: Vec<usize> = (0..init.shape.len()).collect();
        let [sum, element, few, low, both] = [(); 5].map(|()| self.name());
        self.line(&format!("{sum} = tensor.reduce add {first} dims = {} : {ty} -> tensor<f64>", list(dims)));
        self.line(&format!("{element} = tensor.extract {sum}[] : tensor<f64>"));
        self.line(&format!("{few} = arith.cmpi slt, {count}, %c3 : index"));
        self.line(&format!("{low} = arith.cmpf olt, {element}, %high : f64"));
        self.line(&format!("{both} = arith.andi {few}, {low} : i1"));
        self.line(&format!("loop.condition({both}) {first}, {count} : {ty}, index"));
        self.depth -= 1;
        self.line("} do {");
        self.line(&format!("^bb0({own}: {ty}, {turn}: index):"));
        let before = self.values.clone();
        self.values.push(Value { name: own, shape: init.shape.clone() });
        self.indices.push(turn.clone());
        self.depth += 1;
        for _ in 0..1 + self.below(3) {
            self.step();
        }
        let (next, more) = (self.latest(&init.shape), self.name());
        self.line(&format!("{more} = arith.addi {turn}, %c1 : index"));
        self.line(&format!("loop.yield {next}, {more} : {ty}, index"));
        self.depth -= 1;
        self.indices.pop();
        self.values = before;
        self.line("}");
        self.values.push(Value { name: format!("{name}#0"), shape: init.shape });
    }
}
