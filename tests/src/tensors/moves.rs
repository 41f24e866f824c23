//! The steps of random programs that move elements and put tensors together.

use super::{Generator, list, tensor};

impl Generator {
    pub(super) fn transpose(&mut self) {
        let a = self.any();
        let perm = self.permutation(a.shape.len());
        let shape: Vec<usize> = perm.iter().map(|&dim| a.shape[dim]).collect();
        let text =
            format!("tensor.transpose {} perm = {} : {} -> {}", a.name, list(&perm), a.ty(), tensor(&shape, "f64"));
        self.define(shape, &text);
    }

    pub(super) fn broadcast(&mut self) {
        let a = self.any();
        if a.shape.len() > 2 || a.shape.iter().product::<usize>() > 60 {
            return;
        }
        let at = self.below(a.shape.len() + 1);
        let mut shape = a.shape.clone();
        let size = 1 + self.below(3);
        shape.insert(at, size);
        let dims: Vec<usize> = (0..shape.len()).filter(|&dim| dim != at).collect();
        let text =
            format!("tensor.broadcast {} dims = {} : {} -> {}", a.name, list(&dims), a.ty(), tensor(&shape, "f64"));
        self.define(shape, &text);
    }

    pub(super) fn reshape(&mut self) {
        let a = self.any();
        let count: usize = a.shape.iter().product();
        let divisors: Vec<usize> = (1..=count).filter(|part| count.is_multiple_of(*part)).collect();
        let first = divisors[self.below(divisors.len())];
        let shape = match self.below(3) {
            0 => vec![count],
            1 => vec![first, count / first],
            _ => vec![first, 1, count / first],
        };
        let text = format!("tensor.reshape {} : {} -> {}", a.name, a.ty(), tensor(&shape, "f64"));
        self.define(shape, &text);
    }

    pub(super) fn slice(&mut self) {
        let a = self.any();
        let (mut starts, mut limits, mut strides, mut shape) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        for &size in &a.shape {
            let start = self.below(size);
            let limit = start + 1 + self.below(size - start);
            let stride = 1 + self.below(2);
            shape.push((limit - start).div_ceil(stride));
            starts.push(start);
            limits.push(limit);
            strides.push(stride);
        }
        let text = format!(
            "tensor.slice {} starts = {} limits = {} strides = {} : {} -> {}",
            a.name,
            list(starts),
            list(limits),
            list(strides),
            a.ty(),
            tensor(&shape, "f64")
        );
        self.define(shape, &text);
    }

    pub(super) fn pad(&mut self) {
        let a = self.any();
        if a.shape.iter().product::<usize>() > 60 {
            return;
        }
        let (mut low, mut high, mut interior, mut shape) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        for &size in &a.shape {
            let inside = self.below(2) as i64;
            let full = (size as i64 - 1) * (1 + inside) + 1;
            let before = self.below(3) as i64 - 1;
            let after = self.below(3) as i64 - 1;
            let (before, after) = if full + before + after < 1 { (0, 0) } else { (before, after) };
            shape.push((full + before + after) as usize);
            low.push(before);
            high.push(after);
            interior.push(inside);
        }
        let text = format!(
            "tensor.pad {}, %high low = {} high = {} interior = {} : ({}, f64) -> {}",
            a.name,
            list(low),
            list(high),
            list(interior),
            a.ty(),
            tensor(&shape, "f64")
        );
        self.define(shape, &text);
    }

    pub(super) fn concat(&mut self) {
        let a = self.any();
        if a.shape.is_empty() || a.shape.iter().product::<usize>() > 60 {
            return;
        }
        let b = self.of_shape(&a.shape);
        let dim = self.below(a.shape.len());
        let mut shape = a.shape.clone();
        shape[dim] *= 2;
        let text = format!(
            "tensor.concat {}, {} dim = {dim} : ({}, {}) -> {}",
            a.name,
            b.name,
            a.ty(),
            b.ty(),
            tensor(&shape, "f64")
        );
        self.define(shape, &text);
    }

    pub(super) fn reverse(&mut self) {
        let a = self.any();
        if !a.shape.is_empty() {
            let dim = self.below(a.shape.len());
            self.define(a.shape.clone(), &format!("tensor.reverse {} dims = [{dim}] : {}", a.name, a.ty()));
        }
    }
}
