//! A program with sizes that types do not say: some dimensions of parameters become `?`, and with
//! them those of what is computed.
//!
//! Operations that take sizes get them as parameters more, parts and windows up to the end of a
//! dimension say so. What does not work on open types gets its operand cast to what it was.

use std::collections::HashMap;

use anyhow::{Context as _, Result, anyhow};
use ir::builder::infer_results;
use ir::syntax::{PrintOptions, print_module};
use ir::{Body, Builder, Context, DYNAMIC, Infer, Op, OpId, Traits, Type, ValueId};
use tensor::{
    Broadcast, Conv, DynamicSlice, Einsum, Empty, FromElements, Gather, Iota, Matmul, Reduce, Reshape, Slice, Splat,
};

use crate::{Numbers, Program, Random};

/// The function `@f` of a program with some sizes open, and what it takes beside what it took.
pub fn opened(text: &str, seed: u64) -> Result<(String, Vec<Numbers>)> {
    let program = Program::parse(text)?;
    let mut module = program.module.clone();
    let function = module.symbol(&program.cx, "f").context("there is no @f")?;
    let body = module.nested_mut(function).context("a function owns a body")?;
    let mut opening = Opening { cx: &program.cx, random: Random(seed), known: HashMap::new(), sizes: Vec::new() };
    opening.function(body)?;
    let inputs = opening.sizes.iter().map(|&size| Numbers::scalar(size as f64)).collect();
    Ok((print_module(&program.cx, &module, &PrintOptions::default()), inputs))
}

struct Opening<'c> {
    cx: &'c Context,
    random: Random,
    /// The types that values had.
    known: HashMap<ValueId, Type>,
    /// The values of the parameters that are added.
    sizes: Vec<i64>,
}

impl Opening<'_> {
    fn coin(&mut self) -> bool {
        self.random.below(2) == 0
    }

    fn function(&mut self, body: &mut Body) -> Result<()> {
        let entry = body.entry(body.root()).context("@f is only declared")?;
        let parameters = body.arguments(entry).to_vec();
        let results = body.walk_all().flat_map(|op| body.results(op).collect::<Vec<_>>());
        self.known = results.chain(parameters.iter().copied()).map(|value| (value, body.ty(value))).collect();
        for &parameter in &parameters {
            let ty = body.ty(parameter);
            if let Some(shape) = ty.shape(self.cx).map(<[i64]>::to_vec) {
                let open = self.some(&shape);
                body.set_ty(parameter, self.typed(&open, ty));
            }
        }
        for op in body.walk_all().collect::<Vec<_>>() {
            self.op(body, op)?;
        }
        let types = |values: Vec<ValueId>| values.into_iter().map(|value| body.ty(value)).collect::<Vec<Type>>();
        let inputs = types(body.arguments(entry).to_vec());
        let returned = body.terminator(entry).context("a function returns")?;
        let results = types(body.operands(returned).collect());
        func::set_function_type(self.cx, body, &inputs, &results);
        Ok(())
    }

    /// A shape with some of its sizes open.
    fn some(&mut self, shape: &[i64]) -> Vec<i64> {
        shape.iter().map(|&size| if self.coin() { DYNAMIC } else { size }).collect()
    }

    /// A tensor of some sizes with the elements of a type.
    fn typed(&self, shape: &[i64], ty: Type) -> Type {
        self.cx.tensor(shape, ty.element(self.cx))
    }

    /// A parameter more, with the value that it will have.
    fn size(&mut self, body: &mut Body, size: i64) -> ValueId {
        let entry = body.entry(body.root()).expect("a function has a body");
        let value = body.add_argument(entry, Type::INDEX);
        body.name_value(self.cx, value, &format!("n{}", self.sizes.len()));
        self.sizes.push(size);
        value
    }

    fn op(&mut self, body: &mut Body, op: OpId) -> Result<()> {
        let def = body.def(op);
        if [Splat::DEF, Iota::DEF, Empty::DEF].contains(&def) {
            let (ty, shape) = self.result(body, op);
            let open = self.some(&shape);
            self.with_sizes(body, op, &open, &shape, &open);
            body.set_ty(body.result(op, 0), self.typed(&open, ty));
            return Ok(());
        }
        if def == Reshape::DEF {
            let (ty, shape) = self.result(body, op);
            let open = self.some(&shape);
            let follows = open.iter().filter(|&&size| size == DYNAMIC).count() == 1 && self.coin();
            if !follows {
                self.with_sizes(body, op, &open, &shape, &open);
            }
            body.set_ty(body.result(op, 0), self.typed(&open, ty));
            return Ok(());
        }
        if def == FromElements::DEF {
            return Ok(());
        }
        if def == Broadcast::DEF {
            self.broadcast(body, op);
            return Ok(());
        }
        if def == DynamicSlice::DEF {
            self.dynamic_slice(body, op);
            return Ok(());
        }
        self.up_to_the_end(body, op);
        let results: Vec<ValueId> = body.results(op).collect();
        let operands: Vec<Type> = body.operands(op).map(|value| body.ty(value)).collect();
        if def.has(Traits::ELEMENTWISE) || !def.name.starts_with("tensor.") {
            self.elementwise(body, op, &operands);
            return Ok(());
        }
        let infer = Infer { cx: self.cx, def, operands: &operands, attrs: body.attrs(op) };
        let types = match tensor::natural_type(&infer).map_err(|why| anyhow!(why))? {
            Some(ty) if [Reduce::DEF, Einsum::DEF, Matmul::DEF, Conv::DEF].contains(&def) => vec![ty],
            _ => infer_results(&infer).map_err(|why| anyhow!(why))?,
        };
        for (value, ty) in results.into_iter().zip(types) {
            let element = body.ty(value).element(self.cx);
            body.set_ty(value, ty.with_element(self.cx, element));
        }
        Ok(())
    }

    fn result(&self, body: &Body, op: OpId) -> (Type, Vec<i64>) {
        let ty = body.ty(body.result(op, 0));
        (ty, ty.shape(self.cx).unwrap_or(&[]).to_vec())
    }

    /// Gives the sizes of the open dimensions of a list as operands behind the others.
    fn with_sizes(&mut self, body: &mut Body, op: OpId, open: &[i64], shape: &[i64], given: &[i64]) {
        let mut operands: Vec<ValueId> = body.operands(op).collect();
        for dim in (0..open.len()).filter(|&dim| given[dim] == DYNAMIC) {
            operands.push(self.size(body, shape[dim]));
        }
        body.set_operands(op, &operands);
    }

    /// Either all sizes are given or only those that do not follow, where nothing stretches that follows.
    fn broadcast(&mut self, body: &mut Body, op: OpId) {
        let (ty, shape) = self.result(body, op);
        let dims = Broadcast(op).dims(self.cx, body).0;
        let from = body.ty(body.operand(op, 0)).shape(self.cx).unwrap_or(&[]).to_vec();
        let open = self.some(&shape);
        let follows = |dim: usize| dims.iter().zip(&from).any(|(&to, &size)| to == dim as i64 && size != 1);
        let given: Vec<i64> = (0..shape.len())
            .map(|dim| if open[dim] == DYNAMIC && !follows(dim) { DYNAMIC } else { shape[dim] })
            .collect();
        // A parameter of a known size 1 that is open now may stretch.
        let may_stretch = (0..shape.len()).any(|dim| {
            let source = dims.iter().position(|&to| to == dim as i64);
            open[dim] == DYNAMIC && source.is_some_and(|at| from[at] == DYNAMIC) && shape[dim] != 1
        });
        let given = if may_stretch || self.coin() { open.clone() } else { given };
        self.with_sizes(body, op, &open, &shape, &given);
        body.set_ty(body.result(op, 0), self.typed(&open, ty));
    }

    fn dynamic_slice(&mut self, body: &mut Body, op: OpId) {
        let (_, shape) = self.result(body, op);
        let open = self.some(&shape);
        let slice = DynamicSlice(op);
        let (source, starts) = (slice.source(self.cx, body), slice.starts(self.cx, body).to_vec());
        let sizes: Vec<ValueId> =
            (0..open.len()).filter(|&dim| open[dim] == DYNAMIC).map(|dim| self.size(body, shape[dim])).collect();
        let new = DynamicSlice::emit(&mut Builder::before(self.cx, body, op), source, &starts, &sizes, &open[..]);
        let old = body.result(op, 0);
        body.set_value_name(new, body.value_name(old));
        body.replace_all_uses(old, new);
        body.erase(op);
    }

    /// Limits and windows that are the end of an open dimension say so, or not.
    fn up_to_the_end(&mut self, body: &mut Body, op: OpId) {
        let (def, names) = (body.def(op), [(Slice::DEF, "limits"), (Gather::DEF, "slice_sizes")]);
        let Some(&(_, name)) = names.iter().find(|&&(other, _)| other == def) else { return };
        let from = body.ty(body.operand(op, 0)).shape(self.cx).unwrap_or(&[]).to_vec();
        let list = body.attr_of(self.cx, op, name).and_then(|attr| attr.as_ints(self.cx)).unwrap_or(&[]).to_vec();
        let known = self.known[&body.operand(op, 0)].shape(self.cx).unwrap_or(&[]).to_vec();
        // A window of one element may be of a dimension that the result does not have.
        let is_end = |dim: usize| from[dim] == DYNAMIC && list[dim] == known[dim] && list[dim] != 1;
        let list: Vec<i64> =
            (0..list.len()).map(|dim| if is_end(dim) && self.coin() { DYNAMIC } else { list[dim] }).collect();
        body.set_attr(self.cx, op, name, self.cx.ints(&list));
    }

    /// Operands whose types are not those of the others any more are cast to what they were.
    fn elementwise(&mut self, body: &mut Body, op: OpId, operands: &[Type]) {
        let shapes: Vec<Option<&[i64]>> = operands.iter().map(|ty| ty.shape(self.cx)).collect();
        let is_same = shapes.windows(2).all(|pair| pair[0] == pair[1]);
        let results: Vec<ValueId> = body.results(op).collect();
        if is_same && body.def(op).has(Traits::ELEMENTWISE) {
            let shape = shapes.first().copied().flatten().map(<[i64]>::to_vec);
            for value in results {
                if let Some(shape) = &shape {
                    body.set_ty(value, self.typed(shape, body.ty(value)));
                }
            }
            return;
        }
        let Some(wanted) = results.first().map(|&value| body.ty(value)) else { return };
        for (at, &ty) in operands.iter().enumerate() {
            if ty.shape(self.cx).is_some() && ty.shape(self.cx) != wanted.shape(self.cx) {
                let value = body.operand(op, at);
                let ty = wanted.with_element(self.cx, ty.element(self.cx));
                let cast = tensor::Cast::emit(&mut Builder::before(self.cx, body, op), ty, value);
                body.set_operand(op, at, cast);
            }
        }
    }
}
